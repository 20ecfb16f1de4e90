import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Refusal } from '../engine/refusal.ts';

type Errcodes = Readonly<Record<string, { readonly message: string }>>;

const errcodes: { readonly general: Errcodes; readonly sections: Readonly<Record<string, Errcodes>> } =
  createRequire(import.meta.url)('@weapp-openapi/spec/errcodes.json');

/** Codes of WeChat's general list that no page of the mini program's API names. */
const UNLISTED: Readonly<Record<number, string>> = {
  40006: 'invalid media size',
  41005: 'media data missing',
  44001: 'empty media data',
  45001: 'media size out of limit',
};

/** The message of a code in a section of the docs; the same number can mean different things in two. */
export function errcodeMessage(errcode: number, section = ''): string {
  const { general, sections } = errcodes;
  const found = sections[section]?.[errcode] ?? general[errcode];
  if (found) return found.message;
  const elsewhere = Object.values(sections).find((codes) => errcode in codes);
  return elsewhere?.[errcode]?.message ?? UNLISTED[errcode] ?? 'undocumented error';
}

/** `{ errcode, errmsg }` as WeChat words it, with a hint and a request id in three hex groups. */
export function errorBody({ errcode, hint }: Refusal, section: string | undefined, now: number) {
  const message = errcodeMessage(errcode, section);
  const about = hint ? ` hint: [${hint.slice(0, LONGEST_HINT)}]` : '';
  return { errcode, errmsg: `${message}${about} rid: ${requestId(now)}` };
}

/** A schema's own message may quote a name from the body, however long. */
const LONGEST_HINT = 1_000;

/** WeChat's form of an id for one request: three groups of hex digits. */
export function requestId(now: number): string {
  const seconds = Math.floor(now / 1000).toString(16);
  return [seconds.padStart(8, '0').slice(-8), hex(), hex()].join('-');
}

const hex = () => randomBytes(4).toString('hex');
