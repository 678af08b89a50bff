import type { PublicPaper } from '#lib/paper/public.ts'
import type { PublicSection } from '#lib/section/public.ts'
import type { SiteLanguage, SiteWords } from '#lib/site/words.ts'

/** What every readers' page is drawn with. `language` and `words` are the paper's; a story brings its own. */
export type Frame = {
  paper: PublicPaper
  sections: PublicSection[]
  language: SiteLanguage
  words: SiteWords
  /** Begin of absolute links. */
  origin: string
  stylesheet: string
  timeZone: string
  now: Date
}

/** The paper's name in the language of its pages. */
export function paperName({ paper, language }: Pick<Frame, 'paper' | 'language'>): string {
  return language === 'en' && paper.nameEn ? paper.nameEn : paper.name
}

/** A section's name in the language of the pages. */
export function sectionName(section: { name: string; nameEn: string }, language: SiteLanguage): string {
  return language === 'en' && section.nameEn ? section.nameEn : section.name
}

/** `lang` for text that is not in the language around it. */
export function langIfOther(language: SiteLanguage, around: SiteLanguage): SiteLanguage | undefined {
  return language === around ? undefined : language
}
