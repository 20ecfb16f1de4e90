import { createAnalysis } from '@weapp-openapi/analysis';
import { openHistory } from '@weapp-openapi/history';
import { expect, test } from 'vitest';
import { collectReport, renderReport } from '../../src/index.ts';
import { madeUpClient } from './made-up-client.ts';

const now = () => Date.parse('2026-11-23T04:00:00Z');
const range = { begin: '20261109', end: '20261122', now };

test('a report from a history is the same as a live one', async () => {
  const wx = madeUpClient({ peaks: ['20261111'] });
  const history = await openHistory({ url: ':memory:', now });
  try {
    await history.sync(wx, { appid: 'wx1', from: '20261026', to: '20261122' });
    const kept = renderReport(await collectReport(history.analysis('wx1'), range));
    expect(kept).toBe(renderReport(await collectReport(createAnalysis(wx, { now }), range)));
  } finally {
    await history.close();
  }
});

test('what a history does not have is named, with what to do', async () => {
  const history = await openHistory({ url: ':memory:', now });
  try {
    await history.sync(madeUpClient(), {
      appid: 'wx1',
      from: '20261109',
      to: '20261122',
      operations: ['getDailyVisitTrend'],
    });
    const data = await collectReport(history.analysis('wx1'), range);
    const markup = renderReport(data);
    expect(data.days.gaps.map(({ reason }) => reason)).toEqual(Array(14).fill('not-kept'));
    expect(markup).toContain('not in the history yet: run `weapp analysis sync`');
    expect(data.missing.map(({ part }) => part)).toContain('portrait');
  } finally {
    await history.close();
  }
});
