import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

const sources = ['app', 'components', 'lib', 'db', 'bin'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|spec)\.tsx?$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
)

const isServerActions = (text: string) => /^\s*['"]use server['"]/m.test(text)

it('"use server" stands only in actions.ts files', () => {
  const elsewhere = sources.filter(({ path, text }) => isServerActions(text) && !/\/actions\.ts$/.test(path))
  expect(elsewhere.map(({ path }) => path)).toEqual([])
})

/** Actions that work before anyone is signed in, each with a guard of its own. */
const beforeSignIn = /^lib\/auth\/actions\.ts$/

it('every export of an actions.ts is a command wrapped in action()', () => {
  const bare = sources
    .filter(({ path, text }) => isServerActions(text) && !beforeSignIn.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?!const \w+ = action\()(.*)$/gm)]
        .filter(([, rest]) => !rest?.startsWith('type '))
        .map(([line]) => `${path}: ${line}`),
    )
  expect(bare).toEqual([])
})

it('only lib/env.ts reads the environment', () => {
  const readers = sources.filter(({ path, text }) => /process\.env\b/.test(text) && path !== 'lib/env.ts')
  expect(readers.map(({ path }) => path).filter((path) => !path.startsWith('db/testing'))).toEqual([])
})

it('no page or component writes HTML from strings', () => {
  const writers = sources.filter(({ text }) => /\.innerHTML\s*=|insertAdjacentHTML/.test(text))
  expect(writers.map(({ path }) => path)).toEqual([])
})

it('a folder holds no catch-all file', () => {
  const vague = sources.filter(({ path }) => /\/(index|utils|helpers|types|common|misc)\.tsx?$/.test(path))
  expect(vague.map(({ path }) => path)).toEqual(['db/schema/index.ts'])
})
