import type { Measured } from './measure.ts';

/** The table's words in the language of a README. Names of errors, tools and most steps are the same in all. */
interface Words {
  head: string;
  yes: string;
  no: string;
  not: string;
  /** Steps whose name is a phrase, and how it is written. */
  steps: Record<string, string>;
}

const ENGLISH: Words = {
  head: '| Tool | Version | Takes the document | Its code compiles | Works |',
  yes: 'yes',
  no: 'no: ',
  not: '**not** ',
  steps: {},
};
const CHINESE: Words = {
  head: '| 工具 | 版本 | 能读取文档 | 产物能编译 | 能用的步骤 |',
  yes: '是',
  no: '否：',
  not: '**不能** ',
  steps: {
    'clean but for 2 false findings': '除 2 处误报外没有问题',
    'clean with one rule off': '关闭一条规则后没有问题',
  },
};

/** The table and the notes below it, as they are in a README. They have no figures that differ from run to run. */
export const table = (rows: Measured[]): string => [head(rows, ENGLISH), ...rows.flatMap(notes)].join('\n');

/** The table in Chinese, without the notes: spec/README.zh-CN.md has these below it, written by hand. */
export const chineseTable = (rows: Measured[]): string => head(rows, CHINESE).trimEnd();

const head = (rows: Measured[], words: Words) =>
  [words.head, '| --- | --- | --- | --- | --- |', ...rows.map((measured) => row(measured, words)), ''].join(
    '\n',
  );

const row = (measured: Measured, words: Words) => {
  const { tool, version, refused, errors } = measured;
  const cells = [
    `\`${tool}\``,
    version,
    refused ? `${words.no}${refused}` : words.yes,
    compiles(errors, words),
    works(measured, words),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
};

/** The result of the compile, in a few words. */
export function compiles(errors: string[] | undefined, { yes, no } = ENGLISH): string {
  if (!errors) return '–';
  if (errors.length === 0) return yes;
  const codes = new Set(errors.map((error) => /TS\d+/.exec(error)?.[0] ?? error));
  return `${no}${[...codes].join(', ')}`;
}

/** Which steps of the check succeeded. */
export function works({ checked: { steps } }: Measured, { not, steps: words } = ENGLISH): string {
  const names = (of: Measured['checked']['steps']) => of.map(([name]) => words[name] ?? name).join(', ');
  if (steps.length === 0) return '–';
  const failed = steps.filter(([, failure]) => failure);
  if (failed.length === 0) return names(steps);
  const well = names(steps.filter(([, failure]) => !failure));
  return `${well ? `${well}; ` : ''}${not}${names(failed)}`;
}

function notes({ tool, checked }: Measured): string[] {
  const holding = checked.notes.flatMap(([text, holds]) => (holds ? [text] : []));
  const sentences = [...checked.settings, ...holding].map(
    (text) => `${text[0]?.toUpperCase()}${text.slice(1)}.`,
  );
  return sentences.length > 0 ? [`- **${tool}**: ${sentences.join(' ')}`] : [];
}
