import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';
import { summarize } from './summarize.ts';

/** The line that a test file prints when it skips tests. */
const SKIPPED = /^Skipped: (.+)$/gm;

/**
 * Writes the results of a run to `test-results.json`, or to the file given by `--outputFile`, for .ci.
 * Files left in the run's temporary folder count as failures.
 */
export class ResultsFile implements Reporter {
  #vitest: Vitest | undefined;
  #reasons = new Set<string>();

  onInit(vitest: Vitest) {
    this.#vitest = vitest;
  }

  onTestRunStart() {
    this.#reasons.clear();
  }

  onUserConsoleLog({ content }: { content: string }) {
    for (const [, reason] of content.matchAll(SKIPPED)) if (reason) this.#reasons.add(reason);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]) {
    if (!this.#vitest) return;
    const { config, logger } = this.#vitest;
    // Without test files, no run's own folder was made.
    const left = modules.length > 0 ? readdirSync(tmpdir()) : [];
    if (left.length > 0) {
      logger.error(
        `The tests left files in the temporary folder: ${left.join(', ')}. Remove them where they are created.`,
      );
      process.exitCode = 1;
    }
    const results = summarize(modules, errors.length + left.length, this.#reasons);
    const file = typeof config.outputFile === 'string' ? config.outputFile : 'test-results.json';
    writeFileSync(join(config.root, file), `${JSON.stringify(results, undefined, 1)}\n`);
  }
}
