import { type Call, isFile, joiner, pathWithQuery, type Target } from './call.ts';

/** The call for PHP 8 with its curl extension. */
export function toPhp(call: Call, { base, appid, secret }: Target): string {
  const { credentials, method, path, body, parts } = call;
  const takesToken = credentials.includes('access_token');
  const lines = [
    '<?php',
    'function send(string $url, string|array|null $body = null): string',
    '{',
    '    $curl = curl_init($url);',
    '    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);',
    '    if ($body !== null) curl_setopt($curl, CURLOPT_POSTFIELDS, $body);',
    "    if (is_string($body)) curl_setopt($curl, CURLOPT_HTTPHEADER, ['content-type: application/json']);",
    '    return curl_exec($curl);',
    '}',
    '',
    `$api = ${single(base)};`,
  ];
  if (takesToken)
    lines.push(
      `$login = ${single(JSON.stringify({ grant_type: 'client_credential', appid, secret }))};`,
      '$token = json_decode(send("$api/cgi-bin/stable_token", $login))->access_token;',
    );
  lines.push(
    `$address = $api . ${single(pathWithQuery(call))}${takesToken ? ` . ${single(`${joiner(call)}access_token=`)} . $token` : ''};`,
  );
  const hasBody = body !== undefined && method !== 'GET';
  if (hasBody) lines.push(`$body = ${single(body)};`);
  if (parts) {
    const written = parts.map((part) =>
      isFile(part)
        ? `    ${single(part.name)} => new CURLFile(${single(part.filename)}),`
        : `    ${single(part.name)} => ${single(part.text)},`,
    );
    lines.push('$body = [', ...written, '];');
  }
  if (credentials.includes('pay_sig'))
    lines.push(`$address .= '&pay_sig=' . hash_hmac('sha256', '${path}&' . $body, 'APPKEY');`);
  if (credentials.includes('signature'))
    lines.push("$address .= '&signature=' . hash_hmac('sha256', $body, 'SESSION_KEY');");
  const sent = hasBody || parts ? ', $body' : method === 'POST' ? ", ''" : '';
  lines.push(
    call.isBinary
      ? `file_put_contents('result.jpg', send($address${sent}));`
      : `echo send($address${sent}), "\\n";`,
  );
  return lines.join('\n');
}

const single = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
