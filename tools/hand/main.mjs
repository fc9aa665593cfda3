import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { build } from '../build/build.mjs';
import { PlainError } from '../plain-error.mjs';
import { borrowDatabase } from '../start/borrow.mjs';
import { environmentOf, keepSecretKey } from '../start/environment.mjs';
import { finish } from '../start/program.mjs';
import { toItsEnd } from '../start/to-its-end.mjs';

const VERBS = { give, take, keep };

/** npm run hall:give -- FILE */
async function give(run, [file]) {
  const code = await run(['give', fileOf(file)]);
  console.log(`The whole portal is in ${file}. This code opens it: ${code}
Carry the code apart from the file. Until the portal is brought back here with npm run hall:take, it can only be read here.`);
}

/** npm run hall:take -- FILE */
async function take(run, [file]) {
  const place = fileOf(file);
  const { kept, key } = JSON.parse(await run(['take', place], { HAND_CODE: await codeOf(process.env.HAND_CODE) }));
  console.log('The portal is here now: start it with npm run hall, or npm start where it was given away.');
  if (kept) console.log(`What was in its place is kept as the database ${kept}.`);
  const told = process.env.SECRET_KEY;
  if (!told) keepSecretKey(process.env, key);
  else if (told !== key)
    console.log(`It needs the SECRET_KEY of the machine it came from, which is not the one set here.`);
}

/** npm run hall:keep */
async function keep(run, [word]) {
  if (word !== '--without-the-hall')
    throw new PlainError(
      `This ends the handover: what has been done in the hall can never be brought back here.
If that is what you want: npm run hall:keep -- --without-the-hall`,
    );
  await run(['keep', word]);
  console.log('The portal goes on here.');
}

function fileOf(file) {
  if (!file) throw new PlainError('Which file? npm run hall:give -- FILE, npm run hall:take -- FILE');
  return resolve(process.env.INIT_CWD ?? '.', file);
}

async function codeOf(given) {
  if (given) return given;
  const line = createInterface({ input: process.stdin, output: process.stderr });
  const code = await line.question('The code that opens the parcel: ');
  line.close();
  return code;
}

async function hand([verb, ...args], signal) {
  await build({ signal });
  const database = await borrowDatabase(process.env);
  try {
    const environment = environmentOf(process.env, database, process.env.PORT ?? 3000);
    await VERBS[verb]((words, more) => finish('hand', words, { ...environment, ...more }, signal), args);
  } finally {
    await database.close();
  }
}

await toItsEnd(
  (signal) => hand(process.argv.slice(2), signal),
  'Stopped. Run the same again: it goes on, or says what has been done already.',
);
