import { eachErrcode } from '../engine/each-errcode.ts';

eachErrcode(1);
