import { type BylineHabit, printNames } from './print-byline.ts'
import type { Random } from './random.ts'
import { bodies, closers, leads } from './sentences-news.ts'
import * as titles from './titles.ts'
import { fill, place } from './words.ts'

/** How a paper sets its column names. */
export type ColumnForm = (name: string) => string
export const columnForms: readonly ColumnForm[] = [
  (name) => name,
  (name) => name,
  (name) => name,
  (name) => `【${name}】`,
  (name) => `〔${name}〕`,
  (name) => `■${name}`,
  (name) => `◆${name}◆`,
  (name) => `[${name}]`,
  (name) => `★ ${name}`,
  (name) => `·${name}·`,
  (name) => `『${name}』`,
  (name) => `●${name}`,
  (name) => `《${name}》`,
]

/** What of a printed column name is the name: brackets stay, marks go. */
export function columnText(printed: string): string {
  return printed.replace(/^[■◆★●·\s]+|[■◆★●·\s]+$/g, '')
}

/** Kicker, headline and deck of a news story, as lines. */
export type TitleGroup = { kicker: string | null; headlines: string[]; deck: string | null; oneLine: boolean }

export function printTitles(random: Random, pool: readonly string[] = titles.headlines): TitleGroup {
  const headline = fill(random.pick(pool), random)
  const dice = random.next()
  if (dice < 0.42) return { kicker: null, headlines: [headline], deck: null, oneLine: false }
  if (dice < 0.66)
    return { kicker: kickerFor(random, headline), headlines: [headline], deck: null, oneLine: false }
  if (dice < 0.76)
    return {
      kicker: null,
      headlines: [headline],
      deck: fill(random.pick(titles.decks), random),
      oneLine: false,
    }
  if (dice < 0.84)
    return {
      kicker: kickerFor(random, headline),
      headlines: [headline],
      deck: fill(random.pick(titles.decks), random),
      oneLine: false,
    }
  if (dice < 0.86)
    return {
      kicker: null,
      headlines: [headline],
      deck: fill(random.pick(titles.plainDecks), random),
      oneLine: false,
    }
  if (dice < 0.93) return { kicker: null, headlines: exclaimed(random), deck: null, oneLine: false }
  if (dice < 0.955)
    return {
      kicker: kickerFor(random, headline),
      headlines: random.chance(0.5) ? couplet(random) : exclaimed(random),
      deck: null,
      oneLine: false,
    }
  if (dice < 0.975) return { kicker: null, headlines: couplet(random), deck: null, oneLine: false }
  return {
    kicker: kickerFor(random, headline),
    headlines: [
      random.chance(0.7)
        ? couplet(random).join(' ')
        : random.pick(['小积分撬动大治理', '绘就幸福底色', '跑出加速度', '当好群众贴心人', '鼓起农民钱袋子']),
    ],
    deck: null,
    oneLine: true,
  }
}

function kickerFor(random: Random, headline: string): string {
  if (random.chance(0.3)) {
    const other = fill(random.pick(titles.headlines), random)
    if (other !== headline) return other
  }
  return fill(random.pick(titles.kickers), random)
}

/** Two lines that are one headline, the first an exclamation or a question. */
function exclaimed(random: Random): string[] {
  const first = random.pick([
    '太贴心了！',
    '真热闹！',
    '点赞！',
    '这样也行？',
    '好消息！',
    '提个醒！',
    '酒后挪车也算酒驾？',
    '楼上漏水谁来管？',
    '注意！',
    '来啦！',
    '怎么办？',
    '厉害了！',
    '退休金又涨了？',
    '“等等我！”',
  ])
  return [first, fill(random.pick(titles.headlines), random)]
}

/** Two parallel lines of the same length. */
function couplet(random: Random): string[] {
  return [
    ...random.pick([
      ['清单列在墙上', '实事落在心上'],
      ['小网格兜住大民生', '小积分换来新风尚'],
      ['让数据多跑路', '让群众少跑腿'],
      ['一张蓝图绘到底', '一项工程干到头'],
      ['昔日臭水沟', '今日亲水湾'],
      ['村里有了主心骨', '地里有了好收成'],
      ['老街巷焕发新活力', '老手艺闯出新天地'],
      ['粮食满仓', '笑容满面'],
      ['把实事办好', '把好事办实'],
      ['为乡村塑形', '为乡村铸魂'],
      ['群众有所呼', '我们有所应'],
      ['用心守护绿水', '用情浇灌青山'],
    ]),
  ]
}

/** Paragraphs of a news story: lead, bodies, perhaps a close. */
export function newsParagraphs(random: Random, count: number): string[] {
  const paragraphs = [paragraph(random, leads, random.int(1, 2))]
  const rest = random.shuffle(bodies)
  for (let at = 1; at < count; at++) {
    const take = random.chance(0.45) ? 1 : random.int(2, 3)
    const own = Array.from({ length: take }, () => fill(rest.pop() ?? random.pick(bodies), random))
    paragraphs.push(own.join(''))
  }
  if (random.chance(0.5) && count > 1) paragraphs.push(fill(random.pick(closers), random))
  return paragraphs
}

function paragraph(random: Random, first: readonly string[], count: number): string {
  const own = [fill(random.pick(first), random)]
  for (let at = 1; at < count; at++) own.push(fill(random.pick(bodies), random))
  return own.join('')
}

/** A dateline as printed, and the names in it. */
export function printDateline(habit: BylineHabit, random: Random): { text: string; names: string[] } {
  const where = random.pick([
    '本报讯',
    '本报讯',
    '本报讯',
    '本报讯',
    `本报${place(random)}讯`,
    `本报${place(random)}${random.int(1, 12)}月${random.int(1, 28)}日电`,
    `本报${random.int(1, 12)}月${random.int(1, 28)}日讯`,
    '本刊讯',
    '晚报讯',
    '日报讯',
    '本网讯',
    `据新华社北京${random.int(1, 12)}月${random.int(1, 28)}日电`,
    `新华社${place(random)}${random.int(1, 12)}月${random.int(1, 28)}日电`,
    '本校讯',
    '商报讯',
    '融媒讯',
  ])
  if (habit.place !== 'dateline') return { text: where, names: [] }
  const { text, names } = printNames({ ...habit, form: habit.form === 'unit' ? 'unit' : 'role' }, random)
  if (random.chance(0.08)) {
    const role = random.pick(['记者', '特约记者', '通讯员', '本报记者'])
    return { text: `${where} ${random.chance(0.3) ? '' : role}${names.join('、')}报道：`, names }
  }
  const tail = random.chance(0.1) ? random.pick([' 文/图', ' 文/摄', ' 摄影报道']) : ''
  return { text: `${where}${random.pick(['', '', ' ', '　'])}（${text}${tail}）`, names }
}
