import type { Clock } from './clock.ts';
import type { ForcedLimit } from './forced-limit.ts';

/** What the fleet knows of an operation that was refused; spans, so that no two clocks must agree. */
export interface RefusedOperation {
  id: string;
  /** Milliseconds since each forced refresh that it caused. */
  forced: number[];
  /** Since its last refusal that was looked into. */
  refused: number;
  /** Fingerprint of the token that it was refused with. */
  token: string;
  /** Since it was found to be to blame. */
  blamed?: number | undefined;
  /** Since it succeeded. */
  accepted?: number | undefined;
}

/** What follows from a refusal with a token that WeChat hands out all the same. */
export type Verdict = 'blame' | 'force' | 'wait';

interface Entry {
  forced: number[];
  refusedAt: number;
  token: string;
  blamedAt: number;
  acceptedAt: number;
  /** While other calls succeed with the token; this process's own knowledge. */
  excusedUntil: number;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const NEVER = Number.NEGATIVE_INFINITY;

/** Operations that are remembered; those that were refused last. */
export const OPERATIONS = 32;
/** Longer names are cut. */
export const LONGEST_NAME = 100;
/** Forced refreshes that one operation may cause within a day. */
const PER_OPERATION = 2;
/** Two tokens refused within this time say that the operation is to blame. */
const SAME_EPISODE = 600 * SECOND;
/** After so much peace a forced refresh has shown that it was needed, and counts no more. */
const PEACE = { stable: HOUR, legacy: 300 * SECOND } as const;
/** Pause after the day's first forced refresh; each further one doubles it, so that the day's 20 are never used up. */
const PAUSE = 31 * SECOND;
/** How long the success of other calls excuses the token. */
const EXCUSED = 60 * SECOND;
/** Nearer to each other than WeChat allows: the same one, told by two processes. */
const SAME = 15 * SECOND;

/**
 * Which operations WeChat refuses with tokens that are good. A refusal (40001, 40014, 42001) does not tell
 * whether the token is dead or the operation may not be called; what happened before and since does.
 */
export class Blame {
  readonly #clock: Clock;
  readonly #kind: 'stable' | 'legacy';
  readonly #limit: Pick<ForcedLimit, 'wait'>;
  readonly #entries = new Map<string, Entry>();

  constructor(clock: Clock, kind: 'stable' | 'legacy', limit: Pick<ForcedLimit, 'wait'>) {
    this.#clock = clock;
    this.#kind = kind;
    this.#limit = limit;
  }

  /** Whether no operation is under suspicion: nothing of what succeeds is of interest. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** Whether the operation is refused for itself. */
  has(id: string): boolean {
    const entry = this.#entries.get(id);
    return entry !== undefined && (this.#isBlamed(entry) || this.#clock.now() < entry.excusedUntil);
  }

  /** Whether another refusal with this token would lead to nothing new. */
  isKnown(id: string, token: string): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    if (this.has(id)) return true;
    return entry.token === fingerprint(token) && this.#verdict(entry, entry.token) !== 'force';
  }

  /**
   * Judges a refusal with a token that WeChat hands out again.
   *
   * @param at When it was reported.
   * @param isExcused Whether another call has succeeded with the token since.
   */
  judge(id: string, token: string, at: number, isExcused: boolean): Verdict {
    const now = this.#clock.now();
    const entry = this.#touch(id);
    if (this.#isBlamed(entry)) return 'blame';
    this.#forgive(entry);
    const mark = fingerprint(token);
    const verdict = isExcused ? 'blame' : this.#verdict(entry, mark);
    entry.token = mark;
    entry.refusedAt = at;
    // Others succeed with it now; should the token be dead after all, that ends, and the next refusal shows it.
    if (isExcused) entry.excusedUntil = now + EXCUSED;
    else if (verdict === 'blame') entry.blamedAt = now;
    return verdict;
  }

  /** Remembers a refusal whose token was replaced since. */
  note(id: string, token: string, at: number): void {
    const entry = this.#touch(id);
    entry.token = fingerprint(token);
    entry.refusedAt = at;
  }

  /** Counts a forced refresh that an operation is about to cause. */
  spend(id: string): void {
    this.#touch(id).forced.push(this.#clock.now());
  }

  /** The operation succeeded. True if that is news for the fleet: it was to blame, or a forced refresh has helped. */
  accept(id: string): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    const isNews = entry.acceptedAt < Math.max(entry.blamedAt, ...entry.forced);
    entry.acceptedAt = this.#clock.now();
    entry.excusedUntil = NEVER;
    return isNews;
  }

