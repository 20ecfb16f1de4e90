/** A message as WeChat writes it: text as CDATA, numbers as they are, an element for each item of an array. */
export const writeXml = (message: object): string => `<xml>${elements(message)}</xml>`;

const elements = (fields: object): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => [value].flat().map((item: unknown) => `<${name}>${content(item)}</${name}>`))
    .join('');

function content(value: unknown): string {
  if (typeof value === 'object' && value !== null) return elements(value);
  return typeof value === 'string'
    ? `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
    : String(value);
}
