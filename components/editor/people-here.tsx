'use client'

import { useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/avatar.tsx'
import { Tooltip } from '#components/ui/tooltip.tsx'
import { cn } from '#lib/cn.ts'
import { type StorySessionHandle, useSessionState } from './story-session.tsx'

const shown = 4

/** Who has the story open. Colours are those of the carets. */
export function PeopleHere({ session, className }: { session: StorySessionHandle; className?: string }) {
  const people = useSessionState(session, (state) => state.people)
  const t = useTranslations('editor.people')
  if (people.length === 0) return null
  const rest = people.slice(shown)
  return (
    <ul
      aria-label={t('here', { count: people.length })}
      className={cn('flex items-center -space-x-1', className)}
    >
      {people.slice(0, shown).map((person) => {
        const words = t(person.self ? 'self' : person.writing ? 'writing' : 'reading', { name: person.name })
        return (
          <li key={person.id}>
            <Tooltip label={words}>
              <span className="block rounded-full ring-2 ring-paper">
                <Avatar name={person.name} hue={person.hue} />
                <span className="sr-only">{words}</span>
              </span>
            </Tooltip>
          </li>
        )
      })}
      {rest.length > 0 ? (
        <li className="pl-2 text-quiet text-xs">
          <Tooltip label={rest.map(({ name }) => name).join('、')}>
            <span>{t('more', { count: rest.length })}</span>
          </Tooltip>
        </li>
      ) : null}
    </ul>
  )
}
