import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeBinary } from './install.mjs'
import { root, say, since } from './run.mjs'

const modules = join(root, 'node_modules')

/** Every part of the tests that is a command: what it is called, and how it is called. Scripts of packages, by path. */
export const steps = {
  lint: {
    title: 'format and lint',
    script: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '.'],
  },
  routes: { title: 'types of routes', script: 'next/dist/bin/next', args: ['typegen'] },
  types: { title: 'types', script: 'typescript/bin/tsc', args: ['--noEmit'] },
  borders: {
    title: 'borders',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: 'app components lib db bin e2e server.ts --config .dependency-cruiser.cjs'.split(' '),
  },
  messages: {
    title: 'words in both languages',
    script: 'vitest/vitest.mjs',
    args: ['run', '--project', 'pure', 'messages'],
  },
  unit: { title: 'unit and command tests on both databases', script: 'vitest/vitest.mjs', args: ['run'] },
  journeys: { title: 'journeys in Chromium', script: '@playwright/test/cli.js', args: ['test'] },
}

/** Longest a step may take, in ms. One that hangs must not hang the whole. */
const limit = 20 * 60_000

/**
 * Runs a step in a process group of its own, so that whatever it leaves behind can be ended with it.
 * @param {keyof typeof steps} name
 * @param {{ args?: string[], env?: Record<string, string | undefined> }} [more]
 * @returns {Promise<number>} exit code
 */
export function runStep(name, { args = [], env = {} } = {}) {
  const step = steps[name]
  const start = performance.now()
  say(`── ${step.title} …`)
  return new Promise((resolve) => {
    const child = spawn(nodeBinary(), [join(modules, step.script), ...step.args, ...args], {
      cwd: root,
      stdio: 'inherit',
      detached: true,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    })
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal)
      } catch {
        // The group is empty.
      }
    }
    let stopped = false
    const stop = () => {
      stopped = true
      end('SIGTERM')
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    const late = setTimeout(() => {
      say(`galley: ${step.title} took longer than ${limit / 60_000} minutes and was ended`)
      end('SIGKILL')
    }, limit)
    child.once('close', (code) => {
      clearTimeout(late)
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      end('SIGKILL')
      if (stopped) process.exit(130)
      say(`── ${step.title}: ${code === 0 ? 'passed' : 'failed'} in ${since(start)}`)
      resolve(code ?? 1)
    })
  })
}

/** Settings of a newsroom one may be running; tests bring their own. */
const settings = [
  'NODE_ENV',
  'PORT',
  'HOST',
  'DATABASE_URL',
  'AUTH_SECRET',
  'GALLEY_DATA',
  'GALLEY_URL',
  'GALLEY_DEMO',
]

/**
 * Does something with a directory for temporary files that is gone afterwards, whatever the programs below forget.
 * @template Result
 * @param {(directory: string) => Promise<Result>} work
 */
export async function withTemporaryFiles(work) {
  const directory = mkdtempSync(join(tmpdir(), 'galley-'))
  // The database server of the tests may run as another user.
  chmodSync(directory, 0o755)
  process.env.TMPDIR = directory
  for (const name of settings) delete process.env[name]
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', remove)
  try {
    return await work(directory)
  } finally {
    remove()
  }
}

/** The JSON a reporter left, or undefined when it did not come that far. */
export function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
