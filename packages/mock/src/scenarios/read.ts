import { milliseconds, pair } from '../control/duration.ts';
import type { Rule, Step } from '../control/rule.ts';
import {
  answerExamples,
  type Described,
  describedOperations,
  errcodesOf,
  inputNames,
} from '../engine/described.ts';
import { isObject, type JsonObject } from '../engine/document.ts';
import { nearest } from '../engine/nearest.ts';
import { operationNames } from '../engine/operation-names.ts';
import type { Flaw, Place } from './flaw.ts';
import { CONDITIONS, STEP_FIELDS } from './scenario.ts';

/** What a scenario file says. With flaws its rules are not to be used; warnings do not matter to them. */
export interface ReadRules {
  rules: Rule[];
  flaws: Flaw[];
  warnings: Flaw[];
}

/** More than any scenario needs. */
const MOST_RULES = 10_000;
const MOST_FLAWS = 20;
/** Any call may get these, whatever its page says. */
const GENERAL = [
  -1, 40001, 40014, 41001, 42001, 43001, 43002, 44002, 45002, 45009, 45011, 47001, 48001, 50002,
];

/** What can happen; the other fields only say how often, or of which type the bytes are. */
const OUTCOMES = STEP_FIELDS.filter((name) => name !== 'times' && name !== 'mediaType') as readonly string[];

/** Reads `{ rules: [...] }`. */
export function readScenarios(data: unknown): ReadRules {
  const reading: ReadRules = { rules: [], flaws: [], warnings: [] };
  const { flaws } = reading;
  if (!isObject(data))
    flaws.push({ place: [], message: 'must be an object with a list of rules: { rules: [...] }' });
  else {
    checkNames(data, ['$schema', 'rules'], [], flaws);
    if (!Array.isArray(data.rules)) flaws.push({ place: ['rules'], message: 'must be a list of rules' });
    else if (data.rules.length > MOST_RULES)
      flaws.push({ place: ['rules'], message: `may have ${MOST_RULES} rules` });
    else {
      for (const [index, each] of data.rules.entries()) {
        readRule(each, ['rules', index], reading);
        if (flaws.length >= MOST_FLAWS) break;
      }
    }
  }
  return reading;
}

function readRule(data: unknown, place: Place, { rules, flaws, warnings }: ReadRules): void {
  if (!isObject(data)) return void flaws.push({ place, message: 'must be a rule: an object' });
  const isKnown = checkNames(data, [...CONDITIONS, 'steps', ...STEP_FIELDS], place, flaws);
  const read = reader(data, place, flaws);
  const operation = readOperation(data, place, flaws);
  const rule: Rule = { steps: [] };
  Object.assign(
    rule,
    defined({
      operation: operation?.id,
      name: read('name', isText, 'text'),
      app: read('app', isText, 'an appid'),
      openid: read('openid', isText, 'an openid'),
      fields: read('fields', isObject, 'an object with fields of query or body'),
      call: read('call', isCount, 'a whole number of 1 or more: which of the calls that match'),
    }),
  );
  if (rule.fields && operation) warnOfFields(rule.fields, operation, [...place, 'fields'], warnings);
  const own = STEP_FIELDS.filter((name) => Object.hasOwn(data, name));
  if (data.steps === undefined) {
    if (!own.some((name) => OUTCOMES.includes(name)) && isKnown)
      flaws.push({ place, message: `must say what happens: steps, or one of ${OUTCOMES.join(', ')}` });
    rule.steps = [readStep(data, place, operation, flaws, warnings)];
  } else if (own[0] !== undefined)
    flaws.push({
      place: [...place, own[0]],
      isName: true,
      message: 'belongs in a step, because the rule has steps',
    });
  else if (!Array.isArray(data.steps) || data.steps.length === 0)
    flaws.push({ place: [...place, 'steps'], message: 'must be a list of one step or more' });
  else
    rule.steps = data.steps.map((step, index) => {
      const at = [...place, 'steps', index];
      if (isObject(step)) checkNames(step, STEP_FIELDS, at, flaws);
      return readStep(step, at, operation, flaws, warnings);
    });
  rules.push(rule);
}

function readOperation(data: JsonObject, place: Place, flaws: Flaw[]): Described | undefined {
  if (data.operation === undefined) return undefined;
  const name = String(data.operation);
  const operation = describedOperations().get(name);
  if (!operation)
    flaws.push({
      place: [...place, 'operation'],
      message: `no operation is called ${name.slice(0, 100)}${didYouMean(name, operationNames)}`,
    });
  return operation;
}

