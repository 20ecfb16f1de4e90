import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Store } from '../store/open-store.ts';
import { isRow, KEY_COLUMNS } from '../store/rows.ts';
import type { AnswerKey, Tables } from '../store/tables.ts';

// Two syncs at once would keep every answer right without claims: writing one is idempotent. Claims save WeChat's
// quota. A sync that was killed cannot release its claims, so they end by themselves unless they are renewed.

/** How long a claim holds unless it is renewed. */
export const CLAIM_MS = 5_000;

/** The database's clock, milliseconds since 1970: several hosts agree on it. */
function clock(kind: Store['place']['kind']): RawBuilder<number> {
  return kind === 'postgres'
    ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;
}

/** Claims a question; false while another owner has it. */
export async function claim({ db, place }: Store, key: AnswerKey, owner: string): Promise<boolean> {
  const now = clock(place.kind);
  const until = sql<number>`${now} + ${sql.lit(CLAIM_MS)}`;
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('claims')
    .values({ ...key, owner, until })
    .onConflict((conflict) =>
      conflict.columns(KEY_COLUMNS).doUpdateSet({ owner, until }).where('claims.until', '<', now),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Gives up a claim; false if it had ended already. */
export async function release(trx: Kysely<Tables>, key: AnswerKey, owner: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('claims')
    .where(isRow(key))
    .where('owner', '=', owner)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Renews all claims of an owner. */
export async function renew({ db, place }: Store, owner: string): Promise<void> {
  await db
    .updateTable('claims')
    .set({ until: sql<number>`${clock(place.kind)} + ${sql.lit(CLAIM_MS)}` })
    .where('owner', '=', owner)
    .execute();
}

/** Gives up all claims of an owner, and clears those that a killed one has left behind. */
export async function releaseAll({ db, place }: Store, owner: string): Promise<void> {
  const longAgo = sql<number>`${clock(place.kind)} - ${sql.lit(CLAIM_MS)}`;
  await db
    .deleteFrom('claims')
    .where((eb) => eb.or([eb('owner', '=', owner), eb('until', '<', longAgo)]))
    .execute();
}
