import { request } from 'node:http'
import type { Duplex } from 'node:stream'
import { eq, sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { persons, roleGrants, sessions, stories } from '#db/schema/index.ts'
import { documentVersion } from '#lib/document/version.ts'
import { readEvents } from '#lib/event-stream.ts'
import { newId } from '#lib/id.ts'
import { systemActor } from '#lib/person/roles.ts'
import { recordEvent } from '#lib/record-event.ts'
import { runningCollaboration } from './collaboration.ts'
import { documentName } from './document-name.ts'
import { mostSockets } from './sockets.ts'
import { eventually } from './testing/eventually.ts'
import { beginStory, documentOf, signIn } from './testing/newsroom.ts'
import { setStage } from './testing/stage.ts'

const stage = setStage()

/** The HTTP status an upgrade gets; 101 opens a socket. */
async function upgradeStatus(headers: Record<string, string>, keep?: Duplex[]): Promise<number> {
  const { port } = new URL(stage.serving.url)
  return new Promise((resolve, reject) => {
    const asking = request({
      port,
      host: '127.0.0.1',
      path: `/collab?v=${documentVersion}`,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    })
    asking.on('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asking.on('upgrade', (_response, socket) => {
      if (keep) keep.push(socket)
      else socket.destroy()
      resolve(101)
    })
    asking.on('error', reject)
    asking.end()
  })
}

test('the upgrade wants a session and an origin of our own', async () => {
  const { host } = new URL(stage.serving.url)
  const own = `http://${host}`
  const { cookie } = stage.reporter
  expect(await upgradeStatus({ cookie, origin: own })).toBe(101)
  expect(await upgradeStatus({ cookie })).toBe(403)
  expect(await upgradeStatus({ cookie, origin: 'https://evil.example' })).toBe(403)
  expect(await upgradeStatus({ cookie, origin: `${own}.evil.example` })).toBe(403)
  expect(await upgradeStatus({ origin: own })).toBe(401)
  expect(await upgradeStatus({ cookie: 'galley-session=nonsense', origin: own })).toBe(401)
})

test('one person cannot hold sockets without end', async () => {
  const { host } = new URL(stage.serving.url)
  const headers = { cookie: stage.reporter.cookie, origin: `http://${host}` }
  const held: Duplex[] = []
  for (let count = 0; count < mostSockets; count++) expect(await upgradeStatus(headers, held)).toBe(101)
  expect(await upgradeStatus(headers)).toBe(429)
  expect(await upgradeStatus({ ...headers, cookie: stage.editor.cookie })).toBe(101)
  held.pop()?.destroy()
  await eventually(async () => (await upgradeStatus(headers)) === 101)
  for (const socket of held) socket.destroy()
})

test('a story that does not exist and one that is not for me get the same answer', async () => {
  const contributor = await signIn(stage.open.db, '何苗', 'contributor')
  const names = [
    stage.draft.name,
    documentName({ storyId: newId(), epoch: 1 }),
    documentName({ storyId: stage.draft.id, epoch: 2 }),
    'story.nonsense',
    '',
    'x'.repeat(1000),
  ]
  for (const name of names) {
    const visitor = stage.knock({ person: contributor, name })
    await eventually(() => visitor.refusals.length > 0, name)
    expect([name, visitor.refusals]).toEqual([name, ['not_found']])
    expect(visitor.text).toBe('')
    visitor.leave()
  }
})

test('who may only read gets the text, and what they write is refused', async () => {
  await stage.open.db.update(stories).set({ stage: 'signed' }).where(eq(stories.id, stage.draft.id))
  const reader = await stage.enter()
  expect(reader.provider.authorizedScope).toBe('readonly')
  expect(reader.text).toContain('临溪县')
  reader.write('偷偷加一句。')
  const other = await stage.enter(stage.editor)
  other.askToStore()
  await eventually(() => other.has('stored'))
  expect(other.text).not.toContain('偷偷')
  expect(reader.provider.hasUnsyncedChanges).toBe(true)
  expect((await stage.row()).rev).toBe(1)
})

test('a verb that closes the text takes the pen away at once, and gives it back', async () => {
  const writer = await stage.enter()
  const move = async (to: 'signed' | 'drafting') => {
    await stage.open.db.update(stories).set({ stage: to }).where(eq(stories.id, stage.draft.id))
    await recordEvent(stage.open.db, systemActor, { type: 'story.signed', storyId: stage.draft.id })
    await readEvents()
  }
  await move('signed')
  await eventually(() => writer.messages.some((one) => one.type === 'access' && one.readOnly))
  expect(writer.has('story-changed')).toBe(true)
  writer.write('签发之后。')
  const other = await stage.enter(stage.editor)
  expect(other.text).not.toContain('签发之后。')
  await move('drafting')
  await eventually(() => writer.messages.some((one) => one.type === 'access' && !one.readOnly))
  writer.socket.webSocket?.close()
  await eventually(() => other.text.includes('签发之后。'), 'what was refused is sent again and taken')
})

