import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compareDocs } from '../../src/compare/compare-docs.ts';
import { readPage } from '../../src/facts/read-page.ts';
import { pageState } from '../../src/lock/page-state.ts';
import { mutatePages } from '../../src/mutate/mutate-pages.ts';
import { Random } from '../../src/mutate/random.ts';
import type { PageText } from '../../src/source/pages.ts';
import type { SpecOperation } from '../../src/spec/operation.ts';
import { readSpec } from '../../src/spec/read-spec.ts';
import { writePage } from './write-page.ts';

// Of another seed or number: DRIFT_SEED=7 DRIFT_MUTATIONS=1000 pnpm -C tools/docs-drift test mutate-pages
const SEED = Number(process.env.DRIFT_SEED ?? 1);
const COUNT = Number(process.env.DRIFT_MUTATIONS ?? 100);

let spec: SpecOperation[];
let texts: PageText[];

beforeAll(() => {
  const all = readSpec(join(import.meta.dirname, '../../../../spec'));
  const events = all.filter(({ kind, elsewhere }) => kind === 'event' && !elsewhere);
  const calls = all.filter(({ kind }) => kind === 'call');
  const some = COUNT;
  const random = new Random(SEED);
  spec = [...random.shuffle(calls).slice(0, some), ...random.shuffle(events).slice(0, Math.ceil(some / 10))];
  texts = [...spec.map(writePage), indexPage(spec)];
});

test('pages written from the spec agree with the spec', () => {
  const docs = Object.fromEntries(
    spec.map((operation) => {
      const { id, text } = writePage(operation);
      const reading = readPage(id, text, 'markdown');
      if (reading.kind !== 'facts') throw new Error(`${id}: ${JSON.stringify(reading)}`);
      return [id, pageState(reading.facts)];
    }),
  );
  expect(compareDocs({ docs, lock: docs, spec, unreadable: new Set() })).toEqual([]);
});

test(`${COUNT} random changes of such pages (seed ${SEED}) are all told, with the file to edit`, () => {
  const { mutations, falseAlarms } = mutatePages({
    texts,
    listed: new Set(),
    spec,
    count: COUNT,
    seed: SEED,
  });
  expect(falseAlarms).toEqual([]);
  expect(mutations).toHaveLength(COUNT);
  expect(mutations.filter(({ isTold }) => !isTold)).toEqual([]);
});

/** The index of all those pages, which does not document a call. */
function indexPage(operations: SpecOperation[]): PageText {
  const rows = operations.map(({ title, path, name }) => `| ${title} | ${path} | ${name} |`);
  const text = ['# 接口列表', '', '| 接口名称 | 请求路径 | 英文名 |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
  return { id: 'all/index', text, format: 'markdown' };
}
