/**
 * Answers together what is asked in the same turn of the event loop: under load one statement serves several requests,
 * while a lone one waits for nobody. Every answer is read after it was asked for; nothing is kept.
 */
export class Gather<Key, Value> {
  #asked: Map<Key, PromiseWithResolvers<Value | undefined>> | undefined;

  /** @param load answers some different keys; a key that is absent from the map has no value */
  constructor(private readonly load: (keys: Key[]) => Promise<ReadonlyMap<Key, Value>>) {}

  of(key: Key): Promise<Value | undefined> {
    if (!this.#asked) setImmediate(() => void this.answer());
    this.#asked ??= new Map();
    const one = this.#asked.get(key) ?? Promise.withResolvers<Value | undefined>();
    this.#asked.set(key, one);
    return one.promise;
  }

  private async answer(): Promise<void> {
    const asked = this.#asked ?? new Map<Key, PromiseWithResolvers<Value | undefined>>();
    this.#asked = undefined;
    try {
      const values = await this.load([...asked.keys()]);
      for (const [key, { resolve }] of asked) resolve(values.get(key));
    } catch (error) {
      for (const { reject } of asked.values()) reject(error);
    }
  }
}
