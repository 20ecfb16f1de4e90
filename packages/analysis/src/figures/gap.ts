import type { PeriodName, Span } from '../dates/period.ts';

/**
 * Why a period has no figures. A period whose figures are all 0 is none of these: it has figures.
 *
 * - `not-ready`: WeChat has not computed it yet. The answer is empty, the period ended within the last 3 days,
 *   and no later period of the range has figures.
 * - `before-app`: nobody could visit yet. The period ends before the option `appSince`; or the answer is empty,
 *   no earlier period of the range has figures, and a later one has. Without `appSince`, periods at the beginning
 *   of the range that WeChat lacks for another reason, such as their age, look the same.
 * - `empty`: WeChat answered without figures, and neither of the above applies.
 * - `other-period`: the answer was for another period.
 * - `not-kept`: the client serves kept answers and has none for this period.
 * - `failed`: the call failed (only with `onError: 'gap'`).
 */
export type GapReason = 'not-ready' | 'before-app' | 'empty' | 'other-period' | 'not-kept' | 'failed';

/** A period without figures, and why. */
export interface Gap extends PeriodName {
  /** Why there are no figures. */
  readonly reason: GapReason;
  /** The error, if the call failed. */
  readonly error?: unknown;
}

/** One period with its result: figures or a gap. */
export type Collected<Figures> = { readonly span: Span; readonly name: PeriodName } & (
  | { readonly figures: Figures; readonly gap: undefined }
  | { readonly figures: undefined; readonly gap: Gap }
);

/** The gaps among the results. */
export function gapsOf(collected: readonly Collected<unknown>[]): Gap[] {
  return collected.flatMap(({ gap }) => gap ?? []);
}
