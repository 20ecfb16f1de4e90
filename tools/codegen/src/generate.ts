import { join } from 'node:path';
import { clientInterface } from './client.ts';
import { readSpec } from './document.ts';
import { errcodeTable } from './errcodes.ts';
import { operationTable, secretFields } from './operations.ts';
import { pathMap } from './paths.ts';
import { schemaTypes } from './schemas.ts';

const BANNER = '// Generated from the spec by `pnpm generate`. Edit the spec instead.\n\n';

/** The generated files by name, from the folder that holds the bundle. */
export async function generate(specFolder: string): Promise<Record<string, string>> {
  const { operations, schemas } = readSpec(join(specFolder, 'openapi.json'));
  const files = {
    'client.ts': clientInterface(operations),
    'errcodes.ts': errcodeTable(join(specFolder, 'errcodes.json')),
    'operations.ts': operationTable(operations),
    'paths.ts': pathMap(operations),
    'schemas.ts': await schemaTypes(schemas),
    'secret-fields.ts': secretFields(schemas),
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, BANNER + text]));
}
