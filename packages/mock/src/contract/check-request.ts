import { parseBody } from '../engine/body.ts';
import type { Operation } from '../engine/operations.ts';
import { loadPrism } from '../engine/prism.ts';
import { Refusal } from '../engine/refusal.ts';
import { describeRequest, withBody } from '../engine/request.ts';
import type { Violation } from './contract-error.ts';
import { toViolation } from './to-violation.ts';

/** The request in Prism's form, and every violation of the spec in it. */
export async function checkRequest(operation: Operation, request: Request, bytes: Uint8Array<ArrayBuffer>) {
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
  // The form has been parsed: Prism sees its fields as JSON.
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
    // A name without a value may be a misplaced secret, so it is not shown.
    const where = value === '' ? 'request.query' : `request.query.${name.slice(0, 64)}`;
    violations.push({ where, message: 'is not declared in the spec' });
  }
  return violations;
}
