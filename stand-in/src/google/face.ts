import type { Context } from './context';
import { kindOf, NotImplemented } from './errors';
import { fullName, isMember, missing, requireSignature } from './signatures';

/**
 * One object of a Google service. Scripts never hold it, only its `face`: the same methods, but a member that Google has
 * and the stand-in has not throws by name, every call is counted, and what is thrown is an Error of the script's own realm.
 * That is what makes it honest to type the face as Google's full interface while a class implements a part of it.
 */
export abstract class Fake<Full extends object> {
  readonly face: Full;

  constructor(
    readonly context: Context,
    readonly service: string,
  ) {
    this.face = new Proxy<object>(this, edge) as Full;
    impls.set(this.face, this);
    kindOf.set(this.face, fullName(service));
  }

  /** What has the member that a script asks for; undefined when nothing has. */
  ownerOf(_name: string): object | undefined {
    return this;
  }

  /** A property that the class does not have; few of Google's objects take any. */
  getMember(name: string): unknown {
    if (!isMember(this.service, name)) return undefined;
    const refuse = missing(this.service, name);
    return refuse && (() => inRealm(this, refuse));
  }

  setMember(name: string, _value: unknown): void {
    throw new NotImplemented(`${this.service}.${name} =`);
  }
}

const impls = new WeakMap<object, unknown>();

/** The object behind a face a script passed in, or undefined when it passed something else. */
export function behind<T>(face: unknown, kind: abstract new (...args: never[]) => T): T | undefined {
  const impl = typeof face === 'object' && face !== null ? impls.get(face) : undefined;
  return impl instanceof kind ? impl : undefined;
}

/** Looked at by promises, JSON and console; they are no calls to a service. */
const SILENT = new Set<PropertyKey>(['then', 'toJSON', 'constructor']);

const edge: ProxyHandler<object> = {
  get(target, name) {
    const impl = target as Fake<object>;
    if (typeof name === 'symbol' || SILENT.has(name)) return undefined;
    if (name === 'toString') return () => impl.service;
    // What every object has is no call to a service.
    if (name in Object.prototype) return Reflect.get(Object.prototype, name) as unknown;
    const owner = isMember(impl.service, name) ? impl.ownerOf(name) : undefined;
    const member: unknown = owner && Reflect.get(owner, name);
    if (typeof member === 'function') return visit(impl, owner!, name, member as Method);
    if (/^[A-Z]/.test(name) && member !== undefined) return member;
    return inRealm(impl, () => impl.getMember(name));
  },
  set(target, name, value) {
    const impl = target as Fake<object>;
    inRealm(impl, () => impl.setMember(String(name), value));
    return true;
  },
  ownKeys: () => [],
  getPrototypeOf: () => null,
};

type Method = (...args: unknown[]) => unknown;

function inRealm<T>({ context }: Fake<object>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw context.toRealm(error);
  }
}

function visit(impl: Fake<object>, owner: object, name: string, method: Method): Method {
  const { context, service } = impl;
  return (...args) =>
    inRealm(impl, () => {
      requireSignature(service, name, args);
      context.count(service, name);
      return Reflect.apply(method, owner, args);
    });
}
