import { longBase64 } from '../../bytes/long-base64.ts';

longBase64(5_000_000);
