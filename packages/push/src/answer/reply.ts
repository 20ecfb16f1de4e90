import { misused } from '../errors.ts';
import type { TransferCustomerServiceReply } from '../generated/schemas.ts';
import { failureWrong, transferWrong } from '../messages/handlers.ts';

/** What a message needs to be answered with another one. */
interface Addressed {
  ToUserName: string;
  FromUserName: string;
}

/** The answers that are messages themselves; also `push.reply`. */
export const reply = {
  /**
   * Hands a user's message to WeChat's own support desk (客服). For messages of users only, not for events.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/trans.html 官方文档}
   */
  transferToService: (message: Addressed): TransferCustomerServiceReply => {
    const { ToUserName, FromUserName } = Object(message) as Addressed;
    if (typeof ToUserName !== 'string' || typeof FromUserName !== 'string') misused(transferWrong());
    return {
      ...{ ToUserName: FromUserName, FromUserName: ToUserName },
      CreateTime: Math.floor(Date.now() / 1_000),
      MsgType: 'transfer_customer_service',
    };
  },
  /** `{ ErrCode: 0 }`: delivered, refunded or whatever the message asked for. */
  success: () => ({ ErrCode: 0, ErrMsg: 'success' }),
  /**
   * An ErrCode other than 0: WeChat sends the message again, and it will be handled again.
   *
   * @param ErrMsg Why, for WeChat's logs.
   */
  failure: (ErrCode: number, ErrMsg: string): { ErrCode: number; ErrMsg: string } => {
    if (!Number.isInteger(ErrCode) || ErrCode === 0) misused(failureWrong());
    return { ErrCode, ErrMsg };
  },
};
