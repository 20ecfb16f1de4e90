import { randomUUID } from 'node:crypto';
import { type AnalysisClient, dateInShanghai } from '@weapp-openapi/analysis';
import { WeappApiError } from '@weapp-openapi/core';
import { keyOf, type Question, rowKey } from '../answers/question.ts';
import { isDue, isFinal } from '../answers/settling.ts';
import type { Store } from '../store/open-store.ts';
import { isRow } from '../store/rows.ts';
import { askWeChat } from './ask.ts';
import { CLAIM_MS, claim, release, releaseAll, renew } from './claims.ts';
import { isHopeless, UNREACHABLE_AFTER } from './hopeless.ts';
import { keepAnswer, type Outcome } from './keep-answer.ts';
import { type Ask, asksOf, questionsOf } from './plan.ts';
import { checkSync, type SyncInput } from './sync-input.ts';
import type { SyncFailure, SyncResult } from './sync-result.ts';

/** `History.sync`. */
export async function sync(
  store: Store,
  wx: AnalysisClient,
  input: SyncInput,
  now: () => number,
): Promise<SyncResult> {
  const checked = checkSync(wx, input, now());
  checked.signal?.throwIfAborted();
  const run = new Run(store, wx, checked, now);
  return run.result();
}

type Checked = ReturnType<typeof checkSync>;

class Run {
  readonly #store: Store;
  readonly #wx: AnalysisClient;
  readonly #input: Checked;
  readonly #now: () => number;
  readonly #owner = randomUUID();
  readonly #stop = new AbortController();
  readonly #counts = { calls: 0, asked: 0, kept: 0, unchanged: 0, changed: 0, empty: 0 };
  readonly #failed: SyncFailure[] = [];
  /** fetched_at of what was kept when the sync began. */
  readonly #before = new Map<string, string>();
  #unanswered = 0;
  #done = 0;
  #total = 0;

  constructor(store: Store, wx: AnalysisClient, input: Checked, now: () => number) {
    this.#store = store;
    this.#wx = wx;
    this.#input = input;
    this.#now = now;
  }

  async result(): Promise<SyncResult> {
    const { signal } = this.#input;
    const onAbort = () => this.#stop.abort(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    const pulse = setInterval(() => renew(this.#store, this.#owner).catch(() => {}), CLAIM_MS / 3);
    pulse.unref();
    try {
      let questions = await this.#due();
      this.#total = questions.length;
      while (questions.length > 0) {
        const busy = await this.#askAll(asksOf(questions));
        this.#stop.signal.throwIfAborted();
        // Another sync is asking for these: if it is killed, its claims end.
        if (busy.length > 0) await this.#wait(250);
        questions = busy;
      }
      return { ...this.#counts, failed: this.#failed };
    } finally {
      clearInterval(pulse);
      signal?.removeEventListener('abort', onAbort);
      await releaseAll(this.#store, this.#owner).catch(() => {});
    }
  }

  /** What is missing, or may have been revised since it was fetched. */
  async #due(): Promise<Question[]> {
    const { appid, from, to, operations, reviseDays } = this.#input;
    const rows = await this.#store.db
      .selectFrom('answers')
      .select(['operation', 'begin_date', 'end_date', 'parameters', 'fetched_at', 'state'])
      .where('appid', '=', appid)
      .where('operation', 'in', operations)
      .where('end_date', '>=', from)
      .where('end_date', '<=', to)
      .execute();
    const empty = new Set<string>();
    for (const row of rows) {
      const key = keyOf(row as Question);
      this.#before.set(key, row.fetched_at);
      if (row.state === 'empty') empty.add(key);
    }
    const today = dateInShanghai(this.#now());
    return questionsOf(operations, from, to).filter((question) => {
      const key = keyOf(question);
      const fetchedAt = this.#before.get(key);
      const kept = fetchedAt
        ? { fetched: dateInShanghai(new Date(fetchedAt)), empty: empty.has(key) }
        : undefined;
      return isDue(question, kept, today, reviseDays);
    });
  }

  /** Asks, several at a time; gives the questions that another sync is asking right now. */
  async #askAll(asks: readonly Ask[]): Promise<Question[]> {
    const busy: Question[] = [];
    const queue = asks.values();
    const work = async () => {
      for (const ask of queue) {
        if (this.#stop.signal.aborted) return;
        busy.push(...(await this.#ask(ask)));
      }
    };
    const workers = Array.from({ length: Math.min(this.#input.concurrency, asks.length) }, () =>
      work().catch((error) => this.#stop.abort(error)),
    );
    await Promise.all(workers);
    return busy;
  }

  async #ask(ask: Ask): Promise<Question[]> {
    const { mine, busy } = await this.#take(ask);
    for (const part of asksOf(mine)) await this.#askOne(part);
    return busy;
  }

  /** Claims the questions of a call, unless another sync is asking them or has just kept their answers. */
  async #take(ask: Ask): Promise<{ mine: Question[]; busy: Question[] }> {
    const mine: Question[] = [];
    const busy: Question[] = [];
    for (const question of ask) {
      const key = rowKey(this.#input.appid, question);
      if (!(await claim(this.#store, key, this.#owner))) {
        busy.push(question);
        continue;
      }
      // After the claim: whoever had it before has kept the answer by now.
      const row = await this.#store.db
        .selectFrom('answers')
        .select('fetched_at')
        .where(isRow(key))
        .executeTakeFirst();
      if (row?.fetched_at === this.#before.get(keyOf(question))) {
        mine.push(question);
        continue;
      }
      await release(this.#store.db, key, this.#owner);
      this.#report([question]);
    }
    return { mine, busy };
  }

  async #askOne(ask: Ask): Promise<void> {
    const { appid, reviseDays } = this.#input;
    this.#counts.calls += 1;
    this.#counts.asked += ask.length;
    const answers = await askWeChat(this.#wx, ask, { signal: this.#stop.signal }).catch((error) =>
      this.#fail(ask, error),
    );
    if (answers === undefined) return;
    this.#unanswered = 0;
    const fetched = new Date(this.#now());
    for (const answered of answers) {
      const outcome: Outcome = await keepAnswer(this.#store, answered, {
        appid,
        owner: this.#owner,
        fetchedAt: fetched.toISOString(),
        isFinal: isFinal(answered.question, dateInShanghai(fetched), reviseDays),
      });
      this.#counts[outcome] += 1;
    }
    this.#report(ask);
  }

  /** Notes a failed call; one that tells that all others will fail ends the sync. */
  async #fail(ask: Ask, error: unknown): Promise<undefined> {
    this.#stop.signal.throwIfAborted();
    const [{ operation, begin_date, end_date }] = ask;
    if (isHopeless(error, operation)) throw error;
    this.#unanswered = error instanceof WeappApiError ? 0 : this.#unanswered + 1;
    if (this.#unanswered >= UNREACHABLE_AFTER) throw error;
    this.#failed.push({ operation, begin_date, end_date: ask.at(-1)?.end_date ?? end_date, error });
    for (const question of ask)
      await release(this.#store.db, rowKey(this.#input.appid, question), this.#owner);
    this.#report(ask);
  }

  #report(questions: readonly Question[]): void {
    const [first] = questions;
    if (!first) return;
    this.#done += questions.length;
    const { operation, begin_date } = first;
    const end_date = questions.at(-1)?.end_date ?? first.end_date;
    this.#input.onProgress?.({
      done: this.#done,
      total: this.#total,
      operation,
      period: { begin_date, end_date },
    });
  }

  #wait(milliseconds: number): Promise<void> {
    const { signal } = this.#stop;
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      }, milliseconds);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }
}
