// Writes dist/: the bundle as JSON and YAML, and errcodes.json. Run after the lint.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseExactly, readBigIntegers, restoreBigIntegers } from './big-integers.ts';
import { readErrcodes } from './errcodes.ts';
import { nameBodies } from './name-bodies.ts';
import { nameOperations } from './name-operations.ts';

process.chdir(join(import.meta.dirname, '..'));
mkdirSync('dist', { recursive: true });
execFileSync('redocly', ['bundle', 'main', '--output', 'dist/openapi.json'], {
  env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const bundled = JSON.parse(readFileSync('dist/openapi.json', 'utf8'));
bundled.info.version = JSON.parse(readFileSync('package.json', 'utf8')).version;
const document = nameOperations(nameBodies(bundled));
const json = restoreBigIntegers(`${JSON.stringify(document, null, 1)}\n`, readBigIntegers());
writeFileSync('dist/openapi.json', json);
writeFileSync(
  'dist/openapi.yaml',
  stringify(parseExactly(json), { aliasDuplicateObjects: false, lineWidth: 0 }),
);
writeFileSync('dist/errcodes.json', `${JSON.stringify(readErrcodes('errcodes'), null, 1)}\n`);
