import type { Granularity, PeriodName } from '../dates/period.ts';
import { type Collected, type Gap, gapsOf } from './gap.ts';
import { objectsOf } from './objects-of.ts';

/** The change of a figure from the previous period. */
export interface Change {
  /** The figure minus the previous one, in the figure's unit. */
  readonly absolute: number;
  /** `absolute` as a share of the previous figure: 0.1 is 10 % more. undefined if that was 0. */
  readonly share: number | undefined;
}

/** The change of every figure; undefined for a figure that one of the two periods lacks. */
export type Changes<Figures> = {
  readonly [Name in Exclude<keyof Figures, 'ref_date'>]-?: Change | undefined;
};

/** One day, week or month of a series. */
export interface Point<Figures> extends PeriodName {
  /** WeChat's figures; undefined if the period is a gap. */
  readonly figures: Figures | undefined;
  /** The change from the previous period; undefined if either period has no figures. */
  readonly change: Changes<Figures> | undefined;
}

/** Figures of consecutive periods, oldest first. */
export interface Series<Figures, By extends Granularity = Granularity> {
  readonly by: By;
  /** One point for each requested period, gaps included. */
  readonly points: readonly Point<Figures>[];
  /** The periods without figures. */
  readonly gaps: readonly Gap[];
}

/** The entry of a list for a period. */
export function entryOf<Entry extends { readonly ref_date: string }>(
  list: readonly Entry[] | null | undefined,
  ref_date: string,
): Entry | 'empty' | 'other-period' {
  const entries = objectsOf(list);
  if (entries.length === 0) return 'empty';
  return entries.find((entry) => entry.ref_date === ref_date) ?? 'other-period';
}

/**
 * Makes a series of the results. With `leading`, the first result is used only for the second one's change.
 */
export function toSeries<Figures extends object, By extends Granularity>(
  by: By,
  collected: readonly Collected<Figures>[],
  changesOf: (before: Figures, now: Figures) => Changes<Figures>,
  leading: boolean,
): Series<Figures, By> {
  const points = collected.map(({ name, figures }, index): Point<Figures> => {
    const before = collected[index - 1]?.figures;
    const change = before && figures && changesOf(before, figures);
    return { ...name, figures, change };
  });
  const skip = leading ? 1 : 0;
  return { by, points: points.slice(skip), gaps: gapsOf(collected.slice(skip)) };
}

/** The change of one figure. */
export function changeOf(before: number | undefined, now: number | undefined): Change | undefined {
  if (before === undefined || now === undefined) return undefined;
  const absolute = now - before;
  return { absolute, share: before === 0 ? undefined : absolute / before };
}
