import { plainDoc } from '../api/doc-comment.ts';
import type { Declaration, Doc, Export } from '../api/model.ts';
import { linkTo } from '../shell/site.ts';
import type { ApiContext } from './api-links.ts';
import { REPOSITORY } from './document.tsx';

interface Content {
  specifier: string;
  importLine: string;
  own: readonly Export[];
  others: readonly Export[];
  /** The lead, and what is said of the generated and of the internal exports. */
  texts: readonly [lead: string, generated: string, internal: string];
}

/** The page as Markdown. */
export function apiMarkdown(
  context: ApiContext,
  { specifier, importLine, own, others, texts }: Content,
): string {
  const { say } = context.site;
  const [lead, generated, internal] = texts.map((text) => text.replaceAll('.html)', '.md)'));
  const blocks = [
    `# ${specifier}`,
    lead,
    fence(importLine),
    ...own.flatMap(({ declaration }) => exportBlocks(context, declaration)),
  ];
  if (others.length > 0) {
    const lines = others.map(({ name, declaration: { place } }) =>
      place ? `- \`${name}\`: [${place.page}](${linkTo(context.path, place.page, '.md')})` : `- \`${name}\``,
    );
    blocks.push(`## ${say('apiAlso')}`, lines.join('\n'));
  }
  if (generated) blocks.push(`## ${say('apiGenerated')}`, generated);
  return `${[...blocks, internal].filter(Boolean).join('\n\n')}\n`;
}

function exportBlocks(
  { site }: ApiContext,
  { name, kind, source, code, doc, members, inherited }: Declaration,
): string[] {
  const { say } = site;
  const blocks = [
    `## ${name}`,
    `${kind}, [${source.path}](${REPOSITORY}/blob/main/${source.path}#L${source.line})`,
    fence(code.text),
    ...docBlocks(site, doc),
  ];
  for (const member of members)
    blocks.push(`### ${name}.${member.name}`, fence(member.code.text), ...docBlocks(site, member.doc));
  if (inherited.length > 0) {
    const lines = inherited.map(({ place }) => `- \`${place.anchor}\``);
    blocks.push(`### ${say('apiInherited', { name: '' }).trim()}`, lines.join('\n'));
  }
  return blocks;
}

function docBlocks({ say }: ApiContext['site'], doc: Doc): string[] {
  const lines = [
    ...doc.params.map(({ name, text }) => `- ${say('apiParameters')} \`${name}\`: ${oneLine(text)}`),
    ...(doc.returns ? [`- ${say('apiReturns')}: ${oneLine(doc.returns)}`] : []),
    ...doc.throws.map(({ type, text }) => `- ${say('apiThrows')} ${type && `\`${type}\` `}${oneLine(text)}`),
    ...doc.see.map((text) => `- ${say('apiSee')}: ${oneLine(text)}`),
  ];
  const examples = doc.examples.map((example) => (/^```/m.test(example) ? example : fence(example)));
  return [links(doc.text), lines.join('\n'), ...examples];
}

const oneLine = (text: string): string => links(text).replaceAll(/\s*\n\s*/g, ' ');

/** Addresses stay links; names are code. */
const links = (text: string): string =>
  plainDoc(
    text
      .replaceAll(/\{@link\s+(https?:[^\s}]+)\s+([^}]+)\}/g, '[$2]($1)')
      .replaceAll(/\{@link\s+([\w.]+)\}/g, '`$1`'),
  );

const fence = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``;