test('suspending a person closes their sockets', async () => {
  const person = await signIn(stage.open.db, '沈一白', 'editor')
  const visitor = await stage.enter(person)
  await stage.open.db.update(persons).set({ status: 'suspended' }).where(eq(persons.id, person.id))
  await recordEvent(stage.open.db, systemActor, { type: 'person.suspended', subjectId: person.id })
  await readEvents()
  await eventually(() => visitor.closes.some(({ code }) => code === 4401))
  await eventually(() => runningCollaboration()?.sockets.size === 0)
  visitor.leave()
  const { host } = new URL(stage.serving.url)
  expect(await upgradeStatus({ cookie: person.cookie, origin: `http://${host}` })).toBe(401)
})

test('ending a session closes its sockets and no others', async () => {
  const here = await stage.enter()
  const there = await stage.enter(stage.editor)
  await stage.open.db
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(eq(sessions.id, stage.reporter.sessionId))
  await recordEvent(stage.open.db, systemActor, { type: 'session.ended', subjectId: stage.reporter.id })
  await readEvents()
  await eventually(() => here.closes.some(({ code }) => code === 4401))
  expect(there.closes).toEqual([])
  await stage.open.db
    .update(sessions)
    .set({ revokedAt: null })
    .where(eq(sessions.id, stage.reporter.sessionId))
})

test('a person who loses their role leaves the stories that came with it', async () => {
  const person = await signIn(stage.open.db, '顾南', 'editor')
  const visitor = await stage.enter(person)
  await stage.open.db.delete(roleGrants).where(eq(roleGrants.personId, person.id))
  await recordEvent(stage.open.db, systemActor, { type: 'person.changed', subjectId: person.id })
  await readEvents()
  await eventually(() => !visitor.provider.isSynced)
  visitor.write('不该写进去。')
  visitor.socket.webSocket?.close()
  await eventually(() => visitor.refusals.includes('not_found'))
  expect((await stage.enter()).text).not.toContain('不该写进去。')
})

test('nobody can sit under another name, or move a colleague', async () => {
  const honest = await stage.enter()
  honest.provider.setAwarenessField('cursor', { anchor: 1, head: 1 })
  const liar = await stage.enter(stage.editor)
  const nameOf = (id: number) => liar.provider.awareness?.getStates().get(id)?.user
  await eventually(() => nameOf(honest.doc.clientID) !== undefined)

  const { awareness } = liar.provider
  liar.provider.setAwarenessField('user', { id: stage.reporter.id, name: '总编本人', hue: 1 })
  // The provider sends any state of its awareness: also one under a colleague's id.
  const theirs = awareness?.meta.get(honest.doc.clientID)
  awareness?.states.set(honest.doc.clientID, { user: { id: 'x', name: '冒名' }, cursor: null })
  awareness?.meta.set(honest.doc.clientID, { clock: (theirs?.clock ?? 0) + 5, lastUpdated: Date.now() })
  awareness?.emit('update', [{ added: [], updated: [honest.doc.clientID], removed: [] }, 'local'])

  const seen = () => honest.provider.awareness?.getStates()
  await eventually(() => seen()?.get(liar.doc.clientID) !== undefined)
  liar.provider.setAwarenessField('after', true)
  await eventually(() => seen()?.get(liar.doc.clientID)?.after === true)
  expect(seen()?.get(liar.doc.clientID)?.user).toMatchObject({ id: stage.editor.id, name: '林望' })
  expect(seen()?.get(honest.doc.clientID)).toMatchObject({ cursor: { anchor: 1 } })
})

test('a text that grows too large is refused whole, and what was there stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const writer = await stage.enter()
  const large = await beginStory(stage.open.db, stage.reporter.id, documentOf('长'.repeat(900_000)))
  const visitor = await stage.enter(stage.reporter, large.name)
  visitor.addParagraph('文'.repeat(200_000))
  await eventually(() => visitor.closes.some(({ code }) => code === 4413))
  visitor.leave()
  const again = await stage.enter(stage.editor, large.name)
  expect(again.text).toHaveLength(900_000)
  again.addParagraph('还有地方。')
  await again.stored()
  writer.write('别人不受影响。')
  await writer.stored()
  expect(writer.closes).toEqual([])
})

test('a message larger than the limit ends that socket only', async () => {
  const visitor = await stage.enter()
  const other = await stage.enter(stage.editor)
  const before = visitor.closes.length
  visitor.socket.webSocket?.send(new Uint8Array(9 * 1024 * 1024))
  await eventually(() => visitor.closes.length > before)
  other.write('照常。')
  await other.stored()
})

test('bytes that are no message end that socket only', async () => {
  // Hocuspocus prints what it cannot read.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const visitor = await stage.enter()
  const other = await stage.enter(stage.editor)
  const before = visitor.closes.length
  for (const bytes of [[], [255, 255, 255, 255], [3, 1], [0, 0, 0, 0]])
    visitor.socket.webSocket?.send(new Uint8Array(bytes))
  visitor.socket.webSocket?.send('text')
  await eventually(() => visitor.closes.length > before)
  other.write('照常。')
  await other.stored()
})
