/**
 * Asks over HTTP how this browser stands with the server. A socket cannot say: a refused handshake looks like a dead server.
 * @returns `unknown` when there is no answer
 */
export async function probeAccess(): Promise<'welcome' | 'signed-out' | 'unknown'> {
  try {
    const response = await fetch('/api/auth/session', { cache: 'no-store' })
    if (!response.ok) return 'unknown'
    return (await response.json()) ? 'welcome' : 'signed-out'
  } catch {
    return 'unknown'
  }
}
