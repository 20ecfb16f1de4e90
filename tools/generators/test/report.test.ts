import { describe, expect, test } from 'vitest';
import type { Measured } from '../src/measure.ts';
import { outdated, report } from '../src/report.ts';

const measured: Measured = {
  name: 'one',
  tool: 'one',
  version: '1.0.0',
  refused: undefined,
  errors: ['a.ts(1,1): error TS1117: twice'],
  checked: { steps: [['picture', 'It was read as text.']], settings: [], notes: [['it is slow', false]] },
  ms: 1234,
};

describe('report', () => {
  test('shows all that went wrong', () => {
    expect(report(measured)).toMatchInlineSnapshot(`
      "  1.2 s  one 1.0.0: compiles: no: TS1117; **not** picture
                 a.ts(1,1): error TS1117: twice
                 picture: It was read as text.
                 No longer true: it is slow"
    `);
  });

  test('is one line where the document was not taken', () => {
    expect(report({ ...measured, refused: 'no enum' })).toBe(
      '  1.2 s  one 1.0.0: did not take the document: no enum',
    );
  });
});

describe('outdated', () => {
  test('finds the notes that could not be shown', () => {
    expect(outdated(measured.checked)).toEqual(['it is slow']);
  });
});
