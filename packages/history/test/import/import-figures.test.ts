import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type History, openHistory } from '../../src/index.ts';
import { fakeWechat } from '../fake-wechat.ts';
import { listOf } from '../figure-rows.ts';
import { readsWhatExportWrites } from './export-and-import.ts';

const root = mkdtempSync(join(tmpdir(), 'weapp-import-'));
afterAll(() => rmSync(root, { recursive: true }));
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(root, 'case-'));
});

const now = () => Date.parse('2026-11-23T04:00:00Z');
const open = async () => {
  const history = await openHistory({ url: ':memory:', now });
  onTestFinished(() => history.close());
  return history;
};
const fileOf = (text: string, name = 'given.csv') => {
  const file = join(dir, name);
  writeFileSync(file, text);
  return file;
};
const trendOf = async (history: History) => {
  const { points, gaps } = await history.visitTrend({
    appid: 'wx1',
    by: 'day',
    begin: '20240101',
    end: '20240102',
  });
  return { uv: points.map(({ figures }) => figures?.visit_uv), gaps: gaps.length };
};

const OPTIONS = { appid: 'wx1', operation: 'getDailyVisitTrend' } as const;
const TWO_DAYS = 'ref_date,visit_uv,visit_depth\n2024-01-01,10,1.5\n2024-01-02,20,2\n';

test('imported figures are read like WeChat’s own; the same file twice changes nothing', async () => {
  const history = await open();
  const file = fileOf(TWO_DAYS);
  const none = { kept: 0, changed: 0, unchanged: 0, skipped: 0, ignoredColumns: [] };
  expect(await history.import({ ...OPTIONS, file })).toEqual({ ...none, kept: 2 });
  expect(await trendOf(history)).toEqual({ uv: [10, 20], gaps: 0 });
  expect(await history.import({ ...OPTIONS, file })).toEqual({ ...none, unchanged: 2 });
  expect(await history.import({ ...OPTIONS, file: fileOf(TWO_DAYS.replace('20,2', '21,2')) })).toEqual({
    ...none,
    unchanged: 1,
    changed: 1,
  });
  expect(await listOf(history.changes({ appid: 'wx1' }))).toHaveLength(1);
});

test('nothing is kept of a file whose last line is wrong', async () => {
  const history = await open();
  await expect(history.import({ ...OPTIONS, file: fileOf(`${TWO_DAYS}2024-01-03,x,1\n`) })).rejects.toThrow(
    'import: line 4, column visit_uv: "x" is not what is expected: a whole number, such as 1234. Nothing of the file has been kept.',
  );
  expect(await history.apps()).toEqual([]);
});

test('WeChat’s own answers stay, unless overwrite; days without its figures are filled', async () => {
  const history = await open();
  const wx = {
    getDailyVisitTrend: async ({ begin_date }: { begin_date: string }) => ({
      list: begin_date === '20240101' ? [{ ref_date: begin_date, visit_uv: 1 }] : [],
    }),
  };
  const sync = () =>
    history.sync(wx as never, {
      appid: 'wx1',
      from: '20240101',
      to: '20240102',
      operations: ['getDailyVisitTrend'],
    });
  await sync();
  const file = fileOf(TWO_DAYS);
  expect(await history.import({ ...OPTIONS, file })).toMatchObject({ kept: 1, skipped: 1 });
  expect((await trendOf(history)).uv).toEqual([1, 20]);
  // WeChat has no figures of the second day: what was imported stays, and is not asked for again.
  expect(await sync()).toMatchObject({ calls: 0 });
  expect(await history.import({ ...OPTIONS, file, overwrite: true })).toMatchObject({
    changed: 1,
    unchanged: 1,
  });
  expect((await trendOf(history)).uv).toEqual([10, 20]);
});

test.each([
  ['a file that is not there', { file: '/nowhere.csv' }, /nowhere.csv does not exist/],
  ['a folder', { file: '/' }, /is not a file/],
  ['no file', { file: undefined as never }, /`file` must be a path/],
  ['an operation that nobody has', { operation: 'getVisits' as never }, /getVisits/],
])('refuses %s', async (_name, given, message) => {
  const history = await open();
  await expect(history.import({ ...OPTIONS, file: fileOf(TWO_DAYS), ...given })).rejects.toThrow(message);
});

