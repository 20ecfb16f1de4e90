import { alternatives } from '../operation/input-schema.ts';
import { resolved, type Schema } from '../operation/spec.ts';
import { traitsOf } from '../operation/traits.ts';
import type { Io } from '../output/io.ts';
import { columnsOf, painter } from '../output/paint.ts';
import { paragraphs } from '../output/paragraphs.ts';
import { wrap } from '../output/text-width.ts';

const STEP = 2;

/** No operation nests as deep; a schema that refers to itself ends here. */
const DEEPEST = 8;

/** The fields of an object as a tree: name, type and limits, and below them the description. */
export function fieldTree(io: Io, schema: Schema, depth = 1): string[] {
  if (depth > DEEPEST) return [];
  const lines: string[] = [];
  for (const one of alternatives(schema)) {
    if (one.items) lines.push(...fieldTree(io, one.items, depth));
    const required = one.required ?? [];
    for (const [name, field] of Object.entries(one.properties ?? {})) {
      lines.push(...entry(io, name, field, required.includes(name), depth));
    }
    const { additionalProperties: others } = one;
    if (typeof others === 'object') lines.push(...entry(io, io.say('anyName'), others, false, depth));
  }
  return lines;
}

function entry(io: Io, name: string, field: Schema, isRequired: boolean, depth: number): string[] {
  const paint = painter(io);
  const columns = columnsOf(io);
  const indent = STEP * depth;
  const traits = traitsOf(field, isRequired, io.say).join(io.say('comma'));
  const [first = '', ...rest] = wrap(`${name}  ${traits}`, columns - indent);
  const { description } = resolved(field);
  const head = first.startsWith(name) ? paint('bold', name) + first.slice(name.length) : first;
  return [
    ' '.repeat(indent) + head,
    ...rest.map((line) => ' '.repeat(indent + 2 * STEP) + line),
    ...(description ? [paint('dim', paragraphs(description, columns, indent + 2 * STEP))] : []),
    ...fieldTree(io, field, depth + 1),
  ];
}
