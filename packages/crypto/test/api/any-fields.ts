import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutFields } from '../../src/api/without-fields.ts';
import { anyFields } from '../fields.ts';

const names = new Set(['_n', '_appid', '_timestamp']);

/** @param length Of the longest text. */
export function withoutFieldsOfAny(rounds: number, length: number): void {
  test('leaves out the fields, and only at the top', () => {
    const odd = fc.dictionary(
      fc.constantFrom('_n', '_appid', '_timestamp', 'a,b', '}', ']', ''),
      fc.string(),
    );
    const all = fc.tuple(anyFields(/^deep$/), odd).map(([one, other]) => ({ ...one, ...other }));
    const spaces = fc.constantFrom('', ' ', 2);
    fc.assert(
      fc.property(all, spaces, (fields, space) => {
        const json = JSON.stringify({ ...fields, deep: { _n: [fields] } }, undefined, space);
        const { _n, _appid, _timestamp, ...rest } = JSON.parse(json);
        expect(JSON.parse(withoutFields(json, names))).toEqual(rest);
      }),
      { numRuns: rounds },
    );
  });

  test('takes texts of any length', () => {
    const json = `{"_n":"x","a":"${'x'.repeat(length)}","b":[${'1,'.repeat(length / 10)}1]}`;
    expect(withoutFields(json, names)).toBe(json.replace('"_n":"x",', ''));
  });
}
