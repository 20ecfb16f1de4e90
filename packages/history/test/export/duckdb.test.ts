import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFigures } from '../../src/export/export-figures.ts';
import { figureRow, stream } from '../figure-rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'weapp-export-'));
let duckdb: DuckDBInstance;
beforeAll(async () => {
  duckdb = await DuckDBInstance.create(':memory:', { threads: '1' });
});
afterAll(() => {
  duckdb.closeSync();
  rmSync(dir, { recursive: true });
});

const ROWS = [
  figureRow({ value: 9_007_199_254_740_993n }),
  figureRow({ figure: 'visit_depth', value: 1.9838 }),
  figureRow({ operation: 'getVisitPage', figure: 'page_visit_pv', key: 'pages/首页,"1"\n2', value: 3 }),
  figureRow({ operation: 'getVisitPage', figure: 'page_visit_pv', key: '=1+1', value: 0 }),
];

const query = async (text: string) => {
  const connection = await duckdb.connect();
  try {
    return (await connection.runAndReadAll(text)).getRowObjects();
  } finally {
    connection.closeSync();
  }
};

const exported = async (format: 'csv' | 'ndjson' | 'parquet') => {
  const to = join(dir, `figures.${format}`);
  await exportFigures(() => stream(ROWS), { format, to });
  return to;
};

test('DuckDB reads the Parquet file: the same rows, integers with all digits', async () => {
  const file = await exported('parquet');
  expect(await query(`select * from '${file}'`)).toEqual(
    ROWS.map((row) => ({
      ...row,
      value: Number(row.value),
      count: Number.isInteger(Number(row.value)) ? BigInt(row.value) : null,
    })),
  );
});

test('DuckDB reads the NDJSON file: the same rows, integers with all digits', async () => {
  const file = await exported('ndjson');
  const rows = await query(`select * from read_json('${file}', format = 'newline_delimited', columns = {
    appid: 'varchar', operation: 'varchar', begin_date: 'varchar', end_date: 'varchar', figure: 'varchar',
    key: 'varchar', value: 'varchar' })`);
  expect(rows).toEqual(ROWS.map((row) => ({ ...row, value: String(row.value) })));
});

test('DuckDB reads the CSV file: the same rows, a formula with an apostrophe before it', async () => {
  const file = await exported('csv');
  const rows = await query(`select * from read_csv('${file}', all_varchar = true, header = true)`);
  expect(rows).toEqual(
    ROWS.map(({ key, value, ...row }) => ({
      ...row,
      key: key === '' ? null : key.replace(/^=/, "'="),
      value: String(value),
    })),
  );
});

test('DuckDB reads an empty Parquet file and one of several row groups', async () => {
  const to = join(dir, 'other.parquet');
  await exportFigures(() => stream([]), { format: 'parquet', to });
  expect(await query(`select count(*) as n from '${to}'`)).toEqual([{ n: 0n }]);
  const many = Array.from({ length: 20_001 }, (_, value) => figureRow({ value }));
  await exportFigures(() => stream(many), { format: 'parquet', to, overwrite: true });
  expect(await query(`select count(*) as n, sum(count)::bigint as sum from '${to}'`)).toEqual([
    { n: 20_001n, sum: 200_010_000n },
  ]);
});
