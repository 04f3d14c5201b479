import type { Context } from './context';
import { Exception } from './errors';
import { Fake } from './face';

type Google = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

/** Apps Script guides, "Quotas for Google Services". */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

class FakeProperties extends Fake<Properties> implements Properties {
  constructor(
    context: Context,
    readonly store: Map<string, string>,
  ) {
    super(context, 'Properties');
  }

  deleteAllProperties(): Properties {
    this.store.clear();
    return this.face;
  }

  deleteProperty(key: string): Properties {
    this.store.delete(key);
    return this.face;
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): Properties {
    const others = deleteAllOthers ? [] : [...this.store];
    return this.#replace([...others, ...Object.entries(properties)]);
  }

  setProperty(key: string, value: string): Properties {
    return this.#replace([...this.store, [key, value]]);
  }

  #replace(entries: [string, string][]): Properties {
    const next = new Map(entries.map(([key, value]) => [key, String(value)]));
    let size = 0;
    for (const [key, value] of next) {
      const bytes = Buffer.byteLength(value);
      if (bytes > VALUE_BYTES) throw new Exception('Argument too large: value');
      size += bytes + Buffer.byteLength(key);
    }
    if (size > STORE_BYTES) {
      throw new Exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store.clear();
    next.forEach((value, key) => this.store.set(key, value));
    return this.face;
  }
}

/** Small texts that outlive a run: with the document, with the script, or with its user. */
export class FakePropertiesService extends Fake<Google> implements Google {
  constructor(context: Context) {
    super(context, 'PropertiesService');
  }

  getDocumentProperties(): Properties {
    return new FakeProperties(this.context, this.context.state.workbook.properties).face;
  }

  getScriptProperties(): Properties {
    return new FakeProperties(this.context, this.context.state.scriptProperties).face;
  }

  getUserProperties(): Properties {
    const { userProperties, user } = this.context.state;
    const store = userProperties.get(user) ?? new Map<string, string>();
    userProperties.set(user, store);
    return new FakeProperties(this.context, store).face;
  }
}
