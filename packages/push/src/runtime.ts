import { misused } from './errors.ts';
import { needsNode } from './messages/options.ts';

/** Says that the runtime is too old, before the first message fails. */
export function checkRuntime(): void {
  const { crypto, process } = globalThis as {
    // Not the DOM's types: they are not there on Node.
    crypto?: { subtle?: object };
    process?: { versions?: { node?: string } };
  };
  // A global from Node 20 on.
  if (crypto?.subtle) return;
  const node = process?.versions?.node;
  misused(needsNode(node));
}
