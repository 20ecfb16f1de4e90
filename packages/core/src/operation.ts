/**
 * What the runtime must know of an operation:
 * id, method, path, 1 if it carries an access_token, which input fields travel in the query (0 none,
 * 1 all, or their names), and its official page below the docs' root.
 *
 * A tuple, because bundlers drop unused tuple exports and keep whole object tables.
 */
export type Operation = readonly [
  id: string,
  method: 'GET' | 'POST',
  path: string,
  credential: 0 | 1,
  query: 0 | 1 | readonly string[],
  docs: string,
];

const DOCS = 'https://developers.weixin.qq.com/miniprogram/dev/server/API/';

/** The official page of an operation. */
export const docsUrl = (operation: Operation): string => DOCS + operation[5];

/** The docs' section of an operation: `data-analysis`, `user-login`, ... */
export const sectionOf = (operation: Operation): string => operation[5].slice(0, operation[5].indexOf('/'));
