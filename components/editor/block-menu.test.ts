import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '#lib/document/schema.ts'
import { type BlockChoice, matchChoices, menuQuery } from './block-menu.ts'

const { nodes } = documentSchema
const block = (type: string, text = '') =>
  nodes[type]?.create(null, text ? documentSchema.text(text) : null) as Node

const caretIn = (last: Node, back = 0) => {
  const doc = documentSchema.node('doc', null, [block('kicker'), block('headline'), block('deck'), last])
  return EditorState.create({
    doc,
    selection: TextSelection.create(doc, TextSelection.atEnd(doc).from - back),
  })
}

describe('the block menu opens', () => {
  it.each([
    ['/', ''],
    ['、', ''],
    ['/xbt', 'xbt'],
    ['、小标', '小标'],
  ])('on %j', (text, query) => {
    expect(menuQuery(caretIn(block('paragraph', text)))).toBe(query)
  })

  it.each(['', '正文/', '/ ', '//', '、、', '1/2', '/a b'])('not on %j', (text) => {
    expect(menuQuery(caretIn(block('paragraph', text)))).toBeNull()
  })

  it('only in a paragraph, with the caret at its end', () => {
    expect(menuQuery(caretIn(block('crosshead', '/')))).toBeNull()
    expect(menuQuery(caretIn(block('paragraph', '/xbt'), 2))).toBeNull()
  })
})

describe('what was typed after it', () => {
  const choices: BlockChoice[] = [
    { id: 'crosshead', label: '小标题', also: 'xbt crosshead' },
    { id: 'subcrosshead', label: '二级小标题', also: 'ejbt subcrosshead' },
    { id: 'blockquote', label: '引文', also: 'yw quote' },
  ]
  it.each([
    ['', ['crosshead', 'subcrosshead', 'blockquote']],
    ['小标', ['crosshead', 'subcrosshead']],
    ['二', ['subcrosshead']],
    ['XBT', ['crosshead']],
    ['cross', ['crosshead', 'subcrosshead']],
    ['没有', []],
  ])('means for %j', (query, ids) => {
    expect(matchChoices(choices, query).map(({ id }) => id)).toEqual(ids)
  })
})
