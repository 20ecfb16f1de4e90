// A library that lends books: docs in WeChat's template with invented calls, and their spec.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { readPage } from '../src/facts/read-page.ts';
import { run } from '../src/run.ts';

const FILES = join(import.meta.dirname, 'library');

/** The files as they are, by path: read once, since to copy them took a tenth of the time of all tests. */
const CONTENTS = readdirSync(FILES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => [relative(FILES, file), readFileSync(file)] as const);
const FOLDERS = new Set(CONTENTS.map(([path]) => dirname(path)));

/** What a run of the command gave. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** A copy of the library's docs and spec that a test may change. */
export interface Library {
  docs: string;
  spec: string;
  /** Replaces text in a file of the copy, `docs/API/...` or `spec/...`. */
  edit(file: string, from: string, to: string): Promise<void>;
  /** Runs the command with the copy as `--docs` and `--spec`. */
  check(...args: string[]): Promise<Outcome>;
  /** The same, with the address of a site. */
  checkSite(address: string, ...args: string[]): Promise<Outcome>;
}

/** The lock of the library as it is; made once, which takes longer than most of what is tested with it. */
let lock: string | undefined;

/** Makes a copy whose lock has the docs as they are: nothing differs. */
export async function reviewedLibrary(): Promise<Library> {
  const library = await copiedLibrary();
  const file = join(library.spec, 'docs.lock.json');
  if (lock === undefined) {
    await library.check('--accept');
    lock = await readFile(file, 'utf8');
  } else await writeFile(file, lock);
  return library;
}

/** Makes a copy without lock. */
export async function copiedLibrary(): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-drift-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const path of FOLDERS) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, content] of CONTENTS) writeFileSync(join(folder, path), content);
  const docs = join(folder, 'docs');
  const spec = join(folder, 'spec');
  const checkSite = (address: string, ...args: string[]) =>
    runIn(spec, join(folder, 'cache'), ['--docs', address, ...args]);
  return {
    docs,
    spec,
    edit: async (file, from, to) => {
      const text = await readFile(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      await writeFile(join(folder, file), text.replaceAll(from, to));
    },
    check: (...args) => checkSite(docs, ...args),
    checkSite,
  };
}

/** Runs the command with some spec. */
export async function runIn(spec: string, cache: string, args: string[]): Promise<Outcome> {
  const written = { out: [] as string[], err: [] as string[] };
  const stream = (lines: string[]) => ({ write: (text: string) => lines.push(text) > 0 });
  const code = await run(args, {
    spec,
    cache,
    stdout: stream(written.out),
    stderr: stream(written.err),
    politeness: { perSecond: 1000, retryDelay: 1 },
  });
  return { code, out: written.out.join(''), err: written.err.join('') };
}

/** The facts of one of the library's Markdown pages, after a change of its text. */
export async function factsOf(id: string, change: (text: string) => string = (text) => text) {
  const text = await readFile(join(FILES, `docs/API/${id}.md`), 'utf8');
  const reading = readPage(id, change(text), 'markdown');
  if (reading.kind !== 'facts') throw new Error(`${id} is ${JSON.stringify(reading)}`);
  return reading.facts;
}
