'use client'

import { type Editor, getAttributes, isMarkActive } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { isComposing } from './is-composing.ts'
import { asAddress } from './link-address.ts'

/** Sets, changes or removes the link of the selected text. Mounted while it is open. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.link')
  const ui = useTranslations('ui')
  const linked = isMarkActive(editor.state, 'link')
  const [typed, setTyped] = useState(() => String(getAttributes(editor.state, 'link').href ?? ''))
  const [wrong, setWrong] = useState(false)

  const change = (address: string | null) => {
    const chain = editor.chain().focus().extendMarkRange('link')
    if (address === null) chain.unsetMark('link').run()
    else chain.setMark('link', { href: address }).run()
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = asAddress(typed)
    if (address) change(address)
    else setWrong(true)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (open) return
        onClose()
        editor.commands.focus()
      }}
      title={t('title')}
      footer={
        <>
          {linked ? (
            <Button className="mr-auto" onClick={() => change(null)}>
              {t('remove')}
            </Button>
          ) : null}
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" form="link-form" variant="primary">
            {t('set')}
          </Button>
        </>
      }
    >
      <form id="link-form" onSubmit={submit} noValidate>
        <Field label={t('address')} hint={t('hint')} error={wrong ? t('wrong') : undefined}>
          {(control) => (
            <Input
              {...control}
              type="url"
              inputMode="url"
              autoComplete="off"
              autoFocus
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setWrong(false)
              }}
              onKeyDown={(event) => {
                // The Enter that confirms a composition does not send the form.
                if (event.key === 'Enter' && isComposing(event.nativeEvent)) event.preventDefault()
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
