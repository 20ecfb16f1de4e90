import type { Code, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A fenced block of a Markdown file. */
export interface Snippet {
  /** What follows the fence's backticks; empty where nothing does. */
  language: string;
  text: string;
  /** The line of the file on which the text begins. */
  line: number;
  marks: Marks;
}

/** What a comment before the fence says: `<!-- snippet: compile, context=browser -->`. */
export interface Marks {
  /** It cannot run here (another server, a platform, a fragment of a program), so it is only compiled. */
  compile: boolean;
  /** The values around it, by a file of project/context; by default those of its README. */
  context: string | undefined;
  /** A text that has to stand in the error with which it ends. */
  throws: string | undefined;
}

/** The fenced blocks of a Markdown tree, from top to bottom. */
export function listSnippets(tree: Root): Snippet[] {
  const snippets: Snippet[] = [];
  visit(tree, 'code', (node: Code, index, parent) => {
    const line = (node.position?.start.line ?? 0) + 1;
    snippets.push({
      language: node.lang ?? '',
      text: node.value,
      line,
      marks: marksBefore(index, parent, line),
    });
  });
  return snippets;
}

/** Whether a block is a program in TypeScript or JavaScript. */
export const isProgram = ({ language }: Snippet): boolean => language === 'ts' || language === 'js';

function marksBefore(index: number | undefined, parent: Parents | undefined, line: number): Marks {
  const marks: Marks = { compile: false, context: undefined, throws: undefined };
  const before = index === undefined ? undefined : parent?.children[index - 1];
  const comment = before?.type === 'html' ? /^<!--\s*snippet:(.*)-->$/.exec(before.value) : undefined;
  for (const mark of comment?.[1]?.split(',') ?? []) {
    const [name, value] = mark.trim().split('=', 2);
    if (name === 'compile' && value === undefined) marks.compile = true;
    else if ((name === 'context' || name === 'throws') && value) marks[name] = value;
    else {
      throw new Error(
        `Line ${line - 1}: \`${mark.trim()}\` says nothing about a snippet: write compile, context=... or throws=...`,
      );
    }
  }
  return marks;
}
