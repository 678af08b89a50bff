import { and, asc, desc, eq, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { events, invitations, persons, roleGrants, sections, sessions } from '#db/schema/index.ts'
import { isAlive } from '#lib/auth/find-session.ts'
import { AppError } from '#lib/errors.ts'
import { hashInvitationToken } from './invitation-token.ts'
import { managesPeople } from './policy.ts'
import type { Actor, Grant, PersonStatus } from './roles.ts'

/** A row of the people page. Times are ISO strings. */
export type PersonItem = {
  id: string
  name: string
  email: string
  status: PersonStatus
  version: number
  grants: Grant[]
  lastSeenAt: string | null
  /** Why, while suspended. */
  suspendedBecause: string | null
  /** Until when the open one-time link works. */
  linkUntil: string | null
}

/**
 * Everybody with an account: active first, then invited, then suspended; by name within.
 * @throws AppError not_found for everybody but admins
 */
export async function listPeople(db: Db, actor: Actor): Promise<PersonItem[]> {
  if (!managesPeople(actor)) throw new AppError('not_found')
  const people = await db.select().from(persons).where(isNotNull(persons.email))
  const [grants, seen, links, reasons] = await Promise.all([
    db.select().from(roleGrants),
    db
      .select({ personId: sessions.personId, at: max(sessions.lastSeenAt) })
      .from(sessions)
      .groupBy(sessions.personId),
    db
      .select({ personId: invitations.personId, until: invitations.expiresAt })
      .from(invitations)
      .where(and(isNull(invitations.usedAt), sql`${invitations.expiresAt} > now()`)),
    listSuspensionReasons(
      db,
      people.filter(({ status }) => status === 'suspended').map(({ id }) => id),
    ),
  ])
  const order: readonly PersonStatus[] = ['active', 'invited', 'suspended', 'left', 'listed']
  return people
    .map((person) => ({
      id: person.id,
      name: person.name,
      email: person.email ?? '',
      status: person.status,
      version: person.version,
      grants: grants
        .filter(({ personId }) => personId === person.id)
        .map(({ role, sectionId }) => ({ role, sectionId })),
      lastSeenAt: seen.find(({ personId }) => personId === person.id)?.at?.toISOString() ?? null,
      suspendedBecause: reasons.get(person.id) ?? null,
      linkUntil: links.find(({ personId }) => personId === person.id)?.until.toISOString() ?? null,
    }))
    .sort(
      (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.name.localeCompare(b.name, 'zh-CN'),
    )
}

async function listSuspensionReasons(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ personId: events.subjectId, reason: sql<string>`${events.data}->>'reason'` })
    .from(events)
    .where(and(eq(events.type, 'person.suspended'), inArray(events.subjectId, [...ids])))
    .orderBy(asc(events.id))
  return new Map(rows.map(({ personId, reason }) => [personId ?? '', reason]))
}

/** Sections roles can be given in, in the paper's order. */
export type SectionChoice = { id: string; name: string; nameEn: string }

export function listSectionChoices(db: Db): Promise<SectionChoice[]> {
  return db
    .select({ id: sections.id, name: sections.name, nameEn: sections.nameEn })
    .from(sections)
    .orderBy(asc(sections.sort), asc(sections.name))
}

/** Whether somebody who can let people in exists. */
export async function hasActiveAdmin(db: Pick<Tx, 'select'>): Promise<boolean> {
  const [admin] = await db
    .select({ id: persons.id })
    .from(persons)
    .innerJoin(roleGrants, eq(roleGrants.personId, persons.id))
    .where(and(eq(persons.status, 'active'), eq(roleGrants.role, 'admin')))
    .limit(1)
  return Boolean(admin)
}

/** What a one-time link shows before it is used. `joins` is false for a new password of an account that exists. */
export type InvitationView =
  | { state: 'open'; name: string; email: string; joins: boolean; expiresAt: string }
  | { state: 'over' }

/** The invitation behind a token, or null when no such link was ever made. */
export async function findInvitation(db: Db, token: string): Promise<InvitationView | null> {
  const [link] = await db
    .select({
      name: persons.name,
      email: persons.email,
      status: persons.status,
      expiresAt: invitations.expiresAt,
      open: sql<boolean>`${invitations.usedAt} is null and ${invitations.expiresAt} > now()`,
    })
    .from(invitations)
    .innerJoin(persons, eq(persons.id, invitations.personId))
    .where(eq(invitations.tokenHash, hashInvitationToken(token)))
  if (!link) return null
  const { name, email, status, expiresAt, open } = link
  if (!open || !email || (status !== 'invited' && status !== 'active')) return { state: 'over' }
  return { state: 'open', name, email, joins: status === 'invited', expiresAt: expiresAt.toISOString() }
}

/** A person's own settings. */
export type OwnAccount = { name: string; email: string; version: number }

/** @throws AppError not_found for an actor without an account */
export async function getOwnAccount(db: Db, actor: Actor): Promise<OwnAccount> {
  const [person] = await db
    .select({ name: persons.name, email: persons.email, version: persons.version })
    .from(persons)
    .where(eq(persons.id, actor.id ?? ''))
  if (!person) throw new AppError('not_found')
  return { ...person, email: person.email ?? '' }
}

/** A browser in which a person is signed in. Times are ISO strings. */
export type SessionItem = {
  id: string
  startedAt: string
  lastSeenAt: string
  address: string | null
  userAgent: string | null
  current: boolean
}

/** The acting person's sessions that are not over, the present one first, then by last use. */
export async function listOwnSessions(db: Db, actor: Actor, currentId: string): Promise<SessionItem[]> {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, actor.id ?? ''), isAlive))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100)
  return rows
    .map((row) => ({
      id: row.id,
      startedAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      address: row.address,
      userAgent: row.userAgent,
      current: row.id === currentId,
    }))
    .sort((a, b) => Number(b.current) - Number(a.current))
}
