import { join } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { countSpec, type SpecCounts } from '../spec-counts.ts';

/** The sentences that may give a number of the spec. */
const SENTENCES: [keyof SpecCounts, RegExp][] = [
  ['operations', /\b(\d+) documented operations/g],
  ['operations', /(\d+) 个有文档的接口/g],
  ['sections', /\b(\d+) sections/g],
  ['sections', /(\d+) 个类目/g],
  ['paging', /\b(\d+) operations that page/g],
  ['paging', /(\d+) 个分页接口/g],
];

/** Numbers that the spec gives are right, and stand only in sentences that this rule reads. */
export default function specCounts() {
  let counts: SpecCounts | undefined;
  return (_tree: Root, file: VFile) => {
    // A changelog says what was true then.
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
        `${operations} is the number of operations today, and nothing will correct it here: leave it out, or say \`${operations} documented operations\`.`,
      );
    }
  };
}
