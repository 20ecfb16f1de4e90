import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { listSnippets } from '../snippet.ts';

/** What a block may be written in; another language is a misprint, or has no check yet. */
const LANGUAGES = ['', 'ts', 'js', 'sh', 'sql', 'json', 'yaml', 'mermaid'];

/** Blocks of JSON and YAML parse, and every block is in a language that is checked. */
export default function dataBlocks() {
  return (tree: Root, file: VFile) => {
    const report = (reason: string, line: number) =>
      file.message(reason, { place: { line, column: 1 }, source: 'documents', ruleId: 'data-blocks' });
    for (const { language, text, line } of listSnippets(tree)) {
      if (!LANGUAGES.includes(language)) {
        report(
          `Nothing checks blocks of \`${language}\`: teach tools/documents to, or leave the language out.`,
          line,
        );
        continue;
      }
      try {
        if (language === 'json') JSON.parse(text);
        if (language === 'yaml') parse(text);
      } catch (error) {
        report(`This is no ${language.toUpperCase()}: ${(error as Error).message.split('\n')[0]}`, line);
      }
    }
  };
}
