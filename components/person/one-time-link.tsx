'use client'

import { useLocale, useTimeZone, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { DialogClose } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { fullTime } from '#lib/format.ts'

/** A link that is shown once, to copy. Where the browser keeps the clipboard shut (plain http) it is left selected. */
export function OneTimeLink({ path, expiresAt }: { path: string; expiresAt: string }) {
  const t = useTranslations('people.link')
  const locale = useLocale()
  const timeZone = useTimeZone() ?? 'UTC'
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const address = new URL(path, window.location.href).href

  const copy = async () => {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(address)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }

  const date = fullTime(new Date(expiresAt), timeZone, locale)
  return (
    <>
      <p>{t('about', { date })}</p>
      <Field label={t('label')}>
        {(control) => (
          <Input
            {...control}
            ref={input}
            readOnly
            autoFocus
            value={address}
            onFocus={(event) => event.currentTarget.select()}
            className="font-mono text-xs md:text-xs"
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <DialogClose>
          <Button>{t('done')}</Button>
        </DialogClose>
        <Button variant="primary" onClick={copy}>
          <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
        </Button>
      </div>
    </>
  )
}
