/** One violation of the spec. Contains names and rules only, never a value that was sent, so no secrets. */
export interface Violation {
  /** For example `request.body.begin_date`, `request.query`, `response.body.list.0`. */
  where: string;
  /** For example `must match pattern "^\d{8}$"`. */
  message: string;
}

/** A request or response that breaks the spec. */
export class ContractError extends Error {
  readonly code = 'WEAPP_CONTRACT';
  /** WeChat's name of the operation; undefined if the request matched none. */
  readonly operationId: string | undefined;
  readonly violations: readonly Violation[];

  constructor(operationId: string | undefined, violations: readonly Violation[]) {
    const lines = violations.map(({ where, message }) => `\n  ${where} ${message}`);
    super(`${operationId ?? 'The request'} breaks the spec:${lines.join('')}`);
    this.name = 'ContractError';
    // Marks it as one of the client's own errors, which the client rethrows unchanged.
    Object.defineProperty(this, Symbol.for('weapp-openapi.error'), { value: true });
    this.operationId = operationId;
    this.violations = violations;
  }
}
