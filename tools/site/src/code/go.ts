import { type Call, isFile, joiner, pathWithQuery, quoted, type Target } from './call.ts';

/** The call for Go with its standard library. */
export function toGo(call: Call, { base, appid, secret }: Target): string {
  const { credentials, method, path, body, parts } = call;
  const takesToken = credentials.includes('access_token');
  const isSigned = credentials.includes('pay_sig') || credentials.includes('signature');
  const hasBody = body !== undefined && method !== 'GET';
  const imports = new Set(['fmt', 'io', 'net/http']);
  const main: string[] = [];
  if (takesToken) {
    for (const name of ['encoding/json', 'strings']) imports.add(name);
    main.push(
      `login := ${raw(JSON.stringify({ grant_type: 'client_credential', appid, secret }))}`,
      `response, err := http.Post(api+"/cgi-bin/stable_token", "application/json", strings.NewReader(login))`,
      'check(err)',
      'var token struct {',
      '\tValue string `json:"access_token"`',
      '}',
      'check(json.NewDecoder(response.Body).Decode(&token))',
      '',
    );
  }
  main.push(
    `address := api + ${quoted(pathWithQuery(call) + (takesToken ? `${joiner(call)}access_token=` : ''))}${takesToken ? ' + token.Value' : ''}`,
  );
  if (hasBody) {
    imports.add('strings');
    main.push(`body := ${raw(body)}`);
  }
  if (credentials.includes('pay_sig')) main.push(`address += "&pay_sig=" + sign("APPKEY", "${path}&"+body)`);
  if (credentials.includes('signature')) main.push('address += "&signature=" + sign("SESSION_KEY", body)');
  if (isSigned) for (const name of ['crypto/hmac', 'crypto/sha256', 'encoding/hex']) imports.add(name);
  const assign = takesToken ? '=' : ':=';
  const result = takesToken ? 'response, err =' : 'response, err :=';
  if (parts) {
    for (const name of ['bytes', 'mime/multipart', 'os']) imports.add(name);
    main.push('', 'var form bytes.Buffer', 'writer := multipart.NewWriter(&form)');
    for (const [index, part] of parts.entries()) {
      if (!isFile(part)) {
        main.push(`check(writer.WriteField(${quoted(part.name)}, ${quoted(part.text)}))`);
        continue;
      }
      main.push(
        `file${index}, err := os.Open(${quoted(part.filename)})`,
        'check(err)',
        `part${index}, err := writer.CreateFormFile(${quoted(part.name)}, ${quoted(part.filename)})`,
        'check(err)',
        `_, err = io.Copy(part${index}, file${index})`,
        'check(err)',
      );
    }
    main.push(
      'check(writer.Close())',
      `response, err ${assign} http.Post(address, writer.FormDataContentType(), &form)`,
    );
  } else if (method === 'GET') main.push(`${result} http.Get(address)`);
  else
    main.push(
      `${result} http.Post(address, "application/json", ${hasBody ? 'strings.NewReader(body)' : 'nil'})`,
    );
  main.push('check(err)', 'answer, err := io.ReadAll(response.Body)', 'check(err)');
  if (call.isBinary) {
    imports.add('os');
    main.push('check(os.WriteFile("result.jpg", answer, 0o644))');
    main.push('fmt.Println(response.Header.Get("Content-Type"))');
  } else main.push('fmt.Println(string(answer))');
  const lines = [
    'package main',
    '',
    'import (',
    ...[...imports].sort().map((name) => `\t"${name}"`),
    ')',
    '',
    `const api = ${quoted(base)}`,
    '',
    'func main() {',
    ...main.map((line) => (line === '' ? '' : `\t${line}`)),
    '}',
    '',
    'func check(err error) {',
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    '}',
  ];
  if (isSigned)
    lines.push(
      '',
      'func sign(key, text string) string {',
      '\tmac := hmac.New(sha256.New, []byte(key))',
      '\tmac.Write([]byte(text))',
      '\treturn hex.EncodeToString(mac.Sum(nil))',
      '}',
    );
  return lines.join('\n');
}

/** Go has no escapes between back quotes, so a text with one is written with escapes. */
const raw = (text: string): string => (text.includes('`') ? quoted(text) : `\`${text}\``);
