// The types where there is no Node: core, analysis, crypto and push with the DOM's declarations alone.
import { createAnalysis, lastDays, type Retention } from '@weapp-openapi/analysis';
import { createClient, type GetDailyRetainResponse } from '@weapp-openapi/core';
import { decryptOpenData } from '@weapp-openapi/crypto';
import { SM4_GCM } from '@weapp-openapi/crypto/sm';
import { createPush, type Push, reply } from '@weapp-openapi/push';

export async function work(file: File, signal: AbortSignal): Promise<Response> {
  const wx = createClient({ credential: 'a token', fetch });
  const day = { begin_date: '20240313', end_date: '20240313' };
  const retain: GetDailyRetainResponse = await wx.getDailyRetain(day, { signal });
  await wx.uploadTempMedia({ type: 'image', media: file });
  const cohorts: Retention = await createAnalysis(wx).retention(lastDays(3));
  // @ts-expect-error A misspelt field.
  await wx.getDailyRetain({ begin_dat: '20240313', end_date: '20240313' });
  const opened = { session_key: 'any', encryptedData: 'any', iv: 'any', appid: 'any' };
  const { nickName } = await decryptOpenData({ kind: 'userInfo', ...opened });
  return Response.json({ retain, cohorts, nickName, algorithm: SM4_GCM.name });
}

const push: Push = createPush({ token: 'any', mode: 'plain' }).on('text', (message) =>
  reply.transferToService(message),
);
export default { fetch: push.fetch } satisfies { fetch(request: Request): Promise<Response> };
