import type { Random } from './random.ts'
import { penName, personName, place } from './words.ts'

/** How a paper prints who wrote a story. */
export type BylineHabit = {
  place: 'before' | 'after' | 'dateline' | 'tail' | 'none'
  form: 'bare' | 'role' | 'mark' | 'unit' | 'by'
  mark: string
  /** Share of two-character names that are letter-spaced. */
  spaced: number
  bracket: boolean
}

const marks = ['□', '■', '◎', '●', '○', '□ ', '■ ', '◆', '▲', '★']
const writers = [
  '记者',
  '本报记者',
  '通讯员',
  '本报通讯员',
  '见习记者',
  '实习记者',
  '全媒体记者',
  '本报全媒体记者',
  '融媒体记者',
  '首席记者',
  '特约记者',
  '特约通讯员',
  '实习生',
  '学生记者',
  '小记者',
]
const units = [
  '社区',
  '街道',
  '街道办',
  '镇政府',
  '镇人大办',
  '县融媒体中心',
  '市农科院',
  '区教育局',
  '县委宣传部',
  '党政办',
  '县检察院',
  '中心小学',
  '综采二队',
  '炼铁厂',
  '机电科',
  '市二院心内科',
  '团委',
  '教务处',
  '城管中队',
  '县委报道组',
  '文旅局',
  '总务处',
  '退管办',
  '市税务局',
]

export function anyBylineHabit(random: Random): BylineHabit {
  return {
    place: random.chance(0.05) ? 'none' : random.pick(['before', 'after', 'dateline', 'tail'] as const),
    form: random.pick(['bare', 'bare', 'role', 'role', 'role', 'mark', 'unit', 'by'] as const),
    mark: random.pick(marks),
    spaced: random.pick([0, 0, 0.3, 1]),
    bracket: random.chance(0.3),
  }
}

/** 王强 → 王 强, where the paper letter-spaces names to the width of three. */
export function spaceName(name: string, habit: BylineHabit, random: Random): string {
  return name.length === 2 && random.chance(habit.spaced)
    ? `${name.charAt(0)}${random.chance(0.8) ? ' ' : '　'}${name.charAt(1)}`
    : name
}

export type PrintedByline = { text: string; names: string[] }

/** A byline as printed, without brackets or marks around it. */
export function printNames(habit: BylineHabit, random: Random): PrintedByline {
  const gap = random.chance(0.75) ? ' ' : random.chance(0.7) ? '　' : '、'
  const name = () => personName(random)
  const show = (one: string) => spaceName(one, habit, random)
  if (habit.form === 'role') {
    const groups = random.chance(0.55) ? 1 : 2
    const names: string[] = []
    const printed: string[] = []
    for (let at = 0; at < groups; at++) {
      const people = Array.from({ length: random.chance(0.75) ? 1 : random.int(2, 3) }, name)
      names.push(...people)
      const role =
        at === 0 ? random.pick(writers) : random.pick(['通讯员', '通讯员', '实习生', '见习记者', '记者'])
      const unit = at === 1 && random.chance(0.12) ? ` ${random.pick(units)}` : ''
      printed.push(
        `${role}${unit}${unit || random.chance(0.9) ? ' ' : ''}${people.map(show).join(gap === '、' ? ' ' : gap)}`,
      )
    }
    return { text: printed.join(random.chance(0.8) ? ' ' : '　'), names }
  }
  if (habit.form === 'unit') {
    if (random.chance(0.12)) {
      const unit = random.pick(units)
      return { text: `${unit} 供稿`, names: [unit] }
    }
    const one = name()
    const unit = random.chance(0.5)
      ? random.pick(units)
      : place(random) + random.pick(['小学', '社区', '村', '派出所', '街道'])
    return { text: `${unit}${random.pick([' ', '　'])}${show(one)}`, names: [one] }
  }
  const people = Array.from({ length: random.chance(0.72) ? 1 : random.int(2, 3) }, name)
  return { text: people.map(show).join(gap), names: people }
}

/** A byline on a line of its own above the text. */
export function printBylineBefore(habit: BylineHabit, random: Random, pictures = false): PrintedByline {
  const { text, names } = printNames(habit, random)
  const tail =
    pictures || random.chance(0.12)
      ? random.pick([' 文/图', ' 文/摄', '/文 图', ' 摄影报道', ' 整理', ' 图/文'])
      : ''
  if (habit.form === 'mark') {
    const one = random.chance(0.15) ? { text: penName(random), names: [] as string[] } : { text, names }
    return {
      text: `${habit.mark}${one.text}${one.names.length ? tail.replace('/文 图', '') : ''}`,
      names: one.names.length ? names : [one.text],
    }
  }
  if (habit.form === 'by') {
    if (random.chance(0.12))
      return {
        text: random.pick([
          `作者：${text}　来源：本报`,
          `来源：本站 作者：${text}`,
          `作者：${text} 2020-12-08`,
        ]),
        names,
      }
    const head = random.pick(['文/', '文/图 ', '作者：', '文 / ', '撰文：', '图文：', '○', '◎'])
    return { text: `${head}${text}`, names }
  }
  if (habit.form === 'role' && random.chance(0.25)) return { text: `${habit.mark}${text}${tail}`, names }
  return { text: `${text}${tail}`, names }
}

/** A byline on a line of its own under the text; sometimes two lines. */
export function printBylineAfter(
  habit: BylineHabit,
  random: Random,
  photo: boolean,
): { lines: string[]; names: string[] } {
  const credit =
    photo && random.chance(0.6) ? random.pick([' 摄', ' 摄', ' 摄影报道', ' 图文', ' 文/图', '/摄']) : ''
  const first = printNames(habit, random)
  if (habit.form === 'role' && random.chance(0.15)) {
    const second = { text: `通讯员 ${spaceName(personName(random), habit, random)}` }
    const other = second.text.replace('通讯员 ', '').replace(/[\s　]/g, '')
    return { lines: [first.text, `${second.text}${credit}`], names: [...first.names, other] }
  }
  const text = `${first.text}${credit}`
  return { lines: [habit.bracket ? `（${text}）` : text], names: first.names }
}
