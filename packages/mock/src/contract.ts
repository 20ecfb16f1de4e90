import { mockAnswer } from './answer.ts';
import { parseBody } from './body.ts';
import { describe } from './check.ts';
import { ContractError, type Violation } from './contract-error.ts';
import { isObject } from './document.ts';
import { Refusal } from './errors.ts';
import { nearest } from './nearest.ts';
import { type Operation, paths, strictOperations } from './operations.ts';
import { picture } from './picture.ts';
import { readPreference } from './prefer.ts';
import { type Diagnostic, loadPrism, type PrismRequest } from './prism.ts';
import { describeRequest, withBody } from './request.ts';

export { ContractError, type Violation } from './contract-error.ts';

export interface ContractOptions {
  /** Where a valid request goes on to. Without it Prism answers in process, with the spec's example. */
  upstream?: (request: Request) => Promise<Response>;
  /**
   * Is told of each breach instead of the caller: the exchange then goes on as if there were none.
   * Without it the call rejects with the ContractError.
   */
  onViolation?: (error: ContractError) => void;
}

/**
 * A `fetch` for tests that holds every request and every answer against the spec, more strictly than
 * the mock server or WeChat does: unknown body fields and unknown query names are breaches too. It
 * looks at the path, whatever the host. An answer with another HTTP status than 200 is passed on
 * unchecked, since the spec describes none.
 *
 * The function rejects with ContractError.
 *
 * @example
 * const wx = createClient({ credential: 'TOKEN', fetch: createContractFetch() });
 */
export function createContractFetch(options: ContractOptions = {}): typeof fetch {
  const { upstream, onViolation } = options;

  return async function contractFetch(input, init) {
    const report = (operationId: string | undefined, violations: readonly Violation[]) => {
      if (violations.length === 0) return;
      const error = new ContractError(operationId, violations);
      if (!onViolation) throw error;
      onViolation(error);
    };
    const request = readRequest(input, init);
    const operation = await findOperation(request);
    if (!('prism' in operation)) {
      report(undefined, [operation]);
      if (upstream) return upstream(request);
      throw new ContractError(undefined, [operation]);
    }
    // The body is read once, from a copy: the upstream gets the request as the caller made it.
    const bytes = new Uint8Array(await request.clone().arrayBuffer());
    const { prismRequest, violations } = await checkRequest(operation, request, bytes);
    report(operation.id, violations);
    const response = upstream ? await upstream(request) : await answer(operation, request, prismRequest);
    if (response.status === 200) report(operation.id, await checkAnswer(operation, response.clone()));
    return response;
  };
}

function readRequest(input: string | URL | Request, init: RequestInit | undefined): Request {
  try {
    return new Request(input, init);
  } catch {
    // The platform's message quotes the URL, which may carry an access_token.
    throw new ContractError(undefined, [
      { where: 'request', message: 'must have an absolute URL and valid options' },
    ]);
  }
}

async function findOperation({ method, url }: Request): Promise<Operation | Violation> {
  const { pathname } = new URL(url);
  const methods = strictOperations.get(pathname);
  if (!methods) {
    const known = nearest(pathname, paths);
    return {
      where: 'request.path',
      message: `is not in the spec${known ? `; the nearest is ${known}` : ''}`,
    };
  }
  const build = methods.get(method.toLowerCase());
  if (build) return build();
  return { where: 'request.method', message: `must be ${[...methods.keys()].join(' or ').toUpperCase()}` };
}

async function checkRequest(operation: Operation, request: Request, bytes: Uint8Array<ArrayBuffer>) {
  const prism = await loadPrism();
  const url = new URL(request.url);
  const address = describeRequest(operation, url);
  const violations = checkQueryNames(operation, url);
  if (!prism.hasCredentials(operation.prism, address)) {
    violations.push({ where: 'request.query', message: `must carry ${operation.credentials.join(' and ')}` });
  }
  const contentType = request.headers.get('content-type') ?? '';
  let body: unknown;
  try {
    ({ body } = parseBody(operation, bytes, contentType));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    violations.push({ where: 'request.body', message: error.hint ?? 'does not parse' });
    return { prismRequest: address, violations };
  }
  const headers = Object.fromEntries(request.headers);
  // A form has been parsed: to Prism its fields are JSON.
  if (operation.body === 'form') headers['content-type'] = 'application/json';
  const prismRequest = withBody(address, headers, body, bytes.length);
  violations.push(...prism.checkInput(operation.prism, prismRequest).map(toViolation('request')));
  return { prismRequest, violations };
}

function checkQueryNames({ queryNames, credentials }: Operation, { searchParams }: URL): Violation[] {
  const declared = new Set([...queryNames, ...credentials]);
  const violations: Violation[] = [];
  for (const [name, value] of searchParams) {
    if (declared.has(name)) continue;
    // A name without a value may be a secret that stands in the wrong place.
    const where = value === '' ? 'request.query' : `request.query.${name.slice(0, 64)}`;
    violations.push({ where, message: 'is not declared in the spec' });
  }
  return violations;
}

async function answer(operation: Operation, request: Request, prismRequest: PrismRequest): Promise<Response> {
  if (operation.binary) {
    const { bytes, mediaType } = picture(operation.binary);
    return new Response(bytes, { headers: { 'content-type': mediaType } });
  }
  return Response.json(
    await mockAnswer(operation, prismRequest, readPreference(request.headers.get('prefer'))),
  );
}

async function checkAnswer(operation: Operation, response: Response): Promise<Violation[]> {
  // WeChat sends JSON as text/plain too, and a failure in place of a picture.
  const body = readJson(await response.text());
  if (body === undefined) {
    return operation.binary ? [] : [{ where: 'response.body', message: 'must be JSON' }];
  }
  const failed = isObject(body) && typeof body.errcode === 'number' && body.errcode !== 0;
  const prism = await loadPrism();
  // The spec has two answers, 200 and default; any other status stands for the second.
  const problems = prism.checkOutput(operation.prism, failed ? 400 : 200, body);
  return problems.map(toViolation('response'));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const toViolation =
  (side: 'request' | 'response') =>
  (problem: Diagnostic): Violation => {
    const { path } = problem;
    const name = path.slice(1).join('.');
    const text = describe(problem);
    const message = name && text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;
    return { where: [side, ...path].join('.'), message };
  };
