// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { CallOptions } from '../call-options.ts';
import type * as Schemas from './schemas.ts';

/** The GET operations by path: arguments after the path, and the answer. */
export interface GetPaths {
  /**
   * 获取微信API服务器IP (getApiDomainIp)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getapidomainip.html 官方文档}
   */
  '/cgi-bin/get_api_domain_ip': { args: [init?: CallOptions]; data: Schemas.GetApiDomainIpResponse };
  /**
   * 获取微信推送服务器IP (getCallbackIp)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getcallbackip.html 官方文档}
   */
  '/cgi-bin/getcallbackip': { args: [init?: CallOptions]; data: Schemas.GetCallbackIpResponse };
  /**
   * 获取接口调用凭据 (getAccessToken)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getaccesstoken.html 官方文档}
   */
  '/cgi-bin/token': { args: [init: { params: { query: Schemas.GetAccessTokenRequest } } & CallOptions]; data: Schemas.GetAccessTokenResponse };
  /**
   * 小程序登录凭证校验 (code2Session)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session.html 官方文档}
   */
  '/sns/jscode2session': { args: [init: { params: { query: Schemas.Code2SessionRequest } } & CallOptions]; data: Schemas.Code2SessionResponse };
  /**
   * 获取用户encryptKey (getUserEncryptKey)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/internet/api_getuserencryptkey.html 官方文档}
   */
  '/wxa/business/getuserencryptkey': { args: [init: { params: { query: Schemas.GetUserEncryptKeyRequest } } & CallOptions]; data: Schemas.GetUserEncryptKeyResponse };
  /**
   * 检验登录态 (checkSessionKey)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_checksessionkey.html 官方文档}
   */
  '/wxa/checksession': { args: [init: { params: { query: Schemas.CheckSessionKeyRequest } } & CallOptions]; data: Schemas.CheckSessionKeyResponse };
  /**
   * 支付后获取Unionid (getPaidUnionid)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/basic-info/api_getpaidunionid.html 官方文档}
   */
  '/wxa/getpaidunionid': { args: [init: { params: { query: Schemas.GetPaidUnionidRequest } } & CallOptions]; data: Schemas.GetPaidUnionidResponse };
  /**
   * 重置登录态 (ResetUserSessionKey)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_resetusersessionkey.html 官方文档}
   */
  '/wxa/resetusersessionkey': { args: [init: { params: { query: Schemas.ResetUserSessionKeyRequest } } & CallOptions]; data: Schemas.ResetUserSessionKeyResponse };
}

