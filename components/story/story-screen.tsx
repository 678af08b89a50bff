'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useDesk } from '#components/desk/desk-context.tsx'
import { TopBar } from '#components/desk/top-bar.tsx'
import { PeopleHere } from '#components/editor/people-here.tsx'
import { SavedState } from '#components/editor/saved-state.tsx'
import { StoryEditor } from '#components/editor/story-editor.tsx'
import { StorySession, useStorySession } from '#components/editor/story-session.tsx'
import { useVerbs } from '#components/review/use-verbs.ts'
import { VerbDialog } from '#components/review/verb-dialog.tsx'
import { cn } from '#lib/cn.ts'
import type { ThreadItem } from '#lib/comment/queries.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import type { FactChoices } from './facts-form.tsx'
import { type Pane, PaneBar } from './pane-bar.tsx'
import { SignedSeal, Slip, type SlipTab } from './slip.tsx'
import { useRefresh } from './use-refresh.ts'

/** The story page: the sheet, and beside it the slip. On narrow screens the slip is the second tab. */
export function StoryScreen({
  story,
  threads,
  choices,
  documentVersion,
}: {
  story: StoryForDesk
  threads: readonly ThreadItem[]
  choices: FactChoices
  documentVersion: number
}) {
  const { me } = useDesk()
  const refresh = useRefresh()

  return (
    <StorySession
      storyId={story.id}
      epoch={story.epoch}
      documentVersion={documentVersion}
      canEdit={story.canEditText}
      readOnlyBecause={story.stage === 'review' ? 'locked' : 'role'}
      person={{ id: me.id, name: me.name, email: me.email, color: me.hue }}
      // Headline and length stand on the slip too.
      onSaved={refresh}
      onStoryChanged={refresh}
    >
      <StoryFrame story={story} threads={threads} choices={choices} />
    </StorySession>
  )
}

function StoryFrame({
  story,
  threads,
  choices,
}: {
  story: StoryForDesk
  threads: readonly ThreadItem[]
  choices: FactChoices
}) {
  const t = useTranslations('story.screen')
  const words = useTranslations('verbs')
  const { me, setCommands } = useDesk()
  const session = useStorySession()
  const verbs = useVerbs(story, session.waitUntilSaved)
  const { chosen } = verbs
  const [pane, setPane] = useState<Pane>('text')
  const [tab, setTab] = useState<SlipTab>('slip')
  const latest = useRef(verbs.choose)
  useEffect(() => {
    latest.current = verbs.choose
  })

  const commands = useMemo(
    () =>
      story.choices
        .filter((choice) => choice.ok)
        .map(({ verb }) => ({ id: verb, label: words(`${verb}.label`), run: () => latest.current(verb) })),
    [story.choices, words],
  )
  useEffect(() => {
    setCommands(commands)
    return () => setCommands([])
  }, [commands, setCommands])

  return (
    <>
      <TopBar
        compact
        back={{ href: '/desk/stories', label: t('back') }}
        title={story.headline || t('untitled')}
        below={<SavedState session={session} />}
      >
        <SavedState session={session} className="max-md:hidden" />
        <PeopleHere session={session} />
      </TopBar>
      <PaneBar
        pane={pane}
        onPane={(next) => {
          setPane(next)
          if (next !== 'text') setTab(next)
        }}
        primary={story.primary}
        pending={verbs.pending}
        onChoose={verbs.choose}
      />
      <div className="flex flex-1 lg:grid lg:grid-cols-[minmax(0,1fr)_352px]">
        <main
          id="content"
          tabIndex={-1}
          className={cn('relative min-w-0 flex-1 outline-none', pane !== 'text' && 'max-lg:hidden')}
        >
          {story.signedRevision && !story.changedSinceSigned ? (
            <div className="pointer-events-none absolute top-4 right-4 z-10 max-md:hidden">
              <SignedSeal story={story} />
            </div>
          ) : null}
          <StoryEditor session={session} initialDocument={story.document} language={story.language} />
        </main>
        <aside
          aria-label={t('slip')}
          className={cn(
            'min-w-0 bg-sheet max-lg:flex-1',
            'lg:sticky lg:top-12 lg:h-[calc(100dvh-48px)] lg:border-rule lg:border-l',
            pane === 'text' && 'max-lg:hidden',
          )}
        >
          <Slip
            story={story}
            threads={threads}
            meId={me.id}
            choices={choices}
            verbs={verbs}
            tab={tab}
            onTab={(next) => {
              setTab(next)
              if (pane !== 'text') setPane(next)
            }}
            onChoose={verbs.choose}
          />
        </aside>
      </div>
      {chosen ? (
        <VerbDialog
          key={chosen}
          verb={chosen}
          story={story}
          pending={verbs.pending === chosen}
          waitUntilSaved={session.waitUntilSaved}
          onPerform={(draft, lookedAt) => verbs.perform(chosen, draft, lookedAt)}
          onClose={verbs.close}
        />
      ) : null}
    </>
  )
}
