/** `npm run province`: says how the package is installed when it is not, which is so for whoever only tries the sheet. */
import { createRequire } from 'node:module';

try {
  createRequire(import.meta.url).resolve('@duckdb/node-api');
} catch {
  console.error('Phần tổng hợp nhiều đơn vị chưa được cài. Chạy một lần: npm ci --prefix province');
  process.exit(1);
}

const { main } = await import('./program');
await main(process.argv.slice(2));
