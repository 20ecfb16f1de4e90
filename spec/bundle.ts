// Writes dist/: the bundle as JSON and YAML, and errcodes.json. Run after the lint.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { nameBodies } from './name-bodies.ts';

process.chdir(import.meta.dirname);
mkdirSync('dist', { recursive: true });
execFileSync('redocly', ['bundle', 'main', '--output', 'dist/openapi.json'], {
  env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const document = nameBodies(JSON.parse(readFileSync('dist/openapi.json', 'utf8')));
writeFileSync('dist/openapi.json', `${JSON.stringify(document, null, 1)}\n`);
writeFileSync('dist/openapi.yaml', stringify(document, { aliasDuplicateObjects: false }));
const errcodes = parse(readFileSync('errcodes.yaml', 'utf8'));
writeFileSync('dist/errcodes.json', `${JSON.stringify(errcodes, null, 1)}\n`);
