import { type Byline, parseByline } from './byline.ts'
import { hasSurname } from './chinese-names.ts'

/** A paragraph without the names at its end. */
export type TailCut = { text: string; byline: Byline }

const inBrackets = /\s*[（(]([^（）()]{2,60}(?:[（(][^（）()]{1,10}[)）][^（）()]{0,30})?)[)）]\s*$/
const afterStop = /(?<=[。！？”…）])[\s\u3000]*([□■●◎]?\s*[^。！？“”；]{2,50})$/
const stopped = /[。！？…”』」；]\s*$/
/** Short words in brackets at the end of a text that are no name. */
const remark =
  /^(?:见图|如图|图略|化名|完|待续|下同|同上|略|节选|选段|资料|周[一二三四五六日末]|星期.|上接|下转|全文完|原文|注|附图|组图|[上下左右前后]图|小?结|摘自.*|选自.*)$/
/** No byline is longer than this. */
const reach = 120
const gathered = /^(?:据|来源|资料来源|本报综合|综合|作者单位|作者系|注)/

/**
 * Cuts the byline off a paragraph's end: （记者 项一 通讯员 华银）, （王强）, `。 本报记者 王涛 摄`, `。□张三`.
 * Brackets that hold no names stay: （周日）, （化名）, （见右图）.
 */
export function cutTail(paragraph: string): TailCut | null {
  if (/^(?:问|读者问?|Q)[：:]/.test(paragraph)) return null
  const from = Math.max(0, paragraph.length - reach)
  const end = paragraph.slice(from)
  const bracket = end.match(inBrackets)
  if (bracket?.[1] && from + (bracket.index ?? 0) > 0) {
    const text = paragraph.slice(0, from + (bracket.index ?? 0))
    const byline = readBracket(bracket[1], text)
    if (byline) return { text: text.trimEnd(), byline }
  }
  const after = end.match(afterStop)
  if (after?.[1] && from + (after.index ?? 0) >= 4) {
    const byline = parseByline(after[1])
    const spaced = /^[\s\u3000]/.test(after[0])
    if (byline && (byline.strength === 'certain' || (spaced && byline.strength === 'bare')))
      return { text: paragraph.slice(0, from + (after.index ?? 0)).trimEnd(), byline }
  }
  return null
}

function readBracket(inside: string, before: string): Byline | null {
  if (gathered.test(inside) && !/记者|通讯员/.test(inside)) return null
  if (
    /^[\u3400-\u9fff]{2,3}$/.test(inside) &&
    hasSurname(inside) &&
    !remark.test(inside) &&
    stopped.test(before)
  )
    return { names: [{ name: inside, role: '', unit: '' }], strength: 'likely', photo: false }
  const certain = /记者|通讯员|摄|供稿|供图|文[/／]图|图[/／]文|实习生|整理|[^，]作者/.test(inside)
  const byline = parseByline(`（${inside}）`, certain)
  if (!byline) return null
  if (byline.strength === 'certain') return byline
  // Bare names are believed only where the sentence is over: not in 王大爷（王强）说.
  return stopped.test(before) ? byline : null
}
