import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};

/** Serves a built site on this machine, below `base` as GitHub Pages does. */
export function serveSite(folder: string, base = '/'): Server {
  return createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/', base);
    const file = path === undefined ? undefined : join(folder, path);
    // Nothing above the folder.
    if (file === undefined || !(file + sep).startsWith(folder + sep))
      return void response.writeHead(404).end();
    try {
      const content = await readFile(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(content);
    } catch {
      const missing = await readFile(join(folder, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    }
  });
}

/** The file that an address names; undefined for one that is not below the base or cannot be read. */
function pathOf(url: string, base: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!path.startsWith(base) || path.includes('\0')) return undefined;
    const rest = normalize(path.slice(base.length));
    return rest === '.' || rest.endsWith('/') ? join(rest, 'index.html') : rest;
  } catch {
    return undefined;
  }
}
