// schemas.ts: one exported type per request, response and component.
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { isFile, type Schema } from '../document.ts';
import { expandOneOfGroups } from '../one-of-groups.ts';

const UPLOAD = ts.factory.createTypeReferenceNode('Upload');
const INT64 = ts.factory.createTypeReferenceNode('Int64');

/** @param int64 The module that exports the type Int64. */
export async function schemaTypes(
  schemas: Record<string, Schema>,
  int64 = '../operation/int64.ts',
): Promise<string> {
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
        if (isFile(schema as Schema)) return UPLOAD;
        return schema.format === 'int64' ? INT64 : undefined;
      },
    },
  );
  const kept = nodes.flatMap((node): ts.Node[] => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'components') {
      // Only `schemas` has content, and only the named types are meant to be used.
      const [schemasMember] = node.members;
      const members = schemasMember ? [schemasMember] : [];
      return [ts.factory.updateInterfaceDeclaration(node, [], node.name, undefined, undefined, members)];
    }
    return ts.isTypeAliasDeclaration(node) && node.name.text in sorted ? [node] : [];
  });
  // Without the tag, editors show the description as the documentation itself. openapi-typescript indents
  // every line of a description but the first by four spaces, which would break lists and turn paragraphs
  // into code blocks.
  const text = astToString(kept)
    .replaceAll('@description ', '')
    .replace(/^( *\*) {5}/gm, '$1 ')
    // One space a level: with two languages, a quarter of the file would be indentation.
    .replace(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 4));
  const imports = [
    ...(/\bInt64\b/.test(text) ? [`import type { Int64 } from '${int64}';\n`] : []),
    ...(/\bUpload\b/.test(text) ? ["import type { Upload } from '../operation/upload.ts';\n"] : []),
  ];
  return imports.length > 0 ? `${imports.join('')}\n${text}` : text;
}
