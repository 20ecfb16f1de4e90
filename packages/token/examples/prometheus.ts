// Counters of token managers as Prometheus metrics. `collect` runs when /metrics is scraped, so that the
// counters cost get() nothing.
import { createTokenManager, type TokenManager, type TokenStats } from '@weapp-openapi/token';
import { Counter, register } from 'prom-client';

const HELP = {
  hits: 'Tokens handed out from memory',
  refreshes: 'Tokens that WeChat gave',
  forcedRefreshes: 'Tokens that WeChat gave by force, 20 a day',
  adoptions: 'Tokens taken from the store',
  waits: 'Renewals that waited for another process',
  invalidations: 'Refusals of the current token that were looked into',
  blames: 'Operations that WeChat refuses with good tokens',
  lockLosses: 'Locks that ended too early',
  storeErrors: 'Failed calls of the store',
  failures: 'Renewals that ended without a token',
} as const satisfies Record<keyof TokenStats, string>;

/** Registers one counter a figure, `weapp_token_hits_total` and so on, labelled with the appid. */
export function exportTokenStats(
  managers: Readonly<Record<string, TokenManager>>,
  registry = register,
): void {
  const names = Object.keys(HELP) as (keyof TokenStats)[];
  for (const name of names) {
    new Counter({
      name: `weapp_token_${name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)}_total`,
      help: HELP[name],
      labelNames: ['appid'],
      registers: [registry],
      collect() {
        this.reset();
        for (const [appid, manager] of Object.entries(managers)) this.inc({ appid }, manager.stats()[name]);
      },
    });
  }
}

if (import.meta.main) {
  const appid = 'wx0123456789abcdef';
  const secret = process.env.WEAPP_SECRET ?? 'the AppSecret';
  exportTokenStats({ [appid]: createTokenManager({ appid, secret }) });
  console.log(await register.metrics());
}
