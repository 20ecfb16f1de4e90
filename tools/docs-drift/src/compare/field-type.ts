import type { SpecField } from '../spec/schema-fields.ts';

const NUMBERS = ['integer', 'number'];
const FILE = ['binary', 'string'];
const INTEGER = ['integer'];
const ARRAY = ['array'];

/** What the docs' types may correspond to in the spec. */
const ALLOWED: Record<string, string[]> = {
  string: ['string'],
  number: NUMBERS,
  timestamp: NUMBERS,
  double: ['number'],
  float: ['number'],
  int: INTEGER,
  integer: INTEGER,
  int32: INTEGER,
  int64: INTEGER,
  uint32: INTEGER,
  uint64: INTEGER,
  boolean: ['boolean'],
  bool: ['boolean'],
  object: ['object'],
  array: ARRAY,
  objarray: ARRAY,
  numarray: ARRAY,
  formdata: FILE,
  buffer: FILE,
  binary: FILE,
  bytes: FILE,
};

const ITEMS: Record<string, string[]> = { objarray: ['object'], numarray: NUMBERS };

/** Whether the docs mean the contents of a file. */
export const isFile = (type: string): boolean => ALLOWED[type.toLowerCase()] === FILE;

/**
 * Whether the spec's type is one that the docs' type can mean. An unknown type (`-`, the name of a structure) fits
 * everything; `null` beside the documented type does not count as another type.
 */
export function typeFits(docs: string, { types, items }: Pick<SpecField, 'types' | 'items'>): boolean {
  const { base, element } = parseType(docs);
  const allowed = ALLOWED[base];
  if (!allowed) return true;
  // A schema without a type: right for a file's contents, a gap for anything else.
  if (types.size === 0) return allowed === FILE;
  if (![...types].every((type) => allowed.includes(type) || type === 'null')) return false;
  const elements = ITEMS[base] ?? ALLOWED[element];
  return !elements || allowed !== ARRAY || [...items].every((type) => elements.includes(type));
}

/** Whether a type in the docs is a real type, rather than a structure's name or a misprint. */
export const isKnownType = (type: string): boolean => ALLOWED[parseType(type).base] !== undefined;

/** Whether the docs give a structure's name as a type: `object<addr>`, `AuditDetail`. */
export function isStructure(type: string): boolean {
  const { base, element } = parseType(type);
  return element ? !ALLOWED[element] : base !== '' && !ALLOWED[base];
}

/** The spec's type in words: `array of object`, `integer or string`. */
export function typeText({ types, items }: Pick<SpecField, 'types' | 'items'>): string {
  const text = [...types].sort().join(' or ') || 'any';
  return types.has('array') && items.size > 0 ? `${text} of ${[...items].sort().join(' or ')}` : text;
}

/** Takes `Array.<Object>`, `array<string>`, `object<addr>` and `string[]` apart. */
function parseType(type: string): { base: string; element: string } {
  const [, base = '', element = ''] = /^(\w+)\.?(?:<(\w*)>)?/.exec(type.toLowerCase()) ?? [];
  return type.endsWith('[]') ? { base: 'array', element: base } : { base, element };
}
