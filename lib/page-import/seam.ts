import { endsSentence, openPairs } from './punctuation.ts'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const han = /[\u3400-\u9fff]/

/** How many characters on each side of a seam are segmented. */
const reach = 6

/** Whether the break between two lines cuts a word in two: 让广|大党员, 服务站|内 does not. */
export function cutsWord(before: string, after: string): boolean {
  const left = before.slice(-reach)
  const right = after.slice(0, reach)
  if (!han.test(left.slice(-1)) || !han.test(right.charAt(0))) return cutsNumber(before, after)
  let at = 0
  for (const { segment } of words.segment(left + right)) {
    if (at < left.length && at + segment.length > left.length) return segment.length >= 2
    at += segment.length
  }
  return false
}

/** Whether the break stands inside a number, or between a number and its unit: 1|2户, 12|户. */
export function cutsNumber(before: string, after: string): boolean {
  if (/[\d.]$/.test(before))
    return /^(?:[\d.%％]|[年月日时分秒度个名位件项人次余多元万亿户岁亩公千百吨辆台米里斤栋幢号场路楼只条张家届期])/.test(
      after,
    )
  return /[第近约余共]$/.test(before) && /^\d/.test(after)
}

/** Whether a line ends on a word that must be followed by something: 的、把、和, a comma, an opening mark. */
export function endsOpen(text: string): boolean {
  return /[，、；：“‘（《—·]$|(?:[的把被和与及在对让给从向将为是以由]|通过|包括|其中|以及|进行|成为|因为|所以|如果|这个|一个|不仅)$/.test(
    text,
  )
}

/** Whether a line begins with what cannot begin a paragraph: a closing mark, a comma, 的 了 着 们. */
export function startsInside(text: string): boolean {
  return /^[，。、；：！？”’）》…%]|^[的了着们得儿性化等]/.test(text)
}

/** Whether the break stands inside a quotation, bracket or title. */
export function cutsPair(before: string, after: string): boolean {
  return openPairs(before) > 0 && /[”’）》]/.test(after)
}

/** Whether a line could be the last of its paragraph. */
export function mayEndParagraph(text: string): boolean {
  return endsSentence(text) || /[：）]$/.test(text)
}
