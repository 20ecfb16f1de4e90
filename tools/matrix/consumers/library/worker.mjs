// A worker for `workerd test`; esbuild bundles it.
import * as analysis from '@weapp-openapi/analysis';
import * as core from '@weapp-openapi/core';
import * as operations from '@weapp-openapi/core/operations';
import { work } from './work.mjs';

export default {
  test: (_controller, { MOCK_URL }) => work(MOCK_URL, { core, analysis, operations }),
};
