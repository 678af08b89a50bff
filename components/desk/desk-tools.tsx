'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { cn } from '#lib/cn.ts'
import { Bell } from './bell.tsx'
import { useDesk } from './desk-context.tsx'
import { MeMenu } from './me-menu.tsx'

/** Search or command, and me: at the right of every top bar. */
export function DeskTools({ compact }: { compact: boolean }) {
  const t = useTranslations('desk')
  const { palette } = useDesk()
  const open = () => palette.setOpen(true)
  return (
    <div className="flex shrink-0 items-center gap-1">
      {compact ? null : (
        <button
          type="button"
          onClick={open}
          aria-keyshortcuts="Control+K Meta+K"
          className="hidden h-9 w-64 items-center gap-2 rounded-sm border border-faint bg-sheet px-2 text-quiet hover:bg-wash lg:flex"
        >
          <Search aria-hidden className="size-4" />
          <span className="flex-1 truncate text-left">{t('search')}</span>
          <Kbd>Ctrl K</Kbd>
        </button>
      )}
      <IconButton label={t('search')} onClick={open} className={cn(!compact && 'lg:hidden')}>
        <Search aria-hidden className="size-4" />
      </IconButton>
      <span className={cn(compact && 'max-md:hidden')}>
        <Bell />
      </span>
      <MeMenu />
    </div>
  )
}
