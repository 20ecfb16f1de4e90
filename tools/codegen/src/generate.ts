import { join } from 'node:path';
import { withBanner } from './banner.ts';
import { readSpec } from './document.ts';
import { clientInterface } from './files/client.ts';
import { docsTable } from './files/docs.ts';
import { encryptableTable } from './files/encryptable.ts';
import { errcodeTypes } from './files/errcode-types.ts';
import { errcodeTable } from './files/errcodes.ts';
import { namesTable } from './files/names.ts';
import { operationTable } from './files/operations.ts';
import { pagedInterface } from './files/paged.ts';
import { pagingTable } from './files/paging.ts';
import { pathMap } from './files/paths.ts';
import { rawInterface } from './files/raw.ts';
import { schemaTypes } from './files/schemas.ts';
import { secretFields } from './files/secret-fields.ts';
import { serverList } from './files/servers.ts';
import { packedTable } from './files/table.ts';

/** Generates all files from the bundle in `specFolder`; returns their texts by name. */
export async function generate(specFolder: string): Promise<Record<string, string>> {
  const { servers, operations, schemas } = readSpec(specFolder);
  const files = {
    'client.ts': clientInterface(operations),
    'docs.ts': docsTable(operations),
    'encryptable.ts': encryptableTable(operations),
    'errcode-types.ts': errcodeTypes(operations, join(specFolder, 'errcodes.json')),
    'errcodes.ts': errcodeTable(join(specFolder, 'errcodes.json')),
    'errcodes.zh.ts': errcodeTable(join(specFolder, 'errcodes.zh-CN.json')),
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
