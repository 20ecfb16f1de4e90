import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../src/answers/figures-of.ts';
import { OPERATION_NAMES, type OperationName } from '../../src/answers/operations.ts';

const of = (operation: OperationName, answer: unknown, parameters = '') => {
  const { ref_date } = Object(answer) as { ref_date?: unknown };
  const begin_date = typeof ref_date === 'string' ? ref_date : '20170313';
  return figuresOf({ operation, begin_date, end_date: begin_date, parameters }, answer);
};

test.each([
  [
    'getDailyVisitTrend',
    { list: [{ ref_date: '20170313', session_cnt: 142549, visit_depth: 1.9838 }] },
    ['session_cnt  142549', 'visit_depth  1.9838'],
  ],
  ['getDailySummary', { list: [] }, []],
  [
    'getDailyRetain',
    { ref_date: '20170313', visit_uv_new: [{ key: 0, value: 5464 }], visit_uv: [{ key: 30, value: 55500 }] },
    ['visit_uv_new 0 5464', 'visit_uv 30 55500'],
  ],
  [
    'getUserPortrait',
    {
      ref_date: '20170611',
      visit_uv_new: { province: [{ id: 31, name: '广东省', value: 215 }] },
      visit_uv: { devices: [{ name: 'OPPO R9', value: 9 }] },
    },
    ['visit_uv_new.province 广东省 215', 'visit_uv.devices OPPO R9 9'],
  ],
  [
    'getVisitPage',
    {
      ref_date: '20170313',
      list: [{ page_path: 'pages/main', page_visit_pv: 213429, page_staytime_pv: 8.155 }],
    },
    ['page_visit_pv pages/main 213429', 'page_staytime_pv pages/main 8.155'],
  ],
  [
    'getVisitDistribution',
    {
      ref_date: '20170313',
      list: [{ index: 'access_staytime_info', item_list: [{ key: 8, value: 1, access_staytime_uv: 3 }] }],
    },
    ['access_staytime_info 8 1', 'access_staytime_info.access_staytime_uv 8 3'],
  ],
] as const)('%s', (operation, answer, rows) => {
  expect(of(operation, answer).map(({ figure, key, value }) => `${figure} ${key} ${value}`)).toEqual(rows);
});

test('getPerformanceData: the module is part of the name, the conditions are the key', () => {
  const fields = [{ refdate: '20210103', value: '70.7778' }];
  const answer = { data: { body: { tables: [{ id: 'memory', zh: '内存均值', lines: [{ fields }] }] } } };
  expect(of('getPerformanceData', answer, '{"module":10022,"params":[]}')).toEqual([
    { figure: '10022.memory', key: '', value: 70.7778 },
  ]);
  const parameters = '{"module":10022,"params":[{"field":"device","value":"1"}]}';
  expect(of('getPerformanceData', answer, parameters)).toMatchObject([{ key: 'device=1' }]);
});

test('what has the same name is told apart by its id, or else by a number', () => {
  const city = [1, 2, 2, undefined, undefined].map((id) => ({ id, name: '未知', value: 1 }));
  expect(of('getUserPortrait', { visit_uv: { city } }).map(({ key }) => key)).toEqual([
    '未知',
    '未知 (2)',
    '未知 (2) #2',
    '未知 #2',
    '未知 #3',
  ]);
});

test('integers past 2^53 keep their digits', () => {
  const answer = { list: [{ ref_date: '20170313', visit_pv: '9007199254740993', note: '12' }] };
  expect(of('getDailyVisitTrend', answer)).toEqual([
    { figure: 'visit_pv', key: '', value: '9007199254740993' },
  ]);
});

test('whatever WeChat answers, it gives distinct figures and does not throw', () => {
  const names = fc.constantFrom(
    'list',
    'ref_date',
    'visit_uv',
    'value',
    'key',
    'name',
    'id',
    'data',
    'body',
    'tables',
    'lines',
    'fields',
    'index',
    'item_list',
    'province',
  );
  const { answer } = fc.letrec((tie) => ({
    answer: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, 0, 1.5, '9007199254740993', '20170313', '201703', 'x', true),
      fc.array(tie('answer'), { maxLength: 4 }),
      fc.dictionary(names, tie('answer'), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(fc.constantFrom(...OPERATION_NAMES), answer, (operation, value) => {
      const figures = of(operation, value);
      expect(new Set(figures.map(({ figure, key }) => `${figure}\0${key}`)).size).toBe(figures.length);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['getWeeklyVisitTrend', '20170306', '20170312', ['20170306-20170312', '20170306'], '20170313-20170319'],
  ['getMonthlyVisitTrend', '20170301', '20170331', ['201703'], '201702'],
] as const)('%s: only of the period that was asked for', (operation, begin_date, end_date, names, other) => {
  const count = (ref_date: string) =>
    figuresOf({ operation, begin_date, end_date, parameters: '' }, { list: [{ ref_date, visit_uv: 1 }] })
      .length;
  expect(names.map(count)).toEqual(names.map(() => 1));
  expect(count(other)).toBe(0);
  const retain = { operation: 'getDailyRetain', begin_date, end_date: begin_date, parameters: '' } as const;
  expect(figuresOf(retain, { ref_date: end_date, visit_uv: [{ key: 0, value: 1 }] })).toEqual([]);
});

test('integers past 64 bits are rounded, as SQLite would', () => {
  const list = ['9223372036854775807', '123456789012345678901234567890'].map((visit_uv) =>
    of('getDailyVisitTrend', { list: [{ ref_date: '20170313', visit_uv }] }),
  );
  expect(list.map(([figure]) => figure?.value)).toEqual(['9223372036854775807', 1.2345678901234568e29]);
});

test('no name is longer than a database’s index takes', () => {
  const group = { id: '好'.repeat(400), name: '好'.repeat(400), value: 1 };
  const figures = of('getUserPortrait', { visit_uv: { ['好'.repeat(400)]: [group, group, group] } });
  expect(figures).toHaveLength(3);
  expect(new Set(figures.map(({ key }) => key)).size).toBe(3);
  for (const { figure, key } of figures) expect(Buffer.byteLength(figure + key)).toBeLessThan(2500);
});
