'use client'

import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { cn } from '#lib/cn.ts'
import type { ReviewItem, StoryForDesk, TimelineStep } from '#lib/story/views.ts'

/** The ranks of the story as one line: who wrote, who decided what and when, whose turn it is, who comes after. */
export function Timeline({ story, meId }: { story: StoryForDesk; meId: string }) {
  const t = useTranslations('review.timeline')
  return (
    <ol aria-label={t('label')} className="flex flex-col">
      {story.timeline.map((step, order) => (
        <Step
          key={step.step}
          story={story}
          step={step}
          meId={meId}
          last={order === story.timeline.length - 1}
        />
      ))}
    </ol>
  )
}

function Step({
  story,
  step,
  meId,
  last,
}: {
  story: StoryForDesk
  step: TimelineStep
  meId: string
  last: boolean
}) {
  const t = useTranslations('review.timeline')
  const words = useTranslations('workflow')
  const name = words(`steps.${story.workflow}.${step.step}`)
  const now = step.state === 'now'
  return (
    <li aria-current={now ? 'step' : undefined} className="relative flex gap-2.5 pb-3 last:pb-0">
      {last ? null : <span aria-hidden className="absolute top-5 bottom-0 left-[5px] w-px bg-rule" />}
      <span
        aria-hidden
        className={cn(
          'mt-[5px] size-[11px] shrink-0 rounded-full border-[1.5px]',
          step.state === 'done' ? 'border-ink bg-ink' : now ? 'border-ink bg-sheet' : 'border-faint bg-sheet',
        )}
      />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-x-2">
          <span className={cn(now && 'font-semibold', step.state === 'ahead' && 'text-quiet')}>{name}</span>
          {step.step === 0 ? <Writer story={story} /> : null}
          {now ? <Turn step={step} story={story} meId={meId} /> : null}
          <span className="sr-only">{t(step.state)}</span>
        </p>
        {step.decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} round={story.round} />
        ))}
      </div>
    </li>
  )
}

function Writer({ story }: { story: StoryForDesk }) {
  const names = story.bylines.map((entry) => entry.name).join(' ')
  const submitted = story.events.findLast((event) => event.type === 'story.submitted')
  return (
    <>
      <span className="min-w-0">{names || story.author?.name}</span>
      {submitted ? (
        <span className="text-quiet">
          <Time at={submitted.at} />
        </span>
      ) : null}
    </>
  )
}

/** Whose turn it is: mine, the one who was named, or anybody of these. */
function Turn({ step, story, meId }: { step: TimelineStep; story: StoryForDesk; meId: string }) {
  const t = useTranslations('review.timeline')
  const words = useTranslations('common')
  if (step.step === 0) return story.author?.id === meId ? <b>{t('yourTurn')}</b> : null
  if (story.assignee) {
    return story.assignee.id === meId ? (
      <b>{t('yourTurn')}</b>
    ) : (
      <span>{t('turnOf', { name: story.assignee.name })}</span>
    )
  }
  if (step.candidates.some((person) => person.id === meId)) return <b>{t('yourTurn')}</b>
  if (step.candidates.length === 0) return <span className="text-late">{t('nobody')}</span>
  const shown = step.candidates.slice(0, 3).map((person) => person.name)
  return (
    <span className="text-quiet" title={step.candidates.map((person) => person.name).join(' ')}>
      {t('waits', {
        names: shown.join(words('listSeparator')),
        more: step.candidates.length > shown.length ? 'yes' : 'no',
      })}
    </span>
  )
}

function DecisionLine({ decision, round }: { decision: ReviewItem; round: number }) {
  const t = useTranslations('review.timeline')
  const words = useTranslations('workflow')
  const earlier = decision.round < round
  return (
    <div className={cn('mt-0.5', earlier && 'text-quiet')}>
      <p className="flex flex-wrap gap-x-2">
        <span>{decision.by.name}</span>
        <span className="text-quiet">
          <Time at={decision.at} />
        </span>
        <span className={cn(decision.decision === 'return' && !earlier && 'text-vermilion')}>
          {words(`decisions.${decision.decision}`)}
        </span>
        <span className="text-quiet">{t('revision', { number: decision.revisionNumber })}</span>
        {earlier ? <span>{t('round', { round: decision.round })}</span> : null}
      </p>
      {decision.note ? (
        <p className="mt-0.5 whitespace-pre-line border-rule border-l-2 pl-2">{decision.note}</p>
      ) : null}
      {decision.overrideReason ? (
        <p className="mt-0.5 text-late">{t('override', { reason: decision.overrideReason })}</p>
      ) : null}
    </div>
  )
}
