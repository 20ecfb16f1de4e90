import { signOf } from './change.ts';
import { describe, describeOutdated, describeUnreadable } from './describe.ts';
import { type Result, summary } from './result.ts';

/** The report for a terminal: sections, and under each, one line per difference, file first. */
export function textReport(result: Result): string {
  const lines: string[] = [];
  let section: string | undefined;
  for (const difference of result.differences) {
    if (difference.section !== section) lines.push(...(lines.length > 0 ? [''] : []), difference.section);
    section = difference.section;
    lines.push(`  ${difference.file}: ${signOf(difference)} ${describe(difference)}`);
  }
  if (result.outdated.length > 0) lines.push(...(lines.length > 0 ? [''] : []), 'No longer needed');
  for (const outdated of result.outdated) lines.push(`  ${outdated.file}: ${describeOutdated(outdated)}`);
  if (result.unreadable.length > 0) lines.push(...(lines.length > 0 ? [''] : []), 'Could not be read');
  for (const entry of result.unreadable) lines.push(`  ${entry.page}: ${describeUnreadable(entry)}`);
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(result), ''].join('\n');
}
