import { createHash } from 'node:crypto';

/** The user that a code stands for: `user-42-anything` is user 42, any other code one and the same user. */
export const userOf = (code: string): string => /^user-([^-]+)/.exec(code)?.[0] ?? 'somebody';

/** 28 characters that begin with `o`, as WeChat's ids are; the same for the same user at all times. */
export const openidOf = (appid: string, user: string): string => `o${digest(`openid ${appid} ${user}`)}`;
/** The same in every mini program. */
export const unionidOf = (user: string): string => `o${digest(`unionid ${user}`)}`;
/** A user's id in a plugin. */
export const openpidOf = (appid: string, user: string): string => `G${digest(`openpid ${appid} ${user}`)}`;

const digest = (seed: string) => createHash('sha256').update(seed).digest('base64url').slice(0, 27);
