import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a code means: WeChat's own message, tidied, what happened, what to do, and whether repeating the call can help. */
export interface ErrcodeEntry {
  message: string;
  meaning: string;
  remedy: string;
  retryable: boolean;
}

/** `general` codes mean the same in every section; `sections` holds those with a meaning of one section. */
export interface Errcodes {
  general: Record<string, ErrcodeEntry>;
  sections: Record<string, Record<string, ErrcodeEntry>>;
}

/** The files of a folder: general.yaml, and one for each section that has its own codes. */
export function readErrcodes(folder: string): Errcodes {
  const errcodes: Errcodes = { general: {}, sections: {} };
  for (const name of readdirSync(folder).sort()) {
    const codes = parse(readFileSync(join(folder, name), 'utf8'));
    if (name === 'general.yaml') errcodes.general = codes;
    else errcodes.sections[name.replace(/\.yaml$/, '')] = codes;
  }
  return errcodes;
}
