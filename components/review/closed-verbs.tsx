'use client'

import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Because, VerbChoice } from '#lib/story/views.ts'

/** Closed verbs, those of one reason in one line. Each stays a button of its name that does nothing; the reason is text. */
export function ClosedVerbs({ choices }: { choices: readonly VerbChoice[] }) {
  const t = useTranslations('review')
  const verbs = useTranslations('verbs')
  const because = useTranslations('because')
  const groups = Map.groupBy(
    choices.filter((choice) => !choice.ok),
    (choice): Because => choice.because,
  )
  if (groups.size === 0) return null
  return (
    <ul aria-label={t('closedLabel')} className="flex flex-col gap-1 text-quiet text-xs">
      {[...groups].map(([reason, group]) => (
        <li key={reason}>
          {group.map(({ verb }, order) => (
            <Fragment key={verb}>
              {order > 0 ? ' · ' : null}
              <button
                type="button"
                aria-disabled
                aria-describedby={`because-${reason}`}
                className="cursor-not-allowed rounded-sm"
              >
                {verbs(`${verb}.label`)}
              </button>
            </Fragment>
          ))}
          <span aria-hidden> — </span>
          <span id={`because-${reason}`}>{because(reason)}</span>
        </li>
      ))}
    </ul>
  )
}
