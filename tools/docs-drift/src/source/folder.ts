import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listedLinks } from '../page/links.ts';
import type { Format } from '../page/parse-page.ts';
import { decodePath, stripEnding } from '../page-id.ts';
import { UsageError } from '../usage-error.ts';
import type { Pages, PageText, Unreadable } from './pages.ts';

/**
 * Reads all pages of a folder: one with the sections of the server API, or one that has such a folder as `API`. A page
 * that an index page lists and the folder lacks is unreadable.
 * @param wanted whether a page is wanted, by its id
 */
export function readFolder(folder: string, wanted: (id: string) => boolean): Pages {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${folder}: give the folder of the pages, or the site's URL.`);
  const root = existsSync(join(folder, 'API')) ? join(folder, 'API') : folder;
  const files = globSync('**/*.{md,markdown,html,htm}', { cwd: root }).sort();
  if (files.length === 0) throw new UsageError(`${folder} has no pages: neither .md nor .html files.`);

  const texts = new Map<string, PageText>();
  const unreadable: Unreadable[] = [];
  for (const file of files) {
    const id = stripEnding(file.split(sep).join('/').normalize('NFC'));
    if (!wanted(id)) continue;
    const text = readText(join(root, file));
    if (text instanceof Error) unreadable.push({ page: id, reason: text.message });
    else if (texts.has(id))
      unreadable.push({ page: id, reason: `${file} is a second file of the same page.` });
    else texts.set(id, { id, text, format: formatOf(file) });
  }
  if (root !== folder) readBeside(folder, wanted, texts, unreadable);
  const known = new Set([...texts.keys(), ...unreadable.map(({ page }) => page)]);
  const listed = new Set<string>();
  for (const page of texts.values()) {
    for (const id of listedPages(page)) {
      listed.add(id);
      if (known.has(id) || !wanted(id)) continue;
      known.add(id);
      unreadable.push({
        page: id,
        reason: `${page.id} lists it, but ${relative('.', root)} has no such file.`,
      });
    }
  }
  return { texts: [...texts.values()], listed, unreadable };
}

/** Reads what is in other folders beside `API`: guides. Their ids begin with the folder's name. */
function readBeside(
  folder: string,
  wanted: (id: string) => boolean,
  texts: Map<string, PageText>,
  unreadable: Unreadable[],
) {
  for (const file of globSync('*/**/*.{md,markdown,html,htm}', { cwd: folder }).sort()) {
    const id = stripEnding(file.split(sep).join('/').normalize('NFC'));
    if (id.startsWith('API/') || !wanted(id)) continue;
    const text = readText(join(folder, file));
    if (text instanceof Error || texts.has(id))
      unreadable.push({ page: id, reason: text instanceof Error ? text.message : 'two files have this id.' });
    else texts.set(id, { id, text, format: formatOf(file), beside: true });
  }
}

/** Reads one page from a file. */
export function readPageFile(file: string): Omit<PageText, 'id'> {
  const text = readText(file);
  if (text instanceof Error) throw new UsageError(`${file} cannot be read: ${text.message}`);
  return { text, format: formatOf(file) };
}

const formatOf = (file: string): Format => (/\.html?$/i.test(file) ? 'html' : 'markdown');

/** Ids of the pages that a section's index page lists. */
function listedPages({ id, text, format }: PageText): string[] {
  const base = 'file:///';
  return listedLinks(text, format)
    .map((link) => new URL(link, `${base}${encodeURI(id)}`))
    .filter(({ href }) => href.startsWith(base))
    .map(({ pathname }) => stripEnding(decodePath(pathname).slice(1)));
}

function readText(file: string): string | Error {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return new Error('it is not UTF-8 text.');
    return error instanceof Error ? error : new Error(String(error));
  }
}
