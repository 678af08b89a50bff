import { join } from 'node:path'
import { ensureBrowser, ensureFont } from './browser.mjs'
import { tryBuild } from './build.mjs'
import { install } from './install.mjs'
import { say, since } from './run.mjs'
import { readReport, runStep, steps, withTemporaryFiles } from './steps.mjs'

/** `npm test`: everything a reviewer needs. A part that fails does not keep the others from running. */
const start = performance.now()
await install()

const results = await withTemporaryFiles(async (directory) => {
  const done = []
  for (const name of ['lint', 'routes', 'types', 'borders'])
    done.push({ title: steps[name].title, ...asOne(await runStep(name)) })
  done.push(await runUnitTests(join(directory, 'unit.json')))
  const built = await tryBuild()
  done.push({ title: 'production build', ...asOne(built ? 0 : 1) })
  done.push(
    built
      ? await runJourneys(join(directory, 'journeys.json'))
      : { title: steps.journeys.title, ...asOne(1) },
  )
  return done
})

say('')
for (const { title, passed, failed } of results)
  say(`${failed === 0 ? '✓' : '✗'} ${title}: ${passed} passed, ${failed} failed`)
say(`in ${since(start)}`)
const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') === 0 ? 0 : 1

function asOne(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A run that ended badly without a failed test (a file that would not load, a crash) counts as one failure. */
function count(title, code, passed, failed) {
  return { title, passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

async function runUnitTests(file) {
  const code = await runStep('unit', {
    args: ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  })
  const report = readReport(file)
  return count(steps.unit.title, code, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0)
}

async function runJourneys(file) {
  await ensureFont()
  const env = { PW_CHROMIUM: await ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await runStep('journeys', { args: ['--reporter=list,json'], env })
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport(file)?.stats ?? {}
  return count(steps.journeys.title, code, expected, unexpected + flaky)
}
