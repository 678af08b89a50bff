import { createHash } from 'node:crypto'
import { existsSync, watch } from 'node:fs'
import { mkdir, readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { type Age, pageHeaders } from './headers.ts'
import { makeSheet, type Sheet } from './sheet.ts'
import { fixSheet } from './store.ts'
import { stylesheet } from './stylesheet-address.ts'

/** Tokens, the typography that editor and readers share, and the layout of readers' pages: one file, in this order. */
const parts = [
  'app/tokens.css',
  'app/story-text.css',
  'components/site/site.css',
  'components/site/fronts.css',
  'components/site/archive.css',
  'components/site/story-page.css',
]

/** Stylesheets of earlier versions that are still answered: pages that a browser or a proxy holds ask for them. */
const remembered = 8

const name = /^\/assets\/site\.([0-9a-f]{12})\.css$/

/** The stylesheet for an address with a hash nobody remembers: today's, not to be kept. */
export function findStylesheet(address: string): Sheet | undefined {
  return address.startsWith('/assets/') && name.test(address) ? stylesheet().unknown : undefined
}

/**
 * Builds the stylesheet and puts it, with those of earlier versions, among the sheets that stay.
 * @param watch builds it again whenever a part changes: while developing
 */
export async function buildStylesheet(options: { watch?: boolean } = {}): Promise<void> {
  const root = join(import.meta.dirname, '../..')
  const css = await readStylesheet(root)
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)
  const address = `/assets/site.${hash}.css`
  fixSheet(address, await press(css, 'forever'))
  Object.assign(stylesheet(), { address, unknown: await press(css, 'failing') })
  await remember(`site.${hash}.css`, css)
  if (!options.watch) return
  for (const part of parts)
    if (existsSync(join(root, part)))
      watch(join(root, part), { persistent: false }, () => {
        buildStylesheet().catch((error: unknown) => log.warn({ err: error }, 'stylesheet not built'))
      })
}

/**
 * The parts in one, without what a browser does not need.
 * @param root directory of the program
 */
export async function readStylesheet(root: string): Promise<string> {
  const texts = await Promise.all(parts.map((part) => readFile(join(root, part), 'utf8')))
  return minify(texts.join('\n'))
}

/** Takes out comments and needless white space. Leaves strings alone. */
export function minify(css: string): string {
  return css
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replace(/\/\*[\s\S]*?\*\//g, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}'),
    )
    .join('')
    .trim()
}

function press(css: string, age: Age): Promise<Sheet> {
  return makeSheet({ status: 200, body: css, headers: pageHeaders({ type: 'css', age }), tags: [] })
}

/** Keeps the file beside the newsroom's data, fixes the earlier ones, and lets go of the oldest. */
async function remember(file: string, css: string): Promise<void> {
  const directory = join(env().GALLEY_DATA, 'press')
  try {
    await mkdir(directory, { recursive: true })
    if (!existsSync(join(directory, file))) await writeFile(join(directory, file), css)
    const files = (await readdir(directory)).filter((one) => name.test(`/assets/${one}`))
    const dated = await Promise.all(
      files.map(async (one) => ({ one, at: (await stat(join(directory, one))).mtimeMs })),
    )
    for (const [index, { one }] of dated.sort((a, b) => b.at - a.at).entries()) {
      if (one === file) continue
      if (index < remembered)
        fixSheet(`/assets/${one}`, await press(await readFile(join(directory, one), 'utf8'), 'forever'))
      else await unlink(join(directory, one))
    }
  } catch (error) {
    log.warn({ err: error }, 'earlier stylesheets not read')
  }
}
