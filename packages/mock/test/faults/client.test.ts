import { everyOperation } from '../client-calls.ts';

everyOperation(1);
