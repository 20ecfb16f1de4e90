import { generalErrcodes as general, sectionErrcodes as sections } from '../generated/errcodes.zh.ts';
import { explained } from './explained.ts';
import type { Explanation } from './explanation.ts';

const toBlame = {
  meaning: 'access_token 有效，但微信拒绝了这个接口的调用：问题在这次调用，不在 token。',
  remedy:
    '确认 token 属于调用所针对的账号（appid、openid），并且该账号已有这个接口需要的权限或服务。其他接口不受影响。',
};

export const explanation = (operationId: string, errcode: number, isToBlame?: boolean): Explanation =>
  explained({ general, sections, toBlame }, operationId, errcode, isToBlame);
