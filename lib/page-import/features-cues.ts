import { unitEnd } from './byline.ts'
import { bareColumnName, endsLikeColumn, isBracketedLabel, isGeneralLabel } from './column-names.ts'
import { furnitureCues, holdsPageCredit, isPageCredit } from './furniture.ts'
import type { Spot } from './spot.ts'

type Test = (spot: Spot) => boolean
const text =
  (pattern: RegExp): Test =>
  (spot) =>
    pattern.test(spot.line.text)
const cue =
  (name: keyof typeof furnitureCues): Test =>
  (spot) =>
    furnitureCues[name](spot.line.text)

/** Beginnings that open a news text: 近日, 26日下午, 今年以来, 为进一步…. */
export const leadWords =
  /^(?:近日|日前|连日来|昨日|昨天|昨晚|今天|今日|昨夜|前天|前晚|近期|近来|目前|眼下|时下|当前|最近|今年|去年|今春|入[春夏秋冬]|每[天年月逢]|又到|正值|本月|上月|本周|上周|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|\d{1,2}月|为(?:进一步|了|深入|丰富|弘扬|扎实|切实|有效|全面)|在.{2,16}(?:之际|前夕|到来)|随着|(?:盛夏|初秋|金秋|深秋|隆冬|初春|初夏|仲夏|初冬|春节|岁末|清晨|一大早|早上|上午|傍晚|走进|记者(?:从|昨|近)|“))/
const dateAlone =
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$|^[二〇零一二三四五六七八九十○]{2,4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$|^\d{4}年\d{1,2}月$/
const headlineVerbs =
  /(?:举行|举办|召开|启动|开幕|闭幕|启幕|落户|开锣|开工|竣工|通车|揭牌|上线|开展|走进|助力|点亮|变身|托起|破解|获评|荣获|夺冠|出炉|发布|开通|亮相|迎来|推进|打造|收官|晋级|险胜|告负|提醒|受骗|被骗|获刑|被罚|视察|调研|慰问|走访|签约|投用|开放|增收|丰收)/

/** Whether a line can be a byline at all: names, a pen name alone, a note on the author, or the open half of a bracket. */
export function mayBeByline(spot: Spot): boolean {
  return (
    spot.line.byline !== null ||
    cueFeatures.penNameLike(spot) ||
    cueFeatures.authorNote(spot) ||
    /^[（(][^）)]*(?:记者|通讯员)[^）)]*$/.test(spot.line.text)
  )
}

