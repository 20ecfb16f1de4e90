import { generalErrcodes as general, sectionErrcodes as sections } from '../generated/errcodes.ts';
import { explained } from './explained.ts';
import type { Explanation } from './explanation.ts';

const toBlame = {
  meaning:
    'WeChat rejects this operation although the access_token is valid: the problem is this call, not the token.',
  remedy:
    'Check that the token belongs to the account that the call is for (appid, openid), and that this account has the permission or service that the operation needs. Other operations are not affected.',
};

export const explanation = (operationId: string, errcode: number, isToBlame?: boolean): Explanation =>
  explained({ general, sections, toBlame }, operationId, errcode, isToBlame);
