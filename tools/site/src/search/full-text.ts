import { close, createIndex } from 'pagefind';
import type { Page } from '../shell/site.ts';

/** Indexes the texts of pages for Pagefind, which loads only the parts of its index that a query needs. */
export async function indexTexts(
  pages: readonly { page: Page; url: string; html: string }[],
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`);
  try {
    const added = pages
      .filter(({ page }) => page.isSearched)
      .map(({ url, html }) => index.addHTMLFile({ url, content: html }));
    for (const { errors: failed } of await Promise.all(added))
      if (failed.length > 0) throw new Error(`Pagefind: ${failed.join(' ')}`);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join(' ')}`);
  } finally {
    await close();
  }
}
