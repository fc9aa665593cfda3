import { isProblem } from '../../../lib/api/problem.js';
import { type FileShelf, readFile } from './kept-files.js';

const address = '/api/assignments/one/documents/plan';
const fetched = globalThis.fetch;
let kept: Map<string, { blob: Blob }>;
let shelf: FileShelf;
let answer: () => Promise<Response>;

beforeEach(() => {
  kept = new Map();
  shelf = {
    get: (key) => Promise.resolve(kept.get(key.join())),
    put: ({ person, address: at, blob }) => Promise.resolve(kept.set([person, at].join(), { blob })),
    delete: (key) => Promise.resolve(void kept.delete(key.join())),
  };
  globalThis.fetch = () => answer();
});
afterEach(() => {
  globalThis.fetch = fetched;
});

const document = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
/** As much of an answer as is read; jsdom has no Response. */
const says = (status: number, blob = () => Promise.resolve(document)) => {
  answer = () => Promise.resolve({ ok: status === 200, status, blob } as unknown as Response);
};
const offline = () => {
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
};
const read = () => readFile(shelf, 'me', address);
const refusal = () =>
  read().then(
    () => null,
    (error: unknown) => (isProblem(error) ? error.status : error),
  );

it('opens without the server what was opened once', async () => {
  says(200);
  expect(await read()).toBe(document);
  offline();
  expect(await read()).toBe(document);
});

it.each([401, 403])('a %i shuts the document and leaves it for when there is no server', async (status) => {
  says(200);
  await read();
  says(status);
  expect(await refusal()).toBe(status);
  offline();
  expect(await read()).toBe(document);
});

it.each([429, 500, 503])('a %i of a server that is busy shows what is kept', async (status) => {
  says(200);
  await read();
  says(status);
  expect(await read()).toBe(document);
});

it('an answer that breaks off counts as none', async () => {
  says(200);
  await read();
  says(200, () => Promise.reject(new TypeError('network error')));
  expect(await read()).toBe(document);
});

it.each([404, 410])('a %i takes the document off the device', async (status) => {
  says(200);
  await read();
  says(status);
  expect(await refusal()).toBe(status);
  expect(kept.size).toBe(0);
  offline();
  expect(await refusal()).toBe(0);
});

it('reads on where the device keeps nothing', async () => {
  says(200);
  expect(await readFile(null, 'me', address)).toBe(document);
  shelf.put = () => Promise.reject(new Error('QuotaExceededError'));
  expect(await read()).toBe(document);
});
