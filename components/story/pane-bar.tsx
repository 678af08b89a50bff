'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { Verb } from '#lib/story/workflow.ts'
import { type SlipTab, slipTabs } from './slip.tsx'

export type Pane = 'text' | SlipTab

/** On narrow screens: text and the parts of the slip as tabs of one row, and beside the text the verb it waits for. */
export function PaneBar({
  pane,
  onPane,
  primary,
  pending,
  onChoose,
}: {
  pane: Pane
  onPane: (pane: Pane) => void
  primary: Verb | null
  pending: Verb | null
  onChoose: (verb: Verb) => void
}) {
  const t = useTranslations('story')
  const verbs = useTranslations('verbs')
  return (
    <div className="sticky top-12 z-10 flex items-center gap-2 border-rule border-b bg-paper pr-3 lg:hidden">
      <div className="flex min-w-0 flex-1 gap-1 overflow-x-auto px-3">
        {(['text', ...slipTabs] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={pane === name}
            onClick={() => onPane(name)}
            className="touch-row shrink-0 border-transparent border-b-2 px-2 text-quiet focus-visible:-outline-offset-2 aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {name === 'text' ? t('screen.text') : t(`slip.${name}`)}
          </button>
        ))}
      </div>
      {primary && pane === 'text' ? (
        <Button variant="primary" size="sm" pending={pending === primary} onClick={() => onChoose(primary)}>
          {verbs(`${primary}.${pending === primary ? 'busy' : 'label'}`)}
        </Button>
      ) : null}
    </div>
  )
}
