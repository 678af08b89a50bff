/** Words as a Chinese reader sees them. Built once: making a segmenter costs more than using it. */
const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

const amount = /^[\d.,%〇零一二两三四五六七八九十百千万亿]+$/u
const unit =
  /^(?:年|月|日|时|分|秒|号|点|个|人|名|元|万元|亿元|吨|斤|公斤|公里|米|亩|户|件|次|岁|倍|度|成|%|％)$/u

/**
 * Cuts a text into the pieces a redline may strike or underline whole: words, marks of punctuation, and a number with its
 * unit as one piece (12.5亿元, 百分之五十三), so that no figure is ever shown half changed.
 * @returns pieces in order; joined they are the text
 */
export function segmentsOf(text: string): string[] {
  const pieces: string[] = []
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1)
    const joins = last !== undefined && amount.test(last) && (amount.test(segment) || unit.test(segment))
    if (joins) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}
