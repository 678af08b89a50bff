'use client'

import { ClipboardPaste, Files, Inbox, type LucideIcon, Settings, UsersRound } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { cn } from '#lib/cn.ts'
import { type NavItem, type NavKey, useDesk } from './desk-context.tsx'

const icons: Record<NavKey, LucideIcon> = {
  home: Inbox,
  stories: Files,
  import: ClipboardPaste,
  people: UsersRound,
  settings: Settings,
}

/** The item whose screen is open: the longest address that begins the path. */
export function currentItem(nav: readonly NavItem[], path: string): NavKey | undefined {
  return nav
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]?.key
}

/** Ways between the screens: a column at the left, icons under 1100 px, a bar at the foot of phones. */
export function Rail() {
  const t = useTranslations('desk')
  const { nav, waiting } = useDesk()
  const here = currentItem(nav, usePathname())
  return (
    <nav
      aria-label={t('rail')}
      className={cn(
        'fixed inset-x-0 bottom-0 z-30 border-rule border-t bg-paper pb-[env(safe-area-inset-bottom)]',
        'md:sticky md:top-0 md:h-dvh md:w-13 md:shrink-0 md:border-t-0 md:border-r md:pb-0 lg:w-52',
      )}
    >
      <Link
        href="/desk"
        className="hidden h-12 items-center px-4 font-bold font-song text-lg text-ink no-underline md:flex max-lg:justify-center max-lg:px-0"
      >
        <span className="max-lg:hidden">{t('brand')}</span>
        <span aria-hidden className="lg:hidden">
          {t('brandShort')}
        </span>
      </Link>
      <ul className="flex md:flex-col md:gap-0.5 md:px-2">
        {nav.map(({ key, href }) => {
          const Icon = icons[key]
          const count = waiting[key] ?? 0
          return (
            <li key={key} className="flex-1">
              <Link
                href={href}
                aria-current={key === here ? 'page' : undefined}
                title={t(`nav.${key}`)}
                className={cn(
                  'relative flex items-center rounded-sm text-quiet no-underline hover:bg-wash hover:text-ink',
                  'min-h-14 flex-col justify-center gap-0.5 text-xs md:min-h-9 md:touch:min-h-11 md:flex-row md:gap-2.5 md:text-sm lg:justify-start lg:px-2',
                  'aria-[current=page]:font-semibold aria-[current=page]:text-ink md:aria-[current=page]:bg-wash',
                )}
              >
                <Icon aria-hidden className="size-5 shrink-0 md:size-4" strokeWidth={1.75} />
                <span className="md:max-lg:sr-only">{t(`nav.${key}`)}</span>
                {count > 0 ? (
                  <span className="tabular-nums max-lg:absolute max-lg:top-1 max-lg:right-1/2 max-lg:translate-x-5 max-lg:text-xs md:max-lg:top-0 md:max-lg:right-0.5 md:max-lg:translate-x-0 lg:ml-auto">
                    {count}
                    <span className="sr-only">{t('waiting')}</span>
                  </span>
                ) : null}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
