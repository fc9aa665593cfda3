import { spawnSync } from 'node:child_process';
import { chownSync, closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from './once.mjs';

const [SIZE, BLOCK] = ['1g', 1 << 16];

/** A small disk in memory that can be filled to the last byte; null where nobody may mount one. */
export function openTinyDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0755`, 'tmpfs', folder]);
  if (mounted.status !== 0) {
    rmdirSync(folder);
    return null;
  }
  const filler = join(folder, 'filler');
  const close = () => {
    spawnSync('umount', ['-l', folder]);
    rmdirSync(folder);
  };
  return { folder, fill: () => fill(filler), empty: () => rmSync(filler, { force: true }), close };
}

function fill(file) {
  const output = openSync(file, 'w');
  const full = (length) => {
    try {
      for (;;) writeSync(output, Buffer.alloc(length));
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
    }
  };
  for (const length of [BLOCK * 16, BLOCK, 1 << 12]) full(length);
  closeSync(output);
}

/** Lays every table and index of the portal on the disk; answers what takes them back. */
export async function moveOnto({ folder }, databaseUrl) {
  const [{ data_directory: data }] = await once(databaseUrl, 'SHOW data_directory');
  const place = mkdtempSync(join(folder, 'tables-'));
  chownSync(place, statSync(data).uid, statSync(data).gid);
  await once(databaseUrl, 'DROP TABLESPACE IF EXISTS tiny');
  await once(databaseUrl, `CREATE TABLESPACE tiny LOCATION '${place}'`);
  await move(databaseUrl, 'pg_default', 'tiny');
  return async () => {
    await move(databaseUrl, 'tiny', 'pg_default');
    await once(databaseUrl, 'DROP TABLESPACE tiny');
  };
}

async function move(databaseUrl, from, to) {
  for (const kind of ['TABLE', 'INDEX'])
    await once(databaseUrl, `ALTER ${kind} ALL IN TABLESPACE ${from} SET TABLESPACE ${to}`);
}
