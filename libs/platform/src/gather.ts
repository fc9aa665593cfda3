/** So many loads are under way at most; what is asked meanwhile is gathered for the next. */
const AT_ONCE = 2;

/**
 * Answers together what is asked at the same time: under load one statement serves several requests, while a lone one
 * waits for nobody. Every answer is read after it was asked for; nothing is kept.
 */
export class Gather<Key, Value> {
  #asked = new Map<Key, PromiseWithResolvers<Value | undefined>>();
  #loading = 0;

  /** @param load answers some different keys; a key that is absent from the map has no value */
  constructor(private readonly load: (keys: Key[]) => Promise<ReadonlyMap<Key, Value>>) {}

  of(key: Key): Promise<Value | undefined> {
    if (this.#asked.size === 0) setImmediate(() => void this.answer());
    const one = this.#asked.get(key) ?? Promise.withResolvers<Value | undefined>();
    this.#asked.set(key, one);
    return one.promise;
  }

  private async answer(): Promise<void> {
    if (this.#loading >= AT_ONCE || this.#asked.size === 0) return;
    const asked = this.#asked;
    this.#asked = new Map();
    this.#loading += 1;
    try {
      const values = await this.load([...asked.keys()]);
      for (const [key, { resolve }] of asked) resolve(values.get(key));
    } catch (error) {
      for (const { reject } of asked.values()) reject(error);
    } finally {
      this.#loading -= 1;
      void this.answer();
    }
  }
}
