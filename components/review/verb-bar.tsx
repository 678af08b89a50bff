'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { Because, StoryForDesk } from '#lib/story/views.ts'
import type { Verb } from '#lib/story/workflow.ts'
import { ClosedVerbs } from './closed-verbs.tsx'

/** Reasons that are about me, or about what comes next: always in sight. The others only say that the story is elsewhere. */
const telling: readonly Because[] = [
  'own_story',
  'already_decided',
  'assigned_to_other',
  'needs_final_step',
  'nothing_new',
]

/**
 * What I may do with the story: one primary button for the verb it waits for from me, the other open verbs beside it, and
 * every closed verb with the reason why.
 */
export function VerbBar({
  story,
  pending,
  onChoose,
}: {
  story: StoryForDesk
  pending: Verb | null
  onChoose: (verb: Verb) => void
}) {
  const t = useTranslations('review')
  const verbs = useTranslations('verbs')
  const open = story.choices.filter((choice) => choice.ok)
  const closed = story.choices.filter((choice) => !choice.ok)
  const near = closed.filter((choice) => telling.includes(choice.because))
  const far = closed.filter((choice) => !telling.includes(choice.because))
  return (
    <section aria-label={t('verbsLabel')} className="flex flex-col gap-2">
      {open.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {story.primary ? (
            <Button
              variant="primary"
              pending={pending === story.primary}
              onClick={() => story.primary && onChoose(story.primary)}
              className="min-w-24"
            >
              {verbs(`${story.primary}.${pending === story.primary ? 'busy' : 'label'}`)}
            </Button>
          ) : null}
          {open
            .filter(({ verb }) => verb !== story.primary)
            .map(({ verb }) => (
              <Button key={verb} pending={pending === verb} onClick={() => onChoose(verb)}>
                {verbs(`${verb}.${pending === verb ? 'busy' : 'label'}`)}
              </Button>
            ))}
        </div>
      ) : (
        <p className="text-quiet">{t('nothingOpen')}</p>
      )}
      <ClosedVerbs choices={near} />
      {far.length > 0 ? (
        <details>
          <summary className="w-fit rounded-sm text-quiet text-xs">
            {t('closed', { count: far.length })}
          </summary>
          <div className="pt-1">
            <ClosedVerbs choices={far} />
          </div>
        </details>
      ) : null}
    </section>
  )
}
