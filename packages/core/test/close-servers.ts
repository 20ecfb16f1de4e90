// Vitest runs it with each test file, which may share its modules with the others.
import { afterAll } from 'vitest';
import { closeServers } from './server.ts';

afterAll(closeServers);
