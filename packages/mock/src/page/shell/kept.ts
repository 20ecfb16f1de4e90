/** What the page remembers in this browser. A browser that forbids it only forgets. */
export const kept = {
  get(name: string): string | undefined {
    try {
      return localStorage.getItem(`weapp-mock ${name}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(name: string, value: string): void {
    try {
      localStorage.setItem(`weapp-mock ${name}`, value);
    } catch {
      // As if it had been forgotten.
    }
  },
};
