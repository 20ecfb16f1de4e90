// Writes dist/: the bundle and the errcodes in both languages.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseExactly, readBigIntegers, restoreBigIntegers } from './big-integers.ts';
import { inChinese, inEnglish } from './editions.ts';
import { errcodesIn, readErrcodes } from './errcodes.ts';
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
nameBodies(bundled);
const integers = readBigIntegers();
for (const [name, document] of [
  ['openapi', nameOperations(inEnglish(bundled))],
  ['openapi.zh-CN', nameOperations(inChinese(bundled), 'zh')],
]) {
  const json = restoreBigIntegers(`${JSON.stringify(document, null, 1)}\n`, integers);
  writeFileSync(`dist/${name}.json`, json);
  writeFileSync(
    `dist/${name}.yaml`,
    stringify(parseExactly(json), { aliasDuplicateObjects: false, lineWidth: 0 }),
  );
}
const errcodes = readErrcodes('errcodes');
const write = (name: string, value: object) =>
  writeFileSync(`dist/${name}.json`, `${JSON.stringify(value, null, 1)}\n`);
write('errcodes', errcodesIn('en', errcodes));
write('errcodes.zh-CN', errcodesIn('zh', errcodes));
