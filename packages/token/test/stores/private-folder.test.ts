import {
  chmodSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isThere, prepareFolder } from '../../src/stores/private-folder.ts';
import { scratchFolder } from './scratch.ts';

/** A folder made with exactly this mode, whatever the umask. */
function folder(path: string, mode: number): string {
  mkdirSync(path);
  chmodSync(path, mode);
  return path;
}

/** From now on it is somebody else's; without root by a process that passes for another user. */
function giveAway(path: string) {
  if (process.geteuid?.() === 0) return lchownSync(path, 65_534, 65_534);
  vi.spyOn(process, 'geteuid').mockReturnValue(54_321);
  onTestFinished(() => void vi.restoreAllMocks());
}

const prepare = (dir: string) => prepareFolder(dir, false);
const look = async (dir: string) => isThere(dir);

test('makes what is missing with mode 0700, whatever the umask', async () => {
  for (const umask of [0o000, 0o022, 0o077]) {
    const dir = join(scratchFolder('folder'), 'tokens', 'of the shop');
    const before = process.umask(umask);
    await prepare(dir).finally(() => process.umask(before));
    expect(statSync(dir).mode & 0o7777).toBe(0o700);
  }
});

test('says whether it is there, and makes nothing', async () => {
  const dir = join(scratchFolder('folder'), 'tokens');
  expect(isThere(dir)).toBe(false);
  expect(existsSync(dir)).toBe(false);
  await prepare(dir);
  expect(isThere(dir)).toBe(true);
});

test('leaves alone a folder that others may read', async () => {
  const dir = folder(join(scratchFolder('folder'), 'tokens'), 0o755);
  await prepare(dir);
  expect(statSync(dir).mode & 0o777).toBe(0o755);
});

test('what is no folder is refused', async () => {
  const file = join(scratchFolder('folder'), 'tokens');
  writeFileSync(file, '');
  await expect(prepare(file)).rejects.toThrow('is not a folder');
  await expect(prepare(join(file, 'below'))).rejects.toThrow('ENOTDIR');
});

describe.skipIf(process.platform === 'win32')('refuses', () => {
  test.each(['777', '1777', '770', '720', '702'])(
    'a folder of mode %s, and says what to do',
    async (octal) => {
      const dir = folder(join(scratchFolder('folder'), 'tokens'), Number.parseInt(octal, 8));
      for (const call of [prepare, look]) {
        await expect(call(dir)).rejects.toThrow(
          `others may write to the folder ${dir} (mode 0${octal}), and so put a token of their own there. \`chmod 700\` it`,
        );
      }
      chmodSync(dir, 0o700);
      await prepare(dir);
    },
  );

  test.each(['2770', '775', '1777', '777', 'foreign'])(
    'a folder of mode %s, and what the message advises works',
    async (octal) => {
      const dir = folder(join(scratchFolder('folder'), 'tokens'), Number.parseInt(octal, 8) || 0o755);
      if (octal === 'foreign') giveAway(dir);
      const { message } = await prepare(dir).then(
        () => ({ message: 'nothing' }),
        (error: Error) => error,
      );
      expect(message).toContain('that does not exist yet');
      expect(message.includes('a subfolder of it')).toBe(octal !== '777');
      if (octal !== '777') await prepare(join(dir, 'own'));
    },
  );

  test("somebody else's folder", async () => {
    const dir = folder(join(scratchFolder('folder'), 'tokens'), 0o700);
    giveAway(dir);
    await expect(prepare(dir)).rejects.toThrow(
      /tokens belongs to uid \d+, and this process runs as uid \d+\./,
    );
  });

  test('a place that everybody may exchange: the folder above is open to all, without the sticky bit', async () => {
    const above = folder(join(scratchFolder('folder'), 'shared'), 0o777);
    for (const dir of [join(above, 'tokens'), join(above, 'deep', 'tokens')]) {
      await expect(prepare(dir)).rejects.toThrow(`everybody may write to ${above} (mode 0777)`);
    }
    expect(readdirSync(above)).toEqual([]);
    chmodSync(above, 0o1777);
    await prepare(join(above, 'tokens'));
  });

  test('in a folder for all with the sticky bit: what somebody else has made there', async () => {
    const above = folder(join(scratchFolder('folder'), 'shared'), 0o1777);
    const theirs = folder(join(above, 'theirs'), 0o755);
    giveAway(theirs);
    await expect(prepare(join(theirs, 'tokens'))).rejects.toThrow(/theirs belongs to uid/);
    expect(readdirSync(theirs)).toEqual([]);
  });

  test.each(['1777', '775'])(
    'a link that somebody else has planted in a folder of mode %s',
    async (octal) => {
      const root = scratchFolder('folder');
      const victim = folder(join(root, 'victim'), 0o700);
      const above = folder(join(root, 'shared'), Number.parseInt(octal, 8));
      const link = join(above, 'tokens');
      symlinkSync(victim, link);
      giveAway(link);
      for (const dir of [link, join(link, 'below')])
        await expect(prepare(dir)).rejects.toThrow(/belongs to uid/);
      expect(readdirSync(victim)).toEqual([]);
    },
  );

  test('a link of this user to a folder that others may write', async () => {
    const root = scratchFolder('folder');
    folder(join(root, 'open'), 0o777);
    symlinkSync('open', join(root, 'tokens'));
    await expect(prepare(join(root, 'tokens'))).rejects.toThrow('others may write to the folder');
    await expect(prepare(join(root, 'tokens', 'below'))).rejects.toThrow('everybody may write to');
  });

  test('links that lead round in a circle', async () => {
    const root = scratchFolder('folder');
    symlinkSync('b', join(root, 'a'));
    symlinkSync('a', join(root, 'b'));
    await expect(prepare(join(root, 'a'))).rejects.toThrow('too many symbolic links');
  });
});

test('follows links of this user, as a deployment makes them', async () => {
  const root = scratchFolder('folder');
  mkdirSync(join(root, 'releases', '5'), { recursive: true });
  symlinkSync('releases/5', join(root, 'current'));
  symlinkSync(join(root, 'releases', '5', '..', '..', 'current'), join(root, 'latest'));
  await prepare(join(root, 'latest', 'tokens'));
  expect(readdirSync(join(root, 'releases', '5'))).toEqual(['tokens']);
});

test('a folder above that a group may write is no reason: many systems give each user a group', async () => {
  const above = folder(join(scratchFolder('folder'), 'app'), 0o775);
  await prepare(join(above, 'tokens'));
});

test('with any owner allowed nothing is refused', async () => {
  const above = folder(join(scratchFolder('folder'), 'volume'), 0o777);
  await prepareFolder(above, true);
  await prepareFolder(join(above, 'tokens'), true);
  expect(statSync(join(above, 'tokens')).mode & 0o777).toBe(0o700);
});
