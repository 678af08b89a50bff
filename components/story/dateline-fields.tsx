'use client'

import { useTranslations } from 'next-intl'
import { Input } from '#components/ui/input.tsx'
import type { Dateline } from '#lib/story/facts.ts'

const parts = ['agency', 'place', 'date', 'mode'] as const

/** 电头 in its parts: 本报 · 临溪 · 12月7日 · 电. */
export function DatelineFields({
  dateline,
  onChange,
}: {
  dateline: Dateline
  onChange: (dateline: Dateline) => void
}) {
  const t = useTranslations('story.facts')
  return (
    <fieldset>
      <legend className="mb-1 text-quiet text-xs">{t('dateline')}</legend>
      <div className="grid grid-cols-4 gap-1">
        {parts.map((part) => (
          <Input
            key={part}
            aria-label={t(`datelineParts.${part}`)}
            placeholder={t(`datelineParts.${part}`)}
            maxLength={40}
            value={dateline[part]}
            onChange={(event) => onChange({ ...dateline, [part]: event.target.value })}
          />
        ))}
      </div>
    </fieldset>
  )
}
