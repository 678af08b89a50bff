import { expect } from '@playwright/test'
import { buildStory, documentOf } from '#db/factories.ts'
import { findCast, inDatabase, readParagraphs } from './database.ts'
import { findAxeViolations, test } from './fixtures.ts'
import { InputMethod } from './input-method.ts'
import { Sheet } from './pages/sheet.ts'
import { Wire } from './wire.ts'

const emails = {
  author: 'song@yundu.example',
  editor: 'he@yundu.example',
  head: 'zhou@yundu.example',
  chief: 'shen@yundu.example',
}
const blocks = ['引题', '标题在此', '', '第一段文字', '甲乙丙丁', '']

/** Where one composes: block, from, to; and what the block is afterwards. */
const places: Record<string, { at: [number, number, number]; becomes: string }> = {
  'at the caret': { at: [4, 2, 2], becomes: '甲乙你好丙丁' },
  'over a selection': { at: [4, 1, 3], becomes: '甲你好丁' },
  'in an empty paragraph': { at: [5, 0, 0], becomes: '你好' },
  'in the headline': { at: [1, 2, 2], becomes: '标题你好在此' },
}

/** What a colleague does above meanwhile, and what the paragraph there is afterwards. */
const meanwhile = {
  nothing: ['第一段文字'],
  typing: ['远第一段文字'],
  splitting: ['远', '第一段文字'],
  deleting: ['一段文字'],
} as const
type Meanwhile = keyof typeof meanwhile

/** Pinyin on the way to 你好 that no other word of these pages contains. */
const pinyin = /ni(h|ha|hao)/

const stories: string[] = []

test.beforeAll(async ({ newsroom }) => {
  test.setTimeout(180_000)
  await newsroom.end('SIGTERM')
  await inDatabase(newsroom, async (db) => {
    const { sectionId, cast } = await findCast(db, 'news', emails)
    const [kicker, headline, deck, ...paragraphs] = blocks
    const document = documentOf({ kicker, headline, deck, paragraphs })
    for (let count = 0; count < 24; count++)
      stories.push((await buildStory(db, { sectionId, cast, document })).id)
  })
  await newsroom.start()
})

test.afterAll(async ({ newsroom }) => {
  await newsroom.end('SIGTERM')
  const stored = await inDatabase(newsroom, (db) => Promise.all(stories.map((id) => readParagraphs(db, id))))
  expect(stored.flat().filter((text) => pinyin.test(text))).toEqual([])
  await newsroom.start()
})

const nextStory = () => stories[used++] ?? ''
let used = 0

for (const [place, { at, becomes }] of Object.entries(places)) {
  test(`composing ${place} alone gives the characters, and one undo takes them back`, async ({ signIn }) => {
    const page = await signIn('song')
    const wire = new Wire(page)
    const sheet = new Sheet(page)
    await sheet.openToWrite(nextStory())
    const keys = await InputMethod.of(page)
    await sheet.select(...at)

    await keys.compose('nihao')
    await keys.commit('你好')

    await expect.poll(() => sheet.blocks()).toEqual(blocks.with(at[0], becomes))
    await expect.poll(() => wire.hasSent('你好')).toBe(true)
    await sheet.waitUntilSaved(15_000)
    expect(wire.hasSent('nih')).toBe(false)
    await page.keyboard.press('Control+z')
    await expect.poll(() => sheet.blocks()).toEqual(blocks)
  })

  test(`composing ${place} together: nothing remote disturbs it, and nobody sees the pinyin`, async ({
    signIn,
  }) => {
    test.setTimeout(180_000)
    const [page, other] = [await signIn('song'), await signIn('he')]
    const wire = new Wire(page)
    const [sheet, colleague] = [new Sheet(page), new Sheet(other)]
    const keys = await InputMethod.of(page)

    for (const doing of Object.keys(meanwhile) as Meanwhile[]) {
      await test.step(doing, async () => {
        const story = nextStory()
        await sheet.openToWrite(story)
        await colleague.openToWrite(story)
        await expect.poll(() => colleague.blocks()).toEqual(blocks)
        const seen = await watchText(colleague)
        await sheet.select(...at)
        const starts = await countStarts(sheet)

        await keys.compose('nih')
        await disturb(colleague, doing, wire)
        await keys.compose('nihao')
        expect(await sheet.blocks()).toContainEqual(expect.stringContaining('nihao'))
        await keys.commit('你好')

        const rest = (text: readonly string[]) => text.toSpliced(3, 1, ...meanwhile[doing])
        const finished = rest(blocks.with(at[0], becomes))
        await expect.poll(() => sheet.blocks()).toEqual(finished)
        await expect.poll(() => colleague.blocks()).toEqual(finished)
        expect((await seen()).filter((text) => pinyin.test(text))).toEqual([])
        expect(wire.hasSent('nih')).toBe(false)
        expect(await starts()).toBe(1)

        await page.keyboard.press('Control+z')
        await expect.poll(() => sheet.blocks()).toEqual(rest(blocks))
        await expect.poll(() => colleague.blocks()).toEqual(rest(blocks))
      })
    }
  })
}

