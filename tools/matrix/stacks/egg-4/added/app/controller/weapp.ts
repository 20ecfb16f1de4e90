import { Controller } from 'egg';
import { isApiError } from 'weapp-openapi';

const DAY = { begin_date: '20240313', end_date: '20240313' };

export default class WeappController extends Controller {
  async show() {
    const { weapp } = this.app;
    const { openid } = await weapp.login(`user-7-${Math.random()}`);
    const { ref_date: day } = await weapp.getDailyRetain(DAY);
    try {
      await weapp.getDailyRetain(DAY, { headers: { prefer: 'errcode=45009' } });
    } catch (error) {
      if (!isApiError(error, 'getDailyRetain')) throw error;
      this.ctx.body = { openid, day, errcode: error.errcode, known: error.meaning !== undefined };
    }
  }
}
