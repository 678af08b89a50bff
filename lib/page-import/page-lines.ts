import { restorePunctuation } from './punctuation.ts'

/** One line of the source that is not empty. */
export type PageLine = {
  /** Number of the line in the source, from 0. */
  row: number
  /** What stands there, trimmed, with full-width punctuation restored. */
  text: string
  /** Empty lines before it. */
  gap: number
  /** White space before the text, in widths of a Han character. */
  indent: number
  /** Width of the text, in widths of a Han character. */
  width: number
}

const space = '[\\s\\u3000\\u00a0]'
const leading = new RegExp(`^${space}+`)
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g

/** Splits the text of a page into its lines. Rows count as in the source split at line breaks. */
export function splitPage(source: string): PageLine[] {
  const lines: PageLine[] = []
  let gap = 0
  for (const [row, raw] of splitRows(source).entries()) {
    const line = raw.replace(invisible, '')
    const text = line.trim()
    if (text === '') {
      gap++
      continue
    }
    const before = line.match(leading)?.[0] ?? ''
    const restored = restorePunctuation(text.replace(/[\t\u00a0]/g, ' ').replace(/ {12,}/g, ' '.repeat(12)))
    lines.push({
      row,
      text: restored,
      gap: lines.length === 0 ? 0 : gap,
      indent: widthOf(before),
      width: widthOf(text),
    })
    gap = 0
  }
  return lines
}

/** The source's rows, without line breaks. */
export function splitRows(source: string): string[] {
  return source.split(/\r\n|[\n\r\u2028\u2029\f\v]/)
}

/** Width in Han characters: half-width marks, digits and Latin letters count half. */
export function widthOf(text: string): number {
  let width = 0
  for (const mark of text)
    width += mark === '\t' ? 2 : (mark.codePointAt(0) ?? 0) < 0x1100 && !/[“”‘’…—·]/.test(mark) ? 0.5 : 1
  return width
}

/** Number of Han characters. */
export function countHan(text: string): number {
  return text.match(/[\u3400-\u9fff]/g)?.length ?? 0
}
