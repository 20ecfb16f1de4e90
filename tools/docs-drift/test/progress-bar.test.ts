import { expect, test } from 'vitest';
import { progressBar } from '../src/progress-bar.ts';

test('on anything but a terminal nothing is shown', () => {
  const bar = progressBar({ isTTY: false });
  expect(() => {
    bar.update(1, 2);
    bar.stop();
  }).not.toThrow();
});
