import { relative } from 'node:path';
import { ROOT } from '../root.mjs';

/** What to know once everything runs. */
export function banner({ environment, database, signIns, log }) {
  const address = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;
  const mail = environment.SMTP_URL
    ? `by ${new URL(environment.SMTP_URL).host}`
    : environment.OUTBOX_VISIBLE === '1'
      ? `${address}/outbox`
      : 'nowhere: set SMTP_URL, or OUTBOX_VISIBLE=1 to look at it';
  const lines = [
    ['Portal', address],
    ['API', `${address}/api/docs`],
    ['Mail', mail],
    ['Data', database.embedded ? `${database.folder} (embedded PostgreSQL)` : new URL(database.url).host],
    ['Log', relative(process.cwd(), log) || relative(ROOT, log)],
  ];
  const facts = lines.map(([name, value]) => `  ${name.padEnd(8)}${value}`);
  return ['', ...facts, '', ...(signIns ? [indent(signIns), ''] : []), '  Ctrl-C stops it.', ''].join('\n');
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '  ');
}
