import '../node-guard.mjs';
import '../typescript.mjs';
import { readdirSync } from 'node:fs';

/** npm run bench:fairness [PART …]: a line of JSON a figure; exit code 1 when a target is missed. */
const folder = new URL('./fairness/', import.meta.url);
const wanted = process.argv.slice(2);
const parts = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs') && (wanted.length === 0 || wanted.includes(name.slice(0, -4))))
  .sort();

for (const part of parts) {
  const { figures } = await import(new URL(part, folder));
  for await (const figure of figures()) {
    console.log(JSON.stringify(figure));
    if (figure.ok === false) process.exitCode = 1;
  }
}
