import { importPushKey, type PushKey } from '@weapp-openapi/crypto';

/** How messages are encrypted, as set in the admin console (消息推送配置). */
export type PushMode = 'plain' | 'compatible' | 'secure';

/** What requests are verified and decrypted with. */
export interface Keys {
  mode: PushMode;
  /** The current one, and those being replaced. */
  tokens: readonly string[];
  appid: string;
  /** Milliseconds. */
  maxAge: number;
  /** The current one, and those being replaced; none in plain mode. Each is imported when it is first needed. */
  pushKeys: readonly (() => Promise<PushKey>)[];
}

/** What an answer is encrypted with: what its message was encrypted with. */
export interface Sealing {
  token: string;
  appid: string;
  encodingAESKey: PushKey;
}

/** Imports the key once. */
export function lazyKey(encodingAESKey: string): () => Promise<PushKey> {
  let key: Promise<PushKey> | undefined;
  return () => (key ??= importPushKey(encodingAESKey));
}
