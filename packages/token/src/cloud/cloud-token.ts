import { createReadStream } from 'node:fs';
import { type CredentialSource, WeappUsageError } from '@weapp-openapi/core';
import { checkOptional } from '../checks/options.ts';
import { faultOfToken } from '../checks/token-text.ts';
import { appidWrong, fileWrong, noCloudToken } from '../messages/cloud.ts';

/** Options of {@link cloudToken}. */
export interface CloudTokenOptions {
  /** The file in which the platform puts the token. Default: `/.tencentcloudbase/wx/cloudbase_access_token`. */
  file?: string | undefined;
  /** The account to make calls for, if the environment's owner shares it (资源复用). Default: the owner. */
  appid?: string | undefined;
}

/** Hands out the token that WeChat cloud hosting puts into the container. */
export interface CloudToken extends CredentialSource {
  /** The query parameter that carries this token. */
  readonly parameter: 'cloudbase_access_token';
  get(): Promise<string>;
  /** The next call reads the file again. */
  invalidate(token: string): Promise<void>;
}

const FILE = '/.tencentcloudbase/wx/cloudbase_access_token';
// The platform replaces the token every 10 minutes, and each is valid for 30: half a minute late is early enough.
const RECHECK = 30_000;
// How long a token is valid at least when it is first seen, since the file is never older than 10 minutes.
const SURE_LIFE = 20 * 60_000;
/** The most bytes to read, since a mistaken `file` may be of any size. */
const LONGEST = 65_536;

/**
 * The token of WeChat cloud hosting (微信云托管, 微信令牌), from the file in the container. For environments created
 * before July 2022; newer ones have {@link openService}.
 *
 * `get` throws {@link WeappUsageError} when the file is missing or empty.
 *
 * @example
 * const wx = createClient({ credential: cloudToken() });
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/wxcloudrun/src/guide/weixin/token.html 官方文档}
 */
export function cloudToken(options: CloudTokenOptions = {}): CloudToken {
  checkOptional('cloudToken', options, '{ file, appid }');
  const { file = FILE, appid } = options;
  if (typeof file !== 'string' || file === '') {
    throw new WeappUsageError(fileWrong());
  }
  if (appid !== undefined && !/^\w+$/.test(appid)) {
    throw new WeappUsageError(appidWrong('cloudToken'));
  }
  let current: { token: string; since: number } | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<string> | undefined;

  const read = async (): Promise<string> => {
    const content = await contentOf(file);
    const now = performance.now();
    if (typeof content === 'string') {
      const token = appid ? `${appid}@${content}` : content;
      if (token !== current?.token) current = { token, since: now };
      readAt = now;
      return token;
    }
    // The file may be being replaced right now: the previous token remains valid for a while.
    if (current && now - current.since < SURE_LIFE) return current.token;
    throw new WeappUsageError(noCloudToken(file, content.fault));
  };

  return {
    parameter: 'cloudbase_access_token',
    async get() {
      if (current && performance.now() - readAt < RECHECK) return current.token;
      reading ??= read().finally(() => {
        reading = undefined;
      });
      return reading;
    },
    async invalidate(token) {
      if (token === current?.token) readAt = Number.NEGATIVE_INFINITY;
    },
  };
}

async function contentOf(file: string): Promise<string | { fault: string }> {
  try {
    let text = '';
    for await (const chunk of createReadStream(file, { encoding: 'utf8', end: LONGEST })) text += chunk;
    if (text.length > LONGEST) return { fault: `it has more than ${LONGEST} bytes` };
    const content = text.trim();
    if (content === '') return { fault: 'it is empty' };
    const fault = faultOfToken(content);
    return fault === undefined ? content : { fault };
  } catch (error) {
    const code: unknown = Object(error).code;
    return { fault: typeof code === 'string' ? code : 'it cannot be read' };
  }
}
