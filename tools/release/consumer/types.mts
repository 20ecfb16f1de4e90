// The types of a first call: what must compile, and what must not.
import { startMock } from '@weapp-openapi/mock';
import { createWeapp, type GetDailyRetainResponse, lastDays } from 'weapp-openapi';

const mock = await startMock({ port: 0 });
const wx = createWeapp({ appid: 'wx1', secret: 'any', baseUrl: mock.url });
const { openid } = await wx.login('code');
export const first: string = openid;
export const retained: GetDailyRetainResponse = await wx.getDailyRetain({
  begin_date: '20240313',
  end_date: '20240313',
});
export const rows: number = (await wx.analysis.retention(lastDays(7))).newUsers.rows.length;
// @ts-expect-error A date is text.
await wx.getDailyRetain({ begin_date: 20240313, end_date: '20240313' });
// @ts-expect-error The field is misspelt.
await wx.getDailyRetain({ begin_dat: '20240313', end_date: '20240313' });
