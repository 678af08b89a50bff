import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '#db/open.ts'
import { persons, sections, stories } from '#db/schema/index.ts'
import { controlPath } from '#lib/process/control-path.ts'
import { openControlSocket } from '#lib/process/control-server.ts'
import { serverProgram } from '#lib/process/have-done.ts'
import { runNode } from './testing-process.ts'

let dataDirectory: string
let page: string
let template: string
beforeAll(async () => {
  template = mkdtempSync(join(tmpdir(), 'galley-cli-'))
  await (await openDatabase({ dataDirectory: template, url: undefined, program: 'test' })).close()
}, 60_000)
afterAll(() => rmSync(template, { recursive: true, force: true }))
beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'galley-cli-'))
  cpSync(template, dataDirectory, { recursive: true })
  page = join(dataDirectory, 'page.txt')
  writeFileSync(
    page,
    '老井新事\n本报记者 林一舟\n村口的老井又出水了，大伙儿都来看热闹。井台上的青石板，还是三十年前的样子。',
  )
})
afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }))

const galley = (...args: string[]) => runNode(['bin/galley.ts', ...args], { GALLEY_DATA: dataDirectory })
const li = ['--email', 'li@example.com', '--name', '李明', '--role', 'editor']

async function openNewsroom(program = 'test') {
  const open = await openDatabase({ dataDirectory, url: undefined, program })
  const findLi = () => open.db.select().from(persons).where(eq(persons.email, 'li@example.com'))
  return { ...open, findLi }
}

it('lists its commands, and says its version', async () => {
  const help = await galley()
  for (const command of ['import-page', 'person add', 'workflow --table', 'version', 'help'])
    expect(help.out).toContain(command)
  expect(help.code).toBe(0)
  expect((await galley('version')).out).toMatch(/^galley \d+\.\d+\.\d+, /)
}, 20_000)

it('answers what it does not know on standard error with exit code 2', async () => {
  for (const args of [
    ['publish-all'],
    ['person', 'remove'],
    ['person', 'add'],
    ['person', 'add', '--colour'],
  ]) {
    const { code, out, err } = await galley(...args)
    expect([code, out, err.trimEnd().split('\n').length], args.join(' ')).toEqual([2, '', 1])
  }
}, 20_000)

it('adds a person while the server is stopped, and leaves the directory free', async () => {
  const added = await galley('person', 'add', ...li)
  expect(added.err).toBe('')
  expect(added.out).toContain('/invitation/')
  const twice = await galley('person', 'add', ...li)
  expect([twice.code, twice.out]).toEqual([1, ''])
  expect(twice.err).toContain('in_use')
  const open = await openNewsroom()
  expect(await open.findLi()).toHaveLength(1)
  await open.close()
}, 60_000)

it('shows what page import makes of a text without any database', async () => {
  rmSync(join(dataDirectory, 'db'), { recursive: true })
  const { code, out } = await galley('import-page', page, '--dry-run', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out).stories[0]).toMatchObject({ headline: '老井新事', byline: ['林一舟'] })
  expect(existsSync(join(dataDirectory, 'db'))).toBe(false)
}, 20_000)

it('says what is wrong with a file that is no page, in one line each', async () => {
  for (const [name, bytes] of [
    ['empty', ''],
    ['binary', '\u0000\u0001\u0002'],
    ['english', 'Nothing here is Chinese at all, not a single sign of it.'],
    ['endless', '城东小区党支部建在楼里。'.repeat(30_000)],
  ] as const) {
    writeFileSync(join(dataDirectory, name), bytes)
    const { code, out, err } = await galley('import-page', join(dataDirectory, name), '--dry-run')
    expect([code, out, err.trimEnd().split('\n').length], name).toEqual([1, '', 1])
  }
  expect((await galley('import-page', join(dataDirectory, 'nowhere'), '--dry-run')).err).toContain('nowhere')
}, 30_000)

it('makes the stories of a page in the section that is called like it', async () => {
  const before = await openNewsroom()
  await before.db.insert(sections).values({ slug: 'country', name: '乡村' })
  await before.close()
  const refused = await galley('import-page', page)
  expect([refused.code, refused.out]).toEqual([1, ''])
  expect(refused.err).toContain('country')
  const made = await galley('import-page', page, '--section', 'country', '--page', 'A05')
  expect(made.err).toBe('')
  expect(made.out).toContain('/desk/stories/')
  const after = await openNewsroom()
  expect(await after.db.select().from(stories)).toMatchObject([{ headline: '老井新事', plannedPage: 'A05' }])
  await after.close()
}, 60_000)

it('has the running server do it, and never opens the directory a second time', async () => {
  const open = await openNewsroom(serverProgram)
  const control = await openControlSocket(dataDirectory, open.db)
  const added = await galley('person', 'add', ...li)
  expect(added.err).toBe('')
  expect(added.out).toContain('/invitation/')
  const twice = await galley('person', 'add', ...li)
  expect(twice.err).toContain('in_use')
  expect(await open.findLi()).toHaveLength(1)
  await control.close()
  await open.close()
}, 60_000)

it('waits for the socket of a server that is starting', async () => {
  const open = await openNewsroom(serverProgram)
  const added = galley('person', 'add', ...li)
  const control = await openControlSocket(dataDirectory, open.db)
  expect((await added).code).toBe(0)
  await control.close()
  await open.close()
}, 60_000)

it('refuses while another command has the directory open', async () => {
  const open = await openNewsroom('galley add-person')
  const added = await galley('person', 'add', ...li)
  expect([added.code, added.out]).toEqual([1, ''])
  expect(added.err).toContain(`process ${process.pid}`)
  await open.close()
}, 60_000)

it('keeps the socket to its own user, and will not use one in a directory others may write', async () => {
  const open = await openNewsroom(serverProgram)
  const { directory, socket } = controlPath(dataDirectory)
  mkdirSync(directory, { mode: 0o777 })
  const control = await openControlSocket(dataDirectory, open.db)
  expect((statSync(directory).mode & 0o777).toString(8)).toBe('700')
  expect((statSync(socket).mode & 0o777).toString(8)).toBe('600')
  chmodSync(directory, 0o777)
  const added = await galley('person', 'add', ...li)
  expect(added.code).toBe(1)
  expect(added.err).toContain('only this user may enter')
  await control.close()
  await open.close()
}, 60_000)

it('answers nonsense on the socket and stays up', async () => {
  const open = await openNewsroom(serverProgram)
  const control = await openControlSocket(dataDirectory, open.db)
  const say = (text: string) =>
    new Promise<string>((resolve) => {
      let answer = ''
      const client = connect(controlPath(dataDirectory).socket, () => client.write(text))
      client.on('data', (part) => {
        answer += part
      })
      client.once('close', () => resolve(answer))
      client.on('error', () => undefined)
    })
  expect(await say('{not json\n')).toBe('')
  expect(JSON.parse(await say('{"name":"drop-everything"}\n'))).toMatchObject({
    error: { code: 'not_found' },
  })
  expect(JSON.parse(await say('{"name":"constructor"}\n'))).toMatchObject({ error: { code: 'not_found' } })
  expect(JSON.parse(await say('{"name":"add-person","input":{"role":1}}\n'))).toMatchObject({
    error: { code: 'invalid' },
  })
  expect((await galley('person', 'add', ...li)).code).toBe(0)
  await control.close()
  expect(existsSync(controlPath(dataDirectory).socket)).toBe(false)
  await open.close()
}, 60_000)
