import { describe, expect, it } from 'vitest'
import { toBlocks } from './blocks.ts'
import { contextFeatures } from './features-context.ts'
import { viewPage } from './line-facts.ts'
import { splitPage } from './page-lines.ts'
import { type Spot, spotsOf } from './spot.ts'

type Name = keyof typeof contextFeatures

/** A page with most of what occurs. `_` stands for an empty line. */
const pages = {
  town: `桃源镇报
2021年6月25日　星期五
本版导读
桃源镇做活水文章
桃源镇做活水文章
一条溪两岸花开满村富足安康
——桃源镇乡村振兴综述
□本报记者 王强
初夏时节，走进桃源镇，桃溪两岸绿树成荫，街坊邻居都说这件事办到了大家的心坎里。
治一条溪
治水先治污。镇里抽调干部一户一户走访，街坊邻居都说这件事办到了大家的心坎里。
兴一方业
水清了，地也要活起来，村里种上了黄桃，引
进了企业，街坊邻居都说这件事办到了大家的心坎里。
小桥通了
本报讯 昨日，小桥通车，大伙儿都来看热闹，街坊邻居都说这件事办到了大家的心坎里。（李明）
一线短波
●机电科更换防爆开关九台，淘汰了老旧设备，街坊邻居都说这件事办到了大家的心坎里。
●洗煤厂组织代表巡视食堂，街坊邻居都说这件事办到了大家的心坎里。
秋收
李明
本报讯 近日，稻子熟了，农机手忙着收割归仓，街坊邻居都说这件事办到了大家的心坎里。
致居民的一封信
广大居民朋友：
汛期来了，请大家注意安全，街坊邻居都说这件事办到了大家的心坎里。
桃源镇人民政府
2021年6月20日
编后话
【编者按】民生无小事。`,
  gaps: `小桥通了
_
昨日，小桥通车，大伙儿都来看热闹，街坊邻居都说这件事办到了大家的心坎里。
_
王强
_
_
_
近日，村里开会，大家商量修路的事情，街坊邻居都说这件事办到了大家的心坎里。
李明`,
  indents: `小桥通了
　　昨日，小桥通车，大伙儿都来看热闹，
都说好，街坊邻居都说这件事办到了大家的心坎里。
　　村里开会，商量修路，街坊邻居都说这件事办到了大家的心坎里。`,
  verse: `炉前工
车 辙
钢水是会走路的太阳
他们跟在太阳后面
灯
影子被拉得很长
汗水落地
发出嗞的一声
昨日，小桥通车，大伙儿都来看热闹，街坊邻居都说这件事办到了大家的心坎里。`,
  titles: `清单列在墙上
实事落在心上
昨日，小桥通车，街坊邻居都说这件事办到了大家的心坎里。
楼上漏水谁来管？
社区来了和事佬
近日，社区调解员上门做了试验，街坊邻居都说这件事办到了大家的心坎里。
县委召开会议强调
抓早抓实春耕备播
昨日，县委开会，街坊邻居都说这件事办到了大家的心坎里。
在工会娘家感受别样的中秋
社区故事会
26日下午，诗词大会举办，街坊邻居都说这件事办到了大家的心坎里。
【城事】
皇家驿站文化旅游节启幕
国庆、中秋双节重逢，文化旅游节开幕，街坊邻居都说这件事办到了大家的心坎里。
村口开了小店
河上架了小桥
田里种了小麦
街上亮了路灯
记者走访发现，路牌坏了，街坊邻居都说这件事办到了大家的心坎里。`,
  crossheads: `小桥通了
李明
老街变了样，人人都说好，街坊邻居都说这件事办到了大家的心坎里。
一块地里两份收成
大闸村地处洼区，全村都是洼地，街坊邻居都说这件事办到了大家的心坎里。
一根链条串起四村
虾多了，销路又成了难题，街坊邻居都说这件事办到了大家的心坎里。
一个徒弟一面旗帜
这些年，他带出了不少徒弟，街坊邻居都说这件事办到了大家的心坎里。
会上，俞
俊生通报了情况，街坊邻居都说这件事办到了大家的心坎里。
让广
，大党员来了，街坊邻居都说这件事办到了大家的心坎里。`,
  tails: `小桥通了
昨日，小桥通车，大伙儿都来看热闹，街坊邻居都说这件事办到了大家的心坎里。
一块地里两份收成
大闸村地处洼区，全村都是洼地，雨大一片汪雨小一片荒，去年改了种法。（李明）
又一个好消息
近日，村里开会，大家商量修路的事情，最后大家一致同意从村口修起。（王强）`,
  threes: `路上多了花坛
墙上多了图画
院里多了凉亭
记者走访发现，路牌坏了，街坊邻居都说这件事应该早一点有人来管一管。`,
  labels: `社区故事会
小桥通了车
昨日，小桥通车，大伙儿都来看热闹，街坊邻居都说这件事办到了大家的心坎里。`,
  wrapped: `县委常委会召开全体扩大会
议强调
　　昨天，县委常委会召开全
体扩大会，研究部署春耕备播
工作，要求各地抓早抓实，确
保粮食面积不减，产量不降，街坊邻居都说这件事办到了大家的心坎里。
　　会议要求，各乡镇要把责
任落实到人，把面积落实到田
块，把服务送到农户的手里。`,
} as const

