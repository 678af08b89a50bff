import { rmSync } from 'node:fs'
import { Newsroom } from './newsroom.ts'

/** Fills one data directory with the demo, which every worker then begins with a copy of. */
export default async function prepare(): Promise<() => void> {
  const newsroom = await Newsroom.open()
  const code = await newsroom.end('SIGTERM')
  if (code !== 0) throw new Error(`the server ended with ${code}:\n${newsroom.output}`)
  process.env.GALLEY_E2E_TEMPLATE = newsroom.dataDirectory
  return () => rmSync(newsroom.dataDirectory, { recursive: true, force: true })
}
