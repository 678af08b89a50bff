'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { FormMessage } from '#components/auth/form-message.tsx'
import { useSubmit } from '#components/auth/use-submit.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { suspendPerson } from '#lib/person/actions.ts'
import type { PersonItem } from '#lib/person/queries.ts'

/** Says what suspending does, asks why, and does it. */
export function SuspendDialog({ person, onClose }: { person: PersonItem; onClose: () => void }) {
  const t = useTranslations('people.suspendDialog')
  const ui = useTranslations('ui')
  const errors = useTranslations('errors')
  const { run, pending, message, fault } = useSubmit(suspendPerson)
  const [reason, setReason] = useState('')

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const result = await run({ personId: person.id, version: person.version, reason })
    if (result.ok) onClose()
    else if (result.error.code === 'conflict') {
      toast(errors('conflict'))
      onClose()
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('title', { name: person.name })}
      description={t('about')}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('reason')} hint={t('reasonHint')} error={fault('reason')}>
          {(control) => (
            <Textarea
              {...control}
              name="reason"
              autoFocus
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
        <FormMessage>{message}</FormMessage>
        <div className="flex justify-end gap-2">
          <DialogClose>
            <Button variant="quiet">{ui('cancel')}</Button>
          </DialogClose>
          <Button type="submit" variant="primary" pending={pending}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
