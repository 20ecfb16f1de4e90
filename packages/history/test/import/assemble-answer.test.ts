import { expect, test } from 'vitest';
import { assembleAnswer } from '../../src/import/assemble-answer.ts';
import { figureRow } from '../figure-rows.ts';

const answerOf = (...rows: Parameters<typeof figureRow>[0][]) =>
  JSON.parse(assembleAnswer(rows.map(figureRow)));

test('retention keys come in their order, not in that of texts', () => {
  const cell = (key: string) => ({ operation: 'getDailyRetain', figure: 'visit_uv', key, value: 1 }) as const;
  const { visit_uv } = answerOf(cell('0'), cell('14'), cell('2'));
  expect(visit_uv.map(({ key }: { key: number }) => key)).toEqual([0, 2, 14]);
});

test('the most visited page comes first, as WeChat gives it', () => {
  const page = (key: string, value: number) =>
    ({ operation: 'getVisitPage', figure: 'page_visit_pv', key, value }) as const;
  const { list } = answerOf(page('a', 1), page('b', 3), page('c', 2));
  expect(list.map(({ page_path }: { page_path: string }) => page_path)).toEqual(['b', 'c', 'a']);
});

test('a class of a distribution keeps its second figure', () => {
  const operation = 'getVisitDistribution';
  const { list } = answerOf(
    { operation, figure: 'access_source_session_cnt', key: '10', value: 5 },
    { operation, figure: 'access_source_session_cnt.access_source_visit_uv', key: '10', value: 4 },
  );
  expect(list).toEqual([
    { index: 'access_source_session_cnt', item_list: [{ key: 10, value: 5, access_source_visit_uv: 4 }] },
  ]);
});

test('an integer past 2^53 is text, as the client gives it', () => {
  expect(answerOf({ value: 9_007_199_254_740_993n }).list[0].visit_pv).toBe('9007199254740993');
});
