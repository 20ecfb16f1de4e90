import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SPEC = join(import.meta.dirname, '../..');

let preview: ChildProcess;
let page: Response;
let html: string;

beforeAll(async () => {
  const bin = join(SPEC, 'node_modules/.bin');
  preview = spawn(process.execPath, [join(SPEC, 'build/preview.ts')], {
    env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = preview.stdout ? await once(preview.stdout, 'data') : [];
  const url = /http:\S+/.exec(String(output))?.[0];
  page = await fetch(String(url));
  html = await page.text();
});

afterAll(() => preview.kill());

test('the reference has every operation of the bundle', () => {
  const { paths } = JSON.parse(readFileSync(join(SPEC, 'dist/openapi.json'), 'utf8'));
  for (const path of Object.keys(paths)) expect(html.includes(path), path).toBe(true);
});

// The browser makes the index of the search from titles, descriptions and paths.
test('the reference shows, and so finds, an operation by its name and by that of its cloud call', () => {
  expect(html).toContain(
    'Names: `getUnlimitedQRCode`, in cloud functions and formerly `wxacode.getUnlimited`',
  );
});

test('the reference loads no script, style or font from elsewhere', () => {
  expect(html.match(/<(?:script|link|iframe)[^>]*\s(?:src|href)=/g)).toBeNull();
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
});
