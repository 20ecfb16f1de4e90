import { createHash } from 'node:crypto';

/** The user that a code stands for: `user-42-anything` is user 42, every other code is one fixed user. */
export const userOf = (code: string): string => /^user-([^-]+)/.exec(code)?.[0] ?? 'somebody';

/** 28 characters beginning with `o`, like WeChat's ids; always the same for the same user. */
export const openidOf = (appid: string, user: string): string => `o${digest(`openid ${appid} ${user}`)}`;
/** The same in every mini program. */
export const unionidOf = (user: string): string => `o${digest(`unionid ${user}`)}`;
/** A user's id in a plugin. */
export const openpidOf = (appid: string, user: string): string => `G${digest(`openpid ${appid} ${user}`)}`;

const digest = (seed: string) => createHash('sha256').update(seed).digest('base64url').slice(0, 27);
