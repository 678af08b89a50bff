import type { Connection } from '@hocuspocus/server'
import type { Actor } from '#lib/person/roles.ts'

/** What the server knows of a connection to one document. Set when it is authenticated, refreshed by lib/collab/access.ts. */
export type ConnectionContext = {
  actor: Actor & { id: string }
  sessionId: string
}

/** The context of a connection, or undefined for the program's own. */
export function contextOf(connection: Connection | undefined): ConnectionContext | undefined {
  const context: Partial<ConnectionContext> | undefined = connection?.context
  return context?.actor && context.sessionId ? (context as ConnectionContext) : undefined
}
