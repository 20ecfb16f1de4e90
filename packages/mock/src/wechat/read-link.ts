import type { Link, LinkStore, LinkTarget } from './links.ts';
import { splitPage, versionOf } from './links.ts';

const SCHEME = 'weixin://dl/business/?';
const URL_LINK = 'https://wxaurl.cn/';
const SHORT_LINK = '#小程序://';
const CODE = 'weapp-mock://';

/** The text of a code: where a real one has an unpublished format, this one can be read by everybody. */
export const writeCode = ({ app, path, query, env_version }: LinkTarget): string =>
  `${CODE}${app}/${path.replace(/^\//, '')}?env_version=${env_version}${query === '' ? '' : `&${query}`}`;

export const urlOf = {
  scheme: (token: string) => `${SCHEME}t=${token}`,
  urlLink: (token: string) => `${URL_LINK}${token}`,
  shortLink: (name: string, title: string) => (token: string) =>
    `${SHORT_LINK}${name}/${title ? `${title}/` : ''}${token}`,
};

/** A link as it was found: what the mock knows of it, with the query that was appended to it. */
export type FoundLink = LinkTarget & Pick<Link, 'kind'> & Partial<Link>;

/** Reads a link or the text of a code; undefined if it is none, or none of this mock. */
export function readLink(url: string, store: LinkStore): FoundLink | undefined {
  if (url.startsWith(`${SCHEME}t=`)) {
    const [token = '', ...more] = url.slice(SCHEME.length + 2).split('&');
    return withQuery(store.get(token), more.join('&'), ['scheme', 'nfcScheme']);
  }
  if (url.startsWith(SCHEME)) return readPlainScheme(url.slice(SCHEME.length));
  if (url.startsWith(URL_LINK)) {
    const { path, query } = splitPage(url.slice(URL_LINK.length));
    return withQuery(store.get(path), query, ['urlLink']);
  }
  if (url.startsWith(SHORT_LINK)) {
    return withQuery(store.get(url.slice(url.lastIndexOf('/') + 1)), '', ['shortLink']);
  }
  return url.startsWith(CODE) ? readCode(url.slice(CODE.length)) : undefined;
}

/** A link with the query that its user has appended as `cq=`. */
function withQuery(
  link: Link | undefined,
  more: string,
  kinds: readonly Link['kind'][],
): FoundLink | undefined {
  if (!link || !kinds.includes(link.kind)) return undefined;
  const appended = more.startsWith('cq=') ? decoded(more.slice(3)) : '';
  return { ...link, query: [link.query, appended].filter(Boolean).join('&') };
}

/** `appid=wx1&path=pages/index&query=a=1&b=2&env_version=release`: the query is not encoded, and ends with the version. */
function readPlainScheme(rest: string): FoundLink | undefined {
  const version = rest.lastIndexOf('&env_version=');
  const before = version < 0 ? rest : rest.slice(0, version);
  const start = before.indexOf('&query=');
  const head = new URLSearchParams(start < 0 ? before : before.slice(0, start));
  const app = head.get('appid');
  if (!app) return undefined;
  return {
    ...{ kind: 'plainScheme', app, path: head.get('path') ?? '' },
    query: start < 0 ? '' : decoded(before.slice(start + '&query='.length)),
    env_version: versionOf(version < 0 ? undefined : rest.slice(version + '&env_version='.length)),
  };
}

function readCode(rest: string): FoundLink | undefined {
  const slash = rest.indexOf('/');
  if (slash < 1) return undefined;
  const { path, query } = splitPage(rest.slice(slash + 1));
  const [version = '', ...others] = query.split('&');
  if (!version.startsWith('env_version=')) return undefined;
  const env_version = versionOf(version.slice('env_version='.length));
  return { kind: 'code', app: rest.slice(0, slash), path, query: others.join('&'), env_version };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
