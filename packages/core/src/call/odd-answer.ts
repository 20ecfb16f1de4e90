// Reads answers that are not plain JSON of ordinary size. Loaded on the first of them.
export { fileOf } from './binary-answer.ts';
export { parseExactly } from './exact-json.ts';
