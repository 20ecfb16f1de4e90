// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { Int64 } from '@weapp-openapi/core';

interface components {
 schemas: {
  /**
   * 运单轨迹更新事件：运单有了新的轨迹节点。
   *
   * A parcel has a new tracking step (运单轨迹更新事件).
   */
  AddExpressPathMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender (发送者的openid).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "add_express_path";
   /**
    * 快递公司 ID，例如 SF。
    *
    * Id of the carrier (快递公司ID), for example SF.
    */
   DeliveryID: string;
   /**
    * 运单 ID。
    *
    * Number of the parcel (运单ID).
    */
   WayBillId: string;
   /**
    * 商户的订单 ID。
    *
    * The merchant's order number (订单ID).
    */
   OrderId: string;
   /**
    * 轨迹版本号，数字越大越新。
    *
    * Version of the tracking steps (轨迹版本号); a higher number is newer.
    */
   Version: number;
   /**
    * 轨迹节点数，即 `Actions` 的长度。
    *
    * Length of `Actions` (轨迹节点数).
    */
   Count: number;
   /**
    * 轨迹列表，最早的在前。
    *
    * The tracking steps (轨迹列表), the earliest first.
    */
   Actions: {
    /**
     * 发生时间，Unix 时间戳（秒）。
     *
     * When it happened, Unix seconds.
     */
    ActionTime: number;
    ActionType: components["schemas"]["ExpressActionType"];
    /**
     * 轨迹节点详情。
     *
     * Description (轨迹节点详情).
     */
    ActionMsg: string;
   }[];
  };
  /**
   * 用户下单寄件。
   *
   * A user orders the transport of a parcel (运力下单).
   */
  AddSingleWaybillMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "add_single_waybill";
   /**
    * Format: password
    * 订单 Token，最长 256 个字符。请妥善保存，scatterupdateorderstatus 要用到。
    *
    * Token of the order (订单Token), up to 256 characters. Keep it: scatterupdateorderstatus needs it.
    */
   Token: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   WXAppId?: string;
   /**
    * 商户订单 ID；用 Token 也能确定订单。
    *
    * The merchant's order number (商户订单ID); the Token also identifies the order.
    */
   OrderID?: string;
   Sender: components["schemas"]["SingleWaybillParty"];
   Receiver: components["schemas"]["SingleWaybillParty"];
   GoodDetail: components["schemas"]["SingleWaybillGoods"];
   Insured?: components["schemas"]["WaybillInsurance"];
   /**
    * 期望上门取件的起始时间；官方文档未说明单位。
    *
    * Start of the desired pickup time (期望上门取件起始时间); the page names no unit.
    */
   ExpectStartTime?: number;
   /**
    * 期望上门取件的结束时间；官方文档未说明单位。
    *
    * End of the desired pickup time (期望上门取件结束时间); the page names no unit.
    */
   ExpectEndTime?: number;
   /**
    * 结算方式：0 现结，1 到付，2 月结，3 支付分。
    *
    * Who pays, and how (结算方式): 0 now (现结), 1 the receiver (到付), 2 monthly (月结), 3 by WeChat credit (支付分).
    * @enum {integer}
    */
   Settingment?: 0 | 1 | 2 | 3;
   /**
    * 中通大客户的 CompanyID，Settingment 为 2 时使用。
    *
    * Company id of a large customer of ZTO (中通大客户CompanyID), with Settingment 2.
    */
   CompanyID?: string;
   /**
    * 月结账号，Settingment 为 2 时使用。
    *
    * Monthly account (月结账号), with Settingment 2.
    */
   Account?: string;
   /**
    * Format: password
    * 月结账号的密码，Settingment 为 2 时使用。
    *
    * Password of the monthly account (月结账号密码), with Settingment 2.
    */
   AccountPwd?: string;
   /**
    * 备注信息。
    *
    * Remark (备注信息).
    */
   Remark?: string;
   /**
    * 上门时间段的起始时间；官方文档未说明单位。
    *
    * Start of the pickup time (上门时间段); the page names no unit.
    */
   PickUpStartTime?: number;
   /**
    * 上门时间段的结束时间；官方文档未说明单位。
    *
    * End of the pickup time (上门时间段); the page names no unit.
    */
   PickUpEndTime?: number;
   /**
    * 场景值：1 用户寄件（C 端散单），2 用户向商户退货（B 端退货），3 商户寄件（B 端发货）。
    *
    * Scene (场景值): 1 a user sends a parcel (C端散单), 2 a user returns goods to a merchant (B端退货), 3 a merchant sends a
    * parcel (B端发货).
    * @enum {integer}
    */
   Scene?: 1 | 2 | 3;
  };
  /**
   * 快递公司受理后的订单。
   *
   * The order as the carrier accepted it.
   */
  AddSingleWaybillReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "add_single_waybill";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg?: string;
   /**
    * 运单 ID。如果还没有，之后用 scatterupdateorderstatus 上报。
    *
    * Number of the parcel (运单ID). If there is none yet, report it later with scatterupdateorderstatus.
    */
   WayBillID?: string;
   /**
    * 预计送达日期，yyyy-mm-dd。
    *
    * Expected day of arrival (预计送达时间), yyyy-mm-dd.
    */
   EstimatedDeliveryTime?: string;
   /**
    * 用户下单后跳转的页面；该页面所属小程序的 AppID 须事先告知微信。
    *
    * Page that the user goes to after ordering; WeChat must know the AppID of its mini program.
    */
   JumpPath?: string;
   /**
    * 取件码。
    *
    * Pickup code (取件码).
    */
   PickCode?: string;
  };
  /**
   * 请求下单事件：商户下单寄件。`Sender`、`Receiver` 和 `Insured` 是对象，不是官方表格所写的列表。
   *
   * A merchant orders the transport of a parcel (请求下单事件). `Sender`, `Receiver` and `Insured` are objects, not arrays as
   * in the official table.
   */
  AddWaybillMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "add_waybill";
   /**
    * Format: password
    * 订单 Token。请妥善保存，updatePath 要用到。
    *
    * Token of the order (订单 Token). Keep it: updatePath needs it.
    */
   Token: string;
   /**
    * 商户的订单 ID。相同的 BizID 和 OrderID 必须始终返回同一个运单 ID。
    *
    * The merchant's order number. The same BizID and OrderID must always get the same waybill id.
    */
   OrderID: string;
   /**
    * 商户 ID，即商户在快递公司的客户编码或月结账户名。
    *
    * The merchant's id with the carrier (商户ID): customer code or monthly account (客户编码或月结账户名).
    */
   BizID: string;
   /**
    * Format: password
    * BizID 的密码。
    *
    * Password for BizID.
    */
   BizPwd: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   ShopAppID: string;
   /**
    * 微信号段中的运单 ID；为 0 时由快递公司分配。
    *
    * Number of the parcel (运单 ID) from WeChat's range; 0 asks the carrier to assign one.
    */
   WayBillID: string;
   /**
    * 面单上的快递备注，例如易碎物品。
    *
    * Remark for the label (快递备注), for example 易碎物品.
    */
   Remark?: string;
   Sender?: components["schemas"]["WaybillParty"];
   Receiver?: components["schemas"]["WaybillParty"];
   /**
    * 包裹信息。
    *
    * The parcel (包裹信息).
    */
   Cargo?: {
    /**
     * 货物总重量，单位千克，例如 1.2。
     *
     * Total weight (货物总重量) in kilograms, for example 1.2.
     */
    Weight?: number;
    /**
     * 货物长度，单位厘米，例如 20.5。
     *
     * Length (货物长度) in centimetres, for example 20.5.
     */
    Space_X?: number;
    /**
     * 货物宽度，单位厘米，例如 15.0。
     *
     * Width (货物宽度) in centimetres, for example 15.0.
     */
    Space_Y?: number;
    /**
     * 货物高度，单位厘米，例如 10.0。
     *
     * Height (货物高度) in centimetres, for example 10.0.
     */
    Space_Z?: number;
    /**
     * 包裹数量，通常为 1。
     *
     * Number of parcels (货物数量), usually 1.
     */
    Count?: number;
    /**
     * 包裹内的商品明细。
     *
     * The goods in the parcel, one by one.
     */
    DetailList?: {
     /**
      * 商品名称。
      *
      * Name of the goods.
      */
     Name: string;
     /**
      * 商品数量。
      *
      * Quantity of the goods.
      */
     Count: number;
    }[];
   };
   Insured?: components["schemas"]["WaybillInsurance"];
   /**
    * 快递公司的服务类型。
    *
    * The carrier's service (服务类型).
    */
   Service?: {
    /**
     * 快递公司的服务类型 ID。
     *
     * The carrier's number for the service (服务类型ID).
     */
    ServiceType?: number;
    /**
     * 服务名称，例如标准快递。
     *
     * Name of the service (服务名称), for example 标准快递.
     */
    ServiceName?: string;
   };
  };
  /**
   * 快递公司受理后的订单。
   *
   * The order as the carrier accepted it.
   */
  AddWaybillReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "add_waybill";
   /**
    * Format: password
    * 消息中的 Token。
    *
    * The Token of the message.
    */
   Token: string;
   /**
    * 消息中的 OrderID。
    *
    * The OrderID of the message.
    */
   OrderID: string;
   /**
    * 消息中的 BizID。
    *
    * The BizID of the message.
    */
   BizID: string;
   /**
    * 运单 ID。
    *
    * Number of the parcel (运单 ID).
    */
   WayBillID: string;
   /**
    * 处理结果错误码：0 下单成功，-1 其他错误，10001 客户编码或月结账户名不存在，10002 密码错误，20001 运单 ID 有误（由微信分配时），20002 寄件人信息不完整，20003 寄件人不在服务范围内，20004 收件人信息不完整，20005 收件人不在服务范围内，20006 包裹数量、重量或尺寸不支持，20007 账户余额不足，20008 保价信息有误，20009 服务类型有误。
    *
    * Result (处理结果错误码): 0 ordered, -1 another error, 10001 no such customer code or monthly account, 10002 wrong
    * password, 20001 wrong waybill id (if WeChat assigned it), 20002 sender incomplete, 20003 sender outside the
    * service area, 20004 receiver incomplete, 20005 receiver outside the service area, 20006 number, weight or size
    * not possible, 20007 insufficient account balance, 20008 wrong insurance, 20009 wrong service.
    * @enum {integer}
    */
   ResultCode: 0 | -1 | 10001 | 10002 | 20001 | 20002 | 20003 | 20004 | 20005 | 20006 | 20007 | 20008 | 20009;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg: string;
   /**
    * 面单信息，如集散地、路由码：以 `##` 开头，其后每一项为 `key##value##`；面单模板会引用这些 key。
    *
    * Content of the label (面单信息), such as sorting centre and routing code: `##`, then `key##value##` for each; the
    * label template refers to the keys.
    */
   WaybillData: string;
  };
  /**
   * 小说下架事件：作品或其中的章节被下架，或恢复上架。
   *
   * A novel, or a chapter of one, is taken down or put back (小说下架事件).
   */
  BookBanStatusChangeMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender (发送者的openid).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "book_ban_status_change";
   /**
    * 作品 ID。
    *
    * Id of the book (作品 ID).
    */
   book_id: string;
   /**
    * 作品标题。
    *
    * Title of the book (作品标题).
    */
   book_title: string;
   /**
    * 章节 ID；针对整部作品时为空或不返回。
    *
    * Id of the chapter (章节 ID); empty or missing if the whole book is meant.
    */
   chapter_id?: string;
   /**
    * 章节标题；针对整部作品时为空或不返回。
    *
    * Title of the chapter (章节标题); empty or missing if the whole book is meant.
    */
   chapter_title?: string;
   /**
    * 0 正常，1 下架。
    *
    * 0 available (正常), 1 taken down (下架).
    * @enum {integer}
    */
   ban_status: 0 | 1;
   /**
    * 操作时间，Unix 时间戳（秒）。
    *
    * When it was (操作时间戳), Unix seconds.
    */
   time: number;
  };
  /**
   * 用户取消寄件订单。
   *
   * A user cancels the transport of a parcel (取消订单).
   */
  CancelSingleWaybillMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "cancel_single_waybill";
   /**
    * Format: password
    * 订单 Token，与下单消息中的相同。
    *
    * Token of the order, as in the message that placed it.
    */
   Token: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   WXAppId?: string;
   /**
    * 商户订单 ID；用 Token 也能确定订单。
    *
    * The merchant's order number (商户订单ID); the Token also identifies the order.
    */
   OrderID?: string;
   /**
    * 运单 ID，如果已有。
    *
    * Number of the parcel (运单 ID), if there is one yet.
    */
   WayBillID?: string;
   /**
    * 取消原因：1 不想寄了，2 下错单，3 重复下单，4 运费太贵，5 无人联系，6 取件太慢，7 态度差，8 其他原因。
    *
    * Reason (取消原因): 1 changed mind (不想寄了), 2 wrong order (下错单), 3 ordered twice (重复下单), 4 too expensive (运费太贵), 5
    * nobody got in touch (无人联系), 6 pickup too slow (取件太慢), 7 bad service attitude (态度差), 8 anything else (其他原因).
    * @enum {integer}
    */
   CancelID: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
   /**
    * 取消原因的文字说明。
    *
    * Reason in words (取消原因说明).
    */
   CancelReason?: string;
  };
  /**
   * 订单是否已取消。
   *
   * Whether the order is cancelled.
   */
  CancelSingleWaybillReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "cancel_single_waybill";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg?: string;
  };
  /**
   * 取消订单事件：商户取消寄件订单。
   *
   * A merchant cancels the transport of a parcel (取消订单事件).
   */
  CancelWaybillMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 下单用户的 openid。
    *
    * Openid of the user who ordered (下单用户的 OpenID).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "cancel_waybill";
   /**
    * 商家的订单号。
    *
    * The merchant's order number.
    */
   OrderID: string;
   /**
    * 商户 ID，即商户在快递公司的客户编码或月结账户名。
    *
    * The merchant's id with the carrier (商户ID): customer code or monthly account (客户编码或月结账户名).
    */
   BizID: string;
   /**
    * Format: password
    * BizID 的密码。
    *
    * Password for BizID.
    */
   BizPwd: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   ShopAppID: string;
   /**
    * 微信号段中的运单 ID。
    *
    * Number of the parcel (运单 ID) from WeChat's range.
    */
   WayBillID: string;
  };
  /**
   * 订单是否已取消。
   *
   * Whether the order is cancelled.
   */
  CancelWaybillReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "cancel_waybill";
   /**
    * 消息中的 BizID。
    *
    * The BizID of the message.
    */
   BizID: string;
   /**
    * 消息中的 OrderID。
    *
    * The OrderID of the message.
    */
   OrderID: string;
   /**
    * 消息中的 WayBillID。
    *
    * The WayBillID of the message.
    */
   WayBillID: string;
   /**
    * 处理结果错误码：0 取消成功，-1 其他错误，30001 BizID、OrderID 或 WayBillID 不存在，30002 已揽件，30003 运单已失效（已取消，或早已签收），30004 快递公司不支持取消。
    *
    * Result (处理结果错误码): 0 cancelled, -1 another error, 30001 no such BizID, OrderID or WayBillID, 30002 already picked
    * up, 30003 no longer valid (already cancelled, or signed for long ago), 30004 the carrier does not support
    * cancellation.
    * @enum {integer}
    */
   ResultCode: 0 | -1 | 30001 | 30002 | 30003 | 30004;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果详情).
    */
   ResultMsg: string;
  };
  /**
   * 在付费管理中购买的用量即将用完。
   *
   * A quota bought under 付费管理 is running out.
   */
  ChargeMpServiceQuotaNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。官方文档写的是第一个取值，但没有示例；实际见过带第二个取值的消息。
    *
    * Event type (事件类型). The page names the first value without an example; messages with the second have been seen.
    * @enum {string}
    */
   Event: "charge_mp_service_quota_notify" | "charge_service_quota_notify";
   /**
    * 固定为 3。
    *
    * Always 3.
    * @constant
    */
   event_type: 3;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * Format: int64
    * 所购项目的 ID（SPU_ID）。
    *
    * Id of the purchase (SPU_ID).
    */
   spu_id: Int64;
   /**
    * 所购项目的名称（SPU_NAME），例如手机号快速验证组件。
    *
    * Name of the purchase (SPU_NAME), for example 手机号快速验证组件.
    */
   spu_name: string;
   /**
    * 购买的总用量。
    *
    * Total quota bought (总的用量).
    */
   total_quota: number;
   /**
    * 已使用的总用量。
    *
    * Total quota used (总已使用的用量).
    */
   total_used_quota: number;
  };
  /**
   * 在付费管理中购买的项目即将到期。
   *
   * A purchase under 付费管理 is about to expire.
   */
  ChargeMpServiceValidityNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。官方文档写的是第一个取值，但没有示例。与之相关的用量消息，实际见到的不带 `mp_`；这一消息也可能如此，甚至与用量消息同名，此时用 `event_type` 区分。
    *
    * Event type (事件类型). The page names the first value without an example. The related message about the quota has
    * been seen without `mp_`; this one may have that name too, or even the same name, and then `event_type` tells
    * them apart.
    * @enum {string}
    */
   Event: "charge_mp_service_validity_notify" | "charge_service_validity_notify" | "charge_service_quota_notify";
   /**
    * 固定为 4。
    *
    * Always 4.
    * @constant
    */
   event_type: 4;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * Format: int64
    * 所购项目的 ID（SPU_ID）。
    *
    * Id of the purchase (SPU_ID).
    */
   spu_id: Int64;
   /**
    * 所购项目的名称（SPU_NAME），例如手机号快速验证组件。
    *
    * Name of the purchase (SPU_NAME), for example 手机号快速验证组件.
    */
   spu_name: string;
   /**
    * 有效期到期时间；官方文档未说明格式。
    *
    * When it expires (有效期到期时间); the page names no format.
    */
   validity_end_time: string;
  };
  /**
   * 审核商户事件：商户要绑定自己在快递公司的账号。
   *
   * A merchant wants to bind its account with the carrier (审核商户事件).
   */
  CheckBizMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "check_biz";
   /**
    * 商户 ID，即商户在快递公司的客户编码或月结账户名。
    *
    * The merchant's id with the carrier (商户ID): customer code or monthly account (客户编码或月结账户名).
    */
   BizID: string;
   /**
    * Format: password
    * BizID 的密码。
    *
    * Password for BizID.
    */
   BizPwd: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   ShopAppID: string;
   /**
    * 商户小程序的名称，仅 EMS 有。
    *
    * Name of the merchant's mini program (商户名称). EMS only.
    */
   ShopName?: string;
   /**
    * 商户联系电话，仅 EMS 有。
    *
    * The merchant's phone number (商户联系电话). EMS only.
    */
   ShopTelphone?: string;
   /**
    * 商户联系人姓名，仅 EMS 有。
    *
    * The merchant's contact person (商户联系人姓名). EMS only.
    */
   ShopContact?: string;
   /**
    * 预开通的服务类型名称，仅 EMS 有。
    *
    * The service to be activated (预开通的服务类型名称). EMS only.
    */
   ServiceName?: string;
   /**
    * 商户发货地址，仅 EMS 有。
    *
    * Address that the merchant ships from (商户发货地址). EMS only.
    */
   SenderAddress?: string;
   /**
    * 商户发货省份，仅 EMS 有。
    *
    * Province that the merchant ships from (商户发货省份). EMS only.
    */
   SenderProvince?: string;
   /**
    * 商户发货城市，仅 EMS 有。
    *
    * City that the merchant ships from (商户发货城市). EMS only.
    */
   SenderCity?: string;
   /**
    * 商户发货区域，仅 EMS 有。
    *
    * District that the merchant ships from (商户发货区域). EMS only.
    */
   SenderArea?: string;
  };
  /**
   * 商户能否绑定。
   *
   * Whether the merchant may be bound.
   */
  CheckBizReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "check_biz";
   /**
    * 消息中的 BizID。
    *
    * The BizID of the message.
    */
   BizID: string;
   /**
    * 处理结果错误码：0 审核通过，-1 其他错误，10001 客户编码或月结账户名不存在，10002 密码错误。
    *
    * Result (处理结果错误码): 0 passed, -1 another error, 10001 no such customer code or monthly account,
    * 10002 wrong password.
    * @enum {integer}
    */
   ResultCode: 0 | -1 | 10001 | 10002;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果详情).
    */
   ResultMsg: string;
   /**
    * 商户剩余的面单数量；0 表示没有剩余。
    *
    * Labels that the merchant has left (商户可用余额); 0 means none.
    */
   Quota?: number;
  };
  /**
   * 云托管配置测试：检查云托管服务的路径。
   *
   * Tests the path of a service in cloud hosting (云托管配置测试).
   */
  CheckContainerPathMessage: {
   /**
    * 固定为 `CheckContainerPath`。
    *
    * Always `CheckContainerPath`.
    * @constant
    */
   action: "CheckContainerPath";
  };
  /**
   * 一条投诉进度。
   *
   * One step in a complaint (投诉进度).
   */
  ComplaintCallbackHistory: {
   /**
    * 进度变更时间，Unix 时间戳（秒）。
    *
    * When it happened (进度变更时间), Unix seconds.
    */
   time: number;
   /**
    * 进度变更文本。
    *
    * What happened (进度变更文本).
    */
   content: string;
   /**
    * 进度变更图片，一张或多张。
    *
    * Pictures (进度变更图片), one or several.
    */
   media_id_list?: string[];
  };
  /**
   * 交易类投诉有了新消息。
   *
   * News about a complaint on a trade (交易类投诉).
   */
  ComplaintCallbackMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "complaint_callback";
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 通知事件类型：新的投诉，或已有投诉的新消息。官方文档未列出取值。
    *
    * What has happened (通知事件类型): a new complaint, or news about an existing one. The page gives no values.
    */
   option_type: string;
   /**
    * Format: int64
    * 投诉单号，可用于 getOrderDetail。
    *
    * Number of the complaint (投诉单号); getOrderDetail takes it.
    */
   complaint_order_id: Int64;
   /**
    * 投诉单状态，数字含义与 getOrderDetail 相同。
    *
    * State of the complaint (投诉单状态), with the same numbers as in getOrderDetail.
    */
   status: number;
   /**
    * 投诉发起时间，Unix 时间戳（秒）。
    *
    * When the user complained (投诉发起时间), Unix seconds.
    */
   create_time: number;
   /**
    * 投诉当前状态的到期时间，Unix 时间戳（秒）。
    *
    * When the current state ends (投诉当前状态到期时间), Unix seconds.
    */
   expire_time?: number;
   /**
    * 投诉问题类型，数字含义与 getOrderDetail 相同。
    *
    * What it is about (投诉问题类型), with the same numbers as in getOrderDetail.
    */
   type: number;
   /**
    * 微信支付单号。
    *
    * WeChat Pay's order number (被投诉的微信支付单号).
    */
   order_id: string;
   /**
    * 商户订单号。
    *
    * Your order number (商家订单号).
    */
   out_trade_no?: string;
   /**
    * 用户的电话号码。
    *
    * Phone number of the user (投诉人联系方式).
    */
   phone_number?: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (投诉人openid).
    */
   open_id: string;
   /**
    * 用户填写的投诉文本。
    *
    * The user's text (投诉详情-文本).
    */
   customer_material_content?: string;
   /**
    * 用户投诉图片的 URL。一段时间后失效，可从 getOrderDetail 重新获取。
    *
    * URLs of the user's pictures (投诉详情-图片). They stop working after a while; getOrderDetail returns new ones.
    */
   customer_material_media_id_list?: string;
   /**
    * 订单支付时间，Unix 时间戳（秒）。
    *
    * When the order was paid (订单交易时间), Unix seconds.
    */
   pay_time?: number;
   /**
    * 订单金额；官方文档未说明单位，从 getOrderDetail 的值看似乎为分。
    *
    * Amount of the order (订单金额); the page names no unit, getOrderDetail's looks like fen.
    */
   total_cost?: number;
   /**
    * 订单商品描述。
    *
    * What was bought (订单商品描述).
    */
   product_name?: string;
   /**
    * 投诉进度。只有一条时，JSON 中直接是该对象，不是列表。
    *
    * Steps of the complaint (投诉进度). If there is only one step, JSON has the step itself instead of a list.
    */
   history?: components["schemas"]["ComplaintCallbackHistory"][];
  };
  /**
   * 测试服务器用的消息。
   *
   * A message for testing your server (debug_demo).
   */
  DebugDemoMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "debug_demo";
   /**
    * 任意字符串。
    *
    * Any text.
    */
   debug_str: string;
  };
  /**
   * 短剧的一次审核信息。
   *
   * One review of a drama (审核信息).
   */
  DramaAuditDetail: {
   /**
    * 审核状态：0 无，1 审核中，2 最终失败，3 通过，4 驳回重填。
    *
    * State of the review: 0 none, 1 in progress, 2 finally refused (最终失败), 3 passed, 4 sent back for correction (驳回重填).
    * @enum {integer}
    */
   status: 0 | 1 | 2 | 3 | 4;
   /**
    * 审核类型：0 首次提审，1 重新提审，2 变更剧集，3 变更资料。只在审核结束的事件中有。
    *
    * Type of review (审核类型): 0 first submission, 1 resubmission, 2 change of episodes, 3 change of data. Only in the
    * event of a finished review.
    * @enum {integer}
    */
   audit_type?: 0 | 1 | 2 | 3;
   /**
    * 提审时间，Unix 时间戳（秒）。
    *
    * When it was submitted (提审时间戳), Unix seconds.
    */
   create_time?: number;
   /**
    * 审核时间，Unix 时间戳（秒）。
    *
    * When it was reviewed (审核时间戳), Unix seconds.
    */
   audit_time?: number;
  };
  /**
   * 轨迹变化类型。
   *
   * 揽件：100001 揽件成功，100002 揽件失败，100003 已分配快递员。运输：200001 更新运输轨迹。派送：300002 开始派送，300003 签收成功，300004 签收失败。异常：400001 订单取消，400002 订单滞留。
   *
   * What happened to the parcel (轨迹变化类型).
   *
   * Pickup (揽件): 100001 picked up, 100002 pickup failed, 100003 courier assigned. Transport (运输): 200001 tracking
   * updated. Delivery (派送): 300002 out for delivery, 300003 signed for, 300004 not signed for. Problem (异常): 400001
   * order cancelled, 400002 delayed.
   * @enum {integer}
   */
  ExpressActionType: 100001 | 100002 | 100003 | 200001 | 300002 | 300003 | 300004 | 400001 | 400002;
  /**
   * 商户查询自己在快递公司剩余的面单数量。
   *
   * A merchant asks how many labels it has left with the carrier (查询商户余额).
   */
  GetQuotaMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "get_quota";
   /**
    * 商户 ID，即商户在快递公司的客户编码或月结账户名。
    *
    * The merchant's id with the carrier (商户ID): customer code or monthly account (客户编码或月结账户名).
    */
   BizID: string;
   /**
    * Format: password
    * BizID 的密码。
    *
    * Password for BizID.
    */
   BizPwd: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   ShopAppID: string;
  };
  /**
   * 商户剩余的面单数量。
   *
   * How many labels the merchant has left.
   */
  GetQuotaReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "get_quota";
   /**
    * 消息中的 BizID。
    *
    * The BizID of the message.
    */
   BizID: string;
   /**
    * 处理结果错误码：0 成功，-1 其他错误，10001 客户编码或月结账户名不存在，10002 密码错误。
    *
    * Result (处理结果错误码): 0 success, -1 another error, 10001 no such customer code or monthly
    * account, 10002 wrong password.
    * @enum {integer}
    */
   ResultCode: 0 | -1 | 10001 | 10002;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果详情).
    */
   ResultMsg: string;
   /**
    * 商户剩余的面单数量；0 表示没有剩余。
    *
    * Labels that the merchant has left (商户可用余额); 0 means none.
    */
   Quota: number;
  };
  /**
   * 用户向客服发送图片消息。
   *
   * A user sends a picture to support (图片消息).
   */
  ImageMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (发送者的OpenID).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `image`。
    *
    * Always `image`.
    * @constant
    */
   MsgType: "image";
   /**
    * 图片链接，由微信生成。
    *
    * URL of the picture (图片链接), created by WeChat.
    */
   PicUrl: string;
   /**
    * 图片的临时素材 ID，可用 getKfMedia 下载。
    *
    * Id of the picture as temporary media (媒体id); getKfMedia fetches it.
    */
   MediaId: string;
   /**
    * Format: int64
    * 消息 ID，64 位整数，微信重复推送时不变。云函数收到的是字符串，其中不只有这个数字。
    *
    * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a string that contains
    * more than the number.
    */
   MsgId: Int64;
  };
  /**
   * 配送状态。
   *
   * 寻找骑手：101 等待分配骑手（初始状态）；102 已分配骑手；103 商家取消（终态）。
   *
   * 取货：201 骑手已到店；202 已取货；203 未取货，商家取消（终态）；204 未取货，骑手原因（终态）；205 未取货，商家原因（终态）。
   *
   * 配送：301 配送中；302 已送达（终态）；303 商家取消，304 联系不上收件人，305 收件人拒收；这三种情况货物都会退回。
   *
   * 退回：401 已退回商家（终态）。其他：501 配送公司原因取消（终态）；502 因天气、道路封闭等取消（终态）。
   *
   * 以下状态会通知收件人：102，202 或 301，302，以及 203、204、205、303、304、305、501 和 502。
   *
   * Status of a delivery (配送状态).
   *
   * Looking for a rider: 101 waiting for a rider (the first status); 102 rider assigned; 103 cancelled by the merchant
   * (end).
   *
   * Pickup: 201 rider at the shop; 202 picked up; 203 not picked up, cancelled by the merchant (end); 204 not picked up,
   * caused by the rider (end); 205 not picked up, caused by the merchant (end).
   *
   * Delivery: 301 on the way; 302 delivered (end); 303 cancelled by the merchant, 304 receiver not reached, 305 refused
   * by the receiver; in these three cases the goods go back.
   *
   * Return: 401 back at the merchant (end). Other: 501 cancelled because of the carrier (end); 502 cancelled because of
   * weather, closed roads or similar (end).
   *
   * The receiver gets a notification on 102, on 202 or 301, on 302, and on 203, 204, 205, 303, 304, 305,
   * 501 and 502.
   * @enum {integer}
   */
  ImmediateDeliveryStatus: 101 | 102 | 103 | 201 | 202 | 203 | 204 | 205 | 301 | 302 | 303 | 304 | 305 | 401 | 501 | 502;
  /**
   * 发起呼叫：开始向用户发起通话。
   *
   * A call to a user begins (发起呼叫).
   */
  IotVoipNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 被呼叫用户的 openid。
    *
    * Openid of the user who is called.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "iot_voip_notify";
   /**
    * 固定为 `join_voip_room`。
    *
    * Always `join_voip_room`.
    * @constant
    */
   Action: "join_voip_room";
   /**
    * 本次通话的房间 ID。
    *
    * Id of the room of this call (房间 id).
    */
   RoomId: string;
   /**
    * Format: password
    * 本次通话的 sessionkey。
    *
    * Key of this call (本次通话的 sessionkey).
    */
   SessionKey: string;
   /**
    * Format: password
    * 你的服务端在本次通话中的凭证。
    *
    * Credential of your server for this call (服务端凭证).
    */
   ServerToken: string;
   /**
    * 呼叫时的自定义 payload。
    *
    * Your own data from the call (自定义 payload).
    */
   Payload: string;
   /**
    * 设备型号 ID。
    *
    * Id of the device model (ModelId).
    */
   ModelId?: string;
   /**
    * 设备序列号。
    *
    * Serial number of the device (Sn).
    */
   Sn?: string;
  };
  /**
   * 是否允许继续呼叫。
   *
   * Whether the call may proceed.
   */
  IotVoipNotifyReply: {
   /**
    * 为 0 时用户的手机开始响铃；为其他值时取消呼叫。
    *
    * With 0, the user's phone rings; with any other value, the call is cancelled.
    */
   errcode: number;
   /**
    * 结果说明，`ok`。
    *
    * Text of the result, `ok`.
    */
   errmsg?: string;
  };
  /**
   * 用户向客服发送小程序卡片消息。
   *
   * A user sends a card of the mini program to support (小程序卡片消息).
   */
  MiniprogrampageMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (发送者的OpenID).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `miniprogrampage`。
    *
    * Always `miniprogrampage`.
    * @constant
    */
   MsgType: "miniprogrampage";
   /**
    * Format: int64
    * 消息 ID，64 位整数，微信重复推送时不变。云函数收到的是字符串，其中不只有这个数字。
    *
    * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a string that contains
    * more than the number.
    */
   MsgId: Int64;
   /**
    * 卡片标题。
    *
    * Title of the card (标题).
    */
   Title: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   AppId: string;
   /**
    * 小程序页面路径，包括查询参数。
    *
    * Path of the page (小程序页面路径), with its query.
    */
   PagePath: string;
   /**
    * 封面图片的临时 URL，可能为空。
    *
    * Temporary URL of the cover (封面图片的临时cdn链接); may be empty.
    */
   ThumbUrl: string;
   /**
    * 封面图片的临时素材 ID，可能为空。
    *
    * Id of the cover as temporary media (封面图片的临时素材id); may be empty.
    */
   ThumbMediaId: string;
  };
  /**
   * 商家模拟更新配送订单状态。
   *
   * A merchant simulates a status change of a delivery (模拟更新订单状态).
   */
  MockUpdateOrderStatusMessage: {
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "mock_update_order_status";
   /**
    * 商家 ID，即配送公司分配给商家的 dev_id 或 appkey。
    *
    * The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned.
    */
   shopid: string;
   /**
    * 商家的订单号。
    *
    * The merchant's order number.
    */
   shop_order_id: string;
   /**
    * 商家门店编号，即在配送公司登记的编号。
    *
    * The merchant's branch (商家门店编号), as registered with the delivery company.
    */
   shop_no?: string;
   /**
    * 配送单 ID。
    *
    * Number of the delivery (配送单id).
    */
   waybill_id: string;
   /**
    * Format: password
    * 校验串，用配送公司提供给商家的 appSecret 生成的签名。
    *
    * Signature made with the appSecret that the delivery company gave the merchant (校验串).
    */
   delivery_sign: string;
   order_status: components["schemas"]["ImmediateDeliveryStatus"];
   /**
    * 状态变更时间，Unix 时间戳（秒）。
    *
    * When it happened (状态变更时间点), Unix seconds.
    */
   action_time: number;
   /**
    * 附加信息。
    *
    * Additional information (附加信息).
    */
   action_msg?: string;
  };
  /**
   * 订单是否已改为该状态。
   *
   * Whether the status was applied to the order.
   */
  MockUpdateOrderStatusReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "mock_update_order_status";
   /**
    * 错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (错误码), 0 for success; otherwise a number of your own.
    */
   resultcode: number;
   /**
    * 对结果的描述。
    *
    * Description of the result (错误描述).
    */
   resultmsg: string;
  };
  /**
   * 订阅消息下发失败事件：服务卡片未能下发。
   *
   * A service card could not be delivered (订阅消息下发失败事件).
   */
  NotifyServiceMsgSendResultMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "notify_service_msg_send_result";
   /**
    * 用户的 openid。
    *
    * Openid of the user.
    */
   openid: string;
   /**
    * 卡片的动态更新令牌，与 setUserNotify 中的相同。
    *
    * The card's token (动态更新令牌), as in setUserNotify.
    */
   notify_code: string;
   /**
    * 卡片 ID，例如 2006。
    *
    * Type of the card (卡片id), for example 2006.
    */
   notify_type: number;
   /**
    * 要下发的卡片状态 ID。
    *
    * State of the card (状态id) that was to be sent.
    */
   card_status: number;
   /**
    * 错误码：-10001 微信侧错误，-10002 内容被拒，-1003 未添加模板，-1004 用户不愿接收此类消息，-1005 消息过多。
    *
    * Reason (错误码): -10001 error at WeChat, -10002 content refused, -1003 template not added, -1004 the user does not
    * want such messages, -1005 too many messages.
    */
   fail_ret: number;
   /**
    * 错误信息。
    *
    * Description (错误信息).
    */
   fail_msg: string;
  };
  /**
   * 支付完成通知：用户已在线支付运费。
   *
   * A user has paid for a parcel online (支付完成通知).
   */
  NotifySingleWaybillPayMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "notify_single_waybill_pay";
   /**
    * Format: password
    * 订单 Token，与下单消息中的相同。
    *
    * Token of the order, as in the message that placed it.
    */
   Token: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   WXAppId?: string;
   /**
    * 商户订单 ID；用 Token 也能确定订单。
    *
    * The merchant's order number (商户订单ID); the Token also identifies the order.
    */
   OrderID?: string;
   /**
    * 运单 ID。
    *
    * Number of the parcel (运单 ID).
    */
   WayBillID: string;
   /**
    * 支付金额，单位为分。
    *
    * Amount paid (支付金额), in fen.
    */
   Fee: number;
   /**
    * 优惠前的原价，单位分。
    *
    * Price before discounts (原价), in fen.
    */
   OriginalFee?: number;
   /**
    * 支付订单号。
    *
    * Number of the payment (支付订单号).
    */
   PayOrderId: string;
   /**
    * 支付成功时间，Unix 时间戳（秒）。
    *
    * When it was paid (支付成功时间), Unix seconds.
    */
   PayFinishTime: number;
  };
  /**
   * 快递公司是否已收到消息。
   *
   * Whether the carrier has received the message.
   */
  NotifySingleWaybillPayReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。官方表格此处写的是 `query_single_waybill_pay`。
    *
    * Event type (事件类型), case-insensitive. The official table has `query_single_waybill_pay` here.
    * @enum {string}
    */
   Event: "notify_single_waybill_pay" | "query_single_waybill_pay";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg?: string;
  };
  /**
   * 消息所要求的操作是否已完成。
   *
   * Whether you have done what the message asks for.
   */
  PushResult: {
   /**
    * 0 表示成功；其他值会使微信重新推送消息。
    *
    * 0 for done (成功); with any other value, WeChat sends the message again.
    */
   ErrCode: number;
   /**
    * 错误原因，供自己调试用。
    *
    * What went wrong (错误原因), for your own debugging.
    */
   ErrMsg?: string;
  };
  /**
   * 用户已选好收发件地址，查询标准运费。
   *
   * A user has chosen the addresses of a parcel and wants to know the price (通过收发件地址查询标准运费).
   */
  QuerySingleWaybillFeeMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "query_single_waybill_fee";
   Sender: components["schemas"]["SingleWaybillParty"];
   Receiver: components["schemas"]["SingleWaybillParty"];
   GoodDetail?: components["schemas"]["SingleWaybillGoods"];
   /**
    * 场景值：1 用户寄件（C 端散单），2 用户向商户退货（B 端退货），3 商户寄件（B 端发货）。
    *
    * Scene (场景值): 1 a user sends a parcel (C端散单), 2 a user returns goods to a merchant (B端退货), 3 a merchant sends a
    * parcel (B端发货).
    * @enum {integer}
    */
   Scene?: 1 | 2 | 3;
  };
  /**
   * 运费。官方表格只给出其中各对象的结构名，这里采用 QuerySingleWaybillReply 中的结构。
   *
   * The price of the transport. The official table only names the structures of its objects; here they are those of
   * QuerySingleWaybillReply.
   */
  QuerySingleWaybillFeeReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。官方表格此处写的是 `query_single_waybill`。
    *
    * Event type (事件类型), case-insensitive. The official table has `query_single_waybill` here.
    * @enum {string}
    */
   Event: "query_single_waybill_fee" | "query_single_waybill";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg?: string;
   /**
    * 运单 ID，有了之后返回。
    *
    * Number of the parcel (运单ID), once it has one.
    */
   WayBillID?: string;
   Sender?: components["schemas"]["SingleWaybillKnownParty"];
   Receiver?: components["schemas"]["SingleWaybillKnownParty"];
   GoodDetail?: components["schemas"]["SingleWaybillGoods"];
   Insured?: components["schemas"]["WaybillInsurance"];
   PathInfo?: components["schemas"]["SingleWaybillPath"];
   /**
    * 运单需支付的费用，单位分，确定之后返回。
    *
    * Amount to be paid (运单所需要支付的费用), in fen, once it is known.
    */
   Fee?: number;
   /**
    * 优惠前的原价，单位分。
    *
    * Price before discounts (原价), in fen.
    */
   OriginalFee?: number;
   /**
    * 是否支持在线支付，0 否，1 是。
    *
    * Whether it can be paid online (是否支持在线支付), 0 no, 1 yes.
    * @enum {integer}
    */
   OnlinePay: 0 | 1;
   /**
    * 支付结果：0 未支付，1 线上支付，2 线下支付。
    *
    * How it was paid (支付结果): 0 not paid, 1 online (线上), 2 otherwise (线下).
    * @enum {integer}
    */
   PayResult: 0 | 1 | 2;
  };
  /**
   * 用户查询运单。
   *
   * A user looks at a parcel (查询运单).
   */
  QuerySingleWaybillMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "query_single_waybill";
   /**
    * Format: password
    * 订单 Token，与下单消息中的相同。
    *
    * Token of the order (订单Token), as in the message that placed it.
    */
   Token: string;
   /**
    * 下单时所在小程序的 AppID。
    *
    * AppID of the mini program in which it was ordered.
    */
   WXAppId?: string;
   /**
    * 运单号，即你最近一次上报的运单号。
    *
    * Number of the parcel (运单号), the latest one that you reported.
    */
   WaybillId?: string;
   /**
    * 商户的订单 ID；用 Token 也能确定订单。
    *
    * The merchant's order number (订单ID); the Token also identifies the order.
    */
   OrderID?: string;
  };
  /**
   * 快递公司记录的运单信息。
   *
   * The parcel as recorded by the carrier.
   */
  QuerySingleWaybillReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "query_single_waybill";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg?: string;
   /**
    * 运单 ID，有了之后返回。
    *
    * Number of the parcel (运单ID), once it has one.
    */
   WayBillID?: string;
   Sender?: components["schemas"]["SingleWaybillKnownParty"];
   Receiver?: components["schemas"]["SingleWaybillKnownParty"];
   GoodDetail?: components["schemas"]["SingleWaybillGoods"];
   Insured?: components["schemas"]["WaybillInsurance"];
   PathInfo?: components["schemas"]["SingleWaybillPath"];
   /**
    * 运单需支付的费用，单位分，确定之后返回。
    *
    * Amount to be paid (运单所需要支付的费用), in fen, once it is known.
    */
   Fee?: number;
   /**
    * 优惠前的原价，单位分。
    *
    * Price before discounts (原价), in fen.
    */
   OriginalFee?: number;
   /**
    * 是否支持在线支付，0 否，1 是。
    *
    * Whether it can be paid online (是否支持在线支付), 0 no, 1 yes.
    * @enum {integer}
    */
   OnlinePay: 0 | 1;
   /**
    * 支付结果：0 未支付，1 线上支付，2 线下支付。
    *
    * How it was paid (支付结果): 0 not paid, 1 online (线上), 2 otherwise (线下).
    * @enum {integer}
    */
   PayResult: 0 | 1 | 2;
  };
  /**
   * 用户催单。
   *
   * A user asks the carrier to hurry (用户催单).
   */
  RemindWaybillMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "remind_waybill";
   /**
    * Format: password
    * 订单 Token，最长 256 个字符。请妥善保存，scatterupdateorderstatus 要用到。
    *
    * Token of the order (订单Token), up to 256 characters. Keep it: scatterupdateorderstatus needs it.
    */
   Token: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   WXAppId?: string;
   /**
    * 商户订单 ID；用 Token 也能确定订单。
    *
    * The merchant's order number (商户订单ID); the Token also identifies the order.
    */
   OrderID?: string;
  };
  /**
   * 运单的当前状态。
   *
   * The current state of the parcel.
   */
  RemindWaybillReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "remind_waybill";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg?: string;
   /**
    * 运单 ID。如果还没有，之后用 scatterupdateorderstatus 上报。
    *
    * Number of the parcel (运单ID). If there is none yet, report it later with scatterupdateorderstatus.
    */
   WayBillID?: string;
   /**
    * 预计寄送日期，yyyy-mm-dd。
    *
    * Expected day of sending (预计寄送时间), yyyy-mm-dd.
    */
   EstimatedDeliveryTime?: string;
  };
  /**
   * 支付通知：门店的订单已支付或已关闭。
   *
   * An order of a shop was paid or closed (支付通知).
   */
  RetailPayNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）；JSON 中为字符串。
    *
    * When it was sent (消息创建时间), Unix seconds; a string in JSON.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "retail_pay_notify";
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 微信商户号。
    *
    * Number of the merchant (微信商户号).
    */
   mchid: string;
   /**
    * 商户订单号。
    *
    * Your order number (商户订单号).
    */
   out_trade_no: string;
   /**
    * B2b 支付订单号。
    *
    * B2b order number (B2b支付订单号).
    */
   order_id: string;
   /**
    * 订单状态：`ORDER_PAY_SUCC` 已支付，`ORDER_CLOSE` 已关闭。
    *
    * State of the order (订单状态): `ORDER_PAY_SUCC` paid, `ORDER_CLOSE` closed.
    * @enum {string}
    */
   pay_status: "ORDER_PAY_SUCC" | "ORDER_CLOSE";
   /**
    * 支付完成时间，北京时间，例如 2023-07-20 17:04:28。
    *
    * When it was paid (支付完成时间), Beijing time, for example 2023-07-20 17:04:28.
    */
   pay_time?: string;
   /**
    * 自行设定的附加数据；仅订单已支付时返回。
    *
    * Your own data (附加数据); present only when the order is paid.
    */
   attach?: string;
   /**
    * 支付者的 openid。
    *
    * Openid of the user (支付者).
    */
   payer_openid: string;
   /**
    * 订单金额。
    *
    * Amount of the order (订单金额).
    */
   amount?: {
    /**
     * Format: int64
     * 订单总金额，单位分。
     *
     * Total amount (订单总金额), in fen.
     */
    order_amount: Int64;
    /**
     * Format: int64
     * 用户支付金额，单位分。
     *
     * What the user paid (用户支付金额), in fen.
     */
    payer_amount: Int64;
    /**
     * 货币类型，固定为 `CNY`。
     *
     * Always `CNY` (货币类型).
     * @constant
     */
    currency: "CNY";
   };
   /**
    * 微信支付订单号。
    *
    * WeChat Pay's number (微信支付订单号).
    */
   wxpay_transaction_id?: string;
   /**
    * 订单环境：0 正式环境，1 沙箱环境。
    *
    * Environment (订单环境): 0 live (正式环境), 1 sandbox (沙箱环境).
    * @enum {integer}
    */
   env: 0 | 1;
  };
  /**
   * 退款通知：门店的退款已成功或失败。
   *
   * A refund of a shop has succeeded or failed (退款通知).
   */
  RetailRefundNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）；JSON 中为字符串。
    *
    * When it was sent (消息创建时间), Unix seconds; a string in JSON.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "retail_refund_notify";
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 微信商户号。
    *
    * Number of the merchant (微信商户号).
    */
   mchid: string;
   /**
    * 商户退款单号。
    *
    * Your refund number (商户退款单号).
    */
   out_refund_no: string;
   /**
    * B2b 支付退款单号。
    *
    * B2b refund number (B2b支付退款单号).
    */
   refund_id?: string;
   /**
    * 商户订单号。
    *
    * Your order number (商户订单号).
    */
   out_trade_no: string;
   /**
    * B2b 支付订单号。
    *
    * B2b order number (B2b支付订单号).
    */
   order_id: string;
   /**
    * Format: int64
    * 退款金额，单位为分。
    *
    * Amount refunded (退款金额), in fen.
    */
   refund_amount: Int64;
   /**
    * Format: int64
    * 订单总金额，单位为分。
    *
    * Amount of the order (订单总金额), in fen.
    */
   order_amount: Int64;
   /**
    * 退款来源：1 人工客服退款，2 用户自己退款，3 其他。官方示例中则是名称 `REFUND_FROM_USER`。
    *
    * Who asked for the refund (退款来源): 1 support (人工客服退款), 2 the user (用户自己退款), 3 other. The example has a name
    * instead, `REFUND_FROM_USER`.
    */
   refund_from: string;
   /**
    * 退款原因：0 未说明，1 商品问题，2 售后问题，3 不想要了，4 价格问题，5 其他。官方示例中则是名称 `REFUND_REASON_WILLING`。
    *
    * Reason (退款原因): 0 not given, 1 the goods, 2 after-sales service, 3 no longer wanted, 4 the price, 5 other. The
    * example has a name instead, `REFUND_REASON_WILLING`.
    */
   refund_reason?: string;
   /**
    * 退款申请的创建时间，北京时间。
    *
    * When the refund was asked for (退款创建时间), Beijing time.
    */
   create_time: string;
   /**
    * 退款成功时间，北京时间；仅退款成功时有。
    *
    * When the money was refunded (退款成功时间), Beijing time; only if it was.
    */
   refund_time?: string;
   /**
    * 退款状态：`REFUND_SUCC` 退款成功，`REFUND_FAIL` 退款失败。
    *
    * Result (退款状态): `REFUND_SUCC` refunded, `REFUND_FAIL` failed.
    * @enum {string}
    */
   refund_status: "REFUND_SUCC" | "REFUND_FAIL";
   /**
    * 微信支付退款单号。
    *
    * WeChat Pay's refund number (微信支付退款单号).
    */
   wxpay_refund_id?: string;
   /**
    * 订单环境：0 正式环境，1 沙箱环境。
    *
    * Environment (订单环境): 0 live (正式环境), 1 sandbox (沙箱环境).
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 交易渠道类型：0 微信支付，1 银行转账。
    *
    * Payment method (交易渠道类型): 0 WeChat Pay (微信支付), 1 bank transfer (银行转账).
    * @enum {integer}
    */
   pay_channel: 0 | 1;
   /**
    * 退款说明，例如失败原因。
    *
    * Details (退款说明), for example why it failed.
    */
   refund_desc?: string;
  };
  /**
   * 审核状态事件：作品审核已结束。
   *
   * The review of a novel has ended (审核状态事件).
   */
  SecbookAuditEventMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender (发送者的openid).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "secbook_audit_event";
   /**
    * 审核信息。
    *
    * The review.
    */
   audit_event: {
    /**
     * 作品 ID。
     *
     * Id of the book (作品 ID).
     */
    book_id: string;
    /**
     * 作品审核结果；各章节的结果由 listChapter 返回。
     *
     * Result (作品审核结果); listChapter returns the result of each chapter.
     */
    audit_detail: {
     /**
      * 2 审核不通过，3 审核通过。
      *
      * 2 rejected (审核不通过), 3 passed (审核通过).
      * @enum {integer}
      */
     status: 2 | 3;
     /**
      * 提审时间，Unix 时间戳（秒）。
      *
      * When it was submitted (提审时间戳), Unix seconds.
      */
     create_time: number;
     /**
      * 审核时间，Unix 时间戳（秒）。
      *
      * When it was reviewed (审核时间戳), Unix seconds.
      */
     audit_time: number;
    };
   };
  };
  /**
   * 审核状态事件：短剧有了新的审核状态。
   *
   * The review of a short drama has a new state (审核状态事件).
   */
  SecvodAuditEventMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "secvod_audit_event";
   /**
    * 审核信息。
    *
    * The review.
    */
   audit_event: {
    /**
     * Format: int64
     * 剧目 ID。
     *
     * Id of the drama (剧目id).
     */
    drama_id: Int64;
    audit_detail: components["schemas"]["DramaAuditDetail"];
   };
  };
  /**
   * 媒资上传完成事件：短剧视频上传结束。
   *
   * The upload of a video of a short drama is complete (媒资上传完成事件).
   */
  SecvodUploadEventMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "secvod_upload_event";
   /**
    * 上传信息。
    *
    * The upload.
    */
   upload_event: {
    /**
     * Format: int64
     * 媒资 ID。
     *
     * Id of the medium (媒资id).
     */
    media_id: Int64;
    /**
     * 透传上传时的 source_context。
     *
     * The value sent as source_context with the upload (透传).
     */
    source_context?: string;
    /**
     * 0 表示成功；其他值表示上传失败。
     *
     * 0 for success; any other value means that the upload has failed.
     */
    errcode: number;
    /**
     * 失败的具体提示。
     *
     * Details of the failure (错误提示).
     */
    errmsg?: string;
   };
  };
  /**
   * 用户寄送的物品。
   *
   * What a user sends (物品详情).
   */
  SingleWaybillGoods: {
   /**
    * 货物总重量，单位千克，例如 1.2。
    *
    * Total weight (货物总重量) in kilograms, for example 1.2.
    */
   Weight: number;
   /**
    * 物品类型：0 文件，1 电子产品，2 办公用品、服装鞋帽、箱包，3 化妆品，4 珠宝、手表、眼镜，5 食品保健药品，6 工艺品，7 玩具乐器，8 其他。
    *
    * Type of goods (物品类型): 0 documents (文件), 1 electronics (电子产品), 2 office supplies, clothes, shoes, bags
    * (办公用品、服装鞋帽、箱包), 3 cosmetics (化妆品), 4 jewellery, watches, glasses (珠宝、手表、眼镜), 5 food and health products
    * (食品保健药品), 6 handicrafts (工艺品), 7 toys and instruments (玩具乐器), 8 anything else (其他).
    * @enum {integer}
    */
   Special: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  };
  /**
   * 用户寄件的寄件人或收件人，以快递公司的记录为准。
   *
   * The sender or receiver of a user's parcel, as recorded by the carrier.
   */
  SingleWaybillKnownParty: {
   /**
    * 姓名。
    *
    * Name (姓名).
    */
   Name: string;
   /**
    * 座机号码。
    *
    * Landline number (座机号码).
    */
   Tel: string;
   /**
    * 手机号码。
    *
    * Mobile number (手机号码).
    */
   Mobile: string;
   /**
    * 省份，例如广东省。
    *
    * Province (省份), for example 广东省.
    */
   Province: string;
   /**
    * 地区/市，例如广州市。
    *
    * City (地区/市), for example 广州市.
    */
   City: string;
   /**
    * 区/县，例如海珠区。
    *
    * District (区/县), for example 海珠区.
    */
   Area: string;
   /**
    * 街道，例如新港中路。
    *
    * Street (街道), for example 新港中路.
    */
   Street?: string;
   /**
    * 其余详细地址。
    *
    * The rest of the address (详细地址).
    */
   Address: string;
  };
  /**
   * 用户寄件的寄件人或收件人，为用户填写的内容；任何字段都可能没有。
   *
   * The sender or receiver of a user's parcel, as the user entered it; any field may be missing.
   */
  SingleWaybillParty: {
   /**
    * 姓名。
    *
    * Name (姓名).
    */
   Name?: string;
   /**
    * 座机号码。
    *
    * Landline number (座机号码).
    */
   Tel?: string;
   /**
    * 手机号码。
    *
    * Mobile number (手机号码).
    */
   Mobile?: string;
   /**
    * 省份，例如广东省。
    *
    * Province (省份), for example 广东省.
    */
   Province?: string;
   /**
    * 地区/市，例如广州市。
    *
    * City (地区/市), for example 广州市.
    */
   City?: string;
   /**
    * 区/县，例如海珠区。
    *
    * District (区/县), for example 海珠区.
    */
   Area?: string;
   /**
    * 街道，例如新港中路。
    *
    * Street (街道), for example 新港中路.
    */
   Street?: string;
   /**
    * 其余详细地址。
    *
    * The rest of the address (详细地址).
    */
   Address?: string;
   /**
    * 地址 ID；query_single_waybill_fee 中没有。
    *
    * Id of the address (地址id); not in query_single_waybill_fee.
    */
   Id?: string;
  };
  /**
   * 用户寄件的轨迹信息。
   *
   * Steps of a user's parcel (轨迹信息).
   */
  SingleWaybillPath: {
   /**
    * 轨迹内容。
    *
    * The steps (轨迹内容).
    */
   path_info: {
    /**
     * 发生时间，Unix 时间戳（秒）。
     *
     * When it happened, Unix seconds.
     */
    action_time: number;
    /**
     * 轨迹变化类型。
     *
     * 揽件前：90001 网点接单，90002 已分配快递员，90003 已重新分配快递员，90010 待支付，90011 已支付。揽件：100001 揽件成功，100002 揽件失败。运输：200001 更新运输轨迹。派送：300002 开始派送，300003 签收成功，300004 签收失败，300005 已由第三方代收，300006 快递员从代收方取回，300007 他人代签收。异常：400001 订单取消，400002 订单滞留，400003 退回，400004 拒收，400005 其他异常。500001 其他。
     *
     * What happened (轨迹变化类型).
     *
     * Before pickup (揽件前): 90001 accepted by the branch, 90002 courier assigned, 90003 another courier assigned,
     * 90010 waiting for payment, 90011 paid. Pickup (揽件): 100001 picked up, 100002 pickup failed. Transport
     * (运输): 200001 tracking updated. Delivery (派送): 300002 out for delivery, 300003 signed for, 300004 not
     * signed for, 300005 left with a third party, 300006 collected from it again by the courier, 300007 signed
     * for by someone else. Problem (异常): 400001 order cancelled, 400002 delayed, 400003 sent back, 400004
     * refused, 400005 other problem. 500001 other.
     * @enum {integer}
     */
    action_type: 90001 | 90002 | 90003 | 90010 | 90011 | 100001 | 100002 | 200001 | 300002 | 300003 | 300004 | 300005 | 300006 | 300007 | 400001 | 400002 | 400003 | 400004 | 400005 | 500001;
    /**
     * 展示给用户的说明，UTF-8 编码；其中的手机号写成连续的 11 位数字。
     *
     * Text that the user reads (具体信息说明), in UTF-8; write a mobile number in it as 11 plain digits.
     */
    action_msg: string;
    /**
     * 取件员姓名，分配之后返回。
     *
     * Name of the courier who picks up (取件员姓名), once there is one.
     */
    pickup_courier_name?: string;
    /**
     * 取件员电话。
     *
     * That courier's phone number (取件员电话).
     */
    pickup_courier_phone?: string;
    /**
     * 派件员姓名，分配之后返回。
     *
     * Name of the courier who delivers (派件员姓名), once there is one.
     */
    delivery_courier_name?: string;
    /**
     * 派件员电话。
     *
     * That courier's phone number (派件员电话).
     */
    delivery_courier_phone?: string;
   }[];
  };
  /**
   * 用户在管理消息中改变了订阅。
   *
   * A user has changed a message subscription (管理消息).
   */
  SubscribeMsgChangeEventMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）；JSON 中为字符串。
    *
    * When it was sent (消息创建时间), Unix seconds; a string in JSON.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "subscribe_msg_change_event";
   /**
    * 变更内容。只有一项时，JSON 中直接是该对象，不是列表。
    *
    * The changes. If there is only one, JSON has the object itself instead of a list.
    */
   List: components["schemas"]["SubscribeMsgChangeItem"][];
  };
  /**
   * 一个模板的变更。
   *
   * The change of one template.
   */
  SubscribeMsgChangeItem: {
   /**
    * 模板 ID。
    *
    * Id of the template (模板id).
    */
   TemplateId: string;
   /**
    * 用户选择的订阅结果：`reject`，不再接收消息。
    *
    * The user's choice (订阅结果): `reject`, no more messages.
    * @enum {string}
    */
   SubscribeStatusString: "reject";
  };
  /**
   * 用户对订阅消息弹框作出了选择。
   *
   * A user has answered a subscription request (订阅消息弹框).
   */
  SubscribeMsgPopupEventMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）；JSON 中为字符串。
    *
    * When it was sent (消息创建时间), Unix seconds; a string in JSON.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "subscribe_msg_popup_event";
   /**
    * 用户的选择。只有一项时，JSON 中直接是该对象，不是列表。
    *
    * The answers. If there is only one, JSON has the object itself instead of a list.
    */
   List: components["schemas"]["SubscribeMsgPopupItem"][];
  };
  /**
   * 用户对一个模板的选择。
   *
   * The answer for one template.
   */
  SubscribeMsgPopupItem: {
   /**
    * 模板 ID。
    *
    * Id of the template (模板id).
    */
   TemplateId: string;
   /**
    * 订阅结果：`accept` 接受，`reject` 拒绝。
    *
    * The answer (订阅结果): `accept` or `reject`.
    * @enum {string}
    */
   SubscribeStatusString: "accept" | "reject";
   /**
    * 弹框场景：0 表示小程序页面；JSON 中为字符串。
    *
    * Where the request was shown (弹框场景): 0 for a page of the mini program; a string in JSON.
    */
   PopupScene: number;
  };
  /**
   * 订阅消息下发成功或失败的结果。
   *
   * A subscription message was delivered or failed (下发结果).
   */
  SubscribeMsgSentEventMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）；JSON 中为字符串。
    *
    * When it was sent (消息创建时间), Unix seconds; a string in JSON.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "subscribe_msg_sent_event";
   /**
    * 下发结果。只有一项时，JSON 中直接是该对象，不是列表。
    *
    * The results. If there is only one, JSON has the object itself instead of a list.
    */
   List: components["schemas"]["SubscribeMsgSentItem"][];
  };
  /**
   * 一条消息的结果。
   *
   * Result of one message.
   */
  SubscribeMsgSentItem: {
   /**
    * 模板 ID。
    *
    * Id of the template (模板id).
    */
   TemplateId: string;
   /**
    * 消息 ID，64 位整数，以字符串表示；sendMessage 也返回该 ID。
    *
    * Id of the message (消息id), 64 bits as a string; sendMessage returns it too.
    */
   MsgID: string;
   /**
    * 推送结果状态码，0 表示下发成功；JSON 中为字符串。
    *
    * Result (推送结果状态码), 0 for delivered; a string in JSON.
    */
   ErrorCode: number;
   /**
    * 状态码对应的含义，下发成功时为 `success`。
    *
    * Text of the result (状态码对应的含义), `success` if delivered.
    */
   ErrorStatus: string;
  };
  /**
   * 用户向客服发送文本消息。
   *
   * A user writes text to support (文本消息).
   */
  TextMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (发送者的OpenID).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `text`。
    *
    * Always `text`.
    * @constant
    */
   MsgType: "text";
   /**
    * 文本消息内容。
    *
    * The text (文本消息内容).
    */
   Content: string;
   /**
    * Format: int64
    * 消息 ID，64 位整数，微信重复推送时不变。云函数收到的是字符串，其中不只有这个数字。
    *
    * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a string that contains
    * more than the number.
    */
   MsgId: Int64;
  };
  /**
   * 订单将要结算或已经结算。
   *
   * The money of an order is about to be settled, or has been settled (订单将要结算或已经结算).
   */
  TradeManageOrderSettlementMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "trade_manage_order_settlement";
   /**
    * 微信支付订单号。
    *
    * WeChat Pay's order number (微信支付订单号).
    */
   transaction_id: string;
   /**
    * 商户号。
    *
    * Number of the merchant (商户号).
    */
   merchant_id: string;
   /**
    * 子商户号，如果有。
    *
    * Number of the sub-merchant (子商户号), if there is one.
    */
   sub_merchant_id?: string;
   /**
    * 商户订单号。
    *
    * Your order number (商户订单号).
    */
   merchant_trade_no: string;
   /**
    * 支付成功时间，Unix 时间戳（秒）。
    *
    * When it was paid (支付成功时间), Unix seconds.
    */
   pay_time: number;
   /**
    * 发货时间，Unix 时间戳（秒）。
    *
    * When it was shipped (发货时间), Unix seconds.
    */
   shipped_time: number;
   /**
    * 预计结算时间，Unix 时间戳（秒）；仅发货时的消息有。
    *
    * Expected settlement time (预计结算时间), Unix seconds; only in the message about the shipment.
    */
   estimated_settlement_time?: number;
   /**
    * 确认收货方式：1 用户确认收货，2 到期自动确认收货。仅结算时的消息有。
    *
    * How receipt was confirmed (确认收货方式): 1 by the user, 2 automatically after some time. Only in the message about
    * the settlement.
    * @enum {integer}
    */
   confirm_receive_method?: 1 | 2;
   /**
    * 确认收货时间，Unix 时间戳（秒）；仅结算时的消息有。
    *
    * When the receipt was confirmed (确认收货时间), Unix seconds; only in the message about the settlement.
    */
   confirm_receive_time?: number;
   /**
    * 订单结算时间，Unix 时间戳（秒）；仅结算时的消息有。
    *
    * When the money was settled (订单结算时间), Unix seconds; only in the message about the settlement.
    */
   settlement_time?: number;
  };
  /**
   * 提醒小程序接入发货信息管理服务 API，上报发货信息。
   *
   * The mini program has to report its shipments (提醒接入发货信息管理服务API).
   */
  TradeManageRemindAccessApiMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "trade_manage_remind_access_api";
   /**
    * 消息的文本内容，供人阅读。
    *
    * Text of the message, for people to read (消息文本内容).
    */
   msg: string;
  };
  /**
   * 提醒上传发货信息：订单的发货信息尚未上报。
   *
   * The shipping information of an order is still missing (提醒需要上传发货信息).
   */
  TradeManageRemindShippingMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "trade_manage_remind_shipping";
   /**
    * 微信支付订单号。
    *
    * WeChat Pay's order number (微信支付订单号).
    */
   transaction_id: string;
   /**
    * 商户号。
    *
    * Number of the merchant (商户号).
    */
   merchant_id: string;
   /**
    * 子商户号，如果有。
    *
    * Number of the sub-merchant (子商户号), if there is one.
    */
   sub_merchant_id?: string;
   /**
    * 商户订单号。
    *
    * Your order number (商户订单号).
    */
   merchant_trade_no: string;
   /**
    * 支付成功时间，Unix 时间戳（秒）。
    *
    * When it was paid (支付成功时间), Unix seconds.
    */
   pay_time: number;
   /**
    * 消息的文本内容，供人阅读。
    *
    * Text of the message, for people to read (消息文本内容).
    */
   msg: string;
  };
  /**
   * 把用户的消息转发到网页版客服工具。只能转发用户发来的消息，不能转发事件。
   *
   * Forwards the user's message to WeChat's support desk (转发到网页版客服工具). Only messages from users can be forwarded, not
   * events.
   */
  TransferCustomerServiceReply: {
   /**
    * 消息中的 FromUserName，即用户的 openid。
    *
    * The FromUserName of the message, the user's openid (接收方账号).
    */
   ToUserName: string;
   /**
    * 消息中的 ToUserName，即小程序的原始 ID。
    *
    * The ToUserName of the message, the original id of the mini program (小程序原始ID).
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `transfer_customer_service`。
    *
    * Always `transfer_customer_service`.
    * @constant
    */
   MsgType: "transfer_customer_service";
  };
  /**
   * 商家取消配送订单。
   *
   * A merchant cancels a delivery (取消订单).
   */
  TransportCancelOrderMessage: {
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "transport_cancel_order";
   /**
    * 商家 ID，即配送公司分配给商家的 dev_id 或 appkey。
    *
    * The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned.
    */
   shopid: string;
   /**
    * 商家的订单号。
    *
    * The merchant's order number.
    */
   shop_order_id: string;
   /**
    * 商家门店编号，即在配送公司登记的编号。
    *
    * The merchant's branch (商家门店编号), as registered with the delivery company.
    */
   shop_no?: string;
   /**
    * 配送单 ID。
    *
    * Number of the delivery (配送单id).
    */
   waybill_id: string;
   /**
    * Format: password
    * 校验串，用配送公司提供给商家的 appSecret 生成的签名。
    *
    * Signature made with the appSecret that the delivery company gave the merchant (校验串).
    */
   delivery_sign: string;
   /**
    * 取消原因 ID：1 暂时不需要邮寄，2 价格不合适，3 订单信息有误（将重新下单），4 骑手取货不及时，5 骑手配送不及时，6 其他原因，此时带 `cancel_reason`。
    *
    * Reason (取消原因id): 1 no longer needed (暂时不需要邮寄), 2 price (价格不合适), 3 wrong order, to be placed again (订单信息有误), 4
    * late pickup (骑手取货不及时), 5 late delivery (骑手配送不及时), 6 other (其他原因), with `cancel_reason`.
    * @enum {integer}
    */
   cancel_reason_id: 1 | 2 | 3 | 4 | 5 | 6;
   /**
    * 取消原因的文字说明，cancel_reason_id 为 6 时有。
    *
    * Reason in words (取消原因), with cancel_reason_id 6.
    */
   cancel_reason?: string;
  };
  /**
   * 配送订单是否已取消。
   *
   * Whether the delivery is cancelled.
   */
  TransportCancelOrderReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "transport_cancel_order";
   /**
    * 错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (错误码), 0 for success; otherwise a number of your own.
    */
   resultcode: number;
   /**
    * 对结果的描述。
    *
    * Description of the result (错误描述).
    */
   resultmsg: string;
   /**
    * 扣除的违约金，单位元；没有则不填。
    *
    * Charge for the cancellation (扣除的违约金), in yuan; leave it out if there is none.
    */
   deduct_fee?: number;
   /**
    * 扣费说明。
    *
    * What the charge is for (扣费说明).
    */
   desc: string;
  };
  /**
   * 商家已收到因无法送达而退回的货物。
   *
   * A merchant has received returned goods that could not be delivered (异常妥投商户收货确认).
   */
  TransportConfirmReturnToBizMessage: {
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "transport_confirm_return_to_biz";
   /**
    * 商家 ID，即配送公司分配给商家的 dev_id 或 appkey。
    *
    * The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned.
    */
   shopid: string;
   /**
    * 商家的订单号。
    *
    * The merchant's order number.
    */
   shop_order_id: string;
   /**
    * 商家门店编号，即在配送公司登记的编号。
    *
    * The merchant's branch (商家门店编号), as registered with the delivery company.
    */
   shop_no?: string;
   /**
    * 配送单 ID。
    *
    * Number of the delivery (配送单id).
    */
   waybill_id: string;
   /**
    * Format: password
    * 校验串，用配送公司提供给商家的 appSecret 生成的签名。
    *
    * Signature made with the appSecret that the delivery company gave the merchant (校验串).
    */
   delivery_sign: string;
  };
  /**
   * 配送公司是否已收到消息。
   *
   * Whether the delivery company has received the message.
   */
  TransportConfirmReturnToBizReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "transport_confirm_return_to_biz";
   /**
    * 错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (错误码), 0 for success; otherwise a number of your own.
    */
   resultcode: number;
   /**
    * 对结果的描述。
    *
    * Description of the result (错误描述).
    */
   resultmsg: string;
  };
  /**
   * 预取消订单：商家询问取消订单的费用。
   *
   * A merchant asks what a cancellation would cost (预取消订单).
   */
  TransportPrecancelOrderMessage: {
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "transport_precancel_order";
   /**
    * 商家 ID，即配送公司分配给商家的 dev_id 或 appkey。
    *
    * The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned.
    */
   shopid: string;
   /**
    * 商家的订单号。
    *
    * The merchant's order number.
    */
   shop_order_id: string;
   /**
    * 商家门店编号，即在配送公司登记的编号。
    *
    * The merchant's branch (商家门店编号), as registered with the delivery company.
    */
   shop_no?: string;
   /**
    * 配送单 ID。
    *
    * Number of the delivery (配送单id).
    */
   waybill_id: string;
   /**
    * Format: password
    * 校验串，用配送公司提供给商家的 appSecret 生成的签名。
    *
    * Signature made with the appSecret that the delivery company gave the merchant (校验串).
    */
   delivery_sign: string;
   /**
    * 取消原因 ID：1 暂时不需要邮寄，2 价格不合适，3 订单信息有误（将重新下单），4 骑手取货不及时，5 骑手配送不及时，6 其他原因，此时带 `cancel_reason`。
    *
    * Reason (取消原因id): 1 no longer needed (暂时不需要邮寄), 2 price (价格不合适), 3 wrong order, to be placed again (订单信息有误), 4
    * late pickup (骑手取货不及时), 5 late delivery (骑手配送不及时), 6 other (其他原因), with `cancel_reason`.
    * @enum {integer}
    */
   cancel_reason_id: 1 | 2 | 3 | 4 | 5 | 6;
   /**
    * 取消原因的文字说明，cancel_reason_id 为 6 时有。
    *
    * Reason in words (取消原因), with cancel_reason_id 6.
    */
   cancel_reason?: string;
  };
  /**
   * 取消订单的费用。
   *
   * What a cancellation would cost.
   */
  TransportPrecancelOrderReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "transport_precancel_order";
   /**
    * 错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (错误码), 0 for success; otherwise a number of your own.
    */
   resultcode: number;
   /**
    * 对结果的描述。
    *
    * Description of the result (错误描述).
    */
   resultmsg: string;
   /**
    * 预计扣除的违约金，单位元；没有则不填。
    *
    * Expected charge for a cancellation (预计扣除的违约金), in yuan; leave it out if there is none.
    */
   deduct_fee?: number;
   /**
    * 扣费说明。
    *
    * What the charge is for (扣费说明).
    */
   desc: string;
  };
  /**
   * 商家查询配送订单状态。
   *
   * A merchant asks for the state of a delivery (查询订单状态).
   */
  TransportQueryOrderStatusMessage: {
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "transport_query_order_status";
   /**
    * 商家 ID，即配送公司分配给商家的 dev_id 或 appkey。
    *
    * The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned.
    */
   shopid: string;
   /**
    * 商家的订单号。
    *
    * The merchant's order number.
    */
   shop_order_id: string;
   /**
    * 商家门店编号，即在配送公司登记的编号。
    *
    * The merchant's branch (商家门店编号), as registered with the delivery company.
    */
   shop_no?: string;
   /**
    * 配送单 ID。
    *
    * Number of the delivery (配送单id).
    */
   waybill_id: string;
   /**
    * Format: password
    * 校验串，用配送公司提供给商家的 appSecret 生成的签名。
    *
    * Signature made with the appSecret that the delivery company gave the merchant (校验串).
    */
   delivery_sign: string;
  };
  /**
   * 配送订单的状态。
   *
   * The state of the delivery.
   */
  TransportQueryOrderStatusReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 配送公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "transport_query_order_status";
   /**
    * 错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (错误码), 0 for success; otherwise a number of your own.
    */
   resultcode: number;
   /**
    * 对结果的描述。
    *
    * Description of the result (错误描述).
    */
   resultmsg: string;
   order_status: components["schemas"]["ImmediateDeliveryStatus"];
   /**
    * 附加信息。
    *
    * Additional information (附加信息).
    */
   action_msg?: string;
   /**
    * 配送单 ID。
    *
    * Number of the delivery (配送单id).
    */
   waybill_id: string;
  };
  /**
   * 绑定商户审核结果：商户用 bindAccount 申请绑定的账号，快递公司已审核。
   *
   * A carrier has reviewed the merchant's account that bindAccount asked for (绑定商户审核结果).
   */
  UpdateBusinessBindResultMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "update_business_bind_result";
   /**
    * 审核结果，0 表示通过。
    *
    * Result of the review, 0 if it passed.
    */
   errcode: number;
   /**
    * 对结果的描述。
    *
    * Description of the result.
    */
   errmsg: string;
   /**
    * 快递公司 ID，例如 EMS。
    *
    * Id of the carrier (快递公司ID), for example EMS.
    */
   delivery_id: string;
   /**
    * 商户在快递公司的客户编码。
    *
    * The merchant's id with the carrier (客户编码).
    */
   biz_id: string;
  };
  /**
   * 配送单有了新的配送状态。
   *
   * A delivery has a new status (配送单配送状态更新).
   */
  UpdateWaybillStatusMessage: {
   /**
    * 接收消息的小程序的原始 ID；官方表格则写的是配送公司小程序的。
    *
    * Original id of the mini program that receives the message; the official table says the one of the delivery
    * company.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "update_waybill_status";
   /**
    * 商家 ID，即配送公司分配给商家的 appkey。
    *
    * The merchant's id with the delivery company (商家id): the appkey that the company assigned.
    */
   shopid: string;
   /**
    * 商家的订单号。
    *
    * The merchant's order number.
    */
   shop_order_id: string;
   /**
    * 商家门店编号，即在配送公司登记的编号。
    *
    * The merchant's branch (商家门店编号), as registered with the delivery company.
    */
   shop_no?: string;
   /**
    * 配送单 ID。
    *
    * Number of the delivery (配送单id).
    */
   waybill_id: string;
   /**
    * 发生时间，Unix 时间戳（秒）。
    *
    * When it happened, Unix seconds.
    */
   action_time: number;
   order_status: components["schemas"]["ImmediateDeliveryStatus"];
   /**
    * 附加信息，可能为空。
    *
    * Additional information (附加信息), may be empty.
    */
   action_msg?: string;
   /**
    * 骑手信息。
    *
    * The rider (骑手信息).
    */
   agent?: {
    /**
     * 骑手姓名。
     *
     * The rider's name (骑手姓名).
     */
    name?: string;
    /**
     * 骑手电话。
     *
     * The rider's phone number (骑手电话).
     */
    phone?: string;
    /**
     * 预计送达时间，Unix 时间戳（秒）；配送途中有。
     *
     * Expected delivery time (预计送达时间戳), Unix seconds; present while it is on the way.
     */
    reach_time?: number;
   };
  };
  /**
   * 商家是否已收到消息。
   *
   * Whether the merchant has received the message.
   */
  UpdateWaybillStatusReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "update_waybill_status";
   /**
    * 错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (错误码), 0 for success; otherwise a number of your own.
    */
   resultcode: number;
   /**
    * 对结果的描述。
    *
    * Description of the result (错误描述).
    */
   resultmsg: string;
  };
  /**
   * 授权过数据的用户已注销微信账号。
   *
   * A user who had authorised access to data has closed the WeChat account (用户完成注销).
   */
  UserAuthorizationCancellationMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信推送服务的 openid。
    *
    * Openid of WeChat's push service (平台推送服务UserName).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (发送时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "user_authorization_cancellation";
   /**
    * 授权用户的 openid。
    *
    * Openid of the user who had authorised access (授权用户OpenID).
    */
   OpenID: string;
   /**
    * 授权用户的 unionid，如果有。
    *
    * Unionid of that user (授权用户UnionID), if there is one.
    */
   UnionID?: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   AppID: string;
  };
  /**
   * 用户撤回提供给小程序的数据。
   *
   * A user withdraws data given to the mini program (用户撤回).
   */
  UserAuthorizationRevokeMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信推送服务的 openid。
    *
    * Openid of WeChat's push service (平台推送服务UserName).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (发送时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "user_authorization_revoke";
   /**
    * 授权用户的 openid。
    *
    * Openid of the user who had authorised access (授权用户OpenID).
    */
   OpenID: string;
   /**
    * 授权用户的 unionid，如果有。
    *
    * Unionid of that user (授权用户UnionID), if there is one.
    */
   UnionID?: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   AppID: string;
   /**
    * 用户撤回的授权信息，字符串形式的数字：1 车牌号，2 地址，3 发票信息，4 蓝牙，5 麦克风，6 昵称和头像，7 摄像头，8 手机号，12 微信运动步数，13 位置信息，14 选中的图片或视频，15 选中的文件，16 邮箱地址，18 选择的位置信息，19 昵称输入键盘中的昵称，20 获取用户头像组件中的头像。微信会扩充这份列表，可能出现其他数字。
    *
    * Which data the user withdraws (用户撤回的授权信息), a number as a string: 1 number plate (车牌号), 2 address (地址), 3 invoice
    * details (发票信息), 4 Bluetooth (蓝牙), 5 microphone (麦克风), 6 nickname and avatar (昵称和头像), 7 camera (摄像头), 8 phone
    * number (手机号), 12 step counts (微信运动步数), 13 location (位置信息), 14 chosen pictures or videos (选中的图片或视频), 15 chosen
    * files (选中的文件), 16 e-mail address (邮箱地址), 18 chosen place (选择的位置信息), 19 nickname from the keyboard (昵称输入键盘), 20
    * avatar from the component (获取用户头像组件). WeChat extends the list, so other numbers may come.
    */
   RevokeInfo: string;
   /**
    * 插件的 AppID；数据提供给插件时有。
    *
    * AppID of the plugin, if it was given to one (插件的AppID).
    */
   PluginID?: string;
   /**
    * 用户在插件中的 openpid；数据提供给插件时有。
    *
    * The user's openpid in the plugin, if it was given to one (撤回用户的OpenPID).
    */
   OpenPID?: string;
  };
  /**
   * 用户进入客服会话。
   *
   * A user has opened a conversation with support (进入会话事件).
   */
  UserEnterTempsessionMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (发送者的OpenID).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "user_enter_tempsession";
   /**
    * 打开会话的按钮的 `session-from`。
    *
    * The `session-from` of the button that opened the conversation.
    */
   SessionFrom: string;
  };
  /**
   * 用户资料因存在风险被清空。
   *
   * A user's profile was cleared because it was risky (用户资料变更).
   */
  UserInfoModifiedMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信推送服务的 openid。
    *
    * Openid of WeChat's push service (平台推送服务UserName).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (发送时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "user_info_modified";
   /**
    * 授权用户的 openid。
    *
    * Openid of the user who had authorised access (授权用户OpenID).
    */
   OpenID: string;
   /**
    * 授权用户的 unionid，如果有。
    *
    * Unionid of that user (授权用户UnionID), if there is one.
    */
   UnionID?: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   AppID: string;
  };
  /**
   * 用户投诉快递公司。
   *
   * A user complains about a carrier (用户投诉).
   */
  WaybillComplaintMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "waybill_complaint";
   /**
    * Format: password
    * 订单 Token，与下单消息中的相同。
    *
    * Token of the order, as in the message that placed it.
    */
   Token: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   WXAppId?: string;
   /**
    * 商户订单 ID；用 Token 也能确定订单。
    *
    * The merchant's order number (商户订单ID); the Token also identifies the order.
    */
   OrderID?: string;
   /**
    * 运单 ID。
    *
    * Number of the parcel (运单 ID).
    */
   WayBillID: string;
   /**
    * 投诉类型：1004 快件延误，1005 快件丢失，1006 快件破损短少，1007 服务态度，1008 其他。
    *
    * Type of complaint (投诉类型): 1004 late (快件延误), 1005 lost (快件丢失), 1006 damaged or incomplete (快件破损短少), 1007 bad
    * service attitude (服务态度), 1008 other (其他).
    * @enum {integer}
    */
   ComplainType: 1004 | 1005 | 1006 | 1007 | 1008;
   /**
    * 投诉内容。
    *
    * The complaint (投诉内容).
    */
   Content: string;
   /**
    * 投诉材料图片的 URL，用 `|` 分隔。
    *
    * URLs of pictures (投诉材料图片链接), separated by `|`.
    */
   Pic?: string;
   /**
    * 联系人姓名。
    *
    * Name of the contact (联系人姓名).
    */
   Name?: string;
   /**
    * 联系人电话。
    *
    * Phone number of the contact (联系人电话).
    */
   Phone?: string;
  };
  /**
   * 快递公司是否已收到消息。
   *
   * Whether the carrier has received the message.
   */
  WaybillComplaintReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "waybill_complaint";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg?: string;
  };
  /**
   * 用户给快递员评价。
   *
   * A user rates a courier (给小哥评价).
   */
  WaybillEvaluateAgentMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "waybill_evaluate_agent";
   /**
    * Format: password
    * 订单 Token，与下单消息中的相同。
    *
    * Token of the order, as in the message that placed it.
    */
   Token: string;
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   WXAppId?: string;
   /**
    * 商户订单 ID；用 Token 也能确定订单。
    *
    * The merchant's order number (商户订单ID); the Token also identifies the order.
    */
   OrderID?: string;
   /**
    * 运单 ID。
    *
    * Number of the parcel (运单 ID).
    */
   WayBillID: string;
   /**
    * 评价哪位快递员：0 取件员，1 派件员。
    *
    * Which courier: 0 the one who picked up (取件员), 1 the one who delivered (派件员).
    * @enum {integer}
    */
   CourierType: 0 | 1;
   /**
    * 星级，1 到 5，5 为最好。
    *
    * Stars, 1 to 5; 5 is best.
    */
   Score: number;
  };
  /**
   * 快递公司是否已收到消息。
   *
   * Whether the carrier has received the message.
   */
  WaybillEvaluateAgentReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "waybill_evaluate_agent";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg?: string;
  };
  /**
   * 保价信息。
   *
   * Insurance of a parcel (保价信息).
   */
  WaybillInsurance: {
   /**
    * 是否保价，0 否，1 是；不填为 0。
    *
    * Whether it is insured (是否保价), 0 no, 1 yes; 0 if left out.
    * @enum {integer}
    */
   UseInsured?: 0 | 1;
   /**
    * 保价金额，单位分，例如 10000 表示 100 元。
    *
    * Insured value (保价金额) in fen, for example 10000 for 100 yuan.
    */
   InsuredValue?: number;
  };
  /**
   * 微信查询运单状态。
   *
   * WeChat asks for the state of a parcel (查询订单状态).
   */
  WaybillNotifyQueryMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "waybill_notify_query";
   /**
    * 运单号。
    *
    * Number of the parcel (运单号).
    */
   WaybillId: string;
   /**
    * 寄件人手机号。
    *
    * The sender's mobile number (寄件人手机号).
    */
   SenderPhone: string;
   /**
    * 收件人手机号。
    *
    * The receiver's mobile number (收件人手机号).
    */
   ReceiverPhone: string;
  };
  /**
   * 运单到目前为止的轨迹。
   *
   * The steps of the parcel so far.
   */
  WaybillNotifyQueryReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "waybill_notify_query";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg: string;
   /**
    * 到目前为止的所有物流轨迹。
    *
    * All steps so far (所有物流轨迹).
    */
   Path: {
    /**
     * 发生时间，Unix 时间戳（秒）。
     *
     * When it happened, Unix seconds.
     */
    ActionTime: number;
    /**
     * 轨迹变化类型，与 QuerySingleWaybillReply 的 `action_type` 相同，例如 100001。
     *
     * What happened (轨迹变化类型), as in the `action_type` of QuerySingleWaybillReply, for example 100001.
     */
    ActionType: number;
    /**
     * 展示给用户的说明，UTF-8 编码；其中的手机号写成连续的 11 位数字。
     *
     * Text that the user reads (具体信息说明), in UTF-8; write a mobile number in it as 11 plain digits.
     */
    ActionMsg: string;
    /**
     * 取件员姓名，分配之后返回。
     *
     * Name of the courier who picks up (取件员姓名), once there is one.
     */
    PickupCourierName?: string;
    /**
     * 取件员电话。
     *
     * That courier's phone number (取件员电话).
     */
    PickupCourierPhone?: string;
    /**
     * 派件员姓名，分配之后返回。
     *
     * Name of the courier who delivers (派件员姓名), once there is one.
     */
    DeliveryCourierName?: string;
    /**
     * 派件员电话。
     *
     * That courier's phone number (派件员电话).
     */
    DeliveryCourierPhone?: string;
   }[];
   /**
    * 运单创建时间，Unix 时间戳（秒）。
    *
    * When the waybill was created (运单创建时间), Unix seconds.
    */
   WaybillCreateTime: number;
  };
  /**
   * 包裹的寄件人或收件人，为商户填写的内容；任何字段都可能没有。
   *
   * The sender or receiver of a parcel, as the merchant entered it; any field may be missing.
   */
  WaybillParty: {
   /**
    * 姓名。
    *
    * Name (姓名).
    */
   Name?: string;
   /**
    * 座机号码。
    *
    * Landline number (座机号码).
    */
   Tel?: string;
   /**
    * 手机号码。
    *
    * Mobile number (手机号码).
    */
   Mobile?: string;
   /**
    * 公司名。
    *
    * Company (公司名).
    */
   Company?: string;
   /**
    * 邮编。
    *
    * Postcode (邮编).
    */
   PostCode?: string;
   /**
    * 国家，默认中国。
    *
    * Country (国家), 中国 by default.
    */
   Country?: string;
   /**
    * 省份，例如广东省。
    *
    * Province (省份), for example 广东省.
    */
   Province?: string;
   /**
    * 地区/市，例如广州市。
    *
    * City (地区/市), for example 广州市.
    */
   City?: string;
   /**
    * 区/县，例如海珠区。
    *
    * District (区/县), for example 海珠区.
    */
   Area?: string;
   /**
    * 详细地址，包括街道、门牌和楼栋。
    *
    * Street, number and building (详细地址).
    */
   Address?: string;
  };
  /**
   * 用户查询所在城市的预约取件时间段。
   *
   * A user wants to know when a parcel can be picked up (查询所在城市的预约时间段).
   */
  WaybillQueryExpectTimeRangeMessage: {
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型，不区分大小写。
    *
    * Event type (事件类型), case-insensitive.
    * @constant
    */
   Event: "waybill_query_expect_time_range";
   /**
    * 商户小程序的 AppID。
    *
    * AppID of the merchant's mini program.
    */
   WXAppId?: string;
   /**
    * 省份，例如广东省。
    *
    * Province (省份), for example 广东省.
    */
   Province: string;
   /**
    * 地区/市，例如广州市。
    *
    * City (地区/市), for example 广州市.
    */
   City: string;
   /**
    * 区/县，例如海珠区。
    *
    * District (区/县), for example 海珠区.
    */
   Area: string;
   /**
    * 街道，例如新港中路。
    *
    * Street (街道), for example 新港中路.
    */
   Street?: string;
   /**
    * 其余详细地址。
    *
    * The rest of the address (详细地址).
    */
   Address: string;
   /**
    * 地址 ID。
    *
    * Id of the address (地址id).
    */
   Id?: string;
  };
  /**
   * 可以上门取件的时间。
   *
   * When a parcel can be picked up.
   */
  WaybillQueryExpectTimeRangeReply: {
   /**
    * 原样返回消息中的 FromUserName。
    *
    * The FromUserName of the message (原样返回).
    */
   ToUserName: string;
   /**
    * 快递公司小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`.
    */
   FromUserName: string;
   /**
    * 回包时间，Unix 时间戳（秒）。
    *
    * Time of the reply (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 消息中的 Event。
    *
    * The Event of the message.
    * @constant
    */
   Event: "waybill_query_expect_time_range";
   /**
    * 处理结果错误码，0 表示成功；失败时的数字自行设定。
    *
    * Result (处理结果错误码), 0 for success; otherwise a number of your own.
    */
   ResultCode: number;
   /**
    * 处理结果的详细信息。
    *
    * Description of the result (处理结果的详细信息).
    */
   ResultMsg?: string;
   /**
    * 一个预约时间段的小时数，例如 1 或 2。已不再使用。
    *
    * Length of a time slot (预约时间段) in hours, for example 1 or 2. No longer used.
    */
   ExpectTimeRange: number;
   /**
    * 可预约时间段。
    *
    * Time slots that can be chosen (可预约时间段).
    */
   ValidTimeRange: {
    /**
     * 开始时间，24 小时制的小时数。
     *
     * Start hour (开始时间), in 24-hour time.
     */
    StartTime: number;
    /**
     * 结束时间，24 小时制的小时数。
     *
     * End hour (结束时间), in 24-hour time.
     */
    EndTime: number;
    /**
     * 天数：0 今天，1 明天，2 后天；不填为 0。
     *
     * Day (天数): 0 today, 1 tomorrow, 2 the day after tomorrow; 0 if left out.
     */
    DayDelta?: number;
    /**
     * 状态：0 可预约，1 约满；不填为 0。
     *
     * Availability (状态): 0 available (可预约), 1 full (约满); 0 if left out.
     * @enum {integer}
     */
    Status?: 0 | 1;
   }[];
   /**
    * 下单后 2 小时内快递员可以上门的时间；无法上门则不填。
    *
    * When a courier can come within 2 hours of the order; leave it out if no courier can.
    */
   Asap?: {
    /**
     * 开始时间，24 小时制的小时数。
     *
     * Start hour (开始时间), in 24-hour time.
     */
    StartTime: number;
    /**
     * 结束时间，24 小时制的小时数。
     *
     * End hour (结束时间), in 24-hour time.
     */
    EndTime: number;
    /**
     * 天数：0 今天，1 明天，2 后天；不填为 0。
     *
     * Day (天数): 0 today, 1 tomorrow, 2 the day after tomorrow; 0 if left out.
     */
    DayDelta?: number;
    /**
     * 状态：0 可预约，1 约满；不填为 0。
     *
     * Availability (状态): 0 available (可预约), 1 full (约满); 0 if left out.
     * @enum {integer}
     */
    Status?: 0 | 1;
   };
  };
  /**
   * 评价管理差评通知事件：用户给了差评。
   *
   * A user has left a bad comment (评价管理差评通知事件).
   */
  WxaCommentBadScoreMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 微信团队的 openid，固定不变。
    *
    * Openid of the WeChat team (微信团队的 OpenID), always the same.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "wxa_comment_bad_score";
   /**
    * 评价。
    *
    * The comment.
    */
   result: {
    /**
     * 评价 ID。
     *
     * Id of the comment (评价 ID).
     */
    comment_id: string;
   };
  };
  /**
   * 图片或音频的异步检测结果。
   *
   * A picture or an audio file has been checked (异步检测结果).
   */
  WxaMediaCheckMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "wxa_media_check";
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 任务 ID，即 mediaCheckAsync 返回的 `trace_id`。
    *
    * The `trace_id` that mediaCheckAsync returned (任务id).
    */
   trace_id: string;
   /**
    * 接口版本，为 2。
    *
    * Version of the call (接口版本), 2.
    */
   version: number;
   /**
    * 0 表示有检测结果；-1008 表示文件无法下载，请检查其 URL。
    *
    * 0 if there is a result; -1008 if the file could not be fetched: check its URL.
    */
   errcode: number;
   /**
    * errcode 的说明，`ok`。
    *
    * Text of errcode, `ok`.
    */
   errmsg?: string;
   /**
    * 综合结果；仅 errcode 为 0 时有效。
    *
    * Overall result (综合结果); valid only with errcode 0.
    */
   result?: {
    /**
     * 建议：`risky` 拦截，`pass` 放行，`review` 人工复核。
     *
     * Recommended action (建议): `risky` refuse it, `pass` let it pass, `review` have a person check it.
     * @enum {string}
     */
    suggest: "risky" | "pass" | "review";
    /**
     * 命中标签：100 正常，20001 时政，20002 色情，20006 违法犯罪，21000 其他。
     *
     * What was found (命中标签): 100 nothing (正常), 20001 politics (时政), 20002 sex (色情), 20006 crime (违法犯罪),
     * 21000 other (其他).
     */
    label: number;
   };
   /**
    * 详细检测结果，每项一个。
    *
    * Each finding (详细检测结果).
    */
   detail?: {
    /**
     * 策略类型，例如 `content_model`。
     *
     * Type of check (策略类型), for example `content_model`.
     */
    strategy: string;
    /**
     * 0 表示该项结果有效。
     *
     * 0 if the finding is valid.
     */
    errcode: number;
    /**
     * 建议：`risky` 拦截，`pass` 放行，`review` 人工复核。
     *
     * Recommended action (建议): `risky` refuse it, `pass` let it pass, `review` have a person check it.
     * @enum {string}
     */
    suggest?: "risky" | "pass" | "review";
    /**
     * 命中标签：100 正常，20001 时政，20002 色情，20006 违法犯罪，21000 其他。
     *
     * What was found (命中标签): 100 nothing (正常), 20001 politics (时政), 20002 sex (色情), 20006 crime (违法犯罪),
     * 21000 other (其他).
     */
    label?: number;
    /**
     * `label` 的置信度，0 到 100。
     *
     * Confidence in `label` (置信度), 0 to 100.
     */
    prob?: number;
   }[];
  };
  /**
   * 阅读器询问用户可以阅读哪些章节。
   *
   * The reader asks which chapters a user may read (章节解锁).
   */
  WxaNovelChapterPermissionMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户 openid).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "wxa_novel_chapter_permission";
   /**
    * 作品 ID。
    *
    * Id of the book (作品 ID).
    */
   BookId: string;
   /**
    * 章节编号，首章为 0。
    *
    * Number of the chapter (章节编号); the first is 0.
    */
   ChapterIndex: number;
   /**
    * 章节 ID。
    *
    * Id of the chapter (章节 ID).
    */
   ChapterId: string;
   /**
    * 前端透传的自定义内容。
    *
    * Your own data, passed through from the front end (透传自定义内容).
    */
   CustomServerParams?: string;
   /**
    * 阅读器询问的原因：0 预加载，1 用户已读到该章；只有此时才可自动解锁章节。
    *
    * Why the reader asks: 0 to preload, 1 because the user has reached the chapter; unlock chapters automatically only then.
    * @enum {integer}
    */
   Source?: 0 | 1;
   /**
    * 章节主键 original_id，你没有提供则为空。
    *
    * Your id of the chapter (章节主键 original_id), empty if you gave none.
    */
   ChapterOriginalId?: string;
   /**
    * 作品主键 original_id，你没有提供则为空。
    *
    * Your id of the book (书籍主键 original_id), empty if you gave none.
    */
   BookOriginalId?: string;
  };
  /**
   * 用户可以阅读的章节。
   *
   * Which chapters the user may read.
   */
  WxaNovelChapterPermissionReply: {
   /**
    * 0 表示成功，其他值表示失败。
    *
    * 0 for success (成功), any other value for failure (失败).
    */
   ErrCode: number;
   /**
    * 错误原因，供调试用。
    *
    * What went wrong (错误原因), for debugging.
    */
   ErrMsg?: string;
   /**
    * 章节的具体解锁情况。请返回你已知的全部章节，不要只返回所询问的。
    *
    * Chapters and whether they are unlocked (章节的具体解锁情况). Return all that you know, not only what was asked for.
    */
   ChapterPerms: {
    /**
     * 起始章节。
     *
     * First chapter (起始章节).
     */
    StartChapterIndex: number;
    /**
     * 结束章节。
     *
     * Last chapter (结束章节).
     */
    EndChapterIndex: number;
    /**
     * 0 免费，1 已解锁，2 未解锁。
     *
     * 0 free (免费), 1 unlocked (已解锁), 2 locked (未解锁).
     * @enum {integer}
     */
    Perm: 0 | 1 | 2;
   }[];
  };
  /**
   * 小程序违规处罚事件：小程序违规，被警告或处罚。
   *
   * The mini program has broken a rule and is warned or punished (小程序违规处罚事件).
   */
  WxaPunishEventMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "wxa_punish_event";
   /**
    * 处罚类型：1 警告，2 功能封禁，3 下架，4 账号封禁，10 页面封禁；官方文档的备注中页面封禁的编号是 5。
    *
    * Type of punishment (事件类型): 1 warning (警告), 2 functions banned (功能封禁), 3 taken down (下架), 4 account banned
    * (账号封禁), 10 page banned (页面封禁); the page's notes give the last one the number 5.
    */
   event_type: number;
   /**
    * 违规处罚 ID，每次处罚都不同。
    *
    * Id of the punishment (违规处罚ID), a new one each time.
    */
   punish_id: string;
   /**
    * 被处罚小程序的 AppID。
    *
    * AppID of the mini program that is punished.
    */
   appid: string;
   /**
    * 违规时间，Unix 时间戳（秒）。
    *
    * When the rule was broken (违规时间), Unix seconds.
    */
   punish_time: number;
   /**
    * 违规原因，例如存在诱导分享行为。
    *
    * Reason (违规原因), for example 存在诱导分享行为.
    */
   illegal_reason: string;
   /**
    * 违规内容，一个或多个字符串。
    *
    * What broke the rule (违规内容), one string or several.
    */
   illegal_content: string[];
   /**
    * 违反规则的名称。
    *
    * Name of the rule (违反规则名称).
    */
   rule_name: string;
   /**
    * 违反规则的链接。
    *
    * URL of the rule (违反规则链接).
    */
   rule_url: string;
   /**
    * 违规申诉及整改指引的链接。
    *
    * URL of the guide to appeals and corrections (违规申诉及整改指引链接).
    */
   adjust_guide_url: string;
   /**
    * 处罚详情，字符串形式的 JSON 对象，内容取决于 `event_type`：
    *
    * - 1：`warned_type`（1 将封禁账号，2 将封禁功能，3 将封禁或下架小程序），`rectify_deadline`（整改截止时间，Unix 时间戳（秒）），`warned_function_names`（字符串列表，warned_type 为 2 时有），`warned_ban_days`（天数列表：warned_type 为 1 和 3 时只有一个，为 2 时每个功能一个）
    * - 2：`banned_function_names`（字符串列表）和 `banned_days`（天数列表，每个功能一个）
    * - 3：`suspended_days`（天数）
    * - 4：`banned_days`（天数）
    * - 10：`path`（页面）
    *
    * Details, a JSON object as a string, by `event_type`:
    *
    * - 1: `warned_type` (1 the account, 2 functions, 3 the mini program would be banned or taken down),
    *   `rectify_deadline` (deadline for the correction, Unix seconds), `warned_function_names` (array of
    *   strings, for warned_type 2), `warned_ban_days` (array of days: one for warned_type 1 and 3, one for
    *   each function for 2)
    * - 2: `banned_function_names` (array of strings) and `banned_days` (array of days, one for each
    *   function)
    * - 3: `suspended_days` (days)
    * - 4: `banned_days` (days)
    * - 10: `path` (the page)
    */
   detail: string;
  };
  /**
   * 小程序需接入订单发货管理。
   *
   * The mini program has to join the shipping management service (小程序需接入订单发货管理).
   */
  WxaTradeControlledMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "wxa_trade_controlled";
   /**
    * 消息的文本内容，供人阅读。
    *
    * Text of the message, for people to read (消息文本内容).
    */
   msg: string;
  };
  /**
   * 理赔结果推送：无忧退的理赔已有结论。
   *
   * A claim on return insurance (无忧退) was decided (理赔结果推送).
   */
  WxainsuranceClaimResultMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "wxainsurance_claim_result";
   /**
    * 理赔信息。
    *
    * The claim.
    */
   upload_event: {
    /**
     * 支付单号。
     *
     * Number of the payment (支付单号).
     */
    OrderNo: string;
    /**
     * 保单状态：5 理赔成功，6 理赔失败。
     *
     * State of the policy (保单状态): 5 paid out (理赔成功), 6 not paid out (理赔失败).
     * @enum {integer}
     */
    Status: 5 | 6;
    /**
     * 理赔成功时间，Unix 时间戳（秒）。
     *
     * When it was paid out (理赔成功时间), Unix seconds.
     */
    FinishTime?: number;
    /**
     * 理赔失败原因。
     *
     * Why it was not paid out (理赔失败原因).
     */
    PayFailReason?: string;
   };
  };
  /**
   * 长期订阅状态通知：用户订阅直播间，或取消订阅。
   *
   * A user has subscribed to the live rooms, or unsubscribed (长期订阅状态通知).
   */
  WxaliveFollowNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender (发送者的openid).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "wxalive_follow_notify";
   /**
    * 订阅信息。
    *
    * The subscription.
    */
   FollowNotify: {
    /**
     * 直播间的房间号。
     *
     * Id of the live room (房间号).
     */
    room_id: number;
    /**
     * 订阅者的 openid。
     *
     * Openid of the user (订阅者的openid).
     */
    user_openid: string;
    /**
     * 订阅或取消订阅的时间，Unix 时间戳（秒）。
     *
     * When it happened (订阅的时间戳), Unix seconds.
     */
    time: number;
    /**
     * 当时的直播间状态：101 直播中，102 未开始，103 已结束。
     *
     * State of the room at that moment: 101 live (直播中), 102 not started (未开始), 103 ended (已结束).
     * @enum {integer}
     */
    live_status: 101 | 102 | 103;
    /**
     * 订阅行为：`add_follow` 订阅，`del_follow` 取消订阅。
     *
     * What the user did (订阅行为): `add_follow` subscribed, `del_follow` unsubscribed.
     * @enum {string}
     */
    action: "add_follow" | "del_follow";
   };
  };
  /**
   * 向长期订阅用户群发消息的结果通知。
   *
   * Result of a mass message to subscribers (长期订阅群发结果通知).
   */
  WxalivePushMessageNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送者的 openid。
    *
    * Openid of the sender (发送者的OpenId).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (事件时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "wxalive_push_message_notify";
   /**
    * 结果。
    *
    * The result.
    */
   PushMessageApiNotify: {
    /**
     * 群发消息的标识 ID。
     *
     * Id of the mass message (群发消息的标识ID).
     */
    message_id: string;
    /**
     * 直播间的房间号。
     *
     * Id of the live room (房间号).
     */
    room_id: number;
    /**
     * 群发的用户总数。
     *
     * Number of users it was sent to (user_openid的总数).
     */
    total_count: number;
    /**
     * 成功接收的用户数。
     *
     * Number of users who received it (成功数量).
     */
    success_count: number;
    /**
     * openid 错误的用户数。
     *
     * Number of users whose openid was wrong (openid错误数量).
     */
    openid_error_count: number;
    /**
     * 未订阅的用户数。
     *
     * Number of users who have not subscribed (用户未关注).
     */
    relation_error_count: number;
    /**
     * 因接收消息已超出限制而未收到的用户数。
     *
     * Number of users who had already received too many messages (超出限制).
     */
    user_recv_limit_count: number;
    /**
     * 因其他错误未收到的用户数。
     *
     * Number of users who did not receive it for other reasons (其他错误数量).
     */
    internal_error_count: number;
   };
  };
  /**
   * 签约成功通知：用户已签约苹果订阅。
   *
   * A user has signed up for a subscription with Apple (签约成功通知).
   */
  XpayAppleSubscribeSigningResultNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * openid；官方文档未说明是谁的。
    *
    * Openid (openid); the page does not say whose.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_apple_subscribe_signing_result_notify";
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   OpenId: string;
   /**
    * 签约时透传的 `attach`。
    *
    * The `attach` of the signing (签约时透传).
    */
   Attach: string;
   /**
    * 苹果订阅信息。
    *
    * The Apple subscription.
    */
   AppleSubscriptionInfo: {
    /**
     * 苹果原始交易 ID，即首次购买的交易号，在订阅存续期间不变。
     *
     * Apple's number of the first purchase (苹果原始交易 ID), unchanged for the life of the subscription.
     */
    OriginalTransactionId: string;
    /**
     * 订阅道具 ID。
     *
     * Id of the item (订阅道具 ID).
     */
    ProductId: string;
    /**
     * 自动续费状态：1 是，0 否。
     *
     * Whether it renews automatically (自动续费状态): 1 yes, 0 no.
     * @enum {integer}
     */
    AutoRenewStatus: 0 | 1;
    /**
     * Format: int64
     * 下次续费时间，Unix 时间戳（毫秒）。
     *
     * When it is charged next (下次续费时间), Unix milliseconds.
     */
    RenewalDate: Int64;
    /**
     * Format: int64
     * 签约成功时间，Unix 时间戳（毫秒）。
     *
     * When it was signed (签约成功时间), Unix milliseconds.
     */
    SignedTime: Int64;
   };
  };
  /**
   * 解约通知：用户已终止苹果订阅。
   *
   * A user has ended a subscription with Apple (解约通知).
   */
  XpayAppleSubscribeUnsigningResultNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * openid；官方文档未说明是谁的。
    *
    * Openid (openid); the page does not say whose.
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_apple_subscribe_unsigning_result_notify";
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   OpenId: string;
   /**
    * 签约时透传的 `attach`。
    *
    * The `attach` of the signing (签约时透传).
    */
   Attach: string;
   /**
    * 固定为 `unsubscribe`。
    *
    * Always `unsubscribe`.
    * @constant
    */
   Action: "unsubscribe";
   /**
    * 苹果订阅信息。
    *
    * The Apple subscription.
    */
   AppleSubscriptionInfo: {
    /**
     * 苹果原始交易 ID，即首次购买的交易号，在订阅存续期间不变。
     *
     * Apple's number of the first purchase (苹果原始交易 ID), unchanged for the life of the subscription.
     */
    OriginalTransactionId: string;
    /**
     * 订阅道具 ID。
     *
     * Id of the item (订阅道具 ID).
     */
    ProductId: string;
    /**
     * 自动续费状态，固定为 0，即不续费。
     *
     * Always 0: it does not renew (自动续费状态).
     * @constant
     */
    AutoRenewStatus: 0;
    /**
     * Format: int64
     * 订阅到期时间，Unix 时间戳（毫秒）。
     *
     * When it ends (订阅到期时间), Unix milliseconds.
     */
    RenewalDate: Int64;
    /**
     * Format: int64
     * 解约时间，Unix 时间戳（毫秒）。
     *
     * When the user ended it (解约时间), Unix milliseconds.
     */
    UnsignedTime: Int64;
   };
  };
  /**
   * 苹果订阅关系信息。
   *
   * The Apple subscription (苹果订阅关系信息).
   */
  XpayAppleSubscription: {
   /**
    * 苹果原始交易 ID，即首次购买的交易号，在订阅存续期间不变。
    *
    * Apple's number of the first purchase (苹果原始交易 ID), unchanged for the life of the subscription.
    */
   OriginalTransactionId: string;
   /**
    * 自动续费状态：1 是，0 否。
    *
    * Whether it renews automatically (自动续费状态): 1 yes, 0 no.
    * @enum {integer}
    */
   AutoRenewStatus: 0 | 1;
   /**
    * Format: int64
    * 下次续费时间，Unix 时间戳（毫秒）。
    *
    * When it is charged next (下次续费时间), Unix milliseconds.
    */
   RenewalDate: Int64;
  };
  /**
   * 代币参数信息。
   *
   * The coins (代币参数信息).
   */
  XpayCoinInfo: {
   /**
    * 数量。
    *
    * Quantity (数量).
    */
   Quantity: number;
   /**
    * 物品原始价格，单位分。
    *
    * Price (物品原始价格), in fen.
    */
   OrigPrice: number;
   /**
    * 物品实际支付价格，单位分。
    *
    * Price actually paid (物品实际支付价格), in fen.
    */
   ActualPrice: number;
   /**
    * 透传订单的 `attach`。
    *
    * The `attach` of the order (透传信息).
    */
   Attach?: string;
  };
  /**
   * 代币支付推送：用户已付款购买代币。
   *
   * Coins have been paid for (代币支付推送).
   */
  XpayCoinPayNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_coin_pay_notify";
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   OpenId: string;
   /**
    * 业务订单号。
    *
    * Your order number (业务订单号).
    */
   OutTradeNo: string;
   /**
    * 环境配置：0 正式环境，1 沙箱环境。
    *
    * Environment (环境配置): 0 live (现网), 1 sandbox (沙箱).
    * @enum {integer}
    */
   Env: 0 | 1;
   WeChatPayInfo?: components["schemas"]["XpayPaymentInfo"];
   CoinInfo: components["schemas"]["XpayCoinInfo"];
  };
  /**
   * 用户投诉推送：用户投诉了一笔支付。
   *
   * A user complains about a payment (用户投诉推送).
   */
  XpayComplaintNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_complaint_notify";
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   OpenId: string;
   /**
    * 微信单号。
    *
    * WeChat's order number (微信单号).
    */
   WxOrderId: string;
   /**
    * 商户单号。
    *
    * Your order number (商户单号).
    */
   MchOrderId: string;
   /**
    * 微信支付交易单号。
    *
    * WeChat Pay's number (微信支付交易单号).
    */
   TransactionId: string;
   /**
    * 投诉单号。
    *
    * Number of the complaint (投诉单号).
    */
   ComplaintId: string;
   /**
    * 用户填写的投诉详情。
    *
    * The user's text (投诉详情).
    */
   ComplaintDetail: string;
   /**
    * 投诉时间，Unix 时间戳（秒）。
    *
    * When the user complained (投诉时间), Unix seconds.
    */
   ComplaintTime: number;
   /**
    * 消息的重试次数，首次推送为 0。
    *
    * How many times the message was repeated (重试次数), 0 the first time.
    */
   RetryTimes: number;
   /**
    * 这条消息的编号。
    *
    * Number of this message (请求编号).
    */
   RequestId: string;
  };
  /**
   * 道具发货推送：已支付的道具需要发货。
   *
   * A paid item has to be delivered (道具发货推送).
   */
  XpayGoodsDeliverNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_goods_deliver_notify";
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   OpenId: string;
   /**
    * 业务订单号。
    *
    * Your order number (业务订单号).
    */
   OutTradeNo: string;
   /**
    * 环境配置：0 正式环境，1 沙箱环境。订阅扣款固定为正式环境，苹果的扣款推送可能没有该字段。
    *
    * Environment (环境配置): 0 live (现网), 1 sandbox (沙箱). Subscription charges are always live, and Apple's may come
    * without this field.
    * @enum {integer}
    */
   Env?: 0 | 1;
   WeChatPayInfo?: components["schemas"]["XpayPaymentInfo"];
   GoodsInfo: components["schemas"]["XpayGoodsInfo"];
   TeamInfo?: components["schemas"]["XpayTeamInfo"];
   AppleSubscriptionInfo?: components["schemas"]["XpayAppleSubscription"];
  };
  /**
   * 道具参数信息。
   *
   * The item (道具参数信息).
   */
  XpayGoodsInfo: {
   /**
    * 道具 ID。
    *
    * Id of the item (道具ID).
    */
   ProductId: string;
   /**
    * 数量。
    *
    * Quantity (数量).
    */
   Quantity: number;
   /**
    * 物品原始价格，单位分。
    *
    * Price (物品原始价格), in fen.
    */
   OrigPrice: number;
   /**
    * 物品实际支付价格，单位分。
    *
    * Price actually paid (物品实际支付价格), in fen.
    */
   ActualPrice: number;
   /**
    * 透传订单的 `attach`。
    *
    * The `attach` of the order (透传信息).
    */
   Attach?: string;
  };
  /**
   * 微信支付信息；其他支付方式可能没有。
   *
   * WeChat Pay's payment details (微信支付信息); other payment methods may send none.
   */
  XpayPaymentInfo: {
   /**
    * 微信支付商户单号。
    *
    * The merchant's number at WeChat Pay (微信支付商户单号).
    */
   MchOrderNo: string;
   /**
    * 微信支付的交易单号。
    *
    * WeChat Pay's number (交易单号).
    */
   TransactionId: string;
   /**
    * 用户支付时间，Unix 时间戳（秒）。
    *
    * When it was paid (用户支付时间), Unix seconds.
    */
   PaidTime: number;
  };
  /**
   * 退款推送：退款已成功或失败。
   *
   * A refund has succeeded or failed (退款推送).
   */
  XpayRefundNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_refund_notify";
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   OpenId: string;
   /**
    * 微信退款单号。
    *
    * WeChat's refund number (微信退款单号).
    */
   WxRefundId: string;
   /**
    * 商户退款单号。
    *
    * Your refund number (商户退款单号).
    */
   MchRefundId: string;
   /**
    * 支付单的微信单号。
    *
    * WeChat's payment number (支付单的微信单号).
    */
   WxOrderId: string;
   /**
    * 支付单的商户单号。
    *
    * Your payment number (支付单的商户单号).
    */
   MchOrderId: string;
   /**
    * 退款金额，单位分。
    *
    * Amount (退款金额), in fen.
    */
   RefundFee: number;
   /**
    * 退款结果：0 退款成功，其他值为失败。
    *
    * Result (退款结果): 0 for refunded, any other value for failed.
    */
   RetCode: number;
   /**
    * 退款结果详情；失败时为原因。
    *
    * Text of the result (退款结果详情); for a failure, the reason.
    */
   RetMsg: string;
   /**
    * 开始退款时间，Unix 时间戳（秒）。
    *
    * When the refund began (开始退款时间), Unix seconds.
    */
   RefundStartTimestamp?: number;
   /**
    * 结束退款时间，Unix 时间戳（秒）。
    *
    * When it ended (结束退款时间), Unix seconds.
    */
   RefundSuccTimestamp?: number;
   /**
    * 退款单的微信支付单号。
    *
    * WeChat Pay's refund number (退款单的微信支付单号).
    */
   WxpayRefundTransactionId?: string;
   /**
    * 消息的重试次数，首次推送为 0。
    *
    * How many times the message was repeated (重试次数), 0 the first time.
    */
   RetryTimes: number;
   TeamInfo?: components["schemas"]["XpayTeamInfo"];
  };
  /**
   * 退款问询：苹果询问是否应给用户退款。
   *
   * Apple asks whether a user should get a refund (退款问询).
   */
  XpaySubscribeIosRefundQueryNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_subscribe_ios_refund_query_notify";
   /**
    * 问询时间，Unix 时间戳，字符串形式。
    *
    * When Apple asked (问询时间), Unix time as a string.
    */
   refund_time: string;
   /**
    * 下单时间，Unix 时间戳，字符串形式。
    *
    * When the order was placed (退款的订单时间), Unix time as a string.
    */
   order_time: string;
   /**
    * 苹果支付票据号。
    *
    * Apple's payment number (Apple 支付票据号).
    */
   channel_bill: string;
   /**
    * 应用在苹果的 bundleid。
    *
    * Apple's bundle id of the app (Apple bundleid).
    */
   bundleid: string;
   /**
    * 道具 ID。
    *
    * Id of the item (道具 id).
    */
   product_id: string;
   /**
    * 道具或代币的数量，字符串形式。
    *
    * Number of items or coins (道具/代币数量), as a string.
    */
   p_count: string;
   /**
    * 用户请求退款的原因。
    *
    * Why the user wants a refund (用户请求退款的原因).
    */
   refund_request_reason: string;
   /**
    * 发货状态：0 未发货，1 已发货，2 发货中。
    *
    * Whether it was delivered (发货状态): 0 no, 1 yes, 2 in progress.
    * @enum {string}
    */
   provide_status: "0" | "1" | "2";
   /**
    * 退款对应的支付订单号。
    *
    * Number of the order (退款对应支付订单号).
    */
   pay_order_id: string;
  };
  /**
   * 你对苹果退款请求的答复。
   *
   * Your reply to a refund request at Apple.
   */
  XpaySubscribeIosRefundQueryNotifyReply: {
   /**
    * 0 放过，建议退款；1 拦截，拒绝退款。
    *
    * 0 recommend the refund (放过，建议退款), 1 refuse it (拦截，拒绝退款).
    * @enum {integer}
    */
   result_code: 0 | 1;
   /**
    * 结果描述。
    *
    * Description (结果描述).
    */
   result_info?: string;
   /**
    * 决策凭据，留作审计。
    *
    * What your decision is based on (决策凭据); kept for audits.
    */
   evidence: string;
  };
  /**
   * 扣款失败结果通知：订阅扣款失败。
   *
   * A subscription could not be charged (扣款失败结果通知).
   */
  XpaySubscribePayFailNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_subscribe_pay_fail_notify";
   /**
    * 用户的 openid。
    *
    * Openid of the user (用户openid).
    */
   OpenId: string;
   /**
    * 业务订单号。
    *
    * Your order number (业务订单号).
    */
   OutTradeNo: string;
   /**
    * 环境配置：0 正式环境，1 沙箱环境。订阅扣款固定为正式环境。
    *
    * Environment (环境配置): 0 live (现网), 1 sandbox (沙箱). Subscription charges are always live.
    * @enum {integer}
    */
   Env: 0 | 1;
   WeChatPayInfo?: components["schemas"]["XpayPaymentInfo"];
   /**
    * 道具参数信息。
    *
    * The item (道具参数信息).
    */
   GoodsInfo: {
    /**
     * 道具 ID。
     *
     * Id of the item (道具ID).
     */
    ProductId: string;
    /**
     * 数量。
     *
     * Quantity (数量).
     */
    Quantity: number;
    /**
     * 物品原始价格，单位分。
     *
     * Price (物品原始价格), in fen.
     */
    OrigPrice: number;
    /**
     * 物品实际支付价格，单位分。
     *
     * Price actually paid (物品实际支付价格), in fen.
     */
    ActualPrice: number;
    /**
     * 透传订单的 `attach`。
     *
     * The `attach` of the order (透传信息).
     */
    Attach?: string;
    /**
     * 订阅周期，单位天。
     *
     * Length of the subscription (订阅周期), in days.
     */
    SubscribePeriodDays: number;
   };
   /**
    * 用户签约所用的 AppID。
    *
    * AppID that the user signed with (签约 appid).
    */
   ContractWxAppid: string;
  };
  /**
   * 签约、解约结果通知：用户已签约订阅，或已解约。
   *
   * A user has signed a subscription, or ended it (签约、解约结果通知).
   */
  XpaySubscribeSigningResultNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_subscribe_signing_result_notify";
   /**
    * `contract_notify` 签约通知，`cancel_contract_notify` 解约通知。
    *
    * What happened: `contract_notify` signed (签约通知), `cancel_contract_notify` ended (解约通知).
    * @enum {string}
    */
   Action: "contract_notify" | "cancel_contract_notify";
   /**
    * 发起签约的用户的 openid。
    *
    * Openid of the user who signed (发起签约时的 openid).
    */
   UserOpenid: string;
   /**
    * Format: int64
    * 签约或解约时间，Unix 时间戳；官方文档未说明单位是否为秒。
    *
    * When it happened (签约/解约时间), a Unix time; the page does not say whether it is in seconds.
    */
   OpenorcloseTime: Int64;
   /**
    * 道具 ID。
    *
    * Id of the item (道具 id).
    */
   ProductId: string;
   /**
    * 商户签约协议号。
    *
    * Your contract number (商户签约协议号).
    */
   OutContractCode: string;
   /**
    * 用户签约所用的 AppID。
    *
    * AppID that the user signed with (签约 appid).
    */
   ContractWxAppid: string;
  };
  /**
   * 拼团信息。
   *
   * A group purchase (拼团信息).
   */
  XpayTeamInfo: {
   /**
    * 活动 ID。
    *
    * Id of the campaign (活动id).
    */
   ActivityId: string;
   /**
    * 团 ID。
    *
    * Id of the group (团id).
    */
   TeamId: string;
   /**
    * 团类型：1 全款支付，成团后退款；订阅的官方文档则称 1 为全款支付，2 为拼团失败退款。
    *
    * Type of the group (团类型): 1 paid in full, and refunded when the group is complete; the subscription page calls 1
    * paid in full, and 2 refunded when the group fails.
    */
   TeamType: number;
   /**
    * 用户的操作：0 创团，1 参团。
    *
    * What the user did: 0 opened the group (创团), 1 joined it (参团).
    * @enum {integer}
    */
   TeamAction: 0 | 1;
  };
  /**
   * 微信支付风控事件通知：微信支付对商户尽职调查或施加管控。
   *
   * WeChat Pay investigates or restricts the merchant (微信支付风控事件通知).
   */
  XpayWxpayCallbackNotifyMessage: {
   /**
    * 小程序的原始 ID，以 `gh_` 开头。
    *
    * Original id of the mini program (小程序的原始ID), beginning with `gh_`.
    */
   ToUserName: string;
   /**
    * 发送消息的微信系统账号的 openid。
    *
    * Openid of WeChat's own account that sends the message (系统账号).
    */
   FromUserName: string;
   /**
    * 消息发送时间，Unix 时间戳（秒）。
    *
    * When it was sent (消息创建时间), Unix seconds.
    */
   CreateTime: number;
   /**
    * 固定为 `event`。
    *
    * Always `event`.
    * @constant
    */
   MsgType: "event";
   /**
    * 事件类型。
    *
    * Event type (事件类型).
    * @constant
    */
   Event: "xpay_wxpay_callback_notify";
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   AppId: string;
   /**
    * 小程序昵称。
    *
    * Name of the mini program (小程序昵称).
    */
   NickName: string;
   /**
    * 微信支付商户号。
    *
    * Number of the merchant (微信支付商户号).
    */
   MerchantCode: string;
   /**
    * 商户全称。
    *
    * Full name of the merchant (商户全称).
    */
   MerchantCompanyName: string;
   /**
    * Format: date-time
    * 业务发生时间，例如 2026-07-03T12:47:13+08:00。
    *
    * When it happened (业务发生时间), for example 2026-07-03T12:47:13+08:00.
    */
   BusinessTime: string;
   /**
    * 业务单据号，与 query_punishment_reasons 中的 `limitation_case_id` 相同。
    *
    * Number of the case (业务单据号), the same as `limitation_case_id` in query_punishment_reasons.
    */
   BusinessCode: string;
   /**
    * 业务状态枚举；官方文档未列出取值。
    *
    * State of the case (业务状态枚举); the page gives no values.
    */
   BusinessState: string;
   /**
    * 备注说明。
    *
    * Description (备注说明).
    */
   Remark?: string;
   /**
    * 通知类型：`due_diligence` 尽职调查，`punishment` 管控流水。
    *
    * Type (通知类型): `due_diligence` questions (尽职调查), `punishment` restrictions (管控流水).
    * @enum {string}
    */
   EventType: "due_diligence" | "punishment";
   /**
    * 消息的重试次数，首次推送为 0。
    *
    * How many times the message was repeated (重试次数), 0 the first time.
    */
   RetryTimes: number;
  };
 };
}
export type AddExpressPathMessage = components['schemas']['AddExpressPathMessage'];
export type AddSingleWaybillMessage = components['schemas']['AddSingleWaybillMessage'];
export type AddSingleWaybillReply = components['schemas']['AddSingleWaybillReply'];
export type AddWaybillMessage = components['schemas']['AddWaybillMessage'];
export type AddWaybillReply = components['schemas']['AddWaybillReply'];
export type BookBanStatusChangeMessage = components['schemas']['BookBanStatusChangeMessage'];
export type CancelSingleWaybillMessage = components['schemas']['CancelSingleWaybillMessage'];
export type CancelSingleWaybillReply = components['schemas']['CancelSingleWaybillReply'];
export type CancelWaybillMessage = components['schemas']['CancelWaybillMessage'];
export type CancelWaybillReply = components['schemas']['CancelWaybillReply'];
export type ChargeMpServiceQuotaNotifyMessage = components['schemas']['ChargeMpServiceQuotaNotifyMessage'];
export type ChargeMpServiceValidityNotifyMessage = components['schemas']['ChargeMpServiceValidityNotifyMessage'];
export type CheckBizMessage = components['schemas']['CheckBizMessage'];
export type CheckBizReply = components['schemas']['CheckBizReply'];
export type CheckContainerPathMessage = components['schemas']['CheckContainerPathMessage'];
export type ComplaintCallbackHistory = components['schemas']['ComplaintCallbackHistory'];
export type ComplaintCallbackMessage = components['schemas']['ComplaintCallbackMessage'];
export type DebugDemoMessage = components['schemas']['DebugDemoMessage'];
export type DramaAuditDetail = components['schemas']['DramaAuditDetail'];
export type ExpressActionType = components['schemas']['ExpressActionType'];
export type GetQuotaMessage = components['schemas']['GetQuotaMessage'];
export type GetQuotaReply = components['schemas']['GetQuotaReply'];
export type ImageMessage = components['schemas']['ImageMessage'];
export type ImmediateDeliveryStatus = components['schemas']['ImmediateDeliveryStatus'];
export type IotVoipNotifyMessage = components['schemas']['IotVoipNotifyMessage'];
export type IotVoipNotifyReply = components['schemas']['IotVoipNotifyReply'];
export type MiniprogrampageMessage = components['schemas']['MiniprogrampageMessage'];
export type MockUpdateOrderStatusMessage = components['schemas']['MockUpdateOrderStatusMessage'];
export type MockUpdateOrderStatusReply = components['schemas']['MockUpdateOrderStatusReply'];
export type NotifyServiceMsgSendResultMessage = components['schemas']['NotifyServiceMsgSendResultMessage'];
export type NotifySingleWaybillPayMessage = components['schemas']['NotifySingleWaybillPayMessage'];
export type NotifySingleWaybillPayReply = components['schemas']['NotifySingleWaybillPayReply'];
export type PushResult = components['schemas']['PushResult'];
export type QuerySingleWaybillFeeMessage = components['schemas']['QuerySingleWaybillFeeMessage'];
export type QuerySingleWaybillFeeReply = components['schemas']['QuerySingleWaybillFeeReply'];
export type QuerySingleWaybillMessage = components['schemas']['QuerySingleWaybillMessage'];
export type QuerySingleWaybillReply = components['schemas']['QuerySingleWaybillReply'];
export type RemindWaybillMessage = components['schemas']['RemindWaybillMessage'];
export type RemindWaybillReply = components['schemas']['RemindWaybillReply'];
export type RetailPayNotifyMessage = components['schemas']['RetailPayNotifyMessage'];
export type RetailRefundNotifyMessage = components['schemas']['RetailRefundNotifyMessage'];
export type SecbookAuditEventMessage = components['schemas']['SecbookAuditEventMessage'];
export type SecvodAuditEventMessage = components['schemas']['SecvodAuditEventMessage'];
export type SecvodUploadEventMessage = components['schemas']['SecvodUploadEventMessage'];
export type SingleWaybillGoods = components['schemas']['SingleWaybillGoods'];
export type SingleWaybillKnownParty = components['schemas']['SingleWaybillKnownParty'];
export type SingleWaybillParty = components['schemas']['SingleWaybillParty'];
export type SingleWaybillPath = components['schemas']['SingleWaybillPath'];
export type SubscribeMsgChangeEventMessage = components['schemas']['SubscribeMsgChangeEventMessage'];
export type SubscribeMsgChangeItem = components['schemas']['SubscribeMsgChangeItem'];
export type SubscribeMsgPopupEventMessage = components['schemas']['SubscribeMsgPopupEventMessage'];
export type SubscribeMsgPopupItem = components['schemas']['SubscribeMsgPopupItem'];
export type SubscribeMsgSentEventMessage = components['schemas']['SubscribeMsgSentEventMessage'];
export type SubscribeMsgSentItem = components['schemas']['SubscribeMsgSentItem'];
export type TextMessage = components['schemas']['TextMessage'];
export type TradeManageOrderSettlementMessage = components['schemas']['TradeManageOrderSettlementMessage'];
export type TradeManageRemindAccessApiMessage = components['schemas']['TradeManageRemindAccessApiMessage'];
export type TradeManageRemindShippingMessage = components['schemas']['TradeManageRemindShippingMessage'];
export type TransferCustomerServiceReply = components['schemas']['TransferCustomerServiceReply'];
export type TransportCancelOrderMessage = components['schemas']['TransportCancelOrderMessage'];
export type TransportCancelOrderReply = components['schemas']['TransportCancelOrderReply'];
export type TransportConfirmReturnToBizMessage = components['schemas']['TransportConfirmReturnToBizMessage'];
export type TransportConfirmReturnToBizReply = components['schemas']['TransportConfirmReturnToBizReply'];
export type TransportPrecancelOrderMessage = components['schemas']['TransportPrecancelOrderMessage'];
export type TransportPrecancelOrderReply = components['schemas']['TransportPrecancelOrderReply'];
export type TransportQueryOrderStatusMessage = components['schemas']['TransportQueryOrderStatusMessage'];
export type TransportQueryOrderStatusReply = components['schemas']['TransportQueryOrderStatusReply'];
export type UpdateBusinessBindResultMessage = components['schemas']['UpdateBusinessBindResultMessage'];
export type UpdateWaybillStatusMessage = components['schemas']['UpdateWaybillStatusMessage'];
export type UpdateWaybillStatusReply = components['schemas']['UpdateWaybillStatusReply'];
export type UserAuthorizationCancellationMessage = components['schemas']['UserAuthorizationCancellationMessage'];
export type UserAuthorizationRevokeMessage = components['schemas']['UserAuthorizationRevokeMessage'];
export type UserEnterTempsessionMessage = components['schemas']['UserEnterTempsessionMessage'];
export type UserInfoModifiedMessage = components['schemas']['UserInfoModifiedMessage'];
export type WaybillComplaintMessage = components['schemas']['WaybillComplaintMessage'];
export type WaybillComplaintReply = components['schemas']['WaybillComplaintReply'];
export type WaybillEvaluateAgentMessage = components['schemas']['WaybillEvaluateAgentMessage'];
export type WaybillEvaluateAgentReply = components['schemas']['WaybillEvaluateAgentReply'];
export type WaybillInsurance = components['schemas']['WaybillInsurance'];
export type WaybillNotifyQueryMessage = components['schemas']['WaybillNotifyQueryMessage'];
export type WaybillNotifyQueryReply = components['schemas']['WaybillNotifyQueryReply'];
export type WaybillParty = components['schemas']['WaybillParty'];
export type WaybillQueryExpectTimeRangeMessage = components['schemas']['WaybillQueryExpectTimeRangeMessage'];
export type WaybillQueryExpectTimeRangeReply = components['schemas']['WaybillQueryExpectTimeRangeReply'];
export type WxaCommentBadScoreMessage = components['schemas']['WxaCommentBadScoreMessage'];
export type WxaMediaCheckMessage = components['schemas']['WxaMediaCheckMessage'];
export type WxaNovelChapterPermissionMessage = components['schemas']['WxaNovelChapterPermissionMessage'];
export type WxaNovelChapterPermissionReply = components['schemas']['WxaNovelChapterPermissionReply'];
export type WxaPunishEventMessage = components['schemas']['WxaPunishEventMessage'];
export type WxaTradeControlledMessage = components['schemas']['WxaTradeControlledMessage'];
export type WxainsuranceClaimResultMessage = components['schemas']['WxainsuranceClaimResultMessage'];
export type WxaliveFollowNotifyMessage = components['schemas']['WxaliveFollowNotifyMessage'];
export type WxalivePushMessageNotifyMessage = components['schemas']['WxalivePushMessageNotifyMessage'];
export type XpayAppleSubscribeSigningResultNotifyMessage = components['schemas']['XpayAppleSubscribeSigningResultNotifyMessage'];
export type XpayAppleSubscribeUnsigningResultNotifyMessage = components['schemas']['XpayAppleSubscribeUnsigningResultNotifyMessage'];
export type XpayAppleSubscription = components['schemas']['XpayAppleSubscription'];
export type XpayCoinInfo = components['schemas']['XpayCoinInfo'];
export type XpayCoinPayNotifyMessage = components['schemas']['XpayCoinPayNotifyMessage'];
export type XpayComplaintNotifyMessage = components['schemas']['XpayComplaintNotifyMessage'];
export type XpayGoodsDeliverNotifyMessage = components['schemas']['XpayGoodsDeliverNotifyMessage'];
export type XpayGoodsInfo = components['schemas']['XpayGoodsInfo'];
export type XpayPaymentInfo = components['schemas']['XpayPaymentInfo'];
export type XpayRefundNotifyMessage = components['schemas']['XpayRefundNotifyMessage'];
export type XpaySubscribeIosRefundQueryNotifyMessage = components['schemas']['XpaySubscribeIosRefundQueryNotifyMessage'];
export type XpaySubscribeIosRefundQueryNotifyReply = components['schemas']['XpaySubscribeIosRefundQueryNotifyReply'];
export type XpaySubscribePayFailNotifyMessage = components['schemas']['XpaySubscribePayFailNotifyMessage'];
export type XpaySubscribeSigningResultNotifyMessage = components['schemas']['XpaySubscribeSigningResultNotifyMessage'];
export type XpayTeamInfo = components['schemas']['XpayTeamInfo'];
export type XpayWxpayCallbackNotifyMessage = components['schemas']['XpayWxpayCallbackNotifyMessage'];
