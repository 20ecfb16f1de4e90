import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectReport, renderReport, writeReport } from '../../src/index.ts';
import { analysisOf } from './sample-reports.ts';

test('writes what is collected and rendered', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  try {
    const out = join(folder, 'report.html');
    const range = { begin: '20261116', end: '20261122', name: '晨光咖啡' };
    await writeReport({ analysis: analysisOf(), ...range, out, language: 'zh' });
    const data = await collectReport(analysisOf(), range);
    expect(await readFile(out, 'utf8')).toBe(renderReport(data, { language: 'zh' }));
  } finally {
    await rm(folder, { recursive: true });
  }
});