function readStep(
  data: unknown,
  place: Place,
  operation: Described | undefined,
  flaws: Flaw[],
  warnings: Flaw[],
): Step {
  if (!isObject(data)) {
    flaws.push({ place, message: 'must be a step: an object' });
    return {};
  }
  const read = reader(data, place, flaws);
  const given = ['drop', 'errcode', 'example', 'answer', 'bytes'].filter((name) => data[name] !== undefined);
  if (given.length > 1)
    flaws.push({
      place: [...place, given[1] ?? ''],
      isName: true,
      message: `cannot stand beside ${given[0]}`,
    });
  const bytes = read('bytes', isBase64, 'bytes in Base64');
  const step: Step = defined({
    times: read('times', isCount, 'a whole number of 1 or more'),
    delay: readDelay(data.delay, [...place, 'delay'], flaws),
    drop: read('drop', isTrue, 'true'),
    status: read('status', isStatus, 'a whole number from 200 to 599'),
    errcode: read('errcode', isErrcode, 'a whole number other than 0'),
    example: read('example', isText, 'the name of an example'),
    mediaType: read('mediaType', isText, 'a media type such as image/png'),
    answer:
      bytes === undefined ? read('answer', isAnswer, 'an object or text') : Buffer.from(bytes, 'base64'),
  });
  const { errcode, example, mediaType } = step;
  if (mediaType !== undefined && bytes === undefined)
    flaws.push({ place: [...place, 'mediaType'], isName: true, message: 'is only for bytes' });
  if (errcode !== undefined && operation && ![...GENERAL, ...errcodesOf(operation)].includes(errcode))
    warnings.push({
      place: [...place, 'errcode'],
      message: `${operation.id} documents no errcode ${errcode}; it has ${errcodesOf(operation).join(', ') || 'none'}`,
    });
  const names = operation && Object.keys(answerExamples(operation));
  if (example !== undefined && names && !names.includes(example))
    flaws.push({
      place: [...place, 'example'],
      message: `${operation.id} has no example ${example.slice(0, 100)}; it has ${names.join(', ')}`,
    });
  return step;
}

function warnOfFields(fields: JsonObject, operation: Described, place: Place, warnings: Flaw[]): void {
  const known = inputNames(operation);
  if (!known) return;
  for (const name of Object.keys(fields)) {
    if (known.includes(name)) continue;
    const message = `${operation.id} has no field ${name.slice(0, 100)}${didYouMean(name, known)}`;
    warnings.push({ place: [...place, name], isName: true, message });
  }
}

function readDelay(delay: unknown, place: Place, flaws: Flaw[]): Step['delay'] {
  if (delay === undefined) return undefined;
  try {
    if (!Array.isArray(delay)) return milliseconds(delay as string, 'delay');
    return pair(delay, 'delay');
  } catch {
    // Reported below.
  }
  flaws.push({
    place,
    message:
      "must be milliseconds, text such as '500ms' or '2s', or a list of two of these, of which the first is not the longer",
  });
  return undefined;
}

function checkNames(data: JsonObject, known: readonly string[], place: Place, flaws: Flaw[]): boolean {
  const before = flaws.length;
  for (const name of Object.keys(data)) {
    if (known.includes(name) || flaws.length >= MOST_FLAWS) continue;
    const hint = didYouMean(name, known) || `; the fields are ${known.join(', ')}`;
    flaws.push({ place: [...place, name], isName: true, message: `is no field${hint}` });
  }
  return flaws.length === before;
}

function reader(data: JsonObject, place: Place, flaws: Flaw[]) {
  return <Value>(name: string, is: (value: unknown) => value is Value, what: string): Value | undefined => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined || is(value)) return value;
    flaws.push({ place: [...place, name], message: `must be ${what}` });
    return undefined;
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTrue = (value: unknown): value is true => value === true;
const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);
const isCount = (value: unknown): value is number => isWhole(value) && value >= 1;
const isStatus = (value: unknown): value is number => isWhole(value) && value >= 200 && value <= 599;
const isErrcode = (value: unknown): value is number => isWhole(value) && value !== 0;
const isAnswer = (value: unknown): value is JsonObject | string =>
  typeof value === 'string' || isObject(value);
const isBase64 = (value: unknown): value is string =>
  typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value);

function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near ? `. Did you mean ${near}?` : '';
}

/** Without the fields that are undefined. */
const defined = <Value extends object>(
  value: Value,
): { [Name in keyof Value]: Exclude<Value[Name], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
