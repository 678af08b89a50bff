import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/**
 * Makes the database itself refuse to write a table, by a trigger that raises: what a full disk looks like to the program.
 * @returns how to end it
 */
export async function refuseWrites(
  db: Db,
  ...tables: ('shared_documents' | 'document_updates')[]
): Promise<() => Promise<void>> {
  await db.execute(
    sql`create or replace function out_of_order() returns trigger language plpgsql as $$ begin raise exception 'out of order'; end $$`,
  )
  for (const table of tables)
    await db.execute(
      sql`create trigger out_of_order before insert or update on ${sql.identifier(table)} execute function out_of_order()`,
    )
  return async () => {
    for (const table of tables) await db.execute(sql`drop trigger out_of_order on ${sql.identifier(table)}`)
  }
}

/**
 * Takes a table away, so that reading fails too.
 * @returns how to bring it back
 */
export async function hideTable(db: Db, table: 'document_updates'): Promise<() => Promise<void>> {
  const away = `${table}_away`
  await db.execute(sql`alter table ${sql.identifier(table)} rename to ${sql.identifier(away)}`)
  return async () => {
    await db.execute(sql`alter table ${sql.identifier(away)} rename to ${sql.identifier(table)}`)
  }
}
