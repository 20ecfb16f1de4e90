import { at, isObject } from './document.ts';
import { isAt, isWithin, type Steps, someAt, stepsOf, valuesAt } from './field-path.ts';
import { checkJsonShape } from './json-shape.ts';
import { checkKeywords } from './keywords.ts';
import type { Diagnostic, PrismRequest } from './prism.ts';

// Which errcode the spec has for which wrong field: `x-errcode-when`, described in the spec's README.

/** An entry of `x-errcode-when`. */
export interface ErrcodeRule {
  /** `*` for all fields. */
  field: string;
  steps: Steps;
  isQuery: boolean;
  rule: string;
  code: number;
  /** Only if this field has this value. */
  condition: { steps: Steps; value: string } | undefined;
}

/** The rules of an operation, in the order in which they apply. */
export function readRules(list: unknown, queryNames: readonly string[]): ErrcodeRule[] {
  return (Array.isArray(list) ? list : []).map((entry) => {
    const field = String(at(entry, 'field'));
    const [condition] = Object.entries(Object(at(entry, 'if')));
    return {
      field,
      steps: stepsOf(field),
      isQuery: queryNames.includes(field),
      rule: String(at(entry, 'rule')),
      code: Number(at(entry, 'code')),
      condition: condition && { steps: stepsOf(condition[0]), value: String(condition[1]) },
    };
  });
}

/** The errcode for a field (`*`: the whole body) that breaks a rule, if the spec has one. */
export const codeFor = (rules: readonly ErrcodeRule[], field: string, rule: string): number | undefined =>
  rules.find((each) => each.field === field && each.rule === rule)?.code;

/** Prism's codes for the problems that break a rule. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  missing: ['required'],
  'too-long': ['maxLength', 'maxBytes'],
  'too-short': ['minLength'],
  'too-many': ['maxItems'],
  'too-large': ['maximum', 'exclusiveMaximum'],
  'too-small': ['minimum', 'exclusiveMinimum'],
};

/** Rules that no schema has: what is wrong with the value, undefined if nothing is. */
const OF_VALUES: Readonly<Record<string, (value: unknown, isQuery: boolean) => string | undefined>> = {
  unknown: (value, isQuery) =>
    (typeof value === 'string' && value.startsWith('invalid')) || value === 0 || (isQuery && value === '0')
      ? 'is unknown, because it is 0 or begins with invalid'
      : undefined,
  // The query name that WeChat adds to a scanned code itself.
  reserved: (value) =>
    typeof value === 'string' && value.includes('scancode_time')
      ? 'has the reserved name scancode_time'
      : undefined,
  'not-json': (value) =>
    typeof value === 'string' && !isJson(value) ? 'must be JSON, as a text' : undefined,
  keyword(value) {
    const wrong = checkKeywords(value);
    return wrong && `has ${wrong.key}, which must be ${wrong.what}`;
  },
};

/** A rule that a request breaks, and how. */
export interface Broken {
  code: number;
  /** What Prism reports about it, the most telling first; or what is wrong with the value. */
  why: readonly Diagnostic[] | string;
}

/** The first rule that a request breaks. `problems` is what breaks its schema. */
export function firstBroken(
  rules: readonly ErrcodeRule[],
  problems: readonly Diagnostic[],
  request: PrismRequest,
): Broken | undefined {
  // Once for all rules: a large body can have very many problems.
  const located = rules.length > 0 ? problems.map(locate) : [];
  for (const rule of rules) {
    const why = rule.condition
      ? conditionally(rule, request)
      : (ofSchema(rule, located, request) ?? ofValue(rule, request));
    if (why) return { code: rule.code, why };
  }
  return undefined;
}

/** A problem, and where it is. */
interface Located {
  problem: Diagnostic;
  /** `query` or `body`. */
  where: string | undefined;
  /** The steps to the field; to the one that is missing, if one is. */
  place: readonly string[];
}

const MISSING = /required property '([^']+)'/;

function locate(problem: Diagnostic): Located {
  const { path, code, message } = problem;
  const [where, ...place] = path.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const missing = code === 'required' ? MISSING.exec(message)?.[1] : undefined;
  return { problem, where, place: missing === undefined ? place : [...place, missing] };
}

function ofSchema(
  { field, steps, isQuery, rule }: ErrcodeRule,
  located: readonly Located[],
  request: PrismRequest,
): Diagnostic[] | undefined {
  if (rule in OF_VALUES) return undefined;
  const first = located.find(({ problem, where, place }) => {
    const isHere =
      field === '*' ||
      // Prism has the names of the query in lower case.
      (isQuery && where === 'query' && place[0] === field.toLowerCase()) ||
      (!isQuery && where === 'body' && (rule === 'invalid' ? isWithin(place, steps) : isAt(place, steps)));
    if (!isHere || rule === 'invalid') return isHere;
    if (rule === 'empty') return isEmpty(problem.code, isQuery, place, request);
    return CODES[rule]?.includes(problem.code) === true;
  })?.problem;
  if (!first) return undefined;
  const others = located.slice(0, 3).map(({ problem }) => problem);
  return [first, ...others.filter((problem) => problem !== first)];
}

/** Whether a value that is too short is empty. */
function isEmpty(
  code: string,
  isQuery: boolean,
  place: readonly string[],
  { url, body }: PrismRequest,
): boolean {
  if (code !== 'minLength' && code !== 'minItems') return false;
  if (isQuery)
    return Object.entries(url.query ?? {}).some(
      ([name, value]) => name.toLowerCase() === place[0] && value === '',
    );
  const value = place.reduce<unknown>((found, step) => Reflect.get(Object(found), step), body);
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function ofValue({ steps, isQuery, rule, field }: ErrcodeRule, { url, body }: PrismRequest) {
  const check = OF_VALUES[rule];
  const from = isQuery ? url.query : body;
  const isWrong = (value: unknown) => check?.(value, isQuery) !== undefined;
  if (!check || field === '*' || !someAt(from, steps, isWrong)) return undefined;
  for (const { value, place } of valuesAt(from, steps))
    if (isWrong(value)) return `${place.join('.')} ${check(value, isQuery)}`;
  return undefined;
}

/** A field that is required only if another one has a certain value. */
function conditionally({ steps, condition }: ErrcodeRule, { body }: PrismRequest): string | undefined {
  if (!condition) return undefined;
  const [cause] = valuesAt(body, condition.steps);
  if (String(cause?.value) !== condition.value) return undefined;
  const name = steps.at(-1) ?? '';
  for (const { value, place } of valuesAt(body, steps.slice(0, -1)))
    if (isObject(value) && !Object.hasOwn(value, name))
      return `${[...place, name].join('.')} is required if ${condition.steps.join('.')} is ${condition.value}`;
  return undefined;
}

function isJson(text: string): boolean {
  checkJsonShape(Buffer.from(text));
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
