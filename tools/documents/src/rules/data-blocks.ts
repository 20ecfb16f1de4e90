import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { listSnippets } from '../snippet.ts';

/** Allowed languages of a block. Any other is a typo, or not checked yet. */
const LANGUAGES = ['', 'ts', 'js', 'sh', 'sql', 'json', 'yaml', 'mermaid'];

/** Languages of other people's libraries, which guides show beside ours: nothing here can run them. */
const FOREIGN = ['go', 'java'];

/** JSON and YAML blocks parse, and every block is in a language that is checked. */
export default function dataBlocks() {
  return (tree: Root, file: VFile) => {
    const report = (reason: string, line: number) =>
      file.message(reason, { place: { line, column: 1 }, source: 'documents', ruleId: 'data-blocks' });
    for (const { language, text, line } of listSnippets(tree)) {
      if (FOREIGN.includes(language)) continue;
      if (!LANGUAGES.includes(language)) {
        report(
          `Blocks in \`${language}\` are not checked: add a check to tools/documents, or omit the language.`,
          line,
        );
        continue;
      }
      try {
        if (language === 'json') JSON.parse(text);
        if (language === 'yaml') parse(text);
      } catch (error) {
        report(`Invalid ${language.toUpperCase()}: ${(error as Error).message.split('\n')[0]}`, line);
      }
    }
  };
}
