// Generated from the spec by `pnpm generate`. Edit the spec instead.

import type { Operation } from '../operation.ts';

export const code2Session: Operation = ['code2Session', 'GET', '/sns/jscode2session', 0, 1, 'user-login/api_code2session.html'];
export const getAccessToken: Operation = ['getAccessToken', 'GET', '/cgi-bin/token', 0, 1, 'mp-access-token/api_getaccesstoken.html'];
export const getDailyRetain: Operation = ['getDailyRetain', 'POST', '/datacube/getweanalysisappiddailyretaininfo', 1, 0, 'data-analysis/visit-retain/api_getdailyretain.html'];
export const getDailyVisitTrend: Operation = ['getDailyVisitTrend', 'POST', '/datacube/getweanalysisappiddailyvisittrend', 1, 0, 'data-analysis/visit-trend/api_getdailyvisittrend.html'];
export const getStableAccessToken: Operation = ['getStableAccessToken', 'POST', '/cgi-bin/stable_token', 0, 0, 'mp-access-token/api_getstableaccesstoken.html'];
