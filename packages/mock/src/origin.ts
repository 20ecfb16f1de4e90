import type { Incoming } from './engine/incoming.ts';
import { Refusal } from './engine/refusal.ts';

// Any page open in the developer's browser can send requests to a mock on the same machine, and for an
// <img>, a form or a `no-cors` fetch the browser sends no CORS preflight first. So a cross-origin call that
// changes state must be one that browsers send only after a preflight.

/** Content types that a page may send without a preflight. */
const WITHOUT_PREFLIGHT = ['', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];

/** Throws 403 for a call from a web page of another origin that needed no preflight. */
export function checkPage(headers: Incoming['headers']): void {
  if (!fromAnotherPage(headers)) return;
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (!WITHOUT_PREFLIGHT.includes(type.trim().toLowerCase())) return;
  // Browsers send a preflight before either of these headers.
  if (headers['x-requested-with'] !== undefined || headers.prefer !== undefined) return;
  const how =
    'a page of another origin must send the header "content-type: application/json", or for an upload ' +
    '"x-requested-with: fetch" (either works for a GET), so that the browser sends a preflight first';
  throw new Refusal(48001, how, 403);
}

/** Whether a web page of another origin makes the call. */
export function fromAnotherPage({ origin, host, ...headers }: Incoming['headers']): boolean {
  // Sec-Fetch-Site first: pages cannot forge it, while behind a dev-server or TLS proxy, Origin names the
  // proxy. Non-browser clients send neither header; requests for images and links have no Origin.
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return false;
  if (origin === undefined) return site === 'cross-site' || site === 'same-site';
  return !/^https?:\/\//.test(origin) || origin.slice(origin.indexOf('//') + 2) !== host;
}

/** Suffixes that cannot be registered, so no outside page can be served under them. */
const PRIVATE = ['.localhost', '.local', '.internal', '.test', '.lan', '.home.arpa'];
/** WeChat's own domain, which /etc/hosts may point to the mock. */
const WECHAT = '.weixin.qq.com';

/**
 * Throws 403 if the Host header is a public domain: an attacker can point one at this machine to make a page
 * same-origin with the mock (DNS rebinding). IP addresses, names without a dot and private names pass.
 */
export function checkHost(header: string | undefined, allowed: readonly string[]): void {
  if (!header) return;
  const host = header
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (!host.includes('.') || /^[\d.]+$/.test(host) || host.startsWith('[')) return;
  if ([...PRIVATE, WECHAT].some((end) => host.endsWith(end)) || allowed.includes(host)) return;
  const how = 'the Host header is a public domain; allow it with the option `hosts` or with --allow-host';
  throw new Refusal(48001, how, 403);
}
