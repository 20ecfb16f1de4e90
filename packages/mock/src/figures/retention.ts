import { type Day, type Granularity, laterPeriod, type Span } from './calendar.ts';
import { eachUser } from './unique.ts';
import type { World } from './world.ts';

/** Users who came back, by WeChat's keys. */
export interface Retention {
  visit_uv_new: Kept[];
  visit_uv: Kept[];
}

export interface Kept {
  key: number;
  value: number;
}

/** The keys that WeChat documents. */
const KEYS: Readonly<Record<Granularity, readonly number[]>> = {
  day: [0, 1, 2, 3, 4, 5, 6, 7, 14, 30],
  week: [0, 1, 2, 3, 4],
  month: [0, 1],
};

/** How many of a period's users came back. Omits keys whose period is not over by the end of `yesterday`. */
export function retention(world: World, kind: Granularity, span: Span, yesterday: Day): Retention {
  const visit_uv_new: Kept[] = [];
  const visit_uv: Kept[] = [];
  const { total } = world.arrivals;
  const [firstNew, afterNew] = [total(span.first - 1), total(span.last)];
  if (afterNew === 0) return { visit_uv_new, visit_uv };
  const cohort = eachUser(world, span, () => {});
  for (const key of KEYS[kind]) {
    const later = laterPeriod(kind, span, key);
    if (later.last > yesterday) break;
    let isNew = 0;
    let all = 0;
    eachUser(world, later, (id) => {
      if (id >= firstNew && id < afterNew) isNew++;
      if (cohort.has(id)) all++;
    });
    visit_uv_new.push({ key, value: isNew });
    visit_uv.push({ key, value: all });
  }
  return { visit_uv_new, visit_uv };
}

/** A copy, for those who may change it. */
export const copyOf = ({ visit_uv_new, visit_uv }: Retention): Retention => ({
  visit_uv_new: visit_uv_new.map((each) => ({ ...each })),
  visit_uv: visit_uv.map((each) => ({ ...each })),
});
