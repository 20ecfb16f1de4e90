import type { Analysis, CollectOptions, DistributionBar } from '@weapp-openapi/analysis';
import { eachDay } from '@weapp-openapi/analysis';
import type { PageFigures, Range, Visits } from '../report-data.ts';

/** The pages of all days of a range, most visited first. */
export async function readPages(
  analysis: Analysis,
  range: Range,
  options: CollectOptions,
): Promise<PageFigures[]> {
  const days = await Promise.all(
    eachDay(range.begin, range.end).map(({ begin_date }) =>
      analysis.visitPage({ date: begin_date, signal: options.signal }),
    ),
  );
  const pages = new Map<string, PageFigures>();
  for (const { list } of days) {
    for (const page of list ?? []) {
      const sum = pages.get(page.page_path);
      const visits = (sum?.visits ?? 0) + page.page_visit_pv;
      const seconds = (sum?.seconds ?? 0) * (sum?.visits ?? 0) + page.page_staytime_pv * page.page_visit_pv;
      pages.set(page.page_path, {
        path: page.page_path,
        visits,
        seconds: visits === 0 ? undefined : seconds / visits,
        entries: (sum?.entries ?? 0) + page.entrypage_pv,
        exits: (sum?.exits ?? 0) + page.exitpage_pv,
        forwards: (sum?.forwards ?? 0) + page.page_share_pv,
      });
    }
  }
  return [...pages.values()].sort((a, b) => b.visits - a.visits);
}

/** The distributions of all days of a range, summed. */
export async function readVisits(analysis: Analysis, range: Range, options: CollectOptions): Promise<Visits> {
  const days = await Promise.all(
    eachDay(range.begin, range.end).map(({ begin_date }) =>
      analysis.visitDistribution({ date: begin_date, signal: options.signal }),
    ),
  );
  return {
    sources: sum(days.map((day) => day.access_source_session_cnt)).sort((a, b) => b.value - a.value),
    durations: sum(days.map((day) => day.access_staytime_info)),
    depths: sum(days.map((day) => day.access_depth_info)),
  };
}

function sum(days: readonly (readonly DistributionBar[])[]): DistributionBar[] {
  const bars = new Map<number, DistributionBar>();
  let total = 0;
  for (const bar of days.flat()) {
    total += bar.value;
    bars.set(bar.key, { ...bar, value: (bars.get(bar.key)?.value ?? 0) + bar.value });
  }
  return [...bars.values()]
    .map((bar) => ({ ...bar, share: total === 0 ? undefined : bar.value / total }))
    .sort((a, b) => a.key - b.key);
}
