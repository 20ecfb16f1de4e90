import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type PnpmCall, readPnpmCalls } from '../pnpm-call.ts';
import { listSnippets } from '../snippet.ts';

/** pnpm's own commands. */
const BUILT_IN = ['add', 'exec', 'install', 'list', 'pack', 'publish'];

interface Manifest {
  name?: string;
  scripts?: Record<string, string>;
}

/** Every `pnpm <script>` on a page, in blocks and in sentences, names an existing script. */
export default function commands() {
  return (tree: Root, file: VFile) => {
    const report = (call: PnpmCall, line: number | undefined) => {
      const where = manifestOf(call, file);
      if (BUILT_IN.includes(call.script)) return;
      // The README of a package may call the package's own scripts, such as `pnpm run bench`.
      const here = read(join(file.cwd, dirname(file.path)));
      const known = [where, ...(call.folder || call.filter ? [] : [here])];
      if (known.some((manifest) => manifest?.scripts?.[call.script] !== undefined)) return;
      file.message(`There is no script \`${call.script}\`${call.place}.`, {
        place: line ? { line, column: 1 } : undefined,
        source: 'documents',
        ruleId: 'commands',
      });
    };
    visit(tree, 'inlineCode', (node) => {
      for (const call of readPnpmCalls(node.value)) report(call, node.position?.start.line);
    });
    for (const { language, text, line } of listSnippets(tree)) {
      if (language !== 'sh') continue;
      for (const [index, command] of text.split('\n').entries()) {
        for (const call of readPnpmCalls(command)) report(call, line + index);
      }
    }
  };
}

function manifestOf({ folder, filter }: PnpmCall, { cwd }: VFile): Manifest | undefined {
  if (filter) return read(join(cwd, folderOf(filter)));
  return read(join(cwd, folder ?? '.'));
}

const folderOf = (filter: string) => {
  const name = filter.replace(/^@weapp-openapi\//, '');
  return name === 'spec' ? 'spec' : `packages/${name}`;
};

function read(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
