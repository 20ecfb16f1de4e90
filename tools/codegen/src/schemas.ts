// schemas.ts: one exported type per request, response and component.
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Schema } from './document.ts';

export async function schemaTypes(schemas: Record<string, Schema>): Promise<string> {
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
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
    },
  );
  const kept = nodes.flatMap((node): ts.Node[] => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'components') {
      // Only `schemas` is filled, and only the named types are for use.
      return [
        ts.factory.updateInterfaceDeclaration(
          node,
          [],
          node.name,
          undefined,
          undefined,
          node.members.slice(0, 1),
        ),
      ];
    }
    return ts.isTypeAliasDeclaration(node) && node.name.text in sorted ? [node] : [];
  });
  // Editors show text before the first tag as the documentation itself.
  return astToString(kept).replaceAll('@description ', '');
}
