import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutFields } from '../../src/api/without-fields.ts';
import { anyFields } from '../fields.ts';

const names = new Set(['_n', '_appid', '_timestamp']);

test('leaves out the fields, and only at the top', () => {
  const odd = fc.dictionary(fc.constantFrom('_n', '_appid', '_timestamp', 'a,b', '}', ']', ''), fc.string());
  const all = fc.tuple(anyFields(/^deep$/), odd).map(([one, other]) => ({ ...one, ...other }));
  const spaces = fc.constantFrom('', ' ', 2);
  fc.assert(
    fc.property(all, spaces, (fields, space) => {
      const json = JSON.stringify({ ...fields, deep: { _n: [fields] } }, undefined, space);
      const { _n, _appid, _timestamp, ...rest } = JSON.parse(json);
      expect(JSON.parse(withoutFields(json, names))).toEqual(rest);
    }),
    { numRuns: 500 },
  );
});

test('keeps numbers as they are written', () => {
  expect(withoutFields('{"_n":"x" , "id" : 2921020570379436032, "_appid":"{\\"a\\":1}"}', names)).toBe(
    '{"id" : 2921020570379436032}',
  );
  expect(withoutFields('{"_n":1}', names)).toBe('{}');
  expect(withoutFields(' {} ', names)).toBe('{}');
});

test('is not led astray by escapes', () => {
  const json = String.raw`{"\\":1,"_n":"\\","\"_n\"":"{\"_n\":","\u005fn":2,"x\"}":[{"_n":"]}"}],"_appid":"\"","y":"\\\""}`;
  expect(JSON.parse(json)).toBeTypeOf('object');
  expect(withoutFields(json, names)).toBe(
    String.raw`{"\\":1,"\"_n\"":"{\"_n\":","x\"}":[{"_n":"]}"}],"y":"\\\""}`,
  );
});

test('takes texts of any length', () => {
  const json = `{"_n":"x","a":"${'x'.repeat(10_000_000)}","b":[${'1,'.repeat(1_000_000)}1]}`;
  expect(withoutFields(json, names)).toBe(json.replace('"_n":"x",', ''));
});
