import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { redirects } from '#db/schema/index.ts'

/** Where an address went, or null. One hop: loops and chains are refused when a redirect is written. */
export async function findRedirect(db: Db, path: string): Promise<{ to: string; status: number } | null> {
  const [row] = await db
    .select({ to: redirects.toPath, status: redirects.status })
    .from(redirects)
    .where(eq(redirects.fromPath, path))
  // Only a path of ours: an address that begins with two slashes names another host.
  return row && /^\/(?![/\\])/.test(row.to) && row.to !== path ? row : null
}
