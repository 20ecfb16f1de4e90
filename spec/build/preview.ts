// Shows the API reference in a browser: `pnpm preview`, or on another port `PORT=8080 pnpm preview`.
// It works offline: the page contains Redoc's scripts.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = Number(process.env.PORT ?? 4011);
// Redoc's own logo would come from its CDN; the page must not load anything from elsewhere.
const POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

const page = buildPage();
const server = createServer((request, response) => {
  if (request.url === '/') {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY };
    response.writeHead(200, headers).end(page);
  } else {
    response.writeHead(404).end();
  }
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${PORT} is in use. Choose another one: PORT=${PORT + 1} pnpm preview`);
  process.exitCode = 1;
});
server.listen(PORT, 'localhost', () => {
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' ? address?.port : PORT}/`;
  console.log(`API reference on ${url} (Ctrl+C to stop)`);
  if (process.stdout.isTTY) openBrowser(url);
});

function buildPage(): Buffer {
  process.chdir(join(import.meta.dirname, '..'));
  if (!existsSync('dist/openapi.json'))
    throw new Error('There is no dist/openapi.json yet: run `pnpm build`.');
  const folder = mkdtempSync(join(tmpdir(), 'weapp-reference-'));
  const file = join(folder, 'index.html');
  try {
    execFileSync('redocly', ['build-docs', 'dist/openapi.json', '--inlineBundle', '--output', file], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** If no browser can be opened, the printed URL is enough. */
function openBrowser(url: string) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', url]
        : ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
