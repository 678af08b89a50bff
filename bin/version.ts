import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentVersion } from '#lib/document/version.ts'
import type { Command } from './command.ts'

export const versionCommand: Command = {
  usage: [['version', 'the version of this program and of its document format']],
  run: () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'))
    console.log(`galley ${version}, document format ${documentVersion}, Node ${process.versions.node}`)
  },
}
