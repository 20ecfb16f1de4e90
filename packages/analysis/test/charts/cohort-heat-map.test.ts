import { expect, test } from 'vitest';
import { contrast, scaleColour, textOn } from '../../src/charts/contrast.ts';
import { lookOf } from '../../src/charts/look.ts';
import { chartHeight, cohortHeatMap } from '../../src/charts.ts';
import { cohortTriangle } from '../../src/index.ts';
import { retention } from './figures.ts';

const parts = (option: object) => JSON.parse(JSON.stringify(option));
const { newUsers } = retention();

test('has a row for each day under the average, and a column for each later day', () => {
  const { xAxis, yAxis, title } = parts(cohortHeatMap(newUsers, { language: 'zh', users: 'new' }));
  expect(title.text).toBe('新增用户日留存');
  expect(xAxis.data).toEqual(['1 天后', '2 天后']);
  expect(yAxis.data).toEqual(['加权平均', '11-01   1,000 人', '11-02   2,000 人', '11-03   3,000 人']);
  expect(yAxis.inverse).toBe(true);
});

test('a cell holds its percent, and the users behind it', () => {
  const cells = parts(cohortHeatMap(newUsers)).series[0].data;
  expect(cells).toContainEqual({
    name: '1 Nov, Day 1',
    value: [0, 1, 20, '20.0% (200 / 1,000)', '20.0%'],
    label: expect.anything(),
  });
  expect(cells).toContainEqual({
    name: 'Average, Day 1',
    value: [0, 0, 20, '20.0% (600 / 3,000)', '20.0%'],
    label: expect.anything(),
  });
});

test('a day that is not over has no cell, and is no 0 %', () => {
  const cells: { value: number[] }[] = parts(cohortHeatMap(newUsers)).series[0].data;
  const rows = cells.map(({ value }) => value[1]);
  expect(rows.filter((row) => row === 1)).toHaveLength(2);
  expect(rows.filter((row) => row === 2)).toHaveLength(1);
  expect(rows.filter((row) => row === 3)).toHaveLength(0);
});

test('a triangle gives the same chart as its table', () => {
  expect(cohortHeatMap(cohortTriangle(newUsers))).toEqual(cohortHeatMap(newUsers));
});

test('grows with its rows', () => {
  const rows = Array.from({ length: 30 }, () => newUsers.rows[0]).filter((row) => row !== undefined);
  expect(chartHeight(cohortHeatMap(newUsers))).toBe(190);
  expect(chartHeight(cohortHeatMap({ ...newUsers, rows }))).toBe(892);
});

test.each(['light', 'dark'] as const)(
  'the text of a cell can be read on any colour of the %s scale',
  (theme) => {
    for (let part = 0; part <= 1; part += 0.01) {
      const background = scaleColour(lookOf(theme).scale, part);
      expect(contrast(textOn(background), background)).toBeGreaterThan(4.5);
    }
  },
);
