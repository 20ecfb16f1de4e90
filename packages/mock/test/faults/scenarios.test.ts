import { areRefused, endless } from '../scenarios/are-refused.ts';

areRefused(endless(100_000));
