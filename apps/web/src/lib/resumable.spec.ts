import type { HttpResponse } from 'tus-js-client';
import { ApiProblem } from './api/problem.js';
import { mayRetry, problemIn, SignedOut } from './resumable.js';

const answer = (status: number, body: string): HttpResponse => ({
  getStatus: () => status,
  getHeader: () => undefined,
  getBody: () => body,
  getUnderlyingObject: () => null,
});
const failed = (status: number, body = '') =>
  Object.assign(new Error('failed'), { originalResponse: answer(status, body) });
const page = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const problem = (code: string) => JSON.stringify({ type: 'about:blank', code, title: '不能上传' });

it('goes on by itself over a broken line, a server that restarts and what a proxy says of it', () => {
  const passing = [new Error('reset'), failed(502, page), failed(503), failed(504, page), failed(500), failed(429)];
  expect(passing.every(mayRetry)).toBe(true);
  expect(mayRetry(failed(409, problem('upload-offset')))).toBe(true);
  expect([failed(413, problem('too-large')), failed(401), failed(404)].some(mayRetry)).toBe(false);
});

it('shows as a refusal only what the server has refused in words', () => {
  for (const error of [new Error('reset'), failed(502, page), failed(400, page)]) {
    expect(problemIn(error)).toBe(error);
  }
  const refused = problemIn(failed(413, problem('too-large')));
  expect(refused).toBeInstanceOf(ApiProblem);
  expect(refused).toMatchObject({ status: 413, code: 'too-large', message: '不能上传' });
});

it('tells apart that the session has ended, after which the upload can go on', () => {
  expect(problemIn(failed(401, problem('sign-in-needed')))).toBeInstanceOf(SignedOut);
});
