import { type OpenSession, openSession, type SessionOptions } from './open-session.ts'

type Lent = { session: OpenSession; borrowers: number }

const lent = new Map<string, Lent>()

/**
 * The session of a document, opened on first use. A person has one session a document in a tab, however often a screen mounts; it
 * outlives the screen until what was typed in it is saved, so that leaving a page loses nothing.
 * @returns the session, and how to give it back
 */
export function borrowSession(options: SessionOptions): { session: OpenSession; giveBack: () => void } {
  const key = `${options.name} ${options.self.id}`
  const entry = lent.get(key) ?? { session: openSession(options), borrowers: 0 }
  entry.borrowers += 1
  lent.set(key, entry)
  let returned = false
  return {
    session: entry.session,
    giveBack: () => {
      if (returned) return
      returned = true
      entry.borrowers -= 1
      entry.session.gate.open()
      // Not at once: React mounts twice in development, and going from one tab of a screen to another is no leaving.
      setTimeout(() => entry.session.whenSaved(() => closeUnused(key, entry)))
    },
  }
}

/** Whether any text typed in this tab is only in this tab. */
export function hasUnsavedText(): boolean {
  return [...lent.values()].some(({ session }) => session.store.state().saved.unsaved)
}

function closeUnused(key: string, entry: Lent): void {
  if (entry.borrowers > 0 || lent.get(key) !== entry) return
  lent.delete(key)
  entry.session.close()
}
