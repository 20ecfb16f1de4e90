import { type Field, type Fields, PARTS, type PageFacts, type Part, PROSE } from '../facts/page-facts.ts';
import { digest } from './digest.ts';

/** The reviewed state of one page, as the lock keeps it. */
export interface PageState {
  kind: PageFacts['kind'];
  title: string;
  name: string;
  method?: string;
  /** Host and path. */
  url?: string;
  cloudCall?: string;
  encryptable?: true;
  permissionSets?: number[];
  /** `string!` required, `string?` optional, `string` if the docs do not say; then the row's digest. */
  query?: Record<string, string>;
  body?: Record<string, string>;
  response?: Record<string, string>;
  values?: Record<string, string[]>;
  /** Digests of what the legal values mean, by the same places. */
  meanings?: Record<string, string>;
  /** Digest of the message by code. */
  errcodes?: Record<string, string>;
  examples?: string;
  /** Digests of the page's text by place. */
  prose?: Record<string, string>;
  /** Digests of what else the page shows, by area. */
  rest?: Record<string, string>;
}

/** Reduces a page's facts to what the lock keeps of them, in an order independent of the page's. */
export function pageState(facts: PageFacts): PageState {
  const { kind, title, name, method, host, path, cloudCall, encryptable, permissionSets } = facts;
  const parts = PARTS.map((part): [Part, Fields | undefined] => [part, facts[part]]);
  const texts = PROSE.map((place): [string, string | undefined] => [place, facts.prose[place]]);
  return {
    kind,
    title,
    name,
    ...(method && { method }),
    ...(path !== undefined && { url: `${host}${path}` }),
    ...(cloudCall && { cloudCall }),
    ...(encryptable && { encryptable }),
    ...(permissionSets.length > 0 && { permissionSets }),
    ...Object.fromEntries(parts.flatMap(([part, fields]) => (fields ? [[part, packFields(fields)]] : []))),
    ...some(
      'values',
      sorted(facts.values, (values) => [...new Set(values)].sort(byNumberOrText)),
    ),
    ...some('meanings', sorted(facts.meanings, digest)),
    ...some('errcodes', sorted(facts.errcodes, digest)),
    ...(facts.examples.length > 0 && { examples: digest(facts.examples.map(({ text }) => text).join('\n')) }),
    ...some('prose', Object.fromEntries(texts.flatMap(([at, text]) => (text ? [[at, digest(text)]] : [])))),
    ...some('rest', sorted(facts.rest, digest)),
  };
}

/** A field as the lock has it. */
export interface FieldState {
  type: string;
  required?: boolean;
  digest: string;
}

/** Reads `string! 1a2b3c4d`. */
export function unpackField(packed: string): FieldState {
  const [sign = '', digest = ''] = packed.split(' ');
  const type = sign.replace(/[!?]$/, '');
  return { type, ...(type !== sign && { required: sign.endsWith('!') }), digest };
}

const packFields = (fields: Fields) => sorted(fields, packField);

function packField({ type, required, text }: Field): string {
  const sign = required === undefined ? '' : required ? '!' : '?';
  return `${type}${sign} ${digest(text)}`;
}

function sorted<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  const entries = Object.entries(record).sort(([a], [b]) => byNumberOrText(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)]));
}

const byNumberOrText = (a: string, b: string) => Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);

const some = <Key extends string, Value extends object>(key: Key, value: Value) =>
  Object.keys(value).length > 0 ? { [key]: value } : {};
