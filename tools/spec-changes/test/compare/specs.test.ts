import { expect, test } from 'vitest';
import type { Change } from '../../src/change.ts';
import { compareSpecs } from '../../src/compare/specs.ts';
import { KINDS } from '../../src/kinds.ts';
import { BUNDLE, changesOf, Edited } from '../bundle.ts';
import { CASES } from './cases.ts';

const seen = new Set<string>();
const told = ({ level, kind, place }: Change) => `${level} ${kind} ${place}`;

test.each(CASES)('%s', (_, edit, now, undone) => {
  const changes = changesOf(edit);
  const back = changesOf(edit, { backwards: true });
  for (const { kind } of [...changes, ...back]) seen.add(kind);
  expect(changes.map(told)).toContain(now);
  expect(back.map(told)).toContain(undone);
  // Nothing else is reported, except where one edit is two changes, or a shared schema has several users.
  expect(new Set(changes.map(told)).size, changes.map(told).join('\n')).toBeLessThanOrEqual(2);
});

test('every kind of change has a case', () => {
  const ofErrcodes = KINDS.filter((kind) => kind.startsWith('errcode-') && !/added|removed/.test(kind));
  expect(KINDS.filter((kind) => !seen.has(kind) && !ofErrcodes.includes(kind))).toEqual([]);
});

test('the same document has no changes, whatever the order of its keys', () => {
  const turned = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(turned);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .map(([key, value]) => [key, turned(value)])
        .reverse(),
    );
  };
  expect(compareSpecs(BUNDLE, turned(BUNDLE) as typeof BUNDLE)).toEqual([]);
});

test('another version alone is no change', () => {
  expect(changesOf(({ document }) => Object.assign(document.info as object, { version: '9.0.0' }))).toEqual(
    [],
  );
});

test('a change of a shared schema is reported for every operation that uses it', () => {
  const changes = changesOf((spec) => spec.schema('Ok').required?.pop(), { of: BUNDLE });
  const users = new Set(changes.map(({ operationId }) => operationId));
  expect(changes.every(({ kind, place }) => kind === 'became-optional' && place === 'response.errmsg')).toBe(
    true,
  );
  expect(users.size).toBe(changes.length);
  expect(users.size).toBeGreaterThan(50);
});

test('schemas that contain themselves end', () => {
  const withLeaf = (type: string) => {
    const edited = new Edited();
    Object.assign(edited.schema('DailyRetainItem').properties ?? {}, {
      more: { type: 'array', items: { $ref: '#/components/schemas/DailyRetainItem' } },
      leaf: { type },
    });
    return edited.document;
  };
  const changes = compareSpecs(withLeaf('string'), withLeaf('integer'));
  expect(changes.map(told)).toEqual(
    ['visit_uv_new', 'visit_uv'].map((list) => `major type-changed response.${list}[].leaf`),
  );
});

test('a reference that points nowhere is named', () => {
  expect(() => changesOf((spec) => delete spec.document.components?.schemas?.DailyRetainItem)).toThrow(
    'The document has nothing at #/components/schemas/DailyRetainItem.',
  );
});
