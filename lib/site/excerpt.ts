/** Ends of sentences, with the closing marks that belong to them. */
const sentence = /[^。！？!?…]*?(?:[。！？…]+[”’」』）]*|[.!?]+["”’)]*(?=\s|$)|$)/gu

/**
 * The beginning of a story for fronts and feeds: whole sentences of its first paragraphs, up to a length.
 * @param text printed text, one block a line, head first (lib/document/text.ts `plainText`)
 * @param head what to leave out at its beginning
 * @param limit in characters; a first sentence that is longer is cut and ends in ……
 */
export function excerptOf(text: string, head: readonly string[], limit = 110): string {
  const lines = text.split('\n')
  for (const line of head) if (line !== '' && lines[0] === line) lines.shift()
  const first = lines.filter((line) => line.length > 20).slice(0, 2)
  const body = first.join(/\p{Script=Han}/u.test(first[0] ?? '') ? '' : ' ')
  let excerpt = ''
  for (const [part] of body.matchAll(sentence)) {
    if (part === '' || excerpt.length + part.length > limit) break
    excerpt += part
  }
  if (excerpt.trim() !== '') return excerpt.trim()
  if (body.length <= limit) return body.trim()
  return /\p{Script=Han}/u.test(body)
    ? `${[...body].slice(0, limit).join('')}……`
    : `${cutAtWord(body, limit)} …`
}

function cutAtWord(text: string, limit: number): string {
  const cut = text.slice(0, limit)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).trimEnd()
}
