import { expect, test } from 'vitest';
import { createObjects } from '../../src/memory/objects.ts';
import { createState } from '../../src/memory/state.ts';

test('long ids are told apart; the oldest objects go when there is no room', () => {
  const state = createState();
  const rooms = createObjects(state)<string>('room');
  const long = 'x'.repeat(10_000);
  rooms.set('wx1', `${long}1`, 'one');
  rooms.set('wx1', `${long}2`, 'two');
  expect([rooms.get('wx1', `${long}1`), rooms.get('wx1', `${long}2`)]).toEqual(['one', 'two']);
  const megabyte = 'x'.repeat(1_048_576);
  for (let index = 0; index < 40; index++) rooms.set('wx1', `big ${index}`, megabyte);
  expect(state.counts().objectsBytes).toBeLessThanOrEqual(33_554_432);
  expect(rooms.get('wx1', `${long}1`)).toBeUndefined();
  expect(rooms.get('wx1', 'big 39')).toBe(megabyte);
});
