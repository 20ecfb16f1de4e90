// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { CallOptions } from '../call-options.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its `operationId`. */
export interface Operations {
  /**
   * 重置登录态
   *
   * Replaces a user's session_key and answers the new one. The old key is not sent: a signature made with
   * it proves it. It is dead from then on, so choose a moment when the user does not need it.
   *
   * The new key expires when the old one would have; a reset does not prolong it. Limits: 60,000 calls a
   * minute for a mini program, and not often for the same user.
   *
   * Documented errcodes: -1, 40097, 45011, 87007, 87008, 87009.
   *
   * @example
   * await wx.ResetUserSessionKey({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   signature: 'fefce01bfba4670c85b228e6ca2b493c90971e7c442f54fc448662eb7cd72509',
   *   sig_method: 'hmac_sha256'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_resetusersessionkey.html 官方文档}
   */
  ResetUserSessionKey(input: Schemas.ResetUserSessionKeyRequest, options?: CallOptions): Promise<Schemas.ResetUserSessionKeyResponse>;

  /**
   * 网络通信检测
   *
   * Checks from WeChat's side whether the account's callback URL can be reached: resolves its host name
   * and sends one ping to each address. An account without a callback URL gets 40201.
   *
   * Documented errcodes: 40201, 40202, 40203.
   *
   * @example
   * await wx.callbackCheck({
   *   action: 'all',
   *   check_operator: 'DEFAULT'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_callbackcheck.html 官方文档}
   */
  callbackCheck(input: Schemas.CallbackCheckRequest, options?: CallOptions): Promise<Schemas.CallbackCheckResponse>;

  /**
   * 检查加密信息
   *
   * Tells whether encrypted data that the front end passed on really came from WeChat. Only phone number
   * data can be checked, and only for 3 days after WeChat made it; anything else is answered with
   * errcode 1.
   *
   * Documented errcodes: -1, 1, 40097, 44002, 47001.
   *
   * @example
   * await wx.checkEncryptedData({
   *   encrypted_msg_hash: '657edd868c9715a9bebe42b833269a557a48498785397a796f1568c29a200b2c'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/basic-info/api_checkencrypteddata.html 官方文档}
   */
  checkEncryptedData(input: Schemas.CheckEncryptedDataRequest, options?: CallOptions): Promise<Schemas.CheckEncryptedDataResponse>;

  /**
   * 检验登录态
   *
   * Tells whether the session_key that the server keeps for a user is still the valid one. The key itself
   * is not sent: a signature made with it proves it. A failed check is answered with 87009.
   *
   * A user has one valid session_key at a time. It dies of age, and also when `wx.login` or the data
   * pre-fetch (数据预拉取) obtains a new code for the user.
   *
   * Documented errcodes: 87009.
   *
   * @example
   * await wx.checkSessionKey({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   signature: 'fefce01bfba4670c85b228e6ca2b493c90971e7c442f54fc448662eb7cd72509',
   *   sig_method: 'hmac_sha256'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_checksessionkey.html 官方文档}
   */
  checkSessionKey(input: Schemas.CheckSessionKeyRequest, options?: CallOptions): Promise<Schemas.CheckSessionKeyResponse>;

  /**
   * 重置指定API调用次数
   *
   * Sets today's call count of one operation back to zero. The token decides whose count is meant: take
   * the one of the account that the operation belongs to.
   *
   * An account has 50 resets a month, apart from those of clearQuota; one is used up each time that a
   * reset takes effect. Call counts may be off by about 1%.
   *
   * Documented errcodes: 40001, 41001, 42001, 44002, 45009, 50002, 76021, 76022.
   *
   * @example
   * await wx.clearApiQuota({
   *   cgi_path: '/channels/ec/basics/info/get'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_clearapiquota.html 官方文档}
   */
  clearApiQuota(input: Schemas.ClearApiQuotaRequest, options?: CallOptions): Promise<Schemas.ClearApiQuotaResponse>;

  /**
   * 重置API调用次数
   *
   * Sets today's call counts of all operations of an account back to zero, with its access_token. When
   * the token itself can no longer be fetched, use clearQuotaByAppSecret.
   *
   * An account has 10 resets a month, shared with clearQuotaByAppSecret; one made by a third-party
   * platform on its behalf counts too. Call counts may be off by about 1%.
   *
   * Documented errcodes: 40013, 48006.
   *
   * @example
   * await wx.clearQuota({
   *   appid: 'wx448f04719cd48f69'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_clearquota.html 官方文档}
   */
  clearQuota(input: Schemas.ClearQuotaRequest, options?: CallOptions): Promise<Schemas.ClearQuotaResponse>;

