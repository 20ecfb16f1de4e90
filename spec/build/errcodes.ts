import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a code means: WeChat's own message, tidied, what happened, what to do, and whether repeating the call can help. */
export interface ErrcodeEntry {
  message: string;
  meaning: string;
  remedy: string;
  retryable: boolean;
  /** Meaning and remedy in Chinese. */
  zh?: { meaning: string; remedy: string };
}

/** `general` codes mean the same in every section; `sections` holds those with a meaning of one section. */
export interface Errcodes {
  general: Record<string, ErrcodeEntry>;
  sections: Record<string, Record<string, ErrcodeEntry>>;
}

/** The errcodes in one language. */
export function errcodesIn(language: 'en' | 'zh', { general, sections }: Errcodes): Errcodes {
  const told = (codes: Record<string, ErrcodeEntry>) =>
    Object.fromEntries(
      Object.entries(codes).map(([code, { zh, ...entry }]) => [
        code,
        language === 'zh' ? { ...entry, ...zh } : entry,
      ]),
    );
  return {
    general: told(general),
    sections: Object.fromEntries(Object.entries(sections).map(([section, codes]) => [section, told(codes)])),
  };
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
