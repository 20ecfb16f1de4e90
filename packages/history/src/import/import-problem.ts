import { type Texts, WeappUsageError } from '@weapp-openapi/core';
import { inColumn, inFile, inLine } from '../messages/import.ts';

/** Something in the file that cannot be imported; the message names line and column. */
export class ImportProblem extends WeappUsageError {
  constructor(what: Texts, line?: number, column?: string) {
    super(
      line === undefined
        ? inFile(what)
        : column === undefined
          ? inLine(line, what)
          : inColumn(line, column, what),
    );
  }
}
