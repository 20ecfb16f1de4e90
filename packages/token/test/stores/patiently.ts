/** On a busy machine a file may stay locked by others for longer than fileStore waits: then nothing was changed. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!String(error).includes('is held for over')) throw error;
    }
  }
}
