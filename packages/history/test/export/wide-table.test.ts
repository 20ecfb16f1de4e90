import { expect, test } from 'vitest';
import { wideTable } from '../../src/export/wide-table.ts';
import { figureRow, listOf, stream } from '../figure-rows.ts';

const PERIOD = { appid: 'wx0000000000000001', begin_date: '20260101', end_date: '20260101' };

test('a visit trend is one line a period', async () => {
  const second = { begin_date: '20260102', end_date: '20260102' };
  const rows = [
    figureRow({ figure: 'session_cnt', value: 5 }),
    figureRow({ figure: 'visit_depth', value: 1.5 }),
    figureRow({ figure: 'visit_uv', value: 3n, ...second }),
  ];
  const { columns, lines } = wideTable(stream(rows), 'getDailyVisitTrend');
  expect(columns.map(({ name }) => name)).toEqual([
    'appid',
    'operation',
    'begin_date',
    'end_date',
    'session_cnt',
    'visit_pv',
    'visit_uv',
    'visit_uv_new',
    'stay_time_uv',
    'stay_time_session',
    'visit_depth',
  ]);
  const operation = 'getDailyVisitTrend';
  expect(await listOf(lines)).toEqual([
    { ...PERIOD, operation, session_cnt: 5, visit_depth: 1.5 },
    { ...PERIOD, operation, ...second, visit_uv: 3n },
  ]);
});

test('pages are one line a page, in the order they come', async () => {
  const operation = 'getVisitPage';
  const rows = [
    figureRow({ operation, figure: 'page_visit_pv', key: 'a', value: 2 }),
    figureRow({ operation, figure: 'page_visit_pv', key: 'b', value: 1 }),
    figureRow({ operation, figure: 'exitpage_pv', key: 'a', value: 0 }),
  ];
  expect(await listOf(wideTable(stream(rows), operation).lines)).toEqual([
    { ...PERIOD, operation, page_path: 'a', page_visit_pv: 2, exitpage_pv: 0 },
    { ...PERIOD, operation, page_path: 'b', page_visit_pv: 1 },
  ]);
});

test('retention has a column for each key; a key without a column is counted', async () => {
  const operation = 'getDailyRetain';
  const rows = [
    figureRow({ operation, figure: 'visit_uv_new', key: '0', value: 9 }),
    figureRow({ operation, figure: 'visit_uv_new', key: '30', value: 1 }),
    figureRow({ operation, figure: 'visit_uv_new', key: '60', value: 1 }),
  ];
  const table = wideTable(stream(rows), operation);
  expect(await listOf(table.lines)).toEqual([
    { ...PERIOD, operation, visit_uv_new_0: 9, visit_uv_new_30: 1 },
  ]);
  expect(table.leftOut()).toBe(1);
});

test('an operation without a wide form is refused by name', () => {
  expect(() => wideTable(stream([]), 'getUserPortrait')).toThrow(
    /one of getDailyVisitTrend, .*only shape 'long'/,
  );
  expect(() => wideTable(stream([]), 'constructor')).toThrow(/one of/);
});
