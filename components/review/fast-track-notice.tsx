'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAction } from '#components/story/use-action.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { confirmFastTrack } from '#lib/story/actions.ts'
import type { StoryForDesk } from '#lib/story/views.ts'

/** A story that went out without all its reviews: why, by whom, and the review that is still owed. */
export function FastTrackNotice({ story }: { story: StoryForDesk }) {
  const t = useTranslations('review.fastTrack')
  const { run, pending } = useAction(confirmFastTrack)
  const [note, setNote] = useState('')
  if (!story.fastTrack) return null
  const { by, reason, canConfirm } = story.fastTrack
  return (
    <section aria-label={t('label')} className="flex flex-col gap-2 bg-late-ground p-3">
      <p>
        <span className="text-late">{t('owed')}</span> {by ? t('by', { name: by.name }) : null}
      </p>
      <p className="whitespace-pre-line border-rule border-l-2 pl-2">{reason}</p>
      {canConfirm ? (
        <>
          <Field label={t('note')}>
            {(control) => (
              <Textarea
                {...control}
                rows={2}
                maxLength={2000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <div>
            <Button
              pending={pending}
              onClick={() => run({ storyId: story.id, stateVersion: story.stateVersion, note })}
            >
              {t('confirm')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  )
}
