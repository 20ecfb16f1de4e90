import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Names that WeChat's pages use for where a page begins, and for how long it is.
const POSITION =
  /^(offset|start|page|page_?(index|number|no|offset|context|break)|(next_?)?cursor|(last|begin|next)_?(id|index|openid))$/i;
const SIZE = /^(limit|offset|count|num|page_?(size|limit|rows)|rows)$/i;

/** Calls with fields of both kinds that the client cannot page through. */
const NOT_PAGED = {
  managePluginApplication: 'one call for lists and for decisions; x-idempotent is false',
  retailGetMchOrder: 'the page says neither whether page_index counts pages or entries, nor from what',
  getNearbyPoiList: 'the places come as JSON in a string',
  getCdnLogs: 'limit and offset are abolished',
  describeSmsRecords: 'request and response have two shapes, wrapped and not',
};

const bundle = JSON.parse(readFileSync(new URL('../dist/openapi.json', import.meta.url), 'utf8'));

test('every call that has fields for a page is marked by x-paging, or stands here with a reason', () => {
  const unmarked = operations()
    .filter((operation) => operation['x-paging'] === undefined)
    .filter((operation) => {
      const names = requestNames(operation);
      return names.some((name) => POSITION.test(name)) && names.some((name) => SIZE.test(name));
    })
    .map(({ operationId }) => operationId);
  expect(unmarked.sort()).toEqual(Object.keys(NOT_PAGED).sort());
});

interface BundledOperation {
  operationId: string;
  'x-paging'?: object;
  parameters?: { name: string }[];
  requestBody?: unknown;
}

function operations(): BundledOperation[] {
  return Object.values<Record<string, BundledOperation>>(bundle.paths).flatMap((item) => Object.values(item));
}

function requestNames({ parameters = [], requestBody }: BundledOperation): string[] {
  return [...parameters.map(({ name }) => name), ...propertyNames(requestBody)];
}

function propertyNames(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === '$ref')
      return propertyNames(bundle.components.schemas[String(value).split('/').at(-1) ?? '']);
    if (key === 'examples') return [];
    return [...(key === 'properties' ? Object.keys(value) : []), ...propertyNames(value)];
  });
}
