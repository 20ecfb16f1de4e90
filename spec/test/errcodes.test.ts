import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
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
    const { message, meaning, remedy, retryable, ...rest } = entry;
    const texts = [message, meaning, remedy];
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
