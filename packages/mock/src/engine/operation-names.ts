import { at, openApiDocument } from './document.ts';

/** The names and sections of all operations, read without building them. */
const sections = new Map<string, string>();
for (const item of Object.values(openApiDocument.paths)) {
  for (const operation of Object.values(item)) {
    const id = at(operation, 'operationId');
    const [tag] = [at(operation, 'tags')].flat();
    if (typeof id === 'string') sections.set(id, String(tag));
  }
}

export const operationNames: readonly string[] = [...sections.keys()];

/** The section of WeChat's docs that an operation is in, for example `data-analysis`. */
export const sectionOf = (operation: string | undefined): string | undefined =>
  operation === undefined ? undefined : sections.get(operation);
