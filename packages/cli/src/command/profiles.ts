import { type Io, print, tell } from '../output/io.ts';
import { toJson } from '../output/json.ts';
import { loadProfile, profileNames } from '../profile/profiles.ts';

/** `weapp profiles`: the names with AppID and server, never a secret. */
export async function profiles(io: Io, { json = false }: { json?: boolean }): Promise<void> {
  const rows: { name: string; appid?: string | undefined; baseUrl?: string | undefined; fault?: string }[] =
    [];
  for (const name of await profileNames(io)) {
    try {
      const profile = await loadProfile(io, name);
      if (profile) rows.push({ name, appid: profile.appid, baseUrl: profile.baseUrl });
    } catch (error) {
      rows.push({ name, fault: (error as Error).message });
    }
  }
  if (json) {
    print(io, toJson(rows, true));
    return;
  }
  if (rows.length === 0) {
    tell(io, io.say('noProfiles'));
    return;
  }
  const widest = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, appid, baseUrl, fault } of rows) {
    print(io, [name.padEnd(widest), fault ?? appid, baseUrl].filter(Boolean).join('  '));
  }
}
