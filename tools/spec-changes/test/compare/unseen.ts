// Changes one thing at random in every operation and webhook at once: each of them must be reported.
import { expect } from 'vitest';
import { compareSpecs } from '../../src/compare/specs.ts';
import { type Document, operationsOf } from '../../src/document.ts';

type Node = Record<string, unknown>;
type Edit = (nodes: Node[], random: (below: number) => number) => string;

/** What was changed in a document and not reported, `operation: change`. */
export function unseen(before: Document, seed: number, edit: Edit): string[] {
  const after = structuredClone(before);
  const random = randomFrom(seed);
  const located = [...operationsOf(after.paths), ...operationsOf(after.webhooks)];
  const edits = new Map(
    located.map(({ operation }) => [operation.operationId, edit(nodesOf(operation, after), random)]),
  );
  const changes = compareSpecs(before, after);
  const keys = new Map(
    operationsOf(after.webhooks).map(({ operation, path }) => [path, operation.operationId]),
  );
  const reported = new Set(changes.map(({ operationId, webhook }) => operationId ?? keys.get(webhook ?? '')));
  expect(edits.size).toBeGreaterThan(10);
  return [...edits].filter(([id]) => !reported.has(id)).map(([id, text]) => `${id}: ${text}`);
}

/** The objects of an operation and of the schemas that only it has. */
function nodesOf(operation: Node, document: Document): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    nodes.push(value as Node);
    for (const [key, inner] of Object.entries(value)) {
      // Examples are compared as a whole; a change in them would outnumber all others.
      if (key === 'examples' || key === 'example') continue;
      const own = key === '$ref' && /\/schemas\/(\w+(?:Request|Response))$/.exec(String(inner))?.[1];
      visit(own && own !== 'ErrorResponse' ? document.components?.schemas?.[own] : inner);
    }
  };
  visit(operation);
  return nodes.filter((node) => Object.keys(node).length > 0);
}

export function changeValue(nodes: Node[], random: (below: number) => number): string {
  const places = nodes.flatMap((node) =>
    Object.entries(node)
      .filter(([key, value]) => !['$ref', 'operationId'].includes(key) && typeof value !== 'object')
      .map(([key]) => [node, key] as const),
  );
  const [node, key] = places[random(places.length)] as (typeof places)[number];
  const value = node[key];
  node[key] = typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${value}x`;
  return `${key} is ${node[key]}`;
}

export function removeSomething(nodes: Node[], random: (below: number) => number): string {
  const places = nodes.flatMap((node) =>
    Object.keys(node)
      .filter((key) => !['$ref', 'operationId', 'name', 'in'].includes(key) && !isImplied(node, key))
      .map((key) => [node, key] as const),
  );
  const [node, key] = places[random(places.length)] as (typeof places)[number];
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else delete node[key];
  return `${key} is gone`;
}

/** Leaving it out says the same. */
const isImplied = (node: Node, key: string) =>
  (key === 'type' && ['const', 'enum', 'properties', 'items'].some((other) => other in node)) ||
  node[key] === false ||
  (Array.isArray(node[key]) && node[key].length === 0) ||
  JSON.stringify(node[key]) === '{}';

/** Mulberry32. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
