import { describe, expect, test } from 'vitest';
import { parseBase } from '../../src/checks/base-url.ts';

test.each([
  ['https://tokens.example.com', 'https://tokens.example.com', true, false],
  ['https://tokens.example.com:8443/wechat/', 'https://tokens.example.com:8443/wechat', true, false],
  ['http://LOCALHOST:8080/', 'http://localhost:8080', false, true],
  ['http://127.8.0.1', 'http://127.8.0.1', false, true],
  ['http://2130706433', 'http://127.0.0.1', false, true],
  ['http://[::1]:80', 'http://[::1]', false, true],
  ['http://localhost.example.com', 'http://localhost.example.com', false, false],
  ['http://127.0.0.1.nip.io', 'http://127.0.0.1.nip.io', false, false],
])('%s', (text, href, isEncrypted, isLoopback) => {
  expect(parseBase('f', 'url', text)).toMatchObject({ href, isEncrypted, isLoopback });
});

describe('refused, and not repeated', () => {
  test.each([
    undefined,
    7,
    '',
    'hunter2',
    '//hunter2',
    'ftp://hunter2',
    'https://hunter2@host',
    'https://u:hunter2@host',
    'https://host/?hunter2',
    'https://host/#hunter2',
  ])('%s', (text) => {
    expect(() => parseBase('f', 'url', text)).toThrow(/^f: `url` must (?!.*hunter2)/);
  });
});
