'use client'

import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { Dialog as Radix, VisuallyHidden } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { toast } from 'sonner'
import { Kbd } from '#components/ui/kbd.tsx'
import { chooseLocale } from '#lib/locale/actions.ts'
import type { Locale } from '#lib/locale/locale.ts'
import { useDesk } from './desk-context.tsx'
import { goKeys } from './shortcuts.tsx'
import { useFoundStories } from './use-found-stories.ts'

const otherLocale: Record<string, Locale> = { 'zh-CN': 'en', en: 'zh-CN' }

/** Search or command: every screen, every story by its text, and what can be done here. */
export function Palette() {
  const t = useTranslations('palette')
  const { palette } = useDesk()
  return (
    <Radix.Root open={palette.open} onOpenChange={palette.setOpen}>
      <Radix.Portal>
        <Radix.Overlay className="appear fixed inset-0 z-40 bg-shade" />
        <Radix.Content
          aria-describedby={undefined}
          className="appear fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[min(32rem,80dvh)] max-w-160 flex-col overflow-hidden rounded-sm border border-rule bg-sheet md:top-[10dvh]"
        >
          <VisuallyHidden.Root>
            <Radix.Title>{t('title')}</Radix.Title>
          </VisuallyHidden.Root>
          <PaletteList close={() => palette.setOpen(false)} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function PaletteList({ close }: { close: () => void }) {
  const t = useTranslations('palette')
  const desk = useTranslations('desk')
  const router = useRouter()
  const locale = useLocale()
  const { nav, commands } = useDesk()
  const [query, setQuery] = useState('')
  const { stories, state } = useFoundStories(query)

  const go = (href: string) => {
    close()
    router.push(href)
  }
  const changeLanguage = async () => {
    close()
    const result = await chooseLocale({ locale: otherLocale[locale] ?? 'zh-CN' })
    if (result.ok) router.refresh()
    else toast(t('languageNotChanged'))
  }

  return (
    <Command label={t('title')} loop className="flex min-h-0 flex-col">
      <Command.Input
        value={query}
        onValueChange={setQuery}
        placeholder={t('placeholder')}
        className="h-12 w-full shrink-0 border-rule border-b bg-transparent px-4 text-base text-ink outline-none placeholder:text-quiet"
      />
      <Command.List className="min-h-0 overflow-y-auto p-1">
        <Command.Empty className="px-3 py-6 text-center text-quiet">
          {t(state === 'looking' ? 'looking' : state === 'failed' ? 'failed' : 'nothing')}
        </Command.Empty>
        {commands.length > 0 ? (
          <Group heading={t('here')}>
            {commands.map((command) => (
              <Item
                key={command.id}
                value={`here ${command.id}`}
                keywords={[command.label]}
                onSelect={() => {
                  close()
                  command.run()
                }}
              >
                {command.label}
              </Item>
            ))}
          </Group>
        ) : null}
        {stories.length > 0 ? (
          <Group heading={t('stories')}>
            {stories.map((story) => (
              <Item
                key={story.id}
                value={`story ${story.id}`}
                // The server has already chosen: every one of these fits the query.
                keywords={[query]}
                onSelect={() => go(`/desk/stories/${story.id}`)}
                hint={story.about}
              >
                {story.headline || t('untitled')}
              </Item>
            ))}
          </Group>
        ) : null}
        <Group heading={t('do')}>
          <Item value="new story" keywords={[t('newStory')]} onSelect={() => go('/desk/stories/new')}>
            {t('newStory')}
          </Item>
          <Item value="language" keywords={[t('language')]} onSelect={changeLanguage}>
            {t('language')}
          </Item>
        </Group>
        <Group heading={t('go')}>
          {nav.map(({ key, href }) => (
            <Item
              key={key}
              value={`go ${key}`}
              keywords={[desk(`nav.${key}`)]}
              onSelect={() => go(href)}
              hint={
                <span className="flex gap-1">
                  <Kbd>g</Kbd>
                  <Kbd>{goKeys[key]}</Kbd>
                </span>
              }
            >
              {desk(`nav.${key}`)}
            </Item>
          ))}
        </Group>
      </Command.List>
    </Command>
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="**:[[cmdk-group-heading]]:px-2 **:[[cmdk-group-heading]]:pt-2 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:text-quiet **:[[cmdk-group-heading]]:text-xs"
    >
      {children}
    </Command.Group>
  )
}

function Item({
  value,
  keywords,
  onSelect,
  hint,
  children,
}: {
  value: string
  keywords: string[]
  onSelect: () => void
  hint?: ReactNode
  children: ReactNode
}) {
  return (
    <Command.Item
      value={value}
      keywords={keywords}
      onSelect={onSelect}
      className="flex touch-row cursor-default items-center gap-3 rounded-sm px-2 data-[selected=true]:bg-wash"
    >
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint ? <span className="shrink-0 text-quiet text-xs">{hint}</span> : null}
    </Command.Item>
  )
}
