import { describe, expect, test } from 'vitest';
import { credentialSource, isToken } from '../../src/call/credential.ts';

describe('a credential', () => {
  test('is a token, a function, or a source as it is', async () => {
    const source = { get: () => 'T', invalidate() {} };
    expect(credentialSource(source)).toBe(source);
    expect(credentialSource(undefined)).toBeUndefined();
    for (const given of ['T', () => 'T', async () => 'T']) {
      const made = credentialSource(given);
      expect(await made?.get()).toBe('T');
      expect(made?.invalidate('T')).toBeUndefined();
    }
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['empty text', ''],
    ['a source that cannot invalidate', { get: () => 'T' }],
    ['a source that gives nothing', { invalidate() {} }],
    ['a source whose get is text', { get: 'T', invalidate() {} }],
  ])('is not %s', (_, given) => {
    expect(() => credentialSource(given as never)).toThrow('`credential` must be');
  });
});

test('a token is up to 8192 characters of visible ASCII', () => {
  for (const token of ['!', '~', 'a', 'a'.repeat(8192)]) {
    expect(isToken(token)).toBe(true);
  }
  for (const token of ['', ' ', 'a b', 'a\n', '\na', '\x7f', '\x80', 'a'.repeat(8193), 5, undefined])
    expect(isToken(token)).toBe(false);
});
