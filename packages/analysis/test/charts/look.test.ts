import { describe, expect, test } from 'vitest';
import { contrast, mix, scaleColour } from '../../src/charts/contrast.ts';
import { lookOf } from '../../src/charts/look.ts';

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const { background, text, faint, series, alert, scale } = lookOf(theme);

  // Ratios of WCAG 2.2: 4.5 for text, 3 for what has to be seen.
  test('texts can be read', () => {
    expect(contrast(text, background)).toBeGreaterThan(7);
    expect(contrast(faint, background)).toBeGreaterThan(4.5);
  });

  test('lines and bars can be seen', () => {
    for (const colour of [...series, alert]) expect(contrast(colour, background)).toBeGreaterThan(3);
  });

  test('no two series have the same colour', () => {
    expect(new Set(series).size).toBe(series.length);
  });

  test('the scale grows away from the background', () => {
    const steps = scale.map((colour) => contrast(colour, background));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});

test('contrast is the ratio of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

test('a scale is mixed between its colours', () => {
  expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000');
  const scale = ['#000000', '#ffffff', '#ff0000'];
  expect([0, 0.25, 0.5, 1, 2].map((part) => scaleColour(scale, part))).toEqual([
    ...['#000000', '#808080', '#ffffff', '#ff0000', '#ff0000'],
  ]);
});
