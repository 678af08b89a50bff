'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useReducer, useState } from 'react'
import { toast } from 'sonner'
import { takesText } from '#components/desk/single-keys.ts'
import { useAction } from '#components/story/use-action.ts'
import { Button } from '#components/ui/button.tsx'
import { importPage } from '#lib/page-import/actions.ts'
import {
  doubtsOf,
  editReview,
  isKept,
  type PageReview,
  storyOfLines,
  tallyOf,
} from '#lib/page-import/review.ts'
import type { SectionChoice } from './import-screen.tsx'
import { PageFactsForm } from './page-facts-form.tsx'
import { SourceLines } from './source-lines.tsx'
import { StorySheet } from './story-sheet.tsx'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** An id of the shape the server expects, so that sending twice is one import. */
const makeImportId = () =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => alphabet[byte & 31]).join('')

/** Source and result side by side. Nothing becomes a story before the button at the foot. */
export function ReviewScreen({
  source,
  begun,
  sections,
  onBack,
}: {
  source: string
  begun: PageReview
  sections: readonly SectionChoice[]
  onBack: () => void
}) {
  const t = useTranslations('pageImport')
  const router = useRouter()
  const [review, edit] = useReducer(editReview, begun)
  const [lit, setLit] = useState<number | null>(null)
  const [at, setAt] = useState<number | null>(null)
  const [importId] = useState(makeImportId)
  const [page, setPage] = useState({
    issueDate: begun.facts.issueDate ?? '',
    pageNumber: begun.facts.pageNumber ?? '',
    pageName: begun.facts.pageName ?? '',
    sectionId: sections[0]?.id ?? '',
  })
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const { run, pending, fields } = useAction(importPage)
  const stories = useMemo(() => storyOfLines(review), [review])
  const tally = tallyOf(review)

  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (
        !['n', 'p'].includes(event.key) ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        takesText(event.target)
      )
        return
      const doubts = doubtsOf(review)
      const next =
        event.key === 'n'
          ? (doubts.find((line) => line > (at ?? -1)) ?? doubts[0])
          : (doubts.findLast((line) => line < (at ?? Number.POSITIVE_INFINITY)) ?? doubts.at(-1))
      if (next === undefined) return
      event.preventDefault()
      setAt(next)
      document.getElementById(`line-${next}`)?.focus()
    }
    window.addEventListener('keydown', walk)
    return () => window.removeEventListener('keydown', walk)
  }, [review, at])

  const make = async () => {
    if (pending || tally.stories === 0) return
    const { issueDate, ...rest } = page
    const result = await run({
      importId,
      source,
      decisions: review.decisions.map(({ label, starts }) => ({ label, starts })),
      sections: chosen,
      dropped: [...review.dropped],
      issueDate: issueDate || null,
      ...rest,
    })
    if (!result.ok) return
    toast(t('made', { n: result.data.storyIds.length }))
    router.push('/desk/stories')
  }

  return (
    <div className="flex flex-col gap-4 pb-20">
      <PageFactsForm page={page} sections={sections} fields={fields} onChange={setPage} />
      <div className="grid gap-6 lg:grid-cols-2">
        <section aria-label={t('sourceTitle')} className="min-w-0">
          <h2 className="border-ink border-b pb-1 font-semibold">{t('sourceTitle')}</h2>
          <SourceLines
            review={review}
            stories={stories}
            lit={lit}
            onLight={setLit}
            onVisit={setAt}
            onEdit={edit}
          />
        </section>
        <section aria-label={t('resultTitle')} className="flex min-w-0 flex-col gap-3">
          <h2 className="border-ink border-b pb-1 font-semibold">{t('resultTitle')}</h2>
          {review.stories.map((story, number) => (
            <StorySheet
              key={story.lines[0]}
              story={story}
              number={number}
              kept={isKept(review, story)}
              lit={lit === number}
              sections={sections}
              sectionId={chosen[String(story.lines[0])] ?? page.sectionId}
              onLight={setLit}
              onSection={(id) => setChosen({ ...chosen, [String(story.lines[0])]: id })}
              onDrop={(dropped) => edit({ type: 'drop', line: story.lines[0] ?? -1, dropped })}
            />
          ))}
        </section>
      </div>
      <footer className="fixed inset-x-0 bottom-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 border-rule border-t bg-paper px-3 py-2 max-md:bottom-14 md:left-14 md:px-5 lg:left-52">
        <p aria-live="polite" className="tabular-nums">
          {t('tally', tally)}
        </p>
        {tally.doubts > 0 ? <p className="text-quiet text-xs max-md:hidden">{t('walk')}</p> : null}
        <span className="flex-1" />
        <Button onClick={onBack}>{t('back')}</Button>
        <Button
          variant="primary"
          pending={pending}
          aria-disabled={tally.stories === 0 || undefined}
          onClick={make}
        >
          {t('make', { n: tally.stories })}
        </Button>
      </footer>
    </div>
  )
}
