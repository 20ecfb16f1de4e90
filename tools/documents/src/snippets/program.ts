import { parseMarkdown } from '../markdown.ts';
import { isProgram, listSnippets, type Marks } from '../snippet.ts';

/** A program from a README, as a file in the reader's project. */
export interface Program {
  /** Path of the README, relative to the root. */
  readme: string;
  /** The line of the README on which the program begins. */
  line: number;
  /** Its file in the project. */
  file: string;
  text: string;
  /** The file in project/context that provides undeclared names, without its extension. */
  context: string;
  marks: Marks;
}

/** The programs in a README. */
export function listPrograms(readme: string, markdown: string): Program[] {
  const folder = readme.includes('/') ? readme.slice(0, readme.lastIndexOf('/')) : 'root';
  const slug = readme.replace(/\.md$/, '').replaceAll(/[^\w]+/g, '-');
  return listSnippets(parseMarkdown(markdown))
    .filter(isProgram)
    .map(({ language, text, line, marks }) => ({
      readme,
      line,
      file: `${slug}-${line}.${language}`,
      text,
      context: marks.context ?? (folder.split('/').at(-1) as string),
      marks,
    }));
}

/**
 * The text of the file, with an import of `names` from its context. The import is on the first line, so that
 * line numbers do not change.
 */
export function withContext({ text, context }: Program, names: readonly string[]): string {
  if (names.length === 0) return text;
  return `import { ${names.join(', ')} } from './context/${context}.js'; ${text}`;
}
