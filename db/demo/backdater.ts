import { sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { env } from '#lib/env.ts'

/**
 * Dates back what the commands have just written about one story. The whole demo is one transaction, so that all of it
 * bears the same `now()`: what bears it and belongs to the story is new, and gets the story's own time.
 */
export class Backdater {
  readonly #tx: Tx
  #time: Date
  readonly #latest: Date

  private constructor(tx: Tx, time: Date, latest: Date) {
    this.#tx = tx
    this.#time = time
    this.#latest = latest
  }

  /**
   * A clock that begins `days` before the database's now, some hours earlier still, so that the last step falls on that day.
   * @param spread a number that differs from story to story, to keep them from one and the same minute
   */
  static async start(tx: Tx, days: number, spread: number): Promise<Backdater> {
    const { rows } = (await tx.execute(sql`select now() as now`)) as unknown as {
      rows: { now: string | Date }[]
    }
    const now = new Date(rows[0]?.now ?? Number.NaN).getTime()
    const minutes = 60_000
    const begin = now - days * 24 * 60 * minutes - 6 * 60 * minutes - ((spread * 37) % 170) * minutes
    return new Backdater(tx, new Date(begin), new Date(now - 2 * minutes))
  }

  /** The present of this story. */
  get time(): Date {
    return this.#time
  }

  /** A number of minutes later, though never later than just now. */
  pass(minutes: number): void {
    this.#time = new Date(Math.min(this.#time.getTime() + minutes * 60_000, this.#latest.getTime()))
  }

  /** Gives everything written about the story since the last call its time. */
  async stamp(storyId: string): Promise<void> {
    const at = sql`${this.#time.toISOString()}::timestamptz`
    const updates = stamped.map(({ table, key, columns }) => {
      const values = columns.map((name) => {
        const column = sql.identifier(name)
        return sql`${column} = case when ${column} = now() then ${at} else ${column} end`
      })
      const isNew = sql.join(
        columns.map((name) => sql`${sql.identifier(name)} = now()`),
        sql` or `,
      )
      return sql`update ${sql.identifier(table)} set ${sql.join(values, sql`, `)} where ${sql.identifier(key)} = ${storyId} and (${isNew})`
    })
    const parts = updates.map((update, n) => sql`${sql.identifier(`part_${n}`)} as (${update})`)
    await this.#tx.execute(sql`with ${sql.join(parts, sql`, `)}
      update notifications set created_at = ${at}
      where created_at = now() and event_id in (select id from events where story_id = ${storyId})`)
    // The day of a first publication is part of the address.
    const zone = env().GALLEY_TIME_ZONE
    await this.#tx.execute(sql`
      update publications set
        day = (published_at at time zone ${zone})::date,
        path = '/news/' || to_char(published_at at time zone ${zone}, 'YYYY/MM/DD') || '/' || story_id
      where story_id = ${storyId} and published_at is not null`)
  }
}

/** Where the commands write the time, by table. */
const stamped = [
  { table: 'stories', key: 'id', columns: ['created_at', 'updated_at', 'stage_since'] },
  { table: 'revisions', key: 'story_id', columns: ['created_at'] },
  { table: 'reviews', key: 'story_id', columns: ['decided_at'] },
  { table: 'events', key: 'story_id', columns: ['created_at'] },
  { table: 'corrections', key: 'story_id', columns: ['created_at'] },
  { table: 'shared_documents', key: 'story_id', columns: ['updated_at'] },
  { table: 'publications', key: 'story_id', columns: ['published_at', 'updated_at', 'withdrawn_at'] },
  { table: 'publication_persons', key: 'story_id', columns: ['published_at'] },
] as const