  /** Takes over what others know; `writtenAt` by this process's clock. What is later in time counts. */
  merge(operations: readonly RefusedOperation[], writtenAt: number): void {
    // Of an age that the store cannot tell nothing is concluded.
    if (writtenAt === NEVER) return;
    for (const { id, forced, refused, token, blamed, accepted } of [...operations].reverse()) {
      const entry = this.#entries.get(id) ?? blank();
      this.#entries.set(id, entry);
      for (const since of forced) {
        const moment = writtenAt - since;
        if (!entry.forced.some((known) => Math.abs(known - moment) < SAME)) entry.forced.push(moment);
      }
      entry.forced = entry.forced.sort((one, other) => one - other).slice(-2 * PER_OPERATION);
      if (writtenAt - refused > entry.refusedAt) {
        entry.refusedAt = writtenAt - refused;
        entry.token = token;
      }
      if (blamed !== undefined) entry.blamedAt = Math.max(entry.blamedAt, writtenAt - blamed);
      if (accepted !== undefined) entry.acceptedAt = Math.max(entry.acceptedAt, writtenAt - accepted);
    }
    this.#bound();
  }

  /** For the store, those that were refused last first; undefined if there is nothing to tell. */
  use(): RefusedOperation[] | undefined {
    const now = this.#clock.now();
    const operations: RefusedOperation[] = [];
    for (const [id, entry] of this.#entries) {
      this.#forgive(entry);
      if (now - Math.max(entry.refusedAt, entry.blamedAt, ...entry.forced) > DAY) {
        this.#entries.delete(id);
        continue;
      }
      operations.push({
        id,
        forced: entry.forced.map((moment) => now - moment),
        refused: now - entry.refusedAt,
        token: entry.token,
        blamed: entry.blamedAt === NEVER ? undefined : now - entry.blamedAt,
        accepted: entry.acceptedAt === NEVER ? undefined : now - entry.acceptedAt,
      });
    }
    return operations.length ? operations.sort((one, other) => one.refused - other.refused) : undefined;
  }

  #isBlamed({ blamedAt, acceptedAt }: Entry): boolean {
    return blamedAt > acceptedAt && this.#clock.now() - blamedAt < DAY;
  }

  #verdict(entry: Entry, mark: string): Verdict {
    const now = this.#clock.now();
    const isAnother =
      entry.token !== mark &&
      now - entry.refusedAt <= SAME_EPISODE &&
      entry.acceptedAt < Math.max(entry.refusedAt, ...entry.forced);
    if (isAnother || entry.forced.length >= PER_OPERATION) return 'blame';
    return this.#pause() > 0 ? 'wait' : 'force';
  }

  /** Milliseconds until an operation may cause a forced refresh. */
  #pause(): number {
    let last = NEVER;
    let count = 0;
    for (const entry of this.#entries.values()) {
      this.#forgive(entry);
      count += entry.forced.length;
      last = Math.max(last, ...entry.forced);
    }
    const own = count === 0 ? 0 : last + PAUSE * 2 ** (count - 1) - this.#clock.now();
    return Math.max(0, own, this.#limit.wait());
  }

  /** Forgets forced refreshes of the day before, and those that helped: the operation has had peace since. */
  #forgive(entry: Entry): void {
    const now = this.#clock.now();
    const { acceptedAt, refusedAt, blamedAt } = entry;
    entry.forced = entry.forced.filter((moment) => {
      const helped = acceptedAt > moment && Math.max(refusedAt, blamedAt) <= moment;
      return now - moment < (helped ? PEACE[this.#kind] : DAY);
    });
  }

  /** The entry, now the one that was refused last. */
  #touch(id: string): Entry {
    const entry = this.#entries.get(id) ?? blank();
    this.#entries.delete(id);
    this.#entries.set(id, entry);
    this.#bound();
    return entry;
  }

  #bound(): void {
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= OPERATIONS) break;
      this.#entries.delete(oldest);
    }
  }
}

const blank = (): Entry => ({
  forced: [],
  refusedAt: NEVER,
  token: '',
  blamedAt: NEVER,
  acceptedAt: NEVER,
  excusedUntil: NEVER,
});

/** Tells two tokens apart (FNV-1a); neither can be had back from it. */
function fingerprint(token: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < token.length; index++) {
    hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The name under which an operation is known; empty for a caller that names none. */
export const operationName = (operationId: unknown): string =>
  typeof operationId === 'string' ? operationId.slice(0, LONGEST_NAME) : '';
