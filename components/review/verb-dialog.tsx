'use client'

import { useTimeZone, useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { Time } from '#components/desk/time.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { shortHash } from '#lib/format.ts'
import { toWallTime } from '#lib/locale/wall-time.ts'
import type { StoryForDesk } from '#lib/story/views.ts'
import type { Verb } from '#lib/story/workflow.ts'
import { LookAtText } from './look-at-text.tsx'
import { signatureOf } from './signature.ts'
import { useLook } from './use-look.ts'
import { VerbFields } from './verb-fields.tsx'
import { asksOf, emptyDraft, missing, type VerbDraft, verbForms } from './verb-forms.ts'

/** Verbs that act on the signed revision; the window says which one that is. */
const onSigned: readonly Verb[] = ['publish', 'schedule', 'update']
/** Verbs readers will see the words of. */
const toReaders: readonly Verb[] = ['correct', 'retract']

/** The window of one verb: says what will happen, asks what must be asked, and does it. */
export function VerbDialog({
  verb,
  story,
  pending,
  waitUntilSaved,
  onPerform,
  onClose,
}: {
  verb: Verb
  story: StoryForDesk
  pending: boolean
  waitUntilSaved: () => Promise<{ rev: number }>
  onPerform: (draft: VerbDraft, lookedAt: number | undefined) => void
  onClose: () => void
}) {
  const t = useTranslations('review')
  const verbs = useTranslations('verbs')
  const ui = useTranslations('ui')
  const formId = useId()
  const timeZone = useTimeZone() ?? 'UTC'
  const [draft, setDraft] = useState<VerbDraft>(() => ({
    ...emptyDraft,
    at: toWallTime(story.scheduledFor, timeZone),
    assignee: story.assignee?.id ?? '',
    author: story.stage === 'drafting' && verb === 'reassign' ? (story.author?.id ?? '') : '',
  }))
  const [tried, setTried] = useState(false)
  const { looks } = verbForms[verb]
  const look = useLook(story, waitUntilSaved, looks)
  const seen = look && look !== 'failed' ? look : null
  const asks = asksOf(verb, story)
  const lacking = missing(asks, draft)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    // One decides on a text one has seen.
    if (lacking.length > 0 || pending || (looks && !seen)) return
    onPerform(draft, seen?.documentRev)
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      size={looks ? 'lg' : 'md'}
      title={t('dialog.title', { verb: verbs(`${verb}.label`), headline: story.headline || t('untitled') })}
      description={t(`explain.${verb}`)}
      footer={
        <>
          <DialogClose>
            <Button variant="quiet">{ui('cancel')}</Button>
          </DialogClose>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            pending={pending}
            aria-disabled={(looks && !seen) || undefined}
          >
            {verbs(`${verb}.${pending ? 'busy' : 'label'}`)}
          </Button>
        </>
      }
    >
      {looks ? <LookAtText look={look} /> : null}
      {onSigned.includes(verb) ? <SignedRevision story={story} /> : null}
      <form id={formId} onSubmit={submit} className="flex flex-col gap-3">
        <VerbFields
          asks={asks}
          draft={draft}
          lacking={tried ? lacking : []}
          story={story}
          public={toReaders.includes(verb)}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      </form>
    </Dialog>
  )
}

function SignedRevision({ story }: { story: StoryForDesk }) {
  const t = useTranslations('review.dialog')
  const signed = story.signedRevision
  if (!signed) return null
  const signature = signatureOf(story, signed.id)
  return (
    <div className="flex flex-col gap-1 border-rule border-l-2 pl-3">
      <p className="flex flex-wrap gap-x-2">
        <span className="font-medium">{t('signedRevision', { number: signed.number })}</span>
        <code className="font-mono text-quiet">{shortHash(signed.sha256)}</code>
        {signature ? (
          <span className="text-quiet">
            {signature.name} <Time at={signature.at} />
          </span>
        ) : null}
      </p>
      {story.changedSinceSigned ? <p className="text-late">{t('changedSince')}</p> : null}
    </div>
  )
}
