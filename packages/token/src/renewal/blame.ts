import type { Clock } from './clock.ts';
import type { ForcedLimit } from './forced-limit.ts';
import { OPERATIONS } from './operation-name.ts';

/** What the fleet knows about a refused operation. Spans rather than moments, so that clocks need not agree. */
export interface RefusedOperation {
  id: string;
  /** Milliseconds since each forced refresh it caused. */
  forced: number[];
  /** Since its last refusal that was investigated. */
  refused: number;
  /** Fingerprint of the token it was refused with. */
  token: string;
  /** Since it was found to be to blame. */
  blamed?: number | undefined;
  /** Since it succeeded. */
  accepted?: number | undefined;
  /** Since the last forced refresh that was needed: earlier ones, and this one, no longer count. */
  pardoned?: number | undefined;
}

/** A refusal with a token that WeChat returns again, or with the current legacy token. */
export interface Refusal {
  id: string;
  /** The client of a token service that reported it, as {@link clientName} gives it. */
  client?: string | undefined;
  token: string;
  /** When it was reported. */
  at: number;
  /** Whether another call has succeeded with the token since. */
  isExcused: boolean;
}

/** What follows from a refusal with a token that WeChat still returns. */
export type Verdict = 'blame' | 'force' | 'wait';

interface Entry {
  forced: number[];
  refusedAt: number;
  token: string;
  blamedAt: number;
  acceptedAt: number;
  /** Forced refreshes up to this moment no longer count. */
  pardonedAt: number;
  /** While other calls succeed with the token; known only to this process. */
  excusedUntil: number;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const NEVER = Number.NEGATIVE_INFINITY;

/** Forced refreshes that one operation may cause per day; more for legacy, where another program may replace tokens. */
const PER_OPERATION = { stable: 2, legacy: 6 } as const;
/** A legacy token stays valid for 5 minutes after the next one is fetched: a younger one is good. */
const SURELY_GOOD = 270 * SECOND;
/** Two tokens refused within this time show that the operation is to blame. */
const SAME_EPISODE = 600 * SECOND;
/**
 * After this long without a refusal, a forced refresh has proved necessary and no longer counts. A legacy token stays
 * valid for 5 minutes after another program fetches the next one.
 */
const PEACE = { stable: HOUR, legacy: 300 * SECOND } as const;
/** How long the success of other calls speaks for the token. */
const EXCUSED = 60 * SECOND;
/** Closer together than WeChat allows: the same refresh, reported by two processes. */
const SAME = 15 * SECOND;

/**
 * Tracks which operations WeChat refuses with good tokens. A refusal (40001, 40014, 42001) does not tell whether the
 * token is dead or the operation is not permitted; what happened before and after it does.
 */
export class Blame {
  readonly #clock: Clock;
  readonly #kind: 'stable' | 'legacy';
  readonly #limit: Pick<ForcedLimit, 'wait'>;
  readonly #entries = new Map<string, Entry>();
  /** The last success, with the token it used. */
  #worked = { id: '', token: '', mark: '', at: NEVER };

  constructor(clock: Clock, kind: 'stable' | 'legacy', limit: Pick<ForcedLimit, 'wait'>) {
    this.#clock = clock;
    this.#kind = kind;
    this.#limit = limit;
  }

  /** Whether no operation is under suspicion, so that successes need not be recorded. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** Whether the operation itself is refused, whatever the token. */
  has(id: string): boolean {
    const entry = this.#entries.get(id);
    return entry !== undefined && (this.#isJudged(entry) || this.#worksForOthers(id, entry));
  }

  /** Whether {@link judge} found that. */
  isJudged(id: string): boolean {
    const entry = this.#entries.get(id);
    return entry !== undefined && this.#isJudged(entry);
  }

  /** Whether another refusal with this token would change nothing. */
  isKnown({ id, client, token }: Pick<Refusal, 'id' | 'client' | 'token'>): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    if (this.has(id)) return true;
    return entry.token === fingerprint(token) && !this.#mayForce(client);
  }

