import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Rule } from './redocly.ts';

interface Errcodes {
  general?: Record<string, unknown>;
  sections?: Record<string, Record<string, unknown> | undefined>;
}

const isIntegers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(Number.isInteger);

/** `x-errcodes` is an ascending list of codes that errcodes.yaml, beside openapi.yaml, describes. */
export const knownErrcodes: Rule = () => {
  let described: Errcodes = {};
  return {
    Root: {
      enter(_, { location }) {
        const file = join(dirname(location.source.absoluteRef), 'errcodes.yaml');
        described = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
      },
    },
    Paths: {
      Operation: {
        enter({ operationId, tags, 'x-errcodes': codes }, { report, location }) {
          const section = tags?.[0] ?? '';
          const place = codes === undefined ? location.key() : location.child('x-errcodes');
          const problem = (message: string) => report({ message, location: place });
          if (!isIntegers(codes)) {
            problem(`x-errcodes of ${operationId} is no list of integers: list the documented errcodes.`);
            return;
          }
          if (codes.includes(0))
            problem(`x-errcodes of ${operationId} has 0, which is success: take it out.`);
          if (codes.some((code, index) => index > 0 && code <= Number(codes[index - 1])))
            problem(`x-errcodes of ${operationId} is not ascending: sort it, each code once.`);
          const unknown = codes.filter(
            (code) => code !== 0 && !described.general?.[code] && !described.sections?.[section]?.[code],
          );
          if (unknown.length > 0)
            problem(
              `errcodes.yaml does not know ${unknown.join(', ')} of ${operationId}: describe each there, under general or sections.${section}.`,
            );
        },
      },
    },
  };
};
