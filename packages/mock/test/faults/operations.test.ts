import { eachOperation } from '../engine/each-operation.ts';

eachOperation(1);
