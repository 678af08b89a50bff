import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { bridgeDocuments } from './bridge.ts'

const pair = (onWaiting?: () => void) => {
  const network = new Y.Doc()
  network.getText('t').insert(0, '甲乙')
  const editor = new Y.Doc()
  return { network, editor, bridge: bridgeDocuments(network, editor, onWaiting) }
}
const text = (doc: Y.Doc) => doc.getText('t').toString()

it('gives the editor what the network has, and each the changes of the other', () => {
  const { network, editor } = pair()
  expect(text(editor)).toBe('甲乙')
  editor.getText('t').insert(2, '丙')
  network.getText('t').insert(0, '零')
  expect(text(network)).toBe('零甲乙丙')
  expect(text(editor)).toBe('零甲乙丙')
})

it('never lets two documents share an id, which would change one in mid-session', () => {
  const network = new Y.Doc()
  const editor = new Y.Doc()
  editor.clientID = network.clientID
  bridgeDocuments(network, editor)
  expect(editor.clientID).not.toBe(network.clientID)
  const id = editor.clientID
  editor.getText('t').insert(0, '字')
  expect(network.clientID).not.toBe(id)
  expect(editor.clientID).toBe(id)
})

it('keeps remote changes waiting while held, then hands them over as one', () => {
  const waits = vi.fn()
  const { network, editor, bridge } = pair(waits)
  bridge.hold()
  for (const sign of '远端的字') network.getText('t').insert(0, sign)
  expect(text(editor)).toBe('甲乙')
  expect(bridge.waiting).toBe(true)
  expect(waits).toHaveBeenCalledTimes(1)

  const updates = vi.fn()
  editor.on('update', updates)
  bridge.release()
  expect(text(editor)).toBe(text(network))
  expect(updates).toHaveBeenCalledTimes(1)
  expect(bridge.waiting).toBe(false)
})

it('lets local changes through while remote ones wait, and both converge', () => {
  const { network, editor, bridge } = pair()
  bridge.hold()
  network.getText('t').insert(0, '远')
  editor.getText('t').insert(2, '近')
  expect(text(network)).toBe('远甲乙近')
  bridge.release()
  expect(text(editor)).toBe('远甲乙近')
})

it('does nothing after it was stopped', () => {
  const { network, editor, bridge } = pair()
  bridge.stop()
  editor.getText('t').insert(0, '零')
  expect(text(network)).toBe('甲乙')
})
