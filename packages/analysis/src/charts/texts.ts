import type { BilingualText } from '../computing/bilingual-text.ts';
import type { Granularity } from '../dates/period.ts';

/** Language of a chart. */
export type Language = keyof BilingualText;

/** What a figure counts or measures. */
export interface Unit {
  /** On an axis. */
  readonly axis: BilingualText;
  /** After a number; nothing where the name of the figure says it. */
  readonly suffix?: BilingualText;
}

const USERS: Unit = { axis: { en: 'users', zh: '人' } };
// An axis of its own: beside all users ever, those of a day would be a line along its foot.
const ALL_USERS: Unit = { axis: { en: 'users in total', zh: '人（累计）' } };
const SESSIONS: Unit = { axis: { en: 'sessions', zh: '次' } };
const VISITS: Unit = { axis: { en: 'page visits', zh: '次' } };
const FORWARDS: Unit = { axis: { en: 'forwards', zh: '次' } };
const SECONDS: Unit = { axis: { en: 'seconds', zh: '秒' }, suffix: { en: ' s', zh: ' 秒' } };
const PAGES: Unit = { axis: { en: 'pages', zh: '页' }, suffix: { en: ' pages', zh: ' 页' } };

/** Name and unit of a figure. */
export interface FigureText extends BilingualText {
  readonly unit: Unit;
}

/** The figures of visit trend and summary, under WeChat's names. */
const FIGURES: ReadonlyMap<string, FigureText> = new Map(
  Object.entries({
    visit_uv: { en: 'Users', zh: '访问人数', unit: USERS },
    visit_uv_new: { en: 'New users', zh: '新用户数', unit: USERS },
    session_cnt: { en: 'Sessions', zh: '打开次数', unit: SESSIONS },
    visit_pv: { en: 'Page visits', zh: '访问次数', unit: VISITS },
    stay_time_uv: { en: 'Time per user', zh: '人均停留时长', unit: SECONDS },
    stay_time_session: { en: 'Time per session', zh: '次均停留时长', unit: SECONDS },
    visit_depth: { en: 'Pages per session', zh: '平均访问深度', unit: PAGES },
    visit_total: { en: 'Total users', zh: '累计用户数', unit: ALL_USERS },
    share_pv: { en: 'Forwards', zh: '转发次数', unit: FORWARDS },
    share_uv: { en: 'Forwarding users', zh: '转发人数', unit: USERS },
  }),
);

/** Name and unit of a figure; a figure that this version does not know stands under its own name. */
export function figureText(figure: string): FigureText {
  return FIGURES.get(figure) ?? { en: figure, zh: figure, unit: { axis: { en: '', zh: '' } } };
}

/** How often a figure is given. */
export const BY: Readonly<Record<Granularity, BilingualText>> = {
  day: { en: 'by day', zh: '按日' },
  week: { en: 'by week', zh: '按周' },
  month: { en: 'by month', zh: '按月' },
};

/** Why a period has no figures. */
const GAPS: ReadonlyMap<string, BilingualText> = new Map(
  Object.entries({
    'not-ready': { en: 'not computed yet', zh: '微信尚未产出' },
    'before-app': { en: 'before the app', zh: '小程序尚未上线' },
    'not-kept': { en: 'not kept', zh: '未保存' },
    failed: { en: 'the call failed', zh: '调用失败' },
  }),
);

export function gapText(reason: string | undefined, language: Language): string {
  const text = GAPS.get(reason ?? '') ?? { en: 'no figures', zh: '无数据' };
  return text[language];
}

/** 3 days without figures; nothing for 0. */
export function gapsText(count: number, by: Granularity, language: Language): string {
  if (count === 0) return '';
  if (language === 'zh') return `${count} ${{ day: '天', week: '周', month: '个月' }[by]}无数据`;
  return `${count} ${count === 1 ? by : `${by}s`} without figures`;
}

/** Parts of a subtitle, without the empty ones. */
export function joined(parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part).join(' · ');
}

/** Of how many figures an average is, if some are missing: nothing if none is. */
export function supportText(support: number, size: number, by: Granularity, language: Language): string {
  if (support >= size) return '';
  if (language === 'zh')
    return `（${size} ${{ day: '天', week: '周', month: '个月' }[by]}中有 ${support} ${{ day: '天', week: '周', month: '个月' }[by]}）`;
  return ` (${support} of ${size} ${by}s)`;
}

/** Two names as one title: Users and new users. */
export function pairText(names: readonly string[], language: Language): string {
  if (language === 'zh') return names.join('和');
  return names.map((name, place) => (place === 0 ? name : name.toLowerCase())).join(' and ');
}
