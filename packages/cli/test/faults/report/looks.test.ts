import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from '../../../src/index.ts';
import { SAMPLES } from '../../report/sample-reports.ts';
import { faultsOfLayout } from './layout.ts';
import { choose, chromiumPath, createReader, LOOKS } from './open-report.ts';

// How the report looks, and for whom it works. In real Chromium.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!chromiumPath).for(Object.entries(SAMPLES))('the report %s', ([, collect]) => {
  const { open } = createReader();
  let markup: string;
  beforeAll(async () => {
    markup = renderReport(await collect());
  });

  test('has no text that is cut or covered, in any width, language or theme', async () => {
    const page = await open(markup);
    const faults: Record<string, string[]> = {};
    for (const look of LOOKS) {
      await choose(page, look);
      const found = await faultsOfLayout(page);
      if (found.length > 0) faults[Object.values(look).join(' ')] = found;
    }
    expect(faults).toEqual({});
  });

  test.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility that axe knows, and fits, with all tables open, %s',
    async (theme) => {
      const page = await open(markup);
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
      for (const language of ['en', 'zh'] as const) {
        await choose(page, { width: 375, language, theme });
        expect(await faultsOfLayout(page), language).toEqual([]);
        expect(await violations(page), language).toEqual([]);
      }
    },
  );
});

async function violations(page: Page): Promise<string[]> {
  // The page's policy lets no script in but its own; the debugger's is let in.
  await page.evaluate(axe);
  const found = await page.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })');
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary}`),
  );
}
