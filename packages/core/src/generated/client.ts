// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { CallOptions } from '../call-options.ts';
import type {
  Code2SessionRequest,
  Code2SessionResponse,
  GetAccessTokenRequest,
  GetAccessTokenResponse,
  GetDailyRetainRequest,
  GetDailyRetainResponse,
  GetDailyVisitTrendRequest,
  GetDailyVisitTrendResponse,
  GetStableAccessTokenRequest,
  GetStableAccessTokenResponse,
} from './schemas.ts';

/** Every operation of the spec by its `operationId`. */
export interface Operations {
  /**
   * 小程序登录凭证校验
   *
   * Logs a user in: exchanges the code that `wx.login` gave the front end for the user's openid and
   * session_key. A code works once and for a few minutes only.
   *
   * Keep the session_key on the server; never send it to the mini program.
   *
   * Documented errcodes: -1, 40029, 40226, 45011.
   *
   * @example
   * await wx.code2Session({
   *   appid: 'APPID',
   *   secret: 'SECRET',
   *   js_code: 'JSCODE',
   *   grant_type: 'authorization_code'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session.html 官方文档}
   */
  code2Session(input: Code2SessionRequest, options?: CallOptions): Promise<Code2SessionResponse>;

  /**
   * 获取接口调用凭据
   *
   * The account's access_token, in the classic kind: every call issues a new token, and the one before it
   * dies about 5 minutes later. One central place has to fetch it for all processes; prefer
   * getStableAccessToken, whose token is a different one.
   *
   * An account whose AppSecret is frozen gets 40243.
   *
   * Documented errcodes: -1, 40001, 40002, 40013, 40125, 40164, 40243, 41004, 50004, 50007.
   *
   * @example
   * await wx.getAccessToken({
   *   appid: 'APPID',
   *   secret: 'APPSECRET',
   *   grant_type: 'client_credential'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getaccesstoken.html 官方文档}
   */
  getAccessToken(input: GetAccessTokenRequest, options?: CallOptions): Promise<GetAccessTokenResponse>;

  /**
   * 获取用户访问小程序日留存
   *
   * Retention of one day: how many of its new users, and of its active users, came back 1 to 7, 14 and
   * 30 days later.
   *
   * One call answers one day, so `begin_date` and `end_date` are the same, yesterday at the latest.
   * Later keys fill in as their days pass: yesterday's answer knows no more than key 0.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.getDailyRetain({
   *   begin_date: '20170313',
   *   end_date: '20170313'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getdailyretain.html 官方文档}
   */
  getDailyRetain(input: GetDailyRetainRequest, options?: CallOptions): Promise<GetDailyRetainResponse>;

  /**
   * 获取用户访问小程序数据日趋势
   *
   * Visits of one day: sessions, page visits, users, time spent and depth.
   *
   * One call answers one day, so `begin_date` and `end_date` are the same, yesterday at the latest.
   * A day whose figures are not ready comes as an empty `list`.
   *
   * Documented errcodes: -1, 40001, 61504.
   *
   * @example
   * await wx.getDailyVisitTrend({
   *   begin_date: '20170313',
   *   end_date: '20170313'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getdailyvisittrend.html 官方文档}
   */
  getDailyVisitTrend(input: GetDailyVisitTrendRequest, options?: CallOptions): Promise<GetDailyVisitTrendResponse>;

  /**
   * 获取稳定版接口调用凭据
   *
   * The account's access_token, in the stable kind: asking again gives the same token while it lives, so
   * that several processes do not log each other out. It is independent of the token of getAccessToken.
   *
   * With `force_refresh` the current token dies at once and a new one comes; that is allowed 20 times a
   * day, at least 30 seconds apart. Without it, WeChat changes the token 5 minutes before it expires.
   * Limits: 10,000 calls a minute and 500,000 a day. Keep room for 512 characters.
   *
   * Documented errcodes: -1, 40002, 40013, 40125, 40164, 41002, 41004, 43002, 45009, 45011, 89503, 89506, 89507.
   *
   * @example
   * await wx.getStableAccessToken({
   *   grant_type: 'client_credential',
   *   appid: 'APPID',
   *   secret: 'APPSECRET'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
   */
  getStableAccessToken(input: GetStableAccessTokenRequest, options?: CallOptions): Promise<GetStableAccessTokenResponse>;
}
