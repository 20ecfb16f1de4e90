import { PACKAGES } from '../markdown/documents.ts';
import { SideLink } from './side-link.tsx';
import type { Page, Site } from './site.ts';

/** The packages: their READMEs and their API. Of the one that is shown, each entry point too. */
export function PackageSide({ site, page }: { site: Site; page: Page }) {
  const { packages, api, say } = site;
  const shown =
    packages.find(({ path }) => path === page.path)?.group ??
    PACKAGES.find(({ folder }) =>
      api.entries.some((entry) => entry.page === page.path && folder === `packages/${entry.folder}`),
    )?.name;
  return (
    <>
      <ul>
        <li>
          <SideLink page={page} path="api/index">
            {say('api')}
          </SideLink>
        </li>
      </ul>
      {PACKAGES.map(({ name, folder }) => {
        const [first, ...more] = api.entries.filter((entry) => folder === `packages/${entry.folder}`);
        return (
          <div key={name}>
            <p class="group package">{name}</p>
            <Readmes {...{ site, page }} group={name} />
            {first && (
              <ul>
                <li>
                  <SideLink page={page} path={first.page}>
                    API
                  </SideLink>
                  {shown === name && more.length > 0 && (
                    <ul class="entries">
                      {more.map((entry) => (
                        <li key={entry.page}>
                          <SideLink page={page} path={entry.page}>
                            <code>{entry.specifier.slice(name.length)}</code>
                          </SideLink>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              </ul>
            )}
          </div>
        );
      })}
      <div>
        <p class="group">{say('project')}</p>
        <Readmes {...{ site, page }} group="" />
      </div>
    </>
  );
}

function Readmes({ site, page, group }: { site: Site; page: Page; group: string }) {
  return (
    <ul>
      {site.packages
        .filter((document) => document.group === group)
        .map(({ path, title }) => (
          <li key={path}>
            <SideLink page={page} path={path}>
              {title === group ? site.say('overview') : title}
            </SideLink>
          </li>
        ))}
    </ul>
  );
}
