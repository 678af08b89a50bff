/** Languages of the desk. The paper's own language is a setting of the paper, not this. */
export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'zh-CN'

/** Remembers the language of a browser nobody has signed in to. */
export const localeCookie = 'galley-locale'

/** The text as a language of the desk, or undefined. */
export function asLocale(text: string | null | undefined): Locale | undefined {
  return locales.find((locale) => locale === text)
}

/**
 * The desk language a browser asks for. Any Chinese gives `zh-CN`, any English `en`; the higher q wins, then the earlier.
 * @param header Accept-Language as in RFC 9110 §12.5.4, or nothing
 */
export function negotiateLocale(header: string | null | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part, order) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { range: range.trim(), q: q === undefined ? 1 : Number(q), order }
    })
    .filter(({ range, q }) => range && q > 0)
    .sort((a, b) => b.q - a.q || a.order - b.order)
  for (const { range } of wanted) {
    if (range === 'zh' || range.startsWith('zh-')) return 'zh-CN'
    if (range === 'en' || range.startsWith('en-')) return 'en'
  }
  return defaultLocale
}
