import { WeappUsageError } from '@weapp-openapi/core';

/** Something in the file that cannot be imported; the message names line and column. */
export class ImportProblem extends WeappUsageError {
  constructor(what: string, line?: number, column?: string) {
    const where =
      line === undefined ? '' : `line ${line}${column === undefined ? '' : `, column ${column}`}: `;
    super(`import: ${where}${what} Nothing of the file has been kept.`);
  }
}
