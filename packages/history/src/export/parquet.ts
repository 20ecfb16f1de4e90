import { WeappUsageError } from '@weapp-openapi/core';
import { needsParquet } from '../messages/export.ts';
import { batches } from './batches.ts';
import type { Cell, Column, FigureTable } from './figure-table.ts';

/** Lines of a row group: what is in memory at once. */
const ROW_GROUP = 10_000;

const INT64_MAX = 2n ** 63n - 1n;

/**
 * Parquet. Whole numbers are INT64 with all digits, fractions DOUBLE. A column of figures that can be either
 * becomes two: `value` as DOUBLE, and `count` as INT64, which is empty for a fraction.
 */
export async function* parquetBytes({ columns, lines }: FigureTable): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await loadWriter();
  const parts = columns.flatMap(partsOf);
  const writer = new ByteWriter();
  const columnData = (batch: readonly Readonly<Record<string, Cell>>[]) =>
    parts.map(({ name, type, read }) => ({ name, type, data: batch.map(read) }));
  const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: columnData([]) }) });
  const taken = () => {
    const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
    // The offset, which positions in the file are counted by, goes on.
    writer.index = 0;
    return bytes;
  };
  for await (const batch of batches(lines, ROW_GROUP)) {
    parquet.write({ columnData: columnData(batch), rowGroupSize: ROW_GROUP });
    yield taken();
  }
  parquet.finish();
  yield taken();
}

interface Part {
  readonly name: string;
  readonly type: 'STRING' | 'INT64' | 'DOUBLE';
  readonly read: (line: Readonly<Record<string, Cell>>) => string | number | bigint | undefined;
}

function partsOf({ name, type }: Column): Part[] {
  const double = (line: Readonly<Record<string, Cell>>) => {
    const cell = line[name];
    return cell === undefined ? undefined : Number(cell);
  };
  const int64 = (line: Readonly<Record<string, Cell>>) => wholeOf(line[name]);
  if (type === 'text') return [{ name, type: 'STRING', read: (line) => line[name] }];
  if (type === 'fraction') return [{ name, type: 'DOUBLE', read: double }];
  if (type === 'count') return [{ name, type: 'INT64', read: int64 }];
  return [
    { name, type: 'DOUBLE', read: double },
    { name: 'count', type: 'INT64', read: int64 },
  ];
}

function wholeOf(cell: Cell): bigint | undefined {
  if (typeof cell === 'number' && Number.isSafeInteger(cell)) return BigInt(cell);
  if (typeof cell !== 'bigint') return undefined;
  return cell <= INT64_MAX && cell >= -INT64_MAX - 1n ? cell : undefined;
}

async function loadWriter() {
  try {
    return await import('hyparquet-writer');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).endsWith('MODULE_NOT_FOUND')))
      throw error;
    throw new WeappUsageError(needsParquet());
  }
}
