import { describedOperations } from '../engine/described.ts';
import type { ApiQuota } from '../wechat/api-quota.ts';
import type { TokenLog } from '../wechat/tokens.ts';
import { readFields } from './fields.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

/** Their calls carry no token and are counted apart. */
const UNCOUNTED = /^\/(?:sns\/|cgi-bin\/(?:token|stable_token)$)/;

/** The day's calls of each mini program. */
export const quotaRoutes = (quota: ApiQuota, tokens: TokenLog): readonly Route[] => [
  {
    method: 'GET',
    path: '/quotas',
    query: ['app'],
    answer({ query }) {
      const app = query.text('app');
      const apps = app === undefined ? quota.apps() : [app];
      return {
        body: apps.map((appid) => ({ app: appid, tokens: tokens.calls(appid), quotas: quota.list(appid) })),
      };
    },
  },
  {
    method: 'POST',
    path: '/quotas',
    answer({ body }) {
      const fields = readFields(body, ['app', 'operation', 'remain']);
      const [app, id] = [fields.required('app'), fields.required('operation')];
      fields.operation('operation');
      const remain = fields.whole('remain', 0, 1e9);
      if (remain === undefined) throw new Problem(400, 'remain is missing: how many calls are left today.');
      const path = describedOperations().get(id)?.path ?? '';
      if (UNCOUNTED.test(path)) throw new Problem(400, `${id} has no daily quota that can be set.`);
      return { body: quota.leave(app, path, remain) };
    },
  },
];
