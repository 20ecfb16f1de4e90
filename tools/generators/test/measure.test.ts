import { describe, expect, test } from 'vitest';
import { checked, fine, generateCode, project } from './measured.ts';

// One run, which starts four programs; what can go wrong is in test/faults.
describe.skipIf(process.platform === 'win32')('measure', () => {
  test('answers what the check printed last', async () => {
    expect(await project(generateCode, fine)).toMatchObject({ refused: undefined, errors: [], checked });
  });
});
