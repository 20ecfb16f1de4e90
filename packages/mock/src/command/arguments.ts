import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { span } from '../control/duration.ts';
import type { ServerOptions } from '../options.ts';
import type { PushSettings } from '../push/settings.ts';
import { readSecureFile } from '../secure-file.ts';
import type { Words } from './words.ts';

export const OPTIONS = {
  port: { type: 'string', short: 'p', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  'allow-host': { type: 'string', multiple: true, default: [] as string[] },
  app: { type: 'string', multiple: true, default: [] as string[] },
  scenarios: { type: 'string' },
  state: { type: 'string' },
  record: { type: 'string' },
  'record-to': { type: 'string' },
  latency: { type: 'string' },
  seed: { type: 'string' },
  'push-to': { type: 'string' },
  secure: { type: 'string' },
  open: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} satisfies ParseArgsOptionsConfig;

/** The command line, not yet checked. Throws Node's error for an option that there is not. */
export function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  return { values, positionals };
}

export type Arguments = ReturnType<typeof readArguments>['values'];

/** The mock's options. Throws an error that says which argument is wrong. */
export async function toOptions(
  values: Arguments,
  env: NodeJS.ProcessEnv,
  words: Words,
): Promise<ServerOptions> {
  const { port, host, scenarios, state, record, latency, seed, secure } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(words.portRange);
  const apps = readApps([...values.app, ...(env.WEAPP_MOCK_APPS ?? '').split(',').filter(Boolean)], words);
  const [recordTo, to] = [values['record-to'], values['push-to']];
  return {
    ...{ port: Number(port), host, hosts: values['allow-host'] },
    ...(Object.keys(apps).length > 0 ? { apps } : {}),
    ...(scenarios === undefined ? {} : { scenarios }),
    ...(state === undefined ? {} : { state }),
    ...(record === undefined ? {} : { record }),
    ...(recordTo === undefined ? {} : { recordTo }),
    ...(latency === undefined ? {} : { latency: readLatency(latency, words) }),
    ...(seed === undefined ? {} : { seed: /^-?\d{1,15}$/.test(seed) ? Number(seed) : seed }),
    ...(to === undefined ? {} : { push: pushSettings(to, Object.keys(apps), env) }),
    ...(secure === undefined ? {} : { secure: await readSecureFile(secure) }),
  };
}

function readApps(apps: readonly string[], { badApp }: Words): Record<string, string> {
  const pairs = apps.map((app) => {
    const [, appid, secret] = /^([^:\s]+):(.+)$/.exec(app.trim()) ?? [];
    // The message does not repeat it, because it may contain a secret.
    if (appid === undefined || secret === undefined) throw new Error(badApp);
    return [appid, secret];
  });
  return Object.fromEntries(pairs);
}

function readLatency(latency: string, { badLatency }: Words): number | readonly [number, number] {
  try {
    return span(latency, 'latency');
  } catch {
    throw new Error(badLatency);
  }
}

function pushSettings(to: string, apps: readonly string[], env: NodeJS.ProcessEnv): PushSettings {
  const [appid, ...others] = apps;
  return {
    ...{ to, token: env.WEAPP_PUSH_TOKEN, encodingAESKey: env.WEAPP_PUSH_AES_KEY },
    appid: others.length === 0 ? appid : undefined,
  };
}
