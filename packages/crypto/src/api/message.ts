import { refuse } from '../errors.ts';
import { needsOwnAppid, needsTimestamp, needsUrl } from '../messages/api.ts';

/** What a signature or authentication tag binds a request or answer to. */
export interface MessageContext {
  /** The request's URL without its query: `https://api.weixin.qq.com/wxa/getuserriskrank`. */
  url: string;
  appid: string;
  /** Unix seconds, as in the header `Wechatmp-TimeStamp`. */
  timestamp: number;
}

/** Throws if the context is malformed. */
export function checkContext({ url, appid, timestamp }: MessageContext): void {
  if (typeof url !== 'string' || !/^https?:\/\/[^?#\s|]+$/.test(url)) refuse(needsUrl());
  if (typeof appid !== 'string' || appid === '') refuse(needsOwnAppid());
  if (!Number.isSafeInteger(timestamp)) refuse(needsTimestamp());
}
