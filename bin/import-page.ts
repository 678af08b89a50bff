import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { env } from '#lib/env.ts'
import { decodePage } from '#lib/page-import/decode-page.ts'
import { importPageToJson, type PageJson } from '#lib/page-import/page-json.ts'
import { baseAddress } from '#lib/process/base-address.ts'
import { haveDone } from '#lib/process/have-done.ts'
import type { ImportPageWork } from '#lib/process/import-page.ts'
import { Refusal } from '#lib/process/refusal.ts'
import { type Command, readArgs, UsageError } from './command.ts'

const form = 'import-page FILE [--section SLUG] [--date YYYY-MM-DD] [--page A05] [--name NAME] [--json]'
const options = {
  section: { type: 'string' },
  date: { type: 'string' },
  page: { type: 'string' },
  name: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const

export const importPageCommand: Command = {
  usage: [
    [form, 'make stories of the text of a printed page; FILE may be - for standard input'],
    ['import-page FILE --dry-run [--json]', 'only show what would be made; needs no database'],
  ],
  run: async (args) => {
    const { values, positionals } = readArgs(args, options)
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw new UsageError(`usage: ${form} [--dry-run]`)
    const { json, 'dry-run': dryRun, ...asked } = values
    const source = await readSource(file)
    const settings = env()
    const made: PageJson & Partial<ImportPageWork> = dryRun
      ? importPageToJson(source)
      : await haveDone(settings, 'import-page', { source, ...asked })
    if (json) return console.log(JSON.stringify(made, null, 2))
    console.log(describePage(made))
    if (!made.storyIds) return
    const address = baseAddress(settings, settings.PORT)
    console.log(`\n${made.storyIds.length} stories made:`)
    for (const id of made.storyIds) console.log(`  ${address}/desk/stories/${id}`)
  },
}

async function readSource(file: string): Promise<string> {
  try {
    return decodePage(file === '-' ? await buffer(process.stdin) : await readFile(file))
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new Refusal(`${file} cannot be read: ${error.message}`)
    throw error
  }
}

function describePage({ page, stories }: PageJson): string {
  const head = [page.publication, page.issueDate, page.pageNumber, page.pageName].filter(Boolean).join(' · ')
  const lines = stories.flatMap((story, index) => {
    const doubts = story.warnings.length > 0 ? `, ${story.warnings.length} doubtful` : ''
    const parts = `${story.paragraphs.length} paragraphs, ${story.crossheads.length} crossheads${doubts}`
    return [
      `${String(index + 1).padStart(3)}  ${story.kind}  ${story.headline ?? '—'}`,
      `     ${[story.column, story.byline.join(' '), parts].filter(Boolean).join(' · ')}`,
    ]
  })
  return [head || 'page unknown', ...lines].join('\n')
}
