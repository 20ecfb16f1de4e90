import { expect, test } from 'vitest';
import { parseBaseUrls } from '../../src/call/base-url.ts';

test.each([
  ['https://api.weixin.qq.com', { origin: 'https://api.weixin.qq.com', path: '', host: 'api.weixin.qq.com' }],
  ['http://127.0.0.1:4010/', { origin: 'http://127.0.0.1:4010', path: '', host: '127.0.0.1:4010' }],
  ['https://a.example/gateway/v1//', { origin: 'https://a.example', path: '/gateway/v1', host: 'a.example' }],
  ['HTTPS://A.example:443/B', { origin: 'https://a.example', path: '/B', host: 'a.example' }],
])('%s', (given, parsed) => {
  expect(parseBaseUrls(given)).toEqual([parsed]);
  expect(parseBaseUrls(new URL(given))).toEqual([parsed]);
  expect(parseBaseUrls([given, 'http://b'])).toEqual([parsed, { origin: 'http://b', path: '', host: 'b' }]);
});

test.each([
  ['ftp://a.example', 'has the scheme ftp:'],
  ['httpx://a.example', 'has the scheme httpx:'],
  ['xhttp://a.example', 'has the scheme xhttp:'],
  [`x${'y'.repeat(30)}://a.example`, `has the scheme x${'y'.repeat(19)}: give`],
  ['https://user@a.example', 'holds a user name or password'],
  ['https://:hunter2@a.example', 'holds a user name or password'],
  ['https://a.example/?hunter2', 'holds a query or fragment'],
  ['https://a.example/#hunter2', 'holds a query or fragment'],
  ['a.example', 'is not an absolute URL'],
  [{ href: 5 }, 'is not an absolute URL'],
  [undefined, 'is not an absolute URL'],
])('%j is refused, and not repeated', (given, fault) => {
  for (const all of [given, ['https://a.example', given]]) {
    expect(() => parseBaseUrls(all)).toThrow(`baseUrl ${fault}`);
    expect(() => parseBaseUrls(all)).not.toThrow('hunter2');
  }
});

test('of no hosts none is the first', () => {
  expect(() => parseBaseUrls([])).toThrow('is not an absolute URL');
});
