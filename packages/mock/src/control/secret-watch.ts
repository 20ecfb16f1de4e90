import type { JsonObject } from '../engine/document.ts';
import { createKept } from '../memory/kept.ts';

/** As WeChat makes them; a test's are seldom like these. */
const APPID = /^wx[0-9a-f]{16}$/;
const SECRET = /^[0-9a-f]{32}$/;
const KEPT = 1_000;

/** Warns, once for each mini program, when a secret comes in that looks real. The warning does not contain it. */
export function createSecretWatch(tell: (line: string) => void): (input: JsonObject) => void {
  const warned = createKept<true>({ count: KEPT });
  return ({ appid, secret, appsecret }) => {
    if (typeof appid !== 'string' || !APPID.test(appid) || warned.has(appid)) return;
    if (![secret, appsecret].some((each) => typeof each === 'string' && SECRET.test(each))) return;
    warned.set(appid, true);
    tell(
      `${appid} sent a secret that looks real. The mock needs none: any text will do. ` +
        'Keep real secrets out of tests and front ends; if others can reach this mock, reset it in the admin console.',
    );
  };
}
