import { suggest } from '@weapp-openapi/core';
import { type Operation, operations } from './spec.ts';

/** The operation that was meant, or what the name may have meant instead. */
export type Found = { operation: Operation } | { several: string[] } | { near: string[] };

/**
 * Finds an operation by its name, whatever the case, or by another of WeChat's names: that of the docs if two share it,
 * that of the cloud call (`wxacode.getUnlimited`), the path or its last part.
 */
export function findOperation(name: string): Found {
  const all = operations();
  const exact = all.get(name);
  if (exact) return { operation: exact };
  const wanted = name.toLowerCase();
  for (const isNamed of [byId, byOtherName, byLastPart]) {
    const matches = [...all.values()].filter((operation) => isNamed(operation, wanted));
    const [only] = matches;
    if (matches.length === 1 && only) return { operation: only };
    if (matches.length > 1) return { several: matches.map(({ operationId }) => operationId) };
  }
  return { near: nearest(name, [...all.keys()]) };
}

const byId = ({ operationId }: Operation, wanted: string) => operationId.toLowerCase() === wanted;

const byOtherName = (operation: Operation, wanted: string) =>
  [operation.path, operation['x-cloud-call'], operation['x-doc-name']].some(
    (other) => other?.toLowerCase() === wanted,
  );

const byLastPart = ({ path }: Operation, wanted: string) =>
  path.slice(path.lastIndexOf('/') + 1).toLowerCase() === wanted;

/** Up to three of the names that resemble a misspelt one, the closest first. */
export function nearest(name: string, names: readonly string[]): string[] {
  const cut = name.slice(0, 100);
  const near: string[] = [];
  let rest = names;
  while (near.length < 3) {
    const next = suggest(cut, rest);
    if (next === undefined) break;
    near.push(next);
    rest = rest.filter((other) => other !== next);
  }
  return near;
}
