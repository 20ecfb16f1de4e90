import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Analysis, createAnalysis } from '@weapp-openapi/analysis';
import type { History } from '@weapp-openapi/history';
import { Failure, REFUSED } from '../output/failure.ts';
import type { Io } from '../output/io.ts';
import { cannotWrite } from '../output/out-file.ts';
import { type AccountOptions, accountOf } from '../profile/account.ts';
import { client } from '../profile/client.ts';
import { dataFolder } from '../profile/folders.ts';

export interface SourceOptions extends AccountOptions {
  history?: string | undefined;
  live?: boolean | undefined;
  app?: string | undefined;
}

/** Where figures are read from, and whose they are. */
export interface Source {
  analysis: Analysis;
  appid: string;
  isLive: boolean;
  close(): Promise<void>;
}

/** The place of the history: a file, or the URL of a database. */
export function historyPlace(
  { env, say }: Io,
  given: string | undefined,
): { url: string; file: string | undefined } {
  const place = given ?? (env.WEAPP_HISTORY || defaultHistory(env));
  const isUrl = /^(?:postgres(?:ql)?|file):/i.test(place);
  if (isUrl && given !== undefined && mayHavePassword(given)) throw new Failure(say('passwordInHistory'));
  if (isUrl) return { url: place, file: undefined };
  const file = resolve(place);
  return { url: pathToFileURL(file).href, file };
}

/** A password as user:password@ or as a parameter; what is no URL may have one anywhere. */
function mayHavePassword(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { password, searchParams } = new URL(url);
  return password !== '' || [...searchParams.keys()].some((name) => /pass|pwd/i.test(name));
}

export const defaultHistory = (env: Io['env']): string => join(dataFolder(env), 'history.db');

/** Opens the history; makes its file only if `create`. */
export async function openHistoryAt(io: Io, given: string | undefined, create: boolean): Promise<History> {
  const { url, file } = historyPlace(io, given);
  if (file !== undefined && !existsSync(file)) {
    if (!create) throw new Failure(io.say('noHistory', { file }), REFUSED);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 }).catch((error) => {
      throw cannotWrite(io.say, file, error);
    });
  }
  // SQLite in Node 22 is "experimental", which would be told at each start.
  const { openHistory } = await import('@weapp-openapi/history');
  return openHistory({ url });
}

/** The figures of a mini program, kept or live. */
export async function openSource(io: Io, options: SourceOptions): Promise<Source> {
  if (options.live) {
    const account = await accountOf(io, options);
    if (options.app !== undefined && options.app !== account.appid)
      throw new Failure(io.say('liveOfAnother', { app: options.app.slice(0, 100), appid: account.appid }));
    const analysis = createAnalysis(client(io, account));
    return { analysis, appid: account.appid, isLive: true, close: async () => {} };
  }
  const history = await openHistoryAt(io, options.history, false);
  try {
    const appid = await whoseFigures(io, options, history);
    return { analysis: history.analysis(appid), appid, isLive: false, close: () => history.close() };
  } catch (error) {
    await history.close();
    throw error;
  }
}

/** The app of `--app`, of the account, or the only one that the history has: reading needs no secret. */
export async function whoseFigures(io: Io, options: SourceOptions, history: History): Promise<string> {
  if (options.app !== undefined) return options.app;
  if (options.profile === undefined) {
    const apps = await history.apps();
    if (apps.length === 1 && apps[0] !== undefined) return apps[0];
    const account = await accountOf(io, options).catch(() => undefined);
    if (account) return account.appid;
    if (apps.length > 1) throw new Failure(io.say('whichApp', { apps: apps.slice(0, 20).join(', ') }));
  }
  return (await accountOf(io, options)).appid;
}
