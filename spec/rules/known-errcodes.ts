import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Errcodes, readErrcodes } from '../build/errcodes.ts';
import type { Rule } from './redocly.ts';

const isIntegers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(Number.isInteger);

/** `x-errcodes` is an ascending list of codes, each described in a file below errcodes/, beside openapi.yaml. */
export const knownErrcodes: Rule = () => {
  let described: Errcodes = { general: {}, sections: {} };
  return {
    Root: {
      enter(_, { location }) {
        const folder = join(dirname(location.source.absoluteRef), 'errcodes');
        if (existsSync(folder)) described = readErrcodes(folder);
      },
    },
    Paths: {
      Operation: {
        enter({ operationId, tags, 'x-errcodes': codes }, { report, location }) {
          const section = tags?.[0] ?? '';
          const place = codes === undefined ? location.key() : location.child('x-errcodes');
          const problem = (message: string) => report({ message, location: place });
          if (!isIntegers(codes)) {
            problem(`x-errcodes of ${operationId} is not a list of integers: list the documented errcodes.`);
            return;
          }
          if (codes.includes(0)) problem(`x-errcodes of ${operationId} has 0, which is success: remove it.`);
          if (codes.some((code, index) => index > 0 && code <= Number(codes[index - 1])))
            problem(`x-errcodes of ${operationId} is not ascending: sort it, each code once.`);
          const unknown = codes.filter(
            (code) => code !== 0 && !described.general[code] && !described.sections[section]?.[code],
          );
          if (unknown.length > 0)
            problem(
              `errcodes/ does not know ${unknown.join(', ')} of ${operationId}: describe each there, in general.yaml or ${section}.yaml.`,
            );
        },
      },
    },
  };
};
