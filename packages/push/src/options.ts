import { misspelt, type Texts } from '@weapp-openapi/core';
import { misused } from './errors.ts';
import type { PushHooks } from './hooks.ts';
import {
  appidWrong,
  cloudAndSigned,
  cloudWrong,
  hooksWrong,
  keepTooShort,
  keyWrong,
  maxAgeTooShort,
  modeWrong,
  noFunction,
  noNumber,
  noObject,
  saidBy,
  seenWrong,
  tokenWrong,
} from './messages/options.ts';
import type { PushMode } from './request/keys.ts';
import { LONGEST_TIMER } from './seen/longest-timer.ts';
import type { SeenStore } from './seen/store.ts';

interface CommonOptions {
  /** Where it is kept which messages were handled. Default: `memorySeen()`; several processes share `redisSeen()`. */
  seen?: SeenStore | undefined;
  /** Milliseconds that an answer is kept for repeats. Default: 24 hours; WeChat repeats some for 23. */
  keep?: number | undefined;
  /** Milliseconds that a repeat waits for the first to be handled; then it gets 503. Default: 4500. */
  wait?: number | undefined;
  /** Milliseconds after which another process may handle the message of one that died. Default: 4000. */
  hold?: number | undefined;
  /**
   * Milliseconds after which a handler that has not ended is given up: `onError` is told, and a repeat is handled
   * again. Default: 10 minutes.
   */
  giveUp?: number | undefined;
  /** Bytes that a body may have. Default: 1 MiB. */
  maxBody?: number | undefined;
  /** Observers of messages, answers, refusals and failures. */
  hooks?: PushHooks | undefined;
}

/** For messages that come to your own server, signed. */
export interface SignedPushOptions extends CommonOptions {
  /** Token of the push settings (消息推送配置); while you replace it, the new one and the old one. */
  token: string | readonly string[];
  /** How messages are encrypted (消息加解密方式). */
  mode: PushMode;
  /** AppID of the mini program; for a third-party platform its component_appid. Not needed in plain mode. */
  appid?: string | undefined;
  /**
   * EncodingAESKey of the push settings, 43 characters; while you replace it, the new one and the old one. An answer is
   * encrypted with the key of its message. Not needed in plain mode, where it is not used: the admin console asks for
   * one all the same.
   */
  encodingAESKey?: string | readonly string[] | undefined;
  /** Milliseconds after which a signature is refused as a replay. Default: 10 minutes; Infinity for never. */
  maxAge?: number | undefined;
  cloud?: undefined;
}

/** For messages that come through WeChat's cloud, unsigned. */
export interface CloudPushOptions extends CommonOptions {
  /**
   * `'run'`: a service in cloud hosting (微信云托管). Nothing is signed there: only what has the header
   * `x-wx-sources`, which the platform adds, is taken. `'function'`: a cloud function (云函数), whose event is the
   * message: `push.cloudFunction` is its entry. A front end may call cloud functions by name with any data, unless the
   * permission rules of the function forbid it.
   */
  cloud: 'run' | 'function';
  token?: undefined;
  mode?: undefined;
  encodingAESKey?: undefined;
  appid?: undefined;
  maxAge?: undefined;
}

export type PushOptions = SignedPushOptions | CloudPushOptions;

const NAMES = [
  ...[
    'appid',
    'token',
    'encodingAESKey',
    'mode',
    'cloud',
    'seen',
    'keep',
    'wait',
    'hold',
    'giveUp',
    'maxAge',
    'maxBody',
  ],
  'hooks',
];

/** What a message through WeChat's cloud does not have. */
const OF_SIGNED = ['token', 'mode', 'encodingAESKey', 'appid', 'maxAge'];

/** Whether a text is neither empty nor copied with a space or line break. */
const isWord = (text: string): boolean => /^\S+$/.test(text);

/** The largest values: timers take 31 bits and fire at once beyond, and Redis takes no Infinity. */
const MOST = {
  keep: Number.MAX_SAFE_INTEGER,
  wait: LONGEST_TIMER,
  hold: LONGEST_TIMER,
  giveUp: LONGEST_TIMER,
  maxBody: Number.MAX_SAFE_INTEGER,
  maxAge: Infinity,
};

/** Says what is wrong with the options of createPush. */
export function checkOptions(options: PushOptions): void {
  const refuse: (what: Texts) => never = (what) => misused(saidBy('createPush', what));
  if (typeof options !== 'object' || options === null) refuse(noObject());
  const misspelling = misspelt(options, NAMES);
  if (misspelling !== undefined) refuse(misspelling);
  for (const [name, most] of Object.entries(MOST)) {
    const value: unknown = Reflect.get(options, name);
    if (value !== undefined && !(typeof value === 'number' && value > 0 && value <= most))
      refuse(noNumber(name, most < Infinity ? most : undefined));
  }
  const { seen, hooks, keep } = options;
  if (keep !== undefined && keep < 1_000) refuse(keepTooShort());
  const methods = ['begin', 'extend', 'finish', 'release'] as const;
  if (seen !== undefined && methods.some((method) => typeof seen?.[method] !== 'function'))
    refuse(seenWrong());
  if (hooks !== undefined) checkHooks(hooks, refuse);
  if (options.cloud !== undefined) {
    if (options.cloud !== 'run' && options.cloud !== 'function') refuse(cloudWrong());
    const signed = OF_SIGNED.find((name) => Reflect.get(options, name) !== undefined);
    if (signed !== undefined) refuse(cloudAndSigned(signed));
    return;
  }
  const { mode, token, appid, encodingAESKey, maxAge } = options;
  // Timestamps are in seconds, so less than one would refuse everything.
  if (maxAge !== undefined && maxAge < 1_000) refuse(maxAgeTooShort());
  if (!isListOf(token, isWord)) refuse(tokenWrong());
  if (mode === 'plain') return;
  if (mode !== 'secure' && mode !== 'compatible') refuse(modeWrong());
  if (typeof appid !== 'string' || !isWord(appid)) refuse(appidWrong());
  if (!isListOf(encodingAESKey, (each) => /^[A-Za-z0-9+/]{43}$/.test(each))) refuse(keyWrong());
}

const HOOKS = ['onMessage', 'onAnswer', 'onRefuse', 'onError'];
/** One object may observe core's client too; onRequest is near onRefuse. */
const OF_CORE = ['onRequest', 'onResponse', 'onRetry'];

/** A hook that is misspelt would never be called, and so what fails would never be told. */
function checkHooks(hooks: unknown, refuse: (what: Texts) => never): void {
  if (typeof hooks !== 'object' || hooks === null) refuse(hooksWrong(HOOKS.join(', ')));
  const misspelling = misspelt(hooks, [...HOOKS, ...OF_CORE]);
  if (misspelling !== undefined) refuse(saidBy('`hooks`', misspelling));
  for (const name of HOOKS) {
    const hook: unknown = Reflect.get(hooks, name);
    if (hook !== undefined && typeof hook !== 'function') refuse(noFunction(`hooks.${name}`));
  }
}

/** One or several, as a list. */
export const listOf = (given: string | readonly string[] | undefined): readonly string[] =>
  given === undefined ? [] : [given].flat();

/** Whether this is one text, or a list of at least one, all of them good. */
const isListOf = (given: unknown, isGood: (each: string) => boolean): boolean => {
  const all = [given].flat();
  return all.length > 0 && all.every((each) => typeof each === 'string' && isGood(each));
};
