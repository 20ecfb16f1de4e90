import { type Stickiness, type StickinessPoint, stickiness } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { bars } from '../drawing/bars.ts';
import { lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { axisDates, isoDate, monthName } from '../writing/dates.ts';
import { html } from '../writing/html.ts';
import { count, percent, percentOnAxis, signedPercent } from '../writing/numbers.ts';
import { same } from '../writing/text.ts';
import { card, nothing, type Section } from './section.ts';

/** How often users come: an average day's users as a share of a week's and of a month's. */
export function habits({ days, weeks, months }: ReportData): Section {
  const title = { en: 'How often they come', zh: '用户粘性' };
  const weekly = weeks && stickiness(days, weeks);
  const monthly = months && stickiness(days, months);
  const some = [weekly, monthly].some((each) => each?.points.some(({ share }) => share !== undefined));
  if (!some) {
    return {
      id: 'habits',
      title,
      body: nothing({ en: 'The range has no whole week.', zh: '所选日期不含完整的一周。' }),
    };
  }
  return {
    id: 'habits',
    title,
    body: html`<div class="two start">
${weekly && card({ en: 'A day’s users as a share of the week’s (DAU/WAU)', zh: '日均人数占周人数（DAU/WAU）' }, byWeek(weekly))}
${monthly && card({ en: 'A day’s users as a share of the month’s (DAU/MAU)', zh: '日均人数占月人数（DAU/MAU）' }, byMonth(monthly))}
</div>
${weekly && html`<p class="note">${weekly.limits}</p>`}
${
  weekly &&
  foldedTable({
    id: 'table-weeks',
    caption: { en: 'Users and their share, week by week', zh: '每周人数与粘性数据表' },
    head: [
      { en: 'Week of', zh: '周起始日' },
      { en: 'Users a day', zh: '日均人数' },
      { en: 'Users of the week', zh: '周人数' },
      { en: 'Change', zh: '环比' },
      'DAU/WAU',
      { en: 'Days counted', zh: '计入天数' },
    ],
    rows: weekly.points.map(
      ({ begin_date, mean_users, period_users, share, support, expected_support }, index) => [
        isoDate(begin_date),
        count(mean_users),
        count(period_users),
        signedPercent(changeOf(period_users, weekly.points[index - 1]?.period_users)),
        percent(share),
        `${support}/${expected_support}`,
      ],
    ),
  })
}`,
  };
}

const changeOf = (users: number | undefined, before: number | undefined): number | undefined =>
  users === undefined || !before ? undefined : users / before - 1;

/** Weekdays differ: a share without one of them is not like the others. */
const isPartial = ({ share, support, expected_support }: StickinessPoint): boolean =>
  share !== undefined && support < expected_support;

const byWeek = ({ points }: Stickiness) =>
  lineChart({
    id: 'chart-weeks',
    label: { en: 'DAU/WAU by week', zh: '每周 DAU/WAU' },
    names: axisDates(points.map(({ begin_date }) => begin_date)),
    kind: 'average',
    low: true,
    format: percentOnAxis,
    table: { id: 'table-weeks', columns: [4, 5] },
    marks: {
      indexes: [...points.keys()].filter((index) => isPartial(points[index] as StickinessPoint)),
      name: { en: 'A day is missing', zh: '该周有缺失的日期' },
    },
    lines: [{ name: same('DAU/WAU'), tone: 'one', values: points.map(({ share }) => share) }],
  });

const byMonth = ({ points }: Stickiness) =>
  bars(
    points.slice(-12).map((point) => {
      const { begin_date, share, period_users, support, expected_support } = point;
      const days = {
        en: ` (${support} of ${expected_support} days)`,
        zh: `（${expected_support} 天中有 ${support} 天）`,
      };
      return {
        name: [monthName(begin_date), isPartial(point) && days],
        value: share ?? 0,
        says: [html`${count(period_users)}${{ en: ' users', zh: ' 人' }}`, percent(share)],
      };
    }),
    1,
  );
