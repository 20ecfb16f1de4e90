/** What Node, undici, Bun and TLS call a connection that could not be made, or broke. */
const CODES =
  /^(E(CONN|HOST|NET|AI_|PIPE|TIMEDOUT|NOTFOUND|PROTO|ADDRNOTAVAIL)|UND_ERR_(SOCKET|ABORTED|\w+_TIMEOUT)|ERR_(TLS|SSL)|CERT_|UNABLE_TO_|\w+_CERT|Connection|FailedToOpenSocket)/;

/** What platforms say that have no codes: browsers, Deno, workerd, and fetch of undici. */
const MESSAGES = /fetch failed|failed to fetch|load failed|network|connect|terminated|sending/i;

/** The connection was never made, so WeChat cannot have seen the call. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** The connection is fine; what came through it is no HTTP, or a protocol that nobody asked for. */
const NO_HTTP = /^(bad |invalid |HTTP\/2)/i;

/**
 * The system's name of what a transport threw, or the error's own; undefined for a lost connection without a name.
 * Nothing else of it is safe to show.
 */
export function reasonOf(error: unknown): string | undefined {
  const { cause } = Object(error);
  for (const { code: candidate, message } of [Object(cause), Object(error)]) {
    if (typeof candidate !== 'string' || !/^[A-Z]\w{1,60}$/.test(candidate)) continue;
    return candidate === 'UND_ERR_SOCKET' && NO_HTTP.test(message) ? 'HTTPParserError' : candidate;
  }
  // `fetch failed` says nothing of itself: its cause does, where it has one.
  const { message, name } = Object(cause ?? error);
  const own = /^[A-Z][A-Za-z]{1,40}$/.test(name) ? name : 'unknown';
  if (own === 'HTTPParserError') return own;
  return MESSAGES.test(String(message).slice(0, 200)) ? undefined : own;
}

/** Whether it is the connection that failed: everything else would fail at any host, and again. */
export const isConnectionFault = (reason: string | undefined): boolean =>
  reason === undefined || CODES.test(reason);

export const isNeverSent = (reason: string | undefined): boolean => NOT_SENT.test(reason ?? '');
