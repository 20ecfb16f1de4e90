// weapp-openapi.
import { ensure } from './ensure.mjs';

export const steps = {
  async 'umbrella login'({ weapp }) {
    const { openid } = await weapp.login(`user-7-${crypto.randomUUID()}`);
    ensure(openid.startsWith('o'), 'an openid');
  },
  async 'umbrella retention'({ weapp, lastDays }) {
    const { newUsers } = await weapp.analysis.retention(lastDays(3));
    ensure(newUsers.rows.length === 3, 'three days');
  },
  async 'one copy'({ umbrella, core }) {
    ensure(umbrella.WeappApiError === core.WeappApiError, 'the same classes');
  },
};
