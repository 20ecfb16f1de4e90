// @weapp-openapi/core/operations.
import { ensure } from './ensure.mjs';
import { day } from './inputs.mjs';

export const steps = {
  async 'one operation'({ operations, options }) {
    const call = operations.createCaller(options);
    const { ref_date } = await call(operations.getDailyRetain, day);
    ensure(ref_date === day.begin_date, 'the day');
  },
};
