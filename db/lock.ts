import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Another living process has the data directory open. The message names the process and is fit for a terminal. */
export class DirectoryInUseError extends Error {}

/** Who holds a lock. `pidSpace` says where its pid means anything, `startedAt` tells it from a later process of that pid. */
type Holder = {
  token: string
  pid: number
  startedAt: string
  pidSpace: string
  host: string
  program: string
}

export type DirectoryLock = { release: () => void }

/** Path of the lock: beside the database, so that nothing of ours lies among PostgreSQL's files. */
export function lockPath(dataDirectory: string): string {
  return join(dataDirectory, 'db.lock')
}

/**
 * Takes the only right to open the embedded database. PGlite has no lock of its own, and two openers silently destroy
 * each other's committed rows. A lock is taken over only when its holder is known to be dead: one that is merely slow
 * (WASM blocks the loop for seconds) keeps it.
 * @param program what holds it, for the message others get
 * @throws DirectoryInUseError
 */
export function lockDirectory(dataDirectory: string, program: string): DirectoryLock {
  const path = lockPath(dataDirectory)
  const token = randomBytes(9).toString('base64url')
  const draft = `${path}.${token}`
  const holder: Holder = { token, ...describeProcess(process.pid), host: hostname(), program }
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600, flag: 'wx' })
  try {
    // A link appears whole or not at all, and only for one of several at once.
    if (!tryLink(draft, path)) takeOver(dataDirectory, draft)
  } finally {
    rmSync(draft, { force: true })
  }
  const release = () => {
    if (readHolder(path)?.token === token) rmSync(path, { force: true })
    process.off('exit', release)
  }
  process.once('exit', release)
  return { release }
}

/** Who holds the directory now, or undefined when it is free or its holder is dead. */
export function findHolder(dataDirectory: string): { pid: number; program: string } | undefined {
  const holder = readHolder(lockPath(dataDirectory))
  return holder && isAlive(holder) ? holder : undefined
}

function takeOver(dataDirectory: string, draft: string): void {
  const path = lockPath(dataDirectory)
  const found = readHolder(path)
  if (found && isAlive(found)) throw inUse(dataDirectory, found)
  // Of several that found it dead, one at a time may clear it, and must look again: it may be somebody's new lock by now.
  const guard = `${path}.takeover`
  if (!tryLink(draft, guard)) throw inUse(dataDirectory, readHolder(guard))
  try {
    const still = readHolder(path)
    if (still && isAlive(still)) throw inUse(dataDirectory, still)
    rmSync(path, { force: true })
    if (!tryLink(draft, path)) throw inUse(dataDirectory, readHolder(path))
  } finally {
    rmSync(guard, { force: true })
  }
}

function inUse(dataDirectory: string, holder: Holder | undefined): DirectoryInUseError {
  const who = holder ? `${holder.program}, process ${holder.pid} on ${holder.host}` : 'another process'
  return new DirectoryInUseError(
    `the data directory ${dataDirectory} is in use by ${who}; if that is certainly gone, remove ${lockPath(dataDirectory)}`,
  )
}

function isAlive(holder: Holder): boolean {
  if (holder === unreadable) return true
  const here = describeProcess(process.pid)
  // Another machine or container on a shared disk: its processes cannot be seen from here.
  if (process.platform === 'linux' && holder.host !== hostname()) return true
  // Same host, but booted or begun anew since: nothing of then is left.
  if (holder.pidSpace !== here.pidSpace) return false
  if (!isRunning(holder.pid)) return false
  const { startedAt } = describeProcess(holder.pid)
  return startedAt === '' || holder.startedAt === '' || startedAt === holder.startedAt
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

/** Start time in the system's own words; empty where it cannot be learnt. */
function describeProcess(pid: number): Pick<Holder, 'pid' | 'startedAt' | 'pidSpace'> {
  if (process.platform === 'linux') {
    // proc(5): field 22 counts from after the command, which stands in brackets and may hold anything.
    const fields = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
      .split(') ')
      .at(-1)
      ?.split(' ')
    const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    const namespace = attempt(() => readlinkSync('/proc/self/ns/pid'))
    return { pid, startedAt: fields?.[19] ?? '', pidSpace: `${boot} ${namespace}` }
  }
  const started = attempt(() =>
    execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }),
  )
  return { pid, startedAt: started.trim(), pidSpace: process.platform }
}

/** Stands for a lock that is not ours to judge. */
const unreadable: Holder = {
  token: '',
  pid: 0,
  startedAt: '',
  pidSpace: '',
  host: 'an unknown machine',
  program: 'an unknown program',
}

function readHolder(path: string): Holder | undefined {
  const text = attempt(() => readFileSync(path, 'utf8'))
  // A lock appears whole; an empty one is what a power cut leaves, and nobody holds that.
  if (text === '') return undefined
  try {
    return JSON.parse(text) as Holder
  } catch {
    return unreadable
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

function attempt(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
