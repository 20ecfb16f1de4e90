// Generated from the spec by `pnpm generate`. Edit the spec instead.

interface components {
    schemas: {
        /** @description An access_token and the rest of its life. */
        AccessToken: {
            /** @description The token, up to 512 characters. */
            access_token: string;
            /** @description Seconds that the token still lives, 7200 at most. */
            expires_in: number;
        };
        Code2SessionRequest: {
            /**
             * @description The mini program's AppID.
             * @example APPID
             */
            appid: string;
            /**
             * Format: password
             * @description The mini program's AppSecret.
             * @example SECRET
             */
            secret: string;
            /**
             * @description The code from `wx.login`.
             * @example JSCODE
             */
            js_code: string;
            /**
             * @description Always `authorization_code`.
             * @example authorization_code
             * @constant
             */
            grant_type: "authorization_code";
        };
        Code2SessionResponse: {
            /** @description The user's id in this mini program. */
            openid: string;
            /**
             * Format: password
             * @description Key of the session (会话密钥), Base64; decrypts and verifies what the front end passes on. A secret.
             */
            session_key: string;
            /** @description The user's id across all apps of one WeChat Open Platform account; only there when the mini program is bound to one. */
            unionid?: string;
            /**
             * @description 0, if it comes at all.
             * @constant
             */
            errcode?: 0;
            /** @description Comes together with errcode. */
            errmsg?: string;
        };
        /** @description How many users of the day were there again after some days. */
        DailyRetainItem: {
            /**
             * @description Days after the day asked for; 0 is that day itself.
             * @enum {integer}
             */
            key: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 14 | 30;
            /** @description Users. For key 0 all new (or all active) users of the day, for a later key those of them who were back on it. */
            value: number;
        };
        /** @description One day, named twice. Days are those of Asia/Shanghai. */
        DayRange: {
            /**
             * @description The day, as yyyymmdd (开始日期).
             * @example 20170313
             */
            begin_date: string;
            /**
             * @description The same day again, as yyyymmdd (结束日期); yesterday at the latest.
             * @example 20170313
             */
            end_date: string;
        };
        /** @description A failure, whatever the operation. */
        ErrorResponse: {
            /** @description Number of the error (错误码), never 0. spec/errcodes.yaml says what each means and what to do. */
            errcode: number;
            /** @description WeChat's message. Most end with the request id, `rid:` and three groups of hex digits, which getRidInfo looks up for 7 days. */
            errmsg: string;
        };
        GetAccessTokenRequest: {
            /**
             * @description The account's AppID.
             * @example APPID
             */
            appid: string;
            /**
             * Format: password
             * @description The account's AppSecret.
             * @example APPSECRET
             */
            secret: string;
            /**
             * @description Always `client_credential`.
             * @example client_credential
             * @constant
             */
            grant_type: "client_credential";
        };
        GetAccessTokenResponse: components["schemas"]["AccessToken"];
        GetDailyRetainRequest: components["schemas"]["DayRange"];
        GetDailyRetainResponse: {
            /** @description The day, as yyyymmdd. */
            ref_date: string;
            /** @description Retention of the day's new users (新增用户留存). */
            visit_uv_new: components["schemas"]["DailyRetainItem"][];
            /** @description Retention of the day's active users (活跃用户留存). */
            visit_uv: components["schemas"]["DailyRetainItem"][];
        };
        GetDailyVisitTrendRequest: components["schemas"]["DayRange"];
        GetDailyVisitTrendResponse: {
            /** @description One entry for the day. */
            list: components["schemas"]["VisitTrendItem"][];
        };
        GetStableAccessTokenRequest: {
            /**
             * @description Always `client_credential`.
             * @constant
             */
            grant_type: "client_credential";
            /** @description The account's AppID. */
            appid: string;
            /**
             * Format: password
             * @description The account's AppSecret.
             */
            secret: string;
            /**
             * @description true kills the current token and issues a new one (强制刷新模式); false gives the current one.
             * @default false
             */
            force_refresh?: boolean;
        };
        GetStableAccessTokenResponse: components["schemas"]["AccessToken"];
        /** @description The visits of one day, week or month. Sums run over the whole period, users are counted once in it. */
        VisitTrendItem: {
            /** @description The period: `yyyymmdd` for a day, `yyyymmdd-yyyymmdd` for a week, `yyyymm` for a month. */
            ref_date: string;
            /** @description How often the mini program was opened (打开次数). */
            session_cnt: number;
            /** @description Page visits (访问次数). */
            visit_pv: number;
            /** @description Users who visited, each counted once in the period (访问人数). */
            visit_uv: number;
            /** @description Users whose first visit ever fell into the period (新用户数). */
            visit_uv_new: number;
            /** @description Time a user stayed on average in the period, in seconds with a fraction (人均停留时长). The official examples come without it. */
            stay_time_uv?: number;
            /** @description Time a session lasted on average, in seconds with a fraction (次均停留时长). */
            stay_time_session: number;
            /** @description Pages a session went through on average, with a fraction (平均访问深度). */
            visit_depth: number;
        };
    };
}
export type AccessToken = components['schemas']['AccessToken'];
export type Code2SessionRequest = components['schemas']['Code2SessionRequest'];
export type Code2SessionResponse = components['schemas']['Code2SessionResponse'];
export type DailyRetainItem = components['schemas']['DailyRetainItem'];
export type DayRange = components['schemas']['DayRange'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type GetAccessTokenRequest = components['schemas']['GetAccessTokenRequest'];
export type GetAccessTokenResponse = components['schemas']['GetAccessTokenResponse'];
export type GetDailyRetainRequest = components['schemas']['GetDailyRetainRequest'];
export type GetDailyRetainResponse = components['schemas']['GetDailyRetainResponse'];
export type GetDailyVisitTrendRequest = components['schemas']['GetDailyVisitTrendRequest'];
export type GetDailyVisitTrendResponse = components['schemas']['GetDailyVisitTrendResponse'];
export type GetStableAccessTokenRequest = components['schemas']['GetStableAccessTokenRequest'];
export type GetStableAccessTokenResponse = components['schemas']['GetStableAccessTokenResponse'];
export type VisitTrendItem = components['schemas']['VisitTrendItem'];
