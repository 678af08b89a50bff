'use client'

import { useTranslations } from 'next-intl'
import { cn } from '#lib/cn.ts'

/**
 * `joined`: a broken paragraph was put together here. `apart`: two paragraphs that could be one. `inside`: a story could
 * begin here. `begins`: one does.
 */
export type Seam = 'joined' | 'apart' | 'inside' | 'begins'

/** A seam between two lines: pressing it joins what is apart and parts what is joined. */
export function SeamButton({ seam, onPress }: { seam: Seam; onPress: () => void }) {
  const t = useTranslations('pageImport.seam')
  const marked = seam === 'joined' || seam === 'begins'
  return (
    <button
      type="button"
      onClick={onPress}
      className={cn(
        'group/seam flex h-4 w-full items-center gap-2 text-xs touch:h-11',
        marked
          ? 'text-ink'
          : 'text-quiet opacity-0 focus-visible:opacity-100 hover:opacity-100 touch:opacity-100',
        seam === 'begins' && 'mt-3',
      )}
    >
      <span
        aria-hidden
        className={cn('flex-1 border-t', seam === 'begins' ? 'border-ink' : 'border-rule border-dashed')}
      />
      <span className="group-hover/seam:hidden group-focus-visible/seam:hidden">{t(`${seam}.is`)}</span>
      <span className="hidden group-hover/seam:inline group-focus-visible/seam:inline">
        {t(`${seam}.press`)}
      </span>
      <span
        aria-hidden
        className={cn('flex-1 border-t', seam === 'begins' ? 'border-ink' : 'border-rule border-dashed')}
      />
    </button>
  )
}
