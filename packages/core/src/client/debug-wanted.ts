/** Whether the environment asks for debug lines. Deno would ask its user for leave to look, so not there. */
export function isDebugWanted(): boolean {
  if ('Deno' in globalThis) return false;
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const flag = process?.env?.WEAPP_DEBUG;
  return flag !== undefined && flag !== '' && flag !== '0';
}
