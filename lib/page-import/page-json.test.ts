import { expect, it } from 'vitest'
import { importPageToJson } from './page-json.ts'

it('prints the page and its stories in the agreed form', () => {
  const json = importPageToJson(`A12体坛
2018年1月22日 星期一

客场险胜 东滩队收获四连胜

本报讯(记者 席位)102:99!昨晚,在联赛第30轮的一场焦点战中,东滩队客场以3分优势力克北原队,豪取四连胜。`)
  expect(json.page).toEqual({
    publication: null,
    pageNumber: 'A12',
    pageName: '体坛',
    issueDate: '2018-01-22',
    editorCredits: [],
  })
  expect(json.stories).toEqual([
    {
      kind: '消息',
      kicker: null,
      headline: '客场险胜 东滩队收获四连胜',
      deck: null,
      column: null,
      dateline: '本报讯（记者 席位）',
      paragraphs: ['102:99！昨晚，在联赛第30轮的一场焦点战中，东滩队客场以3分优势力克北原队，豪取四连胜。'],
      crossheads: [],
      byline: ['席位'],
      bylineRoles: ['记者'],
      warnings: [],
    },
  ])
})

it.each([
  ['', 'nothing_found'],
  ['English only, no Chinese at all in this text.', 'nothing_found'],
  ['\u0000\u0001中文', 'not_text'],
  ['中'.repeat(5_000_000), 'too_large'],
])('answers bad input with a code', (text, code) => {
  expect(() => importPageToJson(text)).toThrow(expect.objectContaining({ name: 'AppError', code }))
})
