// pnpm -C spec chinese [--same]: writes chinese.lock, once English and Chinese say the same.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from '@weapp-openapi/bilingual/differences';
import { acceptedOf, forgotten, readAccepted, writeAccepted } from './accepted.ts';
import { textsOf } from './texts.ts';

const folder = join(import.meta.dirname, '..');
const file = join(folder, 'chinese.lock');
const pairs = textsOf(folder);
const before = existsSync(file) ? readAccepted(readFileSync(file, 'utf8')) : new Map();
const faults = pairs.flatMap(({ english, chinese, place }) =>
  (chinese.trim() === '' ? ['there is no Chinese'] : differences(english, chinese)).map(
    (fault) => `${place}: ${fault}`,
  ),
);
for (const fault of faults) console.error(fault);
const left = process.argv.includes('--same') ? [] : forgotten(before, pairs);
for (const { place, english } of left) console.error(`${place}\n  ${english.trim().slice(0, 200)}`);
if (left.length > 0) {
  console.error(
    `${left.length} English texts have changed and their Chinese has not: change x-zh (or zh) too. If it still says the same, run \`pnpm -C spec chinese --same\`.`,
  );
  process.exitCode = 1;
} else if (faults.length > 0) process.exitCode = 1;
else {
  writeFileSync(file, writeAccepted(acceptedOf(pairs)));
}
