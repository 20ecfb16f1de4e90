/** Only addresses of this machine: the panel never calls WeChat, and no page is a way into somebody's network. */
export function localAddress(text: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text.includes('://') ? text : `http://${text}`);
  } catch {
    return undefined;
  }
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return url.protocol === 'http:' && isLocal ? url.origin : undefined;
}
