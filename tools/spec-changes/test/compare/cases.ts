import { BODIES } from './cases/bodies.ts';
import { FIELDS } from './cases/fields.ts';
import { OPERATION } from './cases/operations.ts';
import { TEXTS } from './cases/texts.ts';
import { TYPES } from './cases/types.ts';
import { WHOLE } from './cases/whole.ts';

/** Changes of the real bundle, at least one for each kind. */
export const CASES = [...OPERATION, ...BODIES, ...FIELDS, ...TYPES, ...TEXTS, ...WHOLE];
