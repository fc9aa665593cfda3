import { build } from '../tools/build/build.mjs';
import globalSetup from './global-setup.mjs';

/** Browser tests meet the portal as it is built. */
export default async function browserSetup() {
  await build({ say: () => undefined });
  await globalSetup();
}
