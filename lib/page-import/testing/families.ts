import type { Layout } from './lay-out.ts'

/** What a kind of paper prints, as weights; missing kinds do not occur. */
export type StoryMix = Partial<
  Record<
    | 'news'
    | 'feature'
    | 'briefs'
    | 'digest'
    | 'photo'
    | 'photoGroup'
    | 'prose'
    | 'verse'
    | 'comment'
    | 'letter'
    | 'notice'
    | 'interview'
    | 'advice',
    number
  >
>

export type Family = {
  name: string
  mix: StoryMix
  forms: readonly Layout['form'][]
  heldOut: boolean /** Share of its papers that set column names under the headline. */
  columnAfter?: number
}

/** Families of pages. Those held out are never trained on: their score says how the weights do on pages of another kind. */
export const families: readonly Family[] = [
  {
    name: 'community page',
    mix: { news: 4, feature: 3, photo: 4 },
    forms: ['blank'],
    heldOut: false,
    columnAfter: 0.85,
  },
  {
    name: 'evening paper',
    mix: { news: 6, photo: 2, notice: 1, letter: 0.5 },
    forms: ['blank', 'dense', 'wrapped'],
    heldOut: false,
  },
  {
    name: 'county front page',
    mix: { news: 4, feature: 2, briefs: 1, photo: 1.5, comment: 0.5 },
    forms: ['blank', 'dense', 'grouped'],
    heldOut: false,
  },
  {
    name: 'enterprise paper',
    mix: { news: 3, feature: 2, briefs: 2, photo: 1, verse: 1, notice: 0.7, letter: 0.7 },
    forms: ['blank', 'wrapped'],
    heldOut: false,
  },
  { name: 'digest', mix: { digest: 5, briefs: 2, notice: 2 }, forms: ['blank', 'flat'], heldOut: false },
  {
    name: 'hard-wrapped daily',
    mix: { news: 5, feature: 1.5, photo: 1.5, comment: 0.5, notice: 0.5 },
    forms: ['wrapped', 'wrapped-blank'],
    heldOut: false,
  },
  {
    name: 'supplement',
    mix: { prose: 4, verse: 2.5, comment: 1 },
    forms: ['blank', 'dense'],
    heldOut: false,
  },
  {
    name: 'farm page',
    mix: { news: 2, advice: 3, interview: 1, briefs: 1.5, photo: 1 },
    forms: ['blank', 'dense'],
    heldOut: false,
  },
  {
    name: 'health page',
    mix: { interview: 2, advice: 3, feature: 2, news: 2 },
    forms: ['blank', 'dense'],
    heldOut: false,
  },
  {
    name: 'school paper',
    mix: { news: 3, briefs: 2, photoGroup: 1, prose: 2, letter: 1, verse: 0.7 },
    forms: ['blank', 'dense', 'grouped'],
    heldOut: false,
  },
  {
    name: 'picture page',
    mix: { photo: 4, photoGroup: 3, news: 1 },
    forms: ['blank', 'dense'],
    heldOut: false,
  },
  {
    name: 'readers and notices',
    mix: { letter: 3, notice: 3, comment: 1.5, news: 1 },
    forms: ['blank', 'dense', 'flat'],
    heldOut: false,
  },
  {
    name: 'district page',
    mix: { news: 4, photo: 1.5, briefs: 1.5, feature: 1.5, letter: 0.5 },
    forms: ['dense', 'flat'],
    heldOut: false,
  },
  {
    name: 'township paper',
    mix: { feature: 3, news: 3, photo: 2, notice: 1.5, letter: 1, briefs: 0.5 },
    forms: ['blank', 'dense'],
    heldOut: true,
  },
  {
    name: 'law page',
    mix: { feature: 3, news: 3, interview: 1, notice: 1, briefs: 1 },
    forms: ['blank', 'wrapped'],
    heldOut: true,
  },
  {
    name: 'sports page',
    mix: { news: 5, briefs: 2, photo: 1, comment: 1, photoGroup: 0.5 },
    forms: ['blank', 'dense', 'grouped'],
    heldOut: true,
  },
  {
    name: 'weekly miscellany',
    mix: {
      news: 3,
      prose: 1,
      verse: 1,
      letter: 1,
      advice: 1,
      photo: 1,
      briefs: 1,
      digest: 0.5,
      notice: 1,
      comment: 1,
    },
    forms: ['blank', 'dense', 'wrapped'],
    heldOut: true,
  },
]
