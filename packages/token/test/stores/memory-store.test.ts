import { memoryStore } from '../../src/stores/memory-store.ts';
import { storeContract } from './contract.ts';

storeContract('memoryStore', async () => ({ store: memoryStore(), close() {} }));
