import type { GetPerformanceDataResponse } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { readDay } from '../../src/dates/day.ts';
import { nameSpan } from '../../src/dates/period.ts';
import type { Collected } from '../../src/figures/gap.ts';
import { linesOf, namesOf, type PerformanceLine, toDays } from '../../src/figures/performance-tables.ts';

type Tables = GetPerformanceDataResponse['data']['body']['tables'];

const answerOf = (tables: Tables): GetPerformanceDataResponse => ({
  errcode: 0,
  errmsg: 'ok',
  data: { body: { tables, count: tables.length } },
});

const field = (refdate: string, value: string) => ({ refdate, value });
const span = { first: readDay('first', '20210103').day, last: readDay('last', '20210105').day };
const name = nameSpan(span);
const collectedOf = (...tables: Tables): Collected<PerformanceLine[]>[] => [
  { span, name, figures: linesOf(answerOf(tables)), gap: undefined },
];

// The example of WeChat's page.
const memorydiff = {
  id: 'memorydiff',
  lines: [{ fields: [field('20210103', '70.7778'), field('20210104', '72.0446')] }],
  zh: '内存增长均值',
};
const memory = {
  id: 'memory',
  lines: [{ fields: [field('20210103', '314'), field('20210104', '302.3218')] }],
  zh: '内存均值',
};

test('WeChat’s example becomes numbers by day and id', () => {
  const collected = collectedOf(memorydiff, memory);
  expect(toDays(collected).map(({ name: { ref_date }, figures }) => [ref_date, figures])).toEqual([
    ['20210103', { memorydiff: 70.7778, memory: 314 }],
    ['20210104', { memorydiff: 72.0446, memory: 302.3218 }],
    ['20210105', undefined],
  ]);
  expect(toDays(collected)[2]?.gap).toEqual({
    begin_date: '20210105',
    end_date: '20210105',
    ref_date: '20210105',
    reason: 'empty',
  });
  expect(namesOf(collected)).toEqual([
    { id: 'memorydiff', zh: '内存增长均值' },
    { id: 'memory', zh: '内存均值' },
  ]);
});

test('a gap of many days is a gap of each day, with the same error', () => {
  const error = new Error('busy');
  const gap = { ...name, reason: 'failed', error } as const;
  expect(toDays([{ span, name, figures: undefined, gap }]).map((each) => each.gap)).toEqual(
    ['20210103', '20210104', '20210105'].map((date) => ({
      begin_date: date,
      end_date: date,
      ref_date: date,
      reason: 'failed',
      error,
    })),
  );
});

test.each(['', ' ', '-', 'NaN', 'Infinity', '1,5', null, undefined, {}, true])(
  '%j is not a number: the day lacks that figure, or all',
  (value) => {
    const odd = { ...memory, lines: [{ fields: [{ refdate: '20210103', value: value as string }] }] };
    const [day] = toDays(collectedOf(memorydiff, odd));
    expect(day?.figures).toEqual({ memorydiff: 70.7778 });
    expect(toDays(collectedOf(odd))[0]?.gap?.reason).toBe('empty');
  },
);

test('zero is a figure', () => {
  const zero = { ...memory, lines: [{ fields: [field('20210103', '0')] }] };
  expect(toDays(collectedOf(zero))[0]?.figures).toEqual({ memory: 0 });
});

test('further lines of a table get a number, so that none is lost', () => {
  const fields = (value: string) => ({ fields: [field('20210103', value)] });
  const stages = { id: 'stages', zh: '各阶段耗时', lines: [fields('1'), fields('2'), fields('3')] };
  const collected = collectedOf(stages);
  expect(toDays(collected)[0]?.figures).toEqual({ stages: 1, 'stages.2': 2, 'stages.3': 3 });
  expect(namesOf(collected).map(({ id }) => id)).toEqual(['stages', 'stages.2', 'stages.3']);
});

test('an id such as __proto__ is a key like any other', () => {
  const odd = { ...memory, id: '__proto__' };
  const figures = toDays(collectedOf(odd))[0]?.figures ?? {};
  expect(Object.keys(figures)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(figures)).toBe(Object.prototype);
});

test.each([{}, { data: null }, { data: { body: {} } }, { data: { body: { tables: null } } }])(
  '%j has no lines',
  (answer) => {
    expect(linesOf(answer as unknown as GetPerformanceDataResponse)).toEqual([]);
  },
);

test('a table without lines, and a line without fields, have no values', () => {
  const tables = [
    { id: 'a', zh: '' },
    { id: 'b', zh: '', lines: [{}] },
  ] as unknown as Tables;
  expect(linesOf(answerOf(tables))).toEqual([{ id: 'b', zh: '', fields: [] }]);
});
