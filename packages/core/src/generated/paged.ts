// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { CallOptions } from '../operation/call-options.ts';
import type { Pages } from '../client/paging.ts';
import type * as Schemas from './schemas.ts';

/** Makes some fields optional. */
type Optional<Fields, Names extends keyof Fields> = Omit<Fields, Names> & Partial<Pick<Fields, Names>>;

/** The paging operations; each iterates over its items. */
export interface PagedOperations {
  /** 获取小程序交易体验分违规记录: each of `appealList`. */
  GetPenaltyList(input?: Optional<Schemas.GetPenaltyListRequest, 'offset' | 'limit'>, options?: CallOptions): Pages<Schemas.GetPenaltyListResponse, NonNullable<Schemas.GetPenaltyListResponse['appealList']>[number]>;
  /** 查询授权信息: each of `objects`. */
  getAuthorizeObjects(input?: Schemas.GetAuthorizeObjectsRequest, options?: CallOptions): Pages<Schemas.GetAuthorizeObjectsResponse, NonNullable<Schemas.GetAuthorizeObjectsResponse['objects']>[number]>;
  /** 查询被授权信息: each of `objects`. */
  getAuthorizedObjects(input?: Schemas.GetAuthorizedObjectsRequest, options?: CallOptions): Pages<Schemas.GetAuthorizedObjectsResponse, NonNullable<Schemas.GetAuthorizedObjectsResponse['objects']>[number]>;
  /** 查询评价列表: each of `commentList`. */
  getCcommentList(input: Schemas.GetCcommentListRequest, options?: CallOptions): Pages<Schemas.GetCcommentListResponse, NonNullable<Schemas.GetCcommentListResponse['commentList']>[number]>;
  /** 获取云开发数据: each of `data_value`. */
  getCloudBaseStatistics(input?: Schemas.GetCloudBaseStatisticsRequest, options?: CallOptions): Pages<Schemas.GetCloudBaseStatisticsResponse, NonNullable<Schemas.GetCloudBaseStatisticsResponse['data_value']>[number]>;
  /** 查询版权授权信息: each of `list`. */
  getCopyrightAuthorizationList(input?: Schemas.GetCopyrightAuthorizationListRequest, options?: CallOptions): Pages<Schemas.GetCopyrightAuthorizationListResponse, NonNullable<Schemas.GetCopyrightAuthorizationListResponse['list']>[number]>;
  /** 查询被版权授权信息: each of `list`. */
  getCopyrightAuthorizedList(input?: Schemas.GetCopyrightAuthorizedListRequest, options?: CallOptions): Pages<Schemas.GetCopyrightAuthorizedListResponse, NonNullable<Schemas.GetCopyrightAuthorizedListResponse['list']>[number]>;
  /** 获取集合信息: each of `collections`. */
  getDatabaseCollection(input: Schemas.GetDatabaseCollectionRequest, options?: CallOptions): Pages<Schemas.GetDatabaseCollectionResponse, NonNullable<Schemas.GetDatabaseCollectionResponse['collections']>[number]>;
  /** 获取用户反馈列表: each of `list`. */
  getFeedback(input: Optional<Schemas.GetFeedbackRequest, 'page'>, options?: CallOptions): Pages<Schemas.GetFeedbackResponse, NonNullable<Schemas.GetFeedbackResponse['list']>[number]>;
  /** 获取长期订阅用户: each of `followers`. */
  getFollowers(input?: Schemas.GetFollowersRequest, options?: CallOptions): Pages<Schemas.GetFollowersResponse, NonNullable<Schemas.GetFollowersResponse['followers']>[number]>;
  /** 获取商品列表: each of `goods`. */
  getGoodsInfo(input: Optional<Schemas.GetGoodsInfoRequest, 'offset'>, options?: CallOptions): Pages<Schemas.GetGoodsInfoResponse, NonNullable<Schemas.GetGoodsInfoResponse['goods']>[number]>;
  /** 查询js错误详情: each of `data`. */
  getJsErrDetail(input: Optional<Schemas.GetJsErrDetailRequest, 'offset'>, options?: CallOptions): Pages<Schemas.GetJsErrDetailResponse, NonNullable<Schemas.GetJsErrDetailResponse['data']>[number]>;
  /** 查询错误列表: each of `data`. */
  getJsErrList(input: Optional<Schemas.GetJsErrListRequest, 'offset' | 'limit'>, options?: CallOptions): Pages<Schemas.GetJsErrListResponse, NonNullable<Schemas.GetJsErrListResponse['data']>[number]>;
  /** 获取直播间列表和回放: each of `room_info`. */
  getLiveInfo(input: Optional<Schemas.GetLiveInfoRequest, 'start'>, options?: CallOptions): Pages<Schemas.GetLiveInfoResponse, NonNullable<Schemas.GetLiveInfoResponse['room_info']>[number]>;
  /** 查询订单列表: each of `order_list`. */
  getOrderList(input?: Schemas.GetOrderListRequest, options?: CallOptions): Pages<Schemas.GetOrderListResponse, NonNullable<Schemas.GetOrderListResponse['order_list']>[number]>;
  /** 获取类目下的公共模板: each of `data`. */
  getPubNewTemplatetitles(input: Optional<Schemas.GetPubNewTemplatetitlesRequest, 'start' | 'limit'>, options?: CallOptions): Pages<Schemas.GetPubNewTemplatetitlesResponse, NonNullable<Schemas.GetPubNewTemplatetitlesResponse['data']>[number]>;
  /** 消息效果数据: each of `data_line`. */
  getRetailMessageList(input: Optional<Schemas.GetRetailMessageListRequest, 'start' | 'offset'>, options?: CallOptions): Pages<Schemas.GetRetailMessageListResponse, NonNullable<Schemas.GetRetailMessageListResponse['data_line']>[number]>;
  /** 全量授权门店查询: each of `openid_list`. */
  getRetailOpenidList(input?: Optional<Schemas.GetRetailOpenidListRequest, 'page_context' | 'limit'>, options?: CallOptions): Pages<Schemas.GetRetailOpenidListResponse, NonNullable<Schemas.GetRetailOpenidListResponse['openid_list']>[number]>;
  /** 查询成员列表: each of `list`. */
  getRoleList(input?: Schemas.GetRoleListRequest, options?: CallOptions): Pages<Schemas.GetRoleListResponse, NonNullable<Schemas.GetRoleListResponse['list']>[number]>;
  /** 查询购买资源包的用量情况: each of `detailList`. */
  getUsageDetail(input: Optional<Schemas.GetUsageDetailRequest, 'offset' | 'limit'>, options?: CallOptions): Pages<Schemas.GetUsageDetailResponse, NonNullable<Schemas.GetUsageDetailResponse['detailList']>[number]>;
  /** 获取投诉列表: each of `complaints`. */
  get_complaint_list(input: Optional<Schemas.GetComplaintListRequest, 'offset'>, options?: CallOptions): Pages<Schemas.GetComplaintListResponse, NonNullable<Schemas.GetComplaintListResponse['complaints']>[number]>;
  /** 获取协商历史: each of `history`. */
  get_negotiation_history(input: Optional<Schemas.GetNegotiationHistoryRequest, 'offset'>, options?: CallOptions): Pages<Schemas.GetNegotiationHistoryResponse, NonNullable<Schemas.GetNegotiationHistoryResponse['history']>[number]>;
  /** 拉取保单信息: each of `list`. */
  insurance_freight_getorderlist(input?: Schemas.InsuranceFreightGetorderlistRequest, options?: CallOptions): Pages<Schemas.InsuranceFreightGetorderlistResponse, NonNullable<Schemas.InsuranceFreightGetorderlistResponse['list']>[number]>;
  /** 拉取充值订单信息: each of `list`. */
  insurance_freight_getpayorderlist(input: Schemas.InsuranceFreightGetpayorderlistRequest, options?: CallOptions): Pages<Schemas.InsuranceFreightGetpayorderlistResponse, NonNullable<Schemas.InsuranceFreightGetpayorderlistResponse['list']>[number]>;
  /** 获取作品列表: each of `book_list`. */
  listBook(input?: Schemas.ListBookRequest, options?: CallOptions): Pages<Schemas.ListBookResponse, NonNullable<Schemas.ListBookResponse['book_list']>[number]>;
  /** 获取章节列表: each of `chapter_list`. */
  listChapter(input: Schemas.ListChapterRequest, options?: CallOptions): Pages<Schemas.ListChapterResponse, NonNullable<Schemas.ListChapterResponse['chapter_list']>[number]>;
  /** 获取剧目列表: each of `drama_info_list`. */
  listDramas(input?: Schemas.ListDramasRequest, options?: CallOptions): Pages<Schemas.ListDramasResponse, NonNullable<Schemas.ListDramasResponse['drama_info_list']>[number]>;
  /** 获取媒资列表: each of `media_info_list`. */
  listMedia(input?: Schemas.ListMediaRequest, options?: CallOptions): Pages<Schemas.ListMediaResponse, NonNullable<Schemas.ListMediaResponse['media_info_list']>[number]>;
  /** 查询流量包详情: each of `package_list`. */
  listPackages(input: Optional<Schemas.ListPackagesRequest, 'limit'>, options?: CallOptions): Pages<Schemas.ListPackagesResponse, NonNullable<Schemas.ListPackagesResponse['package_list']>[number]>;
  /** 客服子商户拉取多个商户信息: each of `list`. */
  listbusiness(input?: Optional<Schemas.ListbusinessRequest, 'offset' | 'count'>, options?: CallOptions): Pages<Schemas.ListbusinessResponse, NonNullable<Schemas.ListbusinessResponse['list']>[number]>;
  /** 查看主授权关系列表-查看被授权关系列表: each of `results`. */
  queryBookAuth(input?: Optional<Schemas.QueryBookAuthRequest, 'offset' | 'count'>, options?: CallOptions): Pages<Schemas.QueryBookAuthResponse, NonNullable<Schemas.QueryBookAuthResponse['results']>[number]>;
  /** 查询广告金发放记录: each of `adver_funds_list`. */
  query_adver_funds(input?: Schemas.QueryAdverFundsRequest, options?: CallOptions): Pages<Schemas.QueryAdverFundsResponse, NonNullable<Schemas.QueryAdverFundsResponse['adver_funds_list']>[number]>;
  /** 查询广告金充值记录: each of `bill_list`. */
  query_funds_bill(input: Optional<Schemas.QueryFundsBillRequest, 'page'>, options?: CallOptions): Pages<Schemas.QueryFundsBillResponse, NonNullable<Schemas.QueryFundsBillResponse['bill_list']>[number]>;
  /** 查询广告金回收记录: each of `bill_list`. */
  query_recover_bill(input: Optional<Schemas.QueryRecoverBillRequest, 'page'>, options?: CallOptions): Pages<Schemas.QueryRecoverBillResponse, NonNullable<Schemas.QueryRecoverBillResponse['bill_list']>[number]>;
  /** 查看账号主授权关系列表: each of `appid_results`. */
  querybookauthv2(input?: Schemas.Querybookauthv2Request, options?: CallOptions): Pages<Schemas.Querybookauthv2Response, NonNullable<Schemas.Querybookauthv2Response['appid_results']>[number]>;
  /** 查询分账方: each of `account_list`. */
  queryprofitsharingaccount(input?: Schemas.QueryprofitsharingaccountRequest, options?: CallOptions): Pages<Schemas.QueryprofitsharingaccountResponse, NonNullable<Schemas.QueryprofitsharingaccountResponse['account_list']>[number]>;
  /** 查询实时日志: each of `data.list`. */
  realtimelogSearch(input: Schemas.RealtimelogSearchRequest, options?: CallOptions): Pages<Schemas.RealtimelogSearchResponse, NonNullable<NonNullable<Schemas.RealtimelogSearchResponse['data']>['list']>[number]>;
}
