import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { compressed } from './compressed.ts';

// The page of the mock: the files in dist/page, built from src/page. It may do what the control API may, so it is
// served like that: to itself alone.

const FILES: Readonly<Record<string, { name: string; type: string }>> = {
  '/': { name: 'index.html', type: 'text/html; charset=utf-8' },
  '/__mock/page/page.js': { name: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/__mock/page/page.css': { name: 'page.css', type: 'text/css; charset=utf-8' },
  '/__mock/page/icon.svg': { name: 'icon.svg', type: 'image/svg+xml' },
};

/**
 * What others send is shown in the page: nothing in it may become a script, and nothing is loaded from elsewhere.
 * `blob:` is for pictures and sound in answers.
 */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS = {
  // The browser asks each time whether it has the newest, and gets a 304.
  'cache-control': 'no-cache',
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

interface Loaded {
  bytes: Buffer;
  etag: string;
}

const loaded = new Map<string, Loaded>();

function load(name: string): Loaded {
  const known = loaded.get(name);
  if (known) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`#page/${name}`));
  const file = { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
  loaded.set(name, file);
  return file;
}

/** Whether the path is one of the page's files. No path of WeChat's is. */
export const isPageFile = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && Object.hasOwn(FILES, url.split('?', 1)[0] ?? '');

/** Sends a file of the page; 304 if the browser has it. */
export function sendPageFile({ method, url = '', headers }: IncomingMessage, response: ServerResponse): void {
  const file = FILES[url.split('?', 1)[0] ?? ''];
  if (!file) return;
  const { bytes, etag } = load(file.name);
  const all = { ...HEADERS, etag };
  if (headers['if-none-match']?.includes(etag)) response.writeHead(304, all).end();
  else {
    const { body, headers: coding } = compressed(bytes, headers['accept-encoding']);
    response
      .writeHead(200, { ...all, ...coding, 'content-type': file.type })
      .end(method === 'HEAD' ? undefined : body);
  }
}
