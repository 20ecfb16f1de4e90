import { eachErrcode } from './each-errcode.ts';

// All of them in test/faults/errcode-when.test.ts.
eachErrcode(20);
