// `pnpm site` builds the site, `pnpm site --serve` shows it.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build.ts';
import { serveSite } from './serve.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: pnpm site [--serve] [--port 4011] [--out folder] [--url https://...] [--since latest]

Builds the reference and the guides as static pages.

  --serve   then shows them on http://localhost:4011
  --port    another port
  --out     another folder than tools/site/dist; it is replaced
  --url     where the pages will be published: for canonical links and the sitemap
  --since   a released version of the spec (latest), a commit or a bundle: what changed since is a page`;

const OPTIONS = {
  serve: { type: 'boolean' },
  port: { type: 'string', default: '4011' },
  out: { type: 'string' },
  url: { type: 'string' },
  since: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

try {
  await main();
} catch (error) {
  // Those of node:util have a code, those of the comparison both languages.
  const { code, texts } = error as { code?: string; texts?: { en: string } };
  if (!(error instanceof UsageError) && !texts && !code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${texts?.en ?? (error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535)
    throw new UsageError(`${values.port} is not a port: --port is a number up to 65535.`);
  if (values.url !== undefined && !/^https?:$/.test(URL.parse(values.url)?.protocol ?? ''))
    throw new UsageError(`${values.url} is not an address: --url is one such as https://example.com/docs.`);
  const tool = join(import.meta.dirname, '..');
  const out = values.out ?? join(tool, 'dist');
  const start = performance.now();
  const { since } = values;
  const url = values.url?.replace(/\/$/, '');
  const { pages, bytes } = await buildSite({
    root: join(tool, '../..'),
    out,
    ...(url && { url }),
    ...(since && { since }),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB without the search index, ${seconds} s: ${out}`,
  );
  if (!values.serve) return;
  const server = serveSite(out);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is in use. Choose another one: pnpm site --serve --port ${port + 1}`);
    process.exitCode = 1;
  });
  server.listen(port, 'localhost', () => console.log(`http://localhost:${port}/ (Ctrl+C to stop)`));
}
