import { useTranslations } from 'next-intl'
import { Time } from '#components/desk/time.tsx'
import { Badge } from '#components/ui/badge.tsx'
import type { StoryListItem } from '#lib/story/views.ts'
import type { PublicationState, Workflow } from '#lib/story/workflow.ts'

/** Name of a review step in its workflow: 二审, Second review. */
export function StepWord({ workflow, step }: { workflow: Workflow; step: number }) {
  const t = useTranslations('workflow.short')
  return t(`${workflow}.${step}`)
}

/** Where the working copy stands. A story that came back says so in the editor's red. */
export function StageWord({
  story,
}: {
  story: Pick<StoryListItem, 'stage' | 'step' | 'workflow' | 'returned'>
}) {
  const t = useTranslations('story')
  const stages = useTranslations('stages')
  if (story.stage === 'review') return <StepWord workflow={story.workflow} step={story.step} />
  if (story.stage === 'drafting' && story.returned) return <Badge tone="vermilion">{t('cameBack')}</Badge>
  return stages(story.stage)
}

const tones: Record<PublicationState, 'quiet' | 'live' | 'ink'> = {
  none: 'quiet',
  scheduled: 'ink',
  live: 'live',
  withdrawn: 'quiet',
}

/** What readers see of the story. Nothing is said where nothing is published. */
export function PublicationWord({
  story,
}: {
  story: Pick<StoryListItem, 'publication' | 'scheduledFor' | 'publishedAt'>
}) {
  const t = useTranslations('publication')
  const due = useTranslations('story')
  const { publication } = story
  if (publication === 'none') return null
  const at = publication === 'scheduled' ? story.scheduledFor : null
  return (
    <Badge tone={tones[publication]} dot={publication === 'live'}>
      {at ? (
        <>
          {due('due')} <Time at={at} />
        </>
      ) : (
        t(publication)
      )}
    </Badge>
  )
}
