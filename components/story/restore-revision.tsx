'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { restoreRevision } from '#lib/story/actions.ts'
import { useAction } from './use-action.ts'

/** Brings back the text of a revision, after asking once. Nothing is lost by it: the present text becomes a revision too. */
export function RestoreRevision({
  storyId,
  revisionId,
  number,
}: {
  storyId: string
  revisionId: string
  number: number
}) {
  const t = useTranslations('story.revisionPage')
  const ui = useTranslations('ui')
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const { run, pending } = useAction(restoreRevision)

  const restore = async () => {
    const result = await run({ storyId, revisionId })
    if (!result.ok) return
    toast(t('restored', { number }))
    router.push(`/desk/stories/${storyId}`)
  }

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>{t('restore')}</Button>}
      title={t('restore')}
      description={t('restoreAsk', { number })}
      footer={
        <>
          <DialogClose>
            <Button variant="quiet">{ui('cancel')}</Button>
          </DialogClose>
          <Button variant="primary" pending={pending} onClick={restore}>
            {t('restore')}
          </Button>
        </>
      }
    />
  )
}
