/** One breach of the spec. Names and rules only: no value that was sent, so no secret either. */
export interface Violation {
  /** For example `request.body.begin_date`, `request.query`, `response.body.list.0`. */
  where: string;
  /** For example `must match pattern "^\d{8}$"`. */
  message: string;
}

/** A request or an answer that breaks the spec. */
export class ContractError extends Error {
  readonly code = 'WEAPP_CONTRACT';
  /** WeChat's name of the operation, where the request hit one. */
  readonly operationId: string | undefined;
  readonly violations: readonly Violation[];

  constructor(operationId: string | undefined, violations: readonly Violation[]) {
    const lines = violations.map(({ where, message }) => `\n  ${where} ${message}`);
    super(`${operationId ?? 'The request'} breaks the spec:${lines.join('')}`);
    this.name = 'ContractError';
    // Marks it as the client's own kind, which the client hands on as it is.
    Object.defineProperty(this, Symbol.for('weapp-openapi.error'), { value: true });
    this.operationId = operationId;
    this.violations = violations;
  }
}
