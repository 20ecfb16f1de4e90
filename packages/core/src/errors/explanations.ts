import { docs } from '../generated/docs.ts';
import { generalErrcodes, sectionErrcodes } from '../generated/errcodes.ts';
import type { Explanation } from './explanation.ts';

const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

const TO_BLAME = {
  meaning:
    'WeChat rejects this operation although the access_token is valid: the problem is this call, not the token.',
  remedy:
    'Check that the token belongs to the account that the call is for (appid, openid), and that this account has the permission or service that the operation needs. Other operations are not affected.',
  retryable: false,
};

/** What an errcode means for an operation; the meaning in its section takes precedence over the general one. */
export function explanation(operationId: string, errcode: number, isToBlame = false): Explanation {
  const page = docs[operationId];
  if (isToBlame) return { ...TO_BLAME, docs: page && SERVER + page };
  const section = page?.split('/', 2)[1] ?? '';
  const [meaning, remedy, retryable] = sectionErrcodes[section]?.[errcode] ?? generalErrcodes[errcode] ?? [];
  return { meaning, remedy, retryable: retryable === 1, docs: page && SERVER + page };
}
