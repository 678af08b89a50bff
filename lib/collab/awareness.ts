import type { beforeHandleAwarenessPayload } from '@hocuspocus/server'
import { personHue } from '#lib/person/hue.ts'
import { contextOf } from './connection-context.ts'

/** Longest presence state, as JSON: a caret, a selection, a flag. */
const longestState = 4_000
/** Writers' ids one connection may show: an editor has one, and another for a moment after it was rebuilt. */
const mostClients = 4

/**
 * Makes presence honest: whoever sends it, the name on a caret is the one of the session, a colleague's caret cannot be
 * moved or removed by others, and a state cannot be used to pass large data around.
 */
export function guardAwareness({
  states,
  document,
  connection,
}: Pick<beforeHandleAwarenessPayload, 'states' | 'document' | 'connection'>): void {
  const context = contextOf(connection)
  if (!connection || !context) return
  const others = document.getConnections().filter((other) => other !== connection)
  const own = document.getClients(connection)
  for (const [client, state] of [...states]) {
    const taken = others.some((other) => document.getClients(other).has(client))
    const tooMany = !own.has(client) && own.size >= mostClients
    if (taken || tooMany || JSON.stringify(state).length > longestState) states.delete(client)
    else states.set(client, { ...state, user: presenceOf(context.actor) })
  }
}

/** How a person shows in presence. `hue` is the number of their people token. */
export function presenceOf(actor: { id: string; name: string }): { id: string; name: string; hue: number } {
  return { id: actor.id, name: actor.name, hue: personHue(actor.id) }
}
