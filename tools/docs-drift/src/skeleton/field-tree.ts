import type { Field, Fields } from '../facts/page-facts.ts';

/** Fields as a tree. */
export interface FieldTree {
  [name: string]: { field: Field; path: string; fields: FieldTree };
}

/** Nests fields by their paths, in the page's order. */
export function fieldTree(fields: Fields): FieldTree {
  const root: FieldTree = {};
  for (const [path, field] of Object.entries(fields)) {
    const steps = path.split('.');
    const name = steps.pop() ?? '';
    let level: FieldTree | undefined = root;
    for (const step of steps) level = level?.[step]?.fields;
    if (level) level[name] = { field, path, fields: {} };
  }
  return root;
}
