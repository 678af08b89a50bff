import type { EmissionLabel } from '../states.ts'
import { type Family, families, type StoryMix } from './families.ts'
import { furnish } from './furnish.ts'
import { type Layout, layOut } from './lay-out.ts'
import { anyBylineHabit } from './print-byline.ts'
import * as features from './print-features.ts'
import * as news from './print-news.ts'
import { columnForms } from './print-parts.ts'
import { type Printed, type PrintedStory, printed, type TrueStory } from './printed.ts'
import { makeRandom, type Random } from './random.ts'

/** An invented page with its truth. */
export type GeneratedPage = {
  family: Family
  text: string
  labels: EmissionLabel[]
  stories: TrueStory[]
  layout: Layout
}

const printers: Readonly<
  Record<keyof StoryMix, (paper: news.PaperHabits, random: Random) => PrintedStory[]>
> = {
  news: (paper, random) => [news.printNews(paper, random, false)],
  feature: (paper, random) => [news.printNews(paper, random, true)],
  briefs: news.printBriefs,
  digest: news.printDigest,
  photo: (paper, random) =>
    Array.from({ length: random.chance(0.7) ? 1 : random.int(2, 3) }, () => news.printPhoto(paper, random)),
  photoGroup: (paper, random) => [news.printPhotoGroup(paper, random)],
  prose: (paper, random) => [features.printProse(paper, random)],
  verse: (paper, random) => [features.printVerse(paper, random)],
  comment: (paper, random) => [features.printComment(paper, random)],
  letter: (paper, random) => [features.printLetter(paper, random)],
  notice: (paper, random) => [features.printNotice(paper, random)],
  interview: (paper, random) => [features.printInterview(paper, random)],
  advice: (paper, random) => [features.printAdvice(paper, random)],
}

/**
 * Composes an invented page: the same seed and families give the same page.
 * @param among the families to choose from; all by default
 */
export function generatePage(seed: number, among: readonly Family[] = families): GeneratedPage {
  const random = makeRandom(seed)
  const family = random.pick(among)
  const layout = layoutOf(random, family)
  const paper = habitsOf(random, family, layout)
  const { top, foot } = furnish(random)
  const stories: PrintedStory[] = []
  const wanted = random.int(3, 8)
  while (stories.length < wanted) stories.push(...printers[pickKind(family.mix, random)](paper, random))
  const blocks: Printed[] = [...top, ...contents(stories, random)]
  for (const story of stories) {
    const [opening, ...rest] = story.blocks
    if (opening) blocks.push({ ...opening, first: true }, ...rest)
  }
  blocks.push(...foot.map((block, at) => (at === 0 ? { ...block, first: true } : block)))
  const { text, labels } = layOut(blocks, layout, random)
  return { family, text, labels, layout, stories: stories.map((story) => story.truth) }
}

/** E-papers list the page's titles before its text. */
function contents(stories: readonly PrintedStory[], random: Random): Printed[] {
  if (!random.chance(0.05)) return []
  const titles = stories.flatMap(({ truth }) => (truth.headline ? [truth.headline] : []))
  const head = random.pick(['标题导航', '本版标题', '本版导读', '版面目录', '本版新闻', '标题导读'])
  const mark = random.pick(['', '', '·', '> ', '●'])
  return [printed(head, 'furniture'), ...titles.map((title) => printed(mark + title, 'guide'))]
}

function pickKind(mix: StoryMix, random: Random): keyof StoryMix {
  const kinds = Object.entries(mix) as [keyof StoryMix, number][]
  let left = random.next() * kinds.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [kind, weight] of kinds) {
    left -= weight
    if (left < 0) return kind
  }
  return kinds[0]?.[0] ?? 'news'
}

function habitsOf(random: Random, family: Family, layout: Layout): news.PaperHabits {
  return {
    byline: anyBylineHabit(random),
    otherByline: anyBylineHabit(random),
    column: random.pick(columnForms),
    columnAfter: random.chance(family.columnAfter ?? 0.4),
    briefMark: random.pick(['●', '▲', '△', '◆', '■', '★', '● ', '○', '◇', '▲', '●', '·', '']),
    briefBylines: random.pick([0, 0.3, 1]),
    photoHeadlines: random.pick([0, 0.2, 0.6]),
    datelines: random.pick([0, 0, 0.4, 1]),
    stanzas: (layout.form === 'blank' || layout.form === 'dense') && random.chance(0.35),
  }
}

function layoutOf(random: Random, family: Family): Layout {
  const form = random.pick(family.forms)
  return {
    form,
    column: random.int(14, 22),
    breaks: random.pick([0, 0.1, 0.25, 0.35, 0.5]),
    folded: random.chance(0.45),
    pictureGap: random.pick([0, 2, 2, 2, 1]),
    centred: random.chance(0.2),
    wrapTitles: random.chance(0.35),
  }
}
