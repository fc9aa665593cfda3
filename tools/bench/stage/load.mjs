import { Agent, request } from 'node:http';

/** What came back; its text is made only where somebody reads it. */
class Answered {
  constructor(status, headers, bytes, milliseconds) {
    Object.assign(this, { status, headers, bytes, milliseconds });
  }

  get body() {
    return this.bytes.toString();
  }
}

/**
 * One request over a kept connection.
 * @returns {Promise<Answered>}
 */
export function ask(agent, base, { method = 'GET', path, headers = {}, body }) {
  const began = performance.now();
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${base}${path}`, { method, agent, headers: { ...headers, ...length } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status, headers: told } = answer;
        const bytes = Buffer.concat(parts);
        const milliseconds = performance.now() - began;
        resolve(new Answered(status, told, bytes, milliseconds));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Connections that are kept, so that what is measured is not the making of them. */
export function connections(width) {
  return new Agent({ keepAlive: true, maxSockets: width });
}

/**
 * Closed loops: `width` lanes ask one after the other for `seconds`.
 * @param {(lane: number, turn: number) => Promise<unknown>} turn one request; throws when it went wrong
 * @returns {Promise<number>} requests a second
 */
export async function throughput(width, seconds, turn) {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let done = 0;
  const lane = async (number) => {
    for (let at = 0; performance.now() < until; at += 1) {
      await turn(number, at);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: width }, (_, number) => lane(number)));
  return (done / (performance.now() - began)) * 1000;
}
