import { endsLikeColumn } from '../column-names.ts'
import { type BylineHabit, printBylineAfter, printBylineBefore, printNames } from './print-byline.ts'
import { type ColumnForm, columnText, newsParagraphs, printDateline, printTitles } from './print-parts.ts'
import { emptyTruth, type Printed, type PrintedStory, printed } from './printed.ts'
import type { Random } from './random.ts'
import { captions, shorts } from './sentences-news.ts'
import { editorNotes } from './sentences-other.ts'
import * as titles from './titles.ts'
import { fill } from './words.ts'

/** What stays the same through a paper. */
export type PaperHabits = {
  byline: BylineHabit
  /** The other way its stories are signed. */
  otherByline: BylineHabit
  column: ColumnForm
  columnAfter: boolean
  briefMark: string
  briefBylines: number
  photoHeadlines: number
  datelines: number
  /** Verse is printed in stanzas that stay together, not line by line. */
  stanzas: boolean
}

function bylineOf(paper: PaperHabits, random: Random): BylineHabit {
  return random.chance(0.82) ? paper.byline : paper.otherByline
}

const plain: ColumnForm = (name) => name
/** Under a headline a label is only told from a second headline by its words. */
const tellingColumns = titles.columns.filter((name) => endsLikeColumn(name) || name.includes('·'))

/** Column label, kicker, headline, deck, in the order of the paper. */
function printHead(story: PrintedStory, paper: PaperHabits, random: Random, pool?: readonly string[]): void {
  const { truth, blocks } = story
  const column = random.chance(0.35)
    ? (paper.columnAfter && random.chance(0.75) ? plain : paper.column)(
        random.pick(paper.columnAfter ? tellingColumns : titles.columns),
      )
    : null
  const below = column !== null && paper.columnAfter
  let group = printTitles(random, pool)
  // A label under the titles needs a plain headline above it, longer than itself.
  while (
    below &&
    (group.kicker ||
      group.deck ||
      group.headlines.length > 1 ||
      (group.headlines[0]?.length ?? 0) <= columnText(column).length + 1)
  )
    group = printTitles(random, pool)
  truth.kicker = group.kicker
  truth.headline = group.headlines.join(' ')
  truth.deck = group.deck
  if (column) truth.column = columnText(column)
  if (column && !below) blocks.push(printed(column, 'column'))
  if (group.oneLine && group.kicker)
    blocks.push(printed(`${group.kicker} ${truth.headline}`, 'kickerHeadline'))
  else {
    if (group.kicker) blocks.push(printed(group.kicker, 'kicker'))
    for (const [at, line] of group.headlines.entries())
      blocks.push(printed(line, at === 0 ? 'headline' : 'headlineMore'))
  }
  if (column && below) {
    blocks.push(printed(column, 'columnAfter'))
    if (random.chance(0.15))
      blocks.push(
        printed(
          random.pick(['中秋', '端午', '重阳', '春天', '系列之三', '第12期', '人物篇', '冬至', '国庆']),
          'columnAfter',
        ),
      )
  }
  if (group.deck) blocks.push(printed(group.deck, 'deck'))
}

/** A news story or feature: titles, byline, dateline, paragraphs, crossheads, sometimes a caption inside. */
export function printNews(paper: PaperHabits, random: Random, long: boolean): PrintedStory {
  const story: PrintedStory = { blocks: [], truth: emptyTruth(long ? '通讯' : '消息') }
  const { blocks, truth } = story
  let habit = bylineOf(paper, random)
  if (long && habit.place === 'dateline') habit = { ...habit, place: random.pick(['before', 'after']) }
  printHead(story, paper, random)
  if (random.chance(long ? 0.1 : 0.02)) {
    const head = random.pick([
      '编者按：',
      '编者按 ',
      '编者的话：',
      '开栏的话：',
      '【编者按】',
      '[编者按]',
      '核心提示：',
    ])
    blocks.push(printed(head + fill(random.pick(editorNotes), random), 'note', { body: true }))
  }
  if (habit.place === 'before') {
    const byline = printBylineBefore(habit, random)
    truth.byline.push(...byline.names)
    blocks.push(printed(byline.text, 'bylineBefore'))
  }
  const inside = random.chance(0.06) ? printCaption(random, habit) : null
  if (inside && habit.place === 'before' && random.chance(0.5)) blocks.push(...inside)
  printBody(
    story,
    habit,
    paper,
    random,
    long,
    inside && !blocks.includes(inside[0] as Printed) ? inside : null,
  )
  return story
}

