import { withBanner } from '../banner.ts';
import { schemaTypes } from '../files/schemas.ts';
import { messageTypes } from './messages.ts';
import { messageTable } from './table.ts';
import { readWebhooks } from './webhooks.ts';

/** Generates the files of packages/push from the bundle in `specFolder`; returns their texts by name. */
export async function generatePush(specFolder: string): Promise<Record<string, string>> {
  const { webhooks, schemas } = readWebhooks(specFolder);
  return withBanner({
    'messages.ts': messageTypes(webhooks),
    'schemas.ts': await schemaTypes(schemas, '@weapp-openapi/core'),
    'table.ts': messageTable(webhooks, schemas),
  });
}
