import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { historyContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'weapp-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
historyContract('SQLite', () => `file:${join(folder, `${++count}.db`)}`);
