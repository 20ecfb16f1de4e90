import { expect, test } from 'vitest';
import { togetherWhereAlike } from '../../src/compare/alike.ts';
import type { Difference } from '../../src/compare/difference.ts';
import { describe } from '../../src/report/describe.ts';

const scope = (page: number, docs = 'b'): Difference => ({
  section: 'lending',
  page: `lending/${page}`,
  name: `call${page}`,
  file: `spec/paths/lending/call${page}.yaml`,
  subject: 'text',
  place: 'scope (适用范围)',
  aspect: 'content',
  before: 'a',
  docs,
  changed: true,
  departs: false,
});
const times = (count: number, docs?: string) => Array.from({ length: count }, (_, page) => scope(page, docs));

test('one change of many pages is one line, which names the others', () => {
  const [line, ...others] = togetherWhereAlike(times(12));
  expect(others).toEqual([]);
  expect(line?.alike).toHaveLength(11);
  expect(line && describe(line)).toBe(
    "the page's scope (适用范围) changed in the docs: read again; 11 other pages changed in the same way: spec/paths/lending/call1.yaml, spec/paths/lending/call2.yaml, spec/paths/lending/call3.yaml, spec/paths/lending/call4.yaml, spec/paths/lending/call5.yaml and 6 more, listed by --json",
  );
});

test('a change of few pages, or in another way, stands for itself', () => {
  expect(togetherWhereAlike(times(9))).toHaveLength(9);
  expect(togetherWhereAlike([...times(9), ...times(9, 'c')])).toHaveLength(18);
});
