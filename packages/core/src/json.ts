export type { Parsed } from './call/exact-json.ts';
export { parseJson } from './call/json.ts';
