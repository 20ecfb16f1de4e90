import type { ReportData } from '../collecting/report-data.ts';
import { type Headline, type HeadlineName, headlines } from '../computing/headlines.ts';
import { sparkline } from '../drawing/sparkline.ts';
import { type Content, type Html, html } from '../writing/html.ts';
import { decimal, headlineCount, seconds, signedPercent } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';

const NAMES: Readonly<Record<HeadlineName, Text>> = {
  users: { en: 'Users per day', zh: '日均访问人数' },
  newUsers: { en: 'New users', zh: '新用户数' },
  sessions: { en: 'Sessions', zh: '打开次数' },
  visits: { en: 'Page visits', zh: '页面访问次数' },
  seconds: { en: 'Time per session', zh: '次均停留时长' },
  depth: { en: 'Pages per session', zh: '平均访问深度' },
  forwards: { en: 'Forwards', zh: '转发次数' },
  total: { en: 'Total users', zh: '累计用户数' },
};

/** Changes below this share have no colour. */
const SMALL = 0.01;

/** The figures of the whole range, with their change. */
export const headline = (data: ReportData): Html =>
  html`<ul class="tiles">${headlines(data).map(
    (each) => html`<li><h2>${NAMES[each.name]}</h2><p class="value">${show(each.name, each.value)}</p>
<p class="change">${change(each)}</p>${sparkline(each.course)}</li>
`,
  )}</ul>`;

function show(name: HeadlineName, value: number | undefined): Content {
  if (name === 'seconds') return seconds(value);
  return name === 'depth' ? decimal(value) : headlineCount(value);
}

function change({ name, value, before, change: share, perDay }: Headline): Content {
  if (value === undefined) return { en: 'no figures', zh: '无数据' };
  if (before === undefined) return { en: 'nothing to compare with', zh: '无可比数据' };
  const was = html`<span class="was">${
    perDay
      ? [{ en: 'a day, from ', zh: '日均，上期 ' }, show(name, before)]
      : [{ en: 'from ', zh: '上期 ' }, show(name, before)]
  }</span>`;
  if (share === undefined) return was;
  const tone = Math.abs(share) < SMALL ? 'flat' : share > 0 ? 'up' : 'down';
  return html`<b class="${tone}">${signedPercent(share)}</b> ${was}`;
}
