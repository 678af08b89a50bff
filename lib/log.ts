import pino from 'pino'
import { env } from './env.ts'
import { singleton } from './singleton.ts'

/** The program's log: JSON lines on standard output. Never log texts of stories, cookies, tokens or passwords. */
export const log = singleton('log', () => pino({ level: env().GALLEY_LOG, base: null }))
