import { nearest } from './nearest.ts';
import { Refusal } from './refusal.ts';

/** The `Prefer` header (RFC 7240) as Prism reads it, plus `errcode`, `delay`, `status` and `drop`. */
export interface Preference {
  /** The WeChat error to answer with. */
  errcode?: number;
  /** Name of an example in the spec. */
  example?: string;
  /** Generate values from the schema instead of using an example. */
  dynamic?: boolean;
  /** Makes `dynamic` repeatable. */
  seed?: string;
  /** Milliseconds to wait first. */
  delay?: number;
  /** HTTP status, 200 to 599. */
  status?: number;
  /** Close the connection without an answer. */
  drop?: boolean;
}

/** What each preference takes. */
const TAKES = {
  errcode: 'a whole number other than 0',
  example: 'the name of an example',
  dynamic: 'true or false',
  delay: 'milliseconds, up to 7 digits',
  status: 'a whole number from 200 to 599',
  drop: 'true or false',
  seed: 'any text',
} as const;
const NAMES = Object.keys(TAKES);
/** Registered for other uses (RFC 7240 and its successors): not ours. */
const OTHERS = [
  'respond-async',
  'return',
  'wait',
  'handling',
  'depth-noroot',
  'transclude',
  'safe',
  'timezone',
];

const isTruth = (value: string) => value === 'true' || value === 'false';

const IS_RIGHT: Readonly<Record<keyof typeof TAKES, (value: string) => boolean>> = {
  errcode: (value) => /^-?\d{1,9}$/.test(value) && Number(value) !== 0,
  example: (value) => value !== '',
  dynamic: isTruth,
  delay: (value) => /^\d{1,7}$/.test(value),
  status: (value) => /^[2-5]\d\d$/.test(value),
  drop: (value) => value === '' || isTruth(value),
  seed: (value) => value !== '',
};

/** Why a preference cannot be meant so; undefined for one that is right, or not of this mock. */
function flawOf(name: string, value: string): string | undefined {
  if (name === '' || OTHERS.includes(name)) return undefined;
  const known = NAMES.find((each): each is keyof typeof TAKES => each === name);
  if (known) return IS_RIGHT[known](value) ? undefined : `Prefer: ${name} must be ${TAKES[known]}`;
  if (name === 'code') return 'Prefer: code is called status here';
  const near = nearest(name, NAMES);
  return near && `Prefer: there is no such preference. Did you mean ${near}?`;
}

/**
 * Reads `errcode=45009`, `example=success` or `dynamic=true, seed=7`. Preferences that are not this mock's are ignored.
 *
 * @throws {Refusal} 40097 for a wrong value, or a name that is nearly one of the mock's.
 */
export function readPreference(header: string | null | undefined): Preference {
  const preference: Preference = {};
  for (const part of (header ?? '').split(/[,;]/)) {
    const [given = '', value = ''] = part.split('=').map((text) => text.trim().replace(/^"(.*)"$/, '$1'));
    const name = given.toLowerCase();
    const flaw = flawOf(name, value);
    if (flaw) throw new Refusal(40097, flaw);
    if (name === 'errcode') preference.errcode = Number(value);
    if (name === 'example') preference.example = value;
    if (name === 'dynamic') preference.dynamic = value === 'true';
    if (name === 'delay') preference.delay = Number(value);
    if (name === 'status') preference.status = Number(value);
    if (name === 'drop') preference.drop = value !== 'false';
    if (name === 'seed') preference.seed = value;
  }
  return preference;
}
