import type { Command, Option } from 'commander';
import { inputSchema, isFile, typesOf } from '../operation/input-schema.ts';
import { operations, resolved, type Schema, webhooks } from '../operation/spec.ts';

/** What the completion knows besides the command line itself. */
export interface Known {
  profiles: readonly string[];
}

/** Values of options and arguments that are one of a few. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  '--lang': ['en', 'zh'],
  '--by': ['day', 'week', 'month'],
  '--format': ['csv', 'ndjson', 'parquet'],
  table: ['trend', 'retention', 'summary', 'pages', 'visits', 'portrait'],
  completion: ['bash', 'zsh', 'fish'],
};

/**
 * What may stand at the end of a command line: whole words, which begin with what is already there. Nothing where the
 * shell should complete file names.
 */
export function repliesTo(line: string, program: Command, known: Known): string[] {
  const words = line.split(/\s+/).filter((word, at, all) => word !== '' || at === all.length - 1);
  const last = words.at(-1) ?? '';
  let command = program;
  const operands: string[] = [];
  let option: Option | undefined;
  for (const word of words.slice(1, -1)) {
    if (option) {
      option = undefined;
      continue;
    }
    if (word.startsWith('-')) {
      option = optionsOf(command).find(
        ({ long, short, required }) => required && (long === word || short === word),
      );
      continue;
    }
    const next = operands.length === 0 ? command.commands.find((one) => one.name() === word) : undefined;
    if (next) command = next;
    else operands.push(word);
  }
  return matching(candidates(), last);

  function candidates(): readonly string[] {
    if (option) return option.long === '--profile' ? known.profiles : (CHOICES[option.long ?? ''] ?? []);
    if (last.startsWith('-'))
      return optionsOf(command).flatMap(({ long, hidden }) => (hidden ? [] : (long ?? [])));
    const names = command.commands.map((one) => one.name()).filter((name) => name !== 'complete');
    if (names.length > 0) return names;
    const [operation] = operands;
    if (command.name() === 'call' && operation !== undefined)
      return fields(operation, operands.slice(1), last);
    if (operands.length > 0) return [];
    if (command.name() === 'call') return [...operations().keys()];
    if (command.name() === 'docs') return [...operations().keys(), ...webhooks().keys()];
    return CHOICES[command.name()] ?? [];
  }
}

function optionsOf(command: Command): readonly Option[] {
  const { parent } = command;
  return parent ? [...command.options, ...optionsOf(parent)] : command.options;
}

/** Those that begin with the word; if none does, those that do whatever the case. */
function matching(candidates: readonly string[], word: string): string[] {
  const exact = candidates.filter((one) => one.startsWith(word));
  if (exact.length > 0) return exact;
  const lower = word.toLowerCase();
  return candidates.filter((one) => one.toLowerCase().startsWith(lower));
}

/** The fields that are not given yet, or the values of the field that stands there. */
function fields(id: string, given: readonly string[], word: string): string[] {
  const operation = operations().get(id);
  if (!operation) return [];
  const properties = inputSchema(operation).properties ?? {};
  const equals = word.indexOf('=');
  if (equals > 0) {
    const name = word.slice(0, equals);
    const field = properties[name];
    return field ? valuesOf(field).map((value) => `${name}=${value}`) : [];
  }
  const taken = new Set(given.map((one) => one.slice(0, one.search(/:?=/))));
  return Object.entries(properties)
    .filter(([name]) => !taken.has(name))
    .map(([name, field]) => (isFile(field) ? `${name}=@` : `${name}=`));
}

function valuesOf(field: Schema): string[] {
  const { enum: values, const: only } = resolved(field);
  if (values) return values.map(String);
  if (only !== undefined) return [String(only)];
  return typesOf(field).includes('boolean') ? ['true', 'false'] : [];
}