  /** @param age For a legacy token, milliseconds since it was fetched. */
  judge({ id, client, token, at, isExcused }: Refusal, age?: number): Verdict {
    const now = this.#clock.now();
    const entry = this.#touch(id);
    if (this.#isBlamed(entry)) return 'blame';
    this.#forgive(entry);
    const mark = fingerprint(token);
    // WeChat itself has just said that a stable token is the current one.
    const isGood = age === undefined || age < SURELY_GOOD;
    const isAnother = isGood && this.#isAnother(entry, mark);
    const isAlone = entry.token === mark && this.#worksForOthers(id, entry);
    const isSpent = entry.forced.length >= PER_OPERATION[this.#kind];
    entry.token = mark;
    entry.refusedAt = at;
    const isFound = isAnother || isSpent;
    if (isGood && (isExcused || (isAlone && !isFound))) {
      // The token works now. Should it be dead after all, the next refusal shows it.
      entry.excusedUntil = now + EXCUSED;
      return 'blame';
    }
    if (isFound) {
      entry.blamedAt = now;
      return 'blame';
    }
    return this.#mayForce(client) ? 'force' : 'wait';
  }

  /** Remembers a refusal whose token has been replaced since. */
  note(id: string, token: string, at: number): void {
    const entry = this.#touch(id);
    entry.token = fingerprint(token);
    entry.refusedAt = at;
  }

  /** Counts a forced refresh that an operation is about to cause, and the client that reported it. */
  spend({ id, client }: Pick<Refusal, 'id' | 'client'>): void {
    const now = this.#clock.now();
    this.#touch(id).forced.push(now);
    if (client === undefined) return;
    const entry = this.#touch(client);
    entry.forced.push(now);
    entry.refusedAt = now;
  }

  /** Takes back what {@link spend} counted: WeChat did not carry it out. */
  refund({ id, client }: Pick<Refusal, 'id' | 'client'>): void {
    for (const name of [id, client]) if (name !== undefined) this.#entries.get(name)?.forced.pop();
  }

  /** The operation succeeded. True if the fleet should know: it was to blame, or a forced refresh has helped. */
  accept(id: string, token: string): boolean {
    const { mark } = this.#worked.token === token ? this.#worked : { mark: fingerprint(token) };
    this.#worked = { id, token, mark, at: this.#clock.now() };
    const entry = this.#entries.get(id);
    if (!entry) return false;
    const isNews = entry.acceptedAt < Math.max(entry.blamedAt, ...entry.forced);
    entry.acceptedAt = this.#clock.now();
    entry.excusedUntil = NEVER;
    return isNews;
  }

  /**
   * A client of a token service says that an operation that is to blame succeeds again. That clears the operation and
   * shows nothing else: a client's word must not speak for a token that others are refused with. True if the fleet
   * should know.
   */
  clear(id: string): boolean {
    const entry = this.#entries.get(id);
    if (!entry || !this.has(id)) return false;
    entry.acceptedAt = this.#clock.now();
    entry.excusedUntil = NEVER;
    return true;
  }

  /** Merges what other processes know; `writtenAt` is by this process's clock. The later entry counts. */
  merge(operations: readonly RefusedOperation[], writtenAt: number): void {
    // If the store cannot tell the age, nothing can be concluded.
    if (writtenAt === NEVER) return;
    for (const { id, forced, refused, token, blamed, accepted, pardoned } of [...operations].reverse()) {
      const entry = this.#entries.get(id) ?? blank();
      this.#entries.set(id, entry);
      for (const since of forced) {
        const moment = writtenAt - since;
        if (!entry.forced.some((known) => Math.abs(known - moment) < SAME)) entry.forced.push(moment);
      }
      if (entry.forced.length > 1) {
        entry.forced = entry.forced.sort((one, other) => one - other).slice(-2 * PER_OPERATION[this.#kind]);
      }
      if (writtenAt - refused > entry.refusedAt) {
        entry.refusedAt = writtenAt - refused;
        entry.token = token;
      }
      if (blamed !== undefined) entry.blamedAt = Math.max(entry.blamedAt, writtenAt - blamed);
      if (accepted !== undefined) entry.acceptedAt = Math.max(entry.acceptedAt, writtenAt - accepted);
      if (pardoned !== undefined) entry.pardonedAt = Math.max(entry.pardonedAt, writtenAt - pardoned);
    }
    this.#bound();
  }

  /**
   * For the store, which may not have room for all: first the operations that are to blame or have forced a refresh,
   * then those refused most recently. undefined if there are none.
   */
  use(): RefusedOperation[] | undefined {
    const now = this.#clock.now();
    const since = (at: number) => (at === NEVER ? undefined : now - at);
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
        blamed: since(entry.blamedAt),
        accepted: since(entry.acceptedAt),
        pardoned: since(entry.pardonedAt),
      });
    }
    const rank = ({ blamed, forced, refused }: RefusedOperation) =>
      refused + (blamed !== undefined || forced.length > 0 ? 0 : 2 * DAY);
    return operations.length ? operations.sort((one, other) => rank(one) - rank(other)) : undefined;
  }

  #isJudged(entry: Entry): boolean {
    return this.#isBlamed(entry) || this.#clock.now() < entry.excusedUntil;
  }

