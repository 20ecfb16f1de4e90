import type { Fields } from './row.ts';

type Message = Record<string, unknown>;

/**
 * Gives the fields of a message their types, in place. XML has nothing but text and does not say what is an array;
 * JSON has single items for arrays and text for numbers here and there.
 *
 * @param isXml Then an empty element may be nothing of any type, and an array without items is not there at all.
 */
export function shape(message: Message, fields: { readonly [name: string]: Fields }, isXml: boolean): void {
  for (const [name, type] of Object.entries(fields)) {
    const value = Object.hasOwn(message, name) ? message[name] : undefined;
    const typed = shaped(value, type, isXml);
    if (typed !== undefined) message[name] = typed;
    else if (value !== undefined) delete message[name];
  }
}

function shaped(value: unknown, type: Fields, isXml: boolean): unknown {
  if (isList(type)) {
    if (value === undefined || value === null) return isXml ? [] : value;
    return items(value, type[0], isXml).map((item) => shaped(item, type[0], isXml) ?? item);
  }
  if (value === undefined || (isXml && value === '' && type !== 's')) {
    return value !== undefined && typeof type === 'object' ? {} : undefined;
  }
  if (type === 'n') return numberOf(value);
  if (type === 'i') return typeof value === 'number' ? String(value) : value;
  if (type === 'b')
    return value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value;
  if (typeof type === 'object' && isObject(value)) shape(value, type, isXml);
  return value;
}

/** The items of a repeated element, or of an element that contains them. */
function items(value: unknown, type: Fields, isXml: boolean): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isXml) return [value];
  if (value === '') return [];
  const [[name, inner] = [], ...others] = isObject(value) ? Object.entries(value) : [];
  const isContainer =
    name !== undefined &&
    others.length === 0 &&
    !(typeof type === 'object' && name in type) &&
    isItemName(name);
  return isContainer ? [inner].flat() : [value];
}

/** What XML writers call the elements of an array. */
const isItemName = (name: string) => /^item$/i.test(name);

/** A number, where the text is one that fits; otherwise as it came, with every digit. */
function numberOf(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return value;
  const number = Number(value);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? value.trim() : number;
}

const isList = (type: Fields): type is readonly [Fields] => Array.isArray(type);

const isObject = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
