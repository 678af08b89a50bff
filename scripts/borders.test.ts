import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** A breach of each rule: the file that commits it, and what it imports. */
const breaches: Record<string, [file: string, source: string]> = {
  'no-cycles': ['lib/tide/ebb.ts', "import { flow } from './flow.ts'; export const ebb = flow"],
  'rules-are-pure': ['lib/tide/policy.ts', "import { db } from '#db/client.ts'; export const rule = db"],
  'document-is-headless': [
    'lib/document/node.ts',
    "import { useRef } from 'react'; export const node = useRef",
  ],
  'page-import-is-pure': ['lib/page-import/read.ts', "export { reads } from '../tide/queries.ts'"],
  'browser-side-of-documents': ['lib/collab-client/wire.ts', "export { db } from '#db/client.ts'"],
  'lib-knows-no-ui': ['lib/tide/show.ts', "export { Tide } from '#components/tide/tide.tsx'"],
  'db-is-a-leaf': ['db/schema/tide.ts', "export { reads } from '#lib/tide/queries.ts'"],
  'sql-in-its-places': ['app/tide.ts', "export { tides } from '#db/schema/tide.ts'"],
  'runs-anywhere': ['lib/tide/commands/raise-tide.ts', "export { cached } from '../cached.ts'"],
  'writes-go-through-actions': ['app/raise.ts', "export { cached } from '#lib/tide/commands/raise-tide.ts'"],
  'components-read-nothing': ['components/tide/list.tsx', "export { reads } from '#lib/tide/queries.ts'"],
  'ui-is-generic': ['components/ui/wave.tsx', "export { Tide } from '../tide/tide.tsx'"],
  'site-sees-published-only': ['app/(site)/route.ts', "export { reads } from '#lib/tide/queries.ts'"],
  'signing-in-stays-in-auth': ['lib/tide/who.ts', "export { default } from 'next-auth'"],
  'no-test-code-in-production': ['lib/tide/make.ts', "export { make } from '#db/factories.ts'"],
}

/** What the breaches import, itself within the rules. */
const ground: Record<string, string> = {
  'db/client.ts': 'export const db = 1',
  'db/factories.ts': 'export const make = 1',
  'lib/tide/flow.ts': "import { ebb } from './ebb.ts'; export const flow: number = ebb",
  'lib/tide/queries.ts': "import { db } from '#db/client.ts'; export const reads = db",
  'lib/tide/cached.ts': "import { headers } from 'next/headers'; export const cached = headers",
  'components/tide/tide.tsx': 'export const Tide = 1',
}

let tree: string
let found: { rule: { name: string }; from: string }[]

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'galley-borders-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    copyFileSync(join(root, file), join(tree, file))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  const planted = Object.fromEntries(Object.values(breaches))
  for (const [path, source] of Object.entries({ ...ground, ...planted })) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), source)
  }
  found = await cruise()
}, 60_000)
afterAll(() => rmSync(tree, { recursive: true, force: true }))

function cruise(): Promise<typeof found> {
  const script = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const args = [script, 'app', 'components', 'lib', 'db', '--config', '.dependency-cruiser.cjs', '-T', 'json']
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: tree, stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    child.once('close', () => resolve(JSON.parse(out).summary.violations))
  })
}

it.each(Object.entries(breaches))('%s finds a breach of it', (rule, [file]) => {
  expect(found.filter(({ from }) => from === file).map((one) => one.rule.name)).toContain(rule)
})

it('finds nothing in what keeps the rules', () => {
  const clean = Object.keys(ground).filter((path) => path !== 'lib/tide/flow.ts')
  expect(found.filter(({ from }) => clean.includes(from))).toEqual([])
})

it('plants a breach of every rule there is', async () => {
  const { default: config } = await import(join(root, '.dependency-cruiser.cjs'))
  expect(config.forbidden.map(({ name }: { name: string }) => name).sort()).toEqual(
    Object.keys(breaches).sort(),
  )
})
