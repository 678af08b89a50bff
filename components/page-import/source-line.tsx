'use client'

import { useTranslations } from 'next-intl'
import { cn } from '#lib/cn.ts'
import type { ReviewEdit } from '#lib/page-import/review.ts'
import { type PageLabel, pageLabels } from '#lib/page-import/states.ts'
import { threadOf } from './thread.ts'

/** One line of the source with what it was taken for. */
export function SourceLine({
  index,
  text,
  label,
  instead,
  story,
  doubtful,
  lit,
  onLight,
  onVisit,
  onEdit,
}: {
  index: number
  text: string
  label: PageLabel
  instead: PageLabel | null
  story: number | null
  doubtful: boolean
  lit: boolean
  onLight: (story: number | null) => void
  onVisit: (line: number) => void
  onEdit: (edit: ReviewEdit) => void
}) {
  const t = useTranslations('pageImport')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only lights what belongs together
    <div
      className={cn(
        'flex items-start gap-2 border-l-4 py-1 pl-2',
        threadOf(story),
        lit && 'bg-wash',
        story === null && 'text-quiet',
      )}
      onMouseEnter={() => onLight(story)}
    >
      <select
        id={`line-${index}`}
        aria-label={t('labelOf', { text: text.slice(0, 20) })}
        value={label}
        onFocus={() => {
          onLight(story)
          onVisit(index)
        }}
        onChange={(event) => {
          const chosen = pageLabels.find((one) => one === event.target.value)
          if (chosen) onEdit({ type: 'label', line: index, label: chosen })
        }}
        className={cn(
          'h-7 w-24 shrink-0 rounded-sm border bg-sheet px-1 text-ink text-xs touch:h-11',
          doubtful ? 'border-late' : 'border-rule',
        )}
      >
        {pageLabels.map((one) => (
          <option key={one} value={one}>
            {t(`labels.${one}`)}
          </option>
        ))}
      </select>
      <p lang="zh-Hans" className="min-w-0 flex-1 pt-1 leading-5">
        {text}
      </p>
      {doubtful ? (
        <button
          type="button"
          title={t('doubt', { label: instead ? t(`labels.${instead}`) : '' })}
          aria-label={t('doubt', { label: instead ? t(`labels.${instead}`) : '' })}
          onClick={() => onEdit({ type: 'confirm', line: index })}
          className="size-7 shrink-0 rounded-sm bg-late-ground text-late touch:size-11"
        >
          ?
        </button>
      ) : null}
    </div>
  )
}
