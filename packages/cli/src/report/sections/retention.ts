import type { Cohorts } from '@weapp-openapi/analysis';
import { shortDate } from '../dates.ts';
import { heatMap } from '../drawing/heat-map.ts';
import { lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { type Content, html } from '../html.ts';
import { count, percent } from '../numbers.ts';
import type { ReportData } from '../report-data.ts';
import { same, type Text } from '../text.ts';
import { card, nothing, type Section } from './section.ts';

const NEW: Text = { en: 'New users', zh: '新用户' };
const ACTIVE: Text = { en: 'Active users', zh: '活跃用户' };

/** Who came back: cohorts by week, or by day if the range is short, and the average curves. */
export function retention(data: ReportData): Section {
  const title = { en: 'Who came back', zh: '用户留存' };
  const { retention: days, weeklyRetention: weeks } = data;
  const byWeek = weeks !== undefined && weeks.newUsers.rows.length >= 4;
  const cohorts = byWeek ? weeks : days;
  if (!cohorts || !days)
    return { id: 'retention', title, body: nothing({ en: 'No figures.', zh: '无数据。' }) };
  return {
    id: 'retention',
    title,
    body: html`<div class="two">
${card(
  byWeek
    ? { en: 'New users by week of their first visit', zh: '新用户周留存' }
    : { en: 'New users by day of their first visit', zh: '新用户日留存' },
  triangle(cohorts.newUsers, byWeek),
)}
${card({ en: 'Average of all days, weighted by users', zh: '按人数加权的平均日留存' }, curves(days.newUsers, days.activeUsers))}
</div>
${foldedTable({
  id: 'table-retention',
  caption: { en: 'The average of each day after', zh: '平均留存率表' },
  head: [{ en: 'Days after', zh: '第几天' }, NEW, ACTIVE],
  rows: days.newUsers.keys
    .slice(1)
    .map((key) => [`+${key}`, percent(days.newUsers.average[key]), percent(days.activeUsers.average[key])]),
})}`,
  };
}

function triangle({ keys, rows }: Cohorts, byWeek: boolean): Content {
  const unit = byWeek ? { en: 'Week of', zh: '周起始' } : { en: 'Day', zh: '日期' };
  return heatMap({
    caption: { en: 'Share of the new users who came back', zh: '新用户留存率' },
    head: [unit, { en: 'Users', zh: '人数' }, ...keys.slice(1).map((key) => `+${key}`)],
    rows: rows.slice(-14).map(({ begin_date, size, cells }) => ({
      name: shortDate(begin_date),
      size: count(size),
      shares: keys.slice(1).map((key) => cells[key]?.share),
    })),
  });
}

function curves(newUsers: Cohorts, activeUsers: Cohorts): Content {
  const last = newUsers.keys.findLast((key) => activeUsers.average[key] !== undefined) ?? 0;
  if (last === 0) return nothing({ en: 'No day after is over yet.', zh: '尚无可计算的后续日期。' });
  const keys = newUsers.keys.filter((key) => key > 0 && key <= 7);
  return lineChart({
    id: 'chart-retention',
    label: { en: 'Average retention of new and active users', zh: '新用户与活跃用户的平均留存率' },
    names: keys.map((key) => same(`+${key}`)),
    fractions: true,
    format: (value) => same(percent(value, 0)),
    table: { id: 'table-retention', columns: [1, 2] },
    lines: [
      { name: NEW, tone: 'one', values: keys.map((key) => newUsers.average[key]) },
      { name: ACTIVE, tone: 'two', values: keys.map((key) => activeUsers.average[key]) },
    ],
  });
}
