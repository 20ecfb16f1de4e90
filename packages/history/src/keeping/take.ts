import { keyOf, type Question, rowKey } from '../answers/question.ts';
import type { Store } from '../store/open-store.ts';
import { isRow } from '../store/rows.ts';
import { claim, release } from './claims.ts';
import type { Due } from './due.ts';

/** Whose question it is now. */
export interface Taken {
  /** Claimed: to be asked. */
  readonly mine: Question[];
  /** Another sync is asking. */
  readonly busy: Question[];
  /** Another sync has kept the answer since this one began. */
  readonly done: Question[];
}

/** Claims questions. */
export async function take(
  store: Store,
  questions: readonly Question[],
  { appid, owner, fetchedAt }: { appid: string; owner: string } & Pick<Due, 'fetchedAt'>,
): Promise<Taken> {
  const taken: Taken = { mine: [], busy: [], done: [] };
  for (const question of questions) {
    const key = rowKey(appid, question);
    if (!(await claim(store, key, owner))) {
      taken.busy.push(question);
      continue;
    }
    // After the claim: whoever had it before has kept the answer by now.
    const row = await store.db
      .selectFrom('answers')
      .select('fetched_at')
      .where(isRow(key))
      .executeTakeFirst();
    if (row?.fetched_at === fetchedAt.get(keyOf(question))) {
      taken.mine.push(question);
      continue;
    }
    await release(store.db, key, owner);
    taken.done.push(question);
  }
  return taken;
}
