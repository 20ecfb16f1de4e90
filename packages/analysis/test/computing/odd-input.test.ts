import { takesOddInput } from './odd-input.ts';

// More in test/faults/computing/odd-input.test.ts.
takesOddInput(25);
