import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { forbidden, walked } from './rules.mjs';

const binary = fileURLToPath(
  new URL('../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', import.meta.url),
);
const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));

/** What dependency-cruiser finds below a root, by the configuration in that root. */
export function importViolations(root) {
  const folders = [...walked];
  const { stdout, stderr } = spawnSync(process.execPath, [binary, '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${stderr || stdout}`);
  const { summary } = JSON.parse(stdout);
  const violations = summary.violations.map(({ from, to, rule, cycle }) => {
    const way = cycle?.map((step) => step.name).join(' → ') ?? to;
    return { file: from, rule: rule.name, text: `→ ${way}: ${comments.get(rule.name)}` };
  });
  return { checked: summary.totalCruised, violations };
}
