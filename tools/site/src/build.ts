import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readApi } from './api/read-api.ts';
import { bundleAssets } from './assets.ts';
import { brokenLinks } from './links.ts';
import { apiPage } from './pages/api.tsx';
import { apiIndexPage } from './pages/api-index.tsx';
import { changesPage } from './pages/changes.ts';
import { documentPage, pictureFile } from './pages/document.tsx';
import { guidesPage, packagesPage } from './pages/document-lists.tsx';
import { errcodePage, errcodesOf, errcodesPage } from './pages/errcodes.tsx';
import { homePage, notFoundPage } from './pages/home.tsx';
import { PUSH_SECTION, referencePage, sectionPage, webhooksPage } from './pages/lists.tsx';
import { operationPage } from './pages/operation.tsx';
import { readSite } from './read-site.ts';
import { indexTexts } from './search/full-text.ts';
import { makeDirectory } from './search/make-directory.ts';
import { frame } from './shell/frame.tsx';
import { llmsText } from './shell/llms.ts';
import { anywhere, rootPage, siteMap } from './shell/root-files.ts';
import type { Page, Site } from './shell/site.ts';
import { readChanges } from './spec/changes.ts';
import { LANGUAGES, type Language, otherLanguage } from './texts/language.ts';
import { UsageError } from './usage-error.ts';

/** By this file a build knows the folder that an earlier one wrote. */
const MARKER = '.weapp-openapi-site';
const MOST_SHOWN = 40;

export interface BuildOptions {
  /** The repository. */
  root: string;
  /** Replaced as a whole. */
  out: string;
  /** Where the site will be published; for search engines only, since all links are relative. */
  url?: string;
  /** A released version (`latest`), commit or bundle, to tell what changed since. */
  since?: string;
}

export interface Built {
  pages: number;
  bytes: number;
}

/** Builds the whole site. */
export async function buildSite({ root, out, url, since }: BuildOptions): Promise<Built> {
  await checkFolder(out);
  const pictures = new Set<string>();
  const changes = since === undefined ? undefined : readChanges(root, since);
  const api = await readApi(root);
  const sites = Object.fromEntries(
    LANGUAGES.map((language) => [language, readSite(root, language, pictures, api, changes !== undefined)]),
  ) as Record<Language, Site>;
  const files = new Map<string, string | Uint8Array>(await bundleAssets());
  for (const language of LANGUAGES) {
    const directory = makeDirectory(sites[language], sites[otherLanguage(language)]);
    files.set(`assets/search.${language}.js`, `self.weappDirectory=${JSON.stringify(directory)};\n`);
  }
  const hash = createHash('sha256')
    .update([...files.values()].join(''))
    .digest('hex')
    .slice(0, 8);
  const written: { page: Page; url: string; html: string }[] = [];
  for (const language of LANGUAGES) {
    const site = sites[language];
    const pages = [...pagesOf(site), ...(changes ? [changesPage(site, changes)] : [])];
    for (const page of pages) {
      const html = frame(site, page, { url, hash });
      const path = `${language}/${page.path}`;
      written.push({ page, url: `${path}.html`, html });
      files.set(`${path}.html`, html);
      if (page.markdown) files.set(`${path}.md`, page.markdown);
    }
    files.set(`${language}/llms.txt`, llmsText(site, pages));
    if (language === 'en') files.set('llms.txt', llmsText(site, pages, 'en/'));
  }
  checkNames(written.map(({ url: name }) => name));
  files.set('index.html', rootPage(sites));
  files.set(MARKER, '');
  files.set('.nojekyll', ''); // GitHub Pages is to leave the files as they are
  if (url)
    files.set(
      'sitemap.xml',
      siteMap(
        url,
        written.map((each) => each.url),
      ),
    );

  checkLinks(files, pictures);
  files.set(
    '404.html',
    anywhere(String(files.get('en/404.html')), url ? `${new URL(url).pathname.replace(/\/$/, '')}/` : '/'),
  );
  await rm(out, { recursive: true, force: true });
  let bytes = 0;
  for (const [name, content] of files) {
    const file = join(out, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    bytes += Buffer.byteLength(content);
  }
  for (const picture of pictures) {
    await mkdir(join(out, 'assets/pictures'), { recursive: true });
    await copyFile(join(root, picture), join(out, pictureFile(picture)));
  }
  await indexTexts(written, join(out, 'pagefind'));
  return { pages: written.length, bytes };
}

function checkLinks(files: ReadonlyMap<string, string | Uint8Array>, pictures: ReadonlySet<string>): void {
  const pages = [...files].filter((file): file is [string, string] => file[0].endsWith('.html'));
  const broken = brokenLinks(new Map(pages), new Set([...files.keys(), ...[...pictures].map(pictureFile)]));
  if (broken.length === 0) return;
  const more = broken.length > MOST_SHOWN ? [`... and ${broken.length - MOST_SHOWN} more`] : [];
  throw new Error(`Links that lead nowhere:\n${[...broken.slice(0, MOST_SHOWN), ...more].join('\n')}`);
}

/** Only what an earlier build wrote is replaced. */
async function checkFolder(out: string): Promise<void> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(`${out} is not a folder that can be read (${error.code}).`);
  });
  if (names.length > 0 && !names.includes(MARKER))
    throw new UsageError(`${out} has files that are not of this site: choose an empty folder with --out.`);
}

/** Every page of one language. */
export function pagesOf(site: Site): Page[] {
  const { edition, guides, packages } = site;
  const codes = errcodesOf(site);
  return [
    homePage(site),
    guidesPage(site),
    ...guides.map((guide) => documentPage(site, guide)),
    referencePage(site),
    ...edition.sections
      .filter(({ name }) => name !== PUSH_SECTION)
      .map((section) => sectionPage(site, section)),
    ...[...edition.operations.values(), ...edition.webhooks.values()].map((entry) =>
      operationPage(site, entry),
    ),
    webhooksPage(site),
    errcodesPage(site, codes),
    ...codes.map((code) => errcodePage(site, code)),
    packagesPage(site),
    ...packages.map((document) => documentPage(site, document)),
    apiIndexPage(site),
    ...site.api.entries.map((entry) => apiPage(site, entry)),
    notFoundPage(site),
  ];
}

/** On macOS and Windows, names that differ only in capitals are one file. */
function checkNames(names: Iterable<string>): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) throw new Error(`Two pages have one file: ${other} and ${name}.`);
    seen.set(name.toLowerCase(), name);
  }
}
