import { readFileSync } from 'node:fs';

/** An entry of errcodes.json. */
export interface Errcode {
  meaning: string;
  remedy: string;
  retryable: boolean;
}

/** errcodes.json of the spec's bundle. */
export interface ErrcodeFile {
  general: Record<string, Errcode>;
  sections: Record<string, Record<string, Errcode>>;
}

export const readErrcodes = (file: string): ErrcodeFile => JSON.parse(readFileSync(file, 'utf8'));
