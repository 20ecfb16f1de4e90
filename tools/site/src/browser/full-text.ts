import { folder, siteRoot } from './page.ts';

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{
    results: { data(): Promise<{ url: string; plain_excerpt: string; meta: { title?: string } }> }[];
  }>;
}

export interface Found {
  path: string;
  title: string;
  excerpt: string;
}

const MOST = 6;

let loading: Promise<Pagefind | undefined> | undefined;

/** Pages with the query in their text; none where the index cannot be read, as from files. */
export async function findInTexts(query: string): Promise<Found[]> {
  loading ??= load();
  const pagefind = await loading;
  if (!pagefind) return [];
  try {
    const { results } = await pagefind.search(query);
    const data = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    return data.map(({ url, plain_excerpt: excerpt, meta }) => ({
      path: url.slice(url.indexOf(`/${folder}/`) + folder.length + 2).replace(/\.html$/, ''),
      title: meta.title ?? '',
      excerpt,
    }));
  } catch {
    return [];
  }
}

async function load(): Promise<Pagefind | undefined> {
  try {
    const address = new URL(`${siteRoot}pagefind/pagefind.js`, location.href).href;
    const pagefind = (await import(address)) as Pagefind;
    await pagefind.options({ baseUrl: new URL(siteRoot, location.href).pathname, excerptLength: 24 });
    return pagefind;
  } catch {
    return undefined;
  }
}