test('a composition that is given up leaves the text as it was and sends nothing', async ({ signIn }) => {
  const page = await signIn('song')
  const wire = new Wire(page)
  const sheet = new Sheet(page)
  await sheet.openToWrite(nextStory())
  const keys = await InputMethod.of(page)
  await sheet.select(4, 2)
  await keys.compose('nihao')
  await keys.cancel()
  await expect.poll(() => sheet.blocks()).toEqual(blocks)
  await expect(sheet.saved).toHaveAttribute('data-unsaved', 'false')

  // What is typed next goes out, and nothing of the composition went before it.
  await page.keyboard.type('末')
  await expect.poll(() => wire.hasSent('末')).toBe(true)
  expect(wire.hasSent('nih')).toBe(false)
})

test('Enter in a composition takes the letters and neither splits the paragraph nor leaves the headline', async ({
  signIn,
}) => {
  const page = await signIn('song')
  const sheet = new Sheet(page)
  await sheet.openToWrite(nextStory())
  const keys = await InputMethod.of(page)
  for (const [block, expected] of [
    [4, '甲乙ni丙丁'],
    [1, '标题ni在此'],
  ] as const) {
    await sheet.select(block, 2)
    await keys.compose('ni')
    await keys.pressEnter()
    await keys.commit('ni')
    await expect.poll(async () => (await sheet.blocks())[block]).toBe(expected)
    expect((await sheet.blocks()).length).toBe(blocks.length)
  }
})

test('the block menu opens on 、, waits while one composes, and takes Chinese', async ({ signIn }) => {
  const page = await signIn('song')
  const sheet = new Sheet(page)
  await sheet.openToWrite(nextStory())
  const keys = await InputMethod.of(page)
  const choices = page.getByRole('listbox', { name: '插入' }).getByRole('option')
  await sheet.select(5, 0)
  await keys.commit('、')
  await expect(choices.first()).toHaveText('小标题')
  const all = await choices.count()
  await keys.compose('erji')
  await expect(choices).toHaveCount(all)
  await keys.commit('二级')
  await expect(choices).toHaveText(['二级小标题'])
  expect(await findAxeViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.keyboard.type('一户一档')
  await expect(sheet.text.locator('h3')).toHaveText('一户一档')
})

/** Does something above the place where the other composes, and waits until their browser has heard of it. */
async function disturb(sheet: Sheet, doing: Meanwhile, wire: Wire): Promise<void> {
  if (doing === 'nothing') return
  await sheet.select(3, 0)
  if (doing === 'deleting') {
    await sheet.page.keyboard.press('Delete')
    // A deletion has no text to wait for. When it is stored it has long been passed on.
    await sheet.page.locator('[data-saved="saving"]:visible').waitFor()
    await sheet.waitUntilSaved(20_000)
    return
  }
  await sheet.page.keyboard.type('远')
  if (doing === 'splitting') await sheet.page.keyboard.press('Enter')
  await expect.poll(() => wire.hasReceived('远')).toBe(true)
}

/** Everything the text of a page has ever shown from now on. */
async function watchText(sheet: Sheet): Promise<() => Promise<string[]>> {
  const shown = await sheet.text.evaluateHandle((text) => {
    const seen: string[] = []
    new MutationObserver(() => seen.push(text.textContent ?? '')).observe(text, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    return seen
  })
  return () => shown.jsonValue()
}

/** How often a composition has begun from now on: broken ones begin twice. */
async function countStarts(sheet: Sheet): Promise<() => Promise<number>> {
  const count = await sheet.text.evaluateHandle((text) => {
    const starts = { count: 0 }
    text.addEventListener('compositionstart', () => {
      starts.count++
    })
    return starts
  })
  return async () => (await count.jsonValue()).count
}
