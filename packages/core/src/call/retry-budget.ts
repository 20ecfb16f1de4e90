/**
 * Keeps an outage from multiplying the load: every call pays in a tenth of a retry, ten retries can be
 * saved up, and without savings there is none.
 */
export class RetryBudget {
  saved = 10;

  earn(): void {
    this.saved = Math.min(10, this.saved + 0.1);
  }
}
