// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { BinaryAnswer } from '../call/binary-answer.ts';
import type { CallOptions } from '../operation/call-options.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its `operationId`. */
export interface Operations {
  /**
   * 获取交易保障标状态
   *
   * Whether the mini program bears the badge of transaction guarantee (交易保障标), and if not, why.
   *
   * Names: `GetGuaranteeStatus`; path `/wxaapi/wxamptrade/get_guarantee_status`.
   *
   * Documented errcodes: 200002.
   *
   * @example
   * await wx.GetGuaranteeStatus();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/basic/api_getguaranteestatus.html 官方文档}
   */
  GetGuaranteeStatus(input?: Schemas.GetGuaranteeStatusRequest, options?: CallOptions): Promise<Schemas.GetGuaranteeStatusResponse>;

  /**
   * 获取小程序交易体验分违规记录
   *
   * The mini program's score of transaction experience (交易体验分) and the records of what lowered it, page by
   * page.
   *
   * Names: `GetPenaltyList`; path `/wxaapi/wxamptrade/get_penalty_list`.
   *
   * Documented errcodes: 20002, 200002.
   *
   * @example
   * await wx.GetPenaltyList({
   *   offset: 0,
   *   limit: 10
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/basic/api_getpenaltylist.html 官方文档}
   */
  GetPenaltyList(input: Schemas.GetPenaltyListRequest, options?: CallOptions): Promise<Schemas.GetPenaltyListResponse>;

  /**
   * 重置登录态
   *
   * Replaces a user's session_key and answers the new one. The old key is not sent: a signature made with
   * it proves it. It is dead from then on, so choose a moment when the user does not need it.
   *
   * The new key expires when the old one would have; a reset does not prolong it. Limits: 60,000 calls a
   * minute for a mini program, and not often for the same user.
   *
   * Names: `ResetUserSessionKey`; path `/wxa/resetusersessionkey`.
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
   * 上下架商品
   *
   * Puts a product (商品) of a live room on sale, or takes it off, not while it is being pushed.
   *
   * Names: `SaleGoods`, in cloud functions and formerly `liveBroadcast.goodsSale` (云调用); path `/wxaapi/broadcast/goods/onsale`.
   *
   * Documented errcodes: 40001, 41001, 300022, 300024, 300048, 300049.
   *
   * @example
   * await wx.SaleGoods({
   *   roomId: 6474,
   *   goodsId: 1,
   *   onSale: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_salegoods.html 官方文档}
   */
  SaleGoods(input: Schemas.SaleGoodsRequest, options?: CallOptions): Promise<Schemas.SaleGoodsResponse>;

  /**
   * 推送用工消息
   *
   * Sends a template message to a user who has bound an employment relation (用工关系) with the mini
   * program, through the merchant assistant (小程序商家助手). The user must have subscribed to the template.
   *
   * Names: `SendEmployeeRelationMsg`; path `/cgi-bin/message/wxopen/employeerelationmsg/send`.
   *
   * Documented errcodes: -1, 40097, 40256, 40257, 43104, 50001.
   *
   * @example
   * await wx.SendEmployeeRelationMsg({
   *   template_id: 'bV8Jk-XXXXXX',
   *   page: 'page/XXX',
   *   touser: 'oL7T268t3zlOb64IvrN64-XXXXXX',
   *   data: '{"data":{"character_string1":{"value":"aaa"},"amount1":{"value":"222"}}}'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/laboruse/api_sendemployeerelationmsg.html 官方文档}
   */
  SendEmployeeRelationMsg(input: Schemas.SendEmployeeRelationMsgRequest, options?: CallOptions): Promise<Schemas.SendEmployeeRelationMsgResponse>;

  /**
   * 解绑用工关系
   *
   * Ends the employment relation (用工关系) of several users at once, as bound in the B2C module. They can
   * no longer be reached with SendEmployeeRelationMsg.
   *
   * Names: `UnbindUserB2CAuthInfo`; path `/wxa/business/unbinduserb2cauthinfo`.
   *
   * Documented errcodes: -1, 40003, 40097.
   *
   * @example
   * await wx.UnbindUserB2CAuthInfo({
   *   openid_list: [
   *     'oL7T268t3zlOb64IvrN64-XXXXXX'
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/laboruse/api_unbinduserb2cauthinfo.html 官方文档}
   */
  UnbindUserB2CAuthInfo(input: Schemas.UnbindUserB2CAuthInfoRequest, options?: CallOptions): Promise<Schemas.UnbindUserB2CAuthInfoResponse>;

  /**
   * 异常件退回商家确认
   *
   * Confirms that the goods of a failed delivery are back: the rider returned them, and you have received
   * them.
   *
   * Names: `abnormalConfirm`; path `/cgi-bin/express/local/business/order/confirm_return`.
   *
   * Documented errcodes: -1, 930555, 930556, 930557, 930558, 930559, 930560, 930561, 930562, 930563, 930564, 930565, 9300535.
   *
   * @example
   * await wx.abnormalConfirm({
   *   shopid: '123456',
   *   shop_order_id: '123456',
   *   shop_no: 'shop_no_111',
   *   waybill_id: '123456',
   *   remark: 'remark',
   *   delivery_sign: '123456'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_abnormalconfirm.html 官方文档}
   */
  abnormalConfirm(input: Schemas.AbnormalConfirmRequest, options?: CallOptions): Promise<Schemas.AbnormalConfirmResponse>;

  /**
   * 激活设备license
   *
   * Activates up to 100 devices, all of the type of one package, and uses up one licence of the package
   * for each. A device takes up to 3 activations, so that it never has more than 3 years left.
   *
   * Since 9 September 2024 devices need no licence, and WeChat announced the end of this call for 31
   * December 2024. Until then it answers success for each device, with 2030-01-01 (1893427200) as its end,
   * and uses up nothing.
   *
   * Names: `activeLicenseDevice`; path `/wxa/business/license/activedevice`.
   *
   * Documented errcodes: 9800020, 9800037, 9800038, 9800039, 9800040.
   *
   * @example
   * await wx.activeLicenseDevice({
   *   pkg_type: 0,
   *   device_list: [
   *     {
   *       model_id: 'MODEL_ID1',
   *       sn: 'SN1',
   *       active_number: 1
   *     },
   *     {
   *       model_id: 'MODEL_ID2',
   *       sn: 'SN2',
   *       active_number: 2
   *     }
   *   ]
   * });
   * @deprecated WeChat announced its end; see the description.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_activelicensedevice.html 官方文档}
   */
  activeLicenseDevice(input: Schemas.ActiveLicenseDeviceRequest, options?: CallOptions): Promise<Schemas.ActiveLicenseDeviceResponse>;

  /**
   * 新增账号-小说授权
   *
   * Permits other mini programs to offer novels of this one, novel by novel, up to 20 permissions a call. Each
   * succeeds or fails on its own; look into `results` of a successful answer.
   *
   * Limits for an AppID: 1,000,000 calls a day and 100 calls a minute. A call that is refused for its pace still
   * counts for the day, so keep an even pace.
   *
   * Names: `addBookAuth`; path `/wxa/book/addbookauth`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.addBookAuth({
   *   books: [
   *     {
   *       book_id: 'A1Hcfuuv',
   *       expire_time: 1704970161,
   *       grantee_appid: 'wx002'
   *     },
   *     {
   *       book_id: 'KqNdTu',
   *       expire_time: 1705460123,
   *       grantee_appid: 'wx003'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauth.html 官方文档}
   */
  addBookAuth(input: Schemas.AddBookAuthRequest, options?: CallOptions): Promise<Schemas.AddBookAuthResponse>;

  /**
   * 创建回复
   *
   * Replies (回复) below the developer's first answer to a comment.
   *
   * Names: `addCommenTreply`; path `/wxaapi/comment/commentreply/add`.
   *
   * Documented errcodes: -10403, -10008, -10007, -10003, -10001, 10000.
   *
   * @example
   * await wx.addCommenTreply({
   *   commentId: '2797755680173111111',
   *   replyId: '1',
   *   content: '我是内容'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_addcommentreply.html 官方文档}
   */
  addCommenTreply(input: Schemas.AddCommenTreplyRequest, options?: CallOptions): Promise<Schemas.AddCommenTreplyResponse>;

  /**
   * 新增集合
   *
   * Creates a collection in the cloud database of an environment.
   *
   * Names: `addDatabaseCollection`; path `/tcb/databasecollectionadd`.
   *
   * Documented errcodes: -501000, -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.addDatabaseCollection({
   *   env: 'test2-4a89da',
   *   collection_name: 'test_add_collection'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_adddatabasecollection.html 官方文档}
   */
  addDatabaseCollection(input: Schemas.AddDatabaseCollectionRequest, options?: CallOptions): Promise<Schemas.AddDatabaseCollectionResponse>;

  /**
   * 数据库插入记录
   *
   * Inserts records into a collection of the cloud database.
   *
   * Names: `addDatabaseItem`; path `/tcb/databaseadd`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_adddatabaseitem.html 官方文档}
   */
  addDatabaseItem(input: Schemas.AddDatabaseItemRequest, options?: CallOptions): Promise<Schemas.AddDatabaseItemResponse>;

  /**
   * 延时调用云函数
   *
   * Runs a cloud function later: after 6 seconds at the earliest, after 30 days at the latest.
   *
   * Names: `addDelayedFunctionTask`, in cloud functions and formerly `cloudbase.addDelayedFunctionTask` (云调用); path `/tcb/adddelayedfunctiontask`.
   *
   * Documented errcodes: -501000, -1000.
   *
   * @example
   * await wx.addDelayedFunctionTask({
   *   env: 'test-env-6gni9ity244a6ea3',
   *   function_name: 'echo',
   *   delay_time: 10,
   *   data: '{"test":true}'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/functions/api_adddelayedfunctiontask.html 官方文档}
   */
  addDelayedFunctionTask(input: Schemas.AddDelayedFunctionTaskRequest, options?: CallOptions): Promise<Schemas.AddDelayedFunctionTaskResponse>;

  /**
   * 添加并提审商品
   *
   * Adds a product (商品) to the library of the live rooms and sends it to review. Once approved, importGoods puts
   * it into a room.
   *
   * Keep `goodsId` and `auditId`: later operations need them. 500 calls a day, shared with resubmitAudit.
   *
   * Names: `addGoods`, in cloud functions and formerly `liveBroadcast.goodsAdd` (云调用); path `/wxaapi/broadcast/goods/add`.
   *
   * Documented errcodes: 40001, 200002, 300002, 300003, 300004, 300006, 300007, 300018, 300021.
   *
   * @example
   * await wx.addGoods({
   *   goodsInfo: {
   *     coverImgUrl: 'ZuYVNKk9sMP1X4m7FXdcDCKra251KDZTjS502UTV7gwalgLZXcrOhG6oNYX6c7AR',
   *     name: 'TIT茶杯',
   *     priceType: 1,
   *     price: 99.5,
   *     url: 'pages/index/index'
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_addgoods.html 官方文档}
   */
  addGoods(input: Schemas.AddGoodsRequest, options?: CallOptions): Promise<Schemas.AddGoodsResponse>;

  /**
   * 设备组添加设备
   *
   * Puts devices into a group. A group holds up to 50, and a device is in one group at a time.
   *
   * Names: `addIotGroupDevice`; path `/wxa/business/group/adddevice`.
   *
   * Documented errcodes: 43002, 44002, 47001, 9800013, 9800014, 9800015, 9800016, 9800018, 9800044.
   *
   * @example
   * await wx.addIotGroupDevice({
   *   group_id: 'GROUP_ID',
   *   device_list: [
   *     {
   *       model_id: 'MODEL_ID1',
   *       sn: 'SN1'
   *     },
   *     {
   *       model_id: 'MODEL_ID2',
   *       sn: 'SN2'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_addiotgroupdevice.html 官方文档}
   */
  addIotGroupDevice(input: Schemas.AddIotGroupDeviceRequest, options?: CallOptions): Promise<Schemas.AddIotGroupDeviceResponse>;

  /**
   * 添加配送单
   *
   * Orders a delivery from a carrier. The answer gives its number, the fee and the codes that rider, shop and
   * user show each other; status changes are pushed as events, and the receiver gets notifications.
   *
   * Before: the mini program is verified, receives pushed events (safe mode, JSON; not where a third-party
   * platform does it), and is bound to your account with the carrier in the admin console. A booked delivery
   * may lie up to 72 hours ahead with Dada (达达), 2 to 48 hours with Shansong (闪送).
   *
   * A resultcode other than 0 means that the carrier refused the order; its number and message are the
   * carrier's own. Send Chinese text as it is, not as Unicode escapes: that is a known cause of refusals.
   *
   * Names: `addLocalOrder`; path `/cgi-bin/express/local/business/order/add`.
   *
   * Documented errcodes: 40001, 930555, 930556, 930557, 930558, 930559, 930560, 930561, 930562, 930563, 930564, 930565, 9300535.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_addlocalorder.html 官方文档}
   */
  addLocalOrder(input: Schemas.AddLocalOrderRequest, options?: CallOptions): Promise<Schemas.AddLocalOrderResponse>;

  /**
   * 添加地点
   *
   * Registers a place (地点) of the mini program in 附近小程序, or changes a registered one when `poi_id` names
   * it. The place is reviewed first; getNearbyPoiList tells how that ended.
   *
   * Calls must not run side by side: make them one after another, about 1 second apart.
   *
   * Names: `addNearbyPoi`, in cloud functions and formerly `nearbyPoi.add` (云调用); path `/wxa/addnearbypoi`.
   *
   * Documented errcodes: 40001.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/nearby-poi/api_addnearbypoi.html 官方文档}
   */
  addNearbyPoi(input: Schemas.AddNearbyPoiRequest, options?: CallOptions): Promise<Schemas.AddNearbyPoiResponse>;

  /**
   * 生成运单
   *
   * Orders a waybill from an express carrier: the parcel gets its number, and the data for its label come
   * back. getExpressOrder gives the finished label.
   *
   * For an order in the mini program (`add_source` 0) send openid; the user gets a notification. For one in an
   * app or web page (`add_source` 2) send wx_appid; nobody is notified.
   *
   * When the carrier refuses, the failure has errcode 9300501, and the carrier's own number and message stand
   * beside it as delivery_resultcode and delivery_resultmsg. Send Chinese text as it is, not as Unicode escapes:
   * that is a known cause of refusals.
   *
   * Names: `addOrder`, in cloud functions and formerly `logistics.addOrder` (云调用); path `/cgi-bin/express/business/order/add`.
   *
   * Documented errcodes: -1, 40001, 40003, 47001, 930559, 930561, 930564, 9300501, 9300502, 9300503, 9300510, 9300525, 9300526, 9300531, 9300534, 9300535, 9300536.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_addorder.html 官方文档}
   */
  addOrder(input: Schemas.AddOrderRequest, options?: CallOptions): Promise<Schemas.AddOrderResponse>;

  /**
   * 添加分账方
   *
   * Adds someone to whom shares of orders may be paid (分账接收方), a user or a merchant; a mini program may
   * have 1000 of them. createProfitSharingOrder then pays.
   *
   * `pay_sig` is made with the merchant's live AppKey (getAppKey).
   *
   * Names: `addProfitSharingAccount`; path `/retail/B2b/addprofitsharingaccount`.
   *
   * Documented errcodes: 210001, 210002, 210003, 210004, 210006.
   *
   * @example
   * await wx.addProfitSharingAccount({
   *   profit_sharing_relation_type: 'RELATION_TYPE_SERVICE_PROVIDER',
   *   payee_type: 'PAYEE_TYPE_EXTERNAL_MERCHANT',
   *   payee_id: '1234567890',
   *   payee_name: 'XXX公司'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_addprofitsharingaccount.html 官方文档}
   */
  addProfitSharingAccount(input: Schemas.AddProfitSharingAccountRequest, options?: CallOptions): Promise<Schemas.AddProfitSharingAccountResponse>;

  /**
   * 创建评论
   *
   * Answers a comment (评价). The first answer of the developer is called 评论; whatever follows is a reply to
   * it, see addCommenTreply.
   *
   * Names: `addReply`; path `/wxaapi/comment/reply/add`.
   *
   * Documented errcodes: -10403, -10008, -10007, -10003, -10001, 10000.
   *
   * @example
   * await wx.addReply({
   *   commentId: '2797755680173111111',
   *   content: '我是内容'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_addreply.html 官方文档}
   */
  addReply(input: Schemas.AddReplyRequest, options?: CallOptions): Promise<Schemas.AddReplyResponse>;

  /**
   * 创建退货ID
   *
   * Opens a return once the merchant has agreed to it, and gives its return id. WeChat then sends the
   * user a notice, from which the user arranges the pick-up or enters the waybill number of the return.
   *
   * A `shop_order_id` has one return id. Where the goods of an order go back in several returns, give
   * each return a number of its own. Text is UTF-8.
   *
   * Names: `addReturnId`; path `/cgi-bin/express/delivery/no_worry_return/add`.
   *
   * Documented errcodes: -1, 40097, 9300522, 9300569, 9300570.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-return/api_addreturnid.html 官方文档}
   */
  addReturnId(input: Schemas.AddReturnIdRequest, options?: CallOptions): Promise<Schemas.AddReturnIdResponse>;

  /**
   * 添加主播副号
   *
   * Gives a live room's host a second account (主播副号), another one than the host's own. 10,000 calls a day.
   *
   * Names: `addSubAnchor`, in cloud functions and formerly `liveBroadcast.addSubAnchor` (云调用); path `/wxaapi/broadcast/room/addsubanchor`.
   *
   * Documented errcodes: 500004, 500005.
   *
   * @example
   * await wx.addSubAnchor({
   *   roomId: 6827,
   *   username: 'lintest2'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_addsubanchor.html 官方文档}
   */
  addSubAnchor(input: Schemas.AddSubAnchorRequest, options?: CallOptions): Promise<Schemas.AddSubAnchorResponse>;

  /**
   * 添加小费
   *
   * Raises the tip of an order that no rider has taken yet. The amount replaces the one before, so each must
   * be higher than the last.
   *
   * SF (顺丰同城急送): up to 10 times and 200 yuan. Shansong (闪送): one of 2, 3, 5, 10, 15, 20, 50 and 100 yuan.
   * Dada (达达): up to 30 yuan and not over the value of the goods. Meituan (美团): no tips.
   *
   * Names: `addTips`; path `/cgi-bin/express/local/business/order/addtips`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.addTips({
   *   shopid: '123456',
   *   shop_order_id: '123456',
   *   waybill_id: '123456',
   *   tips: 5,
   *   remark: 'gogogo',
   *   delivery_sign: '123456',
   *   shop_no: 'shop_no_111'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_addtips.html 官方文档}
   */
  addTips(input: Schemas.AddTipsRequest, options?: CallOptions): Promise<Schemas.AddTipsResponse>;

  /**
   * 回传广告数据（ad.addUserAction）
   *
   * Reports what users did after an advertisement led them here (转化行为), such as an order, to a data source
   * from addUserActionSet.
   *
   * The official page has nothing but the path; the fields are those of Tencent's advertising documentation
   * (https://ad.weixin.qq.com/guide/457), and others that it names may be sent as well.
   *
   * Names: `addUserAction`, in cloud functions and formerly `ad.addUserAction` (云调用); path `/marketing/user_actions/add`.
   *
   * @example
   * await wx.addUserAction({
   *   actions: [
   *     {
   *       user_action_set_id: 1110049802,
   *       url: 'http://www.qq.com',
   *       action_time: 1606273828,
   *       action_type: 'RESERVATION',
   *       trace: {
   *         click_id: '1122334455667788'
   *       }
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/ad/Return_advertising_data.html 官方文档}
   */
  addUserAction(input: Schemas.AddUserActionRequest, options?: CallOptions): Promise<Schemas.AddUserActionResponse>;

  /**
   * 广告创建数据源（ad.addUserActionSet）
   *
   * Creates a data source (数据源): the place that addUserAction reports what users did to, so that the
   * advertisements that led them there can be optimised. One is enough for each kind.
   *
   * The official page has nothing but the path; the fields are those of Tencent's advertising documentation
   * (https://ad.weixin.qq.com/guide/457), and others that it names may be sent as well.
   *
   * Names: `addUserActionSet`, in cloud functions and formerly `ad.addUserActionSet` (云调用); path `/marketing/user_action_sets/add`.
   *
   * @example
   * await wx.addUserActionSet({
   *   type: 'WEB',
   *   name: 'webuser_action_set',
   *   description: 'Orders of the shop'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/ad/Advertisement_creation_data_source.html 官方文档}
   */
  addUserActionSet(input: Schemas.AddUserActionSetRequest, options?: CallOptions): Promise<Schemas.AddUserActionSetResponse>;

  /**
   * 新增账号-账号授权
   *
   * Permits other mini programs to offer all novels of this one, up to 20 mini programs a call. Each succeeds or
   * fails on its own; look into `results` of a successful answer. 100,000 calls a day for an AppID.
   *
   * Names: `addbookauthbyappid`; path `/wxa/book/addbookauthbyappid`.
   *
   * @example
   * await wx.addbookauthbyappid({
   *   infos: [
   *     {
   *       grantee_appid: 'wx002',
   *       expire_time: 1704970161
   *     },
   *     {
   *       grantee_appid: 'wx003',
   *       expire_time: 1705460123
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauthbyappid.html 官方文档}
   */
  addbookauthbyappid(input: Schemas.AddbookauthbyappidRequest, options?: CallOptions): Promise<Schemas.AddbookauthbyappidResponse>;

  /**
   * 添加客服账号
   *
   * Adds a customer service agent account (客服账号), up to 100 of them. An official account must have set its
   * WeChat id (微信号) in the admin console before.
   *
   * Names: `addkfaccount`; path `/customservice/kfaccount/add`.
   *
   * Documented errcodes: 40003, 40005, 40009, 65400, 65401, 65402, 65403, 65404, 65405, 65406, 65407, 65408, 65409, 65410, 65411, 65412, 65413, 65414.
   *
   * @example
   * await wx.addkfaccount({
   *   kf_account: 'test1@test',
   *   nickname: '客服1'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_addkfaccount.html 官方文档}
   */
  addkfaccount(input: Schemas.AddkfaccountRequest, options?: CallOptions): Promise<Schemas.AddkfaccountResponse>;

  /**
   * 添加管理直播间小助手
   *
   * Adds assistants (小助手), who look after a live room. 10,000 calls a day.
   *
   * Names: `addveAssistant`, in cloud functions and formerly `liveBroadcast.addAssistant` (云调用); path `/wxaapi/broadcast/room/addassistant`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.addveAssistant({
   *   roomId: 6474,
   *   users: [
   *     {
   *       username: 'testwechat',
   *       nickname: 'testnick'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_addveassistant.html 官方文档}
   */
  addveAssistant(input: Schemas.AddveAssistantRequest, options?: CallOptions): Promise<Schemas.AddveAssistantResponse>;

  /**
   * 选用模板
   *
   * Takes a template from the public library over into the account's own, with the keywords chosen and in
   * the order given. sendMessage needs the id that it answers. getPubNewTemplatetitles finds the title,
   * getpubnewtemplatekeywords its keywords.
   *
   * Names: `addwxanewtemplate`, in cloud functions and formerly `officialAccount.newtmpl.addTemplate` (云调用); path `/wxaapi/newtmpl/addtemplate`.
   *
   * Documented errcodes: -1, 40001, 40400, 200001, 200011, 200012, 200013, 200014, 200020, 200021, 200022, 200100.
   *
   * @example
   * await wx.addwxanewtemplate({
   *   tid: '401',
   *   kidList: [
   *     1,
   *     2
   *   ],
   *   sceneDesc: '测试数据'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_addwxanewtemplate.html 官方文档}
   */
  addwxanewtemplate(input: Schemas.AddwxanewtemplateRequest, options?: CallOptions): Promise<Schemas.AddwxanewtemplateResponse>;

  /**
   * 数据库聚合
   *
   * Runs an aggregation over a collection of the cloud database: grouping, joining, reshaping.
   *
   * Names: `aggregateDatabase`; path `/tcb/databaseaggregate`.
   *
   * Documented errcodes: -501000, -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.aggregateDatabase({
   *   env: 'test2-4a89da',
   *   query: 'db.collection("test_collection").aggregate().match({tags:"cloud"}).limit(10).end()'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_aggregatedatabase.html 官方文档}
   */
  aggregateDatabase(input: Schemas.AggregateDatabaseRequest, options?: CallOptions): Promise<Schemas.AggregateDatabaseResponse>;

  /**
   * 申请分片上传
   *
   * Begins the upload of a large video in parts and answers its `upload_id`. Then send each part with
   * uploadPart, in any order, and join them with commitUpload, which answers the file's id.
   *
   * Naming a `cover_type` says that a cover picture will come in parts too; without it the first frame of the
   * video becomes the cover. A video may have 500 MB, a cover 10 MB.
   *
   * Names: `applyUpload`; path `/wxa/sec/vod/applyupload`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.applyUpload({
   *   media_name: '我的演艺 - 第1集',
   *   media_type: 'MP4',
   *   cover_type: 'JPG'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_applyupload.html 官方文档}
   */
  applyUpload(input: Schemas.ApplyUploadRequest, options?: CallOptions): Promise<Schemas.ApplyUploadResponse>;

  /**
   * 作品提审
   *
   * Submits the edited version (编辑版) of a novel for review; when it passes it becomes the published one. The
   * novel needs a chapter at least, and volumes, where it has them, that cover every chapter.
   *
   * Names: `auditBook`; path `/wxa/book/auditbook`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.auditBook({
   *   book_id: 'A1b2C3d4'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_auditbook.html 官方文档}
   */
  auditBook(input: Schemas.AuditBookRequest, options?: CallOptions): Promise<Schemas.AuditBookResponse>;

  /**
   * 剧目提审
   *
   * Submits a drama for review, the first time or again. The first time all that is needed is sent and the
   * answer has the new drama's id; again, `drama_id` and what has changed. For episodes that were refused send
   * `replace_media_list`, which keeps the order, rather than a new `media_id_list`.
   *
   * Pictures and papers are uploaded first with uploadTempMedia by the same mini program, which keeps them for
   * 3 days; the media_id that it answers is called material_id here, so as not to be taken for an episode's.
   *
   * From 2026-07-28 12:00 (Asia/Shanghai) copyright protection is always applied for, `authorized_material_id`
   * is no longer needed, and `ai_software_ownership_proof` and `other_platform_publication_proof` take effect.
   *
   * Names: `auditDrama`; path `/wxa/sec/vod/auditdrama`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_auditdrama.html 官方文档}
   */
  auditDrama(input: Schemas.AuditDramaRequest, options?: CallOptions): Promise<Schemas.AuditDramaResponse>;

  /**
   * 增加账号授权
   *
   * Permits another mini program to play all dramas of this one. Both need the category 文娱-微短剧.
   *
   * Names: `authorizeApp`; path `/wxa/sec/vod/authorizeapp`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.authorizeApp({
   *   authorized_appid: 'wx*************',
   *   authz_expire_time: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_authorizeapp.html 官方文档}
   */
  authorizeApp(input: Schemas.AuthorizeAppRequest, options?: CallOptions): Promise<Schemas.AuthorizeAppResponse>;

  /**
   * 增加版权授权
   *
   * Licenses dramas under copyright protection to another mini program, or to a company, which covers all its
   * mini programs of the right category. Each drama succeeds or fails on its own; a failed one stands in
   * `result` of a successful answer.
   *
   * Both sides need the category 文娱-微短剧 or 文娱-互动微短剧. Protection is applied for when a drama is
   * submitted, with auditDrama.
   *
   * Names: `authorizeCopyright`; path `/wxa/sec/vod/authorizecopyright`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.authorizeCopyright({
   *   authorization_type: 2,
   *   authorized_appid: 'wx*************',
   *   drama_ids: [
   *     10001,
   *     10009
   *   ],
   *   expire_time: 1729157743
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_authorizecopyright.html 官方文档}
   */
  authorizeCopyright(input: Schemas.AuthorizeCopyrightRequest, options?: CallOptions): Promise<Schemas.AuthorizeCopyrightResponse>;

  /**
   * 增加剧目授权
   *
   * Permits another mini program to play some dramas of this one. Each drama succeeds or fails on its own; a
   * failed one stands in `result` of a successful answer.
   *
   * Both mini programs need the category 文娱-微短剧, and the dramas must have passed review. The name is
   * WeChat's own; the path is `authorizedrama`.
   *
   * Names: `authorizedRama`; path `/wxa/sec/vod/authorizedrama`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.authorizedRama({
   *   authorized_appid: 'wx*************',
   *   drama_id: [
   *     100200,
   *     100205
   *   ],
   *   authz_expire_time: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_authorizedrama.html 官方文档}
   */
  authorizedRama(input: Schemas.AuthorizedRamaRequest, options?: CallOptions): Promise<Schemas.AuthorizedRamaResponse>;

  /**
   * 银行卡识别
   *
   * Reads the number from the picture of a bank card. The picture is sent as the file `img`, or `img_url`
   * names its address.
   *
   * Open to verified accounts, with 100 calls a day; more can be bought on the service market
   * (fuwu.weixin.qq.com).
   *
   * Names: `bankcardOcr`, in cloud functions and formerly `ocr.bankcard` (云调用); path `/cv/ocr/bankcard`.
   *
   * Documented errcodes: -1, 40001, 101000, 101001, 101003.
   *
   * @example
   * await wx.bankcardOcr();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_bankcardocr.html 官方文档}
   */
  bankcardOcr(input?: Schemas.BankcardOcrRequest, options?: CallOptions): Promise<Schemas.BankcardOcrResponse>;

  /**
   * 批量上传章节
   *
   * Adds up to 10 chapters to the edited version (编辑版) of a novel; readers see them once auditBook passes. Not
   * while the novel is in review. Make one call after the other, never side by side.
   *
   * In a novel of appended order the chapters come last, in the order of the list, whatever their `seq`;
   * reorderChapter and updateBook move them. In a novel ordered by seq each goes to its place by `seq`, behind
   * others of the same. Spaces around a title are removed, and several within it become one.
   *
   * Names: `batchCreateChapter`; path `/wxa/book/batchcreatechapter`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.batchCreateChapter({
   *   book_id: 'A1b2C3d4',
   *   chapter_list: [
   *     {
   *       chapter_title: '第一章 香蕉的诞生',
   *       content: '从前，有一座山……'
   *     },
   *     {
   *       chapter_title: '第二章 牛奶的诞生',
   *       content: '一望无际的草原，有一群快乐的奶牛……'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_batchcreatechapter.html 官方文档}
   */
  batchCreateChapter(input: Schemas.BatchCreateChapterRequest, options?: CallOptions): Promise<Schemas.BatchCreateChapterResponse>;

  /**
   * 批量获取运单数据
   *
   * Up to 100 waybills with their states and labels, as getExpressOrder gives them one by one. Each entry of
   * the answer has an errcode of its own: look at it before you use the rest.
   *
   * Names: `batchGetOrder`, in cloud functions and formerly `logistics.batchGetOrder` (云调用); path `/cgi-bin/express/business/order/batchget`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.batchGetOrder({
   *   order_list: [
   *     {
   *       order_id: '01234567890123456789',
   *       delivery_id: 'SF',
   *       waybill_id: '123456789'
   *     },
   *     {
   *       order_id: '01234567890123456789_2',
   *       delivery_id: 'SF',
   *       waybill_id: '123456789_2'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_batchgetorder.html 官方文档}
   */
  batchGetOrder(input: Schemas.BatchGetOrderRequest, options?: CallOptions): Promise<Schemas.BatchGetOrderResponse>;

  /**
   * 批处理短剧合作推广计划
   *
   * Brings dramas into WeChat's promotion plan (短剧推广计划), looks up their state there, or takes them out.
   * Using it means accepting the plan's agreement (微信小程序平台短剧推广计划合作协议), with its licences and
   * shares of income: read that first.
   *
   * The token must be that of the mini program that submitted the dramas, so its AppID equals every
   * `src_appid`. A drama needs more than 0.5 Mbps and a resolution above 720. When joining, one unfit drama
   * fails the whole call; the states can be looked up with `action_type` 2.
   *
   * Names: `batchProcessDramaPromotion`; path `/wxadrama/batchprocessdramapromotion`.
   *
   * Documented errcodes: -1, 1, 2, 21000, 21001, 21002, 21003, 21004, 21005, 21006, 21007, 21008, 21009, 106017, 106018.
   *
   * @example
   * await wx.batchProcessDramaPromotion({
   *   action_type: 1,
   *   list: [
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123456'
   *     },
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123457'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_batchprocessdramapromotion.html 官方文档}
   */
  batchProcessDramaPromotion(input: Schemas.BatchProcessDramaPromotionRequest, options?: CallOptions): Promise<Schemas.BatchProcessDramaPromotionResponse>;

  /**
   * 预录入门店信息
   *
   * Enters up to 100 stores before their owners come. When such an owner later runs the store authentication
   * (门店认证授权) in the mini program, the plugin shows the entered data and one tap confirms it.
   *
   * Stores are taken or refused one by one, so look at `failure_record_list` of a success too. Once an owner
   * has fetched entered data with phone number and code, the authentication has to be finished by the same
   * WeChat user.
   *
   * Names: `batchcreateretail`; path `/wxa/business/batchcreateretail`.
   *
   * Documented errcodes: -1, 40001, 41001, 47001, 48001, 61004, 61007, 9404000, 9404001.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/store_assistant/api_batchcreateretail.html 官方文档}
   */
  batchcreateretail(input: Schemas.BatchcreateretailRequest, options?: CallOptions): Promise<Schemas.BatchcreateretailResponse>;

  /**
   * 绑定/解绑物流账号
   *
   * Binds an account with a carrier to the mini program, or takes the binding back. For EMS the binding is
   * reviewed; getAllAccount tells the result.
   *
   * Names: `bindAccount`, in cloud functions and formerly `logistics.bindAccount` (云调用); path `/cgi-bin/express/business/account/bind`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.bindAccount({
   *   type: 'bind',
   *   biz_id: '123456',
   *   delivery_id: 'YUNDA',
   *   password: '123456789123456789'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_bindaccount.html 官方文档}
   */
  bindAccount(input: Schemas.BindAccountRequest, options?: CallOptions): Promise<Schemas.BindAccountResponse>;

  /**
   * 绑定微信客服
   *
   * Binds a WeChat Work (企业微信) company to the mini program, so that its customer service (微信客服) answers the
   * mini program's users. The company must be registered to the same legal entity as the mini program.
   *
   * One company at a time: unbindKfWork releases the present one. Open to mini programs of organisations, not
   * of individuals.
   *
   * Names: `bindKfWork`; path `/customservice/work/bind`.
   *
   * Documented errcodes: 10130002, 10130030, 10130600, 10130601, 10130602, 10130603.
   *
   * @example
   * await wx.bindKfWork({
   *   corpid: 'wwee11111xxxxxxx'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-work/api_bindkfwork.html 官方文档}
   */
  bindKfWork(input: Schemas.BindKfWorkRequest, options?: CallOptions): Promise<Schemas.BindKfWorkResponse>;

  /**
   * 发起绑定请求
   *
   * Begins to bind a mini program to an account with a carrier; for third-party platforms only. The mini
   * program's administrator gets a message and finishes it on the carrier's site.
   *
   * Names: `bindLocalAccount`; path `/cgi-bin/express/local/business/shop/add`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.bindLocalAccount({
   *   delivery_id: 'SFTC'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_bindlocalaccount.html 官方文档}
   */
  bindLocalAccount(input: Schemas.BindLocalAccountRequest, options?: CallOptions): Promise<Schemas.BindLocalAccountResponse>;

  /**
   * 绑定广告金充值账户
   *
   * Binds an advertising account to the mini program, so that advertising funds (广告金) can be charged to it.
   * query_transfer_account tells the outcome. The path really is spelt `accout`.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   *
   * Names: `bind_transfer_accout`; path `/xpay/bind_transfer_accout`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.bind_transfer_accout({
   *   transfer_account_uid: 25610,
   *   transfer_account_org_name: '深圳市腾讯计算机系统有限公司',
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout.html 官方文档}
   */
  bind_transfer_accout(input: Schemas.BindTransferAccoutRequest, options?: CallOptions): Promise<Schemas.BindTransferAccoutResponse>;

  /**
   * 营业执照识别
   *
   * Reads the fields of a Chinese business licence (营业执照) from its picture. A field that the licence does
   * not have is left out of the answer. The picture is sent as the file `img`, or `img_url` names its address.
   *
   * Open to verified accounts, with 100 calls a day; more can be bought on the service market
   * (fuwu.weixin.qq.com).
   *
   * Names: `bizlicenseOcr`, in cloud functions and formerly `ocr.businessLicense` (云调用); path `/cv/ocr/bizlicense`.
   *
   * Documented errcodes: -1, 40001, 101000, 101001, 101002, 101003.
   *
   * @example
   * await wx.bizlicenseOcr();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_bizlicenseocr.html 官方文档}
   */
  bizlicenseOcr(input?: Schemas.BizlicenseOcrRequest, options?: CallOptions): Promise<Schemas.BizlicenseOcrResponse>;

  /**
   * 商家申诉
   *
   * Appeals (申诉) against WeChat's decision about a complaint. Possible while `appealState` of getOrderDetail
   * is 401.
   *
   * Names: `busiAppeal`; path `/wxaapi/minishop/busiAppeal`.
   *
   * Documented errcodes: 1, 2, 1002, 10001.
   *
   * @example
   * await wx.busiAppeal({
   *   content: '商品已按约定发货',
   *   complaintOrderId: 123456,
   *   mediaIdList: []
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_busiappeal.html 官方文档}
   */
  busiAppeal(input: Schemas.BusiAppealRequest, options?: CallOptions): Promise<Schemas.BusiAppealResponse>;

  /**
   * 网络通信检测
   *
   * Checks from WeChat's side whether the account's callback URL can be reached: resolves its host name
   * and sends one ping to each address. An account without a callback URL gets 40201.
   *
   * Names: `callbackCheck`; path `/cgi-bin/callback/check`.
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
   * 取消配送单
   *
   * Cancels an order; the answer says what the carrier keeps. preCancelOrder tells it before.
   *
   * SF (顺丰同城急送), Shansong (闪送) and Meituan (美团) let an order be cancelled until it is delivered, Dada (达达)
   * until the rider has fetched it.
   *
   * Names: `cancelLocalOrder`; path `/cgi-bin/express/local/business/order/cancel`.
   *
   * Documented errcodes: -1, 930555, 930556, 930557, 930558, 930559, 930560, 930561, 930562, 930563, 930564, 930565, 9300535.
   *
   * @example
   * await wx.cancelLocalOrder({
   *   shopid: '123456',
   *   shop_order_id: '123456',
   *   waybill_id: '123456',
   *   delivery_id: '123456',
   *   cancel_reason_id: 1,
   *   cancel_reason: '',
   *   delivery_sign: '123456',
   *   shop_no: 'shop_no_111'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_cancellocalorder.html 官方文档}
   */
  cancelLocalOrder(input: Schemas.CancelLocalOrderRequest, options?: CallOptions): Promise<Schemas.CancelLocalOrderResponse>;

  /**
   * 取消运单
   *
   * Cancels a waybill with its carrier.
   *
   * Names: `cancelOrder`, in cloud functions and formerly `logistics.cancelOrder` (云调用); path `/cgi-bin/express/business/order/cancel`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.cancelOrder({
   *   order_id: '01234567890123456789',
   *   openid: 'oABC123456',
   *   delivery_id: 'SF',
   *   waybill_id: '123456789'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_cancelorder.html 官方文档}
   */
  cancelOrder(input: Schemas.CancelOrderRequest, options?: CallOptions): Promise<Schemas.CancelOrderResponse>;

  /**
   * 代币支付退款
   *
   * Gives a user the coins of a currency_pay back, all or a part.
   *
   * Names: `cancel_currency_pay`; path `/xpay/cancel_currency_pay`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.cancel_currency_pay({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   env: 0,
   *   user_ip: '127.0.0.1',
   *   pay_order_id: 'coin_20260420_0001',
   *   order_id: 'coin_refund_20260420_0001',
   *   amount: 20
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_cancel_currency_pay.html 官方文档}
   */
  cancel_currency_pay(input: Schemas.CancelCurrencyPayRequest, options?: CallOptions): Promise<Schemas.CancelCurrencyPayResponse>;

  /**
   * 商家解约
   *
   * Ends a user's subscription (解约) on Android and HarmonyOS. The push
   * `xpay_subscribe_signing_result_notify` confirms it. Third-party platforms cannot call this.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   * Subscriptions know no sandbox: sign with the production AppKey.
   *
   * Names: `cancel_subscribe_contract`; path `/xpay/cancel_subscribe_contract`.
   *
   * @example
   * await wx.cancel_subscribe_contract({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   termination_reason: '用户申请',
   *   product_id: 'subscription_vip_monthly',
   *   out_contract_code: '100001256'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_cancel_subscribe_contract.html 官方文档}
   */
  cancel_subscribe_contract(input: Schemas.CancelSubscribeContractRequest, options?: CallOptions): Promise<Schemas.CancelSubscribeContractResponse>;

  /**
   * 取消客服管理员
   *
   * Takes back what setkfadmin did: the agent is no customer service administrator (客服管理员) any more, but
   * stays an agent.
   *
   * Mind that this is a GET although it changes something.
   *
   * Names: `cancelkfadmin`; path `/customservice/kfaccount/canceladmin`.
   *
   * Documented errcodes: 40003, 40005, 40009, 65400, 65401, 65402, 65403, 65404, 65405, 65406, 65407, 65408, 65409, 65410, 65411, 65412, 65413, 65414.
   *
   * @example
   * await wx.cancelkfadmin({
   *   kf_openid: 'kfopenid1'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_cancelkfadmin.html 官方文档}
   */
  cancelkfadmin(input: Schemas.CancelkfadminRequest, options?: CallOptions): Promise<Schemas.CancelkfadminResponse>;

  /**
   * 检查加密信息
   *
   * Tells whether encrypted data that the front end passed on really came from WeChat. Only phone number
   * data can be checked, and only for 3 days after WeChat made it; anything else is answered with
   * errcode 1.
   *
   * Names: `checkEncryptedData`; path `/wxa/business/checkencryptedmsg`.
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
   * Names: `checkSessionKey`; path `/wxa/checksession`.
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
   * 校验实名信息
   *
   * Checks whether a name and an identity card are those of the user. The code comes back from WeChat's
   * own page of the check, to which the user is sent first.
   *
   * Names: `checkrealnameinfo`; path `/intp/realname/checkrealnameinfo`.
   *
   * Documented errcodes: 1005, 80111, 80113.
   *
   * @example
   * await wx.checkrealnameinfo({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   real_name: '张三',
   *   cred_id: '45088100000000',
   *   cred_type: '1',
   *   code: 'CODE'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_checkrealnameinfo.html 官方文档}
   */
  checkrealnameinfo(input: Schemas.CheckrealnameinfoRequest, options?: CallOptions): Promise<Schemas.CheckrealnameinfoResponse>;

  /**
   * 查询用户实名API
   *
   * The verified name and document of an elderly patient, encrypted. The code stands in the address with
   * which WeChat opens the hospital's page, and works for 10 minutes.
   *
   * `cipher_real_name` is Base64 over AES-256-ECB with PKCS7 padding, with the 32-byte key that WeChat
   * gave the hospital. Decrypted it is JSON: `real_name` the name (姓名), `id_card_no` the number of the
   * document (证件号), `id_card_type` its kind (1 identity card, 4, 5 and 6 the permits of residents of
   * Macao, Taiwan and Hong Kong), `phone`, `phone_country_code`, and `timestamp` in Unix seconds.
   *
   * Names: `cityservice_getmedrealname`; path `/cityservice/getmedrealname`.
   *
   * Documented errcodes: 11200.
   *
   * @example
   * await wx.cityservice_getmedrealname({
   *   app_id: 'wx23dde3xd34569cba',
   *   open_id: 'ont-9vr_is4GBmeuh_xy1YHidhgY',
   *   wxmed_authcode: 'BMUewIb9qr2GMDeInZKOBg..'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmedrealname.html 官方文档}
   */
  cityservice_getmedrealname(input: Schemas.CityserviceGetmedrealnameRequest, options?: CallOptions): Promise<Schemas.CityserviceGetmedrealnameResponse>;

  /**
   * 查询用户是否开通
   *
   * Whether a user has switched on medical services for the elderly (长辈就医).
   *
   * Names: `cityservice_getmsgrelation`; path `/cityservice/getmsgrelation`.
   *
   * @example
   * await wx.cityservice_getmsgrelation({
   *   business_id: 130,
   *   open_id: 'ont-9vr_is4GBmeuh_xy1YHidhgY'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmsgrelation.html 官方文档}
   */
  cityservice_getmsgrelation(input: Schemas.CityserviceGetmsgrelationRequest, options?: CallOptions): Promise<Schemas.CityserviceGetmsgrelationResponse>;

  /**
   * 消息推送接口
   *
   * Sends a patient a message of WeChat's medical assistant (微信就医助手). `status` says which message it is
   * and decides the fields of `business_info`; the full list of statuses is in the assistant's own
   * documentation (https://docs.qq.com/doc/DQXRyQURVdHJsaGJy).
   *
   * Open to public hospitals and health commissions that have the assistant; the token is that of an
   * official account of the same entity. All messages of one visit carry the same `order_id`.
   *
   * Names: `cityservice_sendchannelmsg`; path `/cityservice/sendchannelmsg`.
   *
   * Documented errcodes: 40001.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/medicalassistant/api_cityservice_sendchannelmsg.html 官方文档}
   */
  cityservice_sendchannelmsg(input: Schemas.CityserviceSendchannelmsgRequest, options?: CallOptions): Promise<Schemas.CityserviceSendchannelmsgResponse>;

  /**
   * 消息通路发消息
   *
   * Sends a user the outcome of a city service through the message channel (消息通路), by a template that
   * WeChat has granted. The template's id comes with up to three style ids, one for each place where the
   * message appears: the result page, the list of the user's affairs (办事记录) and the card (页卡).
   *
   * Where an official account serves the user, `openid` is the user's id in that account. Where a mini
   * program does, it is the id in the mini program, and the token is that of an official account that is
   * linked to it and has the message channel.
   *
   * A user who does not follow the account gets messages only after using the service inside city services
   * within the last 30 days, and then at most 5 an hour and 10 in 30 days (20 for medical services).
   *
   * Names: `cityservice_sendmsgdata`; path `/cityservice/sendmsgdata`.
   *
   * Documented errcodes: 40097, 48001, 82020, 82021, 82022, 82023, 82024, 82025, 82026.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityservice_sendmsgdata.html 官方文档}
   */
  cityservice_sendmsgdata(input: Schemas.CityserviceSendmsgdataRequest, options?: CallOptions): Promise<Schemas.CityserviceSendmsgdataResponse>;

  /**
   * 获取城市服务限定页面链接
   *
   * The link to a page inside WeChat's city services (城市服务): a service's own page, the home page, a topic
   * page or a list of services. `page_type` decides which of the other fields are needed.
   *
   * Names: `cityserviceservicehomepath`; path `/cityservice/getservicepath`.
   *
   * Documented errcodes: 83200.
   *
   * @example
   * await wx.cityserviceservicehomepath({
   *   page_type: 1,
   *   src_channel: 0,
   *   city_name: '广州'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityserviceservicehomepath.html 官方文档}
   */
  cityserviceservicehomepath(input: Schemas.CityserviceservicehomepathRequest, options?: CallOptions): Promise<Schemas.CityserviceservicehomepathResponse>;

  /**
   * 重置指定API调用次数
   *
   * Sets today's call count of one operation back to zero. The token decides whose count is meant: take
   * the one of the account that the operation belongs to.
   *
   * An account has 50 resets a month, apart from those of clearQuota; one is used up each time that a
   * reset takes effect. Call counts may be off by about 1%.
   *
   * Names: `clearApiQuota`; path `/cgi-bin/openapi/quota/clear`.
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
   * Names: `clearQuota`; path `/cgi-bin/clear_quota`.
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
   * Names: `clearQuotaByAppSecret`; path `/cgi-bin/clear_quota/v2`.
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
   * 关闭订单
   *
   * Closes an order that waits for its payment (ORDER_PRE_PAY), in the background: look with getB2bOrder
   * whether it is closed. In a combined payment (合单支付) all orders close with the one.
   *
   * `pay_sig` is made with the merchant's live AppKey (getAppKey).
   *
   * Names: `closeB2bOrder`; path `/retail/B2b/closeb2border`.
   *
   * Documented errcodes: 10004, 10711, 9403203.
   *
   * @example
   * await wx.closeB2bOrder({
   *   mchid: '1230000109',
   *   out_trade_no: '1217752501201407033233368018'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_closeb2border.html 官方文档}
   */
  closeB2bOrder(input: Schemas.CloseB2bOrderRequest, options?: CallOptions): Promise<Schemas.CloseB2bOrderResponse>;

  /**
   * 云开发上报接口
   *
   * Reports an event to the statistics of cloud development: text messages that a task sends
   * (`sendSmsTask`), or the opening of a page of the static website (`openH5`). getCloudBaseStatistics
   * counts them.
   *
   * Names: `cloudbaseReportAPI`, in cloud functions and formerly `cloudbase.report` (云调用); path `/tcb/cloudbasereport`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.cloudbaseReportAPI({
   *   report_action: 'sendSmsTask',
   *   env_id: 'xxx',
   *   activity_id: 'xxx',
   *   task_id: 'xxx',
   *   phone_count: '12345'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_cloudbasereportapi.html 官方文档}
   */
  cloudbaseReportAPI(input: Schemas.CloudbaseReportAPIRequest, options?: CallOptions): Promise<Schemas.CloudbaseReportAPIResponse>;

  /**
   * 小程序登录凭证校验
   *
   * Logs a user in: exchanges the code that `wx.login` gave the front end for the user's openid and
   * session_key. A code works once and for a few minutes only.
   *
   * Keep the session_key on the server; never send it to the mini program.
   *
   * Names: `code2Session`; path `/sns/jscode2session`.
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
   * 确认上传
   *
   * Joins the parts that uploadPart sent into one file and answers its id. The etags prove that each part
   * arrived whole.
   *
   * Both lists are sorted by `part_number`, which runs from 1 on without gaps or repeats. The list of the cover
   * belongs to uploads that named a `cover_type`.
   *
   * Names: `commitUpload`; path `/wxa/sec/vod/commitupload`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.commitUpload({
   *   upload_id: 'abcdefg12345',
   *   media_part_infos: [
   *     {
   *       part_number: 1,
   *       etag: '"d899fbd1e06109ea2e4550f5751c88d6"'
   *     },
   *     {
   *       part_number: 2,
   *       etag: '"jfb9892jfnhda2e4550f5bvhju9392af"'
   *     },
   *     {
   *       part_number: 3,
   *       etag: '"bifh9u92wjefvjhytvn9u2898ef9uhea"'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_commitupload.html 官方文档}
   */
  commitUpload(input: Schemas.CommitUploadRequest, options?: CallOptions): Promise<Schemas.CommitUploadResponse>;

  /**
   * 通用印刷体识别
   *
   * Reads printed text from a picture, piece by piece with its position. The picture is sent as the file
   * `img`, or `img_url` names its address.
   *
   * Open to verified accounts, with 100 calls a day; more can be bought on the service market
   * (fuwu.weixin.qq.com).
   *
   * Names: `commocr`, in cloud functions and formerly `ocr.printedText` (云调用); path `/cv/ocr/comm`.
   *
   * Documented errcodes: -1, 40001, 101000, 101002, 101003.
   *
   * @example
   * await wx.commocr();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_commocr.html 官方文档}
   */
  commocr(input?: Schemas.CommocrRequest, options?: CallOptions): Promise<Schemas.CommocrResponse>;

  /**
   * 完成投诉处理
   *
   * Marks a complaint as handled (完成投诉处理).
   *
   * Names: `complete_complaint`; path `/xpay/complete_complaint`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.complete_complaint({
   *   env: 0,
   *   complaint_id: '200201820200101080076610000'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_complete_complaint.html 官方文档}
   */
  complete_complaint(input: Schemas.CompleteComplaintRequest, options?: CallOptions): Promise<Schemas.CompleteComplaintResponse>;

  /**
   * 确认和解
   *
   * Tells WeChat that the developer has come to terms with the user about a bad comment (和解), with proof.
   * Other comments, and those whose user was already sent the message, get 10000.
   *
   * Names: `confirmCompromise`; path `/wxaapi/comment/confirmcompromise`.
   *
   * Documented errcodes: -10403, -10008, -10007, -10003, -10001, 10000.
   *
   * @example
   * await wx.confirmCompromise({
   *   commentId: '2797755680173111111',
   *   picList: [
   *     'mediaid1',
   *     'mediaid2'
   *   ],
   *   content: '我是和解的内容'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_confirmcompromise.html 官方文档}
   */
  confirmCompromise(input: Schemas.ConfirmCompromiseRequest, options?: CallOptions): Promise<Schemas.ConfirmCompromiseResponse>;

  /**
   * 创建activity_id
   *
   * Makes the id of an updatable message (动态消息) or a private message (私密消息). The front end shares the
   * message with it, setUpdatableMsg or setChatToolMsg changes it afterwards. It lives 24 hours by default.
   *
   * For a private message name the one user who may share it, by openid or by unionid; one of them is
   * enough. Otherwise send neither.
   *
   * Names: `createActivityId`, in cloud functions and formerly `updatableMessage.createActivityId` (云调用); path `/cgi-bin/message/wxopen/activityid/create`.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.createActivityId();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/updatable-message/api_createactivityid.html 官方文档}
   */
  createActivityId(input?: Schemas.CreateActivityIdRequest, options?: CallOptions): Promise<Schemas.CreateActivityIdResponse>;

  /**
   * 创建作品
   *
   * Creates a novel and answers its id. Chapters follow with createChapter or batchCreateChapter; the novel can
   * be read once it has passed the review of auditBook.
   *
   * `chapter_order_method` decides how chapters find their place: appended in the order of their upload, or
   * sorted by a `seq` that each brings. Keywords and the highlight serve WeChat's recommendations.
   *
   * Names: `createBook`; path `/wxa/book/createbook`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.createBook({
   *   title: '香蕉牛奶',
   *   intro: '香蕉牛奶的奇幻之旅。',
   *   cover_media_id: 'xxx',
   *   author: '香蕉和牛奶',
   *   first_category_id: 10001,
   *   second_category_id: 10002,
   *   third_category_id: 10003,
   *   complete_status: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createbook.html 官方文档}
   */
  createBook(input: Schemas.CreateBookRequest, options?: CallOptions): Promise<Schemas.CreateBookResponse>;

  /**
   * 上传章节
   *
   * Adds a chapter to the edited version (编辑版) of a novel; readers see it once auditBook passes. Not while the
   * novel is in review. Call it for one chapter after the other, never side by side.
   *
   * In a novel of appended order the chapter comes last, whatever its `seq`; reorderChapter and updateBook move
   * it. In a novel ordered by seq it goes to its place by `seq`, behind others of the same. Spaces around the
   * title are removed, and several within it become one.
   *
   * Names: `createChapter`; path `/wxa/book/createchapter`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.createChapter({
   *   book_id: 'A1b2C3d4',
   *   chapter: {
   *     chapter_title: '第一章 香蕉的诞生',
   *     content: '从前，有一座山……'
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createchapter.html 官方文档}
   */
  createChapter(input: Schemas.CreateChapterRequest, options?: CallOptions): Promise<Schemas.CreateChapterResponse>;

  /**
   * 创建设备组
   *
   * Creates a group of devices, to which a user can subscribe at once. All devices of a group are of one
   * type, that of `model_id`.
   *
   * Names: `createIotGroupId`; path `/wxa/business/group/createid`.
   *
   * Documented errcodes: 43002, 44002, 47001, 9800003, 9800012.
   *
   * @example
   * await wx.createIotGroupId({
   *   group_name: 'GROUP_NAME',
   *   model_id: 'MODEL_ID'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_createiotgroupid.html 官方文档}
   */
  createIotGroupId(input: Schemas.CreateIotGroupIdRequest, options?: CallOptions): Promise<Schemas.CreateIotGroupIdResponse>;

  /**
   * 请求分账
   *
   * Pays a share (分账) of an order to one receiver, who has to be added with addProfitSharingAccount. The
   * order must have been placed with profit sharing and be settled, which orders of the sandbox never are.
   *
   * An order may be shared among 45 receivers, once with each; all shares together may take 29% of it, or of
   * what refunds left of it. The money stays frozen for this for 180 days after the payment, or until
   * finishProfitSharingOrder. `pay_sig` is made with the merchant's live AppKey (getAppKey).
   *
   * Names: `createProfitSharingOrder`; path `/retail/B2b/createprofitsharingorder`.
   *
   * Documented errcodes: 10031, 10032, 10034, 10037.
   *
   * @example
   * await wx.createProfitSharingOrder({
   *   mchid: '1654806452',
   *   out_trade_no: '400128912435668818922107515929',
   *   profit_fee: 100,
   *   receiver_type: 'PAYEE_TYPE_EXTERNAL_MERCHANT',
   *   receiver_account: '1654806451'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_createprofitsharingorder.html 官方文档}
   */
  createProfitSharingOrder(input: Schemas.CreateProfitSharingOrderRequest, options?: CallOptions): Promise<Schemas.CreateProfitSharingOrderResponse>;

  /**
   * 获取小程序二维码
   *
   * Draws a square QR code (小程序二维码) that opens a page of the mini program. It never expires. For few
   * codes: this call and getQRCode together make 100,000 in all; getUnlimitedQRCode has no such limit.
   *
   * Only published pages can be opened; the code of a page that is still in development can be previewed
   * in the developer tools. The answer is the picture itself.
   *
   * Names: `createQRCode`, in cloud functions and formerly `wxacode.createQRCode` (云调用); path `/cgi-bin/wxaapp/createwxaqrcode`.
   *
   * Documented errcodes: -1, 40159, 45029, 85096.
   *
   * @example
   * await wx.createQRCode({
   *   path: 'page/index/index',
   *   width: 430
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_createqrcode.html 官方文档}
   */
  createQRCode(input: Schemas.CreateQRCodeRequest, options?: CallOptions): Promise<BinaryAnswer>;

  /**
   * 创建直播间
   *
   * Creates a live room (直播间). It then shows in the list of rooms, and the host can go live at the planned
   * time. With a host who has yet to verify the identity it fails with 300036, and `qrcode_url` stands beside the
   * errcode.
   *
   * Names: `createRoom`, in cloud functions and formerly `liveBroadcast.createRoom` (云调用); path `/wxaapi/broadcast/room/create`.
   *
   * Documented errcodes: -1, 1007, 40001, 200002, 300002, 300028, 300031, 300032, 300034, 300036, 300037, 300038, 300039, 300040, 300041.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_createroom.html 官方文档}
   */
  createRoom(input: Schemas.CreateRoomRequest, options?: CallOptions): Promise<Schemas.CreateRoomResponse>;

  /**
   * 创建发短信任务
   *
   * Starts a task that sends the text messages of a CSV file; each leads to a page of the cloud's static
   * website, which opens the mini program.
   *
   * Ask describeExtensionUploadInfo with FileType `SMS` where to upload, upload the filled-in CSV template
   * there with PUT, start the task with the `CodeUri` that came along, and follow it with
   * describeSmsRecords. A message reads 【name of the mini program】, your text of up to 30 characters, and
   * the link.
   *
   * Names: `createSendSmsTask`, in cloud functions and formerly `cloudbase.createSendSmsTask` (云调用); path `/tcb/createsendsmstask`.
   *
   * Documented errcodes: -601033, -601032, -601028, -601027, -501007, -1.
   *
   * @example
   * await wx.createSendSmsTask({
   *   env: 'online-12345678910',
   *   file_url: 'extension://xxx.csv'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_createsendsmstask.html 官方文档}
   */
  createSendSmsTask(input: Schemas.CreateSendSmsTaskRequest, options?: CallOptions): Promise<Schemas.CreateSendSmsTaskResponse>;

  /**
   * 跳转银行转账页面
   *
   * A link to the bank transfer page (微企付), where the merchant completes data, signs, or corrects a
   * refused application: whenever retailGetMchOrder says 待完善信息, 待用户签约 or 申请驳回.
   *
   * The link expires and bears only so many clicks; make a new one each time.
   *
   * Names: `createWqfLink`; path `/retail/B2b/createwqflink`.
   *
   * @example
   * await wx.createWqfLink({
   *   request_no: 'MSE123'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_createwqflink.html 官方文档}
   */
  createWqfLink(input: Schemas.CreateWqfLinkRequest, options?: CallOptions): Promise<Schemas.CreateWqfLinkResponse>;

  /**
   * 充值广告金
   *
   * Charges advertising funds (广告金) to an advertising account. query_funds_bill tells the outcome.
   *
   * A repeat with the same `request_id` counts as the same charge and gets 268490004 if that one succeeded.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   *
   * Names: `create_funds_bill`; path `/xpay/create_funds_bill`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.create_funds_bill({
   *   transfer_amount: 40000,
   *   transfer_account_uid: 25610,
   *   transfer_account_name: '广告账户',
   *   transfer_account_agency_id: 25600,
   *   request_id: 'charge_20260420_01',
   *   settle_begin: 1775059200,
   *   settle_end: 1775663999,
   *   env: 0,
   *   authorize_advertise: 1,
   *   fund_type: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_create_funds_bill.html 官方文档}
   */
  create_funds_bill(input: Schemas.CreateFundsBillRequest, options?: CallOptions): Promise<Schemas.CreateFundsBillResponse>;

  /**
   * 创建提现单
   *
   * Transfers money from the merchant's virtual payment account to its bank account (提现): a given amount, or
   * all of it. query_withdraw_order tells the outcome.
   *
   * Names: `create_withdraw_order`; path `/xpay/create_withdraw_order`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.create_withdraw_order({
   *   withdraw_no: 'withdraw_20260420_01',
   *   withdraw_amount: '0.01',
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_create_withdraw_order.html 官方文档}
   */
  create_withdraw_order(input: Schemas.CreateWithdrawOrderRequest, options?: CallOptions): Promise<Schemas.CreateWithdrawOrderResponse>;

  /**
   * 扣减代币
   *
   * Takes coins (代币) from a user, who pays with them. Given coins and bought ones are both used.
   *
   * A repeat with the same `order_id` gets 268490004: the coins were taken before. cancel_currency_pay gives
   * them back.
   *
   * Names: `currency_pay`; path `/xpay/currency_pay`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.currency_pay({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   env: 0,
   *   user_ip: '127.0.0.1',
   *   amount: 20,
   *   order_id: 'coin_20260420_0001',
   *   payitem: '[{"productid":"sword_01","unit_price":20,"quantity":1}]',
   *   remark: 'sword'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_currency_pay.html 官方文档}
   */
  currency_pay(input: Schemas.CurrencyPayRequest, options?: CallOptions): Promise<Schemas.CurrencyPayResponse>;

  /**
   * 解除账号授权
   *
   * Takes back the permission to play all dramas that authorizeApp gave to another mini program.
   *
   * Names: `deauthorizeApp`; path `/wxa/sec/vod/deauthorizeapp`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.deauthorizeApp({
   *   authorized_appid: 'wx*************'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_deauthorizeapp.html 官方文档}
   */
  deauthorizeApp(input: Schemas.DeauthorizeAppRequest, options?: CallOptions): Promise<Schemas.DeauthorizeAppResponse>;

  /**
   * 解除版权授权
   *
   * Takes back the licence of dramas that authorizeCopyright gave to a mini program or a company. Each drama
   * succeeds or fails on its own; a failed one stands in `result` of a successful answer.
   *
   * Names: `deauthorizeCopyright`; path `/wxa/sec/vod/deauthorizecopyright`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.deauthorizeCopyright({
   *   authorization_type: 2,
   *   authorized_appid: 'wx*************',
   *   drama_ids: [
   *     10001,
   *     10009
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_deauthorizecopyright.html 官方文档}
   */
  deauthorizeCopyright(input: Schemas.DeauthorizeCopyrightRequest, options?: CallOptions): Promise<Schemas.DeauthorizeCopyrightResponse>;

  /**
   * 解除剧目授权
   *
   * Takes back the permission to play some dramas that authorizedRama gave to another mini program. Each drama
   * succeeds or fails on its own; a failed one stands in `result` of a successful answer.
   *
   * Names: `deauthorizeDrama`; path `/wxa/sec/vod/deauthorizedrama`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.deauthorizeDrama({
   *   authorized_appid: 'wx*************',
   *   drama_id: [
   *     100200,
   *     100205
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_deauthorizedrama.html 官方文档}
   */
  deauthorizeDrama(input: Schemas.DeauthorizeDramaRequest, options?: CallOptions): Promise<Schemas.DeauthorizeDramaResponse>;

  /**
   * 删除指定的授权关系
   *
   * Takes back the permission for one novel that addBookAuth gave to another mini program. 10,000 calls a day
   * for an AppID.
   *
   * Names: `delBookAuth`; path `/wxa/book/delbookauth`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.delBookAuth({
   *   book_id: 'A1Hcfu',
   *   grantee_appid: 'wx001'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauth.html 官方文档}
   */
  delBookAuth(input: Schemas.DelBookAuthRequest, options?: CallOptions): Promise<Schemas.DelBookAuthResponse>;

  /**
   * 删除分账方
   *
   * Takes a receiver of shares (分账接收方) out again. `pay_sig` is made with the merchant's live AppKey
   * (getAppKey).
   *
   * Names: `delProfitSharingAccount`; path `/retail/B2b/delprofitsharingaccount`.
   *
   * Documented errcodes: 210001, 210002, 210003, 210005, 210007.
   *
   * @example
   * await wx.delProfitSharingAccount({
   *   payee_type: 'PAYEE_TYPE_EXTERNAL_MERCHANT',
   *   payee_id: '1234567890'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_delprofitsharingaccount.html 官方文档}
   */
  delProfitSharingAccount(input: Schemas.DelProfitSharingAccountRequest, options?: CallOptions): Promise<Schemas.DelProfitSharingAccountResponse>;

  /**
   * 删除指定的账号授权关系
   *
   * Takes back the permission for all novels that addbookauthbyappid gave to another mini program. 100,000 calls
   * a day for an AppID.
   *
   * Names: `delbookauthbyappid`; path `/wxa/book/delbookauthbyappid`.
   *
   * @example
   * await wx.delbookauthbyappid({
   *   grantee_appid: 'wx001'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauthbyappid.html 官方文档}
   */
  delbookauthbyappid(input: Schemas.DelbookauthbyappidRequest, options?: CallOptions): Promise<Schemas.DelbookauthbyappidResponse>;

  /**
   * 删除作品
   *
   * Deletes a novel, its edited and its published version, and all permissions for it. Readers can no longer
   * open it. Not while it is in review.
   *
   * Names: `deleteBook`; path `/wxa/book/deletebook`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.deleteBook({
   *   book_id: 'A1b2C3d4'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletebook.html 官方文档}
   */
  deleteBook(input: Schemas.DeleteBookRequest, options?: CallOptions): Promise<Schemas.DeleteBookResponse>;

  /**
   * 删除章节
   *
   * Deletes a chapter from the edited version (编辑版) of a novel; for readers it goes once auditBook passes. A
   * novel with volumes needs new ones (updateBook) before that.
   *
   * Names: `deleteChapter`; path `/wxa/book/deletechapter`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.deleteChapter({
   *   book_id: 'A1b2C3d4',
   *   chapter_id: 'abc123'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletechapter.html 官方文档}
   */
  deleteChapter(input: Schemas.DeleteChapterRequest, options?: CallOptions): Promise<Schemas.DeleteChapterResponse>;

  /**
   * 删除回复
   *
   * Deletes one reply (回复) below the developer's answer to a comment.
   *
   * Names: `deleteCommenTreply`; path `/wxaapi/comment/commentreply/delete`.
   *
   * Documented errcodes: -10403, -10008, -10007, -10003, -10001, 10000.
   *
   * @example
   * await wx.deleteCommenTreply({
   *   commentId: '2797755680173111111',
   *   replyId: '1',
   *   commentReplyId: '1'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_deletecommentreply.html 官方文档}
   */
  deleteCommenTreply(input: Schemas.DeleteCommenTreplyRequest, options?: CallOptions): Promise<Schemas.DeleteCommenTreplyResponse>;

  /**
   * 删除集合
   *
   * Deletes a collection of the cloud database, with all its records.
   *
   * Names: `deleteDatabaseCollection`; path `/tcb/databasecollectiondelete`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.deleteDatabaseCollection({
   *   env: 'test2-4a89da',
   *   collection_name: 'test_delete_collection'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_deletedatabasecollection.html 官方文档}
   */
  deleteDatabaseCollection(input: Schemas.DeleteDatabaseCollectionRequest, options?: CallOptions): Promise<Schemas.DeleteDatabaseCollectionResponse>;

  /**
   * 数据库删除记录
   *
   * Deletes records of the cloud database: one by its id, or all that a condition selects.
   *
   * Names: `deleteDatabaseItem`; path `/tcb/databasedelete`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.deleteDatabaseItem({
   *   env: 'test2-4a89da',
   *   query: 'db.collection("geo").where({done:false}).remove()'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_deletedatabaseitem.html 官方文档}
   */
  deleteDatabaseItem(input: Schemas.DeleteDatabaseItemRequest, options?: CallOptions): Promise<Schemas.DeleteDatabaseItemResponse>;

  /**
   * 删除直播间商品
   *
   * Takes a product (商品) out of a live room. WeChat's name for the call is misspelt. 10,000 calls a day.
   *
   * Names: `deleteDoods`, in cloud functions and formerly `liveBroadcast.goodsDelete` (云调用); path `/wxaapi/broadcast/goods/deleteInRoom`.
   *
   * Documented errcodes: 40001, 300022, 300047.
   *
   * @example
   * await wx.deleteDoods({
   *   roomId: 6474,
   *   goodsId: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_deletedoods.html 官方文档}
   */
  deleteDoods(input: Schemas.DeleteDoodsRequest, options?: CallOptions): Promise<Schemas.DeleteDoodsResponse>;

  /**
   * 删除商品
   *
   * Removes a product (商品) from the library, and with it from every live room. There is no way back. 1,000 calls
   * a day.
   *
   * Names: `deleteGoodsInfo`; path `/wxaapi/broadcast/goods/delete`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.deleteGoodsInfo({
   *   goodsId: 9
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_deletegoodsinfo.html 官方文档}
   */
  deleteGoodsInfo(input: Schemas.DeleteGoodsInfoRequest, options?: CallOptions): Promise<Schemas.DeleteGoodsInfoResponse>;

  /**
   * 删除媒资
   *
   * Deletes one stored file.
   *
   * Names: `deleteMedia`; path `/wxa/sec/vod/deletemedia`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.deleteMedia({
   *   media_id: 28918028
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_deletemedia.html 官方文档}
   */
  deleteMedia(input: Schemas.DeleteMediaRequest, options?: CallOptions): Promise<Schemas.DeleteMediaResponse>;

  /**
   * 删除地点
   *
   * Removes a place of the mini program from 附近小程序.
   *
   * Names: `deleteNearbyPoi`, in cloud functions and formerly `nearbyPoi.delete` (云调用); path `/wxa/delnearbypoi`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.deleteNearbyPoi({
   *   poi_id: '469382092'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/nearby-poi/api_deletenearbypoi.html 官方文档}
   */
  deleteNearbyPoi(input: Schemas.DeleteNearbyPoiRequest, options?: CallOptions): Promise<Schemas.DeleteNearbyPoiResponse>;

  /**
   * 删除评论
   *
   * Deletes the developer's first answer (评论) to a comment, and with it every reply to that answer.
   *
   * Names: `deleteReply`; path `/wxaapi/comment/reply/delete`.
   *
   * Documented errcodes: -10403, -10008, -10007, -10003, -10001, 10000.
   *
   * @example
   * await wx.deleteReply({
   *   commentId: '2797755680173111111',
   *   replyId: '1'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_deletereply.html 官方文档}
   */
  deleteReply(input: Schemas.DeleteReplyRequest, options?: CallOptions): Promise<Schemas.DeleteReplyResponse>;

  /**
   * 移除成员角色
   *
   * Takes the role of administrator, operator or host of the live rooms (成员角色) from somebody. A host keeps it
   * while a room of the host has not started yet. The super administrator cannot be removed.
   *
   * Names: `deleteRole`, in cloud functions and formerly `liveBroadcast.deleteRole` (云调用); path `/wxaapi/broadcast/role/deleterole`.
   *
   * Documented errcodes: 2003, 40001, 200002, 400001, 400005.
   *
   * @example
   * await wx.deleteRole({
   *   username: 'test_1',
   *   role: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/role-management/api_deleterole.html 官方文档}
   */
  deleteRole(input: Schemas.DeleteRoleRequest, options?: CallOptions): Promise<Schemas.DeleteRoleResponse>;

  /**
   * 删除直播间
   *
   * Removes a live room (直播间), unless its state forbids that. 10,000 calls a day.
   *
   * Names: `deleteRoom`, in cloud functions and formerly `liveBroadcast.deleteRoom` (云调用); path `/wxaapi/broadcast/room/deleteroom`.
   *
   * Documented errcodes: 40001, 200002, 300022, 300023.
   *
   * @example
   * await wx.deleteRoom({
   *   id: 6491
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_deleteroom.html 官方文档}
   */
  deleteRoom(input: Schemas.DeleteRoomRequest, options?: CallOptions): Promise<Schemas.DeleteRoomResponse>;

  /**
   * 删除主播副号
   *
   * Removes the second account (主播副号) of a live room's host.
   *
   * Names: `deleteSubAnchor`, in cloud functions and formerly `liveBroadcast.deleteSubAnchor` (云调用); path `/wxaapi/broadcast/room/deletesubanchor`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.deleteSubAnchor({
   *   roomId: 6491
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_deletesubanchor.html 官方文档}
   */
  deleteSubAnchor(input: Schemas.DeleteSubAnchorRequest, options?: CallOptions): Promise<Schemas.DeleteSubAnchorResponse>;

  /**
   * 删除文件
   *
   * Deletes files of the cloud storage. A file that cannot be deleted does not fail the call: look at the
   * `status` of each.
   *
   * Names: `deleteTcbCloudFile`; path `/tcb/batchdeletefile`.
   *
   * Documented errcodes: -501002, -1000, -1, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.deleteTcbCloudFile({
   *   env: 'test2-4a89da',
   *   fileid_list: [
   *     'cloud://test2-4a89da.7465-test2-4a89da/A.png'
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/storage/api_deletetcbcloudfile.html 官方文档}
   */
  deleteTcbCloudFile(input: Schemas.DeleteTcbCloudFileRequest, options?: CallOptions): Promise<Schemas.DeleteTcbCloudFileResponse>;

  /**
   * 推送已绑定物流轨迹信息
   *
   * For carriers: tells WeChat of a parcel's next step. The user hears of it where the receiver's phone
   * number is bound; `exist` says whether it is.
   *
   * Names: `deliveryPathNotify`; path `/cgi-bin/express/delivery/pathnotify`.
   *
   * Documented errcodes: 40001, 40014, 40097, 41001, 42001, 150004, 932001, 932002, 932003.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliverypathnotify.html 官方文档}
   */
  deliveryPathNotify(input: Schemas.DeliveryPathNotifyRequest, options?: CallOptions): Promise<Schemas.DeliveryPathNotifyResponse>;

  /**
   * 用户手机状态查询
   *
   * For carriers: whether a phone number is bound to a user, so that deliveryPathNotify reaches somebody.
   *
   * Names: `deliveryUserQuery`; path `/cgi-bin/express/delivery/userquery`.
   *
   * Documented errcodes: 40001, 40014, 40097, 41001, 42001, 150004, 932001, 932002, 932003.
   *
   * @example
   * await wx.deliveryUserQuery({
   *   phone: '13800138000'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliveryuserquery.html 官方文档}
   */
  deliveryUserQuery(input: Schemas.DeliveryUserQueryRequest, options?: CallOptions): Promise<Schemas.DeliveryUserQueryResponse>;

  /**
   * 删除客服账号
   *
   * Removes a customer service agent account (客服账号).
   *
   * Names: `delkfaccount`; path `/customservice/kfaccount/del`.
   *
   * Documented errcodes: 40003, 40005, 40009, 65400, 65401, 65402, 65403, 65404, 65405, 65406, 65407, 65408, 65409, 65410, 65411, 65412, 65413, 65414.
   *
   * @example
   * await wx.delkfaccount({
   *   kf_account: 'test1@test'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_delkfaccount.html 官方文档}
   */
  delkfaccount(input: Schemas.DelkfaccountRequest, options?: CallOptions): Promise<Schemas.DelkfaccountResponse>;

  /**
   * 删除模板
   *
   * Deletes a template from the account's own library. Messages can no longer be sent with it.
   *
   * Names: `delwxanewtemplate`, in cloud functions and formerly `officialAccount.newtmpl.delTemplate` (云调用); path `/wxaapi/newtmpl/deltemplate`.
   *
   * Documented errcodes: 20001, 20002, 40001, 200001, 200002, 200014.
   *
   * @example
   * await wx.delwxanewtemplate({
   *   priTmplId: 'wDYzYZVxobJivW9oMpSCpuvACOfJXQIoKUm0PY397Tc'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_delwxanewtemplate.html 官方文档}
   */
  delwxanewtemplate(input: Schemas.DelwxanewtemplateRequest, options?: CallOptions): Promise<Schemas.DelwxanewtemplateResponse>;

  /**
   * 描述扩展上传文件信息
   *
   * Where files for an extension of cloud development are to be uploaded, such as the CSV file of
   * createSendSmsTask. The upload itself is a PUT to the `UploadUrl` of the answer.
   *
   * This call is passed on to Tencent Cloud: names begin with capitals, and request and answer are
   * wrapped, in `PostData` and `Response`.
   *
   * Names: `describeExtensionUploadInfo`, in cloud functions and formerly `cloudbase.describeExtensionUploadInfo` (云调用); path `/tcb/describeextensionuploadinfo`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.describeExtensionUploadInfo({
   *   PostData: {
   *     ExtensionFiles: [
   *       {
   *         FileType: 'SMS',
   *         FileName: 'gongzi.csv'
   *       }
   *     ]
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_describeextensionuploadinfo.html 官方文档}
   */
  describeExtensionUploadInfo(input: Schemas.DescribeExtensionUploadInfoRequest, options?: CallOptions): Promise<Schemas.DescribeExtensionUploadInfoResponse>;

  /**
   * 查询短信记录
   *
   * Text messages sent in the last 2 months, page by page, with their state.
   *
   * This call is passed on to Tencent Cloud: names begin with capitals, the request is wrapped in
   * `PostData`, and the answer may come wrapped in `Response` or not.
   *
   * Names: `describeSmsRecords`, in cloud functions and formerly `cloudbase.describeSmsRecords` (云调用); path `/tcb/describesmsrecords`.
   *
   * Documented errcodes: -1, 85088.
   *
   * @example
   * await wx.describeSmsRecords({
   *   PostData: {
   *     StartDate: '2021-03-01',
   *     EndDate: '2021-03-23',
   *     EnvId: 'xxx',
   *     QueryId: 'xxx',
   *     PageNumber: 1,
   *     PageSize: 20
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_describesmsrecords.html 官方文档}
   */
  describeSmsRecords(input: Schemas.DescribeSmsRecordsRequest, options?: CallOptions): Promise<Schemas.DescribeSmsRecordsResponse>;

  /**
   * 获取短剧变现类型
   *
   * How dramas earn money, as developerSetIaaDrama set it. 100 dramas a call at most.
   *
   * Names: `developerGetIaaDrama`; path `/wxadrama/developergetiaadrama`.
   *
   * Documented errcodes: -1, 1, 2, 21000, 21001, 21002, 21003, 21004, 21005, 21006, 21007, 21008, 21009.
   *
   * @example
   * await wx.developerGetIaaDrama({
   *   list: [
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123456'
   *     },
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123457'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developergetiaadrama.html 官方文档}
   */
  developerGetIaaDrama(input: Schemas.DeveloperGetIaaDramaRequest, options?: CallOptions): Promise<Schemas.DeveloperGetIaaDramaResponse>;

  /**
   * 获取已上架短剧
   *
   * The dramas whose moment of going on air was set by developerPublishDrama. Dramas that went on air by
   * themselves after review are not listed. Nothing is sent.
   *
   * Names: `developerGetPublishedDrama`; path `/wxadrama/developergetpublisheddrama`.
   *
   * Documented errcodes: -1, 1, 2, 21000, 21001, 21002, 21003, 21004, 21005, 21006, 21007, 21008, 21009.
   *
   * @example
   * await wx.developerGetPublishedDrama();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developergetpublisheddrama.html 官方文档}
   */
  developerGetPublishedDrama(input?: Schemas.DeveloperGetPublishedDramaRequest, options?: CallOptions): Promise<Schemas.DeveloperGetPublishedDramaResponse>;

  /**
   * 短剧上架
   *
   * Sets when dramas go on air in the mini program (上架). A drama that has passed review and is authorised is
   * on air at once; call this only for another moment. It may be set again any number of times, the last
   * setting counts.
   *
   * Names: `developerPublishDrama`; path `/wxadrama/developerpublishdrama`.
   *
   * Documented errcodes: -1, 1, 2, 21000, 21001, 21002, 21003, 21004, 21005, 21006, 21007, 21008, 21009.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developerpublishdrama.html 官方文档}
   */
  developerPublishDrama(input: Schemas.DeveloperPublishDramaRequest, options?: CallOptions): Promise<Schemas.DeveloperPublishDramaResponse>;

  /**
   * 刷剧剧目设置
   *
   * Sets the dramas that the mini program's drama feed (刷剧组件) plays. Each call replaces the list of the
   * call before, so send all of them at once; an empty list clears it.
   *
   * Every id and name must be right and every drama authorised to the calling mini program; one that is not
   * fails the whole call.
   *
   * Names: `developerSetFlushDrama`; path `/wxadrama/developersetflushdrama`.
   *
   * Documented errcodes: -1, 1, 2, 21000, 21001, 21002, 21003, 21004, 21005, 21006, 21007, 21008, 21009.
   *
   * @example
   * await wx.developerSetFlushDrama({
   *   list: [
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123456',
   *       drama_name: 'example_drama_1'
   *     },
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123457',
   *       drama_name: 'example_drama_2'
   *     },
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123458',
   *       drama_name: 'example_drama_3'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetflushdrama.html 官方文档}
   */
  developerSetFlushDrama(input: Schemas.DeveloperSetFlushDramaRequest, options?: CallOptions): Promise<Schemas.DeveloperSetFlushDramaResponse>;

  /**
   * 设置短剧变现类型
   *
   * Tells WeChat how dramas earn money: by ads (IAA), by purchases (IAP) or by both. Channels recommendations,
   * Channels entries and the player's episode list treat them differently, so a wrong or missing setting costs
   * traffic and income.
   *
   * A setting belongs to the calling mini program and one drama, which `src_appid` and `drama_id` name
   * together. 50 dramas a call at most.
   *
   * Names: `developerSetIaaDrama`; path `/wxadrama/developersetiaadrama`.
   *
   * Documented errcodes: -1, 1, 2, 21000, 21001, 21002, 21003, 21004, 21005, 21006, 21007, 21008, 21009.
   *
   * @example
   * await wx.developerSetIaaDrama({
   *   list: [
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123456',
   *       iaa_type: 1,
   *       vip_flag: 1
   *     },
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123457',
   *       iaa_type: 2,
   *       vip_flag: 1
   *     },
   *     {
   *       src_appid: 'example_src_appid',
   *       drama_id: '123458',
   *       iaa_type: 1,
   *       vip_flag: 1
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetiaadrama.html 官方文档}
   */
  developerSetIaaDrama(input: Schemas.DeveloperSetIaaDramaRequest, options?: CallOptions): Promise<Schemas.DeveloperSetIaaDramaResponse>;

  /**
   * 推荐剧目
   *
   * Sets which dramas a recommendation slot of the player draws from. Without such a list it draws from all
   * dramas that are authorised to the mini program. The slot itself is switched by setPlayerDramaRecmdSwitch.
   *
   * With `src_appid` and `drama_id` the list is for the viewers of that one drama; without both it is for the
   * whole mini program, and gives way to the list of a drama. Each call replaces the list before it; without
   * `list`, or with an empty one, it is cleared. A wrong AppID, or a drama that is not authorised to the
   * caller, fails the whole call.
   *
   * Names: `developerSetRecmdDrama`; path `/wxadrama/developersetrecmddrama`.
   *
   * Documented errcodes: -1, 1, 2, 21000, 21001, 21002, 21003, 21004, 21005, 21006, 21007, 21008, 21009.
   *
   * @example
   * await wx.developerSetRecmdDrama({
   *   entry_type: 1,
   *   src_appid: 'wx94a6522b1d640c3b',
   *   drama_id: '666666',
   *   list: [
   *     {
   *       src_appid: 'wx4f3ca6d4c2407ccc',
   *       drama_id: '266946'
   *     },
   *     {
   *       src_appid: 'wx5cefe18a7902141d',
   *       drama_id: '236424'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetrecmddrama.html 官方文档}
   */
  developerSetRecmdDrama(input: Schemas.DeveloperSetRecmdDramaRequest, options?: CallOptions): Promise<Schemas.DeveloperSetRecmdDramaResponse>;

  /**
   * 接口下载交易账单与资金账单
   *
   * Links to the bills of one of the last 90 days, and the balances at its end. The links work for 30
   * minutes.
   *
   * A bill is CSV with a header line; each value begins with a backquote. Transactions have the columns
   * 交易时间, 公众账号ID, 交易商户号, 微信订单号, 商户订单号, 用户标识, 交易状态 (SUCCESS paid, REFUND
   * refund begun), 微信退款单号, 商户退款单号, 退款金额, 退款状态 (SUCCESS, PROCESSING), 商品名称,
   * 商户数据包, 技术服务费, 技术服务费费率, 订单金额, 申请退款金额, 结算状态 (SUCCESS, NO_SETTLE, SETTLING),
   * 结算时间, and with bank transfer 交易渠道类型 (1 WeChat Pay, 2 bank transfer). Funds have 记账时间,
   * B2b支付业务单号, 资金流水单号, 业务名称, 业务类型, 收支类型, 收支金额(元), 账户结余(元). Amounts in the
   * files are in yuan, times in Beijing time.
   *
   * `pay_sig` is made with the merchant's live AppKey (getAppKey).
   *
   * Names: `downLoadB2bBill`, in the docs `downLoadBill` (接口英文名); path `/retail/B2b/downloadbill`.
   *
   * Documented errcodes: 61004, 9403200, 9403201, 9403203.
   *
   * @example
   * await wx.downLoadB2bBill({
   *   mchid: '1230000109',
   *   bill_date: '20231102'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_downloadbill.html 官方文档}
   */
  downLoadB2bBill(input: Schemas.DownLoadB2bBillRequest, options?: CallOptions): Promise<Schemas.DownLoadB2bBillResponse>;

  /**
   * 下载商品讲解视频
   *
   * The video in which the host explains a product (商品讲解视频), cut from the stream of a live room. 10,000 calls
   * a day.
   *
   * Names: `downloadGoodsVideo`, in cloud functions and formerly `liveBroadcast.goodsVideo` (云调用); path `/wxaapi/broadcast/goods/getVideo`.
   *
   * Documented errcodes: 40001, 41001, 300023, 300024, 300044, 300045, 300048.
   *
   * @example
   * await wx.downloadGoodsVideo({
   *   roomId: 6474,
   *   goodsId: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_downloadgoodsvideo.html 官方文档}
   */
  downloadGoodsVideo(input: Schemas.DownloadGoodsVideoRequest, options?: CallOptions): Promise<Schemas.DownloadGoodsVideoResponse>;

  /**
   * 下载广告金对应的商户订单信息
   *
   * Address of a file with the orders behind granted advertising funds. Only for gifts to all (通用赠送,
   * `fund_type` 0).
   *
   * The first call starts the making of the file; ask again every now and then until the address is there.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   *
   * Names: `download_adverfunds_order`; path `/xpay/download_adverfunds_order`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.download_adverfunds_order({
   *   fund_id: 'fund_20260408_01',
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_download_adverfunds_order.html 官方文档}
   */
  download_adverfunds_order(input: Schemas.DownloadAdverfundsOrderRequest, options?: CallOptions): Promise<Schemas.DownloadAdverfundsOrderResponse>;

  /**
   * 下载小程序账单
   *
   * Address of the daily settlement bills (账单) of a span of days. The first call starts the making of the
   * file; until it is there the call fails with 268490011, so ask again every now and then.
   *
   * There is no `env`: sign with the production AppKey.
   *
   * Names: `download_bill`; path `/xpay/download_bill`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.download_bill({
   *   begin_ds: 20230801,
   *   end_ds: 20230810
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_download_bill.html 官方文档}
   */
  download_bill(input: Schemas.DownloadBillRequest, options?: CallOptions): Promise<Schemas.DownloadBillResponse>;

  /**
   * 下载虚拟支付ios月结账单
   *
   * Addresses of the monthly settlement bills of payments through Apple. Apple settles 45 to 60 days after a
   * month's end.
   *
   * There is no `env`: sign with the production AppKey.
   *
   * Names: `download_ios_settlement_bill`; path `/xpay/download_ios_settlement_bill`.
   *
   * @example
   * await wx.download_ios_settlement_bill({
   *   start_month: '202601',
   *   end_month: '202606'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_download_ios_settlement_bill.html 官方文档}
   */
  download_ios_settlement_bill(input: Schemas.DownloadIosSettlementBillRequest, options?: CallOptions): Promise<Schemas.DownloadIosSettlementBillResponse>;

  /**
   * 驾驶证识别
   *
   * Reads the fields of a Chinese driver's licence (驾驶证) from its picture; for the licence of a vehicle
   * (行驶证) there is drivingocr. The picture is sent as the file `img`, or `img_url` names its address.
   *
   * Open to verified accounts, with 100 calls a day.
   *
   * Names: `drivinglicenseocr`, in cloud functions and formerly `ocr.driverLicense` (云调用); path `/cv/ocr/drivinglicense`.
   *
   * Documented errcodes: -1, 40001, 101000, 101003.
   *
   * @example
   * await wx.drivinglicenseocr();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_drivinglicenseocr.html 官方文档}
   */
  drivinglicenseocr(input?: Schemas.DrivinglicenseocrRequest, options?: CallOptions): Promise<Schemas.DrivinglicenseocrResponse>;

  /**
   * 行驶证识别
   *
   * Reads the fields of a Chinese vehicle licence (行驶证) from its picture, front, back or both; for the
   * driver's licence (驾驶证) there is drivinglicenseocr. The picture is sent as the file `img`, or `img_url`
   * names its address.
   *
   * Open to verified accounts, with 100 calls a day; more can be bought on the service market
   * (fuwu.weixin.qq.com).
   *
   * Names: `drivingocr`, in cloud functions and formerly `ocr.drivingLicense` (云调用); path `/cv/ocr/driving`.
   *
   * Documented errcodes: -1, 40001, 101000, 101003.
   *
   * @example
   * await wx.drivingocr();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_drivingocr.html 官方文档}
   */
  drivingocr(input?: Schemas.DrivingocrRequest, options?: CallOptions): Promise<Schemas.DrivingocrResponse>;

  /**
   * 编辑直播间
   *
   * Changes a live room (直播间), unless its state forbids that. It takes the whole room: what is required must be
   * sent even where it stays as it is. 10,000 calls a day.
   *
   * Names: `editRoom`, in cloud functions and formerly `liveBroadcast.editRoom` (云调用); path `/wxaapi/broadcast/room/editroom`.
   *
   * Documented errcodes: -1, 40001, 200002, 300002, 300022, 300023, 300030, 300031, 300032, 300037.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_editroom.html 官方文档}
   */
  editRoom(input: Schemas.EditRoomRequest, options?: CallOptions): Promise<Schemas.EditRoomResponse>;

  /**
   * 数据库导出
   *
   * Starts a task that exports records of the cloud database into a file in the cloud storage. Follow the
   * task with getDatabaseMigrateStatus, which answers where the file can be downloaded.
   *
   * Names: `exportDatabaseItem`; path `/tcb/databasemigrateexport`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.exportDatabaseItem({
   *   env: 'test2-4a89da',
   *   file_path: 'test_export',
   *   file_type: 1,
   *   query: 'const Point = db.Geo.Point;db.collection(\'geo\').where({name: \'x\',age: _.gt(10).and(_.lt(20)),loc: new Point(113,23),array: [1,2]}).limit(10).skip(1).orderBy(\'age\',\'asc\').orderBy(\'name\', \'desc\').field({ name: true }).get()'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_exportdatabaseitem.html 官方文档}
   */
  exportDatabaseItem(input: Schemas.ExportDatabaseItemRequest, options?: CallOptions): Promise<Schemas.ExportDatabaseItemResponse>;

  /**
   * 品牌申请
   *
   * Applies for brand status of the mini program, as a well-known brand or as one that uses the shop's goods
   * component. getFamousBrandApplyStatus tells how the application stands.
   *
   * The proofs are images, uploaded before with uploadTempMedia.
   *
   * Names: `famousBrandApply`; path `/wxa/sec/famousbrand/apply`.
   *
   * Documented errcodes: -1, 43002, 44002, 47001, 10210001, 10210002, 10210003.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html 官方文档}
   */
  famousBrandApply(input: Schemas.FamousBrandApplyRequest, options?: CallOptions): Promise<Schemas.FamousBrandApplyResponse>;

  /**
   * 完成分账
   *
   * Ends the profit sharing of an order (完成分账): what is still frozen of it becomes withdrawable, and no
   * more shares can be paid. Without this call the money stays frozen for 180 days.
   *
   * `pay_sig` is made with the merchant's live AppKey (getAppKey).
   *
   * Names: `finishProfitSharingOrder`; path `/retail/B2b/finishprofitsharingorder`.
   *
   * Documented errcodes: 10034, 10036.
   *
   * @example
   * await wx.finishProfitSharingOrder({
   *   mchid: '1654806451',
   *   out_trade_no: '40012891243522107515929'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_finishprofitsharingorder.html 官方文档}
   */
  finishProfitSharingOrder(input: Schemas.FinishProfitSharingOrderRequest, options?: CallOptions): Promise<Schemas.FinishProfitSharingOrderResponse>;

  /**
   * 传运单
   *
   * Hands WeChat the waybill of a paid order (消息组件). WeChat then follows the parcel and tells the user
   * who ordered of its most important steps; query_follow_trace shows where it is.
   *
   * Names: `follow_waybill`; path `/cgi-bin/express/delivery/open_msg/follow_waybill`.
   *
   * Documented errcodes: -1, 40003, 9300507, 9300513, 9300534, 9300559, 9300560.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_follow_waybill.html 官方文档}
   */
  follow_waybill(input: Schemas.FollowWaybillRequest, options?: CallOptions): Promise<Schemas.FollowWaybillResponse>;

  /**
   * 获取NFC的小程序scheme
   *
   * Makes a URL Scheme to be written on an NFC tag: a phone that touches the tag opens the mini program.
   * Only for mini programs of Chinese companies and organisations that have the NFC ability, and for a
   * device model that was granted it.
   *
   * 100 calls a second; 500,000 schemes and URL Links together a day.
   *
   * Names: `generateNFCScheme`, in cloud functions and formerly `urlscheme.generateNFCScheme` (云调用); path `/wxa/generatenfcscheme`.
   *
   * Documented errcodes: 40002, 40013, 40165, 40212, 44990, 44993, 85079, 85402, 9800003, 9800007, 9800008, 9800009.
   *
   * @example
   * await wx.generateNFCScheme({
   *   jump_wxa: {
   *     path: '/pages/publishHomework/publishHomework',
   *     query: ''
   *   },
   *   model_id: 'fZl0rUgPyQXk4TwGv1rMbA',
   *   sn: 'SN20240001'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-scheme/api_generatenfcscheme.html 官方文档}
   */
  generateNFCScheme(input: Schemas.GenerateNFCSchemeRequest, options?: CallOptions): Promise<Schemas.GenerateNFCSchemeResponse>;

  /**
   * 获取加密scheme码
   *
   * Makes an encrypted URL Scheme (`weixin://dl/business/?t=...`) that opens the mini program from a text
   * message, an e-mail or a web page outside WeChat. Only for published mini programs of Chinese companies
   * and organisations, not for those of individuals. It lives 30 days at most.
   *
   * 500,000 URL Schemes (encrypted and plain) and URL Links together a day; 3,000,000 opens through them a
   * day; 100 calls a second. Any number of users may open the same one. You may append a query yourself:
   * `&cq=` and the query. The system may ask users whether to open WeChat, and they may refuse.
   *
   * Names: `generateScheme`, in cloud functions and formerly `urlscheme.generate` (云调用); path `/wxa/generatescheme`.
   *
   * Documented errcodes: -1, 40001, 40002, 40013, 40165, 40212, 44990, 44993, 85079, 85401, 85402, 85406, 85407, 85408.
   *
   * @example
   * await wx.generateScheme({
   *   jump_wxa: {
   *     path: '/pages/publishHomework/publishHomework',
   *     query: '',
   *     env_version: 'release'
   *   },
   *   is_expire: true,
   *   expire_type: 1,
   *   expire_interval: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-scheme/api_generatescheme.html 官方文档}
   */
  generateScheme(input?: Schemas.GenerateSchemeRequest, options?: CallOptions): Promise<Schemas.GenerateSchemeResponse>;

  /**
   * 获取ShortLink
   *
   * Makes a Short Link (`#小程序://...`) that opens the mini program from within WeChat, for example from a
   * chat. Not for mini programs of individuals; WeChat may refuse categories other than e-commerce with
   * 43104.
   *
   * It lives 30 days, or forever with `is_permanent`. 10,000,000 a day in all; 100,000 permanent ones ever.
   *
   * Names: `generateShortLink`, in cloud functions and formerly `shortlink.generate` (云调用); path `/wxa/genwxashortlink`.
   *
   * Documented errcodes: 40001, 40066, 40225, 43104, 45009, 85400.
   *
   * @example
   * await wx.generateShortLink({
   *   page_url: 'pages/publishHomework/publishHomework?query1=q1',
   *   page_title: 'Homework title',
   *   is_permanent: false
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/short-link/api_generateshortlink.html 官方文档}
   */
  generateShortLink(input: Schemas.GenerateShortLinkRequest, options?: CallOptions): Promise<Schemas.GenerateShortLinkResponse>;

  /**
   * 获取加密URLLink
   *
   * Makes an encrypted URL Link (`https://wxaurl.cn/...`) that opens the mini program from a text message,
   * an e-mail, a web page or within WeChat. Only for published mini programs of Chinese companies and
   * organisations, not for those of individuals. It lives 30 days at most.
   *
   * 500,000 URL Links and URL Schemes (encrypted and plain) together a day; 3,000,000 opens through them a
   * day; 100 calls a second. Any number of users may open the same one. You may append a query yourself:
   * `?cq=` and the query. In WeChat and on Android an official page comes up in between; `cloud_base`
   * puts a page of your own there.
   *
   * Names: `generateUrlLink`, in cloud functions and formerly `urllink.generate` (云调用); path `/wxa/generate_urllink`.
   *
   * Documented errcodes: -1, 40001, 40002, 40013, 40165, 40212, 44990, 44993, 85079, 85088, 85401, 85402, 85406, 85407, 85408.
   *
   * @example
   * await wx.generateUrlLink({
   *   path: '/pages/publishHomework/publishHomework',
   *   query: '',
   *   expire_type: 1,
   *   expire_interval: 1,
   *   env_version: 'release',
   *   cloud_base: {
   *     env: 'prod-3gk8pxq2d1a6e0f4',
   *     domain: 'www.example.com',
   *     path: '/jump-wxa.html',
   *     query: 'a=1&b=2'
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-link/api_generateurllink.html 官方文档}
   */
  generateUrlLink(input?: Schemas.GenerateUrlLinkRequest, options?: CallOptions): Promise<Schemas.GenerateUrlLinkResponse>;

  /**
   * 获取接口调用凭据
   *
   * The account's access_token, in the classic kind: every call issues a new token, and the one before it
   * dies about 5 minutes later. One central place has to fetch it for all processes; prefer
   * getStableAccessToken, whose token is a different one.
   *
   * An account whose AppSecret is frozen gets 40243.
   *
   * Names: `getAccessToken`; path `/cgi-bin/token`.
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
   * 获取所有绑定的物流账号
   *
   * The accounts with carriers that are bound to the mini program, with the labels left in each.
   *
   * Names: `getAllAccount`, in cloud functions and formerly `logistics.getAllAccount` (云调用); path `/cgi-bin/express/business/account/getall`.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getAllAccount();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getallaccount.html 官方文档}
   */
  getAllAccount(input?: Schemas.GetAllAccountRequest, options?: CallOptions): Promise<Schemas.GetAllAccountResponse>;

  /**
   * 获取支持的快递公司列表
   *
   * The carriers that can be ordered from, with their ids and services, and what each can do.
   *
   * Names: `getAllDelivery`, in cloud functions and formerly `logistics.getAllDelivery` (云调用); path `/cgi-bin/express/business/delivery/getall`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getAllDelivery();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getalldelivery.html 官方文档}
   */
  getAllDelivery(input?: Schemas.GetAllDeliveryRequest, options?: CallOptions): Promise<Schemas.GetAllDeliveryResponse>;

  /**
   * 获取已支持的配送公司列表
   *
   * The carriers for immediate delivery with their ids, which the other calls of this section name. The body
   * is an empty object.
   *
   * Names: `getAllImmeDelivery`; path `/cgi-bin/express/local/business/delivery/getall`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getAllImmeDelivery();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_getallimmedelivery.html 官方文档}
   */
  getAllImmeDelivery(input?: Schemas.GetAllImmeDeliveryRequest, options?: CallOptions): Promise<Schemas.GetAllImmeDeliveryResponse>;

  /**
   * 获取微信API服务器IP
   *
   * The addresses behind api.weixin.qq.com, for a firewall that limits outgoing calls.
   *
   * They change: ask once a day and never keep calling one fixed address. A server that does call by
   * address should take one of its own carrier; between carriers packets get lost at busy hours.
   *
   * Names: `getApiDomainIp`; path `/cgi-bin/get_api_domain_ip`.
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
   * Names: `getApiQuota`; path `/cgi-bin/openapi/quota/get`.
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
   * 获取密钥AppKey
   *
   * The two keys with which the payments of a merchant are signed. The server calls of this section take the
   * live one for their `pay_sig` (hex of HMAC-SHA256 over path, `&` and body); the sandbox key is for
   * sandbox payments in the front end.
   *
   * Names: `getAppKey`; path `/retail/B2b/getappkey`.
   *
   * @example
   * await wx.getAppKey({
   *   mchid: '1230000109'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getappkey.html 官方文档}
   */
  getAppKey(input: Schemas.GetAppKeyRequest, options?: CallOptions): Promise<Schemas.GetAppKeyResponse>;

  /**
   * 查询直播间小助手
   *
   * The assistants (小助手) of a live room. 10,000 calls a day.
   *
   * Names: `getAssistantList`, in cloud functions and formerly `liveBroadcast.getAssistantList` (云调用); path `/wxaapi/broadcast/room/getassistantlist`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.getAssistantList({
   *   roomId: 6491
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getassistantlist.html 官方文档}
   */
  getAssistantList(input: Schemas.GetAssistantListRequest, options?: CallOptions): Promise<Schemas.GetAssistantListResponse>;

  /**
   * 查询账号授权信息
   *
   * Which mini programs may play all dramas of this one, as granted by authorizeApp. Nothing is sent.
   *
   * Names: `getAuthorizeApps`; path `/wxa/sec/vod/getauthorizeapps`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getAuthorizeApps();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizeapps.html 官方文档}
   */
  getAuthorizeApps(input?: Schemas.GetAuthorizeAppsRequest, options?: CallOptions): Promise<Schemas.GetAuthorizeAppsResponse>;

  /**
   * 查询授权信息
   *
   * Which mini programs may play which dramas of this one, as granted by authorizedRama, one page at a time.
   *
   * Names: `getAuthorizeObjects`; path `/wxa/sec/vod/getauthorizeobjects`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getAuthorizeObjects({
   *   drama_id: 100206,
   *   limit: 100
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_getauthorizeobjects.html 官方文档}
   */
  getAuthorizeObjects(input?: Schemas.GetAuthorizeObjectsRequest, options?: CallOptions): Promise<Schemas.GetAuthorizeObjectsResponse>;

  /**
   * 查询被授权信息
   *
   * The dramas of others that this mini program may play, one page at a time, whether they were granted one by
   * one (authorizedRama) or with all of an account (authorizeApp).
   *
   * Names: `getAuthorizedObjects`; path `/wxa/sec/vod/getauthorizedobjects`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getAuthorizedObjects({
   *   authorizer_appid: 'wx*********',
   *   limit: 100
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizedobjects.html 官方文档}
   */
  getAuthorizedObjects(input?: Schemas.GetAuthorizedObjectsRequest, options?: CallOptions): Promise<Schemas.GetAuthorizedObjectsResponse>;

  /**
   * 查询订单
   *
   * A B2B payment order, by your order number or by WeChat's.
   *
   * `pay_sig` is made with the merchant's live AppKey (getAppKey), also for orders of the sandbox.
   *
   * Names: `getB2bOrder`, in the docs `getOrder` (接口英文名); path `/retail/B2b/getorder`.
   *
   * Documented errcodes: 9403200, 9403201, 9403203.
   *
   * @example
   * await wx.getB2bOrder({
   *   mchid: '1230000109',
   *   out_trade_no: '1217752501201407033233368018'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getorder.html 官方文档}
   */
  getB2bOrder(input: Schemas.GetB2bOrderRequest, options?: CallOptions): Promise<Schemas.GetB2bOrderResponse>;

  /**
   * 拉取已绑定账号
   *
   * The accounts with carriers that are bound to the mini program in the admin console, and whether they are
   * approved; also for a service provider, about a mini program that it develops. The body is an empty object.
   *
   * Names: `getBindAccount`; path `/cgi-bin/express/local/business/shop/get`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getBindAccount();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_getbindaccount.html 官方文档}
   */
  getBindAccount(input?: Schemas.GetBindAccountRequest, options?: CallOptions): Promise<Schemas.GetBindAccountResponse>;

  /**
   * 获取作品信息
   *
   * One novel, found by its id or by your own key; the id wins where both are sent. As with listBook there is a
   * published version (发布版) and an edited one (编辑版), which is the one that the admin console shows.
   *
   * Names: `getBook`; path `/wxa/book/getbook`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.getBook({
   *   book_id: 'A1b2C3d4'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getbook.html 官方文档}
   */
  getBook(input: Schemas.GetBookRequest, options?: CallOptions): Promise<Schemas.GetBookResponse>;

  /**
   * 获取微信推送服务器IP
   *
   * The addresses from which WeChat sends messages and events to the account's server, for a firewall
   * that limits incoming calls. They change: ask once a day.
   *
   * Names: `getCallbackIp`; path `/cgi-bin/getcallbackip`.
   *
   * Documented errcodes: 40013.
   *
   * @example
   * await wx.getCallbackIp();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getcallbackip.html 官方文档}
   */
  getCallbackIp(input?: Schemas.GetCallbackIpRequest, options?: CallOptions): Promise<Schemas.GetCallbackIpResponse>;

  /**
   * 获取类目
   *
   * The account's categories, by which getPubNewTemplatetitles finds public templates.
   *
   * Names: `getCategory`, in cloud functions and formerly `officialAccount.newtmpl.getCategory` (云调用); path `/wxaapi/newtmpl/getcategory`.
   *
   * Documented errcodes: 404, 20001, 40001, 200100.
   *
   * @example
   * await wx.getCategory();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getcategory.html 官方文档}
   */
  getCategory(input?: Schemas.GetCategoryRequest, options?: CallOptions): Promise<Schemas.GetCategoryResponse>;

  /**
   * 查询评价列表
   *
   * The comments (评价) that users wrote about the mini program's orders in a span of time, page by page.
   *
   * Names: `getCcommentList`; path `/wxaapi/comment/mpcommentlist/get`.
   *
   * Documented errcodes: -10403, -10008, -10007, -10003, -10001, 10000.
   *
   * @example
   * await wx.getCcommentList({
   *   startTime: '1588237130',
   *   endTime: '1588237131'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_getccommentlist.html 官方文档}
   */
  getCcommentList(input: Schemas.GetCcommentListRequest, options?: CallOptions): Promise<Schemas.GetCcommentListResponse>;

  /**
   * 查询CDN日志下载链接列表
   *
   * Addresses of the CDN's access logs, one file for each hour and domain; an hour without access has none.
   * Logs go back 30 days, one call spans 48 hours at most, and an hour's log is complete about 3 hours later.
   *
   * The columns of a log: time of the request, client IP, domain, file path, bytes, province code, carrier
   * code, HTTP status, referer, time taken, user agent, range, HTTP method, protocol, cache hit or miss. The
   * bytes are those of the application; WeChat bills about 110 % of them, for packet headers and repeats.
   *
   * Province codes: 22 北京, 86 内蒙古, 146 山西, 1069 河北, 1177 天津, 119 宁夏, 152 陕西, 1208 甘肃, 1467 青海,
   * 1468 新疆, 145 黑龙江, 1445 吉林, 1464 辽宁, 2 福建, 120 江苏, 121 安徽, 122 山东, 1050 上海, 1442 浙江,
   * 182 河南, 1135 湖北, 1465 江西, 1466 湖南, 118 贵州, 153 云南, 1051 重庆, 1068 四川, 1155 西藏, 4 广东,
   * 173 广西, 1441 海南, 0 other, 1 港澳台, -1 abroad. Carrier codes: 2 中国电信, 26 中国联通, 38 教育网,
   * 43 长城宽带, 1046 中国移动, 3947 中国铁通, -1 abroad, 0 other.
   *
   * Names: `getCdnLogs`; path `/wxa/sec/vod/getcdnlogs`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getCdnLogs({
   *   start_time: 1711589350,
   *   end_time: 1711632520
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnlogs.html 官方文档}
   */
  getCdnLogs(input: Schemas.GetCdnLogsRequest, options?: CallOptions): Promise<Schemas.GetCdnLogsResponse>;

  /**
   * 查询CDN用量数据
   *
   * How many bytes the videos' CDN has served, for each 5 minutes, hour or day. Figures go back 365 days; one
   * call spans 90 days at most.
   *
   * Names: `getCdnUsageData`; path `/wxa/sec/vod/getcdnusagedata`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getCdnUsageData({
   *   start_time: 1682870400,
   *   end_time: 1682956800,
   *   data_interval: 5
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnusagedata.html 官方文档}
   */
  getCdnUsageData(input: Schemas.GetCdnUsageDataRequest, options?: CallOptions): Promise<Schemas.GetCdnUsageDataResponse>;

  /**
   * 获取章节信息
   *
   * One chapter with its text, of the published version (发布版) of the novel or of the edited one (编辑版).
   *
   * Names: `getChapter`; path `/wxa/book/getchapter`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.getChapter({
   *   book_id: 'A1b2C3d4',
   *   chapter_id: 'abc1234'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getchapter.html 官方文档}
   */
  getChapter(input: Schemas.GetChapterRequest, options?: CallOptions): Promise<Schemas.GetChapterResponse>;

  /**
   * 获取云开发数据
   *
   * Figures of text message campaigns of cloud development, as a table: `data_column` says what each
   * column is, `data_value` holds the rows, all as text.
   *
   * Names: `getCloudBaseStatistics`, in cloud functions and formerly `cloudbase.getStatistics` (云调用); path `/tcb/getstatistics`.
   *
   * Documented errcodes: 10011.
   *
   * @example
   * await wx.getCloudBaseStatistics({
   *   action: 'smsMarketingOverviewData',
   *   begin_date: 1614182400,
   *   end_date: 1614268800,
   *   page_offset: 0,
   *   page_limit: 1000,
   *   condition: {
   *     env_id: 'xxx',
   *     activity_id: 'xxx',
   *     by_channel_id: '0'
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_getcloudbasestatistics.html 官方文档}
   */
  getCloudBaseStatistics(input: Schemas.GetCloudBaseStatisticsRequest, options?: CallOptions): Promise<Schemas.GetCloudBaseStatisticsResponse>;

  /**
   * 获取实时语音签名
   *
   * Signs the parameters with which a user joins a real-time voice room of a game (`wx.joinVoIPChat`).
   *
   * Names: `getCloudBaseVoIPSign`, in cloud functions and formerly `cloudbase.getVoIPSign` (云调用); path `/wxa/getvoipsign`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.getCloudBaseVoIPSign({
   *   group_id: 'xxx',
   *   nonce: 'yyy',
   *   timestamp: 1603641600
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_getcloudbasevoipsign.html 官方文档}
   */
  getCloudBaseVoIPSign(input: Schemas.GetCloudBaseVoIPSignRequest, options?: CallOptions): Promise<Schemas.GetCloudBaseVoIPSignResponse>;

  /**
   * 获取腾讯云API调用凭证
   *
   * Temporary credentials for Tencent Cloud's own API, as far as its page on TCB lists operations
   * (https://cloud.tencent.com/document/api/876/34809). Not more than 10 calls an hour.
   *
   * Names: `getCloudToken`; path `/tcb/getqcloudtoken`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 45009, 47001, 85088.
   *
   * @example
   * await wx.getCloudToken({
   *   lifespan: 7200
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_getcloudtoken.html 官方文档}
   */
  getCloudToken(input: Schemas.GetCloudTokenRequest, options?: CallOptions): Promise<Schemas.GetCloudTokenResponse>;

  /**
   * 查询评论列表
   *
   * What was said below a comment (评价): the developer's first answer (评论), and the replies (回复) that
   * followed it.
   *
   * Names: `getCommenTreplyList`; path `/wxaapi/comment/replyandcommentreplylist/get`.
   *
   * Documented errcodes: -10403, -10008, -10007, -10003, -10001, 10000.
   *
   * @example
   * await wx.getCommenTreplyList({
   *   commentId: '123456'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_getcommentreplylist.html 官方文档}
   */
  getCommenTreplyList(input: Schemas.GetCommenTreplyListRequest, options?: CallOptions): Promise<Schemas.GetCommenTreplyListResponse>;

  /**
   * 查询评价详情
   *
   * One comment (评价), and for a bad one how far its handling is and, once the user has changed it, what it
   * said before.
   *
   * Names: `getCommentInfo`; path `/wxaapi/comment/commentinfo/get`.
   *
   * Documented errcodes: -10403, -10008, -10007, -10003, -10001, 10000.
   *
   * @example
   * await wx.getCommentInfo({
   *   commentId: '123456'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_getcommentinfo.html 官方文档}
   */
  getCommentInfo(input: Schemas.GetCommentInfoRequest, options?: CallOptions): Promise<Schemas.GetCommentInfoResponse>;

  /**
   * 获取面单联系人信息
   *
   * For carriers: who sends and who receives a parcel, for its label.
   *
   * Names: `getContact`, in cloud functions and formerly `logistics.getContact` (云调用); path `/cgi-bin/express/delivery/contact/get`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.getContact({
   *   token: 'TOKEN',
   *   waybill_id: '12345678901234567890'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_getcontact.html 官方文档}
   */
  getContact(input: Schemas.GetContactRequest, options?: CallOptions): Promise<Schemas.GetContactResponse>;

  /**
   * 查询版权授权信息
   *
   * The licences of copyright-protected dramas that this mini program gave to others, one page at a time.
   *
   * Names: `getCopyrightAuthorizationList`; path `/wxa/sec/vod/getcopyrightauthorizationlist`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getCopyrightAuthorizationList({
   *   authorization_type: 2,
   *   authorized_appid: 'wx*************',
   *   offset: 0,
   *   limit: 2
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizationlist.html 官方文档}
   */
  getCopyrightAuthorizationList(input?: Schemas.GetCopyrightAuthorizationListRequest, options?: CallOptions): Promise<Schemas.GetCopyrightAuthorizationListResponse>;

  /**
   * 查询被版权授权信息
   *
   * The licences of copyright-protected dramas that others gave to this mini program or its company, one page
   * at a time.
   *
   * Names: `getCopyrightAuthorizedList`; path `/wxa/sec/vod/getcopyrightauthorizedlist`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getCopyrightAuthorizedList({
   *   authorizer_appid: 'wx123456789',
   *   offset: 0,
   *   limit: 2
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizedlist.html 官方文档}
   */
  getCopyrightAuthorizedList(input?: Schemas.GetCopyrightAuthorizedListRequest, options?: CallOptions): Promise<Schemas.GetCopyrightAuthorizedListResponse>;

  /**
   * 获取用户访问小程序日留存
   *
   * Retention of one day: how many of its new users, and of its active users, came back 1 to 7, 14 and
   * 30 days later.
   *
   * One call answers one day, so `begin_date` and `end_date` are the same, yesterday at the latest.
   * Later keys fill in as their days pass: yesterday's answer knows no more than key 0.
   *
   * Names: `getDailyRetain`, in cloud functions and formerly `analysis.getDailyRetain` (云调用); path `/datacube/getweanalysisappiddailyretaininfo`.
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
   * Names: `getDailySummary`, in cloud functions and formerly `analysis.getDailySummary` (云调用); path `/datacube/getweanalysisappiddailysummarytrend`.
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
   * Names: `getDailyVisitTrend`, in cloud functions and formerly `analysis.getDailyVisitTrend` (云调用); path `/datacube/getweanalysisappiddailyvisittrend`.
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
   * 获取集合信息
   *
   * Lists the collections of a cloud environment, page by page, with their sizes.
   *
   * Names: `getDatabaseCollection`; path `/tcb/databasecollectionget`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.getDatabaseCollection({
   *   env: 'test2-4a89da',
   *   limit: 10,
   *   offset: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_getdatabasecollection.html 官方文档}
   */
  getDatabaseCollection(input: Schemas.GetDatabaseCollectionRequest, options?: CallOptions): Promise<Schemas.GetDatabaseCollectionResponse>;

  /**
   * 统计集合记录数
   *
   * Counts the records of a collection of the cloud database, or those that a condition selects.
   *
   * Names: `getDatabaseCount`; path `/tcb/databasecount`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.getDatabaseCount({
   *   env: 'test2-4a89da',
   *   query: 'db.collection("geo").where({done:true}).count()'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_getdatabasecount.html 官方文档}
   */
  getDatabaseCount(input: Schemas.GetDatabaseCountRequest, options?: CallOptions): Promise<Schemas.GetDatabaseCountResponse>;

  /**
   * 数据库迁移状态查询
   *
   * How far a task of importDatabaseItem or exportDatabaseItem has come, and for an export, where its file
   * is.
   *
   * Names: `getDatabaseMigrateStatus`; path `/tcb/databasemigratequeryinfo`.
   *
   * Documented errcodes: -1000, -1, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.getDatabaseMigrateStatus({
   *   env: 'test2-4a89da',
   *   job_id: 100071736
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_getdatabasemigratestatus.html 官方文档}
   */
  getDatabaseMigrateStatus(input: Schemas.GetDatabaseMigrateStatusRequest, options?: CallOptions): Promise<Schemas.GetDatabaseMigrateStatusResponse>;

  /**
   * 数据库查询记录
   *
   * Reads records of the cloud database. One call answers 10 records, unless the statement says otherwise
   * with `limit()`.
   *
   * Names: `getDatabaseRecord`; path `/tcb/databasequery`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.getDatabaseRecord({
   *   env: 'test2-4a89da',
   *   query: 'db.collection("geo").where({done:true}).limit(10).skip(1).get()'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_getdatabaserecord.html 官方文档}
   */
  getDatabaseRecord(input: Schemas.GetDatabaseRecordRequest, options?: CallOptions): Promise<Schemas.GetDatabaseRecordResponse>;

  /**
   * 查询域名配置
   *
   * The domains that the mini program may talk to, as set in the admin console: server domains, business
   * domains (those that a web-view may open), or both.
   *
   * Names: `getDomainInfo`, in cloud functions and formerly `operation.getDomainInfo` (云调用); path `/wxa/getwxadevinfo`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getDomainInfo({
   *   action: 'getserverdomain'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getdomaininfo.html 官方文档}
   */
  getDomainInfo(input?: Schemas.GetDomainInfoRequest, options?: CallOptions): Promise<Schemas.GetDomainInfoResponse>;

  /**
   * 获取文件下载链接
   *
   * Links under which files of the cloud storage can be downloaded, each for the time that you choose. A
   * file that is not found does not fail the call: look at the `status` of each.
   *
   * Names: `getDownloadTcbFileLink`; path `/tcb/batchdownloadfile`.
   *
   * Documented errcodes: -501007, -501002, -501000, -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.getDownloadTcbFileLink({
   *   env: 'test2-4a89da',
   *   file_list: [
   *     {
   *       fileid: 'cloud://test2-4a89da.7465-test2-4a89da/A.png',
   *       max_age: 7200
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/storage/api_getdownloadtcbfilelink.html 官方文档}
   */
  getDownloadTcbFileLink(input: Schemas.GetDownloadTcbFileLinkRequest, options?: CallOptions): Promise<Schemas.GetDownloadTcbFileLinkResponse>;

  /**
   * 获取剧目信息
   *
   * One drama that was submitted for review. Addresses of pictures are for a moment; do not store them. Why
   * single episodes were refused stands in listMedia and getDramaMedia.
   *
   * Names: `getDrama`; path `/wxa/sec/vod/getdrama`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getDrama({
   *   drama_id: 28918028
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdrama.html 官方文档}
   */
  getDrama(input: Schemas.GetDramaRequest, options?: CallOptions): Promise<Schemas.GetDramaResponse>;

  /**
   * 查询剧目审核信息
   *
   * The latest review of one kind that a drama went through: its submission, a change of episodes or a change of
   * its data. `audit_detail` of getDrama, in contrast, is only about submissions.
   *
   * Names: `getDramaLatestAuditInfo`; path `/wxa/sec/vod/getdramalatestauditinfo`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getDramaLatestAuditInfo({
   *   drama_id: 10001,
   *   audit_type: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdramalatestauditinfo.html 官方文档}
   */
  getDramaLatestAuditInfo(input: Schemas.GetDramaLatestAuditInfoRequest, options?: CallOptions): Promise<Schemas.GetDramaLatestAuditInfoResponse>;

  /**
   * 获取媒资详细信息
   *
   * One stored file, for your own management: its size, its review and addresses to look at it. The addresses
   * are for a moment; do not store them. Viewers get theirs from getMediaLink.
   *
   * Names: `getDramaMedia`, in the docs `getMedia` (接口英文名); path `/wxa/sec/vod/getmedia`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getDramaMedia({
   *   media_id: 28918028
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedia.html 官方文档}
   */
  getDramaMedia(input: Schemas.GetDramaMediaRequest, options?: CallOptions): Promise<Schemas.GetDramaMediaResponse>;

  /**
   * 获取运单数据
   *
   * A waybill with its state and its label: the carrier's data, and the label as HTML, ready to print.
   * batchGetOrder does it for up to 100.
   *
   * Names: `getExpressOrder`, in the docs `getOrder` (接口英文名), in cloud functions and formerly `logistics.getOrder` (云调用); path `/cgi-bin/express/business/order/get`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getExpressOrder({
   *   order_id: '01234567890123456789',
   *   openid: 'oABC123456',
   *   delivery_id: 'SF',
   *   waybill_id: '123456789',
   *   print_type: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getorder.html 官方文档}
   */
  getExpressOrder(input: Schemas.GetExpressOrderRequest, options?: CallOptions): Promise<Schemas.GetExpressOrderResponse>;

  /**
   * 小程序品牌申请状态查询
   *
   * How the mini program's application for brand status (famousBrandApply) stands. The page documents no
   * body; send an empty object, since WeChat refuses a POST without one (44002).
   *
   * Names: `getFamousBrandApplyStatus`; path `/wxa/sec/famousbrand/get_status`.
   *
   * Documented errcodes: -1, 41001, 42001, 43002, 44002, 47001, 61004, 10210001, 10210002, 10210003.
   *
   * @example
   * await wx.getFamousBrandApplyStatus();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getfamousbrandapplystatus.html 官方文档}
   */
  getFamousBrandApplyStatus(input?: Schemas.GetFamousBrandApplyStatusRequest, options?: CallOptions): Promise<Schemas.GetFamousBrandApplyStatusResponse>;

  /**
   * 获取用户反馈列表
   *
   * What users wrote through the feedback page of the mini program, page by page. getFeedbackmedia gives
   * the pictures.
   *
   * Names: `getFeedback`, in cloud functions and formerly `operation.getFeedback` (云调用); path `/wxaapi/feedback/list`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.getFeedback({
   *   page: 1,
   *   num: 10
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getfeedback.html 官方文档}
   */
  getFeedback(input: Schemas.GetFeedbackRequest, options?: CallOptions): Promise<Schemas.GetFeedbackResponse>;

  /**
   * 获取mediaId图片
   *
   * A picture that came with a user's feedback, the image itself. A failure comes as JSON instead.
   *
   * Names: `getFeedbackmedia`, in cloud functions and formerly `operation.getFeedbackmedia` (云调用); path `/cgi-bin/media/getfeedbackmedia`.
   *
   * Documented errcodes: -1, 46001.
   *
   * @example
   * await wx.getFeedbackmedia({
   *   record_id: 1,
   *   media_id: 'MEDIA_ID'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getfeedbackmedia.html 官方文档}
   */
  getFeedbackmedia(input: Schemas.GetFeedbackmediaRequest, options?: CallOptions): Promise<BinaryAnswer>;

  /**
   * 获取短剧合作推广活动
   *
   * The promotion events in Channels (短剧合作推广活动) that belong to dramas of the mini program: those that it
   * submitted for review, whichever mini programs play them, and those that it may play itself. Events of
   * other mini programs that play the same drama are not shown.
   *
   * Names: `getFinderEvent`; path `/wxadrama/getfinderevent`.
   *
   * Documented errcodes: -1, 1, 2, 21000, 21001, 21002, 21003, 21004, 21005, 21006, 21007, 21008, 21009.
   *
   * @example
   * await wx.getFinderEvent({
   *   event_id_list: []
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_getfinderevent.html 官方文档}
   */
  getFinderEvent(input?: Schemas.GetFinderEventRequest, options?: CallOptions): Promise<Schemas.GetFinderEventResponse>;

  /**
   * 获取长期订阅用户
   *
   * The users who follow the live rooms for good (长期订阅用户), page by page. For the next page send the
   * `page_break` that the last one answered.
   *
   * Names: `getFollowers`, in cloud functions and formerly `liveBroadcast.getFollowers` (云调用); path `/wxa/business/get_wxa_followers`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getFollowers({
   *   limit: 200
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/subscribe-management/api_getfollowers.html 官方文档}
   */
  getFollowers(input?: Schemas.GetFollowersRequest, options?: CallOptions): Promise<Schemas.GetFollowersResponse>;

  /**
   * 获取商品的信息与审核状态
   *
   * Up to 20 products (商品) by their ids, each with the state of its review.
   *
   * Names: `getGoodsAuditInfo`, in cloud functions and formerly `liveBroadcast.goodsInfo` (云调用); path `/wxa/business/getgoodswarehouse`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getGoodsAuditInfo({
   *   goods_ids: [
   *     9
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_getgoodsauditinfo.html 官方文档}
   */
  getGoodsAuditInfo(input: Schemas.GetGoodsAuditInfoRequest, options?: CallOptions): Promise<Schemas.GetGoodsAuditInfoResponse>;

  /**
   * 获取商品列表
   *
   * The products (商品) in one state of review, page by page. 10,000 calls a day.
   *
   * Names: `getGoodsInfo`, in cloud functions and formerly `liveBroadcast.goodsList` (云调用); path `/wxaapi/broadcast/goods/getapproved`.
   *
   * Documented errcodes: -1, 40001, 200002.
   *
   * @example
   * await wx.getGoodsInfo({
   *   offset: 0,
   *   status: 2
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_getgoodsinfo.html 官方文档}
   */
  getGoodsInfo(input: Schemas.GetGoodsInfoRequest, options?: CallOptions): Promise<Schemas.GetGoodsInfoResponse>;

  /**
   * 获取分阶段发布详情
   *
   * How far the staged release (分阶段发布) of the newest version has come.
   *
   * Names: `getGrayReleasePlan`, in cloud functions and formerly `operation.getGrayReleasePlan` (云调用); path `/wxa/getgrayreleaseplan`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.getGrayReleasePlan();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getgrayreleaseplan.html 官方文档}
   */
  getGrayReleasePlan(input?: Schemas.GetGrayReleasePlanRequest, options?: CallOptions): Promise<Schemas.GetGrayReleasePlanResponse>;

  /**
   * 查询设备组信息
   *
   * The name, type and devices of a group.
   *
   * Names: `getIotGroupInfo`; path `/wxa/business/group/getinfo`.
   *
   * Documented errcodes: 43002, 44002, 47001, 9800013.
   *
   * @example
   * await wx.getIotGroupInfo({
   *   group_id: 'GROUP_ID'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_getiotgroupinfo.html 官方文档}
   */
  getIotGroupInfo(input: Schemas.GetIotGroupInfoRequest, options?: CallOptions): Promise<Schemas.GetIotGroupInfoResponse>;

  /**
   * 查询js错误详情
   *
   * The single cases of one script error: when, on which phone, in which versions. The two MD5 values come
   * from getJsErrList.
   *
   * Names: `getJsErrDetail`, in cloud functions and formerly `operation.getJsErrDetail` (云调用); path `/wxaapi/log/jserr_detail`.
   *
   * Documented errcodes: -3, -1, 40001.
   *
   * @example
   * await wx.getJsErrDetail({
   *   startTime: '2021-01-25',
   *   endTime: '2021-01-26',
   *   errorMsgMd5: 'f2fb4f8cd638466ad0e7607b01b7d0ca',
   *   errorStackMd5: '795a63b70ce5755c7103611d93077603',
   *   appVersion: '0',
   *   sdkVersion: '0',
   *   osName: '2',
   *   clientVersion: '0',
   *   openid: '',
   *   offset: 0,
   *   limit: 10,
   *   desc: '0'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getjserrdetail.html 官方文档}
   */
  getJsErrDetail(input: Schemas.GetJsErrDetailRequest, options?: CallOptions): Promise<Schemas.GetJsErrDetailResponse>;

  /**
   * 查询错误列表
   *
   * The script errors of the mini program within a span of days, each with how often it happened.
   * getJsErrDetail has the single cases of one error.
   *
   * Names: `getJsErrList`, in cloud functions and formerly `operation.getJsErrList` (云调用); path `/wxaapi/log/jserr_list`.
   *
   * Documented errcodes: -1, 20011, 40001.
   *
   * @example
   * await wx.getJsErrList({
   *   startTime: '2021-01-25',
   *   endTime: '2021-01-26',
   *   errType: '0',
   *   appVersion: '0',
   *   openid: '',
   *   keyword: '',
   *   orderby: 'uv',
   *   desc: '2',
   *   offset: 0,
   *   limit: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getjserrlist.html 官方文档}
   */
  getJsErrList(input: Schemas.GetJsErrListRequest, options?: CallOptions): Promise<Schemas.GetJsErrListResponse>;

  /**
   * 获取临时素材
   *
   * Downloads a temporary media file (临时素材) by its media id, within 3 days of the upload.
   *
   * Images, voices and thumbnails come as the file itself, in the content type of their format; a video comes as
   * JSON with the address to download it from. A failure is JSON too, with `errcode`.
   *
   * Names: `getKfMedia`, in the docs `getMedia` (接口英文名), in cloud functions and formerly `officialAccount.media.get` (云调用); path `/cgi-bin/media/get`.
   *
   * Documented errcodes: -1, 40001, 40007.
   *
   * @example
   * await wx.getKfMedia({
   *   media_id: 'MEDIA_ID'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_getmedia.html 官方文档}
   */
  getKfMedia(input: Schemas.GetKfMediaRequest, options?: CallOptions): Promise<Schemas.GetKfMediaResponse | BinaryAnswer>;

  /**
   * 查询绑定情况
   *
   * The WeChat Work (企业微信) company whose customer service (微信客服) is bound to the mini program. Without a
   * binding the answer is a success too, with nothing but `errcode`.
   *
   * Open to mini programs of organisations, not of individuals.
   *
   * Names: `getKfWorkBound`; path `/customservice/work/get`.
   *
   * Documented errcodes: 10130030.
   *
   * @example
   * await wx.getKfWorkBound();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-work/api_getkfworkbound.html 官方文档}
   */
  getKfWorkBound(input?: Schemas.GetKfWorkBoundRequest, options?: CallOptions): Promise<Schemas.GetKfWorkBoundResponse>;

  /**
   * 查询设备激活详情
   *
   * Until when devices are activated.
   *
   * Since 9 September 2024 devices need no licence, and WeChat announced the end of this call for 31
   * December 2024. Until then it answers 2030-01-01 (1893427200) for each device.
   *
   * Names: `getLicenseDeviceInfo`; path `/wxa/business/license/getdeviceinfo`.
   *
   * @example
   * await wx.getLicenseDeviceInfo({
   *   device_list: [
   *     {
   *       model_id: 'MODEL_ID1',
   *       sn: 'SN1'
   *     },
   *     {
   *       model_id: 'MODEL_ID2',
   *       sn: 'SN2'
   *     }
   *   ]
   * });
   * @deprecated WeChat announced its end; see the description.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_getlicensedeviceinfo.html 官方文档}
   */
  getLicenseDeviceInfo(input: Schemas.GetLicenseDeviceInfoRequest, options?: CallOptions): Promise<Schemas.GetLicenseDeviceInfoResponse>;

  /**
   * 查询license资源包列表
   *
   * The packages of device licences that the mini program has bought.
   *
   * Since 9 September 2024 devices need no licence, and WeChat announced the end of this call for 31
   * December 2024.
   *
   * Names: `getLicensePkgList`; path `/wxa/business/license/getpkglist`.
   *
   * @example
   * await wx.getLicensePkgList({
   *   pkg_type: 0
   * });
   * @deprecated WeChat announced its end; see the description.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_getlicensepkglist.html 官方文档}
   */
  getLicensePkgList(input: Schemas.GetLicensePkgListRequest, options?: CallOptions): Promise<Schemas.GetLicensePkgListResponse>;

  /**
   * 获取直播间列表和回放
   *
   * The live rooms (直播间) page by page, latest start first; or, with `action: get_replay`, the recordings of one
   * room that has ended. A recording is there about 10 minutes after the end, as the bare video without
   * comments.
   *
   * A mini program that has never made a room answers errcode 1. 100,000 calls a day.
   *
   * Names: `getLiveInfo`, in cloud functions and formerly `liveBroadcast.getLiveInfo` (云调用); path `/wxa/business/getliveinfo`.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getLiveInfo({
   *   start: 0,
   *   limit: 10
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getliveinfo.html 官方文档}
   */
  getLiveInfo(input: Schemas.GetLiveInfoRequest, options?: CallOptions): Promise<Schemas.GetLiveInfoResponse>;

  /**
   * 拉取配送单信息
   *
   * How a delivery stands: its status, the rider, where the rider is and how long it will take.
   *
   * Names: `getLocalOrder`; path `/cgi-bin/express/local/business/order/get`.
   *
   * Documented errcodes: 40001, 930555, 930556, 930557, 930558, 930559, 930560, 930561, 930562, 930563, 930564, 930565, 9300535.
   *
   * @example
   * await wx.getLocalOrder({
   *   shopid: 'a6c91f6f857f4d488e689xxxxx',
   *   shop_order_id: '61ac7ab5d5a12c5xxxxxx',
   *   shop_no: 'gaga001xxx',
   *   delivery_sign: 'f7d21b90d8194eeab4b74ef3428xxxxxzx'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_getlocalorder.html 官方文档}
   */
  getLocalOrder(input: Schemas.GetLocalOrderRequest, options?: CallOptions): Promise<Schemas.GetLocalOrderResponse>;

  /**
   * 查询账户余额
   *
   * The balances of a merchant, withdrawable and not yet settled. `pay_sig` is made with the merchant's live
   * AppKey (getAppKey).
   *
   * Names: `getMchBalance`; path `/retail/B2b/getmchbalance`.
   *
   * @example
   * await wx.getMchBalance({
   *   mchid: '1230000109'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getmchbalance.html 官方文档}
   */
  getMchBalance(input: Schemas.GetMchBalanceRequest, options?: CallOptions): Promise<Schemas.GetMchBalanceResponse>;

  /**
   * 获取小程序下所有商户的信息
   *
   * The merchants of the mini program, with the states of their ways of payment. A merchant number alone is
   * not enough: it can be used once `wxpay_status` is 完成.
   *
   * Names: `getMchInfo`; path `/retail/B2b/getmchinfo`.
   *
   * @example
   * await wx.getMchInfo();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getmchinfo.html 官方文档}
   */
  getMchInfo(input?: Schemas.GetMchInfoRequest, options?: CallOptions): Promise<Schemas.GetMchInfoResponse>;

  /**
   * 获取媒资播放链接
   *
   * Addresses at which a viewer plays an episode, until a moment of your choice, 2 hours ahead at most. The
   * drama as a whole must have passed review; an episode that passed in a drama that did not has no address.
   *
   * The addresses are for a moment, so do not store them, and their domain changes, so do not rely on it. To
   * count the traffic of each channel, put a mark of your own into `us` and find it again in the logs of
   * getCdnLogs, in the column of the file path.
   *
   * Names: `getMediaLink`; path `/wxa/sec/vod/getmedialink`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getMediaLink({
   *   media_id: 28918028,
   *   t: 1689990878
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedialink.html 官方文档}
   */
  getMediaLink(input: Schemas.GetMediaLinkRequest, options?: CallOptions): Promise<Schemas.GetMediaLinkResponse>;

  /**
   * 获取用户访问小程序月留存
   *
   * Retention of one month: how many of its new users, and of its active users, came back in the next.
   *
   * One call answers one natural month: `begin_date` is its first day, `end_date` its last. Key 1 comes
   * once the next month has passed.
   *
   * Names: `getMonthlyRetain`, in cloud functions and formerly `analysis.getMonthlyRetain` (云调用); path `/datacube/getweanalysisappidmonthlyretaininfo`.
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
   * Names: `getMonthlyVisitTrend`, in cloud functions and formerly `analysis.getMonthlyVisitTrend` (云调用); path `/datacube/getweanalysisappidmonthlyvisittrend`.
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
   * 查看地点
   *
   * The places that the mini program has in 附近小程序, page by page, with the state of their reviews, and how
   * many more may be added. The places themselves come as JSON in a string, `data.data`.
   *
   * Names: `getNearbyPoiList`, in cloud functions and formerly `nearbyPoi.getList` (云调用); path `/wxa/getnearbypoilist`.
   *
   * Documented errcodes: 20002, 40001, 44002, 92000, 92002, 92003, 92004, 92005, 92006, 92007, 92008, 93009, 93010, 93011, 93012, 93013, 93014.
   *
   * @example
   * await wx.getNearbyPoiList({
   *   page: 1,
   *   page_rows: 100
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/nearby-poi/api_getnearbypoilist.html 官方文档}
   */
  getNearbyPoiList(input: Schemas.GetNearbyPoiListRequest, options?: CallOptions): Promise<Schemas.GetNearbyPoiListResponse>;

  /**
   * 获取cloudID对应的数据
   *
   * Exchanges CloudIDs, which front-end calls such as `wx.getWeRunData` give, for the open data they stand
   * for, already decrypted. For sensitive data the user's openid is needed too.
   *
   * Names: `getOpenData`, in cloud functions and formerly `cloudbase.getOpenData` (云调用); path `/wxa/getopendata`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.getOpenData({
   *   cloudid_list: [
   *     'xxx'
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_getopendata.html 官方文档}
   */
  getOpenData(input: Schemas.GetOpenDataRequest, options?: CallOptions): Promise<Schemas.GetOpenDataResponse>;

  /**
   * 查询投诉单详情
   *
   * A complaint (投诉单) with its course and, where goods are sent back, the parcel.
   *
   * Names: `getOrderDetail`; path `/wxaapi/minishop/complaintOrderDetail`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.getOrderDetail({
   *   complaintOrderId: '1360130'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_getorderdetail.html 官方文档}
   */
  getOrderDetail(input: Schemas.GetOrderDetailRequest, options?: CallOptions): Promise<Schemas.GetOrderDetailResponse>;

  /**
   * 查询订单列表
   *
   * Payment orders with the state of their shipping, page by page, narrowed by time of payment, payer or
   * state. Without any condition it gives all of them.
   *
   * Names: `getOrderList`, in cloud functions and formerly `wxa.sec.order.getOrderList` (云调用); path `/wxa/sec/order/get_order_list`.
   *
   * Documented errcodes: -1, 10060001, 10060002, 10060003, 10060004, 10060005, 10060006, 10060007, 10060008, 10060009, 10060011, 10060012, 10060014, 10060019, 10060020, 10060023, 10060024, 10060025, 10060026, 10060031, 268485194, 268485195, 268485196, 268485197, 268485216, 268485224, 268485226, 268485227, 268485228.
   *
   * @example
   * await wx.getOrderList({
   *   pay_time_range: {
   *     begin_time: 1670563531,
   *     end_time: 1670563531
   *   },
   *   page_size: 2
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getorderlist.html 官方文档}
   */
  getOrderList(input?: Schemas.GetOrderListRequest, options?: CallOptions): Promise<Schemas.GetOrderListResponse>;

  /**
   * 支付后获取Unionid
   *
   * The unionid of a user who has just paid, without asking for the user's consent. It works for 5
   * minutes after the payment, and only in verified mini programs (仅认证).
   *
   * Name the payment by `transaction_id`, or by `mch_id` and `out_trade_no` together.
   *
   * Names: `getPaidUnionid`, in cloud functions and formerly `auth.getPaidUnionId` (云调用); path `/wxa/getpaidunionid`.
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
   * 查询运单轨迹
   *
   * Where a parcel has been: the steps that the carrier reported, in the order of time.
   *
   * Names: `getPath`, in cloud functions and formerly `logistics.getPath` (云调用); path `/cgi-bin/express/business/path/get`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getPath({
   *   order_id: '01234567890123456789',
   *   openid: 'oABC123456',
   *   delivery_id: 'SF',
   *   waybill_id: '123456789'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getpath.html 官方文档}
   */
  getPath(input: Schemas.GetPathRequest, options?: CallOptions): Promise<Schemas.GetPathResponse>;

  /**
   * 获取性能数据
   *
   * How long the mini program takes to start, to download its code or to render its first page, day by day
   * on average, for the phones, networks and entrances that you choose. getPerformanceData of the data
   * analysis answers further figures, such as memory.
   *
   * The days come inside a text that holds JSON.
   *
   * Names: `getPerformance`, in cloud functions and formerly `operation.getPerformance` (云调用); path `/wxaapi/log/get_performance`.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.getPerformance({
   *   cost_time_type: 2,
   *   default_start_time: 1572339403,
   *   default_end_time: 1574931403,
   *   device: '@_all',
   *   networktype: '@_all',
   *   scene: '@_all',
   *   is_download_code: '@_all'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getperformance.html 官方文档}
   */
  getPerformance(input: Schemas.GetPerformanceRequest, options?: CallOptions): Promise<Schemas.GetPerformanceResponse>;

  /**
   * 获取小程序性能数据
   *
   * Start-up and runtime figures of the mini program, day by day: one table for each figure that the
   * `module` has, for the devices and networks that `params` selects.
   *
   * The span of `time` is 30 days at most; both of its days are in the answer.
   *
   * Names: `getPerformanceData`, in cloud functions and formerly `analysis.getPerformanceData` (云调用); path `/wxa/business/performance/boot`.
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
   * Names: `getPhoneNumber`, in cloud functions and formerly `phonenumber.getPhoneNumber` (云调用); path `/wxa/business/getuserphonenumber`.
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
   * Names: `getPluginOpenPId`; path `/wxa/getpluginopenpid`.
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
   * 预览设置获取
   *
   * How many characters of each chapter of a novel may be read as a preview, as setPreviewSetting set it.
   *
   * Names: `getPreviewSetting`; path `/wxa/business/novelreader/getpreviewsetting`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.getPreviewSetting({
   *   book_id: 'test'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_getpreviewsetting.html 官方文档}
   */
  getPreviewSetting(input: Schemas.GetPreviewSettingRequest, options?: CallOptions): Promise<Schemas.GetPreviewSettingResponse>;

  /**
   * 获取打印员
   *
   * The people who print labels (打印员), and the tags whose orders they may print. Needed only with WeChat's
   * printing program for PC (微信打单).
   *
   * Names: `getPrinter`, in cloud functions and formerly `logistics.getPrinter` (云调用); path `/cgi-bin/express/business/printer/getall`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getPrinter();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getprinter.html 官方文档}
   */
  getPrinter(input?: Schemas.GetPrinterRequest, options?: CallOptions): Promise<Schemas.GetPrinterResponse>;

  /**
   * 获取类目下的公共模板
   *
   * Titles in the public template library that the account's categories may use, page by page. Choose one,
   * look up its keywords with getpubnewtemplatekeywords, and take it over with addwxanewtemplate.
   *
   * Names: `getPubNewTemplatetitles`, in cloud functions and formerly `officialAccount.newtmpl.getPubTemplateTitles` (云调用); path `/wxaapi/newtmpl/getpubtemplatetitles`.
   *
   * Documented errcodes: 404, 40001, 200001, 200016, 200017, 200018, 200019.
   *
   * @example
   * await wx.getPubNewTemplatetitles({
   *   ids: '2,616',
   *   start: 0,
   *   limit: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getpubnewtemplatetitles.html 官方文档}
   */
  getPubNewTemplatetitles(input: Schemas.GetPubNewTemplatetitlesRequest, options?: CallOptions): Promise<Schemas.GetPubNewTemplatetitlesResponse>;

  /**
   * 获取直播间推流地址
   *
   * The address to push the stream of a live room to, for rooms of the type "pushed stream" (推流). Whoever knows
   * the address can broadcast in the room.
   *
   * Names: `getPushUrl`, in cloud functions and formerly `liveBroadcast.getPushUrl` (云调用); path `/wxaapi/broadcast/room/getpushurl`.
   *
   * Documented errcodes: 40001, 43001, 300022, 300023.
   *
   * @example
   * await wx.getPushUrl({
   *   roomId: 6209
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getpushurl.html 官方文档}
   */
  getPushUrl(input: Schemas.GetPushUrlRequest, options?: CallOptions): Promise<Schemas.GetPushUrlResponse>;

  /**
   * 获取小程序码
   *
   * Draws a round mini program code (小程序码) that opens a page. It never expires. For few codes: this call
   * and createQRCode together make 100,000 in all; getUnlimitedQRCode has no such limit.
   *
   * The answer is the picture itself; its header `Num-Used` counts the codes made so far.
   *
   * Names: `getQRCode`, in cloud functions and formerly `wxacode.get` (云调用); path `/wxa/getwxacode`.
   *
   * Documented errcodes: -1, 40001, 40097, 40159, 45029, 85096.
   *
   * @example
   * await wx.getQRCode({
   *   path: 'funpackage/questionsWall/questionInfo?question_id=22579',
   *   env_version: 'release',
   *   width: 280
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getqrcode.html 官方文档}
   */
  getQRCode(input: Schemas.GetQRCodeRequest, options?: CallOptions): Promise<BinaryAnswer>;

  /**
   * 获取电子面单余额
   *
   * How many labels are left in an account with a carrier, for carriers of the franchise kind (加盟类快递公司)
   * only; `can_get_quota` of getAllDelivery tells which.
   *
   * Names: `getQuota`, in cloud functions and formerly `logistics.getQuota` (云调用); path `/cgi-bin/express/business/quota/get`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getQuota({
   *   delivery_id: 'YTO',
   *   biz_id: 'xyz'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_getquota.html 官方文档}
   */
  getQuota(input: Schemas.GetQuotaRequest, options?: CallOptions): Promise<Schemas.GetQuotaResponse>;

  /**
   * 获取小程序某个付费能力的最近用量数据
   *
   * How much the mini program used a paid ability (付费能力) in an average month of the last three, rounded
   * on purpose: good for choosing a package size, not for accounting.
   *
   * Names: `getRecentAverageUsage`; path `/wxa/charge/usage/get_recent_average`.
   *
   * Documented errcodes: 10120002, 10120700, 10122000.
   *
   * @example
   * await wx.getRecentAverageUsage({
   *   spuId: '10000077'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/charge/api_getrecentaverageusage.html 官方文档}
   */
  getRecentAverageUsage(input: Schemas.GetRecentAverageUsageRequest, options?: CallOptions): Promise<Schemas.GetRecentAverageUsageResponse>;

  /**
   * 获取微信红包封面
   *
   * A link by which one user, and nobody else, collects a red packet cover (红包封面). The `ctoken` comes
   * from the cover platform (cover.weixin.qq.com), where this mini program has to be allowed to give the
   * cover away.
   *
   * Names: `getRedPacketCoverUrl`, in cloud functions and formerly `redpacketcover.getAuthenticationUrl` (云调用); path `/redpacketcover/wxapp/cover_url/get_by_token`.
   *
   * Documented errcodes: -1, 9600001, 9600002, 9600003, 9600004, 9600005, 9600006, 9600007.
   *
   * @example
   * await wx.getRedPacketCoverUrl({
   *   openid: 'xxxxxxxxxxmTo5lAUQxxxxxxxxxx',
   *   ctoken: 'xxxxxqpHPu1xxxxx'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/red-packet-cover/api_getredpacketcoverurl.html 官方文档}
   */
  getRedPacketCoverUrl(input: Schemas.GetRedPacketCoverUrlRequest, options?: CallOptions): Promise<Schemas.GetRedPacketCoverUrlResponse>;

  /**
   * 查询退款
   *
   * State of one refund of refundB2bOrder, by your refund number or by WeChat's. `pay_sig` is made with the
   * merchant's live AppKey (getAppKey).
   *
   * Names: `getRefund`; path `/retail/B2b/getrefund`.
   *
   * Documented errcodes: 10604, 61004, 9403200, 9403201, 9403202, 9403203, 9403205, 9403206, 9403208, 9403209.
   *
   * @example
   * await wx.getRefund({
   *   mchid: '1230000109',
   *   out_refund_no: '12177525012014070332321235'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getrefund.html 官方文档}
   */
  getRefund(input: Schemas.GetRefundRequest, options?: CallOptions): Promise<Schemas.GetRefundResponse>;

  /**
   * 门店信息查询
   *
   * The store of a user who has authenticated it and granted it to the mini program (门店认证授权), by
   * openid or by phone number; the openid counts where both are sent.
   *
   * Names: `getRetailInfo`; path `/wxa/business/getretailinfo`.
   *
   * Documented errcodes: -1, 40001, 41001, 42001, 47001, 48001, 61004, 61007, 9404101, 9404102, 9404103.
   *
   * @example
   * await wx.getRetailInfo({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/store_assistant/api_getretailinfo.html 官方文档}
   */
  getRetailInfo(input: Schemas.GetRetailInfoRequest, options?: CallOptions): Promise<Schemas.GetRetailInfoResponse>;

  /**
   * 消息效果数据
   *
   * How the template messages of some days did: to how many people each went, and how many came into the
   * mini program through it.
   *
   * Names: `getRetailMessageList`; path `/wxa/business/getretailmessagelist`.
   *
   * Documented errcodes: -1, 40079, 45165.
   *
   * @example
   * await wx.getRetailMessageList({
   *   start: 0,
   *   offset: 100,
   *   begin_date: '2024-08-10',
   *   end_date: '2024-08-15'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/notify/api_getretailmessagelist.html 官方文档}
   */
  getRetailMessageList(input: Schemas.GetRetailMessageListRequest, options?: CallOptions): Promise<Schemas.GetRetailMessageListResponse>;

  /**
   * 全量授权门店查询
   *
   * Walks through the openids of all stores that have granted themselves to the mini program (已授权门店),
   * up to 100 a call. Hand each openid to getRetailInfo for the store itself.
   *
   * Names: `getRetailOpenidList`; path `/wxa/business/getretailopenidlist`.
   *
   * Documented errcodes: 40001, 48001, 61007, 9404151, 9404152.
   *
   * @example
   * await wx.getRetailOpenidList({
   *   limit: 100,
   *   page_context: ''
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/store_assistant/api_getretailopenidlist.html 官方文档}
   */
  getRetailOpenidList(input: Schemas.GetRetailOpenidListRequest, options?: CallOptions): Promise<Schemas.GetRetailOpenidListResponse>;

  /**
   * 查询退货ID状态
   *
   * Whether and how the user sends the goods of a return back, and where the parcel is, so that the
   * warehouse can expect it.
   *
   * Names: `getReturnId`; path `/cgi-bin/express/delivery/no_worry_return/get`.
   *
   * Documented errcodes: -1, 40097, 931023.
   *
   * @example
   * await wx.getReturnId({
   *   return_id: '1935761508265738242'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-return/api_getreturnid.html 官方文档}
   */
  getReturnId(input: Schemas.GetReturnIdRequest, options?: CallOptions): Promise<Schemas.GetReturnIdResponse>;

  /**
   * 查询rid信息
   *
   * What WeChat recorded of a failed call: its parameters, answer, duration and caller. The rid stands at
   * the end of most errmsg and can be looked up for 7 days, only with a token of the account whose call
   * failed. Calls under /sns/ cannot be looked up; they get 76022.
   *
   * The answer repeats what the call sent, and with it whatever secrets it carried: do not log it.
   *
   * Names: `getRidInfo`; path `/cgi-bin/openapi/rid/get`.
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
   * 查询成员列表
   *
   * The members (成员) of the live rooms and their roles, page by page.
   *
   * Names: `getRoleList`, in cloud functions and formerly `liveBroadcast.getRoleList` (云调用); path `/wxaapi/broadcast/role/getrolelist`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getRoleList();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/role-management/api_getrolelist.html 官方文档}
   */
  getRoleList(input?: Schemas.GetRoleListRequest, options?: CallOptions): Promise<Schemas.GetRoleListResponse>;

  /**
   * 设置成员角色
   *
   * Makes somebody an administrator, operator or host of the live rooms (成员角色). Up to 10 administrators, 500
   * operators and 500 hosts. The super administrator cannot be set.
   *
   * Despite its name, this operation adds a role; getRoleList answers the list.
   *
   * Names: `getRoleListdw`, in cloud functions and formerly `liveBroadcast.addRole` (云调用); path `/wxaapi/broadcast/role/addrole`.
   *
   * Documented errcodes: 40001, 200002, 400001, 400002, 400003, 400004.
   *
   * @example
   * await wx.getRoleListdw({
   *   username: 'test_1',
   *   role: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/role-management/api_getrolelistdw.html 官方文档}
   */
  getRoleListdw(input: Schemas.GetRoleListdwRequest, options?: CallOptions): Promise<Schemas.GetRoleListdwResponse>;

  /**
   * 获取访问来源
   *
   * Where users come from (访问来源): the values that getPerformance takes as `scene`, with their Chinese
   * names.
   *
   * Names: `getSceneList`, in cloud functions and formerly `operation.getSceneList` (云调用); path `/wxaapi/log/get_scene`.
   *
   * Documented errcodes: -1, 507010.
   *
   * @example
   * await wx.getSceneList();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getscenelist.html 官方文档}
   */
  getSceneList(input?: Schemas.GetSceneListRequest, options?: CallOptions): Promise<Schemas.GetSceneListResponse>;

  /**
   * 获取直播间分享二维码
   *
   * Pictures and page for sharing a live room: its code, and a poster with the code.
   *
   * Names: `getSharedCode`, in cloud functions and formerly `liveBroadcast.getSharedCode` (云调用); path `/wxaapi/broadcast/room/getsharedcode`.
   *
   * Documented errcodes: 1001, 40001, 300022, 300023.
   *
   * @example
   * await wx.getSharedCode({
   *   roomId: 6209
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getsharedcode.html 官方文档}
   */
  getSharedCode(input: Schemas.GetSharedCodeRequest, options?: CallOptions): Promise<Schemas.GetSharedCodeResponse>;

  /**
   * 查询订单发货状态
   *
   * One payment order with the state of its shipping, found by WeChat Pay's number or by merchant number and
   * the merchant's own order number.
   *
   * Names: `getShippingOrder`, in the docs `getOrder` (接口英文名), in cloud functions and formerly `wxa.sec.order.getOrder` (云调用); path `/wxa/sec/order/get_order`.
   *
   * Documented errcodes: -1, 10060001, 10060002, 10060003, 10060004, 10060005, 10060006, 10060007, 10060008, 10060009, 10060012, 10060014, 10060019, 10060020, 10060023, 10060024, 10060025, 10060026, 10060031, 268485194, 268485195, 268485196, 268485197, 268485216, 268485224, 268485226, 268485227, 268485228.
   *
   * @example
   * await wx.getShippingOrder({
   *   transaction_id: 'fake-transid-20221209132531-44',
   *   merchant_id: 'fake-mchid-123',
   *   merchant_trade_no: 'fake-tradeno-20221209132531-44'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getorder.html 官方文档}
   */
  getShippingOrder(input: Schemas.GetShippingOrderRequest, options?: CallOptions): Promise<Schemas.GetShippingOrderResponse>;

  /**
   * 获取设备票据
   *
   * A ticket for a device, good for 5 minutes. The mini program needs it to ask the user for messages
   * about the device (`wx.requestSubscribeDeviceMessage`).
   *
   * Names: `getSnTicket`, in cloud functions and formerly `device.getSnTicket` (云调用); path `/wxa/getsnticket`.
   *
   * Documented errcodes: -1, 9800001, 9800002, 9800003.
   *
   * @example
   * await wx.getSnTicket({
   *   model_id: 'XXXXX',
   *   sn: 'XXXXX'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_getsnticket.html 官方文档}
   */
  getSnTicket(input: Schemas.GetSnTicketRequest, options?: CallOptions): Promise<Schemas.GetSnTicketResponse>;

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
   * Names: `getStableAccessToken`; path `/cgi-bin/stable_token`.
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
   * 获取主播副号
   *
   * The second account (主播副号) of a live room's host.
   *
   * Names: `getSubAnchor`, in cloud functions and formerly `liveBroadcast.getSubAnchor` (云调用); path `/wxaapi/broadcast/room/getsubanchor`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.getSubAnchor({
   *   roomId: 6491
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getsubanchor.html 官方文档}
   */
  getSubAnchor(input: Schemas.GetSubAnchorRequest, options?: CallOptions): Promise<Schemas.GetSubAnchorResponse>;

  /**
   * 查询任务
   *
   * How far a task of pullUpload is, and the file's id once it is done. A task that failed is a success of this
   * call; its reason stands in `task_info`.
   *
   * Names: `getTask`; path `/wxa/sec/vod/gettask`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.getTask({
   *   task_id: 8412368
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_gettask.html 官方文档}
   */
  getTask(input: Schemas.GetTaskRequest, options?: CallOptions): Promise<Schemas.GetTaskResponse>;

  /**
   * 获取不限制的小程序码
   *
   * Draws a round mini program code (小程序码) that opens a page with a short text, `scene`. It never
   * expires, and there may be as many as you like; at most 5000 calls a minute, so draw large numbers
   * ahead of time.
   *
   * The page gets the text as its query parameter `scene`, encoded: use `decodeURIComponent` on it. The
   * answer is the picture itself.
   *
   * Names: `getUnlimitedQRCode`, in cloud functions and formerly `wxacode.getUnlimited` (云调用); path `/wxa/getwxacodeunlimit`.
   *
   * Documented errcodes: -1, 40001, 40097, 40129, 40169, 41030, 85096.
   *
   * @example
   * await wx.getUnlimitedQRCode({
   *   page: 'pages/index/index',
   *   scene: 'a=1',
   *   check_path: true,
   *   env_version: 'release'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode.html 官方文档}
   */
  getUnlimitedQRCode(input: Schemas.GetUnlimitedQRCodeRequest, options?: CallOptions): Promise<BinaryAnswer>;

  /**
   * 获取文件上传链接
   *
   * Where and with which credentials a file can be uploaded into the cloud storage. The upload itself is a
   * second request, to Tencent Cloud: POST to `url` as multipart/form-data with the parts `key` (the
   * path), `Signature` (`authorization`), `x-cos-security-token` (`token`), `x-cos-meta-fileid`
   * (`cos_file_id`) and last `file`.
   *
   * Names: `getUploadTcbFileLink`; path `/tcb/uploadfile`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.getUploadTcbFileLink({
   *   env: 'test2-4a89da',
   *   path: 'this/is/a/example/file.path'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/storage/api_getuploadtcbfilelink.html 官方文档}
   */
  getUploadTcbFileLink(input: Schemas.GetUploadTcbFileLinkRequest, options?: CallOptions): Promise<Schemas.GetUploadTcbFileLinkResponse>;

  /**
   * 查询购买资源包的用量情况
   *
   * How much of a paid ability (付费能力) the mini program has bought and used: the totals of a product, and
   * page by page the packages (资源包) behind them.
   *
   * Quantities come as decimal text because they are 64-bit.
   *
   * Names: `getUsageDetail`; path `/wxa/charge/usage/get`.
   *
   * Documented errcodes: 10120002, 10120003.
   *
   * @example
   * await wx.getUsageDetail({
   *   spuId: '10000001',
   *   offset: 0,
   *   limit: 10
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/charge/api_getusagedetail.html 官方文档}
   */
  getUsageDetail(input: Schemas.GetUsageDetailRequest, options?: CallOptions): Promise<Schemas.GetUsageDetailResponse>;

  /**
   * 广告数据源报表查询（ad.getUserActionSetReports）
   *
   * How many actions a data source received, by day or by hour.
   *
   * The official page has nothing but the path; parameters and fields are those of Tencent's advertising
   * documentation (https://ad.weixin.qq.com/guide/457), which also has the figures of an entry.
   *
   * Names: `getUserActionSetReports`, in cloud functions and formerly `ad.getUserActionSetReports` (云调用); path `/marketing/user_action_set_reports/get`.
   *
   * @example
   * await wx.getUserActionSetReports({
   *   user_action_set_id: 1110049802,
   *   date_range: '{"start_date":"2017-03-01","end_date":"2017-04-02"}',
   *   time_granularity: 'DAILY'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/ad/Advertising_data_source_report_query.html 官方文档}
   */
  getUserActionSetReports(input: Schemas.GetUserActionSetReportsRequest, options?: CallOptions): Promise<Schemas.GetUserActionSetReportsResponse>;

  /**
   * 广告数据源查询（ad.getUserActionSets）
   *
   * The account's data sources, or one of them, with whether actions have reached it.
   *
   * The official page has nothing but the path; parameters and fields are those of Tencent's advertising
   * documentation (https://ad.weixin.qq.com/guide/457), and the answer may have more of them.
   *
   * Names: `getUserActionSets`, in cloud functions and formerly `ad.getUserActionSets` (云调用); path `/marketing/user_action_sets/get`.
   *
   * @example
   * await wx.getUserActionSets();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/ad/Advertising_data_source_query.html 官方文档}
   */
  getUserActionSets(input?: Schemas.GetUserActionSetsRequest, options?: CallOptions): Promise<Schemas.GetUserActionSetsResponse>;

  /**
   * 获取用户encryptKey
   *
   * The user's last 3 encryption keys, newest first, for data that the front end encrypted with
   * `wx.getUserCryptoManager`. A key lives 3600 seconds; choose it by the `version` that came with the
   * data. The session_key is not sent: a signature made with it proves it.
   *
   * Names: `getUserEncryptKey`; path `/wxa/business/getuserencryptkey`.
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
   * 查询服务卡片状态
   *
   * State of a service card (服务卡片) and of its code, as setUserNotify last left them.
   *
   * Names: `getUserNotify`; path `/wxa/get_user_notify`.
   *
   * Documented errcodes: 40003, 85431, 85434, 85437, 85438.
   *
   * @example
   * await wx.getUserNotify({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   notify_type: 1001,
   *   notify_code: '7c9d2b1f0a6e4c5d8e3f'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getusernotify.html 官方文档}
   */
  getUserNotify(input: Schemas.GetUserNotifyRequest, options?: CallOptions): Promise<Schemas.GetUserNotifyResponse>;

  /**
   * 获取小程序用户画像分布
   *
   * Who the new and the active users of a period are: by province, city, gender, platform, phone model
   * and age. New users are those whose first visit ever fell into the period, active users all who
   * visited in it; each user counts once.
   *
   * The period is yesterday, or the last 7 or 30 days up to yesterday.
   *
   * Names: `getUserPortrait`, in cloud functions and formerly `analysis.getUserPortrait` (云调用); path `/datacube/getweanalysisappiduserportrait`.
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
   * 获取用户安全等级
   *
   * How risky a user is, from 0 to 4, judged by WeChat for a purpose such as registration; the user need not
   * agree.
   *
   * The user must have been in the mini program within the last two hours. `is_test` tries the call out on a
   * quota of its own.
   *
   * Names: `getUserRiskRank`, in cloud functions and formerly `riskControl.getUserRiskRank` (云调用); path `/wxa/getuserriskrank`.
   *
   * Documented errcodes: -1, 40001, 40003, 40129, 41001, 42001, 43002, 43104, 44002, 47001, 48001, 61007, 61010, 61080, 61081, 9410009.
   *
   * @example
   * await wx.getUserRiskRank({
   *   appid: 'wx448f04719cd48f69',
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   scene: 1,
   *   mobile_no: '12345678',
   *   bank_card_no: '******',
   *   cert_no: '*******',
   *   client_ip: '203.0.113.7',
   *   email_address: '***@qq.com',
   *   extended_info: ''
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/safety-control-capability/api_getuserriskrank.html 官方文档}
   */
  getUserRiskRank(input: Schemas.GetUserRiskRankRequest, options?: CallOptions): Promise<Schemas.GetUserRiskRankResponse>;

  /**
   * 获取用户人脸核身会话唯一标识
   *
   * Opens a face verification (人脸核身) for a user whose name and identity number you have: hand the
   * answered `verify_id` to the front end for `wx.requestFacialVerify`, and read the outcome with
   * queryVerifyInfo.
   *
   * The `openid` has to be the very user, in the very mini program, that then runs the verification; else it
   * fails.
   *
   * Names: `getVerifyId`; path `/cityservice/face/identify/getverifyid`.
   *
   * Documented errcodes: 40003, 84010, 84011, 84012, 84013, 84014, 84015, 84016, 84019.
   *
   * @example
   * await wx.getVerifyId({
   *   out_seq_no: 'face_20230601_0001',
   *   cert_info: {
   *     cert_type: 'IDENTITY_CARD',
   *     cert_name: '张三',
   *     cert_no: '310101199801011234'
   *   },
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid.html 官方文档}
   */
  getVerifyId(input: Schemas.GetVerifyIdRequest, options?: CallOptions): Promise<Schemas.GetVerifyIdResponse>;

  /**
   * 获取客户端版本
   *
   * The client versions for which there are figures.
   *
   * Names: `getVersionList`, in cloud functions and formerly `operation.getVersionList` (云调用); path `/wxaapi/log/get_client_version`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.getVersionList();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_getversionlist.html 官方文档}
   */
  getVersionList(input?: Schemas.GetVersionListRequest, options?: CallOptions): Promise<Schemas.GetVersionListResponse>;

  /**
   * 获取用户小程序访问分布数据
   *
   * How the visits of one day spread over three things: where users came from, how long they stayed, and
   * how many pages deep they went. Each is a histogram; a bucket without visits may be left out. The first comes
   * twice, in visits and in users.
   *
   * One call answers one day, so `begin_date` and `end_date` are the same, yesterday at the latest.
   *
   * Names: `getVisitDistribution`, in cloud functions and formerly `analysis.getVisitDistribution` (云调用); path `/datacube/getweanalysisappidvisitdistribution`.
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
   * Names: `getVisitPage`, in cloud functions and formerly `analysis.getVisitPage` (云调用); path `/datacube/getweanalysisappidvisitpage`.
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
   * Names: `getWeeklyRetain`, in cloud functions and formerly `analysis.getWeeklyRetain` (云调用); path `/datacube/getweanalysisappidweeklyretaininfo`.
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
   * Names: `getWeeklyVisitTrend`, in cloud functions and formerly `analysis.getWeeklyVisitTrend` (云调用); path `/datacube/getweanalysisappidweeklyvisittrend`.
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

  /**
   * 查询银行转账的技术服务费率
   *
   * The service fees of bank transfer (银行转账的技术服务费率) of a merchant. retailGetMchOrder has the one
   * for authenticated stores too, as `wqf_certified_rate`.
   *
   * Names: `getWqfChargeFee`; path `/retail/B2b/getwqfchargefee`.
   *
   * Documented errcodes: 1, 2.
   *
   * @example
   * await wx.getWqfChargeFee({
   *   sub_mchid: '123'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_getwqfchargefee.html 官方文档}
   */
  getWqfChargeFee(input: Schemas.GetWqfChargeFeeRequest, options?: CallOptions): Promise<Schemas.GetWqfChargeFeeResponse>;

  /**
   * 获取投诉详情
   *
   * One complaint (投诉), as get_complaint_list gives it.
   *
   * Names: `get_complaint_detail`; path `/xpay/get_complaint_detail`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.get_complaint_detail({
   *   env: 0,
   *   complaint_id: '200201820200101080076610000'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_get_complaint_detail.html 官方文档}
   */
  get_complaint_detail(input: Schemas.GetComplaintDetailRequest, options?: CallOptions): Promise<Schemas.GetComplaintDetailResponse>;

  /**
   * 获取投诉列表
   *
   * Lists what users complained about with WeChat Pay (投诉) in a span of days, page by page.
   *
   * Names: `get_complaint_list`; path `/xpay/get_complaint_list`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.get_complaint_list({
   *   env: 0,
   *   begin_date: '2023-11-01',
   *   end_date: '2023-11-30',
   *   offset: 0,
   *   limit: 10
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_get_complaint_list.html 官方文档}
   */
  get_complaint_list(input: Schemas.GetComplaintListRequest, options?: CallOptions): Promise<Schemas.GetComplaintListResponse>;

  /**
   * 获取运力id列表
   *
   * The carriers that WeChat knows, with their ids, well over a thousand. The body is an empty object.
   *
   * Names: `get_delivery_list`; path `/cgi-bin/express/delivery/open_msg/get_delivery_list`.
   *
   * Documented errcodes: -1, 40003, 9300507, 9300513, 9300534, 9300559, 9300560.
   *
   * @example
   * await wx.get_delivery_list();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_get_delivery_list.html 官方文档}
   */
  get_delivery_list(input?: Schemas.GetDeliveryListRequest, options?: CallOptions): Promise<Schemas.GetDeliveryListResponse>;

  /**
   * 获取协商历史
   *
   * What user, merchant and WeChat did about a complaint (协商历史), page by page.
   *
   * Names: `get_negotiation_history`; path `/xpay/get_negotiation_history`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.get_negotiation_history({
   *   env: 0,
   *   complaint_id: '200201820200101080076610000',
   *   offset: 0,
   *   limit: 10
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_get_negotiation_history.html 官方文档}
   */
  get_negotiation_history(input: Schemas.GetNegotiationHistoryRequest, options?: CallOptions): Promise<Schemas.GetNegotiationHistoryResponse>;

  /**
   * 获取微信支付反馈投诉图片的签名头部
   *
   * Makes a picture of a complaint readable, whose address lies on WeChat Pay's servers: gives the header to
   * fetch it with, and on request a copy that anyone can fetch for 30 minutes.
   *
   * The picture's address wants three headers: `Authorization` with `sign`, `Accept: application/json`, and
   * a `User-Agent` that is not empty.
   *
   * Names: `get_upload_file_sign`; path `/xpay/get_upload_file_sign`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.get_upload_file_sign({
   *   env: 0,
   *   wxpay_url: 'https://api.mch.weixin.qq.com/v3/merchant-service/images/ChsyMDAyMDE4',
   *   convert_cos: true,
   *   complaint_id: '200201820200101080076610000'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_get_upload_file_sign.html 官方文档}
   */
  get_upload_file_sign(input: Schemas.GetUploadFileSignRequest, options?: CallOptions): Promise<Schemas.GetUploadFileSignResponse>;

  /**
   * 客服子商户拉取单个商户信息
   *
   * One sub-merchant (客服子商户), asked for by its id or by its account name.
   *
   * Names: `getbusiness`; path `/cgi-bin/business/get`.
   *
   * Documented errcodes: 45071.
   *
   * @example
   * await wx.getbusiness({
   *   business_id: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-management/api_getbusiness.html 官方文档}
   */
  getbusiness(input: Schemas.GetbusinessRequest, options?: CallOptions): Promise<Schemas.GetbusinessResponse>;

  /**
   * 直播挂件获取全局KEY
   *
   * The keys that setdefault_goodskey has set for the live widget (直播挂件). 500 calls a day.
   *
   * Names: `getdefault_goodskey`; path `/wxaapi/broadcast/goods/getkey`.
   *
   * @example
   * await wx.getdefault_goodskey();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getdefault_goodskey.html 官方文档}
   */
  getdefault_goodskey(input?: Schemas.GetdefaultGoodskeyRequest, options?: CallOptions): Promise<Schemas.GetdefaultGoodskeyResponse>;

  /**
   * 获取所有客服账号
   *
   * All agent accounts (客服账号) of the account, or of one sub-merchant, with the state of invitations that an
   * agent has not yet accepted.
   *
   * Names: `getkflist`; path `/cgi-bin/customservice/getkflist`.
   *
   * Documented errcodes: 40003, 40005, 40009, 65400, 65401, 65402, 65403, 65404, 65405, 65406, 65407, 65408, 65409, 65410, 65411, 65412, 65413, 65414.
   *
   * @example
   * await wx.getkflist();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_getkflist.html 官方文档}
   */
  getkflist(input?: Schemas.GetkflistRequest, options?: CallOptions): Promise<Schemas.GetkflistResponse>;

  /**
   * 获取在线客服列表
   *
   * The agents (客服) who are online now, and how many conversations each has open.
   *
   * Names: `getonlinekflist`; path `/cgi-bin/customservice/getonlinekflist`.
   *
   * Documented errcodes: 40003, 40005, 40009, 65400, 65401, 65402, 65403, 65404, 65405, 65406, 65407, 65408, 65409, 65410, 65411, 65412, 65413, 65414.
   *
   * @example
   * await wx.getonlinekflist();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_getonlinekflist.html 官方文档}
   */
  getonlinekflist(input?: Schemas.GetonlinekflistRequest, options?: CallOptions): Promise<Schemas.GetonlinekflistResponse>;

  /**
   * 获取模板中的关键词
   *
   * The keywords that a public template's title offers, to choose 2 to 5 of them for addwxanewtemplate.
   *
   * Names: `getpubnewtemplatekeywords`, in cloud functions and formerly `officialAccount.newtmpl.getPubTemplateKeywords` (云调用); path `/wxaapi/newtmpl/getpubtemplatekeywords`.
   *
   * Documented errcodes: 20001, 40001, 200002, 200014.
   *
   * @example
   * await wx.getpubnewtemplatekeywords({
   *   tid: '99'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getpubnewtemplatekeywords.html 官方文档}
   */
  getpubnewtemplatekeywords(input: Schemas.GetpubnewtemplatekeywordsRequest, options?: CallOptions): Promise<Schemas.GetpubnewtemplatekeywordsResponse>;

  /**
   * 获取已有模板列表
   *
   * The templates in the account's own library, with their text and the values that their enumerations allow.
   *
   * Names: `getwxapubnewtemplate`, in cloud functions and formerly `officialAccount.newtmpl.getTemplate` (云调用); path `/wxaapi/newtmpl/gettemplate`.
   *
   * Documented errcodes: -1, 404, 40001, 200100.
   *
   * @example
   * await wx.getwxapubnewtemplate();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_getwxapubnewtemplate.html 官方文档}
   */
  getwxapubnewtemplate(input?: Schemas.GetwxapubnewtemplateRequest, options?: CallOptions): Promise<Schemas.GetwxapubnewtemplateResponse>;

  /**
   * 身份证识别
   *
   * Reads the fields of a Chinese identity card (身份证) from the picture of one of its sides. The picture is
   * sent as the file `img`, or `img_url` names its address.
   *
   * Open to verified accounts, with 100 calls a day; more can be bought on the service market
   * (fuwu.weixin.qq.com).
   *
   * Names: `idcardOcr`, in cloud functions and formerly `ocr.idcard` (云调用); path `/cv/ocr/idcard`.
   *
   * Documented errcodes: -1, 40001, 101000, 101001, 101002, 101003.
   *
   * @example
   * await wx.idcardOcr();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/ocr/api_idcardocr.html 官方文档}
   */
  idcardOcr(input?: Schemas.IdcardOcrRequest, options?: CallOptions): Promise<Schemas.IdcardOcrResponse>;

  /**
   * 图片智能裁剪
   *
   * Finds the subject of a picture and proposes where to crop it, once for each ratio asked for. It answers
   * coordinates, not pictures.
   *
   * The picture is sent as the file `img`, or `img_url` names its address.
   *
   * Names: `imgAiCrop`, in cloud functions and formerly `img.aiCrop` (云调用); path `/cv/img/aicrop`.
   *
   * Documented errcodes: -1, 40001, 101000, 101002.
   *
   * @example
   * await wx.imgAiCrop();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/img/api_imgaicrop.html 官方文档}
   */
  imgAiCrop(input?: Schemas.ImgAiCropRequest, options?: CallOptions): Promise<Schemas.ImgAiCropResponse>;

  /**
   * 二维码/条码识别
   *
   * Reads the QR codes, bar codes, DataMatrix and PDF417 codes in a picture. Bar codes and PDF417 come
   * without position.
   *
   * The picture is sent as the file `img`, or `img_url` names its address.
   *
   * Names: `imgQrcode`, in cloud functions and formerly `img.scanQRCode` (云调用); path `/cv/img/qrcode`.
   *
   * Documented errcodes: -1, 40001, 101000, 101002.
   *
   * @example
   * await wx.imgQrcode();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/img/api_imgqrcode.html 官方文档}
   */
  imgQrcode(input?: Schemas.ImgQrcodeRequest, options?: CallOptions): Promise<Schemas.ImgQrcodeResponse>;

  /**
   * 图片高清化
   *
   * Enlarges a picture to twice its width and height. WeChat has taken this call out of service; whoever
   * needs it is told to ask in the WeChat developer community.
   *
   * The picture is sent as the file `img`, or `img_url` names its address. The enlarged one is kept for 3
   * days under its `media_id`.
   *
   * Names: `imgsuperresolution`, in cloud functions and formerly `img.superresolution` (云调用); path `/cv/img/superresolution`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.imgsuperresolution();
   * @deprecated WeChat announced its end; see the description.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/img/api_imgsuperresolution.html 官方文档}
   */
  imgsuperresolution(input?: Schemas.ImgsuperresolutionRequest, options?: CallOptions): Promise<Schemas.ImgsuperresolutionResponse>;

  /**
   * 数据库导入
   *
   * Starts a task that imports a JSON or CSV file into a collection of the cloud database. Upload the file
   * into the storage of the same environment first (getUploadTcbFileLink), and follow the task with
   * getDatabaseMigrateStatus.
   *
   * Names: `importDatabaseItem`; path `/tcb/databasemigrateimport`.
   *
   * Documented errcodes: -501000, -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.importDatabaseItem({
   *   env: 'qbasetest-a5c40e',
   *   collection_name: 'test1',
   *   file_path: 'test_import',
   *   file_type: 1,
   *   stop_on_error: false,
   *   conflict_mode: 2
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_importdatabaseitem.html 官方文档}
   */
  importDatabaseItem(input: Schemas.ImportDatabaseItemRequest, options?: CallOptions): Promise<Schemas.ImportDatabaseItemResponse>;

  /**
   * 导入商品
   *
   * Puts approved products (商品) on the shelf of a live room. 10,000 calls a day.
   *
   * Names: `importGoods`, in cloud functions and formerly `liveBroadcast.addGoods` (云调用); path `/wxaapi/broadcast/room/addgoods`.
   *
   * Documented errcodes: 40001, 200002, 300022, 300023, 300024, 300025, 300027, 300033.
   *
   * @example
   * await wx.importGoods({
   *   ids: [
   *     1150,
   *     1111
   *   ],
   *   roomId: 2554
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_importgoods.html 官方文档}
   */
  importGoods(input: Schemas.ImportGoodsRequest, options?: CallOptions): Promise<Schemas.ImportGoodsResponse>;

  /**
   * 申请支付
   *
   * The link at which a top-up order from insurance_freight_createchargeid is paid.
   *
   * A refund of what is paid goes back to the account that paid, and to no other.
   *
   * Names: `insurance_freight_applypay`; path `/wxa/business/insurance_freight/applypay`.
   *
   * @example
   * await wx.insurance_freight_applypay({
   *   order_id: '2850151276313431996'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_applypay.html 官方文档}
   */
  insurance_freight_applypay(input: Schemas.InsuranceFreightApplypayRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightApplypayResponse>;

  /**
   * 无忧退理赔
   *
   * Claims the return freight of an insured order. Call it after the goods have come back.
   *
   * Names: `insurance_freight_claim`; path `/wxa/business/insurance_freight/claim`.
   *
   * @example
   * await wx.insurance_freight_claim({
   *   openid: 'oZGTP5DwGDPfEf1EBBHH_oxHw2aU',
   *   order_no: '4200001197202103228672982585',
   *   refund_delivery_no: 'rd20230322001',
   *   refund_company: 'SF'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_claim.html 官方文档}
   */
  insurance_freight_claim(input: Schemas.InsuranceFreightClaimRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightClaimResponse>;

  /**
   * 申请充值订单号
   *
   * Opens an order to top up the balance that the premiums come from, over any amount.
   * insurance_freight_applypay then gives the link to pay it.
   *
   * The order's number is longer than a JavaScript number can hold.
   *
   * Names: `insurance_freight_createchargeid`; path `/wxa/business/insurance_freight/createchargeid`.
   *
   * @example
   * await wx.insurance_freight_createchargeid({
   *   quota: 1000
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createchargeid.html 官方文档}
   */
  insurance_freight_createchargeid(input: Schemas.InsuranceFreightCreatechargeidRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightCreatechargeidResponse>;

  /**
   * 发货时投保
   *
   * Insures the return freight of an order when its goods are sent. The premium comes off the prepaid
   * balance.
   *
   * A WeChat Pay transaction can be insured once, and only within 3 days of the payment. The openid that
   * is insured is the one that must claim.
   *
   * Names: `insurance_freight_createorder`; path `/wxa/business/insurance_freight/createorder`.
   *
   * Documented errcodes: 41009.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createorder.html 官方文档}
   */
  insurance_freight_createorder(input: Schemas.InsuranceFreightCreateorderRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightCreateorderResponse>;

  /**
   * 拉取保单信息
   *
   * The policies that fit the given conditions, page by page; without a condition, all of them.
   *
   * Names: `insurance_freight_getorderlist`; path `/wxa/business/insurance_freight/getorderlist`.
   *
   * @example
   * await wx.insurance_freight_getorderlist({
   *   status_list: [
   *     2,
   *     4,
   *     5
   *   ],
   *   offset: 0,
   *   limit: 20
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getorderlist.html 官方文档}
   */
  insurance_freight_getorderlist(input?: Schemas.InsuranceFreightGetorderlistRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightGetorderlistResponse>;

  /**
   * 拉取充值订单信息
   *
   * The top-up orders in the given states, page by page. Their numbers are longer than a JavaScript
   * number can hold.
   *
   * Names: `insurance_freight_getpayorderlist`; path `/wxa/business/insurance_freight/getpayorderlist`.
   *
   * @example
   * await wx.insurance_freight_getpayorderlist({
   *   status_list: [
   *     2,
   *     3,
   *     4,
   *     5,
   *     6
   *   ],
   *   offset: 0,
   *   limit: 20
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getpayorderlist.html 官方文档}
   */
  insurance_freight_getpayorderlist(input: Schemas.InsuranceFreightGetpayorderlistRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightGetpayorderlistResponse>;

  /**
   * 拉取理赔摘要
   *
   * Insured orders and claims of a period, with the current premium and balance.
   *
   * Names: `insurance_freight_getsummary`; path `/wxa/business/insurance_freight/getsummary`.
   *
   * Documented errcodes: -202.
   *
   * @example
   * await wx.insurance_freight_getsummary({
   *   begin_time: 1679414400,
   *   end_time: 1679500799
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getsummary.html 官方文档}
   */
  insurance_freight_getsummary(input: Schemas.InsuranceFreightGetsummaryRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightGetsummaryResponse>;

  /**
   * 开通无忧退货
   *
   * Switches 无忧退货, the insurance of return freight, on for the mini program. insurance_freight_query_open
   * tells whether it is on.
   *
   * Names: `insurance_freight_open`; path `/wxa/business/insurance_freight/open`.
   *
   * @example
   * await wx.insurance_freight_open();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_open.html 官方文档}
   */
  insurance_freight_open(input?: Schemas.InsuranceFreightOpenRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightOpenResponse>;

  /**
   * 查询开通状态
   *
   * Whether 无忧退货, the insurance of return freight, is on for the mini program.
   *
   * Names: `insurance_freight_query_open`; path `/wxa/business/insurance_freight/query_open`.
   *
   * @example
   * await wx.insurance_freight_query_open();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_query_open.html 官方文档}
   */
  insurance_freight_query_open(input?: Schemas.InsuranceFreightQueryOpenRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightQueryOpenResponse>;

  /**
   * 充值保费退款
   *
   * Pays the topped-up balance that is left back, to the account that paid it in and to no other. The
   * body is an empty object.
   *
   * Names: `insurance_freight_refund`; path `/wxa/business/insurance_freight/refund`.
   *
   * @example
   * await wx.insurance_freight_refund();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_refund.html 官方文档}
   */
  insurance_freight_refund(input?: Schemas.InsuranceFreightRefundRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightRefundResponse>;

  /**
   * 设置保费告警余额
   *
   * Below which balance the mini program's administrators are warned, by a message of the WeChat platform
   * (微信公众平台). While the balance does not change, they are told once in 24 hours.
   *
   * Names: `insurance_freight_update_notify_funds`; path `/wxa/business/insurance_freight/update_notify_funds`.
   *
   * @example
   * await wx.insurance_freight_update_notify_funds({
   *   notify_funds: 10000
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_update_notify_funds.html 官方文档}
   */
  insurance_freight_update_notify_funds(input: Schemas.InsuranceFreightUpdateNotifyFundsRequest, options?: CallOptions): Promise<Schemas.InsuranceFreightUpdateNotifyFundsResponse>;

  /**
   * 查询所有公告
   *
   * The notices of the hospital, drafts included. WeChat keeps the last five.
   *
   * Names: `intp_eldermed_gethospnoticelist`; path `/intp/eldermedical/gethospnoticelist`.
   *
   * @example
   * await wx.intp_eldermed_gethospnoticelist({
   *   app_id: 'wx5f6e43071809a9dd',
   *   notice_type: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_gethospnoticelist.html 官方文档}
   */
  intp_eldermed_gethospnoticelist(input: Schemas.IntpEldermedGethospnoticelistRequest, options?: CallOptions): Promise<Schemas.IntpEldermedGethospnoticelistResponse>;

  /**
   * 正式发布公告
   *
   * Publishes the draft of a hospital's notice; from then on everybody sees it.
   *
   * Names: `intp_eldermed_publichopsnotice`; path `/intp/eldermedical/publichopsnotice`.
   *
   * @example
   * await wx.intp_eldermed_publichopsnotice({
   *   app_id: 'wx5f6e43071809a9dd',
   *   notice_type: 1,
   *   notice_id: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_publichopsnotice.html 官方文档}
   */
  intp_eldermed_publichopsnotice(input: Schemas.IntpEldermedPublichopsnoticeRequest, options?: CallOptions): Promise<Schemas.IntpEldermedPublichopsnoticeResponse>;

  /**
   * 创建配送单
   *
   * Orders a delivery. The store's preference decides which carrier gets it; without one it is the
   * cheapest.
   *
   * A `store_order_id` stands for one delivery: sent again, it makes no second one, and answers 934002
   * while the first is being worked on. Each change of the state is posted to `callback_url` as JSON:
   * `appid`, `wx_store_id`, `wx_order_id`, `store_order_id`, `order_status`, `status_change_time` and
   * `timestamp` (Unix seconds), `service_trans_id` and `sign`. The sign is the lower-case hex MD5 of all
   * other fields as `key=value`, sorted by key and joined with `&`, followed by `&token=` and the token
   * of the message push settings (消息推送). Answer `{"return_code":0,"return_msg":"OK"}`, or WeChat posts
   * again.
   *
   * The sandbox of 顺丰同城 knows one receiver only: 顺丰同城, 13881979410, 北京市海淀区学清嘉创大厦A座15层.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_addorder`; path `/cgi-bin/express/intracity/addorder`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_addorder.html 官方文档}
   */
  intracity_addorder(input: Schemas.IntracityAddorderRequest, options?: CallOptions): Promise<Schemas.IntracityAddorderResponse>;

  /**
   * 开通门店权限
   *
   * Switches same-city delivery (同城配送) on for the mini program; the admin console can do it too. Every
   * other call of the group needs it. It takes an empty object, and no signature.
   *
   * Names: `intracity_apply`; path `/cgi-bin/express/intracity/apply`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_apply();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_apply.html 官方文档}
   */
  intracity_apply(input?: Schemas.IntracityApplyRequest, options?: CallOptions): Promise<Schemas.IntracityApplyResponse>;

  /**
   * 门店余额查询
   *
   * The balance of a store, of the mini program or of the third-party platform, by carrier, with the
   * top-ups that are not used up. What is not used in time is paid back by itself.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_balancequery`; path `/cgi-bin/express/intracity/balancequery`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_balancequery({
   *   wx_store_id: '4000000000000042001',
   *   service_trans_id: 'DADA'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_balancequery.html 官方文档}
   */
  intracity_balancequery(input: Schemas.IntracityBalancequeryRequest, options?: CallOptions): Promise<Schemas.IntracityBalancequeryResponse>;

  /**
   * 取消配送单
   *
   * Cancels a delivery. One that is under way costs a penalty of 2 yuan, with 顺丰同城 from 2 minutes after a
   * courier has accepted it, with 达达 from 1 minute after.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_cancelorder`; path `/cgi-bin/express/intracity/cancelorder`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_cancelorder({
   *   wx_store_id: '4000000000000042001',
   *   wx_order_id: '2000000000000092001',
   *   cancel_reason_id: 1,
   *   cancel_reason: '不需要了'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_cancelorder.html 官方文档}
   */
  intracity_cancelorder(input: Schemas.IntracityCancelorderRequest, options?: CallOptions): Promise<Schemas.IntracityCancelorderResponse>;

  /**
   * 创建门店
   *
   * Registers a store, from which goods are delivered. WeChat gives it a number of its own,
   * `wx_store_id`, which the calls for deliveries ask for.
   *
   * The merchant's own number, `out_store_id`, must be unique: the same one again answers 934010.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_createstore`; path `/cgi-bin/express/intracity/createstore`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_createstore({
   *   out_store_id: '123',
   *   store_name: '测试门店1',
   *   order_pattern: 1,
   *   address_info: {
   *     province: '广东省',
   *     city: '深圳市',
   *     area: '南山区',
   *     street: '南头街道',
   *     house: '深南大道10000号',
   *     lat: 22.540366,
   *     lng: 113.934559,
   *     phone: '1380000138'
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_createstore.html 官方文档}
   */
  intracity_createstore(input: Schemas.IntracityCreatestoreRequest, options?: CallOptions): Promise<Schemas.IntracityCreatestoreResponse>;

  /**
   * 查询支持同城配送的城市
   *
   * The cities in which a carrier delivers, or those of all carriers.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_getcity`; path `/cgi-bin/express/intracity/getcity`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_getcity({
   *   service_trans_id: 'SFTC'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getcity.html 官方文档}
   */
  intracity_getcity(input?: Schemas.IntracityGetcityRequest, options?: CallOptions): Promise<Schemas.IntracityGetcityResponse>;

  /**
   * 查询扣费主体
   *
   * Whose balance pays for the deliveries of the mini program's stores.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_getpaymode`; path `/cgi-bin/express/intracity/getpaymode`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_getpaymode({
   *   appid: 'wx539e0b4872f196d1'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getpaymode.html 官方文档}
   */
  intracity_getpaymode(input: Schemas.IntracityGetpaymodeRequest, options?: CallOptions): Promise<Schemas.IntracityGetpaymodeResponse>;

  /**
   * 模拟回调接口
   *
   * Moves a delivery of the sandbox, which no courier takes, to another state, so that WeChat posts the
   * change to its `callback_url`. What is posted stands at intracity_addorder.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_mocknotify`; path `/cgi-bin/express/intracity/mocknotify`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_mocknotify({
   *   wx_order_id: '2000000000000092001',
   *   order_status: 30000
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_mocknotify.html 官方文档}
   */
  intracity_mocknotify(input: Schemas.IntracityMocknotifyRequest, options?: CallOptions): Promise<Schemas.IntracityMocknotifyResponse>;

  /**
   * 查询运费
   *
   * What a delivery would cost and how far it would go, asked of the carriers at this moment. The store's
   * preference decides which carrier answers; without one it is the cheapest.
   *
   * The price is an estimate: that of intracity_addorder counts. A quote of 达达 holds for about 3 minutes.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_preaddorder`; path `/cgi-bin/express/intracity/preaddorder`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_preaddorder({
   *   wx_store_id: '4000000000000042001',
   *   user_name: '顺丰同城',
   *   user_phone: '13881979410',
   *   user_lng: 116.353093,
   *   user_lat: 40.01496,
   *   user_address: '北京市海淀区学清嘉创大厦A座15层',
   *   cargo: {
   *     cargo_name: '榴莲披萨套餐',
   *     cargo_weight: 500,
   *     cargo_price: 5000,
   *     cargo_type: 1,
   *     cargo_num: 3
   *   },
   *   use_sandbox: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_preaddorder.html 官方文档}
   */
  intracity_preaddorder(input: Schemas.IntracityPreaddorderRequest, options?: CallOptions): Promise<Schemas.IntracityPreaddorderResponse>;

  /**
   * 门店运费流水查询
   *
   * What was paid in for a store, spent by it or paid back to it. Without a period, that of the last 90
   * days.
   *
   * The number of a top-up order comes as a number that is longer than a JavaScript number can hold.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_queryflow`; path `/cgi-bin/express/intracity/queryflow`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_queryflow({
   *   wx_store_id: '4000000000000042002',
   *   flow_type: 1,
   *   service_trans_id: 'SFTC'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryflow.html 官方文档}
   */
  intracity_queryflow(input: Schemas.IntracityQueryflowRequest, options?: CallOptions): Promise<Schemas.IntracityQueryflowResponse>;

  /**
   * 查询配送单
   *
   * A delivery: whether it exists, how far it is, who brings it, and what it cost. Fields of steps that
   * are still to come may be missing.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_queryorder`; path `/cgi-bin/express/intracity/queryorder`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_queryorder({
   *   wx_store_id: '4000000000000042001',
   *   store_order_id: 'testorder12345'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryorder.html 官方文档}
   */
  intracity_queryorder(input: Schemas.IntracityQueryorderRequest, options?: CallOptions): Promise<Schemas.IntracityQueryorderResponse>;

  /**
   * 查询门店
   *
   * The stores of the mini program, or the one that is named.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_querystore`; path `/cgi-bin/express/intracity/querystore`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_querystore({
   *   wx_store_id: '4000000000000042001'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_querystore.html 官方文档}
   */
  intracity_querystore(input?: Schemas.IntracityQuerystoreRequest, options?: CallOptions): Promise<Schemas.IntracityQuerystoreResponse>;

  /**
   * 设置扣费主体
   *
   * Decides whose balance pays for the deliveries of the mini program's stores: at first each store's
   * own. One balance of the mini program or of the third-party platform then serves all of its stores.
   *
   * The mini program's administrator gets a message and must confirm it there; only then does it count.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_setpaymode`; path `/cgi-bin/express/intracity/setpaymode`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_setpaymode({
   *   appid: 'wx539e0b4872f196d1',
   *   pay_mode: 'PAY_MODE_APP'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_setpaymode.html 官方文档}
   */
  intracity_setpaymode(input: Schemas.IntracitySetpaymodeRequest, options?: CallOptions): Promise<Schemas.IntracitySetpaymodeResponse>;

  /**
   * 门店运费退款
   *
   * Pays the balance for a carrier back; the money arrives within five minutes. A store with deliveries
   * under way must wait until they are over or cancelled.
   *
   * The call must be signed (服务端 API 签名).
   *
   * Names: `intracity_store_refund`; path `/cgi-bin/express/intracity/storerefund`.
   *
   * @example
   * await wx.intracity_store_refund({
   *   wx_store_id: '4000000000000042001',
   *   service_trans_id: 'SFTC'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_store_refund.html 官方文档}
   */
  intracity_store_refund(input: Schemas.IntracityStoreRefundRequest, options?: CallOptions): Promise<Schemas.IntracityStoreRefundResponse>;

  /**
   * 门店运费充值
   *
   * The address of a page in WeChat's service market on which the balance for a carrier is topped up.
   * What is paid in can be used for a month; what is left then goes back to the payer.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_storecharge`; path `/cgi-bin/express/intracity/storecharge`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_storecharge({
   *   wx_store_id: '4000000000000042001',
   *   service_trans_id: 'SFTC',
   *   amount: 10000
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_storecharge.html 官方文档}
   */
  intracity_storecharge(input: Schemas.IntracityStorechargeRequest, options?: CallOptions): Promise<Schemas.IntracityStorechargeResponse>;

  /**
   * 更新门店
   *
   * Changes a store: its name, its address, or how a carrier is chosen. Fields left out stay as they are.
   *
   * The call must be signed (服务端 API 签名); without the signature it fails with 934011.
   *
   * Names: `intracity_updatestore`; path `/cgi-bin/express/intracity/updatestore`.
   *
   * Documented errcodes: 48001, 61007, 934000, 934001, 934002, 934003, 934005, 934006, 934007, 934008, 934009, 934010, 934011, 934012, 934013, 934014, 934015, 934016, 934017, 934018, 934019, 934020, 934021, 934022, 934023, 934999.
   *
   * @example
   * await wx.intracity_updatestore({
   *   keys: {
   *     wx_store_id: '4000000000000042001'
   *   },
   *   content: {
   *     store_name: '测试门店3',
   *     address_info: {
   *       province: '北京市',
   *       city: '北京市',
   *       area: '海淀区',
   *       street: '西三旗街道',
   *       house: '海淀区清河龙岗路51号清润家园小区 永辉',
   *       phone: '13800000138',
   *       lat: 40.030613,
   *       lng: 116.354787
   *     },
   *     order_pattern: 2,
   *     service_trans_prefer: 'SFTC'
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_updatestore.html 官方文档}
   */
  intracity_updatestore(input: Schemas.IntracityUpdatestoreRequest, options?: CallOptions): Promise<Schemas.IntracityUpdatestoreResponse>;

  /**
   * 触发云函数
   *
   * Runs a cloud function and answers what it returns. The JSON body of the request is the input of the
   * function: it arrives there as it is, whatever its fields. A client that takes query and body as one
   * input reads `env` and `name` as those of the query; there an input with such fields goes into `req_data`
   * as an object, which is then the whole body.
   *
   * A function run this way has 5 seconds. It knows no user: no openid, and nothing that needs a logged-in
   * user; cloud calls (云调用) work. A third-party platform takes its component_access_token where it
   * develops in batch (批量代云开发) and the authorizer_access_token otherwise.
   *
   * Names: `invokeCloudFunction`; path `/tcb/invokecloudfunction`.
   *
   * Documented errcodes: -1, 40014, 40101, 41001, 42001, 43002, 44002, 85088.
   *
   * @example
   * await wx.invokeCloudFunction({
   *   env: 'test2-4a89da',
   *   name: 'login'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/functions/api_invokecloudfunction.html 官方文档}
   */
  invokeCloudFunction(input: Schemas.InvokeCloudFunctionRequest, options?: CallOptions): Promise<Schemas.InvokeCloudFunctionResponse>;

  /**
   * 调用服务市场接口
   *
   * Calls a service that the account has bought on WeChat's service market (服务市场). Which `service`,
   * `api` and `data` to send stands on the service's own page there.
   *
   * A synchronous call answers `data`. An asynchronous one (`async: true`) answers `request_id` at once;
   * servicemarketretrieve gets the result later.
   *
   * Names: `invokeService`, in cloud functions and formerly `serviceMarket.invokeService` (云调用); path `/wxa/servicemarket`.
   *
   * Documented errcodes: 40001, 43002, 44002, 47001, 9301001, 9301002, 9301003, 9301010, 9301011, 9301012, 9301014, 9301015.
   *
   * @example
   * await wx.invokeService({
   *   service: 'wx79ac3de8be320b71',
   *   api: 'OcrAllInOne',
   *   data: {
   *     img_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/7UFjuNbYxibu66xSqsQqKcuoGBZM77HIyibdiczeWibdMeA2XMt5oibWVQMgDibriazJSOibLqZxcO6DVVcZMxDKgeAtbQ/0',
   *     data_type: 3,
   *     ocr_type: 1
   *   },
   *   client_msg_id: 'id123'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/wx-service-market/api_invokeservice.html 官方文档}
   */
  invokeService(input: Schemas.InvokeServiceRequest, options?: CallOptions): Promise<Schemas.InvokeServiceResponse>;

  /**
   * 查询小程序是否已开通发货信息管理服务
   *
   * Whether the mini program has turned on WeChat's shipping management (发货信息管理服务); only then its orders
   * are shipped through the calls of this section.
   *
   * An account may ask about itself, a service provider about mini programs that granted it permission set 18
   * or 142.
   *
   * Names: `isTradeManaged`, in cloud functions and formerly `wxa.sec.order.isTradeManaged` (云调用); path `/wxa/sec/order/is_trade_managed`.
   *
   * Documented errcodes: -1, 40013, 40097, 44990, 61003, 61004, 61011.
   *
   * @example
   * await wx.isTradeManaged({
   *   appid: 'wx0123456789abcdef'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_istrademanaged.html 官方文档}
   */
  isTradeManaged(input: Schemas.IsTradeManagedRequest, options?: CallOptions): Promise<Schemas.IsTradeManagedResponse>;

  /**
   * 查询小程序是否已完成交易结算管理确认
   *
   * Whether the mini program has confirmed its trade settlement (交易结算管理确认): every merchant number
   * connected to it has either granted order management or was disconnected. All orders of a merchant number
   * that granted it must be shipped through shipping management.
   *
   * An account may ask about itself, a service provider about mini programs that granted it permission set 18
   * or 142.
   *
   * Names: `isTradeManagementConfirmationCompleted`; path `/wxa/sec/order/is_trade_management_confirmation_completed`.
   *
   * Documented errcodes: -1, 40013, 40097, 44990, 61003, 61004, 61011.
   *
   * @example
   * await wx.isTradeManagementConfirmationCompleted({
   *   appid: 'wx0123456789abcdef'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_istrademanagementconfirmationcompleted.html 官方文档}
   */
  isTradeManagementConfirmationCompleted(input: Schemas.IsTradeManagementConfirmationCompletedRequest, options?: CallOptions): Promise<Schemas.IsTradeManagementConfirmationCompletedResponse>;

  /**
   * 获取作品列表
   *
   * All novels of the mini program, one page at a time. Each has two versions: the published one (发布版), as it
   * last passed review, and the edited one (编辑版), with all changes since; `need_edited_data` chooses. Novels
   * that never passed are only in the edited list, which is also what the admin console shows.
   *
   * Page by `last_id`, beginning with 0; paging by `offset` fails beyond 100,000 novels.
   *
   * Names: `listBook`; path `/wxa/book/listbook`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.listBook({
   *   last_id: 0,
   *   limit: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listbook.html 官方文档}
   */
  listBook(input?: Schemas.ListBookRequest, options?: CallOptions): Promise<Schemas.ListBookResponse>;

  /**
   * 获取章节列表
   *
   * The chapters of a novel without their text, one page at a time: those of its published version (发布版) or of
   * its edited one (编辑版).
   *
   * Names: `listChapter`; path `/wxa/book/listchapter`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.listChapter({
   *   book_id: 'A1b2C3d4',
   *   need_edited_data: true,
   *   limit: 10,
   *   offset: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listchapter.html 官方文档}
   */
  listChapter(input: Schemas.ListChapterRequest, options?: CallOptions): Promise<Schemas.ListChapterResponse>;

  /**
   * 获取剧目列表
   *
   * The dramas that were submitted for review, one page at a time. Addresses of pictures are for a moment; do
   * not store them. Why single episodes were refused stands in listMedia and getDramaMedia.
   *
   * Names: `listDramas`; path `/wxa/sec/vod/listdramas`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.listDramas({
   *   offset: 0,
   *   limit: 10
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_listdramas.html 官方文档}
   */
  listDramas(input?: Schemas.ListDramasRequest, options?: CallOptions): Promise<Schemas.ListDramasResponse>;

  /**
   * 获取媒资列表
   *
   * The stored files, one page at a time, narrowed by drama, name or time of upload. Addresses in the answer
   * are for a moment; do not store them, and do not hand them to viewers, who get theirs from getMediaLink.
   *
   * Names: `listMedia`; path `/wxa/sec/vod/listmedia`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.listMedia({
   *   drama_id: 4907,
   *   limit: 20
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_listmedia.html 官方文档}
   */
  listMedia(input?: Schemas.ListMediaRequest, options?: CallOptions): Promise<Schemas.ListMediaResponse>;

  /**
   * 查询流量包详情
   *
   * The traffic packages (流量包) that the mini program bought, one page at a time. What is left to use is the
   * sum of `all` minus `used` over the valid ones; look at `end_time` too, for a package expires with what is
   * left in it.
   *
   * Names: `listPackages`; path `/wxa/sec/vod/listpackages`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.listPackages({
   *   status: 1,
   *   limit: 100
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_listpackages.html 官方文档}
   */
  listPackages(input: Schemas.ListPackagesRequest, options?: CallOptions): Promise<Schemas.ListPackagesResponse>;

  /**
   * 客服子商户拉取多个商户信息
   *
   * The sub-merchants (客服子商户), page by page. A page with fewer entries than `count` is the last one.
   *
   * Names: `listbusiness`; path `/cgi-bin/business/list`.
   *
   * @example
   * await wx.listbusiness({
   *   offset: 0,
   *   count: 100
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-management/api_listbusiness.html 官方文档}
   */
  listbusiness(input: Schemas.ListbusinessRequest, options?: CallOptions): Promise<Schemas.ListbusinessResponse>;

  /**
   * 插件管理
   *
   * Everything that a mini program does with the plugins it uses (插件), told apart by `action`: list them,
   * apply for one, move one to another version, give one up.
   *
   * Names: `managePlugin`, in cloud functions and formerly `pluginManager.getPluginList` (云调用); path `/wxa/plugin`.
   *
   * Documented errcodes: -1, 40001, 80067.
   *
   * @example
   * await wx.managePlugin({
   *   action: 'list'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/plugin-management/api_manageplugin.html 官方文档}
   */
  managePlugin(input: Schemas.ManagePluginRequest, options?: CallOptions): Promise<Schemas.ManagePluginResponse>;

  /**
   * 插件申请管理
   *
   * For the developer of a plugin (插件开发者): lists the mini programs that use it or have applied, and
   * decides on applications, told apart by `action`.
   *
   * Names: `managePluginApplication`, in cloud functions and formerly `pluginManager.setDevPluginApplyStatus` (云调用); path `/wxa/devplugin`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.managePluginApplication({
   *   action: 'dev_apply_list',
   *   page: 1,
   *   num: 10
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/plugin-management/api_managepluginapplication.html 官方文档}
   */
  managePluginApplication(input: Schemas.ManagePluginApplicationRequest, options?: CallOptions): Promise<Schemas.ManagePluginApplicationResponse>;

  /**
   * 发起手动提现
   *
   * Sends withdrawable money to the merchant's bank account, where it arrives on the next day (T+1). Look
   * with queryWithdraw whether it worked.
   *
   * `pay_sig` is made with the merchant's live AppKey (getAppKey).
   *
   * Names: `manualWithdraw`; path `/retail/B2b/withdraw`.
   *
   * @example
   * await wx.manualWithdraw({
   *   mchid: '1230000109',
   *   withdraw_amount: 100,
   *   out_withdraw_no: 'aaa123'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_manualwithdraw.html 官方文档}
   */
  manualWithdraw(input: Schemas.ManualWithdrawRequest, options?: CallOptions): Promise<Schemas.ManualWithdrawResponse>;

  /**
   * 多媒体内容安全识别
   *
   * Checks a picture or an audio file for illegal and unwanted content (违法违规内容), in the background.
   * The verdict comes to the account's message server (消息推送) within 30 minutes, as event
   * `wxa_media_check` with the `trace_id` that this call answers.
   *
   * WeChat fetches the file from `media_url`; a download failure shows in the event, as errcode -1008. A
   * file may have 10 MB. Limits: 2,000 calls a minute and 200,000 a day for a mini program. This is version
   * 2.0; 1.0 is no longer maintained since 2021-09-01.
   *
   * Names: `mediaCheckAsync`, in cloud functions and formerly `security.mediaCheckAsync` (云调用); path `/wxa/media_check_async`.
   *
   * Documented errcodes: -1, 40001, 40003, 40004, 43104, 44991, 45009, 61010, 87020.
   *
   * @example
   * await wx.mediaCheckAsync({
   *   openid: 'OPENID',
   *   scene: 1,
   *   version: 2,
   *   media_url: 'https://developers.weixin.qq.com/miniprogram/assets/images/head_global_z_@all.png',
   *   media_type: 2
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync.html 官方文档}
   */
  mediaCheckAsync(input: Schemas.MediaCheckAsyncRequest, options?: CallOptions): Promise<Schemas.MediaCheckAsyncResponse>;

  /**
   * 模拟配送公司更新配送单状态
   *
   * Plays the carrier in the sandbox: gives an order of the test shop `test_shop_id` a new status. No carrier
   * ever sees such an order; realMockUpdateOrder does it with a carrier's test system.
   *
   * Names: `mockUpdateOrder`; path `/cgi-bin/express/local/business/test_update_order`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.mockUpdateOrder({
   *   shopid: 'test_shop_id',
   *   shop_order_id: 'xxxxxxxxxxx',
   *   waybill_id: 'xxxxxxxxxxxxx',
   *   action_time: 12345678,
   *   order_status: 101,
   *   action_msg: ''
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_mockupdateorder.html 官方文档}
   */
  mockUpdateOrder(input: Schemas.MockUpdateOrderRequest, options?: CallOptions): Promise<Schemas.MockUpdateOrderResponse>;

  /**
   * 修改直播间小助手
   *
   * Changes the name of an assistant (小助手) of a live room. 10,000 calls a day.
   *
   * Names: `modifyAssistant`, in cloud functions and formerly `liveBroadcast.modifyAssistant` (云调用); path `/wxaapi/broadcast/room/modifyassistant`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.modifyAssistant({
   *   roomId: 6474,
   *   username: 'testwechat',
   *   nickname: 'testnick'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_modifyassistant.html 官方文档}
   */
  modifyAssistant(input: Schemas.ModifyAssistantRequest, options?: CallOptions): Promise<Schemas.ModifyAssistantResponse>;

  /**
   * 修改主播副号
   *
   * Replaces the second account (主播副号) of a live room's host. Its person must have verified the identity.
   * 10,000 calls a day.
   *
   * Names: `modifySubAnchor`, in cloud functions and formerly `liveBroadcast.modifySubAnchor` (云调用); path `/wxaapi/broadcast/room/modifysubanchor`.
   *
   * Documented errcodes: 500002, 500004.
   *
   * @example
   * await wx.modifySubAnchor({
   *   roomId: 6827,
   *   username: 'wechattest'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_modifysubanchor.html 官方文档}
   */
  modifySubAnchor(input: Schemas.ModifySubAnchorRequest, options?: CallOptions): Promise<Schemas.ModifySubAnchorResponse>;

  /**
   * 文本内容安全识别
   *
   * Checks a text for illegal and unwanted content (违法违规内容): user profiles, comments, articles,
   * material that players upload. `result` is the verdict, `detail` what led to it.
   *
   * The user must have been in the mini program within the last two hours. Limits: 4,000 calls a minute and
   * 2,000,000 a day for a mini program; one that is not published yet has 100 calls a day, then 45009. This is version 2.0; 1.0 is no longer maintained since 2021-09-01.
   *
   * Names: `msgSecCheck`, in cloud functions and formerly `security.msgSecCheck` (云调用); path `/wxa/msg_sec_check`.
   *
   * Documented errcodes: -1, 40001, 40003, 40129, 43002, 43104, 44002, 44991, 45009, 47001, 61010.
   *
   * @example
   * await wx.msgSecCheck({
   *   openid: 'OPENID',
   *   scene: 1,
   *   version: 2,
   *   content: 'hello world!'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck.html 官方文档}
   */
  msgSecCheck(input: Schemas.MsgSecCheckRequest, options?: CallOptions): Promise<Schemas.MsgSecCheckResponse>;

  /**
   * 发送短信v2
   *
   * Sends a text message with a URL Link that opens the mini program. The text is the signature (the mini
   * program's name in 【】), then the template with its variables; in template 844110 and 2053122 these are
   * {1}, a text of up to 30 characters, and {2}, the link.
   *
   * Messages are paid for from a package that is bought in the developer tools, and only mini programs
   * that do not belong to a private person may send. A third-party platform needs permission set 49 or 99,
   * and may send from an environment of its own (`resource_appid`).
   *
   * A later edition of WeChat's docs no longer has this page: expect the call to end, and do not begin with it.
   *
   * Names: `newSendCloudBaseSms`, in cloud functions and formerly `cloudbase.sendSmsV2` (云调用); path `/tcb/sendsmsv2`.
   *
   * Documented errcodes: -607004, -601033, -601032, -601027, -501007, 40001.
   *
   * @example
   * await wx.newSendCloudBaseSms({
   *   env: 'online-12345678910',
   *   url_link: 'https://wxaurl.cn/xxxxxx',
   *   template_id: '844110',
   *   template_param_list: [
   *     '能力上新'
   *   ],
   *   phone_number_list: [
   *     '+8612345678910'
   *   ]
   * });
   * @deprecated WeChat announced its end; see the description.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_newsendcloudbasesms.html 官方文档}
   */
  newSendCloudBaseSms(input: Schemas.NewSendCloudBaseSmsRequest, options?: CallOptions): Promise<Schemas.NewSendCloudBaseSmsResponse>;

  /**
   * 确认收货提醒
   *
   * Reminds the user to confirm receipt, once your carrier reports that the parcel was signed for; the money
   * is then settled sooner. Works once for an order, and only for orders that are shipped by an express
   * carrier.
   *
   * The order is named by `transaction_id`, or by `merchant_id` and `merchant_trade_no`.
   *
   * Names: `notifyConfirmReceive`, in cloud functions and formerly `wxa.sec.order.notifyConfirmReceive` (云调用); path `/wxa/sec/order/notify_confirm_receive`.
   *
   * Documented errcodes: -1, 10060001, 10060002, 10060003, 10060004, 10060005, 10060006, 10060007, 10060008, 10060009, 10060012, 10060014, 10060019, 10060020, 10060023, 10060024, 10060025, 10060026, 10060028, 10060029, 10060030, 10060031, 10060032, 268485194, 268485195, 268485196, 268485197, 268485216, 268485224, 268485226, 268485227, 268485228.
   *
   * @example
   * await wx.notifyConfirmReceive({
   *   transaction_id: 'fake-transid-20221209132531-44',
   *   merchant_id: 'fake-mchid-123',
   *   merchant_trade_no: 'fake-tradeno-20221209132531-44',
   *   received_time: 1670829139
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_notifyconfirmreceive.html 官方文档}
   */
  notifyConfirmReceive(input: Schemas.NotifyConfirmReceiveRequest, options?: CallOptions): Promise<Schemas.NotifyConfirmReceiveResponse>;

  /**
   * 通知已发货完成
   *
   * Tells WeChat that the goods of an order paid with money are delivered. Only for the exception: an order
   * becomes delivered by itself once your server answers the push `xpay_goods_deliver_notify` with success.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   *
   * Names: `notify_provide_goods`; path `/xpay/notify_provide_goods`.
   *
   * @example
   * await wx.notify_provide_goods({
   *   order_id: 'order_20260420_0001',
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_notify_provide_goods.html 官方文档}
   */
  notify_provide_goods(input: Schemas.NotifyProvideGoodsRequest, options?: CallOptions): Promise<Schemas.NotifyProvideGoodsResponse>;

  /**
   * 读后推荐
   *
   * Sets which novels the reader plugin recommends after the end of one. Android and iOS have lists of their
   * own, for paid and for free novels. Each call replaces the list of its kind, so send all of them at once; an
   * empty one clears it. Only novels that the mini program may offer can be recommended.
   *
   * Names: `novelReaderSetRecmdNovel`; path `/wxa/business/novelreader/setrecmdnovel`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.novelReaderSetRecmdNovel({
   *   recmd_type: 1,
   *   book_id_list: [
   *     '321321',
   *     'abcdef'
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/other/api_novelreadersetrecmdnovel.html 官方文档}
   */
  novelReaderSetRecmdNovel(input: Schemas.NovelReaderSetRecmdNovelRequest, options?: CallOptions): Promise<Schemas.NovelReaderSetRecmdNovelResponse>;

  /**
   * 申请开通即时配送
   *
   * Begins to turn on immediate delivery for a mini program; for third-party platforms only. The mini
   * program's administrator gets a message and finishes it. The body is an empty object.
   *
   * Names: `openDelivery`; path `/cgi-bin/express/local/business/open`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.openDelivery();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_opendelivery.html 官方文档}
   */
  openDelivery(input?: Schemas.OpenDeliveryRequest, options?: CallOptions): Promise<Schemas.OpenDeliveryResponse>;

  /**
   * 特殊发货报备
   *
   * Reports that an order that is not shipped yet is a special one: a presale (预售) that takes more than 15
   * days, whose buyer WeChat then tells the expected date, or a test order (测试订单), which needs no shipping.
   *
   * The expected date of a presale lies 15 to 330 days after the payment. The money of a test order comes
   * back by a refund in the merchant platform, or is settled by shipping the order as usual.
   *
   * Names: `opspecialorder`; path `/wxa/sec/order/opspecialorder`.
   *
   * Documented errcodes: 268546000, 268546001, 268546002.
   *
   * @example
   * await wx.opspecialorder({
   *   order_id: '123456',
   *   type: 1,
   *   delay_to: 1752035828
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_opspecialorder.html 官方文档}
   */
  opspecialorder(input: Schemas.OpspecialorderRequest, options?: CallOptions): Promise<Schemas.OpspecialorderResponse>;

  /**
   * 预下配送单
   *
   * Asks a carrier, before the order, whether it can deliver, what that costs, how far it is and when a rider
   * would take it; for the fee that you show a user. The call is optional.
   *
   * What comes back differs. SF (顺丰同城) and Shansong (闪送): fee, distance and waiting time. Dada (达达): the
   * same, and a delivery_token that keeps the fee for 3 minutes. Meituan (美团): only that it can.
   *
   * A resultcode other than 0 means that the carrier cannot, or finds a fault; then only resultmsg says more.
   *
   * Names: `preAddOrder`; path `/cgi-bin/express/local/business/order/pre_add`.
   *
   * Documented errcodes: 40001.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_preaddorder.html 官方文档}
   */
  preAddOrder(input: Schemas.PreAddOrderRequest, options?: CallOptions): Promise<Schemas.PreAddOrderResponse>;

  /**
   * 预取消配送单
   *
   * Asks, before a cancellation, whether the order can still be cancelled and what the carrier would keep.
   *
   * SF (顺丰同城急送), Shansong (闪送) and Meituan (美团) let an order be cancelled until it is delivered, Dada (达达)
   * until the rider has fetched it.
   *
   * Names: `preCancelOrder`; path `/cgi-bin/express/local/business/order/precancel`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.preCancelOrder({
   *   shopid: '123456',
   *   shop_order_id: '123456',
   *   waybill_id: '123456',
   *   delivery_id: '123456',
   *   cancel_reason_id: 1,
   *   cancel_reason: '',
   *   delivery_sign: '123456',
   *   shop_no: 'shop_no_111'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_precancelorder.html 官方文档}
   */
  preCancelOrder(input: Schemas.PreCancelOrderRequest, options?: CallOptions): Promise<Schemas.PreCancelOrderResponse>;

  /**
   * 代币赠送
   *
   * Gives a user coins for nothing (赠送代币).
   *
   * A gift cannot be looked up. When unsure, repeat the call with the same `order_id` until it succeeds or
   * fails with 268490004, which means that it succeeded before.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   *
   * Names: `present_currency`; path `/xpay/present_currency`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.present_currency({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   env: 0,
   *   order_id: 'gift_20260420_0001',
   *   amount: 20
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_present_currency.html 官方文档}
   */
  present_currency(input: Schemas.PresentCurrencyRequest, options?: CallOptions): Promise<Schemas.PresentCurrencyResponse>;

  /**
   * 公告草稿预览设置
   *
   * Lets a user see the draft of a hospital's notice, or no longer.
   *
   * Names: `previewHopsNotice`; path `/intp/eldermedical/previewhopsnotice`.
   *
   * @example
   * await wx.previewHopsNotice({
   *   app_id: 'wx5f6e43071809a9dd',
   *   notice_type: 1,
   *   preview_username: 'WX_TEST_ACCT',
   *   notice_id: 2,
   *   operation: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_previewhopsnotice.html 官方文档}
   */
  previewHopsNotice(input: Schemas.PreviewHopsNoticeRequest, options?: CallOptions): Promise<Schemas.PreviewHopsNoticeResponse>;

  /**
   * 预览面单模板
   *
   * For carriers: fills a label template with the data of an order, to look at it and to find faults in it.
   *
   * A template is HTML with marks that begin with `##`.
   *
   * - `##VAR(key)` the value of a key: `sys.waybillid`, `sys.wxaappid` (the merchant's AppID), `waybilldata.*`
   *   (from waybill_data) and `custom.*` (the order, for example `custom.sender.name`)
   * - `##TIME(DATE)`, `##TIME(TIME)`, `##TIME(FULL)` the date, the time, or both, as 2018/11/22 17:54:06
   * - `##STRBLOAT(VAR(key))` the value with a space after each character
   * - `##CODE128(VAR(key))`, `##QRCODE(VAR(key))` a bar code, a QR code, as an image in Base64
   * - `##WXASUNCODE(VAR(sys.wxaappid))` the merchant's mini program code, as an image in Base64
   *
   * So a bar code is
   * `<img src="data:image/jpeg;base64, ##CODE128(VAR(waybilldata.ZTO_bagAddr))">`.
   *
   * Names: `previewTemplate`, in cloud functions and formerly `logistics.previewTemplate` (云调用); path `/cgi-bin/express/delivery/template/preview`.
   *
   * Documented errcodes: -1, 40199, 9300502, 9300507, 9300512.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_previewtemplate.html 官方文档}
   */
  previewTemplate(input: Schemas.PreviewTemplateRequest, options?: CallOptions): Promise<Schemas.PreviewTemplateResponse>;

  /**
   * 拉取上传
   *
   * Has WeChat fetch a video from a web address and store it as an episode. The answer comes at once with the
   * id of a task; the end is reported by the event of the finished upload, or asked for with getTask.
   *
   * Without a cover the first frame of the video becomes the cover.
   *
   * Names: `pullUpload`; path `/wxa/sec/vod/pullupload`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.pullUpload({
   *   media_name: '我的演艺 - 第1集',
   *   media_url: 'https://developers.weixin.qq.com/test.mp4',
   *   cover_url: 'https://developers.weixin.qq.com/test.jpg'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_pullupload.html 官方文档}
   */
  pullUpload(input: Schemas.PullUploadRequest, options?: CallOptions): Promise<Schemas.PullUploadResponse>;

  /**
   * 推送商品
   *
   * Brings a product (商品) to the viewers' screens. It must be in the room and on sale, and no other product may
   * be shown at that moment. 10,000 calls a day.
   *
   * Names: `pushGoods`, in cloud functions and formerly `liveBroadcast.goodsPush` (云调用); path `/wxaapi/broadcast/goods/push`.
   *
   * Documented errcodes: 40001, 41001, 300023, 300024, 300047, 300052, 300053.
   *
   * @example
   * await wx.pushGoods({
   *   roomId: 6474,
   *   goodsId: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_pushgoods.html 官方文档}
   */
  pushGoods(input: Schemas.PushGoodsRequest, options?: CallOptions): Promise<Schemas.PushGoodsResponse>;

  /**
   * 发送直播开始事件
   *
   * Tells followers (长期订阅用户) that a live room has started. The room must be live, and only one room a day may
   * be announced. Up to 2000 followers in a call, 5,000 calls a day.
   *
   * The answer says only that sending has begun; the outcome comes to your server as an event with the same
   * `message_id`.
   *
   * Names: `pushMessage`, in cloud functions and formerly `liveBroadcast.pushMessage` (云调用); path `/wxa/business/push_message`.
   *
   * Documented errcodes: 9410005, 9410006.
   *
   * @example
   * await wx.pushMessage({
   *   room_id: 1,
   *   user_openid: [
   *     'openid1',
   *     'openid2'
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/subscribe-management/api_pushmessage.html 官方文档}
   */
  pushMessage(input: Schemas.PushMessageRequest, options?: CallOptions): Promise<Schemas.PushMessageResponse>;

  /**
   * 查看主授权关系列表-查看被授权关系列表
   *
   * The permissions that addBookAuth gave, one page at a time: as the owner those given to others, as a
   * grantee (`type` 1) those received. 10,000 calls a day for an AppID in each role.
   *
   * Names: `queryBookAuth`; path `/wxa/book/querybookauth`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.queryBookAuth({
   *   count: 20,
   *   offset: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauth.html 官方文档}
   */
  queryBookAuth(input: Schemas.QueryBookAuthRequest, options?: CallOptions): Promise<Schemas.QueryBookAuthResponse>;

  /**
   * 查询分账结果
   *
   * Whether the share of an order for one receiver has been paid (分账结果). `pay_sig` is made with the
   * merchant's live AppKey (getAppKey).
   *
   * Names: `queryProfitSharingOrder`; path `/retail/B2b/queryprofitsharingorder`.
   *
   * Documented errcodes: 10038.
   *
   * @example
   * await wx.queryProfitSharingOrder({
   *   mchid: '1654806452',
   *   out_trade_no: '4001289118922107515929',
   *   receiver_type: 'PAYEE_TYPE_EXTERNAL_MERCHANT',
   *   receiver_account: '15480651'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_queryprofitsharingorder.html 官方文档}
   */
  queryProfitSharingOrder(input: Schemas.QueryProfitSharingOrderRequest, options?: CallOptions): Promise<Schemas.QueryProfitSharingOrderResponse>;

  /**
   * 查询分账剩余金额
   *
   * How much of an order is still frozen for profit sharing (分账剩余金额). `pay_sig` is made with the
   * merchant's live AppKey (getAppKey).
   *
   * Names: `queryProfitSharingRemainamt`; path `/retail/B2b/queryprofitsharingremainamt`.
   *
   * @example
   * await wx.queryProfitSharingRemainamt({
   *   mchid: '16548451',
   *   out_trade_no: '4001289122107515929'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_queryprofitsharingremainamt.html 官方文档}
   */
  queryProfitSharingRemainamt(input: Schemas.QueryProfitSharingRemainamtRequest, options?: CallOptions): Promise<Schemas.QueryProfitSharingRemainamtResponse>;

  /**
   * 查询分账回退结果
   *
   * Whether a share has come back from its receiver (分账回退结果). `pay_sig` is made with the merchant's
   * live AppKey (getAppKey).
   *
   * Names: `queryRefundProfitSharingOrder`; path `/retail/B2b/queryrefundprofitsharingorder`.
   *
   * @example
   * await wx.queryRefundProfitSharingOrder({
   *   out_trade_no: '40012891243522107515929',
   *   out_refund_no: '400128912435605688225929',
   *   payee_type: 'PAYEE_TYPE_EXTERNAL_MERCHANT',
   *   payee_id: '165406451',
   *   mchid: '166732131'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_queryrefundprofitsharingorder.html 官方文档}
   */
  queryRefundProfitSharingOrder(input: Schemas.QueryRefundProfitSharingOrderRequest, options?: CallOptions): Promise<Schemas.QueryRefundProfitSharingOrderResponse>;

  /**
   * 查询scheme码
   *
   * Looks up what an encrypted or plain URL Scheme opens (`query_type` 0), or how many opens the mini
   * program has left today (`query_type` 1).
   *
   * Names: `queryScheme`, in cloud functions and formerly `urlscheme.query` (云调用); path `/wxa/queryscheme`.
   *
   * Documented errcodes: -1, 40002, 40097, 40165, 40212, 85402, 85403, 85405.
   *
   * @example
   * await wx.queryScheme({
   *   scheme: 'weixin://dl/business/?t=XTSkBZlzqmn&cq=a=hello',
   *   query_type: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-scheme/api_queryscheme.html 官方文档}
   */
  queryScheme(input: Schemas.QuerySchemeRequest, options?: CallOptions): Promise<Schemas.QuerySchemeResponse>;

  /**
   * 查询加密URLLink
   *
   * Looks up what an encrypted URL Link opens (`query_type` 0), or how many opens the mini program has
   * left today (`query_type` 1).
   *
   * Names: `queryUrlLink`, in cloud functions and formerly `urllink.query` (云调用); path `/wxa/query_urllink`.
   *
   * Documented errcodes: -1, 40097, 85403.
   *
   * @example
   * await wx.queryUrlLink({
   *   url_link: 'https://wxaurl.cn/BQZRrcFCPvg?cq=a=hello',
   *   query_type: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/url-link/api_queryurllink.html 官方文档}
   */
  queryUrlLink(input: Schemas.QueryUrlLinkRequest, options?: CallOptions): Promise<Schemas.QueryUrlLinkResponse>;

  /**
   * 查询用户人脸核身真实验证结果
   *
   * The true outcome of a face verification (人脸核身); what the front end reports can be forged. The user
   * has passed only if `errcode` is 0 and `verify_ret` is 10000.
   *
   * WeChat compares `openid` and `cert_hash` with what getVerifyId got, and answers an errcode where they
   * differ.
   *
   * Names: `queryVerifyInfo`; path `/cityservice/face/identify/queryverifyinfo`.
   *
   * Documented errcodes: 84010, 84016, 84017, 84018, 84019, 84020, 84021, 84022.
   *
   * @example
   * await wx.queryVerifyInfo({
   *   verify_id: 'verify_id_xxxx',
   *   out_seq_no: 'face_20230601_0001',
   *   cert_hash: '3c241f7ff324977aeb91f173bb2a7b06569e6fd784d5573db34a636d8671108b',
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_queryverifyinfo.html 官方文档}
   */
  queryVerifyInfo(input: Schemas.QueryVerifyInfoRequest, options?: CallOptions): Promise<Schemas.QueryVerifyInfoResponse>;

  /**
   * 查询提现状态
   *
   * State of a withdrawal of manualWithdraw. `pay_sig` is made with the merchant's live AppKey (getAppKey).
   *
   * Names: `queryWithdraw`; path `/retail/B2b/querywithdraw`.
   *
   * @example
   * await wx.queryWithdraw({
   *   mchid: '1230000109',
   *   out_withdraw_no: 'aaa123'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_querywithdraw.html 官方文档}
   */
  queryWithdraw(input: Schemas.QueryWithdrawRequest, options?: CallOptions): Promise<Schemas.QueryWithdrawResponse>;

  /**
   * 查询广告金发放记录
   *
   * Lists the advertising funds (广告金) that WeChat granted, page by page.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   *
   * Names: `query_adver_funds`; path `/xpay/query_adver_funds`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_adver_funds({
   *   page: 1,
   *   page_size: 10,
   *   filter: {
   *     settle_begin: 1775059200,
   *     settle_end: 1777651199,
   *     fund_type: 0
   *   },
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_adver_funds.html 官方文档}
   */
  query_adver_funds(input?: Schemas.QueryAdverFundsRequest, options?: CallOptions): Promise<Schemas.QueryAdverFundsResponse>;

  /**
   * 查询商家账户可提现余额
   *
   * How much the merchant can withdraw from its virtual payment account.
   *
   * Names: `query_biz_balance`; path `/xpay/query_biz_balance`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_biz_balance({
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_biz_balance.html 官方文档}
   */
  query_biz_balance(input: Schemas.QueryBizBalanceRequest, options?: CallOptions): Promise<Schemas.QueryBizBalanceResponse>;

  /**
   * 查询下载订单任务
   *
   * Tells how a task of start_download_order stands, and where its file is.
   *
   * Names: `query_download_order`; path `/xpay/query_download_order`.
   *
   * @example
   * await wx.query_download_order({
   *   task_id: 'xpay_order_20260420_1',
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_download_order.html 官方文档}
   */
  query_download_order(input: Schemas.QueryDownloadOrderRequest, options?: CallOptions): Promise<Schemas.QueryDownloadOrderResponse>;

  /**
   * 查运单
   *
   * Where a waybill handed in with follow_waybill is, with its goods and its carrier.
   *
   * The page names trace_waybill as the call that must come before; follow_waybill is the one of the same
   * component (消息组件).
   *
   * Names: `query_follow_trace`; path `/cgi-bin/express/delivery/open_msg/query_follow_trace`.
   *
   * Documented errcodes: -1, 40003, 9300507, 9300513, 9300534, 9300559, 9300560.
   *
   * @example
   * await wx.query_follow_trace({
   *   waybill_token: 'o_ARWHaxIxzWHmdui-AIw8SuE1QtaUZK8aUnZguAn1nsZ72ZjWlq8btV8j-wAc94',
   *   openid: 'ovtZW4yB7DIj3CxOb6ii-nk4HhFo'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_query_follow_trace.html 官方文档}
   */
  query_follow_trace(input: Schemas.QueryFollowTraceRequest, options?: CallOptions): Promise<Schemas.QueryFollowTraceResponse>;

  /**
   * 查询广告金充值记录
   *
   * Lists the charges of create_funds_bill, page by page.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   *
   * Names: `query_funds_bill`; path `/xpay/query_funds_bill`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_funds_bill({
   *   page: 1,
   *   page_size: 10,
   *   filter: {
   *     oper_time_begin: 1776614400,
   *     oper_time_end: 1776700799
   *   },
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_funds_bill.html 官方文档}
   */
  query_funds_bill(input: Schemas.QueryFundsBillRequest, options?: CallOptions): Promise<Schemas.QueryFundsBillResponse>;

  /**
   * 查询创建的订单
   *
   * Looks up an order paid with money (现金单), not one paid with coins. Name it by your number or by WeChat's.
   *
   * A refund and a subscription's deduction are orders too: ask with the `refund_order_id` sent to
   * refund_order or the `order_id` sent to submit_subscribe_pay_order. Payments through Apple can be looked
   * up as well.
   *
   * Names: `query_order`; path `/xpay/query_order`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_order({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   env: 0,
   *   order_id: 'order_20260420_0001'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_order.html 官方文档}
   */
  query_order(input: Schemas.QueryOrderRequest, options?: CallOptions): Promise<Schemas.QueryOrderResponse>;

  /**
   * 查询批量发布道具任务
   *
   * Tells how the last task of start_publish_goods stands.
   *
   * Names: `query_publish_goods`; path `/xpay/query_publish_goods`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_publish_goods({
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_publish_goods.html 官方文档}
   */
  query_publish_goods(input: Schemas.QueryPublishGoodsRequest, options?: CallOptions): Promise<Schemas.QueryPublishGoodsResponse>;

  /**
   * 商户被管控原因查询
   *
   * Why WeChat Pay restricts the merchant (管控), which abilities are affected, and how to get free. The
   * pushed event `xpay_wxpay_callback_notify` announces a restriction.
   *
   * The request is an empty object, but still signed; there is no `env`: sign with the production AppKey.
   *
   * Names: `query_punishment_reasons`; path `/xpay/query_punishment_reasons`.
   *
   * @example
   * await wx.query_punishment_reasons();
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_punishment_reasons.html 官方文档}
   */
  query_punishment_reasons(input?: Schemas.QueryPunishmentReasonsRequest, options?: CallOptions): Promise<Schemas.QueryPunishmentReasonsResponse>;

  /**
   * 查询广告金回收记录
   *
   * Lists what WeChat took back of granted advertising funds (广告金回收) after refunds, page by page.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   *
   * Names: `query_recover_bill`; path `/xpay/query_recover_bill`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_recover_bill({
   *   page: 1,
   *   page_size: 10,
   *   filter: {
   *     recover_time_begin: 1776700800,
   *     recover_time_end: 1776787199
   *   },
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_recover_bill.html 官方文档}
   */
  query_recover_bill(input: Schemas.QueryRecoverBillRequest, options?: CallOptions): Promise<Schemas.QueryRecoverBillResponse>;

  /**
   * 查询签约关系
   *
   * Whether a user has signed a subscription (签约), on Android and HarmonyOS or, with `mode` apple, through
   * Apple. An Apple subscription's state follows Apple's notices, up to 10 seconds late.
   *
   * Subscriptions know no sandbox: sign with the production AppKey.
   *
   * Names: `query_subscribe_contract`; path `/xpay/query_subscribe_contract`.
   *
   * @example
   * await wx.query_subscribe_contract({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   product_id: 'subscription_vip_monthly',
   *   out_contract_code: '100001256'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_subscribe_contract.html 官方文档}
   */
  query_subscribe_contract(input: Schemas.QuerySubscribeContractRequest, options?: CallOptions): Promise<Schemas.QuerySubscribeContractResponse>;

  /**
   * 查询运单
   *
   * Where a waybill handed in with trace_waybill is, with its goods and its carrier.
   *
   * Names: `query_trace`; path `/cgi-bin/express/delivery/open_msg/query_trace`.
   *
   * Documented errcodes: -1, 40003, 9300507, 9300513, 9300534, 9300559, 9300560.
   *
   * @example
   * await wx.query_trace({
   *   waybill_token: 'o_ARWHaxIxzWHmdui-AIw8SuE1QtaUZK8aUnZguAn1nsZ72ZjWlq8btV8j-wAc94',
   *   openid: 'ovtZW4yB7DIj3CxOb6ii-nk4HhFo'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-search/api_query_trace.html 官方文档}
   */
  query_trace(input: Schemas.QueryTraceRequest, options?: CallOptions): Promise<Schemas.QueryTraceResponse>;

  /**
   * 查询广告金充值账户
   *
   * Lists the advertising accounts that the mini program's advertising funds (广告金) can be charged to, with
   * the outcome of their binding.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   *
   * Names: `query_transfer_account`; path `/xpay/query_transfer_account`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_transfer_account({
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_transfer_account.html 官方文档}
   */
  query_transfer_account(input: Schemas.QueryTransferAccountRequest, options?: CallOptions): Promise<Schemas.QueryTransferAccountResponse>;

  /**
   * 查询批量上传道具任务
   *
   * Tells how the last task of start_upload_goods stands.
   *
   * Names: `query_upload_goods`; path `/xpay/query_upload_goods`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_upload_goods({
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_upload_goods.html 官方文档}
   */
  query_upload_goods(input: Schemas.QueryUploadGoodsRequest, options?: CallOptions): Promise<Schemas.QueryUploadGoodsResponse>;

  /**
   * 查询代币余额
   *
   * How many coins (代币) a user has, bought and given, and how many they ever got and spent.
   *
   * Names: `query_user_balance`; path `/xpay/query_user_balance`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_user_balance({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   env: 0,
   *   user_ip: '127.0.0.1'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_user_balance.html 官方文档}
   */
  query_user_balance(input: Schemas.QueryUserBalanceRequest, options?: CallOptions): Promise<Schemas.QueryUserBalanceResponse>;

  /**
   * 查询提现单
   *
   * Tells how a withdrawal of create_withdraw_order stands.
   *
   * Names: `query_withdraw_order`; path `/xpay/query_withdraw_order`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.query_withdraw_order({
   *   withdraw_no: 'withdraw_20260420_01',
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_withdraw_order.html 官方文档}
   */
  query_withdraw_order(input: Schemas.QueryWithdrawOrderRequest, options?: CallOptions): Promise<Schemas.QueryWithdrawOrderResponse>;

  /**
   * 查看账号主授权关系列表
   *
   * The permissions that addbookauthbyappid gave, one page at a time by `cursor`. As the owner: the mini programs
   * that they were given to. As a grantee (`type` 1): the owners; with `grantor_appid` the novels of that owner;
   * with `book_ids` what permits those novels.
   *
   * 50,000 calls a day for an AppID as the owner, 10,000 as a grantee.
   *
   * Names: `querybookauthv2`; path `/wxa/book/querybookauthv2`.
   *
   * @example
   * await wx.querybookauthv2({
   *   type: 0,
   *   count: 20,
   *   cursor: ''
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauthv2.html 官方文档}
   */
  querybookauthv2(input: Schemas.Querybookauthv2Request, options?: CallOptions): Promise<Schemas.Querybookauthv2Response>;

  /**
   * 查询分账方
   *
   * The receivers of shares (分账接收方) of the mini program, page by page. `pay_sig` is made with the
   * merchant's live AppKey (getAppKey).
   *
   * Names: `queryprofitsharingaccount`; path `/retail/B2b/queryprofitsharingaccount`.
   *
   * Documented errcodes: 1.
   *
   * @example
   * await wx.queryprofitsharingaccount({
   *   offset: 0,
   *   limit: 1000
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_queryprofitsharingaccount.html 官方文档}
   */
  queryprofitsharingaccount(input?: Schemas.QueryprofitsharingaccountRequest, options?: CallOptions): Promise<Schemas.QueryprofitsharingaccountResponse>;

  /**
   * 快速获取学生身份
   *
   * Tells whether a user is a student (学生身份), by the code that the authorisation plugin gave after the
   * user agreed. The plugin issues different codes for the quick check (快速验证) and for the full one; this
   * call takes only the former.
   *
   * Limit: 1,000,000 calls a day; WeChat's city services team (wx_city@tencent.com) raises it on request.
   * Each user can be asked about only so often a day.
   *
   * Names: `quickCheckStudentIdentity`; path `/intp/quickcheckstudentidentity`.
   *
   * Documented errcodes: -1, 40097, 43002, 48001, 61007, 83400, 83401, 83402.
   *
   * @example
   * await wx.quickCheckStudentIdentity({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   wx_studentcheck_code: 'STUDENTCHECK_CODE'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/student/api_quickcheckstudentidentity.html 官方文档}
   */
  quickCheckStudentIdentity(input: Schemas.QuickCheckStudentIdentityRequest, options?: CallOptions): Promise<Schemas.QuickCheckStudentIdentityResponse>;

  /**
   * 重新下单
   *
   * Orders again, under the same shop_order_id, after the first order was cancelled, lapsed or failed.
   *
   * Meituan (美团) does not know this call: there, take a new shop_order_id and call addLocalOrder. A resultcode
   * other than 0 means that the carrier refused the order.
   *
   * Names: `reOrder`; path `/cgi-bin/express/local/business/order/readd`.
   *
   * Documented errcodes: -1.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_reorder.html 官方文档}
   */
  reOrder(input: Schemas.ReOrderRequest, options?: CallOptions): Promise<Schemas.ReOrderResponse>;

  /**
   * 模拟更新配送单状态
   *
   * Gives an order of a carrier's test account a new status; the call goes on to the carrier's test system.
   * For tests only, with two carriers, whose AppSecrets stand on the official page.
   *
   * - SF (顺丰同城): shopid 1534713176, shop_no 3243279847393; 102, 202 and 302
   * - Dada (达达): shopid dadaaee18818d97e236, shop_no 77071-47913; 102, 201, 202, 301, 302, 304 and 305
   *
   * Names: `realMockUpdateOrder`; path `/cgi-bin/express/local/business/realmock_update_order`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.realMockUpdateOrder({
   *   shopid: 'xxxxxxx',
   *   shop_order_id: 'xxxxxxxxxxx',
   *   action_time: 1584145981,
   *   order_status: 101,
   *   action_msg: '',
   *   delivery_sign: 'xxxxxxx'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_realmockupdateorder.html 官方文档}
   */
  realMockUpdateOrder(input: Schemas.RealMockUpdateOrderRequest, options?: CallOptions): Promise<Schemas.RealMockUpdateOrderResponse>;

  /**
   * 查询实时日志
   *
   * Searches the real-time log, what the mini program wrote with `wx.getRealtimeLogManager`, of one day of
   * the last 7 (the text of errcode 200002 says 3). At most 50 calls a minute.
   *
   * Names: `realtimelogSearch`, in cloud functions and formerly `operation.realtimelogSearch` (云调用); path `/wxaapi/userlog/userlog_search`.
   *
   * Documented errcodes: 40001, 200002, 200007, 200010.
   *
   * @example
   * await wx.realtimelogSearch({
   *   date: '20191012',
   *   begintime: 1570809600,
   *   endtime: 1570895999
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/operation/api_realtimelogsearch.html 官方文档}
   */
  realtimelogSearch(input: Schemas.RealtimelogSearchRequest, options?: CallOptions): Promise<Schemas.RealtimelogSearchResponse>;

  /**
   * 退款
   *
   * Refunds an order, in part or whole, within 160 days of the payment; the money goes back the way it came.
   * An answer means that the refund has begun: look with getRefund after two minutes, or wait for the event
   * `retail_refund_notify`.
   *
   * One refund a minute and 50 in all for an order. The same `out_refund_no` sent again refunds nothing
   * more. Orders marked for profit sharing may need finishProfitSharingOrder first: always for a whole
   * refund, and where a partial one exceeds what is still frozen; then the withdrawable balance (可提现金额)
   * must cover it.
   *
   * `pay_sig` is made with the merchant's live AppKey (getAppKey).
   *
   * Names: `refundB2bOrder`, in the docs `refundOrder` (接口英文名); path `/retail/B2b/refund`.
   *
   * Documented errcodes: 10604, 9403200, 9403201, 9403202, 9403203, 9403205, 9403206, 9403208, 9403209.
   *
   * @example
   * await wx.refundB2bOrder({
   *   mchid: '1230000109',
   *   out_trade_no: '1217752501201407033233368018',
   *   out_refund_no: '12177525012014070332321235',
   *   refund_amount: 1,
   *   refund_from: 2,
   *   refund_reason: 3
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_refundorder.html 官方文档}
   */
  refundB2bOrder(input: Schemas.RefundB2bOrderRequest, options?: CallOptions): Promise<Schemas.RefundB2bOrderResponse>;

  /**
   * 请求分账回退
   *
   * Takes a share back from its receiver (分账回退) after the order was refunded: once for each refund and
   * receiver, not more than the share. Shares of users cannot be taken back, nor can those of the merchant
   * itself.
   *
   * queryRefundProfitSharingOrder tells how it went. `pay_sig` is made with the merchant's live AppKey
   * (getAppKey).
   *
   * Names: `refundProfitSharing`; path `/retail/B2b/refundprofitsharing`.
   *
   * Documented errcodes: 10044, 10045, 10046.
   *
   * @example
   * await wx.refundProfitSharing({
   *   out_trade_no: '40012891249207515929',
   *   out_refund_no: '4001289124357515929',
   *   payee_type: 'PAYEE_TYPE_EXTERNAL_MERCHANT',
   *   payee_id: '165406451',
   *   mchid: '166321431',
   *   refund_amt: 100
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_refundprofitsharing.html 官方文档}
   */
  refundProfitSharing(input: Schemas.RefundProfitSharingRequest, options?: CallOptions): Promise<Schemas.RefundProfitSharingResponse>;

  /**
   * 启动订单退款任务
   *
   * Starts the refund of an order paid with money. Success means that the task runs: query_order with the
   * `refund_order_id` tells the outcome, and the push `xpay_refund_notify` reports it.
   *
   * An order can be refunded for 365 days after its payment. Within 180 days WeChat returns its service fee,
   * later it does not. Payments through Apple cannot be refunded by the merchant.
   *
   * Names: `refund_order`; path `/xpay/refund_order`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.refund_order({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   order_id: 'order_20260420_0001',
   *   refund_order_id: 'refund_20260421_0001',
   *   left_fee: 600,
   *   refund_fee: 600,
   *   biz_meta: '',
   *   refund_reason: '3',
   *   req_from: '2',
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_refund_order.html 官方文档}
   */
  refund_order(input: Schemas.RefundOrderRequest, options?: CallOptions): Promise<Schemas.RefundOrderResponse>;

  /**
   * 申请开通银行转账
   *
   * Applies for bank transfer (银行转账) for a merchant whose WeChat Pay is open already. Follow it with
   * retailGetMchOrder: its `wqf_register_statement` first says 5; if the application is taken, 1 and a
   * `request_no` for createWqfLink follow. After 3 or 6, call this again.
   *
   * Names: `registerOnlyWqf`; path `/retail/B2b/registeronlywqf`.
   *
   * @example
   * await wx.registerOnlyWqf({
   *   out_registration_id: 'regorder000'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_registeronlywqf.html 官方文档}
   */
  registerOnlyWqf(input: Schemas.RegisterOnlyWqfRequest, options?: CallOptions): Promise<Schemas.RegisterOnlyWqfResponse>;

  /**
   * 客服子商户创建商户
   *
   * Creates a sub-merchant (客服子商户) of the mini program, so that a merchant on the platform gets a customer
   * service conversation of its own, which the mini program opens through its customer service button.
   *
   * Only for mini programs of the category 电商平台 (e-commerce platform).
   *
   * Names: `registerbusiness`; path `/cgi-bin/business/register`.
   *
   * Documented errcodes: 40004, 40007, 45070, 45077, 45078, 45079, 45091.
   *
   * @example
   * await wx.registerbusiness({
   *   account_name: 'apple_store',
   *   nickname: '苹果',
   *   icon_media_id: 'media_id',
   *   transfer_to_commkf: true
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-management/api_registerbusiness.html 官方文档}
   */
  registerbusiness(input: Schemas.RegisterbusinessRequest, options?: CallOptions): Promise<Schemas.RegisterbusinessResponse>;

  /**
   * 删除直播间小助手
   *
   * Removes an assistant (小助手) of a live room. 10,000 calls a day.
   *
   * Names: `removeAssistant`, in cloud functions and formerly `liveBroadcast.removeAssistant` (云调用); path `/wxaapi/broadcast/room/removeassistant`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.removeAssistant({
   *   roomId: 6623,
   *   username: 'testwechat'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_removeassistant.html 官方文档}
   */
  removeAssistant(input: Schemas.RemoveAssistantRequest, options?: CallOptions): Promise<Schemas.RemoveAssistantResponse>;

  /**
   * 设备组删除设备
   *
   * Takes devices out of a group.
   *
   * Names: `removeIotGroupDevice`; path `/wxa/business/group/removedevice`.
   *
   * Documented errcodes: 43002, 44002, 47001, 9800013, 9800017.
   *
   * @example
   * await wx.removeIotGroupDevice({
   *   group_id: 'GROUP_ID',
   *   device_list: [
   *     {
   *       model_id: 'MODEL_ID1',
   *       sn: 'SN1'
   *     },
   *     {
   *       model_id: 'MODEL_ID2',
   *       sn: 'SN2'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_removeiotgroupdevice.html 官方文档}
   */
  removeIotGroupDevice(input: Schemas.RemoveIotGroupDeviceRequest, options?: CallOptions): Promise<Schemas.RemoveIotGroupDeviceResponse>;

  /**
   * 调整章节顺序
   *
   * Moves a chapter in the edited version (编辑版) of a novel of appended order; readers see the new order once
   * auditBook passes. Many chapters are moved at once by `chapter_id_list` of updateBook. In a novel ordered by
   * seq use updateChapterSeq.
   *
   * Names: `reorderChapter`; path `/wxa/book/reorderchapter`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.reorderChapter({
   *   book_id: 'A1b2C3d4',
   *   chapter_id: 'abc123',
   *   target_chapter_id: 'qwe456',
   *   operation: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_reorderchapter.html 官方文档}
   */
  reorderChapter(input: Schemas.ReorderChapterRequest, options?: CallOptions): Promise<Schemas.ReorderChapterResponse>;

  /**
   * 替换章节
   *
   * Gives a chapter of the edited version (编辑版) a new title and text; readers see them once auditBook passes.
   * The chapter gets a new id and the old one becomes invalid; your own key moves over to it. Not while the
   * novel is in review.
   *
   * Names: `replaceChapter`; path `/wxa/book/replacechapter`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.replaceChapter({
   *   book_id: 'A1b2C3d4',
   *   chapter_id: 'x1y2z3',
   *   new_chapter_title: '第一章 香蕉的诞生',
   *   new_content: '从前，有一座山……'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_replacechapter.html 官方文档}
   */
  replaceChapter(input: Schemas.ReplaceChapterRequest, options?: CallOptions): Promise<Schemas.ReplaceChapterResponse>;

  /**
   * 替换审核通过的剧集
   *
   * Puts a new episode, which passed the review of submitReplaceMedias, in the place of an old one. From then on
   * getMediaLink takes the new id; addresses of the old one go on for a while, and new ones for it are still
   * given for 7 days, so switch over soon.
   *
   * Names: `replaceDramaMedia`; path `/wxa/sec/vod/replacedramamedia`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.replaceDramaMedia({
   *   drama_id: 10001,
   *   old_media_id: 20001,
   *   new_media_id: 20021
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_replacedramamedia.html 官方文档}
   */
  replaceDramaMedia(input: Schemas.ReplaceDramaMediaRequest, options?: CallOptions): Promise<Schemas.ReplaceDramaMediaResponse>;

  /**
   * 重置Api客服quota
   *
   * Resets the quota of customer service messages (客服quota) by API for the user of a comment.
   *
   * Names: `resetApiKfQuota`; path `/wxaapi/comment/apikfquota/reset`.
   *
   * Documented errcodes: -10403, -10008, -10007, -10003, -10001, 10000.
   *
   * @example
   * await wx.resetApiKfQuota({
   *   commentId: '2797755680173111111'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_resetapikfquota.html 官方文档}
   */
  resetApiKfQuota(input: Schemas.ResetApiKfQuotaRequest, options?: CallOptions): Promise<Schemas.ResetApiKfQuotaResponse>;

  /**
   * 撤回商品审核
   *
   * Withdraws a product (商品) from review. The submission that it cost does not come back. 500 calls a day.
   *
   * Names: `resetAudit`, in cloud functions and formerly `liveBroadcast.goodsResetAudit` (云调用); path `/wxaapi/broadcast/goods/resetaudit`.
   *
   * Documented errcodes: 40001, 300009, 300017.
   *
   * @example
   * await wx.resetAudit({
   *   auditId: 525022184,
   *   goodsId: 9
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_resetaudit.html 官方文档}
   */
  resetAudit(input: Schemas.ResetAuditRequest, options?: CallOptions): Promise<Schemas.ResetAuditResponse>;

  /**
   * 商家回应投诉
   *
   * Answers a complaint (投诉) that waits for the merchant: agrees to settle, or refuses. When the answer
   * comes too late, the complaint is in another state and the call fails with 309.
   *
   * Names: `respondComplaint`; path `/wxaapi/minishop/bussiRespondComplaint`.
   *
   * Documented errcodes: 1, 309, 10001, 40001.
   *
   * @example
   * await wx.respondComplaint({
   *   content: '我们会尽快为您退款',
   *   complaintOrderId: 123456,
   *   mediaIdList: [],
   *   bussiHandle: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_respondcomplaint.html 官方文档}
   */
  respondComplaint(input: Schemas.RespondComplaintRequest, options?: CallOptions): Promise<Schemas.RespondComplaintResponse>;

  /**
   * 回复用户
   *
   * Answers the user who complained, in words and pictures.
   *
   * Names: `response_complaint`; path `/xpay/response_complaint`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.response_complaint({
   *   env: 0,
   *   complaint_id: '200201820200101080076610000',
   *   response_content: '已为您补发',
   *   response_images: []
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_response_complaint.html 官方文档}
   */
  response_complaint(input: Schemas.ResponseComplaintRequest, options?: CallOptions): Promise<Schemas.ResponseComplaintResponse>;

  /**
   * 重新提交商品审核
   *
   * Sends a product (商品) to review again after resetAudit has withdrawn it. 500 calls a day, shared with
   * addGoods.
   *
   * Names: `resubmitAudit`, in cloud functions and formerly `liveBroadcast.goodsAudit` (云调用); path `/wxaapi/broadcast/goods/audit`.
   *
   * Documented errcodes: 40001, 300010, 300011.
   *
   * @example
   * await wx.resubmitAudit({
   *   goodsId: 9
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_resubmitaudit.html 官方文档}
   */
  resubmitAudit(input: Schemas.ResubmitAuditRequest, options?: CallOptions): Promise<Schemas.ResubmitAuditResponse>;

  /**
   * 开通流程
   *
   * Applies for the store assistant (门店助手) on behalf of the mini program, which needs the category
   * 商家自营-B2b(商品批发/门店管理). A mini program can also apply for itself in the admin console
   * (mp.weixin.qq.com, 功能, 门店助手); once it is open, a third-party platform may use every operation of
   * this section.
   *
   * Names: `retailBusinessApply`; path `/wxa/business/retailbusinessapply`.
   *
   * Documented errcodes: 9404201, 9404202, 9404203, 9404204, 9404205, 9404206, 9404207, 9404208, 9404209, 9404210.
   *
   * @example
   * await wx.retailBusinessApply({
   *   goods_type_list: [
   *     '食品',
   *     '其他'
   *   ],
   *   goods_sale_list: [
   *     '杂货店',
   *     '便利店',
   *     '超市'
   *   ],
   *   cover_num: '0-5千',
   *   service_list: [
   *     '门店订货'
   *   ],
   *   description: '使用订货功能，线上下单、配送到店；小程序开发者可以通过消息能力，发送新品上线、活动消息等到小店，引导其跳转到小程序内查看活动信息或者订货',
   *   contact_name: '张三',
   *   contact_phone: '13712345678',
   *   contact_email: 'zhangsan@qq.com'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/store_assistant/api_retailbusinessapply.html 官方文档}
   */
  retailBusinessApply(input: Schemas.RetailBusinessApplyRequest, options?: CallOptions): Promise<Schemas.RetailBusinessApplyResponse>;

  /**
   * 查询商户号开通状态
   *
   * State of one merchant application (商户号进件), or of all of the mini program: where it stands, what has
   * to be verified or signed and at which link, why it was refused, its rates, and the state of bank
   * transfer.
   *
   * Names: `retailGetMchOrder`; path `/retail/B2b/retailgetmchorder`.
   *
   * @example
   * await wx.retailGetMchOrder({
   *   out_registration_id: 'regorder123'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_retailgetmchorder.html 官方文档}
   */
  retailGetMchOrder(input?: Schemas.RetailGetMchOrderRequest, options?: CallOptions): Promise<Schemas.RetailGetMchOrderResponse>;

  /**
   * 模板消息列表及下发
   *
   * Sends one template message to the owners of up to 200 stores that have granted themselves to the mini
   * program.
   *
   * Templates of orders, deliveries, refunds, authentication and bills may be sent without limit. A store
   * gets at most one message a day on the progress of tasks (门店任务进展通知), and four a month each of
   * expiring coupons (优惠券到期提醒), points (积分到期提醒) and vouchers (兑换券到期提醒) and of surveys
   * (门店调研通知).
   *
   * Names: `retailNotifyBusiness`; path `/wxa/business/retailnotifybusiness`.
   *
   * Documented errcodes: 40003, 9403000, 9403001, 9403002, 9403003.
   *
   * @example
   * await wx.retailNotifyBusiness({
   *   type: 11,
   *   to_user_list: [
   *     'oGZUI0egBJY1zhBYw2KhdUfwVJJE'
   *   ],
   *   content: '{}'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/notify/api_retailnotifybusiness.html 官方文档}
   */
  retailNotifyBusiness(input: Schemas.RetailNotifyBusinessRequest, options?: CallOptions): Promise<Schemas.RetailNotifyBusinessResponse>;

  /**
   * 商户号进件
   *
   * Applies for a merchant number (商户号进件) for B2B payment: documents of the legal representative, bank
   * account, administrator, business licence and pictures. Pictures are ids from retailUploadMchFile.
   *
   * The application then goes through checks, account verification, review and signing; follow it with
   * retailGetMchOrder. A review takes 1 to 7 working days.
   *
   * Names: `retailRegisterMch`; path `/retail/B2b/retailregistermch`.
   *
   * Documented errcodes: 90000, 90001, 90003, 90004, 90005, 222229, 9403200.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_retailregistermch.html 官方文档}
   */
  retailRegisterMch(input: Schemas.RetailRegisterMchRequest, options?: CallOptions): Promise<Schemas.RetailRegisterMchResponse>;

  /**
   * 上传商户图片
   *
   * Uploads a picture for the merchant application (商户号进件) and answers its id, which does not expire.
   * The file goes as Base64 text in a JSON body, not as a form, and may have 2 MB.
   *
   * Names: `retailUploadMchFile`; path `/retail/B2b/retailuploadmchfile`.
   *
   * @example
   * await wx.retailUploadMchFile({
   *   file_name: 'business_license.png',
   *   file: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_retailuploadmchfile.html 官方文档}
   */
  retailUploadMchFile(input: Schemas.RetailUploadMchFileRequest, options?: CallOptions): Promise<Schemas.RetailUploadMchFileResponse>;

  /**
   * 对账单下载
   *
   * For carriers: the bill of a day, all entries or those of one kind. A success is the file itself, not JSON;
   * only a failure is JSON with errcode and errmsg.
   *
   * Names: `scatter_get_bill`; path `/cgi-bin/express/delivery/single_waybill/get_bill`.
   *
   * @example
   * await wx.scatter_get_bill({
   *   date: '20240301',
   *   type: 'ALL'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatter_get_bill.html 官方文档}
   */
  scatter_get_bill(input: Schemas.ScatterGetBillRequest, options?: CallOptions): Promise<BinaryAnswer>;

  /**
   * 运力取消订单
   *
   * For carriers: cancels the order of a parcel sent without a contract (散单).
   *
   * Names: `scatterdeliverycancel`; path `/cgi-bin/express/delivery/single_waybill/cancel_order`.
   *
   * @example
   * await wx.scatterdeliverycancel({
   *   token: 'TOKEN',
   *   reason: '超出服务范围'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterdeliverycancel.html 官方文档}
   */
  scatterdeliverycancel(input: Schemas.ScatterdeliverycancelRequest, options?: CallOptions): Promise<Schemas.ScatterdeliverycancelResponse>;

  /**
   * 运力公司退款
   *
   * For carriers: pays money back to the user of a parcel sent without a contract (散单), all of it or a part.
   *
   * Names: `scatterdeliveryrefund`; path `/cgi-bin/express/delivery/single_waybill/refund_order`.
   *
   * @example
   * await wx.scatterdeliveryrefund({
   *   token: 'TOKEN',
   *   fee: 1400
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterdeliveryrefund.html 官方文档}
   */
  scatterdeliveryrefund(input: Schemas.ScatterdeliveryrefundRequest, options?: CallOptions): Promise<Schemas.ScatterdeliveryrefundResponse>;

  /**
   * 运力返回用户投诉处理结果
   *
   * For carriers: tells how a user's complaint was settled. WeChat had pushed the complaint as an event.
   *
   * Names: `scatterupdatecomplainresult`; path `/cgi-bin/express/delivery/scatter/update_complaint_result`.
   *
   * @example
   * await wx.scatterupdatecomplainresult({
   *   token: 'TOKEN',
   *   waybill_id: '12345678901234567890',
   *   result: '已处理',
   *   desc: '已联系用户并补偿运费'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdatecomplainresult.html 官方文档}
   */
  scatterupdatecomplainresult(input: Schemas.ScatterupdatecomplainresultRequest, options?: CallOptions): Promise<Schemas.ScatterupdatecomplainresultResponse>;

  /**
   * 运力更新需支付的运费
   *
   * For carriers: tells what the user has to pay for a parcel sent without a contract (散单). The parcel must
   * no longer wait for pickup: report a step with scatterupdateorderstatus first, then the fee.
   *
   * Names: `scatterupdateorderfee`; path `/cgi-bin/express/delivery/single_waybill/fee`.
   *
   * @example
   * await wx.scatterupdateorderfee({
   *   token: 'TOKEN',
   *   waybill_id: '12345678901234567890',
   *   need_pay: 2,
   *   fee: 1400,
   *   original_fee: 1500,
   *   base_fee: 1200,
   *   insured_fee: 100,
   *   other_fee: 200,
   *   remark: '包装费',
   *   pay_goods_name: '快递运费'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdateorderfee.html 官方文档}
   */
  scatterupdateorderfee(input: Schemas.ScatterupdateorderfeeRequest, options?: CallOptions): Promise<Schemas.ScatterupdateorderfeeResponse>;

  /**
   * 运力更新订单状态
   *
   * For carriers: reports a step of a parcel that a user sends without a contract (散单), and the couriers.
   *
   * Names: `scatterupdateorderstatus`; path `/cgi-bin/express/delivery/single_waybill/update`.
   *
   * @example
   * await wx.scatterupdateorderstatus({
   *   token: 'TOKEN',
   *   waybill_id: '12345678901234567890',
   *   action_time: 1533052800,
   *   action_type: 300002,
   *   action_msg: '快件正在派送，联系电话18666666666',
   *   pickup_courier_name: '张三',
   *   pickup_courier_phone: '18610000000',
   *   delivery_courier_name: '李四',
   *   delivery_courier_phone: '18666666666'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdateorderstatus.html 官方文档}
   */
  scatterupdateorderstatus(input: Schemas.ScatterupdateorderstatusRequest, options?: CallOptions): Promise<Schemas.ScatterupdateorderstatusResponse>;

  /**
   * 发送短信
   *
   * Sends a text message with a link to a page of the cloud's static website, which then opens the mini
   * program. Marketing messages carry your own text (`content`, `path`), notifications follow a template
   * (`template_id`, `template_param_list`).
   *
   * The text begins with the mini program's name in 【】 as its signature. Messages are paid for from a
   * package that is bought in the developer tools, and only mini programs that do not belong to a private
   * person may send. A third-party platform needs permission set 49 or 99, and may send from an
   * environment of its own (`resource_appid`).
   *
   * A later edition of WeChat's docs no longer has this page: expect the call to end, and do not begin with it.
   *
   * Names: `sendCloudBaseSms`, in cloud functions and formerly `cloudbase.sendSms` (云调用); path `/tcb/sendsms`.
   *
   * Documented errcodes: -607004, -607001, -601033, -601032, -601028, -601027, -501007, -1, 40001.
   *
   * @example
   * await wx.sendCloudBaseSms({
   *   env: 'online-12345678910',
   *   phone_number_list: [
   *     '+8612345678910'
   *   ],
   *   sms_type: 'Marketing',
   *   content: '发布了新的能力',
   *   path: '/index.html',
   *   use_short_name: true
   * });
   * @deprecated WeChat announced its end; see the description.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/others/api_sendcloudbasesms.html 官方文档}
   */
  sendCloudBaseSms(input: Schemas.SendCloudBaseSmsRequest, options?: CallOptions): Promise<Schemas.SendCloudBaseSmsResponse>;

  /**
   * 发送客服消息
   *
   * Sends a customer service message (客服消息) to a user who has done something in the account lately. `msgtype`
   * says what kind, and the field of the same name holds the content; send exactly one of them.
   *
   * Mini programs and mini games send `text`, `image`, `link` and `miniprogrampage`; the other kinds are for
   * official accounts. How many may be sent: 5 within 48 hours after a message of the user; 3 within 1 minute
   * after a click on a menu (only those that report the click or a scan), a follow, or a scanned code.
   *
   * Names: `sendCustomMessage`, in cloud functions and formerly `customerServiceMessage.send` (云调用); path `/cgi-bin/message/custom/send`.
   *
   * Documented errcodes: -1, 40001, 40013, 45008, 70000.
   *
   * @example
   * await wx.sendCustomMessage({
   *   touser: 'OPENID',
   *   msgtype: 'text',
   *   text: {
   *     content: '文本内容<a href="http://www.qq.com" data-miniprogram-appid="appid" data-miniprogram-path="pages/index/index">点击跳小程序</a>'
   *   },
   *   customservice: {
   *     kf_account: 'test1@kftest'
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_sendcustommessage.html 官方文档}
   */
  sendCustomMessage(input: Schemas.SendCustomMessageRequest, options?: CallOptions): Promise<Schemas.SendCustomMessageResponse>;

  /**
   * 发送设备消息
   *
   * Sends users a message about a device (设备消息), to those who have subscribed to it for this device. The
   * keywords of the template take values from a list that WeChat fixes, no free text. At most 10 million
   * calls a day.
   *
   * Names: `sendHardwareDeviceMessage`; path `/cgi-bin/message/device/subscribe/send`.
   *
   * Documented errcodes: -1, 40037, 41030, 43101, 47003.
   *
   * @example
   * await wx.sendHardwareDeviceMessage({
   *   to_openid_list: [
   *     'OPENID_1',
   *     'OPENID_2'
   *   ],
   *   sn: 'XXXXXXX',
   *   modelId: 'MODEL_ID',
   *   template_id: 'TEMPLATE_ID',
   *   page: 'index',
   *   miniprogram_state: 'formal',
   *   lang: 'zh_CN',
   *   data: {
   *     time1: {
   *       value: '2021-09-10 19:00:00'
   *     }
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/hardware-device/api_sendhardwaredevicemessage.html 官方文档}
   */
  sendHardwareDeviceMessage(input: Schemas.SendHardwareDeviceMessageRequest, options?: CallOptions): Promise<Schemas.SendHardwareDeviceMessageResponse>;

  /**
   * 发送订阅消息
   *
   * Sends a subscription message (订阅消息) to a user who has agreed to it. A one-time subscription allows one
   * message for each agreement; without one left the call gets 43101.
   *
   * Do not send several messages to the same user at the same moment (43108). Values that break the limits
   * of their keyword get 47003.
   *
   * Names: `sendMessage`, in cloud functions and formerly `subscribeMessage.send` (云调用); path `/cgi-bin/message/subscribe/send`.
   *
   * Documented errcodes: 40001, 40003, 40014, 40037, 43101, 43107, 43108, 45168, 47003.
   *
   * @example
   * await wx.sendMessage({
   *   touser: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   template_id: '9Aw5ZV1j9xdWTFEkqCpZ7mIBbSC34khK55OtzUPl0rU',
   *   page: 'index',
   *   miniprogram_state: 'developer',
   *   lang: 'zh_CN',
   *   data: {
   *     phrase3: {
   *       value: '审核通过'
   *     },
   *     name1: {
   *       value: '订阅'
   *     },
   *     date2: {
   *       value: '2019-12-25 09:42'
   *     }
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage.html 官方文档}
   */
  sendMessage(input: Schemas.SendMessageRequest, options?: CallOptions): Promise<Schemas.SendMessageResponse>;

  /**
   * 预通知扣款
   *
   * Tells a user of a coming deduction (预扣费通知). Every deduction later than 12 hours after signing needs it:
   * the deduction follows two days after the notice, on that very day and with the same amount.
   *
   * A first notice can be sent any day, a later one from 3 days before the end of the paid period; only
   * between 07:10 and 21:50. For 8 days after an unpaid order a new notice is refused; when the day of the
   * deduction was missed, the guide even asks to wait for a whole period more.
   *
   * Subscriptions know no sandbox: sign with the production AppKey.
   *
   * Names: `send_subscribe_pre_payment`; path `/xpay/send_subscribe_pre_payment`.
   *
   * Documented errcodes: -1, 674690001, 690000000, 690000001.
   *
   * @example
   * await wx.send_subscribe_pre_payment({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   deduct_price: 3000,
   *   product_id: 'subscription_vip_monthly',
   *   out_contract_code: '100001256'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_send_subscribe_pre_payment.html 官方文档}
   */
  send_subscribe_pre_payment(input: Schemas.SendSubscribePrePaymentRequest, options?: CallOptions): Promise<Schemas.SendSubscribePrePaymentResponse>;

  /**
   * 异步获取处理数据
   *
   * The result of an asynchronous invokeService. As long as the service is still at work, the call gets
   * 9301015: ask again later.
   *
   * Names: `servicemarketretrieve`; path `/wxa/servicemarketretrieve`.
   *
   * Documented errcodes: 9301001, 9301002, 9301003, 9301010, 9301011, 9301012, 9301014, 9301015.
   *
   * @example
   * await wx.servicemarketretrieve({
   *   request_id: 'MLwFmCkCxNOthxteVMf3UFWRmb9VPwTMTuxJUAUD-svS-6AqBC9tbzZzDyHFglQ5_aI'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/wx-service-market/api_servicemarketretrieve.html 官方文档}
   */
  servicemarketretrieve(input: Schemas.ServicemarketretrieveRequest, options?: CallOptions): Promise<Schemas.ServicemarketretrieveResponse>;

  /**
   * 修改小程序聊天工具的动态卡片消息
   *
   * Changes an updatable card (动态卡片消息) that was shared to a chat through the mini program's chat tools
   * (聊天工具), and marks which members of the chat are done.
   *
   * Names: `setChatToolMsg`, in cloud functions and formerly `chattoolmsg.send` (云调用); path `/cgi-bin/message/wxopen/chattoolmsg/send`.
   *
   * Documented errcodes: 40001, 40013, 40097, 42001, 44002, 47001, 47501, 47502, 47504.
   *
   * @example
   * await wx.setChatToolMsg({
   *   activity_id: '966_NGiqxxxxxxxxxx...xxxxxxxxE33BlwX',
   *   target_state: 1,
   *   template_id: '4A68CBB88A92B0A9311848DBA1E94A199B166463',
   *   version_type: 0,
   *   participator_info_list: [
   *     {
   *       group_openid: 'aaaaaaaaaa',
   *       state: 1
   *     },
   *     {
   *       group_openid: 'bbbbbbbbb',
   *       state: 1
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/updatable-message/api_setchattoolmsg.html 官方文档}
   */
  setChatToolMsg(input: Schemas.SetChatToolMsgRequest, options?: CallOptions): Promise<Schemas.SetChatToolMsgResponse>;

  /**
   * 报名微信支付技术服务费优惠活动
   *
   * Enters a merchant for the lower service fee of WeChat Pay (微信支付技术服务费优惠活动). The fee can only
   * go down, only within the range and the time of the campaign. retailGetMchOrder shows it as
   * `wx_pay_rate`.
   *
   * Names: `setMchProfitrate`; path `/retail/B2b/setmchprofitrate`.
   *
   * Documented errcodes: 11, 12, 13, 14.
   *
   * @example
   * await wx.setMchProfitrate({
   *   sub_mchid: '123',
   *   profit_rate: 20
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_setmchprofitrate.html 官方文档}
   */
  setMchProfitrate(input: Schemas.SetMchProfitrateRequest, options?: CallOptions): Promise<Schemas.SetMchProfitrateResponse>;

  /**
   * 消息跳转路径设置
   *
   * Sets the page of the mini program that opens when the user taps a shipping or confirm-receipt message,
   * for mini programs that use WeChat's component for confirming receipt.
   *
   * WeChat adds `transaction_id`, `merchant_id` and `merchant_trade_no` to the page's query, and
   * `sub_merchant_id` where there is one: keep your own query names apart from these. With an empty path, or
   * one that does not exist, messages open WeChat's own page again.
   *
   * Names: `setMsgJumPpath`, in cloud functions and formerly `wxa.sec.order.setMsgJumpPath` (云调用); path `/wxa/sec/order/set_msg_jump_path`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.setMsgJumPpath({
   *   path: 'pages/order/detail'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_setmsgjumppath.html 官方文档}
   */
  setMsgJumPpath(input: Schemas.SetMsgJumPpathRequest, options?: CallOptions): Promise<Schemas.SetMsgJumPpathResponse>;

  /**
   * 播放原始视频-推荐位控制接口
   *
   * Switches something of the drama player on or off for the whole mini program: with `entry_type` 2002 the
   * playing of the original, not transcoded video, with 1 to 3 one of the player's recommendation slots.
   *
   * Original playback is off until it is switched on. The slots after the end of a drama (1) and on the
   * profile page (3) are on by default.
   *
   * Names: `setPlayerDramaRecmdSwitch`; path `/wxadrama/setplayerdramarecmdswitch`.
   *
   * Documented errcodes: -1, 1, 2, 21000, 21001, 21002, 21003, 21004, 21005, 21006, 21007, 21008, 21009.
   *
   * @example
   * await wx.setPlayerDramaRecmdSwitch({
   *   entry_type: 2002,
   *   switch_status: true
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_setplayerdramarecmdswitch.html 官方文档}
   */
  setPlayerDramaRecmdSwitch(input: Schemas.SetPlayerDramaRecmdSwitchRequest, options?: CallOptions): Promise<Schemas.SetPlayerDramaRecmdSwitchResponse>;

  /**
   * 预览设置修改
   *
   * Sets how many characters of each chapter of a novel may be read as a preview: a number for all chapters, and
   * others for single ones.
   *
   * Names: `setPreviewSetting`; path `/wxa/business/novelreader/setpreviewsetting`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.setPreviewSetting({
   *   setting: {
   *     book_id: 'test',
   *     default_words: 240,
   *     chapter_setting: [
   *       {
   *         chapter_index: 1,
   *         words: 123
   *       }
   *     ]
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_setpreviewsetting.html 官方文档}
   */
  setPreviewSetting(input: Schemas.SetPreviewSettingRequest, options?: CallOptions): Promise<Schemas.SetPreviewSettingResponse>;

  /**
   * 设置展示状态
   *
   * Shows the mini program at one of its places in 附近小程序, or takes it off again. A place whose review is
   * not over answers 92005.
   *
   * Names: `setShowStatus`, in cloud functions and formerly `nearbyPoi.setShowStatus` (云调用); path `/wxa/setnearbypoishowstatus`.
   *
   * Documented errcodes: 92005.
   *
   * @example
   * await wx.setShowStatus({
   *   poi_id: 493902010,
   *   status: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/nearby-poi/api_setshowstatus.html 官方文档}
   */
  setShowStatus(input: Schemas.SetShowStatusRequest, options?: CallOptions): Promise<Schemas.SetShowStatusResponse>;

  /**
   * 修改动态消息
   *
   * Changes the text of an updatable message (动态消息) that was shared, wherever it was shared to. State 0
   * shows 成员正在加入，当前 2/5 人 in orange (#FA9D39) and may be repeated, state 1 shows 已开始 in grey
   * (#CCCCCC) and is final. When the activity ends, after 24 hours by default, the text becomes 已结束.
   *
   * Names: `setUpdatableMsg`, in cloud functions and formerly `updatableMessage.setUpdatableMsg` (云调用); path `/cgi-bin/message/wxopen/updatablemsg/send`.
   *
   * Documented errcodes: 40001, 42001, 44002, 47001, 47501, 47502, 47503, 47504.
   *
   * @example
   * await wx.setUpdatableMsg({
   *   activity_id: '966_NGiqxxxxxxxxxx...xxxxxxxxE33BlwX',
   *   target_state: 0,
   *   template_info: {
   *     parameter_list: [
   *       {
   *         name: 'member_count',
   *         value: '2'
   *       },
   *       {
   *         name: 'room_limit',
   *         value: '5'
   *       }
   *     ]
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/updatable-message/api_setupdatablemsg.html 官方文档}
   */
  setUpdatableMsg(input: Schemas.SetUpdatableMsgRequest, options?: CallOptions): Promise<Schemas.SetUpdatableMsgResponse>;

  /**
   * 激活与更新服务卡片
   *
   * Activates a service card (服务卡片) in the user's WeChat, and later changes its state. The user's code
   * comes from the front end, or the number of a WeChat Pay order serves as the code; such an order may not
   * be known yet right after the payment: on 85437, try again within a minute.
   *
   * Which cards there are, their states and their fields, stands in the guide of the ability (订阅消息,
   * subscribe-message-2).
   *
   * Names: `setUserNotify`; path `/wxa/set_user_notify`.
   *
   * Documented errcodes: 40003, 85431, 85433, 85434, 85435, 85436, 85437, 85438, 85439, 85440, 85441, 85442, 85443, 85448, 85449, 85461, 85462.
   *
   * @example
   * await wx.setUserNotify({
   *   notify_type: 1001,
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   notify_code: '7c9d2b1f0a6e4c5d8e3f',
   *   content_json: '{"cur_status":2,"license_plate":"粤A12345A","arrival_time":1679569348,"wxa_path_query":""}'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_setusernotify.html 官方文档}
   */
  setUserNotify(input: Schemas.SetUserNotifyRequest, options?: CallOptions): Promise<Schemas.SetUserNotifyResponse>;

  /**
   * 更新服务卡片扩展信息
   *
   * Adds to a service card (服务卡片) what is not part of its state, such as the payment or the store. Which
   * card takes what stands in the guide of the ability (订阅消息, subscribe-message-2).
   *
   * If a WeChat Pay order just paid is not known yet (85437), try again within a minute.
   *
   * Names: `setUserNotifyExt`; path `/wxa/set_user_notifyext`.
   *
   * Documented errcodes: 40003, 85431, 85434, 85436, 85437, 85444, 85445, 85446, 85447, 85461, 85462, 85470, 85471.
   *
   * @example
   * await wx.setUserNotifyExt({
   *   notify_type: 1003,
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   notify_code: '7c9d2b1f0a6e4c5d8e3f',
   *   ext_json: '{"pay_info":"{\\"transaction_id\\":\\"4200001855202305090060871147\\",\\"pay_amount\\":2001,\\"pay_time\\":1683546394}","store_info":"{\\"store_name\\":\\"westore\\",\\"store_address\\":\\"深圳市南山区南山大道18号\\",\\"latitude\\":22,\\"longitude\\":114}"}'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_setusernotifyext.html 官方文档}
   */
  setUserNotifyExt(input: Schemas.SetUserNotifyExtRequest, options?: CallOptions): Promise<Schemas.SetUserNotifyExtResponse>;

  /**
   * 微信支付自动提现接口
   *
   * Switches the daily withdrawal of a merchant on or off (自动提现). At 8:30 WeChat withdraws yesterday's
   * closing withdrawable balance less `retain_amt`; if the balance has sunk below yesterday's closing one
   * since, it fails. Keep enough back for refunds.
   *
   * The transfer is marked B2b支付_YYYYMMDD_ and the merchant number. `pay_sig` is made with the merchant's
   * live AppKey (getAppKey).
   *
   * Names: `setautoWithdraw`; path `/retail/B2b/setautowithdraw`.
   *
   * @example
   * await wx.setautoWithdraw({
   *   mchid: '1230000109',
   *   status: 1,
   *   retain_amt: 500000
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_setautowithdraw.html 官方文档}
   */
  setautoWithdraw(input: Schemas.SetautoWithdrawRequest, options?: CallOptions): Promise<Schemas.SetautoWithdrawResponse>;

  /**
   * 直播挂件设置全局KEY
   *
   * Sets the keys by which the live widget (直播挂件) finds a product, for all products that are added without keys
   * of their own.
   *
   * Set them once only: new keys break the mapping of the products that were added under the old ones. 500
   * calls a day.
   *
   * Names: `setdefault_goodskey`; path `/wxaapi/broadcast/goods/setkey`.
   *
   * @example
   * await wx.setdefault_goodskey({
   *   goodsKey: [
   *     'productId',
   *     'sid'
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_setdefault_goodskey.html 官方文档}
   */
  setdefault_goodskey(input: Schemas.SetdefaultGoodskeyRequest, options?: CallOptions): Promise<Schemas.SetdefaultGoodskeyResponse>;

  /**
   * 添加公告草稿
   *
   * Writes a draft of a hospital's notice, a new one or, with `notice_id`, over an old one.
   * previewHopsNotice names the users who may see it, intp_eldermed_publichopsnotice publishes it.
   *
   * Names: `sethopsnotice`; path `/intp/eldermedical/sethopsnotice`.
   *
   * @example
   * await wx.sethopsnotice({
   *   app_id: 'wx5f6e43071809a9dd',
   *   notice_content: 'Hello World!!!</br>Hello World!!!</br>Hello World!!!</br><img src="https://res.wx.qq.com/op_res/uuuyIn2NDBPzbSu0VnQ13lEQNv6A2uPJNtLnvr3NuuoKU2v-hg5YJ4CDklPQc5yVAWSVGbkA-sMkQQnmkvR8Sg" style="width:100px;height:100px;" />',
   *   notice_type: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_sethopsnotice.html 官方文档}
   */
  sethopsnotice(input: Schemas.SethopsnoticeRequest, options?: CallOptions): Promise<Schemas.SethopsnoticeResponse>;

  /**
   * 设置客服管理员
   *
   * Makes an agent a customer service administrator (客服管理员). cancelkfadmin takes that back.
   *
   * Mind that this is a GET although it changes something.
   *
   * Names: `setkfadmin`; path `/customservice/kfaccount/setadmin`.
   *
   * Documented errcodes: 40003, 40005, 40009, 65400, 65401, 65402, 65403, 65404, 65405, 65406, 65407, 65408, 65409, 65410, 65411, 65412, 65413, 65414.
   *
   * @example
   * await wx.setkfadmin({
   *   kf_openid: 'kfopenid1'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_setkfadmin.html 官方文档}
   */
  setkfadmin(input: Schemas.SetkfadminRequest, options?: CallOptions): Promise<Schemas.SetkfadminResponse>;

  /**
   * 小程序交易类型变更申请
   *
   * Applies to change the mini program's trade type (交易类型), with proofs and a reason.
   *
   * An account can apply once; a second time gives 268486048, and only WeChat's customer service helps
   * further. Images and videos are uploaded before with uploadTempMedia.
   *
   * Names: `setwxatradetypecgi`; path `/wxa/sec/order/setwxatradetypecgi`.
   *
   * Documented errcodes: -1, 268486048.
   *
   * @example
   * await wx.setwxatradetypecgi({
   *   trade_type: 3,
   *   material_list: [
   *     {
   *       type: 1,
   *       media_id: 'media_id_sample_1'
   *     },
   *     {
   *       type: 2,
   *       media_id: 'media_id_sample_2'
   *     }
   *   ],
   *   reason: '申请理由'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_setwxatradetypecgi.html 官方文档}
   */
  setwxatradetypecgi(input: Schemas.SetwxatradetypecgiRequest, options?: CallOptions): Promise<Schemas.SetwxatradetypecgiResponse>;

  /**
   * 单个文件上传
   *
   * Uploads one episode of a drama in one go, for files under 10 MB, with or without a cover picture. Larger
   * files go up in parts: applyUpload, uploadPart, commitUpload.
   *
   * Without a cover the first frame of the video becomes the cover.
   *
   * Names: `singleFileUpload`; path `/wxa/sec/vod/singlefileupload`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.singleFileUpload({});
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_singlefileupload.html 官方文档}
   */
  singleFileUpload(input: Schemas.SingleFileUploadRequest, options?: CallOptions): Promise<Schemas.SingleFileUploadResponse>;

  /**
   * 直播间商品排序
   *
   * Puts the products (商品) of a live room into an order. 10,000 calls a day.
   *
   * Names: `sortGoods`, in cloud functions and formerly `liveBroadcast.goodsSort` (云调用); path `/wxaapi/broadcast/goods/sort`.
   *
   * Documented errcodes: 40001, 41001, 300023, 300048.
   *
   * @example
   * await wx.sortGoods({
   *   roomId: 6474,
   *   goods: [
   *     {
   *       goodsId: '123'
   *     },
   *     {
   *       goodsId: '234'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_sortgoods.html 官方文档}
   */
  sortGoods(input: Schemas.SortGoodsRequest, options?: CallOptions): Promise<Schemas.SortGoodsResponse>;

  /**
   * 下载支付订单
   *
   * Starts a task that puts the orders of up to 31 days into a file. query_download_order tells when it is
   * ready.
   *
   * Names: `start_download_order`; path `/xpay/start_download_order`.
   *
   * @example
   * await wx.start_download_order({
   *   begin_ds: 20260420,
   *   end_ds: 20260420,
   *   order_type: 1,
   *   order_info: '',
   *   is_provided: true,
   *   refund_status: 0,
   *   env: 0,
   *   pay_channel: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_start_download_order.html 官方文档}
   */
  start_download_order(input: Schemas.StartDownloadOrderRequest, options?: CallOptions): Promise<Schemas.StartDownloadOrderResponse>;

  /**
   * 启动批量发布道具任务
   *
   * Starts a task that publishes an uploaded item (道具) to production, one item a call. query_publish_goods
   * tells the outcome.
   *
   * Names: `start_publish_goods`; path `/xpay/start_publish_goods`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.start_publish_goods({
   *   publish_item: [
   *     {
   *       id: 'sword_01'
   *     }
   *   ],
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_start_publish_goods.html 官方文档}
   */
  start_publish_goods(input: Schemas.StartPublishGoodsRequest, options?: CallOptions): Promise<Schemas.StartPublishGoodsResponse>;

  /**
   * 批量上传道具
   *
   * Starts a task that uploads an item (道具) to the development version, one item a call. query_upload_goods
   * tells the outcome; start_publish_goods then publishes it.
   *
   * Names: `start_upload_goods`; path `/xpay/start_upload_goods`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.start_upload_goods({
   *   upload_item: [
   *     {
   *       id: 'sword_01',
   *       name: '青铜剑',
   *       price: 600,
   *       remark: '新手道具',
   *       item_url: 'https://img.example.com/sword_01.png'
   *     }
   *   ],
   *   env: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_start_upload_goods.html 官方文档}
   */
  start_upload_goods(input: Schemas.StartUploadGoodsRequest, options?: CallOptions): Promise<Schemas.StartUploadGoodsResponse>;

  /**
   * 修改剧目基本信息
   *
   * Submits changes to the description, posters, actors and papers of a drama that has passed review. They take
   * effect once this review is passed; an event tells its end.
   *
   * Pictures and papers are uploaded first with uploadTempMedia; the media_id that it answers is called
   * material_id here, so as not to be taken for an episode's. From 2026-07-28 00:00 (Asia/Shanghai) a drama
   * without copyright protection has to apply for it with its next change.
   *
   * Names: `submitModifyDramaBasicInfoReq`; path `/wxa/sec/vod/modifydramabasicinfo`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitmodifydramabasicinforeq.html 官方文档}
   */
  submitModifyDramaBasicInfoReq(input: Schemas.SubmitModifyDramaBasicInfoReqRequest, options?: CallOptions): Promise<Schemas.SubmitModifyDramaBasicInfoReqResponse>;

  /**
   * 商家提交退款凭证
   *
   * Sends proof that a complaint was settled by a refund (退款凭证), after WeChat's customer service found the
   * merchant at fault.
   *
   * Names: `submitRefund`; path `/wxaapi/minishop/bussiSupplyRefund`.
   *
   * Documented errcodes: 1, 309, 10001, 40001.
   *
   * @example
   * await wx.submitRefund({
   *   content: '已退款',
   *   complaintOrderId: '123456',
   *   mediaIdList: []
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_submitrefund.html 官方文档}
   */
  submitRefund(input: Schemas.SubmitRefundRequest, options?: CallOptions): Promise<Schemas.SubmitRefundResponse>;

  /**
   * 提交替换剧集审核
   *
   * Submits new episodes for review that are to take the place of old ones in a drama that has passed. Once
   * they pass (an event tells), replaceDramaMedia puts each in place, within 7 days; after that this submission
   * can no longer be used.
   *
   * Names: `submitReplaceMedias`; path `/wxa/sec/vod/submitreplacedramamedias`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.submitReplaceMedias({
   *   drama_id: 10001,
   *   replace_media_list: [
   *     {
   *       old: 20001,
   *       new: 20021
   *     },
   *     {
   *       old: 20002,
   *       new: 20022
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitreplacemedias.html 官方文档}
   */
  submitReplaceMedias(input: Schemas.SubmitReplaceMediasRequest, options?: CallOptions): Promise<Schemas.SubmitReplaceMediasResponse>;

  /**
   * 发起订阅扣款
   *
   * Orders a subscription's deduction (订阅扣款). Success means accepted, not paid: the push
   * `xpay_goods_deliver_notify` tells of the payment, `xpay_subscribe_pay_fail_notify` and query_order
   * (status 13) of its failure.
   *
   * Within 12 hours of signing no notice is needed. Later the deduction takes place on the second day after
   * send_subscribe_pre_payment, between 07:10 and 21:50, with the amount announced. A failed deduction can
   * be repeated until 6 days later, once an hour for a user and an item, under a new number.
   *
   * Every /xpay/ call is signed with `pay_sig`, this one too, though its page shows the address without it.
   * Subscriptions know no sandbox: sign with the production AppKey.
   *
   * Names: `submit_subscribe_pay_order`; path `/xpay/submit_subscribe_pay_order`.
   *
   * Documented errcodes: -15027, -15026, -15025, -15021, -15020, -15019, -15018, -15017, -15016, -15014, -15013, -15012, -15011, -15010, -15009, -15008, -15007, -15006, -15005, -15004, -15003, -15002, -15001, 1001.
   *
   * @example
   * await wx.submit_subscribe_pay_order({
   *   openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
   *   offer_id: '1450032323',
   *   buy_quantity: 1,
   *   env: 0,
   *   currency_type: 'CNY',
   *   product_id: 'subscription_vip_monthly',
   *   deduct_price: 3000,
   *   order_id: 'sub_20260420_0001',
   *   attach: 'uid=12345'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_submit_subscribe_pay_order.html 官方文档}
   */
  submit_subscribe_pay_order(input: Schemas.SubmitSubscribePayOrderRequest, options?: CallOptions): Promise<Schemas.SubmitSubscribePayOrderResponse>;

  /**
   * 搜一搜数据推送
   *
   * Pushes pages of the mini program, with structured data, to WeChat search (搜一搜), which then finds them
   * sooner. Test data first goes to the review environment (`wxsearch_testcpdata`); real data is accepted
   * once that review has passed.
   *
   * Limits: 1,000 pages a call, 500,000 pages a day, 1 MB a page. Push new content page by page. After
   * 108001 some of the pages may have been taken; repeat the call.
   *
   * Names: `submitpages`, in cloud functions and formerly `search.submitPages` (云调用); path `/wxa/search/wxaapi_submitpages`.
   *
   * Documented errcodes: 40066, 40211, 40212, 40219, 45002, 47001, 47004, 47006, 85083, 85091, 108001, 108002, 108003.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/wxsearch/api_submitpages.html 官方文档}
   */
  submitpages(input: Schemas.SubmitpagesRequest, options?: CallOptions): Promise<Schemas.SubmitpagesResponse>;

  /**
   * 商家补充凭证
   *
   * Sends further proof about a complaint (补充凭证), when WeChat's customer service waits for it.
   *
   * Names: `supplyProof`; path `/wxaapi/minishop/bussiSupplyProof`.
   *
   * Documented errcodes: 1, 309, 10001, 40001.
   *
   * @example
   * await wx.supplyProof({
   *   content: '订单已发货',
   *   complaintOrderId: '123456',
   *   mediaIdList: []
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_supplyproof.html 官方文档}
   */
  supplyProof(input: Schemas.SupplyProofRequest, options?: CallOptions): Promise<Schemas.SupplyProofResponse>;

  /**
   * 模拟更新订单状态
   *
   * Plays the carrier in tests: adds a step to a waybill of the test carrier `TEST` and the test account
   * `test_biz_id`.
   *
   * Names: `testUpdateOrder`; path `/cgi-bin/express/business/test_update_order`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.testUpdateOrder({
   *   biz_id: 'test_biz_id',
   *   order_id: 'xxxxxxxxxxxx',
   *   delivery_id: 'TEST',
   *   waybill_id: 'xxxxxxxxxx',
   *   action_time: 123456789,
   *   action_type: 100001,
   *   action_msg: '揽件阶段'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_testupdateorder.html 官方文档}
   */
  testUpdateOrder(input: Schemas.TestUpdateOrderRequest, options?: CallOptions): Promise<Schemas.TestUpdateOrderResponse>;

  /**
   * 传运单
   *
   * Hands WeChat the waybill of a paid order (查询组件). WeChat then follows the parcel; query_trace and the
   * mini program's plugin show where it is. follow_waybill does the same and also sends the user notices.
   *
   * Names: `trace_waybill`; path `/cgi-bin/express/delivery/open_msg/trace_waybill`.
   *
   * Documented errcodes: -1, 40003, 9300507, 9300513, 9300534, 9300559, 9300560.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-search/api_trace_waybill.html 官方文档}
   */
  trace_waybill(input: Schemas.TraceWaybillRequest, options?: CallOptions): Promise<Schemas.TraceWaybillResponse>;

  /**
   * 仿原生跳转
   *
   * Parameters with which a mini program opens one of WeChat's own pages of the transport code (乘车码).
   *
   * Names: `transportcode_getbusinessview`; path `/intp/transportcode/getbusinessview`.
   *
   * @example
   * await wx.transportcode_getbusinessview({
   *   path_type: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_transportcode_getbusinessview.html 官方文档}
   */
  transportcode_getbusinessview(input: Schemas.TransportcodeGetbusinessviewRequest, options?: CallOptions): Promise<Schemas.TransportcodeGetbusinessviewResponse>;

  /**
   * 客服输入状态
   *
   * Shows "typing" (正在输入) to the user in the customer service conversation, or takes it away again.
   *
   * It works only within 30 seconds of a message to or from the user, and not while it shows already. Official
   * accounts use `/cgi-bin/message/custom/typing` instead; this path is for mini programs and mini games.
   *
   * Names: `typing`, in cloud functions and formerly `customerServiceMessage.setTyping` (云调用); path `/cgi-bin/message/custom/business/typing`.
   *
   * Documented errcodes: -1, 40001, 40200, 45072, 45080, 45081.
   *
   * @example
   * await wx.typing({
   *   touser: 'OPENID',
   *   command: 'Typing'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_typing.html 官方文档}
   */
  typing(input: Schemas.TypingRequest, options?: CallOptions): Promise<Schemas.TypingResponse>;

  /**
   * 解除绑定微信客服
   *
   * Releases the WeChat Work (企业微信) company that bindKfWork bound to the mini program.
   *
   * Names: `unbindKfWork`; path `/customservice/work/unbind`.
   *
   * Documented errcodes: 10130002, 10130600, 10130601, 10130602, 10130604.
   *
   * @example
   * await wx.unbindKfWork({
   *   corpid: 'wwee11111xxxxxxx'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-work/api_unbindkfwork.html 官方文档}
   */
  unbindKfWork(input: Schemas.UnbindKfWorkRequest, options?: CallOptions): Promise<Schemas.UnbindKfWorkResponse>;

  /**
   * 解绑退货ID
   *
   * Takes a return id off its return, where merchant and user have settled that nothing goes back. That
   * works only while the user sends the goods and enters the waybill number; not with a pick-up at the
   * door.
   *
   * Names: `unbindReturnId`; path `/cgi-bin/express/delivery/no_worry_return/unbind`.
   *
   * Documented errcodes: -1, 40097, 931023.
   *
   * @example
   * await wx.unbindReturnId({
   *   return_id: '1935761508265738242'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-return/api_unbindreturnid.html 官方文档}
   */
  unbindReturnId(input: Schemas.UnbindReturnIdRequest, options?: CallOptions): Promise<Schemas.UnbindReturnIdResponse>;

  /**
   * 编辑作品
   *
   * Changes a novel's data, the order of its chapters or its volumes. Only what is sent changes, and only in the
   * edited version (编辑版); the published one (发布版) follows when auditBook passes. Not while it is in review.
   *
   * Volumes: with `need_volume` true, `volume_list` becomes the novel's volumes; with false the novel has none;
   * left out, they stay. Volumes are listed in order and cover every chapter exactly once: the first starts at
   * 0, each next one behind the end of the one before, the last ends with the last chapter. Chapters that were
   * added or deleted need new volumes before auditBook.
   *
   * From appended order to order by seq, the chapters are sorted anew by their seq; the other way they stay as
   * they are and keep their seq.
   *
   * Names: `updateBook`; path `/wxa/book/updatebook`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.updateBook({
   *   book_id: 'A1b2C3d4',
   *   complete_status: 2,
   *   need_volume: true,
   *   volume_list: [
   *     {
   *       volume_title: '第一卷',
   *       start_index: 0,
   *       end_index: 2
   *     },
   *     {
   *       volume_title: '第二卷',
   *       start_index: 3,
   *       end_index: 5
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatebook.html 官方文档}
   */
  updateBook(input: Schemas.UpdateBookRequest, options?: CallOptions): Promise<Schemas.UpdateBookResponse>;

  /**
   * 更新商户审核结果
   *
   * For carriers: tells WeChat how the review of a merchant who wants to bind an account ended. WeChat had
   * pushed the merchant as an event.
   *
   * Names: `updateBusiness`, in cloud functions and formerly `logistics.updateBusiness` (云调用); path `/cgi-bin/express/delivery/service/business/update`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.updateBusiness({
   *   shop_app_id: 'wxABCD',
   *   biz_id: 'xyz',
   *   result_code: 0,
   *   result_msg: '审核通过'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_updatebusiness.html 官方文档}
   */
  updateBusiness(input: Schemas.UpdateBusinessRequest, options?: CallOptions): Promise<Schemas.UpdateBusinessResponse>;

  /**
   * 调整章节相对顺序
   *
   * Gives chapters a new `seq` and so a new place, in the edited version (编辑版) of a novel ordered by seq;
   * readers see the new order once auditBook passes. In a novel of appended order use reorderChapter.
   *
   * Names: `updateChapterSeq`; path `/wxa/book/updatechapterseq`.
   *
   * Documented errcodes: -1, 10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140009, 10140010, 10140011, 10140012, 10140013, 10140014, 10140015, 10140016, 10140017, 10140018, 10140019, 10140020, 10140021, 10140022, 10140023, 10140024, 10140025, 10140026, 10141001, 10141002, 10141003, 10141004, 10141005, 10141006, 10141007, 10141008, 10141009, 10141010, 10145001, 10145002, 10145003, 10145004, 10145005, 10145006, 10145007, 10145008, 10145009, 10145010, 10145011, 10145012.
   *
   * @example
   * await wx.updateChapterSeq({
   *   book_id: 'A1b2C3d4',
   *   chapter_seq_list: [
   *     {
   *       chapter_id: 'chapter10',
   *       seq: 100
   *     },
   *     {
   *       chapter_id: 'chapter20',
   *       seq: 200
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatechapterseq.html 官方文档}
   */
  updateChapterSeq(input: Schemas.UpdateChapterSeqRequest, options?: CallOptions): Promise<Schemas.UpdateChapterSeqResponse>;

  /**
   * 禁言管理
   *
   * Silences all viewers of a live room (全局禁言), or lets them comment again. 10,000 calls a day.
   *
   * Names: `updateComment`, in cloud functions and formerly `liveBroadcast.updateComment` (云调用); path `/wxaapi/broadcast/room/updatecomment`.
   *
   * Documented errcodes: 300022, 300023.
   *
   * @example
   * await wx.updateComment({
   *   roomId: 6474,
   *   banComment: 1
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatecomment.html 官方文档}
   */
  updateComment(input: Schemas.UpdateCommentRequest, options?: CallOptions): Promise<Schemas.UpdateCommentResponse>;

  /**
   * 更新数据库索引
   *
   * Adds indexes to a collection of the cloud database and drops others, in one call.
   *
   * Names: `updateDatabaseIndex`; path `/tcb/updateindex`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.updateDatabaseIndex({
   *   env: 'test2-4a89da',
   *   collection_name: 'counters',
   *   create_indexes: [
   *     {
   *       name: 'add_index',
   *       unique: true,
   *       keys: [
   *         {
   *           name: 'test',
   *           direction: '2dsphere'
   *         }
   *       ]
   *     }
   *   ],
   *   drop_indexes: [
   *     {
   *       name: 'del_index'
   *     }
   *   ]
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_updatedatabaseindexs.html 官方文档}
   */
  updateDatabaseIndex(input: Schemas.UpdateDatabaseIndexRequest, options?: CallOptions): Promise<Schemas.UpdateDatabaseIndexResponse>;

  /**
   * 数据库更新记录
   *
   * Changes records of the cloud database with `update`, or replaces one with `set`, which inserts it
   * where it does not exist.
   *
   * Names: `updateDatabaseRecord`; path `/tcb/databaseupdate`.
   *
   * Documented errcodes: -1000, -1, 40001, 40014, 40097, 40101, 41001, 42001, 43002, 44002, 47001, 85088.
   *
   * @example
   * await wx.updateDatabaseRecord({
   *   env: 'test2-4a89da',
   *   query: 'db.collection("geo").where({age:14}).update({data:{age: _.inc(1)}})'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/cloudbase/database/api_updatedatabaserecord.html 官方文档}
   */
  updateDatabaseRecord(input: Schemas.UpdateDatabaseRecordRequest, options?: CallOptions): Promise<Schemas.UpdateDatabaseRecordResponse>;

  /**
   * 官方收录管理
   *
   * Lets WeChat list a live room in its channel (官方收录), or not. 10,000 calls a day.
   *
   * Names: `updateFeedPublic`, in cloud functions and formerly `liveBroadcast.updateFeedPublic` (云调用); path `/wxaapi/broadcast/room/updatefeedpublic`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.updateFeedPublic({
   *   roomId: 6474,
   *   isFeedsPublic: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatefeedpublic.html 官方文档}
   */
  updateFeedPublic(input: Schemas.UpdateFeedPublicRequest, options?: CallOptions): Promise<Schemas.UpdateFeedPublicResponse>;

  /**
   * 更新商品
   *
   * Changes a product (商品); send only the fields that change, and `goodsId`. An approved product takes new prices
   * only (`priceType`, `price`, `price2`), one in review takes nothing, one not in review takes everything.
   *
   * Names: `updateGoodsinfo`, in cloud functions and formerly `liveBroadcast.goodsUpdate` (云调用); path `/wxaapi/broadcast/goods/update`.
   *
   * Documented errcodes: 40001, 200002, 300002, 300003, 300006, 300007, 300010, 300011.
   *
   * @example
   * await wx.updateGoodsinfo({
   *   goodsInfo: {
   *     coverImgUrl: 'ZuYVNKk9sMP1X4m7FXdcDCKra251KDZTjS502UTV7gwalgLZXcrOhG6oNYX6c7AR',
   *     name: 'TIT茶杯',
   *     priceType: 1,
   *     price: 99.5,
   *     url: 'pages/index/index',
   *     goodsId: 9
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_updategoodsinfo.html 官方文档}
   */
  updateGoodsinfo(input: Schemas.UpdateGoodsinfoRequest, options?: CallOptions): Promise<Schemas.UpdateGoodsinfoResponse>;

  /**
   * 客服功能管理
   *
   * Switches customer service (客服) in a live room on or off. 10,000 calls a day.
   *
   * Names: `updateKF`, in cloud functions and formerly `liveBroadcast.updateKF` (云调用); path `/wxaapi/broadcast/room/updatekf`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.updateKF({
   *   roomId: 6491,
   *   closeKf: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatekf.html 官方文档}
   */
  updateKF(input: Schemas.UpdateKFRequest, options?: CallOptions): Promise<Schemas.UpdateKFResponse>;

  /**
   * 客服子商户更新商户信息
   *
   * Changes the name or the picture of a sub-merchant (客服子商户). What is left out or empty stays as it is.
   *
   * Names: `updateKfBusiness`, in the docs `updatebusiness` (接口英文名); path `/cgi-bin/business/update`.
   *
   * Documented errcodes: 40004, 40007, 45071, 45077, 45078, 45079.
   *
   * @example
   * await wx.updateKfBusiness({
   *   business_id: 1,
   *   nickname: '苹果',
   *   icon_media_id: ''
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-management/api_updatebusiness.html 官方文档}
   */
  updateKfBusiness(input: Schemas.UpdateKfBusinessRequest, options?: CallOptions): Promise<Schemas.UpdateKfBusinessResponse>;

  /**
   * 更新配送单状态
   *
   * For carriers: tells WeChat that a delivery has a new status. WeChat passes it on to the merchant and
   * notifies the receiver.
   *
   * Names: `updateOrder`; path `/cgi-bin/express/local/delivery/update_order`.
   *
   * Documented errcodes: -1.
   *
   * @example
   * await wx.updateOrder({
   *   wx_token: '',
   *   shopid: 0,
   *   shop_order_id: 'C1638702836167U4v252',
   *   shop_no: '6261889268017',
   *   waybill_id: '3436608931550646273',
   *   action_time: 1638703215,
   *   order_status: 202,
   *   action_msg: '',
   *   agent: {
   *     name: '李x利',
   *     phone: '1358xxxx',
   *     lng: 112.224839,
   *     lat: 22.690728
   *   },
   *   wxa_path: 'pages/index/index',
   *   expected_delivery_time: 1638705236
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-provider/api_updateorder.html 官方文档}
   */
  updateOrder(input: Schemas.UpdateOrderRequest, options?: CallOptions): Promise<Schemas.UpdateOrderResponse>;

  /**
   * 更新运单轨迹
   *
   * For carriers: reports a step of a parcel. WeChat shows it to the user and pushes it to the merchant.
   *
   * Names: `updatePath`, in cloud functions and formerly `logistics.updatePath` (云调用); path `/cgi-bin/express/delivery/path/update`.
   *
   * Documented errcodes: -1, 40001.
   *
   * @example
   * await wx.updatePath({
   *   token: 'TOKEN',
   *   waybill_id: '12345678901234567890',
   *   action_time: 1533052800,
   *   action_type: 300002,
   *   action_msg: '丽影邓丽君【18666666666】正在派件'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_updatepath.html 官方文档}
   */
  updatePath(input: Schemas.UpdatePathRequest, options?: CallOptions): Promise<Schemas.UpdatePathResponse>;

  /**
   * 配置面单打印员
   *
   * Adds or removes someone who prints labels (面单打印员); there may be several, and they need not be members
   * of the mini program's project. Needed only with WeChat's printing program for PC (微信打单).
   *
   * Names: `updatePrinter`, in cloud functions and formerly `logistics.updatePrinter` (云调用); path `/cgi-bin/express/business/printer/update`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.updatePrinter({
   *   openid: 'oJ4v0wRAfiXcnIbM3SgGEUkTw3Qw',
   *   update_type: 'bind',
   *   tagid_list: '123,456'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-business/api_updateprinter.html 官方文档}
   */
  updatePrinter(input: Schemas.UpdatePrinterRequest, options?: CallOptions): Promise<Schemas.UpdatePrinterResponse>;

  /**
   * 回放功能管理
   *
   * Switches the replay (回放) of a live room on or off. 10,000 calls a day.
   *
   * Names: `updateReplay`, in cloud functions and formerly `liveBroadcast.updateReplay` (云调用); path `/wxaapi/broadcast/room/updatereplay`.
   *
   * Documented errcodes: 300023.
   *
   * @example
   * await wx.updateReplay({
   *   roomId: 6474,
   *   closeReplay: 0
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatereplay.html 官方文档}
   */
  updateReplay(input: Schemas.UpdateReplayRequest, options?: CallOptions): Promise<Schemas.UpdateReplayResponse>;

  /**
   * 报名银行转账技术服务费优惠活动
   *
   * Enters a merchant for the lower service fee of bank transfer (银行转账技术服务费优惠活动), for payments
   * of authenticated stores.
   *
   * Names: `updateWqfChargeFee`; path `/retail/B2b/updatewqfchargefee`.
   *
   * Documented errcodes: 2, 14.
   *
   * @example
   * await wx.updateWqfChargeFee({
   *   sub_mchid: '123',
   *   certified_charge_fee_numerator: 22
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_updatewqfchargefee.html 官方文档}
   */
  updateWqfChargeFee(input: Schemas.UpdateWqfChargeFeeRequest, options?: CallOptions): Promise<Schemas.UpdateWqfChargeFeeResponse>;

  /**
   * 更新物品信息接口
   *
   * Replaces the goods of a waybill handed in with follow_waybill. How often that is possible is limited;
   * then 9300560 comes.
   *
   * Names: `update_follow_waybill_goods`; path `/cgi-bin/express/delivery/open_msg/update_follow_waybill_goods`.
   *
   * Documented errcodes: -1, 40003, 9300507, 9300513, 9300534, 9300559, 9300560.
   *
   * @example
   * await wx.update_follow_waybill_goods({
   *   waybill_token: 'o_ARWHaxIxzWHmdui-AIw8SuE1QtaUZK8aUnZguAn1nsZ72ZjWlq8btV8j-wAc94',
   *   openid: 'ovtZW4yB7DIj3CxOb6ii-nk4HhFo',
   *   goods_info: {
   *     detail_list: [
   *       {
   *         goods_name: '测试更新商品',
   *         goods_img_url: 'www.qq.com'
   *       }
   *     ]
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_update_follow_waybill_goods.html 官方文档}
   */
  update_follow_waybill_goods(input: Schemas.UpdateFollowWaybillGoodsRequest, options?: CallOptions): Promise<Schemas.UpdateFollowWaybillGoodsResponse>;

  /**
   * 更新物流信息
   *
   * Replaces the goods of a waybill handed in with trace_waybill. How often that is possible is limited;
   * then 9300560 comes.
   *
   * Names: `update_waybill_goods`; path `/cgi-bin/express/delivery/open_msg/update_waybill_goods`.
   *
   * Documented errcodes: -1, 40003, 9300507, 9300513, 9300534, 9300559, 9300560.
   *
   * @example
   * await wx.update_waybill_goods({
   *   waybill_token: 'o_ARWHaxIxzWHmdui-AIw8SuE1QtaUZK8aUnZguAn1nsZ72ZjWlq8btV8j-wAc94',
   *   openid: 'ovtZW4yB7DIj3CxOb6ii-nk4HhFo',
   *   goods_info: {
   *     detail_list: [
   *       {
   *         goods_name: '测试更新商品',
   *         goods_img_url: 'www.qq.com'
   *       }
   *     ]
   *   }
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-search/api_update_waybill_goods.html 官方文档}
   */
  update_waybill_goods(input: Schemas.UpdateWaybillGoodsRequest, options?: CallOptions): Promise<Schemas.UpdateWaybillGoodsResponse>;

  /**
   * 发货信息合单录入
   *
   * Records the shipping of orders that were paid together (合单): the combined order names the payment, each
   * of `sub_orders` is shipped on its own. All of them are named by the same kind of number.
   *
   * Otherwise like uploadShippingInfo: the money stays frozen until then, the user gets a message, a later
   * call changes the record until receipt is confirmed, and an order can be reshipped once (shipping again
   * after completion, or with another `delivery_mode` or `logistics_type`). `upload_time` must be later than
   * in the call before; only express carriers can be split, into 15 parcels an order at most.
   *
   * Names: `uploadCombinedShippingInfo`, in cloud functions and formerly `wxa.sec.order.uploadCombinedShippingInfo` (云调用); path `/wxa/sec/order/upload_combined_shipping_info`.
   *
   * Documented errcodes: -1, 10060001, 10060002, 10060003, 10060004, 10060005, 10060006, 10060007, 10060008, 10060009, 10060012, 10060014, 10060019, 10060020, 10060023, 10060024, 10060025, 10060026, 10060031, 268485194, 268485195, 268485196, 268485197, 268485216, 268485224, 268485226, 268485227, 268485228.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_uploadcombinedshippinginfo.html 官方文档}
   */
  uploadCombinedShippingInfo(input: Schemas.UploadCombinedShippingInfoRequest, options?: CallOptions): Promise<Schemas.UploadCombinedShippingInfoResponse>;

  /**
   * 上传分片
   *
   * Sends one part of the video, or of the cover, of an upload that applyUpload began. Parts have 5 MB, only
   * the last may be smaller, and there are 100 at most: 500 MB for a video, 10 MB for a cover.
   *
   * Parts may come in any order; the same number sent again replaces the part before. Keep each `etag` for
   * commitUpload.
   *
   * Names: `uploadPart`; path `/wxa/sec/vod/uploadpart`.
   *
   * Documented errcodes: -2, -1, 43002, 44002, 47001, 47003, 10090001, 10090002, 10090003, 10090005, 10090038, 10090039, 10090040, 10090041, 10090042, 10090043, 10093011, 10093014, 10093023, 10093030.
   *
   * @example
   * await wx.uploadPart({});
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_uploadpart.html 官方文档}
   */
  uploadPart(input: Schemas.UploadPartRequest, options?: CallOptions): Promise<Schemas.UploadPartResponse>;

  /**
   * 发货信息录入
   *
   * Records how an order was shipped. The money of an order stays frozen until then; WeChat tells the user
   * about it in a message. Only with the last parcel of a split shipment (`is_all_delivered`) does the user
   * get the message that all is on its way.
   *
   * As long as the user has not confirmed receipt, a later call changes the record. Calling again after
   * everything was shipped, or with another `delivery_mode` or `logistics_type`, counts as reshipping
   * (重新发货), which an order allows once. `upload_time` puts the calls in order: an update needs a later one
   * than the call before.
   *
   * Only express carriers (logistics_type 1) can be split, into 15 parcels at most. Orders paid together go
   * through uploadCombinedShippingInfo. By hand it is done in the admin console (发货信息管理).
   *
   * Names: `uploadShippingInfo`, in cloud functions and formerly `wxa.sec.order.uploadShippingInfo` (云调用); path `/wxa/sec/order/upload_shipping_info`.
   *
   * Documented errcodes: -1, 10060001, 10060002, 10060003, 10060004, 10060005, 10060006, 10060007, 10060008, 10060009, 10060012, 10060014, 10060019, 10060020, 10060023, 10060024, 10060025, 10060026, 10060031, 268485194, 268485195, 268485196, 268485197, 268485216, 268485224, 268485226, 268485227, 268485228.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_uploadshippinginfo.html 官方文档}
   */
  uploadShippingInfo(input: Schemas.UploadShippingInfoRequest, options?: CallOptions): Promise<Schemas.UploadShippingInfoResponse>;

  /**
   * 新增临时素材
   *
   * Uploads a temporary media file (临时素材). The media id works for 3 days and as often as you like, for
   * example in sendCustomMessage or as the picture of a sub-merchant or a live room.
   *
   * Limits by `type`: image 10 MB, PNG, JPEG, JPG or GIF; voice 2 MB and 60 seconds, AMR or MP3; video 10 MB,
   * MP4; thumb 64 KB, JPG. Another note of the same page gives images 2 MB only: stay below that to be safe.
   *
   * Names: `uploadTempMedia`, in cloud functions and formerly `officialAccount.media.upload` (云调用); path `/cgi-bin/media/upload`.
   *
   * Documented errcodes: -1, 40001, 40004.
   *
   * @example
   * await wx.uploadTempMedia({
   *   type: 'image'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_uploadtempmedia.html 官方文档}
   */
  uploadTempMedia(input: Schemas.UploadTempMediaRequest, options?: CallOptions): Promise<Schemas.UploadTempMediaResponse>;

  /**
   * 上传媒体文件
   *
   * Uploads a picture for response_complaint. It stands in the JSON, as Base64 up to 1 MB, or as an address
   * up to 2 MB, which is preferred.
   *
   * Names: `upload_vp_file`; path `/xpay/upload_vp_file`.
   *
   * Documented errcodes: -1, 268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490007, 268490008, 268490009, 268490011, 268490012, 268490013, 268490014, 268490015, 268490016, 268490018, 268490019, 268490020, 268490021, 268490022, 268490023, 268490024.
   *
   * @example
   * await wx.upload_vp_file({
   *   env: 0,
   *   img_url: 'https://img.example.com/proof.png',
   *   file_name: 'proof.png'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_upload_vp_file.html 官方文档}
   */
  upload_vp_file(input: Schemas.UploadVpFileRequest, options?: CallOptions): Promise<Schemas.UploadVpFileResponse>;

  /**
   * 生物认证秘钥签名验证
   *
   * Tells whether a SOTER result (fingerprint or face, signed by the phone's secure hardware) is genuine.
   * Pass on what `wx.startSoterAuthentication` answered in the mini program, unchanged.
   *
   * Names: `verifySignature`, in cloud functions and formerly `soter.verifySignature` (云调用); path `/cgi-bin/soter/verify_signature`.
   *
   * Documented errcodes: 40001.
   *
   * @example
   * await wx.verifySignature({
   *   openid: '$openid',
   *   json_string: '$resultJSON',
   *   json_signature: '$resultJSONSignature'
   * });
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/soter/api_verifysignature.html 官方文档}
   */
  verifySignature(input: Schemas.VerifySignatureRequest, options?: CallOptions): Promise<Schemas.VerifySignatureResponse>;

  /** @deprecated Use {@link downLoadB2bBill}, which WeChat calls downLoadBill in the docs. */
  downLoadBill(input: Schemas.DownLoadB2bBillRequest, options?: CallOptions): Promise<Schemas.DownLoadB2bBillResponse>;

  /** @deprecated Use {@link getPaidUnionid}, which WeChat calls getPaidUnionId in cloud functions. */
  getPaidUnionId(input: Schemas.GetPaidUnionidRequest, options?: CallOptions): Promise<Schemas.GetPaidUnionidResponse>;

  /** @deprecated Use {@link refundB2bOrder}, which WeChat calls refundOrder in the docs. */
  refundOrder(input: Schemas.RefundB2bOrderRequest, options?: CallOptions): Promise<Schemas.RefundB2bOrderResponse>;

  /** @deprecated Use {@link setMsgJumPpath}, which WeChat calls setMsgJumpPath in cloud functions. */
  setMsgJumpPath(input: Schemas.SetMsgJumPpathRequest, options?: CallOptions): Promise<Schemas.SetMsgJumPpathResponse>;

  /** @deprecated Use {@link submitpages}, which WeChat calls submitPages in cloud functions. */
  submitPages(input: Schemas.SubmitpagesRequest, options?: CallOptions): Promise<Schemas.SubmitpagesResponse>;

  /** @deprecated Use {@link updateKfBusiness}, which WeChat calls updatebusiness in the docs. */
  updatebusiness(input: Schemas.UpdateKfBusinessRequest, options?: CallOptions): Promise<Schemas.UpdateKfBusinessResponse>;
}
