// Node's own parser takes a second for 100,000 parts, and rejects boundaries shorter than 27 characters,
// which WeChat accepts. This one makes a single pass over the body.

/** A part of a multipart/form-data body. */
export interface Part {
  name: string;
  /** undefined for a text part. */
  filename: string | undefined;
  /** As sent, in lower case; '' if the part names none. */
  mediaType: string;
  bytes: Uint8Array;
}

/** WeChat's uploads have at most six parts. */
const PARTS = 100;
const HEADER_BYTES = 8 * 1024;
const NAME_LENGTH = 200;

/** The parts, in order. Throws TypeError if the body is not valid multipart or exceeds a limit. */
export function readParts(bytes: Uint8Array, contentType: string): Part[] {
  const delimiter = Buffer.from(`\r\n--${boundaryOf(contentType)}`);
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [];
  let end = openingEnd(body, delimiter);
  for (;;) {
    if (body.subarray(end, end + 2).equals(CLOSE)) return parts;
    if (!body.subarray(end, end + 2).equals(LINE_END)) throw new TypeError('no line break after a boundary');
    if (parts.length === PARTS) throw new TypeError(`more than ${PARTS} parts`);
    // Starts at the delimiter's line break, because in a part without headers the blank line begins there.
    const start = end + 2;
    const headerEnd = body.subarray(end, start + HEADER_BYTES + HEAD_END.length).indexOf(HEAD_END);
    if (headerEnd === -1) throw new TypeError('a part whose headers do not end');
    const head = body.toString('utf8', start, Math.max(start, end + headerEnd));
    const from = end + headerEnd + HEAD_END.length;
    const to = delimiterAt(body, delimiter, from);
    parts.push({ ...readHead(head), bytes: body.subarray(from, to) });
    end = to + delimiter.length;
  }
}

const HYPHEN = 0x2d;
const CR = 0x0d;
const LF = 0x0a;
const CLOSE = Buffer.from('--');
const LINE_END = Buffer.from('\r\n');
const HEAD_END = Buffer.from('\r\n\r\n');

function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;,"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary || !/^multipart\/form-data\b/i.test(contentType)) throw new TypeError('no boundary');
  return boundary;
}

/** Where the first delimiter ends. It is at the very beginning, or after a preamble and a line break. */
function openingEnd(body: Buffer, delimiter: Buffer): number {
  const bare = delimiter.subarray(LINE_END.length);
  if (body.subarray(0, bare.length).equals(bare)) return bare.length;
  return delimiterAt(body, delimiter, 0) + delimiter.length;
}

/** Where the next delimiter begins. The same bytes not followed by `--` or a line break are content. */
function delimiterAt(body: Buffer, delimiter: Buffer, from: number): number {
  for (let at = body.indexOf(delimiter, from); at !== -1; at = body.indexOf(delimiter, at + 1)) {
    // Compared byte by byte for speed: a body may contain a million false matches.
    const after = at + delimiter.length;
    const one = body[after];
    if (one === body[after + 1] ? one === HYPHEN : one === CR && body[after + 1] === LF) return at;
  }
  throw new TypeError('no closing boundary');
}

function readHead(head: string): Omit<Part, 'bytes'> {
  let disposition = '';
  let mediaType = '';
  // A line that begins with white space continues the previous one.
  for (const line of head.split(/\r\n(?![ \t])/)) {
    const colon = line.indexOf(':');
    const field = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (field === 'content-disposition') disposition = value;
    if (field === 'content-type') mediaType = value.toLowerCase();
  }
  const name = parameter(disposition, 'name');
  if (!name || name.length > NAME_LENGTH) throw new TypeError('a part whose name is missing or too long');
  const filename = parameter(disposition, 'filename') ?? parameter(disposition, 'filename*');
  return { name, filename: filename?.slice(0, NAME_LENGTH), mediaType };
}

/** Reads a parameter of `form-data; name="a"; filename=b`. Quotes inside a value arrive as %22 or \". */
function parameter(disposition: string, name: string): string | undefined {
  // One parameter at a time, since a quoted value may contain text that looks like another parameter.
  for (let at = valueEnd(disposition, 0); at < disposition.length; ) {
    const equals = disposition.indexOf('=', at);
    if (equals === -1) return undefined;
    let from = equals + 1;
    while (isSpace(disposition[from])) from++;
    const end = valueEnd(disposition, from);
    if (
      disposition
        .slice(at + 1, equals)
        .trim()
        .toLowerCase() === name
    ) {
      const value = disposition.slice(from, end).trim();
      if (!value.startsWith('"')) return value;
      return value
        .slice(1, value.endsWith('"') ? -1 : undefined)
        .replaceAll('%22', '"')
        .replaceAll('\\"', '"');
    }
    at = end;
  }
  return undefined;
}

/** Position of the semicolon after a value, skipping those inside quotes. */
function valueEnd(disposition: string, from: number): number {
  let end = from;
  if (disposition[end] === '"') {
    end++;
    while (end < disposition.length && disposition[end] !== '"') end += disposition[end] === '\\' ? 2 : 1;
  }
  const semicolon = disposition.indexOf(';', end);
  return semicolon === -1 ? disposition.length : semicolon;
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
