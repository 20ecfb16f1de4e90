import { type Call, isFile, joiner, pathWithQuery, quoted, type Target } from './call.ts';

/** The call for Java 17 and its HTTP client, as one file that `java Call.java` runs. */
export function toJava(call: Call, { base, appid, secret }: Target): string {
  const { credentials, method, path, body, parts } = call;
  const takesToken = credentials.includes('access_token');
  const hasBody = body !== undefined && method !== 'GET';
  const isSigned = credentials.includes('pay_sig') || credentials.includes('signature');
  const main: string[] = [];
  if (takesToken)
    main.push(
      `String login = ${block(JSON.stringify({ grant_type: 'client_credential', appid, secret }))};`,
      'HttpRequest.Builder ask = HttpRequest.newBuilder(URI.create(API + "/cgi-bin/stable_token"))',
      '    .header("content-type", "application/json")',
      '    .POST(HttpRequest.BodyPublishers.ofString(login));',
      'String answer = http.send(ask.build(), HttpResponse.BodyHandlers.ofString()).body();',
      'String token = answer.replaceAll("(?s).*\\"access_token\\":\\\\s*\\"([^\\"]*)\\".*", "$1");',
    );
  main.push(
    `String address = API + ${quoted(pathWithQuery(call) + (takesToken ? `${joiner(call)}access_token=` : ''))}${takesToken ? ' + token' : ''};`,
  );
  if (hasBody) main.push(`String body = ${block(body)};`);
  if (credentials.includes('pay_sig'))
    main.push(`address += "&pay_sig=" + sign("APPKEY", "${path}&" + body);`);
  if (credentials.includes('signature')) main.push('address += "&signature=" + sign("SESSION_KEY", body);');
  main.push('HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))');
  if (parts) {
    main[main.length - 1] += ';';
    main.push('String boundary = "----form" + System.nanoTime();', 'var form = new ByteArrayOutputStream();');
    for (const part of parts) {
      const filename = isFile(part) ? `; filename=\\"${part.filename}\\"` : '';
      main.push(
        `form.write(("--" + boundary + "\\r\\ncontent-disposition: form-data; name=\\"${part.name}\\"${filename}\\r\\n\\r\\n").getBytes());`,
        isFile(part)
          ? `form.write(Files.readAllBytes(Path.of(${quoted(part.filename)})));`
          : `form.write(${quoted(part.text)}.getBytes("UTF-8"));`,
        'form.write("\\r\\n".getBytes());',
      );
    }
    main.push(
      'form.write(("--" + boundary + "--\\r\\n").getBytes());',
      'request.header("content-type", "multipart/form-data; boundary=" + boundary)',
      '    .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()));',
    );
  } else if (method === 'GET') main.push('    .GET();');
  else if (hasBody)
    main.push(
      '    .header("content-type", "application/json")',
      '    .POST(HttpRequest.BodyPublishers.ofString(body));',
    );
  else main.push('    .POST(HttpRequest.BodyPublishers.noBody());');
  if (call.isBinary)
    main.push('http.send(request.build(), HttpResponse.BodyHandlers.ofFile(Path.of("result.jpg")));');
  else
    main.push('System.out.println(http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());');
  const lines = [
    ...(parts ? ['import java.io.ByteArrayOutputStream;'] : []),
    'import java.net.URI;',
    'import java.net.http.*;',
    ...(parts || call.isBinary ? ['import java.nio.file.*;'] : []),
    ...(isSigned
      ? ['import java.util.HexFormat;', 'import javax.crypto.Mac;', 'import javax.crypto.spec.SecretKeySpec;']
      : []),
    '',
    'class Call {',
    `    static final String API = ${quoted(base)};`,
    '',
    '    public static void main(String[] args) throws Exception {',
    '        HttpClient http = HttpClient.newHttpClient();',
    ...main.map((line) => `        ${line.replaceAll('\n', '\n        ')}`),
    '    }',
  ];
  if (isSigned)
    lines.push(
      '',
      '    static String sign(String key, String text) throws Exception {',
      '        Mac mac = Mac.getInstance("HmacSHA256");',
      '        mac.init(new SecretKeySpec(key.getBytes("UTF-8"), "HmacSHA256"));',
      '        return HexFormat.of().formatHex(mac.doFinal(text.getBytes("UTF-8")));',
      '    }',
    );
  return [...lines, '}'].join('\n');
}

/** A text block; its margin is cut by Java. */
const block = (text: string): string =>
  text.includes('\n')
    ? `"""\n    ${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"""').replaceAll('\n', '\n    ')}"""`
    : quoted(text);
