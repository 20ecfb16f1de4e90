// schemas.ts: one exported type per request, response and component.
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { isFile, type Schema } from './document.ts';
import { expandOneOfGroups } from './one-of-groups.ts';

const UPLOAD = ts.factory.createTypeReferenceNode('Upload');
const INT64 = ts.factory.createTypeReferenceNode('Int64');

export async function schemaTypes(schemas: Record<string, Schema>): Promise<string> {
  const sorted = Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => [name, expandOneOfGroups(schema)]),
  );
  const nodes = await openapiTS(
    {
      openapi: '3.1.0',
      info: { title: '', version: '' },
      paths: {},
      components: { schemas: sorted },
    } as never,
    {
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      rootTypesKeepCasing: true,
      defaultNonNullable: false,
      silent: true,
      transform(schema) {
        // A part of a form that is a file.
        if (isFile(schema as Schema)) return UPLOAD;
        return schema.format === 'int64' ? INT64 : undefined;
      },
    },
  );
  const kept = nodes.flatMap((node): ts.Node[] => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'components') {
      // Only `schemas` is filled, and only the named types are for use.
      const [schemasMember] = node.members;
      const members = schemasMember ? [schemasMember] : [];
      return [ts.factory.updateInterfaceDeclaration(node, [], node.name, undefined, undefined, members)];
    }
    return ts.isTypeAliasDeclaration(node) && node.name.text in sorted ? [node] : [];
  });
  // Editors show text before the first tag as the documentation itself.
  // openapi-typescript sets all lines of a description but the first four to the right: after an empty line that
  // is a block of code to Markdown, and a list is none.
  const text = astToString(kept)
    .replaceAll('@description ', '')
    .replace(/^( *\*) {5}/gm, '$1 ');
  const imports = [
    ...(/\bInt64\b/.test(text) ? ["import type { Int64 } from '../int64.ts';\n"] : []),
    ...(/\bUpload\b/.test(text) ? ["import type { Upload } from '../upload.ts';\n"] : []),
  ];
  return imports.length > 0 ? `${imports.join('')}\n${text}` : text;
}
