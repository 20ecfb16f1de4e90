import { comparePortraits, type PortraitAttribute, type PortraitRow } from '@weapp-openapi/analysis';
import type { Range, ReportData } from '../collecting/report-data.ts';
import { pairs } from '../drawing/bars.ts';
import { legend } from '../drawing/legend.ts';
import { daysBetween, rangeName } from '../writing/dates.ts';
import { html } from '../writing/html.ts';
import { percent } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';
import { card, nothing, type Section } from './section.ts';

/** In this order, and so many of each. */
const SHOWN: readonly (readonly [PortraitAttribute, number])[] = [
  ['province', 10],
  ['genders', 4],
  ['city', 10],
  ['platforms', 5],
  ['devices', 10],
  ['ages', 10],
];

/** Who the users are, new ones beside active ones. */
export function portrait({ portrait: data }: ReportData): Section {
  const title = { en: 'Who the users are', zh: '用户画像' };
  const compared = data && comparePortraits(data.figures);
  const cards = SHOWN.flatMap(([attribute, most]) => {
    const { label, rows = [] } = compared?.attributes[attribute] ?? {};
    if (rows.length === 0) return [];
    return card(
      label,
      pairs(
        order(attribute, rows)
          .slice(0, most)
          .map(({ label: name, new_share, active_share, index, supported }) => ({
            name: [name, supported && index !== undefined && Math.abs(index - 100) >= CLEAR && over(index)],
            first: new_share,
            second: active_share,
            says: [percent(new_share), percent(active_share)],
          })),
      ),
    );
  });
  if (!data || cards.length === 0) return { id: 'portrait', title, body: nothing() };
  return {
    id: 'portrait',
    title,
    body: html`<p class="lead">${lead(data)}</p>
${legend([
  ['one', { en: 'Share of new users', zh: '新增用户占比' }],
  ['two', { en: 'Share of active users', zh: '活跃用户占比' }],
])}
<div class="flow">${cards}</div>`,
  };
}

/** From so many percent more or less among the new users than among the active ones, it is said. */
const CLEAR = 10;

const over = (index: number) => {
  const [more, by] = [index > 100, Math.round(Math.abs(index - 100))];
  return html`<span class="over">${{
    en: `${by}% ${more ? 'more' : 'less'} among new users`,
    zh: `新增用户中${more ? '高' : '低'} ${by}%`,
  }}</span>`;
};

function lead({ begin, end }: Range): Text {
  const [days, range] = [daysBetween(begin, end), rangeName(begin, end)];
  if (days === 1)
    return {
      en: `Of ${range.en}. The longest bar of each card is full.`,
      zh: `${range.zh}。每张卡片中最长的条形为满宽。`,
    };
  return {
    en: `The last ${days} days, ${range.en}: WeChat describes users of the last 30, 7 or 1 days only. The longest bar of each card is full.`,
    zh: `最近 ${days} 天（${range.zh}）：微信只提供最近 30 天、7 天或 1 天的画像。每张卡片中最长的条形为满宽。`,
  };
}

/** Ages from the youngest on, by WeChat's ids, the unknown last; the others as they are, the most frequent first. */
function order(attribute: PortraitAttribute, rows: readonly PortraitRow[]): readonly PortraitRow[] {
  if (attribute !== 'ages') return rows;
  return rows.toSorted((a, b) => (a.id || Number.POSITIVE_INFINITY) - (b.id || Number.POSITIVE_INFINITY));
}
