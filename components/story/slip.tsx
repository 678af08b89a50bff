'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CommentPanel } from '#components/comment/comment-panel.tsx'
import { FastTrackNotice } from '#components/review/fast-track-notice.tsx'
import { LostRaceNotice } from '#components/review/lost-race-notice.tsx'
import { Seal } from '#components/review/seal.tsx'
import { signatureOf } from '#components/review/signature.ts'
import { Timeline } from '#components/review/timeline.tsx'
import type { useVerbs } from '#components/review/use-verbs.ts'
import { VerbBar } from '#components/review/verb-bar.tsx'
import { Button } from '#components/ui/button.tsx'
import { Tab, TabList, TabPanel, Tabs } from '#components/ui/tabs.tsx'
import type { ThreadItem } from '#lib/comment/queries.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import type { Verb } from '#lib/story/workflow.ts'
import { EventList } from './event-list.tsx'
import { type FactChoices, FactsForm } from './facts-form.tsx'
import { FactsSummary } from './facts-summary.tsx'
import { PublicationLines } from './publication-lines.tsx'
import { RevisionPanel } from './revision-panel.tsx'

/** The parts of the slip, in their order. On narrow screens they are tabs of the whole screen, beside the text. */
export const slipTabs = ['slip', 'comments', 'revisions', 'events'] as const
export type SlipTab = (typeof slipTabs)[number]

/** The story slip 稿签: facts on top, the ranks as a line, my verbs at the foot; beside it the revisions and the record. */
export function Slip({
  story,
  threads,
  meId,
  choices,
  verbs,
  tab,
  onTab,
  onChoose,
}: {
  story: StoryForDesk
  threads: readonly ThreadItem[]
  meId: string
  choices: FactChoices
  verbs: ReturnType<typeof useVerbs>
  tab: SlipTab
  onTab: (tab: SlipTab) => void
  onChoose: (verb: Verb) => void
}) {
  const t = useTranslations('story.slip')
  const [editing, setEditing] = useState(false)
  const counts: Partial<Record<SlipTab, number>> = {
    comments: threads.filter((thread) => !thread.resolved).length,
    revisions: story.revisions.length,
  }
  return (
    <Tabs
      value={tab}
      onValueChange={(next) => onTab(slipTabs.find((one) => one === next) ?? 'slip')}
      className="h-full"
    >
      <TabList label={t('tabs')} className="px-3 max-lg:hidden">
        {slipTabs.map((name) => (
          <Tab key={name} value={name} count={counts[name]}>
            {t(name)}
          </Tab>
        ))}
      </TabList>
      <TabPanel value="slip" className="flex flex-col data-[state=inactive]:hidden">
        {verbs.lost ? (
          <LostRaceNotice story={story} lost={verbs.lost} meId={meId} onClose={verbs.forget} />
        ) : null}
        <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 py-3">
          {editing ? (
            <FactsForm story={story} choices={choices} onDone={() => setEditing(false)} />
          ) : (
            <>
              <div className="flex flex-col items-start gap-2">
                <FactsSummary story={story} />
                {story.canEditFacts || story.canPlan ? (
                  <Button size="sm" onClick={() => setEditing(true)}>
                    {t('edit')}
                  </Button>
                ) : null}
              </div>
              <PublicationLines story={story} />
              <FastTrackNotice story={story} />
              <hr className="border-rule" />
              <Timeline story={story} meId={meId} />
              <SignedSeal story={story} />
            </>
          )}
        </div>
        {editing ? null : (
          <div className="shrink-0 border-rule border-t px-4 py-3">
            <VerbBar story={story} pending={verbs.pending} onChoose={onChoose} />
          </div>
        )}
      </TabPanel>
      <TabPanel value="comments" className="overflow-y-auto px-4 py-3">
        <CommentPanel storyId={story.id} threads={threads} />
      </TabPanel>
      <TabPanel value="revisions" className="overflow-y-auto px-4 py-1">
        <RevisionPanel story={story} />
      </TabPanel>
      <TabPanel value="events" className="overflow-y-auto px-4 py-1">
        <EventList events={story.events} />
      </TabPanel>
    </Tabs>
  )
}

/** The seal stands while the text on the screen is the signed one; after a change it says so beside it. */
export function SignedSeal({ story }: { story: StoryForDesk }) {
  const t = useTranslations('story.slip')
  const signed = story.signedRevision
  if (!signed) return null
  const signature = signatureOf(story, signed.id)
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Seal
        name={signature?.name ?? signed.by?.name ?? ''}
        at={signature?.at ?? signed.at}
        number={signed.number}
        sha256={signed.sha256}
      />
      {story.changedSinceSigned ? <p className="text-late">{t('changedSince')}</p> : null}
    </div>
  )
}
