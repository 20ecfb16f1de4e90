import { eachRow } from './each-row.ts';

// All of them in test/faults/table.test.ts.
eachRow(8);
