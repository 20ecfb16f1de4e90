import fc from 'fast-check';

const NAME_WITH_ESCAPE = /"(?:[^"\\]|\\.)*\\.(?:[^"\\]|\\.)*":/;

/**
 * JSON objects without escapes in the names of fields: JSON.parse of V8 in Node 24 and 26 reads one such name as
 * another. `JSON.parse('{"a":1,"\\\\":2}')`, and `JSON.parse('{"a":1,"\\"":2}')` has the name of the first.
 */
export const anyFields = (except: RegExp) =>
  fc
    .dictionary(
      fc.string().filter((name) => !except.test(name) && name !== '__proto__'),
      fc.jsonValue(),
    )
    .map((fields): Record<string, unknown> => ({ ...fields }))
    .filter((fields) => !NAME_WITH_ESCAPE.test(JSON.stringify(fields)));
