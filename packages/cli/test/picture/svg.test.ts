import { WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { toSvg } from '../../src/index.ts';
import { SERIES } from './figures.ts';

test('draws a result in the language and the theme', async () => {
  const chinese = await toSvg(SERIES, { language: 'zh', theme: 'dark' });
  expect(chinese).toMatch(
    /^<svg role="img" aria-label="访问人数和新用户数\. [^"<]*" width="900" height="420"/,
  );
  expect(chinese).toContain('>11-03</text>');
  expect(chinese).toContain('fill="#14181d"');
  const english = await toSvg(SERIES, { width: 600, height: 300 });
  expect(english).toContain('>3 Nov</text>');
  expect(english).toContain('fill="#ffffff"');
  expect(english).toContain('width="600" height="300"');
});

test('text of strangers stays text', async () => {
  const text = '"><script>alert(1)</script>&<b>{b}\u0000';
  const svg = await toSvg({
    title: { text },
    legend: {},
    aria: { enabled: true, label: { description: text } },
    xAxis: { type: 'category', data: [text] },
    yAxis: {},
    series: [{ type: 'bar', name: text, data: [1], label: { show: true, formatter: '{b}' } }],
  });
  expect(svg).toContain('&lt;script');
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('<b>');
  expect(svg).not.toContain('\u0000');
});

test('an option without a background gets that of the theme, and keeps its own', async () => {
  const line = { xAxis: {}, yAxis: {}, series: [{ type: 'line' as const, data: [[1, 1]] }] };
  expect(await toSvg(line)).toContain('height="420" x="0" y="0" fill="#ffffff"');
  expect(await toSvg({ ...line, backgroundColor: '#123456' })).toContain('fill="#123456"');
});

test.each([
  ['nothing', undefined, {}, 'the first argument must be'],
  ['a result without a chart', { kind: 'half-life' }, {}, 'there is no chart for this'],
  ['a width of 0', SERIES, { width: 0 }, 'width 0 must be a number of pixels from 1 to 16384'],
  ['a height without end', SERIES, { height: Number.POSITIVE_INFINITY }, 'height Infinity must be'],
  ['a language without words', SERIES, { language: 'fr' }, "language \"fr\" must be 'en' or 'zh'"],
])('refuses %s', async (_, chart, options, message) => {
  // @ts-expect-error so do the types
  const drawing = toSvg(chart, options);
  await expect(drawing).rejects.toThrow(WeappUsageError);
  await expect(drawing).rejects.toThrow(message);
});
