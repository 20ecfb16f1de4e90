import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { differences } from '@weapp-openapi/bilingual/differences';
import { type Accepted, isAccepted, readAccepted } from '../build/accepted.ts';
import type { Rule } from './redocly.ts';

/** The official page's own title, which is Chinese already. */
const CHINESE_ONLY = new Set(['ExternalDocs', 'Contact', 'License']);

/**
 * Every description has an `x-zh`, which says the same in Chinese; so has the summary of an example. Applies to a spec
 * with a chinese.lock beside openapi.yaml: it lists the pairs that someone has read together, so that a description
 * cannot be changed without its x-zh.
 */
export const bothLanguages: Rule = () => {
  let accepted: Accepted | undefined;
  return {
    Root: {
      enter(_, { location }) {
        const file = join(dirname(location.source.absoluteRef), 'chinese.lock');
        if (existsSync(file)) accepted = readAccepted(readFileSync(file, 'utf8'));
      },
    },
    any: {
      enter(node, { report, location, type }) {
        if (!accepted || typeof node !== 'object' || node === null || CHINESE_ONLY.has(type.name)) return;
        const key = type.name === 'Example' ? 'summary' : 'description';
        const {
          [key]: english,
          'x-zh': chinese,
          enum: values,
          const: value,
        } = node as Record<string, unknown>;
        if (typeof english !== 'string') return;
        const problem = (message: string) => report({ message, location: location.child(key) });
        if (typeof chinese !== 'string' || chinese.trim() === '') {
          problem(`The ${key} has no x-zh beside it: say the same in Chinese, by the terms of GLOSSARY.md.`);
          return;
        }
        for (const difference of differences(english, chinese, [values ?? [], value ?? []].flat()))
          problem(`The ${key} and its x-zh differ: ${difference}.`);
        if (!isAccepted(accepted, english, chinese))
          problem(
            `The ${key} or its x-zh has changed: see that both say the same, then run \`pnpm -C spec chinese\`.`,
          );
      },
    },
  };
};
