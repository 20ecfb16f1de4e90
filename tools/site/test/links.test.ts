import { expect, test } from 'vitest';
import { brokenLinks } from '../src/links.ts';

const page = (body: string) => `<main>${body}</main>`;

test('names the links that lead nowhere, and only those', () => {
  const pages = new Map([
    ['en/index.html', page('<h2 id="a&amp;b">x</h2><a href="a/b.html#c">y</a><a href="#a&amp;b">z</a>')],
    ['en/a/b.html', page('<i id="c"></i><a href="../index.html">x</a><a href="https://example.com/">y</a>')],
  ]);
  expect(brokenLinks(pages, new Set())).toEqual([]);
  const missing = new Map([
    ...pages,
    ['en/c.html', page('<a href="d.html">x</a><a href="a/b.html#q">y</a><img src="../assets/p.png">')],
  ]);
  expect(brokenLinks(missing, new Set())).toEqual([
    'en/c.html: d.html',
    'en/c.html: a/b.html#q',
    'en/c.html: ../assets/p.png',
  ]);
  expect(brokenLinks(missing, new Set(['assets/p.png', 'en/d.html']))).toEqual(['en/c.html: a/b.html#q']);
});
