import { type Call, isFile, joiner, pathWithQuery, type Target } from './call.ts';

/** The call for a POSIX shell with curl, sed and openssl. */
export function toCurl(call: Call, { base, appid, secret }: Target): string {
  const { credentials, method, body, parts } = call;
  const lines: string[] = [];
  const takesToken = credentials.includes('access_token');
  if (takesToken) {
    const login = JSON.stringify({ grant_type: 'client_credential', appid, secret });
    lines.push(
      `TOKEN=$(curl -s ${quote(`${base}/cgi-bin/stable_token`)} -H 'content-type: application/json' \\`,
      `  -d ${quote(login)} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    );
  }
  if (credentials.includes('pay_sig')) {
    lines.push(`BODY=${quote(body ?? '')}`);
    lines.push(
      `PAY_SIG=$(printf %s "${call.path}&$BODY" | openssl dgst -sha256 -hmac APPKEY | sed 's/.* //')`,
    );
  }
  if (credentials.includes('signature'))
    lines.push(`SIGNATURE=$(printf %s "$BODY" | openssl dgst -sha256 -hmac SESSION_KEY | sed 's/.* //')`);
  const computed = [
    ...(takesToken ? ['access_token=$TOKEN'] : []),
    ...(credentials.includes('pay_sig') ? ['pay_sig=$PAY_SIG'] : []),
    ...(credentials.includes('signature') ? ['signature=$SIGNATURE'] : []),
  ];
  const address = `${quote(base + pathWithQuery(call))}${computed.length > 0 ? `"${joiner(call)}${computed.join('&')}"` : ''}`;
  const hasBody = body !== undefined && method !== 'GET';
  const options = [
    ...(parts ?? []).map((part) =>
      isFile(part)
        ? `-F ${quote(`${part.name}=@${part.filename}`)}`
        : `--form-string ${quote(`${part.name}=${part.text}`)}`,
    ),
    ...(hasBody
      ? [
          "-H 'content-type: application/json'",
          credentials.includes('pay_sig') ? '-d "$BODY"' : `-d ${quote(body)}`,
        ]
      : []),
    ...(call.isBinary ? ['-o result.jpg'] : []),
  ];
  const verb = method === 'POST' && !hasBody && !parts?.length ? '-X POST ' : '';
  lines.push([`curl -s ${verb}${address}`, ...options].join(' \\\n  '));
  return lines.join('\n');
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
