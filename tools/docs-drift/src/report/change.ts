import type { Difference } from '../compare/difference.ts';

/**
 * What happened, in a word: in the docs since the last review, or, if nothing happened there, how the spec deviates
 * from them.
 */
export type Change =
  | 'added'
  | 'removed'
  | 'moved'
  | 'retyped'
  | 'made required'
  | 'made optional'
  | 'changed'
  | 'missing in the spec'
  | 'only in the spec'
  | 'different in the spec';

/** Names a difference's change. */
export function changeOf({ subject, aspect, changed, docs }: Difference): Change {
  if (aspect === 'presence') {
    if (changed) return docs === undefined ? 'removed' : 'added';
    return docs === undefined ? 'only in the spec' : 'missing in the spec';
  }
  if (!changed) return 'different in the spec';
  if (subject === 'docs page') return 'moved';
  if (aspect === 'type') return 'retyped';
  if (aspect === 'required') return docs === 'required' ? 'made required' : 'made optional';
  return 'changed';
}

const SIGNS: Partial<Record<Change, string>> = {
  added: '+',
  removed: '-',
  'missing in the spec': '+',
  'only in the spec': '-',
};

/** One character that says how to edit the spec: `+` add, `-` remove, `~` alter. */
export const signOf = (difference: Difference): string => SIGNS[changeOf(difference)] ?? '~';
