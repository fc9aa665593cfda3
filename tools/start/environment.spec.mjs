import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf, keepSecretKey } from './environment.mjs';

const folder = mkdtempSync(join(tmpdir(), 'portal-environment-'));
const given = { DATA_DIR: folder };
const embedded = { url: 'postgres://there', embedded: true };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes a demo of the embedded database, and of no other', () => {
  expect(environmentOf(given, embedded, 3000)).toMatchObject({ SEED_DEMO: '1', OUTBOX_VISIBLE: '1' });
  expect(environmentOf(given, { url: 'postgres://there', embedded: false }, 3000)).not.toHaveProperty('SEED_DEMO');
});

it('shows nobody the mail of a portal that has come from another machine', () => {
  const { SECRET_KEY: own } = environmentOf(given, embedded, 3000);
  keepSecretKey(given, own);
  expect(environmentOf(given, embedded, 3000)).toHaveProperty('OUTBOX_VISIBLE', '1');
  keepSecretKey(given, 'a'.repeat(64));
  const now = environmentOf(given, embedded, 3000);
  expect([now.SECRET_KEY, now.SEED_DEMO, now.OUTBOX_VISIBLE]).toEqual(['a'.repeat(64), undefined, undefined]);
  expect(readFileSync(join(folder, 'secret.key.before'), 'utf8').trim()).toBe(own);
});
