import type { Teaser } from '#lib/publication/public.ts'
import type { PublicSection } from '#lib/section/public.ts'

/** What the front page shows, each story once. */
export type FrontPage = {
  lead: Teaser | undefined
  /** Below the lead, and in the column beside it. */
  below: Teaser[]
  beside: Teaser[]
  latest: Teaser[]
  pictures: Teaser[]
  sections: { section: PublicSection; teasers: Teaser[] }[]
}

/** How many stories each part holds. */
const room = { below: 2, belowText: 4, beside: 4, latest: 10, pictures: 4, section: 5 } as const

/** Kinds that never lead: they are short, or no report. */
const neverLead = new Set<Teaser['kind']>(['brief', 'photo', 'notice', 'correction', 'letter', 'verse'])

/**
 * Makes the front page by rule: the lead is the newest report of the first section in a day's work, with a picture if one
 * has; beside it the newest reports with something to read; then all the rest by the clock. So whatever was just published
 * stands near the top.
 * @param newest live stories of all sections, newest first
 * @param bySection the newest of each section, in the paper's order
 * @param photographs the newest with a picture
 */
export function arrangeFront(
  newest: readonly Teaser[],
  bySection: readonly { section: PublicSection; teasers: readonly Teaser[] }[],
  photographs: readonly Teaser[],
  language: 'zh-Hans' | 'en',
): FrontPage {
  const used = new Set<string>()
  const take = (from: readonly Teaser[], count: number, wanted: (teaser: Teaser) => boolean = () => true) => {
    const taken = from.filter((teaser) => !used.has(teaser.id) && wanted(teaser)).slice(0, count)
    for (const { id } of taken) used.add(id)
    return taken
  }
  const [lead] = take(leadOrder(newest, bySection, language), 1)
  const second = (one: Teaser) => !neverLead.has(one.kind) && one.language === language && one.excerpt !== ''
  const beside = take(newest, room.beside, second)
  // A lead without a picture leaves room for two more.
  const below = take(newest, lead?.image ? room.below : room.belowText, second)
  const pictures = take(photographs, room.pictures, (one) => one.kind === 'photo' && one.image !== null)
  pictures.push(...take(photographs, room.pictures - pictures.length, (one) => one.image !== null))
  // A strip of one or two is a hole in the page: those stand in the lists instead.
  if (pictures.length < 3) for (const { id } of pictures.splice(0)) used.delete(id)
  const latest = take(newest, room.latest)
  const sections = bySection
    .map(({ section, teasers }) => ({ section, teasers: take(teasers, room.section) }))
    .filter(({ teasers }) => teasers.length > 0)
  return { lead, below, beside, latest, pictures, sections }
}

/** What counts as a day's work, in ms before the newest story. Not the date: a front must not turn over at midnight. */
const aDay = 24 * 60 * 60 * 1000

/** Candidates for the lead, best first. */
function leadOrder(
  newest: readonly Teaser[],
  bySection: readonly { teasers: readonly Teaser[] }[],
  language: 'zh-Hans' | 'en',
): Teaser[] {
  const own = newest.filter((one) => one.language === language)
  const since = (own[0] ?? newest[0])?.publishedAt.getTime() ?? 0
  const top = new Set(bySection[0]?.teasers.map(({ id }) => id))
  const rank = (one: Teaser) =>
    (since - one.publishedAt.getTime() < aDay ? 0 : 8) +
    (neverLead.has(one.kind) ? 4 : 0) +
    (top.has(one.id) ? 0 : 2) +
    (one.image ? 0 : 1)
  return [...(own.length > 0 ? own : newest)].sort((a, b) => rank(a) - rank(b))
}
