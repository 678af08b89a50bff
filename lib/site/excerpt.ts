/** Ends of sentences, with the closing marks that belong to them. */
const sentence = /[^。！？!?…]*?(?:[。！？…]+[”’」』）]*|[.!?]+["”’)]*(?=\s|$)|$)/gu

/**
 * The beginning of a story for fronts and feeds: whole sentences of its first paragraphs, up to a length.
 * @param text printed text, one block a line, head first (lib/document/text.ts `plainText`)
 * @param head what to leave out at its beginning
 * @param limit as for `shorten`
 */
export function excerptOf(text: string, head: readonly string[], limit = 110): string {
  const lines = text.split('\n')
  for (const line of head) if (line !== '' && lines[0] === line) lines.shift()
  const first = lines.filter((line) => line.length > 20).slice(0, 2)
  const body = first.join(/\p{Script=Han}/u.test(first[0] ?? '') ? '' : ' ')
  return shorten(body, limit)
}

/**
 * Whole sentences of a text up to a length; where not even one fits, as much of it as does, and …….
 * @param han in Han characters; text without any may be twice as long, because its letters are narrow
 */
export function shorten(text: string, han: number): string {
  const isHan = /\p{Script=Han}/u.test(text)
  const limit = isHan ? han : han * 2
  if (text.length <= limit) return text.trim()
  let sentences = ''
  for (const [part] of text.matchAll(sentence)) {
    if (part === '' || sentences.length + part.length > limit) break
    sentences += part
  }
  if (sentences.trim() !== '') return sentences.trim()
  return isHan ? `${[...text].slice(0, limit).join('')}……` : `${cutAtWord(text, limit)} …`
}

function cutAtWord(text: string, limit: number): string {
  const cut = text.slice(0, limit)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).trimEnd()
}