  /** Whether another operation has recently succeeded with the token that this one had been refused with before. */
  #worksForOthers(id: string, { token, refusedAt, acceptedAt }: Entry): boolean {
    const { id: other, mark, at } = this.#worked;
    // A replaced legacy token works for another 5 minutes, so its success says little.
    if (this.#kind === 'legacy') return false;
    const isLater = at > refusedAt && acceptedAt < refusedAt && this.#clock.now() - at < SAME_EPISODE;
    return isLater && other !== id && mark === token;
  }

  #isBlamed({ blamedAt, acceptedAt }: Entry): boolean {
    return blamedAt > acceptedAt && this.#clock.now() - blamedAt < DAY;
  }

  /**
   * Whether a forced refresh is allowed now. What a client of a token service reports is evidence from one place:
   * whatever operations it names, together they may cause as many as one operation may, and none right after the
   * last one, in case the client goes on to report the fresh token. All clients together have a share of the day's.
   */
  #mayForce(client: string | undefined): boolean {
    if (this.#limit.wait(client !== undefined) > 0) return false;
    const entry = client === undefined ? undefined : this.#entries.get(client);
    if (!entry) return true;
    const now = this.#clock.now();
    const spent = entry.forced.filter((at) => now - at < DAY);
    return spent.length < PER_OPERATION[this.#kind] && now - Math.max(NEVER, ...spent) > SAME_EPISODE;
  }

  /** Whether the operation was recently refused with another token and has not succeeded since. */
  #isAnother({ token, refusedAt, acceptedAt, forced }: Entry, mark: string): boolean {
    const isRecent = this.#clock.now() - refusedAt <= SAME_EPISODE;
    return isRecent && token !== mark && acceptedAt < Math.max(refusedAt, ...forced);
  }

  /** Forgets forced refreshes older than a day, and those after which the operation was not refused again. */
  #forgive(entry: Entry): void {
    const last = entry.forced.at(-1);
    if (last === undefined) return;
    const now = this.#clock.now();
    const { acceptedAt, refusedAt, blamedAt } = entry;
    if (acceptedAt > last && Math.max(refusedAt, blamedAt) <= last) {
      if (now - last >= PEACE[this.#kind]) entry.pardonedAt = Math.max(entry.pardonedAt, last);
    }
    entry.forced = entry.forced.filter((at) => now - at < DAY && at > entry.pardonedAt + SAME);
  }

  /** The operation's entry, moved to the end as the most recently refused. */
  #touch(id: string): Entry {
    const entry = this.#entries.get(id) ?? blank();
    this.#entries.delete(id);
    this.#entries.set(id, entry);
    this.#bound();
    return entry;
  }

  /** Removes the least useful entries first. */
  #bound(): void {
    if (this.#entries.size <= OPERATIONS) return;
    for (const isSpared of [true, false]) {
      for (const [id, entry] of this.#entries) {
        if (this.#entries.size <= OPERATIONS) return;
        if (isSpared && (this.#isBlamed(entry) || entry.forced.length > 0)) continue;
        this.#entries.delete(id);
      }
    }
  }
}

const blank = (): Entry => ({
  forced: [],
  refusedAt: NEVER,
  token: '',
  blamedAt: NEVER,
  acceptedAt: NEVER,
  pardonedAt: NEVER,
  excusedUntil: NEVER,
});

/** Tells two tokens apart (FNV-1a); the token cannot be recovered from it. */
function fingerprint(token: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < token.length; index++) {
    hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
