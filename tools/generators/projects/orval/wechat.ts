import { baseUrl } from '../steps';

/** The credentials of the next calls. */
export const secrets: Record<string, string> = {};

/** Orval's fetch, told of the base address and the credentials. */
export async function wechat<T>(path: string, options: RequestInit): Promise<T> {
  const url = new URL(path, baseUrl);
  for (const [name, value] of Object.entries(secrets)) url.searchParams.set(name, value);
  const answer = await fetch(url, options);
  const json = answer.headers.get('content-type')?.includes('json');
  return { data: json ? await answer.json() : await answer.blob(), status: answer.status } as T;
}
