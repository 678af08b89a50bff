import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const stamp = join(root, 'node_modules', '.galley-installed')

/** The Node that everything runs on: the one npm installed for this platform, or the one that runs us where there is none. */
export function nodeBinary() {
  const own = join(root, 'node_modules', '.bin', 'node')
  return existsSync(own) ? own : process.execPath
}

/** Path of a command that a package brought. */
export function bin(name) {
  return join(root, 'node_modules', '.bin', name)
}

/** Installs what package-lock.json names, unless that is what is installed already. Ends the process when npm fails. */
export async function install() {
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('installing packages (npm ci) …')
  const code = await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error(`galley: npm ci failed with code ${code}; the reason stands above`)
    process.exit(code)
  }
  writeFileSync(stamp, wanted)
}
