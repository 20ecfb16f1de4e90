import { changeOf } from './change.ts';
import { describe } from './describe.ts';
import type { Result } from './result.ts';

/** The report for programs: every difference with its parts, its change in a word and its sentence. */
export function jsonReport({ differences, unreadable, ...counts }: Result): string {
  const report = {
    ...counts,
    differences: differences.map((difference) => ({
      change: changeOf(difference),
      ...difference,
      message: describe(difference),
    })),
    unreadable,
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}
