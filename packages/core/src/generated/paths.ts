// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { BinaryAnswer } from '../call/binary-answer.ts';
import type { CallOptions } from '../operation/call-options.ts';
import type { Errcodes } from './errcode-types.ts';
import type * as Schemas from './schemas.ts';

/** The GET operations by path: their options, their answer, and the documented errcodes. */
export interface GetPaths {
  /**
   * 获取所有客服账号 (getkflist)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_getkflist.html 官方文档}
   */
  '/cgi-bin/customservice/getkflist': { init: { params?: { query?: Schemas.GetkflistRequest } } & CallOptions; data: Schemas.GetkflistResponse; errcode: Errcodes['getkflist'] };
  /**
   * 获取在线客服列表 (getonlinekflist)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_getonlinekflist.html 官方文档}
   */
  '/cgi-bin/customservice/getonlinekflist': { init: { params?: { query?: Schemas.GetonlinekflistRequest } } & CallOptions; data: Schemas.GetonlinekflistResponse; errcode: Errcodes['getonlinekflist'] };
  /**
   * 获取所有绑定的物流账号 (getAllAccount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getallaccount.html 官方文档}
   */
  '/cgi-bin/express/business/account/getall': { init: CallOptions; data: Schemas.GetAllAccountResponse; errcode: Errcodes['getAllAccount'] };
  /**
   * 获取支持的快递公司列表 (getAllDelivery)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getalldelivery.html 官方文档}
   */
  '/cgi-bin/express/business/delivery/getall': { init: CallOptions; data: Schemas.GetAllDeliveryResponse; errcode: Errcodes['getAllDelivery'] };
  /**
   * 获取打印员 (getPrinter)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getprinter.html 官方文档}
   */
  '/cgi-bin/express/business/printer/getall': { init: CallOptions; data: Schemas.GetPrinterResponse; errcode: Errcodes['getPrinter'] };
  /**
   * 获取微信API服务器IP (getApiDomainIp)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getapidomainip.html 官方文档}
   */
  '/cgi-bin/get_api_domain_ip': { init: CallOptions; data: Schemas.GetApiDomainIpResponse; errcode: Errcodes['getApiDomainIp'] };
  /**
   * 获取微信推送服务器IP (getCallbackIp)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getcallbackip.html 官方文档}
   */
  '/cgi-bin/getcallbackip': { init: CallOptions; data: Schemas.GetCallbackIpResponse; errcode: Errcodes['getCallbackIp'] };
  /**
   * 获取临时素材 (getKfMedia)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_getmedia.html 官方文档}
   */
  '/cgi-bin/media/get': { init: { params: { query: Schemas.GetKfMediaRequest } } & CallOptions; data: Schemas.GetKfMediaResponse | BinaryAnswer; errcode: Errcodes['getKfMedia'] };
  /**
   * 获取mediaId图片 (getFeedbackmedia)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getfeedbackmedia.html 官方文档}
   */
  '/cgi-bin/media/getfeedbackmedia': { init: { params: { query: Schemas.GetFeedbackmediaRequest } } & CallOptions; data: BinaryAnswer; errcode: Errcodes['getFeedbackmedia'] };
  /**
   * 创建activity_id (createActivityId)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/updatable-message/api_createactivityid.html 官方文档}
   */
  '/cgi-bin/message/wxopen/activityid/create': { init: { params?: { query?: Schemas.CreateActivityIdRequest } } & CallOptions; data: Schemas.CreateActivityIdResponse; errcode: Errcodes['createActivityId'] };
  /**
   * 获取接口调用凭据 (getAccessToken)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getaccesstoken.html 官方文档}
   */
  '/cgi-bin/token': { init: { params: { query: Schemas.GetAccessTokenRequest } } & CallOptions; data: Schemas.GetAccessTokenResponse; errcode: Errcodes['getAccessToken'] };
  /**
   * 取消客服管理员 (cancelkfadmin)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_cancelkfadmin.html 官方文档}
   */
  '/customservice/kfaccount/canceladmin': { init: { params: { query: Schemas.CancelkfadminRequest } } & CallOptions; data: Schemas.CancelkfadminResponse; errcode: Errcodes['cancelkfadmin'] };
  /**
   * 设置客服管理员 (setkfadmin)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_setkfadmin.html 官方文档}
   */
  '/customservice/kfaccount/setadmin': { init: { params: { query: Schemas.SetkfadminRequest } } & CallOptions; data: Schemas.SetkfadminResponse; errcode: Errcodes['setkfadmin'] };
  /**
   * 查询绑定情况 (getKfWorkBound)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-work/api_getkfworkbound.html 官方文档}
   */
  '/customservice/work/get': { init: CallOptions; data: Schemas.GetKfWorkBoundResponse; errcode: Errcodes['getKfWorkBound'] };
  /**
   * 广告数据源报表查询（ad.getUserActionSetReports） (getUserActionSetReports)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/ad/Advertising_data_source_report_query.html 官方文档}
   */
  '/marketing/user_action_set_reports/get': { init: { params: { query: Schemas.GetUserActionSetReportsRequest } } & CallOptions; data: Schemas.GetUserActionSetReportsResponse; errcode: Errcodes['getUserActionSetReports'] };
  /**
   * 广告数据源查询（ad.getUserActionSets） (getUserActionSets)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/ad/Advertising_data_source_query.html 官方文档}
   */
  '/marketing/user_action_sets/get': { init: { params?: { query?: Schemas.GetUserActionSetsRequest } } & CallOptions; data: Schemas.GetUserActionSetsResponse; errcode: Errcodes['getUserActionSets'] };
  /**
   * 小程序登录凭证校验 (code2Session)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session.html 官方文档}
   */
  '/sns/jscode2session': { init: { params: { query: Schemas.Code2SessionRequest } } & CallOptions; data: Schemas.Code2SessionResponse; errcode: Errcodes['code2Session'] };
  /**
   * 获取用户encryptKey (getUserEncryptKey)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/internet/api_getuserencryptkey.html 官方文档}
   */
  '/wxa/business/getuserencryptkey': { init: { params: { query: Schemas.GetUserEncryptKeyRequest } } & CallOptions; data: Schemas.GetUserEncryptKeyResponse; errcode: Errcodes['getUserEncryptKey'] };
  /**
   * 开通无忧退货 (insurance_freight_open)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_open.html 官方文档}
   */
  '/wxa/business/insurance_freight/open': { init: CallOptions; data: Schemas.InsuranceFreightOpenResponse; errcode: Errcodes['insurance_freight_open'] };
  /**
   * 查询开通状态 (insurance_freight_query_open)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_query_open.html 官方文档}
   */
  '/wxa/business/insurance_freight/query_open': { init: CallOptions; data: Schemas.InsuranceFreightQueryOpenResponse; errcode: Errcodes['insurance_freight_query_open'] };
  /**
   * 查询购买资源包的用量情况 (getUsageDetail)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/charge/api_getusagedetail.html 官方文档}
   */
  '/wxa/charge/usage/get': { init: { params: { query: Schemas.GetUsageDetailRequest } } & CallOptions; data: Schemas.GetUsageDetailResponse; errcode: Errcodes['getUsageDetail'] };
  /**
   * 获取小程序某个付费能力的最近用量数据 (getRecentAverageUsage)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/charge/api_getrecentaverageusage.html 官方文档}
   */
  '/wxa/charge/usage/get_recent_average': { init: { params: { query: Schemas.GetRecentAverageUsageRequest } } & CallOptions; data: Schemas.GetRecentAverageUsageResponse; errcode: Errcodes['getRecentAverageUsage'] };
  /**
   * 检验登录态 (checkSessionKey)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_checksessionkey.html 官方文档}
   */
  '/wxa/checksession': { init: { params: { query: Schemas.CheckSessionKeyRequest } } & CallOptions; data: Schemas.CheckSessionKeyResponse; errcode: Errcodes['checkSessionKey'] };
  /**
   * 获取分阶段发布详情 (getGrayReleasePlan)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getgrayreleaseplan.html 官方文档}
   */
  '/wxa/getgrayreleaseplan': { init: CallOptions; data: Schemas.GetGrayReleasePlanResponse; errcode: Errcodes['getGrayReleasePlan'] };
  /**
   * 支付后获取Unionid (getPaidUnionid)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/basic-info/api_getpaidunionid.html 官方文档}
   */
  '/wxa/getpaidunionid': { init: { params: { query: Schemas.GetPaidUnionidRequest } } & CallOptions; data: Schemas.GetPaidUnionidResponse; errcode: Errcodes['getPaidUnionid'] };
  /**
   * 重置登录态 (ResetUserSessionKey)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_resetusersessionkey.html 官方文档}
   */
  '/wxa/resetusersessionkey': { init: { params: { query: Schemas.ResetUserSessionKeyRequest } } & CallOptions; data: Schemas.ResetUserSessionKeyResponse; errcode: Errcodes['ResetUserSessionKey'] };
  /**
   * 获取商品列表 (getGoodsInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_getgoodsinfo.html 官方文档}
   */
  '/wxaapi/broadcast/goods/getapproved': { init: { params: { query: Schemas.GetGoodsInfoRequest } } & CallOptions; data: Schemas.GetGoodsInfoResponse; errcode: Errcodes['getGoodsInfo'] };
  /**
   * 直播挂件获取全局KEY (getdefault_goodskey)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getdefault_goodskey.html 官方文档}
   */
  '/wxaapi/broadcast/goods/getkey': { init: CallOptions; data: Schemas.GetdefaultGoodskeyResponse; errcode: Errcodes['getdefault_goodskey'] };
  /**
   * 查询成员列表 (getRoleList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/role-management/api_getrolelist.html 官方文档}
   */
  '/wxaapi/broadcast/role/getrolelist': { init: { params?: { query?: Schemas.GetRoleListRequest } } & CallOptions; data: Schemas.GetRoleListResponse; errcode: Errcodes['getRoleList'] };
  /**
   * 查询直播间小助手 (getAssistantList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getassistantlist.html 官方文档}
   */
  '/wxaapi/broadcast/room/getassistantlist': { init: { params: { query: Schemas.GetAssistantListRequest } } & CallOptions; data: Schemas.GetAssistantListResponse; errcode: Errcodes['getAssistantList'] };
  /**
   * 获取直播间推流地址 (getPushUrl)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getpushurl.html 官方文档}
   */
  '/wxaapi/broadcast/room/getpushurl': { init: { params: { query: Schemas.GetPushUrlRequest } } & CallOptions; data: Schemas.GetPushUrlResponse; errcode: Errcodes['getPushUrl'] };
  /**
   * 获取直播间分享二维码 (getSharedCode)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getsharedcode.html 官方文档}
   */
  '/wxaapi/broadcast/room/getsharedcode': { init: { params: { query: Schemas.GetSharedCodeRequest } } & CallOptions; data: Schemas.GetSharedCodeResponse; errcode: Errcodes['getSharedCode'] };
  /**
   * 获取主播副号 (getSubAnchor)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getsubanchor.html 官方文档}
   */
  '/wxaapi/broadcast/room/getsubanchor': { init: { params: { query: Schemas.GetSubAnchorRequest } } & CallOptions; data: Schemas.GetSubAnchorResponse; errcode: Errcodes['getSubAnchor'] };
  /**
   * 查询评价详情 (getCommentInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_getcommentinfo.html 官方文档}
   */
  '/wxaapi/comment/commentinfo/get': { init: { params: { query: Schemas.GetCommentInfoRequest } } & CallOptions; data: Schemas.GetCommentInfoResponse; errcode: Errcodes['getCommentInfo'] };
  /**
   * 查询评价列表 (getCcommentList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_getccommentlist.html 官方文档}
   */
  '/wxaapi/comment/mpcommentlist/get': { init: { params: { query: Schemas.GetCcommentListRequest } } & CallOptions; data: Schemas.GetCcommentListResponse; errcode: Errcodes['getCcommentList'] };
  /**
   * 查询评论列表 (getCommenTreplyList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_getcommentreplylist.html 官方文档}
   */
  '/wxaapi/comment/replyandcommentreplylist/get': { init: { params: { query: Schemas.GetCommenTreplyListRequest } } & CallOptions; data: Schemas.GetCommenTreplyListResponse; errcode: Errcodes['getCommenTreplyList'] };
  /**
   * 获取用户反馈列表 (getFeedback)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getfeedback.html 官方文档}
   */
  '/wxaapi/feedback/list': { init: { params: { query: Schemas.GetFeedbackRequest } } & CallOptions; data: Schemas.GetFeedbackResponse; errcode: Errcodes['getFeedback'] };
  /**
   * 获取客户端版本 (getVersionList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getversionlist.html 官方文档}
   */
  '/wxaapi/log/get_client_version': { init: CallOptions; data: Schemas.GetVersionListResponse; errcode: Errcodes['getVersionList'] };
  /**
   * 获取访问来源 (getSceneList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getscenelist.html 官方文档}
   */
  '/wxaapi/log/get_scene': { init: CallOptions; data: Schemas.GetSceneListResponse; errcode: Errcodes['getSceneList'] };
  /**
   * 查询投诉单详情 (getOrderDetail)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_getorderdetail.html 官方文档}
   */
  '/wxaapi/minishop/complaintOrderDetail': { init: { params: { query: Schemas.GetOrderDetailRequest } } & CallOptions; data: Schemas.GetOrderDetailResponse; errcode: Errcodes['getOrderDetail'] };
  /**
   * 获取类目 (getCategory)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getcategory.html 官方文档}
   */
  '/wxaapi/newtmpl/getcategory': { init: CallOptions; data: Schemas.GetCategoryResponse; errcode: Errcodes['getCategory'] };
  /**
   * 获取模板中的关键词 (getpubnewtemplatekeywords)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getpubnewtemplatekeywords.html 官方文档}
   */
  '/wxaapi/newtmpl/getpubtemplatekeywords': { init: { params: { query: Schemas.GetpubnewtemplatekeywordsRequest } } & CallOptions; data: Schemas.GetpubnewtemplatekeywordsResponse; errcode: Errcodes['getpubnewtemplatekeywords'] };
  /**
   * 获取类目下的公共模板 (getPubNewTemplatetitles)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getpubnewtemplatetitles.html 官方文档}
   */
  '/wxaapi/newtmpl/getpubtemplatetitles': { init: { params: { query: Schemas.GetPubNewTemplatetitlesRequest } } & CallOptions; data: Schemas.GetPubNewTemplatetitlesResponse; errcode: Errcodes['getPubNewTemplatetitles'] };
  /**
   * 获取已有模板列表 (getwxapubnewtemplate)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getwxapubnewtemplate.html 官方文档}
   */
  '/wxaapi/newtmpl/gettemplate': { init: CallOptions; data: Schemas.GetwxapubnewtemplateResponse; errcode: Errcodes['getwxapubnewtemplate'] };
  /**
   * 查询实时日志 (realtimelogSearch)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_realtimelogsearch.html 官方文档}
   */
  '/wxaapi/userlog/userlog_search': { init: { params: { query: Schemas.RealtimelogSearchRequest } } & CallOptions; data: Schemas.RealtimelogSearchResponse; errcode: Errcodes['realtimelogSearch'] };
  /**
   * 获取交易保障标状态 (GetGuaranteeStatus)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/basic/api_getguaranteestatus.html 官方文档}
   */
  '/wxaapi/wxamptrade/get_guarantee_status': { init: CallOptions; data: Schemas.GetGuaranteeStatusResponse; errcode: Errcodes['GetGuaranteeStatus'] };
  /**
   * 获取小程序交易体验分违规记录 (GetPenaltyList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/basic/api_getpenaltylist.html 官方文档}
   */
  '/wxaapi/wxamptrade/get_penalty_list': { init: { params: { query: Schemas.GetPenaltyListRequest } } & CallOptions; data: Schemas.GetPenaltyListResponse; errcode: Errcodes['GetPenaltyList'] };
}

/** The paths that can be called without options. */
export type OptionalGetPath =
  | '/cgi-bin/customservice/getkflist'
  | '/cgi-bin/customservice/getonlinekflist'
  | '/cgi-bin/express/business/account/getall'
  | '/cgi-bin/express/business/delivery/getall'
  | '/cgi-bin/express/business/printer/getall'
  | '/cgi-bin/get_api_domain_ip'
  | '/cgi-bin/getcallbackip'
  | '/cgi-bin/message/wxopen/activityid/create'
  | '/customservice/work/get'
  | '/marketing/user_action_sets/get'
  | '/wxa/business/insurance_freight/open'
  | '/wxa/business/insurance_freight/query_open'
  | '/wxa/getgrayreleaseplan'
  | '/wxaapi/broadcast/goods/getkey'
  | '/wxaapi/broadcast/role/getrolelist'
  | '/wxaapi/log/get_client_version'
  | '/wxaapi/log/get_scene'
  | '/wxaapi/newtmpl/getcategory'
  | '/wxaapi/newtmpl/gettemplate'
  | '/wxaapi/wxamptrade/get_guarantee_status';

