import { docs } from '../generated/docs.ts';
import { generalErrcodes, sectionErrcodes } from '../generated/errcodes.ts';
import type { Explanation } from './explanation.ts';

const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

const TO_BLAME = {
  meaning:
    'WeChat refuses this operation with an access_token that is good: the token is right, this call is wrong.',
  remedy:
    'Check that the operation is called for the account whose token this is (appid, openid), and that the account has the permission or the service which the operation needs. Other operations are not affected.',
  retryable: false,
};

/** What an errcode means for an operation; the section's own meaning comes before the general one. */
export function explanation(operationId: string, errcode: number, isToBlame = false): Explanation {
  const page = docs[operationId];
  if (isToBlame) return { ...TO_BLAME, docs: page && SERVER + page };
  const section = page?.split('/', 2)[1] ?? '';
  const [meaning, remedy, retryable] = sectionErrcodes[section]?.[errcode] ?? generalErrcodes[errcode] ?? [];
  return { meaning, remedy, retryable: retryable === 1, docs: page && SERVER + page };
}
