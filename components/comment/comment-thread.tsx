'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Time } from '#components/desk/time.tsx'
import { useAction } from '#components/story/use-action.ts'
import { Avatar } from '#components/ui/avatar.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { reopenThread, replyToThread, resolveThread } from '#lib/comment/actions.ts'
import type { ThreadItem } from '#lib/comment/queries.ts'
import { personHue } from '#lib/person/hue.ts'

/** One thread: the words it is about, what was said, and the way to answer or to settle it. */
export function CommentThread({ thread }: { thread: ThreadItem }) {
  const t = useTranslations('story.comments')
  const settle = useAction(resolveThread)
  const reopen = useAction(reopenThread)
  const [answering, setAnswering] = useState(false)
  return (
    <li className="flex flex-col gap-2 border-rule border-b pb-3">
      {thread.quotedText ? (
        <blockquote className="line-clamp-3 border-rule border-l-2 pl-2 text-quiet">
          {thread.quotedText}
        </blockquote>
      ) : null}
      {thread.comments.map((comment) => (
        <div key={comment.id} className="flex gap-2">
          <Avatar name={comment.by.name} hue={personHue(comment.by.id)} />
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap gap-x-2">
              <span>{comment.by.name}</span>
              <span className="text-quiet">
                <Time at={comment.at} />
              </span>
            </p>
            <p className="whitespace-pre-line">{comment.body}</p>
          </div>
        </div>
      ))}
      {thread.resolved ? (
        <div className="flex flex-wrap items-center gap-2">
          <p className="text-quiet">
            {t('settledBy', { name: thread.resolved.by?.name ?? '' })} <Time at={thread.resolved.at} />
          </p>
          <Button
            size="sm"
            variant="quiet"
            pending={reopen.pending}
            onClick={() => reopen.run({ threadId: thread.id })}
          >
            {t('reopen')}
          </Button>
        </div>
      ) : answering ? (
        <Answer threadId={thread.id} onDone={() => setAnswering(false)} />
      ) : (
        <div className="flex gap-2">
          <Button size="sm" onClick={() => setAnswering(true)}>
            {t('answer')}
          </Button>
          <Button size="sm" pending={settle.pending} onClick={() => settle.run({ threadId: thread.id })}>
            {t('settle')}
          </Button>
        </div>
      )}
    </li>
  )
}

function Answer({ threadId, onDone }: { threadId: string; onDone: () => void }) {
  const t = useTranslations('story.comments')
  const ui = useTranslations('ui')
  const { run, pending } = useAction(replyToThread)
  const [body, setBody] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!body.trim() || pending) return
    const result = await run({ threadId, body })
    if (result.ok) onDone()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <Field label={t('answer')} hideLabel>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={2000}
            value={body}
            autoFocus
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm" pending={pending} disabled={!body.trim()}>
          {t('answer')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onDone}>
          {ui('cancel')}
        </Button>
      </div>
    </form>
  )
}
