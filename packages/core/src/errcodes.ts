import type { Explanation } from './errcode.ts';
import { docs } from './generated/docs.ts';
import { generalErrcodes, sectionErrcodes } from './generated/errcodes.ts';

/** Meaning, remedy, and 1 if the same call may succeed when it is repeated later. */
export type Errcode = readonly [meaning: string, remedy: string, retryable: 0 | 1];

const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

/** What an errcode means for an operation; the section's own meaning comes before the general one. */
export function explanation(operationId: string, errcode: number): Explanation {
  const page = docs[operationId];
  const section = page?.split('/', 2)[1] ?? '';
  const [meaning, remedy, retryable] = sectionErrcodes[section]?.[errcode] ?? generalErrcodes[errcode] ?? [];
  return { meaning, remedy, retryable: retryable === 1, docs: page && SERVER + page };
}
