// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { Operation } from '../operation.ts';

export const ResetUserSessionKey: Operation = ['ResetUserSessionKey', 'GET', '/wxa/resetusersessionkey', 1, 1, 'user-login/api_resetusersessionkey.html'];
export const callbackCheck: Operation = ['callbackCheck', 'POST', '/cgi-bin/callback/check', 1, 0, 'openApi-mgnt/api_callbackcheck.html'];
export const checkEncryptedData: Operation = ['checkEncryptedData', 'POST', '/wxa/business/checkencryptedmsg', 1, 0, 'user-info/basic-info/api_checkencrypteddata.html'];
export const checkSessionKey: Operation = ['checkSessionKey', 'GET', '/wxa/checksession', 1, 1, 'user-login/api_checksessionkey.html'];
export const clearApiQuota: Operation = ['clearApiQuota', 'POST', '/cgi-bin/openapi/quota/clear', 1, 0, 'openApi-mgnt/api_clearapiquota.html'];
export const clearQuota: Operation = ['clearQuota', 'POST', '/cgi-bin/clear_quota', 1, 0, 'openApi-mgnt/api_clearquota.html'];
export const clearQuotaByAppSecret: Operation = ['clearQuotaByAppSecret', 'POST', '/cgi-bin/clear_quota/v2', 0, 1, 'openApi-mgnt/api_clearquotabyappsecret.html'];
export const code2Session: Operation = ['code2Session', 'GET', '/sns/jscode2session', 0, 1, 'user-login/api_code2session.html'];
export const getAccessToken: Operation = ['getAccessToken', 'GET', '/cgi-bin/token', 0, 1, 'mp-access-token/api_getaccesstoken.html'];
export const getApiDomainIp: Operation = ['getApiDomainIp', 'GET', '/cgi-bin/get_api_domain_ip', 1, 0, 'openApi-mgnt/api_getapidomainip.html'];
export const getApiQuota: Operation = ['getApiQuota', 'POST', '/cgi-bin/openapi/quota/get', 1, 0, 'openApi-mgnt/api_getapiquota.html'];
export const getCallbackIp: Operation = ['getCallbackIp', 'GET', '/cgi-bin/getcallbackip', 1, 0, 'openApi-mgnt/api_getcallbackip.html'];
export const getDailyRetain: Operation = ['getDailyRetain', 'POST', '/datacube/getweanalysisappiddailyretaininfo', 1, 0, 'data-analysis/visit-retain/api_getdailyretain.html'];
export const getDailySummary: Operation = ['getDailySummary', 'POST', '/datacube/getweanalysisappiddailysummarytrend', 1, 0, 'data-analysis/others/api_getdailysummary.html'];
export const getDailyVisitTrend: Operation = ['getDailyVisitTrend', 'POST', '/datacube/getweanalysisappiddailyvisittrend', 1, 0, 'data-analysis/visit-trend/api_getdailyvisittrend.html'];
export const getMonthlyRetain: Operation = ['getMonthlyRetain', 'POST', '/datacube/getweanalysisappidmonthlyretaininfo', 1, 0, 'data-analysis/visit-retain/api_getmonthlyretain.html'];
export const getMonthlyVisitTrend: Operation = ['getMonthlyVisitTrend', 'POST', '/datacube/getweanalysisappidmonthlyvisittrend', 1, 0, 'data-analysis/visit-trend/api_getmonthlyvisittrend.html'];
export const getPaidUnionid: Operation = ['getPaidUnionid', 'GET', '/wxa/getpaidunionid', 1, 1, 'user-info/basic-info/api_getpaidunionid.html'];
export const getPerformanceData: Operation = ['getPerformanceData', 'POST', '/wxa/business/performance/boot', 1, 0, 'data-analysis/others/api_getperformancedata.html'];
export const getPhoneNumber: Operation = ['getPhoneNumber', 'POST', '/wxa/business/getuserphonenumber', 1, 0, 'user-info/phone-number/api_getphonenumber.html'];
export const getPluginOpenPId: Operation = ['getPluginOpenPId', 'POST', '/wxa/getpluginopenpid', 1, 0, 'user-info/basic-info/api_getpluginopenpid.html'];
export const getRidInfo: Operation = ['getRidInfo', 'POST', '/cgi-bin/openapi/rid/get', 1, 0, 'openApi-mgnt/api_getridinfo.html'];
export const getStableAccessToken: Operation = ['getStableAccessToken', 'POST', '/cgi-bin/stable_token', 0, 0, 'mp-access-token/api_getstableaccesstoken.html'];
export const getUserEncryptKey: Operation = ['getUserEncryptKey', 'GET', '/wxa/business/getuserencryptkey', 1, 1, 'user-info/internet/api_getuserencryptkey.html'];
export const getUserPortrait: Operation = ['getUserPortrait', 'POST', '/datacube/getweanalysisappiduserportrait', 1, 0, 'data-analysis/others/api_getuserportrait.html'];
export const getVisitDistribution: Operation = ['getVisitDistribution', 'POST', '/datacube/getweanalysisappidvisitdistribution', 1, 0, 'data-analysis/others/api_getvisitdistribution.html'];
export const getVisitPage: Operation = ['getVisitPage', 'POST', '/datacube/getweanalysisappidvisitpage', 1, 0, 'data-analysis/others/api_getvisitpage.html'];
export const getWeeklyRetain: Operation = ['getWeeklyRetain', 'POST', '/datacube/getweanalysisappidweeklyretaininfo', 1, 0, 'data-analysis/visit-retain/api_getweeklyretain.html'];
export const getWeeklyVisitTrend: Operation = ['getWeeklyVisitTrend', 'POST', '/datacube/getweanalysisappidweeklyvisittrend', 1, 0, 'data-analysis/visit-trend/api_getweeklyvisittrend.html'];
