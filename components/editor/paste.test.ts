import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '#lib/document/schema.ts'
import { withoutTypedIndent } from './head-rules.ts'
import { asLine, forBody } from './paste.ts'

const { nodes } = documentSchema
const block = (type: string, text = '') =>
  nodes[type]?.create(null, text ? documentSchema.text(text) : null) as Node

it.each([
  ['单行', '单行'],
  ['秋粮入库\n过半', '秋粮入库过半'],
  ['秋粮入库，\r\n  过半\n\n', '秋粮入库，过半'],
  ['Grain harvest\nhalf in', 'Grain harvest half in'],
  ['GDP\n增长', 'GDP 增长'],
])('puts %j in the head as one line', (text, line) => {
  expect(asLine(text.replaceAll('\r\n', '\n'))).toBe(line)
})

describe('what is pasted into the body', () => {
  const pasted = (...content: Node[]) => {
    const made: string[] = []
    forBody(new Slice(Fragment.fromArray(content), 0, 0), documentSchema).content.forEach((node) => {
      made.push(`${node.type.name}:${node.textContent}`)
    })
    return made
  }

  it('loses indents that were typed', () => {
    expect(pasted(block('paragraph', '　　为进一步'), block('paragraph', '\u00a0\u00a0\t城东'))).toEqual([
      'paragraph:为进一步',
      'paragraph:城东',
    ])
  })

  it('keeps spaces inside a text, and crossheads as they are', () => {
    expect(pasted(block('paragraph', '一　二'), block('crosshead', '　　三'))).toEqual([
      'paragraph:一　二',
      'crosshead:　　三',
    ])
  })

  it('has no second headline', () => {
    expect(pasted(block('kicker', '引'), block('headline', '标题'), block('paragraph', '文'))).toEqual([
      'paragraph:引',
      'paragraph:标题',
      'paragraph:文',
    ])
  })

  it('is cleaned inside lists and quotes too', () => {
    const item = nodes.listItem?.create(null, block('paragraph', '　　条')) as Node
    expect(pasted(nodes.bulletList?.create(null, item) as Node)).toEqual(['bulletList:条'])
  })
})

describe('a typed indent', () => {
  const state = (text: string) => {
    const doc = documentSchema.node('doc', null, [
      block('kicker'),
      block('headline'),
      block('deck'),
      block('paragraph', text),
    ])
    return EditorState.create({ doc, selection: TextSelection.atEnd(doc) })
  }
  const typed = (text: string) => {
    const before = state(text)
    const tr = before.tr.insertText('。')
    const after = before.apply(tr)
    return withoutTypedIndent([tr], after)?.doc.textContent
  }

  it('goes when something is typed', () => {
    expect(typed('　　为')).toBe('为。')
    expect(typed('　')).toBe('。')
  })

  it('is left alone where there is none', () => {
    expect(typed('为　了')).toBeUndefined()
  })
})
