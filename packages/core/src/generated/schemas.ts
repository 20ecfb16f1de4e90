// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { Int64 } from '../operation/int64.ts';
import type { Upload } from '../operation/upload.ts';

interface components {
 schemas: {
  AbnormalConfirmRequest: {
   /**
    * 商家 ID，即配送公司分配的 appkey。
    *
    * Your id with the carrier (商家id): the appkey it gave you.
    */
   shopid: string;
   /**
    * 商家自己的订单号。
    *
    * Your own order number.
    */
   shop_order_id: string;
   /**
    * 配送公司的配送单号。
    *
    * The carrier's delivery number (配送单id).
    */
   waybill_id: string;
   /**
    * Format: password
    * 供配送公司校验的签名：将 shopid、shop_order_id 和配送公司的 AppSecret 依次拼接，取 SHA-1 的十六进制值。
    *
    * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
    * concatenated in that order.
    */
   delivery_sign: string;
   /**
    * 在配送公司登记的门店编号。闪送必填。
    *
    * Shop number registered with the carrier (门店编号). Required for Shansong (闪送).
    */
   shop_no?: string;
   /**
    * 备注。
    *
    * Note (备注).
    */
   remark?: string;
  };
  AbnormalConfirmResponse: components["schemas"]["ImmediateDeliveryResult"];
  /**
   * access_token 及其剩余有效期。
   *
   * An access_token and its remaining lifetime.
   */
  AccessToken: {
   /**
    * Format: password
    * access_token，最长 512 个字符，须保密。
    *
    * The token, up to 512 characters. A secret.
    */
   access_token: string;
   /**
    * token 的剩余有效秒数，最多 7200。
    *
    * Seconds that the token remains valid, 7200 at most.
    */
   expires_in: number;
  };
  ActiveLicenseDeviceRequest: {
   /**
    * 待激活的设备，最多 100 台。
    *
    * The devices to activate (待激活的设备列表), 100 at most.
    */
   device_list: {
    /**
     * 设备型号 ID，在微信公众平台（mp.weixin.qq.com）注册设备后获得。
     *
     * Id of the device's model (设备型号 id), from the registration of the device in the admin
     * console (mp.weixin.qq.com).
     */
    model_id: string;
    /**
     * 厂商分配的设备序列号，最多 128 个字符，仅限数字、字母、`_` 和 `-`。
     *
     * The maker's serial number of the device (设备唯一序列号), up to 128 digits, letters, `_`
     * and `-`.
     */
    sn: string;
    /**
     * 激活码序号，取 0 到 4294967295 之间未使用过的任意整数。以同一序号重复请求不会重复激活。
     *
     * Number of the activation (激活码序号), any number not used before, from 0 to 4294967295. Repeating a
     * request with the same number does not activate anything twice.
     */
    active_number: number;
   }[];
   /**
    * 资源包类型：0 测试体验包，1 到 5 依次为 A、B、C、D、E 类设备。
    *
    * Type of the package (资源包类型): 0 trial (测试体验包), 1 to 5 devices of class A, B, C, D and E.
    * @enum {integer}
    */
   pkg_type: 0 | 1 | 2 | 3 | 4 | 5;
  };
  ActiveLicenseDeviceResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 设备列表，每台一项。个别设备失败时，接口本身仍返回成功。
    *
    * The devices (设备列表), one entry each. The call succeeds even if single devices fail.
    */
   device_list: {
    /**
     * 设备型号 ID。
     *
     * Id of the device's model (设备型号唯一标识).
     */
    model_id: string;
    /**
     * 厂商分配的设备序列号。
     *
     * The maker's serial number of the device (设备的唯一标识).
     */
    sn: string;
    /**
     * 激活的到期时间，Unix 时间戳（秒）；不一定返回。
     *
     * When the activation ends, Unix seconds (设备的过期时间); not in every response.
     */
    expire_time?: number;
    /**
     * 该设备的错误码：0 表示成功，否则为本接口的错误码之一。
     *
     * Error for this device (错误码): 0 for success, otherwise one of the errcodes of the operation.
     */
    errcode: number;
   }[];
  };
  AddBookAuthRequest: {
   /**
    * 授权列表，最多 20 条。
    *
    * The permissions, 20 at most.
    */
   books: {
    /**
     * 作品 ID。
     *
     * Id of the novel (作品id).
     */
    book_id: string;
    /**
     * 被授权账号的 AppID。
     *
     * AppID of the mini program that may offer it (被授权账号appid).
     */
    grantee_appid: string;
    /**
     * 授权到期时间，Unix 时间戳（秒），最大 2147483646。
     *
     * When the permission expires (授权到期时间), Unix seconds, 2147483646 at most.
     */
    expire_time: number;
   }[];
  };
  AddBookAuthResponse: {
   /**
    * 成功时固定为 0；这是整次调用的错误码。
    *
    * Always 0 on success; it is the code of the call as a whole.
    * @constant
    */
   errcode: 0;
   /**
    * 每条授权的结果，顺序与请求一致。
    *
    * The result for each permission, in the order of the request.
    */
   results: {
    /**
     * 该条授权的错误码，没有错误时为 0。
     *
     * Error code of this permission, 0 for none.
     */
    errcode: number;
   }[];
  };
  AddCommenTreplyRequest: {
   /**
    * 评价 ID。
    *
    * Id of the comment (评价id).
    */
   commentId: string;
   /**
    * 评论 ID。
    *
    * Id of the answer (评论id).
    */
   replyId: string;
   /**
    * 回复内容。
    *
    * Text of the reply.
    */
   content: string;
  };
  AddCommenTreplyResponse: components["schemas"]["TradeCommentResult"];
  AddDatabaseCollectionRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 新集合的名称。
    *
    * Name of the new collection (集合名称).
    */
   collection_name: string;
  };
  AddDatabaseCollectionResponse: components["schemas"]["Ok"];
  AddDatabaseItemRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 数据库操作语句（插入），用云开发数据库 API 的 JavaScript 写法，以 `add(...)` 结尾，以字符串传入。
    *
    * Statement that inserts (数据库操作语句), in the JavaScript of the cloud database API and ending in
    * `add(...)`, as a string.
    */
   query: string;
  };
  AddDatabaseItemResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 所插入的每条记录的 `_id`。
    *
    * The `_id` of each record inserted (插入成功的数据集合主键_id).
    */
   id_list: string[];
  };
  AddDelayedFunctionTaskRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境ID).
    */
   env: string;
   /**
    * 云函数的名称。
    *
    * Name of the cloud function (函数名称).
    */
   function_name: string;
   /**
    * 云函数的入参，为 JSON 字符串。
    *
    * Input of the function (发送的数据包), a string that holds JSON.
    */
   data: string;
   /**
    * 延迟时间，单位为秒，6 到 2592000（30 天）。
    *
    * How long to wait, in seconds (延迟时间); 6 to 2592000 (30 days).
    */
   delay_time: number;
  };
  AddDelayedFunctionTaskResponse: components["schemas"]["Ok"];
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
  AddGoodsRequest: {
   /**
    * 商品信息。
    *
    * The product (商品信息).
    */
   goodsInfo: {
    /**
     * 商品图片，填 uploadTempMedia 返回的 media ID，获取后 3 天内有效。最大 300 × 300 像素。
     *
     * Picture (商品图片): a media id from uploadTempMedia, less than 3 days old. 300 by 300 pixels at
     * most.
     */
    coverImgUrl: string;
    /**
     * 商品名称，最多 28 个字符；一个汉字算 2 个字符（即 14 个汉字）。
     *
     * Name of the product (商品名称), up to 28 characters; a Chinese character counts as 2 (14 汉字).
     */
    name: string;
    /**
     * 价格类型：1 一口价，只用 `price`；2 价格区间，从 `price` 到 `price2`；3 折扣价，原价为 `price`，现价为 `price2`。
     *
     * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from `price` to
     * `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
     * @enum {integer}
     */
    priceType: 1 | 2 | 3;
    /**
     * 价格，单位为元，最多两位小数；随 `priceType` 而定，为一口价、区间最低价或原价。
     *
     * Price in yuan (元), two decimals at most; depending on `priceType`, the fixed, the lowest or the old price.
     */
    price: number;
    /**
     * 第二个价格，单位为元，最多两位小数；`priceType` 为 2 或 3 时必填，为 1 时不传。
     *
     * Second price in yuan (元), two decimals at most; required if `priceType` is 2 or 3, left out if it is 1.
     */
    price2?: number;
    /**
     * 商品在小程序中的详情页路径，页面须已发布。参数值本身为 URL 时，须对该值做 URL 编码。
     *
     * Published page of the product in the mini program (商品详情页路径). If a parameter is itself a
     * URL, its value must be URL-encoded.
     */
    url: string;
    /**
     * 商品属于其他小程序时，填该小程序的 AppID；否则为空。
     *
     * AppID of the mini program that the product belongs to, if it is another one (第三方小程序); otherwise empty.
     */
    thirdPartyAppid?: string;
   };
  };
  AddGoodsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * 新商品的 ID。
    *
    * The new product's id (商品ID).
    */
   goodsId: number;
   /**
    * 审核单 ID，用于 resetAudit。
    *
    * Id of its review (审核单ID), for resetAudit.
    */
   auditId: number;
  };
  AddIotGroupDeviceRequest: {
   /**
    * 设备组 ID，由 createIotGroupId 返回。
    *
    * Id of the group (设备组的唯一标识), from createIotGroupId.
    */
   group_id: string;
   /**
    * 要加入设备组的设备，最多 50 台。
    *
    * The devices (设备列表) to put into the group, 50 at most.
    */
   device_list: components["schemas"]["HardwareDevice"][];
   /**
    * 设备已在其他设备组时，是否将其从该组移出；不移出时，这些设备返回 9800018。
    *
    * Whether to remove devices from another group that they are in (是否强制更新设备列表); without it, such devices
    * fail with 9800018.
    */
   force_add?: boolean;
  };
  AddIotGroupDeviceResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 设备列表，每台一项。个别设备失败时，接口本身仍返回成功。
    *
    * The devices (设备列表), one entry each. The call succeeds even if single devices fail.
    */
   device_list: components["schemas"]["HardwareDeviceResult"][];
  };
  AddLocalOrderRequest: components["schemas"]["ImmediateDeliveryOrder"];
  AddLocalOrderResponse: components["schemas"]["ImmediateDeliveryPlaced"];
  AddNearbyPoiRequest: {
   /**
    * 固定为 1，可以是字符串或数字。
    *
    * Always 1, as text or as a number.
    */
   is_comm_nearby: string | 1;
   /**
    * 客服信息，为 JSON 字符串，例如 `{"open_kf":false}`；还可设置显示的头像和昵称。
    *
    * Customer service (客服信息), JSON in a string, for example `{"open_kf":false}`; it can also set the
    * avatar and the nickname shown.
    */
   kf_info?: string;
   /**
    * 门店图片，为 JSON 字符串：`{"list":["http://..."]}`，含 1 到 9 个图片地址，由「上传图文消息内的图片获取 URL」接口取得。格式为 bmp、png、jpeg、jpg 或 gif，每张不超过 5 MB。
    *
    * Photos of the place (门店图片), JSON in a string: `{"list":["http://..."]}` with 1 to 9 image
    * addresses from uploading images for articles (上传图文消息内的图片获取URL). bmp, png, jpeg, jpg or
    * gif, 5 MB each at most.
    */
   pic_list: string;
   /**
    * 服务标签列表，为 JSON 字符串：`{"service_infos":[{"id":"1","type":"1","name":"外卖","appid":"wx...","path":"/pages/..."}]}`。每项含服务标签的编号（`id`）、`type` 和 `name`，`appid`，以及提供该服务的页面路径 `path`。`desc` 用来描述服务，最多 10 个字符，只有标准服务才有。
    *
    * Services offered (服务标签列表), JSON in a string:
    * `{"service_infos":[{"id":"1","type":"1","name":"外卖","appid":"wx...","path":"/pages/..."}]}`. Each
    * has the number (`id`), the `type` and the `name` of the service label, the `appid`, and the `path` of
    * the page that provides the service. `desc` describes the service in 10 characters at most; only
    * standard services have it.
    */
   service_infos: string;
   /**
    * 门店名字，须与腾讯地图上该位置的名称完全一致，不能用其他名称。
    *
    * Name of the place (门店名字), exactly as Tencent Maps has it for the location; no other name is allowed.
    */
   store_name: string;
   /**
    * 门店电话。
    *
    * Phone number of the place (门店电话).
    */
   contract_phone: string;
   /**
    * 营业时间，格式为 `HH:mm-HH:mm`。
    *
    * Opening hours (营业时间), as `HH:mm-HH:mm`.
    */
   hour: string;
   /**
    * 地点所属主体的名称，与证照一致。
    *
    * Name of the company behind the place (主体名字), as on its licence.
    */
   company_name: string;
   /**
    * 资质号。官方文档提到 15 位营业执照注册号和 9 位组织机构代码，其示例则是更长的统一社会信用代码。
    *
    * Licence number (资质号). The page mentions the 15 digits of a business licence or the 9 characters of
    * an organisation code; its example is a longer unified social credit code.
    */
   credential: string;
   /**
    * 地点的地址。
    *
    * Address of the place (地址).
    */
   address: string;
   /**
    * 证明该主体与小程序主体相关的材料；`company_name` 与小程序主体名称不一致时必填。官方示例为单个 media ID。
    *
    * Proof (证明材料) that the company and the mini program's owner belong together, required if
    * `company_name` is not the owner's name. The page's example holds a single media id.
    */
   qualification_list?: string;
   /**
    * 要修改的附近地点 ID。不填或为空则登记新地点。
    *
    * Number of the registered place to change (附近地点 ID). If left out or empty, a new place is registered.
    */
   poi_id?: number | string;
   /**
    * 腾讯地图中该位置的 ID，即「在腾讯地图中搜索门店」返回的 `sosomap_poi_uid`。不填时偶尔会提交失败，因为地图数据并不总是一致。
    *
    * Tencent Maps' id of the location, `sosomap_poi_uid` of its place search. Without it the submission
    * sometimes fails, because the map's data is not always consistent.
    */
   map_poi_id?: string;
  };
  AddNearbyPoiResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 提交结果。
    *
    * The submission.
    */
   data: {
    /**
     * Format: int64
     * 审核单 ID。
     *
     * Review number (审核单 ID).
     */
    audit_id: Int64;
    /**
     * Format: int64
     * 附近地点 ID。
     *
     * Number of the place in 附近小程序 (附近地点 ID).
     */
    poi_id: Int64;
    /**
     * 经营资质证件号。不一定返回。
     *
     * Number of the business licence (经营资质证件号). Not in every response.
     */
    related_credential?: string;
   };
  };
  AddOrderRequest: {
   /**
    * 商家自己的订单号，须唯一，不超过 512 字节。
    *
    * Your own order number (订单ID), unique, up to 512 bytes.
    */
   order_id: string;
   /**
    * 下单用户，物流通知发给该用户。add_source 为 0 时必填。
    *
    * The user of the order, who gets the notification. Required with add_source 0.
    */
   openid?: string;
   /**
    * 快递公司 ID，由 getAllDelivery 返回。
    *
    * Id of the carrier (快递公司ID), from getAllDelivery.
    */
   delivery_id: string;
   /**
    * 在快递公司的客户编码；散单填该快递公司的 cash_biz_id（现付编码）。
    *
    * Your customer number with the carrier (快递客户编码), or the carrier's cash_biz_id for a parcel without a contract (现付编码).
    */
   biz_id: string;
   /**
    * 给快递公司的备注，例如易碎物品，不超过 1024 字节。
    *
    * Note for the carrier (快递备注信息), for example 易碎物品, up to 1024 bytes.
    */
   custom_remark?: string;
   /**
    * 订单标签 ID，每个商家对应一个，用于有多个入驻商家的平台型小程序。
    *
    * Tag of the merchant (订单标签id), one per merchant, for mini programs that are a platform for several merchants.
    */
   tagid?: number | string;
   /**
    * 订单来源，0 小程序，2 App 或网页；为 2 时不发物流通知。
    *
    * Where the order was placed (订单来源), 0 in the mini program, 2 in an app or web page; with 2 no notification is sent.
    * @enum {integer}
    */
   add_source: 0 | 2;
   /**
    * App 或网页的 AppID，须与小程序绑定在同一开放平台账号下。add_source 为 2 时必填。
    *
    * AppID of the app or web page, bound to the same Open Platform account as the mini program. Required with add_source 2.
    */
   wx_appid?: string;
   sender: components["schemas"]["ExpressAddress"];
   receiver: components["schemas"]["ExpressAddress"];
   cargo: components["schemas"]["ExpressCargo"];
   shop: components["schemas"]["ExpressShop"];
   insured: components["schemas"]["ExpressInsurance"];
   service: components["schemas"]["ExpressService"];
   /**
    * 预期的上门揽件时间，Unix 时间戳（秒），须晚于当前时间；收件员在此后一小时内上门并打印面单，因此不要自行打印。已事先约定时间的传 0。顺丰必填：不传则散单没有收件员上门。
    *
    * When the courier should come (预期的上门揽件时间), Unix seconds, in the future; the courier comes within the
    * hour after it and prints the label, so do not print it yourself. 0 if a time has already been agreed.
    * Required for SF (顺丰): without it, no courier comes for a parcel without a contract.
    */
   expect_time?: number;
   /**
    * 分单策略，0 线下网点签约，1 总部签约结算；不传为 0。仅用于圆通。
    *
    * Whose contract it is (分单策略), 0 with a branch (线下网点签约), 1 with the head office (总部签约结算); 0 if left out. YTO (圆通) only.
    * @default 0
    * @enum {integer}
    */
   take_mode?: 0 | 1;
  } & ({
   openid: string;
  } | {
   wx_appid: string;
  });
  AddOrderResponse: {
   /**
    * 商家自己的订单号。
    *
    * Your own order number.
    */
   order_id: string;
   /**
    * 快递公司的运单号。
    *
    * The carrier's number of the parcel (运单ID).
    */
   waybill_id: string;
   /**
    * 面单上打印的运单信息。
    *
    * What the carrier prints on the label (运单信息).
    */
   waybill_data: components["schemas"]["ExpressWaybillDatum"][];
   /**
    * 快递公司自己的错误码；仅在失败（9300501）时与 errcode 一同返回。
    *
    * The carrier's own error (快递侧错误码); only beside errcode in a failure, 9300501.
    */
   delivery_resultcode?: number;
   /**
    * 快递公司的错误信息；仅在失败（9300501）时与 errcode 一同返回。
    *
    * The carrier's message (快递侧错误信息); only beside errcode in a failure, 9300501.
    */
   delivery_resultmsg?: string;
  };
  AddProfitSharingAccountRequest: {
   /**
    * 接收方与你的关系类型：`RELATION_TYPE_SUPPLIER` 供应商，`RELATION_TYPE_DISTRIBUTOR` 分销商，`RELATION_TYPE_SERVICE_PROVIDER` 服务商，`RELATION_TYPE_PLATFORM` 平台，`RELATION_TYPE_OTHERS` 其他。
    *
    * The receiver's relation to you (关系类型): `RELATION_TYPE_SUPPLIER` supplier (供应商),
    * `RELATION_TYPE_DISTRIBUTOR` distributor (分销商), `RELATION_TYPE_SERVICE_PROVIDER` service provider
    * (服务商), `RELATION_TYPE_PLATFORM` platform (平台), `RELATION_TYPE_OTHERS` other (其他).
    * @enum {string}
    */
   profit_sharing_relation_type: "RELATION_TYPE_SUPPLIER" | "RELATION_TYPE_DISTRIBUTOR" | "RELATION_TYPE_SERVICE_PROVIDER" | "RELATION_TYPE_PLATFORM" | "RELATION_TYPE_OTHERS";
   /**
    * 分账接收方类型：`PAYEE_TYPE_EXTERNAL_USER` 外部用户，`PAYEE_TYPE_EXTERNAL_MERCHANT` 外部商户。
    *
    * Type of the receiver (分账接收方类型): `PAYEE_TYPE_EXTERNAL_USER` a user (外部用户),
    * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant (外部商户).
    * @enum {string}
    */
   payee_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
   /**
    * 用户的 openid，或商户的商户号。
    *
    * openid of the user, or merchant number (商户号) of the merchant.
    */
   payee_id: string;
   /**
    * 商户名称；`payee_type` 为 PAYEE_TYPE_EXTERNAL_MERCHANT 时必填。
    *
    * Name of the merchant (商户名称); required if `payee_type` is PAYEE_TYPE_EXTERNAL_MERCHANT.
    */
   payee_name?: string;
  };
  AddProfitSharingAccountResponse: components["schemas"]["Ok"];
  AddReplyRequest: {
   /**
    * 评价 ID。
    *
    * Id of the comment (评价id).
    */
   commentId: string;
   /**
    * 评论内容。
    *
    * Text of the answer.
    */
   content: string;
  };
  AddReplyResponse: components["schemas"]["TradeCommentResult"];
  AddReturnIdRequest: {
   /**
    * 商家自己的退货编号。
    *
    * The merchant's own return number (退货编号).
    */
   shop_order_id: string;
   /**
    * 商家退货地址。须填一个联系电话，`mobile` 或 `tel`。
    *
    * The merchant's return address (商家退货地址). It takes one contact number, `mobile` or `tel`.
    */
   biz_addr: {
    /**
     * 姓名，不超过 64 字节。
     *
     * Name (姓名), 64 bytes at most.
     */
    name: string;
    /**
     * 座机号码，不超过 32 字节。
     *
     * Landline number (座机号码), 32 bytes at most.
     */
    tel?: string;
    /**
     * 手机号码，不超过 32 字节。
     *
     * Mobile number (手机号码), 32 bytes at most.
     */
    mobile?: string;
    /**
     * 公司名称，不超过 64 字节。
     *
     * Company (公司名称), 64 bytes at most.
     */
    company?: string;
    /**
     * 邮编，不超过 10 字节。
     *
     * Post code (邮编), 10 bytes at most.
     */
    post_code?: string;
    /**
     * 国家，例如中国，不超过 64 字节。
     *
     * Country (国家), for example 中国, 64 bytes at most.
     */
    country: string;
    /**
     * 省份，例如广东省，不超过 64 字节。
     *
     * Province (省份), for example 广东省, 64 bytes at most.
     */
    province: string;
    /**
     * 市/地区，例如广州市，不超过 64 字节。
     *
     * City (市/地区), for example 广州市, 64 bytes at most.
     */
    city: string;
    /**
     * 区/县，例如海珠区，不超过 64 字节。
     *
     * District or county (区/县), for example 海珠区, 64 bytes at most.
     */
    area: string;
    /**
     * 详细地址，不超过 512 字节。
     *
     * Street and number (详细地址), 512 bytes at most.
     */
    address: string;
   } & ({
    mobile: string;
   } | {
    tel: string;
   });
   /**
    * 用户购物时的收货地址。`mobile` 和 `tel` 至少填一个。
    *
    * The user's delivery address for the order (用户购物时的收货地址). `mobile` or `tel` is required.
    */
   user_addr?: {
    /**
     * 姓名，不超过 64 字节。
     *
     * Name (姓名), 64 bytes at most.
     */
    name?: string;
    /**
     * 座机号码，不超过 32 字节。
     *
     * Landline number (座机号码), 32 bytes at most.
     */
    tel?: string;
    /**
     * 手机号码，不超过 32 字节。
     *
     * Mobile number (手机号码), 32 bytes at most.
     */
    mobile?: string;
    /**
     * 公司名称，不超过 64 字节。
     *
     * Company (公司名称), 64 bytes at most.
     */
    company?: string;
    /**
     * 邮编，不超过 10 字节。
     *
     * Post code (邮编), 10 bytes at most.
     */
    post_code?: string;
    /**
     * 国家，例如中国，不超过 64 字节。
     *
     * Country (国家), for example 中国, 64 bytes at most.
     */
    country?: string;
    /**
     * 省份，例如广东省，不超过 64 字节。
     *
     * Province (省份), for example 广东省, 64 bytes at most.
     */
    province?: string;
    /**
     * 市/地区，例如广州市，不超过 64 字节。
     *
     * City (市/地区), for example 广州市, 64 bytes at most.
     */
    city?: string;
    /**
     * 区/县，例如海珠区，不超过 64 字节。
     *
     * District or county (区/县), for example 海珠区, 64 bytes at most.
     */
    area?: string;
    /**
     * 详细地址，不超过 512 字节。
     *
     * Street and number (详细地址), 512 bytes at most.
     */
    address?: string;
   };
   /**
    * 退货用户的 openid，通知发给该用户。
    *
    * The user's openid (退货用户的openid); the notice is sent to this user.
    */
   openid: string;
   /**
    * 退货单在小程序中的页面路径。该订单若已通过 insurance_freight_createorder 传过此数据，以那次为准。
    *
    * Page of the return in the mini program (退货订单的path). The data sent to insurance_freight_createorder for the order takes precedence.
    */
   order_path: string;
   /**
    * 退货商品列表。该订单若已通过 insurance_freight_createorder 传过此数据，以那次为准。
    *
    * The returned goods (退货商品list). The data sent to insurance_freight_createorder for the order takes precedence.
    */
   goods_list: {
    /**
     * 退货商品名称。
     *
     * Name (退货商品的名称).
     */
    name: string;
    /**
     * 退货商品图片的 URL。
     *
     * URL of the picture (退货商品图片的url).
     */
    url: string;
   }[];
   /**
    * 退货单的价格。官方文档未注明单位；无忧退货的其他金额单位均为分。
    *
    * Price of the return (退货订单的价格). The page gives no unit; other amounts of 无忧退货 are in fen.
    */
   order_price: number;
   /**
    * 已通过 insurance_freight_createorder 投保的微信支付单号。
    *
    * WeChat Pay transaction number (微信支付单号) that insurance_freight_createorder has insured.
    */
   wx_pay_id: string;
  };
  AddReturnIdResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 退货 ID，64 位整数，以字符串表示。
    *
    * The return id (退货ID), a 64-bit number as text.
    */
   return_id: string;
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
  AddSubAnchorRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 主播副号的微信号。
    *
    * WeChat id of the second account (用户微信号).
    */
   username: string;
  };
  AddSubAnchorResponse: components["schemas"]["LiveOk"];
  AddTipsRequest: {
   /**
    * 商家 ID，即配送公司分配的 appkey。
    *
    * Your id with the carrier (商家id): the appkey it gave you.
    */
   shopid: string;
   /**
    * 商家自己的订单号。
    *
    * Your own order number.
    */
   shop_order_id: string;
   /**
    * 配送公司的配送单号。
    *
    * The carrier's delivery number (配送单id).
    */
   waybill_id: string;
   /**
    * 小费金额，单位为元；各配送公司的上限不同。
    *
    * The tip (小费金额) in yuan; each carrier has its own limit.
    */
   tips: number;
   /**
    * 备注。
    *
    * Note (备注).
    */
   remark: string;
   /**
    * Format: password
    * 供配送公司校验的签名：将 shopid、shop_order_id 和配送公司的 AppSecret 依次拼接，取 SHA-1 的十六进制值。
    *
    * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
    * concatenated in that order.
    */
   delivery_sign: string;
   /**
    * 在配送公司登记的门店编号。闪送必填。
    *
    * Shop number registered with the carrier (门店编号). Required for Shansong.
    */
   shop_no?: string;
  };
  AddTipsResponse: components["schemas"]["ImmediateDeliveryResult"];
  AddUserActionRequest: {
   /**
    * 广告接口的版本，其客户端传 `v1.0`。
    *
    * Version of the advertising API. Its clients send `v1.0`.
    * @example v1.0
    */
   version?: string;
   /**
    * 用户行为，1 到 50 条，合计不超过 50 KB。
    *
    * What users did: 1 to 50 actions, at most 50 KB in total.
    */
   actions: ({
    /**
     * Format: int64
     * 用户行为源 ID，由 addUserActionSet 返回。
     *
     * Id of the data source (用户行为源 id), from addUserActionSet.
     */
    user_action_set_id: Int64;
    /**
     * 行为发生的页面。
     *
     * Page on which it happened.
     */
    url?: string;
    /**
     * 行为发生时间，Unix 时间戳（秒）；不填则取调用时间。
     *
     * When it happened (行为发生时间), Unix seconds; the time of the call if left out.
     */
    action_time?: number;
    /**
     * 行为类型，例如 COMPLETE_ORDER、RESERVATION 或 CONFIRM_EFFECTIVE_LEADS。
     *
     * What happened (行为类型), for example COMPLETE_ORDER, RESERVATION or CONFIRM_EFFECTIVE_LEADS.
     */
    action_type: string;
    /**
     * 带来该行为的点击。
     *
     * The click that led here.
     */
    trace?: {
     /**
      * 广告点击 ID，即点击所打开页面的查询参数 gdt_vid。
      *
      * Id of the click on the advertisement (点击 id), the query parameter gdt_vid of the page it opened.
      */
     click_id?: string;
    } & {
     [key: string]: unknown;
    };
    /**
     * 用户，用来代替 `trace`。
     *
     * The user, instead of `trace`.
     */
    user_id?: {
     /**
      * openid 所属账号的 AppID。
      *
      * AppID of the account that the openid belongs to.
      */
     wechat_app_id?: string;
     /**
      * 用户的 openid。
      *
      * The user's openid.
      */
     wechat_openid?: string;
     /**
      * 用户的 unionid，用来代替 openid。
      *
      * The user's unionid, instead of the openid.
      */
     wechat_unionid?: string;
    } & {
     [key: string]: unknown;
    };
    /**
     * 行为的更多信息，随行为类型而定，例如 `value`（行为的价值，单位为分）或 `leads_type`。
     *
     * More about the action, depending on its type, for example `value` (its value in fen) or
     * `leads_type`.
     */
    action_param?: {
     [key: string]: unknown;
    };
   } & {
    [key: string]: unknown;
   })[];
  } & {
   [key: string]: unknown;
  };
  AddUserActionResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 调用结果，为空或 `ok`。
    *
    * Result of the call; empty or `ok`.
    */
   errmsg: string;
  };
  AddUserActionSetRequest: {
   /**
    * 广告接口的版本，其客户端传 `v1.0`。
    *
    * Version of the advertising API. Its clients send `v1.0`.
    * @example v1.0
    */
   version?: string;
   /**
    * 用户行为源类型，即用户所在之处：WEB、ANDROID、IOS、OFFLINE、WECHAT、WECHAT_MINI_PROGRAM 或 WECHAT_MINI_GAME。
    *
    * Where the users are (用户行为源类型): WEB, ANDROID, IOS, OFFLINE, WECHAT, WECHAT_MINI_PROGRAM or
    * WECHAT_MINI_GAME.
    */
   type: string;
   /**
    * 数据源的名称，1 到 32 个字节。类型为 WEB 时必填。
    *
    * Name of the data source, 1 to 32 bytes. Required for type WEB.
    */
   name?: string;
   /**
    * 数据源的用途，1 到 128 个字节。
    *
    * What it is for, 1 to 128 bytes.
    */
   description?: string;
  } & {
   [key: string]: unknown;
  };
  AddUserActionSetResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 调用结果，为空或 `ok`。
    *
    * Result of the call; empty or `ok`.
    */
   errmsg: string;
   /**
    * 包裹 ID 的对象。
    *
    * Wrapper of the id.
    */
   data?: {
    /**
     * Format: int64
     * 用户行为源 ID，调用 addUserAction 时需要。
     *
     * Id of the data source (用户行为源 id); addUserAction needs it.
     */
    user_action_set_id?: Int64;
   } & {
    [key: string]: unknown;
   };
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
  AddbookauthbyappidRequest: {
   /**
    * 被授权账号列表，最多 20 个小程序。
    *
    * The mini programs (被授权账号列表), 20 at most.
    */
   infos: {
    /**
     * 被授权账号的 AppID。
     *
     * AppID of the mini program that may offer them (被授权账号appid).
     */
    grantee_appid: string;
    /**
     * 授权到期时间，Unix 时间戳（秒）。
     *
     * When the permission expires (授权到期时间), Unix seconds.
     */
    expire_time: number;
   }[];
  };
  AddbookauthbyappidResponse: {
   /**
    * 成功时固定为 0；这是整次调用的错误码。
    *
    * Always 0 on success; it is the code of the call as a whole.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 每个小程序的授权结果，顺序与请求一致。
    *
    * The result for each mini program (授权结果列表), in the order of the request.
    */
   results: {
    /**
     * 该小程序的错误码，没有错误时为 0。
     *
     * Error code of this mini program, 0 for none.
     */
    errcode: number;
    /**
     * 错误原因，或 `ok`。
     *
     * Reason of the error, or `ok`.
     */
    errmsg?: string;
   }[];
  };
  AddkfaccountRequest: {
   /**
    * 新客服账号的全称，格式 `prefix@WeChat id`：前缀最多 10 个字母、数字或下划线，后缀是公众号的微信号，最多 30 个字符。
    *
    * Full name of the new agent account (完整客服账号), `prefix@WeChat id`: a prefix of up to 10 letters,
    * digits or underscores, and the account's WeChat id (微信号) of up to 30 characters.
    */
   kf_account: string;
   /**
    * 客服昵称，用户可见，最多 16 个字。
    *
    * Name that customers see (客服昵称), up to 16 characters.
    */
   nickname: string;
   /**
    * 客服子商户 ID，由 registerbusiness 返回；账号自己的客服不传。
    *
    * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
    */
   business_id?: number | string;
  };
  AddkfaccountResponse: components["schemas"]["Ok"];
  AddveAssistantRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 小助手列表。每个直播间的人数上限由 getAssistantList 返回。
    *
    * The assistants (用户数组). getAssistantList returns how many a room may have.
    */
   users: {
    /**
     * 微信号。
     *
     * WeChat id (用户微信号).
     */
    username: string;
    /**
     * 昵称。
     *
     * Nickname (用户昵称).
     */
    nickname: string;
   }[];
  };
  AddveAssistantResponse: components["schemas"]["LiveOk"];
  AddwxanewtemplateRequest: {
   /**
    * 模板标题 ID，即 getPubNewTemplatetitles 返回的 `tid`，数字或字符串。
    *
    * Id of the template's title (模板标题 id): `tid` from getPubNewTemplatetitles, as a number or as text.
    */
   tid: number | string;
   /**
    * 关键词 ID 列表，2 至 5 个，即 getpubnewtemplatekeywords 返回的 `kid`，按消息中的显示顺序排列。
    *
    * Ids of 2 to 5 keywords (模板关键词列表): `kid` from getpubnewtemplatekeywords, in the order in which
    * the message shows them.
    */
   kidList: number[];
   /**
    * 服务场景描述，最多 15 个字。
    *
    * What the messages are for (服务场景描述), up to 15 characters.
    */
   sceneDesc: string;
  };
  AddwxanewtemplateResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 账号下的模板 ID，即 sendMessage 的 `template_id`。
    *
    * Id of the template in the account (模板id), the `template_id` of sendMessage.
    */
   priTmplId: string;
  };
  AggregateDatabaseRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 数据库操作语句（聚合），用云开发数据库 API 的 JavaScript 写法，以集合的 `aggregate()` 开头、以 `end()` 结尾，以字符串传入。
    *
    * Statement that aggregates (数据库操作语句), in the JavaScript of the cloud database API, beginning with
    * `aggregate()` on a collection and ending in `end()`, as a string.
    */
   query: string;
  };
  AggregateDatabaseResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 记录列表，每项为一个 JSON 对象的字符串。数字可能带有包装，如 `{"$numberDouble":"113.0"}`。
    *
    * The records (记录数组), each a string that holds a JSON object. Numbers may be wrapped, as in
    * `{"$numberDouble":"113.0"}`.
    */
   data: string[];
  };
  ApplyUploadRequest: {
   /**
    * 文件名，格式为剧目名和剧集数，如 `我的演艺 - 第1集`。
    *
    * File name: drama and episode, as in `我的演艺 - 第1集` (剧目名 - 对应剧集数).
    */
   media_name: string;
   /**
    * 视频格式。
    *
    * Format of the video (视频格式).
    * @enum {string}
    */
   media_type: "MP4" | "TS" | "MOV" | "MXF" | "MPG" | "FLV" | "WMV" | "AVI" | "M4V" | "F4V" | "MPEG" | "3GP" | "ASF" | "MKV";
   /**
    * 封面图格式，需要上传封面时填写。
    *
    * Format of the cover (封面图图片格式), if one will be uploaded.
    * @enum {string}
    */
   cover_type?: "JPG" | "JPEG" | "PNG" | "BMP" | "TIFF" | "AI" | "CDR" | "EPS" | "TIF";
   /**
    * 来源上下文，内容自行设定，会在上传完成事件中返回。
    *
    * Your own text (来源上下文), returned in the event for the finished upload.
    */
   source_context?: string;
  };
  ApplyUploadResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本次分片上传的 ID，供 uploadPart 和 commitUpload 使用。
    *
    * Id of this upload (本次分片上传的唯一标识), for uploadPart and commitUpload.
    */
   upload_id: string;
  };
  AuditBookRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
  };
  AuditBookResponse: components["schemas"]["Ok"];
  AuditDramaRequest: {
   /**
    * 剧目 ID，重新提审时填写，首次提审不要传。
    *
    * Id of the drama (剧目id), when it is submitted again. Do not send it the first time.
    */
   drama_id?: number;
   /**
    * 剧目名称。首次提审必填。
    *
    * Name of the drama (剧目名称). Required the first time.
    */
   name?: string;
   /**
    * 剧集数目。首次提审必填，之后不能更改。
    *
    * Number of episodes (剧集数目). Required the first time; it must not change later.
    */
   media_count?: number;
   /**
    * 剧集媒资 media_id 列表，按顺序排列，数量必须与 `media_count` 一致。首次提审必填；之后传新的列表可替换未通过的剧集。
    *
    * Ids of the episodes' files (剧集媒资media_id), in order, exactly `media_count` of them. Required the
    * first time; later a new list replaces the episodes that were refused.
    */
   media_id_list?: number[];
   /**
    * 剧目简介，最多 200 个字符。首次提审必填。
    *
    * Summary of the drama (剧目简介), 200 characters at most. Required the first time.
    */
   description?: string;
   /**
    * 剧目推荐语，最多 30 个字符。
    *
    * Recommendation for the drama (剧目推荐语), 30 characters at most.
    */
   recommendations?: string;
   /**
    * 剧目海报的 material_id。首次提审必填。
    *
    * Poster (剧目海报), a material_id. Required the first time.
    */
   cover_material_id?: string;
   /**
    * 推广海报的 material_id。
    *
    * Promotional poster (推广海报), a material_id.
    */
   promotion_poster_material_id?: string;
   /**
    * 剧目制作方。首次提审必填。
    *
    * Producer of the drama (剧目制作方). Required the first time.
    */
   producer?: string;
   /**
    * @deprecated
    * 权利声明/播放授权材料的 material_id。2026-07-28 12:00（Asia/Shanghai）之前，不申请版权保护时必填。
    *
    * Declaration of rights or licence to broadcast (权利声明/播放授权材料), a material_id. Required without
    * copyright protection, until 2026-07-28 12:00 (Asia/Shanghai).
    */
   authorized_material_id?: string;
   /**
    * 剧目资质。1：已取得《网络剧片发行许可证》或重点节目备案。2：两者皆无，且制作成本低于 1,000,000 元；审核通过后由微信发放平台备案号。播放器会在视频上显示备案号。首次提审必填；2024-05-27 之前首次提审的短剧可更改一次。
    *
    * Official status of the drama (剧目资质). 1: it has a distribution licence for web series
    * (网络剧片发行许可证) or is registered as a key programme (重点节目备案). 2: neither, and its cost was
    * less than 1,000,000 yuan; WeChat then issues its own registration number after review. The player
    * shows the number over the video. Required the first time; a drama first submitted before 2024-05-27
    * may change it once.
    * @enum {integer}
    */
   qualification_type?: 1 | 2;
   /**
    * 剧目备案号，例如 `(沪)网剧审字(2023)第001号` 或 `V123456788888888`。`qualification_type` 为 1 时必填。
    *
    * Licence or registration number (剧目备案号), such as `(沪)网剧审字(2023)第001号` or
    * `V123456788888888`. Required with `qualification_type` 1.
    */
   registration_number?: string;
   /**
    * 剧目资质证明文件，即许可证或备案系统截图的 material_id。`qualification_type` 为 1 时必填。
    *
    * The licence, or a screenshot of the registration system (剧目资质证明文件): a material_id. Required
    * with `qualification_type` 1.
    */
   qualification_certificate_material_id?: string;
   /**
    * 《成本配置比例情况报告》的 material_id。`qualification_type` 为 2 时必填；自 2026-01-14 起须使用新模板。
    *
    * Report on how the cost is divided (成本配置比例情况报告), a material_id. Required with
    * `qualification_type` 2; since 2026-01-14 it must use the new form.
    */
   cost_commitment_letter_material_id?: string;
   /**
    * 剧目制作成本，以 10,000 元为单位，取值 1 到 99，小数部分会被微信舍去。须与成本报告一致。`qualification_type` 为 2 时必填。
    *
    * Production cost of the drama (剧目制作成本), in units of 10,000 yuan, 1 to 99; WeChat drops fractions.
    * It must match the cost report. Required with `qualification_type` 2.
    */
   cost_of_production?: number;
   /**
    * 填 1 表示审核加急，每天可申请 5 次。仅首次提审时有效，重新提审时沿用。是否加急成功见 listDramas 的 `expedited`。
    *
    * 1 for a faster review (审核加急), which may be requested 5 times per day. It counts only the first
    * time and is kept when the drama is submitted again. `expedited` in listDramas says whether it was
    * granted.
    * @default 0
    * @enum {integer}
    */
   expedited?: 0 | 1;
   /**
    * 演员信息。`drama_type` 为 2 时必填，为 1 和 3 时无需填写。
    *
    * The actors (演员信息). Required with `drama_type` 2, not required with 1 and 3.
    */
   actor_list?: {
    /**
     * 演员列表，2 到 5 位。
     *
     * The actors (演员列表), 2 to 5.
     */
    actor: components["schemas"]["DramaActor"][];
   };
   /**
    * 其他材料的 material_id；互动短剧须上传剧情走线示意图。
    *
    * Other documents (其他材料), a material_id; for an interactive drama, the map of its plot lines.
    */
   other_material_material_id?: string;
   /**
    * 重新提审时，用来替换未通过剧集的剧集。
    *
    * Episodes that replace refused ones when the drama is submitted again.
    */
   replace_media_list?: components["schemas"]["DramaMediaReplacement"][];
   copyright?: components["schemas"]["DramaCopyright"];
   /**
    * 剧目类型：1 漫剧（手绘或动画），2 真人（真实演员出演），3 数字真人（逼真的数字人）。首次提审必填。
    *
    * Kind of drama (剧目类型): 1 drawn or animated (漫剧), 2 live action with real actors (真人), 3 lifelike
    * digital humans (数字真人). Required the first time.
    * @enum {integer}
    */
   drama_type?: 1 | 2 | 3;
   /**
    * AI 内容声明，即视频是否包含 AI 生成的内容：1 是，0 否。
    *
    * Whether the video has AI-generated content (AI内容声明): 1 yes, 0 no.
    * @default 0
    * @enum {integer}
    */
   content_declared?: 0 | 1;
   /**
    * AI 制作证明材料，即能证明使用 AI 软件制作的截图的 material_id。自 2026-07-28 12:00（Asia/Shanghai）起，`content_declared` 为 1 时必填。
    *
    * Screenshot that shows production with AI software (AI制作证明材料), a material_id. Required with
    * `content_declared` 1, from 2026-07-28 12:00 (Asia/Shanghai).
    */
   ai_software_ownership_proof?: string;
   /**
    * 其他平台发布证明，例如短剧在其他平台的页面截图：material_id 列表，最多 4 个。自 2026-07-28 12:00（Asia/Shanghai）起生效。
    *
    * Proof that the drama is on other platforms (其他平台发布证明), such as screenshots of its pages there:
    * material_ids, 4 at most. From 2026-07-28 12:00 (Asia/Shanghai).
    */
   other_platform_publication_proof?: string[];
  } & ({
   drama_id: number;
  } | {
   name: string;
   media_count: number;
   media_id_list: number[];
   description: string;
   cover_material_id: string;
   producer: string;
   /** @enum {integer} */
   qualification_type: 1 | 2;
   copyright: components["schemas"]["DramaCopyright"];
   /** @enum {integer} */
   drama_type: 1 | 2 | 3;
  });
  AuditDramaResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 剧目 ID。
    *
    * Id of the drama (剧目id).
    */
   drama_id: number;
  };
  AuthorizeAppRequest: {
   /**
    * 被授权方小程序的 AppID。
    *
    * AppID of the mini program that may play them (被授权方小程序id).
    */
   authorized_appid: string;
   /**
    * 授权到期时间，Unix 时间戳（秒），至少为 7 天后；0 表示永久有效。
    *
    * When the permission expires (授权到期时间戳), Unix seconds, 7 days from now at least; 0 for never.
    * @default 0
    */
   authz_expire_time?: number;
  };
  AuthorizeAppResponse: components["schemas"]["Ok"];
  AuthorizeCopyrightRequest: {
   /**
    * 授权类型：1 授权给主体，2 授权给小程序。
    *
    * Licensee type (授权类型): 1 a company (授权给主体), 2 a mini program (授权给小程序).
    * @enum {integer}
    */
   authorization_type: 1 | 2;
   /**
    * 被授权方小程序的 AppID。`authorization_type` 为 2 时必填。
    *
    * AppID of the mini program (被授权方小程序id). Required with `authorization_type` 2.
    */
   authorized_appid?: string;
   /**
    * 被授权方主体的统一社会信用代码。`authorization_type` 为 1 时必填。
    *
    * The company's unified social credit code (统一社会信用代码). Required with `authorization_type` 1.
    */
   authorized_subject_cert_no?: string;
   /**
    * 剧目 ID 列表，短剧须受版权保护，最多 100 个。
    *
    * Ids of the dramas, which must be under copyright protection, 100 at most.
    */
   drama_ids?: number[];
   /**
    * 授权到期时间，Unix 时间戳（秒），至少为 7 天后；0 表示永久有效。
    *
    * When the licence expires (授权到期时间戳), Unix seconds, 7 days from now at least; 0 for never.
    * @default 0
    */
   expire_time?: number;
  } & ({
   authorized_appid: string;
  } | {
   authorized_subject_cert_no: string;
  });
  AuthorizeCopyrightResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 每部短剧的授权结果。
    *
    * The result for each drama (授权的结果).
    */
   result: components["schemas"]["DramaAuthorizationResult"][];
  };
  AuthorizedRamaRequest: {
   /**
    * 授权的剧目 ID 列表。
    *
    * Ids of the dramas (授权的剧目ID).
    */
   drama_id: number[];
   /**
    * 被授权方小程序的 AppID。
    *
    * AppID of the mini program that may play them (被授权方小程序id).
    */
   authorized_appid: string;
   /**
    * @deprecated
    * `authorized_appid` 在参数表中的写法。请改传 `authorized_appid`。
    *
    * The table's name for `authorized_appid`. Send `authorized_appid` instead.
    */
   authorized?: string;
   /**
    * 授权到期时间，Unix 时间戳（秒），至少为 7 天后；0 表示永久有效。
    *
    * When the permission expires (授权到期时间戳), Unix seconds, 7 days from now at least; 0 for never.
    * @default 0
    */
   authz_expire_time?: number;
  };
  AuthorizedRamaResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 每部短剧的授权结果。
    *
    * The result for each drama (剧目的授权结果).
    */
   result: components["schemas"]["DramaAuthorizationResult"][];
  };
  /**
   * 商户的银行转账技术服务费率，分已认证门店和未认证门店。
   *
   * A merchant's service fees for bank transfer (银行转账技术服务费率), for stores with and without authentication.
   */
  B2bBankTransferFee: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 商户名称。
    *
    * Name of the merchant (商户名称).
    */
   merchant_name: string;
   /**
    * 已认证门店的费率分子，以 1/10000 为单位；40 即 0.40%。
    *
    * Fee for authenticated stores (认证费率分子), in 1/10000; 40 is 0.40%.
    */
   certified_charge_fee_numerator: number;
   /**
    * 未认证门店的费率分子，以 1/10000 为单位；60 即 0.60%。
    *
    * Fee for other stores (未认证的费率分子), in 1/10000; 60 is 0.60%.
    */
   uncertified_charge_fee_numerator: number;
   /**
    * Format: date-time
    * 费率生效时间，RFC 3339 格式，带中国时区偏移。
    *
    * When the fees begin to apply, RFC 3339 with the offset of China.
    */
   effect_time?: string;
   /**
    * Format: date-time
    * 费率失效时间，RFC 3339 格式，带中国时区偏移。
    *
    * When the fees stop applying, RFC 3339 with the offset of China.
    */
   expire_time?: string;
  };
  BankcardOcrRequest: {
   /**
    * Format: uri
    * 图片 URL，由微信下载。与文件 `img` 二选一。
    *
    * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
    * @example https://example.com/img.jpg
    */
   img_url?: string;
   /**
    * Format: binary
    * 图片文件，小于 2 MB。与 `img_url` 二选一。
    *
    * The picture (图片文件), under 2 MB. Send either this or `img_url`.
    */
   img?: Upload;
  };
  BankcardOcrResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 银行卡号。
    *
    * Card number (银行卡号).
    */
   number: string;
  };
  BatchCreateChapterRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * 章节信息，最多 10 章。
    *
    * The chapters (章节信息), 10 at most.
    */
   chapter_list: components["schemas"]["NovelChapterDraft"][];
  };
  BatchCreateChapterResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 章节 ID 列表，长度不定，每个不超过 64 个字节。
    *
    * Ids of the chapters (章节id), of varying length, 64 bytes each at most.
    */
   chapter_id_list: string[];
   /**
    * @deprecated
    * `chapter_id_list` 在参数表中的写法。请读取 `chapter_id_list`。
    *
    * The table's name for `chapter_id_list`. Read `chapter_id_list` instead.
    */
   chapter_id?: string[];
   /**
    * 冲突的章节主键列表，即作品中已存在的、自行设定的章节主键。
    *
    * Your own keys of chapters that the novel already has (冲突的章节主键列表).
    */
   conflict_original_id_list?: string[];
  };
  BatchGetOrderRequest: {
   /**
    * 订单列表，最多 100 个。
    *
    * The orders (订单列表), 100 at most.
    */
   order_list: {
    /**
     * 商家自己的订单号。
     *
     * Your own order number (订单 ID).
     */
    order_id: string;
    /**
     * 快递公司 ID，由 getAllDelivery 返回，须与 waybill_id 对应。
     *
     * Id of the carrier (快递公司ID), from getAllDelivery; the one that waybill_id belongs to.
     */
    delivery_id: string;
    /**
     * 快递公司的运单号。
     *
     * The carrier's number of the parcel (运单ID).
     */
    waybill_id?: string;
   }[];
  };
  BatchGetOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
   /**
    * 运单列表。
    *
    * The waybills (运单列表).
    */
   order_list: {
    /**
     * 该项的错误码，0 表示成功。
     *
     * Error of this entry (错误码), 0 for success.
     */
    errcode: number;
    /**
     * 该项的错误信息，成功（0）时为 `ok`。
     *
     * Message of this entry, `ok` with 0.
     */
    errmsg: string;
    /**
     * 面单 HTML，Base64 编码。
     *
     * The label as HTML, in Base64.
     */
    print_html?: string;
    /**
     * 面单上打印的运单信息。
     *
     * What the carrier prints on the label (运单信息).
     */
    waybill_data?: components["schemas"]["ExpressWaybillDatum"][];
    /**
     * 商家自己的订单号。
     *
     * Your own order number (订单ID).
     */
    order_id?: string;
    /**
     * 快递公司 ID。
     *
     * Id of the carrier (快递公司ID).
     */
    delivery_id?: string;
    /**
     * 快递公司的运单号。
     *
     * The carrier's number of the parcel (运单号).
     */
    waybill_id?: string;
    /**
     * 运单状态，0 正常，1 取消。
     *
     * State of the waybill (运单状态), 0 valid (正常), 1 cancelled (取消).
     * @enum {integer}
     */
    order_status?: 0 | 1;
   }[];
  };
  BatchProcessDramaPromotionRequest: {
   /**
    * 操作类型：1 加入计划，2 查询，3 退出计划。
    *
    * What to do (操作类型): 1 join the plan, 2 look up, 3 leave the plan.
    * @enum {integer}
    */
   action_type: 1 | 2 | 3;
   /**
    * 短剧列表，加入时最多 100 部。
    *
    * The dramas, 100 at most when joining.
    */
   list: components["schemas"]["DramaRef"][];
  };
  BatchProcessDramaPromotionResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 短剧及其状态，仅查询时返回。
    *
    * The dramas and their states; only in the response to a look-up.
    */
   list?: {
    /**
     * 提审短剧的小程序的 AppID。
     *
     * AppID of the mini program that submitted the drama for review (提审方小程序的appid).
     */
    src_appid: string;
    /**
     * 剧目 ID，字符串形式。
     *
     * Id of the drama (剧目id), as a string.
     */
    drama_id: string;
    /**
     * 短剧在计划中的状态：0 未加入，1 审核中，2 审核通过，3 审核拒绝，4 退出中，5 已被下架。
     *
     * State in the plan (短剧状态): 0 not in it, 1 in review, 2 accepted, 3 refused, 4 leaving, 5 taken
     * offline.
     * @enum {integer}
     */
    status: 0 | 1 | 2 | 3 | 4 | 5;
   }[];
  };
  BatchcreateretailRequest: {
   /**
    * 门店信息列表，最多 100 个。
    *
    * The stores (门店信息列表), 100 at most.
    */
   retail_info_list: {
    /**
     * 门店负责人的手机号。
     *
     * Mobile phone number of the owner.
     */
    mobile_phone: string;
    /**
     * 门店名称，1 到 100 个字符；一个汉字计两个字符。
     *
     * Name of the store (门店名称), 1 to 100 characters; a Chinese character counts as two.
     */
    retail_name: string;
    /**
     * 一级门店类型。
     *
     * Type of store, first level (一级门店类型).
     * @enum {string}
     */
    retail_type?: "杂货店" | "便利店" | "超市" | "餐饮店" | "母婴店" | "烟酒店" | "其他";
    /**
     * 二级门店类型；`retail_type` 为「其他」时必填。
     *
     * Type of store, second level (二级门店类型); required if `retail_type` is 其他.
     */
    sub_retail_type?: string;
    /**
     * 门店地址的省。
     *
     * Province of the address (省).
     */
    address_province: string;
    /**
     * 门店地址的市。
     *
     * City of the address (市).
     */
    address_city: string;
    /**
     * 门店地址的区县。
     *
     * District or county of the address (区县).
     */
    address_region: string;
    /**
     * 街道详细地址。
     *
     * The rest of the address (街道详细地址).
     */
    address_street: string;
    /**
     * 营业执照注册号。
     *
     * Registration number on the business licence (营业执照注册号).
     */
    registration_number?: string;
    /**
     * 企业名称。
     *
     * Company name (企业名称).
     */
    biz_name?: string;
    /**
     * 法人姓名。
     *
     * Name of the legal representative (法人姓名).
     */
    corporation_name?: string;
    /**
     * 纬度，十进制度数。
     *
     * Latitude (纬度), decimal degrees.
     */
    latitude?: number;
    /**
     * 经度，十进制度数。
     *
     * Longitude (经度), decimal degrees.
     */
    longitude?: number;
    /**
     * 一级主营商品。
     *
     * Main goods of the store, first level (一级主营商品).
     */
    business_type?: ("食品饮料" | "餐饮" | "生鲜果蔬（含鲜花）" | "烟酒" | "鞋服内衣" | "个护美妆" | "3C数码" | "家用电器" | "汽修/汽配" | "医药/医疗器械" | "家装/五金/建材" | "家居家纺" | "文具玩具" | "母婴" | "宠物" | "其他")[];
    /**
     * 二级主营商品；`business_type` 包含「其他」时必填。
     *
     * Main goods of the store, second level (二级主营商品); required if `business_type` contains 其他.
     */
    other_business_type?: string;
   }[];
  };
  BatchcreateretailResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 已接受的门店数。
    *
    * Number of stores accepted.
    */
   num_success: number;
   /**
    * 被拒绝的门店数。
    *
    * Number of stores refused.
    */
   num_failure: number;
   /**
    * 被拒绝的门店。
    *
    * The refused stores.
    */
   failure_record_list?: {
    /**
     * 提交的手机号。
     *
     * Phone number as sent.
     */
    mobile_phone: string;
    /**
     * 提交的营业执照注册号；未提交时为空。
     *
     * Registration number as sent, empty if there was none.
     */
    registration_number: string;
    /**
     * 门店被拒绝的原因：2 无效的手机号，3 无效的门店类型，4 地址解析失败，5 手机号已被录入，6 门店名称缺失或超过 100 个字符，7 无效的主营商品。遇到 4 时，用腾讯位置服务的地址解析（lbs.qq.com）取得标准的省、市、区，再重新提交该门店。
     *
     * Why the store was refused: 2 wrong phone number (无效的手机号), 3 wrong type of store (无效的门店类型), 4
     * address not understood (地址解析失败), 5 phone number already entered (手机号已被录入), 6 name missing or
     * longer than 100 (无效的门店名称), 7 wrong goods (无效的主营商品). After 4, let Tencent's geocoder
     * (lbs.qq.com) give the standard province, city and district, and send the store again.
     * @enum {integer}
     */
    failure_code: 2 | 3 | 4 | 5 | 6 | 7;
   }[];
  };
  BindAccountRequest: {
   /**
    * `bind` 绑定，`unbind` 解除绑定。
    *
    * `bind` binds (绑定), `unbind` unbinds (解除绑定).
    * @enum {string}
    */
   type: "bind" | "unbind";
   /**
    * 在快递公司的客户编码。
    *
    * Your customer number with the carrier (快递公司客户编码).
    */
   biz_id: string;
   /**
    * 快递公司 ID，由 getAllDelivery 返回。
    *
    * Id of the carrier (快递公司ID), from getAllDelivery.
    */
   delivery_id: string;
   /**
    * Format: password
    * 在快递公司的客户密码，须保密。
    *
    * Your password with the carrier (快递公司客户密码). A secret.
    */
   password?: string;
   /**
    * 提交 EMS 审核的备注，共四项，各带中文标签：`电话：`、`联系人：`、`服务类型：` 和 `发货地址：`。
    *
    * Note for the review by EMS (备注内容): four items, each with its Chinese label, `电话：`
    * (phone), `联系人：` (contact), `服务类型：` (service) and `发货地址：` (where parcels are sent
    * from).
    */
   remark_content?: string;
  };
  BindAccountResponse: components["schemas"]["Ok"];
  BindKfWorkRequest: {
   /**
    * 企业微信的企业 ID，在企业微信管理后台查看。
    *
    * The company's id in WeChat Work (企业ID), from its admin console.
    */
   corpid: string;
  };
  BindKfWorkResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; missing in the official example.
    */
   errmsg?: string;
  };
  BindLocalAccountRequest: {
   /**
    * 配送公司 ID，由 getAllImmeDelivery 返回，例如 SFTC。
    *
    * Id of the carrier (配送公司ID), from getAllImmeDelivery, for example SFTC.
    */
   delivery_id: string;
  };
  BindLocalAccountResponse: components["schemas"]["ImmediateDeliveryResult"];
  BindTransferAccoutRequest: {
   /**
    * 充值账户的 uid。
    *
    * Uid of the account (充值账户uid).
    */
   transfer_account_uid: number;
   /**
    * 充值账户的主体名称。
    *
    * Name of the company that owns the account (主体名称).
    */
   transfer_account_org_name: string;
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env?: 0 | 1;
  };
  BindTransferAccoutResponse: components["schemas"]["Ok"];
  BizlicenseOcrRequest: {
   /**
    * Format: uri
    * 图片 URL，由微信下载。与文件 `img` 二选一。
    *
    * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
    * @example https://example.com/img.jpg
    */
   img_url?: string;
   /**
    * Format: binary
    * 图片文件，小于 2 MB。与 `img_url` 二选一。
    *
    * The picture (图片文件), under 2 MB. Send either this or `img_url`.
    */
   img?: Upload;
  };
  BizlicenseOcrResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 注册号。
    *
    * Registration number (注册号).
    */
   reg_num?: string;
   /**
    * 执照编号。
    *
    * Serial number of the licence (编号).
    */
   serial?: string;
   /**
    * 法定代表人姓名。
    *
    * Name of the legal representative (法定代表人姓名).
    */
   legal_representative?: string;
   /**
    * 企业名称。
    *
    * Enterprise name (企业名称).
    */
   enterprise_name?: string;
   /**
    * 组成形式，例如「个人经营」。
    *
    * Form of organisation (组成形式), for example 个人经营.
    */
   type_of_organization?: string;
   /**
    * 经营场所或企业住所。
    *
    * Place of business or registered address (经营场所/企业住所).
    */
   address?: string;
   /**
    * 公司类型。
    *
    * Company type (公司类型).
    */
   type_of_enterprise?: string;
   /**
    * 经营范围。
    *
    * Business scope (经营范围).
    */
   business_scope?: string;
   /**
    * 注册资本，按证面原文，例如「200万」。
    *
    * Registered capital (注册资本) as printed, for example 200万.
    */
   registered_capital?: string;
   /**
    * 实收资本，按证面原文。
    *
    * Paid-in capital (实收资本) as printed.
    */
   paid_in_capital?: string;
   /**
    * 营业期限，按证面原文。
    *
    * Term of the licence (营业期限) as printed.
    */
   valid_period?: string;
   /**
    * 注册日期或成立日期，按证面原文，例如「2018年1月1日」。
    *
    * Date of registration or founding (注册日期/成立日期) as printed, for example 2018年1月1日.
    */
   registered_date?: string;
   cert_position?: components["schemas"]["OcrCardPosition"];
   img_size?: components["schemas"]["OcrImageSize"];
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
  BusiAppealRequest: {
   /**
    * 申诉内容；与 `mediaIdList` 二选一。
    *
    * The appeal in words; send this or `mediaIdList`.
    */
   content?: string;
   /**
    * 投诉单号。
    *
    * Complaint number (投诉单号).
    */
   complaintOrderId: number | string;
   /**
    * 图片，每项为 uploadTempMedia 返回的 media ID；与 `content` 二选一。
    *
    * Pictures, each a media id from uploadTempMedia; send this or `content`.
    */
   mediaIdList?: string[];
  } & ({
   content: string;
  } | {
   mediaIdList: string[];
  });
  BusiAppealResponse: components["schemas"]["Ok"];
  CallbackCheckRequest: {
   /**
    * 检测动作：`dns` 解析域名，`ping` 检测地址，`all` 两者都做。
    *
    * What to check (检测动作): `dns` the host name, `ping` the addresses, `all` both.
    * @enum {string}
    */
   action: "dns" | "ping" | "all";
   /**
    * 从哪个运营商的网络检测：`CHINANET` 电信，`UNICOM` 联通，`CAP` 腾讯，`DEFAULT` 由微信选择。
    *
    * From which carrier's network (检测运营商): `CHINANET` 电信, `UNICOM` 联通, `CAP` 腾讯, `DEFAULT` chosen by WeChat.
    * @enum {string}
    */
   check_operator: "CHINANET" | "UNICOM" | "CAP" | "DEFAULT";
  };
  CallbackCheckResponse: {
   /**
    * 域名解析出的地址；`dns` 和 `all` 时返回。
    *
    * The addresses of the host name; returned with `dns` and `all`.
    */
   dns?: {
    /**
     * IP 地址。
     *
     * The address.
     */
    ip: string;
    /**
     * 地址所属的运营商。
     *
     * Carrier that the address belongs to (运营商).
     */
    real_operator: string;
   }[];
   /**
    * 每个地址 ping 一次的结果；`ping` 和 `all` 时返回。
    *
    * One ping to each address; returned with `ping` and `all`.
    */
   ping?: {
    /**
     * IP 地址。
     *
     * The address.
     */
    ip: string;
    /**
     * 发出 ping 的运营商网络，由请求中的 `check_operator` 决定。
     *
     * Carrier whose network the ping was sent from, as requested in `check_operator`.
     */
    from_operator: string;
    /**
     * 丢包率；只 ping 一次，因此要么不丢，要么全丢。
     *
     * Packet loss (丢包率); only one ping is sent, so it is none or all.
     * @enum {string}
     */
    package_loss: "0%" | "100%";
    /**
     * ping 的耗时，带单位，例如 23.079ms。
     *
     * How long the ping took, with its unit, for example 23.079ms.
     */
    time?: string;
   }[];
   /**
    * 如返回则为 0。
    *
    * 0, if present.
    * @constant
    */
   errcode?: 0;
   /**
    * 与 errcode 一同返回。
    *
    * Present together with errcode.
    */
   errmsg?: string;
  };
  CancelCurrencyPayRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 用户的 IP 地址，如 1.1.1.1。
    *
    * The user's IP address, for example 1.1.1.1.
    */
   user_ip: string;
   /**
    * 传给 currency_pay 的 `order_id`。
    *
    * The `order_id` that was sent to currency_pay.
    */
   pay_order_id: string;
   /**
    * 退款单号，由你自行设定。
    *
    * Your refund number (退款单号).
    */
   order_id: string;
   /**
    * 退还的代币数量。
    *
    * Coins to give back (退款金额).
    */
   amount: number;
  };
  CancelCurrencyPayResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 退款单号，与请求一致。
    *
    * Number of the refund (退款订单号), as in the request.
    */
   order_id: string;
  };
  CancelLocalOrderRequest: {
   /**
    * 商家 ID，即配送公司分配的 appkey。
    *
    * Your id with the carrier (商家id): the appkey it gave you.
    */
   shopid: string;
   /**
    * 商家自己的订单号。
    *
    * Your own order number.
    */
   shop_order_id: string;
   /**
    * 快递公司 ID。
    *
    * Id of the carrier (快递公司ID).
    */
   delivery_id: string;
   /**
    * 配送公司的配送单号。顺丰同城必填。
    *
    * The carrier's delivery number (配送单id). Required for SF.
    */
   waybill_id?: string;
   /**
    * 取消原因：1 暂时不需要，2 价格不合适，3 订单有误、需重新下单，4 骑手取货不及时，5 骑手配送不及时，6 其他，须用 cancel_reason 说明。
    *
    * Reason (取消原因Id): 1 not needed now, 2 price, 3 wrong order, to be placed again, 4 rider late to
    * collect, 5 rider late to deliver, 6 other, which cancel_reason explains.
    * @enum {integer}
    */
   cancel_reason_id: 1 | 2 | 3 | 4 | 5 | 6;
   /**
    * 取消原因的文字说明，cancel_reason_id 为 6 时填写，否则为空。
    *
    * Reason in words (取消原因), for cancel_reason_id 6; otherwise empty.
    */
   cancel_reason: string;
   /**
    * 在配送公司登记的门店编号。闪送必填。
    *
    * Shop number registered with the carrier (门店编号). Required for Shansong.
    */
   shop_no?: string;
   /**
    * Format: password
    * 供配送公司校验的签名：将 shopid、shop_order_id 和配送公司的 AppSecret 依次拼接，取 SHA-1 的十六进制值。
    *
    * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
    * concatenated in that order.
    */
   delivery_sign: string;
  };
  CancelLocalOrderResponse: components["schemas"]["ImmediateDeliveryCancellation"];
  CancelOrderRequest: {
   /**
    * 下单用户；以 add_source 为 2 下的订单无需填写。
    *
    * The user of the order; not needed for one made with add_source 2.
    */
   openid?: string;
   /**
    * 快递公司 ID，由 getAllDelivery 返回。
    *
    * Id of the carrier (快递公司ID), from getAllDelivery.
    */
   delivery_id: string;
   /**
    * 快递公司的运单号。
    *
    * The carrier's number of the parcel (运单ID).
    */
   waybill_id: string;
   /**
    * 商家自己的订单号。
    *
    * Your own order number (订单 ID).
    */
   order_id: string;
  };
  CancelOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 快递公司自己的结果码，0 表示已取消；失败时与 errcode 一同返回。
    *
    * The carrier's own result (运力返回的错误码), 0 if it has cancelled; in a failure it is next to errcode.
    */
   delivery_resultcode?: number;
   /**
    * 快递公司的结果信息，结果码为 0 时为空。
    *
    * The carrier's message (运力返回的错误信息), empty with 0.
    */
   delivery_resultmsg?: string;
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
  CancelSubscribeContractRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * 解约原因。
    *
    * Reason (解约原因).
    */
   termination_reason: string;
   /**
    * 订阅道具 ID。
    *
    * Id of the subscription item (订阅道具id).
    */
   product_id: string;
   /**
    * 协议号，用户签约时由你传入。
    *
    * Your number of the contract (协议号), as given when the user signed.
    */
   out_contract_code: string;
  };
  CancelSubscribeContractResponse: components["schemas"]["Ok"];
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
  CancelkfadminRequest: {
   /**
    * 客服的 openid，即 getkflist 返回的 `kf_openid`。
    *
    * The agent's openid (客服openid): `kf_openid` from getkflist.
    * @example kfopenid1
    */
   kf_openid: string;
   /**
    * 客服子商户 ID，由 registerbusiness 返回；账号自己的客服不传。
    *
    * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
    * @example 1
    */
   business_id?: number | string;
  };
  CancelkfadminResponse: components["schemas"]["Ok"];
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
  CheckEncryptedDataRequest: {
   /**
    * 加密数据的 SHA-256，十六进制字符串。
    *
    * SHA-256 of the encrypted data, in hex.
    */
   encrypted_msg_hash: string;
  };
  CheckEncryptedDataResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 数据是否由微信生成。字段名沿用微信的拼写。
    *
    * Whether WeChat created the data (是否合法). The name is WeChat's spelling.
    */
   vaild: boolean;
   /**
    * 微信生成数据的时间，Unix 时间戳（秒）。
    *
    * When WeChat created the data, Unix seconds.
    */
   create_time?: number;
  };
  CheckSessionKeyRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
    */
   openid: string;
   /**
    * Format: password
    * 用户登录态签名，证明持有用户的 session_key：以 code2Session 返回的 session_key（Base64 字符串，不解码）为密钥，对空字符串计算 HMAC-SHA256，取十六进制。
    *
    * Proof of the user's session_key (用户登录态签名): HMAC-SHA256 of the empty string, keyed with the
    * session_key as code2Session gave it (the Base64 text, not decoded), in hex.
    * @example fefce01bfba4670c85b228e6ca2b493c90971e7c442f54fc448662eb7cd72509
    */
   signature: string;
   /**
    * 签名方法，只支持 `hmac_sha256`。
    *
    * Hash of the signature (签名方法); `hmac_sha256` is the only one.
    * @example hmac_sha256
    * @constant
    */
   sig_method: "hmac_sha256";
  };
  CheckSessionKeyResponse: components["schemas"]["Ok"];
  CheckrealnameinfoRequest: {
   /**
    * 用户在小程序中的 openid，该小程序须与申请权限时提供的一致。
    *
    * The user's id in the mini program that the permission was granted to.
    */
   openid: string;
   /**
    * 需要校验的姓名。
    *
    * Name to check (需要校验的姓名).
    */
   real_name: string;
   /**
    * 需要校验的证件号。
    *
    * Number of the document to check (需要校验的证件号).
    */
   cred_id: string;
   /**
    * 证件类型，目前仅支持 1（身份证）。
    *
    * Type of document; 1, the identity card (身份证), is the only one for now.
    * @default 1
    * @enum {string}
    */
   cred_type: "1";
   /**
    * 跳转回小程序时带回的 code。
    *
    * The code that came back to the mini program.
    */
   code: string;
  };
  CheckrealnameinfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 用户与姓名是否匹配：`V_OP_NA` 用户未实名，`V_OP_NM_MA` 匹配，`V_OP_NM_UM` 不匹配。有多个结果时以分号连接。
    *
    * Whether user and name belong together: `V_OP_NA` the user has no verified name, `V_OP_NM_MA` they
    * do, `V_OP_NM_UM` they do not. Several results are joined by semicolons.
    */
   verify_openid: string;
   /**
    * 姓名与证件号是否匹配：`V_NM_ID_MA` 匹配，`V_NM_ID_UM` 不匹配。`verify_openid` 为 `V_OP_NM_MA` 时返回。
    *
    * Whether name and document belong together: `V_NM_ID_MA` they do, `V_NM_ID_UM` they do not. Present
    * if `verify_openid` is `V_OP_NM_MA`.
    * @enum {string}
    */
   verify_real_name?: "V_NM_ID_MA" | "V_NM_ID_UM";
  };
  CityserviceGetmedrealnameRequest: {
   /**
    * 为用户提供服务的业务方的 AppID。
    *
    * AppID of the account that serves the user (业务方appid).
    */
   app_id: string;
   /**
    * 用户的 openid。
    *
    * The user's id (微信用户openid).
    */
   open_id: string;
   /**
    * 页面 URL 中的实名信息 code，有效期 10 分钟。
    *
    * The code from the page's URL (实名信息code), valid for 10 minutes.
    */
   wxmed_authcode: string;
  };
  CityserviceGetmedrealnameResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
   /**
    * 加密后的姓名和证件信息，Base64 编码。
    *
    * Name and document, encrypted (加密后的实名信息), Base64.
    */
   cipher_real_name: string;
   /**
    * 加密算法，默认 `AES_256_ECB_PKCS7Padding`。
    *
    * How it is encrypted (加密算法); `AES_256_ECB_PKCS7Padding` by default.
    */
   cipher_algorithm?: string;
   /**
    * 加密所用密钥的版本号，首个版本为 0。
    *
    * Which key it is encrypted with (加密key版本号); 0 is the first one.
    */
   key_version?: number;
   /**
    * 业务方的 AppID，与请求中的一致。
    *
    * AppID of the account, as in the request (业务方appid).
    */
   app_id?: string;
   /**
    * 用户的 openid，与请求中的一致。
    *
    * The user's id, as in the request (微信用户openid).
    */
   open_id?: string;
  };
  CityserviceGetmsgrelationRequest: {
   /**
    * 业务 ID，长辈就医为 130。可传字符串或数字。
    *
    * Id of the business (业务id), 130 for medical services for the elderly. As a string or a number.
    */
   business_id: number | string;
   /**
    * 用户的 openid。
    *
    * The user's id (微信用户openid).
    */
   open_id: string;
  };
  CityserviceGetmsgrelationResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
   /**
    * 成功时固定为 0。官方示例中 errcode 写作此名。
    *
    * Always 0 on success. The official example spells errcode like this.
    * @constant
    */
   err_code?: 0;
   /**
    * 固定为 `ok`。官方示例中 errmsg 写作此名。
    *
    * `ok`. The official example spells errmsg like this.
    */
   err_msg?: string;
   /**
    * 是否已开通：1 是，0 否。
    *
    * Whether it is switched on (是否订阅): 1 yes, 0 no.
    * @enum {integer}
    */
   is_subscribed: 0 | 1;
  };
  /**
   * 用户点击医疗助手消息后打开的页面：网页或小程序页面。`elder_redirect_page` 为适老化页面。
   *
   * The page that opens when the user taps a message of the medical assistant: a web page or a mini program page.
   * `elder_redirect_page` is the version for the elderly (适老化页面).
   */
  CityserviceRedirectPage: {
   /**
    * 页面路径类型：网页。
    *
    * Type of page (页面路径类型): an HTML page (网页).
    * @constant
    */
   page_type: "web";
   /**
    * 网页 URL，须在账号的业务域名下。
    *
    * URL of the page (网页网址), on a business domain of the account.
    */
   url: string;
  } | {
   /**
    * 页面路径类型：小程序页面。
    *
    * Type of page (页面路径类型): a mini program page (小程序).
    * @constant
    */
   page_type: "mini_program";
   /**
    * 小程序的 AppID，须与账号同主体。
    *
    * AppID of the mini program (小程序appid), which belongs to the same entity as the account.
    */
   app_id: string;
   /**
    * 小程序页面路径。
    *
    * Path of the page in the mini program (小程序路径).
    */
   fullpath: string;
  };
  CityserviceSendchannelmsgRequest: {
   /**
    * 消息子状态，即哪种消息，例如 1501001 预约挂号成功通知。
    *
    * Which message (消息子状态), for example 1501001: the booking has succeeded (预约挂号成功通知).
    */
   status: number;
   /**
    * 用户在公众号或小程序中的 openid。
    *
    * The user's id in the official account or mini program (用户openid).
    */
   open_id: string;
   /**
    * 业务方自行设定的就医订单号。
    *
    * Your number of the visit (订单ID).
    */
   order_id: string;
   /**
    * 业务方自行设定的消息标识，同一用户同一 `order_id` 下的每条消息不得重复。
    *
    * Your number of the message (消息唯一标识), different for each message of a user's `order_id`.
    */
   msg_id: string;
   /**
    * 已开通就医助手的公众号的 AppID。
    *
    * AppID of the official account that has the medical assistant (公众号appid).
    */
   app_id: string;
   /**
    * 固定为 150。
    *
    * Always 150 (固定值150).
    * @constant
    */
   business_id: 150;
   /**
    * 消息的业务字段，随 `status` 而不同。此处为 1501001 的字段。
    *
    * Content of the message (业务字段), depending on `status`. These are the fields of 1501001.
    */
   business_info?: {
    /**
     * 患者在该医院的就诊卡号。
     *
     * Number of the patient's card in this hospital (就诊卡号).
     */
    pat_hospital_id?: string;
    /**
     * 患者姓名。
     *
     * Name of the patient (用户姓名).
     */
    pat_name?: string;
    /**
     * 医生姓名；尚未分配医生时填医生级别，例如主治医生。
     *
     * Name of the doctor (医生姓名); if none is assigned yet, the rank, for example 主治医生.
     */
    doc_name?: string;
    /**
     * 科室名称，有楼栋、楼层的一并写上。
     *
     * Name of the department (科室名称), with building and floor if there are any.
     */
    department_name?: string;
    /**
     * 科室位置。
     *
     * Where the department is (科室位置).
     */
    department_location?: string;
    /**
     * 预约时间，例如 2023-06-07 10:30-11:00。
     *
     * When the appointment is (预约时间), for example 2023-06-07 10:30-11:00.
     */
    appointment_time?: string;
    /**
     * 就医须知。
     *
     * What the patient should know (就医须知).
     */
    memo?: string;
    redirect_page?: components["schemas"]["CityserviceRedirectPage"];
    elder_redirect_page?: components["schemas"]["CityserviceRedirectPage"];
   } & {
    [key: string]: unknown;
   };
  };
  CityserviceSendchannelmsgResponse: components["schemas"]["Ok"];
  CityserviceSendmsgdataRequest: {
   /**
    * 用户的 openid。
    *
    * The user's id (用户唯一标识).
    */
   openid: string;
   /**
    * 城市服务分配给公众号的模板 ID。
    *
    * Id of the template (模板id) that city services gave the account.
    */
   biz_template_id: string;
   /**
    * 结果页样式 ID；有结果页时必填，此时 `url` 也必填。
    *
    * Style of the result page (结果页样式id); required if there is one, and then `url` is required too.
    */
   result_page_style_id?: string;
   /**
    * 办事记录样式 ID；有办事记录时必填。
    *
    * Style of the entry in the user's affairs (办事记录样式id); required if there is one.
    */
   deal_msg_style_id?: string;
   /**
    * 页卡样式 ID；有页卡时必填。
    *
    * Style of the card (页卡样式id); required if there is one.
    */
   card_style_id?: string;
   /**
    * 订单号。订单号相同的办事记录会合并；每笔订单须使用不同的订单号。
    *
    * Number of the order (订单号). Entries in the user's affairs with the same number are merged; each order
    * needs its own number.
    */
   order_no: string;
   /**
    * 点击后的跳转链接，用于服务通知、结果页和待办提醒。
    *
    * Page that a tap opens (跳转链接), for the service notification, the result page and the reminder.
    */
   url?: string;
   /**
    * 模板数据，以关键词名为键。
    *
    * Values for the template (模板json数据), each under the name of its keyword.
    */
   data: {
    [key: string]: components["schemas"]["CityserviceTemplateValue"] | components["schemas"]["CityserviceTemplateValue"][];
   };
  };
  CityserviceSendmsgdataResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 结果页的 URL，用于替代自有的结果页；未传 `result_page_style_id` 时为空。
    *
    * URL of the result page, to be opened instead of your own; empty without `result_page_style_id`.
    */
   result_page_url: string;
  };
  /**
   * 城市服务模板中一个关键词的取值。
   *
   * Value of one keyword in a city service template.
   */
  CityserviceTemplateValue: {
   /**
    * 展示的文本。
    *
    * The text that is shown.
    */
   value: string;
   /**
    * 文本颜色，例如 `#173177`；仅服务通知使用。
    *
    * Its colour, for example `#173177`; only service notifications use it.
    */
   color?: string;
  };
  /**
   * 所请求的页面，字段随 `page_type` 而不同。
   *
   * The requested page, with the fields of its `page_type`.
   */
  CityserviceservicehomepathRequest: {
   /**
    * 页面类型：服务主页。
    *
    * Which page (获取城市服务路径类型): the page of a service (服务主页).
    * @constant
    */
   page_type: 0;
   /**
    * 跳转来源渠道：0 公众号，1 小程序，2 短信，3 其他，5 厂商。
    *
    * Where the user comes from (跳转来源渠道): 0 official account (公众号), 1 mini program (小程序), 2
    * text message (短信), 3 other (其他), 5 phone maker (厂商).
    * @enum {integer}
    */
   src_channel: 0 | 1 | 2 | 3 | 5;
   /**
    * 服务 ID。
    *
    * Id of the service (服务id).
    */
   service_id: number;
   /**
    * 透传给服务的参数，值为字符串，内容是 JSON 数组，最多 10 个对象，每个对象含 `key` 和 `value`，均为字符串，key 不得重复。key 为 `city` 时表示用户所在城市。
    *
    * Parameters to pass on to the service (透传参数), a string that holds a JSON array of up to 10 objects
    * with `key` and `value`, both strings, no duplicate keys. The key `city` names the user's city.
    */
   params: string;
   /**
    * 用户所在城市的 ID，使用腾讯内部的编码。
    *
    * Id of the user's city in Tencent's own numbering (用户所在城市id).
    */
   city_id?: string;
   /**
    * 获取网页链接（h5 URL）时传 1；用于 OpenSDK 时不传。
    *
    * Send 1 for the URL of a web page (h5 URL); leave it out for the OpenSDK.
    */
   need_path_type?: number;
   /**
    * 获取网页链接（h5 URL）时传 2；用于 OpenSDK 时不传。
    *
    * Send 2 for the URL of a web page (h5 URL); leave it out for the OpenSDK.
    */
   device_type?: number;
  } | {
   /**
    * 页面类型：城市服务首页。
    *
    * Which page (获取城市服务路径类型): the home page of city services (首页).
    * @constant
    */
   page_type: 1;
   /**
    * 跳转来源渠道：0 公众号，1 小程序，2 短信，3 其他，5 厂商。
    *
    * Where the user comes from (跳转来源渠道): 0 official account (公众号), 1 mini program (小程序), 2
    * text message (短信), 3 other (其他), 5 phone maker (厂商).
    * @enum {integer}
    */
   src_channel: 0 | 1 | 2 | 3 | 5;
   /**
    * 城市名称，以地级市为准，例如广州。
    *
    * Name of the city (城市名称), of prefecture level, for example 广州.
    */
   city_name: string;
   /**
    * 获取网页链接（h5 URL）时传 1；用于 OpenSDK 时不传。
    *
    * Send 1 for the URL of a web page (h5 URL); leave it out for the OpenSDK.
    */
   need_path_type?: number;
   /**
    * 获取网页链接（h5 URL）时传 2；用于 OpenSDK 时不传。
    *
    * Send 2 for the URL of a web page (h5 URL); leave it out for the OpenSDK.
    */
   device_type?: number;
  } | {
   /**
    * 页面类型：专题页。
    *
    * Which page (获取城市服务路径类型): a topic page (专题页).
    * @constant
    */
   page_type: 3;
   /**
    * 跳转来源渠道：0 公众号，1 小程序，2 短信，3 其他，5 厂商。
    *
    * Where the user comes from (跳转来源渠道): 0 official account (公众号), 1 mini program (小程序), 2
    * text message (短信), 3 other (其他), 5 phone maker (厂商).
    * @enum {integer}
    */
   src_channel: 0 | 1 | 2 | 3 | 5;
   /**
    * 城市名称，以地级市为准，例如广州。
    *
    * Name of the city (城市名称), of prefecture level, for example 广州.
    */
   city_name: string;
   /**
    * 专题页名称。
    *
    * Name of the topic page (专题页名称).
    */
   content_name: string;
   /**
    * 获取网页链接（h5 URL）时传 1；用于 OpenSDK 时不传。
    *
    * Send 1 for the URL of a web page (h5 URL); leave it out for the OpenSDK.
    */
   need_path_type?: number;
   /**
    * 获取网页链接（h5 URL）时传 2；用于 OpenSDK 时不传。
    *
    * Send 2 for the URL of a web page (h5 URL); leave it out for the OpenSDK.
    */
   device_type?: number;
  } | {
   /**
    * 页面类型：服务列表页。
    *
    * Which page (获取城市服务路径类型): a list of services (服务列表页).
    * @constant
    */
   page_type: 5;
   /**
    * 跳转来源渠道：0 公众号，1 小程序，2 短信，3 其他，5 厂商。
    *
    * Where the user comes from (跳转来源渠道): 0 official account (公众号), 1 mini program (小程序), 2
    * text message (短信), 3 other (其他), 5 phone maker (厂商).
    * @enum {integer}
    */
   src_channel: 0 | 1 | 2 | 3 | 5;
   /**
    * 城市名称，以地级市为准，例如广州。
    *
    * Name of the city (城市名称), of prefecture level, for example 广州.
    */
   city_name: string;
   /**
    * 附加参数，指定列表的内容。
    *
    * What the list should contain (附加参数).
    */
   ext_params: {
    /**
     * 参数名；指定列表标签时为 `keyword`。
     *
     * Name of the parameter; for the label of the list it is `keyword`.
     */
    key: string;
    /**
     * 参数值；`keyword` 的值为服务列表名称，即城市服务的标签名称。
     *
     * Its value; for `keyword` the label of city services that the list is about
     * (服务列表名称).
     */
    value: string;
   }[];
   /**
    * 获取网页链接（h5 URL）时传 1；用于 OpenSDK 时不传。
    *
    * Send 1 for the URL of a web page (h5 URL); leave it out for the OpenSDK.
    */
   need_path_type?: number;
   /**
    * 获取网页链接（h5 URL）时传 2；用于 OpenSDK 时不传。
    *
    * Send 2 for the URL of a web page (h5 URL); leave it out for the OpenSDK.
    */
   device_type?: number;
  };
  CityserviceservicehomepathResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * `ok` 或「成功」。
    *
    * `ok` or 成功.
    */
   errmsg: string;
   /**
    * 页面路径。
    *
    * Path of the page (结果路径).
    */
   path: string;
   /**
    * 页面类型，打开页面时使用。
    *
    * Type of page (类型), needed to open it.
    */
   business_type?: string;
   /**
    * 小程序的 AppID；page_type 为 5 时返回。
    *
    * AppID of the mini program (小程序 id); for page_type 5.
    */
   app_id?: string;
   /**
    * 小程序的原始 ID，形如 `gh_...`；page_type 为 5 时返回。
    *
    * Original id of the mini program (原始id), `gh_...`; for page_type 5.
    */
   username?: string;
   /**
    * 路径的参数；page_type 为 0 时返回。
    *
    * Parameters of the path (path的参数); for page_type 0.
    */
   query_string?: string;
  };
  ClearApiQuotaRequest: {
   /**
    * 接口路径，保留开头的斜杠，不含域名。
    *
    * Path of the operation, with its leading slash and without the host.
    */
   cgi_path: string;
  };
  ClearApiQuotaResponse: components["schemas"]["Ok"];
  ClearQuotaByAppSecretRequest: {
   /**
    * 要清零的账号的 AppID。
    *
    * AppID of the account to reset.
    * @example wx448f04719cd48f69
    */
   appid: string;
   /**
    * Format: password
    * 账号的 AppSecret。
    *
    * The account's AppSecret.
    * @example APPSECRET
    */
   appsecret: string;
  };
  ClearQuotaByAppSecretResponse: components["schemas"]["Ok"];
  ClearQuotaRequest: {
   /**
    * 要清零的账号的 AppID，即 token 所属的账号。
    *
    * AppID of the account to reset, the one that the token belongs to.
    */
   appid: string;
  };
  ClearQuotaResponse: components["schemas"]["Ok"];
  CloseB2bOrderRequest: {
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
   /**
    * 商户订单号。与 `order_id` 二选一。
    *
    * Your order number (商户订单号). This or `order_id`.
    */
   out_trade_no?: string;
   /**
    * B2b 支付订单号，由微信生成。与 `out_trade_no` 二选一。
    *
    * WeChat's order number (B2b支付订单号). This or `out_trade_no`.
    */
   order_id?: string;
  } & ({
   out_trade_no: string;
  } | {
   order_id: string;
  });
  CloseB2bOrderResponse: components["schemas"]["Ok"];
  /**
   * 云开发扩展即将上传的文件。
   *
   * Files about to be uploaded for an extension of cloud development.
   */
  CloudbaseExtensionUpload: {
   /**
    * 待上传的文件列表。
    *
    * The files (待上传的文件列表).
    */
   ExtensionFiles: {
    /**
     * 文件类型：`FUNCTION` 云函数代码，`STATIC` 静态网站代码，`SMS` 短信列表。
     *
     * Type of file (文件类型): `FUNCTION` for code of a cloud function, `STATIC` for code of the static website,
     * `SMS` for a list of text messages.
     * @enum {string}
     */
    FileType: "FUNCTION" | "STATIC" | "SMS";
    /**
     * 文件名，最长 24 个字符。
     *
     * Name of the file (文件名), up to 24 characters.
     */
    FileName: string;
   }[];
  };
  /**
   * 云数据库查询结果的分页信息。
   *
   * Paging information of a cloud database result (分页信息).
   */
  CloudbasePager: {
   /**
    * 偏移，即本页之前跳过的记录数。
    *
    * Number of records skipped before the page (偏移).
    */
   Offset: number;
   /**
    * 每页最多返回的记录数。
    *
    * Maximum number of records per page (单次查询限制).
    */
   Limit: number;
   /**
    * 符合查询条件的记录总数。
    *
    * Total number of matching records (符合查询条件的记录总数).
    */
   Total: number;
  };
  /**
   * 事件，字段随 `report_action` 而定。
   *
   * The event, with the fields of its `report_action`.
   */
  CloudbaseReportAPIRequest: {
   /**
    * 上报动作：短信已发送。
    *
    * What is reported (上报动作): messages are sent.
    * @constant
    */
   report_action: "sendSmsTask";
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境 ID).
    */
   env_id: string;
   /**
    * 活动 ID。
    *
    * Id of the campaign (活动 ID).
    */
   activity_id: string;
   /**
    * 任务 ID。
    *
    * Id of the task (任务 ID).
    */
   task_id: string;
   /**
    * 下发短信的手机号数量，字符串形式的整数。
    *
    * How many numbers got a message (下发手机号数量), an integer as a string.
    */
   phone_count: string;
  } | {
   /**
    * 上报动作：页面被打开。
    *
    * What is reported (上报动作): the page was opened.
    * @constant
    */
   report_action: "openH5";
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境 ID).
    */
   env_id: string;
   /**
    * 活动 ID。
    *
    * Id of the campaign (活动 ID).
    */
   activity_id: string;
   /**
    * 渠道 ID；云开发 CMS 使用 `_cms_sms_`。
    *
    * Id of the channel (渠道 ID); `_cms_sms_` for the content manager of cloud development
    * (云开发 CMS).
    */
   channel_id: string;
   /**
    * 会话 ID。
    *
    * Id of the session (会话 ID).
    */
   session_id: string;
  };
  CloudbaseReportAPIResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 官方示例中为空。
    *
    * Empty in the official example.
    */
   errmsg: string;
  };
  /**
   * 要查询哪些短信。
   *
   * Which text messages to look up.
   */
  CloudbaseSmsQuery: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境 ID).
    */
   EnvId: string;
   /**
    * 开始日期，格式 yyyy-mm-dd，例如 2021-01-01；最早为 2 个月前。
    *
    * First day, as yyyy-mm-dd (开始日期), for example 2021-01-01; 2 months ago at the earliest.
    */
   StartDate: string;
   /**
    * 结束日期，格式 yyyy-mm-dd。
    *
    * Last day, as yyyy-mm-dd (结束日期).
    */
   EndDate: string;
   /**
    * 只查发往该手机号的短信。
    *
    * Only messages to this phone number (电话号码).
    */
   Mobile?: string;
   /**
    * 只查该任务的短信，即 createSendSmsTask 返回的查询 ID。
    *
    * Only messages of this task (查询ID), from createSendSmsTask.
    */
   QueryId?: string;
   /**
    * 页码，从 1 开始。
    *
    * Page, counted from 1 (页码).
    */
   PageNumber?: number;
   /**
    * 每页最多返回的记录数。
    *
    * Maximum number of records per page (每页条目数).
    */
   PageSize?: number;
  };
  /**
   * 一条已发送的短信。
   *
   * A text message that was sent.
   */
  CloudbaseSmsRecord: {
   /**
    * 手机号码，前面带 +86。
    *
    * Phone number (手机号码), with +86 in front.
    */
   Mobile: string;
   /**
    * 短信内容，包括签名和链接。
    *
    * Text of the message (短信内容), signature and link included.
    */
   Content: string;
   /**
    * 短信内容的字符数。
    *
    * Length of the text in characters (短信内容长度).
    */
   ContentSize: number;
   /**
    * 计费条数。
    *
    * Number of messages charged (计费条数).
    */
   Fee: number;
   /**
    * 发送时间，格式 yyyy-mm-dd hh:mm:ss，时区 Asia/Shanghai。
    *
    * When it was sent (发送时间), as yyyy-mm-dd hh:mm:ss in Asia/Shanghai.
    */
   CreateTime: string;
   /**
    * 用户接收时间，格式 yyyy-mm-dd hh:mm:ss，时区 Asia/Shanghai。
    *
    * When the phone received it (用户接收时间), as yyyy-mm-dd hh:mm:ss in Asia/Shanghai.
    */
   ReceivedTime?: string;
   /**
    * 是否送达：`sent` 成功，`error` 失败。
    *
    * Whether it arrived: `sent` (成功) or `error` (失败).
    * @enum {string}
    */
   Status: "sent" | "error";
   /**
    * 对状态的文字说明。
    *
    * The status in words (备注).
    */
   Remarks?: string;
  };
  /**
   * 一页已发送的短信。
   *
   * A page of text messages that were sent.
   */
  CloudbaseSmsRecords: {
   /**
    * 本页的短信发送记录。
    *
    * The messages on the page (发送记录列表).
    */
   SmsRecords: components["schemas"]["CloudbaseSmsRecord"][];
   /**
    * 短信总数。
    *
    * Total number of messages (记录总数).
    */
   TotalCount: number;
   /**
    * 请求的唯一 ID；向微信询问该请求时请提供。
    *
    * Id of the request (唯一请求 ID); quote it when you ask WeChat about the request.
    */
   RequestId: string;
  };
  /**
   * 短信营销统计的查询条件。
   *
   * What the figures of text message campaigns should cover (查询条件).
   */
  CloudbaseStatisticsCondition: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境 ID).
    */
   env_id?: string;
   /**
    * 活动 ID。
    *
    * Id of the campaign (活动 ID).
    */
   activity_id?: string;
   /**
    * 概览是否按渠道划分：`0` 否，`1` 是。查询概览时必填。
    *
    * Whether the overview is split by channel (是否按渠道划分): `0` no, `1` yes. Required for the overview.
    * @enum {string}
    */
   by_channel_id?: "0" | "1";
   /**
    * 渠道 ID；云开发的内容管理为 `_cms_sms_`。查询转化和实时数据时必填。
    *
    * Id of the channel (渠道 ID); `_cms_sms_` for the content manager of cloud development. Required for conversion and
    * real time.
    */
   channel_id?: string;
   /**
    * 实时数据统计的行为：`h5` 打开页面，`wxapp` 跳转小程序。查询实时数据时必填。
    *
    * What the real-time figures count (行为数据): `h5` openings of the page, `wxapp` jumps into the mini program.
    * Required for real time.
    * @enum {string}
    */
   act_type?: "h5" | "wxapp";
  };
  /**
   * 扩展的一个文件的上传位置。
   *
   * Where to upload one file of an extension.
   */
  CloudbaseUploadFile: {
   /**
    * 文件上传后的 URL，例如供 createSendSmsTask 使用。
    *
    * URL of the file once it is uploaded (模板里使用的地址), for example for createSendSmsTask.
    */
   CodeUri: string;
   /**
    * 临时签名 URL，用 PUT 上传文件。
    *
    * Temporary signed URL to upload to with PUT (上传文件的临时地址).
    */
   UploadUrl: string;
   /**
    * Format: password
    * 用来加密文件的自定义密钥；文件不加密时为空。须保密。
    *
    * Key to encrypt the file with (自定义密钥); empty if the file is not encrypted. A secret.
    */
   CustomKey: string;
   /**
    * 文件大小上限，单位 MB。上传前先检查：超出的文件会被微信删除。
    *
    * Maximum size of the file, in megabytes (文件大小限制). Check it before the upload: WeChat deletes larger files.
    */
   MaxSize: number;
  };
  /**
   * 扩展的各个文件的上传位置。
   *
   * Where to upload the files of an extension.
   */
  CloudbaseUploadInfo: {
   /**
    * 待上传文件的信息，每个文件一项。
    *
    * One entry per file (待上传文件的信息数组).
    */
   FilesData: components["schemas"]["CloudbaseUploadFile"][];
   /**
    * 请求的唯一 ID；向微信询问该请求时请提供。
    *
    * Id of the request (唯一请求 ID); quote it when you ask WeChat about the request.
    */
   RequestId: string;
  };
  Code2SessionRequest: {
   /**
    * 小程序的 AppID。
    *
    * The mini program's AppID.
    * @example wx448f04719cd48f69
    */
   appid: string;
   /**
    * Format: password
    * 小程序的 AppSecret。
    *
    * The mini program's AppSecret.
    * @example APPSECRET
    */
   secret: string;
   /**
    * `wx.login` 返回的登录 code。
    *
    * The code from `wx.login`.
    * @example JSCODE
    */
   js_code: string;
   /**
    * 固定为 `authorization_code`。
    *
    * Always `authorization_code`.
    * @example authorization_code
    * @constant
    */
   grant_type: "authorization_code";
  };
  Code2SessionResponse: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * Format: password
    * 用户的 session_key，Base64；用于解密和验签前端传来的数据。敏感信息，须保密。
    *
    * Session key (会话密钥), Base64; decrypts and verifies what the front end passes on. A secret.
    */
   session_key: string;
   /**
    * 用户的 unionid，在同一微信开放平台账号下的所有应用中相同；小程序绑定了开放平台账号才返回。
    *
    * The user's id across all apps of one WeChat Open Platform account; only present if the mini program is bound to one.
    */
   unionid?: string;
   /**
    * 如返回则为 0。
    *
    * 0, if present.
    * @constant
    */
   errcode?: 0;
   /**
    * 与 errcode 一同返回。
    *
    * Present together with errcode.
    */
   errmsg?: string;
  };
  CommitUploadRequest: {
   /**
    * 本次分片上传的 ID，由 applyUpload 返回。
    *
    * Id of the upload (一次分片上传的唯一标识), from applyUpload.
    */
   upload_id: string;
   /**
    * 视频的全部分片，按编号升序排列。
    *
    * All parts of the video, by ascending number.
    */
   media_part_infos: components["schemas"]["DramaUploadPart"][];
   /**
    * 封面图的全部分片，按编号升序排列。
    *
    * All parts of the cover picture, by ascending number.
    */
   cover_part_infos?: components["schemas"]["DramaUploadPart"][];
  };
  CommitUploadResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 媒资文件 ID。
    *
    * Id of the stored file (媒体文件id).
    */
   media_id: number;
  };
  CommocrRequest: {
   /**
    * Format: uri
    * 图片 URL，由微信下载。与文件 `img` 二选一。
    *
    * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
    * @example https://example.com/img.jpg
    */
   img_url?: string;
   /**
    * Format: binary
    * 图片文件，小于 2 MB。与 `img_url` 二选一。
    *
    * The picture (图片文件), under 2 MB. Send either this or `img_url`.
    */
   img?: Upload;
  };
  CommocrResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 识别结果，每段文字一项。
    *
    * The pieces of text (识别结果).
    */
   items: {
    /**
     * 文字内容。
     *
     * The text.
     */
    text: string;
    pos: components["schemas"]["OcrCorners"];
   }[];
   img_size: components["schemas"]["OcrImageSize"];
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
   media_id_list?: string[] | string;
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
   history?: components["schemas"]["ComplaintCallbackHistory"][] | components["schemas"]["ComplaintCallbackHistory"];
  };
  /**
   * 交易类投诉有了新消息，XML 格式。
   *
   * News about a complaint on a trade (交易类投诉), in the XML format.
   */
  ComplaintCallbackXmlMessage: {
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
    * JSON 格式中位于顶层的字段。
    *
    * The fields that are at the top level in JSON.
    */
   BussiCallBackInfo: {
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
     * 投诉进度，每条对应一个 `<history>`。
     *
     * Steps of the complaint (投诉进度), one `<history>` per step.
     */
    history?: components["schemas"]["ComplaintCallbackHistory"][];
   };
  };
  CompleteComplaintRequest: {
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 投诉 ID，取自 get_complaint_list。
    *
    * Id of the complaint (投诉id), from get_complaint_list.
    */
   complaint_id: string;
  };
  CompleteComplaintResponse: components["schemas"]["Ok"];
  ConfirmCompromiseRequest: {
   /**
    * 评价 ID。
    *
    * Id of the comment (评价id).
    */
   commentId: string;
   /**
    * 和解凭证图片，每项为已上传素材的 media ID。
    *
    * Pictures as proof, each a media id of uploaded material (素材).
    */
   picList: string[];
   /**
    * 和解内容，文字说明。
    *
    * The agreement in words.
    */
   content: string;
  };
  ConfirmCompromiseResponse: components["schemas"]["TradeCommentResult"];
  CreateActivityIdRequest: {
   /**
    * 唯一可分享该私密消息的用户，用 unionid 指定。
    *
    * The one user who may share the private message, by unionid.
    * @example oHAUs6LSuwgHq-mlnFrffKXw3QYM
    */
   unionid?: string;
   /**
    * 唯一可分享该私密消息的用户，用 openid 指定。
    *
    * The one user who may share the private message, by openid.
    * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
    */
   openid?: string;
  };
  CreateActivityIdResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
   /**
    * 动态消息的 ID。
    *
    * Id of the message (动态消息的 ID).
    */
   activity_id: string;
   /**
    * ID 的过期时间，Unix 时间戳（秒）；默认为 24 小时后。
    *
    * When the id expires (过期时间戳), Unix seconds; 24 hours from now by default.
    */
   expiration_time: number;
  };
  CreateBookRequest: {
   /**
    * 作品名，例如斗破苍穹，1 到 30 个字符。
    *
    * Title (作品名), for example 斗破苍穹, 1 to 30 characters.
    */
   title: string;
   /**
    * 作品简介，1 到 500 个字符。
    *
    * Summary (作品简介), 1 to 500 characters.
    */
   intro: string;
   /**
    * 封面图，为用 uploadTempMedia 上传 jpg、jpeg 或 png 图片得到的 media_id；以 600 × 800 像素为佳。
    *
    * Cover (封面图): a media_id from uploadTempMedia of a jpg, jpeg or png; 600 by 800 pixels is best.
    */
   cover_media_id: string;
   /**
    * 作者名，1 到 100 个字符。
    *
    * Author (作者名), 1 to 100 characters.
    */
   author: string;
   /**
    * 一级类型 ID；可选值见官方文档链接的「小说作品类型」。
    *
    * First-level category (一级类型id); the docs link the list of categories (小说作品类型).
    */
   first_category_id: number;
   /**
    * 二级类型 ID。
    *
    * Second-level category (二级类型id).
    */
   second_category_id: number;
   /**
    * 三级类型 ID。
    *
    * Third-level category (三级类型id).
    */
   third_category_id: number;
   /**
    * 完结状态：1 连载中，2 已完结。
    *
    * Whether it is finished (完结状态): 1 still being written (连载中), 2 finished (已完结).
    * @enum {integer}
    */
   complete_status: 1 | 2;
   /**
    * 提供方作品主键，自行设定，用于避免重复，不超过 255 个字节。主键已存在时，微信会拒绝。
    *
    * Your own key of the novel (提供方作品主键), which prevents duplicates, 255 bytes at most. WeChat refuses a key that already exists.
    */
   original_id?: string;
   /**
    * 章节排序方式：0 追加，1 按 seq 递增。
    *
    * Order of the chapters (章节排序方式): 0 appended (追加), 1 by ascending seq (seq递增).
    * @default 0
    * @enum {integer}
    */
   chapter_order_method?: 0 | 1;
   /**
    * 自定义信息，不超过 128 个字节。
    *
    * Your own text (自定义信息), 128 bytes at most.
    */
   custom_info?: string;
   /**
    * 题材关键词，最多 3 个，每个 1 到 4 个字符。
    *
    * Subject keywords (题材关键词), 3 at most, each 1 to 4 characters.
    */
   keyword_list?: string[];
   /**
    * 精彩片段，取自作品本身，400 到 1000 个字符。
    *
    * Highlight (精彩片段), 400 to 1000 characters from the novel itself.
    */
   awesome_paragraph?: string;
  };
  CreateBookResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 作品 ID，长度不定，不超过 64 个字节。
    *
    * Id of the novel (作品id), of varying length, 64 bytes at most.
    */
   book_id: string;
  };
  CreateChapterRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   chapter: components["schemas"]["NovelChapterDraft"];
  };
  CreateChapterResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 章节 ID，长度不定，不超过 64 个字节。
    *
    * Id of the chapter (章节id), of varying length, 64 bytes at most.
    */
   chapter_id: string;
  };
  CreateFundsBillRequest: {
   /**
    * 充值金额，单位为分，大于 0。
    *
    * Amount to charge, in fen, over 0.
    */
   transfer_amount: number;
   /**
    * 充值账户的 uid，取自 query_transfer_account。
    *
    * Uid of the account, from query_transfer_account.
    */
   transfer_account_uid: number;
   /**
    * 充值账户的名称。
    *
    * Name of the account.
    */
   transfer_account_name: string;
   /**
    * 充值账户所属服务商的 ID。
    *
    * Id of the account's agency (服务商).
    */
   transfer_account_agency_id: number;
   /**
    * 本次充值的 ID，由你自行设定，最多 1024 个字符。
    *
    * Your id of this charge, up to 1024 characters.
    */
   request_id: string;
   /**
    * 所用广告金的结算周期开始时间，Unix 时间戳（秒）。
    *
    * Start of the settlement period of the funds used, Unix seconds.
    */
   settle_begin: number;
   /**
    * 所用广告金的结算周期结束时间，Unix 时间戳（秒）。
    *
    * End of the settlement period of the funds used, Unix seconds.
    */
   settle_end: number;
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 是否授权广告数据：0 否，1 是。
    *
    * Whether you grant access to the advertising data: 0 no, 1 yes.
    * @enum {integer}
    */
   authorize_advertise: 0 | 1;
   /**
    * 广告金类型：0 通用赠送，1 广告激励，2 定向激励。
    *
    * Type of the funds: 0 a general gift (通用赠送), 1 a reward for advertising (广告激励), 2 a directed reward
    * (定向激励).
    * @enum {integer}
    */
   fund_type: 0 | 1 | 2;
  };
  CreateFundsBillResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 充值单 ID。
    *
    * Id of the charge (充值单id).
    */
   bill_id: string;
  };
  CreateIotGroupIdRequest: {
   /**
    * 该类型下的某个设备型号 ID。
    *
    * Id of a model of that type (设备型号的唯一标识).
    */
   model_id: string;
   /**
    * 设备组名称，UTF-8 编码 1 到 32 字节；创建后不可修改。
    *
    * Name of the group (设备组的名称), 1 to 32 bytes in UTF-8; it cannot be changed later.
    */
   group_name: string;
  };
  CreateIotGroupIdResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 设备组 ID。
    *
    * Id of the group (设备组的唯一标识).
    */
   group_id: string;
  };
  CreateProfitSharingOrderRequest: {
   /**
    * 子商户号。
    *
    * Merchant number (子商户id).
    */
   mchid: string;
   /**
    * 支付单的商户订单号。
    *
    * Your order number (支付单id).
    */
   out_trade_no: string;
   /**
    * 分账金额，单位为分；不超过订单金额。
    *
    * The share (分账费用), in fen; at most the order's amount.
    */
   profit_fee: number;
   /**
    * 分账接收方类型，与传给 addProfitSharingAccount 的一致：`PAYEE_TYPE_EXTERNAL_USER` 用户，`PAYEE_TYPE_EXTERNAL_MERCHANT` 商户。
    *
    * Type of the receiver (分账接收方类型), as sent to addProfitSharingAccount: `PAYEE_TYPE_EXTERNAL_USER` a user,
    * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant.
    * @enum {string}
    */
   receiver_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
   /**
    * 分账接收方账号，即传给 addProfitSharingAccount 的 `payee_id`。
    *
    * The receiver (分账接收方账号), `payee_id` as sent to addProfitSharingAccount.
    */
   receiver_account: string;
  };
  CreateProfitSharingOrderResponse: components["schemas"]["Ok"];
  CreateQRCodeRequest: {
   /**
    * 扫码进入的小程序页面路径，可带查询参数：1 至 128 个字符。查询参数名 `scancode_time` 为系统保留。小游戏可只传查询参数，例如 `?foo=bar`，用 `wx.getLaunchOptionsSync` 读取。
    *
    * Page to open, with its query (扫码进入的小程序页面路径): 1 to 128 characters. The query parameter `scancode_time`
    * is reserved. A mini game may send only the query, such as `?foo=bar`, and read it with
    * `wx.getLaunchOptionsSync`.
    */
   path: string;
   /**
    * 二维码的宽度，单位像素，280 至 1280。
    *
    * Width of the picture in pixels (二维码的宽度), 280 to 1280.
    * @default 430
    */
   width?: number;
  };
  CreateRoomRequest: {
   /**
    * 直播间名称，6 到 34 个字符；一个汉字算 2 个字符（即 3 到 17 个汉字）。
    *
    * Name of the room (直播间名字), 6 to 34 characters; a Chinese character counts as 2 (3 to 17 汉字).
    */
   name: string;
   /**
    * 背景图，填 uploadTempMedia 返回的 media ID，获取后 3 天内有效。建议 1080 × 1920 像素，不超过 2 MB。
    *
    * Background picture (背景图): a media id from uploadTempMedia, less than 3 days old. 1080 by 1920
    * pixels is best, 2 MB at most.
    */
   coverImg: string;
   /**
    * 计划开始时间，Unix 时间戳（秒），须在当前时间 10 分钟之后、6 个月之内。
    *
    * Planned start (计划开始时间), Unix seconds, between 10 minutes and 6 months from now.
    */
   startTime: number;
   /**
    * 计划结束时间，Unix 时间戳（秒），须在 `startTime` 之后 30 分钟到 24 小时之间。
    *
    * Planned end (计划结束时间), Unix seconds, 30 minutes to 24 hours after `startTime`.
    */
   endTime: number;
   /**
    * 主播昵称，4 到 30 个字符；一个汉字算 2 个字符（即 2 到 15 个汉字）。
    *
    * Name of the host (主播昵称), 4 to 30 characters; a Chinese character counts as 2 (2 to 15 汉字).
    */
   anchorName: string;
   /**
    * 主播微信号，须已在微信的「小程序直播」小程序中完成实名认证。
    *
    * WeChat id of the host (主播微信号), who must have verified their identity in WeChat's mini program
    * 小程序直播.
    */
   anchorWechat: string;
   /**
    * 主播副号的微信号，须同样完成实名认证。
    *
    * WeChat id of the host's second account (主播副号微信号), verified in the same way.
    */
   subAnchorWechat?: string;
   /**
    * 创建者微信号。传入则仅创建者、管理员、超级管理员和主播可见该直播间；不传则所有成员可见。
    *
    * WeChat id of the creator (创建者微信号). If sent, only the creator, administrators and the host see
    * the room; otherwise all members do.
    */
   createrWechat?: string;
   /**
    * 分享卡片的图片，填 uploadTempMedia 返回的 media ID，获取后 3 天内有效。建议 800 × 640 像素，不超过 1 MB。
    *
    * Picture of shared cards (分享图): a media id from uploadTempMedia, less than 3 days old. 800 by 640
    * pixels is best, 1 MB at most.
    */
   shareImg: string;
   /**
    * 购物直播频道的封面图，填 uploadTempMedia 返回的 media ID，获取后 3 天内有效。建议 800 × 800 像素，不超过 100 KB。
    *
    * Cover in WeChat's shopping live channel (购物直播频道封面图): a media id from uploadTempMedia, less
    * than 3 days old. 800 by 800 pixels is best, 100 KB at most.
    */
   feedsImg: string;
   /**
    * 是否允许官方收录该直播间：1 是，0 否。
    *
    * Whether WeChat may list the room in its channel (官方收录): 1 yes, 0 no.
    * @default 1
    * @enum {integer}
    */
   isFeedsPublic?: 0 | 1;
   /**
    * 直播间类型：0 手机直播，1 推流，见 getPushUrl。
    *
    * Source of the stream (直播间类型): 0 a phone (手机直播), 1 a pushed stream (推流), see getPushUrl.
    * @enum {integer}
    */
   type: 0 | 1;
   /**
    * 点赞：0 开启，1 关闭（隐藏点赞按钮）。开播后不可再开启。
    *
    * Likes (点赞): 0 on, 1 off (the button is hidden). Cannot be switched on once the stream has started.
    * @enum {integer}
    */
   closeLike: 0 | 1;
   /**
    * 货架：0 开启，1 关闭（隐藏货架）。开播后不可再开启。
    *
    * Product shelf (货架): 0 on, 1 off (it is hidden). Cannot be switched on once the stream has started.
    * @enum {integer}
    */
   closeGoods: 0 | 1;
   /**
    * 评论：0 开启，1 关闭（隐藏评论入口）。开播后不可再开启。
    *
    * Comments (评论): 0 on, 1 off (the entry is hidden). Cannot be switched on once the stream has started.
    * @enum {integer}
    */
   closeComment: 0 | 1;
   /**
    * 回放：0 开启，1 关闭。开播后可以开启。
    *
    * Replay (回放): 0 on, 1 off. Can be switched on once the stream has started.
    * @default 1
    * @enum {integer}
    */
   closeReplay?: 0 | 1;
   /**
    * 分享：0 开启，1 关闭。开播后不可修改。
    *
    * Sharing (分享): 0 on, 1 off. Cannot be changed once the stream has started.
    * @default 0
    * @enum {integer}
    */
   closeShare?: 0 | 1;
   /**
    * 客服：0 开启，1 关闭。开播后可以开启。
    *
    * Customer service (客服): 0 on, 1 off. Can be switched on once the stream has started.
    * @default 1
    * @enum {integer}
    */
   closeKf?: 0 | 1;
  };
  CreateRoomResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * 新直播间的 ID。
    *
    * The new room's id (房间ID).
    */
   roomId: number;
   /**
    * 「小程序直播」的小程序码，主播在其中完成实名认证。主播尚未认证时，接口返回错误码 300036，失败的响应中有此字段。
    *
    * Mini program code of 小程序直播, in which the host verifies their identity (实名认证). If the host
    * has not done so yet, the call fails with 300036, and the failure has this field.
    */
   qrcode_url?: string;
  };
  CreateSendSmsTaskRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境 ID).
    */
   env: string;
   /**
    * 短信 CSV 文件的地址，即 describeExtensionUploadInfo 返回的 `CodeUri`。
    *
    * URL of the CSV file (短信 CSV 文件地址), the `CodeUri` of describeExtensionUploadInfo.
    */
   file_url: string;
   /**
    * 短信模板 ID；不填则为营销类模板 844110。
    *
    * Template of the messages (短信模版 ID); if left out, 844110, for marketing.
    * @default 844110
    */
   template_id?: string;
  };
  CreateSendSmsTaskResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。官方示例中没有。
    *
    * `ok`. Missing in the official example.
    */
   errmsg?: string;
   /**
    * 查询 ID，供 describeSmsRecords 使用。
    *
    * Id of the task (查询 ID), for describeSmsRecords.
    */
   query_id: string;
  };
  CreateWithdrawOrderRequest: {
   /**
    * 提现单号，由你自行设定：8 到 32 位字母、数字、`_` 和 `-`。
    *
    * Your withdrawal number (提现单号): 8 to 32 letters, digits, `_` and `-`.
    */
   withdraw_no: string;
   /**
    * 提现金额，字符串，单位为元，例如 `0.01` 为一分。不传则全额提现。
    *
    * Amount in yuan as a string, for example `0.01` for one fen. If left out, all that can be withdrawn.
    */
   withdraw_amount?: string;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  CreateWithdrawOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 提现单号，与请求一致。
    *
    * Your withdrawal number, as in the request.
    */
   withdraw_no: string;
   /**
    * 微信的提现单号。
    *
    * WeChat's withdrawal number.
    */
   wx_withdraw_no: string;
  };
  CreateWqfLinkRequest: {
   /**
    * 银行转账开通单号，取自 retailGetMchOrder 的 `wqf_register_statement`。
    *
    * Id of the application for bank transfer (银行转账开通单号), from `wqf_register_statement` of
    * retailGetMchOrder.
    */
   request_no: string;
  };
  CreateWqfLinkResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 引导商户打开的 URL。
    *
    * URL to send the merchant to.
    */
   url: string;
   /**
    * Format: date-time
    * 链接的过期时间，RFC 3339 格式，带中国时区偏移，如 2025-03-19T16:08:17+08:00。
    *
    * When the link expires, RFC 3339 with the offset of China, such as 2025-03-19T16:08:17+08:00.
    */
   expire_time: string;
  };
  CurrencyPayRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 用户的 IP 地址，如 1.1.1.1。
    *
    * The user's IP address, for example 1.1.1.1.
    */
   user_ip: string;
   /**
    * 扣除的代币数量。
    *
    * Coins to take (代币数量).
    */
   amount: number;
   /**
    * 支付单号，由你自行设定；凭此单号可安全重试。
    *
    * Your payment number (订单号), which makes repeating the call harmless.
    */
   order_id: string;
   /**
    * 所购物品，JSON 字符串，记入账户流水：`[{"productid":"id","unit_price":1,"quantity":1}]`。
    *
    * What was bought, as a JSON string, for the account's records:
    * `[{"productid":"id","unit_price":1,"quantity":1}]`.
    */
   payitem?: string;
   /**
    * 备注。
    *
    * A note (备注).
    */
   remark?: string;
  };
  CurrencyPayResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 支付单号，与请求一致。
    *
    * Number of the payment, as in the request.
    */
   order_id: string;
   /**
    * 用户剩余的代币，包括购买和赠送的。
    *
    * Coins that the user has left, both bought and gifted.
    */
   balance: number;
   /**
    * 所扣代币中赠送的数量。
    *
    * Number of gifted coins among those taken.
    */
   used_present_amount: number;
  };
  /**
   * 某日的用户在若干天后有多少人再次访问。
   *
   * How many users of the day came back after some days.
   */
  DailyRetainItem: {
   /**
    * 与所查日期相隔的天数；0 为当天。
    *
    * Days after the requested day; 0 is that day itself.
    * @enum {integer}
    */
   key: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 14 | 30;
   /**
    * 用户数。key 为 0 时，是当天全部新增（或全部活跃）用户；其他 key 是其中在对应那天再次访问的用户。
    *
    * Number of users. For key 0, all new (or all active) users of the day; for a later key, those of them who came back on that day.
    */
   value: number;
  };
  /**
   * 同一天，填两次。日期按 Asia/Shanghai 计。
   *
   * One day, given twice. Days are in Asia/Shanghai.
   */
  DayRange: {
   /**
    * 开始日期，格式 yyyymmdd。
    *
    * The day, as yyyymmdd (开始日期).
    * @example 20170313
    */
   begin_date: string;
   /**
    * 结束日期，与开始日期为同一天，格式 yyyymmdd；最晚为昨天。
    *
    * The same day again, as yyyymmdd (结束日期); yesterday at the latest.
    * @example 20170313
    */
   end_date: string;
  };
  DeauthorizeAppRequest: {
   /**
    * 被授权方小程序的 AppID。
    *
    * AppID of the mini program that played them (被授权方小程序id).
    */
   authorized_appid: string;
  };
  DeauthorizeAppResponse: components["schemas"]["Ok"];
  DeauthorizeCopyrightRequest: {
   /**
    * 被授权方的授权类型：1 主体，2 小程序。
    *
    * Who holds the licence (被授权方授权类型): 1 a company (主体), 2 a mini program (小程序).
    * @enum {integer}
    */
   authorization_type: 1 | 2;
   /**
    * 被授权方小程序的 AppID。`authorization_type` 为 2 时必填。
    *
    * AppID of the mini program (被授权方小程序id). Required with `authorization_type` 2.
    */
   authorized_appid?: string;
   /**
    * 被授权方主体的统一社会信用代码。`authorization_type` 为 1 时必填。
    *
    * The company's unified social credit code (统一社会信用代码). Required with `authorization_type` 1.
    */
   authorized_subject_cert_no?: string;
   /**
    * 剧目 ID 列表，短剧须受版权保护，最多 100 个。
    *
    * Ids of the dramas, which must be under copyright protection, 100 at most.
    */
   drama_ids?: number[];
  } & ({
   authorized_appid: string;
  } | {
   authorized_subject_cert_no: string;
  });
  DeauthorizeCopyrightResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 每部短剧的解除授权结果。
    *
    * The result for each drama (解除授权的结果).
    */
   result: components["schemas"]["DramaAuthorizationResult"][];
  };
  DeauthorizeDramaRequest: {
   /**
    * 要解除授权的剧目 ID 列表。
    *
    * Ids of the dramas (解除授权剧目ID).
    */
   drama_id: number[];
   /**
    * 被授权方小程序的 AppID。
    *
    * AppID of the mini program that played them (被授权方小程序id).
    */
   authorized_appid: string;
  };
  DeauthorizeDramaResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 每部短剧的解除授权结果。
    *
    * The result for each drama (剧目的解除授权结果).
    */
   result: components["schemas"]["DramaAuthorizationResult"][];
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
  DelBookAuthRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * 被授权账号的 AppID。
    *
    * AppID of the mini program that offered it (被授权账号appid).
    */
   grantee_appid: string;
  };
  DelBookAuthResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
  };
  DelProfitSharingAccountRequest: {
   /**
    * 分账接收方类型：`PAYEE_TYPE_EXTERNAL_USER` 外部用户，`PAYEE_TYPE_EXTERNAL_MERCHANT` 外部商户。
    *
    * Type of the receiver (分账接收方类型): `PAYEE_TYPE_EXTERNAL_USER` a user (外部用户),
    * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant (外部商户).
    * @enum {string}
    */
   payee_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
   /**
    * 用户的 openid，或商户的商户号。
    *
    * openid of the user, or merchant number (商户号) of the merchant.
    */
   payee_id: string;
  };
  DelProfitSharingAccountResponse: components["schemas"]["Ok"];
  DelbookauthbyappidRequest: {
   /**
    * 被授权账号的 AppID。
    *
    * AppID of the mini program that offered them (被授权账号appid).
    */
   grantee_appid: string;
  };
  DelbookauthbyappidResponse: components["schemas"]["Ok"];
  DeleteBookRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
  };
  DeleteBookResponse: components["schemas"]["Ok"];
  DeleteChapterRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * 章节 ID。
    *
    * Id of the chapter (章节id).
    */
   chapter_id: string;
  };
  DeleteChapterResponse: components["schemas"]["Ok"];
  DeleteCommenTreplyRequest: {
   /**
    * 评价 ID。
    *
    * Id of the comment (评价id).
    */
   commentId: string;
   /**
    * 评论 ID。
    *
    * Id of the answer (评论id).
    */
   replyId: string;
   /**
    * 回复 ID。
    *
    * Id of the reply (回复id).
    */
   commentReplyId: string;
  };
  DeleteCommenTreplyResponse: components["schemas"]["TradeCommentResult"];
  DeleteDatabaseCollectionRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 集合的名称。
    *
    * Name of the collection (集合名称).
    */
   collection_name: string;
  };
  DeleteDatabaseCollectionResponse: components["schemas"]["Ok"];
  DeleteDatabaseItemRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 数据库操作语句（删除），用云开发数据库 API 的 JavaScript 写法，以 `remove()` 结尾，以字符串传入。
    *
    * Statement that deletes (数据库操作语句), in the JavaScript of the cloud database API and ending in
    * `remove()`, as a string.
    */
   query: string;
  };
  DeleteDatabaseItemResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 删除的记录数。
    *
    * Records deleted (删除记录数量).
    */
   deleted: number;
  };
  DeleteDoodsRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 商品 ID，由 addGoods 返回。
    *
    * The product's id (商品ID), from addGoods.
    */
   goodsId: number;
  };
  DeleteDoodsResponse: components["schemas"]["LiveOk"];
  DeleteGoodsInfoRequest: {
   /**
    * 商品 ID，由 addGoods 返回。
    *
    * The product's id (商品ID), from addGoods.
    */
   goodsId: number;
  };
  DeleteGoodsInfoResponse: components["schemas"]["LiveOk"];
  DeleteMediaRequest: {
   /**
    * 媒资文件 ID。
    *
    * Id of the file (媒资文件id).
    */
   media_id: number;
  };
  DeleteMediaResponse: components["schemas"]["Ok"];
  DeleteNearbyPoiRequest: {
   /**
    * 附近地点 ID，由 getNearbyPoiList 返回。
    *
    * Number of the place (附近地点 ID), from getNearbyPoiList.
    */
   poi_id: number | string;
  };
  DeleteNearbyPoiResponse: components["schemas"]["Ok"];
  DeleteReplyRequest: {
   /**
    * 评价 ID。
    *
    * Id of the comment (评价id).
    */
   commentId: string;
   /**
    * 评论 ID。
    *
    * Id of the answer (评论id).
    */
   replyId: string;
  };
  DeleteReplyResponse: components["schemas"]["TradeCommentResult"];
  DeleteRoleRequest: {
   /**
    * 成员的微信号。
    *
    * WeChat id of the person (微信号).
    */
   username: string;
   /**
    * 要移除的角色：1 管理员，2 主播，3 运营者。
    *
    * The role to remove (角色): 1 administrator (管理员), 2 host (主播), 3 operator (运营者).
    * @enum {integer}
    */
   role: 1 | 2 | 3;
  };
  DeleteRoleResponse: components["schemas"]["LiveOk"];
  DeleteRoomRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   id: number;
  };
  DeleteRoomResponse: components["schemas"]["LiveOk"];
  DeleteSubAnchorRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
  };
  DeleteSubAnchorResponse: components["schemas"]["LiveOk"];
  DeleteTcbCloudFileRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 文件 ID 列表，形如 `cloud://...`。
    *
    * Ids of the files (文件 ID 列表), `cloud://...`.
    */
   fileid_list: string[];
  };
  DeleteTcbCloudFileResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 文件列表。
    *
    * The files (文件列表).
    */
   delete_list: {
    /**
     * 文件 ID。
     *
     * Id of the file (文件id).
     */
    fileid: string;
    /**
     * 文件是否已删除，0 表示成功。
     *
     * Whether the file was deleted (状态); 0 is success.
     */
    status: number;
    /**
     * 该文件的错误信息，成功时为 `ok`。
     *
     * What went wrong with this file (错误信息), `ok` after a success.
     */
    errmsg: string;
   }[];
  };
  DeliveryPathNotifyRequest: {
   /**
    * 寄件人。
    *
    * The sender (寄件人).
    */
   sender: {
    /**
     * 姓名。
     *
     * Name (姓名).
     */
    name?: string;
    /**
     * 电话。
     *
     * Phone number (电话).
     */
    phone?: string;
    /**
     * 省。
     *
     * Province (省).
     */
    province: string;
    /**
     * 市。
     *
     * City (市).
     */
    city: string;
    /**
     * 区/县。
     *
     * District or county (区/县).
     */
    area: string;
    /**
     * 街道。
     *
     * Street (街道).
     */
    street?: string;
    /**
     * 地址的其余部分。
     *
     * The rest of the address (地址).
     */
    address?: string;
    /**
     * 地址 ID。
     *
     * Id of the address (地址id).
     */
    id?: string;
   };
   /**
    * 收件人。
    *
    * The receiver (收件人).
    */
   receiver: {
    /**
     * 姓名。
     *
     * Name (姓名).
     */
    name: string;
    /**
     * 电话。
     *
     * Phone number (电话).
     */
    phone: string;
    /**
     * 省。
     *
     * Province (省).
     */
    province: string;
    /**
     * 市。
     *
     * City (市).
     */
    city: string;
    /**
     * 区/县。
     *
     * District or county (区/县).
     */
    area: string;
    /**
     * 街道。
     *
     * Street (街道).
     */
    street?: string;
    /**
     * 地址的其余部分。
     *
     * The rest of the address (地址).
     */
    address?: string;
    /**
     * 地址 ID。
     *
     * Id of the address (地址id).
     */
    id?: string;
   };
   /**
    * 运单号。
    *
    * Waybill number (运单号).
    */
   waybill_id: string;
   /**
    * 要上报的轨迹节点。
    *
    * The step to report (轨迹).
    */
   path: {
    /**
     * 轨迹变化时间，Unix 时间戳（秒）。
     *
     * When the step happened (轨迹变化时间), Unix seconds.
     */
    action_time: number;
    /**
     * 轨迹变化类型。
     *
     * 揽件前：90001 网点接单，90002 分配业务员，90003 重新分配业务员，90010 待支付，90011 已支付。
     *
     * 揽件：100001 揽件成功，100002 揽件失败。运输：200001。
     *
     * 派送：300002 开始派送，300003 签收成功，300004 签收失败，300005 第三方代收入库，300006 快递员从第三方取出，300007 代签收。
     *
     * 异常：400001 订单取消，400002 订单滞留，400003 退回，400004 拒收，400005 问题件。
     *
     * 其他：500001。
     *
     * Type of step (轨迹变化类型).
     *
     * Before the pick-up: 90001 accepted by a branch, 90002 courier assigned, 90003 courier reassigned,
     * 90010 waiting for payment, 90011 paid.
     *
     * Pick-up: 100001 done, 100002 failed. On the way: 200001.
     *
     * Delivery: 300002 out for delivery, 300003 signed for, 300004 failed, 300005 left at a pick-up
     * point, 300006 taken back from the pick-up point by the courier, 300007 signed for by someone else.
     *
     * Problems: 400001 cancelled, 400002 delayed, 400003 returned, 400004 refused, 400005 problem
     * parcel.
     *
     * Anything else: 500001.
     * @enum {integer}
     */
    action_type: 90001 | 90002 | 90003 | 90010 | 90011 | 100001 | 100002 | 200001 | 300002 | 300003 | 300004 | 300005 | 300006 | 300007 | 400001 | 400002 | 400003 | 400004 | 400005 | 500001;
    /**
     * 轨迹节点的文字说明，展示给用户。
     *
     * The step in words (轨迹变化说明), for the user to read.
     */
    action_msg: string;
    /**
     * 取件员姓名，分配取件员后传。
     *
     * Name of the courier who picks the parcel up (取件员姓名), once one is assigned.
     */
    pickup_courier_name?: string;
    /**
     * 取件员电话。
     *
     * Phone number of the courier who picks the parcel up (取件员电话).
     */
    pickup_courier_phone?: string;
    /**
     * 派件员姓名，分配派件员后传。
     *
     * Name of the courier who delivers (派件员姓名), once one is assigned.
     */
    delivery_courier_name?: string;
    /**
     * 派件员电话。
     *
     * Phone number of the courier who delivers (派件员电话).
     */
    delivery_courier_phone?: string;
   };
   /**
    * 运单创建时间，Unix 时间戳（秒）。
    *
    * When the waybill was created (运单创建时间), Unix seconds.
    */
   create_time: number;
  };
  DeliveryPathNotifyResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 手机号是否已绑定用户，0 否，1 是。
    *
    * Whether the phone number is bound to a user (用户是否绑定), 0 no, 1 yes.
    * @enum {integer}
    */
   exist: 0 | 1;
  };
  DeliveryUserQueryRequest: {
   /**
    * 手机号。
    *
    * The phone number (手机号).
    */
   phone: string;
  };
  DeliveryUserQueryResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 手机号是否已绑定用户，0 否，1 是。
    *
    * Whether the phone number is bound to a user (用户是否绑定), 0 no, 1 yes.
    * @enum {integer}
    */
   exist: 0 | 1;
  };
  DelkfaccountRequest: {
   /**
    * 完整客服账号，格式 `prefix@WeChat id`，由 getkflist 返回。
    *
    * Full name of the agent account (完整客服账号), `prefix@WeChat id`, as returned by getkflist.
    */
   kf_account: string;
   /**
    * 客服子商户 ID，由 registerbusiness 返回；账号自己的客服不传。
    *
    * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
    */
   business_id?: number | string;
  };
  DelkfaccountResponse: components["schemas"]["Ok"];
  DelwxanewtemplateRequest: {
   /**
    * 账号下的模板 ID，由 addwxanewtemplate 或 getwxapubnewtemplate 返回。
    *
    * Id of the template in the account (模板id), from addwxanewtemplate or getwxapubnewtemplate.
    */
   priTmplId: string;
  };
  DelwxanewtemplateResponse: components["schemas"]["Ok"];
  /**
   * 待上传的文件，可按官方示例包在 `PostData` 里，也可按官方参数表放在顶层。
   *
   * The files, wrapped in `PostData` as in the official examples, or at the top level as in the official
   * table.
   */
  DescribeExtensionUploadInfoRequest: {
   PostData: components["schemas"]["CloudbaseExtensionUpload"];
  } | components["schemas"]["CloudbaseExtensionUpload"];
  /**
   * 按官方示例包在 `Response` 里，或按官方参数表放在顶层。
   *
   * Wrapped in `Response` as in the official examples, or at the top level as in the official table.
   */
  DescribeExtensionUploadInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。官方示例中没有。
    *
    * `ok`. Missing in the official example.
    */
   errmsg?: string;
   Response: components["schemas"]["CloudbaseUploadInfo"];
  } | {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。官方示例中没有。
    *
    * `ok`. Missing in the official example.
    */
   errmsg?: string;
   /**
    * 待上传文件的信息，每个文件一项。
    *
    * One entry per file (待上传文件的信息数组).
    */
   FilesData: components["schemas"]["CloudbaseUploadFile"][];
   /**
    * 请求的唯一 ID；向微信询问该请求时请提供。
    *
    * Id of the request (唯一请求 ID); quote it when you ask WeChat about the request.
    */
   RequestId: string;
  };
  /**
   * 查询条件，可按官方示例包在 `PostData` 里，也可按官方参数表放在顶层。
   *
   * The query, wrapped in `PostData` as in the official examples, or at the top level as in the official
   * table.
   */
  DescribeSmsRecordsRequest: {
   PostData: components["schemas"]["CloudbaseSmsQuery"];
  } | components["schemas"]["CloudbaseSmsQuery"];
  /**
   * 放在顶层或包在 `Response` 里，官方示例两种都有。
   *
   * At the top level, or wrapped in `Response`; the official examples show both.
   */
  DescribeSmsRecordsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。官方示例中没有。
    *
    * `ok`. Missing in the official example.
    */
   errmsg?: string;
   /**
    * 本页的短信发送记录。
    *
    * The messages on the page (发送记录列表).
    */
   SmsRecords: components["schemas"]["CloudbaseSmsRecord"][];
   /**
    * 短信总数。
    *
    * Total number of messages (记录总数).
    */
   TotalCount: number;
   /**
    * 请求的唯一 ID；向微信询问该请求时请提供。
    *
    * Id of the request (唯一请求 ID); quote it when you ask WeChat about the request.
    */
   RequestId: string;
  } | {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。官方示例中没有。
    *
    * `ok`. Missing in the official example.
    */
   errmsg?: string;
   Response: components["schemas"]["CloudbaseSmsRecords"];
  };
  DeveloperGetIaaDramaRequest: {
   /**
    * 要查询的短剧，最多 100 部。
    *
    * The dramas to look up, 100 at most.
    */
   list: components["schemas"]["DramaRef"][];
  };
  DeveloperGetIaaDramaResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 短剧及其变现方式。
    *
    * The dramas and how they earn money.
    */
   list: components["schemas"]["DramaMonetization"][];
  };
  DeveloperGetPublishedDramaRequest: Record<string, never>;
  DeveloperGetPublishedDramaResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 短剧列表。
    *
    * The dramas.
    */
   list: {
    /**
     * 提审短剧的小程序的 AppID。
     *
     * AppID of the mini program that submitted the drama for review (提审方小程序的appid).
     */
    src_appid: string;
    /**
     * 剧目 ID，字符串形式。
     *
     * Id of the drama (剧目id), as a string.
     */
    drama_id: string;
    /**
     * 短剧的上架时间，Unix 时间戳（秒）。
     *
     * Release time of the drama (上架时间), Unix seconds.
     */
    publish_time: number;
   }[];
  };
  DeveloperPublishDramaRequest: {
   /**
    * 短剧及其上架时间。
    *
    * The dramas and their release times.
    */
   list: {
    /**
     * 提审短剧的小程序的 AppID。
     *
     * AppID of the mini program that submitted the drama for review (提审方小程序的appid).
     */
    src_appid: string;
    /**
     * 剧目 ID，字符串形式。该短剧须已授权给调用方。
     *
     * Id of the drama (剧目id), as a string. It must be authorised to the caller.
     */
    drama_id: string;
    /**
     * 短剧名称，与审核时一致。
     *
     * Name of the drama (短剧名称), as it was reviewed.
     */
    drama_name: string;
    /**
     * 短剧的上架时间，Unix 时间戳（秒）。
     *
     * Release time of the drama (上架时间), Unix seconds.
     */
    publish_time: number;
   }[];
  };
  DeveloperPublishDramaResponse: components["schemas"]["Ok"];
  DeveloperSetFlushDramaRequest: {
   /**
    * 刷剧组件的短剧，最多 1000 部；传空列表则清空。
    *
    * The dramas of the feed, 1000 at most; empty clears the feed.
    */
   list: {
    /**
     * 提审短剧的小程序的 AppID。
     *
     * AppID of the mini program that submitted the drama for review (提审方小程序的appid).
     */
    src_appid: string;
    /**
     * 剧目 ID，字符串形式。
     *
     * Id of the drama (剧目id), as a string.
     */
    drama_id: string;
    /**
     * 短剧名称，与审核时一致。
     *
     * Name of the drama (短剧名称), as it was reviewed.
     */
    drama_name: string;
   }[];
  };
  DeveloperSetFlushDramaResponse: components["schemas"]["Ok"];
  DeveloperSetIaaDramaRequest: {
   /**
    * 短剧及其变现方式，最多 50 部。
    *
    * The dramas and how they earn money, 50 at most.
    */
   list: components["schemas"]["DramaMonetization"][];
  };
  DeveloperSetIaaDramaResponse: components["schemas"]["Ok"];
  DeveloperSetRecmdDramaRequest: {
   /**
    * 推荐位：1 剧结束，2 选集最右侧推荐，3 剧集 profile 页相关推荐。
    *
    * The slot: 1 after the end of a drama (剧结束), 2 at the right end of the episode list (选集最右侧推荐),
    * 3 related dramas on the profile page (剧集profile页相关推荐).
    * @enum {integer}
    */
   entry_type: 1 | 2 | 3;
   /**
    * 短剧提审方小程序的 AppID，列表显示在该短剧旁。与 `drama_id` 一起使用。
    *
    * AppID of the mini program that submitted the drama next to which the list is shown. Together with `drama_id`.
    */
   src_appid?: string;
   /**
    * 剧目 ID，字符串形式，列表显示在该短剧旁。与 `src_appid` 一起使用。
    *
    * Id of the drama next to which the list is shown, as a string. Together with `src_appid`.
    */
   drama_id?: string;
   /**
    * 要推荐的短剧，最多 200 部；不传则清空列表。
    *
    * The dramas to recommend, 200 at most; none clears the list.
    */
   list?: components["schemas"]["DramaRef"][];
  };
  DeveloperSetRecmdDramaResponse: components["schemas"]["Ok"];
  DownLoadB2bBillRequest: {
   /**
    * 商户号。
    *
    * Merchant number (商户号).
    */
   mchid: string;
   /**
    * 账单日期，格式 yyyymmdd，须在最近 90 天内。
    *
    * The day (账单日期), as yyyymmdd, within the last 90 days.
    */
   bill_date: string;
  };
  DownLoadB2bBillResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 当天支付成功的订单，微信支付渠道。
    *
    * Orders paid on that day, by WeChat Pay.
    */
   success_bill_url?: string;
   /**
    * 当天发起的退款，微信支付渠道。
    *
    * Refunds started on that day, by WeChat Pay.
    */
   refund_bill_url?: string;
   /**
    * 以上两者合在一个文件里。
    *
    * Both of these in one file.
    */
   all_bill_url?: string;
   /**
    * 整个账户的资金账单，含可提现和待结算部分，微信支付渠道。
    *
    * Transactions of the whole account, both withdrawable and not yet settled (资金账单), by WeChat Pay.
    */
   fund_bill_url?: string;
   /**
    * 日终账户可提现金额。官方文档未写单位；本组接口的其他 `_amt` 字段均以分为单位。
    *
    * Withdrawable balance at the end of the day (日终账户可提现金额). The page names no unit;
    * the other `_amt` fields of this API are in fen.
    */
   ended_day_avail_amt?: number;
   /**
    * 日终账户待结算金额，单位同 `ended_day_avail_amt`。
    *
    * Not yet settled balance at the end of the day (日终账户待结算金额), in the unit of
    * `ended_day_avail_amt`.
    */
   ended_day_frozen_amt?: number;
   /**
    * 日终账户总金额，即以上两者之和。
    *
    * Sum of the two (日终账户总金额).
    */
   ended_day_total_amt?: number;
   /**
    * 当天分账成功的订单。
    *
    * Shares paid out on that day (分账成功).
    */
   profit_sharing_bill_url?: string;
   /**
    * 当天发起的分账回退单。
    *
    * Shares whose return was started on that day (分账回退单).
    */
   profit_refund_bill_url?: string;
   /**
    * 银行转账渠道的资金账单。
    *
    * Transactions of the bank transfer account (银行转账渠道资金帐单).
    */
   bankpay_fund_bill_url?: string;
  };
  DownloadAdverfundsOrderRequest: {
   /**
    * 广告金发放 ID，取自 query_adver_funds。
    *
    * Id of the grant (广告金发放id), from query_adver_funds.
    */
   fund_id: string;
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  DownloadAdverfundsOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 订单文件的下载 URL。
    *
    * URL of the file (订单下载链接).
    */
   url?: string;
  };
  DownloadBillRequest: {
   /**
    * 起始日期，数字 yyyymmdd。
    *
    * First day, the number yyyymmdd (起始时间).
    */
   begin_ds: number;
   /**
    * 截止日期，数字 yyyymmdd。
    *
    * Last day, the number yyyymmdd (截止时间).
    */
   end_ds: number;
  };
  DownloadBillResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 文件的 URL，半小时内有效，失效后重新获取。
    *
    * URL of the file; it works for half an hour, then ask again.
    */
   url?: string;
  };
  DownloadGoodsVideoRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 商品 ID，由 addGoods 返回。
    *
    * The product's id (商品ID), from addGoods.
    */
   goodsId: number;
  };
  DownloadGoodsVideoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 讲解视频的 URL。
    *
    * URL of the video (讲解链接).
    */
   url: string;
  };
  DownloadIosSettlementBillRequest: {
   /**
    * 开始月份，格式 yyyymm。
    *
    * First month, as yyyymm (开始月份).
    */
   start_month: string;
   /**
    * 结束月份，格式 yyyymm。
    *
    * Last month, as yyyymm (结束月份).
    */
   end_month: string;
  };
  DownloadIosSettlementBillResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 结算单列表，每月一份。
    *
    * The bills, one per month (结算单列表).
    */
   bill_list: {
    /**
     * 月份，格式 yyyymm。
     *
     * The month, as yyyymm.
     */
    month: string;
    /**
     * 结算单的 URL；一段时间后失效，请尽快下载。
     *
     * URL of the bill; download it soon, because it stops working after some time.
     */
    bill_url: string;
   }[];
  };
  /**
   * 短剧的一位演员。
   *
   * An actor of a drama.
   */
  DramaActor: {
   /**
    * 演员姓名，最多 30 个字符，可用汉字、拉丁字母和 `·`。
    *
    * Name of the actor (演员姓名), at most 30 characters: Chinese characters, Latin letters and `·`.
    */
   name: string;
   /**
    * 演员照片的 material_id，即 uploadTempMedia 返回的 media_id。
    *
    * Photo of the actor (演员照片), a material_id, which is the media_id from uploadTempMedia.
    */
   photo_material_id: string;
   /**
    * 饰演角色，最多 30 个字符，可用汉字、拉丁字母和标点。
    *
    * The role the actor plays (饰演角色), at most 30 characters: Chinese characters, Latin letters and punctuation.
    */
   role: string;
   /**
    * 演员简介，最多 100 个字符，可用汉字、拉丁字母、数字和标点。须包含生日、籍贯、身高、学校、作品、奖项等信息中的三项或更多；或者包含其中一项，且不少于 20 个字符。
    *
    * About the actor (演员简介), at most 100 characters: Chinese characters, Latin letters, digits and punctuation. It
    * contains three or more facts such as birthday, home town, height, school, works or awards; or one of them and 20
    * characters.
    */
   profile: string;
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
   * 批量授权或取消授权时，一部短剧的结果。
   *
   * Result for one drama in a call that grants or revokes permissions for several.
   */
  DramaAuthorizationResult: {
   /**
    * 剧目 ID。
    *
    * Id of the drama (剧目id).
    */
   drama_id: number;
   /**
    * 该短剧的错误码，0 表示没有错误。
    *
    * Error for this drama (错误码), 0 for none.
    */
   errcode: number;
   /**
    * 错误原因，或 `ok`；成功时可能不返回。
    *
    * Reason of the error (错误原因), or `ok`; may be missing in a success.
    */
   errmsg?: string;
  };
  /**
   * 短剧的版权保护。首次提审时必填；变更资料时，只在申请版权保护时才传。
   *
   * Copyright protection of a drama (版权保护). It is required the first time a drama is submitted; with a change of data,
   * send it only to apply for protection.
   */
  DramaCopyright: {
   /**
    * 提审主体身份：1 制作方，2 授权播出方或版权方。
    *
    * Who submits (提审主体身份): 1 the maker of the drama (制作方), 2 a broadcaster or owner of the rights (授权播出方或版权方).
    * @enum {integer}
    */
   copyright_role: 1 | 2;
   /**
    * 是否申请版权保护：1 是，0 否。从 2026-07-28 起固定为 1。
    *
    * Whether to apply for protection (是否申请版权保护): 1 yes, 0 no. From 2026-07-28 on, always 1.
    * @enum {integer}
    */
   apply_for_copyright_protection: 0 | 1;
   /**
    * 版权验证方式：`1` 证明材料，`2` 通过 authorizeCopyright 建立的版权授权关系。申请版权保护时必填。
    *
    * How the rights are proved (版权验证方式): `1` documents, `2` a licence granted with authorizeCopyright (版权授权关系).
    * Required when applying for protection.
    * @enum {string}
    */
   copyright_verification?: "1" | "2";
   /**
    * 剧目制作证明材料：最多 10 个 material_id（2026-07-28 之前提审的，最多 4 个）。申请版权保护时必填，但 2026-07-28 之前若 `copyright_verification` 为 `2` 则不必填。
    *
    * 真人剧，以下之一：写明版权归属的制作合同；类别为视听的作品登记证书；两份或更多主创人员的合同。
    *
    * 漫剧或数字真人剧，须有至少 4 张取自不同剧集、能看到轨道和剪辑点的剪辑工程截图，以及以下之一：同上的合同；同上的登记证书；类别为视听的可信时间戳认证证书；剧本合同；至少 4 份手稿或原始素材，由 AI 制作的则为提示词及其生成结果。
    *
    * Documents that prove who made the drama (剧目制作证明材料): at most 10 material_ids (in a submission before 2026-07-28,
    * at most 4). Required when applying for protection, but before 2026-07-28 not with `copyright_verification` `2`.
    *
    * Live action, one of: the production contract that names the owner of the rights; the registration of the work
    * (作品登记证书) as audio-visual (视听); contracts of two or more leading makers.
    *
    * Drawn, animated or with digital humans: 4 or more screenshots of the editing, from different episodes, that show
    * tracks and cuts; and one of: the same contract; the same registration; a time-stamp or deposit certificate
    * (可信时间戳认证证书) as audio-visual; a contract for the script; 4 or more sketches or raw materials, or, if AI made
    * them, prompts and their results.
    */
   proof_of_production?: string[];
   /**
    * 提审方不是制作方时的材料，最多 4 个 material_id：版权采买证明材料；授权播出方还需播出授权材料。
    *
    * Documents from a submitter who is not the maker: at most 4 material_ids. Proof that the rights were bought
    * (版权采买证明材料) and, from a broadcaster, the licence to broadcast (播出授权材料).
    */
   purchase_or_broadcast_authorization_certificate?: string[];
  };
  /**
   * 受版权保护短剧的授权。
   *
   * The licence of a copyright-protected drama.
   */
  DramaCopyrightLicense: {
   /**
    * 授权方小程序的 AppID。
    *
    * AppID of the mini program that granted it (授权方小程序id).
    */
   authorizer_appid: string;
   /**
    * 授权类型，即被授权方是谁：1 主体，2 小程序。
    *
    * Who holds it (授权类型): 1 a company (主体), 2 a mini program (小程序).
    * @enum {integer}
    */
   authorization_type: 1 | 2;
   /**
    * 被授权小程序的 AppID；被授权方为小程序时有。
    *
    * AppID of the mini program that holds it (被授权方小程序id), if a mini program holds it.
    */
   authorized_appid?: string;
   /**
    * 被授权主体的统一社会信用代码；被授权方为小程序时为空。
    *
    * Unified social credit code of the company that holds it (被授权方主体证件号); empty if a mini program holds it.
    */
   authorized_subject_cert_no?: string;
   /**
    * 短剧 ID。
    *
    * Id of the drama (授权剧目id).
    */
   drama_id: number;
   /**
    * 授权时间，Unix 时间戳（秒）。
    *
    * When it was granted (授权时间戳), Unix seconds.
    */
   authorized_time: number;
   /**
    * 授权到期时间，Unix 时间戳（秒）；0 表示永不到期。
    *
    * When it ends (授权到期时间戳), Unix seconds; 0 for never.
    */
   expire_time: number;
  };
  /**
   * 已提审的短剧。
   *
   * A drama that was submitted for review (剧目信息).
   */
  DramaInfo: {
   /**
    * 剧目 ID。
    *
    * Id of the drama (剧目id).
    */
   drama_id: number;
   /**
    * 首次提审时间，Unix 时间戳（秒）。
    *
    * When the drama was first submitted (创建时间), Unix seconds.
    */
   create_time: number;
   /**
    * 剧名。
    *
    * Name of the drama (剧名).
    */
   name: string;
   /**
    * 短剧海报的临时 URL。
    *
    * Temporary URL of the poster (剧目海报链接).
    */
   cover_url?: string;
   /**
    * 剧集数目。
    *
    * Number of episodes (剧集数目).
    */
   media_count: number;
   /**
    * 制作方。
    *
    * Maker of the drama (制作方).
    */
   producer?: string;
   /**
    * 编剧。
    *
    * Scriptwriter of the drama (编剧).
    */
   playwright?: string;
   /**
    * 剧目简介。
    *
    * What the drama is about (剧目简介).
    */
   description?: string;
   /**
    * 制作方的广播电视节目制作经营许可证。
    *
    * The maker's broadcasting licence (广播电视节目制作经营许可证).
    */
   production_license?: string;
   audit_detail: components["schemas"]["DramaAuditDetail"];
   /**
    * 剧集列表，按顺序排列。
    *
    * The episodes (剧集信息列表), in order.
    */
   media_list: {
    /**
     * 剧集的媒资文件 ID。
     *
     * Id of the episode's file (媒资文件id).
     */
    media_id: number;
   }[];
   /**
    * 审核加急时为 1，否则为 0 或不返回。
    *
    * 1 if the review is expedited (审核加急); otherwise 0 or missing.
    * @enum {integer}
    */
   expedited?: 0 | 1;
   /**
    * 剧目推荐语。
    *
    * A line recommending the drama (剧目推荐语).
    */
   recommendations?: string;
   /**
    * 推广海报。
    *
    * Poster for promotion (推广海报).
    */
   promotion_poster?: string;
   /**
    * 其他材料。
    *
    * Other documents (其他材料).
    */
   other_material?: string;
   /**
    * 演员信息。
    *
    * The actors (演员信息).
    */
   actor_list?: {
    /**
     * 演员列表。
     *
     * The actors (演员列表).
     */
    actor: components["schemas"]["DramaActor"][];
   };
   /**
    * 短剧状态：0 可播放，1 审核中，2 审核不通过，3 被微信下线。
    *
    * State of the drama (剧目状态): 0 playable, 1 in review, 2 refused, 3 taken offline by WeChat.
    * @enum {integer}
    */
   status?: 0 | 1 | 2 | 3;
  };
  /**
   * 一个媒资文件，即短剧的一集。其中的 URL 都是临时的。
   *
   * A stored file, which is an episode of a drama (媒资信息). Its URLs are temporary.
   */
  DramaMediaInfo: {
   /**
    * 媒资文件 ID。
    *
    * Id of the file (媒资文件id).
    */
   media_id: number;
   /**
    * 上传时间，Unix 时间戳（秒）。
    *
    * When it was uploaded (上传时间), Unix seconds.
    */
   create_time: number;
   /**
    * 过期时间，Unix 时间戳（秒）。
    *
    * When it expires (过期时间), Unix seconds.
    */
   expire_time?: number;
   /**
    * 所属短剧的 ID。
    *
    * Id of the drama it belongs to (所属剧目id).
    */
   drama_id?: number;
   /**
    * 媒资文件的字节数，为字符串。
    *
    * Size of the file (媒资文件大小) in bytes, as a string.
    */
   file_size?: string;
   /**
    * 视频时长，单位为秒。
    *
    * Length of the video (播放时长) in seconds.
    */
   duration?: number;
   /**
    * 媒资文件名。
    *
    * Name of the file (媒资文件名).
    */
   name: string;
   /**
    * 媒资文件的描述。
    *
    * Description of the file (描述).
    */
   description?: string;
   /**
    * 封面图的 URL。
    *
    * URL of the cover picture (封面图临时链接).
    */
   cover_url?: string;
   /**
    * 上传的原始视频的 URL。
    *
    * URL of the original video as uploaded (原始视频临时链接).
    */
   original_url?: string;
   /**
    * MP4 视频的 URL，可能为空。
    *
    * URL of the MP4 video (mp4格式临时链接); may be empty.
    */
   mp4_url?: string;
   /**
    * HLS 播放列表的 URL，可能为空。
    *
    * URL of the HLS playlist (hls格式临时链接); may be empty.
    */
   hls_url?: string;
   /**
    * 剧集的审核信息。
    *
    * The review of the episode (审核信息).
    */
   audit_detail?: {
    /**
     * 审核状态：0 无，1 审核中，2 不通过，3 通过，4 驳回重填。剧集审核通过时，短剧可能仍未通过；getMediaLink 是否返回 URL，只看短剧的状态。
     *
     * State of the review (审核状态): 0 none, 1 in progress, 2 refused, 3 passed, 4 sent back for correction (驳回重填).
     * An episode may have passed while its drama has not; only the drama's state decides whether getMediaLink
     * returns URLs.
     * @enum {integer}
     */
    status: 0 | 1 | 2 | 3 | 4;
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
    /**
     * 审核备注，可能为空。
     *
     * Remark of the review (审核备注); may be empty.
     */
    reason?: string;
    /**
     * 审核证据截图的 ID 列表。用公众号 API 的「获取永久素材」接口，可按 ID 取得图片。
     *
     * Ids of screenshots that support the review result (审核证据截图id列表). The official account API's call for
     * permanent material (获取永久素材) returns the picture for an id.
     */
    evidence_material_id_list?: string[];
   };
  };
  /**
   * 一集及其替换文件。
   *
   * An episode and its replacement.
   */
  DramaMediaReplacement: {
   /**
    * 该集当前的媒资文件 ID。
    *
    * Id of the episode's current file (旧的剧集media_id).
    */
   old: number;
   /**
    * 替换后的媒资文件 ID。
    *
    * Id of the file that replaces it (新的剧集media_id).
    */
   new: number;
  };
  /**
   * 短剧在调用方小程序中的变现方式。
   *
   * How a drama earns money in the calling mini program.
   */
  DramaMonetization: {
   /**
    * 提审短剧的小程序的 AppID。
    *
    * AppID of the mini program that submitted the drama for review (提审方小程序的appid).
    */
   src_appid: string;
   /**
    * 剧目 ID，字符串形式。
    *
    * Id of the drama (剧目id), as a string.
    */
   drama_id: string;
   /**
    * 短剧变现类型：1 纯 IAA（仅广告），2 纯 IAP（仅付费），3 IAAP 混合变现。
    *
    * How it earns money (短剧变现类型): 1 ads only (纯IAA), 2 purchases only (纯IAP), 3 both (IAAP混合变现).
    * @enum {integer}
    */
   iaa_type: 1 | 2 | 3;
   /**
    * 有无会员功能：1 有，2 无。
    *
    * Whether there is a membership (会员功能): 1 yes, 2 no.
    * @enum {integer}
    */
   vip_flag: 1 | 2;
  };
  /**
   * 短剧播放器所用的短剧标识：提审该剧的小程序，以及该剧在其中的 ID。
   *
   * A drama as the drama player identifies it: by the mini program that submitted it and its id there.
   */
  DramaRef: {
   /**
    * 提审短剧的小程序的 AppID。
    *
    * AppID of the mini program that submitted the drama for review (提审方小程序的appid).
    */
   src_appid: string;
   /**
    * 剧目 ID，字符串形式。
    *
    * Id of the drama (剧目id), as a string.
    */
   drama_id: string;
  };
  /**
   * 用 uploadPart 存入的一个分片。
   *
   * A part stored with uploadPart.
   */
  DramaUploadPart: {
   /**
    * 分片编号，从 1 开始。
    *
    * Number of the part (分片编号), starting from 1.
    */
   part_number: number;
   /**
    * uploadPart 返回的分片 etag，包括其中的引号。
    *
    * The part's etag as uploadPart returned it, with its quotation marks.
    */
   etag: string;
  };
  DrivinglicenseocrRequest: {
   /**
    * Format: uri
    * 图片 URL，由微信下载。与文件 `img` 二选一。
    *
    * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
    * @example https://example.com/img.jpg
    */
   img_url?: string;
   /**
    * Format: binary
    * 图片文件，小于 2 MB。与 `img_url` 二选一。
    *
    * The picture (图片文件), under 2 MB. Send either this or `img_url`.
    */
   img?: Upload;
  };
  DrivinglicenseocrResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 证号。
    *
    * Licence number (证号).
    */
   id_num?: string;
   /**
    * 持证人姓名。
    *
    * Name of the holder (姓名).
    */
   name?: string;
   /**
    * 持证人性别，按证面原文，男或女。
    *
    * Sex of the holder (性别) as printed, 男 or 女.
    */
   sex?: string;
   /**
    * 持证人国籍。
    *
    * Nationality of the holder (国籍).
    */
   nationality?: string;
   /**
    * 持证人地址。
    *
    * Address of the holder (地址).
    */
   address?: string;
   /**
    * 出生日期，格式 yyyy-mm-dd。
    *
    * Date of birth (出生日期), yyyy-mm-dd.
    */
   birth_date?: string;
   /**
    * 初次领证日期，格式 yyyy-mm-dd。
    *
    * Date of first issue (初次领证日期), yyyy-mm-dd.
    */
   issue_date?: string;
   /**
    * 准驾车型，例如 C1。
    *
    * Vehicle class (准驾车型), for example C1.
    */
   car_class?: string;
   /**
    * 有效期限起始日，格式 yyyy-mm-dd。
    *
    * First day of validity (有效期限起始日), yyyy-mm-dd.
    */
   valid_from?: string;
   /**
    * 有效期限终止日，格式 yyyy-mm-dd。
    *
    * Last day of validity (有效期限终止日), yyyy-mm-dd.
    */
   valid_to?: string;
   /**
    * 印章文字，即发证机关。
    *
    * Text on the seal (印章文字): the authority that issued the licence.
    */
   official_seal?: string;
  };
  DrivingocrRequest: {
   /**
    * Format: uri
    * 图片 URL，由微信下载。与文件 `img` 二选一。
    *
    * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
    * @example https://example.com/img.jpg
    */
   img_url?: string;
   /**
    * Format: binary
    * 图片文件，小于 2 MB。与 `img_url` 二选一。
    *
    * The picture (图片文件), under 2 MB. Send either this or `img_url`.
    */
   img?: Upload;
  };
  DrivingocrResponse: {
   /**
    * 如返回则为 0；官方文档的云调用示例中没有。
    *
    * 0, if present; the page's example of a cloud call has none.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
   /**
    * 正面的车牌号码。
    *
    * Number plate (车牌号码) on the front.
    */
   plate_num?: string;
   /**
    * 车辆类型，例如「小型普通客车」。
    *
    * Vehicle type (车辆类型), for example 小型普通客车.
    */
   vehicle_type?: string;
   /**
    * 所有人。
    *
    * The owner (所有人).
    */
   owner?: string;
   /**
    * 所有人住址。
    *
    * Address of the owner (住址).
    */
   addr?: string;
   /**
    * 使用性质，例如「非营运」。
    *
    * Use of the vehicle (使用性质), for example 非营运.
    */
   use_character?: string;
   /**
    * 品牌型号。
    *
    * Make and model (品牌型号).
    */
   model?: string;
   /**
    * 车辆识别代号。
    *
    * Vehicle identification number (车辆识别代号).
    */
   vin?: string;
   /**
    * 发动机号码。
    *
    * Engine number (发动机号码).
    */
   engine_num?: string;
   /**
    * 注册日期，格式 yyyy-mm-dd。
    *
    * Registration date (注册日期), yyyy-mm-dd.
    */
   register_date?: string;
   /**
    * 发证日期，格式 yyyy-mm-dd。
    *
    * Date of issue (发证日期), yyyy-mm-dd.
    */
   issue_date?: string;
   /**
    * 反面的车牌号码。
    *
    * Number plate (车牌号码) on the back.
    */
   plate_num_b?: string;
   /**
    * 反面的车辆档案编号；官方文档的表格称之为「号牌」。
    *
    * File number of the vehicle on the back; the table calls it 号牌.
    */
   record?: string;
   /**
    * 核定载人数，按证面原文，例如「7人」。
    *
    * Number of people it may carry (核定载人数) as printed, for example 7人.
    */
   passengers_num?: string;
   /**
    * 总质量，带单位，例如 2700kg。
    *
    * Total mass (总质量) with its unit, for example 2700kg.
    */
   total_quality?: string;
   /**
    * 整备质量，带单位，例如 1995kg。
    *
    * Mass when empty (整备质量) with its unit, for example 1995kg.
    */
   prepare_quality?: string;
   /**
    * 外廓尺寸，长 × 宽 × 高，带单位，例如 4582x1795x1458mm。
    *
    * Length by width by height (外廓尺寸) with the unit, for example 4582x1795x1458mm.
    */
   overall_size?: string;
   /**
    * 卡片正面在图片中的位置；图片含正面时才返回。
    *
    * Position of the front of the licence in the picture (卡片正面位置); only if the front is in the picture.
    */
   card_position_front?: {
    pos: components["schemas"]["OcrCorners"];
   };
   /**
    * 卡片反面在图片中的位置；图片含反面时才返回。
    *
    * Position of the back of the licence in the picture (卡片反面位置); only if the back is in the picture.
    */
   card_position_back?: {
    pos: components["schemas"]["OcrCorners"];
   };
   img_size?: components["schemas"]["OcrImageSize"];
  };
  EditRoomRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   id: number;
   /**
    * 直播间名称，6 到 34 个字符；一个汉字算 2 个字符（即 3 到 17 个汉字）。
    *
    * Name of the room (直播间名字), 6 to 34 characters; a Chinese character counts as 2 (3 to 17 汉字).
    */
   name: string;
   /**
    * 背景图，填 uploadTempMedia 返回的 media ID，获取后 3 天内有效。建议 1080 × 1920 像素，不超过 2 MB。
    *
    * Background picture (背景图): a media id from uploadTempMedia, less than 3 days old. 1080 by 1920
    * pixels is best, 2 MB at most.
    */
   coverImg: string;
   /**
    * 计划开始时间，Unix 时间戳（秒），须在当前时间 10 分钟之后、6 个月之内。
    *
    * Planned start (计划开始时间), Unix seconds, between 10 minutes and 6 months from now.
    */
   startTime: number;
   /**
    * 计划结束时间，Unix 时间戳（秒），须在 `startTime` 之后 30 分钟到 24 小时之间。
    *
    * Planned end (计划结束时间), Unix seconds, 30 minutes to 24 hours after `startTime`.
    */
   endTime: number;
   /**
    * 主播昵称，4 到 30 个字符；一个汉字算 2 个字符（即 2 到 15 个汉字）。
    *
    * Name of the host (主播昵称), 4 to 30 characters; a Chinese character counts as 2 (2 to 15 汉字).
    */
   anchorName: string;
   /**
    * 主播微信号，须已在微信的「小程序直播」小程序中完成实名认证。
    *
    * WeChat id of the host (主播微信号), who must have verified their identity in WeChat's mini program
    * 小程序直播.
    */
   anchorWechat: string;
   /**
    * 分享卡片的图片，填 uploadTempMedia 返回的 media ID，获取后 3 天内有效。建议 800 × 640 像素，不超过 1 MB。
    *
    * Picture of shared cards (分享图): a media id from uploadTempMedia, less than 3 days old. 800 by 640
    * pixels is best, 1 MB at most.
    */
   shareImg: string;
   /**
    * 购物直播频道的封面图，填 uploadTempMedia 返回的 media ID，获取后 3 天内有效。建议 800 × 800 像素，不超过 100 KB。
    *
    * Cover in WeChat's shopping live channel (购物直播频道封面图): a media id from uploadTempMedia, less
    * than 3 days old. 800 by 800 pixels is best, 100 KB at most.
    */
   feedsImg: string;
   /**
    * 是否允许官方收录该直播间：1 是，0 否。
    *
    * Whether WeChat may list the room in its channel (官方收录): 1 yes, 0 no.
    * @default 1
    * @enum {integer}
    */
   isFeedsPublic?: 0 | 1;
   /**
    * 点赞：0 开启，1 关闭（隐藏点赞按钮）。开播后不可再开启。
    *
    * Likes (点赞): 0 on, 1 off (the button is hidden). Cannot be switched on once the stream has started.
    * @enum {integer}
    */
   closeLike: 0 | 1;
   /**
    * 货架：0 开启，1 关闭（隐藏货架）。开播后不可再开启。
    *
    * Product shelf (货架): 0 on, 1 off (it is hidden). Cannot be switched on once the stream has started.
    * @enum {integer}
    */
   closeGoods: 0 | 1;
   /**
    * 评论：0 开启，1 关闭（隐藏评论入口）。开播后不可再开启。
    *
    * Comments (评论): 0 on, 1 off (the entry is hidden). Cannot be switched on once the stream has started.
    * @enum {integer}
    */
   closeComment: 0 | 1;
   /**
    * 回放：0 开启，1 关闭。开播后可以开启。
    *
    * Replay (回放): 0 on, 1 off. Can be switched on once the stream has started.
    * @default 1
    * @enum {integer}
    */
   closeReplay?: 0 | 1;
   /**
    * 分享：0 开启，1 关闭。开播后不可修改。
    *
    * Sharing (分享): 0 on, 1 off. Cannot be changed once the stream has started.
    * @default 0
    * @enum {integer}
    */
   closeShare?: 0 | 1;
   /**
    * 客服：0 开启，1 关闭。开播后可以开启。
    *
    * Customer service (客服): 0 on, 1 off. Can be switched on once the stream has started.
    * @default 1
    * @enum {integer}
    */
   closeKf?: 0 | 1;
  };
  EditRoomResponse: components["schemas"]["LiveOk"];
  /**
   * 失败结果，所有接口通用。
   *
   * A failure, whatever the operation.
   */
  ErrorResponse: {
   /**
    * 错误码，不会为 0。各错误码的含义和处理办法见 spec/errcodes 中的文件。
    *
    * Number of the error (错误码), never 0. The files in spec/errcodes say what each means and what to do.
    */
   errcode: number;
   /**
    * 微信返回的 errmsg。末尾大多带 rid：`rid:` 加三组十六进制数字。7 天内可用 getRidInfo 查询。
    *
    * WeChat's message. Most messages end with the request id: `rid:` and three groups of hex digits. getRidInfo can look it up for 7 days.
    */
   errmsg: string;
  };
  ExportDatabaseItemRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 导出文件的路径。文件存放在公共云存储，用 getDownloadTcbFileLink 获取链接。
    *
    * Path of the file to write (导出文件路径). It is stored in public cloud storage; getDownloadTcbFileLink
    * returns a link.
    */
   file_path: string;
   /**
    * 导出文件类型：1 JSON，2 CSV，importDatabaseItem 也用这两种。
    *
    * Format of the file (导出文件类型): 1 JSON, 2 CSV, as importDatabaseItem reads them.
    * @enum {integer}
    */
   file_type: 1 | 2;
   /**
    * 导出条件，即数据库操作语句，用云开发数据库 API 的 JavaScript 写法，以 `get()` 结尾，以字符串传入。
    *
    * Statement that selects what to export (导出条件), in the JavaScript of the cloud database API and ending
    * in `get()`, as a string.
    */
   query: string;
  };
  ExportDatabaseItemResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 导出任务 ID，供 getDatabaseMigrateStatus 使用。
    *
    * Id of the export task (导出任务ID), for getDatabaseMigrateStatus.
    */
   job_id: number;
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
   * 寄件人或收件人及其地址。`tel` 和 `mobile` 至少填一个电话。长度限制按 UTF-8 字节计，汉字大多占 3 个字节。
   *
   * The sender or receiver of a parcel, with address. A phone number is required, `tel` or `mobile`. Limits are in bytes
   * of UTF-8, 3 for most Chinese characters.
   */
  ExpressAddress: {
   /**
    * 姓名，最长 64 字节。
    *
    * The person's name (姓名), up to 64 bytes.
    */
   name?: string;
   /**
    * 座机号码，最长 32 字节。未填 mobile 时必填。
    *
    * Landline number (座机号码), up to 32 bytes. Required without mobile.
    */
   tel?: string;
   /**
    * 手机号码，最长 32 字节。未填 tel 时必填。
    *
    * Mobile number (手机号码), up to 32 bytes. Required without tel.
    */
   mobile?: string;
   /**
    * 公司名称，最长 64 字节。
    *
    * Company (公司名称), up to 64 bytes.
    */
   company?: string;
   /**
    * 邮编，最长 10 字节。
    *
    * Postcode (邮编), up to 10 bytes.
    */
   post_code?: string;
   /**
    * 国家，最长 64 字节。
    *
    * Country (国家), up to 64 bytes.
    */
   country?: string;
   /**
    * 省份，例如广东省，最长 64 字节。
    *
    * Province (省份), for example 广东省, up to 64 bytes.
    */
   province?: string;
   /**
    * 市/地区，例如广州市，最长 64 字节。
    *
    * City (市/地区), for example 广州市, up to 64 bytes.
    */
   city?: string;
   /**
    * 区/县，例如海珠区，最长 64 字节。
    *
    * District (区/县), for example 海珠区, up to 64 bytes.
    */
   area?: string;
   /**
    * 详细地址，包括街道、门牌和楼栋，最长 512 字节。
    *
    * Street, number and building (详细地址), up to 512 bytes.
    */
   address?: string;
  } & ({
   tel: string;
  } | {
   mobile: string;
  });
  /**
   * 报给快递公司的包裹信息。
   *
   * The parcel, as reported to the carrier (包裹信息).
   */
  ExpressCargo: {
   /**
    * 包裹数量，通常为 1。
    *
    * Number of parcels (包裹数量), usually 1.
    * @default 1
    */
   count: number;
   /**
    * 货物总重量，单位千克，例如 1.2。
    *
    * Total weight (货物总重量) in kilograms, for example 1.2.
    */
   weight: number;
   /**
    * 货物长度，单位厘米，例如 20.0。
    *
    * Length (货物长度) in centimetres, for example 20.0.
    */
   space_x: number;
   /**
    * 货物宽度，单位厘米，例如 15.0。
    *
    * Width (货物宽度) in centimetres, for example 15.0.
    */
   space_y: number;
   /**
    * 货物高度，单位厘米，例如 10.0。
    *
    * Height (货物高度) in centimetres, for example 10.0.
    */
   space_z: number;
   /**
    * 包裹内的商品明细。
    *
    * The goods in the parcel, one by one.
    */
   detail_list: {
    /**
     * 商品名，最长 128 字节。
     *
     * Name of the goods (商品名), up to 128 bytes.
     */
    name: string;
    /**
     * 商品数量。
     *
     * Quantity of the goods (商品数量).
     */
    count: number;
   }[];
  };
  /**
   * 面单上的一位联系人。
   *
   * A person on the label.
   */
  ExpressContact: {
   /**
    * 用户姓名。
    *
    * The person's name (用户姓名).
    */
   name: string;
   /**
    * 座机号码。
    *
    * Landline number (座机号码).
    */
   tel?: string;
   /**
    * 手机号码。
    *
    * Mobile number (手机号码).
    */
   mobile?: string;
   /**
    * 地址，省、市、区合在一个字符串中。
    *
    * Address (地址) with province, city and district in one string.
    */
   address: string;
  };
  /**
   * 保价信息。
   *
   * Insurance of the parcel (保价信息).
   */
  ExpressInsurance: {
   /**
    * 是否保价，0 否，1 是。
    *
    * Whether it is insured (是否保价), 0 no, 1 yes.
    * @enum {integer}
    */
   use_insured?: 0 | 1;
   /**
    * 保价金额，单位分，例如 10000 表示 100 元。
    *
    * Insured value (保价金额) in fen, for example 10000 for 100 yuan.
    */
   insured_value?: number;
  };
  /**
   * 服务类型，取自 getAllDelivery 或 getAllAccount 列出的服务。
   *
   * The carrier's service (服务类型), one of those that getAllDelivery or getAllAccount lists.
   */
  ExpressService: {
   /**
    * 快递公司的服务类型 ID。
    *
    * The carrier's number for the service (服务类型ID).
    */
   service_type: number;
   /**
    * 服务名称，例如标准快递。
    *
    * Name of the service (服务名称), for example 标准快递.
    */
   service_name: string;
  };
  /**
   * 商品信息，展示在用户通知和面单上：只有一种商品时用 img_url、goods_name 和 goods_count，有多种时用 detail_list。
   *
   * The goods as shown in the user's notification and on the label (商品信息): one kind of goods in img_url, goods_name and
   * goods_count, or several in detail_list.
   */
  ExpressShop: {
   /**
    * 点击通知后打开的小程序页面，最好是该订单的页面。
    *
    * Page of your mini program that the notification opens, preferably the order's own page.
    */
   wxa_path?: string;
   /**
    * 商品缩略图的 URL。未填 detail_list 时必填。
    *
    * URL of a small picture of the goods (商品缩略图). Required without detail_list.
    */
   img_url?: string;
   /**
    * 商品名称，最长 128 字节。未填 detail_list 时必填。
    *
    * Name of the goods (商品名称), up to 128 bytes. Required without detail_list.
    */
   goods_name?: string;
   /**
    * 商品数量。未填 detail_list 时必填；填了 detail_list 时，默认为其长度。
    *
    * Number of goods (商品数量). Required without detail_list; with detail_list, its length is the default.
    */
   goods_count?: number;
   /**
    * 商品详情列表，逐项列出商品；这是较新的形式，推荐新商户使用。
    *
    * The goods one by one (商品详情列表); the newer form, recommended for new merchants.
    */
   detail_list?: {
    /**
     * 商品名称。
     *
     * Name of the goods (商品名称).
     */
    goods_name: string;
    /**
     * 商品图片的 URL。
     *
     * URL of a picture of the goods (商品图片).
     */
    goods_img_url: string;
    /**
     * 商品详情，例如尺码。
     *
     * More about the goods (商品详情), for example the size.
     */
    goods_desc: string;
   }[];
   /**
    * 在此无效。该字段属于即时配送的 addLocalOrder，在那里是商家的 AppID。
    *
    * Has no effect here. It belongs to addLocalOrder of the immediate-delivery section, where it is the merchant's AppID.
    */
   wxa_appid?: string;
  } & ({
   img_url: string;
   goods_name: string;
   goods_count: number;
  } | {
   detail_list: {
    /**
     * 商品名称。
     *
     * Name of the goods (商品名称).
     */
    goods_name: string;
    /**
     * 商品图片的 URL。
     *
     * URL of a picture of the goods (商品图片).
     */
    goods_img_url: string;
    /**
     * 商品详情，例如尺码。
     *
     * More about the goods (商品详情), for example the size.
     */
    goods_desc: string;
   }[];
  });
  /**
   * 快递公司打印在面单上的一项信息。
   *
   * One item that the carrier prints on the label.
   */
  ExpressWaybillDatum: {
   /**
    * 快递公司定义的 key，例如 SF_bagAddr。
    *
    * The carrier's key for it (运单信息 key), for example SF_bagAddr.
    */
   key: string;
   /**
    * 打印的内容。
    *
    * What is printed (运单信息 value).
    */
   value: string;
  };
  FamousBrandApplyRequest: {
   /**
    * 申请品牌信息。
    *
    * The application (申请品牌信息).
    */
   Application: {
    /**
     * 品牌申请类型：1 知名品牌，2 已接入小店商品组件。
     *
     * What is applied for (品牌申请类型), 1 well-known brand (知名品牌), 2 user of WeChat Shop's product component (已接入小店商品组件).
     * @enum {integer}
     */
    apply_for: 1 | 2;
    /**
     * 品牌信息。apply_for 为 1 时必填。
     *
     * The brand. Required with apply_for 1.
     */
    audit_info?: {
     /**
      * 品牌名称。
      *
      * Name of the brand (品牌名称).
      */
     brand_name: string;
     /**
      * 品牌类型：1 工信部消费品名单，2 中国连锁经营协会网络零售名单，3 中华老字号，4 电商平台旗舰店，5 全球 500 强企业品牌，6 中国 500 强企业品牌，7 有关部门认定的驰名商标，8 工信部消费名品成长企业名单。
      *
      * Why it is well known (品牌类型): 1 on the consumer goods list of the Ministry of Industry and
      * Information Technology (工信部消费品名单), 2 on the online retail list of the China Chain Store &
      * Franchise Association (中国连锁经营协会), 3 a China time-honoured brand (中华老字号), 4 flagship store on a
      * shopping platform (电商平台旗舰店), 5 brand of a Global 500 company (全球500强), 6 brand of a China 500
      * company (中国500强), 7 trademark recognised as well known by an authority (驰名商标), 8 on the
      * ministry's list of growing consumer goods companies (消费名品成长企业名单).
      * @enum {integer}
      */
     brand_type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
     /**
      * 旗舰店所在的电商平台，如淘宝。brand_type 为 4 时必填。
      *
      * Platform of the flagship store (电商平台), for example 淘宝. Required with brand_type 4.
      */
     flagship_in_which_ec_platform?: string;
     /**
      * 旗舰店为官方旗舰店的佐证材料，每项为一个 media_id。brand_type 为 4 时必填。
      *
      * Proofs that the flagship store is official (佐证材料), a media_id each. Required with brand_type 4.
      */
     ec_platform_proof_list?: string[];
     /**
      * 其他补充说明材料，每项为一个 media_id。
      *
      * Further proofs (其他补充说明材料), a media_id each.
      */
     other_material_list?: string[];
     /**
      * 有关部门认定驰名商标的佐证材料，每项为一个 media_id。brand_type 为 7 时必填。
      *
      * Proofs that an authority recognised the trademark (驰名商标), a media_id each. Required with brand_type 7.
      */
     authority_certified_proof_list?: string[];
    };
   };
  };
  FamousBrandApplyResponse: components["schemas"]["Ok"];
  FinishProfitSharingOrderRequest: {
   /**
    * 子商户号。
    *
    * Merchant number (子商户id).
    */
   mchid: string;
   /**
    * 商户订单号。
    *
    * Your order number (订单id).
    */
   out_trade_no: string;
  };
  FinishProfitSharingOrderResponse: components["schemas"]["Ok"];
  FollowWaybillRequest: {
   /**
    * 用户的 openid。
    *
    * The user's openid (用户openid).
    */
   openid: string;
   /**
    * 寄件人手机号。
    *
    * The sender's phone number (寄件人手机号).
    */
   sender_phone?: string;
   /**
    * 收件人手机号；部分快递公司须凭此才能查到运单。
    *
    * The receiver's phone number (收件人手机号); some carriers find a waybill only with it.
    */
   receiver_phone: string;
   /**
    * 运单号。
    *
    * Waybill number (运单号).
    */
   waybill_id: string;
   /**
    * 商品信息。
    *
    * The goods (商品信息).
    */
   goods_info: {
    /**
     * 商品明细，每件一项。
     *
     * The goods, one by one (商品信息).
     */
    detail_list: {
     /**
      * 商品名称。
      *
      * Name (商品名称).
      */
     goods_name: string;
     /**
      * 商品图片的 URL。
      *
      * URL of the picture (商品图片url).
      */
     goods_img_url: string;
     /**
      * 商品详情描述，最多 40 个汉字。不传则显示商品名称。
      *
      * Longer description of the goods (商品详情描述), 40 Chinese characters at most. Without it, the name is shown.
      */
     goods_desc?: string;
    }[];
   };
   /**
    * 微信支付的交易单号，一般以 420 开头。
    *
    * WeChat Pay transaction number (交易单号), which usually begins with 420.
    */
   trans_id: string;
   /**
    * 点击商品卡片打开的小程序页面，建议为订单详情页。不传则打开首页。
    *
    * Page of the mini program that the goods open (商品卡片跳转路径), preferably the order's own. Without
    * it, they open the home page.
    */
   order_detail_path?: string;
   /**
    * 快递公司 ID，由 get_delivery_list 返回，用于帮助微信识别运单所属的快递公司；对非主流快递公司尤其应传。
    *
    * Id of the carrier (运力id), from get_delivery_list. It helps WeChat to recognise the carrier of the
    * waybill; send it especially for smaller carriers.
    */
   delivery_id?: string;
  };
  FollowWaybillResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 运单的 token（查询 ID）。其他接口和小程序插件凭此查询运单，须保存。
    *
    * The waybill's token (查询id). The other calls and the mini program's plugin use it to query the waybill, so keep it.
    */
   waybill_token: string;
  };
  /**
   * 包裹的起点或终点。
   *
   * Where a parcel starts or ends.
   */
  FreightPlace: {
   /**
    * 省，例如广东省。
    *
    * Province (省), for example 广东省.
    */
   province: string;
   /**
    * 市，例如广州市。
    *
    * City (市), for example 广州市.
    */
   city: string;
   /**
    * 区或县，例如海珠区。
    *
    * District or county (区), for example 海珠区.
    */
   county: string;
   /**
    * 详细地址，包括街道和门牌号。
    *
    * Street and number (详细地址).
    */
   address: string;
  };
  GenerateNFCSchemeRequest: {
   jump_wxa?: components["schemas"]["SchemeTarget"];
   /**
    * 获准的设备型号，即 `model_id`。
    *
    * Model of the device, `model_id`, for which the permission was granted.
    */
   model_id: string;
   /**
    * 设备序列号。一机一码时必填；一型一码时不传。
    *
    * Serial number of the device. Required if each device has its own scheme (一机一码); leave it out for a
    * scheme for the whole model (一型一码).
    */
   sn?: string;
  };
  GenerateNFCSchemeResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 写入标签的小程序 Scheme 码。
    *
    * The scheme for the tag (小程序 scheme 码).
    */
   openlink: string;
  };
  GenerateSchemeRequest: {
   jump_wxa?: components["schemas"]["SchemeTarget"];
   /**
    * Scheme 是否按以下设置到期失效。为 true 时，`expire_type` 为 0 须传 `expire_time`，`expire_type` 为 1 须传 `expire_interval`。
    *
    * Whether the scheme expires as set below (到期失效). If true, `expire_type` 0 needs `expire_time` and
    * `expire_type` 1 needs `expire_interval`.
    */
   is_expire?: boolean;
   /**
    * Scheme 的失效时间，Unix 时间戳（秒），从现在起 1 分钟至 30 天之间。`is_expire` 为 true 且 `expire_type` 为 0 时必填。
    *
    * When the scheme expires (失效时间), Unix seconds, between 1 minute and 30 days from now. Required if
    * `is_expire` is true and `expire_type` is 0.
    */
   expire_time?: number;
   /**
    * 失效类型：0 由 `expire_time` 给出失效时间，1 由 `expire_interval` 给出间隔天数。
    *
    * How the expiry is given (失效类型): 0 as a time in `expire_time`, 1 as days in `expire_interval`.
    * @default 0
    * @enum {integer}
    */
   expire_type?: 0 | 1;
   /**
    * Scheme 的失效间隔天数，最多 30 天。`is_expire` 为 true 且 `expire_type` 为 1 时必填。
    *
    * Days until the scheme expires (失效间隔天数), 30 at most. Required if `is_expire` is true and
    * `expire_type` is 1.
    */
   expire_interval?: number;
  };
  GenerateSchemeResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 小程序 Scheme 码，由 `weixin://dl/business/?t=` 和 token 组成。
    *
    * The scheme (小程序 scheme 码), `weixin://dl/business/?t=` and a token.
    */
   openlink: string;
  };
  GenerateShortLinkRequest: {
   /**
    * 已发布小程序的页面路径，可带查询参数，最多 1024 个字符。
    *
    * Page of the published mini program, with its query if any (小程序页面路径), up to 1024 characters.
    */
   page_url: string;
   /**
    * 短链标题。超过 20 个字符会被微信截断并加 `...`；不能含违法内容。
    *
    * Title of the link (短链标题). WeChat cuts it off after 20 characters and adds `...`; it must not contain illegal content.
    */
   page_title?: string;
   /**
    * 链接的有效期：true 永久有效，false 30 天。
    *
    * How long the link is valid: true permanently (永久有效), false 30 days (短期有效).
    * @default false
    */
   is_permanent?: boolean;
  };
  GenerateShortLinkResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 小程序 Short Link，由 `#小程序://`、小程序名称、标题和 token 组成。
    *
    * The link (小程序 Short Link), `#小程序://`, the mini program's name, the title and a token.
    */
   link: string;
  };
  GenerateUrlLinkRequest: {
   /**
    * 已发布小程序的页面路径，不带查询参数，例如 /pages/index/index。为空或不传则打开主页。
    *
    * Page of the published mini program, without query (小程序页面路径), for example
    * /pages/index/index. Empty or left out for the home page.
    */
   path?: string;
   /**
    * 页面的查询参数，例如 a=1&b=2：最多 1024 个字符，可用数字、英文字母和 !#$&'()*+,/:;=?@-._~%
    *
    * Query for the page, such as a=1&b=2: up to 1024 characters, of which each is a digit, an ASCII letter
    * or one of !#$&'()*+,/:;=?@-._~%
    */
   query?: string;
   /**
    * 链接是否到期失效。链接曾可永久有效，此字段由此而来；现在所有链接都会到期，不必传。
    *
    * Whether the link expires (到期失效). It dates from when links could be permanent; every link expires
    * now, so leave it out.
    */
   is_expire?: boolean;
   /**
    * 失效类型：0 由 `expire_time` 给出失效时间，1 由 `expire_interval` 给出间隔天数。
    *
    * How the expiry is given (失效类型): 0 as a time in `expire_time`, 1 as days in `expire_interval`.
    * @default 0
    * @enum {integer}
    */
   expire_type?: 0 | 1;
   /**
    * 链接的失效时间，Unix 时间戳（秒），从现在起 1 分钟至 30 天之间，用于 `expire_type` 为 0。不传则由微信设定失效时间。
    *
    * When the link expires (失效时间), Unix seconds, between 1 minute and 30 days from now, for
    * `expire_type` 0. Without a time, WeChat sets the expiry itself.
    */
   expire_time?: number;
   /**
    * 链接的失效间隔天数，最多 30 天。`expire_type` 为 1 时必填。
    *
    * Days until the link expires (失效间隔天数), 30 at most. Required by `expire_type` 1.
    */
   expire_interval?: number;
   /**
    * 自己的页面，放在云开发静态网站上，代替官方中间页。
    *
    * Your own page, on a static website of WeChat's cloud (云开发静态网站), shown instead of the official one.
    */
   cloud_base?: {
    /**
     * 云开发环境。
     *
     * The cloud environment (云开发环境).
     */
    env: string;
    /**
     * 静态网站的自定义域名，如有。
     *
     * Domain of the website, if it has its own (自定义域名).
     */
    domain?: string;
    /**
     * 静态网站的 H5 页面路径，不带查询参数。
     *
     * The page on the website, without query (H5 页面路径).
     */
    path?: string;
    /**
     * 该页面的查询参数：最多 1024 个字符，可用数字、英文字母和 !#$&'()*+,/:;=?@-._~%
     *
     * Query for that page: up to 1024 characters, of which each is a digit, an ASCII letter or one of
     * !#$&'()*+,/:;=?@-._~%
     */
    query?: string;
    /**
     * 创建该环境的小程序或第三方平台的 AppID。环境由第三方平台管理（第三方批量代云开发）时必填。
     *
     * AppID of the mini program or third-party platform that created the environment. Required if a
     * third-party platform manages it (第三方批量代云开发).
     */
    resource_appid?: string;
   };
   /**
    * 要打开的小程序版本：`release` 正式版，`trial` 体验版，`develop` 开发版。仅在微信外打开时生效。
    *
    * Version to open: `release` the published one (正式版), `trial` the trial version (体验版), `develop`
    * the development version (开发版). It applies only if the link is opened outside WeChat.
    * @default release
    * @enum {string}
    */
   env_version?: "release" | "trial" | "develop";
  };
  GenerateUrlLinkResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 小程序 URL Link，由 `https://wxaurl.cn/` 和 token 组成。
    *
    * The link (小程序 URL Link), `https://wxaurl.cn/` and a token.
    */
   url_link: string;
  };
  GetAccessTokenRequest: {
   /**
    * 账号的 AppID。
    *
    * The account's AppID.
    * @example wx448f04719cd48f69
    */
   appid: string;
   /**
    * Format: password
    * 账号的 AppSecret。
    *
    * The account's AppSecret.
    * @example APPSECRET
    */
   secret: string;
   /**
    * 固定为 `client_credential`。
    *
    * Always `client_credential`.
    * @example client_credential
    * @constant
    */
   grant_type: "client_credential";
  };
  GetAccessTokenResponse: components["schemas"]["AccessToken"];
  GetAllAccountRequest: Record<string, never>;
  GetAllAccountResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
   /**
    * 账号数量。
    *
    * How many accounts there are (账号数量).
    */
   count: number;
   /**
    * 账号列表。
    *
    * The accounts (账号列表).
    */
   list: {
    /**
     * 在快递公司的客户编码。
     *
     * Your customer number with the carrier (快递公司客户编码).
     */
    biz_id: string;
    /**
     * 快递公司 ID。
     *
     * Id of the carrier (快递公司ID).
     */
    delivery_id: string;
    /**
     * 账号的绑定时间，Unix 时间戳（秒）。
     *
     * When it was bound (账号绑定时间), Unix seconds.
     */
    create_time?: number;
    /**
     * 账号的最后更新时间，Unix 时间戳（秒）。
     *
     * When it last changed (账号更新时间), Unix seconds.
     */
    update_time?: number;
    /**
     * 绑定状态；官方文档未说明各数字的含义，其示例为 0。
     *
     * State of the binding (绑定状态); the page does not say what the numbers mean, its example has 0.
     */
    status_code?: number;
    /**
     * 账号别名。
     *
     * Name given to the account (账号别名).
     */
    alias?: string;
    /**
     * 绑定失败的原因，来自 EMS 的审核。
     *
     * Why the binding failed (账号绑定失败的错误信息), from the review by EMS.
     */
    remark_wrong_msg?: string;
    /**
     * 提交 EMS 审核时的备注。
     *
     * The note that was sent for the review by EMS (备注内容).
     */
    remark_content?: string;
    /**
     * 电子面单余额。
     *
     * Labels left (电子面单余额).
     */
    quota_num?: number;
    /**
     * quota_num 的读取时间，Unix 时间戳（秒）。
     *
     * When quota_num was read, Unix seconds.
     */
    quota_update_time?: number;
    /**
     * 账号可用的服务类型。
     *
     * The services that the account may use (支持的服务类型).
     */
    service_type?: components["schemas"]["ExpressService"][];
   }[];
  };
  GetAllDeliveryRequest: Record<string, never>;
  GetAllDeliveryResponse: {
   /**
    * 快递公司数量。
    *
    * How many carriers there are (快递公司数量).
    */
   count: number;
   /**
    * 快递公司列表。
    *
    * The carriers (快递公司信息列表).
    */
   data: {
    /**
     * 快递公司 ID，例如 SF。
     *
     * Id of the carrier (快递公司 ID), for example SF.
     */
    delivery_id: string;
    /**
     * 快递公司名称。
     *
     * Name of the carrier (快递公司名称).
     */
    delivery_name: string;
    /**
     * 为 1 表示支持散单。
     *
     * 1 if single parcels can be sent without a contract (是否支持散单).
     */
    can_use_cash?: number;
    /**
     * 为 1 表示可用 getQuota 查询该快递公司的面单余额。
     *
     * 1 if getQuota supports this carrier (是否支持查询面单余额).
     */
    can_get_quota?: number;
    /**
     * 支持的服务类型。
     *
     * Its services (支持的服务类型).
     */
    service_type?: components["schemas"]["ExpressService"][];
    /**
     * 散单使用的 biz_id，can_use_cash 为 1 时有效。
     *
     * The biz_id for parcels without a contract (散单对应的bizid), if can_use_cash is 1.
     */
    cash_biz_id?: string;
   }[];
  };
  /**
   * 空对象。
   *
   * An empty object.
   */
  GetAllImmeDeliveryRequest: Record<string, never>;
  GetAllImmeDeliveryResponse: {
   /**
    * 成功时为 0。
    *
    * 0 on success.
    */
   resultcode: number;
   /**
    * 返回信息，resultcode 为 0 时为 `ok`。
    *
    * Message, `ok` if resultcode is 0.
    */
   resultmsg: string;
   /**
    * 配送公司列表。
    *
    * The carriers (配送公司列表).
    */
   list: {
    /**
     * 配送公司 ID，例如 SFTC。
     *
     * Id of the carrier (配送公司Id), for example SFTC.
     */
    delivery_id: string;
    /**
     * 配送公司名称。
     *
     * Name of the carrier (配送公司名称).
     */
    delivery_name: string;
   }[];
  };
  GetApiDomainIpRequest: Record<string, never>;
  GetApiDomainIpResponse: {
   /**
    * IP 地址或 CIDR 格式（地址/位数）的 IP 网段。
    *
    * IP addresses, or ranges in CIDR notation, address/bits (IP网段).
    */
   ip_list: string[];
   /**
    * 如返回则为 0。
    *
    * 0, if present.
    * @constant
    */
   errcode?: 0;
   /**
    * 与 errcode 一同返回。
    *
    * Present together with errcode.
    */
   errmsg?: string;
  };
  GetApiQuotaRequest: {
   /**
    * 接口路径，保留开头的斜杠，不含域名，例如 /cgi-bin/message/custom/send。
    *
    * Path of the operation, with its leading slash and without the host, for example /cgi-bin/message/custom/send.
    */
   cgi_path: string;
  };
  GetApiQuotaResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 当天的调用额度。
    *
    * Quota of the day.
    */
   quota: {
    /**
     * 账号当天可调用的次数。
     *
     * Number of calls that the account may make today.
     */
    daily_limit: number;
    /**
     * 当天已调用的次数；可能有约 1% 的误差。
     *
     * Number of calls made today; may be off by about 1%.
     */
    used: number;
    /**
     * 当天剩余的调用次数。
     *
     * Number of calls left for today.
     */
    remain: number;
   };
   /**
    * 账号自己调用的频率限制。不一定返回。
    *
    * How fast the account itself may call (普通调用频率限制). Not in every response.
    */
   rate_limit?: {
    /**
     * 周期内可调用的次数。
     *
     * Number of calls allowed in a period.
     */
    call_count: number;
    /**
     * 周期的长度，单位秒。
     *
     * Length of the period in seconds.
     */
    refresh_second: number;
   };
   /**
    * 第三方平台代账号调用的频率限制。不一定返回。
    *
    * How fast a third-party platform may call on the account's behalf (代调用频率限制). Not in every response.
    */
   component_rate_limit?: {
    /**
     * 周期内可调用的次数。
     *
     * Number of calls allowed in a period.
     */
    call_count: number;
    /**
     * 周期的长度，单位秒。
     *
     * Length of the period in seconds.
     */
    refresh_second: number;
   };
  };
  GetAppKeyRequest: {
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
  };
  GetAppKeyResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * Format: password
    * 正式环境的 AppKey（现网 AppKey），须保密。
    *
    * Live key (现网AppKey). A secret.
    */
   appkey: string;
   /**
    * Format: password
    * 沙箱 AppKey，须保密。
    *
    * Sandbox key (沙箱AppKey). A secret.
    */
   sandbox_appkey: string;
  };
  GetAssistantListRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    * @example 6491
    */
   roomId: number;
  };
  GetAssistantListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * 小助手列表，每人一项。
    *
    * One entry for each assistant (小助手列表).
    */
   list: {
    /**
     * 最后修改时间，Unix 时间戳（秒）。
     *
     * When the entry was last changed (修改时间), Unix seconds.
     */
    timestamp: number;
    /**
     * 头像的 URL。
     *
     * URL of the profile picture (头像).
     */
    headimg: string;
    /**
     * 昵称。
     *
     * Nickname (昵称).
     */
    nickname: string;
    /**
     * 微信号。
     *
     * WeChat id (微信号).
     */
    alias: string;
    /**
     * 小助手的 openid。
     *
     * The assistant's openid.
     */
    openid: string;
   }[];
   /**
    * 小助手数量。
    *
    * Number of assistants (小助手个数).
    */
   count: number;
   /**
    * 一个直播间最多可有的小助手数量。
    *
    * Maximum number a room may have (小助手最大个数).
    */
   maxCount: number;
  };
  GetAuthorizeAppsRequest: Record<string, never>;
  GetAuthorizeAppsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 授权信息。
    *
    * The permissions (授权信息).
    */
   objects: {
    /**
     * 被授权方小程序的 AppID。
     *
     * AppID of the mini program that may play them (被授权方小程序id).
     */
    authorized_appid: string;
    /**
     * 授权时间，Unix 时间戳（秒）。
     *
     * When it was granted (授权时间戳), Unix seconds.
     */
    authorized_time: number;
    /**
     * 授权到期时间，Unix 时间戳（秒）；0 表示永久有效。
     *
     * When it expires (授权到期时间戳), Unix seconds; 0 for never.
     */
    authz_expire_time: number;
   }[];
  };
  GetAuthorizeObjectsRequest: {
   /**
    * 只查该剧目 ID 的授权；不填则查全部短剧。
    *
    * Only permissions for this drama (剧目ID); if left out, for all.
    */
   drama_id?: number;
   /**
    * 只查授予该小程序（AppID）的授权；不填则查全部小程序。
    *
    * Only permissions of this mini program (被授权方小程序id); if left out, of all.
    */
   authorized_appid?: string;
   /**
    * 跳过的条数。
    *
    * Entries to skip (偏移值).
    * @default 0
    */
   offset?: number;
   /**
    * 返回的条数，最多 1000。
    *
    * Entries to return (分页大小), 1000 at most.
    * @default 100
    */
   limit?: number;
  };
  GetAuthorizeObjectsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 符合条件的授权总数。
    *
    * Total number of permissions that match the request (记录总数).
    */
   total_count: number;
   /**
    * 授权信息。
    *
    * The permissions (授权信息).
    */
   objects: {
    /**
     * 授权的剧目 ID。
     *
     * Id of the drama (授权的剧目ID).
     */
    drama_id: number;
    /**
     * 被授权方小程序的 AppID。
     *
     * AppID of the mini program that may play it (被授权方小程序id).
     */
    authorized_appid: string;
    /**
     * 授权时间，Unix 时间戳（秒）。
     *
     * When it was granted (授权时间戳), Unix seconds.
     */
    authorized_time: number;
    /**
     * 授权到期时间，Unix 时间戳（秒）；0 表示永久有效。
     *
     * When it expires (授权到期时间戳), Unix seconds; 0 for never.
     */
    authz_expire_time: number;
   }[];
  };
  GetAuthorizedObjectsRequest: {
   /**
    * 只查该授权方小程序（AppID）的短剧；不填则查全部授权方。
    *
    * Only dramas of this mini program (授权方小程序id); if left out, of all.
    */
   authorizer_appid?: string;
   /**
    * 跳过的条数。
    *
    * Entries to skip (偏移值).
    * @default 0
    */
   offset?: number;
   /**
    * 返回的条数，最多 1000。
    *
    * Entries to return (分页大小), 1000 at most.
    * @default 100
    */
   limit?: number;
  };
  GetAuthorizedObjectsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 符合条件的授权总数。
    *
    * Total number of permissions that match the request (记录总数).
    */
   total_count: number;
   /**
    * 被授权信息。
    *
    * The permissions (被授权信息).
    */
   objects: {
    /**
     * 授权的剧目 ID。
     *
     * Id of the drama (授权的剧目ID).
     */
    drama_id: number;
    /**
     * 授权方小程序的 AppID。
     *
     * AppID of the mini program that granted it (授权方小程序id).
     */
    authorizer_appid: string;
    /**
     * 授权时间，Unix 时间戳（秒）。
     *
     * When it was granted (授权时间戳), Unix seconds.
     */
    authorized_time: number;
    /**
     * 授权到期时间，Unix 时间戳（秒）；0 表示永久有效。
     *
     * When it expires (授权到期时间戳), Unix seconds; 0 for never.
     */
    authz_expire_time: number;
   }[];
  };
  GetB2bOrderRequest: {
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
   /**
    * 商户订单号，6 到 32 位，可用数字、字母、`_`、`-` 和 `*`。与 `order_id` 二选一。
    *
    * Your order number (商户订单号), 6 to 32 digits, letters, `_`, `-` and `*`. This or `order_id`.
    */
   out_trade_no?: string;
   /**
    * B2b 支付订单号，由微信生成。与 `out_trade_no` 二选一。
    *
    * WeChat's order number (B2b支付订单号). This or `out_trade_no`.
    */
   order_id?: string;
  } & ({
   out_trade_no: string;
  } | {
   order_id: string;
  });
  GetB2bOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
   /**
    * 商户订单号。
    *
    * Your order number (商户订单号).
    */
   out_trade_no: string;
   /**
    * B2b 支付订单号，由微信生成。
    *
    * WeChat's order number (B2b支付订单号).
    */
   order_id: string;
   /**
    * 订单状态：`ORDER_INIT` 订单初始化，`ORDER_PRE_PAY` 待支付，`ORDER_PAY_SUCC` 支付成功，`ORDER_CLOSE` 已关闭，`ORDER_REFUND_PROCESSING` 退款中，`ORDER_REFUND` 已有退款。
    *
    * State of the order (订单状态): `ORDER_INIT` started (订单初始化), `ORDER_PRE_PAY` waiting for payment (待支付),
    * `ORDER_PAY_SUCC` paid (订单支付成功), `ORDER_CLOSE` closed (订单已关闭), `ORDER_REFUND_PROCESSING` being
    * refunded (正在退款中), `ORDER_REFUND` has refunds (已有退款).
    * @enum {string}
    */
   pay_status: "ORDER_INIT" | "ORDER_PRE_PAY" | "ORDER_PAY_SUCC" | "ORDER_CLOSE" | "ORDER_REFUND_PROCESSING" | "ORDER_REFUND";
   /**
    * 支付完成时间，北京时间，格式 yyyy-MM-dd HH:mm:ss。
    *
    * When it was paid (支付完成时间), in Beijing time as yyyy-MM-dd HH:mm:ss.
    */
   pay_time?: string;
   /**
    * 下单时的附加数据，由你自行设定，最多 128 个字符；支付完成后才返回。
    *
    * Your own data from the order (附加数据), at most 128 characters; present once the order is paid.
    */
   attach?: string;
   /**
    * 支付者的 openid。
    *
    * openid of the payer (支付者).
    */
   payer_openid?: string;
   /**
    * 订单金额，仅支持人民币。
    *
    * Amounts of the order (订单金额), in renminbi only.
    */
   amount: {
    /**
     * 订单需支付的总金额，单位为分。
     *
     * Amount to be paid (订单总金额), in fen.
     */
    order_amount: number;
    /**
     * 用户支付金额，单位为分；目前没有优惠券，因此与订单总金额相同。
     *
     * Amount that the user paid (用户支付金额), in fen; the same, as there are no coupons yet.
     */
    payer_amount?: number;
    /**
     * 货币类型，固定为 CNY。
     *
     * Currency (货币类型), always CNY.
     * @constant
     */
    currency: "CNY";
   };
   /**
    * 微信支付订单号；合单支付不返回。
    *
    * WeChat Pay's order number (微信支付订单号); missing for a combined payment (合单支付).
    */
   wxpay_transaction_id?: string;
   /**
    * 订单环境：0 正式环境，1 沙箱环境。
    *
    * Environment (订单环境): 0 live (正式环境), 1 sandbox (沙箱环境).
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 结算状态：0 未结算，1 结算中，2 结算完成。
    *
    * Settlement (结算状态): 0 not yet (未结算), 1 in progress (结算中), 2 done (结算完成).
    * @enum {integer}
    */
   settle_status?: 0 | 1 | 2;
   /**
    * 结算完成时间，北京时间，格式 yyyy-MM-dd HH:mm:ss；`settle_status` 为 2 时返回。
    *
    * When it was settled (结算完成时间), in Beijing time as yyyy-MM-dd HH:mm:ss; present if `settle_status` is
    * 2.
    */
   settle_finish_time?: string;
   /**
    * 技术服务费率，单位为 1/10000，60 即 0.60%。`settle_status` 为 2 时返回。
    *
    * Service fee (技术服务费率), in 1/10000; 60 is 0.60%. Present if `settle_status` is 2.
    */
   platform_profit_percent?: number;
   /**
    * 订单的技术服务费，单位为分；`settle_status` 为 2 时返回。
    *
    * Service fee of the order (技术服务费), in fen; present if `settle_status` is 2.
    */
   platform_profit_fee?: number;
   /**
    * 银行类型，即微信支付订单的付款方式：银行简码加 `_`，再加 `DEBIT`（借记卡）、`CREDIT`（信用卡）或 `ECNY`（数字人民币），如 ICBC_DEBIT；不是银行卡时为 `OTHERS`。
    *
    * How an order was paid with WeChat Pay (银行类型): code of the bank, `_`, and `DEBIT` (借记卡), `CREDIT`
    * (信用卡) or `ECNY` (数字人民币), such as ICBC_DEBIT; `OTHERS` for anything other than a bank card.
    */
   bank_type?: string;
  };
  /**
   * 空对象。
   *
   * An empty object.
   */
  GetBindAccountRequest: Record<string, never>;
  GetBindAccountResponse: {
   /**
    * 成功时为 0。
    *
    * 0 on success.
    */
   resultcode: number;
   /**
    * 返回信息，resultcode 为 0 时为 `ok`。
    *
    * Message, `ok` if resultcode is 0.
    */
   resultmsg: string;
   /**
    * 商家签约账号列表。
    *
    * The accounts (商家签约账号列表).
    */
   shop_list: {
    /**
     * 商家 ID。
     *
     * Your id with the carrier (商家id).
     */
    shopid: string;
    /**
     * 配送公司 ID。
     *
     * Id of the carrier (配送公司Id).
     */
    delivery_id: string;
    /**
     * 绑定的审核状态：0 审核通过，1 审核中，2 审核不通过。
     *
     * Review of the binding (审核状态): 0 approved (审核通过), 1 under review (审核中), 2 refused (审核不通过).
     * @enum {integer}
     */
    audit_result: 0 | 1 | 2;
   }[];
  };
  GetBookRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id?: string;
   /**
    * true 为编辑版，false 为发布版。
    *
    * True for the edited version (编辑版), false for the published one (发布版).
    * @default false
    */
   need_edited_data?: boolean;
   /**
    * 提供方作品主键，用来代替 `book_id`。
    *
    * Your own key of the novel (提供方作品主键), instead of `book_id`.
    */
   original_id?: string;
  } & ({
   book_id: string;
  } | {
   original_id: string;
  });
  GetBookResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 作品信息。
    *
    * The novel (作品信息).
    */
   book: {
    /**
     * 作品 ID。
     *
     * Id of the novel (作品id).
     */
    book_id: string;
    /**
     * 作品名。
     *
     * Title (作品名).
     */
    title: string;
    /**
     * 作品简介。
     *
     * Summary (作品简介).
     */
    intro?: string;
    /**
     * 封面图 URL。
     *
     * URL of the cover (封面图url).
     */
    cover_url?: string;
    /**
     * 作者名。
     *
     * Author (作者名).
     */
    author?: string;
    /**
     * 一级类型 ID。
     *
     * First-level category (一级类型id).
     */
    first_category_id?: number;
    /**
     * 一级类型名，例如男频。
     *
     * Name of that category (一级类型名), for example 男频.
     */
    first_category_name?: string;
    /**
     * 二级类型 ID。
     *
     * Second-level category (二级类型id).
     */
    second_category_id?: number;
    /**
     * 二级类型名，例如都市。
     *
     * Name of that category (二级类型名), for example 都市.
     */
    second_category_name?: string;
    /**
     * 三级类型 ID。
     *
     * Third-level category (三级类型id).
     */
    third_category_id?: number;
    /**
     * 三级类型名，例如娱乐明星。
     *
     * Name of that category (三级类型名), for example 娱乐明星.
     */
    third_category_name?: string;
    /**
     * 完结状态：1 连载中，2 已完结。
     *
     * Whether it is finished (完结状态): 1 still being written (连载中), 2 finished (已完结).
     * @enum {integer}
     */
    complete_status?: 1 | 2;
    /**
     * 上传场景：1 本地上传（在微信公众平台），2 API 上传。
     *
     * How it was uploaded (上传场景): 1 in the admin console (本地上传), 2 through the API (API上传).
     * @enum {integer}
     */
    upload_scene?: 1 | 2;
    /**
     * 章节数。
     *
     * Number of chapters (章节数).
     */
    chapter_cnt?: number;
    /**
     * 分卷数。
     *
     * Number of volumes (分卷数).
     */
    volume_cnt?: number;
    /**
     * 分卷信息，按顺序排列。
     *
     * The volumes (分卷信息), in order.
     */
    volume_list?: components["schemas"]["NovelVolume"][];
    /**
     * 作品总字数。
     *
     * Length of the novel (作品总字数) in characters.
     */
    total_word_cnt?: number;
    audit_info?: components["schemas"]["NovelAuditInfo"];
    /**
     * 创建时间，Unix 时间戳（秒）。
     *
     * When it was created (创建时间戳), Unix seconds.
     */
    create_time?: number;
    /**
     * 提供方作品主键，可能为空。
     *
     * Your own key of the novel (提供方作品主键), or empty.
     */
    original_id?: string;
    /**
     * 章节排序方式：0 追加，1 按 seq 递增。
     *
     * Order of the chapters (章节排序方式): 0 appended (追加), 1 by ascending seq (seq递增).
     * @enum {integer}
     */
    chapter_order_method?: 0 | 1;
    /**
     * 自定义信息。
     *
     * Your own text (自定义信息).
     */
    custom_info?: string;
    /**
     * 管控状态，即微信是否已干预：0 否，1 下架。
     *
     * Whether WeChat has intervened (管控状态): 0 no, 1 taken down (下架).
     * @enum {integer}
     */
    ban_status?: 0 | 1;
   };
  };
  GetCallbackIpRequest: Record<string, never>;
  GetCallbackIpResponse: {
   /**
    * IP 地址或 CIDR 格式（地址/位数）的 IP 网段。
    *
    * IP addresses, or ranges in CIDR notation, address/bits (IP网段).
    */
   ip_list: string[];
   /**
    * 如返回则为 0。
    *
    * 0, if present.
    * @constant
    */
   errcode?: 0;
   /**
    * 与 errcode 一同返回。
    *
    * Present together with errcode.
    */
   errmsg?: string;
  };
  GetCategoryRequest: Record<string, never>;
  GetCategoryResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 类目列表。
    *
    * The categories (类目列表).
    */
   data: {
    /**
     * 类目 ID，用于 getPubNewTemplatetitles 的 `ids`。
     *
     * Id of the category (类目id), for `ids` of getPubNewTemplatetitles.
     */
    id: number;
    /**
     * 类目的中文名。
     *
     * Chinese name of the category (类目的中文名).
     */
    name: string;
   }[];
  };
  GetCcommentListRequest: {
   /**
    * 开始时间，Unix 时间戳（秒）。
    *
    * Start of the period, Unix seconds (开始时间).
    * @example 1588237130
    */
   startTime: string;
   /**
    * 结束时间，Unix 时间戳（秒）。
    *
    * End of the period, Unix seconds (结束时间).
    * @example 1588237131
    */
   endTime: string;
   /**
    * 过滤的评价类型：1 全部差评（1 或 2 星），2 全部好评（4 或 5 星），3 尚未用 confirmCompromise 和解的差评，4 待你评论的评价，5 用户已改评的差评，6 全部，包括 3 星。
    *
    * Which comments: 1 all bad ones (1 or 2 stars), 2 all good ones (4 or 5 stars), 3 bad ones not yet settled by
    * confirmCompromise (和解), 4 those waiting for your answer, 5 bad ones that the user has changed, 6 all,
    * including 3 stars.
    * @example 1
    * @enum {integer}
    */
   filterType?: 1 | 2 | 3 | 4 | 5 | 6;
   /**
    * 跳过的评价数；不传为 0，即第一页。
    *
    * Number of comments to skip; 0, the first page, if left out.
    * @default 0
    * @example 0
    */
   offset?: number;
   /**
    * 返回的评价数；不传为 8。
    *
    * Number of comments to return; 8 if left out.
    * @default 8
    * @example 8
    */
   limit?: number;
  };
  GetCcommentListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; the example does not have it.
    */
   errmsg?: string;
   /**
    * 调用是否成功。只出现在官方文档的示例中。
    *
    * Whether the call succeeded. Only the page's example has it.
    */
   success?: boolean;
   /**
    * 跳过的评价数，与请求一致。
    *
    * Number of comments skipped, as in the request.
    */
   offset: number;
   /**
    * 评价总数。
    *
    * Total number of comments.
    */
   total: number;
   /**
    * 本页的评价。
    *
    * The comments of the page.
    */
   commentList: components["schemas"]["TradeComment"][];
  };
  GetCdnLogsRequest: {
   /**
    * 开始时间，Unix 时间戳（秒），须在最近 30 天内。
    *
    * Start of the period (起始时间戳), Unix seconds, within the last 30 days.
    */
   start_time: number;
   /**
    * 结束时间，Unix 时间戳（秒），距开始时间最多 48 小时。
    *
    * End of the period (结束时间戳), Unix seconds, at most 48 hours after the start.
    */
   end_time: number;
   /**
    * @deprecated
    * 返回的条数。自 2024-03-29 起废弃。
    *
    * Entries to return (最大返回结果数). Deprecated (废弃) on 2024-03-29.
    * @default 100
    */
   limit?: number;
   /**
    * @deprecated
    * 跳过的条数。自 2024-03-29 起废弃。
    *
    * Entries to skip (起始偏移量). Deprecated (废弃) on 2024-03-29.
    * @default 0
    */
   offset?: number;
   /**
    * 流量类型：0 全部，1 短剧播放器定向流量，2 通用播放流量。
    *
    * Type of traffic (查询类型): 0 all, 1 the drama player's own (定向流量), 2 general playback (通用播放流量).
    * @default 0
    * @enum {integer}
    */
   query_type?: 0 | 1 | 2;
  };
  GetCdnLogsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 日志总数。
    *
    * Total number of logs (日志下载链接总数量).
    */
   total_count: number;
   /**
    * 国内 CDN 节点的日志。
    *
    * Logs of the CDN's nodes in China (国内CDN节点).
    */
   domestic_cdn_logs: {
    /**
     * 日志所属日期，格式为 yyyy-mm-dd。
     *
     * Date of the log (日志所属日期), as yyyy-mm-dd.
     */
    date: string;
    /**
     * 日志名称。
     *
     * Name of the log (日志名称).
     */
    name: string;
    /**
     * 日志（gzip 压缩）的下载链接，24 小时内有效。
     *
     * URL of the gzipped log (日志下载链接), valid for 24 hours.
     */
    url: string;
    /**
     * 日志的起始时间，Unix 时间戳（秒）。
     *
     * Start of the log (日志起始时间), Unix seconds.
     */
    start_time: number;
    /**
     * 日志的结束时间，Unix 时间戳（秒）。
     *
     * End of the log (日志结束时间), Unix seconds.
     */
    end_time: number;
   }[];
  };
  GetCdnUsageDataRequest: {
   /**
    * 开始时间，Unix 时间戳（秒），须在最近 365 天内。
    *
    * Start of the period (起始时间戳), Unix seconds, within the last 365 days.
    */
   start_time: number;
   /**
    * 结束时间，Unix 时间戳（秒），距开始时间最多 90 天。
    *
    * End of the period (截止时间戳), Unix seconds, at most 90 days after the start.
    */
   end_time: number;
   /**
    * 时间粒度，单位为分钟：5 为 5 分钟，60 为一小时，1440 为一天。可以是数字或字符串。
    *
    * Length of each step (时间粒度) in minutes: 5, 60 for an hour, 1440 for a day. As a number or as text.
    * @default 1440
    */
   data_interval: (5 | 60 | 1440) | string;
   /**
    * 流量类型：0 全部，1 短剧播放器定向流量，2 通用播放流量。
    *
    * Type of traffic (查询类型): 0 all, 1 the drama player's own (定向流量), 2 general playback (通用播放流量).
    * @default 0
    * @enum {integer}
    */
   query_type?: 0 | 1 | 2;
  };
  GetCdnUsageDataResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 时间粒度，单位为分钟。
    *
    * Length of each step (时间粒度) in minutes.
    */
   data_interval: number;
   /**
    * 各时间点的记录。
    *
    * The steps.
    */
   item_list: {
    /**
     * 该时间段的开始时间，Unix 时间戳（秒）。
     *
     * Start of the step, Unix seconds.
     */
    time: number;
    /**
     * 该时间段下发的字节数。微信按 1000 字节为一 KB、1000 MB 为一 GB 换算。
     *
     * Bytes served in the step (数据大小). WeChat counts 1000 bytes to the KB and 1000 MB to the GB.
     */
    value: number;
   }[];
  };
  GetChapterRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * 章节 ID。
    *
    * Id of the chapter (章节id).
    */
   chapter_id: string;
   /**
    * true 为编辑版，false 为发布版。
    *
    * True for the edited version (编辑版), false for the published one (发布版).
    * @default false
    */
   need_edited_data?: boolean;
  };
  GetChapterResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 章节信息。
    *
    * The chapter (章节信息).
    */
   chapter: {
    /**
     * 作品 ID。
     *
     * Id of the novel (作品id).
     */
    book_id?: string;
    /**
     * 章节 ID。
     *
     * Id of the chapter (章节id).
     */
    chapter_id: string;
    /**
     * 章节标题。
     *
     * Title (章节标题).
     */
    chapter_title: string;
    /**
     * 章节内容。
     *
     * Text (章节内容).
     */
    content?: string;
    /**
     * 章节字数。
     *
     * Length of the text (字数) in characters.
     */
    word_cnt?: number;
    /**
     * 创建时间，Unix 时间戳（秒）。
     *
     * When it was created (创建时间戳), Unix seconds.
     */
    create_time?: number;
    audit_info?: components["schemas"]["NovelAuditInfo"];
    /**
     * 所属分卷在分卷列表中的下标；-1 表示不属于任何分卷。
     *
     * Index of its volume (所属分卷下标) in the list of volumes; -1 for none.
     */
    volume_index?: number;
    /**
     * 提供方章节主键。
     *
     * Your own key of the chapter (提供方章节主键).
     */
    original_id?: string;
    /**
     * 章节相对顺序，用来排序。
     *
     * Number it is sorted by (章节相对顺序).
     */
    seq?: number;
    /**
     * 自定义信息。
     *
     * Your own text (自定义信息).
     */
    custom_info?: string;
    /**
     * 管控状态，即微信是否已干预：0 否，1 下架。
     *
     * Whether WeChat has intervened (管控状态): 0 no, 1 taken down (下架).
     * @enum {integer}
     */
    ban_status?: 0 | 1;
   };
  };
  /**
   * 查询条件；只有实时数据可以不分页查询。
   *
   * The query; only real-time figures can be requested without paging.
   */
  GetCloudBaseStatisticsRequest: {
   /**
    * 获取动作：`smsMarketingOverviewData` 短信营销概览数据，`smsMarketingConversionData` 短信营销转化数据。
    *
    * Which figures (获取动作): `smsMarketingOverviewData` overview (短信营销概览数据),
    * `smsMarketingConversionData` conversion (短信营销转化数据).
    * @enum {string}
    */
   action: "smsMarketingOverviewData" | "smsMarketingConversionData";
   /**
    * 开始时间，Unix 时间戳（秒）。
    *
    * Start of the period, Unix seconds (开始时间戳).
    */
   begin_date: number;
   /**
    * 结束时间，Unix 时间戳（秒）。
    *
    * End of the period, Unix seconds (结束时间戳).
    */
   end_date: number;
   /**
    * 每页最多返回的行数。
    *
    * Maximum number of rows per page (分页 limit).
    */
   page_limit: number;
   /**
    * 本页之前跳过的行数。
    *
    * Number of rows to skip before the page (分页 offset).
    */
   page_offset: number;
   condition?: components["schemas"]["CloudbaseStatisticsCondition"];
  } | {
   /**
    * 获取动作：短信营销实时数据。
    *
    * Which figures (获取动作): real-time figures (短信营销实时数据).
    * @constant
    */
   action: "smsMarketingRealTimeData";
   /**
    * 开始时间，Unix 时间戳（秒）。
    *
    * Start of the period, Unix seconds (开始时间戳).
    */
   begin_date: number;
   /**
    * 结束时间，Unix 时间戳（秒）。
    *
    * End of the period, Unix seconds (结束时间戳).
    */
   end_date: number;
   /**
    * 每页最多返回的行数。
    *
    * Maximum number of rows per page (分页 limit).
    */
   page_limit?: number;
   /**
    * 本页之前跳过的行数。
    *
    * Number of rows to skip before the page (分页 offset).
    */
   page_offset?: number;
   condition?: components["schemas"]["CloudbaseStatisticsCondition"];
  };
  GetCloudBaseStatisticsResponse: {
   /**
    * 数据列定义，顺序与每行中的值一致。
    *
    * What the columns are (数据列定义), in the order of the values in each row.
    */
   data_column: {
    /**
     * 列 ID。
     *
     * Id of the column (列 id).
     */
    col_id: string;
    /**
     * 列的中文名。
     *
     * Chinese name of the column (列名).
     */
    col_name: string;
    /**
     * 该列值的数据类型：`0` 字符串，`1` 整数，`2` 小数。
     *
     * How to read its values (数据类型): `0` text, `1` integer, `2` decimal.
     * @enum {string}
     */
    col_data_type: "0" | "1" | "2";
   }[];
   /**
    * 数据行。
    *
    * The rows (数据行).
    */
   data_value: {
    /**
     * 该行的值，均为字符串，每列一个。
     *
     * The values of the row as strings (数据值), one per column.
     */
    data_value: string[];
   }[];
   /**
    * 总行数。
    *
    * Total number of rows (总行数).
    */
   total_num: number;
  };
  GetCloudBaseVoIPSignRequest: {
   /**
    * 加入房间的用户的 openid。
    *
    * Openid of the user who joins.
    * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
    */
   openid?: string;
   /**
    * 游戏房间的 ID。
    *
    * Id of the room (游戏房间的标识).
    */
   group_id: string;
   /**
    * 随机字符串的生成时间，Unix 时间戳（秒）。
    *
    * When the nonce was created, Unix seconds (生成这个随机字符串的时间戳).
    */
   timestamp: number;
   /**
    * 随机字符串，长度小于 128 个字符。
    *
    * A random string (随机字符串), shorter than 128 characters.
    */
   nonce: string;
  };
  GetCloudBaseVoIPSignResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 签名，供 `wx.joinVoIPChat` 使用。
    *
    * The signature (签名), for `wx.joinVoIPChat`.
    */
   signature: string;
  };
  GetCloudTokenRequest: {
   /**
    * 凭证的有效期，单位为秒，最长 7200。
    *
    * How long the credentials should be valid, in seconds (有效期); 7200 at most.
    */
   lifespan: number;
  };
  GetCloudTokenResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 腾讯云的 SecretId。
    *
    * SecretId for Tencent Cloud.
    */
   secretid: string;
   /**
    * Format: password
    * 腾讯云的 SecretKey。须保密。
    *
    * SecretKey for Tencent Cloud. A secret.
    */
   secretkey: string;
   /**
    * Format: password
    * 与上述两个密钥配套的 token。须保密。
    *
    * Token that goes with the two keys. A secret.
    */
   token: string;
   /**
    * 过期时间，Unix 时间戳（秒）。
    *
    * When they expire, Unix seconds (过期时间戳).
    */
   expired_time: number;
  };
  GetCommenTreplyListRequest: {
   /**
    * 评价 ID。
    *
    * Id of the comment (评价id).
    * @example 123456
    */
   commentId: string;
  };
  GetCommenTreplyListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; the example does not have it.
    */
   errmsg?: string;
   /**
    * 对话内容。
    *
    * The conversation.
    */
   list: {
    /**
     * 开发者的首次评论。
     *
     * The developer's first answer (评论).
     */
    reply?: {
     /**
      * 评价 ID。
      *
      * Id of the comment (评价id).
      */
     commentId: string;
     /**
      * 评论 ID。
      *
      * Id of the answer (评论id).
      */
     replyId: string;
     /**
      * 发表时间，Unix 时间戳（秒），字符串。
      *
      * When it was written, Unix seconds as text.
      */
     createTime: string;
     /**
      * 最近修改时间，Unix 时间戳（秒），字符串。
      *
      * When it was last changed, Unix seconds as text.
      */
     updateTime?: string;
     /**
      * 内容的外层对象。
      *
      * Wrapper of the text.
      */
     replyContent: {
      /**
       * 文字内容。
       *
       * The text.
       */
      content?: string;
     };
     /**
      * 发表者。
      *
      * Who wrote it.
      */
     replyObject?: {
      /**
       * 用户或小程序的名称。
       *
       * Name of the user or mini program.
       */
      nickname?: string;
      /**
       * 头像或图标的 URL。
       *
       * URL of the avatar or icon.
       */
      imgUrl?: string;
     };
    };
    /**
     * 回复，从第二条开始。
     *
     * The replies (回复), from the second message on.
     */
    commentReplyList?: {
     /**
      * 评价 ID。
      *
      * Id of the comment (评价id).
      */
     commentId: string;
     /**
      * 回复 ID。
      *
      * Id of the reply (回复id).
      */
     commentReplyId: string;
     /**
      * 发表时间，Unix 时间戳（秒），字符串。
      *
      * When it was written, Unix seconds as text.
      */
     createTime: string;
     /**
      * 最近修改时间，Unix 时间戳（秒），字符串。
      *
      * When it was last changed, Unix seconds as text.
      */
     updateTime?: string;
     /**
      * 内容的外层对象。
      *
      * Wrapper of the text.
      */
     commentReplyContent: {
      /**
       * 文字内容。
       *
       * The text.
       */
      content?: string;
     };
     /**
      * 发表者。
      *
      * Who wrote it.
      */
     commentReplyObject?: {
      /**
       * 用户或小程序的名称。
       *
       * Name of the user or mini program.
       */
      nickname?: string;
      /**
       * 头像或图标的 URL。
       *
       * URL of the avatar or icon.
       */
      imgUrl?: string;
     };
    }[];
   };
  };
  GetCommentInfoRequest: {
   /**
    * 评价 ID。
    *
    * Id of the comment (评价id).
    * @example 123456
    */
   commentId: string;
  };
  GetCommentInfoResponse: {
   /**
    * 成功时固定为 0；官方示例中没有。
    *
    * Always 0 on success; the example does not have it.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; the example does not have it.
    */
   errmsg?: string;
   /**
    * 评价的外层对象。
    *
    * Wrapper of the comment.
    */
   info: {
    content: components["schemas"]["TradeComment"];
   };
   /**
    * 差评的处理进度；其他评价没有。
    *
    * Handling of a bad comment (进度条); other comments do not have it.
    */
   processInfo?: {
    /**
     * 各步骤，按顺序排列。最后一个有 `updateTime` 的是当前步骤。
     *
     * The steps in order. The last one with an `updateTime` is the current one.
     */
    actionList: {
     /**
      * 步骤：1 发表差评，2 开发者处理，3 用户调研，4 用户改评。
      *
      * The step: 1 bad comment written, 2 the developer handles it, 3 the user is
      * asked, 4 the user changes the comment.
      * @enum {integer}
      */
     type: 1 | 2 | 3 | 4;
     /**
      * 到达该步骤的时间，Unix 时间戳（秒）；未到的步骤没有。
      *
      * When it was reached, Unix seconds; missing in future steps.
      */
     updateTime?: number;
    }[];
    /**
     * 评价 ID。
     *
     * Id of the comment (评价id).
     */
    commentId: string;
   };
   /**
    * 用户改评前的旧评价；仅在改评后有。
    *
    * The comment before the user changed it; only if it was changed.
    */
   oldComment?: {
    /**
     * 旧评价的 ID。
     *
     * Id of the old comment.
     */
    commentId: string;
    /**
     * 发表时间，Unix 时间戳（秒）。
     *
     * When it was written, Unix seconds.
     */
    createTime: string | number;
    /**
     * 星数乘以 100：100 为 1 星。
     *
     * Stars times 100: 100 is 1 star.
     */
    score: number;
    /**
     * 评价内容。
     *
     * What was written.
     */
    content: {
     /**
      * 文本内容，字段名按官方文档的表格；大概是 `txt` 的误写。
      *
      * The text, as the table names it; probably a misprint of `txt`.
      */
     ext?: string;
     /**
      * 文本内容，字段名与其他评价一致。
      *
      * The text, as in every other comment.
      */
     txt?: string;
     /**
      * 图片，或一个视频。
      *
      * Pictures, or one video.
      */
     media?: components["schemas"]["TradeCommentMedia"][];
    };
   };
  };
  GetComplaintDetailRequest: {
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 投诉 ID，取自 get_complaint_list。
    *
    * Id of the complaint (投诉id), from get_complaint_list.
    */
   complaint_id: string;
  };
  GetComplaintDetailResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   complaint: components["schemas"]["XpayComplaint"];
  };
  GetComplaintListRequest: {
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 开始日期，格式 yyyy-mm-dd。
    *
    * First day, as yyyy-mm-dd.
    */
   begin_date: string;
   /**
    * 结束日期，格式 yyyy-mm-dd。
    *
    * Last day, as yyyy-mm-dd.
    */
   end_date: string;
   /**
    * 偏移，即跳过的条数，从 0 开始。
    *
    * Entries to skip, from 0 (偏移).
    */
   offset: number;
   /**
    * 最多返回的条数。
    *
    * Maximum number of entries to return.
    */
   limit: number;
  };
  GetComplaintListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 投诉总数。
    *
    * Total number of complaints.
    */
   total: number;
   /**
    * 投诉列表。
    *
    * The complaints (投诉列表).
    */
   complaints: components["schemas"]["XpayComplaint"][];
  };
  GetContactRequest: {
   /**
    * Format: password
    * 下单事件中的 Token。
    *
    * The Token of the pushed order.
    */
   token: string;
   /**
    * 快递公司自己的运单号。
    *
    * Your parcel number (运单 ID).
    */
   waybill_id: string;
  };
  GetContactResponse: {
   /**
    * 快递公司自己的运单号。
    *
    * Your parcel number (运单 ID).
    */
   waybill_id: string;
   sender: components["schemas"]["ExpressContact"];
   receiver: components["schemas"]["ExpressContact"];
  };
  GetCopyrightAuthorizationListRequest: {
   /**
    * 只查授予以下对象的授权：1 主体，2 小程序，0 两者。
    *
    * Only licences given to (授权类型): 1 companies (主体), 2 mini programs (小程序), 0 both.
    * @default 0
    * @enum {integer}
    */
   authorization_type?: 0 | 1 | 2;
   /**
    * 只查授予该小程序（AppID）的授权。`authorization_type` 为 2 时必填。
    *
    * Only licences to this mini program (被授权方小程序id). Required with `authorization_type` 2.
    */
   authorized_appid?: string;
   /**
    * 只查授予该统一社会信用代码所属主体的授权。`authorization_type` 为 1 时必填。
    *
    * Only licences to the company with this unified social credit code (统一社会信用代码). Required with
    * `authorization_type` 1.
    */
   authorized_subject_cert_no?: string;
   /**
    * 只查该剧目 ID 的授权；0 表示全部。
    *
    * Only licences of this drama (授权剧目id); 0 for all.
    * @default 0
    */
   drama_id?: number;
   /**
    * 跳过的条数。
    *
    * Entries to skip (偏移值).
    * @default 0
    */
   offset?: number;
   /**
    * 返回的条数，最多 1000。
    *
    * Entries to return (分页大小), 1000 at most.
    * @default 100
    */
   limit?: number;
  };
  GetCopyrightAuthorizationListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 授权信息。
    *
    * The licences (授权信息).
    */
   list: components["schemas"]["DramaCopyrightLicense"][];
   /**
    * 符合条件的授权总数。
    *
    * Total number of licences that match the request (总数).
    */
   total_count: number;
  };
  GetCopyrightAuthorizedListRequest: {
   /**
    * 只查该授权方小程序（AppID）的授权；不填则查全部授权方。
    *
    * Only licences from this mini program (授权方小程序id); if left out, from all.
    */
   authorizer_appid?: string;
   /**
    * 跳过的条数。
    *
    * Entries to skip (偏移值).
    * @default 0
    */
   offset?: number;
   /**
    * 返回的条数，最多 1000。
    *
    * Entries to return (分页大小), 1000 at most.
    * @default 100
    */
   limit?: number;
  };
  GetCopyrightAuthorizedListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 被授权信息。
    *
    * The licences (被授权信息).
    */
   list: components["schemas"]["DramaCopyrightLicense"][];
   /**
    * 符合条件的授权总数。
    *
    * Total number of licences that match the request (总数).
    */
   total_count: number;
  };
  GetDailyRetainRequest: components["schemas"]["DayRange"];
  GetDailyRetainResponse: {
   /**
    * 日期，格式 yyyymmdd。
    *
    * The day, as yyyymmdd.
    */
   ref_date: string;
   /**
    * 当天新增用户的留存。
    *
    * Retention of the day's new users (新增用户留存).
    */
   visit_uv_new: components["schemas"]["DailyRetainItem"][];
   /**
    * 当天活跃用户的留存。
    *
    * Retention of the day's active users (活跃用户留存).
    */
   visit_uv: components["schemas"]["DailyRetainItem"][];
  };
  GetDailySummaryRequest: components["schemas"]["DayRange"];
  GetDailySummaryResponse: {
   /**
    * 只有一项，即当天的数据。
    *
    * One entry for the day.
    */
   list: {
    /**
     * 日期，格式 yyyymmdd。
     *
     * The day, as yyyymmdd.
     */
    ref_date: string;
    /**
     * 累计用户数：截至当天（含当天）访问过的用户数。
     *
     * Users who have ever visited, up to and including this day (累计用户数).
     */
    visit_total: number;
    /**
     * 当天小程序的转发次数。
     *
     * How often the mini program was shared on the day (转发次数).
     */
    share_pv: number;
    /**
     * 转发人数，同一用户只计一次。
     *
     * Users who shared it, each counted once (转发人数).
     */
    share_uv: number;
   }[];
  };
  GetDailyVisitTrendRequest: components["schemas"]["DayRange"];
  GetDailyVisitTrendResponse: {
   /**
    * 只有一项，即当天的数据。
    *
    * One entry for the day.
    */
   list: components["schemas"]["VisitTrendItem"][];
  };
  GetDatabaseCollectionRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 每页最多返回的集合数。
    *
    * Maximum number of collections per page (获取数量限制).
    */
   limit?: number;
   /**
    * 本页之前跳过的集合数。
    *
    * Number of collections to skip before the page (偏移量).
    */
   offset?: number;
  };
  GetDatabaseCollectionResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本页的集合。
    *
    * The collections of the page (集合信息).
    */
   collections: {
    /**
     * 集合的名称。
     *
     * Name of the collection (集合名).
     */
    name: string;
    /**
     * 集合中的文档数量。
     *
     * Number of documents in it (表中文档数量).
     */
    count: number;
    /**
     * 集合中文档的总大小，单位为字节。
     *
     * Total size of its documents, in bytes (表的大小).
     */
    size: number;
    /**
     * 索引数量。
     *
     * Number of its indexes (索引数量).
     */
    index_count: number;
    /**
     * 索引占用的大小，单位为字节。
     *
     * Size of its indexes, in bytes (索引占用大小).
     */
    index_size: number;
   }[];
   pager: components["schemas"]["CloudbasePager"];
  };
  GetDatabaseCountRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 数据库操作语句（计数），用云开发数据库 API 的 JavaScript 写法，以 `count()` 结尾，以字符串传入。
    *
    * Statement that counts (数据库操作语句), in the JavaScript of the cloud database API and ending in `count()`,
    * as a string.
    */
   query: string;
  };
  GetDatabaseCountResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 统计到的记录数。
    *
    * Records counted (记录数量).
    */
   count: number;
  };
  GetDatabaseMigrateStatusRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 迁移任务 ID，由 importDatabaseItem 或 exportDatabaseItem 返回。
    *
    * Id of the task (迁移任务ID), from importDatabaseItem or exportDatabaseItem.
    */
   job_id: number;
  };
  GetDatabaseMigrateStatusResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 任务状态，完成时为 `success`。
    *
    * State of the task (导出状态); `success` when it is done.
    */
   status: string;
   /**
    * 成功的记录数。
    *
    * Number of records that succeeded (导出成功记录数).
    */
   record_success?: number;
   /**
    * 失败的记录数。
    *
    * Number of records that failed (导出失败记录数).
    */
   record_fail?: number;
   /**
    * 任务情况的中文说明，成功时也有内容。
    *
    * What happened, in Chinese (导出错误信息); also filled in after a success.
    */
   error_msg?: string;
   /**
    * 导出文件的下载地址。
    *
    * URL to download an exported file from (导出文件下载地址).
    */
   file_url?: string;
  };
  GetDatabaseRecordRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 数据库操作语句（查询），用云开发数据库 API 的 JavaScript 写法，以 `get()` 结尾，以字符串传入。用 `limit()` 设置每页条数，默认 10。
    *
    * Statement that reads (数据库操作语句), in the JavaScript of the cloud database API and ending in `get()`, as
    * a string. `limit()` sets the size of the page, 10 by default.
    */
   query: string;
  };
  GetDatabaseRecordResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   pager: components["schemas"]["CloudbasePager"];
   /**
    * 记录列表，每项为一个 JSON 对象的字符串。
    *
    * The records (记录数组), each a string that holds a JSON object.
    */
   data: string[];
  };
  /**
   * 空对象。
   *
   * An empty object.
   */
  GetDeliveryListRequest: Record<string, never>;
  GetDeliveryListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`. The page's example does not have it.
    */
   errmsg?: string;
   /**
    * 快递公司列表。
    *
    * The carriers.
    */
   delivery_list: {
    /**
     * 快递公司 ID，例如 SF。
     *
     * Id of the carrier (运力公司 id), for example SF.
     */
    delivery_id: string;
    /**
     * 快递公司名称，例如韵达速递。
     *
     * Name of the carrier (运力公司名称), for example 韵达速递.
     */
    delivery_name: string;
   }[];
   /**
    * 快递公司数量。
    *
    * Number of carriers (运力公司个数).
    */
   count: number;
  };
  GetDomainInfoRequest: {
   /**
    * 要查询的域名类型：`getserverdomain` 服务器域名，`getbizdomain` 业务域名；不填则返回全部。
    *
    * Which domains (查询配置域名的类型): `getserverdomain` server domains (服务器域名), `getbizdomain`
    * business domains (业务域名); all if left out.
    * @enum {string}
    */
   action?: "getbizdomain" | "getserverdomain";
  };
  GetDomainInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * request 合法域名，用于 `wx.request`，带 https://。
    *
    * Domains for `wx.request`, with https:// (request合法域名).
    */
   requestdomain?: string[];
   /**
    * socket 合法域名，带 wss://。
    *
    * Domains for sockets, with wss:// (socket合法域名).
    */
   wsrequestdomain?: string[];
   /**
    * uploadFile 合法域名，用于 `wx.uploadFile`，带 https://。
    *
    * Domains for `wx.uploadFile`, with https:// (uploadFile合法域名).
    */
   uploaddomain?: string[];
   /**
    * downloadFile 合法域名，用于 `wx.downloadFile`，带 https://。
    *
    * Domains for `wx.downloadFile`, with https:// (downloadFile合法域名).
    */
   downloaddomain?: string[];
   /**
    * udp 合法域名，带 udp://。
    *
    * Domains for UDP, with udp:// (udp合法域名).
    */
   udpdomain?: string[];
   /**
    * 业务域名，即 web-view 可打开的域名，带 https://。
    *
    * Domains that a web-view may open, with https:// (业务域名).
    */
   bizdomain?: string[];
  };
  GetDownloadTcbFileLinkRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境id).
    */
   env: string;
   /**
    * 文件列表。
    *
    * The files (文件列表).
    */
   file_list: {
    /**
     * 文件 ID，形如 `cloud://...`。
     *
     * Id of the file (文件id), `cloud://...`.
     */
    fileid: string;
    /**
     * 下载链接的有效期，单位为秒。
     *
     * How long the link is valid, in seconds (下载链接有效期).
     */
    max_age: number;
   }[];
  };
  GetDownloadTcbFileLinkResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 文件列表。
    *
    * The files (文件列表).
    */
   file_list: {
    /**
     * 文件 ID。
     *
     * Id of the file (文件ID).
     */
    fileid: string;
    /**
     * 下载链接。
     *
     * The link (下载链接).
     */
    download_url?: string;
    /**
     * 该文件的状态码，0 表示成功。
     *
     * Status for this file (状态码); 0 is success.
     */
    status: number;
    /**
     * 该文件的错误信息，成功时为 `ok`。
     *
     * What went wrong with this file (该文件错误信息), `ok` after a success.
     */
    errmsg: string;
   }[];
  };
  GetDramaLatestAuditInfoRequest: {
   /**
    * 剧目 ID。
    *
    * Id of the drama (剧目id).
    */
   drama_id: number;
   /**
    * 审核类型：0 首次提审，1 再次提审，2 替换剧集（submitReplaceMedias），3 修改基本信息（submitModifyDramaBasicInfoReq）。
    *
    * Review type (审核类型): 0 first submission, 1 submitted again, 2 change of episodes
    * (submitReplaceMedias), 3 change of data (submitModifyDramaBasicInfoReq).
    * @enum {integer}
    */
   audit_type: 0 | 1 | 2 | 3;
  };
  GetDramaLatestAuditInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   audit_detail: components["schemas"]["DramaAuditDetail"];
  };
  GetDramaMediaRequest: {
   /**
    * 媒资文件 ID。
    *
    * Id of the file (媒资文件id).
    */
   media_id: number;
  };
  GetDramaMediaResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   media_info: components["schemas"]["DramaMediaInfo"];
  };
  GetDramaRequest: {
   /**
    * 剧目 ID。
    *
    * Id of the drama (剧目id).
    */
   drama_id: number;
  };
  GetDramaResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   drama_info: components["schemas"]["DramaInfo"];
  };
  GetExpressOrderRequest: {
   /**
    * 商家自己的订单号。
    *
    * Your own order number (订单 ID).
    */
   order_id: string;
   /**
    * 下单用户；以 add_source 为 2 下的订单无需填写。
    *
    * The user of the order; not needed for one made with add_source 2.
    */
   openid?: string;
   /**
    * 快递公司 ID，由 getAllDelivery 返回，须与 waybill_id 对应。
    *
    * Id of the carrier (快递公司ID), from getAllDelivery; the one that waybill_id belongs to.
    */
   delivery_id: string;
   /**
    * 快递公司的运单号。
    *
    * The carrier's number of the parcel (运单ID).
    */
   waybill_id?: string;
   /**
    * 面单规格，0 二联单，1 一联单；不传为 0。
    *
    * Size of the label (打印面单类型), 0 two parts (二联单), 1 one part (一联单); 0 if left out.
    * @default 0
    * @enum {integer}
    */
   print_type?: 0 | 1;
  };
  GetExpressOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
   /**
    * 面单 HTML，Base64 编码。
    *
    * The label as HTML, in Base64.
    */
   print_html?: string;
   /**
    * 面单上打印的运单信息。
    *
    * What the carrier prints on the label (运单信息).
    */
   waybill_data: components["schemas"]["ExpressWaybillDatum"][];
   /**
    * 商家自己的订单号。
    *
    * Your own order number (订单ID).
    */
   order_id: string;
   /**
    * 快递公司 ID。
    *
    * Id of the carrier (快递公司ID).
    */
   delivery_id: string;
   /**
    * 快递公司的运单号。
    *
    * The carrier's number of the parcel (运单号).
    */
   waybill_id: string;
   /**
    * 运单状态，0 正常，1 取消。
    *
    * State of the waybill (运单状态), 0 valid (正常), 1 cancelled (取消).
    * @enum {integer}
    */
   order_status: 0 | 1;
  };
  /**
   * 空对象。
   *
   * An empty object.
   */
  GetFamousBrandApplyStatusRequest: Record<string, never>;
  GetFamousBrandApplyStatusResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 品牌申请进度。
    *
    * Progress of the application (品牌申请进度).
    */
   progress?: {
    /**
     * 品牌申请状态：0 未说明，见于官方示例，1 平台审核中，2 审核驳回，3 审核通过。可能还有其他值。
     *
     * State of the application (品牌申请状态): 0 undocumented, seen in the official example, 1 in
     * review by WeChat (平台审核中), 2 refused (审核驳回), 3 approved (审核通过). Others are possible.
     */
    status?: number;
   };
   /**
    * 申请品牌信息。
    *
    * What was applied for (申请品牌信息).
    */
   application?: {
    /**
     * 申请类型：1 知名品牌，2 已接入小店商品组件。
     *
     * What was applied for (申请类型), 1 well-known brand (知名品牌), 2 user of WeChat Shop's product component (已接入小店商品组件).
     * @enum {integer}
     */
    apply_for?: 1 | 2;
    /**
     * 审核信息。
     *
     * The review.
     */
    audit_info?: {
     /**
      * 审核驳回的原因；状态不是 2 时为空。
      *
      * Why it was refused (审核原因); empty unless status is 2.
      */
     audit_reason?: string;
    };
    /**
     * 品牌申请状态：0 未说明，见于官方示例，1 平台审核中，2 审核驳回，3 审核通过。可能还有其他值。
     *
     * State of the application (品牌申请状态): 0 undocumented, seen in the official example, 1 in
     * review by WeChat (平台审核中), 2 refused (审核驳回), 3 approved (审核通过). Others are possible.
     */
    status?: number;
   };
  };
  GetFeedbackRequest: {
   /**
    * 只查该类型的反馈，不填则查全部：1 无法打开小程序，2 小程序闪退，3 卡顿，4 黑屏白屏，5 死机，6 界面错位，7 界面加载慢，8 其他异常。
    *
    * Only this type of feedback (反馈类型), all if left out: 1 cannot be opened (无法打开小程序), 2 crash
    * (小程序闪退), 3 slow (卡顿), 4 black or white screen (黑屏白屏), 5 freeze (死机), 6 wrong layout (界面错位), 7
    * slow to load (界面加载慢), 8 other (其他异常).
    * @example 4
    * @enum {integer}
    */
   type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
   /**
    * 页码，从 1 开始。
    *
    * Page number (分页的页数), counted from 1.
    * @example 1
    */
   page: number;
   /**
    * 每页最多返回的条数。
    *
    * Maximum entries per page (分页拉取的数据数量).
    * @example 10
    */
   num: number;
  };
  GetFeedbackResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。官方示例没有该字段。
    *
    * `ok`. The official example does not have it.
    */
   errmsg?: string;
   /**
    * 反馈列表。
    *
    * The feedback (反馈列表).
    */
   list: {
    /**
     * 反馈的 ID，供 getFeedbackmedia 使用。
     *
     * Id of the feedback, for getFeedbackmedia.
     */
    record_id: number;
    /**
     * 创建时间，Unix 时间戳（秒）。
     *
     * When it was written, Unix seconds (创建时间).
     */
    create_time: number;
    /**
     * 用户填写的内容。
     *
     * What the user wrote.
     */
    content: string;
    /**
     * 用户的联系方式：手机号或邮箱。
     *
     * Contact details of the user: a phone number or an e-mail address (联系方式).
     */
    phone: string | number;
    /**
     * 用户的 openid。
     *
     * The user's id.
     */
    openid: string;
    /**
     * 反馈用户的昵称。
     *
     * The user's nickname (反馈用户昵称).
     */
    nickname: string;
    /**
     * 反馈用户的头像链接。
     *
     * URL of the user's picture (反馈用户头像).
     */
    head_url: string;
    /**
     * 反馈类型，1 到 8，含义同请求。
     *
     * Type of feedback, 1 to 8, as in the request.
     */
    type: number;
    /**
     * 图片 ID 列表，供 getFeedbackmedia 使用。
     *
     * Ids of the pictures (图片实体id), for getFeedbackmedia.
     */
    mediaIds: string[];
    /**
     * 用户的系统信息，为 JSON 字符串。
     *
     * The user's system, as JSON text.
     */
    systemInfo?: string;
   }[];
   /**
    * 总条数。
    *
    * Total number of entries (总条数).
    */
   total_num: number;
  };
  GetFeedbackmediaRequest: {
   /**
    * 反馈的 ID，由 getFeedback 返回。
    *
    * Id of the feedback, from getFeedback.
    * @example 1
    */
   record_id: number;
   /**
    * 图片的 ID，取自反馈的 `mediaIds`。
    *
    * Id of the picture (图片的 mediaId), one of the feedback's `mediaIds`.
    * @example MEDIA_ID
    */
   media_id: string;
  };
  GetFinderEventRequest: {
   /**
    * 要返回的活动的 ID（`encrypted_event_id`），最多 50 个。为空或不填则返回全部。
    *
    * Ids of the events to return (`encrypted_event_id`), 50 at most. Empty or left out returns all.
    */
   event_id_list?: string[];
  };
  GetFinderEventResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 推广计划列表。
    *
    * The promotion events (推广计划).
    */
   finder_event_list: {
    /**
     * 活动 ID。
     *
     * Id of the event (活动id).
     */
    encrypted_event_id: string;
    /**
     * 活动名。
     *
     * Name of the event (活动名).
     */
    event_name: string;
    /**
     * 在视频号中打开活动的链接。
     *
     * URL that opens the event in Channels (活动链接).
     */
    event_url: string;
    /**
     * 提审短剧的小程序的 AppID。
     *
     * AppID of the mini program that submitted the drama for review (提审小程序id).
     */
    src_appid: string;
    /**
     * 剧目 ID，字符串形式。
     *
     * Id of the drama (提审剧目id), as a string.
     */
    drama_id: string;
   }[];
  };
  GetFollowersRequest: {
   /**
    * 返回的最大数量，不超过 2000。
    *
    * Maximum number to return (个数限制), up to 2000.
    * @default 200
    */
   limit?: number;
   /**
    * 翻页标记，即上次响应中的 `page_break`；第一页不传。
    *
    * Page cursor (翻页标记): the `page_break` of the last response; leave it out for the first page.
    */
   page_break?: number;
  };
  GetFollowersResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 长期订阅用户列表。
    *
    * The followers (长期订阅用户列表).
    */
   followers: {
    /**
     * 长期订阅用户的 openid。
     *
     * The follower's openid.
     */
    openid: string;
    /**
     * 订阅时间，Unix 时间戳（秒）。
     *
     * When the user began to follow (订阅时间), Unix seconds.
     */
    subscribe_time: number;
    /**
     * 用户订阅时所在直播间的 ID。
     *
     * Id of the room in which the user began to follow (订阅时所处房间).
     */
    room_id: number;
    /**
     * 订阅时该直播间的状态，取值同 getLiveInfo 的 `live_status`，例如 101 直播中、102 未开始、103 已结束。
     *
     * State of that room at that time (房间状态): a `live_status` of getLiveInfo such as 101 live, 102 not started or 103 ended.
     */
    room_status: number;
   }[];
   /**
    * 下一页的翻页标记。
    *
    * Cursor of the next page (翻页标记).
    */
   page_break?: number;
   /**
    * @deprecated
    * 虽然列在官方文档的参数表中，但不在此处返回，应从 `followers` 的各项中读取。
    *
    * Not returned here, although the official table lists it. Read it in the entries of `followers`.
    */
   openid?: string[];
   /**
    * @deprecated
    * 虽然列在官方文档的参数表中，但不在此处返回，应从 `followers` 的各项中读取。
    *
    * Not returned here, although the official table lists it. Read it in the entries of `followers`.
    */
   subscribe_time?: number;
   /**
    * @deprecated
    * 虽然列在官方文档的参数表中，但不在此处返回，应从 `followers` 的各项中读取。
    *
    * Not returned here, although the official table lists it. Read it in the entries of `followers`.
    */
   room_id?: number;
   /**
    * @deprecated
    * 虽然列在官方文档的参数表中，但不在此处返回，应从 `followers` 的各项中读取。
    *
    * Not returned here, although the official table lists it. Read it in the entries of `followers`.
    */
   room_status?: number;
  };
  GetGoodsAuditInfoRequest: {
   /**
    * 商品 ID 列表，最多 20 个。
    *
    * Ids of the products (商品ID), 20 at most.
    */
   goods_ids: number[];
  };
  GetGoodsAuditInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 商品列表。
    *
    * The products (商品列表).
    */
   goods: {
    /**
     * 商品 ID。
     *
     * The product's id (商品ID).
     */
    goods_id: number;
    /**
     * 商品名称。
     *
     * Name of the product (商品名称).
     */
    name: string;
    /**
     * 商品图片。
     *
     * Its picture (商品图片).
     */
    cover_img_url: string;
    /**
     * 商品在小程序中的详情页路径。
     *
     * Its page in the mini program (商品详情页路径).
     */
    url: string;
    /**
     * 价格类型：1 一口价，只用 `price`；2 价格区间，从 `price` 到 `price2`；3 折扣价，原价为 `price`，现价为 `price2`。
     *
     * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from `price` to
     * `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
     * @enum {integer}
     */
    price_type?: 1 | 2 | 3;
    /**
     * 价格类型，为官方文档参数表中的写法；见 `price_type`，与示例一致。
     *
     * The price type, as the official table names it; see `price_type`, as in the example.
     */
    priceType?: number;
    /**
     * 价格，单位为元，最多两位小数；随价格类型而定，为一口价、区间最低价或原价。
     *
     * Price in yuan (元), two decimals at most; depending on the price type, the fixed, the lowest or the old price.
     */
    price: number;
    /**
     * 第二个价格，单位为元，用于价格区间或折扣价，其他情况为 0。
     *
     * Second price in yuan (元) for a range or a discount, otherwise 0.
     */
    price2: number;
    /**
     * 审核状态：0 未审核，1 审核中，2 审核通过，3 审核失败。
     *
     * State of the review (审核状态): 0 not submitted (未审核), 1 in review (审核中), 2 approved (审核通过), 3 refused (审核失败).
     * @enum {integer}
     */
    audit_status: 0 | 1 | 2 | 3;
    /**
     * 商品的添加方式：1 或 2 为通过接口添加，其他值为在直播控制台添加。
     *
     * How the product was added: 1 or 2 through this API, any other value in the live console (直播控制台).
     */
    third_party_tag: number;
    /**
     * 商品所属小程序的 AppID；属于当前小程序时为空。
     *
     * AppID of the mini program that the product belongs to; empty if it is your own.
     */
    thirdPartyAppid?: string;
   }[];
   /**
    * 商品数量；官方示例中有一个商品，此字段却为 0。
    *
    * Number of products (商品个数); the official example shows 0 with one product.
    */
   total: number;
  };
  GetGoodsInfoRequest: {
   /**
    * 跳过的商品数量，从 0 开始。
    *
    * How many products to skip (分页条数起点), from 0.
    * @example 0
    */
   offset: number;
   /**
    * 返回的最大数量，不超过 100；默认 30。
    *
    * Maximum number to return (分页大小), up to 100; 30 by default.
    * @default 30
    * @example 30
    */
   limit?: number;
   /**
    * 商品的审核状态：0 未审核，1 审核中，2 审核通过，3 审核驳回。
    *
    * State of the review (商品状态): 0 not submitted (未审核), 1 in review (审核中), 2 approved (审核通过), 3 refused (审核驳回).
    * @example 2
    * @enum {integer}
    */
   status: 0 | 1 | 2 | 3;
  };
  GetGoodsInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * 商品列表。
    *
    * The products (商品列表).
    */
   goods: {
    /**
     * 商品 ID。
     *
     * The product's id (商品ID).
     */
    goodsId: number;
    /**
     * 商品名称。
     *
     * Name of the product (商品名称).
     */
    name: string;
    /**
     * 商品图片。
     *
     * Its picture (商品图片).
     */
    coverImgUrl: string;
    /**
     * 商品在小程序中的详情页路径。
     *
     * Its page in the mini program (商品详情页路径).
     */
    url: string;
    /**
     * 价格类型：1 一口价，只用 `price`；2 价格区间，从 `price` 到 `price2`；3 折扣价，原价为 `price`，现价为 `price2`。
     *
     * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from `price` to
     * `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
     * @enum {integer}
     */
    priceType: 1 | 2 | 3;
    /**
     * 价格，单位为元，最多两位小数；随 `priceType` 而定，为一口价、区间最低价或原价。
     *
     * Price in yuan (元), two decimals at most; depending on `priceType`, the fixed, the lowest or the old price.
     */
    price: number;
    /**
     * 第二个价格，单位为元，`priceType` 为 2 或 3 时使用，否则为 0。
     *
     * Second price in yuan (元) if `priceType` is 2 or 3, otherwise 0.
     */
    price2: number;
    /**
     * 商品的添加方式：1 或 2 为通过接口添加，其他值为在直播控制台添加。
     *
     * How the product was added: 1 or 2 through this API, any other value in the live console (直播控制台).
     */
    thirdPartyTag?: number;
    /**
     * 同上，为官方文档参数表中的写法；见 `thirdPartyTag`，与示例一致。
     *
     * The same, as the official table names it; see `thirdPartyTag`, as in the example.
     */
    third_party_tag?: number;
    /**
     * 商品所属小程序的 AppID；属于当前小程序时为空。
     *
     * AppID of the mini program that the product belongs to; empty if it is your own.
     */
    thirdPartyAppid?: string;
   }[];
   /**
    * 处于该状态的商品数量。
    *
    * Number of products in this state (商品个数).
    */
   total: number;
  };
  GetGrayReleasePlanRequest: Record<string, never>;
  GetGrayReleasePlanResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 分阶段发布计划详情。
    *
    * The plan (分阶段发布计划详情).
    */
   gray_release_plan?: {
    /**
     * 发布状态：0 初始状态，1 执行中，2 暂停中，3 执行完毕，4 被删除。
     *
     * State of the release: 0 initial (初始状态), 1 under way (执行中), 2 paused (暂停中), 3
     * finished (执行完毕), 4 deleted (被删除).
     * @enum {integer}
     */
    status: 0 | 1 | 2 | 3 | 4;
    /**
     * 发布计划的创建时间，Unix 时间戳（秒）。
     *
     * When the plan was created, Unix seconds (创建时间).
     */
    create_timestamp: number;
    /**
     * 当前的灰度比例，即获得该版本的用户所占百分比。
     *
     * Share of the users who get the version, in percent (当前的灰度比例).
     */
    gray_percentage: number;
    /**
     * 是否按项目成员灰度，即项目成员优先获得该版本。
     *
     * Whether members of the project get it first (按项目成员灰度).
     */
    support_debuger_first: boolean;
    /**
     * 是否按体验成员灰度，即体验成员优先获得该版本。
     *
     * Whether trial users get it first (按体验成员灰度).
     */
    support_experiencer_first: boolean;
   };
  };
  GetGuaranteeStatusRequest: Record<string, never>;
  GetGuaranteeStatusResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; the examples do not have it.
    */
   errmsg?: string;
   /**
    * 是否已激活交易保障标。
    *
    * Whether the badge is active.
    */
   isActived: boolean;
   /**
    * 交易保障标的状态，文字描述（中文）。
    *
    * State of the badge in words (in Chinese).
    */
   msg: string;
   /**
    * 未能获得交易保障标的原因（中文）；已激活时为空。
    *
    * Why the badge could not be obtained (in Chinese); empty if it is active.
    */
   reasons: string[];
  };
  GetIotGroupInfoRequest: {
   /**
    * 设备组 ID，由 createIotGroupId 返回。
    *
    * Id of the group (设备组的唯一标识), from createIotGroupId.
    */
   group_id: string;
  };
  GetIotGroupInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 设备组名称。
    *
    * Name of the group (设备名称).
    */
   group_name: string;
   /**
    * 设备列表。
    *
    * The devices (设备列表).
    */
   device_list: components["schemas"]["HardwareDevice"][];
   /**
    * 创建设备组时所用的设备型号 ID。
    *
    * Id of the model that the group was created with (设备型号的唯一标识).
    */
   model_id: string;
   /**
    * 设备类型的中文名，例如门禁机。
    *
    * Type of the devices in Chinese (设备类型), for example 门禁机.
    */
   model_type: string;
  };
  GetJsErrDetailRequest: {
   /**
    * 开始日期，格式 yyyy-mm-dd。
    *
    * First day, as yyyy-mm-dd (开始时间).
    */
   startTime: string;
   /**
    * 结束日期，格式 yyyy-mm-dd。
    *
    * Last day, as yyyy-mm-dd (结束时间).
    */
   endTime: string;
   /**
    * 错误信息的 MD5，由 getJsErrList 返回。
    *
    * MD5 of the message (错误信息的md5), from getJsErrList.
    */
   errorMsgMd5: string;
   /**
    * 错误堆栈的 MD5，由 getJsErrList 返回。
    *
    * MD5 of the stack, from getJsErrList.
    */
   errorStackMd5: string;
   /**
    * 小程序版本，例如 2.0.18；`0` 表示全部。
    *
    * Version of the mini program (小程序版本), for example 2.0.18; `0` is all.
    */
   appVersion: string;
   /**
    * 基础库版本，例如 2.14.1；`0` 表示全部。
    *
    * Version of the base library (基础库版本), for example 2.14.1; `0` is all.
    */
   sdkVersion: string;
   /**
    * 系统类型：`0` 全部，`1` Android，`2` iOS，`3` 其他。
    *
    * System (系统类型): `0` all, `1` Android, `2` iOS, `3` other.
    * @enum {string}
    */
   osName: "0" | "1" | "2" | "3";
   /**
    * 微信客户端版本，例如 7.0.22；`0` 表示全部。
    *
    * Version of WeChat (客户端版本), for example 7.0.22; `0` is all.
    */
   clientVersion: string;
   /**
    * 只查该用户发生的错误（openid）；为空则查全部。
    *
    * Only cases of this user (发生错误的用户 openId); empty is all.
    */
   openid: string;
   /**
    * 跳过的条数。
    *
    * Number of cases to skip (分页起始值).
    */
   offset: number;
   /**
    * 每页最多返回的条数。
    *
    * Maximum cases per page (一次拉取最大值).
    */
   limit: number;
   /**
    * 排序规则：`0` 升序，`1` 降序；取值与 getJsErrList 不同。
    *
    * Sort order (排序规则): `0` ascending, `1` descending; the values differ from those of getJsErrList.
    * @enum {string}
    */
   desc: "0" | "1";
  };
  GetJsErrDetailResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。官方示例没有该字段。
    *
    * `ok`. The official example does not have it.
    */
   errmsg?: string;
   /**
    * 查询是否成功。
    *
    * Whether the query succeeded.
    */
   success?: boolean;
   /**
    * 请求中的用户，可能为空。
    *
    * The user, as in the request; may be empty.
    */
   openid?: string;
   /**
    * 错误列表，每次发生一条。
    *
    * The cases (错误列表).
    */
   data: {
    /**
     * 发生次数，字符串形式的整数。
     *
     * How often it happened (数量), a whole number as text.
     */
    Count: string;
    /**
     * 基础库版本。
     *
     * Version of the base library.
     */
    sdkVersion: string;
    /**
     * 微信客户端版本。
     *
     * Version of WeChat.
     */
    ClientVersion: string;
    /**
     * 错误堆栈的 MD5。
     *
     * MD5 of the stack.
     */
    errorStackMd5: string;
    /**
     * 发生时间，格式为 yyyy-mm-dd hh:mm:ss，时区 Asia/Shanghai。
     *
     * When it happened (时间戳), as yyyy-mm-dd hh:mm:ss in Asia/Shanghai.
     */
    TimeStamp: string;
    /**
     * 小程序版本。
     *
     * Version of the mini program.
     */
    appVersion: string;
    /**
     * 错误信息的 MD5。
     *
     * MD5 of the message.
     */
    errorMsgMd5: string;
    /**
     * 错误信息。
     *
     * The message.
     */
    errorMsg: string;
    /**
     * 错误堆栈。
     *
     * The stack.
     */
    errorStack: string;
    /**
     * 日期，格式为 yyyy-mm-dd。
     *
     * The day, as yyyy-mm-dd (日期).
     */
    Ds: string;
    /**
     * 系统类型，取值同请求。
     *
     * System, as in the request.
     */
    OsName: string;
    /**
     * 用户的 openid。
     *
     * The user's id.
     */
    openId: string;
    /**
     * 插件版本，没有插件时为 `0`。
     *
     * Version of the plugin; `0` where there is none.
     */
    pluginversion: string;
    /**
     * 小程序的 AppID。
     *
     * AppID of the mini program.
     */
    appId: string;
    /**
     * 手机型号。
     *
     * Model of the phone.
     */
    DeviceModel: string;
    /**
     * 错误来源，可能为空。
     *
     * Source of the error; may be empty.
     */
    source: string;
    /**
     * 小程序页面，可能为空。
     *
     * Page of the mini program; may be empty.
     */
    route: string;
    /**
     * 用户昵称，可能为空。
     *
     * The user's nickname (昵称); may be empty.
     */
    nickname: string;
    /**
     * 微信内部的用户编号；官方示例中为空。
     *
     * WeChat's internal number of the user; empty in the official example.
     */
    Uin?: string;
   }[];
   /**
    * 总条数。
    *
    * Total number of cases (总条数).
    */
   totalCount: number;
  };
  GetJsErrListRequest: {
   /**
    * 小程序版本，例如 2.0.18；`0` 表示全部。
    *
    * Version of the mini program (小程序版本), for example 2.0.18; `0` is all.
    */
   appVersion: string;
   /**
    * 错误类型：`0` 全部，`1` 业务代码错误，`2` 插件错误，`3` 系统框架错误。
    *
    * Error type (错误类型): `0` all, `1` your own code (业务代码错误), `2` a plugin (插件错误), `3` the
    * framework (系统框架错误).
    * @enum {string}
    */
   errType: "0" | "1" | "2" | "3";
   /**
    * 开始日期，格式 yyyy-mm-dd。
    *
    * First day, as yyyy-mm-dd (开始时间).
    */
   startTime: string;
   /**
    * 结束日期，格式 yyyy-mm-dd。
    *
    * Last day, as yyyy-mm-dd (结束时间).
    */
   endTime: string;
   /**
    * 只查含有该关键词的错误；为空则查全部。
    *
    * Only errors with this word in them (从错误中搜索关键词); empty is all.
    */
   keyword: string;
   /**
    * 只查该用户的错误（openid）；为空则查全部。
    *
    * Only errors of this user (发生错误的用户 openId); empty is all.
    */
   openid: string;
   /**
    * 排序字段：`uv` 用户数，`pv` 发生次数。
    *
    * Field to sort by (排序字段): `uv` users, `pv` cases.
    * @enum {string}
    */
   orderby: "uv" | "pv";
   /**
    * 排序规则：`1` 降序，`2` 升序。
    *
    * Sort order (排序规则): `1` descending, `2` ascending.
    * @enum {string}
    */
   desc: "1" | "2";
   /**
    * 跳过的条数。
    *
    * Number of errors to skip (分页起始值).
    */
   offset: number;
   /**
    * 每页最多返回的条数，不超过 30。
    *
    * Maximum errors per page (一次拉取最大值), 30 at most.
    */
   limit: number;
  };
  GetJsErrListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。官方示例没有该字段。
    *
    * `ok`. The official example does not have it.
    */
   errmsg?: string;
   /**
    * 查询是否成功。
    *
    * Whether the query succeeded.
    */
   success?: boolean;
   /**
    * 请求中的用户，可能为空。
    *
    * The user, as in the request; may be empty.
    */
   openid?: string;
   /**
    * 错误列表。
    *
    * The errors (错误列表).
    */
   data: {
    /**
     * 错误信息的 MD5，供 getJsErrDetail 使用。
     *
     * MD5 of the message, for getJsErrDetail.
     */
    errorMsgMd5: string;
    /**
     * 错误信息。
     *
     * The message.
     */
    errorMsg: string;
    /**
     * 发生该错误的用户数。
     *
     * Number of users who had it.
     */
    uv: number;
    /**
     * 发生次数。
     *
     * Number of cases.
     */
    pv: number;
    /**
     * 错误堆栈的 MD5，供 getJsErrDetail 使用。
     *
     * MD5 of the stack, for getJsErrDetail.
     */
    errorStackMd5: string;
    /**
     * 错误堆栈。
     *
     * The stack.
     */
    errorStack: string;
    /**
     * 占全部发生次数的比例，带百分号，例如 `0.1%`。
     *
     * Share of all cases, with a percent sign, for example `0.1%`.
     */
    pvPercent: string;
    /**
     * 占全部用户的比例，带百分号，例如 `1.1%`。
     *
     * Share of all users, with a percent sign, for example `1.1%`.
     */
    uvPercent: string;
   }[];
   /**
    * 总条数。
    *
    * Total number of errors (总条数).
    */
   totalCount: number;
  };
  GetKfMediaRequest: {
   /**
    * 媒体文件 ID，由 uploadTempMedia 返回，或取自用户发来的消息。
    *
    * Id of the file (媒体文件ID), from uploadTempMedia or from a message that a user sent.
    * @example MEDIA_ID
    */
   media_id: string;
  };
  GetKfMediaResponse: {
   /**
    * 视频素材的下载地址。仅视频返回。
    *
    * URL to download the video from (视频消息素材下载地址). Only for videos.
    */
   video_url: string;
  };
  GetKfWorkBoundRequest: Record<string, never>;
  GetKfWorkBoundResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; missing in the official example.
    */
   errmsg?: string;
   /**
    * 小程序的主体名称。已绑定才返回。
    *
    * Legal name of the mini program's owner (主体名称). Only while bound.
    */
   entityName?: string;
   /**
    * 已绑定企业在企业微信的企业 ID。已绑定才返回。
    *
    * The bound company's id in WeChat Work (企业ID). Only while bound.
    */
   corpid?: string;
   /**
    * 绑定时间，Unix 时间戳（秒）。已绑定才返回。
    *
    * When it was bound, Unix seconds (绑定时间戳). Only while bound.
    */
   bindTime?: number;
  };
  GetLicenseDeviceInfoRequest: {
   /**
    * 设备列表。
    *
    * The devices (设备列表).
    */
   device_list: components["schemas"]["HardwareDevice"][];
  };
  GetLicenseDeviceInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 设备列表。
    *
    * The devices (设备列表).
    */
   device_list: {
    /**
     * 设备型号 ID。
     *
     * Id of the device's model (设备型号唯一标识).
     */
    model_id: string;
    /**
     * 厂商分配的设备序列号。
     *
     * The maker's serial number of the device (设备的唯一标识).
     */
    sn: string;
    /**
     * 激活的到期时间，Unix 时间戳（秒）。
     *
     * When the activation ends, Unix seconds (设备的过期时间).
     */
    expire_time: number;
   }[];
  };
  GetLicensePkgListRequest: {
   /**
    * 资源包类型：0 测试体验包，1 到 5 依次为 A、B、C、D、E 类设备。
    *
    * Type of the package (资源包类型): 0 trial (测试体验包), 1 to 5 devices of class A, B, C, D and E.
    * @enum {integer}
    */
   pkg_type: 0 | 1 | 2 | 3 | 4 | 5;
  };
  GetLicensePkgListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * `ok` 或 `success`。
    *
    * `ok` or `success`.
    */
   errmsg: string;
   /**
    * 资源包列表。
    *
    * The packages (资源包列表).
    */
   pkg_list: {
    /**
     * 资源包 ID。
     *
     * Id of the package (资源包 ID).
     */
    pkg_id: string;
    /**
     * 资源包类型：0 测试体验包，1 到 5 依次为 A、B、C、D、E 类设备。
     *
     * Type of the package (资源包类型): 0 trial (测试体验包), 1 to 5 devices of class A, B, C, D
     * and E.
     * @enum {integer}
     */
    pkg_type: 0 | 1 | 2 | 3 | 4 | 5;
    /**
     * 资源包的下单时间，Unix 时间戳（秒）。
     *
     * When it was ordered, Unix seconds (资源包下单时间).
     */
    start_time: number;
    /**
     * 资源包的到期时间，Unix 时间戳（秒）。
     *
     * When it ends, Unix seconds (资源包过期时间).
     */
    end_time: number;
    /**
     * 资源包状态：1 已生效，2 未生效，3 已过期。
     *
     * State of the package (资源包状态): 1 in force (已生效), 2 not yet (未生效), 3 ended (已过期).
     * @enum {integer}
     */
    pkg_status: 1 | 2 | 3;
    /**
     * 已使用的 license 数量。
     *
     * Licences used (已使用额度).
     */
    used: number;
    /**
     * license 总量。
     *
     * Total number of licences (资源包总量).
     */
    all: number;
   }[];
   /**
    * 目前最大的激活码序号，已废弃。
    *
    * Highest activation number so far (最大激活码序号). No longer in use.
    */
   max_active_number?: number;
  };
  GetLiveInfoRequest: {
   /**
    * 跳过的直播间或回放数量，从 0 开始。
    *
    * How many rooms, or recordings, to skip, from 0.
    */
   start: number;
   /**
    * 返回的最大数量，建议不超过 100。
    *
    * Maximum number to return (拉取的数量); 100 or fewer is recommended.
    */
   limit: number;
   /**
    * `get_replay` 表示获取直播间的回放；列出直播间时不传。
    *
    * `get_replay` gets the recordings of a room (获取回放); leave it out to list the rooms.
    * @constant
    */
   action?: "get_replay";
   /**
    * 直播间 ID，传 `action` 时必填。
    *
    * The room's id (直播间ID); required with `action`.
    */
   room_id?: number;
  };
  GetLiveInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 直播间总数，或回放总数。
    *
    * Total number of rooms (房间总数), or of recordings.
    */
   total: number;
   /**
    * 直播间列表，按 `start_time` 降序排列。`action` 为 `get_replay` 时不返回。
    *
    * The rooms, by `start_time` descending. Missing if `action` is `get_replay`.
    */
   room_info?: {
    /**
     * 直播间名称。
     *
     * Name of the room (直播间名称).
     */
    name: string;
    /**
     * 直播间 ID。
     *
     * The room's id (直播间ID).
     */
    roomid: number;
    /**
     * 背景图的 URL。
     *
     * URL of the background picture (背景图).
     */
    cover_img: string;
    /**
     * 分享图的 URL。
     *
     * URL of the picture of shared cards (分享图).
     */
    share_img: string;
    /**
     * 直播间状态：101 直播中，102 未开始，103 已结束，104 禁播，105 暂停，106 异常，107 已过期。
     *
     * State of the room (直播间状态): 101 live (直播中), 102 not started (未开始), 103 ended (已结束), 104
     * banned (禁播), 105 paused (暂停), 106 faulty (异常), 107 expired (已过期).
     * @enum {integer}
     */
    live_status: 101 | 102 | 103 | 104 | 105 | 106 | 107;
    /**
     * 开始时间，Unix 时间戳（秒）。
     *
     * Start (开始时间), Unix seconds.
     */
    start_time: number;
    /**
     * 计划结束时间，Unix 时间戳（秒）。
     *
     * Planned end (计划结束时间), Unix seconds.
     */
    end_time: number;
    /**
     * 主播名称。
     *
     * Name of the host (主播名).
     */
    anchor_name: string;
    /**
     * 直播间内的商品。
     *
     * The products in the room (商品).
     */
    goods: {
     /**
      * 商品名称。
      *
      * Name of the product (商品名称).
      */
     name: string;
     /**
      * 商品封面图的 URL。
      *
      * URL of its picture (商品封面图).
      */
     cover_img: string;
     /**
      * 商品在小程序中的路径。
      *
      * Its page in the mini program (商品小程序路径).
      */
     url: string;
     /**
      * 价格，单位为分；随 `price_type` 而定，为一口价、区间最低价或原价。商品类接口的价格单位为元。
      *
      * Price in fen (分); depending on `price_type`, the fixed, the lowest or the old price. The product operations use yuan.
      */
     price: number;
     /**
      * 第二个价格，单位为分，`price_type` 为 2 或 3 时使用，否则为 0。
      *
      * Second price in fen (分) if `price_type` is 2 or 3, otherwise 0.
      */
     price2: number;
     /**
      * 价格类型：1 一口价，只用 `price`；2 价格区间，从 `price` 到 `price2`；3 折扣价，原价为 `price`，现价为 `price2`。
      *
      * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from
      * `price` to `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
      * @enum {integer}
      */
     price_type: 1 | 2 | 3;
     /**
      * 商品 ID。
      *
      * The product's id (商品id).
      */
     goods_id: number;
     /**
      * 商品所属小程序的 AppID；属于当前小程序时为空。
      *
      * AppID of the mini program that the product belongs to; empty if it is your own.
      */
     third_party_appid?: string;
    }[];
    /**
     * 直播类型：0 手机直播，1 推流。
     *
     * Source of the stream (直播类型): 0 a phone (手机直播), 1 a pushed stream (推流).
     * @enum {integer}
     */
    live_type: 0 | 1;
    /**
     * 点赞：0 开启，1 关闭。
     *
     * Likes (点赞): 0 on, 1 off.
     * @enum {integer}
     */
    close_like: 0 | 1;
    /**
     * 货架：0 开启，1 关闭。
     *
     * Product shelf (货架): 0 on, 1 off.
     * @enum {integer}
     */
    close_goods: 0 | 1;
    /**
     * 评论：0 开启，1 关闭。
     *
     * Comments (评论): 0 on, 1 off.
     * @enum {integer}
     */
    close_comment: 0 | 1;
    /**
     * 客服：0 开启，1 关闭。
     *
     * Customer service (客服): 0 on, 1 off.
     * @enum {integer}
     */
    close_kf: 0 | 1;
    /**
     * 回放：0 开启，1 关闭。
     *
     * Replay (回放): 0 on, 1 off.
     * @enum {integer}
     */
    close_replay: 0 | 1;
    /**
     * 是否允许官方收录该直播间：1 是，0 否。
     *
     * Whether WeChat may list the room in its channel (官方收录): 1 yes, 0 no.
     * @enum {integer}
     */
    is_feeds_public: 0 | 1;
    /**
     * 创建者的 openid。
     *
     * Openid of the creator (创建者openid).
     */
    creater_openid?: string;
    /**
     * 官方收录封面的 URL。
     *
     * URL of the cover in WeChat's channel (官方收录封面).
     */
    feeds_img?: string;
   }[];
   /**
    * 直播间的回放，仅 `action` 为 `get_replay` 时返回。
    *
    * The recordings of the room. Only if `action` is `get_replay`.
    */
   live_replay?: {
    /**
     * 回放的创建时间，UTC 时间字符串，例如 2019-11-12T03:49:55Z。
     *
     * When the recording was made (创建时间), as text in UTC such as 2019-11-12T03:49:55Z.
     */
    create_time: string;
    /**
     * `media_url` 的过期时间，UTC 时间字符串，例如 2020-11-11T03:49:55Z。
     *
     * When `media_url` expires (过期时间), as text in UTC such as 2020-11-11T03:49:55Z.
     */
    expire_time: string;
    /**
     * 回放视频的 URL。
     *
     * URL of the video (回放视频链接).
     */
    media_url: string;
   }[];
  };
  GetLocalOrderRequest: {
   /**
    * 商家 ID，即配送公司分配的 appkey。
    *
    * Your id with the carrier (商家id): the appkey it gave you.
    */
   shopid: string;
   /**
    * 商家自己的订单号。
    *
    * Your own order number.
    */
   shop_order_id: string;
   /**
    * 在配送公司登记的门店编号；只有一个门店时可不传。
    *
    * Shop number registered with the carrier (门店编号); not needed if there is only one.
    */
   shop_no?: string;
   /**
    * Format: password
    * 供配送公司校验的签名：将 shopid、shop_order_id 和配送公司的 AppSecret 依次拼接，取 SHA-1 的十六进制值。
    *
    * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
    * concatenated in that order.
    */
   delivery_sign: string;
  };
  GetLocalOrderResponse: {
   /**
    * 成功时为 0；其他数字为配送公司自己的错误码，由微信透传。
    *
    * 0 on success; any other number is the carrier's own error (运力返回的错误码), which WeChat passes on.
    */
   resultcode: number;
   /**
    * 配送公司的返回信息，成功（0）时为 `ok`。
    *
    * The carrier's message (运力返回的错误描述), `ok` with 0.
    */
   resultmsg: string;
   order_status?: components["schemas"]["ImmediateDeliveryStatus"];
   /**
    * 配送公司的配送单号。
    *
    * The carrier's delivery number (配送单号).
    */
   waybill_id?: string;
   /**
    * 骑手姓名，有骑手后返回。
    *
    * The rider's name (骑手姓名), once there is one.
    */
   rider_name?: string;
   /**
    * 骑手电话，有骑手后返回。
    *
    * The rider's phone number (骑手电话), once there is one.
    */
   rider_phone?: string;
   /**
    * 骑手位置的经度，单位为度，配送途中返回。
    *
    * The rider's longitude in degrees (骑手位置经度), while on the way.
    */
   rider_lng?: number;
   /**
    * 骑手位置的纬度，单位为度，配送途中返回。
    *
    * The rider's latitude in degrees (骑手位置纬度), while on the way.
    */
   rider_lat?: number;
   /**
    * 预计还有多少秒送达，配送途中返回。
    *
    * Estimated seconds until arrival (预计还剩多久送达), while on the way.
    */
   reach_time?: number;
  };
  GetMchBalanceRequest: {
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
  };
  GetMchBalanceResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 商户号的账户余额。
    *
    * The balances (账户资金).
    */
   balance_list: {
    /**
     * 资金类型：`BALANCE_TYPE_AVAILABLE` 可提现金额，`BALANCE_TYPE_FROZEN` 待结算金额。
     *
     * Type of balance (资金类型): `BALANCE_TYPE_AVAILABLE` withdrawable (可提现金额), `BALANCE_TYPE_FROZEN`
     * not yet settled (待结算金额).
     * @enum {string}
     */
    balance_type: "BALANCE_TYPE_AVAILABLE" | "BALANCE_TYPE_FROZEN";
    /**
     * 金额，字符串，单位为元，两位小数；本组其他接口以分为单位。
     *
     * Amount (金额值) in yuan with two decimals, as a string; other operations of this section use fen.
     */
    amount: string;
    /**
     * 货币类型，CNY。
     *
     * Currency (货币类型), CNY.
     */
    currency: string;
   }[];
  };
  GetMchInfoRequest: Record<string, never>;
  GetMchInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 商户列表。
    *
    * The merchants (商户列表).
    */
   mch_list: {
    /**
     * 商户号。
     *
     * Merchant number (商户号).
     */
    sub_mchid: string;
    /**
     * 企业名称。
     *
     * Company name (企业名称).
     */
    company_name: string;
    /**
     * 开户银行。
     *
     * Bank of the account (开户银行).
     */
    bank_name: string;
    /**
     * 银行账号，已脱敏，只保留前两位和后两位。
     *
     * Number of the account (银行账号), masked except for the first two and last two digits.
     */
    bank_account: string;
    /**
     * 微信支付开通状态，为中文：「完成前平台额外准备」表示准备中，「完成」表示已开通。
     *
     * State of WeChat Pay (微信支付开通状态) in words: 完成前平台额外准备 being set up, 完成 done.
     */
    wxpay_status: string;
    /**
     * 银行转账开通状态，为中文：未开通、开通中、开通成功、开通失败、申请驳回。
     *
     * State of bank transfer (银行转账开通状态) in words: 未开通 not activated, 开通中 being activated, 开通成功
     * activated, 开通失败 failed, 申请驳回 refused.
     */
    bank_transfer_status: string;
   }[];
   /**
    * `mch_list` 的项数。
    *
    * Length of `mch_list`.
    */
   total: number;
  };
  GetMediaLinkRequest: {
   /**
    * 媒资文件 ID。
    *
    * Id of the file (媒资文件id).
    */
   media_id: number;
   /**
    * 播放链接的过期时间，Unix 时间戳（秒），最晚为 2 小时后。
    *
    * When the URLs expire (过期时间戳), Unix seconds, 2 hours from now at most.
    */
   t: number;
   /**
    * 链接标识，自行设定，会出现在链接中，例如用来区分渠道。微信总会附加一个由小写字母和数字组成的标识：填 `abcd` 时，链接中为 `us=abcd-647488c4792c15185b8fd2a6`。
    *
    * Your own tag in the URLs (链接标识), for example for the channel. WeChat always appends a tag of
    * lower-case letters and digits; with `abcd` the URL has `us=abcd-647488c4792c15185b8fd2a6`.
    */
   us?: string;
   /**
    * 试看时长，单位为秒，不超过视频时长。
    *
    * Length of the free preview (试看时长) in seconds, the video's length at most.
    */
   exper?: number;
   /**
    * 可播放该视频的 IP 地址数量，最多 9；不填则不限。即使只给一位观众播放，也应留有余量，例如 3：手机重新联网后地址可能变化。
    *
    * Number of IP addresses that may play the video, 9 at most; if left out, any number. Even for one
    * viewer, allow a few, such as 3: the phone may get a new address when it reconnects.
    */
   rlimit?: number;
   /**
    * 允许播放的域名列表，1 到 10 个，用英文逗号分隔，不带 `https://`。按前缀匹配，因此 `abc.com` 也匹配 `abc.com/123` 和 `abc.com.cn`；`*.abc.com` 匹配子域名。
    *
    * Domains that may play it (允许访问的域名列表), 1 to 10, separated by commas, without `https://`. Each
    * is matched as a prefix, so `abc.com` also covers `abc.com/123` and `abc.com.cn`; `*.abc.com` covers
    * subdomains.
    */
   whref?: string;
   /**
    * 禁止播放的域名列表，写法同 `whref`。
    *
    * Domains that may not play it (禁止访问的域名列表), written as in `whref`.
    */
   bkref?: string;
  };
  GetMediaLinkResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 剧集及其播放链接。
    *
    * The episode and where to play it (媒体播放信息).
    */
   media_info: {
    /**
     * 媒资文件 ID。
     *
     * Id of the file (媒资文件id).
     */
    media_id: number;
    /**
     * 视频时长，单位为秒。
     *
     * Length of the video (播放时长) in seconds.
     */
    duration?: number;
    /**
     * 媒资文件名。
     *
     * File name (媒资文件名).
     */
    name: string;
    /**
     * 媒资文件的描述。
     *
     * Description of the file (描述).
     */
    description?: string;
    /**
     * 封面图的临时链接。
     *
     * URL of the cover picture (封面图临时链接), temporary.
     */
    cover_url?: string;
    /**
     * MP4 视频的临时链接，有效期至 `t`。
     *
     * URL of the MP4 video (mp4格式临时链接), valid until `t`.
     */
    mp4_url?: string;
    /**
     * HLS 播放列表的临时链接，有效期至 `t`。
     *
     * URL of the HLS playlist (hls格式临时链接), valid until `t`.
     */
    hls_url?: string;
   };
  };
  GetMonthlyRetainRequest: components["schemas"]["MonthRange"];
  GetMonthlyRetainResponse: {
   /**
    * 月份，格式 yyyymm。
    *
    * The month, as yyyymm.
    */
   ref_date: string;
   /**
    * 当月新增用户的留存。
    *
    * Retention of the month's new users (新增用户留存).
    */
   visit_uv_new: components["schemas"]["MonthlyRetainItem"][];
   /**
    * 当月活跃用户的留存。
    *
    * Retention of the month's active users (活跃用户留存).
    */
   visit_uv: components["schemas"]["MonthlyRetainItem"][];
  };
  GetMonthlyVisitTrendRequest: components["schemas"]["MonthRange"];
  GetMonthlyVisitTrendResponse: {
   /**
    * 只有一项，即当月的数据。
    *
    * One entry for the month.
    */
   list: components["schemas"]["VisitTrendItem"][];
  };
  GetNearbyPoiListRequest: {
   /**
    * 页码，从 1 开始。
    *
    * Which page (起始页id), from 1.
    */
   page: number;
   /**
    * 每页的地点个数，最多 1000。
    *
    * Places per page (每页展示个数), 1000 at most.
    */
   page_rows: number;
  };
  GetNearbyPoiListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 地点，以及还可添加的地点个数。
    *
    * The places and how many more may be added.
    */
   data: {
    /**
     * 剩余可添加的地点个数。
     *
     * Number of places that may still be added (剩余可添加地点个数).
     */
    left_apply_num: number;
    /**
     * 最多可添加的地点个数。
     *
     * Maximum number of places (最大可添加地点个数).
     */
    max_apply_num: number;
    /**
     * 地点列表，为 JSON 字符串：`{"poi_list":[...]}`。每项含 `poi_id`（附近地点 ID，字符串）、`qualification_address` 和 `qualification_num`（证照的地址和编号）、`audit_status`（3 审核中，4 审核失败，5 审核通过）、`display_status`（0 未展示，1 展示中）和 `refuse_reason`（审核失败的原因，否则为空）。
     *
     * The places, JSON in a string: `{"poi_list":[...]}`. Each has `poi_id` (the number of the place, as
     * text), `qualification_address` and `qualification_num` (address and number of the licence),
     * `audit_status` (3 under review, 4 refused, 5 passed), `display_status` (0 hidden, 1 shown) and
     * `refuse_reason` (why the review refused it, else empty).
     */
    data: string;
   };
  };
  GetNegotiationHistoryRequest: {
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 投诉 ID，取自 get_complaint_list。
    *
    * Id of the complaint (投诉id), from get_complaint_list.
    */
   complaint_id: string;
   /**
    * 偏移，即跳过的条数，从 0 开始。
    *
    * Entries to skip, from 0 (偏移).
    */
   offset: number;
   /**
    * 最多返回的条数。
    *
    * Maximum number of entries to return.
    */
   limit: number;
  };
  GetNegotiationHistoryResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 总条数。
    *
    * Total number of entries.
    */
   total: number;
   /**
    * 协商历史的各条记录。
    *
    * The entries.
    */
   history: {
    /**
     * 操作流水号。
     *
     * Number of the entry (操作流水号).
     */
    log_id: string;
    /**
     * 操作人。
     *
     * Who acted.
     */
    operator: string;
    /**
     * Format: date-time
     * 操作时间，RFC 3339 格式，带时区偏移，如 2023-11-28T11:11:49+08:00。
     *
     * When it happened, RFC 3339 with offset, for example 2023-11-28T11:11:49+08:00.
     */
    operate_time: string;
    /**
     * 操作类型。
     *
     * 用户：`USER_CREATE_COMPLAINT` 提交投诉，`USER_CONTINUE_COMPLAINT` 继续投诉，`USER_RESPONSE` 留言，`USER_APPLY_PLATFORM_HELP` 申请平台协助，`USER_SUBMIT_SATISFACTION` 评分（分数在 `operate_details` 中），`USER_REVOKE_COMPLAINT` 撤诉，`USER_COMFIRM_COMPLAINT` 确认投诉（后两种只见于旧投诉）。
     *
     * 商户：`MERCHANT_RESPONSE` 留言，`MERCHANT_CONFIRM_COMPLETE` 申请结单，`MERCHANT_APPROVE_REFUND` 同意退款，`MERCHANT_REFUSE_RERUND` 拒绝退款（原因在 `operate_details` 中）。
     *
     * 微信：`PLATFORM_RESPONSE` 留言，`PLATFORM_HELP_APPLICATION` 催办。
     *
     * 系统通知：`USER_CREATE_COMPLAINT_SYSTEM_MESSAGE` 和 `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE` 已投诉，`COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE` 发起全额退款，`COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE` 发起部分退款，`COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE` 退款到账，`COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE` 代商户退款，`SERVICE_ORDER_CANCEL` 和 `SERVICE_ORDER_COMPLETE` 服务订单已取消或已完成。
     *
     * What was done.
     *
     * By the user: `USER_CREATE_COMPLAINT` complained, `USER_CONTINUE_COMPLAINT` complained again,
     * `USER_RESPONSE` replied, `USER_APPLY_PLATFORM_HELP` asked WeChat for help,
     * `USER_SUBMIT_SATISFACTION` rated (the rating is in `operate_details`), `USER_REVOKE_COMPLAINT`
     * withdrew and `USER_COMFIRM_COMPLAINT` confirmed the complaint (both in old complaints only).
     *
     * By the merchant: `MERCHANT_RESPONSE` replied, `MERCHANT_CONFIRM_COMPLETE` asked to close,
     * `MERCHANT_APPROVE_REFUND` agreed to refund, `MERCHANT_REFUSE_RERUND` refused to (the reason is
     * in `operate_details`).
     *
     * By WeChat: `PLATFORM_RESPONSE` replied, `PLATFORM_HELP_APPLICATION` sent a reminder.
     *
     * Notices: `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE` and
     * `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE` complained,
     * `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE` full refund started,
     * `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE` partial refund started,
     * `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE` refund arrived,
     * `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE` refund on the merchant's behalf,
     * `SERVICE_ORDER_CANCEL` and `SERVICE_ORDER_COMPLETE` service order cancelled or
     * finished.
     */
    operate_type: string;
    /**
     * 留言或处理的具体内容。
     *
     * What was said or decided.
     */
    operate_details?: string;
    /**
     * 随操作上传的图片。
     *
     * Pictures sent with it.
     */
    complaint_media_list?: components["schemas"]["XpayComplaintMedia"][];
   }[];
  };
  GetOpenDataRequest: {
   /**
    * 数据所属用户的 openid，获取敏感数据时必填。
    *
    * Id of the user whom the data belongs to (用户openid); required for sensitive data.
    * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
    */
   openid?: string;
   /**
    * 要换取数据的 CloudID 列表。
    *
    * The CloudIDs to exchange (CloudID 列表).
    */
   cloudid_list: string[];
  };
  GetOpenDataResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 开放数据列表。
    *
    * The data (开放数据列表).
    */
   data_list: {
    /**
     * 请求中的 CloudID。
     *
     * The CloudID, as in the request.
     */
    cloud_id: string;
    /**
     * 数据详情，为对象或 JSON 字符串。
     *
     * The data (数据详情), an object or a JSON string.
     */
    json: ({
     /**
      * 同一个 CloudID。
      *
      * The CloudID again.
      */
     cloudID?: string;
     /**
      * 开放数据，字段随类型而定，例如微信运动为 `stepInfoList`。
      *
      * The open data, with the fields of its type; for example, `stepInfoList` for WeRun.
      */
     data?: {
      [key: string]: unknown;
     };
    } & {
     [key: string]: unknown;
    }) | string;
   }[];
  };
  GetOrderDetailRequest: {
   /**
    * 投诉单号。
    *
    * Complaint number (投诉单号).
    * @example 1360130
    */
   complaintOrderId: number | string;
  };
  GetOrderDetailResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 投诉。
    *
    * The complaint.
    */
   complaintOrder: {
    /**
     * 投诉单号。
     *
     * Complaint number (投诉单号).
     */
    complaintOrderId: string;
    /**
     * 用户在当前小程序的 openid。
     *
     * The user's id in this mini program.
     */
    openid?: string;
    /**
     * 用户在当前小程序的 openid，字段名按官方示例的写法。
     *
     * The user's id in this mini program, as the example spells it.
     */
    openId?: string;
    /**
     * 用户发起投诉的时间，Unix 时间戳（秒）。
     *
     * When the user complained, Unix seconds.
     */
    createTime: number;
    /**
     * 用户手机号。
     *
     * The user's phone number.
     */
    phoneNumber?: number;
    /**
     * 投诉问题分类。
     *
     * 商品。发货：611 未按时，612 商家拒绝，613 少发或错发，614 物流信息长时间不更新。客服：621 不回复，622 辱骂骚扰。承诺未履行：631 赠品，632 物流，633 其他。商品质量：641 描述不符，642 破损，643 其他。
     *
     * 共享单车和汽车。收费：650 车辆没电或故障，651 关锁后仍计费，652 扣费金额不对，653 规范停车仍扣调度费，654 其他。骑行卡：655 有卡仍扣费，656 退款。退还：657 押金，658 余额。659 客服不回复。
     *
     * 充电宝。收费：660 未弹出，661 无法使用，662 归还后仍计费，663 计费时长不对，664 其他。665 押金。666 客服不回复，667 无处归还，668 误购。
     *
     * 短剧。欺诈：670 虚假广告，671 剧集数量，672 付款金额，673 剧集内容，674 营销活动。扣费：675 重复，676 无理由，677 标准不一致，678 未成年人误付款。679 其他。610001 数量或时长，610002 内容，610003 无法播放，610004 未成年人付款，610005 其他。
     *
     * Subject of the complaint (投诉问题分类).
     *
     * Goods. Delivery: 611 late, 612 refused, 613 too few or wrong goods, 614 no tracking news of the
     * parcel. Service: 621 no answer, 622 abuse. Broken promise: 631 gift, 632 delivery, 633 other.
     * Quality: 641 not as described, 642 damaged, 643 other.
     *
     * Shared bikes and cars. Charges: 650 vehicle empty or broken, 651 charged after locking, 652
     * wrong amount, 653 moving fee although parked correctly, 654 other. Card: 655 charged in spite of
     * it, 656 its refund. Refund: 657 deposit, 658 balance. 659 no answer.
     *
     * Power banks. Charges: 660 not released, 661 does not work, 662 charged after its
     * return, 663 wrong time, 664 other. 665 deposit. 666 no answer, 667 no place to return
     * it, 668 bought by mistake.
     *
     * Short dramas. Fraud: 670 advertising, 671 number of episodes, 672 price, 673 content,
     * 674 campaign. Charges: 675 twice, 676 without reason, 677 inconsistent, 678 by a
     * minor. 679 other. 610001 number or length, 610002 content, 610003 does not play,
     * 610004 paid by a minor, 610005 other.
     */
    type: number;
    /**
     * 投诉单状态。
     *
     * 待商家：201 待处理，106 待补充凭证，108 待双方补充凭证，206 已判定为商责，待上传处理凭证，208 超时未上传凭证。
     *
     * 待用户：202 商家超时未回应，203 和 204 商家已回应，308 和 309 判定为商责，待退货。
     *
     * 待微信：101、103、104、105、107、109、305、307、310 处理中，207 核实凭证中，311 签收异常，312 判定为商责，退款中。
     *
     * 已结束：102 用户撤销，112、115、116、205 已完结，209 已关闭。
     *
     * State of the complaint (投诉单状态).
     *
     * Merchant's turn: 201 to be answered, 106 proof required, 108 proof required from both, 206 at
     * fault, proof of the settlement required, 208 that proof is late.
     *
     * User's turn: 202 merchant did not answer in time, 203 and 204 merchant answered, 308
     * and 309 merchant at fault, goods to be sent back.
     *
     * WeChat's turn: 101, 103, 104, 105, 107, 109, 305, 307, 310 in progress, 207 checking the proof,
     * 311 parcel not received properly, 312 merchant at fault, refund in progress.
     *
     * Closed: 102 withdrawn, 112, 115, 116, 205 finished, 209 closed.
     * @enum {integer}
     */
    status: 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 112 | 115 | 116 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 209 | 305 | 307 | 308 | 309 | 310 | 311 | 312;
    /**
     * 用户提交的内容。
     *
     * What the user submitted.
     */
    customerMaterial?: {
     /**
      * 投诉内容。
      *
      * The user's words (投诉内容).
      */
     content?: string;
     /**
      * 图片的 URL。一段时间后失效，须重新调用获取。
      *
      * URLs of pictures. They expire after a while: call again for new ones.
      */
     mediaIdList?: string[];
    };
    /**
     * 微信支付订单号。
     *
     * WeChat Pay's order number (微信支付订单号).
     */
    orderId?: string;
    /**
     * 商户订单号。
     *
     * Your order number (商家订单号).
     */
    outTradeNo?: string;
    /**
     * 商品名称。
     *
     * Name of the goods.
     */
    productName?: string;
    /**
     * 支付时间，Unix 时间戳（秒）。
     *
     * When it was paid, Unix seconds.
     */
    payTime?: number;
    /**
     * 交易金额。官方文档未写单位，从示例看像是分。
     *
     * Amount of the order (交易金额). The page gives no unit; its example looks like fen.
     */
    totalCost?: string | number;
    /**
     * 当前状态的到期时间，Unix 时间戳（秒）；0 为没有期限。
     *
     * When the current state ends, Unix seconds; 0 if it has no end.
     */
    expireTime?: number;
    /**
     * 用户头像的 URL。
     *
     * URL of the user's avatar.
     */
    headImgUrl?: string;
    /**
     * 用户昵称。
     *
     * The user's nickname.
     */
    nickName?: string;
    /**
     * 申诉状态：0 无，401 待商家申诉，402 超过申诉时间，403 申诉中，117 申诉成功，118 申诉失败。
     *
     * Appeal (申诉状态): 0 none, 401 the merchant may appeal, 402 too late to appeal, 403 in progress,
     * 117 granted, 118 rejected.
     * @enum {integer}
     */
    appealState?: 0 | 401 | 402 | 403 | 117 | 118;
   };
   /**
    * 投诉进度。
    *
    * What has happened so far (投诉进度).
    */
   item: {
    /**
     * 投诉节点状态。
     *
     * 用户：1 发起投诉，2 留言，7 补充凭证，11 申请平台客服协助，12 撤销，104 认可结果。
     *
     * 商家：3 留言，8 补充凭证，109 回应，110 提交处理凭证。
     *
     * 微信：13 处理中，14 要求用户补充凭证，16 要求商家补充，18 要求双方补充，30 和 33 非商责，31 和 32 商责（要求见 `blameResult`），36 处理凭证已通过，26 和 37 凭证未通过，投诉关闭，商家须自行与用户解决，118 商责赔付，由商家承担。
     *
     * 超时：101 商家回应，107 商家处理凭证，108 用户确认，111 用户凭证，112 商家凭证，113 双方凭证。
     *
     * The step (投诉节点状态).
     *
     * User: 1 complained, 2 wrote, 7 sent proof, 11 asked for WeChat's help, 12 withdrew,
     * 104 accepted the outcome.
     *
     * Merchant: 3 wrote, 8 sent proof, 109 answered, 110 sent proof of the settlement.
     *
     * WeChat: 13 in progress, 14 requires proof from the user, 16 from the merchant, 18 from both,
     * 30 and 33 merchant not at fault, 31 and 32 merchant at fault (`blameResult` says what is
     * required), 36 proof of the settlement accepted, 26 and 37 proof not accepted and complaint
     * closed, the merchant must settle with the user, 118 compensated at the merchant's expense.
     *
     * Too late: 101 merchant's answer, 107 merchant's proof of the settlement, 108 user's
     * confirmation, 111 user's proof, 112 merchant's proof, 113 both sides' proof.
     * @enum {integer}
     */
    itemType: 1 | 2 | 3 | 7 | 8 | 11 | 12 | 13 | 14 | 16 | 18 | 26 | 30 | 31 | 32 | 33 | 36 | 37 | 101 | 104 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 118;
    /**
     * 时间，Unix 时间戳（秒）。
     *
     * Time, Unix seconds.
     */
    time: number;
    /**
     * 具体内容。
     *
     * What was said.
     */
    content?: string;
    /**
     * 图片的 URL。
     *
     * URLs of pictures.
     */
    mediaIdList?: string[];
    /**
     * 手机号。
     *
     * A phone number.
     */
    phoneNumber?: number;
    /**
     * 用于 `itemType` 为 31 和 32 时：0 待上传处理凭证，1 待用户退货。
     *
     * For `itemType` 31 and 32: 0 proof of the settlement is required, 1 the user must send the
     * goods back.
     * @enum {integer}
     */
    blameResult?: 0 | 1;
    /**
     * 操作者。
     *
     * Who did it.
     */
    nickName?: string;
    /**
     * 该节点的申诉状态：0 无，401 待商家申诉，402 超过申诉时间，403 申诉中，117 申诉成功，118 申诉失败。
     *
     * Appeal at this step: 0 none, 401 the merchant may appeal, 402 too late to appeal, 403 in
     * progress, 117 granted, 118 rejected.
     * @enum {integer}
     */
    appealItemType?: 0 | 401 | 402 | 403 | 117 | 118;
   }[];
   /**
    * 退货信息。
    *
    * The goods sent back (退货).
    */
   returnBill?: {
    /**
     * 退货单号，用于 submitRefund。
     *
     * Return number (退货单号), for submitRefund.
     */
    returnId?: string;
    /**
     * 运单号。
     *
     * Waybill number (运单号).
     */
    waybillId?: string;
    /**
     * 快递公司。
     *
     * Delivery company (运力公司).
     */
    deliveryName?: string;
    /**
     * 运单状态：0 已下单，1 已揽件，2 运输中，3 派件中，4 已签收，5 异常，6 代签收，7 揽收失败，8 签收失败，10 未下单，11 已取消，12 已删除，13 退件中，14 已退件，15 快递公司取消，99 未知。
     *
     * State of the parcel (运单状态): 0 ordered, 1 collected, 2 on its way, 3 being delivered, 4
     * received, 5 a problem, 6 received by someone else, 7 not collected, 8 not received, 10 not
     * ordered, 11 cancelled, 12 deleted, 13 being returned, 14 returned, 15 cancelled by the company,
     * 99 unknown.
     * @enum {integer}
     */
    orderStatus?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 10 | 11 | 12 | 13 | 14 | 15 | 99;
   };
  };
  GetOrderListRequest: {
   /**
    * 只查在此期间支付的支付单。
    *
    * Only orders paid in this period (支付时间).
    */
   pay_time_range?: {
    /**
     * 起始时间，含这一秒，Unix 时间戳（秒）；不传则无下限。
     *
     * First second of the period, Unix seconds (起始时间); no lower limit if left out.
     * @default 0
     */
    begin_time?: number;
    /**
     * 结束时间，含这一秒，Unix 时间戳（秒）；不传则无上限。
     *
     * Last second of the period, inclusive, Unix seconds (结束时间); no upper limit if left out.
     * @default 4294967295
     */
    end_time?: number;
   };
   /**
    * 只查此状态的支付单：1 待发货，2 已发货，3 确认收货，4 交易完成，5 已退款，6 资金待结算。
    *
    * Only orders in this state (订单状态): 1 to be shipped (待发货), 2 shipped (已发货), 3 receipt confirmed (确认收货),
    * 4 trade complete (交易完成), 5 refunded (已退款), 6 awaiting settlement (资金待结算).
    * @enum {integer}
    */
   order_state?: 1 | 2 | 3 | 4 | 5 | 6;
   /**
    * 只查该用户支付的支付单。
    *
    * Only orders that this user paid.
    */
   openid?: string;
   /**
    * 上一页的结束位置，即其响应的 `last_index`。第一页不传。
    *
    * Where the previous page ended: `last_index` of its response. Leave it out for the first page.
    */
   last_index?: string;
   /**
    * 每页的支付单数；不传为 100。
    *
    * Orders per page; 100 if left out.
    * @default 100
    */
   page_size?: number;
  };
  GetOrderListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本页的结束位置，供下次调用使用。
    *
    * Where this page ended, for the next call.
    */
   last_index?: string;
   /**
    * 是否还有下一页。
    *
    * Whether there is another page.
    */
   has_more: boolean;
   /**
    * 本页的支付单信息列表。
    *
    * The orders of this page (支付单信息列表).
    */
   order_list: components["schemas"]["ShippingOrder"][];
  };
  GetPaidUnionidRequest: {
   /**
    * 支付用户在当前小程序的 openid。
    *
    * The paying user's id in this mini program.
    * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
    */
   openid: string;
   /**
    * 微信支付订单号。传了 `mch_id` 和 `out_trade_no` 则不传。
    *
    * WeChat Pay transaction number (微信支付订单号). Leave it out if `mch_id` and `out_trade_no` are sent.
    * @example 1217752501201407033233368018
    */
   transaction_id?: string;
   /**
    * 微信支付的商户号；与 `out_trade_no` 一起传。
    *
    * The merchant's number at WeChat Pay (商户号); send `out_trade_no` with it.
    * @example 1230000109
    */
   mch_id?: string;
   /**
    * 商户订单号，由商户自行设定；与 `mch_id` 一起传。
    *
    * The merchant's own order number (商户订单号); send `mch_id` with it.
    * @example 20150806125346
    */
   out_trade_no?: string;
  };
  GetPaidUnionidResponse: {
   /**
    * 用户的 unionid，在同一微信开放平台账号下的所有应用中相同。
    *
    * The user's id across all apps of one WeChat Open Platform account.
    */
   unionid: string;
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
  };
  GetPathRequest: {
   /**
    * 商家自己的订单号。
    *
    * Your own order number.
    */
   order_id?: string;
   /**
    * 下单用户；以 add_source 为 2 下的订单无需填写。
    *
    * The user of the order; not needed for one made with add_source 2.
    */
   openid?: string;
   /**
    * 快递公司 ID，由 getAllDelivery 返回。
    *
    * Id of the carrier (快递公司ID), from getAllDelivery.
    */
   delivery_id: string;
   /**
    * 快递公司的运单号。
    *
    * The carrier's number of the parcel (运单ID).
    */
   waybill_id: string;
  };
  GetPathResponse: {
   /**
    * 下单用户。
    *
    * The user of the order.
    */
   openid?: string;
   /**
    * 快递公司 ID。
    *
    * Id of the carrier (快递公司 ID).
    */
   delivery_id: string;
   /**
    * 快递公司的运单号。
    *
    * The carrier's number of the parcel (运单 ID).
    */
   waybill_id: string;
   /**
    * 轨迹节点数量。
    *
    * How many steps there are (轨迹节点数量).
    */
   path_item_num: number;
   /**
    * 轨迹节点列表。
    *
    * The steps (轨迹节点列表).
    */
   path_item_list: {
    /**
     * 发生时间，Unix 时间戳（秒）。
     *
     * When it happened, Unix seconds.
     */
    action_time: number;
    /**
     * 轨迹节点类型。也可能出现其他值：微信自己的示例中有 300001。
     *
     * 揽件：100001 揽件成功，100002 揽件失败，100003 已分配业务员。运输：200001 轨迹更新。派送：300002 开始派送，300003 签收成功，300004 签收失败。异常：400001 订单取消，400002 订单滞留。
     *
     * What happened (轨迹节点类型). Others occur too: WeChat's own example has 300001.
     *
     * Pickup (揽件): 100001 picked up, 100002 pickup failed, 100003 courier assigned. Transport (运输):
     * 200001 tracking updated. Delivery (派送): 300002 out for delivery, 300003 signed for, 300004 not
     * signed for. Problem (异常): 400001 order cancelled, 400002 delayed.
     */
    action_type: number;
    /**
     * 快递公司对该节点的说明。
     *
     * The carrier's description of it (轨迹节点详情).
     */
    action_msg: string;
   }[];
  };
  GetPenaltyListRequest: {
   /**
    * 跳过的记录数，从 0 开始，不超过总记录数。
    *
    * Number of records to skip, from 0 (序号从0开始), at most the total number.
    * @example 0
    */
   offset: number;
   /**
    * 返回的记录数，最多 100。
    *
    * Number of records to return, 100 at most.
    * @example 10
    */
   limit: number;
  };
  GetPenaltyListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; the examples do not have it.
    */
   errmsg?: string;
   /**
    * 本页的扣分记录。
    *
    * The records of the page (扣分记录).
    */
   appealList: {
    /**
     * 扣分记录 ID。
     *
     * Id of the record (扣分记录id).
     */
    illegalOrderId: string;
    /**
     * 对应的投诉单 ID。
     *
     * Id of the complaint behind it (投诉单id).
     */
    complaintOrderId: string;
    /**
     * 违规行为，中文。
     *
     * What was done wrong, in Chinese (违规行为).
     */
    illegalWording: string;
    /**
     * 扣分记录的状态：2 扣分生效，4 申诉中，5 申诉驳回，6 申诉成功。
     *
     * State of the record: 2 in force, 4 appealed against, 5 appeal rejected, 6 appeal
     * granted.
     * @enum {integer}
     */
    status: 2 | 4 | 5 | 6;
    /**
     * 扣除分数。
     *
     * Points deducted (扣除分数).
     */
    minusScore: number;
    /**
     * 订单号，如 payorder@_4200001450202207012836130249。
     *
     * Order number, such as payorder@_4200001450202207012836130249.
     */
    orderId: string;
    /**
     * 记录产生的时间，Unix 时间戳（秒）。
     *
     * When the record was made, Unix seconds.
     */
    illegalTime: number;
    /**
     * 最近修改时间，Unix 时间戳（秒）。
     *
     * When it was last changed, Unix seconds.
     */
    updateTime: number;
   }[];
   /**
    * 当前的交易体验分。
    *
    * The current score (交易体验分).
    */
   currentScore: number;
   /**
    * 扣分记录总数。
    *
    * Total number of records.
    */
   totalNum: number;
  };
  GetPerformanceDataRequest: {
   /**
    * 查询数据的类型：10016 打开率，10017 启动各阶段耗时，10021 页面切换耗时，10022 内存指标，10023 内存异常。数字和字符串均可。
    *
    * Which figures (查询数据的类型): 10016 rate of successful opens (打开率), 10017 time of each start-up stage
    * (启动各阶段耗时), 10021 time of a page switch (页面切换耗时), 10022 memory (内存指标), 10023 memory errors (内存异常). As a
    * number or as a string.
    */
   module: (10016 | 10017 | 10021 | 10022 | 10023) | string;
   /**
    * 查询的日期范围，最多 30 天。
    *
    * The days, 30 at most.
    */
   time: {
    /**
     * 首日在 Asia/Shanghai 时区的零点，Unix 时间戳（秒）。
     *
     * Start of the first day in Asia/Shanghai, Unix seconds (开始日期时间戳).
     */
    begin_timestamp: number;
    /**
     * 末日在 Asia/Shanghai 时区的零点，Unix 时间戳（秒）。
     *
     * Start of the last day in Asia/Shanghai, Unix seconds (结束日期时间戳).
     */
    end_timestamp: number;
   };
   /**
    * 查询条件，每个字段最多出现一次；不传的字段表示全部，空列表即不筛选。10016 和 10017 支持网络类型和机型，其他类型只支持机型。
    *
    * Conditions (查询条件), each field at most once; a field left out means all, so an empty array selects
    * everything. 10016 and 10017 support network and device level, the other modules only the device level.
    */
   params: {
    /**
     * 查询条件的字段：`networktype` 网络类型，`device_level` 机型档位，`device` 平台。
     *
     * What to select by: `networktype` the network (网络类型), `device_level` the class of the
     * phone (机型), `device` the platform (平台).
     * @enum {string}
     */
    field: "networktype" | "device_level" | "device";
    /**
     * 查询条件的值。`-1` 对任何字段都表示全部。`networktype`：`3g`、`4g`、`wifi`。`device_level`：`1` 高档机，`2` 中档机，`3` 低档机。`device`：`1` iOS，`2` Android。
     *
     * The value to select. `-1` is all, whatever the field. `networktype`: `3g`, `4g`,
     * `wifi`. `device_level`: `1` high-end, `2` mid-range, `3` low-end. `device`: `1` iOS,
     * `2` Android.
     * @enum {string}
     */
    value: "-1" | "1" | "2" | "3" | "3g" | "4g" | "wifi";
   }[];
  };
  GetPerformanceDataResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 性能数据的外层对象。
    *
    * Wrapper of the figures.
    */
   data: {
    /**
     * 性能数据。
     *
     * The figures (性能数据).
     */
    body: {
     /**
      * 该类型下的每个指标各一张表。
      *
      * One table for each figure of the module.
      */
     tables: {
      /**
       * 指标 ID，例如 `memorydiff`。
       *
       * Name of the figure (指标id), for example `memorydiff`.
       */
      id: string;
      /**
       * 指标的值，按时间排列。
       *
       * Its values in chronological order.
       */
      lines: {
       /**
        * 每天一项。
        *
        * One entry for each day.
        */
       fields: {
        /**
         * 日期，格式 yyyymmdd。
         *
         * The day, as yyyymmdd.
         */
        refdate: string;
        /**
         * 当天的值，小数的字符串。
         *
         * The value of the day, a decimal number as a string.
         */
        value: string;
       }[];
      }[];
      /**
       * 指标的中文名。
       *
       * Chinese name of the figure (指标中文名).
       */
      zh: string;
     }[];
     /**
      * `tables` 的长度。
      *
      * Length of `tables`.
      */
     count: number;
    };
   };
  };
  GetPerformanceRequest: {
   /**
    * 耗时类型：1 启动总耗时，2 下载耗时，3 初次渲染耗时。
    *
    * Which time: 1 the whole start (启动总耗时), 2 the code download (下载耗时), 3 the first rendering
    * (初次渲染耗时).
    * @enum {integer}
    */
   cost_time_type: 1 | 2 | 3;
   /**
    * 查询开始时间，Unix 时间戳（秒）。
    *
    * Start of the period, Unix seconds (查询开始时间).
    */
   default_start_time: number;
   /**
    * 查询结束时间，Unix 时间戳（秒）。
    *
    * End of the period, Unix seconds (查询结束时间).
    */
   default_end_time: number;
   /**
    * 系统平台：`@_all` 全部，`1` iOS，`2` Android。
    *
    * Platform (系统平台): `@_all` all, `1` iOS, `2` Android.
    * @enum {string}
    */
   device: "@_all" | "1" | "2";
   /**
    * 是否下载代码包：`@_all` 全部，`1` 是，`2` 否。仅在 cost_time_type 为 1 时生效。
    *
    * Whether the code had to be downloaded (是否下载代码包): `@_all` all, `1` yes, `2` no. Only used with
    * cost_time_type 1.
    * @enum {string}
    */
   is_download_code: "@_all" | "1" | "2";
   /**
    * 访问来源，取 getSceneList 返回的值，以字符串传入；`@_all` 表示全部。仅在 cost_time_type 为 1 和 2 时生效。
    *
    * Where the user came from (访问来源), a value of getSceneList as text; `@_all` is all. Only used with
    * cost_time_type 1 and 2.
    */
   scene: string;
   /**
    * 网络环境：`@_all` 全部，或 `wifi`、`4g`、`3g`、`2g`。仅在 cost_time_type 为 2 时生效。
    *
    * Network (网络环境): `@_all` all, `wifi`, `4g`, `3g` or `2g`. Only used with cost_time_type 2.
    * @enum {string}
    */
   networktype: "@_all" | "wifi" | "4g" | "3g" | "2g";
  };
  GetPerformanceResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。官方示例没有该字段。
    *
    * `ok`. The official example does not have it.
    */
   errmsg?: string;
   /**
    * 耗时数据，为 JSON 字符串，是一个对象，其 `list` 每天一项：`ref_date` 为日期，格式为 yyyymmdd；`cost_time_type` 同请求；`cost_time` 为耗时，单位为毫秒。
    *
    * The figures, as JSON text: an object whose `list` has an entry for each day, with `ref_date` the day
    * as yyyymmdd, `cost_time_type` as in the request, and `cost_time` in milliseconds.
    */
   default_time_data: string;
   /**
    * 比较数据，形式相同；没有时为空。
    *
    * Figures to compare with (比较数据), in the same form; empty if there are none.
    */
   compare_time_data: string;
  };
  GetPhoneNumberRequest: {
   /**
    * 手机号按钮返回的 code，5 分钟内有效，只能用一次。
    *
    * The code from the phone number button (手机号获取凭证), valid for one exchange within 5 minutes.
    */
   code: string;
   /**
    * 用户的 openid。传入后，code 不属于该用户时微信会拒绝。
    *
    * The user's id. If it is sent, WeChat refuses a code that is not this user's.
    */
   openid?: string;
  };
  GetPhoneNumberResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 手机号及其来源。
    *
    * The phone number and where it was given.
    */
   phone_info: {
    /**
     * 用户微信绑定的手机号；国外手机号以区号开头。
     *
     * The number bound to the user's WeChat (绑定的手机号); a foreign number begins with its country calling code.
     */
    phoneNumber: string;
    /**
     * 不含区号的手机号。
     *
     * The number without its country calling code.
     */
    purePhoneNumber: string;
    /**
     * 区号，例如 86。
     *
     * The country calling code (区号), for example 86.
     */
    countryCode: string;
    /**
     * 数据水印，说明数据来源。
     *
     * Origin of the data (数据水印).
     */
    watermark: {
     /**
      * 用户授权手机号的时间，Unix 时间戳（秒）。
      *
      * When the user gave the number, Unix seconds.
      */
     timestamp: number;
     /**
      * 用户授权手机号所在小程序的 AppID。
      *
      * AppID of the mini program in which the user gave it.
      */
     appid: string;
    };
   };
  };
  GetPluginOpenPIdRequest: {
   /**
    * `wx.pluginLogin` 返回的 code，5 分钟内有效，只能用一次。
    *
    * The code from `wx.pluginLogin` (插件用户标志凭证), valid for one exchange within 5 minutes.
    */
   code: string;
  };
  GetPluginOpenPIdResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 用户在该插件中的唯一标识。
    *
    * The user's id in this plugin.
    */
   openpid: string;
  };
  GetPreviewSettingRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
  };
  GetPreviewSettingResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   setting: components["schemas"]["NovelPreviewSetting"];
  };
  GetPrinterRequest: Record<string, never>;
  GetPrinterResponse: {
   /**
    * 打印员数量。
    *
    * How many people there are (打印员数量).
    */
   count: number;
   /**
    * 打印员的 openid。
    *
    * Their openids (打印员openid).
    */
   openid: string[];
   /**
    * 标签，为字符串；见 addOrder 的 tagid。
    *
    * Tags (tagid列表), as a string; see tagid of addOrder.
    */
   tagid_list: string[];
  };
  GetPubNewTemplatetitlesRequest: {
   /**
    * 类目 ID，由 getCategory 返回，多个用逗号分隔。
    *
    * Ids of categories (类目 id) from getCategory, separated by commas.
    * @example 2,616
    */
   ids: string;
   /**
    * 本页的起始位置，从 0 开始。
    *
    * Where the page starts, counted from 0.
    * @example 0
    */
   start: number;
   /**
    * 每页的标题数，最多 30 个。
    *
    * Titles per page, 30 at most.
    * @example 1
    */
   limit: number;
  };
  GetPubNewTemplatetitlesResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 所有页的模板标题总数。
    *
    * Total number of titles, over all pages (模版标题列表总数).
    */
   count: number;
   /**
    * 本页的模板标题列表。
    *
    * The titles of the page (模板标题列表).
    */
   data: {
    /**
     * 模板标题 ID。
     *
     * Id of the title (模版标题 id).
     */
    tid: number;
    /**
     * 模板标题，例如「付款成功通知」。
     *
     * The title (模版标题), for example 付款成功通知.
     */
    title: string;
    /**
     * 模板类型：2 一次性订阅，每次订阅可发一条消息；3 长期订阅。
     *
     * How a user subscribes (模版类型): 2 for one message (一次性订阅), 3 permanently (长期订阅).
     * @enum {integer}
     */
    type: 2 | 3;
    /**
     * 模板所属类目 ID，数字或字符串。
     *
     * Id of the category it belongs to (模版所属类目 id), as a number or as text.
     */
    categoryId: number | string;
   }[];
  };
  GetPushUrlRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    * @example 6209
    */
   roomId: number;
  };
  GetPushUrlResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * Format: password
    * 推流地址，RTMP URL，内含密钥。须保密。
    *
    * RTMP URL with its key (推流地址). Keep it secret.
    */
   pushAddr: string;
  };
  GetQRCodeRequest: {
   /**
    * 扫码进入的小程序页面路径，可带查询参数：1 至 1024 个字符。查询参数名 `scancode_time` 为系统保留。小游戏可只传查询参数，例如 `?foo=bar`，用 `wx.getLaunchOptionsSync` 读取。
    *
    * Page to open, with its query (扫码进入的小程序页面路径): 1 to 1024 characters. The query parameter `scancode_time`
    * is reserved. A mini game may send only the query, such as `?foo=bar`, and read it with
    * `wx.getLaunchOptionsSync`.
    */
   path: string;
   /**
    * 二维码的宽度，单位像素，280 至 1280。
    *
    * Width of the picture in pixels (二维码的宽度), 280 to 1280.
    * @default 430
    */
   width?: number;
   /**
    * 是否由微信自动配置线条颜色。如果线条仍为黑色，也不建议自选颜色。
    *
    * Whether WeChat chooses the colour of the lines (自动配置线条颜色). If they stay black, choosing your
    * own colour is not advisable either.
    * @default false
    */
   auto_color?: boolean;
   line_color?: components["schemas"]["QrCodeLineColor"];
   /**
    * 是否为透明底色；透明时图片为 PNG。
    *
    * Whether the background is transparent (透明底色); the picture then is a PNG.
    * @default false
    */
   is_hyaline?: boolean;
   /**
    * 要打开的小程序版本：`release` 正式版，`trial` 体验版，`develop` 开发版。
    *
    * Version to open: `release` the published one (正式版), `trial` the trial version (体验版),
    * `develop` the development version (开发版).
    * @default release
    * @enum {string}
    */
   env_version?: "release" | "trial" | "develop";
  };
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
  GetQuotaRequest: {
   /**
    * 快递公司 ID，由 getAllDelivery 返回。
    *
    * Id of the carrier (快递公司ID), from getAllDelivery.
    */
   delivery_id: string;
   /**
    * 在快递公司的客户编码。
    *
    * Your customer number with the carrier (快递公司客户编码).
    */
   biz_id: string;
  };
  GetQuotaResponse: {
   /**
    * 电子面单余额。
    *
    * Labels left (电子面单余额).
    */
   quota_num: number;
  };
  GetRecentAverageUsageRequest: {
   /**
    * 要查询用量的商品 SPU ID。
    *
    * The product (商品SPU ID) whose use is queried.
    * @example 10000077
    */
   spuId: string;
  };
  GetRecentAverageUsageResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 最近月平均用量（次），经微信模糊处理。50 表示 50 次或更少。
    *
    * Calls in an average month (最近月平均用量), blurred by WeChat. 50 stands for 50 or fewer.
    */
   averageData: number;
  };
  GetRedPacketCoverUrlRequest: {
   /**
    * 可领取封面的用户。
    *
    * The user who may collect the cover.
    */
   openid: string;
   /**
    * 发放 ctoken，在红包封面平台获取。
    *
    * Token for giving the cover away (发放ctoken), from the cover platform.
    */
   ctoken: string;
  };
  GetRedPacketCoverUrlResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `success`。
    *
    * `success`.
    */
   errmsg: string;
   /**
    * 链接的外层对象。
    *
    * Wrapper of the link.
    */
   data: {
    /**
     * 该用户的领取链接，带鉴权；不要给其他人。
     *
     * Link for this user, including authentication (带鉴权的链接); do not give it to anyone else.
     */
    url: string;
   };
  };
  GetRefundRequest: {
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
   /**
    * 商户退款单号，6 到 32 位，可用数字、字母、`_`、`-` 和 `*`。与 `refund_id` 二选一。
    *
    * Your refund number (商户退款单号), 6 to 32 digits, letters, `_`, `-` and `*`. This or `refund_id`.
    */
   out_refund_no?: string;
   /**
    * B2b 支付退款单号，由微信生成。与 `out_refund_no` 二选一。
    *
    * WeChat's refund number (B2b支付退款单号). This or `out_refund_no`.
    */
   refund_id?: string;
  } & ({
   out_refund_no: string;
  } | {
   refund_id: string;
  });
  GetRefundResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * B2b 支付退款单号，由微信生成。
    *
    * WeChat's refund number (B2b支付退款单号).
    */
   refund_id: string;
   /**
    * 商户退款单号。
    *
    * Your refund number (商户退款单号).
    */
   out_refund_no: string;
   /**
    * B2b 支付订单号，由微信生成。
    *
    * WeChat's order number (B2b支付订单号).
    */
   order_id: string;
   /**
    * 商户订单号。
    *
    * Your order number (商户订单号).
    */
   out_trade_no: string;
   /**
    * 退款受理时间，北京时间，格式 yyyy-MM-dd HH:mm:ss。
    *
    * When the refund was accepted (退款创建时间), in Beijing time as yyyy-MM-dd HH:mm:ss.
    */
   create_time: string;
   /**
    * 退款成功时间，北京时间，格式 yyyy-MM-dd HH:mm:ss；状态为 REFUND_SUCC 时返回。
    *
    * When the refund succeeded (退款成功时间), in Beijing time as yyyy-MM-dd HH:mm:ss; present with
    * REFUND_SUCC.
    */
   refund_time?: string;
   /**
    * 退款状态：`REFUND_INIT` 退款单初始化，`REFUND_PROCESSING` 退款处理中，`REFUND_SUCC` 退款成功，`REFUND_FAIL` 退款失败。
    *
    * State of the refund (退款状态): `REFUND_INIT` started (退款单初始化), `REFUND_PROCESSING` in progress (退款处理中),
    * `REFUND_SUCC` done (退款成功), `REFUND_FAIL` failed (退款失败).
    * @enum {string}
    */
   refund_status: "REFUND_INIT" | "REFUND_PROCESSING" | "REFUND_SUCC" | "REFUND_FAIL";
   /**
    * 退款说明，例如余额不足以退款。
    *
    * Details (退款说明), for example that the balance does not cover the refund.
    */
   refund_desc?: string;
   /**
    * 金额信息，仅支持人民币。
    *
    * Amounts (金额信息), in renminbi only.
    */
   amount: {
    /**
     * 订单总金额，单位为分。
     *
     * Amount of the order (订单总金额), in fen.
     */
    order_amount: number;
    /**
     * 本次退款金额，单位为分。
     *
     * Amount of this refund (退款金额), in fen.
     */
    refund_amount: number;
    /**
     * 货币类型，固定为 CNY。
     *
     * Currency (货币类型), always CNY.
     * @constant
     */
    currency: "CNY";
   };
   /**
    * 微信支付退款单号。
    *
    * WeChat Pay's refund number (微信支付退款单号).
    */
   wxpay_refund_id?: string;
   /**
    * 技术服务费回退状态：0 未回退，1 回退处理中，2 回退成功，3 无需回退。
    *
    * Return of the service fee (技术服务费回退状态): 0 not yet (未回退), 1 in progress (回退处理中), 2 done (回退成功), 3
    * nothing to return (无需回退).
    * @enum {integer}
    */
   reverse_sett_state?: 0 | 1 | 2 | 3;
   /**
    * 技术服务费回退完成时间，北京时间，格式 yyyy-MM-dd HH:mm:ss；`reverse_sett_state` 为 2 时返回。
    *
    * When the fee was returned, in Beijing time as yyyy-MM-dd HH:mm:ss; present if `reverse_sett_state` is 2.
    */
   reverse_sett_finish_time?: string;
   /**
    * 技术服务费率，单位为 1/10000，60 即 0.60%。`reverse_sett_state` 为 2 时返回。
    *
    * Service fee (技术服务费率), in 1/10000; 60 is 0.60%. Present if `reverse_sett_state` is 2.
    */
   platform_profit_percent?: number;
   /**
    * 回退的技术服务费，单位为分；`reverse_sett_state` 为 2 时返回。
    *
    * Service fee that was returned (回退技术服务费), in fen; present if `reverse_sett_state` is 2.
    */
   reverse_sett_amt?: number;
   /**
    * 退款去向；微信支付的订单退款成功后返回。
    *
    * Where the money went (退款渠道信息); present once a payment with WeChat Pay is refunded.
    */
   refund_channel_info?: {
    /**
     * 退款渠道：`ORIGINAL` 原路退款，`BALANCE` 退回到用户余额，`OTHER_BALANCE` 原账户异常，退到其他余额账户。
     *
     * How the money is returned (退款渠道): `ORIGINAL` the way it was paid (原路退款), `BALANCE` to the user's
     * balance (退回到余额), `OTHER_BALANCE` to another balance, because the original account has a problem
     * (原账户异常退到其他余额账户).
     * @enum {string}
     */
    channel?: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE";
    /**
     * 退款入账账户，为中文：银行卡为银行名称、卡类型和卡尾号，否则例如「支付用户零钱」。
     *
     * Account that received the money (退款入账账户), in Chinese: for a bank card its bank, type and last
     * digits, otherwise, for example, 支付用户零钱.
     */
    user_received_account?: string;
    /**
     * 出款的资金账户：`AVAILABLE` 可提现金额账户，`UNAVAILABLE` 待结算金额账户。
     *
     * Your account that paid (资金账户): `AVAILABLE` withdrawable balance (可提现金额账户), `UNAVAILABLE` not yet
     * settled balance (待结算金额账户).
     * @enum {string}
     */
    funds_account?: "AVAILABLE" | "UNAVAILABLE";
   };
   /**
    * 退款商品描述。
    *
    * What was refunded (退款商品描述).
    */
   description?: string;
  };
  GetRetailInfoRequest: {
   /**
    * 门店管理员或员工的 openid。
    *
    * openid of the store's manager or of one of its staff.
    */
   openid?: string;
   /**
    * 门店管理员的手机号。
    *
    * Phone number of the store's manager.
    */
   mobile_phone?: string;
  } & ({
   openid: string;
  } | {
   mobile_phone: string;
  });
  GetRetailInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 查到的门店。
    *
    * The store found.
    */
   info?: {
    /**
     * 管理员的手机号。
     *
     * Phone number of the manager.
     */
    mobile_phone: string;
    /**
     * 一级门店类型。
     *
     * Type of store, first level (一级门店类型).
     */
    retail_type: string;
    /**
     * 二级门店类型；可能为空。
     *
     * Type of store, second level (二级门店类型); may be empty.
     */
    sub_retail_type?: string;
    /**
     * 门店地址。
     *
     * Address of the store (门店地址).
     */
    retail_address: string;
    /**
     * 门店名称。
     *
     * Name of the store (门店名称).
     */
    retail_name: string;
    /**
     * 营业执照注册号。
     *
     * Registration number on the business licence (营业执照注册号).
     */
    identification?: string;
    /**
     * 企业名称。
     *
     * Company name (企业名称).
     */
    principal?: string;
    /**
     * 法人姓名，已部分脱敏。
     *
     * Name of the legal representative (法人姓名), partly masked.
     */
    legal_person_name?: string;
    /**
     * 请求中的 openid；按手机号查询时为管理员的 openid。
     *
     * The openid in the request; for a request by phone number, the manager's openid.
     */
    openid: string;
    /**
     * 该用户的角色：1 管理员，2 员工。按手机号查询时为管理员。
     *
     * Role of that user (角色): 1 manager (管理员), 2 staff (员工). For a request by phone number, the
     * manager.
     */
    role?: (1 | 2) | string;
    /**
     * 认证状态；1 表示已完成认证。
     *
     * State of the authentication (认证状态); 1 is done.
     */
    status: number;
    /**
     * 门店认证时间，Unix 时间戳（秒）。
     *
     * When the store was authenticated (认证时间戳), Unix seconds.
     */
    auth_time?: number;
    /**
     * 授权给小程序的时间，Unix 时间戳（秒）。
     *
     * When access was granted to the mini program (授权时间戳), Unix seconds.
     */
    grant_time?: number;
    /**
     * 经度，十进制度数；门店提交了定位才返回。
     *
     * Longitude (经度), decimal degrees; only if the store gave its position.
     */
    longitude?: number;
    /**
     * 纬度，十进制度数；门店提交了定位才返回。
     *
     * Latitude (纬度), decimal degrees; only if the store gave its position.
     */
    latitude?: number;
    /**
     * 一级主营商品，如食品饮料。
     *
     * Main goods of the store, first level (一级主营商品), for example 食品饮料.
     */
    business_type?: string[];
    /**
     * 二级主营商品。
     *
     * Main goods of the store, second level (二级主营商品).
     */
    other_business_type?: string;
    /**
     * 门店员工列表，包含管理员。
     *
     * Staff of the store (员工列表), including its manager.
     */
    staff_list?: {
     /**
      * 此人的 openid。
      *
      * openid of the person.
      */
     openid: string;
     /**
      * 角色：1 管理员，2 员工。
      *
      * Role (角色): 1 manager (管理员), 2 staff (员工).
      * @enum {integer}
      */
     role: 1 | 2;
     /**
      * 加入时间，Unix 时间戳（秒）；管理员没有此字段。
      *
      * When the person joined (员工加入时间), Unix seconds; not given for the manager.
      */
     create_time?: number;
    }[];
   }[];
   /**
    * 管理员的手机号。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Phone number of the manager. The table has it here, the example in `info`.
    */
   mobile_phone?: string;
   /**
    * 一级门店类型。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Type of store, first level (一级门店类型). The table has it here, the example in `info`.
    */
   retail_type?: string;
   /**
    * 二级门店类型；可能为空。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Type of store, second level (二级门店类型); may be empty. The table has it here, the example in `info`.
    */
   sub_retail_type?: string;
   /**
    * 门店地址。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Address of the store (门店地址). The table has it here, the example in `info`.
    */
   retail_address?: string;
   /**
    * 门店名称。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Name of the store (门店名称). The table has it here, the example in `info`.
    */
   retail_name?: string;
   /**
    * 营业执照注册号。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Registration number on the business licence (营业执照注册号). The table has it here, the example in `info`.
    */
   identification?: string;
   /**
    * 企业名称。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Company name (企业名称). The table has it here, the example in `info`.
    */
   principal?: string;
   /**
    * 法人姓名，已部分脱敏。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Name of the legal representative (法人姓名), partly masked. The table has it here, the example in `info`.
    */
   legal_person_name?: string;
   /**
    * 请求中的 openid；按手机号查询时为管理员的 openid。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * The openid in the request; for a request by phone number, the manager's openid. The table has it here, the example in `info`.
    */
   openid?: string;
   /**
    * 该用户的角色：1 管理员，2 员工。按手机号查询时为管理员。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Role of that user (角色): 1 manager (管理员), 2 staff (员工). For a request by phone number, the manager.
    * The table has it here, the example in `info`.
    */
   role?: (1 | 2) | string;
   /**
    * 认证状态；1 表示已完成认证。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * State of the authentication (认证状态); 1 is done. The table has it here, the example in `info`.
    */
   status?: number;
   /**
    * 门店认证时间，Unix 时间戳（秒）。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * When the store was authenticated (认证时间戳), Unix seconds. The table has it here, the example in `info`.
    */
   auth_time?: number;
   /**
    * 授权给小程序的时间，Unix 时间戳（秒）。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * When access was granted to the mini program (授权时间戳), Unix seconds. The table has it here, the example in `info`.
    */
   grant_time?: number;
   /**
    * 经度，十进制度数；门店提交了定位才返回。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Longitude (经度), decimal degrees; only if the store gave its position. The table has it here, the example in `info`.
    */
   longitude?: number;
   /**
    * 纬度，十进制度数；门店提交了定位才返回。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Latitude (纬度), decimal degrees; only if the store gave its position. The table has it here, the example in `info`.
    */
   latitude?: number;
   /**
    * 一级主营商品，如食品饮料。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Main goods of the store, first level (一级主营商品), for example 食品饮料. The table has it here, the example in `info`.
    */
   business_type?: string[];
   /**
    * 二级主营商品。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Main goods of the store, second level (二级主营商品). The table has it here, the example in `info`.
    */
   other_business_type?: string;
   /**
    * 门店员工列表，包含管理员。官方文档的表格中字段在此层，示例中在 `info` 里。
    *
    * Staff of the store (员工列表), including its manager. The table has it here, the example in `info`.
    */
   staff_list?: {
    /**
     * 此人的 openid。
     *
     * openid of the person.
     */
    openid: string;
    /**
     * 角色：1 管理员，2 员工。
     *
     * Role (角色): 1 manager (管理员), 2 staff (员工).
     * @enum {integer}
     */
    role: 1 | 2;
    /**
     * 加入时间，Unix 时间戳（秒）；管理员没有此字段。
     *
     * When the person joined (员工加入时间), Unix seconds; not given for the manager.
     */
    create_time?: number;
   }[];
  };
  GetRetailMessageListRequest: {
   /**
    * 本页的起始行，从 0 开始计数。
    *
    * Row where the page begins, counted from 0.
    * @default 0
    */
   start: number;
   /**
    * 返回的行数，最多 1000。虽然名为 offset，实际是每页条数。
    *
    * Number of rows to return, 1000 at most. This is the page size, despite its name.
    * @default 20
    */
   offset: number;
   /**
    * 开始日期，格式 yyyy-mm-dd。
    *
    * First day, as yyyy-mm-dd (开始时间).
    */
   begin_date: string;
   /**
    * 结束日期，格式 yyyy-mm-dd。
    *
    * Last day, as yyyy-mm-dd (结束时间).
    */
   end_date: string;
  };
  GetRetailMessageListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 所有页的消息总数。
    *
    * Number of messages on all pages.
    */
   total_num: number;
   /**
    * 本页的消息，官方示例中最新的在前。
    *
    * The messages of this page, newest first in the official example.
    */
   data_line: {
    /**
     * 消息 ID。
     *
     * Id of the message.
     */
    msg_id: number;
    /**
     * 消息所用模板，即 retailNotifyBusiness 的 `type`。
     *
     * Its template, the `type` of retailNotifyBusiness.
     */
    msg_type: number;
    /**
     * 消息日期，格式 yyyy-mm-dd。
     *
     * Day of the message, as yyyy-mm-dd.
     */
    date: string;
    /**
     * 消息发送时间，格式 yyyy-mm-dd hh:mm:ss。
     *
     * When it was sent, as yyyy-mm-dd hh:mm:ss.
     */
    msg_time: string;
    /**
     * 发送人数。
     *
     * Number of people it was sent to (发送人数).
     */
    send_uv: number;
    /**
     * 通过该消息进入小程序的人数。
     *
     * Number of people who opened the mini program through it (进入人数).
     */
    entry_uv: number;
    /**
     * 你自定义的消息 ID。
     *
     * Your own id of the message (自定义msg_id).
     */
    business_msg_id?: string;
   }[];
  };
  GetRetailOpenidListRequest: {
   /**
    * 返回的 openid 数量，1 到 100。
    *
    * Number of openids to return, 1 to 100.
    */
   limit: number;
   /**
    * 分页上下文：首次调用传空值，之后传上一次响应的 `page_context`。
    *
    * Where to continue (分页上下文): empty in the first call, then the `page_context` of the previous response.
    */
   page_context: string;
  };
  GetRetailOpenidListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本页的 openid。
    *
    * The openids of this page.
    */
   openid_list: string[];
   /**
    * 获取下一页时作为 `page_context` 传入。
    *
    * Send it as `page_context` to get the next page.
    */
   page_context: string;
  };
  GetReturnIdRequest: {
   /**
    * 退货 ID，由 addReturnId 返回。
    *
    * The return id (退货ID), from addReturnId.
    */
   return_id: string;
  };
  GetReturnIdResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 退货方式：0 用户尚未确定，1 预约上门取件，2 用户自行寄回并填写了运单号。
    *
    * How the goods are returned (退货方式): 0 the user has not decided yet, 1 picked up at the door by
    * appointment, 2 sent by the user, who entered the waybill number.
    */
   status: (0 | 1 | 2) | string;
   /**
    * 运单号，产生后返回。
    *
    * Waybill number (运单号), once there is one.
    */
   waybill_id?: string;
   /**
    * 物流状态：0 已下单待揽件，1 已揽件，2 运输中，3 派件中，4 已签收，5 异常，6 代签收，7 揽收失败，8 签收失败（拒收或超区），11 已取消，13 退件中，14 已退件，99 未知。
    *
    * Where the parcel is (物流信息): 0 ordered, waiting for the pick-up, 1 picked up, 2 on the way, 3 out
    * for delivery, 4 signed for, 5 a problem, 6 signed for by someone else, 7 pick-up failed, 8 delivery
    * failed (refused, or out of the area), 11 cancelled, 13 on its way back, 14 returned, 99 unknown.
    * @enum {integer}
    */
   order_status?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 11 | 13 | 14 | 99;
   /**
    * 快递公司 ID。
    *
    * Id of the carrier (运力公司编码).
    */
   delivery_id?: string;
   /**
    * 快递公司名称。
    *
    * Name of the carrier (运力公司名称).
    */
   delivery_name?: string;
  };
  GetRidInfoRequest: {
   /**
    * errmsg 中的 rid，由三组十六进制数字组成。
    *
    * The request id from errmsg, three groups of hex digits.
    */
   rid: string;
  };
  GetRidInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 请求详情。
    *
    * The call (请求详情).
    */
   request: {
    /**
     * 收到调用的时间，Unix 时间戳（秒）。
     *
     * When the call came in, Unix seconds.
     */
    invoke_time: number;
    /**
     * 耗时，单位毫秒。
     *
     * How long it took, in milliseconds.
     */
    cost_in_ms: number;
    /**
     * Format: password
     * 请求的查询参数，含 access_token。敏感信息，须保密。
     *
     * Its query string, access_token included. A secret.
     */
    request_url: string;
    /**
     * 请求体；GET 时为空。
     *
     * Its body; empty for a GET.
     */
    request_body: string;
    /**
     * 微信返回的响应，字符串。
     *
     * WeChat's response to it, as text.
     */
    response_body: string;
    /**
     * 调用方的 IP 地址，部分打码。
     *
     * IP address of the caller, partly masked.
     */
    client_ip: string;
   };
  };
  GetRoleListRequest: {
   /**
    * 跳过的成员数量，默认 0。
    *
    * How many members to skip (起始偏移量); 0 by default.
    * @default 0
    * @example 0
    */
   offset?: number;
   /**
    * 返回的最大数量，不超过 30；默认 10。
    *
    * Maximum number to return (查询个数), up to 30; 10 by default.
    * @default 10
    * @example 10
    */
   limit?: number;
   /**
    * 要搜索的微信号或昵称；不传则返回全部成员。
    *
    * WeChat id or nickname to search for (微信号或昵称); all members without it.
    * @example test_1
    */
   keyword?: string;
  };
  GetRoleListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * 成员总数。
    *
    * Total number of members (总个数).
    */
   total: number;
   /**
    * 成员列表。
    *
    * The members (角色列表).
    */
   list: {
    /**
     * 微信头像的 URL。
     *
     * URL of the profile picture (微信用户头像).
     */
    headingimg: string;
    /**
     * 微信昵称。
     *
     * Nickname (微信用户昵称).
     */
    nickname: string;
    /**
     * 成员的 openid。
     *
     * The member's openid.
     */
    openid: string;
    /**
     * 成员的角色：0 超级管理员，1 管理员，2 主播，3 运营者。
     *
     * The member's roles (具有的身份): 0 super administrator (超级管理员), 1 administrator (管理员), 2 host
     * (主播), 3 operator (运营者).
     */
    roleList: (0 | 1 | 2 | 3)[];
    /**
     * 最后更新时间，Unix 时间戳（秒），以字符串表示。
     *
     * When the entry was last changed (更新时间), Unix seconds as text.
     */
    updateTimestamp: string;
    /**
     * 微信号，部分字符以星号遮盖。
     *
     * WeChat id (微信号), partly masked by asterisks.
     */
    username: string;
   }[];
  };
  GetRoleListdwRequest: {
   /**
    * 成员的微信号。
    *
    * WeChat id of the person (微信号).
    */
   username: string;
   /**
    * 角色：1 管理员，2 主播，3 运营者。
    *
    * The role (角色): 1 administrator (管理员), 2 host (主播), 3 operator (运营者).
    * @enum {integer}
    */
   role: 1 | 2 | 3;
  };
  GetRoleListdwResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 「小程序直播」的小程序码，主播在其中完成实名认证。仅在尚未认证时返回。
    *
    * Mini program code of 小程序直播, in which a host verifies their identity (实名验证). Only if this
    * has not been done yet.
    */
   codeurl?: string;
  };
  GetSceneListRequest: Record<string, never>;
  GetSceneListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 访问来源列表。
    *
    * The access sources (访问来源).
    */
   scene: {
    /**
     * 来源的中文名。
     *
     * Chinese name (来源中文名).
     */
    name: string;
    /**
     * 传给 getPerformance 的值：数字，或表示全部的字符串 `@_all`。
     *
     * The value for getPerformance: a number, or the text `@_all` for all.
     */
    value: number | string;
   }[];
  };
  GetSharedCodeRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    * @example 6209
    */
   roomId: number;
   /**
    * 直播间页面的自定义参数，JSON 字符串形式的对象。按普通查询参数编码即可。
    *
    * Your own parameters for the room's page (自定义参数), an object as JSON text. The usual query encoding is enough.
    * @example {"path":"pages/index/index"}
    */
   params?: string;
  };
  GetSharedCodeResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 分享二维码图片的 URL。
    *
    * URL of the picture of the code (分享二维码).
    */
   cdnUrl: string;
   /**
    * 直播间在小程序中的分享路径，页面属于直播插件。
    *
    * The room's page in the mini program (分享路径), in the live plugin.
    */
   pagePath: string;
   /**
    * 分享海报的 URL。
    *
    * URL of the poster (分享海报).
    */
   posterUrl: string;
  };
  GetShippingOrderRequest: {
   /**
    * 微信支付订单号。传它，或传 merchant_id 和 merchant_trade_no。
    *
    * WeChat Pay transaction number (微信订单号). Send either this, or merchant_id and merchant_trade_no.
    */
   transaction_id?: string;
   /**
    * 下单支付的商户号。
    *
    * Merchant number of the payment (商户号).
    */
   merchant_id?: string;
   /**
    * 二级商户号，支付有二级商户时才有。
    *
    * Sub-merchant number (二级商户号), if the payment has one.
    */
   sub_merchant_id?: string;
   /**
    * 商户订单号：数字、字母、`_`、`-` 和 `*`，同一商户号下唯一。
    *
    * The merchant's own order number (商户订单号): digits, letters, `_`, `-` and `*`, unique per merchant
    * number.
    */
   merchant_trade_no?: string;
  } & ({
   transaction_id: string;
  } | {
   merchant_id: string;
   merchant_trade_no: string;
  });
  GetShippingOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   order: components["schemas"]["ShippingOrder"];
  };
  GetSnTicketRequest: {
   /**
    * 厂商分配的设备序列号，最多 128 个字符，仅限数字、字母、`_` 和 `-`。
    *
    * The maker's serial number of the device (设备唯一序列号), up to 128 digits, letters, `_` and `-`.
    */
   sn: string;
   /**
    * 设备型号 ID，注册设备后获得。
    *
    * Id of the device's model (设备型号 id), from the registration of the device.
    */
   model_id: string;
  };
  GetSnTicketResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * Format: password
    * 设备票据，有效期 5 分钟。须保密，只能由自己的服务端、小程序和微信知晓。
    *
    * The ticket (设备票据), valid for 5 minutes. A secret between your server, your mini program and WeChat.
    */
   sn_ticket: string;
  };
  GetStableAccessTokenRequest: {
   /**
    * 固定为 `client_credential`。
    *
    * Always `client_credential`.
    * @constant
    */
   grant_type: "client_credential";
   /**
    * 账号的 AppID。
    *
    * The account's AppID.
    */
   appid: string;
   /**
    * Format: password
    * 账号的 AppSecret。
    *
    * The account's AppSecret.
    */
   secret: string;
   /**
    * 强制刷新模式：true 使当前 token 失效并生成新 token；false 返回当前 token。
    *
    * true invalidates the current token and issues a new one (强制刷新模式); false returns the current one.
    * @default false
    */
   force_refresh?: boolean;
  };
  GetStableAccessTokenResponse: components["schemas"]["AccessToken"];
  GetSubAnchorRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    * @example 6491
    */
   roomId: number;
  };
  GetSubAnchorResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * 主播副号的微信号。
    *
    * WeChat id of the second account (微信号).
    */
   username: string;
  };
  GetTaskRequest: {
   /**
    * 任务 ID，由 pullUpload 返回。
    *
    * Id of the task (任务id), from pullUpload.
    */
   task_id: number;
  };
  GetTaskResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 任务信息。
    *
    * The task (任务信息).
    */
   task_info: {
    /**
     * 任务 ID。
     *
     * Id of the task (任务id).
     */
    id: number;
    /**
     * 任务类型：1 拉取上传任务（pullUpload）。
     *
     * Task type (任务类型): 1 pullUpload (拉取上传任务).
     * @enum {integer}
     */
    task_type: 1;
    /**
     * 任务状态：1 等待中，2 执行中，3 已完成，4 失败。
     *
     * State (任务状态): 1 waiting, 2 running, 3 done, 4 failed.
     * @enum {integer}
     */
    status: 1 | 2 | 3 | 4;
    /**
     * 任务的错误码，没有错误时为 0。
     *
     * Error code of the task (任务错误码), 0 for none.
     */
    errcode?: number;
    /**
     * 任务失败的原因，未失败时为空。
     *
     * Why the task failed (任务错误原因), otherwise empty.
     */
    errmsg?: string;
    /**
     * 任务的开始时间，Unix 时间戳（秒）。
     *
     * When the task began (创建时间), Unix seconds.
     */
    create_time?: number;
    /**
     * 任务的结束时间，Unix 时间戳（秒）。
     *
     * When the task ended (完成时间), Unix seconds.
     */
    finish_time?: number;
    /**
     * 媒资文件 ID，任务完成后返回。
     *
     * Id of the stored file (媒体文件id), once the task is done.
     */
    media_id?: number;
   };
  };
  GetUnlimitedQRCodeRequest: {
   /**
    * 传给页面的字符串，1 至 32 个字符。不支持 `%`，因此不能用 URL 编码传中文；改用自己的编码，例如 ID。可用数字、英文字母和 !#$&'()*+,/:;=?@-._~
    *
    * The text that the page gets, 1 to 32 characters. `%` is not allowed, so Chinese cannot be sent
    * URL-encoded; use an encoding of your own, for example an id. Allowed are digits, ASCII letters and
    * !#$&'()*+,/:;=?@-._~
    */
   scene: string;
   /**
    * 要打开的页面，开头不加斜杠，不带查询参数，例如 pages/index/index；不传则打开主页。`scancode_time` 为系统保留。
    *
    * Page to open, without leading slash and without query, for example pages/index/index; the
    * home page if left out. `scancode_time` is reserved.
    */
   page?: string;
   /**
    * 是否检查 `page` 存在于已发布的版本中。为 false 时页面可以不存在，但不同的页面最多 60,000 个。
    *
    * Whether `page` must exist in the published version (检查page是否存在). If false, it need not exist,
    * but there can be at most 60,000 different pages.
    * @default true
    */
   check_path?: boolean;
   /**
    * 要打开的小程序版本：`release` 正式版，`trial` 体验版，`develop` 开发版。
    *
    * Version to open: `release` the published one (正式版), `trial` the trial version (体验版),
    * `develop` the development version (开发版).
    * @default release
    * @enum {string}
    */
   env_version?: "release" | "trial" | "develop";
   /**
    * 二维码的宽度，单位像素，280 至 1280。
    *
    * Width of the picture in pixels (二维码的宽度), 280 to 1280.
    * @default 430
    */
   width?: number;
   /**
    * 是否由微信自动配置线条颜色。如果线条仍为黑色，也不建议自选颜色。
    *
    * Whether WeChat chooses the colour of the lines (自动配置线条颜色). If they stay black, choosing your
    * own colour is not advisable either.
    * @default false
    */
   auto_color?: boolean;
   line_color?: components["schemas"]["QrCodeLineColor"];
   /**
    * 是否为透明底色；透明时图片为 PNG。
    *
    * Whether the background is transparent (透明底色); the picture then is a PNG.
    * @default false
    */
   is_hyaline?: boolean;
  };
  GetUploadFileSignRequest: {
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 图片的 URL，取自 `media_url`：https://api.mch.weixin.qq.com/v3/merchant-service/images/ 加图片 ID。
    *
    * URL of the picture, from a `media_url`: https://api.mch.weixin.qq.com/v3/merchant-service/images/ and
    * its id.
    */
   wxpay_url: string;
   /**
    * 是否转存一份，30 分钟内无需请求头即可访问（转存到 cos）。
    *
    * Whether to make a copy that can be fetched without the header for 30 minutes (转存到cos).
    */
   convert_cos: boolean;
   /**
    * 图片所属投诉的 ID。
    *
    * Id of the complaint that the picture belongs to (投诉id).
    */
   complaint_id: string;
  };
  GetUploadFileSignResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * Format: password
    * Authorization 请求头的值。
    *
    * Value of the Authorization header.
    */
   sign: string;
   /**
    * 转存图片的 URL，30 分钟内有效；仅当 `convert_cos` 为 true 时有意义。
    *
    * URL of the copy, valid for 30 minutes; only meaningful if `convert_cos` is true.
    */
   cos_url?: string;
  };
  GetUploadTcbFileLinkRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 上传路径，即文件在云存储中的路径。
    *
    * Path that the file should have in the storage (上传路径).
    */
   path: string;
  };
  GetUploadTcbFileLinkResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 上传 URL。
    *
    * URL to upload to (上传url).
    */
   url: string;
   /**
    * Format: password
    * 上传用的安全 token。须保密。
    *
    * Security token of the upload. A secret.
    */
   token: string;
   /**
    * Format: password
    * 上传用的签名，短时间内有效。须保密。
    *
    * Signature of the upload, valid for a short time. A secret.
    */
   authorization: string;
   /**
    * 文件 ID，形如 `cloud://...`，供 getDownloadTcbFileLink 和 deleteTcbCloudFile 使用。
    *
    * Id of the file (文件ID), `cloud://...`, for getDownloadTcbFileLink and deleteTcbCloudFile.
    */
   file_id: string;
   /**
    * COS 文件 ID，上传文件时一并发送。
    *
    * Id of the file in Tencent Cloud's object storage (cos文件ID), to be sent along with the
    * upload.
    */
   cos_file_id: string;
  };
  GetUsageDetailRequest: {
   /**
    * 要查询用量的商品 SPU ID。
    *
    * The product (商品SPU ID) whose use is queried.
    * @example 10000001
    */
   spuId: string;
   /**
    * 分页偏移量，从 0 开始。
    *
    * Where the page begins, counted from 0 (分页偏移量).
    * @example 0
    */
   offset: number;
   /**
    * 每页的资源包个数，最多 20 个。
    *
    * Packages per page, 20 at most (每页个数).
    * @example 10
    */
   limit: number;
  };
  GetUsageDetailResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。官方文档的示例中没有。
    *
    * `ok`. Missing in the page's example.
    */
   errmsg?: string;
   /**
    * 累计用量，64 位数字的字符串；用于资源包类商品。
    *
    * Used so far (累计用量), a 64-bit number as a string; for products sold as packages.
    */
   effectiveUse?: string;
   /**
    * @deprecated
    * 生效中的资源包总量，64 位数字的字符串。已废弃，改用 `all`。
    *
    * Total of the packages in force (资源总量), a 64-bit number as a string. Deprecated in favour of `all`.
    */
   effectiveAll?: string;
   /**
    * 资源可用总量，64 位数字的字符串；用于资源包类商品。能力正式收费后，为当前生效的资源包总量；已公告收费但尚未开始收费期间，还包括已购买但未生效的资源包。
    *
    * Total usable quantity (资源可用总量), a 64-bit number as a string; for products sold as packages. Once the
    * ability is charged for, the packages now in force; between the announcement of charges and their
    * start, also packages that are bought but not yet in force.
    */
   all?: string;
   /**
    * 订阅开始时间，Unix 时间戳（秒）；用于订阅类商品。
    *
    * Start of the subscription (订阅开始时间), Unix seconds; for products sold as subscriptions.
    */
   startServiceTime?: number;
   /**
    * 订阅结束时间，Unix 时间戳（秒）；用于订阅类商品。
    *
    * End of the subscription (订阅结束时间), Unix seconds; for products sold as subscriptions.
    */
   endServiceTime?: number;
   /**
    * 所有页的资源包总数。
    *
    * Number of packages on all pages.
    */
   total: number;
   /**
    * 本页的资源包列表。
    *
    * The packages of this page (用量详情列表).
    */
   detailList: {
    /**
     * 资源包 ID，例如 ZY2823973277692477440。
     *
     * Id of the package (资源包ID), such as ZY2823973277692477440.
     */
    pkgId: string;
    /**
     * 资源包状态：1 生效中，2 未生效，3 已失效。
     *
     * State of the package (资源包状态): 1 in force (生效中), 2 not yet (未生效), 3 no
     * longer (已失效).
     * @enum {integer}
     */
    status: 1 | 2 | 3;
    /**
     * 资源包有效期的开始时间，Unix 时间戳（秒）。
     *
     * When the package becomes valid, Unix seconds.
     */
    startTime: number;
    /**
     * 资源包有效期的结束时间，Unix 时间戳（秒）。
     *
     * When the package stops being valid, Unix seconds.
     */
    endTime: number;
    /**
     * 资源包的额度容量，64 位数字的字符串。
     *
     * Size of the package (额度容量), a 64-bit number as a string.
     */
    all: string;
    /**
     * 资源包的已使用额度，64 位数字的字符串。
     *
     * How much of it is used (使用额度), a 64-bit number as a string.
     */
    used: string;
    /**
     * 资源包所属商品的 SPU ID，64 位数字的字符串。
     *
     * Product from which the package comes (商品SPU ID), a 64-bit number as a string.
     */
    spuId: string;
    /**
     * 商品 SKU ID，64 位数字的字符串。
     *
     * Variant of the product (商品SKU ID), a 64-bit number as a string.
     */
    skuId: string;
    /**
     * 额度来源：1 体验额度，2 付费购买，3 服务商分配，4 和 5 其他。官方文档的示例中没有。
     *
     * How it was obtained (额度来源): 1 trial (体验额度), 2 bought (付费购买), 3 given by a service provider
     * (服务商分配), 4 and 5 other (其他). Missing in the page's example.
     * @enum {integer}
     */
    source?: 1 | 2 | 3 | 4 | 5;
   }[];
  };
  GetUserActionSetReportsRequest: {
   /**
    * 广告接口的版本，其客户端传 `v1.0`。
    *
    * Version of the advertising API. Its clients send `v1.0`.
    * @example v1.0
    */
   version?: string;
   /**
    * Format: int64
    * 用户行为源 ID。
    *
    * Id of the data source (用户行为源 id).
    * @example 1110049802
    */
   user_action_set_id: Int64;
   /**
    * 起止日期，为 JSON 字符串，含 `start_date` 和 `end_date`，格式为 yyyy-mm-dd，最晚为当天。
    *
    * First and last day as a JSON string, `start_date` and `end_date` as yyyy-mm-dd, today at the latest.
    * @example {"start_date":"2017-03-01","end_date":"2017-04-02"}
    */
   date_range: string;
   /**
    * 每条记录的时间粒度：DAILY 按天，HOURLY 按小时。
    *
    * Time span of an entry (时间粒度): DAILY one day, HOURLY one hour.
    * @example DAILY
    * @enum {string}
    */
   time_granularity: "DAILY" | "HOURLY";
   /**
    * 聚合维度，例如 DOMAIN 表示按域名。
    *
    * What to group the figures by (聚合维度), for example DOMAIN for the domain.
    * @example DOMAIN
    */
   aggregation?: string;
  };
  GetUserActionSetReportsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 调用结果，为空或 `ok`。
    *
    * Result of the call; empty or `ok`.
    */
   errmsg: string;
   /**
    * 包裹列表的对象。
    *
    * Wrapper of the list.
    */
   data?: {
    /**
     * 每天（或每小时）每个分组一条。
     *
     * One entry per day or hour and group.
     */
    list?: ({
     /**
      * 日期，格式为 yyyy-mm-dd。
      *
      * The day, as yyyy-mm-dd.
      */
     date?: string;
    } & {
     [key: string]: unknown;
    })[];
   } & {
    [key: string]: unknown;
   };
  };
  GetUserActionSetsRequest: {
   /**
    * 广告接口的版本，其客户端传 `v1.0`。
    *
    * Version of the advertising API. Its clients send `v1.0`.
    * @example v1.0
    */
   version?: string;
   /**
    * Format: int64
    * 用户行为源 ID；不填则返回全部。
    *
    * Id of the data source (用户行为源 id); all of them if left out.
    * @example 1110049802
    */
   user_action_set_id?: Int64;
  };
  GetUserActionSetsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 调用结果，为空或 `ok`。
    *
    * Result of the call; empty or `ok`.
    */
   errmsg: string;
   /**
    * 包裹列表的对象。
    *
    * Wrapper of the list.
    */
   data?: {
    /**
     * 数据源。
     *
     * The data sources.
     */
    list?: ({
     /**
      * Format: int64
      * 用户行为源 ID。
      *
      * Id of the data source (用户行为源 id).
      */
     user_action_set_id?: Int64;
     /**
      * 用户行为源类型，即用户所在之处，例如 WEB。
      *
      * Where its users are (用户行为源类型), for example WEB.
      */
     type?: string;
     /**
      * 名称。
      *
      * Its name.
      */
     name?: string;
     /**
      * 用途。
      *
      * What it is for.
      */
     description?: string;
     /**
      * 数据接入状态：是否收到过行为。
      *
      * Whether it has received actions (数据接入状态).
      */
     activate_status?: boolean;
     /**
      * 创建时间。
      *
      * When it was created.
      */
     created_time?: string;
    } & {
     [key: string]: unknown;
    })[];
   } & {
    [key: string]: unknown;
   };
  };
  GetUserEncryptKeyRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
    */
   openid: string;
   /**
    * Format: password
    * 用户登录态签名，证明持有用户的 session_key：以 code2Session 返回的 session_key（Base64 字符串，不解码）为密钥，对空字符串计算 HMAC-SHA256，取十六进制。
    *
    * Proof of the user's session_key (用户登录态签名): HMAC-SHA256 of the empty string, keyed with the
    * session_key as code2Session gave it (the Base64 text, not decoded), in hex.
    * @example fefce01bfba4670c85b228e6ca2b493c90971e7c442f54fc448662eb7cd72509
    */
   signature: string;
   /**
    * 签名方法，只支持 `hmac_sha256`。
    *
    * Hash of the signature (签名方法); `hmac_sha256` is the only one.
    * @example hmac_sha256
    * @constant
    */
   sig_method: "hmac_sha256";
  };
  GetUserEncryptKeyResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 加密 key 列表，从新到旧，最多 3 个。
    *
    * The keys, newest first, 3 at most.
    */
   key_info_list: {
    /**
     * Format: password
     * 加密 key，Base64。敏感信息，须保密。
     *
     * The key (加密key), Base64. A secret.
     */
    encrypt_key: string;
    /**
     * key 的版本号，逐次递增。
     *
     * Version number of the key (版本号), counting up.
     */
    version: number;
    /**
     * key 的剩余有效时间，单位秒；已过期为 0。
     *
     * Seconds until the key expires; 0 if it has expired.
     */
    expire_in: number;
    /**
     * Format: password
     * key 对应的加密 iv，16 个字符。
     *
     * Initialisation vector that belongs to the key (加密iv), 16 characters.
     */
    iv: string;
    /**
     * key 的创建时间，Unix 时间戳（秒）。
     *
     * When the key was created, Unix seconds.
     */
    create_time: number;
   }[];
  };
  GetUserNotifyRequest: {
   /**
    * 用户的 openid。
    *
    * The user's id (用户身份标识符).
    */
   openid: string;
   /**
    * 动态更新令牌，用于更新卡片。
    *
    * The code by which the card is updated (动态更新令牌).
    */
   notify_code: string;
   /**
    * 卡片 ID，例如 1001。
    *
    * Card id (卡片id), for example 1001.
    */
   notify_type: number;
  };
  GetUserNotifyResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 卡片状态。
    *
    * State of the card (卡片状态).
    */
   notify_info: {
    /**
     * 卡片 ID。
     *
     * Card id (卡片id).
     */
    notify_type: number;
    /**
     * 上次有效更新的卡片状态及相关字段，JSON 对象的字符串；未更新过则为空。
     *
     * State and fields of the last update that took effect, a JSON object as text; empty if
     * there was none.
     */
    content_json: string;
    /**
     * code 的状态：0 正常，1 有风险，2 异常，10 用户拒收。
     *
     * State of the code: 0 fine (正常), 1 at risk (有风险), 2 abnormal (异常), 10 refused by the user (用户拒收).
     * @enum {integer}
     */
    code_state: 0 | 1 | 2 | 10;
    /**
     * code 的过期时间，Unix 时间戳（秒）。
     *
     * When the code expires (code 过期时间), Unix seconds.
     */
    code_expire_time: number;
   };
  };
  GetUserPortraitRequest: {
   /**
    * 开始日期，格式 yyyymmdd；比 `end_date` 早 0、6 或 29 天。日期按 Asia/Shanghai 时区计。
    *
    * First day, as yyyymmdd (开始日期); 0, 6 or 29 days before `end_date`. Days are those of Asia/Shanghai.
    */
   begin_date: string;
   /**
    * 结束日期，格式 yyyymmdd；最晚为昨天。
    *
    * Last day, as yyyymmdd (结束日期); yesterday at the latest.
    */
   end_date: string;
  };
  GetUserPortraitResponse: {
   /**
    * 时间范围，格式 yyyymmdd-yyyymmdd；也可能只有首日，格式 yyyymmdd。
    *
    * The period, as yyyymmdd-yyyymmdd, or only its first day, as yyyymmdd.
    */
   ref_date: string;
   visit_uv_new: components["schemas"]["UserPortrait"];
   visit_uv: components["schemas"]["UserPortrait"];
  };
  GetUserRiskRankRequest: {
   /**
    * 小程序的 AppID。
    *
    * The mini program's AppID.
    */
   appid: string;
   /**
    * 用户的 openid；用户须在最近两小时内访问过小程序。
    *
    * The user's openid; the user must have visited the mini program in the last two hours.
    */
   openid: string;
   /**
    * 场景值：0 注册，1 营销作弊，2 UGC。
    *
    * Purpose of the risk level (场景值): 0 registration (注册), 1 abuse of promotions (营销作弊), 2 user
    * content (UGC).
    * @enum {integer}
    */
   scene: 0 | 1 | 2;
   /**
    * 用户手机号。
    *
    * The user's phone number.
    */
   mobile_no?: string;
   /**
    * 用户银行卡号。
    *
    * Number of the user's bank card.
    */
   bank_card_no?: string;
   /**
    * 用户证件号。
    *
    * Number of the user's identity document.
    */
   cert_no?: string;
   /**
    * 用户的 IP 地址。
    *
    * IP address of the user (用户访问源ip).
    */
   client_ip: string;
   /**
    * 用户邮箱地址。
    *
    * The user's email address.
    */
   email_address?: string;
   /**
    * 额外补充信息。
    *
    * Any other useful information (额外补充信息).
    */
   extended_info?: string;
   /**
    * true 测试调用，false 正式调用。
    *
    * True for a test call (测试调用), false for a real call (正式调用).
    * @default false
    */
   is_test?: boolean;
  };
  GetUserRiskRankResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `getuserriskrank succ`。
    *
    * `getuserriskrank succ`.
    */
   errmsg: string;
   /**
    * 用户风险等级，0 至 4，越大风险越高。
    *
    * Risk level of the user (用户风险等级), 0 to 4; higher means riskier.
    * @enum {integer}
    */
   risk_rank: 0 | 1 | 2 | 3 | 4;
   /**
    * Format: int64
    * 本次调用的唯一标识，字段名拼写如此；联系微信时提供。
    *
    * Id of this call (唯一请求标识), spelt like this; quote it when you contact WeChat.
    */
   unoin_id: Int64;
  };
  GetVerifyIdRequest: {
   /**
    * 自行设定的业务流水号，同一 AppID 下唯一；5 至 32 个字符，可用数字、字母、`_` 和 `-`。
    *
    * Your serial number (业务方系统内部流水号), unique within the AppID; 5 to 32 digits, letters,
    * `_` and `-`.
    */
   out_seq_no: string;
   /**
    * 用户身份信息。queryVerifyInfo 需要用这三个字段算出的摘要。
    *
    * Identity claimed by the user (用户身份信息). queryVerifyInfo requires a hash of these three fields.
    */
   cert_info: {
    /**
     * 证件类型；身份证填 `IDENTITY_CARD`。
     *
     * Type of document (证件类型); `IDENTITY_CARD` for a mainland identity card (身份证).
     */
    cert_type: string;
    /**
     * 证件姓名，UTF-8 编码。
     *
     * Name on the document (证件姓名), in UTF-8.
     */
    cert_name: string;
    /**
     * 证件号码。
     *
     * Number of the document (证件号码).
     */
    cert_no: string;
   };
   /**
    * 用户在将要调用 `wx.requestFacialVerify` 的小程序中的 openid。
    *
    * The user's id in the mini program that will call `wx.requestFacialVerify`.
    */
   openid: string;
  };
  GetVerifyIdResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 人脸核身会话的唯一标识，不超过 256 个字符。
    *
    * Id of the verification (人脸核身会话唯一标识), 256 characters at most.
    */
   verify_id: string;
   /**
    * 可发起核身的有效期，单位秒，一般为 3600。
    *
    * Seconds within which the verification can be started, normally 3600.
    */
   expires_in: number;
  };
  GetVersionListRequest: Record<string, never>;
  GetVersionListResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 版本列表，每种类型一项。
    *
    * The versions, one entry per type (版本列表).
    */
   cvlist: {
    /**
     * 类型：1 客户端，2 服务直达。
     *
     * Type: 1 client (客户端), 2 direct service (服务直达).
     * @enum {integer}
     */
    type: 1 | 2;
    /**
     * 版本列表。
     *
     * The versions (版本列表).
     */
    client_version_list: string[];
   }[];
  };
  GetVisitDistributionRequest: components["schemas"]["DayRange"];
  GetVisitDistributionResponse: {
   /**
    * 日期，格式 yyyymmdd。
    *
    * The day, as yyyymmdd.
    */
   ref_date: string;
   /**
    * 每个分布一项。
    *
    * One entry for each histogram.
    */
   list: {
    /**
     * 分布类型：`access_source_session_cnt` 访问来源分布（按访问次数），`access_source_visit_uv` 访问来源分布（按访问人数），`access_staytime_info` 访问时长分布（按访问次数），`access_depth_info` 访问深度分布（按访问次数）。还可能出现其他类型。
     *
     * Which histogram (分布类型): `access_source_session_cnt` visits by where users came from (访问来源分布),
     * `access_source_visit_uv` users by the same, `access_staytime_info` visits by time spent
     * (访问时长分布), `access_depth_info` visits by pages opened (访问深度分布). Others may occur.
     */
    index: string;
    /**
     * 分布的各个区间，不保证顺序。
     *
     * The buckets, in no guaranteed order.
     */
    item_list: {
     /**
      * 区间，含义取决于 `index`。
      *
      * `access_staytime_info`（单位秒）：1 为 0-2，2 为 3-5，3 为 6-10，4 为 11-20，5 为 20-30，6 为 30-50，7 为 50-100，8 为超过 100。
      *
      * `access_depth_info`（单位页）：1 至 5 为对应的页数，6 为 6-10，7 为超过 10。
      *
      * `access_source_session_cnt` 和 `access_source_visit_uv`：1 小程序历史列表，2 搜索，3 会话，4 扫一扫二维码，5 公众号主页，6 聊天顶部，7 系统桌面，8 小程序主页，9 附近的小程序，10 其他，11 模板消息，12 客服消息，13 公众号菜单，14 APP 分享，15 支付完成页，16 长按识别二维码，17 相册选取二维码，18 公众号文章，19 钱包，20 卡包，21 小程序内卡券，22 其他小程序，23 其他小程序返回，24 卡券适用门店列表，25 搜索框快捷入口，26 小程序客服消息，27 公众号下发，28 系统会话菜单，29 任务栏-最近使用，30 长按小程序菜单圆点，31 连 wifi 成功页，32 城市服务，33 微信广告，34 其他移动应用，35 发现入口-我的小程序，36 任务栏-我的小程序，37 微信圈子，38 手机充值，39 H5，40 插件，41 大家在用，42 发现页，43 浮窗，44 附近的人，45 看一看，46 朋友圈，47 企业微信，48 视频，49 收藏，50 微信红包，51 微信游戏中心，52 摇一摇，53 公众号导购消息，54 识物，55 小程序订单，56 小程序直播，57 群工具。
      *
      * The bucket; its meaning depends on `index`.
      *
      * `access_staytime_info`, seconds: 1: 0-2, 2: 3-5, 3: 6-10, 4: 11-20, 5: 20-30,
      * 6: 30-50, 7: 50-100, 8: over 100.
      *
      * `access_depth_info`, pages: 1 to 5: as many pages, 6: 6-10, 7: over 10.
      *
      * `access_source_session_cnt` and `access_source_visit_uv`:
      * 1: 小程序历史列表, 2: 搜索, 3: 会话, 4: 扫一扫二维码, 5: 公众号主页, 6: 聊天顶部,
      * 7: 系统桌面, 8: 小程序主页, 9: 附近的小程序, 10: 其他, 11: 模板消息, 12: 客服消息,
      * 13: 公众号菜单, 14: APP分享, 15: 支付完成页, 16: 长按识别二维码, 17: 相册选取二维码,
      * 18: 公众号文章, 19: 钱包, 20: 卡包, 21: 小程序内卡券, 22: 其他小程序, 23: 其他小程序返回,
      * 24: 卡券适用门店列表, 25: 搜索框快捷入口, 26: 小程序客服消息, 27: 公众号下发, 28: 系统会话菜单,
      * 29: 任务栏-最近使用, 30: 长按小程序菜单圆点, 31: 连wifi成功页, 32: 城市服务, 33: 微信广告,
      * 34: 其他移动应用, 35: 发现入口-我的小程序, 36: 任务栏-我的小程序, 37: 微信圈子, 38: 手机充值,
      * 39: H5, 40: 插件, 41: 大家在用, 42: 发现页, 43: 浮窗, 44: 附近的人, 45: 看一看,
      * 46: 朋友圈, 47: 企业微信, 48: 视频, 49: 收藏, 50: 微信红包, 51: 微信游戏中心,
      * 52: 摇一摇, 53: 公众号导购消息, 54: 识物, 55: 小程序订单, 56: 小程序直播, 57: 群工具.
      */
     key: number;
     /**
      * 该区间的访问次数；`access_source_visit_uv` 时为访问人数。
      *
      * Number of visits in the bucket (访问pv); with `access_source_visit_uv`, number of users.
      */
     value: number;
    }[];
   }[];
  };
  GetVisitPageRequest: components["schemas"]["DayRange"];
  GetVisitPageResponse: {
   /**
    * 日期，格式 yyyymmdd。
    *
    * The day, as yyyymmdd.
    */
   ref_date: string;
   /**
    * 页面列表，按访问次数从多到少，最多 200 个。
    *
    * The pages, most visits first, 200 at most.
    */
   list: {
    /**
     * 页面路径，不含查询参数。
     *
     * Path of the page, without its query (页面路径).
     */
    page_path: string;
    /**
     * 页面的访问次数。
     *
     * Visits of the page (访问次数).
     */
    page_visit_pv: number;
    /**
     * 页面的访问人数，同一用户只计一次。
     *
     * Users who visited it, each counted once (访问人数).
     */
    page_visit_uv: number;
    /**
     * 次均停留时长，单位秒，带小数。
     *
     * Average time per visit, in seconds with decimals (次均停留时长).
     */
    page_staytime_pv: number;
    /**
     * 进入页次数：用户从该页面进入小程序的次数。
     *
     * How often users entered the mini program through this page (进入页次数).
     */
    entrypage_pv: number;
    /**
     * 退出页次数：用户从该页面离开小程序的次数。
     *
     * How often users left the mini program from this page (退出页次数).
     */
    exitpage_pv: number;
    /**
     * 页面的转发次数。
     *
     * How often the page was shared (转发次数).
     */
    page_share_pv: number;
    /**
     * 转发人数，同一用户只计一次。
     *
     * Users who shared it, each counted once (转发人数).
     */
    page_share_uv: number;
   }[];
  };
  GetWeeklyRetainRequest: components["schemas"]["WeekRange"];
  GetWeeklyRetainResponse: {
   /**
    * 周的起止日期，格式 yyyymmdd-yyyymmdd。
    *
    * The week, as yyyymmdd-yyyymmdd.
    */
   ref_date: string;
   /**
    * 当周新增用户的留存。
    *
    * Retention of the week's new users (新增用户留存).
    */
   visit_uv_new: components["schemas"]["WeeklyRetainItem"][];
   /**
    * 当周活跃用户的留存。
    *
    * Retention of the week's active users (活跃用户留存).
    */
   visit_uv: components["schemas"]["WeeklyRetainItem"][];
  };
  GetWeeklyVisitTrendRequest: components["schemas"]["WeekRange"];
  GetWeeklyVisitTrendResponse: {
   /**
    * 只有一项，即当周的数据。
    *
    * One entry for the week.
    */
   list: components["schemas"]["VisitTrendItem"][];
  };
  GetWqfChargeFeeRequest: {
   /**
    * 商户号。
    *
    * Merchant number (商户号).
    */
   sub_mchid: string;
  };
  GetWqfChargeFeeResponse: components["schemas"]["B2bBankTransferFee"];
  GetbusinessRequest: {
   /**
    * 客服子商户 ID，由 registerbusiness 返回。与 `account_name` 二选一。
    *
    * Id of the sub-merchant (商户id), from registerbusiness. Send either this or `account_name`.
    */
   business_id?: number | string;
   /**
    * 创建客服子商户时用的账号名称。与 `business_id` 二选一。
    *
    * Name with which the sub-merchant was created. Send either this or `business_id`.
    */
   account_name?: string;
  } & ({
   business_id: number | string;
  } | {
   account_name: string;
  });
  GetbusinessResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * `ok` 或空字符串。
    *
    * `ok`, or empty.
    */
   errmsg: string;
   business_info: components["schemas"]["KfBusiness"];
  };
  GetdefaultGoodskeyRequest: Record<string, never>;
  GetdefaultGoodskeyResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * 全局 KEY，字符串列表。
    *
    * The keys (全局KEY), an array of strings.
    */
   vendorGoodsKey?: string[];
  };
  GetkflistRequest: {
   /**
    * 客服子商户 ID，由 registerbusiness 返回；账号自己的客服不传。
    *
    * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
    * @example 1
    */
   business_id?: number | string;
  };
  GetkflistResponse: {
   /**
    * 客服列表，每个客服账号一项。
    *
    * One entry for each agent account (客服列表).
    */
   kf_list: {
    /**
     * 完整客服账号，格式 `prefix@WeChat id`；可能为空。
     *
     * Full name of the agent account (完整客服账号), `prefix@WeChat id`; may be empty.
     */
    kf_account: string;
    /**
     * 客服昵称，用户可见。
     *
     * Name that customers see (客服昵称).
     */
    kf_nick: string;
    /**
     * 客服编号。
     *
     * The agent's number (客服编号).
     */
    kf_id: string;
    /**
     * 客服头像的 URL。
     *
     * URL of the agent's picture (客服头像).
     */
    kf_headimgurl: string;
    /**
     * 客服人员的微信号。绑定后才返回。
     *
     * WeChat id (微信号) of the person behind the account. Only once one is bound.
     */
    kf_wx?: string;
    /**
     * 被邀请的微信号。仅在尚未绑定且已发出邀请时返回。
     *
     * WeChat id that was invited. Only while nobody is bound and an invitation was sent.
     */
    invite_wx?: string;
    /**
     * 邀请的过期时间，Unix 时间戳（秒），数字或字符串。有邀请时才返回。
     *
     * When the invitation expires, Unix seconds, as a number or as text. Only if there is an invitation.
     */
    invite_expire_time?: number | string;
    /**
     * 邀请的状态：`waiting` 等待确认，`rejected` 被拒绝，`expired` 已过期。有邀请时才返回。
     *
     * State of the invitation (邀请的状态): `waiting` for a reply, `rejected`, `expired`. Only if there is an invitation.
     * @enum {string}
     */
    invite_status?: "waiting" | "rejected" | "expired";
    /**
     * 客服的 openid，供 setkfadmin 和 cancelkfadmin 使用。
     *
     * The agent's openid (客服openid), used by setkfadmin and cancelkfadmin.
     */
    kf_openid?: string;
   }[];
  };
  GetonlinekflistRequest: {
   /**
    * 客服子商户 ID，由 registerbusiness 返回；账号自己的客服不传。
    *
    * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
    * @example 1
    */
   business_id?: number | string;
  };
  GetonlinekflistResponse: {
   /**
    * 在线客服列表，每个客服一项。
    *
    * One entry for each agent online (在线客服列表).
    */
   kf_online_list: {
    /**
     * 完整客服账号，格式 `prefix@WeChat id`；可能为空。
     *
     * Full name of the agent account (完整客服账号), `prefix@WeChat id`; may be empty.
     */
    kf_account: string;
    /**
     * 客服在线状态，目前有：0 不在线，1 网页端在线。
     *
     * Where the agent is online (客服在线状态), for now: 0 nowhere (不在线), 1 on the web.
     */
    status: number;
    /**
     * 客服编号，数字或字符串。
     *
     * The agent's number (客服编号), as a number or as text.
     */
    kf_id: number | string;
    /**
     * 客服正在接待的会话数。不一定返回。
     *
     * Number of conversations that the agent has open (正在接待的会话数). Not in every response.
     */
    accepted_case?: number;
    /**
     * 客服的 openid。
     *
     * The agent's openid (客服openid).
     */
    kf_openid?: string;
   }[];
  };
  GetpubnewtemplatekeywordsRequest: {
   /**
    * 模板标题 ID，由 getPubNewTemplatetitles 返回。
    *
    * Id of the template's title (模板标题 id), from getPubNewTemplatetitles.
    * @example 99
    */
   tid: number | string;
  };
  GetpubnewtemplatekeywordsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 总数。官方示例中没有。
    *
    * Total number. The official example does not have it.
    */
   count?: number;
   /**
    * 关键词列表。
    *
    * The keywords (关键词列表).
    */
   data: {
    /**
     * 关键词 ID，用于 addwxanewtemplate 的 `kidList`。
     *
     * Id of the keyword (关键词 id), for `kidList` of addwxanewtemplate.
     */
    kid: number;
    /**
     * 关键词，例如「物品名称」。
     *
     * The keyword (关键词内容), for example 物品名称.
     */
    name: string;
    /**
     * 关键词取值的示例。
     *
     * What a value may look like (示例).
     */
    example: string;
    /**
     * 参数类型，例如 thing 或 date；各类型允许的内容见 sendMessage。
     *
     * Type of value (参数类型), for example thing or date; sendMessage says what each allows.
     */
    rule: string;
   }[];
  };
  GetwxapubnewtemplateRequest: Record<string, never>;
  GetwxapubnewtemplateResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 模板列表。
    *
    * The templates (模板列表).
    */
   data: {
    /**
     * 账号下的模板 ID，即 sendMessage 的 `template_id`。
     *
     * Id of the template in the account (模板 id), the `template_id` of sendMessage.
     */
    priTmplId: string;
    /**
     * 模板标题。
     *
     * Its title (模版标题).
     */
    title: string;
    /**
     * 模板内容，每个关键词一行：名称和占位符，例如 `{{thing1.DATA}}`。`.DATA` 之前的部分即 sendMessage 的 `data` 中的键。
     *
     * Its text (模版内容), a line for each keyword: the name and the placeholder, such as
     * `{{thing1.DATA}}`. The part before `.DATA` is the key in `data` of sendMessage.
     */
    content: string;
    /**
     * 模板内容示例，已填入值。
     *
     * The text with values filled in (模板内容示例).
     */
    example: string;
    /**
     * 模板类型：2 一次性订阅，每次订阅可发一条消息；3 长期订阅。
     *
     * How a user subscribes (模版类型): 2 for one message (一次性订阅), 3 permanently (长期订阅).
     * @enum {integer}
     */
    type: 2 | 3;
    /**
     * 模板内容中枚举参数的可选值。有枚举参数时才返回。
     *
     * Allowed values of the enumerations in the text (枚举参数值范围). Only if it has any.
     */
    keywordEnumValueList?: {
     /**
      * 枚举参数的占位符，例如 enum_string2.DATA。
      *
      * The placeholder (枚举参数的 key), for example enum_string2.DATA.
      */
     keywordCode: string;
     /**
      * 枚举参数的可选值列表。
      *
      * The values it may have (枚举参数值范围列表).
      */
     enumValueList: string[];
    }[];
   }[];
  };
  /**
   * 一台设备。
   *
   * One device.
   */
  HardwareDevice: {
   /**
    * 设备型号 ID，在微信公众平台（mp.weixin.qq.com）注册设备后获得。
    *
    * Id of the device's model (设备型号 id), from the registration of the device in the admin console
    * (mp.weixin.qq.com).
    */
   model_id: string;
   /**
    * 厂商分配的设备序列号，最多 128 个字符，仅限数字、字母、`_` 和 `-`。
    *
    * The maker's serial number of the device (设备唯一序列号), up to 128 digits, letters, `_` and `-`.
    */
   sn: string;
  };
  /**
   * 一台设备的结果。
   *
   * Result for one device.
   */
  HardwareDeviceResult: {
   /**
    * 设备型号 ID，与请求中的相同。
    *
    * Id of the device's model (设备型号 id), as in the request.
    */
   model_id: string;
   /**
    * 设备厂商的设备唯一序列号，与请求中的相同。
    *
    * The maker's serial number of the device (设备唯一序列号), as in the request.
    */
   sn: string;
   /**
    * 该设备的错误码：0 表示成功，否则为本接口的错误码之一。
    *
    * Error for this device (错误码): 0 for success, otherwise one of the errcodes of the operation.
    */
   errcode?: number;
  };
  IdcardOcrRequest: {
   /**
    * Format: uri
    * 图片 URL，由微信下载。与文件 `img` 二选一。
    *
    * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
    * @example https://example.com/img.jpg
    */
   img_url?: string;
   /**
    * 图片的拍摄方式；官方示例传 `photo`。
    *
    * How the picture was taken; the official example sends `photo`.
    * @example photo
    */
   type?: string;
   /**
    * Format: binary
    * 图片文件，小于 2 MB。与 `img_url` 二选一。
    *
    * The picture (图片文件), under 2 MB. Send either this or `img_url`.
    */
   img?: Upload;
  };
  IdcardOcrResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 正面或背面：`Front` 正面，`Back` 背面。
    *
    * Which side it is (正面或背面): `Front` or `Back`.
    * @enum {string}
    */
   type: "Front" | "Back";
   /**
    * 姓名。仅正面返回。
    *
    * Name (姓名). Front only.
    */
   name?: string;
   /**
    * 身份证号。仅正面返回。
    *
    * Card number (身份证号). Front only.
    */
   id?: string;
   /**
    * 有效期，例如 20171025-20271025。仅背面返回。
    *
    * Term of validity (有效期), for example 20171025-20271025. Back only.
    */
   valid_date?: string;
   /**
    * 地址。仅正面返回。
    *
    * Address (地址). Front only.
    */
   addr?: string;
   /**
    * 性别，男或女。仅正面返回。
    *
    * Sex (性别), 男 or 女. Front only.
    */
   gender?: string;
   /**
    * 民族，例如「汉」。仅正面返回。
    *
    * Ethnic group (民族), for example 汉. Front only.
    */
   nationality?: string;
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
    * 消息 ID，64 位整数，微信重复推送时不变。云函数收到的是字符串，其中不只有这个数字。
    *
    * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a string that contains
    * more than the number.
    */
   MsgId: Int64 | string;
  };
  ImgAiCropRequest: {
   /**
    * Format: uri
    * 图片 URL，由微信下载。与文件 `img` 二选一。
    *
    * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
    * @example https://example.com/img.jpg
    */
   img_url?: string;
   /**
    * Format: binary
    * 图片文件，小于 2 MB。与 `img_url` 二选一。
    *
    * The picture (图片文件), under 2 MB. Send either this or `img_url`.
    */
   img?: Upload;
   /**
    * 每个裁剪结果的宽高比，最多 5 个，用英文逗号分隔，例如 1,2.35。不传则由微信选择最佳比例。
    *
    * Ratio of width to height for each crop (宽高比), up to 5, separated by commas, such as 1,2.35. If left
    * out, WeChat chooses the best one.
    */
   ratios?: string;
  };
  ImgAiCropResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 智能裁剪结果，顺序与 `ratios` 一致。
    *
    * The crops (智能裁剪结果), in the order of `ratios`.
    */
   results: {
    /**
     * 左上角 x 坐标，单位像素。
     *
     * x of the top left corner (左上角x), in pixels.
     */
    crop_left: number;
    /**
     * 左上角 y 坐标，单位像素。
     *
     * y of the top left corner (左上角y), in pixels.
     */
    crop_top: number;
    /**
     * 右下角 x 坐标，单位像素。
     *
     * x of the bottom right corner (右下角x), in pixels.
     */
    crop_right: number;
    /**
     * 右下角 y 坐标，单位像素。
     *
     * y of the bottom right corner (右下角y), in pixels.
     */
    crop_bottom: number;
   }[];
   img_size: components["schemas"]["OcrImageSize"];
  };
  ImgQrcodeRequest: {
   /**
    * Format: uri
    * 图片 URL，由微信下载。与文件 `img` 二选一。
    *
    * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
    * @example https://example.com/img.jpg
    */
   img_url?: string;
   /**
    * Format: binary
    * 图片文件，小于 2 MB。与 `img_url` 二选一。
    *
    * The picture (图片文件), under 2 MB. Send either this or `img_url`.
    */
   img?: Upload;
  };
  ImgQrcodeResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 识别到的码。
    *
    * The codes that were found (处理结果).
    */
   code_results: {
    /**
     * 码的类型，例如 QR_CODE。
     *
     * Code type (码的类型), for example QR_CODE.
     */
    type_name: string;
    /**
     * 码的内容。
     *
     * What the code says (码的信息).
     */
    data: string;
    pos?: components["schemas"]["OcrCorners"];
   }[];
   img_size: components["schemas"]["OcrImageSize"];
  };
  ImgsuperresolutionRequest: {
   /**
    * Format: uri
    * 图片 URL，由微信下载。与文件 `img` 二选一。
    *
    * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
    * @example https://example.com/img.jpg
    */
   img_url?: string;
   /**
    * Format: binary
    * 图片文件，小于 2 MB。与 `img_url` 二选一。
    *
    * The picture (图片文件), under 2 MB. Send either this or `img_url`.
    */
   img?: Upload;
  };
  ImgsuperresolutionResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 放大后图片的 ID，有效期 3 天；用 getKfMedia（/cgi-bin/media/get）下载。
    *
    * Id of the enlarged picture, valid for 3 days; download it with getKfMedia (/cgi-bin/media/get).
    */
   media_id: string;
  };
  /**
   * 配送公司对取消订单的答复，以及取消的费用。
   *
   * The carrier's answer to a cancellation, and what it costs.
   */
  ImmediateDeliveryCancellation: {
   /**
    * 0 表示订单已取消或可以取消；其他数字是运力返回的错误码，由微信透传。
    *
    * 0 if the order is or can be cancelled; any other number is the carrier's own error (运力返回的错误码), passed on by WeChat.
    */
   resultcode: number;
   /**
    * 运力返回的错误描述；为 0 时是 `ok`。
    *
    * The carrier's message (运力返回的错误描述); `ok` with 0.
    */
   resultmsg: string;
   /**
    * 配送公司扣除的违约金，单位元，2 位小数；为预计扣除或实际扣除的金额。resultcode 为 0 时有。
    *
    * The penalty that the carrier keeps (违约金), in yuan, 2 decimals; expected or actually deducted. With resultcode 0.
    */
   deduct_fee?: number;
   /**
    * 对违约金的说明。
    *
    * Explanation of it (说明).
    */
   desc?: string;
  };
  /**
   * 要配送的货物。小数点后超过两位的部分四舍五入。
   *
   * The goods to be delivered. Decimals beyond the second are rounded.
   */
  ImmediateDeliveryCargo: {
   /**
    * 货物价格，单位元，2 位小数，大于 0，不超过 5000。
    *
    * Value of the goods (货物价格) in yuan, 2 decimals, over 0 and up to 5000.
    */
   goods_value: number;
   /**
    * 货物高度，单位厘米，2 位小数，大于 0，不超过 45。
    *
    * Height (货物高度) in centimetres, 2 decimals, over 0 and up to 45.
    */
   goods_height?: number;
   /**
    * 货物宽度，单位厘米，2 位小数，大于 0，不超过 50。
    *
    * Width (货物宽度) in centimetres, 2 decimals, over 0 and up to 50.
    */
   goods_width?: number;
   /**
    * 货物长度，单位厘米，2 位小数，大于 0，不超过 65。
    *
    * Length (货物长度) in centimetres, 2 decimals, over 0 and up to 65.
    */
   goods_length?: number;
   /**
    * 货物重量，单位千克，2 位小数，大于 0，不超过 50。
    *
    * Weight (货物重量) in kilograms, 2 decimals, over 0 and up to 50.
    */
   goods_weight: number;
   /**
    * 货物详情，逐项列出货物；转为 JSON 后最长 10240 个字符。
    *
    * The goods one by one (货物详情), up to 10240 characters as JSON.
    */
   goods_detail?: {
    /**
     * 货物列表。
     *
     * The goods (货物列表).
     */
    goods: {
     /**
      * 货物数量。
      *
      * Quantity of the goods (货物数量).
      */
     good_count: number;
     /**
      * 货品名称。
      *
      * Name of the goods (货品名称).
      */
     good_name: string;
     /**
      * 货品单价，单位元，2 位小数。
      *
      * Unit price (货品单价) in yuan, 2 decimals.
      */
     good_price?: number;
     /**
      * 货品单位，最长 20 个字符。
      *
      * Unit it is counted in (货品单位), up to 20 characters.
      */
     good_unit?: string;
    }[];
   };
   /**
    * 货物取货信息，供骑手取货时查看，最长 100 个字符。
    *
    * What the rider must know to collect the goods (货物取货信息), up to 100 characters.
    */
   goods_pickup_info?: string;
   /**
    * 货物的一级类目。
    *
    * Category of the goods (品类一级类目).
    * @enum {string}
    */
   cargo_first_class: "美食夜宵" | "甜品饮料" | "蛋糕" | "日用百货" | "果蔬生鲜" | "鲜花" | "医药健康" | "美妆护肤" | "母婴" | "文件或票务" | "服饰鞋帽" | "洗涤" | "珠宝奢侈品" | "家居家装" | "数码产品" | "配件器材" | "电商" | "现场勘查" | "快递业务" | "其他";
   /**
    * cargo_first_class 下的二级类目，从下列中选一个。
    *
    * - 美食夜宵：零食小吃、香锅/烤鱼、西餐、日韩料理、海鲜/烧烤、快餐/地方菜、小龙虾、披萨
    * - 甜品饮料：甜品、奶茶果汁、咖啡、面包/糕点、冰淇淋
    * - 蛋糕：蛋糕
    * - 日用百货：便利店、水站/奶站、零食/干果、五金日用、粮油调味、文具店、酒水行、地方特产、进口食品、宠物用品、超市、书店、宠物食品用品、办公家居用品
    * - 果蔬生鲜：果蔬、海鲜水产、冷冻速食
    * - 鲜花：鲜花
    * - 医药健康：送药、器材器具
    * - 美妆护肤：日化美妆
    * - 母婴：孕婴用品
    * - 文件或票务：保单、票务文件、政府文件、证件
    * - 服饰鞋帽：服饰鞋帽综合
    * - 洗涤：脏衣服收、干净衣服派
    * - 珠宝奢侈品：珠宝饰品、奢侈品
    * - 家居家装：家具、装修建材、厨房卫浴
    * - 数码产品：数码产品
    * - 配件器材：配件器材
    * - 电商：电视购物、线上商城
    * - 现场勘查：现场勘查
    * - 快递业务：快递配送
    * - 其他：其他
    *
    * Category within cargo_first_class (品类二级类目), one from this list.
    *
    * - 美食夜宵: 零食小吃, 香锅/烤鱼, 西餐, 日韩料理, 海鲜/烧烤, 快餐/地方菜, 小龙虾, 披萨
    * - 甜品饮料: 甜品, 奶茶果汁, 咖啡, 面包/糕点, 冰淇淋
    * - 蛋糕: 蛋糕
    * - 日用百货: 便利店, 水站/奶站, 零食/干果, 五金日用, 粮油调味, 文具店, 酒水行, 地方特产, 进口食品, 宠物用品,
    *   超市, 书店, 宠物食品用品, 办公家居用品
    * - 果蔬生鲜: 果蔬, 海鲜水产, 冷冻速食
    * - 鲜花: 鲜花
    * - 医药健康: 送药, 器材器具
    * - 美妆护肤: 日化美妆
    * - 母婴: 孕婴用品
    * - 文件或票务: 保单, 票务文件, 政府文件, 证件
    * - 服饰鞋帽: 服饰鞋帽综合
    * - 洗涤: 脏衣服收, 干净衣服派
    * - 珠宝奢侈品: 珠宝饰品, 奢侈品
    * - 家居家装: 家具, 装修建材, 厨房卫浴
    * - 数码产品: 数码产品
    * - 配件器材: 配件器材
    * - 电商: 电视购物, 线上商城
    * - 现场勘查: 现场勘查
    * - 快递业务: 快递配送
    * - 其他: 其他
    */
   cargo_second_class: string;
  };
  /**
   * 配送订单，用于下单或重新下单。
   *
   * A delivery order, when it is placed or placed again.
   */
  ImmediateDeliveryOrder: {
   /**
    * 商家 ID，即配送公司分配给你的 appkey。
    *
    * Your id with the carrier (商家id), the appkey it gave you.
    */
   shopid: string;
   /**
    * 商家自己的订单号，须唯一，不超过 128 字节。
    *
    * Your own order number, unique, up to 128 bytes.
    */
   shop_order_id: string;
   /**
    * 配送公司 ID，由 getAllImmeDelivery 返回，例如 SFTC。
    *
    * Id of the carrier (配送公司ID), from getAllImmeDelivery, for example SFTC.
    */
   delivery_id: string;
   /**
    * 下单的用户。
    *
    * The user who ordered.
    */
   openid: string;
   sender?: components["schemas"]["ImmediateDeliverySender"];
   receiver: components["schemas"]["ImmediateDeliveryReceiver"];
   cargo: components["schemas"]["ImmediateDeliveryCargo"];
   order_info: components["schemas"]["ImmediateDeliveryOrderInfo"];
   shop: components["schemas"]["ImmediateDeliveryShop"];
   /**
    * preAddOrder 返回的 delivery_token，用来锁定费用；仅达达支持，有效期 3 分钟。
    *
    * The delivery_token from preAddOrder, which locks the fee; Dada (达达) only, valid for 3 minutes.
    */
   delivery_token?: string;
   /**
    * Format: password
    * 给配送公司的签名：shopid、shop_order_id 和配送公司提供的 AppSecret 依次拼接后取 SHA-1，十六进制。
    *
    * Signature for the carrier: SHA-1 of shopid, shop_order_id and the carrier's AppSecret concatenated in this
    * order, in hex.
    */
   delivery_sign: string;
   /**
    * 门店编号，即在配送公司登记的编号。美团、闪送必填。
    *
    * Number of the shop as registered with the carrier (门店编号). Required for Meituan (美团) and Shansong (闪送).
    */
   shop_no?: string;
   /**
    * 子商户 ID，小程序内有多个子商户时使用。
    *
    * Id of a sub-merchant (子商户id), if the mini program has several.
    */
   sub_biz_id?: string;
  } & ({
   sender: components["schemas"]["ImmediateDeliverySender"];
  } | {
   shop_no: string;
  });
  /**
   * 订单的配送时间和方式。
   *
   * When and how the order is delivered.
   */
  ImmediateDeliveryOrderInfo: {
   /**
    * 配送公司自己的配送服务代码；顺丰和达达不填。
    *
    * The carrier's own code of a service (配送服务代码); leave it out for SF (顺丰) and Dada (达达).
    */
   delivery_service_code?: string;
   /**
    * 期望派单时间，即配送公司开始寻找骑手的时间，Unix 时间戳（秒），0 表示立即；仅达达支持。首个状态在该时间才推送。
    *
    * When the carrier should begin to look for a rider (期望派单时间), Unix seconds, 0 for immediately; Dada only. The
    * first status is pushed at that time.
    */
   expected_delivery_time?: number;
   /**
    * 0 即时单，1 预约单；预约单须填 expected_delivery_time、expected_finish_time 或 expected_pick_time。
    *
    * 0 immediate (即时单), 1 booked (预约单); a booked order needs expected_delivery_time, expected_finish_time or
    * expected_pick_time.
    * @enum {integer}
    */
   order_type?: 0 | 1;
   /**
    * 门店订单流水号，方便骑手找到订单，建议填写。最长 32 个字符。
    *
    * The shop's running order number (门店订单流水号), by which the rider finds the order; recommended. Up to 32 characters.
    */
   poi_seq?: string;
   /**
    * 备注，最长 200 个字符。
    *
    * Note (备注), up to 200 characters.
    */
   note?: string;
   /**
    * 用户的下单付款时间，Unix 时间戳（秒）。顺丰必填。
    *
    * When the user paid (下单付款时间), Unix seconds. Required for SF.
    */
   order_time?: number;
   /**
    * 是否保价，0 否，1 是。
    *
    * Whether the goods are insured (是否保价), 0 no, 1 yes.
    * @enum {integer}
    */
   is_insured?: 0 | 1;
   /**
    * 保价金额，单位元，2 位小数。
    *
    * Insured value (保价金额) in yuan, 2 decimals.
    */
   declared_value?: number;
   /**
    * 给骑手的小费，单位元；下单时一般不填。
    *
    * Tip for the rider (小费) in yuan; an order usually begins without one.
    */
   tips?: number;
   /**
    * 是否直拿直送，即骑手只送这一单，费用更高：0 否，1 是。闪送必须为 1，达达两者均可，其余配送公司不支持。
    *
    * Whether the rider carries only this order (直拿直送), at a higher fee: 0 no, 1 yes. Shansong (闪送) requires 1, Dada
    * takes either, the others do not support it.
    * @enum {integer}
    */
   is_direct_delivery?: 0 | 1;
   /**
    * 骑手应付金额，单位元，2 位小数。
    *
    * What the rider has to pay (骑手应付金额) in yuan, 2 decimals.
    */
   cash_on_delivery?: number;
   /**
    * 骑手应收金额，单位元，2 位小数。
    *
    * What the rider has to collect (骑手应收金额) in yuan, 2 decimals.
    */
   cash_on_pickup?: number;
   /**
    * 物流流向：1 从门店到用户，2 从用户到门店。
    *
    * Direction (物流流向), 1 from the shop to the user, 2 from the user to the shop.
    * @enum {integer}
    */
   rider_pick_method?: 1 | 2;
   /**
    * 骑手交付货物时是否必须输入用户的收货码，0 否，1 是。
    *
    * Whether the rider must enter the user's code when handing over the goods (收货码), 0 no, 1 yes.
    * @enum {integer}
    */
   is_finish_code_needed?: 0 | 1;
   /**
    * 骑手取货时是否必须输入门店的取货码，0 否，1 是。
    *
    * Whether the rider must enter the shop's code when collecting the goods (取货码), 0 no, 1 yes.
    * @enum {integer}
    */
   is_pickup_code_needed?: 0 | 1;
   /**
    * 期望送达时间，Unix 时间戳（秒）；美团和顺丰支持。
    *
    * Desired delivery time (期望送达时间), Unix seconds; Meituan (美团) and SF.
    */
   expected_finish_time?: number;
   /**
    * 期望取件时间，Unix 时间戳（秒）；闪送和顺丰支持。闪送要求该时间在 2 小时之后；顺丰优先采用 expected_finish_time。
    *
    * Desired pickup time (期望取件时间), Unix seconds; Shansong and SF. Shansong requires a time more than 2 hours ahead;
    * for SF expected_finish_time takes precedence.
    */
   expected_pick_time?: number;
  };
  /**
   * 配送公司对订单的答复。resultcode 非 0 表示拒绝接单，原因只能看 resultmsg。
   *
   * The carrier's answer to an order. A resultcode other than 0 means that the order was refused, and only resultmsg
   * says more.
   */
  ImmediateDeliveryPlaced: {
   /**
    * 0 表示配送公司已接单；其他数字是运力返回的错误码，由微信透传。
    *
    * 0 if the carrier has accepted the order; any other number is the carrier's own error (运力返回的错误码), passed on by WeChat.
    */
   resultcode: number;
   /**
    * 运力返回的错误描述；为 0 时是 `ok`。
    *
    * The carrier's message (运力返回的错误描述); `ok` with 0.
    */
   resultmsg: string;
   /**
    * 实际运费，即实际需付的金额，单位元；等于 deliverfee 减去 couponfee。
    *
    * The amount actually to be paid (实际运费), in yuan; deliverfee minus couponfee.
    */
   fee?: number;
   /**
    * 运费，单位为元。
    *
    * Delivery fee (运费), in yuan.
    */
   deliverfee?: number;
   /**
    * 优惠券抵扣的金额，单位元。
    *
    * Deducted by coupons (优惠券费用), in yuan.
    */
   couponfee?: number;
   /**
    * 小费，单位为元。
    *
    * Tip (小费), in yuan.
    */
   tips?: number;
   /**
    * 保价费，单位元。字段名沿用微信的拼写。
    *
    * Fee of the insurance (保价费), in yuan. WeChat's spelling.
    */
   insurancfee?: number;
   /**
    * 配送距离，单位米，为整数。
    *
    * Distance (配送距离) in whole metres.
    */
   distance?: number;
   /**
    * 配送单号，由配送公司生成；后续调用要用到。
    *
    * The carrier's delivery number (配送单号); later calls need it.
    */
   waybill_id?: string;
   order_status?: components["schemas"]["ImmediateDeliveryStatus"];
   /**
    * 收货码，用户收货时向骑手出示。
    *
    * Code that the user shows the rider at the door (收货码).
    */
   finish_code?: number;
   /**
    * 取货码，门店向骑手出示。
    *
    * Code that the shop shows the rider (取货码).
    */
   pickup_code?: number;
   /**
    * 预计多少秒后有骑手接单，未知时为 0。
    *
    * Expected seconds until a rider takes the order (预计骑手接单时间), 0 if unknown.
    */
   dispatch_duration?: number;
  };
  /**
   * 收件人信息，即货物送到哪里、由谁收货。
   *
   * Where the goods are delivered, and who receives them (收件人信息).
   */
  ImmediateDeliveryReceiver: {
   /**
    * 姓名，最长 256 个字符。
    *
    * The person's name (姓名), up to 256 characters.
    */
   name: string;
   /**
    * 城市名称，例如广州市。
    *
    * City (城市名称), for example 广州市.
    */
   city: string;
   /**
    * 街道、小区或大厦，用来在地图上定位。
    *
    * Street, estate or building (地址), by which the place is found on the map.
    */
   address: string;
   /**
    * 地址详情，如楼号、单元号和楼层。
    *
    * Building number, unit and floor (地址详情).
    */
   address_detail: string;
   /**
    * 电话，最长 64 个字符。
    *
    * Phone number (电话), up to 64 characters.
    */
   phone: string;
   /**
    * 经度，单位度，精确到小数点后 6 位，坐标系由 coordinate_type 指定。
    *
    * Longitude in degrees (经度), to 6 decimals, in the system that coordinate_type names.
    */
   lng: number;
   /**
    * 纬度，单位度，精确到小数点后 6 位，坐标系由 coordinate_type 指定。
    *
    * Latitude in degrees (纬度), to 6 decimals, in the system that coordinate_type names.
    */
   lat: number;
   /**
    * 坐标类型：0 火星坐标（GCJ-02，腾讯地图和高德地图采用），1 百度坐标（BD-09）。
    *
    * Coordinate system (坐标类型), 0 GCJ-02 as in Tencent's maps and AMap (火星坐标), 1 BD-09 (百度坐标).
    * @enum {integer}
    */
   coordinate_type?: 0 | 1;
  };
  /**
   * 配送公司对调用的答复。微信自身的失败则带 errcode。
   *
   * The carrier's answer to the call. A failure of WeChat's own comes with errcode instead.
   */
  ImmediateDeliveryResult: {
   /**
    * 0 表示配送公司处理成功；其他数字是运力返回的错误码，由微信透传。
    *
    * 0 if the carrier has done it; any other number is the carrier's own error (运力返回的错误码), passed on by WeChat.
    */
   resultcode: number;
   /**
    * 运力返回的错误描述；为 0 时是 `ok`。
    *
    * The carrier's message (运力返回的错误描述); `ok` with 0.
    */
   resultmsg: string;
  };
  /**
   * 发件人信息，即在哪里取货、由谁交货。顺丰同城急送始终必填；其他配送公司可用 shop_no 代替，但 preAddOrder 中闪送也必填。
   *
   * Where the goods are picked up, and who hands them over (发件人信息). SF (顺丰同城急送) always needs it; for the other carriers
   * shop_no can replace it, except that preAddOrder needs it for Shansong (闪送) too.
   */
  ImmediateDeliverySender: {
   /**
    * 姓名，最长 256 个字符。
    *
    * The person's name (姓名), up to 256 characters.
    */
   name: string;
   /**
    * 城市名称，例如广州市。
    *
    * City (城市名称), for example 广州市.
    */
   city: string;
   /**
    * 街道、小区或大厦，用来在地图上定位。
    *
    * Street, estate or building (地址), by which the place is found on the map.
    */
   address: string;
   /**
    * 地址详情，如楼号、单元号和楼层。
    *
    * Building number, unit and floor (地址详情).
    */
   address_detail: string;
   /**
    * 电话，最长 64 个字符。
    *
    * Phone number (电话), up to 64 characters.
    */
   phone: string;
   /**
    * 经度，单位度，精确到小数点后 6 位，坐标系由 coordinate_type 指定。
    *
    * Longitude in degrees (经度), to 6 decimals, in the system that coordinate_type names.
    */
   lng: number;
   /**
    * 纬度，单位度，精确到小数点后 6 位，坐标系由 coordinate_type 指定。
    *
    * Latitude in degrees (纬度), to 6 decimals, in the system that coordinate_type names.
    */
   lat: number;
   /**
    * 坐标类型：0 火星坐标（GCJ-02，腾讯地图和高德地图采用），1 百度坐标（BD-09）。
    *
    * Coordinate system (坐标类型), 0 GCJ-02 as in Tencent's maps and AMap (火星坐标), 1 BD-09 (百度坐标).
    * @enum {integer}
    */
   coordinate_type?: 0 | 1;
  };
  /**
   * 展示在用户配送通知中的内容。
   *
   * What the user's notification about the delivery shows.
   */
  ImmediateDeliveryShop: {
   /**
    * 点击通知后打开的小程序页面，最好是该订单的页面。
    *
    * Page of your mini program that the notification opens, preferably the order's own page.
    */
   wxa_path?: string;
   /**
    * 商品缩略图的 URL。未填 detail_list 时必填。
    *
    * URL of a small picture of the goods (商品缩略图). Required without detail_list.
    */
   img_url?: string;
   /**
    * 商品名称，最长 128 字节。未填 detail_list 时必填。
    *
    * Name of the goods (商品名称), up to 128 bytes. Required without detail_list.
    */
   goods_name?: string;
   /**
    * 商品数量。未填 detail_list 时必填；填了 detail_list 时，默认为其长度。
    *
    * Number of goods (商品数量). Required without detail_list; with detail_list, its length is the default.
    */
   goods_count?: number;
   /**
    * 商家小程序的 AppID，仅 addLocalOrder 使用。第三方代商家与配送公司结算，并用自己的小程序下单时必填：这样用户点击通知会回到商家的小程序。
    *
    * AppID of the merchant's mini program, for addLocalOrder only. Required if a third party settles with the carrier
    * for its merchants and orders through its own mini program: notifications then lead back to the merchant's mini
    * program.
    */
   wxa_appid?: string;
   /**
    * 逐项列出商品，用来代替 img_url、goods_name 和 goods_count。
    *
    * The goods one by one, instead of img_url, goods_name and goods_count.
    */
   detail_list?: {
    /**
     * 商品名称。
     *
     * Name of the goods (商品名称).
     */
    goods_name: string;
    /**
     * 商品图片的 URL。
     *
     * URL of a picture of the goods (商品图片).
     */
    goods_img_url: string;
    /**
     * 商品详情，例如尺码。
     *
     * More about the goods (商品详情), for example the size.
     */
    goods_desc: string;
   }[];
  } & ({
   img_url: string;
   goods_name: string;
   goods_count: number;
  } | {
   detail_list: {
    /**
     * 商品名称。
     *
     * Name of the goods (商品名称).
     */
    goods_name: string;
    /**
     * 商品图片的 URL。
     *
     * URL of a picture of the goods (商品图片).
     */
    goods_img_url: string;
    /**
     * 商品详情，例如尺码。
     *
     * More about the goods (商品详情), for example the size.
     */
    goods_desc: string;
   }[];
  });
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
  ImportDatabaseItemRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 导入的目标集合名称。
    *
    * Name of the collection to import into (导入 collection 名).
    */
   collection_name: string;
   /**
    * 导入文件在同一环境云存储中的路径。
    *
    * Path of the file in the storage of the same environment (导入文件路径).
    */
   file_path: string;
   /**
    * 导入文件类型：1 JSON，2 CSV。
    *
    * Format of the file (导入文件类型): 1 JSON, 2 CSV.
    * @enum {integer}
    */
   file_type: 1 | 2;
   /**
    * 是否在遇到第一个错误时停止导入。
    *
    * Whether the task stops at the first error (是否在遇到错误时停止导入).
    */
   stop_on_error: boolean;
   /**
    * 冲突处理模式，即记录已存在时如何处理：1 INSERT，所有记录都作为新记录插入；2 UPSERT，更新已有记录。
    *
    * What happens to records that already exist (冲突处理模式): 1 INSERT, all records are inserted as new ones; 2
    * UPSERT, existing records are updated.
    * @enum {integer}
    */
   conflict_mode: 1 | 2;
  };
  ImportDatabaseItemResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 导入任务 ID，供 getDatabaseMigrateStatus 使用。
    *
    * Id of the import task (导入任务ID), for getDatabaseMigrateStatus.
    */
   job_id: number;
  };
  ImportGoodsRequest: {
   /**
    * 商品 ID 列表，由 addGoods 返回。
    *
    * Ids of the products (商品 ID), from addGoods.
    */
   ids: number[];
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
  };
  ImportGoodsResponse: components["schemas"]["LiveOk"];
  InsuranceFreightApplypayRequest: {
   /**
    * 充值订单号，64 位整数。微信也接受字符串，供 JavaScript 等语言使用，以免数字末几位丢失精度。
    *
    * Top-up order number (充值订单id), a 64-bit integer. WeChat takes it as text too, for languages such as
    * JavaScript whose numbers would lose its last digits.
    */
   order_id: Int64 | string;
  };
  InsuranceFreightApplypayResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 充值订单支付页面的 URL。
    *
    * URL of the page to pay the order on (充值链接).
    */
   pay_url: string;
  };
  InsuranceFreightClaimRequest: {
   /**
    * 买家的 openid，与投保时一致。
    *
    * The buyer's openid (买家openid), the one that was insured.
    */
   openid: string;
   /**
    * 微信支付单号，与投保时一致。
    *
    * WeChat Pay transaction number (微信支付单号), the one that was insured.
    */
   order_no: string;
   /**
    * 退货运单号，每个只能用于一次理赔。
    *
    * Waybill number of the return (退款运单号). Each can be used for only one claim.
    */
   refund_delivery_no: string;
   /**
    * 退货的快递公司，填其 ID，例如 SF。
    *
    * Carrier of the return (退款快递公司): its id, such as SF.
    */
   refund_company: string;
  };
  InsuranceFreightClaimResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 理赔报案号，受理后返回。
    *
    * Claim number (理赔报案号), once it is accepted.
    */
   report_no?: string;
   /**
    * 是否上门取件，0 否，1 是。
    *
    * Whether the goods are picked up at the user's door (是否上门取件), 0 no, 1 yes.
    * @enum {integer}
    */
   is_home_pick_up?: 0 | 1;
  };
  InsuranceFreightCreatechargeidRequest: {
   /**
    * 充值金额，单位为分。
    *
    * Amount to top up (充值金额), in fen.
    */
   quota: number;
  };
  InsuranceFreightCreatechargeidResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * Format: int64
    * 充值订单号，64 位整数。
    *
    * Top-up order number (充值订单id), a 64-bit integer.
    */
   order_id: Int64;
  };
  InsuranceFreightCreateorderRequest: {
   /**
    * 买家的 openid，理赔时须使用同一个。
    *
    * The buyer's openid (买家openid); a claim must use the same one.
    */
   openid: string;
   /**
    * 微信支付单号，每个只能投保一次。
    *
    * WeChat Pay transaction number (微信支付单号). Each can be insured once.
    */
   order_no: string;
   /**
    * 支付时间，Unix 时间戳（秒），须在最近 3 天内。
    *
    * Time of the payment (微信支付时间), Unix seconds, at most 3 days ago.
    */
   pay_time: number;
   /**
    * 支付金额，单位为分。
    *
    * Amount paid (微信支付金额), in fen.
    */
   pay_amount: number;
   /**
    * 发货运单号。
    *
    * Waybill number of the delivery (发货运单号).
    */
   delivery_no: string;
   delivery_place: components["schemas"]["FreightPlace"];
   receipt_place: components["schemas"]["FreightPlace"];
   /**
    * 投保订单信息。微信下发的投保和理赔通知会向用户展示该订单，用户可由此回到小程序中的订单。
    *
    * The insured order (投保订单信息). WeChat's notices about the insurance and the claim show it to the
    * user and lead back to it in the mini program.
    */
   product_info?: {
    /**
     * 投保订单在小程序中的页面路径。
     *
     * Page of the order in the mini program (投保订单在商家小程序的path).
     */
    order_path: string;
    /**
     * 投保商品列表。
     *
     * The insured goods (投保商品list).
     */
    goods_list: {
     /**
      * 投保商品名称。
      *
      * Name of the goods (投保商品名称).
      */
     name: string;
     /**
      * 投保商品图片的 URL。
      *
      * URL of their picture (投保商品图片url).
      */
     url: string;
    }[];
   };
  };
  InsuranceFreightCreateorderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 保单号。
    *
    * Policy number (保单号).
    */
   policy_no: string;
   /**
    * 保险止期，格式为 `yyyy-MM-dd HH:mm:ss`。
    *
    * End of the cover (保险止期), as `yyyy-MM-dd HH:mm:ss`.
    */
   insurance_end_date: string;
   /**
    * 退货的预估理赔金额，单位为分。
    *
    * Estimated payment for a return (预估理赔金额), in fen.
    */
   estimate_amount: number;
   /**
    * 保费，单位为分；官方示例中没有。
    *
    * The premium (保费), in fen. The page's example does not have it.
    */
   premium?: number;
  };
  InsuranceFreightGetorderlistRequest: {
   /**
    * 买家的 openid，与投保时一致。
    *
    * The buyer's openid (买家openid), the one that was insured.
    */
   openid?: string;
   /**
    * 微信支付单号。
    *
    * WeChat Pay transaction number (微信支付单号).
    */
   order_no?: string;
   /**
    * 保单号。
    *
    * Policy number (保单号).
    */
   policy_no?: string;
   /**
    * 理赔报案号。
    *
    * Claim number (理赔报案号).
    */
   report_no?: string;
   /**
    * 发货运单号。
    *
    * Waybill number of the delivery (发货运单号).
    */
   delivery_no?: string;
   /**
    * 退货运单号。
    *
    * Waybill number of the return (退款运单号).
    */
   refund_delivery_no?: string;
   /**
    * 查询开始时间，Unix 时间戳（秒）。
    *
    * Start of the period (查询开始时间), Unix seconds.
    */
   begin_time?: number;
   /**
    * 查询结束时间，Unix 时间戳（秒）。
    *
    * End of the period (查询结束时间), Unix seconds.
    */
   end_time?: number;
   /**
    * 要查询的保单状态：2 保障中，4 理赔中，5 理赔成功，6 理赔失败，7 投保过期。
    *
    * States to look for (保单状态): 2 covered, 4 claim under way, 5 claim paid, 6 claim failed, 7 expired.
    */
   status_list?: (2 | 4 | 5 | 6 | 7)[];
   /**
    * 跳过的保单数量。
    *
    * Policies to skip (分页offset).
    */
   offset?: number;
   /**
    * 返回的保单数量，最多 100。
    *
    * Policies to return (分页limit), 100 at most.
    * @default 100
    */
   limit?: number;
   /**
    * 按创建时间排序：0 升序，1 降序。
    *
    * Sort by creation time (排序方式): 0 oldest first, 1 newest first.
    * @enum {integer}
    */
   sort_direct?: 0 | 1;
  };
  InsuranceFreightGetorderlistResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本页的保单列表。
    *
    * The policies of this page (保单列表).
    */
   list: {
    /**
     * 微信支付单号。
     *
     * WeChat Pay transaction number (微信支付单号).
     */
    order_no: string;
    /**
     * 保单号。
     *
     * Policy number (保单号).
     */
    policy_no: string;
    /**
     * 理赔报案号，没有时为空。
     *
     * Claim number (理赔报案号), empty if there is none.
     */
    report_no?: string;
    /**
     * 保单状态：2 保障中，4 理赔中，5 理赔成功，6 理赔失败，7 投保过期。
     *
     * State (保单状态): 2 covered, 4 claim under way, 5 claim paid, 6 claim failed, 7 expired.
     * @enum {integer}
     */
    status: 2 | 4 | 5 | 6 | 7;
    /**
     * 保险止期，格式为 `yyyy-MM-dd HH:mm:ss`。
     *
     * End of the cover (保险止期), as `yyyy-MM-dd HH:mm:ss`.
     */
    insurance_end_date?: string;
    /**
     * 保费，单位为分。
     *
     * The premium (保费), in fen.
     */
    premium?: number;
    /**
     * 预估理赔金额，单位为分。
     *
     * Estimated payment (预估理赔金额), in fen.
     */
    estimate_amount?: number;
    /**
     * 发货运单号。
     *
     * Waybill number of the delivery (发货运单号).
     */
    delivery_no?: string;
    /**
     * 退货运单号。
     *
     * Waybill number of the return (退款运单号).
     */
    refund_delivery_no?: string;
    /**
     * 理赔打款失败的原因，不一定返回。
     *
     * Why the payment of the claim failed (理赔打款失败原因). Not in every entry.
     */
    pay_fail_reason?: string;
    /**
     * 理赔款打给用户的时间，Unix 时间戳（秒），不一定返回。
     *
     * When the user was paid (理赔款打给用户的时间), Unix seconds. Not in every entry.
     */
    pay_finish_time?: number;
    /**
     * 是否上门取件，0 否，1 是。
     *
     * Whether the goods are picked up at the user's door (是否上门取件), 0 no, 1 yes.
     * @enum {integer}
     */
    is_home_pick_up?: 0 | 1;
   }[];
   /**
    * 符合条件的保单总数。
    *
    * Total number of policies that match (总数).
    */
   total: number;
  };
  InsuranceFreightGetpayorderlistRequest: {
   /**
    * 要查询的订单状态：1 待支付，2 支付成功，3 使用中，4 已用完，5 退款中，6 已退款，10 支付超时。
    *
    * States to look for (订单状态): 1 waiting for payment, 2 paid, 3 in use, 4 used up, 5 being refunded,
    * 6 refunded, 10 not paid in time.
    */
   status_list: (1 | 2 | 3 | 4 | 5 | 6 | 10)[];
   /**
    * 跳过的订单数量。
    *
    * Orders to skip (分页offset).
    */
   offset?: number;
   /**
    * 返回的订单数量。
    *
    * Orders to return (分页limit).
    */
   limit?: number;
  };
  InsuranceFreightGetpayorderlistResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本页的充值订单列表。
    *
    * The orders of this page (充值订单列表).
    */
   list: {
    /**
     * Format: int64
     * 充值订单号，64 位整数。
     *
     * Order number (充值单号), a 64-bit integer.
     */
    order_id: Int64;
    /**
     * 订单状态：1 待支付，2 支付成功，3 使用中，4 已用完，5 退款中，6 已退款，10 支付超时。
     *
     * State (订单状态): 1 waiting for payment, 2 paid, 3 in use, 4 used up, 5 being refunded,
     * 6 refunded, 10 not paid in time.
     * @enum {integer}
     */
    order_status: 1 | 2 | 3 | 4 | 5 | 6 | 10;
    /**
     * 充值金额，单位为分。
     *
     * Amount topped up (充值金额), in fen.
     */
    total_price: number;
    /**
     * 订单创建时间，Unix 时间戳（秒）。
     *
     * When the order was created (订单创建时间), Unix seconds.
     */
    create_time: number;
    /**
     * 支付时间，Unix 时间戳（秒）。
     *
     * When it was paid (支付时间), Unix seconds.
     */
    pay_time?: number;
    /**
     * 是否可以退款。
     *
     * Whether it can be refunded (是否可以退款).
     */
    can_refund?: boolean;
    /**
     * 退款时间，Unix 时间戳（秒）；未退款为 0。
     *
     * When it was refunded (退款时间), Unix seconds; 0 for never.
     */
    refund_time?: number;
    /**
     * 退款状态：1 未退款，2 退款中，4 退款成功，5 退款失败。
     *
     * State of the refund (退款状态): 1 none, 2 under way, 4 done, 5 failed.
     * @enum {integer}
     */
    refund_status?: 1 | 2 | 4 | 5;
    /**
     * 退款金额，单位为分，不一定返回。
     *
     * Amount refunded (退款金额), in fen. Not in every entry.
     */
    refund_amt?: number;
   }[];
   /**
    * 处于这些状态的订单总数。
    *
    * Total number of orders in those states (总数).
    */
   total: number;
  };
  InsuranceFreightGetsummaryRequest: {
   /**
    * 查询开始时间，Unix 时间戳（秒）。
    *
    * Start of the period (查询开始时间), Unix seconds.
    */
   begin_time: number;
   /**
    * 查询结束时间，Unix 时间戳（秒）。
    *
    * End of the period (查询结束时间), Unix seconds.
    */
   end_time: number;
  };
  InsuranceFreightGetsummaryResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
   /**
    * 投保订单总数。
    *
    * Number of orders insured (投保总数).
    */
   total: number;
   /**
    * 理赔总数。
    *
    * Number of claims made (理赔总数).
    */
   claim_num: number;
   /**
    * 理赔成功数。
    *
    * Number of claims paid (理赔成功数).
    */
   claim_succ_num: number;
   /**
    * 当前每单保费，单位为分。
    *
    * Current premium for an order (当前保费), in fen.
    */
   premium: number;
   /**
    * 当前账号余额，单位为分。
    *
    * Current balance (当前账号余额), in fen.
    */
   funds: number;
   /**
    * 为 true 表示因安全原因不能投保。
    *
    * true if nothing can be insured for security reasons (是否不能投保).
    */
   need_close?: boolean;
  };
  InsuranceFreightOpenRequest: Record<string, never>;
  InsuranceFreightOpenResponse: components["schemas"]["Ok"];
  InsuranceFreightQueryOpenRequest: Record<string, never>;
  InsuranceFreightQueryOpenResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 是否已开通，0 否，1 是。
    *
    * Whether it is on (是否开通), 0 no, 1 yes.
    * @enum {integer}
    */
   is_open: 0 | 1;
  };
  /**
   * 空对象。
   *
   * An empty object.
   */
  InsuranceFreightRefundRequest: Record<string, never>;
  InsuranceFreightRefundResponse: components["schemas"]["Ok"];
  InsuranceFreightUpdateNotifyFundsRequest: {
   /**
    * 触发提醒的余额，单位为分；0 表示不提醒。
    *
    * The balance at which to warn (通知的金额), in fen; 0 for no warnings.
    */
   notify_funds: number;
  };
  InsuranceFreightUpdateNotifyFundsResponse: components["schemas"]["Ok"];
  IntpEldermedGethospnoticelistRequest: {
   /**
    * 为用户提供服务的公众号的 AppID。
    *
    * AppID of the official account that serves the users (业务方公众号的appid).
    */
   app_id: string;
   /**
    * 公告类型：1 挂号前的就医须知，2 来院须知。
    *
    * Type of notice (公告类型): 1 to be read before booking (挂号前的就医须知), 2 to be read before the visit (来院须知).
    * @enum {integer}
    */
   notice_type: 1 | 2;
  };
  IntpEldermedGethospnoticelistResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 公告列表。
    *
    * The notices (公告列表).
    */
   notice_list: {
    /**
     * 公告 ID。
     *
     * Id of the notice (公告ID).
     */
    notice_id: number;
    /**
     * 公告内容，可含 HTML。
     *
     * Its text (公告内容), which may hold HTML.
     */
    content: string;
    /**
     * 公告状态：`DRAFT` 草稿，`PUBLIC` 已发布。
     *
     * Its state (公告状态): `DRAFT` (草稿) or `PUBLIC` (发布).
     * @enum {string}
     */
    status: "DRAFT" | "PUBLIC";
    /**
     * 可预览该草稿的用户的 openid。
     *
     * Ids of the users who may see the draft.
     */
    preview_openid?: string[];
   }[];
   /**
    * 可预览草稿的用户的 openid。官方示例中此字段在每条公告内。
    *
    * Ids of the users who may see drafts (可以预览草稿的用户 openid). The official example has them in
    * each notice instead.
    */
   preview_openid?: string[];
  };
  IntpEldermedPublichopsnoticeRequest: {
   /**
    * 为用户提供服务的公众号的 AppID。
    *
    * AppID of the official account that serves the users (业务方公众号的appid).
    */
   app_id: string;
   /**
    * 公告类型：1 挂号前的就医须知，2 来院须知。
    *
    * Type of notice (公告类型): 1 to be read before booking (挂号前的就医须知), 2 to be read before the visit (来院须知).
    * @enum {integer}
    */
   notice_type: 1 | 2;
   /**
    * 草稿的公告 ID。
    *
    * Id of the draft (公告ID).
    */
   notice_id: number;
  };
  IntpEldermedPublichopsnoticeResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 公告 ID。
    *
    * Id of the notice (公告ID).
    */
   notice_id: number;
  };
  IntracityAddorderRequest: {
   /**
    * 微信门店编号。
    *
    * WeChat's store number (微信门店编号).
    */
   wx_store_id: string;
   /**
    * 门店自己的订单编号，须唯一。
    *
    * The store's own order number (门店订单编号), unique.
    */
   store_order_id: string;
   /**
    * 收货用户的 openid。
    *
    * The receiver's openid (收货用户openid).
    */
   user_openid: string;
   /**
    * 收货地址的经度，单位为度，可带小数，可为数字或字符串。
    *
    * Longitude of the receiver's address (经度), in degrees, which may have a fraction, as a number or as text.
    */
   user_lng: number | string;
   /**
    * 收货地址的纬度，单位为度，可带小数，可为数字或字符串。
    *
    * Latitude of the receiver's address (纬度), in degrees, which may have a fraction, as a number or as text.
    */
   user_lat: number | string;
   /**
    * 收货用户的详细地址。
    *
    * The receiver's address (收货用户详细地址).
    */
   user_address: string;
   /**
    * 收货用户姓名。
    *
    * Name of the receiver (收货用户姓名).
    */
   user_name: string;
   /**
    * 收货用户电话，11 位手机号，或带区号的座机号，例如 020-8080880。
    *
    * The receiver's phone number (收货用户电话), a mobile number of 11 digits or a landline with area code such as 020-8080880.
    */
   user_phone: string;
   /**
    * 取货序号，供配送员在门店找到货品。
    *
    * Number by which the courier finds the goods at the store (订单序号).
    */
   order_seq?: string;
   /**
    * 要生成的验证码：0 不生成，1 生成取货码，2 生成收货码，3 两者都生成。
    *
    * Codes to create (验证码类型): 0 none, 1 one for the pick-up (取货码), 2 one for the receipt (收货码), 3 both.
    */
   verify_code_type?: string | (0 | 1 | 2 | 3);
   /**
    * 小程序中的订单页路径，从物流跟踪页跳转至此。
    *
    * Page of the order in the mini program (商家订单页面路径), which the tracking page opens.
    */
   order_detail_path?: string;
   /**
    * 接收订单状态变化通知的回调 URL。
    *
    * URL that is notified of each state change (订单状态回调地址).
    */
   callback_url?: string;
   /**
    * 传 1 在沙箱环境下单，不需要余额，也不会派出配送员。
    *
    * 1 to order in the sandbox (沙箱环境), which needs no balance and sends no courier.
    * @default 0
    * @enum {integer}
    */
   use_sandbox?: 0 | 1;
   /**
    * 商品信息。
    *
    * The goods (商品信息).
    */
   cargo?: {
    /**
     * 商品名称。
     *
     * Name of the goods (商品名称).
     */
    cargo_name: string;
    /**
     * 商品重量，单位为克。
     *
     * Weight (商品重量), in grams.
     */
    cargo_weight: number;
    /**
     * 商品价格，单位为分。
     *
     * Price (商品价格), in fen.
     */
    cargo_price: number;
    cargo_type: components["schemas"]["IntracityCargoType"];
    /**
     * 商品数量。
     *
     * How many pieces (商品数量).
     */
    cargo_num: number;
    /**
     * 物品列表，每件一项。
     *
     * The pieces, one by one (物品列表).
     */
    item_list: {
     /**
      * 物品名称。
      *
      * Name (物品名称).
      */
     item_name: string;
     /**
      * 物品图片的 URL。
      *
      * URL of the picture (物品图片).
      */
     item_pic_url: string;
     /**
      * 物品数量。
      *
      * How many (物品数量).
      */
     count: number;
    }[];
   };
  };
  IntracityAddorderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 微信门店编号。
    *
    * WeChat's store number (微信门店编号).
    */
   wx_store_id: string;
   /**
    * 微信订单编号，64 位整数，以字符串表示。
    *
    * WeChat's delivery number (微信订单编号), a 64-bit number as text.
    */
   wx_order_id: string;
   /**
    * 门店自己的订单编号。
    *
    * The store's own order number (门店订单编号).
    */
   store_order_id: string;
   /**
    * 负责配送的运力，例如 `DADA` 或 `SFTC`。
    *
    * Carrier that delivers (配送运力), such as `DADA` or `SFTC`.
    */
   service_trans_id: string;
   /**
    * 配送距离，单位为米。
    *
    * How far it is (配送距离), in metres.
    */
   distance: number;
   /**
    * 运力的订单号。
    *
    * The carrier's order number (运力订单号).
    */
   trans_order_id: string;
   /**
    * 运力的配送单号，部分运力没有。
    *
    * The carrier's waybill number (运力配送单号). Not all carriers have one.
    */
   waybill_id?: string;
   /**
    * 配送费，单位为分。
    *
    * Price of the delivery (配送费), in fen.
    */
   fee: number;
   /**
    * 取货码，门店据此核对配送员；`verify_code_type` 要求生成时返回。
    *
    * Code by which the store recognises the courier (取货码), if `verify_code_type` asked for one.
    */
   fetch_code?: string;
   /**
    * 取货序号，供配送员找到货品。
    *
    * Number by which the courier finds the goods (取货序号).
    */
   order_seq?: string;
  };
  /**
   * 空对象。
   *
   * An empty object.
   */
  IntracityApplyRequest: Record<string, never>;
  IntracityApplyResponse: components["schemas"]["Ok"];
  IntracityBalancequeryRequest: {
   /**
    * 微信门店编号；`pay_mode` 指定的不是门店余额时可不传，否则必填。
    *
    * WeChat's store number (微信门店编号), required unless `pay_mode` selects a balance other than the store's.
    */
   wx_store_id?: string;
   service_trans_id?: components["schemas"]["IntracityCarrier"];
   pay_mode?: components["schemas"]["IntracityPayMode"];
  } & ({
   wx_store_id: string;
  } | {
   pay_mode: components["schemas"]["IntracityPayMode"];
  });
  IntracityBalancequeryResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 微信门店编号。
    *
    * WeChat's store number (门店ID).
    */
   wx_store_id?: string;
   /**
    * 总余额，单位为分。
    *
    * The total balance (总余额), in fen.
    */
   all_balance: number;
   /**
    * 各运力的余额。
    *
    * The balance by carrier (余额详情).
    */
   balance_detail: {
    /**
     * 该运力的余额，单位为分。
     *
     * The balance for the carrier (余额), in fen.
     */
    balance: number;
    /**
     * 运力 ID，例如 `DADA` 或 `SFTC`。
     *
     * Carrier (运力ID), such as `DADA` or `SFTC`.
     */
    service_trans_id: string;
    /**
     * 运力名称。
     *
     * Name of the carrier (运力名称).
     */
    service_trans_name: string;
    /**
     * 当前有效且未用完的充值订单。
     *
     * Top-ups that are valid and not used up (充值订单详情).
     */
    order_list: {
     /**
      * 充值订单号，64 位整数，以字符串表示。
      *
      * Top-up order number (充值订单号), a 64-bit number as text.
      */
     payorder_id: string;
     /**
      * 充值金额，单位为分。
      *
      * Amount topped up (充值金额), in fen.
      */
     charge_amt: number;
     /**
      * 未使用的金额，单位为分。
      *
      * Unused amount (未使用的余额), in fen.
      */
     unused_amt: number;
     /**
      * 充值生效时间，Unix 时间戳（秒）。
      *
      * When it becomes usable (充值生效时间), Unix seconds.
      */
     begin_time: number;
     /**
      * 失效时间，Unix 时间戳（秒）；届时剩余金额退款。
      *
      * When it expires (失效时间), Unix seconds; the rest is then refunded.
      */
     end_time: number;
    }[];
   }[];
  };
  IntracityCancelorderRequest: {
   /**
    * 微信订单号，传此字段即可，无需其他编号。
    *
    * WeChat's delivery number (微信订单号). No other number is needed.
    */
   wx_order_id?: string;
   /**
    * 微信门店编号；不传 `wx_order_id` 时，与 `store_order_id` 一同传入。
    *
    * WeChat's store number (微信门店编号), together with `store_order_id` if `wx_order_id` is not sent.
    */
   wx_store_id?: string;
   /**
    * 门店自己的订单号；不传 `wx_order_id` 时，与 `wx_store_id` 一同传入。
    *
    * The store's own order number (门店订单号), together with `wx_store_id` if `wx_order_id` is not sent.
    */
   store_order_id?: string;
   /**
    * 取消原因：1 不再需要，2 信息填错，3 无配送员接单，99 其他。
    *
    * Reason (取消原因): 1 no longer needed, 2 wrong data, 3 no courier accepts it, 99 other.
    * @enum {integer}
    */
   cancel_reason_id: 1 | 2 | 3 | 99;
   /**
    * 取消原因的文字说明。
    *
    * Reason in words (取消原因描述).
    */
   cancel_reason?: string;
  } & ({
   wx_order_id: string;
  } | {
   wx_store_id: string;
   store_order_id: string;
  });
  IntracityCancelorderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 微信门店编号。
    *
    * WeChat's store number (微信门店编号).
    */
   wx_store_id: string;
   /**
    * 微信订单号。
    *
    * WeChat's delivery number (微信订单号).
    */
   wx_order_id: string;
   /**
    * 门店自己的订单号。
    *
    * The store's own order number (门店订单号).
    */
   store_order_id: string;
   order_status: components["schemas"]["IntracityOrderStatus"];
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 取消订单的违约金，单位为分。
    *
    * Penalty for the cancellation (违约金), in fen.
    */
   deductfee: number;
  };
  /**
   * 物品类型：1 快餐，2 药品，3 百货，6 生鲜，8 酒品，12 文件，13 蛋糕，14 鲜花，15 电子数码，16 服装，17 汽配，18 珠宝，32 饮料，36 证照，55 宠物用品，56 母婴用品，57 化妆品，58 家居建材，99 其他。
   *
   * Type of goods (物品类型): 1 fast food, 2 medicine, 3 general goods, 6 fresh food, 8 alcohol, 12 documents, 13 cakes, 14
   * flowers, 15 electronics, 16 clothes, 17 car parts, 18 jewellery, 32 drinks, 36 certificates, 55 pet products, 56
   * mother and baby products, 57 cosmetics, 58 home and building materials, 99 other.
   * @enum {integer}
   */
  IntracityCargoType: 1 | 2 | 3 | 6 | 8 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 32 | 36 | 55 | 56 | 57 | 58 | 99;
  /**
   * 运力 ID：`DADA` 达达，`SFTC` 顺丰同城。
   *
   * Carrier (运力ID): `DADA` 达达, `SFTC` 顺丰同城.
   * @enum {string}
   */
  IntracityCarrier: "DADA" | "SFTC";
  IntracityCreatestoreRequest: {
   /**
    * 商家自定义的门店编号，须唯一。
    *
    * The merchant's own store number (自定义门店编号), unique.
    */
   out_store_id: string;
   /**
    * 门店名称。
    *
    * Name of the store (门店名称).
    */
   store_name?: string;
   /**
    * 运力偏好：1 按价格，2 按 `service_trans_prefer`，此时该字段必填。
    *
    * How a carrier is chosen (运力偏好): 1 by price, 2 by `service_trans_prefer`, which is then required.
    * @default 1
    * @enum {integer}
    */
   order_pattern?: 1 | 2;
   service_trans_prefer?: components["schemas"]["IntracityCarrier"];
   address_info: components["schemas"]["IntracityStoreAddress"];
  };
  IntracityCreatestoreResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 微信门店编号，64 位整数，以字符串表示。
    *
    * WeChat's store number (微信门店编号), a 64-bit number as text.
    */
   wx_store_id: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 商家自定义的门店编号。
    *
    * The merchant's own store number (自定义门店ID).
    */
   out_store_id: string;
  };
  IntracityGetcityRequest: {
   service_trans_id?: components["schemas"]["IntracityCarrier"];
  };
  IntracityGetcityResponse: {
   /**
    * 成功时固定为 0；官方示例中没有。
    *
    * Always 0 on success. The page's example does not have it.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`. The page's example does not have it.
    */
   errmsg?: string;
   /**
    * 各运力支持的城市。
    *
    * The cities for each carrier (运力支持的城市信息).
    */
   support_list: {
    /**
     * 运力 ID，例如 `DADA` 或 `SFTC`。
     *
     * Carrier (运力ID), such as `DADA` or `SFTC`.
     */
    service_trans_id: string;
    /**
     * 该运力的城市列表。
     *
     * Its cities (城市列表).
     */
    city_list: {
     /**
      * 城市行政区域编码，例如 110000。
      *
      * Administrative code of the city (城市行政区域编码), for example 110000.
      */
     city_code: number;
     /**
      * 城市名称。
      *
      * Name of the city (城市名称).
      */
     city_name: string;
    }[];
   }[];
  };
  IntracityGetpaymodeRequest: {
   /**
    * access_token 所属小程序的 AppID。
    *
    * AppID of the mini program that the access_token belongs to.
    */
   appid: string;
  };
  IntracityGetpaymodeResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   pay_mode: components["schemas"]["IntracityPayMode"];
   /**
    * 扣费小程序的 AppID，为 `PAY_MODE_APP` 时返回。
    *
    * AppID of the mini program that pays (扣费appid). With `PAY_MODE_APP`.
    */
   pay_appid?: string;
   /**
    * 扣费第三方平台的 AppID，为 `PAY_MODE_COMPONENT` 时返回。
    *
    * AppID of the third-party platform that pays (扣费component_appid). With `PAY_MODE_COMPONENT`.
    */
   pay_component_appid?: string;
  };
  IntracityMocknotifyRequest: {
   /**
    * 微信订单号，传此字段即可，无需其他编号。
    *
    * WeChat's delivery number (微信订单号). No other number is needed.
    */
   wx_order_id?: string;
   /**
    * 微信门店编号；不传 `wx_order_id` 时，与 `store_order_id` 一同传入。
    *
    * WeChat's store number (微信门店编号), together with `store_order_id` if `wx_order_id` is not sent.
    */
   wx_store_id?: string;
   /**
    * 门店自己的订单号；不传 `wx_order_id` 时，与 `wx_store_id` 一同传入。
    *
    * The store's own order number (门店订单号), together with `wx_store_id` if `wx_order_id` is not sent.
    */
   store_order_id?: string;
   order_status: components["schemas"]["IntracityOrderStatus"];
  } & ({
   wx_order_id: string;
  } | {
   wx_store_id: string;
   store_order_id: string;
  });
  IntracityMocknotifyResponse: components["schemas"]["Ok"];
  /**
   * 订单状态：10000 已创建，20000 商家取消，20001 运力取消，30000 配送员接单，40000 配送员到店，50000 配送中，60000 配送员撤单，70000 配送完成，90000 配送异常。
   *
   * State of a delivery (订单状态): 10000 created, 20000 cancelled by the merchant, 20001 cancelled by the carrier, 30000
   * accepted by a courier, 40000 courier at the store, 50000 on the way, 60000 abandoned by the courier, 70000
   * delivered, 90000 problem.
   * @enum {integer}
   */
  IntracityOrderStatus: 10000 | 20000 | 20001 | 30000 | 40000 | 50000 | 60000 | 70000 | 90000;
  /**
   * 订单状态回调：同城配送订单有了新状态。
   *
   * A same-city delivery has a new state (订单状态回调).
   */
  IntracityOrderStatusMessage: {
   /**
    * 下单小程序的 AppID。
    *
    * AppID of the mini program that placed the order (下单小程序appid).
    */
   appid: string;
   /**
    * 微信门店 ID。
    *
    * WeChat's id of the store (微信门店id).
    */
   wx_store_id: string;
   /**
    * 微信订单号。
    *
    * WeChat's order number (微信订单号).
    */
   wx_order_id: string;
   /**
    * 你的门店订单号。
    *
    * Your order number (门店订单号).
    */
   store_order_id: string;
   order_status: components["schemas"]["IntracityOrderStatus"];
   /**
    * 订单状态变更时间，Unix 时间戳（秒）。
    *
    * When the state changed (订单状态变更时间), Unix seconds.
    */
   status_change_time: number;
   /**
    * 消息推送时间，Unix 时间戳（秒）。
    *
    * When the message was sent (消息推送时间), Unix seconds.
    */
   timestamp: number;
   /**
    * 运力 ID：`DADA`、`SFTC`。
    *
    * Id of the carrier (运力ID): `DADA`, `SFTC`.
    */
   service_trans_id: string;
   /**
    * Format: password
    * 签名值：把其余字段写成 `key=value`，按 key 排序并用 `&` 连接，再接上 `&token=` 和消息推送配置中的 Token；对该字符串取 MD5，十六进制小写。
    *
    * Signature (签名值): the other fields as `key=value`, sorted by key and joined by `&`, then `&token=` and the Token
    * from the message push settings; the MD5 of this string in lower-case hex.
    */
   sign: string;
  };
  /**
   * 你是否已收到消息。
   *
   * Whether you have received the message.
   */
  IntracityOrderStatusReply: {
   /**
    * 0 表示已收到；其他值会使微信重新推送。
    *
    * 0 for received; with any other value, WeChat sends it again.
    */
   return_code: number;
   /**
    * 结果说明，`OK`。
    *
    * Text of the result, `OK`.
    */
   return_msg?: string;
  };
  /**
   * 充值/扣费主体，即使用谁的余额：`PAY_MODE_STORE` 门店，`PAY_MODE_APP` 小程序，`PAY_MODE_COMPONENT` 服务商。可不填时，默认为门店。
   *
   * Whose balance is used (充值/扣费主体): `PAY_MODE_STORE` the store's (门店), `PAY_MODE_APP` the mini program's (小程序),
   * `PAY_MODE_COMPONENT` the third-party platform's (服务商). Where it may be left out, the store is the default.
   * @enum {string}
   */
  IntracityPayMode: "PAY_MODE_STORE" | "PAY_MODE_APP" | "PAY_MODE_COMPONENT";
  IntracityPreaddorderRequest: {
   /**
    * 微信门店编号。
    *
    * WeChat's store number (微信门店编号).
    */
   wx_store_id: string;
   /**
    * 收件人姓名。
    *
    * Name of the receiver (收件人姓名).
    */
   user_name: string;
   /**
    * 收件人手机号。
    *
    * The receiver's phone number (收件人手机号).
    */
   user_phone: string;
   /**
    * 收货地址的经度，单位为度，可带小数，可为数字或字符串。
    *
    * Longitude of the receiver's address (经度), in degrees, which may have a fraction, as a number or as text.
    */
   user_lng: number | string;
   /**
    * 收货地址的纬度，单位为度，可带小数，可为数字或字符串。
    *
    * Latitude of the receiver's address (纬度), in degrees, which may have a fraction, as a number or as text.
    */
   user_lat: number | string;
   /**
    * 收件人详细地址。
    *
    * The receiver's address (收件用户详细地址).
    */
   user_address: string;
   /**
    * 商品名称，与 `cargo` 中的一致。
    *
    * Name of the goods (商品名称), as in `cargo`.
    */
   cargo_name?: string;
   /**
    * 商品信息。
    *
    * The goods (商品信息).
    */
   cargo: {
    /**
     * 商品名称。
     *
     * Name of the goods (商品名称).
     */
    cargo_name: string;
    /**
     * 商品总重量，单位为克。
     *
     * Total weight (商品总重量), in grams.
     */
    cargo_weight: number;
    /**
     * 商品总价格，单位为分。
     *
     * Total price (商品总价格), in fen.
     */
    cargo_price: number;
    cargo_type: components["schemas"]["IntracityCargoType"];
    /**
     * 商品数量。
     *
     * How many pieces (商品数量).
     */
    cargo_num: number;
   };
   /**
    * 传 1 使用运力的沙箱环境。
    *
    * 1 to use the carriers' sandbox (沙箱环境).
    * @default 0
    * @enum {integer}
    */
   use_sandbox?: 0 | 1;
  };
  IntracityPreaddorderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
   /**
    * 预计负责配送的运力，例如 `DADA` 或 `SFTC`。
    *
    * Carrier that would deliver (运力ID), such as `DADA` or `SFTC`.
    */
   service_trans_id?: string;
   /**
    * 配送距离，单位为米。
    *
    * How far it is (配送距离), in metres.
    */
   distance?: number;
   /**
    * 预估配送费，单位为分。
    *
    * Estimated delivery fee (预估配送费), in fen.
    */
   est_fee?: number;
   /**
    * 预计送达时间，Unix 时间戳（秒），仅 `SFTC` 返回。
    *
    * Estimated arrival time (预计送达时间), Unix seconds. From `SFTC` only.
    */
   expected_finished_time?: number;
   /**
    * 从下单到送达的预计时长，单位为分钟，仅 `SFTC` 返回。
    *
    * Estimated time from order to delivery (配送时长), in minutes. From `SFTC` only.
    */
   promise_delivery_time?: number;
  };
  IntracityQueryflowRequest: {
   /**
    * 微信门店编号。
    *
    * WeChat's store number (微信门店编号).
    */
   wx_store_id: string;
   /**
    * 要查询的流水类型：1 充值，2 消费，3 退款。
    *
    * What to list (流水类型): 1 top-ups, 2 spending, 3 refunds.
    * @enum {integer}
    */
   flow_type: 1 | 2 | 3;
   service_trans_id?: components["schemas"]["IntracityCarrier"];
   /**
    * 开始时间，Unix 时间戳（秒）。
    *
    * Start of the period (开始时间戳), Unix seconds.
    */
   begin_time?: number;
   /**
    * 结束时间，Unix 时间戳（秒）。
    *
    * End of the period (结束时间戳), Unix seconds.
    */
   end_time?: number;
   /**
    * 扣费主体，即谁的余额：`PAY_MODE_STORE` 门店，`PAY_MODE_APP` 小程序，`PAY_MODE_COMPONENT` 第三方平台。
    *
    * Whose balance (扣费主体): `PAY_MODE_STORE` that of the store, `PAY_MODE_APP` that of the mini program,
    * `PAY_MODE_COMPONENT` that of the third-party platform.
    * @enum {string}
    */
   pay_mode?: "PAY_MODE_STORE" | "PAY_MODE_APP" | "PAY_MODE_COMPONENT";
  };
  IntracityQueryflowResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 流水条数。
    *
    * Number of entries.
    */
   total?: number;
   /**
    * 流水列表。
    *
    * The entries (流水数组).
    */
   flow_list: {
    /**
     * 流水类型：1 充值，2 消费，3 退款。
     *
     * Type of entry (流水类型): 1 top-up, 2 spending, 3 refund.
     * @enum {integer}
     */
    flow_type: 1 | 2 | 3;
    /**
     * 小程序的 AppID。
     *
     * AppID of the mini program.
     */
    appid: string;
    /**
     * 微信门店编号。
     *
     * WeChat's store number (微信门店ID).
     */
    wx_store_id: string;
    /**
     * 充值订单号，64 位整数，可为数字或字符串。
     *
     * Top-up order number (充值订单号), a 64-bit integer, as a number or as text.
     */
    pay_order_id?: Int64 | string;
    /**
     * 运力 ID，例如 `DADA` 或 `SFTC`。
     *
     * Carrier (运力ID), such as `DADA` or `SFTC`.
     */
    service_trans_id?: string;
    /**
     * 支付金额，单位为分。
     *
     * Amount paid (支付金额), in fen.
     */
    pay_amount?: number;
    /**
     * 支付时间，Unix 时间戳（秒）。
     *
     * When it was paid (支付时间), Unix seconds.
     */
    pay_time?: number;
    /**
     * 支付状态：`SUCCESS` 成功，`FAIL` 失败。
     *
     * State of the payment (支付状态): `SUCCESS` succeeded, `FAIL` failed.
     * @enum {string}
     */
    pay_status?: "FAIL" | "SUCCESS";
    /**
     * 订单创建时间，Unix 时间戳（秒）。
     *
     * When the order was created (订单创建时间), Unix seconds.
     */
    create_time?: number;
    /**
     * 金额的有效截止时间，Unix 时间戳（秒）。
     *
     * When the money expires (有效截止日期), Unix seconds.
     */
    consume_deadline?: number;
    /**
     * 退款时间，Unix 时间戳（秒）。用于退款流水。
     *
     * When it was refunded (退款时间), Unix seconds. For refunds.
     */
    refund_time?: number;
    /**
     * 取消配送单的退款金额，单位为分。用于退款和消费流水。
     *
     * Amount refunded for a cancelled delivery (退款金额), in fen. For refunds and spending.
     */
    refund_amount?: number;
    /**
     * 下单用户的 openid。用于消费流水。
     *
     * The openid of the user who ordered (下单用户的openid). For spending.
     */
    openid?: string;
    delivery_status?: components["schemas"]["IntracityOrderStatus"];
    /**
     * 退款状态：`PROCESSING` 退款中，`SUCCESS` 成功。用于消费流水。
     *
     * State of the refund (退款状态): `PROCESSING` in progress, `SUCCESS` succeeded. For spending.
     * @enum {string}
     */
    refund_status?: "PROCESSING" | "SUCCESS";
    /**
     * 取消配送单扣除的违约金，单位为分。用于消费流水。
     *
     * Penalty for a cancelled delivery (扣除违约金), in fen. For spending.
     */
    deduct_amount?: number;
    /**
     * 运力的配送单号。用于消费流水。
     *
     * The carrier's delivery number (运单ID). For spending.
     */
    bill_id?: string;
    /**
     * 配送完成时间，Unix 时间戳（秒）。用于消费流水。
     *
     * When the goods were delivered (运单完成配送的时间), Unix seconds. For spending.
     */
    delivery_finished_time?: number;
   }[];
   /**
    * 总支付金额，单位为分。
    *
    * Total paid (总支付金额), in fen.
    */
   total_pay_amt?: number;
   /**
    * 总退款金额，单位为分。
    *
    * Total refunded (总退款金额), in fen.
    */
   total_refund_amt?: number;
   /**
    * 总违约金，单位为分。用于消费流水。
    *
    * Total penalties (总违约金), in fen. For spending.
    */
   total_deduct_amt?: number;
  };
  IntracityQueryorderRequest: {
   /**
    * 微信订单号，传此字段即可，无需其他编号。
    *
    * WeChat's delivery number (微信订单号). No other number is needed.
    */
   wx_order_id?: string;
   /**
    * 微信门店编号；不传 `wx_order_id` 时，与 `store_order_id` 一同传入。
    *
    * WeChat's store number (微信门店编号), together with `store_order_id` if `wx_order_id` is not sent.
    */
   wx_store_id?: string;
   /**
    * 门店自己的订单号；不传 `wx_order_id` 时，与 `wx_store_id` 一同传入。
    *
    * The store's own order number (门店订单号), together with `wx_store_id` if `wx_order_id` is not sent.
    */
   store_order_id?: string;
  } & ({
   wx_order_id: string;
  } | {
   wx_store_id: string;
   store_order_id: string;
  });
  IntracityQueryorderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 微信订单号，64 位整数，以字符串表示。
    *
    * WeChat's delivery number (微信订单号), a 64-bit number as text.
    */
   wx_order_id: string;
   /**
    * 门店自己的订单号。
    *
    * The store's own order number (门店订单号).
    */
   store_order_id: string;
   /**
    * 微信门店编号，不一定返回。
    *
    * WeChat's store number (微信门店编号). Not in every response.
    */
   wx_store_id?: string;
   order_status: components["schemas"]["IntracityOrderStatus"];
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 收件用户的 openid。
    *
    * The receiver's openid (收件用户openid).
    */
   user_openid?: string;
   /**
    * 运力 ID，例如 `DADA` 或 `SFTC`。
    *
    * Carrier (运力ID), such as `DADA` or `SFTC`.
    */
   service_trans_id?: string;
   /**
    * 运力的订单号。
    *
    * The carrier's order number (运力订单号).
    */
   delivery_no?: string;
   /**
    * 配送距离，单位为米。
    *
    * How far it is (配送距离), in metres.
    */
   distance?: number;
   /**
    * 实际支付金额，单位为分。
    *
    * Amount paid (实际支付费用), in fen.
    */
   actualfee?: number;
   /**
    * 取消订单的违约金，单位为分。
    *
    * Penalty for the cancellation (违约金), in fen.
    */
   deductfee?: number;
   /**
    * 发单时间，Unix 时间戳（秒）。
    *
    * When it was ordered (发单时间), Unix seconds.
    */
   create_time?: number;
   /**
    * 配送员接单时间，Unix 时间戳（秒）。
    *
    * When a courier accepted it (配送员接单时间), Unix seconds.
    */
   accept_time?: number;
   /**
    * 配送员取货时间，Unix 时间戳（秒）。
    *
    * When the courier collected the goods (配送员取货时间), Unix seconds.
    */
   fetch_time?: number;
   /**
    * 配送员送达时间，Unix 时间戳（秒）。
    *
    * When the goods were delivered (配送员送达时间), Unix seconds.
    */
   finish_time?: number;
   /**
    * 取消时间，Unix 时间戳（秒）。
    *
    * When it was cancelled (取消时间), Unix seconds.
    */
   cancel_time?: number;
   /**
    * 预期送达时间，Unix 时间戳（秒）。
    *
    * When the goods should arrive (预期送达时间), Unix seconds.
    */
   expected_finish_time?: number;
   /**
    * 取货码，取货时由门店验证。
    *
    * Code that the store checks when the goods are collected (取货码).
    */
   fetch_code?: string;
   /**
    * 收货码，送达时由收货人验证。
    *
    * Code that the receiver checks when the goods arrive (收货码).
    */
   recv_code?: string;
   /**
    * 订单序号，供配送员找到货品。
    *
    * Number by which the courier finds the goods (订单序号).
    */
   order_seq?: string;
   /**
    * 配送员信息，有配送员后返回。
    *
    * The courier (配送员信息), once there is one.
    */
   transporter_info?: {
    /**
     * 配送员姓名。
     *
     * Name of the courier (配送员姓名).
     */
    transporter_name?: string;
    /**
     * 配送员电话。
     *
     * Phone number of the courier (配送员电话).
     */
    transporter_phone?: string;
   };
   /**
    * 门店信息。
    *
    * The store (门店信息).
    */
   store_info?: {
    /**
     * 门店名称。
     *
     * Name of the store (门店名称).
     */
    store_name?: string;
    /**
     * 微信门店编号，不一定返回。
     *
     * WeChat's store number (门店编号). Not in every response.
     */
    wx_store_id?: string;
    /**
     * 门店详细地址。
     *
     * Address of the store (门店详细地址).
     */
    address?: string;
    /**
     * 门店经度，单位为度，带小数。
     *
     * Longitude of the store (门店经度), in degrees, which may have a fraction.
     */
    lng?: number;
    /**
     * 门店纬度，单位为度，带小数。
     *
     * Latitude of the store (门店纬度), in degrees, which may have a fraction.
     */
    lat?: number;
    /**
     * 门店电话。
     *
     * Phone number of the store (门店电话).
     */
    phone_num?: string;
   };
   /**
    * 收货人信息。
    *
    * The receiver (收货人信息).
    */
   receiver_info?: {
    /**
     * 收件人姓名。
     *
     * Name of the receiver (收件人姓名).
     */
    receiver_name?: string;
    /**
     * 收件人详细地址。
     *
     * The receiver's address (收件人详细地址).
     */
    address?: string;
    /**
     * 收件人电话。
     *
     * The receiver's phone number (收件人电话).
     */
    phone_num?: string;
    /**
     * 收件地址的经度，单位为度，带小数。
     *
     * Longitude of the address (收件地址经度), in degrees, which may have a fraction.
     */
    lng?: number;
    /**
     * 收件地址的纬度，单位为度，带小数。
     *
     * Latitude of the address (收件地址纬度), in degrees, which may have a fraction.
     */
    lat?: number;
   };
   /**
    * 商品信息。
    *
    * The goods (商品信息).
    */
   cargo_info?: {
    /**
     * 商品名称。
     *
     * Name of the goods (商品名称).
     */
    cargo_name?: string;
    /**
     * 商品总重量，单位为克。
     *
     * Total weight (商品总重量), in grams.
     */
    cargo_weight?: number;
    /**
     * 商品总价格，单位为分。
     *
     * Total price (商品总价格), in fen.
     */
    cargo_price?: number;
    cargo_type?: components["schemas"]["IntracityCargoType"];
    /**
     * 商品数量。
     *
     * How many pieces (商品数量).
     */
    cargo_num?: number;
    /**
     * 商品详情，每件一项。
     *
     * The pieces, one by one (商品详情).
     */
    item_list?: {
     /**
      * 物品名称。
      *
      * Name (物品名称).
      */
     item_name?: string;
     /**
      * 物品图片的 URL。
      *
      * URL of the picture (物品图片).
      */
     item_pic_url?: string;
     /**
      * 物品数量，为官方示例中的写法。
      *
      * How many (物品数量), as the page's example names it.
      */
     item_num?: number;
     /**
      * 物品数量，为官方文档参数表中的写法；见 `item_num`。
      *
      * How many (物品数量), as the page's table names it; see `item_num`.
      */
     num?: number;
    }[];
   };
  };
  IntracityQuerystoreRequest: {
   /**
    * 微信门店编号。两种编号都不传则返回全部门店。
    *
    * WeChat's store number (微信门店编号). With neither number, all stores are returned.
    */
   wx_store_id?: string;
   /**
    * 商家自定义的门店编号。
    *
    * The merchant's own store number (自定义门店编号).
    */
   out_store_id?: string;
  };
  IntracityQuerystoreResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 符合条件的门店总数。
    *
    * Number of stores that match (符合条件的门店总数).
    */
   total: number;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 门店列表。
    *
    * The stores (门店信息列表).
    */
   store_list: {
    /**
     * 微信门店编号。
     *
     * WeChat's store number (微信门店编号).
     */
    wx_store_id: string;
    /**
     * 商家自定义的门店编号。
     *
     * The merchant's own store number (自定义门店编号).
     */
    out_store_id: string;
    /**
     * 门店所在城市的行政区域编码，例如 440300。
     *
     * Administrative code of the city (门店所在城市ID), for example 440300.
     */
    city_id?: number | string;
    address_info: components["schemas"]["IntracityStoreAddress"];
    /**
     * 运力偏好：1 按价格，2 按 `service_trans_prefer`，0 未设置。
     *
     * How a carrier is chosen (运力偏好): 1 by price, 2 by `service_trans_prefer`, 0 if nothing is set.
     */
    order_pattern?: number;
    /**
     * 优先使用的运力 ID，例如 `DADA` 或 `SFTC`；没有则为空。
     *
     * The preferred carrier (优先使用的运力ID), such as `DADA` or `SFTC`; empty if there is none.
     */
    service_trans_prefer?: string;
   }[];
  };
  IntracitySetpaymodeRequest: {
   /**
    * access_token 所属小程序的 AppID。
    *
    * AppID of the mini program that the access_token belongs to.
    */
   appid: string;
   pay_mode: components["schemas"]["IntracityPayMode"];
  };
  IntracitySetpaymodeResponse: components["schemas"]["Ok"];
  /**
   * 门店地址，配送员在此取货。
   *
   * Address of a store, where the courier collects the goods.
   */
  IntracityStoreAddress: {
   /**
    * 省/自治区/直辖市，须写全称，例如广东省。
    *
    * Province, autonomous region or municipality (省/自治区/直辖市), in full, for example 广东省.
    */
   province: string;
   /**
    * 地级市，须写全称，例如深圳市。
    *
    * City (地级市), in full, for example 深圳市.
    */
   city: string;
   /**
    * 县/县级市/区，须写全称，例如南山区。
    *
    * District or county (县/县级市/区), in full, for example 南山区.
    */
   area: string;
   /**
    * 街道，须写全称，例如南头街道。
    *
    * Subdistrict (街道), in full, for example 南头街道.
    */
   street?: string;
   /**
    * 具体门牌号或详细地址。
    *
    * Street and number (具体门牌号或详细地址).
    */
   house: string;
   /**
    * 纬度，单位度，带小数。
    *
    * Latitude (纬度) in degrees, with decimals.
    */
   lat: number;
   /**
    * 经度，单位度，带小数。
    *
    * Longitude (经度) in degrees, with decimals.
    */
   lng: number;
   /**
    * 门店联系电话，11 位手机号，或带区号的座机号，例如 020-8080880。
    *
    * Phone number (门店联系电话), a mobile number of 11 digits or a landline with area code such as 020-8080880.
    */
   phone: string;
  };
  IntracityStoreRefundRequest: {
   /**
    * 微信门店编号；`pay_mode` 指定的不是门店余额时可不传，否则必填。
    *
    * WeChat's store number (微信门店编号), required unless `pay_mode` selects a balance other than the store's.
    */
   wx_store_id?: string;
   pay_mode?: components["schemas"]["IntracityPayMode"];
   service_trans_id: components["schemas"]["IntracityCarrier"];
  } & ({
   wx_store_id: string;
  } | {
   pay_mode: components["schemas"]["IntracityPayMode"];
  });
  IntracityStoreRefundResponse: {
   /**
    * 成功时固定为 0；官方示例中没有。
    *
    * Always 0 on success. The page's example does not have it.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`. The page's example does not have it.
    */
   errmsg?: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 微信门店编号。
    *
    * WeChat's store number (微信门店编号).
    */
   wx_store_id?: string;
   /**
    * 退款金额，单位为分。
    *
    * Amount refunded (退款金额), in fen.
    */
   refund_amount: number;
  };
  IntracityStorechargeRequest: {
   /**
    * 微信门店编号；`pay_mode` 指定的不是门店余额时可不传，否则必填。
    *
    * WeChat's store number (微信门店编号), required unless `pay_mode` selects a balance other than the store's.
    */
   wx_store_id?: string;
   service_trans_id: components["schemas"]["IntracityCarrier"];
   /**
    * 充值金额，单位为分，最低 5000（50 元）。
    *
    * Amount to top up (充值金额), in fen, 5000 (50 yuan) at least.
    */
   amount: number;
   pay_mode?: components["schemas"]["IntracityPayMode"];
  } & ({
   wx_store_id: string;
  } | {
   pay_mode: components["schemas"]["IntracityPayMode"];
  });
  IntracityStorechargeResponse: {
   /**
    * 成功时固定为 0；官方示例中没有。
    *
    * Always 0 on success. The page's example does not have it.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`. The page's example does not have it.
    */
   errmsg?: string;
   /**
    * 充值页面的 URL。
    *
    * URL of the page (充值页面地址).
    */
   payurl: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 微信门店编号。
    *
    * WeChat's store number (微信门店编号).
    */
   wx_store_id?: string;
  };
  IntracityUpdatestoreRequest: {
   /**
    * 要修改的门店，用两种编号之一指定。
    *
    * The store (门店编号), given by one of its two numbers.
    */
   keys: {
    /**
     * 微信门店编号。
     *
     * WeChat's store number (微信门店编号).
     */
    wx_store_id?: string;
    /**
     * 商家自定义的门店编号。
     *
     * The merchant's own store number (自定义门店编号).
     */
    out_store_id?: string;
   } & ({
    wx_store_id: string;
   } | {
    out_store_id: string;
   });
   /**
    * 更新内容。
    *
    * What to change (更新内容).
    */
   content: {
    /**
     * 门店名称。
     *
     * Name of the store (门店名称).
     */
    store_name?: string;
    /**
     * 运力偏好：1 按价格，2 按 `service_trans_prefer`，此时该字段必填。
     *
     * How a carrier is chosen (运力偏好): 1 by price, 2 by `service_trans_prefer`, which is then required.
     * @enum {integer}
     */
    order_pattern?: 1 | 2;
    service_trans_prefer?: components["schemas"]["IntracityCarrier"];
    address_info?: components["schemas"]["IntracityStoreAddress"];
   };
  };
  IntracityUpdatestoreResponse: components["schemas"]["Ok"];
  /**
   * 云函数的入参，字段自行设定；没有入参时为 `{}`。
   *
   * Input of the function, with your own fields; `{}` if it takes none.
   */
  InvokeCloudFunctionBody: {
   /**
    * 与其他字段一样，作为入参的一部分传给云函数。按参数表的说法，它是 JSON 字符串形式的云函数入参。
    *
    * A field like any other, passed to the function as part of its input. According to the table it holds
    * the input as a JSON string (传递给云函数的输入参数).
    */
   req_data?: string;
  } & {
   [key: string]: unknown;
  };
  InvokeCloudFunctionRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云开发环境 ID).
    * @example test2-4a89da
    */
   env: string;
   /**
    * 云函数的名称。
    *
    * Name of the cloud function (云函数名称).
    * @example login
    */
   name: string;
   /** The whole body. Its fields may have any name, even that of a query field. Only query fields may be added. */
   req_data: {
    [key: string]: unknown;
   };
  } | ({
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云开发环境 ID).
    * @example test2-4a89da
    */
   env: string;
   /**
    * 云函数的名称。
    *
    * Name of the cloud function (云函数名称).
    * @example login
    */
   name: string;
   /**
    * 与其他字段一样，作为入参的一部分传给云函数。按参数表的说法，它是 JSON 字符串形式的云函数入参。
    *
    * A field like any other, passed to the function as part of its input. According to the table it holds
    * the input as a JSON string (传递给云函数的输入参数).
    */
   req_data?: string;
  } & {
   [key: string]: unknown;
  });
  InvokeCloudFunctionResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 云函数返回的数据，为 JSON 字符串。
    *
    * What the function returned (云函数返回的数据), a JSON string.
    */
   resp_data: string;
  };
  InvokeServiceRequest: {
   /**
    * 服务 ID，见该服务在市场上的页面。
    *
    * Id of the service (服务ID), from its page on the market.
    */
   service: string;
   /**
    * 接口名，见同一页面。
    *
    * Name of the call (接口名), from the same page.
    */
   api: string;
   /**
    * 调用参数，按服务的定义：可以是对象本身（如官方示例），也可以是其 JSON 字符串。
    *
    * Parameters of the call, as the service defines them: the object itself, as in the official
    * examples, or its JSON text.
    */
   data: {
    [key: string]: unknown;
   } | string;
   /**
    * 自行设定的随机字符串 ID，每次调用唯一。
    *
    * Your own random id, unique to this call (随机字符串ID).
    */
   client_msg_id: string;
   /**
    * 异步调用时必须为 true。
    *
    * Must be true for an asynchronous call.
    * @default false
    */
   async?: boolean;
  };
  InvokeServiceResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 服务的回包信息，JSON 字符串，格式由服务自定；同步调用时返回。
    *
    * The service's response (回包信息), JSON text in the service's own format; for a synchronous call.
    */
   data?: string;
   /**
    * 调用的 ID，供 servicemarketretrieve 使用；异步调用时返回。
    *
    * Id of the call, for servicemarketretrieve; for an asynchronous call.
    */
   request_id?: string;
  };
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
  IsTradeManagedRequest: {
   /**
    * 要查询的小程序的 AppID；除非你是服务商，否则填自己的。
    *
    * AppID of the mini program to query; your own, unless you are a service provider.
    */
   appid: string;
  };
  IsTradeManagedResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 小程序是否已开通发货信息管理服务。
    *
    * Whether the mini program has shipping management turned on.
    */
   is_trade_managed: boolean;
  };
  IsTradeManagementConfirmationCompletedRequest: {
   /**
    * 要查询的小程序的 AppID；除非你是服务商，否则填自己的。
    *
    * AppID of the mini program to query; your own, unless you are a service provider.
    */
   appid: string;
  };
  IsTradeManagementConfirmationCompletedResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 每个商户号是否都已处理：已授权或已解除关联。
    *
    * Whether every merchant number has been dealt with: granted or disconnected.
    */
   completed: boolean;
  };
  /**
   * 客服子商户，有自己的客服会话。
   *
   * A sub-merchant (客服子商户) with its own customer service conversation.
   */
  KfBusiness: {
   /**
    * 子商户的商户 ID，数字或字符串。
    *
    * The sub-merchant's id (商户ID), as a number or as a string.
    */
   business_id: number | string;
   /**
    * 商户账号名称，创建时填写。
    *
    * Name with which it was created (商户账号名称).
    */
   account_name: string;
   /**
    * 商户昵称，用户在会话中看到的名称。
    *
    * Name that users see in the conversation (商户昵称).
    */
   nickname: string;
   /**
    * 商户头像的 URL。
    *
    * URL of its picture (商户头像).
    */
   icon_url?: string;
   /**
    * 商户头像，见官方文档的表格；官方示例返回的则是 `icon_url`。
    *
    * Its picture (商户头像) according to the pages' tables; the examples return `icon_url` instead.
    */
   icon_media_id?: string;
  };
  /**
   * quota 配置，即当日剩余的打开次数。
   *
   * Remaining daily quota of opens (quota 配置).
   */
  LinkQuota: {
   /**
    * 今天还能打开小程序的次数，加密与明文 URL Scheme 以及加密 URL Link 合计。
    *
    * How many more times the mini program can be opened today (单天剩余访问次数) through encrypted and plain URL Schemes and
    * encrypted URL Links together.
    */
   remain_visit_quota: number;
  };
  ListBookRequest: {
   /**
    * 返回的条数，1 到 100。
    *
    * Entries to return (最大返回结果数), 1 to 100.
    * @default 100
    */
   limit?: number;
   /**
    * 跳过的条数。传了 `last_id` 时忽略。
    *
    * Entries to skip (起始偏移量). Ignored if `last_id` is sent.
    * @default 0
    */
   offset?: number;
   /**
    * 分页 ID，从何处继续：首次为 0，之后为上一次响应的 `last_id`。
    *
    * Where to continue (分页id): 0 at first, then `last_id` of the previous response.
    */
   last_id?: number;
   /**
    * true 为编辑版，false 为发布版。
    *
    * True for the edited version (编辑版), false for the published one (发布版).
    * @default false
    */
   need_edited_data?: boolean;
  };
  ListBookResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 作品信息列表。
    *
    * The novels (作品信息列表).
    */
   book_list: {
    /**
     * 作品 ID。
     *
     * Id of the novel (作品id).
     */
    book_id: string;
    /**
     * 作品名。
     *
     * Title (作品名).
     */
    title: string;
    /**
     * 作品简介。
     *
     * Summary (作品简介).
     */
    intro?: string;
    /**
     * 封面图 URL。
     *
     * URL of the cover (封面图url).
     */
    cover_url?: string;
    /**
     * 作者名。
     *
     * Author (作者名).
     */
    author?: string;
    /**
     * 一级类型 ID。
     *
     * First-level category (一级类型id).
     */
    first_category_id?: number;
    /**
     * 二级类型 ID。
     *
     * Second-level category (二级类型id).
     */
    second_category_id?: number;
    /**
     * 三级类型 ID。
     *
     * Third-level category (三级类型id).
     */
    third_category_id?: number;
    /**
     * 完结状态：1 连载中，2 已完结。
     *
     * Whether it is finished (完结状态): 1 still being written (连载中), 2 finished (已完结).
     * @enum {integer}
     */
    complete_status?: 1 | 2;
    /**
     * 上传场景：1 本地上传（在微信公众平台），2 API 上传。
     *
     * How it was uploaded (上传场景): 1 in the admin console (本地上传), 2 through the API (API上传).
     * @enum {integer}
     */
    upload_scene?: 1 | 2;
    /**
     * 章节数量。
     *
     * Number of chapters (章节数量).
     */
    chapter_cnt?: number;
    /**
     * 分卷数量。
     *
     * Number of volumes (分卷数量).
     */
    volume_cnt?: number;
    /**
     * 作品总字数。
     *
     * Length of the novel (作品总字数) in characters.
     */
    total_word_cnt?: number;
    audit_info?: components["schemas"]["NovelAuditInfo"];
    /**
     * 创建时间，Unix 时间戳（秒）。
     *
     * When it was created (创建时间戳), Unix seconds.
     */
    create_time?: number;
    /**
     * 提供方作品主键，可能为空。
     *
     * Your own key of the novel (提供方作品主键), or empty.
     */
    original_id?: string;
    /**
     * 章节排序方式：0 追加，1 按 seq 递增。
     *
     * Order of the chapters (章节排序方式): 0 appended (追加), 1 by ascending seq (seq递增).
     * @enum {integer}
     */
    chapter_order_method?: 0 | 1;
    /**
     * 自定义信息。
     *
     * Your own text (自定义信息).
     */
    custom_info?: string;
    /**
     * 管控状态，即微信是否已干预：0 否，1 下架。
     *
     * Whether WeChat has intervened (管控状态): 0 no, 1 taken down (下架).
     * @enum {integer}
     */
    ban_status?: 0 | 1;
   }[];
   /**
    * 作品总数。
    *
    * Total number of novels (作品总数).
    */
   total_cnt: number;
   /**
    * 下一页的分页 ID；仅当请求带 `last_id` 且有作品时返回。
    *
    * Where the next page starts (分页id); only if the request had a `last_id` and there are novels.
    */
   last_id?: number;
  };
  ListChapterRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * true 为编辑版，false 为发布版。
    *
    * True for the edited version (编辑版), false for the published one (发布版).
    * @default false
    */
   need_edited_data?: boolean;
   /**
    * 返回的条数，最多 100。
    *
    * Entries to return (最大返回结果数), 100 at most.
    * @default 10
    */
   limit?: number;
   /**
    * 跳过的条数。
    *
    * Entries to skip (起始偏移量).
    * @default 0
    */
   offset?: number;
   /**
    * 只查该分卷的章节，为分卷列表中的下标。
    *
    * Only the chapters of this volume (分卷下标), given by its index in the list of volumes.
    */
   volume_index?: number;
  };
  ListChapterResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 章节信息列表。
    *
    * The chapters (章节信息列表).
    */
   chapter_list: {
    /**
     * 章节 ID。
     *
     * Id of the chapter (章节id).
     */
    chapter_id: string;
    /**
     * 章节标题。
     *
     * Title (章节标题).
     */
    chapter_title: string;
    /**
     * 章节字数。
     *
     * Length of the text (字数) in characters.
     */
    word_cnt?: number;
    /**
     * 创建时间，Unix 时间戳（秒）。
     *
     * When it was created (创建时间戳), Unix seconds.
     */
    create_time?: number;
    audit_info?: components["schemas"]["NovelAuditInfo"];
    /**
     * 所属分卷在分卷列表中的下标；-1 表示不属于任何分卷。
     *
     * Index of its volume (所属分卷下标) in the list of volumes; -1 for none.
     */
    volume_index?: number;
    /**
     * 提供方章节主键。
     *
     * Your own key of the chapter (提供方章节主键).
     */
    original_id?: string;
    /**
     * 章节相对顺序，用来排序。
     *
     * Number it is sorted by (章节相对顺序).
     */
    seq?: number;
    /**
     * 自定义信息。
     *
     * Your own text (自定义信息).
     */
    custom_info?: string;
    /**
     * 管控状态，即微信是否已干预：0 否，1 下架。
     *
     * Whether WeChat has intervened (管控状态): 0 no, 1 taken down (下架).
     * @enum {integer}
     */
    ban_status?: 0 | 1;
   }[];
   /**
    * 章节总数。
    *
    * Total number of chapters (章节总数).
    */
   total_cnt: number;
  };
  ListDramasRequest: {
   /**
    * 返回的条数，最多 100。
    *
    * Entries to return (最大返回结果数), 100 at most.
    */
   limit?: number;
   /**
    * 跳过的条数。
    *
    * Entries to skip (起始偏移量).
    */
   offset?: number;
  };
  ListDramasResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 短剧列表。
    *
    * The dramas.
    */
   drama_info_list: components["schemas"]["DramaInfo"][];
  };
  ListMediaRequest: {
   /**
    * 只查该剧目 ID 的剧集。
    *
    * Only the episodes of this drama (剧目id).
    */
   drama_id?: number;
   /**
    * 只查名称与此完全一致的文件。前后加 `%` 可匹配任意内容：`test%` 能找到 `test123`。文件非常多时，这样可能查不到结果，请改用 `media_name_fuzzy`。
    *
    * Only files with exactly this name (媒资文件名). `%` before or after it matches anything: `test%` finds
    * `test123`. With very many files such a search may find nothing; use `media_name_fuzzy` instead.
    */
   media_name?: string;
   /**
    * 只查名称与此相近的文件（模糊匹配），不带 `%`。
    *
    * Only files with a name similar to this text (模糊匹配), without `%`.
    */
   media_name_fuzzy?: string;
   /**
    * 只查在此时间及之后上传的文件，Unix 时间戳（秒）。
    *
    * Only files uploaded at this time or later, Unix seconds.
    */
   start_time?: number;
   /**
    * 只查截至此时间上传的文件，Unix 时间戳（秒）。
    *
    * Only files uploaded up to this time, Unix seconds.
    */
   end_time?: number;
   /**
    * 返回的条数，最多 100。
    *
    * Entries to return (最大返回结果数), 100 at most.
    */
   limit?: number;
   /**
    * 跳过的条数。
    *
    * Entries to skip (起始偏移量).
    */
   offset?: number;
  };
  ListMediaResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 媒资信息列表。
    *
    * The files (媒资信息列表).
    */
   media_info_list: components["schemas"]["DramaMediaInfo"][];
  };
  ListPackagesRequest: {
   /**
    * 要查询的流量包状态：0 全部，1 有效，2 无效，3 过期。
    *
    * Which packages (流量包状态): 0 all, 1 valid, 2 invalid, 3 expired.
    * @enum {integer}
    */
   status: 0 | 1 | 2 | 3;
   /**
    * 跳过的条数。
    *
    * Entries to skip (偏移值).
    */
   offset?: number;
   /**
    * 返回的条数，最多 100。
    *
    * Entries to return (分页大小), 100 at most.
    */
   limit: number;
   /**
    * 流量类型：0 通用流量，1 短剧播放器定向流量。
    *
    * Type of traffic (查询类型): 0 general (通用流量), 1 the drama player's own (定向流量).
    * @default 0
    * @enum {integer}
    */
   query_type?: 0 | 1;
  };
  ListPackagesResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 该状态的流量包总数。
    *
    * Total number of packages with that status (流量包总数).
    */
   total_count: number;
   /**
    * 资源包列表。
    *
    * The packages.
    */
   package_list: {
    /**
     * 有效期的起始时间，Unix 时间戳（秒）。
     *
     * Valid from (有效期起始时间), Unix seconds.
     */
    start_time: number;
    /**
     * 有效期的截止时间，Unix 时间戳（秒）。
     *
     * Valid until (有效期截止时间), Unix seconds.
     */
    end_time: number;
    /**
     * 已消耗流量，单位为 MB；1000 MB 为 1 GB。
     *
     * Traffic used (已消耗流量), in MB; 1000 MB are 1 GB.
     */
    used: number;
    /**
     * 流量包总额，单位为 MB；1000 MB 为 1 GB。
     *
     * Size of the package (流量包总额), in MB; 1000 MB are 1 GB.
     */
    all: number;
    /**
     * 订单号，超出 JavaScript number 能精确表示的范围。
     *
     * Order number (订单号), too large for a JavaScript number.
     */
    order_id: Int64 | string;
    /**
     * 流量包状态：1 有效，2 无效，3 过期。
     *
     * State (流量包状态): 1 valid, 2 invalid, 3 expired.
     * @enum {integer}
     */
    status: 1 | 2 | 3;
    /**
     * 流量包已删除（例如已退款）时为 1，否则为 0。
     *
     * 1 if the package was deleted, for example refunded; otherwise 0.
     * @enum {integer}
     */
    is_deleted: 0 | 1;
    /**
     * 流量包编号。
     *
     * Package number (流量包编号).
     */
    package_id: string;
   }[];
  };
  ListbusinessRequest: {
   /**
    * 跳过的客服子商户个数，从 0 开始。
    *
    * How many sub-merchants to skip, from 0.
    */
   offset: number;
   /**
    * 一次拉取的个数，最多 200。
    *
    * Maximum number to return (拉取的商户个数), up to 200.
    */
   count: number;
  };
  ListbusinessResponse: {
   /**
    * 成功时固定为 0；官方示例中没有。
    *
    * Always 0 on success; missing in the official example.
    * @constant
    */
   errcode?: 0;
   /**
    * `ok` 或空字符串；官方示例中没有。
    *
    * `ok`, or empty; missing in the official example.
    */
   errmsg?: string;
   /**
    * 客服子商户列表，最多 `count` 个。
    *
    * The sub-merchants (商户信息列表), `count` at most.
    */
   list: components["schemas"]["KfBusiness"][];
  };
  /**
   * 直播接口的成功响应，不含其他数据。
   *
   * A success of a live operation without further data.
   */
  LiveOk: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`，不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
  };
  ManagePluginApplicationRequest: {
   /**
    * 操作：`dev_agree` 同意申请，`dev_refuse` 拒绝申请，`dev_delete` 删除已拒绝的申请者，`dev_apply_list` 列出所有插件使用方。
    *
    * What to do: `dev_agree` grants an application (同意申请), `dev_refuse` refuses it
    * (拒绝申请), `dev_delete` removes refused applicants (删除已拒绝的申请者), `dev_apply_list`
    * lists all users of the plugin (插件使用方).
    * @enum {string}
    */
   action: "dev_agree" | "dev_refuse" | "dev_delete" | "dev_apply_list";
   /**
    * 申请者的 AppID；用于 `dev_agree`。
    *
    * AppID of the applicant; for `dev_agree`.
    */
   appid?: string;
   /**
    * 页码，从 1 开始；用于 `dev_apply_list`。
    *
    * Page number, from 1; for `dev_apply_list`.
    */
   page?: number;
   /**
    * 每页的记录数；用于 `dev_apply_list`。
    *
    * Entries per page; for `dev_apply_list`.
    */
   num?: number;
   /**
    * 拒绝理由；用于 `dev_refuse`。
    *
    * Why you refuse (拒绝理由); for `dev_refuse`.
    */
   reason?: string;
  };
  ManagePluginApplicationResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 插件使用方和申请者列表；`dev_apply_list` 时返回。
    *
    * Users of the plugin and applicants (插件使用方列表); returned with `dev_apply_list`.
    */
   apply_list?: {
    /**
     * 使用方的 AppID。
     *
     * AppID of the user.
     */
    appid: string;
    /**
     * 申请的状态。官方文档未列出取值；managePlugin 的取值是：1 申请中，2 申请通过，3 被拒绝，4 申请已超时。
     *
     * State of the application (插件状态). The page does not list the values; those of
     * managePlugin are 1 pending, 2 granted, 3 refused, 4 timed out.
     */
    status: number;
    /**
     * 使用方小程序的昵称。
     *
     * Name of the user's mini program.
     */
    nickname: string;
    /**
     * 使用方头像的 URL。
     *
     * URL of its picture.
     */
    headimgurl: string;
    /**
     * 申请说明。
     *
     * Why they want the plugin (申请说明).
     */
    reason?: string;
    /**
     * 使用方小程序码的 URL。
     *
     * URL of its mini program code (小程序码).
     */
    apply_url?: string;
    /**
     * 申请时间，Unix 时间戳（秒），字符串。
     *
     * When they applied, Unix seconds as text.
     */
    create_time: string;
    /**
     * 使用方的类目。
     *
     * Its categories (类目).
     */
    categories?: {
     /**
      * 一级类目。
      *
      * First level (一级类目).
      */
     first: string;
     /**
      * 二级类目。
      *
      * Second level (二级类目).
      */
     second: string;
    }[];
   }[];
  };
  ManagePluginRequest: {
   /**
    * 操作：`list` 查询使用中或申请过的插件，`apply` 申请使用插件，`unbind` 删除插件，`update` 更换插件版本。
    *
    * What to do: `list` list the plugins in use or applied for (查询已添加的插件列表), `apply` apply for a
    * plugin (申请使用插件), `unbind` remove one (删除已添加的插件), `update` change one to another version
    * (快速更新插件版本号).
    * @enum {string}
    */
   action: "list" | "apply" | "unbind" | "update";
   /**
    * 插件的 AppID；除 `list` 外均必填。
    *
    * AppID of the plugin; required by every action except `list`.
    */
   plugin_appid?: string;
   /**
    * 申请原因；`apply` 时必填。
    *
    * Why you want the plugin (申请原因); required by `apply`.
    */
   reason?: string;
   /**
    * 要更换到的版本号，例如 2.2.46；用于 `update`。插件的该版本须支持快速更新。
    *
    * Version to change to, such as 2.2.46; for `update`. The plugin must allow quick updates to this
    * version.
    */
   user_version?: string;
  };
  ManagePluginResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 使用中或申请过的插件列表；`list` 时返回。
    *
    * The plugins in use or applied for (插件信息列表); returned with `list`.
    */
   plugin_list?: {
    /**
     * 插件的 AppID。
     *
     * AppID of the plugin.
     */
    appid: string;
    /**
     * 申请的状态：1 申请中，2 申请通过，3 被拒绝，4 申请已超时。
     *
     * State of the application (插件状态): 1 pending (申请中), 2 granted (申请通过), 3
     * refused (被拒绝), 4 timed out (申请已超时).
     * @enum {integer}
     */
    status: 1 | 2 | 3 | 4;
    /**
     * 插件昵称。
     *
     * Name of the plugin (插件昵称).
     */
    nickname: string;
    /**
     * 插件头像的 URL。
     *
     * URL of the plugin's picture (插件头像).
     */
    headimgurl: string;
   }[];
  };
  ManualWithdrawRequest: {
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
   /**
    * 提现金额，单位为分，大于 0。
    *
    * Amount (提现金额), in fen, more than 0.
    */
   withdraw_amount: number;
   /**
    * 外部提现单号，由你自行设定，同一商户号下唯一；6 到 32 位，可用数字、字母、`_`、`-` 和 `*`。
    *
    * Your withdrawal number (外部提现单号), unique for the merchant; 6 to 32 digits, letters,
    * `_`, `-` and `*`.
    */
   out_withdraw_no: string;
  };
  ManualWithdrawResponse: components["schemas"]["Ok"];
  MediaCheckAsyncRequest: {
   /**
    * 文件的 URL，须可供微信下载。图片：jpg、jpeg、png、bmp、gif（只取首帧）。音频：mp3、aac、ac3、wma、flac、vorbis、opus、wav。最大 10 MB。
    *
    * URL of the file, which WeChat must be able to download. Pictures: jpg, jpeg, png, bmp, gif (first
    * frame only). Audio: mp3, aac, ac3, wma, flac, vorbis, opus, wav. 10 MB at most.
    */
   media_url: string;
   /**
    * 文件类型：1 音频，2 图片。须与 `media_url` 一致。
    *
    * What the file is: 1 audio (音频), 2 picture (图片). It must match `media_url`.
    * @enum {integer}
    */
   media_type: 1 | 2;
   /**
    * 接口版本号，固定为 2。
    *
    * Version of the check (接口版本号), always 2.
    * @constant
    */
   version: 2;
   /**
    * 文件的使用场景：1 资料，2 评论，3 论坛，4 社交日志。
    *
    * Where the file is used (场景): 1 profile (资料), 2 comment (评论), 3 forum (论坛), 4 social log
    * (社交日志).
    * @enum {integer}
    */
   scene: 1 | 2 | 3 | 4;
   /**
    * 用户的 openid；用户须在最近两小时内访问过小程序。
    *
    * The user's openid; the user must have visited the mini program in the last two hours.
    */
   openid: string;
  };
  MediaCheckAsyncResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本次检测的唯一标识，结果事件中带有同一个值。
    *
    * Id of the check (唯一请求标识), repeated in the event with the result.
    */
   trace_id: string;
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
    * 消息 ID，64 位整数，微信重复推送时不变。云函数收到的是字符串，其中不只有这个数字。
    *
    * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a string that contains
    * more than the number.
    */
   MsgId: Int64 | string;
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
  MockUpdateOrderRequest: {
   /**
    * 沙箱环境的商家 ID，固定为 `test_shop_id`。
    *
    * The sandbox's shop, always `test_shop_id`.
    * @constant
    */
   shopid: "test_shop_id";
   /**
    * 商家自己的订单号。
    *
    * Your own order number.
    */
   shop_order_id: string;
   /**
    * 配送公司的配送单号。
    *
    * The carrier's delivery number (配送单id).
    */
   waybill_id?: string;
   order_status: components["schemas"]["ImmediateDeliveryStatus"];
   /**
    * 状态变更时间，Unix 时间戳（秒）。
    *
    * When the status changed (状态变更时间点), Unix seconds.
    */
   action_time: number;
   /**
    * 附加信息。
    *
    * Additional information (附加信息).
    */
   action_msg?: string;
  };
  MockUpdateOrderResponse: components["schemas"]["ImmediateDeliveryResult"];
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
  ModifyAssistantRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 小助手的微信号。
    *
    * WeChat id of the assistant (用户微信号).
    */
   username: string;
   /**
    * 小助手的新昵称。
    *
    * The assistant's new nickname (用户微信昵称).
    */
   nickname: string;
  };
  ModifyAssistantResponse: components["schemas"]["LiveOk"];
  ModifySubAnchorRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 新主播副号的微信号。
    *
    * WeChat id of the new second account (微信号).
    */
   username: string;
  };
  ModifySubAnchorResponse: components["schemas"]["LiveOk"];
  /**
   * 一个自然月，从首日到末日。日期按 Asia/Shanghai 计。
   *
   * One calendar month, from the first day to the last. Days are in Asia/Shanghai.
   */
  MonthRange: {
   /**
    * 开始日期，为当月首日，格式 yyyymmdd。
    *
    * The month's first day, as yyyymmdd (开始日期).
    * @example 20170301
    */
   begin_date: string;
   /**
    * 结束日期，为同月末日，格式 yyyymmdd。
    *
    * The last day of the same month, as yyyymmdd (结束日期).
    * @example 20170331
    */
   end_date: string;
  };
  /**
   * 某月的用户在次月有多少人再次访问。
   *
   * How many users of the month came back in the next month.
   */
  MonthlyRetainItem: {
   /**
    * 与所查月份相隔的月数；0 为当月。
    *
    * Months after the requested month; 0 is that month itself.
    * @enum {integer}
    */
   key: 0 | 1;
   /**
    * 用户数。key 为 0 时，是当月全部新增（或全部活跃）用户；key 为 1 时，是其中在次月再次访问的用户。
    *
    * Number of users. For key 0, all new (or all active) users of the month; for key 1, those of them who came back in the next month.
    */
   value: number;
  };
  MsgSecCheckRequest: {
   /**
    * 要检测的文本，最多 2,500 个字符，UTF-8 编码。
    *
    * The text to check, 2,500 characters at most, in UTF-8.
    */
   content: string;
   /**
    * 接口版本号，固定为 2。
    *
    * Version of the check (接口版本号), always 2.
    * @constant
    */
   version: 2;
   /**
    * 文本的使用场景：1 资料，2 评论，3 论坛，4 社交日志。
    *
    * Where the text is used (场景): 1 profile (资料), 2 comment (评论), 3 forum (论坛), 4 social log
    * (社交日志).
    * @enum {integer}
    */
   scene: 1 | 2 | 3 | 4;
   /**
    * 用户的 openid；用户须在最近两小时内访问过小程序。
    *
    * The user's openid; the user must have visited the mini program in the last two hours.
    */
   openid: string;
   /**
    * 文本标题，UTF-8 编码。
    *
    * Title of the text, in UTF-8.
    */
   title?: string;
   /**
    * 用户昵称，UTF-8 编码。
    *
    * The user's nickname, in UTF-8.
    */
   nickname?: string;
   /**
    * 用户的个性签名，UTF-8 编码；仅用于场景 1。
    *
    * The user's personal signature (个性签名), in UTF-8; only used in scene 1.
    */
   signature?: string;
  };
  MsgSecCheckResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本次检测的唯一标识；联系微信时提供。
    *
    * Id of this check (唯一请求标识); quote it when you contact WeChat.
    */
   trace_id: string;
   /**
    * 综合结果。
    *
    * The overall result (综合结果).
    */
   result: {
    /**
     * 处理建议：`pass` 通过，`review` 人工复核，`risky` 拒绝。
     *
     * What to do: `pass` accept it, `review` have a person check it, `risky` refuse it.
     * @enum {string}
     */
    suggest: "risky" | "pass" | "review";
    /**
     * 命中标签：100 正常，10001 广告，20001 时政，20002 色情，20003 辱骂，20006 违法犯罪，20008 欺诈，20012 低俗，20013 版权，21000 其他。
     *
     * What was found (命中标签): 100 nothing (正常), 10001 advertising (广告), 20001
     * politics (时政), 20002 pornography (色情), 20003 insult (辱骂), 20006 crime
     * (违法犯罪), 20008 fraud (欺诈), 20012 vulgarity (低俗), 20013 copyright (版权), 21000
     * other (其他).
     * @enum {integer}
     */
    label: 100 | 10001 | 20001 | 20002 | 20003 | 20006 | 20008 | 20012 | 20013 | 21000;
   };
   /**
    * 各策略的详细检测结果。
    *
    * What each strategy found (详细检测结果).
    */
   detail: {
    /**
     * 策略类型，例如 `content_model` 或 `keyword`。
     *
     * The strategy (策略类型), such as `content_model` or `keyword`.
     */
    strategy: string;
    /**
     * 为 0 时该项有效，否则忽略该项。
     *
     * 0 if this entry is valid; ignore the entry otherwise.
     */
    errcode: number;
    /**
     * 该策略的处理建议，取值同 `result`。
     *
     * What this strategy suggests, as in `result`.
     * @enum {string}
     */
    suggest?: "risky" | "pass" | "review";
    /**
     * 该策略的命中标签，取值同 `result`。
     *
     * What this strategy found, as in `result`.
     * @enum {integer}
     */
    label?: 100 | 10001 | 20001 | 20002 | 20003 | 20006 | 20008 | 20012 | 20013 | 21000;
    /**
     * 命中的自定义关键词；仅 `keyword` 策略返回。
     *
     * Which of your own keywords was matched (命中的自定义关键词); only for the strategy `keyword`.
     */
    keyword?: string;
    /**
     * 命中的级别，官方示例为 20 和 90；仅 `keyword` 策略返回。
     *
     * Level of the match, 20 and 90 in the official example; only for the strategy `keyword`.
     */
    level?: number;
    /**
     * 标签的置信度，0 至 100，越高越可信。
     *
     * Confidence of the label (置信度), 0 to 100; higher means more certain.
     */
    prob?: number;
   }[];
  };
  NewSendCloudBaseSmsRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境 ID).
    */
   env: string;
   /**
    * URL Link，由 generateUrlLink 生成。
    *
    * The link (URL Link), from generateUrlLink.
    */
   url_link: string;
   /**
    * 短信模板 ID。844110 为营销类模板；官方文档的注意事项称 2053122 是统一的跳转小程序模板。其他模板需申请。
    *
    * Template of the message (短信模版 ID). 844110 is for marketing; the page's note names 2053122
    * as the common template that leads into a mini program. Other templates are granted on
    * request.
    */
   template_id: string;
   /**
    * 短信模板的变量值，按顺序排列；自定义文本最多 30 个字符。
    *
    * Values of the template's variables (短信模版变量数组), in order; your own text takes up to 30
    * characters.
    */
   template_param_list: string[];
   /**
    * 手机号列表，限中国内地号码，每个以 +86 开头，最多 1000 个。
    *
    * Phone numbers in mainland China (手机号列表), each with +86 in front; 1000 at most.
    */
   phone_number_list: string[];
   /**
    * 签名是否使用小程序简称而非小程序名称。
    *
    * Whether the signature shows the mini program's short name (小程序简称) instead of its name.
    */
   use_short_name?: boolean;
   /**
    * 资源方 AppID，即第三方平台代小程序发送时环境所属的账号。可填第三方平台自己的 AppID 或小程序的 AppID，默认为后者。
    *
    * Account that the environment belongs to (资源方appid), if a third-party platform sends for a mini
    * program. Its own AppID, or the mini program's, which is the default.
    */
   resource_appid?: string;
  };
  NewSendCloudBaseSmsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。官方示例中没有。
    *
    * `ok`. Missing in the official example.
    */
   errmsg?: string;
   /**
    * 每个手机号一项。短信已被微信受理，但个别手机号仍可能失败。
    *
    * One entry per number. WeChat has accepted the messages; a single number may still have failed.
    */
   send_status_list: {
    /**
     * 发送流水号。
     *
     * WeChat's number of the message (发送流水号).
     */
    serial_no: string;
    /**
     * 手机号，同请求。
     *
     * The phone number (手机号码), as in the request.
     */
    phone_number: string;
    /**
     * 该手机号的短信错误码，表示短信是否被受理；`Ok` 为成功。
     *
     * Whether this number's message was accepted (短信请求错误码); `Ok` is success.
     */
    code: string;
    /**
     * `code` 的描述。
     *
     * Description of `code` (短信请求错误码描述).
     */
    message: string;
    /**
     * 国家码或地区码，可能为空。
     *
     * Country or region (国家码或地区码); may be empty.
     */
    iso_code: string;
   }[];
  };
  NotifyConfirmReceiveRequest: {
   /**
    * 微信支付订单号。传它，或传 merchant_id 和 merchant_trade_no。
    *
    * WeChat Pay transaction number (微信订单号). Send either this, or merchant_id and merchant_trade_no.
    */
   transaction_id?: string;
   /**
    * 下单支付的商户号。
    *
    * Merchant number of the payment (商户号).
    */
   merchant_id?: string;
   /**
    * 二级商户号，支付有二级商户时才有。
    *
    * Sub-merchant number (二级商户号), if the payment has one.
    */
   sub_merchant_id?: string;
   /**
    * 商户订单号：数字、字母、`_`、`-` 和 `*`，同一商户号下唯一。
    *
    * The merchant's own order number (商户订单号): digits, letters, `_`, `-` and `*`, unique per merchant
    * number.
    */
   merchant_trade_no?: string;
   /**
    * 快递签收时间，Unix 时间戳（秒）；须晚于发货时间。用户会在消息中看到。
    *
    * When the parcel was signed for (快递签收时间), Unix seconds; must be after the shipping time. The user sees it in the message.
    */
   received_time: number;
  } & ({
   transaction_id: string;
  } | {
   merchant_id: string;
   merchant_trade_no: string;
  });
  NotifyConfirmReceiveResponse: components["schemas"]["Ok"];
  NotifyProvideGoodsRequest: {
   /**
    * 商户订单号；与 `wx_order_id` 二选一。
    *
    * Your order number; this or `wx_order_id`.
    */
   order_id?: string;
   /**
    * 微信内部单号；与 `order_id` 二选一。
    *
    * WeChat's order number; this or `order_id`.
    */
   wx_order_id?: string;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
  } & ({
   order_id: string;
  } | {
   wx_order_id: string;
  });
  NotifyProvideGoodsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg?: string;
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
   * 对另一小程序的全部作品或其中一部作品的授权。
   *
   * A permission to offer the novels of another mini program, or one of these novels.
   */
  NovelAppAuthorization: {
   /**
    * 作品 ID，针对单部作品的响应中有。
    *
    * Id of the novel (作品id), in responses about single novels.
    */
   book_id?: string;
   /**
    * 主授权账号的 AppID。
    *
    * AppID of the owner (主授权账号appid).
    */
   grantor_appid: string;
   /**
    * 被授权账号的 AppID。
    *
    * AppID of the mini program that may offer them (被授权账号appid).
    */
   grantee_appid: string;
   /**
    * 授权到期时间，Unix 时间戳（秒）。
    *
    * When the permission ends (授权到期时间), Unix seconds.
    */
   expire_time: number;
  };
  /**
   * 作品或章节最近一次的审核信息；从未审核时不返回。
   *
   * The latest review of a novel or chapter (审核信息); missing if there was none.
   */
  NovelAuditInfo: {
   /**
    * 审核状态：0 未提审，1 审核中，2 不通过，3 通过。
    *
    * State of the review: 0 not submitted, 1 in progress, 2 refused, 3 passed.
    * @enum {integer}
    */
   audit_status: 0 | 1 | 2 | 3;
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
   /**
    * 审核结果的原因。
    *
    * Reason of the review result (审核原因).
    */
   reason?: string;
   /**
    * 修改建议，仅审核不通过时有。
    *
    * What to change (修改建议); only after a refusal.
    */
   suggestion?: string;
  };
  /**
   * 要添加到作品的章节。
   *
   * A chapter to add to a novel (章节信息).
   */
  NovelChapterDraft: {
   /**
    * 章节标题，1 到 80 个字符。
    *
    * Title (章节标题), 1 to 80 characters.
    */
   chapter_title: string;
   /**
    * 章节内容，1 到 20,000 个字符。
    *
    * Text (章节内容), 1 to 20,000 characters.
    */
   content: string;
   /**
    * 章节主键，自行设定，用来防止重复，最长 255 字节。
    *
    * Your own key for the chapter (提供方章节主键), which prevents duplicates, at most 255 bytes.
    */
   original_id?: string;
   /**
    * 章节相对顺序，章节据此排序，可以不连续。作品采用追加顺序时不生效。
    *
    * Number by which chapters are sorted (章节相对顺序), with or without gaps. Has no effect in a novel with appended order.
    * @default 0
    */
   seq?: number;
   /**
    * 自定义信息，最长 128 字节。
    *
    * Custom text (自定义信息), at most 128 bytes.
    */
   custom_info?: string;
  };
  /**
   * 作品可试读的范围。
   *
   * How much of a novel can be read as a preview.
   */
  NovelPreviewSetting: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * 默认每章可试读的字数。
    *
    * Number of readable characters per chapter (默认预览字数).
    */
   default_words: number;
   /**
    * 单独设置的章节。
    *
    * Chapters with their own setting.
    */
   chapter_setting?: {
    /**
     * 章节索引，从 0 开始。
     *
     * The chapter (章节索引), counted from 0.
     */
    chapter_index: number;
    /**
     * 该章节可试读的字数。
     *
     * Number of readable characters in this chapter (章节字数).
     */
    words: number;
   }[];
  };
  NovelReaderSetRecmdNovelRequest: {
   /**
    * 推荐小说的类型：1 Android，付费小说；2 iOS，全文免费小说。
    *
    * Which list (推荐小说的类型): 1 Android, paid novels (付费小说); 2 iOS, completely free novels (全文免费小说).
    * @enum {integer}
    */
   recmd_type: 1 | 2;
   /**
    * 要推荐的作品 ID 列表，最多 300 个；为空则清空列表。
    *
    * Ids of the novels to recommend, 300 at most; empty clears the list.
    */
   book_id_list: string[];
  };
  NovelReaderSetRecmdNovelResponse: components["schemas"]["Ok"];
  /**
   * 分卷信息，一个分卷是一段连续的章节。
   *
   * A volume of a novel, which is a range of chapters (分卷信息).
   */
  NovelVolume: {
   /**
    * 分卷名，1 到 100 个字符。
    *
    * Title of the volume (分卷名), 1 to 100 characters.
    */
   volume_title: string;
   /**
    * 分卷起始章节的下标，从 0 开始。
    *
    * Its first chapter (分卷起始章节下标), counted from 0.
    */
   start_index: number;
   /**
    * 分卷截止章节的下标，从 0 开始，该章节也属于本卷。
    *
    * Its last chapter (分卷截止章节下标), counted from 0, included in the volume.
    */
   end_index: number;
  };
  /**
   * 卡证的一面在图片中的位置。
   *
   * Where one side of a card or a certificate lies in the picture.
   */
  OcrCardPosition: {
   pos: components["schemas"]["OcrCorners"];
  };
  /**
   * 识别对象在图片中的四个角点，不一定构成矩形。
   *
   * The four corners of what was found in the picture (位置信息); they may not form a rectangle.
   */
  OcrCorners: {
   left_top: components["schemas"]["OcrPoint"];
   right_top: components["schemas"]["OcrPoint"];
   right_bottom: components["schemas"]["OcrPoint"];
   left_bottom: components["schemas"]["OcrPoint"];
  };
  /**
   * 图片大小，单位像素。
   *
   * Size of the picture (图片大小), in pixels.
   */
  OcrImageSize: {
   /**
    * 宽度，单位像素。
    *
    * Width in pixels (宽度).
    */
   w: number;
   /**
    * 高度，单位像素。
    *
    * Height in pixels (高度).
    */
   h: number;
  };
  /**
   * 图片中的一个点，以左上角为原点，单位像素。
   *
   * A point in the picture, in pixels from its top left corner.
   */
  OcrPoint: {
   /**
    * x 坐标，到左边缘的像素数。
    *
    * Pixels from the left edge (x坐标).
    */
   x: number;
   /**
    * y 坐标，到上边缘的像素数。
    *
    * Pixels from the top edge (y坐标).
    */
   y: number;
  };
  /**
   * 成功响应，不含其他数据。
   *
   * A success without further data.
   */
  Ok: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
  };
  /**
   * 空对象。
   *
   * An empty object.
   */
  OpenDeliveryRequest: Record<string, never>;
  OpenDeliveryResponse: components["schemas"]["ImmediateDeliveryResult"];
  OpspecialorderRequest: {
   /**
    * 微信支付单号，或商户单号。
    *
    * WeChat Pay transaction number (微信支付单号), or the merchant's own order number (商户单号).
    */
   order_id: string;
   /**
    * 特殊发货报备类型：1 预售商品订单，2 测试订单。
    *
    * Order type (特殊发货报备类型): 1 presale (预售商品订单), 2 test order (测试订单).
    * @enum {integer}
    */
   type: 1 | 2;
   /**
    * 预计发货时间，Unix 时间戳（秒），支付后 15 到 330 天。type 为 1 时必填。
    *
    * When it will be shipped (预计发货时间), Unix seconds, 15 to 330 days after the payment. Required
    * with type 1.
    */
   delay_to?: number;
  };
  OpspecialorderResponse: components["schemas"]["Ok"];
  /**
   * 一个属性值及具有该值的用户数。
   *
   * One value of an attribute and how many users have it.
   */
  PortraitItem: {
   /**
    * 微信的属性值 ID。`devices` 的各项没有该字段。
    *
    * WeChat's number for the value (属性值id). Entries of `devices` do not have it.
    */
   id?: number;
   /**
    * 属性值名称，例如「广东省」或「17岁以下」。
    *
    * Name of the value (属性值名称), for example 广东省 or 17岁以下.
    */
   name: string;
   /**
    * 具有该值的用户数，每人只计一次。
    *
    * Users with this value, each counted once (访问uv).
    */
   value: number;
  };
  PreAddOrderRequest: {
   /**
    * 商家 ID，即配送公司分配的 appkey。
    *
    * Your id with the carrier (商家id): the appkey it gave you.
    */
   shopid: string;
   /**
    * 商家自己的订单号，须唯一，不超过 128 字节。
    *
    * Your own order number, unique, up to 128 bytes.
    */
   shop_order_id: string;
   /**
    * 配送公司 ID，由 getAllImmeDelivery 返回，例如 SFTC。
    *
    * Id of the carrier (配送公司ID), from getAllImmeDelivery, for example SFTC.
    */
   delivery_id: string;
   /**
    * 下单用户。
    *
    * The user who orders.
    */
   openid: string;
   sender?: components["schemas"]["ImmediateDeliverySender"];
   receiver: components["schemas"]["ImmediateDeliveryReceiver"];
   cargo: components["schemas"]["ImmediateDeliveryCargo"];
   order_info: components["schemas"]["ImmediateDeliveryOrderInfo"];
   shop: components["schemas"]["ImmediateDeliveryShop"];
   /**
    * Format: password
    * 供配送公司校验的签名：将 shopid、shop_order_id 和配送公司的 AppSecret 依次拼接，取 SHA-1 的十六进制值。
    *
    * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
    * concatenated in that order.
    */
   delivery_sign: string;
   /**
    * 在配送公司登记的门店编号。美团、闪送必填。
    *
    * Shop number registered with the carrier (门店编号). Required for Meituan and Shansong.
    */
   shop_no?: string;
   /**
    * 子商户 ID，小程序内有多个子商户时使用。
    *
    * Id of a sub-merchant (子商户id), if the mini program has several.
    */
   sub_biz_id?: string;
  } & ({
   sender: components["schemas"]["ImmediateDeliverySender"];
  } | {
   shop_no: string;
  });
  PreAddOrderResponse: {
   /**
    * 为 0 表示可以配送；其他数字为配送公司自己的错误码，由微信透传。
    *
    * 0 if the carrier can deliver; any other number is the carrier's own error (运力返回的错误码), which WeChat passes on.
    */
   resultcode: number;
   /**
    * 配送公司的返回信息，成功（0）时为 `ok`。
    *
    * The carrier's message (运力返回的错误描述), `ok` with 0.
    */
   resultmsg: string;
   /**
    * 实际运费，单位为元，即 deliverfee 减去优惠券金额。
    *
    * Fee actually due (实际运费), in yuan: deliverfee less the coupons.
    */
   fee?: number;
   /**
    * 运费，单位为元。
    *
    * Delivery fee (运费), in yuan.
    */
   deliverfee?: number;
   /**
    * 优惠券抵扣的金额，单位为元。
    *
    * Amount deducted by coupons (优惠券费用), in yuan.
    */
   couponfee?: number;
   /**
    * 与 couponfee 相同，单位为元，为官方文档参数表中的写法；返回哪个就读哪个。
    *
    * The same as couponfee, in yuan, as WeChat's table spells it; read whichever is present.
    */
   couponFee?: number;
   /**
    * 小费，单位为元。
    *
    * Tip (小费), in yuan.
    */
   tips?: number;
   /**
    * 保价费，单位为元。字段名沿用微信的拼写。
    *
    * Insurance fee (保价费), in yuan. WeChat's spelling.
    */
   insurancfee?: number;
   /**
    * 与 insurancfee 相同，单位为元，为官方文档参数表中的写法；返回哪个就读哪个。
    *
    * The same as insurancfee, in yuan, as WeChat's table spells it; read whichever is present.
    */
   insurancefee?: number;
   /**
    * 配送距离，单位为米。
    *
    * Distance (配送距离) in metres.
    */
   distance?: number;
   /**
    * 骑手预计多少秒后接单，未知时为 0。
    *
    * Estimated seconds until a rider accepts the order (预计骑手接单时间), 0 if unknown.
    */
   dispatch_duration?: number;
   /**
    * 调用 addLocalOrder 时传入，可在一段时间内保持所报运费不变；达达为 3 分钟。
    *
    * Send it with addLocalOrder to keep the quoted fee for some time; with Dada, for 3 minutes.
    */
   delivery_token?: string;
  };
  PreCancelOrderRequest: {
   /**
    * 商家 ID，即配送公司分配的 appkey。
    *
    * Your id with the carrier (商家id): the appkey it gave you.
    */
   shopid: string;
   /**
    * 商家自己的订单号。
    *
    * Your own order number.
    */
   shop_order_id: string;
   /**
    * 快递公司 ID。
    *
    * Id of the carrier (快递公司ID).
    */
   delivery_id: string;
   /**
    * 配送公司的配送单号。
    *
    * The carrier's delivery number (配送单id).
    */
   waybill_id: string;
   /**
    * 取消原因：1 暂时不需要，2 价格不合适，3 订单有误、需重新下单，4 骑手取货不及时，5 骑手配送不及时，6 其他。
    *
    * Reason (取消原因Id): 1 not needed now, 2 price, 3 wrong order, to be placed again, 4 rider late to
    * collect, 5 rider late to deliver, 6 other.
    * @enum {integer}
    */
   cancel_reason_id?: 1 | 2 | 3 | 4 | 5 | 6;
   /**
    * 取消原因的文字说明，cancel_reason_id 为 6 时填写。
    *
    * Reason in words (取消原因), for cancel_reason_id 6.
    */
   cancel_reason?: string;
   /**
    * 在配送公司登记的门店编号。闪送必填。
    *
    * Shop number registered with the carrier (门店编号). Required for Shansong.
    */
   shop_no?: string;
   /**
    * Format: password
    * 供配送公司校验的签名：将 shopid、shop_order_id 和配送公司的 AppSecret 依次拼接，取 SHA-1 的十六进制值。
    *
    * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
    * concatenated in that order.
    */
   delivery_sign: string;
  };
  PreCancelOrderResponse: components["schemas"]["ImmediateDeliveryCancellation"];
  PresentCurrencyRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 赠送单号，由你自行设定；凭此单号可安全重试。
    *
    * Your number of the gift (赠送单号), which makes repeating the call harmless.
    */
   order_id: string;
   /**
    * 赠送的代币数量。
    *
    * Coins to give (赠送金额).
    */
   amount: number;
  };
  PresentCurrencyResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 用户当前的代币数量。
    *
    * Coins that the user has now.
    */
   balance: number;
   /**
    * 赠送单号，与请求一致。
    *
    * Number of the gift, as in the request.
    */
   order_id: string;
   /**
    * 用户累计收到的赠送代币总数。
    *
    * Total coins that the user has been given (总赠送金额).
    */
   present_balance: number;
  };
  PreviewHopsNoticeRequest: {
   /**
    * 为用户提供服务的公众号的 AppID。
    *
    * AppID of the official account that serves the users (业务方公众号的appid).
    */
   app_id: string;
   /**
    * 公告类型：1 挂号前的就医须知，2 来院须知。
    *
    * Type of notice (公告类型): 1 to be read before booking (挂号前的就医须知), 2 to be read before the visit (来院须知).
    * @enum {integer}
    */
   notice_type: 1 | 2;
   /**
    * 草稿的公告 ID，可为数字或字符串。
    *
    * Id of the draft (公告ID), as a number or as a string.
    */
   notice_id: number | string;
   /**
    * 预览用户的微信号。
    *
    * WeChat ID of the user (可以预览公告的微信号).
    */
   preview_username: string;
   /**
    * 操作类型：1 撤销预览权限，2 授予预览权限。
    *
    * What to do (操作类型): 1 revoke the permission to see it, 2 grant it.
    * @enum {integer}
    */
   operation: 1 | 2;
  };
  PreviewHopsNoticeResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 草稿 ID。
    *
    * Id of the draft (草稿ID).
    */
   notice_id: number;
  };
  PreviewTemplateRequest: {
   /**
    * 快递公司自己的运单号。
    *
    * Your parcel number (运单 ID).
    */
   waybill_id: string;
   /**
    * 面单模板，HTML 经 Base64 编码。
    *
    * The template (面单 HTML 模板), HTML in Base64.
    */
   waybill_template: string;
   /**
    * 快递公司自己的面单数据，即下单事件回包中的 WaybillData：键和值交替排列，以 `##` 分隔，例如 `##ZTO_mark##11-22-33##`。
    *
    * Your own data for the label (面单数据), the WaybillData of your reply to the pushed order: alternating
    * keys and values, each between `##`, for example `##ZTO_mark##11-22-33##`.
    */
   waybill_data: string;
   /**
    * 商户的下单数据，与其调用 addOrder 时所传的相同。
    *
    * The order as the merchant sends it to addOrder (商户下单数据).
    */
   custom: {
    /**
     * 商家自己的订单号，须唯一，不超过 512 字节。
     *
     * Your own order number (订单ID), unique, up to 512 bytes.
     */
    order_id: string;
    /**
     * 下单用户，物流通知发给该用户。add_source 为 0 时必填。
     *
     * The user of the order, who gets the notification. Required with add_source 0.
     */
    openid?: string;
    /**
     * 快递公司 ID，由 getAllDelivery 返回。
     *
     * Id of the carrier (快递公司ID), from getAllDelivery.
     */
    delivery_id: string;
    /**
     * 在快递公司的客户编码；散单填该快递公司的 cash_biz_id（现付编码）。
     *
     * Your customer number with the carrier (快递客户编码), or the carrier's cash_biz_id for a parcel without a contract (现付编码).
     */
    biz_id: string;
    /**
     * 给快递公司的备注，例如易碎物品，不超过 1024 字节。
     *
     * Note for the carrier (快递备注信息), for example 易碎物品, up to 1024 bytes.
     */
    custom_remark?: string;
    /**
     * 订单标签 ID，每个商家对应一个，用于有多个入驻商家的平台型小程序。
     *
     * Tag of the merchant (订单标签id), one per merchant, for mini programs that are a platform for several merchants.
     */
    tagid?: number | string;
    /**
     * 订单来源，0 小程序，2 App 或网页。
     *
     * Where the order was placed (订单来源), 0 in the mini program, 2 in an app or web page.
     * @enum {integer}
     */
    add_source?: 0 | 2;
    /**
     * App 或网页的 AppID，须与小程序绑定在同一开放平台账号下。add_source 为 2 时必填。
     *
     * AppID of the app or web page, bound to the same Open Platform account as the mini program. Required with add_source 2.
     */
    wx_appid?: string;
    sender: components["schemas"]["ExpressAddress"];
    receiver: components["schemas"]["ExpressAddress"];
    cargo: components["schemas"]["ExpressCargo"];
    shop: components["schemas"]["ExpressShop"];
    insured: components["schemas"]["ExpressInsurance"];
    service: components["schemas"]["ExpressService"];
    /**
     * 预期的上门揽件时间，Unix 时间戳（秒），须晚于当前时间；收件员在此后一小时内上门并打印面单，因此不要自行打印。已事先约定时间的传 0。顺丰必填：不传则散单没有收件员上门。
     *
     * When the courier should come (预期的上门揽件时间), Unix seconds, in the future; the courier comes within
     * the hour after it and prints the label, so do not print it yourself. 0 if a time has already been
     * agreed. Required for SF (顺丰): without it, no courier comes for a parcel without a contract.
     */
    expect_time?: number;
    /**
     * 分单策略，0 线下网点签约，1 总部签约结算；不传为 0。仅用于圆通。
     *
     * Whose contract it is (分单策略), 0 with a branch (线下网点签约), 1 with the head office (总部签约结算); 0 if left out. YTO (圆通) only.
     * @default 0
     * @enum {integer}
     */
    take_mode?: 0 | 1;
   };
  };
  PreviewTemplateResponse: {
   /**
    * 快递公司自己的运单号。
    *
    * Your parcel number (运单 ID).
    */
   waybill_id: string;
   /**
    * 渲染后的面单，HTML 经 Base64 编码。
    *
    * The filled label (渲染后的面单), HTML in Base64.
    */
   rendered_waybill_template: string;
  };
  PullUploadRequest: {
   /**
    * 文件名，格式为剧目名和剧集数，如 `我的演艺 - 第1集`。
    *
    * File name: drama and episode, as in `我的演艺 - 第1集` (剧目名 - 对应剧集数).
    */
   media_name: string;
   /**
    * 视频 URL，须能被微信的服务器访问。
    *
    * URL of the video (视频URL), which WeChat's servers must be able to reach.
    */
   media_url: string;
   /**
    * 封面图 URL。
    *
    * URL of the cover picture (封面图URL).
    */
   cover_url?: string;
   /**
    * 来源上下文，内容自行设定，会在上传完成事件中返回。
    *
    * Your own text (来源上下文), returned in the event for the finished upload.
    */
   source_context?: string;
  };
  PullUploadResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 拉取上传任务的 ID，供 getTask 使用。
    *
    * Id of the task (拉取上传任务id), for getTask.
    */
   task_id: number;
  };
  PushGoodsRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 商品 ID，由 addGoods 返回。
    *
    * The product's id (商品ID), from addGoods.
    */
   goodsId: number;
  };
  PushGoodsResponse: components["schemas"]["LiveOk"];
  PushMessageRequest: {
   /**
    * 已开播的直播间 ID。
    *
    * Id of the room that has started (房间ID).
    */
   room_id: number;
   /**
    * 接收通知的长期订阅用户的 openid，最多 2000 个，由 getFollowers 返回。
    *
    * Openids of the followers to tell, 2000 at most, from getFollowers.
    */
   user_openid: string[];
  };
  PushMessageResponse: {
   /**
    * 成功时固定为 0，仅表示已开始发送。
    *
    * Always 0 on success, which only means that sending has begun.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本次消息的标识 ID，结果事件中带有相同的 ID。
    *
    * Id of this message (消息的标识ID), which the event with the result repeats.
    */
   message_id: string;
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
   * 小程序码的线条颜色，十进制 RGB 表示；不填为黑色。仅 `auto_color` 为 false 时生效。
   *
   * Colour of a code's lines (线条颜色), as decimal RGB; black if left out. Takes effect only if `auto_color` is false.
   */
  QrCodeLineColor: {
   /**
    * 红色分量，0 到 255，数字或字符串。
    *
    * Red, 0 to 255, as a number or as a string.
    */
   r: number | string;
   /**
    * 绿色分量，0 到 255，数字或字符串。
    *
    * Green, 0 to 255, as a number or as a string.
    */
   g: number | string;
   /**
    * 蓝色分量，0 到 255，数字或字符串。
    *
    * Blue, 0 to 255, as a number or as a string.
    */
   b: number | string;
  };
  QueryAdverFundsRequest: {
   /**
    * 要查询的页，从 1 开始。
    *
    * Page to get, from 1.
    */
   page?: number;
   /**
    * 每页条数。
    *
    * Number of entries per page.
    */
   page_size?: number;
   /**
    * 查询过滤条件，筛选发放记录。
    *
    * Which grants (查询过滤条件).
    */
   filter?: {
    /**
     * 结算周期范围的开始时间，Unix 时间戳（秒）。
     *
     * Start of the range of settlement periods, Unix seconds.
     */
    settle_begin?: number;
    /**
     * 结算周期范围的结束时间，Unix 时间戳（秒）。
     *
     * End of the range of settlement periods, Unix seconds.
     */
    settle_end?: number;
    /**
     * 只查此类发放：0 通用赠送，1 广告激励，2 定向激励。
     *
     * Only grants of this kind: 0 a general gift (通用赠送), 1 a reward for advertising (广告激励), 2 a directed
     * reward (定向激励).
     * @enum {integer}
     */
    fund_type?: 0 | 1 | 2;
   };
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env?: 0 | 1;
  };
  QueryAdverFundsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 发放记录。
    *
    * The grants.
    */
   adver_funds_list: {
    /**
     * 结算周期的开始时间，Unix 时间戳（秒）。
     *
     * Start of the settlement period, Unix seconds.
     */
    settle_begin: number;
    /**
     * 结算周期的结束时间，Unix 时间戳（秒）。
     *
     * End of the settlement period, Unix seconds.
     */
    settle_end: number;
    /**
     * 发放金额，单位为分。
     *
     * Amount granted, in fen.
     */
    total_amount: number;
    /**
     * 剩余金额，单位为分。
     *
     * Amount left, in fen.
     */
    remain_amount: number;
    /**
     * 过期时间，Unix 时间戳（秒）。
     *
     * When it expires, Unix seconds.
     */
    expire_time: number;
    /**
     * 发放原因：0 通用赠送，1 广告激励，2 定向激励。
     *
     * Why it was granted: 0 a general gift (通用赠送), 1 a reward for advertising (广告激励), 2 a directed
     * reward (定向激励).
     * @enum {integer}
     */
    fund_type: 0 | 1 | 2;
    /**
     * 广告金发放 ID。
     *
     * Id of the grant (广告金发放id).
     */
    fund_id: string;
   }[];
   /**
    * 总页数。
    *
    * Total number of pages.
    */
   total_page: number;
  };
  QueryBizBalanceRequest: {
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  QueryBizBalanceResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 可提现余额。
    *
    * What can be withdrawn (可提现余额).
    */
   balance_available: {
    /**
     * 金额，字符串，单位为元。
     *
     * Amount in yuan as a string.
     */
    amount: string;
    /**
     * 币种，一般为 `CNY`。
     *
     * Currency, usually `CNY`.
     */
    currency_code: string;
   };
  };
  QueryBookAuthRequest: {
   /**
    * 要查询的授权：0 授权列表（授予他人），1 被授权列表（收到）。
    *
    * Which permissions: 0 given to others (授权列表), 1 received (被授权列表).
    * @default 0
    * @enum {integer}
    */
   type?: 0 | 1;
   /**
    * 跳过的条数，首次为 0。
    *
    * Entries to skip (结果数据偏移位置), 0 at first.
    */
   offset: number;
   /**
    * 返回的条数，最多 30。
    *
    * Entries to return (获取记录的数量), 30 at most.
    */
   count: number;
   /**
    * true 时返回总数。仅用于 `type` 为 0 时。
    *
    * True to get the total number. Only with `type` 0.
    */
   is_sum?: boolean;
   /**
    * 只查该作品 ID 的授权。仅用于 `type` 为 0 时。
    *
    * Only permissions for this novel (作品id). Only with `type` 0.
    */
   book_id?: string;
  };
  QueryBookAuthResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 授权列表。
    *
    * The permissions.
    */
   results: {
    /**
     * 作品 ID。
     *
     * Id of the novel (作品id).
     */
    book_id: string;
    /**
     * 主授权账号的 AppID。
     *
     * AppID of the owner (主授权账号appid).
     */
    grantor_appid: string;
    /**
     * 被授权账号的 AppID。
     *
     * AppID of the mini program that may offer it (被授权账号appid).
     */
    grantee_appid: string;
    /**
     * 授权到期时间，Unix 时间戳（秒）。
     *
     * When the permission expires (授权到期时间), Unix seconds.
     */
    expire_time: number;
    /**
     * 授权总数，请求带 `is_sum` 时返回。也请查看与 `results` 同级的位置。
     *
     * Total number of permissions (总数), if the request has `is_sum`. The total may also stand beside `results`.
     */
    sum?: number;
   }[];
   /**
    * 授权总数，请求带 `is_sum` 时返回。也请查看 `results` 内部。
    *
    * Total number of permissions (总数), if the request has `is_sum`. The total may also stand inside `results`.
    */
   sum?: number;
  };
  QueryDownloadOrderRequest: {
   /**
    * 任务 ID，取自 start_download_order。
    *
    * Id of the task, from start_download_order.
    */
   task_id: string;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  QueryDownloadOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 任务 ID，与请求一致。
    *
    * Id of the task, as in the request.
    */
   task_id: string;
   /**
    * 任务状态：0 已创建，1 运行中，2 成功，3 失败。
    *
    * State of the task: 0 created, 1 running, 2 done, 3 failed.
    * @enum {integer}
    */
   status: 0 | 1 | 2 | 3;
   /**
    * 文件的 URL；仅当 `status` 为 2 时有值。
    *
    * URL of the file; only if `status` is 2.
    */
   download_url?: string;
   /**
    * URL 的过期时间，Unix 时间戳（秒）。
    *
    * When the URL expires, Unix seconds.
    */
   expire_at?: number;
  };
  QueryFollowTraceRequest: {
   /**
    * 运单的 token（查询 ID），由 follow_waybill 返回。
    *
    * The waybill's token (查询id), from follow_waybill.
    */
   waybill_token: string;
   /**
    * 用户的 openid。
    *
    * The user's openid (用户openid).
    */
   openid?: string;
  };
  QueryFollowTraceResponse: components["schemas"]["WaybillTrace"];
  QueryFundsBillRequest: {
   /**
    * 要查询的页，从 1 开始。
    *
    * Page to get, from 1.
    */
   page: number;
   /**
    * 每页条数。
    *
    * Number of entries per page.
    */
   page_size: number;
   /**
    * 查询过滤条件，筛选充值记录。
    *
    * Which charges (查询过滤条件).
    */
   filter: {
    /**
     * 充值时间范围的开始，Unix 时间戳（秒）。
     *
     * Start of the range of charges, Unix seconds.
     */
    oper_time_begin: number;
    /**
     * 充值时间范围的结束，Unix 时间戳（秒）。
     *
     * End of the range of charges, Unix seconds.
     */
    oper_time_end: number;
    /**
     * 只查此 ID 的充值。
     *
     * Only the charge with this id.
     */
    bill_id?: string;
    /**
     * 只查此 `request_id` 的充值。
     *
     * Only the charge with this `request_id`.
     */
    request_id?: string;
   };
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  QueryFundsBillResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 充值记录。
    *
    * The charges (充值记录).
    */
   bill_list: {
    /**
     * 充值单 ID。
     *
     * Id of the charge (充值单id).
     */
    bill_id: string;
    /**
     * 充值时间，Unix 时间戳（秒）。
     *
     * When it was made, Unix seconds.
     */
    oper_time: number;
    /**
     * 对应广告金的结算周期开始时间，Unix 时间戳（秒）。
     *
     * Start of the settlement period of the funds, Unix seconds.
     */
    settle_begin: number;
    /**
     * 对应广告金的结算周期结束时间，Unix 时间戳（秒）。
     *
     * End of the settlement period of the funds, Unix seconds.
     */
    settle_end: number;
    /**
     * 对应的广告金 ID。
     *
     * Id of the grant (广告金id).
     */
    fund_id: string;
    /**
     * 充值账户的名称。
     *
     * Name of the account charged.
     */
    transfer_account_name: string;
    /**
     * 充值账户的 uid。
     *
     * Uid of the account charged.
     */
    transfer_account_uid: number;
    /**
     * 金额，单位为分。
     *
     * Amount in fen.
     */
    transfer_amount: number;
    /**
     * 状态：0 充值中，1 成功，2 失败。
     *
     * State: 0 running, 1 done, 2 failed.
     * @enum {integer}
     */
    status: 0 | 1 | 2;
    /**
     * 传给 create_funds_bill 的 `request_id`；以其他方式发起的充值没有，如在微信公众平台操作的。
     *
     * The `request_id` sent to create_funds_bill; charges made in another way, such as in the admin console, have none.
     */
    request_id?: string;
   }[];
   /**
    * 总页数。
    *
    * Total number of pages.
    */
   total_page: number;
  };
  QueryOrderRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 商户订单号；与 `wx_order_id` 二选一。
    *
    * Your order number; this or `wx_order_id`.
    */
   order_id?: string;
   /**
    * 微信内部单号；与 `order_id` 二选一。
    *
    * WeChat's order number; this or `order_id`.
    */
   wx_order_id?: string;
  } & ({
   order_id: string;
  } | {
   wx_order_id: string;
  });
  QueryOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 订单信息。
    *
    * The order (订单信息).
    */
   order: {
    /**
     * 商户订单号。
     *
     * Your order number (订单号).
     */
    order_id: string;
    /**
     * 订单创建时间，Unix 时间戳（秒）。
     *
     * When the order was made, Unix seconds.
     */
    create_time: number;
    /**
     * 最近修改时间，Unix 时间戳（秒）。
     *
     * When it was last changed, Unix seconds.
     */
    update_time: number;
    /**
     * 订单状态：0 初始化，未创建成功，不可支付；1 已创建；2 已支付，待发货；3 发货中；4 已发货；5 已退款；6 已关闭，不可再用；7 退款失败；8 用户退款完成；9 已回收广告金；10 分账已回退；13 订阅扣款失败。
     *
     * State of the order: 0 started, not yet created and not payable; 1 created; 2 paid, goods not
     * delivered yet; 3 being delivered; 4 delivered; 5 refunded; 6 closed, no longer usable; 7 refund
     * failed; 8 refund to the user done; 9 advertising funds recovered (回收广告金); 10 profit sharing
     * returned (分账回退); 13 deduction of a subscription failed.
     */
    status: number;
    /**
     * 业务类型：0 短剧。
     *
     * Type of business: 0 short drama (短剧).
     */
    biz_type?: number;
    /**
     * 订单金额，单位为分。
     *
     * Amount of the order in fen.
     */
    order_fee: number;
    /**
     * 优惠金额，单位为分；目前不返回。
     *
     * Discount in fen (优惠金额); not sent so far.
     */
    coupon_fee?: number;
    /**
     * 用户支付的金额，单位为分。
     *
     * What the user paid, in fen.
     */
    paid_fee?: number;
    /**
     * 订单类型：0 支付，1 退款，7 苹果支付，8 苹果退款。
     *
     * Type of order: 0 payment, 1 refund, 7 payment through Apple, 8 refund through Apple.
     */
    order_type: number;
    /**
     * 退款金额，单位为分；仅退款单有。
     *
     * Refunded amount in fen; only for a refund.
     */
    refund_fee?: number;
    /**
     * 支付或退款时间，Unix 时间戳（秒）。
     *
     * When it was paid or refunded, Unix seconds.
     */
    paid_time?: number;
    /**
     * 发货时间，Unix 时间戳（秒）。
     *
     * When the goods were delivered, Unix seconds.
     */
    provide_time?: number;
    /**
     * 创建订单或退款时传入的自定义数据，原样返回。
     *
     * Your data from the creation of the order or refund, unchanged.
     */
    biz_meta?: string;
    /**
     * 订单所属环境：1 正式环境，2 沙箱环境；与 `env` 的取值不同。
     *
     * Environment of the order: 1 production, 2 sandbox; not the numbers of `env`.
     * @enum {integer}
     */
    env_type: 1 | 2;
    /**
     * Format: password
     * 下单时由腾讯的支付系统米大师分配的 token。
     *
     * Token that Tencent's payment system (米大师) assigned when the order was created.
     */
    token?: string;
    /**
     * 支付单扣除退款后剩余的金额，单位为分。
     *
     * Amount left of a payment after its refunds, in fen.
     */
    left_fee?: number;
    /**
     * 微信内部单号。
     *
     * WeChat's order number (微信内部单号).
     */
    wx_order_id?: string;
    /**
     * 渠道单号，即用户在微信支付中看到的商户单号。
     *
     * Channel order number (渠道单号), which the user sees in WeChat Pay as the merchant's
     * number.
     */
    channel_order_id?: string;
    /**
     * 微信支付的交易单号，与用户看到的一致。
     *
     * WeChat Pay's transaction number (交易单号), as the user sees it.
     */
    wxpay_order_id?: string;
    /**
     * 结算时间，Unix 时间戳（秒）；大于 0 表示结算成功。
     *
     * When it was settled, Unix seconds; greater than 0 means settled (结算成功).
     */
    sett_time?: number;
    /**
     * 结算状态：0 未开始，1 结算中，2 结算成功，3 待结算，与 0 相同。
     *
     * Settlement (结算状态): 0 not started, 1 running, 2 done, 3 waiting, the same as 0.
     * @enum {integer}
     */
    sett_state?: 0 | 1 | 2 | 3;
    /**
     * 微信的技术服务费，单位为分；仅当 `sett_state` 为 2 时返回。
     *
     * WeChat's service fee (技术服务费) in fen; only when `sett_state` is 2.
     */
    platform_fee_fen?: number;
    /**
     * 公众号和视频号的佣金（cps），单位为分；仅当 `sett_state` 为 2 时返回。
     *
     * Commission (cps) of official accounts and Channels in fen; only when `sett_state` is
     * 2.
     */
    cps_fee_fen?: number;
   };
  };
  QueryProfitSharingOrderRequest: {
   /**
    * 支付单的商户订单号。
    *
    * Your order number (支付单id).
    */
   out_trade_no: string;
   /**
    * 分账接收方类型，与传给 addProfitSharingAccount 的一致：`PAYEE_TYPE_EXTERNAL_USER` 用户，`PAYEE_TYPE_EXTERNAL_MERCHANT` 商户。
    *
    * Type of the receiver (分账接收方类型), as sent to addProfitSharingAccount: `PAYEE_TYPE_EXTERNAL_USER` a user,
    * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant.
    * @enum {string}
    */
   receiver_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
   /**
    * 分账接收方账号，即传给 addProfitSharingAccount 的 `payee_id`。
    *
    * The receiver (分账接收方账号), `payee_id` as sent to addProfitSharingAccount.
    */
   receiver_account: string;
   /**
    * 商户号。
    *
    * Merchant number (商户号).
    */
   mchid: string;
  };
  QueryProfitSharingOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 为 `ok`，或 `order_status` 不是 2 的原因：`S_NO_ENOUGH_MONEY` 超过剩余可分账金额，或资金已不再冻结（见 queryProfitSharingRemainamt）；`ACCOUNT_ABNORMAL` 接收方账户异常，解决后即会付款；`S_TOO_MANY_PROFIT_TIMES` 分账超过 50 次；`S_ALREADY_FINISHED` 因退款后余额过少，分账已结束；`S_EXCEED_MAX_PROFIT_PERCENT` 超过 createProfitSharingOrder 允许的比例。
    *
    * `ok`, or why `order_status` is not 2: `S_NO_ENOUGH_MONEY` more than is left to share, or no longer
    * frozen (see queryProfitSharingRemainamt); `ACCOUNT_ABNORMAL` problem with the receiver's account,
    * the share is paid once it is solved; `S_TOO_MANY_PROFIT_TIMES` more than 50 shares;
    * `S_ALREADY_FINISHED` sharing was ended, because refunds left too little;
    * `S_EXCEED_MAX_PROFIT_PERCENT` more than createProfitSharingOrder allows.
    */
   errmsg: string;
   /**
    * 分账状态：1 初始化，2 成功，3 失败。
    *
    * State of the share (分帐状态): 1 started (初始化), 2 paid (成功), 3 failed (失败).
    * @enum {integer}
    */
   order_status: 1 | 2 | 3;
  };
  QueryProfitSharingRemainamtRequest: {
   /**
    * 子商户号。
    *
    * Merchant number (子商户id).
    */
   mchid: string;
   /**
    * 商户订单号。
    *
    * Your order number (订单id).
    */
   out_trade_no: string;
  };
  QueryProfitSharingRemainamtResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 仍冻结的金额，单位为分。
    *
    * Amount still frozen (冻结金额), in fen.
    */
   remain_amt: number;
  };
  QueryPublishGoodsRequest: {
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  QueryPublishGoodsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 任务中的道具。
    *
    * The items of the task.
    */
   publish_item?: {
    /**
     * 道具 ID。
     *
     * Id of the item (道具id).
     */
    id: string;
    /**
     * 道具状态：0 发布中，1 ID 已存在，2 发布成功，3 发布失败。
     *
     * State of the item: 0 being published, 1 the id exists already, 2 published, 3
     * failed.
     * @enum {integer}
     */
    publish_status: 0 | 1 | 2 | 3;
    /**
     * 失败原因。
     *
     * Why it failed.
     */
    errmsg?: string;
   }[];
   /**
    * 发布任务的状态：0 无任务运行，1 运行中，2 已结束，部分或全部道具失败，3 全部成功。
    *
    * State of the task (发布状态): 0 no task runs, 1 running, 2 ended with some or all items
    * failed, 3 all done.
    * @enum {integer}
    */
   status: 0 | 1 | 2 | 3;
  };
  /**
   * 没有参数：`{}`。
   *
   * No parameters: `{}`.
   */
  QueryPunishmentReasonsRequest: Record<string, never>;
  QueryPunishmentReasonsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 小程序的 AppID。
    *
    * AppID of the mini program.
    */
   appid: string;
   /**
    * 小程序昵称。
    *
    * Name of the mini program (小程序昵称).
    */
   nickname: string;
   /**
    * 微信支付商户号。
    *
    * The merchant's number with WeChat Pay (商户号).
    */
   merchant_code: string;
   /**
    * 被管控的能力。
    *
    * Abilities that are restricted (被管控能力).
    */
   limited_functions?: string[];
   /**
    * 其他被管控的能力，文字描述。
    *
    * Further restricted abilities, as free text.
    */
   other_limited_functions?: string;
   /**
    * 管控原因，以及各自的解脱路径。
    *
    * The reasons, and how to resolve each (解脱路径).
    */
   recovery_specifications?: {
    /**
     * 管控单据号，与事件的 `BusinessCode` 相同。
     *
     * Number of the case; the same as the event's `BusinessCode`.
     */
    limitation_case_id?: string;
    /**
     * 原因类型，如 `RISK_ABNORMAL`。
     *
     * Type of reason, for example `RISK_ABNORMAL`.
     */
    limitation_reason_type?: string;
    /**
     * 原因的简要描述。
     *
     * Short form of the reason.
     */
    limitation_reason?: string;
    /**
     * 原因的说明。
     *
     * Explanation of the reason.
     */
    limitation_reason_describe?: string;
    /**
     * 该原因所管控的能力。
     *
     * Abilities that this reason restricts.
     */
    relate_limitations?: string[];
    /**
     * 该原因所管控、但不在枚举值内的能力。
     *
     * Abilities restricted by this reason that are not in the list of values.
     */
    other_relate_limitations?: string;
    /**
     * 微信支付建议在其商户平台的处理路径，如 `MODIFY_SUBJECT_INFORMATION`。
     *
     * WeChat Pay's advice on what to do in its merchant console, for example
     * `MODIFY_SUBJECT_INFORMATION` (处理路径).
     */
    recover_way?: string;
    /**
     * 处理路径的补充数据，如尽调单号、申诉单号、经营类型确认单号，或有权机关信息。
     *
     * Data that belongs to the advice: for example the number of a due diligence case, an appeal or
     * a business type confirmation, or the responsible authority.
     */
    recover_way_param?: string;
    /**
     * 进一步说明页面的 URL。
     *
     * URL of a page that explains more.
     */
    recover_help_url?: string;
    /**
     * 管控生效方式：`LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL` 立即生效，`LIMIT_ACTION_TYPE_DELAY_CONTROL` 延迟生效。
     *
     * How the restriction takes effect (管控生效方式): `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL` immediately,
     * `LIMIT_ACTION_TYPE_DELAY_CONTROL` later.
     */
    limitation_action_type?: string;
    /**
     * 延迟管控的预计开始时间，RFC 3339 格式。
     *
     * When a delayed restriction is to begin, RFC 3339.
     */
    limitation_start_date?: string;
    /**
     * 管控实际生效的时间，RFC 3339 格式。
     *
     * When the restriction took effect, RFC 3339.
     */
    limitation_date?: string;
   }[];
  };
  QueryRecoverBillRequest: {
   /**
    * 要查询的页，从 1 开始。
    *
    * Page to get, from 1.
    */
   page: number;
   /**
    * 每页条数。
    *
    * Number of entries per page.
    */
   page_size: number;
   /**
    * 查询过滤条件，筛选回收记录。
    *
    * Which recoveries (查询过滤条件).
    */
   filter: {
    /**
     * 回收时间范围的开始，Unix 时间戳（秒）。
     *
     * Start of the range of recoveries, Unix seconds.
     */
    recover_time_begin: number;
    /**
     * 回收时间范围的结束，Unix 时间戳（秒）。
     *
     * End of the range of recoveries, Unix seconds.
     */
    recover_time_end: number;
    /**
     * 只查此 ID 的回收。
     *
     * Only the recovery with this id.
     */
    bill_id?: string;
   };
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  QueryRecoverBillResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 回收记录。
    *
    * The recoveries (回收记录).
    */
   bill_list: {
    /**
     * 回收单 ID。
     *
     * Id of the recovery (回收单id).
     */
    bill_id: string;
    /**
     * 回收时间，Unix 时间戳（秒）。
     *
     * When it was done, Unix seconds.
     */
    recover_time: number;
    /**
     * 结算周期的开始时间，Unix 时间戳（秒）。
     *
     * Start of the settlement period, Unix seconds.
     */
    settle_begin: number;
    /**
     * 结算周期的结束时间，Unix 时间戳（秒）。
     *
     * End of the settlement period, Unix seconds.
     */
    settle_end: number;
    /**
     * 对应的广告金 ID。
     *
     * Id of the grant (广告金id).
     */
    fund_id: string;
    /**
     * 被回收广告金的账户名称。
     *
     * Name of the account that the funds were taken from.
     */
    recover_account_name: string;
    /**
     * 金额，单位为分。
     *
     * Amount in fen.
     */
    recover_amount: number;
    /**
     * 引起回收的退款单号。
     *
     * Numbers of the refunds that caused it.
     */
    refund_order_list?: string[];
   }[];
   /**
    * 总页数。
    *
    * Total number of pages.
    */
   total_page: number;
  };
  QueryRefundProfitSharingOrderRequest: {
   /**
    * 商户订单号。
    *
    * Your order number (订单id).
    */
   out_trade_no: string;
   /**
    * 商户退款单号，即传给 refundProfitSharing 的退款单号。
    *
    * Your refund number (退款单id), as sent to refundProfitSharing.
    */
   out_refund_no: string;
   /**
    * 订单的商户号。
    *
    * Merchant number of the order (商户号id).
    */
   mchid: string;
   /**
    * 分账接收方类型，与传给 refundProfitSharing 的一致：`PAYEE_TYPE_EXTERNAL_USER` 用户，`PAYEE_TYPE_EXTERNAL_MERCHANT` 商户。
    *
    * Type of the receiver of the share (退款分账方类型), as sent to refundProfitSharing:
    * `PAYEE_TYPE_EXTERNAL_USER` a user, `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant.
    * @enum {string}
    */
   payee_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
   /**
    * 分账接收方，与传给 refundProfitSharing 的一致。
    *
    * The receiver (退款分账方id), as sent to refundProfitSharing.
    */
   payee_id: string;
  };
  QueryRefundProfitSharingOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 回退状态：1 分账退回中，2 分账退回完成，3 分账退回失败。
    *
    * State of the return (订单状态): 1 in progress (分账退回中), 2 done (分账退回完成), 3 failed (分账退回失败).
    * @enum {integer}
    */
   order_status: 1 | 2 | 3;
  };
  QuerySchemeRequest: {
   /**
    * 小程序 Scheme 码，加密或明文。`query_type` 为 0 时必填。
    *
    * The scheme, encrypted or plain (小程序 scheme 码). Required if `query_type` is 0.
    */
   scheme?: string;
   /**
    * 查询类型：0 查询 Scheme，1 查询当天剩余的打开次数，不需要 `scheme`。
    *
    * What to look up (查询类型): 0 the scheme, 1 how many opens are left today, which needs no
    * `scheme`.
    * @default 0
    * @enum {integer}
    */
   query_type?: 0 | 1;
  } & ({
   scheme: string;
  } | {
   /**
    * @default 0
    * @enum {integer}
    */
   query_type: 0 | 1;
  });
  QuerySchemeResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * Scheme 打开的内容。`query_type` 为 0 时返回。
    *
    * What the scheme opens (scheme 信息). Returned if `query_type` is 0.
    */
   scheme_info?: {
    /**
     * 小程序的 AppID。
     *
     * AppID of the mini program.
     */
    appid: string;
    /**
     * 小程序页面路径；为空表示主页。
     *
     * The page (小程序页面路径); empty for the home page.
     */
    path: string;
    /**
     * 页面的查询参数，包含用 `cq` 追加的部分；没有则为空。
     *
     * The query for the page, including any query appended with `cq`; empty if there is none.
     */
    query: string;
    /**
     * Scheme 的创建时间，Unix 时间戳（秒）。明文 Scheme 没有。
     *
     * When the scheme was created (创建时间), Unix seconds. A plain scheme has none.
     */
    create_time?: number;
    /**
     * 失效时间，Unix 时间戳（秒）；0 表示永久有效。明文 Scheme 没有。
     *
     * When it expires (到期失效时间), Unix seconds; 0 means never. A plain scheme has none.
     */
    expire_time?: number;
    /**
     * 要打开的小程序版本：`release` 正式版，`trial` 体验版，`develop` 开发版。
     *
     * Version that it opens: `release` the published one (正式版), `trial` the trial version
     * (体验版), `develop` the development version (开发版).
     * @enum {string}
     */
    env_version: "release" | "trial" | "develop";
   };
   quota_info?: components["schemas"]["LinkQuota"];
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
  QuerySubscribeContractRequest: {
   /**
    * 查询哪种订阅：`android`（默认）为 Android 和 HarmonyOS，`apple` 为通过苹果订阅。
    *
    * Which subscriptions: `android` (the default) on Android and HarmonyOS, `apple` through
    * Apple.
    * @default android
    * @enum {string}
    */
   mode?: "android" | "apple";
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * 订阅道具 ID。
    *
    * Id of the subscription item (订阅道具id).
    */
   product_id: string;
   /**
    * 协议号，用户签约时由你传入。
    *
    * Your number of the contract (协议号), as given when the user signed.
    */
   out_contract_code?: string;
  } & ({
   out_contract_code: string;
  } | {
   /**
    * @default android
    * @enum {string}
    */
   mode: "android" | "apple";
  });
  QuerySubscribeContractResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 签约状态：`SIGNED` 生效中；`TERMINATED` 已永久解约，再次签约须换用另一个 `out_contract_code`；`UNBINDUSER` 从未签约。
    *
    * State of the contract: `SIGNED` in force; `TERMINATED` permanently ended, a new one needs another
    * `out_contract_code`; `UNBINDUSER` never signed.
    * @enum {string}
    */
   authorization_state: "SIGNED" | "TERMINATED" | "UNBINDUSER";
   /**
    * 苹果订阅信息；仅 `mode` 为 apple 时返回。
    *
    * The subscription with Apple; only for `mode` apple.
    */
   apple_subscription_info?: {
    /**
     * 苹果的首次交易 ID，整个订阅期间不变。
     *
     * Apple's id of the first transaction, the same for the whole subscription.
     */
    original_transaction_id?: string;
    /**
     * 是否自动续订：1 是，0 否。
     *
     * Whether it renews automatically: 1 yes, 0 no.
     */
    auto_renew_status?: number;
    /**
     * 订阅的最初开始时间，Unix 时间戳（毫秒，自 1970 年起）；60 天及以内的中断不计。
     *
     * First start of the subscription, in milliseconds since 1970; breaks of 60 days or less do not
     * count.
     */
    recent_subscription_start_date?: number;
    /**
     * 下次续订或结束的时间，Unix 时间戳（毫秒，自 1970 年起）。
     *
     * When it next renews or ends, in milliseconds since 1970.
     */
    renewal_date?: number;
   };
  };
  QueryTraceRequest: {
   /**
    * 运单的 token（查询 ID），由 trace_waybill 返回。
    *
    * The waybill's token (查询id), from trace_waybill.
    */
   waybill_token: string;
   /**
    * 用户的 openid。
    *
    * The user's openid (用户openid).
    */
   openid?: string;
  };
  QueryTraceResponse: components["schemas"]["WaybillTrace"];
  QueryTransferAccountRequest: {
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  QueryTransferAccountResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 充值账户。
    *
    * The accounts (充值账户).
    */
   acct_list: {
    /**
     * 充值账户的名称。
     *
     * Name of the account.
     */
    transfer_account_name: string;
    /**
     * 账户的 uid。
     *
     * Uid of the account.
     */
    transfer_account_uid: number;
    /**
     * 充值账户所属服务商的 ID。
     *
     * Id of the account's agency (服务商).
     */
    transfer_account_agency_id: number;
    /**
     * 服务商的名称。
     *
     * Name of the agency.
     */
    transfer_account_agency_name: string;
    /**
     * 审核状态：0 待审核，1 审核通过，2 审核驳回。
     *
     * Review: 0 waiting, 1 passed, 2 refused.
     * @enum {integer}
     */
    state: 0 | 1 | 2;
    /**
     * 绑定结果：1 成功，2 失败。
     *
     * Binding: 1 done, 2 failed.
     * @enum {integer}
     */
    bind_result?: 1 | 2;
    /**
     * 错误信息。
     *
     * What went wrong.
     */
    error_msg?: string;
   }[];
  };
  QueryUploadGoodsRequest: {
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  QueryUploadGoodsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 任务中的道具。
    *
    * The items of the task.
    */
   upload_item?: {
    /**
     * 道具 ID。
     *
     * Id of the item (道具id).
     */
    id: string;
    /**
     * 道具名称。
     *
     * Name of the item.
     */
    name: string;
    /**
     * 单价，单位为分。
     *
     * Unit price in fen.
     */
    price: number;
    /**
     * 道具备注。
     *
     * The note.
     */
    remark?: string;
    /**
     * 道具图片在微信服务器上的 URL。
     *
     * URL of its picture on WeChat's servers.
     */
    item_url?: string;
    /**
     * 道具状态：0 上传中，1 ID 已存在，2 上传成功，3 上传失败。
     *
     * State of the item: 0 uploading, 1 the id exists already, 2 uploaded, 3 failed.
     * @enum {integer}
     */
    upload_status: 0 | 1 | 2 | 3;
    /**
     * 失败原因。
     *
     * Why it failed.
     */
    errmsg?: string;
   }[];
   /**
    * 任务状态：0 无任务运行，1 运行中，2 已结束，部分或全部道具失败，3 全部成功。
    *
    * State of the task: 0 no task runs, 1 running, 2 ended with some or all items failed, 3 all
    * done.
    * @enum {integer}
    */
   status: 0 | 1 | 2 | 3;
  };
  QueryUrlLinkRequest: {
   /**
    * 小程序加密 URL Link。`query_type` 为 0 时必填。
    *
    * The encrypted link (小程序加密 url_link). Required if `query_type` is 0.
    */
   url_link?: string;
   /**
    * 查询类型：0 查询链接，1 查询当天剩余的打开次数，不需要 `url_link`。
    *
    * What to look up (查询类型): 0 the link, 1 how many opens are left today, which needs no
    * `url_link`.
    * @default 0
    * @enum {integer}
    */
   query_type?: 0 | 1;
  } & ({
   url_link: string;
  } | {
   /**
    * @default 0
    * @enum {integer}
    */
   query_type: 0 | 1;
  });
  QueryUrlLinkResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 链接打开的内容。`query_type` 为 0 时返回。
    *
    * What the link opens (url_link 配置). Returned if `query_type` is 0.
    */
   url_link_info?: {
    /**
     * 小程序的 AppID。
     *
     * AppID of the mini program.
     */
    appid: string;
    /**
     * 小程序页面路径；为空表示主页。
     *
     * The page (小程序页面路径); empty for the home page.
     */
    path: string;
    /**
     * 页面的查询参数，包含用 `cq` 追加的部分；没有则为空。
     *
     * The query for the page, including any query appended with `cq`; empty if there is none.
     */
    query: string;
    /**
     * 链接的创建时间，Unix 时间戳（秒）。
     *
     * When the link was created (创建时间), Unix seconds.
     */
    create_time: number;
    /**
     * 失效时间，Unix 时间戳（秒）；0 表示永久有效。
     *
     * When it expires (到期失效时间), Unix seconds; 0 means never.
     */
    expire_time: number;
    /**
     * 要打开的小程序版本：`release` 正式版，`trial` 体验版，`develop` 开发版。
     *
     * Version that it opens: `release` the published one (正式版), `trial` the trial version
     * (体验版), `develop` the development version (开发版).
     * @enum {string}
     */
    env_version: "release" | "trial" | "develop";
    /**
     * 先显示的页面，即传给 generateUrlLink 的内容；没有则各字段为空。
     *
     * The page shown first, as given to generateUrlLink; its fields are empty if there is none.
     */
    cloud_base?: {
     /**
      * 云开发环境。
      *
      * The cloud environment (云开发环境).
      */
     env?: string;
     /**
      * 静态网站的域名；官方示例中字段名拼写如此。
      *
      * Domain of the website; spelt like this in the official examples.
      */
     doamin?: string;
     /**
      * 静态网站的页面路径。
      *
      * The page on the website.
      */
     path?: string;
     /**
      * 该页面的查询参数。
      *
      * The query for that page.
      */
     query?: string;
     /**
      * 创建该环境的小程序或第三方平台的 AppID。
      *
      * AppID of the mini program or third-party platform that created the environment.
      */
     resource_appid?: string;
    };
   };
   quota_info?: components["schemas"]["LinkQuota"];
  };
  QueryUserBalanceRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 用户的 IP 地址，如 1.1.1.1。
    *
    * The user's IP address, for example 1.1.1.1.
    */
   user_ip: string;
  };
  QueryUserBalanceResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 代币总余额，包括购买和赠送的。
    *
    * Total coins, both bought and gifted (代币总余额).
    */
   balance: number;
   /**
    * 其中赠送的代币。
    *
    * Gifted coins among them (赠送).
    */
   present_balance: number;
   /**
    * 累计购买的代币。
    *
    * Total coins ever bought (累计充值).
    */
   sum_save: number;
   /**
    * 累计赠送的代币。
    *
    * Total coins ever given as gifts (累计赠送).
    */
   sum_present: number;
   /**
    * 历史总增加的代币，包括购买和赠送的。
    *
    * Total coins ever added, both bought and gifted (历史总增加).
    */
   sum_balance: number;
   /**
    * 历史总消耗的代币。
    *
    * Total coins ever spent (历史总消耗).
    */
   sum_cost: number;
   /**
    * 用户是否满足首充活动的条件。
    *
    * Whether the user meets the condition of a first-purchase campaign (首充活动).
    */
   first_save_flag: boolean;
  };
  QueryVerifyInfoRequest: {
   /**
    * getVerifyId 返回的核身会话标识，有效期一小时。
    *
    * Id of the verification, from getVerifyId; valid for an hour.
    */
   verify_id: string;
   /**
    * 业务流水号，与传给 getVerifyId 的一致。
    *
    * Your serial number, as sent to getVerifyId.
    */
   out_seq_no: string;
   /**
    * 传给 getVerifyId 的 `cert_info` 的摘要：对 `cert_type=A&cert_name=B&cert_no=C` 计算 SHA-256，取小写十六进制；A、B、C 是各字段值按 UTF-8 编码后的 Base64，保留末尾的填充符。
    *
    * Hash of `cert_info` as sent to getVerifyId: SHA-256, in lower-case hex, of
    * `cert_type=A&cert_name=B&cert_no=C`, where A, B and C are the Base64 of each value in UTF-8,
    * with its padding.
    */
   cert_hash: string;
   /**
    * 用户的 openid，与传给 getVerifyId 的一致。
    *
    * The user's id, as sent to getVerifyId.
    */
   openid: string;
  };
  QueryVerifyInfoResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 人脸核身验证结果。只有 10000 表示通过。
    *
    * 用户或手机一侧结束：90001 和 90109 手机不支持人脸检测，90002 至 90006 用户取消，90007 网络错误，90008 未授权相机，90009 未授权麦克风，90010 相机和麦克风均未授权，90011、90013 和 90014 采集的数据无效，90012 上传失败，90017 识别超时，90018 系统错误，90104 未取到人脸配置，90105 未取到确认数据，90106 相机故障，90107 用户操作超时，90110 未取到协议文本，90199 用户侧的其他错误。
    *
    * 微信一侧判定：10001 参数错误，10002 未检测到人脸特征，10003 身份证号不匹配，10004 人脸不匹配，10005 仍在检测，10006 AppID 没有权限，10007 读不到图片，10008、10013、10014、10015 和 10045 系统故障，10010 照片质量差，10012 比对失败，10016 图片存储失败，10017 ID 非法，10018 用户不存在，10020 核身超时，10021 重复请求，返回上一次的结果，10026 权威源中没有此人，10029 和 10052 请求超时，10040 数据不是 UTF-8 编码，10041 用户非法，10042 请求过于频繁，10300 未完成。
    *
    * Result of the verification (人脸核身验证结果). Only 10000 means passed.
    *
    * Ended by the user or the phone: 90001 and 90109 phone cannot detect faces, 90002 to 90006
    * cancelled by the user, 90007 network error, 90008 no permission for the camera, 90009 for
    * the microphone, 90010 for both, 90011, 90013 and 90014 capture not usable, 90012 upload
    * failed, 90017 recognition timed out, 90018 system error, 90104 no face configuration,
    * 90105 no confirmation data, 90106 camera failed, 90107 user took too long, 90110 no
    * agreement text, 90199 other error at the user's side.
    *
    * Decided by WeChat: 10001 wrong parameter, 10002 no face features found, 10003 identity number does
    * not match, 10004 face does not match, 10005 still in progress, 10006 AppID has no permission, 10007
    * pictures not readable, 10008, 10013, 10014, 10015 and 10045 system failure, 10010 picture of poor
    * quality, 10012 comparison failed, 10016 picture not stored, 10017 illegal id, 10018 user unknown,
    * 10020 verification timed out, 10021 repeated request with the earlier result, 10026 person not in
    * the authoritative source, 10029 and 10052 request timed out, 10040 data not in UTF-8, 10041 illegal
    * user, 10042 too many requests, 10300 not finished.
    * @enum {integer}
    */
   verify_ret: 10000 | 10001 | 10002 | 10003 | 10004 | 10005 | 10006 | 10007 | 10008 | 10010 | 10012 | 10013 | 10014 | 10015 | 10016 | 10017 | 10018 | 10020 | 10021 | 10026 | 10029 | 10040 | 10041 | 10042 | 10045 | 10052 | 10300 | 90001 | 90002 | 90003 | 90004 | 90005 | 90006 | 90007 | 90008 | 90009 | 90010 | 90011 | 90012 | 90013 | 90014 | 90017 | 90018 | 90104 | 90105 | 90106 | 90107 | 90109 | 90110 | 90199;
  };
  QueryWithdrawOrderRequest: {
   /**
    * 提现单号，由你自行设定。
    *
    * Your withdrawal number (提现单号).
    */
   withdraw_no: string;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  QueryWithdrawOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 提现单号，由你自行设定。
    *
    * Your withdrawal number.
    */
   withdraw_no: string;
   /**
    * 提现状态：1 已创建，提现中，2 成功，3 失败。
    *
    * State (提现状态): 1 created and running, 2 done, 3 failed.
    * @enum {integer}
    */
   status: 1 | 2 | 3;
   /**
    * 金额，字符串，单位为元。
    *
    * Amount in yuan as a string.
    */
   withdraw_amount: string;
   /**
    * 微信的提现单号。
    *
    * WeChat's withdrawal number.
    */
   wx_withdraw_no: string;
   /**
    * 提现成功的时间，Unix 时间戳（秒），字符串。
    *
    * When it was done, Unix seconds as a string.
    */
   withdraw_success_timestamp?: string;
   /**
    * 创建时间，字符串；与另一个时间一样，为 Unix 时间戳（秒）。
    *
    * When it was created, as a string; like the other time, in Unix seconds.
    */
   create_time: string;
   /**
    * 失败原因。
    *
    * Why it failed.
    */
   fail_reason?: string;
  };
  QueryWithdrawRequest: {
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
   /**
    * 外部提现单号，即传给 manualWithdraw 的单号。
    *
    * Your withdrawal number (外部提现单号), as sent to manualWithdraw.
    */
   out_withdraw_no: string;
  };
  QueryWithdrawResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 外部提现单号。
    *
    * Your withdrawal number (外部提现单号).
    */
   out_withdraw_no: string;
   /**
    * 提现金额，单位为分。
    *
    * Amount (提现金额), in fen.
    */
   withdraw_amount: number;
   /**
    * 提现状态：`WITHDRAW_INIT` 初始化，`WITHDRAW_PROCESSING` 处理中，`WITHDRAW_SUCC` 成功，`WITHDRAW_FAIL` 失败，`WITHDRAW_REFUND` 提现退票。
    *
    * State (提现状态): `WITHDRAW_INIT` started (初始化), `WITHDRAW_PROCESSING` in progress (进行中),
    * `WITHDRAW_SUCC` done (成功), `WITHDRAW_FAIL` failed (失败), `WITHDRAW_REFUND` sent back by the bank
    * (提现退票).
    * @enum {string}
    */
   status: "WITHDRAW_INIT" | "WITHDRAW_PROCESSING" | "WITHDRAW_SUCC" | "WITHDRAW_FAIL" | "WITHDRAW_REFUND";
   /**
    * 提现失败原因；状态为 WITHDRAW_FAIL 时返回。
    *
    * Why it failed (提现失败原因); present with WITHDRAW_FAIL.
    */
   fail_reason?: string;
  };
  Querybookauthv2Request: {
   /**
    * 要查询的授权：0 授权列表（授予他人），1 被授权列表（收到）。
    *
    * Which permissions: 0 given to others (授权列表), 1 received (被授权列表).
    * @default 0
    * @enum {integer}
    */
   type?: 0 | 1;
   /**
    * 返回的条数，最多 100。不传 `book_ids` 时必填。
    *
    * Entries to return (获取记录的数量), 100 at most. Required without `book_ids`.
    */
   count?: number;
   /**
    * 分页游标，从何处继续：首次为空或不填，之后为上一次响应的 `next_cursor`。
    *
    * Where to continue (分页游标): empty or left out at first, then `next_cursor` of the previous response.
    */
   cursor?: string;
   /**
    * 返回该主授权账号（AppID）的作品。传了 `book_ids` 时忽略。
    *
    * Return the novels of this owner (主授权账号appid). Ignored if `book_ids` is sent.
    */
   grantor_appid?: string;
   /**
    * 返回这些作品 ID 的授权，最多 30 个。
    *
    * Return the permissions for these novels (作品id), 30 at most.
    */
   book_ids?: string[];
  } & ({
   count: number;
  } | {
   book_ids: string[];
  });
  Querybookauthv2Response: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 授权方全部作品的授权列表，最早到期的排在最前。
    *
    * Permissions for all novels of an owner, those that expire first at the top (被授权方列表).
    */
   appid_results?: components["schemas"]["NovelAppAuthorization"][];
   /**
    * 作品及各自的授权，请求带 `grantor_appid` 或 `book_ids` 时返回。
    *
    * Novels with the permission for each, if the request has `grantor_appid` or `book_ids`.
    */
   book_results?: components["schemas"]["NovelAppAuthorization"][];
   /**
    * 下一页的游标。请求带 `book_ids` 时不返回。
    *
    * Where the next page starts (下一页游标). Not in responses to `book_ids`.
    */
   next_cursor?: string;
  };
  QueryprofitsharingaccountRequest: {
   /**
    * 本页的起始位置，从 0 开始计数。
    *
    * Where the page begins, counted from 0.
    * @default 0
    */
   offset?: number;
   /**
    * 返回的接收方数量。
    *
    * Number of receivers to return.
    * @default 10
    */
   limit?: number;
  };
  QueryprofitsharingaccountResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 分账接收方。
    *
    * The receivers.
    */
   account_list: {
    /**
     * 接收方类型，即 addProfitSharingAccount 的 `payee_type`：`PAYEE_TYPE_EXTERNAL_USER` 外部用户，`PAYEE_TYPE_EXTERNAL_MERCHANT` 外部商户。
     *
     * Type of the receiver, the `payee_type` of addProfitSharingAccount: `PAYEE_TYPE_EXTERNAL_USER`
     * a user (外部用户), `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant (外部商户).
     * @enum {string}
     */
    sharing_account_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
    /**
     * 用户的 openid，或商户的商户号；即 addProfitSharingAccount 的 `payee_id`。
     *
     * openid of the user, or merchant number of the merchant; the `payee_id` of
     * addProfitSharingAccount.
     */
    sharing_account: string;
    /**
     * 添加时间，Unix 时间戳（秒）。
     *
     * When it was added, Unix seconds.
     */
    add_time: number;
    /**
     * 最近修改时间，Unix 时间戳（秒）。
     *
     * When it was last changed, Unix seconds.
     */
    update_time: number;
    /**
     * 商户名称；接收方为商户时返回。
     *
     * Name of the merchant (商户名称), if it is one.
     */
    name?: string;
   }[];
  };
  QuickCheckStudentIdentityRequest: {
   /**
    * 用户在已开通此能力的小程序中的 openid。
    *
    * The user's id in the mini program that was granted this ability.
    */
   openid: string;
   /**
    * 授权插件快速验证返回的 code，有效期两小时。
    *
    * The code from the authorisation plugin's quick check (用户授权查询code), valid for two hours.
    */
   wx_studentcheck_code: string;
  };
  QuickCheckStudentIdentityResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 学生身份的绑定状态：1 未绑定，2 审核中，3 已绑定。
    *
    * Binding of a student identity (绑定状态): 1 none (未绑定), 2 under review (审核中), 3
    * bound (已绑定).
    * @enum {integer}
    */
   bind_status: 1 | 2 | 3;
   /**
    * true 表示是学生。
    *
    * True for a student.
    */
   is_student: boolean;
  };
  ReOrderRequest: components["schemas"]["ImmediateDeliveryOrder"];
  ReOrderResponse: components["schemas"]["ImmediateDeliveryPlaced"];
  RealMockUpdateOrderRequest: {
   /**
    * 测试账号的商家 ID。
    *
    * Id of the test account (商家id).
    */
   shopid: string;
   /**
    * 商家自己的订单号。
    *
    * Your own order number.
    */
   shop_order_id: string;
   order_status: components["schemas"]["ImmediateDeliveryStatus"];
   /**
    * 状态变更时间，Unix 时间戳（秒）。
    *
    * When the status changed (状态变更时间点), Unix seconds.
    */
   action_time: number;
   /**
    * 附加信息。
    *
    * Additional information (附加信息).
    */
   action_msg?: string;
   /**
    * Format: password
    * 供配送公司校验的签名：将 shopid、shop_order_id 和测试账号的 AppSecret 依次拼接，取 SHA-1 的十六进制值。
    *
    * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the test account's
    * AppSecret, concatenated in that order.
    */
   delivery_sign: string;
  };
  RealMockUpdateOrderResponse: components["schemas"]["ImmediateDeliveryResult"];
  RealtimelogSearchRequest: {
   /**
    * 日期，格式为 yyyymmdd，须为最近 7 天中的一天。
    *
    * The day, as yyyymmdd; one of the last 7.
    * @example 20191012
    */
   date: string;
   /**
    * 开始时间，Unix 时间戳（秒），须在 `date` 当天。
    *
    * Start of the period (开始时间), Unix seconds, on the day of `date`.
    * @example 1570809600
    */
   begintime: number;
   /**
    * 结束时间，Unix 时间戳（秒），须在 `date` 当天且晚于 `begintime`。
    *
    * End of the period (结束时间), Unix seconds, on the day of `date` and after `begintime`.
    * @example 1570895999
    */
   endtime: number;
   /**
    * 跳过的条数。
    *
    * Number of entries to skip (数据下标).
    * @default 0
    * @example 0
    */
   start?: number;
   /**
    * 每页最多返回的条数。
    *
    * Maximum entries per page (数据条数).
    * @default 20
    * @example 20
    */
   limit?: number;
   /**
    * 只查小程序的这一次启动（启动的唯一 ID），包括其所有页面。
    *
    * Only this launch of the mini program (小程序启动的唯一ID), all its pages.
    * @example oXu03410akoNqfsrMMswk6Zwwl1U_1570852656
    */
   traceId?: string;
   /**
    * 只查该小程序页面，例如 pages/index/index。
    *
    * Only this page (小程序页面路径), for example pages/index/index.
    * @example pages/chat/chat
    */
   url?: string;
   /**
    * 只查该用户，填微信号或 openid。
    *
    * Only this user, by WeChat ID or openid (用户微信号或者OpenId).
    * @example oXu034-Kl5Et2U0vsexKDsFaon0Q
    */
   id?: string;
   /**
    * 只查带有该关键词的日志，关键词由小程序用 `setFilterMsg` 或 `addFilterMsg` 设置。
    *
    * Only entries with this keyword, set in the mini program with `setFilterMsg` or `addFilterMsg`.
    * @example NetworkExceed08
    */
   filterMsg?: string;
   /**
    * 只查该等级及以上的日志：2 info，4 warn，8 error。
    *
    * Only entries of this level and above (日志等级): 2 info, 4 warn, 8 error.
    * @example 2
    * @enum {integer}
    */
   level?: 2 | 4 | 8;
  };
  RealtimelogSearchResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 官方示例中为空。
    *
    * Empty in the official example.
    */
   errmsg: string;
   /**
    * 日志及其总条数。
    *
    * The entries and how many there are (返回的日志数据和日志条数总量).
    */
   data: {
    /**
     * 本页的日志列表。
     *
     * The entries of the page (返回的日志数据列表).
     */
    list: {
     /**
      * 日志等级，由各行的等级按位或得到：2 info，4 warn，8 error；6 表示有 info 和 warn。
      *
      * Level of the entry (日志等级), the levels of its lines joined by bitwise or: 2
      * info, 4 warn, 8 error; 6 is info and warn.
      */
     level: number;
     /**
      * 基础库版本。
      *
      * Version of the base library (基础库版本).
      */
     libraryVersion: string;
     /**
      * 微信客户端版本。
      *
      * Version of WeChat (客户端版本).
      */
     clientVersion: string;
     /**
      * 用户的 openid。
      *
      * The user's openid (微信用户OpenID).
      */
     id: string;
     /**
      * 写日志的时间，Unix 时间戳（秒）。
      *
      * When the entry was written, Unix seconds (打日志的时间).
      */
     timestamp: number;
     /**
      * 系统平台：1 Android，2 iOS。
      *
      * Platform: 1 Android, 2 iOS.
      */
     platform: number;
     /**
      * 小程序页面。
      *
      * Page of the mini program (小程序页面链接).
      */
     url: string;
     /**
      * 日志内容，每次调用日志函数为一行。
      *
      * The lines (日志内容数组), one for each call of the log.
      */
     msg: {
      /**
       * 该行的写入时间，Unix 时间戳（秒）。
       *
       * When the line was written, Unix seconds (log.info调用的时间).
       */
      time: number;
      /**
       * 写入的内容，调用的每个参数对应一个字符串。
       *
       * What was written, one text for each argument of the call (log.info调用的内容).
       */
      msg: string[];
      /**
       * 该行的等级：2 info，4 warn，8 error。
       *
       * Level of the line (日志等级): 2 info, 4 warn, 8 error.
       */
      level: number;
     }[];
     /**
      * 小程序这一次启动的唯一 ID，可用于参数 `traceId`。
      *
      * Id of this launch of the mini program (小程序启动的唯一ID), for the parameter `traceId`.
      */
     traceid: string;
     /**
      * 小程序设置的关键词，用空格连接。
      *
      * Keywords set in the mini program, joined by spaces.
      */
     filterMsg?: string;
    }[];
    /**
     * 日志总条数。
     *
     * Total number of entries (日志条数总量).
     */
    total: number;
   };
  };
  RefundB2bOrderRequest: {
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
   /**
    * 商户订单号。与 `order_id` 二选一。
    *
    * Your order number (商户订单号). This or `order_id`.
    */
   out_trade_no?: string;
   /**
    * B2b 支付订单号，由微信生成。与 `out_trade_no` 二选一。
    *
    * WeChat's order number (B2b支付订单号). This or `out_trade_no`.
    */
   order_id?: string;
   /**
    * 商户退款单号，在你的系统内唯一；6 到 32 位，可用数字、字母、`_`、`-` 和 `*`。
    *
    * Your refund number (商户退款单号), unique in your system; 6 to 32 digits, letters, `_`, `-` and `*`.
    */
   out_refund_no: string;
   /**
    * 退款金额，单位为分；不超过支付金额。
    *
    * Amount to refund (退款金额), in fen; at most the amount paid.
    */
   refund_amount: number;
   /**
    * 退款来源：1 人工客服退款，2 用户自己退款，3 其他。
    *
    * Who asked for the refund (退款来源): 1 customer service (人工客服退款), 2 the user (用户自己退款), 3 other (其他).
    * @enum {integer}
    */
   refund_from: 1 | 2 | 3;
   /**
    * 退款原因：0 暂无描述，1 产品问题，2 售后问题，3 意愿问题，4 价格问题，5 其他原因。
    *
    * Reason (退款原因): 0 not given (暂无描述), 1 product (产品问题), 2 after-sales (售后问题), 3 changed mind (意愿问题), 4
    * price (价格问题), 5 other (其他原因).
    * @enum {integer}
    */
   refund_reason?: 0 | 1 | 2 | 3 | 4 | 5;
   /**
    * 退款商品描述，最多 127 个字符。
    *
    * What is refunded (退款商品描述), 127 characters at most.
    */
   description?: string;
  } & ({
   out_trade_no: string;
  } | {
   order_id: string;
  });
  RefundB2bOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * B2b 支付退款单号，由微信生成。
    *
    * WeChat's refund number (B2b支付退款单号).
    */
   refund_id: string;
   /**
    * 商户退款单号。
    *
    * Your refund number (商户退款单号).
    */
   out_refund_no: string;
   /**
    * B2b 支付订单号，由微信生成。
    *
    * WeChat's order number (B2b支付订单号).
    */
   order_id: string;
   /**
    * 商户订单号。
    *
    * Your order number (商户订单号).
    */
   out_trade_no: string;
  };
  RefundOrderRequest: {
   /**
    * 下单用户的 openid。
    *
    * The id of the user who ordered.
    */
   openid: string;
   /**
    * 商户订单号，即支付时的 OutTradeNo；与 `wx_order_id` 二选一。
    *
    * Your order number, the OutTradeNo of the payment; this or `wx_order_id`.
    */
   order_id?: string;
   /**
    * 微信内部单号；与 `order_id` 二选一。
    *
    * WeChat's order number; this or `order_id`.
    */
   wx_order_id?: string;
   /**
    * 退款单号，由你自行设定：8 到 32 位字母、数字、`_` 和 `-`。
    *
    * Your refund number: 8 to 32 letters, digits, `_` and `-`.
    */
   refund_order_id: string;
   /**
    * 当前剩余可退金额，单位为分，与 query_order 返回的一致；值不对返回 268490016。
    *
    * Amount that can still be refunded, in fen, as returned by query_order; a wrong value gets 268490016.
    */
   left_fee: number;
   /**
    * 本次退款金额，单位为分：大于 0，不超过 `left_fee`。
    *
    * Amount to refund now, in fen: greater than 0, at most `left_fee`.
    */
   refund_fee: number;
   /**
    * 自定义数据，最多 1024 个字符，query_order 原样返回；可为空。
    *
    * Your data, up to 1024 characters, which query_order returns unchanged; may be empty.
    */
   biz_meta: string;
   /**
    * 退款原因：`0` 暂无描述，`1` 产品有故障或效果不佳，`2` 售后服务不佳，`3` 用户不想要了，`4` 价格问题，`5` 其他。
    *
    * Reason (退款原因): `0` not given, `1` the product is faulty or bad, `2` poor after-sales service, `3` the
    * user no longer wants it, `4` the price, `5` other.
    * @enum {string}
    */
   refund_reason: "0" | "1" | "2" | "3" | "4" | "5";
   /**
    * 退款来源：`1` 用户来电后由商户客服发起，`2` 用户自己发起，`3` 其他。
    *
    * Who asked (退款来源): `1` the merchant's customer service after a call from the user, `2` the user, `3`
    * other.
    * @enum {string}
    */
   req_from: "1" | "2" | "3";
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
  } & ({
   order_id: string;
  } | {
   wx_order_id: string;
  });
  RefundOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 退款单号，与请求一致。
    *
    * Your refund number, as in the request.
    */
   refund_order_id: string;
   /**
    * 微信的退款单号。
    *
    * WeChat's refund number.
    */
   refund_wx_order_id: string;
   /**
    * 被退款订单的商户订单号。
    *
    * Your number of the refunded order.
    */
   pay_order_id: string;
   /**
    * 被退款订单的微信内部单号。
    *
    * WeChat's number of the refunded order.
    */
   pay_wx_order_id: string;
  };
  RefundProfitSharingRequest: {
   /**
    * 商户订单号。
    *
    * Your order number (订单id).
    */
   out_trade_no: string;
   /**
    * 商户退款单号，即传给 refundB2bOrder 的退款单号。
    *
    * Your refund number (退款单id), as sent to refundB2bOrder.
    */
   out_refund_no: string;
   /**
    * 分账接收方类型，与传给 addProfitSharingAccount 的一致：`PAYEE_TYPE_EXTERNAL_MERCHANT` 商户。`PAYEE_TYPE_EXTERNAL_USER`（用户）的分账会被拒绝。
    *
    * Type of the receiver of the share (退款分账方类型), as sent to addProfitSharingAccount:
    * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant. Shares of `PAYEE_TYPE_EXTERNAL_USER`, a user, are refused.
    * @enum {string}
    */
   payee_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
   /**
    * 分账接收方，与传给 addProfitSharingAccount 的一致。
    *
    * The receiver (退款分账方id), as sent to addProfitSharingAccount.
    */
   payee_id: string;
   /**
    * 订单的商户号。
    *
    * Merchant number of the order (商户号id).
    */
   mchid: string;
   /**
    * 回退金额，单位为分。
    *
    * Amount to take back (退款金额), in fen.
    */
   refund_amt: number;
  };
  RefundProfitSharingResponse: components["schemas"]["Ok"];
  RegisterOnlyWqfRequest: {
   /**
    * 原有进件订单号，即 retailRegisterMch 返回的 `order_no`。
    *
    * The merchant application (原有进件订单号), the `order_no` of retailRegisterMch.
    */
   out_registration_id: string;
  };
  RegisterOnlyWqfResponse: components["schemas"]["Ok"];
  RegisterbusinessRequest: {
   /**
    * 自行设定的商户账号名称，6 至 30 个字母、数字或下划线，区分大小写。同一名称只能用一次。
    *
    * Your own name for the sub-merchant (商户账号名称), 6 to 30 letters, digits or underscores,
    * case-sensitive. A name can be used only once.
    */
   account_name: string;
   /**
    * 商户昵称，在会话中展示给用户；由中文、字母和数字组成，4 至 30 个字符，一个汉字计 2 个字符。
    *
    * Name that users see in the conversation (商户昵称): Chinese characters, letters and digits, 4 to 30
    * characters; a Chinese character counts as 2.
    */
   nickname: string;
   /**
    * 头像，填 uploadTempMedia 上传图片所得的 media_id。
    *
    * Picture (头像): the media id of an image from uploadTempMedia.
    */
   icon_media_id: string;
   /**
    * 是否将消息转发到通用客服。为 true 时，addkfaccount 等客服管理接口可传 `business_id` 管理该子商户的客服。
    *
    * Whether messages go to the general customer service (是否将消息转发到通用客服). If true, the agent
    * operations such as addkfaccount work for the sub-merchant, with its `business_id`.
    */
   transfer_to_commkf?: boolean;
  };
  RegisterbusinessResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * `ok` 或空字符串。
    *
    * `ok`, or empty.
    */
   errmsg: string;
   /**
    * 新建的客服子商户 ID，数字或字符串。
    *
    * Id of the new sub-merchant (商户ID), as a number or as text.
    */
   business_id: number | string;
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
  RemoveAssistantRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 小助手的微信号，即 getAssistantList 返回的 `alias`。
    *
    * WeChat id of the assistant (用户微信号), the `alias` of getAssistantList.
    */
   username: string;
  };
  RemoveAssistantResponse: components["schemas"]["LiveOk"];
  RemoveIotGroupDeviceRequest: {
   /**
    * 设备组 ID，由 createIotGroupId 返回。
    *
    * Id of the group (设备组的唯一标识), from createIotGroupId.
    */
   group_id: string;
   /**
    * 要移出设备组的设备。
    *
    * The devices (设备列表) to remove from the group.
    */
   device_list: components["schemas"]["HardwareDevice"][];
  };
  RemoveIotGroupDeviceResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 设备列表，每台一项。个别设备失败时，接口本身仍返回成功。
    *
    * The devices (设备列表), one entry each. The call succeeds even if single devices fail.
    */
   device_list: components["schemas"]["HardwareDeviceResult"][];
  };
  ReorderChapterRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * 要移动的章节 ID。
    *
    * Id of the chapter to move (章节id).
    */
   chapter_id: string;
   /**
    * 目标章节 ID，用来指明位置。
    *
    * Id of the chapter that marks the position (目标章节id).
    */
   target_chapter_id: string;
   /**
    * 移动方式：1 两章交换，2 移到目标章节之前，3 移到目标章节之后。
    *
    * How to move (排序操作): 1 swap the two, 2 before the target, 3 after the target.
    * @enum {integer}
    */
   operation: 1 | 2 | 3;
  };
  ReorderChapterResponse: components["schemas"]["Ok"];
  ReplaceChapterRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * 当前的章节 ID。
    *
    * Current id of the chapter (章节id).
    */
   chapter_id: string;
   /**
    * 新章节标题，1 到 80 个字符。
    *
    * New title (新章节标题), 1 to 80 characters.
    */
   new_chapter_title: string;
   /**
    * 新章节内容，1 到 20,000 个字符。
    *
    * New text (新章节内容), 1 to 20,000 characters.
    */
   new_content: string;
  };
  ReplaceChapterResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 章节的新 ID。
    *
    * New id of the chapter (替换后新章节id).
    */
   new_chapter_id: string;
  };
  ReplaceDramaMediaRequest: {
   /**
    * 剧目 ID，短剧须已审核通过。
    *
    * Id of the drama (剧目id), which must have passed review.
    */
   drama_id: number;
   /**
    * 旧剧集的 media_id。
    *
    * Id of the old episode's file (旧剧集media_id).
    */
   old_media_id: number;
   /**
    * 新剧集的 media_id，须已审核通过。
    *
    * Id of the new episode's file (新剧集media_id), which must have passed review.
    */
   new_media_id: number;
  };
  ReplaceDramaMediaResponse: components["schemas"]["Ok"];
  ResetApiKfQuotaRequest: {
   /**
    * 评价 ID。
    *
    * Id of the comment (评价id).
    */
   commentId: string;
  };
  ResetApiKfQuotaResponse: components["schemas"]["TradeCommentResult"];
  ResetAuditRequest: {
   /**
    * 商品 ID，由 addGoods 返回。
    *
    * The product's id (商品ID), from addGoods.
    */
   goodsId: number;
   /**
    * 审核单 ID，由 addGoods 或 resubmitAudit 返回。
    *
    * Id of the review (审核单ID), from addGoods or resubmitAudit.
    */
   auditId: number;
  };
  ResetAuditResponse: components["schemas"]["LiveOk"];
  ResetUserSessionKeyRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
    */
   openid: string;
   /**
    * Format: password
    * 用户登录态签名，证明持有用户的 session_key：以 code2Session 返回的 session_key（Base64 字符串，不解码）为密钥，对空字符串计算 HMAC-SHA256，取十六进制。
    *
    * Proof of the user's session_key (用户登录态签名): HMAC-SHA256 of the empty string, keyed with the
    * session_key as code2Session gave it (the Base64 text, not decoded), in hex.
    * @example fefce01bfba4670c85b228e6ca2b493c90971e7c442f54fc448662eb7cd72509
    */
   signature: string;
   /**
    * 签名方法，只支持 `hmac_sha256`。
    *
    * Hash of the signature (签名方法); `hmac_sha256` is the only one.
    * @example hmac_sha256
    * @constant
    */
   sig_method: "hmac_sha256";
  };
  ResetUserSessionKeyResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 用户的 openid，与请求一致。
    *
    * The user's id, as in the request.
    */
   openid: string;
   /**
    * Format: password
    * 新的 session_key，Base64。敏感信息，须保密。
    *
    * The new session key (会话密钥), Base64. A secret.
    */
   session_key: string;
  };
  RespondComplaintRequest: {
   /**
    * 回应内容；与 `mediaIdList` 二选一。
    *
    * The answer in words; send this or `mediaIdList`.
    */
   content?: string;
   /**
    * 投诉单号。
    *
    * Complaint number (投诉单号).
    */
   complaintOrderId: number | string;
   /**
    * 图片，每项为 uploadTempMedia 返回的 media ID；与 `content` 二选一。
    *
    * Pictures, each a media id from uploadTempMedia; send this or `content`.
    */
   mediaIdList?: string[];
   /**
    * 处理方式：1 同意和解，2 拒绝和解。
    *
    * The decision: 1 agrees to settle (同意和解), 2 refuses (拒绝和解).
    * @enum {integer}
    */
   bussiHandle: 1 | 2;
  } & ({
   content: string;
  } | {
   mediaIdList: string[];
  });
  RespondComplaintResponse: components["schemas"]["Ok"];
  ResponseComplaintRequest: {
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 投诉 ID，取自 get_complaint_list。
    *
    * Id of the complaint (投诉id), from get_complaint_list.
    */
   complaint_id: string;
   /**
    * 回复内容。
    *
    * The answer (回复内容).
    */
   response_content: string;
   /**
    * 图片，每项为 upload_vp_file 返回的 `file_id`；可为空。
    *
    * Pictures, each the `file_id` of upload_vp_file; may be empty.
    */
   response_images: string[];
  };
  ResponseComplaintResponse: components["schemas"]["Ok"];
  ResubmitAuditRequest: {
   /**
    * 商品 ID，由 addGoods 返回。
    *
    * The product's id (商品ID), from addGoods.
    */
   goodsId: number;
  };
  ResubmitAuditResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * 新的审核单 ID。
    *
    * Id of the new review (审核单ID).
    */
   auditId: number;
  };
  RetailBusinessApplyRequest: {
   /**
    * 主营商品类型。
    *
    * What the merchant sells (主营商品类型).
    */
   goods_type_list: ("食品" | "饮料" | "乳制品" | "酒水" | "生鲜果蔬" | "调味品" | "日化个护" | "文具" | "鞋服/配饰" | "家居" | "母婴/玩具" | "数码3C" | "其他")[];
   /**
    * 主要线下销售渠道。
    *
    * Stores through which the merchant mainly sells (主要线下销售渠道).
    */
   goods_sale_list: ("杂货店" | "便利店" | "超市" | "餐饮店" | "母婴店" | "烟酒店" | "其他")[];
   /**
    * 门店覆盖数，五档之一。
    *
    * Number of stores covered (门店覆盖数), one of five ranges.
    * @enum {string}
    */
   cover_num: "0-5千" | "5千-1万" | "1万-10万" | "10万-50万" | "50万以上";
   /**
    * 小程序为门店提供的服务类型。
    *
    * What the mini program does for the stores (所需服务类型).
    */
   service_list: ("门店订货" | "门店促销" | "门店活动执行" | "门店直播" | "其他")[];
   /**
    * 小程序方案概述，21 到 100 个字符。
    *
    * What the mini program is intended to do (小程序方案概述), 21 to 100 characters.
    */
   description: string;
   /**
    * 联系人姓名，1 到 7 个字符。
    *
    * Contact person (联系人姓名), 1 to 7 characters.
    */
   contact_name: string;
   /**
    * 联系人的手机号。
    *
    * Mobile phone number of the contact person.
    */
   contact_phone: string;
   /**
    * 联系人的邮箱。
    *
    * Email address of the contact person.
    */
   contact_email: string;
  };
  RetailBusinessApplyResponse: components["schemas"]["Ok"];
  RetailGetMchOrderRequest: {
   /**
    * 要查询的进件订单号，即 retailRegisterMch 返回的 `order_no`；不填则查询全部。
    *
    * One application (进件订单号), the `order_no` of retailRegisterMch; all of them if left out.
    */
   out_registration_id?: string;
   /**
    * 分页偏移，即本页的起始位置。
    *
    * Where the page begins (分页拉取偏移).
    */
   page_index?: number;
   /**
    * 每页的进件数。
    *
    * Number of applications per page (分页拉取总量限制).
    */
   page_size?: number;
  };
  RetailGetMchOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 本页的进件。
    *
    * The applications of this page.
    */
   list: {
    /**
     * 进件状态：0 初始化，1 资料校验中，2 待账户验证，3 审核中，4 已驳回，5 待签约，6 完成，7 已冻结，8 已作废，9 完成前平台额外准备。
     *
     * State of the application: 0 started (初始化), 1 data being checked (资料校验中), 2 waiting for account
     * verification (待账户验证), 3 in review (审核中), 4 refused (已驳回), 5 waiting for signing (待签约), 6 done
     * (完成), 7 frozen (已冻结), 8 void (已作废), 9 being set up before it is done (完成前平台额外准备).
     * @enum {integer}
     */
    status: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    /**
     * 微信支付返回的部分。
     *
     * WeChat Pay's part of the response.
     */
    inner_resp?: {
     /**
      * 微信支付侧的申请状态。
      *
      * State of the application at WeChat Pay (申请状态).
      */
     sub_merchant_registration_status?: {
      /**
       * 申请状态：`CHECKING` 资料校验中，`ACCOUNT_NEED_VERIFY` 待账户验证，`AUDITING` 审核中，`REJECTED` 已驳回，`NEED_SIGN` 待签约，`FINISH` 完成，`FROZEN` 已冻结，`CANCELED` 已作废。
       *
       * State (申请状态): `CHECKING` data being checked (资料校验中), `ACCOUNT_NEED_VERIFY` waiting for
       * account verification (待账户验证), `AUDITING` in review (审核中), `REJECTED` refused (已驳回),
       * `NEED_SIGN` waiting for signing (待签约), `FINISH` done (完成), `FROZEN` frozen (已冻结),
       * `CANCELED` void (已作废).
       * @enum {string}
       */
      applyment_state?: "CHECKING" | "ACCOUNT_NEED_VERIFY" | "AUDITING" | "REJECTED" | "NEED_SIGN" | "FINISH" | "FROZEN" | "CANCELED";
      /**
       * 申请状态的文字描述，如完成。
       *
       * The state in words, for example 完成.
       */
      applyment_state_desc?: string;
      /**
       * 签约状态：`UNSIGNED` 未签约，引导超级管理员打开 `sign_url`；`SIGNED` 已签约，但申请被驳回后，若以不同的名称、主体类型、法人或管理员重新提交，则须重新签约；`NOT_SIGNABLE` 当前不可签约（已驳回、已冻结或校验中）。
       *
       * Signing (签约状态): `UNSIGNED` not yet, send the administrator to `sign_url`; `SIGNED`
       * done, but to be done again if a refused application was submitted again with another
       * name, type of merchant, legal representative or administrator; `NOT_SIGNABLE` not
       * possible now (refused, frozen, or being checked).
       * @enum {string}
       */
      sign_state?: "UNSIGNED" | "SIGNED" | "NOT_SIGNABLE";
      /**
       * 签约链接，超级管理员用已实名认证的微信扫码签约；链接不会过期。状态为 NEED_SIGN 或 UNSIGNED 时返回。
       *
       * Where the administrator signs (签约链接), by scanning it with a WeChat account whose
       * identity is verified; it does not expire. Present in state NEED_SIGN or UNSIGNED.
       */
      sign_url?: string;
      /**
       * 二级商户号；状态为 NEED_SIGN 或 FINISH 时返回。
       *
       * The merchant number (二级商户号); present in state NEED_SIGN or FINISH.
       */
      sub_mchid?: string;
      /**
       * 汇款账户验证信息；状态为 ACCOUNT_NEED_VERIFY 时返回。
       *
       * A transfer that verifies the account (汇款账户验证信息); present in state ACCOUNT_NEED_VERIFY.
       */
      account_validation?: {
       /**
        * 付款账户的户名。
        *
        * Name of the account to transfer from.
        */
       account_name?: string;
       /**
        * 付款账户的账号。
        *
        * Number of the account to transfer from.
        */
       account_no?: string;
       /**
        * 汇款金额，按微信支付自身接口以分为单位；官方文档未写单位。
        *
        * Amount to transfer, in fen as in WeChat Pay's own API; this page names no unit.
        */
       pay_amount?: number;
       /**
        * 收款账户的账号。
        *
        * Number of the account to transfer to.
        */
       destination_account_number?: string;
       /**
        * 收款账户的户名。
        *
        * Name of the account to transfer to.
        */
       destination_account_name?: string;
       /**
        * 收款账户的开户银行。
        *
        * Bank of the account to transfer to.
        */
       destination_account_bank?: string;
       /**
        * 收款银行所在城市。
        *
        * City of that bank.
        */
       city?: string;
       /**
        * 汇款必须填写的备注。
        *
        * Note that the transfer must carry.
        */
       remark?: string;
       /**
        * 汇款到账的截止时间。
        *
        * Deadline for the arrival of the transfer.
        */
       deadline?: string;
      };
      /**
       * 驳回原因详情；状态为 REJECTED 或 FROZEN 时返回。
       *
       * What was refused (驳回原因详情); present in state REJECTED or FROZEN.
       */
      audit_detail?: {
       /**
        * 申请中被驳回的部分。
        *
        * The refused part of the application.
        */
       param_name: string;
       /**
        * 驳回原因。
        *
        * Why it was refused.
        */
       reject_reason: string;
      }[];
      /**
       * 法人验证链接，法人可用它代替汇款验证账户；请以二维码展示。状态为 ACCOUNT_NEED_VERIFY，且证件与营业执照匹配时返回。
       *
       * Where the legal representative can verify the account instead (法人验证链接); show it as a
       * QR code. Present in state ACCOUNT_NEED_VERIFY if the document matches the business
       * licence.
       */
      legal_validation_url?: string;
     };
    };
    /**
     * 银行转账开通状态；`open_type` 为 1 时返回。
     *
     * State of bank transfer (银行转账开通状态); present if `open_type` was 1.
     */
    wqf_register_statement?: {
     /**
      * 状态：0 未开通，1 开通中，2 开通成功，3 开通失败，可重新调用 registerOnlyWqf，4 申请驳回，须在 createWqfLink 的页面补全资料，5 申请开通中（后续单独申请），6 申请开通失败（后续单独申请）。
      *
      * State: 0 not activated (未开通), 1 being activated (开通中), 2 activated (开通成功), 3 failed
      * (开通失败), call registerOnlyWqf again, 4 refused (申请驳回), complete the data at the page of
      * createWqfLink, 5 applied for later (申请开通中), 6 that application failed (申请开通失败).
      * @enum {integer}
      */
     wqf_register_state: 0 | 1 | 2 | 3 | 4 | 5 | 6;
     /**
      * 状态的文字描述。状态为 1 时：「待完善信息」和「待用户签约」需打开 createWqfLink 的页面；「资料校验中」和「系统审核中」只需等待。
      *
      * The state in words. While it is 1: 待完善信息 and 待用户签约 need the page of createWqfLink, with
      * 资料校验中 and 系统审核中, just wait.
      */
     wqf_register_state_desc: string;
     /**
      * 银行转账开通单号，供 createWqfLink 使用；状态为 1 到 4 时返回。
      *
      * Id of the application for bank transfer (银行转账开通单号), for createWqfLink; present in states 1
      * to 4.
      */
     request_no?: string;
    };
    /**
     * 微信支付技术服务费率，单位为 1/10000，40 即 0.40%。
     *
     * WeChat Pay's service fee (微信支付技术服务费率), in 1/10000; 40 is 0.40%.
     */
    wx_pay_rate?: number;
    /**
     * 银行转账技术服务费率，单位为 1/10000；开通银行转账后返回。
     *
     * Service fee for bank transfer (银行转账技术服务费率), in 1/10000; present once bank transfer is activated.
     */
    wqf_certified_rate?: number;
    /**
     * 商户号与小程序的关联状态，支付前必须关联：1 关联申请中，2 关联失败，3 待商户号超管同意，4 待小程序超管同意，5 关联中，6 已关联。
     *
     * Link between merchant number and mini program (与小程序关联状态), required for payments: 1 applied for
     * (关联申请中), 2 failed (关联失败), 3 waiting for the merchant's administrator (待商户号超管同意), 4 waiting for
     * the mini program's administrator (待小程序超管同意), 5 being linked (关联中), 6 linked (已关联).
     * @enum {integer}
     */
    bind_scene_status?: 1 | 2 | 3 | 4 | 5 | 6;
   }[];
   /**
    * 所有页的进件总数。
    *
    * Number of applications on all pages.
    */
   total: number;
  };
  RetailNotifyBusinessRequest: {
   /**
    * 模板；编号见微信的模板列表（docs.qq.com/sheet/DUnhCS01URmdobExD）。
    *
    * The template; its number is in WeChat's template list (docs.qq.com/sheet/DUnhCS01URmdobExD).
    */
   type: number;
   /**
    * 门店负责人的 openid，最多 200 个。
    *
    * openids of the stores' owners (门店负责人), 200 at most.
    */
   to_user_list: string[];
   /**
    * 消息内容，以 JSON 字符串表示的对象；字段随 `type` 而定，见模板列表。
    *
    * The values of the message (消息内容), an object as a JSON string; its fields depend on `type` and are
    * described in the template list.
    */
   content?: string;
  };
  RetailNotifyBusinessResponse: components["schemas"]["Ok"];
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
   CreateTime: number | string;
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
   CreateTime: number | string;
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
  RetailRegisterMchRequest: {
   /**
    * 法人证件类型：0 和 1 大陆身份证，2 其他国家或地区居民护照，3 中国香港居民来往内地通行证，4 中国澳门居民来往内地通行证，5 中国台湾居民来往大陆通行证，6 外国人居留证，7 港澳居民证，8 台湾居民证。`open_type` 为 0 时才能用 6 到 8。
    *
    * Document of the legal representative (法人证件类型): 0 and 1 mainland identity card (大陆身份证), 2 foreign
    * passport (其他国家或地区居民护照), 3 travel permit of a Hong Kong resident (中国香港居民来往内地通行证), 4 of a Macao resident
    * (中国澳门居民来往内地通行证), 5 of a Taiwan resident (中国台湾居民来往大陆通行证), 6 residence permit of a foreigner (外国人居留证), 7
    * of a Hong Kong or Macao resident (港澳居民证), 8 of a Taiwan resident (台湾居民证). 6 to 8 only if `open_type`
    * is 0.
    * @enum {integer}
    */
   id_doc_type_num: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
   /**
    * 身份证信息；`id_doc_type_num` 为 0 或 1 时必填。
    *
    * The identity card; required if `id_doc_type_num` is 0 or 1.
    */
   id_card_info?: {
    /**
     * 人像面照片的 ID。
     *
     * Id of the picture of the side with the portrait (人像面).
     */
    id_card_copy: string;
    /**
     * 国徽面照片的 ID。
     *
     * Id of the picture of the side with the national emblem (国徽面).
     */
    id_card_national: string;
    /**
     * 身份证上的姓名。
     *
     * Name on the card.
     */
    id_card_name: string;
    /**
     * 身份证号码。
     *
     * Number of the card.
     */
    id_card_number: string;
    /**
     * 有效期的最后一天，格式 yyyy-mm-dd；无期限填「长期」。
     *
     * Last day of validity, as yyyy-mm-dd, or 长期 for no end.
     */
    id_card_valid_time: string;
    /**
     * 身份证上的地址。
     *
     * Address on the card.
     */
    id_card_address: string;
    /**
     * 有效期的第一天，格式 yyyy-mm-dd。
     *
     * First day of validity, as yyyy-mm-dd.
     */
    id_card_valid_time_begin: string;
   };
   /**
    * 其他证件信息；`id_doc_type_num` 为 2 或更大时必填。
    *
    * Another document; required if `id_doc_type_num` is 2 or more.
    */
   id_doc_info?: {
    /**
     * 证件上的姓名。
     *
     * Name on the document.
     */
    id_doc_name: string;
    /**
     * 证件号码。
     *
     * Number of the document.
     */
    id_doc_number: string;
    /**
     * 证件正面照片的 ID。
     *
     * Id of the picture of its front.
     */
    id_doc_copy: string;
    /**
     * 有效期的最后一天，格式 yyyy-mm-dd；无期限填「长期」。
     *
     * Last day of validity, as yyyy-mm-dd, or 长期 for no end.
     */
    doc_period_end: string;
    /**
     * 有效期的第一天，格式 yyyy-mm-dd。
     *
     * First day of validity, as yyyy-mm-dd.
     */
    doc_period_begin: string;
    /**
     * 居住地址。
     *
     * Address of residence.
     */
    id_doc_address: string;
    /**
     * 证件反面照片的 ID。
     *
     * Id of the picture of its back.
     */
    id_doc_copy_back: string;
   };
   /**
    * 结算银行账户。银行、支行和城市的名称与编码见微信支付的对照表（pay.weixin.qq.com/doc/v3/partner/4012082813、4012082812 和 4012082815）。
    *
    * Bank account to which the money goes (结算银行账户). Names and codes of banks, branches and cities are in
    * WeChat Pay's tables (pay.weixin.qq.com/doc/v3/partner/4012082813, 4012082812 and 4012082815).
    */
   account_info: {
    /**
     * 账户类型：74 对公账户，75 对私账户。企业和机构填 74，个人填 75，个体工商户两者皆可。
     *
     * Type of account (账户类型): 74 a company's (对公账户), 75 a person's (对私账户). Companies and institutions
     * 74, individuals 75, sole proprietors (个体工商户) either.
     * @enum {string}
     */
    bank_account_type: "74" | "75";
    /**
     * 开户银行，如工商银行。
     *
     * Bank (开户银行), for example 工商银行.
     */
    account_bank: string;
    /**
     * 开户名称。
     *
     * Holder of the account (开户名称).
     */
    account_name?: string;
    /**
     * 开户银行省市编码，如 110000。
     *
     * Code of the province and city of the branch (开户银行省市编码), for example 110000.
     */
    bank_address_code: string;
    /**
     * 开户银行联行号。与 `bank_name` 二选一。
     *
     * Code of the branch (开户银行联行号). This or `bank_name`.
     */
    bank_branch_id?: string;
    /**
     * 开户银行全称（含支行）。与 `bank_branch_id` 二选一。
     *
     * Full name of bank and branch (开户银行全称). This or `bank_branch_id`.
     */
    bank_name?: string;
    /**
     * 银行账号。
     *
     * Number of the account (银行帐号).
     */
    account_number: string;
   } & ({
    bank_name: string;
   } | {
    bank_branch_id: string;
   });
   /**
    * 超级管理员信息，最后由其签约。
    *
    * The super administrator (超级管理员信息), who signs at the end.
    */
   contact_info: {
    /**
     * 超级管理员的身份：65 经营者或法人，66 经办人；个人只能填 65。
     *
     * Who it is: 65 the owner or legal representative (经营者/法人), 66 an agent (经办人); for an individual
     * only 65.
     * @enum {string}
     */
    contact_type: "65" | "66";
    /**
     * 超级管理员的姓名。
     *
     * Name of the administrator.
     */
    contact_name: string;
    /**
     * 经办人的证件类型：`IDENTIFICATION_TYPE_MAINLAND_IDCARD` 大陆身份证，`_OVERSEA_PASSPORT` 外国护照，`_HONGKONG`、`_MACAO` 和 `_TAIWAN` 分别为香港、澳门和台湾居民的通行证，`_FOREIGN_RESIDENT`、`_HONGKONG_MACAO_RESIDENT` 和 `_TAIWAN_RESIDENT` 为相应的居留证或居民证，`open_type` 为 0 时才能用这三种。contact_type 为 66 时必填。
     *
     * Document of an agent (超级管理员证件类型): `IDENTIFICATION_TYPE_MAINLAND_IDCARD` mainland identity card,
     * `_OVERSEA_PASSPORT` foreign passport, `_HONGKONG`, `_MACAO` and `_TAIWAN` travel permit of a
     * resident there, `_FOREIGN_RESIDENT`, `_HONGKONG_MACAO_RESIDENT` and `_TAIWAN_RESIDENT` the
     * residence permits, the last three only if `open_type` is 0. Required for contact type 66.
     * @enum {string}
     */
    contact_id_doc_type?: "IDENTIFICATION_TYPE_MAINLAND_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT";
    /**
     * 超级管理员的证件号码。
     *
     * Number of the administrator's document.
     */
    contact_id_card_number: string;
    /**
     * 证件正面照片的 ID；contact_type 为 66 时必填。
     *
     * Id of the picture of the document's front; required for contact type 66.
     */
    contact_id_doc_copy?: string;
    /**
     * 证件反面照片的 ID；contact_type 为 66 时必填。
     *
     * Id of the picture of the document's back; required for contact type 66.
     */
    contact_id_doc_copy_back?: string;
    /**
     * 证件有效期的第一天，格式 yyyy-mm-dd；contact_type 为 66 时必填。
     *
     * First day of the document's validity, as yyyy-mm-dd; required for contact type 66.
     */
    contact_id_doc_period_begin?: string;
    /**
     * 证件有效期的最后一天，格式 yyyy-mm-dd，无期限填「长期」；contact_type 为 66 时必填。
     *
     * Last day of the document's validity, as yyyy-mm-dd, or 长期 for no end; required for
     * contact type 66.
     */
    contact_id_doc_period_end?: string;
    /**
     * 业务办理授权函照片的 ID；contact_type 为 66 时必填。须全部打印，加盖公章，商户信息不能手写。
     *
     * Id of the picture of the letter of authority (业务办理授权函); required for contact type 66. It must be
     * fully printed, with the company's seal and no handwritten merchant information.
     */
    business_authorization_letter?: string;
    /**
     * 超级管理员的手机号。
     *
     * Mobile phone number of the administrator.
     */
    mobile_phone: string;
    /**
     * 超级管理员的邮箱。除小微商户和个人卖家外必填。
     *
     * Email address of the administrator. Required, except for small businesses and individual sellers (小微商户, 个人卖家).
     */
    contact_email?: string;
   };
   /**
    * 营业执照。
    *
    * The business licence (营业执照).
    */
   business_license: {
    /**
     * 营业执照照片的 ID。
     *
     * Id of the picture of the licence.
     */
    business_license_copy: string;
    /**
     * 证件注册号。
     *
     * Registration number (证件注册号).
     */
    business_license_number: string;
    /**
     * 商户名称，与营业执照一致。
     *
     * Name of the merchant (商户名称), as on the licence.
     */
    merchant_name: string;
    /**
     * 经营者或法定代表人的姓名。
     *
     * Owner or legal representative (经营者/法定代表人姓名).
     */
    legal_person: string;
    /**
     * 注册地址；党政机关、事业单位及其他组织必填。
     *
     * Registered address (注册地址); required for public bodies and institutions.
     */
    company_address?: string;
    /**
     * 营业期限；党政机关、事业单位及其他组织必填。
     *
     * Term of the licence (营业期限); required for public bodies and institutions.
     */
    business_time?: string;
    /**
     * 登记证书类型，仅限政府机关和事业单位；企业和个体工商户不填。`CERTIFICATE_TYPE_2388` 事业单位法人证书，`CERTIFICATE_TYPE_2389` 政府机关的统一社会信用代码证书。
     *
     * Type of certificate, for public bodies only; companies and sole proprietors leave it out.
     * `CERTIFICATE_TYPE_2388` of a public institution (事业单位法人证书), `CERTIFICATE_TYPE_2389` social credit
     * code of a government body (统一社会信用代码证书).
     * @enum {string}
     */
    cert_type?: "CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389";
   };
   /**
    * 商户简称。
    *
    * Short name of the merchant (商户名缩写).
    */
   merchant_shortname: string;
   /**
    * 主体类型：0 个体户，1 企业。
    *
    * Type of merchant (主体类型): 0 sole proprietor (个体户), 1 company (企业).
    * @enum {integer}
    */
   organization_type: 0 | 1;
   /**
    * 只出现在官方文档的示例中，没有说明；从名称看，表示同一主体已有商户号时仍继续。
    *
    * Only in the page's example, which does not explain it; judging by its name, continue if the same
    * company already has a merchant number.
    */
   ignore_same_entity?: boolean;
   /**
    * 只出现在官方文档的示例中，没有说明；从名称看，表示由微信自动跟进申请。
    *
    * Only in the page's example, which does not explain it; judging by its name, let WeChat follow the
    * application automatically.
    */
   launch_poll_task?: boolean;
   /**
    * 行业特殊资质资料。
    *
    * Licence of a special trade (行业特殊资质资料).
    */
   qualification: {
    /**
     * 行业类型，如食品生鲜，取自微信支付的列表（kf.qq.com/faq/220228qEfuAz220228bMFji6.html）。
     *
     * The trade, for example 食品生鲜, from WeChat Pay's list
     * (kf.qq.com/faq/220228qEfuAz220228bMFji6.html).
     */
    qualification_type: string;
    /**
     * 行业需要资质时的资质图片：图片 ID 的列表，以 JSON 字符串表示，如 `["jTpGmxUX3FBWVQ5NJInE4d2I6_H7I4"]`。
     *
     * Pictures of the licence, if the trade needs one: an array of picture ids as a JSON string, such as
     * `["jTpGmxUX3FBWVQ5NJInE4d2I6_H7I4"]`.
     */
    qualifications?: string;
   };
   /**
    * 补充说明。
    *
    * Anything else to say (补充说明).
    */
   business_addition_desc?: string;
   /**
    * 补充材料图片的 ID。多份材料合成一张图片。
    *
    * Id of a picture of further documents (补充材料). Combine several documents into one picture.
    */
   business_addition_pics?: string;
   /**
    * 要开通的支付方式：0 仅微信支付，1 同时开通银行转账。
    *
    * Payment methods to activate: 0 WeChat Pay only (微信支付), 1 also bank transfer (银行转账).
    * @enum {integer}
    */
   open_type: 0 | 1;
   /**
    * 补充的图片和信息。
    *
    * Additional pictures and information (补充信息).
    */
   ext_register_info: {
    /**
     * 企业门头照的 ID。
     *
     * Id of the picture of the company's entrance (企业门头照).
     */
    door_head_file_id: string;
    /**
     * 商城截图的 ID。
     *
     * Id of the screenshot of the shop (商城截图).
     */
    store_file_id: string;
    /**
     * 确认订单付款界面截图的 ID。
     *
     * Id of the screenshot of the page where an order is confirmed and paid (确认订单付款界面截图).
     */
    online_pay_file_id: string;
    /**
     * 企业规模：`LARGE` 2000 人以上，`MIDDLE` 150 到 2000 人，`SMALL` 15 到 150 人，`TINY` 15 人以下。
     *
     * Size of the company (企业规模): `LARGE` over 2000 people, `MIDDLE` 150 to 2000, `SMALL`
     * 15 to 150, `TINY` under 15.
     * @enum {string}
     */
    merchant_scale: "LARGE" | "MIDDLE" | "SMALL" | "TINY";
    /**
     * 银行转账授权书图片的 ID；`open_type` 为 1 且超级管理员为经办人时提供。
     *
     * Id of the picture of the letter of authority for bank transfer (银行转账授权书); if `open_type` is 1 and
     * the administrator is an agent.
     */
    authorization_letter_file_id?: string;
   };
   /**
    * 商户的 IP 地址，IPv4 或 IPv6。
    *
    * IP address of the merchant, IPv4 or IPv6.
    */
   client_ip: string;
  } & ({
   id_card_info: {
    /**
     * 人像面照片的 ID。
     *
     * Id of the picture of the side with the portrait (人像面).
     */
    id_card_copy: string;
    /**
     * 国徽面照片的 ID。
     *
     * Id of the picture of the side with the national emblem (国徽面).
     */
    id_card_national: string;
    /**
     * 身份证上的姓名。
     *
     * Name on the card.
     */
    id_card_name: string;
    /**
     * 身份证号码。
     *
     * Number of the card.
     */
    id_card_number: string;
    /**
     * 有效期的最后一天，格式 yyyy-mm-dd；无期限填「长期」。
     *
     * Last day of validity, as yyyy-mm-dd, or 长期 for no end.
     */
    id_card_valid_time: string;
    /**
     * 身份证上的地址。
     *
     * Address on the card.
     */
    id_card_address: string;
    /**
     * 有效期的第一天，格式 yyyy-mm-dd。
     *
     * First day of validity, as yyyy-mm-dd.
     */
    id_card_valid_time_begin: string;
   };
  } | {
   id_doc_info: {
    /**
     * 证件上的姓名。
     *
     * Name on the document.
     */
    id_doc_name: string;
    /**
     * 证件号码。
     *
     * Number of the document.
     */
    id_doc_number: string;
    /**
     * 证件正面照片的 ID。
     *
     * Id of the picture of its front.
     */
    id_doc_copy: string;
    /**
     * 有效期的最后一天，格式 yyyy-mm-dd；无期限填「长期」。
     *
     * Last day of validity, as yyyy-mm-dd, or 长期 for no end.
     */
    doc_period_end: string;
    /**
     * 有效期的第一天，格式 yyyy-mm-dd。
     *
     * First day of validity, as yyyy-mm-dd.
     */
    doc_period_begin: string;
    /**
     * 居住地址。
     *
     * Address of residence.
     */
    id_doc_address: string;
    /**
     * 证件反面照片的 ID。
     *
     * Id of the picture of its back.
     */
    id_doc_copy_back: string;
   };
  });
  RetailRegisterMchResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `OK`。
    *
    * `OK`.
    */
   errmsg: string;
   /**
    * 进件申请单号；retailGetMchOrder 和 registerOnlyWqf 以 `out_registration_id` 传入。
    *
    * Id of the application (进件申请单号); retailGetMchOrder and registerOnlyWqf take it as
    * `out_registration_id`.
    */
   order_no: string;
  };
  RetailUploadMchFileRequest: {
   /**
    * 文件名。
    *
    * Name of the file.
    */
   file_name: string;
   /**
    * 文件内容的 Base64 编码，文件最大 2 MB。
    *
    * The file, 2 MB at most, in Base64 (文件二进制流的 Base64 编码).
    */
   file: string;
  };
  RetailUploadMchFileResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 图片 ID，用于 retailRegisterMch 的各字段。
    *
    * Id of the picture, for the fields of retailRegisterMch.
    */
   file_id: string;
  };
  SaleGoodsRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 商品 ID，由 addGoods 返回。
    *
    * The product's id (商品ID), from addGoods.
    */
   goodsId: number;
   /**
    * 商品是否在售：0 下架，1 上架。
    *
    * Whether the product is on sale (上下架): 0 off sale (下架), 1 on sale (上架).
    * @enum {integer}
    */
   onSale: 0 | 1;
  };
  SaleGoodsResponse: components["schemas"]["LiveOk"];
  ScatterGetBillRequest: {
   /**
    * 日期，格式 yyyymmdd。
    *
    * The day, as yyyymmdd.
    */
   date: string;
   /**
    * 账单类型，`ALL` 全部，`SUCCESS` 成功支付账单，`REFUND` 退款账单。
    *
    * Which entries, `ALL` every one, `SUCCESS` payments (成功支付账单), `REFUND` refunds (退款账单).
    * @enum {string}
    */
   type: "ALL" | "SUCCESS" | "REFUND";
  };
  ScatterdeliverycancelRequest: {
   /**
    * Format: password
    * 下单事件中的 Token。
    *
    * The Token of the pushed order.
    */
   token: string;
   /**
    * 取消原因。
    *
    * Why it is cancelled (取消的原因).
    */
   reason: string;
  };
  ScatterdeliverycancelResponse: components["schemas"]["Ok"];
  ScatterdeliveryrefundRequest: {
   /**
    * Format: password
    * 下单事件中的 Token。
    *
    * The Token of the pushed order.
    */
   token: string;
   /**
    * 退款金额，单位为分。
    *
    * Amount to refund (退款金额) in fen.
    */
   fee: number;
  };
  ScatterdeliveryrefundResponse: components["schemas"]["Ok"];
  ScatterupdatecomplainresultRequest: {
   /**
    * Format: password
    * 下单事件中的 Token。
    *
    * The Token of the pushed order.
    */
   token: string;
   /**
    * 快递公司自己的运单号。
    *
    * Your parcel number (运单 ID).
    */
   waybill_id: string;
   /**
    * 处理结果。
    *
    * Result (处理结果).
    */
   result: string;
   /**
    * 处理结果的说明。
    *
    * More about the result (处理结果说明).
    */
   desc: string;
  };
  ScatterupdatecomplainresultResponse: components["schemas"]["Ok"];
  ScatterupdateorderfeeRequest: {
   /**
    * Format: password
    * 下单事件中的 Token。
    *
    * The Token of the pushed order.
    */
   token: string;
   /**
    * 快递公司自己的运单号。
    *
    * Your parcel number (运单 ID).
    */
   waybill_id: string;
   /**
    * 用户是否在线支付，0 否，1 是，2 是（支付分）。
    *
    * Whether the user pays online (是否需要用户在线支付), 0 no, 1 yes, 2 yes, by payment score (支付分).
    * @enum {integer}
    */
   need_pay: 0 | 1 | 2;
   /**
    * 用户应付的金额，单位为分；等于 original_fee 减去优惠。
    *
    * Amount that the user has to pay (需要支付的金额) in fen; original_fee minus any discount.
    */
   fee: number;
   /**
    * 原价，单位为分，即 base_fee、insured_fee 与 other_fee 之和。
    *
    * Full price (原价) in fen, the sum of base_fee, insured_fee and other_fee.
    */
   original_fee: number;
   /**
    * 运费，单位为分。
    *
    * Transport fee (运费) in fen.
    */
   base_fee: number;
   /**
    * 保价费，单位为分。
    *
    * Insurance fee (保价费) in fen.
    */
   insured_fee?: number;
   /**
    * 其他费用，单位为分。
    *
    * Other costs (其他费用) in fen.
    */
   other_fee?: number;
   /**
    * 其他费用的用途说明。
    *
    * What other_fee is for (其他费用备注).
    */
   remark?: string | number;
   /**
    * 微信支付付款页上显示的商品名称。
    *
    * Name of the goods on the WeChat Pay payment page (商品名称).
    */
   pay_goods_name?: string;
  };
  ScatterupdateorderfeeResponse: components["schemas"]["Ok"];
  ScatterupdateorderstatusRequest: {
   /**
    * Format: password
    * 下单事件中的 Token。
    *
    * The Token of the pushed order.
    */
   token: string;
   /**
    * 快递公司自己的运单号。
    *
    * Your parcel number (运单ID).
    */
   waybill_id?: string;
   /**
    * 发生时间，Unix 时间戳（秒）。
    *
    * When it happened, Unix seconds.
    */
   action_time: number;
   /**
    * 轨迹变化类型。
    *
    * 揽件前：90001 网点接单，90002 分配业务员，90003 重新分配业务员，90010 待支付，90011 已支付。揽件：100001 揽件成功，100002 揽件失败。运输：200001 轨迹更新。派送：300002 开始派送，300003 签收成功，300004 签收失败，300005 第三方代收入库，300006 快递员从第三方取出，300007 代签收。异常：400001 订单取消，400002 订单滞留，400003 退回，400004 拒收，400005 问题件。500001 其他。
    *
    * What happened (轨迹变化类型).
    *
    * Before pickup (揽件前): 90001 accepted by the branch, 90002 courier assigned, 90003 another courier
    * assigned, 90010 waiting for payment, 90011 paid. Pickup (揽件): 100001 picked up, 100002 pickup failed.
    * Transport (运输): 200001 tracking updated. Delivery (派送): 300002 out for delivery, 300003 signed for,
    * 300004 not signed for, 300005 left with a third party, 300006 collected from it again by the courier,
    * 300007 signed for by someone else. Problem (异常): 400001 order cancelled, 400002 delayed, 400003 sent
    * back, 400004 refused, 400005 other problem. 500001 other.
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
    * 取件员姓名。
    *
    * Name of the courier who picks up (取件员姓名).
    */
   pickup_courier_name: string;
   /**
    * 取件员电话。
    *
    * Phone number of the courier who picks up (取件员电话).
    */
   pickup_courier_phone: string;
   /**
    * 派件员姓名。
    *
    * Name of the courier who delivers (派件员姓名).
    */
   delivery_courier_name: string;
   /**
    * 派件员电话。
    *
    * Phone number of the courier who delivers (派件员电话).
    */
   delivery_courier_phone: string;
  };
  ScatterupdateorderstatusResponse: components["schemas"]["Ok"];
  /**
   * Scheme 跳转到的小程序页面；不填则打开首页。
   *
   * The page that a scheme opens in the mini program (跳转到的目标小程序信息); the home page if left out.
   */
  SchemeTarget: {
   /**
    * 已发布小程序的页面路径，不带查询参数，例如 /pages/index/index。为空则打开首页。
    *
    * Page of the published mini program, without query (小程序页面路径), for example
    * /pages/index/index. Empty for the home page.
    */
   path?: string;
   /**
    * 页面的查询参数，例如 a=1&b=2：最多 1024 个字符，可用数字、英文字母和 !#$&'()*+,/:;=?@-._~%
    *
    * Query for the page, such as a=1&b=2: up to 1024 characters, of which each is a digit, an ASCII letter or one of
    * !#$&'()*+,/:;=?@-._~%
    */
   query?: string;
   /**
    * 要打开的版本：`release` 正式版，`trial` 体验版，`develop` 开发版。仅在微信外打开 Scheme 时生效。
    *
    * Version to open: `release` the published one (正式版), `trial` the trial version (体验版), `develop` the development
    * version (开发版). Takes effect only if the scheme is opened outside WeChat.
    * @default release
    * @enum {string}
    */
   env_version?: "release" | "trial" | "develop";
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
   * 使用自定义内容的营销类短信，或使用模板的通知类短信。
   *
   * A marketing message with your own text, or a notification that follows a template.
   */
  SendCloudBaseSmsRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境 ID).
    */
   env: string;
   /**
    * 手机号列表，限中国内地号码，每个以 +86 开头，最多 1000 个。
    *
    * Phone numbers in mainland China (手机号列表), each with +86 in front; 1000 at most.
    */
   phone_number_list: string[];
   /**
    * 短信类型：营销类短信。
    *
    * Type of message (短信类型): a marketing message (营销类短信).
    * @constant
    */
   sms_type: "Marketing";
   /**
    * 自定义短信内容，最多 30 个字符；整条短信最多 70 个字符。
    *
    * Your own text (自定义短信内容), up to 30 characters; the whole message has up to 70.
    */
   content: string;
   /**
    * 云开发静态网站的页面路径，不含域名，例如 /index.html。
    *
    * Page of the static website (云开发静态网站 path), without the domain, for example /index.html.
    */
   path: string;
   /**
    * 签名是否使用小程序简称而非小程序名称。
    *
    * Whether the signature shows the mini program's short name (小程序简称) instead of its name.
    */
   use_short_name?: boolean;
   /**
    * 资源方 AppID，即第三方平台代小程序发送时环境所属的账号。可填第三方平台自己的 AppID 或小程序的 AppID，默认为后者。
    *
    * Account that the environment belongs to (资源方appid), if a third-party platform sends for a mini
    * program. Its own AppID, or the mini program's, which is the default.
    */
   resource_appid?: string;
  } | {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (环境 ID).
    */
   env: string;
   /**
    * 手机号列表，限中国内地号码，每个以 +86 开头，最多 1000 个。
    *
    * Phone numbers in mainland China (手机号列表), each with +86 in front; 1000 at most.
    */
   phone_number_list: string[];
   /**
    * 短信类型：通知类短信。
    *
    * Type of message (短信类型): a notification (通知类短信).
    * @constant
    */
   sms_type: "Notification";
   /**
    * 短信模板 ID。
    *
    * Template of the message (模版 ID).
    */
   template_id: string;
   /**
    * 短信模板的变量值，按顺序排列。
    *
    * Values of the template's variables (短信模版变量数组), in order.
    */
   template_param_list: string[];
   /**
    * 签名是否使用小程序简称而非小程序名称。
    *
    * Whether the signature shows the mini program's short name (小程序简称) instead of its name.
    */
   use_short_name?: boolean;
   /**
    * 资源方 AppID，即第三方平台代小程序发送时环境所属的账号。可填第三方平台自己的 AppID 或小程序的 AppID，默认为后者。
    *
    * Account that the environment belongs to (资源方appid), if a third-party platform sends for a mini
    * program. Its own AppID, or the mini program's, which is the default.
    */
   resource_appid?: string;
  };
  SendCloudBaseSmsResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。官方示例中没有。
    *
    * `ok`. Missing in the official example.
    */
   errmsg?: string;
   /**
    * 每个手机号一项。短信已被微信受理，但个别手机号仍可能失败。
    *
    * One entry per number. WeChat has accepted the messages; a single number may still have failed.
    */
   send_status_list: {
    /**
     * 发送流水号。
     *
     * WeChat's number of the message (发送流水号).
     */
    serial_no: string;
    /**
     * 手机号，同请求。
     *
     * The phone number (手机号码), as in the request.
     */
    phone_number: string;
    /**
     * 该手机号的短信错误码，表示短信是否被受理；`Ok` 为成功。
     *
     * Whether this number's message was accepted (短信请求错误码); `Ok` is success.
     */
    code: string;
    /**
     * `code` 的描述。
     *
     * Description of `code` (短信请求错误码描述).
     */
    message: string;
    /**
     * 国家码或地区码，可能为空。
     *
     * Country or region (国家码或地区码); may be empty.
     */
    iso_code: string;
   }[];
  };
  SendCustomMessageRequest: {
   /**
    * 用户的 openid。
    *
    * The user's openid.
    */
   touser: string;
   /**
    * 消息类型：`text` 文本，`image` 图片，`voice` 语音，`video` 视频，`music` 音乐，`news` 外链图文，`mpnews` 素材库中的图文消息，`mpnewsarticle` 已发布的图文，`msgmenu` 菜单，`wxcard` 卡券，`miniprogrampage` 小程序卡片，`link` 图文链接。
    *
    * Message type (消息类型): `text` (文本), `image` (图片), `voice` (语音), `video` (视频), `music`
    * (音乐), `news` an article on another site (外链图文), `mpnews` an article of the material library
    * (图文消息), `mpnewsarticle` a published article (已发布的图文), `msgmenu` a menu (菜单), `wxcard` a
    * coupon (卡券), `miniprogrampage` a mini program card (小程序卡片), `link` a link with a picture
    * (图文链接).
    * @enum {string}
    */
   msgtype: "text" | "image" | "voice" | "video" | "music" | "news" | "mpnews" | "mpnewsarticle" | "msgmenu" | "wxcard" | "miniprogrampage" | "link";
   /**
    * 文本消息；`msgtype` 为 `text` 时必填。
    *
    * The text; required if `msgtype` is `text`.
    */
   text?: {
    /**
     * 文本内容。可插入跳转小程序的链接：`<a href="http://www.qq.com"
     * data-miniprogram-appid="appid" data-miniprogram-path="pages/index/index">text</a>`，路径与 app.json 一致，可带参数。小程序只能链接到自己，公众号只能链接到已绑定的小程序。低于 6.5.16 的微信打开 `href`。
     *
     * The text. It may hold links into a mini program: `<a href="http://www.qq.com"
     * data-miniprogram-appid="appid" data-miniprogram-path="pages/index/index">text</a>`, with a path as
     * in app.json, which may have parameters. A mini program can link only to itself; an official
     * account only to mini programs bound to it. WeChat before 6.5.16 opens `href` instead.
     */
    content: string;
   };
   /**
    * 图片消息；`msgtype` 为 `image` 时必填。
    *
    * The image; required if `msgtype` is `image`.
    */
   image?: {
    /**
     * 图片的 media_id，由 uploadTempMedia 返回。
     *
     * The image's media id (媒体ID), from uploadTempMedia.
     */
    media_id: string;
   };
   /**
    * 语音消息；`msgtype` 为 `voice` 时必填。
    *
    * The voice; required if `msgtype` is `voice`.
    */
   voice?: {
    /**
     * 语音的 media_id，由 uploadTempMedia 返回。
     *
     * The voice's media id (媒体ID), from uploadTempMedia.
     */
    media_id: string;
   };
   /**
    * 视频消息；`msgtype` 为 `video` 时必填。
    *
    * The video; required if `msgtype` is `video`.
    */
   video?: {
    /**
     * 视频的 media_id，由 uploadTempMedia 返回。
     *
     * The video's media id (媒体ID), from uploadTempMedia.
     */
    media_id: string;
    /**
     * 缩略图的 media_id，由 uploadTempMedia 返回。
     *
     * Media id of its thumbnail (缩略图媒体ID), from uploadTempMedia.
     */
    thumb_media_id: string;
    /**
     * 视频标题。
     *
     * Title (视频标题).
     */
    title?: string;
    /**
     * 视频描述。
     *
     * Description (视频描述).
     */
    description?: string;
   };
   /**
    * 音乐消息；`msgtype` 为 `music` 时必填。
    *
    * The music; required if `msgtype` is `music`.
    */
   music?: {
    /**
     * 音乐标题。
     *
     * Title (音乐标题).
     */
    title: string;
    /**
     * 音乐描述。
     *
     * Description (音乐描述).
     */
    description: string;
    /**
     * 音乐链接。
     *
     * URL of the music (音乐链接).
     */
    musicurl: string;
    /**
     * 高质量音乐链接。
     *
     * URL of the music in higher quality (高质量音乐链接).
     */
    hqmusicurl?: string;
    /**
     * 缩略图的 media_id，由 uploadTempMedia 返回。
     *
     * Media id of its thumbnail (缩略图媒体ID), from uploadTempMedia.
     */
    thumb_media_id: string;
   };
   /**
    * 外链图文，点击打开外部网址；`msgtype` 为 `news` 时必填。
    *
    * An article that opens a URL on another site (外链图文); required if `msgtype` is `news`.
    */
   news?: {
    /**
     * 图文，只能有一条。
     *
     * The article, exactly one.
     */
    articles: {
     /**
      * 消息标题。
      *
      * Title (消息标题).
      */
     title: string;
     /**
      * 消息描述。
      *
      * Description (消息描述).
      */
     description: string;
     /**
      * 封面图片的 URL。
      *
      * URL of the cover picture (封面图片).
      */
     picurl: string;
     /**
      * 点击后打开的 URL。
      *
      * URL that a tap opens (跳转url).
      */
     url: string;
    }[];
   };
   /**
    * 公众号素材库中的图文消息；`msgtype` 为 `mpnews` 时必填。只能含一篇图文，多于一篇返回 45008。微信已用 `mpnewsarticle` 取代它。
    *
    * An article of the official account's material library; required if `msgtype` is `mpnews`. It may hold
    * only one article; more fail with 45008. WeChat has replaced it with `mpnewsarticle`.
    */
   mpnews?: {
    /**
     * 图文的 media_id。
     *
     * The article's media id (素材ID).
     */
    media_id: string;
   };
   /**
    * 公众号已发布的图文；`msgtype` 为 `mpnewsarticle` 时必填。
    *
    * An article that the official account has published (发布); required if `msgtype` is `mpnewsarticle`.
    */
   mpnewsarticle?: {
    /**
     * 已发布文章的 ID，由公众号的发布类接口返回。
     *
     * Id of the published article (发布文章ID), from the official account's publishing operations.
     */
    article_id: string;
   };
   /**
    * 菜单消息，带可点击的选项；`msgtype` 为 `msgmenu` 时必填。
    *
    * A question with choices to tap (菜单消息); required if `msgtype` is `msgmenu`.
    */
   msgmenu?: {
    /**
     * 菜单描述，显示在选项上方。
     *
     * Text above the choices (菜单描述).
     */
    head_content?: string;
    /**
     * 菜单的选项。
     *
     * The choices (菜单内容).
     */
    list: {
     /**
      * 自行设定的选项 ID。
      *
      * Your id for the choice (菜单值).
      */
     id: string;
     /**
      * 选项的文字。
      *
      * Text of the choice (菜单项).
      */
     content: string;
    }[];
    /**
     * 菜单结尾，显示在选项下方。
     *
     * Text below the choices (菜单结尾).
     */
    tail_content?: string;
   };
   /**
    * 卡券；`msgtype` 为 `wxcard` 时必填。
    *
    * The coupon (卡券); required if `msgtype` is `wxcard`.
    */
   wxcard?: {
    /**
     * 卡券 ID。
     *
     * The coupon's id (卡券ID).
     */
    card_id: string;
   };
   /**
    * 小程序卡片；`msgtype` 为 `miniprogrampage` 时必填。
    *
    * The mini program card; required if `msgtype` is `miniprogrampage`.
    */
   miniprogrampage?: {
    /**
     * 小程序卡片标题。
     *
     * Title of the card (小程序卡片标题).
     */
    title: string;
    /**
     * 小程序的 AppID。公众号要传；小程序只能发自己的卡片，不传。
     *
     * The mini program's AppID. An official account sends it; a mini program sends cards of itself and
     * leaves it out.
     */
    appid?: string;
    /**
     * 页面路径，与 app.json 一致，可带参数，例如 `pages/index/index?foo=bar`。
     *
     * Page as in app.json (页面路径), which may have parameters, for example `pages/index/index?foo=bar`.
     */
    pagepath: string;
    /**
     * 封面的 media_id，用 uploadTempMedia 以 `image` 类型上传；建议 520 × 416 像素。
     *
     * Media id of the cover, an `image` from uploadTempMedia; 520 by 416 pixels is best.
     */
    thumb_media_id: string;
   };
   /**
    * 图文链接；`msgtype` 为 `link` 时必填。
    *
    * The link with a picture (图文链接); required if `msgtype` is `link`.
    */
   link?: {
    /**
     * 消息标题。
     *
     * Title (消息标题).
     */
    title: string;
    /**
     * 图文链接的描述。
     *
     * Description (图文链接消息).
     */
    description: string;
    /**
     * 点击后打开的 URL。
     *
     * URL that a tap opens.
     */
    url: string;
    /**
     * 图片的 URL。
     *
     * URL of the picture (图片链接).
     */
    thumb_url: string;
   };
   /**
    * 以某个客服账号的身份发消息。
    *
    * Sends the message as an agent (以某个客服账号来发消息).
    */
   customservice?: {
    /**
     * 完整客服账号，格式 `prefix@WeChat id`，由 getkflist 返回。
     *
     * Full name of the agent account (客服账号), `prefix@WeChat id`, as returned by getkflist.
     */
    kf_account: string;
   };
   /**
    * AI 消息上下文，决定消息是否标注由 AI 生成。
    *
    * Whether the message is marked as written by AI (ai 消息上下文).
    */
   aimsgcontext?: {
    /**
     * 1 在消息下方加一行灰字「内容由第三方 AI 生成」；0 不加。
     *
     * 1 adds a grey line below the message, saying that a third party's AI wrote it (内容由第三方AI生成); 0 does not.
     * @enum {integer}
     */
    is_ai_msg?: 0 | 1;
   };
   /**
    * 客服子商户 ID，由 registerbusiness 返回；普通账号不传。
    *
    * Id of a sub-merchant (子商户ID), from registerbusiness; leave it out for an ordinary account.
    */
   businessid?: number | string;
  } & ({
   text: {
    /**
     * 文本内容。可插入跳转小程序的链接：`<a href="http://www.qq.com"
     * data-miniprogram-appid="appid" data-miniprogram-path="pages/index/index">text</a>`，路径与 app.json 一致，可带参数。小程序只能链接到自己，公众号只能链接到已绑定的小程序。低于 6.5.16 的微信打开 `href`。
     *
     * The text. It may hold links into a mini program: `<a href="http://www.qq.com"
     * data-miniprogram-appid="appid" data-miniprogram-path="pages/index/index">text</a>`, with a path as
     * in app.json, which may have parameters. A mini program can link only to itself; an official
     * account only to mini programs bound to it. WeChat before 6.5.16 opens `href` instead.
     */
    content: string;
   };
  } | {
   image: {
    /**
     * 图片的 media_id，由 uploadTempMedia 返回。
     *
     * The image's media id (媒体ID), from uploadTempMedia.
     */
    media_id: string;
   };
  } | {
   voice: {
    /**
     * 语音的 media_id，由 uploadTempMedia 返回。
     *
     * The voice's media id (媒体ID), from uploadTempMedia.
     */
    media_id: string;
   };
  } | {
   video: {
    /**
     * 视频的 media_id，由 uploadTempMedia 返回。
     *
     * The video's media id (媒体ID), from uploadTempMedia.
     */
    media_id: string;
    /**
     * 缩略图的 media_id，由 uploadTempMedia 返回。
     *
     * Media id of its thumbnail (缩略图媒体ID), from uploadTempMedia.
     */
    thumb_media_id: string;
    /**
     * 视频标题。
     *
     * Title (视频标题).
     */
    title?: string;
    /**
     * 视频描述。
     *
     * Description (视频描述).
     */
    description?: string;
   };
  } | {
   music: {
    /**
     * 音乐标题。
     *
     * Title (音乐标题).
     */
    title: string;
    /**
     * 音乐描述。
     *
     * Description (音乐描述).
     */
    description: string;
    /**
     * 音乐链接。
     *
     * URL of the music (音乐链接).
     */
    musicurl: string;
    /**
     * 高质量音乐链接。
     *
     * URL of the music in higher quality (高质量音乐链接).
     */
    hqmusicurl?: string;
    /**
     * 缩略图的 media_id，由 uploadTempMedia 返回。
     *
     * Media id of its thumbnail (缩略图媒体ID), from uploadTempMedia.
     */
    thumb_media_id: string;
   };
  } | {
   news: {
    /**
     * 图文，只能有一条。
     *
     * The article, exactly one.
     */
    articles: {
     /**
      * 消息标题。
      *
      * Title (消息标题).
      */
     title: string;
     /**
      * 消息描述。
      *
      * Description (消息描述).
      */
     description: string;
     /**
      * 封面图片的 URL。
      *
      * URL of the cover picture (封面图片).
      */
     picurl: string;
     /**
      * 点击后打开的 URL。
      *
      * URL that a tap opens (跳转url).
      */
     url: string;
    }[];
   };
  } | {
   mpnews: {
    /**
     * 图文的 media_id。
     *
     * The article's media id (素材ID).
     */
    media_id: string;
   };
  } | {
   mpnewsarticle: {
    /**
     * 已发布文章的 ID，由公众号的发布类接口返回。
     *
     * Id of the published article (发布文章ID), from the official account's publishing operations.
     */
    article_id: string;
   };
  } | {
   msgmenu: {
    /**
     * 菜单描述，显示在选项上方。
     *
     * Text above the choices (菜单描述).
     */
    head_content?: string;
    /**
     * 菜单的选项。
     *
     * The choices (菜单内容).
     */
    list: {
     /**
      * 自行设定的选项 ID。
      *
      * Your id for the choice (菜单值).
      */
     id: string;
     /**
      * 选项的文字。
      *
      * Text of the choice (菜单项).
      */
     content: string;
    }[];
    /**
     * 菜单结尾，显示在选项下方。
     *
     * Text below the choices (菜单结尾).
     */
    tail_content?: string;
   };
  } | {
   wxcard: {
    /**
     * 卡券 ID。
     *
     * The coupon's id (卡券ID).
     */
    card_id: string;
   };
  } | {
   miniprogrampage: {
    /**
     * 小程序卡片标题。
     *
     * Title of the card (小程序卡片标题).
     */
    title: string;
    /**
     * 小程序的 AppID。公众号要传；小程序只能发自己的卡片，不传。
     *
     * The mini program's AppID. An official account sends it; a mini program sends cards of itself and
     * leaves it out.
     */
    appid?: string;
    /**
     * 页面路径，与 app.json 一致，可带参数，例如 `pages/index/index?foo=bar`。
     *
     * Page as in app.json (页面路径), which may have parameters, for example `pages/index/index?foo=bar`.
     */
    pagepath: string;
    /**
     * 封面的 media_id，用 uploadTempMedia 以 `image` 类型上传；建议 520 × 416 像素。
     *
     * Media id of the cover, an `image` from uploadTempMedia; 520 by 416 pixels is best.
     */
    thumb_media_id: string;
   };
  } | {
   link: {
    /**
     * 消息标题。
     *
     * Title (消息标题).
     */
    title: string;
    /**
     * 图文链接的描述。
     *
     * Description (图文链接消息).
     */
    description: string;
    /**
     * 点击后打开的 URL。
     *
     * URL that a tap opens.
     */
    url: string;
    /**
     * 图片的 URL。
     *
     * URL of the picture (图片链接).
     */
    thumb_url: string;
   };
  });
  SendCustomMessageResponse: components["schemas"]["Ok"];
  SendEmployeeRelationMsgRequest: {
   /**
    * 消息模板 ID。
    *
    * Id of the message template (消息模版id).
    */
   template_id: string;
   /**
    * 点击消息后打开的小程序页面，可带查询参数。
    *
    * Page of the mini program that a tap on the message opens (跳转路径), with its query.
    */
   page: string;
   /**
    * 接收消息的用户 openid。
    *
    * openid of the user who gets the message.
    */
   touser: string;
   /**
    * 消息内容，JSON 字符串：对象只有 `data` 一个字段，其中模板的每个占位符对应一个字段，值为 `{"value":"..."}`。
    *
    * The message's content, as JSON text of an object whose only field, `data`, has a field
    * `{"value":"..."}` for each placeholder of the template.
    */
   data: string;
  };
  SendEmployeeRelationMsgResponse: components["schemas"]["Ok"];
  SendHardwareDeviceMessageRequest: {
   /**
    * 用户已订阅的模板 ID。
    *
    * Id of the template that the users have subscribed to (订阅模板id).
    */
   template_id: string;
   /**
    * 厂商分配的设备序列号，最多 128 个字符，仅限数字、字母、`_` 和 `-`。
    *
    * The maker's serial number of the device (设备唯一序列号), up to 128 digits, letters, `_` and `-`.
    */
   sn: string;
   /**
    * 点击后打开的小程序页面，可带参数，例如 index?foo=bar。不传则点击后不跳转。
    *
    * Page of the mini program that a tap opens, optionally with parameters, for example index?foo=bar. If
    * left out, a tap opens nothing.
    */
   page?: string;
   /**
    * 消息接收者的 openid 列表。
    *
    * Openids of the users who get the message (接收者的 openid 列表).
    */
   to_openid_list: string[];
   /**
    * 点击后打开的小程序版本：`developer` 开发版，`trial` 体验版，`formal` 正式版。
    *
    * Version of the mini program that a tap opens (跳转小程序类型): `developer` development (开发版),
    * `trial` trial (体验版), `formal` release (正式版).
    * @default formal
    * @enum {string}
    */
   miniprogram_state?: "developer" | "trial" | "formal";
   /**
    * 设备型号 ID，注册设备后获得；官方示例中没有。
    *
    * Id of the device's model (设备型号 id), from the registration of the device. The official
    * example lacks it.
    */
   modelId: string;
   /**
    * 模板内容，以关键词名为键，例如 `time1`。
    *
    * Values for the template (模板内容), each under the name of its keyword, for example `time1`.
    */
   data: {
    [key: string]: {
     /**
      * 值，须为模板允许的枚举值之一；数值可直接传数字。
      *
      * The value, one of those that the template allows; a numeric value may be a number.
      */
     value: string | number;
    };
   };
   /**
    * 消息的显示语言：`zh_CN` 简体中文，`en_US` 英文，`zh_HK` 和 `zh_TW` 繁体中文。
    *
    * Language in which the message is shown (语言类型): `zh_CN` simplified Chinese, `en_US`
    * English, `zh_HK` and `zh_TW` traditional Chinese.
    * @default zh_CN
    * @enum {string}
    */
   lang?: "zh_CN" | "en_US" | "zh_HK" | "zh_TW";
  };
  SendHardwareDeviceMessageResponse: components["schemas"]["Ok"];
  SendMessageRequest: {
   /**
    * 订阅模板 ID，即 addwxanewtemplate 返回的 `priTmplId`。
    *
    * Id of the template (订阅模板id): `priTmplId` from addwxanewtemplate.
    */
   template_id: string;
   /**
    * 点击消息后打开的页面，限本小程序，可带查询参数，例如 index?foo=bar。不传则点击后不跳转。
    *
    * Page of this mini program that a tap on the message opens, with its query, if any, such as index?foo=bar. Without it, a tap does nothing.
    */
   page?: string;
   /**
    * 接收者的 openid。
    *
    * The receiver's openid.
    */
   touser: string;
   /**
    * 模板内容，键为关键词的占位符去掉 `.DATA`，例如 `thing1` 或 `date2`。键中的字母决定值的类型：
    *
    * - `thing`（事物）：最多 20 个任意字符
    * - `number`（数字）：最多 32 位数字，可带小数
    * - `letter`（字母）：最多 32 位字母
    * - `symbol`（符号）：最多 5 位符号
    * - `character_string`（字符串）：最多 32 位数字、字母和符号
    * - `time`（时间）：24 小时制的 HH:MM 或 HH:MM:SS，前面可加日期，例如「2019年10月1日 15:01」；时间段用 `~` 连接起止
    * - `date`（日期）：例如「2019年10月1日」、2018-01-01、2018/01/01、2018.01.01，也可不带年份，后面可加时间；时间段用 `~` 连接起止
    * - `amount`（金额）：币种符号加最多 10 位数字，可带小数，末尾可加「元」
    * - `phone_number`（电话）：最多 17 位数字和符号，例如 +86-0766-66888866
    * - `car_number`（车牌）：最多 8 位字母和数字，首位和末位可为汉字
    * - `name`（姓名）：最多 10 个汉字，或最多 20 个字母和符号
    * - `phrase`（汉字）：最多 5 个汉字
    * - `enum`（枚举值）：getwxapubnewtemplate 列出的值之一
    *
    * 符号指常用符号；不能有换行和其他控制字符。
    *
    * The values (模板内容), each under the key of its keyword: the placeholder without `.DATA`, such as
    * `thing1` or `date2`. The key's letters say what the value may be:
    *
    * - `thing` (事物): up to 20 characters of any kind
    * - `number` (数字): up to 32 digits, decimals allowed
    * - `letter` (字母): up to 32 letters
    * - `symbol` (符号): up to 5 symbols
    * - `character_string` (字符串): up to 32 digits, letters and symbols
    * - `time` (时间): HH:MM or HH:MM:SS in 24-hour format, optionally after a date, such as 2019年10月1日
    *   15:01; for a range, join start and end with `~`
    * - `date` (日期): a date such as 2019年10月1日, 2018-01-01, 2018/01/01, 2018.01.01 or without the year,
    *   optionally with a time; for a range, join start and end with `~`
    * - `amount` (金额): a currency sign and up to 10 digits, optionally with decimals and 元 at the end
    * - `phone_number` (电话): up to 17 digits and symbols, such as +86-0766-66888866
    * - `car_number` (车牌): up to 8 letters and digits; the first and the last may be Chinese
    * - `name` (姓名): up to 10 Chinese characters, or up to 20 letters and symbols
    * - `phrase` (汉字): up to 5 Chinese characters
    * - `enum` (枚举值): one of the values that getwxapubnewtemplate lists
    *
    * Symbols are the common ones; no line breaks or other control characters.
    */
   data: {
    [key: string]: {
     /**
      * 要显示的内容，须符合关键词类型的限制；数字可直接传数字。
      *
      * The text to show, within the limits of its keyword; a number can be sent as a number.
      */
     value: string | number;
    };
   };
   /**
    * 点击后打开的小程序版本：`developer` 开发版，`trial` 体验版，`formal` 正式版。
    *
    * Version that the tap opens (跳转小程序类型): `developer` the development version (开发版), `trial`
    * the trial version (体验版), `formal` the published one (正式版).
    * @default formal
    * @enum {string}
    */
   miniprogram_state?: "developer" | "trial" | "formal";
   /**
    * 「进入小程序查看」的语言类型：`zh_CN` 简体中文，`en_US` 英文，`zh_HK` 和 `zh_TW` 繁体中文。
    *
    * Language of the line that opens the mini program (语言类型): `zh_CN` simplified Chinese, `en_US`
    * English, `zh_HK` and `zh_TW` traditional Chinese.
    * @default zh_CN
    * @enum {string}
    */
   lang?: "zh_CN" | "en_US" | "zh_HK" | "zh_TW";
  };
  SendMessageResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * Format: int64
    * 消息 ID，超出 JavaScript number 能精确表示的范围。
    *
    * Id of the message (消息id), too large for a JavaScript number.
    */
   msgid?: Int64;
  };
  SendSubscribePrePaymentRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * 将要扣除的金额，单位为分：至少 100，不超过道具价格。
    *
    * Amount to be deducted, in fen: at least 100, at most the item's price.
    */
   deduct_price: number;
   /**
    * 订阅道具 ID。
    *
    * Id of the subscription item (订阅道具id).
    */
   product_id: string;
   /**
    * 协议号，用户签约时由你传入。
    *
    * Your number of the contract (协议号), as given when the user signed.
    */
   out_contract_code: string;
  };
  SendSubscribePrePaymentResponse: components["schemas"]["Ok"];
  ServicemarketretrieveRequest: {
   /**
    * invokeService 返回的 ID。
    *
    * The id that invokeService returned.
    */
   request_id: string;
  };
  ServicemarketretrieveResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 服务的回包信息，JSON 字符串，格式由服务自定。
    *
    * The service's response (回包信息), JSON text in the service's own format.
    */
   data: string;
   /**
    * 调用的 ID。
    *
    * Id of the call.
    */
   request_id?: string;
  };
  SetChatToolMsgRequest: {
   /**
    * 动态消息的 ID，由 createActivityId 返回。
    *
    * Id of the message (动态消息的 ID), from createActivityId.
    */
   activity_id: string;
   /**
    * 卡片修改后的状态，例如 1；官方文档未列出取值。
    *
    * New state of the card (动态消息修改后的状态), for example 1; the page does not list the values.
    */
   target_state: number;
   /**
    * 卡片的模板 ID。
    *
    * Id of the card's template (模板id).
    */
   template_id: string;
   /**
    * 状态有变化的聊天成员。
    *
    * Members of the chat whose state changes (聊天室成员状态).
    */
   participator_info_list?: {
    /**
     * 成员在聊天中的 GroupOpenID；仅限卡片所在的聊天。
     *
     * The member's id in the chat (GroupOpenID); only for the chat that has the card.
     */
    group_openid: string;
    /**
     * 固定为 1，已完成。未完成的成员初始即为 0；不能设为 0。
     *
     * Always 1, done (已完成). A member who is not done has 0 from the start; 0 cannot be set.
     * @constant
     */
    state: 1;
   }[];
   /**
    * 卡片打开的小程序版本：0 正式版，1 开发版，2 体验版。
    *
    * Version that the card opens: 0 the published one (正式版), 1 the development version (开发版), 2 the trial version (体验版).
    * @enum {integer}
    */
   version_type: 0 | 1 | 2;
  };
  SetChatToolMsgResponse: components["schemas"]["Ok"];
  SetMchProfitrateRequest: {
   /**
    * 商户号。
    *
    * Merchant number (商户号).
    */
   sub_mchid: string;
   /**
    * 期望的费率，单位为 1/10000，40 即 0.40%。
    *
    * The desired fee (费率), in 1/10000; 40 is 0.40%.
    */
   profit_rate: number;
  };
  SetMchProfitrateResponse: components["schemas"]["Ok"];
  SetMsgJumPpathRequest: {
   /**
    * 小程序的跳转路径，不带开头的斜杠，可按需带自己的 query；为空则打开微信自己的页面。
    *
    * Page of the mini program (跳转路径), without leading slash, with a query of your own if needed; empty for WeChat's own page.
    */
   path: string;
  };
  SetMsgJumPpathResponse: components["schemas"]["Ok"];
  SetPlayerDramaRecmdSwitchRequest: {
   /**
    * 要开关的功能：2002 播放原始视频；推荐位：1 剧结束，2 选集最右侧，3 剧集 profile 页。
    *
    * What to switch: 2002 playback of the original video (播放原始视频); a recommendation slot (推荐位): 1 after the
    * end of a drama (剧结束), 2 at the right end of the episode list (选集最右侧), 3 related dramas on the profile
    * page (剧集profile页).
    * @enum {integer}
    */
   entry_type: 1 | 2 | 3 | 2002;
   /**
    * true 开启，false 关闭。可以是布尔值或字符串。
    *
    * True switches on, false off. As a boolean or as a string.
    */
   switch_status: boolean | ("true" | "false");
  };
  SetPlayerDramaRecmdSwitchResponse: components["schemas"]["Ok"];
  SetPreviewSettingRequest: {
   setting: components["schemas"]["NovelPreviewSetting"];
   /**
    * @deprecated
    * 请放在 `setting` 里传。
    *
    * Send it inside `setting`.
    */
   book_id?: string;
   /**
    * @deprecated
    * 请放在 `setting` 里传。
    *
    * Send it inside `setting`.
    */
   default_words?: number;
   /**
    * @deprecated
    * 请放在 `setting` 的 `chapter_setting` 里传。
    *
    * Send it inside `chapter_setting` of `setting`.
    */
   chapter_index?: number;
   /**
    * @deprecated
    * 请放在 `setting` 的 `chapter_setting` 里传。
    *
    * Send it inside `chapter_setting` of `setting`.
    */
   words?: number;
  };
  SetPreviewSettingResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
  };
  SetShowStatusRequest: {
   /**
    * 附近地点 ID，可以是字符串或数字。
    *
    * Number of the place (附近地点 ID), as text or as a number.
    */
   poi_id: string | number;
   /**
    * 该地点是否展示小程序，0 不展示，1 展示。
    *
    * Whether the place shows the mini program (是否展示), 0 no, 1 yes.
    * @enum {integer}
    */
   status: 0 | 1;
  };
  SetShowStatusResponse: components["schemas"]["Ok"];
  SetUpdatableMsgRequest: {
   /**
    * 动态消息的 ID，由 createActivityId 返回。
    *
    * Id of the message (动态消息的 ID), from createActivityId.
    */
   activity_id: string;
   /**
    * 修改后的状态：0 未开始，1 已开始。
    *
    * New state: 0 not started (未开始), 1 started (已开始).
    * @enum {integer}
    */
   target_state: 0 | 1;
   /**
    * 模板信息，即消息文字中的取值。
    *
    * Values for the message's text (模板信息).
    */
   template_info: {
    /**
     * 要修改的参数。状态 0 需要 `member_count` 和 `room_limit`，状态 1 需要 `path` 和 `version_type`。
     *
     * The values to change. State 0 needs `member_count` and `room_limit`, state 1 `path` and `version_type`.
     */
    parameter_list: {
     /**
      * 参数名：`member_count` 当前人数，`room_limit` 人数上限，`path` 点击「进入」打开的页面（小游戏填查询参数，例如 ?foo=bar），`version_type` 打开的版本。
      *
      * Which value (参数名): `member_count` current members, `room_limit` maximum members, `path`
      * the page that 进入 opens (for a mini game, a query such as ?foo=bar), `version_type` the
      * version that it opens.
      * @enum {string}
      */
     name: "member_count" | "room_limit" | "path" | "version_type";
     /**
      * 参数值，字符串。`version_type` 的取值：develop 开发版，trial 体验版，release 正式版。
      *
      * The value as text. For `version_type` it is develop (开发版), trial (体验版) or release (正式版).
      */
     value: string;
    }[];
   };
  };
  SetUpdatableMsgResponse: components["schemas"]["Ok"];
  SetUserNotifyExtRequest: {
   /**
    * 点击按钮或支付订单的用户的 openid。
    *
    * The id (用户身份标识符) of the user who tapped the button or paid the order.
    */
   openid: string;
   /**
    * 卡片 ID，例如 1003；取值见指南。
    *
    * Card id (卡片id), for example 1003; the guide lists them.
    */
   notify_type: number;
   /**
    * 动态更新令牌，用于更新卡片；由前端获取，或用微信支付订单号。
    *
    * The code by which the card is updated (动态更新令牌), from the front end, or the number of a
    * WeChat Pay order.
    */
   notify_code: string;
   /**
    * 扩展信息，JSON 对象的字符串。字段因卡片而异；每个字段（例如 `pay_info` 或 `store_info`）的值也是 JSON 字符串。
    *
    * The additions (扩展信息), a JSON object as text. Its fields depend on the card; each, such as
    * `pay_info` or `store_info`, is again JSON as text.
    */
   ext_json: string;
  };
  SetUserNotifyExtResponse: components["schemas"]["Ok"];
  SetUserNotifyRequest: {
   /**
    * 点击按钮或支付订单的用户的 openid。
    *
    * The id (用户身份标识符) of the user who tapped the button or paid the order.
    */
   openid: string;
   /**
    * 卡片 ID，例如 1001；取值见指南。
    *
    * Card id (卡片id), for example 1001; the guide lists them.
    */
   notify_type: number;
   /**
    * 动态更新令牌，用于更新卡片；由前端获取，或用微信支付订单号。
    *
    * The code by which the card is updated (动态更新令牌), from the front end, or the number of a
    * WeChat Pay order.
    */
   notify_code: string;
   /**
    * 卡片状态及相关字段，JSON 对象的字符串。各卡片的字段见指南。
    *
    * State of the card and the fields that go with it (卡片状态与状态相关字段), a JSON object as
    * text. The guide has the fields of each card.
    */
   content_json: string;
   /**
    * 订单的验证信息，用微信支付订单号激活卡片时必填；JSON 对象的字符串，字段为 `pay_amount`（uint32，单位分：下单金额或实付金额；合单支付的子单，可填子单或合单的上述任一金额）、`pay_time`（uint32，Unix 时间戳（秒））和可选的 `pay_channel`（uint32，0 微信支付，1001 支付分）。
    *
    * Proof of the order, required to activate a card whose code is the number of a WeChat Pay order: a JSON
    * object as text with `pay_amount` (uint32, fen: the amount ordered or the amount paid, of the order or,
    * for a part of a combined order, of either), `pay_time` (uint32, Unix seconds) and, optionally,
    * `pay_channel` (uint32, 0 WeChat Pay, 1001 支付分).
    */
   check_json?: string;
  };
  SetUserNotifyResponse: components["schemas"]["Ok"];
  SetautoWithdrawRequest: {
   /**
    * 微信商户号。
    *
    * Merchant number (微信商户号).
    */
   mchid: string;
   /**
    * 自动提现状态：1 开启，2 关闭。
    *
    * Daily withdrawal (自动提现状态): 1 on (开启), 2 off (关闭).
    * @enum {integer}
    */
   status?: 1 | 2;
   /**
    * 账户留存额，单位为分。
    *
    * Amount to keep in the account (留存额), in fen.
    */
   retain_amt?: number;
  };
  SetautoWithdrawResponse: components["schemas"]["Ok"];
  SetdefaultGoodskeyRequest: {
   /**
    * 商品 KEY，字符串列表。
    *
    * The keys (商品KEY), an array of strings.
    */
   goodsKey: string[];
  };
  SetdefaultGoodskeyResponse: components["schemas"]["LiveOk"];
  SethopsnoticeRequest: {
   /**
    * 为用户提供服务的公众号的 AppID。
    *
    * AppID of the official account that serves the users (业务方公众号的appid).
    */
   app_id: string;
   /**
    * 公告类型：1 挂号前的就医须知，2 来院须知。
    *
    * Type of notice (公告类型): 1 to be read before booking (挂号前的就医须知), 2 to be read before the visit (来院须知).
    * @enum {integer}
    */
   notice_type: 1 | 2;
   /**
    * 公告内容，最多 3000 个字符，可用 HTML；图片用 `<img>`。
    *
    * Text of the notice (公告内容), up to 3000 characters, HTML allowed; pictures by `<img>`.
    */
   notice_content: string;
   /**
    * 要覆盖的草稿的公告 ID；不传则新建草稿。
    *
    * Id of the draft to overwrite (公告ID); a new draft if left out.
    */
   notice_id?: number;
  };
  SethopsnoticeResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 草稿 ID。
    *
    * Id of the draft (草稿ID).
    */
   notice_id: number;
  };
  SetkfadminRequest: {
   /**
    * 客服的 openid，即 getkflist 返回的 `kf_openid`。
    *
    * The agent's openid (客服openid): `kf_openid` from getkflist.
    * @example kfopenid1
    */
   kf_openid: string;
   /**
    * 客服子商户 ID，由 registerbusiness 返回；账号自己的客服不传。
    *
    * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
    * @example 1
    */
   business_id?: number | string;
  };
  SetkfadminResponse: components["schemas"]["Ok"];
  SetwxatradetypecgiRequest: {
   /**
    * 目标交易类型：1 综合类，2 实物电商类，3 线下服务类，4 在线服务类。
    *
    * The requested type (目标交易类型): 1 general (综合类), 2 sale of physical goods (实物电商类), 3
    * offline services (线下服务类), 4 online services (在线服务类).
    * @enum {integer}
    */
   trade_type: 1 | 2 | 3 | 4;
   /**
    * 申请材料，最多 10 份，其中视频最多 3 个。
    *
    * Proofs (申请材料), 10 at most, including at most 3 videos.
    */
   material_list: {
    /**
     * 材料类型：1 图片，2 视频。
     *
     * Type of proof (材料类型): 1 image (图片), 2 video (视频).
     * @enum {integer}
     */
    type: 1 | 2;
    /**
     * uploadTempMedia 返回的 media_id。
     *
     * The media_id from uploadTempMedia.
     */
    media_id: string;
   }[];
   /**
    * 申请理由，须详细说明。
    *
    * Why the type should change (申请理由), in detail.
    */
   reason: string;
  };
  SetwxatradetypecgiResponse: components["schemas"]["Ok"];
  /**
   * 支付单及其发货状态。
   *
   * A payment order and its shipping state (支付单).
   */
  ShippingOrder: {
   /**
    * 微信支付的订单号。
    *
    * WeChat Pay transaction number (微信订单号).
    */
   transaction_id: string;
   /**
    * 支付下单所用的商户号。
    *
    * Merchant number used to place the payment order (商户号).
    */
   merchant_id: string;
   /**
    * 二级商户号；没有则为空。
    *
    * Number of the sub-merchant (二级商户号); empty if there is none.
    */
   sub_merchant_id: string;
   /**
    * 商户订单号，由商户自行设定，在同一商户号下唯一。
    *
    * The merchant's own order number (商户订单号), unique within the merchant number.
    */
   merchant_trade_no: string;
   /**
    * 商品描述，列出订单的全部商品，用分号连接；超过 120 个字符会被截断，并以 `...` 结尾。
    *
    * All goods of the order, joined by semicolons (商品描述); cut off after 120 characters, and then it ends with `...`.
    */
   description: string;
   /**
    * 用户实际支付金额，单位分。
    *
    * What the user actually paid (实际支付金额), in fen.
    */
   paid_amount: number;
   /**
    * 支付的用户。
    *
    * The user who paid.
    */
   openid: string;
   /**
    * 交易创建时间，Unix 时间戳（秒）。
    *
    * When the trade was created (交易创建时间), Unix seconds.
    */
   trade_create_time: number;
   /**
    * 支付时间，Unix 时间戳（秒）。
    *
    * When it was paid (支付时间), Unix seconds.
    */
   pay_time: number;
   /**
    * 订单状态：1 待发货，2 已发货，3 确认收货，4 交易完成，5 已退款，6 资金待结算。
    *
    * State of the order (订单状态): 1 to be shipped (待发货), 2 shipped (已发货), 3 receipt confirmed (确认收货), 4 trade complete
    * (交易完成), 5 refunded (已退款), 6 awaiting settlement (资金待结算).
    * @enum {integer}
    */
   order_state: 1 | 2 | 3 | 4 | 5 | 6;
   /**
    * 是否处于交易纠纷中。
    *
    * Whether the trade is in dispute (交易纠纷).
    */
   in_complaint: boolean;
   /**
    * 发货信息；尚未发货时为空对象。
    *
    * The shipping (发货信息); an empty object if nothing has been shipped yet.
    */
   shipping: {
    /**
     * 发货模式：1 统一发货，即只有一个包裹；2 分拆发货，即有多个包裹。
     *
     * How the order was shipped (发货模式), 1 in one parcel (统一发货), 2 in several (分拆发货).
     * @enum {integer}
     */
    delivery_mode?: 1 | 2;
    /**
     * 物流模式：1 实体物流，由快递公司配送；2 同城配送；3 虚拟商品，无需发货；4 用户自提。
     *
     * How the goods are delivered (物流模式): 1 by an express carrier (实体物流), 2 by local delivery (同城配送), 3 not
     * shipped, because they are virtual (虚拟商品), 4 collected by the user (用户自提).
     * @enum {integer}
     */
    logistics_type?: 1 | 2 | 3 | 4;
    /**
     * 是否已完成全部发货。
     *
     * Whether everything was shipped (已完成全部发货).
     */
    finish_shipping?: boolean;
    /**
     * 商品描述，在微信公众平台发货页面上填写。
     *
     * The goods as entered on the shipping page of the admin console (商品描述).
     */
    goods_desc?: string;
    /**
     * 完成发货的次数：0 尚未完成，1 完成一次，2 用掉唯一一次重新发货机会之后。
     *
     * How many times the shipping was completed: 0 not yet, 1 once, 2 after the one allowed reshipping.
     */
    finish_shipping_count?: number;
    /**
     * 物流信息列表，每项一个包裹：delivery_mode 为 1 时一个，为 2 时最多 15 个。
     *
     * The parcels (物流信息列表): one with delivery_mode 1, up to 15 with 2.
     */
    shipping_list?: {
     /**
      * 快递公司的物流单号。
      *
      * The carrier's tracking number (物流单号).
      */
     tracking_no?: string;
     /**
      * 快递公司 ID，与 get_delivery_list 中的相同；或同城配送公司名。
      *
      * Id of the carrier as in get_delivery_list, or name of the local delivery company (同城配送公司名).
      */
     express_company?: string;
     /**
      * 该包裹的商品信息，即上传时的 `item_desc`。
      *
      * The goods of this parcel, as described in `item_desc` of the upload.
      */
     goods_desc?: string;
     /**
      * 该包裹的上传时间，Unix 时间戳（秒）。
      *
      * When this parcel was uploaded (上传时间), Unix seconds.
      */
     upload_time: number;
     /**
      * 该包裹的联系方式，上传时填写了才有。
      *
      * Phone numbers of the parcel (联系方式), if the upload gave any.
      */
     contact?: {
      /**
       * 寄件人联系方式，已打码。
       *
       * The sender's phone number (寄件人联系方式), masked.
       */
      consignor_contact?: string;
      /**
       * 收件人联系方式，已打码。
       *
       * The receiver's phone number (收件人联系方式), masked.
       */
      receiver_contact?: string;
     };
    }[];
   };
  };
  /**
   * 用微信支付的单号或商户自己的单号指定一个支付订单。
   *
   * Identifies one payment order (订单), by either WeChat Pay's number or the merchant's own.
   */
  ShippingOrderKey: {
   /**
    * 订单单号类型，决定用哪些单号指定订单：1 用 `mchid` 和 `out_trade_no`，2 用 `transaction_id`。
    *
    * Which numbers identify the order (订单单号类型): 1 `mchid` and `out_trade_no`, 2 `transaction_id`.
    * @enum {integer}
    */
   order_number_type: 1 | 2;
   /**
    * 微信支付的订单号。order_number_type 为 2 时必填。
    *
    * WeChat Pay transaction number (微信订单号). Required with order_number_type 2.
    */
   transaction_id?: string;
   /**
    * 支付下单所用的商户号，由微信支付分配。order_number_type 为 1 时必填。
    *
    * Merchant number used to place the payment order (商户号), assigned by WeChat Pay. Required with order_number_type 1.
    */
   mchid?: string;
   /**
    * 商户订单号，由商户自行设定，可用数字、字母、`_`、`-` 和 `*`，在同一商户号下唯一。order_number_type 为 1 时必填。
    *
    * The merchant's own order number (商户订单号): digits, letters, `_`, `-` and `*`, unique within the
    * merchant number. Required with order_number_type 1.
    */
   out_trade_no?: string;
  } & ({
   transaction_id: string;
  } | {
   mchid: string;
   out_trade_no: string;
  });
  /**
   * 一个包裹；无需快递公司的，则只是所交付的商品。
   *
   * One parcel, or, for goods without a carrier, just what was handed over.
   */
  ShippingPackage: {
   /**
    * 快递公司的物流单号，1 到 128 字节。logistics_type 为 1 时必填。
    *
    * The carrier's tracking number (物流单号), 1 to 128 bytes. Required with logistics_type 1.
    */
   tracking_no?: string;
   /**
    * 快递公司编码，取自 get_delivery_list，例如 DHL；1 到 128 字节。logistics_type 为 1 时必填。
    *
    * Id of the carrier (物流公司编码), from get_delivery_list, for example DHL; 1 to 128 bytes. Required
    * with logistics_type 1.
    */
   express_company?: string;
   /**
    * 包裹中的商品信息，最长 120 个字符，例如「微信红包抱枕*1个」。
    *
    * Contents of the parcel (商品信息), up to 120 characters, for example 微信红包抱枕*1个.
    */
   item_desc: string;
   /**
    * 联系方式，寄件人或收件人的电话，任选其一。快递公司为顺丰时必填。
    *
    * Phone number of the sender or the receiver (联系方式), either of them. Required if the carrier is SF Express (顺丰).
    */
   contact?: {
    /**
     * 寄件人联系方式，部分数字用 `*` 打码，但最后四位不能打码，例如 189****1234 或 021-****1234；最长 1024 个字符。
     *
     * The sender's phone number (寄件人联系方式) with digits masked by `*`, never the last four, for
     * example 189****1234 or 021-****1234; up to 1024 characters.
     */
    consignor_contact?: string;
    /**
     * 收件人联系方式，部分数字用 `*` 打码，但最后四位不能打码，例如 189****1234 或 021-****1234；最长 1024 个字符。
     *
     * The receiver's phone number (收件人联系方式) with digits masked by `*`, never the last four, for
     * example 189****1234 or 021-****1234; up to 1024 characters.
     */
    receiver_contact?: string;
   } & ({
    consignor_contact: string;
   } | {
    receiver_contact: string;
   });
  };
  /**
   * 支付者。
   *
   * The user who paid (支付者).
   */
  ShippingPayer: {
   /**
    * 用户在当前小程序的 openid，1 到 128 字节。如果用户不是该订单的支付者，微信会拒绝（10060031）。
    *
    * The user's id in this mini program, 1 to 128 bytes. WeChat refuses a user who did not pay the order (10060031).
    */
   openid: string;
  };
  SingleFileUploadRequest: {
   /**
    * 文件名，格式为剧目名和剧集数，如 `我的演艺 - 第1集`。
    *
    * File name: drama and episode, as in `我的演艺 - 第1集` (剧目名 - 对应剧集数).
    */
   media_name: string;
   /**
    * 视频格式。
    *
    * Format of the video (视频格式).
    * @enum {string}
    */
   media_type: "MP4" | "TS" | "MOV" | "MXF" | "MPG" | "FLV" | "WMV" | "AVI" | "M4V" | "F4V" | "MPEG" | "3GP" | "ASF" | "MKV";
   /**
    * Format: binary
    * 视频文件内容，小于 10 MB。
    *
    * The video (视频文件内容), under 10 MB.
    */
   media_data: Upload;
   /**
    * 封面图格式，与 `cover_data` 一起传。
    *
    * Format of the cover (视频封面图格式). Send it together with `cover_data`.
    * @enum {string}
    */
   cover_type?: "JPG" | "JPEG" | "PNG" | "BMP" | "TIFF" | "AI" | "CDR" | "EPS" | "TIF";
   /**
    * Format: binary
    * 封面图文件内容，与 `cover_type` 一起传。
    *
    * The cover picture (视频封面图文件内容). Send it together with `cover_type`.
    */
   cover_data?: Upload;
   /**
    * 来源上下文，内容自行设定，会在上传完成事件中返回。
    *
    * Your own text (来源上下文), returned in the event for the finished upload.
    */
   source_context?: string;
  };
  SingleFileUploadResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 媒资文件 ID。
    *
    * Id of the stored file (媒体文件id).
    */
   media_id: number;
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
  SortGoodsRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 按新顺序排列的商品。
    *
    * The products in their new order (商品ID列表).
    */
   goods: {
    /**
     * 商品 ID，可为数字或字符串。
     *
     * The product's id (商品id), as a number or as text.
     */
    goodsId: number | string;
   }[];
  };
  SortGoodsResponse: components["schemas"]["LiveOk"];
  StartDownloadOrderRequest: {
   /**
    * 开始日期，数字 yyyymmdd。
    *
    * First day, the number yyyymmdd (开始日期).
    */
   begin_ds: number;
   /**
    * 结束日期，数字 yyyymmdd，距开始日期不超过 31 天。
    *
    * Last day, the number yyyymmdd, 31 days after the first at most (结束日期).
    */
   end_ds: number;
   /**
    * 订单类型：1 代币，2 道具直购，3 会员订阅，4 退款。
    *
    * Which orders: 1 of coins (代币), 2 of goods bought directly (道具直购), 3 of subscriptions (会员订阅),
    * 4 refunds.
    * @enum {integer}
    */
   order_type: 1 | 2 | 3 | 4;
   /**
    * 只查交易单号、商户单号或用户 ID 包含此字符串的订单。
    *
    * Only orders whose transaction number, merchant number or user id contains this string.
    */
   order_info?: string;
   /**
    * 只查已发货（true）或未发货（false）的订单。`order_type` 为 2 和 3 时须传；不传为 true。
    *
    * Only delivered orders (true) or only undelivered ones (false). Send it for `order_type` 2 and 3; true
    * if left out.
    * @default true
    */
   is_provided?: boolean;
   /**
    * 只查此状态的退款，用于 `order_type` 为 4：0 全部，2 已退款，4 退款中，5 退款失败。不传为 0。
    *
    * Only refunds in this state, for `order_type` 4: 0 all, 2 refunded, 4 running, 5 failed. 0 if left out.
    * @default 0
    * @enum {integer}
    */
   refund_status?: 0 | 2 | 4 | 5;
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 支付渠道：1 普通虚拟支付，2 苹果 IAP。
    *
    * Payment method (支付渠道): 1 ordinary virtual payment, 2 Apple (IAP).
    * @enum {integer}
    */
   pay_channel: 1 | 2;
  };
  StartDownloadOrderResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 下载任务 ID，用于 query_download_order。
    *
    * Id of the task (下载任务id), for query_download_order.
    */
   task_id: string;
  };
  StartPublishGoodsRequest: {
   /**
    * 道具，正好一个。
    *
    * The item, exactly one.
    */
   publish_item: {
    /**
     * 道具 ID，与传给 start_upload_goods 的一致。
     *
     * Id of the item, as given to start_upload_goods.
     */
    id: string;
   }[];
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  StartPublishGoodsResponse: components["schemas"]["Ok"];
  StartUploadGoodsRequest: {
   /**
    * 道具，正好一个。
    *
    * The item, exactly one.
    */
   upload_item: {
    /**
     * 道具 ID：1 到 20 位字母、数字、`_` 和 `-`。
     *
     * Id of the item (道具id): 1 to 20 letters, digits, `_` and `-`.
     */
    id: string;
    /**
     * 道具名称，1 到 20 个字符。
     *
     * Name of the item (道具名称), 1 to 20 characters.
     */
    name: string;
    /**
     * 单价，单位为分，大于 0。
     *
     * Unit price in fen, greater than 0.
     */
    price: number;
    /**
     * 道具备注，1 到 1024 个字符。
     *
     * A note (道具备注), 1 to 1024 characters.
     */
    remark: string;
    /**
     * 道具图片的 URL，jpg 或 png。
     *
     * URL of its picture, jpg or png.
     */
    item_url: string;
   }[];
   /**
    * 环境：0 正式环境，1 沙箱环境。`pay_sig` 用该环境的 AppKey 生成。
    *
    * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
    * @enum {integer}
    */
   env: 0 | 1;
  };
  StartUploadGoodsResponse: components["schemas"]["Ok"];
  SubmitModifyDramaBasicInfoReqRequest: {
   /**
    * 剧目 ID。
    *
    * Id of the drama (剧目id).
    */
   drama_id: number;
   /**
    * 剧目简介，最多 200 个字符。
    *
    * Summary of the drama (剧目简介), 200 characters at most.
    */
   description?: string;
   /**
    * 剧目海报的 material_id。
    *
    * Poster (剧目海报), a material_id.
    */
   cover_material_id?: string;
   /**
    * 剧目推荐语。
    *
    * Recommendation for the drama (剧目推荐语).
    */
   recommendations?: string;
   /**
    * 推广海报的 material_id。
    *
    * Promotional poster (推广海报), a material_id.
    */
   promotion_poster_material_id?: string;
   /**
    * 备用剧名。
    *
    * Alternative name of the drama (备用剧名).
    */
   alternate_name?: string;
   /**
    * 演员信息。修改时须传全部演员。
    *
    * The actors (演员信息). A change sends all of them.
    */
   actor_list?: {
    /**
     * 演员列表。
     *
     * The actors (演员列表).
     */
    actor: components["schemas"]["DramaActor"][];
   };
   /**
    * 剧目资质。1：已取得《网络剧片发行许可证》或重点节目备案。2：两者皆无，且制作成本低于 1,000,000 元；审核通过后由微信发放平台备案号。只有 2024-05-27 之前首次提审的短剧可以更改，且只能改一次。
    *
    * Official status of the drama (剧目资质). 1: it has a distribution licence for web series
    * (网络剧片发行许可证) or is registered as a key programme (重点节目备案). 2: neither, and its cost was
    * less than 1,000,000 yuan; WeChat then issues its own registration number after review. Only a drama
    * first submitted before 2024-05-27 may change it, once.
    * @enum {integer}
    */
   qualification_type?: 1 | 2;
   /**
    * 剧目备案号，例如 `(沪)网剧审字(2023)第001号` 或 `V123456788888888`。`qualification_type` 为 1 时必填。
    *
    * Licence or registration number (剧目备案号), such as `(沪)网剧审字(2023)第001号` or
    * `V123456788888888`. Required with `qualification_type` 1.
    */
   registration_number?: string;
   /**
    * 剧目资质证明文件，即许可证或备案系统截图的 material_id。`qualification_type` 为 1 时必填。
    *
    * The licence, or a screenshot of the registration system (剧目资质证明文件): a material_id. Required
    * with `qualification_type` 1.
    */
   qualification_certificate_material_id?: string;
   /**
    * 剧目制作成本，以 10,000 元为单位，取值 1 到 99，小数部分会被微信舍去。须与成本报告一致。`qualification_type` 为 2 时必填。
    *
    * Production cost of the drama (剧目制作成本), in units of 10,000 yuan, 1 to 99; WeChat drops fractions.
    * It must match the cost report. Required with `qualification_type` 2.
    */
   cost_of_production?: number;
   /**
    * 《成本配置比例情况报告》的 material_id。`qualification_type` 为 2 时必填；自 2026-01-14 起须使用新模板。
    *
    * Report on how the cost is divided (成本配置比例情况报告), a material_id. Required with
    * `qualification_type` 2; since 2026-01-14 it must use the new form.
    */
   cost_commitment_letter_material_id?: string;
   /**
    * 其他材料的 material_id；互动短剧须上传剧情走线示意图。
    *
    * Other documents (其他材料), a material_id; for an interactive drama, the map of its plot lines.
    */
   other_material_material_id?: string;
   /**
    * 剧目制作方。申请版权保护时必填，否则不要传。
    *
    * Producer of the drama (剧目制作方). Required when applying for copyright protection; do not send it otherwise.
    */
   producer?: string;
   copyright?: components["schemas"]["DramaCopyright"];
  };
  SubmitModifyDramaBasicInfoReqResponse: components["schemas"]["Ok"];
  SubmitRefundRequest: {
   /**
    * 凭证的文字说明；与 `mediaIdList` 二选一。
    *
    * The proof in words; send this or `mediaIdList`.
    */
   content?: string;
   /**
    * 投诉单号。
    *
    * Complaint number (投诉单号).
    */
   complaintOrderId: number | string;
   /**
    * 图片，每项为 uploadTempMedia 返回的 media ID；与 `content` 二选一。
    *
    * Pictures, each a media id from uploadTempMedia; send this or `content`.
    */
   mediaIdList?: string[];
   /**
    * 是否已收到退货。退货状态下必填。
    *
    * Whether the returned goods were received (确认是否收货). Required while goods are being returned.
    */
   acceptReturn?: number;
   /**
    * 退货单号，取自 getOrderDetail 的 `returnBill`。退货状态下必填。
    *
    * Return number (退货单号), from `returnBill` of getOrderDetail. Required while goods are being
    * returned.
    */
   returnId?: number | string;
  } & ({
   content: string;
  } | {
   mediaIdList: string[];
  });
  SubmitRefundResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; the example does not have it.
    */
   errmsg?: string;
  };
  SubmitReplaceMediasRequest: {
   /**
    * 剧目 ID，短剧须已审核通过。
    *
    * Id of the drama (剧目id), which must have passed review.
    */
   drama_id: number;
   /**
    * 要替换的剧集信息。
    *
    * The episodes to replace (替换的剧集信息).
    */
   replace_media_list: components["schemas"]["DramaMediaReplacement"][];
  };
  SubmitReplaceMediasResponse: components["schemas"]["Ok"];
  SubmitSubscribePayOrderRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * offerid，见微信公众平台虚拟支付的基础配置。
    *
    * Offer id (offerid), from the basic settings of virtual payment in the admin console.
    */
   offer_id: string;
   /**
    * 固定为 1。
    *
    * Always 1.
    * @constant
    */
   buy_quantity: 1;
   /**
    * 固定为 0，即正式环境。
    *
    * Always 0, production.
    * @constant
    */
   env?: 0;
   /**
    * 固定为 `CNY`。
    *
    * Always `CNY`.
    * @constant
    */
   currency_type: "CNY";
   /**
    * 订阅道具 ID。
    *
    * Id of the subscription item (订阅道具id).
    */
   product_id: string;
   /**
    * 扣款金额，单位为分：至少 1，不超过道具价格。订阅指南要求至少 100。
    *
    * Amount in fen: at least 1, at most the item's price. The subscription guide asks for at least 100.
    */
   deduct_price: number;
   /**
    * 商户订单号，不能重复使用：8 到 32 位数字、字母和 `_-|*@`。不要依赖微信检查重复。
    *
    * Your order number, never used before: 8 to 32 digits, letters and `_-|*@`. Do not rely on WeChat to
    * detect repeats.
    */
   order_id: string;
   /**
    * 自定义数据，支付的消息推送会带回。
    *
    * Your data, which the push about the payment returns.
    */
   attach: string;
  };
  SubmitSubscribePayOrderResponse: components["schemas"]["Ok"];
  SubmitpagesRequest: {
   /**
    * 页面列表。`path` 和 `query` 共同标识一个页面。
    *
    * The pages. `path` and `query` together identify a page.
    */
   pages: {
    /**
     * 小程序页面路径，以 `pages/` 开头。
     *
     * Path of the page in the mini program; begins with `pages/`.
     */
    path: string;
    /**
     * 页面的查询参数，不含 `?`。
     *
     * Query of the page, without `?`.
     */
    query: string;
    /**
     * 页面的结构化数据，一个页面可有多个。
     *
     * Structured data of the page; it may have several.
     */
    data_list?: {
     /**
      * 数据结构类型：`wxsearch_cpdata` 正式数据，进入线上搜索，用户可搜到；`wxsearch_testcpdata` 审核数据，进入审核环境，只检查不展示。
      *
      * Where the data goes (数据结构类型): `wxsearch_cpdata` to the live search, for
      * users to find (正式数据); `wxsearch_testcpdata` to the review environment, which
      * checks and shows nothing (审核数据).
      * @enum {string}
      */
     "@type": "wxsearch_cpdata" | "wxsearch_testcpdata";
     /**
      * 更新方式：1 新增，path 和 query 相同的页面已存在则覆盖；3 删除。
      *
      * What to do (更新字段): 1 add (新增), or overwrite if the same path and query exist; 3
      * remove (删除).
      * @enum {integer}
      */
     update: 1 | 3;
     /**
      * 自行设定的内容 ID。
      *
      * Your own id of the content.
      */
     content_id: string;
     /**
      * 页面类型，固定为 2。
      *
      * Page type (页面类型), always 2.
      * @constant
      */
     page_type: 2;
     /**
      * 同一页面的 H5 链接，如有建议填写。
      *
      * URL of the same page on the web (H5链接), recommended if there is one.
      */
     h5_url?: string;
     /**
      * 标题，建议 20 个字符。
      *
      * Title (标题), 20 characters recommended.
      */
     title: string;
     /**
      * 摘要，有助于页面被搜到。
      *
      * Summaries (摘要), which help the page to be found.
      */
     abstract?: string[];
     /**
      * 图片有防盗链时，微信拉取图片所用的 Referer 请求头。
      *
      * Referer header for WeChat to fetch the pictures with, if they are protected against
      * hotlinking.
      */
     referer?: string;
     /**
      * 封面图 URL；如有有效期，应为 15 天或更长。
      *
      * URL of the cover picture (封面图URL); one that expires should be valid for 15 days or
      * more.
      */
     cover_img_url?: string;
     /**
      * 正文，不含 HTML 标签。
      *
      * The text (正文), without HTML tags.
      */
     mainbody: string;
     /**
      * 作者信息；医疗内容填医生。
      *
      * The author (作者信息), for medical content the doctor.
      */
     author?: {
      /**
       * 作者名字。
       *
       * Name of the author.
       */
      author_name: string;
      /**
       * 作者职务。
       *
       * Position of the author (作者职务).
       */
      author_title?: string;
      /**
       * 作者头像 URL，尺寸不小于 36 × 36 像素；如有有效期，应为 15 天或更长。
       *
       * URL of the portrait, 36 × 36 pixels or more; one that expires should be valid for 15
       * days or more.
       */
      author_portrait?: string;
     };
     /**
      * 页面中的视频。
      *
      * Videos on the page (视频).
      */
     video?: {
      /**
       * 视频标题；不传则与页面标题相同。
       *
       * Title of the video; that of the page if left out.
       */
      video_title?: string;
      /**
       * 视频时长，单位秒；五分钟以内的视频优先。
       *
       * Length in seconds (视频时长); videos under five minutes are preferred.
       */
      video_length: number;
      /**
       * 视频封面图 URL，尺寸不小于 686 × 288 像素；如有有效期，应为 15 天或更长。
       *
       * URL of the video's cover, 686 × 288 pixels or more; one that expires should be valid
       * for 15 days or more.
       */
      video_img: string;
     }[];
     /**
      * 内容的发布时间，Unix 时间戳（秒）。
      *
      * When the content was published (发布时间), Unix seconds.
      */
     time_publish: number;
     /**
      * 内容的更新时间，Unix 时间戳（秒）。
      *
      * When the content was last changed (更新时间), Unix seconds.
      */
     time_modify: number;
     /**
      * 补充字段，按内容类型与微信约定。
      *
      * Further fields, as agreed with WeChat for the kind of content (补充字段).
      */
     extra_info?: {
      [key: string]: unknown;
     };
    }[];
   }[];
  };
  SubmitpagesResponse: components["schemas"]["Ok"];
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
   CreateTime: number | string;
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
   List: components["schemas"]["SubscribeMsgChangeItem"][] | components["schemas"]["SubscribeMsgChangeItem"];
  };
  /**
   * 用户在管理消息中改变了订阅，XML 格式。
   *
   * A user has changed a message subscription (管理消息), in the XML format.
   */
  SubscribeMsgChangeEventXmlMessage: {
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
   Event: "subscribe_msg_change_event";
   /**
    * JSON 格式中位于顶层的字段。
    *
    * The fields that are at the top level in JSON.
    */
   SubscribeMsgChangeEvent: {
    /**
     * 变更内容，每项对应一个 `<List>`。
     *
     * The changes, one `<List>` each.
     */
    List: components["schemas"]["SubscribeMsgChangeItem"][];
   };
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
   CreateTime: number | string;
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
   List: components["schemas"]["SubscribeMsgPopupItem"][] | components["schemas"]["SubscribeMsgPopupItem"];
  };
  /**
   * 用户对订阅消息弹框作出了选择，XML 格式。
   *
   * A user has answered a subscription request (订阅消息弹框), in the XML format.
   */
  SubscribeMsgPopupEventXmlMessage: {
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
   Event: "subscribe_msg_popup_event";
   /**
    * JSON 格式中位于顶层的字段。
    *
    * The fields that are at the top level in JSON.
    */
   SubscribeMsgPopupEvent: {
    /**
     * 用户的选择，每项对应一个 `<List>`。
     *
     * The answers, one `<List>` each.
     */
    List: components["schemas"]["SubscribeMsgPopupItem"][];
   };
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
   PopupScene: number | string;
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
   CreateTime: number | string;
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
   List: components["schemas"]["SubscribeMsgSentItem"][] | components["schemas"]["SubscribeMsgSentItem"];
  };
  /**
   * 订阅消息下发成功或失败的结果，XML 格式。
   *
   * A subscription message was delivered or failed (下发结果), in the XML format.
   */
  SubscribeMsgSentEventXmlMessage: {
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
   Event: "subscribe_msg_sent_event";
   /**
    * JSON 格式中位于顶层的字段。
    *
    * The fields that are at the top level in JSON.
    */
   SubscribeMsgSentEvent: {
    /**
     * 下发结果，每项对应一个 `<List>`。
     *
     * The results, one `<List>` each.
     */
    List: components["schemas"]["SubscribeMsgSentItem"][];
   };
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
   ErrorCode: number | string;
   /**
    * 状态码对应的含义，下发成功时为 `success`。
    *
    * Text of the result (状态码对应的含义), `success` if delivered.
    */
   ErrorStatus: string;
  };
  SupplyProofRequest: {
   /**
    * 凭证的文字说明；与 `mediaIdList` 二选一。
    *
    * The proof in words; send this or `mediaIdList`.
    */
   content?: string;
   /**
    * 投诉单号。
    *
    * Complaint number (投诉单号).
    */
   complaintOrderId: number | string;
   /**
    * 图片，每项为 uploadTempMedia 返回的 media ID；与 `content` 二选一。
    *
    * Pictures, each a media id from uploadTempMedia; send this or `content`.
    */
   mediaIdList?: string[];
  } & ({
   content: string;
  } | {
   mediaIdList: string[];
  });
  SupplyProofResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; the example does not have it.
    */
   errmsg?: string;
  };
  TestUpdateOrderRequest: {
   /**
    * 测试账号，固定为 `test_biz_id`。
    *
    * The test account, always `test_biz_id`.
    * @constant
    */
   biz_id: "test_biz_id";
   /**
    * 商家自己的订单号。
    *
    * Your own order number (订单号).
    */
   order_id: string;
   /**
    * 测试快递公司，固定为 `TEST`。
    *
    * The test carrier, always `TEST`.
    * @constant
    */
   delivery_id: "TEST";
   /**
    * 快递公司的运单号。
    *
    * The carrier's number of the parcel (运单号).
    */
   waybill_id: string;
   /**
    * 发生时间，Unix 时间戳（秒）。
    *
    * When it happened, Unix seconds.
    */
   action_time: number;
   action_type: components["schemas"]["ExpressActionType"];
   /**
    * 轨迹说明，UTF-8 编码。
    *
    * Description (具体信息说明), in UTF-8.
    */
   action_msg: string;
  };
  TestUpdateOrderResponse: components["schemas"]["Ok"];
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
    * 消息 ID，64 位整数，微信重复推送时不变。云函数收到的是字符串，其中不只有这个数字。
    *
    * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a string that contains
    * more than the number.
    */
   MsgId: Int64 | string;
  };
  TraceWaybillRequest: {
   /**
    * 用户的 openid。
    *
    * The user's openid (用户openid).
    */
   openid: string;
   /**
    * 寄件人手机号。
    *
    * The sender's phone number (寄件人手机号).
    */
   sender_phone?: string;
   /**
    * 收件人手机号；部分快递公司须凭此才能查到运单。
    *
    * The receiver's phone number (收件人手机号); some carriers find a waybill only with it.
    */
   receiver_phone: string;
   /**
    * 运单号。
    *
    * Waybill number (运单号).
    */
   waybill_id: string;
   /**
    * 商品信息。
    *
    * The goods (商品信息).
    */
   goods_info: {
    /**
     * 商品明细，每件一项。
     *
     * The goods, one by one (商品信息).
     */
    detail_list: {
     /**
      * 商品名称。
      *
      * Name (商品名称).
      */
     goods_name: string;
     /**
      * 商品图片的 URL。
      *
      * URL of the picture (商品图片url).
      */
     goods_img_url: string;
     /**
      * 商品详情描述，最多 40 个汉字。不传则显示商品名称。
      *
      * Longer description of the goods (商品详情描述), 40 Chinese characters at most. Without it, the name is shown.
      */
     goods_desc?: string;
    }[];
   };
   /**
    * 微信支付的交易单号，一般以 420 开头。
    *
    * WeChat Pay transaction number (交易单号), which usually begins with 420.
    */
   trans_id: string;
   /**
    * 点击商品卡片打开的小程序页面，建议为订单详情页。不传则打开首页。
    *
    * Page of the mini program that the goods open (商品卡片跳转路径), preferably the order's own. Without
    * it, they open the home page.
    */
   order_detail_path?: string;
   /**
    * 快递公司 ID，由 get_delivery_list 返回，用于帮助微信识别运单所属的快递公司；对非主流快递公司尤其应传。
    *
    * Id of the carrier (运力id), from get_delivery_list. It helps WeChat to recognise the carrier of the
    * waybill; send it especially for smaller carriers.
    */
   delivery_id?: string;
  };
  TraceWaybillResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 运单的 token（查询 ID）。其他接口和小程序插件凭此查询运单，须保存。
    *
    * The waybill's token (查询id). The other calls and the mini program's plugin use it to query the waybill, so keep it.
    */
   waybill_token: string;
  };
  /**
   * 用户对订单的评价。
   *
   * What a user wrote about an order (评价).
   */
  TradeComment: {
   /**
    * 评价 ID。
    *
    * Id of the comment (评价id).
    */
   commentId: string;
   /**
    * 订单金额，单位为分。
    *
    * Amount of the order in fen.
    */
   amount?: number;
   /**
    * 订单号，形如 payorder@_4200001761202302096311111111。
    *
    * Number of the order, such as payorder@_4200001761202302096311111111.
    */
   orderId: string;
   /**
    * 评价时间，Unix 时间戳（秒），字符串形式。
    *
    * When the comment was written, Unix seconds as a string.
    */
   createTime: string;
   /**
    * 订单支付时间，Unix 时间戳（秒），字符串形式。
    *
    * When the order was paid, Unix seconds as a string.
    */
   payTime?: string;
   /**
    * 微信支付交易单号，即 transaction_id，大多以 420 开头。
    *
    * WeChat Pay's transaction_id (微信支付交易单号), most begin with 420.
    */
   wxPayId?: string;
   /**
    * 商家订单信息。
    *
    * Your order (商家订单信息).
    */
   orderInfo?: {
    /**
     * 你的订单号，即微信支付的 out_trade_no：可用数字、字母和 `_-*`，在同一商户号下唯一。
     *
     * Your order number, the out_trade_no of WeChat Pay: digits, letters and `_-*`, unique within a merchant
     * number.
     */
    busiOrderId?: string;
   };
   /**
    * 评价用户。
    *
    * Who wrote it (评价用户).
    */
   userInfo: {
    /**
     * 用户在当前小程序的 openid。
     *
     * The user's id in this mini program.
     */
    openid: string;
    /**
     * 用户头像的 URL。
     *
     * URL of the user's avatar.
     */
    headImg?: string;
    /**
     * 用户昵称。
     *
     * The user's nickname.
     */
    nickName?: string;
   };
   /**
    * 商家小程序。
    *
    * The mini program (商家小程序).
    */
   bizInfo?: {
    /**
     * 小程序的 AppID。
     *
     * Its AppID.
     */
    appid: string;
    /**
     * 小程序图标的 URL。
     *
     * URL of its icon.
     */
    headImg?: string;
    /**
     * 名称。
     *
     * Its name.
     */
    nickName?: string;
   };
   /**
    * 评价分数，为星数乘以 100：100 为 1 星，500 为 5 星。
    *
    * Stars multiplied by 100 (评价分数): 100 is 1 star, 500 is 5 stars.
    */
   score: number;
   /**
    * 评价内容。
    *
    * Content of the comment (评价内容).
    */
   content: {
    /**
     * 文字内容。
     *
     * The text.
     */
    txt?: string;
    /**
     * 图片，或一个视频。
     *
     * Pictures, or one video.
     */
    media?: components["schemas"]["TradeCommentMedia"][];
   };
   /**
    * 评价的更多信息；仅 getCcommentList 返回。
    *
    * More about the comment; in getCcommentList only.
    */
   extInfo?: {
    /**
     * 是否已向用户下发可打开差评客服会话的消息。
     *
     * Whether the user was sent the message that opens a customer service chat about a bad comment
     * (差评客服会话).
     */
    isAlreadySendTmpl?: boolean;
   };
   /**
    * 购买的商品。
    *
    * What was bought.
    */
   productInfo?: {
    /**
     * 商品列表。
     *
     * The goods (商品列表).
     */
    productList?: {
     /**
      * 商品名称。
      *
      * Name of the goods.
      */
     name?: string;
     /**
      * 商品图片的 URL。
      *
      * URL of their picture.
      */
     picUrl?: string;
    }[];
   };
  };
  /**
   * 评价的一张图片或视频；一条评价要么有图片，要么有一个视频，不会同时有。
   *
   * A picture or the video of a comment; a comment has pictures or one video, never both.
   */
  TradeCommentMedia: {
   /**
    * 图片的 URL。
    *
    * URL of a picture.
    */
   img?: string;
   /**
    * 缩略图的 URL。
    *
    * URL of the small version of the picture.
    */
   thumbImg?: string;
   /**
    * 视频的 URL。不与 `img` 同时出现。
    *
    * URL of the video. Not together with `img`.
    */
   video?: string;
   /**
    * 视频封面的 URL。不与 `img` 同时出现。
    *
    * URL of the video's cover. Not together with `img`.
    */
   videoCover?: string;
   /**
    * 视频时长，单位秒。不与 `img` 同时出现。
    *
    * Length of the video in seconds. Not together with `img`.
    */
   videoDuration?: number;
  };
  /**
   * 评价或其回复已变更。
   *
   * The comment or its answer was changed.
   */
  TradeCommentResult: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; missing in the examples.
    */
   errmsg?: string;
   /**
    * 是否成功。
    *
    * Whether it succeeded.
    */
   success: boolean;
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
  TransportcodeGetbusinessviewRequest: {
   /**
    * 要跳转的页面：0 欢迎页，新用户在此开通乘车码；1 乘车码页；2 已开通路线；3 个人中心；4 我的乘车记录；5 帮助；6 欠费记录。
    *
    * Which page (需要跳转的页面): 0 welcome page, which opens the transport code for new users; 1 the
    * code (乘车码页); 2 routes (已开通路线); 3 personal centre (个人中心); 4 rides (我的乘车记录); 5 help (帮助); 6
    * debts (欠费记录).
    * @enum {integer}
    */
   path_type: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  };
  TransportcodeGetbusinessviewResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 业务类型，打开页面时使用。
    *
    * Type of page (业务类型), needed to open it.
    */
   business_type: string;
   /**
    * 打开页面的参数，`name=value` 形式，以 `&` 连接。
    *
    * Parameters for opening the page, `name=value` joined by `&`.
    */
   query_string: string;
   /**
    * `query_string` 的到期时间，Unix 时间戳（秒）。
    *
    * When `query_string` expires, Unix seconds.
    */
   expire_at: number;
  };
  TypingRequest: {
   /**
    * 用户的 openid。
    *
    * The user's openid.
    */
   touser: string;
   /**
    * `Typing` 显示「正在输入」，`CancelTyping` 取消显示。
    *
    * `Typing` shows the state, `CancelTyping` hides it.
    * @enum {string}
    */
   command: "Typing" | "CancelTyping";
   /**
    * 客服子商户 ID，由 registerbusiness 返回；普通账号不传。
    *
    * Id of a sub-merchant (子商户 ID), from registerbusiness; leave it out for an ordinary account.
    */
   businessid?: number | string;
  };
  TypingResponse: components["schemas"]["Ok"];
  UnbindKfWorkRequest: {
   /**
    * 已绑定企业在企业微信的企业 ID，由 getKfWorkBound 返回。
    *
    * Id of the bound company in WeChat Work (企业ID), as returned by getKfWorkBound.
    */
   corpid: string;
  };
  UnbindKfWorkResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`；官方示例中没有。
    *
    * `ok`; missing in the official example.
    */
   errmsg?: string;
  };
  UnbindReturnIdRequest: {
   /**
    * 退货 ID，由 addReturnId 返回。
    *
    * The return id (退货ID), from addReturnId.
    */
   return_id: string;
  };
  UnbindReturnIdResponse: components["schemas"]["Ok"];
  UnbindUserB2CAuthInfoRequest: {
   /**
    * 要解除用工关系的用户 openid 列表。
    *
    * openids of the users whose relation is to end.
    */
   openid_list: string[];
  };
  UnbindUserB2CAuthInfoResponse: components["schemas"]["Ok"];
  UpdateBookRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * 作品名，1 到 30 个字符。
    *
    * Title (作品名), 1 to 30 characters.
    */
   title?: string;
   /**
    * 作品简介，1 到 500 个字符。
    *
    * Summary (作品简介), 1 to 500 characters.
    */
   intro?: string;
   /**
    * 封面图，为用 uploadTempMedia 上传 jpg、jpeg 或 png 图片得到的 media_id；以 600 × 800 像素为佳。
    *
    * Cover (封面图): a media_id from uploadTempMedia of a jpg, jpeg or png; 600 by 800 pixels is best.
    */
   cover_media_id?: string;
   /**
    * 作者名，1 到 100 个字符。
    *
    * Author (作者名), 1 to 100 characters.
    */
   author?: string;
   /**
    * 一级类型 ID。三级类型须一起传。
    *
    * First-level category (一级类型id). Send all three levels together.
    */
   first_category_id?: number;
   /**
    * 二级类型 ID。三级类型须一起传。
    *
    * Second-level category (二级类型id). Send all three levels together.
    */
   second_category_id?: number;
   /**
    * 三级类型 ID。三级类型须一起传。
    *
    * Third-level category (三级类型id). Send all three levels together.
    */
   third_category_id?: number;
   /**
    * 完结状态：1 连载中，2 已完结。
    *
    * Whether it is finished (完结状态): 1 still being written (连载中), 2 finished (已完结).
    * @enum {integer}
    */
   complete_status?: 1 | 2;
   /**
    * 所有章节的 ID，按新的顺序排列。
    *
    * Ids of all chapters (章节id), in their new order.
    */
   chapter_id_list?: string[];
   /**
    * 是否需要分卷；不填则不修改分卷。
    *
    * Whether the novel has volumes (是否需要分卷); if left out, they are not changed.
    */
   need_volume?: boolean;
   /**
    * 分卷信息，按顺序排列；`need_volume` 为 true 时使用。
    *
    * The volumes (分卷信息), in order; with `need_volume` true.
    */
   volume_list?: components["schemas"]["NovelVolume"][];
   /**
    * 章节排序方式：0 追加，1 按 seq 递增。
    *
    * Order of the chapters (章节排序方式): 0 appended (追加), 1 by ascending seq (seq递增).
    * @enum {integer}
    */
   chapter_order_method?: 0 | 1;
   /**
    * 自定义信息，不超过 128 个字节。
    *
    * Your own text (自定义信息), 128 bytes at most.
    */
   custom_info?: string;
   /**
    * 是否更新题材关键词，即是否采用 `keyword_list`。
    *
    * Whether to apply `keyword_list` (是否更新题材关键词).
    */
   update_keyword?: boolean;
   /**
    * 题材关键词，最多 3 个，每个 1 到 4 个字符。
    *
    * Subject keywords (题材关键词), 3 at most, each 1 to 4 characters.
    */
   keyword_list?: string[];
   /**
    * 精彩片段，取自作品本身，400 到 1000 个字符。
    *
    * Highlight (精彩片段), 400 to 1000 characters from the novel itself.
    */
   awesome_paragraph?: string;
  };
  UpdateBookResponse: components["schemas"]["Ok"];
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
  UpdateBusinessRequest: {
   /**
    * 商户小程序的 AppID，即事件中的 ShopAppID。
    *
    * AppID of the merchant's mini program, the ShopAppID of the event.
    */
   shop_app_id: string;
   /**
    * 商户的账号。
    *
    * The merchant's account (商户账户).
    */
   biz_id: string;
   /**
    * 审核结果，0 通过，其他数字均为不通过。
    *
    * Result of the review (审核结果), 0 approved; any other number is a refusal.
    */
   result_code: number;
   /**
    * 审核不通过的原因；仅不通过时必填。
    *
    * Why it was refused (审核错误原因); required only then.
    */
   result_msg?: string;
  };
  UpdateBusinessResponse: components["schemas"]["Ok"];
  UpdateChapterSeqRequest: {
   /**
    * 作品 ID。
    *
    * Id of the novel (作品id).
    */
   book_id: string;
   /**
    * 章节及其 seq 的列表。
    *
    * The chapters and their numbers (章节seq列表).
    */
   chapter_seq_list: {
    /**
     * 章节 ID。
     *
     * Id of the chapter (章节id).
     */
    chapter_id: string;
    /**
     * 章节相对顺序，用来排序，可以不连续。
     *
     * Number it is sorted by (章节相对顺序); gaps are allowed.
     */
    seq: number;
   }[];
  };
  UpdateChapterSeqResponse: components["schemas"]["Ok"];
  UpdateCommentRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 直播间 ID，为官方文档参数表中的写法。请用 `roomId`。
    *
    * The room's id, as the official table names it. Use `roomId`.
    */
   id?: number;
   /**
    * 1 全局禁言，0 取消禁言。
    *
    * 1 silences everyone (禁言), 0 lifts the silence (取消禁言).
    * @enum {integer}
    */
   banComment: 0 | 1;
  };
  UpdateCommentResponse: components["schemas"]["LiveOk"];
  UpdateDatabaseIndexRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 集合的名称。
    *
    * Name of the collection (集合名称).
    */
   collection_name: string;
   /**
    * 新增的索引。与 `drop_indexes` 至少填一个。
    *
    * Indexes to add (新增索引). This, `drop_indexes` or both.
    */
   create_indexes?: {
    /**
     * 索引名。
     *
     * Name of the index (索引名).
     */
    name: string;
    /**
     * 各记录的值是否必须唯一。
     *
     * Whether its values must be unique across records (是否唯一).
     */
    unique: boolean;
    /**
     * 索引字段，按顺序排列。
     *
     * Fields of the index, in order (索引字段).
     */
    keys: {
     /**
      * 字段名。
      *
      * Name of the field (字段名).
      */
     name: string;
     /**
      * 字段排序：`1` 升序，`-1` 降序，`2dsphere` 地理位置。始终为字符串。
      *
      * How the field is sorted (字段排序): `1` ascending, `-1` descending, `2dsphere` as a geographic
      * location. Always a string.
      * @enum {string}
      */
     direction: "1" | "-1" | "2dsphere";
    }[];
   }[];
   /**
    * 删除的索引，填索引名即可。与 `create_indexes` 至少填一个。
    *
    * Indexes to drop (删除索引); the name is enough. This, `create_indexes` or both.
    */
   drop_indexes?: {
    /**
     * 索引名。
     *
     * Name of the index (索引名).
     */
    name: string;
    /**
     * 是否为唯一索引。
     *
     * Whether the index is a unique one (是否唯一).
     */
    unique?: boolean;
    /**
     * 索引字段。
     *
     * Fields of the index (索引字段).
     */
    keys?: {
     /**
      * 字段名。
      *
      * Name of the field (字段名).
      */
     name: string;
     /**
      * 字段排序，同 `create_indexes`。
      *
      * How the field is sorted (字段排序), as in `create_indexes`.
      * @enum {string}
      */
     direction: "1" | "-1" | "2dsphere";
    }[];
   }[];
  } & ({
   create_indexes: {
    /**
     * 索引名。
     *
     * Name of the index (索引名).
     */
    name: string;
    /**
     * 各记录的值是否必须唯一。
     *
     * Whether its values must be unique across records (是否唯一).
     */
    unique: boolean;
    /**
     * 索引字段，按顺序排列。
     *
     * Fields of the index, in order (索引字段).
     */
    keys: {
     /**
      * 字段名。
      *
      * Name of the field (字段名).
      */
     name: string;
     /**
      * 字段排序：`1` 升序，`-1` 降序，`2dsphere` 地理位置。始终为字符串。
      *
      * How the field is sorted (字段排序): `1` ascending, `-1` descending, `2dsphere` as a geographic
      * location. Always a string.
      * @enum {string}
      */
     direction: "1" | "-1" | "2dsphere";
    }[];
   }[];
  } | {
   drop_indexes: {
    /**
     * 索引名。
     *
     * Name of the index (索引名).
     */
    name: string;
    /**
     * 是否为唯一索引。
     *
     * Whether the index is a unique one (是否唯一).
     */
    unique?: boolean;
    /**
     * 索引字段。
     *
     * Fields of the index (索引字段).
     */
    keys?: {
     /**
      * 字段名。
      *
      * Name of the field (字段名).
      */
     name: string;
     /**
      * 字段排序，同 `create_indexes`。
      *
      * How the field is sorted (字段排序), as in `create_indexes`.
      * @enum {string}
      */
     direction: "1" | "-1" | "2dsphere";
    }[];
   }[];
  });
  UpdateDatabaseIndexResponse: components["schemas"]["Ok"];
  UpdateDatabaseRecordRequest: {
   /**
    * 云开发环境 ID。
    *
    * Id of the cloud environment (云环境ID).
    */
   env: string;
   /**
    * 数据库操作语句（更新），用云开发数据库 API 的 JavaScript 写法，以 `update(...)` 或 `set(...)` 结尾，以字符串传入。
    *
    * Statement that updates (数据库操作语句), in the JavaScript of the cloud database API and ending in
    * `update(...)` or `set(...)`, as a string.
    */
   query: string;
  };
  UpdateDatabaseRecordResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 符合条件的记录数。
    *
    * Number of records that match the condition (更新条件匹配到的结果数).
    */
   matched: number;
   /**
    * 修改的记录数，不含由 `set` 插入的记录。
    *
    * Number of records changed (修改的记录数); one inserted by `set` is not counted.
    */
   modified: number;
   /**
    * 由 `set` 插入的记录的 ID，其他情况为空。
    *
    * Id of the record that `set` inserted (新插入记录的id); empty in every other case.
    */
   id: string;
  };
  UpdateFeedPublicRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 是否允许官方收录该直播间：1 是，0 否。
    *
    * Whether WeChat may list the room (官方收录): 1 yes, 0 no.
    * @enum {integer}
    */
   isFeedsPublic: 0 | 1;
  };
  UpdateFeedPublicResponse: components["schemas"]["LiveOk"];
  UpdateFollowWaybillGoodsRequest: {
   /**
    * 运单的 token（查询 ID），由 follow_waybill 返回。
    *
    * The waybill's token (查询id), from follow_waybill.
    */
   waybill_token: string;
   /**
    * 用户的 openid。
    *
    * The user's openid (用户openid).
    */
   openid?: string;
   /**
    * 商品信息，替换原有的商品信息。
    *
    * The goods (商品信息); they replace the previous ones.
    */
   goods_info: {
    /**
     * 商品明细，每件一项。
     *
     * The goods, one by one (商品信息).
     */
    detail_list: {
     /**
      * 商品名称。
      *
      * Name (商品名称).
      */
     goods_name: string;
     /**
      * 商品图片的 URL。
      *
      * URL of the picture (商品图片url).
      */
     goods_img_url: string;
     /**
      * 商品详情描述，最多 40 个汉字。不传则显示商品名称。
      *
      * Longer description of the goods (商品详情描述), 40 Chinese characters at most. Without it, the name is shown.
      */
     goods_desc?: string;
    }[];
   };
  };
  UpdateFollowWaybillGoodsResponse: components["schemas"]["Ok"];
  UpdateGoodsinfoRequest: {
   /**
    * 商品信息，含商品 ID 和要修改的字段。
    *
    * The product (商品信息), its id and what changes.
    */
   goodsInfo: {
    /**
     * 商品 ID，由 addGoods 返回。
     *
     * The product's id (商品ID), from addGoods.
     */
    goodsId: number;
    /**
     * 商品图片，填 uploadTempMedia 返回的 media ID，获取后 3 天内有效。最大 300 × 300 像素。
     *
     * Picture (商品图片): a media id from uploadTempMedia, less than 3 days old. 300 by 300 pixels at
     * most.
     */
    coverImgUrl?: string;
    /**
     * 商品名称，最多 28 个字符；一个汉字算 2 个字符（即 14 个汉字）。
     *
     * Name of the product (商品名称), up to 28 characters; a Chinese character counts as 2 (14 汉字).
     */
    name?: string;
    /**
     * 价格类型：1 一口价，只用 `price`；2 价格区间，从 `price` 到 `price2`；3 折扣价，原价为 `price`，现价为 `price2`。
     *
     * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from `price` to
     * `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
     * @enum {integer}
     */
    priceType?: 1 | 2 | 3;
    /**
     * 价格，单位为元，最多两位小数；随 `priceType` 而定，为一口价、区间最低价或原价。
     *
     * Price in yuan (元), two decimals at most; depending on `priceType`, the fixed, the lowest or the old price.
     */
    price?: number;
    /**
     * 第二个价格，单位为元，最多两位小数；`priceType` 为 2 或 3 时必填，为 1 时不传。
     *
     * Second price in yuan (元), two decimals at most; required if `priceType` is 2 or 3, left out if it is 1.
     */
    price2?: number;
    /**
     * 商品在小程序中的详情页路径，页面须已发布。参数值本身为 URL 时，须对该值做 URL 编码。
     *
     * Published page of the product in the mini program (商品详情页路径). If a parameter is itself a
     * URL, its value must be URL-encoded.
     */
    url?: string;
    /**
     * 商品属于其他小程序时，填该小程序的 AppID；否则为空。
     *
     * AppID of the mini program that the product belongs to, if it is another one (第三方小程序); otherwise empty.
     */
    thirdPartyAppid?: string;
   };
  };
  UpdateGoodsinfoResponse: components["schemas"]["LiveOk"];
  UpdateKFRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 客服：0 开启，1 关闭。
    *
    * Customer service (客服): 0 on, 1 off.
    * @enum {integer}
    */
   closeKf: 0 | 1;
  };
  UpdateKFResponse: components["schemas"]["LiveOk"];
  UpdateKfBusinessRequest: {
   /**
    * 客服子商户 ID，由 registerbusiness 返回。
    *
    * Id of the sub-merchant (商户id), from registerbusiness.
    */
   business_id: number | string;
   /**
    * 新的商户昵称，在会话中展示给用户；由中文、字母和数字组成，4 至 30 个字符，一个汉字计 2 个字符。为空则不修改。
    *
    * New name that users see in the conversation (商户昵称): Chinese characters, letters and digits, 4 to
    * 30 characters; a Chinese character counts as 2. Empty leaves it unchanged.
    */
   nickname?: string;
   /**
    * 新头像，填 uploadTempMedia 上传图片所得的 media_id。为空则不修改。
    *
    * New picture (头像): the media id of an image from uploadTempMedia. Empty leaves it unchanged.
    */
   icon_media_id?: string;
  };
  UpdateKfBusinessResponse: components["schemas"]["Ok"];
  UpdateOrderRequest: {
   /**
    * Format: password
    * 订单推送中携带的 token。
    *
    * The token that came with the pushed order.
    */
   wx_token: string;
   order_status: components["schemas"]["ImmediateDeliveryStatus"];
   /**
    * 配送公司的配送单号。
    *
    * The carrier's delivery number (配送单id).
    */
   waybill_id: string;
   /**
    * 附加信息。
    *
    * Additional information (附加信息).
    */
   action_msg?: string;
   /**
    * 状态变更时间，Unix 时间戳（秒）。
    *
    * When the status changed (状态变更时间点), Unix seconds.
    */
   action_time: number;
   /**
    * 骑手信息，骑手接单后须传。
    *
    * The rider (骑手信息); send it once a rider has accepted the order.
    */
   agent?: {
    /**
     * 骑手姓名。
     *
     * The rider's name (骑手姓名).
     */
    name: string;
    /**
     * 骑手电话。
     *
     * The rider's phone number (骑手电话).
     */
    phone: string;
    /**
     * 电话是否加密，0 否，1 是；不传为 0。
     *
     * Whether the phone number is encrypted (电话是否加密), 0 no, 1 yes; 0 if left out.
     * @default 0
     * @enum {integer}
     */
    is_phone_encrypted?: 0 | 1;
    /**
     * 骑手位置的经度，单位为度。
     *
     * The rider's longitude in degrees (经度).
     */
    lng?: number;
    /**
     * 骑手位置的纬度，单位为度。
     *
     * The rider's latitude in degrees (纬度).
     */
    lat?: number;
   };
   /**
    * 商家 ID，由配送公司分配：dev_id 或 appkey。
    *
    * The merchant's id (商家id), given by the carrier: a dev_id or an appkey.
    */
   shopid: string | number;
   /**
    * 商家的订单号。
    *
    * The merchant's order number.
    */
   shop_order_id: string;
   /**
    * 在配送公司登记的门店编号。
    *
    * Shop number registered with the carrier (门店编号).
    */
   shop_no?: string;
   /**
    * 用户点击通知后打开的配送公司小程序页面。
    *
    * Page of the carrier's mini program that the user's notification opens.
    */
   wxa_path: string;
   /**
    * 预计送达时间，Unix 时间戳（秒），骑手接单后须传。
    *
    * Estimated time of arrival (预计送达时间), Unix seconds; send it once a rider has accepted the order.
    */
   expected_delivery_time?: number;
  };
  UpdateOrderResponse: components["schemas"]["ImmediateDeliveryResult"];
  UpdatePathRequest: {
   /**
    * Format: password
    * 下单事件中的 Token。
    *
    * The Token of the pushed order.
    */
   token: string;
   /**
    * 快递公司自己的运单号。
    *
    * Your parcel number (运单 ID).
    */
   waybill_id: string;
   /**
    * 发生时间，Unix 时间戳（秒）。
    *
    * When it happened, Unix seconds.
    */
   action_time: number;
   action_type: components["schemas"]["ExpressActionType"];
   /**
    * 展示给用户的说明，UTF-8 编码；其中的手机号写成连续的 11 位数字。
    *
    * Text that the user reads (具体信息说明), in UTF-8; write a mobile number in it as 11 plain digits.
    */
   action_msg: string;
  };
  UpdatePathResponse: components["schemas"]["Ok"];
  UpdatePrinterRequest: {
   /**
    * 打印员的 openid。
    *
    * The person's openid (打印员 openid).
    */
   openid: string;
   /**
    * `bind` 添加，`unbind` 移除。
    *
    * `bind` adds (绑定), `unbind` removes (解除绑定).
    * @enum {string}
    */
   update_type: "bind" | "unbind";
   /**
    * 打印员可打印的订单标签，用于有多个入驻商家的平台型小程序：最多 10 个，以半角逗号分隔，不加空格，例如 123,456。
    *
    * Tags of the orders that the person may print, for mini programs that are a platform for several
    * merchants: up to 10, separated by commas without spaces, for example 123,456.
    */
   tagid_list?: string;
  };
  UpdatePrinterResponse: components["schemas"]["Ok"];
  UpdateReplayRequest: {
   /**
    * 直播间 ID，由 createRoom 或 getLiveInfo 返回。
    *
    * The room's id (房间ID), from createRoom or getLiveInfo.
    */
   roomId: number;
   /**
    * 回放：0 开启，1 关闭。
    *
    * Replay (回放): 0 on, 1 off.
    * @enum {integer}
    */
   closeReplay: 0 | 1;
  };
  UpdateReplayResponse: components["schemas"]["LiveOk"];
  UpdateWaybillGoodsRequest: {
   /**
    * 运单的 token（查询 ID），由 trace_waybill 返回。
    *
    * The waybill's token (查询id), from trace_waybill.
    */
   waybill_token: string;
   /**
    * 用户的 openid。
    *
    * The user's openid (用户openid).
    */
   openid?: string;
   /**
    * 商品信息，替换原有的商品信息。
    *
    * The goods (商品信息); they replace the previous ones.
    */
   goods_info: {
    /**
     * 商品明细，每件一项。
     *
     * The goods, one by one (商品信息).
     */
    detail_list: {
     /**
      * 商品名称，UTF-8 编码下最多 60 个字符。
      *
      * Name (商品名称), 60 characters in UTF-8 at most.
      */
     goods_name: string;
     /**
      * 商品图片的 URL。
      *
      * URL of the picture (商品图片url).
      */
     goods_img_url: string;
     /**
      * 商品详情描述，最多 40 个汉字。不传则显示商品名称。
      *
      * Longer description of the goods (商品详情描述), 40 Chinese characters at most. Without it, the name is shown.
      */
     goods_desc?: string;
    }[];
   };
  };
  UpdateWaybillGoodsResponse: components["schemas"]["Ok"];
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
  UpdateWqfChargeFeeRequest: {
   /**
    * 商户号。
    *
    * Merchant number (商户号).
    */
   sub_mchid: string;
   /**
    * 期望的认证门店费率，单位为 1/10000，取值 22 到 40，40 即 0.40%。
    *
    * The desired fee for authenticated stores (认证费率分子), in 1/10000, 22 to 40; 40 is 0.40%.
    */
   certified_charge_fee_numerator: number;
  };
  UpdateWqfChargeFeeResponse: components["schemas"]["B2bBankTransferFee"];
  UploadCombinedShippingInfoRequest: {
   order_key: components["schemas"]["ShippingOrderKey"];
   /**
    * 合单内的各子单及其物流详情。
    *
    * The orders within the combined one and their shipping (子单物流详情).
    */
   sub_orders?: {
    order_key: components["schemas"]["ShippingOrderKey"];
    /**
     * 物流模式：1 快递公司的实物配送，2 同城配送，3 无需配送，用于话费等虚拟商品，4 用户自提。
     *
     * Shipping method (物流模式): 1 express carrier (实体物流), 2 local delivery (同城配送), 3 none,
     * for virtual goods such as phone credit (虚拟商品), 4 pick-up by the user (用户自提).
     * @enum {integer}
     */
    logistics_type: 1 | 2 | 3 | 4;
    /**
     * 发货模式：1 `UNIFIED_DELIVERY` 统一发货，一个包裹；2 `SPLIT_DELIVERY` 分拆发货，多个包裹，仅限 logistics_type 为 1。
     *
     * Number of parcels (发货模式): 1 `UNIFIED_DELIVERY`, one (统一发货), 2 `SPLIT_DELIVERY`, several
     * (分拆发货), with logistics_type 1 only.
     * @enum {integer}
     */
    delivery_mode: 1 | 2;
    /**
     * 是否已全部发货完成。delivery_mode 为 2 时必填；为 true 时用户才会收到发货完成消息。
     *
     * Whether all parcels have been shipped (是否已全部发货完成). Required with delivery_mode 2; the
     * user gets the completion message only if it is true.
     */
    is_all_delivered?: boolean;
    /**
     * 子单的包裹列表，delivery_mode 为 1 时正好 1 个，为 2 时 1 到 15 个。
     *
     * The parcels (子单物流信息列表), exactly 1 with delivery_mode 1, 1 to 15 with 2.
     */
    shipping_list?: components["schemas"]["ShippingPackage"][];
   }[];
   /**
    * Format: date-time
    * 录入发货信息的时间，RFC 3339 格式，如 2022-12-15T13:29:35.120+08:00。用于确定请求的先后：须晚于上一次调用。
    *
    * When the shipping was recorded (上传时间), RFC 3339, for example 2022-12-15T13:29:35.120+08:00. It
    * puts the calls in order: it must be later than in the previous call.
    */
   upload_time: string;
   payer: components["schemas"]["ShippingPayer"];
  };
  UploadCombinedShippingInfoResponse: components["schemas"]["Ok"];
  UploadPartRequest: {
   /**
    * 本次分片上传的 ID，由 applyUpload 返回。
    *
    * Id of the upload (一次分片上传的唯一标识), from applyUpload.
    */
   upload_id: string;
   /**
    * 分片编号，从 1 开始；视频和封面各自编号。
    *
    * Part number (分片编号), starting at 1; video and cover are numbered separately.
    */
   part_number: number;
   /**
    * 分片属于什么文件：1 视频，2 封面图。
    *
    * What the part belongs to: 1 the video, 2 the cover picture.
    * @enum {integer}
    */
   resource_type: 1 | 2;
   /**
    * Format: binary
    * 分片的文件内容，5 MB，最后一个可以更小。
    *
    * Content of the part (文件内容分片): 5 MB, less for the last one.
    */
   data: Upload;
  };
  UploadPartResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 分片内容的 etag，供 commitUpload 使用。引号是值的一部分。
    *
    * Etag of the part's content (etag), for commitUpload. The quotation marks are part of it.
    */
   etag: string;
  };
  UploadShippingInfoRequest: {
   order_key: components["schemas"]["ShippingOrderKey"];
   /**
    * 物流模式：1 快递公司的实物配送，2 同城配送，3 无需配送，用于话费等虚拟商品，4 用户自提。
    *
    * Shipping method (物流模式): 1 express carrier (实体物流), 2 local delivery (同城配送), 3 none, for
    * virtual goods such as phone credit (虚拟商品), 4 pick-up by the user (用户自提).
    * @enum {integer}
    */
   logistics_type: 1 | 2 | 3 | 4;
   /**
    * 发货模式：1 `UNIFIED_DELIVERY` 统一发货，一个包裹；2 `SPLIT_DELIVERY` 分拆发货，多个包裹，仅限 logistics_type 为 1。
    *
    * Number of parcels (发货模式): 1 `UNIFIED_DELIVERY`, one (统一发货), 2 `SPLIT_DELIVERY`, several
    * (分拆发货), with logistics_type 1 only.
    * @enum {integer}
    */
   delivery_mode: 1 | 2;
   /**
    * 是否已全部发货完成。delivery_mode 为 2 时必填；为 true 时用户才会收到发货完成消息。
    *
    * Whether all parcels have been shipped (是否已全部发货完成). Required with delivery_mode 2; the user
    * gets the completion message only if it is true.
    */
   is_all_delivered?: boolean;
   /**
    * 包裹列表，delivery_mode 为 1 时正好 1 个，为 2 时 1 到 15 个。
    *
    * The parcels (物流信息列表), exactly 1 with delivery_mode 1, 1 to 15 with 2.
    */
   shipping_list: components["schemas"]["ShippingPackage"][];
   /**
    * Format: date-time
    * 录入发货信息的时间，RFC 3339 格式，如 2022-12-15T13:29:35.120+08:00。用于确定请求的先后：须晚于上一次调用。
    *
    * When the shipping was recorded (上传时间), RFC 3339, for example 2022-12-15T13:29:35.120+08:00. It
    * puts the calls in order: it must be later than in the previous call.
    */
   upload_time: string;
   payer: components["schemas"]["ShippingPayer"];
  };
  UploadShippingInfoResponse: components["schemas"]["Ok"];
  UploadTempMediaRequest: {
   /**
    * 媒体文件类型：`image` 图片，`voice` 语音，`video` 视频，`thumb` 缩略图。
    *
    * File type (媒体文件类型): `image` (图片), `voice` (语音), `video` (视频) or `thumb`, a thumbnail (缩略图).
    * @example image
    * @enum {string}
    */
   type: "image" | "voice" | "video" | "thumb";
   /**
    * Format: binary
    * 媒体文件，需带文件名和与格式对应的 content type。允许的格式和大小取决于 `type`。
    *
    * The file, with a file name and the content type of its format. Allowed formats and sizes depend on `type`.
    */
   media: Upload;
  };
  UploadTempMediaResponse: {
   /**
    * 成功时固定为 0。不一定返回。
    *
    * Always 0 on success. Not in every response.
    * @constant
    */
   errcode?: 0;
   /**
    * 固定为 `ok`。不一定返回。
    *
    * `ok`. Not in every response.
    */
   errmsg?: string;
   /**
    * 媒体文件类型，与请求一致。
    *
    * File type (媒体文件类型), as it was sent.
    * @enum {string}
    */
   type: "image" | "voice" | "video" | "thumb";
   /**
    * 媒体文件标识，有效期 3 天。`type` 为 `thumb` 时不返回。
    *
    * Id of the file (媒体文件标识), valid for 3 days. Missing if `type` is `thumb`.
    */
   media_id?: string;
   /**
    * `type` 为 `thumb` 时的媒体文件标识，有效期 3 天。
    *
    * Id of the file, valid for 3 days, if `type` is `thumb`.
    */
   thumb_media_id?: string;
   /**
    * 上传时间，Unix 时间戳（秒）。
    *
    * When it was uploaded, Unix seconds (上传时间戳).
    */
   created_at: number;
  } & ({
   media_id: string;
  } | {
   thumb_media_id: string;
  });
  UploadVpFileRequest: {
   /**
    * 用哪个环境的 AppKey 生成 `pay_sig`：0 正式环境，1 沙箱环境。无论用哪个，数据都是正式环境的。
    *
    * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
    * production.
    * @enum {integer}
    */
   env: 0 | 1;
   /**
    * 图片的 Base64 编码，最大 1 MB；更大的用 `img_url`。
    *
    * The picture in Base64, up to 1 MB; send larger ones with `img_url`.
    */
   base64_img?: string;
   /**
    * 图片的 URL，最大 2 MB。须直接返回图片本身，不能是 302 之类的跳转。优先于 `base64_img`。
    *
    * URL of the picture, up to 2 MB. It must return the picture itself, not a redirect such as 302. Takes
    * precedence over `base64_img`.
    */
   img_url?: string;
   /**
    * 图片名称。
    *
    * Name of the picture.
    */
   file_name: string;
  } & ({
   base64_img: string;
  } | {
   img_url: string;
  });
  UploadVpFileResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 文件 ID，用于 response_complaint 的 `response_images`。
    *
    * Id of the file, for `response_images` of response_complaint.
    */
   file_id: string;
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
   * 一组用户按六个属性分别统计：`visit_uv_new` 为新增用户画像，`visit_uv` 为活跃用户画像。
   *
   * A group of users broken down separately by six attributes: the new users (新用户画像) under `visit_uv_new`, the active
   * ones (活跃用户画像) under `visit_uv`.
   */
  UserPortrait: {
   /**
    * 按省份。
    *
    * By province (省份).
    */
   province: components["schemas"]["PortraitItem"][];
   /**
    * 按城市。
    *
    * By city (城市).
    */
   city: components["schemas"]["PortraitItem"][];
   /**
    * 按性别：男、女和未知。
    *
    * By gender (性别), male, female and unknown.
    */
   genders: components["schemas"]["PortraitItem"][];
   /**
    * 按平台类型，如 iPhone、Android。
    *
    * By platform (平台类型), such as iPhone and Android.
    */
   platforms: components["schemas"]["PortraitItem"][];
   /**
    * 按终端类型，即手机型号，如 OPPO R9；这里的项只有名称，没有 ID。
    *
    * By phone model (终端类型), such as OPPO R9; these entries have a name but no id.
    */
   devices: components["schemas"]["PortraitItem"][];
   /**
    * 按年龄段，如「17岁以下」。
    *
    * By age bracket (年龄), such as 17岁以下.
    */
   ages: components["schemas"]["PortraitItem"][];
  };
  VerifySignatureRequest: {
   /**
    * 用户在当前小程序的 openid。
    *
    * The user's id in this mini program.
    */
   openid: string;
   /**
    * wx.startSoterAuthentication 返回的 `resultJSON`，即 JSON 字符串，须与收到的完全一致。
    *
    * `resultJSON` from wx.startSoterAuthentication, the JSON text exactly as received.
    */
   json_string: string;
   /**
    * wx.startSoterAuthentication 返回的 `resultJSONSignature`。
    *
    * `resultJSONSignature` from wx.startSoterAuthentication.
    */
   json_signature: string;
  };
  VerifySignatureResponse: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 验签是否通过，true 为签名有效。否则应拒绝该用户。
    *
    * True if the signature is valid (验证结果). Refuse the user otherwise.
    */
   is_ok: boolean;
  };
  /**
   * 某日、某周或某月的访问数据。合计值覆盖整个周期；同一周期内一个用户只计一次。
   *
   * The visits of one day, week or month. Sums cover the whole period; a user is counted once per period.
   */
  VisitTrendItem: {
   /**
    * 统计周期：日为 `yyyymmdd`，周为 `yyyymmdd-yyyymmdd`，月为 `yyyymm`。
    *
    * The period: `yyyymmdd` for a day, `yyyymmdd-yyyymmdd` for a week, `yyyymm` for a month.
    */
   ref_date: string;
   /**
    * 小程序的打开次数。
    *
    * Number of times the mini program was opened (打开次数).
    */
   session_cnt: number;
   /**
    * 页面访问次数。
    *
    * Page visits (访问次数).
    */
   visit_pv: number;
   /**
    * 访问人数，周期内每人只计一次。
    *
    * Users who visited, each counted once in the period (访问人数).
    */
   visit_uv: number;
   /**
    * 新增用户数，即在该周期内首次访问的用户。
    *
    * Users whose very first visit was in the period (新用户数).
    */
   visit_uv_new: number;
   /**
    * 人均停留时长，即周期内每个用户的平均停留时间，单位秒，带小数。官方示例中没有。
    *
    * Average time per user in the period, in seconds with decimals (人均停留时长). Missing in the official examples.
    */
   stay_time_uv?: number;
   /**
    * 次均停留时长，即每次打开的平均停留时间，单位秒，带小数。
    *
    * Average time per session, in seconds with decimals (次均停留时长).
    */
   stay_time_session: number;
   /**
    * 平均访问深度，即每次打开平均访问的页面数，带小数。
    *
    * Average number of pages per session, with decimals (平均访问深度).
    */
   visit_depth: number;
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
   * 一个运单及其商品和快递公司。
   *
   * A waybill with its goods and its carrier.
   */
  WaybillTrace: {
   /**
    * 成功时固定为 0。
    *
    * Always 0 on success.
    * @constant
    */
   errcode: 0;
   /**
    * 固定为 `ok`。
    *
    * `ok`.
    */
   errmsg: string;
   /**
    * 运单信息。
    *
    * The waybill (运单信息).
    */
   waybill_info: {
    /**
     * 运单状态：0 状态未知或尚未揽件，1 已揽件，2 运输中，3 派件中，4 已签收，5 异常，6 他人代签收。
     *
     * State of the waybill (运单状态): 0 not known or not picked up yet, 1 picked up, 2 on the way, 3 out for
     * delivery, 4 signed for, 5 problem, 6 signed for by somebody else.
     * @enum {integer}
     */
    status: 0 | 1 | 2 | 3 | 4 | 5 | 6;
    /**
     * 运单号。
     *
     * Waybill number (运单号).
     */
    waybill_id: string;
   };
   /**
    * 商品信息。
    *
    * The goods (商品信息).
    */
   shop_info: {
    /**
     * 商品信息。
     *
     * The goods (商品信息).
     */
    goods_info: {
     /**
      * 商品详情，逐项列出商品。
      *
      * The goods, one by one (商品详情).
      */
     detail_list: {
      /**
       * 商品名称，UTF-8 编码下最多 60 个字符。
       *
       * Name (商品名称), 60 characters in UTF-8 at most.
       */
      goods_name: string;
      /**
       * 商品图片的 URL。
       *
       * URL of the picture (商品图片url).
       */
      goods_img_url: string;
     }[];
    };
   };
   /**
    * 运力信息，即快递公司。官方示例中没有。
    *
    * The carrier (运力信息). Missing in the official example.
    */
   delivery_info?: {
    /**
     * 快递公司 ID，与 get_delivery_list 中的相同。
     *
     * Id of the carrier (运力公司 id), as in get_delivery_list.
     */
    delivery_id?: string;
    /**
     * 快递公司名称。
     *
     * Name of the carrier (运力公司名称).
     */
    delivery_name?: string;
   };
  };
  /**
   * 一个自然周，周一到周日。日期按 Asia/Shanghai 计。
   *
   * One calendar week, Monday to Sunday. Days are in Asia/Shanghai.
   */
  WeekRange: {
   /**
    * 开始日期，为周一，格式 yyyymmdd。
    *
    * The week's Monday, as yyyymmdd (开始日期).
    * @example 20170306
    */
   begin_date: string;
   /**
    * 结束日期，为六天后的周日，格式 yyyymmdd。
    *
    * The Sunday six days later, as yyyymmdd (结束日期).
    * @example 20170312
    */
   end_date: string;
  };
  /**
   * 某周的用户在若干周后有多少人再次访问。
   *
   * How many users of the week came back after some weeks.
   */
  WeeklyRetainItem: {
   /**
    * 与所查周相隔的周数；0 为当周。
    *
    * Weeks after the requested week; 0 is that week itself.
    * @enum {integer}
    */
   key: 0 | 1 | 2 | 3 | 4;
   /**
    * 用户数。key 为 0 时，是当周全部新增（或全部活跃）用户；其他 key 是其中在对应那周再次访问的用户。
    *
    * Number of users. For key 0, all new (or all active) users of the week; for a later key, those of them who came back in that week.
    */
   value: number;
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
   illegal_content: string[] | string;
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
   * 用户在微信支付对虚拟支付发起的投诉。
   *
   * A complaint that a user made with WeChat Pay about virtual payments.
   */
  XpayComplaint: {
   /**
    * 投诉 ID。
    *
    * Id of the complaint (投诉id).
    */
   complaint_id: string;
   /**
    * Format: date-time
    * 用户投诉的时间，RFC 3339 格式，带时区偏移，例如 2023-11-28T11:11:49+08:00。
    *
    * When the user complained, RFC 3339 with offset, for example 2023-11-28T11:11:49+08:00.
    */
   complaint_time: string;
   /**
    * 用户填写的投诉内容。
    *
    * The user's text (投诉内容).
    */
   complaint_detail: string;
   /**
    * 投诉状态：`PENDING` 待处理，`PROCESSING` 处理中，`PROCESSED` 处理完成。
    *
    * Progress of the complaint (投诉状态): `PENDING` waiting, `PROCESSING` being handled, `PROCESSED` done.
    * @enum {string}
    */
   complaint_state: "PENDING" | "PROCESSING" | "PROCESSED";
   /**
    * 投诉人联系方式。
    *
    * Contact details of the user (投诉人联系方式).
    */
   payer_phone?: string;
   /**
    * 用户在商户 AppID 下的 openid。
    *
    * The user's id under the merchant's AppID.
    */
   payer_openid: string;
   /**
    * 被投诉的订单。
    *
    * Orders that the complaint is about.
    */
   complaint_order_info: {
    /**
     * 微信支付交易单号。
     *
     * WeChat Pay's transaction number (微信支付交易单号).
     */
    transaction_id: string;
    /**
     * 渠道单号，即 query_order 的 `channel_order_id`。
     *
     * Channel order number (渠道单号), the `channel_order_id` of query_order.
     */
    out_trade_no: string;
    /**
     * 订单金额，单位为分。
     *
     * Amount of the order in fen.
     */
    amount: number;
    /**
     * 商户单号，即发起支付时你传入的单号。
     *
     * The number that you sent when the payment was started (商户单号).
     */
    wxa_out_trade_no: string;
    /**
     * 小程序侧单号。
     *
     * The order number on the mini program side (小程序侧单号).
     */
    wx_order_id: string;
   }[];
   /**
    * 投诉涉及的订单是否都已全额退款。
    *
    * Whether every order of the complaint has been refunded in full.
    */
   complaint_full_refunded: boolean;
   /**
    * 是否有用户留言等待回复。
    *
    * Whether a message from the user is waiting for an answer.
    */
   incoming_user_response: boolean;
   /**
    * 用户投诉的次数：首次为 1，每继续投诉一次加 1。
    *
    * How many times the user has complained: 1 for the first time, 1 more each time they continue.
    */
   user_complaint_times: number;
   /**
    * 用户提供的图片等凭证。
    *
    * The user's pictures and other proof.
    */
   complaint_media_list?: components["schemas"]["XpayComplaintMedia"][];
   /**
    * 用户投诉前所选常见问题的标题。
    *
    * Title of the FAQ entry that the user chose before complaining.
    */
   problem_description: string;
   /**
    * 投诉问题类型：`REFUND` 退款，须优先处理；`SERVICE_NOT_WORK` 所购服务未生效；`OTHERS` 其他。
    *
    * What it is about: `REFUND` a refund, to be handled before all others; `SERVICE_NOT_WORK` the purchased service
    * does not work; `OTHERS` anything else.
    * @enum {string}
    */
   problem_type?: "REFUND" | "SERVICE_NOT_WORK" | "OTHERS";
   /**
    * 用户要求退款的金额，单位分。仅 `problem_type` 为 REFUND 时有。
    *
    * Amount in fen that the user wants back. Only for `problem_type` REFUND.
    */
   apply_refund_amount?: number;
   /**
    * 用户标签：`TRUSTED` 可以立即退款，`HIGH_RISK` 应优先并谨慎处理。
    *
    * Tags of the user: `TRUSTED` can be refunded immediately, `HIGH_RISK` should be handled first and with care.
    */
   user_tag_list?: string[];
   /**
    * 被投诉的服务单。
    *
    * Service orders (服务单) that the complaint is about.
    */
   service_order_info?: {
    /**
     * 微信支付的服务单号，与你的每个服务单号一一对应。
     *
     * WeChat Pay's number of the service order, one for each of your own numbers.
     */
    order_id: string;
    /**
     * 你的服务单号，不是交易单号。
     *
     * Your number of the service order, not a transaction number.
     */
    out_order_no: string;
    /**
     * 用户投诉时的服务单状态，之后不再更新：`DOING` 服务中，`REVOKED` 已取消，`WAITPAY` 待支付，`DONE` 已完成。
     *
     * State of the service order when the user complained, never updated: `DOING` running, `REVOKED` cancelled,
     * `WAITPAY` waiting for payment, `DONE` finished.
     * @enum {string}
     */
    state: "DOING" | "REVOKED" | "WAITPAY" | "DONE";
   }[];
  };
  /**
   * 用户、商户或微信支付在投诉中附上的图片。
   *
   * Pictures that a user, the merchant or WeChat Pay attached to a complaint.
   */
  XpayComplaintMedia: {
   /**
    * 业务类型：`USER_COMPLAINT_IMAGE` 用户投诉时提交的凭证，`OPERATION_IMAGE` 处理过程中用户、商户或微信支付客服提交的凭证。
    *
    * What the pictures are for (业务类型): `USER_COMPLAINT_IMAGE` the user's proof with the complaint, `OPERATION_IMAGE`
    * proof that the user, the merchant or WeChat Pay's service sent during the handling.
    * @enum {string}
    */
   media_type: "USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE";
   /**
    * 图片的 URL。须带上 get_upload_file_sign 返回的请求头才能打开。
    *
    * URLs of the pictures (媒体文件请求url). They open only with the header that get_upload_file_sign returns.
    */
   media_url: string[];
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
export type AbnormalConfirmRequest = components['schemas']['AbnormalConfirmRequest'];
export type AbnormalConfirmResponse = components['schemas']['AbnormalConfirmResponse'];
export type AccessToken = components['schemas']['AccessToken'];
export type ActiveLicenseDeviceRequest = components['schemas']['ActiveLicenseDeviceRequest'];
export type ActiveLicenseDeviceResponse = components['schemas']['ActiveLicenseDeviceResponse'];
export type AddBookAuthRequest = components['schemas']['AddBookAuthRequest'];
export type AddBookAuthResponse = components['schemas']['AddBookAuthResponse'];
export type AddCommenTreplyRequest = components['schemas']['AddCommenTreplyRequest'];
export type AddCommenTreplyResponse = components['schemas']['AddCommenTreplyResponse'];
export type AddDatabaseCollectionRequest = components['schemas']['AddDatabaseCollectionRequest'];
export type AddDatabaseCollectionResponse = components['schemas']['AddDatabaseCollectionResponse'];
export type AddDatabaseItemRequest = components['schemas']['AddDatabaseItemRequest'];
export type AddDatabaseItemResponse = components['schemas']['AddDatabaseItemResponse'];
export type AddDelayedFunctionTaskRequest = components['schemas']['AddDelayedFunctionTaskRequest'];
export type AddDelayedFunctionTaskResponse = components['schemas']['AddDelayedFunctionTaskResponse'];
export type AddExpressPathMessage = components['schemas']['AddExpressPathMessage'];
export type AddGoodsRequest = components['schemas']['AddGoodsRequest'];
export type AddGoodsResponse = components['schemas']['AddGoodsResponse'];
export type AddIotGroupDeviceRequest = components['schemas']['AddIotGroupDeviceRequest'];
export type AddIotGroupDeviceResponse = components['schemas']['AddIotGroupDeviceResponse'];
export type AddLocalOrderRequest = components['schemas']['AddLocalOrderRequest'];
export type AddLocalOrderResponse = components['schemas']['AddLocalOrderResponse'];
export type AddNearbyPoiRequest = components['schemas']['AddNearbyPoiRequest'];
export type AddNearbyPoiResponse = components['schemas']['AddNearbyPoiResponse'];
export type AddOrderRequest = components['schemas']['AddOrderRequest'];
export type AddOrderResponse = components['schemas']['AddOrderResponse'];
export type AddProfitSharingAccountRequest = components['schemas']['AddProfitSharingAccountRequest'];
export type AddProfitSharingAccountResponse = components['schemas']['AddProfitSharingAccountResponse'];
export type AddReplyRequest = components['schemas']['AddReplyRequest'];
export type AddReplyResponse = components['schemas']['AddReplyResponse'];
export type AddReturnIdRequest = components['schemas']['AddReturnIdRequest'];
export type AddReturnIdResponse = components['schemas']['AddReturnIdResponse'];
export type AddSingleWaybillMessage = components['schemas']['AddSingleWaybillMessage'];
export type AddSingleWaybillReply = components['schemas']['AddSingleWaybillReply'];
export type AddSubAnchorRequest = components['schemas']['AddSubAnchorRequest'];
export type AddSubAnchorResponse = components['schemas']['AddSubAnchorResponse'];
export type AddTipsRequest = components['schemas']['AddTipsRequest'];
export type AddTipsResponse = components['schemas']['AddTipsResponse'];
export type AddUserActionRequest = components['schemas']['AddUserActionRequest'];
export type AddUserActionResponse = components['schemas']['AddUserActionResponse'];
export type AddUserActionSetRequest = components['schemas']['AddUserActionSetRequest'];
export type AddUserActionSetResponse = components['schemas']['AddUserActionSetResponse'];
export type AddWaybillMessage = components['schemas']['AddWaybillMessage'];
export type AddWaybillReply = components['schemas']['AddWaybillReply'];
export type AddbookauthbyappidRequest = components['schemas']['AddbookauthbyappidRequest'];
export type AddbookauthbyappidResponse = components['schemas']['AddbookauthbyappidResponse'];
export type AddkfaccountRequest = components['schemas']['AddkfaccountRequest'];
export type AddkfaccountResponse = components['schemas']['AddkfaccountResponse'];
export type AddveAssistantRequest = components['schemas']['AddveAssistantRequest'];
export type AddveAssistantResponse = components['schemas']['AddveAssistantResponse'];
export type AddwxanewtemplateRequest = components['schemas']['AddwxanewtemplateRequest'];
export type AddwxanewtemplateResponse = components['schemas']['AddwxanewtemplateResponse'];
export type AggregateDatabaseRequest = components['schemas']['AggregateDatabaseRequest'];
export type AggregateDatabaseResponse = components['schemas']['AggregateDatabaseResponse'];
export type ApplyUploadRequest = components['schemas']['ApplyUploadRequest'];
export type ApplyUploadResponse = components['schemas']['ApplyUploadResponse'];
export type AuditBookRequest = components['schemas']['AuditBookRequest'];
export type AuditBookResponse = components['schemas']['AuditBookResponse'];
export type AuditDramaRequest = components['schemas']['AuditDramaRequest'];
export type AuditDramaResponse = components['schemas']['AuditDramaResponse'];
export type AuthorizeAppRequest = components['schemas']['AuthorizeAppRequest'];
export type AuthorizeAppResponse = components['schemas']['AuthorizeAppResponse'];
export type AuthorizeCopyrightRequest = components['schemas']['AuthorizeCopyrightRequest'];
export type AuthorizeCopyrightResponse = components['schemas']['AuthorizeCopyrightResponse'];
export type AuthorizedRamaRequest = components['schemas']['AuthorizedRamaRequest'];
export type AuthorizedRamaResponse = components['schemas']['AuthorizedRamaResponse'];
export type B2bBankTransferFee = components['schemas']['B2bBankTransferFee'];
export type BankcardOcrRequest = components['schemas']['BankcardOcrRequest'];
export type BankcardOcrResponse = components['schemas']['BankcardOcrResponse'];
export type BatchCreateChapterRequest = components['schemas']['BatchCreateChapterRequest'];
export type BatchCreateChapterResponse = components['schemas']['BatchCreateChapterResponse'];
export type BatchGetOrderRequest = components['schemas']['BatchGetOrderRequest'];
export type BatchGetOrderResponse = components['schemas']['BatchGetOrderResponse'];
export type BatchProcessDramaPromotionRequest = components['schemas']['BatchProcessDramaPromotionRequest'];
export type BatchProcessDramaPromotionResponse = components['schemas']['BatchProcessDramaPromotionResponse'];
export type BatchcreateretailRequest = components['schemas']['BatchcreateretailRequest'];
export type BatchcreateretailResponse = components['schemas']['BatchcreateretailResponse'];
export type BindAccountRequest = components['schemas']['BindAccountRequest'];
export type BindAccountResponse = components['schemas']['BindAccountResponse'];
export type BindKfWorkRequest = components['schemas']['BindKfWorkRequest'];
export type BindKfWorkResponse = components['schemas']['BindKfWorkResponse'];
export type BindLocalAccountRequest = components['schemas']['BindLocalAccountRequest'];
export type BindLocalAccountResponse = components['schemas']['BindLocalAccountResponse'];
export type BindTransferAccoutRequest = components['schemas']['BindTransferAccoutRequest'];
export type BindTransferAccoutResponse = components['schemas']['BindTransferAccoutResponse'];
export type BizlicenseOcrRequest = components['schemas']['BizlicenseOcrRequest'];
export type BizlicenseOcrResponse = components['schemas']['BizlicenseOcrResponse'];
export type BookBanStatusChangeMessage = components['schemas']['BookBanStatusChangeMessage'];
export type BusiAppealRequest = components['schemas']['BusiAppealRequest'];
export type BusiAppealResponse = components['schemas']['BusiAppealResponse'];
export type CallbackCheckRequest = components['schemas']['CallbackCheckRequest'];
export type CallbackCheckResponse = components['schemas']['CallbackCheckResponse'];
export type CancelCurrencyPayRequest = components['schemas']['CancelCurrencyPayRequest'];
export type CancelCurrencyPayResponse = components['schemas']['CancelCurrencyPayResponse'];
export type CancelLocalOrderRequest = components['schemas']['CancelLocalOrderRequest'];
export type CancelLocalOrderResponse = components['schemas']['CancelLocalOrderResponse'];
export type CancelOrderRequest = components['schemas']['CancelOrderRequest'];
export type CancelOrderResponse = components['schemas']['CancelOrderResponse'];
export type CancelSingleWaybillMessage = components['schemas']['CancelSingleWaybillMessage'];
export type CancelSingleWaybillReply = components['schemas']['CancelSingleWaybillReply'];
export type CancelSubscribeContractRequest = components['schemas']['CancelSubscribeContractRequest'];
export type CancelSubscribeContractResponse = components['schemas']['CancelSubscribeContractResponse'];
export type CancelWaybillMessage = components['schemas']['CancelWaybillMessage'];
export type CancelWaybillReply = components['schemas']['CancelWaybillReply'];
export type CancelkfadminRequest = components['schemas']['CancelkfadminRequest'];
export type CancelkfadminResponse = components['schemas']['CancelkfadminResponse'];
export type ChargeMpServiceQuotaNotifyMessage = components['schemas']['ChargeMpServiceQuotaNotifyMessage'];
export type ChargeMpServiceValidityNotifyMessage = components['schemas']['ChargeMpServiceValidityNotifyMessage'];
export type CheckBizMessage = components['schemas']['CheckBizMessage'];
export type CheckBizReply = components['schemas']['CheckBizReply'];
export type CheckContainerPathMessage = components['schemas']['CheckContainerPathMessage'];
export type CheckEncryptedDataRequest = components['schemas']['CheckEncryptedDataRequest'];
export type CheckEncryptedDataResponse = components['schemas']['CheckEncryptedDataResponse'];
export type CheckSessionKeyRequest = components['schemas']['CheckSessionKeyRequest'];
export type CheckSessionKeyResponse = components['schemas']['CheckSessionKeyResponse'];
export type CheckrealnameinfoRequest = components['schemas']['CheckrealnameinfoRequest'];
export type CheckrealnameinfoResponse = components['schemas']['CheckrealnameinfoResponse'];
export type CityserviceGetmedrealnameRequest = components['schemas']['CityserviceGetmedrealnameRequest'];
export type CityserviceGetmedrealnameResponse = components['schemas']['CityserviceGetmedrealnameResponse'];
export type CityserviceGetmsgrelationRequest = components['schemas']['CityserviceGetmsgrelationRequest'];
export type CityserviceGetmsgrelationResponse = components['schemas']['CityserviceGetmsgrelationResponse'];
export type CityserviceRedirectPage = components['schemas']['CityserviceRedirectPage'];
export type CityserviceSendchannelmsgRequest = components['schemas']['CityserviceSendchannelmsgRequest'];
export type CityserviceSendchannelmsgResponse = components['schemas']['CityserviceSendchannelmsgResponse'];
export type CityserviceSendmsgdataRequest = components['schemas']['CityserviceSendmsgdataRequest'];
export type CityserviceSendmsgdataResponse = components['schemas']['CityserviceSendmsgdataResponse'];
export type CityserviceTemplateValue = components['schemas']['CityserviceTemplateValue'];
export type CityserviceservicehomepathRequest = components['schemas']['CityserviceservicehomepathRequest'];
export type CityserviceservicehomepathResponse = components['schemas']['CityserviceservicehomepathResponse'];
export type ClearApiQuotaRequest = components['schemas']['ClearApiQuotaRequest'];
export type ClearApiQuotaResponse = components['schemas']['ClearApiQuotaResponse'];
export type ClearQuotaByAppSecretRequest = components['schemas']['ClearQuotaByAppSecretRequest'];
export type ClearQuotaByAppSecretResponse = components['schemas']['ClearQuotaByAppSecretResponse'];
export type ClearQuotaRequest = components['schemas']['ClearQuotaRequest'];
export type ClearQuotaResponse = components['schemas']['ClearQuotaResponse'];
export type CloseB2bOrderRequest = components['schemas']['CloseB2bOrderRequest'];
export type CloseB2bOrderResponse = components['schemas']['CloseB2bOrderResponse'];
export type CloudbaseExtensionUpload = components['schemas']['CloudbaseExtensionUpload'];
export type CloudbasePager = components['schemas']['CloudbasePager'];
export type CloudbaseReportAPIRequest = components['schemas']['CloudbaseReportAPIRequest'];
export type CloudbaseReportAPIResponse = components['schemas']['CloudbaseReportAPIResponse'];
export type CloudbaseSmsQuery = components['schemas']['CloudbaseSmsQuery'];
export type CloudbaseSmsRecord = components['schemas']['CloudbaseSmsRecord'];
export type CloudbaseSmsRecords = components['schemas']['CloudbaseSmsRecords'];
export type CloudbaseStatisticsCondition = components['schemas']['CloudbaseStatisticsCondition'];
export type CloudbaseUploadFile = components['schemas']['CloudbaseUploadFile'];
export type CloudbaseUploadInfo = components['schemas']['CloudbaseUploadInfo'];
export type Code2SessionRequest = components['schemas']['Code2SessionRequest'];
export type Code2SessionResponse = components['schemas']['Code2SessionResponse'];
export type CommitUploadRequest = components['schemas']['CommitUploadRequest'];
export type CommitUploadResponse = components['schemas']['CommitUploadResponse'];
export type CommocrRequest = components['schemas']['CommocrRequest'];
export type CommocrResponse = components['schemas']['CommocrResponse'];
export type ComplaintCallbackHistory = components['schemas']['ComplaintCallbackHistory'];
export type ComplaintCallbackMessage = components['schemas']['ComplaintCallbackMessage'];
export type ComplaintCallbackXmlMessage = components['schemas']['ComplaintCallbackXmlMessage'];
export type CompleteComplaintRequest = components['schemas']['CompleteComplaintRequest'];
export type CompleteComplaintResponse = components['schemas']['CompleteComplaintResponse'];
export type ConfirmCompromiseRequest = components['schemas']['ConfirmCompromiseRequest'];
export type ConfirmCompromiseResponse = components['schemas']['ConfirmCompromiseResponse'];
export type CreateActivityIdRequest = components['schemas']['CreateActivityIdRequest'];
export type CreateActivityIdResponse = components['schemas']['CreateActivityIdResponse'];
export type CreateBookRequest = components['schemas']['CreateBookRequest'];
export type CreateBookResponse = components['schemas']['CreateBookResponse'];
export type CreateChapterRequest = components['schemas']['CreateChapterRequest'];
export type CreateChapterResponse = components['schemas']['CreateChapterResponse'];
export type CreateFundsBillRequest = components['schemas']['CreateFundsBillRequest'];
export type CreateFundsBillResponse = components['schemas']['CreateFundsBillResponse'];
export type CreateIotGroupIdRequest = components['schemas']['CreateIotGroupIdRequest'];
export type CreateIotGroupIdResponse = components['schemas']['CreateIotGroupIdResponse'];
export type CreateProfitSharingOrderRequest = components['schemas']['CreateProfitSharingOrderRequest'];
export type CreateProfitSharingOrderResponse = components['schemas']['CreateProfitSharingOrderResponse'];
export type CreateQRCodeRequest = components['schemas']['CreateQRCodeRequest'];
export type CreateRoomRequest = components['schemas']['CreateRoomRequest'];
export type CreateRoomResponse = components['schemas']['CreateRoomResponse'];
export type CreateSendSmsTaskRequest = components['schemas']['CreateSendSmsTaskRequest'];
export type CreateSendSmsTaskResponse = components['schemas']['CreateSendSmsTaskResponse'];
export type CreateWithdrawOrderRequest = components['schemas']['CreateWithdrawOrderRequest'];
export type CreateWithdrawOrderResponse = components['schemas']['CreateWithdrawOrderResponse'];
export type CreateWqfLinkRequest = components['schemas']['CreateWqfLinkRequest'];
export type CreateWqfLinkResponse = components['schemas']['CreateWqfLinkResponse'];
export type CurrencyPayRequest = components['schemas']['CurrencyPayRequest'];
export type CurrencyPayResponse = components['schemas']['CurrencyPayResponse'];
export type DailyRetainItem = components['schemas']['DailyRetainItem'];
export type DayRange = components['schemas']['DayRange'];
export type DeauthorizeAppRequest = components['schemas']['DeauthorizeAppRequest'];
export type DeauthorizeAppResponse = components['schemas']['DeauthorizeAppResponse'];
export type DeauthorizeCopyrightRequest = components['schemas']['DeauthorizeCopyrightRequest'];
export type DeauthorizeCopyrightResponse = components['schemas']['DeauthorizeCopyrightResponse'];
export type DeauthorizeDramaRequest = components['schemas']['DeauthorizeDramaRequest'];
export type DeauthorizeDramaResponse = components['schemas']['DeauthorizeDramaResponse'];
export type DebugDemoMessage = components['schemas']['DebugDemoMessage'];
export type DelBookAuthRequest = components['schemas']['DelBookAuthRequest'];
export type DelBookAuthResponse = components['schemas']['DelBookAuthResponse'];
export type DelProfitSharingAccountRequest = components['schemas']['DelProfitSharingAccountRequest'];
export type DelProfitSharingAccountResponse = components['schemas']['DelProfitSharingAccountResponse'];
export type DelbookauthbyappidRequest = components['schemas']['DelbookauthbyappidRequest'];
export type DelbookauthbyappidResponse = components['schemas']['DelbookauthbyappidResponse'];
export type DeleteBookRequest = components['schemas']['DeleteBookRequest'];
export type DeleteBookResponse = components['schemas']['DeleteBookResponse'];
export type DeleteChapterRequest = components['schemas']['DeleteChapterRequest'];
export type DeleteChapterResponse = components['schemas']['DeleteChapterResponse'];
export type DeleteCommenTreplyRequest = components['schemas']['DeleteCommenTreplyRequest'];
export type DeleteCommenTreplyResponse = components['schemas']['DeleteCommenTreplyResponse'];
export type DeleteDatabaseCollectionRequest = components['schemas']['DeleteDatabaseCollectionRequest'];
export type DeleteDatabaseCollectionResponse = components['schemas']['DeleteDatabaseCollectionResponse'];
export type DeleteDatabaseItemRequest = components['schemas']['DeleteDatabaseItemRequest'];
export type DeleteDatabaseItemResponse = components['schemas']['DeleteDatabaseItemResponse'];
export type DeleteDoodsRequest = components['schemas']['DeleteDoodsRequest'];
export type DeleteDoodsResponse = components['schemas']['DeleteDoodsResponse'];
export type DeleteGoodsInfoRequest = components['schemas']['DeleteGoodsInfoRequest'];
export type DeleteGoodsInfoResponse = components['schemas']['DeleteGoodsInfoResponse'];
export type DeleteMediaRequest = components['schemas']['DeleteMediaRequest'];
export type DeleteMediaResponse = components['schemas']['DeleteMediaResponse'];
export type DeleteNearbyPoiRequest = components['schemas']['DeleteNearbyPoiRequest'];
export type DeleteNearbyPoiResponse = components['schemas']['DeleteNearbyPoiResponse'];
export type DeleteReplyRequest = components['schemas']['DeleteReplyRequest'];
export type DeleteReplyResponse = components['schemas']['DeleteReplyResponse'];
export type DeleteRoleRequest = components['schemas']['DeleteRoleRequest'];
export type DeleteRoleResponse = components['schemas']['DeleteRoleResponse'];
export type DeleteRoomRequest = components['schemas']['DeleteRoomRequest'];
export type DeleteRoomResponse = components['schemas']['DeleteRoomResponse'];
export type DeleteSubAnchorRequest = components['schemas']['DeleteSubAnchorRequest'];
export type DeleteSubAnchorResponse = components['schemas']['DeleteSubAnchorResponse'];
export type DeleteTcbCloudFileRequest = components['schemas']['DeleteTcbCloudFileRequest'];
export type DeleteTcbCloudFileResponse = components['schemas']['DeleteTcbCloudFileResponse'];
export type DeliveryPathNotifyRequest = components['schemas']['DeliveryPathNotifyRequest'];
export type DeliveryPathNotifyResponse = components['schemas']['DeliveryPathNotifyResponse'];
export type DeliveryUserQueryRequest = components['schemas']['DeliveryUserQueryRequest'];
export type DeliveryUserQueryResponse = components['schemas']['DeliveryUserQueryResponse'];
export type DelkfaccountRequest = components['schemas']['DelkfaccountRequest'];
export type DelkfaccountResponse = components['schemas']['DelkfaccountResponse'];
export type DelwxanewtemplateRequest = components['schemas']['DelwxanewtemplateRequest'];
export type DelwxanewtemplateResponse = components['schemas']['DelwxanewtemplateResponse'];
export type DescribeExtensionUploadInfoRequest = components['schemas']['DescribeExtensionUploadInfoRequest'];
export type DescribeExtensionUploadInfoResponse = components['schemas']['DescribeExtensionUploadInfoResponse'];
export type DescribeSmsRecordsRequest = components['schemas']['DescribeSmsRecordsRequest'];
export type DescribeSmsRecordsResponse = components['schemas']['DescribeSmsRecordsResponse'];
export type DeveloperGetIaaDramaRequest = components['schemas']['DeveloperGetIaaDramaRequest'];
export type DeveloperGetIaaDramaResponse = components['schemas']['DeveloperGetIaaDramaResponse'];
export type DeveloperGetPublishedDramaRequest = components['schemas']['DeveloperGetPublishedDramaRequest'];
export type DeveloperGetPublishedDramaResponse = components['schemas']['DeveloperGetPublishedDramaResponse'];
export type DeveloperPublishDramaRequest = components['schemas']['DeveloperPublishDramaRequest'];
export type DeveloperPublishDramaResponse = components['schemas']['DeveloperPublishDramaResponse'];
export type DeveloperSetFlushDramaRequest = components['schemas']['DeveloperSetFlushDramaRequest'];
export type DeveloperSetFlushDramaResponse = components['schemas']['DeveloperSetFlushDramaResponse'];
export type DeveloperSetIaaDramaRequest = components['schemas']['DeveloperSetIaaDramaRequest'];
export type DeveloperSetIaaDramaResponse = components['schemas']['DeveloperSetIaaDramaResponse'];
export type DeveloperSetRecmdDramaRequest = components['schemas']['DeveloperSetRecmdDramaRequest'];
export type DeveloperSetRecmdDramaResponse = components['schemas']['DeveloperSetRecmdDramaResponse'];
export type DownLoadB2bBillRequest = components['schemas']['DownLoadB2bBillRequest'];
export type DownLoadB2bBillResponse = components['schemas']['DownLoadB2bBillResponse'];
export type DownloadAdverfundsOrderRequest = components['schemas']['DownloadAdverfundsOrderRequest'];
export type DownloadAdverfundsOrderResponse = components['schemas']['DownloadAdverfundsOrderResponse'];
export type DownloadBillRequest = components['schemas']['DownloadBillRequest'];
export type DownloadBillResponse = components['schemas']['DownloadBillResponse'];
export type DownloadGoodsVideoRequest = components['schemas']['DownloadGoodsVideoRequest'];
export type DownloadGoodsVideoResponse = components['schemas']['DownloadGoodsVideoResponse'];
export type DownloadIosSettlementBillRequest = components['schemas']['DownloadIosSettlementBillRequest'];
export type DownloadIosSettlementBillResponse = components['schemas']['DownloadIosSettlementBillResponse'];
export type DramaActor = components['schemas']['DramaActor'];
export type DramaAuditDetail = components['schemas']['DramaAuditDetail'];
export type DramaAuthorizationResult = components['schemas']['DramaAuthorizationResult'];
export type DramaCopyright = components['schemas']['DramaCopyright'];
export type DramaCopyrightLicense = components['schemas']['DramaCopyrightLicense'];
export type DramaInfo = components['schemas']['DramaInfo'];
export type DramaMediaInfo = components['schemas']['DramaMediaInfo'];
export type DramaMediaReplacement = components['schemas']['DramaMediaReplacement'];
export type DramaMonetization = components['schemas']['DramaMonetization'];
export type DramaRef = components['schemas']['DramaRef'];
export type DramaUploadPart = components['schemas']['DramaUploadPart'];
export type DrivinglicenseocrRequest = components['schemas']['DrivinglicenseocrRequest'];
export type DrivinglicenseocrResponse = components['schemas']['DrivinglicenseocrResponse'];
export type DrivingocrRequest = components['schemas']['DrivingocrRequest'];
export type DrivingocrResponse = components['schemas']['DrivingocrResponse'];
export type EditRoomRequest = components['schemas']['EditRoomRequest'];
export type EditRoomResponse = components['schemas']['EditRoomResponse'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ExportDatabaseItemRequest = components['schemas']['ExportDatabaseItemRequest'];
export type ExportDatabaseItemResponse = components['schemas']['ExportDatabaseItemResponse'];
export type ExpressActionType = components['schemas']['ExpressActionType'];
export type ExpressAddress = components['schemas']['ExpressAddress'];
export type ExpressCargo = components['schemas']['ExpressCargo'];
export type ExpressContact = components['schemas']['ExpressContact'];
export type ExpressInsurance = components['schemas']['ExpressInsurance'];
export type ExpressService = components['schemas']['ExpressService'];
export type ExpressShop = components['schemas']['ExpressShop'];
export type ExpressWaybillDatum = components['schemas']['ExpressWaybillDatum'];
export type FamousBrandApplyRequest = components['schemas']['FamousBrandApplyRequest'];
export type FamousBrandApplyResponse = components['schemas']['FamousBrandApplyResponse'];
export type FinishProfitSharingOrderRequest = components['schemas']['FinishProfitSharingOrderRequest'];
export type FinishProfitSharingOrderResponse = components['schemas']['FinishProfitSharingOrderResponse'];
export type FollowWaybillRequest = components['schemas']['FollowWaybillRequest'];
export type FollowWaybillResponse = components['schemas']['FollowWaybillResponse'];
export type FreightPlace = components['schemas']['FreightPlace'];
export type GenerateNFCSchemeRequest = components['schemas']['GenerateNFCSchemeRequest'];
export type GenerateNFCSchemeResponse = components['schemas']['GenerateNFCSchemeResponse'];
export type GenerateSchemeRequest = components['schemas']['GenerateSchemeRequest'];
export type GenerateSchemeResponse = components['schemas']['GenerateSchemeResponse'];
export type GenerateShortLinkRequest = components['schemas']['GenerateShortLinkRequest'];
export type GenerateShortLinkResponse = components['schemas']['GenerateShortLinkResponse'];
export type GenerateUrlLinkRequest = components['schemas']['GenerateUrlLinkRequest'];
export type GenerateUrlLinkResponse = components['schemas']['GenerateUrlLinkResponse'];
export type GetAccessTokenRequest = components['schemas']['GetAccessTokenRequest'];
export type GetAccessTokenResponse = components['schemas']['GetAccessTokenResponse'];
export type GetAllAccountRequest = components['schemas']['GetAllAccountRequest'];
export type GetAllAccountResponse = components['schemas']['GetAllAccountResponse'];
export type GetAllDeliveryRequest = components['schemas']['GetAllDeliveryRequest'];
export type GetAllDeliveryResponse = components['schemas']['GetAllDeliveryResponse'];
export type GetAllImmeDeliveryRequest = components['schemas']['GetAllImmeDeliveryRequest'];
export type GetAllImmeDeliveryResponse = components['schemas']['GetAllImmeDeliveryResponse'];
export type GetApiDomainIpRequest = components['schemas']['GetApiDomainIpRequest'];
export type GetApiDomainIpResponse = components['schemas']['GetApiDomainIpResponse'];
export type GetApiQuotaRequest = components['schemas']['GetApiQuotaRequest'];
export type GetApiQuotaResponse = components['schemas']['GetApiQuotaResponse'];
export type GetAppKeyRequest = components['schemas']['GetAppKeyRequest'];
export type GetAppKeyResponse = components['schemas']['GetAppKeyResponse'];
export type GetAssistantListRequest = components['schemas']['GetAssistantListRequest'];
export type GetAssistantListResponse = components['schemas']['GetAssistantListResponse'];
export type GetAuthorizeAppsRequest = components['schemas']['GetAuthorizeAppsRequest'];
export type GetAuthorizeAppsResponse = components['schemas']['GetAuthorizeAppsResponse'];
export type GetAuthorizeObjectsRequest = components['schemas']['GetAuthorizeObjectsRequest'];
export type GetAuthorizeObjectsResponse = components['schemas']['GetAuthorizeObjectsResponse'];
export type GetAuthorizedObjectsRequest = components['schemas']['GetAuthorizedObjectsRequest'];
export type GetAuthorizedObjectsResponse = components['schemas']['GetAuthorizedObjectsResponse'];
export type GetB2bOrderRequest = components['schemas']['GetB2bOrderRequest'];
export type GetB2bOrderResponse = components['schemas']['GetB2bOrderResponse'];
export type GetBindAccountRequest = components['schemas']['GetBindAccountRequest'];
export type GetBindAccountResponse = components['schemas']['GetBindAccountResponse'];
export type GetBookRequest = components['schemas']['GetBookRequest'];
export type GetBookResponse = components['schemas']['GetBookResponse'];
export type GetCallbackIpRequest = components['schemas']['GetCallbackIpRequest'];
export type GetCallbackIpResponse = components['schemas']['GetCallbackIpResponse'];
export type GetCategoryRequest = components['schemas']['GetCategoryRequest'];
export type GetCategoryResponse = components['schemas']['GetCategoryResponse'];
export type GetCcommentListRequest = components['schemas']['GetCcommentListRequest'];
export type GetCcommentListResponse = components['schemas']['GetCcommentListResponse'];
export type GetCdnLogsRequest = components['schemas']['GetCdnLogsRequest'];
export type GetCdnLogsResponse = components['schemas']['GetCdnLogsResponse'];
export type GetCdnUsageDataRequest = components['schemas']['GetCdnUsageDataRequest'];
export type GetCdnUsageDataResponse = components['schemas']['GetCdnUsageDataResponse'];
export type GetChapterRequest = components['schemas']['GetChapterRequest'];
export type GetChapterResponse = components['schemas']['GetChapterResponse'];
export type GetCloudBaseStatisticsRequest = components['schemas']['GetCloudBaseStatisticsRequest'];
export type GetCloudBaseStatisticsResponse = components['schemas']['GetCloudBaseStatisticsResponse'];
export type GetCloudBaseVoIPSignRequest = components['schemas']['GetCloudBaseVoIPSignRequest'];
export type GetCloudBaseVoIPSignResponse = components['schemas']['GetCloudBaseVoIPSignResponse'];
export type GetCloudTokenRequest = components['schemas']['GetCloudTokenRequest'];
export type GetCloudTokenResponse = components['schemas']['GetCloudTokenResponse'];
export type GetCommenTreplyListRequest = components['schemas']['GetCommenTreplyListRequest'];
export type GetCommenTreplyListResponse = components['schemas']['GetCommenTreplyListResponse'];
export type GetCommentInfoRequest = components['schemas']['GetCommentInfoRequest'];
export type GetCommentInfoResponse = components['schemas']['GetCommentInfoResponse'];
export type GetComplaintDetailRequest = components['schemas']['GetComplaintDetailRequest'];
export type GetComplaintDetailResponse = components['schemas']['GetComplaintDetailResponse'];
export type GetComplaintListRequest = components['schemas']['GetComplaintListRequest'];
export type GetComplaintListResponse = components['schemas']['GetComplaintListResponse'];
export type GetContactRequest = components['schemas']['GetContactRequest'];
export type GetContactResponse = components['schemas']['GetContactResponse'];
export type GetCopyrightAuthorizationListRequest = components['schemas']['GetCopyrightAuthorizationListRequest'];
export type GetCopyrightAuthorizationListResponse = components['schemas']['GetCopyrightAuthorizationListResponse'];
export type GetCopyrightAuthorizedListRequest = components['schemas']['GetCopyrightAuthorizedListRequest'];
export type GetCopyrightAuthorizedListResponse = components['schemas']['GetCopyrightAuthorizedListResponse'];
export type GetDailyRetainRequest = components['schemas']['GetDailyRetainRequest'];
export type GetDailyRetainResponse = components['schemas']['GetDailyRetainResponse'];
export type GetDailySummaryRequest = components['schemas']['GetDailySummaryRequest'];
export type GetDailySummaryResponse = components['schemas']['GetDailySummaryResponse'];
export type GetDailyVisitTrendRequest = components['schemas']['GetDailyVisitTrendRequest'];
export type GetDailyVisitTrendResponse = components['schemas']['GetDailyVisitTrendResponse'];
export type GetDatabaseCollectionRequest = components['schemas']['GetDatabaseCollectionRequest'];
export type GetDatabaseCollectionResponse = components['schemas']['GetDatabaseCollectionResponse'];
export type GetDatabaseCountRequest = components['schemas']['GetDatabaseCountRequest'];
export type GetDatabaseCountResponse = components['schemas']['GetDatabaseCountResponse'];
export type GetDatabaseMigrateStatusRequest = components['schemas']['GetDatabaseMigrateStatusRequest'];
export type GetDatabaseMigrateStatusResponse = components['schemas']['GetDatabaseMigrateStatusResponse'];
export type GetDatabaseRecordRequest = components['schemas']['GetDatabaseRecordRequest'];
export type GetDatabaseRecordResponse = components['schemas']['GetDatabaseRecordResponse'];
export type GetDeliveryListRequest = components['schemas']['GetDeliveryListRequest'];
export type GetDeliveryListResponse = components['schemas']['GetDeliveryListResponse'];
export type GetDomainInfoRequest = components['schemas']['GetDomainInfoRequest'];
export type GetDomainInfoResponse = components['schemas']['GetDomainInfoResponse'];
export type GetDownloadTcbFileLinkRequest = components['schemas']['GetDownloadTcbFileLinkRequest'];
export type GetDownloadTcbFileLinkResponse = components['schemas']['GetDownloadTcbFileLinkResponse'];
export type GetDramaLatestAuditInfoRequest = components['schemas']['GetDramaLatestAuditInfoRequest'];
export type GetDramaLatestAuditInfoResponse = components['schemas']['GetDramaLatestAuditInfoResponse'];
export type GetDramaMediaRequest = components['schemas']['GetDramaMediaRequest'];
export type GetDramaMediaResponse = components['schemas']['GetDramaMediaResponse'];
export type GetDramaRequest = components['schemas']['GetDramaRequest'];
export type GetDramaResponse = components['schemas']['GetDramaResponse'];
export type GetExpressOrderRequest = components['schemas']['GetExpressOrderRequest'];
export type GetExpressOrderResponse = components['schemas']['GetExpressOrderResponse'];
export type GetFamousBrandApplyStatusRequest = components['schemas']['GetFamousBrandApplyStatusRequest'];
export type GetFamousBrandApplyStatusResponse = components['schemas']['GetFamousBrandApplyStatusResponse'];
export type GetFeedbackRequest = components['schemas']['GetFeedbackRequest'];
export type GetFeedbackResponse = components['schemas']['GetFeedbackResponse'];
export type GetFeedbackmediaRequest = components['schemas']['GetFeedbackmediaRequest'];
export type GetFinderEventRequest = components['schemas']['GetFinderEventRequest'];
export type GetFinderEventResponse = components['schemas']['GetFinderEventResponse'];
export type GetFollowersRequest = components['schemas']['GetFollowersRequest'];
export type GetFollowersResponse = components['schemas']['GetFollowersResponse'];
export type GetGoodsAuditInfoRequest = components['schemas']['GetGoodsAuditInfoRequest'];
export type GetGoodsAuditInfoResponse = components['schemas']['GetGoodsAuditInfoResponse'];
export type GetGoodsInfoRequest = components['schemas']['GetGoodsInfoRequest'];
export type GetGoodsInfoResponse = components['schemas']['GetGoodsInfoResponse'];
export type GetGrayReleasePlanRequest = components['schemas']['GetGrayReleasePlanRequest'];
export type GetGrayReleasePlanResponse = components['schemas']['GetGrayReleasePlanResponse'];
export type GetGuaranteeStatusRequest = components['schemas']['GetGuaranteeStatusRequest'];
export type GetGuaranteeStatusResponse = components['schemas']['GetGuaranteeStatusResponse'];
export type GetIotGroupInfoRequest = components['schemas']['GetIotGroupInfoRequest'];
export type GetIotGroupInfoResponse = components['schemas']['GetIotGroupInfoResponse'];
export type GetJsErrDetailRequest = components['schemas']['GetJsErrDetailRequest'];
export type GetJsErrDetailResponse = components['schemas']['GetJsErrDetailResponse'];
export type GetJsErrListRequest = components['schemas']['GetJsErrListRequest'];
export type GetJsErrListResponse = components['schemas']['GetJsErrListResponse'];
export type GetKfMediaRequest = components['schemas']['GetKfMediaRequest'];
export type GetKfMediaResponse = components['schemas']['GetKfMediaResponse'];
export type GetKfWorkBoundRequest = components['schemas']['GetKfWorkBoundRequest'];
export type GetKfWorkBoundResponse = components['schemas']['GetKfWorkBoundResponse'];
export type GetLicenseDeviceInfoRequest = components['schemas']['GetLicenseDeviceInfoRequest'];
export type GetLicenseDeviceInfoResponse = components['schemas']['GetLicenseDeviceInfoResponse'];
export type GetLicensePkgListRequest = components['schemas']['GetLicensePkgListRequest'];
export type GetLicensePkgListResponse = components['schemas']['GetLicensePkgListResponse'];
export type GetLiveInfoRequest = components['schemas']['GetLiveInfoRequest'];
export type GetLiveInfoResponse = components['schemas']['GetLiveInfoResponse'];
export type GetLocalOrderRequest = components['schemas']['GetLocalOrderRequest'];
export type GetLocalOrderResponse = components['schemas']['GetLocalOrderResponse'];
export type GetMchBalanceRequest = components['schemas']['GetMchBalanceRequest'];
export type GetMchBalanceResponse = components['schemas']['GetMchBalanceResponse'];
export type GetMchInfoRequest = components['schemas']['GetMchInfoRequest'];
export type GetMchInfoResponse = components['schemas']['GetMchInfoResponse'];
export type GetMediaLinkRequest = components['schemas']['GetMediaLinkRequest'];
export type GetMediaLinkResponse = components['schemas']['GetMediaLinkResponse'];
export type GetMonthlyRetainRequest = components['schemas']['GetMonthlyRetainRequest'];
export type GetMonthlyRetainResponse = components['schemas']['GetMonthlyRetainResponse'];
export type GetMonthlyVisitTrendRequest = components['schemas']['GetMonthlyVisitTrendRequest'];
export type GetMonthlyVisitTrendResponse = components['schemas']['GetMonthlyVisitTrendResponse'];
export type GetNearbyPoiListRequest = components['schemas']['GetNearbyPoiListRequest'];
export type GetNearbyPoiListResponse = components['schemas']['GetNearbyPoiListResponse'];
export type GetNegotiationHistoryRequest = components['schemas']['GetNegotiationHistoryRequest'];
export type GetNegotiationHistoryResponse = components['schemas']['GetNegotiationHistoryResponse'];
export type GetOpenDataRequest = components['schemas']['GetOpenDataRequest'];
export type GetOpenDataResponse = components['schemas']['GetOpenDataResponse'];
export type GetOrderDetailRequest = components['schemas']['GetOrderDetailRequest'];
export type GetOrderDetailResponse = components['schemas']['GetOrderDetailResponse'];
export type GetOrderListRequest = components['schemas']['GetOrderListRequest'];
export type GetOrderListResponse = components['schemas']['GetOrderListResponse'];
export type GetPaidUnionidRequest = components['schemas']['GetPaidUnionidRequest'];
export type GetPaidUnionidResponse = components['schemas']['GetPaidUnionidResponse'];
export type GetPathRequest = components['schemas']['GetPathRequest'];
export type GetPathResponse = components['schemas']['GetPathResponse'];
export type GetPenaltyListRequest = components['schemas']['GetPenaltyListRequest'];
export type GetPenaltyListResponse = components['schemas']['GetPenaltyListResponse'];
export type GetPerformanceDataRequest = components['schemas']['GetPerformanceDataRequest'];
export type GetPerformanceDataResponse = components['schemas']['GetPerformanceDataResponse'];
export type GetPerformanceRequest = components['schemas']['GetPerformanceRequest'];
export type GetPerformanceResponse = components['schemas']['GetPerformanceResponse'];
export type GetPhoneNumberRequest = components['schemas']['GetPhoneNumberRequest'];
export type GetPhoneNumberResponse = components['schemas']['GetPhoneNumberResponse'];
export type GetPluginOpenPIdRequest = components['schemas']['GetPluginOpenPIdRequest'];
export type GetPluginOpenPIdResponse = components['schemas']['GetPluginOpenPIdResponse'];
export type GetPreviewSettingRequest = components['schemas']['GetPreviewSettingRequest'];
export type GetPreviewSettingResponse = components['schemas']['GetPreviewSettingResponse'];
export type GetPrinterRequest = components['schemas']['GetPrinterRequest'];
export type GetPrinterResponse = components['schemas']['GetPrinterResponse'];
export type GetPubNewTemplatetitlesRequest = components['schemas']['GetPubNewTemplatetitlesRequest'];
export type GetPubNewTemplatetitlesResponse = components['schemas']['GetPubNewTemplatetitlesResponse'];
export type GetPushUrlRequest = components['schemas']['GetPushUrlRequest'];
export type GetPushUrlResponse = components['schemas']['GetPushUrlResponse'];
export type GetQRCodeRequest = components['schemas']['GetQRCodeRequest'];
export type GetQuotaMessage = components['schemas']['GetQuotaMessage'];
export type GetQuotaReply = components['schemas']['GetQuotaReply'];
export type GetQuotaRequest = components['schemas']['GetQuotaRequest'];
export type GetQuotaResponse = components['schemas']['GetQuotaResponse'];
export type GetRecentAverageUsageRequest = components['schemas']['GetRecentAverageUsageRequest'];
export type GetRecentAverageUsageResponse = components['schemas']['GetRecentAverageUsageResponse'];
export type GetRedPacketCoverUrlRequest = components['schemas']['GetRedPacketCoverUrlRequest'];
export type GetRedPacketCoverUrlResponse = components['schemas']['GetRedPacketCoverUrlResponse'];
export type GetRefundRequest = components['schemas']['GetRefundRequest'];
export type GetRefundResponse = components['schemas']['GetRefundResponse'];
export type GetRetailInfoRequest = components['schemas']['GetRetailInfoRequest'];
export type GetRetailInfoResponse = components['schemas']['GetRetailInfoResponse'];
export type GetRetailMessageListRequest = components['schemas']['GetRetailMessageListRequest'];
export type GetRetailMessageListResponse = components['schemas']['GetRetailMessageListResponse'];
export type GetRetailOpenidListRequest = components['schemas']['GetRetailOpenidListRequest'];
export type GetRetailOpenidListResponse = components['schemas']['GetRetailOpenidListResponse'];
export type GetReturnIdRequest = components['schemas']['GetReturnIdRequest'];
export type GetReturnIdResponse = components['schemas']['GetReturnIdResponse'];
export type GetRidInfoRequest = components['schemas']['GetRidInfoRequest'];
export type GetRidInfoResponse = components['schemas']['GetRidInfoResponse'];
export type GetRoleListRequest = components['schemas']['GetRoleListRequest'];
export type GetRoleListResponse = components['schemas']['GetRoleListResponse'];
export type GetRoleListdwRequest = components['schemas']['GetRoleListdwRequest'];
export type GetRoleListdwResponse = components['schemas']['GetRoleListdwResponse'];
export type GetSceneListRequest = components['schemas']['GetSceneListRequest'];
export type GetSceneListResponse = components['schemas']['GetSceneListResponse'];
export type GetSharedCodeRequest = components['schemas']['GetSharedCodeRequest'];
export type GetSharedCodeResponse = components['schemas']['GetSharedCodeResponse'];
export type GetShippingOrderRequest = components['schemas']['GetShippingOrderRequest'];
export type GetShippingOrderResponse = components['schemas']['GetShippingOrderResponse'];
export type GetSnTicketRequest = components['schemas']['GetSnTicketRequest'];
export type GetSnTicketResponse = components['schemas']['GetSnTicketResponse'];
export type GetStableAccessTokenRequest = components['schemas']['GetStableAccessTokenRequest'];
export type GetStableAccessTokenResponse = components['schemas']['GetStableAccessTokenResponse'];
export type GetSubAnchorRequest = components['schemas']['GetSubAnchorRequest'];
export type GetSubAnchorResponse = components['schemas']['GetSubAnchorResponse'];
export type GetTaskRequest = components['schemas']['GetTaskRequest'];
export type GetTaskResponse = components['schemas']['GetTaskResponse'];
export type GetUnlimitedQRCodeRequest = components['schemas']['GetUnlimitedQRCodeRequest'];
export type GetUploadFileSignRequest = components['schemas']['GetUploadFileSignRequest'];
export type GetUploadFileSignResponse = components['schemas']['GetUploadFileSignResponse'];
export type GetUploadTcbFileLinkRequest = components['schemas']['GetUploadTcbFileLinkRequest'];
export type GetUploadTcbFileLinkResponse = components['schemas']['GetUploadTcbFileLinkResponse'];
export type GetUsageDetailRequest = components['schemas']['GetUsageDetailRequest'];
export type GetUsageDetailResponse = components['schemas']['GetUsageDetailResponse'];
export type GetUserActionSetReportsRequest = components['schemas']['GetUserActionSetReportsRequest'];
export type GetUserActionSetReportsResponse = components['schemas']['GetUserActionSetReportsResponse'];
export type GetUserActionSetsRequest = components['schemas']['GetUserActionSetsRequest'];
export type GetUserActionSetsResponse = components['schemas']['GetUserActionSetsResponse'];
export type GetUserEncryptKeyRequest = components['schemas']['GetUserEncryptKeyRequest'];
export type GetUserEncryptKeyResponse = components['schemas']['GetUserEncryptKeyResponse'];
export type GetUserNotifyRequest = components['schemas']['GetUserNotifyRequest'];
export type GetUserNotifyResponse = components['schemas']['GetUserNotifyResponse'];
export type GetUserPortraitRequest = components['schemas']['GetUserPortraitRequest'];
export type GetUserPortraitResponse = components['schemas']['GetUserPortraitResponse'];
export type GetUserRiskRankRequest = components['schemas']['GetUserRiskRankRequest'];
export type GetUserRiskRankResponse = components['schemas']['GetUserRiskRankResponse'];
export type GetVerifyIdRequest = components['schemas']['GetVerifyIdRequest'];
export type GetVerifyIdResponse = components['schemas']['GetVerifyIdResponse'];
export type GetVersionListRequest = components['schemas']['GetVersionListRequest'];
export type GetVersionListResponse = components['schemas']['GetVersionListResponse'];
export type GetVisitDistributionRequest = components['schemas']['GetVisitDistributionRequest'];
export type GetVisitDistributionResponse = components['schemas']['GetVisitDistributionResponse'];
export type GetVisitPageRequest = components['schemas']['GetVisitPageRequest'];
export type GetVisitPageResponse = components['schemas']['GetVisitPageResponse'];
export type GetWeeklyRetainRequest = components['schemas']['GetWeeklyRetainRequest'];
export type GetWeeklyRetainResponse = components['schemas']['GetWeeklyRetainResponse'];
export type GetWeeklyVisitTrendRequest = components['schemas']['GetWeeklyVisitTrendRequest'];
export type GetWeeklyVisitTrendResponse = components['schemas']['GetWeeklyVisitTrendResponse'];
export type GetWqfChargeFeeRequest = components['schemas']['GetWqfChargeFeeRequest'];
export type GetWqfChargeFeeResponse = components['schemas']['GetWqfChargeFeeResponse'];
export type GetbusinessRequest = components['schemas']['GetbusinessRequest'];
export type GetbusinessResponse = components['schemas']['GetbusinessResponse'];
export type GetdefaultGoodskeyRequest = components['schemas']['GetdefaultGoodskeyRequest'];
export type GetdefaultGoodskeyResponse = components['schemas']['GetdefaultGoodskeyResponse'];
export type GetkflistRequest = components['schemas']['GetkflistRequest'];
export type GetkflistResponse = components['schemas']['GetkflistResponse'];
export type GetonlinekflistRequest = components['schemas']['GetonlinekflistRequest'];
export type GetonlinekflistResponse = components['schemas']['GetonlinekflistResponse'];
export type GetpubnewtemplatekeywordsRequest = components['schemas']['GetpubnewtemplatekeywordsRequest'];
export type GetpubnewtemplatekeywordsResponse = components['schemas']['GetpubnewtemplatekeywordsResponse'];
export type GetwxapubnewtemplateRequest = components['schemas']['GetwxapubnewtemplateRequest'];
export type GetwxapubnewtemplateResponse = components['schemas']['GetwxapubnewtemplateResponse'];
export type HardwareDevice = components['schemas']['HardwareDevice'];
export type HardwareDeviceResult = components['schemas']['HardwareDeviceResult'];
export type IdcardOcrRequest = components['schemas']['IdcardOcrRequest'];
export type IdcardOcrResponse = components['schemas']['IdcardOcrResponse'];
export type ImageMessage = components['schemas']['ImageMessage'];
export type ImgAiCropRequest = components['schemas']['ImgAiCropRequest'];
export type ImgAiCropResponse = components['schemas']['ImgAiCropResponse'];
export type ImgQrcodeRequest = components['schemas']['ImgQrcodeRequest'];
export type ImgQrcodeResponse = components['schemas']['ImgQrcodeResponse'];
export type ImgsuperresolutionRequest = components['schemas']['ImgsuperresolutionRequest'];
export type ImgsuperresolutionResponse = components['schemas']['ImgsuperresolutionResponse'];
export type ImmediateDeliveryCancellation = components['schemas']['ImmediateDeliveryCancellation'];
export type ImmediateDeliveryCargo = components['schemas']['ImmediateDeliveryCargo'];
export type ImmediateDeliveryOrder = components['schemas']['ImmediateDeliveryOrder'];
export type ImmediateDeliveryOrderInfo = components['schemas']['ImmediateDeliveryOrderInfo'];
export type ImmediateDeliveryPlaced = components['schemas']['ImmediateDeliveryPlaced'];
export type ImmediateDeliveryReceiver = components['schemas']['ImmediateDeliveryReceiver'];
export type ImmediateDeliveryResult = components['schemas']['ImmediateDeliveryResult'];
export type ImmediateDeliverySender = components['schemas']['ImmediateDeliverySender'];
export type ImmediateDeliveryShop = components['schemas']['ImmediateDeliveryShop'];
export type ImmediateDeliveryStatus = components['schemas']['ImmediateDeliveryStatus'];
export type ImportDatabaseItemRequest = components['schemas']['ImportDatabaseItemRequest'];
export type ImportDatabaseItemResponse = components['schemas']['ImportDatabaseItemResponse'];
export type ImportGoodsRequest = components['schemas']['ImportGoodsRequest'];
export type ImportGoodsResponse = components['schemas']['ImportGoodsResponse'];
export type InsuranceFreightApplypayRequest = components['schemas']['InsuranceFreightApplypayRequest'];
export type InsuranceFreightApplypayResponse = components['schemas']['InsuranceFreightApplypayResponse'];
export type InsuranceFreightClaimRequest = components['schemas']['InsuranceFreightClaimRequest'];
export type InsuranceFreightClaimResponse = components['schemas']['InsuranceFreightClaimResponse'];
export type InsuranceFreightCreatechargeidRequest = components['schemas']['InsuranceFreightCreatechargeidRequest'];
export type InsuranceFreightCreatechargeidResponse = components['schemas']['InsuranceFreightCreatechargeidResponse'];
export type InsuranceFreightCreateorderRequest = components['schemas']['InsuranceFreightCreateorderRequest'];
export type InsuranceFreightCreateorderResponse = components['schemas']['InsuranceFreightCreateorderResponse'];
export type InsuranceFreightGetorderlistRequest = components['schemas']['InsuranceFreightGetorderlistRequest'];
export type InsuranceFreightGetorderlistResponse = components['schemas']['InsuranceFreightGetorderlistResponse'];
export type InsuranceFreightGetpayorderlistRequest = components['schemas']['InsuranceFreightGetpayorderlistRequest'];
export type InsuranceFreightGetpayorderlistResponse = components['schemas']['InsuranceFreightGetpayorderlistResponse'];
export type InsuranceFreightGetsummaryRequest = components['schemas']['InsuranceFreightGetsummaryRequest'];
export type InsuranceFreightGetsummaryResponse = components['schemas']['InsuranceFreightGetsummaryResponse'];
export type InsuranceFreightOpenRequest = components['schemas']['InsuranceFreightOpenRequest'];
export type InsuranceFreightOpenResponse = components['schemas']['InsuranceFreightOpenResponse'];
export type InsuranceFreightQueryOpenRequest = components['schemas']['InsuranceFreightQueryOpenRequest'];
export type InsuranceFreightQueryOpenResponse = components['schemas']['InsuranceFreightQueryOpenResponse'];
export type InsuranceFreightRefundRequest = components['schemas']['InsuranceFreightRefundRequest'];
export type InsuranceFreightRefundResponse = components['schemas']['InsuranceFreightRefundResponse'];
export type InsuranceFreightUpdateNotifyFundsRequest = components['schemas']['InsuranceFreightUpdateNotifyFundsRequest'];
export type InsuranceFreightUpdateNotifyFundsResponse = components['schemas']['InsuranceFreightUpdateNotifyFundsResponse'];
export type IntpEldermedGethospnoticelistRequest = components['schemas']['IntpEldermedGethospnoticelistRequest'];
export type IntpEldermedGethospnoticelistResponse = components['schemas']['IntpEldermedGethospnoticelistResponse'];
export type IntpEldermedPublichopsnoticeRequest = components['schemas']['IntpEldermedPublichopsnoticeRequest'];
export type IntpEldermedPublichopsnoticeResponse = components['schemas']['IntpEldermedPublichopsnoticeResponse'];
export type IntracityAddorderRequest = components['schemas']['IntracityAddorderRequest'];
export type IntracityAddorderResponse = components['schemas']['IntracityAddorderResponse'];
export type IntracityApplyRequest = components['schemas']['IntracityApplyRequest'];
export type IntracityApplyResponse = components['schemas']['IntracityApplyResponse'];
export type IntracityBalancequeryRequest = components['schemas']['IntracityBalancequeryRequest'];
export type IntracityBalancequeryResponse = components['schemas']['IntracityBalancequeryResponse'];
export type IntracityCancelorderRequest = components['schemas']['IntracityCancelorderRequest'];
export type IntracityCancelorderResponse = components['schemas']['IntracityCancelorderResponse'];
export type IntracityCargoType = components['schemas']['IntracityCargoType'];
export type IntracityCarrier = components['schemas']['IntracityCarrier'];
export type IntracityCreatestoreRequest = components['schemas']['IntracityCreatestoreRequest'];
export type IntracityCreatestoreResponse = components['schemas']['IntracityCreatestoreResponse'];
export type IntracityGetcityRequest = components['schemas']['IntracityGetcityRequest'];
export type IntracityGetcityResponse = components['schemas']['IntracityGetcityResponse'];
export type IntracityGetpaymodeRequest = components['schemas']['IntracityGetpaymodeRequest'];
export type IntracityGetpaymodeResponse = components['schemas']['IntracityGetpaymodeResponse'];
export type IntracityMocknotifyRequest = components['schemas']['IntracityMocknotifyRequest'];
export type IntracityMocknotifyResponse = components['schemas']['IntracityMocknotifyResponse'];
export type IntracityOrderStatus = components['schemas']['IntracityOrderStatus'];
export type IntracityOrderStatusMessage = components['schemas']['IntracityOrderStatusMessage'];
export type IntracityOrderStatusReply = components['schemas']['IntracityOrderStatusReply'];
export type IntracityPayMode = components['schemas']['IntracityPayMode'];
export type IntracityPreaddorderRequest = components['schemas']['IntracityPreaddorderRequest'];
export type IntracityPreaddorderResponse = components['schemas']['IntracityPreaddorderResponse'];
export type IntracityQueryflowRequest = components['schemas']['IntracityQueryflowRequest'];
export type IntracityQueryflowResponse = components['schemas']['IntracityQueryflowResponse'];
export type IntracityQueryorderRequest = components['schemas']['IntracityQueryorderRequest'];
export type IntracityQueryorderResponse = components['schemas']['IntracityQueryorderResponse'];
export type IntracityQuerystoreRequest = components['schemas']['IntracityQuerystoreRequest'];
export type IntracityQuerystoreResponse = components['schemas']['IntracityQuerystoreResponse'];
export type IntracitySetpaymodeRequest = components['schemas']['IntracitySetpaymodeRequest'];
export type IntracitySetpaymodeResponse = components['schemas']['IntracitySetpaymodeResponse'];
export type IntracityStoreAddress = components['schemas']['IntracityStoreAddress'];
export type IntracityStoreRefundRequest = components['schemas']['IntracityStoreRefundRequest'];
export type IntracityStoreRefundResponse = components['schemas']['IntracityStoreRefundResponse'];
export type IntracityStorechargeRequest = components['schemas']['IntracityStorechargeRequest'];
export type IntracityStorechargeResponse = components['schemas']['IntracityStorechargeResponse'];
export type IntracityUpdatestoreRequest = components['schemas']['IntracityUpdatestoreRequest'];
export type IntracityUpdatestoreResponse = components['schemas']['IntracityUpdatestoreResponse'];
export type InvokeCloudFunctionBody = components['schemas']['InvokeCloudFunctionBody'];
export type InvokeCloudFunctionRequest = components['schemas']['InvokeCloudFunctionRequest'];
export type InvokeCloudFunctionResponse = components['schemas']['InvokeCloudFunctionResponse'];
export type InvokeServiceRequest = components['schemas']['InvokeServiceRequest'];
export type InvokeServiceResponse = components['schemas']['InvokeServiceResponse'];
export type IotVoipNotifyMessage = components['schemas']['IotVoipNotifyMessage'];
export type IotVoipNotifyReply = components['schemas']['IotVoipNotifyReply'];
export type IsTradeManagedRequest = components['schemas']['IsTradeManagedRequest'];
export type IsTradeManagedResponse = components['schemas']['IsTradeManagedResponse'];
export type IsTradeManagementConfirmationCompletedRequest = components['schemas']['IsTradeManagementConfirmationCompletedRequest'];
export type IsTradeManagementConfirmationCompletedResponse = components['schemas']['IsTradeManagementConfirmationCompletedResponse'];
export type KfBusiness = components['schemas']['KfBusiness'];
export type LinkQuota = components['schemas']['LinkQuota'];
export type ListBookRequest = components['schemas']['ListBookRequest'];
export type ListBookResponse = components['schemas']['ListBookResponse'];
export type ListChapterRequest = components['schemas']['ListChapterRequest'];
export type ListChapterResponse = components['schemas']['ListChapterResponse'];
export type ListDramasRequest = components['schemas']['ListDramasRequest'];
export type ListDramasResponse = components['schemas']['ListDramasResponse'];
export type ListMediaRequest = components['schemas']['ListMediaRequest'];
export type ListMediaResponse = components['schemas']['ListMediaResponse'];
export type ListPackagesRequest = components['schemas']['ListPackagesRequest'];
export type ListPackagesResponse = components['schemas']['ListPackagesResponse'];
export type ListbusinessRequest = components['schemas']['ListbusinessRequest'];
export type ListbusinessResponse = components['schemas']['ListbusinessResponse'];
export type LiveOk = components['schemas']['LiveOk'];
export type ManagePluginApplicationRequest = components['schemas']['ManagePluginApplicationRequest'];
export type ManagePluginApplicationResponse = components['schemas']['ManagePluginApplicationResponse'];
export type ManagePluginRequest = components['schemas']['ManagePluginRequest'];
export type ManagePluginResponse = components['schemas']['ManagePluginResponse'];
export type ManualWithdrawRequest = components['schemas']['ManualWithdrawRequest'];
export type ManualWithdrawResponse = components['schemas']['ManualWithdrawResponse'];
export type MediaCheckAsyncRequest = components['schemas']['MediaCheckAsyncRequest'];
export type MediaCheckAsyncResponse = components['schemas']['MediaCheckAsyncResponse'];
export type MiniprogrampageMessage = components['schemas']['MiniprogrampageMessage'];
export type MockUpdateOrderRequest = components['schemas']['MockUpdateOrderRequest'];
export type MockUpdateOrderResponse = components['schemas']['MockUpdateOrderResponse'];
export type MockUpdateOrderStatusMessage = components['schemas']['MockUpdateOrderStatusMessage'];
export type MockUpdateOrderStatusReply = components['schemas']['MockUpdateOrderStatusReply'];
export type ModifyAssistantRequest = components['schemas']['ModifyAssistantRequest'];
export type ModifyAssistantResponse = components['schemas']['ModifyAssistantResponse'];
export type ModifySubAnchorRequest = components['schemas']['ModifySubAnchorRequest'];
export type ModifySubAnchorResponse = components['schemas']['ModifySubAnchorResponse'];
export type MonthRange = components['schemas']['MonthRange'];
export type MonthlyRetainItem = components['schemas']['MonthlyRetainItem'];
export type MsgSecCheckRequest = components['schemas']['MsgSecCheckRequest'];
export type MsgSecCheckResponse = components['schemas']['MsgSecCheckResponse'];
export type NewSendCloudBaseSmsRequest = components['schemas']['NewSendCloudBaseSmsRequest'];
export type NewSendCloudBaseSmsResponse = components['schemas']['NewSendCloudBaseSmsResponse'];
export type NotifyConfirmReceiveRequest = components['schemas']['NotifyConfirmReceiveRequest'];
export type NotifyConfirmReceiveResponse = components['schemas']['NotifyConfirmReceiveResponse'];
export type NotifyProvideGoodsRequest = components['schemas']['NotifyProvideGoodsRequest'];
export type NotifyProvideGoodsResponse = components['schemas']['NotifyProvideGoodsResponse'];
export type NotifyServiceMsgSendResultMessage = components['schemas']['NotifyServiceMsgSendResultMessage'];
export type NotifySingleWaybillPayMessage = components['schemas']['NotifySingleWaybillPayMessage'];
export type NotifySingleWaybillPayReply = components['schemas']['NotifySingleWaybillPayReply'];
export type NovelAppAuthorization = components['schemas']['NovelAppAuthorization'];
export type NovelAuditInfo = components['schemas']['NovelAuditInfo'];
export type NovelChapterDraft = components['schemas']['NovelChapterDraft'];
export type NovelPreviewSetting = components['schemas']['NovelPreviewSetting'];
export type NovelReaderSetRecmdNovelRequest = components['schemas']['NovelReaderSetRecmdNovelRequest'];
export type NovelReaderSetRecmdNovelResponse = components['schemas']['NovelReaderSetRecmdNovelResponse'];
export type NovelVolume = components['schemas']['NovelVolume'];
export type OcrCardPosition = components['schemas']['OcrCardPosition'];
export type OcrCorners = components['schemas']['OcrCorners'];
export type OcrImageSize = components['schemas']['OcrImageSize'];
export type OcrPoint = components['schemas']['OcrPoint'];
export type Ok = components['schemas']['Ok'];
export type OpenDeliveryRequest = components['schemas']['OpenDeliveryRequest'];
export type OpenDeliveryResponse = components['schemas']['OpenDeliveryResponse'];
export type OpspecialorderRequest = components['schemas']['OpspecialorderRequest'];
export type OpspecialorderResponse = components['schemas']['OpspecialorderResponse'];
export type PortraitItem = components['schemas']['PortraitItem'];
export type PreAddOrderRequest = components['schemas']['PreAddOrderRequest'];
export type PreAddOrderResponse = components['schemas']['PreAddOrderResponse'];
export type PreCancelOrderRequest = components['schemas']['PreCancelOrderRequest'];
export type PreCancelOrderResponse = components['schemas']['PreCancelOrderResponse'];
export type PresentCurrencyRequest = components['schemas']['PresentCurrencyRequest'];
export type PresentCurrencyResponse = components['schemas']['PresentCurrencyResponse'];
export type PreviewHopsNoticeRequest = components['schemas']['PreviewHopsNoticeRequest'];
export type PreviewHopsNoticeResponse = components['schemas']['PreviewHopsNoticeResponse'];
export type PreviewTemplateRequest = components['schemas']['PreviewTemplateRequest'];
export type PreviewTemplateResponse = components['schemas']['PreviewTemplateResponse'];
export type PullUploadRequest = components['schemas']['PullUploadRequest'];
export type PullUploadResponse = components['schemas']['PullUploadResponse'];
export type PushGoodsRequest = components['schemas']['PushGoodsRequest'];
export type PushGoodsResponse = components['schemas']['PushGoodsResponse'];
export type PushMessageRequest = components['schemas']['PushMessageRequest'];
export type PushMessageResponse = components['schemas']['PushMessageResponse'];
export type PushResult = components['schemas']['PushResult'];
export type QrCodeLineColor = components['schemas']['QrCodeLineColor'];
export type QueryAdverFundsRequest = components['schemas']['QueryAdverFundsRequest'];
export type QueryAdverFundsResponse = components['schemas']['QueryAdverFundsResponse'];
export type QueryBizBalanceRequest = components['schemas']['QueryBizBalanceRequest'];
export type QueryBizBalanceResponse = components['schemas']['QueryBizBalanceResponse'];
export type QueryBookAuthRequest = components['schemas']['QueryBookAuthRequest'];
export type QueryBookAuthResponse = components['schemas']['QueryBookAuthResponse'];
export type QueryDownloadOrderRequest = components['schemas']['QueryDownloadOrderRequest'];
export type QueryDownloadOrderResponse = components['schemas']['QueryDownloadOrderResponse'];
export type QueryFollowTraceRequest = components['schemas']['QueryFollowTraceRequest'];
export type QueryFollowTraceResponse = components['schemas']['QueryFollowTraceResponse'];
export type QueryFundsBillRequest = components['schemas']['QueryFundsBillRequest'];
export type QueryFundsBillResponse = components['schemas']['QueryFundsBillResponse'];
export type QueryOrderRequest = components['schemas']['QueryOrderRequest'];
export type QueryOrderResponse = components['schemas']['QueryOrderResponse'];
export type QueryProfitSharingOrderRequest = components['schemas']['QueryProfitSharingOrderRequest'];
export type QueryProfitSharingOrderResponse = components['schemas']['QueryProfitSharingOrderResponse'];
export type QueryProfitSharingRemainamtRequest = components['schemas']['QueryProfitSharingRemainamtRequest'];
export type QueryProfitSharingRemainamtResponse = components['schemas']['QueryProfitSharingRemainamtResponse'];
export type QueryPublishGoodsRequest = components['schemas']['QueryPublishGoodsRequest'];
export type QueryPublishGoodsResponse = components['schemas']['QueryPublishGoodsResponse'];
export type QueryPunishmentReasonsRequest = components['schemas']['QueryPunishmentReasonsRequest'];
export type QueryPunishmentReasonsResponse = components['schemas']['QueryPunishmentReasonsResponse'];
export type QueryRecoverBillRequest = components['schemas']['QueryRecoverBillRequest'];
export type QueryRecoverBillResponse = components['schemas']['QueryRecoverBillResponse'];
export type QueryRefundProfitSharingOrderRequest = components['schemas']['QueryRefundProfitSharingOrderRequest'];
export type QueryRefundProfitSharingOrderResponse = components['schemas']['QueryRefundProfitSharingOrderResponse'];
export type QuerySchemeRequest = components['schemas']['QuerySchemeRequest'];
export type QuerySchemeResponse = components['schemas']['QuerySchemeResponse'];
export type QuerySingleWaybillFeeMessage = components['schemas']['QuerySingleWaybillFeeMessage'];
export type QuerySingleWaybillFeeReply = components['schemas']['QuerySingleWaybillFeeReply'];
export type QuerySingleWaybillMessage = components['schemas']['QuerySingleWaybillMessage'];
export type QuerySingleWaybillReply = components['schemas']['QuerySingleWaybillReply'];
export type QuerySubscribeContractRequest = components['schemas']['QuerySubscribeContractRequest'];
export type QuerySubscribeContractResponse = components['schemas']['QuerySubscribeContractResponse'];
export type QueryTraceRequest = components['schemas']['QueryTraceRequest'];
export type QueryTraceResponse = components['schemas']['QueryTraceResponse'];
export type QueryTransferAccountRequest = components['schemas']['QueryTransferAccountRequest'];
export type QueryTransferAccountResponse = components['schemas']['QueryTransferAccountResponse'];
export type QueryUploadGoodsRequest = components['schemas']['QueryUploadGoodsRequest'];
export type QueryUploadGoodsResponse = components['schemas']['QueryUploadGoodsResponse'];
export type QueryUrlLinkRequest = components['schemas']['QueryUrlLinkRequest'];
export type QueryUrlLinkResponse = components['schemas']['QueryUrlLinkResponse'];
export type QueryUserBalanceRequest = components['schemas']['QueryUserBalanceRequest'];
export type QueryUserBalanceResponse = components['schemas']['QueryUserBalanceResponse'];
export type QueryVerifyInfoRequest = components['schemas']['QueryVerifyInfoRequest'];
export type QueryVerifyInfoResponse = components['schemas']['QueryVerifyInfoResponse'];
export type QueryWithdrawOrderRequest = components['schemas']['QueryWithdrawOrderRequest'];
export type QueryWithdrawOrderResponse = components['schemas']['QueryWithdrawOrderResponse'];
export type QueryWithdrawRequest = components['schemas']['QueryWithdrawRequest'];
export type QueryWithdrawResponse = components['schemas']['QueryWithdrawResponse'];
export type Querybookauthv2Request = components['schemas']['Querybookauthv2Request'];
export type Querybookauthv2Response = components['schemas']['Querybookauthv2Response'];
export type QueryprofitsharingaccountRequest = components['schemas']['QueryprofitsharingaccountRequest'];
export type QueryprofitsharingaccountResponse = components['schemas']['QueryprofitsharingaccountResponse'];
export type QuickCheckStudentIdentityRequest = components['schemas']['QuickCheckStudentIdentityRequest'];
export type QuickCheckStudentIdentityResponse = components['schemas']['QuickCheckStudentIdentityResponse'];
export type ReOrderRequest = components['schemas']['ReOrderRequest'];
export type ReOrderResponse = components['schemas']['ReOrderResponse'];
export type RealMockUpdateOrderRequest = components['schemas']['RealMockUpdateOrderRequest'];
export type RealMockUpdateOrderResponse = components['schemas']['RealMockUpdateOrderResponse'];
export type RealtimelogSearchRequest = components['schemas']['RealtimelogSearchRequest'];
export type RealtimelogSearchResponse = components['schemas']['RealtimelogSearchResponse'];
export type RefundB2bOrderRequest = components['schemas']['RefundB2bOrderRequest'];
export type RefundB2bOrderResponse = components['schemas']['RefundB2bOrderResponse'];
export type RefundOrderRequest = components['schemas']['RefundOrderRequest'];
export type RefundOrderResponse = components['schemas']['RefundOrderResponse'];
export type RefundProfitSharingRequest = components['schemas']['RefundProfitSharingRequest'];
export type RefundProfitSharingResponse = components['schemas']['RefundProfitSharingResponse'];
export type RegisterOnlyWqfRequest = components['schemas']['RegisterOnlyWqfRequest'];
export type RegisterOnlyWqfResponse = components['schemas']['RegisterOnlyWqfResponse'];
export type RegisterbusinessRequest = components['schemas']['RegisterbusinessRequest'];
export type RegisterbusinessResponse = components['schemas']['RegisterbusinessResponse'];
export type RemindWaybillMessage = components['schemas']['RemindWaybillMessage'];
export type RemindWaybillReply = components['schemas']['RemindWaybillReply'];
export type RemoveAssistantRequest = components['schemas']['RemoveAssistantRequest'];
export type RemoveAssistantResponse = components['schemas']['RemoveAssistantResponse'];
export type RemoveIotGroupDeviceRequest = components['schemas']['RemoveIotGroupDeviceRequest'];
export type RemoveIotGroupDeviceResponse = components['schemas']['RemoveIotGroupDeviceResponse'];
export type ReorderChapterRequest = components['schemas']['ReorderChapterRequest'];
export type ReorderChapterResponse = components['schemas']['ReorderChapterResponse'];
export type ReplaceChapterRequest = components['schemas']['ReplaceChapterRequest'];
export type ReplaceChapterResponse = components['schemas']['ReplaceChapterResponse'];
export type ReplaceDramaMediaRequest = components['schemas']['ReplaceDramaMediaRequest'];
export type ReplaceDramaMediaResponse = components['schemas']['ReplaceDramaMediaResponse'];
export type ResetApiKfQuotaRequest = components['schemas']['ResetApiKfQuotaRequest'];
export type ResetApiKfQuotaResponse = components['schemas']['ResetApiKfQuotaResponse'];
export type ResetAuditRequest = components['schemas']['ResetAuditRequest'];
export type ResetAuditResponse = components['schemas']['ResetAuditResponse'];
export type ResetUserSessionKeyRequest = components['schemas']['ResetUserSessionKeyRequest'];
export type ResetUserSessionKeyResponse = components['schemas']['ResetUserSessionKeyResponse'];
export type RespondComplaintRequest = components['schemas']['RespondComplaintRequest'];
export type RespondComplaintResponse = components['schemas']['RespondComplaintResponse'];
export type ResponseComplaintRequest = components['schemas']['ResponseComplaintRequest'];
export type ResponseComplaintResponse = components['schemas']['ResponseComplaintResponse'];
export type ResubmitAuditRequest = components['schemas']['ResubmitAuditRequest'];
export type ResubmitAuditResponse = components['schemas']['ResubmitAuditResponse'];
export type RetailBusinessApplyRequest = components['schemas']['RetailBusinessApplyRequest'];
export type RetailBusinessApplyResponse = components['schemas']['RetailBusinessApplyResponse'];
export type RetailGetMchOrderRequest = components['schemas']['RetailGetMchOrderRequest'];
export type RetailGetMchOrderResponse = components['schemas']['RetailGetMchOrderResponse'];
export type RetailNotifyBusinessRequest = components['schemas']['RetailNotifyBusinessRequest'];
export type RetailNotifyBusinessResponse = components['schemas']['RetailNotifyBusinessResponse'];
export type RetailPayNotifyMessage = components['schemas']['RetailPayNotifyMessage'];
export type RetailRefundNotifyMessage = components['schemas']['RetailRefundNotifyMessage'];
export type RetailRegisterMchRequest = components['schemas']['RetailRegisterMchRequest'];
export type RetailRegisterMchResponse = components['schemas']['RetailRegisterMchResponse'];
export type RetailUploadMchFileRequest = components['schemas']['RetailUploadMchFileRequest'];
export type RetailUploadMchFileResponse = components['schemas']['RetailUploadMchFileResponse'];
export type SaleGoodsRequest = components['schemas']['SaleGoodsRequest'];
export type SaleGoodsResponse = components['schemas']['SaleGoodsResponse'];
export type ScatterGetBillRequest = components['schemas']['ScatterGetBillRequest'];
export type ScatterdeliverycancelRequest = components['schemas']['ScatterdeliverycancelRequest'];
export type ScatterdeliverycancelResponse = components['schemas']['ScatterdeliverycancelResponse'];
export type ScatterdeliveryrefundRequest = components['schemas']['ScatterdeliveryrefundRequest'];
export type ScatterdeliveryrefundResponse = components['schemas']['ScatterdeliveryrefundResponse'];
export type ScatterupdatecomplainresultRequest = components['schemas']['ScatterupdatecomplainresultRequest'];
export type ScatterupdatecomplainresultResponse = components['schemas']['ScatterupdatecomplainresultResponse'];
export type ScatterupdateorderfeeRequest = components['schemas']['ScatterupdateorderfeeRequest'];
export type ScatterupdateorderfeeResponse = components['schemas']['ScatterupdateorderfeeResponse'];
export type ScatterupdateorderstatusRequest = components['schemas']['ScatterupdateorderstatusRequest'];
export type ScatterupdateorderstatusResponse = components['schemas']['ScatterupdateorderstatusResponse'];
export type SchemeTarget = components['schemas']['SchemeTarget'];
export type SecbookAuditEventMessage = components['schemas']['SecbookAuditEventMessage'];
export type SecvodAuditEventMessage = components['schemas']['SecvodAuditEventMessage'];
export type SecvodUploadEventMessage = components['schemas']['SecvodUploadEventMessage'];
export type SendCloudBaseSmsRequest = components['schemas']['SendCloudBaseSmsRequest'];
export type SendCloudBaseSmsResponse = components['schemas']['SendCloudBaseSmsResponse'];
export type SendCustomMessageRequest = components['schemas']['SendCustomMessageRequest'];
export type SendCustomMessageResponse = components['schemas']['SendCustomMessageResponse'];
export type SendEmployeeRelationMsgRequest = components['schemas']['SendEmployeeRelationMsgRequest'];
export type SendEmployeeRelationMsgResponse = components['schemas']['SendEmployeeRelationMsgResponse'];
export type SendHardwareDeviceMessageRequest = components['schemas']['SendHardwareDeviceMessageRequest'];
export type SendHardwareDeviceMessageResponse = components['schemas']['SendHardwareDeviceMessageResponse'];
export type SendMessageRequest = components['schemas']['SendMessageRequest'];
export type SendMessageResponse = components['schemas']['SendMessageResponse'];
export type SendSubscribePrePaymentRequest = components['schemas']['SendSubscribePrePaymentRequest'];
export type SendSubscribePrePaymentResponse = components['schemas']['SendSubscribePrePaymentResponse'];
export type ServicemarketretrieveRequest = components['schemas']['ServicemarketretrieveRequest'];
export type ServicemarketretrieveResponse = components['schemas']['ServicemarketretrieveResponse'];
export type SetChatToolMsgRequest = components['schemas']['SetChatToolMsgRequest'];
export type SetChatToolMsgResponse = components['schemas']['SetChatToolMsgResponse'];
export type SetMchProfitrateRequest = components['schemas']['SetMchProfitrateRequest'];
export type SetMchProfitrateResponse = components['schemas']['SetMchProfitrateResponse'];
export type SetMsgJumPpathRequest = components['schemas']['SetMsgJumPpathRequest'];
export type SetMsgJumPpathResponse = components['schemas']['SetMsgJumPpathResponse'];
export type SetPlayerDramaRecmdSwitchRequest = components['schemas']['SetPlayerDramaRecmdSwitchRequest'];
export type SetPlayerDramaRecmdSwitchResponse = components['schemas']['SetPlayerDramaRecmdSwitchResponse'];
export type SetPreviewSettingRequest = components['schemas']['SetPreviewSettingRequest'];
export type SetPreviewSettingResponse = components['schemas']['SetPreviewSettingResponse'];
export type SetShowStatusRequest = components['schemas']['SetShowStatusRequest'];
export type SetShowStatusResponse = components['schemas']['SetShowStatusResponse'];
export type SetUpdatableMsgRequest = components['schemas']['SetUpdatableMsgRequest'];
export type SetUpdatableMsgResponse = components['schemas']['SetUpdatableMsgResponse'];
export type SetUserNotifyExtRequest = components['schemas']['SetUserNotifyExtRequest'];
export type SetUserNotifyExtResponse = components['schemas']['SetUserNotifyExtResponse'];
export type SetUserNotifyRequest = components['schemas']['SetUserNotifyRequest'];
export type SetUserNotifyResponse = components['schemas']['SetUserNotifyResponse'];
export type SetautoWithdrawRequest = components['schemas']['SetautoWithdrawRequest'];
export type SetautoWithdrawResponse = components['schemas']['SetautoWithdrawResponse'];
export type SetdefaultGoodskeyRequest = components['schemas']['SetdefaultGoodskeyRequest'];
export type SetdefaultGoodskeyResponse = components['schemas']['SetdefaultGoodskeyResponse'];
export type SethopsnoticeRequest = components['schemas']['SethopsnoticeRequest'];
export type SethopsnoticeResponse = components['schemas']['SethopsnoticeResponse'];
export type SetkfadminRequest = components['schemas']['SetkfadminRequest'];
export type SetkfadminResponse = components['schemas']['SetkfadminResponse'];
export type SetwxatradetypecgiRequest = components['schemas']['SetwxatradetypecgiRequest'];
export type SetwxatradetypecgiResponse = components['schemas']['SetwxatradetypecgiResponse'];
export type ShippingOrder = components['schemas']['ShippingOrder'];
export type ShippingOrderKey = components['schemas']['ShippingOrderKey'];
export type ShippingPackage = components['schemas']['ShippingPackage'];
export type ShippingPayer = components['schemas']['ShippingPayer'];
export type SingleFileUploadRequest = components['schemas']['SingleFileUploadRequest'];
export type SingleFileUploadResponse = components['schemas']['SingleFileUploadResponse'];
export type SingleWaybillGoods = components['schemas']['SingleWaybillGoods'];
export type SingleWaybillKnownParty = components['schemas']['SingleWaybillKnownParty'];
export type SingleWaybillParty = components['schemas']['SingleWaybillParty'];
export type SingleWaybillPath = components['schemas']['SingleWaybillPath'];
export type SortGoodsRequest = components['schemas']['SortGoodsRequest'];
export type SortGoodsResponse = components['schemas']['SortGoodsResponse'];
export type StartDownloadOrderRequest = components['schemas']['StartDownloadOrderRequest'];
export type StartDownloadOrderResponse = components['schemas']['StartDownloadOrderResponse'];
export type StartPublishGoodsRequest = components['schemas']['StartPublishGoodsRequest'];
export type StartPublishGoodsResponse = components['schemas']['StartPublishGoodsResponse'];
export type StartUploadGoodsRequest = components['schemas']['StartUploadGoodsRequest'];
export type StartUploadGoodsResponse = components['schemas']['StartUploadGoodsResponse'];
export type SubmitModifyDramaBasicInfoReqRequest = components['schemas']['SubmitModifyDramaBasicInfoReqRequest'];
export type SubmitModifyDramaBasicInfoReqResponse = components['schemas']['SubmitModifyDramaBasicInfoReqResponse'];
export type SubmitRefundRequest = components['schemas']['SubmitRefundRequest'];
export type SubmitRefundResponse = components['schemas']['SubmitRefundResponse'];
export type SubmitReplaceMediasRequest = components['schemas']['SubmitReplaceMediasRequest'];
export type SubmitReplaceMediasResponse = components['schemas']['SubmitReplaceMediasResponse'];
export type SubmitSubscribePayOrderRequest = components['schemas']['SubmitSubscribePayOrderRequest'];
export type SubmitSubscribePayOrderResponse = components['schemas']['SubmitSubscribePayOrderResponse'];
export type SubmitpagesRequest = components['schemas']['SubmitpagesRequest'];
export type SubmitpagesResponse = components['schemas']['SubmitpagesResponse'];
export type SubscribeMsgChangeEventMessage = components['schemas']['SubscribeMsgChangeEventMessage'];
export type SubscribeMsgChangeEventXmlMessage = components['schemas']['SubscribeMsgChangeEventXmlMessage'];
export type SubscribeMsgChangeItem = components['schemas']['SubscribeMsgChangeItem'];
export type SubscribeMsgPopupEventMessage = components['schemas']['SubscribeMsgPopupEventMessage'];
export type SubscribeMsgPopupEventXmlMessage = components['schemas']['SubscribeMsgPopupEventXmlMessage'];
export type SubscribeMsgPopupItem = components['schemas']['SubscribeMsgPopupItem'];
export type SubscribeMsgSentEventMessage = components['schemas']['SubscribeMsgSentEventMessage'];
export type SubscribeMsgSentEventXmlMessage = components['schemas']['SubscribeMsgSentEventXmlMessage'];
export type SubscribeMsgSentItem = components['schemas']['SubscribeMsgSentItem'];
export type SupplyProofRequest = components['schemas']['SupplyProofRequest'];
export type SupplyProofResponse = components['schemas']['SupplyProofResponse'];
export type TestUpdateOrderRequest = components['schemas']['TestUpdateOrderRequest'];
export type TestUpdateOrderResponse = components['schemas']['TestUpdateOrderResponse'];
export type TextMessage = components['schemas']['TextMessage'];
export type TraceWaybillRequest = components['schemas']['TraceWaybillRequest'];
export type TraceWaybillResponse = components['schemas']['TraceWaybillResponse'];
export type TradeComment = components['schemas']['TradeComment'];
export type TradeCommentMedia = components['schemas']['TradeCommentMedia'];
export type TradeCommentResult = components['schemas']['TradeCommentResult'];
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
export type TransportcodeGetbusinessviewRequest = components['schemas']['TransportcodeGetbusinessviewRequest'];
export type TransportcodeGetbusinessviewResponse = components['schemas']['TransportcodeGetbusinessviewResponse'];
export type TypingRequest = components['schemas']['TypingRequest'];
export type TypingResponse = components['schemas']['TypingResponse'];
export type UnbindKfWorkRequest = components['schemas']['UnbindKfWorkRequest'];
export type UnbindKfWorkResponse = components['schemas']['UnbindKfWorkResponse'];
export type UnbindReturnIdRequest = components['schemas']['UnbindReturnIdRequest'];
export type UnbindReturnIdResponse = components['schemas']['UnbindReturnIdResponse'];
export type UnbindUserB2CAuthInfoRequest = components['schemas']['UnbindUserB2CAuthInfoRequest'];
export type UnbindUserB2CAuthInfoResponse = components['schemas']['UnbindUserB2CAuthInfoResponse'];
export type UpdateBookRequest = components['schemas']['UpdateBookRequest'];
export type UpdateBookResponse = components['schemas']['UpdateBookResponse'];
export type UpdateBusinessBindResultMessage = components['schemas']['UpdateBusinessBindResultMessage'];
export type UpdateBusinessRequest = components['schemas']['UpdateBusinessRequest'];
export type UpdateBusinessResponse = components['schemas']['UpdateBusinessResponse'];
export type UpdateChapterSeqRequest = components['schemas']['UpdateChapterSeqRequest'];
export type UpdateChapterSeqResponse = components['schemas']['UpdateChapterSeqResponse'];
export type UpdateCommentRequest = components['schemas']['UpdateCommentRequest'];
export type UpdateCommentResponse = components['schemas']['UpdateCommentResponse'];
export type UpdateDatabaseIndexRequest = components['schemas']['UpdateDatabaseIndexRequest'];
export type UpdateDatabaseIndexResponse = components['schemas']['UpdateDatabaseIndexResponse'];
export type UpdateDatabaseRecordRequest = components['schemas']['UpdateDatabaseRecordRequest'];
export type UpdateDatabaseRecordResponse = components['schemas']['UpdateDatabaseRecordResponse'];
export type UpdateFeedPublicRequest = components['schemas']['UpdateFeedPublicRequest'];
export type UpdateFeedPublicResponse = components['schemas']['UpdateFeedPublicResponse'];
export type UpdateFollowWaybillGoodsRequest = components['schemas']['UpdateFollowWaybillGoodsRequest'];
export type UpdateFollowWaybillGoodsResponse = components['schemas']['UpdateFollowWaybillGoodsResponse'];
export type UpdateGoodsinfoRequest = components['schemas']['UpdateGoodsinfoRequest'];
export type UpdateGoodsinfoResponse = components['schemas']['UpdateGoodsinfoResponse'];
export type UpdateKFRequest = components['schemas']['UpdateKFRequest'];
export type UpdateKFResponse = components['schemas']['UpdateKFResponse'];
export type UpdateKfBusinessRequest = components['schemas']['UpdateKfBusinessRequest'];
export type UpdateKfBusinessResponse = components['schemas']['UpdateKfBusinessResponse'];
export type UpdateOrderRequest = components['schemas']['UpdateOrderRequest'];
export type UpdateOrderResponse = components['schemas']['UpdateOrderResponse'];
export type UpdatePathRequest = components['schemas']['UpdatePathRequest'];
export type UpdatePathResponse = components['schemas']['UpdatePathResponse'];
export type UpdatePrinterRequest = components['schemas']['UpdatePrinterRequest'];
export type UpdatePrinterResponse = components['schemas']['UpdatePrinterResponse'];
export type UpdateReplayRequest = components['schemas']['UpdateReplayRequest'];
export type UpdateReplayResponse = components['schemas']['UpdateReplayResponse'];
export type UpdateWaybillGoodsRequest = components['schemas']['UpdateWaybillGoodsRequest'];
export type UpdateWaybillGoodsResponse = components['schemas']['UpdateWaybillGoodsResponse'];
export type UpdateWaybillStatusMessage = components['schemas']['UpdateWaybillStatusMessage'];
export type UpdateWaybillStatusReply = components['schemas']['UpdateWaybillStatusReply'];
export type UpdateWqfChargeFeeRequest = components['schemas']['UpdateWqfChargeFeeRequest'];
export type UpdateWqfChargeFeeResponse = components['schemas']['UpdateWqfChargeFeeResponse'];
export type UploadCombinedShippingInfoRequest = components['schemas']['UploadCombinedShippingInfoRequest'];
export type UploadCombinedShippingInfoResponse = components['schemas']['UploadCombinedShippingInfoResponse'];
export type UploadPartRequest = components['schemas']['UploadPartRequest'];
export type UploadPartResponse = components['schemas']['UploadPartResponse'];
export type UploadShippingInfoRequest = components['schemas']['UploadShippingInfoRequest'];
export type UploadShippingInfoResponse = components['schemas']['UploadShippingInfoResponse'];
export type UploadTempMediaRequest = components['schemas']['UploadTempMediaRequest'];
export type UploadTempMediaResponse = components['schemas']['UploadTempMediaResponse'];
export type UploadVpFileRequest = components['schemas']['UploadVpFileRequest'];
export type UploadVpFileResponse = components['schemas']['UploadVpFileResponse'];
export type UserAuthorizationCancellationMessage = components['schemas']['UserAuthorizationCancellationMessage'];
export type UserAuthorizationRevokeMessage = components['schemas']['UserAuthorizationRevokeMessage'];
export type UserEnterTempsessionMessage = components['schemas']['UserEnterTempsessionMessage'];
export type UserInfoModifiedMessage = components['schemas']['UserInfoModifiedMessage'];
export type UserPortrait = components['schemas']['UserPortrait'];
export type VerifySignatureRequest = components['schemas']['VerifySignatureRequest'];
export type VerifySignatureResponse = components['schemas']['VerifySignatureResponse'];
export type VisitTrendItem = components['schemas']['VisitTrendItem'];
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
export type WaybillTrace = components['schemas']['WaybillTrace'];
export type WeekRange = components['schemas']['WeekRange'];
export type WeeklyRetainItem = components['schemas']['WeeklyRetainItem'];
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
export type XpayComplaint = components['schemas']['XpayComplaint'];
export type XpayComplaintMedia = components['schemas']['XpayComplaintMedia'];
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
