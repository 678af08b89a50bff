'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '#components/ui/checkbox.tsx'

/** The topics a story belongs to. */
export function TopicFields({
  chosen,
  topics,
  onChange,
}: {
  chosen: readonly string[]
  topics: readonly { id: string; name: string }[]
  onChange: (ids: string[]) => void
}) {
  const t = useTranslations('story.facts')
  if (topics.length === 0) return null
  return (
    <fieldset>
      <legend className="mb-1 text-quiet text-xs">{t('topics')}</legend>
      <div className="flex max-h-40 flex-wrap gap-x-4 overflow-y-auto">
        {topics.map((topic) => (
          <Checkbox
            key={topic.id}
            label={topic.name}
            checked={chosen.includes(topic.id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, topic.id] : chosen.filter((id) => id !== topic.id))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
