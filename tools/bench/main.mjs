import '../node-guard.mjs';
import '../typescript.mjs';
import { readdirSync } from 'node:fs';

/** npm run bench:NAME [PART …]: a line of JSON a figure; exit code 1 when a target is missed. A bench of one part takes the names itself. */
const [name, ...wanted] = process.argv.slice(2);
const folder = new URL(`./${name}/`, import.meta.url);
const every = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
const parts = every
  .filter((file) => every.length === 1 || wanted.length === 0 || wanted.includes(file.slice(0, -4)))
  .sort();

for (const part of parts) {
  const { figures } = await import(new URL(part, folder));
  for await (const figure of figures(wanted)) {
    console.log(JSON.stringify(figure));
    if (figure.ok === false) process.exitCode = 1;
  }
}
