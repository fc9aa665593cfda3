import { relative } from 'node:path';
import { ROOT } from '../root.mjs';

/** What whoever sets the hall up needs to read. */
export function banner({ guide, security, database, signIns, log }) {
  const rest = guide.secure.slice(1).map((address) => ['', address]);
  const lines = [
    ['Portal', guide.secure[0]],
    ...rest,
    ['Guide', `${guide.plain[0]}/hall (open it on each tablet first)`],
    ...trust(security),
    ['Plain', `${guide.plain[0]} (for a tablet that cannot be made to trust this machine)`],
    ['Data', database.embedded ? database.folder : new URL(database.url).host],
    ['Log', relative(process.cwd(), log) || relative(ROOT, log)],
  ];
  const facts = lines.map(([name, value]) => `  ${name.padEnd(11)}${value}`);
  return ['', ...facts, '', ...(signIns ? [signIns.replace(/^(?=.)/gm, '  '), ''] : []), '  Ctrl-C stops it.', ''].join(
    '\n',
  );
}

function trust({ root, fresh }) {
  if (!root) return [['Trust', 'by the certificate of TLS_CERT']];
  const until = root.validToDate.toISOString().slice(0, 10);
  return [
    ['Trust', `${fresh ? 'a new authority: every tablet needs its root' : 'the authority as before'}, until ${until}`],
    ['SHA-256', root.fingerprint256],
  ];
}
