import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { configFolder, dataFolder } from '../../src/profile/folders.ts';

afterEach(() => void vi.unstubAllEnvs());

it.each([
  [{ HOME: '/h' }, 'linux', '/h/.config/weapp', '/h/.local/share/weapp'],
  [{ HOME: '/h', XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: '/d' }, 'linux', '/c/weapp', '/d/weapp'],
  [{ HOME: '/h', XDG_CONFIG_HOME: 'relative' }, 'darwin', '/h/.config/weapp', '/h/.local/share/weapp'],
  [{ HOME: '/h', APPDATA: '/roaming', LOCALAPPDATA: '/local' }, 'win32', '/roaming/weapp', '/local/weapp'],
] as const)('%o on %s', (env, platform, config, data) => {
  expect(configFolder(env, platform)).toBe(join(config));
  expect(dataFolder(env, platform)).toBe(join(data));
});

it.skipIf(process.platform === 'win32')(
  'is never the current folder, where a secret would be committed',
  () => {
    // os.homedir() reads it.
    vi.stubEnv('HOME', '');
    expect(configFolder({ HOME: '' }, 'linux')).toMatch(/^\//);
  },
);
