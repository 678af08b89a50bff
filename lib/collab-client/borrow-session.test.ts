import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { borrowSession, hasUnsavedText } from './borrow-session.ts'
import { Newsroom } from './testing/newsroom.ts'

const name = 'story.abc.1'
let newsroom: Newsroom
const borrow = (id = 'p1') =>
  borrowSession({ url: newsroom.url, name, self: { id, name: id }, probe: async () => null })
const isOpen = () => expect(newsroom.document()?.getConnectionsCount()).toBe(1)
const isClosed = () => expect(newsroom.document()?.getConnectionsCount() ?? 0).toBe(0)

beforeEach(async () => {
  newsroom = new Newsroom(name)
  await newsroom.start()
})
afterEach(() => newsroom.stop())

it('gives two screens of a tab one session, and closes it when both have gone', async () => {
  const [one, other, colleague] = [borrow(), borrow(), borrow('p2')]
  expect(other.session).toBe(one.session)
  expect(colleague.session).not.toBe(one.session)
  await vi.waitFor(() => expect(newsroom.document()?.getConnectionsCount()).toBe(2))
  colleague.giveBack()
  await vi.waitFor(isOpen)
  one.giveBack()
  one.giveBack()
  const third = borrow()
  expect(third.session).toBe(other.session)
  other.giveBack()
  third.giveBack()
  await vi.waitFor(isClosed)
})

it('goes on with what was typed until it is stored, though the screen has gone', async () => {
  const { session, giveBack } = borrow('p3')
  await vi.waitFor(() => expect(session.store.state().saved.kind).toBe('saved'))
  session.document.getText('t').insert(0, '最后一句')
  giveBack()
  expect(hasUnsavedText()).toBe(true)
  await vi.waitFor(() => expect(newsroom.text()).toBe('最后一句'))
  isOpen()
  newsroom.stored()
  await vi.waitFor(isClosed)
  expect(hasUnsavedText()).toBe(false)
})

it('closes what is saved', async () => {
  const { session, giveBack } = borrow('p4')
  await vi.waitFor(() => expect(session.store.state().saved.kind).toBe('saved'))
  isOpen()
  giveBack()
  await vi.waitFor(isClosed)
})
