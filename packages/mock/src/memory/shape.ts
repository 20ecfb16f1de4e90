/** Tells whether something that was read from outside is of a form. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
/** Also an infinite one. */
export const isNumber: Check = (value) => typeof value === 'number' && !Number.isNaN(value);
/** A whole number from 0. */
export const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
export const isBytes: Check = (value) => value instanceof Uint8Array;
export const isSomething: Check = (value) => value !== undefined && value !== null;

export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** An object whose fields have these forms. Others may be there too. */
export const shaped =
  <Value extends object>(fields: { [Name in keyof Value]-?: Check }): Check =>
  (value) =>
    isFields(value) && Object.entries<Check>(fields).every(([name, check]) => check(own(value, name)));

/** An object whose fields all have this form. */
export const fieldsOf =
  (check: Check): Check =>
  (value) =>
    isFields(value) && Object.values(value).every(check);

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
