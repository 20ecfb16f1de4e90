import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createPush } from '../src/index.ts';
import { keys, post, sent, text, write } from './wechat.ts';

/** Random bodies of four kinds, so many of each. */
export function bodies(numRuns: number): void {
  const odd = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), fc.base64String());
  /** A message with a piece of it replaced by something else. */
  const mutated = fc
    .tuple(fc.constantFrom('json', 'xml'), fc.nat(), fc.nat({ max: 30 }), odd)
    .map(([format, at, length, piece]) => {
      const whole = write(text(), format as 'json' | 'xml');
      const start = at % whole.length;
      return whole.slice(0, start) + piece + whole.slice(start + length);
    });

  function runner(mode: 'plain' | 'secure', isSigned: boolean) {
    const onError = vi.fn();
    const push = createPush({ ...keys, mode, hooks: { onError } }).onOther(() => {});
    return async (body: string) => {
      const { url, body: sealed } = await sent(body, { mode });
      // Unsigned, the body stands where the encrypted one would.
      const answer = await push.fetch(
        post(isSigned ? url : url.replace(/signature=./g, 'signature=x'), isSigned ? sealed : body),
      );
      expect(isSigned ? [200, 400] : [403]).toContain(answer.status);
      expect(await answer.text()).toBe(answer.status === 200 ? 'success' : '');
      expect(onError).not.toHaveBeenCalled();
    };
  }

  test.each([
    ['odd', 'signed, plain', odd, 'plain', true],
    ['mutated', 'signed, plain', mutated, 'plain', true],
    ['mutated', 'signed, encrypted', mutated, 'secure', true],
    ['odd', 'unsigned', fc.oneof(odd, mutated), 'secure', false],
  ] as const)(
    `${numRuns} %s bodies, %s: taken or refused, never a failure`,
    async (_, __, body, mode, isSigned) => {
      await fc.assert(fc.asyncProperty(body, runner(mode, isSigned)), { numRuns });
    },
  );
}
