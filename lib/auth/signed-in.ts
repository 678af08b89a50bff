import type { Actor } from '#lib/person/roles.ts'

/** A person whose session was alive when this request began. Read from the database on every request, never from a token. */
export type SignedIn = {
  actor: Actor & { id: string }
  sessionId: string
  /** Desk language the person chose; null follows the browser. */
  locale: 'zh-CN' | 'en' | null
  email: string
}
