import type { Change } from '../change.ts';
import type { PageLines } from '../page-lines.ts';
import { otherNumber } from './rows.ts';

/** Changes to sentences, headings and examples. */
export const textKinds: Record<string, Change> = {
  'a sentence changed': (page, random) =>
    edit(page, random.pick(page.text), (line) => `${line}但不包括测试号`),
  'a sentence dropped': (page, random) => edit(page, random.pick(page.text), () => ''),
  'a sentence added': (page, random) =>
    edit(page, random.pick(page.text), (line) => `${line}\n\n每天最多调用 987 次。`),
  'a number in a sentence changed': (page, random) =>
    edit(page, random.pick(page.text.filter((at) => /\D\d/.test(page.lines[at] ?? ''))), (line) => {
      // The number of a list item, or of a line in bold that serves as a heading, is not among its words.
      const [mark = ''] = /^[\s>]*(?:\*\*)?\d+[.)]\s/.exec(line) ?? [];
      const changed = otherNumber(line.slice(mark.length));
      return changed && mark + changed;
    }),
  'a heading changed': (page, random) =>
    edit(page, random.pick(page.headings), (line) => line.replace(/\s*$/, '及其他')),
  'a heading dropped': (page, random) => edit(page, random.pick(page.headings.slice(1)), () => ''),
  'an example changed': (page, random) =>
    edit(page, random.pick(page.code), (line) => line.replace(/\w(?=\W*$)/, '$&7')),
  'a line of an example dropped': (page, random) => edit(page, random.pick(page.code), () => ''),
  'a scope taken back': (page) =>
    edit(
      page,
      page.lines.findIndex((line) => line.startsWith('|') && line.includes('✔')),
      (line) => line.replace('✔', '✘'),
    ),
};

function edit({ lines }: PageLines, at: number | undefined, change: (line: string) => string | undefined) {
  const line = lines[at ?? -1];
  const changed = line === undefined ? undefined : change(line);
  if (at === undefined || line === undefined || changed === undefined || changed === line) return undefined;
  lines[at] = changed;
  return `${line} -> ${changed || 'nothing'}`;
}
