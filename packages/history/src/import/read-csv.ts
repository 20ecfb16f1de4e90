import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import {
  encodingUnknown,
  lineTooLong,
  notUtf8,
  otherEncoding,
  quoteInside,
  quoteOpen,
} from '../messages/import.ts';
import { ImportProblem } from './import-problem.ts';

/** How a CSV file is written. */
export interface CsvForm {
  /**
   * The file's encoding, as TextDecoder names it: 'utf-8' (the default), 'gb18030' (also for GBK, what Excel
   * writes on a Chinese Windows), 'utf-16le'.
   */
  readonly encoding?: string | undefined;
  /** What separates the cells. Default: a comma. */
  readonly delimiter?: string | undefined;
}

export interface CsvLine {
  /** Its number in the file, the first is 1; of a record over several lines, the last. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell, and a line, of a figure table are short: a file that is none is refused before it fills memory. */
const MAX_RECORD = 100_000;

/** Reads a file record by record. Bad bytes, quotes and lengths are an ImportProblem that names the line. */
export async function* readCsv(
  path: string,
  { encoding = 'utf-8', delimiter = ',' }: CsvForm,
): AsyncGenerator<CsvLine> {
  const decoder = decoderOf(encoding);
  const text = decoded(createReadStream(path), decoder, encoding);
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD,
  });
  const feeding = pipeline(Readable.from(text), parser);
  // The same error ends the loop below; here it would be reported as unhandled.
  feeding.catch(() => {});
  try {
    for await (const { record, info } of parser) yield { line: info.lines, cells: record };
  } catch (error) {
    throw error instanceof CsvError ? problemOf(error) : error;
  }
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  decoder: TextDecoder,
  encoding: string,
): AsyncGenerator<string> {
  let lines = 1;
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new ImportProblem(encoding === 'utf-8' ? notUtf8(encoding) : otherEncoding(encoding), lines);
    }
  };
  for await (const chunk of chunks) {
    const text = decode(chunk);
    lines += text.split('\n').length - 1;
    yield text;
  }
  yield decode();
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new ImportProblem(encodingUnknown(JSON.stringify(encoding)));
  }
}

function problemOf(error: CsvError): ImportProblem {
  const line = typeof error.lines === 'number' ? error.lines : undefined;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new ImportProblem(quoteOpen(), line);
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new ImportProblem(lineTooLong(MAX_RECORD), line);
  }
  return new ImportProblem(quoteInside(), line);
}
