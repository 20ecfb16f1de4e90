/** Language of a chart. */
export type Language = 'en' | 'zh';

/** A text in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** What a figure counts or measures. */
export type Unit = 'users' | 'sessions' | 'visits' | 'forwards' | 'seconds' | 'pages';

/** Name of each unit on an axis. */
export const UNITS: Readonly<Record<Unit, Text>> = {
  users: { en: 'users', zh: '人' },
  sessions: { en: 'sessions', zh: '次' },
  visits: { en: 'page visits', zh: '次' },
  forwards: { en: 'forwards', zh: '次' },
  seconds: { en: 'seconds', zh: '秒' },
  pages: { en: 'pages', zh: '页' },
};

/** Name and unit of a figure. */
export interface FigureText extends Text {
  readonly unit: Unit;
}

/** The figures of visit trend and summary, under WeChat's names. */
export const FIGURES: Readonly<Record<string, FigureText>> = {
  visit_uv: { en: 'Users', zh: '访问人数', unit: 'users' },
  visit_uv_new: { en: 'New users', zh: '新用户数', unit: 'users' },
  session_cnt: { en: 'Sessions', zh: '打开次数', unit: 'sessions' },
  visit_pv: { en: 'Page visits', zh: '访问次数', unit: 'visits' },
  stay_time_uv: { en: 'Time per user', zh: '人均停留时长', unit: 'seconds' },
  stay_time_session: { en: 'Time per session', zh: '次均停留时长', unit: 'seconds' },
  visit_depth: { en: 'Pages per session', zh: '平均访问深度', unit: 'pages' },
  visit_total: { en: 'Total users', zh: '累计用户数', unit: 'users' },
  share_pv: { en: 'Forwards', zh: '转发次数', unit: 'forwards' },
  share_uv: { en: 'Forwarding users', zh: '转发人数', unit: 'users' },
};
