'use client'

import { ArrowUp, Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { BylineEntry } from '#lib/story/facts.ts'
import { bylineRoles } from '#lib/story/workflow.ts'
import { useFoundPeople } from './use-found-people.ts'

/** The byline 署名: names in the order of print, each with a role and a unit; names are looked up among our people. */
export function BylineEditor({
  entries,
  error,
  onChange,
}: {
  entries: readonly BylineEntry[]
  error: string | undefined
  onChange: (entries: BylineEntry[]) => void
}) {
  const t = useTranslations('story.facts')
  const change = (at: number, part: Partial<BylineEntry>) =>
    onChange(entries.map((entry, order) => (order === at ? { ...entry, ...part } : entry)))
  const moveUp = (at: number) =>
    onChange(
      entries.map((entry, order) =>
        order === at - 1 ? (entries[at] ?? entry) : order === at ? (entries[at - 1] ?? entry) : entry,
      ),
    )
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-quiet text-xs">{t('bylines')}</legend>
      {entries.map((entry, order) => (
        <BylineRow
          // Rows have no name of their own before a person is typed; their place is what they are.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
          key={order}
          entry={entry}
          number={order + 1}
          onChange={(part) => change(order, part)}
          onUp={order > 0 ? () => moveUp(order) : undefined}
          onRemove={() => onChange(entries.filter((_, other) => other !== order))}
        />
      ))}
      {error ? (
        <p role="alert" className="text-vermilion text-xs">
          {error}
        </p>
      ) : null}
      <Button
        size="sm"
        variant="quiet"
        className="self-start"
        onClick={() => onChange([...entries, { personId: null, name: '', role: 'reporter', unit: '' }])}
      >
        <Plus aria-hidden className="size-4" />
        {t('addName')}
      </Button>
    </fieldset>
  )
}

function BylineRow({
  entry,
  number,
  onChange,
  onUp,
  onRemove,
}: {
  entry: BylineEntry
  number: number
  onChange: (part: Partial<BylineEntry>) => void
  onUp: (() => void) | undefined
  onRemove: () => void
}) {
  const t = useTranslations('story.facts')
  const roles = useTranslations('bylineRoles')
  const [asked, setAsked] = useState('')
  const people = useFoundPeople(asked)
  return (
    <div className="grid grid-cols-[1fr_1fr_auto] gap-1">
      <Combobox
        label={t('nameOf', { number })}
        listLabel={t('people')}
        maxLength={60}
        value={entry.name}
        onChange={(name) => {
          setAsked(name)
          onChange({ name, personId: null })
        }}
        onPick={(person) => {
          setAsked('')
          const found = people.find((one) => one.id === person.id)
          onChange({ personId: person.id, name: person.label, unit: found?.unit || entry.unit })
        }}
        suggestions={people.map((person) => ({ id: person.id, label: person.name, hint: person.unit }))}
      />
      <Select
        aria-label={t('roleOf', { number })}
        value={entry.role}
        onChange={(event) => {
          const role = bylineRoles.find((one) => one === event.target.value)
          if (role) onChange({ role })
        }}
      >
        {bylineRoles.map((role) => (
          <option key={role} value={role}>
            {roles(role)}
          </option>
        ))}
      </Select>
      <IconButton label={t('removeName', { number })} onClick={onRemove}>
        <X aria-hidden className="size-4" />
      </IconButton>
      <Input
        className="col-span-2"
        aria-label={t('unitOf', { number })}
        placeholder={t('unit')}
        maxLength={120}
        value={entry.unit}
        onChange={(event) => onChange({ unit: event.target.value })}
      />
      {onUp ? (
        <IconButton label={t('moveUp', { number })} onClick={onUp}>
          <ArrowUp aria-hidden className="size-4" />
        </IconButton>
      ) : null}
    </div>
  )
}
