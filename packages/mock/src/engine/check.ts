import { checkBytes } from './byte-limits.ts';
import { isObject } from './document.ts';
import { firstBroken } from './errcode-when.ts';
import type { Operation } from './operations.ts';
import { type Diagnostic, loadPrism, type PrismRequest } from './prism.ts';
import { Refusal } from './refusal.ts';

/**
 * Throws WeChat's error for a request that breaks its schema, or a rule that the operation's page has an errcode for.
 * What no page has a code for is 47001.
 */
export async function checkRequest(
  operation: Operation,
  request: PrismRequest,
  bytes: number,
): Promise<void> {
  const prism = await loadPrism();
  const { rules, byteLimits } = operation;
  const problems = prism.checkInput(operation.prism, request).concat(checkBytes(byteLimits, request.body));
  if (problems.length > 0 && operation.body && bytes === 0) throw new Refusal(44002);
  const broken = firstBroken(rules, problems, request);
  if (broken) throw new Refusal(broken.code, hint(broken.why));
  if (problems.length > 0) throw new Refusal(47001, hint(ofChosen(problems, request.body)));
}

const MISSING = /required property '([^']+)'/;

/**
 * Of alternatives, such as the contents of a customer service message, the one that the request asks for by name: a
 * value of a text field, such as `msgtype`, is the name of the field that is missing.
 */
function ofChosen(problems: readonly Diagnostic[], body: unknown): readonly Diagnostic[] {
  if (!isObject(body) || !problems.some(({ code }) => code === 'oneOf')) return problems;
  const values = new Set(Object.values(body).filter((value) => typeof value === 'string'));
  const alternatives = problems.filter(({ path, code }) => path.length === 1 && code === 'required');
  const chosen = alternatives.filter(({ message }) => values.has(MISSING.exec(message)?.[1] ?? ''));
  if (chosen.length !== 1) return problems;
  return [...chosen, ...problems.filter((each) => !alternatives.includes(each) && each.code !== 'oneOf')];
}

const hint = (why: readonly Diagnostic[] | string): string =>
  typeof why === 'string' ? why : why.slice(0, 3).map(describe).join('; ');

const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/^(Request|Response) \w+ ((property|parameter) )?/, ''],
  [/^Body parameter is required$/, 'is required'],
  [/^Supported content types: /, 'must have the content type '],
  [/^No supported content types, but request included a non-empty body$/, 'must be empty'],
];

/** `begin_date must match pattern "^\d{8}$"`: Prism's message without its preamble. */
export const describe = ({ message }: Diagnostic): string =>
  REWORDED.reduce((text, [original, replacement]) => text.replace(original, replacement), message);
