import { sm2WithSm3 } from '../../sm/sm2-rounds.ts';

sm2WithSm3(40);
