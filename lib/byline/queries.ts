import { asc, ilike, ne } from 'drizzle-orm'
import { match } from 'pinyin-pro'
import type { Db } from '#db/client.ts'
import { persons } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'

/** Somebody a byline can name. */
export type BylinePerson = { id: string; name: string; unit: string }

const most = 8
/** How many names are compared by sound: more than a local paper has people. */
const compared = 5_000

/**
 * People whose name holds a text, or sounds like it: 马琴 for 马, maqin, mq. At most 8, those who begin with it first.
 * Everybody at the desk may look names up; nothing but name and unit is told.
 * @throws AppError not_signed_in for the system and people without an account
 */
export async function findBylinePeople(db: Db, actor: Actor, text: string): Promise<BylinePerson[]> {
  if (!actor.id) throw new AppError('not_signed_in')
  const wanted = text.trim().slice(0, 60)
  if (!wanted) return []
  const known = db
    .select({ id: persons.id, name: persons.name, unit: persons.unit })
    .from(persons)
    .orderBy(asc(persons.name), asc(persons.id))
  const rows = /^[a-z' ]+$/i.test(wanted)
    ? (await known.where(ne(persons.status, 'left')).limit(compared)).filter(({ name }) =>
        soundsLike(name, wanted),
      )
    : await known.where(ilike(persons.name, `%${escapeLike(wanted)}%`)).limit(compared)
  return rows
    .sort((a, b) => Number(b.name.startsWith(wanted)) - Number(a.name.startsWith(wanted)))
    .slice(0, most)
    .map(({ id, name, unit }) => ({ id, name, unit: unit ?? '' }))
}

/** Latin letters fit a Latin name as they stand, and a Chinese one by pinyin or its initials. */
function soundsLike(name: string, letters: string): boolean {
  const plain = letters.toLowerCase()
  return name.toLowerCase().includes(plain) || match(name, plain.replaceAll(/[' ]/g, '')) !== null
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
}
