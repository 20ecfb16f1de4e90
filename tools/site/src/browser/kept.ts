// A browser may refuse to keep anything: then the choice holds for the page alone.

type Key = 'theme' | 'language' | 'mock';

const nameOf = (key: Key) => `weapp-openapi.${key}`;

export function readKept(key: Key): string | null {
  try {
    return localStorage.getItem(nameOf(key));
  } catch {
    return null;
  }
}

export function keep(key: Key, value: string): void {
  try {
    localStorage.setItem(nameOf(key), value);
  } catch {
    // Refused.
  }
}