/** The POST operations by path: arguments after the path, and the answer. */
export interface PostPaths {
  /**
   * 网络通信检测 (callbackCheck)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_callbackcheck.html 官方文档}
   */
  '/cgi-bin/callback/check': { args: [init: { body: Schemas.CallbackCheckRequest } & CallOptions]; data: Schemas.CallbackCheckResponse };
  /**
   * 重置API调用次数 (clearQuota)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_clearquota.html 官方文档}
   */
  '/cgi-bin/clear_quota': { args: [init: { body: Schemas.ClearQuotaRequest } & CallOptions]; data: Schemas.ClearQuotaResponse };
  /**
   * 使用AppSecret重置API调用次数 (clearQuotaByAppSecret)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_clearquotabyappsecret.html 官方文档}
   */
  '/cgi-bin/clear_quota/v2': { args: [init: { params: { query: Schemas.ClearQuotaByAppSecretRequest } } & CallOptions]; data: Schemas.ClearQuotaByAppSecretResponse };
  /**
   * 重置指定API调用次数 (clearApiQuota)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_clearapiquota.html 官方文档}
   */
  '/cgi-bin/openapi/quota/clear': { args: [init: { body: Schemas.ClearApiQuotaRequest } & CallOptions]; data: Schemas.ClearApiQuotaResponse };
  /**
   * 查询API调用额度 (getApiQuota)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getapiquota.html 官方文档}
   */
  '/cgi-bin/openapi/quota/get': { args: [init: { body: Schemas.GetApiQuotaRequest } & CallOptions]; data: Schemas.GetApiQuotaResponse };
  /**
   * 查询rid信息 (getRidInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getridinfo.html 官方文档}
   */
  '/cgi-bin/openapi/rid/get': { args: [init: { body: Schemas.GetRidInfoRequest } & CallOptions]; data: Schemas.GetRidInfoResponse };
  /**
   * 获取稳定版接口调用凭据 (getStableAccessToken)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
   */
  '/cgi-bin/stable_token': { args: [init: { body: Schemas.GetStableAccessTokenRequest } & CallOptions]; data: Schemas.GetStableAccessTokenResponse };
  /**
   * 获取用户访问小程序日留存 (getDailyRetain)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getdailyretain.html 官方文档}
   */
  '/datacube/getweanalysisappiddailyretaininfo': { args: [init: { body: Schemas.GetDailyRetainRequest } & CallOptions]; data: Schemas.GetDailyRetainResponse };
  /**
   * 获取用户访问小程序数据概况 (getDailySummary)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getdailysummary.html 官方文档}
   */
  '/datacube/getweanalysisappiddailysummarytrend': { args: [init: { body: Schemas.GetDailySummaryRequest } & CallOptions]; data: Schemas.GetDailySummaryResponse };
  /**
   * 获取用户访问小程序数据日趋势 (getDailyVisitTrend)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getdailyvisittrend.html 官方文档}
   */
  '/datacube/getweanalysisappiddailyvisittrend': { args: [init: { body: Schemas.GetDailyVisitTrendRequest } & CallOptions]; data: Schemas.GetDailyVisitTrendResponse };
  /**
   * 获取用户访问小程序月留存 (getMonthlyRetain)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getmonthlyretain.html 官方文档}
   */
  '/datacube/getweanalysisappidmonthlyretaininfo': { args: [init: { body: Schemas.GetMonthlyRetainRequest } & CallOptions]; data: Schemas.GetMonthlyRetainResponse };
  /**
   * 获取用户访问小程序数据月趋势 (getMonthlyVisitTrend)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getmonthlyvisittrend.html 官方文档}
   */
  '/datacube/getweanalysisappidmonthlyvisittrend': { args: [init: { body: Schemas.GetMonthlyVisitTrendRequest } & CallOptions]; data: Schemas.GetMonthlyVisitTrendResponse };
  /**
   * 获取小程序用户画像分布 (getUserPortrait)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getuserportrait.html 官方文档}
   */
  '/datacube/getweanalysisappiduserportrait': { args: [init: { body: Schemas.GetUserPortraitRequest } & CallOptions]; data: Schemas.GetUserPortraitResponse };
  /**
   * 获取用户小程序访问分布数据 (getVisitDistribution)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitdistribution.html 官方文档}
   */
  '/datacube/getweanalysisappidvisitdistribution': { args: [init: { body: Schemas.GetVisitDistributionRequest } & CallOptions]; data: Schemas.GetVisitDistributionResponse };
  /**
   * 获取访问页面数据 (getVisitPage)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitpage.html 官方文档}
   */
  '/datacube/getweanalysisappidvisitpage': { args: [init: { body: Schemas.GetVisitPageRequest } & CallOptions]; data: Schemas.GetVisitPageResponse };
  /**
   * 获取用户访问小程序周留存 (getWeeklyRetain)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getweeklyretain.html 官方文档}
   */
  '/datacube/getweanalysisappidweeklyretaininfo': { args: [init: { body: Schemas.GetWeeklyRetainRequest } & CallOptions]; data: Schemas.GetWeeklyRetainResponse };
  /**
   * 获取用户访问小程序数据周趋势 (getWeeklyVisitTrend)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getweeklyvisittrend.html 官方文档}
   */
  '/datacube/getweanalysisappidweeklyvisittrend': { args: [init: { body: Schemas.GetWeeklyVisitTrendRequest } & CallOptions]; data: Schemas.GetWeeklyVisitTrendResponse };
  /**
   * 检查加密信息 (checkEncryptedData)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/basic-info/api_checkencrypteddata.html 官方文档}
   */
  '/wxa/business/checkencryptedmsg': { args: [init: { body: Schemas.CheckEncryptedDataRequest } & CallOptions]; data: Schemas.CheckEncryptedDataResponse };
  /**
   * 获取手机号 (getPhoneNumber)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/phone-number/api_getphonenumber.html 官方文档}
   */
  '/wxa/business/getuserphonenumber': { args: [init: { body: Schemas.GetPhoneNumberRequest } & CallOptions]; data: Schemas.GetPhoneNumberResponse };
  /**
   * 获取小程序性能数据 (getPerformanceData)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getperformancedata.html 官方文档}
   */
  '/wxa/business/performance/boot': { args: [init: { body: Schemas.GetPerformanceDataRequest } & CallOptions]; data: Schemas.GetPerformanceDataResponse };
  /**
   * 获取插件用户openpid (getPluginOpenPId)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/basic-info/api_getpluginopenpid.html 官方文档}
   */
  '/wxa/getpluginopenpid': { args: [init: { body: Schemas.GetPluginOpenPIdRequest } & CallOptions]; data: Schemas.GetPluginOpenPIdResponse };
}