function printCaption(random: Random, habit: BylineHabit): Printed[] {
  const text = fill(random.pick(captions.filter((one) => one.startsWith('图为'))), random)
  const names = printNames({ ...habit, form: 'bare' }, random).text
  const dice = random.next()
  if (dice < 0.4) return [printed(`${text}（${names} 摄）`, 'caption')]
  if (dice < 0.7) return [printed(text, 'caption')]
  return [printed(text, 'caption'), printed(`${names} 摄`, 'captionCredit')]
}

function printBody(
  story: PrintedStory,
  habit: BylineHabit,
  paper: PaperHabits,
  random: Random,
  long: boolean,
  inside: Printed[] | null,
): void {
  const { blocks, truth } = story
  const paragraphs = newsParagraphs(random, long ? random.int(4, 9) : random.int(1, 4))
  const dateline =
    !long &&
    (habit.place === 'dateline' ||
      random.chance(habit.place === 'before' ? paper.datelines * 0.15 : paper.datelines))
      ? printDateline(habit, random)
      : null
  if (dateline) {
    truth.dateline = dateline.text
    truth.byline.push(...dateline.names)
  }
  const heads =
    long && random.chance(0.7)
      ? pickCrossheads(random)
      : !long && paragraphs.length >= 4 && random.chance(0.1)
        ? pickCrossheads(random)
        : []
  const places = crossheadPlaces(random, paragraphs.length, heads.length)
  let photoAt = inside ? random.int(0, paragraphs.length - 1) : -1
  for (const [at, text] of paragraphs.entries()) {
    const head = heads[places.indexOf(at)]
    if (head !== undefined && places.includes(at)) {
      truth.crossheads.push({ beforeParagraphIndex: at, text: head.replace(/^[■●]/, '') })
      blocks.push(printed(head, 'crosshead'))
    }
    truth.paragraphs.push(text)
    const label = at === 0 && dateline ? 'datelineParagraph' : 'paragraph'
    blocks.push(
      printed(
        at === 0 && dateline
          ? dateline.text + random.pick(dateline.text.endsWith('：') ? [''] : ['', ' ', ' ', '　']) + text
          : text,
        label,
        { body: true },
      ),
    )
    if (at === photoAt && inside) {
      blocks.push(...inside)
      photoAt = -1
    }
  }
  const last = blocks.findLast((block) => block.body)
  if (habit.place === 'tail' && last) {
    const byline = printNames(habit, random)
    truth.byline.push(...byline.names)
    last.text += random.chance(0.85)
      ? `（${byline.text}）`
      : ` ${byline.text}${random.pick([' 摄', ' 文/图', ' 摄影报道'])}`
  }
  if (last && long && random.chance(0.05))
    last.text += random.pick(['（下转第3版）', '（下转2版）', '（下转第四版）'])
  if (habit.place === 'after') {
    const byline = printBylineAfter(habit, random, false)
    truth.byline.push(...byline.names)
    for (const line of byline.lines) blocks.push(printed(line, 'bylineAfter', { body: random.chance(0.3) }))
  }
  if (random.chance(0.02))
    blocks.push(printed(random.pick(['（相关报道见A4版）', '（详见第3版）']), 'furniture'))
  if (long && random.chance(0.04))
    blocks.push(
      printed(
        `${random.pick(['编后：', '编后语：', '编后 '])}${fill(random.pick(editorNotes), random)}`,
        'note',
        { body: true },
      ),
    )
  if (random.chance(0.04))
    blocks.push(
      printed(fill(random.pick(captions.filter((one) => one.startsWith('图为'))), random), 'caption', {
        picture: random.chance(0.6),
      }),
    )
}

