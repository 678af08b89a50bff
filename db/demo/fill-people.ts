import type { Tx } from '#db/client.ts'
import { columns, persons, roleGrants, sections, topics } from '#db/schema/index.ts'
import type { Actor } from '#lib/person/roles.ts'
import { demoPeople } from './people.ts'
import { demoColumns, demoSections, demoTopics } from './sections.ts'

/** Who is there and where they work, by key or slug. */
export type NewsroomPeople = {
  person: (key: string) => Actor & { id: string; unit: string }
  sectionId: (slug: string) => string
  columnId: (name: string) => string
  topicId: (slug: string) => string
}

/** Writes people with their roles, sections, columns and topics. */
export async function fillPeople(tx: Tx): Promise<NewsroomPeople> {
  const sectionIds = new Map<string, string>()
  for (const [sort, section] of demoSections.entries()) {
    const [row] = await tx
      .insert(sections)
      .values({ ...section, sort })
      .returning()
    if (row) sectionIds.set(row.slug, row.id)
  }
  const columnIds = new Map<string, string>()
  for (const [sort, { section, ...column }] of demoColumns.entries()) {
    const sectionId = sectionIds.get(section) ?? null
    const [row] = await tx
      .insert(columns)
      .values({ ...column, sectionId, sort })
      .returning()
    if (row) columnIds.set(row.name, row.id)
  }
  const topicIds = new Map<string, string>()
  for (const topic of demoTopics) {
    const [row] = await tx.insert(topics).values(topic).returning()
    if (row) topicIds.set(row.slug, row.id)
  }
  const actors = new Map<string, Actor & { id: string; unit: string }>()
  for (const { key, role, sections: slugs, ...person } of demoPeople) {
    const [row] = await tx
      .insert(persons)
      .values({ ...person, status: 'active' })
      .returning()
    if (!row) throw new Error('person not written')
    const grants = (slugs ?? [null]).map((slug) => ({
      role,
      sectionId: slug ? (sectionIds.get(slug) ?? null) : null,
    }))
    await tx.insert(roleGrants).values(grants.map((grant) => ({ ...grant, personId: row.id })))
    actors.set(key, { id: row.id, name: row.name, unit: row.unit ?? '', grants })
  }
  return {
    person: (key) => known(actors, key),
    sectionId: (slug) => known(sectionIds, slug),
    columnId: (name) => known(columnIds, name),
    topicId: (slug) => known(topicIds, slug),
  }
}

function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the demo has no ${key}`)
  return value
}
