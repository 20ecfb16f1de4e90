import { useState } from 'preact/hooks';
import { toCurl } from '../code/curl.ts';
import { toTypeScript } from '../code/type-script.ts';
import { CodeBlock } from '../elements/code-block.tsx';
import { Copy } from '../elements/copy.tsx';
import type { Details } from '../server/operations.ts';
import { useApp } from '../shell/app-context.ts';
import { useTexts } from '../texts/language.tsx';
import { type Draft, fileFieldsOf, partsOf, preferenceOf, queryOf } from './draft.ts';

const KINDS = ['typescript', 'curl'] as const;

/** The call in the form, to be copied. */
export function CodeView({ details, draft }: { details: Details; draft: Draft }) {
  const texts = useTexts().operation;
  const app = useApp();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('typescript');
  const { id, method, path, credentials } = details;
  const query = queryOf(draft);
  const parts = partsOf(draft, fileFieldsOf(details.example.files));
  const code =
    kind === 'curl'
      ? toCurl({
          ...{ method, path, query, parts, base: location.origin, body: draft.body },
          headers: preferenceOf(draft),
          app: credentials.includes('access_token') ? app : undefined,
        })
      : toTypeScript({
          operation: id,
          query: withoutSignatures(query, credentials),
          parts,
          body: draft.body,
        });
  return (
    <div class="snippet">
      <div class="bar">
        <fieldset class="switch" aria-label={texts.code}>
          {KINDS.map((each) => (
            <button key={each} type="button" aria-pressed={each === kind} onClick={() => setKind(each)}>
              {texts[each]}
            </button>
          ))}
        </fieldset>
        {code !== undefined && <Copy text={code} what={texts[kind]} />}
      </div>
      {code === undefined ? (
        <p class="hint">{texts.noTypescript}</p>
      ) : (
        <CodeBlock label={`${texts.code}: ${texts[kind]}`}>{code}</CodeBlock>
      )}
    </div>
  );
}

/** The client signs by itself. */
const withoutSignatures = (query: Record<string, string>, credentials: readonly string[]) =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !credentials.includes(name)));
