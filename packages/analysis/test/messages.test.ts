import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { untranslated } from '@weapp-openapi/bilingual/untranslated';
import { inLanguage, WeappTimeoutError } from '@weapp-openapi/core';
import { afterEach, expect, test, vi } from 'vitest';
import { createAnalysis, dayRange, lastDays, sumOf } from '../src/index.ts';

afterEach(() => vi.unstubAllEnvs());

const SRC = join(import.meta.dirname, '../src');

test.each(readdirSync(join(SRC, 'messages')))('messages/%s says the same in both languages', async (file) => {
  expect(messageFaults(await import(join(SRC, 'messages', file)))).toEqual([]);
});

test('every error takes its words from the messages', () => {
  expect(untranslated(SRC, ['WeappUsageError', 'RangeError', 'Error'])).toEqual([]);
});

test('errors speak the language of the environment', () => {
  vi.stubEnv('LC_MESSAGES', 'zh_CN.UTF-8');
  expect(() => dayRange('20170230')).toThrow('20170230 这一天不存在：请用');
  expect(() => lastDays(0)).toThrow('lastDays：数量 0 必须是正整数。');
  expect(() => sumOf({ by: 'day', points: [] }, 'visit_uv' as never)).toThrow('sumOf：visit_uv 在每个周期里');
});

test('an analysis speaks its own language, also of the period whose call failed', async () => {
  const failing = (message: string) => ({
    getDailyVisitTrend: async () => Promise.reject(new Error(message)),
  });
  const analysis = (language: 'en' | 'zh') =>
    createAnalysis(failing('Down') as never, { language, now: () => new Date('2017-03-14T12:00:00+08:00') });
  const range = { by: 'day', begin: '20170313', end: '20170313' } as const;
  await expect(analysis('zh').visitTrend(range)).rejects.toThrow('Down（请求的是 20170313）');
  await expect(analysis('en').visitTrend(range)).rejects.toThrow('Down (asked for 20170313)');
  const late = { ...range, end: '20170320' };
  await expect(analysis('zh').visitTrend(late)).rejects.toThrow(
    'end 20170320 晚于昨天（北京时间的昨天是 20170313）',
  );
  await expect(analysis('en').visitTrend(late)).rejects.toThrow('later than yesterday');
  expect(() => createAnalysis({} as never, { language: 'zh' })).toThrow('第一个参数必须是客户端');
  expect(() => createAnalysis({} as never, null as never)).toThrow('createAnalysis');
});

test('the error of a gap is in the language of the analysis, its stack too', async () => {
  let calls = 0;
  const wx = {
    getDailyVisitTrend: async () => {
      if (calls++ === 0) throw new WeappTimeoutError('getDailyVisitTrend', 500);
      return { list: [] };
    },
  };
  const analysis = createAnalysis(wx as never, {
    language: 'zh',
    now: () => new Date('2017-03-14T12:00:00+08:00'),
  });
  const { gaps } = await analysis.visitTrend({
    by: 'day',
    begin: '20170312',
    end: '20170313',
    onError: 'gap',
  });
  const error = gaps.find(({ reason }) => reason === 'failed')?.error as Error;
  expect(error.message).toMatch(/没有响应.*（请求的是 2017031[23]）/);
  expect(error.stack).toContain(error.message);
  const english = inLanguage(error, 'en');
  expect(english.message).toMatch(/no answer .*\(asked for 2017031[23]\)/);
  expect(english.stack).toContain(english.message);
});
