import { plainDoc } from '../api/doc-comment.ts';
import { contextOf, firstSentence, pathOf } from '../pages/context.ts';
import { partsOf } from '../pages/entry-parts.ts';
import { errcodesOf } from '../pages/errcodes.tsx';
import { namesOf, withoutNames } from '../pages/facts.tsx';
import { PUSH_SECTION } from '../pages/lists.tsx';
import type { Site } from '../shell/site.ts';
import type { Field } from '../spec/field.ts';
import { otherLanguage } from '../texts/language.ts';
import { sectionTitle } from '../texts/sections.ts';
import { textIn } from '../texts/texts.ts';
import type { Directory, Item } from './directory.ts';
import { GUIDE_WORDS } from './guide-words.ts';

/** What the search of one language knows; titles of the other language find pages too. */
export function makeDirectory(site: Site, other: Site): Directory {
  const { edition, language } = site;
  const items: Item[] = [];
  const fields: Record<string, [number, string, 0 | 1][]> = Object.create(null);
  for (const [index, { path, title, description }] of site.guides.entries()) {
    const titles = other.guides[index] ? [other.guides[index].title] : [];
    titles.push(...(GUIDE_WORDS[path.replace('guides/', '')] ?? []));
    items.push({
      kind: 'guide',
      path,
      name: path.replace('guides/', ''),
      title,
      other: titles,
      text: firstSentence(description),
    });
  }
  for (const entry of [...edition.operations.values(), ...edition.webhooks.values()]) {
    const path = pathOf(entry);
    const index = items.length;
    items.push({
      ...{ kind: entry.kind, path, name: entry.operationId, title: entry.summary },
      other: [...namesOf(entry), entry.path, ...(entry.kind === 'operation' ? [lastPart(entry.path)] : [])],
      text: firstSentence(withoutNames(entry.description)),
    });
    for (const part of partsOf(contextOf(site, path), entry)) addFields(fields, index, part.id, part.fields);
  }
  for (const section of edition.sections) {
    const title = sectionTitle(section, language);
    const titles = [sectionTitle(section, otherLanguage(language))];
    items.push({
      kind: 'section',
      path: section.name === PUSH_SECTION ? 'webhooks/index' : `sections/${section.name}`,
      name: section.name,
      title,
      other: titles,
      text: '',
    });
  }
  for (const { path, title, description, group } of site.packages)
    items.push({
      kind: 'package',
      path,
      name: title,
      title: group,
      other: [],
      text: firstSentence(description),
    });
  for (const { page, specifier, exports } of site.api.entries)
    for (const { name, declaration } of exports)
      if (declaration.place?.page === page)
        items.push({
          ...{ kind: 'export', path: page, anchor: name, name, title: specifier, other: [] },
          text: firstSentence(plainDoc(declaration.doc.text)),
        });
  const say = textIn(language);
  for (const { code, general, sections } of errcodesOf(site)) {
    const said = general ?? sections[0]?.said;
    items.push({
      ...{
        kind: 'errcode',
        path: `errcodes/${code}`,
        name: String(code),
        title: say('errcodeTitle', { code }),
      },
      other: said?.message ? [said.message] : [],
      text: firstSentence(said?.meaning ?? ''),
    });
  }
  return { items, fields };
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function addFields(
  all: Record<string, [number, string, 0 | 1][]>,
  index: number,
  part: string,
  fields: readonly Field[],
): void {
  for (const { name, place, fields: inner } of fields) {
    if (name !== 'errcode' && name !== 'errmsg') {
      const places = all[name] ?? [];
      places.push([index, `${part}.${place}`, inner.length > 0 ? 0 : 1]);
      all[name] = places;
    }
    addFields(all, index, part, inner);
  }
}
