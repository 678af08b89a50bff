import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCharacters, lengthOf } from './count.ts'
import { emptyDocument } from './format.ts'

describe('字数', () => {
  test.each([
    ['', 0],
    [' \t\n\u3000\u200b\ufeff', 0],
    ['今天天气好。', 6],
    ['“你好”，他说……', 9],
    ['——', 2],
    ['GDP增长3.5%', 5],
    ['1,000元', 2],
    ['12,345.67', 1],
    ["don't stop", 2],
    ['don’t', 1],
    ['5G手机', 3],
    ['3.5GHz', 1],
    ['15:30', 3],
    ['co-operate', 3],
    ['e.g.', 4],
    ['he said "yes".', 6],
    ['rock ’n’ roll', 5],
    ['ＡＢ１', 3],
    ['café naïve', 2],
    ['cafe\u0301', 1],
    ['𠮷野家', 3],
    ['👨‍👩‍👧‍👦一家', 3],
    ['👍🏽', 1],
    ['🇨🇳', 1],
    ['❤️', 1],
    ['日本語カタカナ', 7],
    ['한국', 2],
    ['CO₂', 1],
    ['Москва', 1],
    ['3.', 2],
    ['.5', 2],
    ['1,2,3', 1],
    ['A、B', 3],
  ])('%s counts %i', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })

  const piece = fc.constantFrom('稿', '，', '。', 'Galley', '2026', '“', '”', '临', '、')

  test('white space counts nothing, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(' ', '\n', '\u3000', '\t'), (pieces, space) => {
        const spaced = countCharacters(pieces.join(space))
        expect(countCharacters(pieces.join(`${space}${space}`))).toBe(spaced)
        expect(countCharacters(`${space}${pieces.join(space)}${space}`)).toBe(spaced)
        expect(spaced).toBe(pieces.length)
      }),
    )
  })

  test('lines add up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(countCharacters(`${one}\n${other}`)).toBe(countCharacters(one) + countCharacters(other))
      }),
    )
  })

  test('Han text counts its characters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0x4e00, max: 0x9fff })), (codes) => {
        expect(countCharacters(String.fromCodePoint(...codes))).toBe(codes.length)
      }),
    )
  })

  test('a word counts one, whatever its length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]+$/), (word) => {
        expect(countCharacters(word)).toBe(1)
      }),
    )
  })

  test('never more than there are code points, and quick for a long text of marks', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countCharacters(text)).toBeLessThanOrEqual([...text].length)
      }),
    )
    const begun = performance.now()
    countCharacters(`${'1.'.repeat(200_000)}${"a'".repeat(200_000)}${'\u0301'.repeat(200_000)}`)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})

test('the length of a story is that of its body, without captions and pull quotes', () => {
  const line = (type: string, text: string) => ({ type, content: [{ type: 'text', text }] })
  expect(
    lengthOf({
      type: 'doc',
      content: [
        line('kicker', '引题'),
        line('headline', '主题'),
        line('deck', '副题'),
        line('paragraph', '正文五个字'),
        line('crosshead', '小标题'),
        line('pullQuote', '正文'),
        { type: 'figure', content: [{ type: 'text', text: '图说' }] },
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [line('tableCell', '甲'), line('tableCell', '12')] }],
        },
        { type: 'factBox', content: [line('paragraph', '背景')] },
      ],
    }),
  ).toBe(5 + 3 + 2 + 2)
  expect(lengthOf(emptyDocument())).toBe(0)
})
