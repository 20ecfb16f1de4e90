import { expect, test } from 'vitest';
import {
  headlineCount,
  onAxis,
  percent,
  percentOnAxis,
  seconds,
  secondsOnAxis,
  short,
  signedPercent,
} from '../../../src/report/writing/numbers.ts';

test('writes shares and changes', () => {
  expect([percent(0.1234), percent(undefined)]).toEqual(['12.3%', '–']);
  expect([signedPercent(0.05), signedPercent(-0.05), signedPercent(-0.0001)]).toEqual([
    '+5.0%',
    '−5.0%',
    '0.0%',
  ]);
  expect([percentOnAxis(0.4), percentOnAxis(0.025)].map(({ en }) => en)).toEqual(['40%', '2.5%']);
});

test('writes times in seconds and in minutes', () => {
  expect(seconds(45.06)).toEqual({ en: '45.1 s', zh: '45.1 秒' });
  expect(seconds(59.99)).toEqual({ en: '1 min 0 s', zh: '1 分 0 秒' });
  expect(seconds(119.6)).toEqual({ en: '2 min 0 s', zh: '2 分 0 秒' });
  expect([secondsOnAxis(40), secondsOnAxis(185)].map(({ en }) => en)).toEqual(['40 s', '3:05']);
});

test('shortens large numbers by thousands in English, by ten thousands in Chinese', () => {
  expect(short(1_500)).toEqual({ en: '1,500', zh: '1,500' });
  expect(short(15_000)).toEqual({ en: '15k', zh: '1.5万' });
  expect(short(2_500_000)).toEqual({ en: '2.5M', zh: '250万' });
  expect(short(3e9)).toEqual({ en: '3B', zh: '30亿' });
  expect(headlineCount(99_999_999).en).toBe('99,999,999');
  expect(headlineCount(140_417_826_491)).toEqual({ en: '140.42B', zh: '1,404.18亿' });
});

test('the values of an axis share one unit and as many decimals', () => {
  const ticks = [0, 5_000, 10_000, 15_000, 20_000];
  expect(ticks.map((tick) => short(tick, ticks).zh)).toEqual(['0', '0.5万', '1万', '1.5万', '2万']);
  expect(ticks.map((tick) => short(tick, ticks).en)).toEqual(['0', '5k', '10k', '15k', '20k']);
  expect([3, 3.25, 3.5].map((tick) => onAxis(tick, [3, 3.25, 3.5]))).toEqual(['3.00', '3.25', '3.50']);
  expect(onAxis(1_500, [1_000, 1_500])).toBe('1,500');
});
