import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The project's own directory: scripts work from wherever they are called. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

const passedOn = ['SIGTERM', 'SIGINT', 'SIGHUP']

/**
 * Runs a program in the project's directory with its output shown. Signals are passed on: the program decides when it
 * ends, and we end after it.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    const pass = (signal) => child.kill(signal)
    for (const signal of passedOn) process.on(signal, pass)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      for (const name of passedOn) process.off(name, pass)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/** Says what is going on, to the person at the terminal: not to who reads the output of a command. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Ends the script with one line that says why. */
export function fail(reason, code = 1) {
  process.stderr.write(`galley: ${reason}\n`)
  process.exit(code)
}

/** `12.3 s` since a time from performance.now(). */
export function since(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
