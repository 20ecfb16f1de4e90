import { refuse } from '../errors.ts';

/** What signature and authentication tag bind a request or an answer to. */
export interface MessageContext {
  /** URL of the request without its query: `https://api.weixin.qq.com/wxa/getuserriskrank`. */
  url: string;
  appid: string;
  /** Unix seconds, the header `Wechatmp-TimeStamp`. */
  timestamp: number;
}

/** Checks a context once. */
export function checkContext({ url, appid, timestamp }: MessageContext): void {
  if (typeof url !== 'string' || !/^https?:\/\/[^?#\s|]+$/.test(url))
    refuse('API security needs the `url` of the request, with its scheme and without its query.');
  if (typeof appid !== 'string' || appid === '') refuse('API security needs the `appid`.');
  if (!Number.isSafeInteger(timestamp)) refuse('API security needs the `timestamp` in unix seconds.');
}
