import { describe, expect, test } from 'vitest';
import { checkCallOptions, numberFault } from '../../src/client/check-call.ts';

describe('numbers', () => {
  test.each([
    {},
    { timeout: 0, retries: 0, maxAnswer: 0.5 },
    { timeout: 0.5, retries: 1, maxAnswer: Number.POSITIVE_INFINITY },
    { timeout: 2 ** 31 - 1, retries: 1e6 },
    { timeout: Number.POSITIVE_INFINITY },
  ])('%o are fine', (options) => {
    expect(numberFault(options)).toBeUndefined();
  });

  test.each<[string, object]>([
    ['timeout', { timeout: -1 }],
    ['timeout', { timeout: 2 ** 31 }],
    ['timeout', { timeout: Number.NaN }],
    ['timeout', { timeout: Number.NEGATIVE_INFINITY }],
    ['timeout', { timeout: '5' }],
    ['retries', { retries: -1 }],
    ['retries', { retries: 0.5 }],
    ['retries', { retries: Number.POSITIVE_INFINITY }],
    ['retries', { retries: '1' }],
    ['maxAnswer', { maxAnswer: 0 }],
    ['maxAnswer', { maxAnswer: -1 }],
    ['maxAnswer', { maxAnswer: Number.NaN }],
    ['maxAnswer', { maxAnswer: '1' }],
  ])('%s is refused in %o', (name, options) => {
    expect(numberFault(options)?.en).toContain(`\`${name}\` must be`);
    expect(() => checkCallOptions('op', options)).toThrow(`op: \`${name}\` must be`);
  });
});

describe('headers', () => {
  test.each(
    'content-length transfer-encoding keep-alive connection proxy-connection te trailer upgrade expect'.split(
      ' ',
    ),
  )('%s is the transport’s', (name) => {
    for (const given of [name, name.toUpperCase()])
      expect(() => checkCallOptions('op', { headers: { [given]: '1' } })).toThrow(
        `op: the header "${given}" cannot be sent`,
      );
    for (const other of [`x-${name}`, `${name}-x`])
      expect(checkCallOptions('op', { headers: { [other]: '1' } }).headers).toEqual([[other, '1']]);
  });

  test.each<[string, unknown]>([
    ['x-tenant', '中文'],
    ['x-tenant', 'a\r\nb'],
    ['x-tenant', 5],
    ['x tenant', 'a'],
    ['租户', 'a'],
  ])('%s: %j cannot be sent', (name, value) => {
    expect(() => checkCallOptions('op', { headers: { [name]: value } as never })).toThrow(
      `op: the header "${name}" cannot be sent`,
    );
  });

  test('are read once, and the options stay as they were', () => {
    let read = 0;
    function* pairs(): Generator<[string, string]> {
      read++;
      yield ['X-A', '1'];
      yield ['X-A', '2'];
    }
    const given = { headers: pairs() as never, timeout: 5 };
    expect(checkCallOptions('op', given)).toEqual({
      timeout: 5,
      headers: [
        ['X-A', '1'],
        ['X-A', '2'],
      ],
    });
    expect(read).toBe(1);
    const plain = { timeout: 5 };
    expect(checkCallOptions('op', plain)).toBe(plain);
    expect(checkCallOptions('op', { headers: {} }).headers).toEqual([]);
  });
});

test('an option that there is not is named, with what was meant where something is near', () => {
  const check =
    (options: object, ...more: string[]) =>
    () =>
      checkCallOptions('op', options, more);
  expect(check({ timout: 1 })).toThrow(
    'op: there is no option "timout". Did you mean timeout? A call takes signal,',
  );
  expect(check({ qery: 1 }, 'query')).toThrow('Did you mean query?');
  expect(check({ wholly_other: 1 })).toThrow('there is no option "wholly_other". A call takes');
  expect(check({ query: 1 }, 'query')).not.toThrow();
});

test('a signal can be listened to, and a session_key is text without blanks', () => {
  const listen = { addEventListener() {} };
  for (const signal of [AbortSignal.abort(), { aborted: false, ...listen }, null, undefined])
    expect(() => checkCallOptions('op', { signal: signal as never })).not.toThrow();
  for (const signal of [{ aborted: false }, listen, { aborted: 0, ...listen }, 5])
    expect(() => checkCallOptions('op', { signal: signal as never })).toThrow(
      '`signal` must be an AbortSignal',
    );
  expect(() => checkCallOptions('op', { session_key: 'a/b==' })).not.toThrow();
  for (const session_key of ['', 'a b', null, 5])
    expect(() => checkCallOptions('op', { session_key: session_key as never })).toThrow(
      '`session_key` must be',
    );
});
