import { type Kysely, sql, type Transaction } from 'kysely';
import { type Figure, figuresOf } from '../answers/figures-of.ts';
import { keyOf, rowKey } from '../answers/question.ts';
import { type Revision, revisionOf } from '../answers/revision.ts';
import type { Store } from '../store/open-store.ts';
import { isRow, KEY_COLUMNS } from '../store/rows.ts';
import type { AnswerKey, AnswerState, Tables } from '../store/tables.ts';
import type { Answered } from './ask.ts';
import { release } from './claims.ts';

/** When an answer came, and what it is then. */
export interface Arrival {
  readonly appid: string;
  /** UTC, ISO 8601. */
  readonly fetchedAt: string;
  /** Whether WeChat will neither revise nor complete it. */
  readonly isFinal: boolean;
  /** Whose claim ends. */
  readonly owner: string;
  /** When the answer that was kept when the claim began had been fetched; undefined if there was none. */
  readonly lastFetched: string | undefined;
}

/** What became of an answer. */
export type Outcome = 'kept' | 'unchanged' | 'changed' | 'empty';

/**
 * Keeps an answer, its figures, and what it was before: all or nothing. `unchanged` also if the claim has ended, as
 * that of a process that was stopped for a while does, and another sync has kept a newer answer.
 */
export async function keepAnswer(store: Store, answered: Answered, arrival: Arrival): Promise<Outcome> {
  return store.db.transaction().execute(async (trx) => {
    const { appid, fetchedAt, isFinal, owner, lastFetched } = arrival;
    const key = rowKey(appid, answered.question);
    await lock(store, trx, appid, answered.question);
    if (!(await release(trx, key, owner)) && (await fetchedAtOf(trx, key)) !== lastFetched)
      return 'unchanged';
    const state = isFinal ? 'final' : 'open';
    return write(trx, answered, { appid, fetchedAt, state });
  });
}

async function fetchedAtOf(trx: Transaction<Tables>, key: AnswerKey): Promise<string | undefined> {
  const row = await trx.selectFrom('answers').select('fetched_at').where(isRow(key)).executeTakeFirst();
  return row?.fetched_at;
}

/** What became of an answer from a file; `skipped`: WeChat's own stays. */
export type ImportOutcome = 'kept' | 'unchanged' | 'changed' | 'skipped';

/** Keeps an answer that came from a file; in place of WeChat's own only with `overwrite`. */
export async function keepImported(
  store: Store,
  answered: Answered,
  { appid, importedAt, overwrite }: { appid: string; importedAt: string; overwrite: boolean },
): Promise<ImportOutcome> {
  return store.db.transaction().execute(async (trx) => {
    await lock(store, trx, appid, answered.question);
    const before = await trx
      .selectFrom('answers')
      .select('state')
      .where(isRow(rowKey(appid, answered.question)))
      .executeTakeFirst();
    const isWeChats = before?.state === 'final' || before?.state === 'open';
    if (isWeChats && !overwrite) return 'skipped';
    const arrival = { appid, fetchedAt: importedAt, state: 'imported' } as const;
    const outcome = await write(trx, answered, arrival);
    return outcome === 'empty' ? 'skipped' : outcome;
  });
}

/** SQLite has one writer at a time. In PostgreSQL two could both find no row, and one of two answers get lost. */
async function lock(
  { place }: Store,
  trx: Transaction<Tables>,
  appid: string,
  question: Answered['question'],
): Promise<void> {
  if (place.kind !== 'postgres') return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${appid} ${keyOf(question)}`}, 0))`.execute(trx);
}

async function write(
  trx: Transaction<Tables>,
  { question, answer }: Answered,
  { appid, fetchedAt, state: stateWithFigures }: { appid: string; fetchedAt: string; state: AnswerState },
): Promise<Outcome> {
  const key = rowKey(appid, question);
  const before = await trx
    .selectFrom('answers')
    .select(['answer', 'state', 'fetched_at', 'first_fetched'])
    .where(isRow(key))
    .executeTakeFirst();
  const figures = figuresOf(question, JSON.parse(answer));
  const revision = revisionOf(question, before?.answer, answer, figures);
  if (revision === 'revised' && before) {
    const { answer: earlier, fetched_at } = before;
    await trx
      .insertInto('changes')
      .values({ ...key, answer: earlier, fetched_at, replaced_at: fetchedAt })
      // The same moment again, by a clock that stands still.
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const vanished = revision === 'vanished' ? before : undefined;
  const withFigures = vanished?.state === 'imported' ? vanished.state : stateWithFigures;
  const row = {
    answer: vanished?.answer ?? answer,
    state: figures.length > 0 || vanished ? withFigures : ('empty' as const),
    fetched_at: fetchedAt,
    first_fetched: before?.first_fetched || (stateWithFigures === 'imported' ? '' : fetchedAt),
  };
  await trx
    .insertInto('answers')
    .values({ ...key, ...row })
    .onConflict((conflict) => conflict.columns(KEY_COLUMNS).doUpdateSet(row))
    .execute();
  if (!vanished && before?.answer !== answer) await writeFigures(trx, key, figures);
  return outcomeOf(revision, figures);
}

/** Rows of one statement: 8 values each, and SQLite takes 32,766 values. */
const CHUNK = 500;

async function writeFigures(trx: Kysely<Tables>, key: AnswerKey, figures: readonly Figure[]): Promise<void> {
  await trx.deleteFrom('figures').where(isRow(key)).execute();
  for (let start = 0; start < figures.length; start += CHUNK) {
    const rows = figures.slice(start, start + CHUNK).map((figure) => ({ ...key, ...figure }));
    await trx.insertInto('figures').values(rows).execute();
  }
}

function outcomeOf(revision: Revision, figures: readonly Figure[]): Outcome {
  if (figures.length === 0) return 'empty';
  if (revision === 'same') return 'unchanged';
  return revision === 'revised' ? 'changed' : 'kept';
}
