import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type OpenSession, openSession } from './open-session.ts'
import type { Refusal } from './saved-state.ts'
import { Newsroom } from './testing/newsroom.ts'

const name = 'story.abc.1'
let newsroom: Newsroom
let sessions: OpenSession[] = []

const open = (selfId = 'p1', probe: () => Promise<Refusal | null> = async () => null) => {
  const session = openSession({ url: newsroom.url, name, self: { id: selfId, name: selfId }, probe })
  sessions.push(session)
  return session
}
const kind = (session: OpenSession) => session.store.state().saved.kind
const text = (session: OpenSession) => session.document.getText('t')
const becomes = (session: OpenSession, expected: string) =>
  vi.waitFor(() => expect(kind(session)).toBe(expected), { timeout: 5_000, interval: 20 })

beforeEach(async () => {
  newsroom = new Newsroom(name)
  await newsroom.start()
})
afterEach(async () => {
  for (const session of sessions) session.close()
  sessions = []
  await newsroom.stop()
})

it('says saved only after the server has stored what was typed, not when it has arrived', async () => {
  const [session, colleague] = [open('p1'), open('p2')]
  await becomes(session, 'saved')
  await becomes(colleague, 'saved')
  text(session).insert(0, '今天发布')
  expect(kind(session)).toBe('saving')
  await vi.waitFor(() => expect(text(colleague).toString()).toBe('今天发布'))
  expect(kind(session)).toBe('saving')
  newsroom.stored()
  await becomes(session, 'saved')
  expect(session.store.state().stored).toEqual({ rev: 2, at: '2026-11-23T10:22:00Z' })

  text(session).delete(0, 2)
  expect(kind(session)).toBe('saving')
  await vi.waitFor(() => expect(newsroom.text()).toBe('发布'))
  newsroom.stored()
  await becomes(session, 'saved')
})

it('waits until all it shows is stored, a colleague’s changes included, and gives the rev', async () => {
  const [session, colleague] = [open('p1'), open('p2')]
  await becomes(session, 'saved')
  await becomes(colleague, 'saved')
  text(colleague).insert(0, '同事')
  await vi.waitFor(() => expect(text(session).toString()).toBe('同事'))
  expect(kind(session)).toBe('saved')
  text(session).insert(2, '和我')
  const { rev } = await session.waitUntilSaved()
  expect(rev).toBe(newsroom.rev)
  expect(newsroom.text()).toBe('同事和我')
  expect(kind(session)).toBe('saved')
})

it('keeps what was typed while the server was gone, says that it is nowhere else, and delivers it', async () => {
  const session = open()
  await becomes(session, 'saved')
  await newsroom.stop()
  await becomes(session, 'connecting')
  text(session).insert(0, '断线时写的')
  expect(session.store.state().saved).toEqual({ kind: 'connecting', unsaved: true })
  await newsroom.start()
  await vi.waitFor(() => expect(newsroom.text()).toBe('断线时写的'), { timeout: 8_000 })
  newsroom.stored()
  await becomes(session, 'saved')
}, 15_000)

it.each([
  ['schema_outdated', 'outdated'],
  ['not_signed_in', 'signed-out'],
  ['not_found', 'forbidden'],
])('takes %s for an answer and does not ask again until it is told to', async (reason, expected) => {
  newsroom.refuse = reason
  const session = open()
  await becomes(session, expected)
  text(session).insert(0, '还在')
  expect(session.store.state().saved).toEqual({ kind: expected, unsaved: true })
  newsroom.refuse = null
  session.setOnline(true)
  expect(kind(session)).toBe(expected)
  session.retry()
  await becomes(session, 'saving')
  await vi.waitFor(() => expect(newsroom.text()).toBe('还在'))
})

it('asks over HTTP when the socket does not open, and believes what it hears there', async () => {
  await newsroom.stop()
  const session = open('p1', async () => 'signed-out')
  await becomes(session, 'signed-out')
})

it('says read-only when the server lets it read only, and names the reason the page knows', async () => {
  newsroom.readOnly = true
  const session = open()
  await becomes(session, 'read-only')
  expect(session.store.state().saved).toMatchObject({ why: 'locked' })
  session.setReadOnly('role')
  expect(session.store.state().saved).toMatchObject({ why: 'role' })
})

it('holds colleagues’ changes while someone composes here, and shows who is here', async () => {
  const [session, colleague, witness] = [open('p1'), open('p2'), open('p3')]
  for (const one of [session, colleague, witness]) await becomes(one, 'saved')
  await vi.waitFor(() => expect(session.store.state().people.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']))
  session.gate.start()
  text(colleague).insert(0, '同事')
  await vi.waitFor(() => expect(text(witness).toString()).toBe('同事'))
  expect(text(session).toString()).toBe('')
  session.gate.open()
  expect(text(session).toString()).toBe('同事')
})

it('gives up waiting when there is no server, instead of calling the text saved', async () => {
  const session = open()
  await becomes(session, 'saved')
  await newsroom.stop()
  await becomes(session, 'connecting')
  vi.useFakeTimers()
  const waiting = session.waitUntilSaved()
  const refused = expect(waiting).rejects.toMatchObject({ code: 'text_not_saved' })
  await vi.advanceTimersByTimeAsync(10_000)
  vi.useRealTimers()
  await refused
})
