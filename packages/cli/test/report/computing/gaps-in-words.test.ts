import { expect, test } from 'vitest';
import { gapsInWords } from '../../../src/report/computing/gaps-in-words.ts';
import { SAMPLES } from '../sample-reports.ts';

test('says gaps in a row once, and for all parts that have them', async () => {
  const data = await SAMPLES['with gaps, and with parts that WeChat refuses']();
  const empty = { en: 'WeChat answered without figures', zh: '微信返回的数据为空' };
  expect(gapsInWords(data)).toEqual([
    {
      when: { en: '10 Oct – 14 Oct 2026', zh: '2026年10月10日至14日' },
      what: {
        en: 'Visits, Retention by day, Sources, durations and depths, Performance',
        zh: '访问趋势、日留存、访问分布、性能数据',
      },
      why: empty,
    },
    {
      when: { en: '12 Oct – 18 Oct 2026', zh: '2026年10月12日至18日' },
      what: { en: 'Visits by week, Retention by week', zh: '周访问趋势、周留存' },
      why: empty,
    },
  ]);
});

test('does not speak of gaps before the range', async () => {
  expect(gapsInWords(await SAMPLES['of 3 days']())).toEqual([]);
});
