import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScoredStory } from './score.ts'

/** A page with its truth, from files. */
export type FixturePage = { name: string; text: string; stories: ScoredStory[] }

const folder = join(import.meta.dirname, '..', 'fixtures')

/** Pages written by hand, with truth by hand; every place, paper and person is invented. */
export function fixturePages(): FixturePage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => readPair(folder, file, file.replace('.txt', '.truth.json')))
}

/** Where pages for tests lie that are not part of the project, beside it. */
const beside = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')

/** Pages of real papers and after their habits, read from beside the project; none where that folder is absent. */
export function pagesBeside(): FixturePage[] {
  if (!existsSync(join(beside, 'seed-page.txt'))) return []
  const pages = [
    readPair(beside, 'seed-page.txt', 'seed-page.truth.fullwidth.json'),
    readPair(beside, 'synthetic-page-1.txt', 'synthetic-page-1.truth.json'),
  ]
  const more = join(beside, 'pages')
  for (const file of existsSync(more) ? readdirSync(more).sort() : [])
    if (file.endsWith('.txt')) pages.push(readPair(more, file, file.replace('.txt', '.truth.json')))
  return pages
}

function readPair(where: string, text: string, truth: string): FixturePage {
  return {
    name: text.replace('.txt', ''),
    text: readFileSync(join(where, text), 'utf8'),
    stories: JSON.parse(readFileSync(join(where, truth), 'utf8')).stories,
  }
}
