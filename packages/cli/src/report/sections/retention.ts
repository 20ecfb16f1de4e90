import {
  type CohortTriangle,
  cohortTriangle,
  halfLife,
  type RetentionCurve,
  retentionCurve,
} from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { heatMap } from '../drawing/heat-map.ts';
import { lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { isoDay, shortDate } from '../writing/dates.ts';
import { type Content, html } from '../writing/html.ts';
import { count, NONE, percent, percentOnAxis } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';
import { card, nothing, type Section } from './section.ts';

const NEW: Text = { en: 'New users', zh: '新增用户' };
const ACTIVE: Text = { en: 'Active users', zh: '活跃用户' };

/** Rows of the cohort table on the page; a year's weeks would fill two screens. */
const SHOWN = 14;

/** Who came back: the cohorts by week, or by day if there are few weeks, and the average curves. */
export function retention({ retention: days, weeklyRetention: weeks }: ReportData): Section {
  const title = { en: 'Who came back', zh: '用户留存' };
  const cohorts = (weeks ?? days)?.newUsers;
  const triangle = cohorts && cohortTriangle(cohorts);
  if (!days || !triangle?.rows.some(({ size }) => size !== undefined)) {
    return { id: 'retention', title, body: nothing() };
  }
  const [newUsers, activeUsers] = [retentionCurve(days.newUsers), retentionCurve(days.activeUsers)];
  const some = [...newUsers.points, ...activeUsers.points].some(
    ({ key, share }) => key > 0 && share !== undefined,
  );
  return {
    id: 'retention',
    title,
    body: html`<div class="two">
${card(
  weeks
    ? { en: 'New users, by the week of their first visit', zh: '新增用户周留存' }
    : { en: 'New users, by the day of their first visit', zh: '新增用户日留存' },
  heat(triangle),
)}${card({ en: 'Average over all days', zh: '平均日留存' }, curves(newUsers, activeUsers), some && [{ en: 'New users: ', zh: '新增用户：' }, halfLife(newUsers).text])}</div>
${
  some &&
  foldedTable({
    id: 'table-retention',
    caption: { en: 'Average retention, day by day', zh: '平均日留存数据表' },
    head: [
      { en: 'Later', zh: '之后' },
      NEW,
      { en: '95% interval', zh: '95% 置信区间' },
      ACTIVE,
      { en: 'New users counted', zh: '计入的新用户数' },
    ],
    rows: newUsers.points
      .filter(({ key }) => key > 0)
      .map(({ key, share, low, high, size }) => [
        later(key),
        percent(share),
        low === undefined || high === undefined ? NONE : `${percent(low)} – ${percent(high)}`,
        percent(activeUsers.points.find((point) => point.key === key)?.share),
        count(size),
      ]),
  })
}
${
  some &&
  foldedTable({
    id: 'table-cohorts',
    caption: { en: 'New users of each day who came back', zh: '新增用户日留存数据表' },
    head: [{ en: 'Day', zh: '日期' }, NEW, ...days.newUsers.keys.slice(1).map(later)],
    rows: days.newUsers.rows.map(({ begin_date, size, cells }) => [
      isoDay(begin_date),
      count(size),
      ...days.newUsers.keys.slice(1).map((key) => percent(cells[key]?.share)),
    ]),
  })
}`,
  };
}

/** So many days later. */
const later = (key: number): Text => ({ en: `day ${key}`, zh: `${key} 天后` });

function heat({ by, keys, rows, range, average }: CohortTriangle): Content {
  const shown = rows.slice(-SHOWN);
  // A short range has nothing 30 days later.
  const some = keys.filter(
    (key) =>
      key > 0 &&
      shown.some(({ cells }) => cells.some((cell) => cell.key === key && cell.share !== undefined)),
  );
  const table = heatMap({
    caption: { en: 'Share of the new users who came back', zh: '新增用户留存率' },
    head: [
      by === 'week' ? { en: 'Week of', zh: '周起始日' } : { en: 'Day', zh: '日期' },
      { en: 'Users', zh: '人数' },
      ...some,
    ],
    unit: by === 'week' ? { en: 'weeks later', zh: '几周后' } : { en: 'days later', zh: '几天后' },
    rows: [
      {
        name: { en: 'Average', zh: '加权平均' },
        size: count(rows.reduce((sum, { size = 0 }) => sum + size, 0)),
        shares: some.map((key) => average.points.find((point) => point.key === key)?.share),
        isAverage: true,
      },
      ...shown.map(({ begin_date, size, cells }) => ({
        name: shortDate(begin_date),
        size: count(size),
        shares: some.map((key) => cells.find((cell) => cell.key === key)?.share),
      })),
    ],
    largest: range?.high ?? 0,
  });
  if (shown.length === rows.length) return table;
  return html`<p class="note">${{
    en: `The last ${shown.length} of ${rows.length} rows; the average is of all.`,
    zh: `共 ${rows.length} 行，此处为最近 ${shown.length} 行；加权平均按全部行计算。`,
  }}</p>${table}`;
}

/** Keys whose names are on the axis. */
const NAMED = [1, 7, 14, 30];

function curves(newUsers: RetentionCurve, activeUsers: RetentionCurve): Content {
  const last = Math.max(
    0,
    ...activeUsers.points.filter(({ share }) => share !== undefined).map(({ key }) => key),
  );
  const shown = newUsers.points.filter(({ key }) => key > 0 && key <= last);
  if (shown.length === 0) return nothing({ en: 'No later day is over yet.', zh: '尚无已结束的后续日期。' });
  const keys = shown.map(({ key }) => key);
  return lineChart({
    id: 'chart-retention',
    label: { en: 'Average retention of new and of active users', zh: '新增用户与活跃用户的平均留存率' },
    names: keys.map(later),
    at: keys,
    ticks: [...keys.keys()].filter((index) => NAMED.includes(keys[index] ?? 0) || keys[index] === last),
    kind: 'share',
    format: percentOnAxis,
    table: { id: 'table-retention', columns: [1, 2, 3] },
    lines: [
      { name: NEW, tone: 'one', values: shown.map(({ share }) => share) },
      {
        name: ACTIVE,
        tone: 'two',
        values: keys.map((key) => activeUsers.points.find((point) => point.key === key)?.share),
      },
    ],
    band: {
      low: shown.map(({ low }) => low),
      high: shown.map(({ high }) => high),
      name: { en: '95% interval', zh: '95% 置信区间' },
    },
  });
}
