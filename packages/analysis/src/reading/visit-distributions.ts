import type { GetVisitDistributionResponse } from '@weapp-openapi/core';
import type { VisitDistribution } from '../figures/distribution.ts';
import { objectsOf } from '../figures/objects-of.ts';
import type { Snapshots } from '../figures/snapshots.ts';
import { askSnapshots } from './ask-snapshots.ts';
import { type Context, settingsOf } from './context.ts';
import { type DaysInput, daysOf } from './days-input.ts';
import { toVisitDistribution } from './visit-distribution.ts';

/** `Analysis.visitDistributions`. */
export async function visitDistributions(
  context: Context,
  input: DaysInput,
): Promise<Snapshots<VisitDistribution>> {
  const settings = settingsOf(context, input);
  return askSnapshots<GetVisitDistributionResponse, VisitDistribution>(
    daysOf('visitDistributions', input, settings.yesterday),
    {
      operation: 'getVisitDistribution',
      ask: (period, call) => context.wx.getVisitDistribution(period, call),
      isEmpty: ({ list }) => !objectsOf(list).some(({ item_list }) => objectsOf(item_list).length > 0),
      figures: toVisitDistribution,
    },
    settings,
  );
}
