import { expect, test } from 'vitest';
import { createObjects } from '../../src/memory/objects.ts';
import { createState } from '../../src/memory/state.ts';

test('objects are kept by kind and app, in the order in which they were made', () => {
  const create = createObjects(createState());
  const [rooms, goods] = [create<number>('room'), create<number>('goods')];
  for (const id of ['b', 'a', 'c']) rooms.set('wx1', id, id.charCodeAt(0));
  rooms.set('wx2', 'b', 0);
  rooms.get('wx1', 'b');
  rooms.set('wx1', 'a', 1);
  expect(rooms.list('wx1')).toEqual([98, 1, 99]);
  expect(rooms.apps().sort()).toEqual(['wx1', 'wx2']);
  expect(goods.list('wx1')).toEqual([]);
  expect([rooms.isTouched('wx1'), rooms.isTouched('wx3'), goods.isTouched('wx1')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('what was removed leaves a trace, and no number comes twice', () => {
  const rooms = createObjects(createState())<number>('room');
  expect(rooms.isTouched('wx1')).toBe(false);
  rooms.delete('wx1', 'a');
  expect(rooms.isTouched('wx1')).toBe(true);
  const numbers = [1, 2, 3].map(() => rooms.number('wx1'));
  expect(new Set(numbers).size).toBe(3);
});

// Until there is no room: test/faults/objects.test.ts.
test('long ids are told apart', () => {
  const rooms = createObjects(createState())<string>('room');
  const long = 'x'.repeat(10_000);
  rooms.set('wx1', `${long}1`, 'one');
  rooms.set('wx1', `${long}2`, 'two');
  expect([rooms.get('wx1', `${long}1`), rooms.get('wx1', `${long}2`)]).toEqual(['one', 'two']);
});

test('a dump brings them back', () => {
  const before = createState();
  createObjects(before)<number>('room').set('wx1', 'a', 1);
  const after = createState();
  const rooms = createObjects(after)<number>('room');
  after.load(JSON.parse(JSON.stringify(before.dump())));
  expect([rooms.get('wx1', 'a'), rooms.isTouched('wx1')]).toEqual([1, true]);
});
