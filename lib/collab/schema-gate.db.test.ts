import { getSchema } from '@tiptap/core'
import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentExtensions } from '#lib/document/extensions.ts'
import { emptyDocument, fragmentName, type StoryDocument } from '#lib/document/format.ts'
import { documentVersion } from '#lib/document/version.ts'
import { eventually } from './testing/eventually.ts'
import { textOf } from './testing/join.ts'
import { beginStory } from './testing/newsroom.ts'
import { setStage } from './testing/stage.ts'

const stage = setStage()

const rich: StoryDocument = {
  type: 'doc',
  content: [
    ...emptyDocument().content.slice(0, 3),
    { type: 'pullQuote', content: [{ type: 'text', text: '旧编辑器不认识引语。' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '也不认识' },
        { type: 'text', text: '着重号', marks: [{ type: 'emphasisDots' }] },
      ],
    },
  ],
}

/** The format as a browser tab from last month has it: without pull quotes and emphasis dots. */
const oldSchema = getSchema(
  documentExtensions.filter(({ name }) => name !== 'pullQuote' && name !== 'emphasisDots'),
)

/** What the editor does with the text it gets, without a screen: make nodes of its own schema of it. */
function showIn(doc: Y.Doc): void {
  yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment(fragmentName), oldSchema)
}

test('an editor with an old format deletes what it does not know, as soon as it shows the text', async () => {
  const { name, id } = await beginStory(stage.open.db, stage.reporter.id, rich)
  const { state } = await stage.row(id)
  const tab = new Y.Doc()
  Y.applyUpdate(tab, state)
  const sent: Uint8Array[] = []
  tab.on('update', (update: Uint8Array) => sent.push(update))
  showIn(tab)
  expect(textOf(tab)).not.toContain('引语')
  expect(textOf(tab)).not.toContain('着重号')
  expect(sent.length).toBeGreaterThan(0)
  expect(name).toContain(id)
})

test.each([documentVersion - 1, documentVersion + 1, 'x', ''])(
  'a browser with format %s is told to reload, gets no text and destroys none',
  async (version) => {
    const { name, id } = await beginStory(stage.open.db, stage.reporter.id, rich)
    const colleague = await stage.enter(stage.editor, name)
    const tab = stage.knock({ name, version })
    await eventually(() => tab.refusals.length > 0)
    expect(tab.refusals).toEqual(['schema_outdated'])
    expect(tab.text).toBe('')
    tab.addParagraph('旧标签页里写的。')
    showIn(tab.doc)
    colleague.write('，新的认识。')
    await colleague.stored()
    expect((await stage.row(id)).text).toBe('旧编辑器不认识引语。\n也不认识着重号，新的认识。')
  },
)
