import { useState } from 'preact/hooks';
import { Empty, Fault } from '../elements/notice.tsx';
import { leaveQuota, readQuotas } from '../server/clock.ts';
import { listOperations } from '../server/operations.ts';
import { messageOf, useLoaded } from '../server/use-live.ts';
import { useApp } from '../shell/app-context.ts';
import { useTexts } from '../texts/language.tsx';

/** The day's calls of the chosen mini program, by path. */
export function QuotaPanel() {
  const texts = useTexts().control;
  const { appid } = useApp();
  const {
    value: quotas,
    error,
    reload,
  } = useLoaded(() => readQuotas(appid), appid, ['request', 'reset', 'clock']);
  const { value: operations } = useLoaded(listOperations, '');
  const [fault, setFault] = useState<string>();
  const useUp = async (operation: string) => {
    try {
      await leaveQuota(appid, operation, 0);
      reload();
    } catch (reason) {
      setFault(messageOf(reason));
    }
  };
  return (
    <section class="panel" aria-labelledby="quota-title">
      <h2 id="quota-title">
        {texts.quotas} <span class="hint">{appid}</span>
      </h2>
      <p class="hint">{texts.quotasLead}</p>
      <Fault error={fault ?? error} />
      {quotas?.length === 0 && <Empty text={texts.noQuotas} />}
      {quotas && quotas.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.path}</th>
              <th scope="col" class="figure">
                {texts.used}
              </th>
              <th scope="col" class="figure">
                {texts.limit}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {quotas.map(({ path, used, daily_limit }) => {
              const operation = operations?.find((each) => each.path === path)?.id;
              return (
                <tr key={path}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td class="figure">{used.toLocaleString('en')}</td>
                  <td class="figure">{daily_limit.toLocaleString('en')}</td>
                  <td>
                    {operation && used < daily_limit && (
                      <button
                        type="button"
                        class="quiet"
                        onClick={() => useUp(operation)}
                        aria-label={texts.usedUpFor(path)}
                      >
                        {texts.usedUp}
                      </button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
