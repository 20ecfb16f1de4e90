import type { KeptToken } from '../../src/remote/service-keeper.ts';
import type { Operation } from './operations.ts';
import type { WeChatModel } from './wechat-model.ts';
import type { Process, World } from './world.ts';

/** How a call ended; outrun if its first token and the second were both dead before anybody knew. */
export type CallEnd = 'success' | 'refused' | 'outrun' | 'without a token';

/** One process's client: does with the token manager what createClient does. A model: nothing is sent. */
export class Caller {
  readonly #world: World;
  readonly #wechat: WeChatModel;
  readonly #process: Process;
  readonly #manager: KeptToken;
  readonly #onToken: (token: string) => void;

  constructor(
    world: World,
    wechat: WeChatModel,
    process: Process,
    manager: KeptToken,
    onToken: (token: string) => void,
  ) {
    this.#world = world;
    this.#wechat = wechat;
    this.#process = process;
    this.#manager = manager;
    this.#onToken = onToken;
  }

  async call(operation: Operation): Promise<CallEnd> {
    const first = await this.#get();
    if (first === undefined) return 'without a token';
    if (await this.#send(operation, first)) return 'success';
    await this.#manager.invalidate(first, operation.id);
    const second = await this.#get();
    if (second === undefined) return 'without a token';
    if (second === first) return 'refused';
    if (await this.#send(operation, second)) return 'success';
    await this.#manager.invalidate(second, operation.id);
    return this.#wechat.accepts(second) ? 'refused' : 'outrun';
  }

  async #get(): Promise<string | undefined> {
    const token = await this.#manager.get().catch(() => undefined);
    if (token !== undefined) this.#onToken(token);
    return token;
  }

  /** Takes time both ways; true if WeChat takes the token for this operation. */
  #send(operation: Operation, token: string): Promise<boolean> {
    return new Promise((resolve) => {
      this.#world.after(this.#world.between(5, 300), () => {
        const isTaken = this.#wechat.accepts(token) && !operation.isRefused();
        this.#world.after(this.#world.between(5, 300), () =>
          this.#process.run(() => {
            if (isTaken) this.#manager.accepted(token, operation.id);
            resolve(isTaken);
          }),
        );
      });
    });
  }
}
