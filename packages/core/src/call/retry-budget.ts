/**
 * Keeps retries from multiplying the load in an outage: each call earns a tenth of a retry, up to ten are saved, and
 * when none are left, calls are not retried.
 */
export class RetryBudget {
  saved = 10;

  earn(): void {
    this.saved = Math.min(10, this.saved + 0.1);
  }
}
