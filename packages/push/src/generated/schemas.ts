// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { Int64 } from '@weapp-openapi/core';

interface components {
    schemas: {
        /** A parcel has moved on (运单轨迹更新事件). */
        AddExpressPathMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "add_express_path";
            /** Id of the carrier (快递公司ID), for example SF. */
            DeliveryID: string;
            /** Number of the parcel (运单ID). */
            WayBillId: string;
            /** The merchant's number of the order (订单ID). */
            OrderId: string;
            /** Version of the steps (轨迹版本号); the higher one is newer. */
            Version: number;
            /** Length of `Actions` (轨迹节点数). */
            Count: number;
            /** The steps (轨迹列表), the earliest first. */
            Actions: {
                /** When it happened, Unix seconds. */
                ActionTime: number;
                ActionType: components["schemas"]["ExpressActionType"];
                /** Words about it (轨迹节点详情). */
                ActionMsg: string;
            }[];
        };
        /** A user orders the transport of a parcel (运力下单). */
        AddSingleWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
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
            /** The merchant's number of the order (商户订单ID); the Token does as well. */
            OrderID?: string;
            Sender: components["schemas"]["SingleWaybillParty"];
            Receiver: components["schemas"]["SingleWaybillParty"];
            GoodDetail: components["schemas"]["SingleWaybillGoods"];
            Insured?: components["schemas"]["WaybillInsurance"];
            /** Wished time of pickup, its beginning (期望上门取件起始时间); the page names no unit. */
            ExpectStartTime?: number;
            /** Wished time of pickup, its end (期望上门取件结束时间); the page names no unit. */
            ExpectEndTime?: number;
            /**
             * Who pays how (结算方式): 0 now (现结), 1 the receiver (到付), 2 monthly (月结), 3 by WeChat credit (支付分).
             * @enum {integer}
             */
            Settingment?: 0 | 1 | 2 | 3;
            /** Id of a large customer of ZTO (中通大客户CompanyID), with Settingment 2. */
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
            /** Time of pickup, its beginning (上门时间段); the page names no unit. */
            PickUpStartTime?: number;
            /** Time of pickup, its end (上门时间段); the page names no unit. */
            PickUpEndTime?: number;
            /**
             * Who sends what (场景值): 1 a user a parcel (C端散单), 2 a user something back to a merchant
             * (B端退货), 3 a merchant a parcel (B端发货).
             * @enum {integer}
             */
            Scene?: 1 | 2 | 3;
        };
        /** The order as the carrier took it. */
        AddSingleWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Number of the parcel (运单ID). If there is none yet, report it later with scatterupdateorderstatus. */
            WayBillID?: string;
            /** Day on which it should arrive (预计送达时间), yyyy-mm-dd. */
            EstimatedDeliveryTime?: string;
            /** Page that the user goes to after ordering; WeChat must know the mini program's AppID. */
            JumpPath?: string;
            /** Code for the pickup (取件码). */
            PickCode?: string;
        };
        /**
         * A merchant orders the transport of a parcel (请求下单事件). `Sender`, `Receiver` and `Insured` are
         * objects, not the arrays of the official table.
         */
        AddWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "add_waybill";
            /**
             * Format: password
             * Token of the order (订单 Token). Keep it: updatePath needs it.
             */
            Token: string;
            /** The merchant's number of the order. The same BizID and OrderID must always get the same waybill id. */
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
            /** Number of the parcel (运单 ID) from WeChat's range; 0 asks the carrier to make one. */
            WayBillID: string;
            /** Remark for the label (快递备注), for example 易碎物品. */
            Remark?: string;
            Sender?: components["schemas"]["WaybillParty"];
            Receiver?: components["schemas"]["WaybillParty"];
            /** The parcel (包裹信息). */
            Cargo?: {
                /** Weight of all together (货物总重量) in kilograms, for example 1.2. */
                Weight?: number;
                /** Length (货物长度) in centimetres, for example 20.5. */
                Space_X?: number;
                /** Width (货物宽度) in centimetres, for example 15.0. */
                Space_Y?: number;
                /** Height (货物高度) in centimetres, for example 10.0. */
                Space_Z?: number;
                /** How many parcels (货物数量), usually 1. */
                Count?: number;
                /** The goods in it, one by one. */
                DetailList?: {
                    /** What it is. */
                    Name: string;
                    /** How many of it. */
                    Count: number;
                }[];
            };
            Insured?: components["schemas"]["WaybillInsurance"];
            /** The carrier's service (服务类型). */
            Service?: {
                /** Number of the service with this carrier (服务类型ID). */
                ServiceType?: number;
                /** Its name (服务名称), for example 标准快递. */
                ServiceName?: string;
            };
        };
        /** The order as the carrier took it. */
        AddWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Result (处理结果错误码): 0 ordered, -1 another error, 10001 no such customer code or monthly
             * account, 10002 wrong password, 20001 wrong waybill id (where WeChat made it), 20002 sender
             * incomplete, 20003 sender out of reach, 20004 receiver incomplete, 20005 receiver out of reach, 20006
             * number, weight or size not possible, 20007 nothing left in the account, 20008 wrong insurance, 20009
             * wrong service.
             * @enum {integer}
             */
            ResultCode: 0 | -1 | 10001 | 10002 | 20001 | 20002 | 20003 | 20004 | 20005 | 20006 | 20007 | 20008 | 20009;
            /** Words about the result (处理结果的详细信息). */
            ResultMsg: string;
            /**
             * What the label shows (面单信息), such as sorting centre and routing code: `##`, then `key##value##`
             * for each; the label template refers to the keys.
             */
            WaybillData: string;
        };
        /** A novel, or a chapter of one, is taken down or put back (小说下架事件). */
        BookBanStatusChangeMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "book_ban_status_change";
            /** Id of the book (作品 ID). */
            book_id: string;
            /** Title of the book (作品标题). */
            book_title: string;
            /** Id of the chapter (章节 ID); empty or missing where it is the whole book. */
            chapter_id?: string;
            /** Title of the chapter (章节标题); empty or missing where it is the whole book. */
            chapter_title?: string;
            /**
             * 0 available (正常), 1 taken down (下架).
             * @enum {integer}
             */
            ban_status: 0 | 1;
            /** When it was (操作时间戳), Unix seconds. */
            time: number;
        };
        /** A user cancels the transport of a parcel (取消订单). */
        CancelSingleWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "cancel_single_waybill";
            /**
             * Format: password
             * Token of the order, the one of the message that placed it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's number of the order (商户订单ID); the Token does as well. */
            OrderID?: string;
            /** Number of the parcel (运单 ID), if there is one yet. */
            WayBillID?: string;
            /**
             * Why (取消原因): 1 changed mind (不想寄了), 2 wrong order (下错单), 3 ordered twice (重复下单), 4 too
             * dear (运费太贵), 5 nobody called (无人联系), 6 pickup too slow (取件太慢), 7 bad manners (态度差), 8
             * anything else (其他原因).
             * @enum {integer}
             */
            CancelID: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /** Why, in words (取消原因说明). */
            CancelReason?: string;
        };
        /** Whether the order is cancelled. */
        CancelSingleWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果的详细信息). */
            ResultMsg?: string;
        };
        /** A merchant cancels the transport of a parcel (取消订单事件). */
        CancelWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "cancel_waybill";
            /** The merchant's number of the order. */
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
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Result (处理结果错误码): 0 cancelled, -1 another error, 30001 no such BizID, OrderID or WayBillID,
             * 30002 already picked up, 30003 no longer valid (cancelled before, or signed for long ago), 30004 the
             * carrier does not cancel.
             * @enum {integer}
             */
            ResultCode: 0 | -1 | 30001 | 30002 | 30003 | 30004;
            /** Words about the result (处理结果详情). */
            ResultMsg: string;
        };
        /** What was bought under 付费管理 is running out. */
        ChargeMpServiceQuotaNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型). The page names the first and shows none; messages with the second have been
             * seen.
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
             * Id of what was bought (SPU_ID).
             */
            spu_id: Int64;
            /** Its name (SPU_NAME), for example 手机号快速验证组件. */
            spu_name: string;
            /** How much was bought (总的用量). */
            total_quota: number;
            /** How much of it is used up (总已使用的用量). */
            total_used_quota: number;
        };
        /** What was bought under 付费管理 is about to expire. */
        ChargeMpServiceValidityNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型). The page names the first and shows none; the sister message about the quota
             * has been seen without `mp_`, and this one may have that name, or even the same: then `event_type` tells.
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
             * Id of what was bought (SPU_ID).
             */
            spu_id: Int64;
            /** Its name (SPU_NAME), for example 手机号快速验证组件. */
            spu_name: string;
            /** When it expires (有效期到期时间); the page names no format. */
            validity_end_time: string;
        };
        /** A merchant wants to bind its account with the carrier (审核商户事件). */
        CheckBizMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
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
            /** The merchant's contact (商户联系人姓名). EMS only. */
            ShopContact?: string;
            /** The service to be opened (预开通的服务类型名称). EMS only. */
            ServiceName?: string;
            /** Address that it sends from (商户发货地址). EMS only. */
            SenderAddress?: string;
            /** Province that it sends from (商户发货省份). EMS only. */
            SenderProvince?: string;
            /** City that it sends from (商户发货城市). EMS only. */
            SenderCity?: string;
            /** District that it sends from (商户发货区域). EMS only. */
            SenderArea?: string;
        };
        /** Whether the merchant may be bound. */
        CheckBizReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果详情). */
            ResultMsg: string;
            /** Labels that the merchant has left (商户可用余额); 0 is none. */
            Quota?: number;
        };
        /** A test of the path of a service in cloud hosting (云托管配置测试). */
        CheckContainerPathMessage: {
            /**
             * Always `CheckContainerPath`.
             * @constant
             */
            action: "CheckContainerPath";
        };
        /** A step in the course of a complaint (投诉进度). */
        ComplaintCallbackHistory: {
            /** When it was (进度变更时间), Unix seconds. */
            time: number;
            /** What happened (进度变更文本). */
            content: string;
            /** Pictures of it (进度变更图片), one or several. */
            media_id_list?: string[];
        };
        /** News of a complaint about a trade (交易类投诉). */
        ComplaintCallbackMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "complaint_callback";
            /** AppID of the mini program. */
            appid: string;
            /** What has happened (通知事件类型): a first complaint, or news of one. The page gives no values. */
            option_type: string;
            /**
             * Format: int64
             * Number of the complaint (投诉单号); getOrderDetail takes it.
             */
            complaint_order_id: Int64;
            /** State of the complaint (投诉单状态), the numbers of getOrderDetail. */
            status: number;
            /** When the user complained (投诉发起时间), Unix seconds. */
            create_time: number;
            /** When the present state ends (投诉当前状态到期时间), Unix seconds. */
            expire_time?: number;
            /** What it is about (投诉问题类型), the numbers of getOrderDetail. */
            type: number;
            /** WeChat Pay's number of the order (被投诉的微信支付单号). */
            order_id: string;
            /** Your number of the order (商家订单号). */
            out_trade_no?: string;
            /** Phone number of the user (投诉人联系方式). */
            phone_number?: string;
            /** Openid of the user (投诉人openid). */
            open_id: string;
            /** The user's words (投诉详情-文本). */
            customer_material_content?: string;
            /**
             * Addresses of the user's pictures (投诉详情-图片). They stop working after a while: getOrderDetail gives
             * fresh ones.
             */
            customer_material_media_id_list?: string;
            /** When the order was paid (订单交易时间), Unix seconds. */
            pay_time?: number;
            /** Amount of the order (订单金额); the page names no unit, getOrderDetail's looks like fen. */
            total_cost?: number;
            /** What was bought (订单商品描述). */
            product_name?: string;
            /** Course of the complaint (投诉进度). Where there is one step only, JSON has it without a list. */
            history?: components["schemas"]["ComplaintCallbackHistory"][];
        };
        /** A message for a test of your server (debug_demo). */
        DebugDemoMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "debug_demo";
            /** Any text. */
            debug_str: string;
        };
        /** A review of a drama (审核信息). */
        DramaAuditDetail: {
            /**
             * State of the review: 0 none, 1 under way, 2 refused for good (最终失败), 3 passed, 4 sent back to be corrected (驳回重填).
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4;
            /**
             * Kind of review (审核类型): 0 first submission, 1 submitted again, 2 change of episodes, 3 change of
             * data. Only in the event of a finished review.
             * @enum {integer}
             */
            audit_type?: 0 | 1 | 2 | 3;
            /** When it was submitted (提审时间戳), Unix seconds. */
            create_time?: number;
            /** When it was reviewed (审核时间戳), Unix seconds. */
            audit_time?: number;
        };
        /**
         * What happened to the parcel (轨迹变化类型).
         *
         * Pickup (揽件): 100001 picked up, 100002 pickup failed, 100003 courier assigned. Transport (运输): 200001
         * moved on. Delivery (派送): 300002 out for delivery, 300003 signed for, 300004 not signed for. Trouble
         * (异常): 400001 order cancelled, 400002 held up.
         * @enum {integer}
         */
        ExpressActionType: 100001 | 100002 | 100003 | 200001 | 300002 | 300003 | 300004 | 400001 | 400002;
        /** A merchant asks how many labels it has left with the carrier (查询商户余额). */
        GetQuotaMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
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
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果详情). */
            ResultMsg: string;
            /** Labels that the merchant has left (商户可用余额); 0 is none. */
            Quota: number;
        };
        /** A user sends a picture to support (图片消息). */
        ImageMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
            /** Address of the picture (图片链接), made by WeChat. */
            PicUrl: string;
            /** Id of the picture as temporary media (媒体id); getKfMedia fetches it. */
            MediaId: string;
            /**
             * Format: int64
             * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a text with more
             * than the number.
             */
            MsgId: Int64;
        };
        /**
         * Status of a delivery (配送状态).
         *
         * Looking for a rider: 101 waiting for one, where it begins; 102 rider assigned; 103 cancelled by the
         * merchant (end).
         *
         * Fetching: 201 rider at the shop; 202 fetched; 203 not fetched, cancelled by the merchant (end); 204 not
         * fetched for a reason of the rider (end); 205 not fetched for a reason of the merchant (end).
         *
         * Bringing: 301 on the way; 302 delivered (end); 303 cancelled by the merchant, 304 receiver not reached,
         * 305 refused by the receiver: in these three the goods go back.
         *
         * Returning: 401 back at the merchant (end). Otherwise: 501 cancelled for a reason of the carrier (end);
         * 502 cancelled for weather, closed roads and the like (end).
         *
         * The receiver gets a notification on 102, on 202 or 301, on 302, and on 203, 204, 205, 303, 304, 305,
         * 501 and 502.
         * @enum {integer}
         */
        ImmediateDeliveryStatus: 101 | 102 | 103 | 201 | 202 | 203 | 204 | 205 | 301 | 302 | 303 | 304 | 305 | 401 | 501 | 502;
        /** A call to a user begins (发起呼叫). */
        IotVoipNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
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
            /** Id of the kind of device (ModelId). */
            ModelId?: string;
            /** Serial number of the device (Sn). */
            Sn?: string;
        };
        /** Whether the call is to go on. */
        IotVoipNotifyReply: {
            /** 0, and the user's phone rings; anything else, and the call is cancelled. */
            errcode: number;
            /** Words about it, `ok`. */
            errmsg?: string;
        };
        /** A user sends a card of the mini program to support (小程序卡片消息). */
        MiniprogrampageMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Format: int64
             * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a text with more
             * than the number.
             */
            MsgId: Int64;
            /** Title of the card (标题). */
            Title: string;
            /** AppID of the mini program. */
            AppId: string;
            /** Path of the page (小程序页面路径), with its query. */
            PagePath: string;
            /** Address of the cover (封面图片的临时cdn链接), for a while; may be empty. */
            ThumbUrl: string;
            /** Id of the cover as temporary media (封面图片的临时素材id); may be empty. */
            ThumbMediaId: string;
        };
        /** A merchant tries out how a delivery moves on (模拟更新订单状态). */
        MockUpdateOrderStatusMessage: {
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "mock_update_order_status";
            /** The merchant's id with the delivery company (商家id): dev_id or appkey, which it gave. */
            shopid: string;
            /** The merchant's number of the order. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as the delivery company has it. */
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
            /** More about it (附加信息). */
            action_msg?: string;
        };
        /** Whether the order has the status. */
        MockUpdateOrderStatusReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (错误描述). */
            resultmsg: string;
        };
        /** A service card could not be delivered (订阅消息下发失败事件). */
        NotifyServiceMsgSendResultMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "notify_service_msg_send_result";
            /** Openid of the user. */
            openid: string;
            /** The card's token (动态更新令牌), as in setUserNotify. */
            notify_code: string;
            /** Kind of the card (卡片id), for example 2006. */
            notify_type: number;
            /** State of the card (状态id) that was to be told. */
            card_status: number;
            /**
             * Why (错误码): -10001 fault of WeChat, -10002 the content was refused, -1003 the template has not been
             * added, -1004 the user wants no such messages, -1005 too many messages.
             */
            fail_ret: number;
            /** Words about it (错误信息). */
            fail_msg: string;
        };
        /** A user has paid for a parcel online (支付完成通知). */
        NotifySingleWaybillPayMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "notify_single_waybill_pay";
            /**
             * Format: password
             * Token of the order, the one of the message that placed it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's number of the order (商户订单ID); the Token does as well. */
            OrderID?: string;
            /** Number of the parcel (运单 ID). */
            WayBillID: string;
            /** What was paid (支付金额), in fen. */
            Fee: number;
            /** The price before discounts (原价), in fen. */
            OriginalFee?: number;
            /** Number of the payment (支付订单号). */
            PayOrderId: string;
            /** When it was paid (支付成功时间), Unix seconds. */
            PayFinishTime: number;
        };
        /** Whether the carrier has taken note. */
        NotifySingleWaybillPayReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Which event it is (事件类型), without regard to case. The official table has `query_single_waybill_pay` here.
             * @enum {string}
             */
            Event: "notify_single_waybill_pay" | "query_single_waybill_pay";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Words about the result (处理结果的详细信息). */
            ResultMsg?: string;
        };
        /** Whether you have done what the message asks for. */
        PushResult: {
            /** 0 for done (成功); anything else, and WeChat sends the message again. */
            ErrCode: number;
            /** What went wrong (错误原因), for your own debugging. */
            ErrMsg?: string;
        };
        /** A user has chosen the addresses of a parcel and wants to know the price (通过收发件地址查询标准运费). */
        QuerySingleWaybillFeeMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "query_single_waybill_fee";
            Sender: components["schemas"]["SingleWaybillParty"];
            Receiver: components["schemas"]["SingleWaybillParty"];
            GoodDetail?: components["schemas"]["SingleWaybillGoods"];
            /**
             * Who sends what (场景值): 1 a user a parcel (C端散单), 2 a user something back to a merchant
             * (B端退货), 3 a merchant a parcel (B端发货).
             * @enum {integer}
             */
            Scene?: 1 | 2 | 3;
        };
        /**
         * What the transport costs. Of its objects the official table only names the structures; here they are those
         * of QuerySingleWaybillReply.
         */
        QuerySingleWaybillFeeReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
            FromUserName: string;
            /** Time of the answer (事件时间), Unix seconds. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Which event it is (事件类型), without regard to case. The official table has `query_single_waybill` here.
             * @enum {string}
             */
            Event: "query_single_waybill_fee" | "query_single_waybill";
            /** Result (处理结果错误码), 0 for success; otherwise a number of your own. */
            ResultCode: number;
            /** Words about the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Number of the parcel (运单ID), once there is one. */
            WayBillID?: string;
            Sender?: components["schemas"]["SingleWaybillKnownParty"];
            Receiver?: components["schemas"]["SingleWaybillKnownParty"];
            GoodDetail?: components["schemas"]["SingleWaybillGoods"];
            Insured?: components["schemas"]["WaybillInsurance"];
            PathInfo?: components["schemas"]["SingleWaybillPath"];
            /** What is to be paid (运单所需要支付的费用), in fen, once it is known. */
            Fee?: number;
            /** The price before discounts (原价), in fen. */
            OriginalFee?: number;
            /**
             * Whether it can be paid online (是否支持在线支付), 0 no, 1 yes.
             * @enum {integer}
             */
            OnlinePay: 0 | 1;
            /**
             * Whether it is paid (支付结果): 0 no, 1 online (线上), 2 otherwise (线下).
             * @enum {integer}
             */
            PayResult: 0 | 1 | 2;
        };
        /** A user looks at a parcel (查询运单). */
        QuerySingleWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "query_single_waybill";
            /**
             * Format: password
             * Token of the order (订单Token), the one of the message that placed it.
             */
            Token: string;
            /** AppID of the mini program in which it was ordered. */
            WXAppId?: string;
            /** Number of the parcel (运单号), the newest that you reported. */
            WaybillId?: string;
            /** The merchant's number of the order (订单ID); the Token does as well. */
            OrderID?: string;
        };
        /** The parcel as the carrier has it. */
        QuerySingleWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Number of the parcel (运单ID), once there is one. */
            WayBillID?: string;
            Sender?: components["schemas"]["SingleWaybillKnownParty"];
            Receiver?: components["schemas"]["SingleWaybillKnownParty"];
            GoodDetail?: components["schemas"]["SingleWaybillGoods"];
            Insured?: components["schemas"]["WaybillInsurance"];
            PathInfo?: components["schemas"]["SingleWaybillPath"];
            /** What is to be paid (运单所需要支付的费用), in fen, once it is known. */
            Fee?: number;
            /** The price before discounts (原价), in fen. */
            OriginalFee?: number;
            /**
             * Whether it can be paid online (是否支持在线支付), 0 no, 1 yes.
             * @enum {integer}
             */
            OnlinePay: 0 | 1;
            /**
             * Whether it is paid (支付结果): 0 no, 1 online (线上), 2 otherwise (线下).
             * @enum {integer}
             */
            PayResult: 0 | 1 | 2;
        };
        /** A user urges the carrier on (用户催单). */
        RemindWaybillMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
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
            /** The merchant's number of the order (商户订单ID); the Token does as well. */
            OrderID?: string;
        };
        /** The parcel as it stands. */
        RemindWaybillReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Number of the parcel (运单ID). If there is none yet, report it later with scatterupdateorderstatus. */
            WayBillID?: string;
            /** Day on which it should be sent (预计寄送时间), yyyy-mm-dd. */
            EstimatedDeliveryTime?: string;
        };
        /** An order of a shop is paid, or closed (支付通知). */
        RetailPayNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; in JSON as text. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Which event it is (事件类型).
             * @constant
             */
            Event: "retail_pay_notify";
            /** AppID of the mini program. */
            appid: string;
            /** Number of the merchant (微信商户号). */
            mchid: string;
            /** Your number of the order (商户订单号). */
            out_trade_no: string;
            /** Number of the order (B2b支付订单号). */
            order_id: string;
            /**
             * State of the order (订单状态): `ORDER_PAY_SUCC` paid, `ORDER_CLOSE` closed.
             * @enum {string}
             */
            pay_status: "ORDER_PAY_SUCC" | "ORDER_CLOSE";
            /** When it was paid (支付完成时间), Beijing time, for example 2023-07-20 17:04:28. */
            pay_time?: string;
            /** Your own data (附加数据); comes only when the order is paid. */
            attach?: string;
            /** Openid of the user (支付者). */
            payer_openid: string;
            /** Amount of the order (订单金额). */
            amount?: {
                /**
                 * Format: int64
                 * The whole (订单总金额), in fen.
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
        /** A refund of a shop has ended, well or not (退款通知). */
        RetailRefundNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
            ToUserName: string;
            /** Openid of WeChat's own account that sends the message (系统账号). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; in JSON as text. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Which event it is (事件类型).
             * @constant
             */
            Event: "retail_refund_notify";
            /** AppID of the mini program. */
            appid: string;
            /** Number of the merchant (微信商户号). */
            mchid: string;
            /** Your number of the refund (商户退款单号). */
            out_refund_no: string;
            /** Number of the refund (B2b支付退款单号). */
            refund_id?: string;
            /** Your number of the order (商户订单号). */
            out_trade_no: string;
            /** Number of the order (B2b支付订单号). */
            order_id: string;
            /**
             * Format: int64
             * What is paid back (退款金额), in fen.
             */
            refund_amount: Int64;
            /**
             * Format: int64
             * Amount of the order (订单总金额), in fen.
             */
            order_amount: Int64;
            /**
             * Who asked for it (退款来源): 1 support (人工客服退款), 2 the user (用户自己退款), 3 another. The example has
             * a name instead, `REFUND_FROM_USER`.
             */
            refund_from: string;
            /**
             * Why (退款原因): 0 nothing said, 1 the goods, 2 service afterwards, 3 no longer wanted, 4 the price, 5
             * another. The example has a name instead, `REFUND_REASON_WILLING`.
             */
            refund_reason?: string;
            /** When the refund was asked for (退款创建时间), Beijing time. */
            create_time: string;
            /** When it was paid back (退款成功时间), Beijing time; only where it was. */
            refund_time?: string;
            /**
             * Result (退款状态): `REFUND_SUCC` paid back, `REFUND_FAIL` not.
             * @enum {string}
             */
            refund_status: "REFUND_SUCC" | "REFUND_FAIL";
            /** WeChat Pay's number of the refund (微信支付退款单号). */
            wxpay_refund_id?: string;
            /**
             * Environment (订单环境): 0 live (正式环境), 1 sandbox (沙箱环境).
             * @enum {integer}
             */
            env: 0 | 1;
            /**
             * Way of the payment (交易渠道类型): 0 WeChat Pay (微信支付), 1 bank transfer (银行转账).
             * @enum {integer}
             */
            pay_channel: 0 | 1;
            /** Words about it (退款说明), for example why it failed. */
            refund_desc?: string;
        };
        /** The review of a novel has ended (审核状态事件). */
        SecbookAuditEventMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "secbook_audit_event";
            /** The review. */
            audit_event: {
                /** Id of the book (作品 ID). */
                book_id: string;
                /** What became of it (作品审核结果); listChapter tells it of each chapter. */
                audit_detail: {
                    /**
                     * 2 rejected (审核不通过), 3 passed (审核通过).
                     * @enum {integer}
                     */
                    status: 2 | 3;
                    /** When it was handed in (提审时间戳), Unix seconds. */
                    create_time: number;
                    /** When it was reviewed (审核时间戳), Unix seconds. */
                    audit_time: number;
                };
            };
        };
        /** The review of a short drama has a new state (审核状态事件). */
        SecvodAuditEventMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
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
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
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
                /** What was sent as source_context with the upload (透传). */
                source_context?: string;
                /** 0 for success; anything else, and the upload has failed. */
                errcode: number;
                /** Words about the failure (错误提示). */
                errmsg?: string;
            };
        };
        /** What a user sends (物品详情). */
        SingleWaybillGoods: {
            /** Weight of all together (货物总重量) in kilograms, for example 1.2. */
            Weight: number;
            /**
             * Kind of goods (物品类型): 0 papers (文件), 1 electronics (电子产品), 2 office supplies, clothes,
             * shoes, bags (办公用品、服装鞋帽、箱包), 3 cosmetics (化妆品), 4 jewellery, watches, glasses
             * (珠宝、手表、眼镜), 5 food and health products (食品保健药品), 6 handicrafts (工艺品), 7 toys and
             * instruments (玩具乐器), 8 anything else (其他).
             * @enum {integer}
             */
            Special: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
        };
        /** Who sends or receives a user's parcel, as the carrier has it. */
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
        /** Who sends or receives a user's parcel, as the user wrote it: nothing is sure to be there. */
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
                 * Before pickup (揽件前): 90001 branch took the order, 90002 courier assigned, 90003 another
                 * courier assigned, 90010 to be paid, 90011 paid. Pickup (揽件): 100001 picked up, 100002 pickup
                 * failed. Transport (运输): 200001 moved on. Delivery (派送): 300002 out for delivery, 300003
                 * signed for, 300004 not signed for, 300005 left with a third party, 300006 taken back from it
                 * by the courier, 300007 signed for by someone else. Trouble (异常): 400001 order cancelled,
                 * 400002 held up, 400003 sent back, 400004 refused, 400005 a problem. 500001 anything else.
                 * @enum {integer}
                 */
                action_type: 90001 | 90002 | 90003 | 90010 | 90011 | 100001 | 100002 | 200001 | 300002 | 300003 | 300004 | 300005 | 300006 | 300007 | 400001 | 400002 | 400003 | 400004 | 400005 | 500001;
                /**
                 * Words about it (具体信息说明), in UTF-8, which the user reads; a mobile number in it as its
                 * plain 11 digits.
                 */
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
        /** A user has changed what is subscribed (管理消息). */
        SubscribeMsgChangeEventMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; in JSON as text. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Which event it is (事件类型).
             * @constant
             */
            Event: "subscribe_msg_change_event";
            /** The changes. Where there is one only, JSON has it without a list. */
            List: components["schemas"]["SubscribeMsgChangeItem"][];
        };
        /** The change of one template. */
        SubscribeMsgChangeItem: {
            /** Id of the template (模板id). */
            TemplateId: string;
            /**
             * What the user wants (订阅结果): `reject`, no more messages.
             * @enum {string}
             */
            SubscribeStatusString: "reject";
        };
        /** A user has answered the question whether messages are wanted (订阅消息弹框). */
        SubscribeMsgPopupEventMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; in JSON as text. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Which event it is (事件类型).
             * @constant
             */
            Event: "subscribe_msg_popup_event";
            /** The answers. Where there is one only, JSON has it without a list. */
            List: components["schemas"]["SubscribeMsgPopupItem"][];
        };
        /** The answer for one template. */
        SubscribeMsgPopupItem: {
            /** Id of the template (模板id). */
            TemplateId: string;
            /**
             * The answer (订阅结果): `accept` wanted, `reject` not wanted.
             * @enum {string}
             */
            SubscribeStatusString: "accept" | "reject";
            /** Where it was asked (弹框场景), 0 for a page of the mini program; in JSON as text. */
            PopupScene: number;
        };
        /** A subscribe message has been delivered, or not (下发结果). */
        SubscribeMsgSentEventMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
            ToUserName: string;
            /** Openid of the user (用户openid). */
            FromUserName: string;
            /** When it was sent (消息创建时间), Unix seconds; in JSON as text. */
            CreateTime: number;
            /**
             * Always `event`.
             * @constant
             */
            MsgType: "event";
            /**
             * Which event it is (事件类型).
             * @constant
             */
            Event: "subscribe_msg_sent_event";
            /** The results. Where there is one only, JSON has it without a list. */
            List: components["schemas"]["SubscribeMsgSentItem"][];
        };
        /** What became of one message. */
        SubscribeMsgSentItem: {
            /** Id of the template (模板id). */
            TemplateId: string;
            /** Id of the message (消息id), 64 bits as text; sendMessage answers it too. */
            MsgID: string;
            /** Result (推送结果状态码), 0 for delivered; in JSON as text. */
            ErrorCode: number;
            /** Words about the result (状态码对应的含义), `success` when delivered. */
            ErrorStatus: string;
        };
        /** A user writes text to support (文本消息). */
        TextMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Format: int64
             * Id of the message (消息id), 64 bits, the same when WeChat repeats it. Cloud functions get a text with more
             * than the number.
             */
            MsgId: Int64;
        };
        /** The money of an order is about to be paid out, or has been (订单将要结算或已经结算). */
        TradeManageOrderSettlementMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "trade_manage_order_settlement";
            /** WeChat Pay's number of the order (微信支付订单号). */
            transaction_id: string;
            /** Number of the merchant (商户号). */
            merchant_id: string;
            /** Number of the sub-merchant (子商户号), where there is one. */
            sub_merchant_id?: string;
            /** Your number of the order (商户订单号). */
            merchant_trade_no: string;
            /** When it was paid (支付成功时间), Unix seconds. */
            pay_time: number;
            /** When it was shipped (发货时间), Unix seconds. */
            shipped_time: number;
            /** When the money is expected (预计结算时间), Unix seconds; only with the message of the shipment. */
            estimated_settlement_time?: number;
            /**
             * Who confirmed the receipt (确认收货方式): 1 the user, 2 nobody, time did. Only with the message of the
             * settlement.
             * @enum {integer}
             */
            confirm_receive_method?: 1 | 2;
            /** When the receipt was confirmed (确认收货时间), Unix seconds; only with the message of the settlement. */
            confirm_receive_time?: number;
            /** When the money was paid out (订单结算时间), Unix seconds; only with the message of the settlement. */
            settlement_time?: number;
        };
        /** The mini program is to report its shipments (提醒接入发货信息管理服务API). */
        TradeManageRemindAccessApiMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "trade_manage_remind_access_api";
            /** Words for a reader (消息文本内容). */
            msg: string;
        };
        /** An order waits for its shipment (提醒需要上传发货信息). */
        TradeManageRemindShippingMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "trade_manage_remind_shipping";
            /** WeChat Pay's number of the order (微信支付订单号). */
            transaction_id: string;
            /** Number of the merchant (商户号). */
            merchant_id: string;
            /** Number of the sub-merchant (子商户号), where there is one. */
            sub_merchant_id?: string;
            /** Your number of the order (商户订单号). */
            merchant_trade_no: string;
            /** When it was paid (支付成功时间), Unix seconds. */
            pay_time: number;
            /** Words for a reader (消息文本内容). */
            msg: string;
        };
        /**
         * Hands the user's message to WeChat's support desk (转发到网页版客服工具). Only messages of users can be handed
         * over, no events.
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
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "transport_cancel_order";
            /** The merchant's id with the delivery company (商家id): dev_id or appkey, which it gave. */
            shopid: string;
            /** The merchant's number of the order. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as the delivery company has it. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /**
             * Format: password
             * Signature made with the appSecret that the delivery company gave the merchant (校验串).
             */
            delivery_sign: string;
            /**
             * Why (取消原因id): 1 no longer needed (暂时不需要邮寄), 2 price (价格不合适), 3 wrong order, to be
             * placed again (订单信息有误), 4 rider late to fetch (骑手取货不及时), 5 rider late to deliver
             * (骑手配送不及时), 6 anything else (其他原因), with `cancel_reason`.
             * @enum {integer}
             */
            cancel_reason_id: 1 | 2 | 3 | 4 | 5 | 6;
            /** Why, in words (取消原因), with cancel_reason_id 6. */
            cancel_reason?: string;
        };
        /** Whether the delivery is cancelled. */
        TransportCancelOrderReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (错误描述). */
            resultmsg: string;
            /** Charge for the cancellation (扣除的违约金), in yuan; leave it out if there is none. */
            deduct_fee?: number;
            /** What the charge is for (扣费说明). */
            desc: string;
        };
        /** A merchant has got goods back that could not be delivered (异常妥投商户收货确认). */
        TransportConfirmReturnToBizMessage: {
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "transport_confirm_return_to_biz";
            /** The merchant's id with the delivery company (商家id): dev_id or appkey, which it gave. */
            shopid: string;
            /** The merchant's number of the order. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as the delivery company has it. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /**
             * Format: password
             * Signature made with the appSecret that the delivery company gave the merchant (校验串).
             */
            delivery_sign: string;
        };
        /** Whether the delivery company has taken note. */
        TransportConfirmReturnToBizReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (错误描述). */
            resultmsg: string;
        };
        /** A merchant asks what a cancellation would cost (预取消订单). */
        TransportPrecancelOrderMessage: {
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "transport_precancel_order";
            /** The merchant's id with the delivery company (商家id): dev_id or appkey, which it gave. */
            shopid: string;
            /** The merchant's number of the order. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as the delivery company has it. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /**
             * Format: password
             * Signature made with the appSecret that the delivery company gave the merchant (校验串).
             */
            delivery_sign: string;
            /**
             * Why (取消原因id): 1 no longer needed (暂时不需要邮寄), 2 price (价格不合适), 3 wrong order, to be
             * placed again (订单信息有误), 4 rider late to fetch (骑手取货不及时), 5 rider late to deliver
             * (骑手配送不及时), 6 anything else (其他原因), with `cancel_reason`.
             * @enum {integer}
             */
            cancel_reason_id: 1 | 2 | 3 | 4 | 5 | 6;
            /** Why, in words (取消原因), with cancel_reason_id 6. */
            cancel_reason?: string;
        };
        /** What a cancellation would cost. */
        TransportPrecancelOrderReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (错误描述). */
            resultmsg: string;
            /** Charge that a cancellation would cost (预计扣除的违约金), in yuan; leave it out if there is none. */
            deduct_fee?: number;
            /** What the charge is for (扣费说明). */
            desc: string;
        };
        /** A merchant asks for the state of a delivery (查询订单状态). */
        TransportQueryOrderStatusMessage: {
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "transport_query_order_status";
            /** The merchant's id with the delivery company (商家id): dev_id or appkey, which it gave. */
            shopid: string;
            /** The merchant's number of the order. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as the delivery company has it. */
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
            /** Original id of the delivery company's mini program (配送公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (错误描述). */
            resultmsg: string;
            order_status: components["schemas"]["ImmediateDeliveryStatus"];
            /** More about it (附加信息). */
            action_msg?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
        };
        /** A carrier has reviewed the merchant's account that bindAccount asked for (绑定商户审核结果). */
        UpdateBusinessBindResultMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "update_business_bind_result";
            /** Result of the review, 0 for passed. */
            errcode: number;
            /** Words about the result. */
            errmsg: string;
            /** Id of the carrier (快递公司ID), for example EMS. */
            delivery_id: string;
            /** The merchant's id with the carrier (客户编码). */
            biz_id: string;
        };
        /** A delivery has moved on (配送单配送状态更新). */
        UpdateWaybillStatusMessage: {
            /**
             * Original id of the mini program that receives the message; the official table says that of the
             * delivery company.
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "update_waybill_status";
            /** The merchant's id with the delivery company (商家id): the appkey that it gave. */
            shopid: string;
            /** The merchant's number of the order. */
            shop_order_id: string;
            /** The merchant's branch (商家门店编号), as the delivery company has it. */
            shop_no?: string;
            /** Number of the delivery (配送单id). */
            waybill_id: string;
            /** When it happened, Unix seconds. */
            action_time: number;
            order_status: components["schemas"]["ImmediateDeliveryStatus"];
            /** More about it (附加信息), may be empty. */
            action_msg?: string;
            /** The rider (骑手信息). */
            agent?: {
                /** The rider's name (骑手姓名). */
                name?: string;
                /** The rider's phone number (骑手电话). */
                phone?: string;
                /** When it should arrive (预计送达时间戳), Unix seconds; while it is on the way. */
                reach_time?: number;
            };
        };
        /** Whether the merchant has taken note. */
        UpdateWaybillStatusReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (错误描述). */
            resultmsg: string;
        };
        /** A user who had given data has closed the WeChat account (用户完成注销). */
        UserAuthorizationCancellationMessage: {
            /** Original id of the mini program (小程序的UserName), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "user_authorization_cancellation";
            /** Openid of the user who had given the data (授权用户OpenID). */
            OpenID: string;
            /** Unionid of that user (授权用户UnionID), where there is one. */
            UnionID?: string;
            /** AppID of the mini program. */
            AppID: string;
        };
        /** A user takes back data given to the mini program (用户撤回). */
        UserAuthorizationRevokeMessage: {
            /** Original id of the mini program (小程序的UserName), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "user_authorization_revoke";
            /** Openid of the user who had given the data (授权用户OpenID). */
            OpenID: string;
            /** Unionid of that user (授权用户UnionID), where there is one. */
            UnionID?: string;
            /** AppID of the mini program. */
            AppID: string;
            /**
             * Which data the user takes back (用户撤回的授权信息), a number as text: 1 number plate (车牌号), 2
             * address (地址), 3 invoice details (发票信息), 4 Bluetooth (蓝牙), 5 microphone (麦克风), 6 nickname
             * and avatar (昵称和头像), 7 camera (摄像头), 8 phone number (手机号), 12 step counts (微信运动步数),
             * 13 location (位置信息), 14 chosen pictures or videos (选中的图片或视频), 15 chosen files
             * (选中的文件), 16 e-mail address (邮箱地址), 18 chosen place (选择的位置信息), 19 nickname from the
             * keyboard (昵称输入键盘), 20 avatar from the component (获取用户头像组件). WeChat adds to them, so others may come.
             */
            RevokeInfo: string;
            /** AppID of the plugin, if it was given to one (插件的AppID). */
            PluginID?: string;
            /** The user's openpid in the plugin, if it was given to one (撤回用户的OpenPID). */
            OpenPID?: string;
        };
        /** A user has opened a conversation with support (进入会话事件). */
        UserEnterTempsessionMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "user_enter_tempsession";
            /** The `session-from` of the button by which the user came. */
            SessionFrom: string;
        };
        /** The profile of a user was cleared because it was risky (用户资料变更). */
        UserInfoModifiedMessage: {
            /** Original id of the mini program (小程序的UserName), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "user_info_modified";
            /** Openid of the user who had given the data (授权用户OpenID). */
            OpenID: string;
            /** Unionid of that user (授权用户UnionID), where there is one. */
            UnionID?: string;
            /** AppID of the mini program. */
            AppID: string;
        };
        /** A user complains about a carrier (用户投诉). */
        WaybillComplaintMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "waybill_complaint";
            /**
             * Format: password
             * Token of the order, the one of the message that placed it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's number of the order (商户订单ID); the Token does as well. */
            OrderID?: string;
            /** Number of the parcel (运单 ID). */
            WayBillID: string;
            /**
             * What about (投诉类型): 1004 late (快件延误), 1005 lost (快件丢失), 1006 damaged or incomplete
             * (快件破损短少), 1007 bad manners (服务态度), 1008 anything else (其他).
             * @enum {integer}
             */
            ComplainType: 1004 | 1005 | 1006 | 1007 | 1008;
            /** The complaint (投诉内容). */
            Content: string;
            /** Addresses of pictures (投诉材料图片链接), separated by `|`. */
            Pic?: string;
            /** Name of the contact (联系人姓名). */
            Name?: string;
            /** Phone number of the contact (联系人电话). */
            Phone?: string;
        };
        /** Whether the carrier has taken note. */
        WaybillComplaintReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果的详细信息). */
            ResultMsg?: string;
        };
        /** A user rates a courier (给小哥评价). */
        WaybillEvaluateAgentMessage: {
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
             * @constant
             */
            Event: "waybill_evaluate_agent";
            /**
             * Format: password
             * Token of the order, the one of the message that placed it.
             */
            Token: string;
            /** AppID of the merchant's mini program. */
            WXAppId?: string;
            /** The merchant's number of the order (商户订单ID); the Token does as well. */
            OrderID?: string;
            /** Number of the parcel (运单 ID). */
            WayBillID: string;
            /**
             * Which courier: 0 who picked up (取件员), 1 who delivered (派件员).
             * @enum {integer}
             */
            CourierType: 0 | 1;
            /** Stars, 1 to 5; 5 is best. */
            Score: number;
        };
        /** Whether the carrier has taken note. */
        WaybillEvaluateAgentReply: {
            /** The FromUserName of the message (原样返回). */
            ToUserName: string;
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果的详细信息). */
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
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
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
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果的详细信息). */
            ResultMsg: string;
            /** All steps so far (所有物流轨迹). */
            Path: {
                /** When it happened, Unix seconds. */
                ActionTime: number;
                /** What happened (轨迹变化类型), as `action_type` of QuerySingleWaybillReply, for example 100001. */
                ActionType: number;
                /**
                 * Words about it (具体信息说明), in UTF-8, which the user reads; a mobile number in it as its
                 * plain 11 digits.
                 */
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
            /** When the parcel was entered (运单创建时间), Unix seconds. */
            WaybillCreateTime: number;
        };
        /** Who sends or receives a parcel, as the merchant wrote it: nothing is sure to be there. */
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
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
             * Which event it is (事件类型); compare it without regard to case.
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
            /** Original id of the carrier's mini program (快递公司小程序 UserName), `gh_` and more. */
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
            /** Words about the result (处理结果的详细信息). */
            ResultMsg?: string;
            /** Length of a time (预约时间段) in hours, for example 1 or 2. No longer used. */
            ExpectTimeRange: number;
            /** Times that can be chosen (可预约时间段). */
            ValidTimeRange: {
                /** From when (开始时间), an hour of 24. */
                StartTime: number;
                /** Until when (结束时间), an hour of 24. */
                EndTime: number;
                /** Day (天数): 0 today, 1 tomorrow, 2 the day after; 0 if left out. */
                DayDelta?: number;
                /**
                 * Whether there is room (状态): 0 yes (可预约), 1 full (约满); 0 if left out.
                 * @enum {integer}
                 */
                Status?: 0 | 1;
            }[];
            /** When a courier can come within 2 hours of the order; leave it out where none can. */
            Asap?: {
                /** From when (开始时间), an hour of 24. */
                StartTime: number;
                /** Until when (结束时间), an hour of 24. */
                EndTime: number;
                /** Day (天数): 0 today, 1 tomorrow, 2 the day after; 0 if left out. */
                DayDelta?: number;
                /**
                 * Whether there is room (状态): 0 yes (可预约), 1 full (约满); 0 if left out.
                 * @enum {integer}
                 */
                Status?: 0 | 1;
            };
        };
        /** A user has left a bad comment (评价管理差评通知事件). */
        WxaCommentBadScoreMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "wxa_comment_bad_score";
            /** The comment. */
            result: {
                /** Id of the comment (评价 ID). */
                comment_id: string;
            };
        };
        /** A picture or a sound has been checked (异步检测结果). */
        WxaMediaCheckMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "wxa_media_check";
            /** AppID of the mini program. */
            appid: string;
            /** The `trace_id` that mediaCheckAsync answered (任务id). */
            trace_id: string;
            /** Version of the call (接口版本), 2. */
            version: number;
            /** 0 for a result; -1008 for a file that could not be fetched, then check its address. */
            errcode: number;
            /** Words about errcode, `ok`. */
            errmsg?: string;
            /** The whole of it (综合结果); holds only with errcode 0. */
            result?: {
                /**
                 * What to do (建议): `risky` refuse it, `pass` let it pass, `review` have somebody look.
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
                /** What was asked (策略类型), for example `content_model`. */
                strategy: string;
                /** 0 for a finding that holds. */
                errcode: number;
                /**
                 * What to do (建议): `risky` refuse it, `pass` let it pass, `review` have somebody look.
                 * @enum {string}
                 */
                suggest?: "risky" | "pass" | "review";
                /**
                 * What was found (命中标签): 100 nothing (正常), 20001 politics (时政), 20002 sex (色情), 20006 crime (违法犯罪),
                 * 21000 other (其他).
                 */
                label?: number;
                /** How sure `label` is (置信度), 0 to 100. */
                prob?: number;
            }[];
        };
        /** The reader asks which chapters a user may read (章节解锁). */
        WxaNovelChapterPermissionMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "wxa_novel_chapter_permission";
            /** Id of the book (作品 ID). */
            BookId: string;
            /** Number of the chapter (章节编号); the first is 0. */
            ChapterIndex: number;
            /** Id of the chapter (章节 ID). */
            ChapterId: string;
            /** Your own data from the front end (透传自定义内容). */
            CustomServerParams?: string;
            /**
             * Why it asks: 0 to load ahead, 1 the user has come to the chapter; unlock by yourself only then.
             * @enum {integer}
             */
            Source?: 0 | 1;
            /** Your id of the chapter (章节主键 original_id), empty where you gave none. */
            ChapterOriginalId?: string;
            /** Your id of the book (书籍主键 original_id), empty where you gave none. */
            BookOriginalId?: string;
        };
        /** Which chapters the user may read. */
        WxaNovelChapterPermissionReply: {
            /** 0 for a good answer (成功), anything else for none (失败). */
            ErrCode: number;
            /** What went wrong (错误原因), for debugging. */
            ErrMsg?: string;
            /** Chapters and whether they are open (章节的具体解锁情况). Say more than was asked for: all that you know. */
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
        /** The mini program broke a rule and is warned or punished (小程序违规处罚事件). */
        WxaPunishEventMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "wxa_punish_event";
            /**
             * Kind of punishment (事件类型): 1 warning (警告), 2 functions banned (功能封禁), 3 taken down (下架),
             * 4 account banned (账号封禁), 10 page banned (页面封禁); the notes of the page number the last one 5.
             */
            event_type: number;
            /** Id of the punishment (违规处罚ID), a new one each time. */
            punish_id: string;
            /** AppID of the mini program that is punished. */
            appid: string;
            /** When the rule was broken (违规时间), Unix seconds. */
            punish_time: number;
            /** Why (违规原因), for example 存在诱导分享行为. */
            illegal_reason: string;
            /** What broke the rule (违规内容), one text or several. */
            illegal_content: string[];
            /** Name of the rule (违反规则名称). */
            rule_name: string;
            /** Address of the rule (违反规则链接). */
            rule_url: string;
            /** Address of the guide to appeals and corrections (违规申诉及整改指引链接). */
            adjust_guide_url: string;
            /**
             * Details, a JSON object as text, by `event_type`:
             *
             * - 1: `warned_type` (1 the account, 2 functions, 3 the mini program would be banned or taken down),
             *   `rectify_deadline` (until when to correct it, Unix seconds), `warned_function_names` (array of
             *   text, for warned_type 2), `warned_ban_days` (array of days: one for warned_type 1 and 3, one for
             *   each function for 2)
             * - 2: `banned_function_names` (array of text) and `banned_days` (array of days, one for each
             *   function)
             * - 3: `suspended_days` (days)
             * - 4: `banned_days` (days)
             * - 10: `path` (the page)
             */
            detail: string;
        };
        /** The mini program has to join the management of shipments (小程序需接入订单发货管理). */
        WxaTradeControlledMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "wxa_trade_controlled";
            /** Words for a reader (消息文本内容). */
            msg: string;
        };
        /** A claim on the insurance of returns (无忧退) is decided (理赔结果推送). */
        WxainsuranceClaimResultMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
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
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "wxalive_follow_notify";
            /** The subscription. */
            FollowNotify: {
                /** Id of the live room (房间号). */
                room_id: number;
                /** Openid of the user (订阅者的openid). */
                user_openid: string;
                /** When it was (订阅的时间戳), Unix seconds. */
                time: number;
                /**
                 * State of the room at that moment: 101 live (直播中), 102 not begun (未开始), 103 over (已结束).
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
        /** What became of a mass message to subscribers (长期订阅群发结果通知). */
        WxalivePushMessageNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "wxalive_push_message_notify";
            /** The result. */
            PushMessageApiNotify: {
                /** Id of the mass message (群发消息的标识ID). */
                message_id: string;
                /** Id of the live room (房间号). */
                room_id: number;
                /** Users it was meant for (user_openid的总数). */
                total_count: number;
                /** Users who got it (成功数量). */
                success_count: number;
                /** Users whose openid was wrong (openid错误数量). */
                openid_error_count: number;
                /** Users who have not subscribed (用户未关注). */
                relation_error_count: number;
                /** Users who had got too many messages already (超出限制). */
                user_recv_limit_count: number;
                /** Users who did not get it for other reasons (其他错误数量). */
                internal_error_count: number;
            };
        };
        /** A user has signed a subscription at Apple (签约成功通知). */
        XpayAppleSubscribeSigningResultNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "xpay_apple_subscribe_signing_result_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** The `attach` of the signing (签约时透传). */
            Attach: string;
            /** The subscription at Apple. */
            AppleSubscriptionInfo: {
                /**
                 * Apple's number of the first purchase (苹果原始交易 ID), the same as long as the subscription
                 * lives.
                 */
                OriginalTransactionId: string;
                /** Id of the item (订阅道具 ID). */
                ProductId: string;
                /**
                 * Whether it goes on by itself (自动续费状态): 1 yes, 0 no.
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
        /** A user has ended a subscription at Apple (解约通知). */
        XpayAppleSubscribeUnsigningResultNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
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
            /** The subscription at Apple. */
            AppleSubscriptionInfo: {
                /**
                 * Apple's number of the first purchase (苹果原始交易 ID), the same as long as the subscription
                 * lives.
                 */
                OriginalTransactionId: string;
                /** Id of the item (订阅道具 ID). */
                ProductId: string;
                /**
                 * Always 0, it does not go on (自动续费状态).
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
        /** The subscription at Apple (苹果订阅关系信息). */
        XpayAppleSubscription: {
            /** Apple's number of the first purchase (苹果原始交易 ID), the same as long as the subscription lives. */
            OriginalTransactionId: string;
            /**
             * Whether it goes on by itself (自动续费状态): 1 yes, 0 no.
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
            /** How many (数量). */
            Quantity: number;
            /** Price (物品原始价格), in fen. */
            OrigPrice: number;
            /** Price as paid (物品实际支付价格), in fen. */
            ActualPrice: number;
            /** The `attach` of the order (透传信息). */
            Attach?: string;
        };
        /** Coins have been paid for (代币支付推送). */
        XpayCoinPayNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "xpay_coin_pay_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** Your number of the order (业务订单号). */
            OutTradeNo: string;
            /**
             * Environment (环境配置): 0 live (现网), 1 sandbox (沙箱).
             * @enum {integer}
             */
            Env: 0 | 1;
            WeChatPayInfo?: components["schemas"]["XpayPaymentInfo"];
            CoinInfo: components["schemas"]["XpayCoinInfo"];
        };
        /** A user complains about a payment (用户投诉推送). */
        XpayComplaintNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "xpay_complaint_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** WeChat's number of the order (微信单号). */
            WxOrderId: string;
            /** Your number of the order (商户单号). */
            MchOrderId: string;
            /** WeChat Pay's number (微信支付交易单号). */
            TransactionId: string;
            /** Number of the complaint (投诉单号). */
            ComplaintId: string;
            /** The user's words (投诉详情). */
            ComplaintDetail: string;
            /** When the user complained (投诉时间), Unix seconds. */
            ComplaintTime: number;
            /** How often the message was repeated (重试次数), 0 the first time. */
            RetryTimes: number;
            /** Number of this message (请求编号). */
            RequestId: string;
        };
        /** A paid item is to be delivered (道具发货推送). */
        XpayGoodsDeliverNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "xpay_goods_deliver_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** Your number of the order (业务订单号). */
            OutTradeNo: string;
            /**
             * Environment (环境配置): 0 live (现网), 1 sandbox (沙箱). Charges of subscriptions are always live, and
             * those of Apple may come without it.
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
            /** How many (数量). */
            Quantity: number;
            /** Price (物品原始价格), in fen. */
            OrigPrice: number;
            /** Price as paid (物品实际支付价格), in fen. */
            ActualPrice: number;
            /** The `attach` of the order (透传信息). */
            Attach?: string;
        };
        /** How it was paid with WeChat Pay (微信支付信息); other ways of paying may send none. */
        XpayPaymentInfo: {
            /** The merchant's number at WeChat Pay (微信支付商户单号). */
            MchOrderNo: string;
            /** WeChat Pay's number (交易单号). */
            TransactionId: string;
            /** When it was paid (用户支付时间), Unix seconds. */
            PaidTime: number;
        };
        /** A refund has ended, well or not (退款推送). */
        XpayRefundNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "xpay_refund_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** WeChat's number of the refund (微信退款单号). */
            WxRefundId: string;
            /** Your number of the refund (商户退款单号). */
            MchRefundId: string;
            /** WeChat's number of the payment (支付单的微信单号). */
            WxOrderId: string;
            /** Your number of the payment (支付单的商户单号). */
            MchOrderId: string;
            /** Amount (退款金额), in fen. */
            RefundFee: number;
            /** Result (退款结果), 0 for paid back, anything else for not. */
            RetCode: number;
            /** Words about the result (退款结果详情); of a failure, the reason. */
            RetMsg: string;
            /** When it began (开始退款时间), Unix seconds. */
            RefundStartTimestamp?: number;
            /** When it ended (结束退款时间), Unix seconds. */
            RefundSuccTimestamp?: number;
            /** WeChat Pay's number of the refund (退款单的微信支付单号). */
            WxpayRefundTransactionId?: string;
            /** How often the message was repeated (重试次数), 0 the first time. */
            RetryTimes: number;
            TeamInfo?: components["schemas"]["XpayTeamInfo"];
        };
        /** Apple asks whether a user is to get the money back (退款问询). */
        XpaySubscribeIosRefundQueryNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "xpay_subscribe_ios_refund_query_notify";
            /** When Apple asks (问询时间), Unix time as text. */
            refund_time: string;
            /** When the order was made (退款的订单时间), Unix time as text. */
            order_time: string;
            /** Apple's number of the payment (Apple 支付票据号). */
            channel_bill: string;
            /** Apple's name of the app (Apple bundleid). */
            bundleid: string;
            /** Id of the item (道具 id). */
            product_id: string;
            /** How many items or coins (道具/代币数量), as text. */
            p_count: string;
            /** Why the user wants it (用户请求退款的原因). */
            refund_request_reason: string;
            /**
             * Whether it is delivered (发货状态): 0 no, 1 yes, 2 under way.
             * @enum {string}
             */
            provide_status: "0" | "1" | "2";
            /** Number of the order (退款对应支付订单号). */
            pay_order_id: string;
        };
        /** What you say to a refund at Apple. */
        XpaySubscribeIosRefundQueryNotifyReply: {
            /**
             * 0 pay it back (放过，建议退款), 1 do not (拦截，拒绝退款).
             * @enum {integer}
             */
            result_code: 0 | 1;
            /** Words about it (结果描述). */
            result_info?: string;
            /** What you go by (决策凭据); kept for audits. */
            evidence: string;
        };
        /** A subscription could not be charged (扣款失败结果通知). */
        XpaySubscribePayFailNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
             * @constant
             */
            Event: "xpay_subscribe_pay_fail_notify";
            /** Openid of the user (用户openid). */
            OpenId: string;
            /** Your number of the order (业务订单号). */
            OutTradeNo: string;
            /**
             * Environment (环境配置): 0 live (现网), 1 sandbox (沙箱). Charges of subscriptions are always live.
             * @enum {integer}
             */
            Env: 0 | 1;
            WeChatPayInfo?: components["schemas"]["XpayPaymentInfo"];
            /** The item (道具参数信息). */
            GoodsInfo: {
                /** Id of the item (道具ID). */
                ProductId: string;
                /** How many (数量). */
                Quantity: number;
                /** Price (物品原始价格), in fen. */
                OrigPrice: number;
                /** Price as paid (物品实际支付价格), in fen. */
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
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
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
             * When it was (签约/解约时间), a Unix time; the page does not say whether in seconds.
             */
            OpenorcloseTime: Int64;
            /** Id of the item (道具 id). */
            ProductId: string;
            /** Your number of the contract (商户签约协议号). */
            OutContractCode: string;
            /** AppID that the user signed with (签约 appid). */
            ContractWxAppid: string;
        };
        /** A purchase together with others (拼团信息). */
        XpayTeamInfo: {
            /** Id of the campaign (活动id). */
            ActivityId: string;
            /** Id of the group (团id). */
            TeamId: string;
            /**
             * Kind of the group (团类型): 1 all is paid, and paid back when the group is complete; the page of
             * subscriptions calls 1 all is paid, and 2 paid back when the group fails.
             */
            TeamType: number;
            /**
             * What the user did: 0 opened the group (创团), 1 joined it (参团).
             * @enum {integer}
             */
            TeamAction: 0 | 1;
        };
        /** WeChat Pay examines or restricts the merchant (微信支付风控事件通知). */
        XpayWxpayCallbackNotifyMessage: {
            /** Original id of the mini program (小程序的原始ID), `gh_` and more. */
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
             * Which event it is (事件类型).
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
            /** Number of the case (业务单据号); a `limitation_case_id` of query_punishment_reasons is the same. */
            BusinessCode: string;
            /** State of the case (业务状态枚举); the page gives no values. */
            BusinessState: string;
            /** Words about it (备注说明). */
            Remark?: string;
            /**
             * Kind (通知类型): `due_diligence` questions (尽职调查), `punishment` restrictions (管控流水).
             * @enum {string}
             */
            EventType: "due_diligence" | "punishment";
            /** How often the message was repeated (重试次数), 0 the first time. */
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
