import { once } from 'node:events';
import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { openDatabase } from '../start/database.mjs';
import { dataFolder, environmentOf } from '../start/environment.mjs';
import { freePort } from '../start/port.mjs';
import { finish } from '../start/program.mjs';
import { serve } from '../start/serve.mjs';
import { untilHalted } from '../start/until-halted.mjs';
import { banner } from './banner.mjs';
import { hasIPv6 } from './names.mjs';
import { followNames, securityOf, writeGuide } from './security.mjs';

const folder = join(dataFolder(process.env), 'hall');
const guideFile = join(folder, 'guide.json');

/** Two instances on one database: one speaks TLS; the plain one shows the guide and takes in who cannot do better. */
function instancesOf(environment, security, guide, ports) {
  const common = { ...environment, OUTBOX_VISIBLE: process.env.OUTBOX_VISIBLE ?? '0', HALL_GUIDE: guideFile };
  common.LISTEN_ON = process.env.LISTEN_ON || (hasIPv6() ? '::' : '0.0.0.0');
  const tls = { TLS_CERT: security.cert, TLS_KEY: security.key };
  return {
    secure: { ...common, ...tls, PORT: String(ports.secure), PUBLIC_URL: process.env.PUBLIC_URL || guide.secure[0] },
    plain: { ...common, TLS_CERT: '', TLS_KEY: '', PORT: String(ports.plain), PUBLIC_URL: guide.plain[0], WORKER: '0' },
  };
}

/** The machine has moved: tablets find the way by the guide, which says so from now on. */
function follow(security, ports, first) {
  let guide = first;
  return followNames(process.env, folder, security, (now) => {
    const before = guide;
    guide = guideOf(now, ports, before);
    if (guide.address === before.address) return;
    console.log(`  This machine is now at ${guide.address}: print the guide anew (${guide.plain[0]}/hall), and codes.`);
  });
}

function guideOf(security, ports, before = null) {
  return writeGuide(guideFile, security, ports, { publicUrl: process.env.PUBLIC_URL, before });
}

async function freePorts() {
  const secure = await freePort(process.env.HALL_PORT || '3443', 'HALL_PORT');
  return { secure, plain: await freePort(process.env.PORT || '3000') };
}

await untilHalted(async (signal, undo) => {
  const ports = await freePorts();
  const security = await securityOf(process.env, folder);
  const database = await openDatabase(process.env);
  undo(database.close);
  signal.throwIfAborted();
  await build({ signal });
  const guide = guideOf(security, ports);
  const environment = environmentOf(process.env, database, ports.secure);
  await finish('migrate', [], environment, signal);
  const signIns = await finish('found', [], environment, signal);
  const instances = instancesOf(environment, security, guide, ports);
  const api = await serve(instances.secure, signal);
  undo(api.stop);
  const plain = await serve(instances.plain, signal, 'plain');
  undo(plain.stop);
  console.log(banner({ guide, security, database, signIns, log: api.log }));
  undo(follow(security, ports, guide));
  await Promise.race([api.over, plain.over, database.over, once(signal, 'abort')]);
});
