'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useAction } from '#components/story/use-action.ts'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { startThread } from '#lib/comment/actions.ts'
import type { ThreadItem } from '#lib/comment/queries.ts'
import { CommentThread } from './comment-thread.tsx'
import { selectedQuote } from './selected-quote.ts'

/** The comments 批注 of a story: what is open first, what is settled below. A new one quotes what is selected in the text. */
export function CommentPanel({ storyId, threads }: { storyId: string; threads: readonly ThreadItem[] }) {
  const t = useTranslations('story.comments')
  const open = threads.filter((thread) => !thread.resolved)
  const settled = threads.filter((thread) => thread.resolved)
  return (
    <div className="flex flex-col gap-4">
      <NewThread storyId={storyId} />
      {open.length === 0 ? <EmptyState>{t('none')}</EmptyState> : null}
      <ol className="flex flex-col gap-4">
        {open.map((thread) => (
          <CommentThread key={thread.id} thread={thread} />
        ))}
      </ol>
      {settled.length > 0 ? (
        <details>
          <summary className="w-fit rounded-sm text-quiet">{t('settled', { count: settled.length })}</summary>
          <ol className="flex flex-col gap-4 pt-3">
            {settled.map((thread) => (
              <CommentThread key={thread.id} thread={thread} />
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  )
}

function NewThread({ storyId }: { storyId: string }) {
  const t = useTranslations('story.comments')
  const { run, pending } = useAction(startThread)
  const [body, setBody] = useState('')
  const [quote, setQuote] = useState<ReturnType<typeof selectedQuote>>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!body.trim() || pending) return
    const result = await run({ storyId, body, ...quote })
    if (!result.ok) return
    setBody('')
    setQuote(null)
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      {quote ? (
        <p className="flex items-baseline gap-2 border-rule border-l-2 pl-2 text-quiet">
          <span className="line-clamp-3 min-w-0 flex-1">{quote.quotedText}</span>
          <Button size="sm" variant="quiet" onClick={() => setQuote(null)}>
            {t('noQuote')}
          </Button>
        </p>
      ) : null}
      <Field label={t('new')} hint={quote ? undefined : t('quoteHint')}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={2000}
            value={body}
            // The selection in the text is gone once the caret stands here.
            onPointerDown={() => setQuote((before) => selectedQuote() ?? before)}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" size="sm" pending={pending} disabled={!body.trim()}>
          {t('add')}
        </Button>
      </div>
    </form>
  )
}
