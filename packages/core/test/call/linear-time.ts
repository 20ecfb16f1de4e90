// Texts of a length that would take much longer than others if the time were not linear: short ones in the tests,
// long ones in test/faults.
import { expect, test } from 'vitest';
import { parseJson } from '../../src/call/json.ts';
import { createClient } from '../../src/index.ts';
import { growth } from '../cost.ts';
import { DAY, serve } from '../server.ts';

const REQUEST_ID = '61725984-6126f6f9-040f19c4';

/** @param secrets How many a request has that the message repeats. */
export function messagesCostLinearTime(length: number, secrets: number): void {
  test.each<[string, (n: number) => string]>([
    ['commas and spaces', (n) => ' ,'.repeat(n)],
    ['spaces between letters', (n) => `x${' '.repeat(n)}y`],
    ['commas before a request id', (n) => `${' ,'.repeat(n)}rid: ${REQUEST_ID}`],
    ['request ids', (n) => 'rid: a-a '.repeat(n / 8)],
    ['control characters', (n) => '\u001b'.repeat(n)],
  ])('of %s costs linear time', async (_, make) => {
    let errmsg = '';
    const { baseUrl } = await serve(() => ({ errcode: 45009, errmsg }));
    const wx = createClient({ baseUrl, credential: 'TOKEN-xyzzy-0123456789', debug: () => {} });
    const ask = async (n: number) => {
      errmsg = make(n);
      await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ errcode: 45009 });
    };
    expect(await growth(ask, length)).toBeLessThan(10);
  });

  test('that repeats a request of many secrets costs linear time', async () => {
    const { baseUrl } = await serve(({ body }) => ({ errcode: 45009, errmsg: body.repeat(20) }));
    const wx = createClient({ baseUrl, credential: 'T' });
    const list = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ token: `xyzzy-${i}-${'s'.repeat(50)}` }));
    const ask = (n: number) => wx.request('POST', '/a', { body: list(n) }).catch((reason: unknown) => reason);
    expect(String(await ask(100))).not.toContain('xyzzy');
    expect(await growth(ask, secrets)).toBeLessThan(10);
  });
}

/** @param levels Of nesting. */
export function parsingCostsLinearTime(length: number, levels: number): void {
  test.each<[string, (n: number) => string]>([
    ['JSON cut off with escaped quotes', (n) => `{"a":"${'x'.repeat(n)}${'\\"'.repeat(n / 200)}`],
    ['a page of quotes and backslashes', (n) => `<html>${'"\\'.repeat(n / 2)}`],
    ['backslashes without a quote', (n) => `{"a":"${'\\'.repeat(n)}`],
    ['quotes only', (n) => '"'.repeat(n)],
    ['one string', (n) => `{"n":9007199254740993,"a":"${'x'.repeat(n)}"}`],
    ['one string that needs repair', (n) => `{"a":"${'\n'.repeat(n)}"}`],
    ['digits without end', (n) => `{"a":${'1'.repeat(n)}}`],
    ['digits and minus signs', (n) => '-1'.repeat(n / 2)],
    ['names and spaces', (n) => `{${'"id"  '.repeat(n / 6)}`],
    ['spaces after a name', (n) => `{"id"${' '.repeat(n)}`],
    ['open brackets by turns', (n) => `{"id":${'[1],'.repeat(n / 4)}`],
  ])('%s', async (_, make) => {
    expect(await growth((n) => parseJson(make(n), ['id']), length)).toBeLessThan(10);
  });

  test(`${levels.toLocaleString('en')} levels cost no more than reading them`, async () => {
    expect(await growth((n) => parseJson('['.repeat(n) + ']'.repeat(n)), levels / 4)).toBeLessThan(10);
  });
}
