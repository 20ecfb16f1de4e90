import { WeappApiError, WeappNetworkError } from '@weapp-openapi/core';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FigureRow, type History, openHistory } from '../src/index.ts';
import { openStore } from '../src/store/open-store.ts';
import { fakeWechat, noonOf } from './fake-wechat.ts';
import { readmeSql } from './readme-sql.ts';

/** What every store of a history must do. `url` gives an empty database. */
export function historyContract(name: 'SQLite' | 'PostgreSQL', url: () => Promise<string> | string): void {
  const APP = { appid: 'wx1' };
  let today = '20261120';
  let place: string;
  let history: History;

  const collected = async <Row>(rows: AsyncIterable<Row>): Promise<Row[]> => {
    const list: Row[] = [];
    for await (const row of rows) list.push(row);
    return list;
  };
  const open = () => openHistory({ url: place, now: () => noonOf(today) });

  beforeEach(async () => {
    today = '20261120';
    place = await url();
    history = await open();
  });
  afterEach(() => history.close());

  describe(`a history in ${name}`, () => {
    test('keeps every operation of a range, and reads it without a call', async () => {
      const { wx, calls } = fakeWechat();
      const result = await history.sync(wx, { ...APP, from: '20261001', to: '20261031' });
      // 31 days × (6 of a day each + 3 portraits + 5 modules), 3 whole weeks × 2, 1 month × 2.
      expect(result).toEqual({
        calls: 31 * 8 + 5 * 2 + 8,
        asked: 31 * 13 + 8,
        kept: 31 * 13 + 8,
        unchanged: 0,
        changed: 0,
        empty: 0,
        failed: [],
      });
      calls.length = 0;
      const series = await history.visitTrend({ ...APP, by: 'day', begin: '20261001', end: '20261031' });
      expect(series.points.map(({ figures }) => figures?.visit_uv)).toEqual(
        Array.from({ length: 31 }, (_, index) => 1 + index),
      );
      expect(series.gaps).toEqual([]);
      expect(calls).toEqual([]);
      expect(await history.apps()).toEqual(['wx1']);
    });

    test('a second sync asks for nothing, one of the next day for what may have been revised', async () => {
      const { wx, calls } = fakeWechat();
      const input = { ...APP, from: '20261110', operations: ['getDailyVisitTrend'], concurrency: 1 } as const;
      await history.sync(wx, input);
      expect(calls.length).toBe(10);
      expect(await history.sync(wx, input)).toMatchObject({ calls: 0, asked: 0 });
      today = '20261121';
      calls.length = 0;
      expect(await history.sync(wx, input)).toMatchObject({ asked: 4, kept: 1, unchanged: 3 });
      expect(calls.map(({ begin_date }) => begin_date)).toEqual([
        '20261120',
        '20261119',
        '20261118',
        '20261117',
      ]);
    });

    test('a revised answer takes the place of the earlier one, which stays in changes', async () => {
      let visit_uv = 100;
      const { wx } = fakeWechat({
        getDailyVisitTrend: ({ begin_date }) => ({ list: [{ ref_date: begin_date, visit_uv }] }),
      });
      const input = { ...APP, from: '20261119', operations: ['getDailyVisitTrend'] } as const;
      await history.sync(wx, input);
      visit_uv = 110;
      today = '20261121';
      expect(await history.sync(wx, { ...input, to: '20261119' })).toMatchObject({ asked: 1, changed: 1 });
      visit_uv = 120;
      today = '20261122';
      expect(await history.sync(wx, { ...input, to: '20261119' })).toMatchObject({ asked: 1, changed: 1 });
      const changes = await collected(history.changes(APP));
      expect(changes.map(({ figures }) => figures)).toEqual([
        [{ figure: 'visit_uv', key: '', before: 100, after: 110 }],
        [{ figure: 'visit_uv', key: '', before: 110, after: 120 }],
      ]);
      expect(changes[0]).toMatchObject({
        begin_date: '20261119',
        fetched_at: '2026-11-20T04:00:00.000Z',
        replaced_at: '2026-11-21T04:00:00.000Z',
        answer: { list: [{ ref_date: '20261119', visit_uv: 100 }] },
      });
      expect(await collected(history.figures(APP))).toMatchObject([{ figure: 'visit_uv', value: 120 }]);
    });

    test('retention is asked again while later figures come in, which are no change', async () => {
      const { wx, calls } = fakeWechat({
        getDailyRetain: ({ begin_date }) => {
          const days = Number(today) - Number(begin_date);
          const cells = Array.from({ length: days }, (_, key) => ({ key, value: 100 - key }));
          return { ref_date: begin_date, visit_uv_new: cells, visit_uv: cells };
        },
      });
      const input = { ...APP, from: '20261101', to: '20261101', operations: ['getDailyRetain'] } as const;
      let asked = 0;
      for (today = '20261102'; today <= '20261120'; today = `${Number(today) + 1}`) {
        asked += (await history.sync(wx, input)).calls;
      }
      // Key 7 is over on the 8th, and may be revised until the 11th; key 14 on the 15th, until the 18th. Both are
      // asked once more afterwards.
      expect(calls.length).toBe(asked);
      expect(asked).toBe(11 + 4);
      expect(await collected(history.changes())).toEqual([]);
      const { newUsers } = await history.retention({ ...APP, by: 'day', begin: '20261101', end: '20261101' });
      expect(newUsers.rows[0]?.cells[7]?.users).toBe(93);
    });

    test('an empty answer is asked again the same day, and never takes the place of figures', async () => {
      let list: object[] = [];
      const { wx } = fakeWechat({ getDailySummary: () => ({ list }) });
      const input = { ...APP, from: '20261119', operations: ['getDailySummary'] } as const;
      expect(await history.sync(wx, input)).toMatchObject({ asked: 1, empty: 1 });
      list = [{ ref_date: '20261119', visit_total: 5 }];
      expect(await history.sync(wx, input)).toMatchObject({ asked: 1, kept: 1 });
      list = [];
      today = '20261121';
      expect(await history.sync(wx, { ...input, to: '20261119' })).toMatchObject({ asked: 1, empty: 1 });
      const { points } = await history.summary({ ...APP, begin: '20261119', end: '20261119' });
      expect(points[0]?.figures?.visit_total).toBe(5);
    });

    test('what fails is told, and asked again by the next sync; the rest is kept', async () => {
      let isBroken = true;
      const { wx } = fakeWechat({
        getVisitPage: ({ begin_date }) => {
          if (isBroken && begin_date === '20261118')
            throw new WeappApiError('getVisitPage', { errcode: -1, errmsg: 'system error' });
          return { ref_date: begin_date, list: [{ page_path: 'pages/index', page_visit_pv: 9 }] };
        },
      });
      const input = { ...APP, from: '20261117', operations: ['getVisitPage'] } as const;
      const { failed, kept } = await history.sync(wx, input);
      expect(kept).toBe(2);
      expect(failed).toEqual([
        {
          operation: 'getVisitPage',
          begin_date: '20261118',
          end_date: '20261118',
          error: expect.objectContaining({ errcode: -1 }),
        },
      ]);
      isBroken = false;
      expect(await history.sync(wx, input)).toMatchObject({ asked: 1, kept: 1, failed: [] });
    });

    test('a refusal of the app ends the sync after the calls in progress', async () => {
      const { wx, calls } = fakeWechat({
        getDailyVisitTrend: () => {
          throw new WeappApiError('getStableAccessToken', { errcode: 40125, errmsg: 'invalid appsecret' });
        },
      });
      const input = { ...APP, from: '20260101', operations: ['getDailyVisitTrend'] } as const;
      await expect(history.sync(wx, { ...input, concurrency: 3 })).rejects.toMatchObject({ errcode: 40125 });
      expect(calls.length).toBeLessThanOrEqual(3);
    });

    test('the signal ends it; what was kept until then stays', async () => {
      const stop = new AbortController();
      const { wx } = fakeWechat();
      const input = { ...APP, from: '20261101', operations: ['getDailyVisitTrend'] } as const;
      const onProgress = ({ done, total }: { done: number; total: number }) => {
        expect(total).toBe(19);
        if (done === 5) stop.abort(new Error('enough'));
      };
      await expect(
        history.sync(wx, { ...input, onProgress, concurrency: 1, signal: stop.signal }),
      ).rejects.toThrow('enough');
      expect((await collected(history.figures())).length).toBe(5 * 2);
      expect(await history.sync(wx, input)).toMatchObject({ asked: 14, kept: 14 });
    });

    test('two at once in one process ask for each answer once', async () => {
      const { wx, calls } = fakeWechat();
      const input = { ...APP, from: '20261101', operations: ['getDailyVisitTrend', 'getVisitPage'] } as const;
      const other = await open();
      const results = await Promise.all([
        history.sync(wx, input),
        history.sync(wx, input),
        other.sync(wx, input),
      ]);
      expect(results.reduce((sum, { asked }) => sum + asked, 0)).toBe(19 * 2);
      expect(calls.length).toBe(19 * 2);
      await other.close();
    });

    test('what a killed one had claimed is asked for once its claim has ended, and no claim stays', async () => {
      const store = await openStore(place);
      const row = {
        ...APP,
        operation: 'getVisitPage',
        end_date: '20261119',
        parameters: '',
        owner: 'killed',
      };
      const claims = [
        { ...row, begin_date: '20261119', until: Date.now() + 86_400_000 },
        { ...row, begin_date: '20261118', end_date: '20261118', until: 1 },
        { ...row, begin_date: '20250101', end_date: '20250101', until: 1 },
      ];
      await store.db.insertInto('claims').values(claims).execute();
      const { wx, calls } = fakeWechat({
        getVisitPage: async ({ begin_date }) => {
          // The last claim ends once the other day is asked for.
          await store.db.updateTable('claims').set({ until: 1 }).where('owner', '=', 'killed').execute();
          return { ref_date: begin_date, list: [] };
        },
      });
      await history.sync(wx, { ...APP, from: '20261118', operations: ['getVisitPage'] });
      expect(calls.map(({ begin_date }) => begin_date)).toEqual(['20261118', '20261119']);
      expect(await store.db.selectFrom('claims').selectAll().execute()).toEqual([]);
      await store.close();
    });

    test('an answer that came late does not take the place of the newer one of another sync', async () => {
      let answers = 0;
      let goOn = () => {};
      const late = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const { wx } = fakeWechat({
        getDailySummary: async ({ begin_date }) => {
          answers += 1;
          const visit_total = answers;
          if (visit_total === 1) await late;
          return { list: [{ ref_date: begin_date, visit_total }] };
        },
      });
      const input = { ...APP, from: '20261119', operations: ['getDailySummary'] } as const;
      const first = history.sync(wx, input);
      await vi.waitFor(() => expect(answers).toBe(1), 50_000);
      // As if its process had been stopped until the claim ended.
      const store = await openStore(place);
      await store.db.deleteFrom('claims').execute();
      await store.close();
      expect(await history.sync(wx, input)).toMatchObject({ asked: 1, kept: 1 });
      goOn();
      expect(await first).toMatchObject({ asked: 1, unchanged: 1 });
      expect(await collected(history.figures())).toMatchObject([{ value: 2 }]);
      expect(await collected(history.changes())).toEqual([]);
    });

    test('a database that fails is a HistoryError that says what stays', async () => {
      const { wx } = fakeWechat();
      const store = await openStore(place);
      await store.db.schema.dropTable('claims').execute();
      await store.close();
      await expect(history.sync(wx, { ...APP, from: '20261119' })).rejects.toMatchObject({
        code: 'WEAPP_HISTORY',
        reason: 'database',
        message: expect.stringMatching(/^sync: the database failed: .*claims.*stays/),
      });
    });

    test('numbers past 64 bits and 2^53 are the same in every database', async () => {
      const values = ['9007199254740993', '9223372036854775808', 1e300, 1e18, 0.1];
      const { wx } = fakeWechat({
        getVisitPage: ({ begin_date }) => ({
          ref_date: begin_date,
          list: values.map((page_visit_pv, index) => ({ page_path: `${index}`, page_visit_pv })),
        }),
      });
      await history.sync(wx, { ...APP, from: '20261119', operations: ['getVisitPage'] });
      const rows = await collected(history.figures());
      expect(rows.map(({ value }) => value)).toEqual([
        9007199254740993n,
        2 ** 63,
        1e300,
        1000000000000000000n,
        0.1,
      ]);
    });

    test('what is not kept is a gap, and a single answer rejects', async () => {
      const { wx } = fakeWechat();
      await history.sync(wx, { ...APP, from: '20261118', operations: ['getDailyVisitTrend'] });
      const { points, gaps } = await history.visitTrend({
        ...APP,
        by: 'day',
        begin: '20261116',
        end: '20261118',
      });
      expect(points.map(({ figures }) => figures?.visit_uv)).toEqual([undefined, undefined, 118]);
      expect(gaps.map(({ ref_date, reason }) => [ref_date, reason])).toEqual([
        ['20261116', 'not-kept'],
        ['20261117', 'not-kept'],
      ]);
      await expect(history.visitPage({ ...APP, date: '20261118' })).rejects.toMatchObject({
        code: 'WEAPP_NOT_KEPT',
        message: expect.stringContaining('20261118'),
      });
    });

    test('a call of getPerformanceData covers 30 days, each of which is kept by itself', async () => {
      const { wx, calls } = fakeWechat();
      const operations = ['getPerformanceData'] as const;
      expect(await history.sync(wx, { ...APP, from: '20261010', to: '20261012', operations })).toMatchObject({
        calls: 5,
        kept: 15,
      });
      calls.length = 0;
      expect(await history.sync(wx, { ...APP, from: '20261001', to: '20261020', operations })).toMatchObject({
        calls: 10,
        kept: 17 * 5,
      });
      expect(calls.slice(0, 6).map(({ begin_date, end_date }) => [begin_date, end_date])).toContainEqual([
        '20261013',
        '20261020',
      ]);
      const range = { ...APP, module: 'memory', begin: '20260930', end: '20261003' } as const;
      const { points, gaps } = await history.performance(range);
      expect(points.map(({ figures }) => figures?.memory)).toEqual([undefined, 70.5, 70.5, 70.5]);
      expect(gaps.map(({ ref_date, reason }) => [ref_date, reason])).toEqual([['20260930', 'not-kept']]);
    });

    test('45011 slows down, and the call is made again', async () => {
      let isTooFast = true;
      const { wx, calls } = fakeWechat({
        getDailySummary: ({ begin_date }) => {
          if (isTooFast) throw new WeappApiError('getDailySummary', { errcode: 45011, errmsg: 'freq limit' });
          return { list: [{ ref_date: begin_date, visit_total: 1 }] };
        },
      });
      const waits: number[] = [];
      const wait = async (milliseconds: number) => {
        waits.push(milliseconds);
        isTooFast = false;
      };
      const input = { ...APP, from: '20261101', operations: ['getDailySummary'], wait } as const;
      expect(await history.sync(wx, input)).toMatchObject({ calls: 19, kept: 19, failed: [] });
      expect(waits.length).toBe(1);
      expect(calls.length).toBeGreaterThan(19);
    });

    test('when WeChat cannot be reached, it stops after ten calls', async () => {
      const { wx, calls } = fakeWechat({
        getDailySummary: () => {
          throw new WeappNetworkError('getDailySummary', 'api.weixin.qq.com', 'ENOTFOUND');
        },
      });
      const input = { ...APP, from: '20260101', operations: ['getDailySummary'] } as const;
      await expect(history.sync(wx, input)).rejects.toMatchObject({ code: 'WEAPP_NETWORK' });
      expect(calls.length).toBeLessThan(10 + 4);
    });

    test('figures come in order, page by page, with every digit', async () => {
      const pages = Array.from({ length: 1500 }, (_, index) => ({
        page_path: `p${index}`,
        page_visit_pv: index,
      }));
      pages.push({ page_path: 'huge', page_visit_pv: '9007199254740993' as never });
      const { wx } = fakeWechat({
        getVisitPage: ({ begin_date }) => ({ ref_date: begin_date, list: pages }),
      });
      await history.sync(wx, { ...APP, from: '20261117', operations: ['getVisitPage'] });
      await history.sync(wx, { appid: 'wx0', from: '20261119', operations: ['getDailySummary'] });
      const rows = await collected(history.figures());
      expect(rows.length).toBe(1501 * 3 + 1);
      const sortKey = ({ appid, operation, begin_date, figure, key }: FigureRow) =>
        [appid, operation, begin_date, figure, key].join(' ');
      expect(rows.map(sortKey)).toEqual(rows.map(sortKey).sort());
      expect(rows.filter(({ key }) => key === 'huge').map(({ value }) => value)).toEqual(
        Array.from({ length: 3 }, () => 9007199254740993n),
      );
      const some = history.figures({
        operation: 'getVisitPage',
        begin: '20261118',
        end: '20261118',
        appid: 'wx1',
      });
      expect((await collected(some)).length).toBe(1501);
    });

    test('the SQL of the README', async () => {
      const { wx } = fakeWechat({
        getDailyRetain: ({ begin_date }) => {
          const visit_uv_new = [0, 1].map((key) => ({ key, value: key === 0 ? 8 : 3 }));
          return { ref_date: begin_date, visit_uv_new, visit_uv: visit_uv_new };
        },
      });
      await history.sync(wx, { ...APP, from: '20261101', to: '20261102' });
      const queries = readmeSql(name);
      expect(queries.length).toBe(1);
      const store = await openStore(place);
      for (const query of queries) {
        const { rows } = await sql.raw<object>(query).execute(store.db);
        const values = rows.map((row) => Object.values(row).slice(1));
        expect(values).toEqual(
          name === 'SQLite'
            ? [
                [101, 0.375],
                [102, 0.375],
              ]
            : [
                ['wx1', '101'],
                ['wx1', '102'],
              ],
        );
      }
      await store.close();
    });

    test('closed and opened again, it has everything', async () => {
      await history.sync(fakeWechat().wx, { ...APP, from: '20261118', operations: ['getDailySummary'] });
      await history.close();
      await history.close();
      const closed = { code: 'WEAPP_USAGE', message: expect.stringContaining('closed') };
      await expect(history.apps()).rejects.toMatchObject(closed);
      await expect(history.sync(fakeWechat().wx, { ...APP, from: '20261118' })).rejects.toMatchObject(closed);
      history = await open();
      expect((await collected(history.figures())).length).toBe(2);
    });
  });
}
