/** 版面 as read from its header and foot. Nothing here is certain; the review screen asks. */
export type PageFacts = {
  publication: string | null
  pageNumber: string | null
  pageName: string | null
  /** ISO date. */
  issueDate: string | null
  editorCredits: { role: string; name: string }[]
}

const creditRole =
  '(?:本[版期])?(?:责任编辑|责任校对|执行编辑|执行主编|学生编辑|特约编辑|图片编辑|版面编辑|版面设计|视觉设计|美术编辑|见习编辑|值班(?:总编辑?|编委|主任|编辑)|统筹编辑|总编辑|副主编|责编|主编|编辑|编审|编委|美编|校对|校检|校读|版式|组版|排版|照排|制版|制图|审读|审校|审核|签发|统筹|监制|题字|题图|策划|视觉|摄影|一读|二读|设计)'
const creditStart = new RegExp(`^[（(【■□●◆]?\\s*${creditRole}\\s*[:：/／|\\s　]\\s*[\\u4e00-\\u9fff]`)
const creditParts = new RegExp(
  `(${creditRole})\\s*[:：/／|\\s　]\\s*((?:(?!${creditRole})[\\u4e00-\\u9fff·\\s　、]){2,24})`,
  'g',
)

/** Whether a line is a credit of the page's makers: 责任编辑：冯玉梅, 责编 孔令　校对 蒙恬恬. */
export function isPageCredit(text: string): boolean {
  return (
    (creditStart.test(text) || /^本版(?:稿件|文字|图片|摄影|撰文|照片|文[/／]图)/.test(text)) &&
    text.length <= 90 &&
    !/[。！？]/.test(text)
  )
}

/** Whether a line holds such a credit somewhere, as page headers do. */
export function holdsPageCredit(text: string): boolean {
  return (
    new RegExp(`(?:^|[\\s　])${creditRole}\\s*[:：/／|\\s　]\\s*[\\u4e00-\\u9fff]`).test(text) &&
    !/[。！？]/.test(text)
  )
}

const pageNumber =
  /^[■●◆【<《]?\s*(?:第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|([A-Z]?\d{1,3})\s*版|第\s*([A-Z]\d{1,2})\s*版)/
const barePageNumber = /^(?:([A-Z]\d{1,2})|(0\d|\d{1,2}))(?=[\s　·/|]|[\u4e00-\u9fff]{2,6}$|$)/
const fullDate = /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?/
const weekday = /(?:星期|周|礼拜)[一二三四五六日天]/

