import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DirectoryInUseError, findHolder, lockDirectory, lockPath } from './lock.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'galley-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** A process that takes the lock and says so. `before` runs first. */
async function lockElsewhere(before = '') {
  const module = JSON.stringify(join(import.meta.dirname, 'lock.ts'))
  const script = `${before};const { lockDirectory } = await import(${module});
    try { lockDirectory(${JSON.stringify(directory)}, 'another'); console.log('locked'); setInterval(() => {}, 1000) }
    catch { console.log('refused') }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data).trim())),
  )
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode) return resolve()
      child.once('close', () => resolve())
      child.kill(signal)
    })
  return { pid: child.pid ?? 0, said, end }
}

it('lets one in at a time and the next one after it let go', () => {
  const first = lockDirectory(directory, 'first')
  expect(() => lockDirectory(directory, 'second')).toThrow(DirectoryInUseError)
  first.release()
  lockDirectory(directory, 'second').release()
  expect(readdirSync(directory)).toEqual([])
})

it('names the living process that holds the directory', async () => {
  const other = await lockElsewhere()
  expect(findHolder(directory)).toMatchObject({ pid: other.pid, program: 'another' })
  expect(() => lockDirectory(directory, 'second')).toThrow(`another, process ${other.pid} on `)
  await other.end('SIGKILL')
})

it('takes the lock over from a process that was killed', async () => {
  const other = await lockElsewhere()
  await other.end('SIGKILL')
  expect(existsSync(lockPath(directory))).toBe(true)
  expect(findHolder(directory)).toBeUndefined()
  lockDirectory(directory, 'second').release()
})

it('is not fooled by a later process that was given the same number', async () => {
  const other = await lockElsewhere()
  const held = JSON.parse(readFileSync(lockPath(directory), 'utf8'))
  await other.end('SIGKILL')
  writeFileSync(lockPath(directory), JSON.stringify({ ...held, pid: process.pid }))
  expect(findHolder(directory)).toBeUndefined()
  lockDirectory(directory, 'second').release()
})

it.runIf(process.platform === 'linux')(
  'never takes the lock of another machine, whose processes it cannot see',
  async () => {
    const other = await lockElsewhere()
    const held = JSON.parse(readFileSync(lockPath(directory), 'utf8'))
    await other.end('SIGKILL')
    writeFileSync(lockPath(directory), JSON.stringify({ ...held, host: 'far-away' }))
    expect(() => lockDirectory(directory, 'second')).toThrow('on far-away')
  },
)

it('lets exactly one of many have the lock of a dead process', async () => {
  const dead = await lockElsewhere()
  await dead.end('SIGKILL')
  const many = await Promise.all(Array.from({ length: 6 }, () => lockElsewhere()))
  expect(many.filter(({ said }) => said === 'locked')).toHaveLength(1)
  await Promise.all(many.map(({ end }) => end('SIGKILL')))
}, 20_000)

it('leaves a file it does not understand alone', () => {
  writeFileSync(lockPath(directory), 'not ours')
  expect(() => lockDirectory(directory, 'second')).toThrow(DirectoryInUseError)
  expect(readFileSync(lockPath(directory), 'utf8')).toBe('not ours')
})
