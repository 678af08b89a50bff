'use client'

import { lazy, Suspense, useEffect } from 'react'
import type { StoryDocument } from '#lib/document/format.ts'
import { PrintedText } from './printed-text.tsx'
import { type StorySessionHandle, useSessionState } from './story-session.tsx'
import { ToolbarPlace } from './toolbar-place.tsx'
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
  const printed = <PrintedText document={initialDocument} language={language} className="sheet-text" />
  const waiting = (
    <>
      {session.canEdit ? <ToolbarPlace /> : null}
      <div className="sheet" data-editable={session.canEdit}>
        {printed}
      </div>
    </>
  )
  if (!session.open || !ready) return waiting
  return (
    <Suspense fallback={waiting}>
      <Surface session={session} open={session.open} language={language} printed={printed} />
    </Suspense>
  )
}
