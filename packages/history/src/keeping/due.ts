import { dateInShanghai } from '@weapp-openapi/analysis';
import { keyOf, type Question } from '../answers/question.ts';
import { isDue } from '../answers/settling.ts';
import type { Store } from '../store/open-store.ts';
import { questionsOf } from './plan.ts';
import type { checkPlan } from './sync-input.ts';

type CheckedPlan = ReturnType<typeof checkPlan>;

/** What a sync has to ask, and what is known of the answers so far. */
export interface Due {
  readonly questions: readonly Question[];
  /** `fetched_at` of each kept answer of the range, by the key of its question. */
  readonly fetchedAt: ReadonlyMap<string, string>;
}

/** What is missing, or may have been revised since it was fetched. */
export async function dueOf(
  { db }: Store,
  { appid, from, to, operations, reviseDays }: CheckedPlan & { readonly appid: string },
  now: number,
): Promise<Due> {
  const rows = await db
    .selectFrom('answers')
    .select(['operation', 'begin_date', 'end_date', 'parameters', 'fetched_at', 'first_fetched', 'state'])
    .where('appid', '=', appid)
    .where('operation', 'in', operations)
    .where('end_date', '>=', from)
    .where('end_date', '<=', to)
    .execute();
  const known = new Map(rows.map((row) => [keyOf(row as Question), row]));
  const today = dateInShanghai(now);
  const questions = questionsOf(operations, from, to).filter((question) => {
    const row = known.get(keyOf(question));
    const kept = row && {
      fetched: dateInShanghai(new Date(row.fetched_at)),
      empty: row.state === 'empty',
      neverAsked: row.first_fetched === '',
    };
    return isDue(question, kept, today, reviseDays);
  });
  return { questions, fetchedAt: new Map([...known].map(([key, { fetched_at }]) => [key, fetched_at])) };
}
