import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '#lib/document/schema.ts'
import { deleteAcrossHead, moveOn, selectPart, stayInLine, stepBack, toParagraph } from './head-commands.ts'

const { nodes } = documentSchema
const block = (type: string, text = '', attrs: Record<string, unknown> = {}) =>
  nodes[type]?.create(attrs, text ? documentSchema.text(text) : null) as Node

const story = (kicker: string, headline: string, deck: string, ...body: Node[]) =>
  documentSchema.node('doc', null, [
    block('kicker', kicker),
    block('headline', headline),
    block('deck', deck),
    ...(body.length ? body : [block('paragraph')]),
  ])

/** Position of the first occurrence of a text, or just after it. */
function find(doc: Node, text: string, after = false): number {
  let found = -1
  doc.descendants((node, at) => {
    const index = node.isText ? (node.text ?? '').indexOf(text) : -1
    if (found < 0 && index >= 0) found = at + index + (after ? text.length : 0)
  })
  return found
}

const at = (doc: Node, anchor: number, head = anchor) =>
  EditorState.create({ doc, selection: TextSelection.create(doc, anchor, head) })

/** What a command makes of a state: the text by blocks, with | for the caret; undefined when it passes the key on. */
function run(state: EditorState, command: Command): string[] | undefined {
  let next = state
  const took = command(state, (tr) => {
    next = state.apply(tr)
  })
  if (!took) return undefined
  next.doc.check()
  const { $from } = next.selection
  const lines: string[] = []
  next.doc.forEach((node, offset) => {
    const inside = $from.pos > offset && $from.pos < offset + node.nodeSize
    const text = node.textContent
    const caret = $from.parentOffset
    lines.push(inside ? `${text.slice(0, caret)}|${text.slice(caret)}` : text)
  })
  return lines
}

const doc = story('引', '标题', '副', block('paragraph', '正文一'), block('paragraph', '正文二'))

describe('Enter in the head', () => {
  it('goes from the kicker to the headline, to the deck, to the body, and splits nothing', () => {
    expect(run(at(doc, find(doc, '引')), moveOn)).toEqual(['引', '标题|', '副', '正文一', '正文二'])
    expect(run(at(doc, find(doc, '题')), moveOn)).toEqual(['引', '标题', '副|', '正文一', '正文二'])
    expect(run(at(doc, find(doc, '副')), moveOn)).toEqual(['引', '标题', '副', '|正文一', '正文二'])
  })

  it('does the same where the head is empty', () => {
    const empty = story('', '', '')
    expect(run(at(empty, 1), moveOn)).toEqual(['', '|', '', ''])
    expect(run(at(empty, 5), moveOn)).toEqual(['', '', '', '|'])
  })

  it('makes room above a picture or a list that opens the body', () => {
    const pictured = story('', '标题', '副', block('figure', '图说'))
    expect(run(at(pictured, find(pictured, '副')), moveOn)).toEqual(['', '标题', '副', '|', '图说'])
  })

  it('is none of its business in the body', () => {
    expect(run(at(doc, find(doc, '正文一')), moveOn)).toBeUndefined()
  })
})

describe('Backspace', () => {
  it('at the start of the body goes to the end of the deck and leaves the text', () => {
    expect(run(at(doc, find(doc, '正文一')), stepBack)).toEqual(['引', '标题', '副|', '正文一', '正文二'])
  })

  it('takes an empty first paragraph along when there are others', () => {
    const gap = story('', '标题', '', block('paragraph'), block('paragraph', '正文'))
    expect(run(at(gap, 9), stepBack)).toEqual(['', '标题', '|', '正文'])
    const only = story('', '标题', '')
    expect(run(at(only, 9), stepBack)).toEqual(['', '标题', '|', ''])
  })

  it('at the start of a line of the head goes back a line, and stops at the first', () => {
    expect(run(at(doc, find(doc, '标题')), stepBack)).toEqual(['引|', '标题', '副', '正文一', '正文二'])
    expect(run(at(doc, 1), stepBack)).toEqual(['|引', '标题', '副', '正文一', '正文二'])
  })

  it('inside a line is left to the editor', () => {
    expect(run(at(doc, find(doc, '题')), stepBack)).toBeUndefined()
    expect(run(at(doc, find(doc, '正文二')), stepBack)).toBeUndefined()
  })

  it('makes a crosshead at its start a paragraph', () => {
    const state = at(story('', '', '', block('crosshead', '小标题', { level: 2 })), 7)
    let type = ''
    toParagraph(state, (tr) => {
      type = tr.doc.child(3).type.name
    })
    expect(type).toBe('paragraph')
  })
})

it('Delete at the end of a line of the head takes nothing from the next', () => {
  expect(run(at(doc, find(doc, '标题', true)), stayInLine)).toBeDefined()
  expect(run(at(doc, find(doc, '副', true)), stayInLine)).toBeDefined()
  expect(run(at(doc, find(doc, '题')), stayInLine)).toBeUndefined()
  expect(run(at(doc, find(doc, '正文一', true)), stayInLine)).toBeUndefined()
})

describe('deleting from the head into the body', () => {
  it('takes each part out and joins none to another', () => {
    const state = at(doc, find(doc, '题'), find(doc, '文二'))
    expect(run(state, deleteAcrossHead)).toEqual(['引', '标|', '', '文二'])
  })

  it('of everything leaves an empty story', () => {
    const state = at(doc, 1, doc.content.size - 1)
    expect(run(state, deleteAcrossHead)).toEqual(['|', '', '', ''])
  })

  it('within the head keeps the body', () => {
    const state = at(doc, find(doc, '引'), find(doc, '副', true))
    expect(run(state, deleteAcrossHead)).toEqual(['|', '', '', '正文一', '正文二'])
  })

  it('keeps what follows a selection that ends in a list', () => {
    const item = (text: string) => nodes.listItem?.create(null, block('paragraph', text)) as Node
    const list = nodes.bulletList?.create(null, [item('一条'), item('二条')]) as Node
    const listed = story('', '标题', '', block('paragraph', '正文'), list)
    const state = at(listed, find(listed, '题'), find(listed, '条', true))
    expect(run(state, deleteAcrossHead)?.slice(0, 3)).toEqual(['', '标|', ''])
    expect(run(state, deleteAcrossHead)?.join('')).toBe('标|二条')
  })

  it('leaves selections inside one line or in the body to the editor', () => {
    expect(run(at(doc, find(doc, '标'), find(doc, '题')), deleteAcrossHead)).toBeUndefined()
    expect(run(at(doc, find(doc, '正文一'), find(doc, '文二')), deleteAcrossHead)).toBeUndefined()
  })
})

it('Ctrl+A takes the line, or the body, and pressed again everything', () => {
  const select = (state: EditorState) => {
    let next: EditorState | undefined
    selectPart(state, (tr) => {
      next = state.apply(tr)
    })
    return next
  }
  const text = (state: EditorState | undefined) =>
    state?.doc.textBetween(state.selection.from, state.selection.to, '/')
  const line = select(at(doc, find(doc, '题')))
  expect(text(line)).toBe('标题')
  expect(line && select(line)).toBeUndefined()
  const body = select(at(doc, find(doc, '文二')))
  expect(text(body)).toBe('正文一/正文二')
  expect(body && select(body)).toBeUndefined()
})
