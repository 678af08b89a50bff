import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeBinary } from './install.mjs'
import { fail, root, run, say, since } from './run.mjs'

/** All that the built program is made of. */
const sources = [
  'app',
  'components',
  'db',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
const isTest = /\.(test|spec)\.tsx?$/

const buildDirectory = join(root, process.env.GALLEY_BUILD_DIR || '.next')
const stamp = join(buildDirectory, 'galley-built')

/** Whether what is built was made of other sources than those that lie here. */
export function needsBuild() {
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashSources()
}

/** Builds the program, unless it is built from just these sources. Ends the script when that fails. */
export async function build() {
  if (!(await tryBuild())) fail('the build failed; its reason stands above')
}

/** Builds the program, unless it is built from just these sources. @returns {Promise<boolean>} whether it is built now */
export async function tryBuild() {
  if (!needsBuild()) return true
  const wanted = hashSources()
  say('building (next build) …')
  const start = performance.now()
  rmSync(stamp, { force: true })
  const next = join('node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', GALLEY_LOG: 'error' }
  if ((await run(nodeBinary(), [next, 'build'], { env })) !== 0) return false
  writeFileSync(stamp, wanted)
  say(`built in ${since(start)}`)
  return true
}

function hashSources() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(listFiles))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

function listFiles(path) {
  const full = join(root, path)
  if (!existsSync(full) || isTest.test(path)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
}
