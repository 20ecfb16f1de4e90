import { WeappUsageError } from '../errors/errors.ts';
import type { Features } from './operation.ts';

/** For operations whose body has fields of the caller's own: an object in the field of this name is the whole body. */
export const wholeBody = (name: string): Features => ({
  body(id, { [name]: whole, ...others }) {
    if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return undefined;
    const other = Object.keys(others).find((key) => others[key] !== undefined);
    if (other === undefined) return whole;
    throw new WeappUsageError(
      `${id}: ${name} is the whole body, so ${other.slice(0, 100)} cannot stand beside it: put it inside.`,
      id,
    );
  },
});
