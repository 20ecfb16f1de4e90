import { All, Controller, Inject } from '@midwayjs/core';
import { createPush, reply } from 'weapp-openapi/push';
import { type KoaLikeContext, toKoaMiddleware } from 'weapp-openapi/push/node';

const answer = toKoaMiddleware(
  createPush({ appid: 'wxmatrix', token: 'matrix', encodingAESKey: 'A'.repeat(43), mode: 'secure' }).on(
    'text',
    (message) => reply.transferToService(message),
  ),
);

@Controller('/wechat')
export class WechatController {
  @Inject()
  ctx: KoaLikeContext;

  @All('/')
  async receive() {
    await answer(this.ctx);
    return this.ctx.body;
  }
}
