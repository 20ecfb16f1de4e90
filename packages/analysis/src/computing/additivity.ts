import type { Texts } from '@weapp-openapi/core';
import {
  notKnown,
  shareUv,
  stayTimeSession,
  stayTimeUv,
  visitDepth,
  visitTotal,
  visitUv,
} from '../messages/sums.ts';

/** Events, and users who are new, who are new once: these may be added up over days, weeks or months. */
export const ADDITIVE: ReadonlySet<string> = new Set(['session_cnt', 'visit_pv', 'visit_uv_new', 'share_pv']);

/** Users counted once in each period: who comes in two periods would count twice in a sum. */
export const UNIQUE_USERS: ReadonlySet<string> = new Set(['visit_uv', 'share_uv']);

/** Why a figure is not in {@link ADDITIVE}, and what to use instead, after the name of the function that was asked. */
export function whyNotAdded(caller: string, figure: string): Texts {
  const { en, zh } = REASONS.get(figure)?.() ?? notKnown(JSON.stringify(figure), [...ADDITIVE].join(', '));
  return { en: `${caller}: ${en}`, zh: `${caller}：${zh}` };
}

const REASONS: ReadonlyMap<string, () => Texts> = new Map([
  ['visit_uv', visitUv],
  ['share_uv', shareUv],
  ['visit_total', visitTotal],
  ['stay_time_session', stayTimeSession],
  ['stay_time_uv', stayTimeUv],
  ['visit_depth', visitDepth],
]);
