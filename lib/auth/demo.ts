import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { persons, roleGrants, sections, settings } from '#db/schema/index.ts'
import { env } from '#lib/env.ts'
import { type Role, roles } from '#lib/person/roles.ts'
import { isLoopbackName } from './origin.ts'
import { isLoopback } from './request-marks.ts'

/** What decides whether a request may use the demo: where the program listens, what the browser asked for, who asks. */
export type DemoRequest = {
  listens: string
  mode: 'auto' | 'off'
  host: string | null
  address: string | null
}

/** The demo's view of a request. `address` is the one `markRequest` wrote. */
export function demoRequest(headers: Pick<Headers, 'get'>, address: string | null): DemoRequest {
  return { listens: env().HOST, mode: env().GALLEY_DEMO, host: headers.get('host'), address }
}

/**
 * Whether the invented people may be signed in to without a password: only on invented data, only where the program
 * listens on this machine alone, is asked for by a name of this machine (a foreign name could be rebound to it), and the
 * request comes from it.
 */
export async function isDemoOpen(db: Db, { listens, mode, host, address }: DemoRequest): Promise<boolean> {
  if (mode === 'off' || !isLoopbackName(listens) || !isLoopback(address)) return false
  if (!isLoopbackName((host ?? '').replace(/:\d+$/, ''))) return false
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'demo'))
  return row?.value === true
}

/** One of the invented people, with what they do. Sections are empty for a role held everywhere. */
export type DemoPerson = {
  id: string
  name: string
  email: string
  duties: { role: Role; sections: { name: string; nameEn: string }[] }[]
}

/** Everybody one may sign in as, in the order of roles from the chief down. Ask `isDemoOpen` first. */
export async function listDemoPeople(db: Db): Promise<DemoPerson[]> {
  const rows = await db
    .select({
      id: persons.id,
      name: persons.name,
      email: persons.email,
      role: roleGrants.role,
      section: sections.name,
      sectionEn: sections.nameEn,
    })
    .from(persons)
    .innerJoin(roleGrants, eq(roleGrants.personId, persons.id))
    .leftJoin(sections, eq(sections.id, roleGrants.sectionId))
    .where(and(eq(persons.status, 'active'), isNotNull(persons.email)))
    .orderBy(asc(sections.sort), asc(persons.name))
  const people = new Map<string, DemoPerson>()
  for (const row of rows) {
    const person = people.get(row.id) ?? { id: row.id, name: row.name, email: row.email ?? '', duties: [] }
    people.set(row.id, person)
    let duty = person.duties.find(({ role }) => role === row.role)
    if (!duty) {
      duty = { role: row.role, sections: [] }
      person.duties.push(duty)
    }
    if (row.section) duty.sections.push({ name: row.section, nameEn: row.sectionEn ?? '' })
  }
  return [...people.values()].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'zh'))
}

const order: readonly Role[] = [
  'chief',
  'desk-head',
  'editor',
  'reporter',
  'contributor',
  'proofreader',
  'page-editor',
  'admin',
]

function rank({ duties }: DemoPerson): number {
  return Math.min(roles.length, ...duties.map(({ role }) => order.indexOf(role)))
}
