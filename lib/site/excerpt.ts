/** Ends of sentences, with the closing marks that belong to them. */
const sentence = /[^。！？!?…]*?(?:[。！？…]+[”’」』）]*|[.!?]+["”’)]*(?=\s|$)|$)/gu

/**
 * The beginning of a story for fronts and feeds: whole sentences of its first paragraphs, up to a length.
 * @param paragraphs text of the story's own paragraphs, in order: no captions, no crossheads
 * @param limit as for `shorten`
 */
export function excerptOf(paragraphs: readonly string[], limit = 110): string {
  const first = paragraphs.filter((words) => words.trim() !== '').slice(0, 2)
  return shorten(first.join(/\p{Script=Han}/u.test(first[0] ?? '') ? '' : ' '), limit)
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
