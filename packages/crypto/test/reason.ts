import { WeappCryptoError } from '../src/errors.ts';

/** Why a call was refused; throws where it was not, or by another error. */
export async function reasonOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (error instanceof WeappCryptoError) return error.reason;
    throw error;
  }
  throw new Error('It was not refused.');
}
