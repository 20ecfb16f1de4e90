/** A call as a form describes it. */
export interface CallForm {
  method: string;
  /** Base URL of the mock, without a trailing slash. */
  base: string;
  path: string;
  /** Without the token. */
  query: Readonly<Record<string, string>>;
  /** JSON text; undefined where the operation takes none. */
  body: string | undefined;
  /** The fields and files of a form. */
  parts: readonly Part[] | undefined;
  headers: Readonly<Record<string, string>>;
  /** Set if the call carries an access_token: whose. */
  app: { appid: string; secret: string } | undefined;
}

/** A field of a form, or a file; a `sample` is one that the commands have to make. */
export type Part = { name: string; text: string } | { name: string; filename: string; isSample?: boolean };

/** The smallest picture that decoders take. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A secret that anybody may see: without configured apps, the mock takes any. */
export const ANY_SECRET = 'any';

/** The call as shell commands, the first of which gets a token. The secret is shown only if it is the mock's default. */
export function toCurl({ method, base, path, query, body, parts, headers, app }: CallForm): string {
  const lines: string[] = [];
  if (app) {
    const secret = app.secret === ANY_SECRET ? ANY_SECRET : `'"$WEAPP_SECRET"'`;
    const login = `{"grant_type":"client_credential","appid":${JSON.stringify(app.appid)},"secret":"${secret}"}`;
    const quotedLogin = app.secret === ANY_SECRET ? quote(login) : `'${login}'`;
    lines.push(
      `TOKEN=$(curl -s ${quote(`${base}/cgi-bin/stable_token`)} -H 'content-type: application/json' \\`,
      `  -d ${quotedLogin} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    );
  }
  for (const part of parts ?? []) {
    if (!('filename' in part && part.isSample)) continue;
    const name = quote(part.filename);
    lines.push(
      part.filename.endsWith('.png')
        ? `printf %s ${PNG} | base64 -d > ${name}`
        : `printf sample > ${name} # or a file of yours`,
    );
  }
  const search = new URLSearchParams(query).toString();
  const address = `${base}${path}${search || app ? '?' : ''}${search}`;
  const token = app ? `"${search ? '&' : ''}access_token=$TOKEN"` : '';
  const options = [
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(parts ?? []).map((part) =>
      'text' in part
        ? `--form-string ${quote(`${part.name}=${part.text}`)}`
        : `-F ${quote(`${part.name}=@${part.filename}`)}`,
    ),
    ...(body === undefined ? [] : [`-H 'content-type: application/json'`, `-d ${quote(body)}`]),
  ];
  const verb = method === 'GET' || body !== undefined || parts?.length ? '' : `-X ${method} `;
  lines.push([`curl ${verb}${quote(address)}${token}`, ...options].join(' \\\n  '));
  return lines.join('\n');
}

/** For a POSIX shell. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
