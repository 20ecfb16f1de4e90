import { Fault } from '../elements/notice.tsx';
import { listOperations } from '../server/operations.ts';
import { useLoaded } from '../server/use-live.ts';
import type { Route } from '../shell/route.ts';
import { Home } from './home.tsx';
import { OperationList } from './operation-list.tsx';
import { OperationView } from './operation-view.tsx';

/** The list, and beside it an operation or how to begin. On a phone, one of both. */
export function OperationsView({ route }: { route: Route }) {
  const { value: operations, error } = useLoaded(listOperations, '', ['reset']);
  const { item } = route;
  return (
    <div class={item === undefined ? 'split' : 'split open'}>
      <OperationList operations={operations ?? []} current={item} />
      <div class="side">
        <Fault error={error} />
        {item === undefined ? <Home count={operations?.length} /> : <OperationView key={item} id={item} />}
      </div>
    </div>
  );
}
