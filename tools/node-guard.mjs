// Runs under whatever Node there is, so it keeps to what a Node of ten years ago understands.
import fs from 'fs';
import url from 'url';

var root = url.fileURLToPath(new URL('..', import.meta.url));
var wanted = /(\d+)\.(\d+)/.exec(JSON.parse(fs.readFileSync(root + 'package.json', 'utf8')).engines.node);
var present = process.versions.node.split('.');

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!fs.existsSync(root + 'node_modules/pg')) refuse('Nothing is installed yet: run npm ci first.');

if (+present[0] < +wanted[1] || (+present[0] === +wanted[1] && +present[1] < +wanted[2])) {
  var own = fs.existsSync(root + 'node_modules/.bin/node') || fs.existsSync(root + 'node_modules/.bin/node.cmd');
  refuse(
    'Node ' +
      process.versions.node +
      ' is too old: ' +
      wanted[0] +
      ' or later is needed. ' +
      (own
        ? 'The right one came with npm ci: start this by its npm script, as in npm start.'
        : 'npm ci brings it along, but the install scripts were switched off: run npm rebuild, or install Node 24.'),
  );
}
