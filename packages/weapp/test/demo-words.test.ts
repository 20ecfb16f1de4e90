// The demo itself runs in test/faults/demo.test.ts.
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { expect, test } from 'vitest';
import { words } from '../demo/words.ts';

test('the demo says the same in both languages', () => {
  expect(messageFaults(words)).toEqual([]);
});
