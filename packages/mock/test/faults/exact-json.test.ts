import { longTexts } from '../engine/long-texts.ts';

longTexts(1_000_000);
