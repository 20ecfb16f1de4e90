// What the demo says, in both languages.
import { environmentLanguage, type Texts } from 'weapp-openapi';

const words = {
  wechat: (appid: string) => ({ en: `WeChat, app ${appid}`, zh: `微信，小程序 ${appid}` }),
  mock: (url: string) => ({ en: `Mock server on ${url}`, zh: `mock 服务 ${url}` }),
  calls: () => ({ en: 'Calls made', zh: '发出的调用' }),
  call: () => ({ en: 'call', zh: '接口' }),
  times: () => ({ en: 'times', zh: '次数' }),
  login: () => ({
    en: 'Login (code2Session) and the unionid of a paid user (getPaidUnionid)',
    zh: '登录（code2Session）与支付用户的 unionid（getPaidUnionid）',
  }),
  needsCode: () => ({
    en: '  Skipped: set WEAPP_JS_CODE to a new code from wx.login.',
    zh: '  已跳过：把 WEAPP_JS_CODE 设为 wx.login 刚返回的 code。',
  }),
  session: (openid: string, unionid: string, length: number) => ({
    en: `  openid ${openid}, unionid ${unionid}, session_key of ${length} characters`,
    zh: `  openid ${openid}，unionid ${unionid}，session_key 有 ${length} 个字符`,
  }),
  none: () => ({ en: 'none', zh: '无' }),
  needsPayment: () => ({
    en: '  Skipped getPaidUnionid: set WEAPP_TRANSACTION_ID to a payment by this user.',
    zh: '  已跳过 getPaidUnionid：把 WEAPP_TRANSACTION_ID 设为该用户的一笔支付单号。',
  }),
  paid: (unionid: string) => ({
    en: `  after a payment: unionid ${unionid}`,
    zh: `  支付后：unionid ${unionid}`,
  }),
  token: () => ({ en: 'Token (getStableAccessToken)', zh: 'token（getStableAccessToken）' }),
  tokenLength: (length: number) => ({
    en: `  a token of ${length} characters; every call below shares it`,
    zh: `  token 有 ${length} 个字符，下面的调用都用它`,
  }),
  dailyRetention: () => ({
    en: 'Retention of new users, last 7 days (getDailyRetain)',
    zh: '最近 7 天新增用户的留存（getDailyRetain）',
  }),
  longRetention: () => ({
    en: 'Retention of active users, last 4 weeks and last 2 months (getWeeklyRetain, getMonthlyRetain)',
    zh: '最近 4 周和最近 2 个月活跃用户的留存（getWeeklyRetain、getMonthlyRetain）',
  }),
  visits: () => ({
    en: 'Visits: 7 days, 4 weeks, 2 months (getDailyVisitTrend, getWeeklyVisitTrend, getMonthlyVisitTrend)',
    zh: '访问趋势：7 天、4 周、2 个月（getDailyVisitTrend、getWeeklyVisitTrend、getMonthlyVisitTrend）',
  }),
  summary: () => ({ en: 'Daily summary (getDailySummary)', zh: '数据概况（getDailySummary）' }),
  withoutFigures: (days: string) => ({ en: `  Without figures: ${days}.`, zh: `  没有数据：${days}。` }),
  report: () => ({ en: 'Report of the last 90 days', zh: '最近 90 天的报告' }),
  reportName: () => ({ en: 'Demo', zh: '演示' }),
  day: () => ({ en: 'day', zh: '日期' }),
  new: () => ({ en: 'new', zh: '新增' }),
  weekOrMonth: () => ({ en: 'week or month', zh: '周或月' }),
  active: () => ({ en: 'active', zh: '活跃' }),
  period: () => ({ en: 'period', zh: '周期' }),
  sessions: () => ({ en: 'sessions', zh: '打开次数' }),
  pages: () => ({ en: 'pages', zh: '访问次数' }),
  users: () => ({ en: 'users', zh: '访问人数' }),
  change: () => ({ en: 'change', zh: '变化' }),
  depth: () => ({ en: 'depth', zh: '访问深度' }),
  total: () => ({ en: 'total users', zh: '累计用户' }),
  forwards: () => ({ en: 'forwards', zh: '转发次数' }),
  byUsers: () => ({ en: 'by users', zh: '转发人数' }),
} satisfies Record<string, (...values: never[]) => Texts>;

type Words = typeof words;

/** The words in the language of the environment. */
export const say = Object.fromEntries(
  Object.entries(words).map(([name, word]) => [
    name,
    (...values: never[]) => (word as (...all: never[]) => Texts)(...values)[environmentLanguage()],
  ]),
) as { [Name in keyof Words]: (...values: Parameters<Words[Name]>) => string };

export { words };
