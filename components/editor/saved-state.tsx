'use client'

import { useNow, useTimeZone, useTranslations } from 'next-intl'
import { useState } from 'react'
import { SignInAgain } from '#components/auth/sign-in-again.tsx'
import { cn } from '#lib/cn.ts'
import type { SavedState as State } from '#lib/collab-client/saved-state.ts'
import { newsroomTime } from '#lib/format.ts'
import { type StorySessionHandle, useSessionState } from './story-session.tsx'

/** States in which something is not as it should be. Only these, and their end, are spoken. */
const troubled: Record<State['kind'], boolean> = {
  connecting: false,
  offline: true,
  saving: false,
  saved: false,
  failing: true,
  'read-only': false,
  'signed-out': true,
  outdated: true,
  forbidden: true,
  'too-large': true,
}

/** Whether the text is safe. The one indicator of it, and it only says what is so. */
export function SavedState({ session, className }: { session: StorySessionHandle; className?: string }) {
  const saved = useSessionState(session, (state) => state.saved)
  const t = useTranslations('editor.saved')
  const words = useWords(saved)
  const [asking, setAsking] = useState(false)
  const trouble = troubled[saved.kind] || (saved.kind === 'connecting' && saved.unsaved)
  return (
    <span className={cn('inline-flex items-center gap-2 whitespace-nowrap text-xs', className)}>
      <span
        className={trouble ? 'text-late' : 'text-quiet'}
        data-saved={saved.kind}
        data-unsaved={saved.unsaved}
      >
        {words}
      </span>
      {saved.kind === 'outdated' ? (
        <button
          type="button"
          className="underline underline-offset-2"
          onClick={() => window.location.reload()}
        >
          {t('reload')}
        </button>
      ) : null}
      {saved.kind === 'too-large' ? (
        <button type="button" className="underline underline-offset-2" onClick={() => session.open?.retry()}>
          {t('retry')}
        </button>
      ) : null}
      {saved.kind === 'signed-out' ? (
        <>
          <button type="button" className="underline underline-offset-2" onClick={() => setAsking(true)}>
            {t('signIn')}
          </button>
          <SignInAgain
            open={asking}
            onOpenChange={setAsking}
            name={session.person.name}
            email={session.person.email}
            onSignedIn={() => {
              setAsking(false)
              session.open?.retry()
            }}
          />
        </>
      ) : null}
      <span role="status" aria-live="polite" className="sr-only">
        {trouble ? words : ''}
      </span>
    </span>
  )
}

function useWords(saved: State): string {
  const t = useTranslations('editor.saved')
  const now = useNow()
  const timeZone = useTimeZone() ?? 'UTC'
  const kept = saved.unsaved ? 'kept' : 'plain'
  switch (saved.kind) {
    case 'saved': {
      if (!saved.stored) return t('saved')
      const { clock } = newsroomTime(new Date(saved.stored.at), now, timeZone, 'zh-CN')
      return t('savedAt', { clock, rev: saved.stored.rev })
    }
    case 'saving':
    case 'failing':
      return t(saved.kind)
    case 'read-only':
      return saved.unsaved ? t('readOnly.kept') : t(`readOnly.${saved.why}`)
    case 'signed-out':
      return t(`signedOut.${kept}`)
    case 'too-large':
      return t('tooLarge')
    default:
      return t(`${saved.kind}.${kept}`)
  }
}
