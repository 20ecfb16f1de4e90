// @weapp-openapi/analysis.
import { ensure } from './ensure.mjs';

export const steps = {
  async analysis({ wx, createAnalysis, lastDays }) {
    const { newUsers, gaps } = await createAnalysis(wx).retention(lastDays(3));
    ensure(newUsers.rows.length === 3 && gaps.length === 0, 'three days without gaps');
  },
};
