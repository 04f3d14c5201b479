/** `npm run soak -- NAME [--seed S]`: a large test, whole. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { seed as fixedSeed, type Soak, soaks } from './size';

/** Milliseconds. */
const DAY = 86_400_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: String(fixedSeed) } },
});
const [name = ''] = positionals;
const seed = Number(values.seed);

if (!(name in soaks) || !Number.isInteger(seed)) {
  console.error(
    `npm run soak -- NAME [--seed S]\nNAME: ${Object.keys(soaks).join(', ')}; S: a whole number.`,
  );
  process.exit(2);
}
console.log(`${name}, whole, with the seed ${seed}`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', soaks[name as Soak], `--testTimeout=${DAY}`],
  { stdio: 'inherit', env: { ...process.env, SOAK: name, SOAK_SEED: String(seed) } },
);
process.exit(status ?? 1);
