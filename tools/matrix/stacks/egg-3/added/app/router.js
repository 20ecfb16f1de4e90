const { createPush, reply } = require('weapp-openapi/push');
const { toKoaMiddleware } = require('weapp-openapi/push/node');

const push = createPush({
  appid: 'wxmatrix',
  token: 'matrix',
  encodingAESKey: 'A'.repeat(43),
  mode: 'secure',
});
push.on('text', (message) => reply.transferToService(message));

module.exports = ({ router, controller }) => {
  router.get('/', controller.home.index);
  router.get('/weapp', controller.weapp.show);
  router.all('/wechat', toKoaMiddleware(push));
};
