import type { PluggableList } from 'unified';
import chineseLinks from './chinese-links.ts';
import commands from './commands.ts';
import dataBlocks from './data-blocks.ts';
import sameSnippets from './same-snippets.ts';
import specCounts from './spec-counts.ts';

/** Our own rules, in addition to remark-validate-links. */
export const rules: PluggableList = [chineseLinks, commands, dataBlocks, sameSnippets, specCounts];
