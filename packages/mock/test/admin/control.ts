import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { at, isObject } from '../../src/engine/document.ts';

/** The control API's OpenAPI document. */
export const controlApi: object = parse(
  readFileSync(new URL('../../control-api.yaml', import.meta.url), 'utf8'),
);

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(controlApi, 'control');

/** Calls the control API over HTTP, and checks what goes out and comes in against its document. */
export function createControl(url: string) {
  return async function control(method: string, path: string, body?: unknown) {
    const response = await fetch(`${url}/__mock${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === '' ? undefined : JSON.parse(text);
    const { status } = response;
    check(method, path.split('?')[0] ?? '', status, body, answer);
    return { status, body: answer };
  };
}

function check(method: string, path: string, status: number, sent: unknown, got: unknown): void {
  const template = templateOf(path, method);
  // What is not in the document must be refused.
  if (!template) {
    expect(status).toBeGreaterThanOrEqual(400);
    return;
  }
  const operation = ['paths', template, method.toLowerCase()];
  if (status < 300 && sent !== undefined) expectValid(media([...operation, 'requestBody']), sent);
  const responses = at(controlApi, ...operation, 'responses');
  const key = [String(status), `${String(status)[0]}XX`].find((name) => at(responses, name));
  expect(key, `${method} ${template} has no response ${status}`).toBeDefined();
  const content = media([...operation, 'responses', key ?? '']);
  if (got === undefined) expect(content).toBeUndefined();
  else expectValid(content, got);
}

/** Compiled once: that takes longer than the call. */
const validators = new Map<string | undefined, ValidateFunction>();

function expectValid(pointer: string | undefined, value: unknown): void {
  expect(pointer, 'the document has no JSON here').toBeDefined();
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `control#${pointer}` });
  validators.set(pointer, validate);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

/** The pointer to the schema of JSON. */
function media(steps: string[]): string | undefined {
  const ref = at(controlApi, ...steps, '$ref');
  const found = typeof ref === 'string' ? ref.split('/').slice(1) : steps;
  const schema = [...found, 'content', 'application/json', 'schema'];
  if (at(controlApi, ...schema) === undefined) return undefined;
  return schema.map((step) => `/${encodeURIComponent(step.replaceAll('/', '~1'))}`).join('');
}

function templateOf(path: string, method: string): string | undefined {
  const paths = at(controlApi, 'paths');
  const names = isObject(paths) ? Object.keys(paths) : [];
  const steps = path.split('/');
  const fits = (template: string) => {
    const own = template.split('/');
    return (
      own.length === steps.length && own.every((step, place) => step.startsWith('{') || step === steps[place])
    );
  };
  const fitting = names.filter((name) => fits(name) && at(paths, name, method.toLowerCase()));
  return fitting.find((name) => !name.includes('{')) ?? fitting[0];
}
