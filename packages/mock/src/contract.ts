import { checkAnswer } from './contract/check-answer.ts';
import { checkRequest } from './contract/check-request.ts';
import { ContractError, type Violation } from './contract/contract-error.ts';
import { mockAnswer } from './engine/answer.ts';
import { nearest } from './engine/nearest.ts';
import { type Operation, paths, strictOperations } from './engine/operations.ts';
import { picture } from './engine/picture.ts';
import { readPreference } from './engine/prefer.ts';
import type { PrismRequest } from './engine/prism.ts';

export { ContractError, type Violation } from './contract/contract-error.ts';

export interface ContractOptions {
  /** Where valid requests are forwarded. Without it, Prism answers in process with the spec's example. */
  upstream?: (request: Request) => Promise<Response>;
  /**
   * Called with each violation; the exchange then continues. Without it, the call rejects with the
   * ContractError.
   */
  onViolation?: (error: ContractError) => void;
}

/**
 * A `fetch` for tests that checks every request and response against the spec, more strictly than the
 * mock server or WeChat: unknown body fields and query parameters are violations too. Operations are
 * matched by path; the host does not matter. Responses whose HTTP status is not 200 are passed through
 * unchecked, since the spec does not describe them.
 *
 * The function rejects with ContractError on a violation.
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
    // Read the body from a clone, so that the upstream can still read the original.
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
    // The platform's message quotes the URL, which may contain an access_token.
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

async function answer(operation: Operation, request: Request, prismRequest: PrismRequest): Promise<Response> {
  if (operation.binary) {
    const { bytes, mediaType } = picture(operation.binary);
    return new Response(bytes, { headers: { 'content-type': mediaType } });
  }
  return Response.json(
    await mockAnswer(operation, prismRequest, readPreference(request.headers.get('prefer'))),
  );
}
