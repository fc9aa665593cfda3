import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(new URL('../../node_modules/oxlint/bin/oxlint', import.meta.url));

/** What oxlint finds below a root, by the configuration in that root; used to try the planted violations. */
export function lintViolations(root) {
  const { stdout, stderr } = spawnSync(process.execPath, [binary, '--type-aware', '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (!stdout.trimStart().startsWith('{')) throw new Error(`oxlint failed: ${stderr || stdout}`);
  return JSON.parse(stdout).diagnostics.map(({ filename, code, message }) => ({
    file: filename.replaceAll('\\', '/'),
    rule: code.replace(/^[a-z-]+\((.*)\)$/, '$1'),
    text: message,
    own: code.startsWith('portal'),
  }));
}
