import { useState } from 'preact/hooks';
import { parseExact, writeExact } from '../code/exact.ts';
import { Choice } from '../elements/field.tsx';
import { Fault } from '../elements/notice.tsx';
import type { Details } from '../server/operations.ts';
import { messageOf, useLoaded } from '../server/use-live.ts';
import { createUser, listUsers, logIn, phoneCode, type User } from '../server/users.ts';
import { openSession } from '../server/weapp.ts';
import { useApp } from '../shell/app-context.ts';
import { useTexts } from '../texts/language.tsx';
import type { Draft } from './draft.ts';

/** Fields that hold an openid. */
const OPENIDS = ['openid', 'touser', 'open_id', 'user_openid'];
/** Operations whose code works once: its field, and where a new one comes from. */
const CODES: Readonly<Record<string, readonly [field: string, ask: (user: User) => Promise<string>]>> = {
  code2Session: ['js_code', logIn],
  getPhoneNumber: ['code', phoneCode],
};

/** Puts a user of the mock into the form, or a new code, instead of the example's values. */
export function FillIn(props: { details: Details; draft: Draft; onChange(part: Partial<Draft>): void }) {
  const { operation: texts } = useTexts();
  const app = useApp();
  const { details, draft, onChange } = props;
  const { value: users, reload } = useLoaded(() => listUsers(app.appid), app.appid, ['users', 'reset']);
  const [fault, setFault] = useState<string>();
  const code = CODES[details.id];
  const field = openidOf(draft);

  async function attempt(act: () => Promise<unknown>) {
    setFault(undefined);
    try {
      await act();
    } catch (reason) {
      setFault(messageOf(reason));
    }
  }

  async function userNamed(openid: string): Promise<User> {
    const known = users?.find((user) => user.openid === openid);
    if (known) return known;
    const made = await createUser({ app: app.appid });
    reload();
    return made;
  }

  const pick = (openid: string) =>
    attempt(async () => {
      const user = await userNamed(openid);
      // Signed with the session_key: without a login there is none.
      const session = details.credentials.includes('signature')
        ? { sessionKey: await openSession(app, await logIn(user)) }
        : {};
      if (field) onChange({ ...put(draft, field, user.openid), ...session });
    });
  const renew = () =>
    attempt(async () => {
      if (!code) return;
      const [name, ask] = code;
      onChange(put(draft, name, await ask(users?.[0] ?? (await userNamed('')))));
    });

  if (!code && !field) return null;
  const current = field && fieldOf(draft, field);
  const isKnown = users?.some(({ openid }) => openid === current);
  return (
    <>
      {field && !code && (
        <Choice
          label={texts.user}
          hint={texts.userHint}
          value={isKnown ? String(current) : ''}
          onChange={(openid) => void pick(openid)}
        >
          {!isKnown && <option value="">{texts.pickUser}</option>}
          {users?.map(({ openid, name }) => (
            <option key={openid} value={openid}>
              {name} · {openid}
            </option>
          ))}
          <option value="new">{texts.newUser}</option>
        </Choice>
      )}
      {code && (
        <div class="bar">
          <button type="button" onClick={() => void renew()}>
            {texts.newCode}
          </button>
        </div>
      )}
      <Fault error={fault} />
    </>
  );
}

const fieldsOf = (draft: Draft): Record<string, unknown> => {
  try {
    return { ...draft.query, ...Object(parseExact(draft.body ?? '{}')) };
  } catch {
    return draft.query;
  }
};

const openidOf = (draft: Draft) => {
  const fields = fieldsOf(draft);
  return OPENIDS.find((name) => typeof fields[name] === 'string');
};

const fieldOf = (draft: Draft, name: string) => fieldsOf(draft)[name];

/** The draft with another value, where the field is. */
function put(draft: Draft, name: string, value: string): Partial<Draft> {
  if (Object.hasOwn(draft.query, name)) return { query: { ...draft.query, [name]: value } };
  return { body: writeExact({ ...Object(parseExact(draft.body ?? '{}')), [name]: value }) };
}
