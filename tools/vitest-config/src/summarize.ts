import type { TestModule } from 'vitest/node';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The results of a run. */
export interface Results {
  /** By path of the test file in its package. A file that failed without a failed test has one failure. */
  files: Record<string, Counts>;
  /** Errors outside of tests. */
  errors: number;
  /** Why tests were skipped, one sentence per reason. */
  reasons: string[];
}

export function summarize(modules: Iterable<TestModule>, errors: number, reasons: Iterable<string>): Results {
  const results: Results = { files: {}, errors, reasons: [] };
  const said = new Set(reasons);
  for (const module of modules) {
    const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'pending') continue;
      counts[result.state]++;
      if (result.state === 'skipped' && result.note) said.add(result.note);
    }
    if (module.state() === 'failed' && counts.failed === 0) counts.failed = 1;
    results.files[module.relativeModuleId] = counts;
  }
  return { ...results, reasons: [...said].sort() };
}
