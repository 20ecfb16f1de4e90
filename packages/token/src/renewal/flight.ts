/** Work that is done once, however many callers ask for it at the same time. */
export class Flight<T> {
  #work: Promise<T> | undefined;

  get isUnderWay(): boolean {
    return this.#work !== undefined;
  }

  /** The work that is under way; begins it if there is none. */
  join(begin: () => Promise<T>): Promise<T> {
    this.#work ??= begin().finally(() => {
      this.#work = undefined;
    });
    return this.#work;
  }
}
