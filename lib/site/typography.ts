/**
 * What only the printed form needs. Never stored: the text of a story stays as it was written.
 */

const interpunct = /(?<=\p{Script=Han})([·‧・])(?=\p{Script=Han})/gu

/**
 * Ties an interpunct to the character before it (约翰·史密斯): browsers would let it begin a line, which Chinese does not.
 * U+2060 WORD JOINER shows nothing and is not copied as a space.
 */
export function tieInterpuncts(text: string): string {
  return text.includes('·') || text.includes('‧') || text.includes('・')
    ? text.replace(interpunct, '\u2060$1')
    : text
}
