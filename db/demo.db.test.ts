import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashRevision } from '#lib/document/hash.ts'
import { publicationStates, stages } from '#lib/story/workflow.ts'
import type { OpenDatabase } from './client.ts'
import { fillDemoIfEmpty } from './demo.ts'
import {
  events,
  media,
  persons,
  publications,
  revisions,
  roleGrants,
  settings,
  stories,
} from './schema/index.ts'
import { openTestDatabase } from './testing.ts'

let open: OpenDatabase
const directory = mkdtempSync(join(tmpdir(), 'galley-demo-'))

beforeAll(async () => {
  open = await openTestDatabase()
  expect(await fillDemoIfEmpty(open.db, directory)).toBe(true)
})
afterAll(async () => {
  await open.close()
  rmSync(directory, { recursive: true, force: true })
})

it('has sixty stories in every stage and publication state', async () => {
  const rows = await open.db.select().from(stories)
  expect(rows).toHaveLength(60)
  expect(new Set(rows.map((row) => row.stage))).toEqual(new Set(stages))
  expect(new Set(rows.map((row) => row.publication))).toEqual(new Set(publicationStates))
})

it('has people in every role', async () => {
  const roles = new Set((await open.db.select().from(roleGrants)).map((grant) => grant.role))
  expect([...roles].sort()).toEqual(
    ['admin', 'chief', 'contributor', 'desk-head', 'editor', 'page-editor', 'proofreader', 'reporter'].sort(),
  )
  expect((await open.db.select().from(persons)).every((person) => person.passwordHash === null)).toBe(true)
})

it('published over several days, each story at the address of its day', async () => {
  const live = (await open.db.select().from(publications)).filter((row) => row.publishedAt !== null)
  expect(new Set(live.map((row) => row.day)).size).toBeGreaterThanOrEqual(5)
  for (const row of live) expect(row.path).toBe(`/news/${row.day?.replaceAll('-', '/')}/${row.storyId}`)
})

it('signed what it published: every hash is the hash of its revision', async () => {
  for (const { schemaVersion, document, facts, sha256 } of await open.db.select().from(revisions))
    expect(hashRevision({ schemaVersion, document, facts })).toBe(sha256)
})

it('is dated back: nothing it tells of happened in the future or just now', async () => {
  const latest = Math.max(...(await open.db.select().from(events)).map((event) => event.createdAt.getTime()))
  expect(latest).toBeLessThan(Date.now() - 60_000)
})

it('has its pictures in all sizes on disk', async () => {
  const pictures = await open.db.select().from(media)
  const files = pictures.flatMap(({ key, renditions }) => [key, ...renditions.map((one) => one.key)])
  expect(files.length).toBeGreaterThan(90)
  expect(files.filter((key) => !existsSync(join(directory, 'media', key)))).toEqual([])
})

it('fills nothing a second time, and says that it is the demo', async () => {
  expect(await fillDemoIfEmpty(open.db, directory)).toBe(false)
  expect(await open.db.select().from(stories)).toHaveLength(60)
  expect((await open.db.select().from(settings)).find((row) => row.key === 'demo')?.value).toBe(true)
})
