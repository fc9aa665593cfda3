import i18next from 'i18next';
import { v4 } from 'uuid';
import { currentLocale, loadTexts } from '../i18n.js';
import { ApiProblem, problemOf } from './problem.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RequestOptions {
  signal?: AbortSignal;
  /** Give the same key again when the same attempt is repeated; a POST without one gets a fresh key. */
  idempotencyKey?: string;
  headers?: Record<string, string>;
  /** Sent as by somebody who is not signed in, for what nobody may be asked to answer for. */
  anonymous?: boolean;
}

/** Tells in the language in use why no answer could be read. */
const explain = (code: string) => i18next.t([`problems.${code}`, 'problems.unexpected'], { defaultValue: '' });

function headersOf(method: Method, body: unknown, options: RequestOptions): Headers {
  const headers = new Headers({
    ...options.headers,
    accept: 'application/json',
    'accept-language': currentLocale(),
  });
  if (body !== undefined && !(body instanceof FormData)) headers.set('content-type', 'application/json');
  if (method === 'POST' || options.idempotencyKey) headers.set('idempotency-key', options.idempotencyKey ?? v4());
  return headers;
}

async function send(method: Method, path: string, body: unknown, options: RequestOptions): Promise<Response> {
  const credentials = options.anonymous ? 'omit' : 'same-origin';
  const init: RequestInit = { method, headers: headersOf(method, body, options), credentials };
  if (body !== undefined) init.body = body instanceof FormData ? body : JSON.stringify(body);
  if (options.signal) init.signal = options.signal;
  try {
    return await fetch(`/api${path}`, init);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiProblem({ status: 0, code: 'offline', title: explain('offline') });
  }
}

/**
 * One call of the portal's API. `path` starts behind `/api`.
 * @throws ApiProblem with the refusal in the user's language
 */
export async function request<T>(
  method: Method,
  path: string,
  body?: unknown,
  options: RequestOptions = {},
): Promise<T> {
  const response = await send(method, path, body, options);
  if (!response.ok) {
    // Faults of single fields are told in words of their own, which no page needs before.
    await loadTexts('refusals').catch(() => undefined);
    throw await problemOf(response, explain);
  }
  const text = response.status === 204 ? '' : await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** A path with its query; empty values are left out. */
export function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}
