// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { Filled } from '../answer/filled.ts';
import type * as Schemas from './schemas.ts';

/** The messages that WeChat pushes, by Event, or by MsgType where there is no Event. */
export interface PushMessages {
  /**
   * 云托管消息推送配置测试
   *
   * Sent once to a service in WeChat's cloud hosting (微信云托管) when its path is entered in the push settings. It has
   * neither MsgType nor Event.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
   */
  CheckContainerPath: Schemas.CheckContainerPathMessage;
  /**
   * 运单轨迹更新事件
   *
   * For merchants: a parcel of an order placed with addOrder has a new tracking step. Each message contains all the
   * steps.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/logistics.onPathUpdate.html 官方文档}
   */
  add_express_path: Schemas.AddExpressPathMessage;
  /**
   * 运力下单
   *
   * For carriers: a user orders the transport of a parcel. Keep the Token; it identifies the order from then on.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/shipping_capacity_order.html 官方文档}
   */
  add_single_waybill: Schemas.AddSingleWaybillMessage;
  /**
   * logistics.onAddOrder
   *
   * 面向快递公司：商户下单寄件。回包须包含运单 ID 和面单信息。
   *
   * For carriers: a merchant orders the transport of a parcel. Answer with its waybill id and the content of the
   * label.
   *
   * The fields are as the merchant entered them, so check them. On a bad network the message may come twice: the same
   * BizID and OrderID must get the same waybill id. Orders with several parcels (子母单) and cash on delivery (代收货款) are
   * not supported.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/Request_an_order_event.html 官方文档}
   */
  add_waybill: Schemas.AddWaybillMessage;
  /**
   * 小说下架事件
   *
   * WeChat has taken down a novel or one of its chapters, or has put it back. A third-party platform gets it with
   * permission set 169.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html 官方文档}
   */
  book_ban_status_change: Schemas.BookBanStatusChangeMessage;
  /**
   * 取消订单
   *
   * For carriers: a user cancels the transport of a parcel. Answer whether that was still possible.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/cancel_order.html 官方文档}
   */
  cancel_single_waybill: Schemas.CancelSingleWaybillMessage;
  /**
   * logistics.onCancelOrder
   *
   * For carriers: a merchant cancels the transport of a parcel. Answer whether that was still possible.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/Cancel_order_event.html 官方文档}
   */
  cancel_waybill: Schemas.CancelWaybillMessage;
  /**
   * 付费管理订单用量告警事件
   *
   * Only 20%, 10%, 5% or nothing is left of a quota that the mini program bought under 付费管理.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/charge/charge_mp_service_quota_notify.html 官方文档}
   */
  charge_mp_service_quota_notify: Schemas.ChargeMpServiceQuotaNotifyMessage;
  /**
   * 付费管理订单有效期告警事件
   *
   * A purchase of the mini program under 付费管理 expires in 15, 7, 3 or 1 days.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/charge/charge_mp_service_validity_notify.html 官方文档}
   */
  charge_mp_service_validity_notify: Schemas.ChargeMpServiceValidityNotifyMessage;
  /**
   * logistics.onCheckBusiness
   *
   * For carriers: a merchant wants to bind its account with you. Answer whether BizID and BizPwd are
   * right.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/Review_merchant_events.html 官方文档}
   */
  check_biz: Schemas.CheckBizMessage;
  /**
   * 接收投诉信息推送
   *
   * A user has complained about a trade, or an existing complaint has a new state or additional information. Answer
   * the user with respondComplaint, add proof with supplyProof, and read all details with getOrderDetail.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html 官方文档}
   */
  complaint_callback: Schemas.ComplaintCallbackMessage;
  /**
   * 消息推送调试
   *
   * WeChat's debugging tool sends it to your server, encrypted according to the settings. The tool shows your reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
   */
  debug_demo: Schemas.DebugDemoMessage;
  /**
   * 查询商户余额
   *
   * For carriers: a merchant asks how many labels it has left with you. Answer with the number.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/Query_merchant_balance_events.html 官方文档}
   */
  get_quota: Schemas.GetQuotaMessage;
  /**
   * 图片消息
   *
   * 用户向客服发送图片消息。
   *
   * A user sends a picture to support (图片消息).
   *
   * Answer with a TransferCustomerServiceReply to forward this message to WeChat's own support desk (客服), or with
   * `success` or an empty body to keep it. To write to the user, call sendCustomMessage within 48 hours. While a
   * support agent is serving the user, WeChat forwards messages by itself and pushes nothing, until the agent closes
   * the conversation or 30 minutes have passed.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html 官方文档}
   */
  image: Schemas.ImageMessage;
  /**
   * 云对云服务端消息推送
   *
   * A call from a device or from your server to a user's WeChat is starting: have the SDK on your server join the
   * room. The user's phone rings once you have replied with errcode 0. Messages must be encrypted (安全模式). Without a
   * reply in time, WeChat may repeat the message.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/device/voip/cloud-server-sdk.html 官方文档}
   */
  iot_voip_notify: Schemas.IotVoipNotifyMessage;
  /**
   * 小程序卡片消息
   *
   * 用户向客服发送小程序卡片消息。
   *
   * A user sends a card of the mini program to support (小程序卡片消息).
   *
   * Answer with a TransferCustomerServiceReply to forward this message to WeChat's own support desk (客服), or with
   * `success` or an empty body to keep it. To write to the user, call sendCustomMessage within 48 hours. While a
   * support agent is serving the user, WeChat forwards messages by itself and pushes nothing, until the agent closes
   * the conversation or 30 minutes have passed.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html 官方文档}
   */
  miniprogrampage: Schemas.MiniprogrampageMessage;
  /**
   * immediateDelivery.onMockUpdateOrder
   *
   * For delivery companies: a merchant simulates a status change of a delivery with mockUpdateOrder. Set the order to
   * the status in the message.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/deliver/deliver_by_provider/Simulate_update_order_status_interface.html 官方文档}
   */
  mock_update_order_status: Schemas.MockUpdateOrderStatusMessage;
  /**
   * 订阅消息下发失败事件
   *
   * A card of services (服务动态) that setUserNotify activated or updated could not be shown to the user. Successful
   * deliveries are not reported; getUserNotify returns the state of a card.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message-2.html 官方文档}
   */
  notify_service_msg_send_result: Schemas.NotifyServiceMsgSendResultMessage;
  /**
   * 支付完成通知
   *
   * For carriers: a user has paid for the transport of a parcel online.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/payment_completion_notification.html 官方文档}
   */
  notify_single_waybill_pay: Schemas.NotifySingleWaybillPayMessage;
  /**
   * 查询运单
   *
   * For carriers: a user looks at a parcel. Answer with all that you know about it.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/query_waybill.html 官方文档}
   */
  query_single_waybill: Schemas.QuerySingleWaybillMessage;
  /**
   * 通过收发件地址查询标准运费
   *
   * For carriers: a user has chosen the addresses of a parcel. Answer with the price.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/check_standard_shipping.html 官方文档}
   */
  query_single_waybill_fee: Schemas.QuerySingleWaybillFeeMessage;
  /**
   * 用户催单
   *
   * For carriers: a user asks you to hurry with a parcel.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/User_reminder.html 官方文档}
   */
  remind_waybill: Schemas.RemindWaybillMessage;
  /**
   * 支付通知
   *
   * An order of 门店助手 (B2b) was paid or closed. The message is not guaranteed to arrive, so also query the order with
   * getB2bOrder. Without the correct reply, WeChat repeats the message after 10, 30 and 60 seconds, 5, 15, 30 and 60
   * minutes, and 3, 6 and 12 hours.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/B2b_store_assistant.html 官方文档}
   */
  retail_pay_notify: Schemas.RetailPayNotifyMessage;
  /**
   * 退款通知
   *
   * A refund of 门店助手 (B2b) requested with refundB2bOrder has ended. The message is not guaranteed to arrive, so also
   * query the refund with getRefund. Without the correct reply, WeChat repeats the message after 10, 30 and 60
   * seconds, 5, 15, 30 and 60 minutes, and 3, 6 and 12 hours.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_refundorder.html 官方文档}
   */
  retail_refund_notify: Schemas.RetailRefundNotifyMessage;
  /**
   * 审核状态事件
   *
   * The review requested with auditBook has ended. A third-party platform gets it with permission set 169.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html 官方文档}
   */
  secbook_audit_event: Schemas.SecbookAuditEventMessage;
  /**
   * 短剧媒资管理-审核状态事件
   *
   * The review of a short drama has ended. listMedia and getDramaMedia return the results of its individual episodes.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/mini_drama/drama_review_status_event.html 官方文档}
   */
  secvod_audit_event: Schemas.SecvodAuditEventMessage;
  /**
   * 短剧媒资管理-媒资上传完成事件
   *
   * The upload of a video of a short drama has succeeded or failed.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/mini_drama/asset_upload_completion_event.html 官方文档}
   */
  secvod_upload_event: Schemas.SecvodUploadEventMessage;
  /**
   * 用户管理订阅消息的事件
   *
   * A user has changed a subscription in the menu of a message (服务通知). WeChat sends this only when the user
   * unsubscribes.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html 官方文档}
   */
  subscribe_msg_change_event: Schemas.SubscribeMsgChangeEventMessage;
  /**
   * 用户触发订阅消息弹框的事件
   *
   * A user has answered a wx.requestSubscribeMessage request, which may have asked for several templates.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html 官方文档}
   */
  subscribe_msg_popup_event: Schemas.SubscribeMsgPopupEventMessage;
  /**
   * 订阅消息下发结果的事件
   *
   * The result of a message that sendMessage accepted. A failure here means only that WeChat could not deliver it;
   * what sendMessage refused is not reported again.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html 官方文档}
   */
  subscribe_msg_sent_event: Schemas.SubscribeMsgSentEventMessage;
  /**
   * 文本消息
   *
   * 用户向客服发送文本消息。
   *
   * A user writes text to support (文本消息).
   *
   * Answer with a TransferCustomerServiceReply to forward this message to WeChat's own support desk (客服), or with
   * `success` or an empty body to keep it. To write to the user, call sendCustomMessage within 48 hours. While a
   * support agent is serving the user, WeChat forwards messages by itself and pushes nothing, until the agent closes
   * the conversation or 30 minutes have passed.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html 官方文档}
   */
  text: Schemas.TextMessage;
  /**
   * 订单将要结算或已经结算
   *
   * Comes twice for an order: when all of it is shipped, with the expected settlement time, and when the money is
   * settled.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html 官方文档}
   */
  trade_manage_order_settlement: Schemas.TradeManageOrderSettlementMessage;
  /**
   * 提醒接入发货信息管理服务API
   *
   * Shipments must be reported with uploadShippingInfo and the related operations. The message comes when trade
   * settlement is confirmed (交易结算管理确认), with the first trade, and then once per day until something is shipped.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html 官方文档}
   */
  trade_manage_remind_access_api: Schemas.TradeManageRemindAccessApiMessage;
  /**
   * 提醒需要上传发货信息
   *
   * An order has not been shipped for more than 48 hours. Only mini programs that have already reported shipments get
   * this message. Report this shipment with uploadShippingInfo.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html 官方文档}
   */
  trade_manage_remind_shipping: Schemas.TradeManageRemindShippingMessage;
  /**
   * immediateDelivery.onOrderCancel
   *
   * For delivery companies: a merchant cancels a delivery. Your own rules decide whether this is possible and what it
   * costs.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/deliver/deliver_by_provider/Cancel_order_operation.html 官方文档}
   */
  transport_cancel_order: Schemas.TransportCancelOrderMessage;
  /**
   * immediateDelivery.onOrderConfirmReturn
   *
   * For delivery companies (达达, 闪送, 人人快送): a merchant confirms that it has received returned goods that could not be
   * delivered.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/deliver/deliver_by_provider/Exceptionally_delivered_merchant_receipt_confirmation.html 官方文档}
   */
  transport_confirm_return_to_biz: Schemas.TransportConfirmReturnToBizMessage;
  /**
   * immediateDelivery.onOrderPreCancel
   *
   * For delivery companies, optional: a merchant asks whether an order can still be cancelled and what that would
   * cost. Nothing is cancelled yet.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/deliver/deliver_by_provider/Precancellation_of_orders.html 官方文档}
   */
  transport_precancel_order: Schemas.TransportPrecancelOrderMessage;
  /**
   * immediateDelivery.onOrderQuery
   *
   * For delivery companies: a merchant asks for the state of a delivery.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/deliver/deliver_by_provider/Check_order_status.html 官方文档}
   */
  transport_query_order_status: Schemas.TransportQueryOrderStatusMessage;
  /**
   * logistics.onBindResultUpdate
   *
   * For merchants: a carrier has reviewed the account that bindAccount asked to bind.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/business/Bind_merchant_review_result_update_event.html 官方文档}
   */
  update_business_bind_result: Schemas.UpdateBusinessBindResultMessage;
  /**
   * onOrderStatus
   *
   * For merchants: an immediate delivery (即时配送) has a new status. The final states are 302 for success, and 103, 203,
   * 204, 205, 401, 501 and 502. WeChat itself notifies the receiver.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/deliver/deliver_by_business/Delivery_order_delivery_status_update_notification_interface.html 官方文档}
   */
  update_waybill_status: Schemas.UpdateWaybillStatusMessage;
  /**
   * 授权用户信息变更
   *
   * A user who had authorised the mini program to use data has closed the WeChat account. Do what the law on personal
   * data requires.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/platform/authorized_user_information_changes.html 官方文档}
   */
  user_authorization_cancellation: Schemas.UserAuthorizationCancellationMessage;
  /**
   * 授权用户信息变更
   *
   * A user withdraws data given to the mini program, or to a plugin in it. Delete that data of the user.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/platform/authorized_user_information_changes.html 官方文档}
   */
  user_authorization_revoke: Schemas.UserAuthorizationRevokeMessage;
  /**
   * 进入会话事件
   *
   * A user has opened a conversation with support with a button in the mini program. You may greet the user with
   * sendCustomMessage. Do not forward this event to the support desk: its agents would see meaningless messages.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html 官方文档}
   */
  user_enter_tempsession: Schemas.UserEnterTempsessionMessage;
  /**
   * 授权用户信息变更
   *
   * WeChat has cleared the nickname and avatar of a user because they were risky. It notifies the mini programs to
   * which the user gave them within the last 30 days. Update your copies or delete them.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/platform/authorized_user_information_changes.html 官方文档}
   */
  user_info_modified: Schemas.UserInfoModifiedMessage;
  /**
   * 用户投诉
   *
   * For carriers: a user complains about a parcel. Report the result with scatterupdatecomplainresult.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/user_complaints.html 官方文档}
   */
  waybill_complaint: Schemas.WaybillComplaintMessage;
  /**
   * 给小哥评价
   *
   * For carriers: a user has rated the courier who picked up a parcel, or the one who delivered it.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/rate_my_brother.html 官方文档}
   */
  waybill_evaluate_agent: Schemas.WaybillEvaluateAgentMessage;
  /**
   * 查询订单状态
   *
   * For carriers: before WeChat notifies a user of a step that you reported, it asks you for the state of the parcel,
   * and notifies the user only if both agree.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/check_order_status.html 官方文档}
   */
  waybill_notify_query: Schemas.WaybillNotifyQueryMessage;
  /**
   * 查询所在城市的预约时间段
   *
   * For carriers: a user wants to know when a parcel can be picked up at an address. Answer with the times.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/check_reservation.html 官方文档}
   */
  waybill_query_expect_time_range: Schemas.WaybillQueryExpectTimeRangeMessage;
  /**
   * 评价管理差评通知事件
   *
   * A user has left a bad comment. You may call resetApiKfQuota and then write to the user once with
   * sendCustomMessage; if the user answers, the conversation goes on as usual.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/guarantee/negative.html 官方文档}
   */
  wxa_comment_bad_score: Schemas.WxaCommentBadScoreMessage;
  /**
   * 异步检测结果推送
   *
   * The result of a check started with mediaCheckAsync; it comes within 30 minutes.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync.html 官方文档}
   */
  wxa_media_check: Schemas.WxaMediaCheckMessage;
  /**
   * 章节解锁消息推送
   *
   * WeChat's reader of novels asks whether a user may read a chapter, for example after the front end called
   * paymentCompleted. You have 4 seconds, not the usual 5.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel.html 官方文档}
   */
  wxa_novel_chapter_permission: Schemas.WxaNovelChapterPermissionMessage;
  /**
   * 小程序违规处罚信息通知
   *
   * The mini program has broken a rule of the platform: it is warned, or functions, pages, the mini program or the
   * account are banned. The message comes in addition to the notices in the admin console.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/platform/Penalty_for_Violation.html 官方文档}
   */
  wxa_punish_event: Schemas.WxaPunishEventMessage;
  /**
   * 小程序需接入订单发货管理
   *
   * The mini program has to join the shipping management service (发货信息管理): unless it reports its shipments, the money
   * of its orders is frozen.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html 官方文档}
   */
  wxa_trade_controlled: Schemas.WxaTradeControlledMessage;
  /**
   * 理赔结果推送
   *
   * For merchants: a claim on return insurance (无忧退) was paid out or refused.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/express/business/claim_settlement_result.html 官方文档}
   */
  wxainsurance_claim_result: Schemas.WxainsuranceClaimResultMessage;
  /**
   * 长期订阅状态通知
   *
   * A user has taken out a long-term subscription to the live rooms of the mini program, or has ended it.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/liveplayer/status_synchronization.html 官方文档}
   */
  wxalive_follow_notify: Schemas.WxaliveFollowNotifyMessage;
  /**
   * 长期订阅群发结果通知
   *
   * The result of a mass message that pushMessage sent to the subscribers of a live room.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/event_push/liveplayer/longterm_subscription.html 官方文档}
   */
  wxalive_push_message_notify: Schemas.WxalivePushMessageNotifyMessage;
  /**
   * 签约成功通知
   *
   * Comes once for a subscription on iOS, when the user signs it; the charges, including the first, are reported by
   * xpay_goods_deliver_notify. WeChat repeats the message up to 15 times, after 2, 4, 8, 16 seconds and so on, until
   * it gets the correct reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vip.html 官方文档}
   */
  xpay_apple_subscribe_signing_result_notify: Schemas.XpayAppleSubscribeSigningResultNotifyMessage;
  /**
   * 解约通知
   *
   * A user has switched off the renewal of a subscription on iOS. The paid period stays valid until `RenewalDate`.
   * WeChat repeats the message up to 15 times, after 2, 4, 8, 16 seconds and so on, until it gets the correct reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vip.html 官方文档}
   */
  xpay_apple_subscribe_unsigning_result_notify: Schemas.XpayAppleSubscribeUnsigningResultNotifyMessage;
  /**
   * 代币支付推送
   *
   * A user has paid for coins (代币). Process it once per OutTradeNo, then reply. WeChat repeats the message up to 15
   * times, after 2, 4, 8, 16 seconds and so on, until it gets the correct reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html 官方文档}
   */
  xpay_coin_pay_notify: Schemas.XpayCoinPayNotifyMessage;
  /**
   * 用户投诉推送
   *
   * A user has complained about a virtual payment. Read it with get_complaint_detail, answer with response_complaint
   * and close it with complete_complaint. WeChat repeats the message up to 15 times, after 2, 4, 8, 16 seconds and so
   * on, until it gets the correct reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html 官方文档}
   */
  xpay_complaint_notify: Schemas.XpayComplaintNotifyMessage;
  /**
   * 道具发货推送
   *
   * A user has paid for an item (道具), or a subscription was charged for another period, by you or by Apple. Deliver
   * once per OutTradeNo, then reply; notify_provide_goods is for deliveries that this message never asked for. WeChat
   * repeats the message up to 15 times, after 2, 4, 8, 16 seconds and so on, until it gets the correct reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html 官方文档}
   */
  xpay_goods_deliver_notify: Schemas.XpayGoodsDeliverNotifyMessage;
  /**
   * 退款推送
   *
   * A refund requested with refund_order or by a user at Apple has ended. `RetCode` says whether the money was
   * refunded. WeChat repeats the message up to 15 times, after 2, 4, 8, 16 seconds and so on, until it gets the
   * correct reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html 官方文档}
   */
  xpay_refund_notify: Schemas.XpayRefundNotifyMessage;
  /**
   * 退款问询通知
   *
   * A user has asked Apple for a refund, and Apple asks you, three times. Apple is not bound by your reply;
   * xpay_refund_notify reports what it does. If you reply to none of the three within 3 seconds, WeChat tells Apple
   * that you do not know.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment/ios.html 官方文档}
   */
  xpay_subscribe_ios_refund_query_notify: Schemas.XpaySubscribeIosRefundQueryNotifyMessage;
  /**
   * 扣款失败结果通知
   *
   * A charge requested with submit_subscribe_pay_order has failed; query_order then returns state 13. A successful
   * charge is reported by xpay_goods_deliver_notify. WeChat repeats the message up to 15 times, after 2, 4, 8, 16
   * seconds and so on, until it gets the correct reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vips.html 官方文档}
   */
  xpay_subscribe_pay_fail_notify: Schemas.XpaySubscribePayFailNotifyMessage;
  /**
   * 签约、解约结果通知
   *
   * A user has agreed to recurring charges, or has ended them, on Android or HarmonyOS. The results of
   * wx.requestSubscribeSign prove nothing: rely on this message and on query_subscribe_contract. WeChat repeats the
   * message up to 15 times, after 2, 4, 8, 16 seconds and so on, until it gets the correct reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vips.html 官方文档}
   */
  xpay_subscribe_signing_result_notify: Schemas.XpaySubscribeSigningResultNotifyMessage;
  /**
   * 微信支付风控事件通知
   *
   * WeChat Pay wants to know more about the merchant (尽职调查), or has restricted it (管控); query_punishment_reasons
   * returns the reasons. WeChat repeats the message up to 15 times, after 2, 4, 8, 16 seconds and so on, until it gets
   * the correct reply.
   *
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html 官方文档}
   */
  xpay_wxpay_callback_notify: Schemas.XpayWxpayCallbackNotifyMessage;
}

