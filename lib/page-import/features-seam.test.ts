import { describe, expect, it } from 'vitest'
import { toBlocks } from './blocks.ts'
import { type SeamFeature, seamFeatures } from './features-seam.ts'
import { viewPage } from './line-facts.ts'
import { splitPage } from './page-lines.ts'

/** The seam between the last two lines of a page. */
function holds(name: SeamFeature, page: string): boolean {
  const { lines, habits } = viewPage(toBlocks(splitPage(page)))
  const [before, after] = lines.slice(-2)
  if (!before || !after) throw new Error('two lines make a seam')
  return seamFeatures[name]({ before, after, habits })
}

const spaced = '小桥通了\n\n大伙儿都来看热闹，街坊邻居都说这件事办得好。\n\n'
const indented = '小桥通了\n　　大伙儿都来看热闹，街坊邻居都说这件事办得好。\n　　老李也来了。\n'

/** For each feature of a seam: lines that have it, lines that have not. */
const examples: Record<Exclude<SeamFeature, 'seam'>, [yes: string, no: string]> = {
  stopped: ['他来了。\n大家笑了。', '他来\n了。'],
  notStopped: ['他来\n了。', '他来了。\n大家笑了。'],
  paused: ['方方面面，\n激发了活力。', '方方面面\n激发了活力。'],
  colonBefore: ['请做到：\n关好门窗。', '请做到\n关好门窗。'],
  endsOpen: ['老周在把钩工的\n岗位上干了29年。', '老周在岗位上\n干了29年。'],
  cutsWord: ['下一步还将在小\n区西门增设充电桩。', '他说。\n大家笑了。'],
  cutsNumber: ['“以房入股”。12\n户村民腾出老屋。', '老屋\n户村民。'],
  startsInside: ['今天\n，大家笑了。', '今天\n大家笑了。'],
  pairOpen: ['他说：“今天\n来了。”', '他说今天\n来了。'],
  pairClosed: ['他说：“今天\n来了。”', '他说：“今天\n来了。'],
  pairClosedOnly: ['他说今天\n来了。”', '他说：“今天\n来了。”'],
  gap: [`${spaced}他来了。\n\n\n\n大家笑了。`, `${spaced}他来了。\n\n大家笑了。`],
  tight: [`${spaced}他来了。\n大家笑了。`, `${spaced}他来了。\n\n大家笑了。`],
  indented: [`${indented}　　大家笑了。`, `${indented}大家笑了。`],
  flush: [`${indented}大家笑了。`, `${indented}　　大家笑了。`],
  tailBefore: ['小桥昨日通车。（王强）\n大家笑了。', '小桥昨日通车。\n大家笑了。'],
  bylineBefore: ['记者 王强\n大家笑了。', '大家笑了。\n记者 王强'],
  bylineAfter: ['大家笑了。\n记者 王强', '记者 王强\n大家笑了。'],
  leadAfter: ['王强\n近日，小桥通车。', '王强\n小桥通车。'],
  datelineAfter: ['小桥通了\n本报讯 小桥通车。', '小桥通了\n小桥通车。'],
  markedAfter: ['短讯\n●小桥通车。', '短讯\n小桥通车。'],
  markAgain: ['●小桥通车。\n●大桥通车。', '短讯\n●小桥通车。'],
  numberAfter: ['请做到：\n1.关好门窗。', '请做到：\n关好门窗。'],
  titleBefore: ['小桥通了\n大家笑了。', '大家笑了。\n小桥通了'],
  titleAfter: ['大家笑了。\n小桥通了', '小桥通了\n大家笑了。'],
  shortBefore: ['小桥通了\n大家笑了。', `${'小桥通车，大家都笑了'.repeat(3)}。\n小桥`],
  verseSeam: [
    '你把太阳\n从山那边扛过来\n放在高炉里\n世界就亮了\n你把月亮\n从水里捞上来',
    '小桥通了\n大家笑了。',
  ],
  colonLine: ['广大居民朋友：\n汛期来了。', '居民朋友\n汛期来了。'],
  datelinePage: ['甲桥通了\n本报讯 小桥通车。\n乙桥通了\n本报讯 大桥通车。', '小桥通了\n本报讯 小桥通车。'],
  tailPage: ['小桥昨日通车。（王强）\n大桥昨日通车。（李明）', '小桥昨日通车。（王强）\n大桥昨日通车。'],
}

describe('a feature of a seam', () => {
  it.each(Object.entries(examples))('%s', (name, [yes, no]) => {
    expect([holds(name as SeamFeature, yes), holds(name as SeamFeature, no)]).toEqual([true, false])
  })
  it('has an example, whatever it is called', () => {
    expect(Object.keys(seamFeatures).filter((name) => name !== 'seam' && !(name in examples))).toEqual([])
    expect(seamFeatures.seam()).toBe(true)
  })
})
