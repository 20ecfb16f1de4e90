import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderReport } from '../../src/index.ts';
import { SAMPLES } from './sample-reports.ts';

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, first = '']) => first);

describe.each(Object.entries(SAMPLES))('a report %s', async (_, collect) => {
  const markup = renderReport(await collect());

  test('is under 2 MB', () => {
    expect(Buffer.byteLength(markup)).toBeLessThan(2_000_000);
  });

  test('has each id once, and all that its labels, links and charts refer to', () => {
    const ids = all(markup, / id="([^"]*)"/g);
    expect(ids.length).toBe(new Set(ids).size);
    for (const refers of [/ aria-labelledby="([^"]*)"/g, / href="#([^"]*)"/g, / data-table="([^"]*)"/g]) {
      for (const id of all(markup, refers)) expect(ids).toContain(id);
    }
  });

  test('says nothing that is no number or no text', () => {
    const [body = ''] = all(markup, /<body>([\s\S]*)/g);
    expect(body.match(/NaN|Infinity|undefined|\[object|null/g)).toBeNull();
  });

  test('lets only its own script run, and asks for nothing', () => {
    const scripts = all(markup, /<script>([\s\S]*?)<\/script>/g);
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64');
    const [policy] = all(markup, /http-equiv="Content-Security-Policy" content="([^"]*)"/g);
    expect(policy).toMatch(/^default-src &#39;none&#39;; /);
    expect(policy).toContain(`script-src &#39;sha256-${hash}&#39;;`);
    expect(markup.match(/<(?:img|link|iframe|object|embed|base)\b|https?:|url\(|@import/g)).toBeNull();
  });

  test('is written in both languages throughout', () => {
    const languages = all(markup, /<span lang="(en|zh-CN)"/g);
    expect(languages.filter((each) => each === 'en').length).toBe(languages.length / 2);
  });
});

test('begins in the language that it is told, and otherwise leaves it to the browser', async () => {
  const data = await SAMPLES['of one day']();
  expect(renderReport(data, { language: 'zh' })).toMatch(/<html lang="zh-CN".* data-first="zh">/);
  expect(renderReport(data)).not.toContain('data-first');
});

test('is the same each time', async () => {
  const data = await SAMPLES['of 3 days']();
  expect(renderReport(data)).toBe(renderReport(structuredClone(data)));
});