/** The POST operations by path: their options, their answer, and the documented errcodes. */
export interface PostPaths {
  /**
   * 客服子商户拉取单个商户信息 (getbusiness)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-management/api_getbusiness.html 官方文档}
   */
  '/cgi-bin/business/get': { init: { body: Schemas.GetbusinessRequest } & CallOptions; data: Schemas.GetbusinessResponse; errcode: Errcodes['getbusiness'] };
  /**
   * 客服子商户拉取多个商户信息 (listbusiness)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-management/api_listbusiness.html 官方文档}
   */
  '/cgi-bin/business/list': { init: { body: Schemas.ListbusinessRequest } & CallOptions; data: Schemas.ListbusinessResponse; errcode: Errcodes['listbusiness'] };
  /**
   * 客服子商户创建商户 (registerbusiness)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-management/api_registerbusiness.html 官方文档}
   */
  '/cgi-bin/business/register': { init: { body: Schemas.RegisterbusinessRequest } & CallOptions; data: Schemas.RegisterbusinessResponse; errcode: Errcodes['registerbusiness'] };
  /**
   * 客服子商户更新商户信息 (updateKfBusiness)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-management/api_updatebusiness.html 官方文档}
   */
  '/cgi-bin/business/update': { init: { body: Schemas.UpdateKfBusinessRequest } & CallOptions; data: Schemas.UpdateKfBusinessResponse; errcode: Errcodes['updateKfBusiness'] };
  /**
   * 网络通信检测 (callbackCheck)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_callbackcheck.html 官方文档}
   */
  '/cgi-bin/callback/check': { init: { body: Schemas.CallbackCheckRequest } & CallOptions; data: Schemas.CallbackCheckResponse; errcode: Errcodes['callbackCheck'] };
  /**
   * 重置API调用次数 (clearQuota)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_clearquota.html 官方文档}
   */
  '/cgi-bin/clear_quota': { init: { body: Schemas.ClearQuotaRequest } & CallOptions; data: Schemas.ClearQuotaResponse; errcode: Errcodes['clearQuota'] };
  /**
   * 使用AppSecret重置API调用次数 (clearQuotaByAppSecret)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_clearquotabyappsecret.html 官方文档}
   */
  '/cgi-bin/clear_quota/v2': { init: { params: { query: Schemas.ClearQuotaByAppSecretRequest } } & CallOptions; data: Schemas.ClearQuotaByAppSecretResponse; errcode: Errcodes['clearQuotaByAppSecret'] };
  /**
   * 绑定/解绑物流账号 (bindAccount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_bindaccount.html 官方文档}
   */
  '/cgi-bin/express/business/account/bind': { init: { body: Schemas.BindAccountRequest } & CallOptions; data: Schemas.BindAccountResponse; errcode: Errcodes['bindAccount'] };
  /**
   * 生成运单 (addOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_addorder.html 官方文档}
   */
  '/cgi-bin/express/business/order/add': { init: { body: Schemas.AddOrderRequest } & CallOptions; data: Schemas.AddOrderResponse; errcode: Errcodes['addOrder'] };
  /**
   * 批量获取运单数据 (batchGetOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_batchgetorder.html 官方文档}
   */
  '/cgi-bin/express/business/order/batchget': { init: { body: Schemas.BatchGetOrderRequest } & CallOptions; data: Schemas.BatchGetOrderResponse; errcode: Errcodes['batchGetOrder'] };
  /**
   * 取消运单 (cancelOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_cancelorder.html 官方文档}
   */
  '/cgi-bin/express/business/order/cancel': { init: { body: Schemas.CancelOrderRequest } & CallOptions; data: Schemas.CancelOrderResponse; errcode: Errcodes['cancelOrder'] };
  /**
   * 获取运单数据 (getExpressOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getorder.html 官方文档}
   */
  '/cgi-bin/express/business/order/get': { init: { body: Schemas.GetExpressOrderRequest } & CallOptions; data: Schemas.GetExpressOrderResponse; errcode: Errcodes['getExpressOrder'] };
  /**
   * 查询运单轨迹 (getPath)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getpath.html 官方文档}
   */
  '/cgi-bin/express/business/path/get': { init: { body: Schemas.GetPathRequest } & CallOptions; data: Schemas.GetPathResponse; errcode: Errcodes['getPath'] };
  /**
   * 配置面单打印员 (updatePrinter)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_updateprinter.html 官方文档}
   */
  '/cgi-bin/express/business/printer/update': { init: { body: Schemas.UpdatePrinterRequest } & CallOptions; data: Schemas.UpdatePrinterResponse; errcode: Errcodes['updatePrinter'] };
  /**
   * 获取电子面单余额 (getQuota)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getquota.html 官方文档}
   */
  '/cgi-bin/express/business/quota/get': { init: { body: Schemas.GetQuotaRequest } & CallOptions; data: Schemas.GetQuotaResponse; errcode: Errcodes['getQuota'] };
  /**
   * 模拟更新订单状态 (testUpdateOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_testupdateorder.html 官方文档}
   */
  '/cgi-bin/express/business/test_update_order': { init: { body: Schemas.TestUpdateOrderRequest } & CallOptions; data: Schemas.TestUpdateOrderResponse; errcode: Errcodes['testUpdateOrder'] };
  /**
   * 获取面单联系人信息 (getContact)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_getcontact.html 官方文档}
   */
  '/cgi-bin/express/delivery/contact/get': { init: { body: Schemas.GetContactRequest } & CallOptions; data: Schemas.GetContactResponse; errcode: Errcodes['getContact'] };
  /**
   * 创建退货ID (addReturnId)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-return/api_addreturnid.html 官方文档}
   */
  '/cgi-bin/express/delivery/no_worry_return/add': { init: { body: Schemas.AddReturnIdRequest } & CallOptions; data: Schemas.AddReturnIdResponse; errcode: Errcodes['addReturnId'] };
  /**
   * 查询退货ID状态 (getReturnId)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-return/api_getreturnid.html 官方文档}
   */
  '/cgi-bin/express/delivery/no_worry_return/get': { init: { body: Schemas.GetReturnIdRequest } & CallOptions; data: Schemas.GetReturnIdResponse; errcode: Errcodes['getReturnId'] };
  /**
   * 解绑退货ID (unbindReturnId)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-return/api_unbindreturnid.html 官方文档}
   */
  '/cgi-bin/express/delivery/no_worry_return/unbind': { init: { body: Schemas.UnbindReturnIdRequest } & CallOptions; data: Schemas.UnbindReturnIdResponse; errcode: Errcodes['unbindReturnId'] };
  /**
   * 传运单 (follow_waybill)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_follow_waybill.html 官方文档}
   */
  '/cgi-bin/express/delivery/open_msg/follow_waybill': { init: { body: Schemas.FollowWaybillRequest } & CallOptions; data: Schemas.FollowWaybillResponse; errcode: Errcodes['follow_waybill'] };
  /**
   * 获取运力id列表 (get_delivery_list)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_get_delivery_list.html 官方文档}
   */
  '/cgi-bin/express/delivery/open_msg/get_delivery_list': { init: { body?: Schemas.GetDeliveryListRequest } & CallOptions; data: Schemas.GetDeliveryListResponse; errcode: Errcodes['get_delivery_list'] };
  /**
   * 查运单 (query_follow_trace)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_query_follow_trace.html 官方文档}
   */
  '/cgi-bin/express/delivery/open_msg/query_follow_trace': { init: { body: Schemas.QueryFollowTraceRequest } & CallOptions; data: Schemas.QueryFollowTraceResponse; errcode: Errcodes['query_follow_trace'] };
  /**
   * 查询运单 (query_trace)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-search/api_query_trace.html 官方文档}
   */
  '/cgi-bin/express/delivery/open_msg/query_trace': { init: { body: Schemas.QueryTraceRequest } & CallOptions; data: Schemas.QueryTraceResponse; errcode: Errcodes['query_trace'] };
  /**
   * 传运单 (trace_waybill)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-search/api_trace_waybill.html 官方文档}
   */
  '/cgi-bin/express/delivery/open_msg/trace_waybill': { init: { body: Schemas.TraceWaybillRequest } & CallOptions; data: Schemas.TraceWaybillResponse; errcode: Errcodes['trace_waybill'] };
  /**
   * 更新物品信息接口 (update_follow_waybill_goods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_update_follow_waybill_goods.html 官方文档}
   */
  '/cgi-bin/express/delivery/open_msg/update_follow_waybill_goods': { init: { body: Schemas.UpdateFollowWaybillGoodsRequest } & CallOptions; data: Schemas.UpdateFollowWaybillGoodsResponse; errcode: Errcodes['update_follow_waybill_goods'] };
  /**
   * 更新物流信息 (update_waybill_goods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-search/api_update_waybill_goods.html 官方文档}
   */
  '/cgi-bin/express/delivery/open_msg/update_waybill_goods': { init: { body: Schemas.UpdateWaybillGoodsRequest } & CallOptions; data: Schemas.UpdateWaybillGoodsResponse; errcode: Errcodes['update_waybill_goods'] };
  /**
   * 更新运单轨迹 (updatePath)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_updatepath.html 官方文档}
   */
  '/cgi-bin/express/delivery/path/update': { init: { body: Schemas.UpdatePathRequest } & CallOptions; data: Schemas.UpdatePathResponse; errcode: Errcodes['updatePath'] };
  /**
   * 推送已绑定物流轨迹信息 (deliveryPathNotify)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliverypathnotify.html 官方文档}
   */
  '/cgi-bin/express/delivery/pathnotify': { init: { body: Schemas.DeliveryPathNotifyRequest } & CallOptions; data: Schemas.DeliveryPathNotifyResponse; errcode: Errcodes['deliveryPathNotify'] };
  /**
   * 运力返回用户投诉处理结果 (scatterupdatecomplainresult)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdatecomplainresult.html 官方文档}
   */
  '/cgi-bin/express/delivery/scatter/update_complaint_result': { init: { body: Schemas.ScatterupdatecomplainresultRequest } & CallOptions; data: Schemas.ScatterupdatecomplainresultResponse; errcode: Errcodes['scatterupdatecomplainresult'] };
  /**
   * 更新商户审核结果 (updateBusiness)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_updatebusiness.html 官方文档}
   */
  '/cgi-bin/express/delivery/service/business/update': { init: { body: Schemas.UpdateBusinessRequest } & CallOptions; data: Schemas.UpdateBusinessResponse; errcode: Errcodes['updateBusiness'] };
  /**
   * 运力取消订单 (scatterdeliverycancel)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterdeliverycancel.html 官方文档}
   */
  '/cgi-bin/express/delivery/single_waybill/cancel_order': { init: { body: Schemas.ScatterdeliverycancelRequest } & CallOptions; data: Schemas.ScatterdeliverycancelResponse; errcode: Errcodes['scatterdeliverycancel'] };
  /**
   * 运力更新需支付的运费 (scatterupdateorderfee)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdateorderfee.html 官方文档}
   */
  '/cgi-bin/express/delivery/single_waybill/fee': { init: { body: Schemas.ScatterupdateorderfeeRequest } & CallOptions; data: Schemas.ScatterupdateorderfeeResponse; errcode: Errcodes['scatterupdateorderfee'] };
  /**
   * 对账单下载 (scatter_get_bill)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatter_get_bill.html 官方文档}
   */
  '/cgi-bin/express/delivery/single_waybill/get_bill': { init: { body: Schemas.ScatterGetBillRequest } & CallOptions; data: BinaryAnswer; errcode: Errcodes['scatter_get_bill'] };
  /**
   * 运力公司退款 (scatterdeliveryrefund)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterdeliveryrefund.html 官方文档}
   */
  '/cgi-bin/express/delivery/single_waybill/refund_order': { init: { body: Schemas.ScatterdeliveryrefundRequest } & CallOptions; data: Schemas.ScatterdeliveryrefundResponse; errcode: Errcodes['scatterdeliveryrefund'] };
  /**
   * 运力更新订单状态 (scatterupdateorderstatus)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdateorderstatus.html 官方文档}
   */
  '/cgi-bin/express/delivery/single_waybill/update': { init: { body: Schemas.ScatterupdateorderstatusRequest } & CallOptions; data: Schemas.ScatterupdateorderstatusResponse; errcode: Errcodes['scatterupdateorderstatus'] };
  /**
   * 预览面单模板 (previewTemplate)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_previewtemplate.html 官方文档}
   */
  '/cgi-bin/express/delivery/template/preview': { init: { body: Schemas.PreviewTemplateRequest } & CallOptions; data: Schemas.PreviewTemplateResponse; errcode: Errcodes['previewTemplate'] };
  /**
   * 用户手机状态查询 (deliveryUserQuery)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliveryuserquery.html 官方文档}
   */
  '/cgi-bin/express/delivery/userquery': { init: { body: Schemas.DeliveryUserQueryRequest } & CallOptions; data: Schemas.DeliveryUserQueryResponse; errcode: Errcodes['deliveryUserQuery'] };
  /**
   * 创建配送单 (intracity_addorder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_addorder.html 官方文档}
   */
  '/cgi-bin/express/intracity/addorder': { init: { body: Schemas.IntracityAddorderRequest } & CallOptions; data: Schemas.IntracityAddorderResponse; errcode: Errcodes['intracity_addorder'] };
  /**
   * 开通门店权限 (intracity_apply)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_apply.html 官方文档}
   */
  '/cgi-bin/express/intracity/apply': { init: { body?: Schemas.IntracityApplyRequest } & CallOptions; data: Schemas.IntracityApplyResponse; errcode: Errcodes['intracity_apply'] };
  /**
   * 门店余额查询 (intracity_balancequery)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_balancequery.html 官方文档}
   */
  '/cgi-bin/express/intracity/balancequery': { init: { body: Schemas.IntracityBalancequeryRequest } & CallOptions; data: Schemas.IntracityBalancequeryResponse; errcode: Errcodes['intracity_balancequery'] };
  /**
   * 取消配送单 (intracity_cancelorder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_cancelorder.html 官方文档}
   */
  '/cgi-bin/express/intracity/cancelorder': { init: { body: Schemas.IntracityCancelorderRequest } & CallOptions; data: Schemas.IntracityCancelorderResponse; errcode: Errcodes['intracity_cancelorder'] };
  /**
   * 创建门店 (intracity_createstore)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_createstore.html 官方文档}
   */
  '/cgi-bin/express/intracity/createstore': { init: { body: Schemas.IntracityCreatestoreRequest } & CallOptions; data: Schemas.IntracityCreatestoreResponse; errcode: Errcodes['intracity_createstore'] };
  /**
   * 查询支持同城配送的城市 (intracity_getcity)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getcity.html 官方文档}
   */
  '/cgi-bin/express/intracity/getcity': { init: { body?: Schemas.IntracityGetcityRequest } & CallOptions; data: Schemas.IntracityGetcityResponse; errcode: Errcodes['intracity_getcity'] };
  /**
   * 查询扣费主体 (intracity_getpaymode)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getpaymode.html 官方文档}
   */
  '/cgi-bin/express/intracity/getpaymode': { init: { body: Schemas.IntracityGetpaymodeRequest } & CallOptions; data: Schemas.IntracityGetpaymodeResponse; errcode: Errcodes['intracity_getpaymode'] };
  /**
   * 模拟回调接口 (intracity_mocknotify)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_mocknotify.html 官方文档}
   */
  '/cgi-bin/express/intracity/mocknotify': { init: { body: Schemas.IntracityMocknotifyRequest } & CallOptions; data: Schemas.IntracityMocknotifyResponse; errcode: Errcodes['intracity_mocknotify'] };
  /**
   * 查询运费 (intracity_preaddorder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_preaddorder.html 官方文档}
   */
  '/cgi-bin/express/intracity/preaddorder': { init: { body: Schemas.IntracityPreaddorderRequest } & CallOptions; data: Schemas.IntracityPreaddorderResponse; errcode: Errcodes['intracity_preaddorder'] };
  /**
   * 门店运费流水查询 (intracity_queryflow)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryflow.html 官方文档}
   */
  '/cgi-bin/express/intracity/queryflow': { init: { body: Schemas.IntracityQueryflowRequest } & CallOptions; data: Schemas.IntracityQueryflowResponse; errcode: Errcodes['intracity_queryflow'] };
  /**
   * 查询配送单 (intracity_queryorder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryorder.html 官方文档}
   */
  '/cgi-bin/express/intracity/queryorder': { init: { body: Schemas.IntracityQueryorderRequest } & CallOptions; data: Schemas.IntracityQueryorderResponse; errcode: Errcodes['intracity_queryorder'] };
  /**
   * 查询门店 (intracity_querystore)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_querystore.html 官方文档}
   */
  '/cgi-bin/express/intracity/querystore': { init: { body?: Schemas.IntracityQuerystoreRequest } & CallOptions; data: Schemas.IntracityQuerystoreResponse; errcode: Errcodes['intracity_querystore'] };
  /**
   * 设置扣费主体 (intracity_setpaymode)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_setpaymode.html 官方文档}
   */
  '/cgi-bin/express/intracity/setpaymode': { init: { body: Schemas.IntracitySetpaymodeRequest } & CallOptions; data: Schemas.IntracitySetpaymodeResponse; errcode: Errcodes['intracity_setpaymode'] };
  /**
   * 门店运费充值 (intracity_storecharge)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_storecharge.html 官方文档}
   */
  '/cgi-bin/express/intracity/storecharge': { init: { body: Schemas.IntracityStorechargeRequest } & CallOptions; data: Schemas.IntracityStorechargeResponse; errcode: Errcodes['intracity_storecharge'] };
  /**
   * 门店运费退款 (intracity_store_refund)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_store_refund.html 官方文档}
   */
  '/cgi-bin/express/intracity/storerefund': { init: { body: Schemas.IntracityStoreRefundRequest } & CallOptions; data: Schemas.IntracityStoreRefundResponse; errcode: Errcodes['intracity_store_refund'] };
  /**
   * 更新门店 (intracity_updatestore)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_updatestore.html 官方文档}
   */
  '/cgi-bin/express/intracity/updatestore': { init: { body: Schemas.IntracityUpdatestoreRequest } & CallOptions; data: Schemas.IntracityUpdatestoreResponse; errcode: Errcodes['intracity_updatestore'] };
  /**
   * 获取已支持的配送公司列表 (getAllImmeDelivery)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_getallimmedelivery.html 官方文档}
   */
  '/cgi-bin/express/local/business/delivery/getall': { init: { body?: Schemas.GetAllImmeDeliveryRequest } & CallOptions; data: Schemas.GetAllImmeDeliveryResponse; errcode: Errcodes['getAllImmeDelivery'] };
  /**
   * 申请开通即时配送 (openDelivery)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_opendelivery.html 官方文档}
   */
  '/cgi-bin/express/local/business/open': { init: { body?: Schemas.OpenDeliveryRequest } & CallOptions; data: Schemas.OpenDeliveryResponse; errcode: Errcodes['openDelivery'] };
  /**
   * 添加配送单 (addLocalOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_addlocalorder.html 官方文档}
   */
  '/cgi-bin/express/local/business/order/add': { init: { body: Schemas.AddLocalOrderRequest } & CallOptions; data: Schemas.AddLocalOrderResponse; errcode: Errcodes['addLocalOrder'] };
  /**
   * 添加小费 (addTips)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_addtips.html 官方文档}
   */
  '/cgi-bin/express/local/business/order/addtips': { init: { body: Schemas.AddTipsRequest } & CallOptions; data: Schemas.AddTipsResponse; errcode: Errcodes['addTips'] };
  /**
   * 取消配送单 (cancelLocalOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_cancellocalorder.html 官方文档}
   */
  '/cgi-bin/express/local/business/order/cancel': { init: { body: Schemas.CancelLocalOrderRequest } & CallOptions; data: Schemas.CancelLocalOrderResponse; errcode: Errcodes['cancelLocalOrder'] };
  /**
   * 异常件退回商家确认 (abnormalConfirm)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_abnormalconfirm.html 官方文档}
   */
  '/cgi-bin/express/local/business/order/confirm_return': { init: { body: Schemas.AbnormalConfirmRequest } & CallOptions; data: Schemas.AbnormalConfirmResponse; errcode: Errcodes['abnormalConfirm'] };
  /**
   * 拉取配送单信息 (getLocalOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_getlocalorder.html 官方文档}
   */
  '/cgi-bin/express/local/business/order/get': { init: { body: Schemas.GetLocalOrderRequest } & CallOptions; data: Schemas.GetLocalOrderResponse; errcode: Errcodes['getLocalOrder'] };
  /**
   * 预下配送单 (preAddOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_preaddorder.html 官方文档}
   */
  '/cgi-bin/express/local/business/order/pre_add': { init: { body: Schemas.PreAddOrderRequest } & CallOptions; data: Schemas.PreAddOrderResponse; errcode: Errcodes['preAddOrder'] };
  /**
   * 预取消配送单 (preCancelOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_precancelorder.html 官方文档}
   */
  '/cgi-bin/express/local/business/order/precancel': { init: { body: Schemas.PreCancelOrderRequest } & CallOptions; data: Schemas.PreCancelOrderResponse; errcode: Errcodes['preCancelOrder'] };
  /**
   * 重新下单 (reOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_reorder.html 官方文档}
   */
  '/cgi-bin/express/local/business/order/readd': { init: { body: Schemas.ReOrderRequest } & CallOptions; data: Schemas.ReOrderResponse; errcode: Errcodes['reOrder'] };
  /**
   * 模拟更新配送单状态 (realMockUpdateOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_realmockupdateorder.html 官方文档}
   */
  '/cgi-bin/express/local/business/realmock_update_order': { init: { body: Schemas.RealMockUpdateOrderRequest } & CallOptions; data: Schemas.RealMockUpdateOrderResponse; errcode: Errcodes['realMockUpdateOrder'] };
  /**
   * 发起绑定请求 (bindLocalAccount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_bindlocalaccount.html 官方文档}
   */
  '/cgi-bin/express/local/business/shop/add': { init: { body: Schemas.BindLocalAccountRequest } & CallOptions; data: Schemas.BindLocalAccountResponse; errcode: Errcodes['bindLocalAccount'] };
  /**
   * 拉取已绑定账号 (getBindAccount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_getbindaccount.html 官方文档}
   */
  '/cgi-bin/express/local/business/shop/get': { init: { body?: Schemas.GetBindAccountRequest } & CallOptions; data: Schemas.GetBindAccountResponse; errcode: Errcodes['getBindAccount'] };
  /**
   * 模拟配送公司更新配送单状态 (mockUpdateOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_mockupdateorder.html 官方文档}
   */
  '/cgi-bin/express/local/business/test_update_order': { init: { body: Schemas.MockUpdateOrderRequest } & CallOptions; data: Schemas.MockUpdateOrderResponse; errcode: Errcodes['mockUpdateOrder'] };
  /**
   * 更新配送单状态 (updateOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-provider/api_updateorder.html 官方文档}
   */
  '/cgi-bin/express/local/delivery/update_order': { init: { body: Schemas.UpdateOrderRequest } & CallOptions; data: Schemas.UpdateOrderResponse; errcode: Errcodes['updateOrder'] };
  /**
   * 新增临时素材 (uploadTempMedia)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_uploadtempmedia.html 官方文档}
   */
  '/cgi-bin/media/upload': { init: { params: { query: Pick<Schemas.UploadTempMediaRequest, 'type'> }; body: Omit<Schemas.UploadTempMediaRequest, 'type'> } & CallOptions; data: Schemas.UploadTempMediaResponse; errcode: Errcodes['uploadTempMedia'] };
  /**
   * 客服输入状态 (typing)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_typing.html 官方文档}
   */
  '/cgi-bin/message/custom/business/typing': { init: { body: Schemas.TypingRequest } & CallOptions; data: Schemas.TypingResponse; errcode: Errcodes['typing'] };
  /**
   * 发送客服消息 (sendCustomMessage)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_sendcustommessage.html 官方文档}
   */
  '/cgi-bin/message/custom/send': { init: { body: Schemas.SendCustomMessageRequest } & CallOptions; data: Schemas.SendCustomMessageResponse; errcode: Errcodes['sendCustomMessage'] };
  /**
   * 发送设备消息 (sendHardwareDeviceMessage)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_sendhardwaredevicemessage.html 官方文档}
   */
  '/cgi-bin/message/device/subscribe/send': { init: { body: Schemas.SendHardwareDeviceMessageRequest } & CallOptions; data: Schemas.SendHardwareDeviceMessageResponse; errcode: Errcodes['sendHardwareDeviceMessage'] };
  /**
   * 发送订阅消息 (sendMessage)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage.html 官方文档}
   */
  '/cgi-bin/message/subscribe/send': { init: { body: Schemas.SendMessageRequest } & CallOptions; data: Schemas.SendMessageResponse; errcode: Errcodes['sendMessage'] };
  /**
   * 修改小程序聊天工具的动态卡片消息 (setChatToolMsg)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/updatable-message/api_setchattoolmsg.html 官方文档}
   */
  '/cgi-bin/message/wxopen/chattoolmsg/send': { init: { body: Schemas.SetChatToolMsgRequest } & CallOptions; data: Schemas.SetChatToolMsgResponse; errcode: Errcodes['setChatToolMsg'] };
  /**
   * 推送用工消息 (SendEmployeeRelationMsg)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/laboruse/api_sendemployeerelationmsg.html 官方文档}
   */
  '/cgi-bin/message/wxopen/employeerelationmsg/send': { init: { body: Schemas.SendEmployeeRelationMsgRequest } & CallOptions; data: Schemas.SendEmployeeRelationMsgResponse; errcode: Errcodes['SendEmployeeRelationMsg'] };
  /**
   * 修改动态消息 (setUpdatableMsg)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/updatable-message/api_setupdatablemsg.html 官方文档}
   */
  '/cgi-bin/message/wxopen/updatablemsg/send': { init: { body: Schemas.SetUpdatableMsgRequest } & CallOptions; data: Schemas.SetUpdatableMsgResponse; errcode: Errcodes['setUpdatableMsg'] };
  /**
   * 重置指定API调用次数 (clearApiQuota)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_clearapiquota.html 官方文档}
   */
  '/cgi-bin/openapi/quota/clear': { init: { body: Schemas.ClearApiQuotaRequest } & CallOptions; data: Schemas.ClearApiQuotaResponse; errcode: Errcodes['clearApiQuota'] };
  /**
   * 查询API调用额度 (getApiQuota)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getapiquota.html 官方文档}
   */
  '/cgi-bin/openapi/quota/get': { init: { body: Schemas.GetApiQuotaRequest } & CallOptions; data: Schemas.GetApiQuotaResponse; errcode: Errcodes['getApiQuota'] };
  /**
   * 查询rid信息 (getRidInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getridinfo.html 官方文档}
   */
  '/cgi-bin/openapi/rid/get': { init: { body: Schemas.GetRidInfoRequest } & CallOptions; data: Schemas.GetRidInfoResponse; errcode: Errcodes['getRidInfo'] };
  /**
   * 生物认证秘钥签名验证 (verifySignature)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/soter/api_verifysignature.html 官方文档}
   */
  '/cgi-bin/soter/verify_signature': { init: { body: Schemas.VerifySignatureRequest } & CallOptions; data: Schemas.VerifySignatureResponse; errcode: Errcodes['verifySignature'] };
  /**
   * 获取稳定版接口调用凭据 (getStableAccessToken)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
   */
  '/cgi-bin/stable_token': { init: { body: Schemas.GetStableAccessTokenRequest } & CallOptions; data: Schemas.GetStableAccessTokenResponse; errcode: Errcodes['getStableAccessToken'] };
  /**
   * 获取小程序二维码 (createQRCode)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_createqrcode.html 官方文档}
   */
  '/cgi-bin/wxaapp/createwxaqrcode': { init: { body: Schemas.CreateQRCodeRequest } & CallOptions; data: BinaryAnswer; errcode: Errcodes['createQRCode'] };
  /**
   * 获取用户人脸核身会话唯一标识 (getVerifyId)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid.html 官方文档}
   */
  '/cityservice/face/identify/getverifyid': { init: { body: Schemas.GetVerifyIdRequest } & CallOptions; data: Schemas.GetVerifyIdResponse; errcode: Errcodes['getVerifyId'] };
  /**
   * 查询用户人脸核身真实验证结果 (queryVerifyInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_queryverifyinfo.html 官方文档}
   */
  '/cityservice/face/identify/queryverifyinfo': { init: { body: Schemas.QueryVerifyInfoRequest } & CallOptions; data: Schemas.QueryVerifyInfoResponse; errcode: Errcodes['queryVerifyInfo'] };
  /**
   * 查询用户实名API (cityservice_getmedrealname)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmedrealname.html 官方文档}
   */
  '/cityservice/getmedrealname': { init: { body: Schemas.CityserviceGetmedrealnameRequest } & CallOptions; data: Schemas.CityserviceGetmedrealnameResponse; errcode: Errcodes['cityservice_getmedrealname'] };
  /**
   * 查询用户是否开通 (cityservice_getmsgrelation)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmsgrelation.html 官方文档}
   */
  '/cityservice/getmsgrelation': { init: { body: Schemas.CityserviceGetmsgrelationRequest } & CallOptions; data: Schemas.CityserviceGetmsgrelationResponse; errcode: Errcodes['cityservice_getmsgrelation'] };
  /**
   * 获取城市服务限定页面链接 (cityserviceservicehomepath)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityserviceservicehomepath.html 官方文档}
   */
  '/cityservice/getservicepath': { init: { body: Schemas.CityserviceservicehomepathRequest } & CallOptions; data: Schemas.CityserviceservicehomepathResponse; errcode: Errcodes['cityserviceservicehomepath'] };
  /**
   * 消息推送接口 (cityservice_sendchannelmsg)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/medicalassistant/api_cityservice_sendchannelmsg.html 官方文档}
   */
  '/cityservice/sendchannelmsg': { init: { body: Schemas.CityserviceSendchannelmsgRequest } & CallOptions; data: Schemas.CityserviceSendchannelmsgResponse; errcode: Errcodes['cityservice_sendchannelmsg'] };
  /**
   * 消息通路发消息 (cityservice_sendmsgdata)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityservice_sendmsgdata.html 官方文档}
   */
  '/cityservice/sendmsgdata': { init: { body: Schemas.CityserviceSendmsgdataRequest } & CallOptions; data: Schemas.CityserviceSendmsgdataResponse; errcode: Errcodes['cityservice_sendmsgdata'] };
  /**
   * 添加客服账号 (addkfaccount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_addkfaccount.html 官方文档}
   */
  '/customservice/kfaccount/add': { init: { body: Schemas.AddkfaccountRequest } & CallOptions; data: Schemas.AddkfaccountResponse; errcode: Errcodes['addkfaccount'] };
  /**
   * 删除客服账号 (delkfaccount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_delkfaccount.html 官方文档}
   */
  '/customservice/kfaccount/del': { init: { body: Schemas.DelkfaccountRequest } & CallOptions; data: Schemas.DelkfaccountResponse; errcode: Errcodes['delkfaccount'] };
  /**
   * 绑定微信客服 (bindKfWork)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-work/api_bindkfwork.html 官方文档}
   */
  '/customservice/work/bind': { init: { body: Schemas.BindKfWorkRequest } & CallOptions; data: Schemas.BindKfWorkResponse; errcode: Errcodes['bindKfWork'] };
  /**
   * 解除绑定微信客服 (unbindKfWork)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-work/api_unbindkfwork.html 官方文档}
   */
  '/customservice/work/unbind': { init: { body: Schemas.UnbindKfWorkRequest } & CallOptions; data: Schemas.UnbindKfWorkResponse; errcode: Errcodes['unbindKfWork'] };
  /**
   * 图片智能裁剪 (imgAiCrop)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/img/api_imgaicrop.html 官方文档}
   */
  '/cv/img/aicrop': { init: { params?: { query?: Pick<Schemas.ImgAiCropRequest, 'img_url'> }; body?: Omit<Schemas.ImgAiCropRequest, 'img_url'> } & CallOptions; data: Schemas.ImgAiCropResponse; errcode: Errcodes['imgAiCrop'] };
  /**
   * 二维码/条码识别 (imgQrcode)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/img/api_imgqrcode.html 官方文档}
   */
  '/cv/img/qrcode': { init: { params?: { query?: Pick<Schemas.ImgQrcodeRequest, 'img_url'> }; body?: Omit<Schemas.ImgQrcodeRequest, 'img_url'> } & CallOptions; data: Schemas.ImgQrcodeResponse; errcode: Errcodes['imgQrcode'] };
  /**
   * 图片高清化 (imgsuperresolution)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/img/api_imgsuperresolution.html 官方文档}
   */
  '/cv/img/superresolution': { init: { params?: { query?: Pick<Schemas.ImgsuperresolutionRequest, 'img_url'> }; body?: Omit<Schemas.ImgsuperresolutionRequest, 'img_url'> } & CallOptions; data: Schemas.ImgsuperresolutionResponse; errcode: Errcodes['imgsuperresolution'] };
  /**
   * 银行卡识别 (bankcardOcr)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_bankcardocr.html 官方文档}
   */
  '/cv/ocr/bankcard': { init: { params?: { query?: Pick<Schemas.BankcardOcrRequest, 'img_url'> }; body?: Omit<Schemas.BankcardOcrRequest, 'img_url'> } & CallOptions; data: Schemas.BankcardOcrResponse; errcode: Errcodes['bankcardOcr'] };
  /**
   * 营业执照识别 (bizlicenseOcr)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_bizlicenseocr.html 官方文档}
   */
  '/cv/ocr/bizlicense': { init: { params?: { query?: Pick<Schemas.BizlicenseOcrRequest, 'img_url'> }; body?: Omit<Schemas.BizlicenseOcrRequest, 'img_url'> } & CallOptions; data: Schemas.BizlicenseOcrResponse; errcode: Errcodes['bizlicenseOcr'] };
  /**
   * 通用印刷体识别 (commocr)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_commocr.html 官方文档}
   */
  '/cv/ocr/comm': { init: { params?: { query?: Pick<Schemas.CommocrRequest, 'img_url'> }; body?: Omit<Schemas.CommocrRequest, 'img_url'> } & CallOptions; data: Schemas.CommocrResponse; errcode: Errcodes['commocr'] };
  /**
   * 行驶证识别 (drivingocr)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_drivingocr.html 官方文档}
   */
  '/cv/ocr/driving': { init: { params?: { query?: Pick<Schemas.DrivingocrRequest, 'img_url'> }; body?: Omit<Schemas.DrivingocrRequest, 'img_url'> } & CallOptions; data: Schemas.DrivingocrResponse; errcode: Errcodes['drivingocr'] };
  /**
   * 驾驶证识别 (drivinglicenseocr)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_drivinglicenseocr.html 官方文档}
   */
  '/cv/ocr/drivinglicense': { init: { params?: { query?: Pick<Schemas.DrivinglicenseocrRequest, 'img_url'> }; body?: Omit<Schemas.DrivinglicenseocrRequest, 'img_url'> } & CallOptions; data: Schemas.DrivinglicenseocrResponse; errcode: Errcodes['drivinglicenseocr'] };
  /**
   * 身份证识别 (idcardOcr)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_idcardocr.html 官方文档}
   */
  '/cv/ocr/idcard': { init: { params?: { query?: Pick<Schemas.IdcardOcrRequest, 'img_url' | 'type'> }; body?: Omit<Schemas.IdcardOcrRequest, 'img_url' | 'type'> } & CallOptions; data: Schemas.IdcardOcrResponse; errcode: Errcodes['idcardOcr'] };
  /**
   * 获取用户访问小程序日留存 (getDailyRetain)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getdailyretain.html 官方文档}
   */
  '/datacube/getweanalysisappiddailyretaininfo': { init: { body: Schemas.GetDailyRetainRequest } & CallOptions; data: Schemas.GetDailyRetainResponse; errcode: Errcodes['getDailyRetain'] };
  /**
   * 获取用户访问小程序数据概况 (getDailySummary)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getdailysummary.html 官方文档}
   */
  '/datacube/getweanalysisappiddailysummarytrend': { init: { body: Schemas.GetDailySummaryRequest } & CallOptions; data: Schemas.GetDailySummaryResponse; errcode: Errcodes['getDailySummary'] };
  /**
   * 获取用户访问小程序数据日趋势 (getDailyVisitTrend)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getdailyvisittrend.html 官方文档}
   */
  '/datacube/getweanalysisappiddailyvisittrend': { init: { body: Schemas.GetDailyVisitTrendRequest } & CallOptions; data: Schemas.GetDailyVisitTrendResponse; errcode: Errcodes['getDailyVisitTrend'] };
  /**
   * 获取用户访问小程序月留存 (getMonthlyRetain)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getmonthlyretain.html 官方文档}
   */
  '/datacube/getweanalysisappidmonthlyretaininfo': { init: { body: Schemas.GetMonthlyRetainRequest } & CallOptions; data: Schemas.GetMonthlyRetainResponse; errcode: Errcodes['getMonthlyRetain'] };
  /**
   * 获取用户访问小程序数据月趋势 (getMonthlyVisitTrend)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getmonthlyvisittrend.html 官方文档}
   */
  '/datacube/getweanalysisappidmonthlyvisittrend': { init: { body: Schemas.GetMonthlyVisitTrendRequest } & CallOptions; data: Schemas.GetMonthlyVisitTrendResponse; errcode: Errcodes['getMonthlyVisitTrend'] };
  /**
   * 获取小程序用户画像分布 (getUserPortrait)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getuserportrait.html 官方文档}
   */
  '/datacube/getweanalysisappiduserportrait': { init: { body: Schemas.GetUserPortraitRequest } & CallOptions; data: Schemas.GetUserPortraitResponse; errcode: Errcodes['getUserPortrait'] };
  /**
   * 获取用户小程序访问分布数据 (getVisitDistribution)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitdistribution.html 官方文档}
   */
  '/datacube/getweanalysisappidvisitdistribution': { init: { body: Schemas.GetVisitDistributionRequest } & CallOptions; data: Schemas.GetVisitDistributionResponse; errcode: Errcodes['getVisitDistribution'] };
  /**
   * 获取访问页面数据 (getVisitPage)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitpage.html 官方文档}
   */
  '/datacube/getweanalysisappidvisitpage': { init: { body: Schemas.GetVisitPageRequest } & CallOptions; data: Schemas.GetVisitPageResponse; errcode: Errcodes['getVisitPage'] };
  /**
   * 获取用户访问小程序周留存 (getWeeklyRetain)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getweeklyretain.html 官方文档}
   */
  '/datacube/getweanalysisappidweeklyretaininfo': { init: { body: Schemas.GetWeeklyRetainRequest } & CallOptions; data: Schemas.GetWeeklyRetainResponse; errcode: Errcodes['getWeeklyRetain'] };
  /**
   * 获取用户访问小程序数据周趋势 (getWeeklyVisitTrend)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getweeklyvisittrend.html 官方文档}
   */
  '/datacube/getweanalysisappidweeklyvisittrend': { init: { body: Schemas.GetWeeklyVisitTrendRequest } & CallOptions; data: Schemas.GetWeeklyVisitTrendResponse; errcode: Errcodes['getWeeklyVisitTrend'] };
  /**
   * 查询所有公告 (intp_eldermed_gethospnoticelist)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_gethospnoticelist.html 官方文档}
   */
  '/intp/eldermedical/gethospnoticelist': { init: { body: Schemas.IntpEldermedGethospnoticelistRequest } & CallOptions; data: Schemas.IntpEldermedGethospnoticelistResponse; errcode: Errcodes['intp_eldermed_gethospnoticelist'] };
  /**
   * 公告草稿预览设置 (previewHopsNotice)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_previewhopsnotice.html 官方文档}
   */
  '/intp/eldermedical/previewhopsnotice': { init: { body: Schemas.PreviewHopsNoticeRequest } & CallOptions; data: Schemas.PreviewHopsNoticeResponse; errcode: Errcodes['previewHopsNotice'] };
  /**
   * 正式发布公告 (intp_eldermed_publichopsnotice)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_publichopsnotice.html 官方文档}
   */
  '/intp/eldermedical/publichopsnotice': { init: { body: Schemas.IntpEldermedPublichopsnoticeRequest } & CallOptions; data: Schemas.IntpEldermedPublichopsnoticeResponse; errcode: Errcodes['intp_eldermed_publichopsnotice'] };
  /**
   * 添加公告草稿 (sethopsnotice)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_sethopsnotice.html 官方文档}
   */
  '/intp/eldermedical/sethopsnotice': { init: { body: Schemas.SethopsnoticeRequest } & CallOptions; data: Schemas.SethopsnoticeResponse; errcode: Errcodes['sethopsnotice'] };
  /**
   * 快速获取学生身份 (quickCheckStudentIdentity)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/student/api_quickcheckstudentidentity.html 官方文档}
   */
  '/intp/quickcheckstudentidentity': { init: { body: Schemas.QuickCheckStudentIdentityRequest } & CallOptions; data: Schemas.QuickCheckStudentIdentityResponse; errcode: Errcodes['quickCheckStudentIdentity'] };
  /**
   * 校验实名信息 (checkrealnameinfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_checkrealnameinfo.html 官方文档}
   */
  '/intp/realname/checkrealnameinfo': { init: { body: Schemas.CheckrealnameinfoRequest } & CallOptions; data: Schemas.CheckrealnameinfoResponse; errcode: Errcodes['checkrealnameinfo'] };
  /**
   * 仿原生跳转 (transportcode_getbusinessview)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_transportcode_getbusinessview.html 官方文档}
   */
  '/intp/transportcode/getbusinessview': { init: { body: Schemas.TransportcodeGetbusinessviewRequest } & CallOptions; data: Schemas.TransportcodeGetbusinessviewResponse; errcode: Errcodes['transportcode_getbusinessview'] };
  /**
   * 广告创建数据源（ad.addUserActionSet） (addUserActionSet)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/ad/Advertisement_creation_data_source.html 官方文档}
   */
  '/marketing/user_action_sets/add': { init: { params: { query: Pick<Schemas.AddUserActionSetRequest, 'version'> }; body: Omit<Schemas.AddUserActionSetRequest, 'version'> } & CallOptions; data: Schemas.AddUserActionSetResponse; errcode: Errcodes['addUserActionSet'] };
  /**
   * 回传广告数据（ad.addUserAction） (addUserAction)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/ad/Return_advertising_data.html 官方文档}
   */
  '/marketing/user_actions/add': { init: { params: { query: Pick<Schemas.AddUserActionRequest, 'version'> }; body: Omit<Schemas.AddUserActionRequest, 'version'> } & CallOptions; data: Schemas.AddUserActionResponse; errcode: Errcodes['addUserAction'] };
  /**
   * 获取微信红包封面 (getRedPacketCoverUrl)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/red-packet-cover/api_getredpacketcoverurl.html 官方文档}
   */
  '/redpacketcover/wxapp/cover_url/get_by_token': { init: { body: Schemas.GetRedPacketCoverUrlRequest } & CallOptions; data: Schemas.GetRedPacketCoverUrlResponse; errcode: Errcodes['getRedPacketCoverUrl'] };
  /**
   * 添加分账方 (addProfitSharingAccount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_addprofitsharingaccount.html 官方文档}
   */
  '/retail/B2b/addprofitsharingaccount': { init: { body: Schemas.AddProfitSharingAccountRequest } & CallOptions; data: Schemas.AddProfitSharingAccountResponse; errcode: Errcodes['addProfitSharingAccount'] };
  /**
   * 关闭订单 (closeB2bOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_closeb2border.html 官方文档}
   */
  '/retail/B2b/closeb2border': { init: { body: Schemas.CloseB2bOrderRequest } & CallOptions; data: Schemas.CloseB2bOrderResponse; errcode: Errcodes['closeB2bOrder'] };
  /**
   * 请求分账 (createProfitSharingOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_createprofitsharingorder.html 官方文档}
   */
  '/retail/B2b/createprofitsharingorder': { init: { body: Schemas.CreateProfitSharingOrderRequest } & CallOptions; data: Schemas.CreateProfitSharingOrderResponse; errcode: Errcodes['createProfitSharingOrder'] };
  /**
   * 跳转银行转账页面 (createWqfLink)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_createwqflink.html 官方文档}
   */
  '/retail/B2b/createwqflink': { init: { body: Schemas.CreateWqfLinkRequest } & CallOptions; data: Schemas.CreateWqfLinkResponse; errcode: Errcodes['createWqfLink'] };
  /**
   * 删除分账方 (delProfitSharingAccount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_delprofitsharingaccount.html 官方文档}
   */
  '/retail/B2b/delprofitsharingaccount': { init: { body: Schemas.DelProfitSharingAccountRequest } & CallOptions; data: Schemas.DelProfitSharingAccountResponse; errcode: Errcodes['delProfitSharingAccount'] };
  /**
   * 接口下载交易账单与资金账单 (downLoadB2bBill)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_downloadbill.html 官方文档}
   */
  '/retail/B2b/downloadbill': { init: { body: Schemas.DownLoadB2bBillRequest } & CallOptions; data: Schemas.DownLoadB2bBillResponse; errcode: Errcodes['downLoadB2bBill'] };
  /**
   * 完成分账 (finishProfitSharingOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_finishprofitsharingorder.html 官方文档}
   */
  '/retail/B2b/finishprofitsharingorder': { init: { body: Schemas.FinishProfitSharingOrderRequest } & CallOptions; data: Schemas.FinishProfitSharingOrderResponse; errcode: Errcodes['finishProfitSharingOrder'] };
  /**
   * 获取密钥AppKey (getAppKey)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getappkey.html 官方文档}
   */
  '/retail/B2b/getappkey': { init: { body: Schemas.GetAppKeyRequest } & CallOptions; data: Schemas.GetAppKeyResponse; errcode: Errcodes['getAppKey'] };
  /**
   * 查询账户余额 (getMchBalance)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getmchbalance.html 官方文档}
   */
  '/retail/B2b/getmchbalance': { init: { body: Schemas.GetMchBalanceRequest } & CallOptions; data: Schemas.GetMchBalanceResponse; errcode: Errcodes['getMchBalance'] };
  /**
   * 获取小程序下所有商户的信息 (getMchInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getmchinfo.html 官方文档}
   */
  '/retail/B2b/getmchinfo': { init: CallOptions; data: Schemas.GetMchInfoResponse; errcode: Errcodes['getMchInfo'] };
  /**
   * 查询订单 (getB2bOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getorder.html 官方文档}
   */
  '/retail/B2b/getorder': { init: { body: Schemas.GetB2bOrderRequest } & CallOptions; data: Schemas.GetB2bOrderResponse; errcode: Errcodes['getB2bOrder'] };
  /**
   * 查询退款 (getRefund)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getrefund.html 官方文档}
   */
  '/retail/B2b/getrefund': { init: { body: Schemas.GetRefundRequest } & CallOptions; data: Schemas.GetRefundResponse; errcode: Errcodes['getRefund'] };
  /**
   * 查询银行转账的技术服务费率 (getWqfChargeFee)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getwqfchargefee.html 官方文档}
   */
  '/retail/B2b/getwqfchargefee': { init: { body: Schemas.GetWqfChargeFeeRequest } & CallOptions; data: Schemas.GetWqfChargeFeeResponse; errcode: Errcodes['getWqfChargeFee'] };
  /**
   * 查询分账方 (queryprofitsharingaccount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_queryprofitsharingaccount.html 官方文档}
   */
  '/retail/B2b/queryprofitsharingaccount': { init: { body?: Schemas.QueryprofitsharingaccountRequest } & CallOptions; data: Schemas.QueryprofitsharingaccountResponse; errcode: Errcodes['queryprofitsharingaccount'] };
  /**
   * 查询分账结果 (queryProfitSharingOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_queryprofitsharingorder.html 官方文档}
   */
  '/retail/B2b/queryprofitsharingorder': { init: { body: Schemas.QueryProfitSharingOrderRequest } & CallOptions; data: Schemas.QueryProfitSharingOrderResponse; errcode: Errcodes['queryProfitSharingOrder'] };
  /**
   * 查询分账剩余金额 (queryProfitSharingRemainamt)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_queryprofitsharingremainamt.html 官方文档}
   */
  '/retail/B2b/queryprofitsharingremainamt': { init: { body: Schemas.QueryProfitSharingRemainamtRequest } & CallOptions; data: Schemas.QueryProfitSharingRemainamtResponse; errcode: Errcodes['queryProfitSharingRemainamt'] };
  /**
   * 查询分账回退结果 (queryRefundProfitSharingOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_queryrefundprofitsharingorder.html 官方文档}
   */
  '/retail/B2b/queryrefundprofitsharingorder': { init: { body: Schemas.QueryRefundProfitSharingOrderRequest } & CallOptions; data: Schemas.QueryRefundProfitSharingOrderResponse; errcode: Errcodes['queryRefundProfitSharingOrder'] };
  /**
   * 查询提现状态 (queryWithdraw)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_querywithdraw.html 官方文档}
   */
  '/retail/B2b/querywithdraw': { init: { body: Schemas.QueryWithdrawRequest } & CallOptions; data: Schemas.QueryWithdrawResponse; errcode: Errcodes['queryWithdraw'] };
  /**
   * 退款 (refundB2bOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_refundorder.html 官方文档}
   */
  '/retail/B2b/refund': { init: { body: Schemas.RefundB2bOrderRequest } & CallOptions; data: Schemas.RefundB2bOrderResponse; errcode: Errcodes['refundB2bOrder'] };
  /**
   * 请求分账回退 (refundProfitSharing)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_refundprofitsharing.html 官方文档}
   */
  '/retail/B2b/refundprofitsharing': { init: { body: Schemas.RefundProfitSharingRequest } & CallOptions; data: Schemas.RefundProfitSharingResponse; errcode: Errcodes['refundProfitSharing'] };
  /**
   * 申请开通银行转账 (registerOnlyWqf)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_registeronlywqf.html 官方文档}
   */
  '/retail/B2b/registeronlywqf': { init: { body: Schemas.RegisterOnlyWqfRequest } & CallOptions; data: Schemas.RegisterOnlyWqfResponse; errcode: Errcodes['registerOnlyWqf'] };
  /**
   * 查询商户号开通状态 (retailGetMchOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_retailgetmchorder.html 官方文档}
   */
  '/retail/B2b/retailgetmchorder': { init: { body?: Schemas.RetailGetMchOrderRequest } & CallOptions; data: Schemas.RetailGetMchOrderResponse; errcode: Errcodes['retailGetMchOrder'] };
  /**
   * 商户号进件 (retailRegisterMch)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_retailregistermch.html 官方文档}
   */
  '/retail/B2b/retailregistermch': { init: { body: Schemas.RetailRegisterMchRequest } & CallOptions; data: Schemas.RetailRegisterMchResponse; errcode: Errcodes['retailRegisterMch'] };
  /**
   * 上传商户图片 (retailUploadMchFile)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_retailuploadmchfile.html 官方文档}
   */
  '/retail/B2b/retailuploadmchfile': { init: { body: Schemas.RetailUploadMchFileRequest } & CallOptions; data: Schemas.RetailUploadMchFileResponse; errcode: Errcodes['retailUploadMchFile'] };
  /**
   * 微信支付自动提现接口 (setautoWithdraw)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_setautowithdraw.html 官方文档}
   */
  '/retail/B2b/setautowithdraw': { init: { body: Schemas.SetautoWithdrawRequest } & CallOptions; data: Schemas.SetautoWithdrawResponse; errcode: Errcodes['setautoWithdraw'] };
  /**
   * 报名微信支付技术服务费优惠活动 (setMchProfitrate)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_setmchprofitrate.html 官方文档}
   */
  '/retail/B2b/setmchprofitrate': { init: { body: Schemas.SetMchProfitrateRequest } & CallOptions; data: Schemas.SetMchProfitrateResponse; errcode: Errcodes['setMchProfitrate'] };
  /**
   * 报名银行转账技术服务费优惠活动 (updateWqfChargeFee)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_updatewqfchargefee.html 官方文档}
   */
  '/retail/B2b/updatewqfchargefee': { init: { body: Schemas.UpdateWqfChargeFeeRequest } & CallOptions; data: Schemas.UpdateWqfChargeFeeResponse; errcode: Errcodes['updateWqfChargeFee'] };
  /**
   * 发起手动提现 (manualWithdraw)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_manualwithdraw.html 官方文档}
   */
  '/retail/B2b/withdraw': { init: { body: Schemas.ManualWithdrawRequest } & CallOptions; data: Schemas.ManualWithdrawResponse; errcode: Errcodes['manualWithdraw'] };
  /**
   * 延时调用云函数 (addDelayedFunctionTask)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/functions/api_adddelayedfunctiontask.html 官方文档}
   */
  '/tcb/adddelayedfunctiontask': { init: { body: Schemas.AddDelayedFunctionTaskRequest } & CallOptions; data: Schemas.AddDelayedFunctionTaskResponse; errcode: Errcodes['addDelayedFunctionTask'] };
  /**
   * 删除文件 (deleteTcbCloudFile)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/storage/api_deletetcbcloudfile.html 官方文档}
   */
  '/tcb/batchdeletefile': { init: { body: Schemas.DeleteTcbCloudFileRequest } & CallOptions; data: Schemas.DeleteTcbCloudFileResponse; errcode: Errcodes['deleteTcbCloudFile'] };
  /**
   * 获取文件下载链接 (getDownloadTcbFileLink)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/storage/api_getdownloadtcbfilelink.html 官方文档}
   */
  '/tcb/batchdownloadfile': { init: { body: Schemas.GetDownloadTcbFileLinkRequest } & CallOptions; data: Schemas.GetDownloadTcbFileLinkResponse; errcode: Errcodes['getDownloadTcbFileLink'] };
  /**
   * 云开发上报接口 (cloudbaseReportAPI)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_cloudbasereportapi.html 官方文档}
   */
  '/tcb/cloudbasereport': { init: { body: Schemas.CloudbaseReportAPIRequest } & CallOptions; data: Schemas.CloudbaseReportAPIResponse; errcode: Errcodes['cloudbaseReportAPI'] };
  /**
   * 创建发短信任务 (createSendSmsTask)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_createsendsmstask.html 官方文档}
   */
  '/tcb/createsendsmstask': { init: { body: Schemas.CreateSendSmsTaskRequest } & CallOptions; data: Schemas.CreateSendSmsTaskResponse; errcode: Errcodes['createSendSmsTask'] };
  /**
   * 数据库插入记录 (addDatabaseItem)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_adddatabaseitem.html 官方文档}
   */
  '/tcb/databaseadd': { init: { body: Schemas.AddDatabaseItemRequest } & CallOptions; data: Schemas.AddDatabaseItemResponse; errcode: Errcodes['addDatabaseItem'] };
  /**
   * 数据库聚合 (aggregateDatabase)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_aggregatedatabase.html 官方文档}
   */
  '/tcb/databaseaggregate': { init: { body: Schemas.AggregateDatabaseRequest } & CallOptions; data: Schemas.AggregateDatabaseResponse; errcode: Errcodes['aggregateDatabase'] };
  /**
   * 新增集合 (addDatabaseCollection)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_adddatabasecollection.html 官方文档}
   */
  '/tcb/databasecollectionadd': { init: { body: Schemas.AddDatabaseCollectionRequest } & CallOptions; data: Schemas.AddDatabaseCollectionResponse; errcode: Errcodes['addDatabaseCollection'] };
  /**
   * 删除集合 (deleteDatabaseCollection)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_deletedatabasecollection.html 官方文档}
   */
  '/tcb/databasecollectiondelete': { init: { body: Schemas.DeleteDatabaseCollectionRequest } & CallOptions; data: Schemas.DeleteDatabaseCollectionResponse; errcode: Errcodes['deleteDatabaseCollection'] };
  /**
   * 获取集合信息 (getDatabaseCollection)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_getdatabasecollection.html 官方文档}
   */
  '/tcb/databasecollectionget': { init: { body: Schemas.GetDatabaseCollectionRequest } & CallOptions; data: Schemas.GetDatabaseCollectionResponse; errcode: Errcodes['getDatabaseCollection'] };
  /**
   * 统计集合记录数 (getDatabaseCount)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_getdatabasecount.html 官方文档}
   */
  '/tcb/databasecount': { init: { body: Schemas.GetDatabaseCountRequest } & CallOptions; data: Schemas.GetDatabaseCountResponse; errcode: Errcodes['getDatabaseCount'] };
  /**
   * 数据库删除记录 (deleteDatabaseItem)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_deletedatabaseitem.html 官方文档}
   */
  '/tcb/databasedelete': { init: { body: Schemas.DeleteDatabaseItemRequest } & CallOptions; data: Schemas.DeleteDatabaseItemResponse; errcode: Errcodes['deleteDatabaseItem'] };
  /**
   * 数据库导出 (exportDatabaseItem)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_exportdatabaseitem.html 官方文档}
   */
  '/tcb/databasemigrateexport': { init: { body: Schemas.ExportDatabaseItemRequest } & CallOptions; data: Schemas.ExportDatabaseItemResponse; errcode: Errcodes['exportDatabaseItem'] };
  /**
   * 数据库导入 (importDatabaseItem)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_importdatabaseitem.html 官方文档}
   */
  '/tcb/databasemigrateimport': { init: { body: Schemas.ImportDatabaseItemRequest } & CallOptions; data: Schemas.ImportDatabaseItemResponse; errcode: Errcodes['importDatabaseItem'] };
  /**
   * 数据库迁移状态查询 (getDatabaseMigrateStatus)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_getdatabasemigratestatus.html 官方文档}
   */
  '/tcb/databasemigratequeryinfo': { init: { body: Schemas.GetDatabaseMigrateStatusRequest } & CallOptions; data: Schemas.GetDatabaseMigrateStatusResponse; errcode: Errcodes['getDatabaseMigrateStatus'] };
  /**
   * 数据库查询记录 (getDatabaseRecord)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_getdatabaserecord.html 官方文档}
   */
  '/tcb/databasequery': { init: { body: Schemas.GetDatabaseRecordRequest } & CallOptions; data: Schemas.GetDatabaseRecordResponse; errcode: Errcodes['getDatabaseRecord'] };
  /**
   * 数据库更新记录 (updateDatabaseRecord)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_updatedatabaserecord.html 官方文档}
   */
  '/tcb/databaseupdate': { init: { body: Schemas.UpdateDatabaseRecordRequest } & CallOptions; data: Schemas.UpdateDatabaseRecordResponse; errcode: Errcodes['updateDatabaseRecord'] };
  /**
   * 描述扩展上传文件信息 (describeExtensionUploadInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_describeextensionuploadinfo.html 官方文档}
   */
  '/tcb/describeextensionuploadinfo': { init: { body: Schemas.DescribeExtensionUploadInfoRequest } & CallOptions; data: Schemas.DescribeExtensionUploadInfoResponse; errcode: Errcodes['describeExtensionUploadInfo'] };
  /**
   * 查询短信记录 (describeSmsRecords)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_describesmsrecords.html 官方文档}
   */
  '/tcb/describesmsrecords': { init: { body: Schemas.DescribeSmsRecordsRequest } & CallOptions; data: Schemas.DescribeSmsRecordsResponse; errcode: Errcodes['describeSmsRecords'] };
  /**
   * 获取腾讯云API调用凭证 (getCloudToken)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_getcloudtoken.html 官方文档}
   */
  '/tcb/getqcloudtoken': { init: { body: Schemas.GetCloudTokenRequest } & CallOptions; data: Schemas.GetCloudTokenResponse; errcode: Errcodes['getCloudToken'] };
  /**
   * 获取云开发数据 (getCloudBaseStatistics)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_getcloudbasestatistics.html 官方文档}
   */
  '/tcb/getstatistics': { init: { body: Schemas.GetCloudBaseStatisticsRequest } & CallOptions; data: Schemas.GetCloudBaseStatisticsResponse; errcode: Errcodes['getCloudBaseStatistics'] };
  /**
   * 触发云函数 (invokeCloudFunction)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/functions/api_invokecloudfunction.html 官方文档}
   */
  '/tcb/invokecloudfunction': { init: { params: { query: Pick<Schemas.InvokeCloudFunctionRequest, 'env' | 'name'> }; body: Schemas.InvokeCloudFunctionBody } & CallOptions; data: Schemas.InvokeCloudFunctionResponse; errcode: Errcodes['invokeCloudFunction'] };
  /**
   * 发送短信 (sendCloudBaseSms)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_sendcloudbasesms.html 官方文档}
   */
  '/tcb/sendsms': { init: { body: Schemas.SendCloudBaseSmsRequest } & CallOptions; data: Schemas.SendCloudBaseSmsResponse; errcode: Errcodes['sendCloudBaseSms'] };
  /**
   * 发送短信v2 (newSendCloudBaseSms)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_newsendcloudbasesms.html 官方文档}
   */
  '/tcb/sendsmsv2': { init: { body: Schemas.NewSendCloudBaseSmsRequest } & CallOptions; data: Schemas.NewSendCloudBaseSmsResponse; errcode: Errcodes['newSendCloudBaseSms'] };
  /**
   * 更新数据库索引 (updateDatabaseIndex)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_updatedatabaseindexs.html 官方文档}
   */
  '/tcb/updateindex': { init: { body: Schemas.UpdateDatabaseIndexRequest } & CallOptions; data: Schemas.UpdateDatabaseIndexResponse; errcode: Errcodes['updateDatabaseIndex'] };
  /**
   * 获取文件上传链接 (getUploadTcbFileLink)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/storage/api_getuploadtcbfilelink.html 官方文档}
   */
  '/tcb/uploadfile': { init: { body: Schemas.GetUploadTcbFileLinkRequest } & CallOptions; data: Schemas.GetUploadTcbFileLinkResponse; errcode: Errcodes['getUploadTcbFileLink'] };
  /**
   * 添加地点 (addNearbyPoi)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/nearby-poi/api_addnearbypoi.html 官方文档}
   */
  '/wxa/addnearbypoi': { init: { body: Schemas.AddNearbyPoiRequest } & CallOptions; data: Schemas.AddNearbyPoiResponse; errcode: Errcodes['addNearbyPoi'] };
  /**
   * 新增账号-小说授权 (addBookAuth)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauth.html 官方文档}
   */
  '/wxa/book/addbookauth': { init: { body: Schemas.AddBookAuthRequest } & CallOptions; data: Schemas.AddBookAuthResponse; errcode: Errcodes['addBookAuth'] };
  /**
   * 新增账号-账号授权 (addbookauthbyappid)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauthbyappid.html 官方文档}
   */
  '/wxa/book/addbookauthbyappid': { init: { body: Schemas.AddbookauthbyappidRequest } & CallOptions; data: Schemas.AddbookauthbyappidResponse; errcode: Errcodes['addbookauthbyappid'] };
  /**
   * 作品提审 (auditBook)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_auditbook.html 官方文档}
   */
  '/wxa/book/auditbook': { init: { body: Schemas.AuditBookRequest } & CallOptions; data: Schemas.AuditBookResponse; errcode: Errcodes['auditBook'] };
  /**
   * 批量上传章节 (batchCreateChapter)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_batchcreatechapter.html 官方文档}
   */
  '/wxa/book/batchcreatechapter': { init: { body: Schemas.BatchCreateChapterRequest } & CallOptions; data: Schemas.BatchCreateChapterResponse; errcode: Errcodes['batchCreateChapter'] };
  /**
   * 创建作品 (createBook)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createbook.html 官方文档}
   */
  '/wxa/book/createbook': { init: { body: Schemas.CreateBookRequest } & CallOptions; data: Schemas.CreateBookResponse; errcode: Errcodes['createBook'] };
  /**
   * 上传章节 (createChapter)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createchapter.html 官方文档}
   */
  '/wxa/book/createchapter': { init: { body: Schemas.CreateChapterRequest } & CallOptions; data: Schemas.CreateChapterResponse; errcode: Errcodes['createChapter'] };
  /**
   * 删除指定的授权关系 (delBookAuth)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauth.html 官方文档}
   */
  '/wxa/book/delbookauth': { init: { body: Schemas.DelBookAuthRequest } & CallOptions; data: Schemas.DelBookAuthResponse; errcode: Errcodes['delBookAuth'] };
  /**
   * 删除指定的账号授权关系 (delbookauthbyappid)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauthbyappid.html 官方文档}
   */
  '/wxa/book/delbookauthbyappid': { init: { body: Schemas.DelbookauthbyappidRequest } & CallOptions; data: Schemas.DelbookauthbyappidResponse; errcode: Errcodes['delbookauthbyappid'] };
  /**
   * 删除作品 (deleteBook)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletebook.html 官方文档}
   */
  '/wxa/book/deletebook': { init: { body: Schemas.DeleteBookRequest } & CallOptions; data: Schemas.DeleteBookResponse; errcode: Errcodes['deleteBook'] };
  /**
   * 删除章节 (deleteChapter)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletechapter.html 官方文档}
   */
  '/wxa/book/deletechapter': { init: { body: Schemas.DeleteChapterRequest } & CallOptions; data: Schemas.DeleteChapterResponse; errcode: Errcodes['deleteChapter'] };
  /**
   * 获取作品信息 (getBook)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getbook.html 官方文档}
   */
  '/wxa/book/getbook': { init: { body: Schemas.GetBookRequest } & CallOptions; data: Schemas.GetBookResponse; errcode: Errcodes['getBook'] };
  /**
   * 获取章节信息 (getChapter)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getchapter.html 官方文档}
   */
  '/wxa/book/getchapter': { init: { body: Schemas.GetChapterRequest } & CallOptions; data: Schemas.GetChapterResponse; errcode: Errcodes['getChapter'] };
  /**
   * 获取作品列表 (listBook)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listbook.html 官方文档}
   */
  '/wxa/book/listbook': { init: { body?: Schemas.ListBookRequest } & CallOptions; data: Schemas.ListBookResponse; errcode: Errcodes['listBook'] };
  /**
   * 获取章节列表 (listChapter)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listchapter.html 官方文档}
   */
  '/wxa/book/listchapter': { init: { body: Schemas.ListChapterRequest } & CallOptions; data: Schemas.ListChapterResponse; errcode: Errcodes['listChapter'] };
  /**
   * 查看主授权关系列表-查看被授权关系列表 (queryBookAuth)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauth.html 官方文档}
   */
  '/wxa/book/querybookauth': { init: { body: Schemas.QueryBookAuthRequest } & CallOptions; data: Schemas.QueryBookAuthResponse; errcode: Errcodes['queryBookAuth'] };
  /**
   * 查看账号主授权关系列表 (querybookauthv2)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauthv2.html 官方文档}
   */
  '/wxa/book/querybookauthv2': { init: { body: Schemas.Querybookauthv2Request } & CallOptions; data: Schemas.Querybookauthv2Response; errcode: Errcodes['querybookauthv2'] };
  /**
   * 调整章节顺序 (reorderChapter)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_reorderchapter.html 官方文档}
   */
  '/wxa/book/reorderchapter': { init: { body: Schemas.ReorderChapterRequest } & CallOptions; data: Schemas.ReorderChapterResponse; errcode: Errcodes['reorderChapter'] };
  /**
   * 替换章节 (replaceChapter)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_replacechapter.html 官方文档}
   */
  '/wxa/book/replacechapter': { init: { body: Schemas.ReplaceChapterRequest } & CallOptions; data: Schemas.ReplaceChapterResponse; errcode: Errcodes['replaceChapter'] };
  /**
   * 编辑作品 (updateBook)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatebook.html 官方文档}
   */
  '/wxa/book/updatebook': { init: { body: Schemas.UpdateBookRequest } & CallOptions; data: Schemas.UpdateBookResponse; errcode: Errcodes['updateBook'] };
  /**
   * 调整章节相对顺序 (updateChapterSeq)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatechapterseq.html 官方文档}
   */
  '/wxa/book/updatechapterseq': { init: { body: Schemas.UpdateChapterSeqRequest } & CallOptions; data: Schemas.UpdateChapterSeqResponse; errcode: Errcodes['updateChapterSeq'] };
  /**
   * 预录入门店信息 (batchcreateretail)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/store_assistant/api_batchcreateretail.html 官方文档}
   */
  '/wxa/business/batchcreateretail': { init: { body: Schemas.BatchcreateretailRequest } & CallOptions; data: Schemas.BatchcreateretailResponse; errcode: Errcodes['batchcreateretail'] };
  /**
   * 检查加密信息 (checkEncryptedData)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/basic-info/api_checkencrypteddata.html 官方文档}
   */
  '/wxa/business/checkencryptedmsg': { init: { body: Schemas.CheckEncryptedDataRequest } & CallOptions; data: Schemas.CheckEncryptedDataResponse; errcode: Errcodes['checkEncryptedData'] };
  /**
   * 获取长期订阅用户 (getFollowers)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/subscribe-management/api_getfollowers.html 官方文档}
   */
  '/wxa/business/get_wxa_followers': { init: { body?: Schemas.GetFollowersRequest } & CallOptions; data: Schemas.GetFollowersResponse; errcode: Errcodes['getFollowers'] };
  /**
   * 获取商品的信息与审核状态 (getGoodsAuditInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_getgoodsauditinfo.html 官方文档}
   */
  '/wxa/business/getgoodswarehouse': { init: { body: Schemas.GetGoodsAuditInfoRequest } & CallOptions; data: Schemas.GetGoodsAuditInfoResponse; errcode: Errcodes['getGoodsAuditInfo'] };
  /**
   * 获取直播间列表和回放 (getLiveInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getliveinfo.html 官方文档}
   */
  '/wxa/business/getliveinfo': { init: { body: Schemas.GetLiveInfoRequest } & CallOptions; data: Schemas.GetLiveInfoResponse; errcode: Errcodes['getLiveInfo'] };
  /**
   * 门店信息查询 (getRetailInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/store_assistant/api_getretailinfo.html 官方文档}
   */
  '/wxa/business/getretailinfo': { init: { body: Schemas.GetRetailInfoRequest } & CallOptions; data: Schemas.GetRetailInfoResponse; errcode: Errcodes['getRetailInfo'] };
  /**
   * 消息效果数据 (getRetailMessageList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/notify/api_getretailmessagelist.html 官方文档}
   */
  '/wxa/business/getretailmessagelist': { init: { body: Schemas.GetRetailMessageListRequest } & CallOptions; data: Schemas.GetRetailMessageListResponse; errcode: Errcodes['getRetailMessageList'] };
  /**
   * 全量授权门店查询 (getRetailOpenidList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/store_assistant/api_getretailopenidlist.html 官方文档}
   */
  '/wxa/business/getretailopenidlist': { init: { body: Schemas.GetRetailOpenidListRequest } & CallOptions; data: Schemas.GetRetailOpenidListResponse; errcode: Errcodes['getRetailOpenidList'] };
  /**
   * 获取手机号 (getPhoneNumber)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/phone-number/api_getphonenumber.html 官方文档}
   */
  '/wxa/business/getuserphonenumber': { init: { body: Schemas.GetPhoneNumberRequest } & CallOptions; data: Schemas.GetPhoneNumberResponse; errcode: Errcodes['getPhoneNumber'] };
  /**
   * 设备组添加设备 (addIotGroupDevice)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_addiotgroupdevice.html 官方文档}
   */
  '/wxa/business/group/adddevice': { init: { body: Schemas.AddIotGroupDeviceRequest } & CallOptions; data: Schemas.AddIotGroupDeviceResponse; errcode: Errcodes['addIotGroupDevice'] };
  /**
   * 创建设备组 (createIotGroupId)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_createiotgroupid.html 官方文档}
   */
  '/wxa/business/group/createid': { init: { body: Schemas.CreateIotGroupIdRequest } & CallOptions; data: Schemas.CreateIotGroupIdResponse; errcode: Errcodes['createIotGroupId'] };
  /**
   * 查询设备组信息 (getIotGroupInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_getiotgroupinfo.html 官方文档}
   */
  '/wxa/business/group/getinfo': { init: { body: Schemas.GetIotGroupInfoRequest } & CallOptions; data: Schemas.GetIotGroupInfoResponse; errcode: Errcodes['getIotGroupInfo'] };
  /**
   * 设备组删除设备 (removeIotGroupDevice)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_removeiotgroupdevice.html 官方文档}
   */
  '/wxa/business/group/removedevice': { init: { body: Schemas.RemoveIotGroupDeviceRequest } & CallOptions; data: Schemas.RemoveIotGroupDeviceResponse; errcode: Errcodes['removeIotGroupDevice'] };
  /**
   * 申请支付 (insurance_freight_applypay)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_applypay.html 官方文档}
   */
  '/wxa/business/insurance_freight/applypay': { init: { body: Schemas.InsuranceFreightApplypayRequest } & CallOptions; data: Schemas.InsuranceFreightApplypayResponse; errcode: Errcodes['insurance_freight_applypay'] };
  /**
   * 无忧退理赔 (insurance_freight_claim)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_claim.html 官方文档}
   */
  '/wxa/business/insurance_freight/claim': { init: { body: Schemas.InsuranceFreightClaimRequest } & CallOptions; data: Schemas.InsuranceFreightClaimResponse; errcode: Errcodes['insurance_freight_claim'] };
  /**
   * 申请充值订单号 (insurance_freight_createchargeid)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createchargeid.html 官方文档}
   */
  '/wxa/business/insurance_freight/createchargeid': { init: { body: Schemas.InsuranceFreightCreatechargeidRequest } & CallOptions; data: Schemas.InsuranceFreightCreatechargeidResponse; errcode: Errcodes['insurance_freight_createchargeid'] };
  /**
   * 发货时投保 (insurance_freight_createorder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createorder.html 官方文档}
   */
  '/wxa/business/insurance_freight/createorder': { init: { body: Schemas.InsuranceFreightCreateorderRequest } & CallOptions; data: Schemas.InsuranceFreightCreateorderResponse; errcode: Errcodes['insurance_freight_createorder'] };
  /**
   * 拉取保单信息 (insurance_freight_getorderlist)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getorderlist.html 官方文档}
   */
  '/wxa/business/insurance_freight/getorderlist': { init: { body?: Schemas.InsuranceFreightGetorderlistRequest } & CallOptions; data: Schemas.InsuranceFreightGetorderlistResponse; errcode: Errcodes['insurance_freight_getorderlist'] };
  /**
   * 拉取充值订单信息 (insurance_freight_getpayorderlist)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getpayorderlist.html 官方文档}
   */
  '/wxa/business/insurance_freight/getpayorderlist': { init: { body: Schemas.InsuranceFreightGetpayorderlistRequest } & CallOptions; data: Schemas.InsuranceFreightGetpayorderlistResponse; errcode: Errcodes['insurance_freight_getpayorderlist'] };
  /**
   * 拉取理赔摘要 (insurance_freight_getsummary)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getsummary.html 官方文档}
   */
  '/wxa/business/insurance_freight/getsummary': { init: { body: Schemas.InsuranceFreightGetsummaryRequest } & CallOptions; data: Schemas.InsuranceFreightGetsummaryResponse; errcode: Errcodes['insurance_freight_getsummary'] };
  /**
   * 充值保费退款 (insurance_freight_refund)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_refund.html 官方文档}
   */
  '/wxa/business/insurance_freight/refund': { init: { body?: Schemas.InsuranceFreightRefundRequest } & CallOptions; data: Schemas.InsuranceFreightRefundResponse; errcode: Errcodes['insurance_freight_refund'] };
  /**
   * 设置保费告警余额 (insurance_freight_update_notify_funds)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_update_notify_funds.html 官方文档}
   */
  '/wxa/business/insurance_freight/update_notify_funds': { init: { body: Schemas.InsuranceFreightUpdateNotifyFundsRequest } & CallOptions; data: Schemas.InsuranceFreightUpdateNotifyFundsResponse; errcode: Errcodes['insurance_freight_update_notify_funds'] };
  /**
   * 激活设备license (activeLicenseDevice)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_activelicensedevice.html 官方文档}
   */
  '/wxa/business/license/activedevice': { init: { body: Schemas.ActiveLicenseDeviceRequest } & CallOptions; data: Schemas.ActiveLicenseDeviceResponse; errcode: Errcodes['activeLicenseDevice'] };
  /**
   * 查询设备激活详情 (getLicenseDeviceInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_getlicensedeviceinfo.html 官方文档}
   */
  '/wxa/business/license/getdeviceinfo': { init: { body: Schemas.GetLicenseDeviceInfoRequest } & CallOptions; data: Schemas.GetLicenseDeviceInfoResponse; errcode: Errcodes['getLicenseDeviceInfo'] };
  /**
   * 查询license资源包列表 (getLicensePkgList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_getlicensepkglist.html 官方文档}
   */
  '/wxa/business/license/getpkglist': { init: { body: Schemas.GetLicensePkgListRequest } & CallOptions; data: Schemas.GetLicensePkgListResponse; errcode: Errcodes['getLicensePkgList'] };
  /**
   * 预览设置获取 (getPreviewSetting)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_getpreviewsetting.html 官方文档}
   */
  '/wxa/business/novelreader/getpreviewsetting': { init: { body: Schemas.GetPreviewSettingRequest } & CallOptions; data: Schemas.GetPreviewSettingResponse; errcode: Errcodes['getPreviewSetting'] };
  /**
   * 预览设置修改 (setPreviewSetting)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_setpreviewsetting.html 官方文档}
   */
  '/wxa/business/novelreader/setpreviewsetting': { init: { body: Schemas.SetPreviewSettingRequest } & CallOptions; data: Schemas.SetPreviewSettingResponse; errcode: Errcodes['setPreviewSetting'] };
  /**
   * 读后推荐 (novelReaderSetRecmdNovel)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/other/api_novelreadersetrecmdnovel.html 官方文档}
   */
  '/wxa/business/novelreader/setrecmdnovel': { init: { body: Schemas.NovelReaderSetRecmdNovelRequest } & CallOptions; data: Schemas.NovelReaderSetRecmdNovelResponse; errcode: Errcodes['novelReaderSetRecmdNovel'] };
  /**
   * 获取小程序性能数据 (getPerformanceData)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getperformancedata.html 官方文档}
   */
  '/wxa/business/performance/boot': { init: { body: Schemas.GetPerformanceDataRequest } & CallOptions; data: Schemas.GetPerformanceDataResponse; errcode: Errcodes['getPerformanceData'] };
  /**
   * 发送直播开始事件 (pushMessage)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/subscribe-management/api_pushmessage.html 官方文档}
   */
  '/wxa/business/push_message': { init: { body: Schemas.PushMessageRequest } & CallOptions; data: Schemas.PushMessageResponse; errcode: Errcodes['pushMessage'] };
  /**
   * 开通流程 (retailBusinessApply)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/store_assistant/api_retailbusinessapply.html 官方文档}
   */
  '/wxa/business/retailbusinessapply': { init: { body: Schemas.RetailBusinessApplyRequest } & CallOptions; data: Schemas.RetailBusinessApplyResponse; errcode: Errcodes['retailBusinessApply'] };
  /**
   * 模板消息列表及下发 (retailNotifyBusiness)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/notify/api_retailnotifybusiness.html 官方文档}
   */
  '/wxa/business/retailnotifybusiness': { init: { body: Schemas.RetailNotifyBusinessRequest } & CallOptions; data: Schemas.RetailNotifyBusinessResponse; errcode: Errcodes['retailNotifyBusiness'] };
  /**
   * 解绑用工关系 (UnbindUserB2CAuthInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/laboruse/api_unbinduserb2cauthinfo.html 官方文档}
   */
  '/wxa/business/unbinduserb2cauthinfo': { init: { body: Schemas.UnbindUserB2CAuthInfoRequest } & CallOptions; data: Schemas.UnbindUserB2CAuthInfoResponse; errcode: Errcodes['UnbindUserB2CAuthInfo'] };
  /**
   * 删除地点 (deleteNearbyPoi)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/nearby-poi/api_deletenearbypoi.html 官方文档}
   */
  '/wxa/delnearbypoi': { init: { body: Schemas.DeleteNearbyPoiRequest } & CallOptions; data: Schemas.DeleteNearbyPoiResponse; errcode: Errcodes['deleteNearbyPoi'] };
  /**
   * 插件申请管理 (managePluginApplication)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/plugin-management/api_managepluginapplication.html 官方文档}
   */
  '/wxa/devplugin': { init: { body: Schemas.ManagePluginApplicationRequest } & CallOptions; data: Schemas.ManagePluginApplicationResponse; errcode: Errcodes['managePluginApplication'] };
  /**
   * 获取加密URLLink (generateUrlLink)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-link/api_generateurllink.html 官方文档}
   */
  '/wxa/generate_urllink': { init: { body?: Schemas.GenerateUrlLinkRequest } & CallOptions; data: Schemas.GenerateUrlLinkResponse; errcode: Errcodes['generateUrlLink'] };
  /**
   * 获取NFC的小程序scheme (generateNFCScheme)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-scheme/api_generatenfcscheme.html 官方文档}
   */
  '/wxa/generatenfcscheme': { init: { body: Schemas.GenerateNFCSchemeRequest } & CallOptions; data: Schemas.GenerateNFCSchemeResponse; errcode: Errcodes['generateNFCScheme'] };
  /**
   * 获取加密scheme码 (generateScheme)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-scheme/api_generatescheme.html 官方文档}
   */
  '/wxa/generatescheme': { init: { body?: Schemas.GenerateSchemeRequest } & CallOptions; data: Schemas.GenerateSchemeResponse; errcode: Errcodes['generateScheme'] };
  /**
   * 获取ShortLink (generateShortLink)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/short-link/api_generateshortlink.html 官方文档}
   */
  '/wxa/genwxashortlink': { init: { body: Schemas.GenerateShortLinkRequest } & CallOptions; data: Schemas.GenerateShortLinkResponse; errcode: Errcodes['generateShortLink'] };
  /**
   * 查询服务卡片状态 (getUserNotify)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getusernotify.html 官方文档}
   */
  '/wxa/get_user_notify': { init: { body: Schemas.GetUserNotifyRequest } & CallOptions; data: Schemas.GetUserNotifyResponse; errcode: Errcodes['getUserNotify'] };
  /**
   * 查看地点 (getNearbyPoiList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/nearby-poi/api_getnearbypoilist.html 官方文档}
   */
  '/wxa/getnearbypoilist': { init: { body: Schemas.GetNearbyPoiListRequest } & CallOptions; data: Schemas.GetNearbyPoiListResponse; errcode: Errcodes['getNearbyPoiList'] };
  /**
   * 获取cloudID对应的数据 (getOpenData)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_getopendata.html 官方文档}
   */
  '/wxa/getopendata': { init: { params: { query: Pick<Schemas.GetOpenDataRequest, 'openid'> }; body: Omit<Schemas.GetOpenDataRequest, 'openid'> } & CallOptions; data: Schemas.GetOpenDataResponse; errcode: Errcodes['getOpenData'] };
  /**
   * 获取插件用户openpid (getPluginOpenPId)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/basic-info/api_getpluginopenpid.html 官方文档}
   */
  '/wxa/getpluginopenpid': { init: { body: Schemas.GetPluginOpenPIdRequest } & CallOptions; data: Schemas.GetPluginOpenPIdResponse; errcode: Errcodes['getPluginOpenPId'] };
  /**
   * 获取设备票据 (getSnTicket)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_getsnticket.html 官方文档}
   */
  '/wxa/getsnticket': { init: { body: Schemas.GetSnTicketRequest } & CallOptions; data: Schemas.GetSnTicketResponse; errcode: Errcodes['getSnTicket'] };
  /**
   * 获取用户安全等级 (getUserRiskRank)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/safety-control-capability/api_getuserriskrank.html 官方文档}
   */
  '/wxa/getuserriskrank': { init: { body: Schemas.GetUserRiskRankRequest } & CallOptions; data: Schemas.GetUserRiskRankResponse; errcode: Errcodes['getUserRiskRank'] };
  /**
   * 获取实时语音签名 (getCloudBaseVoIPSign)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_getcloudbasevoipsign.html 官方文档}
   */
  '/wxa/getvoipsign': { init: { params: { query: Pick<Schemas.GetCloudBaseVoIPSignRequest, 'openid'> }; body: Omit<Schemas.GetCloudBaseVoIPSignRequest, 'openid'> } & CallOptions; data: Schemas.GetCloudBaseVoIPSignResponse; errcode: Errcodes['getCloudBaseVoIPSign'] };
  /**
   * 获取小程序码 (getQRCode)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getqrcode.html 官方文档}
   */
  '/wxa/getwxacode': { init: { body: Schemas.GetQRCodeRequest } & CallOptions; data: BinaryAnswer; errcode: Errcodes['getQRCode'] };
  /**
   * 获取不限制的小程序码 (getUnlimitedQRCode)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode.html 官方文档}
   */
  '/wxa/getwxacodeunlimit': { init: { body: Schemas.GetUnlimitedQRCodeRequest } & CallOptions; data: BinaryAnswer; errcode: Errcodes['getUnlimitedQRCode'] };
  /**
   * 查询域名配置 (getDomainInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getdomaininfo.html 官方文档}
   */
  '/wxa/getwxadevinfo': { init: { body?: Schemas.GetDomainInfoRequest } & CallOptions; data: Schemas.GetDomainInfoResponse; errcode: Errcodes['getDomainInfo'] };
  /**
   * 多媒体内容安全识别 (mediaCheckAsync)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync.html 官方文档}
   */
  '/wxa/media_check_async': { init: { body: Schemas.MediaCheckAsyncRequest } & CallOptions; data: Schemas.MediaCheckAsyncResponse; errcode: Errcodes['mediaCheckAsync'] };
  /**
   * 文本内容安全识别 (msgSecCheck)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck.html 官方文档}
   */
  '/wxa/msg_sec_check': { init: { body: Schemas.MsgSecCheckRequest } & CallOptions; data: Schemas.MsgSecCheckResponse; errcode: Errcodes['msgSecCheck'] };
  /**
   * 插件管理 (managePlugin)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/plugin-management/api_manageplugin.html 官方文档}
   */
  '/wxa/plugin': { init: { body: Schemas.ManagePluginRequest } & CallOptions; data: Schemas.ManagePluginResponse; errcode: Errcodes['managePlugin'] };
  /**
   * 查询加密URLLink (queryUrlLink)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-link/api_queryurllink.html 官方文档}
   */
  '/wxa/query_urllink': { init: { body: Schemas.QueryUrlLinkRequest } & CallOptions; data: Schemas.QueryUrlLinkResponse; errcode: Errcodes['queryUrlLink'] };
  /**
   * 查询scheme码 (queryScheme)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-scheme/api_queryscheme.html 官方文档}
   */
  '/wxa/queryscheme': { init: { body: Schemas.QuerySchemeRequest } & CallOptions; data: Schemas.QuerySchemeResponse; errcode: Errcodes['queryScheme'] };
  /**
   * 搜一搜数据推送 (submitpages)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/wxsearch/api_submitpages.html 官方文档}
   */
  '/wxa/search/wxaapi_submitpages': { init: { body: Schemas.SubmitpagesRequest } & CallOptions; data: Schemas.SubmitpagesResponse; errcode: Errcodes['submitpages'] };
  /**
   * 品牌申请 (famousBrandApply)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html 官方文档}
   */
  '/wxa/sec/famousbrand/apply': { init: { body: Schemas.FamousBrandApplyRequest } & CallOptions; data: Schemas.FamousBrandApplyResponse; errcode: Errcodes['famousBrandApply'] };
  /**
   * 小程序品牌申请状态查询 (getFamousBrandApplyStatus)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getfamousbrandapplystatus.html 官方文档}
   */
  '/wxa/sec/famousbrand/get_status': { init: { body?: Schemas.GetFamousBrandApplyStatusRequest } & CallOptions; data: Schemas.GetFamousBrandApplyStatusResponse; errcode: Errcodes['getFamousBrandApplyStatus'] };
  /**
   * 查询订单发货状态 (getShippingOrder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getorder.html 官方文档}
   */
  '/wxa/sec/order/get_order': { init: { body: Schemas.GetShippingOrderRequest } & CallOptions; data: Schemas.GetShippingOrderResponse; errcode: Errcodes['getShippingOrder'] };
  /**
   * 查询订单列表 (getOrderList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getorderlist.html 官方文档}
   */
  '/wxa/sec/order/get_order_list': { init: { body?: Schemas.GetOrderListRequest } & CallOptions; data: Schemas.GetOrderListResponse; errcode: Errcodes['getOrderList'] };
  /**
   * 查询小程序是否已开通发货信息管理服务 (isTradeManaged)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_istrademanaged.html 官方文档}
   */
  '/wxa/sec/order/is_trade_managed': { init: { body: Schemas.IsTradeManagedRequest } & CallOptions; data: Schemas.IsTradeManagedResponse; errcode: Errcodes['isTradeManaged'] };
  /**
   * 查询小程序是否已完成交易结算管理确认 (isTradeManagementConfirmationCompleted)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_istrademanagementconfirmationcompleted.html 官方文档}
   */
  '/wxa/sec/order/is_trade_management_confirmation_completed': { init: { body: Schemas.IsTradeManagementConfirmationCompletedRequest } & CallOptions; data: Schemas.IsTradeManagementConfirmationCompletedResponse; errcode: Errcodes['isTradeManagementConfirmationCompleted'] };
  /**
   * 确认收货提醒 (notifyConfirmReceive)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_notifyconfirmreceive.html 官方文档}
   */
  '/wxa/sec/order/notify_confirm_receive': { init: { body: Schemas.NotifyConfirmReceiveRequest } & CallOptions; data: Schemas.NotifyConfirmReceiveResponse; errcode: Errcodes['notifyConfirmReceive'] };
  /**
   * 特殊发货报备 (opspecialorder)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_opspecialorder.html 官方文档}
   */
  '/wxa/sec/order/opspecialorder': { init: { body: Schemas.OpspecialorderRequest } & CallOptions; data: Schemas.OpspecialorderResponse; errcode: Errcodes['opspecialorder'] };
  /**
   * 消息跳转路径设置 (setMsgJumPpath)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_setmsgjumppath.html 官方文档}
   */
  '/wxa/sec/order/set_msg_jump_path': { init: { body: Schemas.SetMsgJumPpathRequest } & CallOptions; data: Schemas.SetMsgJumPpathResponse; errcode: Errcodes['setMsgJumPpath'] };
  /**
   * 小程序交易类型变更申请 (setwxatradetypecgi)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_setwxatradetypecgi.html 官方文档}
   */
  '/wxa/sec/order/setwxatradetypecgi': { init: { body: Schemas.SetwxatradetypecgiRequest } & CallOptions; data: Schemas.SetwxatradetypecgiResponse; errcode: Errcodes['setwxatradetypecgi'] };
  /**
   * 发货信息合单录入 (uploadCombinedShippingInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_uploadcombinedshippinginfo.html 官方文档}
   */
  '/wxa/sec/order/upload_combined_shipping_info': { init: { body: Schemas.UploadCombinedShippingInfoRequest } & CallOptions; data: Schemas.UploadCombinedShippingInfoResponse; errcode: Errcodes['uploadCombinedShippingInfo'] };
  /**
   * 发货信息录入 (uploadShippingInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_uploadshippinginfo.html 官方文档}
   */
  '/wxa/sec/order/upload_shipping_info': { init: { body: Schemas.UploadShippingInfoRequest } & CallOptions; data: Schemas.UploadShippingInfoResponse; errcode: Errcodes['uploadShippingInfo'] };
  /**
   * 申请分片上传 (applyUpload)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_applyupload.html 官方文档}
   */
  '/wxa/sec/vod/applyupload': { init: { body: Schemas.ApplyUploadRequest } & CallOptions; data: Schemas.ApplyUploadResponse; errcode: Errcodes['applyUpload'] };
  /**
   * 剧目提审 (auditDrama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_auditdrama.html 官方文档}
   */
  '/wxa/sec/vod/auditdrama': { init: { body: Schemas.AuditDramaRequest } & CallOptions; data: Schemas.AuditDramaResponse; errcode: Errcodes['auditDrama'] };
  /**
   * 增加账号授权 (authorizeApp)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_authorizeapp.html 官方文档}
   */
  '/wxa/sec/vod/authorizeapp': { init: { body: Schemas.AuthorizeAppRequest } & CallOptions; data: Schemas.AuthorizeAppResponse; errcode: Errcodes['authorizeApp'] };
  /**
   * 增加版权授权 (authorizeCopyright)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_authorizecopyright.html 官方文档}
   */
  '/wxa/sec/vod/authorizecopyright': { init: { body: Schemas.AuthorizeCopyrightRequest } & CallOptions; data: Schemas.AuthorizeCopyrightResponse; errcode: Errcodes['authorizeCopyright'] };
  /**
   * 增加剧目授权 (authorizedRama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_authorizedrama.html 官方文档}
   */
  '/wxa/sec/vod/authorizedrama': { init: { body: Schemas.AuthorizedRamaRequest } & CallOptions; data: Schemas.AuthorizedRamaResponse; errcode: Errcodes['authorizedRama'] };
  /**
   * 确认上传 (commitUpload)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_commitupload.html 官方文档}
   */
  '/wxa/sec/vod/commitupload': { init: { body: Schemas.CommitUploadRequest } & CallOptions; data: Schemas.CommitUploadResponse; errcode: Errcodes['commitUpload'] };
  /**
   * 解除账号授权 (deauthorizeApp)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_deauthorizeapp.html 官方文档}
   */
  '/wxa/sec/vod/deauthorizeapp': { init: { body: Schemas.DeauthorizeAppRequest } & CallOptions; data: Schemas.DeauthorizeAppResponse; errcode: Errcodes['deauthorizeApp'] };
  /**
   * 解除版权授权 (deauthorizeCopyright)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_deauthorizecopyright.html 官方文档}
   */
  '/wxa/sec/vod/deauthorizecopyright': { init: { body: Schemas.DeauthorizeCopyrightRequest } & CallOptions; data: Schemas.DeauthorizeCopyrightResponse; errcode: Errcodes['deauthorizeCopyright'] };
  /**
   * 解除剧目授权 (deauthorizeDrama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_deauthorizedrama.html 官方文档}
   */
  '/wxa/sec/vod/deauthorizedrama': { init: { body: Schemas.DeauthorizeDramaRequest } & CallOptions; data: Schemas.DeauthorizeDramaResponse; errcode: Errcodes['deauthorizeDrama'] };
  /**
   * 删除媒资 (deleteMedia)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_deletemedia.html 官方文档}
   */
  '/wxa/sec/vod/deletemedia': { init: { body: Schemas.DeleteMediaRequest } & CallOptions; data: Schemas.DeleteMediaResponse; errcode: Errcodes['deleteMedia'] };
  /**
   * 查询账号授权信息 (getAuthorizeApps)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizeapps.html 官方文档}
   */
  '/wxa/sec/vod/getauthorizeapps': { init: CallOptions; data: Schemas.GetAuthorizeAppsResponse; errcode: Errcodes['getAuthorizeApps'] };
  /**
   * 查询被授权信息 (getAuthorizedObjects)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizedobjects.html 官方文档}
   */
  '/wxa/sec/vod/getauthorizedobjects': { init: { body?: Schemas.GetAuthorizedObjectsRequest } & CallOptions; data: Schemas.GetAuthorizedObjectsResponse; errcode: Errcodes['getAuthorizedObjects'] };
  /**
   * 查询授权信息 (getAuthorizeObjects)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_getauthorizeobjects.html 官方文档}
   */
  '/wxa/sec/vod/getauthorizeobjects': { init: { body?: Schemas.GetAuthorizeObjectsRequest } & CallOptions; data: Schemas.GetAuthorizeObjectsResponse; errcode: Errcodes['getAuthorizeObjects'] };
  /**
   * 查询CDN日志下载链接列表 (getCdnLogs)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnlogs.html 官方文档}
   */
  '/wxa/sec/vod/getcdnlogs': { init: { body: Schemas.GetCdnLogsRequest } & CallOptions; data: Schemas.GetCdnLogsResponse; errcode: Errcodes['getCdnLogs'] };
  /**
   * 查询CDN用量数据 (getCdnUsageData)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnusagedata.html 官方文档}
   */
  '/wxa/sec/vod/getcdnusagedata': { init: { body: Schemas.GetCdnUsageDataRequest } & CallOptions; data: Schemas.GetCdnUsageDataResponse; errcode: Errcodes['getCdnUsageData'] };
  /**
   * 查询版权授权信息 (getCopyrightAuthorizationList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizationlist.html 官方文档}
   */
  '/wxa/sec/vod/getcopyrightauthorizationlist': { init: { body?: Schemas.GetCopyrightAuthorizationListRequest } & CallOptions; data: Schemas.GetCopyrightAuthorizationListResponse; errcode: Errcodes['getCopyrightAuthorizationList'] };
  /**
   * 查询被版权授权信息 (getCopyrightAuthorizedList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizedlist.html 官方文档}
   */
  '/wxa/sec/vod/getcopyrightauthorizedlist': { init: { body?: Schemas.GetCopyrightAuthorizedListRequest } & CallOptions; data: Schemas.GetCopyrightAuthorizedListResponse; errcode: Errcodes['getCopyrightAuthorizedList'] };
  /**
   * 获取剧目信息 (getDrama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdrama.html 官方文档}
   */
  '/wxa/sec/vod/getdrama': { init: { body: Schemas.GetDramaRequest } & CallOptions; data: Schemas.GetDramaResponse; errcode: Errcodes['getDrama'] };
  /**
   * 查询剧目审核信息 (getDramaLatestAuditInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdramalatestauditinfo.html 官方文档}
   */
  '/wxa/sec/vod/getdramalatestauditinfo': { init: { body: Schemas.GetDramaLatestAuditInfoRequest } & CallOptions; data: Schemas.GetDramaLatestAuditInfoResponse; errcode: Errcodes['getDramaLatestAuditInfo'] };
  /**
   * 获取媒资详细信息 (getDramaMedia)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedia.html 官方文档}
   */
  '/wxa/sec/vod/getmedia': { init: { body: Schemas.GetDramaMediaRequest } & CallOptions; data: Schemas.GetDramaMediaResponse; errcode: Errcodes['getDramaMedia'] };
  /**
   * 获取媒资播放链接 (getMediaLink)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedialink.html 官方文档}
   */
  '/wxa/sec/vod/getmedialink': { init: { body: Schemas.GetMediaLinkRequest } & CallOptions; data: Schemas.GetMediaLinkResponse; errcode: Errcodes['getMediaLink'] };
  /**
   * 查询任务 (getTask)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_gettask.html 官方文档}
   */
  '/wxa/sec/vod/gettask': { init: { body: Schemas.GetTaskRequest } & CallOptions; data: Schemas.GetTaskResponse; errcode: Errcodes['getTask'] };
  /**
   * 获取剧目列表 (listDramas)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_listdramas.html 官方文档}
   */
  '/wxa/sec/vod/listdramas': { init: { body?: Schemas.ListDramasRequest } & CallOptions; data: Schemas.ListDramasResponse; errcode: Errcodes['listDramas'] };
  /**
   * 获取媒资列表 (listMedia)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_listmedia.html 官方文档}
   */
  '/wxa/sec/vod/listmedia': { init: { body?: Schemas.ListMediaRequest } & CallOptions; data: Schemas.ListMediaResponse; errcode: Errcodes['listMedia'] };
  /**
   * 查询流量包详情 (listPackages)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_listpackages.html 官方文档}
   */
  '/wxa/sec/vod/listpackages': { init: { body: Schemas.ListPackagesRequest } & CallOptions; data: Schemas.ListPackagesResponse; errcode: Errcodes['listPackages'] };
  /**
   * 修改剧目基本信息 (submitModifyDramaBasicInfoReq)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitmodifydramabasicinforeq.html 官方文档}
   */
  '/wxa/sec/vod/modifydramabasicinfo': { init: { body: Schemas.SubmitModifyDramaBasicInfoReqRequest } & CallOptions; data: Schemas.SubmitModifyDramaBasicInfoReqResponse; errcode: Errcodes['submitModifyDramaBasicInfoReq'] };
  /**
   * 拉取上传 (pullUpload)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_pullupload.html 官方文档}
   */
  '/wxa/sec/vod/pullupload': { init: { body: Schemas.PullUploadRequest } & CallOptions; data: Schemas.PullUploadResponse; errcode: Errcodes['pullUpload'] };
  /**
   * 替换审核通过的剧集 (replaceDramaMedia)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_replacedramamedia.html 官方文档}
   */
  '/wxa/sec/vod/replacedramamedia': { init: { body: Schemas.ReplaceDramaMediaRequest } & CallOptions; data: Schemas.ReplaceDramaMediaResponse; errcode: Errcodes['replaceDramaMedia'] };
  /**
   * 单个文件上传 (singleFileUpload)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_singlefileupload.html 官方文档}
   */
  '/wxa/sec/vod/singlefileupload': { init: { body: Schemas.SingleFileUploadRequest } & CallOptions; data: Schemas.SingleFileUploadResponse; errcode: Errcodes['singleFileUpload'] };
  /**
   * 提交替换剧集审核 (submitReplaceMedias)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitreplacemedias.html 官方文档}
   */
  '/wxa/sec/vod/submitreplacedramamedias': { init: { body: Schemas.SubmitReplaceMediasRequest } & CallOptions; data: Schemas.SubmitReplaceMediasResponse; errcode: Errcodes['submitReplaceMedias'] };
  /**
   * 上传分片 (uploadPart)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_uploadpart.html 官方文档}
   */
  '/wxa/sec/vod/uploadpart': { init: { body: Schemas.UploadPartRequest } & CallOptions; data: Schemas.UploadPartResponse; errcode: Errcodes['uploadPart'] };
  /**
   * 调用服务市场接口 (invokeService)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/wx-service-market/api_invokeservice.html 官方文档}
   */
  '/wxa/servicemarket': { init: { body: Schemas.InvokeServiceRequest } & CallOptions; data: Schemas.InvokeServiceResponse; errcode: Errcodes['invokeService'] };
  /**
   * 异步获取处理数据 (servicemarketretrieve)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/wx-service-market/api_servicemarketretrieve.html 官方文档}
   */
  '/wxa/servicemarketretrieve': { init: { body: Schemas.ServicemarketretrieveRequest } & CallOptions; data: Schemas.ServicemarketretrieveResponse; errcode: Errcodes['servicemarketretrieve'] };
  /**
   * 激活与更新服务卡片 (setUserNotify)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_setusernotify.html 官方文档}
   */
  '/wxa/set_user_notify': { init: { body: Schemas.SetUserNotifyRequest } & CallOptions; data: Schemas.SetUserNotifyResponse; errcode: Errcodes['setUserNotify'] };
  /**
   * 更新服务卡片扩展信息 (setUserNotifyExt)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_setusernotifyext.html 官方文档}
   */
  '/wxa/set_user_notifyext': { init: { body: Schemas.SetUserNotifyExtRequest } & CallOptions; data: Schemas.SetUserNotifyExtResponse; errcode: Errcodes['setUserNotifyExt'] };
  /**
   * 设置展示状态 (setShowStatus)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/nearby-poi/api_setshowstatus.html 官方文档}
   */
  '/wxa/setnearbypoishowstatus': { init: { body: Schemas.SetShowStatusRequest } & CallOptions; data: Schemas.SetShowStatusResponse; errcode: Errcodes['setShowStatus'] };
  /**
   * 添加并提审商品 (addGoods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_addgoods.html 官方文档}
   */
  '/wxaapi/broadcast/goods/add': { init: { body: Schemas.AddGoodsRequest } & CallOptions; data: Schemas.AddGoodsResponse; errcode: Errcodes['addGoods'] };
  /**
   * 重新提交商品审核 (resubmitAudit)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_resubmitaudit.html 官方文档}
   */
  '/wxaapi/broadcast/goods/audit': { init: { body: Schemas.ResubmitAuditRequest } & CallOptions; data: Schemas.ResubmitAuditResponse; errcode: Errcodes['resubmitAudit'] };
  /**
   * 删除商品 (deleteGoodsInfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_deletegoodsinfo.html 官方文档}
   */
  '/wxaapi/broadcast/goods/delete': { init: { body: Schemas.DeleteGoodsInfoRequest } & CallOptions; data: Schemas.DeleteGoodsInfoResponse; errcode: Errcodes['deleteGoodsInfo'] };
  /**
   * 删除直播间商品 (deleteDoods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_deletedoods.html 官方文档}
   */
  '/wxaapi/broadcast/goods/deleteInRoom': { init: { body: Schemas.DeleteDoodsRequest } & CallOptions; data: Schemas.DeleteDoodsResponse; errcode: Errcodes['deleteDoods'] };
  /**
   * 下载商品讲解视频 (downloadGoodsVideo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_downloadgoodsvideo.html 官方文档}
   */
  '/wxaapi/broadcast/goods/getVideo': { init: { body: Schemas.DownloadGoodsVideoRequest } & CallOptions; data: Schemas.DownloadGoodsVideoResponse; errcode: Errcodes['downloadGoodsVideo'] };
  /**
   * 上下架商品 (SaleGoods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_salegoods.html 官方文档}
   */
  '/wxaapi/broadcast/goods/onsale': { init: { body: Schemas.SaleGoodsRequest } & CallOptions; data: Schemas.SaleGoodsResponse; errcode: Errcodes['SaleGoods'] };
  /**
   * 推送商品 (pushGoods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_pushgoods.html 官方文档}
   */
  '/wxaapi/broadcast/goods/push': { init: { body: Schemas.PushGoodsRequest } & CallOptions; data: Schemas.PushGoodsResponse; errcode: Errcodes['pushGoods'] };
  /**
   * 撤回商品审核 (resetAudit)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_resetaudit.html 官方文档}
   */
  '/wxaapi/broadcast/goods/resetaudit': { init: { body: Schemas.ResetAuditRequest } & CallOptions; data: Schemas.ResetAuditResponse; errcode: Errcodes['resetAudit'] };
  /**
   * 直播挂件设置全局KEY (setdefault_goodskey)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_setdefault_goodskey.html 官方文档}
   */
  '/wxaapi/broadcast/goods/setkey': { init: { body: Schemas.SetdefaultGoodskeyRequest } & CallOptions; data: Schemas.SetdefaultGoodskeyResponse; errcode: Errcodes['setdefault_goodskey'] };
  /**
   * 直播间商品排序 (sortGoods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_sortgoods.html 官方文档}
   */
  '/wxaapi/broadcast/goods/sort': { init: { body: Schemas.SortGoodsRequest } & CallOptions; data: Schemas.SortGoodsResponse; errcode: Errcodes['sortGoods'] };
  /**
   * 更新商品 (updateGoodsinfo)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_updategoodsinfo.html 官方文档}
   */
  '/wxaapi/broadcast/goods/update': { init: { body: Schemas.UpdateGoodsinfoRequest } & CallOptions; data: Schemas.UpdateGoodsinfoResponse; errcode: Errcodes['updateGoodsinfo'] };
  /**
   * 设置成员角色 (getRoleListdw)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/role-management/api_getrolelistdw.html 官方文档}
   */
  '/wxaapi/broadcast/role/addrole': { init: { body: Schemas.GetRoleListdwRequest } & CallOptions; data: Schemas.GetRoleListdwResponse; errcode: Errcodes['getRoleListdw'] };
  /**
   * 移除成员角色 (deleteRole)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/role-management/api_deleterole.html 官方文档}
   */
  '/wxaapi/broadcast/role/deleterole': { init: { body: Schemas.DeleteRoleRequest } & CallOptions; data: Schemas.DeleteRoleResponse; errcode: Errcodes['deleteRole'] };
  /**
   * 添加管理直播间小助手 (addveAssistant)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_addveassistant.html 官方文档}
   */
  '/wxaapi/broadcast/room/addassistant': { init: { body: Schemas.AddveAssistantRequest } & CallOptions; data: Schemas.AddveAssistantResponse; errcode: Errcodes['addveAssistant'] };
  /**
   * 导入商品 (importGoods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_importgoods.html 官方文档}
   */
  '/wxaapi/broadcast/room/addgoods': { init: { body: Schemas.ImportGoodsRequest } & CallOptions; data: Schemas.ImportGoodsResponse; errcode: Errcodes['importGoods'] };
  /**
   * 添加主播副号 (addSubAnchor)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_addsubanchor.html 官方文档}
   */
  '/wxaapi/broadcast/room/addsubanchor': { init: { body: Schemas.AddSubAnchorRequest } & CallOptions; data: Schemas.AddSubAnchorResponse; errcode: Errcodes['addSubAnchor'] };
  /**
   * 创建直播间 (createRoom)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_createroom.html 官方文档}
   */
  '/wxaapi/broadcast/room/create': { init: { body: Schemas.CreateRoomRequest } & CallOptions; data: Schemas.CreateRoomResponse; errcode: Errcodes['createRoom'] };
  /**
   * 删除直播间 (deleteRoom)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_deleteroom.html 官方文档}
   */
  '/wxaapi/broadcast/room/deleteroom': { init: { body: Schemas.DeleteRoomRequest } & CallOptions; data: Schemas.DeleteRoomResponse; errcode: Errcodes['deleteRoom'] };
  /**
   * 删除主播副号 (deleteSubAnchor)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_deletesubanchor.html 官方文档}
   */
  '/wxaapi/broadcast/room/deletesubanchor': { init: { body: Schemas.DeleteSubAnchorRequest } & CallOptions; data: Schemas.DeleteSubAnchorResponse; errcode: Errcodes['deleteSubAnchor'] };
  /**
   * 编辑直播间 (editRoom)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_editroom.html 官方文档}
   */
  '/wxaapi/broadcast/room/editroom': { init: { body: Schemas.EditRoomRequest } & CallOptions; data: Schemas.EditRoomResponse; errcode: Errcodes['editRoom'] };
  /**
   * 修改直播间小助手 (modifyAssistant)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_modifyassistant.html 官方文档}
   */
  '/wxaapi/broadcast/room/modifyassistant': { init: { body: Schemas.ModifyAssistantRequest } & CallOptions; data: Schemas.ModifyAssistantResponse; errcode: Errcodes['modifyAssistant'] };
  /**
   * 修改主播副号 (modifySubAnchor)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_modifysubanchor.html 官方文档}
   */
  '/wxaapi/broadcast/room/modifysubanchor': { init: { body: Schemas.ModifySubAnchorRequest } & CallOptions; data: Schemas.ModifySubAnchorResponse; errcode: Errcodes['modifySubAnchor'] };
  /**
   * 删除直播间小助手 (removeAssistant)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_removeassistant.html 官方文档}
   */
  '/wxaapi/broadcast/room/removeassistant': { init: { body: Schemas.RemoveAssistantRequest } & CallOptions; data: Schemas.RemoveAssistantResponse; errcode: Errcodes['removeAssistant'] };
  /**
   * 禁言管理 (updateComment)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatecomment.html 官方文档}
   */
  '/wxaapi/broadcast/room/updatecomment': { init: { body: Schemas.UpdateCommentRequest } & CallOptions; data: Schemas.UpdateCommentResponse; errcode: Errcodes['updateComment'] };
  /**
   * 官方收录管理 (updateFeedPublic)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatefeedpublic.html 官方文档}
   */
  '/wxaapi/broadcast/room/updatefeedpublic': { init: { body: Schemas.UpdateFeedPublicRequest } & CallOptions; data: Schemas.UpdateFeedPublicResponse; errcode: Errcodes['updateFeedPublic'] };
  /**
   * 客服功能管理 (updateKF)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatekf.html 官方文档}
   */
  '/wxaapi/broadcast/room/updatekf': { init: { body: Schemas.UpdateKFRequest } & CallOptions; data: Schemas.UpdateKFResponse; errcode: Errcodes['updateKF'] };
  /**
   * 回放功能管理 (updateReplay)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatereplay.html 官方文档}
   */
  '/wxaapi/broadcast/room/updatereplay': { init: { body: Schemas.UpdateReplayRequest } & CallOptions; data: Schemas.UpdateReplayResponse; errcode: Errcodes['updateReplay'] };
  /**
   * 重置Api客服quota (resetApiKfQuota)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_resetapikfquota.html 官方文档}
   */
  '/wxaapi/comment/apikfquota/reset': { init: { body: Schemas.ResetApiKfQuotaRequest } & CallOptions; data: Schemas.ResetApiKfQuotaResponse; errcode: Errcodes['resetApiKfQuota'] };
  /**
   * 创建回复 (addCommenTreply)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_addcommentreply.html 官方文档}
   */
  '/wxaapi/comment/commentreply/add': { init: { body: Schemas.AddCommenTreplyRequest } & CallOptions; data: Schemas.AddCommenTreplyResponse; errcode: Errcodes['addCommenTreply'] };
  /**
   * 删除回复 (deleteCommenTreply)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_deletecommentreply.html 官方文档}
   */
  '/wxaapi/comment/commentreply/delete': { init: { body: Schemas.DeleteCommenTreplyRequest } & CallOptions; data: Schemas.DeleteCommenTreplyResponse; errcode: Errcodes['deleteCommenTreply'] };
  /**
   * 确认和解 (confirmCompromise)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_confirmcompromise.html 官方文档}
   */
  '/wxaapi/comment/confirmcompromise': { init: { body: Schemas.ConfirmCompromiseRequest } & CallOptions; data: Schemas.ConfirmCompromiseResponse; errcode: Errcodes['confirmCompromise'] };
  /**
   * 创建评论 (addReply)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_addreply.html 官方文档}
   */
  '/wxaapi/comment/reply/add': { init: { body: Schemas.AddReplyRequest } & CallOptions; data: Schemas.AddReplyResponse; errcode: Errcodes['addReply'] };
  /**
   * 删除评论 (deleteReply)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_deletereply.html 官方文档}
   */
  '/wxaapi/comment/reply/delete': { init: { body: Schemas.DeleteReplyRequest } & CallOptions; data: Schemas.DeleteReplyResponse; errcode: Errcodes['deleteReply'] };
  /**
   * 获取性能数据 (getPerformance)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getperformance.html 官方文档}
   */
  '/wxaapi/log/get_performance': { init: { body: Schemas.GetPerformanceRequest } & CallOptions; data: Schemas.GetPerformanceResponse; errcode: Errcodes['getPerformance'] };
  /**
   * 查询js错误详情 (getJsErrDetail)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getjserrdetail.html 官方文档}
   */
  '/wxaapi/log/jserr_detail': { init: { body: Schemas.GetJsErrDetailRequest } & CallOptions; data: Schemas.GetJsErrDetailResponse; errcode: Errcodes['getJsErrDetail'] };
  /**
   * 查询错误列表 (getJsErrList)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getjserrlist.html 官方文档}
   */
  '/wxaapi/log/jserr_list': { init: { body: Schemas.GetJsErrListRequest } & CallOptions; data: Schemas.GetJsErrListResponse; errcode: Errcodes['getJsErrList'] };
  /**
   * 商家申诉 (busiAppeal)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_busiappeal.html 官方文档}
   */
  '/wxaapi/minishop/busiAppeal': { init: { body: Schemas.BusiAppealRequest } & CallOptions; data: Schemas.BusiAppealResponse; errcode: Errcodes['busiAppeal'] };
  /**
   * 商家回应投诉 (respondComplaint)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_respondcomplaint.html 官方文档}
   */
  '/wxaapi/minishop/bussiRespondComplaint': { init: { body: Schemas.RespondComplaintRequest } & CallOptions; data: Schemas.RespondComplaintResponse; errcode: Errcodes['respondComplaint'] };
  /**
   * 商家补充凭证 (supplyProof)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_supplyproof.html 官方文档}
   */
  '/wxaapi/minishop/bussiSupplyProof': { init: { body: Schemas.SupplyProofRequest } & CallOptions; data: Schemas.SupplyProofResponse; errcode: Errcodes['supplyProof'] };
  /**
   * 商家提交退款凭证 (submitRefund)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_submitrefund.html 官方文档}
   */
  '/wxaapi/minishop/bussiSupplyRefund': { init: { body: Schemas.SubmitRefundRequest } & CallOptions; data: Schemas.SubmitRefundResponse; errcode: Errcodes['submitRefund'] };
  /**
   * 选用模板 (addwxanewtemplate)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_addwxanewtemplate.html 官方文档}
   */
  '/wxaapi/newtmpl/addtemplate': { init: { body: Schemas.AddwxanewtemplateRequest } & CallOptions; data: Schemas.AddwxanewtemplateResponse; errcode: Errcodes['addwxanewtemplate'] };
  /**
   * 删除模板 (delwxanewtemplate)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_delwxanewtemplate.html 官方文档}
   */
  '/wxaapi/newtmpl/deltemplate': { init: { body: Schemas.DelwxanewtemplateRequest } & CallOptions; data: Schemas.DelwxanewtemplateResponse; errcode: Errcodes['delwxanewtemplate'] };
  /**
   * 批处理短剧合作推广计划 (batchProcessDramaPromotion)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_batchprocessdramapromotion.html 官方文档}
   */
  '/wxadrama/batchprocessdramapromotion': { init: { body: Schemas.BatchProcessDramaPromotionRequest } & CallOptions; data: Schemas.BatchProcessDramaPromotionResponse; errcode: Errcodes['batchProcessDramaPromotion'] };
  /**
   * 获取短剧变现类型 (developerGetIaaDrama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developergetiaadrama.html 官方文档}
   */
  '/wxadrama/developergetiaadrama': { init: { body: Schemas.DeveloperGetIaaDramaRequest } & CallOptions; data: Schemas.DeveloperGetIaaDramaResponse; errcode: Errcodes['developerGetIaaDrama'] };
  /**
   * 获取已上架短剧 (developerGetPublishedDrama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developergetpublisheddrama.html 官方文档}
   */
  '/wxadrama/developergetpublisheddrama': { init: CallOptions; data: Schemas.DeveloperGetPublishedDramaResponse; errcode: Errcodes['developerGetPublishedDrama'] };
  /**
   * 短剧上架 (developerPublishDrama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developerpublishdrama.html 官方文档}
   */
  '/wxadrama/developerpublishdrama': { init: { body: Schemas.DeveloperPublishDramaRequest } & CallOptions; data: Schemas.DeveloperPublishDramaResponse; errcode: Errcodes['developerPublishDrama'] };
  /**
   * 刷剧剧目设置 (developerSetFlushDrama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetflushdrama.html 官方文档}
   */
  '/wxadrama/developersetflushdrama': { init: { body: Schemas.DeveloperSetFlushDramaRequest } & CallOptions; data: Schemas.DeveloperSetFlushDramaResponse; errcode: Errcodes['developerSetFlushDrama'] };
  /**
   * 设置短剧变现类型 (developerSetIaaDrama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetiaadrama.html 官方文档}
   */
  '/wxadrama/developersetiaadrama': { init: { body: Schemas.DeveloperSetIaaDramaRequest } & CallOptions; data: Schemas.DeveloperSetIaaDramaResponse; errcode: Errcodes['developerSetIaaDrama'] };
  /**
   * 推荐剧目 (developerSetRecmdDrama)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetrecmddrama.html 官方文档}
   */
  '/wxadrama/developersetrecmddrama': { init: { body: Schemas.DeveloperSetRecmdDramaRequest } & CallOptions; data: Schemas.DeveloperSetRecmdDramaResponse; errcode: Errcodes['developerSetRecmdDrama'] };
  /**
   * 获取短剧合作推广活动 (getFinderEvent)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_getfinderevent.html 官方文档}
   */
  '/wxadrama/getfinderevent': { init: { body?: Schemas.GetFinderEventRequest } & CallOptions; data: Schemas.GetFinderEventResponse; errcode: Errcodes['getFinderEvent'] };
  /**
   * 播放原始视频-推荐位控制接口 (setPlayerDramaRecmdSwitch)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_setplayerdramarecmdswitch.html 官方文档}
   */
  '/wxadrama/setplayerdramarecmdswitch': { init: { body: Schemas.SetPlayerDramaRecmdSwitchRequest } & CallOptions; data: Schemas.SetPlayerDramaRecmdSwitchResponse; errcode: Errcodes['setPlayerDramaRecmdSwitch'] };
  /**
   * 绑定广告金充值账户 (bind_transfer_accout)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout.html 官方文档}
   */
  '/xpay/bind_transfer_accout': { init: { body: Schemas.BindTransferAccoutRequest } & CallOptions; data: Schemas.BindTransferAccoutResponse; errcode: Errcodes['bind_transfer_accout'] };
  /**
   * 代币支付退款 (cancel_currency_pay)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_cancel_currency_pay.html 官方文档}
   */
  '/xpay/cancel_currency_pay': { init: { body: Schemas.CancelCurrencyPayRequest } & CallOptions; data: Schemas.CancelCurrencyPayResponse; errcode: Errcodes['cancel_currency_pay'] };
  /**
   * 商家解约 (cancel_subscribe_contract)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_cancel_subscribe_contract.html 官方文档}
   */
  '/xpay/cancel_subscribe_contract': { init: { body: Schemas.CancelSubscribeContractRequest } & CallOptions; data: Schemas.CancelSubscribeContractResponse; errcode: Errcodes['cancel_subscribe_contract'] };
  /**
   * 完成投诉处理 (complete_complaint)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_complete_complaint.html 官方文档}
   */
  '/xpay/complete_complaint': { init: { body: Schemas.CompleteComplaintRequest } & CallOptions; data: Schemas.CompleteComplaintResponse; errcode: Errcodes['complete_complaint'] };
  /**
   * 充值广告金 (create_funds_bill)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_create_funds_bill.html 官方文档}
   */
  '/xpay/create_funds_bill': { init: { body: Schemas.CreateFundsBillRequest } & CallOptions; data: Schemas.CreateFundsBillResponse; errcode: Errcodes['create_funds_bill'] };
  /**
   * 创建提现单 (create_withdraw_order)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_create_withdraw_order.html 官方文档}
   */
  '/xpay/create_withdraw_order': { init: { body: Schemas.CreateWithdrawOrderRequest } & CallOptions; data: Schemas.CreateWithdrawOrderResponse; errcode: Errcodes['create_withdraw_order'] };
  /**
   * 扣减代币 (currency_pay)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_currency_pay.html 官方文档}
   */
  '/xpay/currency_pay': { init: { body: Schemas.CurrencyPayRequest } & CallOptions; data: Schemas.CurrencyPayResponse; errcode: Errcodes['currency_pay'] };
  /**
   * 下载广告金对应的商户订单信息 (download_adverfunds_order)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_download_adverfunds_order.html 官方文档}
   */
  '/xpay/download_adverfunds_order': { init: { body: Schemas.DownloadAdverfundsOrderRequest } & CallOptions; data: Schemas.DownloadAdverfundsOrderResponse; errcode: Errcodes['download_adverfunds_order'] };
  /**
   * 下载小程序账单 (download_bill)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_download_bill.html 官方文档}
   */
  '/xpay/download_bill': { init: { body: Schemas.DownloadBillRequest } & CallOptions; data: Schemas.DownloadBillResponse; errcode: Errcodes['download_bill'] };
  /**
   * 下载虚拟支付ios月结账单 (download_ios_settlement_bill)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_download_ios_settlement_bill.html 官方文档}
   */
  '/xpay/download_ios_settlement_bill': { init: { body: Schemas.DownloadIosSettlementBillRequest } & CallOptions; data: Schemas.DownloadIosSettlementBillResponse; errcode: Errcodes['download_ios_settlement_bill'] };
  /**
   * 获取投诉详情 (get_complaint_detail)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_get_complaint_detail.html 官方文档}
   */
  '/xpay/get_complaint_detail': { init: { body: Schemas.GetComplaintDetailRequest } & CallOptions; data: Schemas.GetComplaintDetailResponse; errcode: Errcodes['get_complaint_detail'] };
  /**
   * 获取投诉列表 (get_complaint_list)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_get_complaint_list.html 官方文档}
   */
  '/xpay/get_complaint_list': { init: { body: Schemas.GetComplaintListRequest } & CallOptions; data: Schemas.GetComplaintListResponse; errcode: Errcodes['get_complaint_list'] };
  /**
   * 获取协商历史 (get_negotiation_history)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_get_negotiation_history.html 官方文档}
   */
  '/xpay/get_negotiation_history': { init: { body: Schemas.GetNegotiationHistoryRequest } & CallOptions; data: Schemas.GetNegotiationHistoryResponse; errcode: Errcodes['get_negotiation_history'] };
  /**
   * 获取微信支付反馈投诉图片的签名头部 (get_upload_file_sign)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_get_upload_file_sign.html 官方文档}
   */
  '/xpay/get_upload_file_sign': { init: { body: Schemas.GetUploadFileSignRequest } & CallOptions; data: Schemas.GetUploadFileSignResponse; errcode: Errcodes['get_upload_file_sign'] };
  /**
   * 通知已发货完成 (notify_provide_goods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_notify_provide_goods.html 官方文档}
   */
  '/xpay/notify_provide_goods': { init: { body: Schemas.NotifyProvideGoodsRequest } & CallOptions; data: Schemas.NotifyProvideGoodsResponse; errcode: Errcodes['notify_provide_goods'] };
  /**
   * 代币赠送 (present_currency)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_present_currency.html 官方文档}
   */
  '/xpay/present_currency': { init: { body: Schemas.PresentCurrencyRequest } & CallOptions; data: Schemas.PresentCurrencyResponse; errcode: Errcodes['present_currency'] };
  /**
   * 查询广告金发放记录 (query_adver_funds)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_adver_funds.html 官方文档}
   */
  '/xpay/query_adver_funds': { init: { body?: Schemas.QueryAdverFundsRequest } & CallOptions; data: Schemas.QueryAdverFundsResponse; errcode: Errcodes['query_adver_funds'] };
  /**
   * 查询商家账户可提现余额 (query_biz_balance)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_biz_balance.html 官方文档}
   */
  '/xpay/query_biz_balance': { init: { body: Schemas.QueryBizBalanceRequest } & CallOptions; data: Schemas.QueryBizBalanceResponse; errcode: Errcodes['query_biz_balance'] };
  /**
   * 查询下载订单任务 (query_download_order)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_download_order.html 官方文档}
   */
  '/xpay/query_download_order': { init: { body: Schemas.QueryDownloadOrderRequest } & CallOptions; data: Schemas.QueryDownloadOrderResponse; errcode: Errcodes['query_download_order'] };
  /**
   * 查询广告金充值记录 (query_funds_bill)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_funds_bill.html 官方文档}
   */
  '/xpay/query_funds_bill': { init: { body: Schemas.QueryFundsBillRequest } & CallOptions; data: Schemas.QueryFundsBillResponse; errcode: Errcodes['query_funds_bill'] };
  /**
   * 查询创建的订单 (query_order)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_order.html 官方文档}
   */
  '/xpay/query_order': { init: { body: Schemas.QueryOrderRequest } & CallOptions; data: Schemas.QueryOrderResponse; errcode: Errcodes['query_order'] };
  /**
   * 查询批量发布道具任务 (query_publish_goods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_publish_goods.html 官方文档}
   */
  '/xpay/query_publish_goods': { init: { body: Schemas.QueryPublishGoodsRequest } & CallOptions; data: Schemas.QueryPublishGoodsResponse; errcode: Errcodes['query_publish_goods'] };
  /**
   * 商户被管控原因查询 (query_punishment_reasons)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_punishment_reasons.html 官方文档}
   */
  '/xpay/query_punishment_reasons': { init: { body?: Schemas.QueryPunishmentReasonsRequest } & CallOptions; data: Schemas.QueryPunishmentReasonsResponse; errcode: Errcodes['query_punishment_reasons'] };
  /**
   * 查询广告金回收记录 (query_recover_bill)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_recover_bill.html 官方文档}
   */
  '/xpay/query_recover_bill': { init: { body: Schemas.QueryRecoverBillRequest } & CallOptions; data: Schemas.QueryRecoverBillResponse; errcode: Errcodes['query_recover_bill'] };
  /**
   * 查询签约关系 (query_subscribe_contract)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_subscribe_contract.html 官方文档}
   */
  '/xpay/query_subscribe_contract': { init: { body: Schemas.QuerySubscribeContractRequest } & CallOptions; data: Schemas.QuerySubscribeContractResponse; errcode: Errcodes['query_subscribe_contract'] };
  /**
   * 查询广告金充值账户 (query_transfer_account)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_transfer_account.html 官方文档}
   */
  '/xpay/query_transfer_account': { init: { body: Schemas.QueryTransferAccountRequest } & CallOptions; data: Schemas.QueryTransferAccountResponse; errcode: Errcodes['query_transfer_account'] };
  /**
   * 查询批量上传道具任务 (query_upload_goods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_upload_goods.html 官方文档}
   */
  '/xpay/query_upload_goods': { init: { body: Schemas.QueryUploadGoodsRequest } & CallOptions; data: Schemas.QueryUploadGoodsResponse; errcode: Errcodes['query_upload_goods'] };
  /**
   * 查询代币余额 (query_user_balance)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_user_balance.html 官方文档}
   */
  '/xpay/query_user_balance': { init: { body: Schemas.QueryUserBalanceRequest } & CallOptions; data: Schemas.QueryUserBalanceResponse; errcode: Errcodes['query_user_balance'] };
  /**
   * 查询提现单 (query_withdraw_order)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_withdraw_order.html 官方文档}
   */
  '/xpay/query_withdraw_order': { init: { body: Schemas.QueryWithdrawOrderRequest } & CallOptions; data: Schemas.QueryWithdrawOrderResponse; errcode: Errcodes['query_withdraw_order'] };
  /**
   * 启动订单退款任务 (refund_order)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_refund_order.html 官方文档}
   */
  '/xpay/refund_order': { init: { body: Schemas.RefundOrderRequest } & CallOptions; data: Schemas.RefundOrderResponse; errcode: Errcodes['refund_order'] };
  /**
   * 回复用户 (response_complaint)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_response_complaint.html 官方文档}
   */
  '/xpay/response_complaint': { init: { body: Schemas.ResponseComplaintRequest } & CallOptions; data: Schemas.ResponseComplaintResponse; errcode: Errcodes['response_complaint'] };
  /**
   * 预通知扣款 (send_subscribe_pre_payment)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_send_subscribe_pre_payment.html 官方文档}
   */
  '/xpay/send_subscribe_pre_payment': { init: { body: Schemas.SendSubscribePrePaymentRequest } & CallOptions; data: Schemas.SendSubscribePrePaymentResponse; errcode: Errcodes['send_subscribe_pre_payment'] };
  /**
   * 下载支付订单 (start_download_order)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_start_download_order.html 官方文档}
   */
  '/xpay/start_download_order': { init: { body: Schemas.StartDownloadOrderRequest } & CallOptions; data: Schemas.StartDownloadOrderResponse; errcode: Errcodes['start_download_order'] };
  /**
   * 启动批量发布道具任务 (start_publish_goods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_start_publish_goods.html 官方文档}
   */
  '/xpay/start_publish_goods': { init: { body: Schemas.StartPublishGoodsRequest } & CallOptions; data: Schemas.StartPublishGoodsResponse; errcode: Errcodes['start_publish_goods'] };
  /**
   * 批量上传道具 (start_upload_goods)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_start_upload_goods.html 官方文档}
   */
  '/xpay/start_upload_goods': { init: { body: Schemas.StartUploadGoodsRequest } & CallOptions; data: Schemas.StartUploadGoodsResponse; errcode: Errcodes['start_upload_goods'] };
  /**
   * 发起订阅扣款 (submit_subscribe_pay_order)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_submit_subscribe_pay_order.html 官方文档}
   */
  '/xpay/submit_subscribe_pay_order': { init: { body: Schemas.SubmitSubscribePayOrderRequest } & CallOptions; data: Schemas.SubmitSubscribePayOrderResponse; errcode: Errcodes['submit_subscribe_pay_order'] };
  /**
   * 上传媒体文件 (upload_vp_file)
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_upload_vp_file.html 官方文档}
   */
  '/xpay/upload_vp_file': { init: { body: Schemas.UploadVpFileRequest } & CallOptions; data: Schemas.UploadVpFileResponse; errcode: Errcodes['upload_vp_file'] };
}

