// What is bundled: every package that a program on Node uses, and what it loads lazily.
import * as pushNode from '@weapp-openapi/push/node';
import * as umbrella from 'weapp-openapi';
import * as packages from './packages.mjs';
import { work } from './work.mjs';

work(process.env.MOCK_URL, { ...packages, pushNode, umbrella }).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
