import { type Byline, parseByline } from './byline.ts'

/** 电头 at the head of a paragraph. `printed` is what to cut off; `byline` the names it brings, if any. */
export type DatelineFound = { printed: string; byline: Byline | null; open: boolean }

const date = '(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日'
const wire = '(?:新华社|中新社|中新网|人民网|新华网|中国新闻社|央视|法新社|路透社|美联社)'
const paper =
  '[\\u4e00-\\u9fff]{0,6}(?:日报|晚报|晨报|时报|商报|周报|周刊|工报|农报|报|融媒体?|全媒体|电视台|广播台)'
const mode = '(?:综合)?(?:讯|电|专电|消息|快讯)'

/** No dateline is longer than this. */
const reach = 140

/** Longest first: each form of dateline seen in print. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:据|综合)?(?:本报|${wire})[\\u4e00-\\u9fff]{0,8}\\s?(?:（[\\u4e00-\\u9fff]{2,6}）)?\\s?${date}\\s?${mode}`,
  ),
  new RegExp(`^(?:据|综合)?${wire}${mode}`),
  new RegExp(`^(?:本(?:报|刊|网|台|市|县|校|院|厂|社|矿|区|镇)|${paper})${mode}`),
  /^本报[\u4e00-\u9fff]{1,5}(?:讯|电|专电)(?=[\s（“]|[\u4e00-\u9fff]*记者|\d)/,
  new RegExp(`^${date}(?:讯|电)`),
  /^[\u4e00-\u9fff]{2,8}讯(?=[\s\u3000]*（[^）]*(?:记者|通讯员|作者|实习生))/,
  /^(?:又讯|快讯|短讯|消息)(?=[\s（：])[：]?/,
]
const name = '[\\u3400-\\u9fff·]{2,4}'
const reporter = '(?:本报|特约|全媒体|首席|见习|实习)*(?:记者|通讯员|报道员)'
/** 记者张三、李四报道：; 李强、特约记者王伟报道：; 乔山报道：. */
const reportedBy = new RegExp(
  `^[\\s　]*((?:${reporter}[\\s　]?)?${name}(?:[、，\\s　]+(?:${reporter}[\\s　]?)?${name}){0,5})[\\s　]?(?:摄影)?报道[：:，]`,
)
const bracketFirst = /^[（(]((?:[^（）()]{0,12})(?:记者|通讯员|特约|实习生)[^（）()]{2,60})[)）]/

/**
 * Finds the dateline a paragraph opens with: 本报讯（记者 …）, 本报临溪12月7日电, 据新华社…电, 本报讯 记者…报道：, or
 * a bracket of reporters alone.
 * @param paragraph a paragraph, or as much of it as stands on its first line
 */
export function findDateline(paragraph: string): DatelineFound | null {
  const text = paragraph.slice(0, reach)
  for (const form of forms) {
    const head = text.match(form)
    if (!head) continue
    return withNames(text, head[0].length)
  }
  const bracket = text.match(bracketFirst)
  if (bracket?.[1]) {
    const byline = parseByline(bracket[1], true)
    if (byline && byline.strength === 'certain') return { printed: bracket[0], byline, open: false }
  }
  const reported = text.match(
    /^(?:本报)?(?:特约|全媒体|首席)?记者[\s　]?[\u3400-\u9fff、\s　]{2,20}报道[：:]/,
  )
  if (reported) {
    const byline = parseByline(reported[0].replace(/(?:摄影)?报道[：:]$/, ''), true)
    if (byline) return { printed: reported[0], byline, open: false }
  }
  return null
}

function withNames(text: string, at: number): DatelineFound {
  const rest = text.slice(at)
  const bracket = rest.match(
    /^[\s　]*[（(]([^（）()]{2,70}(?:[（(][^（）()]{1,8}[)）][^（）()]{0,30})?)[)）]/,
  )
  if (bracket?.[1]) {
    const byline = parseByline(bracket[1], true)
    if (byline || /记者|通讯员|摄|文/.test(bracket[1]))
      return { printed: text.slice(0, at + bracket[0].length), byline, open: false }
  }
  const open = /^[\s　]*[（(][^（）()]{0,60}$/.test(rest)
  if (open) return { printed: text.slice(0, at), byline: null, open: true }
  const reported = rest.match(reportedBy)
  if (reported?.[1]) {
    const byline = parseByline(reported[1].replace(/(?:摄影)?报道$/, ''), true)
    if (byline) return { printed: text.slice(0, at + reported[0].length), byline, open: false }
  }
  return { printed: text.slice(0, at), byline: null, open: false }
}
