const { Service } = require('egg');
const { isApiError } = require('weapp-openapi');

const DAY = { begin_date: '20240313', end_date: '20240313' };

module.exports = class extends Service {
  async show() {
    const { weapp } = this.app;
    const { openid } = await weapp.login(`user-7-${Math.random()}`);
    const { ref_date: day } = await weapp.getDailyRetain(DAY);
    try {
      await weapp.getDailyRetain(DAY, { headers: { prefer: 'errcode=45009' } });
      return { openid, day };
    } catch (error) {
      if (!isApiError(error, 'getDailyRetain')) throw error;
      return { openid, day, errcode: error.errcode, known: error.meaning !== undefined };
    }
  }
};
