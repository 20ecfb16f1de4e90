// push-events.ts of packages/mock: the names of all messages in the spec, for completion.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBanner } from './banner.ts';

/** Generates the file of packages/mock from the bundle in `specFolder`; returns its text by name. */
export function generatePushEvents(specFolder: string): Record<string, string> {
  const { webhooks }: { webhooks: Record<string, unknown> } = JSON.parse(
    readFileSync(join(specFolder, 'openapi.json'), 'utf8'),
  );
  const names = Object.keys(webhooks)
    .sort()
    .map((name) => `  | '${name}'`);
  return withBanner({
    'push-events.ts': `/** Names of the messages that WeChat pushes: the Event, or the MsgType where there is no Event. */
export type PushEventName =
${names.join('\n')};
`,
  });
}
