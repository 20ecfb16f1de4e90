/** Events, and users who are new, who are new once: these may be added up over days, weeks or months. */
export const ADDITIVE: ReadonlySet<string> = new Set(['session_cnt', 'visit_pv', 'visit_uv_new', 'share_pv']);

/** Users counted once in each period: who comes in two periods would count twice in a sum. */
export const UNIQUE_USERS: ReadonlySet<string> = new Set(['visit_uv', 'share_uv']);

/** Why a figure is not in {@link ADDITIVE}, and what to use instead. */
export function whyNotAdded(figure: string): string {
  return (
    REASONS.get(figure) ??
    `${JSON.stringify(figure)} is not known as a figure that may be added up: use ${[...ADDITIVE].join(', ')}.`
  );
}

const REASONS: ReadonlyMap<string, string> = new Map([
  [
    'visit_uv',
    "visit_uv counts each user once per period, so a sum counts those who came in several of them again: ask visitTrend with by 'week' or 'month' for the users of a week or month, or use meanOf for an average day.",
  ],
  [
    'share_uv',
    'share_uv counts each user once per day, so a sum counts those who forwarded on several days again, and WeChat has no count for longer periods: use meanOf for an average day, or share_pv for the number of forwards.',
  ],
  [
    'visit_total',
    'visit_total is a running total of all users so far: take the last one, or the last minus the first for the increase.',
  ],
  [
    'stay_time_session',
    'stay_time_session is an average per session: use weightedStayTime, which weights it by sessions.',
  ],
  [
    'stay_time_uv',
    "stay_time_uv is an average per user: use weightedStayTime with per 'user', which weights it by users.",
  ],
  ['visit_depth', 'visit_depth is an average per session: use weightedDepth, which weights it by sessions.'],
]);
