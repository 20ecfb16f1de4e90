import { renderToString } from 'preact-render-to-string';
import { codeBlock } from '../markdown/render.ts';
import type { Page, Site } from '../shell/site.ts';
import type { Language } from '../texts/language.ts';
import { sectionTitle } from '../texts/sections.ts';
import { contextOf, firstSentence } from './context.ts';
import { PUSH_SECTION } from './lists.tsx';
import { Raw } from './raw.tsx';

const code = (language: Language) => `import { createWeapp, lastDays } from 'weapp-openapi';

const wx = createWeapp({ appid: 'wx448f04719cd48f69', secret: 'APPSECRET' });
const { openid } = await wx.login(code); // code2Session
await wx.sendMessage({ touser: openid, template_id, data: { thing1: { value: '${language === 'zh' ? '已发货' : 'Shipped'}' } } });
const { newUsers } = await wx.analysis.retention(lastDays(7)); // ${language === 'zh' ? '调用 7 次，得到一张留存表' : '7 calls, one cohort table'}`;

/** What most people come for, before all else. */
const TASKS = [
  'first-hour',
  'login',
  'subscription-messages',
  'phone-number',
  'qr-codes-and-links',
  'content-safety',
  'push',
  'virtual-payment',
  'order-shipping',
  'analysis',
  'testing',
  'nestjs',
];

export function homePage(site: Site): Page {
  const path = 'index';
  const context = contextOf(site, path);
  const { say, edition, language, guides } = site;
  const lead = say('homeLead', { count: edition.operations.size });
  const tasks = TASKS.flatMap((slug) => guides.filter((guide) => guide.path === `guides/${slug}`));
  const html = renderToString(
    <>
      <div class="hero">
        <h1>{say('homeTitle')}</h1>
        <p class="lead">{lead}</p>
        <Raw html={codeBlock('npm install weapp-openapi', 'bash', say('copy'))} />
        <Raw html={codeBlock(code(language), 'typescript', say('copy'))} />
        <p class="actions">
          <a class="button" href={context.to('guides/first-hour')}>
            {say('homeStart')}
          </a>
          <a class="button plain" href={context.to('operations/index')}>
            {say('homeReference')}
          </a>
        </p>
      </div>
      <h2 id="tasks">{say('homeFind')}</h2>
      <ul class="cards">
        {tasks.map((guide) => (
          <li key={guide.path}>
            <a href={context.to(guide.path)}>
              <strong>{guide.title}</strong>
              <span>{firstSentence(guide.description)}</span>
            </a>
          </li>
        ))}
      </ul>
      <h2 id="sections">{say('homeSections')}</h2>
      <ul class="sections">
        {edition.sections
          .filter(({ name }) => name !== PUSH_SECTION)
          .map((section) => (
            <li key={section.name}>
              <a href={context.to(`sections/${section.name}`)}>
                {sectionTitle(section, language)} <span>{section.entries.length}</span>
              </a>
            </li>
          ))}
        <li>
          <a href={context.to('webhooks/index')}>
            {say('webhooks')} <span>{edition.webhooks.size}</span>
          </a>
        </li>
      </ul>
    </>,
  );
  const markdown = [
    `# ${say('siteTitle')}`,
    lead,
    `\`\`\`ts\n${code(language)}\n\`\`\``,
    `- [${say('guides')}](guides/index.md)\n- [${say('reference')}](operations/index.md)\n- [${say('webhooks')}](webhooks/index.md)\n- [${say('errcodes')}](errcodes/index.md)\n- [${say('packages')}](packages/index.md)`,
  ];
  return {
    ...{ path, title: say('homeTitle'), description: lead, html, markdown: `${markdown.join('\n\n')}\n` },
    ...{ headings: [], area: 'home', isSearched: false },
  };
}

/** For addresses that do not exist. */
export function notFoundPage(site: Site): Page {
  const { say } = site;
  const html = renderToString(
    <>
      <h1>{say('notFoundTitle')}</h1>
      <p class="lead">{say('notFound')}</p>
      <p>
        <button type="button" class="button" data-search>
          {say('search')}
        </button>
      </p>
    </>,
  );
  return {
    ...{ path: '404', title: say('notFoundTitle'), description: say('notFound'), html, markdown: '' },
    ...{ headings: [], area: 'home', isSearched: false },
  };
}
