import { sparkline } from '../drawing/sparkline.ts';
import { type HeadlineName, headlines } from '../headlines.ts';
import { type Content, type Html, html } from '../html.ts';
import { count, decimal, seconds, signedPercent } from '../numbers.ts';
import type { ReportData } from '../report-data.ts';
import type { Text } from '../text.ts';

const NAMES: Readonly<Record<HeadlineName, Text>> = {
  users: { en: 'Users a day', zh: '日均访问人数' },
  newUsers: { en: 'New users', zh: '新用户数' },
  sessions: { en: 'Sessions', zh: '打开次数' },
  visits: { en: 'Page visits', zh: '页面访问次数' },
  seconds: { en: 'Time per session', zh: '次均停留时长' },
  depth: { en: 'Pages per session', zh: '平均访问深度' },
  forwards: { en: 'Forwards', zh: '转发次数' },
  total: { en: 'Users in all', zh: '累计用户数' },
};

const show = (name: HeadlineName, value: number | undefined): Content => {
  if (name === 'seconds') return seconds(value);
  return name === 'depth' ? decimal(value) : count(value);
};

/** The figures of the whole range, with their change. */
export const headline = (data: ReportData): Html =>
  html`<ul class="tiles">${headlines(data).map(
    ({
      name,
      value,
      before,
      change,
      course,
    }) => html`<li><h3>${NAMES[name]}</h3><p class="value">${show(name, value)}</p>
<p class="change">${
      change === undefined
        ? html`<span class="flat">${before === undefined ? { en: 'Nothing to compare', zh: '无可比数据' } : { en: 'Before: 0', zh: '上期为 0' }}</span>`
        : html`<b class="${change > 0 ? 'up' : change < 0 ? 'down' : 'flat'}">${signedPercent(change)}</b> <span class="was">${{ en: 'from ', zh: '上期 ' }}${show(name, before)}</span>`
    }</p>${sparkline(course)}</li>
`,
  )}</ul>`;
