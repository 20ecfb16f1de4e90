import { at, isObject } from './document.ts';
import { isAt, isWithin, type Steps, stepsOf, valuesAt } from './field-path.ts';
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
  for (const rule of rules) {
    const why = rule.condition
      ? conditionally(rule, request)
      : (ofSchema(rule, problems, request) ?? ofValue(rule, request));
    if (why) return { code: rule.code, why };
  }
  return undefined;
}

function ofSchema(
  { field, steps, isQuery, rule }: ErrcodeRule,
  problems: readonly Diagnostic[],
  request: PrismRequest,
) {
  if (problems.length === 0 || rule in OF_VALUES) return undefined;
  const isBroken = (problem: Diagnostic): boolean => {
    const [where, ...place] = placeOf(problem);
    const isHere =
      field === '*' ||
      // Prism has the names of the query in lower case.
      (isQuery && where === 'query' && place[0] === field.toLowerCase()) ||
      (!isQuery && where === 'body' && (rule === 'invalid' ? isWithin(place, steps) : isAt(place, steps)));
    if (!isHere || rule === 'invalid') return isHere;
    return rule === 'empty' ? isEmpty(problem, request) : CODES[rule]?.includes(problem.code) === true;
  };
  const first = problems.find(isBroken);
  return first && [first, ...problems.slice(0, 3).filter((problem) => problem !== first)];
}

const MISSING = /required property '([^']+)'/;

/** Where a problem is: `query` or `body`, and the steps to the field, including the one that is missing. */
function placeOf({ path, code, message }: Diagnostic): string[] {
  const place = path.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const missing = code === 'required' ? MISSING.exec(message)?.[1] : undefined;
  return missing === undefined ? place : [...place, missing];
}

/** Whether a value that is too short is empty. */
function isEmpty({ code, path }: Diagnostic, { url, body }: PrismRequest): boolean {
  if (code !== 'minLength' && code !== 'minItems') return false;
  const [where, ...place] = path;
  if (where === 'query')
    return Object.entries(url.query ?? {}).some(
      ([name, value]) => name.toLowerCase() === place[0] && value === '',
    );
  const value = place.reduce<unknown>((found, step) => Reflect.get(Object(found), step), body);
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function ofValue({ steps, isQuery, rule, field }: ErrcodeRule, { url, body }: PrismRequest) {
  const check = OF_VALUES[rule];
  if (!check || field === '*') return undefined;
  for (const { value, place } of valuesAt(isQuery ? url.query : body, steps)) {
    const wrong = check(value, isQuery);
    if (wrong) return `${place.join('.')} ${wrong}`;
  }
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
