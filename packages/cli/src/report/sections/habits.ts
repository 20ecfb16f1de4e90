import { type Stickiness, stickiness } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { bars } from '../drawing/bars.ts';
import { lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { isoDate, monthName, shortDate } from '../writing/dates.ts';
import { html } from '../writing/html.ts';
import { count, percent, percentOnAxis } from '../writing/numbers.ts';
import { same } from '../writing/text.ts';
import { card, nothing, type Section } from './section.ts';

/** How often users come: an average day's users as a share of a week's and of a month's. */
export function habits({ days, weeks, months }: ReportData): Section {
  const title = { en: 'How often they come', zh: '用户黏性' };
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
    caption: { en: 'Users and their share, week by week', zh: '每周人数与黏性数据表' },
    head: [
      { en: 'Week of', zh: '周起始日' },
      { en: 'Users a day', zh: '日均人数' },
      { en: 'Users of the week', zh: '周人数' },
      'DAU/WAU',
    ],
    rows: weekly.points.map(({ begin_date, mean_users, period_users, share }) => [
      isoDate(begin_date),
      count(mean_users),
      count(period_users),
      percent(share),
    ]),
  })
}`,
  };
}

const byWeek = ({ points }: Stickiness) =>
  lineChart({
    id: 'chart-weeks',
    label: { en: 'DAU/WAU by week', zh: '每周 DAU/WAU' },
    names: points.map(({ begin_date }) => shortDate(begin_date)),
    kind: 'average',
    low: true,
    format: percentOnAxis,
    table: { id: 'table-weeks', columns: [3] },
    lines: [{ name: same('DAU/WAU'), tone: 'one', values: points.map(({ share }) => share) }],
  });

const byMonth = ({ points }: Stickiness) =>
  bars(
    points.slice(-12).map(({ begin_date, share, period_users }) => ({
      name: monthName(begin_date),
      value: share ?? 0,
      says: [html`${count(period_users)}${{ en: ' users', zh: ' 人' }}`, percent(share)],
    })),
  );
