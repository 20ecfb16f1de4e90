import { isSame, type Schema } from '../document.ts';
import { shown } from '../messages/shown.ts';
import { valueAdded, valueRemoved, valuesClosed, valuesOpened } from '../messages/types.ts';
import { type Context, narrowed, type Pair, widened } from './direction.ts';

const valuesOf = (schema: Schema): unknown[] | undefined =>
  'const' in schema ? [schema.const] : schema.enum;

/** Compares lists of values; `const` is a list of one. */
export function compareValues({ before, after }: Pair, place: string, { direction, log }: Context): void {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  if (!was && is) log.add(narrowed(direction), 'values-closed', place, valuesClosed(place, list(is)));
  if (was && !is) log.add(widened(direction), 'values-opened', place, valuesOpened(place, list(was)));
  if (!was || !is) return;
  for (const value of lacking(is, was))
    log.add(widened(direction), 'value-added', place, valueAdded(place, shown(value)));
  for (const value of lacking(was, is))
    log.add(narrowed(direction), 'value-removed', place, valueRemoved(place, shown(value)));
}

const lacking = (all: unknown[], some: unknown[]) => {
  const simple = new Set(some);
  return all.filter((value) => !simple.has(value) && !some.some((other) => isSame(value, other)));
};

const list = (values: unknown[]) => {
  const some = values.slice(0, 5).map(shown).join(', ');
  return values.length > 5 ? `${some}, …` : some;
};
