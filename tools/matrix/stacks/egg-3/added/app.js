const { createWeapp } = require('weapp-openapi');

module.exports = class {
  constructor(app) {
    this.app = app;
  }

  configDidLoad() {
    this.app.weapp = createWeapp({ appid: 'wxmatrix', secret: 'any', baseUrl: process.env.MOCK_URL });
  }
};
