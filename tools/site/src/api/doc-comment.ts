import type { Doc } from './model.ts';

/** Reads a doc comment, given with its `/**`; what has none is described by nothing. */
export function readDoc(comment: string | undefined): Doc {
  const lines = (comment ?? '')
    .replace(/^\/\*\*[ \t]*/, '')
    .replace(/\s*\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*(?: |$)/, ''));
  // The first block is the text, each further one begins with its tag.
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (/^\s*@[a-z]+(?:\s|$)/.test(line)) blocks.push([line.trimStart()]);
    else blocks.at(-1)?.push(line);
  }
  const [text = '', ...tags] = blocks.map((block) => block.join('\n').trim());
  // `@internal` may also end a sentence.
  const isInternal = /(?:^|\s)@internal\b/.test(comment ?? '');
  const doc = {
    ...{ text: text.replace(/\s*@internal\b/, ''), isInternal, returns: '' },
    ...{ params: [], throws: [], see: [], examples: [] },
  };
  for (const tag of tags) addTag(doc, tag);
  return doc;
}

interface Draft extends Doc {
  params: { name: string; text: string }[];
  throws: { type: string; text: string }[];
  see: string[];
  examples: string[];
}

function addTag(doc: Draft, block: string): void {
  const [, tag = '', body = ''] = /^@([a-z]+)\s*([\s\S]*)$/.exec(block) ?? [];
  if (tag === 'param') {
    const [, name = '', text = ''] = /^(\w+)\s*-?\s*([\s\S]*)$/.exec(body) ?? [];
    doc.params.push({ name, text });
  } else if (tag === 'returns') doc.returns = body;
  else if (tag === 'throws') {
    const [, braced, bare, text = ''] = /^(?:\{(\w+)\}|(\w+Error)\b)?\s*([\s\S]*)$/.exec(body) ?? [];
    doc.throws.push({ type: braced ?? bare ?? '', text });
  } else if (tag === 'see') doc.see.push(body);
  else if (tag === 'example') doc.examples.push(body);
  else if (tag !== 'internal') throw new Error(`The site shows no @${tag}: teach it to api/doc-comment.ts.`);
}

/** What `{@link ...}` stands for: a name or address, and its text. */
export const LINK = /\{@link\s+([^\s}]+)(?:\s+([^}]+))?\}/g;

/** A text without links, for places that have none. */
export const plainDoc = (text: string): string =>
  text.replaceAll(LINK, (_, name: string, label?: string) => label ?? name);

/** The names that a doc links to, without addresses of the web. */
export function linkedNames(doc: Doc): string[] {
  const texts = [
    doc.text,
    doc.returns,
    ...doc.see,
    ...doc.params.map(({ text }) => text),
    ...doc.throws.map(({ text }) => text),
  ];
  return texts
    .flatMap((text) => [...text.matchAll(LINK)].map(([, name = '']) => name))
    .filter((name) => !/^https?:/.test(name));
}
