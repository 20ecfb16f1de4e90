import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Pair } from './accepted.ts';
import { DEVIATION, DEVIATION_CHINESE } from './deviation.ts';
import { readErrcodes } from './errcodes.ts';

/** Every English text of the spec in `folder` that has its Chinese beside it, errcodes too. */
export function textsOf(folder: string): Pair[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file === 'openapi.yaml' || /^(?:paths|components|webhooks)\W.*\.yaml$/.test(file),
  );
  const pairs = files.flatMap((file) => pairsIn(parse(readFileSync(join(folder, file), 'utf8')), file));
  const { general, sections } = readErrcodes(join(folder, 'errcodes'));
  for (const [section, codes] of Object.entries({ general, ...sections })) {
    for (const [code, { meaning, remedy, zh }] of Object.entries(codes)) {
      const place = `errcodes/${section}.yaml ${code}`;
      pairs.push({ english: meaning, chinese: zh?.meaning ?? '', place: `${place} meaning` });
      pairs.push({ english: remedy, chinese: zh?.remedy ?? '', place: `${place} remedy` });
    }
  }
  return pairs;
}

function pairsIn(node: unknown, place: string): Pair[] {
  if (typeof node !== 'object' || node === null) return [];
  const { 'x-zh': chinese, description, summary, ...rest } = node as Record<string, unknown>;
  const texts = [
    [description ?? summary, chinese],
    [rest[DEVIATION], rest[DEVIATION_CHINESE]],
  ];
  return [
    ...texts.flatMap(([english, chinese]) =>
      typeof english === 'string' && typeof chinese === 'string' ? [{ english, chinese, place }] : [],
    ),
    ...Object.entries(node).flatMap(([key, inner]) => pairsIn(inner, `${place} ${key}`)),
  ];
}
