// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { BinaryAnswer } from '../call/binary-answer.ts';
import type { CallOptions } from '../operation/call-options.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its `operationId`. */
export interface Operations {
  /**
   * 获取交易保障标状态
   *
   * 查询小程序是否有交易保障标；没有时返回原因。
   *
   * Checks whether the mini program has the transaction guarantee badge (交易保障标), and if not, why.
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
   * 分页查询小程序的交易体验分，及扣分记录。
   *
   * Gets the mini program's transaction experience score (交易体验分) and the records of what lowered it, page by
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
   * 重置用户的 session_key 并返回新值。请求不传旧 session_key，而是用它生成的签名证明你持有它。旧 session_key 随即失效，应选在用户用不到它的时候调用。
   *
   * 新 session_key 的过期时间与旧的相同，重置不会延长有效期。频率限制：小程序每分钟 60,000 次，同一用户不能频繁调用。
   *
   * Replaces a user's session_key and returns the new one. The old key is not sent: a signature made with it proves
   * that you have it. The old key becomes invalid, so choose a time when the user does not need it.
   *
   * The new key expires when the old one would have; a reset does not extend its life. Limits: 60,000 calls per minute
   * for a mini program, and not often for the same user.
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
   * 上架或下架直播间内的商品。商品推送期间不可操作。
   *
   * Puts a product (商品) of a live room on sale, or takes it off sale. Not possible while the product is being
   * pushed.
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
   * 通过小程序商家助手，向与小程序绑定了用工关系的用户发送模板消息。用户须已订阅该模板。
   *
   * Sends a template message, through the merchant assistant (小程序商家助手), to a user who has an employment
   * relation (用工关系) bound with the mini program. The user must have subscribed to the template.
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
   * 批量解除在 B2C 模块中绑定的多个用户的用工关系。解除后，SendEmployeeRelationMsg 无法再向他们发送消息。
   *
   * Ends the employment relation (用工关系) of several users at once, as bound in the B2C module.
   * SendEmployeeRelationMsg can no longer reach them.
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
   * 配送失败、骑手退回商品后，确认已收到退回的商品。
   *
   * Confirms that you have received the goods of a failed delivery, which the rider returned.
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
   * 一次激活最多 100 台设备，均须为资源包对应的类型，每台消耗资源包中的一个 license。一台设备最多可激活 3 次，因此剩余有效期不会超过 3 年。
   *
   * 自 2024 年 9 月 9 日起设备不再需要 license；微信宣布本接口于 2024 年 12 月 31 日下线。在此之前，本接口对每台设备都返回成功，到期时间为 2030-01-01（1893427200），不消耗任何 license。
   *
   * Activates up to 100 devices, all of the package's type, and uses up one licence of the package for each. A device
   * can be activated up to 3 times, so that it never has more than 3 years left.
   *
   * Since 9 September 2024 devices need no licence, and WeChat announced that this call would end on 31 December 2024.
   * Until then it returns success for each device, with 2030-01-01 (1893427200) as its end, and uses up nothing.
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
   * 授权其他小程序使用本小程序的作品，逐部授权，每次最多 20 条。每条的成败相互独立，请检查成功响应中的 `results`。
   *
   * 每个 AppID 每天最多调用 1,000,000 次，每分钟最多 100 次。因超出频率限制而被拒绝的调用仍计入当天的额度，因此请均匀调用。
   *
   * Allows other mini programs to offer novels of this one, novel by novel, up to 20 permissions per call. Each
   * succeeds or fails on its own; check `results` of a successful response.
   *
   * Limits per AppID: 1,000,000 calls per day and 100 calls per minute. A call refused for exceeding the rate still
   * counts toward the day's limit, so spread calls evenly.
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
   * 在开发者对评价的首次评论下添加回复。
   *
   * Adds a reply (回复) below the developer's first answer to a comment.
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
   * 在云开发环境的数据库里新建集合。
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
   * 向云开发数据库的集合插入记录。
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
   * 延时运行云函数：最早 6 秒后，最晚 30 天后。
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
   * 向直播商品库添加商品并提交审核。审核通过后，用 importGoods 将其加入直播间。
   *
   * 请保存 `goodsId` 和 `auditId`，后续接口需要用到。每天 500 次，与 resubmitAudit 共用。
   *
   * Adds a product (商品) to the live rooms' product library and submits it for review. Once it is approved,
   * importGoods adds it to a room.
   *
   * Keep `goodsId` and `auditId`: later operations need them. 500 calls per day, shared with resubmitAudit.
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
   * 将设备加入设备组。一个设备组最多 50 台设备，一台设备同时只能在一个组内。
   *
   * Puts devices into a group. A group holds up to 50 devices, and a device can be in only one group at a time.
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
   * 向配送公司下配送单。响应含配送单号、费用，以及骑手、门店和用户之间核验用的取货码和收货码。状态变化以事件推送，收货人会收到通知。
   *
   * 前提：小程序已认证、已开启消息推送（安全模式、JSON；由第三方平台代接时不要求），并已在微信公众平台绑定配送公司的账号。达达可提前最多 72 小时预约，闪送可提前 2 到 48 小时预约。
   *
   * resultcode 不为 0 表示配送公司拒单，错误码和错误信息均为配送公司自己的。中文须原样发送，不要转成 Unicode 转义，后者是拒单的常见原因。
   *
   * Orders a delivery from a carrier. The response has the delivery number, the fee and the codes that rider, shop and
   * user show each other. Status changes are pushed as events, and the receiver gets notifications.
   *
   * Requirements: the mini program is verified, receives pushed events (safe mode, JSON; not required if a third-party
   * platform does it), and is bound to your account with the carrier in the admin console. A delivery can be booked up
   * to 72 hours ahead with Dada (达达), and 2 to 48 hours ahead with Shansong (闪送).
   *
   * A resultcode other than 0 means that the carrier refused the order; the code and the message are the carrier's
   * own. Send Chinese text as it is, not as Unicode escapes, which are a known cause of refusals.
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
   * 在附近小程序中登记小程序的地点，或修改 `poi_id` 指定的已登记地点。地点须先审核，结果由 getNearbyPoiList 返回。
   *
   * 不支持并发调用，请串行调用，间隔约 1 秒。
   *
   * Registers a place (地点) of the mini program in 附近小程序, or changes the registered one given by `poi_id`. The
   * place is reviewed first; getNearbyPoiList returns the result.
   *
   * Calls must not run in parallel: make them one after another, about 1 second apart.
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
   * 向快递公司下单生成运单，返回运单号和面单数据。生成好的面单由 getExpressOrder 返回。
   *
   * 小程序内的订单（`add_source` 为 0）传 openid，用户会收到物流通知；App 或网页的订单（`add_source` 为 2）传 wx_appid，不发通知。
   *
   * 快递公司拒单时，错误码为 9300501，delivery_resultcode 和 delivery_resultmsg 为快递公司自己的错误码和错误信息。中文须原样发送，不要转成 Unicode 转义；这是拒单的常见原因。
   *
   * Orders a waybill from an express carrier, and returns the parcel's number and the data for its label.
   * getExpressOrder returns the finished label.
   *
   * For an order in the mini program (`add_source` 0) send openid; the user gets a notification. For one in an app or
   * web page (`add_source` 2) send wx_appid; no notification is sent.
   *
   * If the carrier refuses, the failure has errcode 9300501, and the carrier's own number and message are
   * delivery_resultcode and delivery_resultmsg. Send Chinese text as it is, not as Unicode escapes: that is a known
   * cause of refusals.
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
   * 添加分账接收方，可以是用户或商户；一个小程序最多 1000 个。之后用 createProfitSharingOrder 向其分账。
   *
   * `pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Adds a profit-sharing receiver (分账接收方), a user or a merchant; a mini program may have 1000 of them.
   * createProfitSharingOrder then pays a share.
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
   * 对评价发表评论。开发者的首次回应称为评论；之后的都称为回复，见 addCommenTreply。
   *
   * Answers a comment (评价). The developer's first answer is called 评论; everything after it is a reply, see
   * addCommenTreply.
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
   * 商家同意退货后创建退货单，返回退货 ID。微信随后向用户发送通知，用户由此预约上门取件，或填写退货运单号。
   *
   * 一个 `shop_order_id` 对应一个退货 ID。一个订单分多次退货时，每次退货使用各自的编号。字符串采用 UTF-8。
   *
   * Creates a return once the merchant has agreed to it, and returns its return id. WeChat then sends the user a
   * notice, from which the user arranges the pick-up or enters the waybill number of the return.
   *
   * A `shop_order_id` has one return id. If the goods of an order go back in several returns, give each return its own
   * number. Text is UTF-8.
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
   * 为直播间的主播添加主播副号，副号不得与主播账号相同。每天 10,000 次。
   *
   * Gives a live room's host a second account (主播副号), which must differ from the host's own. 10,000 calls per day.
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
   * 为尚无骑手接单的订单增加小费。新金额取代原金额，且须高于原金额。
   *
   * 顺丰同城急送：最多 10 次，最高 200 元。闪送：只能为 2、3、5、10、15、20、50、100 元之一。达达：最高 30 元，且不超过商品价值。美团：不支持小费。
   *
   * Raises the tip for an order that no rider has accepted yet. The new amount replaces the previous one and must be
   * higher.
   *
   * SF (顺丰同城急送): up to 10 times and 200 yuan. Shansong (闪送): one of 2, 3, 5, 10, 15, 20, 50 and 100 yuan. Dada
   * (达达): up to 30 yuan and no more than the value of the goods. Meituan (美团): no tips.
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
   * 把用户看广告之后的行为（转化行为，如下单）上报到 addUserActionSet 创建的数据源。
   *
   * 官方文档只给出了路径；字段取自腾讯广告的文档（https://ad.weixin.qq.com/guide/457），该文档列出的其他字段也可以传。
   *
   * Reports what users did after they came from an advertisement (转化行为), such as an order, to a data source from
   * addUserActionSet.
   *
   * The official page gives only the path; the fields are those of Tencent's advertising documentation
   * (https://ad.weixin.qq.com/guide/457), and other fields named there may be sent as well.
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
   * 创建数据源：addUserAction 把用户在其上的行为上报到数据源，用来优化带来这些行为的广告。每种类型创建一个即可。
   *
   * 官方文档只给出了路径；字段取自腾讯广告的文档（https://ad.weixin.qq.com/guide/457），该文档列出的其他字段也可以传。
   *
   * Creates a data source (数据源): addUserAction reports what users did to it, so that the advertisements that led to it
   * can be optimised. One per type is enough.
   *
   * The official page gives only the path; the fields are those of Tencent's advertising documentation
   * (https://ad.weixin.qq.com/guide/457), and other fields named there may be sent as well.
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
   * 授权其他小程序使用本小程序的全部作品，每次最多 20 个小程序。每个小程序的成败相互独立，请检查成功响应中的 `results`。每个 AppID 每天最多调用 100,000 次。
   *
   * Allows other mini programs to offer all novels of this one, up to 20 mini programs per call. Each succeeds or
   * fails on its own; check `results` of a successful response. 100,000 calls per day per AppID.
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
   * 添加客服账号，最多 100 个。公众号须先在微信公众平台设置微信号。
   *
   * Adds a customer service agent account (客服账号), up to 100 of them. An official account must first set its WeChat
   * id (微信号) in the admin console.
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
   * 为直播间添加小助手，协助管理直播。每天 10,000 次。
   *
   * Adds assistants (小助手), who help to run a live room. 10,000 calls per day.
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
   * 从公共模板库选用模板添加到账号下，关键词及其顺序由你指定。sendMessage 需要本接口返回的模板 ID。标题用 getPubNewTemplatetitles 查询，关键词用 getpubnewtemplatekeywords 查询。
   *
   * Adds a template from the public library to the account's own, with the chosen keywords in the given order.
   * sendMessage needs the id that it returns. getPubNewTemplatetitles finds the title, getpubnewtemplatekeywords its
   * keywords.
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
   * 对云开发数据库的集合做聚合：分组、联表、变换结构。
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
   * 开始分片上传大视频，返回 `upload_id`。随后用 uploadPart 上传各分片（顺序不限），再用 commitUpload 合并，后者返回文件的 ID。
   *
   * 如果封面图也分片上传，须传 `cover_type`；不传则以视频首帧为封面。视频最大 500 MB，封面最大 10 MB。
   *
   * Starts the upload of a large video in parts and returns its `upload_id`. Then send each part with uploadPart, in
   * any order, and join them with commitUpload, which returns the file's id.
   *
   * Send `cover_type` if you will upload a cover picture in parts too; without it the first frame of the video becomes
   * the cover. A video may have up to 500 MB, a cover up to 10 MB.
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
   * 将作品的编辑版提交审核；审核通过后，编辑版成为发布版。作品至少要有一章；如果分卷，分卷须覆盖所有章节。
   *
   * Submits the edited version (编辑版) of a novel for review; when it passes, it becomes the published one. The novel
   * needs at least one chapter; if it has volumes, they must cover every chapter.
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
   * 首次提审或重新提审短剧。首次提审须传全部必填字段，响应返回新短剧的 ID。重新提审传 `drama_id` 和有变化的内容；对未通过的剧集，建议传可保持顺序的 `replace_media_list`，而不是新的 `media_id_list`。
   *
   * 图片和文件须先由同一小程序用 uploadTempMedia 上传，保存 3 天。该接口返回的 media_id 在这里称为 material_id，以免与剧集的 media_id 混淆。
   *
   * 自 2026-07-28 12:00（Asia/Shanghai）起，一律申请版权保护，`authorized_material_id` 不再需要，`ai_software_ownership_proof` 和 `other_platform_publication_proof` 开始生效。
   *
   * Submits a drama for review, for the first time or again. The first time, send all required fields; the response
   * has the new drama's id. Later, send `drama_id` and what has changed. For refused episodes, send
   * `replace_media_list`, which keeps the order, rather than a new `media_id_list`.
   *
   * First upload pictures and documents with uploadTempMedia, from the same mini program; they are kept for 3 days.
   * The media_id that it returns is called material_id here, so that it is not confused with an episode's.
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
   * 授权另一个小程序播放本小程序的全部短剧。双方都须有【文娱-微短剧】类目。
   *
   * Allows another mini program to play all dramas of this one. Both need the category 文娱-微短剧.
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
   * 把受版权保护的短剧授权给另一个小程序，或授权给主体；授权给主体时，该主体下类目符合要求的所有小程序均可使用。每部短剧的成败相互独立，失败的短剧列在成功响应的 `result` 中。
   *
   * 双方都须有【文娱-微短剧】或【文娱-互动微短剧】类目。版权保护在用 auditDrama 提审短剧时申请。
   *
   * Licenses dramas under copyright protection to another mini program, or to a company, which covers all its mini
   * programs of the right category. Each drama succeeds or fails on its own; failures are listed in `result` of a
   * successful response.
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
   * 授权另一个小程序播放本小程序的部分短剧。每部短剧的成败相互独立，失败的短剧列在成功响应的 `result` 中。
   *
   * 双方小程序都须有【文娱-微短剧】类目，且短剧须已审核通过。接口名是微信自己的写法，路径为 `authorizedrama`。
   *
   * Allows another mini program to play some dramas of this one. Each drama succeeds or fails on its own; failures are
   * listed in `result` of a successful response.
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
   * 从银行卡图片中识别卡号。图片用文件 `img` 上传，或用 `img_url` 传地址。
   *
   * 开放给已认证的账号，每天 100 次；更多次数可在微信服务市场（fuwu.weixin.qq.com）购买。
   *
   * Reads the card number from a picture of a bank card. Send the picture as the file `img`, or its URL as `img_url`.
   *
   * Open to verified accounts, with 100 calls per day; more can be bought on the service market (fuwu.weixin.qq.com).
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
   * 向作品的编辑版添加最多 10 章；auditBook 审核通过后读者才能看到。审核中的作品不能添加。请串行调用，不要并发。
   *
   * 章节排序方式为「追加」的作品，章节按列表中的顺序加到末尾，与 `seq` 无关；可用 reorderChapter 和 updateBook 调整顺序。排序方式为「seq 递增」的作品，每章按各自的 `seq` 排列，值相同的排在已有章节之后。标题首尾的空格会被删除，中间的连续空格合并为一个。
   *
   * Adds up to 10 chapters to the edited version (编辑版) of a novel; readers see them once auditBook passes. Not
   * allowed while the novel is in review. Make one call after another, never in parallel.
   *
   * In a novel with appended order, the chapters are added at the end, in the order of the list, regardless of `seq`;
   * reorderChapter and updateBook move them. In a novel ordered by seq, each is placed by its `seq`, after others with
   * the same value. Spaces around a title are removed, and several in a row within it become one.
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
   * 一次获取最多 100 个运单的状态和面单，内容与 getExpressOrder 逐个返回的相同。响应中每一项都有自己的 errcode，使用前须先检查。
   *
   * Up to 100 waybills with their states and labels, as getExpressOrder gives them one by one. Each entry of the
   * response has its own errcode: check it before you use the rest.
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
   * 把短剧加入微信的短剧推广计划、查询其在计划中的状态，或将其移出。使用本接口即表示接受《微信小程序平台短剧推广计划合作协议》，包括其中的授权和收益分成条款，请先阅读。
   *
   * token 必须属于提审短剧的小程序，即其 AppID 与每一个 `src_appid` 相同。短剧的码率须大于 0.5 Mbps，分辨率须大于 720。加入时只要有一部短剧不符合条件，整次调用就会失败；可用 `action_type` 2 查询状态。
   *
   * Adds dramas to WeChat's promotion plan (短剧推广计划), looks up their state there, or removes them. Using it means
   * accepting the plan's agreement (微信小程序平台短剧推广计划合作协议), including its licences and revenue sharing: read it first.
   *
   * The token must be that of the mini program that submitted the dramas, so its AppID equals every `src_appid`. A
   * drama needs more than 0.5 Mbps and a resolution above 720. When joining, one unsuitable drama fails the whole
   * call; the states can be looked up with `action_type` 2.
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
   * 预录入最多 100 个门店。之后门店负责人在小程序里做门店认证授权时，插件会显示预录入的信息，一键即可确认。
   *
   * 各门店逐个判定是否接受，因此成功时也要查看 `failure_record_list`。负责人一旦用手机号和验证码调取了预录入的信息，就必须由同一个微信号完成认证。
   *
   * Enters up to 100 stores in advance. When an owner later runs the store authentication (门店认证授权) in the mini
   * program, the plugin shows the entered data, and one tap confirms it.
   *
   * Stores are accepted or refused one by one, so check `failure_record_list` in a success too. Once an owner has
   * fetched the entered data with phone number and code, the same WeChat user has to finish the authentication.
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
   * 为小程序绑定或解绑快递公司账号。EMS 的绑定须经审核，结果由 getAllAccount 返回。
   *
   * Binds an account with a carrier to the mini program, or unbinds it. For EMS the binding is reviewed; getAllAccount
   * returns the result.
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
   * 将企业微信的企业绑定到小程序，由该企业的微信客服接待小程序的用户。企业与小程序的主体必须相同。
   *
   * 同一时间只能绑定一家企业；用 unbindKfWork 解绑当前企业。开放给非个人主体的小程序。
   *
   * Binds a WeChat Work (企业微信) company to the mini program, so that its customer service (微信客服) serves the
   * mini program's users. The company must be registered to the same legal entity as the mini program.
   *
   * Only one company can be bound at a time; unbindKfWork releases the current one. Open to mini programs of
   * organisations, not of individuals.
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
   * 发起小程序与配送公司账号的绑定，仅限第三方平台调用。小程序管理员会收到消息，并到配送公司的网站完成绑定。
   *
   * Starts binding a mini program to an account with a carrier; for third-party platforms only. The mini program's
   * administrator gets a message and finishes it on the carrier's site.
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
   * 把广告账户绑定到小程序，以便把广告金充值到该账户。结果用 query_transfer_account 查询。路径里确实拼写为 `accout`。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。
   *
   * Binds an advertising account to the mini program, so that advertising funds (广告金) can be charged to it.
   * query_transfer_account returns the result. The path really is spelt `accout`.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
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
   * 从图片中识别营业执照的各项内容。执照上没有的字段不返回。图片用文件 `img` 上传，或用 `img_url` 传地址。
   *
   * 开放给已认证的账号，每天 100 次；更多次数可在微信服务市场（fuwu.weixin.qq.com）购买。
   *
   * Reads the fields of a Chinese business licence (营业执照) from a picture. The response leaves out fields that the
   * licence does not have. Send the picture as the file `img`, or its URL as `img_url`.
   *
   * Open to verified accounts, with 100 calls per day; more can be bought on the service market (fuwu.weixin.qq.com).
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
   * 对微信的投诉判定提出申诉。getOrderDetail 的 `appealState` 为 401 时可申诉。
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
   * 检测微信能否访问账号的回调 URL：解析其域名，并对每个地址 ping 一次。未设置回调 URL 的账号返回 40201。
   *
   * Checks whether WeChat can reach the account's callback URL: resolves its host name and sends one ping to each
   * address. An account without a callback URL gets 40201.
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
   * 取消订单，响应中有配送公司扣除的金额。取消前可用 preCancelOrder 查询该金额。
   *
   * 顺丰同城急送、闪送和美团在送达前均可取消，达达在骑手取货前可取消。
   *
   * Cancels an order; the response says how much the carrier keeps. preCancelOrder tells you this before you cancel.
   *
   * SF (顺丰同城急送), Shansong (闪送) and Meituan (美团) allow cancelling until the order is delivered, Dada (达达)
   * until the rider has collected it.
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
   * 向快递公司取消运单。
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
   * 把 currency_pay 扣除的代币全部或部分退还给用户。
   *
   * Gives coins taken by currency_pay back to a user, all or part of them.
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
   * 在 Android 和 HarmonyOS 上解除用户的订阅。结果由消息推送 `xpay_subscribe_signing_result_notify` 确认。第三方平台不能调用。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。订阅没有沙箱环境，用正式环境的 AppKey 签名。
   *
   * Ends a user's subscription (解约) on Android and HarmonyOS. The push
   * `xpay_subscribe_signing_result_notify` confirms it. Third-party platforms cannot call this.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
   * Subscriptions have no sandbox: sign with the production AppKey.
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
   * 撤销 setkfadmin：该客服不再是客服管理员，但仍是客服。
   *
   * 注意：这是 GET 请求，但会修改数据。
   *
   * Undoes setkfadmin: the agent is no longer a customer service administrator (客服管理员), but remains an agent.
   *
   * Note that this is a GET request although it changes data.
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
   * 检查前端传来的加密数据是否真的来自微信。只能检查手机号数据，且须在微信生成数据后 3 天内；其他情况返回错误码 1。
   *
   * Checks whether encrypted data that the front end passed on really came from WeChat. Only phone number data can be
   * checked, and only for 3 days after WeChat created it; for anything else the call returns errcode 1.
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
   * 检查服务端保存的用户 session_key 是否仍有效。请求不传 session_key，而是用它生成的签名证明你持有它。校验失败返回 87009。
   *
   * 每个用户同时只有一个有效的 session_key。它会因时间过期，`wx.login` 或数据预拉取为该用户获取新 code 后也可能失效。
   *
   * Checks whether the session_key that the server keeps for a user is still valid. The key itself is not sent: a
   * signature made with it proves that you have it. A failed check gets 87009.
   *
   * A user has one valid session_key at a time. It expires with age, and may also end when `wx.login` or the data pre-fetch
   * (数据预拉取) obtains a new code for the user.
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
   * 校验姓名和身份证号是否属于该用户。code 来自微信的实名校验页，须先引导用户前往该页面。
   *
   * Checks whether a name and an identity card number belong to the user. The code comes from WeChat's own checking
   * page; send the user there first.
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
   * 查询老年患者的实名姓名和证件信息，结果已加密。code 在微信打开医院页面的 URL 中，有效期 10 分钟。
   *
   * `cipher_real_name` 用微信分配给医院的 32 字节密钥加密（AES-256-ECB，PKCS7 填充），再做 Base64 编码。解密后为 JSON：`real_name` 姓名，`id_card_no` 证件号，`id_card_type` 证件类型（1 居民身份证，4、5、6 依次为澳门、台湾、香港居民来往内地的通行证），`phone`，`phone_country_code`，以及 `timestamp`，即 Unix 时间戳（秒）。
   *
   * The verified name and document of an elderly patient, encrypted. The code is in the URL with which WeChat opens
   * the hospital's page, and is valid for 10 minutes.
   *
   * `cipher_real_name` is the Base64 of AES-256-ECB with PKCS7 padding, with the 32-byte key that WeChat gave the
   * hospital. Decrypted, it is JSON: `real_name` the name (姓名), `id_card_no` the number of the document (证件号),
   * `id_card_type` its type (1 identity card, 4, 5 and 6 the permits of residents of Macao, Taiwan and Hong Kong),
   * `phone`, `phone_country_code`, and `timestamp` in Unix seconds.
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
   * 查询用户是否已开通长辈就医服务。
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
   * 向患者下发微信就医助手消息。`status` 决定是哪种消息以及 `business_info` 的字段；完整的 status 列表见就医助手自己的文档（https://docs.qq.com/doc/DQXRyQURVdHJsaGJy）。
   *
   * 仅限已开通就医助手的公立医院和卫健委；须使用同主体公众号的 token。同一次就医的所有消息使用同一个 `order_id`。
   *
   * Sends a patient a message of WeChat's medical assistant (微信就医助手). `status` identifies the message and determines
   * the fields of `business_info`; the full list of statuses is in the assistant's own documentation
   * (https://docs.qq.com/doc/DQXRyQURVdHJsaGJy).
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
   * 通过消息通路把城市服务的办理结果发给用户，使用微信分配的模板。模板 ID 附带最多三个样式 ID，分别对应消息出现的三个位置：结果页、办事记录和页卡。
   *
   * 通过公众号提供服务时，`openid` 为用户在该公众号中的 openid；通过小程序提供服务时，为用户在小程序中的 openid，token 则用与该小程序关联且已开通消息通路的公众号的 token。
   *
   * 未关注公众号的用户，须在最近 30 天内于城市服务中使用过该服务才能收到消息，且每小时最多 5 条，30 天内最多 10 条（医疗类 20 条）。
   *
   * Sends a user the result of a city service through the message channel (消息通路), using a template that WeChat has
   * granted. The template's id comes with up to three style ids, one for each place where the message appears: the
   * result page, the list of the user's affairs (办事记录) and the card (页卡).
   *
   * If an official account serves the user, `openid` is the user's id in that account. If a mini program does, it is
   * the id in the mini program, and the token is that of an official account that is linked to it and has the message
   * channel.
   *
   * A user who does not follow the account gets messages only after using the service inside city services within the
   * last 30 days, and then at most 5 per hour and 10 in 30 days (20 for medical services).
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
   * 获取微信城市服务内某个页面的链接：服务主页、首页、专题页或服务列表页。其他字段是否必填由 `page_type` 决定。
   *
   * The link to a page inside WeChat's city services (城市服务): a service's own page, the home page, a topic page or a
   * list of services. `page_type` determines which of the other fields are required.
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
   * 将一个接口当天的调用次数清零。清零哪个账号取决于 token：使用接口所属账号的 token。
   *
   * 每个账号每月可清零 50 次，与 clearQuota 的次数分开计算；每次生效的清零消耗一次。调用次数可能有约 1% 的误差。
   *
   * Resets today's call count of one operation to zero. The token decides whose count is reset: use the token of the
   * account that the operation belongs to.
   *
   * An account has 50 resets per month, in addition to those of clearQuota; each reset that takes effect uses one.
   * Call counts may be off by about 1%.
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
   * 用账号的 access_token 将该账号所有接口当天的调用次数清零。如果连 token 也无法获取，用 clearQuotaByAppSecret。
   *
   * 每个账号每月可清零 10 次，与 clearQuotaByAppSecret 共用；第三方平台代为清零的次数也计入。调用次数可能有约 1% 的误差。
   *
   * Resets today's call counts of all operations of an account to zero, with its access_token. If the token itself can
   * no longer be fetched, use clearQuotaByAppSecret.
   *
   * An account has 10 resets per month, shared with clearQuotaByAppSecret; resets by a third-party platform on its
   * behalf count too. Call counts may be off by about 1%.
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
   * 用 AppSecret（而非 access_token）将账号所有接口当天的调用次数清零。获取 token 的调用额度用完时使用。
   *
   * 每个账号每月可清零 10 次，与 clearQuota 共用。调用次数可能有约 1% 的误差。方法虽为 POST，参数要放在查询参数里。
   *
   * Resets today's call counts of all operations of an account to zero, with its AppSecret instead of an access_token.
   * Use it when the quota for fetching tokens is used up.
   *
   * An account has 10 resets per month, shared with clearQuota. Call counts may be off by about 1%. The parameters go
   * in the query, although the method is POST.
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
   * 关闭待支付（ORDER_PRE_PAY）的订单。关单异步执行，用 getB2bOrder 确认是否已关闭。合单支付的所有订单一起关闭。
   *
   * `pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Closes an order that is waiting for payment (ORDER_PRE_PAY), asynchronously: check with getB2bOrder whether it is
   * closed. In a combined payment (合单支付), all its orders are closed together.
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
   * 向云开发的统计上报事件：任务已发送短信（`sendSmsTask`），或静态网站的页面被打开（`openH5`）。统计结果由 getCloudBaseStatistics 返回。
   *
   * Reports an event to the statistics of cloud development: text messages sent by a task (`sendSmsTask`), or the
   * opening of a page of the static website (`openH5`). getCloudBaseStatistics returns the figures.
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
   * 用户登录：用前端 `wx.login` 得到的 code 换取用户的 openid 和 session_key。code 只能用一次，且仅几分钟内有效。
   *
   * session_key 只保存在服务端，绝不能下发给小程序。
   *
   * Logs a user in: exchanges the code that `wx.login` gave the front end for the user's openid and session_key. A
   * code can be used once, and only for a few minutes.
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
   * 把用 uploadPart 上传的分片合并为一个文件，并返回其 ID。etag 用来确认每个分片都完整送达。
   *
   * 两个列表都按 `part_number` 排序，编号从 1 开始，不能缺号或重复。只有申请上传时传了 `cover_type`，才传封面的列表。
   *
   * Joins the parts that uploadPart sent into one file and returns its id. The etags prove that each part arrived
   * complete.
   *
   * Sort both lists by `part_number`, which starts at 1, without gaps or duplicates. Send the cover's list only if the
   * upload had a `cover_type`.
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
   * 识别图片中的印刷文字，分段返回，每段带位置。图片用文件 `img` 上传，或用 `img_url` 传地址。
   *
   * 开放给已认证的账号，每天 100 次；更多次数可在微信服务市场（fuwu.weixin.qq.com）购买。
   *
   * Reads printed text from a picture, in pieces, each with its position. Send the picture as the file `img`, or its
   * URL as `img_url`.
   *
   * Open to verified accounts, with 100 calls per day; more can be bought on the service market (fuwu.weixin.qq.com).
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
   * 把投诉标记为已处理。
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
   * 告知微信，开发者已就差评与用户和解，并附凭证。不是差评，或已向用户发送过消息时，调用失败，返回 10000。
   *
   * Tells WeChat, with proof, that the developer has reached an agreement with the user about a bad comment (和解).
   * The call fails with 10000 for other comments, and if the user was already sent the message.
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
   * 创建动态消息或私密消息的 ID。前端用它分享消息，之后用 setUpdatableMsg 或 setChatToolMsg 修改消息。ID 默认 24 小时内有效。
   *
   * 创建私密消息时，用 openid 或 unionid 指定唯一允许分享的用户，二者传其一即可。其他情况都不传。
   *
   * Creates the id of an updatable message (动态消息) or a private message (私密消息). The front end shares the
   * message with it; setUpdatableMsg or setChatToolMsg changes the message afterwards. The id is valid for 24 hours by
   * default.
   *
   * For a private message, give the one user who may share it, by openid or by unionid; one of them is enough.
   * Otherwise send neither.
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
   * 创建作品并返回其 ID。随后用 createChapter 或 batchCreateChapter 添加章节；作品通过 auditBook 的审核后，读者才能打开。
   *
   * 章节的排序方式由 `chapter_order_method` 决定：按上传顺序追加，或按每章的 `seq` 排序。微信把关键词和精彩片段用于推荐。
   *
   * Creates a novel and returns its id. Then add chapters with createChapter or batchCreateChapter; readers can open
   * the novel once it has passed the review of auditBook.
   *
   * `chapter_order_method` decides how chapters are ordered: appended in the order of upload, or sorted by each
   * chapter's `seq`. WeChat uses the keywords and the highlight for its recommendations.
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
   * 向作品的编辑版添加一章；auditBook 审核通过后读者才能看到。审核中的作品不能添加。请串行调用，不要并发。
   *
   * 章节排序方式为「追加」的作品，章节加到末尾，与 `seq` 无关；可用 reorderChapter 和 updateBook 调整顺序。排序方式为「seq 递增」的作品，章节按 `seq` 排列，值相同的排在已有章节之后。标题首尾的空格会被删除，中间的连续空格合并为一个。
   *
   * Adds a chapter to the edited version (编辑版) of a novel; readers see it once auditBook passes. Not allowed while
   * the novel is in review. Make one call after another, never in parallel.
   *
   * In a novel with appended order, the chapter is added at the end, regardless of `seq`; reorderChapter and
   * updateBook move it. In a novel ordered by seq, it is placed by its `seq`, after others with the same value. Spaces
   * around the title are removed, and several in a row within it become one.
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
   * 创建设备组，用户可一次订阅整组设备。组内设备均为同一类型，即 `model_id` 所属的类型。
   *
   * Creates a group of devices, to which a user can subscribe in one step. All devices of a group are of one type,
   * that of `model_id`.
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
   * 把订单的一笔分账付给一个接收方，接收方须先用 addProfitSharingAccount 添加。订单下单时须已标记需要分账，且结算完成；沙箱订单不会结算。
   *
   * 一笔订单最多可分给 45 个接收方，每个接收方一次；分账总额不超过订单金额的 29%，有退款时不超过退款后剩余金额的 29%。待分账资金自支付起冻结 180 天，或到 finishProfitSharingOrder 为止。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Pays a share (分账) of an order to one receiver, who has to be added with addProfitSharingAccount. The order must
   * have been placed with profit sharing and be settled, which sandbox orders never are.
   *
   * An order may be shared among 45 receivers, once with each; all shares together may take up to 29% of it, or of
   * what is left of it after refunds. The money stays frozen for sharing for 180 days after the payment, or until
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
   * 生成方形的小程序二维码，打开小程序的某个页面。永久有效。适合码数量少的场景：与 getQRCode 合计最多 100,000 个；getUnlimitedQRCode 没有此限制。
   *
   * 只能打开已发布的页面；开发中页面的码可在开发者工具中预览。响应即图片本身。
   *
   * Creates a square QR code (小程序二维码) that opens a page of the mini program. It never expires. Use it for a
   * small number of codes: this call and getQRCode together are limited to 100,000 in total; getUnlimitedQRCode has no
   * such limit.
   *
   * Only published pages can be opened; the code of a page still in development can be previewed in the developer
   * tools. The response is the picture itself.
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
   * 创建直播间。创建后出现在直播间列表中，主播可按计划时间开播。主播尚未实名认证时，接口返回错误码 300036，并附带 `qrcode_url`。
   *
   * Creates a live room (直播间). It then appears in the list of rooms, and the host can go live at the planned time.
   * If the host has not yet verified their identity, the call fails with 300036 and returns `qrcode_url` with the
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
   * 发起任务，按 CSV 文件群发短信；每条短信都指向云开发静态网站的一个页面，由该页面打开小程序。
   *
   * 先以 FileType `SMS` 调用 describeExtensionUploadInfo 获取上传地址，用 PUT 把填好的 CSV 模板传上去，再用同一响应里的 `CodeUri` 发起任务，之后用 describeSmsRecords 查看发送情况。短信由【小程序名称】、自定义内容（最多 30 个字符）和链接组成。
   *
   * Starts a task that sends the text messages of a CSV file; each leads to a page of the cloud's static
   * website, which opens the mini program.
   *
   * Call describeExtensionUploadInfo with FileType `SMS` to learn where to upload, upload the filled-in CSV template
   * there with PUT, start the task with the `CodeUri` from the same response, and follow it with describeSmsRecords. A
   * message reads 【name of the mini program】, your text of up to 30 characters, and the link.
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
   * 获取微企付银行转账页面的链接，商户在该页面补充资料、签约，或修改被驳回的申请；即 retailGetMchOrder 返回「待完善信息」「待用户签约」或「申请驳回」时使用。
   *
   * 链接会过期，可点击次数也有限，每次都要重新创建。
   *
   * A link to the bank transfer page (微企付), where the merchant completes data, signs, or corrects a refused
   * application, that is, whenever retailGetMchOrder says 待完善信息, 待用户签约 or 申请驳回.
   *
   * The link expires and works only for a limited number of clicks; create a new one each time.
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
   * 用广告金为广告账户充值。结果用 query_funds_bill 查询。
   *
   * 用同一个 `request_id` 重复请求视为同一次充值；若该次已成功，返回 268490004。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。
   *
   * Charges advertising funds (广告金) to an advertising account. query_funds_bill returns the result.
   *
   * A repeat with the same `request_id` counts as the same charge and gets 268490004 if that one succeeded.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
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
   * 把商户虚拟支付账户的资金提现到其银行账户，可指定金额或全额提现。结果用 query_withdraw_order 查询。
   *
   * Transfers money from the merchant's virtual payment account to its bank account (提现): a given amount, or all of
   * it. query_withdraw_order returns the result.
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
   * 扣除用户用于支付的代币，赠送和购买的代币都会用到。
   *
   * 用同一个 `order_id` 重复请求返回 268490004：代币此前已扣除。退还代币用 cancel_currency_pay。
   *
   * Takes coins (代币) that a user pays with. Both gifted and bought coins are used.
   *
   * A repeat with the same `order_id` gets 268490004: the coins were already taken. cancel_currency_pay gives them
   * back.
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
   * 撤销由 authorizeApp 授予另一个小程序的、播放全部短剧的授权。
   *
   * Revokes the permission to play all dramas that authorizeApp gave to another mini program.
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
   * 撤销由 authorizeCopyright 授予小程序或主体的短剧版权授权。每部短剧的成败相互独立，失败的短剧列在成功响应的 `result` 中。
   *
   * Revokes the licence for dramas that authorizeCopyright gave to a mini program or a company. Each drama succeeds or
   * fails on its own; failures are listed in `result` of a successful response.
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
   * 撤销由 authorizedRama 授予另一个小程序的、播放部分短剧的授权。每部短剧的成败相互独立，失败的短剧列在成功响应的 `result` 中。
   *
   * Revokes the permission to play some dramas that authorizedRama gave to another mini program. Each drama succeeds
   * or fails on its own; failures are listed in `result` of a successful response.
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
   * 撤销由 addBookAuth 授予另一个小程序的单部作品授权。每个 AppID 每天最多调用 10,000 次。
   *
   * Revokes the permission for one novel that addBookAuth gave to another mini program. 10,000 calls per day per
   * AppID.
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
   * 删除分账接收方。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Deletes a profit-sharing receiver (分账接收方). `pay_sig` is made with the merchant's live AppKey (getAppKey).
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
   * 撤销由 addbookauthbyappid 授予另一个小程序的全部作品授权。每个 AppID 每天最多调用 100,000 次。
   *
   * Revokes the permission for all novels that addbookauthbyappid gave to another mini program. 100,000 calls per day
   * per AppID.
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
   * 删除作品，包括编辑版、发布版和该作品的所有授权。读者将无法再打开。审核中的作品不能删除。
   *
   * Deletes a novel, its edited and its published version, and all permissions for it. Readers can no longer open it.
   * Not allowed while it is in review.
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
   * 从作品的编辑版删除一章；auditBook 审核通过后读者不再看到。如果作品有分卷，先用 updateBook 设置新的分卷。
   *
   * Deletes a chapter from the edited version (编辑版) of a novel; readers no longer see it once auditBook passes. If
   * the novel has volumes, first set new ones with updateBook.
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
   * 删除开发者评论下的一条回复。
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
   * 删除云开发数据库的集合及其全部记录。
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
   * 删除云开发数据库的记录：按 ID 删除一条，或删除符合条件的全部记录。
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
   * 从直播间移除商品。接口名中的拼写错误出自微信。每天 10,000 次。
   *
   * Removes a product (商品) from a live room. WeChat misspells the call's name. 10,000 calls per day.
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
   * 从商品库和所有直播间删除商品，不可恢复。每天 1,000 次。
   *
   * Removes a product (商品) from the library and from every live room. This cannot be undone. 1,000 calls per day.
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
   * 删除一个媒资文件。
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
   * 从附近小程序中删除小程序的一个地点。
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
   * 删除开发者对评价的首次评论，其下的所有回复也一并删除。
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
   * 移除成员的直播角色：管理员、运营者或主播。主播仍有未开播的直播间时，其角色不能移除。超级管理员不可移除。
   *
   * Removes the administrator, operator or host role for live rooms (成员角色) from a person. A host keeps the role
   * while one of the host's rooms has not started yet. The super administrator cannot be removed.
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
   * 删除直播间；直播间状态不允许时无法删除。每天 10,000 次。
   *
   * Removes a live room (直播间), unless its state forbids it. 10,000 calls per day.
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
   * 移除直播间主播的主播副号。
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
   * 删除云存储的文件。个别文件删不掉不会使调用失败，请逐个检查 `status`。
   *
   * Deletes files of the cloud storage. A file that cannot be deleted does not fail the call: check the `status` of
   * each.
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
   * 供快递公司调用：上报包裹的下一个轨迹节点。收件人手机号已绑定用户时，微信会通知该用户；是否绑定见 `exist`。
   *
   * For carriers: tells WeChat about a parcel's next step. The user is notified if the receiver's phone number is
   * bound to a user; `exist` says whether it is.
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
   * 供快递公司调用：查询手机号是否已绑定用户，即 deliveryPathNotify 能否通知到该用户。
   *
   * For carriers: checks whether a phone number is bound to a user, so that deliveryPathNotify can reach the user.
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
   * 删除客服账号。
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
   * 删除账号下的模板。删除后不能再用它发送消息。
   *
   * Deletes a template from the account's own library. It can no longer be used to send messages.
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
   * 获取云开发扩展的文件上传地址，例如 createSendSmsTask 所用的 CSV 文件。上传时用 PUT 请求响应中的 `UploadUrl`。
   *
   * 本接口会转到腾讯云：字段名首字母大写，请求和响应分别包在 `PostData` 和 `Response` 里。
   *
   * Where to upload files for an extension of cloud development, such as the CSV file of createSendSmsTask. The upload
   * itself is a PUT to the `UploadUrl` of the response.
   *
   * This call is passed on to Tencent Cloud: names begin with capitals, and request and response are wrapped, in
   * `PostData` and `Response`.
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
   * 分页查询最近 2 个月发送的短信及其状态。
   *
   * 本接口会转到腾讯云：字段名首字母大写，请求包在 `PostData` 里，响应可能包在 `Response` 里，也可能不包。
   *
   * Text messages sent in the last 2 months, page by page, with their state.
   *
   * This call is passed on to Tencent Cloud: names begin with capitals, the request is wrapped in `PostData`, and the
   * response may come wrapped in `Response` or not.
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
   * 查询用 developerSetIaaDrama 设置的短剧变现方式。单次最多 100 部短剧。
   *
   * How dramas earn money, as set with developerSetIaaDrama. At most 100 dramas per call.
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
   * 列出用 developerPublishDrama 设置过上架时间的短剧，不含审核后自动上架的短剧。请求不带字段。
   *
   * The dramas whose release time was set with developerPublishDrama. Dramas released automatically after review are
   * not listed. The request has no fields.
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
   * 设置短剧在小程序中的上架时间。审核通过且已授权的短剧会立即上架；只有需要改为其他时间时才调用本接口。可重复设置，次数不限，以最后一次为准。
   *
   * Sets when dramas are released in the mini program (上架). A drama that has passed review and is authorised is
   * released immediately; call this only for another time. It can be set again any number of times; the last setting
   * counts.
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
   * 设置小程序的刷剧组件播放哪些短剧。每次调用都会覆盖上一次的列表，因此须一次传入全部短剧；传空列表则清空。
   *
   * 所有 ID 和名称都须正确，且每部短剧都须已授权给调用的小程序；只要有一部不符合，整次调用就会失败。
   *
   * Sets the dramas that the mini program's drama feed (刷剧组件) plays. Each call replaces the list of the previous call,
   * so send all of them together; an empty list clears it.
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
   * 告知微信短剧的变现方式：广告（IAA）、付费（IAP）或两者兼有。视频号推荐、视频号入口和播放器选集对不同方式的处理不同，设置错误或不设置都会损失流量和收入。
   *
   * 设置针对调用的小程序和某一部短剧，短剧由 `src_appid` 和 `drama_id` 共同确定。单次最多 50 部短剧。
   *
   * Tells WeChat how dramas earn money: by ads (IAA), by purchases (IAP) or by both. Channels recommendations,
   * Channels entries and the player's episode list treat them differently, so a wrong or missing setting costs traffic
   * and revenue.
   *
   * A setting belongs to the calling mini program and one drama, which `src_appid` and `drama_id` name together. At
   * most 50 dramas per call.
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
   * 设置播放器某个推荐位从哪些短剧中选取推荐。未设置列表时，从授权给小程序的全部短剧中选取。推荐位本身由 setPlayerDramaRecmdSwitch 开关。
   *
   * 传 `src_appid` 和 `drama_id` 时，列表针对该短剧的观众；两者都不传时，列表针对整个小程序，但单部短剧的列表优先。每次调用都会覆盖上一次的列表；不传 `list` 或传空列表则清空。AppID 错误，或有短剧未授权给调用方，都会使整次调用失败。
   *
   * Sets which dramas a recommendation slot of the player draws from. Without such a list it draws from all
   * dramas that are authorised to the mini program. The slot itself is switched by setPlayerDramaRecmdSwitch.
   *
   * With `src_appid` and `drama_id` the list is for the viewers of that drama; without both it is for the whole mini
   * program, and the list of a drama takes precedence over it. Each call replaces the previous list; without `list`,
   * or with an empty one, it is cleared. A wrong AppID, or a drama that is not authorised to the caller, fails the
   * whole call.
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
   * 获取最近 90 天内某一天的账单下载链接，以及当天的日终余额。链接 30 分钟内有效。
   *
   * 账单为 CSV，首行是表头，每个值以反引号开头。交易账单的列为：交易时间、公众账号ID、交易商户号、微信订单号、商户订单号、用户标识、交易状态（SUCCESS 已支付，REFUND 已发起退款）、微信退款单号、商户退款单号、退款金额、退款状态（SUCCESS、PROCESSING）、商品名称、商户数据包、技术服务费、技术服务费费率、订单金额、申请退款金额、结算状态（SUCCESS、NO_SETTLE、SETTLING）、结算时间，有银行转账时还有交易渠道类型（1 微信支付，2 银行转账）。资金账单的列为：记账时间、B2b支付业务单号、资金流水单号、业务名称、业务类型、收支类型、收支金额(元)、账户结余(元)。文件中的金额以元为单位，时间为北京时间。
   *
   * `pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Links to the bills of one of the last 90 days, and the balances at the end of that day. The links work for 30
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
   * 获取商品讲解视频，即从直播间的直播中截取的主播讲解片段。每天 10,000 次。
   *
   * Gets the video in which the host explains a product (商品讲解视频), cut from the stream of a live room. 10,000
   * calls per day.
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
   * 获取广告金发放所对应订单的文件 URL。仅限通用赠送（`fund_type` 为 0）。
   *
   * 首次调用开始生成文件；之后每隔一段时间重复调用，直到返回 URL。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。
   *
   * URL of a file with the orders behind granted advertising funds. Only for general gifts (通用赠送, `fund_type` 0).
   *
   * The first call starts generating the file; repeat it from time to time until the URL is there.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
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
   * 获取若干天的每日结算账单的 URL。首次调用开始生成文件；生成好之前返回 268490011，请每隔一段时间重复调用。
   *
   * 没有 `env`，用正式环境的 AppKey 签名。
   *
   * URL of the daily settlement bills (账单) of several days. The first call starts generating the file; until it is
   * ready, the call fails with 268490011, so repeat it from time to time.
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
   * 获取苹果支付的月度结算单 URL。苹果在当月结束后 45 到 60 天结算。
   *
   * 没有 `env`，用正式环境的 AppKey 签名。
   *
   * URLs of the monthly settlement bills of payments through Apple. Apple settles 45 to 60 days after a month's end.
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
   * 从图片中识别驾驶证的各项内容；行驶证用 drivingocr。图片用文件 `img` 上传，或用 `img_url` 传地址。
   *
   * 开放给已认证的账号，每天 100 次。
   *
   * Reads the fields of a Chinese driver's licence (驾驶证) from a picture; for a vehicle licence (行驶证), use
   * drivingocr. Send the picture as the file `img`, or its URL as `img_url`.
   *
   * Open to verified accounts, with 100 calls per day.
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
   * 从图片中识别行驶证的各项内容，可拍正面、反面或正反两面；驾驶证用 drivinglicenseocr。图片用文件 `img` 上传，或用 `img_url` 传地址。
   *
   * 开放给已认证的账号，每天 100 次；更多次数可在微信服务市场（fuwu.weixin.qq.com）购买。
   *
   * Reads the fields of a Chinese vehicle licence (行驶证) from a picture of the front, the back or both; for a
   * driver's licence (驾驶证), use drivinglicenseocr. Send the picture as the file `img`, or its URL as `img_url`.
   *
   * Open to verified accounts, with 100 calls per day; more can be bought on the service market (fuwu.weixin.qq.com).
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
   * 修改直播间；直播间状态不允许时无法修改。须传完整的直播间信息，必填字段即使不变也要传。每天 10,000 次。
   *
   * Changes a live room (直播间), unless its state forbids it. Send the whole room: required fields must be sent even
   * if they do not change. 10,000 calls per day.
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
   * 发起任务，把云开发数据库的记录导出为云存储中的文件。用 getDatabaseMigrateStatus 查询进度，它会返回文件的 URL。
   *
   * Starts a task that exports records of the cloud database into a file in the cloud storage. Follow the task with
   * getDatabaseMigrateStatus, which returns the URL of the file.
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
   * 为小程序申请品牌，可按知名品牌申请，或按已接入小店商品组件申请。申请状态用 getFamousBrandApplyStatus 查询。
   *
   * 佐证材料为图片，先用 uploadTempMedia 上传。
   *
   * Applies for brand status for the mini program, as a well-known brand or as one that uses WeChat Shop's product
   * component (小店商品组件). getFamousBrandApplyStatus returns the state of the application.
   *
   * The proofs are images; upload them first with uploadTempMedia.
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
   * 完成订单的分账：仍冻结的部分转为可提现，此后不能再分账。不调用本接口，资金会一直冻结 180 天。
   *
   * `pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Ends the profit sharing of an order (完成分账): the part that is still frozen becomes withdrawable, and no more shares
   * can be paid. Without this call the money stays frozen for 180 days.
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
   * 将已支付订单的运单传给微信（消息组件）。微信会跟踪包裹，并把最重要的物流节点通知下单用户；当前物流状态用 query_follow_trace 查询。
   *
   * Passes the waybill of a paid order to WeChat (消息组件). WeChat then tracks the parcel and notifies the user who
   * ordered of its most important steps; query_follow_trace shows where it is.
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
   * 生成写入 NFC 标签的 URL Scheme：手机碰一下标签即打开小程序。仅限已开通 NFC 权限的国内非个人主体小程序，且仅限获准的设备型号。
   *
   * 每秒 100 次；Scheme 与 URL Link 合计每天 500,000 个。
   *
   * Creates a URL Scheme to write to an NFC tag: a phone that touches the tag opens the mini program. Only for mini
   * programs of Chinese companies and organisations that have the NFC permission, and only for device models for which
   * it was granted.
   *
   * Limits: 100 calls per second; 500,000 schemes and URL Links together per day.
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
   * 生成加密 URL Scheme（`weixin://dl/business/?t=...`），从短信、邮件或微信外的网页打开小程序。仅限已发布的国内非个人主体小程序。最长 30 天有效。
   *
   * 限制：URL Scheme（加密和明文）与 URL Link 合计每天生成 500,000 个；通过它们打开小程序每天合计 3,000,000 次；每秒调用 100 次。同一个 Scheme 可供任意多个用户打开。可在末尾自行追加查询参数：`&cq=` 加查询参数。系统可能询问用户是否打开微信，用户可以拒绝。
   *
   * Creates an encrypted URL Scheme (`weixin://dl/business/?t=...`) that opens the mini program from a text message,
   * an e-mail or a web page outside WeChat. Only for published mini programs of Chinese companies and organisations,
   * not for those of individuals. It is valid for at most 30 days.
   *
   * Limits: 500,000 URL Schemes (encrypted and plain) and URL Links together per day; 3,000,000 opens through them per
   * day; 100 calls per second. Any number of users may open the same one. You may append your own query: `&cq=` and
   * the query. The system may ask users whether to open WeChat, and they may refuse.
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
   * 生成 Short Link（`#小程序://...`），在微信内（例如聊天中）打开小程序。个人主体的小程序不可用；电商以外的类目可能被微信拒绝，返回 43104。
   *
   * 有效期 30 天，传 `is_permanent` 则永久有效。限制：每天合计 10,000,000 个；永久有效的累计 100,000 个。
   *
   * Creates a Short Link (`#小程序://...`) that opens the mini program from within WeChat, for example from a chat.
   * Not available to mini programs of individuals; WeChat may refuse categories other than e-commerce with 43104.
   *
   * It is valid for 30 days, or permanently with `is_permanent`. Limits: 10,000,000 per day in total; 100,000
   * permanent ones altogether.
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
   * 生成加密 URL Link（`https://wxaurl.cn/...`），从短信、邮件、网页或微信内打开小程序。仅限已发布的国内非个人主体小程序。最长 30 天有效。
   *
   * 限制：URL Link 与 URL Scheme（加密和明文）合计每天生成 500,000 个；通过它们打开小程序每天合计 3,000,000 次；每秒调用 100 次。同一个链接可供任意多个用户打开。可在末尾自行追加查询参数：`?cq=` 加查询参数。在微信内和安卓手机上会先显示官方中间页；`cloud_base` 可换成自己的页面。
   *
   * Creates an encrypted URL Link (`https://wxaurl.cn/...`) that opens the mini program from a text message, an
   * e-mail, a web page or within WeChat. Only for published mini programs of Chinese companies and organisations, not
   * for those of individuals. It is valid for at most 30 days.
   *
   * Limits: 500,000 URL Links and URL Schemes (encrypted and plain) together per day; 3,000,000 opens through them per
   * day; 100 calls per second. Any number of users may open the same one. You may append your own query: `?cq=` and
   * the query. In WeChat and on Android an official page is shown first; `cloud_base` replaces it with your own page.
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
   * 获取账号的普通 access_token：每次调用都会生成新 token，前一个约 5 分钟后失效。须由一处集中获取，供所有进程使用；建议改用 getStableAccessToken，二者返回的 token 不同。
   *
   * AppSecret 被冻结的账号返回 40243。
   *
   * Gets the account's access_token, the classic type: every call issues a new token, and the previous one becomes
   * invalid about 5 minutes later. One central place must fetch it for all processes; prefer getStableAccessToken,
   * which returns a different token.
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
   * 查询小程序绑定的快递公司账号，以及各账号的电子面单余额。
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
   * 查询可下单的快递公司，包括其 ID、服务类型和支持的能力。
   *
   * The carriers that you can order from, with their ids and services, and what each can do.
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
   * 列出即时配送支持的配送公司及其 ID，本组其他接口需要这些 ID。请求体为空对象。
   *
   * Lists the carriers for immediate delivery with their ids, which the other calls of this section need. The body is
   * an empty object.
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
   * 获取 api.weixin.qq.com 的 IP 地址，用于防火墙限制出站请求。
   *
   * 地址会变：每天获取一次，不要一直调用某个固定地址。确需按 IP 调用时，选用与服务器同一运营商的地址；跨运营商在高峰期会丢包。
   *
   * Gets the IP addresses behind api.weixin.qq.com, for a firewall that limits outgoing calls.
   *
   * They change: fetch them once per day and never keep calling one fixed address. A server that does call by address
   * should use one of its own carrier; between carriers, packets get lost at busy hours.
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
   * 查询接口的每日调用额度、当天已调用次数和频率限制。接口自己的官方文档写有调用额度的，以该文档为准。
   *
   * 查询哪个账号取决于 token：使用接口所属账号的 token。/sns/ 下的接口不能查询，返回 76022。账号自己调用与第三方平台代调用的频率限制分开计算。
   *
   * Gets how often an operation may be called per day, how often it was called today, and how fast it may be called.
   * If the operation's own page gives a quota, that takes precedence.
   *
   * The token decides whose quota is returned: use the token of the account that the operation belongs to. Operations
   * under /sns/ cannot be looked up; they get 76022. An account's own calls and those of a third-party platform on its
   * behalf have separate rate limits.
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
   * 获取商户用于支付签名的两个密钥。本组服务端接口的 `pay_sig`（对路径、`&` 和请求体做 HMAC-SHA256，取十六进制）用正式环境的密钥；沙箱环境的密钥用于前端在沙箱环境中支付。
   *
   * The two keys that sign the payments of a merchant. The server calls of this section use the live key for their
   * `pay_sig` (hex of HMAC-SHA256 over path, `&` and body); the sandbox key is for sandbox payments in the front end.
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
   * 列出直播间的小助手。每天 10,000 次。
   *
   * Lists the assistants (小助手) of a live room. 10,000 calls per day.
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
   * 列出由 authorizeApp 授权、可播放本小程序全部短剧的小程序。本接口没有参数。
   *
   * Lists the mini programs that may play all dramas of this one, as granted by authorizeApp. It takes no parameters.
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
   * 分页列出由 authorizedRama 授予的授权，即哪些小程序可播放本小程序的哪些短剧。
   *
   * Lists which mini programs may play which dramas of this one, as granted by authorizedRama, one page at a time.
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
   * 分页列出其他小程序授权本小程序播放的短剧，包括逐部授权的（authorizedRama）和整个小程序授权的（authorizeApp）。
   *
   * Lists other mini programs' dramas that this one may play, one page at a time, whether granted one by one
   * (authorizedRama) or for a whole mini program (authorizeApp).
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
   * 按商户订单号或微信的订单号查询一笔 B2b 支付订单。
   *
   * `pay_sig` 用商户正式环境的 AppKey（getAppKey）生成，沙箱订单也一样。
   *
   * A B2B payment order, by your order number or by WeChat's.
   *
   * `pay_sig` is made with the merchant's live AppKey (getAppKey), also for sandbox orders.
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
   * 列出小程序在微信公众平台绑定的配送公司账号及其审核状态。服务商也可为其代开发的小程序调用。请求体为空对象。
   *
   * Lists the carrier accounts bound to the mini program in the admin console, and whether they are approved. A
   * service provider can also call it for a mini program that it develops. The body is an empty object.
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
   * 按作品 ID 或提供方作品主键获取一部作品；两者都传时用作品 ID。与 listBook 一样，作品有发布版和编辑版；微信公众平台显示的是编辑版。
   *
   * Gets one novel by its id or by your own key; if both are sent, the id is used. As with listBook, there is a
   * published version (发布版) and an edited one (编辑版); the admin console shows the edited one.
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
   * 获取微信向账号服务器推送消息和事件所用的 IP 地址，用于防火墙限制入站请求。地址会变：每天获取一次。
   *
   * Gets the IP addresses from which WeChat sends messages and events to the account's server, for a firewall that
   * limits incoming calls. They change: fetch them once per day.
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
   * 列出账号的类目；getPubNewTemplatetitles 按类目查找公共模板。
   *
   * Lists the account's categories, by which getPubNewTemplatetitles finds public templates.
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
   * 分页列出一段时间内用户对小程序订单的评价。
   *
   * Lists the comments (评价) that users wrote about the mini program's orders in a period, page by page.
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
   * 获取 CDN 访问日志的下载链接，每小时每个域名一个文件，没有访问的小时没有文件。可查最近 30 天的日志，单次最多跨 48 小时；某一小时的日志约 3 小时后才完整。
   *
   * 日志的各列依次为：请求时间、客户端 IP、域名、文件路径、字节数、省份编码、运营商编码、HTTP 状态码、referer、耗时、UA、range、HTTP 方法、协议、缓存命中或未命中。字节数按应用层统计；微信按其约 110 % 计费，以包含包头和重传的开销。
   *
   * 省份编码：22 北京，86 内蒙古，146 山西，1069 河北，1177 天津，119 宁夏，152 陕西，1208 甘肃，1467 青海，1468 新疆，145 黑龙江，1445 吉林，1464 辽宁，2 福建，120 江苏，121 安徽，122 山东，1050 上海，1442 浙江，182 河南，1135 湖北，1465 江西，1466 湖南，118 贵州，153 云南，1051 重庆，1068 四川，1155 西藏，4 广东，173 广西，1441 海南，0 其他，1 港澳台，-1 海外。运营商编码：2 中国电信，26 中国联通，38 教育网，43 长城宽带，1046 中国移动，3947 中国铁通，-1 海外，0 其他。
   *
   * Gets the URLs of the CDN's access logs, one file for each hour and domain; an hour without access has none. Logs
   * go back 30 days, one call covers 48 hours at most, and an hour's log is complete about 3 hours later.
   *
   * The columns of a log: time of the request, client IP, domain, file path, bytes, province code, carrier code, HTTP
   * status, referer, time taken, user agent, range, HTTP method, protocol, cache hit or miss. The bytes are counted at
   * application level; WeChat bills about 110 % of them, to cover packet headers and retransmissions.
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
   * 获取 CDN 为视频下发的字节数，按 5 分钟、小时或天统计。可查最近 365 天的数据，单次最多跨 90 天。
   *
   * Gets how many bytes the CDN has served for the videos, per 5 minutes, hour or day. Figures go back 365 days; one
   * call covers 90 days at most.
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
   * 从作品的发布版或编辑版获取一章及其正文。
   *
   * Gets one chapter with its text, from the published version (发布版) of the novel or from the edited one (编辑版).
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
   * 以表格形式返回云开发短信营销的数据：`data_column` 说明各列，`data_value` 为各行，值均为字符串。
   *
   * Figures of text message campaigns of cloud development, as a table: `data_column` describes each column,
   * `data_value` holds the rows, all as strings.
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
   * 为用户加入游戏实时语音房间（`wx.joinVoIPChat`）的参数签名。
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
   * 获取腾讯云 API 的临时凭证，可调用其 TCB 页面（https://cloud.tencent.com/document/api/876/34809）列出的接口。每小时最多调用 10 次。
   *
   * Temporary credentials for Tencent Cloud's own API, for the operations listed on its page on TCB
   * (https://cloud.tencent.com/document/api/876/34809). At most 10 calls per hour.
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
   * 查询评价下的对话：开发者的首次评论，以及之后的回复。
   *
   * Gets the conversation below a comment (评价): the developer's first answer (评论) and the replies (回复) that
   * followed.
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
   * 查询一条评价。差评还会返回处理进度，用户改评后再返回旧内容。
   *
   * Gets one comment (评价). For a bad one, the response also has the progress of its handling and, once the user has
   * changed it, the old text.
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
   * 供快递公司调用：获取面单上的寄件人和收件人信息。
   *
   * For carriers: the sender and the receiver of a parcel, for its label.
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
   * 分页列出本小程序授予他人的受版权保护短剧的授权。
   *
   * Lists the licences of copyright-protected dramas that this mini program gave to others, one page at a time.
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
   * 分页列出他人授予本小程序或其主体的受版权保护短剧的授权。
   *
   * Lists the licences of copyright-protected dramas that others gave to this mini program or its company, one page at
   * a time.
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
   * 查询一天的留存：当天的新增用户和活跃用户，在之后第 1 至 7 天、第 14 天和第 30 天各有多少人回访。
   *
   * 每次只查一天，`begin_date` 与 `end_date` 相同，最晚为昨天。靠后的 key 随日期推移逐步补齐：查昨天时只有 key 0。
   *
   * Retention of one day: how many of its new users, and of its active users, came back 1 to 7, 14 and
   * 30 days later.
   *
   * One call covers one day, so `begin_date` and `end_date` are the same, yesterday at the latest. Later keys are
   * filled in as the days pass: for yesterday there is only key 0.
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
   * 查询一天的数据概况：累计用户数和小程序的转发次数。
   *
   * 每次只查一天，`begin_date` 与 `end_date` 相同，最晚为昨天。当天数据尚未产出时，`list` 为空。
   *
   * Summary of one day: the total number of users so far, and how often the mini program was shared.
   *
   * One call covers one day, so `begin_date` and `end_date` are the same, yesterday at the latest. A day whose figures
   * are not ready comes as an empty `list`.
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
   * 查询一天的访问数据：打开次数、访问次数、访问人数、停留时长和访问深度。
   *
   * 每次只查一天，`begin_date` 与 `end_date` 相同，最晚为昨天。当天数据尚未产出时，`list` 为空。
   *
   * Visits of one day: sessions, page visits, users, time spent and depth.
   *
   * One call covers one day, so `begin_date` and `end_date` are the same, yesterday at the latest. A day whose figures
   * are not ready comes as an empty `list`.
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
   * 分页列出云开发环境的集合及其大小。
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
   * 统计云开发数据库某个集合的记录数，或其中符合条件的记录数。
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
   * 查询 importDatabaseItem 或 exportDatabaseItem 任务的进度；导出任务还会返回文件的 URL。
   *
   * The progress of a task of importDatabaseItem or exportDatabaseItem and, for an export, the URL of its file.
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
   * 查询云开发数据库的记录。一次返回 10 条，除非语句用 `limit()` 另设数量。
   *
   * Reads records of the cloud database. One call returns 10 records, unless the statement sets another number with
   * `limit()`.
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
   * 获取微信公众平台中为小程序配置的可访问域名：服务器域名、业务域名（web-view 可打开的域名），或两者。
   *
   * Gets the domains that the mini program may access, as set in the admin console: server domains, business domains
   * (those that a web-view may open), or both.
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
   * 获取云存储文件的下载链接，有效期自行设定。个别文件找不到不会使调用失败，请逐个检查 `status`。
   *
   * Links to download files of the cloud storage, each valid for the time that you choose. A file that is not found
   * does not fail the call: check the `status` of each.
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
   * 获取一部已提审的短剧。图片链接是临时的，不要存储。个别剧集未通过的原因见 listMedia 和 getDramaMedia。
   *
   * Gets one drama that was submitted for review. Picture URLs are temporary; do not store them. listMedia and
   * getDramaMedia say why single episodes were refused.
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
   * 获取短剧某一类型的最近一次审核：提审、替换剧集或修改信息。相比之下，getDrama 的 `audit_detail` 只包含提审。
   *
   * Gets a drama's latest review of one type: its submission, a change of episodes or a change of its data. In
   * contrast, `audit_detail` of getDrama covers only submissions.
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
   * 获取一个媒资文件的大小、审核情况和查看链接，供自己管理使用。链接是临时的，不要存储。给观众播放请用 getMediaLink。
   *
   * Gets one stored file, for your own management: its size, its review and URLs to view it. The URLs are temporary;
   * do not store them. For viewers, use getMediaLink.
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
   * 获取运单的状态和面单，含快递公司的面单数据和可直接打印的面单 HTML。batchGetOrder 可一次获取最多 100 个。
   *
   * A waybill with its state and its label: the carrier's data, and the label as HTML, ready to print. batchGetOrder
   * does this for up to 100.
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
   * 查询小程序品牌申请（famousBrandApply）的状态。官方文档没有列出请求体；请传空对象，因为不带请求体的 POST 会被微信拒绝（44002）。
   *
   * Gets the state of the mini program's application for brand status (famousBrandApply). The page documents no body;
   * send an empty object, since WeChat refuses a POST without one (44002).
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
   * 分页列出用户在小程序反馈页面提交的内容。图片用 getFeedbackmedia 获取。
   *
   * Lists what users wrote on the feedback page of the mini program, page by page. getFeedbackmedia returns the
   * pictures.
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
   * 获取用户反馈中的一张图片：响应就是图片本身。失败时则返回 JSON。
   *
   * Gets a picture from a user's feedback: the response is the image itself. A failure is returned as JSON instead.
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
   * 获取视频号中与小程序的短剧相关的短剧合作推广活动：包括小程序提审的短剧（无论由哪个小程序播放），以及小程序自身可播放的短剧。播放同一短剧的其他小程序的活动不会返回。
   *
   * The promotion events in Channels (短剧合作推广活动) that belong to dramas of the mini program: those that it submitted for
   * review, regardless of which mini programs play them, and those that it may play itself. Events of other mini
   * programs that play the same drama are not shown.
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
   * 分页列出直播间的长期订阅用户。取下一页时传上次响应中的 `page_break`。
   *
   * Lists the users who follow the live rooms permanently (长期订阅用户), page by page. For the next page, send the
   * `page_break` of the last response.
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
   * 按 ID 查询商品及其审核状态，一次最多 20 个。
   *
   * Gets up to 20 products (商品) by their ids, each with the state of its review.
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
   * 分页列出处于某一审核状态的商品。每天 10,000 次。
   *
   * Lists the products (商品) in one review state, page by page. 10,000 calls per day.
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
   * 获取最新版本的分阶段发布进度。
   *
   * Gets the progress of the staged release (分阶段发布) of the newest version.
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
   * 查询设备组的名称、类型和设备。
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
   * 列出某个 JS 错误的各次发生情况：时间、手机和各种版本。两个 MD5 值由 getJsErrList 返回。
   *
   * Lists the single cases of one script error: when, on which phone, in which versions. Get the two MD5 values from
   * getJsErrList.
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
   * 列出小程序在某个日期范围内的 JS 错误及各自的发生次数。单个错误的各次发生情况用 getJsErrDetail 获取。
   *
   * Lists the script errors of the mini program in a date range, each with how often it happened. getJsErrDetail
   * returns the single cases of one error.
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
   * 按 media_id 下载临时素材，须在上传后 3 天内。
   *
   * 图片、语音和缩略图直接返回文件，content type 与文件格式对应；视频返回 JSON，内含下载地址。失败时也返回 JSON，内含 `errcode`。
   *
   * Downloads a temporary media file (临时素材) by its media id, within 3 days of the upload.
   *
   * Images, voice messages and thumbnails are returned as the file itself, with the content type of their format; a
   * video is returned as JSON with its download URL. A failure is JSON too, with `errcode`.
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
   * 查询小程序绑定的微信客服所属的企业微信企业。未绑定时同样成功，但响应中只有 `errcode`。
   *
   * 开放给非个人主体的小程序。
   *
   * Gets the WeChat Work (企业微信) company whose customer service (微信客服) is bound to the mini program. Without a
   * binding, the call also succeeds, but the response has only `errcode`.
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
   * 查询设备激活的到期时间。
   *
   * 自 2024 年 9 月 9 日起设备不再需要 license；微信宣布本接口于 2024 年 12 月 31 日下线。在此之前，每台设备均返回 2030-01-01（1893427200）。
   *
   * When the activations of devices end.
   *
   * Since 9 September 2024 devices need no licence, and WeChat announced that this call would end on 31 December 2024.
   * Until then it returns 2030-01-01 (1893427200) for each device.
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
   * 查询小程序已购买的设备 license 资源包。
   *
   * 自 2024 年 9 月 9 日起设备不再需要 license；微信宣布本接口于 2024 年 12 月 31 日下线。
   *
   * The packages of device licences that the mini program has bought.
   *
   * Since 9 September 2024 devices need no licence, and WeChat announced that this call would end on 31 December 2024.
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
   * 分页列出直播间，开始时间晚的在前；`action: get_replay` 则列出某个已结束直播间的回放。回放在直播结束约 10 分钟后生成，只有视频，不含评论。
   *
   * 从未创建过直播间的小程序会得到错误码 1。每天 100,000 次。
   *
   * Lists the live rooms (直播间), page by page, latest start first; or, with `action: get_replay`, the recordings of
   * one room that has ended. A recording is available about 10 minutes after the end, as video only, without comments.
   *
   * A mini program that has never created a room gets errcode 1. 100,000 calls per day.
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
   * 查询配送状态：当前状态、骑手、骑手位置和预计剩余时间。
   *
   * Gets the status of a delivery: its state, the rider, where the rider is and how long it will take.
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
   * 查询商户的账户余额，包括可提现金额和待结算金额。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
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
   * 查询小程序的商户，及其各支付方式的开通状态。仅有商户号还不够：`wxpay_status` 为「完成」后才能使用。
   *
   * The merchants of the mini program, with the states of their payment methods. A merchant number alone is not
   * enough: it can be used once `wxpay_status` is 完成.
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
   * 获取观众播放剧集的链接，有效期自行设定，最长 2 小时。短剧须整体审核通过；否则，即使单个剧集已通过，也没有播放链接。
   *
   * 链接是临时的，不要存储；其域名会变化，不要依赖。如需按渠道统计流量，可在 `us` 中填自己的标识，再到 getCdnLogs 的日志里从文件路径一列查找。
   *
   * Gets the URLs at which a viewer plays an episode, valid until a time you choose, at most 2 hours ahead. The drama
   * as a whole must have passed review; if it has not, even an episode that passed has no URL.
   *
   * The URLs are temporary, so do not store them, and their domain changes, so do not rely on it. To count the traffic
   * of each channel, put your own tag into `us` and look for it in the logs of getCdnLogs, in the file path column.
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
   * 查询一个月的留存：当月的新增用户和活跃用户，次月各有多少人回访。
   *
   * 每次只查一个自然月：`begin_date` 为该月第一天，`end_date` 为最后一天。次月结束后才有 key 1。
   *
   * Retention of one month: how many of its new users, and of its active users, came back in the next month.
   *
   * One call covers one calendar month: `begin_date` is its first day, `end_date` its last. Key 1 is added once the
   * next month has passed.
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
   * 查询一个月的访问数据：打开次数、访问次数、访问人数、停留时长和访问深度。
   *
   * 每次只查一个自然月：`begin_date` 为该月第一天，`end_date` 为最后一天，最近只能查到上个月。访问次数按月累加，同一用户一个月只计一次，因此与每日数据相加的结果不等。
   *
   * Visits of one month: sessions, page visits, users, time spent and depth.
   *
   * One call covers one calendar month: `begin_date` is its first day, `end_date` its last; last month is the newest.
   * Visits are summed over the month and each user is counted once per month, so the daily responses do not add up to
   * it.
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
   * 分页列出小程序在附近小程序中的地点及其审核状态，以及还可添加的地点个数。地点本身在 `data.data` 中，为 JSON 字符串。
   *
   * Lists the mini program's places in 附近小程序, page by page, with the state of their reviews, and how many more
   * may be added. The places themselves are JSON in a string, `data.data`.
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
   * 用 CloudID（由 `wx.getWeRunData` 等前端接口返回）换取对应的、已解密的开放数据。敏感数据还需传用户的 openid。
   *
   * Exchanges CloudIDs, which front-end calls such as `wx.getWeRunData` return, for the open data behind them, already
   * decrypted. For sensitive data the user's openid is required too.
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
   * 查询投诉单及其投诉进度；有退货时还返回包裹信息。
   *
   * Gets a complaint (投诉单) with its history and, if goods are sent back, the parcel.
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
   * 分页列出支付单及其发货状态，可按支付时间、支付者或状态筛选。不加筛选则返回全部。
   *
   * Lists payment orders with their shipping state, page by page, filtered by payment time, payer or state. Without
   * filters it returns all of them.
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
   * 获取刚完成支付的用户的 unionid，不需要用户授权。支付后 5 分钟内有效，仅限已认证的小程序。
   *
   * 支付用 `transaction_id` 指定，或同时传 `mch_id` 和 `out_trade_no`。
   *
   * Gets the unionid of a user who has just paid, without asking for the user's consent. It works for 5 minutes after
   * the payment, and only in verified mini programs (仅认证).
   *
   * Give the payment by `transaction_id`, or by `mch_id` and `out_trade_no` together.
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
   * 查询运单轨迹，即快递公司上报的各节点，按时间顺序排列。
   *
   * Where a parcel has been: the steps that the carrier reported, in chronological order.
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
   * 获取小程序启动、下载代码包或初次渲染页面的每日平均耗时，可指定手机、网络和访问来源。数据分析中的 getPerformanceData 还返回内存等其他数据。
   *
   * 每日数据以 JSON 字符串返回。
   *
   * Gets the daily average time the mini program takes to start, to download its code or to render its first page, for
   * the phones, networks and access sources that you choose. getPerformanceData of the data analysis section returns
   * further figures, such as memory.
   *
   * The days are returned as JSON text.
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
   * 按天查询小程序的启动性能和运行性能：返回 `module` 下每个指标各一张表，设备和网络由 `params` 筛选。
   *
   * `time` 最多跨 30 天；结果包含首尾两天。
   *
   * Start-up and runtime figures of the mini program, day by day: one table for each figure of the `module`, for the
   * devices and networks that `params` selects.
   *
   * `time` covers 30 days at most; the response includes its first and last day.
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
   * 用手机号按钮（`open-type="getPhoneNumber"`）返回的 code 换取用户手机号。code 5 分钟内有效，只能用一次；与 `wx.login` 的 code 不同。
   *
   * Exchanges the code from the phone number button (`open-type="getPhoneNumber"`) for the user's phone number. A code
   * can be used once, within 5 minutes; it is not the code of `wx.login`.
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
   * 用插件前端 `wx.pluginLogin` 得到的 code 换取插件用户的 openpid。code 5 分钟内有效，只能用一次。
   *
   * Exchanges the code that `wx.pluginLogin` gave a plugin's front end for the plugin user's openpid. A code can be
   * used once, within 5 minutes.
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
   * 获取作品每一章可预览的字数，由 setPreviewSetting 设置。
   *
   * Gets how many characters of each chapter of a novel may be read as a preview, as set by setPreviewSetting.
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
   * 查询打印员，以及各打印员可打印的订单标签。仅在使用微信打单 PC 软件时需要。
   *
   * The people who print labels (打印员), and the tags of the orders that they may print. Needed only with WeChat's
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
   * 分页列出公共模板库中账号类目可用的标题。选定后用 getpubnewtemplatekeywords 查询关键词，再用 addwxanewtemplate 添加。
   *
   * Lists the titles in the public template library that the account's categories may use, page by page. Choose one,
   * look up its keywords with getpubnewtemplatekeywords, and add it with addwxanewtemplate.
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
   * 获取直播间的推流地址，用于「推流」类型的直播间。任何人知道该地址都能在此直播间开播。
   *
   * Gets the URL to push the stream of a live room to, for rooms of the type "pushed stream" (推流). Anyone who knows
   * the URL can broadcast in the room.
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
   * 生成圆形的小程序码，打开某个页面。永久有效。适合码数量少的场景：与 createQRCode 合计最多 100,000 个；getUnlimitedQRCode 没有此限制。
   *
   * 响应即图片本身；响应头 `Num-Used` 给出已生成的数量。
   *
   * Creates a round mini program code (小程序码) that opens a page. It never expires. Use it for a small number of
   * codes: this call and createQRCode together are limited to 100,000 in total; getUnlimitedQRCode has no such limit.
   *
   * The response is the picture itself; its header `Num-Used` gives the number of codes made so far.
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
   * 查询快递公司账号的电子面单余额，仅限加盟类快递公司；哪些公司支持见 getAllDelivery 的 `can_get_quota`。
   *
   * How many labels are left in an account with a carrier, only for franchise carriers (加盟类快递公司); `can_get_quota` of
   * getAllDelivery says which these are.
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
   * 查询小程序某项付费能力最近三个月的月平均用量。数值已刻意取整，适合用来选购资源包规格，不能用于对账。
   *
   * How much the mini program used a paid ability (付费能力) in an average month of the last three, deliberately rounded:
   * suitable for choosing a package size, not for accounting.
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
   * 获取红包封面的领取链接，仅指定的一个用户可领。`ctoken` 来自红包封面平台（cover.weixin.qq.com），须在平台上允许本小程序发放该封面。
   *
   * Gets a link with which one user, and nobody else, can collect a red packet cover (红包封面). The `ctoken` comes
   * from the cover platform (cover.weixin.qq.com), where this mini program must be allowed to give the cover away.
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
   * 按商户退款单号或微信的退款单号，查询 refundB2bOrder 发起的一笔退款的状态。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * State of one refund made with refundB2bOrder, by your refund number or by WeChat's. `pay_sig` is made with the
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
   * 按 openid 或手机号查询用户的门店，该用户须已完成门店认证并授权给小程序；两者都传时以 openid 为准。
   *
   * The store of a user who has authenticated it and authorised the mini program to access it (门店认证授权), by openid or
   * by phone number; if both are sent, the openid is used.
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
   * 查询若干天内模板消息的统计：每条消息发送了多少人，多少人通过它进入小程序。
   *
   * Statistics on the template messages of several days: how many people each was sent to, and how many opened the
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
   * 列出所有已授权给小程序的门店的 openid，每次最多 100 个。门店信息用各 openid 调用 getRetailInfo 查询。
   *
   * Lists the openids of all stores that have authorised the mini program (已授权门店), up to 100 per call. Pass each
   * openid to getRetailInfo to get the store itself.
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
   * 查询用户是否寄回、以何种方式寄回退货商品，以及包裹的物流状态，便于仓库做好收货准备。
   *
   * Gets whether and how the user sends back the goods of a return, and where the parcel is, so that the warehouse can
   * prepare for it.
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
   * 查询微信对一次失败调用的记录：参数、响应、耗时和调用方。rid 通常在 errmsg 末尾，7 天内可查，且只能用调用失败的那个账号的 token。/sns/ 下的调用不能查询，返回 76022。
   *
   * 响应会原样包含当时请求的内容，包括其中的敏感信息：不要写入日志。
   *
   * Gets what WeChat recorded about a failed call: its parameters, response, duration and caller. The rid is at the
   * end of most errmsg values and can be looked up for 7 days, only with a token of the account whose call failed.
   * Calls under /sns/ cannot be looked up; they get 76022.
   *
   * The response repeats what the call sent, including any secrets: do not log it.
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
   * 分页列出直播成员及其角色。
   *
   * Lists the members (成员) of the live rooms and their roles, page by page.
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
   * 将某人设为直播的管理员、运营者或主播。最多 10 名管理员、500 名运营者和 500 名主播。超级管理员不可设置。
   *
   * 接口名易误解：本接口用于添加角色，成员列表由 getRoleList 返回。
   *
   * Makes a person an administrator, operator or host of the live rooms (成员角色). Up to 10 administrators, 500
   * operators and 500 hosts. The super administrator cannot be set.
   *
   * Despite its name, this operation adds a role; getRoleList returns the list.
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
   * 列出访问来源，即 getPerformance 的 `scene` 可用的值及其中文名。
   *
   * Lists where users come from (访问来源): the values that getPerformance takes as `scene`, with their Chinese names.
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
   * 获取分享直播间所需的内容：直播间页面路径、分享码，以及带分享码的海报。
   *
   * Gets what you need to share a live room: its page, its code, and a poster with the code.
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
   * 查询一笔支付单及其发货状态，按微信支付的交易单号，或按商户号和商户订单号。
   *
   * Gets one payment order with its shipping state, by WeChat Pay's transaction number or by merchant number and the
   * merchant's own order number.
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
   * 获取设备票据，有效期 5 分钟。小程序请用户订阅设备消息（`wx.requestSubscribeDeviceMessage`）时需要该票据。
   *
   * A ticket for a device, valid for 5 minutes. The mini program needs it to ask the user to subscribe to messages
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
   * 获取账号的稳定版 access_token：有效期内重复调用返回同一个 token，多个进程不会互相使对方的 token 失效。它与 getAccessToken 的 token 相互独立。
   *
   * 传 `force_refresh` 时当前 token 立即失效并生成新 token；每天最多 20 次，两次至少间隔 30 秒。不传时，微信在过期前 5 分钟更换 token。频率限制：每分钟 10,000 次，每天 500,000 次。存储 token 时预留 512 个字符。
   *
   * Gets the account's access_token, the stable type: calling again returns the same token while it is valid, so that
   * several processes do not invalidate each other's token. It is independent of the token from getAccessToken.
   *
   * With `force_refresh` the current token becomes invalid at once and a new one is issued; this is allowed 20 times
   * per day, at least 30 seconds apart. Without it, WeChat changes the token 5 minutes before it expires. Limits:
   * 10,000 calls per minute and 500,000 per day. Allow for tokens of 512 characters.
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
   * 查询直播间主播的主播副号。
   *
   * Gets the second account (主播副号) of a live room's host.
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
   * 获取 pullUpload 任务的进度，任务完成后还会返回文件 ID。任务失败时本接口仍返回成功，原因见 `task_info`。
   *
   * Gets the progress of a pullUpload task, and the file's id once it is done. If the task failed, this call still
   * succeeds; `task_info` has the reason.
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
   * 生成圆形的小程序码，打开某个页面并带上短字符串 `scene`。永久有效，数量不限；每分钟最多调用 5000 次，大量的码应提前生成。
   *
   * 页面从查询参数 `scene` 收到编码后的字符串：用 `decodeURIComponent` 解码。响应即图片本身。
   *
   * Creates a round mini program code (小程序码) that opens a page with a short text, `scene`. It never expires, and
   * the number of codes is unlimited; at most 5000 calls per minute, so create large numbers ahead of time.
   *
   * The page gets the text as its query parameter `scene`, encoded: use `decodeURIComponent` on it. The response is
   * the picture itself.
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
   * 获取向云存储上传文件的 URL 和凭证。上传本身是发给腾讯云的另一次请求：以 multipart/form-data 向 `url` 发 POST，依次包含 `key`（路径）、`Signature`（`authorization`）、`x-cos-security-token`（`token`）、`x-cos-meta-fileid`（`cos_file_id`），最后是 `file`。
   *
   * The URL and credentials for uploading a file to the cloud storage. The upload itself is a second request, to
   * Tencent Cloud: POST to `url` as multipart/form-data with the parts `key` (the path), `Signature`
   * (`authorization`), `x-cos-security-token` (`token`), `x-cos-meta-fileid` (`cos_file_id`) and, last, `file`.
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
   * 查询小程序某项付费能力的购买和使用情况：商品的总量，以及对应的资源包（分页返回）。
   *
   * 数量是 64 位数字，以十进制字符串返回。
   *
   * How much of a paid ability (付费能力) the mini program has bought and used: the totals of a product, and
   * page by page the packages (资源包) behind them.
   *
   * Quantities are decimal strings because they are 64-bit.
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
   * 数据源收到的行为数量，按天或按小时统计。
   *
   * 官方文档只给出了路径；参数和字段取自腾讯广告的文档（https://ad.weixin.qq.com/guide/457），每条记录中的各项数据也见该文档。
   *
   * How many actions a data source received, by day or by hour.
   *
   * The official page gives only the path; parameters and fields are those of Tencent's advertising documentation
   * (https://ad.weixin.qq.com/guide/457), which also describes the figures of an entry.
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
   * 账号的全部数据源或其中一个，以及它们是否收到过行为。
   *
   * 官方文档只给出了路径；参数和字段取自腾讯广告的文档（https://ad.weixin.qq.com/guide/457），响应里可能还有更多字段。
   *
   * The account's data sources, or one of them, and whether they have received actions.
   *
   * The official page gives only the path; parameters and fields are those of Tencent's advertising documentation
   * (https://ad.weixin.qq.com/guide/457), and the response may contain more fields.
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
   * 获取用户最近 3 个加密 key，从新到旧，用于解密前端通过 `wx.getUserCryptoManager` 加密的数据。key 有效期 3600 秒；按随数据传来的 `version` 选用。请求不传 session_key，而是用它生成的签名证明你持有它。
   *
   * Gets the user's last 3 encryption keys, newest first, for data that the front end encrypted with
   * `wx.getUserCryptoManager`. A key is valid for 3600 seconds; choose it by the `version` that came with the data.
   * The session_key is not sent: a signature made with it proves that you have it.
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
   * 查询服务卡片及其 code 的状态，即 setUserNotify 最近一次设置的状态。
   *
   * Gets the state of a service card (服务卡片) and of its code, as last set by setUserNotify.
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
   * 查询一段时间内新增用户和活跃用户的画像：省份、城市、性别、平台、机型和年龄。新增用户是首次访问落在该时段内的用户，活跃用户是该时段内访问过的所有用户；同一用户只计一次。
   *
   * 时段为昨天，或截至昨天的最近 7 天或 30 天。
   *
   * Who the new and the active users of a period are: by province, city, gender, platform, phone model and age. New
   * users are those whose very first visit was in the period, active users are all who visited in it; each user is
   * counted once.
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
   * 查询用户在注册等场景下的风险等级，0 至 4，由微信判定。不需要用户授权。
   *
   * 用户须在最近两小时内访问过小程序。传 `is_test` 则为测试调用，调用额度单独计算。
   *
   * Gets a user's risk level, from 0 to 4, as judged by WeChat for a purpose such as registration. The user's consent
   * is not required.
   *
   * The user must have visited the mini program within the last two hours. `is_test` makes a test call, which has its
   * own quota.
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
   * 已有用户的姓名和证件号码时，用本接口发起人脸核身：把返回的 `verify_id` 交给前端调用 `wx.requestFacialVerify`，再用 queryVerifyInfo 查询结果。
   *
   * `openid` 必须属于之后实际核身的用户和小程序，否则核身失败。
   *
   * Starts a face verification (人脸核身) for a user whose name and identity number you have: pass the returned
   * `verify_id` to the front end for `wx.requestFacialVerify`, and read the result with queryVerifyInfo.
   *
   * The `openid` must be that of the user, and of the mini program, that then runs the verification; otherwise it
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
   * 列出有数据的客户端版本。
   *
   * Lists the client versions for which there are figures.
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
   * 查询一天的访问分布，分三个维度：用户从哪里来、停留多久、访问了几页深。每个维度是一组直方图；没有访问的区间可能不返回。第一个维度给出两组，分别按访问次数和按访问人数。
   *
   * 每次只查一天，`begin_date` 与 `end_date` 相同，最晚为昨天。
   *
   * How the visits of one day are distributed by three attributes: where users came from, how long they stayed, and
   * how many pages deep they went. Each is a histogram; a bucket without visits may be left out. The first comes
   * twice, in visits and in users.
   *
   * One call covers one day, so `begin_date` and `end_date` are the same, yesterday at the latest.
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
   * 查询一天内各页面的访问数据，按访问次数从多到少；只返回 `page_visit_pv` 最高的 200 个页面。
   *
   * 每次只查一天，`begin_date` 与 `end_date` 相同，最晚为昨天。
   *
   * Visits of each page on one day, most visited first; only the 200 pages with the most `page_visit_pv` are returned.
   *
   * One call covers one day, so `begin_date` and `end_date` are the same, yesterday at the latest.
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
   * 查询一周的留存：当周的新增用户和活跃用户，在之后第 1 至 4 周各有多少人回访。
   *
   * 每次只查一个自然周：`begin_date` 为周一，`end_date` 为周日。靠后的 key 随周推移逐步补齐。
   *
   * Retention of one week: how many of its new users, and of its active users, came back 1 to 4 weeks
   * later.
   *
   * One call covers one calendar week: `begin_date` is its Monday, `end_date` its Sunday. Later keys are filled in as
   * the weeks pass.
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
   * 查询一周的访问数据：打开次数、访问次数、访问人数、停留时长和访问深度。
   *
   * 每次只查一个自然周：`begin_date` 为周一，`end_date` 为周日。访问次数按周累加，同一用户一周只计一次，因此与七天的每日数据相加的结果不等。
   *
   * Visits of one week: sessions, page visits, users, time spent and depth.
   *
   * One call covers one calendar week: `begin_date` is its Monday, `end_date` its Sunday. Visits are summed over the
   * week and each user is counted once per week, so seven daily responses do not add up to it.
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
   * 查询商户的银行转账技术服务费率。认证门店的费率也可从 retailGetMchOrder 的 `wqf_certified_rate` 得到。
   *
   * The service fees of bank transfer (银行转账的技术服务费率) of a merchant. retailGetMchOrder also returns the fee for
   * authenticated stores, as `wqf_certified_rate`.
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
   * 查询一个投诉，内容与 get_complaint_list 返回的相同。
   *
   * One complaint (投诉), as get_complaint_list returns it.
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
   * 分页查询若干天内用户向微信支付提交的投诉。
   *
   * Lists users' complaints to WeChat Pay (投诉) over several days, page by page.
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
   * 列出微信收录的快递公司及其 ID，远超一千家。请求体为空对象。
   *
   * Lists the carriers that WeChat knows, well over a thousand, with their ids. The body is an empty object.
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
   * 分页查询投诉的协商历史，即用户、商户和微信各自的操作。
   *
   * What the user, the merchant and WeChat did about a complaint (协商历史), page by page.
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
   * 使微信支付服务器上的投诉图片可读取：返回读取图片用的请求头，并可按需转存一份，30 分钟内任何人都能访问。
   *
   * 读取图片 URL 需要三个请求头：值为 `sign` 的 `Authorization`、`Accept: application/json`，以及非空的 `User-Agent`。
   *
   * Makes a complaint's picture on WeChat Pay's servers readable: returns the header to fetch it with and, on request,
   * a copy that anyone can fetch for 30 minutes.
   *
   * The picture's URL requires three headers: `Authorization` with `sign`, `Accept: application/json`, and a
   * `User-Agent` that is not empty.
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
   * 按 ID 或账号名称查询一个客服子商户。
   *
   * Gets one sub-merchant (客服子商户) by its id or by its account name.
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
   * 查询由 setdefault_goodskey 设置的直播挂件 KEY。每天 500 次。
   *
   * Gets the keys that setdefault_goodskey set for the live widget (直播挂件). 500 calls per day.
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
   * 列出账号或某个客服子商户的全部客服账号，包括尚未接受的邀请的状态。
   *
   * Lists all agent accounts (客服账号) of the account, or of one sub-merchant, with the state of invitations not yet
   * accepted.
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
   * 列出当前在线的客服，以及各自正在接待的会话数。
   *
   * Lists the agents (客服) who are online now, and how many conversations each has open.
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
   * 列出公共模板某个标题下的关键词；从中选 2 至 5 个传给 addwxanewtemplate。
   *
   * Lists the keywords of a public template's title; choose 2 to 5 of them for addwxanewtemplate.
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
   * 列出账号下的模板，包括模板内容和枚举参数的可选值。
   *
   * Lists the templates in the account's own library, with their text and the values that their enumerations allow.
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
   * 从身份证一面的图片中识别各项内容。图片用文件 `img` 上传，或用 `img_url` 传地址。
   *
   * 开放给已认证的账号，每天 100 次；更多次数可在微信服务市场（fuwu.weixin.qq.com）购买。
   *
   * Reads the fields of a Chinese identity card (身份证) from a picture of one side. Send the picture as the file
   * `img`, or its URL as `img_url`.
   *
   * Open to verified accounts, with 100 calls per day; more can be bought on the service market (fuwu.weixin.qq.com).
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
   * 识别图片的主体，并按要求的每个宽高比给出裁剪建议。只返回坐标，不返回图片。
   *
   * 图片用文件 `img` 上传，或用 `img_url` 传地址。
   *
   * Finds the subject of a picture and suggests a crop for each requested ratio. It returns coordinates, not pictures.
   *
   * Send the picture as the file `img`, or its URL as `img_url`.
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
   * 识别图片中的二维码、条码、DataMatrix 和 PDF417。条码和 PDF417 不返回位置。
   *
   * 图片用文件 `img` 上传，或用 `img_url` 传地址。
   *
   * Reads the QR codes, bar codes, DataMatrix and PDF417 codes in a picture. Bar codes and PDF417 codes are returned
   * without a position.
   *
   * Send the picture as the file `img`, or its URL as `img_url`.
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
   * 把图片的宽和高各放大到两倍。微信已下架本接口；如需使用，到微信开放社区咨询。
   *
   * 图片用文件 `img` 上传，或用 `img_url` 传地址。放大后的图片保留 3 天，用 `media_id` 获取。
   *
   * Enlarges a picture to twice its width and height. WeChat has taken this call out of service; if you need it, ask
   * in the WeChat developer community.
   *
   * Send the picture as the file `img`, or its URL as `img_url`. The enlarged picture is kept for 3 days under its
   * `media_id`.
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
   * 发起任务，把 JSON 或 CSV 文件导入云开发数据库的集合。先把文件上传到同一环境的云存储（getUploadTcbFileLink），再用 getDatabaseMigrateStatus 查询任务进度。
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
   * 将审核通过的商品加入直播间货架。每天 10,000 次。
   *
   * Adds approved products (商品) to the shelf of a live room. 10,000 calls per day.
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
   * 获取充值订单的支付链接，订单由 insurance_freight_createchargeid 创建。
   *
   * 退款只能原路退回付款账户。
   *
   * Gets the link to pay a top-up order from insurance_freight_createchargeid.
   *
   * A refund goes back only to the account that paid.
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
   * 为已投保订单申请退货运费理赔，在商品寄回后调用。
   *
   * Claims the return freight for an insured order. Call it after the goods have been returned.
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
   * 创建充值订单，为支付保费的余额充值，金额自定。再用 insurance_freight_applypay 获取支付链接。
   *
   * 订单号超出 JavaScript number 能精确表示的范围。
   *
   * Creates an order to top up, by any amount, the balance that the premiums are paid from. insurance_freight_applypay
   * then returns the link to pay it.
   *
   * The order number is too large for a JavaScript number.
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
   * 订单发货时为其投保退货运费，保费从预充值的余额中扣除。
   *
   * 一个微信支付单号只能投保一次，且须在支付后 3 天内投保。理赔时的 openid 须与投保时一致。
   *
   * Insures the return freight of an order when its goods are sent. The premium is deducted from the prepaid balance.
   *
   * A WeChat Pay transaction can be insured once, and only within 3 days of the payment. The claim must use the same
   * openid as the insurance.
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
   * 按条件分页列出保单；不传条件则列出全部。
   *
   * Lists the policies that match the given conditions, page by page; without conditions, all of them.
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
   * 按状态分页列出充值订单。订单号超出 JavaScript number 能精确表示的范围。
   *
   * Lists the top-up orders in the given states, page by page. The order numbers are too large for a JavaScript
   * number.
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
   * 查询一段时间内的投保和理赔情况，以及当前保费和余额。
   *
   * Gets the insured orders and claims of a period, with the current premium and balance.
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
   * 为小程序开通无忧退货（退货运费险）。是否已开通用 insurance_freight_query_open 查询。
   *
   * Turns on 无忧退货, the insurance of return freight, for the mini program. insurance_freight_query_open says
   * whether it is on.
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
   * 查询小程序是否已开通无忧退货（退货运费险）。
   *
   * Checks whether 无忧退货, the insurance of return freight, is on for the mini program.
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
   * 退还剩余的充值余额，只能退回充值时的付款账户。请求体为空对象。
   *
   * Refunds the remaining topped-up balance, only to the account that paid it in. The body is an empty object.
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
   * 设置余额预警金额：余额低于该值时，微信公众平台向小程序管理员发送消息提醒。余额没有变动时，每 24 小时提醒一次。
   *
   * Sets the balance below which the mini program's administrators are warned, by a message from the WeChat platform
   * (微信公众平台). While the balance does not change, they are warned once every 24 hours.
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
   * 查询医院的公告，含草稿。微信只保留最近五条。
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
   * 发布医院公告的草稿，发布后所有人可见。
   *
   * Publishes the draft of a hospital's notice; from then on everybody can see it.
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
   * 下配送单。由哪家运力配送取决于门店的运力偏好，未设置偏好时选价格最低的。
   *
   * 一个 `store_order_id` 对应一个配送单：重复提交不会生成第二单，首次请求仍在处理时返回 934002。每次状态变化都会以 JSON 格式 POST 到 `callback_url`，字段有 `appid`、`wx_store_id`、`wx_order_id`、`store_order_id`、`order_status`、`status_change_time` 和 `timestamp`（Unix 时间戳（秒））、`service_trans_id` 和 `sign`。`sign` 的算法：将其他所有字段写成 `key=value`，按 key 排序后以 `&` 连接，再拼上 `&token=` 和消息推送配置中的 token，取 MD5 的小写十六进制值。回包须为 `{"return_code":0,"return_msg":"OK"}`，否则微信会再次推送。
   *
   * 顺丰同城的沙箱环境只接受一个收件人：顺丰同城，13881979410，北京市海淀区学清嘉创大厦A座15层。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Orders a delivery. The store's preference decides which carrier gets it; without one it is the
   * cheapest.
   *
   * A `store_order_id` identifies one delivery: sending it again creates no second one, and gets 934002 while the
   * first is being processed. Each state change is posted to `callback_url` as JSON: `appid`, `wx_store_id`,
   * `wx_order_id`, `store_order_id`, `order_status`, `status_change_time` and `timestamp` (Unix seconds),
   * `service_trans_id` and `sign`. `sign` is the lower-case hex MD5 of all other fields as `key=value`, sorted by key
   * and joined with `&`, followed by `&token=` and the token of the message push settings (消息推送). Answer with
   * `{"return_code":0,"return_msg":"OK"}`, or WeChat posts again.
   *
   * The sandbox of 顺丰同城 accepts only one receiver: 顺丰同城, 13881979410, 北京市海淀区学清嘉创大厦A座15层.
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
   * 为小程序开通同城配送，也可在微信公众平台开通。本组其他接口均须先开通。请求体为空对象，不需要签名。
   *
   * Turns on same-city delivery (同城配送) for the mini program; this can also be done in the admin console. All other
   * calls of the group need it. It takes an empty object and no signature.
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
   * 按运力查询门店、小程序或第三方平台的余额，以及尚未用完的充值订单。到期未用完的余额自动退款。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Gets the balance of a store, of the mini program or of the third-party platform, by carrier, with the top-ups that
   * are not used up. Money not used in time is refunded automatically.
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
   * 取消配送单。取消配送中的订单须付 2 元违约金：顺丰同城自配送员接单 2 分钟起，达达自接单 1 分钟起。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Cancels a delivery. Cancelling a delivery in progress costs a penalty of 2 yuan: with 顺丰同城 from 2 minutes
   * after a courier has accepted it, with 达达 from 1 minute after.
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
   * 创建发货门店。微信为其分配门店编号 `wx_store_id`，配送类接口需要用到。
   *
   * 商家自定义的编号 `out_store_id` 须唯一，重复使用返回 934010。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Registers a store from which goods are delivered. WeChat gives it a number, `wx_store_id`, which the delivery
   * calls need.
   *
   * The merchant's own number, `out_store_id`, must be unique: using the same one again fails with 934010.
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
   * 查询一家或全部运力支持的城市。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Lists the cities in which one carrier delivers, or all carriers do.
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
   * 查询小程序名下门店的配送费由谁的余额支付。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Gets whose balance pays for the deliveries of the mini program's stores.
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
   * 修改沙箱环境中配送单的状态（没有配送员参与），使微信把变化推送到其 `callback_url`。推送内容见 intracity_addorder。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Changes the state of a sandbox delivery, which no courier takes, so that WeChat posts the change to its
   * `callback_url`. intracity_addorder describes what is posted.
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
   * 向运力询价，获取配送费和配送距离。向哪家运力询价取决于门店的运力偏好，未设置偏好时选价格最低的。
   *
   * 价格为预估，以 intracity_addorder 返回的为准。达达的报价约 3 分钟内有效。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Gets a current quote from the carriers: what a delivery would cost and how far it would go. The store's preference
   * decides which carrier is asked; without one, it is the cheapest.
   *
   * The price is an estimate; the price from intracity_addorder is the one that applies. A quote from 达达 is valid
   * for about 3 minutes.
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
   * 列出门店的充值、消费或退款流水。不传时间段则为最近 90 天。
   *
   * 充值订单号是数字，且超出 JavaScript number 能精确表示的范围。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Lists a store's top-ups, spending or refunds. Without a period, it covers the last 90 days.
   *
   * The number of a top-up order is a number that is too large for a JavaScript number.
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
   * 查询配送单：是否存在、进度、配送员和费用。尚未到达的环节，其字段可能没有。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Gets a delivery: whether it exists, its progress, its courier and its cost. Fields of steps still to come may be
   * missing.
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
   * 列出小程序的门店，或按编号查询某一门店。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Lists the stores of the mini program, or gets the one given by its number.
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
   * 设置小程序名下门店的配送费由谁的余额支付；初始为各门店用自己的余额支付。也可改为由小程序或第三方平台的一份余额支付名下所有门店的配送费。
   *
   * 小程序管理员会收到消息，须在其中确认后修改才生效。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Sets whose balance pays for the deliveries of the mini program's stores; initially each store pays from its own.
   * One balance of the mini program or of the third-party platform can instead serve all of its stores.
   *
   * The mini program's administrator gets a message and must confirm the change there; only then does it take effect.
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
   * 退还某一运力的余额，五分钟内到账。门店有配送中的订单时，须等其完成或取消后再退。
   *
   * 本接口须做服务端 API 签名。
   *
   * Refunds the balance for a carrier; the money arrives within five minutes. A store with deliveries in progress must
   * wait until they are finished or cancelled.
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
   * 获取充值页面的 URL，该页面在微信服务市场，用于为某一运力的余额充值。充值金额一个月内可用，到期未用完的部分退还付款方。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Gets the URL of a page in WeChat's service market for topping up the balance for a carrier. The money can be used
   * for one month; the rest is then refunded to the payer.
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
   * 修改门店的名称、地址或运力偏好。不传的字段保持不变。
   *
   * 本接口须做服务端 API 签名，未签名返回 934011。
   *
   * Changes a store: its name, its address, or how a carrier is chosen. Fields that are left out stay unchanged.
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
   * 运行云函数并返回结果。请求的 JSON 请求体就是云函数的入参，无论含哪些字段都原样传给云函数。如果客户端把查询参数和请求体合并为一个入参，`env` 和 `name` 会被当作查询参数；使用这类客户端且入参本身含有这两个字段时，请把入参以对象形式放入 `req_data`，它就是整个请求体。
   *
   * 以此方式运行的云函数限时 5 秒。它没有用户上下文：拿不到 openid，也不能使用需要用户登录态的功能；可以使用云调用。第三方平台批量代云开发时使用 component_access_token，其他情况使用 authorizer_access_token。
   *
   * Runs a cloud function and returns its result. The JSON body of the request is the input of the function, which
   * receives it unchanged, whatever its fields. A client that takes query and body as one input treats `env` and
   * `name` as query parameters; with such a client, put an input that has these fields into `req_data` as an object,
   * which is then the whole body.
   *
   * A function run this way has 5 seconds. It has no user context: no openid, and nothing that needs a logged-in user;
   * cloud calls (云调用) work. A third-party platform uses its component_access_token if it develops in batch (批量代云开发),
   * otherwise the authorizer_access_token.
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
   * 调用账号在微信服务市场购买的服务。`service`、`api` 和 `data` 的取值见该服务在市场上的页面。
   *
   * 同步调用返回 `data`。异步调用（`async: true`）立即返回 `request_id`，之后用 servicemarketretrieve 获取结果。
   *
   * Calls a service that the account has bought on WeChat's service market (服务市场). The service's own page there
   * says which `service`, `api` and `data` to send.
   *
   * A synchronous call returns `data`. An asynchronous one (`async: true`) returns `request_id` at once;
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
   * 查询小程序是否已开通发货信息管理服务；开通后，订单才通过本组接口发货。
   *
   * 账号可查询自身；服务商可查询已授予其权限集 18 或 142 的小程序。
   *
   * Checks whether the mini program has turned on WeChat's shipping management (发货信息管理服务); only then are its
   * orders shipped through the calls of this section.
   *
   * An account may query itself; a service provider may query mini programs that granted it permission set 18 or 142.
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
   * 查询小程序是否已完成交易结算管理确认：与其关联的每个商户号都已授权订单管理或解除关联。已授权的商户号，其所有订单都必须通过发货信息管理发货。
   *
   * 账号可查询自身；服务商可查询已授予其权限集 18 或 142 的小程序。
   *
   * Checks whether the mini program has confirmed its trade settlement (交易结算管理确认): every merchant number
   * connected to it has either granted order management or was disconnected. All orders of a merchant number that
   * granted it must be shipped through shipping management.
   *
   * An account may query itself; a service provider may query mini programs that granted it permission set 18 or 142.
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
   * 分页列出小程序的全部作品。每部作品有两个版本：发布版（最近一次通过审核的内容）和编辑版（包含此后的所有修改），由 `need_edited_data` 选择。从未通过审核的作品只在编辑版列表中，微信公众平台显示的也是该列表。
   *
   * 请用 `last_id` 翻页，从 0 开始；用 `offset` 翻页超过 100,000 部作品后会失败。
   *
   * Lists all novels of the mini program, one page at a time. Each has two versions: the published one (发布版), as it
   * last passed review, and the edited one (编辑版), with all changes since; `need_edited_data` selects one. Novels
   * that never passed are only in the edited list, which is also what the admin console shows.
   *
   * Page by `last_id`, starting with 0; paging by `offset` fails beyond 100,000 novels.
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
   * 分页列出作品发布版或编辑版的章节，不含正文。
   *
   * Lists the chapters of a novel without their text, one page at a time, from its published version (发布版) or from
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
   * 分页列出已提审的短剧。图片链接是临时的，不要存储。个别剧集未通过的原因见 listMedia 和 getDramaMedia。
   *
   * Lists the dramas that were submitted for review, one page at a time. Picture URLs are temporary; do not store
   * them. listMedia and getDramaMedia say why single episodes were refused.
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
   * 分页列出媒资文件，可按短剧、名称或上传时间筛选。响应中的链接是临时的，不要存储，也不要给观众；给观众播放请用 getMediaLink。
   *
   * Lists the stored files, one page at a time, filtered by drama, name or upload time. URLs in the response are
   * temporary; do not store them, and do not give them to viewers: for viewers, use getMediaLink.
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
   * 分页列出小程序购买的流量包。剩余流量等于各有效流量包的 `all` 减 `used` 之和；还应查看 `end_time`，因为未用完的流量会随流量包一同过期。
   *
   * Lists the traffic packages (流量包) that the mini program bought, one page at a time. The traffic left is the sum
   * of `all` minus `used` over the valid packages; check `end_time` too, because unused traffic expires with its
   * package.
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
   * 分页列出客服子商户。返回的个数少于 `count` 时即为最后一页。
   *
   * Lists the sub-merchants (客服子商户), page by page. A page with fewer entries than `count` is the last one.
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
   * 管理小程序使用的插件。用 `action` 选择操作：查询列表、申请使用、更换版本或删除。
   *
   * Manages the plugins (插件) that a mini program uses. `action` selects what to do: list them, apply for one, change
   * a plugin's version, or remove one.
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
   * 供插件开发者使用：列出使用或申请过插件的小程序，并处理申请。用 `action` 选择操作。
   *
   * For the developer of a plugin (插件开发者): lists the mini programs that use it or have applied, and decides on
   * applications. `action` selects what to do.
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
   * 把可提现金额提现到商户的银行账户，次日（T+1）到账。用 queryWithdraw 确认是否成功。
   *
   * `pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Sends withdrawable money to the merchant's bank account, where it arrives on the next day (T+1). Check with
   * queryWithdraw whether it succeeded.
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
   * 异步检测图片或音频是否含违法违规内容。结果在 30 分钟内以 `wxa_media_check` 事件推送到账号的消息推送服务器，用本接口返回的 `trace_id` 对应。
   *
   * 文件由微信从 `media_url` 下载；下载失败时在事件中返回错误码 -1008。文件最大 10 MB。频率限制：小程序每分钟 2,000 次，每天 200,000 次。这是 2.0 版；1.0 版自 2021-09-01 起不再维护。
   *
   * Checks a picture or an audio file for illegal and unwanted content (违法违规内容), in the background. The result
   * is sent to the account's message server (消息推送) within 30 minutes, as the event `wxa_media_check` with the
   * `trace_id` that this call returns.
   *
   * WeChat fetches the file from `media_url`; a download failure is reported in the event, as errcode -1008. A file
   * may be up to 10 MB. Limits: 2,000 calls per minute and 200,000 per day for a mini program. This is version 2.0;
   * 1.0 has not been maintained since 2021-09-01.
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
   * 在沙箱环境中模拟配送公司：设置测试商家 `test_shop_id` 的订单状态。此类订单不会到达任何配送公司；要使用配送公司的测试环境，请调用 realMockUpdateOrder。
   *
   * Acts as the carrier in the sandbox: sets the status of an order of the test shop `test_shop_id`. No carrier ever
   * sees such an order; to use a carrier's test system, call realMockUpdateOrder.
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
   * 修改直播间小助手的昵称。每天 10,000 次。
   *
   * Changes the nickname of an assistant (小助手) of a live room. 10,000 calls per day.
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
   * 更换直播间主播的主播副号，新副号的本人须已完成实名认证。每天 10,000 次。
   *
   * Replaces the second account (主播副号) of a live room's host. The new account's owner must have verified their
   * identity. 10,000 calls per day.
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
   * 检测文本是否含违法违规内容，适用于用户资料、评论、文章和玩家上传的内容。`result` 为综合结果，`detail` 为详细说明。
   *
   * 用户须在最近两小时内访问过小程序。频率限制：小程序每分钟 4,000 次，每天 2,000,000 次；未发布的小程序每天 100 次，超过返回 45009。这是 2.0 版；1.0 版自 2021-09-01 起不再维护。
   *
   * Checks a text for illegal and unwanted content (违法违规内容), for example in user profiles, comments, articles or what
   * players upload. `result` is the overall result, `detail` explains it.
   *
   * The user must have visited the mini program within the last two hours. Limits: 4,000 calls per minute and
   * 2,000,000 per day for a mini program; one that is not published yet has 100 calls per day, then gets 45009. This
   * is version 2.0; 1.0 has not been maintained since 2021-09-01.
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
   * 发送带 URL Link 的短信，点击后打开小程序。短信由签名（【】中的小程序名称）和填入变量的模板组成；模板 844110 和 2053122 的变量为 {1}（最多 30 个字符的文本）和 {2}（链接）。
   *
   * 短信费用从资源包扣除，资源包在开发者工具中购买；主体为个人的小程序不能发送。第三方平台需要权限集 49 或 99，可使用自己的环境发送（`resource_appid`）。
   *
   * 较新版本的微信官方文档已无此页面：预计该接口将下线，新项目请勿使用。
   *
   * Sends a text message with a URL Link that opens the mini program. The text is the signature (the mini
   * program's name in 【】), then the template with its variables; in template 844110 and 2053122 these are
   * {1}, a text of up to 30 characters, and {2}, the link.
   *
   * Messages are paid for from a package that is bought in the developer tools, and only mini programs that do not
   * belong to an individual may send. A third-party platform needs permission set 49 or 99, and may send from its own
   * environment (`resource_appid`).
   *
   * A later edition of WeChat's docs no longer has this page: expect the call to be discontinued, and do not use it in
   * new projects.
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
   * 快递公司确认包裹已签收后，提醒用户确认收货，使资金更快结算。每个订单只能用一次，且只适用于快递发货的订单。
   *
   * 订单用 `transaction_id` 指定，或用 `merchant_id` 和 `merchant_trade_no` 指定。
   *
   * Reminds the user to confirm receipt, once your carrier reports that the parcel was signed for; the money is then
   * settled sooner. It works once per order, and only for orders shipped by an express carrier.
   *
   * Give the order by `transaction_id`, or by `merchant_id` and `merchant_trade_no`.
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
   * 通知微信现金单的商品已发货。只用于异常情况：你的服务对消息推送 `xpay_goods_deliver_notify` 回包成功后，订单会自动标记为已发货。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。
   *
   * Tells WeChat that the goods of an order paid with money are delivered. Use it only in exceptional cases: an order
   * is marked as delivered automatically once your server replies to the push `xpay_goods_deliver_notify` with
   * success.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
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
   * 设置阅读器插件在作品结尾推荐哪些作品。Android 的列表为付费小说，iOS 的列表为免费小说。每次调用都会覆盖相应列表，因此须一次传入全部作品；传空列表则清空。只能推荐小程序有权使用的作品。
   *
   * Sets which novels the reader plugin recommends at the end of a novel. Android has a list for paid novels, iOS one
   * for free novels. Each call replaces that list, so send all novels at once; an empty list clears it. Only novels
   * that the mini program may offer can be recommended.
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
   * 为小程序发起即时配送的开通，仅限第三方平台调用。小程序管理员会收到消息，由其完成开通。请求体为空对象。
   *
   * Starts turning on immediate delivery for a mini program; for third-party platforms only. The mini program's
   * administrator gets a message and finishes it. The body is an empty object.
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
   * 把尚未发货的订单报备为特殊订单：15 天之后才发货的预售订单，微信会通知买家预计发货时间；或测试订单，无需发货。
   *
   * 预售订单的预计发货时间为支付后 15 到 330 天。要取回测试订单的资金，在商户平台退款，或照常发货使其结算。
   *
   * Reports an order that has not been shipped yet as a special order: a presale (预售) that takes more than 15 days,
   * for which WeChat then tells the buyer the expected date, or a test order (测试订单), which needs no shipping.
   *
   * The expected date of a presale is 15 to 330 days after the payment. To get the money of a test order back, refund
   * it in the merchant platform; or ship the order as usual to settle it.
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
   * 下单前询问配送公司能否配送，以及费用、距离和骑手预计接单时间，例如用于向用户展示运费。不是必须调用的接口。
   *
   * 返回内容因配送公司而异。顺丰同城、闪送：运费、距离和等待时间。达达：除上述内容外，还有 delivery_token，可将报价保留 3 分钟。美团：只返回能否配送。
   *
   * resultcode 不为 0 表示配送公司无法配送或发现错误，此时只有 resultmsg 提供详情。
   *
   * Asks a carrier, before you order, whether it can deliver, the cost, the distance and when a rider would accept it,
   * for example to show the fee to the user. The call is optional.
   *
   * The result depends on the carrier. SF (顺丰同城) and Shansong (闪送): fee, distance and waiting time. Dada (达达):
   * the same, and a delivery_token that keeps the quoted fee for 3 minutes. Meituan (美团): only that it can deliver.
   *
   * A resultcode other than 0 means that the carrier cannot deliver or has found an error; only resultmsg then gives
   * details.
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
   * 查询订单能否取消，以及取消时配送公司扣除的金额。
   *
   * 顺丰同城急送、闪送和美团在送达前均可取消，达达在骑手取货前可取消。
   *
   * Checks whether an order can still be cancelled and how much the carrier would keep.
   *
   * SF (顺丰同城急送), Shansong (闪送) and Meituan (美团) allow cancelling until the order is delivered, Dada (达达)
   * until the rider has collected it.
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
   * 向用户赠送代币。
   *
   * 赠送结果无法查询。不确定时，用同一个 `order_id` 重复调用，直到成功，或返回 268490004，即此前已成功。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。
   *
   * Gives a user coins for free (赠送代币).
   *
   * A gift cannot be queried. If unsure, repeat the call with the same `order_id` until it succeeds or fails with
   * 268490004, which means that it had already succeeded.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
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
   * 授权某个用户预览医院公告的草稿，或撤销授权。
   *
   * Allows a user to see the draft of a hospital's notice, or revokes this.
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
   * 供快递公司调用：用订单数据渲染面单模板，以便查看效果和排查错误。
   *
   * 模板为 HTML，占位符以 `##` 开头。
   *
   * - `##VAR(key)` 某个键的值：`sys.waybillid`、`sys.wxaappid`（商户的 AppID）、`waybilldata.*`（取自 waybill_data）和 `custom.*`（订单，例如 `custom.sender.name`）
   * - `##TIME(DATE)`、`##TIME(TIME)`、`##TIME(FULL)` 日期、时间或两者，形如 2018/11/22 17:54:06
   * - `##STRBLOAT(VAR(key))` 键的值，每个字符后加一个空格
   * - `##CODE128(VAR(key))`、`##QRCODE(VAR(key))` 条形码、二维码，Base64 编码的图片
   * - `##WXASUNCODE(VAR(sys.wxaappid))` 商户的小程序码，Base64 编码的图片
   *
   * 例如，条形码写作 `<img src="data:image/jpeg;base64, ##CODE128(VAR(waybilldata.ZTO_bagAddr))">`。
   *
   * For carriers: fills a label template with the data of an order, so that you can look at it and find errors.
   *
   * A template is HTML with placeholders that begin with `##`.
   *
   * - `##VAR(key)` the value of a key: `sys.waybillid`, `sys.wxaappid` (the merchant's AppID), `waybilldata.*`
   *   (from waybill_data) and `custom.*` (the order, for example `custom.sender.name`)
   * - `##TIME(DATE)`, `##TIME(TIME)`, `##TIME(FULL)` the date, the time, or both, as 2018/11/22 17:54:06
   * - `##STRBLOAT(VAR(key))` the value with a space after each character
   * - `##CODE128(VAR(key))`, `##QRCODE(VAR(key))` a bar code, a QR code, as an image in Base64
   * - `##WXASUNCODE(VAR(sys.wxaappid))` the merchant's mini program code, as an image in Base64
   *
   * For example, a bar code is `<img src="data:image/jpeg;base64, ##CODE128(VAR(waybilldata.ZTO_bagAddr))">`.
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
   * 让微信从 URL 拉取视频并存储为剧集。响应会立即返回任务 ID；结果由上传完成事件通知，也可用 getTask 查询。
   *
   * 不传封面图时，以视频首帧为封面。
   *
   * Makes WeChat fetch a video from a URL and store it as an episode. The response returns a task id at once; the
   * result is reported by the event for the finished upload, or by getTask.
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
   * 向观众推送商品。该商品须已在直播间内且已上架，且当时没有其他商品正在推送。每天 10,000 次。
   *
   * Shows a product (商品) on the viewers' screens. It must be in the room and on sale, and no other product may be
   * shown at that time. 10,000 calls per day.
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
   * 向长期订阅用户群发直播间的开播通知。直播间须正在直播，每天只能为一个直播间群发。一次最多 2000 名用户，每天 5,000 次。
   *
   * 响应只表示已开始发送；最终结果以事件推送到服务器，其中的 `message_id` 相同。
   *
   * Tells followers (长期订阅用户) that a live room has started. The room must be live, and only one room can be
   * announced per day. Up to 2000 followers per call, 5,000 calls per day.
   *
   * The response says only that sending has begun; the result is sent to your server as an event with the same
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
   * 分页列出由 addBookAuth 授予的授权：作为授权方时是授予他人的授权，作为被授权方时是收到的授权（`type` 为 1）。每个 AppID 以每种身份每天最多调用 10,000 次。
   *
   * Lists the permissions that addBookAuth gave, one page at a time: those given to others as the owner, or those
   * received as a grantee (`type` 1). 10,000 calls per day per AppID in each role.
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
   * 查询订单给某个接收方的分账是否成功。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
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
   * 查询订单还有多少资金因分账而冻结。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
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
   * 查询接收方的分账是否已回退。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Whether a share has been returned by its receiver (分账回退结果). `pay_sig` is made with the merchant's live AppKey
   * (getAppKey).
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
   * 查询加密或明文 URL Scheme 打开的内容（`query_type` 为 0），或小程序当天剩余的打开次数（`query_type` 为 1）。
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
   * 查询加密 URL Link 打开的内容（`query_type` 为 0），或小程序当天剩余的打开次数（`query_type` 为 1）。
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
   * 查询人脸核身的真实结果；前端上报的结果可能被伪造。只有 `errcode` 为 0 且 `verify_ret` 为 10000 时才算通过。
   *
   * 微信会把 `openid` 和 `cert_hash` 与 getVerifyId 收到的值比对，不一致则返回错误码。
   *
   * The true result of a face verification (人脸核身); the result reported by the front end can be forged. The user has
   * passed only if `errcode` is 0 and `verify_ret` is 10000.
   *
   * WeChat compares `openid` and `cert_hash` with the values sent to getVerifyId, and returns an errcode if they
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
   * 查询 manualWithdraw 发起的提现的状态。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * State of a withdrawal made with manualWithdraw. `pay_sig` is made with the merchant's live AppKey (getAppKey).
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
   * 分页查询微信发放的广告金。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。
   *
   * Lists the advertising funds (广告金) that WeChat granted, page by page.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
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
   * 查询商户虚拟支付账户的可提现余额。
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
   * 查询 start_download_order 发起的任务的状态，以及文件的 URL。
   *
   * Returns the state of a task started with start_download_order, and the URL of its file.
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
   * 查询由 follow_waybill 传入的运单的物流状态、商品和快递公司。
   *
   * 官方文档写的是先调用 trace_waybill；同属消息组件的接口其实是 follow_waybill。
   *
   * Gets where the parcel of a waybill from follow_waybill is, with its goods and its carrier.
   *
   * The page says to call trace_waybill first; follow_waybill is the call of the same component (消息组件).
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
   * 分页查询用 create_funds_bill 发起的充值。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。
   *
   * Lists the charges made with create_funds_bill, page by page.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
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
   * 按商户订单号或微信内部单号查询现金单，不含代币支付的订单。
   *
   * 退款和订阅扣款也是订单：用传给 refund_order 的 `refund_order_id`，或传给 submit_subscribe_pay_order 的 `order_id` 查询。苹果支付的订单也可以查。
   *
   * Looks up an order paid with money (现金单), not one paid with coins, by your number or by WeChat's.
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
   * 查询最近一次 start_publish_goods 任务的状态。
   *
   * Returns the state of the last task of start_publish_goods.
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
   * 查询微信支付管控商户的原因、受影响的能力和解除方法。管控发生时，会推送事件 `xpay_wxpay_callback_notify`。
   *
   * 请求体为空对象，但仍需签名；没有 `env`，用正式环境的 AppKey 签名。
   *
   * Why WeChat Pay restricts the merchant (管控), which abilities are affected, and how to have the restriction lifted.
   * The pushed event `xpay_wxpay_callback_notify` announces a restriction.
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
   * 分页查询退款后被微信回收的广告金。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。
   *
   * Lists the granted advertising funds that WeChat took back (广告金回收) after refunds, page by page.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
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
   * 查询用户是否已签约订阅：Android 和 HarmonyOS 上的，或 `mode` 为 apple 时通过苹果订阅的。苹果订阅的状态跟随苹果的通知，最多延迟 10 秒。
   *
   * 订阅没有沙箱环境，用正式环境的 AppKey 签名。
   *
   * Whether a user has signed a subscription (签约), on Android and HarmonyOS or, with `mode` apple, through
   * Apple. An Apple subscription's state follows Apple's notices, up to 10 seconds late.
   *
   * Subscriptions have no sandbox: sign with the production AppKey.
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
   * 查询由 trace_waybill 传入的运单的物流状态、商品和快递公司。
   *
   * Gets where the parcel of a waybill from trace_waybill is, with its goods and its carrier.
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
   * 列出小程序的广告金可充值到的广告账户，及其绑定结果。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。
   *
   * Lists the advertising accounts that the mini program's advertising funds (广告金) can be charged to, with the result
   * of their binding.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
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
   * 查询最近一次 start_upload_goods 任务的状态。
   *
   * Returns the state of the last task of start_upload_goods.
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
   * 查询用户的代币余额，包括购买和赠送的，以及累计收到和消耗的数量。
   *
   * How many coins (代币) a user has, both bought and gifted, and how many the user has ever received and spent.
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
   * 查询 create_withdraw_order 发起的提现的状态。
   *
   * Returns the state of a withdrawal made with create_withdraw_order.
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
   * 用 `cursor` 分页列出由 addbookauthbyappid 授予的授权。作为授权方：返回获得授权的小程序。作为被授权方（`type` 为 1）：返回授权方；带 `grantor_appid` 时，返回该授权方的作品；带 `book_ids` 时，返回这些作品的授权。
   *
   * 每个 AppID 作为授权方每天最多调用 50,000 次，作为被授权方最多 10,000 次。
   *
   * Lists the permissions that addbookauthbyappid gave, one page at a time by `cursor`. As the owner: the mini
   * programs they were given to. As a grantee (`type` 1): the owners; with `grantor_appid`, the novels of that owner;
   * with `book_ids`, the permissions for those novels.
   *
   * 50,000 calls per day per AppID as the owner, 10,000 as a grantee.
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
   * 分页查询小程序的分账接收方。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * The profit-sharing receivers (分账接收方) of the mini program, page by page. `pay_sig` is made with the merchant's live
   * AppKey (getAppKey).
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
   * 用授权插件在用户同意后签发的 code 查询用户是否为学生。插件为快速验证和完整验证签发不同的 code，本接口只接受快速验证的。
   *
   * 限制：每天 1,000,000 次，可联系微信城市服务团队（wx_city@tencent.com）申请提高。每个用户每天的验证次数也有限制。
   *
   * Checks whether a user is a student (学生身份), with the code that the authorisation plugin issued after the user
   * agreed. The plugin issues different codes for the quick check (快速验证) and for the full one; this call takes
   * only the former.
   *
   * Limit: 1,000,000 calls per day; WeChat's city services team (wx_city@tencent.com) raises it on request. The number
   * of checks per user per day is also limited.
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
   * 首次下单的订单被取消、过期或失败后，用同一 shop_order_id 重新下单。
   *
   * 美团不支持本接口，应换用新的 shop_order_id 调用 addLocalOrder。resultcode 不为 0 表示配送公司拒单。
   *
   * Places an order again, under the same shop_order_id, after the first one was cancelled, expired or failed.
   *
   * Meituan (美团) does not support this call; use a new shop_order_id and call addLocalOrder instead. A resultcode
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
   * 设置配送公司测试账号的订单状态，微信会将请求转给配送公司的测试环境。仅供测试，只支持两家配送公司，其 AppSecret 见官方文档。
   *
   * - 顺丰同城：shopid 1534713176，shop_no 3243279847393；102、202 和 302
   * - 达达：shopid dadaaee18818d97e236，shop_no 77071-47913；102、201、202、301、302、304 和 305
   *
   * Sets the status of an order of a carrier's test account; WeChat passes the call on to the carrier's test system.
   * For tests only, with two carriers, whose AppSecrets are on the official page.
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
   * 查询小程序用 `wx.getRealtimeLogManager` 写入的实时日志，限最近 7 天中的一天（错误码 200002 的说明写的是 3 天）。每分钟最多调用 50 次。
   *
   * Searches the real-time log, which the mini program writes with `wx.getRealtimeLogManager`, for one of the last 7
   * days (the text of errcode 200002 says 3). At most 50 calls per minute.
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
   * 退还订单的部分或全部款项，须在支付后 160 天内，原路退款。响应只表示退款已发起：两分钟后用 getRefund 查询，或等待事件 `retail_refund_notify`。
   *
   * 一笔订单每分钟只能退款一次，总共最多 50 次。用同一个 `out_refund_no` 重复请求，不会多退。标记为分账的订单可能要先调用 finishProfitSharingOrder：全额退款一律需要，部分退款在超过仍冻结的金额时需要；此时可提现金额须足够退款。
   *
   * `pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Refunds an order, partly or fully, within 160 days of the payment; the money is returned the way it was paid. A
   * response means that the refund has started: check with getRefund after two minutes, or wait for the event
   * `retail_refund_notify`.
   *
   * An order allows one refund per minute and 50 in total. Sending the same `out_refund_no` again refunds nothing
   * more. Orders marked for profit sharing may need finishProfitSharingOrder first: always for a full refund, and for
   * a partial refund that exceeds what is still frozen; then the withdrawable balance (可提现金额) must cover it.
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
   * 订单退款后，向接收方收回分账：每笔退款对每个接收方只能回退一次，不超过该接收方的分账金额。用户的分账不能回退，商户自身的也不能。
   *
   * 结果用 queryRefundProfitSharingOrder 查询。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Takes a share back from its receiver (分账回退) after the order was refunded: once per refund and receiver, and at
   * most the share. Shares of users cannot be taken back, nor can those of the merchant itself.
   *
   * queryRefundProfitSharingOrder returns the result. `pay_sig` is made with the merchant's live AppKey (getAppKey).
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
   * 发起现金单的退款。成功表示任务已开始：用 `refund_order_id` 调用 query_order 查询结果，消息推送 `xpay_refund_notify` 也会通知结果。
   *
   * 订单支付后 365 天内可退款。180 天内退款，微信退还技术服务费，之后不退。苹果支付的订单商户不能退款。
   *
   * Starts the refund of an order paid with money. Success means that the task is running: query_order with the
   * `refund_order_id` returns the result, and the push `xpay_refund_notify` reports it.
   *
   * An order can be refunded for 365 days after its payment. WeChat returns its service fee within 180 days, but not
   * later. Payments through Apple cannot be refunded by the merchant.
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
   * 为已开通微信支付的商户申请开通银行转账。之后用 retailGetMchOrder 查看进度：其 `wqf_register_statement` 中的状态起初为 5；申请通过后变为 1，并返回供 createWqfLink 使用的 `request_no`。变为 3 或 6 时，重新调用本接口。
   *
   * Applies for bank transfer (银行转账) for a merchant that already has WeChat Pay activated. Follow it with
   * retailGetMchOrder: the state in its `wqf_register_statement` is 5 at first; if the application is accepted, 1 and a
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
   * 为小程序创建客服子商户，让平台上的商户有自己的客服会话，由小程序的客服按钮打开。
   *
   * 仅限类目为「电商平台」的小程序。
   *
   * Creates a sub-merchant (客服子商户) of the mini program, so that a merchant on the platform gets its own customer
   * service conversation, which the mini program opens with its customer service button.
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
   * 移除直播间的小助手。每天 10,000 次。
   *
   * Removes an assistant (小助手) of a live room. 10,000 calls per day.
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
   * 将设备移出设备组。
   *
   * Removes devices from a group.
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
   * 在章节排序方式为「追加」的作品的编辑版中移动一章；auditBook 审核通过后读者才能看到新顺序。一次移动多章请用 updateBook 的 `chapter_id_list`。排序方式为「seq 递增」的作品请用 updateChapterSeq。
   *
   * Moves a chapter in the edited version (编辑版) of a novel with appended order; readers see the new order once
   * auditBook passes. To move many chapters at once, use `chapter_id_list` of updateBook. In a novel ordered by seq,
   * use updateChapterSeq.
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
   * 替换编辑版中一章的标题和内容；auditBook 审核通过后读者才能看到。章节会得到新的 ID，旧 ID 失效；提供方主键保留。审核中的作品不能替换。
   *
   * Gives a chapter of the edited version (编辑版) a new title and text; readers see them once auditBook passes. The
   * chapter gets a new id and the old one becomes invalid; your own key is kept. Not allowed while the novel is in
   * review.
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
   * 用通过 submitReplaceMedias 审核的新剧集替换旧剧集。替换后，getMediaLink 使用新的 ID。旧剧集的链接还能用一段时间，7 天内仍可获取旧剧集的新链接，因此请尽快切换。
   *
   * Replaces an old episode with a new one that passed the review of submitReplaceMedias. From then on getMediaLink
   * takes the new id. URLs of the old episode keep working for a while, and new URLs for it can still be obtained for
   * 7 days, so switch over soon.
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
   * 重置向评价用户发送 API 客服消息的调用额度。
   *
   * Resets the quota of customer service messages sent by API (客服quota) for the user of a comment.
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
   * 撤回商品的审核，已用掉的提审次数不退还。每天 500 次。
   *
   * Withdraws a product (商品) from review. The submission it used is not given back. 500 calls per day.
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
   * 回应待商家处理的投诉：同意和解或拒绝。回应过晚时，投诉已进入其他状态，调用失败，返回 309。
   *
   * Answers a complaint (投诉) that waits for the merchant: agrees to settle, or refuses. If the answer is too late,
   * the complaint is already in another state and the call fails with 309.
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
   * 用文字和图片回复投诉的用户。
   *
   * Answers the user who complained, with text and pictures.
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
   * 用 resetAudit 撤回审核后，重新提交商品审核。每天 500 次，与 addGoods 共用。
   *
   * Submits a product (商品) for review again after resetAudit withdrew it. 500 calls per day, shared with addGoods.
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
   * 为小程序申请开通门店助手，小程序须有类目「商家自营-B2b(商品批发/门店管理)」。小程序也可在微信公众平台自行申请（mp.weixin.qq.com 的「功能」-「门店助手」）；开通后，第三方平台可使用本组的所有接口。
   *
   * Applies for the store assistant (门店助手) on behalf of the mini program, which needs the category
   * 商家自营-B2b(商品批发/门店管理). A mini program can also apply for itself in the admin console (mp.weixin.qq.com, 功能, 门店助手);
   * once it is activated, a third-party platform may use every operation of this section.
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
   * 查询一笔商户号进件，或小程序的全部进件：进度、需要验证或签约的内容及其链接、驳回原因、费率，以及银行转账的状态。
   *
   * State of one merchant application (商户号进件), or of all of the mini program: its progress, what has to be verified or
   * signed and at which link, why it was refused, its rates, and the state of bank transfer.
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
   * 向最多 200 个已授权给小程序的门店的负责人发送一条模板消息。
   *
   * 订单、配送、退款、认证和账单类模板不限次数。每个门店每天最多收到一条门店任务进展通知；优惠券到期提醒、积分到期提醒、兑换券到期提醒和门店调研通知，每月各最多四条。
   *
   * Sends one template message to the owners of up to 200 stores that have authorised the mini program.
   *
   * Templates of orders, deliveries, refunds, authentication and bills may be sent without limit. A store gets at most
   * one message per day on the progress of tasks (门店任务进展通知), and four per month each for expiring coupons (优惠券到期提醒),
   * points (积分到期提醒) and vouchers (兑换券到期提醒) and surveys (门店调研通知).
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
   * 为 B2b 支付申请商户号（商户号进件）：提交法人证件、银行账户、超级管理员、营业执照和图片。图片填 retailUploadMchFile 返回的 ID。
   *
   * 之后依次经过校验、账户验证、审核和签约，用 retailGetMchOrder 查看进度。审核需要 1 到 7 个工作日。
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
   * 为商户号进件上传图片，返回图片 ID，ID 不会过期。文件以 Base64 字符串放在 JSON 请求体中，不用表单；最大 2 MB。
   *
   * Uploads a picture for the merchant application (商户号进件) and returns its id, which does not expire. Send the file as
   * Base64 text in a JSON body, not as a form; it may be up to 2 MB.
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
   * 供快递公司调用：下载某一天的对账单，可取全部账单或其中一类。成功时直接返回文件，不是 JSON；仅失败时返回含 errcode 和 errmsg 的 JSON。
   *
   * For carriers: the bill of one day, all entries or those of one type. A success is the file itself, not JSON; only
   * a failure is JSON with errcode and errmsg.
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
   * 供快递公司调用：取消散单。
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
   * 供快递公司调用：向散单用户全额或部分退款。
   *
   * For carriers: refunds the user of a parcel sent without a contract (散单), fully or partly.
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
   * 供快递公司调用：上报用户投诉的处理结果。该投诉此前已由微信以事件推送。
   *
   * For carriers: reports how a user's complaint was settled. WeChat had pushed the complaint as an event.
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
   * 供快递公司调用：上报散单用户应付的费用。此时运单不得仍为待揽件：先用 scatterupdateorderstatus 上报节点，再上报费用。
   *
   * For carriers: reports what the user has to pay for a parcel sent without a contract (散单). The parcel must no
   * longer be waiting for pickup: report a step with scatterupdateorderstatus first, then the fee.
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
   * 供快递公司调用：上报散单的轨迹节点和收派员信息。
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
   * 发送带有云开发静态网站页面链接的短信，由该页面打开小程序。营销类短信使用自定义内容（`content`、`path`），通知类短信使用模板（`template_id`、`template_param_list`）。
   *
   * 短信以【】中的小程序名称为签名开头。短信费用从资源包扣除，资源包在开发者工具中购买；主体为个人的小程序不能发送。第三方平台需要权限集 49 或 99，可使用自己的环境发送（`resource_appid`）。
   *
   * 较新版本的微信官方文档已无此页面：预计该接口将下线，新项目请勿使用。
   *
   * Sends a text message with a link to a page of the cloud's static website, which then opens the mini
   * program. Marketing messages carry your own text (`content`, `path`), notifications follow a template
   * (`template_id`, `template_param_list`).
   *
   * The text begins with the mini program's name in 【】 as its signature. Messages are paid for from a package that is
   * bought in the developer tools, and only mini programs that do not belong to an individual may send. A third-party
   * platform needs permission set 49 or 99, and may send from its own environment (`resource_appid`).
   *
   * A later edition of WeChat's docs no longer has this page: expect the call to be discontinued, and do not use it in
   * new projects.
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
   * 给近期与账号有过互动的用户发送客服消息。`msgtype` 为消息类型，内容放在同名字段中；只能传其中一个内容字段。
   *
   * 小程序和小游戏可发 `text`、`image`、`link` 和 `miniprogrampage`；其他类型供公众号使用。条数限制：用户发来消息后 48 小时内 5 条；用户点击菜单（仅限会上报点击或扫码的菜单）、关注或扫码后 1 分钟内 3 条。
   *
   * Sends a customer service message (客服消息) to a user who has recently interacted with the account. `msgtype`
   * gives the type, and the field of the same name holds the content; send exactly one of them.
   *
   * Mini programs and mini games send `text`, `image`, `link` and `miniprogrampage`; the other types are for official
   * accounts. Limits: 5 messages within 48 hours after a message from the user; 3 within 1 minute after a click on a
   * menu (only those that report the click or a scan), a follow, or a scanned code.
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
   * 向已订阅该设备消息的用户发送设备消息。模板关键词只能取微信规定的枚举值，不能是任意文本。每天最多调用 10,000,000 次。
   *
   * Sends users a message about a device (设备消息), to those who have subscribed to it for this device. The keywords of
   * the template take values from a fixed list by WeChat, not free text. At most 10,000,000 calls per day.
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
   * 向已同意订阅的用户发送订阅消息。一次性订阅每同意一次可发一条；次数用完后返回 43101。
   *
   * 不要同时向同一用户发送多条消息（43108）。值超出关键词类型的限制时返回 47003。
   *
   * Sends a subscription message (订阅消息) to a user who has agreed to it. A one-time subscription allows one message
   * per agreement; with none left, the call fails with 43101.
   *
   * Do not send several messages to the same user at the same time (43108). Values that exceed the limits of their
   * keyword fail with 47003.
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
   * 通知用户即将扣费（预扣费通知）。签约 12 小时之后的每次扣费都需要它：通知两天后扣费，只能在当天扣，金额须与通知一致。
   *
   * 首次通知可在任意一天发送，之后的通知从已付周期到期前 3 天起才能发；时间只能在 07:10 到 21:50。有订单未支付时，其后 8 天内新的通知会被拒绝；若错过了扣费当天，订阅指南甚至要求再等一整个周期。
   *
   * 订阅没有沙箱环境，用正式环境的 AppKey 签名。
   *
   * Notifies a user of a coming deduction (预扣费通知). Every deduction later than 12 hours after signing needs it: the
   * deduction follows two days after the notice, exactly on that day and with the same amount.
   *
   * A first notice can be sent any day, a later one from 3 days before the end of the paid period; only between 07:10
   * and 21:50. For 8 days after an unpaid order, a new notice is refused; if the day of the deduction was missed, the
   * guide even asks you to wait for another whole period.
   *
   * Subscriptions have no sandbox: sign with the production AppKey.
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
   * 获取 invokeService 异步调用的结果。服务仍在处理时返回 9301015：稍后重试。
   *
   * Gets the result of an asynchronous invokeService. While the service is still working, the call gets 9301015: try
   * again later.
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
   * 修改通过小程序聊天工具分享到聊天中的动态卡片消息，并设置哪些聊天成员已完成。
   *
   * Changes an updatable card (动态卡片消息) that was shared to a chat through the mini program's chat tools
   * (聊天工具), and sets which members of the chat are done.
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
   * 为商户报名微信支付技术服务费优惠活动。费率只能调低，且只能在活动的范围和时间内。retailGetMchOrder 以 `wx_pay_rate` 返回费率。
   *
   * Enters a merchant for the campaign for a lower WeChat Pay service fee (微信支付技术服务费优惠活动). The fee can only be
   * lowered, and only within the range and the time of the campaign. retailGetMchOrder shows it as `wx_pay_rate`.
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
   * 设置用户点击发货消息或确认收货消息时打开的小程序页面，适用于已接入微信确认收货组件的小程序。
   *
   * 微信会在页面 query 中加上 `transaction_id`、`merchant_id` 和 `merchant_trade_no`，有二级商户号时再加 `sub_merchant_id`：自己的 query 不要用这些名称。路径为空或不存在时，消息打开微信自己的页面。
   *
   * Sets the page of the mini program that opens when the user taps a shipping or confirm-receipt message,
   * for mini programs that use WeChat's component for confirming receipt.
   *
   * WeChat adds `transaction_id`, `merchant_id` and `merchant_trade_no` to the page's query, and `sub_merchant_id`
   * where there is one: do not use these names in your own query. With an empty path, or one that does not exist,
   * messages open WeChat's own page.
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
   * 为整个小程序开启或关闭短剧播放器的功能：`entry_type` 为 2002 时播放未经转码的原始视频，为 1 到 3 时控制播放器的某个推荐位。
   *
   * 播放原始视频默认关闭，须主动开启。剧结束（1）和剧集 profile 页（3）的推荐位默认开启。
   *
   * Switches a feature of the drama player on or off for the whole mini program: with `entry_type` 2002 playback of
   * the original, not transcoded video, with 1 to 3 one of the player's recommendation slots.
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
   * 设置作品每一章可预览的字数：所有章节用同一个字数，个别章节可另行设置。
   *
   * Sets how many characters of each chapter of a novel may be read as a preview: one number for all chapters, and
   * others for single chapters.
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
   * 在附近小程序的某个地点展示小程序，或取消展示。地点仍在审核时返回 92005。
   *
   * Shows the mini program at one of its places in 附近小程序, or hides it again. A place still under review gets
   * 92005.
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
   * 修改动态消息的文字，所有已分享之处同步更新。状态 0 显示橙色（#FA9D39）的「成员正在加入，当前 2/5 人」，可重复设置；状态 1 显示灰色（#CCCCCC）的「已开始」，设置后不能再改。活动结束后（默认 24 小时后），文字变为「已结束」。
   *
   * Changes the text of an updatable message (动态消息) everywhere it was shared. State 0 shows 成员正在加入，当前 2/5
   * 人 in orange (#FA9D39) and may be set again; state 1 shows 已开始 in grey (#CCCCCC) and is final. When the
   * activity ends, after 24 hours by default, the text becomes 已结束.
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
   * 激活用户微信中的服务卡片，之后更新其状态。用户的 code 由前端获取，或用微信支付订单号。刚支付的订单可能还查不到：返回 85437 时，在一分钟内重试。
   *
   * 各卡片及其状态、字段见该功能的指南（订阅消息，subscribe-message-2）。
   *
   * Activates a service card (服务卡片) in the user's WeChat, and later changes its state. The user's code comes from
   * the front end, or is the number of a WeChat Pay order. Right after the payment such an order may not be known yet:
   * on 85437, try again within a minute.
   *
   * The feature's guide (订阅消息, subscribe-message-2) lists the cards, their states and their fields.
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
   * 给服务卡片补充状态以外的信息，例如支付或门店信息。各卡片可传的内容见该功能的指南（订阅消息，subscribe-message-2）。
   *
   * 刚支付的微信支付订单可能还查不到（85437），在一分钟内重试。
   *
   * Adds information to a service card (服务卡片) that is not part of its state, such as the payment or the store. The
   * feature's guide (订阅消息, subscribe-message-2) says what each card takes.
   *
   * If a WeChat Pay order that was just paid is not known yet (85437), try again within a minute.
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
   * 开启或关闭商户的自动提现。微信每天 8:30 按昨日日终可提现余额减 `retain_amt` 发起提现；若此时余额已低于昨日日终余额，则提现失败。留存额要足够退款。
   *
   * 转账附言为 B2b支付_YYYYMMDD_ 加商户号。`pay_sig` 用商户正式环境的 AppKey（getAppKey）生成。
   *
   * Switches the daily withdrawal of a merchant on or off (自动提现). At 8:30 WeChat withdraws yesterday's closing
   * withdrawable balance minus `retain_amt`; if the balance has since fallen below yesterday's closing balance, it
   * fails. Keep enough for refunds.
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
   * 设置直播挂件查找商品所用的全局 KEY，对所有未单独设置 KEY 的商品生效。
   *
   * 只应设置一次：更换 KEY 会使以旧 KEY 添加的商品失去映射。每天 500 次。
   *
   * Sets the keys by which the live widget (直播挂件) finds a product, for all products added without their own keys.
   *
   * Set them only once: new keys break the mapping of products added under the old ones. 500 calls per day.
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
   * 保存医院公告的草稿：新建一份，或传 `notice_id` 覆盖旧的。previewHopsNotice 设置可预览的用户，intp_eldermed_publichopsnotice 发布草稿。
   *
   * Saves a draft of a hospital's notice: a new one or, with `notice_id`, one that replaces an old one.
   * previewHopsNotice sets the users who may see it, intp_eldermed_publichopsnotice publishes it.
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
   * 将客服设为客服管理员。用 cancelkfadmin 撤销。
   *
   * 注意：这是 GET 请求，但会修改数据。
   *
   * Makes an agent a customer service administrator (客服管理员). cancelkfadmin undoes this.
   *
   * Note that this is a GET request although it changes data.
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
   * 申请修改小程序的交易类型，须附材料和理由。
   *
   * 每个账号只能申请一次；再次申请返回 268486048，此后只能找平台客服处理。图片和视频先用 uploadTempMedia 上传。
   *
   * Applies to change the mini program's trade type (交易类型), with proofs and a reason.
   *
   * An account can apply only once; a second application fails with 268486048, and then only WeChat's customer service
   * can help. Upload images and videos first with uploadTempMedia.
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
   * 一次调用上传短剧的一集，文件须小于 10 MB，可带封面图。更大的文件请分片上传：applyUpload、uploadPart、commitUpload。
   *
   * 不传封面图时，以视频首帧为封面。
   *
   * Uploads one episode of a drama in one call, for files under 10 MB, with or without a cover picture. Upload larger
   * files in parts: applyUpload, uploadPart, commitUpload.
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
   * 调整直播间内商品的顺序。每天 10,000 次。
   *
   * Sorts the products (商品) of a live room. 10,000 calls per day.
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
   * 发起任务，把最多 31 天的订单导出到文件。用 query_download_order 查询是否完成。
   *
   * Starts a task that puts the orders of up to 31 days into a file. query_download_order says when it is ready.
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
   * 发起任务，把已上传的道具发布到正式环境，每次一个道具。结果用 query_publish_goods 查询。
   *
   * Starts a task that publishes an uploaded item (道具) to production, one item per call. query_publish_goods returns
   * the result.
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
   * 发起任务，把道具上传到开发版，每次一个道具。结果用 query_upload_goods 查询；之后用 start_publish_goods 发布。
   *
   * Starts a task that uploads an item (道具) to the development version, one item per call. query_upload_goods returns
   * the result; start_publish_goods then publishes it.
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
   * 对审核通过的短剧，提交简介、海报、演员和材料的修改。修改审核通过后生效，结果由事件通知。
   *
   * 图片和文件须先用 uploadTempMedia 上传。该接口返回的 media_id 在这里称为 material_id，以免与剧集的 media_id 混淆。自 2026-07-28 00:00（Asia/Shanghai）起，未受版权保护的短剧须在下一次修改时申请版权保护。
   *
   * Submits changes to the description, posters, actors and documents of a drama that has passed review. They take
   * effect once they pass review; an event reports the result.
   *
   * First upload pictures and documents with uploadTempMedia. The media_id that it returns is called material_id here,
   * so that it is not confused with an episode's. From 2026-07-28 00:00 (Asia/Shanghai) a drama without copyright
   * protection has to apply for it with its next change.
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
   * 平台客服判定为商责后，提交退款凭证，证明投诉已通过退款解决。
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
   * 提审新剧集，用来替换已通过审核的短剧中的旧剧集。审核通过后（由事件通知），须在 7 天内对每一集调用 replaceDramaMedia，逾期本次提审作废。
   *
   * Submits new episodes for review, to replace old ones in a drama that has passed. Once they pass (an event reports
   * it), use replaceDramaMedia for each within 7 days; after that this submission can no longer be used.
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
   * 发起订阅扣款。成功表示已受理，不表示已支付：支付成功由消息推送 `xpay_goods_deliver_notify` 通知，失败由 `xpay_subscribe_pay_fail_notify` 和 query_order（状态 13）反映。
   *
   * 签约后 12 小时内扣款不需要通知。超过 12 小时，则在 send_subscribe_pre_payment 两天后扣款，时间为 07:10 到 21:50，金额与通知一致。扣款失败后 6 天内可换新单号重试，每个用户每个道具每小时一次。
   *
   * 官方文档的 URL 里没有 `pay_sig`，但和所有 /xpay/ 接口一样，本接口也须带这个支付签名。订阅没有沙箱环境，用正式环境的 AppKey 签名。
   *
   * Orders a subscription's deduction (订阅扣款). Success means accepted, not paid: the push `xpay_goods_deliver_notify`
   * reports the payment, `xpay_subscribe_pay_fail_notify` and query_order (status 13) report a failure.
   *
   * Within 12 hours of signing no notice is needed. Later the deduction takes place two days after
   * send_subscribe_pre_payment, between 07:10 and 21:50, with the amount announced. A failed deduction can be repeated
   * until 6 days later, once per hour per user and item, under a new number.
   *
   * Like every /xpay/ call, this one is signed with `pay_sig`, although its page shows the URL without it.
   * Subscriptions have no sandbox: sign with the production AppKey.
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
   * 向微信搜一搜推送小程序页面及其结构化数据，使页面更快被搜到。先向审核环境（`wxsearch_testcpdata`）提交测试数据，审核通过后才接受正式数据。
   *
   * 限制：每次最多 1,000 个页面，每天最多 500,000 个页面，每个页面最大 1 MB。新增内容逐页推送。返回 108001 时可能已有部分页面被接受；重新调用即可。
   *
   * Pushes pages of the mini program, with structured data, to WeChat search (搜一搜), so that they are found sooner.
   * First send test data to the review environment (`wxsearch_testcpdata`); real data is accepted once that review has
   * passed.
   *
   * Limits: 1,000 pages per call, 500,000 pages per day, 1 MB per page. Push new content page by page. After 108001
   * some of the pages may have been accepted; repeat the call.
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
   * 平台客服要求时，补充投诉凭证。
   *
   * Sends further proof about a complaint (补充凭证), when WeChat's customer service asks for it.
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
   * 测试时模拟快递公司：为测试快递公司 `TEST`、测试账号 `test_biz_id` 的运单添加轨迹节点。
   *
   * Simulates the carrier in tests: adds a step to a waybill of the test carrier `TEST` and the test account
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
   * 将已支付订单的运单传给微信（查询组件）。微信会跟踪包裹，物流状态由 query_trace 和小程序插件展示。follow_waybill 功能相同，另外还会通知用户。
   *
   * Passes the waybill of a paid order to WeChat (查询组件). WeChat then tracks the parcel; query_trace and the mini
   * program's plugin show where it is. follow_waybill does the same and also sends the user notices.
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
   * 获取小程序打开微信乘车码页面所需的参数。
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
   * 在客服会话中向用户显示「正在输入」，或取消显示。
   *
   * 仅在用户发来消息或向用户发出消息后 30 秒内有效，且「正在输入」已显示时不能再次设置。公众号改用 `/cgi-bin/message/custom/typing`；本路径供小程序和小游戏使用。
   *
   * Shows "typing" (正在输入) to the user in the customer service conversation, or hides it again.
   *
   * It works only within 30 seconds of a message to or from the user, and not while "typing" is already shown.
   * Official accounts use `/cgi-bin/message/custom/typing` instead; this path is for mini programs and mini games.
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
   * 解绑 bindKfWork 绑定到小程序的企业微信企业。
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
   * 商家与用户协商无需寄回时，解除退货 ID 与退货单的绑定。仅限用户自行寄回并填写运单号的情况，预约上门取件的不可解绑。
   *
   * Unbinds a return id from its return, if merchant and user have agreed that nothing is sent back. It works only if
   * the user sends the goods and enters the waybill number, not with a pick-up at the door.
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
   * 修改作品的信息、章节顺序或分卷。只修改所传的内容，且只改编辑版；auditBook 审核通过后发布版才会更新。审核中的作品不能修改。
   *
   * 分卷：`need_volume` 为 true 时，`volume_list` 成为作品的分卷；为 false 时，作品没有分卷；不填时分卷不变。分卷按顺序排列，每一章恰好属于一卷：第一卷从 0 开始，其余各卷从前一卷的结尾之后开始，最后一卷到最后一章为止。添加或删除章节后，须先设置新的分卷再调用 auditBook。
   *
   * 从「追加」改为「seq 递增」时，章节按各自的 seq 重新排序；反过来则顺序不变，seq 保留。
   *
   * Changes a novel's data, the order of its chapters or its volumes. Only what is sent changes, and only in the
   * edited version (编辑版); the published one (发布版) changes when auditBook passes. Not allowed while the novel is
   * in review.
   *
   * Volumes: with `need_volume` true, `volume_list` becomes the novel's volumes; with false, the novel has none; if
   * left out, they stay unchanged. Volumes are listed in order and cover every chapter exactly once: the first starts
   * at 0, each of the others starts after the end of the previous one, and the last ends with the last chapter. If
   * chapters were added or deleted, set new volumes before auditBook.
   *
   * When you change from appended order to order by seq, the chapters are sorted again by their seq; in the other
   * direction they stay as they are and keep their seq.
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
   * 供快递公司调用：上报商户绑定账号的审核结果。该商户此前已由微信以事件推送。
   *
   * For carriers: reports the result of reviewing a merchant who wants to bind an account. WeChat had pushed the
   * merchant as an event.
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
   * 为章节设置新的 `seq`，从而改变其在作品编辑版中的位置，适用于排序方式为「seq 递增」的作品；auditBook 审核通过后读者才能看到新顺序。章节排序方式为「追加」的作品请用 reorderChapter。
   *
   * Gives chapters a new `seq`, and so a new position, in the edited version (编辑版) of a novel ordered by seq;
   * readers see the new order once auditBook passes. In a novel with appended order, use reorderChapter.
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
   * 设置直播间全局禁言，或取消禁言。每天 10,000 次。
   *
   * Silences all viewers of a live room (全局禁言), or lets them comment again. 10,000 calls per day.
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
   * 在一次调用中为云开发数据库的集合新增、删除索引。
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
   * 用 `update` 更新云开发数据库的记录，或用 `set` 替换一条记录，记录不存在时则插入。
   *
   * Changes records of the cloud database with `update`, or replaces one with `set`, which inserts it if it does not
   * exist.
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
   * 设置是否允许官方收录直播间。每天 10,000 次。
   *
   * Sets whether WeChat may list a live room in its channel (官方收录). 10,000 calls per day.
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
   * 修改商品，只须传 `goodsId` 和要修改的字段。审核通过的商品只能改价格（`priceType`、`price`、`price2`）；审核中的商品不可修改；未审核的商品可改全部字段。
   *
   * Changes a product (商品); send only `goodsId` and the fields that change. While a product is in review, nothing
   * can change; once it is approved, only the prices (`priceType`, `price`, `price2`); otherwise everything.
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
   * 开启或关闭直播间的客服。每天 10,000 次。
   *
   * Switches customer service (客服) in a live room on or off. 10,000 calls per day.
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
   * 修改客服子商户的昵称或头像。不传或为空的字段保持不变。
   *
   * Changes the name or the picture of a sub-merchant (客服子商户). Fields that are left out or empty stay unchanged.
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
   * 供配送公司调用：将配送单的新状态告知微信，由微信转发给商家并通知收货人。
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
   * 供快递公司调用：上报运单的轨迹节点。微信会展示给用户，并推送给商户。
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
   * 添加或移除面单打印员；可有多个打印员，且不必是小程序的项目成员。仅在使用微信打单 PC 软件时需要。
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
   * 开启或关闭直播间的回放。每天 10,000 次。
   *
   * Switches the replay (回放) of a live room on or off. 10,000 calls per day.
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
   * 为商户报名银行转账技术服务费优惠活动，针对认证门店的付款。
   *
   * Enters a merchant for the campaign for a lower bank transfer service fee (银行转账技术服务费优惠活动), for payments of
   * authenticated stores.
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
   * 替换由 follow_waybill 传入的运单的商品信息。修改次数有限，超出后返回 9300560。
   *
   * Replaces the goods of a waybill from follow_waybill. The number of changes is limited; after that the call fails
   * with 9300560.
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
   * 替换由 trace_waybill 传入的运单的商品信息。修改次数有限，超出后返回 9300560。
   *
   * Replaces the goods of a waybill from trace_waybill. The number of changes is limited; after that the call fails
   * with 9300560.
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
   * 为一起支付的订单（合单）录入发货信息：用合单指明支付，`sub_orders` 中的各子单分别发货。所有订单必须使用同一种订单号。
   *
   * 其余与 uploadShippingInfo 相同：录入前资金冻结，用户会收到消息，确认收货前可再次调用修改，每笔订单可重新发货一次（发货完成后再次发货，或改变 `delivery_mode` 或 `logistics_type`）。`upload_time` 须晚于上一次调用；只有快递发货可以拆分，每笔订单最多 15 个包裹。
   *
   * Records the shipping of orders that were paid together (合单): the combined order identifies the payment, and each
   * of `sub_orders` is shipped separately. All of them must use the same type of order number.
   *
   * Otherwise it works like uploadShippingInfo: the money stays frozen until then, the user gets a message, a later
   * call changes the record until receipt is confirmed, and an order can be reshipped once (shipping again after
   * completion, or with another `delivery_mode` or `logistics_type`). `upload_time` must be later than in the previous
   * call; only shipments by express carriers can be split, into at most 15 parcels per order.
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
   * 为 applyUpload 开始的上传发送视频或封面的一个分片。每个分片为 5 MB，只有最后一个可以更小。最多 100 个分片：视频 500 MB，封面 10 MB。
   *
   * 分片顺序不限；重复发送同一编号会覆盖之前的分片。保存每个 `etag`，供 commitUpload 使用。
   *
   * Sends one part of the video or the cover for an upload started with applyUpload. Each part is 5 MB; only the last
   * may be smaller. 100 parts at most: 500 MB for a video, 10 MB for a cover.
   *
   * Parts may come in any order; sending the same number again replaces the earlier part. Keep each `etag` for
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
   * 录入订单的发货信息。在此之前订单的资金一直冻结；录入后微信用消息通知用户。分拆发货时，用户在最后一个包裹（`is_all_delivered`）发出后才收到发货完成消息。
   *
   * 用户确认收货前，再次调用可修改发货信息。全部发货后再次调用，或改变 `delivery_mode` 或 `logistics_type`，视为重新发货，每笔订单只能一次。`upload_time` 用于确定请求的先后：须晚于上一次调用。
   *
   * 只有快递发货（logistics_type 为 1）可以分拆，最多 15 个包裹。一起支付的订单用 uploadCombinedShippingInfo。也可在微信公众平台的发货信息管理中手动录入。
   *
   * Records how an order was shipped. The money of an order stays frozen until then, and WeChat notifies the user by
   * message. For a split shipment, the user gets the completion message only with the last parcel
   * (`is_all_delivered`).
   *
   * Until the user confirms receipt, a later call changes the record. Calling again after everything was shipped, or
   * with another `delivery_mode` or `logistics_type`, counts as reshipping (重新发货), which is allowed once per
   * order. `upload_time` puts the calls in order: it must be later than in the previous call.
   *
   * Only shipments by express carriers (logistics_type 1) can be split, into at most 15 parcels. For orders paid
   * together, use uploadCombinedShippingInfo. You can also do this by hand in the admin console (发货信息管理).
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
   * 上传临时素材。media_id 有效期 3 天，可重复使用，例如用于 sendCustomMessage，或用作客服子商户、直播间的图片。
   *
   * 各 `type` 的限制：image 10 MB，PNG、JPEG、JPG 或 GIF；voice 2 MB 且 60 秒，AMR 或 MP3；video 10 MB，MP4；thumb 64 KB，JPG。官方文档同一页的另一处说明把图片限制为 2 MB：为稳妥起见，图片应小于此值。
   *
   * Uploads a temporary media file (临时素材). The media id is valid for 3 days and can be reused, for example in
   * sendCustomMessage or as the picture of a sub-merchant or a live room.
   *
   * Limits by `type`: image 10 MB, PNG, JPEG, JPG or GIF; voice 2 MB and 60 seconds, AMR or MP3; video 10 MB, MP4;
   * thumb 64 KB, JPG. Another note on the same page limits images to 2 MB: stay below that to be safe.
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
   * 上传图片，供 response_complaint 使用。可在 JSON 中以 Base64 传，最大 1 MB，或传 URL，最大 2 MB，推荐用 URL。
   *
   * Uploads a picture for response_complaint. Send it in the JSON as Base64, up to 1 MB, or as a URL, up to 2 MB,
   * which is preferred.
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
   * 校验 SOTER 的认证结果（指纹或人脸，由手机安全硬件签名）。把小程序中 `wx.startSoterAuthentication` 返回的内容原样传入。
   *
   * Verifies a SOTER result (fingerprint or face, signed by the phone's secure hardware). Pass on what
   * `wx.startSoterAuthentication` returned in the mini program, unchanged.
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
