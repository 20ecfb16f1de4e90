import { expect, test } from 'vitest';
import { ANY_SECRET, type CallForm, toCurl } from '../../src/page/code/curl.ts';

// That curl takes them: test/faults/page/curl.test.ts.

const form: CallForm = {
  ...{ method: 'POST', base: 'http://mock', path: '/wxa/msg_sec_check', query: {}, headers: {} },
  ...{ body: `{"content":"it's"}`, parts: undefined, app: { appid: 'wx2', secret: ANY_SECRET } },
};

test('a call is a command for the token, and one with address, headers and body', () => {
  expect(toCurl({ ...form, headers: { prefer: 'errcode=45009' } })).toMatchInlineSnapshot(`
    "TOKEN=$(curl -s 'http://mock/cgi-bin/stable_token' -H 'content-type: application/json' \\
      -d '{"grant_type":"client_credential","appid":"wx2","secret":"any"}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
    curl 'http://mock/wxa/msg_sec_check?'"access_token=$TOKEN" \\
      -H 'prefer: errcode=45009' \\
      -H 'content-type: application/json' \\
      -d '{"content":"it'\\''s"}'"
  `);
});

test('a secret of one’s own comes from the environment', () => {
  const commands = toCurl({ ...form, app: { appid: 'wx1', secret: 'a secret' } });
  expect(commands).toContain('$WEAPP_SECRET');
  expect(commands).not.toContain('a secret');
});

test('files stand in the command, after those that it makes', () => {
  const parts = [
    { name: 'type', text: 'image' },
    { name: 'media', filename: 'sample.mp4', isSample: true },
  ];
  expect(toCurl({ ...form, body: undefined, parts, app: undefined })).toMatchInlineSnapshot(`
    "printf sample > 'sample.mp4' # or a file of yours
    curl 'http://mock/wxa/msg_sec_check' \\
      --form-string 'type=image' \\
      -F 'media=@sample.mp4'"
  `);
});
