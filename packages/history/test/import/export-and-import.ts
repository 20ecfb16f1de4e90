import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, asyncProperty, constantFrom, integer, string, uniqueArray } from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openHistory } from '../../src/index.ts';
import { listOf } from '../figure-rows.ts';

const now = () => Date.parse('2026-11-23T04:00:00Z');

/** As export writes it: an apostrophe where a spreadsheet would compute, or where one is already. */
const escaped = (text: string) => (/^'?['=+\-@\t\r]/.test(text) && text !== "'" ? `'${text}` : text);

export function readsWhatExportWrites(rounds: number): void {
  test('what export writes, import reads: every text and every integer, long and wide', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'weapp-import-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const text = string({
      unit: constantFrom('=', "'", '"', ',', '\n', '\r', '页', '-', '+', '@', ';', ' ', 'a', '\t'),
      maxLength: 6,
    });
    const visits = constantFrom('0', '7', '1.25', '9007199254740993', '9223372036854775807');
    await assert(
      asyncProperty(
        uniqueArray(text, { minLength: 1, maxLength: 5 }),
        visits,
        integer({ min: 1, max: 28 }),
        async (paths, value, day) => {
          const date = `202401${`${day}`.padStart(2, '0')}`;
          const cell = (path: string) => `"${path.replaceAll('"', '""')}"`;
          const long = paths
            .map((path) => `${date},page_staytime_pv,${cell(escaped(path))},${value}\n`)
            .join('');
          const given = join(dir, 'given.csv');
          writeFileSync(given, `begin_date,figure,key,value\n${long}`);
          const source = await openHistory({ url: ':memory:', now });
          await source.import({
            file: given,
            appid: 'wx1',
            operation: 'getVisitPage',
          });
          const rows = await listOf(source.figures());
          expect(rows.map(({ key }) => key).sort()).toEqual([...paths].sort());
          expect(rows.every((row) => String(row.value) === value)).toBe(true);
          for (const shape of ['long', 'wide'] as const) {
            const file = join(dir, `${shape}.csv`);
            await source.export({
              format: 'csv',
              to: file,
              shape,
              operation: 'getVisitPage',
              overwrite: true,
            });
            const target = await openHistory({ url: ':memory:', now });
            await target.import({ file });
            expect(await listOf(target.figures())).toEqual(rows);
            await target.close();
          }
          await source.close();
        },
      ),
      { numRuns: rounds },
    );
  });
}
