// A worker for `workerd test`; esbuild bundles it.
import * as packages from './packages.mjs';
import { work } from './work.mjs';

export default {
  test: (_controller, { MOCK_URL }) => work(MOCK_URL, { ...packages }),
};
