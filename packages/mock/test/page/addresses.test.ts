import { expect, test } from 'vitest';
import { ownAddress, pageAddress } from '../../src/page/outbox/addresses.ts';

test.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['HTTP://example.com', 'HTTP://example.com'],
  ['javascript:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//elsewhere.example', undefined],
  ['', undefined],
  [undefined, undefined],
])('of a message, %s is opened as %s', (url, expected) => {
  expect(pageAddress(url)).toBe(expected);
});

test.each([
  ['/__mock/media/x', '/__mock/media/x'],
  ['//elsewhere.example/x.png', undefined],
  ['/\\elsewhere.example/x.png', undefined],
  ['https://elsewhere.example/x.png', undefined],
  [undefined, undefined],
])('as a picture, %s is loaded from %s', (url, expected) => {
  expect(ownAddress(url)).toBe(expected);
});
