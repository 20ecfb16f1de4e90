import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Counts of the spec. */
export interface SpecCounts {
  operations: number;
  /** Sections that have an operation. */
  sections: number;
  /** Operations that support paging. */
  paging: number;
}

/** Counts in the spec's sources, so that nothing needs to be built first. */
export function countSpec(spec: string): SpecCounts {
  const { paths }: { paths: Record<string, { $ref: string }> } = parse(
    readFileSync(join(spec, 'openapi.yaml'), 'utf8'),
  );
  const files = Object.values(paths).map(({ $ref }) => $ref);
  const sources = files.map((file) => readFileSync(join(spec, file), 'utf8'));
  const count = (line: RegExp) => sources.reduce((sum, source) => sum + (source.match(line)?.length ?? 0), 0);
  const used = new Set(files.map((file) => file.split('/')[1]));
  return {
    operations: count(/^ {2}operationId:/gm),
    sections: readdirSync(join(spec, 'paths')).filter((folder) => used.has(folder)).length,
    paging: count(/^ {2}x-paging:/gm),
  };
}
