'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import { cn } from '#lib/cn.ts'
import type { ImportedStory } from '#lib/page-import/assemble.ts'
import { kinds } from '#lib/page-import/story-kind.ts'
import type { SectionChoice } from './import-screen.tsx'
import { threadOf } from './thread.ts'

/** A story as it will be made. */
export function StorySheet({
  story,
  number,
  kept,
  lit,
  sections,
  sectionId,
  onLight,
  onSection,
  onDrop,
}: {
  story: ImportedStory
  number: number
  kept: boolean
  lit: boolean
  sections: readonly SectionChoice[]
  sectionId: string
  onLight: (story: number | null) => void
  onSection: (id: string) => void
  onDrop: (dropped: boolean) => void
}) {
  const t = useTranslations('pageImport')
  const kindWords = useTranslations('kinds')
  const name = story.headline ?? story.paragraphs[0]?.slice(0, 20) ?? ''
  return (
    <article
      aria-label={t('storyOf', { n: number + 1, name })}
      className={cn('border border-rule border-l-4 bg-sheet p-4', threadOf(number), lit && 'bg-wash')}
      onMouseEnter={() => onLight(number)}
      onMouseLeave={() => onLight(null)}
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="text-quiet text-xs">
          {t('storyOf', { n: number + 1, name: kindWords(kinds[story.kind]) })}
          {story.column ? ` · ${story.column}` : ''}
        </p>
        <span className="flex-1" />
        {kept ? (
          <Select
            aria-label={t('sectionOf', { name })}
            value={sectionId}
            onChange={(event) => onSection(event.target.value)}
            className="w-28"
          >
            {sections.map(({ id, name: section }) => (
              <option key={id} value={id}>
                {section}
              </option>
            ))}
          </Select>
        ) : null}
        <Button size="sm" aria-label={t(kept ? 'dropOf' : 'keepOf', { name })} onClick={() => onDrop(kept)}>
          {t(kept ? 'drop' : 'keep')}
        </Button>
      </header>
      <div
        lang="zh-Hans"
        className={cn('mt-2 flex flex-col gap-1 font-hei leading-6', !kept && 'text-quiet line-through')}
      >
        {story.kicker ? <p className="text-center font-kai text-quiet">{story.kicker}</p> : null}
        {story.headline ? (
          <h3 className="text-balance text-center font-bold font-song text-xl">{story.headline}</h3>
        ) : null}
        {story.deck ? <p className="text-center font-kai text-quiet">{story.deck}</p> : null}
        {story.bylines.length > 0 ? (
          <p className="text-center text-quiet text-xs">
            {story.bylines.map(({ name: who, role }) => (role ? `${role} ${who}` : who)).join('　')}
          </p>
        ) : null}
        {story.editorNote ? <p className="border-rule border-y py-1">{story.editorNote}</p> : null}
        {story.paragraphs.map((text, index) => (
          <div key={story.paragraphLines[index]?.[0] ?? index}>
            {story.crossheads
              .filter(({ beforeParagraphIndex }) => beforeParagraphIndex === index)
              .map((crosshead) => (
                <p key={crosshead.text} className="mt-1 text-center font-semibold">
                  {crosshead.text}
                </p>
              ))}
            <p className="indent-[2em] text-justify">
              {index === 0 && story.dateline ? <strong>{`${story.dateline} `}</strong> : null}
              {text}
            </p>
          </div>
        ))}
        {story.signature.map((line) => (
          <p key={line} className="text-right">
            {line}
          </p>
        ))}
        {story.photos.map((photo) => (
          <p key={photo.caption} className="border-rule border-t pt-1 text-quiet text-xs">
            {t('photo', { caption: photo.caption, credit: photo.credit.join(' ') })}
          </p>
        ))}
      </div>
    </article>
  )
}
