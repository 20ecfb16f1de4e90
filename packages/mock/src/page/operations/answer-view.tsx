import { useEffect, useState } from 'preact/hooks';
import { pretty } from '../code/json-text.ts';
import { Copy } from '../elements/copy.tsx';
import { JsonView } from '../elements/json-view.tsx';
import { sizeOf, spanOf } from '../elements/moment.ts';
import type { Details } from '../server/operations.ts';
import type { Answer } from '../server/weapp.ts';
import { useTexts } from '../texts/language.tsx';
import { withCode } from './description.tsx';

/** What came back: status, body, picture; for an errcode, what it means. */
export function AnswerView({ answer, details }: { answer: Answer | undefined; details: Details }) {
  const { operation: texts } = useTexts();
  if (!answer) return <p class="empty">{texts.noAnswer}</p>;
  const { status, took, bytes, errcode, text, mediaType } = answer;
  if (status === 0) return <p class="notice bad">{texts.dropped}</p>;
  const known = details.errcodes.find((each) => each.errcode === errcode);
  const isGood = errcode === 0 && status < 300;
  return (
    <div class="answer">
      <p class="bar">
        <span class={isGood ? 'outcome good' : 'outcome bad'}>
          {isGood ? texts.success : errcode === 0 ? `HTTP ${status}` : `errcode ${errcode}`}
        </span>
        <span class="hint">
          HTTP {status} · {spanOf(took)} · {sizeOf(bytes.size)}
        </span>
        <span class="buttons">{text !== undefined && <Copy text={pretty(text)} what={texts.answer} />}</span>
      </p>
      {known?.meaning && (
        <p class="notice">
          {texts.inEnglish}
          <span lang="en">{withCode(`${known.meaning} ${known.remedy ?? ''}`)}</span>
        </p>
      )}
      {text === undefined ? (
        <Media bytes={bytes} mediaType={mediaType} name={details.id} />
      ) : (
        <JsonView text={text} label={texts.answer} />
      )}
    </div>
  );
}

function Media({ bytes, mediaType, name }: { bytes: Blob; mediaType: string; name: string }) {
  const texts = useTexts().operation;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(bytes);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return (
    <figure class="media">
      {url && mediaType.startsWith('image/') && <img src={url} alt={texts.picture} />}
      <figcaption>
        {texts.bytes(sizeOf(bytes.size), mediaType)}{' '}
        {url && (
          <a href={url} download={`${name}.${mediaType.split(/[/;+]/)[1] ?? 'bin'}`}>
            {texts.save}
          </a>
        )}
      </figcaption>
    </figure>
  );
}
