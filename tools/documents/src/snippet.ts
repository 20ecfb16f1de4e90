import type { Code, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A fenced block of a Markdown file. */
export interface Snippet {
  /** The language after the backticks; empty if there is none. */
  language: string;
  text: string;
  /** The line of the file on which the text begins. */
  line: number;
  marks: Marks;
}

/** Options from the comment before the fence: `<!-- snippet: compile, context=browser -->`. */
export interface Marks {
  /** Compiled but not run, because it needs a server or platform that is missing, or is only a fragment. */
  compile: boolean;
  /**
   * The file in project/context that provides undeclared names. Default: the one for the README's folder.
   */
  context: string | undefined;
  /** Text that the program's final error must contain. */
  throws: string | undefined;
  /** The test runner that it is a test file of. */
  runner: 'vitest' | 'jest' | undefined;
}

/** The fenced blocks of a Markdown tree, in order. */
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

/** Whether a block is TypeScript or JavaScript. */
export const isProgram = ({ language }: Snippet): boolean => language === 'ts' || language === 'js';

function marksBefore(index: number | undefined, parent: Parents | undefined, line: number): Marks {
  const marks: Marks = { compile: false, context: undefined, throws: undefined, runner: undefined };
  const before = index === undefined ? undefined : parent?.children[index - 1];
  const comment = before?.type === 'html' ? /^<!--\s*snippet:(.*)-->$/.exec(before.value) : undefined;
  for (const mark of comment?.[1]?.split(',') ?? []) {
    const [name, value] = mark.trim().split('=', 2);
    if (name === 'compile' && value === undefined) marks.compile = true;
    else if (name === 'runner' && (value === 'vitest' || value === 'jest')) marks.runner = value;
    else if ((name === 'context' || name === 'throws') && value) marks[name] = value;
    else {
      throw new Error(
        `Line ${line - 1}: unknown snippet option \`${mark.trim()}\`: use compile, context=..., throws=... or runner=vitest|jest`,
      );
    }
  }
  return marks;
}
