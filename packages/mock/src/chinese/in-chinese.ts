import { MESSAGES } from './messages.ts';

/** The pieces of an English message around its values, and its Chinese translation. */
interface Template {
  pieces: readonly string[];
  chinese: string;
}

const TEMPLATES: readonly Template[] = Object.entries(MESSAGES).map(([english, chinese]) => ({
  pieces: english.split('{}'),
  chinese,
}));

/** What may follow a message. */
const ENDINGS: readonly (readonly [before: string, after: string, chinese: string])[] = [
  [' Did you mean ', '?', '是不是想写 {0}？'],
  [' Known: ', '.', '可用的有：{0}。'],
  [' The options are ', '.', '可用的选项：{0}。'],
  [' The settings are ', '.', '可用的设置：{0}。'],
  [' There are ', '.', '可用的有：{0}。'],
  ['; the fields are ', '', '可用的字段：{0}。'],
];

/** How deep values are translated that are messages themselves. */
const DEEPEST = 3;

/**
 * What the mock says of a mistake, in Chinese: for the page and for the command, one message a line. What is not in the
 * table stays as it is.
 */
export const inChinese = (text: string): string => text.split('\n').map(ofLine).join('\n');

function ofLine(line: string): string {
  const [, place, said] = /^(\S+:\d+:\d+): (.+)$/.exec(line) ?? [];
  if (place !== undefined && said !== undefined) {
    const chinese = ofLine(said);
    // What is not in the table is of the YAML parser.
    return chinese === said ? `${place}：YAML 写法有误（${said}）` : `${place}：${chinese}`;
  }
  const text = line.replace(/^@weapp-openapi\/mock: /, '').replace(/^push: /, '');
  for (const [before, after, chinese] of ENDINGS) {
    const at = text.lastIndexOf(before);
    const end = text.endsWith('.') && after !== '.' ? text.length - 1 : text.length;
    if (at < 0 || !text.slice(0, end).endsWith(after)) continue;
    const value = text.slice(at + before.length, end - after.length);
    return `${sentence(text.slice(0, at))}${chinese.replace('{0}', () => value)}`;
  }
  const found = translate(text, 0);
  return found === undefined ? text : ended(found, text);
}

const sentence = (text: string): string => ended(translate(text, 0) ?? text, `${text}.`);

const ended = (chinese: string, english: string): string =>
  english.endsWith('.') && !/[。？]$/.test(chinese) ? `${chinese.replace(/\.$/, '')}。` : chinese;

/** The translation of a message without its last full stop; undefined if the table does not have it. */
function translate(message: string, depth: number): string | undefined {
  const text = message.replace(/\.$/, '');
  for (const { pieces, chinese } of TEMPLATES) {
    const values = valuesOf(text, pieces);
    if (!values) continue;
    return chinese.replace(/\{(\d)(\*?)\}/g, (_, place: string, isMessage: string) => {
      const value = values[Number(place)] ?? '';
      return (isMessage && depth < DEEPEST ? translate(value, depth + 1) : undefined) ?? value;
    });
  }
  return undefined;
}

/** What stands between the pieces; undefined if the text does not have them, in this order. */
function valuesOf(text: string, pieces: readonly string[]): string[] | undefined {
  const [first = '', ...others] = pieces;
  if (!text.startsWith(first)) return undefined;
  if (others.length === 0) return text === first ? [] : undefined;
  const values: string[] = [];
  let at = first.length;
  for (const [index, piece] of others.entries()) {
    const isLast = index === others.length - 1;
    const next = isLast ? text.length - piece.length : text.indexOf(piece, at);
    if (next < at || !text.startsWith(piece, next)) return undefined;
    values.push(text.slice(at, next));
    at = next + piece.length;
  }
  return values;
}
