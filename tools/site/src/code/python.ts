import { type Call, isFile, type Target } from './call.ts';

/** The call for Python 3 with its standard library; files with requests. */
export function toPython(call: Call, { base, appid, secret }: Target): string {
  const { credentials, method, path, query, body, parts } = call;
  const isSigned = credentials.includes('pay_sig') || credentials.includes('signature');
  const lines = [
    ...(isSigned ? ['import hashlib, hmac'] : []),
    ...(parts
      ? ['import requests  # pip install requests']
      : ['import json', 'from urllib.parse import urlencode', 'from urllib.request import Request, urlopen']),
    '',
    `API = ${python(base)}`,
    `query = ${python(query)}`,
  ];
  if (credentials.includes('access_token')) {
    const login = `{"grant_type": "client_credential", "appid": ${python(appid)}, "secret": ${python(secret)}}`;
    lines.push(
      '',
      `login = ${login}`,
      ...(parts
        ? ['token = requests.post(f"{API}/cgi-bin/stable_token", json=login).json()["access_token"]']
        : [
            'request = Request(f"{API}/cgi-bin/stable_token", json.dumps(login).encode(), {"content-type": "application/json"})',
            'token = json.load(urlopen(request))["access_token"]',
          ]),
      'query["access_token"] = token',
      '',
    );
  }
  if (parts) {
    const texts = parts
      .filter((part) => !isFile(part))
      .map((part) => ('text' in part ? `${python(part.name)}: ${python(part.text)}` : ''));
    const files = parts
      .filter(isFile)
      .map(({ name, filename }) => `${python(name)}: open(${python(filename)}, "rb")`);
    lines.push(
      `data = {${texts.join(', ')}}`,
      `files = {${files.join(', ')}}`,
      `print(requests.post(f"{API}${path}", params=query, data=data, files=files).text)`,
    );
    return lines.join('\n');
  }
  const hasBody = body !== undefined && method !== 'GET';
  if (hasBody) lines.push(`body = ${triple(body)}.encode()`);
  if (credentials.includes('pay_sig'))
    lines.push(`query["pay_sig"] = hmac.new(b"APPKEY", b"${path}&" + body, hashlib.sha256).hexdigest()`);
  if (credentials.includes('signature'))
    lines.push('query["signature"] = hmac.new(b"SESSION_KEY", body, hashlib.sha256).hexdigest()');
  const rest = hasBody ? ', body, {"content-type": "application/json"}' : method === 'POST' ? ', b""' : '';
  lines.push(
    `request = Request(f"{API}${path}?{urlencode(query)}"${rest})`,
    call.isBinary
      ? 'open("result.jpg", "wb").write(urlopen(request).read())'
      : 'print(urlopen(request).read().decode())',
  );
  return lines.join('\n');
}

/** JSON's texts and objects of texts are Python's too. */
const python = (value: unknown): string =>
  JSON.stringify(value).replaceAll('":"', '": "').replaceAll('","', '", "');

/** Raw, so that the body stays as it is read; backslashes and quotes of JSON need no second escape. */
const triple = (text: string): string =>
  text.includes("'''") || text.endsWith("'") || text.endsWith('\\') ? JSON.stringify(text) : `r'''${text}'''`;
