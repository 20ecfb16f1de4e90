import { expect, test } from 'vitest';
import { Claims, nameOf } from '../../src/remote/claims.ts';

function open() {
  const clock = { time: 0, now: () => clock.time };
  const claims = new Claims(clock);
  /** How many of `count` are heard. */
  const heard = (count: number, client: string, operation: (index: number) => string) => {
    let taken = 0;
    for (let index = 0; index < count; index++) {
      if (claims.take('secret', client, operation(index))) taken++;
    }
    return taken;
  };
  return { clock, heard };
}

test('an operation may be reported five times at once and then once in twelve seconds', () => {
  const { clock, heard } = open();
  expect(heard(100, 'one', () => 'getA')).toBe(5);
  expect(heard(100, 'another', () => 'getA')).toBe(5);
  clock.time += 24_000;
  expect(heard(100, 'one', () => 'getA')).toBe(2);
});

test('a client whose operations are refused all the time is heard on one that it has not reported lately', () => {
  const { clock, heard } = open();
  for (let second = 0; second < 600; second++) {
    expect(heard(1_000, 'one', (index) => `bad-${index % 100}`)).toBeLessThanOrEqual(160);
    clock.time += 1_000;
  }
  expect(heard(1_000, 'one', (index) => `bad-${index % 100}`)).toBeLessThan(20);
  expect(heard(1, 'one', () => 'good')).toBe(1);
});

test('a name that is none is no name', () => {
  for (const odd of [undefined, null, 5, '', 'a b', 'x'.repeat(65)]) expect(nameOf(odd)).toBe('');
  expect(nameOf('8d5f7d5e-1')).toBe('8d5f7d5e-1');
});
