import { fetchTransport, type Transport } from '../src/index.ts';
import { undiciTransport } from '../src/undici.ts';

/** Both ways to send, for tests that must hold for either. */
export const transports: [name: string, transport: Transport][] = [
  ['fetch', fetchTransport()],
  ['undici', undiciTransport()],
];
