import { expect, test } from 'vitest';
import { Flight } from '../../src/renewal/flight.ts';

test('work that is under way is joined; after its end, with success or failure, the next is begun', async () => {
  const flight = new Flight<number>();
  let begun = 0;
  const work = async () => {
    begun++;
    if (begun === 2) throw new Error('second');
    return begun;
  };
  const all = Array.from({ length: 5 }, () => flight.join(work));
  expect(flight.isUnderWay).toBe(true);
  expect(await Promise.all(all)).toEqual([1, 1, 1, 1, 1]);
  expect(flight.isUnderWay).toBe(false);
  await expect(flight.join(work)).rejects.toThrow('second');
  expect(flight.isUnderWay).toBe(false);
  expect(await flight.join(work)).toBe(3);
});
