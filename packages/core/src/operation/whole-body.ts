import { WeappUsageError } from '../errors/errors.ts';
import { saidOf } from '../messages/errors.ts';
import { wholeBodyOnly } from '../messages/features.ts';
import type { Features } from './operation.ts';

/** For operations whose body has arbitrary fields: an object in the field with this name becomes the whole body. */
export const wholeBody = (name: string): Features => ({
  body(id, { [name]: whole, ...others }) {
    if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return undefined;
    const other = Object.keys(others).find((key) => others[key] !== undefined);
    if (other === undefined) return whole;
    throw new WeappUsageError(saidOf(id, wholeBodyOnly(name, other.slice(0, 100))), id);
  },
});
