import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const page = `桃源镇报
第158期　2021年6月25日　星期五

老城根

小桥通了

本报讯（记者 王强） 6月20日，桃溪上的小桥正式通车，两岸居民再也不用绕道三里去赶集了，大伙儿都说这件事办到了心坎里。

“以前送孩子上学要走半个钟头，现在五分钟就到。”住在河西的李大娘说。

上一版 下一版

责任编辑：冯玉梅`

describe('a page', () => {
  it('is read into stories, with what header and foot say kept apart', () => {
    const { stories, facts } = readPage(page)
    expect(stories.map((story) => [story.headline, story.paragraphs.length, story.bylines[0]?.name])).toEqual(
      [['小桥通了', 2, '王强']],
    )
    expect(facts).toMatchObject({
      publication: '桃源镇报',
      issueDate: '2021-06-25',
      editorCredits: [{ role: '责任编辑', name: '冯玉梅' }],
    })
  })

  it('has a decision for every line that is not empty', () => {
    const { lines, decisions } = readPage(page)
    expect(decisions).toHaveLength(lines.length)
    for (const { sure, startSure } of decisions) {
      expect(sure).toBeGreaterThan(0)
      expect(Math.max(sure, startSure)).toBeLessThanOrEqual(1.000001)
    }
  })

  it('knows the paper’s own column names with certainty', () => {
    const without = readPage(page).decisions[2]
    const known = readPage(page, { columns: ['老城根'] })
    expect(known.decisions[2]).toMatchObject({ label: 'column' })
    expect(known.decisions[2]?.sure).toBeGreaterThan(0.99)
    expect(known.decisions[2]?.sure).toBeGreaterThanOrEqual(without?.label === 'column' ? without.sure : 0)
    expect(known.stories[0]?.column).toBe('老城根')
  })

  it('reads the same from any line break', () => {
    const texts = [page, page.replaceAll('\n', '\r\n'), page.replaceAll('\n', '\r')]
    const headlines = texts.map((text) => readPage(text).stories.map((story) => story.headline))
    expect(headlines[1]).toEqual(headlines[0])
    expect(headlines[2]).toEqual(headlines[0])
  })

  it.each([
    ['one line of 190,000 characters', '中'.repeat(190_000)],
    ['open brackets', `${'（'.repeat(100_000)}中文中文中文中文`],
    ['a bracket of reporters', `本报讯（${'记者 '.repeat(30_000)}）今天，小桥通车。`],
    ['three thousand short lines', '中文标题行\n'.repeat(3000)],
    ['three thousand names', '张三 李四\n'.repeat(3000)],
    ['list marks', '●\n中文字\n'.repeat(1900)],
    ['dashes', `${'——'.repeat(50_000)}中文中文中文中文`],
    ['wide space', `中文字${' '.repeat(150_000)}中文中文中文`],
  ])('takes a moment for %s', (_, text) => {
    const begun = performance.now()
    readPage(text)
    expect(performance.now() - begun).toBeLessThan(8000)
  })
})
