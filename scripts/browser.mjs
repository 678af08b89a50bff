import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeBinary } from './install.mjs'
import { fail, root, run, say } from './run.mjs'

/** Where a Chromium may stand already. The one of snap comes last: it cannot see all directories. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
]

/** Path of a Chromium that runs: PW_CHROMIUM, one of the system, Playwright's own, or else one installed now. */
export async function ensureBrowser() {
  const given = process.env.PW_CHROMIUM
  if (given) return runs(given) ? given : fail(`PW_CHROMIUM=${given} does not run`)
  const found = await findBrowser()
  if (found) return found
  say('installing a Chromium …')
  if (distribution() === 'debian' && (await aptInstall('chromium'))) {
    const installed = await findBrowser()
    if (installed) return installed
  }
  const playwright = [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']
  if (prefix()) playwright.push('--with-deps')
  await run(nodeBinary(), playwright, { stdio: ['inherit', 2, 2] })
  return (await findBrowser()) ?? fail('no Chromium found or installed; set PW_CHROMIUM to the path of one')
}

/** Sees to a font with Chinese signs: without one, screenshots show boxes. Says so and goes on where that fails. */
export async function ensureFont() {
  if (process.platform === 'darwin' || hasChineseFont()) return
  say('installing a Chinese font …')
  if (!(await aptInstall('fontconfig', 'fonts-noto-cjk')) || !hasChineseFont())
    say('no Chinese font could be installed (fonts-noto-cjk): screenshots will show boxes')
}

async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  return [...places, chromium.executablePath()].find(runs)
}

/** Some systems have a file of the name that only says how to install the program. */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}

function hasChineseFont() {
  return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0
}

function distribution() {
  const file = '/etc/os-release'
  return existsSync(file)
    ? /^ID=(.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('"', '')
    : undefined
}

/** How to call apt-get with the rights to install, or undefined where nobody will give them without a question. */
function prefix() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

async function aptInstall(...packages) {
  const rights = prefix()
  if (!rights) return false
  const apt = async (...args) => {
    const [program, ...rest] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args]
    return (await run(program, rest, { stdio: ['ignore', 2, 2] })) === 0
  }
  return (await apt('update')) && (await apt('install', '-y', '--no-install-recommends', ...packages))
}
