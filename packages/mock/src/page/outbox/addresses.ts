/** An address from a message that may be opened: of a web page, never of a script. */
export function pageAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}

/** An upload on the mock itself. The page loads nothing from anywhere else. */
export function ownAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^\/(?![/\\])/.test(url) ? url : undefined;
}
