import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Api } from './api/model.ts';
import { readApi } from './api/read-api.ts';
import { bundleAssets } from './assets.ts';
import { readGuides, readPackages } from './markdown/documents.ts';
import { apiPage } from './pages/api.tsx';
import { apiIndexPage } from './pages/api-index.tsx';
import { documentPage, pictureFile } from './pages/document.tsx';
import { guidesPage, packagesPage } from './pages/document-lists.tsx';
import { errcodePage, errcodesOf, errcodesPage } from './pages/errcodes.tsx';
import { homePage, notFoundPage } from './pages/home.tsx';
import { PUSH_SECTION, referencePage, sectionPage, webhooksPage } from './pages/lists.tsx';
import { operationPage } from './pages/operation.tsx';
import { indexTexts } from './search/full-text.ts';
import { makeDirectory } from './search/make-directory.ts';
import { frame } from './shell/frame.tsx';
import { llmsText } from './shell/llms.ts';
import { rootPage, siteMap } from './shell/root-files.ts';
import type { Page, Site } from './shell/site.ts';
import { readEdition } from './spec/edition.ts';
import { LANGUAGES, type Language, otherLanguage } from './texts/language.ts';
import { textIn } from './texts/texts.ts';

export interface BuildOptions {
  /** The repository. */
  root: string;
  /** Replaced as a whole. */
  out: string;
  /** Where the site will be published; for search engines only, since all links are relative. */
  url?: string;
}

export interface Built {
  pages: number;
  bytes: number;
}

/** Builds the whole site. */
export async function buildSite({ root, out, url }: BuildOptions): Promise<Built> {
  const pictures = new Set<string>();
  const api = await readApi(root);
  const sites = Object.fromEntries(LANGUAGES.map((language) => [language, readSite(root, language, pictures, api)])) as Record<Language, Site>;
  const files = new Map<string, string | Uint8Array>(await bundleAssets());
  for (const language of LANGUAGES) {
    const directory = makeDirectory(sites[language], sites[otherLanguage(language)]);
    files.set(`assets/search.${language}.js`, `self.weappDirectory=${JSON.stringify(directory)};\n`);
  }
  const hash = createHash('sha256').update([...files.values()].join('')).digest('hex').slice(0, 8);
  const written: { page: Page; url: string; html: string }[] = [];
  for (const language of LANGUAGES) {
    const site = sites[language];
    const pages = pagesOf(site);
    for (const page of pages) {
      const html = frame(site, page, { url, hash });
      const path = `${language}/${page.path}`;
      written.push({ page, url: `${path}.html`, html });
      add(files, `${path}.html`, html);
      if (page.markdown) add(files, `${path}.md`, page.markdown);
    }
    files.set(`${language}/llms.txt`, llmsText(site, pages));
  }
  files.set('index.html', rootPage(sites));
  files.set('404.html', files.get('en/404.html')?.toString().replaceAll('"../', '"./') ?? '');
  files.set('llms.txt', llmsText(sites.en, pagesOf(sites.en), 'en/'));
  files.set('.nojekyll', '');
  if (url) files.set('sitemap.xml', siteMap(url, written.map((each) => each.url)));

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

export const readSite = (root: string, language: Language, pictures: Set<string>, api: Api): Site => ({
  language,
  say: textIn(language),
  edition: readEdition(language),
  guides: readGuides(root, language),
  packages: readPackages(root, language),
  api,
  pictures,
});

/** Every page of one language. */
export function pagesOf(site: Site): Page[] {
  const { edition, guides, packages } = site;
  const codes = errcodesOf(site);
  return [
    homePage(site),
    guidesPage(site),
    ...guides.map((guide) => documentPage(site, guide)),
    referencePage(site),
    ...edition.sections.filter(({ name }) => name !== PUSH_SECTION).map((section) => sectionPage(site, section)),
    ...[...edition.operations.values(), ...edition.webhooks.values()].map((entry) => operationPage(site, entry)),
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

function add(files: Map<string, string | Uint8Array>, name: string, content: string): void {
  // On macOS and Windows, names that differ only in capitals are one file.
  const lower = name.toLowerCase();
  for (const known of files.has(name) ? [name] : []) throw new Error(`Two pages are called ${known}.`);
  const clash = seen.get(lower);
  if (clash !== undefined && clash !== name) throw new Error(`${clash} and ${name} differ only in capitals.`);
  seen.set(lower, name);
  files.set(name, content);
}
const seen = new Map<string, string>();
