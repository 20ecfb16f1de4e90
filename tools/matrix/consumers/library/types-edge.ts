// The types where there is no Node: core and analysis with the DOM's declarations alone.
import { createAnalysis, lastDays, type Retention } from '@weapp-openapi/analysis';
import { createClient, type GetDailyRetainResponse } from '@weapp-openapi/core';

export async function work(file: File, signal: AbortSignal): Promise<Response> {
  const wx = createClient({ credential: 'a token', fetch });
  const day = { begin_date: '20240313', end_date: '20240313' };
  const retain: GetDailyRetainResponse = await wx.getDailyRetain(day, { signal });
  await wx.uploadTempMedia({ type: 'image', media: file });
  const cohorts: Retention = await createAnalysis(wx).retention(lastDays(3));
  // @ts-expect-error A misspelt field.
  await wx.getDailyRetain({ begin_dat: '20240313', end_date: '20240313' });
  return Response.json({ retain, cohorts });
}
