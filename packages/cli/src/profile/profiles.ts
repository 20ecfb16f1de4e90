import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../output/failure.ts';
import type { Io } from '../output/io.ts';
import { isBaseUrl } from './base-url.ts';
import { configFolder } from './folders.ts';
import { readPrivate, removePrivate, writePrivate } from './private-file.ts';

/** What `weapp login` stores. */
export interface Profile {
  appid: string;
  secret: string;
  /** Another server than WeChat's: a mock. */
  baseUrl?: string | undefined;
}

export const DEFAULT = 'default';

// A file for each profile, so that two commands at once lose nothing; the beginning keeps names such as "con" from being
// devices on Windows.
const BEGIN = 'profile.';
const END = '.json';

export const profilePath = (io: Io, name: string): string =>
  join(configFolder(io.env), BEGIN + checked(io, name) + END);

const NAME = /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,63}$/u;

/** The profile's name, if it can be one. */
function checked({ say }: Io, name: string): string {
  if (NAME.test(name)) return name;
  throw new Failure(say('badProfileName', { name: name.slice(0, 100) }));
}

/** A stored profile; undefined if there is none. */
export async function loadProfile(io: Io, name: string): Promise<Profile | undefined> {
  const file = profilePath(io, name);
  const text = await readPrivate(file, io.say);
  if (text === undefined) return undefined;
  let read: Partial<Record<keyof Profile, unknown>>;
  try {
    read = Object(JSON.parse(text));
  } catch {
    read = {};
  }
  const { appid, secret, baseUrl } = read;
  const isUrl = baseUrl === undefined || (typeof baseUrl === 'string' && isBaseUrl(baseUrl));
  if (typeof appid !== 'string' || typeof secret !== 'string' || !isUrl)
    throw new Failure(io.say('badProfile', { file }));
  return { appid, secret, baseUrl };
}

export async function storeProfile(io: Io, name: string, profile: Profile): Promise<string> {
  const file = profilePath(io, name);
  await writePrivate(file, `${JSON.stringify(profile, undefined, 2)}\n`, io.say);
  return file;
}

export const removeProfile = (io: Io, name: string): Promise<boolean> => removePrivate(profilePath(io, name));

/** The names of the stored profiles, in order. */
export async function profileNames(io: Io): Promise<string[]> {
  const files = await readdir(configFolder(io.env)).catch(() => []);
  return (
    files
      .filter((file) => file.startsWith(BEGIN) && file.endsWith(END))
      .map((file) => file.slice(BEGIN.length, -END.length))
      // Other names were not made by login; a shell's completion would expand them.
      .filter((name) => NAME.test(name))
      .sort()
  );
}
