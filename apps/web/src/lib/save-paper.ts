import i18next from 'i18next';
import { ApiProblem, problemOf } from './api/problem.js';
import { saveFile } from './download.js';
import { currentLocale } from './i18n.js';

const explain = (code: string) => i18next.t(`problems.${code}`, { defaultValue: i18next.t('problems.unexpected') });

/** Has a paper made, in the language in use, and gives it to the reader under the name it came with. */
export function savePaper(path: string): Promise<void> {
  return save(`${path}?language=${currentLocale()}`, {});
}

/** The same where making the paper changes something: by POST, with what is ordered. */
export function postPaper(path: string, order: object): Promise<void> {
  return save(path, { method: 'POST', body: JSON.stringify(order), headers: { 'content-type': 'application/json' } });
}

/** A paper's bytes, to be shown here. */
export async function postBytes(path: string, order: object): Promise<Blob> {
  const init = { method: 'POST', body: JSON.stringify(order), headers: { 'content-type': 'application/json' } };
  return (await send(path, init)).blob();
}

async function save(path: string, init: RequestInit): Promise<void> {
  const response = await send(path, init);
  saveFile(nameIn(response.headers.get('content-disposition') ?? ''), await response.blob());
}

async function send(path: string, { headers, ...init }: RequestInit): Promise<Response> {
  const response = await fetch(`/api${path}`, {
    ...init,
    headers: { ...headers, 'accept-language': currentLocale() },
    credentials: 'same-origin',
  }).catch(() => {
    throw new ApiProblem({ status: 0, code: 'offline', title: explain('offline') });
  });
  if (!response.ok) throw await problemOf(response, explain);
  return response;
}

/** The file name of a Content-Disposition (RFC 8187). */
function nameIn(disposition: string): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition) ?? [];
  return encoded ? decodeURIComponent(encoded) : 'paper.pdf';
}
