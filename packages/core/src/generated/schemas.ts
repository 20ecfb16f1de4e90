// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { Int64 } from '../operation/int64.ts';
import type { Upload } from '../operation/upload.ts';

interface components {
    schemas: {
        AbnormalConfirmRequest: {
            /** Your id with the carrier (商家id): the appkey it gave you. */
            shopid: string;
            /** Your own order number. */
            shop_order_id: string;
            /** The carrier's delivery number (配送单id). */
            waybill_id: string;
            /**
             * Format: password
             * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
             * concatenated in that order.
             */
            delivery_sign: string;
            /** Shop number registered with the carrier (门店编号). Required for Shansong (闪送). */
            shop_no?: string;
            /** Note (备注). */
            remark?: string;
        };
        AbnormalConfirmResponse: components["schemas"]["ImmediateDeliveryResult"];
        /** An access_token and its remaining lifetime. */
        AccessToken: {
            /**
             * Format: password
             * The token, up to 512 characters. A secret.
             */
            access_token: string;
            /** Seconds that the token remains valid, 7200 at most. */
            expires_in: number;
        };
        ActiveLicenseDeviceRequest: {
            /** The devices to activate (待激活的设备列表), 100 at most. */
            device_list: {
                /**
                 * Id of the device's model (设备型号 id), from the registration of the device in the admin
                 * console (mp.weixin.qq.com).
                 */
                model_id: string;
                /**
                 * The maker's serial number of the device (设备唯一序列号), up to 128 digits, letters, `_`
                 * and `-`.
                 */
                sn: string;
                /**
                 * Number of the activation (激活码序号), any number not used before, from 0 to 4294967295. Repeating a
                 * request with the same number does not activate anything twice.
                 */
                active_number: number;
            }[];
            /**
             * Type of the package (资源包类型): 0 trial (测试体验包), 1 to 5 devices of class A, B, C, D and E.
             * @enum {integer}
             */
            pkg_type: 0 | 1 | 2 | 3 | 4 | 5;
        };
        ActiveLicenseDeviceResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The devices (设备列表), one entry each. The call succeeds even if single devices fail. */
            device_list: {
                /** Id of the device's model (设备型号唯一标识). */
                model_id: string;
                /** The maker's serial number of the device (设备的唯一标识). */
                sn: string;
                /** When the activation ends, Unix seconds (设备的过期时间); not in every answer. */
                expire_time?: number;
                /** Error for this device (错误码): 0 for success, otherwise one of the errcodes of the operation. */
                errcode: number;
            }[];
        };
        AddBookAuthRequest: {
            /** The permissions, 20 at most. */
            books: {
                /** Id of the novel (作品id). */
                book_id: string;
                /** AppID of the mini program that may offer it (被授权账号appid). */
                grantee_appid: string;
                /** When the permission expires (授权到期时间), Unix seconds, 2147483646 at most. */
                expire_time: number;
            }[];
        };
        AddBookAuthResponse: {
            /**
             * Always 0 on success; it is the code of the call as a whole.
             * @constant
             */
            errcode: 0;
            /** The result for each permission, in the order of the request. */
            results: {
                /** Error code of this permission, 0 for none. */
                errcode: number;
            }[];
        };
        AddCommenTreplyRequest: {
            /** Id of the comment (评价id). */
            commentId: string;
            /** Id of the answer (评论id). */
            replyId: string;
            /** Text of the reply. */
            content: string;
        };
        AddCommenTreplyResponse: components["schemas"]["TradeCommentResult"];
        AddDatabaseCollectionRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /** Name of the new collection (集合名称). */
            collection_name: string;
        };
        AddDatabaseCollectionResponse: components["schemas"]["Ok"];
        AddDatabaseItemRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /**
             * Statement that inserts (数据库操作语句), in the JavaScript of the cloud database API and ending in
             * `add(...)`, as a string.
             */
            query: string;
        };
        AddDatabaseItemResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The `_id` of each record inserted (插入成功的数据集合主键_id). */
            id_list: string[];
        };
        AddDelayedFunctionTaskRequest: {
            /** Id of the cloud environment (环境ID). */
            env: string;
            /** Name of the cloud function (函数名称). */
            function_name: string;
            /** Input of the function (发送的数据包), a string that holds JSON. */
            data: string;
            /** How long to wait, in seconds (延迟时间); 6 to 2592000 (30 days). */
            delay_time: number;
        };
        AddDelayedFunctionTaskResponse: components["schemas"]["Ok"];
        /** A parcel has a new tracking step (运单轨迹更新事件). */
        AddExpressPathMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender (发送者的openid). */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "add_express_path";
            /** Id of the carrier (快递公司ID), for example SF. */
            DeliveryID: string;
            /** Number of the parcel (运单ID). */
            WayBillId: string;
            /** The merchant's order number (订单ID). */
            OrderId: string;
            /** Version of the tracking steps (轨迹版本号); a higher number is newer. */
            Version: number;
            /** Length of `Actions` (轨迹节点数). */
            Count: number;
            /** The tracking steps (轨迹列表), the earliest first. */
            Actions: {
                /** When it happened, Unix seconds. */
                ActionTime: number;
                ActionType: components["schemas"]["ExpressActionType"];
                /** Description (轨迹节点详情). */
                ActionMsg: string;
            }[];
        };
        AddGoodsRequest: {
            /** The product (商品信息). */
            goodsInfo: {
                /**
                 * Picture (商品图片): a media id from uploadTempMedia, less than 3 days old. 300 by 300 pixels at
                 * most.
                 */
                coverImgUrl: string;
                /** Name of the product (商品名称), up to 28 characters; a Chinese character counts as 2 (14 汉字). */
                name: string;
                /**
                 * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from `price` to
                 * `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
                 * @enum {integer}
                 */
                priceType: 1 | 2 | 3;
                /** Price in yuan (元), two decimals at most; depending on `priceType`, the fixed, the lowest or the old price. */
                price: number;
                /** Second price in yuan (元), two decimals at most; required if `priceType` is 2 or 3, left out if it is 1. */
                price2?: number;
                /**
                 * Published page of the product in the mini program (商品详情页路径). If a parameter is itself a
                 * URL, its value must be URL-encoded.
                 */
                url: string;
                /** AppID of the mini program that the product belongs to, if it is another one (第三方小程序); otherwise empty. */
                thirdPartyAppid?: string;
            };
        };
        AddGoodsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /** The new product's id (商品ID). */
            goodsId: number;
            /** Id of its review (审核单ID), for resetAudit. */
            auditId: number;
        };
        AddIotGroupDeviceRequest: {
            /** Id of the group (设备组的唯一标识), from createIotGroupId. */
            group_id: string;
            /** The devices (设备列表) to put into the group, 50 at most. */
            device_list: components["schemas"]["HardwareDevice"][];
            /**
             * Whether to remove devices from another group that they are in (是否强制更新设备列表); without it, such devices
             * fail with 9800018.
             */
            force_add?: boolean;
        };
        AddIotGroupDeviceResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The devices (设备列表), one entry each. The call succeeds even if single devices fail. */
            device_list: components["schemas"]["HardwareDeviceResult"][];
        };
        AddLocalOrderRequest: components["schemas"]["ImmediateDeliveryOrder"];
        AddLocalOrderResponse: components["schemas"]["ImmediateDeliveryPlaced"];
        AddNearbyPoiRequest: {
            /** Always 1, as text or as a number. */
            is_comm_nearby: string | 1;
            /**
             * Customer service (客服信息), JSON in a string, for example `{"open_kf":false}`; it can also set the
             * avatar and the nickname shown.
             */
            kf_info?: string;
            /**
             * Photos of the place (门店图片), JSON in a string: `{"list":["http://..."]}` with 1 to 9 image
             * addresses from uploading images for articles (上传图文消息内的图片获取URL). bmp, png, jpeg, jpg or
             * gif, 5 MB each at most.
             */
            pic_list: string;
            /**
             * Services offered (服务标签列表), JSON in a string:
             * `{"service_infos":[{"id":"1","type":"1","name":"外卖","appid":"wx...","path":"/pages/..."}]}`. Each
             * has the number (`id`), the `type` and the `name` of the service label, the `appid`, and the `path` of
             * the page that provides the service. `desc` describes the service in 10 characters at most; only
             * standard services have it.
             */
            service_infos: string;
            /** Name of the place (门店名字), exactly as Tencent Maps has it for the location; no other name is allowed. */
            store_name: string;
            /** Phone number of the place (门店电话). */
            contract_phone: string;
            /** Opening hours (营业时间), as `HH:mm-HH:mm`. */
            hour: string;
            /** Name of the company behind the place (主体名字), as on its licence. */
            company_name: string;
            /**
             * Licence number (资质号). The page mentions the 15 digits of a business licence or the 9 characters of
             * an organisation code; its example is a longer unified social credit code.
             */
            credential: string;
            /** Address of the place (地址). */
            address: string;
            /**
             * Proof (证明材料) that the company and the mini program's owner belong together, required if
             * `company_name` is not the owner's name. The page's example holds a single media id.
             */
            qualification_list?: string;
            /** Number of the registered place to change (附近地点 ID). If left out or empty, a new place is registered. */
            poi_id?: number | string;
            /**
             * Tencent Maps' id of the location, `sosomap_poi_uid` of its place search. Without it the submission
             * sometimes fails, because the map's data is not always consistent.
             */
            map_poi_id?: string;
        };
        AddNearbyPoiResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The submission. */
            data: {
                /**
                 * Format: int64
                 * Review number (审核单 ID).
                 */
                audit_id: Int64;
                /**
                 * Format: int64
                 * Number of the place in 附近小程序 (附近地点 ID).
                 */
                poi_id: Int64;
                /** Number of the business licence (经营资质证件号). Not in every response. */
                related_credential?: string;
            };
        };
        AddOrderRequest: {
            /** Your own order number (订单ID), unique, up to 512 bytes. */
            order_id: string;
            /** The user of the order, who gets the notification. Required with add_source 0. */
            openid?: string;
            /** Id of the carrier (快递公司ID), from getAllDelivery. */
            delivery_id: string;
            /** Your customer number with the carrier (快递客户编码), or the carrier's cash_biz_id for a parcel without a contract (现付编码). */
            biz_id: string;
            /** Note for the carrier (快递备注信息), for example 易碎物品, up to 1024 bytes. */
            custom_remark?: string;
            /** Tag of the merchant (订单标签id), one per merchant, for mini programs that are a platform for several merchants. */
            tagid?: number | string;
            /**
             * Where the order was placed (订单来源), 0 in the mini program, 2 in an app or web page; with 2 no notification is sent.
             * @enum {integer}
             */
            add_source: 0 | 2;
            /** AppID of the app or web page, bound to the same Open Platform account as the mini program. Required with add_source 2. */
            wx_appid?: string;
            sender: components["schemas"]["ExpressAddress"];
            receiver: components["schemas"]["ExpressAddress"];
            cargo: components["schemas"]["ExpressCargo"];
            shop: components["schemas"]["ExpressShop"];
            insured: components["schemas"]["ExpressInsurance"];
            service: components["schemas"]["ExpressService"];
            /**
             * When the courier should come (预期的上门揽件时间), Unix seconds, in the future; the courier comes within the
             * hour after it and prints the label, so do not print it yourself. 0 if a time has already been agreed.
             * Required for SF (顺丰): without it, no courier comes for a parcel without a contract.
             */
            expect_time?: number;
            /**
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
            /** Your own order number. */
            order_id: string;
            /** The carrier's number of the parcel (运单ID). */
            waybill_id: string;
            /** What the carrier prints on the label (运单信息). */
            waybill_data: components["schemas"]["ExpressWaybillDatum"][];
            /** The carrier's own error (快递侧错误码); only beside errcode in a failure, 9300501. */
            delivery_resultcode?: number;
            /** The carrier's message (快递侧错误信息); only beside errcode in a failure, 9300501. */
            delivery_resultmsg?: string;
        };
        AddProfitSharingAccountRequest: {
            /**
             * The receiver's relation to you (关系类型): `RELATION_TYPE_SUPPLIER` supplier (供应商),
             * `RELATION_TYPE_DISTRIBUTOR` distributor (分销商), `RELATION_TYPE_SERVICE_PROVIDER` service provider
             * (服务商), `RELATION_TYPE_PLATFORM` platform (平台), `RELATION_TYPE_OTHERS` other (其他).
             * @enum {string}
             */
            profit_sharing_relation_type: "RELATION_TYPE_SUPPLIER" | "RELATION_TYPE_DISTRIBUTOR" | "RELATION_TYPE_SERVICE_PROVIDER" | "RELATION_TYPE_PLATFORM" | "RELATION_TYPE_OTHERS";
            /**
             * Type of the receiver (分账接收方类型): `PAYEE_TYPE_EXTERNAL_USER` a user (外部用户),
             * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant (外部商户).
             * @enum {string}
             */
            payee_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
            /** openid of the user, or merchant number (商户号) of the merchant. */
            payee_id: string;
            /** Name of the merchant (商户名称); required if `payee_type` is PAYEE_TYPE_EXTERNAL_MERCHANT. */
            payee_name?: string;
        };
        AddProfitSharingAccountResponse: components["schemas"]["Ok"];
        AddReplyRequest: {
            /** Id of the comment (评价id). */
            commentId: string;
            /** Text of the answer. */
            content: string;
        };
        AddReplyResponse: components["schemas"]["TradeCommentResult"];
        AddReturnIdRequest: {
            /** The merchant's own return number (退货编号). */
            shop_order_id: string;
            /** The merchant's return address (商家退货地址). It takes one contact number, `mobile` or `tel`. */
            biz_addr: {
                /** Name (姓名), 64 bytes at most. */
                name: string;
                /** Landline number (座机号码), 32 bytes at most. */
                tel?: string;
                /** Mobile number (手机号码), 32 bytes at most. */
                mobile?: string;
                /** Company (公司名称), 64 bytes at most. */
                company?: string;
                /** Post code (邮编), 10 bytes at most. */
                post_code?: string;
                /** Country (国家), for example 中国, 64 bytes at most. */
                country: string;
                /** Province (省份), for example 广东省, 64 bytes at most. */
                province: string;
                /** City (市/地区), for example 广州市, 64 bytes at most. */
                city: string;
                /** District or county (区/县), for example 海珠区, 64 bytes at most. */
                area: string;
                /** Street and number (详细地址), 512 bytes at most. */
                address: string;
            } & ({
                mobile: string;
            } | {
                tel: string;
            });
            /** The user's delivery address for the order (用户购物时的收货地址). `mobile` or `tel` is required. */
            user_addr?: {
                /** Name (姓名), 64 bytes at most. */
                name?: string;
                /** Landline number (座机号码), 32 bytes at most. */
                tel?: string;
                /** Mobile number (手机号码), 32 bytes at most. */
                mobile?: string;
                /** Company (公司名称), 64 bytes at most. */
                company?: string;
                /** Post code (邮编), 10 bytes at most. */
                post_code?: string;
                /** Country (国家), for example 中国, 64 bytes at most. */
                country?: string;
                /** Province (省份), for example 广东省, 64 bytes at most. */
                province?: string;
                /** City (市/地区), for example 广州市, 64 bytes at most. */
                city?: string;
                /** District or county (区/县), for example 海珠区, 64 bytes at most. */
                area?: string;
                /** Street and number (详细地址), 512 bytes at most. */
                address?: string;
            };
            /** The user's openid (退货用户的openid); the notice is sent to this user. */
            openid: string;
            /** Page of the return in the mini program (退货订单的path). The data sent to insurance_freight_createorder for the order takes precedence. */
            order_path: string;
            /** The returned goods (退货商品list). The data sent to insurance_freight_createorder for the order takes precedence. */
            goods_list: {
                /** Name (退货商品的名称). */
                name: string;
                /** URL of the picture (退货商品图片的url). */
                url: string;
            }[];
            /** Price of the return (退货订单的价格). The page gives no unit; other amounts of 无忧退货 are in fen. */
            order_price: number;
            /** WeChat Pay transaction number (微信支付单号) that insurance_freight_createorder has insured. */
            wx_pay_id: string;
        };
        AddReturnIdResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** The return id (退货ID), a 64-bit number as text. */
            return_id: string;
        };
        /** A user orders the transport of a parcel (运力下单). */
        AddSingleWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "add_single_waybill";
            /**
             * Format: password
             * Token of the order (订单Token), up to 256 characters. Keep it: scatterupdateorderstatus needs it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's order number (商户订单ID); the Token also identifies the order. */
            OrderID?: string;
            Sender: components["schemas"]["SingleWaybillParty"];
            Receiver: components["schemas"]["SingleWaybillParty"];
            GoodDetail: components["schemas"]["SingleWaybillGoods"];
            Insured?: components["schemas"]["WaybillInsurance"];
            /** Start of the desired pickup time (期望上门取件起始时间); the page names no unit. */
            ExpectStartTime?: number;
            /** End of the desired pickup time (期望上门取件结束时间); the page names no unit. */
            ExpectEndTime?: number;
            /**
             * Who pays, and how (结算方式): 0 now (现结), 1 the receiver (到付), 2 monthly (月结), 3 by WeChat credit (支付分).
             * @enum {integer}
             */
            Settingment?: 0 | 1 | 2 | 3;
            /** Company id of a large customer of ZTO (中通大客户CompanyID), with Settingment 2. */
            CompanyID?: string;
            /** Monthly account (月结账号), with Settingment 2. */
            Account?: string;
            /**
             * Format: password
             * Password of the monthly account (月结账号密码), with Settingment 2.
             */
            AccountPwd?: string;
            /** Remark (备注信息). */
            Remark?: string;
            /** Start of the pickup time (上门时间段); the page names no unit. */
            PickUpStartTime?: number;
            /** End of the pickup time (上门时间段); the page names no unit. */
            PickUpEndTime?: number;
            /**
             * Scene (场景值): 1 a user sends a parcel (C端散单), 2 a user returns goods to a merchant (B端退货), 3 a merchant sends a
             * parcel (B端发货).
             * @enum {integer}
             */
            Scene?: 1 | 2 | 3;
        };
        /** The order as the carrier accepted it. */
        AddSingleWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "add_single_waybill";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Number of the parcel (运单ID). If there is none yet, report it later with scatterupdateorderstatus. */
            WayBillID?: string;
            /** Expected day of arrival (预计送达时间), yyyy-mm-dd. */
            EstimatedDeliveryTime?: string;
            /** Page that the user goes to after ordering; WeChat must know the AppID of its mini program. */
            JumpPath?: string;
            /** Pickup code (取件码). */
            PickCode?: string;
        };
        AddSubAnchorRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** WeChat id of the second account (用户微信号). */
            username: string;
        };
        AddSubAnchorResponse: components["schemas"]["LiveOk"];
        AddTipsRequest: {
            /** Your id with the carrier (商家id): the appkey it gave you. */
            shopid: string;
            /** Your own order number. */
            shop_order_id: string;
            /** The carrier's delivery number (配送单id). */
            waybill_id: string;
            /** The tip (小费金额) in yuan; each carrier has its own limit. */
            tips: number;
            /** Note (备注). */
            remark: string;
            /**
             * Format: password
             * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
             * concatenated in that order.
             */
            delivery_sign: string;
            /** Shop number registered with the carrier (门店编号). Required for Shansong. */
            shop_no?: string;
        };
        AddTipsResponse: components["schemas"]["ImmediateDeliveryResult"];
        AddUserActionRequest: {
            /**
             * Version of the advertising API. Its clients send `v1.0`.
             * @example v1.0
             */
            version?: string;
            /** What users did: 1 to 50 actions, at most 50 KB in total. */
            actions: ({
                /**
                 * Format: int64
                 * Id of the data source (用户行为源 id), from addUserActionSet.
                 */
                user_action_set_id: Int64;
                /** Page on which it happened. */
                url?: string;
                /** When it happened (行为发生时间), Unix seconds; the time of the call if left out. */
                action_time?: number;
                /** What happened (行为类型), for example COMPLETE_ORDER, RESERVATION or CONFIRM_EFFECTIVE_LEADS. */
                action_type: string;
                /** The click that led here. */
                trace?: {
                    /** Id of the click on the advertisement (点击 id), the query parameter gdt_vid of the page it opened. */
                    click_id?: string;
                } & {
                    [key: string]: unknown;
                };
                /** The user, instead of `trace`. */
                user_id?: {
                    /** AppID of the account that the openid belongs to. */
                    wechat_app_id?: string;
                    /** The user's openid. */
                    wechat_openid?: string;
                    /** The user's unionid, instead of the openid. */
                    wechat_unionid?: string;
                } & {
                    [key: string]: unknown;
                };
                /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** Result of the call; empty or `ok`. */
            errmsg: string;
        };
        AddUserActionSetRequest: {
            /**
             * Version of the advertising API. Its clients send `v1.0`.
             * @example v1.0
             */
            version?: string;
            /**
             * Where the users are (用户行为源类型): WEB, ANDROID, IOS, OFFLINE, WECHAT, WECHAT_MINI_PROGRAM or
             * WECHAT_MINI_GAME.
             */
            type: string;
            /** Name of the data source, 1 to 32 bytes. Required for type WEB. */
            name?: string;
            /** What it is for, 1 to 128 bytes. */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        AddUserActionSetResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** Result of the call; empty or `ok`. */
            errmsg: string;
            /** Wrapper of the id. */
            data?: {
                /**
                 * Format: int64
                 * Id of the data source (用户行为源 id); addUserAction needs it.
                 */
                user_action_set_id?: Int64;
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * A merchant orders the transport of a parcel (请求下单事件). `Sender`, `Receiver` and `Insured` are objects, not arrays as
         * in the official table.
         */
        AddWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "add_waybill";
            /**
             * Format: password
             * Token of the order (订单 Token). Keep it: updatePath needs it.
             */
            Token: string;
            /** The merchant's order number. The same BizID and OrderID must always get the same waybill id. */
            OrderID: string;
            /** The merchant's id with the carrier (商户ID): customer code or monthly account (客户编码或月结账户名). */
            BizID: string;
            /**
             * Format: password
             * Password for BizID.
             */
            BizPwd: string;
            /** AppID of the merchant's mini program. */
            ShopAppID: string;
            /** Number of the parcel (运单 ID) from WeChat's range; 0 asks the carrier to assign one. */
            WayBillID: string;
            /** Remark for the label (快递备注), for example 易碎物品. */
            Remark?: string;
            Sender?: components["schemas"]["WaybillParty"];
            Receiver?: components["schemas"]["WaybillParty"];
            /** The parcel (包裹信息). */
            Cargo?: {
                /** Total weight (货物总重量) in kilograms, for example 1.2. */
                Weight?: number;
                /** Length (货物长度) in centimetres, for example 20.5. */
                Space_X?: number;
                /** Width (货物宽度) in centimetres, for example 15.0. */
                Space_Y?: number;
                /** Height (货物高度) in centimetres, for example 10.0. */
                Space_Z?: number;
                /** Number of parcels (货物数量), usually 1. */
                Count?: number;
                /** The goods in the parcel, one by one. */
                DetailList?: {
                    /** Name of the goods. */
                    Name: string;
                    /** Quantity of the goods. */
                    Count: number;
                }[];
            };
            Insured?: components["schemas"]["WaybillInsurance"];
            /** The carrier's service (服务类型). */
            Service?: {
                /** The carrier's number for the service (服务类型ID). */
                ServiceType?: number;
                /** Name of the service (服务名称), for example 标准快递. */
                ServiceName?: string;
            };
        };
        /** The order as the carrier accepted it. */
        AddWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "add_waybill";
            /**
             * Format: password
             * The Token of the message.
             */
            Token: string;
            /** The OrderID of the message. */
            OrderID: string;
            /** The BizID of the message. */
            BizID: string;
            /** Number of the parcel (运单 ID). */
            WayBillID: string;
            /**
             * Result (处理结果错误码): 0 ordered, -1 another error, 10001 no such customer code or monthly account, 10002 wrong
             * password, 20001 wrong waybill id (if WeChat assigned it), 20002 sender incomplete, 20003 sender outside the
             * service area, 20004 receiver incomplete, 20005 receiver outside the service area, 20006 number, weight or size
             * not possible, 20007 insufficient account balance, 20008 wrong insurance, 20009 wrong service.
             * @enum {integer}
             */
            ResultCode: 0 | -1 | 10001 | 10002 | 20001 | 20002 | 20003 | 20004 | 20005 | 20006 | 20007 | 20008 | 20009;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg: string;
            /**
             * Content of the label (面单信息), such as sorting centre and routing code: `##`, then `key##value##` for each; the
             * label template refers to the keys.
             */
            WaybillData: string;
        };
        AddbookauthbyappidRequest: {
            /** The mini programs (被授权账号列表), 20 at most. */
            infos: {
                /** AppID of the mini program that may offer them (被授权账号appid). */
                grantee_appid: string;
                /** When the permission expires (授权到期时间), Unix seconds. */
                expire_time: number;
            }[];
        };
        AddbookauthbyappidResponse: {
            /**
             * Always 0 on success; it is the code of the call as a whole.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The result for each mini program (授权结果列表), in the order of the request. */
            results: {
                /** Error code of this mini program, 0 for none. */
                errcode: number;
                /** Reason of the error, or `ok`. */
                errmsg?: string;
            }[];
        };
        AddkfaccountRequest: {
            /**
             * Full name of the new agent account (完整客服账号), `prefix@WeChat id`: a prefix of up to 10 letters,
             * digits or underscores, and the account's WeChat id (微信号) of up to 30 characters.
             */
            kf_account: string;
            /** Name that customers see (客服昵称), up to 16 characters. */
            nickname: string;
            /** Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents. */
            business_id?: number | string;
        };
        AddkfaccountResponse: components["schemas"]["Ok"];
        AddveAssistantRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** The assistants (用户数组). getAssistantList returns how many a room may have. */
            users: {
                /** WeChat id (用户微信号). */
                username: string;
                /** Name (用户昵称). */
                nickname: string;
            }[];
        };
        AddveAssistantResponse: components["schemas"]["LiveOk"];
        AddwxanewtemplateRequest: {
            /** Id of the template's title (模板标题 id): `tid` from getPubNewTemplatetitles, as a number or as text. */
            tid: number | string;
            /**
             * Ids of 2 to 5 keywords (模板关键词列表): `kid` from getpubnewtemplatekeywords, in the order in which
             * the message shows them.
             */
            kidList: number[];
            /** What the messages are for (服务场景描述), up to 15 characters. */
            sceneDesc: string;
        };
        AddwxanewtemplateResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the template in the account (模板id), the `template_id` of sendMessage. */
            priTmplId: string;
        };
        AggregateDatabaseRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /**
             * Statement that aggregates (数据库操作语句), in the JavaScript of the cloud database API, beginning with
             * `aggregate()` on a collection and ending in `end()`, as a string.
             */
            query: string;
        };
        AggregateDatabaseResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * The records (记录数组), each a string that holds a JSON object. Numbers may be wrapped, as in
             * `{"$numberDouble":"113.0"}`.
             */
            data: string[];
        };
        ApplyUploadRequest: {
            /** File name: drama and episode, as in `我的演艺 - 第1集` (剧目名 - 对应剧集数). */
            media_name: string;
            /**
             * Format of the video (视频格式).
             * @enum {string}
             */
            media_type: "MP4" | "TS" | "MOV" | "MXF" | "MPG" | "FLV" | "WMV" | "AVI" | "M4V" | "F4V" | "MPEG" | "3GP" | "ASF" | "MKV";
            /**
             * Format of the cover (封面图图片格式), if one will be uploaded.
             * @enum {string}
             */
            cover_type?: "JPG" | "JPEG" | "PNG" | "BMP" | "TIFF" | "AI" | "CDR" | "EPS" | "TIF";
            /** Your own text (来源上下文), returned in the event for the finished upload. */
            source_context?: string;
        };
        ApplyUploadResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of this upload (本次分片上传的唯一标识), for uploadPart and commitUpload. */
            upload_id: string;
        };
        AuditBookRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
        };
        AuditBookResponse: components["schemas"]["Ok"];
        AuditDramaRequest: {
            /** Id of the drama (剧目id), when it is submitted again. Do not send it the first time. */
            drama_id?: number;
            /** Name of the drama (剧目名称). Required the first time. */
            name?: string;
            /** Number of episodes (剧集数目). Required the first time; it must not change later. */
            media_count?: number;
            /**
             * Ids of the episodes' files (剧集媒资media_id), in order, exactly `media_count` of them. Required the
             * first time; later a new list replaces the episodes that were refused.
             */
            media_id_list?: number[];
            /** Summary of the drama (剧目简介), 200 characters at most. Required the first time. */
            description?: string;
            /** Recommendation for the drama (剧目推荐语), 30 characters at most. */
            recommendations?: string;
            /** Poster (剧目海报), a material_id. Required the first time. */
            cover_material_id?: string;
            /** Promotional poster (推广海报), a material_id. */
            promotion_poster_material_id?: string;
            /** Producer of the drama (剧目制作方). Required the first time. */
            producer?: string;
            /**
             * @deprecated
             * Declaration of rights or licence to broadcast (权利声明/播放授权材料), a material_id. Required without
             * copyright protection, until 2026-07-28 12:00 (Asia/Shanghai).
             */
            authorized_material_id?: string;
            /**
             * Official status of the drama (剧目资质). 1: it has a distribution licence for web series
             * (网络剧片发行许可证) or is registered as a key programme (重点节目备案). 2: neither, and its cost was
             * less than 1,000,000 yuan; WeChat then issues its own registration number after review. The player
             * shows the number over the video. Required the first time; a drama first submitted before 2024-05-27
             * may change it once.
             * @enum {integer}
             */
            qualification_type?: 1 | 2;
            /**
             * Licence or registration number (剧目备案号), such as `(沪)网剧审字(2023)第001号` or
             * `V123456788888888`. Required with `qualification_type` 1.
             */
            registration_number?: string;
            /**
             * The licence, or a screenshot of the registration system (剧目资质证明文件): a material_id. Required
             * with `qualification_type` 1.
             */
            qualification_certificate_material_id?: string;
            /**
             * Report on how the cost is divided (成本配置比例情况报告), a material_id. Required with
             * `qualification_type` 2; since 2026-01-14 it must use the new form.
             */
            cost_commitment_letter_material_id?: string;
            /**
             * Production cost of the drama (剧目制作成本), in units of 10,000 yuan, 1 to 99; WeChat drops fractions.
             * It must match the cost report. Required with `qualification_type` 2.
             */
            cost_of_production?: number;
            /**
             * 1 for a faster review (审核加急), which may be requested 5 times per day. It counts only the first
             * time and is kept when the drama is submitted again. `expedited` in listDramas says whether it was
             * granted.
             * @default 0
             * @enum {integer}
             */
            expedited?: 0 | 1;
            /** The actors (演员信息). Required with `drama_type` 2, not required with 1 and 3. */
            actor_list?: {
                /** The actors (演员列表), 2 to 5. */
                actor: components["schemas"]["DramaActor"][];
            };
            /** Other documents (其他材料), a material_id; for an interactive drama, the map of its plot lines. */
            other_material_material_id?: string;
            /** Episodes that replace refused ones when the drama is submitted again. */
            replace_media_list?: components["schemas"]["DramaMediaReplacement"][];
            copyright?: components["schemas"]["DramaCopyright"];
            /**
             * Kind of drama (剧目类型): 1 drawn or animated (漫剧), 2 live action with real actors (真人), 3 lifelike
             * digital humans (数字真人). Required the first time.
             * @enum {integer}
             */
            drama_type?: 1 | 2 | 3;
            /**
             * Whether the video has AI-generated content (AI内容声明): 1 yes, 0 no.
             * @default 0
             * @enum {integer}
             */
            content_declared?: 0 | 1;
            /**
             * Screenshot that shows production with AI software (AI制作证明材料), a material_id. Required with
             * `content_declared` 1, from 2026-07-28 12:00 (Asia/Shanghai).
             */
            ai_software_ownership_proof?: string;
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the drama (剧目id). */
            drama_id: number;
        };
        AuthorizeAppRequest: {
            /** AppID of the mini program that may play them (被授权方小程序id). */
            authorized_appid: string;
            /**
             * When the permission expires (授权到期时间戳), Unix seconds, 7 days from now at least; 0 for never.
             * @default 0
             */
            authz_expire_time?: number;
        };
        AuthorizeAppResponse: components["schemas"]["Ok"];
        AuthorizeCopyrightRequest: {
            /**
             * Licensee type (授权类型): 1 a company (授权给主体), 2 a mini program (授权给小程序).
             * @enum {integer}
             */
            authorization_type: 1 | 2;
            /** AppID of the mini program (被授权方小程序id). Required with `authorization_type` 2. */
            authorized_appid?: string;
            /** The company's unified social credit code (统一社会信用代码). Required with `authorization_type` 1. */
            authorized_subject_cert_no?: string;
            /** Ids of the dramas, which must be under copyright protection, 100 at most. */
            drama_ids?: number[];
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The result for each drama (授权的结果). */
            result: components["schemas"]["DramaAuthorizationResult"][];
        };
        AuthorizedRamaRequest: {
            /** Ids of the dramas (授权的剧目ID). */
            drama_id: number[];
            /** AppID of the mini program that may play them (被授权方小程序id). */
            authorized_appid: string;
            /**
             * @deprecated
             * The table's name for `authorized_appid`. Send `authorized_appid` instead.
             */
            authorized?: string;
            /**
             * When the permission expires (授权到期时间戳), Unix seconds, 7 days from now at least; 0 for never.
             * @default 0
             */
            authz_expire_time?: number;
        };
        AuthorizedRamaResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The result for each drama (剧目的授权结果). */
            result: components["schemas"]["DramaAuthorizationResult"][];
        };
        /** A merchant's service fees for bank transfer (银行转账技术服务费率), for stores with and without authentication. */
        B2bBankTransferFee: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** Name of the merchant (商户名称). */
            merchant_name: string;
            /** Fee for authenticated stores (认证费率分子), in 1/10000; 40 is 0.40%. */
            certified_charge_fee_numerator: number;
            /** Fee for other stores (未认证的费率分子), in 1/10000; 60 is 0.60%. */
            uncertified_charge_fee_numerator: number;
            /**
             * Format: date-time
             * When the fees begin to apply, RFC 3339 with the offset of China.
             */
            effect_time?: string;
            /**
             * Format: date-time
             * When the fees stop applying, RFC 3339 with the offset of China.
             */
            expire_time?: string;
        };
        BankcardOcrRequest: {
            /**
             * Format: uri
             * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
             * @example https://example.com/img.jpg
             */
            img_url?: string;
            /**
             * Format: binary
             * The picture (图片文件), under 2 MB. Send either this or `img_url`.
             */
            img?: Upload;
        };
        BankcardOcrResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Card number (银行卡号). */
            number: string;
        };
        BatchCreateChapterRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            /** The chapters (章节信息), 10 at most. */
            chapter_list: components["schemas"]["NovelChapterDraft"][];
        };
        BatchCreateChapterResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Ids of the chapters (章节id), of varying length, 64 bytes each at most. */
            chapter_id_list: string[];
            /**
             * @deprecated
             * The table's name for `chapter_id_list`. Read `chapter_id_list` instead.
             */
            chapter_id?: string[];
            /** Your own keys of chapters that the novel already has (冲突的章节主键列表). */
            conflict_original_id_list?: string[];
        };
        BatchGetOrderRequest: {
            /** The orders (订单列表), 100 at most. */
            order_list: {
                /** Your own order number (订单 ID). */
                order_id: string;
                /** Id of the carrier (快递公司ID), from getAllDelivery; the one that waybill_id belongs to. */
                delivery_id: string;
                /** The carrier's number of the parcel (运单ID). */
                waybill_id?: string;
            }[];
        };
        BatchGetOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
            /** The waybills (运单列表). */
            order_list: {
                /** Error of this entry (错误码), 0 for success. */
                errcode: number;
                /** Message of this entry, `ok` with 0. */
                errmsg: string;
                /** The label as HTML, in Base64. */
                print_html?: string;
                /** What the carrier prints on the label (运单信息). */
                waybill_data?: components["schemas"]["ExpressWaybillDatum"][];
                /** Your own order number (订单ID). */
                order_id?: string;
                /** Id of the carrier (快递公司ID). */
                delivery_id?: string;
                /** The carrier's number of the parcel (运单号). */
                waybill_id?: string;
                /**
                 * State of the waybill (运单状态), 0 valid (正常), 1 cancelled (取消).
                 * @enum {integer}
                 */
                order_status?: 0 | 1;
            }[];
        };
        BatchProcessDramaPromotionRequest: {
            /**
             * What to do (操作类型): 1 join the plan, 2 look up, 3 leave the plan.
             * @enum {integer}
             */
            action_type: 1 | 2 | 3;
            /** The dramas, 100 at most when joining. */
            list: components["schemas"]["DramaRef"][];
        };
        BatchProcessDramaPromotionResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The dramas and their states; only in the answer to a look-up. */
            list?: {
                /** AppID of the mini program that submitted the drama for review (提审方小程序的appid). */
                src_appid: string;
                /** Id of the drama (剧目id), as a string. */
                drama_id: string;
                /**
                 * State in the plan (短剧状态): 0 not in it, 1 in review, 2 accepted, 3 refused, 4 leaving, 5 taken
                 * offline.
                 * @enum {integer}
                 */
                status: 0 | 1 | 2 | 3 | 4 | 5;
            }[];
        };
        BatchcreateretailRequest: {
            /** The stores (门店信息列表), 100 at most. */
            retail_info_list: {
                /** Mobile phone number of the owner. */
                mobile_phone: string;
                /** Name of the store (门店名称), 1 to 100 characters; a Chinese character counts as two. */
                retail_name: string;
                /**
                 * Type of store, first level (一级门店类型).
                 * @enum {string}
                 */
                retail_type?: "杂货店" | "便利店" | "超市" | "餐饮店" | "母婴店" | "烟酒店" | "其他";
                /** Type of store, second level (二级门店类型); required if `retail_type` is 其他. */
                sub_retail_type?: string;
                /** Province of the address (省). */
                address_province: string;
                /** City of the address (市). */
                address_city: string;
                /** District or county of the address (区县). */
                address_region: string;
                /** The rest of the address (街道详细地址). */
                address_street: string;
                /** Registration number on the business licence (营业执照注册号). */
                registration_number?: string;
                /** Company name (企业名称). */
                biz_name?: string;
                /** Name of the legal representative (法人姓名). */
                corporation_name?: string;
                /** Latitude (纬度), decimal degrees. */
                latitude?: number;
                /** Longitude (经度), decimal degrees. */
                longitude?: number;
                /** Main goods of the store, first level (一级主营商品). */
                business_type?: ("食品饮料" | "餐饮" | "生鲜果蔬（含鲜花）" | "烟酒" | "鞋服内衣" | "个护美妆" | "3C数码" | "家用电器" | "汽修/汽配" | "医药/医疗器械" | "家装/五金/建材" | "家居家纺" | "文具玩具" | "母婴" | "宠物" | "其他")[];
                /** Main goods of the store, second level (二级主营商品); required if `business_type` contains 其他. */
                other_business_type?: string;
            }[];
        };
        BatchcreateretailResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Number of stores accepted. */
            num_success: number;
            /** Number of stores refused. */
            num_failure: number;
            /** The refused stores. */
            failure_record_list?: {
                /** Phone number as sent. */
                mobile_phone: string;
                /** Registration number as sent, empty if there was none. */
                registration_number: string;
                /**
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
             * `bind` binds (绑定), `unbind` unbinds (解除绑定).
             * @enum {string}
             */
            type: "bind" | "unbind";
            /** Your customer number with the carrier (快递公司客户编码). */
            biz_id: string;
            /** Id of the carrier (快递公司ID), from getAllDelivery. */
            delivery_id: string;
            /**
             * Format: password
             * Your password with the carrier (快递公司客户密码). A secret.
             */
            password?: string;
            /**
             * Note for the review by EMS (备注内容): four items, each with its Chinese label, `电话：`
             * (phone), `联系人：` (contact), `服务类型：` (service) and `发货地址：` (where parcels are sent
             * from).
             */
            remark_content?: string;
        };
        BindAccountResponse: components["schemas"]["Ok"];
        BindKfWorkRequest: {
            /** The company's id in WeChat Work (企业ID), from its admin console. */
            corpid: string;
        };
        BindKfWorkResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; missing in the official example. */
            errmsg?: string;
        };
        BindLocalAccountRequest: {
            /** Id of the carrier (配送公司ID), from getAllImmeDelivery, for example SFTC. */
            delivery_id: string;
        };
        BindLocalAccountResponse: components["schemas"]["ImmediateDeliveryResult"];
        BindTransferAccoutRequest: {
            /** Uid of the account (充值账户uid). */
            transfer_account_uid: number;
            /** Name of the company that owns the account (主体名称). */
            transfer_account_org_name: string;
            /**
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
             * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
             * @example https://example.com/img.jpg
             */
            img_url?: string;
            /**
             * Format: binary
             * The picture (图片文件), under 2 MB. Send either this or `img_url`.
             */
            img?: Upload;
        };
        BizlicenseOcrResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Registration number (注册号). */
            reg_num?: string;
            /** Serial number of the licence (编号). */
            serial?: string;
            /** Name of the legal representative (法定代表人姓名). */
            legal_representative?: string;
            /** Enterprise name (企业名称). */
            enterprise_name?: string;
            /** Form of organisation (组成形式), for example 个人经营. */
            type_of_organization?: string;
            /** Place of business or registered address (经营场所/企业住所). */
            address?: string;
            /** Company type (公司类型). */
            type_of_enterprise?: string;
            /** Business scope (经营范围). */
            business_scope?: string;
            /** Registered capital (注册资本) as printed, for example 200万. */
            registered_capital?: string;
            /** Paid-in capital (实收资本) as printed. */
            paid_in_capital?: string;
            /** Term of the licence (营业期限) as printed. */
            valid_period?: string;
            /** Date of registration or founding (注册日期/成立日期) as printed, for example 2018年1月1日. */
            registered_date?: string;
            cert_position?: components["schemas"]["OcrCardPosition"];
            img_size?: components["schemas"]["OcrImageSize"];
        };
        /** A novel, or a chapter of one, is taken down or put back (小说下架事件). */
        BookBanStatusChangeMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender (发送者的openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "book_ban_status_change";
            /** Id of the book (作品 ID). */
            book_id: string;
            /** Title of the book (作品标题). */
            book_title: string;
            /** Id of the chapter (章节 ID); empty or missing if the whole book is meant. */
            chapter_id?: string;
            /** Title of the chapter (章节标题); empty or missing if the whole book is meant. */
            chapter_title?: string;
            /**
             * 0 available (正常), 1 taken down (下架).
             * @enum {integer}
             */
            ban_status: 0 | 1;
            /** When it was (操作时间戳), Unix seconds. */
            time: number;
        };
        BusiAppealRequest: {
            /** The appeal in words; send this or `mediaIdList`. */
            content?: string;
            /** Complaint number (投诉单号). */
            complaintOrderId: number | string;
            /** Pictures, each a media id from uploadTempMedia; send this or `content`. */
            mediaIdList?: string[];
        } & ({
            content: string;
        } | {
            mediaIdList: string[];
        });
        BusiAppealResponse: components["schemas"]["Ok"];
        CallbackCheckRequest: {
            /**
             * What to check (检测动作): `dns` the host name, `ping` the addresses, `all` both.
             * @enum {string}
             */
            action: "dns" | "ping" | "all";
            /**
             * From which carrier's network (检测运营商): `CHINANET` 电信, `UNICOM` 联通, `CAP` 腾讯, `DEFAULT` chosen by WeChat.
             * @enum {string}
             */
            check_operator: "CHINANET" | "UNICOM" | "CAP" | "DEFAULT";
        };
        CallbackCheckResponse: {
            /** The addresses of the host name; returned with `dns` and `all`. */
            dns?: {
                /** The address. */
                ip: string;
                /** Carrier that the address belongs to (运营商). */
                real_operator: string;
            }[];
            /** One ping to each address; returned with `ping` and `all`. */
            ping?: {
                /** The address. */
                ip: string;
                /** Carrier whose network the ping was sent from, as requested in `check_operator`. */
                from_operator: string;
                /**
                 * Packet loss (丢包率); only one ping is sent, so it is none or all.
                 * @enum {string}
                 */
                package_loss: "0%" | "100%";
                /** How long the ping took, with its unit, for example 23.079ms. */
                time?: string;
            }[];
            /**
             * 0, if present.
             * @constant
             */
            errcode?: 0;
            /** Present together with errcode. */
            errmsg?: string;
        };
        CancelCurrencyPayRequest: {
            /** The user's id in this mini program. */
            openid: string;
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
            /** The user's IP address, for example 1.1.1.1. */
            user_ip: string;
            /** The `order_id` that was sent to currency_pay. */
            pay_order_id: string;
            /** Your refund number (退款单号). */
            order_id: string;
            /** Coins to give back (退款金额). */
            amount: number;
        };
        CancelCurrencyPayResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Number of the refund (退款订单号), as in the request. */
            order_id: string;
        };
        CancelLocalOrderRequest: {
            /** Your id with the carrier (商家id): the appkey it gave you. */
            shopid: string;
            /** Your own order number. */
            shop_order_id: string;
            /** Id of the carrier (快递公司ID). */
            delivery_id: string;
            /** The carrier's delivery number (配送单id). Required for SF. */
            waybill_id?: string;
            /**
             * Reason (取消原因Id): 1 not needed now, 2 price, 3 wrong order, to be placed again, 4 rider late to
             * collect, 5 rider late to deliver, 6 other, which cancel_reason explains.
             * @enum {integer}
             */
            cancel_reason_id: 1 | 2 | 3 | 4 | 5 | 6;
            /** Reason in words (取消原因), for cancel_reason_id 6; otherwise empty. */
            cancel_reason: string;
            /** Shop number registered with the carrier (门店编号). Required for Shansong. */
            shop_no?: string;
            /**
             * Format: password
             * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
             * concatenated in that order.
             */
            delivery_sign: string;
        };
        CancelLocalOrderResponse: components["schemas"]["ImmediateDeliveryCancellation"];
        CancelOrderRequest: {
            /** The user of the order; not needed for one made with add_source 2. */
            openid?: string;
            /** Id of the carrier (快递公司ID), from getAllDelivery. */
            delivery_id: string;
            /** The carrier's number of the parcel (运单ID). */
            waybill_id: string;
            /** Your own order number (订单 ID). */
            order_id: string;
        };
        CancelOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The carrier's own result (运力返回的错误码), 0 if it has cancelled; in a failure it is next to errcode. */
            delivery_resultcode?: number;
            /** The carrier's message (运力返回的错误信息), empty with 0. */
            delivery_resultmsg?: string;
        };
        /** A user cancels the transport of a parcel (取消订单). */
        CancelSingleWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "cancel_single_waybill";
            /**
             * Format: password
             * Token of the order, as in the message that placed it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's order number (商户订单ID); the Token also identifies the order. */
            OrderID?: string;
            /** Number of the parcel (运单 ID), if there is one yet. */
            WayBillID?: string;
            /**
             * Reason (取消原因): 1 changed mind (不想寄了), 2 wrong order (下错单), 3 ordered twice (重复下单), 4 too expensive (运费太贵), 5
             * nobody got in touch (无人联系), 6 pickup too slow (取件太慢), 7 bad service attitude (态度差), 8 anything else (其他原因).
             * @enum {integer}
             */
            CancelID: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /** Reason in words (取消原因说明). */
            CancelReason?: string;
        };
        /** Whether the order is cancelled. */
        CancelSingleWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "cancel_single_waybill";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg?: string;
        };
        CancelSubscribeContractRequest: {
            /** The user's id in this mini program. */
            openid: string;
            /** Reason (解约原因). */
            termination_reason: string;
            /** Id of the subscription item (订阅道具id). */
            product_id: string;
            /** Your number of the contract (协议号), as given when the user signed. */
            out_contract_code: string;
        };
        CancelSubscribeContractResponse: components["schemas"]["Ok"];
        /** A merchant cancels the transport of a parcel (取消订单事件). */
        CancelWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user who ordered (下单用户的 OpenID). */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "cancel_waybill";
            /** The merchant's order number. */
            OrderID: string;
            /** The merchant's id with the carrier (商户ID): customer code or monthly account (客户编码或月结账户名). */
            BizID: string;
            /**
             * Format: password
             * Password for BizID.
             */
            BizPwd: string;
            /** AppID of the merchant's mini program. */
            ShopAppID: string;
            /** Number of the parcel (运单 ID) from WeChat's range. */
            WayBillID: string;
        };
        /** Whether the order is cancelled. */
        CancelWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "cancel_waybill";
            /** The BizID of the message. */
            BizID: string;
            /** The OrderID of the message. */
            OrderID: string;
            /** The WayBillID of the message. */
            WayBillID: string;
            /**
             * Result (处理结果错误码): 0 cancelled, -1 another error, 30001 no such BizID, OrderID or WayBillID, 30002 already picked
             * up, 30003 no longer valid (already cancelled, or signed for long ago), 30004 the carrier does not support
             * cancellation.
             * @enum {integer}
             */
            ResultCode: 0 | -1 | 30001 | 30002 | 30003 | 30004;
            /** Description of the result (处理结果详情). */
            ResultMsg: string;
        };
        CancelkfadminRequest: {
            /**
             * The agent's openid (客服openid): `kf_openid` from getkflist.
             * @example kfopenid1
             */
            kf_openid: string;
            /**
             * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
             * @example 1
             */
            business_id?: number | string;
        };
        CancelkfadminResponse: components["schemas"]["Ok"];
        /** A quota bought under 付费管理 is running out. */
        ChargeMpServiceQuotaNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型). The page names the first value without an example; messages with the second have been seen.
             * @enum {string}
             */
            Event: "charge_mp_service_quota_notify" | "charge_service_quota_notify";
            /**
             * Always 3.
             * @constant
             */
            event_type: 3;
            /** AppID of the mini program. */
            appid: string;
            /**
             * Format: int64
             * Id of the purchase (SPU_ID).
             */
            spu_id: Int64;
            /** Name of the purchase (SPU_NAME), for example 手机号快速验证组件. */
            spu_name: string;
            /** Total quota bought (总的用量). */
            total_quota: number;
            /** Total quota used (总已使用的用量). */
            total_used_quota: number;
        };
        /** A purchase under 付费管理 is about to expire. */
        ChargeMpServiceValidityNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型). The page names the first value without an example. The related message about the quota has
             * been seen without `mp_`; this one may have that name too, or even the same name, and then `event_type` tells
             * them apart.
             * @enum {string}
             */
            Event: "charge_mp_service_validity_notify" | "charge_service_validity_notify" | "charge_service_quota_notify";
            /**
             * Always 4.
             * @constant
             */
            event_type: 4;
            /** AppID of the mini program. */
            appid: string;
            /**
             * Format: int64
             * Id of the purchase (SPU_ID).
             */
            spu_id: Int64;
            /** Name of the purchase (SPU_NAME), for example 手机号快速验证组件. */
            spu_name: string;
            /** When it expires (有效期到期时间); the page names no format. */
            validity_end_time: string;
        };
        /** A merchant wants to bind its account with the carrier (审核商户事件). */
        CheckBizMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "check_biz";
            /** The merchant's id with the carrier (商户ID): customer code or monthly account (客户编码或月结账户名). */
            BizID: string;
            /**
             * Format: password
             * Password for BizID.
             */
            BizPwd: string;
            /** AppID of the merchant's mini program. */
            ShopAppID: string;
            /** Name of the merchant's mini program (商户名称). EMS only. */
            ShopName?: string;
            /** The merchant's phone number (商户联系电话). EMS only. */
            ShopTelphone?: string;
            /** The merchant's contact person (商户联系人姓名). EMS only. */
            ShopContact?: string;
            /** The service to be activated (预开通的服务类型名称). EMS only. */
            ServiceName?: string;
            /** Address that the merchant ships from (商户发货地址). EMS only. */
            SenderAddress?: string;
            /** Province that the merchant ships from (商户发货省份). EMS only. */
            SenderProvince?: string;
            /** City that the merchant ships from (商户发货城市). EMS only. */
            SenderCity?: string;
            /** District that the merchant ships from (商户发货区域). EMS only. */
            SenderArea?: string;
        };
        /** Whether the merchant may be bound. */
        CheckBizReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "check_biz";
            /** The BizID of the message. */
            BizID: string;
            /**
             * Result (处理结果错误码): 0 passed, -1 another error, 10001 no such customer code or monthly account,
             * 10002 wrong password.
             * @enum {integer}
             */
            ResultCode: 0 | -1 | 10001 | 10002;
            /** Description of the result (处理结果详情). */
            ResultMsg: string;
            /** Labels that the merchant has left (商户可用余额); 0 means none. */
            Quota?: number;
        };
        /** Tests the path of a service in cloud hosting (云托管配置测试). */
        CheckContainerPathMessage: {
            /**
             * Always `CheckContainerPath`.
             * @constant
             */
            action: "CheckContainerPath";
        };
        CheckEncryptedDataRequest: {
            /** SHA-256 of the encrypted data, in hex. */
            encrypted_msg_hash: string;
        };
        CheckEncryptedDataResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Whether WeChat created the data (是否合法). The name is WeChat's spelling. */
            vaild: boolean;
            /** When WeChat created the data, Unix seconds. */
            create_time?: number;
        };
        CheckSessionKeyRequest: {
            /**
             * The user's id in this mini program.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid: string;
            /**
             * Format: password
             * Proof of the user's session_key (用户登录态签名): HMAC-SHA256 of the empty string, keyed with the
             * session_key as code2Session gave it (the Base64 text, not decoded), in hex.
             * @example fefce01bfba4670c85b228e6ca2b493c90971e7c442f54fc448662eb7cd72509
             */
            signature: string;
            /**
             * Hash of the signature (签名方法); `hmac_sha256` is the only one.
             * @example hmac_sha256
             * @constant
             */
            sig_method: "hmac_sha256";
        };
        CheckSessionKeyResponse: components["schemas"]["Ok"];
        CheckrealnameinfoRequest: {
            /** The user's id in the mini program that the permission was granted to. */
            openid: string;
            /** Name to check (需要校验的姓名). */
            real_name: string;
            /** Number of the document to check (需要校验的证件号). */
            cred_id: string;
            /**
             * Type of document; 1, the identity card (身份证), is the only one for now.
             * @default 1
             * @enum {string}
             */
            cred_type: "1";
            /** The code that came back to the mini program. */
            code: string;
        };
        CheckrealnameinfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Whether user and name belong together: `V_OP_NA` the user has no verified name, `V_OP_NM_MA` they
             * do, `V_OP_NM_UM` they do not. Several results are joined by semicolons.
             */
            verify_openid: string;
            /**
             * Whether name and document belong together: `V_NM_ID_MA` they do, `V_NM_ID_UM` they do not. Present
             * if `verify_openid` is `V_OP_NM_MA`.
             * @enum {string}
             */
            verify_real_name?: "V_NM_ID_MA" | "V_NM_ID_UM";
        };
        CityserviceGetmedrealnameRequest: {
            /** AppID of the account that serves the user (业务方appid). */
            app_id: string;
            /** The user's id (微信用户openid). */
            open_id: string;
            /** The code from the page's URL (实名信息code), valid for 10 minutes. */
            wxmed_authcode: string;
        };
        CityserviceGetmedrealnameResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
            /** Name and document, encrypted (加密后的实名信息), Base64. */
            cipher_real_name: string;
            /** How it is encrypted (加密算法); `AES_256_ECB_PKCS7Padding` by default. */
            cipher_algorithm?: string;
            /** Which key it is encrypted with (加密key版本号); 0 is the first one. */
            key_version?: number;
            /** AppID of the account, as in the request (业务方appid). */
            app_id?: string;
            /** The user's id, as in the request (微信用户openid). */
            open_id?: string;
        };
        CityserviceGetmsgrelationRequest: {
            /** Id of the business (业务id), 130 for medical services for the elderly. As a string or a number. */
            business_id: number | string;
            /** The user's id (微信用户openid). */
            open_id: string;
        };
        CityserviceGetmsgrelationResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
            /**
             * Always 0 on success. The official example spells errcode like this.
             * @constant
             */
            err_code?: 0;
            /** `ok`. The official example spells errmsg like this. */
            err_msg?: string;
            /**
             * Whether it is switched on (是否订阅): 1 yes, 0 no.
             * @enum {integer}
             */
            is_subscribed: 0 | 1;
        };
        /**
         * The page that opens when the user taps a message of the medical assistant: a web page or a mini program page.
         * `elder_redirect_page` is the version for the elderly (适老化页面).
         */
        CityserviceRedirectPage: {
            /**
             * Type of page (页面路径类型): a web page (网页).
             * @constant
             */
            page_type: "web";
            /** URL of the page (网页网址), on a business domain of the account. */
            url: string;
        } | {
            /**
             * Type of page (页面路径类型): a mini program page (小程序).
             * @constant
             */
            page_type: "mini_program";
            /** AppID of the mini program (小程序appid), which belongs to the same entity as the account. */
            app_id: string;
            /** Path of the page in the mini program (小程序路径). */
            fullpath: string;
        };
        CityserviceSendchannelmsgRequest: {
            /** Which message (消息子状态), for example 1501001: the booking has succeeded (预约挂号成功通知). */
            status: number;
            /** The user's id in the official account or mini program (用户openid). */
            open_id: string;
            /** Your number of the visit (订单ID). */
            order_id: string;
            /** Your number of the message (消息唯一标识), different for each message of a user's `order_id`. */
            msg_id: string;
            /** AppID of the official account that has the medical assistant (公众号appid). */
            app_id: string;
            /**
             * Always 150 (固定值150).
             * @constant
             */
            business_id: 150;
            /** Content of the message (业务字段), depending on `status`. These are the fields of 1501001. */
            business_info?: {
                /** Number of the patient's card in this hospital (就诊卡号). */
                pat_hospital_id?: string;
                /** Name of the patient (用户姓名). */
                pat_name?: string;
                /** Name of the doctor (医生姓名); if none is assigned yet, the rank, for example 主治医生. */
                doc_name?: string;
                /** Name of the department (科室名称), with building and floor if there are any. */
                department_name?: string;
                /** Where the department is (科室位置). */
                department_location?: string;
                /** When the appointment is (预约时间), for example 2023-06-07 10:30-11:00. */
                appointment_time?: string;
                /** What the patient should know (就医须知). */
                memo?: string;
                redirect_page?: components["schemas"]["CityserviceRedirectPage"];
                elder_redirect_page?: components["schemas"]["CityserviceRedirectPage"];
            } & {
                [key: string]: unknown;
            };
        };
        CityserviceSendchannelmsgResponse: components["schemas"]["Ok"];
        CityserviceSendmsgdataRequest: {
            /** The user's id (用户唯一标识). */
            openid: string;
            /** Id of the template (模板id) that city services gave the account. */
            biz_template_id: string;
            /** Style of the result page (结果页样式id); required if there is one, and then `url` is required too. */
            result_page_style_id?: string;
            /** Style of the entry in the user's affairs (办事记录样式id); required if there is one. */
            deal_msg_style_id?: string;
            /** Style of the card (页卡样式id); required if there is one. */
            card_style_id?: string;
            /**
             * Number of the order (订单号). Entries in the user's affairs with the same number are merged; each order
             * needs its own number.
             */
            order_no: string;
            /** Page that a tap opens (跳转链接), for the service notification, the result page and the reminder. */
            url?: string;
            /** Values for the template (模板json数据), each under the name of its keyword. */
            data: {
                [key: string]: components["schemas"]["CityserviceTemplateValue"] | components["schemas"]["CityserviceTemplateValue"][];
            };
        };
        CityserviceSendmsgdataResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** URL of the result page, to be opened instead of your own; empty without `result_page_style_id`. */
            result_page_url: string;
        };
        /** Value of one keyword in a city service template. */
        CityserviceTemplateValue: {
            /** The text that is shown. */
            value: string;
            /** Its colour, for example `#173177`; only service notifications use it. */
            color?: string;
        };
        /** The requested page, with the fields of its `page_type`. */
        CityserviceservicehomepathRequest: {
            /**
             * Which page (获取城市服务路径类型): the page of a service (服务主页).
             * @constant
             */
            page_type: 0;
            /**
             * Where the user comes from (跳转来源渠道): 0 official account (公众号), 1 mini program (小程序), 2
             * text message (短信), 3 other (其他), 5 phone maker (厂商).
             * @enum {integer}
             */
            src_channel: 0 | 1 | 2 | 3 | 5;
            /** Id of the service (服务id). */
            service_id: number;
            /**
             * Parameters to pass on to the service (透传参数), a string that holds a JSON array of up to 10 objects
             * with `key` and `value`, both strings, no duplicate keys. The key `city` names the user's city.
             */
            params: string;
            /** Id of the user's city in Tencent's own numbering (用户所在城市id). */
            city_id?: string;
            /** Send 1 for the URL of a web page (h5 URL); leave it out for the OpenSDK. */
            need_path_type?: number;
            /** Send 2 for the URL of a web page (h5 URL); leave it out for the OpenSDK. */
            device_type?: number;
        } | {
            /**
             * Which page (获取城市服务路径类型): the home page of city services (首页).
             * @constant
             */
            page_type: 1;
            /**
             * Where the user comes from (跳转来源渠道): 0 official account (公众号), 1 mini program (小程序), 2
             * text message (短信), 3 other (其他), 5 phone maker (厂商).
             * @enum {integer}
             */
            src_channel: 0 | 1 | 2 | 3 | 5;
            /** Name of the city (城市名称), of prefecture level, for example 广州. */
            city_name: string;
            /** Send 1 for the URL of a web page (h5 URL); leave it out for the OpenSDK. */
            need_path_type?: number;
            /** Send 2 for the URL of a web page (h5 URL); leave it out for the OpenSDK. */
            device_type?: number;
        } | {
            /**
             * Which page (获取城市服务路径类型): a topic page (专题页).
             * @constant
             */
            page_type: 3;
            /**
             * Where the user comes from (跳转来源渠道): 0 official account (公众号), 1 mini program (小程序), 2
             * text message (短信), 3 other (其他), 5 phone maker (厂商).
             * @enum {integer}
             */
            src_channel: 0 | 1 | 2 | 3 | 5;
            /** Name of the city (城市名称), of prefecture level, for example 广州. */
            city_name: string;
            /** Name of the topic page (专题页名称). */
            content_name: string;
            /** Send 1 for the URL of a web page (h5 URL); leave it out for the OpenSDK. */
            need_path_type?: number;
            /** Send 2 for the URL of a web page (h5 URL); leave it out for the OpenSDK. */
            device_type?: number;
        } | {
            /**
             * Which page (获取城市服务路径类型): a list of services (服务列表页).
             * @constant
             */
            page_type: 5;
            /**
             * Where the user comes from (跳转来源渠道): 0 official account (公众号), 1 mini program (小程序), 2
             * text message (短信), 3 other (其他), 5 phone maker (厂商).
             * @enum {integer}
             */
            src_channel: 0 | 1 | 2 | 3 | 5;
            /** Name of the city (城市名称), of prefecture level, for example 广州. */
            city_name: string;
            /** What the list should contain (附加参数). */
            ext_params: {
                /** Name of the parameter; for the label of the list it is `keyword`. */
                key: string;
                /**
                 * Its value; for `keyword` the label of city services that the list is about
                 * (服务列表名称).
                 */
                value: string;
            }[];
            /** Send 1 for the URL of a web page (h5 URL); leave it out for the OpenSDK. */
            need_path_type?: number;
            /** Send 2 for the URL of a web page (h5 URL); leave it out for the OpenSDK. */
            device_type?: number;
        };
        CityserviceservicehomepathResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok` or 成功. */
            errmsg: string;
            /** Path of the page (结果路径). */
            path: string;
            /** Type of page (类型), needed to open it. */
            business_type?: string;
            /** AppID of the mini program (小程序 id); for page_type 5. */
            app_id?: string;
            /** Original id of the mini program (原始id), `gh_...`; for page_type 5. */
            username?: string;
            /** Parameters of the path (path的参数); for page_type 0. */
            query_string?: string;
        };
        ClearApiQuotaRequest: {
            /** Path of the operation, with its leading slash and without the host. */
            cgi_path: string;
        };
        ClearApiQuotaResponse: components["schemas"]["Ok"];
        ClearQuotaByAppSecretRequest: {
            /**
             * AppID of the account to reset.
             * @example wx448f04719cd48f69
             */
            appid: string;
            /**
             * Format: password
             * The account's AppSecret.
             * @example APPSECRET
             */
            appsecret: string;
        };
        ClearQuotaByAppSecretResponse: components["schemas"]["Ok"];
        ClearQuotaRequest: {
            /** AppID of the account to reset, the one that the token belongs to. */
            appid: string;
        };
        ClearQuotaResponse: components["schemas"]["Ok"];
        CloseB2bOrderRequest: {
            /** Merchant number (微信商户号). */
            mchid: string;
            /** Your order number (商户订单号). This or `order_id`. */
            out_trade_no?: string;
            /** WeChat's order number (B2b支付订单号). This or `out_trade_no`. */
            order_id?: string;
        } & ({
            out_trade_no: string;
        } | {
            order_id: string;
        });
        CloseB2bOrderResponse: components["schemas"]["Ok"];
        /** Files about to be uploaded for an extension of cloud development. */
        CloudbaseExtensionUpload: {
            /** The files (待上传的文件列表). */
            ExtensionFiles: {
                /**
                 * Type of file (文件类型): `FUNCTION` for code of a cloud function, `STATIC` for code of the static website,
                 * `SMS` for a list of text messages.
                 * @enum {string}
                 */
                FileType: "FUNCTION" | "STATIC" | "SMS";
                /** Name of the file (文件名), up to 24 characters. */
                FileName: string;
            }[];
        };
        /** Paging information of a cloud database result (分页信息). */
        CloudbasePager: {
            /** Number of records skipped before the page (偏移). */
            Offset: number;
            /** Maximum number of records per page (单次查询限制). */
            Limit: number;
            /** Total number of matching records (符合查询条件的记录总数). */
            Total: number;
        };
        /** The event, with the fields of its `report_action`. */
        CloudbaseReportAPIRequest: {
            /**
             * What is reported (上报动作): messages are sent.
             * @constant
             */
            report_action: "sendSmsTask";
            /** Id of the cloud environment (环境 ID). */
            env_id: string;
            /** Id of the campaign (活动 ID). */
            activity_id: string;
            /** Id of the task (任务 ID). */
            task_id: string;
            /** How many numbers got a message (下发手机号数量), an integer as a string. */
            phone_count: string;
        } | {
            /**
             * What is reported (上报动作): the page was opened.
             * @constant
             */
            report_action: "openH5";
            /** Id of the cloud environment (环境 ID). */
            env_id: string;
            /** Id of the campaign (活动 ID). */
            activity_id: string;
            /**
             * Id of the channel (渠道 ID); `_cms_sms_` for the content manager of cloud development
             * (云开发 CMS).
             */
            channel_id: string;
            /** Id of the session (会话 ID). */
            session_id: string;
        };
        CloudbaseReportAPIResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** Empty in the official example. */
            errmsg: string;
        };
        /** Which text messages to look up. */
        CloudbaseSmsQuery: {
            /** Id of the cloud environment (环境 ID). */
            EnvId: string;
            /** First day, as yyyy-mm-dd (开始日期), for example 2021-01-01; 2 months ago at the earliest. */
            StartDate: string;
            /** Last day, as yyyy-mm-dd (结束日期). */
            EndDate: string;
            /** Only messages to this phone number (电话号码). */
            Mobile?: string;
            /** Only messages of this task (查询ID), from createSendSmsTask. */
            QueryId?: string;
            /** Page, counted from 1 (页码). */
            PageNumber?: number;
            /** Maximum number of records per page (每页条目数). */
            PageSize?: number;
        };
        /** A text message that was sent. */
        CloudbaseSmsRecord: {
            /** Phone number (手机号码), with +86 in front. */
            Mobile: string;
            /** Text of the message (短信内容), signature and link included. */
            Content: string;
            /** Length of the text in characters (短信内容长度). */
            ContentSize: number;
            /** Number of messages charged (计费条数). */
            Fee: number;
            /** When it was sent (发送时间), as yyyy-mm-dd hh:mm:ss in Asia/Shanghai. */
            CreateTime: string;
            /** When the phone received it (用户接收时间), as yyyy-mm-dd hh:mm:ss in Asia/Shanghai. */
            ReceivedTime?: string;
            /**
             * Whether it arrived: `sent` (成功) or `error` (失败).
             * @enum {string}
             */
            Status: "sent" | "error";
            /** The status in words (备注). */
            Remarks?: string;
        };
        /** A page of text messages that were sent. */
        CloudbaseSmsRecords: {
            /** The messages on the page (发送记录列表). */
            SmsRecords: components["schemas"]["CloudbaseSmsRecord"][];
            /** Total number of messages (记录总数). */
            TotalCount: number;
            /** Id of the request (唯一请求 ID); quote it when you ask WeChat about the request. */
            RequestId: string;
        };
        /** What the figures of text message campaigns should cover (查询条件). */
        CloudbaseStatisticsCondition: {
            /** Id of the cloud environment (环境 ID). */
            env_id?: string;
            /** Id of the campaign (活动 ID). */
            activity_id?: string;
            /**
             * Whether the overview is split by channel (是否按渠道划分): `0` no, `1` yes. Required for the overview.
             * @enum {string}
             */
            by_channel_id?: "0" | "1";
            /**
             * Id of the channel (渠道 ID); `_cms_sms_` for the content manager of cloud development. Required for conversion and
             * real time.
             */
            channel_id?: string;
            /**
             * What the real-time figures count (行为数据): `h5` openings of the page, `wxapp` jumps into the mini program.
             * Required for real time.
             * @enum {string}
             */
            act_type?: "h5" | "wxapp";
        };
        /** Where to upload one file of an extension. */
        CloudbaseUploadFile: {
            /** URL of the file once it is uploaded (模板里使用的地址), for example for createSendSmsTask. */
            CodeUri: string;
            /** Temporary signed URL to upload to with PUT (上传文件的临时地址). */
            UploadUrl: string;
            /**
             * Format: password
             * Key to encrypt the file with (自定义密钥); empty if the file is not encrypted. A secret.
             */
            CustomKey: string;
            /** Maximum size of the file, in megabytes (文件大小限制). Check it before the upload: WeChat deletes larger files. */
            MaxSize: number;
        };
        /** Where to upload the files of an extension. */
        CloudbaseUploadInfo: {
            /** One entry per file (待上传文件的信息数组). */
            FilesData: components["schemas"]["CloudbaseUploadFile"][];
            /** Id of the request (唯一请求 ID); quote it when you ask WeChat about the request. */
            RequestId: string;
        };
        Code2SessionRequest: {
            /**
             * The mini program's AppID.
             * @example wx448f04719cd48f69
             */
            appid: string;
            /**
             * Format: password
             * The mini program's AppSecret.
             * @example APPSECRET
             */
            secret: string;
            /**
             * The code from `wx.login`.
             * @example JSCODE
             */
            js_code: string;
            /**
             * Always `authorization_code`.
             * @example authorization_code
             * @constant
             */
            grant_type: "authorization_code";
        };
        Code2SessionResponse: {
            /** The user's id in this mini program. */
            openid: string;
            /**
             * Format: password
             * Session key (会话密钥), Base64; decrypts and verifies what the front end passes on. A secret.
             */
            session_key: string;
            /** The user's id across all apps of one WeChat Open Platform account; only present if the mini program is bound to one. */
            unionid?: string;
            /**
             * 0, if present.
             * @constant
             */
            errcode?: 0;
            /** Present together with errcode. */
            errmsg?: string;
        };
        CommitUploadRequest: {
            /** Id of the upload (一次分片上传的唯一标识), from applyUpload. */
            upload_id: string;
            /** All parts of the video, by ascending number. */
            media_part_infos: components["schemas"]["DramaUploadPart"][];
            /** All parts of the cover picture, by ascending number. */
            cover_part_infos?: components["schemas"]["DramaUploadPart"][];
        };
        CommitUploadResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the stored file (媒体文件id). */
            media_id: number;
        };
        CommocrRequest: {
            /**
             * Format: uri
             * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
             * @example https://example.com/img.jpg
             */
            img_url?: string;
            /**
             * Format: binary
             * The picture (图片文件), under 2 MB. Send either this or `img_url`.
             */
            img?: Upload;
        };
        CommocrResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The pieces of text (识别结果). */
            items: {
                /** The text. */
                text: string;
                pos: components["schemas"]["OcrCorners"];
            }[];
            img_size: components["schemas"]["OcrImageSize"];
        };
        /** One step in a complaint (投诉进度). */
        ComplaintCallbackHistory: {
            /** When it happened (进度变更时间), Unix seconds. */
            time: number;
            /** What happened (进度变更文本). */
            content: string;
            /** Pictures (进度变更图片), one or several. */
            media_id_list?: string[] | string;
        };
        /** News about a complaint on a trade (交易类投诉). */
        ComplaintCallbackMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "complaint_callback";
            /** AppID of the mini program. */
            appid: string;
            /** What has happened (通知事件类型): a new complaint, or news about an existing one. The page gives no values. */
            option_type: string;
            /**
             * Format: int64
             * Number of the complaint (投诉单号); getOrderDetail takes it.
             */
            complaint_order_id: Int64;
            /** State of the complaint (投诉单状态), with the same numbers as in getOrderDetail. */
            status: number;
            /** When the user complained (投诉发起时间), Unix seconds. */
            create_time: number;
            /** When the current state ends (投诉当前状态到期时间), Unix seconds. */
            expire_time?: number;
            /** What it is about (投诉问题类型), with the same numbers as in getOrderDetail. */
            type: number;
            /** WeChat Pay's order number (被投诉的微信支付单号). */
            order_id: string;
            /** Your order number (商家订单号). */
            out_trade_no?: string;
            /** Phone number of the user (投诉人联系方式). */
            phone_number?: string;
            /** Openid of the user (投诉人openid). */
            open_id: string;
            /** The user's text (投诉详情-文本). */
            customer_material_content?: string;
            /** URLs of the user's pictures (投诉详情-图片). They stop working after a while; getOrderDetail returns new ones. */
            customer_material_media_id_list?: string;
            /** When the order was paid (订单交易时间), Unix seconds. */
            pay_time?: number;
            /** Amount of the order (订单金额); the page names no unit, getOrderDetail's looks like fen. */
            total_cost?: number;
            /** What was bought (订单商品描述). */
            product_name?: string;
            /** Steps of the complaint (投诉进度). If there is only one step, JSON has the step itself instead of a list. */
            history?: components["schemas"]["ComplaintCallbackHistory"][] | components["schemas"]["ComplaintCallbackHistory"];
        };
        /** News about a complaint on a trade (交易类投诉), in the XML format. */
        ComplaintCallbackXmlMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "complaint_callback";
            /** The fields that are at the top level in JSON. */
            BussiCallBackInfo: {
                /** AppID of the mini program. */
                appid: string;
                /** What has happened (通知事件类型): a new complaint, or news about an existing one. The page gives no values. */
                option_type: string;
                /**
                 * Format: int64
                 * Number of the complaint (投诉单号); getOrderDetail takes it.
                 */
                complaint_order_id: Int64;
                /** State of the complaint (投诉单状态), with the same numbers as in getOrderDetail. */
                status: number;
                /** When the user complained (投诉发起时间), Unix seconds. */
                create_time: number;
                /** When the current state ends (投诉当前状态到期时间), Unix seconds. */
                expire_time?: number;
                /** What it is about (投诉问题类型), with the same numbers as in getOrderDetail. */
                type: number;
                /** WeChat Pay's order number (被投诉的微信支付单号). */
                order_id: string;
                /** Your order number (商家订单号). */
                out_trade_no?: string;
                /** Phone number of the user (投诉人联系方式). */
                phone_number?: string;
                /** Openid of the user (投诉人openid). */
                open_id: string;
                /** The user's text (投诉详情-文本). */
                customer_material_content?: string;
                /** URLs of the user's pictures (投诉详情-图片). They stop working after a while; getOrderDetail returns new ones. */
                customer_material_media_id_list?: string;
                /** When the order was paid (订单交易时间), Unix seconds. */
                pay_time?: number;
                /** Amount of the order (订单金额); the page names no unit, getOrderDetail's looks like fen. */
                total_cost?: number;
                /** What was bought (订单商品描述). */
                product_name?: string;
                /** Steps of the complaint (投诉进度), one `<history>` per step. */
                history?: components["schemas"]["ComplaintCallbackHistory"][];
            };
        };
        CompleteComplaintRequest: {
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
            /** Id of the complaint (投诉id), from get_complaint_list. */
            complaint_id: string;
        };
        CompleteComplaintResponse: components["schemas"]["Ok"];
        ConfirmCompromiseRequest: {
            /** Id of the comment (评价id). */
            commentId: string;
            /** Pictures as proof, each a media id of uploaded material (素材). */
            picList: string[];
            /** The agreement in words. */
            content: string;
        };
        ConfirmCompromiseResponse: components["schemas"]["TradeCommentResult"];
        CreateActivityIdRequest: {
            /**
             * The one user who may share the private message, by unionid.
             * @example oHAUs6LSuwgHq-mlnFrffKXw3QYM
             */
            unionid?: string;
            /**
             * The one user who may share the private message, by openid.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid?: string;
        };
        CreateActivityIdResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
            /** Id of the message (动态消息的 ID). */
            activity_id: string;
            /** When the id expires (过期时间戳), Unix seconds; 24 hours from now by default. */
            expiration_time: number;
        };
        CreateBookRequest: {
            /** Title (作品名), for example 斗破苍穹, 1 to 30 characters. */
            title: string;
            /** Summary (作品简介), 1 to 500 characters. */
            intro: string;
            /** Cover (封面图): a media_id from uploadTempMedia of a jpg, jpeg or png; 600 by 800 pixels is best. */
            cover_media_id: string;
            /** Author (作者名), 1 to 100 characters. */
            author: string;
            /** First-level category (一级类型id); the docs link the list of categories (小说作品类型). */
            first_category_id: number;
            /** Second-level category (二级类型id). */
            second_category_id: number;
            /** Third-level category (三级类型id). */
            third_category_id: number;
            /**
             * Whether it is finished (完结状态): 1 still being written (连载中), 2 finished (已完结).
             * @enum {integer}
             */
            complete_status: 1 | 2;
            /** Your own key of the novel (提供方作品主键), which prevents duplicates, 255 bytes at most. WeChat refuses a key that already exists. */
            original_id?: string;
            /**
             * Order of the chapters (章节排序方式): 0 appended (追加), 1 by ascending seq (seq递增).
             * @default 0
             * @enum {integer}
             */
            chapter_order_method?: 0 | 1;
            /** Your own text (自定义信息), 128 bytes at most. */
            custom_info?: string;
            /** Subject keywords (题材关键词), 3 at most, each 1 to 4 characters. */
            keyword_list?: string[];
            /** Highlight (精彩片段), 400 to 1000 characters from the novel itself. */
            awesome_paragraph?: string;
        };
        CreateBookResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the novel (作品id), of varying length, 64 bytes at most. */
            book_id: string;
        };
        CreateChapterRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            chapter: components["schemas"]["NovelChapterDraft"];
        };
        CreateChapterResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the chapter (章节id), of varying length, 64 bytes at most. */
            chapter_id: string;
        };
        CreateFundsBillRequest: {
            /** Amount to charge, in fen, over 0. */
            transfer_amount: number;
            /** Uid of the account, from query_transfer_account. */
            transfer_account_uid: number;
            /** Name of the account. */
            transfer_account_name: string;
            /** Id of the account's agency (服务商). */
            transfer_account_agency_id: number;
            /** Your id of this charge, up to 1024 characters. */
            request_id: string;
            /** Start of the settlement period of the funds used, Unix seconds. */
            settle_begin: number;
            /** End of the settlement period of the funds used, Unix seconds. */
            settle_end: number;
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
            /**
             * Whether you grant access to the advertising data: 0 no, 1 yes.
             * @enum {integer}
             */
            authorize_advertise: 0 | 1;
            /**
             * Type of the funds: 0 a general gift (通用赠送), 1 a reward for advertising (广告激励), 2 a directed reward
             * (定向激励).
             * @enum {integer}
             */
            fund_type: 0 | 1 | 2;
        };
        CreateFundsBillResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the charge (充值单id). */
            bill_id: string;
        };
        CreateIotGroupIdRequest: {
            /** Id of a model of that type (设备型号的唯一标识). */
            model_id: string;
            /** Name of the group (设备组的名称), 1 to 32 bytes in UTF-8; it cannot be changed later. */
            group_name: string;
        };
        CreateIotGroupIdResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the group (设备组的唯一标识). */
            group_id: string;
        };
        CreateProfitSharingOrderRequest: {
            /** Merchant number (子商户id). */
            mchid: string;
            /** Your order number (支付单id). */
            out_trade_no: string;
            /** The share (分账费用), in fen; at most the order's amount. */
            profit_fee: number;
            /**
             * Type of the receiver (分账接收方类型), as sent to addProfitSharingAccount: `PAYEE_TYPE_EXTERNAL_USER` a user,
             * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant.
             * @enum {string}
             */
            receiver_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
            /** The receiver (分账接收方账号), `payee_id` as sent to addProfitSharingAccount. */
            receiver_account: string;
        };
        CreateProfitSharingOrderResponse: components["schemas"]["Ok"];
        CreateQRCodeRequest: {
            /**
             * Page to open, with its query (扫码进入的小程序页面路径): 1 to 128 characters. The query name
             * `scancode_time` is reserved. A mini game may send only the query, such as `?foo=bar`, and read it with
             * `wx.getLaunchOptionsSync`.
             */
            path: string;
            /**
             * Width of the picture in pixels (二维码的宽度), 280 to 1280.
             * @default 430
             */
            width?: number;
        };
        CreateRoomRequest: {
            /** Name of the room (直播间名字), 6 to 34 characters; a Chinese character counts as 2 (3 to 17 汉字). */
            name: string;
            /**
             * Background picture (背景图): a media id from uploadTempMedia, less than 3 days old. 1080 by 1920
             * pixels is best, 2 MB at most.
             */
            coverImg: string;
            /** Planned start (计划开始时间), Unix seconds, between 10 minutes and 6 months from now. */
            startTime: number;
            /** Planned end (计划结束时间), Unix seconds, 30 minutes to 24 hours after `startTime`. */
            endTime: number;
            /** Name of the host (主播昵称), 4 to 30 characters; a Chinese character counts as 2 (2 to 15 汉字). */
            anchorName: string;
            /**
             * WeChat id of the host (主播微信号), who must have verified their identity in WeChat's mini program
             * 小程序直播.
             */
            anchorWechat: string;
            /** WeChat id of the host's second account (主播副号微信号), verified in the same way. */
            subAnchorWechat?: string;
            /**
             * WeChat id of the creator (创建者微信号). If sent, only the creator, administrators and the host see
             * the room; otherwise all members do.
             */
            createrWechat?: string;
            /**
             * Picture of shared cards (分享图): a media id from uploadTempMedia, less than 3 days old. 800 by 640
             * pixels is best, 1 MB at most.
             */
            shareImg: string;
            /**
             * Cover in WeChat's shopping live channel (购物直播频道封面图): a media id from uploadTempMedia, less
             * than 3 days old. 800 by 800 pixels is best, 100 KB at most.
             */
            feedsImg: string;
            /**
             * Whether WeChat may list the room in its channel (官方收录): 1 yes, 0 no.
             * @default 1
             * @enum {integer}
             */
            isFeedsPublic?: 0 | 1;
            /**
             * Source of the stream (直播间类型): 0 a phone (手机直播), 1 a pushed stream (推流), see getPushUrl.
             * @enum {integer}
             */
            type: 0 | 1;
            /**
             * Likes (点赞): 0 on, 1 off (the button is hidden). Cannot be switched on once the stream has started.
             * @enum {integer}
             */
            closeLike: 0 | 1;
            /**
             * Product shelf (货架): 0 on, 1 off (it is hidden). Cannot be switched on once the stream has started.
             * @enum {integer}
             */
            closeGoods: 0 | 1;
            /**
             * Comments (评论): 0 on, 1 off (the entry is hidden). Cannot be switched on once the stream has started.
             * @enum {integer}
             */
            closeComment: 0 | 1;
            /**
             * Replay (回放): 0 on, 1 off. Can be switched on once the stream has started.
             * @default 1
             * @enum {integer}
             */
            closeReplay?: 0 | 1;
            /**
             * Sharing (分享): 0 on, 1 off. Cannot be changed once the stream has started.
             * @default 0
             * @enum {integer}
             */
            closeShare?: 0 | 1;
            /**
             * Customer service (客服): 0 on, 1 off. Can be switched on once the stream has started.
             * @default 1
             * @enum {integer}
             */
            closeKf?: 0 | 1;
        };
        CreateRoomResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /** The new room's id (房间ID). */
            roomId: number;
            /**
             * Mini program code of 小程序直播, in which the host verifies their identity (实名认证). If the host
             * has not done so yet, the call fails with 300036, and the failure has this field.
             */
            qrcode_url?: string;
        };
        CreateSendSmsTaskRequest: {
            /** Id of the cloud environment (环境 ID). */
            env: string;
            /** URL of the CSV file (短信 CSV 文件地址), the `CodeUri` of describeExtensionUploadInfo. */
            file_url: string;
            /**
             * Template of the messages (短信模版 ID); if left out, 844110, for marketing.
             * @default 844110
             */
            template_id?: string;
        };
        CreateSendSmsTaskResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Missing in the official example. */
            errmsg?: string;
            /** Id of the task (查询 ID), for describeSmsRecords. */
            query_id: string;
        };
        CreateWithdrawOrderRequest: {
            /** Your withdrawal number (提现单号): 8 to 32 letters, digits, `_` and `-`. */
            withdraw_no: string;
            /** Amount in yuan as a string, for example `0.01` for one fen. If left out, all that can be withdrawn. */
            withdraw_amount?: string;
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        CreateWithdrawOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Your withdrawal number, as in the request. */
            withdraw_no: string;
            /** WeChat's withdrawal number. */
            wx_withdraw_no: string;
        };
        CreateWqfLinkRequest: {
            /**
             * Id of the application for bank transfer (银行转账开通单号), from `wqf_register_statement` of
             * retailGetMchOrder.
             */
            request_no: string;
        };
        CreateWqfLinkResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** URL to send the merchant to. */
            url: string;
            /**
             * Format: date-time
             * When the link expires, RFC 3339 with the offset of China, such as 2025-03-19T16:08:17+08:00.
             */
            expire_time: string;
        };
        CurrencyPayRequest: {
            /** The user's id in this mini program. */
            openid: string;
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
            /** The user's IP address, for example 1.1.1.1. */
            user_ip: string;
            /** Coins to take (代币数量). */
            amount: number;
            /** Your payment number (订单号), which makes repeating the call harmless. */
            order_id: string;
            /**
             * What was bought, as a JSON string, for the account's records:
             * `[{"productid":"id","unit_price":1,"quantity":1}]`.
             */
            payitem?: string;
            /** A note (备注). */
            remark?: string;
        };
        CurrencyPayResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Number of the payment, as in the request. */
            order_id: string;
            /** Coins that the user has left, both bought and gifted. */
            balance: number;
            /** Number of gifted coins among those taken. */
            used_present_amount: number;
        };
        /** How many users of the day came back after some days. */
        DailyRetainItem: {
            /**
             * Days after the requested day; 0 is that day itself.
             * @enum {integer}
             */
            key: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 14 | 30;
            /** Number of users. For key 0, all new (or all active) users of the day; for a later key, those of them who came back on that day. */
            value: number;
        };
        /** One day, given twice. Days are in Asia/Shanghai. */
        DayRange: {
            /**
             * The day, as yyyymmdd (开始日期).
             * @example 20170313
             */
            begin_date: string;
            /**
             * The same day again, as yyyymmdd (结束日期); yesterday at the latest.
             * @example 20170313
             */
            end_date: string;
        };
        DeauthorizeAppRequest: {
            /** AppID of the mini program that played them (被授权方小程序id). */
            authorized_appid: string;
        };
        DeauthorizeAppResponse: components["schemas"]["Ok"];
        DeauthorizeCopyrightRequest: {
            /**
             * Who holds the licence (被授权方授权类型): 1 a company (主体), 2 a mini program (小程序).
             * @enum {integer}
             */
            authorization_type: 1 | 2;
            /** AppID of the mini program (被授权方小程序id). Required with `authorization_type` 2. */
            authorized_appid?: string;
            /** The company's unified social credit code (统一社会信用代码). Required with `authorization_type` 1. */
            authorized_subject_cert_no?: string;
            /** Ids of the dramas, which must be under copyright protection, 100 at most. */
            drama_ids?: number[];
        } & ({
            authorized_appid: string;
        } | {
            authorized_subject_cert_no: string;
        });
        DeauthorizeCopyrightResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The result for each drama (解除授权的结果). */
            result: components["schemas"]["DramaAuthorizationResult"][];
        };
        DeauthorizeDramaRequest: {
            /** Ids of the dramas (解除授权剧目ID). */
            drama_id: number[];
            /** AppID of the mini program that played them (被授权方小程序id). */
            authorized_appid: string;
        };
        DeauthorizeDramaResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The result for each drama (剧目的解除授权结果). */
            result: components["schemas"]["DramaAuthorizationResult"][];
        };
        /** A message for testing your server (debug_demo). */
        DebugDemoMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "debug_demo";
            /** Any text. */
            debug_str: string;
        };
        DelBookAuthRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            /** AppID of the mini program that offered it (被授权账号appid). */
            grantee_appid: string;
        };
        DelBookAuthResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
        };
        DelProfitSharingAccountRequest: {
            /**
             * Type of the receiver (分账接收方类型): `PAYEE_TYPE_EXTERNAL_USER` a user (外部用户),
             * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant (外部商户).
             * @enum {string}
             */
            payee_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
            /** openid of the user, or merchant number (商户号) of the merchant. */
            payee_id: string;
        };
        DelProfitSharingAccountResponse: components["schemas"]["Ok"];
        DelbookauthbyappidRequest: {
            /** AppID of the mini program that offered them (被授权账号appid). */
            grantee_appid: string;
        };
        DelbookauthbyappidResponse: components["schemas"]["Ok"];
        DeleteBookRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
        };
        DeleteBookResponse: components["schemas"]["Ok"];
        DeleteChapterRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            /** Id of the chapter (章节id). */
            chapter_id: string;
        };
        DeleteChapterResponse: components["schemas"]["Ok"];
        DeleteCommenTreplyRequest: {
            /** Id of the comment (评价id). */
            commentId: string;
            /** Id of the answer (评论id). */
            replyId: string;
            /** Id of the reply (回复id). */
            commentReplyId: string;
        };
        DeleteCommenTreplyResponse: components["schemas"]["TradeCommentResult"];
        DeleteDatabaseCollectionRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /** Name of the collection (集合名称). */
            collection_name: string;
        };
        DeleteDatabaseCollectionResponse: components["schemas"]["Ok"];
        DeleteDatabaseItemRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /**
             * Statement that deletes (数据库操作语句), in the JavaScript of the cloud database API and ending in
             * `remove()`, as a string.
             */
            query: string;
        };
        DeleteDatabaseItemResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Records deleted (删除记录数量). */
            deleted: number;
        };
        DeleteDoodsRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** The product's id (商品ID), from addGoods. */
            goodsId: number;
        };
        DeleteDoodsResponse: components["schemas"]["LiveOk"];
        DeleteGoodsInfoRequest: {
            /** The product's id (商品ID), from addGoods. */
            goodsId: number;
        };
        DeleteGoodsInfoResponse: components["schemas"]["LiveOk"];
        DeleteMediaRequest: {
            /** Id of the file (媒资文件id). */
            media_id: number;
        };
        DeleteMediaResponse: components["schemas"]["Ok"];
        DeleteNearbyPoiRequest: {
            /** Number of the place (附近地点 ID), from getNearbyPoiList. */
            poi_id: number | string;
        };
        DeleteNearbyPoiResponse: components["schemas"]["Ok"];
        DeleteReplyRequest: {
            /** Id of the comment (评价id). */
            commentId: string;
            /** Id of the answer (评论id). */
            replyId: string;
        };
        DeleteReplyResponse: components["schemas"]["TradeCommentResult"];
        DeleteRoleRequest: {
            /** WeChat id of the person (微信号). */
            username: string;
            /**
             * The role to remove (角色): 1 administrator (管理员), 2 host (主播), 3 operator (运营者).
             * @enum {integer}
             */
            role: 1 | 2 | 3;
        };
        DeleteRoleResponse: components["schemas"]["LiveOk"];
        DeleteRoomRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            id: number;
        };
        DeleteRoomResponse: components["schemas"]["LiveOk"];
        DeleteSubAnchorRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
        };
        DeleteSubAnchorResponse: components["schemas"]["LiveOk"];
        DeleteTcbCloudFileRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /** Ids of the files (文件 ID 列表), `cloud://...`. */
            fileid_list: string[];
        };
        DeleteTcbCloudFileResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The files (文件列表). */
            delete_list: {
                /** Id of the file (文件id). */
                fileid: string;
                /** Whether the file was deleted (状态); 0 is success. */
                status: number;
                /** What went wrong with this file (错误信息), `ok` after a success. */
                errmsg: string;
            }[];
        };
        DeliveryPathNotifyRequest: {
            /** The sender (寄件人). */
            sender: {
                /** Name (姓名). */
                name?: string;
                /** Phone number (电话). */
                phone?: string;
                /** Province (省). */
                province: string;
                /** City (市). */
                city: string;
                /** District or county (区/县). */
                area: string;
                /** Street (街道). */
                street?: string;
                /** The rest of the address (地址). */
                address?: string;
                /** Id of the address (地址id). */
                id?: string;
            };
            /** The receiver (收件人). */
            receiver: {
                /** Name (姓名). */
                name: string;
                /** Phone number (电话). */
                phone: string;
                /** Province (省). */
                province: string;
                /** City (市). */
                city: string;
                /** District or county (区/县). */
                area: string;
                /** Street (街道). */
                street?: string;
                /** The rest of the address (地址). */
                address?: string;
                /** Id of the address (地址id). */
                id?: string;
            };
            /** Waybill number (运单号). */
            waybill_id: string;
            /** The step to report (轨迹). */
            path: {
                /** When the step happened (轨迹变化时间), Unix seconds. */
                action_time: number;
                /**
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
                /** The step in words (轨迹变化说明), for the user to read. */
                action_msg: string;
                /** Name of the courier who picks the parcel up (取件员姓名), once one is assigned. */
                pickup_courier_name?: string;
                /** Phone number of the courier who picks the parcel up (取件员电话). */
                pickup_courier_phone?: string;
                /** Name of the courier who delivers (派件员姓名), once one is assigned. */
                delivery_courier_name?: string;
                /** Phone number of the courier who delivers (派件员电话). */
                delivery_courier_phone?: string;
            };
            /** When the waybill was created (运单创建时间), Unix seconds. */
            create_time: number;
        };
        DeliveryPathNotifyResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Whether the phone number is bound to a user (用户是否绑定), 0 no, 1 yes.
             * @enum {integer}
             */
            exist: 0 | 1;
        };
        DeliveryUserQueryRequest: {
            /** The phone number (手机号). */
            phone: string;
        };
        DeliveryUserQueryResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Whether the phone number is bound to a user (用户是否绑定), 0 no, 1 yes.
             * @enum {integer}
             */
            exist: 0 | 1;
        };
        DelkfaccountRequest: {
            /** Full name of the agent account (完整客服账号), `prefix@WeChat id`, as returned by getkflist. */
            kf_account: string;
            /** Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents. */
            business_id?: number | string;
        };
        DelkfaccountResponse: components["schemas"]["Ok"];
        DelwxanewtemplateRequest: {
            /** Id of the template in the account (模板id), from addwxanewtemplate or getwxapubnewtemplate. */
            priTmplId: string;
        };
        DelwxanewtemplateResponse: components["schemas"]["Ok"];
        /**
         * The files, wrapped in `PostData` as in the official examples, or at the top level as in the official
         * table.
         */
        DescribeExtensionUploadInfoRequest: {
            PostData: components["schemas"]["CloudbaseExtensionUpload"];
        } | components["schemas"]["CloudbaseExtensionUpload"];
        /** Wrapped in `Response` as in the official examples, or at the top level as in the official table. */
        DescribeExtensionUploadInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. Missing in the official example. */
            errmsg?: string;
            Response: components["schemas"]["CloudbaseUploadInfo"];
        } | {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. Missing in the official example. */
            errmsg?: string;
            /** One entry per file (待上传文件的信息数组). */
            FilesData: components["schemas"]["CloudbaseUploadFile"][];
            /** Id of the request (唯一请求 ID); quote it when you ask WeChat about the request. */
            RequestId: string;
        };
        /**
         * The query, wrapped in `PostData` as in the official examples, or at the top level as in the official
         * table.
         */
        DescribeSmsRecordsRequest: {
            PostData: components["schemas"]["CloudbaseSmsQuery"];
        } | components["schemas"]["CloudbaseSmsQuery"];
        /** At the top level, or wrapped in `Response`; the official examples show both. */
        DescribeSmsRecordsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. Missing in the official example. */
            errmsg?: string;
            /** The messages on the page (发送记录列表). */
            SmsRecords: components["schemas"]["CloudbaseSmsRecord"][];
            /** Total number of messages (记录总数). */
            TotalCount: number;
            /** Id of the request (唯一请求 ID); quote it when you ask WeChat about the request. */
            RequestId: string;
        } | {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. Missing in the official example. */
            errmsg?: string;
            Response: components["schemas"]["CloudbaseSmsRecords"];
        };
        DeveloperGetIaaDramaRequest: {
            /** The dramas to look up, 100 at most. */
            list: components["schemas"]["DramaRef"][];
        };
        DeveloperGetIaaDramaResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The dramas and how they earn money. */
            list: components["schemas"]["DramaMonetization"][];
        };
        DeveloperGetPublishedDramaRequest: Record<string, never>;
        DeveloperGetPublishedDramaResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The dramas. */
            list: {
                /** AppID of the mini program that submitted the drama for review (提审方小程序的appid). */
                src_appid: string;
                /** Id of the drama (剧目id), as a string. */
                drama_id: string;
                /** Release time of the drama (上架时间), Unix seconds. */
                publish_time: number;
            }[];
        };
        DeveloperPublishDramaRequest: {
            /** The dramas and their release times. */
            list: {
                /** AppID of the mini program that submitted the drama for review (提审方小程序的appid). */
                src_appid: string;
                /** Id of the drama (剧目id), as a string. It must be authorised to the caller. */
                drama_id: string;
                /** Name of the drama (短剧名称), as it was reviewed. */
                drama_name: string;
                /** Release time of the drama (上架时间), Unix seconds. */
                publish_time: number;
            }[];
        };
        DeveloperPublishDramaResponse: components["schemas"]["Ok"];
        DeveloperSetFlushDramaRequest: {
            /** The dramas of the feed, 1000 at most; empty clears the feed. */
            list: {
                /** AppID of the mini program that submitted the drama for review (提审方小程序的appid). */
                src_appid: string;
                /** Id of the drama (剧目id), as a string. */
                drama_id: string;
                /** Name of the drama (短剧名称), as it was reviewed. */
                drama_name: string;
            }[];
        };
        DeveloperSetFlushDramaResponse: components["schemas"]["Ok"];
        DeveloperSetIaaDramaRequest: {
            /** The dramas and how they earn money, 50 at most. */
            list: components["schemas"]["DramaMonetization"][];
        };
        DeveloperSetIaaDramaResponse: components["schemas"]["Ok"];
        DeveloperSetRecmdDramaRequest: {
            /**
             * The slot: 1 after the end of a drama (剧结束), 2 at the right end of the episode list (选集最右侧推荐),
             * 3 related dramas on the profile page (剧集profile页相关推荐).
             * @enum {integer}
             */
            entry_type: 1 | 2 | 3;
            /** AppID of the mini program that submitted the drama next to which the list is shown. Together with `drama_id`. */
            src_appid?: string;
            /** Id of the drama next to which the list is shown, as a string. Together with `src_appid`. */
            drama_id?: string;
            /** The dramas to recommend, 200 at most; none clears the list. */
            list?: components["schemas"]["DramaRef"][];
        };
        DeveloperSetRecmdDramaResponse: components["schemas"]["Ok"];
        DownLoadB2bBillRequest: {
            /** Merchant number (商户号). */
            mchid: string;
            /** The day (账单日期), as yyyymmdd, within the last 90 days. */
            bill_date: string;
        };
        DownLoadB2bBillResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Orders paid on that day, by WeChat Pay. */
            success_bill_url?: string;
            /** Refunds started on that day, by WeChat Pay. */
            refund_bill_url?: string;
            /** Both of these in one file. */
            all_bill_url?: string;
            /** Transactions of the whole account, both withdrawable and not yet settled (资金账单), by WeChat Pay. */
            fund_bill_url?: string;
            /**
             * Withdrawable balance at the end of the day (日终账户可提现金额). The page names no unit;
             * the other `_amt` fields of this API are in fen.
             */
            ended_day_avail_amt?: number;
            /**
             * Not yet settled balance at the end of the day (日终账户待结算金额), in the unit of
             * `ended_day_avail_amt`.
             */
            ended_day_frozen_amt?: number;
            /** Sum of the two (日终账户总金额). */
            ended_day_total_amt?: number;
            /** Shares paid out on that day (分账成功). */
            profit_sharing_bill_url?: string;
            /** Shares whose return was started on that day (分账回退单). */
            profit_refund_bill_url?: string;
            /** Transactions of the bank transfer account (银行转账渠道资金帐单). */
            bankpay_fund_bill_url?: string;
        };
        DownloadAdverfundsOrderRequest: {
            /** Id of the grant (广告金发放id), from query_adver_funds. */
            fund_id: string;
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        DownloadAdverfundsOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** URL of the file (订单下载链接). */
            url?: string;
        };
        DownloadBillRequest: {
            /** First day, the number yyyymmdd (起始时间). */
            begin_ds: number;
            /** Last day, the number yyyymmdd (截止时间). */
            end_ds: number;
        };
        DownloadBillResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** URL of the file; it works for half an hour, then ask again. */
            url?: string;
        };
        DownloadGoodsVideoRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** The product's id (商品ID), from addGoods. */
            goodsId: number;
        };
        DownloadGoodsVideoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** URL of the video (讲解链接). */
            url: string;
        };
        DownloadIosSettlementBillRequest: {
            /** First month, as yyyymm (开始月份). */
            start_month: string;
            /** Last month, as yyyymm (结束月份). */
            end_month: string;
        };
        DownloadIosSettlementBillResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The bills, one per month (结算单列表). */
            bill_list: {
                /** The month, as yyyymm. */
                month: string;
                /** URL of the bill; download it soon, because it stops working after some time. */
                bill_url: string;
            }[];
        };
        /** An actor of a drama. */
        DramaActor: {
            /** Name of the actor (演员姓名), at most 30 characters: Chinese characters, Latin letters and `·`. */
            name: string;
            /** Photo of the actor (演员照片), a material_id, which is the media_id from uploadTempMedia. */
            photo_material_id: string;
            /** The role the actor plays (饰演角色), at most 30 characters: Chinese characters, Latin letters and punctuation. */
            role: string;
            /**
             * About the actor (演员简介), at most 100 characters: Chinese characters, Latin letters, digits and punctuation. It
             * contains three or more facts such as birthday, home town, height, school, works or awards; or one of them and 20
             * characters.
             */
            profile: string;
        };
        /** One review of a drama (审核信息). */
        DramaAuditDetail: {
            /**
             * State of the review: 0 none, 1 in progress, 2 finally refused (最终失败), 3 passed, 4 sent back for correction (驳回重填).
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4;
            /**
             * Type of review (审核类型): 0 first submission, 1 resubmission, 2 change of episodes, 3 change of data. Only in the
             * event of a finished review.
             * @enum {integer}
             */
            audit_type?: 0 | 1 | 2 | 3;
            /** When it was submitted (提审时间戳), Unix seconds. */
            create_time?: number;
            /** When it was reviewed (审核时间戳), Unix seconds. */
            audit_time?: number;
        };
        /** Result for one drama in a call that grants or revokes permissions for several. */
        DramaAuthorizationResult: {
            /** Id of the drama (剧目id). */
            drama_id: number;
            /** Error for this drama (错误码), 0 for none. */
            errcode: number;
            /** Reason of the error (错误原因), or `ok`; may be missing in a success. */
            errmsg?: string;
        };
        /**
         * Copyright protection of a drama (版权保护). It is required the first time a drama is submitted; with a change of data,
         * send it only to apply for protection.
         */
        DramaCopyright: {
            /**
             * Who submits (提审主体身份): 1 the maker of the drama (制作方), 2 a broadcaster or owner of the rights (授权播出方或版权方).
             * @enum {integer}
             */
            copyright_role: 1 | 2;
            /**
             * Whether to apply for protection (是否申请版权保护): 1 yes, 0 no. From 2026-07-28 on, always 1.
             * @enum {integer}
             */
            apply_for_copyright_protection: 0 | 1;
            /**
             * How the rights are proved (版权验证方式): `1` documents, `2` a licence granted with authorizeCopyright (版权授权关系).
             * Required when applying for protection.
             * @enum {string}
             */
            copyright_verification?: "1" | "2";
            /**
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
             * Documents from a submitter who is not the maker: at most 4 material_ids. Proof that the rights were bought
             * (版权采买证明材料) and, from a broadcaster, the licence to broadcast (播出授权材料).
             */
            purchase_or_broadcast_authorization_certificate?: string[];
        };
        /** The licence of a copyright-protected drama. */
        DramaCopyrightLicense: {
            /** AppID of the mini program that granted it (授权方小程序id). */
            authorizer_appid: string;
            /**
             * Who holds it (授权类型): 1 a company (主体), 2 a mini program (小程序).
             * @enum {integer}
             */
            authorization_type: 1 | 2;
            /** AppID of the mini program that holds it (被授权方小程序id), if a mini program holds it. */
            authorized_appid?: string;
            /** Unified social credit code of the company that holds it (被授权方主体证件号); empty if a mini program holds it. */
            authorized_subject_cert_no?: string;
            /** Id of the drama (授权剧目id). */
            drama_id: number;
            /** When it was granted (授权时间戳), Unix seconds. */
            authorized_time: number;
            /** When it ends (授权到期时间戳), Unix seconds; 0 for never. */
            expire_time: number;
        };
        /** A drama that was submitted for review (剧目信息). */
        DramaInfo: {
            /** Id of the drama (剧目id). */
            drama_id: number;
            /** When the drama was first submitted (创建时间), Unix seconds. */
            create_time: number;
            /** Name of the drama (剧名). */
            name: string;
            /** Temporary URL of the poster (剧目海报链接). */
            cover_url?: string;
            /** Number of episodes (剧集数目). */
            media_count: number;
            /** Maker of the drama (制作方). */
            producer?: string;
            /** Scriptwriter of the drama (编剧). */
            playwright?: string;
            /** What the drama is about (剧目简介). */
            description?: string;
            /** The maker's broadcasting licence (广播电视节目制作经营许可证). */
            production_license?: string;
            audit_detail: components["schemas"]["DramaAuditDetail"];
            /** The episodes (剧集信息列表), in order. */
            media_list: {
                /** Id of the episode's file (媒资文件id). */
                media_id: number;
            }[];
            /**
             * 1 if the review is expedited (审核加急); otherwise 0 or missing.
             * @enum {integer}
             */
            expedited?: 0 | 1;
            /** A line recommending the drama (剧目推荐语). */
            recommendations?: string;
            /** Poster for promotion (推广海报). */
            promotion_poster?: string;
            /** Other documents (其他材料). */
            other_material?: string;
            /** The actors (演员信息). */
            actor_list?: {
                /** The actors (演员列表). */
                actor: components["schemas"]["DramaActor"][];
            };
            /**
             * State of the drama (剧目状态): 0 playable, 1 in review, 2 refused, 3 taken offline by WeChat.
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3;
        };
        /** A stored file, which is an episode of a drama (媒资信息). Its URLs are temporary. */
        DramaMediaInfo: {
            /** Id of the file (媒资文件id). */
            media_id: number;
            /** When it was uploaded (上传时间), Unix seconds. */
            create_time: number;
            /** When it expires (过期时间), Unix seconds. */
            expire_time?: number;
            /** Id of the drama it belongs to (所属剧目id). */
            drama_id?: number;
            /** Size of the file (媒资文件大小) in bytes, as a string. */
            file_size?: string;
            /** Length of the video (播放时长) in seconds. */
            duration?: number;
            /** Name of the file (媒资文件名). */
            name: string;
            /** Description of the file (描述). */
            description?: string;
            /** URL of the cover picture (封面图临时链接). */
            cover_url?: string;
            /** URL of the original video as uploaded (原始视频临时链接). */
            original_url?: string;
            /** URL of the MP4 video (mp4格式临时链接); may be empty. */
            mp4_url?: string;
            /** URL of the HLS playlist (hls格式临时链接); may be empty. */
            hls_url?: string;
            /** The review of the episode (审核信息). */
            audit_detail?: {
                /**
                 * State of the review (审核状态): 0 none, 1 in progress, 2 refused, 3 passed, 4 sent back for correction (驳回重填).
                 * An episode may have passed while its drama has not; only the drama's state decides whether getMediaLink
                 * returns URLs.
                 * @enum {integer}
                 */
                status: 0 | 1 | 2 | 3 | 4;
                /** When it was submitted (提审时间戳), Unix seconds. */
                create_time?: number;
                /** When it was reviewed (审核时间戳), Unix seconds. */
                audit_time?: number;
                /** Remark of the review (审核备注); may be empty. */
                reason?: string;
                /**
                 * Ids of screenshots that support the review result (审核证据截图id列表). The official account API's call for
                 * permanent material (获取永久素材) returns the picture for an id.
                 */
                evidence_material_id_list?: string[];
            };
        };
        /** An episode and its replacement. */
        DramaMediaReplacement: {
            /** Id of the episode's current file (旧的剧集media_id). */
            old: number;
            /** Id of the file that replaces it (新的剧集media_id). */
            new: number;
        };
        /** How a drama earns money in the calling mini program. */
        DramaMonetization: {
            /** AppID of the mini program that submitted the drama for review (提审方小程序的appid). */
            src_appid: string;
            /** Id of the drama (剧目id), as a string. */
            drama_id: string;
            /**
             * How it earns money (短剧变现类型): 1 ads only (纯IAA), 2 purchases only (纯IAP), 3 both (IAAP混合变现).
             * @enum {integer}
             */
            iaa_type: 1 | 2 | 3;
            /**
             * Whether there is a membership (会员功能): 1 yes, 2 no.
             * @enum {integer}
             */
            vip_flag: 1 | 2;
        };
        /** A drama as the drama player identifies it: by the mini program that submitted it and its id there. */
        DramaRef: {
            /** AppID of the mini program that submitted the drama for review (提审方小程序的appid). */
            src_appid: string;
            /** Id of the drama (剧目id), as a string. */
            drama_id: string;
        };
        /** A part stored with uploadPart. */
        DramaUploadPart: {
            /** Number of the part (分片编号), starting from 1. */
            part_number: number;
            /** The part's etag as uploadPart returned it, with its quotation marks. */
            etag: string;
        };
        DrivinglicenseocrRequest: {
            /**
             * Format: uri
             * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
             * @example https://example.com/img.jpg
             */
            img_url?: string;
            /**
             * Format: binary
             * The picture (图片文件), under 2 MB. Send either this or `img_url`.
             */
            img?: Upload;
        };
        DrivinglicenseocrResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Licence number (证号). */
            id_num?: string;
            /** Name of the holder (姓名). */
            name?: string;
            /** Sex of the holder (性别) as printed, 男 or 女. */
            sex?: string;
            /** Nationality of the holder (国籍). */
            nationality?: string;
            /** Address of the holder (地址). */
            address?: string;
            /** Date of birth (出生日期), yyyy-mm-dd. */
            birth_date?: string;
            /** Date of first issue (初次领证日期), yyyy-mm-dd. */
            issue_date?: string;
            /** Vehicle class (准驾车型), for example C1. */
            car_class?: string;
            /** First day of validity (有效期限起始日), yyyy-mm-dd. */
            valid_from?: string;
            /** Last day of validity (有效期限终止日), yyyy-mm-dd. */
            valid_to?: string;
            /** Text on the seal (印章文字): the authority that issued the licence. */
            official_seal?: string;
        };
        DrivingocrRequest: {
            /**
             * Format: uri
             * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
             * @example https://example.com/img.jpg
             */
            img_url?: string;
            /**
             * Format: binary
             * The picture (图片文件), under 2 MB. Send either this or `img_url`.
             */
            img?: Upload;
        };
        DrivingocrResponse: {
            /**
             * 0, if present; the page's example of a cloud call has none.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
            /** Number plate (车牌号码) on the front. */
            plate_num?: string;
            /** Vehicle type (车辆类型), for example 小型普通客车. */
            vehicle_type?: string;
            /** The owner (所有人). */
            owner?: string;
            /** Address of the owner (住址). */
            addr?: string;
            /** Use of the vehicle (使用性质), for example 非营运. */
            use_character?: string;
            /** Make and model (品牌型号). */
            model?: string;
            /** Vehicle identification number (车辆识别代号). */
            vin?: string;
            /** Engine number (发动机号码). */
            engine_num?: string;
            /** Registration date (注册日期), yyyy-mm-dd. */
            register_date?: string;
            /** Date of issue (发证日期), yyyy-mm-dd. */
            issue_date?: string;
            /** Number plate (车牌号码) on the back. */
            plate_num_b?: string;
            /** File number of the vehicle on the back; the table calls it 号牌. */
            record?: string;
            /** Number of people it may carry (核定载人数) as printed, for example 7人. */
            passengers_num?: string;
            /** Total mass (总质量) with its unit, for example 2700kg. */
            total_quality?: string;
            /** Mass when empty (整备质量) with its unit, for example 1995kg. */
            prepare_quality?: string;
            /** Length by width by height (外廓尺寸) with the unit, for example 4582x1795x1458mm. */
            overall_size?: string;
            /** Position of the front of the licence in the picture (卡片正面位置); only if the front is in the picture. */
            card_position_front?: {
                pos: components["schemas"]["OcrCorners"];
            };
            /** Position of the back of the licence in the picture (卡片反面位置); only if the back is in the picture. */
            card_position_back?: {
                pos: components["schemas"]["OcrCorners"];
            };
            img_size?: components["schemas"]["OcrImageSize"];
        };
        EditRoomRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            id: number;
            /** Name of the room (直播间名字), 6 to 34 characters; a Chinese character counts as 2 (3 to 17 汉字). */
            name: string;
            /**
             * Background picture (背景图): a media id from uploadTempMedia, less than 3 days old. 1080 by 1920
             * pixels is best, 2 MB at most.
             */
            coverImg: string;
            /** Planned start (计划开始时间), Unix seconds, between 10 minutes and 6 months from now. */
            startTime: number;
            /** Planned end (计划结束时间), Unix seconds, 30 minutes to 24 hours after `startTime`. */
            endTime: number;
            /** Name of the host (主播昵称), 4 to 30 characters; a Chinese character counts as 2 (2 to 15 汉字). */
            anchorName: string;
            /**
             * WeChat id of the host (主播微信号), who must have verified their identity in WeChat's mini program
             * 小程序直播.
             */
            anchorWechat: string;
            /**
             * Picture of shared cards (分享图): a media id from uploadTempMedia, less than 3 days old. 800 by 640
             * pixels is best, 1 MB at most.
             */
            shareImg: string;
            /**
             * Cover in WeChat's shopping live channel (购物直播频道封面图): a media id from uploadTempMedia, less
             * than 3 days old. 800 by 800 pixels is best, 100 KB at most.
             */
            feedsImg: string;
            /**
             * Whether WeChat may list the room in its channel (官方收录): 1 yes, 0 no.
             * @default 1
             * @enum {integer}
             */
            isFeedsPublic?: 0 | 1;
            /**
             * Likes (点赞): 0 on, 1 off (the button is hidden). Cannot be switched on once the stream has started.
             * @enum {integer}
             */
            closeLike: 0 | 1;
            /**
             * Product shelf (货架): 0 on, 1 off (it is hidden). Cannot be switched on once the stream has started.
             * @enum {integer}
             */
            closeGoods: 0 | 1;
            /**
             * Comments (评论): 0 on, 1 off (the entry is hidden). Cannot be switched on once the stream has started.
             * @enum {integer}
             */
            closeComment: 0 | 1;
            /**
             * Replay (回放): 0 on, 1 off. Can be switched on once the stream has started.
             * @default 1
             * @enum {integer}
             */
            closeReplay?: 0 | 1;
            /**
             * Sharing (分享): 0 on, 1 off. Cannot be changed once the stream has started.
             * @default 0
             * @enum {integer}
             */
            closeShare?: 0 | 1;
            /**
             * Customer service (客服): 0 on, 1 off. Can be switched on once the stream has started.
             * @default 1
             * @enum {integer}
             */
            closeKf?: 0 | 1;
        };
        EditRoomResponse: components["schemas"]["LiveOk"];
        /** A failure, whatever the operation. */
        ErrorResponse: {
            /** Number of the error (错误码), never 0. The files in spec/errcodes say what each means and what to do. */
            errcode: number;
            /** WeChat's message. Most messages end with the request id: `rid:` and three groups of hex digits. getRidInfo can look it up for 7 days. */
            errmsg: string;
        };
        ExportDatabaseItemRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /**
             * Path of the file to write (导出文件路径). It is stored in public cloud storage; getDownloadTcbFileLink
             * returns a link.
             */
            file_path: string;
            /**
             * Format of the file (导出文件类型): 1 JSON, 2 CSV, as importDatabaseItem reads them.
             * @enum {integer}
             */
            file_type: 1 | 2;
            /**
             * Statement that selects what to export (导出条件), in the JavaScript of the cloud database API and ending
             * in `get()`, as a string.
             */
            query: string;
        };
        ExportDatabaseItemResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the export task (导出任务ID), for getDatabaseMigrateStatus. */
            job_id: number;
        };
        /**
         * What happened to the parcel (轨迹变化类型).
         *
         * Pickup (揽件): 100001 picked up, 100002 pickup failed, 100003 courier assigned. Transport (运输): 200001 tracking
         * updated. Delivery (派送): 300002 out for delivery, 300003 signed for, 300004 not signed for. Problem (异常): 400001
         * order cancelled, 400002 delayed.
         * @enum {integer}
         */
        ExpressActionType: 100001 | 100002 | 100003 | 200001 | 300002 | 300003 | 300004 | 400001 | 400002;
        /**
         * The sender or receiver of a parcel, with address. A phone number is required, `tel` or `mobile`. Limits are in bytes
         * of UTF-8, 3 for most Chinese characters.
         */
        ExpressAddress: {
            /** The person's name (姓名), up to 64 bytes. */
            name?: string;
            /** Landline number (座机号码), up to 32 bytes. Required without mobile. */
            tel?: string;
            /** Mobile number (手机号码), up to 32 bytes. Required without tel. */
            mobile?: string;
            /** Company (公司名称), up to 64 bytes. */
            company?: string;
            /** Postcode (邮编), up to 10 bytes. */
            post_code?: string;
            /** Country (国家), up to 64 bytes. */
            country?: string;
            /** Province (省份), for example 广东省, up to 64 bytes. */
            province?: string;
            /** City (市/地区), for example 广州市, up to 64 bytes. */
            city?: string;
            /** District (区/县), for example 海珠区, up to 64 bytes. */
            area?: string;
            /** Street, number and building (详细地址), up to 512 bytes. */
            address?: string;
        } & ({
            tel: string;
        } | {
            mobile: string;
        });
        /** The parcel, as reported to the carrier (包裹信息). */
        ExpressCargo: {
            /**
             * Number of parcels (包裹数量), usually 1.
             * @default 1
             */
            count: number;
            /** Total weight (货物总重量) in kilograms, for example 1.2. */
            weight: number;
            /** Length (货物长度) in centimetres, for example 20.0. */
            space_x: number;
            /** Width (货物宽度) in centimetres, for example 15.0. */
            space_y: number;
            /** Height (货物高度) in centimetres, for example 10.0. */
            space_z: number;
            /** The goods in the parcel, one by one. */
            detail_list: {
                /** Name of the goods (商品名), up to 128 bytes. */
                name: string;
                /** Quantity of the goods (商品数量). */
                count: number;
            }[];
        };
        /** A person on the label. */
        ExpressContact: {
            /** The person's name (用户姓名). */
            name: string;
            /** Landline number (座机号码). */
            tel?: string;
            /** Mobile number (手机号码). */
            mobile?: string;
            /** Address (地址) with province, city and district in one string. */
            address: string;
        };
        /** Insurance of the parcel (保价信息). */
        ExpressInsurance: {
            /**
             * Whether it is insured (是否保价), 0 no, 1 yes.
             * @enum {integer}
             */
            use_insured?: 0 | 1;
            /** Insured value (保价金额) in fen, for example 10000 for 100 yuan. */
            insured_value?: number;
        };
        /** The carrier's service (服务类型), one of those that getAllDelivery or getAllAccount lists. */
        ExpressService: {
            /** The carrier's number for the service (服务类型ID). */
            service_type: number;
            /** Name of the service (服务名称), for example 标准快递. */
            service_name: string;
        };
        /**
         * The goods as shown in the user's notification and on the label (商品信息): one kind of goods in img_url, goods_name and
         * goods_count, or several in detail_list.
         */
        ExpressShop: {
            /** Page of your mini program that the notification opens, preferably the order's own page. */
            wxa_path?: string;
            /** URL of a small picture of the goods (商品缩略图). Required without detail_list. */
            img_url?: string;
            /** Name of the goods (商品名称), up to 128 bytes. Required without detail_list. */
            goods_name?: string;
            /** Number of goods (商品数量). Required without detail_list; with detail_list, its length is the default. */
            goods_count?: number;
            /** The goods one by one (商品详情列表); the newer form, recommended for new merchants. */
            detail_list?: {
                /** Name of the goods (商品名称). */
                goods_name: string;
                /** URL of a picture of the goods (商品图片). */
                goods_img_url: string;
                /** More about the goods (商品详情), for example the size. */
                goods_desc: string;
            }[];
            /** Has no effect here. It belongs to addLocalOrder of the immediate-delivery section, where it is the merchant's AppID. */
            wxa_appid?: string;
        } & ({
            img_url: string;
            goods_name: string;
            goods_count: number;
        } | {
            detail_list: {
                /** Name of the goods (商品名称). */
                goods_name: string;
                /** URL of a picture of the goods (商品图片). */
                goods_img_url: string;
                /** More about the goods (商品详情), for example the size. */
                goods_desc: string;
            }[];
        });
        /** One item that the carrier prints on the label. */
        ExpressWaybillDatum: {
            /** The carrier's key for it (运单信息 key), for example SF_bagAddr. */
            key: string;
            /** What is printed (运单信息 value). */
            value: string;
        };
        FamousBrandApplyRequest: {
            /** The application (申请品牌信息). */
            Application: {
                /**
                 * What is applied for (品牌申请类型), 1 well-known brand (知名品牌), 2 goods component of the shop is in use (已接入小店商品组件).
                 * @enum {integer}
                 */
                apply_for: 1 | 2;
                /** The brand. Required with apply_for 1. */
                audit_info?: {
                    /** Name of the brand (品牌名称). */
                    brand_name: string;
                    /**
                     * Why it is well known (品牌类型): 1 on the consumer goods list of the Ministry of
                     * Industry and Information Technology (工信部消费品名单), 2 on the online retail list of the
                     * China Chain Store & Franchise Association (中国连锁经营协会), 3 a China time-honoured
                     * brand (中华老字号), 4 flagship store on a shopping platform (电商平台旗舰店), 5 brand of a
                     * global 500 company (全球500强), 6 brand of a Chinese 500 company (中国500强), 7
                     * trademark recognised as well known by an authority (驰名商标), 8 on the ministry's list
                     * of growing consumer goods companies (消费名品成长企业名单).
                     * @enum {integer}
                     */
                    brand_type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
                    /** Platform of the flagship store (电商平台), for example 淘宝. Required with brand_type 4. */
                    flagship_in_which_ec_platform?: string;
                    /** Proofs that the flagship store is official (佐证材料), a media_id each. Required with brand_type 4. */
                    ec_platform_proof_list?: string[];
                    /** Further proofs (其他补充说明材料), a media_id each. */
                    other_material_list?: string[];
                    /** Proofs that an authority recognised the trademark (驰名商标), a media_id each. Required with brand_type 7. */
                    authority_certified_proof_list?: string[];
                };
            };
        };
        FamousBrandApplyResponse: components["schemas"]["Ok"];
        FinishProfitSharingOrderRequest: {
            /** Merchant number (子商户id). */
            mchid: string;
            /** Your order number (订单id). */
            out_trade_no: string;
        };
        FinishProfitSharingOrderResponse: components["schemas"]["Ok"];
        FollowWaybillRequest: {
            /** The user's openid (用户openid). */
            openid: string;
            /** The sender's phone number (寄件人手机号). */
            sender_phone?: string;
            /** The receiver's phone number (收件人手机号); some carriers find a waybill only with it. */
            receiver_phone: string;
            /** Waybill number (运单号). */
            waybill_id: string;
            /** The goods (商品信息). */
            goods_info: {
                /** The goods, one by one (商品信息). */
                detail_list: {
                    /** Name (商品名称). */
                    goods_name: string;
                    /** URL of the picture (商品图片url). */
                    goods_img_url: string;
                    /** Longer description of the goods (商品详情描述), 40 Chinese characters at most. Without it, the name is shown. */
                    goods_desc?: string;
                }[];
            };
            /** WeChat Pay transaction number (交易单号), which usually begins with 420. */
            trans_id: string;
            /**
             * Page of the mini program that the goods open (商品卡片跳转路径), preferably the order's own. Without
             * it, they open the home page.
             */
            order_detail_path?: string;
            /**
             * Id of the carrier (运力id), from get_delivery_list. It helps WeChat to recognise the carrier of the
             * waybill; send it especially for smaller carriers.
             */
            delivery_id?: string;
        };
        FollowWaybillResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The waybill's token (查询id). The other calls and the mini program's plugin use it to query the waybill, so keep it. */
            waybill_token: string;
        };
        /** Where a parcel starts or ends. */
        FreightPlace: {
            /** Province (省), for example 广东省. */
            province: string;
            /** City (市), for example 广州市. */
            city: string;
            /** District or county (区), for example 海珠区. */
            county: string;
            /** Street and number (详细地址). */
            address: string;
        };
        GenerateNFCSchemeRequest: {
            jump_wxa?: components["schemas"]["SchemeTarget"];
            /** Model of the device, `model_id`, for which the permission was granted. */
            model_id: string;
            /**
             * Serial number of the device. Required if each device has its own scheme (一机一码); leave it out for a
             * scheme for the whole model (一型一码).
             */
            sn?: string;
        };
        GenerateNFCSchemeResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The scheme for the tag (小程序 scheme 码). */
            openlink: string;
        };
        GenerateSchemeRequest: {
            jump_wxa?: components["schemas"]["SchemeTarget"];
            /**
             * Whether the scheme expires as set below (到期失效). If true, `expire_type` 0 needs `expire_time` and
             * `expire_type` 1 needs `expire_interval`.
             */
            is_expire?: boolean;
            /**
             * When the scheme expires (失效时间), Unix seconds, between 1 minute and 30 days from now. Required if
             * `is_expire` is true and `expire_type` is 0.
             */
            expire_time?: number;
            /**
             * How the expiry is given (失效类型): 0 as a time in `expire_time`, 1 as days in `expire_interval`.
             * @default 0
             * @enum {integer}
             */
            expire_type?: 0 | 1;
            /**
             * Days until the scheme expires (失效间隔天数), 30 at most. Required if `is_expire` is true and
             * `expire_type` is 1.
             */
            expire_interval?: number;
        };
        GenerateSchemeResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The scheme (小程序 scheme 码), `weixin://dl/business/?t=` and a token. */
            openlink: string;
        };
        GenerateShortLinkRequest: {
            /** Page of the published mini program, with its query if any (小程序页面路径), up to 1024 characters. */
            page_url: string;
            /** Title of the link (短链标题). WeChat cuts it off after 20 characters and adds `...`; it must not contain illegal content. */
            page_title?: string;
            /**
             * How long the link is valid: true permanently (永久有效), false 30 days (短期有效).
             * @default false
             */
            is_permanent?: boolean;
        };
        GenerateShortLinkResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The link (小程序 Short Link), `#小程序://`, the mini program's name, the title and a token. */
            link: string;
        };
        GenerateUrlLinkRequest: {
            /**
             * Page of the published mini program, without query (小程序页面路径), for example
             * /pages/index/index. Empty or left out for the home page.
             */
            path?: string;
            /**
             * Query for the page, such as a=1&b=2: up to 1024 characters, digits, ASCII letters and
             * !#$&'()*+,/:;=?@-._~%
             */
            query?: string;
            /**
             * Whether the link expires (到期失效). It dates from when links could be permanent; every link expires
             * now, so leave it out.
             */
            is_expire?: boolean;
            /**
             * How the expiry is given (失效类型): 0 as a time in `expire_time`, 1 as days in `expire_interval`.
             * @default 0
             * @enum {integer}
             */
            expire_type?: 0 | 1;
            /**
             * When the link expires (失效时间), Unix seconds, between 1 minute and 30 days from now, for
             * `expire_type` 0. Without a time, WeChat sets the expiry itself.
             */
            expire_time?: number;
            /** Days until the link expires (失效间隔天数), 30 at most. Required by `expire_type` 1. */
            expire_interval?: number;
            /** Your own page, on a static website of WeChat's cloud (云开发静态网站), shown instead of the official one. */
            cloud_base?: {
                /** The cloud environment (云开发环境). */
                env: string;
                /** Domain of the website, if it has its own (自定义域名). */
                domain?: string;
                /** The page on the website, without query (H5 页面路径). */
                path?: string;
                /**
                 * Query for that page: up to 1024 characters, digits, ASCII letters and
                 * !#$&'()*+,/:;=?@-._~%
                 */
                query?: string;
                /**
                 * AppID of the mini program or third-party platform that created the environment. Required if a
                 * third-party platform manages it (第三方批量代云开发).
                 */
                resource_appid?: string;
            };
            /**
             * Version to open: `release` the published one (正式版), `trial` the trial version (体验版), `develop`
             * the development version (开发版). It applies only if the link is opened outside WeChat.
             * @default release
             * @enum {string}
             */
            env_version?: "release" | "trial" | "develop";
        };
        GenerateUrlLinkResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The link (小程序 URL Link), `https://wxaurl.cn/` and a token. */
            url_link: string;
        };
        GetAccessTokenRequest: {
            /**
             * The account's AppID.
             * @example wx448f04719cd48f69
             */
            appid: string;
            /**
             * Format: password
             * The account's AppSecret.
             * @example APPSECRET
             */
            secret: string;
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
            /** How many accounts there are (账号数量). */
            count: number;
            /** The accounts (账号列表). */
            list: {
                /** Your customer number with the carrier (快递公司客户编码). */
                biz_id: string;
                /** Id of the carrier (快递公司ID). */
                delivery_id: string;
                /** When it was bound (账号绑定时间), Unix seconds. */
                create_time?: number;
                /** When it last changed (账号更新时间), Unix seconds. */
                update_time?: number;
                /** State of the binding (绑定状态); the page does not say what the numbers mean, its example has 0. */
                status_code?: number;
                /** Name given to the account (账号别名). */
                alias?: string;
                /** Why the binding failed (账号绑定失败的错误信息), from the review by EMS. */
                remark_wrong_msg?: string;
                /** The note that was sent for the review by EMS (备注内容). */
                remark_content?: string;
                /** Labels left (电子面单余额). */
                quota_num?: number;
                /** When quota_num was read, Unix seconds. */
                quota_update_time?: number;
                /** The services that the account may use (支持的服务类型). */
                service_type?: components["schemas"]["ExpressService"][];
            }[];
        };
        GetAllDeliveryRequest: Record<string, never>;
        GetAllDeliveryResponse: {
            /** How many carriers there are (快递公司数量). */
            count: number;
            /** The carriers (快递公司信息列表). */
            data: {
                /** Id of the carrier (快递公司 ID), for example SF. */
                delivery_id: string;
                /** Name of the carrier (快递公司名称). */
                delivery_name: string;
                /** 1 if single parcels can be sent without a contract (是否支持散单). */
                can_use_cash?: number;
                /** 1 if getQuota supports this carrier (是否支持查询面单余额). */
                can_get_quota?: number;
                /** Its services (支持的服务类型). */
                service_type?: components["schemas"]["ExpressService"][];
                /** The biz_id for parcels without a contract (散单对应的bizid), if can_use_cash is 1. */
                cash_biz_id?: string;
            }[];
        };
        /** An empty object. */
        GetAllImmeDeliveryRequest: Record<string, never>;
        GetAllImmeDeliveryResponse: {
            /** 0 on success. */
            resultcode: number;
            /** Message, `ok` if resultcode is 0. */
            resultmsg: string;
            /** The carriers (配送公司列表). */
            list: {
                /** Id of the carrier (配送公司Id), for example SFTC. */
                delivery_id: string;
                /** Name of the carrier (配送公司名称). */
                delivery_name: string;
            }[];
        };
        GetApiDomainIpRequest: Record<string, never>;
        GetApiDomainIpResponse: {
            /** IP addresses, or ranges in CIDR notation, address/bits (IP网段). */
            ip_list: string[];
            /**
             * 0, if present.
             * @constant
             */
            errcode?: 0;
            /** Present together with errcode. */
            errmsg?: string;
        };
        GetApiQuotaRequest: {
            /** Path of the operation, with its leading slash and without the host, for example /cgi-bin/message/custom/send. */
            cgi_path: string;
        };
        GetApiQuotaResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Quota of the day. */
            quota: {
                /** Number of calls that the account may make today. */
                daily_limit: number;
                /** Number of calls made today; may be off by about 1%. */
                used: number;
                /** Number of calls left for today. */
                remain: number;
            };
            /** How fast the account itself may call (普通调用频率限制). Not in every response. */
            rate_limit?: {
                /** Number of calls allowed in a period. */
                call_count: number;
                /** Length of the period in seconds. */
                refresh_second: number;
            };
            /** How fast a third-party platform may call on the account's behalf (代调用频率限制). Not in every response. */
            component_rate_limit?: {
                /** Number of calls allowed in a period. */
                call_count: number;
                /** Length of the period in seconds. */
                refresh_second: number;
            };
        };
        GetAppKeyRequest: {
            /** Merchant number (微信商户号). */
            mchid: string;
        };
        GetAppKeyResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /**
             * Format: password
             * Live key (现网AppKey). A secret.
             */
            appkey: string;
            /**
             * Format: password
             * Sandbox key (沙箱AppKey). A secret.
             */
            sandbox_appkey: string;
        };
        GetAssistantListRequest: {
            /**
             * The room's id (房间ID), from createRoom or getLiveInfo.
             * @example 6491
             */
            roomId: number;
        };
        GetAssistantListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /** One entry for each assistant (小助手列表). */
            list: {
                /** When the entry was last changed (修改时间), Unix seconds. */
                timestamp: number;
                /** URL of the picture (头像). */
                headimg: string;
                /** Name (昵称). */
                nickname: string;
                /** WeChat id (微信号). */
                alias: string;
                /** The assistant's openid. */
                openid: string;
            }[];
            /** Number of assistants (小助手个数). */
            count: number;
            /** Maximum number a room may have (小助手最大个数). */
            maxCount: number;
        };
        GetAuthorizeAppsRequest: Record<string, never>;
        GetAuthorizeAppsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The permissions (授权信息). */
            objects: {
                /** AppID of the mini program that may play them (被授权方小程序id). */
                authorized_appid: string;
                /** When it was granted (授权时间戳), Unix seconds. */
                authorized_time: number;
                /** When it expires (授权到期时间戳), Unix seconds; 0 for never. */
                authz_expire_time: number;
            }[];
        };
        GetAuthorizeObjectsRequest: {
            /** Only permissions for this drama (剧目ID); if left out, for all. */
            drama_id?: number;
            /** Only permissions of this mini program (被授权方小程序id); if left out, of all. */
            authorized_appid?: string;
            /**
             * Entries to skip (偏移值).
             * @default 0
             */
            offset?: number;
            /**
             * Entries to return (分页大小), 1000 at most.
             * @default 100
             */
            limit?: number;
        };
        GetAuthorizeObjectsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total number of permissions that match the request (记录总数). */
            total_count: number;
            /** The permissions (授权信息). */
            objects: {
                /** Id of the drama (授权的剧目ID). */
                drama_id: number;
                /** AppID of the mini program that may play it (被授权方小程序id). */
                authorized_appid: string;
                /** When it was granted (授权时间戳), Unix seconds. */
                authorized_time: number;
                /** When it expires (授权到期时间戳), Unix seconds; 0 for never. */
                authz_expire_time: number;
            }[];
        };
        GetAuthorizedObjectsRequest: {
            /** Only dramas of this mini program (授权方小程序id); if left out, of all. */
            authorizer_appid?: string;
            /**
             * Entries to skip (偏移值).
             * @default 0
             */
            offset?: number;
            /**
             * Entries to return (分页大小), 1000 at most.
             * @default 100
             */
            limit?: number;
        };
        GetAuthorizedObjectsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total number of permissions that match the request (记录总数). */
            total_count: number;
            /** The permissions (被授权信息). */
            objects: {
                /** Id of the drama (授权的剧目ID). */
                drama_id: number;
                /** AppID of the mini program that granted it (授权方小程序id). */
                authorizer_appid: string;
                /** When it was granted (授权时间戳), Unix seconds. */
                authorized_time: number;
                /** When it expires (授权到期时间戳), Unix seconds; 0 for never. */
                authz_expire_time: number;
            }[];
        };
        GetB2bOrderRequest: {
            /** Merchant number (微信商户号). */
            mchid: string;
            /** Your order number (商户订单号), 6 to 32 digits, letters, `_`, `-` and `*`. This or `order_id`. */
            out_trade_no?: string;
            /** WeChat's order number (B2b支付订单号). This or `out_trade_no`. */
            order_id?: string;
        } & ({
            out_trade_no: string;
        } | {
            order_id: string;
        });
        GetB2bOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** AppID of the mini program. */
            appid: string;
            /** Merchant number (微信商户号). */
            mchid: string;
            /** Your order number (商户订单号). */
            out_trade_no: string;
            /** WeChat's order number (B2b支付订单号). */
            order_id: string;
            /**
             * State of the order (订单状态): `ORDER_INIT` started (订单初始化), `ORDER_PRE_PAY` waiting for payment (待支付),
             * `ORDER_PAY_SUCC` paid (订单支付成功), `ORDER_CLOSE` closed (订单已关闭), `ORDER_REFUND_PROCESSING` being
             * refunded (正在退款中), `ORDER_REFUND` has refunds (已有退款).
             * @enum {string}
             */
            pay_status: "ORDER_INIT" | "ORDER_PRE_PAY" | "ORDER_PAY_SUCC" | "ORDER_CLOSE" | "ORDER_REFUND_PROCESSING" | "ORDER_REFUND";
            /** When it was paid (支付完成时间), in Beijing time as yyyy-MM-dd HH:mm:ss. */
            pay_time?: string;
            /** Your own data from the order (附加数据), at most 128 characters; present once the order is paid. */
            attach?: string;
            /** openid of the payer (支付者). */
            payer_openid?: string;
            /** Amounts of the order (订单金额), in renminbi only. */
            amount: {
                /** Amount to be paid (订单总金额), in fen. */
                order_amount: number;
                /** Amount that the user paid (用户支付金额), in fen; the same, as there are no coupons yet. */
                payer_amount?: number;
                /**
                 * Currency (货币类型), always CNY.
                 * @constant
                 */
                currency: "CNY";
            };
            /** WeChat Pay's order number (微信支付订单号); missing for a combined payment (合单支付). */
            wxpay_transaction_id?: string;
            /**
             * Environment (订单环境): 0 live (正式环境), 1 sandbox (沙箱环境).
             * @enum {integer}
             */
            env: 0 | 1;
            /**
             * Settlement (结算状态): 0 not yet (未结算), 1 in progress (结算中), 2 done (结算完成).
             * @enum {integer}
             */
            settle_status?: 0 | 1 | 2;
            /**
             * When it was settled (结算完成时间), in Beijing time as yyyy-MM-dd HH:mm:ss; present if `settle_status` is
             * 2.
             */
            settle_finish_time?: string;
            /** Service fee (技术服务费率), in 1/10000; 60 is 0.60%. Present if `settle_status` is 2. */
            platform_profit_percent?: number;
            /** Service fee of the order (技术服务费), in fen; present if `settle_status` is 2. */
            platform_profit_fee?: number;
            /**
             * How an order was paid with WeChat Pay (银行类型): code of the bank, `_`, and `DEBIT` (借记卡), `CREDIT`
             * (信用卡) or `ECNY` (数字人民币), such as ICBC_DEBIT; `OTHERS` for anything other than a bank card.
             */
            bank_type?: string;
        };
        /** An empty object. */
        GetBindAccountRequest: Record<string, never>;
        GetBindAccountResponse: {
            /** 0 on success. */
            resultcode: number;
            /** Message, `ok` if resultcode is 0. */
            resultmsg: string;
            /** The accounts (商家签约账号列表). */
            shop_list: {
                /** Your id with the carrier (商家id). */
                shopid: string;
                /** Id of the carrier (配送公司Id). */
                delivery_id: string;
                /**
                 * Review of the binding (审核状态): 0 approved (审核通过), 1 under review (审核中), 2 refused (审核不通过).
                 * @enum {integer}
                 */
                audit_result: 0 | 1 | 2;
            }[];
        };
        GetBookRequest: {
            /** Id of the novel (作品id). */
            book_id?: string;
            /**
             * True for the edited version (编辑版), false for the published one (发布版).
             * @default false
             */
            need_edited_data?: boolean;
            /** Your own key of the novel (提供方作品主键), instead of `book_id`. */
            original_id?: string;
        } & ({
            book_id: string;
        } | {
            original_id: string;
        });
        GetBookResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The novel (作品信息). */
            book: {
                /** Id of the novel (作品id). */
                book_id: string;
                /** Title (作品名). */
                title: string;
                /** Summary (作品简介). */
                intro?: string;
                /** URL of the cover (封面图url). */
                cover_url?: string;
                /** Author (作者名). */
                author?: string;
                /** First-level category (一级类型id). */
                first_category_id?: number;
                /** Name of that category (一级类型名), for example 男频. */
                first_category_name?: string;
                /** Second-level category (二级类型id). */
                second_category_id?: number;
                /** Name of that category (二级类型名), for example 都市. */
                second_category_name?: string;
                /** Third-level category (三级类型id). */
                third_category_id?: number;
                /** Name of that category (三级类型名), for example 娱乐明星. */
                third_category_name?: string;
                /**
                 * Whether it is finished (完结状态): 1 still being written (连载中), 2 finished (已完结).
                 * @enum {integer}
                 */
                complete_status?: 1 | 2;
                /**
                 * How it was uploaded (上传场景): 1 in the admin console (本地上传), 2 through the API (API上传).
                 * @enum {integer}
                 */
                upload_scene?: 1 | 2;
                /** Number of chapters (章节数). */
                chapter_cnt?: number;
                /** Number of volumes (分卷数). */
                volume_cnt?: number;
                /** The volumes (分卷信息), in order. */
                volume_list?: components["schemas"]["NovelVolume"][];
                /** Length of the novel (作品总字数) in characters. */
                total_word_cnt?: number;
                audit_info?: components["schemas"]["NovelAuditInfo"];
                /** When it was created (创建时间戳), Unix seconds. */
                create_time?: number;
                /** Your own key of the novel (提供方作品主键), or empty. */
                original_id?: string;
                /**
                 * Order of the chapters (章节排序方式): 0 appended (追加), 1 by ascending seq (seq递增).
                 * @enum {integer}
                 */
                chapter_order_method?: 0 | 1;
                /** Your own text (自定义信息). */
                custom_info?: string;
                /**
                 * Whether WeChat has intervened (管控状态): 0 no, 1 taken down (下架).
                 * @enum {integer}
                 */
                ban_status?: 0 | 1;
            };
        };
        GetCallbackIpRequest: Record<string, never>;
        GetCallbackIpResponse: {
            /** IP addresses, or ranges in CIDR notation, address/bits (IP网段). */
            ip_list: string[];
            /**
             * 0, if present.
             * @constant
             */
            errcode?: 0;
            /** Present together with errcode. */
            errmsg?: string;
        };
        GetCategoryRequest: Record<string, never>;
        GetCategoryResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The categories (类目列表). */
            data: {
                /** Id of the category (类目id), for `ids` of getPubNewTemplatetitles. */
                id: number;
                /** Chinese name of the category (类目的中文名). */
                name: string;
            }[];
        };
        GetCcommentListRequest: {
            /**
             * Start of the period, Unix seconds (开始时间).
             * @example 1588237130
             */
            startTime: string;
            /**
             * End of the period, Unix seconds (结束时间).
             * @example 1588237131
             */
            endTime: string;
            /**
             * Which comments: 1 all bad ones (1 or 2 stars), 2 all good ones (4 or 5 stars), 3 bad ones not yet settled by
             * confirmCompromise (和解), 4 those waiting for your answer, 5 bad ones that the user has changed, 6 all,
             * including 3 stars.
             * @example 1
             * @enum {integer}
             */
            filterType?: 1 | 2 | 3 | 4 | 5 | 6;
            /**
             * Number of comments to skip; 0, the first page, if left out.
             * @default 0
             * @example 0
             */
            offset?: number;
            /**
             * Number of comments to return; 8 if left out.
             * @default 8
             * @example 8
             */
            limit?: number;
        };
        GetCcommentListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; the example does not have it. */
            errmsg?: string;
            /** Whether the call succeeded. Only the page's example has it. */
            success?: boolean;
            /** Number of comments skipped, as in the request. */
            offset: number;
            /** Total number of comments. */
            total: number;
            /** The comments of the page. */
            commentList: components["schemas"]["TradeComment"][];
        };
        GetCdnLogsRequest: {
            /** Start of the period (起始时间戳), Unix seconds, within the last 30 days. */
            start_time: number;
            /** End of the period (结束时间戳), Unix seconds, at most 48 hours after the start. */
            end_time: number;
            /**
             * @deprecated
             * Entries to return (最大返回结果数). Deprecated (废弃) on 2024-03-29.
             * @default 100
             */
            limit?: number;
            /**
             * @deprecated
             * Entries to skip (起始偏移量). Deprecated (废弃) on 2024-03-29.
             * @default 0
             */
            offset?: number;
            /**
             * Type of traffic (查询类型): 0 all, 1 the drama player's own (定向流量), 2 general playback (通用播放流量).
             * @default 0
             * @enum {integer}
             */
            query_type?: 0 | 1 | 2;
        };
        GetCdnLogsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total number of logs (日志下载链接总数量). */
            total_count: number;
            /** Logs of the CDN's nodes in China (国内CDN节点). */
            domestic_cdn_logs: {
                /** Date of the log (日志所属日期), as yyyy-mm-dd. */
                date: string;
                /** Name of the log (日志名称). */
                name: string;
                /** URL of the gzipped log (日志下载链接), valid for 24 hours. */
                url: string;
                /** Start of the log (日志起始时间), Unix seconds. */
                start_time: number;
                /** End of the log (日志结束时间), Unix seconds. */
                end_time: number;
            }[];
        };
        GetCdnUsageDataRequest: {
            /** Start of the period (起始时间戳), Unix seconds, within the last 365 days. */
            start_time: number;
            /** End of the period (截止时间戳), Unix seconds, at most 90 days after the start. */
            end_time: number;
            /**
             * Length of each step (时间粒度) in minutes: 5, 60 for an hour, 1440 for a day. As a number or as text.
             * @default 1440
             */
            data_interval: (5 | 60 | 1440) | string;
            /**
             * Type of traffic (查询类型): 0 all, 1 the drama player's own (定向流量), 2 general playback (通用播放流量).
             * @default 0
             * @enum {integer}
             */
            query_type?: 0 | 1 | 2;
        };
        GetCdnUsageDataResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Length of each step (时间粒度) in minutes. */
            data_interval: number;
            /** The steps. */
            item_list: {
                /** Start of the step, Unix seconds. */
                time: number;
                /** Bytes served in the step (数据大小). WeChat counts 1000 bytes to the KB and 1000 MB to the GB. */
                value: number;
            }[];
        };
        GetChapterRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            /** Id of the chapter (章节id). */
            chapter_id: string;
            /**
             * True for the edited version (编辑版), false for the published one (发布版).
             * @default false
             */
            need_edited_data?: boolean;
        };
        GetChapterResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The chapter (章节信息). */
            chapter: {
                /** Id of the novel (作品id). */
                book_id?: string;
                /** Id of the chapter (章节id). */
                chapter_id: string;
                /** Title (章节标题). */
                chapter_title: string;
                /** Text (章节内容). */
                content?: string;
                /** Length of the text (字数) in characters. */
                word_cnt?: number;
                /** When it was created (创建时间戳), Unix seconds. */
                create_time?: number;
                audit_info?: components["schemas"]["NovelAuditInfo"];
                /** Index of its volume (所属分卷下标) in the list of volumes; -1 for none. */
                volume_index?: number;
                /** Your own key of the chapter (提供方章节主键). */
                original_id?: string;
                /** Number it is sorted by (章节相对顺序). */
                seq?: number;
                /** Your own text (自定义信息). */
                custom_info?: string;
                /**
                 * Whether WeChat has intervened (管控状态): 0 no, 1 taken down (下架).
                 * @enum {integer}
                 */
                ban_status?: 0 | 1;
            };
        };
        /** The query; only real-time figures can be requested without paging. */
        GetCloudBaseStatisticsRequest: {
            /**
             * Which figures (获取动作): `smsMarketingOverviewData` overview (短信营销概览数据),
             * `smsMarketingConversionData` conversion (短信营销转化数据).
             * @enum {string}
             */
            action: "smsMarketingOverviewData" | "smsMarketingConversionData";
            /** Start of the period, Unix seconds (开始时间戳). */
            begin_date: number;
            /** End of the period, Unix seconds (结束时间戳). */
            end_date: number;
            /** Maximum number of rows per page (分页 limit). */
            page_limit: number;
            /** Number of rows to skip before the page (分页 offset). */
            page_offset: number;
            condition?: components["schemas"]["CloudbaseStatisticsCondition"];
        } | {
            /**
             * Which figures (获取动作): real-time figures (短信营销实时数据).
             * @constant
             */
            action: "smsMarketingRealTimeData";
            /** Start of the period, Unix seconds (开始时间戳). */
            begin_date: number;
            /** End of the period, Unix seconds (结束时间戳). */
            end_date: number;
            /** Maximum number of rows per page (分页 limit). */
            page_limit?: number;
            /** Number of rows to skip before the page (分页 offset). */
            page_offset?: number;
            condition?: components["schemas"]["CloudbaseStatisticsCondition"];
        };
        GetCloudBaseStatisticsResponse: {
            /** What the columns are (数据列定义), in the order of the values in each row. */
            data_column: {
                /** Id of the column (列 id). */
                col_id: string;
                /** Chinese name of the column (列名). */
                col_name: string;
                /**
                 * How to read its values (数据类型): `0` text, `1` integer, `2` decimal.
                 * @enum {string}
                 */
                col_data_type: "0" | "1" | "2";
            }[];
            /** The rows (数据行). */
            data_value: {
                /** The values of the row as strings (数据值), one per column. */
                data_value: string[];
            }[];
            /** Total number of rows (总行数). */
            total_num: number;
        };
        GetCloudBaseVoIPSignRequest: {
            /**
             * Id of the user who joins.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid?: string;
            /** Id of the room (游戏房间的标识). */
            group_id: string;
            /** When the nonce was created, Unix seconds (生成这个随机字符串的时间戳). */
            timestamp: number;
            /** A random string (随机字符串), shorter than 128 characters. */
            nonce: string;
        };
        GetCloudBaseVoIPSignResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The signature (签名), for `wx.joinVoIPChat`. */
            signature: string;
        };
        GetCloudTokenRequest: {
            /** How long the credentials should be valid, in seconds (有效期); 7200 at most. */
            lifespan: number;
        };
        GetCloudTokenResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** SecretId for Tencent Cloud. */
            secretid: string;
            /**
             * Format: password
             * SecretKey for Tencent Cloud. A secret.
             */
            secretkey: string;
            /**
             * Format: password
             * Token that goes with the two keys. A secret.
             */
            token: string;
            /** When they expire, Unix seconds (过期时间戳). */
            expired_time: number;
        };
        GetCommenTreplyListRequest: {
            /**
             * Id of the comment (评价id).
             * @example 123456
             */
            commentId: string;
        };
        GetCommenTreplyListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; the example does not have it. */
            errmsg?: string;
            /** The conversation. */
            list: {
                /** The developer's first answer (评论). */
                reply?: {
                    /** Id of the comment (评价id). */
                    commentId: string;
                    /** Id of the answer (评论id). */
                    replyId: string;
                    /** When it was written, Unix seconds as text. */
                    createTime: string;
                    /** When it was last changed, Unix seconds as text. */
                    updateTime?: string;
                    /** Wrapper of the text. */
                    replyContent: {
                        /** The text. */
                        content?: string;
                    };
                    /** Who wrote it. */
                    replyObject?: {
                        /** Name of the user or mini program. */
                        nickname?: string;
                        /** URL of the avatar or icon. */
                        imgUrl?: string;
                    };
                };
                /** The replies (回复), from the second message on. */
                commentReplyList?: {
                    /** Id of the comment (评价id). */
                    commentId: string;
                    /** Id of the reply (回复id). */
                    commentReplyId: string;
                    /** When it was written, Unix seconds as text. */
                    createTime: string;
                    /** When it was last changed, Unix seconds as text. */
                    updateTime?: string;
                    /** Wrapper of the text. */
                    commentReplyContent: {
                        /** The text. */
                        content?: string;
                    };
                    /** Who wrote it. */
                    commentReplyObject?: {
                        /** Name of the user or mini program. */
                        nickname?: string;
                        /** URL of the avatar or icon. */
                        imgUrl?: string;
                    };
                }[];
            };
        };
        GetCommentInfoRequest: {
            /**
             * Id of the comment (评价id).
             * @example 123456
             */
            commentId: string;
        };
        GetCommentInfoResponse: {
            /**
             * Always 0 on success; the example does not have it.
             * @constant
             */
            errcode?: 0;
            /** `ok`; the example does not have it. */
            errmsg?: string;
            /** Wrapper of the comment. */
            info: {
                content: components["schemas"]["TradeComment"];
            };
            /** Handling of a bad comment (进度条); other comments do not have it. */
            processInfo?: {
                /** The steps in order. The last one with an `updateTime` is the current one. */
                actionList: {
                    /**
                     * The step: 1 bad comment written, 2 the developer handles it, 3 the user is
                     * asked, 4 the user changes the comment.
                     * @enum {integer}
                     */
                    type: 1 | 2 | 3 | 4;
                    /** When it was reached, Unix seconds; missing in future steps. */
                    updateTime?: number;
                }[];
                /** Id of the comment (评价id). */
                commentId: string;
            };
            /** The comment before the user changed it; only if it was changed. */
            oldComment?: {
                /** Id of the old comment. */
                commentId: string;
                /** When it was written, Unix seconds. */
                createTime: string | number;
                /** Stars times 100: 100 is 1 star. */
                score: number;
                /** What was written. */
                content: {
                    /** The text, as the table names it; probably a misprint of `txt`. */
                    ext?: string;
                    /** The text, as in every other comment. */
                    txt?: string;
                    /** Pictures, or one video. */
                    media?: components["schemas"]["TradeCommentMedia"][];
                };
            };
        };
        GetComplaintDetailRequest: {
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
            /** Id of the complaint (投诉id), from get_complaint_list. */
            complaint_id: string;
        };
        GetComplaintDetailResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            complaint: components["schemas"]["XpayComplaint"];
        };
        GetComplaintListRequest: {
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
            /** First day, as yyyy-mm-dd. */
            begin_date: string;
            /** Last day, as yyyy-mm-dd. */
            end_date: string;
            /** Entries to skip, from 0 (偏移). */
            offset: number;
            /** Maximum number of entries to return. */
            limit: number;
        };
        GetComplaintListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total number of complaints. */
            total: number;
            /** The complaints (投诉列表). */
            complaints: components["schemas"]["XpayComplaint"][];
        };
        GetContactRequest: {
            /**
             * Format: password
             * The Token of the pushed order.
             */
            token: string;
            /** Your parcel number (运单 ID). */
            waybill_id: string;
        };
        GetContactResponse: {
            /** Your parcel number (运单 ID). */
            waybill_id: string;
            sender: components["schemas"]["ExpressContact"];
            receiver: components["schemas"]["ExpressContact"];
        };
        GetCopyrightAuthorizationListRequest: {
            /**
             * Only licences given to (授权类型): 1 companies (主体), 2 mini programs (小程序), 0 both.
             * @default 0
             * @enum {integer}
             */
            authorization_type?: 0 | 1 | 2;
            /** Only licences to this mini program (被授权方小程序id). Required with `authorization_type` 2. */
            authorized_appid?: string;
            /**
             * Only licences to the company with this unified social credit code (统一社会信用代码). Required with
             * `authorization_type` 1.
             */
            authorized_subject_cert_no?: string;
            /**
             * Only licences of this drama (授权剧目id); 0 for all.
             * @default 0
             */
            drama_id?: number;
            /**
             * Entries to skip (偏移值).
             * @default 0
             */
            offset?: number;
            /**
             * Entries to return (分页大小), 1000 at most.
             * @default 100
             */
            limit?: number;
        };
        GetCopyrightAuthorizationListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The licences (授权信息). */
            list: components["schemas"]["DramaCopyrightLicense"][];
            /** Total number of licences that match the request (总数). */
            total_count: number;
        };
        GetCopyrightAuthorizedListRequest: {
            /** Only licences from this mini program (授权方小程序id); if left out, from all. */
            authorizer_appid?: string;
            /**
             * Entries to skip (偏移值).
             * @default 0
             */
            offset?: number;
            /**
             * Entries to return (分页大小), 1000 at most.
             * @default 100
             */
            limit?: number;
        };
        GetCopyrightAuthorizedListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The licences (被授权信息). */
            list: components["schemas"]["DramaCopyrightLicense"][];
            /** Total number of licences that match the request (总数). */
            total_count: number;
        };
        GetDailyRetainRequest: components["schemas"]["DayRange"];
        GetDailyRetainResponse: {
            /** The day, as yyyymmdd. */
            ref_date: string;
            /** Retention of the day's new users (新增用户留存). */
            visit_uv_new: components["schemas"]["DailyRetainItem"][];
            /** Retention of the day's active users (活跃用户留存). */
            visit_uv: components["schemas"]["DailyRetainItem"][];
        };
        GetDailySummaryRequest: components["schemas"]["DayRange"];
        GetDailySummaryResponse: {
            /** One entry for the day. */
            list: {
                /** The day, as yyyymmdd. */
                ref_date: string;
                /** Users who have ever visited, up to and including this day (累计用户数). */
                visit_total: number;
                /** How often the mini program was shared on the day (转发次数). */
                share_pv: number;
                /** Users who shared it, each counted once (转发人数). */
                share_uv: number;
            }[];
        };
        GetDailyVisitTrendRequest: components["schemas"]["DayRange"];
        GetDailyVisitTrendResponse: {
            /** One entry for the day. */
            list: components["schemas"]["VisitTrendItem"][];
        };
        GetDatabaseCollectionRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /** Maximum number of collections per page (获取数量限制). */
            limit?: number;
            /** Number of collections to skip before the page (偏移量). */
            offset?: number;
        };
        GetDatabaseCollectionResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The collections of the page (集合信息). */
            collections: {
                /** Name of the collection (集合名). */
                name: string;
                /** Number of documents in it (表中文档数量). */
                count: number;
                /** Total size of its documents, in bytes (表的大小). */
                size: number;
                /** Number of its indexes (索引数量). */
                index_count: number;
                /** Size of its indexes, in bytes (索引占用大小). */
                index_size: number;
            }[];
            pager: components["schemas"]["CloudbasePager"];
        };
        GetDatabaseCountRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /**
             * Statement that counts (数据库操作语句), in the JavaScript of the cloud database API and ending in `count()`,
             * as a string.
             */
            query: string;
        };
        GetDatabaseCountResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Records counted (记录数量). */
            count: number;
        };
        GetDatabaseMigrateStatusRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /** Id of the task (迁移任务ID), from importDatabaseItem or exportDatabaseItem. */
            job_id: number;
        };
        GetDatabaseMigrateStatusResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** State of the task (导出状态); `success` when it is done. */
            status: string;
            /** Number of records that succeeded (导出成功记录数). */
            record_success?: number;
            /** Number of records that failed (导出失败记录数). */
            record_fail?: number;
            /** What happened, in Chinese (导出错误信息); also filled in after a success. */
            error_msg?: string;
            /** URL to download an exported file from (导出文件下载地址). */
            file_url?: string;
        };
        GetDatabaseRecordRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /**
             * Statement that reads (数据库操作语句), in the JavaScript of the cloud database API and ending in `get()`, as
             * a string. `limit()` sets the size of the page, 10 by default.
             */
            query: string;
        };
        GetDatabaseRecordResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            pager: components["schemas"]["CloudbasePager"];
            /** The records (记录数组), each a string that holds a JSON object. */
            data: string[];
        };
        /** An empty object. */
        GetDeliveryListRequest: Record<string, never>;
        GetDeliveryListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. The page's example does not have it. */
            errmsg?: string;
            /** The carriers. */
            delivery_list: {
                /** Id of the carrier (运力公司 id), for example SF. */
                delivery_id: string;
                /** Name of the carrier (运力公司名称), for example 韵达速递. */
                delivery_name: string;
            }[];
            /** Number of carriers (运力公司个数). */
            count: number;
        };
        GetDomainInfoRequest: {
            /**
             * Which domains (查询配置域名的类型): `getserverdomain` server domains (服务器域名), `getbizdomain`
             * business domains (业务域名); all if left out.
             * @enum {string}
             */
            action?: "getbizdomain" | "getserverdomain";
        };
        GetDomainInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Domains for `wx.request`, with https:// (request合法域名). */
            requestdomain?: string[];
            /** Domains for sockets, with wss:// (socket合法域名). */
            wsrequestdomain?: string[];
            /** Domains for `wx.uploadFile`, with https:// (uploadFile合法域名). */
            uploaddomain?: string[];
            /** Domains for `wx.downloadFile`, with https:// (downloadFile合法域名). */
            downloaddomain?: string[];
            /** Domains for UDP, with udp:// (udp合法域名). */
            udpdomain?: string[];
            /** Domains that a web-view may open, with https:// (业务域名). */
            bizdomain?: string[];
        };
        GetDownloadTcbFileLinkRequest: {
            /** Id of the cloud environment (环境id). */
            env: string;
            /** The files (文件列表). */
            file_list: {
                /** Id of the file (文件id), `cloud://...`. */
                fileid: string;
                /** How long the link is valid, in seconds (下载链接有效期). */
                max_age: number;
            }[];
        };
        GetDownloadTcbFileLinkResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The files (文件列表). */
            file_list: {
                /** Id of the file (文件ID). */
                fileid: string;
                /** The link (下载链接). */
                download_url?: string;
                /** Status for this file (状态码); 0 is success. */
                status: number;
                /** What went wrong with this file (该文件错误信息), `ok` after a success. */
                errmsg: string;
            }[];
        };
        GetDramaLatestAuditInfoRequest: {
            /** Id of the drama (剧目id). */
            drama_id: number;
            /**
             * Review type (审核类型): 0 first submission, 1 submitted again, 2 change of episodes
             * (submitReplaceMedias), 3 change of data (submitModifyDramaBasicInfoReq).
             * @enum {integer}
             */
            audit_type: 0 | 1 | 2 | 3;
        };
        GetDramaLatestAuditInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            audit_detail: components["schemas"]["DramaAuditDetail"];
        };
        GetDramaMediaRequest: {
            /** Id of the file (媒资文件id). */
            media_id: number;
        };
        GetDramaMediaResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            media_info: components["schemas"]["DramaMediaInfo"];
        };
        GetDramaRequest: {
            /** Id of the drama (剧目id). */
            drama_id: number;
        };
        GetDramaResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            drama_info: components["schemas"]["DramaInfo"];
        };
        GetExpressOrderRequest: {
            /** Your own order number (订单 ID). */
            order_id: string;
            /** The user of the order; not needed for one made with add_source 2. */
            openid?: string;
            /** Id of the carrier (快递公司ID), from getAllDelivery; the one that waybill_id belongs to. */
            delivery_id: string;
            /** The carrier's number of the parcel (运单ID). */
            waybill_id?: string;
            /**
             * Size of the label (打印面单类型), 0 two parts (二联单), 1 one part (一联单); 0 if left out.
             * @default 0
             * @enum {integer}
             */
            print_type?: 0 | 1;
        };
        GetExpressOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
            /** The label as HTML, in Base64. */
            print_html?: string;
            /** What the carrier prints on the label (运单信息). */
            waybill_data: components["schemas"]["ExpressWaybillDatum"][];
            /** Your own order number (订单ID). */
            order_id: string;
            /** Id of the carrier (快递公司ID). */
            delivery_id: string;
            /** The carrier's number of the parcel (运单号). */
            waybill_id: string;
            /**
             * State of the waybill (运单状态), 0 valid (正常), 1 cancelled (取消).
             * @enum {integer}
             */
            order_status: 0 | 1;
        };
        /** An empty object. */
        GetFamousBrandApplyStatusRequest: Record<string, never>;
        GetFamousBrandApplyStatusResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Progress of the application (品牌申请进度). */
            progress?: {
                /**
                 * State of the application (品牌申请状态): 0 undocumented, seen in the official example, 1 in
                 * review by WeChat (平台审核中), 2 refused (审核驳回), 3 approved (审核通过). Others are possible.
                 */
                status?: number;
            };
            /** What was applied for (申请品牌信息). */
            application?: {
                /**
                 * What was applied for (申请类型), 1 well-known brand (知名品牌), 2 goods component of the shop is in use (已接入小店商品组件).
                 * @enum {integer}
                 */
                apply_for?: 1 | 2;
                /** The review. */
                audit_info?: {
                    /** Why it was refused (审核原因); empty unless status is 2. */
                    audit_reason?: string;
                };
                /**
                 * State of the application (品牌申请状态): 0 undocumented, seen in the official example, 1 in
                 * review by WeChat (平台审核中), 2 refused (审核驳回), 3 approved (审核通过). Others are possible.
                 */
                status?: number;
            };
        };
        GetFeedbackRequest: {
            /**
             * Only this type of feedback (反馈类型), all if left out: 1 cannot be opened (无法打开小程序), 2 crash
             * (小程序闪退), 3 slow (卡顿), 4 black or white screen (黑屏白屏), 5 freeze (死机), 6 wrong layout (界面错位), 7
             * slow to load (界面加载慢), 8 other (其他异常).
             * @example 4
             * @enum {integer}
             */
            type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * Page number (分页的页数), counted from 1.
             * @example 1
             */
            page: number;
            /**
             * Maximum entries per page (分页拉取的数据数量).
             * @example 10
             */
            num: number;
        };
        GetFeedbackResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. The official example does not have it. */
            errmsg?: string;
            /** The feedback (反馈列表). */
            list: {
                /** Id of the feedback, for getFeedbackmedia. */
                record_id: number;
                /** When it was written, Unix seconds (创建时间). */
                create_time: number;
                /** What the user wrote. */
                content: string;
                /** Contact details of the user: a phone number or an e-mail address (联系方式). */
                phone: string | number;
                /** The user's id. */
                openid: string;
                /** The user's nickname (反馈用户昵称). */
                nickname: string;
                /** URL of the user's picture (反馈用户头像). */
                head_url: string;
                /** Type of feedback, 1 to 8, as in the request. */
                type: number;
                /** Ids of the pictures (图片实体id), for getFeedbackmedia. */
                mediaIds: string[];
                /** The user's system, as JSON text. */
                systemInfo?: string;
            }[];
            /** Total number of entries (总条数). */
            total_num: number;
        };
        GetFeedbackmediaRequest: {
            /**
             * Id of the feedback, from getFeedback.
             * @example 1
             */
            record_id: number;
            /**
             * Id of the picture (图片的 mediaId), one of the feedback's `mediaIds`.
             * @example MEDIA_ID
             */
            media_id: string;
        };
        GetFinderEventRequest: {
            /** Ids of the events to return (`encrypted_event_id`), 50 at most. Empty or left out returns all. */
            event_id_list?: string[];
        };
        GetFinderEventResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The promotion events (推广计划). */
            finder_event_list: {
                /** Id of the event (活动id). */
                encrypted_event_id: string;
                /** Name of the event (活动名). */
                event_name: string;
                /** URL that opens the event in Channels (活动链接). */
                event_url: string;
                /** AppID of the mini program that submitted the drama for review (提审小程序id). */
                src_appid: string;
                /** Id of the drama (提审剧目id), as a string. */
                drama_id: string;
            }[];
        };
        GetFollowersRequest: {
            /**
             * Maximum number to return (个数限制), up to 2000.
             * @default 200
             */
            limit?: number;
            /** Page cursor (翻页标记): the `page_break` of the last response; leave it out for the first page. */
            page_break?: number;
        };
        GetFollowersResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The followers (长期订阅用户列表). */
            followers: {
                /** The follower's openid. */
                openid: string;
                /** When the user began to follow (订阅时间), Unix seconds. */
                subscribe_time: number;
                /** Id of the room in which the user began to follow (订阅时所处房间). */
                room_id: number;
                /** State of that room at that time (房间状态): a `live_status` of getLiveInfo such as 101 live, 102 not started or 103 ended. */
                room_status: number;
            }[];
            /** Cursor of the next page (翻页标记). */
            page_break?: number;
            /**
             * @deprecated
             * Not returned here, although the official table lists it. Read it in the entries of `followers`.
             */
            openid?: string[];
            /**
             * @deprecated
             * Not returned here, although the official table lists it. Read it in the entries of `followers`.
             */
            subscribe_time?: number;
            /**
             * @deprecated
             * Not returned here, although the official table lists it. Read it in the entries of `followers`.
             */
            room_id?: number;
            /**
             * @deprecated
             * Not returned here, although the official table lists it. Read it in the entries of `followers`.
             */
            room_status?: number;
        };
        GetGoodsAuditInfoRequest: {
            /** Ids of the products (商品ID), 20 at most. */
            goods_ids: number[];
        };
        GetGoodsAuditInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The products (商品列表). */
            goods: {
                /** The product's id (商品ID). */
                goods_id: number;
                /** Name of the product (商品名称). */
                name: string;
                /** Its picture (商品图片). */
                cover_img_url: string;
                /** Its page in the mini program (商品详情页路径). */
                url: string;
                /**
                 * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from `price` to
                 * `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
                 * @enum {integer}
                 */
                price_type?: 1 | 2 | 3;
                /** The price type, as the official table names it; see `price_type`, as in the example. */
                priceType?: number;
                /** Price in yuan (元), two decimals at most; depending on the price type, the fixed, the lowest or the old price. */
                price: number;
                /** Second price in yuan (元) for a range or a discount, otherwise 0. */
                price2: number;
                /**
                 * State of the review (审核状态): 0 not sent (未审核), 1 in review (审核中), 2 approved (审核通过), 3 refused (审核失败).
                 * @enum {integer}
                 */
                audit_status: 0 | 1 | 2 | 3;
                /** How the product was added: 1 or 2 through this API, any other value in the live console (直播控制台). */
                third_party_tag: number;
                /** AppID of the mini program that the product belongs to; empty if it is your own. */
                thirdPartyAppid?: string;
            }[];
            /** Number of products (商品个数); the official example shows 0 with one product. */
            total: number;
        };
        GetGoodsInfoRequest: {
            /**
             * How many products to skip (分页条数起点), from 0.
             * @example 0
             */
            offset: number;
            /**
             * Maximum number to return (分页大小), up to 100; 30 by default.
             * @default 30
             * @example 30
             */
            limit?: number;
            /**
             * State of the review (商品状态): 0 not sent (未审核), 1 in review (审核中), 2 approved (审核通过), 3 refused (审核驳回).
             * @example 2
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3;
        };
        GetGoodsInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /** The products (商品列表). */
            goods: {
                /** The product's id (商品ID). */
                goodsId: number;
                /** Name of the product (商品名称). */
                name: string;
                /** Its picture (商品图片). */
                coverImgUrl: string;
                /** Its page in the mini program (商品详情页路径). */
                url: string;
                /**
                 * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from `price` to
                 * `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
                 * @enum {integer}
                 */
                priceType: 1 | 2 | 3;
                /** Price in yuan (元), two decimals at most; depending on `priceType`, the fixed, the lowest or the old price. */
                price: number;
                /** Second price in yuan (元) if `priceType` is 2 or 3, otherwise 0. */
                price2: number;
                /** How the product was added: 1 or 2 through this API, any other value in the live console (直播控制台). */
                thirdPartyTag?: number;
                /** The same, as the official table names it; see `thirdPartyTag`, as in the example. */
                third_party_tag?: number;
                /** AppID of the mini program that the product belongs to; empty if it is your own. */
                thirdPartyAppid?: string;
            }[];
            /** Number of products in this state (商品个数). */
            total: number;
        };
        GetGrayReleasePlanRequest: Record<string, never>;
        GetGrayReleasePlanResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The plan (分阶段发布计划详情). */
            gray_release_plan?: {
                /**
                 * State of the release: 0 initial (初始状态), 1 under way (执行中), 2 paused (暂停中), 3
                 * finished (执行完毕), 4 deleted (被删除).
                 * @enum {integer}
                 */
                status: 0 | 1 | 2 | 3 | 4;
                /** When the plan was created, Unix seconds (创建时间). */
                create_timestamp: number;
                /** Share of the users who get the version, in percent (当前的灰度比例). */
                gray_percentage: number;
                /** Whether members of the project get it first (按项目成员灰度). */
                support_debuger_first: boolean;
                /** Whether trial users get it first (按体验成员灰度). */
                support_experiencer_first: boolean;
            };
        };
        GetGuaranteeStatusRequest: Record<string, never>;
        GetGuaranteeStatusResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; the examples do not have it. */
            errmsg?: string;
            /** Whether the badge is active. */
            isActived: boolean;
            /** State of the badge in words (in Chinese). */
            msg: string;
            /** Why the badge could not be obtained (in Chinese); empty if it is active. */
            reasons: string[];
        };
        GetIotGroupInfoRequest: {
            /** Id of the group (设备组的唯一标识), from createIotGroupId. */
            group_id: string;
        };
        GetIotGroupInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Name of the group (设备名称). */
            group_name: string;
            /** The devices (设备列表). */
            device_list: components["schemas"]["HardwareDevice"][];
            /** Id of the model that the group was created with (设备型号的唯一标识). */
            model_id: string;
            /** Type of the devices in Chinese (设备类型), for example 门禁机. */
            model_type: string;
        };
        GetJsErrDetailRequest: {
            /** First day, as yyyy-mm-dd (开始时间). */
            startTime: string;
            /** Last day, as yyyy-mm-dd (结束时间). */
            endTime: string;
            /** MD5 of the message (错误信息的md5), from getJsErrList. */
            errorMsgMd5: string;
            /** MD5 of the stack, from getJsErrList. */
            errorStackMd5: string;
            /** Version of the mini program (小程序版本), for example 2.0.18; `0` is all. */
            appVersion: string;
            /** Version of the base library (基础库版本), for example 2.14.1; `0` is all. */
            sdkVersion: string;
            /**
             * System (系统类型): `0` all, `1` Android, `2` iOS, `3` other.
             * @enum {string}
             */
            osName: "0" | "1" | "2" | "3";
            /** Version of WeChat (客户端版本), for example 7.0.22; `0` is all. */
            clientVersion: string;
            /** Only cases of this user (发生错误的用户 openId); empty is all. */
            openid: string;
            /** Number of cases to skip (分页起始值). */
            offset: number;
            /** Maximum cases per page (一次拉取最大值). */
            limit: number;
            /**
             * Sort order (排序规则): `0` ascending, `1` descending; the values differ from those of getJsErrList.
             * @enum {string}
             */
            desc: "0" | "1";
        };
        GetJsErrDetailResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. The official example does not have it. */
            errmsg?: string;
            /** Whether the query succeeded. */
            success?: boolean;
            /** The user, as in the request; may be empty. */
            openid?: string;
            /** The cases (错误列表). */
            data: {
                /** How often it happened (数量), a whole number as text. */
                Count: string;
                /** Version of the base library. */
                sdkVersion: string;
                /** Version of WeChat. */
                ClientVersion: string;
                /** MD5 of the stack. */
                errorStackMd5: string;
                /** When it happened (时间戳), as yyyy-mm-dd hh:mm:ss in Asia/Shanghai. */
                TimeStamp: string;
                /** Version of the mini program. */
                appVersion: string;
                /** MD5 of the message. */
                errorMsgMd5: string;
                /** The message. */
                errorMsg: string;
                /** The stack. */
                errorStack: string;
                /** The day, as yyyy-mm-dd (日期). */
                Ds: string;
                /** System, as in the request. */
                OsName: string;
                /** The user's id. */
                openId: string;
                /** Version of the plugin; `0` where there is none. */
                pluginversion: string;
                /** AppID of the mini program. */
                appId: string;
                /** Model of the phone. */
                DeviceModel: string;
                /** Source of the error; may be empty. */
                source: string;
                /** Page of the mini program; may be empty. */
                route: string;
                /** The user's nickname (昵称); may be empty. */
                nickname: string;
                /** WeChat's internal number of the user; empty in the official example. */
                Uin?: string;
            }[];
            /** Total number of cases (总条数). */
            totalCount: number;
        };
        GetJsErrListRequest: {
            /** Version of the mini program (小程序版本), for example 2.0.18; `0` is all. */
            appVersion: string;
            /**
             * Error type (错误类型): `0` all, `1` your own code (业务代码错误), `2` a plugin (插件错误), `3` the
             * framework (系统框架错误).
             * @enum {string}
             */
            errType: "0" | "1" | "2" | "3";
            /** First day, as yyyy-mm-dd (开始时间). */
            startTime: string;
            /** Last day, as yyyy-mm-dd (结束时间). */
            endTime: string;
            /** Only errors with this word in them (从错误中搜索关键词); empty is all. */
            keyword: string;
            /** Only errors of this user (发生错误的用户 openId); empty is all. */
            openid: string;
            /**
             * Field to sort by (排序字段): `uv` users, `pv` cases.
             * @enum {string}
             */
            orderby: "uv" | "pv";
            /**
             * Sort order (排序规则): `1` descending, `2` ascending.
             * @enum {string}
             */
            desc: "1" | "2";
            /** Number of errors to skip (分页起始值). */
            offset: number;
            /** Maximum errors per page (一次拉取最大值), 30 at most. */
            limit: number;
        };
        GetJsErrListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. The official example does not have it. */
            errmsg?: string;
            /** Whether the query succeeded. */
            success?: boolean;
            /** The user, as in the request; may be empty. */
            openid?: string;
            /** The errors (错误列表). */
            data: {
                /** MD5 of the message, for getJsErrDetail. */
                errorMsgMd5: string;
                /** The message. */
                errorMsg: string;
                /** Number of users who had it. */
                uv: number;
                /** Number of cases. */
                pv: number;
                /** MD5 of the stack, for getJsErrDetail. */
                errorStackMd5: string;
                /** The stack. */
                errorStack: string;
                /** Share of all cases, with a percent sign, for example `0.1%`. */
                pvPercent: string;
                /** Share of all users, with a percent sign, for example `1.1%`. */
                uvPercent: string;
            }[];
            /** Total number of errors (总条数). */
            totalCount: number;
        };
        GetKfMediaRequest: {
            /**
             * Id of the file (媒体文件ID), from uploadTempMedia or from a message that a user sent.
             * @example MEDIA_ID
             */
            media_id: string;
        };
        GetKfMediaResponse: {
            /** URL to download the video from (视频消息素材下载地址). Only for videos. */
            video_url: string;
        };
        GetKfWorkBoundRequest: Record<string, never>;
        GetKfWorkBoundResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; missing in the official example. */
            errmsg?: string;
            /** Legal name of the mini program's owner (主体名称). Only while bound. */
            entityName?: string;
            /** The bound company's id in WeChat Work (企业ID). Only while bound. */
            corpid?: string;
            /** When it was bound, Unix seconds (绑定时间戳). Only while bound. */
            bindTime?: number;
        };
        GetLicenseDeviceInfoRequest: {
            /** The devices (设备列表). */
            device_list: components["schemas"]["HardwareDevice"][];
        };
        GetLicenseDeviceInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The devices (设备列表). */
            device_list: {
                /** Id of the device's model (设备型号唯一标识). */
                model_id: string;
                /** The maker's serial number of the device (设备的唯一标识). */
                sn: string;
                /** When the activation ends, Unix seconds (设备的过期时间). */
                expire_time: number;
            }[];
        };
        GetLicensePkgListRequest: {
            /**
             * Type of the package (资源包类型): 0 trial (测试体验包), 1 to 5 devices of class A, B, C, D and E.
             * @enum {integer}
             */
            pkg_type: 0 | 1 | 2 | 3 | 4 | 5;
        };
        GetLicensePkgListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok` or `success`. */
            errmsg: string;
            /** The packages (资源包列表). */
            pkg_list: {
                /** Id of the package (资源包 ID). */
                pkg_id: string;
                /**
                 * Type of the package (资源包类型): 0 trial (测试体验包), 1 to 5 devices of class A, B, C, D
                 * and E.
                 * @enum {integer}
                 */
                pkg_type: 0 | 1 | 2 | 3 | 4 | 5;
                /** When it was ordered, Unix seconds (资源包下单时间). */
                start_time: number;
                /** When it ends, Unix seconds (资源包过期时间). */
                end_time: number;
                /**
                 * State of the package (资源包状态): 1 in force (已生效), 2 not yet (未生效), 3 ended (已过期).
                 * @enum {integer}
                 */
                pkg_status: 1 | 2 | 3;
                /** Licences used (已使用额度). */
                used: number;
                /** Total number of licences (资源包总量). */
                all: number;
            }[];
            /** Highest activation number so far (最大激活码序号). No longer in use. */
            max_active_number?: number;
        };
        GetLiveInfoRequest: {
            /** How many rooms, or recordings, to skip, from 0. */
            start: number;
            /** Maximum number to return (拉取的数量); 100 or fewer is recommended. */
            limit: number;
            /**
             * `get_replay` gets the recordings of a room (获取回放); leave it out to list the rooms.
             * @constant
             */
            action?: "get_replay";
            /** The room's id (直播间ID); required with `action`. */
            room_id?: number;
        };
        GetLiveInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total number of rooms (房间总数), or of recordings. */
            total: number;
            /** The rooms, by `start_time` descending. Missing if `action` is `get_replay`. */
            room_info?: {
                /** Name of the room (直播间名称). */
                name: string;
                /** The room's id (直播间ID). */
                roomid: number;
                /** URL of the background picture (背景图). */
                cover_img: string;
                /** URL of the picture of shared cards (分享图). */
                share_img: string;
                /**
                 * State of the room (直播间状态): 101 live (直播中), 102 not started (未开始), 103 ended (已结束), 104
                 * banned (禁播), 105 paused (暂停), 106 faulty (异常), 107 expired (已过期).
                 * @enum {integer}
                 */
                live_status: 101 | 102 | 103 | 104 | 105 | 106 | 107;
                /** Start (开始时间), Unix seconds. */
                start_time: number;
                /** Planned end (计划结束时间), Unix seconds. */
                end_time: number;
                /** Name of the host (主播名). */
                anchor_name: string;
                /** The products in the room (商品). */
                goods: {
                    /** Name of the product (商品名称). */
                    name: string;
                    /** URL of its picture (商品封面图). */
                    cover_img: string;
                    /** Its page in the mini program (商品小程序路径). */
                    url: string;
                    /** Price in fen (分); depending on `price_type`, the fixed, the lowest or the old price. The product operations use yuan. */
                    price: number;
                    /** Second price in fen (分) if `price_type` is 2 or 3, otherwise 0. */
                    price2: number;
                    /**
                     * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from
                     * `price` to `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
                     * @enum {integer}
                     */
                    price_type: 1 | 2 | 3;
                    /** The product's id (商品id). */
                    goods_id: number;
                    /** AppID of the mini program that the product belongs to; empty if it is your own. */
                    third_party_appid?: string;
                }[];
                /**
                 * Source of the stream (直播类型): 0 a phone (手机直播), 1 a pushed stream (推流).
                 * @enum {integer}
                 */
                live_type: 0 | 1;
                /**
                 * Likes (点赞): 0 on, 1 off.
                 * @enum {integer}
                 */
                close_like: 0 | 1;
                /**
                 * Product shelf (货架): 0 on, 1 off.
                 * @enum {integer}
                 */
                close_goods: 0 | 1;
                /**
                 * Comments (评论): 0 on, 1 off.
                 * @enum {integer}
                 */
                close_comment: 0 | 1;
                /**
                 * Customer service (客服): 0 on, 1 off.
                 * @enum {integer}
                 */
                close_kf: 0 | 1;
                /**
                 * Replay (回放): 0 on, 1 off.
                 * @enum {integer}
                 */
                close_replay: 0 | 1;
                /**
                 * Whether WeChat may list the room in its channel (官方收录): 1 yes, 0 no.
                 * @enum {integer}
                 */
                is_feeds_public: 0 | 1;
                /** Openid of the creator (创建者openid). */
                creater_openid?: string;
                /** URL of the cover in WeChat's channel (官方收录封面). */
                feeds_img?: string;
            }[];
            /** The recordings of the room. Only if `action` is `get_replay`. */
            live_replay?: {
                /** When the recording was made (创建时间), as text in UTC such as 2019-11-12T03:49:55Z. */
                create_time: string;
                /** When `media_url` expires (过期时间), as text in UTC such as 2020-11-11T03:49:55Z. */
                expire_time: string;
                /** URL of the video (回放视频链接). */
                media_url: string;
            }[];
        };
        GetLocalOrderRequest: {
            /** Your id with the carrier (商家id): the appkey it gave you. */
            shopid: string;
            /** Your own order number. */
            shop_order_id: string;
            /** Shop number registered with the carrier (门店编号); not needed if there is only one. */
            shop_no?: string;
            /**
             * Format: password
             * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
             * concatenated in that order.
             */
            delivery_sign: string;
        };
        GetLocalOrderResponse: {
            /** 0 on success; any other number is the carrier's own error (运力返回的错误码), which WeChat passes on. */
            resultcode: number;
            /** The carrier's message (运力返回的错误描述), `ok` with 0. */
            resultmsg: string;
            order_status?: components["schemas"]["ImmediateDeliveryStatus"];
            /** The carrier's delivery number (配送单号). */
            waybill_id?: string;
            /** The rider's name (骑手姓名), once there is one. */
            rider_name?: string;
            /** The rider's phone number (骑手电话), once there is one. */
            rider_phone?: string;
            /** The rider's longitude in degrees (骑手位置经度), while on the way. */
            rider_lng?: number;
            /** The rider's latitude in degrees (骑手位置纬度), while on the way. */
            rider_lat?: number;
            /** Estimated seconds until arrival (预计还剩多久送达), while on the way. */
            reach_time?: number;
        };
        GetMchBalanceRequest: {
            /** Merchant number (微信商户号). */
            mchid: string;
        };
        GetMchBalanceResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** The balances (账户资金). */
            balance_list: {
                /**
                 * Type of balance (资金类型): `BALANCE_TYPE_AVAILABLE` withdrawable (可提现金额), `BALANCE_TYPE_FROZEN`
                 * not yet settled (待结算金额).
                 * @enum {string}
                 */
                balance_type: "BALANCE_TYPE_AVAILABLE" | "BALANCE_TYPE_FROZEN";
                /** Amount (金额值) in yuan with two decimals, as a string; other operations of this section use fen. */
                amount: string;
                /** Currency (货币类型), CNY. */
                currency: string;
            }[];
        };
        GetMchInfoRequest: Record<string, never>;
        GetMchInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** The merchants (商户列表). */
            mch_list: {
                /** Merchant number (商户号). */
                sub_mchid: string;
                /** Company name (企业名称). */
                company_name: string;
                /** Bank of the account (开户银行). */
                bank_name: string;
                /** Number of the account (银行账号), masked except for the first two and last two digits. */
                bank_account: string;
                /** State of WeChat Pay (微信支付开通状态) in words: 完成前平台额外准备 being set up, 完成 done. */
                wxpay_status: string;
                /**
                 * State of bank transfer (银行转账开通状态) in words: 未开通 not activated, 开通中 being activated, 开通成功
                 * activated, 开通失败 failed, 申请驳回 refused.
                 */
                bank_transfer_status: string;
            }[];
            /** Length of `mch_list`. */
            total: number;
        };
        GetMediaLinkRequest: {
            /** Id of the file (媒资文件id). */
            media_id: number;
            /** When the URLs expire (过期时间戳), Unix seconds, 2 hours from now at most. */
            t: number;
            /**
             * Your own tag in the URLs (链接标识), for example for the channel. WeChat always appends a tag of
             * lower-case letters and digits; with `abcd` the URL has `us=abcd-647488c4792c15185b8fd2a6`.
             */
            us?: string;
            /** Length of the free preview (试看时长) in seconds, the video's length at most. */
            exper?: number;
            /**
             * Number of IP addresses that may play the video, 9 at most; if left out, any number. Even for one
             * viewer, allow a few, such as 3: the phone may get a new address when it reconnects.
             */
            rlimit?: number;
            /**
             * Domains that may play it (允许访问的域名列表), 1 to 10, separated by commas, without `https://`. Each
             * is matched as a prefix, so `abc.com` also covers `abc.com/123` and `abc.com.cn`; `*.abc.com` covers
             * subdomains.
             */
            whref?: string;
            /** Domains that may not play it (禁止访问的域名列表), written as in `whref`. */
            bkref?: string;
        };
        GetMediaLinkResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The episode and where to play it (媒体播放信息). */
            media_info: {
                /** Id of the file (媒资文件id). */
                media_id: number;
                /** Length of the video (播放时长) in seconds. */
                duration?: number;
                /** File name (媒资文件名). */
                name: string;
                /** Description of the file (描述). */
                description?: string;
                /** URL of the cover picture (封面图临时链接), temporary. */
                cover_url?: string;
                /** URL of the MP4 video (mp4格式临时链接), valid until `t`. */
                mp4_url?: string;
                /** URL of the HLS playlist (hls格式临时链接), valid until `t`. */
                hls_url?: string;
            };
        };
        GetMonthlyRetainRequest: components["schemas"]["MonthRange"];
        GetMonthlyRetainResponse: {
            /** The month, as yyyymm. */
            ref_date: string;
            /** Retention of the month's new users (新增用户留存). */
            visit_uv_new: components["schemas"]["MonthlyRetainItem"][];
            /** Retention of the month's active users (活跃用户留存). */
            visit_uv: components["schemas"]["MonthlyRetainItem"][];
        };
        GetMonthlyVisitTrendRequest: components["schemas"]["MonthRange"];
        GetMonthlyVisitTrendResponse: {
            /** One entry for the month. */
            list: components["schemas"]["VisitTrendItem"][];
        };
        GetNearbyPoiListRequest: {
            /** Which page (起始页id), from 1. */
            page: number;
            /** Places per page (每页展示个数), 1000 at most. */
            page_rows: number;
        };
        GetNearbyPoiListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The places and how many more may be added. */
            data: {
                /** Number of places that may still be added (剩余可添加地点个数). */
                left_apply_num: number;
                /** Maximum number of places (最大可添加地点个数). */
                max_apply_num: number;
                /**
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
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
            /** Id of the complaint (投诉id), from get_complaint_list. */
            complaint_id: string;
            /** Entries to skip, from 0 (偏移). */
            offset: number;
            /** Maximum number of entries to return. */
            limit: number;
        };
        GetNegotiationHistoryResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total number of entries. */
            total: number;
            /** The entries. */
            history: {
                /** Number of the entry (操作流水号). */
                log_id: string;
                /** Who acted. */
                operator: string;
                /**
                 * Format: date-time
                 * When it happened, RFC 3339 with offset, for example 2023-11-28T11:11:49+08:00.
                 */
                operate_time: string;
                /**
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
                /** What was said or decided. */
                operate_details?: string;
                /** Pictures sent with it. */
                complaint_media_list?: components["schemas"]["XpayComplaintMedia"][];
            }[];
        };
        GetOpenDataRequest: {
            /**
             * Id of the user whom the data belongs to (用户openid); required for sensitive data.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid?: string;
            /** The CloudIDs to exchange (CloudID 列表). */
            cloudid_list: string[];
        };
        GetOpenDataResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The data (开放数据列表). */
            data_list: {
                /** The CloudID, as in the request. */
                cloud_id: string;
                /** The data (数据详情), an object or a JSON string. */
                json: ({
                    /** The CloudID again. */
                    cloudID?: string;
                    /** The open data, with the fields of its type; for example, `stepInfoList` for WeRun. */
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
             * Complaint number (投诉单号).
             * @example 1360130
             */
            complaintOrderId: number | string;
        };
        GetOrderDetailResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The complaint. */
            complaintOrder: {
                /** Complaint number (投诉单号). */
                complaintOrderId: string;
                /** The user's id in this mini program. */
                openid?: string;
                /** The user's id in this mini program, as the example spells it. */
                openId?: string;
                /** When the user complained, Unix seconds. */
                createTime: number;
                /** The user's phone number. */
                phoneNumber?: number;
                /**
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
                /** What the user submitted. */
                customerMaterial?: {
                    /** The user's words (投诉内容). */
                    content?: string;
                    /** URLs of pictures. They expire after a while: call again for new ones. */
                    mediaIdList?: string[];
                };
                /** WeChat Pay's order number (微信支付订单号). */
                orderId?: string;
                /** Your order number (商家订单号). */
                outTradeNo?: string;
                /** Name of the goods. */
                productName?: string;
                /** When it was paid, Unix seconds. */
                payTime?: number;
                /** Amount of the order (交易金额). The page gives no unit; its example looks like fen. */
                totalCost?: string | number;
                /** When the current state ends, Unix seconds; 0 if it has no end. */
                expireTime?: number;
                /** URL of the user's avatar. */
                headImgUrl?: string;
                /** The user's nickname. */
                nickName?: string;
                /**
                 * Appeal (申诉状态): 0 none, 401 the merchant may appeal, 402 too late to appeal, 403 in progress,
                 * 117 granted, 118 rejected.
                 * @enum {integer}
                 */
                appealState?: 0 | 401 | 402 | 403 | 117 | 118;
            };
            /** What has happened so far (投诉进度). */
            item: {
                /**
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
                /** Time, Unix seconds. */
                time: number;
                /** What was said. */
                content?: string;
                /** URLs of pictures. */
                mediaIdList?: string[];
                /** A phone number. */
                phoneNumber?: number;
                /**
                 * For `itemType` 31 and 32: 0 proof of the settlement is required, 1 the user must send the
                 * goods back.
                 * @enum {integer}
                 */
                blameResult?: 0 | 1;
                /** Who did it. */
                nickName?: string;
                /**
                 * Appeal at this step: 0 none, 401 the merchant may appeal, 402 too late to appeal, 403 in
                 * progress, 117 granted, 118 rejected.
                 * @enum {integer}
                 */
                appealItemType?: 0 | 401 | 402 | 403 | 117 | 118;
            }[];
            /** The goods sent back (退货). */
            returnBill?: {
                /** Return number (退货单号), for submitRefund. */
                returnId?: string;
                /** Waybill number (运单号). */
                waybillId?: string;
                /** Delivery company (运力公司). */
                deliveryName?: string;
                /**
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
            /** Only orders paid in this period (支付时间). */
            pay_time_range?: {
                /**
                 * First second of the period, Unix seconds (起始时间); no lower limit if left out.
                 * @default 0
                 */
                begin_time?: number;
                /**
                 * Last second of the period, inclusive, Unix seconds (结束时间); no upper limit if left out.
                 * @default 4294967295
                 */
                end_time?: number;
            };
            /**
             * Only orders in this state (订单状态): 1 to be shipped (待发货), 2 shipped (已发货), 3 receipt
             * confirmed (确认收货), 4 trade complete (交易完成), 5 refunded (已退款), 6 awaiting settlement of the
             * money (资金待结算).
             * @enum {integer}
             */
            order_state?: 1 | 2 | 3 | 4 | 5 | 6;
            /** Only orders that this user paid. */
            openid?: string;
            /** Where the previous page ended: `last_index` of its response. Leave it out for the first page. */
            last_index?: string;
            /**
             * Orders per page; 100 if left out.
             * @default 100
             */
            page_size?: number;
        };
        GetOrderListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Where this page ended, for the next call. */
            last_index?: string;
            /** Whether there is another page. */
            has_more: boolean;
            /** The orders of this page (支付单信息列表). */
            order_list: components["schemas"]["ShippingOrder"][];
        };
        GetPaidUnionidRequest: {
            /**
             * The paying user's id in this mini program.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid: string;
            /**
             * WeChat Pay transaction number (微信支付订单号). Leave it out if `mch_id` and `out_trade_no` are sent.
             * @example 1217752501201407033233368018
             */
            transaction_id?: string;
            /**
             * The merchant's number at WeChat Pay (商户号); send `out_trade_no` with it.
             * @example 1230000109
             */
            mch_id?: string;
            /**
             * The merchant's own order number (商户订单号); send `mch_id` with it.
             * @example 20150806125346
             */
            out_trade_no?: string;
        };
        GetPaidUnionidResponse: {
            /** The user's id across all apps of one WeChat Open Platform account. */
            unionid: string;
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
        };
        GetPathRequest: {
            /** Your own order number. */
            order_id?: string;
            /** The user of the order; not needed for one made with add_source 2. */
            openid?: string;
            /** Id of the carrier (快递公司ID), from getAllDelivery. */
            delivery_id: string;
            /** The carrier's number of the parcel (运单ID). */
            waybill_id: string;
        };
        GetPathResponse: {
            /** The user of the order. */
            openid?: string;
            /** Id of the carrier (快递公司 ID). */
            delivery_id: string;
            /** The carrier's number of the parcel (运单 ID). */
            waybill_id: string;
            /** How many steps there are (轨迹节点数量). */
            path_item_num: number;
            /** The steps (轨迹节点列表). */
            path_item_list: {
                /** When it happened, Unix seconds. */
                action_time: number;
                /**
                 * What happened (轨迹节点类型). Others occur too: WeChat's own example has 300001.
                 *
                 * Pickup (揽件): 100001 picked up, 100002 pickup failed, 100003 courier assigned. Transport (运输):
                 * 200001 tracking updated. Delivery (派送): 300002 out for delivery, 300003 signed for, 300004 not
                 * signed for. Problem (异常): 400001 order cancelled, 400002 delayed.
                 */
                action_type: number;
                /** The carrier's description of it (轨迹节点详情). */
                action_msg: string;
            }[];
        };
        GetPenaltyListRequest: {
            /**
             * Number of records to skip, from 0 (序号从0开始), at most the total number.
             * @example 0
             */
            offset: number;
            /**
             * Number of records to return, 100 at most.
             * @example 10
             */
            limit: number;
        };
        GetPenaltyListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; the examples do not have it. */
            errmsg?: string;
            /** The records of the page (扣分记录). */
            appealList: {
                /** Id of the record (扣分记录id). */
                illegalOrderId: string;
                /** Id of the complaint behind it (投诉单id). */
                complaintOrderId: string;
                /** What was done wrong, in Chinese (违规行为). */
                illegalWording: string;
                /**
                 * State of the record: 2 in force, 4 appealed against, 5 appeal rejected, 6 appeal
                 * granted.
                 * @enum {integer}
                 */
                status: 2 | 4 | 5 | 6;
                /** Points deducted (扣除分数). */
                minusScore: number;
                /** Order number, such as payorder@_4200001450202207012836130249. */
                orderId: string;
                /** When the record was made, Unix seconds. */
                illegalTime: number;
                /** When it was last changed, Unix seconds. */
                updateTime: number;
            }[];
            /** The current score (交易体验分). */
            currentScore: number;
            /** Total number of records. */
            totalNum: number;
        };
        GetPerformanceDataRequest: {
            /**
             * Which figures (查询数据的类型): 10016 rate of successful opens (打开率), 10017 time of each start-up stage
             * (启动各阶段耗时), 10021 time of a page switch (页面切换耗时), 10022 memory (内存指标), 10023 memory errors (内存异常). As a
             * number or as a string.
             */
            module: (10016 | 10017 | 10021 | 10022 | 10023) | string;
            /** The days, 30 at most. */
            time: {
                /** Start of the first day in Asia/Shanghai, Unix seconds (开始日期时间戳). */
                begin_timestamp: number;
                /** Start of the last day in Asia/Shanghai, Unix seconds (结束日期时间戳). */
                end_timestamp: number;
            };
            /**
             * Conditions (查询条件), each field at most once; a field left out means all, so an empty array selects
             * everything. 10016 and 10017 support network and device level, the other modules only the device level.
             */
            params: {
                /**
                 * What to select by: `networktype` the network (网络类型), `device_level` the class of the
                 * phone (机型), `device` the platform (平台).
                 * @enum {string}
                 */
                field: "networktype" | "device_level" | "device";
                /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Wrapper of the figures. */
            data: {
                /** The figures (性能数据). */
                body: {
                    /** One table for each figure of the module. */
                    tables: {
                        /** Name of the figure (指标id), for example `memorydiff`. */
                        id: string;
                        /** Its values in chronological order. */
                        lines: {
                            /** One entry for each day. */
                            fields: {
                                /** The day, as yyyymmdd. */
                                refdate: string;
                                /** The value of the day, a decimal number as a string. */
                                value: string;
                            }[];
                        }[];
                        /** Chinese name of the figure (指标中文名). */
                        zh: string;
                    }[];
                    /** Length of `tables`. */
                    count: number;
                };
            };
        };
        GetPerformanceRequest: {
            /**
             * Which time: 1 the whole start (启动总耗时), 2 the code download (下载耗时), 3 the first rendering
             * (初次渲染耗时).
             * @enum {integer}
             */
            cost_time_type: 1 | 2 | 3;
            /** Start of the period, Unix seconds (查询开始时间). */
            default_start_time: number;
            /** End of the period, Unix seconds (查询结束时间). */
            default_end_time: number;
            /**
             * Platform (系统平台): `@_all` all, `1` iOS, `2` Android.
             * @enum {string}
             */
            device: "@_all" | "1" | "2";
            /**
             * Whether the code had to be downloaded (是否下载代码包): `@_all` all, `1` yes, `2` no. Only used with
             * cost_time_type 1.
             * @enum {string}
             */
            is_download_code: "@_all" | "1" | "2";
            /**
             * Where the user came from (访问来源), a value of getSceneList as text; `@_all` is all. Only used with
             * cost_time_type 1 and 2.
             */
            scene: string;
            /**
             * Network (网络环境): `@_all` all, `wifi`, `4g`, `3g` or `2g`. Only used with cost_time_type 2.
             * @enum {string}
             */
            networktype: "@_all" | "wifi" | "4g" | "3g" | "2g";
        };
        GetPerformanceResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. The official example does not have it. */
            errmsg?: string;
            /**
             * The figures, as JSON text: an object whose `list` has an entry for each day, with `ref_date` the day
             * as yyyymmdd, `cost_time_type` as in the request, and `cost_time` in milliseconds.
             */
            default_time_data: string;
            /** Figures to compare with (比较数据), in the same form; empty if there are none. */
            compare_time_data: string;
        };
        GetPhoneNumberRequest: {
            /** The code from the phone number button (手机号获取凭证), valid for one exchange within 5 minutes. */
            code: string;
            /** The user's id. If it is sent, WeChat refuses a code that is not this user's. */
            openid?: string;
        };
        GetPhoneNumberResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The phone number and where it was given. */
            phone_info: {
                /** The number bound to the user's WeChat (绑定的手机号); a foreign number begins with its country calling code. */
                phoneNumber: string;
                /** The number without its country calling code. */
                purePhoneNumber: string;
                /** The country calling code (区号), for example 86. */
                countryCode: string;
                /** Origin of the data (数据水印). */
                watermark: {
                    /** When the user gave the number, Unix seconds. */
                    timestamp: number;
                    /** AppID of the mini program in which the user gave it. */
                    appid: string;
                };
            };
        };
        GetPluginOpenPIdRequest: {
            /** The code from `wx.pluginLogin` (插件用户标志凭证), valid for one exchange within 5 minutes. */
            code: string;
        };
        GetPluginOpenPIdResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The user's id in this plugin. */
            openpid: string;
        };
        GetPreviewSettingRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
        };
        GetPreviewSettingResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            setting: components["schemas"]["NovelPreviewSetting"];
        };
        GetPrinterRequest: Record<string, never>;
        GetPrinterResponse: {
            /** How many people there are (打印员数量). */
            count: number;
            /** Their openids (打印员openid). */
            openid: string[];
            /** Tags (tagid列表), as a string; see tagid of addOrder. */
            tagid_list: string[];
        };
        GetPubNewTemplatetitlesRequest: {
            /**
             * Ids of categories (类目 id) from getCategory, separated by commas.
             * @example 2,616
             */
            ids: string;
            /**
             * Where the page starts, counted from 0.
             * @example 0
             */
            start: number;
            /**
             * Titles per page, 30 at most.
             * @example 1
             */
            limit: number;
        };
        GetPubNewTemplatetitlesResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total number of titles, over all pages (模版标题列表总数). */
            count: number;
            /** The titles of the page (模板标题列表). */
            data: {
                /** Id of the title (模版标题 id). */
                tid: number;
                /** The title (模版标题), for example 付款成功通知. */
                title: string;
                /**
                 * How a user subscribes (模版类型): 2 for one message (一次性订阅), 3 permanently (长期订阅).
                 * @enum {integer}
                 */
                type: 2 | 3;
                /** Id of the category it belongs to (模版所属类目 id), as a number or as text. */
                categoryId: number | string;
            }[];
        };
        GetPushUrlRequest: {
            /**
             * The room's id (房间ID), from createRoom or getLiveInfo.
             * @example 6209
             */
            roomId: number;
        };
        GetPushUrlResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /**
             * Format: password
             * RTMP URL with its key (推流地址). Keep it secret.
             */
            pushAddr: string;
        };
        GetQRCodeRequest: {
            /**
             * Page to open, with its query (扫码进入的小程序页面路径): 1 to 1024 characters. The query name
             * `scancode_time` is reserved. A mini game may send only the query, such as `?foo=bar`, and read it with
             * `wx.getLaunchOptionsSync`.
             */
            path: string;
            /**
             * Width of the picture in pixels (二维码的宽度), 280 to 1280.
             * @default 430
             */
            width?: number;
            /**
             * Whether WeChat chooses the colour of the lines (自动配置线条颜色). If they stay black, choosing your
             * own colour is not advisable either.
             * @default false
             */
            auto_color?: boolean;
            line_color?: components["schemas"]["QrCodeLineColor"];
            /**
             * Whether the background is transparent (透明底色); the picture then is a PNG.
             * @default false
             */
            is_hyaline?: boolean;
            /**
             * Version to open: `release` the published one (正式版), `trial` the trial version (体验版),
             * `develop` the development version (开发版).
             * @default release
             * @enum {string}
             */
            env_version?: "release" | "trial" | "develop";
        };
        /** A merchant asks how many labels it has left with the carrier (查询商户余额). */
        GetQuotaMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "get_quota";
            /** The merchant's id with the carrier (商户ID): customer code or monthly account (客户编码或月结账户名). */
            BizID: string;
            /**
             * Format: password
             * Password for BizID.
             */
            BizPwd: string;
            /** AppID of the merchant's mini program. */
            ShopAppID: string;
        };
        /** How many labels the merchant has left. */
        GetQuotaReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "get_quota";
            /** The BizID of the message. */
            BizID: string;
            /**
             * Result (处理结果错误码): 0 success, -1 another error, 10001 no such customer code or monthly
             * account, 10002 wrong password.
             * @enum {integer}
             */
            ResultCode: 0 | -1 | 10001 | 10002;
            /** Description of the result (处理结果详情). */
            ResultMsg: string;
            /** Labels that the merchant has left (商户可用余额); 0 means none. */
            Quota: number;
        };
        GetQuotaRequest: {
            /** Id of the carrier (快递公司ID), from getAllDelivery. */
            delivery_id: string;
            /** Your customer number with the carrier (快递公司客户编码). */
            biz_id: string;
        };
        GetQuotaResponse: {
            /** Labels left (电子面单余额). */
            quota_num: number;
        };
        GetRecentAverageUsageRequest: {
            /**
             * The product (商品SPU ID) whose use is queried.
             * @example 10000077
             */
            spuId: string;
        };
        GetRecentAverageUsageResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Calls in an average month (最近月平均用量), blurred by WeChat. 50 stands for 50 or fewer. */
            averageData: number;
        };
        GetRedPacketCoverUrlRequest: {
            /** The user who may collect the cover. */
            openid: string;
            /** Token for giving the cover away (发放ctoken), from the cover platform. */
            ctoken: string;
        };
        GetRedPacketCoverUrlResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `success`. */
            errmsg: string;
            /** Wrapper of the link. */
            data: {
                /** Link for this user, including authentication (带鉴权的链接); do not give it to anyone else. */
                url: string;
            };
        };
        GetRefundRequest: {
            /** Merchant number (微信商户号). */
            mchid: string;
            /** Your refund number (商户退款单号), 6 to 32 digits, letters, `_`, `-` and `*`. This or `refund_id`. */
            out_refund_no?: string;
            /** WeChat's refund number (B2b支付退款单号). This or `out_refund_no`. */
            refund_id?: string;
        } & ({
            out_refund_no: string;
        } | {
            refund_id: string;
        });
        GetRefundResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** WeChat's refund number (B2b支付退款单号). */
            refund_id: string;
            /** Your refund number (商户退款单号). */
            out_refund_no: string;
            /** WeChat's order number (B2b支付订单号). */
            order_id: string;
            /** Your order number (商户订单号). */
            out_trade_no: string;
            /** When the refund was accepted (退款创建时间), in Beijing time as yyyy-MM-dd HH:mm:ss. */
            create_time: string;
            /**
             * When the refund succeeded (退款成功时间), in Beijing time as yyyy-MM-dd HH:mm:ss; present with
             * REFUND_SUCC.
             */
            refund_time?: string;
            /**
             * State of the refund (退款状态): `REFUND_INIT` started (退款单初始化), `REFUND_PROCESSING` in progress (退款处理中),
             * `REFUND_SUCC` done (退款成功), `REFUND_FAIL` failed (退款失败).
             * @enum {string}
             */
            refund_status: "REFUND_INIT" | "REFUND_PROCESSING" | "REFUND_SUCC" | "REFUND_FAIL";
            /** Details (退款说明), for example that the balance does not cover the refund. */
            refund_desc?: string;
            /** Amounts (金额信息), in renminbi only. */
            amount: {
                /** Amount of the order (订单总金额), in fen. */
                order_amount: number;
                /** Amount of this refund (退款金额), in fen. */
                refund_amount: number;
                /**
                 * Currency (货币类型), always CNY.
                 * @constant
                 */
                currency: "CNY";
            };
            /** WeChat Pay's refund number (微信支付退款单号). */
            wxpay_refund_id?: string;
            /**
             * Return of the service fee (技术服务费回退状态): 0 not yet (未回退), 1 in progress (回退处理中), 2 done (回退成功), 3
             * nothing to return (无需回退).
             * @enum {integer}
             */
            reverse_sett_state?: 0 | 1 | 2 | 3;
            /** When the fee was returned, in Beijing time as yyyy-MM-dd HH:mm:ss; present if `reverse_sett_state` is 2. */
            reverse_sett_finish_time?: string;
            /** Service fee (技术服务费率), in 1/10000; 60 is 0.60%. Present if `reverse_sett_state` is 2. */
            platform_profit_percent?: number;
            /** Service fee that was returned (回退技术服务费), in fen; present if `reverse_sett_state` is 2. */
            reverse_sett_amt?: number;
            /** Where the money went (退款渠道信息); present once a payment with WeChat Pay is refunded. */
            refund_channel_info?: {
                /**
                 * How the money is returned (退款渠道): `ORIGINAL` the way it was paid (原路退款), `BALANCE` to the user's
                 * balance (退回到余额), `OTHER_BALANCE` to another balance, because the original account has a problem
                 * (原账户异常退到其他余额账户).
                 * @enum {string}
                 */
                channel?: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE";
                /**
                 * Account that received the money (退款入账账户), in Chinese: for a bank card its bank, type and last
                 * digits, otherwise, for example, 支付用户零钱.
                 */
                user_received_account?: string;
                /**
                 * Your account that paid (资金账户): `AVAILABLE` withdrawable balance (可提现金额账户), `UNAVAILABLE` not yet
                 * settled balance (待结算金额账户).
                 * @enum {string}
                 */
                funds_account?: "AVAILABLE" | "UNAVAILABLE";
            };
            /** What was refunded (退款商品描述). */
            description?: string;
        };
        GetRetailInfoRequest: {
            /** openid of the store's manager or of one of its staff. */
            openid?: string;
            /** Phone number of the store's manager. */
            mobile_phone?: string;
        } & ({
            openid: string;
        } | {
            mobile_phone: string;
        });
        GetRetailInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The store found. */
            info?: {
                /** Phone number of the manager. */
                mobile_phone: string;
                /** Type of store, first level (一级门店类型). */
                retail_type: string;
                /** Type of store, second level (二级门店类型); may be empty. */
                sub_retail_type?: string;
                /** Address of the store (门店地址). */
                retail_address: string;
                /** Name of the store (门店名称). */
                retail_name: string;
                /** Registration number on the business licence (营业执照注册号). */
                identification?: string;
                /** Company name (企业名称). */
                principal?: string;
                /** Name of the legal representative (法人姓名), partly masked. */
                legal_person_name?: string;
                /** The openid in the request; for a request by phone number, the manager's openid. */
                openid: string;
                /**
                 * Role of that user (角色): 1 manager (管理员), 2 staff (员工). For a request by phone number, the
                 * manager.
                 */
                role?: (1 | 2) | string;
                /** State of the authentication (认证状态); 1 is done. */
                status: number;
                /** When the store was authenticated (认证时间戳), Unix seconds. */
                auth_time?: number;
                /** When access was granted to the mini program (授权时间戳), Unix seconds. */
                grant_time?: number;
                /** Longitude (经度), decimal degrees; only if the store gave its position. */
                longitude?: number;
                /** Latitude (纬度), decimal degrees; only if the store gave its position. */
                latitude?: number;
                /** Main goods of the store, first level (一级主营商品), for example 食品饮料. */
                business_type?: string[];
                /** Main goods of the store, second level (二级主营商品). */
                other_business_type?: string;
                /** Staff of the store (员工列表), including its manager. */
                staff_list?: {
                    /** openid of the person. */
                    openid: string;
                    /**
                     * Role (角色): 1 manager (管理员), 2 staff (员工).
                     * @enum {integer}
                     */
                    role: 1 | 2;
                    /** When the person joined (员工加入时间), Unix seconds; not given for the manager. */
                    create_time?: number;
                }[];
            }[];
            /** Phone number of the manager. The table has it here, the example in `info`. */
            mobile_phone?: string;
            /** Type of store, first level (一级门店类型). The table has it here, the example in `info`. */
            retail_type?: string;
            /** Type of store, second level (二级门店类型); may be empty. The table has it here, the example in `info`. */
            sub_retail_type?: string;
            /** Address of the store (门店地址). The table has it here, the example in `info`. */
            retail_address?: string;
            /** Name of the store (门店名称). The table has it here, the example in `info`. */
            retail_name?: string;
            /** Registration number on the business licence (营业执照注册号). The table has it here, the example in `info`. */
            identification?: string;
            /** Company name (企业名称). The table has it here, the example in `info`. */
            principal?: string;
            /** Name of the legal representative (法人姓名), partly masked. The table has it here, the example in `info`. */
            legal_person_name?: string;
            /** The openid in the request; for a request by phone number, the manager's openid. The table has it here, the example in `info`. */
            openid?: string;
            /**
             * Role of that user (角色): 1 manager (管理员), 2 staff (员工). For a request by phone number, the manager.
             * The table has it here, the example in `info`.
             */
            role?: (1 | 2) | string;
            /** State of the authentication (认证状态); 1 is done. The table has it here, the example in `info`. */
            status?: number;
            /** When the store was authenticated (认证时间戳), Unix seconds. The table has it here, the example in `info`. */
            auth_time?: number;
            /** When access was granted to the mini program (授权时间戳), Unix seconds. The table has it here, the example in `info`. */
            grant_time?: number;
            /** Longitude (经度), decimal degrees; only if the store gave its position. The table has it here, the example in `info`. */
            longitude?: number;
            /** Latitude (纬度), decimal degrees; only if the store gave its position. The table has it here, the example in `info`. */
            latitude?: number;
            /** Main goods of the store, first level (一级主营商品), for example 食品饮料. The table has it here, the example in `info`. */
            business_type?: string[];
            /** Main goods of the store, second level (二级主营商品). The table has it here, the example in `info`. */
            other_business_type?: string;
            /** Staff of the store (员工列表), including its manager. The table has it here, the example in `info`. */
            staff_list?: {
                /** openid of the person. */
                openid: string;
                /**
                 * Role (角色): 1 manager (管理员), 2 staff (员工).
                 * @enum {integer}
                 */
                role: 1 | 2;
                /** When the person joined (员工加入时间), Unix seconds; not given for the manager. */
                create_time?: number;
            }[];
        };
        GetRetailMessageListRequest: {
            /**
             * Row where the page begins, counted from 0.
             * @default 0
             */
            start: number;
            /**
             * Number of rows to return, 1000 at most. This is the page size, despite its name.
             * @default 20
             */
            offset: number;
            /** First day, as yyyy-mm-dd (开始时间). */
            begin_date: string;
            /** Last day, as yyyy-mm-dd (结束时间). */
            end_date: string;
        };
        GetRetailMessageListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Number of messages on all pages. */
            total_num: number;
            /** The messages of this page, newest first in the official example. */
            data_line: {
                /** Id of the message. */
                msg_id: number;
                /** Its template, the `type` of retailNotifyBusiness. */
                msg_type: number;
                /** Day of the message, as yyyy-mm-dd. */
                date: string;
                /** When it was sent, as yyyy-mm-dd hh:mm:ss. */
                msg_time: string;
                /** Number of people it was sent to (发送人数). */
                send_uv: number;
                /** Number of people who opened the mini program through it (进入人数). */
                entry_uv: number;
                /** Your own id of the message (自定义msg_id). */
                business_msg_id?: string;
            }[];
        };
        GetRetailOpenidListRequest: {
            /** Number of openids to return, 1 to 100. */
            limit: number;
            /** Where to continue (分页上下文): empty in the first call, then the `page_context` of the previous answer. */
            page_context: string;
        };
        GetRetailOpenidListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The openids of this page. */
            openid_list: string[];
            /** Send it as `page_context` to get the next page. */
            page_context: string;
        };
        GetReturnIdRequest: {
            /** The return id (退货ID), from addReturnId. */
            return_id: string;
        };
        GetReturnIdResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /**
             * How the goods are returned (退货方式): 0 the user has not decided yet, 1 picked up at the door by
             * appointment, 2 sent by the user, who entered the waybill number.
             */
            status: (0 | 1 | 2) | string;
            /** Waybill number (运单号), once there is one. */
            waybill_id?: string;
            /**
             * Where the parcel is (物流信息): 0 ordered, waiting for the pick-up, 1 picked up, 2 on the way, 3 out
             * for delivery, 4 signed for, 5 a problem, 6 signed for by someone else, 7 pick-up failed, 8 delivery
             * failed (refused, or out of the area), 11 cancelled, 13 on its way back, 14 returned, 99 unknown.
             * @enum {integer}
             */
            order_status?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 11 | 13 | 14 | 99;
            /** Id of the carrier (运力公司编码). */
            delivery_id?: string;
            /** Name of the carrier (运力公司名称). */
            delivery_name?: string;
        };
        GetRidInfoRequest: {
            /** The request id from errmsg, three groups of hex digits. */
            rid: string;
        };
        GetRidInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The call (请求详情). */
            request: {
                /** When the call came in, Unix seconds. */
                invoke_time: number;
                /** How long it took, in milliseconds. */
                cost_in_ms: number;
                /**
                 * Format: password
                 * Its query string, access_token included. A secret.
                 */
                request_url: string;
                /** Its body; empty for a GET. */
                request_body: string;
                /** WeChat's response to it, as text. */
                response_body: string;
                /** IP address of the caller, partly masked. */
                client_ip: string;
            };
        };
        GetRoleListRequest: {
            /**
             * How many members to skip (起始偏移量); 0 by default.
             * @default 0
             * @example 0
             */
            offset?: number;
            /**
             * Maximum number to return (查询个数), up to 30; 10 by default.
             * @default 10
             * @example 10
             */
            limit?: number;
            /**
             * WeChat id or name to search for (微信号或昵称); all members without it.
             * @example test_1
             */
            keyword?: string;
        };
        GetRoleListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /** Total number of members (总个数). */
            total: number;
            /** The members (角色列表). */
            list: {
                /** URL of the picture (微信用户头像). */
                headingimg: string;
                /** Name (微信用户昵称). */
                nickname: string;
                /** The member's openid. */
                openid: string;
                /**
                 * The member's roles (具有的身份): 0 super administrator (超级管理员), 1 administrator (管理员), 2 host
                 * (主播), 3 operator (运营者).
                 */
                roleList: (0 | 1 | 2 | 3)[];
                /** When the entry was last changed (更新时间), Unix seconds as text. */
                updateTimestamp: string;
                /** WeChat id (微信号), partly masked by asterisks. */
                username: string;
            }[];
        };
        GetRoleListdwRequest: {
            /** WeChat id of the person (微信号). */
            username: string;
            /**
             * The role (角色): 1 administrator (管理员), 2 host (主播), 3 operator (运营者).
             * @enum {integer}
             */
            role: 1 | 2 | 3;
        };
        GetRoleListdwResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Mini program code of 小程序直播, in which a host verifies their identity (实名验证). Only if this
             * has not been done yet.
             */
            codeurl?: string;
        };
        GetSceneListRequest: Record<string, never>;
        GetSceneListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The access sources (访问来源). */
            scene: {
                /** Chinese name (来源中文名). */
                name: string;
                /** The value for getPerformance: a number, or the text `@_all` for all. */
                value: number | string;
            }[];
        };
        GetSharedCodeRequest: {
            /**
             * The room's id (房间ID), from createRoom or getLiveInfo.
             * @example 6209
             */
            roomId: number;
            /**
             * Your own parameters for the room's page (自定义参数), an object as JSON text. The usual query encoding is enough.
             * @example {"path":"pages/index/index"}
             */
            params?: string;
        };
        GetSharedCodeResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** URL of the picture of the code (分享二维码). */
            cdnUrl: string;
            /** The room's page in the mini program (分享路径), in the live plugin. */
            pagePath: string;
            /** URL of the poster (分享海报). */
            posterUrl: string;
        };
        GetShippingOrderRequest: {
            /** WeChat Pay transaction number (微信订单号). Send either this, or merchant_id and merchant_trade_no. */
            transaction_id?: string;
            /** Merchant number of the payment (商户号). */
            merchant_id?: string;
            /** Sub-merchant number (二级商户号), if the payment has one. */
            sub_merchant_id?: string;
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            order: components["schemas"]["ShippingOrder"];
        };
        GetSnTicketRequest: {
            /** The maker's serial number of the device (设备唯一序列号), up to 128 digits, letters, `_` and `-`. */
            sn: string;
            /** Id of the device's model (设备型号 id), from the registration of the device. */
            model_id: string;
        };
        GetSnTicketResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Format: password
             * The ticket (设备票据), valid for 5 minutes. A secret between your server, your mini program and WeChat.
             */
            sn_ticket: string;
        };
        GetStableAccessTokenRequest: {
            /**
             * Always `client_credential`.
             * @constant
             */
            grant_type: "client_credential";
            /** The account's AppID. */
            appid: string;
            /**
             * Format: password
             * The account's AppSecret.
             */
            secret: string;
            /**
             * true invalidates the current token and issues a new one (强制刷新模式); false returns the current one.
             * @default false
             */
            force_refresh?: boolean;
        };
        GetStableAccessTokenResponse: components["schemas"]["AccessToken"];
        GetSubAnchorRequest: {
            /**
             * The room's id (房间ID), from createRoom or getLiveInfo.
             * @example 6491
             */
            roomId: number;
        };
        GetSubAnchorResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /** WeChat id of the second account (微信号). */
            username: string;
        };
        GetTaskRequest: {
            /** Id of the task (任务id), from pullUpload. */
            task_id: number;
        };
        GetTaskResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The task (任务信息). */
            task_info: {
                /** Id of the task (任务id). */
                id: number;
                /**
                 * Task type (任务类型): 1 pullUpload (拉取上传任务).
                 * @enum {integer}
                 */
                task_type: 1;
                /**
                 * State (任务状态): 1 waiting, 2 running, 3 done, 4 failed.
                 * @enum {integer}
                 */
                status: 1 | 2 | 3 | 4;
                /** Error code of the task (任务错误码), 0 for none. */
                errcode?: number;
                /** Why the task failed (任务错误原因), otherwise empty. */
                errmsg?: string;
                /** When the task began (创建时间), Unix seconds. */
                create_time?: number;
                /** When the task ended (完成时间), Unix seconds. */
                finish_time?: number;
                /** Id of the stored file (媒体文件id), once the task is done. */
                media_id?: number;
            };
        };
        GetUnlimitedQRCodeRequest: {
            /**
             * The text that the page gets, 1 to 32 characters: digits, ASCII letters and !#$&'()*+,/:;=?@-._~ No
             * `%`, so URL encoding does not help with Chinese; use your own code instead, for example an id.
             */
            scene: string;
            /**
             * Page to open, without leading slash and without query, for example pages/index/index; the
             * home page if left out. `scancode_time` is reserved.
             */
            page?: string;
            /**
             * Whether `page` must exist in the published version (检查page是否存在). If false, it need not exist,
             * but there can be at most 60,000 different pages.
             * @default true
             */
            check_path?: boolean;
            /**
             * Version to open: `release` the published one (正式版), `trial` the trial version (体验版),
             * `develop` the development version (开发版).
             * @default release
             * @enum {string}
             */
            env_version?: "release" | "trial" | "develop";
            /**
             * Width of the picture in pixels (二维码的宽度), 280 to 1280.
             * @default 430
             */
            width?: number;
            /**
             * Whether WeChat chooses the colour of the lines (自动配置线条颜色). If they stay black, choosing your
             * own colour is not advisable either.
             * @default false
             */
            auto_color?: boolean;
            line_color?: components["schemas"]["QrCodeLineColor"];
            /**
             * Whether the background is transparent (透明底色); the picture then is a PNG.
             * @default false
             */
            is_hyaline?: boolean;
        };
        GetUploadFileSignRequest: {
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
            /**
             * URL of the picture, from a `media_url`: https://api.mch.weixin.qq.com/v3/merchant-service/images/ and
             * its id.
             */
            wxpay_url: string;
            /** Whether to make a copy that can be fetched without the header for 30 minutes (转存到cos). */
            convert_cos: boolean;
            /** Id of the complaint that the picture belongs to (投诉id). */
            complaint_id: string;
        };
        GetUploadFileSignResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Format: password
             * Value of the Authorization header.
             */
            sign: string;
            /** URL of the copy, valid for 30 minutes; only meaningful if `convert_cos` is true. */
            cos_url?: string;
        };
        GetUploadTcbFileLinkRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /** Path that the file should have in the storage (上传路径). */
            path: string;
        };
        GetUploadTcbFileLinkResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** URL to upload to (上传url). */
            url: string;
            /**
             * Format: password
             * Security token of the upload. A secret.
             */
            token: string;
            /**
             * Format: password
             * Signature of the upload, valid for a short time. A secret.
             */
            authorization: string;
            /** Id of the file (文件ID), `cloud://...`, for getDownloadTcbFileLink and deleteTcbCloudFile. */
            file_id: string;
            /**
             * Id of the file in Tencent Cloud's object storage (cos文件ID), to be sent along with the
             * upload.
             */
            cos_file_id: string;
        };
        GetUsageDetailRequest: {
            /**
             * The product (商品SPU ID) whose use is queried.
             * @example 10000001
             */
            spuId: string;
            /**
             * Where the page begins, counted from 0 (分页偏移量).
             * @example 0
             */
            offset: number;
            /**
             * Packages per page, 20 at most (每页个数).
             * @example 10
             */
            limit: number;
        };
        GetUsageDetailResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Missing in the page's example. */
            errmsg?: string;
            /** Used so far (累计用量), a 64-bit number as a string; for products sold as packages. */
            effectiveUse?: string;
            /**
             * @deprecated
             * Total of the packages in force (资源总量), a 64-bit number as a string. Deprecated in favour of `all`.
             */
            effectiveAll?: string;
            /**
             * Total usable quantity (资源可用总量), a 64-bit number as a string; for products sold as packages. Once the
             * ability is charged for, the packages now in force; between the announcement of charges and their
             * start, also packages that are bought but not yet in force.
             */
            all?: string;
            /** Start of the subscription (订阅开始时间), Unix seconds; for products sold as subscriptions. */
            startServiceTime?: number;
            /** End of the subscription (订阅结束时间), Unix seconds; for products sold as subscriptions. */
            endServiceTime?: number;
            /** Number of packages on all pages. */
            total: number;
            /** The packages of this page (用量详情列表). */
            detailList: {
                /** Id of the package (资源包ID), such as ZY2823973277692477440. */
                pkgId: string;
                /**
                 * State of the package (资源包状态): 1 in force (生效中), 2 not yet (未生效), 3 no
                 * longer (已失效).
                 * @enum {integer}
                 */
                status: 1 | 2 | 3;
                /** When the package becomes valid, Unix seconds. */
                startTime: number;
                /** When the package stops being valid, Unix seconds. */
                endTime: number;
                /** Size of the package (额度容量), a 64-bit number as a string. */
                all: string;
                /** How much of it is used (使用额度), a 64-bit number as a string. */
                used: string;
                /** Product from which the package comes (商品SPU ID), a 64-bit number as a string. */
                spuId: string;
                /** Variant of the product (商品SKU ID), a 64-bit number as a string. */
                skuId: string;
                /**
                 * How it was obtained (额度来源): 1 trial (体验额度), 2 bought (付费购买), 3 given by a service provider
                 * (服务商分配), 4 and 5 other (其他). Missing in the page's example.
                 * @enum {integer}
                 */
                source?: 1 | 2 | 3 | 4 | 5;
            }[];
        };
        GetUserActionSetReportsRequest: {
            /**
             * Version of the advertising API. Its clients send `v1.0`.
             * @example v1.0
             */
            version?: string;
            /**
             * Format: int64
             * Id of the data source (用户行为源 id).
             * @example 1110049802
             */
            user_action_set_id: Int64;
            /**
             * First and last day as a JSON string, `start_date` and `end_date` as yyyy-mm-dd, today at the latest.
             * @example {"start_date":"2017-03-01","end_date":"2017-04-02"}
             */
            date_range: string;
            /**
             * Time span of an entry (时间粒度): DAILY one day, HOURLY one hour.
             * @example DAILY
             * @enum {string}
             */
            time_granularity: "DAILY" | "HOURLY";
            /**
             * What to group the figures by (聚合维度), for example DOMAIN for the domain.
             * @example DOMAIN
             */
            aggregation?: string;
        };
        GetUserActionSetReportsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** Result of the call; empty or `ok`. */
            errmsg: string;
            /** Wrapper of the list. */
            data?: {
                /** One entry per day or hour and group. */
                list?: ({
                    /** The day, as yyyy-mm-dd. */
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
             * Version of the advertising API. Its clients send `v1.0`.
             * @example v1.0
             */
            version?: string;
            /**
             * Format: int64
             * Id of the data source (用户行为源 id); all of them if left out.
             * @example 1110049802
             */
            user_action_set_id?: Int64;
        };
        GetUserActionSetsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** Result of the call; empty or `ok`. */
            errmsg: string;
            /** Wrapper of the list. */
            data?: {
                /** The data sources. */
                list?: ({
                    /**
                     * Format: int64
                     * Id of the data source (用户行为源 id).
                     */
                    user_action_set_id?: Int64;
                    /** Where its users are (用户行为源类型), for example WEB. */
                    type?: string;
                    /** Its name. */
                    name?: string;
                    /** What it is for. */
                    description?: string;
                    /** Whether it has received actions (数据接入状态). */
                    activate_status?: boolean;
                    /** When it was created. */
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
             * The user's id in this mini program.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid: string;
            /**
             * Format: password
             * Proof of the user's session_key (用户登录态签名): HMAC-SHA256 of the empty string, keyed with the
             * session_key as code2Session gave it (the Base64 text, not decoded), in hex.
             * @example fefce01bfba4670c85b228e6ca2b493c90971e7c442f54fc448662eb7cd72509
             */
            signature: string;
            /**
             * Hash of the signature (签名方法); `hmac_sha256` is the only one.
             * @example hmac_sha256
             * @constant
             */
            sig_method: "hmac_sha256";
        };
        GetUserEncryptKeyResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The keys, newest first, 3 at most. */
            key_info_list: {
                /**
                 * Format: password
                 * The key (加密key), Base64. A secret.
                 */
                encrypt_key: string;
                /** Version number of the key (版本号), counting up. */
                version: number;
                /** Seconds until the key expires; 0 if it has expired. */
                expire_in: number;
                /**
                 * Format: password
                 * Initialisation vector that belongs to the key (加密iv), 16 characters.
                 */
                iv: string;
                /** When the key was created, Unix seconds. */
                create_time: number;
            }[];
        };
        GetUserNotifyRequest: {
            /** The user's id (用户身份标识符). */
            openid: string;
            /** The code by which the card is updated (动态更新令牌). */
            notify_code: string;
            /** Card id (卡片id), for example 1001. */
            notify_type: number;
        };
        GetUserNotifyResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** State of the card (卡片状态). */
            notify_info: {
                /** Card id (卡片id). */
                notify_type: number;
                /**
                 * State and fields of the last update that took effect, a JSON object as text; empty if
                 * there was none.
                 */
                content_json: string;
                /**
                 * State of the code: 0 fine (正常), 1 at risk (有风险), 2 abnormal (异常), 10 refused by the user (用户拒收).
                 * @enum {integer}
                 */
                code_state: 0 | 1 | 2 | 10;
                /** When the code expires (code 过期时间), Unix seconds. */
                code_expire_time: number;
            };
        };
        GetUserPortraitRequest: {
            /** First day, as yyyymmdd (开始日期); 0, 6 or 29 days before `end_date`. Days are those of Asia/Shanghai. */
            begin_date: string;
            /** Last day, as yyyymmdd (结束日期); yesterday at the latest. */
            end_date: string;
        };
        GetUserPortraitResponse: {
            /** The period, as yyyymmdd-yyyymmdd, or only its first day, as yyyymmdd. */
            ref_date: string;
            visit_uv_new: components["schemas"]["UserPortrait"];
            visit_uv: components["schemas"]["UserPortrait"];
        };
        GetUserRiskRankRequest: {
            /** The mini program's AppID. */
            appid: string;
            /** The user's id; the user must have visited the mini program in the last two hours. */
            openid: string;
            /**
             * Purpose of the risk level (场景值): 0 registration (注册), 1 abuse of promotions (营销作弊), 2 user
             * content (UGC).
             * @enum {integer}
             */
            scene: 0 | 1 | 2;
            /** The user's phone number. */
            mobile_no?: string;
            /** Number of the user's bank card. */
            bank_card_no?: string;
            /** Number of the user's identity document. */
            cert_no?: string;
            /** IP address of the user (用户访问源ip). */
            client_ip: string;
            /** The user's email address. */
            email_address?: string;
            /** Any other useful information (额外补充信息). */
            extended_info?: string;
            /**
             * True for a test call (测试调用), false for a real call (正式调用).
             * @default false
             */
            is_test?: boolean;
        };
        GetUserRiskRankResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `getuserriskrank succ`. */
            errmsg: string;
            /**
             * Risk level of the user (用户风险等级), 0 to 4; higher means riskier.
             * @enum {integer}
             */
            risk_rank: 0 | 1 | 2 | 3 | 4;
            /**
             * Format: int64
             * Id of this call (唯一请求标识), spelt like this; quote it when you contact WeChat.
             */
            unoin_id: Int64;
        };
        GetVerifyIdRequest: {
            /**
             * Your serial number (业务方系统内部流水号), unique within the AppID; 5 to 32 digits, letters,
             * `_` and `-`.
             */
            out_seq_no: string;
            /** Identity claimed by the user (用户身份信息). queryVerifyInfo requires a hash of these three fields. */
            cert_info: {
                /** Type of document (证件类型); `IDENTITY_CARD` for a mainland identity card (身份证). */
                cert_type: string;
                /** Name on the document (证件姓名), in UTF-8. */
                cert_name: string;
                /** Number of the document (证件号码). */
                cert_no: string;
            };
            /** The user's id in the mini program that will call `wx.requestFacialVerify`. */
            openid: string;
        };
        GetVerifyIdResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the verification (人脸核身会话唯一标识), 256 characters at most. */
            verify_id: string;
            /** Seconds within which the verification can be started, normally 3600. */
            expires_in: number;
        };
        GetVersionListRequest: Record<string, never>;
        GetVersionListResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The versions, one entry per type (版本列表). */
            cvlist: {
                /**
                 * Type: 1 client (客户端), 2 direct service (服务直达).
                 * @enum {integer}
                 */
                type: 1 | 2;
                /** The versions (版本列表). */
                client_version_list: string[];
            }[];
        };
        GetVisitDistributionRequest: components["schemas"]["DayRange"];
        GetVisitDistributionResponse: {
            /** The day, as yyyymmdd. */
            ref_date: string;
            /** One entry for each histogram. */
            list: {
                /**
                 * Which histogram (分布类型): `access_source_session_cnt` visits by where users came from (访问来源分布),
                 * `access_source_visit_uv` users by the same, `access_staytime_info` visits by time spent
                 * (访问时长分布), `access_depth_info` visits by pages opened (访问深度分布). Others may occur.
                 */
                index: string;
                /** The buckets, in no guaranteed order. */
                item_list: {
                    /**
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
                    /** Number of visits in the bucket (访问pv); with `access_source_visit_uv`, number of users. */
                    value: number;
                }[];
            }[];
        };
        GetVisitPageRequest: components["schemas"]["DayRange"];
        GetVisitPageResponse: {
            /** The day, as yyyymmdd. */
            ref_date: string;
            /** The pages, most visits first, 200 at most. */
            list: {
                /** Path of the page, without its query (页面路径). */
                page_path: string;
                /** Visits of the page (访问次数). */
                page_visit_pv: number;
                /** Users who visited it, each counted once (访问人数). */
                page_visit_uv: number;
                /** Average time per visit, in seconds with decimals (次均停留时长). */
                page_staytime_pv: number;
                /** How often users entered the mini program through this page (进入页次数). */
                entrypage_pv: number;
                /** How often users left the mini program from this page (退出页次数). */
                exitpage_pv: number;
                /** How often the page was shared (转发次数). */
                page_share_pv: number;
                /** Users who shared it, each counted once (转发人数). */
                page_share_uv: number;
            }[];
        };
        GetWeeklyRetainRequest: components["schemas"]["WeekRange"];
        GetWeeklyRetainResponse: {
            /** The week, as yyyymmdd-yyyymmdd. */
            ref_date: string;
            /** Retention of the week's new users (新增用户留存). */
            visit_uv_new: components["schemas"]["WeeklyRetainItem"][];
            /** Retention of the week's active users (活跃用户留存). */
            visit_uv: components["schemas"]["WeeklyRetainItem"][];
        };
        GetWeeklyVisitTrendRequest: components["schemas"]["WeekRange"];
        GetWeeklyVisitTrendResponse: {
            /** One entry for the week. */
            list: components["schemas"]["VisitTrendItem"][];
        };
        GetWqfChargeFeeRequest: {
            /** Merchant number (商户号). */
            sub_mchid: string;
        };
        GetWqfChargeFeeResponse: components["schemas"]["B2bBankTransferFee"];
        GetbusinessRequest: {
            /** Id of the sub-merchant (商户id), from registerbusiness. Send either this or `account_name`. */
            business_id?: number | string;
            /** Name with which the sub-merchant was created. Send either this or `business_id`. */
            account_name?: string;
        } & ({
            business_id: number | string;
        } | {
            account_name: string;
        });
        GetbusinessResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`, or empty. */
            errmsg: string;
            business_info: components["schemas"]["KfBusiness"];
        };
        GetdefaultGoodskeyRequest: Record<string, never>;
        GetdefaultGoodskeyResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /** The keys (全局KEY), an array of strings. */
            vendorGoodsKey?: string[];
        };
        GetkflistRequest: {
            /**
             * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
             * @example 1
             */
            business_id?: number | string;
        };
        GetkflistResponse: {
            /** One entry for each agent account (客服列表). */
            kf_list: {
                /** Full name of the agent account (完整客服账号), `prefix@WeChat id`; may be empty. */
                kf_account: string;
                /** Name that customers see (客服昵称). */
                kf_nick: string;
                /** The agent's number (客服编号). */
                kf_id: string;
                /** URL of the agent's picture (客服头像). */
                kf_headimgurl: string;
                /** WeChat id (微信号) of the person behind the account. Only once one is bound. */
                kf_wx?: string;
                /** WeChat id that was invited. Only while nobody is bound and an invitation was sent. */
                invite_wx?: string;
                /** When the invitation expires, Unix seconds, as a number or as text. Only if there is an invitation. */
                invite_expire_time?: number | string;
                /**
                 * State of the invitation (邀请的状态): `waiting` for a reply, `rejected`, `expired`. Only if there is an invitation.
                 * @enum {string}
                 */
                invite_status?: "waiting" | "rejected" | "expired";
                /** The agent's openid (客服openid), used by setkfadmin and cancelkfadmin. */
                kf_openid?: string;
            }[];
        };
        GetonlinekflistRequest: {
            /**
             * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
             * @example 1
             */
            business_id?: number | string;
        };
        GetonlinekflistResponse: {
            /** One entry for each agent online (在线客服列表). */
            kf_online_list: {
                /** Full name of the agent account (完整客服账号), `prefix@WeChat id`; may be empty. */
                kf_account: string;
                /** Where the agent is online (客服在线状态), for now: 0 nowhere (不在线), 1 on the web. */
                status: number;
                /** The agent's number (客服编号), as a number or as text. */
                kf_id: number | string;
                /** Number of conversations that the agent has open (正在接待的会话数). Not in every response. */
                accepted_case?: number;
                /** The agent's openid (客服openid). */
                kf_openid?: string;
            }[];
        };
        GetpubnewtemplatekeywordsRequest: {
            /**
             * Id of the template's title (模板标题 id), from getPubNewTemplatetitles.
             * @example 99
             */
            tid: number | string;
        };
        GetpubnewtemplatekeywordsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total number. The official example does not have it. */
            count?: number;
            /** The keywords (关键词列表). */
            data: {
                /** Id of the keyword (关键词 id), for `kidList` of addwxanewtemplate. */
                kid: number;
                /** The keyword (关键词内容), for example 物品名称. */
                name: string;
                /** What a value may look like (示例). */
                example: string;
                /** Type of value (参数类型), for example thing or date; sendMessage says what each allows. */
                rule: string;
            }[];
        };
        GetwxapubnewtemplateRequest: Record<string, never>;
        GetwxapubnewtemplateResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The templates (模板列表). */
            data: {
                /** Id of the template in the account (模板 id), the `template_id` of sendMessage. */
                priTmplId: string;
                /** Its title (模版标题). */
                title: string;
                /**
                 * Its text (模版内容), a line for each keyword: the name and the placeholder, such as
                 * `{{thing1.DATA}}`. The part before `.DATA` is the key in `data` of sendMessage.
                 */
                content: string;
                /** The text with values filled in (模板内容示例). */
                example: string;
                /**
                 * How a user subscribes (模版类型): 2 for one message (一次性订阅), 3 permanently (长期订阅).
                 * @enum {integer}
                 */
                type: 2 | 3;
                /** Allowed values of the enumerations in the text (枚举参数值范围). Only if it has any. */
                keywordEnumValueList?: {
                    /** The placeholder (枚举参数的 key), for example enum_string2.DATA. */
                    keywordCode: string;
                    /** The values it may have (枚举参数值范围列表). */
                    enumValueList: string[];
                }[];
            }[];
        };
        /** One device. */
        HardwareDevice: {
            /**
             * Id of the device's model (设备型号 id), from the registration of the device in the admin console
             * (mp.weixin.qq.com).
             */
            model_id: string;
            /** The maker's serial number of the device (设备唯一序列号), up to 128 digits, letters, `_` and `-`. */
            sn: string;
        };
        /** Result for one device. */
        HardwareDeviceResult: {
            /** Id of the device's model (设备型号 id), as in the request. */
            model_id: string;
            /** The maker's serial number of the device (设备唯一序列号), as in the request. */
            sn: string;
            /** Error for this device (错误码): 0 for success, otherwise one of the errcodes of the operation. */
            errcode?: number;
        };
        IdcardOcrRequest: {
            /**
             * Format: uri
             * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
             * @example https://example.com/img.jpg
             */
            img_url?: string;
            /**
             * How the picture was taken; the official example sends `photo`.
             * @example photo
             */
            type?: string;
            /**
             * Format: binary
             * The picture (图片文件), under 2 MB. Send either this or `img_url`.
             */
            img?: Upload;
        };
        IdcardOcrResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Which side it is (正面或背面): `Front` or `Back`.
             * @enum {string}
             */
            type: "Front" | "Back";
            /** Name (姓名). Front only. */
            name?: string;
            /** Card number (身份证号). Front only. */
            id?: string;
            /** Term of validity (有效期), for example 20171025-20271025. Back only. */
            valid_date?: string;
            /** Address (地址). Front only. */
            addr?: string;
            /** Sex (性别), 男 or 女. Front only. */
            gender?: string;
            /** Ethnic group (民族), for example 汉. Front only. */
            nationality?: string;
        };
        /** A user sends a picture to support (图片消息). */
        ImageMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (发送者的OpenID). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `image`.
             * @constant
             */
            MsgType: "image";
            /** URL of the picture (图片链接), created by WeChat. */
            PicUrl: string;
            /** Id of the picture as temporary media (媒体id); getKfMedia fetches it. */
            MediaId: string;
            /**
             * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a string that contains
             * more than the number.
             */
            MsgId: Int64 | string;
        };
        ImgAiCropRequest: {
            /**
             * Format: uri
             * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
             * @example https://example.com/img.jpg
             */
            img_url?: string;
            /**
             * Format: binary
             * The picture (图片文件), under 2 MB. Send either this or `img_url`.
             */
            img?: Upload;
            /**
             * Ratio of width to height for each crop (宽高比), up to 5, separated by commas, such as 1,2.35. If left
             * out, WeChat chooses the best one.
             */
            ratios?: string;
        };
        ImgAiCropResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The crops (智能裁剪结果), in the order of `ratios`. */
            results: {
                /** x of the top left corner (左上角x), in pixels. */
                crop_left: number;
                /** y of the top left corner (左上角y), in pixels. */
                crop_top: number;
                /** x of the bottom right corner (右下角x), in pixels. */
                crop_right: number;
                /** y of the bottom right corner (右下角y), in pixels. */
                crop_bottom: number;
            }[];
            img_size: components["schemas"]["OcrImageSize"];
        };
        ImgQrcodeRequest: {
            /**
             * Format: uri
             * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
             * @example https://example.com/img.jpg
             */
            img_url?: string;
            /**
             * Format: binary
             * The picture (图片文件), under 2 MB. Send either this or `img_url`.
             */
            img?: Upload;
        };
        ImgQrcodeResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The codes that were found (处理结果). */
            code_results: {
                /** Code type (码的类型), for example QR_CODE. */
                type_name: string;
                /** What the code says (码的信息). */
                data: string;
                pos?: components["schemas"]["OcrCorners"];
            }[];
            img_size: components["schemas"]["OcrImageSize"];
        };
        ImgsuperresolutionRequest: {
            /**
             * Format: uri
             * URL of the picture (图片 url), which WeChat downloads. Send either this or the file `img`.
             * @example https://example.com/img.jpg
             */
            img_url?: string;
            /**
             * Format: binary
             * The picture (图片文件), under 2 MB. Send either this or `img_url`.
             */
            img?: Upload;
        };
        ImgsuperresolutionResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the enlarged picture, valid for 3 days; download it with getKfMedia (/cgi-bin/media/get). */
            media_id: string;
        };
        /** The carrier's answer to a cancellation, and what it costs. */
        ImmediateDeliveryCancellation: {
            /** 0 if the order is or can be cancelled; any other number is the carrier's own error (运力返回的错误码), passed on by WeChat. */
            resultcode: number;
            /** The carrier's message (运力返回的错误描述); `ok` with 0. */
            resultmsg: string;
            /** The penalty that the carrier keeps (违约金), in yuan, 2 decimals; expected or actually deducted. With resultcode 0. */
            deduct_fee?: number;
            /** Explanation of it (说明). */
            desc?: string;
        };
        /** The goods to be delivered. Decimals beyond the second are rounded. */
        ImmediateDeliveryCargo: {
            /** Value of the goods (货物价格) in yuan, 2 decimals, over 0 and up to 5000. */
            goods_value: number;
            /** Height (货物高度) in centimetres, 2 decimals, over 0 and up to 45. */
            goods_height?: number;
            /** Width (货物宽度) in centimetres, 2 decimals, over 0 and up to 50. */
            goods_width?: number;
            /** Length (货物长度) in centimetres, 2 decimals, over 0 and up to 65. */
            goods_length?: number;
            /** Weight (货物重量) in kilograms, 2 decimals, over 0 and up to 50. */
            goods_weight: number;
            /** The goods one by one (货物详情), up to 10240 characters as JSON. */
            goods_detail?: {
                /** The goods (货物列表). */
                goods: {
                    /** Quantity of the goods (货物数量). */
                    good_count: number;
                    /** Name of the goods (货品名称). */
                    good_name: string;
                    /** Unit price (货品单价) in yuan, 2 decimals. */
                    good_price?: number;
                    /** Unit it is counted in (货品单位), up to 20 characters. */
                    good_unit?: string;
                }[];
            };
            /** What the rider must know to collect the goods (货物取货信息), up to 100 characters. */
            goods_pickup_info?: string;
            /**
             * Category of the goods (品类一级类目).
             * @enum {string}
             */
            cargo_first_class: "美食夜宵" | "甜品饮料" | "蛋糕" | "日用百货" | "果蔬生鲜" | "鲜花" | "医药健康" | "美妆护肤" | "母婴" | "文件或票务" | "服饰鞋帽" | "洗涤" | "珠宝奢侈品" | "家居家装" | "数码产品" | "配件器材" | "电商" | "现场勘查" | "快递业务" | "其他";
            /**
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
        /** A delivery order, when it is placed or placed again. */
        ImmediateDeliveryOrder: {
            /** Your id with the carrier (商家id), the appkey it gave you. */
            shopid: string;
            /** Your own order number, unique, up to 128 bytes. */
            shop_order_id: string;
            /** Id of the carrier (配送公司ID), from getAllImmeDelivery, for example SFTC. */
            delivery_id: string;
            /** The user who ordered. */
            openid: string;
            sender?: components["schemas"]["ImmediateDeliverySender"];
            receiver: components["schemas"]["ImmediateDeliveryReceiver"];
            cargo: components["schemas"]["ImmediateDeliveryCargo"];
            order_info: components["schemas"]["ImmediateDeliveryOrderInfo"];
            shop: components["schemas"]["ImmediateDeliveryShop"];
            /** The delivery_token from preAddOrder, which locks the fee; Dada (达达) only, valid for 3 minutes. */
            delivery_token?: string;
            /**
             * Format: password
             * Signature for the carrier: SHA-1 of shopid, shop_order_id and the carrier's AppSecret concatenated in this
             * order, in hex.
             */
            delivery_sign: string;
            /** Number of the shop as registered with the carrier (门店编号). Required for Meituan (美团) and Shansong (闪送). */
            shop_no?: string;
            /** Id of a sub-merchant (子商户id), if the mini program has several. */
            sub_biz_id?: string;
        } & ({
            sender: components["schemas"]["ImmediateDeliverySender"];
        } | {
            shop_no: string;
        });
        /** When and how the order is delivered. */
        ImmediateDeliveryOrderInfo: {
            /** The carrier's own code of a service (配送服务代码); leave it out for SF (顺丰) and Dada (达达). */
            delivery_service_code?: string;
            /**
             * When the carrier should begin to look for a rider (期望派单时间), Unix seconds, 0 for immediately; Dada only. The
             * first status is pushed at that time.
             */
            expected_delivery_time?: number;
            /**
             * 0 immediate (即时单), 1 booked (预约单); a booked order needs expected_delivery_time, expected_finish_time or
             * expected_pick_time.
             * @enum {integer}
             */
            order_type?: 0 | 1;
            /** The shop's running order number (门店订单流水号), by which the rider finds the order; recommended. Up to 32 characters. */
            poi_seq?: string;
            /** Note (备注), up to 200 characters. */
            note?: string;
            /** When the user paid (下单付款时间), Unix seconds. Required for SF. */
            order_time?: number;
            /**
             * Whether the goods are insured (是否保价), 0 no, 1 yes.
             * @enum {integer}
             */
            is_insured?: 0 | 1;
            /** Insured value (保价金额) in yuan, 2 decimals. */
            declared_value?: number;
            /** Tip for the rider (小费) in yuan; an order usually begins without one. */
            tips?: number;
            /**
             * Whether the rider carries only this order (直拿直送), at a higher fee: 0 no, 1 yes. Shansong (闪送) requires 1, Dada
             * takes either, the others do not support it.
             * @enum {integer}
             */
            is_direct_delivery?: 0 | 1;
            /** What the rider has to pay (骑手应付金额) in yuan, 2 decimals. */
            cash_on_delivery?: number;
            /** What the rider has to collect (骑手应收金额) in yuan, 2 decimals. */
            cash_on_pickup?: number;
            /**
             * Direction (物流流向), 1 from the shop to the user, 2 from the user to the shop.
             * @enum {integer}
             */
            rider_pick_method?: 1 | 2;
            /**
             * Whether the rider must enter the user's code when handing over the goods (收货码), 0 no, 1 yes.
             * @enum {integer}
             */
            is_finish_code_needed?: 0 | 1;
            /**
             * Whether the rider must enter the shop's code when collecting the goods (取货码), 0 no, 1 yes.
             * @enum {integer}
             */
            is_pickup_code_needed?: 0 | 1;
            /** Desired delivery time (期望送达时间), Unix seconds; Meituan (美团) and SF. */
            expected_finish_time?: number;
            /**
             * Desired pickup time (期望取件时间), Unix seconds; Shansong and SF. Shansong requires a time more than 2 hours ahead;
             * for SF expected_finish_time takes precedence.
             */
            expected_pick_time?: number;
        };
        /**
         * The carrier's answer to an order. A resultcode other than 0 means that the order was refused, and only resultmsg
         * says more.
         */
        ImmediateDeliveryPlaced: {
            /** 0 if the carrier has accepted the order; any other number is the carrier's own error (运力返回的错误码), passed on by WeChat. */
            resultcode: number;
            /** The carrier's message (运力返回的错误描述); `ok` with 0. */
            resultmsg: string;
            /** The amount actually to be paid (实际运费), in yuan; deliverfee minus couponfee. */
            fee?: number;
            /** Delivery fee (运费), in yuan. */
            deliverfee?: number;
            /** Deducted by coupons (优惠券费用), in yuan. */
            couponfee?: number;
            /** Tip (小费), in yuan. */
            tips?: number;
            /** Fee of the insurance (保价费), in yuan. WeChat's spelling. */
            insurancfee?: number;
            /** Distance (配送距离) in whole metres. */
            distance?: number;
            /** The carrier's delivery number (配送单号); later calls need it. */
            waybill_id?: string;
            order_status?: components["schemas"]["ImmediateDeliveryStatus"];
            /** Code that the user shows the rider at the door (收货码). */
            finish_code?: number;
            /** Code that the shop shows the rider (取货码). */
            pickup_code?: number;
            /** Expected seconds until a rider takes the order (预计骑手接单时间), 0 if unknown. */
            dispatch_duration?: number;
        };
        /** Where the goods are delivered, and who receives them (收件人信息). */
        ImmediateDeliveryReceiver: {
            /** The person's name (姓名), up to 256 characters. */
            name: string;
            /** City (城市名称), for example 广州市. */
            city: string;
            /** Street, estate or building (地址), by which the place is found on the map. */
            address: string;
            /** Building number, unit and floor (地址详情). */
            address_detail: string;
            /** Phone number (电话), up to 64 characters. */
            phone: string;
            /** Longitude in degrees (经度), to 6 decimals, in the system that coordinate_type names. */
            lng: number;
            /** Latitude in degrees (纬度), to 6 decimals, in the system that coordinate_type names. */
            lat: number;
            /**
             * Coordinate system (坐标类型), 0 GCJ-02 as in Tencent's maps and AMap (火星坐标), 1 BD-09 (百度坐标).
             * @enum {integer}
             */
            coordinate_type?: 0 | 1;
        };
        /** The carrier's answer to the call. A failure of WeChat's own comes with errcode instead. */
        ImmediateDeliveryResult: {
            /** 0 if the carrier has done it; any other number is the carrier's own error (运力返回的错误码), passed on by WeChat. */
            resultcode: number;
            /** The carrier's message (运力返回的错误描述); `ok` with 0. */
            resultmsg: string;
        };
        /**
         * Where the goods are picked up, and who hands them over (发件人信息). SF (顺丰同城急送) always needs it; for the other carriers
         * shop_no can replace it, except that preAddOrder needs it for Shansong (闪送) too.
         */
        ImmediateDeliverySender: {
            /** The person's name (姓名), up to 256 characters. */
            name: string;
            /** City (城市名称), for example 广州市. */
            city: string;
            /** Street, estate or building (地址), by which the place is found on the map. */
            address: string;
            /** Building number, unit and floor (地址详情). */
            address_detail: string;
            /** Phone number (电话), up to 64 characters. */
            phone: string;
            /** Longitude in degrees (经度), to 6 decimals, in the system that coordinate_type names. */
            lng: number;
            /** Latitude in degrees (纬度), to 6 decimals, in the system that coordinate_type names. */
            lat: number;
            /**
             * Coordinate system (坐标类型), 0 GCJ-02 as in Tencent's maps and AMap (火星坐标), 1 BD-09 (百度坐标).
             * @enum {integer}
             */
            coordinate_type?: 0 | 1;
        };
        /** What the user's notification about the delivery shows. */
        ImmediateDeliveryShop: {
            /** Page of your mini program that the notification opens, preferably the order's own page. */
            wxa_path?: string;
            /** URL of a small picture of the goods (商品缩略图). Required without detail_list. */
            img_url?: string;
            /** Name of the goods (商品名称), up to 128 bytes. Required without detail_list. */
            goods_name?: string;
            /** Number of goods (商品数量). Required without detail_list; with detail_list, its length is the default. */
            goods_count?: number;
            /**
             * AppID of the merchant's mini program, for addLocalOrder only. Required if a third party settles with the carrier
             * for its merchants and orders through its own mini program: notifications then lead back to the merchant's mini
             * program.
             */
            wxa_appid?: string;
            /** The goods one by one, instead of img_url, goods_name and goods_count. */
            detail_list?: {
                /** Name of the goods (商品名称). */
                goods_name: string;
                /** URL of a picture of the goods (商品图片). */
                goods_img_url: string;
                /** More about the goods (商品详情), for example the size. */
                goods_desc: string;
            }[];
        } & ({
            img_url: string;
            goods_name: string;
            goods_count: number;
        } | {
            detail_list: {
                /** Name of the goods (商品名称). */
                goods_name: string;
                /** URL of a picture of the goods (商品图片). */
                goods_img_url: string;
                /** More about the goods (商品详情), for example the size. */
                goods_desc: string;
            }[];
        });
        /**
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
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /** Name of the collection to import into (导入 collection 名). */
            collection_name: string;
            /** Path of the file in the storage of the same environment (导入文件路径). */
            file_path: string;
            /**
             * Format of the file (导入文件类型): 1 JSON, 2 CSV.
             * @enum {integer}
             */
            file_type: 1 | 2;
            /** Whether the task stops at the first error (是否在遇到错误时停止导入). */
            stop_on_error: boolean;
            /**
             * What happens to records that already exist (冲突处理模式): 1 INSERT, all records are inserted as new ones; 2
             * UPSERT, existing records are updated.
             * @enum {integer}
             */
            conflict_mode: 1 | 2;
        };
        ImportDatabaseItemResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the import task (导入任务ID), for getDatabaseMigrateStatus. */
            job_id: number;
        };
        ImportGoodsRequest: {
            /** Ids of the products (商品 ID), from addGoods. */
            ids: number[];
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
        };
        ImportGoodsResponse: components["schemas"]["LiveOk"];
        InsuranceFreightApplypayRequest: {
            /**
             * Top-up order number (充值订单id), a 64-bit integer. WeChat takes it as text too, for languages such as
             * JavaScript whose numbers would lose its last digits.
             */
            order_id: Int64 | string;
        };
        InsuranceFreightApplypayResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** URL of the page to pay the order on (充值链接). */
            pay_url: string;
        };
        InsuranceFreightClaimRequest: {
            /** The buyer's openid (买家openid), the one that was insured. */
            openid: string;
            /** WeChat Pay transaction number (微信支付单号), the one that was insured. */
            order_no: string;
            /** Waybill number of the return (退款运单号). Each can be used for only one claim. */
            refund_delivery_no: string;
            /** Carrier of the return (退款快递公司): its id, such as SF. */
            refund_company: string;
        };
        InsuranceFreightClaimResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Claim number (理赔报案号), once it is accepted. */
            report_no?: string;
            /**
             * Whether the goods are picked up at the user's door (是否上门取件), 0 no, 1 yes.
             * @enum {integer}
             */
            is_home_pick_up?: 0 | 1;
        };
        InsuranceFreightCreatechargeidRequest: {
            /** Amount to top up (充值金额), in fen. */
            quota: number;
        };
        InsuranceFreightCreatechargeidResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Format: int64
             * Top-up order number (充值订单id), a 64-bit integer.
             */
            order_id: Int64;
        };
        InsuranceFreightCreateorderRequest: {
            /** The buyer's openid (买家openid); a claim must use the same one. */
            openid: string;
            /** WeChat Pay transaction number (微信支付单号). Each can be insured once. */
            order_no: string;
            /** Time of the payment (微信支付时间), Unix seconds, at most 3 days ago. */
            pay_time: number;
            /** Amount paid (微信支付金额), in fen. */
            pay_amount: number;
            /** Waybill number of the delivery (发货运单号). */
            delivery_no: string;
            delivery_place: components["schemas"]["FreightPlace"];
            receipt_place: components["schemas"]["FreightPlace"];
            /**
             * The insured order (投保订单信息). WeChat's notices about the insurance and the claim show it to the
             * user and lead back to it in the mini program.
             */
            product_info?: {
                /** Page of the order in the mini program (投保订单在商家小程序的path). */
                order_path: string;
                /** The insured goods (投保商品list). */
                goods_list: {
                    /** Name of the goods (投保商品名称). */
                    name: string;
                    /** URL of their picture (投保商品图片url). */
                    url: string;
                }[];
            };
        };
        InsuranceFreightCreateorderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Policy number (保单号). */
            policy_no: string;
            /** End of the cover (保险止期), as `yyyy-MM-dd HH:mm:ss`. */
            insurance_end_date: string;
            /** Estimated payment for a return (预估理赔金额), in fen. */
            estimate_amount: number;
            /** The premium (保费), in fen. The page's example does not have it. */
            premium?: number;
        };
        InsuranceFreightGetorderlistRequest: {
            /** The buyer's openid (买家openid), the one that was insured. */
            openid?: string;
            /** WeChat Pay transaction number (微信支付单号). */
            order_no?: string;
            /** Policy number (保单号). */
            policy_no?: string;
            /** Claim number (理赔报案号). */
            report_no?: string;
            /** Waybill number of the delivery (发货运单号). */
            delivery_no?: string;
            /** Waybill number of the return (退款运单号). */
            refund_delivery_no?: string;
            /** Start of the period (查询开始时间), Unix seconds. */
            begin_time?: number;
            /** End of the period (查询结束时间), Unix seconds. */
            end_time?: number;
            /** States to look for (保单状态): 2 covered, 4 claim under way, 5 claim paid, 6 claim failed, 7 expired. */
            status_list?: (2 | 4 | 5 | 6 | 7)[];
            /** Policies to skip (分页offset). */
            offset?: number;
            /**
             * Policies to return (分页limit), 100 at most.
             * @default 100
             */
            limit?: number;
            /**
             * Sort by creation time (排序方式): 0 oldest first, 1 newest first.
             * @enum {integer}
             */
            sort_direct?: 0 | 1;
        };
        InsuranceFreightGetorderlistResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The policies of this page (保单列表). */
            list: {
                /** WeChat Pay transaction number (微信支付单号). */
                order_no: string;
                /** Policy number (保单号). */
                policy_no: string;
                /** Claim number (理赔报案号), empty if there is none. */
                report_no?: string;
                /**
                 * State (保单状态): 2 covered, 4 claim under way, 5 claim paid, 6 claim failed, 7 expired.
                 * @enum {integer}
                 */
                status: 2 | 4 | 5 | 6 | 7;
                /** End of the cover (保险止期), as `yyyy-MM-dd HH:mm:ss`. */
                insurance_end_date?: string;
                /** The premium (保费), in fen. */
                premium?: number;
                /** Estimated payment (预估理赔金额), in fen. */
                estimate_amount?: number;
                /** Waybill number of the delivery (发货运单号). */
                delivery_no?: string;
                /** Waybill number of the return (退款运单号). */
                refund_delivery_no?: string;
                /** Why the payment of the claim failed (理赔打款失败原因). Not in every entry. */
                pay_fail_reason?: string;
                /** When the user was paid (理赔款打给用户的时间), Unix seconds. Not in every entry. */
                pay_finish_time?: number;
                /**
                 * Whether the goods are picked up at the user's door (是否上门取件), 0 no, 1 yes.
                 * @enum {integer}
                 */
                is_home_pick_up?: 0 | 1;
            }[];
            /** Total number of policies that match (总数). */
            total: number;
        };
        InsuranceFreightGetpayorderlistRequest: {
            /**
             * States to look for (订单状态): 1 waiting for payment, 2 paid, 3 in use, 4 used up, 5 being refunded,
             * 6 refunded, 10 not paid in time.
             */
            status_list: (1 | 2 | 3 | 4 | 5 | 6 | 10)[];
            /** Orders to skip (分页offset). */
            offset?: number;
            /** Orders to return (分页limit). */
            limit?: number;
        };
        InsuranceFreightGetpayorderlistResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The orders of this page (充值订单列表). */
            list: {
                /**
                 * Format: int64
                 * Order number (充值单号), a 64-bit integer.
                 */
                order_id: Int64;
                /**
                 * State (订单状态): 1 waiting for payment, 2 paid, 3 in use, 4 used up, 5 being refunded,
                 * 6 refunded, 10 not paid in time.
                 * @enum {integer}
                 */
                order_status: 1 | 2 | 3 | 4 | 5 | 6 | 10;
                /** Amount topped up (充值金额), in fen. */
                total_price: number;
                /** When the order was created (订单创建时间), Unix seconds. */
                create_time: number;
                /** When it was paid (支付时间), Unix seconds. */
                pay_time?: number;
                /** Whether it can be refunded (是否可以退款). */
                can_refund?: boolean;
                /** When it was refunded (退款时间), Unix seconds; 0 for never. */
                refund_time?: number;
                /**
                 * State of the refund (退款状态): 1 none, 2 under way, 4 done, 5 failed.
                 * @enum {integer}
                 */
                refund_status?: 1 | 2 | 4 | 5;
                /** Amount refunded (退款金额), in fen. Not in every entry. */
                refund_amt?: number;
            }[];
            /** Total number of orders in those states (总数). */
            total: number;
        };
        InsuranceFreightGetsummaryRequest: {
            /** Start of the period (查询开始时间), Unix seconds. */
            begin_time: number;
            /** End of the period (查询结束时间), Unix seconds. */
            end_time: number;
        };
        InsuranceFreightGetsummaryResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
            /** Number of orders insured (投保总数). */
            total: number;
            /** Number of claims made (理赔总数). */
            claim_num: number;
            /** Number of claims paid (理赔成功数). */
            claim_succ_num: number;
            /** Current premium for an order (当前保费), in fen. */
            premium: number;
            /** Current balance (当前账号余额), in fen. */
            funds: number;
            /** true if nothing can be insured for security reasons (是否不能投保). */
            need_close?: boolean;
        };
        InsuranceFreightOpenRequest: Record<string, never>;
        InsuranceFreightOpenResponse: components["schemas"]["Ok"];
        InsuranceFreightQueryOpenRequest: Record<string, never>;
        InsuranceFreightQueryOpenResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Whether it is on (是否开通), 0 no, 1 yes.
             * @enum {integer}
             */
            is_open: 0 | 1;
        };
        /** An empty object. */
        InsuranceFreightRefundRequest: Record<string, never>;
        InsuranceFreightRefundResponse: components["schemas"]["Ok"];
        InsuranceFreightUpdateNotifyFundsRequest: {
            /** The balance at which to warn (通知的金额), in fen; 0 for no warnings. */
            notify_funds: number;
        };
        InsuranceFreightUpdateNotifyFundsResponse: components["schemas"]["Ok"];
        IntpEldermedGethospnoticelistRequest: {
            /** AppID of the official account that serves the users (业务方公众号的appid). */
            app_id: string;
            /**
             * Type of notice (公告类型): 1 to be read before booking (挂号前的就医须知), 2 to be read before the visit (来院须知).
             * @enum {integer}
             */
            notice_type: 1 | 2;
        };
        IntpEldermedGethospnoticelistResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The notices (公告列表). */
            notice_list: {
                /** Id of the notice (公告ID). */
                notice_id: number;
                /** Its text (公告内容), which may hold HTML. */
                content: string;
                /**
                 * Its state (公告状态): `DRAFT` (草稿) or `PUBLIC` (发布).
                 * @enum {string}
                 */
                status: "DRAFT" | "PUBLIC";
                /** Ids of the users who may see the draft. */
                preview_openid?: string[];
            }[];
            /**
             * Ids of the users who may see drafts (可以预览草稿的用户 openid). The official example has them in
             * each notice instead.
             */
            preview_openid?: string[];
        };
        IntpEldermedPublichopsnoticeRequest: {
            /** AppID of the official account that serves the users (业务方公众号的appid). */
            app_id: string;
            /**
             * Type of notice (公告类型): 1 to be read before booking (挂号前的就医须知), 2 to be read before the visit (来院须知).
             * @enum {integer}
             */
            notice_type: 1 | 2;
            /** Id of the draft (公告ID). */
            notice_id: number;
        };
        IntpEldermedPublichopsnoticeResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the notice (公告ID). */
            notice_id: number;
        };
        IntracityAddorderRequest: {
            /** WeChat's store number (微信门店编号). */
            wx_store_id: string;
            /** The store's own order number (门店订单编号), unique. */
            store_order_id: string;
            /** The receiver's openid (收货用户openid). */
            user_openid: string;
            /** Longitude of the receiver's address (经度), in degrees with a fraction, as a number or as text. */
            user_lng: number | string;
            /** Latitude of the receiver's address (纬度), in degrees with a fraction, as a number or as text. */
            user_lat: number | string;
            /** The receiver's address (收货用户详细地址). */
            user_address: string;
            /** Name of the receiver (收货用户姓名). */
            user_name: string;
            /** The receiver's phone number (收货用户电话), a mobile number of 11 digits or a landline with area code such as 020-8080880. */
            user_phone: string;
            /** Number by which the courier finds the goods at the store (订单序号). */
            order_seq?: string;
            /** Codes to create (验证码类型): 0 none, 1 one for the pick-up (取货码), 2 one for the receipt (收货码), 3 both. */
            verify_code_type?: string | (0 | 1 | 2 | 3);
            /** Page of the order in the mini program (商家订单页面路径), which the tracking page opens. */
            order_detail_path?: string;
            /** URL that is notified of each state change (订单状态回调地址). */
            callback_url?: string;
            /**
             * 1 to order in the sandbox (沙箱环境), which needs no balance and sends no courier.
             * @default 0
             * @enum {integer}
             */
            use_sandbox?: 0 | 1;
            /** The goods (商品信息). */
            cargo?: {
                /** Name of the goods (商品名称). */
                cargo_name: string;
                /** Weight (商品重量), in grams. */
                cargo_weight: number;
                /** Price (商品价格), in fen. */
                cargo_price: number;
                cargo_type: components["schemas"]["IntracityCargoType"];
                /** How many pieces (商品数量). */
                cargo_num: number;
                /** The pieces, one by one (物品列表). */
                item_list: {
                    /** Name (物品名称). */
                    item_name: string;
                    /** URL of the picture (物品图片). */
                    item_pic_url: string;
                    /** How many (物品数量). */
                    count: number;
                }[];
            };
        };
        IntracityAddorderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** WeChat's store number (微信门店编号). */
            wx_store_id: string;
            /** WeChat's delivery number (微信订单编号), a 64-bit number as text. */
            wx_order_id: string;
            /** The store's own order number (门店订单编号). */
            store_order_id: string;
            /** Carrier that delivers (配送运力), such as `DADA` or `SFTC`. */
            service_trans_id: string;
            /** How far it is (配送距离), in metres. */
            distance: number;
            /** The carrier's order number (运力订单号). */
            trans_order_id: string;
            /** The carrier's waybill number (运力配送单号). Not all carriers have one. */
            waybill_id?: string;
            /** Price of the delivery (配送费), in fen. */
            fee: number;
            /** Code by which the store recognises the courier (取货码), if `verify_code_type` asked for one. */
            fetch_code?: string;
            /** Number by which the courier finds the goods (取货序号). */
            order_seq?: string;
        };
        /** An empty object. */
        IntracityApplyRequest: Record<string, never>;
        IntracityApplyResponse: components["schemas"]["Ok"];
        IntracityBalancequeryRequest: {
            /** WeChat's store number (微信门店编号), required unless `pay_mode` selects a balance other than the store's. */
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** AppID of the mini program. */
            appid: string;
            /** WeChat's store number (门店ID). */
            wx_store_id?: string;
            /** The total balance (总余额), in fen. */
            all_balance: number;
            /** The balance by carrier (余额详情). */
            balance_detail: {
                /** The balance for the carrier (余额), in fen. */
                balance: number;
                /** Carrier (运力ID), such as `DADA` or `SFTC`. */
                service_trans_id: string;
                /** Name of the carrier (运力名称). */
                service_trans_name: string;
                /** Top-ups that are valid and not used up (充值订单详情). */
                order_list: {
                    /** Top-up order number (充值订单号), a 64-bit number as text. */
                    payorder_id: string;
                    /** Amount topped up (充值金额), in fen. */
                    charge_amt: number;
                    /** Unused amount (未使用的余额), in fen. */
                    unused_amt: number;
                    /** When it becomes usable (充值生效时间), Unix seconds. */
                    begin_time: number;
                    /** When it expires (失效时间), Unix seconds; the rest is then refunded. */
                    end_time: number;
                }[];
            }[];
        };
        IntracityCancelorderRequest: {
            /** WeChat's delivery number (微信订单号). No other number is needed. */
            wx_order_id?: string;
            /** WeChat's store number (微信门店编号), together with `store_order_id` if `wx_order_id` is not sent. */
            wx_store_id?: string;
            /** The store's own order number (门店订单号), together with `wx_store_id` if `wx_order_id` is not sent. */
            store_order_id?: string;
            /**
             * Reason (取消原因): 1 no longer needed, 2 wrong data, 3 no courier accepts it, 99 other.
             * @enum {integer}
             */
            cancel_reason_id: 1 | 2 | 3 | 99;
            /** Reason in words (取消原因描述). */
            cancel_reason?: string;
        } & ({
            wx_order_id: string;
        } | {
            wx_store_id: string;
            store_order_id: string;
        });
        IntracityCancelorderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** WeChat's store number (微信门店编号). */
            wx_store_id: string;
            /** WeChat's delivery number (微信订单号). */
            wx_order_id: string;
            /** The store's own order number (门店订单号). */
            store_order_id: string;
            order_status: components["schemas"]["IntracityOrderStatus"];
            /** AppID of the mini program. */
            appid: string;
            /** Penalty for the cancellation (违约金), in fen. */
            deductfee: number;
        };
        /**
         * Type of goods (物品类型): 1 fast food, 2 medicine, 3 general goods, 6 fresh food, 8 alcohol, 12 documents, 13 cakes, 14
         * flowers, 15 electronics, 16 clothes, 17 car parts, 18 jewellery, 32 drinks, 36 certificates, 55 pet products, 56
         * mother and baby products, 57 cosmetics, 58 home and building materials, 99 other.
         * @enum {integer}
         */
        IntracityCargoType: 1 | 2 | 3 | 6 | 8 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 32 | 36 | 55 | 56 | 57 | 58 | 99;
        /**
         * Carrier (运力ID): `DADA` 达达, `SFTC` 顺丰同城.
         * @enum {string}
         */
        IntracityCarrier: "DADA" | "SFTC";
        IntracityCreatestoreRequest: {
            /** The merchant's own store number (自定义门店编号), unique. */
            out_store_id: string;
            /** Name of the store (门店名称). */
            store_name?: string;
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** WeChat's store number (微信门店编号), a 64-bit number as text. */
            wx_store_id: string;
            /** AppID of the mini program. */
            appid: string;
            /** The merchant's own store number (自定义门店ID). */
            out_store_id: string;
        };
        IntracityGetcityRequest: {
            service_trans_id?: components["schemas"]["IntracityCarrier"];
        };
        IntracityGetcityResponse: {
            /**
             * Always 0 on success. The page's example does not have it.
             * @constant
             */
            errcode?: 0;
            /** `ok`. The page's example does not have it. */
            errmsg?: string;
            /** The cities for each carrier (运力支持的城市信息). */
            support_list: {
                /** Carrier (运力ID), such as `DADA` or `SFTC`. */
                service_trans_id: string;
                /** Its cities (城市列表). */
                city_list: {
                    /** Administrative code of the city (城市行政区域编码), for example 110000. */
                    city_code: number;
                    /** Name of the city (城市名称). */
                    city_name: string;
                }[];
            }[];
        };
        IntracityGetpaymodeRequest: {
            /** AppID of the mini program that the access_token belongs to. */
            appid: string;
        };
        IntracityGetpaymodeResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            pay_mode: components["schemas"]["IntracityPayMode"];
            /** AppID of the mini program that pays (扣费appid). With `PAY_MODE_APP`. */
            pay_appid?: string;
            /** AppID of the third-party platform that pays (扣费component_appid). With `PAY_MODE_COMPONENT`. */
            pay_component_appid?: string;
        };
        IntracityMocknotifyRequest: {
            /** WeChat's delivery number (微信订单号). No other number is needed. */
            wx_order_id?: string;
            /** WeChat's store number (微信门店编号), together with `store_order_id` if `wx_order_id` is not sent. */
            wx_store_id?: string;
            /** The store's own order number (门店订单号), together with `wx_store_id` if `wx_order_id` is not sent. */
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
         * State of a delivery (订单状态): 10000 created, 20000 cancelled by the merchant, 20001 cancelled by the carrier, 30000
         * accepted by a courier, 40000 courier at the store, 50000 on the way, 60000 abandoned by the courier, 70000
         * delivered, 90000 problem.
         * @enum {integer}
         */
        IntracityOrderStatus: 10000 | 20000 | 20001 | 30000 | 40000 | 50000 | 60000 | 70000 | 90000;
        /** A same-city delivery has a new state (订单状态回调). */
        IntracityOrderStatusMessage: {
            /** AppID of the mini program that placed the order (下单小程序appid). */
            appid: string;
            /** WeChat's id of the store (微信门店id). */
            wx_store_id: string;
            /** WeChat's order number (微信订单号). */
            wx_order_id: string;
            /** Your order number (门店订单号). */
            store_order_id: string;
            order_status: components["schemas"]["IntracityOrderStatus"];
            /** When the state changed (订单状态变更时间), Unix seconds. */
            status_change_time: number;
            /** When the message was sent (消息推送时间), Unix seconds. */
            timestamp: number;
            /** Id of the carrier (运力ID): `DADA`, `SFTC`. */
            service_trans_id: string;
            /**
             * Format: password
             * Signature (签名值): the other fields as `key=value`, sorted by key and joined by `&`, then `&token=` and the Token
             * from the message push settings; the MD5 of this string in lower-case hex.
             */
            sign: string;
        };
        /** Whether you have received the message. */
        IntracityOrderStatusReply: {
            /** 0 for received; with any other value, WeChat sends it again. */
            return_code: number;
            /** Text of the result, `OK`. */
            return_msg?: string;
        };
        /**
         * Whose balance is used (充值/扣费主体): `PAY_MODE_STORE` the store's (门店), `PAY_MODE_APP` the mini program's (小程序),
         * `PAY_MODE_COMPONENT` the third-party platform's (服务商). Where it may be left out, the store is the default.
         * @enum {string}
         */
        IntracityPayMode: "PAY_MODE_STORE" | "PAY_MODE_APP" | "PAY_MODE_COMPONENT";
        IntracityPreaddorderRequest: {
            /** WeChat's store number (微信门店编号). */
            wx_store_id: string;
            /** Name of the receiver (收件人姓名). */
            user_name: string;
            /** The receiver's phone number (收件人手机号). */
            user_phone: string;
            /** Longitude of the receiver's address (经度), in degrees with a fraction, as a number or as text. */
            user_lng: number | string;
            /** Latitude of the receiver's address (纬度), in degrees with a fraction, as a number or as text. */
            user_lat: number | string;
            /** The receiver's address (收件用户详细地址). */
            user_address: string;
            /** Name of the goods (商品名称), as in `cargo`. */
            cargo_name?: string;
            /** The goods (商品信息). */
            cargo: {
                /** Name of the goods (商品名称). */
                cargo_name: string;
                /** Total weight (商品总重量), in grams. */
                cargo_weight: number;
                /** Total price (商品总价格), in fen. */
                cargo_price: number;
                cargo_type: components["schemas"]["IntracityCargoType"];
                /** How many pieces (商品数量). */
                cargo_num: number;
            };
            /**
             * 1 to use the carriers' sandbox (沙箱环境).
             * @default 0
             * @enum {integer}
             */
            use_sandbox?: 0 | 1;
        };
        IntracityPreaddorderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
            /** Carrier that would deliver (运力ID), such as `DADA` or `SFTC`. */
            service_trans_id?: string;
            /** How far it is (配送距离), in metres. */
            distance?: number;
            /** Estimated delivery fee (预估配送费), in fen. */
            est_fee?: number;
            /** Estimated arrival time (预计送达时间), Unix seconds. From `SFTC` only. */
            expected_finished_time?: number;
            /** Estimated time from order to delivery (配送时长), in minutes. From `SFTC` only. */
            promise_delivery_time?: number;
        };
        IntracityQueryflowRequest: {
            /** WeChat's store number (微信门店编号). */
            wx_store_id: string;
            /**
             * What to list (流水类型): 1 top-ups, 2 spending, 3 refunds.
             * @enum {integer}
             */
            flow_type: 1 | 2 | 3;
            service_trans_id?: components["schemas"]["IntracityCarrier"];
            /** Start of the period (开始时间戳), Unix seconds. */
            begin_time?: number;
            /** End of the period (结束时间戳), Unix seconds. */
            end_time?: number;
            /**
             * Whose balance (扣费主体): `PAY_MODE_STORE` that of the store, `PAY_MODE_APP` that of the mini program,
             * `PAY_MODE_COMPONENT` that of the third-party platform.
             * @enum {string}
             */
            pay_mode?: "PAY_MODE_STORE" | "PAY_MODE_APP" | "PAY_MODE_COMPONENT";
        };
        IntracityQueryflowResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Number of entries. */
            total?: number;
            /** The entries (流水数组). */
            flow_list: {
                /**
                 * Type of entry (流水类型): 1 top-up, 2 spending, 3 refund.
                 * @enum {integer}
                 */
                flow_type: 1 | 2 | 3;
                /** AppID of the mini program. */
                appid: string;
                /** WeChat's store number (微信门店ID). */
                wx_store_id: string;
                /** Top-up order number (充值订单号), a 64-bit integer, as a number or as text. */
                pay_order_id?: Int64 | string;
                /** Carrier (运力ID), such as `DADA` or `SFTC`. */
                service_trans_id?: string;
                /** Amount paid (支付金额), in fen. */
                pay_amount?: number;
                /** When it was paid (支付时间), Unix seconds. */
                pay_time?: number;
                /**
                 * State of the payment (支付状态): `SUCCESS` succeeded, `FAIL` failed.
                 * @enum {string}
                 */
                pay_status?: "FAIL" | "SUCCESS";
                /** When the order was created (订单创建时间), Unix seconds. */
                create_time?: number;
                /** When the money expires (有效截止日期), Unix seconds. */
                consume_deadline?: number;
                /** When it was refunded (退款时间), Unix seconds. For refunds. */
                refund_time?: number;
                /** Amount refunded for a cancelled delivery (退款金额), in fen. For refunds and spending. */
                refund_amount?: number;
                /** The openid of the user who ordered (下单用户的openid). For spending. */
                openid?: string;
                delivery_status?: components["schemas"]["IntracityOrderStatus"];
                /**
                 * State of the refund (退款状态): `PROCESSING` in progress, `SUCCESS` succeeded. For spending.
                 * @enum {string}
                 */
                refund_status?: "PROCESSING" | "SUCCESS";
                /** Penalty for a cancelled delivery (扣除违约金), in fen. For spending. */
                deduct_amount?: number;
                /** The carrier's delivery number (运单ID). For spending. */
                bill_id?: string;
                /** When the goods were delivered (运单完成配送的时间), Unix seconds. For spending. */
                delivery_finished_time?: number;
            }[];
            /** Total paid (总支付金额), in fen. */
            total_pay_amt?: number;
            /** Total refunded (总退款金额), in fen. */
            total_refund_amt?: number;
            /** Total penalties (总违约金), in fen. For spending. */
            total_deduct_amt?: number;
        };
        IntracityQueryorderRequest: {
            /** WeChat's delivery number (微信订单号). No other number is needed. */
            wx_order_id?: string;
            /** WeChat's store number (微信门店编号), together with `store_order_id` if `wx_order_id` is not sent. */
            wx_store_id?: string;
            /** The store's own order number (门店订单号), together with `wx_store_id` if `wx_order_id` is not sent. */
            store_order_id?: string;
        } & ({
            wx_order_id: string;
        } | {
            wx_store_id: string;
            store_order_id: string;
        });
        IntracityQueryorderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** WeChat's delivery number (微信订单号), a 64-bit number as text. */
            wx_order_id: string;
            /** The store's own order number (门店订单号). */
            store_order_id: string;
            /** WeChat's store number (微信门店编号). Not in every response. */
            wx_store_id?: string;
            order_status: components["schemas"]["IntracityOrderStatus"];
            /** AppID of the mini program. */
            appid: string;
            /** The receiver's openid (收件用户openid). */
            user_openid?: string;
            /** Carrier (运力ID), such as `DADA` or `SFTC`. */
            service_trans_id?: string;
            /** The carrier's order number (运力订单号). */
            delivery_no?: string;
            /** How far it is (配送距离), in metres. */
            distance?: number;
            /** Amount paid (实际支付费用), in fen. */
            actualfee?: number;
            /** Penalty for the cancellation (违约金), in fen. */
            deductfee?: number;
            /** When it was ordered (发单时间), Unix seconds. */
            create_time?: number;
            /** When a courier accepted it (配送员接单时间), Unix seconds. */
            accept_time?: number;
            /** When the courier collected the goods (配送员取货时间), Unix seconds. */
            fetch_time?: number;
            /** When the goods were delivered (配送员送达时间), Unix seconds. */
            finish_time?: number;
            /** When it was cancelled (取消时间), Unix seconds. */
            cancel_time?: number;
            /** When the goods should arrive (预期送达时间), Unix seconds. */
            expected_finish_time?: number;
            /** Code that the store checks when the goods are collected (取货码). */
            fetch_code?: string;
            /** Code that the receiver checks when the goods arrive (收货码). */
            recv_code?: string;
            /** Number by which the courier finds the goods (订单序号). */
            order_seq?: string;
            /** The courier (配送员信息), once there is one. */
            transporter_info?: {
                /** Name of the courier (配送员姓名). */
                transporter_name?: string;
                /** Phone number of the courier (配送员电话). */
                transporter_phone?: string;
            };
            /** The store (门店信息). */
            store_info?: {
                /** Name of the store (门店名称). */
                store_name?: string;
                /** WeChat's store number (门店编号). Not in every response. */
                wx_store_id?: string;
                /** Address of the store (门店详细地址). */
                address?: string;
                /** Longitude of the store (门店经度), in degrees with a fraction. */
                lng?: number;
                /** Latitude of the store (门店纬度), in degrees with a fraction. */
                lat?: number;
                /** Phone number of the store (门店电话). */
                phone_num?: string;
            };
            /** The receiver (收货人信息). */
            receiver_info?: {
                /** Name of the receiver (收件人姓名). */
                receiver_name?: string;
                /** The receiver's address (收件人详细地址). */
                address?: string;
                /** The receiver's phone number (收件人电话). */
                phone_num?: string;
                /** Longitude of the address (收件地址经度), in degrees with a fraction. */
                lng?: number;
                /** Latitude of the address (收件地址纬度), in degrees with a fraction. */
                lat?: number;
            };
            /** The goods (商品信息). */
            cargo_info?: {
                /** Name of the goods (商品名称). */
                cargo_name?: string;
                /** Total weight (商品总重量), in grams. */
                cargo_weight?: number;
                /** Total price (商品总价格), in fen. */
                cargo_price?: number;
                cargo_type?: components["schemas"]["IntracityCargoType"];
                /** How many pieces (商品数量). */
                cargo_num?: number;
                /** The pieces, one by one (商品详情). */
                item_list?: {
                    /** Name (物品名称). */
                    item_name?: string;
                    /** URL of the picture (物品图片). */
                    item_pic_url?: string;
                    /** How many (物品数量), as the page's example names it. */
                    item_num?: number;
                    /** How many (物品数量), as the page's table names it; see `item_num`. */
                    num?: number;
                }[];
            };
        };
        IntracityQuerystoreRequest: {
            /** WeChat's store number (微信门店编号). With neither number, all stores are returned. */
            wx_store_id?: string;
            /** The merchant's own store number (自定义门店编号). */
            out_store_id?: string;
        };
        IntracityQuerystoreResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Number of stores that match (符合条件的门店总数). */
            total: number;
            /** AppID of the mini program. */
            appid: string;
            /** The stores (门店信息列表). */
            store_list: {
                /** WeChat's store number (微信门店编号). */
                wx_store_id: string;
                /** The merchant's own store number (自定义门店编号). */
                out_store_id: string;
                /** Administrative code of the city (门店所在城市ID), for example 440300. */
                city_id?: number | string;
                address_info: components["schemas"]["IntracityStoreAddress"];
                /** How a carrier is chosen (运力偏好): 1 by price, 2 by `service_trans_prefer`, 0 if nothing is set. */
                order_pattern?: number;
                /** The preferred carrier (优先使用的运力ID), such as `DADA` or `SFTC`; empty if there is none. */
                service_trans_prefer?: string;
            }[];
        };
        IntracitySetpaymodeRequest: {
            /** AppID of the mini program that the access_token belongs to. */
            appid: string;
            pay_mode: components["schemas"]["IntracityPayMode"];
        };
        IntracitySetpaymodeResponse: components["schemas"]["Ok"];
        /** Address of a store, where the courier collects the goods. */
        IntracityStoreAddress: {
            /** Province, autonomous region or municipality (省/自治区/直辖市), in full, for example 广东省. */
            province: string;
            /** City (地级市), in full, for example 深圳市. */
            city: string;
            /** District or county (县/县级市/区), in full, for example 南山区. */
            area: string;
            /** Subdistrict (街道), in full, for example 南头街道. */
            street?: string;
            /** Street and number (具体门牌号或详细地址). */
            house: string;
            /** Latitude (纬度) in degrees, with decimals. */
            lat: number;
            /** Longitude (经度) in degrees, with decimals. */
            lng: number;
            /** Phone number (门店联系电话), a mobile number of 11 digits or a landline with area code such as 020-8080880. */
            phone: string;
        };
        IntracityStoreRefundRequest: {
            /** WeChat's store number (微信门店编号), required unless `pay_mode` selects a balance other than the store's. */
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
             * Always 0 on success. The page's example does not have it.
             * @constant
             */
            errcode?: 0;
            /** `ok`. The page's example does not have it. */
            errmsg?: string;
            /** AppID of the mini program. */
            appid: string;
            /** WeChat's store number (微信门店编号). */
            wx_store_id?: string;
            /** Amount refunded (退款金额), in fen. */
            refund_amount: number;
        };
        IntracityStorechargeRequest: {
            /** WeChat's store number (微信门店编号), required unless `pay_mode` selects a balance other than the store's. */
            wx_store_id?: string;
            service_trans_id: components["schemas"]["IntracityCarrier"];
            /** Amount to top up (充值金额), in fen, 5000 (50 yuan) at least. */
            amount: number;
            pay_mode?: components["schemas"]["IntracityPayMode"];
        } & ({
            wx_store_id: string;
        } | {
            pay_mode: components["schemas"]["IntracityPayMode"];
        });
        IntracityStorechargeResponse: {
            /**
             * Always 0 on success. The page's example does not have it.
             * @constant
             */
            errcode?: 0;
            /** `ok`. The page's example does not have it. */
            errmsg?: string;
            /** URL of the page (充值页面地址). */
            payurl: string;
            /** AppID of the mini program. */
            appid: string;
            /** WeChat's store number (微信门店编号). */
            wx_store_id?: string;
        };
        IntracityUpdatestoreRequest: {
            /** The store (门店编号), given by one of its two numbers. */
            keys: {
                /** WeChat's store number (微信门店编号). */
                wx_store_id?: string;
                /** The merchant's own store number (自定义门店编号). */
                out_store_id?: string;
            } & ({
                wx_store_id: string;
            } | {
                out_store_id: string;
            });
            /** What to change (更新内容). */
            content: {
                /** Name of the store (门店名称). */
                store_name?: string;
                /**
                 * How a carrier is chosen (运力偏好): 1 by price, 2 by `service_trans_prefer`, which is then required.
                 * @enum {integer}
                 */
                order_pattern?: 1 | 2;
                service_trans_prefer?: components["schemas"]["IntracityCarrier"];
                address_info?: components["schemas"]["IntracityStoreAddress"];
            };
        };
        IntracityUpdatestoreResponse: components["schemas"]["Ok"];
        /** Input of the function, with your own fields; `{}` if it takes none. */
        InvokeCloudFunctionBody: {
            /**
             * A field like any other, passed to the function as part of its input. According to the table it holds
             * the input as a JSON string (传递给云函数的输入参数).
             */
            req_data?: string;
        } & {
            [key: string]: unknown;
        };
        InvokeCloudFunctionRequest: {
            /**
             * Id of the cloud environment (云开发环境 ID).
             * @example test2-4a89da
             */
            env: string;
            /**
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
             * Id of the cloud environment (云开发环境 ID).
             * @example test2-4a89da
             */
            env: string;
            /**
             * Name of the cloud function (云函数名称).
             * @example login
             */
            name: string;
            /**
             * A field like any other, passed to the function as part of its input. According to the table it holds
             * the input as a JSON string (传递给云函数的输入参数).
             */
            req_data?: string;
        } & {
            [key: string]: unknown;
        });
        InvokeCloudFunctionResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** What the function returned (云函数返回的数据), a JSON string. */
            resp_data: string;
        };
        InvokeServiceRequest: {
            /** Id of the service (服务ID), from its page on the market. */
            service: string;
            /** Name of the call (接口名), from the same page. */
            api: string;
            /**
             * Parameters of the call, as the service defines them: the object itself, as in the official
             * examples, or its JSON text.
             */
            data: {
                [key: string]: unknown;
            } | string;
            /** Your own random id, unique to this call (随机字符串ID). */
            client_msg_id: string;
            /**
             * Must be true for an asynchronous call.
             * @default false
             */
            async?: boolean;
        };
        InvokeServiceResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The service's response (回包信息), JSON text in the service's own format; for a synchronous call. */
            data?: string;
            /** Id of the call, for servicemarketretrieve; for an asynchronous call. */
            request_id?: string;
        };
        /** A call to a user begins (发起呼叫). */
        IotVoipNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user who is called. */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "iot_voip_notify";
            /**
             * Always `join_voip_room`.
             * @constant
             */
            Action: "join_voip_room";
            /** Id of the room of this call (房间 id). */
            RoomId: string;
            /**
             * Format: password
             * Key of this call (本次通话的 sessionkey).
             */
            SessionKey: string;
            /**
             * Format: password
             * Credential of your server for this call (服务端凭证).
             */
            ServerToken: string;
            /** Your own data from the call (自定义 payload). */
            Payload: string;
            /** Id of the device model (ModelId). */
            ModelId?: string;
            /** Serial number of the device (Sn). */
            Sn?: string;
        };
        /** Whether the call may proceed. */
        IotVoipNotifyReply: {
            /** With 0, the user's phone rings; with any other value, the call is cancelled. */
            errcode: number;
            /** Text of the result, `ok`. */
            errmsg?: string;
        };
        IsTradeManagedRequest: {
            /** AppID of the mini program to query; your own, unless you are a service provider. */
            appid: string;
        };
        IsTradeManagedResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Whether the mini program has shipping management turned on. */
            is_trade_managed: boolean;
        };
        IsTradeManagementConfirmationCompletedRequest: {
            /** AppID of the mini program to query; your own, unless you are a service provider. */
            appid: string;
        };
        IsTradeManagementConfirmationCompletedResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Whether every merchant number has been dealt with: granted or disconnected. */
            completed: boolean;
        };
        /** A sub-merchant (客服子商户) with its own customer service conversation. */
        KfBusiness: {
            /** The sub-merchant's id (商户ID), as a number or as a string. */
            business_id: number | string;
            /** Name with which it was created (商户账号名称). */
            account_name: string;
            /** Name that users see in the conversation (商户昵称). */
            nickname: string;
            /** URL of its picture (商户头像). */
            icon_url?: string;
            /** Its picture (商户头像) according to the pages' tables; the examples return `icon_url` instead. */
            icon_media_id?: string;
        };
        /** Remaining daily quota of opens (quota 配置). */
        LinkQuota: {
            /**
             * How many more times the mini program can be opened today (单天剩余访问次数) through encrypted and plain URL Schemes and
             * encrypted URL Links together.
             */
            remain_visit_quota: number;
        };
        ListBookRequest: {
            /**
             * Entries to return (最大返回结果数), 1 to 100.
             * @default 100
             */
            limit?: number;
            /**
             * Entries to skip (起始偏移量). Ignored if `last_id` is sent.
             * @default 0
             */
            offset?: number;
            /** Where to continue (分页id): 0 at first, then `last_id` of the previous response. */
            last_id?: number;
            /**
             * True for the edited version (编辑版), false for the published one (发布版).
             * @default false
             */
            need_edited_data?: boolean;
        };
        ListBookResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The novels (作品信息列表). */
            book_list: {
                /** Id of the novel (作品id). */
                book_id: string;
                /** Title (作品名). */
                title: string;
                /** Summary (作品简介). */
                intro?: string;
                /** URL of the cover (封面图url). */
                cover_url?: string;
                /** Author (作者名). */
                author?: string;
                /** First-level category (一级类型id). */
                first_category_id?: number;
                /** Second-level category (二级类型id). */
                second_category_id?: number;
                /** Third-level category (三级类型id). */
                third_category_id?: number;
                /**
                 * Whether it is finished (完结状态): 1 still being written (连载中), 2 finished (已完结).
                 * @enum {integer}
                 */
                complete_status?: 1 | 2;
                /**
                 * How it was uploaded (上传场景): 1 in the admin console (本地上传), 2 through the API (API上传).
                 * @enum {integer}
                 */
                upload_scene?: 1 | 2;
                /** Number of chapters (章节数量). */
                chapter_cnt?: number;
                /** Number of volumes (分卷数量). */
                volume_cnt?: number;
                /** Length of the novel (作品总字数) in characters. */
                total_word_cnt?: number;
                audit_info?: components["schemas"]["NovelAuditInfo"];
                /** When it was created (创建时间戳), Unix seconds. */
                create_time?: number;
                /** Your own key of the novel (提供方作品主键), or empty. */
                original_id?: string;
                /**
                 * Order of the chapters (章节排序方式): 0 appended (追加), 1 by ascending seq (seq递增).
                 * @enum {integer}
                 */
                chapter_order_method?: 0 | 1;
                /** Your own text (自定义信息). */
                custom_info?: string;
                /**
                 * Whether WeChat has intervened (管控状态): 0 no, 1 taken down (下架).
                 * @enum {integer}
                 */
                ban_status?: 0 | 1;
            }[];
            /** Total number of novels (作品总数). */
            total_cnt: number;
            /** Where the next page starts (分页id); only if the request had a `last_id` and there are novels. */
            last_id?: number;
        };
        ListChapterRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            /**
             * True for the edited version (编辑版), false for the published one (发布版).
             * @default false
             */
            need_edited_data?: boolean;
            /**
             * Entries to return (最大返回结果数), 100 at most.
             * @default 10
             */
            limit?: number;
            /**
             * Entries to skip (起始偏移量).
             * @default 0
             */
            offset?: number;
            /** Only the chapters of this volume (分卷下标), given by its index in the list of volumes. */
            volume_index?: number;
        };
        ListChapterResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The chapters (章节信息列表). */
            chapter_list: {
                /** Id of the chapter (章节id). */
                chapter_id: string;
                /** Title (章节标题). */
                chapter_title: string;
                /** Length of the text (字数) in characters. */
                word_cnt?: number;
                /** When it was created (创建时间戳), Unix seconds. */
                create_time?: number;
                audit_info?: components["schemas"]["NovelAuditInfo"];
                /** Index of its volume (所属分卷下标) in the list of volumes; -1 for none. */
                volume_index?: number;
                /** Your own key of the chapter (提供方章节主键). */
                original_id?: string;
                /** Number it is sorted by (章节相对顺序). */
                seq?: number;
                /** Your own text (自定义信息). */
                custom_info?: string;
                /**
                 * Whether WeChat has intervened (管控状态): 0 no, 1 taken down (下架).
                 * @enum {integer}
                 */
                ban_status?: 0 | 1;
            }[];
            /** Total number of chapters (章节总数). */
            total_cnt: number;
        };
        ListDramasRequest: {
            /** Entries to return (最大返回结果数), 100 at most. */
            limit?: number;
            /** Entries to skip (起始偏移量). */
            offset?: number;
        };
        ListDramasResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The dramas. */
            drama_info_list: components["schemas"]["DramaInfo"][];
        };
        ListMediaRequest: {
            /** Only the episodes of this drama (剧目id). */
            drama_id?: number;
            /**
             * Only files with exactly this name (媒资文件名). `%` before or after it matches anything: `test%` finds
             * `test123`. With very many files such a search may find nothing; use `media_name_fuzzy` instead.
             */
            media_name?: string;
            /** Only files with a name similar to this text (模糊匹配), without `%`. */
            media_name_fuzzy?: string;
            /** Only files uploaded at this time or later, Unix seconds. */
            start_time?: number;
            /** Only files uploaded up to this time, Unix seconds. */
            end_time?: number;
            /** Entries to return (最大返回结果数), 100 at most. */
            limit?: number;
            /** Entries to skip (起始偏移量). */
            offset?: number;
        };
        ListMediaResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The files (媒资信息列表). */
            media_info_list: components["schemas"]["DramaMediaInfo"][];
        };
        ListPackagesRequest: {
            /**
             * Which packages (流量包状态): 0 all, 1 valid, 2 invalid, 3 expired.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3;
            /** Entries to skip (偏移值). */
            offset?: number;
            /** Entries to return (分页大小), 100 at most. */
            limit: number;
            /**
             * Type of traffic (查询类型): 0 general (通用流量), 1 the drama player's own (定向流量).
             * @default 0
             * @enum {integer}
             */
            query_type?: 0 | 1;
        };
        ListPackagesResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total number of packages with that status (流量包总数). */
            total_count: number;
            /** The packages. */
            package_list: {
                /** Valid from (有效期起始时间), Unix seconds. */
                start_time: number;
                /** Valid until (有效期截止时间), Unix seconds. */
                end_time: number;
                /** Traffic used (已消耗流量), in MB; 1000 MB are 1 GB. */
                used: number;
                /** Size of the package (流量包总额), in MB; 1000 MB are 1 GB. */
                all: number;
                /** Order number (订单号), too large for a JavaScript number. */
                order_id: Int64 | string;
                /**
                 * State (流量包状态): 1 valid, 2 invalid, 3 expired.
                 * @enum {integer}
                 */
                status: 1 | 2 | 3;
                /**
                 * 1 if the package was deleted, for example refunded; otherwise 0.
                 * @enum {integer}
                 */
                is_deleted: 0 | 1;
                /** Package number (流量包编号). */
                package_id: string;
            }[];
        };
        ListbusinessRequest: {
            /** How many sub-merchants to skip, from 0. */
            offset: number;
            /** Maximum number to return (拉取的商户个数), up to 200. */
            count: number;
        };
        ListbusinessResponse: {
            /**
             * Always 0 on success; missing in the official example.
             * @constant
             */
            errcode?: 0;
            /** `ok`, or empty; missing in the official example. */
            errmsg?: string;
            /** The sub-merchants (商户信息列表), `count` at most. */
            list: components["schemas"]["KfBusiness"][];
        };
        /** A success of a live operation without further data. */
        LiveOk: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not present in every answer. */
            errmsg?: string;
        };
        ManagePluginApplicationRequest: {
            /**
             * What to do: `dev_agree` grants an application (同意申请), `dev_refuse` refuses it
             * (拒绝申请), `dev_delete` removes refused applicants (删除已拒绝的申请者), `dev_apply_list`
             * lists all users of the plugin (插件使用方).
             * @enum {string}
             */
            action: "dev_agree" | "dev_refuse" | "dev_delete" | "dev_apply_list";
            /** AppID of the applicant; for `dev_agree`. */
            appid?: string;
            /** Page number, from 1; for `dev_apply_list`. */
            page?: number;
            /** Entries per page; for `dev_apply_list`. */
            num?: number;
            /** Why you refuse (拒绝理由); for `dev_refuse`. */
            reason?: string;
        };
        ManagePluginApplicationResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Users of the plugin and applicants (插件使用方列表); returned with `dev_apply_list`. */
            apply_list?: {
                /** AppID of the user. */
                appid: string;
                /**
                 * State of the application (插件状态). The page does not list the values; those of
                 * managePlugin are 1 pending, 2 granted, 3 refused, 4 timed out.
                 */
                status: number;
                /** Name of the user's mini program. */
                nickname: string;
                /** URL of its picture. */
                headimgurl: string;
                /** Why they want the plugin (申请说明). */
                reason?: string;
                /** URL of its mini program code (小程序码). */
                apply_url?: string;
                /** When they applied, Unix seconds as text. */
                create_time: string;
                /** Its categories (类目). */
                categories?: {
                    /** First level (一级类目). */
                    first: string;
                    /** Second level (二级类目). */
                    second: string;
                }[];
            }[];
        };
        ManagePluginRequest: {
            /**
             * What to do: `list` list the plugins in use or applied for (查询已添加的插件列表), `apply` apply for a
             * plugin (申请使用插件), `unbind` remove one (删除已添加的插件), `update` change one to another version
             * (快速更新插件版本号).
             * @enum {string}
             */
            action: "list" | "apply" | "unbind" | "update";
            /** AppID of the plugin; required by every action except `list`. */
            plugin_appid?: string;
            /** Why you want the plugin (申请原因); required by `apply`. */
            reason?: string;
            /**
             * Version to change to, such as 2.2.46; for `update`. The plugin must allow quick updates to this
             * version.
             */
            user_version?: string;
        };
        ManagePluginResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The plugins in use or applied for (插件信息列表); returned with `list`. */
            plugin_list?: {
                /** AppID of the plugin. */
                appid: string;
                /**
                 * State of the application (插件状态): 1 pending (申请中), 2 granted (申请通过), 3
                 * refused (被拒绝), 4 timed out (申请已超时).
                 * @enum {integer}
                 */
                status: 1 | 2 | 3 | 4;
                /** Name of the plugin (插件昵称). */
                nickname: string;
                /** URL of the plugin's picture (插件头像). */
                headimgurl: string;
            }[];
        };
        ManualWithdrawRequest: {
            /** Merchant number (微信商户号). */
            mchid: string;
            /** Amount (提现金额), in fen, more than 0. */
            withdraw_amount: number;
            /**
             * Your withdrawal number (外部提现单号), unique for the merchant; 6 to 32 digits, letters,
             * `_`, `-` and `*`.
             */
            out_withdraw_no: string;
        };
        ManualWithdrawResponse: components["schemas"]["Ok"];
        MediaCheckAsyncRequest: {
            /**
             * URL of the file, which WeChat must be able to download. Pictures: jpg, jpeg, png, bmp, gif (first
             * frame only). Audio: mp3, aac, ac3, wma, flac, vorbis, opus, wav. 10 MB at most.
             */
            media_url: string;
            /**
             * What the file is: 1 audio (音频), 2 picture (图片). It must match `media_url`.
             * @enum {integer}
             */
            media_type: 1 | 2;
            /**
             * Version of the check (接口版本号), always 2.
             * @constant
             */
            version: 2;
            /**
             * Where the file is used (场景): 1 profile (资料), 2 comment (评论), 3 forum (论坛), 4 social log
             * (社交日志).
             * @enum {integer}
             */
            scene: 1 | 2 | 3 | 4;
            /** The user's id; the user must have visited the mini program in the last two hours. */
            openid: string;
        };
        MediaCheckAsyncResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the check (唯一请求标识), repeated in the event with the result. */
            trace_id: string;
        };
        /** A user sends a card of the mini program to support (小程序卡片消息). */
        MiniprogrampageMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (发送者的OpenID). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `miniprogrampage`.
             * @constant
             */
            MsgType: "miniprogrampage";
            /**
             * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a string that contains
             * more than the number.
             */
            MsgId: Int64 | string;
            /** Title of the card (标题). */
            Title: string;
            /** AppID of the mini program. */
            AppId: string;
            /** Path of the page (小程序页面路径), with its query. */
            PagePath: string;
            /** Temporary URL of the cover (封面图片的临时cdn链接); may be empty. */
            ThumbUrl: string;
            /** Id of the cover as temporary media (封面图片的临时素材id); may be empty. */
            ThumbMediaId: string;
        };
        MockUpdateOrderRequest: {
            /**
             * The sandbox's shop, always `test_shop_id`.
             * @constant
             */
            shopid: "test_shop_id";
            /** Your own order number. */
            shop_order_id: string;
            /** The carrier's delivery number (配送单id). */
            waybill_id?: string;
            order_status: components["schemas"]["ImmediateDeliveryStatus"];
            /** When the status changed (状态变更时间点), Unix seconds. */
            action_time: number;
            /** Additional information (附加信息). */
            action_msg?: string;
        };
        MockUpdateOrderResponse: components["schemas"]["ImmediateDeliveryResult"];
        /** A merchant simulates a status change of a delivery (模拟更新订单状态). */
        MockUpdateOrderStatusMessage: {
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "mock_update_order_status";
            /** The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned. */
            shopid: string;
            /** The merchant's order number. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as registered with the delivery company. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /**
             * Format: password
             * Signature made with the appSecret that the delivery company gave the merchant (校验串).
             */
            delivery_sign: string;
            order_status: components["schemas"]["ImmediateDeliveryStatus"];
            /** When it happened (状态变更时间点), Unix seconds. */
            action_time: number;
            /** Additional information (附加信息). */
            action_msg?: string;
        };
        /** Whether the status was applied to the order. */
        MockUpdateOrderStatusReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "mock_update_order_status";
            /** Result (错误码), 0 for success; otherwise a number of your own. */
            resultcode: number;
            /** Description of the result (错误描述). */
            resultmsg: string;
        };
        ModifyAssistantRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** WeChat id of the assistant (用户微信号). */
            username: string;
            /** The assistant's new name (用户微信昵称). */
            nickname: string;
        };
        ModifyAssistantResponse: components["schemas"]["LiveOk"];
        ModifySubAnchorRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** WeChat id of the new second account (微信号). */
            username: string;
        };
        ModifySubAnchorResponse: components["schemas"]["LiveOk"];
        /** One calendar month, from the first day to the last. Days are in Asia/Shanghai. */
        MonthRange: {
            /**
             * The month's first day, as yyyymmdd (开始日期).
             * @example 20170301
             */
            begin_date: string;
            /**
             * The last day of the same month, as yyyymmdd (结束日期).
             * @example 20170331
             */
            end_date: string;
        };
        /** How many users of the month came back in the next month. */
        MonthlyRetainItem: {
            /**
             * Months after the requested month; 0 is that month itself.
             * @enum {integer}
             */
            key: 0 | 1;
            /** Number of users. For key 0, all new (or all active) users of the month; for key 1, those of them who came back in the next month. */
            value: number;
        };
        MsgSecCheckRequest: {
            /** The text to check, 2,500 characters at most, in UTF-8. */
            content: string;
            /**
             * Version of the check (接口版本号), always 2.
             * @constant
             */
            version: 2;
            /**
             * Where the text is used (场景): 1 profile (资料), 2 comment (评论), 3 forum (论坛), 4 social log
             * (社交日志).
             * @enum {integer}
             */
            scene: 1 | 2 | 3 | 4;
            /** The user's id; the user must have visited the mini program in the last two hours. */
            openid: string;
            /** Title of the text, in UTF-8. */
            title?: string;
            /** The user's nickname, in UTF-8. */
            nickname?: string;
            /** The user's personal signature (个性签名), in UTF-8; only used in scene 1. */
            signature?: string;
        };
        MsgSecCheckResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of this check (唯一请求标识); quote it when you contact WeChat. */
            trace_id: string;
            /** The overall result (综合结果). */
            result: {
                /**
                 * What to do: `pass` accept it, `review` have a person check it, `risky` refuse it.
                 * @enum {string}
                 */
                suggest: "risky" | "pass" | "review";
                /**
                 * What was found (命中标签): 100 nothing (正常), 10001 advertising (广告), 20001
                 * politics (时政), 20002 pornography (色情), 20003 insult (辱骂), 20006 crime
                 * (违法犯罪), 20008 fraud (欺诈), 20012 vulgarity (低俗), 20013 copyright (版权), 21000
                 * other (其他).
                 * @enum {integer}
                 */
                label: 100 | 10001 | 20001 | 20002 | 20003 | 20006 | 20008 | 20012 | 20013 | 21000;
            };
            /** What each strategy found (详细检测结果). */
            detail: {
                /** The strategy (策略类型), such as `content_model` or `keyword`. */
                strategy: string;
                /** 0 if this entry is valid; ignore the entry otherwise. */
                errcode: number;
                /**
                 * What this strategy suggests, as in `result`.
                 * @enum {string}
                 */
                suggest?: "risky" | "pass" | "review";
                /**
                 * What this strategy found, as in `result`.
                 * @enum {integer}
                 */
                label?: 100 | 10001 | 20001 | 20002 | 20003 | 20006 | 20008 | 20012 | 20013 | 21000;
                /** Which of your own keywords was matched (命中的自定义关键词); only for the strategy `keyword`. */
                keyword?: string;
                /** Level of the match, 20 and 90 in the official example; only for the strategy `keyword`. */
                level?: number;
                /** Confidence of the label (置信度), 0 to 100; higher means more certain. */
                prob?: number;
            }[];
        };
        NewSendCloudBaseSmsRequest: {
            /** Id of the cloud environment (环境 ID). */
            env: string;
            /** The link (URL Link), from generateUrlLink. */
            url_link: string;
            /**
             * Template of the message (短信模版 ID). 844110 is for marketing; the page's note names 2053122
             * as the common template that leads into a mini program. Other templates are granted on
             * request.
             */
            template_id: string;
            /**
             * Values of the template's variables (短信模版变量数组), in order; your own text takes up to 30
             * characters.
             */
            template_param_list: string[];
            /** Phone numbers in mainland China (手机号列表), each with +86 in front; 1000 at most. */
            phone_number_list: string[];
            /** Whether the signature shows the mini program's short name (小程序简称) instead of its name. */
            use_short_name?: boolean;
            /**
             * Account that the environment belongs to (资源方appid), if a third-party platform sends for a mini
             * program. Its own AppID, or the mini program's, which is the default.
             */
            resource_appid?: string;
        };
        NewSendCloudBaseSmsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Missing in the official example. */
            errmsg?: string;
            /** One entry per number. WeChat has accepted the messages; a single number may still have failed. */
            send_status_list: {
                /** WeChat's number of the message (发送流水号). */
                serial_no: string;
                /** The phone number (手机号码), as in the request. */
                phone_number: string;
                /** Whether this number's message was accepted (短信请求错误码); `Ok` is success. */
                code: string;
                /** Description of `code` (短信请求错误码描述). */
                message: string;
                /** Country or region (国家码或地区码); may be empty. */
                iso_code: string;
            }[];
        };
        NotifyConfirmReceiveRequest: {
            /** WeChat Pay transaction number (微信订单号). Send either this, or merchant_id and merchant_trade_no. */
            transaction_id?: string;
            /** Merchant number of the payment (商户号). */
            merchant_id?: string;
            /** Sub-merchant number (二级商户号), if the payment has one. */
            sub_merchant_id?: string;
            /**
             * The merchant's own order number (商户订单号): digits, letters, `_`, `-` and `*`, unique per merchant
             * number.
             */
            merchant_trade_no?: string;
            /** When the parcel was signed for (快递签收时间), Unix seconds; must be after the shipping time. The user sees it in the message. */
            received_time: number;
        } & ({
            transaction_id: string;
        } | {
            merchant_id: string;
            merchant_trade_no: string;
        });
        NotifyConfirmReceiveResponse: components["schemas"]["Ok"];
        NotifyProvideGoodsRequest: {
            /** Your order number; this or `wx_order_id`. */
            order_id?: string;
            /** WeChat's order number; this or `order_id`. */
            wx_order_id?: string;
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode?: 0;
            /** `ok`. */
            errmsg?: string;
        };
        /** A service card could not be delivered (订阅消息下发失败事件). */
        NotifyServiceMsgSendResultMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "notify_service_msg_send_result";
            /** Openid of the user. */
            openid: string;
            /** The card's token (动态更新令牌), as in setUserNotify. */
            notify_code: string;
            /** Type of the card (卡片id), for example 2006. */
            notify_type: number;
            /** State of the card (状态id) that was to be sent. */
            card_status: number;
            /**
             * Reason (错误码): -10001 error at WeChat, -10002 content refused, -1003 template not added, -1004 the user does not
             * want such messages, -1005 too many messages.
             */
            fail_ret: number;
            /** Description (错误信息). */
            fail_msg: string;
        };
        /** A user has paid for a parcel online (支付完成通知). */
        NotifySingleWaybillPayMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "notify_single_waybill_pay";
            /**
             * Format: password
             * Token of the order, as in the message that placed it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's order number (商户订单ID); the Token also identifies the order. */
            OrderID?: string;
            /** Number of the parcel (运单 ID). */
            WayBillID: string;
            /** Amount paid (支付金额), in fen. */
            Fee: number;
            /** Price before discounts (原价), in fen. */
            OriginalFee?: number;
            /** Number of the payment (支付订单号). */
            PayOrderId: string;
            /** When it was paid (支付成功时间), Unix seconds. */
            PayFinishTime: number;
        };
        /** Whether the carrier has received the message. */
        NotifySingleWaybillPayReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive. The official table has `query_single_waybill_pay` here.
             * @enum {string}
             */
            Event: "notify_single_waybill_pay" | "query_single_waybill_pay";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg?: string;
        };
        /** A permission to offer the novels of another mini program, or one of these novels. */
        NovelAppAuthorization: {
            /** Id of the novel (作品id), in answers about single novels. */
            book_id?: string;
            /** AppID of the owner (主授权账号appid). */
            grantor_appid: string;
            /** AppID of the mini program that may offer them (被授权账号appid). */
            grantee_appid: string;
            /** When the permission ends (授权到期时间), Unix seconds. */
            expire_time: number;
        };
        /** The latest review of a novel or chapter (审核信息); missing if there was none. */
        NovelAuditInfo: {
            /**
             * State of the review: 0 not submitted, 1 in progress, 2 refused, 3 passed.
             * @enum {integer}
             */
            audit_status: 0 | 1 | 2 | 3;
            /** When it was submitted (提审时间戳), Unix seconds. */
            create_time?: number;
            /** When it was reviewed (审核时间戳), Unix seconds. */
            audit_time?: number;
            /** Reason of the review result (审核原因). */
            reason?: string;
            /** What to change (修改建议); only after a refusal. */
            suggestion?: string;
        };
        /** A chapter to add to a novel (章节信息). */
        NovelChapterDraft: {
            /** Title (章节标题), 1 to 80 characters. */
            chapter_title: string;
            /** Text (章节内容), 1 to 20,000 characters. */
            content: string;
            /** Your own key for the chapter (提供方章节主键), which prevents duplicates, at most 255 bytes. */
            original_id?: string;
            /**
             * Number by which chapters are sorted (章节相对顺序), with or without gaps. Has no effect in a novel with appended order.
             * @default 0
             */
            seq?: number;
            /** Custom text (自定义信息), at most 128 bytes. */
            custom_info?: string;
        };
        /** How much of a novel can be read as a preview. */
        NovelPreviewSetting: {
            /** Id of the novel (作品id). */
            book_id: string;
            /** Number of readable characters per chapter (默认预览字数). */
            default_words: number;
            /** Chapters with their own setting. */
            chapter_setting?: {
                /** The chapter (章节索引), counted from 0. */
                chapter_index: number;
                /** Number of readable characters in this chapter (章节字数). */
                words: number;
            }[];
        };
        NovelReaderSetRecmdNovelRequest: {
            /**
             * Which list (推荐小说的类型): 1 Android, paid novels (付费小说); 2 iOS, completely free novels (全文免费小说).
             * @enum {integer}
             */
            recmd_type: 1 | 2;
            /** Ids of the novels to recommend, 300 at most; empty clears the list. */
            book_id_list: string[];
        };
        NovelReaderSetRecmdNovelResponse: components["schemas"]["Ok"];
        /** A volume of a novel, which is a range of chapters (分卷信息). */
        NovelVolume: {
            /** Title of the volume (分卷名), 1 to 100 characters. */
            volume_title: string;
            /** Its first chapter (分卷起始章节下标), counted from 0. */
            start_index: number;
            /** Its last chapter (分卷截止章节下标), counted from 0, included in the volume. */
            end_index: number;
        };
        /** Where one side of a card or a certificate lies in the picture. */
        OcrCardPosition: {
            pos: components["schemas"]["OcrCorners"];
        };
        /** The four corners of what was found in the picture (位置信息); they may not form a rectangle. */
        OcrCorners: {
            left_top: components["schemas"]["OcrPoint"];
            right_top: components["schemas"]["OcrPoint"];
            right_bottom: components["schemas"]["OcrPoint"];
            left_bottom: components["schemas"]["OcrPoint"];
        };
        /** Size of the picture (图片大小), in pixels. */
        OcrImageSize: {
            /** Width in pixels (宽度). */
            w: number;
            /** Height in pixels (高度). */
            h: number;
        };
        /** A point in the picture, in pixels from its top left corner. */
        OcrPoint: {
            /** Pixels from the left edge (x坐标). */
            x: number;
            /** Pixels from the top edge (y坐标). */
            y: number;
        };
        /** A success without further data. */
        Ok: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
        };
        /** An empty object. */
        OpenDeliveryRequest: Record<string, never>;
        OpenDeliveryResponse: components["schemas"]["ImmediateDeliveryResult"];
        OpspecialorderRequest: {
            /** WeChat Pay transaction number (微信支付单号), or the merchant's own order number (商户单号). */
            order_id: string;
            /**
             * Order type (特殊发货报备类型): 1 presale (预售商品订单), 2 test order (测试订单).
             * @enum {integer}
             */
            type: 1 | 2;
            /**
             * When it will be shipped (预计发货时间), Unix seconds, 15 to 330 days after the payment. Required
             * with type 1.
             */
            delay_to?: number;
        };
        OpspecialorderResponse: components["schemas"]["Ok"];
        /** One value of an attribute and how many users have it. */
        PortraitItem: {
            /** WeChat's number for the value (属性值id). Entries of `devices` do not have it. */
            id?: number;
            /** Name of the value (属性值名称), for example 广东省 or 17岁以下. */
            name: string;
            /** Users with this value, each counted once (访问uv). */
            value: number;
        };
        PreAddOrderRequest: {
            /** Your id with the carrier (商家id): the appkey it gave you. */
            shopid: string;
            /** Your own order number, unique, up to 128 bytes. */
            shop_order_id: string;
            /** Id of the carrier (配送公司ID), from getAllImmeDelivery, for example SFTC. */
            delivery_id: string;
            /** The user who orders. */
            openid: string;
            sender?: components["schemas"]["ImmediateDeliverySender"];
            receiver: components["schemas"]["ImmediateDeliveryReceiver"];
            cargo: components["schemas"]["ImmediateDeliveryCargo"];
            order_info: components["schemas"]["ImmediateDeliveryOrderInfo"];
            shop: components["schemas"]["ImmediateDeliveryShop"];
            /**
             * Format: password
             * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
             * concatenated in that order.
             */
            delivery_sign: string;
            /** Shop number registered with the carrier (门店编号). Required for Meituan and Shansong. */
            shop_no?: string;
            /** Id of a sub-merchant (子商户id), if the mini program has several. */
            sub_biz_id?: string;
        } & ({
            sender: components["schemas"]["ImmediateDeliverySender"];
        } | {
            shop_no: string;
        });
        PreAddOrderResponse: {
            /** 0 if the carrier can deliver; any other number is the carrier's own error (运力返回的错误码), which WeChat passes on. */
            resultcode: number;
            /** The carrier's message (运力返回的错误描述), `ok` with 0. */
            resultmsg: string;
            /** Fee actually due (实际运费), in yuan: deliverfee less the coupons. */
            fee?: number;
            /** Delivery fee (运费), in yuan. */
            deliverfee?: number;
            /** Amount deducted by coupons (优惠券费用), in yuan. */
            couponfee?: number;
            /** The same as couponfee, in yuan, as WeChat's table spells it; read whichever is present. */
            couponFee?: number;
            /** Tip (小费), in yuan. */
            tips?: number;
            /** Insurance fee (保价费), in yuan. WeChat's spelling. */
            insurancfee?: number;
            /** The same as insurancfee, in yuan, as WeChat's table spells it; read whichever is present. */
            insurancefee?: number;
            /** Distance (配送距离) in metres. */
            distance?: number;
            /** Estimated seconds until a rider accepts the order (预计骑手接单时间), 0 if unknown. */
            dispatch_duration?: number;
            /** Send it with addLocalOrder to keep the quoted fee for some time; with Dada, for 3 minutes. */
            delivery_token?: string;
        };
        PreCancelOrderRequest: {
            /** Your id with the carrier (商家id): the appkey it gave you. */
            shopid: string;
            /** Your own order number. */
            shop_order_id: string;
            /** Id of the carrier (快递公司ID). */
            delivery_id: string;
            /** The carrier's delivery number (配送单id). */
            waybill_id: string;
            /**
             * Reason (取消原因Id): 1 not needed now, 2 price, 3 wrong order, to be placed again, 4 rider late to
             * collect, 5 rider late to deliver, 6 other.
             * @enum {integer}
             */
            cancel_reason_id?: 1 | 2 | 3 | 4 | 5 | 6;
            /** Reason in words (取消原因), for cancel_reason_id 6. */
            cancel_reason?: string;
            /** Shop number registered with the carrier (门店编号). Required for Shansong. */
            shop_no?: string;
            /**
             * Format: password
             * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the carrier's AppSecret,
             * concatenated in that order.
             */
            delivery_sign: string;
        };
        PreCancelOrderResponse: components["schemas"]["ImmediateDeliveryCancellation"];
        PresentCurrencyRequest: {
            /** The user's id in this mini program. */
            openid: string;
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
            /** Your number of the gift (赠送单号), which makes repeating the call harmless. */
            order_id: string;
            /** Coins to give (赠送金额). */
            amount: number;
        };
        PresentCurrencyResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Coins that the user has now. */
            balance: number;
            /** Number of the gift, as in the request. */
            order_id: string;
            /** Total coins that the user has been given (总赠送金额). */
            present_balance: number;
        };
        PreviewHopsNoticeRequest: {
            /** AppID of the official account that serves the users (业务方公众号的appid). */
            app_id: string;
            /**
             * Type of notice (公告类型): 1 to be read before booking (挂号前的就医须知), 2 to be read before the visit (来院须知).
             * @enum {integer}
             */
            notice_type: 1 | 2;
            /** Id of the draft (公告ID), as a number or as a string. */
            notice_id: number | string;
            /** WeChat ID of the user (可以预览公告的微信号). */
            preview_username: string;
            /**
             * What to do (操作类型): 1 revoke the permission to see it, 2 grant it.
             * @enum {integer}
             */
            operation: 1 | 2;
        };
        PreviewHopsNoticeResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the draft (草稿ID). */
            notice_id: number;
        };
        PreviewTemplateRequest: {
            /** Your parcel number (运单 ID). */
            waybill_id: string;
            /** The template (面单 HTML 模板), HTML in Base64. */
            waybill_template: string;
            /**
             * Your own data for the label (面单数据), the WaybillData of your answer to the pushed order: alternating
             * keys and values, each between `##`, for example `##ZTO_mark##11-22-33##`.
             */
            waybill_data: string;
            /** The order as the merchant sends it to addOrder (商户下单数据). */
            custom: {
                /** Your own order number (订单ID), unique, up to 512 bytes. */
                order_id: string;
                /** The user of the order, who gets the notification. Required with add_source 0. */
                openid?: string;
                /** Id of the carrier (快递公司ID), from getAllDelivery. */
                delivery_id: string;
                /** Your customer number with the carrier (快递客户编码), or the carrier's cash_biz_id for a parcel without a contract (现付编码). */
                biz_id: string;
                /** Note for the carrier (快递备注信息), for example 易碎物品, up to 1024 bytes. */
                custom_remark?: string;
                /** Tag of the merchant (订单标签id), one per merchant, for mini programs that are a platform for several merchants. */
                tagid?: number | string;
                /**
                 * Where the order was placed (订单来源), 0 in the mini program, 2 in an app or web page.
                 * @enum {integer}
                 */
                add_source?: 0 | 2;
                /** AppID of the app or web page, bound to the same Open Platform account as the mini program. Required with add_source 2. */
                wx_appid?: string;
                sender: components["schemas"]["ExpressAddress"];
                receiver: components["schemas"]["ExpressAddress"];
                cargo: components["schemas"]["ExpressCargo"];
                shop: components["schemas"]["ExpressShop"];
                insured: components["schemas"]["ExpressInsurance"];
                service: components["schemas"]["ExpressService"];
                /**
                 * When the courier should come (预期的上门揽件时间), Unix seconds, in the future; the courier comes within
                 * the hour after it and prints the label, so do not print it yourself. 0 if a time has already been
                 * agreed. Required for SF (顺丰): without it, no courier comes for a parcel without a contract.
                 */
                expect_time?: number;
                /**
                 * Whose contract it is (分单策略), 0 with a branch (线下网点签约), 1 with the head office (总部签约结算); 0 if left out. YTO (圆通) only.
                 * @default 0
                 * @enum {integer}
                 */
                take_mode?: 0 | 1;
            };
        };
        PreviewTemplateResponse: {
            /** Your parcel number (运单 ID). */
            waybill_id: string;
            /** The filled label (渲染后的面单), HTML in Base64. */
            rendered_waybill_template: string;
        };
        PullUploadRequest: {
            /** File name: drama and episode, as in `我的演艺 - 第1集` (剧目名 - 对应剧集数). */
            media_name: string;
            /** URL of the video (视频URL), which WeChat's servers must be able to reach. */
            media_url: string;
            /** URL of the cover picture (封面图URL). */
            cover_url?: string;
            /** Your own text (来源上下文), returned in the event for the finished upload. */
            source_context?: string;
        };
        PullUploadResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the task (拉取上传任务id), for getTask. */
            task_id: number;
        };
        PushGoodsRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** The product's id (商品ID), from addGoods. */
            goodsId: number;
        };
        PushGoodsResponse: components["schemas"]["LiveOk"];
        PushMessageRequest: {
            /** Id of the room that has started (房间ID). */
            room_id: number;
            /** Openids of the followers to tell, 2000 at most, from getFollowers. */
            user_openid: string[];
        };
        PushMessageResponse: {
            /**
             * Always 0 on success, which only means that sending has begun.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of this message (消息的标识ID), which the event with the result repeats. */
            message_id: string;
        };
        /** Whether you have done what the message asks for. */
        PushResult: {
            /** 0 for done (成功); with any other value, WeChat sends the message again. */
            ErrCode: number;
            /** What went wrong (错误原因), for your own debugging. */
            ErrMsg?: string;
        };
        /** Colour of a code's lines (线条颜色), as decimal RGB; black if left out. Takes effect only if `auto_color` is false. */
        QrCodeLineColor: {
            /** Red, 0 to 255, as a number or as a string. */
            r: number | string;
            /** Green, 0 to 255, as a number or as a string. */
            g: number | string;
            /** Blue, 0 to 255, as a number or as a string. */
            b: number | string;
        };
        QueryAdverFundsRequest: {
            /** Page to get, from 1. */
            page?: number;
            /** Number of entries per page. */
            page_size?: number;
            /** Which grants (查询过滤条件). */
            filter?: {
                /** Start of the range of settlement periods, Unix seconds. */
                settle_begin?: number;
                /** End of the range of settlement periods, Unix seconds. */
                settle_end?: number;
                /**
                 * Only grants of this kind: 0 a general gift (通用赠送), 1 a reward for advertising (广告激励), 2 a directed
                 * reward (定向激励).
                 * @enum {integer}
                 */
                fund_type?: 0 | 1 | 2;
            };
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env?: 0 | 1;
        };
        QueryAdverFundsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The grants. */
            adver_funds_list: {
                /** Start of the settlement period, Unix seconds. */
                settle_begin: number;
                /** End of the settlement period, Unix seconds. */
                settle_end: number;
                /** Amount granted, in fen. */
                total_amount: number;
                /** Amount left, in fen. */
                remain_amount: number;
                /** When it expires, Unix seconds. */
                expire_time: number;
                /**
                 * Why it was granted: 0 a general gift (通用赠送), 1 a reward for advertising (广告激励), 2 a directed
                 * reward (定向激励).
                 * @enum {integer}
                 */
                fund_type: 0 | 1 | 2;
                /** Id of the grant (广告金发放id). */
                fund_id: string;
            }[];
            /** Total number of pages. */
            total_page: number;
        };
        QueryBizBalanceRequest: {
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        QueryBizBalanceResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** What can be withdrawn (可提现余额). */
            balance_available: {
                /** Amount in yuan as a string. */
                amount: string;
                /** Currency, usually `CNY`. */
                currency_code: string;
            };
        };
        QueryBookAuthRequest: {
            /**
             * Which permissions: 0 given to others (授权列表), 1 received (被授权列表).
             * @default 0
             * @enum {integer}
             */
            type?: 0 | 1;
            /** Entries to skip (结果数据偏移位置), 0 at first. */
            offset: number;
            /** Entries to return (获取记录的数量), 30 at most. */
            count: number;
            /** True to get the total number. Only with `type` 0. */
            is_sum?: boolean;
            /** Only permissions for this novel (作品id). Only with `type` 0. */
            book_id?: string;
        };
        QueryBookAuthResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** The permissions. */
            results: {
                /** Id of the novel (作品id). */
                book_id: string;
                /** AppID of the owner (主授权账号appid). */
                grantor_appid: string;
                /** AppID of the mini program that may offer it (被授权账号appid). */
                grantee_appid: string;
                /** When the permission expires (授权到期时间), Unix seconds. */
                expire_time: number;
                /** Total number of permissions (总数), if the request has `is_sum`. Check beside `results` too. */
                sum?: number;
            }[];
            /** Total number of permissions (总数), if the request has `is_sum`. Check inside `results` too. */
            sum?: number;
        };
        QueryDownloadOrderRequest: {
            /** Id of the task, from start_download_order. */
            task_id: string;
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        QueryDownloadOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the task, as in the request. */
            task_id: string;
            /**
             * State of the task: 0 created, 1 running, 2 done, 3 failed.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3;
            /** URL of the file; only if `status` is 2. */
            download_url?: string;
            /** When the URL expires, Unix seconds. */
            expire_at?: number;
        };
        QueryFollowTraceRequest: {
            /** The waybill's token (查询id), from follow_waybill. */
            waybill_token: string;
            /** The user's openid (用户openid). */
            openid?: string;
        };
        QueryFollowTraceResponse: components["schemas"]["WaybillTrace"];
        QueryFundsBillRequest: {
            /** Page to get, from 1. */
            page: number;
            /** Number of entries per page. */
            page_size: number;
            /** Which charges (查询过滤条件). */
            filter: {
                /** Start of the range of charges, Unix seconds. */
                oper_time_begin: number;
                /** End of the range of charges, Unix seconds. */
                oper_time_end: number;
                /** Only the charge with this id. */
                bill_id?: string;
                /** Only the charge with this `request_id`. */
                request_id?: string;
            };
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        QueryFundsBillResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The charges (充值记录). */
            bill_list: {
                /** Id of the charge (充值单id). */
                bill_id: string;
                /** When it was made, Unix seconds. */
                oper_time: number;
                /** Start of the settlement period of the funds, Unix seconds. */
                settle_begin: number;
                /** End of the settlement period of the funds, Unix seconds. */
                settle_end: number;
                /** Id of the grant (广告金id). */
                fund_id: string;
                /** Name of the account charged. */
                transfer_account_name: string;
                /** Uid of the account charged. */
                transfer_account_uid: number;
                /** Amount in fen. */
                transfer_amount: number;
                /**
                 * State: 0 running, 1 done, 2 failed.
                 * @enum {integer}
                 */
                status: 0 | 1 | 2;
                /** The `request_id` sent to create_funds_bill; charges made in another way, such as in the admin console, have none. */
                request_id?: string;
            }[];
            /** Total number of pages. */
            total_page: number;
        };
        QueryOrderRequest: {
            /** The user's id in this mini program. */
            openid: string;
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
            /** Your order number; this or `wx_order_id`. */
            order_id?: string;
            /** WeChat's order number; this or `order_id`. */
            wx_order_id?: string;
        } & ({
            order_id: string;
        } | {
            wx_order_id: string;
        });
        QueryOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The order (订单信息). */
            order: {
                /** Your order number (订单号). */
                order_id: string;
                /** When the order was made, Unix seconds. */
                create_time: number;
                /** When it was last changed, Unix seconds. */
                update_time: number;
                /**
                 * State of the order: 0 started, not yet created and not payable; 1 created; 2 paid, goods not
                 * delivered yet; 3 being delivered; 4 delivered; 5 refunded; 6 closed, no longer usable; 7 refund
                 * failed; 8 refund to the user done; 9 advertising funds recovered (回收广告金); 10 profit sharing
                 * returned (分账回退); 13 deduction of a subscription failed.
                 */
                status: number;
                /** Type of business: 0 short drama (短剧). */
                biz_type?: number;
                /** Amount of the order in fen. */
                order_fee: number;
                /** Discount in fen (优惠金额); not sent so far. */
                coupon_fee?: number;
                /** What the user paid, in fen. */
                paid_fee?: number;
                /** Type of order: 0 payment, 1 refund, 7 payment through Apple, 8 refund through Apple. */
                order_type: number;
                /** Refunded amount in fen; only for a refund. */
                refund_fee?: number;
                /** When it was paid or refunded, Unix seconds. */
                paid_time?: number;
                /** When the goods were delivered, Unix seconds. */
                provide_time?: number;
                /** Your data from the creation of the order or refund, unchanged. */
                biz_meta?: string;
                /**
                 * Environment of the order: 1 production, 2 sandbox; not the numbers of `env`.
                 * @enum {integer}
                 */
                env_type: 1 | 2;
                /**
                 * Format: password
                 * Token that Tencent's payment system (米大师) assigned when the order was created.
                 */
                token?: string;
                /** Amount left of a payment after its refunds, in fen. */
                left_fee?: number;
                /** WeChat's order number (微信内部单号). */
                wx_order_id?: string;
                /**
                 * Channel order number (渠道单号), which the user sees in WeChat Pay as the merchant's
                 * number.
                 */
                channel_order_id?: string;
                /** WeChat Pay's transaction number (交易单号), as the user sees it. */
                wxpay_order_id?: string;
                /** When it was settled, Unix seconds; greater than 0 means settled (结算成功). */
                sett_time?: number;
                /**
                 * Settlement (结算状态): 0 not started, 1 running, 2 done, 3 waiting, the same as 0.
                 * @enum {integer}
                 */
                sett_state?: 0 | 1 | 2 | 3;
                /** WeChat's service fee (技术服务费) in fen; only when `sett_state` is 2. */
                platform_fee_fen?: number;
                /**
                 * Commission (cps) of official accounts and Channels in fen; only when `sett_state` is
                 * 2.
                 */
                cps_fee_fen?: number;
            };
        };
        QueryProfitSharingOrderRequest: {
            /** Your order number (支付单id). */
            out_trade_no: string;
            /**
             * Type of the receiver (分账接收方类型), as sent to addProfitSharingAccount: `PAYEE_TYPE_EXTERNAL_USER` a user,
             * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant.
             * @enum {string}
             */
            receiver_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
            /** The receiver (分账接收方账号), `payee_id` as sent to addProfitSharingAccount. */
            receiver_account: string;
            /** Merchant number (商户号). */
            mchid: string;
        };
        QueryProfitSharingOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /**
             * `ok`, or why `order_status` is not 2: `S_NO_ENOUGH_MONEY` more than is left to share, or no longer
             * frozen (see queryProfitSharingRemainamt); `ACCOUNT_ABNORMAL` problem with the receiver's account,
             * the share is paid once it is solved; `S_TOO_MANY_PROFIT_TIMES` more than 50 shares;
             * `S_ALREADY_FINISHED` sharing was ended, because refunds left too little;
             * `S_EXCEED_MAX_PROFIT_PERCENT` more than createProfitSharingOrder allows.
             */
            errmsg: string;
            /**
             * State of the share (分帐状态): 1 started (初始化), 2 paid (成功), 3 failed (失败).
             * @enum {integer}
             */
            order_status: 1 | 2 | 3;
        };
        QueryProfitSharingRemainamtRequest: {
            /** Merchant number (子商户id). */
            mchid: string;
            /** Your order number (订单id). */
            out_trade_no: string;
        };
        QueryProfitSharingRemainamtResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** Amount still frozen (冻结金额), in fen. */
            remain_amt: number;
        };
        QueryPublishGoodsRequest: {
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        QueryPublishGoodsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The items of the task. */
            publish_item?: {
                /** Id of the item (道具id). */
                id: string;
                /**
                 * State of the item: 0 being published, 1 the id exists already, 2 published, 3
                 * failed.
                 * @enum {integer}
                 */
                publish_status: 0 | 1 | 2 | 3;
                /** Why it failed. */
                errmsg?: string;
            }[];
            /**
             * State of the task (发布状态): 0 no task runs, 1 running, 2 ended with some or all items
             * failed, 3 all done.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3;
        };
        /** No parameters: `{}`. */
        QueryPunishmentReasonsRequest: Record<string, never>;
        QueryPunishmentReasonsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** AppID of the mini program. */
            appid: string;
            /** Name of the mini program (小程序昵称). */
            nickname: string;
            /** The merchant's number with WeChat Pay (商户号). */
            merchant_code: string;
            /** Abilities that are restricted (被管控能力). */
            limited_functions?: string[];
            /** Further restricted abilities, as free text. */
            other_limited_functions?: string;
            /** The reasons, and how to resolve each (解脱路径). */
            recovery_specifications?: {
                /** Number of the case; the same as the event's `BusinessCode`. */
                limitation_case_id?: string;
                /** Type of reason, for example `RISK_ABNORMAL`. */
                limitation_reason_type?: string;
                /** Short form of the reason. */
                limitation_reason?: string;
                /** Explanation of the reason. */
                limitation_reason_describe?: string;
                /** Abilities that this reason restricts. */
                relate_limitations?: string[];
                /** Abilities restricted by this reason that are not in the list of values. */
                other_relate_limitations?: string;
                /**
                 * WeChat Pay's advice on what to do in its merchant console, for example
                 * `MODIFY_SUBJECT_INFORMATION` (处理路径).
                 */
                recover_way?: string;
                /**
                 * Data that belongs to the advice: for example the number of a due diligence case, an appeal or
                 * a business type confirmation, or the responsible authority.
                 */
                recover_way_param?: string;
                /** URL of a page that explains more. */
                recover_help_url?: string;
                /**
                 * How the restriction takes effect (管控生效方式): `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL` immediately,
                 * `LIMIT_ACTION_TYPE_DELAY_CONTROL` later.
                 */
                limitation_action_type?: string;
                /** When a delayed restriction is to begin, RFC 3339. */
                limitation_start_date?: string;
                /** When the restriction took effect, RFC 3339. */
                limitation_date?: string;
            }[];
        };
        QueryRecoverBillRequest: {
            /** Page to get, from 1. */
            page: number;
            /** Number of entries per page. */
            page_size: number;
            /** Which recoveries (查询过滤条件). */
            filter: {
                /** Start of the range of recoveries, Unix seconds. */
                recover_time_begin: number;
                /** End of the range of recoveries, Unix seconds. */
                recover_time_end: number;
                /** Only the recovery with this id. */
                bill_id?: string;
            };
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        QueryRecoverBillResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The recoveries (回收记录). */
            bill_list: {
                /** Id of the recovery (回收单id). */
                bill_id: string;
                /** When it was done, Unix seconds. */
                recover_time: number;
                /** Start of the settlement period, Unix seconds. */
                settle_begin: number;
                /** End of the settlement period, Unix seconds. */
                settle_end: number;
                /** Id of the grant (广告金id). */
                fund_id: string;
                /** Name of the account that the funds were taken from. */
                recover_account_name: string;
                /** Amount in fen. */
                recover_amount: number;
                /** Numbers of the refunds that caused it. */
                refund_order_list?: string[];
            }[];
            /** Total number of pages. */
            total_page: number;
        };
        QueryRefundProfitSharingOrderRequest: {
            /** Your order number (订单id). */
            out_trade_no: string;
            /** Your refund number (退款单id), as sent to refundProfitSharing. */
            out_refund_no: string;
            /** Merchant number of the order (商户号id). */
            mchid: string;
            /**
             * Type of the receiver of the share (退款分账方类型), as sent to refundProfitSharing:
             * `PAYEE_TYPE_EXTERNAL_USER` a user, `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant.
             * @enum {string}
             */
            payee_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
            /** The receiver (退款分账方id), as sent to refundProfitSharing. */
            payee_id: string;
        };
        QueryRefundProfitSharingOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * State of the return (订单状态): 1 in progress (分账退回中), 2 done (分账退回完成), 3 failed (分账退回失败).
             * @enum {integer}
             */
            order_status: 1 | 2 | 3;
        };
        QuerySchemeRequest: {
            /** The scheme, encrypted or plain (小程序 scheme 码). Required if `query_type` is 0. */
            scheme?: string;
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** What the scheme opens (scheme 信息). Returned if `query_type` is 0. */
            scheme_info?: {
                /** AppID of the mini program. */
                appid: string;
                /** The page (小程序页面路径); empty for the home page. */
                path: string;
                /** The query for the page, including any query appended with `cq`; empty if there is none. */
                query: string;
                /** When the scheme was created (创建时间), Unix seconds. A plain scheme has none. */
                create_time?: number;
                /** When it expires (到期失效时间), Unix seconds; 0 means never. A plain scheme has none. */
                expire_time?: number;
                /**
                 * Version that it opens: `release` the published one (正式版), `trial` the trial version
                 * (体验版), `develop` the development version (开发版).
                 * @enum {string}
                 */
                env_version: "release" | "trial" | "develop";
            };
            quota_info?: components["schemas"]["LinkQuota"];
        };
        /** A user has chosen the addresses of a parcel and wants to know the price (通过收发件地址查询标准运费). */
        QuerySingleWaybillFeeMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "query_single_waybill_fee";
            Sender: components["schemas"]["SingleWaybillParty"];
            Receiver: components["schemas"]["SingleWaybillParty"];
            GoodDetail?: components["schemas"]["SingleWaybillGoods"];
            /**
             * Scene (场景值): 1 a user sends a parcel (C端散单), 2 a user returns goods to a merchant (B端退货), 3 a merchant sends a
             * parcel (B端发货).
             * @enum {integer}
             */
            Scene?: 1 | 2 | 3;
        };
        /**
         * The price of the transport. The official table only names the structures of its objects; here they are those of
         * QuerySingleWaybillReply.
         */
        QuerySingleWaybillFeeReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive. The official table has `query_single_waybill` here.
             * @enum {string}
             */
            Event: "query_single_waybill_fee" | "query_single_waybill";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Number of the parcel (运单ID), once it has one. */
            WayBillID?: string;
            Sender?: components["schemas"]["SingleWaybillKnownParty"];
            Receiver?: components["schemas"]["SingleWaybillKnownParty"];
            GoodDetail?: components["schemas"]["SingleWaybillGoods"];
            Insured?: components["schemas"]["WaybillInsurance"];
            PathInfo?: components["schemas"]["SingleWaybillPath"];
            /** Amount to be paid (运单所需要支付的费用), in fen, once it is known. */
            Fee?: number;
            /** Price before discounts (原价), in fen. */
            OriginalFee?: number;
            /**
             * Whether it can be paid online (是否支持在线支付), 0 no, 1 yes.
             * @enum {integer}
             */
            OnlinePay: 0 | 1;
            /**
             * How it was paid (支付结果): 0 not paid, 1 online (线上), 2 otherwise (线下).
             * @enum {integer}
             */
            PayResult: 0 | 1 | 2;
        };
        /** A user looks at a parcel (查询运单). */
        QuerySingleWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "query_single_waybill";
            /**
             * Format: password
             * Token of the order (订单Token), as in the message that placed it.
             */
            Token: string;
            /** AppID of the mini program in which it was ordered. */
            WXAppId?: string;
            /** Number of the parcel (运单号), the latest one that you reported. */
            WaybillId?: string;
            /** The merchant's order number (订单ID); the Token also identifies the order. */
            OrderID?: string;
        };
        /** The parcel as recorded by the carrier. */
        QuerySingleWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "query_single_waybill";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Number of the parcel (运单ID), once it has one. */
            WayBillID?: string;
            Sender?: components["schemas"]["SingleWaybillKnownParty"];
            Receiver?: components["schemas"]["SingleWaybillKnownParty"];
            GoodDetail?: components["schemas"]["SingleWaybillGoods"];
            Insured?: components["schemas"]["WaybillInsurance"];
            PathInfo?: components["schemas"]["SingleWaybillPath"];
            /** Amount to be paid (运单所需要支付的费用), in fen, once it is known. */
            Fee?: number;
            /** Price before discounts (原价), in fen. */
            OriginalFee?: number;
            /**
             * Whether it can be paid online (是否支持在线支付), 0 no, 1 yes.
             * @enum {integer}
             */
            OnlinePay: 0 | 1;
            /**
             * How it was paid (支付结果): 0 not paid, 1 online (线上), 2 otherwise (线下).
             * @enum {integer}
             */
            PayResult: 0 | 1 | 2;
        };
        QuerySubscribeContractRequest: {
            /**
             * Which subscriptions: `android` (the default) on Android and HarmonyOS, `apple` through
             * Apple.
             * @default android
             * @enum {string}
             */
            mode?: "android" | "apple";
            /** The user's id in this mini program. */
            openid: string;
            /** Id of the subscription item (订阅道具id). */
            product_id: string;
            /** Your number of the contract (协议号), as given when the user signed. */
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * State of the contract: `SIGNED` in force; `TERMINATED` permanently ended, a new one needs another
             * `out_contract_code`; `UNBINDUSER` never signed.
             * @enum {string}
             */
            authorization_state: "SIGNED" | "TERMINATED" | "UNBINDUSER";
            /** The subscription with Apple; only for `mode` apple. */
            apple_subscription_info?: {
                /** Apple's id of the first transaction, the same for the whole subscription. */
                original_transaction_id?: string;
                /** Whether it renews automatically: 1 yes, 0 no. */
                auto_renew_status?: number;
                /**
                 * First start of the subscription, in milliseconds since 1970; breaks of 60 days or less do not
                 * count.
                 */
                recent_subscription_start_date?: number;
                /** When it next renews or ends, in milliseconds since 1970. */
                renewal_date?: number;
            };
        };
        QueryTraceRequest: {
            /** The waybill's token (查询id), from trace_waybill. */
            waybill_token: string;
            /** The user's openid (用户openid). */
            openid?: string;
        };
        QueryTraceResponse: components["schemas"]["WaybillTrace"];
        QueryTransferAccountRequest: {
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        QueryTransferAccountResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The accounts (充值账户). */
            acct_list: {
                /** Name of the account. */
                transfer_account_name: string;
                /** Uid of the account. */
                transfer_account_uid: number;
                /** Id of the account's agency (服务商). */
                transfer_account_agency_id: number;
                /** Name of the agency. */
                transfer_account_agency_name: string;
                /**
                 * Review: 0 waiting, 1 passed, 2 refused.
                 * @enum {integer}
                 */
                state: 0 | 1 | 2;
                /**
                 * Binding: 1 done, 2 failed.
                 * @enum {integer}
                 */
                bind_result?: 1 | 2;
                /** What went wrong. */
                error_msg?: string;
            }[];
        };
        QueryUploadGoodsRequest: {
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        QueryUploadGoodsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The items of the task. */
            upload_item?: {
                /** Id of the item (道具id). */
                id: string;
                /** Name of the item. */
                name: string;
                /** Unit price in fen. */
                price: number;
                /** The note. */
                remark?: string;
                /** URL of its picture on WeChat's servers. */
                item_url?: string;
                /**
                 * State of the item: 0 uploading, 1 the id exists already, 2 uploaded, 3 failed.
                 * @enum {integer}
                 */
                upload_status: 0 | 1 | 2 | 3;
                /** Why it failed. */
                errmsg?: string;
            }[];
            /**
             * State of the task: 0 no task runs, 1 running, 2 ended with some or all items failed, 3 all
             * done.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3;
        };
        QueryUrlLinkRequest: {
            /** The encrypted link (小程序加密 url_link). Required if `query_type` is 0. */
            url_link?: string;
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** What the link opens (url_link 配置). Returned if `query_type` is 0. */
            url_link_info?: {
                /** AppID of the mini program. */
                appid: string;
                /** The page (小程序页面路径); empty for the home page. */
                path: string;
                /** The query for the page, including any query appended with `cq`; empty if there is none. */
                query: string;
                /** When the link was created (创建时间), Unix seconds. */
                create_time: number;
                /** When it expires (到期失效时间), Unix seconds; 0 means never. */
                expire_time: number;
                /**
                 * Version that it opens: `release` the published one (正式版), `trial` the trial version
                 * (体验版), `develop` the development version (开发版).
                 * @enum {string}
                 */
                env_version: "release" | "trial" | "develop";
                /** The page shown first, as given to generateUrlLink; its fields are empty if there is none. */
                cloud_base?: {
                    /** The cloud environment (云开发环境). */
                    env?: string;
                    /** Domain of the website; spelt like this in the official examples. */
                    doamin?: string;
                    /** The page on the website. */
                    path?: string;
                    /** The query for that page. */
                    query?: string;
                    /** AppID of the mini program or third-party platform that created the environment. */
                    resource_appid?: string;
                };
            };
            quota_info?: components["schemas"]["LinkQuota"];
        };
        QueryUserBalanceRequest: {
            /** The user's id in this mini program. */
            openid: string;
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
            /** The user's IP address, for example 1.1.1.1. */
            user_ip: string;
        };
        QueryUserBalanceResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Total coins, both bought and gifted (代币总余额). */
            balance: number;
            /** Gifted coins among them (赠送). */
            present_balance: number;
            /** Total coins ever bought (累计充值). */
            sum_save: number;
            /** Total coins ever given as gifts (累计赠送). */
            sum_present: number;
            /** Total coins ever added, both bought and gifted (历史总增加). */
            sum_balance: number;
            /** Total coins ever spent (历史总消耗). */
            sum_cost: number;
            /** Whether the user meets the condition of a first-purchase campaign (首充活动). */
            first_save_flag: boolean;
        };
        QueryVerifyInfoRequest: {
            /** Id of the verification, from getVerifyId; valid for an hour. */
            verify_id: string;
            /** Your serial number, as sent to getVerifyId. */
            out_seq_no: string;
            /**
             * Hash of `cert_info` as sent to getVerifyId: SHA-256, in lower-case hex, of
             * `cert_type=A&cert_name=B&cert_no=C`, where A, B and C are the Base64 of each value in UTF-8,
             * with its padding.
             */
            cert_hash: string;
            /** The user's id, as sent to getVerifyId. */
            openid: string;
        };
        QueryVerifyInfoResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
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
            /** Your withdrawal number (提现单号). */
            withdraw_no: string;
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        QueryWithdrawOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Your withdrawal number. */
            withdraw_no: string;
            /**
             * State (提现状态): 1 created and running, 2 done, 3 failed.
             * @enum {integer}
             */
            status: 1 | 2 | 3;
            /** Amount in yuan as a string. */
            withdraw_amount: string;
            /** WeChat's withdrawal number. */
            wx_withdraw_no: string;
            /** When it was done, Unix seconds as a string. */
            withdraw_success_timestamp?: string;
            /** When it was created, as a string; like the other time, in Unix seconds. */
            create_time: string;
            /** Why it failed. */
            fail_reason?: string;
        };
        QueryWithdrawRequest: {
            /** Merchant number (微信商户号). */
            mchid: string;
            /** Your withdrawal number (外部提现单号), as sent to manualWithdraw. */
            out_withdraw_no: string;
        };
        QueryWithdrawResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** Your withdrawal number (外部提现单号). */
            out_withdraw_no: string;
            /** Amount (提现金额), in fen. */
            withdraw_amount: number;
            /**
             * State (提现状态): `WITHDRAW_INIT` started (初始化), `WITHDRAW_PROCESSING` in progress (进行中),
             * `WITHDRAW_SUCC` done (成功), `WITHDRAW_FAIL` failed (失败), `WITHDRAW_REFUND` sent back by the bank
             * (提现退票).
             * @enum {string}
             */
            status: "WITHDRAW_INIT" | "WITHDRAW_PROCESSING" | "WITHDRAW_SUCC" | "WITHDRAW_FAIL" | "WITHDRAW_REFUND";
            /** Why it failed (提现失败原因); present with WITHDRAW_FAIL. */
            fail_reason?: string;
        };
        Querybookauthv2Request: {
            /**
             * Which permissions: 0 given to others (授权列表), 1 received (被授权列表).
             * @default 0
             * @enum {integer}
             */
            type?: 0 | 1;
            /** Entries to return (获取记录的数量), 100 at most. Required without `book_ids`. */
            count?: number;
            /** Where to continue (分页游标): empty or left out at first, then `next_cursor` of the previous response. */
            cursor?: string;
            /** Return the novels of this owner (主授权账号appid). Ignored if `book_ids` is sent. */
            grantor_appid?: string;
            /** Return the permissions for these novels (作品id), 30 at most. */
            book_ids?: string[];
        } & ({
            count: number;
        } | {
            book_ids: string[];
        });
        Querybookauthv2Response: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Permissions for all novels of an owner, those that expire first at the top (被授权方列表). */
            appid_results?: components["schemas"]["NovelAppAuthorization"][];
            /** Novels with the permission for each, if the request has `grantor_appid` or `book_ids`. */
            book_results?: components["schemas"]["NovelAppAuthorization"][];
            /** Where the next page starts (下一页游标). Not in responses to `book_ids`. */
            next_cursor?: string;
        };
        QueryprofitsharingaccountRequest: {
            /**
             * Where the page begins, counted from 0.
             * @default 0
             */
            offset?: number;
            /**
             * Number of receivers to return.
             * @default 10
             */
            limit?: number;
        };
        QueryprofitsharingaccountResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** The receivers. */
            account_list: {
                /**
                 * Type of the receiver, the `payee_type` of addProfitSharingAccount: `PAYEE_TYPE_EXTERNAL_USER`
                 * a user (外部用户), `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant (外部商户).
                 * @enum {string}
                 */
                sharing_account_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
                /**
                 * openid of the user, or merchant number of the merchant; the `payee_id` of
                 * addProfitSharingAccount.
                 */
                sharing_account: string;
                /** When it was added, Unix seconds. */
                add_time: number;
                /** When it was last changed, Unix seconds. */
                update_time: number;
                /** Name of the merchant (商户名称), if it is one. */
                name?: string;
            }[];
        };
        QuickCheckStudentIdentityRequest: {
            /** The user's id in the mini program that was granted this ability. */
            openid: string;
            /** The code from the authorisation plugin's quick check (用户授权查询code), valid for two hours. */
            wx_studentcheck_code: string;
        };
        QuickCheckStudentIdentityResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Binding of a student identity (绑定状态): 1 none (未绑定), 2 under review (审核中), 3
             * bound (已绑定).
             * @enum {integer}
             */
            bind_status: 1 | 2 | 3;
            /** True for a student. */
            is_student: boolean;
        };
        ReOrderRequest: components["schemas"]["ImmediateDeliveryOrder"];
        ReOrderResponse: components["schemas"]["ImmediateDeliveryPlaced"];
        RealMockUpdateOrderRequest: {
            /** Id of the test account (商家id). */
            shopid: string;
            /** Your own order number. */
            shop_order_id: string;
            order_status: components["schemas"]["ImmediateDeliveryStatus"];
            /** When the status changed (状态变更时间点), Unix seconds. */
            action_time: number;
            /** Additional information (附加信息). */
            action_msg?: string;
            /**
             * Format: password
             * Signature for the carrier: the SHA-1, in hex, of shopid, shop_order_id and the test account's
             * AppSecret, concatenated in that order.
             */
            delivery_sign: string;
        };
        RealMockUpdateOrderResponse: components["schemas"]["ImmediateDeliveryResult"];
        RealtimelogSearchRequest: {
            /**
             * The day, as yyyymmdd; one of the last 7.
             * @example 20191012
             */
            date: string;
            /**
             * Start of the period (开始时间), Unix seconds, on the day of `date`.
             * @example 1570809600
             */
            begintime: number;
            /**
             * End of the period (结束时间), Unix seconds, on the day of `date` and after `begintime`.
             * @example 1570895999
             */
            endtime: number;
            /**
             * Number of entries to skip (数据下标).
             * @default 0
             * @example 0
             */
            start?: number;
            /**
             * Maximum entries per page (数据条数).
             * @default 20
             * @example 20
             */
            limit?: number;
            /**
             * Only this launch of the mini program (小程序启动的唯一ID), all its pages.
             * @example oXu03410akoNqfsrMMswk6Zwwl1U_1570852656
             */
            traceId?: string;
            /**
             * Only this page (小程序页面路径), for example pages/index/index.
             * @example pages/chat/chat
             */
            url?: string;
            /**
             * Only this user, by WeChat ID or openid (用户微信号或者OpenId).
             * @example oXu034-Kl5Et2U0vsexKDsFaon0Q
             */
            id?: string;
            /**
             * Only entries with this keyword, set in the mini program with `setFilterMsg` or `addFilterMsg`.
             * @example NetworkExceed08
             */
            filterMsg?: string;
            /**
             * Only entries of this level and above (日志等级): 2 info, 4 warn, 8 error.
             * @example 2
             * @enum {integer}
             */
            level?: 2 | 4 | 8;
        };
        RealtimelogSearchResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** Empty in the official example. */
            errmsg: string;
            /** The entries and how many there are (返回的日志数据和日志条数总量). */
            data: {
                /** The entries of the page (返回的日志数据列表). */
                list: {
                    /**
                     * Level of the entry (日志等级), the levels of its lines joined by bitwise or: 2
                     * info, 4 warn, 8 error; 6 is info and warn.
                     */
                    level: number;
                    /** Version of the base library (基础库版本). */
                    libraryVersion: string;
                    /** Version of WeChat (客户端版本). */
                    clientVersion: string;
                    /** The user's openid (微信用户OpenID). */
                    id: string;
                    /** When the entry was written, Unix seconds (打日志的时间). */
                    timestamp: number;
                    /** Platform: 1 Android, 2 iOS. */
                    platform: number;
                    /** Page of the mini program (小程序页面链接). */
                    url: string;
                    /** The lines (日志内容数组), one for each call of the log. */
                    msg: {
                        /** When the line was written, Unix seconds (log.info调用的时间). */
                        time: number;
                        /** What was written, one text for each argument of the call (log.info调用的内容). */
                        msg: string[];
                        /** Level of the line (日志等级): 2 info, 4 warn, 8 error. */
                        level: number;
                    }[];
                    /** Id of this launch of the mini program (小程序启动的唯一ID), for the parameter `traceId`. */
                    traceid: string;
                    /** Keywords set in the mini program, joined by spaces. */
                    filterMsg?: string;
                }[];
                /** Total number of entries (日志条数总量). */
                total: number;
            };
        };
        RefundB2bOrderRequest: {
            /** Merchant number (微信商户号). */
            mchid: string;
            /** Your order number (商户订单号). This or `order_id`. */
            out_trade_no?: string;
            /** WeChat's order number (B2b支付订单号). This or `out_trade_no`. */
            order_id?: string;
            /** Your refund number (商户退款单号), unique in your system; 6 to 32 digits, letters, `_`, `-` and `*`. */
            out_refund_no: string;
            /** Amount to refund (退款金额), in fen; at most the amount paid. */
            refund_amount: number;
            /**
             * Who asked for the refund (退款来源): 1 customer service (人工客服退款), 2 the user (用户自己退款), 3 other (其他).
             * @enum {integer}
             */
            refund_from: 1 | 2 | 3;
            /**
             * Reason (退款原因): 0 not given (暂无描述), 1 product (产品问题), 2 after-sales (售后问题), 3 changed mind (意愿问题), 4
             * price (价格问题), 5 other (其他原因).
             * @enum {integer}
             */
            refund_reason?: 0 | 1 | 2 | 3 | 4 | 5;
            /** What is refunded (退款商品描述), 127 characters at most. */
            description?: string;
        } & ({
            out_trade_no: string;
        } | {
            order_id: string;
        });
        RefundB2bOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /** WeChat's refund number (B2b支付退款单号). */
            refund_id: string;
            /** Your refund number (商户退款单号). */
            out_refund_no: string;
            /** WeChat's order number (B2b支付订单号). */
            order_id: string;
            /** Your order number (商户订单号). */
            out_trade_no: string;
        };
        RefundOrderRequest: {
            /** The id of the user who ordered. */
            openid: string;
            /** Your order number, the OutTradeNo of the payment; this or `wx_order_id`. */
            order_id?: string;
            /** WeChat's order number; this or `order_id`. */
            wx_order_id?: string;
            /** Your refund number: 8 to 32 letters, digits, `_` and `-`. */
            refund_order_id: string;
            /** Amount that can still be refunded, in fen, as returned by query_order; a wrong value gets 268490016. */
            left_fee: number;
            /** Amount to refund now, in fen: greater than 0, at most `left_fee`. */
            refund_fee: number;
            /** Your data, up to 1024 characters, which query_order returns unchanged; may be empty. */
            biz_meta: string;
            /**
             * Reason (退款原因): `0` not given, `1` the product is faulty or bad, `2` poor after-sales service, `3` the
             * user no longer wants it, `4` the price, `5` other.
             * @enum {string}
             */
            refund_reason: "0" | "1" | "2" | "3" | "4" | "5";
            /**
             * Who asked (退款来源): `1` the merchant's customer service after a call from the user, `2` the user, `3`
             * other.
             * @enum {string}
             */
            req_from: "1" | "2" | "3";
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Your refund number, as in the request. */
            refund_order_id: string;
            /** WeChat's refund number. */
            refund_wx_order_id: string;
            /** Your number of the refunded order. */
            pay_order_id: string;
            /** WeChat's number of the refunded order. */
            pay_wx_order_id: string;
        };
        RefundProfitSharingRequest: {
            /** Your order number (订单id). */
            out_trade_no: string;
            /** Your refund number (退款单id), as sent to refundB2bOrder. */
            out_refund_no: string;
            /**
             * Type of the receiver of the share (退款分账方类型), as sent to addProfitSharingAccount:
             * `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant. Shares of `PAYEE_TYPE_EXTERNAL_USER`, a user, are refused.
             * @enum {string}
             */
            payee_type: "PAYEE_TYPE_EXTERNAL_USER" | "PAYEE_TYPE_EXTERNAL_MERCHANT";
            /** The receiver (退款分账方id), as sent to addProfitSharingAccount. */
            payee_id: string;
            /** Merchant number of the order (商户号id). */
            mchid: string;
            /** Amount to take back (退款金额), in fen. */
            refund_amt: number;
        };
        RefundProfitSharingResponse: components["schemas"]["Ok"];
        RegisterOnlyWqfRequest: {
            /** The merchant application (原有进件订单号), the `order_no` of retailRegisterMch. */
            out_registration_id: string;
        };
        RegisterOnlyWqfResponse: components["schemas"]["Ok"];
        RegisterbusinessRequest: {
            /**
             * Your own name for the sub-merchant (商户账号名称), 6 to 30 letters, digits or underscores,
             * case-sensitive. A name can be used only once.
             */
            account_name: string;
            /**
             * Name that users see in the conversation (商户昵称): Chinese characters, letters and digits, 4 to 30
             * characters; a Chinese character counts as 2.
             */
            nickname: string;
            /** Picture (头像): the media id of an image from uploadTempMedia. */
            icon_media_id: string;
            /**
             * Whether messages go to the general customer service (是否将消息转发到通用客服). If true, the agent
             * operations such as addkfaccount work for the sub-merchant, with its `business_id`.
             */
            transfer_to_commkf?: boolean;
        };
        RegisterbusinessResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`, or empty. */
            errmsg: string;
            /** Id of the new sub-merchant (商户ID), as a number or as text. */
            business_id: number | string;
        };
        /** A user asks the carrier to hurry (用户催单). */
        RemindWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "remind_waybill";
            /**
             * Format: password
             * Token of the order (订单Token), up to 256 characters. Keep it: scatterupdateorderstatus needs it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's order number (商户订单ID); the Token also identifies the order. */
            OrderID?: string;
        };
        /** The current state of the parcel. */
        RemindWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "remind_waybill";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Number of the parcel (运单ID). If there is none yet, report it later with scatterupdateorderstatus. */
            WayBillID?: string;
            /** Expected day of sending (预计寄送时间), yyyy-mm-dd. */
            EstimatedDeliveryTime?: string;
        };
        RemoveAssistantRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** WeChat id of the assistant (用户微信号), the `alias` of getAssistantList. */
            username: string;
        };
        RemoveAssistantResponse: components["schemas"]["LiveOk"];
        RemoveIotGroupDeviceRequest: {
            /** Id of the group (设备组的唯一标识), from createIotGroupId. */
            group_id: string;
            /** The devices (设备列表) to remove from the group. */
            device_list: components["schemas"]["HardwareDevice"][];
        };
        RemoveIotGroupDeviceResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The devices (设备列表), one entry each. The call succeeds even if single devices fail. */
            device_list: components["schemas"]["HardwareDeviceResult"][];
        };
        ReorderChapterRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            /** Id of the chapter to move (章节id). */
            chapter_id: string;
            /** Id of the chapter that marks the position (目标章节id). */
            target_chapter_id: string;
            /**
             * How to move (排序操作): 1 swap the two, 2 before the target, 3 after the target.
             * @enum {integer}
             */
            operation: 1 | 2 | 3;
        };
        ReorderChapterResponse: components["schemas"]["Ok"];
        ReplaceChapterRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            /** Current id of the chapter (章节id). */
            chapter_id: string;
            /** New title (新章节标题), 1 to 80 characters. */
            new_chapter_title: string;
            /** New text (新章节内容), 1 to 20,000 characters. */
            new_content: string;
        };
        ReplaceChapterResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** New id of the chapter (替换后新章节id). */
            new_chapter_id: string;
        };
        ReplaceDramaMediaRequest: {
            /** Id of the drama (剧目id), which must have passed review. */
            drama_id: number;
            /** Id of the old episode's file (旧剧集media_id). */
            old_media_id: number;
            /** Id of the new episode's file (新剧集media_id), which must have passed review. */
            new_media_id: number;
        };
        ReplaceDramaMediaResponse: components["schemas"]["Ok"];
        ResetApiKfQuotaRequest: {
            /** Id of the comment (评价id). */
            commentId: string;
        };
        ResetApiKfQuotaResponse: components["schemas"]["TradeCommentResult"];
        ResetAuditRequest: {
            /** The product's id (商品ID), from addGoods. */
            goodsId: number;
            /** Id of the review (审核单ID), from addGoods or resubmitAudit. */
            auditId: number;
        };
        ResetAuditResponse: components["schemas"]["LiveOk"];
        ResetUserSessionKeyRequest: {
            /**
             * The user's id in this mini program.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid: string;
            /**
             * Format: password
             * Proof of the user's session_key (用户登录态签名): HMAC-SHA256 of the empty string, keyed with the
             * session_key as code2Session gave it (the Base64 text, not decoded), in hex.
             * @example fefce01bfba4670c85b228e6ca2b493c90971e7c442f54fc448662eb7cd72509
             */
            signature: string;
            /**
             * Hash of the signature (签名方法); `hmac_sha256` is the only one.
             * @example hmac_sha256
             * @constant
             */
            sig_method: "hmac_sha256";
        };
        ResetUserSessionKeyResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The user's id, as in the request. */
            openid: string;
            /**
             * Format: password
             * The new session key (会话密钥), Base64. A secret.
             */
            session_key: string;
        };
        RespondComplaintRequest: {
            /** The answer in words; send this or `mediaIdList`. */
            content?: string;
            /** Complaint number (投诉单号). */
            complaintOrderId: number | string;
            /** Pictures, each a media id from uploadTempMedia; send this or `content`. */
            mediaIdList?: string[];
            /**
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
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
            /** Id of the complaint (投诉id), from get_complaint_list. */
            complaint_id: string;
            /** The answer (回复内容). */
            response_content: string;
            /** Pictures, each the `file_id` of upload_vp_file; may be empty. */
            response_images: string[];
        };
        ResponseComplaintResponse: components["schemas"]["Ok"];
        ResubmitAuditRequest: {
            /** The product's id (商品ID), from addGoods. */
            goodsId: number;
        };
        ResubmitAuditResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /** Id of the new review (审核单ID). */
            auditId: number;
        };
        RetailBusinessApplyRequest: {
            /** What the merchant sells (主营商品类型). */
            goods_type_list: ("食品" | "饮料" | "乳制品" | "酒水" | "生鲜果蔬" | "调味品" | "日化个护" | "文具" | "鞋服/配饰" | "家居" | "母婴/玩具" | "数码3C" | "其他")[];
            /** Stores through which the merchant mainly sells (主要线下销售渠道). */
            goods_sale_list: ("杂货店" | "便利店" | "超市" | "餐饮店" | "母婴店" | "烟酒店" | "其他")[];
            /**
             * Number of stores covered (门店覆盖数), one of five ranges.
             * @enum {string}
             */
            cover_num: "0-5千" | "5千-1万" | "1万-10万" | "10万-50万" | "50万以上";
            /** What the mini program does for the stores (所需服务类型). */
            service_list: ("门店订货" | "门店促销" | "门店活动执行" | "门店直播" | "其他")[];
            /** What the mini program is intended to do (小程序方案概述), 21 to 100 characters. */
            description: string;
            /** Contact person (联系人姓名), 1 to 7 characters. */
            contact_name: string;
            /** Mobile phone number of the contact person. */
            contact_phone: string;
            /** Email address of the contact person. */
            contact_email: string;
        };
        RetailBusinessApplyResponse: components["schemas"]["Ok"];
        RetailGetMchOrderRequest: {
            /** One application (进件订单号), the `order_no` of retailRegisterMch; all of them if left out. */
            out_registration_id?: string;
            /** Where the page begins (分页拉取偏移). */
            page_index?: number;
            /** Number of applications per page (分页拉取总量限制). */
            page_size?: number;
        };
        RetailGetMchOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The applications of this page. */
            list: {
                /**
                 * State of the application: 0 started (初始化), 1 data being checked (资料校验中), 2 waiting for account
                 * verification (待账户验证), 3 in review (审核中), 4 refused (已驳回), 5 waiting for signing (待签约), 6 done
                 * (完成), 7 frozen (已冻结), 8 void (已作废), 9 being set up before it is done (完成前平台额外准备).
                 * @enum {integer}
                 */
                status: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
                /** WeChat Pay's part of the answer. */
                inner_resp?: {
                    /** State of the application at WeChat Pay (申请状态). */
                    sub_merchant_registration_status?: {
                        /**
                         * State (申请状态): `CHECKING` data being checked (资料校验中), `ACCOUNT_NEED_VERIFY` waiting for
                         * account verification (待账户验证), `AUDITING` in review (审核中), `REJECTED` refused (已驳回),
                         * `NEED_SIGN` waiting for signing (待签约), `FINISH` done (完成), `FROZEN` frozen (已冻结),
                         * `CANCELED` void (已作废).
                         * @enum {string}
                         */
                        applyment_state?: "CHECKING" | "ACCOUNT_NEED_VERIFY" | "AUDITING" | "REJECTED" | "NEED_SIGN" | "FINISH" | "FROZEN" | "CANCELED";
                        /** The state in words, for example 完成. */
                        applyment_state_desc?: string;
                        /**
                         * Signing (签约状态): `UNSIGNED` not yet, send the administrator to `sign_url`; `SIGNED`
                         * done, but to be done again if a refused application was submitted again with another
                         * name, type of merchant, legal representative or administrator; `NOT_SIGNABLE` not
                         * possible now (refused, frozen, or being checked).
                         * @enum {string}
                         */
                        sign_state?: "UNSIGNED" | "SIGNED" | "NOT_SIGNABLE";
                        /**
                         * Where the administrator signs (签约链接), by scanning it with a WeChat account whose
                         * identity is verified; it does not expire. Present in state NEED_SIGN or UNSIGNED.
                         */
                        sign_url?: string;
                        /** The merchant number (二级商户号); present in state NEED_SIGN or FINISH. */
                        sub_mchid?: string;
                        /** A transfer that verifies the account (汇款账户验证信息); present in state ACCOUNT_NEED_VERIFY. */
                        account_validation?: {
                            /** Name of the account to transfer from. */
                            account_name?: string;
                            /** Number of the account to transfer from. */
                            account_no?: string;
                            /** Amount to transfer, in fen as in WeChat Pay's own API; this page names no unit. */
                            pay_amount?: number;
                            /** Number of the account to transfer to. */
                            destination_account_number?: string;
                            /** Name of the account to transfer to. */
                            destination_account_name?: string;
                            /** Bank of the account to transfer to. */
                            destination_account_bank?: string;
                            /** City of that bank. */
                            city?: string;
                            /** Note that the transfer must carry. */
                            remark?: string;
                            /** Deadline for the arrival of the transfer. */
                            deadline?: string;
                        };
                        /** What was refused (驳回原因详情); present in state REJECTED or FROZEN. */
                        audit_detail?: {
                            /** The refused part of the application. */
                            param_name: string;
                            /** Why it was refused. */
                            reject_reason: string;
                        }[];
                        /**
                         * Where the legal representative can verify the account instead (法人验证链接); show it as a
                         * QR code. Present in state ACCOUNT_NEED_VERIFY if the document matches the business
                         * licence.
                         */
                        legal_validation_url?: string;
                    };
                };
                /** State of bank transfer (银行转账开通状态); present if `open_type` was 1. */
                wqf_register_statement?: {
                    /**
                     * State: 0 not activated (未开通), 1 being activated (开通中), 2 activated (开通成功), 3 failed
                     * (开通失败), call registerOnlyWqf again, 4 refused (申请驳回), complete the data at the page of
                     * createWqfLink, 5 applied for later (申请开通中), 6 that application failed (申请开通失败).
                     * @enum {integer}
                     */
                    wqf_register_state: 0 | 1 | 2 | 3 | 4 | 5 | 6;
                    /**
                     * The state in words. While it is 1: 待完善信息 and 待用户签约 need the page of createWqfLink, with
                     * 资料校验中 and 系统审核中, just wait.
                     */
                    wqf_register_state_desc: string;
                    /**
                     * Id of the application for bank transfer (银行转账开通单号), for createWqfLink; present in states 1
                     * to 4.
                     */
                    request_no?: string;
                };
                /** WeChat Pay's service fee (微信支付技术服务费率), in 1/10000; 40 is 0.40%. */
                wx_pay_rate?: number;
                /** Service fee for bank transfer (银行转账技术服务费率), in 1/10000; present once bank transfer is activated. */
                wqf_certified_rate?: number;
                /**
                 * Link between merchant number and mini program (与小程序关联状态), required for payments: 1 applied for
                 * (关联申请中), 2 failed (关联失败), 3 waiting for the merchant's administrator (待商户号超管同意), 4 waiting for
                 * the mini program's administrator (待小程序超管同意), 5 being linked (关联中), 6 linked (已关联).
                 * @enum {integer}
                 */
                bind_scene_status?: 1 | 2 | 3 | 4 | 5 | 6;
            }[];
            /** Number of applications on all pages. */
            total: number;
        };
        RetailNotifyBusinessRequest: {
            /** The template; its number is in WeChat's template list (docs.qq.com/sheet/DUnhCS01URmdobExD). */
            type: number;
            /** openids of the stores' owners (门店负责人), 200 at most. */
            to_user_list: string[];
            /**
             * The values of the message (消息内容), an object as a JSON string; its fields depend on `type` and are
             * described in the template list.
             */
            content?: string;
        };
        RetailNotifyBusinessResponse: components["schemas"]["Ok"];
        /** An order of a shop was paid or closed (支付通知). */
        RetailPayNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; a string in JSON. */
            CreateTime: number | string;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "retail_pay_notify";
            /** AppID of the mini program. */
            appid: string;
            /** Number of the merchant (微信商户号). */
            mchid: string;
            /** Your order number (商户订单号). */
            out_trade_no: string;
            /** B2b order number (B2b支付订单号). */
            order_id: string;
            /**
             * State of the order (订单状态): `ORDER_PAY_SUCC` paid, `ORDER_CLOSE` closed.
             * @enum {string}
             */
            pay_status: "ORDER_PAY_SUCC" | "ORDER_CLOSE";
            /** When it was paid (支付完成时间), Beijing time, for example 2023-07-20 17:04:28. */
            pay_time?: string;
            /** Your own data (附加数据); present only when the order is paid. */
            attach?: string;
            /** Openid of the user (支付者). */
            payer_openid: string;
            /** Amount of the order (订单金额). */
            amount?: {
                /**
                 * Format: int64
                 * Total amount (订单总金额), in fen.
                 */
                order_amount: Int64;
                /**
                 * Format: int64
                 * What the user paid (用户支付金额), in fen.
                 */
                payer_amount: Int64;
                /**
                 * Always `CNY` (货币类型).
                 * @constant
                 */
                currency: "CNY";
            };
            /** WeChat Pay's number (微信支付订单号). */
            wxpay_transaction_id?: string;
            /**
             * Environment (订单环境): 0 live (正式环境), 1 sandbox (沙箱环境).
             * @enum {integer}
             */
            env: 0 | 1;
        };
        /** A refund of a shop has succeeded or failed (退款通知). */
        RetailRefundNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; a string in JSON. */
            CreateTime: number | string;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "retail_refund_notify";
            /** AppID of the mini program. */
            appid: string;
            /** Number of the merchant (微信商户号). */
            mchid: string;
            /** Your refund number (商户退款单号). */
            out_refund_no: string;
            /** B2b refund number (B2b支付退款单号). */
            refund_id?: string;
            /** Your order number (商户订单号). */
            out_trade_no: string;
            /** B2b order number (B2b支付订单号). */
            order_id: string;
            /**
             * Format: int64
             * Amount refunded (退款金额), in fen.
             */
            refund_amount: Int64;
            /**
             * Format: int64
             * Amount of the order (订单总金额), in fen.
             */
            order_amount: Int64;
            /**
             * Who asked for the refund (退款来源): 1 support (人工客服退款), 2 the user (用户自己退款), 3 other. The example has a name
             * instead, `REFUND_FROM_USER`.
             */
            refund_from: string;
            /**
             * Reason (退款原因): 0 not given, 1 the goods, 2 after-sales service, 3 no longer wanted, 4 the price, 5 other. The
             * example has a name instead, `REFUND_REASON_WILLING`.
             */
            refund_reason?: string;
            /** When the refund was asked for (退款创建时间), Beijing time. */
            create_time: string;
            /** When the money was refunded (退款成功时间), Beijing time; only if it was. */
            refund_time?: string;
            /**
             * Result (退款状态): `REFUND_SUCC` refunded, `REFUND_FAIL` failed.
             * @enum {string}
             */
            refund_status: "REFUND_SUCC" | "REFUND_FAIL";
            /** WeChat Pay's refund number (微信支付退款单号). */
            wxpay_refund_id?: string;
            /**
             * Environment (订单环境): 0 live (正式环境), 1 sandbox (沙箱环境).
             * @enum {integer}
             */
            env: 0 | 1;
            /**
             * Payment method (交易渠道类型): 0 WeChat Pay (微信支付), 1 bank transfer (银行转账).
             * @enum {integer}
             */
            pay_channel: 0 | 1;
            /** Details (退款说明), for example why it failed. */
            refund_desc?: string;
        };
        RetailRegisterMchRequest: {
            /**
             * Document of the legal representative (法人证件类型): 0 and 1 mainland identity card (大陆身份证), 2 foreign
             * passport (其他国家或地区居民护照), 3 travel permit of a Hong Kong resident (中国香港居民来往内地通行证), 4 of a Macao resident
             * (中国澳门居民来往内地通行证), 5 of a Taiwan resident (中国台湾居民来往大陆通行证), 6 residence permit of a foreigner (外国人居留证), 7
             * of a Hong Kong or Macao resident (港澳居民证), 8 of a Taiwan resident (台湾居民证). 6 to 8 only if `open_type`
             * is 0.
             * @enum {integer}
             */
            id_doc_type_num: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /** The identity card; required if `id_doc_type_num` is 0 or 1. */
            id_card_info?: {
                /** Id of the picture of the side with the portrait (人像面). */
                id_card_copy: string;
                /** Id of the picture of the side with the national emblem (国徽面). */
                id_card_national: string;
                /** Name on the card. */
                id_card_name: string;
                /** Number of the card. */
                id_card_number: string;
                /** Last day of validity, as yyyy-mm-dd, or 长期 for no end. */
                id_card_valid_time: string;
                /** Address on the card. */
                id_card_address: string;
                /** First day of validity, as yyyy-mm-dd. */
                id_card_valid_time_begin: string;
            };
            /** Another document; required if `id_doc_type_num` is 2 or more. */
            id_doc_info?: {
                /** Name on the document. */
                id_doc_name: string;
                /** Number of the document. */
                id_doc_number: string;
                /** Id of the picture of its front. */
                id_doc_copy: string;
                /** Last day of validity, as yyyy-mm-dd, or 长期 for no end. */
                doc_period_end: string;
                /** First day of validity, as yyyy-mm-dd. */
                doc_period_begin: string;
                /** Address of residence. */
                id_doc_address: string;
                /** Id of the picture of its back. */
                id_doc_copy_back: string;
            };
            /**
             * Bank account to which the money goes (结算银行账户). Names and codes of banks, branches and cities are in
             * WeChat Pay's tables (pay.weixin.qq.com/doc/v3/partner/4012082813, 4012082812 and 4012082815).
             */
            account_info: {
                /**
                 * Type of account (账户类型): 74 a company's (对公账户), 75 a person's (对私账户). Companies and institutions
                 * 74, individuals 75, sole proprietors (个体工商户) either.
                 * @enum {string}
                 */
                bank_account_type: "74" | "75";
                /** Bank (开户银行), for example 工商银行. */
                account_bank: string;
                /** Holder of the account (开户名称). */
                account_name?: string;
                /** Code of the province and city of the branch (开户银行省市编码), for example 110000. */
                bank_address_code: string;
                /** Code of the branch (开户银行联行号). This or `bank_name`. */
                bank_branch_id?: string;
                /** Full name of bank and branch (开户银行全称). This or `bank_branch_id`. */
                bank_name?: string;
                /** Number of the account (银行帐号). */
                account_number: string;
            } & ({
                bank_name: string;
            } | {
                bank_branch_id: string;
            });
            /** The super administrator (超级管理员信息), who signs at the end. */
            contact_info: {
                /**
                 * Who it is: 65 the owner or legal representative (经营者/法人), 66 an agent (经办人); for an individual
                 * only 65.
                 * @enum {string}
                 */
                contact_type: "65" | "66";
                /** Name of the administrator. */
                contact_name: string;
                /**
                 * Document of an agent (超级管理员证件类型): `IDENTIFICATION_TYPE_MAINLAND_IDCARD` mainland identity card,
                 * `_OVERSEA_PASSPORT` foreign passport, `_HONGKONG`, `_MACAO` and `_TAIWAN` travel permit of a
                 * resident there, `_FOREIGN_RESIDENT`, `_HONGKONG_MACAO_RESIDENT` and `_TAIWAN_RESIDENT` the
                 * residence permits, the last three only if `open_type` is 0. Required for contact type 66.
                 * @enum {string}
                 */
                contact_id_doc_type?: "IDENTIFICATION_TYPE_MAINLAND_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT";
                /** Number of the administrator's document. */
                contact_id_card_number: string;
                /** Id of the picture of the document's front; required for contact type 66. */
                contact_id_doc_copy?: string;
                /** Id of the picture of the document's back; required for contact type 66. */
                contact_id_doc_copy_back?: string;
                /** First day of the document's validity, as yyyy-mm-dd; required for contact type 66. */
                contact_id_doc_period_begin?: string;
                /**
                 * Last day of the document's validity, as yyyy-mm-dd, or 长期 for no end; required for
                 * contact type 66.
                 */
                contact_id_doc_period_end?: string;
                /**
                 * Id of the picture of the letter of authority (业务办理授权函); required for contact type 66. It must be
                 * fully printed, with the company's seal and no handwritten merchant information.
                 */
                business_authorization_letter?: string;
                /** Mobile phone number of the administrator. */
                mobile_phone: string;
                /** Email address of the administrator. Required, except for small businesses and individual sellers (小微商户, 个人卖家). */
                contact_email?: string;
            };
            /** The business licence (营业执照). */
            business_license: {
                /** Id of the picture of the licence. */
                business_license_copy: string;
                /** Registration number (证件注册号). */
                business_license_number: string;
                /** Name of the merchant (商户名称), as on the licence. */
                merchant_name: string;
                /** Owner or legal representative (经营者/法定代表人姓名). */
                legal_person: string;
                /** Registered address (注册地址); required for public bodies and institutions. */
                company_address?: string;
                /** Term of the licence (营业期限); required for public bodies and institutions. */
                business_time?: string;
                /**
                 * Type of certificate, for public bodies only; companies and sole proprietors leave it out.
                 * `CERTIFICATE_TYPE_2388` of a public institution (事业单位法人证书), `CERTIFICATE_TYPE_2389` social credit
                 * code of a government body (统一社会信用代码证书).
                 * @enum {string}
                 */
                cert_type?: "CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389";
            };
            /** Short name of the merchant (商户名缩写). */
            merchant_shortname: string;
            /**
             * Type of merchant (主体类型): 0 sole proprietor (个体户), 1 company (企业).
             * @enum {integer}
             */
            organization_type: 0 | 1;
            /**
             * Only in the page's example, which does not explain it; judging by its name, continue if the same
             * company already has a merchant number.
             */
            ignore_same_entity?: boolean;
            /**
             * Only in the page's example, which does not explain it; judging by its name, let WeChat follow the
             * application automatically.
             */
            launch_poll_task?: boolean;
            /** Licence of a special trade (行业特殊资质资料). */
            qualification: {
                /**
                 * The trade, for example 食品生鲜, from WeChat Pay's list
                 * (kf.qq.com/faq/220228qEfuAz220228bMFji6.html).
                 */
                qualification_type: string;
                /**
                 * Pictures of the licence, if the trade needs one: an array of picture ids as a JSON string, such as
                 * `["jTpGmxUX3FBWVQ5NJInE4d2I6_H7I4"]`.
                 */
                qualifications?: string;
            };
            /** Anything else to say (补充说明). */
            business_addition_desc?: string;
            /** Id of a picture of further documents (补充材料). Combine several documents into one picture. */
            business_addition_pics?: string;
            /**
             * Payment methods to activate: 0 WeChat Pay only (微信支付), 1 also bank transfer (银行转账).
             * @enum {integer}
             */
            open_type: 0 | 1;
            /** Additional pictures and information (补充信息). */
            ext_register_info: {
                /** Id of the picture of the company's entrance (企业门头照). */
                door_head_file_id: string;
                /** Id of the screenshot of the shop (商城截图). */
                store_file_id: string;
                /** Id of the screenshot of the page where an order is confirmed and paid (确认订单付款界面截图). */
                online_pay_file_id: string;
                /**
                 * Size of the company (企业规模): `LARGE` over 2000 people, `MIDDLE` 150 to 2000, `SMALL`
                 * 15 to 150, `TINY` under 15.
                 * @enum {string}
                 */
                merchant_scale: "LARGE" | "MIDDLE" | "SMALL" | "TINY";
                /**
                 * Id of the picture of the letter of authority for bank transfer (银行转账授权书); if `open_type` is 1 and
                 * the administrator is an agent.
                 */
                authorization_letter_file_id?: string;
            };
            /** IP address of the merchant, IPv4 or IPv6. */
            client_ip: string;
        } & ({
            id_card_info: {
                /** Id of the picture of the side with the portrait (人像面). */
                id_card_copy: string;
                /** Id of the picture of the side with the national emblem (国徽面). */
                id_card_national: string;
                /** Name on the card. */
                id_card_name: string;
                /** Number of the card. */
                id_card_number: string;
                /** Last day of validity, as yyyy-mm-dd, or 长期 for no end. */
                id_card_valid_time: string;
                /** Address on the card. */
                id_card_address: string;
                /** First day of validity, as yyyy-mm-dd. */
                id_card_valid_time_begin: string;
            };
        } | {
            id_doc_info: {
                /** Name on the document. */
                id_doc_name: string;
                /** Number of the document. */
                id_doc_number: string;
                /** Id of the picture of its front. */
                id_doc_copy: string;
                /** Last day of validity, as yyyy-mm-dd, or 长期 for no end. */
                doc_period_end: string;
                /** First day of validity, as yyyy-mm-dd. */
                doc_period_begin: string;
                /** Address of residence. */
                id_doc_address: string;
                /** Id of the picture of its back. */
                id_doc_copy_back: string;
            };
        });
        RetailRegisterMchResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `OK`. */
            errmsg: string;
            /**
             * Id of the application (进件申请单号); retailGetMchOrder and registerOnlyWqf take it as
             * `out_registration_id`.
             */
            order_no: string;
        };
        RetailUploadMchFileRequest: {
            /** Name of the file. */
            file_name: string;
            /** The file, 2 MB at most, in Base64 (文件二进制流的 Base64 编码). */
            file: string;
        };
        RetailUploadMchFileResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the picture, for the fields of retailRegisterMch. */
            file_id: string;
        };
        SaleGoodsRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** The product's id (商品ID), from addGoods. */
            goodsId: number;
            /**
             * Whether the product is on sale (上下架): 0 off sale (下架), 1 on sale (上架).
             * @enum {integer}
             */
            onSale: 0 | 1;
        };
        SaleGoodsResponse: components["schemas"]["LiveOk"];
        ScatterGetBillRequest: {
            /** The day, as yyyymmdd. */
            date: string;
            /**
             * Which entries, `ALL` every one, `SUCCESS` payments (成功支付账单), `REFUND` refunds (退款账单).
             * @enum {string}
             */
            type: "ALL" | "SUCCESS" | "REFUND";
        };
        ScatterdeliverycancelRequest: {
            /**
             * Format: password
             * The Token of the pushed order.
             */
            token: string;
            /** Why it is cancelled (取消的原因). */
            reason: string;
        };
        ScatterdeliverycancelResponse: components["schemas"]["Ok"];
        ScatterdeliveryrefundRequest: {
            /**
             * Format: password
             * The Token of the pushed order.
             */
            token: string;
            /** Amount to refund (退款金额) in fen. */
            fee: number;
        };
        ScatterdeliveryrefundResponse: components["schemas"]["Ok"];
        ScatterupdatecomplainresultRequest: {
            /**
             * Format: password
             * The Token of the pushed order.
             */
            token: string;
            /** Your parcel number (运单 ID). */
            waybill_id: string;
            /** Result (处理结果). */
            result: string;
            /** More about the result (处理结果说明). */
            desc: string;
        };
        ScatterupdatecomplainresultResponse: components["schemas"]["Ok"];
        ScatterupdateorderfeeRequest: {
            /**
             * Format: password
             * The Token of the pushed order.
             */
            token: string;
            /** Your parcel number (运单 ID). */
            waybill_id: string;
            /**
             * Whether the user pays online (是否需要用户在线支付), 0 no, 1 yes, 2 yes, by payment score (支付分).
             * @enum {integer}
             */
            need_pay: 0 | 1 | 2;
            /** Amount that the user has to pay (需要支付的金额) in fen; original_fee minus any discount. */
            fee: number;
            /** Full price (原价) in fen, the sum of base_fee, insured_fee and other_fee. */
            original_fee: number;
            /** Transport fee (运费) in fen. */
            base_fee: number;
            /** Insurance fee (保价费) in fen. */
            insured_fee?: number;
            /** Other costs (其他费用) in fen. */
            other_fee?: number;
            /** What other_fee is for (其他费用备注). */
            remark?: string | number;
            /** Name of the goods on the WeChat Pay payment page (商品名称). */
            pay_goods_name?: string;
        };
        ScatterupdateorderfeeResponse: components["schemas"]["Ok"];
        ScatterupdateorderstatusRequest: {
            /**
             * Format: password
             * The Token of the pushed order.
             */
            token: string;
            /** Your parcel number (运单ID). */
            waybill_id?: string;
            /** When it happened, Unix seconds. */
            action_time: number;
            /**
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
            /** Text that the user reads (具体信息说明), in UTF-8; write a mobile number in it as 11 plain digits. */
            action_msg: string;
            /** Name of the courier who picks up (取件员姓名). */
            pickup_courier_name: string;
            /** Phone number of the courier who picks up (取件员电话). */
            pickup_courier_phone: string;
            /** Name of the courier who delivers (派件员姓名). */
            delivery_courier_name: string;
            /** Phone number of the courier who delivers (派件员电话). */
            delivery_courier_phone: string;
        };
        ScatterupdateorderstatusResponse: components["schemas"]["Ok"];
        /** The page that a scheme opens in the mini program (跳转到的目标小程序信息); the home page if left out. */
        SchemeTarget: {
            /**
             * Page of the published mini program, without query (小程序页面路径), for example
             * /pages/index/index. Empty for the home page.
             */
            path?: string;
            /**
             * Query for the page, such as a=1&b=2: up to 1024 characters, digits, ASCII letters and
             * !#$&'()*+,/:;=?@-._~%
             */
            query?: string;
            /**
             * Version to open: `release` the published one (正式版), `trial` the trial version (体验版), `develop` the development
             * version (开发版). Takes effect only if the scheme is opened outside WeChat.
             * @default release
             * @enum {string}
             */
            env_version?: "release" | "trial" | "develop";
        };
        /** The review of a novel has ended (审核状态事件). */
        SecbookAuditEventMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender (发送者的openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "secbook_audit_event";
            /** The review. */
            audit_event: {
                /** Id of the book (作品 ID). */
                book_id: string;
                /** Result (作品审核结果); listChapter returns the result of each chapter. */
                audit_detail: {
                    /**
                     * 2 rejected (审核不通过), 3 passed (审核通过).
                     * @enum {integer}
                     */
                    status: 2 | 3;
                    /** When it was submitted (提审时间戳), Unix seconds. */
                    create_time: number;
                    /** When it was reviewed (审核时间戳), Unix seconds. */
                    audit_time: number;
                };
            };
        };
        /** The review of a short drama has a new state (审核状态事件). */
        SecvodAuditEventMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "secvod_audit_event";
            /** The review. */
            audit_event: {
                /**
                 * Format: int64
                 * Id of the drama (剧目id).
                 */
                drama_id: Int64;
                audit_detail: components["schemas"]["DramaAuditDetail"];
            };
        };
        /** The upload of a video of a short drama is complete (媒资上传完成事件). */
        SecvodUploadEventMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "secvod_upload_event";
            /** The upload. */
            upload_event: {
                /**
                 * Format: int64
                 * Id of the medium (媒资id).
                 */
                media_id: Int64;
                /** The value sent as source_context with the upload (透传). */
                source_context?: string;
                /** 0 for success; any other value means that the upload has failed. */
                errcode: number;
                /** Details of the failure (错误提示). */
                errmsg?: string;
            };
        };
        /** A marketing message with your own text, or a notification that follows a template. */
        SendCloudBaseSmsRequest: {
            /** Id of the cloud environment (环境 ID). */
            env: string;
            /** Phone numbers in mainland China (手机号列表), each with +86 in front; 1000 at most. */
            phone_number_list: string[];
            /**
             * Type of message (短信类型): a marketing message (营销类短信).
             * @constant
             */
            sms_type: "Marketing";
            /** Your own text (自定义短信内容), up to 30 characters; the whole message has up to 70. */
            content: string;
            /** Page of the static website (云开发静态网站 path), without the domain, for example /index.html. */
            path: string;
            /** Whether the signature shows the mini program's short name (小程序简称) instead of its name. */
            use_short_name?: boolean;
            /**
             * Account that the environment belongs to (资源方appid), if a third-party platform sends for a mini
             * program. Its own AppID, or the mini program's, which is the default.
             */
            resource_appid?: string;
        } | {
            /** Id of the cloud environment (环境 ID). */
            env: string;
            /** Phone numbers in mainland China (手机号列表), each with +86 in front; 1000 at most. */
            phone_number_list: string[];
            /**
             * Type of message (短信类型): a notification (通知类短信).
             * @constant
             */
            sms_type: "Notification";
            /** Template of the message (模版 ID). */
            template_id: string;
            /** Values of the template's variables (短信模版变量数组), in order. */
            template_param_list: string[];
            /** Whether the signature shows the mini program's short name (小程序简称) instead of its name. */
            use_short_name?: boolean;
            /**
             * Account that the environment belongs to (资源方appid), if a third-party platform sends for a mini
             * program. Its own AppID, or the mini program's, which is the default.
             */
            resource_appid?: string;
        };
        SendCloudBaseSmsResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. Missing in the official example. */
            errmsg?: string;
            /** One entry per number. WeChat has accepted the messages; a single number may still have failed. */
            send_status_list: {
                /** WeChat's number of the message (发送流水号). */
                serial_no: string;
                /** The phone number (手机号码), as in the request. */
                phone_number: string;
                /** Whether this number's message was accepted (短信请求错误码); `Ok` is success. */
                code: string;
                /** Description of `code` (短信请求错误码描述). */
                message: string;
                /** Country or region (国家码或地区码); may be empty. */
                iso_code: string;
            }[];
        };
        SendCustomMessageRequest: {
            /** The user's openid. */
            touser: string;
            /**
             * Message type (消息类型): `text` (文本), `image` (图片), `voice` (语音), `video` (视频), `music`
             * (音乐), `news` an article on another site (外链图文), `mpnews` an article of the material library
             * (图文消息), `mpnewsarticle` a published article (已发布的图文), `msgmenu` a menu (菜单), `wxcard` a
             * coupon (卡券), `miniprogrampage` a mini program card (小程序卡片), `link` a link with a picture
             * (图文链接).
             * @enum {string}
             */
            msgtype: "text" | "image" | "voice" | "video" | "music" | "news" | "mpnews" | "mpnewsarticle" | "msgmenu" | "wxcard" | "miniprogrampage" | "link";
            /** The text; required if `msgtype` is `text`. */
            text?: {
                /**
                 * The text. It may hold links into a mini program: `<a href="http://www.qq.com"
                 * data-miniprogram-appid="appid" data-miniprogram-path="pages/index/index">text</a>`, with a path as
                 * in app.json, which may have parameters. A mini program can link only to itself; an official
                 * account only to mini programs bound to it. WeChat before 6.5.16 opens `href` instead.
                 */
                content: string;
            };
            /** The image; required if `msgtype` is `image`. */
            image?: {
                /** The image's media id (媒体ID), from uploadTempMedia. */
                media_id: string;
            };
            /** The voice; required if `msgtype` is `voice`. */
            voice?: {
                /** The voice's media id (媒体ID), from uploadTempMedia. */
                media_id: string;
            };
            /** The video; required if `msgtype` is `video`. */
            video?: {
                /** The video's media id (媒体ID), from uploadTempMedia. */
                media_id: string;
                /** Media id of its thumbnail (缩略图媒体ID), from uploadTempMedia. */
                thumb_media_id: string;
                /** Title (视频标题). */
                title?: string;
                /** Description (视频描述). */
                description?: string;
            };
            /** The music; required if `msgtype` is `music`. */
            music?: {
                /** Title (音乐标题). */
                title: string;
                /** Description (音乐描述). */
                description: string;
                /** URL of the music (音乐链接). */
                musicurl: string;
                /** URL of the music in higher quality (高质量音乐链接). */
                hqmusicurl?: string;
                /** Media id of its thumbnail (缩略图媒体ID), from uploadTempMedia. */
                thumb_media_id: string;
            };
            /** An article that opens a URL on another site (外链图文); required if `msgtype` is `news`. */
            news?: {
                /** The article, exactly one. */
                articles: {
                    /** Title (消息标题). */
                    title: string;
                    /** Description (消息描述). */
                    description: string;
                    /** URL of the cover picture (封面图片). */
                    picurl: string;
                    /** URL that a tap opens (跳转url). */
                    url: string;
                }[];
            };
            /**
             * An article of the official account's material library; required if `msgtype` is `mpnews`. It may hold
             * only one article; more fail with 45008. WeChat has replaced it with `mpnewsarticle`.
             */
            mpnews?: {
                /** The article's media id (素材ID). */
                media_id: string;
            };
            /** An article that the official account has published (发布); required if `msgtype` is `mpnewsarticle`. */
            mpnewsarticle?: {
                /** Id of the published article (发布文章ID), from the official account's publishing operations. */
                article_id: string;
            };
            /** A question with choices to tap (菜单消息); required if `msgtype` is `msgmenu`. */
            msgmenu?: {
                /** Text above the choices (菜单描述). */
                head_content?: string;
                /** The choices (菜单内容). */
                list: {
                    /** Your id for the choice (菜单值). */
                    id: string;
                    /** Text of the choice (菜单项). */
                    content: string;
                }[];
                /** Text below the choices (菜单结尾). */
                tail_content?: string;
            };
            /** The coupon (卡券); required if `msgtype` is `wxcard`. */
            wxcard?: {
                /** The coupon's id (卡券ID). */
                card_id: string;
            };
            /** The mini program card; required if `msgtype` is `miniprogrampage`. */
            miniprogrampage?: {
                /** Title of the card (小程序卡片标题). */
                title: string;
                /**
                 * The mini program's AppID. An official account sends it; a mini program sends cards of itself and
                 * leaves it out.
                 */
                appid?: string;
                /** Page as in app.json (页面路径), which may have parameters, for example `pages/index/index?foo=bar`. */
                pagepath: string;
                /** Media id of the cover, an `image` from uploadTempMedia; 520 by 416 pixels is best. */
                thumb_media_id: string;
            };
            /** The link with a picture (图文链接); required if `msgtype` is `link`. */
            link?: {
                /** Title (消息标题). */
                title: string;
                /** Description (图文链接消息). */
                description: string;
                /** URL that a tap opens. */
                url: string;
                /** URL of the picture (图片链接). */
                thumb_url: string;
            };
            /** Sends the message as an agent (以某个客服账号来发消息). */
            customservice?: {
                /** Full name of the agent account (客服账号), `prefix@WeChat id`, as returned by getkflist. */
                kf_account: string;
            };
            /** Whether the message is marked as written by AI (ai 消息上下文). */
            aimsgcontext?: {
                /**
                 * 1 adds a grey line below the message, saying that a third party's AI wrote it (内容由第三方AI生成); 0 does not.
                 * @enum {integer}
                 */
                is_ai_msg?: 0 | 1;
            };
            /** Id of a sub-merchant (子商户ID), from registerbusiness; leave it out for an ordinary account. */
            businessid?: number | string;
        } & ({
            text: {
                /**
                 * The text. It may hold links into a mini program: `<a href="http://www.qq.com"
                 * data-miniprogram-appid="appid" data-miniprogram-path="pages/index/index">text</a>`, with a path as
                 * in app.json, which may have parameters. A mini program can link only to itself; an official
                 * account only to mini programs bound to it. WeChat before 6.5.16 opens `href` instead.
                 */
                content: string;
            };
        } | {
            image: {
                /** The image's media id (媒体ID), from uploadTempMedia. */
                media_id: string;
            };
        } | {
            voice: {
                /** The voice's media id (媒体ID), from uploadTempMedia. */
                media_id: string;
            };
        } | {
            video: {
                /** The video's media id (媒体ID), from uploadTempMedia. */
                media_id: string;
                /** Media id of its thumbnail (缩略图媒体ID), from uploadTempMedia. */
                thumb_media_id: string;
                /** Title (视频标题). */
                title?: string;
                /** Description (视频描述). */
                description?: string;
            };
        } | {
            music: {
                /** Title (音乐标题). */
                title: string;
                /** Description (音乐描述). */
                description: string;
                /** URL of the music (音乐链接). */
                musicurl: string;
                /** URL of the music in higher quality (高质量音乐链接). */
                hqmusicurl?: string;
                /** Media id of its thumbnail (缩略图媒体ID), from uploadTempMedia. */
                thumb_media_id: string;
            };
        } | {
            news: {
                /** The article, exactly one. */
                articles: {
                    /** Title (消息标题). */
                    title: string;
                    /** Description (消息描述). */
                    description: string;
                    /** URL of the cover picture (封面图片). */
                    picurl: string;
                    /** URL that a tap opens (跳转url). */
                    url: string;
                }[];
            };
        } | {
            mpnews: {
                /** The article's media id (素材ID). */
                media_id: string;
            };
        } | {
            mpnewsarticle: {
                /** Id of the published article (发布文章ID), from the official account's publishing operations. */
                article_id: string;
            };
        } | {
            msgmenu: {
                /** Text above the choices (菜单描述). */
                head_content?: string;
                /** The choices (菜单内容). */
                list: {
                    /** Your id for the choice (菜单值). */
                    id: string;
                    /** Text of the choice (菜单项). */
                    content: string;
                }[];
                /** Text below the choices (菜单结尾). */
                tail_content?: string;
            };
        } | {
            wxcard: {
                /** The coupon's id (卡券ID). */
                card_id: string;
            };
        } | {
            miniprogrampage: {
                /** Title of the card (小程序卡片标题). */
                title: string;
                /**
                 * The mini program's AppID. An official account sends it; a mini program sends cards of itself and
                 * leaves it out.
                 */
                appid?: string;
                /** Page as in app.json (页面路径), which may have parameters, for example `pages/index/index?foo=bar`. */
                pagepath: string;
                /** Media id of the cover, an `image` from uploadTempMedia; 520 by 416 pixels is best. */
                thumb_media_id: string;
            };
        } | {
            link: {
                /** Title (消息标题). */
                title: string;
                /** Description (图文链接消息). */
                description: string;
                /** URL that a tap opens. */
                url: string;
                /** URL of the picture (图片链接). */
                thumb_url: string;
            };
        });
        SendCustomMessageResponse: components["schemas"]["Ok"];
        SendEmployeeRelationMsgRequest: {
            /** Id of the message template (消息模版id). */
            template_id: string;
            /** Page of the mini program that a tap on the message opens (跳转路径), with its query. */
            page: string;
            /** openid of the user who gets the message. */
            touser: string;
            /**
             * The message's content: an object whose only field, `data`, is JSON text, with a field
             * `{"value":"..."}` for each placeholder of the template.
             */
            data: string;
        };
        SendEmployeeRelationMsgResponse: components["schemas"]["Ok"];
        SendHardwareDeviceMessageRequest: {
            /** Id of the template that the users have subscribed to (订阅模板id). */
            template_id: string;
            /** The maker's serial number of the device (设备唯一序列号), up to 128 digits, letters, `_` and `-`. */
            sn: string;
            /**
             * Page of the mini program that a tap opens, optionally with parameters, for example index?foo=bar. If
             * left out, a tap opens nothing.
             */
            page?: string;
            /** Openids of the users who get the message (接收者的 openid 列表). */
            to_openid_list: string[];
            /**
             * Version of the mini program that a tap opens (跳转小程序类型): `developer` development (开发版),
             * `trial` trial (体验版), `formal` release (正式版).
             * @default formal
             * @enum {string}
             */
            miniprogram_state?: "developer" | "trial" | "formal";
            /**
             * Id of the device's model (设备型号 id), from the registration of the device. The official
             * example lacks it.
             */
            modelId: string;
            /** Values for the template (模板内容), each under the name of its keyword, for example `time1`. */
            data: {
                [key: string]: {
                    /** The value, one of those that the template allows; a numeric value may be a number. */
                    value: string | number;
                };
            };
            /**
             * Language in which the message is shown (语言类型): `zh_CN` simplified Chinese, `en_US`
             * English, `zh_HK` and `zh_TW` traditional Chinese.
             * @default zh_CN
             * @enum {string}
             */
            lang?: "zh_CN" | "en_US" | "zh_HK" | "zh_TW";
        };
        SendHardwareDeviceMessageResponse: components["schemas"]["Ok"];
        SendMessageRequest: {
            /** Id of the template (订阅模板id): `priTmplId` from addwxanewtemplate. */
            template_id: string;
            /** Page of this mini program that a tap on the message opens, with its query, if any, such as index?foo=bar. Without it, a tap does nothing. */
            page?: string;
            /** The receiver's openid. */
            touser: string;
            /**
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
                    /** The text to show, within the limits of its keyword; a number can be sent as a number. */
                    value: string | number;
                };
            };
            /**
             * Version that the tap opens (跳转小程序类型): `developer` the development version (开发版), `trial`
             * the trial version (体验版), `formal` the published one (正式版).
             * @default formal
             * @enum {string}
             */
            miniprogram_state?: "developer" | "trial" | "formal";
            /**
             * Language of the line that opens the mini program (语言类型): `zh_CN` simplified Chinese, `en_US`
             * English, `zh_HK` and `zh_TW` traditional Chinese.
             * @default zh_CN
             * @enum {string}
             */
            lang?: "zh_CN" | "en_US" | "zh_HK" | "zh_TW";
        };
        SendMessageResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /**
             * Format: int64
             * Id of the message (消息id), too large for a JavaScript number.
             */
            msgid?: Int64;
        };
        SendSubscribePrePaymentRequest: {
            /** The user's id in this mini program. */
            openid: string;
            /** Amount to be deducted, in fen: at least 100, at most the item's price. */
            deduct_price: number;
            /** Id of the subscription item (订阅道具id). */
            product_id: string;
            /** Your number of the contract (协议号), as given when the user signed. */
            out_contract_code: string;
        };
        SendSubscribePrePaymentResponse: components["schemas"]["Ok"];
        ServicemarketretrieveRequest: {
            /** The id that invokeService returned. */
            request_id: string;
        };
        ServicemarketretrieveResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The service's response (回包信息), JSON text in the service's own format. */
            data: string;
            /** Id of the call. */
            request_id?: string;
        };
        SetChatToolMsgRequest: {
            /** Id of the message (动态消息的 ID), from createActivityId. */
            activity_id: string;
            /** New state of the card (动态消息修改后的状态), for example 1; the page does not list the values. */
            target_state: number;
            /** Id of the card's template (模板id). */
            template_id: string;
            /** Members of the chat whose state changes (聊天室成员状态). */
            participator_info_list?: {
                /** The member's id in the chat (GroupOpenID); only for the chat that has the card. */
                group_openid: string;
                /**
                 * Always 1, done (已完成). A member who is not done has 0 from the start; 0 cannot be set.
                 * @constant
                 */
                state: 1;
            }[];
            /**
             * Version that the card opens: 0 the published one (正式版), 1 the development version (开发版), 2 the trial version (体验版).
             * @enum {integer}
             */
            version_type: 0 | 1 | 2;
        };
        SetChatToolMsgResponse: components["schemas"]["Ok"];
        SetMchProfitrateRequest: {
            /** Merchant number (商户号). */
            sub_mchid: string;
            /** The desired fee (费率), in 1/10000; 40 is 0.40%. */
            profit_rate: number;
        };
        SetMchProfitrateResponse: components["schemas"]["Ok"];
        SetMsgJumPpathRequest: {
            /** Page of the mini program (跳转路径), without leading slash, with a query of your own if needed; empty for WeChat's own page. */
            path: string;
        };
        SetMsgJumPpathResponse: components["schemas"]["Ok"];
        SetPlayerDramaRecmdSwitchRequest: {
            /**
             * What to switch: 2002 playback of the original video (播放原始视频); a recommendation slot (推荐位): 1 after the
             * end of a drama (剧结束), 2 at the right end of the episode list (选集最右侧), 3 related dramas on the profile
             * page (剧集profile页).
             * @enum {integer}
             */
            entry_type: 1 | 2 | 3 | 2002;
            /** True switches on, false off. As a boolean or as a string. */
            switch_status: boolean | ("true" | "false");
        };
        SetPlayerDramaRecmdSwitchResponse: components["schemas"]["Ok"];
        SetPreviewSettingRequest: {
            setting: components["schemas"]["NovelPreviewSetting"];
            /**
             * @deprecated
             * Send it inside `setting`.
             */
            book_id?: string;
            /**
             * @deprecated
             * Send it inside `setting`.
             */
            default_words?: number;
            /**
             * @deprecated
             * Send it inside `chapter_setting` of `setting`.
             */
            chapter_index?: number;
            /**
             * @deprecated
             * Send it inside `chapter_setting` of `setting`.
             */
            words?: number;
        };
        SetPreviewSettingResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
        };
        SetShowStatusRequest: {
            /** Number of the place (附近地点 ID), as text or as a number. */
            poi_id: string | number;
            /**
             * Whether the place shows the mini program (是否展示), 0 no, 1 yes.
             * @enum {integer}
             */
            status: 0 | 1;
        };
        SetShowStatusResponse: components["schemas"]["Ok"];
        SetUpdatableMsgRequest: {
            /** Id of the message (动态消息的 ID), from createActivityId. */
            activity_id: string;
            /**
             * New state: 0 not started (未开始), 1 started (已开始).
             * @enum {integer}
             */
            target_state: 0 | 1;
            /** Values for the message's text (模板信息). */
            template_info: {
                /** The values to change. State 0 needs `member_count` and `room_limit`, state 1 `path` and `version_type`. */
                parameter_list: {
                    /**
                     * Which value (参数名): `member_count` current members, `room_limit` maximum members, `path`
                     * the page that 进入 opens (for a mini game, a query such as ?foo=bar), `version_type` the
                     * version that it opens.
                     * @enum {string}
                     */
                    name: "member_count" | "room_limit" | "path" | "version_type";
                    /** The value as text. For `version_type` it is develop (开发版), trial (体验版) or release (正式版). */
                    value: string;
                }[];
            };
        };
        SetUpdatableMsgResponse: components["schemas"]["Ok"];
        SetUserNotifyExtRequest: {
            /** The id (用户身份标识符) of the user who tapped the button or paid the order. */
            openid: string;
            /** Card id (卡片id), for example 1003; the guide lists them. */
            notify_type: number;
            /**
             * The code by which the card is updated (动态更新令牌), from the front end, or the number of a
             * WeChat Pay order.
             */
            notify_code: string;
            /**
             * The additions (扩展信息), a JSON object as text. Its fields depend on the card; each, such as
             * `pay_info` or `store_info`, is again JSON as text.
             */
            ext_json: string;
        };
        SetUserNotifyExtResponse: components["schemas"]["Ok"];
        SetUserNotifyRequest: {
            /** The id (用户身份标识符) of the user who tapped the button or paid the order. */
            openid: string;
            /** Card id (卡片id), for example 1001; the guide lists them. */
            notify_type: number;
            /**
             * The code by which the card is updated (动态更新令牌), from the front end, or the number of a
             * WeChat Pay order.
             */
            notify_code: string;
            /**
             * State of the card and the fields that go with it (卡片状态与状态相关字段), a JSON object as
             * text. The guide has the fields of each card.
             */
            content_json: string;
            /**
             * Proof of the order, required to activate a card whose code is the number of a WeChat Pay order: a JSON
             * object as text with `pay_amount` (uint32, fen: the amount ordered or the amount paid, of the order or,
             * for a part of a combined order, of either), `pay_time` (uint32, Unix seconds) and, optionally,
             * `pay_channel` (uint32, 0 WeChat Pay, 1001 支付分).
             */
            check_json?: string;
        };
        SetUserNotifyResponse: components["schemas"]["Ok"];
        SetautoWithdrawRequest: {
            /** Merchant number (微信商户号). */
            mchid: string;
            /**
             * Daily withdrawal (自动提现状态): 1 on (开启), 2 off (关闭).
             * @enum {integer}
             */
            status?: 1 | 2;
            /** Amount to keep in the account (留存额), in fen. */
            retain_amt?: number;
        };
        SetautoWithdrawResponse: components["schemas"]["Ok"];
        SetdefaultGoodskeyRequest: {
            /** The keys (商品KEY), an array of strings. */
            goodsKey: string[];
        };
        SetdefaultGoodskeyResponse: components["schemas"]["LiveOk"];
        SethopsnoticeRequest: {
            /** AppID of the official account that serves the users (业务方公众号的appid). */
            app_id: string;
            /**
             * Type of notice (公告类型): 1 to be read before booking (挂号前的就医须知), 2 to be read before the visit (来院须知).
             * @enum {integer}
             */
            notice_type: 1 | 2;
            /** Text of the notice (公告内容), up to 3000 characters, HTML allowed; pictures by `<img>`. */
            notice_content: string;
            /** Id of the draft to overwrite (公告ID); a new draft if left out. */
            notice_id?: number;
        };
        SethopsnoticeResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the draft (草稿ID). */
            notice_id: number;
        };
        SetkfadminRequest: {
            /**
             * The agent's openid (客服openid): `kf_openid` from getkflist.
             * @example kfopenid1
             */
            kf_openid: string;
            /**
             * Id of a sub-merchant (客服子商户), from registerbusiness; leave it out for the account's own agents.
             * @example 1
             */
            business_id?: number | string;
        };
        SetkfadminResponse: components["schemas"]["Ok"];
        SetwxatradetypecgiRequest: {
            /**
             * The requested type (目标交易类型): 1 general (综合类), 2 sale of physical goods (实物电商类), 3
             * offline services (线下服务类), 4 online services (在线服务类).
             * @enum {integer}
             */
            trade_type: 1 | 2 | 3 | 4;
            /** Proofs (申请材料), 10 at most, including at most 3 videos. */
            material_list: {
                /**
                 * Type of proof (材料类型): 1 image (图片), 2 video (视频).
                 * @enum {integer}
                 */
                type: 1 | 2;
                /** The media_id from uploadTempMedia. */
                media_id: string;
            }[];
            /** Why the type should change (申请理由), in detail. */
            reason: string;
        };
        SetwxatradetypecgiResponse: components["schemas"]["Ok"];
        /** A payment order and its shipping state (支付单). */
        ShippingOrder: {
            /** WeChat Pay's payment number (微信订单号). */
            transaction_id: string;
            /** Merchant number used to place the payment order (商户号). */
            merchant_id: string;
            /** Number of the sub-merchant (二级商户号); empty if there is none. */
            sub_merchant_id: string;
            /** The merchant's own order number (商户订单号), unique within the merchant number. */
            merchant_trade_no: string;
            /** All goods of the order, joined by semicolons (商品描述); cut off after 120 characters, and then it ends with `...`. */
            description: string;
            /** What the user actually paid (实际支付金额), in fen. */
            paid_amount: number;
            /** The user who paid. */
            openid: string;
            /** When the trade was created (交易创建时间), Unix seconds. */
            trade_create_time: number;
            /** When it was paid (支付时间), Unix seconds. */
            pay_time: number;
            /**
             * State of the order (订单状态): 1 waiting for shipping (待发货), 2 shipped (已发货), 3 receipt confirmed (确认收货), 4 trade
             * complete (交易完成), 5 refunded (已退款), 6 waiting for settlement (资金待结算).
             * @enum {integer}
             */
            order_state: 1 | 2 | 3 | 4 | 5 | 6;
            /** Whether the trade is in dispute (交易纠纷). */
            in_complaint: boolean;
            /** The shipping (发货信息); an empty object if nothing has been shipped yet. */
            shipping: {
                /**
                 * How the order was shipped (发货模式), 1 in one parcel (统一发货), 2 in several (分拆发货).
                 * @enum {integer}
                 */
                delivery_mode?: 1 | 2;
                /**
                 * How the goods are delivered (物流模式): 1 by an express carrier (实体物流), 2 by local delivery (同城配送), 3 not
                 * shipped, because they are virtual (虚拟商品), 4 collected by the user (用户自提).
                 * @enum {integer}
                 */
                logistics_type?: 1 | 2 | 3 | 4;
                /** Whether everything was shipped (已完成全部发货). */
                finish_shipping?: boolean;
                /** The goods as entered on the shipping page of the admin console (商品描述). */
                goods_desc?: string;
                /** How many times the shipping was completed: 0 not yet, 1 once, 2 after the one allowed reshipping. */
                finish_shipping_count?: number;
                /** The parcels (物流信息列表): one with delivery_mode 1, up to 15 with 2. */
                shipping_list?: {
                    /** The carrier's tracking number (物流单号). */
                    tracking_no?: string;
                    /** Id of the carrier as in get_delivery_list, or name of the local delivery company (同城配送公司名). */
                    express_company?: string;
                    /** The goods of this parcel, as described in `item_desc` of the upload. */
                    goods_desc?: string;
                    /** When this parcel was uploaded (上传时间), Unix seconds. */
                    upload_time: number;
                    /** Phone numbers of the parcel (联系方式), if the upload gave one. */
                    contact?: {
                        /** The sender's phone number (寄件人联系方式), masked. */
                        consignor_contact?: string;
                        /** The receiver's phone number (收件人联系方式), masked. */
                        receiver_contact?: string;
                    };
                }[];
            };
        };
        /** Identifies one payment order (订单), by either WeChat Pay's number or the merchant's own. */
        ShippingOrderKey: {
            /**
             * Which numbers identify the order (订单单号类型): 1 `mchid` and `out_trade_no`, 2 `transaction_id`.
             * @enum {integer}
             */
            order_number_type: 1 | 2;
            /** WeChat Pay's payment number (微信订单号). Required with order_number_type 2. */
            transaction_id?: string;
            /** Merchant number used to place the payment order (商户号), assigned by WeChat Pay. Required with order_number_type 1. */
            mchid?: string;
            /**
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
        /** One parcel, or, for goods without a carrier, just what was handed over. */
        ShippingPackage: {
            /** The carrier's tracking number (物流单号), 1 to 128 bytes. Required with logistics_type 1. */
            tracking_no?: string;
            /**
             * Id of the carrier (物流公司编码), from get_delivery_list, for example DHL; 1 to 128 bytes. Required
             * with logistics_type 1.
             */
            express_company?: string;
            /** Contents of the parcel (商品信息), up to 120 characters, for example 微信红包抱枕*1个. */
            item_desc: string;
            /** Phone number of the sender or the receiver (联系方式), either of them. Required if the carrier is SF Express (顺丰). */
            contact?: {
                /**
                 * The sender's phone number (寄件人联系方式) with digits masked by `*`, never the last four, for
                 * example 189****1234 or 021-****1234; up to 1024 characters.
                 */
                consignor_contact?: string;
                /**
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
        /** The user who paid (支付者). */
        ShippingPayer: {
            /** The user's id in this mini program, 1 to 128 bytes. WeChat refuses a user who did not pay the order (10060031). */
            openid: string;
        };
        SingleFileUploadRequest: {
            /** File name: drama and episode, as in `我的演艺 - 第1集` (剧目名 - 对应剧集数). */
            media_name: string;
            /**
             * Format of the video (视频格式).
             * @enum {string}
             */
            media_type: "MP4" | "TS" | "MOV" | "MXF" | "MPG" | "FLV" | "WMV" | "AVI" | "M4V" | "F4V" | "MPEG" | "3GP" | "ASF" | "MKV";
            /**
             * Format: binary
             * The video (视频文件内容), under 10 MB.
             */
            media_data: Upload;
            /**
             * Format of the cover (视频封面图格式). Send it together with `cover_data`.
             * @enum {string}
             */
            cover_type?: "JPG" | "JPEG" | "PNG" | "BMP" | "TIFF" | "AI" | "CDR" | "EPS" | "TIF";
            /**
             * Format: binary
             * The cover picture (视频封面图文件内容). Send it together with `cover_type`.
             */
            cover_data?: Upload;
            /** Your own text (来源上下文), returned in the event for the finished upload. */
            source_context?: string;
        };
        SingleFileUploadResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the stored file (媒体文件id). */
            media_id: number;
        };
        /** What a user sends (物品详情). */
        SingleWaybillGoods: {
            /** Total weight (货物总重量) in kilograms, for example 1.2. */
            Weight: number;
            /**
             * Type of goods (物品类型): 0 documents (文件), 1 electronics (电子产品), 2 office supplies, clothes, shoes, bags
             * (办公用品、服装鞋帽、箱包), 3 cosmetics (化妆品), 4 jewellery, watches, glasses (珠宝、手表、眼镜), 5 food and health products
             * (食品保健药品), 6 handicrafts (工艺品), 7 toys and instruments (玩具乐器), 8 anything else (其他).
             * @enum {integer}
             */
            Special: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
        };
        /** The sender or receiver of a user's parcel, as recorded by the carrier. */
        SingleWaybillKnownParty: {
            /** Name (姓名). */
            Name: string;
            /** Landline number (座机号码). */
            Tel: string;
            /** Mobile number (手机号码). */
            Mobile: string;
            /** Province (省份), for example 广东省. */
            Province: string;
            /** City (地区/市), for example 广州市. */
            City: string;
            /** District (区/县), for example 海珠区. */
            Area: string;
            /** Street (街道), for example 新港中路. */
            Street?: string;
            /** The rest of the address (详细地址). */
            Address: string;
        };
        /** The sender or receiver of a user's parcel, as the user entered it; any field may be missing. */
        SingleWaybillParty: {
            /** Name (姓名). */
            Name?: string;
            /** Landline number (座机号码). */
            Tel?: string;
            /** Mobile number (手机号码). */
            Mobile?: string;
            /** Province (省份), for example 广东省. */
            Province?: string;
            /** City (地区/市), for example 广州市. */
            City?: string;
            /** District (区/县), for example 海珠区. */
            Area?: string;
            /** Street (街道), for example 新港中路. */
            Street?: string;
            /** The rest of the address (详细地址). */
            Address?: string;
            /** Id of the address (地址id); not in query_single_waybill_fee. */
            Id?: string;
        };
        /** Steps of a user's parcel (轨迹信息). */
        SingleWaybillPath: {
            /** The steps (轨迹内容). */
            path_info: {
                /** When it happened, Unix seconds. */
                action_time: number;
                /**
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
                /** Text that the user reads (具体信息说明), in UTF-8; write a mobile number in it as 11 plain digits. */
                action_msg: string;
                /** Name of the courier who picks up (取件员姓名), once there is one. */
                pickup_courier_name?: string;
                /** That courier's phone number (取件员电话). */
                pickup_courier_phone?: string;
                /** Name of the courier who delivers (派件员姓名), once there is one. */
                delivery_courier_name?: string;
                /** That courier's phone number (派件员电话). */
                delivery_courier_phone?: string;
            }[];
        };
        SortGoodsRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** The products in their new order (商品ID列表). */
            goods: {
                /** The product's id (商品id), as a number or as text. */
                goodsId: number | string;
            }[];
        };
        SortGoodsResponse: components["schemas"]["LiveOk"];
        StartDownloadOrderRequest: {
            /** First day, the number yyyymmdd (开始日期). */
            begin_ds: number;
            /** Last day, the number yyyymmdd, 31 days after the first at most (结束日期). */
            end_ds: number;
            /**
             * Which orders: 1 of coins (代币), 2 of goods bought directly (道具直购), 3 of subscriptions (会员订阅),
             * 4 refunds.
             * @enum {integer}
             */
            order_type: 1 | 2 | 3 | 4;
            /** Only orders whose transaction number, merchant number or user id contains this string. */
            order_info?: string;
            /**
             * Only delivered orders (true) or only undelivered ones (false). Send it for `order_type` 2 and 3; true
             * if left out.
             * @default true
             */
            is_provided?: boolean;
            /**
             * Only refunds in this state, for `order_type` 4: 0 all, 2 refunded, 4 running, 5 failed. 0 if left out.
             * @default 0
             * @enum {integer}
             */
            refund_status?: 0 | 2 | 4 | 5;
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
            /**
             * Payment method (支付渠道): 1 ordinary virtual payment, 2 Apple (IAP).
             * @enum {integer}
             */
            pay_channel: 1 | 2;
        };
        StartDownloadOrderResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the task (下载任务id), for query_download_order. */
            task_id: string;
        };
        StartPublishGoodsRequest: {
            /** The item, exactly one. */
            publish_item: {
                /** Id of the item, as given to start_upload_goods. */
                id: string;
            }[];
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        StartPublishGoodsResponse: components["schemas"]["Ok"];
        StartUploadGoodsRequest: {
            /** The item, exactly one. */
            upload_item: {
                /** Id of the item (道具id): 1 to 20 letters, digits, `_` and `-`. */
                id: string;
                /** Name of the item (道具名称), 1 to 20 characters. */
                name: string;
                /** Unit price in fen, greater than 0. */
                price: number;
                /** A note (道具备注), 1 to 1024 characters. */
                remark: string;
                /** URL of its picture, jpg or png. */
                item_url: string;
            }[];
            /**
             * Environment (环境): 0 production, 1 sandbox. Its AppKey makes the `pay_sig`.
             * @enum {integer}
             */
            env: 0 | 1;
        };
        StartUploadGoodsResponse: components["schemas"]["Ok"];
        SubmitModifyDramaBasicInfoReqRequest: {
            /** Id of the drama (剧目id). */
            drama_id: number;
            /** Summary of the drama (剧目简介), 200 characters at most. */
            description?: string;
            /** Poster (剧目海报), a material_id. */
            cover_material_id?: string;
            /** Recommendation for the drama (剧目推荐语). */
            recommendations?: string;
            /** Promotional poster (推广海报), a material_id. */
            promotion_poster_material_id?: string;
            /** Alternative name of the drama (备用剧名). */
            alternate_name?: string;
            /** The actors (演员信息). A change sends all of them. */
            actor_list?: {
                /** The actors (演员列表). */
                actor: components["schemas"]["DramaActor"][];
            };
            /**
             * Official status of the drama (剧目资质). 1: it has a distribution licence for web series
             * (网络剧片发行许可证) or is registered as a key programme (重点节目备案). 2: neither, and its cost was
             * less than 1,000,000 yuan; WeChat then issues its own registration number after review. Only a drama
             * first submitted before 2024-05-27 may change it, once.
             * @enum {integer}
             */
            qualification_type?: 1 | 2;
            /**
             * Licence or registration number (剧目备案号), such as `(沪)网剧审字(2023)第001号` or
             * `V123456788888888`. Required with `qualification_type` 1.
             */
            registration_number?: string;
            /**
             * The licence, or a screenshot of the registration system (剧目资质证明文件): a material_id. Required
             * with `qualification_type` 1.
             */
            qualification_certificate_material_id?: string;
            /**
             * Production cost of the drama (剧目制作成本), in units of 10,000 yuan, 1 to 99; WeChat drops fractions.
             * It must match the cost report. Required with `qualification_type` 2.
             */
            cost_of_production?: number;
            /**
             * Report on how the cost is divided (成本配置比例情况报告), a material_id. Required with
             * `qualification_type` 2; since 2026-01-14 it must use the new form.
             */
            cost_commitment_letter_material_id?: string;
            /** Other documents (其他材料), a material_id; for an interactive drama, the map of its plot lines. */
            other_material_material_id?: string;
            /** Producer of the drama (剧目制作方). Required when applying for copyright protection; do not send it otherwise. */
            producer?: string;
            copyright?: components["schemas"]["DramaCopyright"];
        };
        SubmitModifyDramaBasicInfoReqResponse: components["schemas"]["Ok"];
        SubmitRefundRequest: {
            /** The proof in words; send this or `mediaIdList`. */
            content?: string;
            /** Complaint number (投诉单号). */
            complaintOrderId: number | string;
            /** Pictures, each a media id from uploadTempMedia; send this or `content`. */
            mediaIdList?: string[];
            /** Whether the returned goods were received (确认是否收货). Required while goods are being returned. */
            acceptReturn?: number;
            /**
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
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; the example does not have it. */
            errmsg?: string;
        };
        SubmitReplaceMediasRequest: {
            /** Id of the drama (剧目id), which must have passed review. */
            drama_id: number;
            /** The episodes to replace (替换的剧集信息). */
            replace_media_list: components["schemas"]["DramaMediaReplacement"][];
        };
        SubmitReplaceMediasResponse: components["schemas"]["Ok"];
        SubmitSubscribePayOrderRequest: {
            /** The user's id in this mini program. */
            openid: string;
            /** Offer id (offerid), from the basic settings of virtual payment in the admin console. */
            offer_id: string;
            /**
             * Always 1.
             * @constant
             */
            buy_quantity: 1;
            /**
             * Always 0, production.
             * @constant
             */
            env?: 0;
            /**
             * Always `CNY`.
             * @constant
             */
            currency_type: "CNY";
            /** Id of the subscription item (订阅道具id). */
            product_id: string;
            /** Amount in fen: at least 1, at most the item's price. The subscription guide asks for at least 100. */
            deduct_price: number;
            /**
             * Your order number, never used before: 8 to 32 digits, letters and `_-|*@`. Do not rely on WeChat to
             * detect repeats.
             */
            order_id: string;
            /** Your data, which the push about the payment returns. */
            attach: string;
        };
        SubmitSubscribePayOrderResponse: components["schemas"]["Ok"];
        SubmitpagesRequest: {
            /** The pages. `path` and `query` together identify a page. */
            pages: {
                /** Path of the page in the mini program; begins with `pages/`. */
                path: string;
                /** Query of the page, without `?`. */
                query: string;
                /** Structured data of the page; it may have several. */
                data_list?: {
                    /**
                     * Where the data goes (数据结构类型): `wxsearch_cpdata` to the live search, for
                     * users to find (正式数据); `wxsearch_testcpdata` to the review environment, which
                     * checks and shows nothing (审核数据).
                     * @enum {string}
                     */
                    "@type": "wxsearch_cpdata" | "wxsearch_testcpdata";
                    /**
                     * What to do (更新字段): 1 add (新增), or overwrite if the same path and query exist; 3
                     * remove (删除).
                     * @enum {integer}
                     */
                    update: 1 | 3;
                    /** Your own id of the content. */
                    content_id: string;
                    /**
                     * Page type (页面类型), always 2.
                     * @constant
                     */
                    page_type: 2;
                    /** URL of the same page on the web (H5链接), recommended if there is one. */
                    h5_url?: string;
                    /** Title (标题), 20 characters recommended. */
                    title: string;
                    /** Summaries (摘要), which help the page to be found. */
                    abstract?: string[];
                    /**
                     * Referer header for WeChat to fetch the pictures with, if they are protected against
                     * hotlinking.
                     */
                    referer?: string;
                    /**
                     * URL of the cover picture (封面图URL); one that expires should be valid for 15 days or
                     * more.
                     */
                    cover_img_url?: string;
                    /** The text (正文), without HTML tags. */
                    mainbody: string;
                    /** The author (作者信息), for medical content the doctor. */
                    author?: {
                        /** Name of the author. */
                        author_name: string;
                        /** Position of the author (作者职务). */
                        author_title?: string;
                        /**
                         * URL of the portrait, 36 × 36 pixels or more; one that expires should be valid for 15
                         * days or more.
                         */
                        author_portrait?: string;
                    };
                    /** Videos on the page (视频). */
                    video?: {
                        /** Title of the video; that of the page if left out. */
                        video_title?: string;
                        /** Length in seconds (视频时长); videos under five minutes are preferred. */
                        video_length: number;
                        /**
                         * URL of the video's cover, 686 × 288 pixels or more; one that expires should be valid
                         * for 15 days or more.
                         */
                        video_img: string;
                    }[];
                    /** When the content was published (发布时间), Unix seconds. */
                    time_publish: number;
                    /** When the content was last changed (更新时间), Unix seconds. */
                    time_modify: number;
                    /** Further fields, as agreed with WeChat for the kind of content (补充字段). */
                    extra_info?: {
                        [key: string]: unknown;
                    };
                }[];
            }[];
        };
        SubmitpagesResponse: components["schemas"]["Ok"];
        /** A user has changed a message subscription (管理消息). */
        SubscribeMsgChangeEventMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; a string in JSON. */
            CreateTime: number | string;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "subscribe_msg_change_event";
            /** The changes. If there is only one, JSON has the object itself instead of a list. */
            List: components["schemas"]["SubscribeMsgChangeItem"][] | components["schemas"]["SubscribeMsgChangeItem"];
        };
        /** A user has changed a message subscription (管理消息), in the XML format. */
        SubscribeMsgChangeEventXmlMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "subscribe_msg_change_event";
            /** The fields that are at the top level in JSON. */
            SubscribeMsgChangeEvent: {
                /** The changes, one `<List>` each. */
                List: components["schemas"]["SubscribeMsgChangeItem"][];
            };
        };
        /** The change of one template. */
        SubscribeMsgChangeItem: {
            /** Id of the template (模板id). */
            TemplateId: string;
            /**
             * The user's choice (订阅结果): `reject`, no more messages.
             * @enum {string}
             */
            SubscribeStatusString: "reject";
        };
        /** A user has answered a subscription request (订阅消息弹框). */
        SubscribeMsgPopupEventMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; a string in JSON. */
            CreateTime: number | string;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "subscribe_msg_popup_event";
            /** The answers. If there is only one, JSON has the object itself instead of a list. */
            List: components["schemas"]["SubscribeMsgPopupItem"][] | components["schemas"]["SubscribeMsgPopupItem"];
        };
        /** A user has answered a subscription request (订阅消息弹框), in the XML format. */
        SubscribeMsgPopupEventXmlMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "subscribe_msg_popup_event";
            /** The fields that are at the top level in JSON. */
            SubscribeMsgPopupEvent: {
                /** The answers, one `<List>` each. */
                List: components["schemas"]["SubscribeMsgPopupItem"][];
            };
        };
        /** The answer for one template. */
        SubscribeMsgPopupItem: {
            /** Id of the template (模板id). */
            TemplateId: string;
            /**
             * The answer (订阅结果): `accept` or `reject`.
             * @enum {string}
             */
            SubscribeStatusString: "accept" | "reject";
            /** Where the request was shown (弹框场景): 0 for a page of the mini program; a string in JSON. */
            PopupScene: number | string;
        };
        /** A subscription message was delivered or failed (下发结果). */
        SubscribeMsgSentEventMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; a string in JSON. */
            CreateTime: number | string;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "subscribe_msg_sent_event";
            /** The results. If there is only one, JSON has the object itself instead of a list. */
            List: components["schemas"]["SubscribeMsgSentItem"][] | components["schemas"]["SubscribeMsgSentItem"];
        };
        /** A subscription message was delivered or failed (下发结果), in the XML format. */
        SubscribeMsgSentEventXmlMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "subscribe_msg_sent_event";
            /** The fields that are at the top level in JSON. */
            SubscribeMsgSentEvent: {
                /** The results, one `<List>` each. */
                List: components["schemas"]["SubscribeMsgSentItem"][];
            };
        };
        /** Result of one message. */
        SubscribeMsgSentItem: {
            /** Id of the template (模板id). */
            TemplateId: string;
            /** Id of the message (消息id), 64 bits as a string; sendMessage returns it too. */
            MsgID: string;
            /** Result (推送结果状态码), 0 for delivered; a string in JSON. */
            ErrorCode: number | string;
            /** Text of the result (状态码对应的含义), `success` if delivered. */
            ErrorStatus: string;
        };
        SupplyProofRequest: {
            /** The proof in words; send this or `mediaIdList`. */
            content?: string;
            /** Complaint number (投诉单号). */
            complaintOrderId: number | string;
            /** Pictures, each a media id from uploadTempMedia; send this or `content`. */
            mediaIdList?: string[];
        } & ({
            content: string;
        } | {
            mediaIdList: string[];
        });
        SupplyProofResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; the example does not have it. */
            errmsg?: string;
        };
        TestUpdateOrderRequest: {
            /**
             * The test account, always `test_biz_id`.
             * @constant
             */
            biz_id: "test_biz_id";
            /** Your own order number (订单号). */
            order_id: string;
            /**
             * The test carrier, always `TEST`.
             * @constant
             */
            delivery_id: "TEST";
            /** The carrier's number of the parcel (运单号). */
            waybill_id: string;
            /** When it happened, Unix seconds. */
            action_time: number;
            action_type: components["schemas"]["ExpressActionType"];
            /** Description (具体信息说明), in UTF-8. */
            action_msg: string;
        };
        TestUpdateOrderResponse: components["schemas"]["Ok"];
        /** A user writes text to support (文本消息). */
        TextMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (发送者的OpenID). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `text`.
             * @constant
             */
            MsgType: "text";
            /** The text (文本消息内容). */
            Content: string;
            /**
             * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a string that contains
             * more than the number.
             */
            MsgId: Int64 | string;
        };
        TraceWaybillRequest: {
            /** The user's openid (用户openid). */
            openid: string;
            /** The sender's phone number (寄件人手机号). */
            sender_phone?: string;
            /** The receiver's phone number (收件人手机号); some carriers find a waybill only with it. */
            receiver_phone: string;
            /** Waybill number (运单号). */
            waybill_id: string;
            /** The goods (商品信息). */
            goods_info: {
                /** The goods, one by one (商品信息). */
                detail_list: {
                    /** Name (商品名称). */
                    goods_name: string;
                    /** URL of the picture (商品图片url). */
                    goods_img_url: string;
                    /** Longer description of the goods (商品详情描述), 40 Chinese characters at most. Without it, the name is shown. */
                    goods_desc?: string;
                }[];
            };
            /** WeChat Pay transaction number (交易单号), which usually begins with 420. */
            trans_id: string;
            /**
             * Page of the mini program that the goods open (商品卡片跳转路径), preferably the order's own. Without
             * it, they open the home page.
             */
            order_detail_path?: string;
            /**
             * Id of the carrier (运力id), from get_delivery_list. It helps WeChat to recognise the carrier of the
             * waybill; send it especially for smaller carriers.
             */
            delivery_id?: string;
        };
        TraceWaybillResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The waybill's token (查询id). The other calls and the mini program's plugin use it to query the waybill, so keep it. */
            waybill_token: string;
        };
        /** What a user wrote about an order (评价). */
        TradeComment: {
            /** Id of the comment (评价id). */
            commentId: string;
            /** Amount of the order in fen. */
            amount?: number;
            /** Number of the order, such as payorder@_4200001761202302096311111111. */
            orderId: string;
            /** When the comment was written, Unix seconds as a string. */
            createTime: string;
            /** When the order was paid, Unix seconds as a string. */
            payTime?: string;
            /** WeChat Pay's transaction_id (微信支付交易单号), most begin with 420. */
            wxPayId?: string;
            /** Your order (商家订单信息). */
            orderInfo?: {
                /**
                 * Your order number, the out_trade_no of WeChat Pay: digits, letters and `_-*`, unique within a merchant
                 * number.
                 */
                busiOrderId?: string;
            };
            /** Who wrote it (评价用户). */
            userInfo: {
                /** The user's id in this mini program. */
                openid: string;
                /** URL of the user's avatar. */
                headImg?: string;
                /** The user's nickname. */
                nickName?: string;
            };
            /** The mini program (商家小程序). */
            bizInfo?: {
                /** Its AppID. */
                appid: string;
                /** URL of its icon. */
                headImg?: string;
                /** Its name. */
                nickName?: string;
            };
            /** Stars multiplied by 100 (评价分数): 100 is 1 star, 500 is 5 stars. */
            score: number;
            /** Content of the comment (评价内容). */
            content: {
                /** The text. */
                txt?: string;
                /** Pictures, or one video. */
                media?: components["schemas"]["TradeCommentMedia"][];
            };
            /** More about the comment; in getCcommentList only. */
            extInfo?: {
                /**
                 * Whether the user was sent the message that opens a customer service chat about a bad comment
                 * (差评客服会话).
                 */
                isAlreadySendTmpl?: boolean;
            };
            /** What was bought. */
            productInfo?: {
                /** The goods (商品列表). */
                productList?: {
                    /** Name of the goods. */
                    name?: string;
                    /** URL of their picture. */
                    picUrl?: string;
                }[];
            };
        };
        /** A picture or the video of a comment; a comment has pictures or one video, never both. */
        TradeCommentMedia: {
            /** URL of a picture. */
            img?: string;
            /** URL of the small version of the picture. */
            thumbImg?: string;
            /** URL of the video. Not together with `img`. */
            video?: string;
            /** URL of the video's cover. Not together with `img`. */
            videoCover?: string;
            /** Length of the video in seconds. Not together with `img`. */
            videoDuration?: number;
        };
        /** The comment or its answer was changed. */
        TradeCommentResult: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; missing in the examples. */
            errmsg?: string;
            /** Whether it succeeded. */
            success: boolean;
        };
        /** The money of an order is about to be settled, or has been settled (订单将要结算或已经结算). */
        TradeManageOrderSettlementMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "trade_manage_order_settlement";
            /** WeChat Pay's order number (微信支付订单号). */
            transaction_id: string;
            /** Number of the merchant (商户号). */
            merchant_id: string;
            /** Number of the sub-merchant (子商户号), if there is one. */
            sub_merchant_id?: string;
            /** Your order number (商户订单号). */
            merchant_trade_no: string;
            /** When it was paid (支付成功时间), Unix seconds. */
            pay_time: number;
            /** When it was shipped (发货时间), Unix seconds. */
            shipped_time: number;
            /** Expected settlement time (预计结算时间), Unix seconds; only in the message about the shipment. */
            estimated_settlement_time?: number;
            /**
             * How receipt was confirmed (确认收货方式): 1 by the user, 2 automatically after some time. Only in the message about
             * the settlement.
             * @enum {integer}
             */
            confirm_receive_method?: 1 | 2;
            /** When the receipt was confirmed (确认收货时间), Unix seconds; only in the message about the settlement. */
            confirm_receive_time?: number;
            /** When the money was settled (订单结算时间), Unix seconds; only in the message about the settlement. */
            settlement_time?: number;
        };
        /** The mini program has to report its shipments (提醒接入发货信息管理服务API). */
        TradeManageRemindAccessApiMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "trade_manage_remind_access_api";
            /** Text of the message, for people to read (消息文本内容). */
            msg: string;
        };
        /** The shipping information of an order is still missing (提醒需要上传发货信息). */
        TradeManageRemindShippingMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "trade_manage_remind_shipping";
            /** WeChat Pay's order number (微信支付订单号). */
            transaction_id: string;
            /** Number of the merchant (商户号). */
            merchant_id: string;
            /** Number of the sub-merchant (子商户号), if there is one. */
            sub_merchant_id?: string;
            /** Your order number (商户订单号). */
            merchant_trade_no: string;
            /** When it was paid (支付成功时间), Unix seconds. */
            pay_time: number;
            /** Text of the message, for people to read (消息文本内容). */
            msg: string;
        };
        /**
         * Forwards the user's message to WeChat's support desk (转发到网页版客服工具). Only messages from users can be forwarded, not
         * events.
         */
        TransferCustomerServiceReply: {
            /** The FromUserName of the message, the user's openid (接收方账号). */
            ToUserName: string;
            /** The ToUserName of the message, the original id of the mini program (小程序原始ID). */
            FromUserName: string;
            /** Time of the answer (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `transfer_customer_service`.
             * @constant
             */
            MsgType: "transfer_customer_service";
        };
        /** A merchant cancels a delivery (取消订单). */
        TransportCancelOrderMessage: {
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "transport_cancel_order";
            /** The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned. */
            shopid: string;
            /** The merchant's order number. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as registered with the delivery company. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /**
             * Format: password
             * Signature made with the appSecret that the delivery company gave the merchant (校验串).
             */
            delivery_sign: string;
            /**
             * Reason (取消原因id): 1 no longer needed (暂时不需要邮寄), 2 price (价格不合适), 3 wrong order, to be placed again (订单信息有误), 4
             * late pickup (骑手取货不及时), 5 late delivery (骑手配送不及时), 6 other (其他原因), with `cancel_reason`.
             * @enum {integer}
             */
            cancel_reason_id: 1 | 2 | 3 | 4 | 5 | 6;
            /** Reason in words (取消原因), with cancel_reason_id 6. */
            cancel_reason?: string;
        };
        /** Whether the delivery is cancelled. */
        TransportCancelOrderReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "transport_cancel_order";
            /** Result (错误码), 0 for success; otherwise a number of your own. */
            resultcode: number;
            /** Description of the result (错误描述). */
            resultmsg: string;
            /** Charge for the cancellation (扣除的违约金), in yuan; leave it out if there is none. */
            deduct_fee?: number;
            /** What the charge is for (扣费说明). */
            desc: string;
        };
        /** A merchant has received returned goods that could not be delivered (异常妥投商户收货确认). */
        TransportConfirmReturnToBizMessage: {
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "transport_confirm_return_to_biz";
            /** The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned. */
            shopid: string;
            /** The merchant's order number. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as registered with the delivery company. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /**
             * Format: password
             * Signature made with the appSecret that the delivery company gave the merchant (校验串).
             */
            delivery_sign: string;
        };
        /** Whether the delivery company has received the message. */
        TransportConfirmReturnToBizReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "transport_confirm_return_to_biz";
            /** Result (错误码), 0 for success; otherwise a number of your own. */
            resultcode: number;
            /** Description of the result (错误描述). */
            resultmsg: string;
        };
        /** A merchant asks what a cancellation would cost (预取消订单). */
        TransportPrecancelOrderMessage: {
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "transport_precancel_order";
            /** The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned. */
            shopid: string;
            /** The merchant's order number. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as registered with the delivery company. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /**
             * Format: password
             * Signature made with the appSecret that the delivery company gave the merchant (校验串).
             */
            delivery_sign: string;
            /**
             * Reason (取消原因id): 1 no longer needed (暂时不需要邮寄), 2 price (价格不合适), 3 wrong order, to be placed again (订单信息有误), 4
             * late pickup (骑手取货不及时), 5 late delivery (骑手配送不及时), 6 other (其他原因), with `cancel_reason`.
             * @enum {integer}
             */
            cancel_reason_id: 1 | 2 | 3 | 4 | 5 | 6;
            /** Reason in words (取消原因), with cancel_reason_id 6. */
            cancel_reason?: string;
        };
        /** What a cancellation would cost. */
        TransportPrecancelOrderReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "transport_precancel_order";
            /** Result (错误码), 0 for success; otherwise a number of your own. */
            resultcode: number;
            /** Description of the result (错误描述). */
            resultmsg: string;
            /** Expected charge for a cancellation (预计扣除的违约金), in yuan; leave it out if there is none. */
            deduct_fee?: number;
            /** What the charge is for (扣费说明). */
            desc: string;
        };
        /** A merchant asks for the state of a delivery (查询订单状态). */
        TransportQueryOrderStatusMessage: {
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "transport_query_order_status";
            /** The merchant's id with the delivery company (商家id): the dev_id or appkey that the company assigned. */
            shopid: string;
            /** The merchant's order number. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as registered with the delivery company. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /**
             * Format: password
             * Signature made with the appSecret that the delivery company gave the merchant (校验串).
             */
            delivery_sign: string;
        };
        /** The state of the delivery. */
        TransportQueryOrderStatusReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "transport_query_order_status";
            /** Result (错误码), 0 for success; otherwise a number of your own. */
            resultcode: number;
            /** Description of the result (错误描述). */
            resultmsg: string;
            order_status: components["schemas"]["ImmediateDeliveryStatus"];
            /** Additional information (附加信息). */
            action_msg?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
        };
        TransportcodeGetbusinessviewRequest: {
            /**
             * Which page (需要跳转的页面): 0 welcome page, which opens the transport code for new users; 1 the
             * code (乘车码页); 2 routes (已开通路线); 3 personal centre (个人中心); 4 rides (我的乘车记录); 5 help (帮助); 6
             * debts (欠费记录).
             * @enum {integer}
             */
            path_type: 0 | 1 | 2 | 3 | 4 | 5 | 6;
        };
        TransportcodeGetbusinessviewResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Type of page (业务类型), needed to open it. */
            business_type: string;
            /** Parameters for opening the page, `name=value` joined by `&`. */
            query_string: string;
            /** When `query_string` expires, Unix seconds. */
            expire_at: number;
        };
        TypingRequest: {
            /** The user's openid. */
            touser: string;
            /**
             * `Typing` shows the state, `CancelTyping` hides it.
             * @enum {string}
             */
            command: "Typing" | "CancelTyping";
            /** Id of a sub-merchant (子商户 ID), from registerbusiness; leave it out for an ordinary account. */
            businessid?: number | string;
        };
        TypingResponse: components["schemas"]["Ok"];
        UnbindKfWorkRequest: {
            /** Id of the bound company in WeChat Work (企业ID), as returned by getKfWorkBound. */
            corpid: string;
        };
        UnbindKfWorkResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`; missing in the official example. */
            errmsg?: string;
        };
        UnbindReturnIdRequest: {
            /** The return id (退货ID), from addReturnId. */
            return_id: string;
        };
        UnbindReturnIdResponse: components["schemas"]["Ok"];
        UnbindUserB2CAuthInfoRequest: {
            /** openids of the users whose relation is to end. */
            openid_list: string[];
        };
        UnbindUserB2CAuthInfoResponse: components["schemas"]["Ok"];
        UpdateBookRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            /** Title (作品名), 1 to 30 characters. */
            title?: string;
            /** Summary (作品简介), 1 to 500 characters. */
            intro?: string;
            /** Cover (封面图): a media_id from uploadTempMedia of a jpg, jpeg or png; 600 by 800 pixels is best. */
            cover_media_id?: string;
            /** Author (作者名), 1 to 100 characters. */
            author?: string;
            /** First-level category (一级类型id). Send all three levels together. */
            first_category_id?: number;
            /** Second-level category (二级类型id). Send all three levels together. */
            second_category_id?: number;
            /** Third-level category (三级类型id). Send all three levels together. */
            third_category_id?: number;
            /**
             * Whether it is finished (完结状态): 1 still being written (连载中), 2 finished (已完结).
             * @enum {integer}
             */
            complete_status?: 1 | 2;
            /** Ids of all chapters (章节id), in their new order. */
            chapter_id_list?: string[];
            /** Whether the novel has volumes (是否需要分卷); if left out, they are not changed. */
            need_volume?: boolean;
            /** The volumes (分卷信息), in order; with `need_volume` true. */
            volume_list?: components["schemas"]["NovelVolume"][];
            /**
             * Order of the chapters (章节排序方式): 0 appended (追加), 1 by ascending seq (seq递增).
             * @enum {integer}
             */
            chapter_order_method?: 0 | 1;
            /** Your own text (自定义信息), 128 bytes at most. */
            custom_info?: string;
            /** Whether to apply `keyword_list` (是否更新题材关键词). */
            update_keyword?: boolean;
            /** Subject keywords (题材关键词), 3 at most, each 1 to 4 characters. */
            keyword_list?: string[];
            /** Highlight (精彩片段), 400 to 1000 characters from the novel itself. */
            awesome_paragraph?: string;
        };
        UpdateBookResponse: components["schemas"]["Ok"];
        /** A carrier has reviewed the merchant's account that bindAccount asked for (绑定商户审核结果). */
        UpdateBusinessBindResultMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "update_business_bind_result";
            /** Result of the review, 0 if it passed. */
            errcode: number;
            /** Description of the result. */
            errmsg: string;
            /** Id of the carrier (快递公司ID), for example EMS. */
            delivery_id: string;
            /** The merchant's id with the carrier (客户编码). */
            biz_id: string;
        };
        UpdateBusinessRequest: {
            /** AppID of the merchant's mini program, the ShopAppID of the event. */
            shop_app_id: string;
            /** The merchant's account (商户账户). */
            biz_id: string;
            /** Result of the review (审核结果), 0 approved; any other number is a refusal. */
            result_code: number;
            /** Why it was refused (审核错误原因); required only then. */
            result_msg?: string;
        };
        UpdateBusinessResponse: components["schemas"]["Ok"];
        UpdateChapterSeqRequest: {
            /** Id of the novel (作品id). */
            book_id: string;
            /** The chapters and their numbers (章节seq列表). */
            chapter_seq_list: {
                /** Id of the chapter (章节id). */
                chapter_id: string;
                /** Number it is sorted by (章节相对顺序); gaps are allowed. */
                seq: number;
            }[];
        };
        UpdateChapterSeqResponse: components["schemas"]["Ok"];
        UpdateCommentRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /** The room's id, as the official table names it. Use `roomId`. */
            id?: number;
            /**
             * 1 silences everyone (禁言), 0 lifts the silence (取消禁言).
             * @enum {integer}
             */
            banComment: 0 | 1;
        };
        UpdateCommentResponse: components["schemas"]["LiveOk"];
        UpdateDatabaseIndexRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /** Name of the collection (集合名称). */
            collection_name: string;
            /** Indexes to add (新增索引). This, `drop_indexes` or both. */
            create_indexes?: {
                /** Name of the index (索引名). */
                name: string;
                /** Whether its values must be unique across records (是否唯一). */
                unique: boolean;
                /** Fields of the index, in order (索引字段). */
                keys: {
                    /** Name of the field (字段名). */
                    name: string;
                    /**
                     * How the field is sorted (字段排序): `1` ascending, `-1` descending, `2dsphere` as a geographic
                     * location. Always a string.
                     * @enum {string}
                     */
                    direction: "1" | "-1" | "2dsphere";
                }[];
            }[];
            /** Indexes to drop (删除索引); the name is enough. This, `create_indexes` or both. */
            drop_indexes?: {
                /** Name of the index (索引名). */
                name: string;
                /** Whether the index is a unique one (是否唯一). */
                unique?: boolean;
                /** Fields of the index (索引字段). */
                keys?: {
                    /** Name of the field (字段名). */
                    name: string;
                    /**
                     * How the field is sorted (字段排序), as in `create_indexes`.
                     * @enum {string}
                     */
                    direction: "1" | "-1" | "2dsphere";
                }[];
            }[];
        } & ({
            create_indexes: {
                /** Name of the index (索引名). */
                name: string;
                /** Whether its values must be unique across records (是否唯一). */
                unique: boolean;
                /** Fields of the index, in order (索引字段). */
                keys: {
                    /** Name of the field (字段名). */
                    name: string;
                    /**
                     * How the field is sorted (字段排序): `1` ascending, `-1` descending, `2dsphere` as a geographic
                     * location. Always a string.
                     * @enum {string}
                     */
                    direction: "1" | "-1" | "2dsphere";
                }[];
            }[];
        } | {
            drop_indexes: {
                /** Name of the index (索引名). */
                name: string;
                /** Whether the index is a unique one (是否唯一). */
                unique?: boolean;
                /** Fields of the index (索引字段). */
                keys?: {
                    /** Name of the field (字段名). */
                    name: string;
                    /**
                     * How the field is sorted (字段排序), as in `create_indexes`.
                     * @enum {string}
                     */
                    direction: "1" | "-1" | "2dsphere";
                }[];
            }[];
        });
        UpdateDatabaseIndexResponse: components["schemas"]["Ok"];
        UpdateDatabaseRecordRequest: {
            /** Id of the cloud environment (云环境ID). */
            env: string;
            /**
             * Statement that updates (数据库操作语句), in the JavaScript of the cloud database API and ending in
             * `update(...)` or `set(...)`, as a string.
             */
            query: string;
        };
        UpdateDatabaseRecordResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Number of records that match the condition (更新条件匹配到的结果数). */
            matched: number;
            /** Number of records changed (修改的记录数); one inserted by `set` is not counted. */
            modified: number;
            /** Id of the record that `set` inserted (新插入记录的id); empty in every other case. */
            id: string;
        };
        UpdateFeedPublicRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /**
             * Whether WeChat may list the room (官方收录): 1 yes, 0 no.
             * @enum {integer}
             */
            isFeedsPublic: 0 | 1;
        };
        UpdateFeedPublicResponse: components["schemas"]["LiveOk"];
        UpdateFollowWaybillGoodsRequest: {
            /** The waybill's token (查询id), from follow_waybill. */
            waybill_token: string;
            /** The user's openid (用户openid). */
            openid?: string;
            /** The goods (商品信息); they replace the previous ones. */
            goods_info: {
                /** The goods, one by one (商品信息). */
                detail_list: {
                    /** Name (商品名称). */
                    goods_name: string;
                    /** URL of the picture (商品图片url). */
                    goods_img_url: string;
                    /** Longer description of the goods (商品详情描述), 40 Chinese characters at most. Without it, the name is shown. */
                    goods_desc?: string;
                }[];
            };
        };
        UpdateFollowWaybillGoodsResponse: components["schemas"]["Ok"];
        UpdateGoodsinfoRequest: {
            /** The product (商品信息), its id and what changes. */
            goodsInfo: {
                /** The product's id (商品ID), from addGoods. */
                goodsId: number;
                /**
                 * Picture (商品图片): a media id from uploadTempMedia, less than 3 days old. 300 by 300 pixels at
                 * most.
                 */
                coverImgUrl?: string;
                /** Name of the product (商品名称), up to 28 characters; a Chinese character counts as 2 (14 汉字). */
                name?: string;
                /**
                 * Price type (价格类型): 1 fixed (一口价), `price` alone; 2 a range (价格区间), from `price` to
                 * `price2`; 3 a discount (折扣价), from the old `price` to the new `price2`.
                 * @enum {integer}
                 */
                priceType?: 1 | 2 | 3;
                /** Price in yuan (元), two decimals at most; depending on `priceType`, the fixed, the lowest or the old price. */
                price?: number;
                /** Second price in yuan (元), two decimals at most; required if `priceType` is 2 or 3, left out if it is 1. */
                price2?: number;
                /**
                 * Published page of the product in the mini program (商品详情页路径). If a parameter is itself a
                 * URL, its value must be URL-encoded.
                 */
                url?: string;
                /** AppID of the mini program that the product belongs to, if it is another one (第三方小程序); otherwise empty. */
                thirdPartyAppid?: string;
            };
        };
        UpdateGoodsinfoResponse: components["schemas"]["LiveOk"];
        UpdateKFRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /**
             * Customer service (客服): 0 on, 1 off.
             * @enum {integer}
             */
            closeKf: 0 | 1;
        };
        UpdateKFResponse: components["schemas"]["LiveOk"];
        UpdateKfBusinessRequest: {
            /** Id of the sub-merchant (商户id), from registerbusiness. */
            business_id: number | string;
            /**
             * New name that users see in the conversation (商户昵称): Chinese characters, letters and digits, 4 to
             * 30 characters; a Chinese character counts as 2. Empty leaves it unchanged.
             */
            nickname?: string;
            /** New picture (头像): the media id of an image from uploadTempMedia. Empty leaves it unchanged. */
            icon_media_id?: string;
        };
        UpdateKfBusinessResponse: components["schemas"]["Ok"];
        UpdateOrderRequest: {
            /**
             * Format: password
             * The token that came with the pushed order.
             */
            wx_token: string;
            order_status: components["schemas"]["ImmediateDeliveryStatus"];
            /** The carrier's delivery number (配送单id). */
            waybill_id: string;
            /** Additional information (附加信息). */
            action_msg?: string;
            /** When the status changed (状态变更时间点), Unix seconds. */
            action_time: number;
            /** The rider (骑手信息); send it once a rider has accepted the order. */
            agent?: {
                /** The rider's name (骑手姓名). */
                name: string;
                /** The rider's phone number (骑手电话). */
                phone: string;
                /**
                 * Whether the phone number is encrypted (电话是否加密), 0 no, 1 yes; 0 if left out.
                 * @default 0
                 * @enum {integer}
                 */
                is_phone_encrypted?: 0 | 1;
                /** The rider's longitude in degrees (经度). */
                lng?: number;
                /** The rider's latitude in degrees (纬度). */
                lat?: number;
            };
            /** The merchant's id (商家id), given by the carrier: a dev_id or an appkey. */
            shopid: string | number;
            /** The merchant's order number. */
            shop_order_id: string;
            /** Shop number registered with the carrier (门店编号). */
            shop_no?: string;
            /** Page of the carrier's mini program that the user's notification opens. */
            wxa_path: string;
            /** Estimated time of arrival (预计送达时间), Unix seconds; send it once a rider has accepted the order. */
            expected_delivery_time?: number;
        };
        UpdateOrderResponse: components["schemas"]["ImmediateDeliveryResult"];
        UpdatePathRequest: {
            /**
             * Format: password
             * The Token of the pushed order.
             */
            token: string;
            /** Your parcel number (运单 ID). */
            waybill_id: string;
            /** When it happened, Unix seconds. */
            action_time: number;
            action_type: components["schemas"]["ExpressActionType"];
            /** Text that the user reads (具体信息说明), in UTF-8; write a mobile number in it as 11 plain digits. */
            action_msg: string;
        };
        UpdatePathResponse: components["schemas"]["Ok"];
        UpdatePrinterRequest: {
            /** The person's openid (打印员 openid). */
            openid: string;
            /**
             * `bind` adds (绑定), `unbind` removes (解除绑定).
             * @enum {string}
             */
            update_type: "bind" | "unbind";
            /**
             * Tags of the orders that the person may print, for mini programs that are a platform for several
             * merchants: up to 10, separated by commas without spaces, for example 123,456.
             */
            tagid_list?: string;
        };
        UpdatePrinterResponse: components["schemas"]["Ok"];
        UpdateReplayRequest: {
            /** The room's id (房间ID), from createRoom or getLiveInfo. */
            roomId: number;
            /**
             * Replay (回放): 0 on, 1 off.
             * @enum {integer}
             */
            closeReplay: 0 | 1;
        };
        UpdateReplayResponse: components["schemas"]["LiveOk"];
        UpdateWaybillGoodsRequest: {
            /** The waybill's token (查询id), from trace_waybill. */
            waybill_token: string;
            /** The user's openid (用户openid). */
            openid?: string;
            /** The goods (商品信息); they replace the previous ones. */
            goods_info: {
                /** The goods, one by one (商品信息). */
                detail_list: {
                    /** Name (商品名称), 60 characters in UTF-8 at most. */
                    goods_name: string;
                    /** URL of the picture (商品图片url). */
                    goods_img_url: string;
                    /** Longer description of the goods (商品详情描述), 40 Chinese characters at most. Without it, the name is shown. */
                    goods_desc?: string;
                }[];
            };
        };
        UpdateWaybillGoodsResponse: components["schemas"]["Ok"];
        /** A delivery has a new status (配送单配送状态更新). */
        UpdateWaybillStatusMessage: {
            /**
             * Original id of the mini program that receives the message; the official table says the one of the delivery
             * company.
             */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "update_waybill_status";
            /** The merchant's id with the delivery company (商家id): the appkey that the company assigned. */
            shopid: string;
            /** The merchant's order number. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as registered with the delivery company. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /** When it happened, Unix seconds. */
            action_time: number;
            order_status: components["schemas"]["ImmediateDeliveryStatus"];
            /** Additional information (附加信息), may be empty. */
            action_msg?: string;
            /** The rider (骑手信息). */
            agent?: {
                /** The rider's name (骑手姓名). */
                name?: string;
                /** The rider's phone number (骑手电话). */
                phone?: string;
                /** Expected delivery time (预计送达时间戳), Unix seconds; present while it is on the way. */
                reach_time?: number;
            };
        };
        /** Whether the merchant has received the message. */
        UpdateWaybillStatusReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "update_waybill_status";
            /** Result (错误码), 0 for success; otherwise a number of your own. */
            resultcode: number;
            /** Description of the result (错误描述). */
            resultmsg: string;
        };
        UpdateWqfChargeFeeRequest: {
            /** Merchant number (商户号). */
            sub_mchid: string;
            /** The desired fee for authenticated stores (认证费率分子), in 1/10000, 22 to 40; 40 is 0.40%. */
            certified_charge_fee_numerator: number;
        };
        UpdateWqfChargeFeeResponse: components["schemas"]["B2bBankTransferFee"];
        UploadCombinedShippingInfoRequest: {
            order_key: components["schemas"]["ShippingOrderKey"];
            /** The orders within the combined one and their shipping (子单物流详情). */
            sub_orders?: {
                order_key: components["schemas"]["ShippingOrderKey"];
                /**
                 * Shipping method (物流模式): 1 express carrier (实体物流), 2 local delivery (同城配送), 3 none,
                 * for virtual goods such as phone credit (虚拟商品), 4 pick-up by the user (用户自提).
                 * @enum {integer}
                 */
                logistics_type: 1 | 2 | 3 | 4;
                /**
                 * Number of parcels (发货模式): 1 `UNIFIED_DELIVERY`, one (统一发货), 2 `SPLIT_DELIVERY`, several
                 * (分拆发货), with logistics_type 1 only.
                 * @enum {integer}
                 */
                delivery_mode: 1 | 2;
                /**
                 * Whether all parcels have been shipped (是否已全部发货完成). Required with delivery_mode 2; the
                 * user gets the completion message only if it is true.
                 */
                is_all_delivered?: boolean;
                /** The parcels (子单物流信息列表), exactly 1 with delivery_mode 1, 1 to 15 with 2. */
                shipping_list?: components["schemas"]["ShippingPackage"][];
            }[];
            /**
             * Format: date-time
             * When the shipping was recorded (上传时间), RFC 3339, for example 2022-12-15T13:29:35.120+08:00. It
             * puts the calls in order: it must be later than in the previous call.
             */
            upload_time: string;
            payer: components["schemas"]["ShippingPayer"];
        };
        UploadCombinedShippingInfoResponse: components["schemas"]["Ok"];
        UploadPartRequest: {
            /** Id of the upload (一次分片上传的唯一标识), from applyUpload. */
            upload_id: string;
            /** Part number (分片编号), starting at 1; video and cover are numbered separately. */
            part_number: number;
            /**
             * What the part belongs to: 1 the video, 2 the cover picture.
             * @enum {integer}
             */
            resource_type: 1 | 2;
            /**
             * Format: binary
             * Content of the part (文件内容分片): 5 MB, less for the last one.
             */
            data: Upload;
        };
        UploadPartResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Etag of the part's content (etag), for commitUpload. The quotation marks are part of it. */
            etag: string;
        };
        UploadShippingInfoRequest: {
            order_key: components["schemas"]["ShippingOrderKey"];
            /**
             * Shipping method (物流模式): 1 express carrier (实体物流), 2 local delivery (同城配送), 3 none, for
             * virtual goods such as phone credit (虚拟商品), 4 pick-up by the user (用户自提).
             * @enum {integer}
             */
            logistics_type: 1 | 2 | 3 | 4;
            /**
             * Number of parcels (发货模式): 1 `UNIFIED_DELIVERY`, one (统一发货), 2 `SPLIT_DELIVERY`, several
             * (分拆发货), with logistics_type 1 only.
             * @enum {integer}
             */
            delivery_mode: 1 | 2;
            /**
             * Whether all parcels have been shipped (是否已全部发货完成). Required with delivery_mode 2; the user
             * gets the completion message only if it is true.
             */
            is_all_delivered?: boolean;
            /** The parcels (物流信息列表), exactly 1 with delivery_mode 1, 1 to 15 with 2. */
            shipping_list: components["schemas"]["ShippingPackage"][];
            /**
             * Format: date-time
             * When the shipping was recorded (上传时间), RFC 3339, for example 2022-12-15T13:29:35.120+08:00. It
             * puts the calls in order: it must be later than in the previous call.
             */
            upload_time: string;
            payer: components["schemas"]["ShippingPayer"];
        };
        UploadShippingInfoResponse: components["schemas"]["Ok"];
        UploadTempMediaRequest: {
            /**
             * File type (媒体文件类型): `image` (图片), `voice` (语音), `video` (视频) or `thumb`, a thumbnail (缩略图).
             * @example image
             * @enum {string}
             */
            type: "image" | "voice" | "video" | "thumb";
            /**
             * Format: binary
             * The file, with a file name and the content type of its format. Allowed formats and sizes depend on `type`.
             */
            media: Upload;
        };
        UploadTempMediaResponse: {
            /**
             * Always 0 on success. Not in every response.
             * @constant
             */
            errcode?: 0;
            /** `ok`. Not in every response. */
            errmsg?: string;
            /**
             * File type (媒体文件类型), as it was sent.
             * @enum {string}
             */
            type: "image" | "voice" | "video" | "thumb";
            /** Id of the file (媒体文件标识), valid for 3 days. Missing if `type` is `thumb`. */
            media_id?: string;
            /** Id of the file, valid for 3 days, if `type` is `thumb`. */
            thumb_media_id?: string;
            /** When it was uploaded, Unix seconds (上传时间戳). */
            created_at: number;
        } & ({
            media_id: string;
        } | {
            thumb_media_id: string;
        });
        UploadVpFileRequest: {
            /**
             * Environment whose AppKey makes the `pay_sig`: 0 production, 1 sandbox. Either way, the data is that of
             * production.
             * @enum {integer}
             */
            env: 0 | 1;
            /** The picture in Base64, up to 1 MB; send larger ones with `img_url`. */
            base64_img?: string;
            /**
             * URL of the picture, up to 2 MB. It must return the picture itself, not a redirect such as 302. Takes
             * precedence over `base64_img`.
             */
            img_url?: string;
            /** Name of the picture. */
            file_name: string;
        } & ({
            base64_img: string;
        } | {
            img_url: string;
        });
        UploadVpFileResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Id of the file, for `response_images` of response_complaint. */
            file_id: string;
        };
        /** A user who had authorised access to data has closed the WeChat account (用户完成注销). */
        UserAuthorizationCancellationMessage: {
            /** Original id of the mini program (小程序的UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's push service (平台推送服务UserName). */
            FromUserName: string;
            /** When it was sent (发送时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "user_authorization_cancellation";
            /** Openid of the user who had authorised access (授权用户OpenID). */
            OpenID: string;
            /** Unionid of that user (授权用户UnionID), if there is one. */
            UnionID?: string;
            /** AppID of the mini program. */
            AppID: string;
        };
        /** A user withdraws data given to the mini program (用户撤回). */
        UserAuthorizationRevokeMessage: {
            /** Original id of the mini program (小程序的UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's push service (平台推送服务UserName). */
            FromUserName: string;
            /** When it was sent (发送时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "user_authorization_revoke";
            /** Openid of the user who had authorised access (授权用户OpenID). */
            OpenID: string;
            /** Unionid of that user (授权用户UnionID), if there is one. */
            UnionID?: string;
            /** AppID of the mini program. */
            AppID: string;
            /**
             * Which data the user withdraws (用户撤回的授权信息), a number as a string: 1 number plate (车牌号), 2 address (地址), 3 invoice
             * details (发票信息), 4 Bluetooth (蓝牙), 5 microphone (麦克风), 6 nickname and avatar (昵称和头像), 7 camera (摄像头), 8 phone
             * number (手机号), 12 step counts (微信运动步数), 13 location (位置信息), 14 chosen pictures or videos (选中的图片或视频), 15 chosen
             * files (选中的文件), 16 e-mail address (邮箱地址), 18 chosen place (选择的位置信息), 19 nickname from the keyboard (昵称输入键盘), 20
             * avatar from the component (获取用户头像组件). WeChat extends the list, so other numbers may come.
             */
            RevokeInfo: string;
            /** AppID of the plugin, if it was given to one (插件的AppID). */
            PluginID?: string;
            /** The user's openpid in the plugin, if it was given to one (撤回用户的OpenPID). */
            OpenPID?: string;
        };
        /** A user has opened a conversation with support (进入会话事件). */
        UserEnterTempsessionMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (发送者的OpenID). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "user_enter_tempsession";
            /** The `session-from` of the button that opened the conversation. */
            SessionFrom: string;
        };
        /** A user's profile was cleared because it was risky (用户资料变更). */
        UserInfoModifiedMessage: {
            /** Original id of the mini program (小程序的UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's push service (平台推送服务UserName). */
            FromUserName: string;
            /** When it was sent (发送时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "user_info_modified";
            /** Openid of the user who had authorised access (授权用户OpenID). */
            OpenID: string;
            /** Unionid of that user (授权用户UnionID), if there is one. */
            UnionID?: string;
            /** AppID of the mini program. */
            AppID: string;
        };
        /**
         * A group of users broken down separately by six attributes: the new users (新用户画像) under `visit_uv_new`, the active
         * ones (活跃用户画像) under `visit_uv`.
         */
        UserPortrait: {
            /** By province (省份). */
            province: components["schemas"]["PortraitItem"][];
            /** By city (城市). */
            city: components["schemas"]["PortraitItem"][];
            /** By gender (性别), male, female and unknown. */
            genders: components["schemas"]["PortraitItem"][];
            /** By platform (平台类型), such as iPhone and Android. */
            platforms: components["schemas"]["PortraitItem"][];
            /** By phone model (终端类型), such as OPPO R9; these entries have a name but no id. */
            devices: components["schemas"]["PortraitItem"][];
            /** By age bracket (年龄), such as 17岁以下. */
            ages: components["schemas"]["PortraitItem"][];
        };
        VerifySignatureRequest: {
            /** The user's id in this mini program. */
            openid: string;
            /** `resultJSON` from wx.startSoterAuthentication, the JSON text exactly as received. */
            json_string: string;
            /** `resultJSONSignature` from wx.startSoterAuthentication. */
            json_signature: string;
        };
        VerifySignatureResponse: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** True if the signature is valid (验证结果). Refuse the user otherwise. */
            is_ok: boolean;
        };
        /** The visits of one day, week or month. Sums cover the whole period; a user is counted once per period. */
        VisitTrendItem: {
            /** The period: `yyyymmdd` for a day, `yyyymmdd-yyyymmdd` for a week, `yyyymm` for a month. */
            ref_date: string;
            /** Number of times the mini program was opened (打开次数). */
            session_cnt: number;
            /** Page visits (访问次数). */
            visit_pv: number;
            /** Users who visited, each counted once in the period (访问人数). */
            visit_uv: number;
            /** Users whose very first visit was in the period (新用户数). */
            visit_uv_new: number;
            /** Average time per user in the period, in seconds with decimals (人均停留时长). Missing in the official examples. */
            stay_time_uv?: number;
            /** Average time per session, in seconds with decimals (次均停留时长). */
            stay_time_session: number;
            /** Average number of pages per session, with decimals (平均访问深度). */
            visit_depth: number;
        };
        /** A user complains about a carrier (用户投诉). */
        WaybillComplaintMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "waybill_complaint";
            /**
             * Format: password
             * Token of the order, as in the message that placed it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's order number (商户订单ID); the Token also identifies the order. */
            OrderID?: string;
            /** Number of the parcel (运单 ID). */
            WayBillID: string;
            /**
             * Type of complaint (投诉类型): 1004 late (快件延误), 1005 lost (快件丢失), 1006 damaged or incomplete (快件破损短少), 1007 bad
             * service attitude (服务态度), 1008 other (其他).
             * @enum {integer}
             */
            ComplainType: 1004 | 1005 | 1006 | 1007 | 1008;
            /** The complaint (投诉内容). */
            Content: string;
            /** URLs of pictures (投诉材料图片链接), separated by `|`. */
            Pic?: string;
            /** Name of the contact (联系人姓名). */
            Name?: string;
            /** Phone number of the contact (联系人电话). */
            Phone?: string;
        };
        /** Whether the carrier has received the message. */
        WaybillComplaintReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "waybill_complaint";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg?: string;
        };
        /** A user rates a courier (给小哥评价). */
        WaybillEvaluateAgentMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "waybill_evaluate_agent";
            /**
             * Format: password
             * Token of the order, as in the message that placed it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's order number (商户订单ID); the Token also identifies the order. */
            OrderID?: string;
            /** Number of the parcel (运单 ID). */
            WayBillID: string;
            /**
             * Which courier: 0 the one who picked up (取件员), 1 the one who delivered (派件员).
             * @enum {integer}
             */
            CourierType: 0 | 1;
            /** Stars, 1 to 5; 5 is best. */
            Score: number;
        };
        /** Whether the carrier has received the message. */
        WaybillEvaluateAgentReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "waybill_evaluate_agent";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg?: string;
        };
        /** Insurance of a parcel (保价信息). */
        WaybillInsurance: {
            /**
             * Whether it is insured (是否保价), 0 no, 1 yes; 0 if left out.
             * @enum {integer}
             */
            UseInsured?: 0 | 1;
            /** Insured value (保价金额) in fen, for example 10000 for 100 yuan. */
            InsuredValue?: number;
        };
        /** WeChat asks for the state of a parcel (查询订单状态). */
        WaybillNotifyQueryMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "waybill_notify_query";
            /** Number of the parcel (运单号). */
            WaybillId: string;
            /** The sender's mobile number (寄件人手机号). */
            SenderPhone: string;
            /** The receiver's mobile number (收件人手机号). */
            ReceiverPhone: string;
        };
        /** The steps of the parcel so far. */
        WaybillNotifyQueryReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "waybill_notify_query";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg: string;
            /** All steps so far (所有物流轨迹). */
            Path: {
                /** When it happened, Unix seconds. */
                ActionTime: number;
                /** What happened (轨迹变化类型), as in the `action_type` of QuerySingleWaybillReply, for example 100001. */
                ActionType: number;
                /** Text that the user reads (具体信息说明), in UTF-8; write a mobile number in it as 11 plain digits. */
                ActionMsg: string;
                /** Name of the courier who picks up (取件员姓名), once there is one. */
                PickupCourierName?: string;
                /** That courier's phone number (取件员电话). */
                PickupCourierPhone?: string;
                /** Name of the courier who delivers (派件员姓名), once there is one. */
                DeliveryCourierName?: string;
                /** That courier's phone number (派件员电话). */
                DeliveryCourierPhone?: string;
            }[];
            /** When the waybill was created (运单创建时间), Unix seconds. */
            WaybillCreateTime: number;
        };
        /** The sender or receiver of a parcel, as the merchant entered it; any field may be missing. */
        WaybillParty: {
            /** Name (姓名). */
            Name?: string;
            /** Landline number (座机号码). */
            Tel?: string;
            /** Mobile number (手机号码). */
            Mobile?: string;
            /** Company (公司名). */
            Company?: string;
            /** Postcode (邮编). */
            PostCode?: string;
            /** Country (国家), 中国 by default. */
            Country?: string;
            /** Province (省份), for example 广东省. */
            Province?: string;
            /** City (地区/市), for example 广州市. */
            City?: string;
            /** District (区/县), for example 海珠区. */
            Area?: string;
            /** Street, number and building (详细地址). */
            Address?: string;
        };
        /** A user wants to know when a parcel can be picked up (查询所在城市的预约时间段). */
        WaybillQueryExpectTimeRangeMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型), case-insensitive.
             * @constant
             */
            Event: "waybill_query_expect_time_range";
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** Province (省份), for example 广东省. */
            Province: string;
            /** City (地区/市), for example 广州市. */
            City: string;
            /** District (区/县), for example 海珠区. */
            Area: string;
            /** Street (街道), for example 新港中路. */
            Street?: string;
            /** The rest of the address (详细地址). */
            Address: string;
            /** Id of the address (地址id). */
            Id?: string;
        };
        /** When a parcel can be picked up. */
        WaybillQueryExpectTimeRangeReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), beginning with `gh_`. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * The Event of the message.
             * @constant
             */
            Event: "waybill_query_expect_time_range";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Description of the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Length of a time slot (预约时间段) in hours, for example 1 or 2. No longer used. */
            ExpectTimeRange: number;
            /** Time slots that can be chosen (可预约时间段). */
            ValidTimeRange: {
                /** Start hour (开始时间), in 24-hour time. */
                StartTime: number;
                /** End hour (结束时间), in 24-hour time. */
                EndTime: number;
                /** Day (天数): 0 today, 1 tomorrow, 2 the day after tomorrow; 0 if left out. */
                DayDelta?: number;
                /**
                 * Availability (状态): 0 available (可预约), 1 full (约满); 0 if left out.
                 * @enum {integer}
                 */
                Status?: 0 | 1;
            }[];
            /** When a courier can come within 2 hours of the order; leave it out if no courier can. */
            Asap?: {
                /** Start hour (开始时间), in 24-hour time. */
                StartTime: number;
                /** End hour (结束时间), in 24-hour time. */
                EndTime: number;
                /** Day (天数): 0 today, 1 tomorrow, 2 the day after tomorrow; 0 if left out. */
                DayDelta?: number;
                /**
                 * Availability (状态): 0 available (可预约), 1 full (约满); 0 if left out.
                 * @enum {integer}
                 */
                Status?: 0 | 1;
            };
        };
        /** A waybill with its goods and its carrier. */
        WaybillTrace: {
            /**
             * Always 0 on success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The waybill (运单信息). */
            waybill_info: {
                /**
                 * State of the waybill (运单状态): 0 not known or not picked up yet, 1 picked up, 2 on the way, 3 out for
                 * delivery, 4 signed for, 5 problem, 6 signed for by somebody else.
                 * @enum {integer}
                 */
                status: 0 | 1 | 2 | 3 | 4 | 5 | 6;
                /** Waybill number (运单号). */
                waybill_id: string;
            };
            /** The goods (商品信息). */
            shop_info: {
                /** The goods (商品信息). */
                goods_info: {
                    /** The goods, one by one (商品详情). */
                    detail_list: {
                        /** Name (商品名称), 60 characters in UTF-8 at most. */
                        goods_name: string;
                        /** URL of the picture (商品图片url). */
                        goods_img_url: string;
                    }[];
                };
            };
            /** The carrier (运力信息). Missing in the official example. */
            delivery_info?: {
                /** Id of the carrier (运力公司 id), as in get_delivery_list. */
                delivery_id?: string;
                /** Name of the carrier (运力公司名称). */
                delivery_name?: string;
            };
        };
        /** One calendar week, Monday to Sunday. Days are in Asia/Shanghai. */
        WeekRange: {
            /**
             * The week's Monday, as yyyymmdd (开始日期).
             * @example 20170306
             */
            begin_date: string;
            /**
             * The Sunday six days later, as yyyymmdd (结束日期).
             * @example 20170312
             */
            end_date: string;
        };
        /** How many users of the week came back after some weeks. */
        WeeklyRetainItem: {
            /**
             * Weeks after the requested week; 0 is that week itself.
             * @enum {integer}
             */
            key: 0 | 1 | 2 | 3 | 4;
            /** Number of users. For key 0, all new (or all active) users of the week; for a later key, those of them who came back in that week. */
            value: number;
        };
        /** A user has left a bad comment (评价管理差评通知事件). */
        WxaCommentBadScoreMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the WeChat team (微信团队的 OpenID), always the same. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "wxa_comment_bad_score";
            /** The comment. */
            result: {
                /** Id of the comment (评价 ID). */
                comment_id: string;
            };
        };
        /** A picture or an audio file has been checked (异步检测结果). */
        WxaMediaCheckMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "wxa_media_check";
            /** AppID of the mini program. */
            appid: string;
            /** The `trace_id` that mediaCheckAsync returned (任务id). */
            trace_id: string;
            /** Version of the call (接口版本), 2. */
            version: number;
            /** 0 if there is a result; -1008 if the file could not be fetched: check its URL. */
            errcode: number;
            /** Text of errcode, `ok`. */
            errmsg?: string;
            /** Overall result (综合结果); valid only with errcode 0. */
            result?: {
                /**
                 * Recommended action (建议): `risky` refuse it, `pass` let it pass, `review` have a person check it.
                 * @enum {string}
                 */
                suggest: "risky" | "pass" | "review";
                /**
                 * What was found (命中标签): 100 nothing (正常), 20001 politics (时政), 20002 sex (色情), 20006 crime (违法犯罪),
                 * 21000 other (其他).
                 */
                label: number;
            };
            /** Each finding (详细检测结果). */
            detail?: {
                /** Type of check (策略类型), for example `content_model`. */
                strategy: string;
                /** 0 if the finding is valid. */
                errcode: number;
                /**
                 * Recommended action (建议): `risky` refuse it, `pass` let it pass, `review` have a person check it.
                 * @enum {string}
                 */
                suggest?: "risky" | "pass" | "review";
                /**
                 * What was found (命中标签): 100 nothing (正常), 20001 politics (时政), 20002 sex (色情), 20006 crime (违法犯罪),
                 * 21000 other (其他).
                 */
                label?: number;
                /** Confidence in `label` (置信度), 0 to 100. */
                prob?: number;
            }[];
        };
        /** The reader asks which chapters a user may read (章节解锁). */
        WxaNovelChapterPermissionMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the user (用户 openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "wxa_novel_chapter_permission";
            /** Id of the book (作品 ID). */
            BookId: string;
            /** Number of the chapter (章节编号); the first is 0. */
            ChapterIndex: number;
            /** Id of the chapter (章节 ID). */
            ChapterId: string;
            /** Your own data, passed through from the front end (透传自定义内容). */
            CustomServerParams?: string;
            /**
             * Why the reader asks: 0 to preload, 1 because the user has reached the chapter; unlock chapters on your own only
             * then.
             * @enum {integer}
             */
            Source?: 0 | 1;
            /** Your id of the chapter (章节主键 original_id), empty if you gave none. */
            ChapterOriginalId?: string;
            /** Your id of the book (书籍主键 original_id), empty if you gave none. */
            BookOriginalId?: string;
        };
        /** Which chapters the user may read. */
        WxaNovelChapterPermissionReply: {
            /** 0 for success (成功), any other value for failure (失败). */
            ErrCode: number;
            /** What went wrong (错误原因), for debugging. */
            ErrMsg?: string;
            /** Chapters and whether they are unlocked (章节的具体解锁情况). Return all that you know, not only what was asked for. */
            ChapterPerms: {
                /** First chapter (起始章节). */
                StartChapterIndex: number;
                /** Last chapter (结束章节). */
                EndChapterIndex: number;
                /**
                 * 0 free (免费), 1 unlocked (已解锁), 2 locked (未解锁).
                 * @enum {integer}
                 */
                Perm: 0 | 1 | 2;
            }[];
        };
        /** The mini program has broken a rule and is warned or punished (小程序违规处罚事件). */
        WxaPunishEventMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "wxa_punish_event";
            /**
             * Type of punishment (事件类型): 1 warning (警告), 2 functions banned (功能封禁), 3 taken down (下架), 4 account banned
             * (账号封禁), 10 page banned (页面封禁); the page's notes give the last one the number 5.
             */
            event_type: number;
            /** Id of the punishment (违规处罚ID), a new one each time. */
            punish_id: string;
            /** AppID of the mini program that is punished. */
            appid: string;
            /** When the rule was broken (违规时间), Unix seconds. */
            punish_time: number;
            /** Reason (违规原因), for example 存在诱导分享行为. */
            illegal_reason: string;
            /** What broke the rule (违规内容), one string or several. */
            illegal_content: string[] | string;
            /** Name of the rule (违反规则名称). */
            rule_name: string;
            /** URL of the rule (违反规则链接). */
            rule_url: string;
            /** URL of the guide to appeals and corrections (违规申诉及整改指引链接). */
            adjust_guide_url: string;
            /**
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
        /** The mini program has to join the shipping management service (小程序需接入订单发货管理). */
        WxaTradeControlledMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "wxa_trade_controlled";
            /** Text of the message, for people to read (消息文本内容). */
            msg: string;
        };
        /** A claim on return insurance (无忧退) was decided (理赔结果推送). */
        WxainsuranceClaimResultMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender. */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "wxainsurance_claim_result";
            /** The claim. */
            upload_event: {
                /** Number of the payment (支付单号). */
                OrderNo: string;
                /**
                 * State of the policy (保单状态): 5 paid out (理赔成功), 6 not paid out (理赔失败).
                 * @enum {integer}
                 */
                Status: 5 | 6;
                /** When it was paid out (理赔成功时间), Unix seconds. */
                FinishTime?: number;
                /** Why it was not paid out (理赔失败原因). */
                PayFailReason?: string;
            };
        };
        /** A user has subscribed to the live rooms, or unsubscribed (长期订阅状态通知). */
        WxaliveFollowNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender (发送者的openid). */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "wxalive_follow_notify";
            /** The subscription. */
            FollowNotify: {
                /** Id of the live room (房间号). */
                room_id: number;
                /** Openid of the user (订阅者的openid). */
                user_openid: string;
                /** When it happened (订阅的时间戳), Unix seconds. */
                time: number;
                /**
                 * State of the room at that moment: 101 live (直播中), 102 not started (未开始), 103 ended (已结束).
                 * @enum {integer}
                 */
                live_status: 101 | 102 | 103;
                /**
                 * What the user did (订阅行为): `add_follow` subscribed, `del_follow` unsubscribed.
                 * @enum {string}
                 */
                action: "add_follow" | "del_follow";
            };
        };
        /** Result of a mass message to subscribers (长期订阅群发结果通知). */
        WxalivePushMessageNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of the sender (发送者的OpenId). */
            FromUserName: string;
            /** When it was sent (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "wxalive_push_message_notify";
            /** The result. */
            PushMessageApiNotify: {
                /** Id of the mass message (群发消息的标识ID). */
                message_id: string;
                /** Id of the live room (房间号). */
                room_id: number;
                /** Number of users it was sent to (user_openid的总数). */
                total_count: number;
                /** Number of users who received it (成功数量). */
                success_count: number;
                /** Number of users whose openid was wrong (openid错误数量). */
                openid_error_count: number;
                /** Number of users who have not subscribed (用户未关注). */
                relation_error_count: number;
                /** Number of users who had already received too many messages (超出限制). */
                user_recv_limit_count: number;
                /** Number of users who did not receive it for other reasons (其他错误数量). */
                internal_error_count: number;
            };
        };
        /** A user has signed up for a subscription with Apple (签约成功通知). */
        XpayAppleSubscribeSigningResultNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid (openid); the page does not say whose. */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_apple_subscribe_signing_result_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** The `attach` of the signing (签约时透传). */
            Attach: string;
            /** The Apple subscription. */
            AppleSubscriptionInfo: {
                /** Apple's number of the first purchase (苹果原始交易 ID), unchanged for the life of the subscription. */
                OriginalTransactionId: string;
                /** Id of the item (订阅道具 ID). */
                ProductId: string;
                /**
                 * Whether it renews automatically (自动续费状态): 1 yes, 0 no.
                 * @enum {integer}
                 */
                AutoRenewStatus: 0 | 1;
                /**
                 * Format: int64
                 * When it is charged next (下次续费时间), Unix milliseconds.
                 */
                RenewalDate: Int64;
                /**
                 * Format: int64
                 * When it was signed (签约成功时间), Unix milliseconds.
                 */
                SignedTime: Int64;
            };
        };
        /** A user has ended a subscription with Apple (解约通知). */
        XpayAppleSubscribeUnsigningResultNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid (openid); the page does not say whose. */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_apple_subscribe_unsigning_result_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** The `attach` of the signing (签约时透传). */
            Attach: string;
            /**
             * Always `unsubscribe`.
             * @constant
             */
            Action: "unsubscribe";
            /** The Apple subscription. */
            AppleSubscriptionInfo: {
                /** Apple's number of the first purchase (苹果原始交易 ID), unchanged for the life of the subscription. */
                OriginalTransactionId: string;
                /** Id of the item (订阅道具 ID). */
                ProductId: string;
                /**
                 * Always 0: it does not renew (自动续费状态).
                 * @constant
                 */
                AutoRenewStatus: 0;
                /**
                 * Format: int64
                 * When it ends (订阅到期时间), Unix milliseconds.
                 */
                RenewalDate: Int64;
                /**
                 * Format: int64
                 * When the user ended it (解约时间), Unix milliseconds.
                 */
                UnsignedTime: Int64;
            };
        };
        /** The Apple subscription (苹果订阅关系信息). */
        XpayAppleSubscription: {
            /** Apple's number of the first purchase (苹果原始交易 ID), unchanged for the life of the subscription. */
            OriginalTransactionId: string;
            /**
             * Whether it renews automatically (自动续费状态): 1 yes, 0 no.
             * @enum {integer}
             */
            AutoRenewStatus: 0 | 1;
            /**
             * Format: int64
             * When it is charged next (下次续费时间), Unix milliseconds.
             */
            RenewalDate: Int64;
        };
        /** The coins (代币参数信息). */
        XpayCoinInfo: {
            /** Quantity (数量). */
            Quantity: number;
            /** Price (物品原始价格), in fen. */
            OrigPrice: number;
            /** Price actually paid (物品实际支付价格), in fen. */
            ActualPrice: number;
            /** The `attach` of the order (透传信息). */
            Attach?: string;
        };
        /** Coins have been paid for (代币支付推送). */
        XpayCoinPayNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_coin_pay_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** Your order number (业务订单号). */
            OutTradeNo: string;
            /**
             * Environment (环境配置): 0 live (现网), 1 sandbox (沙箱).
             * @enum {integer}
             */
            Env: 0 | 1;
            WeChatPayInfo?: components["schemas"]["XpayPaymentInfo"];
            CoinInfo: components["schemas"]["XpayCoinInfo"];
        };
        /** A complaint that a user made with WeChat Pay about virtual payments. */
        XpayComplaint: {
            /** Id of the complaint (投诉id). */
            complaint_id: string;
            /**
             * Format: date-time
             * When the user complained, RFC 3339 with offset, for example 2023-11-28T11:11:49+08:00.
             */
            complaint_time: string;
            /** The user's text (投诉内容). */
            complaint_detail: string;
            /**
             * Progress of the complaint (投诉状态): `PENDING` waiting, `PROCESSING` being handled, `PROCESSED` done.
             * @enum {string}
             */
            complaint_state: "PENDING" | "PROCESSING" | "PROCESSED";
            /** Contact details of the user (投诉人联系方式). */
            payer_phone?: string;
            /** The user's id under the merchant's AppID. */
            payer_openid: string;
            /** Orders that the complaint is about. */
            complaint_order_info: {
                /** WeChat Pay's transaction number (微信支付交易单号). */
                transaction_id: string;
                /** Channel order number (渠道单号), the `channel_order_id` of query_order. */
                out_trade_no: string;
                /** Amount of the order in fen. */
                amount: number;
                /** The number that you sent when the payment was started (商户单号). */
                wxa_out_trade_no: string;
                /** The order number on the mini program side (小程序侧单号). */
                wx_order_id: string;
            }[];
            /** Whether every order of the complaint has been refunded in full. */
            complaint_full_refunded: boolean;
            /** Whether a message from the user is waiting for an answer. */
            incoming_user_response: boolean;
            /** How many times the user has complained: 1 for the first time, 1 more each time they continue. */
            user_complaint_times: number;
            /** The user's pictures and other proof. */
            complaint_media_list?: components["schemas"]["XpayComplaintMedia"][];
            /** Title of the FAQ entry that the user chose before complaining. */
            problem_description: string;
            /**
             * What it is about: `REFUND` a refund, to be handled before all others; `SERVICE_NOT_WORK` the purchased service
             * does not work; `OTHERS` anything else.
             * @enum {string}
             */
            problem_type?: "REFUND" | "SERVICE_NOT_WORK" | "OTHERS";
            /** Amount in fen that the user wants back. Only for `problem_type` REFUND. */
            apply_refund_amount?: number;
            /** Tags of the user: `TRUSTED` can be refunded immediately, `HIGH_RISK` should be handled first and with care. */
            user_tag_list?: string[];
            /** Service orders (服务单) that the complaint is about. */
            service_order_info?: {
                /** WeChat Pay's number of the service order, one for each of your own numbers. */
                order_id: string;
                /** Your number of the service order, not a transaction number. */
                out_order_no: string;
                /**
                 * State of the service order when the user complained, never updated: `DOING` running, `REVOKED` cancelled,
                 * `WAITPAY` waiting for payment, `DONE` finished.
                 * @enum {string}
                 */
                state: "DOING" | "REVOKED" | "WAITPAY" | "DONE";
            }[];
        };
        /** Pictures that a user, the merchant or WeChat Pay attached to a complaint. */
        XpayComplaintMedia: {
            /**
             * What the pictures are for (业务类型): `USER_COMPLAINT_IMAGE` the user's proof with the complaint, `OPERATION_IMAGE`
             * proof that the user, the merchant or WeChat Pay's service sent during the handling.
             * @enum {string}
             */
            media_type: "USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE";
            /** URLs of the pictures (媒体文件请求url). They open only with the header that get_upload_file_sign returns. */
            media_url: string[];
        };
        /** A user complains about a payment (用户投诉推送). */
        XpayComplaintNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_complaint_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** WeChat's order number (微信单号). */
            WxOrderId: string;
            /** Your order number (商户单号). */
            MchOrderId: string;
            /** WeChat Pay's number (微信支付交易单号). */
            TransactionId: string;
            /** Number of the complaint (投诉单号). */
            ComplaintId: string;
            /** The user's text (投诉详情). */
            ComplaintDetail: string;
            /** When the user complained (投诉时间), Unix seconds. */
            ComplaintTime: number;
            /** How many times the message was repeated (重试次数), 0 the first time. */
            RetryTimes: number;
            /** Number of this message (请求编号). */
            RequestId: string;
        };
        /** A paid item has to be delivered (道具发货推送). */
        XpayGoodsDeliverNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_goods_deliver_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** Your order number (业务订单号). */
            OutTradeNo: string;
            /**
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
        /** The item (道具参数信息). */
        XpayGoodsInfo: {
            /** Id of the item (道具ID). */
            ProductId: string;
            /** Quantity (数量). */
            Quantity: number;
            /** Price (物品原始价格), in fen. */
            OrigPrice: number;
            /** Price actually paid (物品实际支付价格), in fen. */
            ActualPrice: number;
            /** The `attach` of the order (透传信息). */
            Attach?: string;
        };
        /** WeChat Pay's payment details (微信支付信息); other payment methods may send none. */
        XpayPaymentInfo: {
            /** The merchant's number at WeChat Pay (微信支付商户单号). */
            MchOrderNo: string;
            /** WeChat Pay's number (交易单号). */
            TransactionId: string;
            /** When it was paid (用户支付时间), Unix seconds. */
            PaidTime: number;
        };
        /** A refund has succeeded or failed (退款推送). */
        XpayRefundNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_refund_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** WeChat's refund number (微信退款单号). */
            WxRefundId: string;
            /** Your refund number (商户退款单号). */
            MchRefundId: string;
            /** WeChat's payment number (支付单的微信单号). */
            WxOrderId: string;
            /** Your payment number (支付单的商户单号). */
            MchOrderId: string;
            /** Amount (退款金额), in fen. */
            RefundFee: number;
            /** Result (退款结果): 0 for refunded, any other value for failed. */
            RetCode: number;
            /** Text of the result (退款结果详情); for a failure, the reason. */
            RetMsg: string;
            /** When the refund began (开始退款时间), Unix seconds. */
            RefundStartTimestamp?: number;
            /** When it ended (结束退款时间), Unix seconds. */
            RefundSuccTimestamp?: number;
            /** WeChat Pay's refund number (退款单的微信支付单号). */
            WxpayRefundTransactionId?: string;
            /** How many times the message was repeated (重试次数), 0 the first time. */
            RetryTimes: number;
            TeamInfo?: components["schemas"]["XpayTeamInfo"];
        };
        /** Apple asks whether a user should get a refund (退款问询). */
        XpaySubscribeIosRefundQueryNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_subscribe_ios_refund_query_notify";
            /** When Apple asked (问询时间), Unix time as a string. */
            refund_time: string;
            /** When the order was placed (退款的订单时间), Unix time as a string. */
            order_time: string;
            /** Apple's payment number (Apple 支付票据号). */
            channel_bill: string;
            /** Apple's bundle id of the app (Apple bundleid). */
            bundleid: string;
            /** Id of the item (道具 id). */
            product_id: string;
            /** Number of items or coins (道具/代币数量), as a string. */
            p_count: string;
            /** Why the user wants a refund (用户请求退款的原因). */
            refund_request_reason: string;
            /**
             * Whether it was delivered (发货状态): 0 no, 1 yes, 2 in progress.
             * @enum {string}
             */
            provide_status: "0" | "1" | "2";
            /** Number of the order (退款对应支付订单号). */
            pay_order_id: string;
        };
        /** Your answer to a refund request at Apple. */
        XpaySubscribeIosRefundQueryNotifyReply: {
            /**
             * 0 recommend the refund (放过，建议退款), 1 refuse it (拦截，拒绝退款).
             * @enum {integer}
             */
            result_code: 0 | 1;
            /** Description (结果描述). */
            result_info?: string;
            /** What your decision is based on (决策凭据); kept for audits. */
            evidence: string;
        };
        /** A subscription could not be charged (扣款失败结果通知). */
        XpaySubscribePayFailNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_subscribe_pay_fail_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** Your order number (业务订单号). */
            OutTradeNo: string;
            /**
             * Environment (环境配置): 0 live (现网), 1 sandbox (沙箱). Subscription charges are always live.
             * @enum {integer}
             */
            Env: 0 | 1;
            WeChatPayInfo?: components["schemas"]["XpayPaymentInfo"];
            /** The item (道具参数信息). */
            GoodsInfo: {
                /** Id of the item (道具ID). */
                ProductId: string;
                /** Quantity (数量). */
                Quantity: number;
                /** Price (物品原始价格), in fen. */
                OrigPrice: number;
                /** Price actually paid (物品实际支付价格), in fen. */
                ActualPrice: number;
                /** The `attach` of the order (透传信息). */
                Attach?: string;
                /** Length of the subscription (订阅周期), in days. */
                SubscribePeriodDays: number;
            };
            /** AppID that the user signed with (签约 appid). */
            ContractWxAppid: string;
        };
        /** A user has signed a subscription, or ended it (签约、解约结果通知). */
        XpaySubscribeSigningResultNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_subscribe_signing_result_notify";
            /**
             * What happened: `contract_notify` signed (签约通知), `cancel_contract_notify` ended (解约通知).
             * @enum {string}
             */
            Action: "contract_notify" | "cancel_contract_notify";
            /** Openid of the user who signed (发起签约时的 openid). */
            UserOpenid: string;
            /**
             * Format: int64
             * When it happened (签约/解约时间), a Unix time; the page does not say whether it is in seconds.
             */
            OpenorcloseTime: Int64;
            /** Id of the item (道具 id). */
            ProductId: string;
            /** Your contract number (商户签约协议号). */
            OutContractCode: string;
            /** AppID that the user signed with (签约 appid). */
            ContractWxAppid: string;
        };
        /** A group purchase (拼团信息). */
        XpayTeamInfo: {
            /** Id of the campaign (活动id). */
            ActivityId: string;
            /** Id of the group (团id). */
            TeamId: string;
            /**
             * Type of the group (团类型): 1 paid in full, and refunded when the group is complete; the subscription page calls 1
             * paid in full, and 2 refunded when the group fails.
             */
            TeamType: number;
            /**
             * What the user did: 0 opened the group (创团), 1 joined it (参团).
             * @enum {integer}
             */
            TeamAction: 0 | 1;
        };
        /** WeChat Pay investigates or restricts the merchant (微信支付风控事件通知). */
        XpayWxpayCallbackNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), beginning with `gh_`. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Event type (事件类型).
             * @constant
             */
            Event: "xpay_wxpay_callback_notify";
            /** AppID of the mini program. */
            AppId: string;
            /** Name of the mini program (小程序昵称). */
            NickName: string;
            /** Number of the merchant (微信支付商户号). */
            MerchantCode: string;
            /** Full name of the merchant (商户全称). */
            MerchantCompanyName: string;
            /**
             * Format: date-time
             * When it happened (业务发生时间), for example 2026-07-03T12:47:13+08:00.
             */
            BusinessTime: string;
            /** Number of the case (业务单据号), the same as `limitation_case_id` in query_punishment_reasons. */
            BusinessCode: string;
            /** State of the case (业务状态枚举); the page gives no values. */
            BusinessState: string;
            /** Description (备注说明). */
            Remark?: string;
            /**
             * Type (通知类型): `due_diligence` questions (尽职调查), `punishment` restrictions (管控流水).
             * @enum {string}
             */
            EventType: "due_diligence" | "punishment";
            /** How many times the message was repeated (重试次数), 0 the first time. */
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
