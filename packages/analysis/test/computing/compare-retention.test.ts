import { describe, expect, test } from 'vitest';
import { compareRetention, type RetentionCurve, retentionCurve } from '../../src/index.ts';
import { cohortsOf } from './cohort-rows.ts';

const curveOf = (users: Record<number, number>) => retentionCurve(cohortsOf([users]));

describe('two retention curves', () => {
  // 48 of 80 and 56 of 70 are Newcombe's example (1998, table II): 0.0524 to 0.3339.
  test('differ by points, with Newcombe’s interval', () => {
    const at = (users: number, size: number): RetentionCurve => {
      const point = retentionCurve(cohortsOf([{ 0: size, 1: users }])).points;
      return { kind: 'retention-curve', by: 'day', confidence: 0.95, points: point };
    };
    const [one] = compareRetention(at(48, 80), at(56, 70)).points;
    expect(one).toMatchObject({ key: 1, clear: true });
    expect(one?.difference).toBeCloseTo(0.2, 10);
    expect(one?.low).toBeCloseTo(0.0524, 4);
    expect(one?.high).toBeCloseTo(0.3339, 4);
    expect(one?.text).toEqual({
      en: 'Day 1: 20.0 points higher (95 % interval: 5.2 to 33.4)',
      zh: '第 1 天：高 20.0 个百分点（95% 置信区间 5.2 至 33.4）',
    });
  });

  test('that chance explains do not differ clearly', () => {
    const [one] = compareRetention(curveOf({ 0: 100, 1: 42 }), curveOf({ 0: 100, 1: 40 })).points;
    expect(one?.clear).toBe(false);
    expect(one?.text.en).toMatch(/^Day 1: no clear difference \(-2\.0 points, 95 % interval: -\d/);
    expect(one?.text.zh).toMatch(/^第 1 天：没有明显差异（-2\.0 个百分点，95% 置信区间 -\d/);
  });

  test('swapped have the opposite difference', () => {
    const [a, b] = [curveOf({ 0: 500, 1: 200, 7: 90 }), curveOf({ 0: 400, 1: 90, 7: 30 })];
    const there = compareRetention(a, b).points.find(({ key }) => key === 7);
    const back = compareRetention(b, a).points.find(({ key }) => key === 7);
    expect(there?.difference).toBe(-(back?.difference ?? 0));
    expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 12);
    expect(there?.text.en).toContain('lower');
  });

  test('without a share on one side are not compared', () => {
    const [one] = compareRetention(curveOf({ 0: 100, 1: 42 }), curveOf({ 0: 100 })).points;
    expect(one).toMatchObject({ key: 1, difference: undefined, clear: false });
    expect(one?.text.en).toBe('Day 1: not known for both');
  });

  test('of different units or confidence are refused', () => {
    const weeks = retentionCurve(cohortsOf([{ 0: 5 }], { by: 'week' }));
    expect(() => compareRetention(curveOf({ 0: 5 }), weeks)).toThrow('not day 0.95 and week 0.95');
    const sure = retentionCurve(cohortsOf([{ 0: 5 }]), { confidence: 0.99 });
    expect(() => compareRetention(curveOf({ 0: 5 }), sure)).toThrow('the same unit and confidence');
  });
});
