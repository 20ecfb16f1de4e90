import { misused } from '../errors.ts';
import { nameNotXml } from '../messages/handlers.ts';

const NAME = /^[A-Za-z_][\w.-]*$/;
/** Characters that XML 1.0 does not have. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** An answer in XML: text as CDATA, numbers as they are, an element for each item of an array. */
export const writeXml = (fields: object): string => `<xml>${elements(fields)}</xml>`;

const elements = (fields: object): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => [value].flat().map((item: unknown) => element(name, item)))
    .join('');

function element(name: string, value: unknown): string {
  if (!NAME.test(name)) misused(nameNotXml(JSON.stringify(name)));
  if (value === undefined || value === null) return '';
  return `<${name}>${content(value)}</${name}>`;
}

function content(value: unknown): string {
  if (typeof value === 'object' && value !== null) return elements(value);
  if (typeof value !== 'string') return String(value);
  // What XML has no way to write, and the one sequence that would end the section.
  const text = value.replace(UNWRITABLE, '').replaceAll(']]>', ']]]]><![CDATA[>');
  return `<![CDATA[${text}]]>`;
}
