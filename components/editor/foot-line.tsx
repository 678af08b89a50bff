'use client'

import { useLocale, useTranslations } from 'next-intl'
import { cn } from '#lib/cn.ts'
import { formatCount } from '#lib/format.ts'
import { type StorySessionHandle, useSessionState } from './story-session.tsx'

/** The line below the sheet: how long the text is and what is open in it. */
export function FootLine({ session, onHelp }: { session: StorySessionHandle; onHelp: () => void }) {
  const t = useTranslations('editor.foot')
  const locale = useLocale()
  const counts = useSessionState(session, (state) => state.counts)
  const othersWait = useSessionState(session, (state) => state.othersWait)
  const parts = counts
    ? [
        { key: 'body', words: t('body', { count: formatCount(counts.characters, locale) }), shown: true },
        {
          key: 'crossheads',
          words: t('crossheads', { count: counts.crossheads }),
          shown: counts.crossheads > 0,
        },
        { key: 'figures', words: t('figures', { count: counts.figures }), shown: counts.figures > 0 },
        { key: 'markers', words: t('markers', { count: counts.markers }), shown: counts.markers > 0 },
      ].filter(({ shown }) => shown)
    : []
  return (
    <div className="sticky bottom-0 z-10 mt-auto flex min-h-8 items-center gap-x-3 border-rule border-t bg-paper px-4 text-quiet text-xs tabular-nums max-md:bottom-[calc(56px+env(safe-area-inset-bottom))]">
      <p className="min-w-0 truncate">
        {parts.map(({ key, words }, index) => (
          <span key={key} className={cn(key === 'markers' && 'text-late')}>
            {index > 0 ? ' · ' : ''}
            {words}
          </span>
        ))}
      </p>
      <span role="status" aria-live="polite" className="ml-auto whitespace-nowrap">
        {othersWait ? t('othersWait') : ''}
      </span>
      <button
        type="button"
        onClick={onHelp}
        className="shrink-0 rounded-sm px-1 py-1 hover:bg-wash hover:text-ink max-md:hidden"
      >
        {t('keys')}
      </button>
    </div>
  )
}
