import { WeappUsageError } from '@weapp-openapi/core';
import { noUrl, saidBy, urlWithMore } from '../messages/options.ts';

/** A checked address: no trailing slash, no query, no credentials. */
export interface Base {
  href: string;
  /** Host and port, the only part that appears in messages. */
  host: string;
  isEncrypted: boolean;
  isLoopback: boolean;
}

/** Checks the option `option` of the function `owner`. The message does not repeat it, as it may contain a secret. */
export function parseBase(owner: string, option: string, text: unknown): Base {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new WeappUsageError(saidBy(owner, noUrl(option)));
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new WeappUsageError(saidBy(owner, urlWithMore(option)));
  }
  return {
    href: url.origin + url.pathname.replace(/\/+$/, ''),
    host: url.host,
    isEncrypted: url.protocol === 'https:',
    isLoopback: /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname),
  };
}
