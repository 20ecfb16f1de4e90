import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { differences } from '@weapp-openapi/bilingual/differences';
import { type Accepted, isAccepted, readAccepted } from '../build/accepted.ts';
import { DEVIATION, DEVIATION_CHINESE } from '../build/deviation.ts';
import type { Rule } from './redocly.ts';

/** The official page's own title, which is Chinese already. */
const CHINESE_ONLY = new Set(['ExternalDocs', 'Contact', 'License']);

/**
 * Every description has an `x-zh`, which says the same in Chinese; so has the summary of an example, and every
 * `x-docs-deviation` an `x-docs-deviation-zh`. Applies to a spec with a chinese.lock beside openapi.yaml: it lists the
 * pairs that someone has read together, so that a description cannot be changed without its x-zh.
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
        const fields = node as Record<string, unknown>;
        const told = type.name === 'Example' ? 'summary' : 'description';
        for (const [key, beside] of [
          [told, 'x-zh'],
          [DEVIATION, DEVIATION_CHINESE],
        ] as const) {
          if (typeof fields[key] === 'string') {
            for (const message of problemsOf(fields, key, beside, accepted))
              report({ message, location: location.child(key) });
          } else if (typeof fields[beside] === 'string') {
            report({
              message: `There is no ${key} beside ${beside}: say the same in English, or remove it.`,
              location: location.child(beside),
            });
          }
        }
      },
    },
  };
};

/** What is wrong with a text and its Chinese, which are two fields of a node. */
function problemsOf(
  fields: Record<string, unknown>,
  key: string,
  beside: string,
  accepted: Accepted,
): string[] {
  const { [key]: english, [beside]: chinese, enum: values, const: value } = fields;
  if (typeof chinese !== 'string' || chinese.trim() === '')
    return [`The ${key} has no ${beside} beside it: say the same in Chinese, by the terms of GLOSSARY.md.`];
  const problems = differences(String(english), chinese, [values ?? [], value ?? []].flat()).map(
    (difference) => `The ${key} and its ${beside} differ: ${difference}.`,
  );
  if (!isAccepted(accepted, String(english), chinese))
    problems.push(
      `The ${key} or its ${beside} has changed: see that both say the same, then run \`pnpm -C spec chinese\`.`,
    );
  return problems;
}
