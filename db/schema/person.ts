import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { type PersonStatus, personStatuses, type Role, roles } from '#lib/person/roles.ts'
import { at, id, now } from './columns.ts'
import { sections } from './section.ts'

/** Someone with an account, or a name in a byline. */
export const persons = pgTable(
  'persons',
  {
    id: id(),
    name: text().notNull(),
    /** Lower-cased by the command. Empty for people who only stand in bylines. */
    email: text(),
    status: text({ enum: personStatuses }).$type<PersonStatus>().notNull().default('listed'),
    passwordHash: text(),
    /** Desk language, `zh-CN` or `en`; null follows the browser. */
    locale: text({ enum: ['zh-CN', 'en'] }),
    /** 单位 of a contributor. */
    unit: text(),
    bio: text().notNull().default(''),
    version: integer().notNull().default(1),
    createdAt: now(),
    updatedAt: now(),
  },
  (t) => [
    uniqueIndex('persons_email').on(t.email).where(sql`${t.email} is not null`),
    index('persons_name').on(t.name),
  ],
)

/** One role in one section, or in all of them (`sectionId` null). */
export const roleGrants = pgTable(
  'role_grants',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    role: text({ enum: roles }).$type<Role>().notNull(),
    sectionId: text().references(() => sections.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('role_grants_once').on(t.personId, t.role, sql`coalesce(${t.sectionId}, '')`),
    index('role_grants_section').on(t.sectionId, t.role),
  ],
)

/** One-time link for a new account or a new password. Only a hash of the token is kept. */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    tokenHash: text().notNull().unique(),
    createdBy: text().references(() => persons.id),
    createdAt: now(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (t) => [index('invitations_person').on(t.personId)],
)
