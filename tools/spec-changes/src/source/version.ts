import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrcodeList } from '../compare/errcodes.ts';
import type { Document } from '../document.ts';
import { noBundle } from '../messages/command.ts';
import { UsageError } from '../usage-error.ts';

/** One version of the spec, as far as it is there. */
export interface SpecVersion {
  /** What the report calls it. */
  name: string;
  openapi: Document;
  /** The Chinese edition. */
  chinese?: Document;
  errcodes?: ErrcodeList;
  chineseErrcodes?: ErrcodeList;
  /** The versions that packages had, by name; those that are not known are missing. */
  packages: Readonly<Record<string, string>>;
}

/** Reads a bundle from the folder `dist` of the spec. */
export function readDist(folder: string, name: string, packages: SpecVersion['packages'] = {}): SpecVersion {
  const chinese = readIfThere<Document>(join(folder, 'openapi.zh-CN.json'));
  const errcodes = readIfThere<ErrcodeList>(join(folder, 'errcodes.json'));
  const chineseErrcodes = readIfThere<ErrcodeList>(join(folder, 'errcodes.zh-CN.json'));
  return {
    ...readBundle(join(folder, 'openapi.json'), name, packages),
    ...(chinese && { chinese }),
    ...(errcodes && { errcodes }),
    ...(chineseErrcodes && { chineseErrcodes }),
  };
}

/** Reads a single document. */
export function readBundle(file: string, name: string, packages: SpecVersion['packages'] = {}): SpecVersion {
  try {
    const openapi = parseExactly(readFileSync(file, 'utf8')) as Document;
    if (typeof openapi?.openapi === 'string') return { name, openapi, packages };
  } catch {
    // The message below covers both.
  }
  throw new UsageError(noBundle(file));
}

const readIfThere = <Value>(file: string): Value | undefined =>
  existsSync(file) ? (parseExactly(readFileSync(file, 'utf8')) as Value) : undefined;

/** JSON.parse that keeps the digits of big integers, as bigint: WeChat's order numbers have 19. */
const parseExactly = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && context?.source
      ? BigInt(context.source)
      : value,
  );
