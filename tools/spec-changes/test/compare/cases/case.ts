import type { Level } from '../../../src/change.ts';
import type { Kind } from '../../../src/kinds.ts';
import type { Edited } from '../../bundle.ts';

/** A change of the real bundle, what it is, and what undoing it is: level, kind and place. */
export type Case = [title: string, edit: (edited: Edited) => void, now: Expected, undone: Expected];
type Expected = `${Level} ${Kind} ${string}`;
