import { WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { portraitChart, retentionCurves } from '../../src/charts.ts';
import { retentionCurve } from '../../src/index.ts';
import { PORTRAIT, retention } from './figures.ts';

const parts = (option: object) => JSON.parse(JSON.stringify(option));

test('has a curve of new and one of active users, with the rows behind each point', () => {
  const { series, xAxis, title } = parts(retentionCurves(retention(), { language: 'zh' }));
  expect(series.map(({ name }: { name: string }) => name)).toEqual(['新增用户', '活跃用户']);
  expect(series[0].data).toEqual([
    { value: [1, 20, '20.0% (2 行)', '20.0%'], label: { show: true } },
    { value: [2, 10, '10.0% (1 行)', '10.0%'] },
  ]);
  expect(xAxis).toMatchObject({ type: 'value', max: 2, name: '天后' });
  expect(title.subtext).toBe('2026-11-01 至 2026-11-03 · 再次访问的用户比例，按人数加权');
});

test('new and active users have the colours that they have in a portrait', () => {
  const coloursOf = (option: object): Record<string, string> =>
    Object.fromEntries(parts(option).series.map(({ name, color }: Record<string, string>) => [name, color]));
  expect(coloursOf(retentionCurves(retention()))).toEqual(coloursOf(portraitChart(PORTRAIT)));
});

test('compares any curves', () => {
  const { newUsers, activeUsers } = retention();
  const curves = [
    { name: 'October', curve: newUsers },
    { name: 'November', curve: retentionCurve(activeUsers) },
  ];
  const { series, legend } = parts(retentionCurves(curves));
  expect(series.map(({ name }: { name: string }) => name)).toEqual(['October', 'November']);
  expect(legend).toBeDefined();
});

test('refuses no curve, and curves of days and weeks on one axis', () => {
  const { newUsers } = retention();
  const day = retentionCurve(newUsers);
  const week = { ...day, by: 'week' as const };
  expect(() => retentionCurves([])).toThrow(WeappUsageError);
  const mixed = [day, week].map((curve) => ({ name: curve.by, curve }));
  expect(() => retentionCurves(mixed)).toThrow('curves of days, weeks and months cannot share an axis');
});
