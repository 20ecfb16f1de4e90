import { namesValidRanges } from '../../dates/valid-ranges.ts';

namesValidRanges(1);
