import { z } from 'zod'

/** Row of the settings table that holds the shape below. */
export const paperSettingsKey = 'paper'

const line = (max: number) => z.string().trim().max(max)

/** A line of the footer that the law or custom of a place asks for: 备案号, 许可证, 举报电话. */
const legalItem = z.object({
  label: line(80).default(''),
  text: line(200),
  href: z
    .url({ protocol: /^https?$/ })
    .or(z.literal(''))
    .default(''),
})

/** What the paper says about itself. Every part has a default, so that an empty newsroom has readers' pages too. */
export const paperSettings = z.object({
  name: line(60).min(1).default('清样'),
  nameEn: line(80).default('Galley'),
  /** One line below the masthead. */
  motto: line(80).default(''),
  /** Who publishes: 主办. */
  publisher: line(120).default(''),
  /** Language of masthead, navigation and footer. Stories carry their own. */
  language: z.enum(['zh-Hans', 'en']).default('zh-Hans'),
  /** Paragraphs of the page about the paper, one a line. */
  about: z.string().trim().max(10_000).default(''),
  address: line(200).default(''),
  phone: line(60).default(''),
  email: z.email().or(z.literal('')).default(''),
  /** Whose names stand at the foot of a story. */
  editorCredits: z.enum(['none', 'editor', 'editor-and-signer']).default('editor'),
  /** Standing headings of the printed paper beside the columns of the site: page import knows them for certain. */
  columnNames: z
    .array(line(40).pipe(z.string().min(1)))
    .max(500)
    .default([]),
  /** Empty by default: what must stand here differs by place. */
  legal: z.array(legalItem).max(20).default([]),
})

export type PaperSettings = z.output<typeof paperSettings>

/** Settings as stored, or the defaults for what is missing or can no longer be read: readers' pages must not fail by it. */
export function readPaperSettings(stored: unknown): PaperSettings {
  const given = typeof stored === 'object' && stored !== null ? stored : {}
  const whole = paperSettings.safeParse(given)
  if (whole.success) return whole.data
  const kept = Object.entries(given).filter(([key, value]) => {
    const field = Object.hasOwn(paperSettings.shape, key)
      ? paperSettings.shape[key as keyof PaperSettings]
      : undefined
    return field?.safeParse(value).success
  })
  return paperSettings.parse(Object.fromEntries(kept))
}
