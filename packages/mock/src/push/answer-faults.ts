import { at } from '../engine/document.ts';
import { resolved } from './resolved.ts';

/** What is wrong with the fields that an answer has, a sentence for each: another type, or a value that is none. */
export function answerFaults(schema: unknown, field: (name: string) => unknown, isXml: boolean): string[] {
  return Object.entries(Object(at(resolved(schema), 'properties'))).flatMap(([name, given]) => {
    const value = field(name);
    const of = resolved(given);
    if (value === undefined) return [];
    const type = at(of, 'type');
    if (!isOfType(value, type, isXml)) return [`${name} of the answer must be of the type ${type}.`];
    const listed = at(of, 'enum') ?? (at(of, 'const') === undefined ? undefined : [at(of, 'const')]);
    if (!Array.isArray(listed) || listed.some((one) => one === value || (isXml && String(one) === value)))
      return [];
    return [`${name} of the answer must be ${listed.map((one) => JSON.stringify(one)).join(' or ')}.`];
  });
}

/** XML has nothing but text. */
function isOfType(value: unknown, type: unknown, isXml: boolean): boolean {
  const isText = isXml && typeof value === 'string';
  if (type === 'integer') return isText ? /^-?\d+$/.test(value) : Number.isInteger(value);
  if (type === 'number')
    return isText ? value !== '' && Number.isFinite(Number(value)) : typeof value === 'number';
  if (type === 'string') return typeof value === 'string';
  if (isText) return true;
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'array') return Array.isArray(value);
  return type !== 'object' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}
