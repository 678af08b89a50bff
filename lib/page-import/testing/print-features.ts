import { type BylineHabit, printBylineAfter, printBylineBefore, printNames } from './print-byline.ts'
import type { PaperHabits } from './print-news.ts'
import { columnText } from './print-parts.ts'
import { emptyTruth, type PrintedStory, printed } from './printed.ts'
import type { Random } from './random.ts'
import * as other from './sentences-other.ts'
import * as titles from './titles.ts'
import { fill, penName, personName, place } from './words.ts'

function open(
  kind: string,
  paper: PaperHabits,
  random: Random,
  title: string,
  columnShare = 0.4,
): PrintedStory {
  const story: PrintedStory = { blocks: [], truth: emptyTruth(kind) }
  if (random.chance(columnShare)) {
    const column = paper.column(random.pick(titles.columns))
    story.truth.column = columnText(column)
    story.blocks.push(printed(column, 'column'))
  }
  story.truth.headline = title
  story.blocks.push(printed(title, 'headline'))
  return story
}

/** Author above or below the text; in supplements also a pen name, often letter-spaced or marked. */
function sign(
  story: PrintedStory,
  habit: BylineHabit,
  random: Random,
  where: 'before' | 'after',
  write: () => void,
): void {
  const pen = random.chance(0.12)
  if (where === 'before') {
    const byline = pen
      ? { text: `${habit.mark}${penName(random)}`, names: [] as string[] }
      : printBylineBefore({ ...habit, form: habit.form === 'role' ? 'bare' : habit.form }, random)
    story.truth.byline.push(
      ...(byline.names.length ? byline.names : [byline.text.replace(habit.mark, '').trim()]),
    )
    story.blocks.push(printed(byline.text, 'bylineBefore'))
  }
  write()
  if (where === 'before' && random.chance(0.1)) {
    const teacher = random.chance(0.6) ? personName(random) : ''
    if (teacher) story.truth.byline.push(teacher)
    story.blocks.push(
      printed(
        teacher
          ? random.pick([`（指导老师：${teacher}）`, `指导老师 ${teacher}`, `（指导教师　${teacher}）`])
          : `（作者${random.pick(['单位：', '系'])}${place(random)}${random.pick(['镇中心小学', '社区居民', '镇政府', '日报记者'])}）`,
        'bylineAfter',
      ),
    )
  }
  if (where === 'after') {
    const byline = printBylineAfter(
      { ...habit, form: habit.form === 'role' ? 'unit' : habit.form },
      random,
      false,
    )
    story.truth.byline.push(...byline.names)
    for (const line of byline.lines)
      story.blocks.push(printed(line, 'bylineAfter', { body: random.chance(0.3) }))
  }
}

function write(
  story: PrintedStory,
  texts: readonly string[],
  label: 'paragraph' | 'verse' = 'paragraph',
): void {
  for (const text of texts) {
    story.truth.paragraphs.push(text)
    story.blocks.push(printed(text, label, { body: label === 'paragraph' }))
  }
}

function grouped(random: Random, pool: readonly string[], paragraphs: number, most = 3): string[] {
  const rest = random.shuffle(pool)
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: random.int(1, most) }, () => fill(rest.pop() ?? random.pick(pool), random)).join(''),
  )
}

export function printProse(paper: PaperHabits, random: Random): PrintedStory {
  const story = open('副刊', paper, random, random.pick(titles.proseTitles))
  sign(story, paper.byline, random, random.chance(0.8) ? 'before' : 'after', () =>
    write(story, grouped(random, other.prose, random.int(3, 7))),
  )
  return story
}

export function printVerse(paper: PaperHabits, random: Random): PrintedStory {
  const story = open('副刊', paper, random, random.pick(titles.verseTitles), 0.25)
  const classical = random.chance(0.25)
  sign(story, paper.byline, random, random.chance(0.8) ? 'before' : 'after', () => {
    const stanzas = random.int(1, 3)
    const headed = stanzas > 1 && random.chance(0.3) ? random.int(0, 1) : 9
    for (let at = 0; at < stanzas; at++) {
      if (at >= headed) {
        const head = random.pick([
          '老井',
          '晒秋',
          '渡口',
          '其一',
          '其二',
          '春雨',
          '（一）',
          '石磨',
          '灯',
          '信',
          '母亲的手',
          '稻草人',
        ])
        story.truth.crossheads.push({ beforeParagraphIndex: story.truth.paragraphs.length, text: head })
        story.blocks.push(printed(head, 'crosshead'))
      }
      const pool = classical
        ? random.pick([other.classicalVerse, other.coupletVerse, other.coupletVerse])
        : other.verse
      const lines = random.some(
        pool,
        pool === other.coupletVerse ? random.pick([2, 2, 4, 4]) : random.int(4, 9),
      )
      write(story, paper.stanzas ? [lines.join('\n')] : lines, 'verse')
    }
  })
  return story
}

export function printComment(paper: PaperHabits, random: Random): PrintedStory {
  const story = open('评论', paper, random, random.pick(titles.commentTitles), 0.6)
  sign(
    story,
    { ...paper.byline, form: random.pick(['bare', 'mark', 'bare']) },
    random,
    random.chance(0.75) ? 'before' : 'after',
    () => write(story, grouped(random, other.comments, random.int(2, 5))),
  )
  return story
}

