import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const directory = mkdtempSync(join(tmpdir(), 'galley-press-'))
const root = join(import.meta.dirname, '../..')

beforeAll(() => {
  vi.stubEnv('GALLEY_DATA', directory)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

it('is one file of at most 10 KB compressed, without anything from elsewhere', async () => {
  const { readStylesheet } = await import('./stylesheet.ts')
  const css = await readStylesheet(root)
  expect(gzipSync(css).length).toBeLessThanOrEqual(10 * 1024)
  expect(css).not.toMatch(/url\(|@import|@font-face|<\//)
  expect(css).not.toContain('/*')
})

it('leaves strings and selectors as they are when it takes out white space', async () => {
  const { minify } = await import('./stylesheet.ts')
  expect(minify('/* a; b */\n.a  :is(b, c) > d {\n  content: "x ; {y}  z";\n  color: red;\n}\n')).toBe(
    '.a :is(b,c) > d{content:"x ; {y}  z";color:red}',
  )
  expect(minify('@media (min-width: 44rem) { .a { inset: calc(1px + 2px) 0 } }')).toBe(
    '@media (min-width:44rem){.a{inset:calc(1px + 2px) 0}}',
  )
})

it('is answered under its hash for good, and under one that is no longer known for now', async () => {
  const { buildStylesheet, findStylesheet } = await import('./stylesheet.ts')
  const { stylesheetAddress } = await import('./stylesheet-address.ts')
  const { findFreshSheet } = await import('./store.ts')
  await buildStylesheet()
  const address = stylesheetAddress()
  expect(address).toMatch(/^\/assets\/site\.[0-9a-f]{12}\.css$/)
  expect(findFreshSheet(address)?.forms.identity.head).toContain('public, max-age=31536000, immutable')
  const old = findStylesheet('/assets/site.000000000000.css')
  expect(old?.status).toBe(200)
  expect(old?.forms.identity.head).toContain('no-store')
  expect(findStylesheet('/assets/other.css')).toBeUndefined()
})
