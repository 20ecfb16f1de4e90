/** What is no element: where it begins and ends. */
const SKIPPED = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The elements directly in `<xml>` by name, the first of each, with their content; undefined where it is not such XML.
 * Each step goes on where the one before ended, so it takes linear time.
 */
export function readXml(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  const open: { name: string; start: number }[] = [];
  const xml = text.trim();
  if (!xml.startsWith('<')) return undefined;
  for (let at = xml.indexOf('<'); at !== -1; ) {
    const skipped = SKIPPED.find(([begin]) => xml.startsWith(begin, at));
    const end = xml.indexOf(skipped?.[1] ?? '>', at);
    if (end === -1) return undefined;
    if (!skipped) {
      const isClosing = xml[at + 1] === '/';
      const isEmpty = !isClosing && xml[end - 1] === '/';
      const [name = ''] = xml.slice(at + (isClosing ? 2 : 1), isEmpty ? end - 1 : end).split(/\s/, 1);
      if (open.length === 0 && name !== 'xml') return undefined;
      if (isClosing) {
        const element = open.pop();
        if (element?.name !== name) return undefined;
        if (open.length === 0) return end === xml.length - 1 ? fields : undefined;
        if (open.length === 1 && !fields.has(name)) fields.set(name, contentOf(xml.slice(element.start, at)));
      } else if (!isEmpty) open.push({ name, start: end + 1 });
      else if (open.length === 1 && !fields.has(name)) fields.set(name, '');
    }
    at = xml.indexOf('<', end);
  }
  return undefined;
}

/** Text with its sections and entities resolved; elements in it stay as they are written. */
function contentOf(raw: string): string {
  const [first = '', ...sections] = raw.split('<![CDATA[');
  const pieces = [plain(first)];
  for (const section of sections) {
    const end = section.indexOf(']]>');
    pieces.push(section.slice(0, end), plain(section.slice(end + ']]>'.length)));
  }
  return pieces.join('').trim();
}

const plain = (text: string) =>
  text.replace(/&([a-z]{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole);
