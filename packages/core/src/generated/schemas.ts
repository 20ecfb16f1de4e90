// Generated from the spec by `pnpm generate`. Edit the spec instead.

interface components {
    schemas: {
        /** An access_token and the rest of its life. */
        AccessToken: {
            /**
             * Format: password
             * The token, up to 512 characters. A secret.
             */
            access_token: string;
            /** Seconds that the token still lives, 7200 at most. */
            expires_in: number;
        };
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
            /** The addresses of the host name; comes with `dns` and `all`. */
            dns?: {
                /** The address. */
                ip: string;
                /** Carrier that the address belongs to (运营商). */
                real_operator: string;
            }[];
            /** One ping to each address; comes with `ping` and `all`. */
            ping?: {
                /** The address. */
                ip: string;
                /** Carrier from whose network the ping went, as `check_operator` asked. */
                from_operator: string;
                /**
                 * Lost pings (丢包率); only one is sent, so it is none or all.
                 * @enum {string}
                 */
                package_loss: "0%" | "100%";
                /** How long the ping took, with its unit, for example 23.079ms. */
                time?: string;
            }[];
            /**
             * 0, if it comes at all.
             * @constant
             */
            errcode?: 0;
            /** Comes together with errcode. */
            errmsg?: string;
        };
        CheckEncryptedDataRequest: {
            /** SHA-256 of the encrypted data, in hex. */
            encrypted_msg_hash: string;
        };
        CheckEncryptedDataResponse: {
            /**
             * Always 0 in a success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Whether WeChat made the data (是否合法). The name is WeChat's spelling. */
            vaild: boolean;
            /** When WeChat made the data, Unix seconds. */
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
             *     session_key as code2Session gave it (the Base64 text, not decoded), in hex.
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
             * Key of the session (会话密钥), Base64; decrypts and verifies what the front end passes on. A secret.
             */
            session_key: string;
            /** The user's id across all apps of one WeChat Open Platform account; only there when the mini program is bound to one. */
            unionid?: string;
            /**
             * 0, if it comes at all.
             * @constant
             */
            errcode?: 0;
            /** Comes together with errcode. */
            errmsg?: string;
        };
        /** How many users of the day were there again after some days. */
        DailyRetainItem: {
            /**
             * Days after the day asked for; 0 is that day itself.
             * @enum {integer}
             */
            key: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 14 | 30;
            /** Users. For key 0 all new (or all active) users of the day, for a later key those of them who were back on it. */
            value: number;
        };
        /** One day, named twice. Days are those of Asia/Shanghai. */
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
        /** A failure, whatever the operation. */
        ErrorResponse: {
            /** Number of the error (错误码), never 0. spec/errcodes.yaml says what each means and what to do. */
            errcode: number;
            /** WeChat's message. Most end with the request id, `rid:` and three groups of hex digits, which getRidInfo looks up for 7 days. */
            errmsg: string;
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
        GetApiDomainIpRequest: Record<string, never>;
        GetApiDomainIpResponse: {
            /** IP addresses, or ranges as address/bits (IP网段). */
            ip_list: string[];
            /**
             * 0, if it comes at all.
             * @constant
             */
            errcode?: 0;
            /** Comes together with errcode. */
            errmsg?: string;
        };
        GetApiQuotaRequest: {
            /** Path of the operation, with its leading slash and without the host, for example /cgi-bin/message/custom/send. */
            cgi_path: string;
        };
        GetApiQuotaResponse: {
            /**
             * Always 0 in a success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** Calls of the day. */
            quota: {
                /** Calls that the account may make today. */
                daily_limit: number;
                /** Calls already made today; may be off by about 1%. */
                used: number;
                /** Calls left for today. */
                remain: number;
            };
            /** How fast the account itself may call (普通调用频率限制). Not in every answer. */
            rate_limit?: {
                /** Calls allowed in a period. */
                call_count: number;
                /** Length of the period in seconds. */
                refresh_second: number;
            };
            /** How fast a third-party platform may call on the account's behalf (代调用频率限制). Not in every answer. */
            component_rate_limit?: {
                /** Calls allowed in a period. */
                call_count: number;
                /** Length of the period in seconds. */
                refresh_second: number;
            };
        };
        GetCallbackIpRequest: Record<string, never>;
        GetCallbackIpResponse: {
            /** IP addresses, or ranges as address/bits (IP网段). */
            ip_list: string[];
            /**
             * 0, if it comes at all.
             * @constant
             */
            errcode?: 0;
            /** Comes together with errcode. */
            errmsg?: string;
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
                /** Users who have ever visited, up to and with this day (累计用户数). */
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
        GetPaidUnionidRequest: {
            /**
             * The paying user's id in this mini program.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid: string;
            /**
             * WeChat Pay's number of the payment (微信支付订单号). Leave it out when `mch_id` and `out_trade_no` are sent.
             * @example 1217752501201407033233368018
             */
            transaction_id?: string;
            /**
             * The merchant's number at WeChat Pay (商户号); needs `out_trade_no` beside it.
             * @example 1230000109
             */
            mch_id?: string;
            /**
             * The merchant's own number of the payment (商户订单号); needs `mch_id` beside it.
             * @example 20150806125346
             */
            out_trade_no?: string;
        };
        GetPaidUnionidResponse: {
            /** The user's id across all apps of one WeChat Open Platform account. */
            unionid: string;
            /**
             * Always 0 in a success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
        };
        GetPerformanceDataRequest: {
            /**
             * Which figures (查询数据的类型): 10016 rate of successful opens (打开率), 10017 time of each
             *     start-up stage (启动各阶段耗时), 10021 time of a page switch (页面切换耗时), 10022 memory
             *     (内存指标), 10023 memory faults (内存异常). As a number or as text.
             * @enum {integer|string}
             */
            module: 10016 | 10017 | 10021 | 10022 | 10023 | "10016" | "10017" | "10021" | "10022" | "10023";
            /** The days, 30 at most. */
            time: {
                /** Start of the first day in Asia/Shanghai, Unix seconds (开始日期时间戳). */
                begin_timestamp: number;
                /** Start of the last day in Asia/Shanghai, Unix seconds (结束日期时间戳). */
                end_timestamp: number;
            };
            /**
             * Conditions (查询条件), each field once at most; a field left out means all, so an empty
             *     array selects everything. 10016 and 10017 know network and device level, the other modules
             *     only the device level.
             */
            params: {
                /**
                 * What to select by: `networktype` the network (网络类型), `device_level` the class of the
                 *     phone (机型), `device` the platform (平台).
                 * @enum {string}
                 */
                field: "networktype" | "device_level" | "device";
                /**
                 * The value to select. `-1` is all, whatever the field. `networktype`: `3g`, `4g`,
                 *     `wifi`. `device_level`: `1` high-end, `2` mid-range, `3` low-end. `device`: `1` iOS,
                 *     `2` Android.
                 * @enum {string}
                 */
                value: "-1" | "1" | "2" | "3" | "3g" | "4g" | "wifi";
            }[];
        };
        GetPerformanceDataResponse: {
            /**
             * Always 0 in a success.
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
                        /** Its values in the order of time. */
                        lines: {
                            /** One entry for each day. */
                            fields: {
                                /** The day, as yyyymmdd. */
                                refdate: string;
                                /** The value of the day, a decimal number as text. */
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
        GetPhoneNumberRequest: {
            /** The code from the phone number button (手机号获取凭证), good for one exchange within 5 minutes. */
            code: string;
            /** The user's id. When sent, WeChat refuses a code that is not this user's. */
            openid?: string;
        };
        GetPhoneNumberResponse: {
            /**
             * Always 0 in a success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The phone number and where it was given. */
            phone_info: {
                /** The number bound to the user's WeChat (绑定的手机号); one from abroad begins with its calling code. */
                phoneNumber: string;
                /** The number without its calling code. */
                purePhoneNumber: string;
                /** The calling code (区号), for example 86. */
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
            /** The code from `wx.pluginLogin` (插件用户标志凭证), good for one exchange within 5 minutes. */
            code: string;
        };
        GetPluginOpenPIdResponse: {
            /**
             * Always 0 in a success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The user's id in this plugin. */
            openpid: string;
        };
        GetRidInfoRequest: {
            /** The request id from errmsg, three groups of hex digits. */
            rid: string;
        };
        GetRidInfoResponse: {
            /**
             * Always 0 in a success.
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
                /** WeChat's answer to it, as text. */
                response_body: string;
                /** Address of the caller, partly masked. */
                client_ip: string;
            };
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
             * true kills the current token and issues a new one (强制刷新模式); false gives the current one.
             * @default false
             */
            force_refresh?: boolean;
        };
        GetStableAccessTokenResponse: components["schemas"]["AccessToken"];
        GetUserEncryptKeyRequest: {
            /**
             * The user's id in this mini program.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid: string;
            /**
             * Format: password
             * Proof of the user's session_key (用户登录态签名): HMAC-SHA256 of the empty string, keyed with the
             *     session_key as code2Session gave it (the Base64 text, not decoded), in hex.
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
             * Always 0 in a success.
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
                /** Number of the key (版本号), counting up. */
                version: number;
                /** Seconds that the key still lives; 0 when it has expired. */
                expire_in: number;
                /**
                 * Format: password
                 * Initialisation vector that belongs to the key (加密iv), 16 characters.
                 */
                iv: string;
                /** When the key was made, Unix seconds. */
                create_time: number;
            }[];
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
        GetVisitDistributionRequest: components["schemas"]["DayRange"];
        GetVisitDistributionResponse: {
            /** The day, as yyyymmdd. */
            ref_date: string;
            /** One entry for each histogram. */
            list: {
                /**
                 * Which histogram (分布类型): `access_source_session_cnt` by where users came from
                 *     (访问来源分布), `access_staytime_info` by time spent (访问时长分布),
                 *     `access_depth_info` by pages visited (访问深度分布).
                 * @enum {string}
                 */
                index: "access_source_session_cnt" | "access_staytime_info" | "access_depth_info";
                /** The buckets, in no promised order. */
                item_list: {
                    /**
                     * The bucket; its meaning depends on `index`.
                     *
                     *     `access_staytime_info`, seconds: 1: 0-2, 2: 3-5, 3: 6-10, 4: 11-20, 5: 20-30,
                     *     6: 30-50, 7: 50-100, 8: over 100.
                     *
                     *     `access_depth_info`, pages: 1 to 5: as many pages, 6: 6-10, 7: over 10.
                     *
                     *     `access_source_session_cnt`:
                     *     1: 小程序历史列表, 2: 搜索, 3: 会话, 4: 扫一扫二维码, 5: 公众号主页, 6: 聊天顶部,
                     *     7: 系统桌面, 8: 小程序主页, 9: 附近的小程序, 10: 其他, 11: 模板消息, 12: 客服消息,
                     *     13: 公众号菜单, 14: APP分享, 15: 支付完成页, 16: 长按识别二维码, 17: 相册选取二维码,
                     *     18: 公众号文章, 19: 钱包, 20: 卡包, 21: 小程序内卡券, 22: 其他小程序, 23: 其他小程序返回,
                     *     24: 卡券适用门店列表, 25: 搜索框快捷入口, 26: 小程序客服消息, 27: 公众号下发, 28: 系统会话菜单,
                     *     29: 任务栏-最近使用, 30: 长按小程序菜单圆点, 31: 连wifi成功页, 32: 城市服务, 33: 微信广告,
                     *     34: 其他移动应用, 35: 发现入口-我的小程序, 36: 任务栏-我的小程序, 37: 微信圈子, 38: 手机充值,
                     *     39: H5, 40: 插件, 41: 大家在用, 42: 发现页, 43: 浮窗, 44: 附近的人, 45: 看一看,
                     *     46: 朋友圈, 47: 企业微信, 48: 视频, 49: 收藏, 50: 微信红包, 51: 微信游戏中心,
                     *     52: 摇一摇, 53: 公众号导购消息, 54: 识物, 55: 小程序订单, 56: 小程序直播, 57: 群工具.
                     */
                    key: number;
                    /** Visits that fall into the bucket (访问pv). */
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
                /** Time a visit lasted on average, in seconds with a fraction (次均停留时长). */
                page_staytime_pv: number;
                /** How often users came into the mini program by this page (进入页次数). */
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
        /** One natural month, first day to last. Days are those of Asia/Shanghai. */
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
        /** How many users of the month were there again in the next. */
        MonthlyRetainItem: {
            /**
             * Months after the month asked for; 0 is that month itself.
             * @enum {integer}
             */
            key: 0 | 1;
            /** Users. For key 0 all new (or all active) users of the month, for key 1 those of them who were back in the next. */
            value: number;
        };
        /** A success that carries nothing else. */
        Ok: {
            /**
             * Always 0 in a success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
        };
        /** One value of an attribute and how many users have it. */
        PortraitItem: {
            /** WeChat's number for the value (属性值id). Entries of `devices` come without it. */
            id?: number;
            /** The value in words (属性值名称), for example 广东省 or 17岁以下. */
            name: string;
            /** Users with this value, each counted once (访问uv). */
            value: number;
        };
        ResetUserSessionKeyRequest: {
            /**
             * The user's id in this mini program.
             * @example oGZUI0egBJY1zhBYw2KhdUfwVJJE
             */
            openid: string;
            /**
             * Format: password
             * Proof of the user's session_key (用户登录态签名): HMAC-SHA256 of the empty string, keyed with the
             *     session_key as code2Session gave it (the Base64 text, not decoded), in hex.
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
             * Always 0 in a success.
             * @constant
             */
            errcode: 0;
            /** `ok`. */
            errmsg: string;
            /** The user's id, as in the request. */
            openid: string;
            /**
             * Format: password
             * The new key of the session (会话密钥), Base64. A secret.
             */
            session_key: string;
        };
        /**
         * A group of users split by six attributes, each on its own: the new users (新用户画像) under
         *     `visit_uv_new`, the active ones (活跃用户画像) under `visit_uv`.
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
        /** The visits of one day, week or month. Sums run over the whole period, users are counted once in it. */
        VisitTrendItem: {
            /** The period: `yyyymmdd` for a day, `yyyymmdd-yyyymmdd` for a week, `yyyymm` for a month. */
            ref_date: string;
            /** How often the mini program was opened (打开次数). */
            session_cnt: number;
            /** Page visits (访问次数). */
            visit_pv: number;
            /** Users who visited, each counted once in the period (访问人数). */
            visit_uv: number;
            /** Users whose first visit ever fell into the period (新用户数). */
            visit_uv_new: number;
            /** Time a user stayed on average in the period, in seconds with a fraction (人均停留时长). The official examples come without it. */
            stay_time_uv?: number;
            /** Time a session lasted on average, in seconds with a fraction (次均停留时长). */
            stay_time_session: number;
            /** Pages a session went through on average, with a fraction (平均访问深度). */
            visit_depth: number;
        };
        /** One natural week, Monday to Sunday. Days are those of Asia/Shanghai. */
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
        /** How many users of the week were there again after some weeks. */
        WeeklyRetainItem: {
            /**
             * Weeks after the week asked for; 0 is that week itself.
             * @enum {integer}
             */
            key: 0 | 1 | 2 | 3 | 4;
            /** Users. For key 0 all new (or all active) users of the week, for a later key those of them who were back in it. */
            value: number;
        };
    };
}
export type AccessToken = components['schemas']['AccessToken'];
export type CallbackCheckRequest = components['schemas']['CallbackCheckRequest'];
export type CallbackCheckResponse = components['schemas']['CallbackCheckResponse'];
export type CheckEncryptedDataRequest = components['schemas']['CheckEncryptedDataRequest'];
export type CheckEncryptedDataResponse = components['schemas']['CheckEncryptedDataResponse'];
export type CheckSessionKeyRequest = components['schemas']['CheckSessionKeyRequest'];
export type CheckSessionKeyResponse = components['schemas']['CheckSessionKeyResponse'];
export type ClearApiQuotaRequest = components['schemas']['ClearApiQuotaRequest'];
export type ClearApiQuotaResponse = components['schemas']['ClearApiQuotaResponse'];
export type ClearQuotaByAppSecretRequest = components['schemas']['ClearQuotaByAppSecretRequest'];
export type ClearQuotaByAppSecretResponse = components['schemas']['ClearQuotaByAppSecretResponse'];
export type ClearQuotaRequest = components['schemas']['ClearQuotaRequest'];
export type ClearQuotaResponse = components['schemas']['ClearQuotaResponse'];
export type Code2SessionRequest = components['schemas']['Code2SessionRequest'];
export type Code2SessionResponse = components['schemas']['Code2SessionResponse'];
export type DailyRetainItem = components['schemas']['DailyRetainItem'];
export type DayRange = components['schemas']['DayRange'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type GetAccessTokenRequest = components['schemas']['GetAccessTokenRequest'];
export type GetAccessTokenResponse = components['schemas']['GetAccessTokenResponse'];
export type GetApiDomainIpRequest = components['schemas']['GetApiDomainIpRequest'];
export type GetApiDomainIpResponse = components['schemas']['GetApiDomainIpResponse'];
export type GetApiQuotaRequest = components['schemas']['GetApiQuotaRequest'];
export type GetApiQuotaResponse = components['schemas']['GetApiQuotaResponse'];
export type GetCallbackIpRequest = components['schemas']['GetCallbackIpRequest'];
export type GetCallbackIpResponse = components['schemas']['GetCallbackIpResponse'];
export type GetDailyRetainRequest = components['schemas']['GetDailyRetainRequest'];
export type GetDailyRetainResponse = components['schemas']['GetDailyRetainResponse'];
export type GetDailySummaryRequest = components['schemas']['GetDailySummaryRequest'];
export type GetDailySummaryResponse = components['schemas']['GetDailySummaryResponse'];
export type GetDailyVisitTrendRequest = components['schemas']['GetDailyVisitTrendRequest'];
export type GetDailyVisitTrendResponse = components['schemas']['GetDailyVisitTrendResponse'];
export type GetMonthlyRetainRequest = components['schemas']['GetMonthlyRetainRequest'];
export type GetMonthlyRetainResponse = components['schemas']['GetMonthlyRetainResponse'];
export type GetMonthlyVisitTrendRequest = components['schemas']['GetMonthlyVisitTrendRequest'];
export type GetMonthlyVisitTrendResponse = components['schemas']['GetMonthlyVisitTrendResponse'];
export type GetPaidUnionidRequest = components['schemas']['GetPaidUnionidRequest'];
export type GetPaidUnionidResponse = components['schemas']['GetPaidUnionidResponse'];
export type GetPerformanceDataRequest = components['schemas']['GetPerformanceDataRequest'];
export type GetPerformanceDataResponse = components['schemas']['GetPerformanceDataResponse'];
export type GetPhoneNumberRequest = components['schemas']['GetPhoneNumberRequest'];
export type GetPhoneNumberResponse = components['schemas']['GetPhoneNumberResponse'];
export type GetPluginOpenPIdRequest = components['schemas']['GetPluginOpenPIdRequest'];
export type GetPluginOpenPIdResponse = components['schemas']['GetPluginOpenPIdResponse'];
export type GetRidInfoRequest = components['schemas']['GetRidInfoRequest'];
export type GetRidInfoResponse = components['schemas']['GetRidInfoResponse'];
export type GetStableAccessTokenRequest = components['schemas']['GetStableAccessTokenRequest'];
export type GetStableAccessTokenResponse = components['schemas']['GetStableAccessTokenResponse'];
export type GetUserEncryptKeyRequest = components['schemas']['GetUserEncryptKeyRequest'];
export type GetUserEncryptKeyResponse = components['schemas']['GetUserEncryptKeyResponse'];
export type GetUserPortraitRequest = components['schemas']['GetUserPortraitRequest'];
export type GetUserPortraitResponse = components['schemas']['GetUserPortraitResponse'];
export type GetVisitDistributionRequest = components['schemas']['GetVisitDistributionRequest'];
export type GetVisitDistributionResponse = components['schemas']['GetVisitDistributionResponse'];
export type GetVisitPageRequest = components['schemas']['GetVisitPageRequest'];
export type GetVisitPageResponse = components['schemas']['GetVisitPageResponse'];
export type GetWeeklyRetainRequest = components['schemas']['GetWeeklyRetainRequest'];
export type GetWeeklyRetainResponse = components['schemas']['GetWeeklyRetainResponse'];
export type GetWeeklyVisitTrendRequest = components['schemas']['GetWeeklyVisitTrendRequest'];
export type GetWeeklyVisitTrendResponse = components['schemas']['GetWeeklyVisitTrendResponse'];
export type MonthRange = components['schemas']['MonthRange'];
export type MonthlyRetainItem = components['schemas']['MonthlyRetainItem'];
export type Ok = components['schemas']['Ok'];
export type PortraitItem = components['schemas']['PortraitItem'];
export type ResetUserSessionKeyRequest = components['schemas']['ResetUserSessionKeyRequest'];
export type ResetUserSessionKeyResponse = components['schemas']['ResetUserSessionKeyResponse'];
export type UserPortrait = components['schemas']['UserPortrait'];
export type VisitTrendItem = components['schemas']['VisitTrendItem'];
export type WeekRange = components['schemas']['WeekRange'];
export type WeeklyRetainItem = components['schemas']['WeeklyRetainItem'];
