/** A function that a test gave to a rule threw an error, or returned something that is no answer. */
export class RuleError extends Error {
  /** The rule's name, as in the journal. */
  readonly rule: string;

  constructor(rule: string, what: string, cause?: unknown) {
    super(`the rule "${rule}" failed: ${what}`, { cause });
    this.name = 'RuleError';
    this.rule = rule;
  }
}

/** What was thrown, in a line. */
export const thrown = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : `it threw ${String(error)}`;
