import { readFile } from 'node:fs/promises';
import type { Document, LineCounter, Node, Pair } from 'yaml';
import { type Flaw, showPlace } from './flaw.ts';
import { type ReadRules, readScenarios } from './read.ts';

/** Bytes; a recording of pictures may be large. */
export const LARGEST = 64 * 1024 * 1024;
/** Aliases may be used so often: a few lines of YAML could otherwise become gigabytes. */
const MOST_ALIASES = 100;

/** The rules of a file, and what in it is probably not meant, line by line. */
export interface ScenarioFile {
  rules: ReadRules['rules'];
  warnings: string[];
}

/** A scenario file that cannot be used. The message has a line for each flaw: file, line, column, what was expected. */
export class ScenarioError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ScenarioError';
  }
}

/** @throws {ScenarioError} if the file cannot be read, is neither YAML nor JSON, or does not say what it should. */
export async function readScenarioFile(file: string): Promise<ScenarioFile> {
  const text = await readText(file);
  return parseScenarios(text, file);
}

export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new ScenarioError(`${file}: the file cannot be read (${error.code}).`);
  });
  if (bytes.length > LARGEST) throw new ScenarioError(`${file}: a scenario file may have ${LARGEST} bytes.`);
  return bytes.toString('utf8');
}

export async function parseScenarios(text: string, file: string): Promise<ScenarioFile> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  let document: Document;
  let data: unknown;
  try {
    // 64-bit integers keep their digits. JSON is YAML too.
    const options = { lineCounter: lines, prettyErrors: false, intAsBigInt: true, stringKeys: true };
    document = parseDocument(text, options);
    const [error] = document.errors;
    if (error) throw new ScenarioError(`${at(error.pos[0])}: ${firstLine(error.message)}`);
    data = numbers(document.toJS({ maxAliasCount: MOST_ALIASES }));
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    // Too many aliases, or nesting that is too deep.
    throw new ScenarioError(
      `${file}: ${error instanceof Error ? firstLine(error.message) : 'cannot be read'}`,
    );
  }
  const { rules, flaws, warnings } = readScenarios(data);
  const show = (flaw: Flaw) => {
    const about = `${showPlace(flaw.place)} ${flaw.message}`.trim();
    return `${positionOf(document, flaw, lines, file)}: ${about}`;
  };
  if (flaws.length > 0) throw new ScenarioError(flaws.map(show).join('\n'));
  return { rules, warnings: warnings.map(show) };
}

/** Where a flaw is: the field's name or value, or the nearest thing around it. */
function positionOf(document: Document, { place, isName }: Flaw, lines: LineCounter, file: string): string {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  place.forEach((step, index) => {
    const found = child(document, node, step);
    const isLast = index === place.length - 1;
    const target = isLast && isName ? found?.key : found?.value;
    offset = rangeStart(target) ?? rangeStart(found?.key) ?? offset;
    node = found?.value;
  });
  const { line, col } = lines.linePos(offset);
  return `${file}:${line}:${col}`;
}

function child(
  document: Document,
  node: unknown,
  step: string | number,
): { key?: unknown; value?: unknown } | undefined {
  const around = isAlias(node) ? node.resolve(document) : node;
  if (!hasItems(around)) return undefined;
  if (typeof step === 'number') return { value: around.items[step] };
  return around.items.find((item): item is Pair => isPair(item) && keyOf(item) === step);
}

const keyOf = ({ key }: Pair): string => String(Object(key).value ?? key);
const isPair = (item: unknown): item is Pair => typeof item === 'object' && item !== null && 'key' in item;
const hasItems = (node: unknown): node is { items: readonly unknown[] } => Array.isArray(Object(node).items);
const isAlias = (node: unknown): node is { resolve(document: Document): Node | undefined } =>
  typeof Object(node).resolve === 'function';
const rangeStart = (node: unknown): number | undefined => Object(node).range?.[0];

/** Bigints that numbers can hold become numbers. */
function numbers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(numbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, numbers(each)]));
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';
