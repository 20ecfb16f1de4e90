import { refusesBombs } from '../../call/bombs.ts';

refusesBombs(256);
