import type { Clock } from './clock.ts';
import type { ForcedLimit } from './forced-limit.ts';
import { OPERATIONS } from './operation-name.ts';

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
  /** Since the last forced refresh that was needed: those up to it count no more. */
  pardoned?: number | undefined;
}

/** A refusal with a token that WeChat hands out again, or with a legacy one that is in hand. */
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

/** What follows from a refusal with a token that WeChat hands out all the same. */
export type Verdict = 'blame' | 'force' | 'wait';

interface Entry {
  forced: number[];
  refusedAt: number;
  token: string;
  blamedAt: number;
  acceptedAt: number;
  /** Forced refreshes up to then count no more. */
  pardonedAt: number;
  /** While other calls succeed with the token; this process's own knowledge. */
  excusedUntil: number;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const NEVER = Number.NEGATIVE_INFINITY;

/** Forced refreshes that one operation may cause within a day; of legacy tokens a program outside asks for more. */
const PER_OPERATION = { stable: 2, legacy: 6 } as const;
/** A legacy token lives on for 5 minutes when the next is fetched: one that is younger is good. */
const SURELY_GOOD = 270 * SECOND;
/** Two tokens refused within this time say that the operation is to blame. */
const SAME_EPISODE = 600 * SECOND;
/**
 * After so much peace a forced refresh has shown that it was needed, and counts no more. A legacy token lives 5
 * minutes on when a program outside takes the next.
 */
const PEACE = { stable: HOUR, legacy: 300 * SECOND } as const;
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
  /** The last success, with the token that it had. */
  #worked = { id: '', token: '', mark: '', at: NEVER };

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
    return entry !== undefined && (this.#isJudged(entry) || this.#worksForOthers(id, entry));
  }

  /** Whether that was found by {@link judge}. */
  isJudged(id: string): boolean {
    const entry = this.#entries.get(id);
    return entry !== undefined && this.#isJudged(entry);
  }

  /** Whether another refusal with this token would lead to nothing new. */
  isKnown({ id, client, token }: Pick<Refusal, 'id' | 'client' | 'token'>): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    if (this.has(id)) return true;
    return entry.token === fingerprint(token) && !this.#mayForce(client);
  }

  /** @param age Of a legacy token: milliseconds since it was fetched. */
  judge({ id, client, token, at, isExcused }: Refusal, age?: number): Verdict {
    const now = this.#clock.now();
    const entry = this.#touch(id);
    if (this.#isBlamed(entry)) return 'blame';
    this.#forgive(entry);
    const mark = fingerprint(token);
    // Of a stable token WeChat itself has just said that it is the current one.
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

  /** Remembers a refusal whose token was replaced since. */
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

  /** WeChat has not carried it out. */
  refund({ id, client }: Pick<Refusal, 'id' | 'client'>): void {
    for (const name of [id, client]) if (name !== undefined) this.#entries.get(name)?.forced.pop();
  }

  /** The operation succeeded. True if that is news for the fleet: it was to blame, or a forced refresh has helped. */
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

  /** Takes over what others know; `writtenAt` by this process's clock. What is later in time counts. */
  merge(operations: readonly RefusedOperation[], writtenAt: number): void {
    // Of an age that the store cannot tell nothing is concluded.
    if (writtenAt === NEVER) return;
    for (const { id, forced, refused, token, blamed, accepted, pardoned } of [...operations].reverse()) {
      const entry = this.#entries.get(id) ?? blank();
      this.#entries.set(id, entry);
      for (const since of forced) {
        const moment = writtenAt - since;
        if (!entry.forced.some((known) => Math.abs(known - moment) < SAME)) entry.forced.push(moment);
      }
      entry.forced = entry.forced.sort((one, other) => one - other).slice(-2 * PER_OPERATION[this.#kind]);
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
   * For the store, which may not have room for all: first those that are to blame or have forced, then those that
   * were refused last. undefined if there is nothing to tell.
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

  /** Whether another operation has succeeded with the token that this one was refused with, after that and lately. */
  #worksForOthers(id: string, { token, refusedAt, acceptedAt }: Entry): boolean {
    const { id: other, mark, at } = this.#worked;
    // A legacy token that was replaced works on for 5 minutes: its success says little.
    if (this.#kind === 'legacy') return false;
    const isLater = at > refusedAt && acceptedAt < refusedAt && this.#clock.now() - at < SAME_EPISODE;
    return isLater && other !== id && mark === token;
  }

  #isBlamed({ blamedAt, acceptedAt }: Entry): boolean {
    return blamedAt > acceptedAt && this.#clock.now() - blamedAt < DAY;
  }

  /**
   * Whether a forced refresh is allowed by now. What a client of a token service reports is evidence from one place:
   * whatever operations it names, it may cause as many as one operation, and not another one where it goes on to
   * report the fresh token.
   */
  #mayForce(client: string | undefined): boolean {
    if (this.#limit.wait() > 0) return false;
    const entry = client === undefined ? undefined : this.#entries.get(client);
    if (!entry) return true;
    const now = this.#clock.now();
    const spent = entry.forced.filter((at) => now - at < DAY);
    return spent.length < PER_OPERATION[this.#kind] && now - Math.max(NEVER, ...spent) > SAME_EPISODE;
  }

  /** Whether the operation was refused with another token just before, and has not succeeded since. */
  #isAnother({ token, refusedAt, acceptedAt, forced }: Entry, mark: string): boolean {
    const isRecent = this.#clock.now() - refusedAt <= SAME_EPISODE;
    return isRecent && token !== mark && acceptedAt < Math.max(refusedAt, ...forced);
  }

  /** Forgets forced refreshes of the day before, and those after which the operation has had peace. */
  #forgive(entry: Entry): void {
    const now = this.#clock.now();
    const { acceptedAt, refusedAt, blamedAt } = entry;
    const last = entry.forced.at(-1);
    if (last !== undefined && acceptedAt > last && Math.max(refusedAt, blamedAt) <= last) {
      if (now - last >= PEACE[this.#kind]) entry.pardonedAt = Math.max(entry.pardonedAt, last);
    }
    entry.forced = entry.forced.filter((at) => now - at < DAY && at > entry.pardonedAt + SAME);
  }

  /** The entry, now the one that was refused last. */
  #touch(id: string): Entry {
    const entry = this.#entries.get(id) ?? blank();
    this.#entries.delete(id);
    this.#entries.set(id, entry);
    this.#bound();
    return entry;
  }

  /** What would be missed least goes first. */
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

/** Tells two tokens apart (FNV-1a); neither can be had back from it. */
function fingerprint(token: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < token.length; index++) {
    hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
