// servers.ts: the hosts to call.
export const serverList = (
  servers: string[],
): string => `/** WeChat's entries for the API, the general one first. */
export const servers: readonly string[] = [
${servers.map((url) => `  '${url}',`).join('\n')}
];
`;
