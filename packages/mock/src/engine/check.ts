import type { Operation } from './operations.ts';
import { type Diagnostic, loadPrism, type PrismRequest } from './prism.ts';
import { Refusal } from './refusal.ts';

/** Throws WeChat's error for the first problem that Prism finds in a request. */
export async function checkRequest(
  operation: Operation,
  request: PrismRequest,
  bytes: number,
): Promise<void> {
  const prism = await loadPrism();
  const problems = prism.checkInput(operation.prism, request);
  const [first] = problems;
  if (!first) return;
  if (operation.body && bytes === 0) throw new Refusal(44002);
  throw new Refusal(errcodeFor(operation, first), problems.slice(0, 3).map(describe).join('; '));
}

// WeChat's errors for a missing or malformed credential or login code.
const FIELD_ERRCODES: Readonly<Record<string, number>> = {
  appid: 41002,
  secret: 41004,
  appsecret: 41004,
  grant_type: 40002,
  js_code: 40029,
};

// Errcodes that an operation's own page documents for an invalid field.
const OWN_ERRCODES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  uploadTempMedia: { type: 40004 },
  checkSessionKey: { signature: 87009, sig_method: 87008 },
  ResetUserSessionKey: { signature: 87009, sig_method: 87008 },
  getUserEncryptKey: { signature: 87009, sig_method: 87008 },
};

function errcodeFor({ id, credentials }: Operation, { path, message }: Diagnostic): number {
  const name = /required property '([^']+)'/.exec(message)?.[1] ?? path[1] ?? '';
  const own = OWN_ERRCODES[id]?.[name];
  if (own !== undefined) return own;
  // If the operation takes a token, appid is an ordinary field.
  return (credentials.length > 0 ? undefined : FIELD_ERRCODES[name]) ?? 47001;
}

const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/^(Request|Response) \w+ ((property|parameter) )?/, ''],
  [/^Body parameter is required$/, 'is required'],
  [/^Supported content types: /, 'must have the content type '],
  [/^No supported content types, but request included a non-empty body$/, 'must be empty'],
];

/** `begin_date must match pattern "^\d{8}$"`: Prism's message without its preamble. */
export const describe = ({ message }: Diagnostic): string =>
  REWORDED.reduce((text, [original, replacement]) => text.replace(original, replacement), message);
