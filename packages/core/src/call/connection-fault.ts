/** Error codes of Node, undici, Bun and TLS for a connection that failed or broke. */
const CODES =
  /^(E(CONN|HOST|NET|AI_|PIPE|TIMEDOUT|NOTFOUND|PROTO|ADDRNOTAVAIL)|UND_ERR_(SOCKET|ABORTED|\w+_TIMEOUT)|ERR_(TLS|SSL)|CERT_|UNABLE_TO_|\w+_CERT|Connection|FailedToOpenSocket)/;

/** Error messages of platforms without codes: browsers, Deno, workerd, and undici's fetch. */
const MESSAGES = /fetch failed|failed to fetch|load failed|network|connect|terminated|sending/i;

/** The connection was never established, so WeChat cannot have received the call. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** The connection works, but the data is not HTTP, or is a protocol version that was not requested. */
const NO_HTTP = /^(bad |invalid |HTTP\/2)/i;

/**
 * The code of an error that a transport threw, or its name; undefined for a lost connection without a code. No other
 * part of the error is safe to show.
 */
export function reasonOf(error: unknown): string | undefined {
  const { cause } = Object(error);
  for (const { code: candidate, message } of [Object(cause), Object(error)]) {
    if (typeof candidate !== 'string' || !/^[A-Z]\w{1,60}$/.test(candidate)) continue;
    return candidate === 'UND_ERR_SOCKET' && NO_HTTP.test(message) ? 'HTTPParserError' : candidate;
  }
  // `fetch failed` says nothing; its cause does, if it has one.
  const { message, name } = Object(cause ?? error);
  const own = /^[A-Z][A-Za-z]{1,40}$/.test(name) ? name : 'unknown';
  if (own === 'HTTPParserError') return own;
  return MESSAGES.test(String(message).slice(0, 200)) ? undefined : own;
}

/** Whether the connection failed. Anything else would fail again, on any host. */
export const isConnectionFault = (reason: string | undefined): boolean =>
  reason === undefined || CODES.test(reason);

export const isNeverSent = (reason: string | undefined): boolean => NOT_SENT.test(reason ?? '');
