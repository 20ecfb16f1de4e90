import { testErrcodeWhen } from '../rules/errcode-when.ts';

testErrcodeWhen(1);
