// Part of `pnpm check`; usage: `node check.ts [root]`. Checks the links in all Markdown files, including
// anchors, and our own rules.
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import remarkValidateLinks from 'remark-validate-links';
import { type Plugin, unified } from 'unified';
import { engine } from 'unified-engine';
import { listMarkdown } from './files.ts';
import { rules } from './rules/rules.ts';

const [root = join(import.meta.dirname, '../../..')] = process.argv.slice(2);

engine(
  {
    processor: unified().use(remarkParse).use(remarkGfm).use(remarkStringify).use(rules),
    cwd: root,
    files: listMarkdown(root),
    // `repository: false` checks only this folder, without network access. The cast is needed because the
    // plugin takes all files at once, which the engine's type for plugins does not cover.
    plugins: [[remarkValidateLinks as unknown as Plugin, { repository: false, root }]],
    frail: true,
    quiet: true,
    color: process.stderr.isTTY,
  },
  (error, code) => {
    if (error) throw error;
    process.exitCode = code;
  },
);
