import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** Where this package stands; `createRequire` takes what `import.meta.url` is in Node, and what it is in Jest. */
export const home = dirname(createRequire(import.meta.url).resolve('./package.json'));
