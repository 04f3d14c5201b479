// Jest's runtime, cured of what it does anew for every suite of a process.
const { AsyncLocalStorage } = require('node:async_hooks');
const { readFileSync, statSync } = require('node:fs');
const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const texts = new Map();
const scripts = new Map();
const storages = new Set();
/** The scripts of the stand-in's projects: see `useCompiledScripts`. */
const compiledByAllSuites = new Map();

/** A file is read once, as long as nobody writes it. */
function textOf(filename) {
  const { mtimeMs } = statSync(filename);
  const known = texts.get(filename);
  if (known?.mtimeMs === mtimeMs) return known.text;
  const text = readFileSync(filename, 'utf8');
  texts.set(filename, { mtimeMs, text });
  return text;
}

/** A file is compiled once; Jest's own way gives no suite the code another has compiled. */
function scriptOf(source, filename, parameters) {
  const known = scripts.get(filename);
  if (known?.source === source) return known.script;
  const head = `(function (${parameters.join(', ')}) {`;
  const script = new Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  scripts.set(filename, { source, script });
  return script;
}

// Jest leaves one storage a suite switched on, and every promise of every later suite asks them all.
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...args) {
  storages.add(this);
  return run.apply(this, args);
};

module.exports = class extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor, fileCache } = this;
    if (!executor?.compile || !fileCache?.readFile)
      throw new Error('This Jest reads and compiles elsewhere.');
    Object.assign(executor.environment.global, { compiledByAllSuites });
    fileCache.readFile = textOf;
    executor.compile = (source, filename) => {
      const world = executor.environment.getVmContext();
      if (world === null) return null;
      return scriptOf(source, filename, executor.injectedModuleParameters).runInContext(world);
    };
  }

  teardown() {
    for (const storage of storages) storage.disable();
    storages.clear();
    super.teardown();
  }
};
module.exports.default = module.exports;
