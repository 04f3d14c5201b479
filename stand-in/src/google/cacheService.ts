import type { Context } from './context';
import { Exception } from './errors';
import { Fake } from './face';

type Google = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

/** Reference of Cache: characters of a key, bytes of a value, seconds. */
const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

class FakeCache extends Fake<Cache> implements Cache {
  constructor(
    context: Context,
    readonly store: Map<string, { value: string; until: number }>,
  ) {
    super(context, 'Cache');
  }

  get(key: string): string | null {
    const entry = this.store.get(key);
    return entry && entry.until > this.context.state.clock.now() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > KEY_LENGTH) throw new Exception('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new Exception('Argument too large: value');
    const until = this.context.state.clock.now() + Math.min(seconds, MOST_SECONDS) * 1000;
    this.store.set(key, { value: String(value), until });
  }

  putAll(values: Record<string, string>, seconds?: number): void {
    Object.entries(values).forEach(([key, value]) => this.put(key, value, seconds));
  }

  remove(key: string): void {
    this.store.delete(key);
  }

  removeAll(keys: string[]): void {
    keys.forEach((key) => this.remove(key));
  }
}

export class FakeCacheService extends Fake<Google> implements Google {
  constructor(context: Context) {
    super(context, 'CacheService');
  }

  #cache(name: string): Cache {
    const { caches } = this.context.state;
    const store = caches.get(name) ?? new Map<string, { value: string; until: number }>();
    caches.set(name, store);
    return new FakeCache(this.context, store).face;
  }

  getDocumentCache(): Cache {
    return this.#cache('document');
  }

  getScriptCache(): Cache {
    return this.#cache('script');
  }

  getUserCache(): Cache {
    return this.#cache(`user ${this.context.state.user}`);
  }
}
