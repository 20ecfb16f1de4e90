import { expect, test } from 'vitest';
import { html } from '../../../src/report/writing/html.ts';

test('escapes every text that it is given, in content and in attributes', () => {
  const hostile = `<b title="x">&'</b>`;
  const { markup } = html`<p title="${hostile}">${[hostile, { en: hostile, zh: hostile }]}</p>`;
  const escaped = '&lt;b title=&quot;x&quot;&gt;&amp;&#39;&lt;/b&gt;';
  expect(markup).toBe(`<p title="${escaped}">${escaped}${escaped}</p>`);
});

test('keeps markup that it made itself, and leaves out what is not there', () => {
  expect(html`<ul>${[1, 0].map((each) => html`<li>${each}</li>`)}${undefined}${false}</ul>`.markup).toBe(
    '<ul><li>1</li><li>0</li></ul>',
  );
});

test('writes a text in both languages, unless they are the same', () => {
  expect(html`${{ en: 'Users', zh: '人数' }}`.markup).toBe(
    '<span lang="en">Users</span><span lang="zh-CN">人数</span>',
  );
  expect(html`${{ en: '12', zh: '12' }}`.markup).toBe('12');
});

test('shows what would be unseen, or would turn the text around it', () => {
  expect(html`${'a\u202eb\u0000c\ud800d'}`.markup).toBe('a\ufffdb\ufffdc\ufffdd');
  expect(html`${'🍵'}`.markup).toBe('🍵');
});
