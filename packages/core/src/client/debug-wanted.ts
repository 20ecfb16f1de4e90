/** Whether the environment asks for debug lines. Not on Deno, which would prompt for permission to read it. */
export function isDebugWanted(): boolean {
  if ('Deno' in globalThis) return false;
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const flag = process?.env?.WEAPP_DEBUG;
  return flag !== undefined && flag !== '' && flag !== '0';
}
