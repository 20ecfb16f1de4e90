// Pages that are written from a spec: what is read from them agrees with it, and each change of them is told.
import { expect } from 'vitest';
import { compareDocs } from '../../src/compare/compare-docs.ts';
import { readPage } from '../../src/facts/read-page.ts';
import { pageState } from '../../src/lock/page-state.ts';
import { mutatePages } from '../../src/mutate/mutate-pages.ts';
import { Random } from '../../src/mutate/random.ts';
import type { PageText } from '../../src/source/pages.ts';
import type { SpecOperation } from '../../src/spec/operation.ts';
import { readSpec } from '../../src/spec/read-spec.ts';
import { writePage } from './write-page.ts';

/** As many calls of the spec in `folder` as there are changes to come, and a tenth as many events. */
export function operationsFor(count: number, seed: number, folder: string): SpecOperation[] {
  const all = readSpec(folder);
  const events = all.filter(({ kind, elsewhere }) => kind === 'event' && !elsewhere);
  const calls = all.filter(({ kind }) => kind === 'call');
  const random = new Random(seed);
  return [
    ...random.shuffle(calls).slice(0, count),
    ...random.shuffle(events).slice(0, Math.ceil(count / 10)),
  ];
}

export function expectAgreement(spec: SpecOperation[]): void {
  const docs = Object.fromEntries(
    spec.map((operation) => {
      const { id, text } = writePage(operation);
      const reading = readPage(id, text, 'markdown');
      if (reading.kind !== 'facts') throw new Error(`${id}: ${JSON.stringify(reading)}`);
      return [id, pageState(reading.facts)];
    }),
  );
  expect(compareDocs({ docs, lock: docs, spec, unreadable: new Set() })).toEqual([]);
}

export function expectAllTold(spec: SpecOperation[], count: number, seed: number): void {
  const texts = [...spec.map(writePage), indexPage(spec)];
  const { mutations, falseAlarms } = mutatePages({ texts, listed: new Set(), spec, count, seed });
  expect(falseAlarms).toEqual([]);
  expect(mutations).toHaveLength(count);
  expect(mutations.filter(({ isTold }) => !isTold)).toEqual([]);
}

/** The index of all those pages, which does not document a call. */
function indexPage(operations: SpecOperation[]): PageText {
  const rows = operations.map(({ title, path, name }) => `| ${title} | ${path} | ${name} |`);
  const text = ['# 接口列表', '', '| 接口名称 | 请求路径 | 英文名 |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
  return { id: 'all/index', text, format: 'markdown' };
}
