import { expect, test } from 'vitest';
import { localAddress } from '../../src/browser/try/local.ts';

test.each([
  ['http://localhost:4010', 'http://localhost:4010'],
  ['http://localhost:4010/', 'http://localhost:4010'],
  ['localhost:4010', 'http://localhost:4010'],
  ['127.0.0.1:4010/path', 'http://127.0.0.1:4010'],
])('%s is this machine', (text, address) => {
  expect(localAddress(text)).toBe(address);
});

test.each([
  'https://api.weixin.qq.com',
  'http://api.weixin.qq.com',
  'http://localhost@api.weixin.qq.com',
  'http://localhost.example.com',
  'http://192.168.1.2:4010',
  'https://localhost:4010',
  'javascript:alert(1)',
  '//example.com',
  '',
  'http://',
])('%s is refused', (text) => {
  expect(localAddress(text)).toBeUndefined();
});
