import { describe } from 'vitest';
import { messagesCostLinearTime, parsingCostsLinearTime } from '../../call/linear-time.ts';

describe('a message of WeChat’s', () => messagesCostLinearTime(400_000, 1_000));

describe('JSON', () => parsingCostsLinearTime(400_000, 25e6));