const spots = new Map<string, Spot[]>(
  Object.entries(pages).map(([name, text]) => [
    name,
    spotsOf(viewPage(toBlocks(splitPage(text.replace(/^_$/gm, ''))))),
  ]),
)

/** The line that begins with these words; `#2` the second such line. */
function find(page: string, words: string): Spot {
  const [start = '', nth = '1'] = words.split('#')
  const found = (spots.get(page) ?? []).filter((spot) => spot.line.text.startsWith(start))[Number(nth) - 1]
  if (!found) throw new Error(`no line ${words} on page ${page}`)
  return found
}

/** For each feature: page, a line that has it, one that has not. */
const examples: Record<Name, readonly [page: keyof typeof pages, yes: string, no: string]> = {
  firstLine: ['town', '桃源镇报', '2021年'],
  nearTop: ['town', '2021年', '秋收'],
  topSoFar: ['town', '桃源镇做活#2', '治一条溪'],
  lastLine: ['town', '【编者按】', '编后话'],
  nearEnd: ['town', '编后话', '秋收'],
  gapBefore: ['gaps', '近日', '王强'],
  gapAfter: ['gaps', '王强', '小桥'],
  tight: ['gaps', '李明', '近日'],
  indented: ['indents', '昨日', '小桥'],
  flush: ['indents', '都说好', '昨日'],
  beforeBody: ['town', '治一条溪', '桃源镇做活#2'],
  beforeTitle: ['town', '桃源镇做活#2', '治一条溪'],
  beforeByline: ['town', '——桃源镇', '治一条溪'],
  beforeBylineCertain: ['town', '——桃源镇', '秋收'],
  beforeDateline: ['town', '小桥通了', '治一条溪'],
  beforeLead: ['titles', '社区故事会', '河上架了小桥'],
  beforeDash: ['town', '一条溪两岸', '治一条溪'],
  beforeFurniture: ['town', '桃源镇报', '治一条溪'],
  beforeVerse: ['verse', '车 辙', '发出嗞的'],
  beforeMarked: ['town', '一线短波', '治一条溪'],
  beforeNote: ['town', '编后话', '治一条溪'],
  beforeSalutation: ['town', '致居民的', '治一条溪'],
  repeatedBelow: ['town', '桃源镇做活', '桃源镇做活#2'],
  beforeEnd: ['town', '【编者按】', '编后话'],
  bylineLater: ['town', '一条溪两岸', '治一条溪'],
  bodyLater: ['town', '——桃源镇', '2021年'],
  datelineLater: ['town', '秋收', '治一条溪'],
  afterBody: ['town', '治一条溪', '桃源镇做活#2'],
  afterBodyStopped: ['town', '治一条溪', '进了企业'],
  afterBodyOpen: ['town', '进了企业', '治一条溪'],
  afterTitle: ['town', '一条溪两岸', '治一条溪'],
  afterByline: ['town', '初夏时节', '治一条溪'],
  afterTail: ['town', '一线短波', '治一条溪'],
  afterFurniture: ['town', '2021年', '治一条溪'],
  afterVerse: ['verse', '昨日', '钢水'],
  afterMarked: ['town', '秋收', '治一条溪'],
  sameMarkBefore: ['town', '●洗煤厂', '●机电科'],
  sameMarkNear: ['town', '●洗煤厂', '●机电科'],
  sameMarkAfter: ['town', '●机电科', '●洗煤厂'],
  afterDateAlone: ['town', '编后话', '治一条溪'],
  afterGuide: ['town', '桃源镇做活', '治一条溪'],
  runOf1: ['town', '治一条溪', '桃源镇做活#2'],
  runOf2: ['titles', '清单列在', '村口开了小店'],
  runOf3: ['threes', '路上多了花坛', '记者'],
  runOf4: ['titles', '田里种了小麦', '清单列在'],
  firstOfRun: ['titles', '村口开了小店', '河上架了小桥'],
  secondOfRun: ['titles', '河上架了小桥', '村口开了小店'],
  lastOfRun: ['titles', '街上亮了路灯', '田里种了小麦'],
  lastButOneOfRun: ['titles', '田里种了小麦', '街上亮了路灯'],
  runToDateline: ['town', '小桥通了', '治一条溪'],
  runToByline: ['town', '秋收', '治一条溪'],
  runToLead: ['titles', '在工会', '村口开了小店'],
  plainNext: ['town', '兴一方业', '小桥通了'],
  plainNextOpened: ['town', '兴一方业', '小桥通了'],
  openedNext: ['town', '小桥通了', '兴一方业'],
  runAfterBody: ['town', '兴一方业', '桃源镇做活#2'],
  runAfterEnd: ['town', '一线短波', '兴一方业'],
  longerThanNext: ['titles', '在工会', '清单列在'],
  shorterThanNext: ['titles', '【城事】', '清单列在'],
  likeNext: ['titles', '清单列在', '在工会'],
  longerThanPrevious: ['titles', '皇家驿站', '实事落在'],
  shorterThanPrevious: ['titles', '社区故事会', '实事落在'],
  likePrevious: ['titles', '实事落在', '社区故事会'],
  parallelNext: ['titles', '清单列在', '县委召开'],
  parallelPrevious: ['titles', '实事落在', '抓早抓实'],
  previousFills: ['wrapped', '议强调', '县委常委'],
  cutsPrevious: ['wrapped', '议强调', '县委常委'],
  fills: ['wrapped', '县委常委', '议强调'],
  columnLikeBelow: ['titles', '社区故事会', '在工会'],
  columnLikeAbove: ['labels', '社区故事会', '小桥通了'],
  columnLikeNext: ['titles', '在工会', '社区故事会'],
  afterShout: ['titles', '社区来了', '楼上漏水'],
  afterStresses: ['titles', '抓早抓实', '县委召开'],
  afterColumnLike: ['titles', '皇家驿站', '【城事】'],
  verseRun: ['verse', '汗水落地', '炉前工'],
  verseHead: ['verse', '钢水', '汗水'],
  verseBrief: ['verse', '灯', '汗水'],
  verseEdge: ['verse', '发出嗞的', '汗水'],
  alone: ['town', '治一条溪', '桃源镇做活#2'],
  alikeSame: ['crossheads', '一块地里', '小桥通了'],
  alikeNear: ['crossheads', '一块地里', '李明'],
  alikeMany: ['crossheads', '一块地里', '李明'],
  alikeNone: ['titles', '清单列在', '昨日，小桥'],
  alikeHeads: ['crossheads', '一块地里', '小桥通了'],
  cutsNext: ['wrapped', '县委常委', '会议要求'],
  nextInside: ['crossheads', '让广', '一块地里'],
  signedAbove: ['town', '初夏时节', '桃源镇报'],
  bylineAhead: ['gaps', '近日', '李明'],
  bylineSoon: ['gaps', '近日', '李明'],
  tailAhead: ['tails', '一块地里', '小桥通了'],
  titleAhead: ['town', '初夏时节', '秋收'],
  datelineAhead: ['town', '李明', '兴一方业'],
  onlyBody: ['titles', '昨日，小桥', '皇家驿站'],
  datelinePage: ['town', '秋收', '-'],
  tailPage: ['tails', '小桥通了', '-'],
}

describe('a feature of a line among its neighbours', () => {
  it.each(Object.entries(examples))('%s', (name, [page, yes, no]) => {
    const holds = contextFeatures[name as Name]
    expect(holds(find(page, yes))).toBe(true)
    // `-`: the feature holds for whole pages; another page has not got it.
    expect(holds(no === '-' ? find('gaps', '小桥') : find(page, no))).toBe(false)
  })
})
