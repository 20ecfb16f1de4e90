import { expect, test } from 'vitest';
import { periodTexts, rangeText, refDateText } from '../../src/charts/date-texts.ts';

const period = (begin_date: string, end_date: string) => ({ begin_date, end_date, ref_date: '' });

test.each([
  ['day', [period('20261103', '20261103')], ['3 Nov'], ['11-03']],
  [
    'day',
    [period('20251231', '20251231'), period('20260101', '20260101')],
    ['31 Dec 2025', '1 Jan 2026'],
    ['2025-12-31', '2026-01-01'],
  ],
  [
    'week',
    [period('20261102', '20261108'), period('20261026', '20261101')],
    ['2–8 Nov', '26 Oct – 1 Nov'],
    ['11-02~11-08', '10-26~11-01'],
  ],
  ['month', [period('20261101', '20261130')], ['Nov 2026'], ['2026-11']],
] as const)('%s %o', (by, periods, english, chinese) => {
  expect(periodTexts(by, periods, 'en')).toEqual(english);
  expect(periodTexts(by, periods, 'zh')).toEqual(chinese);
});

test.each([
  ['20261103', '20261103', '3 Nov 2026', '2026-11-03'],
  ['20261103', '20261109', '3 Nov – 9 Nov 2026', '2026-11-03 至 2026-11-09'],
  ['20251229', '20260104', '29 Dec 2025 – 4 Jan 2026', '2025-12-29 至 2026-01-04'],
])('from %s to %s', (begin, end, english, chinese) => {
  expect(rangeText(begin, end, 'en')).toBe(english);
  expect(rangeText(begin, end, 'zh')).toBe(chinese);
});

test.each([
  ['20261103', '3 Nov 2026'],
  ['20261103-20261109', '3 Nov – 9 Nov 2026'],
  ['202611', 'Nov 2026'],
])('WeChat’s name %s', (ref_date, text) => {
  expect(refDateText(ref_date, 'en')).toBe(text);
});
