'use client'

import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type CSSProperties, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { OpenSession } from '#lib/collab-client/open-session.ts'
import type { SavedState } from '#lib/collab-client/saved-state.ts'
import { BlockMenuList } from './block-menu-list.tsx'
import { editorExtensions } from './editor-extensions.ts'
import { followCounts } from './follow-counts.ts'
import { FootLine } from './foot-line.tsx'
import { KeyHelp } from './key-help.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { SelectionBubble } from './selection-bubble.tsx'
import { type StorySessionHandle, useSessionState } from './story-session.tsx'
import { Toolbar, type ToolbarHandle } from './toolbar.tsx'
import { ToolbarPlace } from './toolbar-place.tsx'
import { useBarsAbove } from './use-bars-above.ts'
import { useEditorWords } from './use-editor-words.ts'
import '#app/story-text.css'
import './editor.css'

/** States in which whatever is typed could never be stored. In all others typing goes on and is sent later. */
const closed = new Set<SavedState['kind']>(['read-only', 'outdated', 'forbidden'])

/** The sheet one writes on. One editor a shared document; nothing here renders again because of a keystroke. */
export function Surface({
  session,
  open,
  language,
  printed,
}: {
  session: StorySessionHandle
  open: OpenSession
  language: 'zh-Hans' | 'en'
  /** The text as last stored, for the moment until the editor stands. */
  printed: ReactNode
}) {
  const t = useTranslations('editor')
  const words = useEditorWords()
  const textId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const toolbar = useRef<ToolbarHandle>(null)
  const [panel, setPanel] = useState<'link' | 'help' | null>(null)
  const above = useBarsAbove(frame)
  const { document, awareness, gate, store } = open
  const editable = useSessionState(session, ({ saved }) => session.canEdit && !closed.has(saved.kind))

  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language of the desk only, which loads the page anew
  const { extensions, blocks } = useMemo(
    () =>
      editorExtensions({
        document,
        awareness,
        gate,
        words,
        windows: () => ({
          openLink: () => setPanel('link'),
          openHelp: () => setPanel('help'),
          focusToolbar: () => toolbar.current?.focus(),
        }),
      }),
    [document, awareness, gate],
  )
  const editor = useEditor(
    {
      extensions,
      editable,
      immediatelyRender: false,
      // Its few rules stand in editor.css, where the page's content policy can see them.
      injectCSS: false,
      editorProps: {
        // The caret never hides behind the bars.
        scrollMargin: { top: 150, bottom: 90, left: 0, right: 0 },
        scrollThreshold: { top: 150, bottom: 90, left: 0, right: 0 },
        attributes: {
          id: textId,
          // Tiptap's own is lost when React hands the options in again.
          role: 'textbox',
          class: 'story-text sheet-text',
          lang: language,
          'aria-label': t('text'),
          'aria-multiline': 'true',
          'aria-readonly': String(!editable),
          spellcheck: language === 'en' ? 'true' : 'false',
          translate: 'no',
        },
      },
    },
    [document.guid],
  )
  useEffect(() => {
    editor?.setEditable(editable)
  }, [editor, editable])
  useEffect(() => (editor ? followCounts(editor, gate, store) : undefined), [editor, gate, store])

  return (
    <div
      ref={frame}
      style={{ '--above': `${above}px` } as CSSProperties}
      className="flex min-h-[calc(100dvh-var(--above))] flex-col max-md:min-h-[calc(100dvh-var(--above)-56px)]"
    >
      {editable ? (
        <ToolbarPlace>
          {editor ? (
            <Toolbar
              ref={toolbar}
              editor={editor}
              gate={gate}
              textId={textId}
              onLink={() => setPanel('link')}
            />
          ) : null}
        </ToolbarPlace>
      ) : null}
      <div className="sheet" data-editable={editable}>
        <div ref={sheet} className="relative">
          {editor ? <EditorContent editor={editor} /> : printed}
          {editor && editable ? (
            <>
              <SelectionBubble editor={editor} gate={gate} sheet={sheet} onLink={() => setPanel('link')} />
              <BlockMenuList editor={editor} menu={blocks} sheet={sheet} />
            </>
          ) : null}
        </div>
      </div>
      <FootLine session={session} onHelp={() => setPanel('help')} />
      {editor && panel === 'link' ? <LinkDialog editor={editor} onClose={() => setPanel(null)} /> : null}
      {panel === 'help' ? <KeyHelp onClose={() => setPanel(null)} /> : null}
    </div>
  )
}
