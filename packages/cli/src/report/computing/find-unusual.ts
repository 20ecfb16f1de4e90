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

/** The anomalies from a day on, the newest day first; on one day, the clearest first. */
export const anomaliesFrom = (
  unusual: Partial<Record<Figure, Anomalies>>,
  begin: string,
): (Anomaly & { readonly figure: Figure })[] =>
  SEARCHED.flatMap((figure) =>
    (unusual[figure]?.anomalies ?? [])
      .filter(({ ref_date }) => ref_date >= begin)
      .map((anomaly) => ({ ...anomaly, figure })),
  ).sort((a, b) => b.ref_date.localeCompare(a.ref_date) || Math.abs(b.score) - Math.abs(a.score));
