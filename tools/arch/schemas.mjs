import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraries, uses } from './floors.mjs';
import { filesIn } from './files.mjs';

const NAME = /^database\/migrations\/(\d{4})-([a-z]+)(-[a-z0-9-]+)?\.sql$/;
const CHANGED = /\b(?:create|alter|drop)\s+(?:unlogged\s+)?table\s+(?:if\s+(?:not\s+)?exists\s+)?"?([a-z_]+)"?\./gi;
const REFERENCED = /\breferences\s+"?([a-z_]+)"?\./gi;

/** Migrations change their own schema only, their foreign keys point down, and their numbers have no gap. */
export function schemaViolations(root) {
  const files = filesIn(root, ['database/migrations']).filter((file) => file.endsWith('.sql'));
  return files.flatMap((file, index) => complaints(file, index, readFileSync(join(root, file), 'utf8')));
}

function complaints(file, index, text) {
  const [, number, library] = NAME.exec(file) ?? [];
  const say = (rule, sentence) => ({ file, rule, text: sentence });
  if (!library || !libraries.includes(library)) return [say('migration-name', 'NNNN-<context>[-what].sql')];
  const found =
    Number(number) === index + 1 ? [] : [say('migration-name', `number ${index + 1} is next in the one order`)];
  const foreign = schemasIn(CHANGED, text).filter((name) => name !== library);
  const above = schemasIn(REFERENCED, text).filter((name) => name !== library && !uses(library).includes(name));
  return [
    ...found,
    ...foreign.map((name) => say('migration-schema', `changes tables of ${name}`)),
    ...above.map((name) => say('migration-upwards', `a foreign key points up to ${name}`)),
  ];
}

function schemasIn(pattern, text) {
  const code = text.replace(/--.*$/gm, '');
  return [...new Set([...code.matchAll(pattern)].map(([, name]) => name))];
}
