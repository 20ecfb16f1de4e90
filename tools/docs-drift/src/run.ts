import { HELP, type Options, readArguments } from './arguments.ts';
import { check } from './check.ts';
import { mutationReport, tryMutations } from './mutate/try-mutations.ts';
import { progressBar } from './progress-bar.ts';
import { jsonReport } from './report/json-report.ts';
import { markdownReport } from './report/markdown-report.ts';
import { exitCode, type Result } from './report/result.ts';
import { textReport } from './report/text-report.ts';
import { newEndpoint } from './skeleton/new-endpoint.ts';
import type { Politeness } from './source/polite-client.ts';
import { UsageError } from './usage-error.ts';

/** The environment that the command runs in. */
export interface Surroundings extends Pick<Options, 'spec' | 'cache'> {
  stdout: Pick<NodeJS.WriteStream, 'write'>;
  stderr: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean };
  politeness?: Partial<Politeness>;
}

const REPORTS: Record<Options['format'], (result: Result) => string> = {
  text: textReport,
  json: jsonReport,
  markdown: markdownReport,
};

/** Runs the command; returns its exit code. Never throws. */
export async function run(
  args: string[],
  { stdout, stderr, politeness, ...defaults }: Surroundings,
): Promise<0 | 1 | 2> {
  try {
    const options = readArguments(args, defaults);
    const { page, format, help, mutations } = options;
    const client = politeness ? { politeness } : {};
    if (help) {
      stdout.write(HELP);
      return 0;
    }
    if (page !== undefined) {
      stdout.write(await newEndpoint(page, { ...options, ...client }));
      return 0;
    }
    const bar = progressBar(stderr);
    if (mutations !== undefined) {
      const outcome = tryMutations({ ...options, mutations, progress: bar.update }, bar.stop);
      stdout.write(mutationReport(outcome));
      return outcome.silent.length + outcome.falseAlarms.length > 0 ? 1 : 0;
    }
    const result = await check({ ...options, ...client, progress: bar.update }).finally(bar.stop);
    stdout.write(REPORTS[format](result));
    return exitCode(result);
  } catch (error) {
    // A failure of the tool must not look like a difference, which is 1.
    const isFault = !(error instanceof UsageError);
    const text = error instanceof Error ? (isFault ? error.stack : error.message) : String(error);
    stderr.write(`docs:check: ${text}\n`);
    return 2;
  }
}