/** The furniture cues, each a name and what shows it. */
export const furnitureCues = {
  pageNumber: (text: string) => pageNumber.test(text) && text.length <= 40,
  barePageNumber: (text: string) =>
    barePageNumber.test(text) && text.length <= 24 && !/[，。！？“]/.test(text),
  pageNumberInside: (text: string) =>
    /第\s*[A-Z]?\d{1,3}\s*版|[A-Z]\d{2}版/.test(text) && text.length <= 50 && !/[。！？]/.test(text),
  dateLine: (text: string) =>
    fullDate.test(text) && weekday.test(text) && text.length <= 60 && !/[。！？]/.test(text),
  bareDate: (text: string) => fullDate.test(text) && text.replace(fullDate, '').trim().length <= 3,
  weekday: (text: string) => weekday.test(text) && text.length <= 40 && !/[。！？]/.test(text),
  lunar: (text: string) =>
    /农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/.test(text) &&
    text.length <= 50 &&
    !/。/.test(text),
  issueNumber: (text: string) =>
    /(?:总|第)\s*第?\s*[\d—]{1,6}\s*[（(]?\d*[)）]?\s*期|国内统一(?:连续出版物号|刊号)|CN\s*\d{2}|邮发代号|今日\d+版|零售|准印证/.test(
      text,
    ) &&
    text.length <= 80 &&
    !/[。！？]/.test(text),
  publisher: (text: string) =>
    /^(?:主办|主管|承办|出版|协办|印刷|承印|社址|地址|邮编|网址|总编辑|社长)\S{0,3}[:：]|内部资料|免费交流/.test(
      text,
    ) && text.length <= 90,
  masthead: (text: string) =>
    /^[\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|时报|商报|周报|周刊|农民报|法治报|工人报|矿工报|钢铁报|校报|中学报|大学报|学院报|镇报|报)(?=$|[\s　·第\d])/.test(
      text,
    ) &&
    text.length <= 40 &&
    !/[。！？，]/.test(text),
  contact: (text: string) =>
    /(?:热线|电话|传真|邮箱|E-?mail|投稿|QQ|微信|微信公众号|新闻线索|订报|广告)\S{0,6}[:：]?\s*[\d\w（(]/i.test(
      text,
    ) &&
    text.length <= 70 &&
    !/[。！？]$/.test(text),
  weather: (text: string) =>
    /(?:天气|多云|晴|阴|小雨|气温|偏[东南西北]风|℃)/.test(text) &&
    /℃|度|级/.test(text) &&
    text.length <= 50 &&
    !/。/.test(text),
  guideHead: (text: string) =>
    /^[◆■●▲★【［[]?\s*(?:今日|本期|本版|要闻|标题|版面)?(?:导读|要目|提要|看点|速览|导航|目录|标题)\s*[◆■●▲★】］\]]?[:：]?$/.test(
      text,
    ),
  guideItem: (text: string) => /^(?:>>|》》|→|☞|▶|>)/.test(text),
  pageReference: (text: string) =>
    /[（(\s—…·.>]+(?:见|详见|→)?\s*第?\s*[A-Z]?\d{1,2}\s*版?[)）]?$|[（(](?:见|详见)?第?[一二三四五六七八]版[)）]$/.test(
      text,
    ) &&
    /版|[A-Z]\d/.test(text) &&
    text.length <= 44,
  navigation: (text: string) =>
    /^(?:上一版|下一版|上一篇|下一篇|返回|放大|缩小|默认|打印|关闭|首页|往期回顾|当前版|查看PDF|PDF版|本版标题|朗读|字号|分享到|收藏|文章搜索|版权声明|按日期检索)/.test(
      text.replace(/^[<>＜＞\s|【]+/, ''),
    ) || /扫描二维码|扫一扫|浏览器版本|客户端下载|PDF版?阅读|版权所有|不得转载/.test(text),
  advertisement: (text: string) => /^(?:·?广告·?|【广告】|公益广告|图片广告|·?公益广告·?)$/.test(text),
  seeAlso: (text: string) =>
    /^[（(【▲]?\s*(?:相关报道|相关内容|详细报道|详情|报道|全文|更多内容|图文)?\s*(?:详见|请见|参见|见|刊)\s*(?:今日)?第?\s*[A-Z]?[\d一二三四五六七八九十—、-]+\s*版?[)）】]?$/.test(
      text,
    ),
  jump: (text: string) =>
    /^[▲▼■◆]?\s*[（(【]?\s*(?:下转|上接|紧接|转自|转|接)\s*第?\s*[A-Z]?[\d一二三四五六七八九十]+\s*版.{0,12}[)）】]?$/.test(
      text,
    ),
  stockPicture: (text: string) =>
    /^[（(]?(?:资料图片?|图片来自网络|图文无关|新华社发|受访者供图|网络图片)[)）]?$/.test(text),
  rule: (text: string) => /^[-—=*_·.~～◇◆■□●○☆★+\s]{3,}$/.test(text),
} as const satisfies Record<string, (text: string) => boolean>

export type FurnitureCue = keyof typeof furnitureCues

/** Lines that belong to no story whatever stands around them; they are set aside before labelling. */
export function isSurelyFurniture(text: string): boolean {
  if (text.length > 200) return false
  return (
    furnitureCues.navigation(text) ||
    furnitureCues.jump(text) ||
    furnitureCues.seeAlso(text) ||
    furnitureCues.rule(text) ||
    furnitureCues.advertisement(text) ||
    furnitureCues.stockPicture(text)
  )
}

const numerals = '零一二三四五六七八九十'

/** Reads what header and foot say about the page. `lines` are those labelled furniture or credit, in order. */
export function readPageFacts(lines: readonly string[]): PageFacts {
  const facts: PageFacts = {
    publication: null,
    pageNumber: null,
    pageName: null,
    issueDate: null,
    editorCredits: [],
  }
  for (const line of lines) {
    if (line.length > 200) continue
    readNumberAndName(line, facts)
    facts.issueDate ??= readIssueDate(line)
    const masthead = line.match(
      /^[\u4e00-\u9fff]{2,10}?(?:日报|晚报|晨报|时报|商报|周报|周刊|报)(?=$|[\s　·第\d])/,
    )
    if (masthead && !/[:：]/.test(line.slice(0, masthead[0].length + 1))) facts.publication ??= masthead[0]
    for (const [, role, names] of line.matchAll(creditParts))
      if (role && names)
        facts.editorCredits.push({ role: role.replace(/^本[版期]/, ''), name: tidyName(names) })
  }
  return facts
}

function readNumberAndName(line: string, facts: PageFacts): void {
  const inside = line.match(/第\s*([A-Z]?\d{1,3})\s*版\s*[:：·\s　]*([\u4e00-\u9fff·]{2,8})?/)
  const found = line.match(pageNumber) ?? line.match(barePageNumber) ?? inside
  if (!found || facts.pageNumber) {
    if (facts.pageNumber && !facts.pageName && /^[\u4e00-\u9fff·]{2,6}$/.test(line) && !/报$/.test(line))
      facts.pageName = line
    return
  }
  const number = found[1] ?? found[2] ?? found[3]
  if (!number) return
  facts.pageNumber = toArabic(number)
  const rest =
    found === inside ? (inside[2] ?? '') : line.slice(found[0].length).replace(/^[\s　:：·/|】>》]+/, '')
  const name = rest.match(/^[\u4e00-\u9fff·]{2,8}/)
  if (name && !/^(?:责|编|校|美|版式|星期)/.test(name[0])) facts.pageName = name[0]
}

/** 2021年6月25日 → 2021-06-25; null for what is no date. */
export function readIssueDate(text: string): string | null {
  const found = text.match(fullDate)
  if (!found) return null
  const [, year, month, day] = found.map(Number)
  if (!year || !month || !day || month > 12 || day > 31 || year < 1900 || year > 2100) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function toArabic(number: string): string {
  if (!/^[一二三四五六七八九十]+$/.test(number)) return number
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number]
  const ten = number.includes('十') ? Math.max(1, numerals.indexOf(tens || '一')) : 0
  return String(ten * 10 + Math.max(0, numerals.indexOf(ones || '零')))
}

function tidyName(names: string): string {
  const words = names.trim().split(/[\s　、]+/)
  return words.every((word) => word.length === 1) ? words.join('') : words.join(' ')
}