test('a day that is not over, and an operation in the file that nobody has', async () => {
  const history = await open();
  const future = fileOf('ref_date,visit_uv\n20261123,1\n');
  await expect(history.import({ ...OPTIONS, file: future })).rejects.toThrow(
    /20261123, later than yesterday \(20261122/,
  );
  const other = fileOf('operation,begin_date,figure,key,value\ngetVisits,20240101,a,,1\n');
  await expect(history.import({ appid: 'wx1', file: other })).rejects.toThrow(/getVisits/);
});

// More in test/faults/import-figures.test.ts.
readsWhatExportWrites(5);

test('sync asks WeChat once for what came from a file, and its answer takes the place of the file’s', async () => {
  const history = await open();
  await history.import({ ...OPTIONS, file: fileOf(TWO_DAYS) });
  const { wx, calls } = fakeWechat({
    getDailyVisitTrend: ({ begin_date }) => ({
      list: begin_date === '20240101' ? [{ ref_date: begin_date, visit_uv: 11, session_cnt: 12 }] : [],
    }),
  });
  const input = {
    appid: 'wx1',
    from: '20240101',
    to: '20240102',
    operations: ['getDailyVisitTrend'],
  } as const;
  expect(await history.sync(wx, input)).toMatchObject({ asked: 2, changed: 1, empty: 1 });
  expect(await trendOf(history)).toEqual({ uv: [11, 20], gaps: 0 });
  expect(await history.sync(wx, input)).toMatchObject({ asked: 0 });
  expect(calls).toHaveLength(2);
});

test('what a file has put in the place of WeChat’s answer is not asked again', async () => {
  const history = await open();
  const { wx } = fakeWechat();
  const input = {
    appid: 'wx1',
    from: '20240101',
    to: '20240102',
    operations: ['getDailyVisitTrend'],
  } as const;
  await history.sync(wx, input);
  await history.import({ ...OPTIONS, file: fileOf(TWO_DAYS), overwrite: true });
  expect(await history.sync(wx, input)).toMatchObject({ asked: 0 });
  expect(await trendOf(history)).toEqual({ uv: [10, 20], gaps: 0 });
});

const LONG =
  'appid,operation,begin_date,end_date,figure,key,value\nwx1,getDailySummary,20240101,20240101,share_pv,,1\n';
test.each([
  [
    'two values of one figure',
    'wx1,getDailyVisitTrend,20240102,20240102,visit_uv,,4\nwx1,getDailyVisitTrend,20240102,20240102,visit_uv,x,5',
    /line 4: .* visit_uv of "x"/,
  ],
  [
    'a key where there is none',
    'wx1,getDailyVisitTrend,20240102,20240102,visit_uv,x,5',
    /line 3: .* visit_uv of "x"/,
  ],
  ['a name that is no figure', 'wx1,getDailyVisitTrend,20240102,20240102,ref_date,,5', /line 3: .* ref_date/],
  [
    'a page’s path as a figure',
    'wx1,getVisitPage,20240102,20240102,page_path,a,5',
    /line 3: .* page_path of "a"/,
  ],
  ['an appid with NUL', 'wx\0,getDailySummary,20240102,20240102,share_pv,,1', /line 3, column appid/],
  [
    'no portrait',
    'wx1,getUserPortrait,20240105,20240102,visit_uv.ages,a,5',
    /a portrait of 20240105 ends on/,
  ],
])('refuses %s, and keeps nothing', async (_name, line, message) => {
  const history = await open();
  await expect(history.import({ file: fileOf(`${LONG}${line}\n`) })).rejects.toThrow(message);
  expect(await history.apps()).toEqual([]);
});

test.each([
  ['an empty appid', { appid: '' }, /appid must be/],
  ['no columns', { columns: null as never }, /columns must be like/],
  ['an empty delimiter', { delimiter: '' }, /delimiter must be one character/],
])('refuses %s before it reads', async (_name, given, message) => {
  const history = await open();
  await expect(history.import({ ...OPTIONS, file: fileOf(TWO_DAYS), ...given })).rejects.toThrow(message);
});
