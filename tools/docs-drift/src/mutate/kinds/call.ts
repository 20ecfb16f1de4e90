import type { Change } from '../change.ts';
import type { PageLines } from '../page-lines.ts';

/** Changes to what a page says about a call as a whole. */
export const callKinds: Record<string, Change> = {
  'another path': (page) => inLine(page, page.code, /(https:\/\/[^/\s]+\/[\w/-]*\w)/, '$1_v2'),
  'another host': (page) => inLine(page, page.code, /https:\/\/(\w)/, 'https://new$1'),
  'another method': (page) =>
    inLine(page, page.code, /^POST /, 'GET ') ?? inLine(page, page.code, /^GET /, 'POST '),
  'another query': (page) => inLine(page, page.code, /\?access\\?_token=\w+/, '$&&version=2'),
  'another title': (page) => inLine(page, page.headings, /^(#.*)$/, '$1（新版）'),
  'another name': (page) => inLine(page, page.text, /^(接口|事件)英文名(.*\w)/, '$1英文名$2V2'),
  'another cloud call': (page) => inLine(page, page.text, /(调用方法[：:]\s*[\w.]*\w)/, '$1New'),
  'another permission set': (page) => inLine(page, page.text, /(权限集 ?id ?为[：:]\s*)/, '$1987、'),
  'no encryption': (page) => inLine(page, page.text, /支持加密请求/, '加密请求'),
  'no third parties': (page) => inLine(page, page.text, /本接口支持第三方平台/, '本接口不支持第三方平台'),
};

function inLine({ lines }: PageLines, among: number[], pattern: RegExp, replacement: string) {
  const at = among.find((line) => pattern.test(lines[line] ?? ''));
  if (at === undefined) return undefined;
  const line = lines[at] ?? '';
  lines[at] = line.replace(pattern, replacement);
  return `${line} -> ${lines[at]}`;
}
