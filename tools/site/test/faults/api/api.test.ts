import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript-5';
import { beforeAll, describe, expect, test } from 'vitest';
import { linkedNames, readDoc } from '../../../src/api/doc-comment.ts';
import { entryPoints } from '../../../src/api/entry-points.ts';
import type { Api } from '../../../src/api/model.ts';
import { isGenerated } from '../../../src/api/modules.ts';
import { readApi } from '../../../src/api/read-api.ts';
import { pagesOf } from '../../../src/build.ts';
import { readSite } from '../../../src/read-site.ts';
import { makeDirectory } from '../../../src/search/make-directory.ts';
import { rank } from '../../../src/search/rank.ts';
import type { Page } from '../../../src/shell/site.ts';
import { LANGUAGES, type Language } from '../../../src/texts/language.ts';

const ROOT = join(import.meta.dirname, '../../../../..');

let api: Api;
let pages: Map<string, Page>;

beforeAll(async () => {
  api = await readApi(ROOT);
  pages = new Map(
    LANGUAGES.flatMap((language) =>
      pagesOf(readSite(ROOT, language, new Set(), api)).map(
        (page) => [`${language}/${page.path}`, page] as const,
      ),
    ),
  );
}, 60_000);

const apiPages = () => [...pages].filter(([, { area }]) => area === 'api');

test('each name that the type checker finds in an entry point is on its page, in both languages', async () => {
  const entries = entryPoints(ROOT);
  const options = { noLib: true, types: [], module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023 };
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    options,
  );
  const checker = program.getTypeChecker();
  let count = 0;
  for (const { specifier, types, page } of entries) {
    const source = program.getSourceFile(types);
    const symbol = source && checker.getSymbolAtLocation(source);
    expect(symbol, specifier).toBeDefined();
    // What `export type *` passes on of functions cannot be called: the checker still lists it.
    const values = new Set(Object.keys(await import(pathToFileURL(types.replace(/\.d\.ts$/, '.js')).href)));
    for (const each of symbol ? checker.getExportsOfModule(symbol) : []) {
      const real = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
      const file = real.declarations?.[0]?.getSourceFile().fileName ?? '';
      if (isGenerated(file) || (!(real.flags & ts.SymbolFlags.Type) && !values.has(each.name))) continue;
      count += 1;
      for (const language of LANGUAGES) {
        const html = pages.get(`${language}/${page}`)?.html ?? '';
        const isInternal = api.entries.some(
          (entry) => entry.page === page && entry.internal.includes(each.name),
        );
        expect(html, `${specifier}: ${each.name}`).toContain(
          isInternal ? `<code>${each.name}</code>` : ` id="${each.name}"`,
        );
      }
    }
  }
  expect(count).toBeGreaterThan(800);
}, 60_000);

test('each {@link} of what is exported leads somewhere', () => {
  const broken = new Set<string>();
  for (const { exports } of api.entries)
    for (const { declaration } of exports)
      for (const { doc, file, name } of [declaration, ...declaration.members])
        for (const link of linkedNames(doc))
          if (!api.find(link, declaration, file))
            broken.add(`${declaration.source.path}: ${declaration.name}.${name}: ${link}`);
  expect([...broken]).toEqual([]);
  for (const [path, { html, markdown }] of apiPages()) {
    expect(html, path).not.toContain('{@link');
    expect(markdown, path).not.toContain('{@link');
  }
});

test('each link leads to a page and a place that exist, and no id is there twice', () => {
  const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const known = new Map([...pages].map(([path, { html }]) => [path, new Set(idsOf(html))]));
  for (const [path, { html }] of apiPages()) {
    const ids = idsOf(html);
    expect(ids.length, path).toBe(new Set(ids).size);
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      if (/^https?:/.test(href)) continue;
      const [file = '', hash] = href.split('#', 2);
      const target = file === '' ? path : join(path, '..', file).replace(/\.html$/, '');
      expect(known.has(target), `${path}: ${href}`).toBe(true);
      if (hash) expect(known.get(target)?.has(decodeURIComponent(hash)), `${path}: ${href}`).toBe(true);
    }
  }
});

test('each source link names the line that declares the export', async () => {
  const { readFileSync } = await import('node:fs');
  for (const { exports } of api.entries)
    for (const { declaration } of exports) {
      const { path, line } = declaration.source;
      const text = readFileSync(join(ROOT, path), 'utf8').split('\n')[line - 1] ?? '';
      expect(text, `${path}:${line}`).toMatch(new RegExp(`\\b${declaration.name}\\b`));
    }
});

test('options have their inherited members, without those that are left out', () => {
  const weapp = api.entries.find(({ page }) => page === 'api/weapp');
  const options = weapp?.exports.find(({ name }) => name === 'WeappOptions')?.declaration;
  const names = options?.inherited.map(({ place }) => place.anchor) ?? [];
  expect(names).toContain('TokenManagerOptions.secret');
  expect(names).toContain('CallerOptions.retries');
  expect(names.filter((name) => name.endsWith('.credential'))).toEqual([]);
});

test('code is shown as one writes it', () => {
  const core = api.entries.find(({ page }) => page === 'api/core');
  const declaration = (name: string) => core?.exports.find((each) => each.name === name)?.declaration;
  expect(declaration('createClient')?.code.text).toBe(
    'function createClient(options?: ClientOptions): Client',
  );
  const timeout = declaration('CallerOptions')?.members.find(({ name }) => name === 'timeout');
  expect(timeout?.code.text).toBe('timeout?: number');
  const html = pages.get('en/api/core')?.html ?? '';
  expect(html).toContain('<a href="#ClientOptions">ClientOptions</a>');
});

test('the search finds an export by its name, below an operation that is called so', () => {
  const site = (language: Language) => readSite(ROOT, language, new Set(), api);
  const directory = makeDirectory(site('zh'), site('en'));
  const [first] = rank(directory, 'createTokenManager');
  expect(first?.item).toMatchObject({ kind: 'export', path: 'api/token', anchor: 'createTokenManager' });
  const same = { path: 'x', name: 'x', title: 'x', other: [], text: '' };
  const items = (['export', 'operation'] as const).map((kind) => ({ ...same, kind }));
  expect(rank({ items, fields: {} }, 'x').map(({ item }) => item.kind)).toEqual(['operation', 'export']);
});

describe('doc comments', () => {
  test('have their tags apart', () => {
    const doc = readDoc(`/**
 * Reads it. See {@link write}.
 *
 * @param path Where it is,
 * on this machine.
 * @throws {WeappUsageError} if it is not there.
 * @throws WeappHttpError if it is large.
 * @example
 * if (true) {
 *   read('@weapp');
 * }
 * @returns The text.
 */`);
    expect(doc).toEqual({
      text: 'Reads it. See {@link write}.',
      params: [{ name: 'path', text: 'Where it is,\non this machine.' }],
      throws: [
        { type: 'WeappUsageError', text: 'if it is not there.' },
        { type: 'WeappHttpError', text: 'if it is large.' },
      ],
      examples: ["if (true) {\n  read('@weapp');\n}"],
      returns: 'The text.',
      see: [],
      isInternal: false,
    });
    expect(linkedNames(doc)).toEqual(['write']);
  });

  test('may be on one line, or not there', () => {
    expect(readDoc('/** For adapters. @internal */')).toMatchObject({
      text: 'For adapters.',
      isInternal: true,
    });
    expect(readDoc(undefined)).toMatchObject({ text: '', isInternal: false });
  });

  test('with a tag that is not shown are an error', () => {
    expect(() => readDoc('/** A. \n * @beta\n */')).toThrow('@beta');
  });
});
