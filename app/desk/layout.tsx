import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DeskProvider, type NavItem } from '#components/desk/desk-context.tsx'
import { Palette } from '#components/desk/palette.tsx'
import { Rail } from '#components/desk/rail.tsx'
import { Shortcuts } from '#components/desk/shortcuts.tsx'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { countUnread } from '#lib/notification/queries.ts'
import { personHue } from '#lib/person/hue.ts'
import { managesPeople } from '#lib/person/policy.ts'
import { type Actor, hasRoleAnywhere, roles } from '#lib/person/roles.ts'
import { managesSections } from '#lib/section/policy.ts'
import { countAwaiting } from '#lib/story/queries.ts'

export const metadata = { robots: { index: false, follow: false } }

/** The frame of the desk. Every page in it asks for itself who is signed in; this only draws. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const me = await requirePageSignedIn()
  const t = await getTranslations('desk')
  const [awaiting, unread] = await Promise.all([
    countAwaiting(getDb(), me.actor),
    countUnread(getDb(), me.actor),
  ])
  return (
    <DeskProvider
      me={{ id: me.actor.id, name: me.actor.name, email: me.email, hue: personHue(me.actor.id) }}
      nav={navFor(me.actor)}
      unread={unread}
      waiting={{ home: awaiting }}
    >
      <a
        href="#content"
        className="sr-only z-50 rounded-sm bg-ink px-3 py-2 text-sheet focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('skip')}
      </a>
      <div className="flex min-h-dvh">
        <Rail />
        <div className="flex min-w-0 flex-1 flex-col pb-[calc(56px+env(safe-area-inset-bottom))] md:pb-0">
          {children}
        </div>
      </div>
      <Palette />
      <Shortcuts />
    </DeskProvider>
  )
}

/** Whoever may begin a story may bring in a page of them. */
const writingRoles = roles.filter((role) => role !== 'admin')

/** Screens the person may enter. The screens check again. */
function navFor(actor: Actor): NavItem[] {
  const nav: NavItem[] = [
    { key: 'home', href: '/desk' },
    { key: 'stories', href: '/desk/stories' },
  ]
  if (hasRoleAnywhere(actor, writingRoles)) nav.push({ key: 'import', href: '/desk/import' })
  if (managesPeople(actor)) nav.push({ key: 'people', href: '/desk/people' })
  if (managesSections(actor)) nav.push({ key: 'settings', href: '/desk/settings' })
  return nav
}