/** What WeChat expects for an answer to each of them. */
export interface PushReplies {
  CheckContainerPath: 'success' | '' | void;
  add_express_path: 'success' | '' | void;
  add_single_waybill: Filled<Schemas.AddSingleWaybillReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  add_waybill: Filled<Schemas.AddWaybillReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  book_ban_status_change: 'success' | '' | void;
  cancel_single_waybill: Filled<Schemas.CancelSingleWaybillReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  cancel_waybill: Filled<Schemas.CancelWaybillReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  charge_mp_service_quota_notify: 'success' | '' | void;
  charge_mp_service_validity_notify: 'success' | '' | void;
  check_biz: Filled<Schemas.CheckBizReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  complaint_callback: 'success' | '' | void;
  debug_demo: 'success' | '' | void;
  get_quota: Filled<Schemas.GetQuotaReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  image: Filled<Schemas.TransferCustomerServiceReply, 'ToUserName' | 'FromUserName' | 'CreateTime'> | 'success' | '' | void;
  iot_voip_notify: Schemas.IotVoipNotifyReply;
  miniprogrampage: Filled<Schemas.TransferCustomerServiceReply, 'ToUserName' | 'FromUserName' | 'CreateTime'> | 'success' | '' | void;
  mock_update_order_status: Filled<Schemas.MockUpdateOrderStatusReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  notify_service_msg_send_result: 'success' | '' | void;
  notify_single_waybill_pay: Filled<Schemas.NotifySingleWaybillPayReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType'>;
  query_single_waybill: Filled<Schemas.QuerySingleWaybillReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  query_single_waybill_fee: Filled<Schemas.QuerySingleWaybillFeeReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType'>;
  remind_waybill: Filled<Schemas.RemindWaybillReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  retail_pay_notify: 'success' | '' | void;
  retail_refund_notify: 'success' | '' | void;
  secbook_audit_event: 'success' | '' | void;
  secvod_audit_event: 'success' | '' | void;
  secvod_upload_event: 'success' | '' | void;
  subscribe_msg_change_event: 'success' | '' | void;
  subscribe_msg_popup_event: 'success' | '' | void;
  subscribe_msg_sent_event: 'success' | '' | void;
  text: Filled<Schemas.TransferCustomerServiceReply, 'ToUserName' | 'FromUserName' | 'CreateTime'> | 'success' | '' | void;
  trade_manage_order_settlement: 'success' | '' | void;
  trade_manage_remind_access_api: 'success' | '' | void;
  trade_manage_remind_shipping: 'success' | '' | void;
  transport_cancel_order: Filled<Schemas.TransportCancelOrderReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  transport_confirm_return_to_biz: Filled<Schemas.TransportConfirmReturnToBizReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  transport_precancel_order: Filled<Schemas.TransportPrecancelOrderReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  transport_query_order_status: Filled<Schemas.TransportQueryOrderStatusReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  update_business_bind_result: 'success' | '' | void;
  update_waybill_status: Filled<Schemas.UpdateWaybillStatusReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  user_authorization_cancellation: 'success' | '' | void;
  user_authorization_revoke: 'success' | '' | void;
  user_enter_tempsession: 'success' | '' | void;
  user_info_modified: 'success' | '' | void;
  waybill_complaint: Filled<Schemas.WaybillComplaintReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  waybill_evaluate_agent: Filled<Schemas.WaybillEvaluateAgentReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  waybill_notify_query: Filled<Schemas.WaybillNotifyQueryReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  waybill_query_expect_time_range: Filled<Schemas.WaybillQueryExpectTimeRangeReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;
  wxa_comment_bad_score: 'success' | '' | void;
  wxa_media_check: 'success' | '' | void;
  wxa_novel_chapter_permission: Schemas.WxaNovelChapterPermissionReply;
  wxa_punish_event: 'success' | '' | void;
  wxa_trade_controlled: 'success' | '' | void;
  wxainsurance_claim_result: 'success' | '' | void;
  wxalive_follow_notify: 'success' | '' | void;
  wxalive_push_message_notify: 'success' | '' | void;
  xpay_apple_subscribe_signing_result_notify: Schemas.PushResult | 'success' | '' | void;
  xpay_apple_subscribe_unsigning_result_notify: Schemas.PushResult | 'success' | '' | void;
  xpay_coin_pay_notify: Schemas.PushResult | 'success' | '' | void;
  xpay_complaint_notify: Schemas.PushResult | 'success' | '' | void;
  xpay_goods_deliver_notify: Schemas.PushResult | 'success' | '' | void;
  xpay_refund_notify: Schemas.PushResult | 'success' | '' | void;
  xpay_subscribe_ios_refund_query_notify: Schemas.XpaySubscribeIosRefundQueryNotifyReply;
  xpay_subscribe_pay_fail_notify: Schemas.PushResult | 'success' | '' | void;
  xpay_subscribe_signing_result_notify: Schemas.PushResult | 'success' | '' | void;
  xpay_wxpay_callback_notify: Schemas.PushResult | 'success' | '' | void;
}
