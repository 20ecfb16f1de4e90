// What is bundled: every package that a program on Node uses, and what it loads lazily.
import * as analysis from '@weapp-openapi/analysis';
import * as core from '@weapp-openapi/core';
import * as operations from '@weapp-openapi/core/operations';
import * as umbrella from 'weapp-openapi';
import { work } from './work.mjs';

work(process.env.MOCK_URL, { core, analysis, operations, umbrella }).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
