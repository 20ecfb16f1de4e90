import type { JsonObject } from '../engine/document.ts';

/** Pushes a message to the app's server: the name of its event, and the fields that are not those of the example. */
export type Announce = (appid: string, event: string, fields: JsonObject) => void;
