import { expect, test } from 'vitest';
import { restore, save } from '../../src/memory/dump.ts';
import { createState } from '../../src/memory/state.ts';

function open() {
  const state = createState();
  const maps = {
    plain: state.kept<unknown>('plain', { count: 10 }),
    other: state.kept('other', { count: 10 }),
  };
  return { state, ...maps };
}

test.each([
  ['JSON', { a: [1, 'b', null, { c: true }] }],
  ['bytes', { bytes: new Uint8Array([0, 255]), none: new Uint8Array() }],
  ['infinite numbers', { endsAt: Number.POSITIVE_INFINITY, lastForced: Number.NEGATIVE_INFINITY }],
  ['bigints', { id: 2921020570379436033n }],
  ['objects that look like one of these', { $bytes: 'AA==', b: { $object: [], $number: 1 } }],
  ['names that mean something to JavaScript', JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
])('%s comes back as it was', (_, value) => {
  const before = open();
  before.plain.set('key', value);
  const text = JSON.stringify(save(before.state, 60_000));
  const after = open();
  const clock = { ahead: 0 };
  restore(after.state, JSON.parse(text), clock);
  expect(clock.ahead).toBe(60_000);
  expect(after.plain.get('key')).toEqual(value);
});

test.each([
  [1, 'it is no state of weapp-mock'],
  [{ a: 1 }, 'it is no state of weapp-mock'],
  [{ 'weapp-mock': 2, ahead: 0, maps: {} }, 'it was written by another version of weapp-mock'],
  [{ 'weapp-mock': 1, maps: {} }, '`ahead` must be a number'],
  [{ 'weapp-mock': 1, ahead: 0, maps: [] }, '`maps` must be an object'],
  [{ 'weapp-mock': 1, ahead: 0, maps: { plain: [['a']] } }, '`maps.plain` must be a list of [key, value]'],
])('%j is refused, and nothing changes', (saved, message) => {
  const { state, plain } = open();
  plain.set('key', 'kept');
  expect(() => restore(state, saved, { ahead: 0 })).toThrow(message);
  expect(plain.get('key')).toBe('kept');
});

test('a value that a map cannot hold leaves everything as it was', () => {
  const state = createState();
  const weighed = state.kept<{ text: string }>('weighed', {
    ...{ count: 10, weight: 10, weigh: ({ text }) => text.length },
  });
  weighed.set('key', { text: 'kept' });
  const saved = { 'weapp-mock': 1, ahead: 0, maps: { weighed: [['a', null]] } };
  expect(() => restore(state, saved, { ahead: 0 })).toThrow('changed by hand, or written by another version');
  expect(weighed.get('key')).toEqual({ text: 'kept' });
});

test('a clock that cannot be set, and nesting without end, leave everything as it was', () => {
  const { state, plain } = open();
  plain.set('key', 'kept');
  const refusing = {
    get ahead() {
      return 0;
    },
    set ahead(_: number) {
      throw new RangeError('not as far as that');
    },
  };
  expect(() => restore(state, { 'weapp-mock': 1, ahead: 1e300, maps: {} }, refusing)).toThrow('not as far');
  const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
  const saved = { 'weapp-mock': 1, ahead: 5, maps: { plain: [['a', deep]] } };
  expect(() => restore(state, saved, { ahead: 0 })).toThrow('nested too deeply');
  expect(plain.get('key')).toBe('kept');
});
