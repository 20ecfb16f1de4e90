import { expect, test } from 'vitest';
import { parseJson } from '../../../src/call/json.ts';

test('control characters in many strings are refused', async () => {
  const strings = JSON.stringify(Array(12).fill('*')).replaceAll('*', '\x01'.repeat(1e5));
  expect(await parseJson(strings.replaceAll(',', ',"",'))).toEqual({
    fault: expect.objectContaining({ en: expect.stringContaining('too many control characters') }),
  });
});
