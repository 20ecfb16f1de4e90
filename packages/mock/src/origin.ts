import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from './engine/refusal.ts';

// Any page that a developer has open can send requests to a mock on the same machine. What a page sends
// after a preflight it was allowed to send (CORS); what needs none it sends unasked, from an <img>, a form
// or a `no-cors` fetch. So a call that changes something must show that it was preflighted.

/** Content types that a page may send without a preflight. */
const UNASKED = ['', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];

/** Throws 403 for a call that a web page of another origin sent without asking by a preflight. */
export function checkPage(headers: IncomingHttpHeaders): void {
  if (!fromAnotherPage(headers)) return;
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (!UNASKED.includes(type.trim().toLowerCase())) return;
  // Neither goes out of a page without a preflight.
  if (headers['x-requested-with'] !== undefined || headers.prefer !== undefined) return;
  const how =
    'a page of another origin must send the header "content-type: application/json", or with an upload ' +
    '"x-requested-with: fetch" (a GET may have either), so that the browser asks first';
  throw new Refusal(48001, how, 403);
}

function fromAnotherPage({ origin, host, ...headers }: IncomingHttpHeaders): boolean {
  // The browser's own word, which no page can set, counts first: behind a proxy of a dev server, or one that ends
  // TLS, Origin names that proxy. Clients that are no browsers send neither; a picture or a link has no Origin.
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return false;
  if (origin === undefined) return site === 'cross-site' || site === 'same-site';
  return !/^https?:\/\//.test(origin) || origin.slice(origin.indexOf('//') + 2) !== host;
}

/** Ends of names that nobody can register, so that no foreign page can be served under them. */
const PRIVATE = ['.localhost', '.local', '.internal', '.test', '.lan', '.home.arpa'];
/** WeChat's own, which /etc/hosts may lead to the mock. */
const WECHAT = '.weixin.qq.com';

/**
 * Throws 403 where the header Host names somebody's domain, which a page can have led to this machine to be
 * of the mock's own origin (DNS rebinding). Addresses, names without a dot and private names pass.
 */
export function checkHost(header: string | undefined, allowed: readonly string[]): void {
  if (!header) return;
  const host = header
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (!host.includes('.') || /^[\d.]+$/.test(host) || host.startsWith('[')) return;
  if ([...PRIVATE, WECHAT].some((end) => host.endsWith(end)) || allowed.includes(host)) return;
  const how = 'the header Host names a public domain; allow it with the option hosts, or --allow-host';
  throw new Refusal(48001, how, 403);
}
