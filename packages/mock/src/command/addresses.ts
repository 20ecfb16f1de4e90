import { networkInterfaces } from 'node:os';
import type { MockServer } from '../server.ts';

/** The URL for this machine, and where others reach the mock; `network` is undefined if they cannot. */
export function addressesOf({ url, port }: Pick<MockServer, 'url' | 'port'>, host = '127.0.0.1') {
  if (/^(?:localhost|127\.[\d.]+|::1)$/.test(host)) return { url, network: undefined };
  // Any address of this machine: the URL itself leads nowhere.
  if (host !== '0.0.0.0' && host !== '::') return { url, network: url };
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const found = own.find(({ internal, family }) => !internal && family === 'IPv4');
  return {
    url: `http://127.0.0.1:${port}`,
    network: found ? `http://${found.address}:${port}` : url,
  };
}
