import { CodeBlock } from '../elements/code-block.tsx';
import { Copy } from '../elements/copy.tsx';
import { useApp } from '../shell/app-context.ts';
import { useTexts } from '../texts/language.tsx';

/** How to begin. */
export function Home({ count }: { count: number | undefined }) {
  const { home: texts, tagline } = useTexts();
  const { appid } = useApp();
  const curl = `curl '${location.origin}/cgi-bin/token?grant_type=client_credential&appid=${appid}&secret=any'`;
  const client = `import { createWeapp } from 'weapp-openapi';

const wx = createWeapp({
  appid: '${appid}',
  secret: 'any',
  baseUrl: '${location.origin}',
});
await wx.getUnlimitedQRCode({ scene: 'a=1' });`;
  return (
    <article class="home">
      <p class="hint">{tagline}</p>
      <h1>{count === undefined ? 'weapp-mock' : texts.title(count)}</h1>
      <p class="lead">{texts.lead}</p>
      <Snippet title={texts.base} code={location.origin} />
      <Snippet title={texts.first} code={curl} />
      <Snippet title={texts.client} code={client} />
      <h2>{texts.tips}</h2>
      <ul class="tips">
        <li>{texts.tipSearch}</li>
        <li>{texts.tipRules}</li>
        <li>
          {texts.tipHttp} <a href="/__mock/openapi.json">{texts.httpDocs}</a>
        </li>
      </ul>
    </article>
  );
}

function Snippet({ title, code }: { title: string; code: string }) {
  return (
    <section class="snippet">
      <div class="bar">
        <h2>{title}</h2>
        <Copy text={code} what={title} />
      </div>
      <CodeBlock label={title}>{code}</CodeBlock>
    </section>
  );
}
