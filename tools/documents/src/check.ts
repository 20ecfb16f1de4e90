// Part of pnpm check, `node check.ts [root]`: the links of all Markdown files, anchors included, and what else the rules hold.
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
    // `repository: false`: only what stands in this folder is looked at, and nothing is asked for over the network.
    // The engine hands it all files together, which its type for plugins does not say.
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
