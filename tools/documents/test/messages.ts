import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { parseMarkdown } from '../src/markdown.ts';

type Rule = () => (tree: Root, file: VFile) => void;

/** The messages of a rule for the file `path` in a repository with these files, each with its line. */
export function messages(rule: Rule, path: string, files: Record<string, string>): string[] {
  const cwd = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const file = new VFile({ cwd, path, value: files[path] ?? '' });
    rule()(parseMarkdown(String(file.value)), file);
    return file.messages.map(({ line, reason }) => `${line}: ${reason}`);
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
