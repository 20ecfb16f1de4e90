// weapp-codegen --spec DIR --out DIR [--of push|mock] [--check]: writes the generated files of packages/core, push or
// mock, or lists the outdated ones.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { generatePush } from './push/generate.ts';
import { generatePushEvents } from './push-events.ts';

const GENERATORS = { core: generate, push: generatePush, mock: generatePushEvents };

const { values } = parseArgs({
  options: {
    spec: { type: 'string' },
    out: { type: 'string' },
    of: { type: 'string', default: 'core' },
    check: { type: 'boolean', default: false },
  },
});
const generator = Object.entries(GENERATORS).find(([name]) => name === values.of)?.[1];
if (!values.spec || !values.out || !generator) {
  console.error(
    'usage: main.ts --spec <folder of the bundle> --out <folder of the generated code> [--of push|mock] [--check]',
  );
  process.exit(2);
}
const { out } = values;
const files = await generator(values.spec);

if (values.check) {
  const stale = Object.entries(files).filter(([name, text]) => read(join(out, name)) !== text);
  for (const [name] of stale)
    console.error(`${name} is out of date: run \`pnpm generate\` and commit the result.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    if (read(join(out, name)) !== text) writeFileSync(join(out, name), text);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