/** What words and marks of the trade say about a line. */
export const cueFeatures = {
  dateline: (spot) => spot.line.dateline !== null,
  datelineNames: (spot) => (spot.line.dateline?.byline ?? null) !== null || spot.line.dateline?.open === true,
  lead: text(leadWords),
  bylineCertain: (spot) => spot.line.byline?.strength === 'certain',
  bylineLikely: (spot) => spot.line.byline?.strength === 'likely',
  bylineBare: (spot) => spot.line.byline?.strength === 'bare',
  bylineBareMany: (spot) => spot.line.byline?.strength === 'bare' && spot.line.byline.names.length > 1,
  bylineSpaced: (spot) =>
    spot.line.byline?.strength === 'bare' &&
    /^[\u3400-\u9fff][\s\u3000]+[\u3400-\u9fff](?:$|[\s\u3000])/.test(spot.line.text),
  bylineShort: (spot) => spot.line.byline?.strength === 'bare' && spot.line.size === 2,
  bylinePhoto: (spot) => spot.line.byline?.photo === true,
  bylineBracket: (spot) => spot.line.byline !== null && /^[（(]/.test(spot.line.text),
  bylineMarked: (spot) => spot.line.byline !== null && /^[□■◎○●◆▲★]/.test(spot.line.text),
  penNameLike: (spot) =>
    spot.line.byline === null &&
    /^[□■◎○●◆▲★]?\s*[\u3400-\u9fff][\s\u3000]?[\u3400-\u9fff]{1,3}$/.test(spot.line.text),
  tail: (spot) => spot.line.tail !== null,
  tailPhoto: (spot) => spot.line.tail?.photo === true,
  picture: text(/^(?:[▲▼◀▶←→↑↓]\s*)?(?:图为|图[①-⑳一二三四五\d]|[上下左右]图|题图|插图|本版图片|图片由)/),
  pictureInside: text(/图为/),
  bracketedLabel: (spot) => isBracketedLabel(spot.line.text),
  columnLike: (spot) => endsLikeColumn(spot.line.text),
  columnGeneral: (spot) => isGeneralLabel(spot.line.text),
  columnKnown: (spot) => spot.knownColumns.has(bareColumnName(spot.line.text)),
  dotInside: (spot) => spot.line.size <= 14 && /.·./.test(spot.line.text),
  noteHead: text(
    /^[【［[（]?(?:编者按|编者的话|开栏的话|开栏语|编者语|编后|编后语|核心提示|核心阅读|阅读提示|导语|引言|新闻提示|主持人语|前言)\s*(?:[】］\])）]|[:：]|\s|$)/,
  ),
  salutation: text(
    /^(?:尊敬的|亲爱的|敬爱的|广大|全体|各位|全市|编辑|孩子|妈妈|爸爸|儿子|女儿|亲|致).{0,14}[：:]$|^.{1,8}(?:同志|朋友|朋友们|同学|同学们|老师|先生|女士|阿姨|叔叔|爸|妈|父老乡亲)[：:！]$/,
  ),
  question: text(
    /^(?:问|答|Q|A|读者问?|专家答?|律师|法官|记者|主持人|[\u3400-\u9fff]{2,4}(?:主任|医生|教授|院长|校长|老师|局长|书记|律师))\s?[：:]/,
  ),
  speaker: text(/^[\u3400-\u9fff·]{2,5}[：:].{6,}/),
  listLine: text(
    /^[^：。，]{2,10}：[^：。]{2,}(?:、[^、。]{2,8})+$|^[^：。，]{2,8}：[\u3400-\u9fff]{2,4}(?:[\s\u3000、][\u3400-\u9fff]{1,4})*$|^.{1,6}(?:电话|热线|地址|邮箱|时间|地点|联系人)：/,
  ),
  authorNote: text(/^[（(]?作者(?:单位|系|为|简介)/),
  courtesy: text(/^(?:此致|敬礼|祝|谢谢)[！!]?$|^此致\s*敬礼/),
  signUnit: (spot) =>
    spot.line.size <= 22 &&
    !/[，。：！？“]/.test(spot.line.text) &&
    unitEnd.test(spot.line.text.trim()) &&
    !endsLikeColumn(spot.line.text),
  yoursLike: text(/^(?:您的|你的|你们的|爱你的|想你的)/),
  dateAlone: text(dateAlone),
  noticeTitle: (spot) =>
    spot.line.size <= 20 &&
    /(?:启事|公告|通知|声明|公示|一封信|倡议书|更正|致歉|告示|通告|须知|寻人|讣告|感谢信|招聘)$/.test(
      spot.line.text,
    ),
  voided: text(/(?:声明作废|特此声明|特此公告|遗失|丢失)/),
  headlineVerb: (spot) => spot.line.size <= 26 && headlineVerbs.test(spot.line.text),
  roundUpDeck: text(/(?:综述|纪实|侧记|见闻|一瞥|纪事|的故事|小记|速写|扫描|调查|掠影|启示)$/),
  stresses: text(/(?:强调|指出|要求|表示|提出)$/),
  pageCredit: (spot) => isPageCredit(spot.line.text),
  pageCreditInside: (spot) => holdsPageCredit(spot.line.text),
  pageNumber: cue('pageNumber'),
  barePageNumber: cue('barePageNumber'),
  pageNumberInside: cue('pageNumberInside'),
  dateLine: cue('dateLine'),
  bareDate: cue('bareDate'),
  weekday: cue('weekday'),
  lunar: cue('lunar'),
  issueNumber: cue('issueNumber'),
  publisher: cue('publisher'),
  masthead: cue('masthead'),
  contact: cue('contact'),
  weather: cue('weather'),
  guideHead: cue('guideHead'),
  guideItem: cue('guideItem'),
  pageReference: cue('pageReference'),
} as const satisfies Record<string, Test>
