import { writeFile } from 'node:fs/promises';
import type { Analysis } from '@weapp-openapi/analysis';
import { type CollectInput, collectReport } from './collecting/collect-report.ts';
import type { Missing } from './collecting/report-data.ts';
import { type RenderOptions, renderReport } from './render-report.ts';

export interface WriteReportInput extends CollectInput, RenderOptions {
  readonly analysis: Analysis;
  /** The file to write, which is replaced. */
  readonly out: string;
}

/** Collects, renders and writes a report. Gives the parts that could not be read, which the report names as well. */
export async function writeReport({
  analysis,
  out,
  ...input
}: WriteReportInput): Promise<{ readonly missing: readonly Missing[] }> {
  const data = await collectReport(analysis, input);
  await writeFile(out, renderReport(data, input));
  return { missing: data.missing };
}
