import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { pageContent } from '../../src/page/page-content.ts';

const contentId = (html: string) => {
  const node = pageContent(unified().use(rehypeParse).parse(html));
  return node.type === 'element' ? (node.properties.id ?? node.tagName) : node.type;
};

test('the content is the smallest element around the title and the headings after it', () => {
  expect(
    contentId(
      '<div id=app><nav>menu</nav><div id=page><h1>t</h1><section><h2>a</h2></section></div><footer>f</footer></div>',
    ),
  ).toBe('page');
});

test('a title without further headings has its parent as content', () => {
  expect(contentId('<div id=app><div id=page><h1>t</h1><p>text</p></div></div>')).toBe('page');
});

test('headings before the title, of menus, do not count', () => {
  expect(contentId('<h2>menu</h2><div id=page><h1>t</h1><h2>a</h2></div>')).toBe('page');
});

test('a page without title is its own content', () => {
  expect(contentId('<p>nothing</p>')).toBe('root');
});
