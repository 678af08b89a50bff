import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type OpenDatabase, openEmbedded, useDatabase as setDatabase } from '#db/client.ts'
import { sharedDocuments } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { useAuthSecret as setAuthSecret } from '#lib/auth/secret.ts'
import { settleDocument } from './settle-document.ts'
import { Visitor } from './testing/join.ts'
import { beginStory, type Colleague, type Draft, documentOf, signIn } from './testing/newsroom.ts'
import { testSecret } from './testing/stage.ts'

const rounds = 8
const folder = mkdtempSync(join(tmpdir(), 'galley-kill-'))
const directory = join(folder, 'database')
const children: ChildProcess[] = []
let server: OpenDatabase | undefined
let people: Colleague[]
let draft: Draft

/** The database, while no child has it open: an embedded one belongs to one process at a time. */
async function withDatabase<T>(work: (open: OpenDatabase) => Promise<T>): Promise<T> {
  const open = server ?? (await openEmbedded(directory))
  setDatabase(open)
  try {
    return await work(open)
  } finally {
    setDatabase(undefined)
    if (!server) await open.close()
  }
}

beforeAll(async () => {
  setAuthSecret(testSecret)
  const template = inject('testTemplate')
  // The embedded engine's template is a file, the server's an address.
  if (existsSync(template)) await (await openEmbedded(directory, await openAsBlob(template))).close()
  else server = await openTestDatabase()
  await withDatabase(async ({ db }) => {
    people = [await signIn(db, '周晓禾', 'reporter'), await signIn(db, '林望', 'editor')]
    draft = await beginStory(db, people[0]?.id ?? '', documentOf('开头。'))
  })
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function startServer(): Promise<{ url: string; kill: () => Promise<void> }> {
  const argument = {
    secret: testSecret,
    directory,
    url: server?.kind === 'server' ? server.raw.options.connectionString : undefined,
    dataDirectory: folder,
  }
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'testing', 'serve-process.ts'), JSON.stringify(argument)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  children.push(child)
  const ended = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`server ended with ${code}`)))
  })
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Types marks of its own and remembers which of them the server acknowledged. */
async function type(
  visitor: Visitor,
  name: string,
  acknowledged: Set<string>,
  stop: AbortSignal,
): Promise<void> {
  for (let number = 0; !stop.aborted; number++) {
    const mark = `【${name}.${number}】`
    if (number % 7 === 3) visitor.addParagraph(mark)
    else visitor.write(mark)
    await pause(Math.random() * 25)
    // What the page calls saved: nothing of this browser is on its way any more.
    if (visitor.provider.isSynced && !visitor.provider.hasUnsyncedChanges && !stop.aborted)
      for (const [word] of visitor.text.matchAll(/【[^】]*】/g))
        if (word.startsWith(`【${name}.`)) acknowledged.add(word)
  }
}

test('kill -9 while two people type, again and again: no acknowledged character is lost', {
  timeout: 240_000,
}, async () => {
  const acknowledged = new Set<string>()
  let told = 0
  for (let round = 0; round < rounds; round++) {
    const { url, kill } = await startServer()
    // Fresh copies: what an old tab still holds must not repair what the server lost.
    const visitors = people.map(({ cookie }) => new Visitor({ url, name: draft.name, cookie }))
    await Promise.all(visitors.map((visitor) => visitor.synced()))
    const [first] = visitors
    expect([...acknowledged].filter((mark) => !first?.text.includes(mark))).toEqual([])

    const stop = new AbortController()
    const typing = visitors.map((visitor, index) =>
      type(visitor, `${round}.${index}`, acknowledged, stop.signal),
    )
    await pause(500 + Math.random() * 1_200)
    await kill()
    stop.abort()
    await Promise.all(typing)
    for (const visitor of visitors) {
      for (const message of visitor.messages)
        if (message.type === 'stored') told = Math.max(told, message.rev)
      visitor.leave()
    }
  }
  await withDatabase(async ({ db }) => {
    await settleDocument(db, draft.id)
    const [row] = await db.select().from(sharedDocuments).where(eq(sharedDocuments.storyId, draft.id))
    expect([...acknowledged].filter((mark) => !row?.text.includes(mark))).toEqual([])
    expect(row?.rev).toBeGreaterThanOrEqual(told)
  })
  // Otherwise nothing was tested.
  expect(acknowledged.size).toBeGreaterThan(rounds * 4)
  expect(told).toBeGreaterThan(1)
})

test('an orderly end stores everything and leaves nothing behind', { timeout: 60_000 }, async () => {
  const { url } = await startServer()
  const visitor = await new Visitor({ url, name: draft.name, cookie: people[0]?.cookie ?? '' }).synced()
  visitor.write('【最后】')
  await visitor.acknowledged()
  const child = children.at(-1)
  const ended = child ? once(child, 'exit') : undefined
  child?.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  visitor.leave()
  await withDatabase(async ({ db }) => {
    const [row] = await db.select().from(sharedDocuments).where(eq(sharedDocuments.storyId, draft.id))
    expect(row?.text).toContain('【最后】')
  })
})
