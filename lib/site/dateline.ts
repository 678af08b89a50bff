import type { Dateline } from '#lib/story/facts.ts'
import type { SiteLanguage } from './words.ts'

/** 电头 as it is printed: 本报云渡11月22日讯 · YUNDU, 22 November. Empty when no part is filled. */
export function writtenDateline(dateline: Dateline | null, language: SiteLanguage): string {
  if (!dateline) return ''
  const { agency, place, date, mode } = dateline
  if (language === 'zh-Hans') return `${agency}${place}${date}${mode}`
  const where = [place.toUpperCase(), date].filter(Boolean).join(', ')
  return agency ? `${where}${where ? ' ' : ''}(${agency})` : where
}
