import { describe, expect, it } from 'vitest';
import { lineChart } from '../../src/tables/chart.ts';

describe('lineChart', () => {
  it('draws the largest value at the top and the least at the bottom', () => {
    const lines = lineChart([1000, 3000, 2000], 60).text.split('\n');
    expect(lines[0]).toMatch(/^3,000 .*[╭╮]/);
    expect(lines.at(-1)).toMatch(/^1,000 .*[┼╯]/);
    expect(lines).toHaveLength(11);
  });

  it('averages what does not fit', () => {
    const { text, mean } = lineChart(
      Array.from({ length: 365 }, (_, day) => day),
      80,
    );
    expect(mean).toBe(5);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([[[5, 5, 5]], [[0, 0]], [[0.5, 0.25]], [[-3, 3]]])('draws %j', (values) => {
    expect(lineChart(values, 60).text).toContain('┼');
  });
});
