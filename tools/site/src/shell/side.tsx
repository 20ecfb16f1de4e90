import { GUIDE_GROUPS } from '../markdown/documents.ts';
import { pathOf } from '../pages/context.ts';
import { PUSH_SECTION } from '../pages/lists.tsx';
import { sectionTitle } from '../texts/sections.ts';
import { AREAS } from './areas.ts';
import { PackageSide } from './package-side.tsx';
import { SideLink as Link } from './side-link.tsx';
import { type Document, linkTo, type Page, type Site } from './site.ts';

/** What stands at the side: the pages beside this one. On a phone it is behind the menu button. */
export function Side({ site, page }: { site: Site; page: Page }) {
  const { say } = site;
  const to = (path: string) => linkTo(page.path, path);
  return (
    <nav class="side" id="side" aria-label={say('navigation')} data-pagefind-ignore>
      <ul class="areas">
        {AREAS.map(({ area, path, word }) => (
          <li key={area}>
            <a href={to(path)}>{say(word)}</a>
          </li>
        ))}
      </ul>
      {page.area === 'guides' && (
        <Documents {...{ site, page }} documents={site.guides} groups={groupsOf(site)} />
      )}
      {(page.area === 'packages' || page.area === 'api') && <PackageSide {...{ site, page }} />}
      {page.area === 'webhooks' && <Entries {...{ site, page }} section={PUSH_SECTION} />}
      {(page.area === 'reference' || page.area === 'home' || page.area === 'errcodes') && (
        <Sections site={site} page={page} />
      )}
    </nav>
  );
}

const groupsOf = ({ language }: Site) => GUIDE_GROUPS.map((group) => group[language]);

interface DocumentsProps {
  site: Site;
  page: Page;
  documents: readonly Document[];
  groups: readonly string[];
}

function Documents({ site, page, documents, groups }: DocumentsProps) {
  return (
    <>
      {groups
        .map((group) => ({ group, found: documents.filter((each) => each.group === group) }))
        .filter(({ found }) => found.length > 0)
        .map(({ group, found }) => (
          <div key={group}>
            <p class="group">{group}</p>
            <ul>
              {found.map(({ path, title }) => (
                <li key={path}>
                  <Link page={page} path={path}>
                    {title === group ? site.say('overview') : title}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}

/** All sections; the one of this page with its operations. */
function Sections({ site, page }: { site: Site; page: Page }) {
  return (
    <ul>
      {site.edition.sections
        .filter(({ name }) => name !== PUSH_SECTION)
        .map((section) => (
          <li key={section.name}>
            <Link page={page} path={`sections/${section.name}`}>
              {sectionTitle(section, site.language)}
            </Link>
            {page.section === section.name && <Entries {...{ site, page }} section={section.name} />}
          </li>
        ))}
    </ul>
  );
}

function Entries({ site, page, section }: { site: Site; page: Page; section: string }) {
  const entries = site.edition.sections.find(({ name }) => name === section)?.entries ?? [];
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={entry.operationId}>
          <Link page={page} path={pathOf(entry)} title={entry.summary}>
            <code>{entry.operationId}</code>
          </Link>
        </li>
      ))}
    </ul>
  );
}
