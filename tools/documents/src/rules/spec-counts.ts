import { join } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { countSpec, type SpecCounts } from '../spec-counts.ts';

/** The phrases in which a number from the spec may appear. */
const SENTENCES: [keyof SpecCounts, RegExp][] = [
  ['operations', /\b(\d+) documented operations/g],
  ['operations', /(\d+) 个有文档的接口/g],
  ['sections', /\b(\d+) sections/g],
  ['sections', /(\d+) 个类目/g],
  ['paging', /\b(\d+) operations that page/g],
  ['paging', /(\d+) 个分页接口/g],
];

/** Numbers from the spec are correct, and appear only in phrases that this rule checks. */
export default function specCounts() {
  let counts: SpecCounts | undefined;
  return (_tree: Root, file: VFile) => {
    // A changelog states past numbers.
    if (file.basename === 'CHANGELOG.md') return;
    counts ??= countSpec(join(file.cwd, 'spec'));
    const { operations } = counts;
    for (const [index, line] of file.value.toString().split('\n').entries()) {
      const report = (reason: string) =>
        file.message(reason, {
          place: { line: index + 1, column: 1 },
          source: 'documents',
          ruleId: 'spec-counts',
        });
      let rest = line;
      for (const [what, pattern] of SENTENCES) {
        for (const [sentence, number] of line.matchAll(pattern)) {
          if (Number(number) !== counts[what]) report(`\`${sentence}\`: the spec has ${counts[what]}.`);
          rest = rest.replace(sentence, '');
        }
      }
      if (!new RegExp(`(?<!\\d|[.,]\\d*)${operations}(?!\\d|[.,]\\d)`).test(rest)) continue;
      report(
        `${operations} is the current number of operations, and this text would not be checked when it changes: omit it, or write \`${operations} documented operations\`.`,
      );
    }
  };
}
