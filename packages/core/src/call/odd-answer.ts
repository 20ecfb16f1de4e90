// What reads answers that are not plain JSON of ordinary size: a file of its own, loaded with the first such answer.
export { fileOf } from './binary-answer.ts';
export { parseExactly } from './exact-json.ts';
