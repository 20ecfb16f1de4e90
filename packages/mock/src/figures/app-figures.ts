import { FIRST_DAY } from './arrivals.ts';
import type { Day, Granularity, Span } from './calendar.ts';
import type { DayFigures } from './day-figures.ts';
import { PAGES } from './pages.ts';
import { type Conditions, performanceTables } from './performance.ts';
import { portrait } from './portrait.ts';
import type { Retention } from './retention.ts';
import { SOURCES } from './sources.ts';
import { eachUser } from './unique.ts';
import type { World } from './world.ts';

/** WeChat sends averages with up to four decimals. */
const fraction = (value: number) => Number(value.toFixed(4));

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The figures of one app, under WeChat's names. Nothing before FIRST_DAY has any. */
export type AppFigures = ReturnType<typeof createAppFigures>;

/** What is computed once: the counts of a day, and how many came back. */
export interface Computed {
  dayOf(day: Day): DayFigures;
  retention(kind: Granularity, span: Span, yesterday: Day): Retention;
}

export function createAppFigures(world: World, { dayOf, retention }: Computed) {
  const { total } = world.arrivals;

  /** The visits of a day, week or month; undefined before the first day. */
  function visits(span: Span) {
    if (span.last < FIRST_DAY) return undefined;
    const days: DayFigures[] = [];
    for (let day = Math.max(span.first, FIRST_DAY); day <= span.last; day++) days.push(dayOf(day));
    const sessions = sum(days.map((day) => day.sessions));
    const pages = sum(days.map((day) => day.pages));
    const seconds = sum(days.map((day) => day.seconds));
    let users = days[0]?.users ?? 0;
    if (days.length > 1) {
      users = 0;
      eachUser(world, span, () => users++);
    }
    return {
      session_cnt: sessions,
      visit_pv: pages,
      visit_uv: users,
      visit_uv_new: total(span.last) - total(span.first - 1),
      stay_time_uv: fraction(seconds / users),
      stay_time_session: fraction(seconds / sessions),
      visit_depth: fraction(pages / sessions),
    };
  }

  /** The summary of a day; undefined before the first day. */
  function summary(day: Day) {
    if (day < FIRST_DAY) return undefined;
    const { shares, sharers } = dayOf(day);
    return { visit_total: total(day), share_pv: shares, share_uv: sharers };
  }

  /** The pages of a day, most visited first. */
  function pages(day: Day) {
    if (day < FIRST_DAY) return [];
    const { visits, users, seconds, entries, exits, shares, sharers } = dayOf(day).byPage;
    return PAGES.map(({ path }, page) => ({
      page_path: path,
      page_visit_pv: visits[page] ?? 0,
      page_visit_uv: users[page] ?? 0,
      page_staytime_pv: fraction((seconds[page] ?? 0) / (visits[page] ?? 0)),
      entrypage_pv: entries[page] ?? 0,
      exitpage_pv: exits[page] ?? 0,
      page_share_pv: shares[page] ?? 0,
      page_share_uv: sharers[page] ?? 0,
    }))
      .filter(({ page_visit_pv }) => page_visit_pv > 0)
      .sort((a, b) => b.page_visit_pv - a.page_visit_pv);
  }

  /** The distributions of a day's sessions, and of its users by source. */
  function distribution(day: Day) {
    if (day < FIRST_DAY) return [];
    const { sourceSessions, sourceUsers, stays, depths } = dayOf(day);
    const items = (counts: Uint32Array, keyOf: (index: number) => number) =>
      [...counts].map((value, index) => ({ key: keyOf(index), value })).filter(({ value }) => value > 0);
    const sourceKey = (index: number) => SOURCES[index]?.key ?? 0;
    const bucketKey = (index: number) => index + 1;
    return [
      { index: 'access_source_session_cnt', item_list: items(sourceSessions, sourceKey) },
      { index: 'access_staytime_info', item_list: items(stays, bucketKey) },
      { index: 'access_depth_info', item_list: items(depths, bucketKey) },
      { index: 'access_source_visit_uv', item_list: items(sourceUsers, sourceKey) },
    ];
  }

  return {
    visits,
    summary,
    pages,
    distribution,
    retention,
    portrait: (span: Span) => portrait(world, span),
    performance: (module: string, span: Span, conditions: Conditions) =>
      performanceTables(world, module, span, conditions),
  };
}
