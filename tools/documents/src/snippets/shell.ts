import { parseMarkdown } from '../markdown.ts';
import { listSnippets } from '../snippet.ts';

/** A line that somebody types into a shell. */
export interface Command {
  readme: string;
  line: number;
  /** Without its comment, and with the lines that a backslash adds. */
  text: string;
}

/** The commands of a README's blocks of shell. */
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

/** What a reader may have: our packages with the programs that they bring, and other people's packages. */
export interface Available {
  ours: Map<string, string[]>;
  others: readonly string[];
}

/**
 * Why a command cannot work; undefined where it can, or where it is to be run to see (curl). The scripts that
 * `pnpm` runs are looked at by the rule `commands`, as part of `pnpm check`.
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
  if (words[0] === 'pnpm' || words[0] === 'curl') return undefined;
  return `nothing checks commands of ${words[0]}: teach tools/documents to`;
}
