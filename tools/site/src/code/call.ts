/** A call as the documentation shows it, for writing it in several languages. */
export interface Call {
  operationId: string;
  method: 'GET' | 'POST';
  path: string;
  /** Without the token and signatures. */
  query: Readonly<Record<string, string>>;
  /** JSON text; undefined where the operation takes none. */
  body: string | undefined;
  /** The fields and files of a form; undefined where the operation takes none. */
  parts: readonly Part[] | undefined;
  /** The query's and form's fields that are no strings to the client. */
  plain: readonly string[];
  /** The body's fields that are of the client's type Int64, a string of digits. */
  int64: readonly string[];
  credentials: readonly Credential[];
  /** Whether a success is a file. */
  isBinary: boolean;
}

export type Credential = 'access_token' | 'pay_sig' | 'signature';

/** A field of a form, or a file. */
export type Part = { name: string; text: string } | { name: string; filename: string };

/** Where a call goes and in whose name. */
export interface Target {
  /** Without a slash at its end. */
  base: string;
  appid: string;
  secret: string;
}

/** For programs that are copied; the panel that sends has a mock's address instead. */
export const PRODUCTION: Target = {
  base: 'https://api.weixin.qq.com',
  appid: 'wx448f04719cd48f69',
  secret: 'APPSECRET',
};

export const isFile = (part: Part): part is { name: string; filename: string } => 'filename' in part;

/** The parts of an address that come before a value that the program computes: `/path?a=1&` or `/path?`. */
export const pathWithQuery = ({ path, query }: Call): string => {
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
};

/** What stands between the address and one more parameter. */
export const joiner = ({ query }: Call): string => (Object.keys(query).length > 0 ? '&' : '?');

/** A text in double quotes, as JavaScript, Java, Go and Python read it alike. */
export const quoted = (text: string): string =>
  // Java reads \u escapes even in comments, so there are none: JSON's other escapes are the same in all four.
  JSON.stringify(text);

/** A margin before every line but the first. */
export const indented = (text: string, margin: string): string => text.replaceAll('\n', `\n${margin}`);
