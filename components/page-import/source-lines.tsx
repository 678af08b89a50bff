'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { doubtsOf, type PageReview, type ReviewEdit } from '#lib/page-import/review.ts'
import { type Seam, SeamButton } from './seam-button.tsx'
import { SourceLine } from './source-line.tsx'

/** The page line by line: what each was taken for, and a seam between any two. */
export function SourceLines({
  review,
  stories,
  lit,
  onLight,
  onVisit,
  onEdit,
}: {
  review: PageReview
  stories: readonly (number | null)[]
  lit: number | null
  onLight: (story: number | null) => void
  onVisit: (line: number) => void
  onEdit: (edit: ReviewEdit) => void
}) {
  const t = useTranslations('pageImport')
  const doubts = new Set(doubtsOf(review))
  return (
    <ol aria-label={t('sourceTitle')} className="flex flex-col" onMouseLeave={() => onLight(null)}>
      {review.lines.map((line, index) => {
        const decision = review.decisions[index]
        if (!decision) return null
        const story = stories[index] ?? null
        const seam = seamOf(review, stories, index)
        return (
          <li key={line.row} className="contents">
            {seam ? <SeamButton seam={seam} onPress={() => onEdit(pressed(seam, index))} /> : null}
            <Line
              index={index}
              text={line.text}
              label={decision.label}
              instead={decision.instead}
              story={story}
              doubtful={doubts.has(index)}
              lit={lit !== null && lit === story}
              onLight={onLight}
              onVisit={onVisit}
              onEdit={onEdit}
            />
          </li>
        )
      })}
    </ol>
  )
}

const Line = memo(SourceLine)

/** What can be done between a line and the one above. */
function seamOf(review: PageReview, stories: readonly (number | null)[], index: number): Seam | null {
  const decision = review.decisions[index]
  if (index === 0 || !decision || stories[index] === null) return null
  if (decision.starts) return stories.slice(0, index).some((story) => story !== null) ? 'begins' : null
  if (decision.label === 'continued') return 'joined'
  const above = review.decisions[index - 1]
  const text = ['paragraph', 'continued'].includes(above?.label ?? '') && decision.label === 'paragraph'
  return text ? 'apart' : 'inside'
}

function pressed(seam: Seam, line: number): ReviewEdit {
  if (seam === 'begins') return { type: 'start', line, starts: false }
  if (seam === 'inside') return { type: 'start', line, starts: true }
  return { type: 'label', line, label: seam === 'joined' ? 'paragraph' : 'continued' }
}
