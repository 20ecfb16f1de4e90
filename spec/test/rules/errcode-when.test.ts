import { testErrcodeWhen } from './errcode-when.ts';

// All cases in test/faults.
testErrcodeWhen(4);
