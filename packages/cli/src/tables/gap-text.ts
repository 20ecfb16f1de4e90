import type { Gap, GapReason } from '@weapp-openapi/analysis';
import type { Say, WordKey } from '../words/words.ts';

const REASONS: Readonly<Record<GapReason, WordKey>> = {
  'not-ready': 'gapNotReady',
  'before-app': 'gapBeforeApp',
  empty: 'gapEmpty',
  'other-period': 'gapEmpty',
  'not-kept': 'gapNotKept',
  failed: 'gapFailed',
};

/** Why each period without figures has none, by WeChat's name of the period. */
export const gapTexts = (gaps: readonly Gap[], say: Say): ReadonlyMap<string, string> =>
  new Map(gaps.map(({ ref_date, reason }) => [ref_date, `(${say(REASONS[reason])})`]));