export function printLetter(paper: PaperHabits, random: Random): PrintedStory {
  const story = open('来信', paper, random, random.pick(titles.letterTitles), 0.35)
  const { truth, blocks } = story
  const before = random.chance(0.3)
  if (before) {
    const byline = printBylineBefore({ ...paper.byline, form: random.pick(['unit', 'bare', 'mark']) }, random)
    truth.byline.push(...byline.names)
    blocks.push(printed(byline.text, 'bylineBefore'))
  }
  write(story, [random.pick(other.salutations), ...grouped(random, other.letterBodies, random.int(1, 4), 2)])
  if (random.chance(0.35)) write(story, numbered(random))
  if (random.chance(0.15)) write(story, ['此致', '敬礼！'])
  if (before) return story
  if (random.chance(0.5)) {
    const name = printNames({ ...paper.byline, form: 'bare' }, random)
    const one = { ...name, names: name.names.slice(0, 1), text: name.names[0] ?? '' }
    truth.byline.push(...one.names)
    blocks.push(
      printed(
        random.chance(0.6)
          ? `${random.pick(['读者', '市民', '居民', `${place(random)}小区居民`, '家长', '一名家长'])}　${one.text}`
          : one.text,
        'bylineAfter',
      ),
    )
    return story
  }
  printSignature(story, random)
  return story
}

function printSignature(story: PrintedStory, random: Random): void {
  const unit = random.pick([
    '{office}',
    '{unit}',
    '{place}镇防汛抗旱指挥部',
    '本报编辑部',
    '{school}',
    '{place}晚报群工部',
    '{place}市文明办',
    '{place}镇人民政府',
    '您的朋友',
    '{place}供电所',
    '{place}区人民法院',
    '爱你的妈妈',
    '{place}社区居委会',
    '校学生会',
    '组委会',
  ])
  story.blocks.push(printed(fill(unit, random), 'signature', { body: random.chance(0.1) }))
  if (random.chance(0.65))
    story.blocks.push(
      printed(
        fill(
          random.pick(['{year}年{month}月{day}', '{year}年{date}', '{date}', '二〇二一年六月八日']),
          random,
        ),
        'signature',
        { body: false },
      ),
    )
}

function numbered(random: Random): string[] {
  const form = random.pick([
    (at: number) => `${at}.`,
    (at: number) => `${'一二三四五六'.charAt(at - 1)}、`,
    (at: number) => `（${'一二三四五六'.charAt(at - 1)}）`,
    (at: number) => `${at}、`,
    (at: number) => `（${at}）`,
  ])
  return random.some(other.listItems, random.int(2, 5)).map((text, at) => form(at + 1) + fill(text, random))
}

export function printNotice(paper: PaperHabits, random: Random): PrintedStory {
  const story = open('启事', paper, random, random.pick(titles.noticeTitles), 0.05)
  const loss = story.truth.headline?.includes('遗失')
  const pool = loss ? other.noticeBodies.filter((one) => one.includes('作废')) : other.noticeBodies
  write(
    story,
    random.some(pool, random.int(1, 3)).map((one) => fill(one, random)),
  )
  if (!loss && random.chance(0.2)) write(story, numbered(random))
  if (!loss && random.chance(0.7)) printSignature(story, random)
  return story
}

export function printInterview(paper: PaperHabits, random: Random): PrintedStory {
  const story = open('专访', paper, random, fill(random.pick(titles.headlines), random), 0.5)
  const [ask, answer] = random.pick([
    ['问：', '答：'],
    ['记者：', '王主任：'],
    ['记者：', '李明：'],
    ['Q：', 'A：'],
    ['读者问：', '专家答：'],
  ])
  sign(
    story,
    { ...paper.byline, form: random.pick(['role', 'unit', 'bare']) },
    random,
    random.chance(0.7) ? 'before' : 'after',
    () => {
      if (random.chance(0.4))
        story.blocks.push(
          printed(`编者按：${fill(random.pick(other.editorNotes), random)}`, 'note', { body: true }),
        )
      for (let at = random.int(2, 4); at > 0; at--)
        write(story, [
          ask + fill(random.pick(other.questions), random),
          answer + fill(random.pick(other.answers), random),
        ])
    },
  )
  return story
}

/** Practical advice: farming hints, health tips; often numbered, often signed by a unit. */
export function printAdvice(paper: PaperHabits, random: Random): PrintedStory {
  const story = open(
    '科技',
    paper,
    random,
    random.pick([
      '四月果园管理要点',
      '怎样洗鼻子',
      '冬季养牛五注意',
      '小麦春管要点',
      '高温天气防中暑',
      '用电安全小常识',
      '老人补钙三误区',
      '番茄空洞果怎么办？',
      '家庭急救小知识',
      '如何识别假种子',
    ]),
    0.5,
  )
  const unsigned = random.chance(0.3)
  const fillBody = () => {
    if (random.chance(0.4)) write(story, grouped(random, other.answers, 1, 1))
    write(story, numbered(random))
  }
  if (unsigned) fillBody()
  else
    sign(
      story,
      { ...paper.byline, form: random.pick(['unit', 'unit', 'bare']), bracket: random.chance(0.6) },
      random,
      random.chance(0.4) ? 'before' : 'after',
      fillBody,
    )
  return story
}
