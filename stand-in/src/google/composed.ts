import { Fake } from './face';

/** Members of one concern of a Google object. A part is given the object it belongs to. */
type PartOf<Whole> = new (whole: Whole) => object;

/** By member, the part that has it. */
export type Members<Whole> = ReadonlyMap<string, PartOf<Whole>>;

/** Throws when two parts have a member of one name. */
export function membersOf<Whole>(parts: PartOf<Whole>[]): Members<Whole> {
  const members = new Map<string, PartOf<Whole>>();
  for (const part of parts) {
    for (const name of Object.getOwnPropertyNames(part.prototype)) {
      if (name === 'constructor') continue;
      if (members.has(name))
        throw new Error(`${part.name} and ${members.get(name)!.name} both have ${name}.`);
      members.set(name, part);
    }
  }
  return members;
}

/** A Google object whose members come from parts, each of which is made when a member of it is used first. */
export abstract class Composed<Full extends object> extends Fake<Full> {
  protected abstract readonly members: Members<this>;
  readonly #made = new Map<unknown, object>();

  /** For other services: what is called on it is not counted. */
  part<Part extends object>(kind: new (whole: this) => Part): Part {
    const part = this.#made.get(kind) ?? new kind(this);
    this.#made.set(kind, part);
    return part as Part;
  }

  /** Calls a member by its name, uncounted. */
  invoke(name: string, args: unknown[]): unknown {
    const owner = this.ownerOf(name) as Record<string, (...args: unknown[]) => unknown> | undefined;
    return owner?.[name]?.(...args);
  }

  override ownerOf(name: string): object | undefined {
    const kind = this.members.get(name);
    return kind && this.part(kind);
  }
}
