'use client'

import { useTranslations } from 'next-intl'
import { type DragEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { cn } from '#lib/cn.ts'
import { longestPage } from '#lib/page-import/guard-text.ts'

/** Where the text of a page comes in: pasted, dropped as a file, or picked. */
export function PageSource({
  initial,
  error,
  onRead,
}: {
  initial: string
  error: string | undefined
  onRead: (text: string) => void
}) {
  const t = useTranslations('pageImport.source')
  const errors = useTranslations('errors')
  const [text, setText] = useState(initial)
  const [over, setOver] = useState(false)
  const [fileError, setFileError] = useState<string>()

  const take = async (file: File | undefined) => {
    setFileError(undefined)
    if (!file) return
    // Four bytes is the most a character takes; what is larger cannot be a page.
    if (file.size > longestPage * 4) return setFileError(errors('too_large'))
    const found = decode(await file.arrayBuffer())
    if (found === null) return setFileError(errors('not_text'))
    setText(found)
    onRead(found)
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    await take(event.dataTransfer.files[0])
  }

  return (
    <form
      className="flex max-w-180 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onRead(text)
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="text-quiet">{t('explain')}</p>
      <Field label={t('text')} error={fileError ?? error}>
        {(control) => (
          <Textarea
            {...control}
            rows={18}
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder={t('placeholder')}
            className={cn('max-h-[60dvh] min-h-72 overflow-auto leading-6', over && 'border-ink')}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" aria-disabled={text.trim() === '' || undefined}>
          {t('read')}
        </Button>
        <label className="inline-flex min-h-9 items-center rounded-sm border border-faint bg-sheet px-3 focus-within:outline-2 hover:bg-wash touch:min-h-11">
          {t('file')}
          <input
            type="file"
            accept=".txt,text/plain"
            className="sr-only"
            onChange={async (event) => {
              await take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </label>
      </div>
    </form>
  )
}

/** UTF-8, or GB 18030 as older systems write it; null for what is neither. */
function decode(bytes: ArrayBuffer): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next one may fit.
    }
  }
  return null
}
