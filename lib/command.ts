import type { Db } from '#db/client.ts'
import type { Actor } from './person/roles.ts'

/** What every command gets beside its input: who acts, on which database. Commands run anywhere, also outside Next. */
export type CommandContext = { actor: Actor; db: Db }
