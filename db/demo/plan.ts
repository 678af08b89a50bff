/**
 * Where each demo story stands. `days` counts back from today; `at` is the hour of its last step. What is not named here is
 * live, spread over the past days.
 */
export type DemoState =
  | {
      state:
        | 'drafting'
        | 'held'
        | 'spiked'
        | 'signed'
        | 'retracted'
        | 'corrected'
        | 'updated'
        | 'reopened'
        | 'fast-tracked'
    }
  | { state: 'review'; step: 1 | 2 | 3; note?: string }
  | { state: 'returned'; note: string }
  | { state: 'scheduled'; inHours: number }
  | { state: 'live' }

export type DemoPlan = DemoState & { days: number; deadlineInHours?: number; page?: string; length?: number }

export const notNamed: DemoState = { state: 'live' }

/** How many past days the live stories are spread over. */
export const publishedDays = 6

export const demoPlans: Readonly<Record<string, DemoPlan>> = {
  heating: { state: 'drafting', days: 0, deadlineInHours: 5, page: 'A02', length: 800 },
  ramp: { state: 'drafting', days: 0, deadlineInHours: 8, page: 'A05', length: 600 },
  noise: { state: 'drafting', days: 1, page: 'A06' },
  honey: { state: 'drafting', days: 1, deadlineInHours: 26 },
  'en-library': { state: 'drafting', days: 0 },
  mail: {
    state: 'returned',
    days: 0,
    note: '布帘和扫码枪的细节很好，再问问楼上邻居怎么说；站点全称请核实。',
    deadlineInHours: 4,
    page: 'A05',
    length: 500,
  },
  well: { state: 'returned', days: 1, note: '族谱是哪一年的，请补一句来源。' },
  chorus: {
    state: 'review',
    step: 2,
    days: 0,
    note: '导语改短了，数字与社区记录核过。',
    deadlineInHours: 2,
    page: 'A06',
    length: 1200,
  },
  lift: {
    state: 'review',
    step: 3,
    days: 0,
    note: '十九次议事记录看过原件。',
    deadlineInHours: 3,
    page: 'A05',
    length: 1400,
  },
  scam: { state: 'review', step: 1, days: 0, deadlineInHours: -1, page: 'A03', length: 400 },
  parking: { state: 'review', step: 1, days: 0, deadlineInHours: 4, page: 'A03' },
  garden: { state: 'review', step: 1, days: 0 },
  drone: { state: 'review', step: 2, days: 0, deadlineInHours: 6, page: 'A07' },
  choir: { state: 'review', step: 1, days: 1 },
  'en-night': { state: 'review', step: 1, days: 0 },
  budget: { state: 'signed', days: 0, deadlineInHours: 1, page: 'A01' },
  volunteer: { state: 'signed', days: 0, page: 'A06' },
  embargo: { state: 'scheduled', inHours: 14, days: 0, page: 'A01' },
  bus: { state: 'scheduled', inHours: 9, days: 0 },
  orange: { state: 'scheduled', inHours: 38, days: 0, page: 'A07' },
  bench: { state: 'held', days: 3 },
  essay: { state: 'held', days: 5 },
  dogs: { state: 'spiked', days: 4 },
  tax: { state: 'spiked', days: 6 },
  correction: { state: 'corrected', days: 2 },
  retracted: { state: 'retracted', days: 3 },
  flood: { state: 'updated', days: 2 },
  exhibit: { state: 'reopened', days: 2 },
  tap: { state: 'fast-tracked', days: 0 },
}
