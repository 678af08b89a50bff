'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { Because, StoryForDesk, VerbChoice } from '#lib/story/views.ts'
import type { Verb } from '#lib/story/workflow.ts'

/** Reasons that only say "not now": the story is elsewhere in its life. The others are about me and stay in sight. */
const elsewhere: readonly Because[] = [
  'wrong_stage',
  'wrong_publication',
  'not_for_this_workflow',
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
  const near = closed.filter((choice) => !elsewhere.includes(choice.because))
  const far = closed.filter((choice) => elsewhere.includes(choice.because))
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

/** Closed verbs, each a button that says why it does nothing. The reason is text, not a tooltip. */
function ClosedVerbs({ choices }: { choices: readonly VerbChoice[] }) {
  const verbs = useTranslations('verbs')
  const because = useTranslations('because')
  if (choices.length === 0) return null
  return (
    <ul className="flex flex-col gap-1">
      {choices.map((choice) =>
        choice.ok ? null : (
          <li key={choice.verb} className="flex items-baseline gap-2 text-quiet">
            <Button
              size="sm"
              variant="quiet"
              aria-disabled
              aria-describedby={`because-${choice.verb}`}
              className="min-w-16 shrink-0 justify-start"
            >
              {verbs(`${choice.verb}.label`)}
            </Button>
            <span id={`because-${choice.verb}`} className="min-w-0 text-xs">
              {because(choice.because)}
            </span>
          </li>
        ),
      )}
    </ul>
  )
}
