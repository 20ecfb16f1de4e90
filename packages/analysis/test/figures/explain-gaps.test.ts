import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/dates/day.ts';
import { namePeriod, spansBetween } from '../../src/dates/period.ts';
import { explainGaps } from '../../src/figures/explain-gaps.ts';
import type { Collected, GapReason } from '../../src/figures/gap.ts';

const day = (date: string) => readDay('date', date).day;

/** Days up to 20261122: F is a day with figures, e an empty answer, o one for another period. */
function explain(
  pattern: string,
  { appSince, yesterday = '20261122' }: { appSince?: string; yesterday?: string } = {},
) {
  const last = day('20261122');
  const spans = spansBetween('day', last - pattern.length + 1, last);
  const collected = spans.map((span, index): Collected<{ visit_uv: number }> => {
    const name = namePeriod('day', span);
    const reason = ({ e: 'empty', o: 'other-period' } as const)[pattern[index] ?? ''];
    if (!reason) return { span, name, figures: { visit_uv: 0 }, gap: undefined };
    return { span, name, figures: undefined, gap: { ...name, reason } };
  });
  const known = { yesterday: day(yesterday), appSince: appSince === undefined ? undefined : day(appSince) };
  const letters: Record<GapReason, string> = {
    'not-ready': 'n',
    'before-app': 'b',
    empty: 'e',
    'other-period': 'o',
    'not-kept': 'k',
    failed: 'f',
  };
  return explainGaps(collected, known)
    .map(({ gap }) => (gap ? letters[gap.reason] : 'F'))
    .join('');
}

describe('explainGaps', () => {
  test.each([
    ['FFFFF', 'FFFFF', 'zeros are figures'],
    ['FFFFe', 'FFFFn', 'yesterday is not ready'],
    ['FFeee', 'FFnnn', 'nor are the last 3 days'],
    ['Feeee', 'Fennn', 'the fourth should be'],
    ['FeFee', 'FeFnn', 'with later figures, it is something else'],
    ['eeFFF', 'bbFFF', 'before the first figures'],
    ['eeFFe', 'bbFFn', 'both'],
    ['eeeee', 'eennn', 'nothing in the range: the app’s age is not known'],
    ['FeoeF', 'FeoeF', 'in the middle'],
  ])('%s is %s: %s', (pattern, expected) => {
    expect(explain(pattern)).toBe(expected);
  });

  test('days of long ago are ready', () => {
    expect(explain('FFFee', { yesterday: '20271122' })).toBe('FFFee');
  });

  test.each([
    ['eeFFF', '20261120', 'bbFFF'],
    ['eeFFF', '20261119', 'beFFF'],
    ['eeFFF', '20261101', 'eeFFF'],
    ['eeeee', '20261121', 'bbbnn'],
    ['eeeee', '20261123', 'bbbbb'],
  ])('%s of an app since %s is %s', (pattern, appSince, expected) => {
    expect(explain(pattern, { appSince })).toBe(expected);
  });

  test('a week that began before the app did can be before its first visit', () => {
    const spans = spansBetween('week', day('20261102'), day('20261115'));
    const collected = spans.map((span, index): Collected<object> => {
      const name = namePeriod('week', span);
      if (index === 1) return { span, name, figures: {}, gap: undefined };
      return { span, name, figures: undefined, gap: { ...name, reason: 'empty' } };
    });
    const [first] = explainGaps(collected, { yesterday: day('20261122'), appSince: day('20261108') });
    expect(first?.gap?.reason).toBe('before-app');
  });
});
