import type { ReportData } from '../collecting/report-data.ts';
import { type Headline, type HeadlineName, headlines } from '../computing/headlines.ts';
import { sparkline } from '../drawing/sparkline.ts';
import { rangeName } from '../writing/dates.ts';
import { type Content, type Html, html } from '../writing/html.ts';
import { count, decimal, headlineCount, seconds, signedPercent } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';

const NAMES: Readonly<Record<HeadlineName, Text>> = {
  users: { en: 'Users per day', zh: '日均访问人数' },
  newUsers: { en: 'New users', zh: '新用户数' },
  sessions: { en: 'Sessions', zh: '打开次数' },
  visits: { en: 'Page visits', zh: '访问次数' },
  seconds: { en: 'Time per session', zh: '次均停留时长' },
  depth: { en: 'Pages per session', zh: '平均访问深度' },
  forwards: { en: 'Forwards', zh: '转发次数' },
  total: { en: 'Total users', zh: '累计用户数' },
};

/** Changes below this share, as it is written, have no colour: days differ by as much without a cause. */
export const SMALL = 0.02;

/** The figures of the whole range, with their change; and the last whole week beside the one before. */
export const headline = (data: ReportData): Html =>
  html`${lastWeek(data)}<ul class="tiles">${headlines(data).map(
    (each) => html`<li><h2>${NAMES[each.name]}</h2><p class="value">${show(each.name, each.value)}</p>
<p class="change">${change(each)}</p>${sparkline(each.course)}</li>
`,
  )}</ul>`;

function lastWeek({ weeks }: ReportData): Content {
  const [before, last] = weeks?.points.slice(-2) ?? [];
  const [was, users] = [before?.figures?.visit_uv, last?.figures?.visit_uv];
  if (!last || typeof users !== 'number' || typeof was !== 'number' || !(was > 0)) return undefined;
  const range = rangeName(last.begin_date, last.end_date);
  const change = signedPercent(users / was - 1);
  return html`<p class="note week">${{
    en: `Last whole week, ${range.en}: ${count(users)} users, ${change} against the week before (${count(was)})`,
    zh: `最近一个完整周（${range.zh}）：访问人数 ${count(users)}，与前一周（${count(was)}）相比 ${change}`,
  }}</p>`;
}

function show(name: HeadlineName, value: number | undefined): Content {
  if (name === 'seconds') return seconds(value);
  return name === 'depth' ? decimal(value) : headlineCount(value);
}

function change({ name, value, before, change: share, perDay, mean }: Headline): Content {
  if (value === undefined) return { en: 'no figures', zh: '无数据' };
  if (before === undefined) return { en: 'nothing to compare with', zh: '无可比数据' };
  const was = html`<span class="was">${
    perDay
      ? [
          { en: 'a day: ', zh: '日均 ' },
          show(name, mean),
          { en: ', from ', zh: '，上期 ' },
          show(name, before),
        ]
      : [{ en: 'from ', zh: '上期 ' }, show(name, before)]
  }</span>`;
  if (share === undefined) return was;
  // Two figures that read the same have not changed for the reader.
  const written = (each: number | undefined) => html`${show(name, each)}`.markup;
  if (written(perDay ? mean : value) === written(before)) {
    return html`<b class="flat">${{ en: 'unchanged', zh: '持平' }}</b> ${was}`;
  }
  const isSmall = Math.round(Math.abs(share) * 1000) < SMALL * 1000;
  const tone = isSmall ? 'flat' : share > 0 ? 'up' : 'down';
  return html`<b class="${tone}">${signedPercent(share)}</b> ${was}`;
}
