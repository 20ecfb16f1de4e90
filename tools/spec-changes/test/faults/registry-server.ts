// A registry of npm on loopback, in a thread: npm runs while the thread of the test waits for it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** Versions and tarball of a package, by its name; no entry: 404. A package without versions: 500. */
export type Packages = Record<string, { versions: string[]; tarball?: Uint8Array }>;

const packages = workerData as Packages;
const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url ?? '').slice(1);
  const name = path.replace(/\/-\/.*$/, '');
  const found = packages[name];
  if (!found) {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"Not found"}');
    return;
  }
  if (found.versions.length === 0) {
    response.writeHead(500).end();
    return;
  }
  if (path !== name) {
    response.end(found.tarball);
    return;
  }
  const { port } = server.address() as AddressInfo;
  const versions = found.versions.map((version) => {
    const tarball = `http://127.0.0.1:${port}/${name}/-/${version}.tgz`;
    return [version, { name, version, dist: { tarball } }];
  });
  response.setHeader('content-type', 'application/json');
  const last = found.versions.at(-1);
  response.end(
    JSON.stringify({ name, 'dist-tags': { latest: last }, versions: Object.fromEntries(versions) }),
  );
});
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
