import { database } from '#db/client.ts'
import { demoPeople } from '#db/demo/people.ts'
import { isDemoOpen } from '#lib/auth/demo.ts'
import { firstRunCode } from '#lib/auth/first-run.ts'
import type { Env } from '#lib/env.ts'
import words from '#messages/zh-CN.json' with { type: 'json' }
import { baseAddress, localHost } from './base-address.ts'

/** Writes a line for the person at the terminal. The log is for machines. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Tells where the newsroom is and how one gets in: the invented people, or the first run's code. */
export async function announce(env: Env, port: number): Promise<void> {
  const address = baseAddress(env, port)
  const { db } = database()
  const code = await firstRunCode(db)
  const host = localHost(env.HOST)
  const demo = await isDemoOpen(db, { listens: env.HOST, mode: env.GALLEY_DEMO, host, address: '127.0.0.1' })
  say('')
  say(`清样 Galley is ready: ${address}`)
  say(`  readers  ${address}/`)
  say(`  desk     ${address}/desk`)
  if (code) {
    say('')
    say('Nobody can sign in yet. Make the first administrator here:')
    say(`  ${address}/first-run`)
    say(`  one-time code ${code}`)
  } else if (demo) {
    say('')
    say(`An invented newsroom is filled in. Sign in with one click at ${address}/sign-in as:`)
    for (const { name, role } of demoPeople) say(`  ${name}  ${words.roles[role]} ${role}`)
  }
  say('')
}
