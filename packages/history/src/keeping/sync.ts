import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type AnalysisClient, dateInShanghai, Pace } from '@weapp-openapi/analysis';
import { WeappApiError } from '@weapp-openapi/core';
import { keyOf, type Question, rowKey } from '../answers/question.ts';
import { isFinal } from '../answers/settling.ts';
import type { Store } from '../store/open-store.ts';
import { askWeChat } from './ask.ts';
import { CLAIM_MS, release, releaseAll, renew } from './claims.ts';
import { type Due, dueOf } from './due.ts';
import { isHopeless, UNREACHABLE_AFTER } from './hopeless.ts';
import { keepAnswer, type Outcome } from './keep-answer.ts';
import { ofDatabase } from './of-database.ts';
import { type Ask, asksOf } from './plan.ts';
import { checkSync, type SyncInput } from './sync-input.ts';
import { noCounts, type SyncCounts, type SyncFailure, type SyncResult } from './sync-result.ts';
import { take } from './take.ts';

/** `History.sync`. */
export async function sync(
  store: Store,
  wx: AnalysisClient,
  input: SyncInput,
  now: () => number,
  counts: SyncCounts = noCounts(),
): Promise<SyncResult> {
  const checked = checkSync(wx, input, now());
  checked.signal?.throwIfAborted();
  const run = new Run(store, wx, checked, now, counts);
  return run.result();
}

/** How often to look whether another sync has kept what it was asking for. */
const CLAIM_POLL_MS = 250;

type Checked = ReturnType<typeof checkSync>;

class Run {
  readonly #store: Store;
  readonly #wx: AnalysisClient;
  readonly #input: Checked;
  readonly #now: () => number;
  readonly #owner = randomUUID();
  readonly #stop = new AbortController();
  readonly #pace: Pace;
  readonly #counts: SyncCounts;
  readonly #failed: SyncFailure[] = [];
  #fetchedAt: Due['fetchedAt'] = new Map();
  #unanswered = 0;
  #done = 0;
  #total = 0;

  constructor(store: Store, wx: AnalysisClient, input: Checked, now: () => number, counts: SyncCounts) {
    this.#counts = counts;
    this.#store = store;
    this.#wx = wx;
    this.#input = input;
    this.#pace = new Pace(input);
    this.#now = now;
  }

  async result(): Promise<SyncResult> {
    const { signal } = this.#input;
    const onAbort = () => this.#stop.abort(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    const pulse = setInterval(() => renew(this.#store, this.#owner).catch(() => {}), CLAIM_MS / 3);
    pulse.unref();
    try {
      const due = await ofDatabase(dueOf(this.#store, this.#input, this.#now()));
      this.#fetchedAt = due.fetchedAt;
      let { questions } = due;
      this.#total = questions.length;
      while (questions.length > 0) {
        const busy = await this.#askAll(asksOf(questions));
        this.#stop.signal.throwIfAborted();
        // Another sync is asking for these: if it is killed, its claims end.
        if (busy.length > 0) await this.#delay(CLAIM_POLL_MS);
        questions = busy;
      }
      return { ...this.#counts, failed: this.#failed };
    } finally {
      clearInterval(pulse);
      signal?.removeEventListener('abort', onAbort);
      await releaseAll(this.#store, this.#owner).catch(() => {});
    }
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
    const { appid } = this.#input;
    const { mine, busy, done } = await ofDatabase(
      take(this.#store, ask, { appid, owner: this.#owner, fetchedAt: this.#fetchedAt }),
    );
    this.#report(done);
    for (const part of asksOf(mine)) await this.#askOne(part);
    return busy;
  }

  async #askOne(ask: Ask): Promise<void> {
    const { appid, reviseDays } = this.#input;
    this.#counts.calls += 1;
    this.#counts.asked += ask.length;
    const { signal } = this.#stop;
    let fetched = new Date(this.#now());
    const answers = await this.#pace
      .call(() => {
        // Before the call: what WeChat computes meanwhile is newer than its answer.
        fetched = new Date(this.#now());
        return askWeChat(this.#wx, ask, { signal });
      }, signal)
      .catch((error) => this.#fail(ask, error));
    if (answers === undefined) return;
    this.#unanswered = 0;
    for (const answered of answers) {
      const kept = keepAnswer(this.#store, answered, {
        appid,
        owner: this.#owner,
        lastFetched: this.#fetchedAt.get(keyOf(answered.question)),
        fetchedAt: fetched.toISOString(),
        isFinal: isFinal(answered.question, dateInShanghai(fetched), reviseDays),
      });
      const outcome: Outcome = await ofDatabase(kept);
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
    for (const question of ask) {
      await ofDatabase(release(this.#store.db, rowKey(this.#input.appid, question), this.#owner));
    }
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

  async #delay(milliseconds: number): Promise<void> {
    const { signal } = this.#stop;
    // It rejects with an AbortError of its own.
    await delay(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}
