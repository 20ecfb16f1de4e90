import { type GetVisitPageResponse, WeappUsageError } from '@weapp-openapi/core';
import type { Period } from '../dates/period.ts';
import { needsEither } from '../messages/computing.ts';
import { areObjects } from './objects.ts';
import { numberIn } from './timeline.ts';

/** Days of `visitPages`, or of answers of `visitPage`; a day without figures is a gap. */
export interface PageDays {
  readonly points: readonly { readonly figures: GetVisitPageResponse | undefined }[];
}

/** One page over all days. */
export interface PageFigures {
  readonly page_path: string;
  /** Visits of the page, all days added up. */
  readonly page_visit_pv: number;
  /** Sessions that began on the page. */
  readonly entrypage_pv: number;
  /** Sessions that ended on the page. */
  readonly exitpage_pv: number;
  /** Forwards of the page. */
  readonly page_share_pv: number;
  /** Seconds a visit: `page_staytime_pv` of each day weighted by its `page_visit_pv`. */
  readonly stay_time: number | undefined;
  /** Mean `page_visit_uv` of the days on which WeChat lists the page. Users of several days cannot be added up. */
  readonly mean_daily_users: number | undefined;
  /** `page_visit_pv` as a share of that of all listed pages. */
  readonly visit_share: number | undefined;
  /** `entrypage_pv` as a share of that of all listed pages. */
  readonly entry_share: number | undefined;
  /** `exitpage_pv / page_visit_pv`: how often a visit of the page was the last of its session. */
  readonly exit_rate: number | undefined;
  /** `page_share_pv / page_visit_pv`: forwards for each visit. */
  readonly forward_rate: number | undefined;
  /** On how many days WeChat lists the page. */
  readonly support: number;
}

/** Pages over several days. */
export interface PageTable {
  readonly kind: 'pages';
  /** First and last day with figures; undefined without any. */
  readonly period: Period | undefined;
  /** Most visited first. */
  readonly pages: readonly PageFigures[];
  /** All listed pages together. */
  readonly totals: Pick<PageFigures, 'page_visit_pv' | 'entrypage_pv' | 'exitpage_pv' | 'page_share_pv'>;
  /** How many days have figures. */
  readonly support: number;
  /** How many days lack them. */
  readonly missing: number;
  /** Days on which WeChat listed 200 pages, its maximum: pages past these are in no figure. */
  readonly cut_days: number;
}

/**
 * The pages of several days put together: visits, where sessions begin and end, stay and forwards.
 *
 * Formula: counts are added up; `stay_time = Σ page_staytime_pv × page_visit_pv / Σ page_visit_pv`; shares and
 * rates are sums divided by sums. Users of several days cannot be added up, so there is their daily mean only.
 * WeChat lists the 200 most visited pages of a day: on `cut_days` there were as many, and a rarer page may be
 * missing.
 *
 * Source: entries, exits and exit rate as web analytics define them, Digital Analytics Association, Web
 * Analytics Definitions (2008).
 *
 * @example
 * const { pages } = pageFigures(await analysis.visitPages({ begin: '20261101', end: '20261107' }));
 * pages[0]?.exit_rate; // 0.29: of the visits of this page, 29 % were the last of their session
 * @param days Days of `visitPages`, or one answer of `visitPage`.
 * @throws {WeappUsageError} when `days` is neither.
 */
export function pageFigures(days: PageDays | GetVisitPageResponse): PageTable {
  const answers = answersOf(days);
  const known = answers.filter((answer) => answer !== undefined);
  const rows = new Map<string, Row>();
  let cut_days = 0;
  for (const { ref_date, list } of known) {
    if (list.length >= MOST_PAGES) cut_days++;
    for (const page of list) {
      const row = rows.get(page.page_path) ?? emptyRow();
      rows.set(page.page_path, row);
      for (const figure of COUNTS) row[figure] += numberIn(page, figure) ?? 0;
      row.users += numberIn(page, 'page_visit_uv') ?? 0;
      row.seconds += (numberIn(page, 'page_staytime_pv') ?? 0) * (numberIn(page, 'page_visit_pv') ?? 0);
      row.days.add(ref_date);
    }
  }
  const totals = emptyRow();
  for (const row of rows.values()) for (const figure of COUNTS) totals[figure] += row[figure];
  const dates = known.map(({ ref_date }) => ref_date).sort();
  const [begin_date, end_date] = [dates[0], dates.at(-1)];
  return {
    kind: 'pages',
    period: begin_date && end_date ? { begin_date, end_date } : undefined,
    pages: [...rows]
      .map(([page_path, row]) => toFigures(page_path, row, totals))
      .sort((a, b) => b.page_visit_pv - a.page_visit_pv),
    totals: countsOf(totals),
    support: known.length,
    missing: answers.length - known.length,
    cut_days,
  };
}

/** WeChat's maximum. */
const MOST_PAGES = 200;

const COUNTS = ['page_visit_pv', 'entrypage_pv', 'exitpage_pv', 'page_share_pv'] as const;

type Row = Record<(typeof COUNTS)[number] | 'users' | 'seconds', number> & { readonly days: Set<string> };

function emptyRow(): Row {
  return {
    page_visit_pv: 0,
    entrypage_pv: 0,
    exitpage_pv: 0,
    page_share_pv: 0,
    users: 0,
    seconds: 0,
    days: new Set(),
  };
}

function answersOf(days: PageDays | GetVisitPageResponse): (GetVisitPageResponse | undefined)[] {
  const isAnswer = (value: object | undefined): value is GetVisitPageResponse =>
    areObjects((value as Partial<GetVisitPageResponse> | undefined)?.list);
  if (isAnswer(days)) return [days];
  const points = (days as PageDays | undefined)?.points;
  if (!areObjects(points)) {
    throw new WeappUsageError(
      needsEither('pageFigures', 'analysis.visitPages(...)', 'analysis.visitPage(...)'),
    );
  }
  return points.map(({ figures }) => (isAnswer(figures) ? figures : undefined));
}

const countsOf = ({ page_visit_pv, entrypage_pv, exitpage_pv, page_share_pv }: Row): PageTable['totals'] => ({
  page_visit_pv,
  entrypage_pv,
  exitpage_pv,
  page_share_pv,
});

function toFigures(page_path: string, row: Row, totals: Row): PageFigures {
  const support = row.days.size;
  return {
    page_path,
    ...countsOf(row),
    stay_time: ratio(row.seconds, row.page_visit_pv),
    mean_daily_users: ratio(row.users, support),
    visit_share: ratio(row.page_visit_pv, totals.page_visit_pv),
    entry_share: ratio(row.entrypage_pv, totals.entrypage_pv),
    exit_rate: ratio(row.exitpage_pv, row.page_visit_pv),
    forward_rate: ratio(row.page_share_pv, row.page_visit_pv),
    support,
  };
}

const ratio = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);
