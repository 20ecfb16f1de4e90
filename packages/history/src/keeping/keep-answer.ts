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
}

/** What became of an answer. */
export type Outcome = 'kept' | 'unchanged' | 'changed' | 'empty';

/** Keeps an answer, its figures, and what it was before: all or nothing. */
export async function keepAnswer(store: Store, answered: Answered, arrival: Arrival): Promise<Outcome> {
  return store.db.transaction().execute(async (trx) => {
    const outcome = await write(store, trx, answered, arrival);
    await release(trx, rowKey(arrival.appid, answered.question), arrival.owner);
    return outcome;
  });
}

async function write(
  { place }: Store,
  trx: Transaction<Tables>,
  { question, answer }: Answered,
  { appid, fetchedAt, isFinal }: Arrival,
): Promise<Outcome> {
  const key = rowKey(appid, question);
  const { operation, parameters } = question;
  // SQLite has one writer at a time. In PostgreSQL two could both find no row, and one of two answers get lost.
  if (place.kind === 'postgres') {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${appid} ${keyOf(question)}`}, 0))`.execute(
      trx,
    );
  }
  const before = await trx
    .selectFrom('answers')
    .select(['answer', 'fetched_at', 'first_fetched'])
    .where(isRow(key))
    .executeTakeFirst();
  const figures = figuresOf(operation, JSON.parse(answer), parameters);
  const revision = revisionOf(operation, parameters, before?.answer, answer, figures);
  if (revision === 'revised' && before) {
    const { answer: earlier, fetched_at } = before;
    await trx
      .insertInto('changes')
      .values({ ...key, answer: earlier, fetched_at, replaced_at: fetchedAt })
      .execute();
  }
  const hasFigures = figures.length > 0 || revision === 'vanished';
  const state: AnswerState = !hasFigures ? 'empty' : isFinal ? 'final' : 'open';
  const row = {
    answer: revision === 'vanished' ? (before?.answer ?? answer) : answer,
    state,
    fetched_at: fetchedAt,
  };
  await trx
    .insertInto('answers')
    .values({ ...key, ...row, first_fetched: fetchedAt })
    .onConflict((conflict) => conflict.columns(KEY_COLUMNS).doUpdateSet(row))
    .execute();
  if (revision !== 'vanished' && before?.answer !== answer) await writeFigures(trx, key, figures);
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
