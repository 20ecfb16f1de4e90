import { fuzz } from './fuzz.ts';

fuzz(25, 1);
