import { join } from 'node:path';
import { withBanner } from './banner.ts';
import { clientInterface, rawInterface } from './client.ts';
import { readSpec } from './document.ts';
import { encryptableTable } from './encryptable.ts';
import { errcodeTable, errcodeTypes } from './errcodes.ts';
import { namesTable } from './names.ts';
import { docsTable, operationTable, packedTable, secretFields } from './operations.ts';
import { pagedInterface, pagingTable } from './paging.ts';
import { pathMap } from './paths.ts';
import { schemaTypes } from './schemas.ts';
import { serverList } from './servers.ts';

/** Generates all files from the bundle in `specFolder`; returns their texts by name. */
export async function generate(specFolder: string): Promise<Record<string, string>> {
  const { servers, operations, schemas } = readSpec(join(specFolder, 'openapi.json'));
  const files = {
    'client.ts': clientInterface(operations),
    'docs.ts': docsTable(operations),
    'encryptable.ts': encryptableTable(operations),
    'errcode-types.ts': errcodeTypes(operations, join(specFolder, 'errcodes.json')),
    'errcodes.ts': errcodeTable(join(specFolder, 'errcodes.json')),
    'names.ts': namesTable(operations),
    'operations.ts': operationTable(operations),
    'paged.ts': pagedInterface(operations),
    'paging.ts': pagingTable(operations),
    'paths.ts': pathMap(operations),
    'raw.ts': rawInterface(operations),
    'schemas.ts': await schemaTypes(schemas),
    'secret-fields.ts': secretFields(schemas),
    'servers.ts': serverList(servers),
    'table.ts': packedTable(operations),
  };
  return withBanner(files);
}
