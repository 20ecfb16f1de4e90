// Writes the operations of the spec into scenarios.schema.json, so that editors complete their names.
import { readFileSync, writeFileSync } from 'node:fs';
import { describedOperations } from '../src/engine/described.ts';

const file = new URL('../scenarios.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8'));
const operations = [...describedOperations().values()];
Object.assign(schema.definitions.operation, {
  enum: operations.map(({ id }) => id),
  enumDescriptions: operations.map(({ source }) => source.summary),
});
writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`);
