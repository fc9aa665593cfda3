import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 5;

/** A step that did not go as it must; stops the demo with a non-zero exit. */
export class StepFailed extends Error {}

/** One person's browser, as far as HTTP goes: keeps the cookie, sends idempotency keys, insists on the status. */
export class PortalClient {
  #cookie = '';

  /** `own`: headers that go along with every request. */
  constructor(base, own = {}) {
    this.base = base;
    this.own = own;
  }

  /** The session's cookie, for a browser that goes on as the same person. */
  get cookie() {
    const [name, ...value] = this.#cookie.split('=');
    return { name, value: value.join('=') };
  }

  get(path) {
    return this.send('GET', path);
  }
  post(path, body) {
    return this.send('POST', path, body);
  }
  put(path, body) {
    return this.send('PUT', path, body);
  }
  patch(path, body) {
    return this.send('PATCH', path, body);
  }

  /** A file. */
  async bytes(path) {
    const response = await fetch(`${this.base}/api${path}`, { headers: { cookie: this.#cookie } });
    if (!response.ok) throw new StepFailed(`GET ${path} was answered ${response.status}`);
    return response.arrayBuffer();
  }

  async send(method, path, body) {
    const answer = await this.patiently(method, path, body);
    if (answer.status < 400) return answer.body;
    throw new StepFailed(
      `${method} ${path} was answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 600)}`,
    );
  }

  /** A portal that is too busy for once says when to come again; the key makes the second time the first. */
  async patiently(method, path, body, key = randomUUID()) {
    for (let left = PATIENCE; ; left -= 1) {
      const answer = await this.try(method, path, body, key);
      if (answer.status !== 503 || left === 0) return answer;
      await pause(1000 * (Number(answer.retryAfter) || 1));
    }
  }

  /** As `send`, but any status is an answer: for refusals that the demo expects. */
  async try(method, path, body, key = randomUUID()) {
    const form = body instanceof FormData;
    const headers = { 'accept-language': 'zh-CN', ...this.own, ...(this.#cookie ? { cookie: this.#cookie } : {}) };
    if (body !== undefined && !form) headers['content-type'] = 'application/json';
    if (method !== 'GET') headers['idempotency-key'] = key;
    const payload = body === undefined ? undefined : form ? body : JSON.stringify(body);
    const response = await fetch(`${this.base}/api${path}`, { method, headers, body: payload });
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(';')[0];
    const text = await response.text();
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: text && /json/.test(response.headers.get('content-type')) ? JSON.parse(text) : text,
    };
  }
}

/** Does `work` for every item, `width` at a time; the first failure stops the rest. */
export async function each(items, width, work) {
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return results;
}
