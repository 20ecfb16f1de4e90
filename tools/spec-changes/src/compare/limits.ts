import { isSame } from '../document.ts';
import type { Kind } from '../kinds.ts';
import { shown } from '../messages/shown.ts';
import { limitAdded, limitChanged, limitRemoved } from '../messages/types.ts';
import type { Context, Pair } from './direction.ts';

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'x-max-bytes'];
/** Present or not, larger or smaller says nothing. */
const RULES = ['pattern', 'multipleOf', 'uniqueItems'];
/** Generators write other types for them: `int64` is a long, `binary` a file. */
const FORMATS = ['format', 'contentMediaType', 'contentEncoding'];

export const LIMITS: readonly string[] = [...LOWER, ...UPPER, ...RULES, ...FORMATS];

/** Compares limits. Those of a received value have no effect on its type, whatever they are. */
export function compareLimits({ before, after }: Pair, place: string, { direction, log }: Context): void {
  for (const limit of LIMITS) {
    const [was, is] = [before[limit], after[limit]];
    if (isSame(was, is)) continue;
    const texts =
      was === undefined
        ? limitAdded(place, limit, shown(is))
        : is === undefined
          ? limitRemoved(place, limit, shown(was))
          : limitChanged(place, limit, shown(was), shown(is));
    const kind = kindOf(limit, was, is);
    const ofSent = kind === 'limit-widened' ? 'minor' : 'major';
    const level = kind === 'format-changed' ? 'major' : direction === 'sent' ? ofSent : 'patch';
    log.add(level, kind, place, texts);
  }
}

function kindOf(limit: string, was: unknown, is: unknown): Kind {
  if (FORMATS.includes(limit)) return 'format-changed';
  if (is === undefined || is === false) return 'limit-widened';
  if (was === undefined || RULES.includes(limit)) return 'limit-narrowed';
  const isLarger = Number(is) > Number(was);
  return isLarger === LOWER.includes(limit) ? 'limit-narrowed' : 'limit-widened';
}
