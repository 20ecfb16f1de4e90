import type { Measured } from './measure.ts';

/** The table and the notes below it, as they stand in a README. They hold no figure that differs from run to run. */
export function table(rows: Measured[]): string {
  return [
    '| Tool | Version | Takes the document | Its code compiles | Works |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(row),
    '',
    ...rows.flatMap(notes),
  ].join('\n');
}

const row = (measured: Measured) => {
  const { tool, version, refused, errors } = measured;
  const cells = [
    `\`${tool}\``,
    version,
    refused ? `no: ${refused}` : 'yes',
    compiles(errors),
    works(measured),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
};

/** How the compile went, in a few words. */
export function compiles(errors: string[] | undefined): string {
  if (!errors) return '–';
  if (errors.length === 0) return 'yes';
  const codes = new Set(errors.map((error) => /TS\d+/.exec(error)?.[0] ?? error));
  return `no: ${[...codes].join(', ')}`;
}

/** Which steps of the check went well. */
export function works({ checked: { steps } }: Measured): string {
  const names = (of: Measured['checked']['steps']) => of.map(([name]) => name).join(', ');
  if (steps.length === 0) return '–';
  const failed = steps.filter(([, failure]) => failure);
  if (failed.length === 0) return names(steps);
  const well = names(steps.filter(([, failure]) => !failure));
  return `${well ? `${well}; ` : ''}**not** ${names(failed)}`;
}

function notes({ tool, checked }: Measured): string[] {
  const holding = checked.notes.flatMap(([text, holds]) => (holds ? [text] : []));
  const sentences = [...checked.settings, ...holding].map(
    (text) => `${text[0]?.toUpperCase()}${text.slice(1)}.`,
  );
  return sentences.length > 0 ? [`- **${tool}**: ${sentences.join(' ')}`] : [];
}
