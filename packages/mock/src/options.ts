import type { Duration } from './control/duration.ts';
import { nearest } from './engine/nearest.ts';
import { checkNames, type PushSettings } from './push/settings.ts';
import type { SecureKeys } from './wechat/secure-keys.ts';
import type { PayKeys } from './wechat/signatures.ts';

/** What a mock is like, with or without a port. */
export interface MockOptions {
  /**
   * AppSecrets by appid. If set, any other appid gets 40013 and a wrong secret 40125; otherwise every
   * non-empty pair is accepted.
   */
  apps?: Readonly<Record<string, string>>;
  /**
   * AppKeys of virtual payment by appid, and of B2b by mchid or appid. `pay_sig` is checked against them,
   * and rejected if the key for its environment is missing. For other apps only its format is checked.
   */
  pay?: Readonly<Record<string, PayKeys>>;
  /**
   * Keys of API security (API 安全) by appid. The app's calls to operations that support encryption must then be
   * encrypted and signed, as `secureApi()` of `@weapp-openapi/crypto` does, and are answered in kind.
   */
  secure?: Readonly<Record<string, SecureKeys>>;
  /** Lifetime of an access_token in seconds, 1 to 7200. Default: 7200, as with WeChat. */
  tokenLifetime?: number;
  /** The clock that `mock.clock` starts from, in milliseconds. Default: `Date.now`. */
  now?: () => number;
  /**
   * Seed of the users that the analysis figures are counted from, a finite number or a text. The same one gives the
   * same figures, at any time and on any platform; another one gives others. Default: 1.
   */
  seed?: number | string;
  /**
   * Time that every answer takes: milliseconds or text such as `'50ms'`; of two, `['20ms', '80ms']` or `'20-80ms'`, a
   * random time between them.
   */
  latency?: Duration | readonly [Duration, Duration];
  /**
   * The push settings (消息推送配置): where, and how, messages are sent, by `mock.push` and because of calls and
   * payments. With an `appid`, those of other apps are not sent.
   */
  push?: PushSettings;
  /** Called with one line per request: method, path, operation, outcome. Never a query or a body. */
  log?: (line: string) => void;
  /** Called with a line for what somebody should look at, such as a scenario file with a mistake. Default: `log`. */
  warn?: (line: string) => void;
}

/** What a mock with a port takes too. */
export interface ServerOptions extends MockOptions {
  /** TCP port; 0 picks any free port. Default: 4010. */
  port?: number;
  /** Address to listen on. Default: `127.0.0.1`. */
  host?: string;
  /**
   * Additional domains to accept in the Host header, besides IP addresses, names without a dot, private
   * names and WeChat's own. Used while listening on the loopback interface, and for `/__mock` always.
   */
  hosts?: readonly string[];
  /**
   * A scenario file, YAML or JSON: rules that are in force from the start, and are read again when the file changes.
   * A file that has become wrong leaves them as they are.
   */
  scenarios?: string;
  /**
   * A file that keeps what the mock remembers over restarts: tokens, users, uploads, quotas, the clock, but no rules.
   * It is made if it is missing.
   */
  state?: string;
  /**
   * Forwards every call to this server, such as `https://api.weixin.qq.com`, and writes its answers as a scenario file.
   * Credentials are masked in it, and the answers of token and session operations left out. Rules do not apply.
   */
  record?: string;
  /** The file to record to, which must not exist yet. Default: `weapp-recorded.yaml`. */
  recordTo?: string;
}

const NAMES = ['apps', 'pay', 'secure', 'tokenLifetime', 'now', 'seed', 'latency', 'push', 'log', 'warn'];
const SERVER_NAMES = ['port', 'host', 'hosts', 'scenarios', 'state', 'record', 'recordTo', ...NAMES];

/** Throws RangeError for an option that is misspelt or out of range. */
export function checkOptions(options: ServerOptions, hasPort: boolean): void {
  const names = hasPort ? SERVER_NAMES : NAMES;
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    const hint = SERVER_NAMES.includes(name)
      ? ` Only startMock has it, not createMock.`
      : near
        ? ` Did you mean ${near}?`
        : ` The options are ${names.join(', ')}.`;
    throw new RangeError(`@weapp-openapi/mock: unknown option ${name}.${hint}`);
  }
  checkRange('port', options.port ?? 4010, 0, 65535);
  checkUpstream(options);
  checkRange('tokenLifetime', options.tokenLifetime ?? 7200, 1, 7200);
  checkSeed(options.seed);
  if (options.push !== undefined) checkNames(options.push);
}

function checkSeed(seed: unknown): void {
  if (seed === undefined || typeof seed === 'string' || Number.isFinite(seed)) return;
  throw new RangeError('@weapp-openapi/mock: seed must be a finite number or a text.');
}

function checkUpstream({ record, scenarios }: ServerOptions): void {
  if (record === undefined) return;
  const url = URL.parse(record);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    throw new RangeError(
      '@weapp-openapi/mock: record must be an http or https address such as https://api.weixin.qq.com.',
    );
  if (scenarios !== undefined)
    throw new RangeError('@weapp-openapi/mock: record forwards every call, so it takes no scenarios.');
}

function checkRange(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`@weapp-openapi/mock: ${name} must be a whole number from ${least} to ${most}.`);
}
