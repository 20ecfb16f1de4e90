// The `Encrypt` of a body without a parser: until the signature is verified, the body may be anybody's. So all of this
// takes time in proportion to the body's length, whatever stands in it.
// Sticky: they match at one position only. A pattern for the whole field would overflow the stack on a long one.
const NAME = '"Encrypt"';
const COLON = /\s*:\s*"/y;
const OTHER = /[^A-Za-z0-9+/=]/;

const isBase64 = (text: string) => text !== '' && !OTHER.test(text);

/** The encrypted message of a body in XML or JSON; undefined where there is none, or an empty one. */
export function encryptedField(body: string): string | undefined {
  // Only one of the two: in compatible mode a user's own text stands in the body, which may look like the other.
  const text = body.trimStart();
  if (text.startsWith('<')) return xmlElement(text);
  // In a text of JSON's the quotation marks are escaped, so no user's text looks like the field.
  return text.startsWith('{') ? jsonField(text) : undefined;
}

/** The value of the first field `Encrypt` that is base64. */
function jsonField(json: string): string | undefined {
  for (let at = json.indexOf(NAME); at !== -1; at = json.indexOf(NAME, at + NAME.length)) {
    COLON.lastIndex = at + NAME.length;
    if (!COLON.test(json)) continue;
    const start = COLON.lastIndex;
    const end = json.indexOf('"', start);
    if (end === -1) return undefined;
    const value = json.slice(start, end).replaceAll('\\/', '/');
    if (isBase64(value)) return value;
  }
  return undefined;
}

/** What is no element: where it begins and ends. */
const SKIPPED = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** The content of `<Encrypt>` directly in the outermost element. Each step goes on where the one before ended. */
function xmlElement(xml: string): string | undefined {
  let depth = 0;
  for (let at = 0; at !== -1; ) {
    if (depth === 1 && xml.startsWith('<Encrypt>', at)) return contentOf(xml, at + '<Encrypt>'.length);
    const skipped = SKIPPED.find(([begin]) => xml.startsWith(begin, at));
    const end = xml.indexOf(skipped?.[1] ?? '>', at);
    if (end === -1) return undefined;
    if (!skipped) {
      if (xml[at + 1] === '/') depth--;
      else if (xml[end - 1] !== '/') depth++;
    }
    at = xml.indexOf('<', end);
  }
  return undefined;
}

function contentOf(xml: string, start: number): string | undefined {
  const end = xml.indexOf('</Encrypt>', start);
  if (end === -1) return undefined;
  const text = xml.slice(start, end).trim();
  const isSection = text.startsWith('<![CDATA[') && text.endsWith(']]>');
  const content = isSection ? text.slice('<![CDATA['.length, -']]>'.length) : text;
  return isBase64(content) ? content : undefined;
}
