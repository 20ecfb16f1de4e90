import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where profiles and tokens are: `$XDG_CONFIG_HOME/weapp` or `~/.config/weapp`; on Windows `%APPDATA%\weapp`. */
export const configFolder = (env: Environment, platform = process.platform): string =>
  folder(env, platform, 'XDG_CONFIG_HOME', 'APPDATA', ['.config']);

/** Where figures are: `$XDG_DATA_HOME/weapp` or `~/.local/share/weapp`; on Windows `%LOCALAPPDATA%\weapp`. */
export const dataFolder = (env: Environment, platform = process.platform): string =>
  folder(env, platform, 'XDG_DATA_HOME', 'LOCALAPPDATA', ['.local', 'share']);

function folder(env: Environment, platform: string, xdg: string, windows: string, home: string[]): string {
  // The XDG specification says to ignore a relative path.
  const chosen = env[xdg]?.startsWith('/') || (env[xdg] && platform === 'win32') ? env[xdg] : undefined;
  const base = chosen ?? (platform === 'win32' ? env[windows] : undefined);
  if (base) return join(base, 'weapp');
  // os.homedir() is HOME, even if that is empty; the current folder is no place for secrets.
  const own = env.HOME || homedir() || userInfo().homedir;
  return join(own, ...home, 'weapp');
}
