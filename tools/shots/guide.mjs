import { join } from 'node:path';
import { certificatesFor } from '../hall/certificates.mjs';
import { writeGuide } from '../hall/security.mjs';

const NAMES = ['192.168.1.20', 'hall-laptop.local'];

/** The guide for tablets as a laptop on the network of a hall shows it. @returns its file */
export async function hallGuide(folder) {
  await certificatesFor(folder, NAMES);
  const file = join(folder, 'guide.json');
  writeGuide(file, { names: NAMES, rootFile: join(folder, 'authority.crt') }, { secure: 3443, plain: 3000 });
  return file;
}
