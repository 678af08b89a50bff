/**
 * Checks of attribute values, run by ProseMirror's `check()` on everything that comes from outside. Attributes are plain
 * text, ids or numbers: never HTML, never an address that a browser would run.
 */

/** Longest text in an attribute, in UTF-16 units: a caption has the document, an attribute only needs a line. */
export const attributeLimit = 2_000

type Check = (value: unknown) => void

function refuse(what: string): never {
  throw new RangeError(what)
}

/** One line of text, possibly empty. */
export const line: Check = (value) => {
  if (typeof value !== 'string' || value.length > attributeLimit || !isCleanText(value))
    refuse('no line of text')
}

/** One of a list of words or numbers. */
export function oneOf(...allowed: readonly (string | number)[]): Check {
  return (value) => {
    if (!allowed.some((one) => one === value)) refuse(`none of ${allowed.join(', ')}`)
  }
}

/** A name made by a program: row id, upload id, id of a comment thread. */
export const identifier: Check = (value) => {
  if (typeof value !== 'string' || !/^[\w-]{1,64}$/.test(value)) refuse('no identifier')
}

/** The same, or null. */
export const identifierOrNull: Check = (value) => {
  if (value !== null) identifier(value)
}

/** A whole number from 1 to a limit. */
export function upTo(limit: number): Check {
  return (value) => {
    if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > limit)
      refuse(`no number up to ${limit}`)
  }
}

/** Null or an array of column widths in pixels, as prosemirror-tables keeps them. */
export const columnWidths: Check = (value) => {
  if (value === null) return
  if (!Array.isArray(value) || value.length > 100) refuse('no column widths')
  for (const width of value)
    if (!Number.isInteger(width) || width < 0 || width > 10_000) refuse('no column width')
}

/**
 * Whether a text can stand everywhere it has to go: PostgreSQL's text and jsonb refuse U+0000 and lone surrogates, XML
 * feeds refuse the other control characters and non-characters.
 */
export function isCleanText(text: string): boolean {
  return text.isWellFormed() && text.search(unclean) === -1
}

/** The same text with what no database or feed can hold taken out; half an emoji becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(uncleanAll, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const unclean = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/
const uncleanAll = new RegExp(unclean.source, 'g')
