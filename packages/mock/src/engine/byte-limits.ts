import { isObject, type JsonObject } from './document.ts';
import { type Steps, someAt, valuesAt } from './field-path.ts';
import type { Diagnostic } from './prism.ts';

// JSON Schema limits texts in characters, many of WeChat's pages in bytes: `x-max-bytes` of the spec.

export interface ByteLimit {
  steps: Steps;
  bytes: number;
}

/** The limits in bytes of the texts in a body. A recursive schema's are found once. */
export function readByteLimits(schema: unknown, steps: Steps = []): ByteLimit[] {
  if (!isObject(schema)) return [];
  const { properties, items, additionalProperties, anyOf, oneOf } = schema as JsonObject;
  const bytes = schema['x-max-bytes'];
  const here = typeof bytes === 'number' && !('contentMediaType' in schema) ? [{ steps, bytes }] : [];
  const branches = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const inside = [
    ...branches.flatMap((branch) => readByteLimits(branch, steps)),
    ...readByteLimits(items, [...steps, '[]']),
    ...readByteLimits(additionalProperties, [...steps, '*']),
    ...Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) =>
      readByteLimits(property, [...steps, name]),
    ),
  ];
  return [...here, ...inside];
}

/** The texts that are too long, as Prism would report them. */
export function checkBytes(limits: readonly ByteLimit[], body: unknown): Diagnostic[] {
  return limits.flatMap(({ steps, bytes }) => {
    // A character of three bytes is one code unit, one of four is two.
    const isLong = (value: unknown) =>
      typeof value === 'string' && value.length * 3 > bytes && Buffer.byteLength(value) > bytes;
    if (!someAt(body, steps, isLong)) return [];
    return [...valuesAt(body, steps)]
      .filter(({ value }) => isLong(value))
      .map(({ place }) => ({
        path: ['body', ...place],
        code: 'maxBytes',
        message: `${place.join('.')} must NOT have more than ${bytes} bytes`,
      }));
  });
}