function pickCrossheads(random: Random): readonly string[] {
  return random.chance(0.55)
    ? random.pick(titles.numberedCrossheads)
    : random.some(titles.crossheads, random.int(1, 4))
}

/** Rising paragraph numbers before which the crossheads stand; seldom the very first. */
function crossheadPlaces(random: Random, paragraphs: number, heads: number): number[] {
  if (heads === 0 || paragraphs < 2) return []
  const from = random.chance(0.12) ? 0 : 1
  const free = Array.from({ length: paragraphs - from }, (_, at) => at + from)
  return random.some(free, Math.min(heads, free.length)).sort((a, b) => a - b)
}

/** Several briefs under one column label, each its own story. */
export function printBriefs(paper: PaperHabits, random: Random): PrintedStory[] {
  const printedColumn = paper.column(random.pick(titles.briefColumns))
  const label = random.chance(0.9)
  const marked = paper.briefMark !== ''
  const stories: PrintedStory[] = []
  const count = random.int(2, 5)
  const bracketed = random.chance(0.12)
  const allSigned = random.chance(paper.briefBylines)
  for (let at = 0; at < count; at++) {
    const truth = emptyTruth('简讯')
    if (label) truth.column = columnText(printedColumn)
    const blocks: Printed[] = []
    if (at === 0 && label) blocks.push(printed(printedColumn, 'column'))
    const text =
      (bracketed ? `【${fill(random.pick(['{unit}', '{office}', '{place}镇']), random)}】` : '') +
      random
        .some(shorts, random.chance(0.7) ? 1 : 2)
        .map((one) => fill(one, random))
        .join('')
    truth.paragraphs.push(text)
    let tail = ''
    if (allSigned || (at === count - 1 && random.chance(0.4))) {
      const byline = printNames({ ...paper.byline, form: random.pick(['bare', 'bare', 'role']) }, random)
      truth.byline.push(...byline.names)
      tail = `（${byline.text}）`
    }
    blocks.push(
      printed(`${paper.briefMark}${text}${tail}`, marked || at > 0 ? 'openingBrief' : 'openingBrief', {
        body: true,
      }),
    )
    stories.push({ blocks, truth })
  }
  return stories
}

/** Stories of a digest: marked headlines under one label, tails in brackets. */
export function printDigest(paper: PaperHabits, random: Random): PrintedStory[] {
  const column = paper.column(random.pick(titles.columns))
  const mark = random.pick(['●', '■', '▲', '◆', '★', ''])
  return Array.from({ length: random.int(1, 3) }, (_, at) => {
    const truth = emptyTruth('消息')
    truth.column = columnText(column)
    truth.headline = fill(random.pick([...titles.briefTitles, ...titles.headlines]), random)
    const blocks: Printed[] = []
    if (at === 0) blocks.push(printed(column, 'column'))
    blocks.push(printed(mark + truth.headline, 'headline'))
    const text = newsParagraphs(random, 1)[0] ?? ''
    truth.paragraphs.push(text)
    const byline = printNames({ ...paper.byline, form: 'role' }, random)
    truth.byline.push(...byline.names)
    blocks.push(printed(`${text}（${byline.text}）`, 'paragraph', { body: true }))
    return { blocks, truth }
  })
}

