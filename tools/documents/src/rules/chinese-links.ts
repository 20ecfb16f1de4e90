import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const ENGLISH = 'README.md';
const CHINESE = 'README.zh-CN.md';

/** Chinese pages link to Chinese pages where these exist, unless the link's text says `English` or 英文. */
export default function chineseLinks() {
  return (tree: Root, file: VFile) => {
    if (basename(file.path) !== CHINESE) return;
    const folder = dirname(join(file.cwd, file.path));
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const [path = '', hash] = node.url.split('#', 2);
      if (path === '' || /^[a-z]+:/i.test(path)) return;
      const target = join(folder, path);
      const chinese = chineseOf(target);
      if (!chinese) return;
      const source = String(file.value).slice(node.position?.start.offset, node.position?.end.offset);
      const [text = ''] = source.split(']', 1);
      if (/English|英文/.test(text)) return;
      const better = relative(folder, chinese);
      file.message(
        `\`${node.url}\` is the English page: link to \`${better}${hash ? '#...' : ''}\`, or add 英文 to the link's text.`,
        { place: node.position, source: 'documents', ruleId: 'chinese-links' },
      );
    });
  };
}

/** The Chinese version of a linked English README or its folder, if there is one. */
function chineseOf(target: string): string | undefined {
  const isFolder = existsSync(target) && statSync(target).isDirectory();
  if (!isFolder && basename(target) !== ENGLISH) return undefined;
  const chinese = join(isFolder ? target : dirname(target), CHINESE);
  return existsSync(chinese) ? chinese : undefined;
}
