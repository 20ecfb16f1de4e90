import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LITERAL = /(['"`])((?:(?!\1)[^\\]|\\.)*)\1/gs;
const WORDS = /\p{L}{2,} \p{L}{2,}/u;

/**
 * Where the sources in `folder` create an error of these classes with words in one language, a line each:
 * `client/options.ts: new WeappUsageError('the options ...`. Words belong into the table of messages.
 */
export function untranslated(folder: string, classes: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^(?:generated|messages)\W/.test(file),
  );
  return files.sort().flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return classes.flatMap((name) =>
      callsOf(`new ${name}(`, source)
        .filter((call) => [...call.matchAll(LITERAL)].some(([, , text = '']) => WORDS.test(text)))
        .map((call) => `${file.replaceAll('\\', '/')}: ${call.replace(/\s+/g, ' ').slice(0, 100)}`),
    );
  });
}

/** Each call with its arguments, up to the parenthesis that closes it. */
function callsOf(beginning: string, source: string): string[] {
  const calls: string[] = [];
  for (let at = source.indexOf(beginning); at >= 0; at = source.indexOf(beginning, at + 1)) {
    let depth = 1;
    let end = at + beginning.length;
    while (depth > 0 && end < source.length) {
      if (source[end] === '(') depth++;
      if (source[end] === ')') depth--;
      end++;
    }
    calls.push(source.slice(at, end));
  }
  return calls;
}
