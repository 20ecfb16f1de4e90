import type { PeriodName, Span } from '../dates/period.ts';

/** A period without figures, and why. */
export interface Gap extends PeriodName {
  /**
   * `empty`: WeChat answered without figures, as it does before they are ready. `other-period`: the answer
   * was for another period. `failed`: the call failed (only with `onError: 'gap'`).
   */
  readonly reason: 'empty' | 'other-period' | 'failed';
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
