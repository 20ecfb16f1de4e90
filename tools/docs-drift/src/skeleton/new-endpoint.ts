import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { PARTS, type PageFacts } from '../facts/page-facts.ts';
import { readPage } from '../facts/read-page.ts';
import { decodePath, sectionOf, stripEnding } from '../page-id.ts';
import { isAddress, type ReadOptions, readSinglePage } from '../source/read-docs.ts';
import { isNode, SpecSource } from '../spec/source.ts';
import { UsageError } from '../usage-error.ts';
import { pathItemYaml } from './path-item.ts';

/** Writes the skeleton of the call that a page documents; returns the text that says what is left to do. */
export async function newEndpoint(
  page: string,
  options: Pick<ReadOptions, 'cache' | 'politeness'> & { spec: string },
): Promise<string> {
  const id = pageIdIn(page);
  const facts = await callOf(page, id, options);
  const source = new SpecSource(options.spec);
  const file = `paths/${sectionOf(id)}/${facts.name}.yaml`;
  const path = join(options.spec, file);
  if (existsSync(path))
    throw new UsageError(`${source.label(file)} is there already: edit it, or delete it first.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, pathItemYaml(facts, credentials(source)));
  return `Wrote ${source.label(file)}. What is left to do:
  1. Add to ${source.label('openapi.yaml')}, beside the other paths of ${sectionOf(id)}:
       ${facts.path}:
         $ref: ${file}
  2. Read the page to its end; write each TODO, and mend types, limits and examples.
  3. Describe new error codes in ${source.label(`errcodes/${sectionOf(id)}.yaml`)}.
  4. Run \`pnpm generate\`: the lint names what is missing.
`;
}

async function callOf(
  page: string,
  id: string,
  options: Pick<ReadOptions, 'cache' | 'politeness'>,
): Promise<PageFacts & { path: string }> {
  const { text, format } = await readSinglePage(page, options);
  const reading = readPage(id, text, format);
  if (reading.kind === 'unreadable') throw new UsageError(`${page} cannot be read: ${reading.reason}`);
  if (reading.kind !== 'facts') throw new UsageError(`${page} does not document a call.`);
  const { facts } = reading;
  if (facts.kind === 'event' || facts.path === undefined)
    throw new UsageError(
      `${page} documents a pushed message: events are under webhooks and have no skeleton.`,
    );
  if (!facts.name)
    throw new UsageError(`${page} gives the call no name (接口英文名): write the file by hand.`);
  const orphan = orphans(facts)[0];
  if (orphan !== undefined)
    throw new UsageError(`${page} cannot be read: no table has the field of the block ${orphan}.`);
  return { ...facts, path: facts.path };
}

/** Fields that blocks of a page describe but that are in no table. */
function orphans(facts: PageFacts): string[] {
  return PARTS.flatMap((part) => {
    const fields = facts[part] ?? {};
    const above = Object.keys(fields).map((path) => path.slice(0, Math.max(path.lastIndexOf('.'), 0)));
    return [...new Set(above)].filter((path) => path && !fields[path]).map((path) => `${part}.${path}`);
  });
}

/** The section is the folder below `API`, in a file's path as in a URL. */
function pageIdIn(page: string): string {
  const path = isAddress(page) ? decodePath(new URL(page).pathname) : page.split(sep).join('/');
  const id = /.*(?:^|\/)API\/(.+)$/.exec(path)?.[1];
  if (!id?.includes('/'))
    throw new UsageError(`${page} has no .../API/<section>/<page> in it, which names the section.`);
  return stripEnding(id);
}

function credentials(source: SpecSource): Set<string> {
  const { components } = source.file('openapi.yaml').node;
  const schemes = isNode(components) ? components.securitySchemes : undefined;
  return new Set(Object.keys(isNode(schemes) ? schemes : {}));
}