/** The paths that can be called without options. */
export type OptionalPostPath =
  | '/cgi-bin/express/delivery/open_msg/get_delivery_list'
  | '/cgi-bin/express/intracity/apply'
  | '/cgi-bin/express/intracity/getcity'
  | '/cgi-bin/express/intracity/querystore'
  | '/cgi-bin/express/local/business/delivery/getall'
  | '/cgi-bin/express/local/business/open'
  | '/cgi-bin/express/local/business/shop/get'
  | '/cv/img/aicrop'
  | '/cv/img/qrcode'
  | '/cv/img/superresolution'
  | '/cv/ocr/bankcard'
  | '/cv/ocr/bizlicense'
  | '/cv/ocr/comm'
  | '/cv/ocr/driving'
  | '/cv/ocr/drivinglicense'
  | '/cv/ocr/idcard'
  | '/retail/B2b/getmchinfo'
  | '/retail/B2b/queryprofitsharingaccount'
  | '/retail/B2b/retailgetmchorder'
  | '/wxa/book/listbook'
  | '/wxa/business/get_wxa_followers'
  | '/wxa/business/insurance_freight/getorderlist'
  | '/wxa/business/insurance_freight/refund'
  | '/wxa/generate_urllink'
  | '/wxa/generatescheme'
  | '/wxa/getwxadevinfo'
  | '/wxa/sec/famousbrand/get_status'
  | '/wxa/sec/order/get_order_list'
  | '/wxa/sec/vod/getauthorizeapps'
  | '/wxa/sec/vod/getauthorizedobjects'
  | '/wxa/sec/vod/getauthorizeobjects'
  | '/wxa/sec/vod/getcopyrightauthorizationlist'
  | '/wxa/sec/vod/getcopyrightauthorizedlist'
  | '/wxa/sec/vod/listdramas'
  | '/wxa/sec/vod/listmedia'
  | '/wxadrama/developergetpublisheddrama'
  | '/wxadrama/getfinderevent'
  | '/xpay/query_adver_funds'
  | '/xpay/query_punishment_reasons';