  /**
   * 使用AppSecret重置API调用次数
   *
   * Sets today's call counts of all operations of an account back to zero, with its AppSecret instead of
   * an access_token: the way out when the quota of fetching tokens is used up.
   *
   * An account has 10 resets a month, shared with clearQuota. Call counts may be off by about 1%. The
   * parameters go in the query, though the method is POST.
   *
   * Documented errcodes: -1, 40013, 41002, 41004, 48006.
   *
   * @example
   * await wx.clearQuotaByAppSecret({
   *   appid: 'wx448f04719cd48f69',
   *   appsecret: 'APPSECRET'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_clearquotabyappsecret.html 官方文档}
   */
  clearQuotaByAppSecret(input: Schemas.ClearQuotaByAppSecretRequest, options?: CallOptions): Promise<Schemas.ClearQuotaByAppSecretResponse>;

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
   *   appid: 'wx448f04719cd48f69',
   *   secret: 'APPSECRET',
   *   js_code: 'JSCODE',
   *   grant_type: 'authorization_code'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session.html 官方文档}
   */
  code2Session(input: Schemas.Code2SessionRequest, options?: CallOptions): Promise<Schemas.Code2SessionResponse>;

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
   *   appid: 'wx448f04719cd48f69',
   *   secret: 'APPSECRET',
   *   grant_type: 'client_credential'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getaccesstoken.html 官方文档}
   */
  getAccessToken(input: Schemas.GetAccessTokenRequest, options?: CallOptions): Promise<Schemas.GetAccessTokenResponse>;

  /**
   * 获取微信API服务器IP
   *
   * The addresses behind api.weixin.qq.com, for a firewall that limits outgoing calls.
   *
   * They change: ask once a day and never keep calling one fixed address. A server that does call by
   * address should take one of its own carrier; between carriers packets get lost at busy hours.
   *
   * Documented errcodes: 40013.
   *
   * @example
   * await wx.getApiDomainIp();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getapidomainip.html 官方文档}
   */
  getApiDomainIp(input?: Schemas.GetApiDomainIpRequest, options?: CallOptions): Promise<Schemas.GetApiDomainIpResponse>;

  /**
   * 查询API调用额度
   *
   * How often an operation may be called a day, how often it was called today, and how fast it may be
   * called. What the page of the operation itself says about its quota takes precedence.
   *
   * The token decides whose quota is meant: take the one of the account that the operation belongs to.
   * Operations under /sns/ cannot be asked about; they get 76022. An account's own calls and those of a
   * third-party platform on its behalf have separate rate limits.
   *
   * Documented errcodes: 76021, 76022.
   *
   * @example
   * await wx.getApiQuota({
   *   cgi_path: '/wxa/gettemplatedraftlist'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getapiquota.html 官方文档}
   */
  getApiQuota(input: Schemas.GetApiQuotaRequest, options?: CallOptions): Promise<Schemas.GetApiQuotaResponse>;

  /**
   * 获取微信推送服务器IP
   *
   * The addresses from which WeChat sends messages and events to the account's server, for a firewall
   * that limits incoming calls. They change: ask once a day.
   *
   * Documented errcodes: 40013.
   *
   * @example
   * await wx.getCallbackIp();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getcallbackip.html 官方文档}
   */
  getCallbackIp(input?: Schemas.GetCallbackIpRequest, options?: CallOptions): Promise<Schemas.GetCallbackIpResponse>;

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
  getDailyRetain(input: Schemas.GetDailyRetainRequest, options?: CallOptions): Promise<Schemas.GetDailyRetainResponse>;

  /**
   * 获取用户访问小程序数据概况
   *
   * The account on one day: its users since the beginning, and how often it was shared.
   *
   * One call answers one day, so `begin_date` and `end_date` are the same, yesterday at the latest.
   * A day whose figures are not ready comes as an empty `list`.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getDailySummary({
   *   begin_date: '20170313',
   *   end_date: '20170313'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getdailysummary.html 官方文档}
   */
  getDailySummary(input: Schemas.GetDailySummaryRequest, options?: CallOptions): Promise<Schemas.GetDailySummaryResponse>;

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
  getDailyVisitTrend(input: Schemas.GetDailyVisitTrendRequest, options?: CallOptions): Promise<Schemas.GetDailyVisitTrendResponse>;

  /**
   * 获取用户访问小程序月留存
   *
   * Retention of one month: how many of its new users, and of its active users, came back in the next.
   *
   * One call answers one natural month: `begin_date` is its first day, `end_date` its last. Key 1 comes
   * once the next month has passed.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getMonthlyRetain({
   *   begin_date: '20170201',
   *   end_date: '20170228'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getmonthlyretain.html 官方文档}
   */
  getMonthlyRetain(input: Schemas.GetMonthlyRetainRequest, options?: CallOptions): Promise<Schemas.GetMonthlyRetainResponse>;

  /**
   * 获取用户访问小程序数据月趋势
   *
   * Visits of one month: sessions, page visits, users, time spent and depth.
   *
   * One call answers one natural month: `begin_date` is its first day, `end_date` its last; last month is
   * the newest. Visits are summed over the month, users are counted once in it, so the daily answers do
   * not add up to it.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getMonthlyVisitTrend({
   *   begin_date: '20170301',
   *   end_date: '20170331'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getmonthlyvisittrend.html 官方文档}
   */
  getMonthlyVisitTrend(input: Schemas.GetMonthlyVisitTrendRequest, options?: CallOptions): Promise<Schemas.GetMonthlyVisitTrendResponse>;

  /**
   * 支付后获取Unionid
   *
   * The unionid of a user who has just paid, without asking for the user's consent. It works for 5
   * minutes after the payment, and only in verified mini programs (仅认证).
   *
   * Name the payment by `transaction_id`, or by `mch_id` and `out_trade_no` together.
   *
   * Documented errcodes: -1, 40001, 40003, 89002, 89300.
   *
   * @example
   * await wx.getPaidUnionid({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/basic-info/api_getpaidunionid.html 官方文档}
   */
  getPaidUnionid(input: Schemas.GetPaidUnionidRequest, options?: CallOptions): Promise<Schemas.GetPaidUnionidResponse>;

  /**
   * 获取小程序性能数据
   *
   * Start-up and runtime figures of the mini program, day by day: one table for each figure that the
   * `module` has, for the devices and networks that `params` selects.
   *
   * The span of `time` is 30 days at most; both of its days are in the answer.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getPerformanceData({
   *   time: {
   *     begin_timestamp: 1609603200,
   *     end_timestamp: 1609689600
   *   },
   *   module: '10022',
   *   params: [
   *     {
   *       field: 'networktype',
   *       value: 'wifi'
   *     },
   *     {
   *       field: 'device_level',
   *       value: '1'
   *     },
   *     {
   *       field: 'device',
   *       value: '1'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getperformancedata.html 官方文档}
   */
  getPerformanceData(input: Schemas.GetPerformanceDataRequest, options?: CallOptions): Promise<Schemas.GetPerformanceDataResponse>;

  /**
   * 获取手机号
   *
   * Exchanges the code of the phone number button (`open-type="getPhoneNumber"`) for the user's phone
   * number. A code works once and for 5 minutes; it is not the code of `wx.login`.
   *
   * Documented errcodes: -1, 40013, 40029, 45011.
   *
   * @example
   * await wx.getPhoneNumber({
   *   code: 'e31968a7f94cc5ee25fafc2aef2773f0bb8c3937b22520eb8ee345274d00c144'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/phone-number/api_getphonenumber.html 官方文档}
   */
  getPhoneNumber(input: Schemas.GetPhoneNumberRequest, options?: CallOptions): Promise<Schemas.GetPhoneNumberResponse>;

  /**
   * 获取插件用户openpid
   *
   * Exchanges the code that `wx.pluginLogin` gave a plugin's front end for the plugin user's openpid. A
   * code works once and for 5 minutes.
   *
   * Documented errcodes: 1000, 1001, 1003, 1005, 1007, 1022, 40016, 45009.
   *
   * @example
   * await wx.getPluginOpenPId({
   *   code: '0c2b206443ce0c23338f6cb4d1ec15a1af0b8bcddbff26510dda4b23a433c391'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/basic-info/api_getpluginopenpid.html 官方文档}
   */
  getPluginOpenPId(input: Schemas.GetPluginOpenPIdRequest, options?: CallOptions): Promise<Schemas.GetPluginOpenPIdResponse>;

  /**
   * 查询rid信息
   *
   * What WeChat recorded of a failed call: its parameters, answer, duration and caller. The rid stands at
   * the end of most errmsg and can be looked up for 7 days, only with a token of the account whose call
   * failed. Calls under /sns/ cannot be looked up; they get 76022.
   *
   * The answer repeats what the call sent, and with it whatever secrets it carried: do not log it.
   *
   * Documented errcodes: 76001, 76002, 76003, 76004, 76022.
   *
   * @example
   * await wx.getRidInfo({
   *   rid: '61725984-6126f6f9-040f19c4'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getridinfo.html 官方文档}
   */
  getRidInfo(input: Schemas.GetRidInfoRequest, options?: CallOptions): Promise<Schemas.GetRidInfoResponse>;

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
   *   appid: 'wx448f04719cd48f69',
   *   secret: 'APPSECRET'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
   */
  getStableAccessToken(input: Schemas.GetStableAccessTokenRequest, options?: CallOptions): Promise<Schemas.GetStableAccessTokenResponse>;

  /**
   * 获取用户encryptKey
   *
   * The user's last 3 encryption keys, newest first, for data that the front end encrypted with
   * `wx.getUserCryptoManager`. A key lives 3600 seconds; choose it by the `version` that came with the
   * data. The session_key is not sent: a signature made with it proves it.
   *
   * Documented errcodes: 40001, 87007, 87008, 87009.
   *
   * @example
   * await wx.getUserEncryptKey({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   signature: 'fefce01bfba4670c85b228e6ca2b493c90971e7c442f54fc448662eb7cd72509',
   *   sig_method: 'hmac_sha256'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/internet/api_getuserencryptkey.html 官方文档}
   */
  getUserEncryptKey(input: Schemas.GetUserEncryptKeyRequest, options?: CallOptions): Promise<Schemas.GetUserEncryptKeyResponse>;

  /**
   * 获取小程序用户画像分布
   *
   * Who the new and the active users of a period are: by province, city, gender, platform, phone model
   * and age. New users are those whose first visit ever fell into the period, active users all who
   * visited in it; each user counts once.
   *
   * The period is yesterday, or the last 7 or 30 days up to yesterday.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getUserPortrait({
   *   begin_date: '20170611',
   *   end_date: '20170617'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getuserportrait.html 官方文档}
   */
  getUserPortrait(input: Schemas.GetUserPortraitRequest, options?: CallOptions): Promise<Schemas.GetUserPortraitResponse>;

  /**
   * 获取用户小程序访问分布数据
   *
   * How the visits of one day spread over three things: where users came from, how long they stayed, and
   * how many pages deep they went. Each is a histogram; a bucket without visits may be left out.
   *
   * One call answers one day, so `begin_date` and `end_date` are the same, yesterday at the latest.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getVisitDistribution({
   *   begin_date: '20170313',
   *   end_date: '20170313'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitdistribution.html 官方文档}
   */
  getVisitDistribution(input: Schemas.GetVisitDistributionRequest, options?: CallOptions): Promise<Schemas.GetVisitDistributionResponse>;

  /**
   * 获取访问页面数据
   *
   * Visits of each page on one day, most visited first; only the 200 pages with the most
   * `page_visit_pv` come.
   *
   * One call answers one day, so `begin_date` and `end_date` are the same, yesterday at the latest.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getVisitPage({
   *   begin_date: '20170313',
   *   end_date: '20170313'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitpage.html 官方文档}
   */
  getVisitPage(input: Schemas.GetVisitPageRequest, options?: CallOptions): Promise<Schemas.GetVisitPageResponse>;

  /**
   * 获取用户访问小程序周留存
   *
   * Retention of one week: how many of its new users, and of its active users, came back 1 to 4 weeks
   * later.
   *
   * One call answers one natural week: `begin_date` is its Monday, `end_date` its Sunday. Later keys fill
   * in as their weeks pass.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getWeeklyRetain({
   *   begin_date: '20170306',
   *   end_date: '20170312'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getweeklyretain.html 官方文档}
   */
  getWeeklyRetain(input: Schemas.GetWeeklyRetainRequest, options?: CallOptions): Promise<Schemas.GetWeeklyRetainResponse>;

  /**
   * 获取用户访问小程序数据周趋势
   *
   * Visits of one week: sessions, page visits, users, time spent and depth.
   *
   * One call answers one natural week: `begin_date` is its Monday, `end_date` its Sunday. Visits are summed
   * over the week, users are counted once in it, so seven daily answers do not add up to it.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getWeeklyVisitTrend({
   *   begin_date: '20170306',
   *   end_date: '20170312'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getweeklyvisittrend.html 官方文档}
   */
  getWeeklyVisitTrend(input: Schemas.GetWeeklyVisitTrendRequest, options?: CallOptions): Promise<Schemas.GetWeeklyVisitTrendResponse>;
}
