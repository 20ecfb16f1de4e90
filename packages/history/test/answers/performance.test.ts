import { expect, test } from 'vitest';
import { joined, ofDay } from '../../src/answers/performance.ts';

test.each([
  null,
  'x',
  {},
  { data: null },
  { data: { body: { tables: {} } } },
  { data: { body: { tables: [null, { id: 'a', lines: {} }, { id: 'b', lines: [null] }] } } },
  { data: { body: { tables: [{ id: 'a', lines: [{ fields: 'x' }, { fields: [null] }] }] } } },
])('an answer of another shape has no figures: %j', (answer) => {
  const day = ofDay(answer as never, '20261101');
  expect(day.data.body.tables).toEqual([]);
  expect(joined([answer as never, day]).data.body.count).toBeLessThanOrEqual(3);
});