/** A picture with its text: with or without headline, credit on its own line, in brackets, or at the end. */
export function printPhoto(paper: PaperHabits, random: Random): PrintedStory {
  const truth = emptyTruth('图片新闻')
  const blocks: Printed[] = []
  const habit = { ...bylineOf(paper, random) }
  const titled = random.chance(paper.photoHeadlines)
  if (random.chance(0.18)) {
    const column = (random.chance(0.5) ? paper.column : (name: string) => name)(
      random.pick(['图片新闻', '图片新闻', '百姓镜头', '图说', '城市表情', '掠影']),
    )
    truth.column = columnText(column)
    blocks.push(printed(column, 'column'))
  }
  if (titled) {
    truth.headline = fill(random.pick(titles.headlines), random)
    blocks.push(printed(truth.headline, 'headline'))
  }
  const texts = random.some(captions, random.chance(0.85) ? 1 : 2).map((one) => fill(one, random))
  if (random.chance(0.2)) texts[0] += '图为活动现场。'
  truth.paragraphs.push(...texts)
  for (const [at, text] of texts.entries())
    blocks.push(printed(text, titled || at > 0 ? 'paragraph' : 'openingCaption', { body: true }))
  const last = blocks.at(-1) as Printed
  const dice = random.next()
  const credit = random.pick([' 摄', ' 摄', ' 摄影报道', ' 图/文', '/摄', ' 文/图'])
  if (dice < 0.45) {
    const byline = printBylineAfter(habit, random, true)
    truth.byline.push(...byline.names)
    for (const line of byline.lines) blocks.push(printed(line, 'bylineAfter', { body: random.chance(0.4) }))
  } else {
    const byline = printNames(habit, random)
    truth.byline.push(...byline.names)
    last.text +=
      dice < 0.72
        ? `（${byline.text}${credit}）`
        : dice < 0.92
          ? `${random.pick([' ', '　', '  '])}${byline.text}${credit}`
          : `（${byline.text}）`
  }
  if (blocks[0]) blocks[0].picture = random.chance(0.85)
  return { blocks, truth }
}

type Numbering = (at: number) => string
const captionNumbers: readonly Numbering[] = [
  (at) => '①②③④⑤⑥'.charAt(at - 1),
  (at) => `图${'①②③④⑤⑥'.charAt(at - 1)}：`,
  (at) => `图${at}：`,
  (at) => `图${'一二三四五六'.charAt(at - 1)}：`,
  () => '▲',
]
/** Bare numbers are taken off only where the picture's credit tells that these are captions. */
const plainNumbers: readonly Numbering[] = [(at) => `${at} `, (at) => `${at}.`, (at) => `（${at}）`]

/** One headline over several numbered captions, with one credit or one for each. */
export function printPhotoGroup(paper: PaperHabits, random: Random): PrintedStory {
  const truth = emptyTruth('图片新闻')
  const blocks: Printed[] = []
  const habit = bylineOf(paper, random)
  truth.headline = fill(random.pick(titles.headlines), random)
  blocks.push(printed(truth.headline, 'headline', { picture: true }))
  const each = random.chance(0.35)
  const place = each ? 'none' : random.pick(['before', 'after', 'after', 'tail'])
  if (place === 'before') {
    const byline = printBylineBefore(habit, random, true)
    truth.byline.push(...byline.names)
    blocks.push(printed(byline.text, 'bylineBefore'))
  }
  if (random.chance(0.5)) {
    const text = newsParagraphs(random, 1)[0] ?? ''
    truth.paragraphs.push(text)
    blocks.push(printed(text, 'paragraph', { body: true }))
  }
  const number = random.pick([
    ...captionNumbers,
    ...(each || place === 'after' || place === 'before' ? plainNumbers : []),
  ])
  const count = random.int(2, 5)
  for (let at = 1; at <= count; at++) {
    const text = fill(random.pick(captions), random)
    truth.paragraphs.push(text)
    let line = number(at) + text
    if (each) {
      const byline = printNames({ ...habit, form: 'bare' }, random)
      truth.byline.push(...byline.names)
      line += random.chance(0.7) ? `（${byline.text} 摄）` : `　${byline.text} 摄`
    }
    blocks.push(printed(line, 'paragraph', { body: true }))
  }
  if (place === 'after' || place === 'tail') {
    const byline = printBylineAfter(
      { ...habit, form: habit.form === 'unit' ? 'bare' : habit.form },
      random,
      true,
    )
    truth.byline.push(...byline.names)
    for (const [at, line] of byline.lines.entries())
      blocks.push(
        printed(
          at === byline.lines.length - 1 && !/摄|图|影/.test(line)
            ? `${line.replace(/）$/, '')} 摄${line.endsWith('）') ? '）' : ''}`
            : line,
          'bylineAfter',
        ),
      )
  }
  truth.byline = [...new Set(truth.byline)]
  return { blocks, truth }
}
