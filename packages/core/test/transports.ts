import { Agent } from 'undici-6';
import { fetchTransport, type Transport } from '../src/index.ts';
import { type UndiciTransportOptions, undiciTransport } from '../src/undici.ts';

// Node 20 and 22 have undici 6 inside, whose agent undici 7 takes over as the global dispatcher.
const dispatcher = new Agent() as unknown as UndiciTransportOptions['dispatcher'];

/** All ways to send, for tests that must hold for each. */
export const transports: [name: string, transport: Transport][] = [
  ['fetch', fetchTransport()],
  ['undici', undiciTransport()],
  ['undici with a dispatcher of undici 6', undiciTransport({ dispatcher })],
];
