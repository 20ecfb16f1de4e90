import { plainText } from '../page/plain-text.ts';
import type { Section } from '../page/sections.ts';
import type { PageFacts } from './page-facts.ts';

type Calling = Pick<PageFacts, 'cloudCall' | 'encryptable' | 'permissionSets'>;

/** Reads what 调用方式 says beside the request line: cloud call, encryption, permission sets. */
export function calling(sections: Section[]): Calling {
  const lines = sections
    .filter(({ area }) => area === 'calling')
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => (node.type === 'list' ? node.children : [node]))
    .map((node) => plainText(node));
  const cloudCall = after(lines, CLOUD_CALL) ?? shownCloudCall(sections);
  const sets = after(lines, PERMISSION_SETS);
  return {
    ...(cloudCall && { cloudCall }),
    encryptable: lines.some((line) => line.startsWith('支持加密请求')),
    permissionSets: (sets?.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b),
  };
}

const CLOUD_CALL = /^调用方法[：:]\s*([\w.]+)/;
const PERMISSION_SETS = /^该接口所属的权限集 ?id ?为[：:](.*)/;

/** Lines of 调用方式 without what is read from them. */
export function withoutCallingFacts(lines: string[]): string[] {
  return lines.map((line) =>
    line
      .replace(CLOUD_CALL, '')
      .replace(PERMISSION_SETS, (_, sets: string) => sets.replace(/\d+/g, '').replace(/[、，,\s]+/g, '')),
  );
}

/** Pages without the template's headings show the cloud call: `cloud.openapi.ad.addUserAction({`. */
function shownCloudCall(sections: Section[]): string | undefined {
  const code = sections
    .filter(({ area }) => area === 'introduction')
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => (node.type === 'code' ? node.value.split('\n') : []));
  return after(code, /\bcloud\.openapi\.([\w.]+)\(/);
}

function after(lines: string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const match = pattern.exec(line);
    if (match?.[1]) return match[1].trim();
  }
  return undefined;
}
