import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { differences } from '@weapp-openapi/bilingual/differences';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isAccepted, readAccepted } from '../build/accepted.ts';
import { readErrcodes } from '../build/errcodes.ts';

const read = (name: string) => parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const errcodes = readErrcodes(fileURLToPath(new URL('../errcodes', import.meta.url)));
const entries = [
  ...Object.entries(errcodes.general),
  ...Object.entries(errcodes.sections).flatMap(([section, codes]) =>
    Object.entries(codes).map(([code, entry]): [string, typeof entry] => [`${section} ${code}`, entry]),
  ),
];

test('each entry has message, meaning, remedy and retryable, none of them empty', () => {
  const wrong = entries.filter(([, entry]) => {
    const { message, meaning, remedy, zh, retryable, ...rest } = entry;
    const texts = [message, meaning, remedy, zh?.meaning, zh?.remedy];
    return (
      texts.some((text) => typeof text !== 'string' || !text.trim()) ||
      typeof retryable !== 'boolean' ||
      Object.keys(rest).length > 0
    );
  });
  expect(wrong.map(([code]) => code)).toEqual([]);
});

test('codes are integers other than 0', () => {
  const codes = [errcodes.general, ...Object.values(errcodes.sections)].flatMap(Object.keys);
  expect(codes.filter((code) => !/^-?[1-9]\d*$/.test(code))).toEqual([]);
});

test('sections are tags of openapi.yaml', () => {
  const tags: { name: string }[] = read('openapi.yaml').tags;
  expect(tags.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(errcodes.sections)));
});

test('no section describes a code again in the words of the general list', () => {
  const repeated = Object.entries(errcodes.sections).flatMap(([section, codes]) =>
    Object.keys(codes)
      .filter((code) => codes[code]?.meaning === errcodes.general[code]?.meaning)
      .map((code) => `${section} ${code}`),
  );
  expect(repeated).toEqual([]);
});

test('meaning and remedy say the same in both languages, and have been read together', () => {
  const accepted = readAccepted(readFileSync(new URL('../chinese.lock', import.meta.url), 'utf8'));
  const wrong = entries.flatMap(([code, { meaning, remedy, zh }]) =>
    [[meaning, zh?.meaning ?? ''] as const, [remedy, zh?.remedy ?? ''] as const].flatMap(
      ([english, chinese]) => [
        ...differences(english, chinese).map((difference) => `${code}: ${difference}`),
        ...(isAccepted(accepted, english, chinese)
          ? []
          : [
              `${code}: a text has changed: see that both languages say the same, then run pnpm -C spec chinese`,
            ]),
      ],
    ),
  );
  expect(wrong).toEqual([]);
});
