import { describe, expect, it } from 'vitest'
import { toBlocks } from './blocks.ts'
import { cueFeatures } from './features-cues.ts'
import { shapeFeatures } from './features-shape.ts'
import { viewPage } from './line-facts.ts'
import { splitPage } from './page-lines.ts'
import { spotsOf } from './spot.ts'

const features = { ...shapeFeatures, ...cueFeatures }
type Name = keyof typeof features

/** A line that stands alone. */
function spotOf(text: string) {
  const [spot] = spotsOf(viewPage(toBlocks(splitPage(text)), ['老城根']))
  if (!spot) throw new Error('no line')
  return spot
}

/** For each feature of a line by itself: a line that has it, one that has not. */
const examples: Record<Exclude<Name, 'always'>, [yes: string, no: string]> = {
  size1to4: ['中秋', '社区故事会'],
  size5to8: ['社区故事会', '中秋'],
  size9to12: ['综采二队班前会开成会', '中秋'],
  size13to16: ['小区事情居民做主大家一起办好', '中秋'],
  size17to22: ['城东街道紧紧围绕三个如何积极探索新路', '中秋'],
  size23to30: ['城东街道紧紧围绕三个如何积极探索基层治理的新路子好办法', '中秋'],
  size31to44: ['城东街道紧紧围绕三个如何积极探索基层治理的新路子好办法并且一天一天坚持做下去', '中秋'],
  size45to90: [
    '为了给老人过一个温暖的节日，社区党委早早就开始准备，买菜、和面、剁馅、布置会场，忙得不亦乐乎，大家都说辛苦也值得。',
    '中秋',
  ],
  size91up: ['为了给老人过节，社区早早就开始准备，忙得不亦乐乎，大家都说辛苦也值得。'.repeat(3), '中秋'],
  endsStop: ['小桥通车了。', '小桥通车了'],
  endsShout: ['太贴心了！', '太贴心了'],
  endsComma: ['方方面面，', '方方面面'],
  endsColon: ['孩子他爸：', '孩子他爸'],
  endsBare: ['小桥通车了', '小桥通车了。'],
  endsOpen: ['在把钩工的', '小桥通车了'],
  stopInside: ['他来了。大家都笑了', '他来了。'],
  oneComma: ['开头难，难在没人信', '一，二，三'],
  moreCommas: ['一，二，三', '开头难，难在没人信'],
  evenClauses: ['小区事情居民做主，创造以心焕新生命力', '他告诉记者们说，为了找到'],
  unevenClauses: ['他告诉记者们说，为了', '小区事情居民做主，创造以心焕新生命力'],
  runningWords: ['他告诉记者', '三村富'],
  noMarks: ['三村富', '三村，富'],
  opensPair: ['他说：“今天', '他说：“今天。”'],
  closesPair: ['今天。”', '他说：“今天。”'],
  startsInside: ['，激发了活力', '激发了活力'],
  startsQuote: ['“宁听骂声，不听哭声”', '宁听骂声'],
  startsDash: ['——记副井把钩工周德厚', '记副井把钩工周德厚'],
  startsRecord: ['访市中医医院主任医师', '记者王强'],
  marked: ['●机电科更换开关', '机电科更换开关'],
  markedShort: ['●皇家驿站文化旅游节启幕', '●机电科为井下变电所更换防爆开关九台。'],
  markedLong: ['●机电科为井下变电所更换防爆开关九台。', '●皇家驿站文化旅游节启幕'],
  numbered: ['1.关注天气预警', '关注天气预警'],
  numberedCaption: ['图①：渔民抬鱼', '渔民抬鱼'],
  twoParts: ['东塘 点亮老楼道', '点亮老楼道'],
  evenParts: ['创新党建品牌 赋能基层治理', '东塘 点亮老楼道'],
  evenLastParts: ['柳湾街道推动群众的难题办结 清单列在墙上 实事落在心上', '清单列在墙上 实事落在心上'],
  threeParts: ['一条溪 两岸花 三村富', '一条溪 两岸花'],
  hasDigit: ['18日上午', '上午'],
  hasUrl: ['投稿邮箱luhua@example.com', '投稿邮箱'],
  latinOnly: ['CBA 2018', 'CBA常规赛'],

  dateline: ['本报讯 昨天，小桥通车。', '昨天，小桥通车。'],
  datelineNames: ['本报讯（记者 王强） 昨天，小桥通车。', '本报讯 昨天，小桥通车。'],
  lead: ['近日，小桥通车。', '小桥近日通车。'],
  bylineCertain: ['记者 王强', '王强'],
  bylineLikely: ['（王强）', '王强'],
  bylineBare: ['王强', '记者 王强'],
  bylineBareMany: ['张培 倪雯', '张培'],
  bylineSpaced: ['何 洁', '何洁'],
  bylineShort: ['何洁', '何小洁'],
  bylinePhoto: ['王强 摄', '记者 王强'],
  bylineBracket: ['（王强）', '王强'],
  bylineMarked: ['□王强', '王强'],
  penNameLike: ['墨白', '小桥通车了'],
  tail: ['小桥昨日通车。（王强）', '小桥昨日通车。'],
  tailPhoto: ['小桥昨日通车。（王强 摄）', '小桥昨日通车。（王强）'],
  picture: ['图为比赛现场。', '比赛现场。'],
  pictureInside: ['比赛举行。图为现场。', '比赛举行。'],
  bracketedLabel: ['【城事】', '城事'],
  columnLike: ['社区故事会', '小桥通车了'],
  columnGeneral: ['图片新闻', '老城根'],
  columnKnown: ['【老城根】', '老城墙'],
  dotInside: ['江南·风物', '江南风物'],
  noteHead: ['[编者按]民生无小事', '民生无小事'],
  salutation: ['亲爱的同学们：', '亲爱的同学们来了'],
  question: ['问：怎么办？', '怎么办？'],
  speaker: ['司马青：咳嗽是自我保护。', '咳嗽是自我保护。'],
  authorNote: ['（作者系市作协会员）', '（王强）'],
  listLine: ['鹿尾村：母玉兰、邸全福、蒯小顺', '鹿尾村的母玉兰'],
  courtesy: ['敬礼！', '敬礼的人'],
  signUnit: ['桃源镇防汛抗旱指挥部', '桃源镇防汛忙'],
  yoursLike: ['你们的朋友', '朋友们'],
  dateAlone: ['2021年6月20日', '2021年6月20日，小桥通车'],
  noticeTitle: ['招领启事', '小桥通车了'],
  voided: ['营业执照副本丢失，声明作废。', '营业执照副本。'],
  headlineVerb: ['皇家驿站文化旅游节启幕', '秋日随想'],
  roundUpDeck: ['——乡村振兴工作综述', '——乡村振兴'],
  stresses: ['县委常委会召开会议强调', '县委常委会召开会议'],
  pageCredit: ['责任编辑：冯玉梅', '记者 王强'],
  pageCreditInside: ['07版：区县 2020年01月19日 责编 孔令', '07版：区县'],
  pageNumber: ['第A6版：读海川', '读海川'],
  barePageNumber: ['A12体坛', '体坛'],
  pageNumberInside: ['滨江日报　第2版　评论', '滨江日报'],
  dateLine: ['2020年12月08日 星期二', '2020年12月08日'],
  bareDate: ['2022年9月30日', '2022年9月30日，小桥正式通车'],
  weekday: ['星期五', '五月'],
  lunar: ['农历八月廿三', '八月廿三'],
  issueNumber: ['总第6218期', '六千期'],
  publisher: ['主办：中共桃源镇委员会', '桃源镇委员会'],
  masthead: ['桃源镇报', '桃源镇'],
  contact: ['新闻热线：0511-0000456', '新闻热线开通了'],
  weather: ['明天阴天，气温15℃～21℃', '明天开会'],
  guideHead: ['◆导读◆', '读书'],
  guideItem: ['>>文化旅游节启幕', '文化旅游节启幕'],
  pageReference: ['老街改造听取民意 （3版）', '老街改造听取民意'],
}

describe('a feature of a line by itself', () => {
  it.each(Object.entries(examples))('%s', (name, [yes, no]) => {
    const holds = features[name as Name]
    expect([holds(spotOf(yes)), holds(spotOf(no))]).toEqual([true, false])
  })

  it('has an example, whatever it is called', () => {
    expect(Object.keys(features).filter((name) => name !== 'always' && !(name in examples))).toEqual([])
    expect(features.always()).toBe(true)
  })
})
