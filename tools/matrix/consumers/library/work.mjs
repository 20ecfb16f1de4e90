// What every consumer does with the packages. Nothing of Node: it runs on edge workers too.
// A step that a new feature needs is one more entry in steps/, a package one more file there.
import { steps as analysis } from './steps/analysis.mjs';
import { steps as core } from './steps/core.mjs';
import { steps as crypto } from './steps/crypto.mjs';
import { app } from './steps/inputs.mjs';
import { steps as operations } from './steps/operations.mjs';
import { steps as push } from './steps/push.mjs';
import { steps as pushNode } from './steps/push-node.mjs';
import { steps as redis } from './steps/push-redis.mjs';
import { steps as sm } from './steps/sm.mjs';
import { steps as umbrella } from './steps/umbrella.mjs';

const STEPS = { core, analysis, operations, crypto, sm, push, redis, pushNode, umbrella };

/**
 * Runs the steps against the mock server at `url` and prints their names.
 *
 * @param packages The namespace objects of `core` and of whatever else of STEPS is to be used.
 * @param transport In place of the default one.
 * @throws An Error that names the step that went wrong.
 */
export async function work(url, packages, transport) {
  const { core, umbrella } = packages;
  const unknown = Object.keys(packages).filter((name) => !(name in STEPS));
  if (unknown.length > 0) throw new Error(`There are no steps for ${unknown.join(', ')}.`);
  const anonymous = core.createClient({ baseUrl: url, transport });
  const { access_token } = await anonymous.getStableAccessToken({ ...app, grant_type: 'client_credential' });
  const options = { baseUrl: url, credential: access_token, transport };
  const context = {
    ...core,
    ...packages.analysis,
    ...umbrella,
    ...packages,
    anonymous,
    options,
    wx: core.createClient(options),
    weapp: umbrella?.createWeapp({ ...app, baseUrl: url }),
  };
  const steps = Object.entries(STEPS).flatMap(([name, own]) => (packages[name] ? Object.entries(own) : []));
  for (const [name, step] of steps) {
    try {
      await step(context);
    } catch (error) {
      throw new Error(`Step ${name}: ${error.stack}`);
    }
  }
  console.log(steps.map(([name]) => name).join(', '));
}
