import { expect, test } from 'vitest';
import { maskAsJson } from '../../src/control/mask.ts';

test('an integer that no number holds is its digits: a bigint, or one of the spec’s examples', () => {
  // sendMessage’s example, as JavaScript rounds it.
  const rounded = JSON.parse('3564882607550627844');
  expect(maskAsJson({ id: rounded, other: 12n, count: 3 })).toEqual({
    ...{ id: '3564882607550627844', other: '12', count: 3 },
  });
});
