import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Refusal } from '../engine/refusal.ts';

/** What the spec says of an errcode. */
export interface Errcode {
  readonly message: string;
  readonly meaning?: string;
  readonly remedy?: string;
}

type Errcodes = Readonly<Record<string, Errcode>>;

const errcodes: { readonly general: Errcodes; readonly sections: Readonly<Record<string, Errcodes>> } =
  createRequire(import.meta.url)('@weapp-openapi/spec/errcodes.json');

/** An errcode in a section of the docs; a code can mean different things in two sections. */
export function readErrcode(errcode: number, section = ''): Errcode {
  const { general, sections } = errcodes;
  const found = sections[section]?.[errcode] ?? general[errcode];
  if (found) return found;
  const elsewhere = Object.values(sections).find((codes) => errcode in codes);
  return elsewhere?.[errcode] ?? { message: 'undocumented error' };
}

/** WeChat's message for an errcode in a section of the docs. */
export const errcodeMessage = (errcode: number, section = ''): string =>
  readErrcode(errcode, section).message;

/** `{ errcode, errmsg }` in WeChat's wording, with a hint and a request id. */
export function errorBody({ errcode, hint }: Refusal, section: string | undefined, now: number) {
  const message = errcodeMessage(errcode, section);
  const about = hint ? ` hint: [${hint.slice(0, LONGEST_HINT)}]` : '';
  return { errcode, errmsg: `${message}${about} rid: ${requestId(now)}` };
}

/** Hints are cut to this length: Prism's messages may quote a name from the body, however long. */
const LONGEST_HINT = 1_000;

/** A request id in WeChat's form: three groups of hex digits. */
export function requestId(now: number): string {
  const seconds = Math.floor(now / 1000).toString(16);
  return [seconds.padStart(8, '0').slice(-8), hex(), hex()].join('-');
}

const hex = () => randomBytes(4).toString('hex');
