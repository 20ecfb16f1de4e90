import { html } from '../writing/html.ts';
import type { Text } from '../writing/text.ts';
import type { Section } from './section.ts';

const NOTES: readonly Text[] = [
  {
    en: 'Days are those of Asia/Shanghai. Changes compare with as many days before the range; below 2% they are grey, for days differ by as much without a cause.',
    zh: '日期均为北京时间。变化：与前一个同样长的时段相比；不足 2% 的变化多属日常波动，以灰色显示。',
  },
  {
    en: 'Users are those of an average day: WeChat counts each user once a day, and the counts of several days cannot be added up. New users can be, for each is new only once.',
    zh: '访问人数为日均值：微信按天去重，多天的人数不能相加；新增用户只计一次，可以相加。',
  },
  {
    en: 'Time and pages per session are averages over all sessions of the range, not averages of daily averages.',
    zh: '次均停留时长与平均访问深度按打开次数加权，不是每日均值的平均。',
  },
  {
    en: 'A day is unusual if it is much further from its trend and weekday than days otherwise are.',
    zh: '异常：根据趋势和往常同一星期几推算正常范围，超出该范围的日期即为异常。',
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
