import { expect, test } from 'vitest';
import { withoutFields } from '../../src/api/without-fields.ts';
import { withoutFieldsOfAny } from './any-fields.ts';

const names = new Set(['_n', '_appid', '_timestamp']);

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

// Longer and more in test/faults/api/without-fields.test.ts.
withoutFieldsOfAny(100, 100_000);
