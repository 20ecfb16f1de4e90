let loaded: typeof import('./failure.ts') | undefined;

/**
 * The code that explains a failure and decides what follows. undefined where its file is gone, as when a new version
 * is being installed over a running program: the failure then stands for itself, with its errcode or status.
 */
export async function loadFailure(): Promise<typeof loaded> {
  loaded ??= await import('./failure.ts').catch(() => undefined);
  return loaded;
}
