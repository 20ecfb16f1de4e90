import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** Where Debian, Ubuntu, Fedora, Arch and macOS have it; the variable CHROMIUM names any other. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of Chromium, undefined where it is not installed. Under CI that is a failure. */
export function findChromium(): string | undefined {
  const found = PLACES.find((path) => path && existsSync(path));
  if (found) return found;
  if (process.env.CI)
    throw new Error('Chromium is missing, and under CI no test is skipped: run .ci/run as root.');
  console.warn(
    'Skipped: Chromium is not installed. Install chromium and fonts-wqy-microhei, or set CHROMIUM.',
  );
  return undefined;
}

const FLAGS = [
  '--headless',
  // Root, as in containers, may not use the sandbox. The only page is ours.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers have 64 MB of it.
  '--disable-dev-shm-usage',
];

type Settings = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

export interface Browser extends AsyncDisposable {
  context: BrowserContext;
}

/** Chromium with a profile of its own, which is removed with it. */
export async function openBrowser(executablePath: string, settings: Settings = {}): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: FLAGS,
      artifactsDir: profile,
      // What it keeps outside of its profile goes there as well.
      env: {
        ...process.env,
        HOME: profile,
        XDG_CONFIG_HOME: profile,
        XDG_CACHE_HOME: profile,
        TMPDIR: profile,
      },
      ...settings,
    });
    return {
      context,
      async [Symbol.asyncDispose]() {
        await context.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
