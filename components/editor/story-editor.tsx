'use client'

import { lazy, Suspense, useEffect } from 'react'
import type { StoryDocument } from '#lib/document/format.ts'
import { PrintedText } from './printed-text.tsx'
import { type StorySessionHandle, useSessionState } from './story-session.tsx'
import './editor.css'

const load = () => import('./surface.tsx')
const Surface = lazy(() => load().then(({ Surface }) => ({ default: Surface })))

/**
 * The text of a story: as last stored, to be read at once, then as the shared document to be written in, when it and the
 * editor's code have arrived. Stands inside a StorySession.
 */
export function StoryEditor({
  session,
  initialDocument,
  language = 'zh-Hans',
}: {
  session: StorySessionHandle
  initialDocument: StoryDocument
  language?: 'zh-Hans' | 'en'
}) {
  const ready = useSessionState(session, (state) => state.ready)
  useEffect(() => {
    // Together with the text, not after it.
    void load()
  }, [])
  const printed = (
    <div className="sheet">
      <PrintedText document={initialDocument} language={language} className="sheet-text" />
    </div>
  )
  if (!session.open || !ready) return printed
  return (
    <Suspense fallback={printed}>
      <Surface session={session} open={session.open} language={language} />
    </Suspense>
  )
}
