import type { GetUserPortraitResponse } from '@weapp-openapi/core';
import { type Io, print } from '../output/io.ts';
import { painter } from '../output/paint.ts';
import type { WordKey } from '../words/words.ts';
import { columnsText } from './columns.ts';
import { count, percent } from './numbers.ts';

/** Rows of an attribute that are shown; `--json` has them all. */
const MOST = 10;

const ATTRIBUTES = {
  genders: 'genders',
  ages: 'ages',
  platforms: 'platforms',
  province: 'provinces',
  city: 'cities',
  devices: 'devices',
} as const satisfies Readonly<Record<string, WordKey>>;

type Attribute = keyof typeof ATTRIBUTES;

/** Who the users of a period are: active users, and new ones beside them. */
export function printPortrait(io: Io, portrait: GetUserPortraitResponse): void {
  const { say } = io;
  const paint = painter(io);
  const parts = (Object.keys(ATTRIBUTES) as Attribute[]).map((attribute) => {
    const active = portrait.visit_uv?.[attribute] ?? [];
    const fresh = new Map(portrait.visit_uv_new?.[attribute]?.map(({ name, value }) => [name, value]));
    const freshTotal = [...fresh.values()].reduce<number>((sum, value = 0) => sum + value, 0);
    const total = active.reduce((sum, { value = 0 }) => sum + value, 0);
    const table = columnsText(
      [
        { title: say(ATTRIBUTES[attribute]), text: ({ name }) => String(name), left: true },
        { title: say('activeUsers'), text: ({ value }) => count(value) },
        { title: say('share'), text: ({ value = 0 }) => percent(total === 0 ? undefined : value / total) },
        { title: say('newUsers'), text: ({ name }) => count(fresh.get(name)) },
        {
          title: say('share'),
          text: ({ name }) => percent(freshTotal === 0 ? undefined : (fresh.get(name) ?? 0) / freshTotal),
        },
      ],
      [...active].sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, MOST),
    );
    return active.length > MOST ? `${table}\n${say('moreRows', { count: active.length - MOST })}` : table;
  });
  print(io, `${paint('bold', say('portraitOf', { period: portrait.ref_date }))}\n\n${parts.join('\n\n')}`);
}
