/** Exit codes. */
export const REFUSED = 1;
export const WRONG_USE = 2;

/** Ends the command with a message in the user's language. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = WRONG_USE) {
    super(message);
    this.exitCode = exitCode;
  }
}
