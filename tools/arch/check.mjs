import '../node-guard.mjs';
import { fileURLToPath } from 'node:url';
import { folderViolations } from './folders.mjs';
import { importViolations } from './imports.mjs';
import { plantedFailures } from './planted.mjs';
import { schemaViolations } from './schemas.mjs';

/** The walls: imports, folders and schemas of the repository, then the violations planted to try the walls. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const imports = importViolations(root);
const violations = [...imports.violations, ...folderViolations(root), ...schemaViolations(root)];

for (const { file, rule, text } of violations) console.error(`${file}\n    ${rule}: ${text}`);
console.log(`walls: ${imports.checked} modules, ${violations.length} violations`);

const planted = plantedFailures();
for (const failure of planted.failures) console.error(`planted: ${failure}`);
console.log(
  `planted: ${planted.planted} violations of ${planted.rules} rules, ${planted.failures.length} not as expected`,
);

process.exitCode = violations.length + planted.failures.length === 0 ? 0 : 1;
