/** A service refused, in Google's words. Scripts catch it as an Error of their own realm named `Exception`. */
export class Exception extends Error {
  override readonly name: string = 'Exception';
}

/** The stand-in does not have this member (yet); the message names it. */
export class NotImplemented extends Error {
  override readonly name: string = 'NotImplemented';
  constructor(readonly member: string) {
    super(`NotImplemented: ${member}`);
  }
}

/** What a script threw, brought over to the host. */
export class ScriptError extends Error {
  override readonly name: string;
  /** Where in the script, as V8 tells it. */
  readonly scriptStack: string;

  constructor(thrown: unknown) {
    const { name, message, stack } = Object(thrown) as Partial<Error>;
    super(message ?? String(thrown));
    this.name = name ?? 'Error';
    this.scriptStack = stack ?? '';
  }
}

/** What Google calls the objects that scripts get, such as `SpreadsheetApp.Range`. */
export const kindOf = new WeakMap<object, string>();

/** Google's words for the kind of an argument, as people's logs show them. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return typeof value[0] === 'string' ? 'String[]' : 'number[]';
  if (typeof value === 'object') return kindOf.get(value) ?? 'Object';
  if (typeof value === 'number') return 'number';
  return (typeof value).replace(/^./, (initial) => initial.toUpperCase());
}

/** What Google says when the arguments are of the wrong kind. */
export const mismatch = (member: string, args: unknown[]): Exception =>
  new Exception(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${member}.`,
  );
