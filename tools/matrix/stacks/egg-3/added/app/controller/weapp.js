const { Controller } = require('egg');

module.exports = class extends Controller {
  async show() {
    this.ctx.body = await this.ctx.service.weapp.show();
  }
};
