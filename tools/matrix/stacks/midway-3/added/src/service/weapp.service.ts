import { Provide, Scope, ScopeEnum } from '@midwayjs/core';
import { createWeapp, isApiError } from 'weapp-openapi';

const DAY = { begin_date: '20240313', end_date: '20240313' };

@Provide()
@Scope(ScopeEnum.Singleton)
export class WeappService {
  readonly wx = createWeapp({ appid: 'wxmatrix', secret: 'any', baseUrl: process.env.MOCK_URL });

  upload(media: Buffer) {
    return this.wx.uploadTempMedia({ type: 'image', media });
  }

  misspelt() {
    // @ts-expect-error A misspelt field: the types have not fallen back to `any`.
    return this.wx.getDailyRetain({ begin_dat: '20240313', end_date: '20240313' });
  }

  async show() {
    const { openid } = await this.wx.login(`user-7-${Math.random()}`);
    const { ref_date: day } = await this.wx.getDailyRetain(DAY);
    try {
      await this.wx.getDailyRetain(DAY, { headers: { prefer: 'errcode=45009' } });
      return { openid, day };
    } catch (error) {
      if (!isApiError(error, 'getDailyRetain')) throw error;
      return { openid, day, errcode: error.errcode, known: error.meaning !== undefined };
    }
  }
}
