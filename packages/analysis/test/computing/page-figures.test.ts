import type { GetVisitPageResponse } from '@weapp-openapi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PageDays, pageFigures, topPages } from '../../src/index.ts';

type Page = GetVisitPageResponse['list'][number];

const page = (page_path: string, figures: Partial<Page> = {}): Page => ({
  page_path,
  page_visit_pv: 0,
  page_visit_uv: 0,
  page_staytime_pv: 0,
  entrypage_pv: 0,
  exitpage_pv: 0,
  page_share_pv: 0,
  page_share_uv: 0,
  ...figures,
});

const day = (ref_date: string, list: Page[]) => ({ figures: { ref_date, list } });

// By hand: home has 100 + 300 visits, (100 × 10 + 300 × 30) / 400 = 25 s, 80 + 120 entries of 250, 40 + 60 exits.
const DAYS: PageDays = {
  points: [
    day('20260602', [
      page('pages/home', {
        page_visit_pv: 300,
        page_visit_uv: 90,
        page_staytime_pv: 30,
        entrypage_pv: 120,
        exitpage_pv: 60,
      }),
      page('pages/cart', {
        page_visit_pv: 20,
        page_visit_uv: 9,
        page_staytime_pv: 5,
        entrypage_pv: 10,
        exitpage_pv: 16,
      }),
    ]),
    { figures: undefined },
    day('20260601', [
      page('pages/cart', {
        page_visit_pv: 480,
        page_visit_uv: 200,
        entrypage_pv: 40,
        exitpage_pv: 134,
        page_share_pv: 5,
      }),
      page('pages/home', {
        page_visit_pv: 100,
        page_visit_uv: 50,
        page_staytime_pv: 10,
        entrypage_pv: 80,
        exitpage_pv: 40,
      }),
    ]),
  ],
};

describe('page figures', () => {
  const table = pageFigures(DAYS);

  test('add up counts, weight stays by visits, and do not add up users', () => {
    expect(table.pages.map(({ page_path }) => page_path)).toEqual(['pages/cart', 'pages/home']);
    expect(table.pages[1]).toEqual({
      page_path: 'pages/home',
      page_visit_pv: 400,
      entrypage_pv: 200,
      exitpage_pv: 100,
      page_share_pv: 0,
      stay_time: 25,
      mean_daily_users: 70,
      visit_share: 400 / 900,
      entry_share: 0.8,
      exit_rate: 0.25,
      forward_rate: 0,
      support: 2,
    });
    expect(table).toMatchObject({
      period: { begin_date: '20260601', end_date: '20260602' },
      support: 2,
      missing: 1,
      cut_days: 0,
      totals: { page_visit_pv: 900, entrypage_pv: 250 },
    });
  });

  test('of one answer are of one day', () => {
    const one = pageFigures({
      ref_date: '20260601',
      list: [page('__proto__', { page_visit_pv: 3 }), page('quiet')],
    });
    expect(one.period).toEqual({ begin_date: '20260601', end_date: '20260601' });
    expect(one.pages.map(({ page_path, exit_rate }) => [page_path, exit_rate])).toEqual([
      ['__proto__', 0],
      ['quiet', undefined],
    ]);
  });

  test('tell on how many days pages may be missing', () => {
    const list = Array.from({ length: 200 }, (_, index) =>
      page(`pages/${index}`, { page_visit_pv: 200 - index }),
    );
    expect(pageFigures({ points: [day('20260601', list), ...DAYS.points] }).cut_days).toBe(1);
  });

  test('of nothing are nothing', () => {
    expect(pageFigures({ points: [] })).toMatchObject({ pages: [], period: undefined, support: 0 });
    expect(
      pageFigures({ points: [{ figures: { ref_date: '20260601' } as GetVisitPageResponse }] }),
    ).toMatchObject({
      support: 0,
      missing: 1,
    });
    expect(() => pageFigures(undefined as unknown as PageDays)).toThrow(
      'needs the result of analysis.visitPages',
    );
  });
});

describe('topPages', () => {
  const table = pageFigures(DAYS);

  test('ranks by a figure', () => {
    expect(topPages(table, 'entrypage_pv').map(({ page_path }) => page_path)).toEqual([
      'pages/home',
      'pages/cart',
    ]);
    expect(topPages(table, 'exit_rate', { count: 1 })[0]).toMatchObject({
      page_path: 'pages/cart',
      exit_rate: 0.3,
    });
  });

  test('leaves out pages with few visits', () => {
    expect(topPages(table, 'exit_rate', { minimumVisits: 401 }).map(({ page_path }) => page_path)).toEqual([
      'pages/cart',
    ]);
  });

  test.each([
    ['page_visit_uv', {}, '"page_visit_uv" cannot rank pages: use page_visit_pv, '],
    ['exit_rate', { count: 1.5 }, 'count 1.5 must be a whole number'],
    ['exit_rate', { minimumVisits: -1 }, 'minimumVisits -1 must be'],
  ])('refuses %s %j', (by, options, message) => {
    expect(() => topPages(table, by as 'exit_rate', options)).toThrow(message);
  });
});

test('shares of entries and visits are 1 together', () => {
  const pages = fc.array(
    fc.record({ path: fc.constantFrom('a', 'b', 'c'), visits: fc.nat(1000), entries: fc.nat(1000) }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(fc.array(pages, { minLength: 1, maxLength: 5 }), (days) => {
      const { pages: rows, totals } = pageFigures({
        points: days.map((list, index) =>
          day(
            `2026060${index + 1}`,
            list.map(({ path, visits, entries }) =>
              page(path, { page_visit_pv: visits, entrypage_pv: entries }),
            ),
          ),
        ),
      });
      const sum = (figure: 'visit_share' | 'entry_share') =>
        rows.reduce((total, row) => total + (row[figure] ?? 0), 0);
      if (totals.page_visit_pv > 0) expect(sum('visit_share')).toBeCloseTo(1, 9);
      if (totals.entrypage_pv > 0) expect(sum('entry_share')).toBeCloseTo(1, 9);
      expect(totals.page_visit_pv).toBe(days.flat().reduce((total, { visits }) => total + visits, 0));
    }),
    { numRuns: 40 },
  );
});
