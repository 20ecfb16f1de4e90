// The `Encrypt` of a body without a parser: until the signature is verified, the body may be anybody's.
const JSON_FIELD = /"Encrypt"\s*:\s*"((?:[A-Za-z0-9+/=]|\\\/)*)"/;
const XML_ELEMENT = /<Encrypt>\s*(?:<!\[CDATA\[)?([A-Za-z0-9+/=]*)(?:\]\]>)?\s*<\/Encrypt>/;

/** The encrypted message of a body in XML or JSON; undefined where there is none. */
export function encryptedField(body: string): string | undefined {
  return XML_ELEMENT.exec(body)?.[1] ?? JSON_FIELD.exec(body)?.[1]?.replaceAll('\\/', '/');
}
