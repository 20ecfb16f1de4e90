import { parseMarkdown } from '../markdown.ts';
import { listSnippets } from '../snippet.ts';

/** A shell command in a README. */
export interface Command {
  readme: string;
  line: number;
  /** Without comments, and with its continuation lines. */
  text: string;
}

/** The commands in a README's shell blocks. */
export function listCommands(readme: string, markdown: string): Command[] {
  const commands: Command[] = [];
  for (const { language, text, line } of listSnippets(parseMarkdown(markdown))) {
    if (language !== 'sh') continue;
    let begun: Command | undefined;
    for (const [index, typed] of text.split('\n').entries()) {
      const piece = typed.replace(/(^|\s)#.*$/, '').trim();
      begun ??= { readme, line: line + index, text: '' };
      begun.text += piece.replace(/\\$/, '');
      if (piece.endsWith('\\')) continue;
      if (begun.text !== '') commands.push(begun);
      begun = undefined;
    }
  }
  return commands;
}

/** What a reader can use: our packages with their programs, and third-party packages. */
export interface Available {
  ours: Map<string, string[]>;
  others: readonly string[];
}

/**
 * Why a command cannot work; undefined if it can, or if only running it can tell (curl). Scripts called with
 * `pnpm` are checked by the rule `commands` in `pnpm check`.
 */
export function whyNot({ text }: Command, { ours, others }: Available): string | undefined {
  const words = text.split(/\s+/);
  const known = (name: string) => ours.has(name) || others.includes(name.replace(/(?<=.)@.*$/, ''));
  if (text.startsWith('npm install ')) {
    const unknown = words.slice(2).find((word) => !word.startsWith('-') && !known(word));
    return unknown && `there is no package ${unknown} in the reader's project`;
  }
  if (words[0] === 'npx' && words[1] === '-p') {
    const [, , name = '', program = ''] = words;
    if (!known(name)) return `there is no package ${name} in the reader's project`;
    const programs = ours.get(name);
    return programs && !programs.includes(program) ? `${name} has no program ${program}` : undefined;
  }
  if (words[0] === 'npx') {
    const [, name = ''] = words;
    return /^pnpm@/.test(words.find((word) => /^pnpm@/.test(word)) ?? '') || known(name)
      ? undefined
      : `there is no package ${name} in the reader's project`;
  }
  if (words[0] === 'pnpm' || words[0] === 'curl' || words[0] === 'export') return undefined;
  // A program of ours, which an earlier command has installed.
  if ([...ours.values()].some((programs) => programs.includes(words[0] ?? ''))) return undefined;
  return `${words[0]} commands are not checked: add a check to tools/documents`;
}
