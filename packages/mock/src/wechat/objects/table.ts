import { business } from './business.ts';
import { delivery } from './delivery.ts';
import { devices } from './devices.ts';
import { dramas } from './dramas.ts';
import { express } from './express.ts';
import type { Kind } from './kind.ts';
import { livebroadcast } from './livebroadcast.ts';
import { messages } from './messages.ts';
import { novels } from './novels.ts';
import { others } from './others.ts';
import { places } from './places.ts';

/** What apps create, read, change and remove, of all sections. */
export const table: readonly Kind[] = [
  ...messages,
  ...livebroadcast,
  ...delivery,
  ...express,
  ...dramas,
  ...novels,
  ...business,
  ...devices,
  ...places,
  ...others,
];
