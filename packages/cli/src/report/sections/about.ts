import { html } from '../writing/html.ts';
import type { Text } from '../writing/text.ts';
import type { Section } from './section.ts';

const NOTES: readonly Text[] = [
  {
    en: 'Days are those of Asia/Shanghai. Changes compare with as many days before the range.',
    zh: '日期均为北京时间；变化与区间之前的相同天数对比。',
  },
  {
    en: 'Users are those of an average day: WeChat counts each user once a day, and the counts of several days cannot be added up. New users can be, for each is new only once.',
    zh: '访问人数为日均值：微信按天去重，多天的人数不能相加；新用户只计一次，可以相加。',
  },
  {
    en: 'Time and pages per session are averages over all sessions of the range, not averages of daily averages.',
    zh: '次均停留时长与平均访问深度按打开次数加权，不是每日均值的平均。',
  },
  {
    en: 'A day is unusual if it is far from what trend and weekday would let one expect, by a robust measure of how much days differ otherwise.',
    zh: '异常：与趋势和星期几得出的预期相差很大，按稳健的离散程度判断。',
  },
  {
    en: 'A day without figures is a gap, never a zero.',
    zh: '没有数据的日期视为缺失，不按 0 计算。',
  },
];

/** How the figures are made. */
export const about = (): Section => ({
  id: 'about',
  title: { en: 'About the figures', zh: '数据说明' },
  body: html`<ul class="notes">${NOTES.map(
    (note) => html`<li>${note}</li>
`,
  )}</ul>`,
});
