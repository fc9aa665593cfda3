import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { load, loadTypes, serverSources } from './sources.mjs';
const EDITION = 'E';
const OTHER_EDITION = 'F';
const OWN = { editionId: EDITION, personId: 'p1', leadId: 'p1' };
const FOREIGN = { editionId: EDITION, personId: 'p9', leadId: 'p9' };
const POLICY = /^libs\/([a-z]+)\/src\/domain\/policy\.ts$/;

const HEAD = `# Who may do what

Made from every context's \`domain/policy.ts\` by \`npm run generate\`; do not edit. A row is an action, a column is somebody
acting in one edition. ✓: always; words: only then; *own*: when it is theirs; empty: never. The column of a seat shows
what the seat adds to being signed in. A seat of another edition adds nothing anywhere: checked when this page is made.
`;

/** docs/permissions.md: who may do what, found by asking every policy about everybody. See README.md beside this. */
export async function permissions() {
  const kernel = await load('libs/kernel/src/index.ts');
  const sections = [];
  for (const file of serverSources().filter((source) => POLICY.test(source))) {
    const beside = file.replace('policy.ts', 'policy.samples.ts');
    const { samples } = existsSync(join(ROOT, beside)) ? await loadTypes(beside) : { samples: {} };
    sections.push(sectionOf(POLICY.exec(file)[1], (await load(file)).may, samples, kernel));
  }
  const text = [HEAD, ...sections.map((section) => section.text)].join('\n');
  return { files: [{ path: 'docs/permissions.md', text }], faults: sections.flatMap((section) => section.faults) };
}

const person = (seats = []) => ({ personId: 'p1', sessionId: 's1', seats });
const seated = (role, editionId) => person([{ role, editionId: role === 'admin' ? null : editionId }]);

/** Everybody who might ask, in the order of the columns. */
const askers = ({ ROLES, SYSTEM, VISITOR }) => [
  ['visitor', VISITOR],
  ['signed in', person()],
  ...ROLES.map((role) => [role, seated(role, EDITION)]),
  ['system', SYSTEM],
];

/** One context's part of the page, and what is wrong with its policy or its samples. */
export function sectionOf(name, may, samples, kernel) {
  const columns = askers(kernel);
  const rows = Object.entries(may).map(([action, allowed]) => rowOf(action, allowed, samples[action], kernel));
  const strangers = Object.keys(samples).filter((action) => !(action in may));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [line(['', ...columns.map(([title]) => title)]), line(['---', ...columns.map(() => ':-:')])];
  return {
    text: [`## ${name}`, '', ...table, ...rows.map(({ action, cells }) => line([`\`${action}\``, ...cells])), ''].join(
      '\n',
    ),
    faults: [
      ...rows.flatMap(({ action, faults }) => faults.map((fault) => `permissions: ${name} ${action}: ${fault}`)),
      ...strangers.map((action) => `permissions: ${name}: a sample for ${action}, which is no action`),
    ],
  };
}

function rowOf(action, allowed, given, kernel) {
  try {
    const columns = askers(kernel);
    const samples = given ? given.map(toArguments) : plain(allowed, columns);
    const cells = columns.map(([, actor]) =>
      cellOf(
        samples.filter(({ args }) => allowed(actor, ...args)),
        samples,
      ),
    );
    const signedIn = cells[1];
    const shown = cells.map((cell, index) =>
      kernel.ROLES.includes(columns[index][0]) && cell === signedIn ? '' : cell,
    );
    return { action, cells: shown, faults: faultsOf(allowed, samples, shown, kernel) };
  } catch (error) {
    return { action, cells: [], faults: [`write samples in domain/policy.samples.ts (${error.message})`] };
  }
}

const toArguments = ({ when, subject, args }) => ({ when, args: args ?? [subject] });

/** Without samples: the edition (its id, when no property is read), or something in it that is the asker's or is not. */
function plain(allowed, columns) {
  if (allowed.length > 2) throw new Error('it takes more than a subject');
  const read = new Set();
  const subject = watched(read);
  for (const [, actor] of columns) allowed(actor, subject);
  const unknown = [...read].find((key) => !(key in OWN));
  if (unknown) throw new Error(`it reads ${unknown}`);
  if (read.size === 0) return [{ when: '', args: [EDITION] }];
  return [
    { when: 'own', args: [OWN] },
    { when: "another's", args: [FOREIGN] },
  ];
}

/** The default subject, noting which of its properties are read. */
function watched(read) {
  const get = (target, key) => {
    read.add(String(key));
    return target[key];
  };
  return new Proxy(FOREIGN, { get });
}

function cellOf(open, samples) {
  if (open.length === samples.length) return '✓';
  return [...new Set(open.map(({ when }) => when))].join('; ');
}

function faultsOf(allowed, samples, cells, { ROLES }) {
  if (cells.every((cell) => cell === '')) return ['nobody may: write samples in domain/policy.samples.ts'];
  const leaks = ROLES.filter((role) => {
    if (role === 'admin') return false;
    const stranger = seated(role, OTHER_EDITION);
    return samples.some(({ args }) => allowed(stranger, ...args) && !allowed(person(), ...args));
  });
  return leaks.map((role) => `a ${role} of another edition may, too`);
}
