import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type ExportOptions, exportFigures } from '../../src/export/export-figures.ts';
import type { FigureRow } from '../../src/reading/figures.ts';
import { figureRow, stream, textOf } from '../figure-rows.ts';

const root = mkdtempSync(join(tmpdir(), 'weapp-export-'));
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(root, 'case-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const exportRows = (rows: Iterable<FigureRow>, options: ExportOptions) =>
  exportFigures(() => stream(rows), options);

test('writes CSV with a byte order mark and a header', async () => {
  const to = join(dir, 'figures.csv');
  const result = await exportRows([figureRow({ key: 'a,b', value: 12n })], { format: 'csv', to });
  const text =
    '\uFEFFappid,operation,begin_date,end_date,figure,key,value\n' +
    'wx0000000000000001,getDailyVisitTrend,20260101,20260101,visit_pv,"a,b",12\n';
  expect(readFileSync(to, 'utf8')).toBe(text);
  expect(result).toEqual({ lines: 1, bytes: Buffer.byteLength(text), leftOut: 0 });
});

test.each(['=1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  'marks %j, which a spreadsheet would compute',
  async (key) => {
    const to = new PassThrough();
    const [text] = await Promise.all([textOf(to), exportRows([figureRow({ key })], { format: 'csv', to })]);
    expect(text).toContain(`'${key}`);
  },
);

test('a negative number is not marked: it is a number', async () => {
  const to = new PassThrough();
  const rows = [figureRow({ value: -1 }), figureRow({ value: -2n })];
  const [text] = await Promise.all([textOf(to), exportRows(rows, { format: 'csv', to })]);
  expect(text).toContain(',-1\n');
  expect(text).toContain(',-2\n');
});

test('hands the filter to the reader', async () => {
  const filter = { appid: 'wx1', operation: 'getVisitPage', begin: '20260101', end: '20260131' } as const;
  let seen: unknown;
  const figures = (given: unknown) => {
    seen = given;
    return stream<FigureRow>([]);
  };
  await exportFigures(figures, { ...filter, format: 'csv', to: new PassThrough().resume() });
  expect(seen).toEqual(filter);
});

test('a file that exists stays as it is, unless overwrite', async () => {
  const to = join(dir, 'kept.csv');
  writeFileSync(to, 'mine');
  const rows = [figureRow()];
  await expect(exportRows(rows, { format: 'csv', to })).rejects.toThrow(/exists already.*overwrite: true/);
  expect(readFileSync(to, 'utf8')).toBe('mine');
  await exportRows(rows, { format: 'ndjson', to: pathToFileURL(to), overwrite: true });
  expect(JSON.parse(readFileSync(to, 'utf8'))).toEqual(rows[0]);
});

test('overwrite writes the file that a link points to, with its mode', async () => {
  const [file, to] = [join(dir, 'private.csv'), join(dir, 'link.csv')];
  writeFileSync(file, 'mine', { mode: 0o600 });
  symlinkSync(file, to);
  await exportRows([figureRow()], { format: 'csv', to, overwrite: true });
  expect(readFileSync(file, 'utf8')).toContain('visit_pv');
  expect(lstatSync(to).isSymbolicLink()).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.skipIf(process.platform === 'win32')(
  'a named pipe takes the bytes, and stays one',
  { timeout: 10_000 },
  async () => {
    const to = join(dir, 'pipe');
    execFileSync('mkfifo', [to]);
    const reader = textOf(createReadStream(to));
    await exportRows([figureRow()], { format: 'csv', to, overwrite: true });
    expect(await reader).toContain('visit_pv');
    expect(lstatSync(to).isFIFO()).toBe(true);
  },
);

test.each([
  ['a folder', () => dir, /is a folder/],
  ['nothing', () => null as never, /`to` must be/],
  ['what only has write', () => ({ write() {} }) as never, /`to` must be/],
])('refuses to write into %s', async (_name, to, message) => {
  await expect(exportRows([figureRow()], { format: 'csv', to: to(), overwrite: true })).rejects.toThrow(
    message,
  );
});

test('a file that appears during the export stays as it is', async () => {
  const to = join(dir, 'raced.csv');
  const figures = async function* () {
    yield figureRow();
    writeFileSync(to, 'mine');
  };
  await expect(exportFigures(figures, { format: 'csv', to })).rejects.toThrow(/exists already/);
  expect(readFileSync(to, 'utf8')).toBe('mine');
  expect(readdirSync(dir)).toEqual(['raced.csv']);
});

test('nobody sees half a file, and a failure leaves nothing', async () => {
  const to = join(dir, 'half.ndjson');
  const figures = async function* () {
    for (let value = 0; value < 5000; value++) yield figureRow({ value });
    expect(existsSync(to)).toBe(false);
    throw new Error('the database is gone');
  };
  await expect(exportFigures(figures, { format: 'ndjson', to })).rejects.toThrow('the database is gone');
  expect(readdirSync(dir)).toEqual([]);
});

test('a signal ends the export and leaves nothing', async () => {
  const stop = new AbortController();
  const figures = async function* () {
    for (let value = 0; ; value++) {
      if (value === 5000) stop.abort(new Error('enough'));
      yield figureRow({ value });
    }
  };
  const options: ExportOptions = { format: 'csv', to: join(dir, 'endless.csv'), signal: stop.signal };
  await expect(exportFigures(figures, options)).rejects.toThrow('enough');
  expect(readdirSync(dir)).toEqual([]);
});

test.each(['csv', 'ndjson', 'parquet'] as const)(
  '%s: reads no faster than the stream takes',
  async (format) => {
    let read = 0;
    const figures = async function* () {
      for (; read < 500_000; read++) yield figureRow({ value: read });
    };
    const failed = new Error('the disk is full');
    const to = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => setTimeout(done, 5, failed),
    });
    await expect(exportFigures(figures, { format, to })).rejects.toThrow('the disk is full');
    expect(read).toBeLessThan(100_000);
  },
);

test.each([
  [{ format: 'xlsx' }, /format "xlsx" is unknown: use 'csv', 'ndjson' or 'parquet'/],
  [{ shape: 'square' }, /shape "square" is unknown/],
  [{ to: 7 }, /`to` must be a path/],
  [{ to: new URL('https://example.com/a.csv') }, /`to` must be a path/],
  [{ shape: 'wide' }, /needs the operation/],
  [{ to: '/nowhere/at/all.csv' }, /folder \/nowhere\/at does not exist/],
])('refuses %j before it reads', async (given, message) => {
  const options = { format: 'csv', to: join(dir, 'x.csv'), ...given } as ExportOptions;
  await expect(exportRows([figureRow()], options)).rejects.toThrow(message);
});
