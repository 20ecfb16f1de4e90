import type { Application } from 'egg';
import { createPush, reply } from 'weapp-openapi/push';
import { toKoaMiddleware } from 'weapp-openapi/push/node';

const push = createPush({
  appid: 'wxmatrix',
  token: 'matrix',
  encodingAESKey: 'A'.repeat(43),
  mode: 'secure',
});
push.on('text', (message) => reply.transferToService(message));

export default ({ router, controller }: Application) => {
  router.get('/weapp', controller.weapp.show);
  router.all('/wechat', toKoaMiddleware(push));
};
