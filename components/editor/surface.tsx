'use client'

import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
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
}: {
  session: StorySessionHandle
  open: OpenSession
  language: 'zh-Hans' | 'en'
}) {
  const t = useTranslations('editor')
  const words = useEditorWords()
  const textId = useId()
  const sheet = useRef<HTMLDivElement>(null)
  const toolbar = useRef<ToolbarHandle>(null)
  const [window, setWindow] = useState<'link' | 'help' | null>(null)
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
          openLink: () => setWindow('link'),
          openHelp: () => setWindow('help'),
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
        attributes: {
          id: textId,
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

  if (!editor) return null
  return (
    <div className="flex min-h-full flex-col">
      {editable ? (
        <div className="sticky top-12 z-10 border-rule border-b bg-paper px-2 py-0.5 max-lg:top-[85px] max-lg:touch:top-[93px]">
          <Toolbar
            ref={toolbar}
            editor={editor}
            gate={gate}
            textId={textId}
            onLink={() => setWindow('link')}
          />
        </div>
      ) : null}
      <div className="sheet" data-editable={editable}>
        <div ref={sheet} className="relative">
          <EditorContent editor={editor} />
          {editable ? (
            <>
              <SelectionBubble editor={editor} gate={gate} sheet={sheet} onLink={() => setWindow('link')} />
              <BlockMenuList editor={editor} menu={blocks} sheet={sheet} />
            </>
          ) : null}
        </div>
      </div>
      <FootLine session={session} onHelp={() => setWindow('help')} />
      {window === 'link' ? <LinkDialog editor={editor} onClose={() => setWindow(null)} /> : null}
      {window === 'help' ? <KeyHelp onClose={() => setWindow(null)} /> : null}
    </div>
  )
}
