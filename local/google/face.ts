import type { Context } from './context';
import { NotImplemented } from './errors';

/**
 * One object of a Google service. Scripts never hold it, only its `face`: the same methods, but a member the stand-in
 * does not have throws by name, every call is counted, and what is thrown is an Error of the script's own realm.
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
    const member: unknown = Reflect.get(impl, name);
    if (typeof member === 'function') return visit(impl, name, member as Method);
    if (/^[A-Z]/.test(name) && member !== undefined) return member;
    throw impl.context.toRealm(new NotImplemented(`${impl.service}.${name}`));
  },
  set(target, name) {
    const impl = target as Fake<object>;
    throw impl.context.toRealm(new NotImplemented(`${impl.service}.${String(name)} =`));
  },
  ownKeys: () => [],
  getPrototypeOf: () => null,
};

type Method = (...args: unknown[]) => unknown;

function visit(impl: Fake<object>, name: string, method: Method): Method {
  const { context, service } = impl;
  return (...args) => {
    try {
      context.count(service, name);
      return Reflect.apply(method, impl, args);
    } catch (error) {
      throw context.toRealm(error);
    }
  };
}
