/**
 * Whether something may be an appid. WeChat's are letters and digits; databases and queues take no NUL, half
 * characters or long texts.
 */
export const isAppid = (appid: unknown): appid is string =>
  typeof appid === 'string' && /^[\x21-\x7e]{1,64}$/.test(appid);
