// servers.ts: WeChat's API hosts.
export const serverList = (servers: string[]): string => `/** WeChat's API hosts, the default first. */
export const servers: readonly string[] = [
${servers.map((url) => `  '${url}',`).join('\n')}
];
`;
