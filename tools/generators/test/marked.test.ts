import { describe, expect, test } from 'vitest';
import { readMarked, writeMarked } from '../src/marked.ts';

const README = `# Title

<!-- generators: written by \`pnpm generators --write\` -->

| old |

<!-- /generators -->

The rest.
`;

describe('marked', () => {
  test('reads what stands between the marks', () => {
    expect(readMarked(README)).toBe('| old |');
  });

  test('writes between the marks and nowhere else', () => {
    expect(writeMarked(README, '| new $& |')).toBe(README.replace('| old |', () => '| new $& |'));
  });

  test('reads back what it wrote', () => {
    expect(readMarked(writeMarked(README, '| a |\n\n- b'))).toBe('| a |\n\n- b');
  });

  test('says which marks are missing', () => {
    expect(() => readMarked('# Title')).toThrow('<!-- /generators -->');
  });
});
