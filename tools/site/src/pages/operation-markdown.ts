import { type Call, PRODUCTION } from '../code/call.ts';
import { toCurl } from '../code/curl.ts';
import type { Entry } from '../spec/edition.ts';
import type { Field } from '../spec/field.ts';
import type { Context } from './context.ts';
import { deviationsOf, type Part } from './entry-parts.ts';
import { errcodeRows } from './errcode-rows.tsx';
import { requestExamples, responseExamples } from './examples.ts';
import { factsOf, withoutNames } from './facts.tsx';

interface Content {
  code: string;
  parts: readonly Part[];
  call: Call | undefined;
}

/** The page as Markdown: what an assistant or a terminal needs, without what one can click. */
export function operationMarkdown(context: Context, entry: Entry, { code, parts, call }: Content): string {
  const { say, edition } = context.site;
  const lines = [
    `# ${entry.operationId} ${entry.summary}`,
    '',
    call ? `\`${entry.method} ${entry.path}\`` : `\`${entry.path}\``,
    '',
    ...(entry.deprecated ? [say('retired'), ''] : []),
    withoutNames(entry.description),
    '',
    fence('ts', code),
    '',
    ...(call ? [fence('sh', toCurl(call, PRODUCTION)), ''] : []),
    `## ${say('facts')}`,
    '',
    ...factsOf(context, entry).map(({ title, markdown }) => `- ${title}: ${asMarkdownLinks(markdown)}`),
    `- ${say('officialPage')}: ${entry.externalDocs.url}`,
  ];
  for (const { title, fields, note } of parts) {
    lines.push('', `## ${say(title)}`, '');
    if (note) lines.push(note.trim(), '');
    lines.push(...fields.flatMap((field) => fieldLines(context, field, 0)));
  }
  for (const [title, examples] of [
    [say(call ? 'exampleRequest' : 'message'), requestExamples(entry)],
    [say(call ? 'exampleResponse' : 'reply'), responseExamples(edition, entry)],
  ] as const)
    for (const example of examples)
      lines.push(
        '',
        `### ${say('examples')}: ${title} ${example.summary}`.trimEnd(),
        '',
        fence(example.language, example.code),
      );
  const rows = call ? errcodeRows(context, entry) : [];
  if (rows.length > 0) {
    lines.push('', `## ${say('errcodesHere')}`, '');
    for (const { code: errcode, meaning, remedy } of rows)
      lines.push(`- \`${errcode}\`: ${oneLine(meaning)} ${oneLine(remedy)}`);
  }
  const deviations = deviationsOf(entry, parts);
  if (deviations.length > 0) {
    lines.push('', `## ${say('differs')}`, '');
    for (const { place, reason } of deviations)
      lines.push(`- ${place === '' ? say('wholeOperation') : `\`${place}\``}: ${oneLine(reason)}`);
  }
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function fieldLines(context: Context, field: Field, depth: number): string[] {
  const { say } = context.site;
  const traits = [field.type, say(field.required ? 'required' : 'optional'), ...field.limits];
  if (field.values.length > 0) traits.push(`${say('values')} ${field.values.join(' ')}`);
  return [
    `${'  '.repeat(depth)}- \`${field.name}\` (${traits.join(', ')}): ${oneLine(field.description)}`,
    ...field.fields.flatMap((inner) => fieldLines(context, inner, depth + 1)),
  ];
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ');

const asMarkdownLinks = (text: string): string => text.replaceAll('.html', '.md');

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;
