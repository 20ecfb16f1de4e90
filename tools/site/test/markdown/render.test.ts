import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { Slugs } from '../../src/markdown/slugs.ts';

const render = (markdown: string) =>
  renderMarkdown(
    markdown,
    { resolve: (href) => `to:${href}`, pageOf: (code) => (code === 'sendMessage' ? 'send.html' : undefined) },
    { copy: 'Copy' },
  );

test('headings have ids as on GitHub, and are listed', () => {
  const { html, headings } = render(
    '# T\n\n## When WeChat says `40001`\n\n### 5 写测试\n\n## Same\n\n## Same\n',
  );
  expect(headings.map(({ id, level }) => `${level} ${id}`)).toEqual([
    '2 when-wechat-says-40001',
    '3 5-写测试',
    '2 same',
    '2 same-1',
  ]);
  expect(html).toContain('<h2 id="same-1">');
});

test('names in code lead to their pages, but not inside a link or a block', () => {
  expect(render('Call `sendMessage`.').html).toContain(
    '<a class="code" href="send.html"><code>sendMessage</code></a>',
  );
  expect(render('[`sendMessage`](x.md)').html).toBe(
    '<p><a href="to:x.md"><code>sendMessage</code></a></p>\n',
  );
  expect(render('```ts\nsendMessage\n```').html).not.toContain('send.html');
});

test('what is written as text stays text', () => {
  const { html } = render('a < b & `<i>` "q"\n\n```sh\necho "<b>" && true\n```\n\n<!-- snippet: compile -->');
  expect(html).not.toMatch(/<i>|<b>|snippet/);
  expect(html).toContain('&lt;b&gt;');
});

test('a table can be scrolled with the keyboard', () => {
  expect(render('| a | b |\n| - | - |\n| 1 | 2 |').html).toContain('<div class="scroll" tabindex="0"');
});

test('slugs keep Chinese and drop punctuation', () => {
  const slugs = new Slugs();
  expect(slugs.take('选用模板：两种（新）')).toBe('选用模板两种新');
  expect(slugs.take('On Node: undici')).toBe('on-node-undici');
});
