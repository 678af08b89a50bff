'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isAppError } from '#lib/errors.ts'
import { readPage } from '#lib/page-import/read-page.ts'
import { beginReview, type PageReview } from '#lib/page-import/review.ts'
import { PageSource } from './page-source.tsx'
import { ReviewScreen } from './review-screen.tsx'

export type SectionChoice = { id: string; name: string }

/** Page import in two steps: give the text, then look at what was made of it. The text is read in the browser. */
export function ImportScreen({
  sections,
  columns,
}: {
  sections: readonly SectionChoice[]
  columns: readonly string[]
}) {
  const t = useTranslations('errors')
  const [source, setSource] = useState('')
  const [review, setReview] = useState<PageReview | null>(null)
  const [error, setError] = useState<string>()

  const read = (text: string) => {
    setSource(text)
    try {
      setReview(beginReview(readPage(text, { columns })))
      setError(undefined)
    } catch (problem) {
      if (!isAppError(problem)) throw problem
      setError(t(problem.code))
    }
  }

  if (!review) return <PageSource initial={source} error={error} onRead={read} />
  return <ReviewScreen source={source} begun={review} sections={sections} onBack={() => setReview(null)} />
}
