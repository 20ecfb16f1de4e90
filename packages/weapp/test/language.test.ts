import { startMock } from '@weapp-openapi/mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWeapp, lastDays, type Weapp } from '../src/index.ts';

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

const weapp = (language: 'en' | 'zh') =>
  createWeapp({ appid: 'wx1', secret: 'any', baseUrl: mock.url, language });

const messageOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
};

const ways: Record<string, (wx: Weapp) => unknown> = {
  'an errcode': (wx) => wx.login('invalid-code'),
  'a session_key of the wrong form': (wx) => wx.checkSession('o1', ''),
  'the input of an operation': (wx) => wx.getDailyRetain('20170313' as never),
  'a range': (wx) => wx.analysis.visitTrend({ by: 'day', begin: '20170230', end: '20170301' }),
  'the options of a range': (wx) => wx.analysis.visitTrend({ ...lastDays(7), onError: 'never' as never }),
};

test.each(Object.entries(ways))('%s is told in the language of createWeapp', async (_, way) => {
  expect(await messageOf(() => way(weapp('zh')))).toMatch(/\p{Script=Han}/u);
  const english = await messageOf(() => way(weapp('en')));
  expect(english).toMatch(/[a-z] [a-z]/);
  expect(english).not.toMatch(/\p{Script=Han}/u);
});

test('options too', () => {
  expect(() => createWeapp({ appid: 'wx1', language: 'zh' } as never)).toThrow('缺少 `secret`');
  expect(() => createWeapp({ appid: 'wx1', secret: 's', retries: -1, language: 'zh' })).toThrow(
    '大于等于 0 的整数',
  );
});
