import type { Part } from './page-facts.ts';

/** The field that a block of the page describes: `body` and `pages.data_list`. */
export interface Block {
  part: Part;
  path: string;
}

/** Reads a name such as `Body.pages(Array).data_list`; undefined for any other text. */
export function readBlock(title: string): Block | undefined {
  const match = /^(Body|Res)\.(\S+)$/.exec(title);
  if (!match?.[2]) return undefined;
  return {
    part: match[1] === 'Body' ? 'body' : 'response',
    path: match[2].replace(/\((?:Array|Object)\)/g, ''),
  };
}
