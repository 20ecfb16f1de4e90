import { createRequire } from 'node:module';

// By its name: the built file is in another folder than this one.
/** The version of this package. */
export const version: string = createRequire(import.meta.url)('@weapp-openapi/cli/package.json').version;
