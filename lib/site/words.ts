import { createTranslator } from 'next-intl'
import en from '../../messages/en.json' with { type: 'json' }
import zh from '../../messages/zh-CN.json' with { type: 'json' }

/** Languages readers' pages are written in, as BCP 47. */
export type SiteLanguage = 'zh-Hans' | 'en'

/** A word or sentence of readers' pages by its key in messages under `site`. */
export type SiteWords = (key: string, values?: Record<string, string | number>) => string

const translators = new Map<SiteLanguage, SiteWords>()

/** The words of readers' pages in a language: the paper's for the frame, the story's for what belongs to a story. */
export function siteWords(language: SiteLanguage): SiteWords {
  const known = translators.get(language)
  if (known) return known
  const messages: Record<string, unknown> = language === 'en' ? en : zh
  const translate = createTranslator({
    locale: language === 'en' ? 'en' : 'zh-CN',
    messages: { site: messages.site, kinds: messages.kinds, bylineRoles: messages.bylineRoles } as never,
  })
  const words: SiteWords = (key, values) => translate(key as never, values as never)
  translators.set(language, words)
  return words
}
