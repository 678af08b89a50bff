'use client'

import { useTranslations } from 'next-intl'
import { toast } from 'sonner'
import { Time } from '#components/desk/time.tsx'
import { useAction } from '#components/story/use-action.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { endOtherSessions, endSession, signOut } from '#lib/auth/actions.ts'
import type { BrowserName } from '#lib/auth/browser-name.ts'
import type { SessionItem } from '#lib/person/queries.ts'

export type BrowserSession = SessionItem & { name: BrowserName }

/** Where I am signed in, and how to end it. */
export function SessionList({ sessions }: { sessions: readonly BrowserSession[] }) {
  const t = useTranslations('account.sessions')
  const one = useAction(endSession)
  const others = useAction(endOtherSessions)
  const nameOf = ({ browser, system }: BrowserName) =>
    t('browser', { browser: browser ?? t('unknownBrowser'), system: system ?? t('unknownSystem') })

  const end = async (sessionId: string) => {
    const result = await one.run({ sessionId })
    if (result.ok) toast(t('endedOne'))
  }
  const endOthers = async () => {
    const result = await others.run({})
    if (result.ok) toast(t('ended', { count: result.data.ended }))
  }

  return (
    <>
      <ul className="divide-y divide-rule border-rule border-y">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center gap-3 py-2">
            <span className="min-w-0 flex-1">
              <span className="block">
                {nameOf(session.name)}
                {session.current ? (
                  <Badge tone="live" dot className="ml-3">
                    {t('current')}
                  </Badge>
                ) : null}
              </span>
              <span className="block text-quiet text-xs">
                {t.rich(session.current ? 'sinceHere' : 'since', {
                  start: () => <Time at={session.startedAt} />,
                  last: () => <Time at={session.lastSeenAt} />,
                  address: session.address ?? t('unknownAddress'),
                })}
              </span>
            </span>
            {session.current ? (
              <Button size="sm" onClick={() => signOut()}>
                {t('signOut')}
              </Button>
            ) : (
              <Button
                size="sm"
                pending={one.pending}
                aria-label={t('endOf', { browser: nameOf(session.name) })}
                onClick={() => end(session.id)}
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button className="mt-3" pending={others.pending} onClick={endOthers}>
          {t('endOthers')}
        </Button>
      ) : null}
    </>
  )
}
