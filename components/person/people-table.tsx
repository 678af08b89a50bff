'use client'

import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { toast } from 'sonner'
import { Time } from '#components/desk/time.tsx'
import { useAction } from '#components/story/use-action.ts'
import { Avatar } from '#components/ui/avatar.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Input } from '#components/ui/input.tsx'
import { Cell, HeadCell, Table, TableHead, TableRow } from '#components/ui/table.tsx'
import { makeLink, restorePerson } from '#lib/person/actions.ts'
import { personHue } from '#lib/person/hue.ts'
import type { PersonItem, SectionChoice } from '#lib/person/queries.ts'
import { useDuties } from './duties.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { PersonMenu, type PersonVerb } from './person-menu.tsx'
import { PersonState } from './person-state.tsx'
import { RolesDialog } from './roles-dialog.tsx'
import { SuspendDialog } from './suspend-dialog.tsx'

type Dialog =
  | { verb: 'roles' | 'suspend'; person: PersonItem }
  | { verb: 'link'; person: PersonItem; link: { path: string; expiresAt: string } }

/** Everybody with an account, filtered by the `q` of the address. */
export function PeopleTable({
  people,
  sections,
  myId,
}: {
  people: readonly PersonItem[]
  sections: readonly SectionChoice[]
  myId: string
}) {
  const t = useTranslations('people')
  const filterId = useId()
  const query = useSearchParams().get('q') ?? ''
  const setQuery = (text: string) =>
    window.history.replaceState(null, '', text ? `?q=${encodeURIComponent(text)}` : window.location.pathname)
  const dutiesOf = useDuties(sections)
  const [dialog, setDialog] = useState<Dialog>()
  const link = useAction(makeLink)
  const restore = useAction(restorePerson)

  const act = async (person: PersonItem, verb: PersonVerb) => {
    if (verb === 'roles' || verb === 'suspend') return setDialog({ verb, person })
    if (verb === 'link') {
      const result = await link.run({ personId: person.id })
      if (result.ok) setDialog({ verb, person, link: result.data.link })
      return
    }
    const result = await restore.run({ personId: person.id, version: person.version })
    if (result.ok) toast(t('restored', { name: person.name }))
  }

  const wanted = query.trim().toLowerCase()
  const shown = people
    .map((person) => ({ person, duty: dutiesOf(person.grants) }))
    .filter(({ person, duty }) => `${person.name}\n${person.email}\n${duty}`.toLowerCase().includes(wanted))
  const close = () => setDialog(undefined)

  return (
    <>
      <label htmlFor={filterId} className="sr-only">
        {t('filter')}
      </label>
      <Input
        id={filterId}
        type="search"
        placeholder={t('filter')}
        defaultValue={query}
        key={query === '' ? 'all' : 'some'}
        onChange={(event) => setQuery(event.currentTarget.value)}
        className="mb-2 max-w-80"
      />
      {shown.length === 0 ? (
        <EmptyState action={<Button onClick={() => setQuery('')}>{t('noneAction')}</Button>}>
          {t('none')}
        </EmptyState>
      ) : (
        <Table>
          <TableHead className="max-md:sr-only">
            <tr>
              <HeadCell>{t('columns.name')}</HeadCell>
              <HeadCell>{t('columns.duties')}</HeadCell>
              <HeadCell>{t('columns.status')}</HeadCell>
              <HeadCell>{t('columns.lastSeen')}</HeadCell>
              <HeadCell>
                <span className="sr-only">{t('columns.verbs')}</span>
              </HeadCell>
            </tr>
          </TableHead>
          <tbody>
            {shown.map(({ person, duty }) => (
              <TableRow key={person.id}>
                <Cell>
                  <span className="flex items-center gap-2">
                    <Avatar name={person.name} hue={personHue(person.id)} />
                    <span className="min-w-0">
                      <span className="block font-medium">
                        {person.name}
                        {person.id === myId ? <Badge className="ml-2 font-normal">{t('you')}</Badge> : null}
                      </span>
                      <span className="block text-quiet text-xs">{person.email}</span>
                      <span className="block text-quiet text-xs md:hidden">{duty || t('noDuties')}</span>
                    </span>
                  </span>
                </Cell>
                <Cell className="hidden md:table-cell">
                  {duty || <span className="text-quiet">{t('noDuties')}</span>}
                </Cell>
                <Cell>
                  <PersonState person={person} />
                </Cell>
                <Cell className="hidden whitespace-nowrap text-quiet md:table-cell">
                  {person.lastSeenAt ? <Time at={person.lastSeenAt} /> : t('never')}
                </Cell>
                <Cell className="w-11 text-right">
                  <PersonMenu
                    person={person}
                    mine={person.id === myId}
                    onVerb={(verb) => act(person, verb)}
                  />
                </Cell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      )}
      {dialog?.verb === 'roles' ? (
        <RolesDialog person={dialog.person} sections={sections} onClose={close} />
      ) : null}
      {dialog?.verb === 'suspend' ? <SuspendDialog person={dialog.person} onClose={close} /> : null}
      {dialog?.verb === 'link' ? (
        <LinkDialog name={dialog.person.name} link={dialog.link} onClose={close} />
      ) : null}
    </>
  )
}
