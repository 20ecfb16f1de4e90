import type { GetVisitPageResponse } from '@weapp-openapi/core';
import type { Snapshots } from '../figures/snapshots.ts';
import { askSnapshots } from './ask-snapshots.ts';
import { type Context, settingsOf } from './context.ts';
import { type DaysInput, daysOf } from './days-input.ts';

/** `Analysis.visitPages`. */
export async function visitPages(
  context: Context,
  input: DaysInput,
): Promise<Snapshots<GetVisitPageResponse>> {
  const settings = settingsOf(context, input);
  return askSnapshots<GetVisitPageResponse>(
    daysOf('visitPages', input, settings.yesterday),
    {
      operation: 'getVisitPage',
      ask: (period, call) => context.wx.getVisitPage(period, call),
      isEmpty: ({ list }) => !list?.length,
      figures: (answer) => answer,
    },
    settings,
  );
}
