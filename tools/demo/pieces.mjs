import { createHash } from 'node:crypto';
import { Upload } from 'tus-js-client';
import { StepFailed } from './portal-client.mjs';

const PIECES = 4;
/** Bytes by which a comment makes the paper longer, so that its pieces are worth the name. */
const LONGER = 60_000;

/** Brings a paper by tus over a line that breaks once: the upload asks how much has arrived and goes on from there. */
export async function bringInPieces(client, entryId, kind, paper, name) {
  const bytes = Buffer.concat([
    Buffer.from(await paper.arrayBuffer()),
    Buffer.from(`\n%${'·'.repeat(LONGER / 2)}\n%%EOF\n`),
  ]);
  const target = { purpose: 'entry-document', entry: entryId, kind };
  await sent(client, bytes, { ...target, filename: name, filetype: paper.type });
  const { documents } = await client.get(`/entries/${entryId}`);
  const kept = documents.find((document) => document.kind === kind);
  const wanted = createHash('sha256').update(bytes).digest('hex');
  if (kept?.sha256 !== wanted) throw new StepFailed(`${name} of ${entryId} did not arrive as it was sent`);
}

function sent(client, bytes, metadata) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const { name, value } = client.cookie;
  const upload = new Upload(bytes, {
    endpoint: `${client.base}/api/uploads`,
    headers: { cookie: `${name}=${value}` },
    chunkSize: Math.ceil(bytes.length / PIECES),
    retryDelays: [200, 500, 1000, 3000],
    ...{ metadata, onSuccess: resolve, onError: reject },
    onChunkComplete: once(() => void upload.abort().then(() => upload.start())),
  });
  upload.start();
  return promise;
}

/** The first time alone. */
function once(work) {
  let done = false;
  return () => {
    if (!done) {
      done = true;
      work();
    }
  };
}
