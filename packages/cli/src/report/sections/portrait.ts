import { comparePortraits, type PortraitAttribute, type PortraitRow } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { pairs } from '../drawing/bars.ts';
import { legend } from '../drawing/legend.ts';
import { rangeName } from '../writing/dates.ts';
import { html } from '../writing/html.ts';
import { percent } from '../writing/numbers.ts';
import { card, nothing, type Section } from './section.ts';

/** In this order, and so many of each. */
const SHOWN: readonly (readonly [PortraitAttribute, number])[] = [
  ['province', 10],
  ['ages', 10],
  ['genders', 4],
  ['city', 10],
  ['platforms', 5],
  ['devices', 10],
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
          .map(({ label: name, new_share, active_share }) => ({
            name,
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
    body: html`<p class="lead">${rangeName(data.begin, data.end)}</p>
${legend([
  ['one', { en: 'Share of the new users', zh: '占新用户' }],
  ['two', { en: 'Share of the active users', zh: '占活跃用户' }],
])}
<div class="flow">${cards}</div>`,
  };
}

/** Ages from the youngest on, by WeChat's ids, the unknown last; the others as they are, the most frequent first. */
function order(attribute: PortraitAttribute, rows: readonly PortraitRow[]): readonly PortraitRow[] {
  if (attribute !== 'ages') return rows;
  return rows.toSorted((a, b) => (a.id || Number.POSITIVE_INFINITY) - (b.id || Number.POSITIVE_INFINITY));
}
