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

/** The GET operations by path: arguments after the path, and the answer. */
export interface GetPaths {
  /**
   * 获取接口调用凭据 (getAccessToken)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getaccesstoken.html 官方文档}
   */
  '/cgi-bin/token': { args: [init: { params: { query: GetAccessTokenRequest } } & CallOptions]; data: GetAccessTokenResponse };
  /**
   * 小程序登录凭证校验 (code2Session)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session.html 官方文档}
   */
  '/sns/jscode2session': { args: [init: { params: { query: Code2SessionRequest } } & CallOptions]; data: Code2SessionResponse };
}

/** The POST operations by path: arguments after the path, and the answer. */
export interface PostPaths {
  /**
   * 获取稳定版接口调用凭据 (getStableAccessToken)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
   */
  '/cgi-bin/stable_token': { args: [init: { body: GetStableAccessTokenRequest } & CallOptions]; data: GetStableAccessTokenResponse };
  /**
   * 获取用户访问小程序日留存 (getDailyRetain)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getdailyretain.html 官方文档}
   */
  '/datacube/getweanalysisappiddailyretaininfo': { args: [init: { body: GetDailyRetainRequest } & CallOptions]; data: GetDailyRetainResponse };
  /**
   * 获取用户访问小程序数据日趋势 (getDailyVisitTrend)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getdailyvisittrend.html 官方文档}
   */
  '/datacube/getweanalysisappiddailyvisittrend': { args: [init: { body: GetDailyVisitTrendRequest } & CallOptions]; data: GetDailyVisitTrendResponse };
}
