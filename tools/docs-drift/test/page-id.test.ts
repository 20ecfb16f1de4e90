import { expect, test } from 'vitest';
import { isBesideApi, pageIdOf, pageUrl, sectionOf, stripEnding } from '../src/page-id.ts';

test('an official address and its id lead to each other', () => {
  const url = 'https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session.html';
  expect(pageIdOf(`${url}#anchor`)).toBe('user-login/api_code2session');
  expect(pageUrl('user-login/api_code2session')).toBe(url);
});

test('an id of Chinese characters is read from an escaped address', () => {
  expect(pageIdOf(pageUrl('event_push/逾期'))).toBe('event_push/逾期');
});

test('an address elsewhere has no id', () => {
  expect(pageIdOf('https://ad.weixin.qq.com/guide/457')).toBeUndefined();
});

test('an official page may stand beside API/', () => {
  const server = 'https://developers.weixin.qq.com/miniprogram/dev/server/';
  expect(isBesideApi(`${server}ad/Return_advertising_data.html`)).toBe(true);
  expect(isBesideApi(`${server}API/user-login/api_code2session.html`)).toBe(false);
  expect(isBesideApi('https://ad.weixin.qq.com/guide/457')).toBe(false);
});

test('a broken escape does not stop the reading', () => {
  expect(pageIdOf('https://developers.weixin.qq.com/miniprogram/dev/server/API/a/%E9.html')).toBe('a/%E9');
});

test.each([
  ['a/b.html', 'a/b'],
  ['a/b.md', 'a/b'],
  ['a/b', 'a/b'],
  ['a/', 'a/index'],
  ['', 'index'],
])('the path %j is the page %j', (path, id) => {
  expect(stripEnding(path)).toBe(id);
});

test('the first folder names the section', () => {
  expect(sectionOf('user-info/basic-info/api_x')).toBe('user-info');
});
