import { type ClaimDesk, openClaimDesk } from '../../src/remote/claim-desk.ts';
import { type KeptToken, keepServiceToken } from '../../src/remote/service-keeper.ts';
import type { ServiceToken } from '../../src/remote/token-service.ts';
import type { Process, World } from './world.ts';

const SECOND = 1_000;

/** A server of the token service as its clients see it. */
export interface ServiceModel {
  readonly process: Process;
  readonly manager: KeptToken;
  readonly desk: ClaimDesk;
}

export const openService = (process: Process, manager: KeptToken): ServiceModel => ({
  process,
  manager,
  desk: openClaimDesk(process.clock),
});

async function current({ manager }: ServiceModel): Promise<ServiceToken> {
  const token = await manager.get();
  const life = Math.floor(manager.remaining() / SECOND) * SECOND;
  return { token, life, fresh: Math.min(60 * SECOND, life / 2) };
}

/**
 * A client of the token service, which asks any of its servers. A model of HTTP only: what keeps the token and what
 * counts the claims is real.
 */
export function connectClient(
  world: World,
  process: Process,
  name: string,
  servers: readonly ServiceModel[],
): KeptToken {
  /** Takes time both ways. */
  const request = <T>(work: (server: ServiceModel) => Promise<T> | T): Promise<T> =>
    new Promise((resolve, reject) => {
      const server = servers[Math.floor(world.between(0, servers.length))];
      if (!server) throw new Error('one server at least');
      const back = (settle: () => void) => world.after(world.between(1, 50), () => process.run(settle));
      world.after(world.between(1, 50), () =>
        server.process.run(async () => {
          try {
            const result = await work(server);
            back(() => resolve(result));
          } catch (error) {
            back(() => reject(error));
          }
        }),
      );
    });
  const service = {
    fetch: () => request(current),
    refuse: (token: string, operation: string) =>
      request(async (server) => {
        const claim = { token, operation, client: name };
        if (await server.desk.refused(server.manager, claim, 'secret')) return { isToBlame: true };
        return { isToBlame: false, next: await current(server) };
      }),
    accepted: (token: string, operation: string) =>
      request(({ manager, desk }) => desk.accepted(manager, { token, operation, client: name }, 'secret')),
  };
  return keepServiceToken(service, process.clock);
}
