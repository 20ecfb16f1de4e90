import { expect, test } from 'vitest';
import { withoutComments } from '../src/comments.ts';

test.each([
  ['ts', 'f(\'//\', `/*`); // end\n/* a\nb */\n\ng("\\"//");', 'f(\'//\', `/*`);\ng("\\"//");'],
  ['sh', "curl 'a#b' # ask\n# only", "curl 'a#b'"],
  ['sql', "id char(64), -- it's the key", 'id char(64),'],
  ['json', '{ "a": "// no comment" }', '{ "a": "// no comment" }'],
])('%s without its comments', (language, text, code) => {
  expect(withoutComments({ language, text })).toBe(code);
});
