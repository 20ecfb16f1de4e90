// A route handler: Next bundles the packages into its server.
import { createWeapp, isApiError } from 'weapp-openapi';

const DAY = { begin_date: '20240313', end_date: '20240313' };
const wx = createWeapp({ appid: 'wxmatrix', secret: 'any', baseUrl: process.env.MOCK_URL });

export const dynamic = 'force-dynamic';

export async function GET() {
  const { openid } = await wx.login(`user-7-${Math.random()}`);
  const { ref_date: day } = await wx.getDailyRetain(DAY);
  try {
    await wx.getDailyRetain(DAY, { headers: { prefer: 'errcode=45009' } });
    return Response.json({ openid, day });
  } catch (error) {
    if (!isApiError(error, 'getDailyRetain')) throw error;
    return Response.json({ openid, day, errcode: error.errcode, known: error.meaning !== undefined });
  }
}
