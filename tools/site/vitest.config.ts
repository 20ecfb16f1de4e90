import config from '@weapp-openapi/vitest-config';
import type { ViteUserConfig } from 'vitest/config';

// Node does not read JSX by itself. Its loader would keep what it has compiled in the temporary folder.
process.env.TSX_DISABLE_CACHE = '1';

const site: ViteUserConfig = { ...config, test: { ...config.test, execArgv: ['--import=tsx'] } };
export default site;
