import { SECTIONS } from '../../../../packages/mock/src/page/texts/sections.ts';
import type { Section } from '../spec/edition.ts';
import type { Language } from './language.ts';

export function sectionTitle({ name, title }: Section, language: Language): string {
  if (language === 'zh') return title;
  const english = SECTIONS[name];
  if (!english)
    throw new Error(
      `No English title of the section ${name}: packages/mock/src/page/texts/sections.ts has them.`,
    );
  return english;
}
