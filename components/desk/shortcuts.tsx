'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { type NavKey, useDesk } from './desk-context.tsx'
import { readSingleKeys, subscribeSingleKeys, takesText, writeSingleKeys } from './single-keys.ts'

/** Second key after `g`. */
export const goKeys: Record<NavKey, string> = {
  home: 'd',
  stories: 's',
  import: 'i',
  people: 'p',
  settings: ',',
}

const waitMs = 1_500

/** Keys that work everywhere on the desk, and the window that explains them. */
export function Shortcuts() {
  const router = useRouter()
  const { nav, palette } = useDesk()
  const [helpOpen, setHelpOpen] = useState(false)
  const wentAt = useRef(0)

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        palette.setOpen(true)
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return
      if (event.key === '?') {
        event.preventDefault()
        setHelpOpen(true)
        return
      }
      if (!readSingleKeys()) return
      if (event.key === 'g') {
        wentAt.current = event.timeStamp
        return
      }
      if (event.timeStamp - wentAt.current > waitMs) return
      wentAt.current = 0
      const item = nav.find(({ key }) => goKeys[key] === event.key)
      if (!item) return
      event.preventDefault()
      router.push(item.href)
    }
    document.addEventListener('keydown', onKey)
    // Says that the screen answers: before, keys and choices go nowhere.
    document.documentElement.dataset.ready = ''
    return () => document.removeEventListener('keydown', onKey)
  }, [nav, palette, router])

  return <ShortcutHelp open={helpOpen} onOpenChange={setHelpOpen} />
}

function ShortcutHelp({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('desk')
  const { nav } = useDesk()
  const singleKeys = useSyncExternalStore(subscribeSingleKeys, readSingleKeys, () => true)
  const rows: [string[], string][] = [
    [['Ctrl', 'K'], t('search')],
    ...nav.map(({ key }): [string[], string] => [['g', goKeys[key]], t(`nav.${key}`)]),
    [['j'], t('keys.next')],
    [['k'], t('keys.previous')],
    [['Enter'], t('keys.open')],
    [['/'], t('keys.filter')],
    [['n'], t('keys.new')],
    [['?'], t('keys.help')],
  ]
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('keys.title')}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
        {rows.map(([keys, what]) => (
          <div key={what} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={t('keys.single')}
        checked={singleKeys}
        onChange={(event) => writeSingleKeys(event.target.checked)}
      />
    </Dialog>
  )
}
