import { describe, describeOutdated, describeUnreadable } from './describe.ts';
import { type Result, summary } from './result.ts';

/** The report as the text of a pull request: a heading for each section, a task for each difference. */
export function markdownReport(result: Result): string {
  const blocks: string[] = [`## Changes in WeChat's docs\n\n${summary(result)}`];
  const sections = Map.groupBy(result.differences, ({ section }) => section);
  for (const [section, differences] of sections) {
    const items = differences.map(
      (difference) => `- [ ] \`${difference.file}\`: ${plain(describe(difference))}`,
    );
    blocks.push(`### ${plain(section)}\n\n${items.join('\n')}`);
  }
  if (result.outdated.length > 0) {
    const items = result.outdated.map(
      (outdated) => `- [ ] \`${outdated.file}\`: ${plain(describeOutdated(outdated))}`,
    );
    blocks.push(`### No longer needed\n\n${items.join('\n')}`);
  }
  if (result.unreadable.length > 0) {
    const items = result.unreadable.map(
      (entry) => `- ${plain(entry.page)}: ${plain(describeUnreadable(entry))}`,
    );
    blocks.push(`### Could not be read\n\n${items.join('\n')}`);
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Names in the docs have characters that Markdown reads as marks: `array<string>`, `access_token`. */
const plain = (text: string) => text.replace(/[\\`*_<>[\]|]/g, '\\$&');
