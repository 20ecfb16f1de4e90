import type { Blame, Refusal } from './blame.ts';
import type { Clock } from './clock.ts';
import type { ForcedLimit } from './forced-limit.ts';

interface Suspect extends Refusal {
  /** The answer must come from a request at this moment or later. */
  needs: number;
}

/** An operation, and the client of a token service that reported it. */
export type Reported = Pick<Refusal, 'id' | 'client'>;

/** Reports that may wait for an answer at the same time; more than there are operations. */
const MOST = 1_000;
/** What a refusal that says nothing new may cost the fleet: one request to WeChat per this time. */
const QUIET = 60_000;

/**
 * The operations that were refused with the current token and wait to learn whether it is dead. A refusal is evidence,
 * not a verdict: all other callers get the token meanwhile.
 */
export class Suspicion {
  readonly #clock: Clock;
  readonly #blame: Blame;
  readonly #limit: Pick<ForcedLimit, 'last'>;
  readonly #onBlame: (operationId: string) => void;
  readonly #suspects = new Map<string, Suspect>();
  #token: string | undefined;
  /** When the refusals of a token were last judged. */
  #judged = { token: '', at: Number.NEGATIVE_INFINITY };

  constructor(
    clock: Clock,
    blame: Blame,
    limit: Pick<ForcedLimit, 'last'>,
    onBlame: (operationId: string) => void,
  ) {
    this.#clock = clock;
    this.#blame = blame;
    this.#limit = limit;
    this.#onBlame = onBlame;
  }

  /** Whether any operation waits. */
  get isOpen(): boolean {
    return this.#suspects.size > 0;
  }

  isSuspect(reported: Reported): boolean {
    return this.#suspects.has(keyOf(reported));
  }

  /**
   * @param checkedAt When WeChat was last asked and returned this token.
   * @returns Whether the refusal is to be investigated.
   */
  refuse(reported: Reported, token: string, checkedAt: number): boolean {
    this.keep(token);
    const now = this.#clock.now();
    const isKnown = this.#blame.isKnown({ ...reported, token });
    const needs = isKnown ? this.#quietSince() : now;
    const judgedAt = this.#judged.token === token ? this.#judged.at : Number.NEGATIVE_INFINITY;
    const askedAt = Math.max(checkedAt, judgedAt);
    if (askedAt > needs || (isKnown && askedAt === needs) || this.#suspects.size >= MOST) return false;
    this.#token = token;
    this.#suspects.set(keyOf(reported), { ...reported, token, at: now, needs, isExcused: false });
    return true;
  }

  /** A call succeeded with the token. */
  accept(token: string): void {
    if (token !== this.#token) return;
    for (const suspect of this.#suspects.values()) suspect.isExcused = true;
  }

  /** Another token is current: the previous one is no longer under suspicion. */
  keep(token: string): void {
    if (token !== this.#token) this.close();
  }

  /**
   * Remembers which operations were refused with a token that is now replaced, when the store does not say so: if the
   * next one is refused too, the operation is to blame, and not every process of a fleet has to force a refresh to find
   * out.
   */
  note(): void {
    const token = this.#token;
    if (token === undefined) return;
    for (const { id, at } of this.#suspects.values()) this.#blame.note(id, token, at);
  }

  /** Ends all waits: nothing can be found out for now. */
  close(): void {
    this.#suspects.clear();
    this.#token = undefined;
  }

  /** Ends the wait of one operation: nothing can be found out about it for now. */
  drop(reported: Reported): void {
    this.#suspects.delete(keyOf(reported));
  }

  /** Ends the wait of those about which enough is known, given that some process asked WeChat at `checkedAt`. */
  settleKnown(checkedAt: number): void {
    for (const [key, suspect] of this.#suspects) {
      const isSettled = checkedAt >= Math.min(suspect.needs, this.#quietSince());
      if (isSettled && this.#blame.isKnown(suspect)) this.#suspects.delete(key);
    }
  }

  /** What was known before a forced refresh no longer counts: its answer may still be on the way. */
  #quietSince(): number {
    return Math.max(this.#clock.now() - QUIET, this.#limit.last);
  }

  /**
   * WeChat was asked at `checkedAt` and returned the token again.
   *
   * @param age For a legacy token, about which WeChat cannot be asked: milliseconds since it was fetched.
   * @returns The report for which a new token is to be forced; the others are settled.
   */
  judge(checkedAt: number, age?: number): Reported | undefined {
    const token = this.#token;
    if (token === undefined) return undefined;
    this.#judged = { token, at: checkedAt };
    let forcing: Reported | undefined;
    for (const [key, suspect] of this.#suspects) {
      if (checkedAt < suspect.needs) continue;
      const { id } = suspect;
      const wasBlamed = this.#blame.isJudged(id);
      const verdict = this.#blame.judge(suspect, age);
      if (verdict === 'blame' && !wasBlamed) this.#onBlame(id);
      // One that this process has found necessary itself does not use up the share of clients.
      const isBetter =
        forcing === undefined || (forcing.client !== undefined && suspect.client === undefined);
      if (verdict === 'force' && isBetter) forcing = suspect;
      // Others that would force a refresh too wait for the outcome of the first.
      if (verdict !== 'force') this.#suspects.delete(key);
    }
    return forcing;
  }
}

const keyOf = ({ id, client = '' }: Reported): string => `${client}\n${id}`;
