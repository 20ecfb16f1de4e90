import { parseMarkdown } from '../markdown.ts';
import { isProgram, listSnippets, type Marks } from '../snippet.ts';

/** A program of a README, as a file of the reader's project. */
export interface Program {
  /** The README, by its path from the root. */
  readme: string;
  /** The line of the README on which the program begins. */
  line: number;
  /** Its file in the project. */
  file: string;
  text: string;
  /** The file of project/context that has the values around it, without its ending. */
  context: string;
  marks: Marks;
}

/** The programs of a README: its own snippets, or in spec/README.md those of its own package. */
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
 * The text of the file: on its first line, so that lines keep their numbers, it gets from its context those of
 * the names that are missing.
 */
export function withContext({ text, context }: Program, names: readonly string[]): string {
  if (names.length === 0) return text;
  return `import { ${names.join(', ')} } from './context/${context}.js'; ${text}`;
}
