import { takesOddInput } from '../../computing/odd-input.ts';

takesOddInput(150);
