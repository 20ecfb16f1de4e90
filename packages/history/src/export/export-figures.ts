import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { WeappUsageError } from '@weapp-openapi/core';
import { checkCallbacks } from '../check-options.ts';
import { formatUnknown, shapeUnknown, toWrong } from '../messages/export.ts';
import type { FigureRow, FiguresInput } from '../reading/figures.ts';
import { csvText } from './csv.ts';
import { type FigureTable, longTable } from './figure-table.ts';
import { ndjsonText } from './ndjson.ts';
import { parquetBytes } from './parquet.ts';
import { intoPath, intoStream } from './target.ts';
import { wideTable } from './wide-table.ts';

/** Options of `history.export`. */
export interface ExportOptions extends FiguresInput {
  /**
   * `csv`: UTF-8 with a byte order mark, as spreadsheets want it; text that a spreadsheet would take for a
   * formula has an apostrophe before it. `ndjson`: one JSON object a line, integers with all digits.
   * `parquet`: needs the package hyparquet-writer.
   */
  readonly format: 'csv' | 'ndjson' | 'parquet';
  /**
   * A path, a file: URL or a stream. A file gets its name only when it is complete. A stream is ended, except
   * the process's own output.
   */
  readonly to: string | URL | Writable;
  /**
   * `long`, the default: one line for each figure (appid, operation, begin_date, end_date, figure, key, value;
   * in Parquet `value` is a DOUBLE, and `count` beside it the exact INT64 of a whole number). `wide`: one line
   * for each period, one column for each figure, with WeChat's keys as names; needs `operation`.
   */
  readonly shape?: 'long' | 'wide' | undefined;
  /** Replace a file that exists. Default: false. */
  readonly overwrite?: boolean | undefined;
  /** Stops: nothing is left of a file, and the method rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What `history.export` has written. */
export interface ExportResult {
  /** Lines, without the header. */
  readonly lines: number;
  readonly bytes: number;
  /** Figures that have no column in the wide shape, because WeChat's docs do not name them; 0 in the long shape. */
  readonly leftOut: number;
}

const FORMATS = { csv: csvText, ndjson: ndjsonText, parquet: parquetBytes };

/**
 * Writes figures as they come, one batch in memory.
 *
 * @throws WeappUsageError before the first figure is read, for a wrong option or a file that exists.
 */
export async function exportFigures(
  figures: (filter: FiguresInput) => AsyncIterable<FigureRow>,
  options: ExportOptions,
): Promise<ExportResult> {
  const { format, to, shape = 'long', operation, overwrite = false, signal } = options;
  if (!Object.hasOwn(FORMATS, format)) {
    throw new WeappUsageError(formatUnknown(JSON.stringify(format)));
  }
  if (shape !== 'long' && shape !== 'wide') {
    throw new WeappUsageError(shapeUnknown(JSON.stringify(shape)));
  }
  checkCallbacks('export', { signal });
  const target = targetOf(to);
  signal?.throwIfAborted();
  const { appid, begin, end } = options;
  const rows = figures({ appid, operation, begin, end });
  const wide = shape === 'wide' ? wideTable(rows, operation ?? '') : undefined;
  const counted = counting(wide ?? longTable(rows));
  const chunks = counted.sizing(FORMATS[format](counted.table));
  try {
    if (typeof target === 'string') await intoPath(chunks, target, { overwrite, signal });
    else await intoStream(chunks, target, signal);
  } catch (error) {
    // The caller's reason instead of Node's AbortError.
    signal?.throwIfAborted();
    throw error;
  }
  return { lines: counted.lines(), bytes: counted.bytes(), leftOut: wide?.leftOut() ?? 0 };
}

function targetOf(to: string | URL | Writable): string | Writable {
  if (typeof to === 'string' && to !== '') return resolve(to);
  if (to instanceof URL && to.protocol === 'file:') return fileURLToPath(to);
  if (isWritable(to)) return to;
  throw new WeappUsageError(toWrong());
}

/** As Node's pipeline asks: it ends on the stream's events. */
const isWritable = (to: unknown): to is Writable =>
  typeof to === 'object' &&
  to !== null &&
  ['write', 'end', 'on'].every((name) => typeof Reflect.get(to, name) === 'function');

/** Counts what passes through. */
function counting({ columns, lines }: FigureTable) {
  let lineCount = 0;
  let byteCount = 0;
  async function* counted() {
    for await (const line of lines) {
      lineCount += 1;
      yield line;
    }
  }
  async function* sizing(chunks: AsyncIterable<string | Uint8Array>) {
    for await (const chunk of chunks) {
      byteCount += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength;
      yield chunk;
    }
  }
  const table: FigureTable = { columns, lines: counted() };
  return { table, sizing, lines: () => lineCount, bytes: () => byteCount };
}
