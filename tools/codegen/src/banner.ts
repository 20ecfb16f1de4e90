const BANNER = '// Generated from the spec by `pnpm generate`. Edit the spec instead.\n\n';

/** Begins each file with a line that says where it comes from. */
export const withBanner = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, BANNER + text]));
