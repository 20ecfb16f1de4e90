import { type Anomalies, type Anomaly, findAnomalies } from '@weapp-openapi/analysis';
import type { Days, Figure } from './day-figures.ts';

/** The figures that are searched for what is unusual. */
export const SEARCHED = ['visit_uv', 'visit_uv_new', 'session_cnt', 'share_pv', 'stay_time_session'] as const;

export type Searched = (typeof SEARCHED)[number];

/** With fewer days there is no usual weekday. */
const LEAST_DAYS = 21;

/**
 * What is unusual in each figure, judged with the days before the range as well; undefined for a figure of too few
 * days.
 */
export function findUnusual(days: Days): Partial<Record<Searched, Anomalies>> {
  const found: Partial<Record<Searched, Anomalies>> = {};
  for (const figure of SEARCHED) {
    const known = days.points.filter(({ figures }) => figures?.[figure] !== undefined);
    if (known.length >= LEAST_DAYS) found[figure] = findAnomalies(days, figure);
  }
  return found;
}

/** An unusual day, with each figure that is. */
export interface UnusualDay {
  readonly date: string;
  /** The clearest first. */
  readonly anomalies: readonly (Anomaly & { readonly figure: Searched })[];
}

/** The unusual days from `begin` on, the newest first. */
export function unusualDays(unusual: Partial<Record<Figure, Anomalies>>, begin: string): UnusualDay[] {
  const days = new Map<string, (Anomaly & { figure: Searched })[]>();
  for (const figure of SEARCHED) {
    for (const anomaly of unusual[figure]?.anomalies ?? []) {
      if (anomaly.ref_date < begin) continue;
      const day = days.get(anomaly.ref_date) ?? [];
      days.set(anomaly.ref_date, [...day, { ...anomaly, figure }]);
    }
  }
  return [...days]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([date, anomalies]) => ({
      date,
      anomalies: anomalies.sort((a, b) => Math.abs(b.score) - Math.abs(a.score)),
    }));
}

/** The clearest of the days, in their order. */
export function clearest(days: readonly UnusualDay[], most: number): UnusualDay[] {
  const score = ({ anomalies }: UnusualDay) => Math.abs(anomalies[0]?.score ?? 0);
  const chosen = new Set(days.toSorted((a, b) => score(b) - score(a)).slice(0, most));
  return days.filter((day) => chosen.has(day));
}
